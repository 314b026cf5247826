/** virtio-blk, virtio-scsi, vhost-scsi, virtio-fs and 9p. */
import { omitUndefined, omitUndefinedOrNone } from '../omit-undefined.ts';
import { refuse } from '../refusal.ts';
import { attributes } from './attributes.ts';
import type { ParavirtualDevices } from './builders.ts';
import { aliasElement, bootElement, diskOf, formatOf, servedBy, targetName } from './common.ts';
import { type BlockOptions, type FsOptions, helperOptions, queueOptions } from './storage-options.ts';
import { driver, otherModel, ring, threads } from './virtio-driver.ts';

/** What a disk's driver gets about its image, on every bus. */
export const imageDriver = {
  cache: 'cache',
  errorPolicy: 'error_policy',
  rerrorPolicy: 'rerror_policy',
  io: 'io',
  copyOnRead: 'copy_on_read',
  discard: 'discard',
  discardNoUnref: 'discard_no_unref',
  detectZeroes: 'detect_zeroes',
} as const satisfies { [Key in keyof BlockOptions]?: string };

const diskDriver = {
  ...imageDriver,
  ...ring,
  ioeventfd: 'ioeventfd',
  eventIdx: 'event_idx',
  iothread: 'iothread',
  queues: 'queues',
  queueSize: 'queue_size',
} as const;

const scsiDriver = {
  ...ring,
  queues: 'queues',
  cmdPerLun: 'cmd_per_lun',
  maxSectors: 'max_sectors',
  ioeventfd: 'ioeventfd',
  iothread: 'iothread',
} as const;

/** What the one who serves a vhost-user disk decides by itself: libvirt takes none of it. */
const servers = [
  ...(Object.keys(imageDriver) as (keyof typeof imageDriver)[]),
  ...(['format', 'ioeventfd', 'iothread', 'iothreads', 'readonly', 'shareable', 'serial'] as const),
];

/** What virtio-blk and ATA have room for: the rest would be cut off, and two disks could look the same. */
export function checkSerial(serial: string | undefined): void {
  if (serial !== undefined && serial.length > 20)
    refuse('serial', `must have at most 20 characters, got '${serial}' with ${serial.length}`);
}

/** QEMU's limits of tags, in bytes. */
const longestTag = { virtiofs: 36, path: 31 } as const;

function checkBlock(options: BlockOptions): void {
  const server = servedBy(options.source);
  if (options.bus === 'scsi') {
    if (server) refuse('bus', 'a disk served by another process requires virtio-blk: omit bus');
    for (const name of queueOptions)
      if (options[name] !== undefined) refuse(name, 'on a SCSI bus this is an option of the controller: see scsi()');
  }
  if (options.iothread !== undefined && options.iothreads !== undefined)
    refuse('iothreads', 'conflicts with iothread: use one of them');
  if (options.bus !== 'scsi') checkSerial(options.serial);
  if (server !== 'vhostUser') return;
  for (const name of servers)
    if (options[name] !== undefined) refuse(name, 'a vhost-user disk has what the one who serves it gives it');
}

function checkFs(options: FsOptions): void {
  const why =
    options.driver === 'path'
      ? "that is virtiofs's: 9p has no helper"
      : 'socket' in options
        ? 'the helper gets it when it is started, and this one runs already'
        : undefined;
  if (!why) return;
  for (const name of helperOptions) if (options[name] !== undefined) refuse(name, why);
  if (options.driver !== 'path') return;
  if (options.queueSize !== undefined) refuse('queueSize', why);
  if ('socket' in options) refuse('socket', "requires the driver 'virtiofs'; 9p ('path') requires source");
}

export const storageBuilders: Pick<ParavirtualDevices, 'block' | 'scsi' | 'vhostScsi' | 'fs'> = {
  block(options) {
    const { bus = 'virtio', source, readonly, shareable, serial } = options;
    checkBlock(options);
    const parts = omitUndefined({
      model: otherModel(options),
      driver: omitUndefined({
        name: 'qemu',
        type: formatOf(options),
        ...attributes(options, diskDriver),
        iothreads: threads(options.iothreads),
      }),
      target: { dev: targetName(bus === 'scsi' ? 'sd' : 'vd', options.target), bus },
      readonly: readonly || undefined,
      shareable: shareable || undefined,
      serial,
      alias: aliasElement(options.alias),
      boot: bootElement(options.bootOrder),
    });
    return { disk: diskOf(source, parts) };
  },

  scsi(options = {}) {
    const { index, iothread, iothreads, alias } = options;
    if (iothread !== undefined && iothreads !== undefined)
      refuse('iothreads', 'conflicts with iothread: use one of them');
    return {
      controller: omitUndefined({
        type: 'scsi' as const,
        model: otherModel(options) ?? ('virtio-scsi' as const),
        index,
        driver: omitUndefinedOrNone({
          ...attributes(options, scsiDriver),
          ...omitUndefined({ iothreads: threads(iothreads) }),
        }),
        alias: aliasElement(alias),
      }),
    };
  },

  vhostScsi(options) {
    const { wwpn, alias, bootOrder } = options;
    return {
      hostdev: omitUndefined({
        mode: 'subsystem' as const,
        type: 'scsi_host' as const,
        managed: 'no' as const,
        model: otherModel(options),
        source: { protocol: 'vhost' as const, wwpn },
        alias: aliasElement(alias),
        boot: bootElement(bootOrder),
      }),
    };
  },

  fs(options) {
    checkFs(options);
    const longest = longestTag[options.driver ?? 'virtiofs'];
    if (Buffer.byteLength(options.target) > longest) refuse('target', `must have at most ${longest} bytes`);
    const { target, driver: type = 'virtiofs', readonly, queueSize, binary, alias } = options;
    const { cache, xattr, sandbox, threadPool, openFiles, lock } = options;
    const helper = omitUndefinedOrNone({
      path: binary,
      ...attributes({ xattr }, { xattr: 'xattr' }),
      cache: cache && { mode: cache },
      sandbox: sandbox && { mode: sandbox },
      lock: lock && attributes(lock, { posix: 'posix', flock: 'flock' }),
      thread_pool: threadPool === undefined ? undefined : { size: threadPool },
      openfiles: openFiles === undefined ? undefined : { max: openFiles },
    });
    return {
      filesystem: omitUndefined({
        type: 'mount' as const,
        // For a helper that runs already, libvirt takes nothing more.
        accessmode: type === 'path' ? ('mapped' as const) : 'socket' in options ? undefined : ('passthrough' as const),
        model: otherModel(options),
        driver:
          type === 'virtiofs'
            ? omitUndefined({ type, queue: queueSize, ...driver(options) })
            : { type, ...driver(options) },
        binary: helper,
        source: 'socket' in options ? { socket: options.socket } : { dir: options.source },
        target: { dir: target },
        readonly: readonly || undefined,
        alias: aliasElement(alias),
      }),
    };
  },
};
