/** Questions that may never be answered: each has its time, and what it did not bring by then is said. */
import { onAbort } from '../native/abort.ts';
import type { Finding } from './report.ts';

export class LimitedTime {
  readonly limit: number;
  /** The caller's own. */
  readonly signal: AbortSignal | undefined;
  /** Whether a question has taken too long: those after it would, too, and are not asked. */
  isOver = false;

  constructor(limit: number, signal: AbortSignal | undefined) {
    this.limit = limit;
    this.signal = signal;
  }

  /** The answer; undefined when it takes too long. Rejects as the question does, or with the signal's reason. */
  async ask<Answer>(question: (options: { signal: AbortSignal }) => Promise<Answer>): Promise<Answer | undefined> {
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
    const answer = question({ signal: controller.signal });
    // The loser of the race may reject without a handler.
    answer.catch(() => {});
    late.catch(() => {});
    try {
      return await Promise.race([answer, late]);
    } finally {
      if (!controller.signal.aborted) controller.abort();
    }
  }

  /** What a question finds, or that it takes too long. */
  async finding(id: string, title: string, question: (options: { signal: AbortSignal }) => Promise<Finding>) {
    return (await this.ask(question)) ?? this.late(id, title);
  }

  /** That a question was not answered. */
  late(id: string, title: string): Finding {
    const detail = `no answer within ${this.limit / 1000} s`;
    const fix = ['# libvirt or the host hangs: look at its load and at the log of its daemon'];
    return { id, title, status: 'gap', detail, fix };
  }
}
