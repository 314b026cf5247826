/** A connection that is opened again when its daemon was gone, and what its users notice of that. */
import { getEventListeners } from 'node:events';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  ClosedError,
  connect,
  type DomainChange,
  EventOverflowError,
  keepConnected,
  LibvirtError,
  type ReconnectingConnection,
  watchDomains,
} from 'libvirt-native';
import { FaultProxy } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { Peer } from '../faults/peers.ts';
import { privateDaemon } from '../support/daemon-host.ts';
import { removeWhatTestsLeaveOn } from '../support/leftover-objects.ts';
import { verifies } from '../support/verifies.ts';

const own = privateDaemon();
removeWhatTestsLeaveOn(own, 'qemu:///session');

const domainXML = (name: string) =>
  `<domain type='qemu'><name>${name}</name><memory>65536</memory><os><type>hvm</type></os></domain>`;

const delay = { first: 200, most: 400 };

test(
  'connects again when the daemon is back, and listeners get events again',
  verifies({
    keepConnected: 'method',
    'ReconnectingConnection.get': ['method', 'refusal'],
    'ReconnectingConnection.changes': 'value',
    'ReconnectingConnection.on': 'event',
    'ReconnectingConnection.connected': 'value',
    'ReconnectingConnection.close': 'method',
    'EventStream.next': 'value',
  }),
  async () => {
    await using host = await keepConnected(own.daemon.uri(), { delay });
    const changes = host.changes();
    const heard: string[] = [];
    await using _listener = await host.on('domain-lifecycle', ({ domain, event }) =>
      heard.push(`${domain.name} ${event}`),
    );
    const first = await host.get();
    await (await first.lookupDomainByName('test')).suspend();
    await expect.poll(() => heard).toEqual(['test suspended']);

    await own.daemon.kill();
    expect(await changes.next()).toMatchObject({ value: { connected: false } });
    expect(host.connected).toBe(false);
    await expect(first.getHostname()).rejects.toSatisfy(
      (error) => LibvirtError.isDisconnected(error) || error instanceof ClosedError,
    );
    const next = host.get();
    await own.daemon.start();
    const second = await next;
    expect(second).not.toBe(first);
    expect(await changes.next()).toMatchObject({ value: { connected: true, attempts: expect.any(Number) } });
    await (await second.lookupDomainByName('test')).suspend();
    await expect.poll(() => heard).toEqual(['test suspended', 'test suspended']);

    await host.close();
    expect(await changes.next()).toMatchObject({ value: { connected: false, reason: 'client' } });
    expect(await changes.next()).toMatchObject({ done: true });
    await expect(host.get()).rejects.toThrow(ClosedError);
  },
);

test(
  'a listener that is closed receives nothing more, also on the next connection',
  verifies({ 'ReconnectingSubscription.close': 'event', 'ReconnectingSubscription.closed': 'value' }),
  async () => {
    await using host = await keepConnected(own.daemon.uri(), { delay });
    const heard: string[] = [];
    const closed = await host.on('domain-lifecycle', ({ event }) => heard.push(`closed ${event}`));
    await using open = await host.on('domain-lifecycle', ({ event }) => heard.push(`open ${event}`));
    const domain = async () => (await host.get()).lookupDomainByName('test');
    await (await domain()).suspend();
    await expect.poll(() => heard.toSorted()).toEqual(['closed suspended', 'open suspended']);
    await closed.close();
    expect([closed.closed, open.closed]).toEqual([true, false]);
    await (await domain()).resume();
    await expect.poll(() => heard.slice(2)).toEqual(['open resumed']);
    await own.daemon.kill();
    await own.daemon.start();
    await (await domain()).suspend();
    await expect.poll(() => heard.slice(3)).toEqual(['open suspended']);
    await host.close();
    expect(open.closed).toBe(true);
  },
);

test(
  'reports domains, also changes while it was disconnected',
  verifies({ watchDomains: 'method', 'EventStream.close': 'method' }),
  async () => {
    const uri = own.daemon.uri('qemu:///session');
    await using before = await connect(uri);
    const stays = await before.defineDomain(domainXML('stays'));
    await before.defineDomain(domainXML('goes'));

    await using host = await keepConnected(uri, { delay: { first: 3_000 } });
    const watch = watchDomains(host);
    const next = async (): Promise<Partial<DomainChange>> => {
      const { value } = await watch.next();
      const { name, missed, before, state } = value as DomainChange;
      return { name, missed, ...(before && { before }), ...(state && { state }) };
    };
    const off = expect.objectContaining({ state: 'shutoff' });
    const there = [await next(), await next()].sort((a, b) => a.name!.localeCompare(b.name!));
    expect(there).toEqual([
      { name: 'goes', missed: true, state: off },
      { name: 'stays', missed: true, state: off },
    ]);
    const comes = await before.defineDomain(domainXML('comes'));
    expect(await next()).toEqual({ name: 'comes', missed: false, state: off });
    await comes.undefine();
    expect(await next()).toEqual({ name: 'comes', missed: false, before: off });

    await own.daemon.kill();
    await own.daemon.start();
    await using meanwhile = await connect(uri);
    await (await meanwhile.lookupDomainByName('goes')).undefine();
    await meanwhile.defineDomain(domainXML('new'));
    expect(host.connected).toBe(false);
    expect([await next(), await next()].sort((a, b) => a.name!.localeCompare(b.name!))).toEqual([
      { name: 'goes', missed: true, before: off },
      { name: 'new', missed: true, state: off },
    ]);
    expect(host.connected).toBe(true);
    await watch.close();
    expect(stays.name).toBe('stays');
  },
);

test('a listener whose signal has aborted does not keep the connection from coming back', async () => {
  await using host = await keepConnected(own.daemon.uri(), { delay });
  const heard: unknown[] = [];
  const [early, late] = [new AbortController(), new AbortController()];
  for (const { signal } of [early, late]) await host.on('domain-lifecycle', () => heard.push('too late'), { signal });
  await using _stays = await host.on('domain-lifecycle', ({ event }) => heard.push(event));

  early.abort(); // While it is connected, and …
  await own.daemon.kill();
  await expect.poll(() => host.connected).toBe(false);
  late.abort(); // … while it is not.
  const expired = host.on('domain-lifecycle', () => heard.push('never'), { signal: AbortSignal.timeout(50) });
  await expect(expired).rejects.toMatchObject({ name: 'TimeoutError' });
  await own.daemon.start();
  await (await (await host.get()).lookupDomainByName('test')).suspend();
  await expect.poll(() => heard).toEqual(['suspended']);
  for (const { signal } of [early, late]) expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('a signal ends the waiting for a connection, and nothing is left of either', async () => {
  await using host = await keepConnected(own.daemon.uri(), { delay });
  await own.daemon.kill();
  await expect.poll(() => host.connected).toBe(false);
  const [patient, impatient] = [new AbortController(), new AbortController()];
  const stays = host.get({ signal: patient.signal });
  const leaves = host.get({ signal: impatient.signal });
  impatient.abort(new Error('too long'));
  await expect(leaves).rejects.toThrow('too long');
  await own.daemon.start();
  expect((await stays).closed).toBe(false);
  for (const { signal } of [patient, impatient]) expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test(
  'a reader of domains that is slower than the limit gets an error',
  verifies({ 'EventStream.closed': 'value' }),
  async () => {
    const uri = own.daemon.uri('qemu:///session');
    await using connection = await connect(uri);
    for (const name of ['one', 'two']) await connection.defineDomain(domainXML(name));
    await using host = await keepConnected(uri, { delay });
    const watch = watchDomains(host, { limit: 1 });
    await watch.ready;
    expect(watch.closed).toBe(true);
    expect(await watch.next()).toMatchObject({ done: false });
    await expect(watch.next()).rejects.toThrow(EventOverflowError);
    const dropping = watchDomains(host, { limit: 1, overflow: 'drop-oldest' });
    expect(await dropping.next()).toMatchObject({ done: false });
    await dropping.close();
  },
);

test(
  'closing it while there is no daemon ends the waiting',
  verifies({ 'ReconnectingConnection.closed': 'value', 'ReconnectingConnection.whenClosed': 'method' }),
  async () => {
    const abort = new AbortController();
    const host = await keepConnected(own.daemon.uri(), { delay, signal: abort.signal });
    await own.daemon.kill();
    await expect.poll(() => host.connected).toBe(false);
    expect(host.closed).toBe(false);
    const waiting = expect(host.get()).rejects.toThrow(ClosedError);
    abort.abort();
    await waiting;
    expect(host.closed).toBe(true);
    await host.whenClosed();
    await own.daemon.start();
  },
);

test('what cannot be opened the first time is refused at once', verifies({ keepConnected: 'refusal' }), async () => {
  await expect(keepConnected('nonsense:///')).rejects.toBeInstanceOf(LibvirtError);
});

test('a first attempt that meets a silent peer takes no longer than it may', async () => {
  await using silent = await Peer.listen(() => {});
  await expect(keepConnected(silent.uri, { attemptTimeout: 200 })).rejects.toMatchObject({
    name: 'TimeoutError',
    message: 'no connection was opened within 200 ms',
  });
  const signal = AbortSignal.timeout(100);
  const error = await keepConnected(silent.uri, { signal }).catch((error: unknown) => error);
  expect(error).toBe(signal.reason);
});

test('an attempt that meets a silent peer is given up, and the next one succeeds', async () => {
  await using proxy = await FaultProxy.start(own.daemon);
  await using host = await keepConnected(proxy.uri(), { delay, attemptTimeout: 500 });
  const changes = host.changes();
  const before = proxy.counters.connections.accepted;
  proxy.stall();
  proxy.cut();
  expect(await changes.next()).toMatchObject({ value: { connected: false } });
  const next = host.get();
  // One attempt hangs, and another is made.
  await expect.poll(() => proxy.counters.connections.accepted).toBeGreaterThan(before + 1);
  expect(host.connected).toBe(false);
  proxy.resume();
  expect(await (await next).getHostname()).toBeTruthy();
  const { value } = await changes.next();
  expect(value).toMatchObject({ connected: true });
  expect((value as { attempts: number }).attempts).toBeGreaterThan(1);
});

test('closing does not wait for an attempt that meets a silent peer', async () => {
  await using proxy = await FaultProxy.start(own.daemon);
  await using host = await keepConnected(proxy.uri(), { delay, attemptTimeout: 500 });
  const before = proxy.counters.connections.accepted;
  proxy.stall();
  proxy.cut();
  await expect.poll(() => host.connected).toBe(false);
  await expect.poll(() => proxy.counters.connections.accepted).toBeGreaterThan(before);
  await host.close();
});

test(
  'what is done with each connection counts as part of the attempt',
  verifies({ 'ReconnectingConnection.onConnect': 'method' }),
  async () => {
    await using host = await keepConnected(own.daemon.uri(), { delay, attemptTimeout: 300 });
    const given: number[] = [];
    await using _setup = await host.onConnect(async () => {
      given.push(given.length);
      if (given.length === 2) await new Promise(() => {});
    });
    await own.daemon.kill();
    await expect.poll(() => host.connected).toBe(false);
    await own.daemon.start();
    await host.get();
    expect(given).toEqual([0, 1, 2]);
  },
);

test.each([
  ['before the loss is noticed', async () => {}],
  ['after that', (host: ReconnectingConnection) => expect.poll(() => host.connected).toBe(false)],
] as [string, (host: ReconnectingConnection) => Promise<void>][])(
  'what is begun while the connection is lost waits for the next: %s',
  async (_, noticed) => {
    await using host = await keepConnected(own.daemon.uri(), { delay });
    const killed = own.daemon.kill();
    await noticed(host);
    const heard: unknown[] = [];
    const listening = host.on('domain-lifecycle', ({ event }) => heard.push(event));
    const watch = watchDomains(host);
    const first = watch.next();
    await killed;
    const refused = expect(host.onConnect(() => Promise.reject(new Error('not with me')))).rejects.toThrow(
      'not with me',
    );
    await expect(host.on('no-such-event' as 'domain-reboot', () => {})).rejects.toThrow('unknown event');
    await own.daemon.start();
    await Promise.all([listening, refused]);
    expect(await first).toMatchObject({ value: { name: 'test', missed: true } });
    await (await (await host.get()).lookupDomainByName('test')).suspend();
    await expect.poll(() => heard).toEqual(['suspended']);
    expect(await watch.next()).toMatchObject({ value: { name: 'test', state: { state: 'paused' } } });
    await watch.close();
  },
);

test('leaving ends what is waited for', async () => {
  await using host = await keepConnected(own.daemon.uri(), { delay });
  const changes = host.changes();
  const change = changes.next();
  await changes.close();
  expect(await change).toEqual({ done: true, value: undefined });
  const watch = watchDomains(host);
  await watch.next();
  const next = watch.next();
  await watch.close();
  expect(await next).toEqual({ done: true, value: undefined });
  await own.daemon.kill();
  await expect.poll(() => host.connected).toBe(false);
  const late = watchDomains(host);
  const first = late.next();
  await late.close();
  expect(await first).toEqual({ done: true, value: undefined });
  await own.daemon.start();
});

test('watches that have ended leave nothing behind', async () => {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  await using host = await keepConnected('test:///default');
  const connection = await host.get();
  const domains = Array.from({ length: 100 }, (_, index) =>
    connection.defineDomain(domainXML(`watched-${index}`).replace("'qemu'", "'test'")),
  );
  await Promise.all(domains);
  const watchAndLeave = async () => {
    for await (const { name } of watchDomains(host)) if (name) break;
  };
  await watchAndLeave();
  gc();
  const before = process.memoryUsage().heapUsed;
  for (let watch = 0; watch < 200; watch++) await watchAndLeave();
  await new Promise((resolve) => setTimeout(resolve, 50));
  gc();
  expect((process.memoryUsage().heapUsed - before) / 1024 / 1024).toBeLessThan(4);
});
