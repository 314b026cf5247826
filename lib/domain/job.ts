/** Jobs of a hypervisor: reported while they run, cancelled by a signal, and settled with their real outcome. */

import { setTimeout as delay } from 'node:timers/promises';
import { type CallOptions, type InternalCallOptions, observer } from '../core/call.ts';
import { ClosedError, LibvirtError } from '../core/errors.ts';
import {
  boolean,
  callRows,
  check,
  checkFunction,
  checkTime,
  func,
  signal as signalRule,
  time,
} from '../core/options.ts';
import { onAbort } from '../native/abort.ts';
import { type CallObserver, monotonicNow, surfacing } from '../native/conversation.ts';

/** Of a method that takes long: what is reported meanwhile. */
export interface ProgressOptions<Progress> extends CallOptions {
  /** Called again and again with the progress. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** Time between two reports in ms. Default: 500. */
  interval?: number | undefined;
}

/** Of a method that waits until its job has ended, whichever way that is. */
export interface OutcomeOptions extends CallOptions {
  /**
   * Requests cancellation. The method still waits for the real outcome: it rejects with the signal's reason if the job was cancelled
   * (or had not been sent yet), resolves if the job had gone too far, and rejects with libvirt's error if the job failed otherwise.
   * Restoring a domain, reverting to a snapshot and starting a backup are never cancelled once they run.
   */
  signal?: AbortSignal | undefined;
  /**
   * Stops waiting for the outcome: the method rejects at once with a JobAbandonedError, whose `outcome` is the promise that the
   * method would otherwise have settled with. The job continues, and `signal` still cancels it.
   */
  abandon?: AbortSignal | undefined;
}

/** The wait for a job was abandoned by `abandon`. Its outcome is not known yet: `outcome` settles with it. */
export class JobAbandonedError<Result = unknown> extends Error {
  /** Always 'JobAbandonedError'. */
  override readonly name = 'JobAbandonedError';
  /** Always 'ERR_LIBVIRT_JOB_ABANDONED'. */
  readonly code = 'ERR_LIBVIRT_JOB_ABANDONED';
  /** Settles as the method would have. It may be ignored: its rejection is never an unhandled one. */
  readonly outcome: Promise<Result>;

  constructor(outcome: Promise<Result>, reason: unknown) {
    super('the wait for the job was abandoned, and the job continues: the promise `outcome` settles with its result', {
      cause: reason,
    });
    this.outcome = outcome;
    outcome.catch(() => {});
  }
}

/** The job that is active on a domain, ours or another client's, as the hypervisor reports it. */
export interface ActiveJob {
  /** Such as 'save'; undefined where the driver does not say. */
  operation?: string | number | undefined;
  /** How long it has been running, in ms. */
  elapsed?: number | undefined;
}

/** How a job is cancelled. */
export interface Cancellation {
  /** Identifies the object that jobs run on: those of one object wait for each other. */
  readonly subject: string;
  /** What the hypervisor calls this job. */
  readonly operation: string;
  /** What a call whose job was cancelled may fail with, beside VIR_ERR_OPERATION_ABORTED. */
  readonly failures: readonly string[];
  /** The job that is active now. */
  active(): Promise<ActiveJob | undefined>;
  /** Why the driver cannot cancel jobs; undefined if it can, or that is not known. */
  unsupported(signal: AbortSignal): Promise<Error | undefined>;
  /** Cancels the active job, whichever client's it is: libvirt has no names for jobs. */
  cancel(): Promise<void>;
}

export interface Job<Progress> {
  /** The progress; undefined while there is nothing to report. Without it, nothing is reported. */
  ask?(): Promise<Progress | undefined>;
  /** Without it, an aborted signal does no more than dequeue the call. */
  readonly cancellation?: Cancellation | undefined;
}

/** Of a method whose job some drivers cannot cancel. */
export interface CancellableOptions extends OutcomeOptions {
  /**
   * Whether the job may start with a `signal` although the driver cannot cancel it (Xen's); the signal then does no more than dequeue the
   * call. Default: false: the method rejects with an UnsupportedError before the job starts.
   */
  uncancellable?: boolean | undefined;
}

/** The rows of ProgressOptions. */
export function progressRows<Progress>() {
  return { ...callRows, onProgress: func<(progress: Progress) => void>(), interval: time(1) };
}

/** Checked before the job starts: it could not be undone afterwards. */
export function checkProgress({ onProgress, interval }: ProgressOptions<never>): void {
  if (onProgress !== undefined) checkFunction('onProgress', onProgress);
  if (interval !== undefined) checkTime('interval', interval, 1);
}

/** Runs a method's job. `run` gets what is left of the options for the call of C. */
export async function asJob<Progress, Options extends ProgressOptions<Progress> & CancellableOptions, Result>(
  job: Job<Progress>,
  options: Options,
  run: (options: Omit<Options, 'onProgress' | 'interval' | 'abandon' | 'uncancellable'>) => Promise<Result>,
): Promise<Result> {
  const { onProgress, interval, abandon, uncancellable = false, ...rest } = options;
  checkProgress(options);
  if (abandon !== undefined) check(signalRule, abandon, 'abandon');
  check(boolean, uncancellable, 'uncancellable');
  abandon?.throwIfAborted(); // Nothing has been started yet.
  if (rest.signal?.aborted === false && !uncancellable) {
    const refusal = await job.cancellation?.unsupported(rest.signal);
    if (refusal) throw refusal;
  }
  const outcome = outcomeOf(job.cancellation, rest, run);
  const awaited = abandon ? unlessAbandoned(outcome, abandon) : outcome;
  const { ask } = job;
  return onProgress && ask ? reporting(awaited, { ask }, onProgress, interval) : awaited;
}

/** The outcome of some work, or a JobAbandonedError as soon as the signal is aborted. */
export async function unlessAbandoned<Result>(outcome: Promise<Result>, abandon: AbortSignal): Promise<Result> {
  if (abandon.aborted) throw new JobAbandonedError(outcome, abandon.reason);
  let ignore = () => {};
  const abandoned = new Promise<never>((_, reject) => {
    ignore = onAbort(abandon, () => reject(new JobAbandonedError(outcome, abandon.reason)));
  });
  return Promise.race([outcome, abandoned]).finally(ignore);
}

async function outcomeOf<Options extends CallOptions, Result>(
  cancellation: Cancellation | undefined,
  options: Options,
  run: (options: Options) => Promise<Result>,
): Promise<Result> {
  if (!cancellation) return run({ ...options, [observer]: {} } satisfies InternalCallOptions & Options);
  const running = new RunningJob(cancellation);
  try {
    return await run({ ...options, [observer]: running } satisfies InternalCallOptions & Options);
  } catch (error) {
    throw options.signal?.aborted && (await running.wasCancelled(error)) ? options.signal.reason : error;
  } finally {
    running.end();
  }
}

/** The calls of this process that run a job: one may wait in libvirt for the end of another of the same object. */
const runningJobs = new Set<RunningJob>();

/** Pauses in ms between two queries of the active job. */
const pause = { first: 10, factor: 1.5, longest: 250 } as const;

/** An answer within so many ms dates the start of a job exactly enough; so many queries are made for one. */
const quickAnswer = 10;
const mostQueries = 4;

/** In ms: one for the rounding of each of two clocks. */
const clockTolerance = 2;

/**
 * A job from the moment that its call is sent. libvirt cancels whatever job is active, and a call may wait in libvirt for another
 * client's job to end. So the job is cancelled once the active one is of its operation, has begun after its call, and cannot be
 * another call's of this process. What remains: a job of the same operation that another client has begun within the same few
 * milliseconds, or that has come before this one while both waited for a third, is taken for it.
 */
class RunningJob implements CallObserver {
  readonly #cancellation: Cancellation;
  readonly #key: string;
  readonly #over = new AbortController();
  #startedAt: number | undefined;
  /** Whether a request to cancel it was accepted, once all of them are answered. */
  #isCancelled = Promise.resolve(false);

  constructor(cancellation: Cancellation) {
    this.#cancellation = cancellation;
    this.#key = `${cancellation.subject} ${cancellation.operation}`;
  }

  started(time: number): void {
    this.#startedAt = time;
    runningJobs.add(this);
  }

  aborted(): void {
    void this.#cancel();
  }

  end(): void {
    this.#over.abort();
    runningJobs.delete(this);
  }

  /** Whether its call failed because it was cancelled. A cancelled job may end before the request to cancel it is answered. */
  async wasCancelled(error: unknown): Promise<boolean> {
    if (!(error instanceof LibvirtError) || LibvirtError.isDisconnected(error)) return false;
    const { code } = error;
    if (code === 'VIR_ERR_OPERATION_ABORTED') return true;
    return this.#cancellation.failures.includes(code) && (await this.#isCancelled);
  }

  /** Polls until the job has begun, and cancels it. Between two phases of a job that has no effect, so it keeps polling. */
  async #cancel(): Promise<void> {
    const { signal } = this.#over;
    for (let time: number = pause.first; !signal.aborted; time = Math.min(time * pause.factor, pause.longest)) {
      try {
        if ((await this.#isActive()) && !signal.aborted) await this.#request();
      } catch (error) {
        // A driver that cannot cancel never will. Any other failure, such as a job that has just ended, may be over at the next query.
        if (LibvirtError.isUnsupported(error) || error instanceof ClosedError) return;
      }
      await delay(time, undefined, { signal }).catch(() => {});
    }
  }

  async #request(): Promise<void> {
    const before = this.#isCancelled;
    const request = this.#cancellation.cancel();
    this.#isCancelled = request.then(
      () => true,
      () => before,
    );
    await request;
  }

  async #isActive(): Promise<boolean> {
    const begun = await this.#activeSince();
    if (begun === undefined || this.#startedAt === undefined || begun < this.#startedAt - clockTolerance) return false;
    for (const other of runningJobs)
      if (other !== this && other.#key === this.#key && other.#startedAt! <= begun) return false;
    return true;
  }

  /** When the active job began, at the latest; undefined if it is none of this operation. */
  async #activeSince(): Promise<number | undefined> {
    let begun = Number.POSITIVE_INFINITY;
    for (let query = 0; query < mostQueries; query++) {
      const asked = monotonicNow();
      const job = await this.#cancellation.active();
      const answered = monotonicNow();
      if (!job || (job.operation ?? this.#cancellation.operation) !== this.#cancellation.operation) return undefined;
      if (job.elapsed === undefined) return job.operation === undefined ? undefined : answered;
      begun = Math.min(begun, answered - job.elapsed);
      if (answered - asked <= quickAnswer || begun < this.#startedAt! - clockTolerance) break;
    }
    return begun;
  }
}

/** Reports progress until some work has ended. Nothing is reported where the driver has no progress. */
export async function reporting<Progress, Result>(
  work: Promise<Result>,
  { ask }: { ask: () => Promise<Progress | undefined> },
  onProgress: (progress: Progress) => void,
  interval = 500,
): Promise<Result> {
  let over = false;
  let timer: NodeJS.Timeout | undefined;
  const report = async () => {
    const progress = await ask().catch(() => undefined);
    if (over) return;
    if (progress !== undefined) surfacing(() => onProgress(progress));
    timer = setTimeout(report, interval);
  };
  timer = setTimeout(report, interval);
  try {
    return await work;
  } finally {
    over = true;
    clearTimeout(timer);
  }
}
