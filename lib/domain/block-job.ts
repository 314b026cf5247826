/** Jobs on a domain's disks, from their start to their end. */

import type { Domain } from '../domain.ts';
import { checkProgressAlone, type ProgressOptions, reporting } from '../job.ts';
import { onAbort } from '../native/abort.ts';
import type { ConnectDomainEventBlockJobStatus } from '../native/generated/enums.ts';
import type { DomainBlockJobInfo } from '../native/generated/structs.ts';

/** Of a job on a disk: `onProgress` is told how far it is, and an aborted `signal` breaks it off. */
export type BlockJobProgressOptions = ProgressOptions<DomainBlockJobInfo>;

/** How a job may end well: 'ready' is a copy that from now on follows the disk. */
export type BlockJobEnd = 'completed' | 'ready';

/** A job on a disk that has failed, or that was broken off by somebody else. */
export class BlockJobError extends Error {
  /** Always 'BlockJobError'. */
  override readonly name = 'BlockJobError';
  /** Always 'ERR_LIBVIRT_BLOCK_JOB'. */
  readonly code = 'ERR_LIBVIRT_BLOCK_JOB';
  /** The disk, as the job's start named it. */
  readonly disk: string;
  /** 'failed' or 'canceled'. */
  readonly status: ConnectDomainEventBlockJobStatus;

  constructor(disk: string, status: ConnectDomainEventBlockJobStatus) {
    super(
      `the job on disk '${disk}' ${status === 'canceled' ? 'was broken off' : 'failed'}: the disk is what it was before`,
    );
    this.disk = disk;
    this.status = status;
  }
}

export async function runBlockJob(
  domain: Domain,
  disk: string,
  start: () => Promise<unknown>,
  options: BlockJobProgressOptions,
): Promise<BlockJobEnd> {
  const { signal, onProgress, interval } = options;
  checkProgressAlone(options, 'runBlockJob');
  signal?.throwIfAborted();
  // Armed before the start: a short job may end before the start is answered.
  await using events = domain.events(disk.includes('/') ? 'block-job' : 'block-job-2');
  await events.ready;
  await start();
  const abort = () => void domain.blockJobAbort(disk, { async: true }).catch(() => {});
  const ignore = onAbort(signal, abort);
  if (signal?.aborted) abort();
  try {
    const end = endOf(events, disk);
    const status = await (onProgress
      ? reporting(end, { ask: () => domain.getBlockJobInfo(disk) }, onProgress, interval)
      : end);
    if (status === 'completed' || status === 'ready') return status;
    signal?.throwIfAborted();
    throw new BlockJobError(disk, status);
  } finally {
    ignore();
  }
}

async function endOf(
  events: AsyncIterable<{ disk: string; status: ConnectDomainEventBlockJobStatus }>,
  disk: string,
): Promise<ConnectDomainEventBlockJobStatus> {
  for await (const event of events) if (event.disk === disk) return event.status;
  return 'canceled';
}
