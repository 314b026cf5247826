/** What a subscription is to its program: whether it keeps it alive, and how it ends. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { expect, test } from 'vitest';
import { runProgram } from '../../support/program.ts';
import { verifies } from '../../support/verifies.ts';
import { testHost } from '../fixture.ts';

const host = testHost();
const program = new URL('programs/listen.mjs', import.meta.url);

test.each([
  ['unref', '0\n'],
  ['option', '0\n'],
  ['ref', '1\n'],
])('a program that listens ends, or waits for events: %s', async (how, stdout) => {
  expect(await runProgram(program, [how])).toEqual({ code: 0, signal: null, stdout, stderr: '' });
});

test(
  'ref(), unref() and close() return what can be used on',
  verifies({
    'Subscription.ref': 'value',
    'Subscription.unref': 'value',
    'Subscription.close': 'method',
    'Subscription.closed': 'value',
  }),
  async () => {
    const subscription = await host.connection.on('domain-lifecycle', () => {});
    expect(subscription.unref()).toBe(subscription);
    expect(subscription.ref()).toBe(subscription);
    expect(subscription.closed).toBe(false);
    const closing = subscription.close();
    expect(subscription.closed).toBe(true);
    expect(closing).toBeInstanceOf(Promise);
    expect(subscription.close()).toBe(closing);
    await closing;
  },
);

test(
  'options of an object’s events are those of its connection',
  verifies({ 'Domain.events': ['event', 'refusal'], 'Domain.on': 'refusal' }),
  async () => {
    const guest = await host.connection.lookupDomainByName('guest');
    const abort = new AbortController();
    const heard: unknown[] = [];
    const listener = await guest.on('lifecycle', ({ event }) => heard.push(event), { signal: abort.signal });
    const newest = guest.events('lifecycle', { limit: 1, overflow: 'drop-newest' });
    await newest.ready;
    await guest.suspend();
    await expect.poll(() => heard, { interval: 2 }).toEqual(['suspended']);
    abort.abort();
    expect(listener.closed).toBe(true);
    await guest.resume();
    await expect.poll(() => newest.dropped, { interval: 2 }).toBe(1);
    expect(heard).toEqual(['suspended']);
    await newest.close();
    await expect(guest.on('lifecycle', () => {}, 7 as never)).rejects.toThrow('the options of on()');
    expect(() => guest.events('lifecycle', 7 as never)).toThrow('the options of events()');
    await expect(guest.on('lifecycle', 7 as never)).rejects.toThrow('the listener: expected a function');
  },
);

test('a listener runs in the context of its registration', async () => {
  const storage = new AsyncLocalStorage<string>();
  const contexts: (string | undefined)[] = [];
  for (const name of ['first', 'second'])
    await storage.run(name, () => host.connection.on('domain-lifecycle', () => contexts.push(storage.getStore())));
  await (await host.connection.lookupDomainByName('guest')).suspend();
  await expect.poll(() => contexts, { interval: 2 }).toEqual(['first', 'second']);
});

test(
  'leaving a loop ends the stream, and its iterator says so',
  verifies({ 'EventStream.close': 'method', 'EventStream.closed': 'value' }),
  async () => {
    const events = host.connection.events('domain-lifecycle');
    await events.ready;
    const iterator = events[Symbol.asyncIterator]();
    await (await host.connection.lookupDomainByName('guest')).suspend();
    expect(await iterator.next()).toMatchObject({ done: false, value: { event: 'suspended' } });
    expect(events.closed).toBe(false);
    expect(await iterator.return!()).toStrictEqual({ done: true, value: undefined });
    expect(events.closed).toBe(true);
    expect(await iterator.next()).toStrictEqual({ done: true, value: undefined });
    const closing = events.close();
    expect(closing).toBeInstanceOf(Promise);
    expect(events.close()).toBe(closing);
    await closing;
  },
);

test(
  'a stream that is not read drops events as its overflow says, and counts them',
  verifies({ 'EventStream.dropped': 'value' }),
  async () => {
    const guest = await host.connection.lookupDomainByName('guest');
    const oldest = host.connection.events('domain-lifecycle', { limit: 1, overflow: 'drop-oldest' });
    const newest = host.connection.events('domain-lifecycle', { limit: 1, overflow: 'drop-newest' });
    await Promise.all([oldest.ready, newest.ready]);
    expect([oldest.dropped, newest.dropped]).toEqual([0, 0]);
    await guest.suspend();
    await guest.resume();
    await expect.poll(() => [oldest.dropped, newest.dropped], { interval: 2 }).toEqual([1, 1]);
    expect((await oldest.next()).value).toMatchObject({ event: 'resumed' });
    expect((await newest.next()).value).toMatchObject({ event: 'suspended' });
    await Promise.all([oldest.close(), newest.close()]);
  },
);
