/** Jobs on a domain's disks, from their start to their end. */

import { ClosedError } from '../core/errors.ts';
import { check, optionsOf, signal as signalRule } from '../core/options.ts';
import type { EventStream, ObjectEvent } from '../events/events.ts';
import { onAbort } from '../native/abort.ts';
import type { ConnectDomainEventBlockJobStatus } from '../native/generated/enums.ts';
import type { DomainBlockJobInfo } from '../native/generated/structs.ts';
import type { Domain } from './domain.ts';
import { type OutcomeOptions, type ProgressOptions, progressRows, reporting, unlessAbandoned } from './job.ts';

/** The options of a job on a disk: `onProgress` receives its progress, an aborted `signal` cancels it, and `abandon` ends the wait for it. */
export type BlockJobProgressOptions = ProgressOptions<DomainBlockJobInfo> & OutcomeOptions;

const blockJobOptions = optionsOf<BlockJobProgressOptions>({
  ...progressRows<DomainBlockJobInfo>(),
  abandon: signalRule,
});

/** How a job may end well: 'ready' is a copy that from now on follows the disk. */
export type BlockJobEnd = 'completed' | 'ready';

/** How a job ended that did not end well: as libvirt said, or 'stopped' with its guest. */
export type BlockJobFailure = ConnectDomainEventBlockJobStatus | 'stopped';

/** The error of a job on a disk that failed, that another client canceled, or whose guest stopped before its end. */
export class BlockJobError extends Error {
  /** Always 'BlockJobError'. */
  override readonly name = 'BlockJobError';
  /** Always 'ERR_LIBVIRT_BLOCK_JOB'. */
  readonly code = 'ERR_LIBVIRT_BLOCK_JOB';
  /** The disk, as the job's start named it. */
  readonly disk: string;
  /** 'failed', 'canceled', or 'stopped' when the guest stopped before the job had ended. */
  readonly status: BlockJobFailure;

  constructor(disk: string, status: BlockJobFailure) {
    super(`the job on disk '${disk}' ${endings[status] ?? endings.failed}: the disk is what it was before`);
    this.disk = disk;
    this.status = status;
  }
}

const endings: Partial<Record<BlockJobFailure, string>> & { failed: string } = {
  failed: 'failed',
  canceled: 'was canceled',
  stopped: 'ended with its guest, which stopped',
};

export async function runBlockJob(
  domain: Domain,
  disk: string,
  start: () => Promise<unknown>,
  options: BlockJobProgressOptions,
): Promise<BlockJobEnd> {
  check(blockJobOptions, options, 'the options of runBlockJob()');
  const { signal, abandon, onProgress, interval } = options;
  signal?.throwIfAborted();
  abandon?.throwIfAborted();
  const outcome = outcomeOf(domain, disk, start, signal);
  const awaited = abandon ? unlessAbandoned(outcome, abandon) : outcome;
  return onProgress ? reporting(awaited, { ask: () => domain.getBlockJobInfo(disk) }, onProgress, interval) : awaited;
}

async function outcomeOf(
  domain: Domain,
  disk: string,
  start: () => Promise<unknown>,
  signal: AbortSignal | undefined,
): Promise<BlockJobEnd> {
  // Registered before the start: a short job may end before the start returns.
  await using events = await BlockJobEvents.listen(domain, disk, signal);
  await begin(domain, disk, start, signal);
  const abort = () => void domain.blockJobAbort(disk, { async: true }).catch(() => {});
  const ignore = onAbort(signal, abort);
  if (signal?.aborted) abort();
  try {
    const status = await events.end();
    if (status === 'completed' || status === 'ready') return status;
    if (status === 'canceled') signal?.throwIfAborted();
    throw new BlockJobError(disk, status);
  } finally {
    ignore();
  }
}

/**
 * Starts the job. A start that the same signal has abandoned may begin the job all the same; libvirt then lets the cancellation wait for
 * it. When there was something to cancel, its end is waited for like that of any job.
 */
async function begin(
  domain: Domain,
  disk: string,
  start: () => Promise<unknown>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const before = signal && (await domain.getBlockJobInfo(disk).catch(() => undefined));
  try {
    await start();
  } catch (error) {
    if (!signal?.aborted || error !== signal.reason || before) throw error;
    await domain.blockJobAbort(disk, { async: true }).catch(() => {
      throw error; // There was nothing to cancel.
    });
  }
}

/** The events that report the end of a job: its own, and the end of its guest, for which libvirt sends no other. */
class BlockJobEvents implements AsyncDisposable {
  readonly #domain: Domain;
  readonly #disk: string;
  readonly #jobs: EventStream<ObjectEvent<'Domain', 'block-job' | 'block-job-2'>>;
  readonly #lives: EventStream<ObjectEvent<'Domain', 'lifecycle'>>;

  private constructor(domain: Domain, disk: string, signal: AbortSignal) {
    this.#domain = domain;
    this.#disk = disk;
    this.#jobs = domain.events(disk.includes('/') ? 'block-job' : 'block-job-2', { signal });
    this.#lives = domain.events('lifecycle', { signal });
  }

  /** @param signal Ends the wait for libvirt to register, and nothing after that. */
  static async listen(domain: Domain, disk: string, signal: AbortSignal | undefined): Promise<BlockJobEvents> {
    const registering = new AbortController();
    const ignore = onAbort(signal, () => registering.abort(signal?.reason));
    const events = new BlockJobEvents(domain, disk, registering.signal);
    try {
      await Promise.all([events.#jobs.ready, events.#lives.ready]);
      return events;
    } catch (error) {
      registering.abort();
      throw error;
    } finally {
      ignore();
    }
  }

  /** Rejects when the connection is closed or lost: how the job ends is not known then. */
  end(): Promise<BlockJobFailure> {
    return Promise.race([this.#ofJob(), this.#ofGuest()]);
  }

  async #ofJob(): Promise<BlockJobFailure> {
    for (;;) {
      const { disk, status } = await next(this.#jobs);
      if (disk === this.#disk) return status;
    }
  }

  async #ofGuest(): Promise<BlockJobFailure> {
    for (;;) {
      const { event } = await next(this.#lives);
      if (event !== 'stopped') continue;
      // It may report a stop before the job began.
      const job = await this.#domain.getBlockJobInfo(this.#disk).catch(() => undefined);
      if (!job) return 'stopped';
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.#jobs.close(), this.#lives.close()]);
  }
}

/** The next event. Unlike leaving a loop, it does not wait for the stream to close. */
async function next<Event>(events: EventStream<Event>): Promise<Event> {
  const { done, value } = await events.next();
  if (done) throw new ClosedError('virConnectDomainEventRegisterAny');
  return value;
}
