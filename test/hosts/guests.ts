/** The guests that tests start in a host: those of all other tests, with the drivers of real devices. */

import type { TestHostKind } from 'libvirt-native/testing';
import { kernelGuestXML, pcieDevices } from '../support/guest-xml.ts';
import { image, ownCmdline } from '../support/image.ts';

/** How a guest is run. `pv`, `pvh` and `hvm` are Xen's kinds: by its own calls alone, by the processor's help, as a whole machine. */
export type GuestKind = 'kvm' | 'pv' | 'pvh' | 'hvm';

interface Flavour {
  host: TestHostKind;
  type: string;
  machine: string;
  os: string;
  kernel: string;
  console: string;
  rest: string;
  cpu?: string;
  /** XML by which PCI devices can be plugged in. */
  passthrough?: string;
  /** Words for the guest's kernel, beyond those of all test guests. */
  cmdline?: string;
  devices: string;
}

const acpi = '<features><acpi/><apic/><pae/></features>';
// Said in full, since a whole machine's would be a serial port, of which each byte is a way to QEMU and back.
const xenConsole = "<console type='pty'><target type='xen' port='0'/></console>";

const flavours: Readonly<Record<GuestKind, Flavour>> = {
  kvm: {
    host: 'kvm',
    type: 'kvm',
    machine: 'q35',
    os: 'hvm',
    kernel: 'vmlinuz',
    console: 'ttyS0',
    rest: '<features><acpi/></features>',
    cpu: "<cpu mode='host-passthrough'/>",
    // Nothing uses the machine's disk controller, keyboard and mouse, of which each register is a way to QEMU and back, nor what else
    // takes a guest's kernel half a second or more.
    cmdline: 'module_blacklist=ahci initcall_blacklist=i8042_init,init_encrypted pcie_ports=compat ipv6.disable=1',
    // Each takes a guest's kernel half a second. One is for the balloon, which libvirt adds.
    devices: `<controller type='usb' model='none'/>${pcieDevices(3)}`,
  },
  pv: {
    host: 'xen',
    type: 'xen',
    machine: 'xenpv',
    os: 'linux',
    kernel: 'vmlinux',
    console: 'hvc0',
    rest: '',
    passthrough: "<features><xen><e820_host state='on'/><passthrough state='on'/></xen></features>",
    devices: xenConsole,
  },
  pvh: {
    host: 'xen',
    type: 'xen',
    machine: 'xenpvh',
    os: 'xenpvh',
    kernel: 'vmlinux',
    console: 'hvc0',
    rest: acpi,
    devices: xenConsole,
  },
  hvm: {
    host: 'xen',
    type: 'xen',
    machine: 'xenfv',
    os: 'hvm',
    kernel: 'vmlinuz',
    console: 'hvc0',
    rest: acpi,
    devices: xenConsole,
  },
};

/** What a guest of either host boots. */
export const portableImage = {
  kernel: '/srv/guest/vmlinux',
  initrd: '/srv/guest/initramfs',
  cmdline: `${image.cmdline} ${flavours.kvm.cmdline}`,
};

/** The same, as options of the examples. */
export const imageOptions = Object.entries(portableImage).flatMap(([name, value]) => [`--${name}`, value]);

export const guestKinds = (host: TestHostKind): GuestKind[] =>
  (Object.keys(flavours) as GuestKind[]).filter((kind) => flavours[kind].host === host);

export interface GuestOptions {
  /** Whether PCI devices of the host are plugged in while it runs. */
  passthrough?: boolean;
  /** XML of devices beyond the console. */
  devices?: string;
  vcpus?: string;
  /** In MiB. */
  memory?: number;
  /** XML in place of the processor's. */
  cpu?: string;
  /** XML beside the devices. */
  rest?: string;
}

export function guestXML(kind: GuestKind, name: string, options: GuestOptions = {}): string {
  const flavour = flavours[kind];
  const { devices = '', vcpus, memory = 256, cpu = flavour.cpu ?? '', rest = '' } = options;
  const passthrough = (options.passthrough && flavour.passthrough) || '';
  const cmdline = [ownCmdline(flavour.console), flavour.cmdline ?? ''].join(' ').trim();
  return kernelGuestXML(name, {
    ...flavour,
    kernel: `/srv/guest/${flavour.kernel}`,
    initrd: '/srv/guest/initramfs',
    cmdline,
    memory,
    ...(vcpus !== undefined && { vcpus }),
    rest: `${flavour.rest}${passthrough}${cpu}${rest}
  <on_poweroff>destroy</on_poweroff><on_reboot>restart</on_reboot><on_crash>destroy</on_crash>`,
    devices: `${flavour.devices}${devices}`,
  });
}
