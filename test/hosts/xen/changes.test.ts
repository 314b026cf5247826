/** Changes of a guest of Xen that its driver takes otherwise than QEMU's. */
import { DeviceRemovalError, hostdev } from 'libvirt-native';
import { expect } from 'vitest';
import { boundIn, driverOnHost, onHosts, type Stage } from '../stage.ts';

const [card, first] = ['0000:01:00.0', '0000:01:10.0'] as const;

const prepare = (stage: Stage) =>
  stage.host.run(`echo 4 >/sys/bus/pci/devices/${card}/sriov_numvfs && udevadm settle && sleep 1`);

const vcpusByXl = async (stage: Stage, name: string) =>
  Number((await stage.host.run(`xl list ${name}`)).match(new RegExp(`^${name} +\\d+ +\\d+ +(\\d+)`, 'm'))?.[1]);

onHosts({ hosts: ['xen'], prepare }, (scenario) => {
  // The host has one processor, and its driver gives no guest more than that: all guests here have two, and lose one.
  scenario(
    'without options, the number of processors of a guest that is off is that of its definition',
    async (stage) => {
      const domain = await stage.define('pv', { vcpus: '<vcpu>2</vcpu>' });
      await domain.setVcpus(1);
      const xml = await stage.host.run(`virsh dumpxml --inactive ${domain.name}`);
      expect(xml).toMatch(/<vcpu [^>]*current='1'>2<\/vcpu>/);
      await expect(domain.setVcpus(3)).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_ARG' });
    },
  );

  scenario('without options, the number of processors of a guest that runs is that of the guest', async (stage) => {
    const { domain, guest } = await stage.boot('pv', { vcpus: '<vcpu>2</vcpu>' });
    const online = () => guest.run('cat /sys/devices/system/cpu/online');
    expect(await online()).toBe('0-1');
    await domain.setVcpus(1);
    await expect.poll(online, { timeout: 60_000, interval: 1000 }).toBe('0');
    expect(await vcpusByXl(stage, domain.name)).toBe(1);
    // Its next start has both.
    expect(await stage.host.run(`virsh dumpxml --inactive ${domain.name}`)).toMatch(/<vcpu [^>]*'>2<\/vcpu>/);
    await expect(domain.setVcpus(3, { current: true })).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_ARG' });
    await domain.setSchedulerParameters({ weight: 512 }, { live: true });
    expect(await domain.getSchedulerParameters({ live: true })).toMatchObject({ weight: 512 });
    expect(await stage.host.run(`xl sched-credit2 -d ${domain.name}`)).toMatch(
      new RegExp(`^${domain.name} +\\d+ +512`, 'm'),
    );
  });

  scenario('a paused guest keeps its PCI function, which is refused before it is taken for released', async (stage) => {
    const { domain, guest } = await stage.boot('pv', { memory: 320, passthrough: true });
    await domain.attachDevice({ hostdev: hostdev(first) }, { live: true });
    await boundIn(guest, 'igbvf');
    await domain.suspend();
    for (const options of [{ live: true }, { live: true, wait: false }, {}]) {
      const refused: unknown = await domain
        .detachDevice({ hostAddress: first }, options)
        .catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(DeviceRemovalError);
      expect(refused).toMatchObject({ reason: 'paused', message: expect.stringContaining('Resume the guest first') });
    }
    expect(await stage.host.run(`xl pci-list ${domain.name}`)).toContain(first);
    expect(await driverOnHost(stage, first)).toBe('pciback');
    await domain.resume();
    await boundIn(guest, 'igbvf');
    await domain.detachDevice({ hostAddress: first }, { live: true });
    expect(await stage.host.run(`xl pci-list ${domain.name}`)).not.toContain(first);
    await expect.poll(() => driverOnHost(stage, first), { timeout: 20_000, interval: 500 }).toBe('igbvf');
    await domain.destroy();
    expect(await domain.isActive()).toBe(false);
  });
});
