/**
 * Plans as a whole: the configuration, the choices with their reasons and the volumes to create, as the files of test/guest/plans have
 * them. `npx vitest run test/guest/whole-plans.test.ts -u` writes these files; read what has changed.
 */
import { DomainConfig } from 'libvirt-native/config';
import { type GuestHost, type GuestSpec, planGuest, virtio } from 'libvirt-native/guest';
import { expect, test } from 'vitest';
import { archHost, armHost, kvmHost, qemuHost, testHost, xenHost } from './hosts.ts';

const small: GuestSpec = { name: 'small', memory: '512 MiB' };
const linux: GuestSpec = { ...small, kernel: '/boot/vmlinuz' };

const plans: Readonly<Record<string, readonly [GuestSpec, GuestHost]>> = {
  'kvm-least': [small, kvmHost],

  'kvm-most': [
    {
      name: 'most',
      uuid: 'c7a5fdbd-edaf-9455-926a-d65c16db1809',
      title: 'A title',
      description: 'What it is for',
      kind: 'kvm',
      arch: 'x86_64',
      machine: 'q35',
      memory: '2 GiB',
      maxMemory: '3 GiB',
      cpus: 2,
      maxCpus: 12,
      cpu: 'EPYC-Rome',
      topology: { sockets: 3, cores: 2, threads: 2 },
      firmware: 'efi',
      secureBoot: true,
      disks: [
        { source: '/srv/a.qcow2', bootOrder: 1, iothread: 2, queues: 3, cache: 'none', serial: 'a' },
        { source: '/dev/vg/b', target: 'vdc', readonly: true, iothreads: [1, { id: 5, queues: [0] }] },
        { source: { pool: 'default', volume: 'c.raw' }, bus: 'scsi', shareable: true },
        { source: { pool: 'fast', volume: 'd.qcow2', capacity: '20 GiB', from: 'debian.qcow2' } },
        { source: { pool: 'fast', volume: 'e.img', capacity: 5_000_000_000, backing: 'base.qcow2' }, bus: 'usb' },
        { source: { pool: 'fast', volume: 'f.raw', capacity: '1 GiB' }, bus: 'sata', serial: 'f', alias: 'ua-f' },
        { source: '/srv/g.iso', device: 'cdrom', bootOrder: 3 },
        { source: '/srv/h.iso', device: 'cdrom', bus: 'scsi' },
        { source: '/srv/i.img', bus: 'sata', shareable: true, copyOnRead: true, readonly: false },
        { source: { vhostUser: '/run/disk.sock' } },
      ],
      networks: [
        'default',
        { bridge: 'br0', mac: '52:54:00:00:00:01', alias: 'ua-team', teaming: { type: 'persistent' } },
        {
          pci: '03:10.2',
          ...{ mac: '52:54:00:00:00:01', vlan: [42], alias: 'ua-vf', bootOrder: 2 },
          teaming: { type: 'transient', persistent: 'ua-team' },
        },
        { pci: { address: '0001:04:11.3' } },
      ],
      console: 'serial',
      rng: { source: '/dev/hwrng', rate: { bytes: 1024 } },
      balloon: { autodeflate: true },
      agent: true,
      display: { type: 'vnc', listen: '::1', port: 5901, password: 'secret' },
      shares: [
        { source: '/srv/share', target: 'share' },
        { source: '/srv/old', target: 'old', driver: 'path' },
      ],
      vsock: { cid: 7 },
      tpm: true,
      hostDevices: [
        '0000:05:00.0',
        { bus: 6, slot: 1 },
        { address: '07:00.1', managed: false, alias: 'ua-gpu', bootOrder: 4 },
      ],
      passthrough: true,
      freeSlots: 2,
      devices: [
        { watchdog: { model: 'i6300esb' } },
        { controller: { type: 'usb', index: 0, model: 'qemu-xhci' } },
        { channel: { type: 'unix', target: { type: 'virtio', name: 'own' } } },
        virtio.sound(),
      ],
    },
    kvmHost,
  ],

  'kvm-slots': [
    {
      ...small,
      cpus: 3,
      maxMemory: { size: '8 GiB' },
      balloon: false,
      console: 'paravirtual',
      devices: [
        virtio.mem({ size: '1 GiB' }),
        virtio.pmem({ path: '/srv/pmem', size: '512 MiB' }),
        { memory: { model: 'dimm', target: { size: { value: 1048576 }, node: 0 } } },
      ],
    },
    { capabilities: kvmHost.capabilities! },
  ],

  'kvm-slots-of-one-cpu': [{ ...small, maxMemory: { size: '1 GiB', slots: 256 }, cpu: { mode: 'maximum' } }, kvmHost],

  'kvm-kernel': [
    { ...linux, initrd: '/boot/initrd', cmdline: 'quiet', boot: ['network'], networks: ['default'] },
    kvmHost,
  ],

  'kvm-kernel-with-its-own-console': [{ ...linux, cmdline: 'quiet console=tty0', console: 'paravirtual' }, kvmHost],

  'kvm-without': [
    { ...linux, console: false, rng: false, balloon: false, freeSlots: 0, cpus: 288, networks: [{ user: true }] },
    kvmHost,
  ],

  'kvm-boot': [
    {
      ...small,
      boot: ['network', 'cdrom', 'disk'],
      cpus: 4,
      topology: { threads: 2 },
      cpu: 'host-passthrough',
      networks: ['default'],
      disks: [
        ...Array.from({ length: 28 }, () => ({ source: '/a' })),
        { source: '/b', target: 'vdb' },
        { source: '/c', device: 'cdrom' },
      ],
      display: true,
      vsock: true,
    },
    kvmHost,
  ],

  'kvm-spice': [
    { ...small, display: { type: 'spice', listen: 'localhost', password: false } },
    { capabilities: kvmHost.capabilities! },
  ],

  'kvm-pc': [
    { ...small, machine: 'pc', disks: [{ source: '/a' }, { source: '/b.iso', device: 'cdrom' }], display: 'vnc' },
    { capabilities: kvmHost.capabilities! },
  ],

  'kvm-by-domain-capabilities': [
    { ...small, disks: [{ source: '/a.iso', device: 'cdrom' }] },
    { domainCapabilities: kvmHost.domainCapabilities! },
  ],

  'qemu-bios': [
    { ...small, kind: 'qemu', machine: 'pc-q35-10.0', cpu: { model: { value: 'EPYC-Rome' } }, firmware: 'bios' },
    qemuHost,
  ],
  'qemu-usual': [{ ...small, kind: 'qemu' }, qemuHost],

  'aarch64-usual': [
    { ...small, arch: 'aarch64', disks: [{ source: '/a' }, { source: '/b.iso', device: 'cdrom' }], tpm: true },
    armHost,
  ],
  'aarch64-kernel': [{ ...linux, arch: 'aarch64', display: true }, armHost],

  ...Object.fromEntries(
    (['i686', 'armv7l', 'riscv64', 'riscv32', 'loongarch64', 'ppc64', 'ppc64le', 's390x', 'mips'] as const).map(
      (arch) => [
        `${arch}-usual`,
        [{ ...linux, arch, display: true, disks: [{ source: '/a', device: 'cdrom' as const }] }, archHost(arch)],
      ],
    ),
  ),

  'test-driver': [{ ...small, disks: [{ source: '/a' }], networks: ['default'], display: true }, testHost],

  'xen-pvh': [
    { ...linux, cmdline: 'quiet', disks: [{ source: '/a' }, { source: '/b.qcow2' }], networks: ['default'], cpus: 2 },
    xenHost('xenpvh'),
  ],
  'xen-pvh-without': [{ ...linux, console: false, balloon: false, cpu: 'host-passthrough' }, xenHost('xenpvh')],
  'xen-pv': [
    {
      ...linux,
      maxMemory: '1 GiB',
      hostDevices: ['0000:03:10.2'],
      networks: [{ pci: '03:10.3', mac: '00:16:3e:00:00:01' }, { bridge: 'br0' }],
      display: 'vnc',
      rng: false,
      balloon: true,
    },
    xenHost('xenpv'),
  ],
  'xen-pv-on-request': [{ ...linux, kind: 'xen-pv', console: 'paravirtual' }, xenHost('xenpv')],
  'xen-hvm': [
    {
      ...small,
      disks: [
        { source: '/a' },
        { source: '/b', bus: 'ide' },
        { source: '/c', bus: 'scsi' },
        { source: '/d.iso', device: 'cdrom' },
      ],
      networks: ['default', { bridge: 'br0' }],
      display: { listen: '0.0.0.0', password: 'secret' },
      passthrough: true,
      boot: ['cdrom', 'disk'],
    },
    xenHost('xenfv'),
  ],
  'xen-hvm-efi': [{ ...small, firmware: 'efi', display: 'spice' }, xenHost('xenfv')],
  'xen-hvm-kernel': [{ ...linux, kind: 'xen-hvm' }, xenHost('xenfv')],
};

test.each(Object.entries(plans))('%s', async (name, [spec, host]) => {
  const plan = planGuest(spec, host);
  const volumes = plan.volumes.map((volume) => `\n${JSON.stringify(volume)}`).join('');
  const text = `${DomainConfig.format(plan.config)}<!-- ${plan.kind}\n${plan.explain()}${volumes}\n-->\n`;
  await expect(text).toMatchFileSnapshot(`plans/${name}.xml`);
});
