/** Guests from specifications, on libvirt's real QEMU driver: what the guest says of its devices counts. */
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { GuestSpec } from 'libvirt-native';
import { paravirtual, virtio } from 'libvirt-native/guest';
import type { LabGuest } from 'libvirt-native/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processesWith } from '../support/children.ts';
import { embeddedHost } from '../support/embedded-host.ts';
import { image } from '../support/image.ts';

const host = embeddedHost();
/** Emulated, so that it is the same everywhere. */
const base: GuestSpec = { name: 'portable', kind: 'qemu', memory: '256 MiB' };

const boot = (spec: Partial<GuestSpec>) => host.lab.guest({ ...base, ...spec, resettable: false });

test('a guest from a specification boots with the devices that it asks for', async () => {
  const guest = await boot({
    cpus: 2,
    disks: [
      { source: await host.lab.disk('8 MiB'), serial: 'first', discard: 'unmap', queues: 2 },
      { source: await host.lab.disk('8 MiB'), serial: 'second', bus: 'scsi' },
    ],
    networks: [{ user: true, mac: '52:54:00:12:34:56' }],
    agent: true,
  });
  expect(guest.console.transcript).toMatch(/^libvirt-native guest: Linux \S+, 2 CPU/m);
  expect(guest.console.transcript).toMatch(
    /^virtio: \S+ block driver=virtio_blk .*name=vda bytes=8388608 serial=first$/m,
  );
  expect(guest.console.transcript).toMatch(/^virtio: \S+ scsi driver=virtio_scsi /m);
  expect(guest.console.transcript).toMatch(/^virtio: \S+ net driver=virtio_net .*mac=52:54:00:12:34:56/m);
  expect(guest.console.transcript).toMatch(/^virtio: \S+ entropy driver=virtio_rng/m);
  expect(guest.console.transcript).toMatch(/^virtio: \S+ balloon driver=virtio_balloon/m);
  expect(guest.console.transcript).toMatch(
    /^virtio: \S+ console driver=virtio_console .*port=org\.qemu\.guest_agent\.0/m,
  );
  expect(await guest.run('cat /sys/block/vda/mq/*/cpu_list | wc -l')).toMatch(/2$/);
  expect(await guest.run('cat /proc/cmdline')).toMatch(/console=tty\w+ quiet/);
});

describe('a guest with a paravirtual console', () => {
  let guest: LabGuest;

  beforeAll(async () => {
    guest = await boot({ name: 'paravirtual', console: 'paravirtual', disks: [], freeSlots: 2 });
  });

  afterAll(() => guest?.close());

  test('has it as hvc0, and no other', async () => {
    expect(await guest.run('cat /proc/cmdline')).toContain('console=hvc0');
    expect(await guest.domain.getConfig()).toMatchObject({ devices: { console: [{ target: { type: 'virtio' } }] } });
  });

  test('takes what was built for its hypervisor, as many devices as it has free slots', async () => {
    const build = paravirtual(await guest.domain.getConfig());
    await guest.domain.attachDevice(build.block({ source: await host.lab.disk('8 MiB'), serial: 'plugged' }));
    await guest.console.expect(/hotplug: added block name=\S+ bytes=8388608 serial=plugged/);
    await guest.domain.attachDevice(build.rng());
    await expect(guest.domain.attachDevice(build.rng())).rejects.toThrow(/PCI/);
  });
});

test('a screen has no network port, and viewers are connected all the same', async () => {
  const { kernel, initrd, cmdline } = image;
  const spec: GuestSpec = { ...base, name: 'screen', kernel, initrd, cmdline, display: true };
  const domain = await host.connection.createGuest(spec, { paused: true });
  expect((await domain.getConfig()).devices?.graphics).toMatchObject([{ type: 'vnc', $listen: [{ type: 'none' }] }]);
  expect(processesWith(host.qemu.root).join()).toContain('-vnc none');
  const socket = new Socket({ fd: await domain.openGraphicsFD(0) });
  try {
    const [greeting] = (await once(socket, 'data')) as [Buffer];
    expect(greeting.toString()).toMatch(/^RFB 003\.00\d\n$/);
  } finally {
    socket.destroy();
  }
});

test('a defined guest is what was planned', async () => {
  await mkdir(join(host.qemu.root, 'shared'));
  const { kernel, initrd, cmdline } = image;
  const spec: GuestSpec = {
    ...{ ...base, kernel, initrd, cmdline },
    name: 'defined',
    maxMemory: '512 MiB',
    maxCpus: 4,
    topology: { cores: 2 },
    firmware: 'bios',
    display: 'vnc',
    vsock: true,
    disks: [{ source: await host.lab.disk('8 MiB'), device: 'cdrom' }],
    shares: [{ source: join(host.qemu.root, 'shared'), target: 'shared', driver: 'path' }],
  };
  const plan = await host.connection.planGuest(spec);
  const defined = await host.connection.defineGuest(spec);
  const { DomainConfig } = await import('libvirt-native/config');
  // Nothing that was planned is lost on the way through libvirt, and nothing is there but what it adds to every guest.
  expect(DomainConfig.diff(plan.config, await defined.getConfig({ inactive: true }))).toEqual([]);
});

test('devices that were built are all found by the guest', async () => {
  const shared = join(host.qemu.root, 'shared');
  await mkdir(shared, { recursive: true });
  const guest = await boot({
    devices: [
      virtio.scsi({ index: 0, queues: 2 }),
      virtio.serial({ ports: 4 }),
      virtio.channel({ name: 'org.example.0' }),
      virtio.console({ port: 0 }),
      virtio.input({ type: 'keyboard' }),
      virtio.input({ type: 'mouse' }),
      virtio.input({ type: 'tablet' }),
      virtio.gpu(),
      virtio.crypto(),
      virtio.iommu(),
      virtio.fs({ source: shared, target: 'shared', driver: 'path' }),
      virtio.net({ user: true, packed: true }),
    ],
  });
  const kinds = [...guest.console.transcript.matchAll(/^virtio: \S+ (\S+) driver=/gm)].map(([, kind]) => kind).sort();
  // An older libvirt ignores devices that it does not know.
  const crypto = (await guest.domain.getConfig()).devices?.crypto ? ['crypto'] : [];
  const others = ['9p', 'balloon', 'console', 'entropy', 'gpu', 'input', 'input', 'input', 'iommu', 'net', 'scsi'];
  expect(kinds).toEqual([...others, ...crypto].sort());
  expect(guest.console.transcript).toMatch(/^virtio: \S+ console .*port=org\.example\.0/m);
});
