/** Networks, their ports, and network filters of a daemon of root's that is isolated: what the kernel and virsh show of them. */
import {
  type Connection,
  connect,
  type Network,
  type NetworkPort,
  type NWFilter,
  type NWFilterBinding,
} from 'libvirt-native';
import { IsolatedDaemon } from 'libvirt-native/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { removeWhatTestsLeave } from '../support/leftover-objects.ts';
import { testSent } from '../support/sent.ts';
import { verifies } from '../support/verifies.ts';
import { virsh } from '../support/virsh.ts';

const unavailable = await IsolatedDaemon.unavailableReason();

// The report shows the reason.
test.skipIf(unavailable === undefined)('no daemon can be isolated here', ({ skip }) => skip(unavailable));

const invalid = 'VIR_ERR_INVALID_ARG';
/** A bit that no flag has, which the driver refuses: so it was passed on. */
const unknown = { flags: 1 << 30 };

describe.skipIf(unavailable !== undefined)('a host of its own', () => {
  let daemon: IsolatedDaemon;
  let connection: Connection;
  const ask = (...command: string[]) => virsh(daemon.uri(), ...command);

  beforeAll(async () => {
    daemon = await IsolatedDaemon.start();
    connection = await connect(daemon.uri());
  });
  afterAll(async () => {
    expect(await connection.close()).toBe(0);
    await daemon.close();
  });
  removeWhatTestsLeave({
    get connection() {
      return connection;
    },
  });

  describe('a network', () => {
    let network: Network;
    const links = () => daemon.run('ip', ['-brief', 'link']);

    beforeEach(async () => {
      network = await connection.defineNetwork(`<network><name>lab</name><bridge name='lab0'/>
        <ip address='10.77.0.1' prefix='24'><dhcp><range start='10.77.0.50' end='10.77.0.60'/></dhcp></ip></network>`);
    });

    test(
      'is a bridge of the host while it is started',
      verifies({
        'Network.create': ['sysfs', 'virsh'],
        'Network.destroy': ['sysfs', 'virsh'],
        'Network.isActive': 'virsh',
        'Network.getBridgeName': 'sysfs',
      }),
      async () => {
        const states = async () => [await network.isActive(), /Active: +yes/.test(await ask('net-info', 'lab'))];
        expect([await states(), await network.isPersistent()]).toEqual([[false, false], true]);
        await network.create();
        expect(await states()).toEqual([true, true]);
        expect(await network.getBridgeName()).toBe('lab0');
        expect(await links()).toContain('lab0');
        await network.destroy();
        expect(await states()).toEqual([false, false]);
        expect(await links()).not.toContain('lab0');
      },
    );

    test(
      'has XML and an autostart as virsh shows them',
      verifies({ 'Network.getXMLDesc': 'virsh', 'Network.getAutostart': 'virsh', 'Network.setAutostart': 'virsh' }),
      async () => {
        expect(await network.getXMLDesc()).toBe((await ask('net-dumpxml', 'lab')).trimEnd().concat('\n'));
        for (const autostart of [true, false]) {
          await network.setAutostart(autostart);
          expect(await network.getAutostart()).toBe(autostart);
          expect(await ask('net-info', 'lab')).toMatch(autostart ? /Autostart: +yes/ : /Autostart: +no/);
        }
      },
    );

    test(
      'is changed as it runs, or in its definition',
      verifies({ 'Network.update': 'virsh', 'Network.getConfig': 'xml' }),
      async () => {
        await network.create();
        const lease = (last: number) => `<host mac='52:54:00:77:00:0${last}' ip='10.77.0.5${last}'/>`;
        await network.update('add-last', 'ip-dhcp-host', lease(2), { live: true });
        await network.update('add-last', 'ip-dhcp-host', lease(3), { config: true, parentIndex: 0 });
        const hosts = async (inactive: boolean) =>
          (await network.getConfig({ inactive })).ip?.[0]?.dhcp?.host?.map(({ ip }) => ip);
        expect([await hosts(false), await hosts(true)]).toEqual([['10.77.0.52'], ['10.77.0.53']]);
        expect(await ask('net-dumpxml', 'lab')).toContain('10.77.0.52');
        expect(await ask('net-dumpxml', '--inactive', 'lab')).toContain('10.77.0.53');
      },
    );

    test('lists the leases of its DHCP server', verifies({ 'Network.getDHCPLeases': 'file' }), async () => {
      await network.create();
      expect(await network.getDHCPLeases()).toEqual([]);
      const lease = (last: number, name: string) => ({
        'ip-address': `10.77.0.5${last}`,
        'mac-address': `52:54:00:77:00:0${last}`,
        hostname: name,
        'client-id': `01:52:54:00:77:00:0${last}`,
        'expiry-time': 4_000_000_000 + last,
      });
      // What libvirt's helper writes when dnsmasq has given a lease.
      const input = JSON.stringify([lease(4, 'four'), lease(5, 'five')]);
      await daemon.run('tee', ['/var/lib/libvirt/dnsmasq/lab0.status'], { input });
      const [four, five, ...more] = await network.getDHCPLeases();
      expect(more).toEqual([]);
      expect(four).toMatchObject({
        iface: 'lab0',
        expirytime: 4_000_000_004n,
        type: 'ipv4',
        mac: '52:54:00:77:00:04',
        ipaddr: '10.77.0.54',
        prefix: 24,
        hostname: 'four',
        clientid: '01:52:54:00:77:00:04',
      });
      expect(await network.getDHCPLeases('52:54:00:77:00:05')).toEqual([five]);
      expect(await network.getDHCPLeases('52:54:00:77:00:06')).toEqual([]);
    });
  });

  describe('a port of a network', () => {
    let network: Network;
    let port: NetworkPort;
    const uuid = '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7ff';
    const portXML = (id: string, last: number) =>
      `<networkport><uuid>${id}</uuid><owner><uuid>9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c1</uuid><name>guest</name></owner><mac address='52:54:00:00:00:0${last}'/><plug type='bridge' bridge='br7'/></networkport>`;

    beforeAll(async () => {
      network = await connection.createNetwork(
        "<network><name>bridged</name><forward mode='bridge'/><bridge name='br7'/></network>",
      );
    });
    beforeEach(async () => {
      port = await network.createPort(portXML(uuid, 1), { reclaim: true });
    });
    const listed = async () => (await ask('net-port-list', 'bridged')).match(/[0-9a-f-]{36}/g) ?? [];

    test(
      'is created, found, described and deleted',
      verifies({
        'Network.createPort': ['virsh', 'refusal'],
        'Network.listAllPorts': 'virsh',
        'Network.lookupPortByUUID': ['method', 'refusal'],
        'NetworkPort.uuid': 'virsh',
        'NetworkPort.getXMLDesc': 'virsh',
        'NetworkPort.getConfig': 'xml',
        'NetworkPort.delete': ['virsh', 'refusal'],
      }),
      async () => {
        const description = {
          uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7fe',
          owner: { uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c2', name: 'other' },
          mac: { address: '52:54:00:00:00:02' },
          plug: { type: 'bridge', bridge: 'br7' },
        } as never;
        // Without that, it may not be plugged into a bridge.
        await expect(network.createPort(description)).rejects.toMatchObject({ code: invalid });
        const second = await network.createPort(description, { reclaim: true });
        expect([port.network, port.uuid]).toEqual([network, uuid]);
        const all = await network.listAllPorts();
        expect(all.map((one) => one.uuid).sort()).toEqual((await listed()).sort());
        expect(all.map((one) => one.network)).toEqual([network, network]);
        expect((await second.getConfig()).owner?.name).toBe('other');
        expect(await port.getXMLDesc()).toBe(
          await ask('net-port-dumpxml', 'bridged', uuid).then((xml) => xml.trimEnd().concat('\n')),
        );
        const found = await network.lookupPortByUUID(second.uuid);
        expect([found.uuid, found.network]).toEqual([second.uuid, network]);
        await second.delete();
        expect(await listed()).toEqual([uuid]);
        const none = { code: 'VIR_ERR_NO_NETWORK_PORT' };
        await expect(second.delete()).rejects.toMatchObject(none);
        await expect(network.lookupPortByUUID(second.uuid)).rejects.toMatchObject(none);
      },
    );

    test(
      'is limited in its bandwidth',
      verifies({ 'NetworkPort.setParameters': ['xml', 'virsh'], 'NetworkPort.getParameters': ['xml', 'virsh'] }),
      async () => {
        expect(await port.getParameters()).toEqual({});
        const limits = { 'inbound.average': 100, 'inbound.peak': 200, 'outbound.average': 300, 'outbound.burst': 400 };
        await port.setParameters(limits);
        expect(await port.getParameters()).toMatchObject(limits);
        expect((await port.getConfig()).bandwidth).toMatchObject({
          inbound: { average: 100, peak: 200 },
          outbound: { average: 300, burst: 400 },
        });
        expect(await ask('net-port-dumpxml', 'bridged', uuid)).toMatch(/<outbound average='300' burst='400'\/>/);
      },
    );

    const port_ = `NetworkPort ${uuid}`;
    testSent([
      [
        'NetworkPort.getXMLDesc',
        (o) => port.getXMLDesc({ ...unknown, ...o }),
        'virNetworkPortGetXMLDesc',
        [port_, unknown],
        invalid,
      ],
      [
        'NetworkPort.getConfig',
        (o) => port.getConfig({ ...unknown, ...o }),
        'virNetworkPortGetXMLDesc',
        [port_, unknown],
        invalid,
      ],
      [
        'NetworkPort.getParameters',
        (o) => port.getParameters({ ...unknown, ...o }),
        'virNetworkPortGetParameters',
        [port_, unknown],
        invalid,
      ],
      [
        'NetworkPort.setParameters',
        (o) => port.setParameters({ 'inbound.average': 7 }, { ...unknown, ...o }),
        'virNetworkPortSetParameters',
        [port_, { 'inbound.average': 7 }, unknown],
        invalid,
      ],
      [
        'NetworkPort.delete',
        (o) => port.delete({ ...unknown, ...o }),
        'virNetworkPortDelete',
        [port_, unknown],
        invalid,
      ],
    ]);
  });

  describe('a filter', () => {
    let filter: NWFilter;
    const uuid = '4ece7e2a-0f44-4a9c-9a3c-8ee2a8f6d7c2';
    const filterXML = `<filter name='mine' chain='root'><uuid>${uuid}</uuid><rule action='drop' direction='in' priority='321'/></filter>`;
    beforeEach(async () => {
      filter = await connection.defineNWFilter(filterXML);
    });

    test(
      'is defined, found, described and removed',
      verifies({
        'Connection.defineNWFilter': 'virsh',
        'Connection.listAllNWFilters': 'virsh',
        'Connection.lookupNWFilterByName': ['method', 'refusal'],
        'Connection.lookupNWFilterByUUID': ['method', 'refusal'],
        'NWFilter.getXMLDesc': 'virsh',
        'NWFilter.getConfig': 'xml',
        'NWFilter.undefine': ['virsh', 'refusal'],
        'NWFilter.name': 'virsh',
        'NWFilter.uuid': 'virsh',
      }),
      async () => {
        const other = await connection.defineNWFilter({ name: 'other', chain: 'ipv4' } as never);
        const listed = async () => (await ask('nwfilter-list')).match(/[0-9a-f-]{36}/g)?.sort();
        expect((await connection.listAllNWFilters()).map((one) => one.uuid).sort()).toEqual(await listed());
        expect([filter.name, filter.uuid]).toEqual(['mine', uuid]);
        for (const one of [filter, other]) {
          expect((await connection.lookupNWFilterByName(one.name)).uuid).toBe(one.uuid);
          expect((await connection.lookupNWFilterByUUID(one.uuid)).name).toBe(one.name);
        }
        expect((await filter.getXMLDesc()).trim()).toBe((await ask('nwfilter-dumpxml', 'mine')).trim());
        expect((await filter.getConfig()).rule).toMatchObject([{ action: 'drop', direction: 'in', priority: 321 }]);
        expect((await other.getConfig()).chain).toBe('ipv4');
        await other.undefine();
        expect(await listed()).toContain(uuid);
        expect(await listed()).not.toContain(other.uuid);
        const none = { code: 'VIR_ERR_NO_NWFILTER' };
        await expect(other.undefine()).rejects.toMatchObject(none);
        await expect(connection.lookupNWFilterByName('other')).rejects.toMatchObject(none);
        await expect(connection.lookupNWFilterByUUID(other.uuid)).rejects.toMatchObject(none);
      },
    );

    testSent([
      [
        'NWFilter.getXMLDesc',
        (o) => filter.getXMLDesc({ ...unknown, ...o }),
        'virNWFilterGetXMLDesc',
        ['NWFilter mine', unknown],
        invalid,
      ],
      [
        'NWFilter.getConfig',
        (o) => filter.getConfig({ ...unknown, ...o }),
        'virNWFilterGetXMLDesc',
        ['NWFilter mine', unknown],
        invalid,
      ],
      ['NWFilter.undefine', (o) => filter.undefine(o), 'virNWFilterUndefine', ['NWFilter mine']],
    ]);

    describe('that is bound to a device', () => {
      let binding: NWFilterBinding;
      const bindingXML = (device: string) =>
        `<filterbinding><owner><name>guest</name><uuid>9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c1</uuid></owner><portdev name='${device}'/><mac address='52:54:00:00:00:01'/><filterref filter='mine'/></filterbinding>`;
      beforeAll(async () => {
        for (const device of ['tap7', 'tap8']) await daemon.run('ip', ['tuntap', 'add', device, 'mode', 'tap']);
      });
      beforeEach(async () => {
        binding = await connection.createNWFilterBinding(bindingXML('tap7'));
      });

      test(
        'is listed, found, described and released',
        verifies({
          'Connection.createNWFilterBinding': 'virsh',
          'Connection.listAllNWFilterBindings': 'virsh',
          'Connection.lookupNWFilterBindingByPortDev': ['method', 'refusal'],
          'NWFilterBinding.portDev': 'virsh',
          'NWFilterBinding.filterName': 'virsh',
          'NWFilterBinding.getXMLDesc': 'virsh',
          'NWFilterBinding.getConfig': 'xml',
          'NWFilterBinding.delete': ['virsh', 'refusal'],
        }),
        async () => {
          const second = await connection.createNWFilterBinding({
            owner: { name: 'other', uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c2' },
            portdev: { name: 'tap8' },
            mac: { address: '52:54:00:00:00:02' },
            filterref: { filter: 'mine' },
          } as never);
          const listed = async () =>
            (await ask('nwfilter-binding-list'))
              .trim()
              .split('\n')
              .map((line) => line.trim().split(/\s+/))
              .sort();
          expect(await listed()).toEqual([
            ['tap7', 'mine'],
            ['tap8', 'mine'],
          ]);
          const all = await connection.listAllNWFilterBindings();
          expect(all.map(({ portDev, filterName }) => [portDev, filterName]).sort()).toEqual(await listed());
          expect((await binding.getXMLDesc()).trim()).toBe((await ask('nwfilter-binding-dumpxml', 'tap7')).trim());
          expect((await second.getConfig()).owner?.name).toBe('other');
          expect((await connection.lookupNWFilterBindingByPortDev('tap8')).portDev).toBe('tap8');
          await second.delete();
          expect(await listed()).toEqual([['tap7', 'mine']]);
          const none = { code: 'VIR_ERR_NO_NWFILTER_BINDING' };
          await expect(second.delete()).rejects.toMatchObject(none);
          await expect(connection.lookupNWFilterBindingByPortDev('tap8')).rejects.toMatchObject(none);
          // In use, it cannot be removed.
          await expect(filter.undefine()).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_INVALID' });
        },
      );

      const tap7 = 'NWFilterBinding tap7';
      testSent([
        [
          'NWFilterBinding.getXMLDesc',
          (o) => binding.getXMLDesc({ ...unknown, ...o }),
          'virNWFilterBindingGetXMLDesc',
          [tap7, unknown],
          invalid,
        ],
        [
          'NWFilterBinding.getConfig',
          (o) => binding.getConfig({ ...unknown, ...o }),
          'virNWFilterBindingGetXMLDesc',
          [tap7, unknown],
          invalid,
        ],
        ['NWFilterBinding.delete', (o) => binding.delete(o), 'virNWFilterBindingDelete', [tap7]],
      ]);
    });
  });
});
