/** Changes of a guest of Xen that its driver takes otherwise than QEMU's. */
import { DeviceRemovalError, hostdev } from 'libvirt-native';
import { expect } from 'vitest';
import { boundIn, driverOnHost, onHosts, type Stage } from '../stage.ts';

const [card, first] = ['0000:01:00.0', '0000:01:10.0'] as const;

const prepare = (stage: Stage) =>
  stage.host.run(`echo 4 >/sys/bus/pci/devices/${card}/sriov_numvfs && udevadm settle && sleep 1`);

onHosts({ hosts: ['xen'], prepare }, (scenario) => {
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
