/** Network filters, their bindings and ports of networks: the arguments that reach libvirt, and the answers that come back. */
import type { Network, NetworkPort, NWFilter, NWFilterBinding } from 'libvirt-native';
import { beforeEach, expect, test } from 'vitest';
import { refused, scriptedHost, testConnectionExchanges, testExchanges } from '../../support/exchanges.ts';
import { procedureOf } from '../../support/procedures.ts';
import { verifies } from '../../support/verifies.ts';
import { anyInt, int, list, parameters, string, struct, uint, uuid } from '../../support/xdr.ts';

const nameAndUuid = struct({ name: string, uuid });
const portReference = struct({ network: nameAndUuid, uuid });
const bindingReference = struct({ portDev: string, filterName: string });

const sentNetwork = { name: 'net', uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7a1' };
const sentPort = { network: sentNetwork, uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7a2' };
const otherPort = { network: sentNetwork, uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7a3' };
const sentFilter = { name: 'clean-traffic', uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7a4' };
const otherFilter = { name: 'no-spoofing', uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7a5' };
const sentBinding = { portDev: 'vnet3', filterName: 'clean-traffic' };
const otherBinding = { portDev: 'vnet4', filterName: 'no-spoofing' };

const interfaceReference = struct({ name: string, mac: string });
const sentInterface = { name: 'eth1', mac: '52:54:00:00:00:02' };

const host = scriptedHost();
let network: Network;
let port: NetworkPort;
let filter: NWFilter;
let binding: NWFilterBinding;

beforeEach(async () => {
  const { daemon, connection } = host;
  daemon.answer(...procedureOf('virNetworkLookupByName'), nameAndUuid.write(sentNetwork));
  daemon.answer(...procedureOf('virNetworkPortLookupByUUID'), portReference.write(sentPort));
  daemon.answer(...procedureOf('virNWFilterLookupByName'), nameAndUuid.write(sentFilter));
  daemon.answer(...procedureOf('virNWFilterBindingLookupByPortDev'), bindingReference.write(sentBinding));
  network = await connection.lookupNetworkByName('net');
  port = await network.lookupPortByUUID(sentPort.uuid);
  filter = await connection.lookupNWFilterByName('clean-traffic');
  binding = await connection.lookupNWFilterBindingByPortDev('vnet3');
});

/** What is compared of ports: each is of its network. */
const portsOf = (ports: readonly NetworkPort[]) => ports.map((one) => [one.network === network, one.uuid]);

testExchanges(
  host,
  () => network,
  [[nameAndUuid, sentNetwork]],
  [
    {
      method: 'Network.listAllPorts',
      call: async (subject, more) => portsOf(await subject.listAllPorts(more)),
      sends: ['virNetworkListAllPorts', [int, 1], [uint, 0]],
      answer: [
        [list(portReference), [sentPort, otherPort]],
        [uint, 2],
      ],
      result: [
        [true, sentPort.uuid],
        [true, otherPort.uuid],
      ],
    },
    {
      method: 'Network.lookupPortByUUID',
      call: async (subject, more) => portsOf([await subject.lookupPortByUUID(otherPort.uuid, more)]),
      sends: ['virNetworkPortLookupByUUID', [uuid, otherPort.uuid]],
      answer: [[portReference, otherPort]],
      result: [[true, otherPort.uuid]],
    },
    {
      method: 'Network.createPort',
      call: async (subject, more) =>
        portsOf([await subject.createPort('<networkport/>', { reclaim: true, validate: true, ...more })]),
      sends: ['virNetworkPortCreateXML', [string, '<networkport/>'], [uint, 1 | 2]],
      answer: [[portReference, otherPort]],
      result: [[true, otherPort.uuid]],
    },
  ],
);

testExchanges(
  host,
  () => port,
  [[portReference, sentPort]],
  [
    {
      method: 'NetworkPort.getXMLDesc',
      call: (subject, more) => subject.getXMLDesc(more),
      sends: ['virNetworkPortGetXMLDesc', [uint, 0]],
      answer: [[string, '<networkport/>']],
      result: '<networkport/>',
    },
    {
      method: 'NetworkPort.getParameters',
      call: (subject, more) => subject.getParameters(more),
      sends: ['virNetworkPortGetParameters', [anyInt, 0], [uint, 0]],
      answer: [
        [
          parameters,
          [
            ['inbound.average', 'uint', 100],
            ['outbound.burst', 'uint', 2 ** 31],
          ],
        ],
        [int, 2],
      ],
      result: { 'inbound.average': 100, 'outbound.burst': 2 ** 31 },
    },
    {
      method: 'NetworkPort.setParameters',
      call: (subject, more) => subject.setParameters({ 'inbound.peak': 200, 'outbound.average': 300 }, more),
      sends: [
        'virNetworkPortSetParameters',
        [
          parameters,
          [
            ['inbound.peak', 'uint', 200],
            ['outbound.average', 'uint', 300],
          ],
        ],
        [uint, 0],
      ],
    },
    {
      method: 'NetworkPort.delete',
      call: (subject, more) => subject.delete(more),
      sends: ['virNetworkPortDelete', [uint, 0]],
    },
  ],
);

testExchanges(
  host,
  () => filter,
  [[nameAndUuid, sentFilter]],
  [
    {
      method: 'NWFilter.getXMLDesc',
      call: (subject, more) => subject.getXMLDesc(more),
      sends: ['virNWFilterGetXMLDesc', [uint, 0]],
      answer: [[string, '<filter/>']],
      result: '<filter/>',
    },
    {
      method: 'NWFilter.undefine',
      call: (subject, more) => subject.undefine(more),
      sends: ['virNWFilterUndefine'],
    },
  ],
);

testExchanges(
  host,
  () => binding,
  [[bindingReference, sentBinding]],
  [
    {
      method: 'NWFilterBinding.getXMLDesc',
      call: (subject, more) => subject.getXMLDesc(more),
      sends: ['virNWFilterBindingGetXMLDesc', [uint, 0]],
      answer: [[string, '<filterbinding/>']],
      result: '<filterbinding/>',
    },
    {
      method: 'NWFilterBinding.delete',
      call: (subject, more) => subject.delete(more),
      sends: ['virNWFilterBindingDelete'],
    },
  ],
);

testConnectionExchanges(host, [
  {
    method: 'Connection.listAllInterfaces',
    call: async (connection, more) => (await connection.listAllInterfaces(more)).map(({ name, mac }) => [name, mac]),
    before: [
      {
        name: 'virConnectListAllInterfaces',
        sends: [
          [int, 1],
          [uint, 0],
        ],
        answer: refused,
      },
      { name: 'virConnectNumOfInterfaces', sends: [], answer: [[int, 0]] },
      { name: 'virConnectNumOfDefinedInterfaces', sends: [], answer: [[int, 1]] },
      { name: 'virConnectListInterfaces', sends: [[int, 0]], answer: [[list(string), []]] },
      { name: 'virConnectListDefinedInterfaces', sends: [[int, 1]], answer: [[list(string), ['eth1']]] },
    ],
    sends: ['virInterfaceLookupByName', [string, 'eth1']],
    answer: [[interfaceReference, sentInterface]],
    result: [['eth1', '52:54:00:00:00:02']],
  },
  {
    method: 'Connection.listAllNWFilters',
    call: async (connection, more) => (await connection.listAllNWFilters(more)).map(({ name }) => name),
    sends: ['virConnectListAllNWFilters', [int, 1], [uint, 0]],
    answer: [
      [list(nameAndUuid), [sentFilter, otherFilter]],
      [uint, 2],
    ],
    result: ['clean-traffic', 'no-spoofing'],
  },
  {
    method: 'Connection.listAllNWFilterBindings',
    call: async (connection, more) =>
      (await connection.listAllNWFilterBindings(more)).map(({ portDev, filterName }) => [portDev, filterName]),
    sends: ['virConnectListAllNWFilterBindings', [int, 1], [uint, 0]],
    answer: [
      [list(bindingReference), [sentBinding, otherBinding]],
      [uint, 2],
    ],
    result: [
      ['vnet3', 'clean-traffic'],
      ['vnet4', 'no-spoofing'],
    ],
  },
]);

test(
  'a binding says its device and its filter',
  verifies({ 'NWFilterBinding.portDev': 'value', 'NWFilterBinding.filterName': 'value' }),
  () => {
    expect([binding.portDev, binding.filterName]).toEqual(['vnet3', 'clean-traffic']);
  },
);
