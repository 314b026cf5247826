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
  pool: string;
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
  readonly?: boolean;
  /** Other guests may have it at the same time. */
  shareable?: boolean;
  serial?: string;
  cache?: NonNullable<DomainDiskDriver['cache']>;
  io?: NonNullable<DomainDiskDriver['io']>;
  /** What becomes of blocks that the guest no longer uses: given back to the host, or kept. */
  discard?: NonNullable<DomainDiskDriver['discard']>;
  detectZeroes?: NonNullable<DomainDiskDriver['detect_zeroes']>;
  /** The number of the guest's I/O thread that serves it. */
  iothread?: number;
  queues?: number;
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
      portgroup?: string;
    }
  | {
      /** A bridge of the host. */
      bridge: string;
    }
  | {
      /** A network device of the host, shared by macvtap. */
      device: string;
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

export interface NetSettings extends VirtioOptions {
  mac?: string;
  /** The VLANs whose tags its frames have: one, or a trunk of several. */
  vlan?: number | readonly number[];
  mtu?: number;
  link?: 'up' | 'down';
  /** Pairs of queues. */
  queues?: number;
  rxQueueSize?: number;
  txQueueSize?: number;
  /** Frames are moved by the host's kernel, not by QEMU. */
  vhost?: boolean;
  bootOrder?: number;
}

/** A network interface: virtio-net, or Xen's netfront. */
export type NetOptions = NetSource & NetSettings;

/** A SCSI controller, for disks whose bus is 'scsi'. */
export interface ScsiOptions extends VirtioOptions {
  index?: number;
  queues?: number;
  iothread?: number;
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
  index?: number;
  ports?: number;
  vectors?: number;
}

/** A channel between a program of the host and one in the guest. */
export interface ChannelOptions {
  /** What the guest finds it by: 'org.qemu.guest_agent.0'. */
  name: string;
  /** The socket that it is at the host; libvirt chooses one if it is left out. */
  path?: string;
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
  readonly?: boolean;
  queueSize?: number;
  /** The program that serves it. */
  binary?: string;
  cache?: 'none' | 'always';
  xattr?: boolean;
}

/** A graphics card. */
export interface GpuOptions extends VirtioOptions {
  heads?: number;
  /** KiB. */
  vram?: number;
  accel3d?: boolean;
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
  backend?: 'builtin' | 'lkcf';
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
  path: string;
  size: Size;
}

/** A sound card. */
export interface SoundOptions extends VirtioOptions {
  streams?: number;
  /** The id of the guest's audio backend. */
  audio?: number;
}
