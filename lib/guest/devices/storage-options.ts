/** Options of the builders of disks, their controllers and shared folders, and their rules. */
import type { DomainDiskDriver } from '../../config/index.ts';
import { alias, bootOrder, count, existingName, index, mostInt, path, powerOfTwo } from '../../core/option-values.ts';
import {
  boolean,
  either,
  listOf,
  name,
  needed,
  only,
  optionsOf,
  rule,
  text,
  variants,
  whole,
  word,
} from '../../core/options.ts';
import { type NotifyOptions, notifyRows, type VirtioOptions, virtioRows } from './virtio-options.ts';

/** A volume, by its pool and its name. */
export interface VolumeSource {
  /** The pool's name. */
  pool: string;
  /** The volume's name in it. */
  volume: string;
}

/** A disk that a program of the host serves, such as SPDK or the QEMU storage daemon: its socket. The guest's memory must be shared; a planned guest's is. */
export interface VhostUserSource {
  /** The Unix socket on which the program serves the disk. */
  vhostUser: string;
  /** The connection is made again when it is lost: after so many seconds, or never. */
  reconnect?: number | false;
}

/** A disk of a card or a kernel driver that speaks virtio itself: '/dev/vhost-vdpa-0'. */
export interface VhostVdpaSource {
  /** The host's character device, such as /dev/vhost-vdpa-0. */
  vhostVdpa: string;
}

/** An I/O thread of the guest, by its number; with the queues that it serves, or all that are left. */
export type IoThread = number | { id: number; queues?: readonly number[] };

/** A disk: virtio-blk, a disk of a virtio-scsi controller, or Xen's blkfront. */
export interface BlockOptions extends VirtioOptions, NotifyOptions {
  /** The path of an image or, in /dev, of a block device; a volume; or another process that serves it. */
  source: string | VolumeSource | VhostUserSource | VhostVdpaSource;
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
  /** Blocks that the guest no longer uses are released to the host, or kept. */
  discard?: NonNullable<DomainDiskDriver['discard']>;
  /** Clusters of a qcow2 image that the guest no longer uses are kept for it, so that the image does not fall to pieces. */
  discardNoUnref?: boolean;
  /** Zeroes that the guest writes are written, omitted, or released to the host. */
  detectZeroes?: NonNullable<DomainDiskDriver['detect_zeroes']>;
  /** When the host cannot write, the guest stops, gets an error, gets none; or stops only when the host has no space. */
  errorPolicy?: NonNullable<DomainDiskDriver['error_policy']>;
  /** The same when the host cannot read. */
  rerrorPolicy?: NonNullable<DomainDiskDriver['rerror_policy']>;
  /** What is read from the image that this one is an overlay of is kept in this one. */
  copyOnRead?: boolean;
  /** The number of the guest's I/O thread that serves it. */
  iothread?: number;
  /** Several I/O threads that share its queues. */
  iothreads?: readonly IoThread[];
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
  'iothreads',
  'ioeventfd',
  'eventIdx',
  'iommu',
  'ats',
  'packed',
  'pagePerVq',
  'transitional',
] as const satisfies readonly (keyof BlockOptions)[];

/** A SCSI controller, for disks whose bus is 'scsi'. */
export interface ScsiOptions extends VirtioOptions, Pick<NotifyOptions, 'ioeventfd'> {
  /** Its number among the guest's SCSI controllers. */
  index?: number;
  /** How many queues it has. */
  queues?: number;
  /** The number of the guest's I/O thread that serves it. */
  iothread?: number;
  /** Several I/O threads that share its queues. */
  iothreads?: readonly IoThread[];
  /** How many commands may wait at one disk. */
  cmdPerLun?: number;
  /** In sectors of 512 bytes. */
  maxSectors?: number;
}

/** A SCSI target of the host's kernel, vhost-scsi, which serves the guest without QEMU. */
export interface VhostScsiOptions extends Pick<VirtioOptions, 'transitional' | 'alias'> {
  /** The target's name: 'naa.5001405a1b2c3d4e'. */
  wwpn: string;
  /** Its place among the devices that the firmware tries. */
  bootOrder?: number;
}

/** What is shared: a folder of the host, or whatever a virtiofsd that is already running serves at a socket. */
export type FsSource =
  | {
      /** The folder at the host. */
      source: string;
    }
  | {
      /** The socket of a virtiofsd that another process has started. */
      socket: string;
    };

/** Options of a shared folder, independent of the process that serves it. */
export interface FsSettings extends VirtioOptions {
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
  /** How the helper locks itself in: in namespaces of its own, or by chroot, which needs no user namespaces. */
  sandbox?: 'namespace' | 'chroot';
  /** The helper's threads; 0 for none beside that of the queue. */
  threadPool?: number;
  /** The most files that the helper may have open. */
  openFiles?: number;
  /** Locks of the guest's hold at the host, too. */
  lock?: { posix?: boolean; flock?: boolean };
}

/** A folder of the host in the guest. The guest's memory must be shared for 'virtiofs'; a planned guest's is. */
export type FsOptions = FsSource & FsSettings;

/** Options of virtiofs's helper, which it gets when it is started. */
export const helperOptions = [
  'binary',
  'cache',
  'xattr',
  'sandbox',
  'threadPool',
  'openFiles',
  'lock',
] as const satisfies readonly (keyof FsSettings)[];

/** Those of libvirt's schema. */
const format = word(
  ...(['raw', 'qcow2', 'qcow', 'qed', 'luks', 'vmdk', 'vdi', 'vpc', 'vhd', 'ploop', 'cow', 'bochs', 'cloop'] as const),
  ...(['dmg', 'iso', 'dir', 'fat', 'aio'] as const),
);

/** The rest of virtio-blk's serial number is cut off. */
const serial = rule<string>(
  'a string',
  (value) => typeof value === 'string',
  (value) =>
    /^[A-Za-z0-9_.+ -]+$/.test(value)
      ? undefined
      : `a serial number has letters, digits, blanks and '_.+-' alone, unlike '${value.slice(0, 60)}'`,
);

/** The numbers of I/O threads begin at 1; a guest has one for each up to the highest. */
const thread = whole(1, 1024, 'the number of an I/O thread');
const iothreads = listOf<IoThread>(
  either(thread, optionsOf<Exclude<IoThread, number>>({ id: needed(thread), queues: listOf(whole(0, 1023)) })),
);

/** QEMU's limit of virtio queues. */
const queues = whole(1, 1024);

export const vhostUserSource = optionsOf<VhostUserSource>({
  vhostUser: needed(path),
  reconnect: either(only(false), whole(1, mostInt)),
});
export const vhostVdpaSource = optionsOf<VhostVdpaSource>({ vhostVdpa: needed(path) });
const volumeSource = optionsOf<VolumeSource>({ pool: needed(existingName), volume: needed(existingName) });

/** The rows of BlockOptions, but for those that a disk of a specification has otherwise. */
export const diskRows = {
  ...virtioRows,
  ...notifyRows,
  format,
  target: text,
  readonly: boolean,
  shareable: boolean,
  serial,
  cache: word('default', 'none', 'writeback', 'writethrough', 'directsync', 'unsafe'),
  io: word('threads', 'native', 'io_uring'),
  discard: word('unmap', 'ignore'),
  discardNoUnref: boolean,
  detectZeroes: word('off', 'on', 'unmap'),
  errorPolicy: word('stop', 'report', 'ignore', 'enospace'),
  rerrorPolicy: word('stop', 'report', 'ignore'),
  copyOnRead: boolean,
  iothread: thread,
  iothreads,
  queues,
  queueSize: powerOfTwo(4, 1024),
  bootOrder,
};

export const blockOptions = optionsOf<BlockOptions>({
  ...diskRows,
  source: needed(
    either(text, variants({ pool: volumeSource, vhostUser: vhostUserSource, vhostVdpa: vhostVdpaSource })),
  ),
  bus: word('virtio', 'scsi'),
});

export const scsiOptions = optionsOf<ScsiOptions>({
  ...virtioRows,
  ioeventfd: boolean,
  index,
  queues: whole(1, 1022),
  iothread: thread,
  iothreads,
  cmdPerLun: count,
  maxSectors: count,
});

export const vhostScsiOptions = optionsOf<VhostScsiOptions>({
  transitional: boolean,
  alias,
  wwpn: needed(
    rule<string>(
      'a string',
      (value) => typeof value === 'string',
      (value) => (/^naa\.[0-9a-f]{16}$/i.test(value) ? undefined : "expected 'naa.' and 16 hexadecimal digits"),
    ),
  ),
  bootOrder,
});

const fsRows = {
  ...virtioRows,
  target: needed(name),
  driver: word('virtiofs', 'path'),
  readonly: boolean,
  queueSize: powerOfTwo(4, 1024),
  binary: path,
  cache: word('none', 'always'),
  xattr: boolean,
  sandbox: word('namespace', 'chroot'),
  threadPool: index,
  openFiles: count,
  lock: optionsOf<NonNullable<FsSettings['lock']>>({ posix: boolean, flock: boolean }),
};

export const fsOptions = variants({
  source: optionsOf<FsSettings & { source: string }>({ ...fsRows, source: needed(path) }),
  socket: optionsOf<FsSettings & { socket: string }>({ ...fsRows, socket: needed(path) }),
});
