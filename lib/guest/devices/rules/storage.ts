import {
  alias,
  bootOrder,
  count,
  existingName,
  index,
  mostInt,
  path,
  powerOfTwo,
} from '../../../core/option-values.ts';
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
} from '../../../core/options.ts';
import type {
  BlockOptions,
  FsSettings,
  IoThread,
  ScsiOptions,
  VhostScsiOptions,
  VhostUserSource,
  VhostVdpaSource,
  VolumeSource,
} from '../options/storage.ts';
import { notifyRows, virtioRows } from './virtio.ts';

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
