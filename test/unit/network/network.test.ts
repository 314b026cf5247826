import type { Network } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { fails, libvirtIsFrom, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let network: Network;

beforeEach(async () => {
  network = await host.connection.lookupNetworkByName('net');
});

describe('a network', () => {
  test('is found', async () => {
    const { connection } = host;
    expect((await connection.listAllNetworks({ active: true })).map(({ name }) => name)).toEqual(['net']);
    expect(await connection.listAllNetworks({ inactive: true })).toEqual([]);
    expect((await connection.lookupNetworkByUUID(network.uuid)).name).toBe('net');
    await fails(connection.lookupNetworkByName('none'), 'VIR_ERR_NO_NETWORK');
  });

  test('says what it is', async () => {
    expect(await network.getBridgeName()).toBe('virbr7');
    expect([await network.isActive(), await network.isPersistent()]).toEqual([true, true]);
    expect(await network.getXMLDesc()).toContain('<name>net</name>');
    expect((await network.getConfig()).bridge?.name).toBe('virbr7');
    await unsupported(network.getDHCPLeases('52:54:00:00:00:01'));
  });

  test('stops, starts and goes', async () => {
    await network.destroy();
    expect(await network.isActive()).toBe(false);
    await network.create();
    expect(await network.isActive()).toBe(true);
    await network.setAutostart(true);
    expect(await network.getAutostart()).toBe(true);
    await network.destroy();
    await network.undefine();
    await fails(host.connection.lookupNetworkByName('net'), 'VIR_ERR_NO_NETWORK');
  });

  test('is defined and created', async () => {
    const defined = await host.connection.defineNetwork({
      name: 'other',
      ip: [{ address: '10.7.0.1', netmask: '255.255.255.0' }],
    } as never);
    expect(await defined.isActive()).toBe(false);
    const brief = await host.connection.createNetwork('<network><name>brief</name></network>', { validate: true });
    expect([await brief.isActive(), await brief.isPersistent()]).toEqual([true, false]);
    await brief.destroy();
    expect((await host.connection.listAllNetworks()).map(({ name }) => name).sort()).toEqual(['net', 'other']);
  });

  test('is changed while it runs', async () => {
    await network.update('add-last', 'ip-dhcp-host', "<host mac='52:54:00:00:00:02' ip='192.168.77.9'/>", {
      parentIndex: 0,
      live: true,
      config: true,
    });
    expect(await network.getXMLDesc()).toContain("ip='192.168.77.9'");
    await expect(network.update('add' as never, 'bridge', '')).rejects.toThrow(
      /command must be one of 'none', 'modify'/,
    );
  });

  test('has metadata from libvirt 9.7 on', async () => {
    if (!libvirtIsFrom('9.7')) {
      await expect(network.getMetadata('title')).rejects.toThrow(
        /virNetworkGetMetadata is not in the libvirt.*came with libvirt 9\.7\.0/,
      );
      return unsupported(network.setMetadata('title', 'A network'));
    }
    await network.setMetadata('title', 'A network', null, null, { live: true });
    expect(await network.getMetadata('title', null, { live: true })).toBe('A network');
  });

  test('has ports on a real host', async () => {
    await unsupported(network.listAllPorts());
    await unsupported(network.lookupPortByUUID(network.uuid));
    await unsupported(network.createPort('<networkport/>', { validate: true }));
  });
});

describe('filters', () => {
  test('need a real host', async () => {
    const { connection } = host;
    await unsupported(connection.listAllNWFilters());
    await unsupported(connection.lookupNWFilterByName('clean-traffic'));
    await unsupported(connection.lookupNWFilterByUUID(network.uuid));
    await unsupported(connection.defineNWFilter('<filter/>', { validate: true }));
    await unsupported(connection.listAllNWFilterBindings());
    await unsupported(connection.lookupNWFilterBindingByPortDev('vnet0'));
    await unsupported(connection.createNWFilterBinding('<filterbinding/>'));
  });
});

describe("the host's interfaces", () => {
  test('are found', async () => {
    const { connection } = host;
    const all = await connection.listAllInterfaces();
    expect(all.map(({ name, mac }) => [name, mac])).toEqual([['eth7', 'aa:bb:cc:dd:ee:07']]);
    expect((await connection.lookupInterfaceByMAC('aa:bb:cc:dd:ee:07')).name).toBe('eth7');
    await fails(connection.lookupInterfaceByName('eth9'), 'VIR_ERR_NO_INTERFACE');
  });

  test('go down and up', async () => {
    const eth7 = await host.connection.lookupInterfaceByName('eth7');
    expect(await eth7.isActive()).toBe(true);
    await eth7.destroy();
    expect(await eth7.isActive()).toBe(false);
    expect(await host.connection.listAllInterfaces({ active: true })).toEqual([]);
    await eth7.create();
    expect(await eth7.isActive()).toBe(true);
    expect(await eth7.getXMLDesc({ inactive: true }).catch(() => eth7.getXMLDesc())).toContain('eth7');
    expect((await eth7.getConfig()).mtu?.size).toBe(1492);
  });

  test('changes can be undone', async () => {
    const { connection } = host;
    const xml =
      "<interface type='ethernet' name='eth8'><start mode='none'/><mac address='aa:bb:cc:dd:ee:08'/></interface>";
    await connection.interfaceChangeBegin();
    await connection.defineInterface(xml);
    expect(await connection.listAllInterfaces()).toHaveLength(2);
    await connection.interfaceChangeRollback();
    expect(await connection.listAllInterfaces()).toHaveLength(1);
    await connection.interfaceChangeBegin();
    await (await connection.defineInterface(xml)).undefine();
    await connection.interfaceChangeCommit();
    await fails(connection.interfaceChangeCommit(), 'VIR_ERR_OPERATION_INVALID');
  });
});
