/** Network filters and their bindings, which the test driver lacks: what is sent, and how it is refused. */
import { describe, expect } from 'vitest';
import { testSent } from '../../support/sent.ts';
import { testHost } from '../fixture.ts';

const host = testHost();

describe('a filter sends', () => {
  const no = 'VIR_ERR_NO_SUPPORT';
  const uuid = '4ece7e2a-0f44-4a9c-9a3c-8ee2a8f6d7c2';
  const flags = { flags: 4 };
  testSent([
    [
      'Connection.listAllNWFilters',
      (o) => host.connection.listAllNWFilters({ ...flags, ...o }),
      'virConnectListAllNWFilters',
      ['Connect', flags],
      no,
    ],
    [
      'Connection.lookupNWFilterByName',
      (o) => host.connection.lookupNWFilterByName('clean-traffic', o),
      'virNWFilterLookupByName',
      ['Connect', 'clean-traffic'],
      no,
    ],
    [
      'Connection.lookupNWFilterByUUID',
      (o) => host.connection.lookupNWFilterByUUID(uuid, o),
      'virNWFilterLookupByUUIDString',
      ['Connect', uuid],
      no,
    ],
    [
      'Connection.defineNWFilter',
      (o) => host.connection.defineNWFilter('<filter/>', { validate: true, ...o }),
      'virNWFilterDefineXMLFlags',
      ['Connect', '<filter/>', { validate: true }],
      no,
    ],
    [
      'Connection.defineNWFilter of a description',
      (o) => host.connection.defineNWFilter({ name: 'mine' } as never, o),
      'virNWFilterDefineXMLFlags',
      ['Connect', expect.stringMatching(/^<filter name=.mine.\/>\s*$/), {}],
      no,
    ],
    [
      'Connection.listAllNWFilterBindings',
      (o) => host.connection.listAllNWFilterBindings({ ...flags, ...o }),
      'virConnectListAllNWFilterBindings',
      ['Connect', flags],
      no,
    ],
    [
      'Connection.lookupNWFilterBindingByPortDev',
      (o) => host.connection.lookupNWFilterBindingByPortDev('vnet3', o),
      'virNWFilterBindingLookupByPortDev',
      ['Connect', 'vnet3'],
      no,
    ],
    [
      'Connection.createNWFilterBinding',
      (o) => host.connection.createNWFilterBinding('<filterbinding/>', { validate: true, ...o }),
      'virNWFilterBindingCreateXML',
      ['Connect', '<filterbinding/>', { validate: true }],
      no,
    ],
    [
      'Connection.createNWFilterBinding of a description',
      (o) => host.connection.createNWFilterBinding({ portdev: { name: 'vnet4' } } as never, o),
      'virNWFilterBindingCreateXML',
      ['Connect', expect.stringMatching(/^<filterbinding>\s*<portdev name=.vnet4.\/>\s*<\/filterbinding>\s*$/), {}],
      no,
    ],
  ]);
});
