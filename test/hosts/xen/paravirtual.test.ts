/** Xen's own devices in guests of every kind: what counts is the guest's driver, and what lies on the host's disk. */
import { DomainConfig } from 'libvirt-native/config';
import { type GuestKind as PlannedKind, paravirtual } from 'libvirt-native/guest';
import type { GuestConsole } from 'libvirt-native/testing';
import { expect } from 'vitest';
import { type GuestKind, guestKinds, guestXML } from '../guests.ts';
import { onHosts, type Running, type Stage } from '../stage.ts';

const folder = '/srv/xen';
const [first, second] = ['00:16:3e:00:00:01', '00:16:3e:00:00:02'] as const;

const plannedKind = (kind: GuestKind) => `xen-${kind}` as PlannedKind;

const prepare = (stage: Stage) =>
  stage.host.run(`mkdir -p ${folder} && ip link add lab type bridge && ip link set lab up`);

const guestOf = (stage: Stage, kind: GuestKind) => stage.shared(kind, () => start(stage, kind));

async function start(stage: Stage, kind: GuestKind): Promise<Running> {
  await stage.host.run(`truncate -s 8M ${folder}/${kind}.img && truncate -s 4M ${folder}/${kind}-plugged.img`);
  const build = paravirtual(plannedKind(kind));
  const config = DomainConfig.parse(guestXML(kind, `xen-${kind}`));
  const domain = await stage.connection.defineDomain({
    ...config,
    devices: {
      ...config.devices,
      disk: [build.block({ source: `${folder}/${kind}.img`, format: 'raw' }).disk],
      interface: [build.net({ bridge: 'lab', mac: first }).interface],
    },
  });
  return { domain, guest: await stage.start(domain) };
}

/** The guest's driver of a block or net device. */
const driverOf = (guest: GuestConsole, device: string) =>
  guest.run(`basename $(readlink /sys/class/${device}/device/driver)`);
const cardOf = (mac: string) => `$(dirname $(grep -l ${mac} /sys/class/net/*/address))`;

onHosts({ hosts: ['xen'], prepare }, (scenario) => {
  for (const kind of guestKinds('xen')) {
    scenario(`${kind}: xvda is bound by blkfront, and what is written lies on the host's disk`, async (stage) => {
      const { guest } = await guestOf(stage, kind);
      expect(await driverOf(guest, 'block/xvda')).toMatch(/^vbd$/m);
      expect(await guest.run('cat /sys/class/block/xvda/size')).toMatch(/\b16384\b/);
      await guest.run(`echo from-${kind} | dd of=/dev/xvda conv=fsync 2>/dev/null`);
      expect(await stage.host.run(`head -n 1 ${folder}/${kind}.img`)).toContain(`from-${kind}`);
    });

    scenario(
      `${kind}: its network card is bound by netfront, and its other end is on the host's bridge`,
      async (stage) => {
        const { domain, guest } = await guestOf(stage, kind);
        expect(await guest.run(`basename $(readlink ${cardOf(first)}/device/driver)`)).toMatch(/^vif$/m);
        expect(await stage.host.run('ls /sys/class/net/lab/brif')).toContain(`vif${await domain.getID()}.`);
      },
    );

    scenario(`${kind}: a disk comes and goes while the guest runs`, async (stage) => {
      const { domain, guest } = await guestOf(stage, kind);
      const { disk } = paravirtual(await domain.getConfig()).block({
        source: `${folder}/${kind}-plugged.img`,
        format: 'raw',
        target: 'vdb',
      });
      await domain.attachDevice({ disk }, { live: true });
      await guest.expect(/hotplug: added block name=xvdb bytes=4194304/);
      await domain.detachDevice({ target: 'xvdb' }, { live: true });
      await guest.expect(/hotplug: removed block name=xvdb/);
    });

    scenario(`${kind}: a network card comes and goes while the guest runs`, async (stage) => {
      const { domain, guest } = await guestOf(stage, kind);
      await domain.attachDevice(paravirtual(await domain.getConfig()).net({ bridge: 'lab', mac: second }), {
        live: true,
      });
      await guest.expect(new RegExp(`hotplug: added net name=\\S+ mac=${second}`));
      expect(await guest.run(`basename $(readlink ${cardOf(second)}/device/driver)`)).toMatch(/^vif$/m);
      await domain.detachDevice({ mac: second }, { live: true });
      await guest.expect(/hotplug: removed net/);
      await domain.destroy();
    });
  }

  scenario("what virtio has and Xen has not is refused by the driver's own word or before", async (stage) => {
    for (const kind of guestKinds('xen')) {
      const build = paravirtual(plannedKind(kind));
      for (const device of ['rng', 'vsock', 'iommu', 'crypto', 'sound'] as const)
        expect(() => build[device]({} as never)).toThrow(/Xen/i);
    }
    const domain = await stage.define('pvh');
    const rng = { rng: { model: 'virtio', backend: { model: 'random', value: '/dev/urandom' } } } as const;
    await expect(domain.attachDevice(rng, { config: true })).rejects.toMatchObject({
      name: /^(LibvirtError|UnsupportedError)$/,
    });
    await domain.undefine();
  });
});
