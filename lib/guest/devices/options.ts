/** What the builders of paravirtual devices take: one type a device, whatever the hypervisor. */
import type { DomainDiskDriver } from '../../config/index.ts';
import type { Size } from '../size.ts';

/** What every virtio device takes. Xen's devices have none of it but the alias. */
export interface VirtioOptions {
  /** Its DMA passes the guest's IOMMU. */
  iommu?: boolean;
  /** It keeps a cache of the IOMMU's translations, with which vhost and IOMMU work together. */
  ats?: boolean;
  /** Its queues have the packed layout of virtio 1.1. */
  packed?: boolean;
  /** Each queue's notifications have a page of their own. */
  pagePerVq?: boolean;
  /** Speaks virtio 0.9, too (true), or 1.0 only (false); otherwise what the machine has. */
  transitional?: boolean;
  /** A name of one's own, which begins with 'ua-'. */
  alias?: string;
}

/** A volume, by its pool and its name. */
export interface VolumeSource {
  /** The pool's name. */
  pool: string;
  /** The volume's name in it. */
  volume: string;
}

/** A disk: virtio-blk, a disk of a virtio-scsi controller, or Xen's blkfront. */
export interface BlockOptions extends VirtioOptions {
  /** The path of an image or, in /dev, of a block device; or a volume. */
  source: string | VolumeSource;
  /** Of the image; by the path's ending if it is left out: qcow2 or raw. */
  format?: NonNullable<DomainDiskDriver['type']>;
  /** Its name in the guest: 'vdb'; the hypervisor's own prefix takes the place of this one. The first, if it is left out. */
  target?: string;
  /** On a SCSI controller of virtio, instead of by itself. */
  bus?: 'virtio' | 'scsi';
  /** The guest may not write to it. */
  readonly?: boolean;
  /** Other guests may have it at the same time. */
  shareable?: boolean;
  /** The serial number that the guest sees. */
  serial?: string;
  /** How the host caches it. */
  cache?: NonNullable<DomainDiskDriver['cache']>;
  /** How the host reads and writes it: by threads, or by a way of its kernel's. */
  io?: NonNullable<DomainDiskDriver['io']>;
  /** What becomes of blocks that the guest no longer uses: given back to the host, or kept. */
  discard?: NonNullable<DomainDiskDriver['discard']>;
  /** What becomes of zeroes that the guest writes: written, left out, or given back to the host. */
  detectZeroes?: NonNullable<DomainDiskDriver['detect_zeroes']>;
  /** The number of the guest's I/O thread that serves it. */
  iothread?: number;
  /** How many queues it has. */
  queues?: number;
  /** How many requests a queue holds. */
  queueSize?: number;
  /** Its place among the devices that the firmware tries. */
  bootOrder?: number;
}

/** What belongs to a virtio disk's own queues: on a SCSI bus to its controller, and to no disk of emulated hardware. */
export const queueOptions = [
  'queues',
  'queueSize',
  'iothread',
  'iommu',
  'ats',
  'packed',
  'pagePerVq',
  'transitional',
] as const satisfies readonly (keyof BlockOptions)[];

/** What a network interface is connected to. */
export type NetSource =
  | {
      /** A network of libvirt. */
      network: string;
      /** Which of the network's groups of settings it gets. */
      portgroup?: string;
    }
  | {
      /** A bridge of the host. */
      bridge: string;
    }
  | {
      /** A network device of the host, shared by macvtap. */
      device: string;
      /** Who else it reaches on that device, and how; libvirt takes 'vepa' if it is left out. */
      mode?: 'vepa' | 'bridge' | 'private' | 'passthrough';
    }
  | {
      /** A network of its own behind QEMU, which needs no privileges. */
      user: true;
    }
  | {
      /** The socket of a switch in user space, such as DPDK's. */
      vhostUser: string;
    };

/** How a network interface is, whatever it is connected to. */
export interface NetSettings extends VirtioOptions {
  /** Its MAC address; a random one if it is left out. */
  mac?: string;
  /** The VLANs whose tags its frames have: one, or a trunk of several. */
  vlan?: number | readonly number[];
  /** The largest packet in bytes. */
  mtu?: number;
  /** Whether its cable is plugged in. */
  link?: 'up' | 'down';
  /** Pairs of queues. */
  queues?: number;
  /** How many frames a queue to the guest holds: a power of 2. */
  rxQueueSize?: number;
  /** How many frames a queue from the guest holds: a power of 2. */
  txQueueSize?: number;
  /** Frames are moved by the host's kernel, not by QEMU. */
  vhost?: boolean;
  /** Its place among the devices that the firmware tries. */
  bootOrder?: number;
}

/** A network interface: virtio-net, or Xen's netfront. */
export type NetOptions = NetSource & NetSettings;

/** A SCSI controller, for disks whose bus is 'scsi'. */
export interface ScsiOptions extends VirtioOptions {
  /** Its number among the guest's SCSI controllers. */
  index?: number;
  /** How many queues it has. */
  queues?: number;
  /** The number of the guest's I/O thread that serves it. */
  iothread?: number;
  /** How many commands may wait at one disk. */
  cmdPerLun?: number;
  /** In sectors of 512 bytes. */
  maxSectors?: number;
}

/** A source of entropy. */
export interface RngOptions extends VirtioOptions {
  /** The host's file that it comes from; /dev/urandom if left out. */
  source?: string;
  /** At most so many bytes in each period (ms; a second if left out). */
  rate?: { bytes: number; period?: number };
}

/** A balloon that memory is taken from the guest with, and given back. */
export interface BalloonOptions extends VirtioOptions {
  /** Memory goes back to the guest before it kills processes for want of it. */
  autodeflate?: boolean;
  /** The guest tells which pages are free. */
  freePageReporting?: boolean;
  /** The guest's statistics are asked for every so many seconds. */
  statsPeriod?: number;
}

/** A paravirtual console: hvc0 in the guest. */
export interface ConsoleOptions extends VirtioOptions {
  /** Its number among the guest's consoles. */
  port?: number;
  /** A file of the host that its output goes to as well. */
  log?: string;
}

/** The controller of virtio's consoles and channels; libvirt adds one where it is needed. */
export interface SerialOptions extends VirtioOptions {
  /** Its number among the guest's controllers of that kind. */
  index?: number;
  /** How many consoles and channels it can have. */
  ports?: number;
  /** How many interrupt vectors it has. */
  vectors?: number;
}

/** A channel between a program of the host and one in the guest. */
export interface ChannelOptions {
  /** What the guest finds it by: 'org.qemu.guest_agent.0'. */
  name: string;
  /** The socket that it is at the host; libvirt chooses one if it is left out. */
  path?: string;
  /** A name of one's own, which begins with 'ua-'. */
  alias?: string;
}

/** A folder of the host in the guest. The guest's memory must be shared for 'virtiofs'; a planned guest's is. */
export interface FsOptions extends VirtioOptions {
  /** The folder at the host. */
  source: string;
  /** The tag that the guest mounts it by. */
  target: string;
  /** virtiofs, or 9p ('path'), which is slower and needs no helper. */
  driver?: 'virtiofs' | 'path';
  /** The guest may not write to it. */
  readonly?: boolean;
  /** How many requests its queue holds. Of 'virtiofs' only. */
  queueSize?: number;
  /** The program that serves it. */
  binary?: string;
  /** Whether the guest may keep what it has read. Of 'virtiofs' only. */
  cache?: 'none' | 'always';
  /** Files can have extended attributes. Of 'virtiofs' only. */
  xattr?: boolean;
}

/** A graphics card. */
export interface GpuOptions extends VirtioOptions {
  /** How many screens it can have. */
  heads?: number;
  /** KiB. */
  vram?: number;
  /** The host draws for it in three dimensions. */
  accel3d?: boolean;
  /** What it draws is shared with the host, not copied. */
  blob?: boolean;
}

/** A keyboard, a mouse, a tablet; or a device of the host. */
export type InputOptions = VirtioOptions & ({ type: 'keyboard' | 'mouse' | 'tablet' } | { evdev: string });

/** Sockets between host and guest. */
export interface VsockOptions extends VirtioOptions {
  /** The guest's address, from 3 on; libvirt chooses one if it is left out. */
  cid?: number;
}

/** An IOMMU for the guest's own virtio devices. */
export type IommuOptions = Pick<VirtioOptions, 'alias'>;

/** An accelerator of ciphers. */
export interface CryptoOptions extends VirtioOptions {
  /** What computes: QEMU itself, or the host's kernel. QEMU, if it is left out. */
  backend?: 'builtin' | 'lkcf';
  /** How many queues it has. */
  queues?: number;
}

/** Memory that grows and shrinks while the guest runs, in blocks. The guest needs a maximum of memory and a NUMA node. */
export interface MemOptions extends VirtioOptions {
  /** The most. */
  size: Size;
  /** What the guest is to have now; nothing if left out. */
  requested?: Size;
  /** 2 MiB if left out. */
  block?: Size;
  /** The guest's NUMA node; the first if left out. */
  node?: number;
}

/** A file of the host as persistent memory. */
export interface PmemOptions extends VirtioOptions {
  /** The file's path on the host. */
  path: string;
  /** How much of it the guest sees. */
  size: Size;
}

/** A sound card. */
export interface SoundOptions extends VirtioOptions {
  /** How many streams of sound it has. */
  streams?: number;
  /** The id of the guest's audio backend. */
  audio?: number;
}
