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
  /** How many seconds after a lost connection QEMU reconnects; false for never. */
  reconnect?: number | false;
}

/** A vDPA disk: one that hardware or a kernel driver serves over virtio. */
export interface VhostVdpaSource {
  /** The host's character device, such as /dev/vhost-vdpa-0. */
  vhostVdpa: string;
}

/** The number of an I/O thread of the guest; with `queues`, those that it serves. Default: all that no other thread serves. */
export type IoThread = number | { id: number; queues?: readonly number[] };

/** A disk: virtio-blk, a disk of a virtio-scsi controller, or Xen's blkfront. */
export interface BlockOptions extends VirtioOptions, NotifyOptions {
  /** The path of an image or, in /dev, of a block device; a volume; or the socket of a process that serves it. */
  source: string | VolumeSource | VhostUserSource | VhostVdpaSource;
  /** The format of the image. Default: by the extension of the file name, otherwise 'raw'. */
  format?: NonNullable<DomainDiskDriver['type']>;
  /** Its device name: 'vdb'; the prefix is replaced by that of the hypervisor. Default: the first name. */
  target?: string;
  /** 'scsi' attaches it to a virtio-scsi controller. Default: 'virtio', virtio-blk. */
  bus?: 'virtio' | 'scsi';
  /** Whether it is read-only for the guest. Default: false. */
  readonly?: boolean;
  /** Whether several guests may use it at the same time. Default: false. */
  shareable?: boolean;
  /** The serial number that the guest sees. */
  serial?: string;
  /** The cache mode of the host. Default: that of the hypervisor. */
  cache?: NonNullable<DomainDiskDriver['cache']>;
  /** The I/O mode of the host: threads, Linux AIO ('native') or 'io_uring'. Default: that of the hypervisor. */
  io?: NonNullable<DomainDiskDriver['io']>;
  /** Whether discard requests of the guest release blocks on the host ('unmap') or are ignored. Default: that of the hypervisor. */
  discard?: NonNullable<DomainDiskDriver['discard']>;
  /** Whether discarded clusters of a qcow2 image stay allocated, which avoids fragmentation. Default: false. */
  discardNoUnref?: boolean;
  /** Whether zeroes that the guest writes are detected ('on'), also released on the host ('unmap'), or written ('off'). Default: 'off'. */
  detectZeroes?: NonNullable<DomainDiskDriver['detect_zeroes']>;
  /**
   * What happens when the host cannot write: the guest is paused ('stop'), gets an error ('report'), gets none ('ignore'), or is paused
   * only when space runs out ('enospace'). Default: that of the hypervisor.
   */
  errorPolicy?: NonNullable<DomainDiskDriver['error_policy']>;
  /** What happens when the host cannot read. Default: `errorPolicy`. */
  rerrorPolicy?: NonNullable<DomainDiskDriver['rerror_policy']>;
  /** Whether data read from the backing image is copied into this one. Default: false. */
  copyOnRead?: boolean;
  /** The number of the guest's I/O thread that serves it. */
  iothread?: number;
  /** The I/O threads that share its queues. */
  iothreads?: readonly IoThread[];
  /** The number of queues. Default: that of the hypervisor. */
  queues?: number;
  /** The size of a queue, in requests: a power of 2. */
  queueSize?: number;
  /** Its position in the boot order, from 1. Default: not in the boot order. */
  bootOrder?: number;
}

/** The options of a virtio disk's own queues: a disk on a SCSI bus has them at its controller, an emulated disk has none. */
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
  /** The number of queues. Default: that of the hypervisor. */
  queues?: number;
  /** The number of the guest's I/O thread that serves it. */
  iothread?: number;
  /** The I/O threads that share its queues. */
  iothreads?: readonly IoThread[];
  /** The most commands queued for one disk. */
  cmdPerLun?: number;
  /** The largest transfer, in sectors of 512 bytes. */
  maxSectors?: number;
}

/** A vhost-scsi target of the host's kernel. */
export interface VhostScsiOptions extends Pick<VirtioOptions, 'transitional' | 'alias'> {
  /** The target's name: 'naa.5001405a1b2c3d4e'. */
  wwpn: string;
  /** Its position in the boot order, from 1. Default: not in the boot order. */
  bootOrder?: number;
}

/** What is shared: a folder of the host, or the socket of a running virtiofsd. */
export type FsSource =
  | {
      /** The path of the folder on the host. */
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
  /** virtiofs, or 9p ('path'), which is slower but requires no daemon. */
  driver?: 'virtiofs' | 'path';
  /** Whether it is read-only for the guest. Default: false. */
  readonly?: boolean;
  /** The size of its queue, in requests. 'virtiofs' only. */
  queueSize?: number;
  /** The path of virtiofsd. Default: the installed one. */
  binary?: string;
  /** Whether the guest may cache ('always') or not ('none'). 'virtiofs' only. Default: that of virtiofsd. */
  cache?: 'none' | 'always';
  /** Whether files can have extended attributes. 'virtiofs' only. Default: false. */
  xattr?: boolean;
  /** How virtiofsd is sandboxed: by namespaces, or by chroot, which requires no user namespaces. Default: 'namespace'. */
  sandbox?: 'namespace' | 'chroot';
  /** The size of virtiofsd's thread pool; 0 for none besides the thread of the queue. */
  threadPool?: number;
  /** The most files that virtiofsd may have open. */
  openFiles?: number;
  /** Whether locks of the guest also hold on the host. Default: false. */
  lock?: { posix?: boolean; flock?: boolean };
}

/** A folder of the host in the guest. The guest's memory must be shared for 'virtiofs'; a planned guest's is. */
export type FsOptions = FsSource & FsSettings;

/** The options that virtiofsd is started with. */
export const helperOptions = [
  'binary',
  'cache',
  'xattr',
  'sandbox',
  'threadPool',
  'openFiles',
  'lock',
] as const satisfies readonly (keyof FsSettings)[];

/** The formats of libvirt's schema. */
const format = word(
  ...(['raw', 'qcow2', 'qcow', 'qed', 'luks', 'vmdk', 'vdi', 'vpc', 'vhd', 'ploop', 'cow', 'bochs', 'cloop'] as const),
  ...(['dmg', 'iso', 'dir', 'fat', 'aio'] as const),
);

/** virtio-blk truncates longer serial numbers. */
const serial = rule<string>(
  'a string',
  (value) => typeof value === 'string',
  (value) =>
    /^[A-Za-z0-9_.+ -]+$/.test(value)
      ? undefined
      : `a serial number consists of letters, digits, spaces and _ . + -, got '${value.slice(0, 60)}'`,
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

/** The rows of BlockOptions that DiskSpec has as well. */
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
