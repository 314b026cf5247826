/** The queue between events and who reads them. */
import { describe, expect, test } from 'vitest';
import { EventOverflowError, EventQueue } from '../../../lib/events/queue.ts';
import { Random, seed } from '../../support/random.ts';

const done = { done: true, value: undefined };
const got = (value: number) => ({ done: false, value });

/** All that is left, up to the end. */
async function rest(queue: EventQueue<number>): Promise<number[]> {
  const values: number[] = [];
  for (;;) {
    const result = await queue.next();
    if (result.done) return values;
    values.push(result.value);
  }
}

test('events are read in their order, whether they come before or after the reader', async () => {
  const queue = new EventQueue<number>(10, 'error');
  queue.push(1);
  queue.push(2);
  expect(queue.length).toBe(2);
  expect(await queue.next()).toEqual(got(1));
  expect(await queue.next()).toEqual(got(2));
  const [third, fourth] = [queue.next(), queue.next()];
  queue.push(3);
  queue.push(4);
  expect(await Promise.all([third, fourth])).toEqual([got(3), got(4)]);
  expect(queue.length).toBe(0);
});

test('at the end, what waits is read first, every reader gets it, and nothing more is accepted', async () => {
  const queue = new EventQueue<number>(10, 'error');
  queue.push(1);
  expect(queue.ended).toBe(false);
  queue.end();
  queue.push(2);
  expect(queue.ended).toBe(true);
  expect(await rest(queue)).toEqual([1]);
  const waited = new EventQueue<number>(10, 'error');
  const readers = [waited.next(), waited.next(), waited.next()];
  waited.end();
  expect(await Promise.all(readers)).toStrictEqual([done, done, done]);
});

test('a failure rejects the first reader, once', async () => {
  const error = new Error('lost');
  const queue = new EventQueue<number>(10, 'error');
  const readers = [queue.next(), queue.next()];
  queue.end({ error });
  queue.end({ error: new Error('another') });
  await expect(readers[0]).rejects.toBe(error);
  expect(await readers[1]).toStrictEqual(done);
  const late = new EventQueue<number>(10, 'error');
  late.push(1);
  late.end({ error });
  expect(await late.next()).toEqual(got(1));
  await expect(late.next()).rejects.toBe(error);
  expect(await late.next()).toStrictEqual(done);
});

describe('a full queue', () => {
  const filled = (overflow: 'error' | 'drop-oldest' | 'drop-newest') => {
    const queue = new EventQueue<number>(2, overflow);
    for (const event of [1, 2, 3, 4]) queue.push(event);
    return queue;
  };

  test('drops the oldest, or the newest', async () => {
    for (const [overflow, kept] of [
      ['drop-oldest', [3, 4]],
      ['drop-newest', [1, 2]],
    ] as const) {
      const queue = filled(overflow);
      expect([queue.dropped, queue.length]).toEqual([2, 2]);
      queue.end();
      expect(await rest(queue)).toEqual(kept);
    }
  });

  test('ends with an error', async () => {
    const queue = filled('error');
    expect([await queue.next(), await queue.next()]).toEqual([got(1), got(2)]);
    await expect(queue.next()).rejects.toThrow(EventOverflowError);
    expect(queue.dropped).toBe(1);
  });
});

test.each([
  [0, 'error', RangeError],
  [1.5, 'error', RangeError],
  [1, 'drop-all', TypeError],
] as const)('a limit of %s with the overflow %s is rejected', (limit, overflow, type) => {
  expect(() => new EventQueue(limit, overflow as never)).toThrow(type);
});

test.each(['error', 'drop-oldest', 'drop-newest'] as const)(
  'a queue with the overflow %s keeps what a list that is cut would keep',
  async (overflow) => {
    const random = new Random(seed);
    for (let round = 0; round < 40; round++) {
      const limit = 1 + random.below(6);
      const queue = new EventQueue<number>(limit, overflow);
      const kept: number[] = [];
      let dropped = 0;
      for (let event = 0; event < 60; event++) {
        const isRead = random.below(2) === 0;
        if (isRead && kept.length > 0) expect(await queue.next()).toStrictEqual(got(kept.shift()!));
        // With 'error', the queue would have ended.
        if (overflow === 'error' && kept.length === limit) continue;
        queue.push(event);
        if (kept.length < limit) kept.push(event);
        else {
          dropped++;
          if (overflow === 'drop-oldest') {
            kept.shift();
            kept.push(event);
          }
        }
        expect([queue.length, queue.dropped]).toEqual([kept.length, dropped]);
      }
      queue.end();
      expect(await rest(queue)).toEqual(kept);
    }
  },
);

test('a reader that waits gets an event before any is kept', async () => {
  const queue = new EventQueue<number>(1, 'error');
  const waiting = queue.next();
  queue.push(1);
  queue.push(2);
  expect([queue.length, queue.dropped, queue.ended]).toEqual([1, 0, false]);
  expect(await waiting).toStrictEqual(got(1));
  expect(await queue.next()).toStrictEqual(got(2));
});
