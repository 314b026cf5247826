/** The specification of a portable guest: the same for KVM, QEMU and Xen. */

import type { DeviceXML } from '../config/device.ts';
import type { DomainCPU, DomainOSType } from '../config/index.ts';
import type { PciAddressLike } from '../core/pci-address.ts';
import type { HostPciFunction } from './devices/hostdev.ts';
import type { RngOptions } from './devices/machine-options.ts';
import type { BalloonOptions } from './devices/memory-options.ts';
import type { NetSettings, NetSource, VsockOptions } from './devices/network-options.ts';
import type { BlockOptions, FsOptions, VolumeSource } from './devices/storage-options.ts';
import type { GuestKind } from './kind.ts';
import type { Size } from './size.ts';

/** A volume that defineGuest() and createGuest() create. Its pool must exist, the volume must not. */
export interface NewVolume extends VolumeSource {
  /** Its size: bytes as a number, or text such as '20 GiB'. Of a copy or an overlay, at least the size of the original. */
  capacity: Size;
  /** The name of a volume in the same pool to copy. Default: an empty volume. */
  from?: string;
  /** The name of a volume in the same pool that it is an overlay of: a qcow2 image of the differences. */
  backing?: string;
}

/** A disk or a CD-ROM drive. */
export interface DiskSpec extends Omit<BlockOptions, 'source' | 'bus'> {
  /** The path of an image or, in /dev, of a block device; a volume; with `capacity`, a volume to create; or the socket of a process that serves it. */
  source: BlockOptions['source'] | NewVolume;
  /** What the guest sees. Default: 'disk'. */
  device?: 'disk' | 'cdrom';
  /** The bus that it is attached to. Default: the paravirtual one, if the machine has it. */
  bus?: 'virtio' | 'scsi' | 'sata' | 'ide' | 'usb' | 'xen';
}

/** A network interface: a paravirtual one, or a PCI function of the host whose MAC address and VLAN the host sets. */
export type NetworkSpec = (NetSource & NetSettings) | PciNetworkSpec;

/** A network interface that is a PCI function of the host. */
export type PciNetworkSpec = Pick<NetSettings, 'mac' | 'vlan' | 'alias' | 'teaming' | 'bootOrder'> & {
  /** The function: its address, or an object that has one. */
  pci: HostPciFunction;
};

/** A PCI device that is passed through to the guest. */
export interface HostDeviceSpec {
  /** Its PCI address on the host. */
  readonly address: PciAddressLike;
  /** Whether libvirt detaches it from the host's driver, and reattaches it later. Default: true. */
  readonly managed?: boolean;
  /** A user-defined alias, which begins with 'ua-'. Default: libvirt chooses one when the guest starts. */
  readonly alias?: string;
  /** Its position in the boot order, from 1. Default: not in the boot order. */
  readonly bootOrder?: number;
}

/** The topology of a guest's virtual CPUs. */
export interface CpuTopology {
  /** Sockets. Default: as many as the number of CPUs requires. */
  sockets?: number;
  /** Cores per socket. Default: 1. */
  cores?: number;
  /** Threads per core. Default: 1. */
  threads?: number;
}

/** Memory hot-plug, on QEMU and KVM. The NUMA node that it requires is added. */
export interface MemorySlots {
  /** The most memory: that at the start and all that is plugged in. Bytes as a number, or text such as '16 GiB'. */
  size: Size;
  /** Slots for memory modules (DIMMs); virtio-mem and virtio-pmem take none. Default: 16. */
  slots?: number;
}

/** The display server of a guest. */
export interface DisplayOptions {
  /** The protocol. Default: the first of 'vnc' and 'spice' that the host has. */
  type?: 'vnc' | 'spice';
  /**
   * Where its server listens: 'none' for no network port at all, so that viewers are connected by domain.openGraphicsFD() alone; or an
   * address or name of the host, which needs a `password`, or `password: false`. Default: 'none' on QEMU and KVM. Xen cannot do that: there
   * it is '127.0.0.1', without a password, and so open to every user of the host.
   */
  listen?: string;
  /** The TCP port, of VNC from 5900. Requires `listen`. Default: a free one. */
  port?: number;
  /**
   * The password of viewers: at most 8 bytes for VNC, 60 for SPICE; false accepts every client. It is part of the domain's configuration, and
   * VNC does not protect it against eavesdropping.
   */
  password?: string | false;
}

/** The specification of a guest. Only `name` and `memory` are required. */
export interface GuestSpec {
  /** Its name, unique on the host. */
  name: string;
  /** Its UUID. Default: a random one. */
  uuid?: string;
  /** A short title to display. */
  title?: string;
  /** A description to display. */
  description?: string;

  /** The hypervisor and mode that run it. Default: the best that the host has. */
  kind?: GuestKind;
  /** Its architecture. Default: the host's. */
  arch?: NonNullable<DomainOSType['arch']>;
  /** Its machine type, such as 'q35'. Default: the usual one of the architecture. */
  machine?: string;

  /** Its memory: bytes as a number, or text such as '4 GiB'; a multiple of 4 KiB. */
  memory: Size;
  /**
   * The most memory that it can have: a size, up to which the balloon can grow; or, with `slots`, by hot-plug, virtio-mem and virtio-pmem
   * included. Default: `memory`. A Xen HVM guest to which PCI devices can be passed through has to start with its maximum.
   */
  maxMemory?: Size | MemorySlots;
  /** The number of virtual CPUs at the start. Default: 1. */
  cpus?: number;
  /** The most virtual CPUs, those hot-plugged included. Default: `cpus`. */
  maxCpus?: number;
  /** The CPU model: a mode, the name of a model, or a whole CPU configuration. Default on KVM: the host's model. */
  cpu?: 'host-model' | 'host-passthrough' | 'maximum' | (string & {}) | DomainCPU;
  /** The topology of all virtual CPUs that it can have. Xen sets it itself. */
  topology?: CpuTopology;

  /** The firmware. Default: BIOS if the machine has one, otherwise UEFI. */
  firmware?: 'bios' | 'efi';
  /** Whether the firmware boots signed software only. Requires `firmware: 'efi'`. Default: false. */
  secureBoot?: boolean;
  /** The path of a kernel on the host that is booted directly, without firmware. Required by Xen PV and PVH. */
  kernel?: string;
  /** The path of the kernel's initramfs on the host. */
  initrd?: string;
  /** The kernel's command line. `console=…` is added, so that its messages appear on the console. */
  cmdline?: string;
  /** The boot order. Default: those of disk, cdrom and network that the guest has. */
  boot?: readonly ('disk' | 'cdrom' | 'network')[];

  /** Its disks and CD-ROM drives, in the order of their names in the guest. Default: none. */
  disks?: readonly DiskSpec[];
  /** Its network interfaces; a string is the name of a libvirt network. Default: none. */
  networks?: readonly (string | NetworkSpec)[];
  /** Its console: 'serial' shows the firmware as well, 'paravirtual' is hvc0, false is none. Default: serial if the machine has it. */
  console?: boolean | 'serial' | 'paravirtual';
  /** A random number generator. Default: true if the hypervisor has one. */
  rng?: boolean | RngOptions;
  /** The balloon, by which its memory can be changed. Default: true. */
  balloon?: boolean | BalloonOptions;
  /** A channel for the QEMU guest agent. Default: false. */
  agent?: boolean;
  /**
   * A screen, keyboard and pointer, shown by VNC or SPICE: true for the first of these that the host has. Without further options it
   * has no network port, where the driver can do without: see `listen`.
   */
  display?: boolean | 'vnc' | 'spice' | DisplayOptions;
  /** Folders of the host that are shared with the guest. Default: none. */
  shares?: readonly FsOptions[];
  /** vsock: sockets between host and guest. Default: none. */
  vsock?: boolean | VsockOptions;
  /** An emulated TPM 2.0. Default: false. */
  tpm?: boolean;
  /** PCI devices of the host that are passed through. Default: none. */
  hostDevices?: readonly (HostPciFunction | HostDeviceSpec)[];
  /** Whether PCI devices of the host can be hot-plugged, which Xen has to know from the start. Default: true if `hostDevices` or `networks` has some. */
  passthrough?: boolean;
  /** The number of PCI Express slots that stay free for hot-plug. Default: 4. */
  freeSlots?: number;
  /** Any other devices, as in a domain's configuration. */
  devices?: readonly Exclude<DeviceXML, string>[];
}

/** Whether a guest has PCI devices of the host from its start. */
export const hasPci = ({ hostDevices = [], networks = [] }: GuestSpec): boolean =>
  hostDevices.length > 0 || networks.some((net) => typeof net === 'object' && 'pci' in net);

/** Whether a guest has PCI devices of the host, or can get some by hot-plug. */
export const passesPci = (spec: GuestSpec): boolean => spec.passthrough ?? hasPci(spec);
