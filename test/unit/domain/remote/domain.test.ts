/** What a domain is, and its life cycle: the arguments that reach libvirt, and the answers that come back. */
import { openSync } from 'node:fs';
import type { Domain } from 'libvirt-native';
import { expect, test } from 'vitest';
import {
  type Exchange,
  guest,
  refused,
  scriptedHost,
  testConnectionExchanges,
  testDomainExchanges,
} from '../../../support/exchanges.ts';
import type { RemoteFunction } from '../../../support/procedures.ts';
import type { SignalOptions } from '../../../support/sent.ts';
import type { PublicMethod } from '../../../support/verifies.ts';
import { domainReference, int, list, optional, string, uhyper, uint, uuid } from '../../../support/xdr.ts';

const host = scriptedHost();
const text = optional(string);

/** Rows for a method without arguments that resolves to a boolean. */
function bothAnswers(
  method: PublicMethod,
  call: (domain: Domain, more: SignalOptions) => Promise<boolean>,
  name: RemoteFunction,
): Exchange<Domain>[] {
  return [true, false].map((value) => ({ method, call, sends: [name], answer: [[int, Number(value)]], result: value }));
}

testConnectionExchanges(host, [
  {
    method: 'Connection.lookupDomainByName',
    call: async (connection, more) => (await connection.lookupDomainByName('other', more)).uuid,
    sends: ['virDomainLookupByName', [string, 'other']],
    answer: [[domainReference, guest]],
    result: guest.uuid,
  },
  {
    method: 'Connection.defineDomain',
    call: async (connection, more) => (await connection.defineDomain('<domain/>', { validate: true, ...more })).name,
    sends: ['virDomainDefineXMLFlags', [string, '<domain/>'], [uint, 1]],
    answer: [[domainReference, guest]],
    result: 'guest',
  },
  {
    method: 'Connection.defineDomain',
    call: async (connection, more) => (await connection.defineDomain('<older/>', more)).name,
    before: [{ name: 'virDomainDefineXMLFlags', answer: refused }],
    sends: ['virDomainDefineXML', [string, '<older/>']],
    answer: [[domainReference, guest]],
    result: 'guest',
  },
  {
    method: 'Connection.defineDomain',
    call: (connection, more) => connection.defineDomain('<domain/>', { validate: true, ...more }),
    sends: ['virDomainDefineXMLFlags', [string, '<domain/>'], [uint, 1]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainDefineXMLFlags' },
  },
  {
    method: 'Connection.createDomain',
    call: async (connection, more) => (await connection.createDomain('<domain/>', { paused: true, ...more })).name,
    sends: ['virDomainCreateXML', [string, '<domain/>'], [uint, 1]],
    answer: [[domainReference, guest]],
    result: 'guest',
  },
  {
    method: 'Connection.createDomain',
    call: async (connection, more) =>
      (
        await connection.createDomain('<container/>', {
          files: [openSync('/dev/null', 'r'), openSync('/dev/zero', 'r')],
          autodestroy: true,
          ...more,
        })
      ).name,
    sends: ['virDomainCreateXMLWithFiles', [string, '<container/>'], [uint, 2]],
    files: 2,
    answer: [[domainReference, guest]],
    result: 'guest',
  },
  {
    method: 'Connection.lookupDomainByUUID',
    call: async (connection, more) => (await connection.lookupDomainByUUID(guest.uuid, more)).name,
    sends: ['virDomainLookupByUUIDString', [uuid, guest.uuid]],
    answer: [[domainReference, guest]],
    result: 'guest',
  },
  {
    method: 'Connection.lookupDomainByID',
    call: async (connection, more) => (await connection.lookupDomainByID(7, more)).uuid,
    sends: ['virDomainLookupByID', [int, 7]],
    answer: [[domainReference, guest]],
    result: guest.uuid,
  },
  {
    method: 'Connection.listAllDomains',
    call: async (connection, more) =>
      (await connection.listAllDomains({ inactive: true, autostart: true, ...more })).map(({ name }) => name),
    sends: ['virConnectListAllDomains', [int, 1], [uint, 2 | 1024]],
    answer: [
      [list(domainReference), [guest, { name: 'other', uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c2', id: -1 }]],
      [uint, 2],
    ],
    result: ['guest', 'other'],
  },
  {
    method: 'Connection.domainXMLFromNative',
    call: (connection, more) => connection.domainXMLFromNative('xen-xl', 'name = "native"', more),
    sends: ['virConnectDomainXMLFromNative', [string, 'xen-xl'], [string, 'name = "native"'], [uint, 0]],
    answer: [[string, '<domain/>']],
    result: '<domain/>',
  },
  {
    method: 'Connection.domainXMLToNative',
    call: (connection, more) => connection.domainXMLToNative('xen-xl', "<domain type='xen'/>", more),
    sends: ['virConnectDomainXMLToNative', [string, 'xen-xl'], [string, "<domain type='xen'/>"], [uint, 0]],
    answer: [[string, 'name = "native"']],
    result: 'name = "native"',
  },
  {
    method: 'Connection.qemuAttach',
    call: async (connection, more) => (await connection.qemuAttach(4321, more)).name,
    sends: ['virDomainQemuAttach', [uint, 4321], [uint, 0]],
    answer: [[domainReference, guest]],
    result: 'guest',
  },
]);

testDomainExchanges(host, [
  {
    method: 'Domain.getInfo',
    call: (domain, more) => domain.getInfo(more),
    sends: ['virDomainGetInfo'],
    answer: [
      [uint, 3],
      [uhyper, 2001n],
      [uhyper, 1002n],
      [uint, 5],
      [uhyper, 7_000_000_004n],
    ],
    result: { state: 'paused', maxMem: 2001n, memory: 1002n, nrVirtCpu: 5, cpuTime: 7_000_000_004n },
  },
  {
    method: 'Domain.getState',
    call: (domain, more) => domain.getState(more),
    sends: ['virDomainGetState', [uint, 0]],
    answer: [
      [int, 3],
      [int, 5],
    ],
    result: { state: 'paused', reason: 'ioerror' },
  },
  ...bothAnswers('Domain.isActive', (domain, more) => domain.isActive(more), 'virDomainIsActive'),
  ...bothAnswers('Domain.isPersistent', (domain, more) => domain.isPersistent(more), 'virDomainIsPersistent'),
  ...bothAnswers('Domain.isUpdated', (domain, more) => domain.isUpdated(more), 'virDomainIsUpdated'),
  ...bothAnswers('Domain.getAutostart', (domain, more) => domain.getAutostart(more), 'virDomainGetAutostart'),
  {
    method: 'Domain.setAutostart',
    call: (domain, more) => domain.setAutostart(true, more),
    sends: ['virDomainSetAutostart', [int, 1]],
  },
  {
    method: 'Domain.setAutostart',
    call: (domain, more) => domain.setAutostart(false, more),
    sends: ['virDomainSetAutostart', [int, 0]],
  },
  {
    method: 'Domain.getXMLDesc',
    call: (domain, more) => domain.getXMLDesc({ secure: true, migratable: true, ...more }),
    sends: ['virDomainGetXMLDesc', [uint, 1 | 8]],
    answer: [[string, '<domain/>']],
    result: '<domain/>',
  },
  {
    method: 'Domain.getConfig',
    call: async (domain, more) => (await domain.getConfig({ inactive: true, updateCpu: true, ...more })).name,
    sends: ['virDomainGetXMLDesc', [uint, 2 | 4]],
    answer: [[string, "<domain type='kvm'><name>other</name></domain>"]],
    result: 'other',
  },
  {
    method: 'Domain.getOSType',
    call: (domain, more) => domain.getOSType(more),
    sends: ['virDomainGetOSType'],
    answer: [[string, 'xenpvh']],
    result: 'xenpvh',
  },
  {
    method: 'Domain.getHostname',
    call: (domain, more) => domain.getHostname({ agent: true, ...more }),
    sends: ['virDomainGetHostname', [uint, 2]],
    answer: [[string, 'inside']],
    result: 'inside',
  },
  {
    method: 'Domain.getHostname',
    call: (domain, more) => domain.getHostname({ lease: true, ...more }),
    sends: ['virDomainGetHostname', [uint, 1]],
    answer: [[string, 'leased']],
    result: 'leased',
  },
  {
    method: 'Domain.getControlInfo',
    call: (domain, more) => domain.getControlInfo(more),
    sends: ['virDomainGetControlInfo', [uint, 0]],
    answer: [
      [uint, 2],
      [uint, 1],
      [uhyper, 4567n],
    ],
    result: { state: 'occupied', details: 'unknown', stateTime: 4567n },
  },
  {
    method: 'Domain.getControlInfo',
    call: (domain, more) => domain.getControlInfo(more),
    sends: ['virDomainGetControlInfo', [uint, 0]],
    answer: [
      [uint, 2 ** 31 + 2],
      [uint, 2 ** 32 - 1],
      [uhyper, 2n ** 64n - 1n],
    ],
    result: { state: 2 ** 31 + 2, details: 2 ** 32 - 1, stateTime: 2n ** 64n - 1n },
  },
  {
    method: 'Domain.getMessages',
    call: (domain, more) => domain.getMessages({ tainting: true, ...more }),
    sends: ['virDomainGetMessages', [uint, 2]],
    answer: [[list(string), ['tainted: one', 'tainted: two']]],
    result: ['tainted: one', 'tainted: two'],
  },
  {
    method: 'Domain.getMetadata',
    call: (domain, more) => domain.getMetadata('element', 'urn:here', { config: true, ...more }),
    sends: ['virDomainGetMetadata', [int, 2], [text, 'urn:here'], [uint, 2]],
    answer: [[string, '<place/>']],
    result: '<place/>',
  },
  {
    method: 'Domain.getMetadata',
    call: (domain, more) => domain.getMetadata('title', null, more),
    sends: ['virDomainGetMetadata', [int, 1], [text, null], [uint, 0]],
    answer: [[string, 'A title']],
    result: 'A title',
  },
  {
    method: 'Domain.setMetadata',
    call: (domain, more) => domain.setMetadata('element', '<place/>', 'here', 'urn:here', { live: true, ...more }),
    sends: ['virDomainSetMetadata', [int, 2], [text, '<place/>'], [text, 'here'], [text, 'urn:here'], [uint, 1]],
  },
  {
    method: 'Domain.setMetadata',
    call: (domain, more) => domain.setMetadata('description', null, null, null, more),
    sends: ['virDomainSetMetadata', [int, 0], [text, null], [text, null], [text, null], [uint, 0]],
  },
  {
    method: 'Domain.rename',
    call: (domain, more) => domain.rename('another', more),
    sends: ['virDomainRename', [text, 'another'], [uint, 0]],
    answer: { code: 55 }, // Otherwise libvirt's client renames its object.
    error: { code: 'VIR_ERR_OPERATION_INVALID' },
  },
  {
    method: 'Domain.create',
    call: (domain, more) => domain.create({ paused: true, forceBoot: true, ...more }),
    before: [{ name: 'virDomainGetXMLDesc', sends: [[uint, 2]], answer: [[string, '<domain/>']] }],
    sends: ['virDomainCreateWithFlags', [uint, 1 | 8]],
    answer: [[domainReference, guest]],
  },
  {
    method: 'Domain.create',
    call: (domain, more) =>
      domain.create({ files: [openSync('/dev/null', 'r'), openSync('/dev/zero', 'r')], autodestroy: true, ...more }),
    // A definition that may not be read is left to libvirt.
    before: [{ name: 'virDomainGetXMLDesc', answer: { code: 88 } }],
    sends: ['virDomainCreateWithFiles', [uint, 2]],
    files: 2,
    answer: [[domainReference, guest]],
  },
  { method: 'Domain.suspend', call: (domain, more) => domain.suspend(more), sends: ['virDomainSuspend'] },
  { method: 'Domain.resume', call: (domain, more) => domain.resume(more), sends: ['virDomainResume'] },
  {
    method: 'Domain.shutdown',
    call: (domain, more) => domain.shutdown({ guestAgent: true, paravirt: true, ...more }),
    sends: ['virDomainShutdownFlags', [uint, 2 | 16]],
  },
  {
    method: 'Domain.reboot',
    call: (domain, more) => domain.reboot({ acpiPowerBtn: true, ...more }),
    sends: ['virDomainReboot', [uint, 1]],
  },
  { method: 'Domain.reset', call: (domain, more) => domain.reset(more), sends: ['virDomainReset', [uint, 0]] },
  {
    method: 'Domain.destroy',
    call: (domain, more) => domain.destroy({ removeLogs: true, ...more }),
    sends: ['virDomainDestroyFlags', [uint, 2]],
  },
  {
    method: 'Domain.undefine',
    call: (domain, more) => domain.undefine({ nvram: true, checkpointsMetadata: true, ...more }),
    sends: ['virDomainUndefineFlags', [uint, 4 | 16]],
  },
  {
    method: 'Domain.setLifecycleAction',
    call: (domain, more) => domain.setLifecycleAction('crash', 'preserve', { config: true, ...more }),
    sends: ['virDomainSetLifecycleAction', [uint, 2], [uint, 3], [uint, 2]],
  },
  {
    method: 'Domain.setLifecycleAction',
    call: (domain, more) => domain.setLifecycleAction('reboot', 'destroy', more),
    sends: ['virDomainSetLifecycleAction', [uint, 1], [uint, 0], [uint, 0]],
  },
  {
    method: 'Domain.pmSuspendForDuration',
    call: (domain, more) => domain.pmSuspendForDuration('hybrid', 90n, more),
    sends: ['virDomainPMSuspendForDuration', [uint, 2], [uhyper, 90n], [uint, 0]],
  },
  {
    method: 'Domain.pmSuspendForDuration',
    call: (domain, more) => domain.pmSuspendForDuration('disk', undefined, more),
    sends: ['virDomainPMSuspendForDuration', [uint, 1], [uhyper, 0n], [uint, 0]],
  },
  { method: 'Domain.pmWakeup', call: (domain, more) => domain.pmWakeup(more), sends: ['virDomainPMWakeup', [uint, 0]] },
  {
    method: 'Domain.fdAssociate',
    call: (domain, more) =>
      domain.fdAssociate('image', [openSync('/dev/null', 'r'), openSync('/dev/zero', 'r')], {
        writable: true,
        ...more,
      }),
    sends: ['virDomainFDAssociate', [string, 'image'], [uint, 2]],
    files: 2,
  },
]);

test('getID() resolves to the number that the domain had when it was looked up', async () => {
  expect(await host.domain.getID()).toBe(7);
});
