/** Who waits for whom when a domain and its consoles end. test/qemu/embedded.test.ts has real ones. */
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inTurn } from '../../lib/domain/turns.ts';

const domain = { connection: {}, uuid: '1' };

/** An end that lasts until it is let go. */
function ending() {
  let letGo!: (result: string) => void;
  const promise = new Promise<string>((resolve) => {
    letGo = resolve;
  });
  const begin = () => {
    held.begun = true;
    return promise;
  };
  const held = { begin, letGo, begun: false };
  return held;
}

test('the end of a domain waits for those of its consoles, and they for it', async () => {
  const [first, second, third] = [ending(), ending(), ending()];
  const ends = [
    inTurn(domain, 'console', first.begin),
    inTurn(domain, 'console', second.begin),
    inTurn(domain, 'domain', third.begin),
  ];
  await delay(5);
  expect([first.begun, second.begun, third.begun]).toEqual([true, true, false]);
  first.letGo('first');
  second.letGo('second');
  await expect.poll(() => third.begun).toBe(true);
  const fourth = ending();
  ends.push(inTurn(domain, 'console', fourth.begin));
  await delay(5);
  expect(fourth.begun).toBe(false);
  third.letGo('third');
  fourth.letGo('fourth');
  expect(await Promise.all(ends)).toEqual(['first', 'second', 'third', 'fourth']);
});

test('other domains, and the same one on another connection, are not waited for', async () => {
  const held = ending();
  const end = inTurn(domain, 'console', held.begin);
  expect(await inTurn({ ...domain, uuid: '2' }, 'domain', async () => 'other')).toBe('other');
  expect(await inTurn({ ...domain, connection: {} }, 'domain', async () => 'elsewhere')).toBe('elsewhere');
  held.letGo('held');
  await end;
});

test('an end that fails lets the others go on', async () => {
  const end = inTurn(domain, 'console', () => Promise.reject(new Error('broken')));
  const next = inTurn(domain, 'domain', async () => 'gone');
  await expect(end).rejects.toThrow('broken');
  expect(await next).toBe('gone');
});

test('a signal ends the wait, and what was waited for does not happen', async () => {
  const [held, never] = [ending(), ending()];
  const end = inTurn(domain, 'console', held.begin);
  const stop = new AbortController();
  const waiting = inTurn(domain, 'domain', never.begin, { signal: stop.signal });
  stop.abort(new Error('enough'));
  await expect(waiting).rejects.toThrow('enough');
  held.letGo('held');
  await end;
  await delay(5);
  expect(never.begun).toBe(false);
});
