/** What a guest is to be, without saying how: the same words for KVM, QEMU and Xen. */

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

/** A volume that defineGuest() and createGuest() make: its pool must be there, the volume must not. */
export interface NewVolume extends VolumeSource {
  /** How large it is; of a copy or an overlay, at least as large as what it comes from. */
  capacity: Size;
  /** A volume of the same pool that it begins as a copy of. */
  from?: string;
  /** A volume of the same pool that it keeps the differences to, as a qcow2 image. */
  backing?: string;
}

/** A disk, or a drive with a disc. */
export interface DiskSpec extends Omit<BlockOptions, 'source' | 'bus'> {
  /** The path of an image or, in /dev, of a block device; a volume; with a capacity, a volume to be made; or another process that serves it. */
  source: BlockOptions['source'] | NewVolume;
  /** Default: 'disk'. */
  device?: 'disk' | 'cdrom';
  /** Default: the paravirtual one, if the machine has it. */
  bus?: 'virtio' | 'scsi' | 'sata' | 'ide' | 'usb' | 'xen';
}

/** A network interface: a paravirtual one, or a PCI function of the host whose MAC address and VLAN the host sets. */
export type NetworkSpec = (NetSource & NetSettings) | PciNetworkSpec;

/** A network interface that is a PCI function of the host. */
export type PciNetworkSpec = Pick<NetSettings, 'mac' | 'vlan' | 'alias' | 'teaming' | 'bootOrder'> & {
  /** The function: its address, or an object that has one. */
  pci: HostPciFunction;
};

/** A PCI device that the guest gets for itself. */
export interface HostDeviceSpec {
  /** Where it is on the host. */
  readonly address: PciAddressLike;
  /** Whether libvirt detaches it from the host's driver, and reattaches it later. Default: true. */
  readonly managed?: boolean;
  /** A name of one's own, which begins with 'ua-'. */
  readonly alias?: string;
  /** Its place among the devices that the firmware tries. */
  readonly bootOrder?: number;
}

/** How many of each a guest's virtual CPUs are arranged in. */
export interface CpuTopology {
  /** Sockets of the machine; as many as it takes, if left out. */
  sockets?: number;
  /** Cores of a socket; 1 if left out. */
  cores?: number;
  /** Threads of a core; 1 if left out. */
  threads?: number;
}

/** Memory that is plugged in: QEMU's and KVM's guests can have it. Their NUMA node is made with it. */
export interface MemorySlots {
  /** All that the guest can have: its memory, and what is plugged in. */
  size: Size;
  /** For modules (DIMMs); 16 if left out. virtio's memory takes none of them. */
  slots?: number;
}

/** How a guest's screen is shown. */
export interface DisplayOptions {
  /** The protocol. Default: the first of 'vnc' and 'spice' that the host has. */
  type?: 'vnc' | 'spice';
  /**
   * Where its server listens: 'none' for no network port at all, so that viewers are connected by domain.openGraphicsFD() alone; or an
   * address or name of the host, which needs a `password`, or `password: false`. Default: 'none' on QEMU and KVM. Xen cannot do that: there
   * it is '127.0.0.1', without a password, and so open to every user of the host.
   */
  listen?: string;
  /** The TCP port, of VNC from 5900 on; a free one if it is left out. It needs `listen`. */
  port?: number;
  /**
   * What a viewer has to give: of VNC at most 8 bytes, of SPICE 60. With false it is open to every client. It stands in the domain's
   * configuration; VNC's protocol does not keep it from those who can read the network.
   */
  password?: string | false;
}

/** What a guest is to be. Only its name and its memory have to be said. */
export interface GuestSpec {
  /** What it is called; no other domain of the host is. */
  name: string;
  /** Its UUID; a random one, if it is left out. */
  uuid?: string;
  /** A line for people. */
  title?: string;
  /** A text for people. */
  description?: string;

  /** How it is run. Default: the best that the host has. */
  kind?: GuestKind;
  /** Default: the host's. */
  arch?: NonNullable<DomainOSType['arch']>;
  /** Such as 'q35'. Default: the usual one of the architecture. */
  machine?: string;

  /** Its memory, in whole pages of 4 KiB: bytes as a number, or a text such as '4 GiB'. */
  memory: Size;
  /**
   * What it can grow to: a size, by its balloon; or with slots, by memory that is plugged in, virtio-mem and virtio-pmem included. No
   * more than its memory, by default.
   */
  maxMemory?: Size | MemorySlots;
  /** Virtual CPUs; 1 if left out. */
  cpus?: number;
  /** How many can be plugged in. Default: no more. */
  maxCpus?: number;
  /** The model of CPU: a mode, a model's name, or all of it. Default on KVM: the host's model. */
  cpu?: 'host-model' | 'host-passthrough' | 'maximum' | (string & {}) | DomainCPU;
  /** How its virtual CPUs are arranged: all that it can have. Xen arranges them itself. */
  topology?: CpuTopology;

  /** Default: BIOS, where the machine has one. */
  firmware?: 'bios' | 'efi';
  /** The firmware only starts what is signed. It needs 'efi'. */
  secureBoot?: boolean;
  /** A kernel of the host's, which is started directly. Xen's paravirtual guests need one. */
  kernel?: string;
  /** The path of the kernel's initial file system on the host. */
  initrd?: string;
  /** The kernel's command line. `console=…` is added, so that what it says can be read. */
  cmdline?: string;
  /** What the firmware tries, in this order. Default: what there is of disk, cdrom and network. */
  boot?: readonly ('disk' | 'cdrom' | 'network')[];

  /** Its disks and drives, in the order of their names in the guest. */
  disks?: readonly DiskSpec[];
  /** A text is the name of a network of libvirt. */
  networks?: readonly (string | NetworkSpec)[];
  /** 'serial' where firmware, too, is to be read, 'paravirtual' for hvc0; false for none. */
  console?: boolean | 'serial' | 'paravirtual';
  /** A source of entropy: yes, where the hypervisor has one. */
  rng?: boolean | RngOptions;
  /** The balloon that its memory is changed by: yes, unless it is false. */
  balloon?: boolean | BalloonOptions;
  /** A channel for QEMU's agent in the guest. */
  agent?: boolean;
  /**
   * A screen, keyboard and pointer, shown by VNC or SPICE: true for the first of these that the host has. Without further options it
   * has no network port, where the driver can do without: see `listen`.
   */
  display?: boolean | 'vnc' | 'spice' | DisplayOptions;
  /** Folders of the host. */
  shares?: readonly FsOptions[];
  /** Sockets between host and guest. Default: none. */
  vsock?: boolean | VsockOptions;
  /** A trusted platform module 2.0, emulated. */
  tpm?: boolean;
  /** PCI devices of the host that it gets for itself. */
  hostDevices?: readonly (HostPciFunction | HostDeviceSpec)[];
  /** Whether PCI devices of the host may be plugged in while it runs, which Xen has to know from the start: yes where it has some. */
  passthrough?: boolean;
  /** How many PCI Express slots stay free for what is plugged in while it runs; 4 if left out. */
  freeSlots?: number;
  /** Any other devices, as they stand in a configuration. */
  devices?: readonly Exclude<DeviceXML, string>[];
}

/** Whether it has PCI devices of the host from its start. */
export const hasPci = ({ hostDevices = [], networks = [] }: GuestSpec): boolean =>
  hostDevices.length > 0 || networks.some((net) => typeof net === 'object' && 'pci' in net);

/** Whether it has, or may be given, PCI devices of the host. */
export const passesPci = (spec: GuestSpec): boolean => spec.passthrough ?? hasPci(spec);
