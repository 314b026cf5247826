/** A domain's disks: their sizes and limits, and the jobs that copy, merge and move them while the guest runs. */

import type { Buffer } from 'node:buffer';
import { type DomainDiskXML, formatXML } from '../../config/lazy.ts';
import { type CallOptions, call } from '../../core/call.ts';
import { withFallback, withoutFlags } from '../../core/fallback.ts';
import { handle } from '../../core/object.ts';
import type {
  DomainBlockCommitFlags,
  DomainBlockCopyFlags,
  DomainBlockJobAbortFlags,
  DomainBlockJobInfoFlags,
  DomainBlockJobSetSpeedFlags,
  DomainBlockPullFlags,
  DomainBlockRebaseFlags,
  DomainBlockResizeFlags,
  DomainDiskErrorCode,
  DomainModificationImpact,
  NoFlags,
  TypedParameterFlags,
} from '../../native/generated/enums.ts';
import type {
  DomainBlkioParameters,
  DomainBlockCopyParameters,
  DomainBlockIoTuneParameters,
  DomainBlockStatsParameters,
} from '../../native/generated/parameters.ts';
import type { DomainBlockInfo, DomainBlockJobInfo } from '../../native/generated/structs.ts';
import { type BlockJobEnd, type BlockJobProgressOptions, runBlockJob } from '../block-job.ts';
import type { Domain } from '../domain.ts';
import { bufferOf, checkPeek } from './memory.ts';

type Impact = DomainModificationImpact & CallOptions;
type ParameterOptions = DomainModificationImpact & TypedParameterFlags & CallOptions;

/** The options of a job on a disk. */
export interface BlockJobOptions extends CallOptions {
  /** In MiB/s, or with the flag `bandwidthBytes` in bytes/s. Default: 0, no limit. */
  bandwidth?: bigint | number;
}

/** No machine has more disks than this. */
const mostDisks = 4096;

export const domainBlockMethods = {
  // Everywhere, `disk` is the target of a disk in the configuration, such as 'vda', or the path of its source.

  /** Returns the capacity, allocation and physical size of a disk, in bytes. @see virDomainGetBlockInfo */
  getBlockInfo(disk: string, options?: NoFlags & CallOptions): Promise<DomainBlockInfo> {
    return call('virDomainGetBlockInfo', this[handle], disk, options);
  },

  /**
   * Returns the operations, bytes and times (ns) of a disk; with '' of all disks together.
   *
   * @see virDomainBlockStatsFlags
   * @see virDomainBlockStats
   */
  blockStats(disk: string, options: TypedParameterFlags & CallOptions = {}): Promise<DomainBlockStatsParameters> {
    return withFallback(
      () => call('virDomainBlockStatsFlags', this[handle], disk, options),
      async (): Promise<DomainBlockStatsParameters> => {
        const { rd_req, rd_bytes, wr_req, wr_bytes, errs } = await call('virDomainBlockStats', this[handle], disk, {
          signal: options.signal,
        });
        const all = { rd_operations: rd_req, rd_bytes, wr_operations: wr_req, wr_bytes, errs };
        return Object.fromEntries(Object.entries(all).filter(([, count]) => count >= 0n));
      },
      withoutFlags(options),
    );
  },

  /** Returns the disks with I/O errors, and the kind of error. @see virDomainGetDiskErrors */
  async getDiskErrors(options?: NoFlags & CallOptions): Promise<Record<string, DomainDiskErrorCode>> {
    const { errors } = await call('virDomainGetDiskErrors', this[handle], mostDisks, options);
    return Object.fromEntries(errors.map(({ disk, error }) => [disk ?? '', error]));
  },

  /** Resizes a disk of a running guest: in KiB, or with `bytes` in bytes. @see virDomainBlockResize */
  async blockResize(
    disk: string,
    size: bigint | number,
    options: DomainBlockResizeFlags & CallOptions = {},
  ): Promise<void> {
    await call('virDomainBlockResize', this[handle], disk, size, options);
  },

  /** Reads a disk as the guest sees it, at most 1 MiB at once. @see virDomainBlockPeek */
  async blockPeek(
    disk: string,
    offset: bigint | number,
    size: number,
    options?: NoFlags & CallOptions,
  ): Promise<Buffer> {
    checkPeek(size);
    return bufferOf(await call('virDomainBlockPeek', this[handle], disk, offset, size, options));
  },

  // ---------------------------------------------------------------------------------------------- limits

  /** Returns the limits of all its disks' I/O on the host. @see virDomainGetBlkioParameters */
  getBlkioParameters(options: ParameterOptions = {}): Promise<DomainBlkioParameters> {
    return call('virDomainGetBlkioParameters', this[handle], options);
  },

  /**
   * Sets weights and limits of its disks' I/O on the host; what is left out stays. Limits of a device are bytes or operations per
   * second.
   *
   * @see virDomainSetBlkioParameters
   */
  async setBlkioParameters(parameters: DomainBlkioParameters, options: Impact = {}): Promise<void> {
    await call('virDomainSetBlkioParameters', this[handle], parameters, options);
  },

  /** Returns the limits of one disk: bytes and operations per second, with bursts. @see virDomainGetBlockIoTune */
  getBlockIoTune(disk: string, options: ParameterOptions = {}): Promise<DomainBlockIoTuneParameters> {
    return call('virDomainGetBlockIoTune', this[handle], disk, options);
  },

  /**
   * Limits one disk: bytes and operations per second, and bursts; 0 means no limit. What is left out stays or is no longer limited,
   * depending on the driver.
   *
   * @see virDomainSetBlockIoTune
   */
  async setBlockIoTune(
    disk: string,
    parameters: DomainBlockIoTuneParameters<bigint | number>,
    options: Impact = {},
  ): Promise<void> {
    await call('virDomainSetBlockIoTune', this[handle], disk, parameters, options);
  },

  /** Creates or changes a group of limits that several disks share. @see virDomainSetThrottleGroup */
  async setThrottleGroup(
    group: string,
    parameters: DomainBlockIoTuneParameters<bigint | number>,
    options: Impact = {},
  ): Promise<void> {
    await call('virDomainSetThrottleGroup', this[handle], group, parameters, options);
  },

  /** Removes a group of limits; no disk may use it. @see virDomainDelThrottleGroup */
  async delThrottleGroup(group: string, options: Impact = {}): Promise<void> {
    await call('virDomainDelThrottleGroup', this[handle], group, options);
  },

  /**
   * Requests one 'block-threshold' event, for when the guest writes beyond this byte of a source.
   *
   * @param device Such as 'vda', or 'vda[3]' for an image of its backing chain.
   * @see virDomainSetBlockThreshold
   */
  async setBlockThreshold(device: string, threshold: bigint | number, options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainSetBlockThreshold', this[handle], device, threshold, options);
  },

  // ---------------------------------------------------------------------------------------------- jobs

  /**
   * Starts to copy the content of a disk's backing images into its own image, which then no longer needs them. Resolves when the job
   * has begun, as the other jobs do; runBlockJob() waits for their end.
   *
   * @see virDomainBlockPull
   */
  async blockPull(disk: string, options: DomainBlockPullFlags & BlockJobOptions = {}): Promise<void> {
    const { bandwidth = 0, ...flags } = options;
    await call('virDomainBlockPull', this[handle], disk, bandwidth, flags);
  },

  /**
   * Starts the same down to an image of the chain, which stays the backing image; or with `copy`, a copy to `base`.
   *
   * @param base The image, by its path or as 'vda[2]'; Default: all of them.
   * @see virDomainBlockRebase
   */
  async blockRebase(
    disk: string,
    base?: string | null,
    options: DomainBlockRebaseFlags & BlockJobOptions = {},
  ): Promise<void> {
    const { bandwidth = 0, ...flags } = options;
    await call('virDomainBlockRebase', this[handle], disk, base ?? null, bandwidth, flags);
  },

  /**
   * Starts to merge images of a disk's chain into one further down.
   *
   * @param options `base`: the image that they are merged into, by default the last; `top`: the first that is merged, by default the one
   * in use, which requires `active`, and blockJobAbort() with `pivot` at the end.
   * @see virDomainBlockCommit
   */
  async blockCommit(
    disk: string,
    options: DomainBlockCommitFlags & BlockJobOptions & { base?: string | null; top?: string | null } = {},
  ): Promise<void> {
    const { base = null, top = null, bandwidth = 0, ...flags } = options;
    await call('virDomainBlockCommit', this[handle], disk, base, top, bandwidth, flags);
  },

  /**
   * Starts to copy a disk while it is in use, and mirrors all writes until blockJobAbort(), with `pivot` to switch to the copy.
   *
   * @param destination The `<disk>` that is copied to.
   * @param parameters `bandwidth` in bytes/s, `granularity` and `buf-size` in bytes.
   * @see virDomainBlockCopy
   */
  async blockCopy(
    disk: string,
    destination: DomainDiskXML,
    parameters: DomainBlockCopyParameters<bigint | number> = {},
    options: DomainBlockCopyFlags & CallOptions = {},
  ): Promise<void> {
    await call(
      'virDomainBlockCopy',
      this[handle],
      disk,
      await formatXML('DomainDisk', destination),
      parameters,
      options,
    );
  },

  /** Returns the job of a disk, its progress (`cur` of `end`) and its speed; undefined if there is none. @see virDomainGetBlockJobInfo */
  async getBlockJobInfo(
    disk: string,
    options: DomainBlockJobInfoFlags & CallOptions = {},
  ): Promise<DomainBlockJobInfo | undefined> {
    const { active, info } = await call('virDomainGetBlockJobInfo', this[handle], disk, options);
    return active ? info : undefined;
  },

  /** Limits the speed of a disk's job: in MiB/s, or with `bandwidthBytes` in bytes/s. @see virDomainBlockJobSetSpeed */
  async blockJobSetSpeed(
    disk: string,
    bandwidth: bigint | number,
    options: DomainBlockJobSetSpeedFlags & CallOptions = {},
  ): Promise<void> {
    await call('virDomainBlockJobSetSpeed', this[handle], disk, bandwidth, options);
  },

  /** Cancels a disk's job, or with `pivot` completes it: the guest switches to the copy. @see virDomainBlockJobAbort */
  async blockJobAbort(disk: string, options: DomainBlockJobAbortFlags & CallOptions = {}): Promise<void> {
    await call('virDomainBlockJobAbort', this[handle], disk, options);
  },

  /**
   * Starts a job on a disk and waits for its end: `await domain.runBlockJob('vda', () => domain.blockPull('vda'))`.
   *
   * @param disk As `start` names it.
   * @param options `onProgress` receives its progress (`cur` of `end`); an aborted `signal` cancels it, and waits for its end; an
   * aborted `abandon` ends the wait, and the job continues.
   * @returns 'completed'; or 'ready' for a copy, or a commit of the image in use, that from now on follows the disk until
   * blockJobAbort() ends it, with `pivot` to switch to the copy.
   * @throws {BlockJobError} If it fails, if another client cancels it, or if the guest stops before its end.
   * @throws {JobAbandonedError} If `abandon` is aborted before its end.
   * @throws {ClosedError} If the connection is closed before its end: the job continues.
   * @throws {DisconnectedError} If the connection is lost before its end.
   * @see virConnectDomainEventBlockJobCallback
   */
  runBlockJob(
    disk: string,
    start: () => Promise<unknown>,
    options: BlockJobProgressOptions = {},
  ): Promise<BlockJobEnd> {
    return runBlockJob(this, disk, start, options);
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that concern its disks. */
export type DomainBlockMethods = typeof domainBlockMethods;
