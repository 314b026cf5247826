/** What ends the wait for a guest to release a device: the events of a daemon, the configuration, the time, a signal. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from '../../../lib/connection/connect.ts';
import { Removal } from '../../../lib/devices/removal.ts';
import type { Domain } from '../../../lib/domain/domain.ts';
import type { Subscription } from '../../../lib/events/events.ts';
import { guest, scriptedHost } from '../../support/exchanges.ts';
import { procedureOf } from '../../support/procedures.ts';
import { encode, type Field, programs } from '../../support/scripted-daemon.ts';
import { domainReference, int, string } from '../../support/xdr.ts';

/** The procedure that registers for events of domains, and messages of these. */
const registering = 316;
const messages = { lifecycle: [318, 0], removed: [333, 15], failed: [367, 22] } as const;
/** Longer than any test takes, in ms. */
const long = 60_000;

const host = scriptedHost();
let domain: Domain;
/** The subscriptions of the test's removal. */
let subscriptions: readonly Subscription[];

beforeEach(async () => {
  // The number of a registration is that of its event.
  host.daemon.answer(programs.remote, registering, (request) => request.payload.subarray(0, 4));
  host.daemon.answer(...procedureOf('virDomainLookupByName'), domainReference.write(guest));
});

/** Listens for the removal of net1, which the configuration has, on a connection of the test's own. */
async function armed(isThere = async () => true, signal?: AbortSignal) {
  const connection = await connect(host.daemon.uri);
  domain = await connection.lookupDomainByName(guest.name);
  const listening = vi.spyOn(domain, 'on');
  const removal = await Removal.arm(domain, 'net1', isThere, signal);
  subscriptions = await Promise.all(listening.mock.results.map(({ value }) => value as Promise<Subscription>));
  const end = async () => {
    await removal[Symbol.asyncDispose]();
    expect(await connection.close()).toBe(0);
  };
  return { removal, [Symbol.asyncDispose]: end };
}

function send([procedure, event]: readonly [number, number], ...fields: Field[]): void {
  host.daemon.send(programs.remote, procedure, encode([int, event], [domainReference, guest], ...fields));
}

test('the event of the device ends it, and that of another device does not', async () => {
  await using run = await armed();
  const outcome = run.removal.outcome(long);
  send(messages.removed, [string, 'net2']);
  send(messages.failed, [string, 'net2']);
  send(messages.lifecycle, [int, 3], [int, 0]);
  expect(await Promise.race([outcome, run.removal.pause(100).then(() => 'still there')])).toBe('still there');
  send(messages.removed, [string, 'net1']);
  expect(await outcome).toBe('gone');
});

test('a guest that stops has released it', async () => {
  await using run = await armed();
  const outcome = run.removal.outcome(long);
  send(messages.lifecycle, [int, 5], [int, 1]);
  expect(await outcome).toBe('gone');
});

test('after a refusal, a further request is waited for', async () => {
  await using run = await armed();
  const outcome = run.removal.outcome(long);
  send(messages.failed, [string, 'net1']);
  expect(await outcome).toBe('refused');
  const again = run.removal.outcome(long);
  send(messages.removed, [string, 'net1']);
  expect(await again).toBe('gone');
});

test('the configuration ends it where no event comes, and so does the time', async () => {
  let queries = 0;
  await using run = await armed(async () => ++queries < 3);
  expect(await run.removal.outcome(long)).toBe('gone');
  expect(queries).toBe(3);
  await using other = await armed();
  expect(await other.removal.outcome(0)).toBe('timeout');
});

test('an aborted signal ends it with its reason', async () => {
  const abort = new AbortController();
  await using run = await armed(undefined, abort.signal);
  const outcome = run.removal.outcome(long);
  abort.abort('enough');
  await expect(outcome).rejects.toBe('enough');
});

test('nothing is listened to after its end', async () => {
  const run = await armed();
  expect(subscriptions.map(({ closed }) => closed)).toEqual([false, false, false]);
  await run[Symbol.asyncDispose]();
  expect(subscriptions.map(({ closed }) => closed)).toEqual([true, true, true]);
});

describe('with a clock of the test', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  test.each([
    ['at growing intervals, up to 2 s', 10_000, [0, 50, 150, 350, 750, 1_550, 3_150, 5_150, 7_150, 9_150, 10_000]],
    ['at the end of the time, however little is left', 151, [0, 50, 150, 151]],
  ])('the configuration is read %s', async (_, timeout, expected) => {
    const start = performance.now();
    const times: number[] = [];
    await using run = await armed(async () => times.push(performance.now() - start) > 0);
    const outcome = run.removal.outcome(timeout);
    await vi.advanceTimersByTimeAsync(timeout);
    expect(await outcome).toBe('timeout');
    expect(times).toEqual(expected);
  });

  test('an event ends a wait, which leaves no timer behind', async () => {
    await using run = await armed();
    const pause = run.removal.pause(long);
    expect(vi.getTimerCount()).toBe(1);
    send(messages.removed, [string, 'net1']);
    await pause;
    expect(vi.getTimerCount()).toBe(0);
  });

  test('a signal that is aborted meanwhile ends a wait with its reason, which leaves no timer behind', async () => {
    const abort = new AbortController();
    await using run = await armed(undefined, abort.signal);
    const pause = run.removal.pause(long);
    expect(vi.getTimerCount()).toBe(1);
    abort.abort('enough');
    await expect(pause).rejects.toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
  });
});
