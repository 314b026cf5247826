/** The states of a life cycle. That resources have it, test/daemon/lifecycle.test.ts shows. */
import { expect, test } from 'vitest';
import { ClosedError, DisconnectedError } from '../../../lib/core/errors.ts';
import { Lifecycle } from '../../../lib/core/lifecycle.ts';

test('ends what belongs to a resource before the resource, with the reason', async () => {
  const log: string[] = [];
  const life = new Lifecycle(async () => void log.push('finished'));
  life.own(async (reason) => {
    await new Promise(setImmediate);
    log.push(reason('virStreamRecv').message);
  }, 'virStreamNew');
  const disown = life.own(async () => void log.push('never'), 'virStreamNew');
  disown();
  await life.close();
  expect(log).toEqual([new ClosedError('virStreamRecv').message, 'finished']);
});

test('returns the same promise also to what ends and closes its owner', async () => {
  const inner: Promise<void>[] = [];
  const life = new Lifecycle(async () => {});
  life.own(async () => void inner.push(life.close()), 'virStreamNew');
  const closing = life.close();
  await closing;
  expect(inner).toEqual([closing]);
  expect(inner[0]).toBe(closing);
});

test('is open again when closing has failed, and can be closed then', async () => {
  let attempts = 0;
  const life = new Lifecycle(async () => {
    if (++attempts === 1) throw new Error('not now');
    return 'released';
  });
  await expect(life.close()).rejects.toThrow('not now');
  expect(life.closed).toBe(false);
  life.own(async () => {}, 'virStreamNew');
  expect(await life.close()).toBe('released');
  expect(life.closed).toBe(true);
  expect(() => life.own(async () => {}, 'virStreamNew')).toThrow(ClosedError);
});

test('stays open when what belongs to it is lost, but nothing more can belong to it', async () => {
  const life = new Lifecycle(async () => {});
  const ended: unknown[] = [];
  life.own(async (reason) => void ended.push(reason('virStreamRecv')), 'virStreamNew');
  await life.endOwned(() => new DisconnectedError('eof'));
  expect(ended).toEqual([expect.any(DisconnectedError)]);
  expect(life.closed).toBe(false);
  expect(() => life.own(async () => {}, 'virStreamNew')).toThrow(DisconnectedError);
  await life.close();
  expect(() => life.own(async () => {}, 'virStreamNew')).toThrow(ClosedError);
});
