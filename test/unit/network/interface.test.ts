import type { Interface } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { testSent } from '../../support/sent.ts';
import { verifies } from '../../support/verifies.ts';
import { fails, testHost } from '../fixture.ts';

const host = testHost();
let eth7: Interface;

beforeEach(async () => {
  eth7 = await host.connection.lookupInterfaceByName('eth7');
});

const interfaceXML = (name: string, mac = 'aa:bb:cc:dd:ee:08') =>
  `<interface type='ethernet' name='${name}'><start mode='none'/><mac address='${mac}'/></interface>`;

const identities = (interfaces: readonly Interface[]) => interfaces.map(({ name, mac }) => `${name} ${mac}`).sort();

describe("the host's interfaces", () => {
  test(
    'are found by name, MAC address and state',
    verifies({
      'Connection.listAllInterfaces': 'method',
      'Connection.lookupInterfaceByMAC': ['method', 'refusal'],
      'Connection.lookupInterfaceByName': ['method', 'refusal'],
      'Connection.defineInterface': 'method',
      'Interface.mac': 'value',
    }),
    async () => {
      const { connection } = host;
      const eth8 = await connection.defineInterface(interfaceXML('eth8'));
      const [seventh, eighth] = ['eth7 aa:bb:cc:dd:ee:07', 'eth8 aa:bb:cc:dd:ee:08'];
      expect(identities([eth7, eth8])).toEqual([seventh, eighth]);
      expect(identities(await connection.listAllInterfaces())).toEqual([seventh, eighth]);
      expect(identities(await connection.listAllInterfaces({ active: true }))).toEqual([seventh]);
      expect(identities(await connection.listAllInterfaces({ inactive: true }))).toEqual([eighth]);
      for (const { name, mac } of [eth7, eth8]) {
        expect((await connection.lookupInterfaceByMAC(mac!)).name).toBe(name);
        expect((await connection.lookupInterfaceByName(name)).mac).toBe(mac);
      }
      await fails(connection.lookupInterfaceByName('eth9'), 'VIR_ERR_NO_INTERFACE');
      await fails(connection.lookupInterfaceByMAC('aa:bb:cc:dd:ee:09'), 'VIR_ERR_NO_INTERFACE');
    },
  );

  test('have no MAC address where it is not given', verifies({ 'Interface.mac': 'value' }), async () => {
    const bridge = await host.connection.defineInterface(
      "<interface type='bridge' name='br9'><start mode='none'/><bridge><interface type='ethernet' name='eth9'/></bridge></interface>",
    );
    expect([bridge.name, bridge.mac]).toEqual(['br9', undefined]);
  });

  test(
    'are brought down and up',
    verifies({
      'Interface.isActive': 'method',
      'Interface.create': ['method', 'refusal'],
      'Interface.destroy': ['method', 'refusal'],
    }),
    async () => {
      expect(await eth7.isActive()).toBe(true);
      await eth7.destroy();
      expect(await eth7.isActive()).toBe(false);
      expect(await host.connection.listAllInterfaces({ active: true })).toEqual([]);
      await fails(eth7.destroy(), 'VIR_ERR_OPERATION_INVALID');
      await eth7.create();
      expect(await eth7.isActive()).toBe(true);
      expect(identities(await host.connection.listAllInterfaces({ active: true }))).toEqual(identities([eth7]));
      await fails(eth7.create(), 'VIR_ERR_OPERATION_INVALID');
    },
  );

  test(
    'are described by their XML, also of an object',
    verifies({ 'Interface.getXMLDesc': 'value', 'Interface.getConfig': 'value', 'Connection.defineInterface': 'xml' }),
    async () => {
      expect(await eth7.getXMLDesc()).toContain("<mtu size='1492'/>");
      expect(await eth7.getConfig()).toMatchObject({ name: 'eth7', mtu: { size: 1492 } });
      const described = { type: 'ethernet', name: 'eth5', start: { mode: 'none' }, mtu: { size: 1400 } } as never;
      expect(await (await host.connection.defineInterface(described)).getXMLDesc()).toContain("<mtu size='1400'/>");
    },
  );

  test(
    'change in transactions, which are rolled back or committed',
    verifies({
      'Connection.interfaceChangeBegin': ['method', 'refusal'],
      'Connection.interfaceChangeCommit': ['method', 'refusal'],
      'Connection.interfaceChangeRollback': ['method', 'refusal'],
      'Interface.undefine': 'method',
    }),
    async () => {
      const { connection } = host;
      const names = async () => (await connection.listAllInterfaces()).map(({ name }) => name).sort();
      await connection.interfaceChangeBegin();
      await fails(connection.interfaceChangeBegin(), 'VIR_ERR_OPERATION_INVALID');
      await connection.defineInterface(interfaceXML('eth8'));
      expect(await names()).toEqual(['eth7', 'eth8']);
      await connection.interfaceChangeRollback();
      expect(await names()).toEqual(['eth7']);
      await fails(connection.interfaceChangeRollback(), 'VIR_ERR_OPERATION_INVALID');
      await connection.interfaceChangeBegin();
      const eth8 = await connection.defineInterface(interfaceXML('eth8'));
      await connection.interfaceChangeCommit();
      await fails(connection.interfaceChangeCommit(), 'VIR_ERR_OPERATION_INVALID');
      await fails(connection.interfaceChangeRollback(), 'VIR_ERR_OPERATION_INVALID');
      expect(await names()).toEqual(['eth7', 'eth8']);
      await eth8.undefine();
      expect(await names()).toEqual(['eth7']);
    },
  );
});

describe('an interface sends', () => {
  const invalid = 'VIR_ERR_INVALID_ARG';
  const [eth7_, connection_] = ['Interface eth7', 'Connect'];
  /** A bit that no flag has, which the driver refuses: so it was passed on. */
  const unknown = { flags: 1 << 30 };
  testSent([
    [
      'Interface.getXMLDesc',
      (o) => eth7.getXMLDesc({ ...unknown, ...o }),
      'virInterfaceGetXMLDesc',
      [eth7_, unknown],
      invalid,
    ],
    [
      'Interface.getConfig',
      (o) => eth7.getConfig({ ...unknown, ...o }),
      'virInterfaceGetXMLDesc',
      [eth7_, unknown],
      invalid,
    ],
    ['Interface.isActive', (o) => eth7.isActive(o), 'virInterfaceIsActive', [eth7_]],
    ['Interface.create', (o) => eth7.create({ ...unknown, ...o }), 'virInterfaceCreate', [eth7_, unknown], invalid],
    ['Interface.destroy', (o) => eth7.destroy({ ...unknown, ...o }), 'virInterfaceDestroy', [eth7_, unknown], invalid],
    ['Interface.undefine', (o) => eth7.undefine(o), 'virInterfaceUndefine', [eth7_]],
    [
      'Connection.listAllInterfaces',
      (o) => host.connection.listAllInterfaces({ inactive: true, ...unknown, ...o }),
      'virConnectListAllInterfaces',
      [connection_, { inactive: true, ...unknown }],
      invalid,
    ],
    [
      'Connection.lookupInterfaceByName',
      (o) => host.connection.lookupInterfaceByName('eth7', o),
      'virInterfaceLookupByName',
      [connection_, 'eth7'],
    ],
    [
      'Connection.lookupInterfaceByMAC',
      (o) => host.connection.lookupInterfaceByMAC('aa:bb:cc:dd:ee:07', o),
      'virInterfaceLookupByMACString',
      [connection_, 'aa:bb:cc:dd:ee:07'],
    ],
    [
      'Connection.defineInterface',
      (o) => host.connection.defineInterface(interfaceXML('eth8'), { validate: true, ...unknown, ...o }),
      'virInterfaceDefineXML',
      [connection_, interfaceXML('eth8'), { validate: true, ...unknown }],
      invalid,
    ],
    [
      'Connection.interfaceChangeBegin',
      (o) => host.connection.interfaceChangeBegin({ ...unknown, ...o }),
      'virInterfaceChangeBegin',
      [connection_, unknown],
      invalid,
    ],
    [
      'Connection.interfaceChangeCommit',
      (o) => host.connection.interfaceChangeCommit({ ...unknown, ...o }),
      'virInterfaceChangeCommit',
      [connection_, unknown],
      invalid,
    ],
    [
      'Connection.interfaceChangeRollback',
      (o) => host.connection.interfaceChangeRollback({ ...unknown, ...o }),
      'virInterfaceChangeRollback',
      [connection_, unknown],
      invalid,
    ],
  ]);
});
