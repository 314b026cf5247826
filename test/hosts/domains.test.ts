/** Guests on real hypervisors, from their start to their end. What counts is what the guest says. */
import { setTimeout as delay } from 'node:timers/promises';
import { LibvirtError } from 'libvirt-native';
import { DomainConfig } from 'libvirt-native/config';
import { virtio } from 'libvirt-native/guest';
import { GuestConsole } from 'libvirt-native/testing';
import { expect } from 'vitest';
import { ownCmdline } from '../support/image.ts';
import { type GuestKind, guestKinds, guestXML } from './guests.ts';
import { memoryOf, onHosts, type Stage } from './stage.ts';

/** What each kind of guest says of where it is. */
const places = {
  kvm: /^kvm$/m,
  pv: /^xen PV$/m,
  pvh: /^xen PVH$/m,
  hvm: /^xen HVM$/m,
};

/** Where it is, as its own kernel has found out. */
const whereabouts =
  'if [ -e /sys/hypervisor/type ]; then echo $(cat /sys/hypervisor/type) $(cat /sys/hypervisor/guest_type); else dmesg | grep -q "Hypervisor detected: KVM" && echo kvm; fi';

/** The events of a domain while something is done, as words. */
async function eventsDuring(stage: Stage, until: string, what: () => Promise<void>): Promise<string[]> {
  await using events = stage.connection.events('domain-lifecycle');
  await events.ready;
  await what();
  const received: string[] = [];
  for await (const { event, detail } of events) {
    received.push(`${event}: ${detail}`);
    if (event === until) break;
  }
  return received;
}

/** A guest of a kind, through its whole life: each test continues with the guest that the last one has left. */
const living = (stage: Stage, kind: GuestKind) => stage.shared(kind, () => stage.boot(kind, { memory: 384 }));

onHosts({}, (scenario, kind) => {
  scenario('lifecycle events come in order, with their reasons', async (stage) => {
    const domain = await stage.define(stage.guestKind);
    const started = await eventsDuring(stage, 'resumed', async () => {
      await domain.create({ paused: true });
      await domain.resume();
    });
    expect(started).toContain('started: booted');
    expect(started.at(-1)).toMatch(/^resumed/);
    expect(await eventsDuring(stage, 'suspended', () => domain.suspend())).toEqual(['suspended: paused']);
    expect(await eventsDuring(stage, 'resumed', () => domain.resume())).toEqual(['resumed: unpaused']);
    expect((await eventsDuring(stage, 'stopped', () => domain.destroy())).at(-1)).toBe('stopped: destroyed');
    expect(await eventsDuring(stage, 'undefined', () => domain.undefine())).toEqual(['undefined: removed']);
  });

  for (const guestKind of guestKinds(kind)) {
    scenario(`${guestKind}: the guest runs where it should`, async (stage) => {
      const { domain, guest } = await living(stage, guestKind);
      expect(await guest.run(whereabouts)).toMatch(places[guestKind]);
      expect(await domain.getState()).toMatchObject({ state: 'running' });
    });

    scenario(`${guestKind}: time stands still for a guest that is suspended`, async (stage) => {
      const { domain, guest } = await living(stage, guestKind);
      guest.send('i=0; while [ ! -e /run/stop ]; do echo tick-$i; i=$((i+1)); sleep 0.2; done &');
      await guest.expect(/tick-3\n/);
      await domain.suspend();
      expect(await domain.getState()).toMatchObject({ state: 'paused' });
      await delay(1000);
      const said = guest.transcript.length;
      await delay(2000);
      expect(guest.transcript.slice(said)).toBe('');
      await domain.resume();
      await guest.expect(/tick-\d+\n/);
      await guest.run('touch /run/stop');
    });

    scenario(`${guestKind}: memory that the host reclaims is gone in the guest`, async (stage) => {
      const { domain, guest } = await living(stage, guestKind);
      const available = () => memoryOf(guest);
      const before = await available();
      await domain.setMemory(256n * 1024n, { live: true });
      await expect.poll(available, { timeout: 60_000, interval: 1000 }).toBeLessThan(before - 96);
      await domain.setMemory(384n * 1024n, { live: true });
      await expect.poll(available, { timeout: 60_000, interval: 1000 }).toBeGreaterThan(before - 16);
    });

    scenario(`${guestKind}: a reboot is heard by the guest, which comes back on the same domain`, async (stage) => {
      const running = await living(stage, guestKind);
      const { domain, guest } = running;
      await guest.run('touch /run/was-here');
      const id = await domain.getID();
      await domain.reboot();
      // QEMU's guest gets the power button event, and libvirt restarts it when it has powered off.
      await guest.expect(kind === 'kvm' ? /guest: powering off/ : /guest: rebooting/);
      // On Xen it is another domain of the same name, with another console; elsewhere the old console stays open.
      if (kind === 'kvm') await guest.expect(/guest: ready[\s\S]*guest# /, { timeout: 150_000 });
      else running.guest = await consoleOfNext(stage, domain.name, id);
      expect(await running.guest.run('ls /run/was-here 2>&1 || true')).toMatch(/No such file/);
    });

    // What QEMU and Xen do is the same as when it is saved, which comes next.
    if (guestKind === guestKinds(kind)[0])
      scenario(`${guestKind}: managed save is found at the next start`, async (stage) => {
        const running = await living(stage, guestKind);
        const { domain } = running;
        await running.guest.run('echo kept-$((40+2)) >/run/note');
        await domain.managedSave();
        expect(await domain.hasManagedSaveImage()).toBe(true);
        await domain.create();
        running.guest = new GuestConsole(await domain.openConsole());
        expect(await domain.hasManagedSaveImage()).toBe(false);
        expect(await running.guest.run('cat /run/note')).toContain('kept-42');
      });

    scenario(
      `${guestKind}: saved and restored, the guest continues where it was, until it is shut down`,
      async (stage) => {
        const { domain, guest } = await living(stage, guestKind);
        await guest.run('echo remembered-$((40+2)) >/run/note');
        await domain.save('/var/lib/libvirt/guest.save');
        expect(await domain.isActive()).toBe(false);
        expect(Number(await stage.host.run('stat -c %s /var/lib/libvirt/guest.save'))).toBeGreaterThan(1 << 20);
        await stage.connection.restoreDomain('/var/lib/libvirt/guest.save');
        const again = new GuestConsole(await domain.openConsole());
        expect(await again.run('cat /run/note')).toContain('remembered-42');
        const events = await eventsDuring(stage, 'stopped', () => domain.shutdown());
        expect(events.at(-1)).toBe('stopped: shutdown');
        expect(again.transcript).toMatch(/guest: powering off/);
        expect(await domain.isActive()).toBe(false);
        await domain.undefine();
        await expect(stage.connection.lookupDomainByName(domain.name)).rejects.toSatisfy(LibvirtError.isNotFound);
      },
    );
  }

  scenario('metadata and autostart stay with the domain', async (stage) => {
    const domain = await stage.define(stage.guestKind);
    await domain.setMetadata('title', 'A guest of a host', null, null, { config: true });
    expect(await domain.getMetadata('title', null, { config: true })).toBe('A guest of a host');
    expect(await stage.host.run(`virsh dumpxml ${domain.name}`)).toContain('<title>A guest of a host</title>');
    const marked = () => stage.host.run('ls /etc/libvirt/*/autostart 2>/dev/null || true');
    await domain.setAutostart(true);
    expect(await marked()).toContain(`${domain.name}.xml`);
    await domain.setAutostart(false);
    expect(await marked()).not.toContain(`${domain.name}.xml`);
  });

  if (kind === 'xen')
    scenario('a processor that the host unplugs is gone in the guest', async (stage) => {
      const { domain, guest } = await stage.boot('pv', { vcpus: '<vcpu>2</vcpu>' });
      const online = () => guest.run('cat /sys/devices/system/cpu/online');
      expect(await online()).toBe('0-1');
      await domain.setVcpus(1, { live: true });
      await expect.poll(online, { timeout: 60_000, interval: 1000 }).toBe('0');
    });

  if (kind === 'kvm')
    scenario('a guest boots from its disk, without a kernel from the host', async (stage) => {
      const image = '/var/lib/libvirt/images/boot.img';
      await stage.host.run(bootDisk(image, ownCmdline()));
      const config = DomainConfig.parse(guestXML('kvm', 'from-disk'));
      const { kernel: _kernel, initrd: _initrd, cmdline: _cmdline, ...os } = config.os!;
      const domain = await stage.connection.defineDomain({
        ...config,
        os: { ...os, boot: [{ dev: 'hd' }] },
        devices: { ...config.devices, disk: [virtio.block({ source: image, format: 'raw' }).disk] },
      });
      const guest = await stage.start(domain);
      expect(await guest.run('cat /proc/cmdline')).toContain('from=disk');
    });
});

/** Commands that make a disk with a boot loader of the BIOS, which starts the same guest as all the others. */
function bootDisk(image: string, cmdline: string): string {
  const menu = [
    'default guest',
    'prompt 0',
    'label guest',
    ' kernel vmlinuz',
    ` append initrd=initrd ${cmdline} from=disk`,
  ];
  return [
    `truncate -s 128M ${image} && mkfs.vfat -F 32 ${image} >/dev/null`,
    `syslinux --install ${image}`,
    `printf '%s\\n' ${menu.map((line) => `'${line}'`).join(' ')} >/tmp/syslinux.cfg`,
    `mcopy -i ${image} /tmp/syslinux.cfg ::syslinux.cfg`,
    `mcopy -i ${image} /srv/guest/vmlinuz ::vmlinuz && mcopy -i ${image} /srv/guest/initramfs ::initrd`,
    `chown libvirt-qemu ${image}`,
  ].join(' && ');
}

/** The console of the domain that comes after another one of the same name, when it listens. */
async function consoleOfNext(stage: Stage, name: string, before: number | undefined): Promise<GuestConsole> {
  const next = async () => {
    const domain = await stage.connection.lookupDomainByName(name);
    const id = await domain.getID().catch(() => undefined);
    return id === undefined || id === before ? undefined : domain;
  };
  await expect.poll(next, { timeout: 60_000, interval: 500 }).toBeDefined();
  const guest = new GuestConsole(await (await next())!.openConsole());
  // It may have printed that it is ready before the console was open.
  const listens = () => {
    guest.write('\n');
    return guest.transcript;
  };
  await expect.poll(listens, { timeout: 120_000, interval: 2000 }).toMatch(/guest# /);
  return guest;
}
