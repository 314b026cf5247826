/** A connection that is opened again after each loss, to a daemon that ends connections when the test says so. */
import { inspect } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ClosedError, type Connection, keepConnected, type ReconnectingConnection } from 'libvirt-native';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
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
    const closing = subscription.close();
    expect(closing).toBeInstanceOf(Promise);
    await closing;
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
    expect(closing).toBeInstanceOf(Promise);
    expect(host.close()).toBe(closing);
    await closing;
    await host.whenClosed();
    expect(host.closed).toBe(true);
    await expect(host.get()).rejects.toThrow(ClosedError);
    await expect(host.on('domain-lifecycle', () => {})).rejects.toThrow(ClosedError);
  },
);

test(
  'unread changes are dropped where more wait than may, by default the oldest',
  verifies({ 'ReconnectingConnection.changes': ['value', 'refusal'] }),
  async () => {
    const [oldest, newest, all] = [
      host.changes({ limit: 1 }),
      host.changes({ limit: 1, overflow: 'drop-newest' }),
      host.changes(),
    ];
    await reconnect();
    const lost = { connected: false, reason: 'eof' };
    expect([oldest.dropped, newest.dropped, all.dropped]).toEqual([1, 1, 0]);
    expect((await oldest.next()).value).toEqual({ connected: true, attempts: 1 });
    expect((await newest.next()).value).toEqual(lost);
    expect((await all.next()).value).toEqual(lost);
    expect(() => host.changes({ limt: 1 } as never)).toThrow('limt: unknown option');
    expect(() => host.changes(7 as never)).toThrow('the options of changes()');
    expect(() => host.changes({ limit: 0 })).toThrow(RangeError);
  },
);

test('changes that nothing reads any more are not kept', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const leave = async () => {
    const changes = host.changes();
    await changes.close();
    return new WeakRef(changes);
  };
  const left = await leave();
  const isCollected = () => {
    collect();
    return left.deref() === undefined;
  };
  await expect.poll(isCollected, { interval: 5 }).toBe(true);
  expect(host.closed).toBe(false);
});

test(
  'shows its URI without a password, and whether it is open, lost or closed',
  verifies({ 'ReconnectingConnection.toJSON': 'value' }),
  async () => {
    const shown = daemon.uri;
    const json = { type: 'ReconnectingConnection', uri: shown };
    expect(host.toJSON()).toEqual({ ...json, state: 'open' });
    expect(inspect(host)).toBe(`ReconnectingConnection { uri=${shown} state=open }`);
    const marked = inspect(host, { stylize: (text: string, style: string) => `<${style}>${text}` } as never);
    expect(marked).toBe(`ReconnectingConnection { uri=<string>${shown} state=<string>open }`);
    await daemon[Symbol.asyncDispose]();
    await expect.poll(() => host.toJSON().state, { interval: 1 }).toBe('lost');
    await host.close();
    expect(host.toJSON()).toEqual({ ...json, state: 'closed' });
    await using secret = await keepConnected('test:///default?proxy=http://me:hunter2@host', { delay });
    expect(secret.toJSON().uri).toBe('test:///default?proxy=http://me:[secret]@host');
    expect(inspect(secret)).not.toContain('hunter2');
  },
);

test('shows no URI if it was opened without one', async () => {
  process.env['LIBVIRT_DEFAULT_URI'] = 'test:///default';
  onTestFinished(() => void delete process.env['LIBVIRT_DEFAULT_URI']);
  await using standard = await keepConnected(undefined, { delay });
  expect(await (await standard.get()).getType()).toBe('TEST');
  expect(standard.toJSON().uri).toBe(null);
  expect(inspect(standard)).toBe('ReconnectingConnection { state=open }');
});

test('whenClosed() resolves with the end of the connection', async () => {
  let isClosed = false;
  const closed = host.whenClosed().then(() => {
    isClosed = true;
  });
  const connection = await reconnect();
  expect(isClosed).toBe(false);
  const closing = host.close();
  await closed;
  expect(connection.closed).toBe(true);
  await closing;
});

test.each([
  ['get()', () => host.get({ signal: 7 } as never), 'signal: expected an AbortSignal'],
  ['get()', () => host.get(7 as never), 'the options of get()'],
  ['onConnect()', () => host.onConnect(async () => {}, 7 as never), 'the options of onConnect()'],
  ['onConnect()', () => host.onConnect(7 as never), 'the setup: expected a function'],
  ['on()', () => host.on('domain-lifecycle', () => {}, { domain: 7 } as never), 'domain: unknown option'],
  ['on()', () => host.on('domain-lifecycle', () => {}, 7 as never), 'the options of on()'],
  ['on()', () => host.on('domain-lifecycle', 7 as never), 'the listener: expected a function'],
  ['on()', () => host.on('no-such-event' as never, () => {}), "unknown event 'no-such-event'"],
] as const)('%s refuses what it does not take', async (_, call, message) => {
  await expect(call()).rejects.toThrow(TypeError);
  await expect(call()).rejects.toThrow(message);
});

test('a signal ends the wait for the next connection', async () => {
  await daemon[Symbol.asyncDispose]();
  await expect.poll(() => host.connected, { interval: 1 }).toBe(false);
  const abort = new AbortController();
  const waits = [
    host.get({ signal: abort.signal }),
    host.onConnect(async () => {}, { signal: abort.signal }),
    host.on('domain-lifecycle', () => {}, { signal: abort.signal }),
  ];
  abort.abort('no longer wanted');
  for (const wait of waits) await expect(wait).rejects.toBe('no longer wanted');
});

test('a setup whose signal aborts is done with no further connection', async () => {
  const abort = new AbortController();
  const seen: Connection[] = [];
  const setup = await host.onConnect(async (connection) => seen.push(connection), { signal: abort.signal });
  abort.abort();
  expect(setup.closed).toBe(true);
  await reconnect();
  expect(seen).toHaveLength(1);
});

test('a listener that is closed while libvirt registers it again receives nothing', async () => {
  const heard: string[] = [];
  const closed = await host.on('domain-lifecycle', () => heard.push('closed'));
  let release = (_: Buffer) => {};
  const held = new Promise<Buffer>((resolve) => {
    release = resolve;
  });
  daemon.answer(programs.remote, registering, held, (request) => request.payload.subarray(0, 4));
  daemon.takeRequests();
  const next = reconnect();
  await expect.poll(() => daemon.takeRequests().length, { interval: 1 }).toBe(1);
  const closing = closed.close();
  release(encode([int, 0]));
  await closing;
  await next;
  await host.on('domain-lifecycle', () => heard.push('open'));
  sendSuspended();
  await expect.poll(() => heard, { interval: 1 }).toEqual(['open']);
});
