import type { Network } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { testSent } from '../../support/sent.ts';
import { verifies } from '../../support/verifies.ts';
import { fails, libvirtIsFrom, testHost, unsupported } from '../fixture.ts';

/** libvirt documents VIR_ERR_NO_NETWORK_METADATA, but reports no error of its own, seen up to 11.3. */
const noMetadata = expect.stringMatching(/^VIR_ERR_(NO_NETWORK_METADATA|INTERNAL_ERROR)$/);

const host = testHost();
let network: Network;

beforeEach(async () => {
  network = await host.connection.lookupNetworkByName('net');
});

const uuid = '4ece7e2a-0f44-4a9c-9a3c-8ee2a8f6d7c2';
const networkXML = (name: string, bridge = `${name}-br`) =>
  `<network><name>${name}</name><uuid>${uuid}</uuid><bridge name='${bridge}'/></network>`;

const names = (networks: readonly Network[]) => networks.map(({ name }) => name).sort();

describe('networks are found', () => {
  test(
    'by name and UUID',
    verifies({
      'Connection.lookupNetworkByName': ['method', 'refusal'],
      'Connection.lookupNetworkByUUID': ['method', 'refusal'],
      'Network.name': 'method',
      'Network.uuid': 'method',
    }),
    async () => {
      const other = await host.connection.defineNetwork(networkXML('other'));
      for (const { name, uuid } of [network, other]) {
        expect((await host.connection.lookupNetworkByName(name)).uuid).toBe(uuid);
        expect((await host.connection.lookupNetworkByUUID(uuid)).name).toBe(name);
      }
      expect(other.uuid).toBe(uuid);
      await fails(host.connection.lookupNetworkByName('none'), 'VIR_ERR_NO_NETWORK');
      await fails(host.connection.lookupNetworkByUUID('4ece7e2a-0f44-4a9c-9a3c-8ee2a8f6d7ff'), 'VIR_ERR_NO_NETWORK');
    },
  );

  test('by their state', verifies({ 'Connection.listAllNetworks': 'method' }), async () => {
    const { connection } = host;
    await connection.defineNetwork(networkXML('off'));
    expect(names(await connection.listAllNetworks())).toEqual(['net', 'off']);
    expect(names(await connection.listAllNetworks({ active: true }))).toEqual(['net']);
    expect(names(await connection.listAllNetworks({ inactive: true }))).toEqual(['off']);
    expect(await connection.listAllNetworks({ transient: true })).toEqual([]);
  });
});

describe('a network', () => {
  test(
    'reports what its XML says',
    verifies({
      'Network.getBridgeName': 'xml',
      'Network.getXMLDesc': 'value',
      'Network.getConfig': 'value',
      'Connection.defineNetwork': 'xml',
    }),
    async () => {
      const other = await host.connection.defineNetwork(networkXML('other', 'br77'));
      for (const [one, bridge] of [
        [network, 'virbr7'],
        [other, 'br77'],
      ] as const) {
        expect(await one.getBridgeName()).toBe(bridge);
        const xml = await one.getXMLDesc();
        expect(xml).toContain(`<name>${one.name}</name>`);
        expect(xml).toContain(`<bridge name='${bridge}'`);
        expect(await one.getConfig()).toMatchObject({ name: one.name, uuid: one.uuid, bridge: { name: bridge } });
      }
    },
  );

  test(
    'is stopped and started',
    verifies({
      'Network.isActive': 'method',
      'Network.create': ['method', 'refusal'],
      'Network.destroy': 'method',
    }),
    async () => {
      expect(await network.isActive()).toBe(true);
      await network.destroy();
      expect(await network.isActive()).toBe(false);
      expect(names(await host.connection.listAllNetworks({ inactive: true }))).toEqual(['net']);
      await network.create();
      expect(await network.isActive()).toBe(true);
      await fails(network.create(), 'VIR_ERR_OPERATION_INVALID');
    },
  );

  test(
    'is defined, and no longer',
    verifies({ 'Connection.defineNetwork': 'xml', 'Network.isPersistent': 'method', 'Network.undefine': 'method' }),
    async () => {
      const defined = await host.connection.defineNetwork({
        name: 'other',
        ip: [{ address: '10.7.0.1', netmask: '255.255.255.0' }],
      } as never);
      expect([defined.name, await defined.isActive(), await defined.isPersistent()]).toEqual(['other', false, true]);
      expect((await defined.getConfig()).ip).toMatchObject([{ address: '10.7.0.1' }]);
      await defined.undefine();
      await fails(host.connection.lookupNetworkByName('other'), 'VIR_ERR_NO_NETWORK');
    },
  );

  test(
    'of no definition is gone when it stops',
    verifies({ 'Connection.createNetwork': 'method', 'Network.isPersistent': 'method' }),
    async () => {
      const brief = await host.connection.createNetwork(networkXML('brief'), { validate: true });
      expect([brief.name, await brief.isActive(), await brief.isPersistent()]).toEqual(['brief', true, false]);
      await brief.destroy();
      expect(names(await host.connection.listAllNetworks())).toEqual(['net']);
      const described = { name: 'again', bridge: { name: 'br78' } } as never;
      expect(await (await host.connection.createNetwork(described)).getBridgeName()).toBe('br78');
    },
  );

  test(
    'starts with its host, or not',
    verifies({ 'Network.setAutostart': 'method', 'Network.getAutostart': 'method' }),
    async () => {
      const starting = async () => names(await host.connection.listAllNetworks({ autostart: true }));
      expect([await network.getAutostart(), await starting()]).toEqual([false, []]);
      await network.setAutostart(true);
      expect([await network.getAutostart(), await starting()]).toEqual([true, ['net']]);
      await network.setAutostart(false);
      expect([await network.getAutostart(), await starting()]).toEqual([false, []]);
    },
  );

  test('is changed as it runs, in its definition, or both', verifies({ 'Network.update': 'xml' }), async () => {
    const host_ = (last: number) => `<host mac='52:54:00:00:00:0${last}' ip='192.168.77.${last}'/>`;
    // The test driver shows the running network's alone.
    const hosts = async () => (await network.getConfig()).ip?.[0]?.dhcp?.host?.map(({ ip }) => ip) ?? [];
    await network.update('add-last', 'ip-dhcp-host', host_(2), { parentIndex: 0, live: true, config: true });
    await network.update('add-first', 'ip-dhcp-host', host_(3), { parentIndex: 0, live: true });
    expect(await hosts()).toEqual(['192.168.77.3', '192.168.77.2']);
    await network.update('delete', 'ip-dhcp-host', host_(2), { config: true });
    expect(await hosts()).toEqual(['192.168.77.3', '192.168.77.2']);
    // The definition has it no more.
    await fails(network.update('delete', 'ip-dhcp-host', host_(2), { config: true }), 'VIR_ERR_OPERATION_INVALID');
    await network.update('delete', 'ip-dhcp-host', host_(2), { live: true });
    expect(await hosts()).toEqual(['192.168.77.3']);
    await network.update('add-last', 'dns-txt', "<txt name='note' value='here'/>", { live: true });
    expect((await network.getConfig()).dns?.txt).toMatchObject([{ name: 'note', value: 'here' }]);
    await expect(network.update('add' as never, 'bridge', '')).rejects.toThrow(
      /command must be one of 'none', 'modify'/,
    );
  });

  test(
    'has as many parents for a change as addresses',
    verifies({ 'Network.update': ['xml', 'refusal'] }),
    async () => {
      const two = await host.connection.defineNetwork({
        name: 'two',
        ip: [
          { address: '10.7.0.1', prefix: 24, dhcp: { range: [{ start: '10.7.0.10', end: '10.7.0.20' }] } },
          { family: 'ipv6', address: 'fc00::1', prefix: 64, dhcp: { range: [{ start: 'fc00::10', end: 'fc00::20' }] } },
        ],
      } as never);
      await two.update('add-last', 'ip-dhcp-host', "<host name='six' ip='fc00::15'/>", {
        parentIndex: 1,
        config: true,
      });
      const { ip = [] } = await two.getConfig();
      expect(ip.map(({ dhcp }) => dhcp?.host?.map((one) => one.ip))).toEqual([undefined, ['fc00::15']]);
      const wrong = two.update('add-last', 'ip-dhcp-host', "<host name='no' ip='10.7.0.15'/>", {
        parentIndex: 2,
        config: true,
      });
      await fails(wrong, 'VIR_ERR_OPERATION_INVALID');
    },
  );

  test('has a title and elements of its own, from libvirt 9.7 on', async () => {
    if (!libvirtIsFrom('9.7')) {
      await expect(network.getMetadata('title')).rejects.toThrow(
        /virNetworkGetMetadata is not in the libvirt.*came with libvirt 9\.7\.0/,
      );
      return unsupported(network.setMetadata('title', 'A network'));
    }
    await network.setMetadata('title', 'A network', null, null, { live: true });
    expect(await network.getMetadata('title', null, { live: true })).toBe('A network');
    await fails(network.getMetadata('description', null, { live: true }), noMetadata);
    await network.setMetadata('element', "<mark level='7'/>", 'own', 'urn:own', { live: true, config: true });
    expect(await network.getMetadata('element', 'urn:own', { live: true })).toMatch(/level=['"]7['"]/);
    expect(await network.getXMLDesc()).toContain('<own:mark xmlns:own="urn:own"');
    await fails(network.getMetadata('element', 'urn:other', { live: true }), noMetadata);
    await network.setMetadata('title', null, null, null, { live: true });
    await fails(network.getMetadata('title', null, { live: true }), noMetadata);
  });
});

describe('a network sends', () => {
  const no = 'VIR_ERR_NO_SUPPORT';
  const invalid = 'VIR_ERR_INVALID_ARG';
  const [network_, connection_] = ['Network net', 'Connect'];
  /** A bit that no flag has, which the driver refuses: so it was passed on. */
  const unknown = { flags: 1 << 30 };
  const portXML = '<networkport/>';
  testSent([
    ['Network.isActive', (o) => network.isActive(o), 'virNetworkIsActive', [network_]],
    ['Network.isPersistent', (o) => network.isPersistent(o), 'virNetworkIsPersistent', [network_]],
    ['Network.getBridgeName', (o) => network.getBridgeName(o), 'virNetworkGetBridgeName', [network_]],
    [
      'Network.getXMLDesc',
      (o) => network.getXMLDesc({ inactive: true, ...unknown, ...o }),
      'virNetworkGetXMLDesc',
      [network_, { inactive: true, ...unknown }],
      invalid,
    ],
    [
      'Network.getConfig',
      (o) => network.getConfig({ ...unknown, ...o }),
      'virNetworkGetXMLDesc',
      [network_, unknown],
      invalid,
    ],
    [
      'Network.getDHCPLeases',
      (o) => network.getDHCPLeases('52:54:00:00:00:01', { ...unknown, ...o }),
      'virNetworkGetDHCPLeases',
      [network_, '52:54:00:00:00:01', unknown],
      no,
    ],
    [
      'Network.getDHCPLeases of all',
      (o) => network.getDHCPLeases(undefined, o),
      'virNetworkGetDHCPLeases',
      [network_, null, {}],
      no,
    ],
    ['Network.create', (o) => network.create(o), 'virNetworkCreate', [network_], 'VIR_ERR_OPERATION_INVALID'],
    ['Network.destroy', (o) => network.destroy(o), 'virNetworkDestroy', [network_]],
    ['Network.undefine', (o) => network.undefine(o), 'virNetworkUndefine', [network_], 'VIR_ERR_OPERATION_INVALID'],
    ['Network.getAutostart', (o) => network.getAutostart(o), 'virNetworkGetAutostart', [network_]],
    ['Network.setAutostart', (o) => network.setAutostart(true, o), 'virNetworkSetAutostart', [network_, true]],
    [
      'Network.update',
      (o) => network.update('modify', 'dns-host', '<host/>', { parentIndex: 3, config: true, ...unknown, ...o }),
      'virNetworkUpdate',
      [network_, 'modify', 'dns-host', 3, '<host/>', { config: true, ...unknown }],
      invalid,
    ],
    [
      'Network.update of the first parent that matches',
      (o) => network.update('delete', 'bridge', '<bridge/>', o),
      'virNetworkUpdate',
      [network_, 'delete', 'bridge', -1, '<bridge/>', {}],
      'VIR_ERR_OPERATION_UNSUPPORTED',
    ],
    [
      'Network.listAllPorts',
      (o) => network.listAllPorts({ ...unknown, ...o }),
      'virNetworkListAllPorts',
      [network_, unknown],
      no,
    ],
    [
      'Network.lookupPortByUUID',
      (o) => network.lookupPortByUUID(uuid, o),
      'virNetworkPortLookupByUUIDString',
      [network_, uuid],
      no,
    ],
    [
      'Network.createPort',
      (o) => network.createPort(portXML, { reclaim: true, ...o }),
      'virNetworkPortCreateXML',
      [network_, portXML, { reclaim: true }],
      no,
    ],
    [
      'Network.createPort of a description',
      (o) => network.createPort({ uuid } as never, o),
      'virNetworkPortCreateXML',
      [network_, expect.stringMatching(/^<networkport>\s*<uuid>4ece7e2a-.*<\/uuid>\s*<\/networkport>\s*$/), {}],
      no,
    ],
    [
      'Connection.listAllNetworks',
      (o) => host.connection.listAllNetworks({ inactive: true, ...unknown, ...o }),
      'virConnectListAllNetworks',
      [connection_, { inactive: true, ...unknown }],
      invalid,
    ],
    [
      'Connection.lookupNetworkByName',
      (o) => host.connection.lookupNetworkByName('net', o),
      'virNetworkLookupByName',
      [connection_, 'net'],
    ],
    [
      'Connection.lookupNetworkByUUID',
      (o) => host.connection.lookupNetworkByUUID(network.uuid, o),
      'virNetworkLookupByUUIDString',
      [connection_, '4ece7e2a-0f44-4a9c-9a3c-8ee2a8f6d7c1'],
    ],
    [
      'Connection.defineNetwork',
      (o) => host.connection.defineNetwork(networkXML('new'), { validate: true, ...unknown, ...o }),
      'virNetworkDefineXMLFlags',
      [connection_, networkXML('new'), { validate: true, ...unknown }],
      invalid,
    ],
    [
      'Connection.createNetwork',
      (o) => host.connection.createNetwork(networkXML('new'), { validate: true, ...unknown, ...o }),
      'virNetworkCreateXMLFlags',
      [connection_, networkXML('new'), { validate: true, ...unknown }],
      invalid,
    ],
    [
      'Network.getMetadata',
      (o) => network.getMetadata('element', 'urn:a', { config: true, ...o }),
      'virNetworkGetMetadata',
      [network_, 'element', 'urn:a', { config: true }],
      libvirtIsFrom('9.7') ? noMetadata : no,
    ],
    [
      'Network.setMetadata',
      (o) => network.setMetadata('element', '<a/>', 'key', 'urn:a', { config: true, ...o }),
      'virNetworkSetMetadata',
      [network_, 'element', '<a/>', 'key', 'urn:a', { config: true }],
      libvirtIsFrom('9.7') ? undefined : no,
    ],
  ]);
});
