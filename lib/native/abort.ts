/** Listens to AbortSignals: once to each, however many calls it is given to, since Node warns of more than ten listeners. */

import { setTimeout as delay } from 'node:timers/promises';

/** Who waits for a signal, and how to stop listening to it. */
interface Waiting {
  readonly callbacks: Set<{ run: () => void }>;
  readonly stop: () => void;
}

const waiting = new WeakMap<AbortSignal, Waiting>();

/** Calls `run` when the signal, if any, is aborted, unless the function that this returns is called before. */
export function onAbort(signal: AbortSignal | undefined, run: () => void): () => void {
  if (!signal) return () => {};
  const { callbacks, stop } = waiting.get(signal) ?? listen(signal);
  const callback = { run };
  callbacks.add(callback);
  return () => {
    if (callbacks.delete(callback) && callbacks.size === 0) stop();
  };
}

/** What some work results in; the signal's reason, if that comes first. */
export async function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (!signal) return work;
  if (signal.aborted) work.catch(() => {}); // It is not awaited.
  signal.throwIfAborted();
  let ignore = () => {};
  const aborted = new Promise<never>((_, reject) => {
    ignore = onAbort(signal, () => reject(signal.reason));
  });
  return Promise.race([work, aborted]).finally(ignore);
}

/** Waits; rejects with the signal's reason when it aborts. */
export async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await delay(milliseconds, undefined, { signal });
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  }
}

/** How long an abort waits until what was begun is undone, in ms: a peer that does not answer must not hold up the program. */
const undoTime = 5_000;

/**
 * Performs work that takes effect even if it is no longer waited for. When the signal aborts meanwhile, the work is undone as soon as it has
 * ended, and this rejects with the signal's reason: after that, or after five seconds.
 */
export async function settleOrUndo<Result>(
  work: () => Promise<Result>,
  undo: (result: Result) => Promise<unknown>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  signal?.throwIfAborted();
  const working = work();
  try {
    return await untilAborted(working, signal);
  } catch (error) {
    if (!signal?.aborted) throw error;
    let timer: NodeJS.Timeout | undefined;
    const expired = new Promise((resolve) => {
      timer = setTimeout(resolve, undoTime);
    });
    // What fails by itself has nothing to be undone; what cannot be undone is for others to find.
    await Promise.race([working.then(undo).catch(() => {}), expired]);
    clearTimeout(timer);
    throw error;
  }
}

function listen(signal: AbortSignal): Waiting {
  const callbacks: Waiting['callbacks'] = new Set();
  const stop = () => {
    signal.removeEventListener('abort', abort);
    waiting.delete(signal);
  };
  const abort = () => {
    stop();
    // One may end the wait of another.
    for (const callback of [...callbacks]) if (callbacks.delete(callback)) callback.run();
  };
  const added = { callbacks, stop };
  waiting.set(signal, added);
  signal.addEventListener('abort', abort, { once: true });
  return added;
}
