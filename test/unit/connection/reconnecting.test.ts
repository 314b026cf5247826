/** A connection that is opened again after each loss, to a daemon that ends connections when the test says so. */
import { ClosedError, type Connection, keepConnected, type ReconnectingConnection } from 'libvirt-native';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guest } from '../../support/exchanges.ts';
import { encode, programs, ScriptedDaemon } from '../../support/scripted-daemon.ts';
import { verifies } from '../../support/verifies.ts';
import { domainReference, int } from '../../support/xdr.ts';

/** Procedures: that which registers for events of domains, and the message of a domain's state. */
const [registering, lifecycle] = [316, 318];
const delay = { first: 1, most: 10 };

let daemon: ScriptedDaemon;
let host: ReconnectingConnection;

beforeEach(async () => {
  daemon = await ScriptedDaemon.listen();
  // The number of a registration is that of its event.
  daemon.answer(programs.remote, registering, (request) => request.payload.subarray(0, 4));
  host = await keepConnected(daemon.uri, { delay, keepAlive: false });
});
afterEach(async () => {
  await host.close();
  await daemon[Symbol.asyncDispose]();
});

/** Has the daemon send that the guest was suspended. */
function sendSuspended(): void {
  daemon.send(programs.remote, lifecycle, encode([int, 0], [domainReference, guest], [int, 3], [int, 0]));
}

/** Ends the connection, and returns the next one. */
async function reconnect(): Promise<Connection> {
  const lost = await host.get();
  daemon.disconnect();
  await expect.poll(() => lost.closed || !host.connected, { interval: 1 }).toBe(true);
  return host.get();
}

test(
  'a setup is done with each connection before get() returns it, until it is closed',
  verifies({
    'ReconnectingConnection.onConnect': 'method',
    'ReconnectingConnection.get': 'method',
    'ReconnectingSubscription.close': 'method',
    'ReconnectingSubscription.closed': 'value',
  }),
  async () => {
    const seen: Connection[] = [];
    const subscription = await host.onConnect(async (connection) => seen.push(connection));
    const first = await host.get();
    expect(seen).toEqual([first]);
    const second = await reconnect();
    expect(second).not.toBe(first);
    expect(seen).toEqual([first, second]);
    expect(subscription.closed).toBe(false);
    await subscription.close();
    expect(subscription.closed).toBe(true);
    await reconnect();
    expect(seen).toHaveLength(2);
  },
);

test(
  'listeners get the events of each connection, until they are closed or their signal aborts',
  verifies({ 'ReconnectingConnection.on': 'event' }),
  async () => {
    const abort = new AbortController();
    const heard: string[] = [];
    const note = (who: string) => (event: object) => heard.push(`${who} ${(event as { event: string }).event}`);
    const closed = await host.on('domain-lifecycle', note('closed'));
    await host.on('domain-lifecycle', note('aborted'), { signal: abort.signal });
    await host.on('domain-lifecycle', note('kept'));
    sendSuspended();
    await expect.poll(() => heard.sort()).toEqual(['aborted suspended', 'closed suspended', 'kept suspended']);
    await reconnect();
    heard.length = 0;
    sendSuspended();
    await expect.poll(() => heard.sort()).toEqual(['aborted suspended', 'closed suspended', 'kept suspended']);
    heard.length = 0;
    await closed.close();
    abort.abort();
    sendSuspended();
    await expect.poll(() => heard).toEqual(['kept suspended']);
    await reconnect();
    sendSuspended();
    await expect.poll(() => heard).toEqual(['kept suspended', 'kept suspended']);
  },
);

test(
  'changes are its losses and reconnections, and its end',
  verifies({ 'ReconnectingConnection.changes': 'value', 'ReconnectingConnection.connected': 'value' }),
  async () => {
    const changes = host.changes();
    expect(host.connected).toBe(true);
    await reconnect();
    expect(await changes.next()).toEqual({ done: false, value: { connected: false, reason: 'eof' } });
    expect(await changes.next()).toEqual({ done: false, value: { connected: true, attempts: 1 } });
    await host.close();
    expect(await changes.next()).toEqual({ done: false, value: { connected: false, reason: 'client' } });
    expect(await changes.next()).toEqual({ done: true, value: undefined });
    expect(host.connected).toBe(false);
  },
);

test(
  'what has ended is left: changes without a reader, a wait that is aborted, and everything after close()',
  verifies({
    'ReconnectingConnection.close': 'method',
    'ReconnectingConnection.get': 'refusal',
    'ReconnectingConnection.closed': 'value',
    'ReconnectingConnection.whenClosed': 'method',
  }),
  async () => {
    const unread = host.changes();
    await unread.close();
    expect(await unread.next()).toEqual({ done: true, value: undefined });
    await expect(host.get({ signal: AbortSignal.abort('before') })).rejects.toBe('before');
    await expect(host.onConnect(async () => {}, { signal: AbortSignal.abort('before') })).rejects.toBe('before');
    await expect(host.onConnect(() => Promise.reject(new Error('it fails')))).rejects.toThrow('it fails');
    expect(host.closed).toBe(false);
    const closing = host.close();
    expect(host.close()).toBe(closing);
    await closing;
    await host.whenClosed();
    expect(host.closed).toBe(true);
    await expect(host.get()).rejects.toThrow(ClosedError);
    await expect(host.on('domain-lifecycle', () => {})).rejects.toThrow(ClosedError);
  },
);
