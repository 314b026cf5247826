/** A domain's jobs: their statistics, and their end. */
import { type CallOptions, call, type InternalCallOptions, urgent } from '../../core/call.ts';
import { unsupported } from '../../core/failure.ts';
import { withFallback, withoutFlags } from '../../core/fallback.ts';
import { handle } from '../../core/object.ts';
import { boolean, signal } from '../../core/options.ts';
import { predictSupport } from '../../drivers/predict.ts';
import { identifyDriver } from '../../drivers/profile.ts';
import { CallFailure } from '../../native/conversation.ts';
import type { DomainAbortJobFlags, DomainGetJobStatsFlags, DomainJobOperation } from '../../native/generated/enums.ts';
import type { DomainJobInfo } from '../../native/generated/structs.ts';
import type { Domain } from '../domain.ts';
import { type ActiveJob, type CancellableOptions, type Job, type ProgressOptions, progressRows } from '../job.ts';
import type { DomainJobStats } from '../job-stats.ts';

/** The options of a long job on a domain: `onProgress` receives its statistics, an aborted `signal` cancels it, and `abandon` ends the wait for it. */
export interface JobOptions extends ProgressOptions<DomainJobStats>, CancellableOptions {}

/** The rows of JobOptions. */
export const jobRows = { ...progressRows<DomainJobStats>(), abandon: signal, uncancellable: boolean };

/**
 * In place of a migration's VIR_ERR_OPERATION_FAILED, libvirt reports why QEMU on the destination has ended, which is all that it sees
 * if the destination cancels.
 */
const migrationFailures = ['VIR_ERR_OPERATION_FAILED', 'VIR_ERR_INTERNAL_ERROR'];

export const domainJobMethods = {
  /** Returns the job that runs, its times (ms) and its progress (bytes). @see virDomainGetJobInfo */
  getJobInfo(options?: CallOptions): Promise<DomainJobInfo> {
    return call('virDomainGetJobInfo', this[handle], options);
  },

  /**
   * Returns the statistics of the job that runs, all that the hypervisor has; with `completed`, of the last job that ended.
   *
   * @see virDomainGetJobStats
   */
  async getJobStats(options: DomainGetJobStatsFlags & CallOptions = {}): Promise<DomainJobStats> {
    const { type, params } = await call('virDomainGetJobStats', this[handle], options);
    return { type, ...params };
  },

  /**
   * Cancels the job that runs: the call that runs it rejects with VIR_ERR_OPERATION_ABORTED.
   *
   * @see virDomainAbortJobFlags
   * @see virDomainAbortJob
   */
  async abortJob(options: DomainAbortJobFlags & CallOptions = {}): Promise<void> {
    await withFallback(
      () => call('virDomainAbortJobFlags', this[handle], options),
      () => call('virDomainAbortJob', this[handle], { signal: options.signal }),
      withoutFlags(options),
    );
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that concern its jobs. */
export type DomainJobMethods = typeof domainJobMethods;

/** A job of this operation, for the method that runs it. */
export function jobOf(domain: Domain, operation: DomainJobOperation & string): Job<DomainJobStats> {
  // The call that runs the job may occupy the connection's only worker.
  const options: CallOptions = { [urgent]: true } as InternalCallOptions;
  const ask = async () => {
    const stats = await domain.getJobStats(options);
    return stats.type === 'none' ? undefined : stats;
  };
  const active = async (): Promise<ActiveJob | undefined> => {
    const stats = await ask();
    if (stats?.type !== 'bounded' && stats?.type !== 'unbounded') return undefined;
    const { operation, time_elapsed: elapsed } = stats;
    return { operation, ...(elapsed !== undefined && { elapsed: Number(elapsed) }) };
  };
  const refusal = async (signal: AbortSignal) => {
    const driver = await identifyDriver(domain.connection[handle], signal);
    const lacks = !(driver instanceof CallFailure) && predictSupport('virDomainAbortJob', driver) === false;
    return lacks ? cannotCancel(driver.driver) : undefined;
  };
  const failures = operation === 'migration-out' ? migrationFailures : ['VIR_ERR_OPERATION_FAILED'];
  const cancel = () => domain.abortJob();
  return { ask, cancellation: { subject: domain.uuid, operation, failures, active, unsupported: refusal, cancel } };
}

function cannotCancel(driver: string): Error {
  return unsupported(
    { api: 'virDomainAbortJob', driver },
    `signal: the driver ${driver} cannot cancel a job that has begun`,
    'Nothing was started. Omit `signal`, or accept with { uncancellable: true } that it does no more than dequeue the call; `abandon` ends the wait for a job that continues.',
  );
}
