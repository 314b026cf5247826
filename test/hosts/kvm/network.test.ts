/** A virtual network on a real host: what counts is the address that the guest has, and the state of the bridge in the host's kernel. */
import type { Network } from 'libvirt-native';
import { expect } from 'vitest';
import { onHosts, type Stage } from '../stage.ts';

const [dynamic, fixed] = ['52:54:00:00:00:11', '52:54:00:00:00:12'] as const;
const bridge = 'virbr7';

const networks = new WeakMap<Stage, Network>();

async function prepare(stage: Stage): Promise<void> {
  const network = await stage.connection.createNetwork({
    name: 'lab',
    forward: { mode: 'nat' },
    bridge: { name: bridge },
    ip: [
      {
        address: '192.168.77.1',
        netmask: '255.255.255.0',
        dhcp: { range: [{ start: '192.168.77.100', end: '192.168.77.110' }] },
      },
    ],
  });
  networks.set(stage, network);
}

const withCard = (stage: Stage) => stage.shared('network', () => stage.boot('kvm', { devices: card(dynamic) }));

const card = (mac: string) =>
  `<interface type='network'><mac address='${mac}'/><source network='lab'/><model type='virtio'/></interface>`;

onHosts({ hosts: ['kvm'], prepare }, (scenario) => {
  scenario('a guest gets an address of the network, and both ends report the same', async (stage) => {
    const network = networks.get(stage)!;
    const { domain, guest } = await withCard(stage);
    const { match } = await guest.expect(/network: name=\S+ address=(192\.168\.77\.1\d\d)\//, { fromStart: true });
    const [, address] = match;
    // dnsmasq has libvirt's own program write it down, a moment later.
    await expect
      .poll(() => network.getDHCPLeases(dynamic), { timeout: 30_000, interval: 1000 })
      .toMatchObject([{ mac: dynamic, ipaddr: address, type: 'ipv4' }]);
    const [own] = await domain.interfaceAddresses('lease');
    expect(own).toMatchObject({ hwaddr: dynamic, addrs: [{ addr: address, prefix: 24 }] });
    expect(await guest.run('ping -c 1 -W 5 192.168.77.1')).toMatch(/1 packets received/);
    expect(await stage.host.run(`ls /sys/class/net/${bridge}/brif`)).toContain(own!.name!);
    expect((await domain.interfaceStats(dynamic)).rx_bytes).toBeGreaterThan(0n);
  });

  scenario('a guest gets the address that the network reserves for it', async (stage) => {
    const network = networks.get(stage)!;
    await network.update('add-last', 'ip-dhcp-host', `<host mac='${fixed}' ip='192.168.77.42'/>`, { live: true });
    expect(await stage.host.run('virsh net-dumpxml lab')).toContain('192.168.77.42');
    const { domain, guest } = await withCard(stage);
    await domain.attachDevice(card(fixed), { live: true });
    await guest.expect(/network: name=\S+ address=192\.168\.77\.42\//);
  });

  scenario('a network that ends removes its bridge, and reports an event', async (stage) => {
    const network = networks.get(stage)!;
    await using events = stage.connection.events('network-lifecycle');
    await events.ready;
    await network.destroy();
    for await (const { event } of events) if (event === 'stopped') break;
    expect(await stage.host.run(`ls /sys/class/net`)).not.toContain(bridge);
  });
});
