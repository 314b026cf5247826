/** A time limit for each request to libvirt. */
import { onAbort } from '../native/abort.ts';
import type { Finding } from './report.ts';

export class LimitedTime {
  readonly limit: number;
  /** The caller's own. */
  readonly signal: AbortSignal | undefined;
  /** Whether a request has timed out: later ones would as well, and are not sent. */
  isOver = false;

  constructor(limit: number, signal: AbortSignal | undefined) {
    this.limit = limit;
    this.signal = signal;
  }

  /** Sends a request; resolves with undefined if it times out. Rejects as the request does, or with the signal's reason. */
  async request<Answer>(send: (options: { signal: AbortSignal }) => Promise<Answer>): Promise<Answer | undefined> {
    if (this.isOver) return undefined;
    this.signal?.throwIfAborted();
    const controller = new AbortController();
    const late = new Promise<undefined>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.isOver = true;
        resolve(undefined);
        controller.abort();
      }, this.limit);
      const ignore = onAbort(this.signal, () => {
        reject(this.signal!.reason);
        controller.abort(this.signal!.reason);
      });
      onAbort(controller.signal, () => {
        clearTimeout(timer);
        ignore();
      });
    });
    const answer = send({ signal: controller.signal });
    // The rejection of the one that loses the race is ignored.
    answer.catch(() => {});
    late.catch(() => {});
    try {
      return await Promise.race([answer, late]);
    } finally {
      if (!controller.signal.aborted) controller.abort();
    }
  }

  /** Returns the finding of a request, or that it timed out. */
  async finding(id: string, title: string, send: (options: { signal: AbortSignal }) => Promise<Finding>) {
    return (await this.request(send)) ?? this.late(id, title);
  }

  /** Returns the finding for a request that timed out. */
  late(id: string, title: string): Finding {
    const detail = `no answer within ${this.limit / 1000} s`;
    const fix = ['# libvirt or the host hangs: check its load and the log of its daemon'];
    return { id, title, status: 'gap', detail, fix };
  }
}
