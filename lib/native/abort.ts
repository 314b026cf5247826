/** Listens to AbortSignals: once to each, however many calls it is given to, since Node warns of more than ten listeners. */

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
