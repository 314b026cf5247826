/** virtio devices that need something of the guest or of the host: memory slots, a file, a helper, a kernel module. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GuestSpec, Version } from 'libvirt-native';
import { virtio } from 'libvirt-native/guest';
import type { LabGuest } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { embeddedHost } from '../support/embedded-host.ts';

const host = embeddedHost();
const base: GuestSpec = { name: 'virtio', kind: 'qemu', memory: '256 MiB', freeSlots: 1 };

/** Where distributions have virtiofs's helper. */
const helpers = ['/usr/libexec/virtiofsd', '/usr/lib/qemu/virtiofsd', '/usr/lib/virtiofsd'];

const boot = (spec: Partial<GuestSpec>) => host.lab.guest({ ...base, ...spec, resettable: false });

/** Whether a version is older than another one. */
const older = ({ major, minor }: Version, [first, second]: [number, number]) =>
  major * 1000 + minor < first * 1000 + second;

/** The memory that the guest's kernel has, in MiB. */
async function memoryOf(guest: LabGuest): Promise<number> {
  const [, total] = /MemTotal: +(\d+)/.exec(await guest.run('cat /proc/meminfo')) ?? [];
  return Math.round(Number(total) / 1024);
}

test('memory is plugged into a planned guest, and grows while it runs', async () => {
  const guest = await boot({ maxMemory: { size: '2 GiB', slots: 2 } });
  const before = await memoryOf(guest);
  const { live } = await guest.domain.attachDevice(virtio.mem({ size: '256 MiB', block: '2 MiB' }));
  await guest.console.expect(/hotplug: added virtio: \S+ mem driver=virtio_mem/);
  const alias = live!.memory.alias!.name;
  for (const requested of [64, 192]) {
    await guest.domain.updateDevice({ alias }, ({ memory }) => {
      memory!.target.requested = { unit: 'MiB', value: requested };
    });
    await expect.poll(() => memoryOf(guest), { timeout: 20_000 }).toBe(before + requested);
    // QEMU notifies libvirt at most once a second.
    const current = async () => (await guest.domain.getConfig()).devices?.memory?.[0]?.target.current?.value;
    await expect.poll(current, { timeout: 10_000 }).toBe(requested * 1024);
  }
});

test('a module of memory is plugged into a slot', async () => {
  const guest = await boot({ maxMemory: { size: '1 GiB', slots: 1 } });
  const before = await memoryOf(guest);
  const module = { memory: { model: 'dimm', target: { size: { value: 128, unit: 'MiB' }, node: 0 } } } as const;
  await guest.domain.attachDevice(module);
  await expect.poll(() => memoryOf(guest), { timeout: 20_000 }).toBe(before + 128);
  await expect(guest.domain.attachDevice(module)).rejects.toMatchObject({ name: 'LibvirtError' });
});

test('a folder of the host by virtiofs, read and written by both', async ({ skip }) => {
  if (process.getuid?.() !== 0) skip("libvirt starts virtiofsd for root's guests alone");
  if (!helpers.some((path) => existsSync(path))) skip('virtiofsd is not installed');
  const source = join(host.qemu.root, 'shared');
  await mkdir(source);
  await writeFile(join(source, 'from-host'), 'hello');
  // In a container, a helper may not make namespaces.
  const guest = await boot({ shares: [{ source, target: 'shared', driver: 'virtiofs', sandbox: 'chroot' }] });
  expect(guest.console.transcript).toMatch(/^virtio: \S+ fs driver=virtiofs /m);
  expect(await guest.run('mkdir -p /mnt && mount -t virtiofs shared /mnt && cat /mnt/from-host')).toBe('hello');
  await guest.run('echo there > /mnt/from-guest; umount /mnt');
  expect(await readFile(join(source, 'from-guest'), 'utf8')).toBe('there\n');
});

test('a file of the host as persistent memory', async ({ skip }) => {
  // An older libvirt fails when it asks QEMU what memory the guest has.
  if (older(await host.connection.getLibVersion(), [9, 1])) skip('this libvirt cannot start a guest with virtio-pmem');
  const path = await host.lab.disk('128 MiB');
  const guest = await boot({ maxMemory: { size: '1 GiB' }, devices: [virtio.pmem({ path, size: '128 MiB' })] });
  expect(guest.console.transcript).toMatch(/^virtio: \S+ pmem driver=virtio_pmem /m);
  await guest.run('test -b /dev/pmem0 && echo kept > /dev/pmem0 && sync');
  expect((await readFile(path)).subarray(0, 5).toString()).toBe('kept\n');
});

test('a sound card', async ({ skip }) => {
  if (older(await host.connection.getLibVersion(), [10, 4])) skip('this libvirt does not know virtio-snd');
  if (older(await host.connection.getVersion(), [8, 2])) skip('this QEMU has no virtio-snd');
  const guest = await boot({ devices: [virtio.sound({ streams: 2 }), { audio: { id: '1', type: 'none' } }] });
  expect(guest.console.transcript).toMatch(/^virtio: \S+ sound driver=/m);
});

test('sockets between host and guest', async ({ skip }) => {
  if (!existsSync('/dev/vhost-vsock')) skip('this host has no /dev/vhost-vsock');
  const guest = await boot({ vsock: { cid: 77 } });
  expect(guest.console.transcript).toMatch(/^virtio: \S+ vsock driver=vmw_vsock_virtio_transport /m);
});
