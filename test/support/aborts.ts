/** What an aborted signal does to a method that makes several calls: it stops at each of them. */
import { expect } from 'vitest';
import { listenToCalls, tracesOf } from './traces.ts';

/** Any method, with the signal that it is to pass on to each of its calls. */
export type AbortableCall = (options: { signal?: AbortSignal }) => Promise<unknown>;

/**
 * Verifies that a method rejects with the reason of its signal, and makes no further call, at whichever of its calls the signal aborts.
 *
 * @param undo The C function with which it undoes what it has done until then, if it does.
 * @returns How many calls it makes when it is not aborted.
 */
export async function verifyAborts(call: AbortableCall, undo?: string): Promise<number> {
  const starts = tracesOf('start');
  await call({});
  const count = starts.length;
  for (let place = 0; place <= count; place++) await verifyAbort(call, place, undo);
  return count;
}

/**
 * Verifies that a method leaves nothing behind whenever its signal aborts: in each of so many turns of the event loop. It rejects with the
 * reason, or has made what is closed then.
 *
 * @param left Returns what there is of what it makes.
 */
export async function verifyNothingLeft(
  turns: number,
  call: (options: { signal: AbortSignal }) => Promise<{ close(): Promise<unknown> }>,
  left: () => Promise<unknown[]>,
): Promise<void> {
  const reason = new Error('enough');
  for (let last = 0; last < turns; last++) {
    const abort = new AbortController();
    const calling = call({ signal: abort.signal });
    for (let turn = 0; turn < last; turn++) await new Promise(setImmediate);
    abort.abort(reason);
    const result = await calling.catch((error: Error) => error);
    if (result instanceof Error) expect(result).toBe(reason);
    else await result.close();
    expect(await left(), `aborted after ${last} turns`).toEqual([]);
  }
}

/** Aborts before the method, or while it makes the call at a place, counted from 1. */
async function verifyAbort(call: AbortableCall, place: number, undo?: string): Promise<void> {
  const abort = new AbortController();
  const reason = new Error(`aborted at call ${place}`);
  const made: string[] = [];
  if (place === 0) abort.abort(reason);
  listenToCalls('start', ({ api }) => {
    if (api !== undo) made.push(api);
    if (made.length === place) abort.abort(reason);
  });
  await expect(call({ signal: abort.signal }), `${made.at(-1) ?? 'no call'} at ${place}`).rejects.toBe(reason);
  expect(made).toHaveLength(place);
}
