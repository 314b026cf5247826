/** Which teardown waits for which, of a domain and its consoles. test/qemu/embedded.test.ts has real ones. */
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withTeardownLock } from '../../../lib/domain/workarounds/teardown-lock.ts';

const domain = { connection: {}, uuid: '1' };

/** A teardown that lasts until it is released. */
function ending() {
  let release!: (result: string) => void;
  const promise = new Promise<string>((resolve) => {
    release = resolve;
  });
  const begin = () => {
    held.begun = true;
    return promise;
  };
  const held = { begin, release, begun: false };
  return held;
}

test('the end of a domain waits for those of its consoles, and they for it', async () => {
  const [first, second, third] = [ending(), ending(), ending()];
  const ends = [
    withTeardownLock(domain, 'console', first.begin),
    withTeardownLock(domain, 'console', second.begin),
    withTeardownLock(domain, 'domain', third.begin),
  ];
  await delay(5);
  expect([first.begun, second.begun, third.begun]).toEqual([true, true, false]);
  first.release('first');
  second.release('second');
  await expect.poll(() => third.begun).toBe(true);
  const fourth = ending();
  ends.push(withTeardownLock(domain, 'console', fourth.begin));
  await delay(5);
  expect(fourth.begun).toBe(false);
  third.release('third');
  fourth.release('fourth');
  expect(await Promise.all(ends)).toEqual(['first', 'second', 'third', 'fourth']);
});

test('other domains, and the same one on another connection, are not waited for', async () => {
  const held = ending();
  const end = withTeardownLock(domain, 'console', held.begin);
  expect(await withTeardownLock({ ...domain, uuid: '2' }, 'domain', async () => 'other')).toBe('other');
  expect(await withTeardownLock({ ...domain, connection: {} }, 'domain', async () => 'elsewhere')).toBe('elsewhere');
  held.release('held');
  await end;
});

test('a teardown that fails lets the others continue', async () => {
  const end = withTeardownLock(domain, 'console', () => Promise.reject(new Error('broken')));
  const next = withTeardownLock(domain, 'domain', async () => 'gone');
  await expect(end).rejects.toThrow('broken');
  expect(await next).toBe('gone');
});

test('a signal ends the wait, and what was waited for does not happen', async () => {
  const [held, never] = [ending(), ending()];
  const end = withTeardownLock(domain, 'console', held.begin);
  const stop = new AbortController();
  const waiting = withTeardownLock(domain, 'domain', never.begin, { signal: stop.signal });
  stop.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  held.release('held');
  await end;
  await delay(5);
  expect(never.begun).toBe(false);
});
