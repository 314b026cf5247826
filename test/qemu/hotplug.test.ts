/** Devices that come and go in real guests: what counts is what the guest sees. */
import { type Device, type Domain, PciAddress, type PciAddressParts } from 'libvirt-native';
import { DomainDisk } from 'libvirt-native/config';
import type { LabGuest } from 'libvirt-native/testing';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { embeddedHost } from '../support/embedded-host.ts';
import { guestXML, withMemorySlots } from '../support/guest-xml.ts';
import { countCalls } from '../support/traces.ts';

const host = embeddedHost();
let domain: Domain;
let guest: LabGuest;

beforeAll(async () => {
  const buses = "<controller type='virtio-serial'/><controller type='usb' model='qemu-xhci'/>";
  guest = await host.lab.boot(guestXML('plugs', buses), { resettable: false });
  ({ domain } = guest);
});

async function diskOf(dev: string) {
  const source = { file: await host.lab.disk('8 MiB') };
  const driver = { name: 'qemu', type: 'raw' } as const;
  const target = { dev, bus: 'virtio' } as const;
  return { disk: { type: 'file', device: 'disk', driver, source, target, serial: `serial-${dev}` } as const };
}

/** What is in the guest's configuration now, and in the one for its next start. */
async function targets(): Promise<{ live: string[]; config: string[] }> {
  const names = async (inactive: boolean) =>
    (await domain.getConfig({ inactive })).devices?.disk?.map(({ target }) => target.dev) ?? [];
  return { live: await names(false), config: await names(true) };
}

const mac = '52:54:00:ab:cd:ef';

describe('what is plugged in, the guest has; what is unplugged, it has no more', () => {
  const plugs: [name: string, device: Device, came: RegExp, went: RegExp][] = [
    [
      'interface',
      { interface: { type: 'user', mac: { address: mac }, model: { type: 'virtio' } } },
      /hotplug: added net name=eth0 mac=52:54:00:ab:cd:ef/,
      /hotplug: removed net name=eth0/,
    ],
    [
      'rng',
      { rng: { model: 'virtio', backend: { model: 'random', value: '/dev/urandom' } } },
      /hotplug: added virtio: \S+ entropy driver=virtio_rng/,
      /hotplug: removed virtio/,
    ],
  ];

  test.for(plugs)('%s', async ([element, device, came, went]) => {
    const plugged = await domain.attachDevice(device);
    expect(plugged).toMatchObject({
      live: { [element]: { alias: { name: expect.any(String) }, address: { type: 'pci' } } },
      config: { [element]: { address: { type: 'pci' } } },
    });
    await guest.console.expect(came);
    const shown = guest.console.expect(went);
    shown.catch(() => {});
    const unplugged = await domain.detachDevice(device);
    // It is gone, and nothing has to be waited for. What the guest has to say of it may take a moment.
    const { address } = (plugged.live as Record<string, { address: PciAddressParts }>)[element]!;
    expect(await guest.run('ls /sys/bus/pci/devices')).not.toContain(`${PciAddress.from(address)}`);
    await shown;
    expect(unplugged).toEqual(plugged);
    for (const inactive of [false, true])
      expect((await domain.getConfig({ inactive })).devices).not.toHaveProperty(element);
  });

  test('a serial port, which QEMU itself has', async () => {
    // The guest's kernel has no driver for USB.
    const devices = () => domain.qemuMonitorCommand('info usb', { hmp: true });
    const { live } = await domain.attachDevice({ serial: { type: 'pty', target: { type: 'usb-serial' } } });
    expect(live?.serial.source?.[0]?.path).toMatch(/^\/dev\/pts/);
    const alias = live!.serial.alias!.name;
    expect(await devices()).toContain(`Product QEMU USB Serial, ID: ${alias}`);
    await domain.detachDevice({ alias });
    expect(await devices()).not.toContain('Serial');
  });

  test('a channel', async () => {
    const names = () => guest.run('cat /sys/class/virtio-ports/*/name || true');
    const channel = { type: 'unix', target: { type: 'virtio', name: 'org.example.talk' } } as const;
    await domain.attachDevice({ channel });
    await expect.poll(names, { timeout: 20_000 }).toContain('org.example.talk');
    await domain.detachDevice({ target: 'org.example.talk' });
    expect(await names()).not.toContain('org.example.talk');
  });
});

describe('a disk', () => {
  test('by its target, as text or as an object', async () => {
    const disk = await diskOf('vdb');
    await domain.attachDevice(await DomainDisk.format(disk.disk));
    await guest.console.expect(/added block name=\S+ bytes=8388608 serial=serial-vdb/);
    expect(await targets()).toEqual({ live: ['vdb'], config: ['vdb'] });
    const { live, config } = await domain.detachDevice({ target: 'vdb' });
    expect(await guest.run('ls /sys/class/block')).not.toMatch(/^vd/m);
    expect([live, config]).toMatchObject([disk, disk]);
    expect(await targets()).toEqual({ live: [], config: [] });
  });

  test('by its address in the guest', async () => {
    const { live } = await domain.attachDevice(await diskOf('vdc'), { live: true });
    const address = PciAddress.from(live!.disk.address as PciAddressParts);
    await guest.console.expect(new RegExp(`block driver=virtio_blk pci=${address} .*serial=serial-vdc`));
    expect(await domain.detachDevice({ address })).toEqual({ live });
    expect(await targets()).toEqual({ live: [], config: [] });
  });

  test('that only the definition has', async () => {
    const from = guest.console.transcript.length;
    const disk = await diskOf('vdd');
    expect(await domain.attachDevice(disk, { config: true })).toMatchObject({ config: disk });
    expect(await targets()).toEqual({ live: [], config: ['vdd'] });
    // Without options: it is changed where it is.
    expect(Object.keys(await domain.detachDevice(disk))).toEqual(['config']);
    expect(await targets()).toEqual({ live: [], config: [] });
    expect(await guest.run('ls /sys/class/block')).not.toMatch(/^vd/m);
    expect(guest.console.transcript.slice(from)).not.toContain('hotplug: added'); // Earlier removals may still be reported.
  });

  test('in one configuration only, as requested', async () => {
    await domain.attachDevice(await diskOf('vde'));
    await guest.console.expect(/serial=serial-vde/);
    await domain.detachDevice({ target: 'vde' }, { live: true });
    expect(await targets()).toEqual({ live: [], config: ['vde'] });
    await expect(domain.detachDevice({ target: 'vde' }, { live: true, config: true })).rejects.toMatchObject({
      name: 'DeviceSelectionError',
      reason: 'missing',
      message: 'plugs has no device with target vde in the running guest',
    });
    await expect(domain.detachDevice(await diskOf('vde'), { live: true })).rejects.toMatchObject({
      name: 'LibvirtError',
    });
    expect(await targets()).toEqual({ live: [], config: ['vde'] });
    await domain.detachDevice({ target: 'vde' }, { current: true, config: true });
    expect(await targets()).toEqual({ live: [], config: [] });
  });

  test('is requested and not waited for', async () => {
    await domain.attachDevice(await diskOf('vdf'), { live: true });
    await guest.console.expect(/serial=serial-vdf/);
    await domain.detachDevice({ target: 'vdf' }, { wait: false });
    await guest.console.expect(/hotplug: removed block/);
    await expect.poll(targets).toEqual({ live: [], config: [] });
  });
});

describe('a guest that does not release a device', () => {
  test('while it is paused, and then does', async () => {
    const disk = await diskOf('vdg');
    await domain.attachDevice(disk);
    await guest.console.expect(/serial=serial-vdg/);
    await domain.suspend();
    const calls = countCalls('virDomainDetachDeviceAlias');
    const begun = performance.now();
    await expect(domain.detachDevice(disk, { timeout: 400, attempts: 3 })).rejects.toMatchObject({
      name: 'DeviceRemovalError',
      reason: 'timeout',
      domain: 'plugs',
      attempts: 3,
      message: expect.stringMatching(/did not release disk virtio-disk6 within 0.4 s \(3 requests\).*Resume it/),
    });
    expect(performance.now() - begun).toBeGreaterThan(1200);
    expect(calls()).toBe(3);
    // Nothing has changed, and the guest still has the request.
    expect(await targets()).toEqual({ live: ['vdg'], config: ['vdg'] });
    await domain.resume();
    await expect.poll(targets, { timeout: 20_000 }).toEqual({ live: [], config: ['vdg'] });
    expect(await domain.detachDevice(disk)).toEqual({ config: expect.anything() });
    expect(await targets()).toEqual({ live: [], config: [] });
  });

  test("in the caller's time", async () => {
    await domain.attachDevice(await diskOf('vdh'), { live: true });
    await guest.console.expect(/serial=serial-vdh/);
    await domain.suspend();
    const limit = AbortSignal.timeout(500);
    await expect(domain.detachDevice({ target: 'vdh' }, { signal: limit })).rejects.toMatchObject({
      name: 'TimeoutError',
    });
    await domain.resume();
    await expect.poll(targets, { timeout: 20_000 }).toEqual({ live: [], config: [] });
  });

  test('but ends', async () => {
    const other = await host.connection.createDomain(guestXML('ends'), { paused: true });
    await other.attachDevice(await diskOf('vdi'));
    const calls = countCalls('virDomainDetachDeviceAlias');
    const leaving = other.detachDevice({ target: 'vdi' });
    await expect.poll(calls).toBe(1);
    await other.destroy();
    expect(await leaving).toMatchObject({ live: { disk: { target: { dev: 'vdi' } } } });
  });

  describe('of its memory, and says so', () => {
    let other: Domain;
    let running: LabGuest;
    const size = { value: 128, unit: 'MiB' } as const;
    const dimm: Device = { memory: { model: 'dimm', target: { size, node: 0 } } };

    beforeEach(async () => {
      running = await host.lab.boot(withMemorySlots(guestXML('refuses')), { resettable: false });
      other = running.domain;
    });

    test('since its own data are in it', async () => {
      // Not only for what can be moved out of it again.
      await running.run('echo online > /sys/devices/system/memory/auto_online_blocks');
      await other.attachDevice(dimm);
      await running.run('sleep 1; for i in $(seq 500); do mkdir /tmp/$i; done');
      expect(await running.run('cat /sys/devices/system/memory/memory*/state')).not.toContain('offline');
      await expect(other.detachDevice({ alias: 'dimm0' }, { timeout: 20_000 })).rejects.toMatchObject({
        name: 'DeviceRemovalError',
        reason: 'refused',
        alias: 'dimm0',
        message: expect.stringContaining('the guest refuses refused to release memory dimm0 (1 request)'),
      });
      expect((await other.getConfig()).devices?.memory).toHaveLength(1);
    });

    test('and when it is requested again, the guest releases it', async () => {
      // Memory that it does not use, but may not release until a process in it allows that.
      const allow = '/sys/firmware/acpi/hotplug/memory/enabled';
      await running.run(`echo offline > /sys/devices/system/memory/auto_online_blocks; echo 0 > ${allow}`);
      await other.attachDevice(dimm);
      await expect.poll(() => running.run('cat /sys/devices/system/memory/memory*/state')).toContain('offline');
      await expect(other.detachDevice({ alias: 'dimm0' }, { timeout: 20_000 })).rejects.toMatchObject({
        reason: 'refused',
        attempts: 1,
      });
      const calls = countCalls('virDomainDetachDeviceAlias');
      const asked: number[] = [];
      await using _failed = await other.on('device-removal-failed', () => {
        asked.push(performance.now());
        if (asked.length === 2) void running.run(`echo 1 > ${allow}`);
      });
      const change = await other.detachDevice({ alias: 'dimm0' }, { timeout: 20_000, attempts: 20 });
      expect(change).toMatchObject({ live: { memory: { alias: { name: 'dimm0' } } } });
      expect(calls()).toBe(asked.length + 1);
      expect(asked.length).toBeGreaterThanOrEqual(2);
      // It was given time between.
      expect(asked[1]! - asked[0]!).toBeGreaterThan(900);
      expect((await other.getConfig()).devices).not.toHaveProperty('memory');
      expect(await running.run('cat /sys/devices/system/memory/memory*/state')).not.toContain('offline');
    });
  });
});

describe('what is changed', () => {
  test("an interface's link, here and there", async () => {
    await domain.attachDevice({ interface: { type: 'user', mac: { address: mac }, model: { type: 'virtio' } } });
    await guest.console.expect(/network: name=eth0 address=10/);
    const change = await domain.updateDevice({ mac: mac.toUpperCase() }, ({ interface: nic }) => {
      nic!.link = { state: 'down' };
    });
    expect(change).toMatchObject({
      live: { interface: { link: { state: 'down' }, alias: { name: 'net0' } } },
      config: { interface: { link: { state: 'down' } } },
    });
    await expect.poll(() => guest.run('cat /sys/class/net/eth0/carrier')).toMatch(/^0$/m);
    expect((await domain.getConfig({ inactive: true })).devices?.interface).toMatchObject([
      { link: { state: 'down' } },
    ]);
    // A whole description: what it does not say of alias and address stays.
    const up = {
      interface: { type: 'user', mac: { address: mac }, model: { type: 'virtio' }, link: { state: 'up' } },
    } as const;
    await domain.updateDevice(up, { live: true });
    await expect.poll(() => guest.run('cat /sys/class/net/eth0/carrier')).toMatch(/^1$/m);
    expect((await domain.getConfig({ inactive: true })).devices?.interface).toMatchObject([
      { link: { state: 'down' } },
    ]);
    await domain.detachDevice({ mac });
  });

  test('an interface without a MAC has the same one at its next start', async () => {
    const { live, config } = await domain.attachDevice({ interface: { type: 'user', model: { type: 'virtio' } } });
    expect(live?.interface.mac).toEqual(config?.interface.mac);
    await domain.attachDevice({ interface: { type: 'user', mac: { address: mac }, model: { type: 'virtio' } } });
    await domain.attachDevice({ interface: { type: 'user', mac: { address: mac }, model: { type: 'virtio' } } });
    await expect(domain.detachDevice({ mac })).rejects.toMatchObject({
      reason: 'ambiguous',
      message: expect.stringMatching(
        /2 devices with mac \S+ in the running guest: net\d, net\d. Select one by its alias or address/,
      ),
    });
  });
});
