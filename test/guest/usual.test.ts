/** What is chosen where a host lists less than all, and what the usual machines of other architectures have. */
import { type GuestSpec, planGuest } from 'libvirt-native/guest';
import { expect, test } from 'vitest';
import { archHost, partialHost } from './hosts.ts';

const small: GuestSpec = { name: 'small', memory: '512 MiB' };

const section = (name: string, list: string, values: readonly string[]) =>
  `<${name} supported='yes'><enum name='${list}'>${values.map((value) => `<value>${value}</value>`).join('')}</enum></${name}>`;

test.each<['disk' | 'cdrom', readonly string[], string]>([
  ['disk', ['usb', 'ide', 'sata', 'scsi', 'virtio'], 'virtio'],
  ['disk', ['usb', 'ide', 'sata', 'scsi'], 'scsi'],
  ['disk', ['usb', 'ide', 'sata'], 'sata'],
  ['disk', ['usb', 'ide'], 'ide'],
  ['disk', ['usb'], 'usb'],
  ['cdrom', ['usb', 'scsi', 'ide', 'sata', 'virtio'], 'sata'],
  ['cdrom', ['usb', 'scsi', 'ide'], 'ide'],
  ['cdrom', ['usb', 'scsi'], 'scsi'],
  ['cdrom', ['usb'], 'usb'],
])('the bus of a %s where there are %j is %s', (device, buses, bus) => {
  const { devices } = planGuest(
    { ...small, disks: [{ source: '/a', device }] },
    partialHost(section('disk', 'bus', buses)),
  ).config;
  expect(devices?.disk?.[0]?.target.bus).toBe(bus);
});

test.each<[readonly string[], string]>([
  [['cirrus', 'vga', 'virtio'], 'virtio'],
  [['cirrus', 'vga'], 'vga'],
])('the graphics card where there are %j is %s', (models, model) => {
  const of = partialHost(section('video', 'modelType', models));
  expect(planGuest({ ...small, display: true }, of).config.devices?.video?.[0]?.model?.type).toBe(model);
});

test.each<[GuestSpec['arch'] & string, string]>([
  ['x86_64', 'ovmf'],
  ['i686', 'ovmf-ia32'],
  ['aarch64', 'qemu-efi-aarch64'],
  ['armv7l', 'qemu-efi-arm'],
  ['riscv64', 'qemu-efi-riscv64'],
  ['loongarch64', 'qemu-efi-loongarch64'],
])('the package with the UEFI of %s is %s', (arch, name) => {
  const os = `<os supported='yes'><enum name='firmware'><value>bios</value></enum></os>`;
  expect(() => planGuest({ ...small, firmware: 'efi' }, partialHost('', os, arch, 'virt'))).toThrow(
    `firmware: the host has no UEFI for ${arch} virt (Debian: apt install ${name})`,
  );
});

test.each<[GuestSpec['arch'] & string, string]>([
  ['x86_64', 'tpm-crb'],
  ['i686', 'tpm-crb'],
  ['aarch64', 'tpm-tis'],
  ['ppc64', 'tpm-spapr'],
  ['ppc64le', 'tpm-spapr'],
])('the TPM of %s is %s', (arch, model) => {
  expect(planGuest({ ...small, arch, tpm: true }, archHost(arch)).config.devices?.tpm?.[0]?.model).toBe(model);
});

test('what lists are held against is what the host has', () => {
  const builtin = partialHost(section('rng', 'backendModel', ['builtin']));
  expect(planGuest(small, builtin).config.devices?.rng).toEqual([{ model: 'virtio', backend: { model: 'builtin' } }]);
  const spice = partialHost(section('graphics', 'type', ['spice']));
  expect(planGuest({ ...small, display: true }, spice).config.devices?.graphics?.[0]?.type).toBe('spice');
  const none = partialHost("<rng supported='no'/><console supported='no'/>");
  const { config, choices } = planGuest(small, none);
  expect(config.devices?.rng).toBeUndefined();
  expect(config.devices?.console).toBeUndefined();
  expect(choices).toContainEqual({ field: 'console', value: 'false', reason: 'not supported by this machine' });
});
