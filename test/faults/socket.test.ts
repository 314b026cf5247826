/** Sockets whose peer sends nothing, or only half of a message. */
import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { Connection, connect, LibvirtError } from 'libvirt-native';
import { FaultProxy } from 'libvirt-native/testing';
import { describe, expect, test } from 'vitest';
import { privateDaemon } from '../support/daemon-host.ts';
import { Peer } from './peers.ts';
import { times, tried } from './tried.ts';

const subject = 'A socket';

describe('whose peer never answers', () => {
  test('does not delay other connections, and deadlines are kept', { timeout: 120_000 }, async () => {
    const rounds = times(1, 10);
    const silent = await Peer.listen(() => {});
    const other = await connect('test:///default');
    for (let round = 0; round < rounds; round++) {
      const stalls = monitorEventLoopDelay({ resolution: 1 });
      stalls.enable();
      const begun = performance.now();
      const waiting = Array.from({ length: 32 }, () =>
        connect(silent.uri, { signal: AbortSignal.timeout(1000) }).then(
          () => expect.fail('it answered'),
          (error: unknown) => ({ error, after: performance.now() - begun }),
        ),
      );
      // libuv's four threads would be long gone by now.
      let slowest = 0;
      for (let read = 0; read < 50; read++) {
        const start = performance.now();
        await readFile('/proc/self/status');
        await other.getHostname();
        slowest = Math.max(slowest, performance.now() - start);
        await delay(1);
      }
      for (const { error, after } of await Promise.all(waiting)) {
        expect(error).toMatchObject({ name: 'TimeoutError' });
        expect(after).toBeGreaterThan(990);
        expect(after).toBeLessThan(2500);
      }
      expect(slowest).toBeLessThan(500);
      stalls.disable();
      // The machine may be busy; what counts is that nothing waits for the second that the calls take.
      expect(stalls.percentile(99) / 1e6).toBeLessThan(200);
    }
    expect(await other.close()).toBe(0);
    await silent[Symbol.asyncDispose]();
    tried(
      subject,
      '32 connections to a server that accepts and never answers',
      rounds,
      'others unaffected, deadlines kept',
    );
  });
});

/** A reply to anything that is not libvirt's protocol. */
const answers: [string, (client: Socket) => void][] = [
  ['closes at once', (client) => client.destroy()],
  ['half closes at once', (client) => client.end()],
  ['closes at the first word', (client) => client.once('data', () => client.destroy())],
  ['half closes at the first word', (client) => client.once('data', () => client.end())],
  ['answers half a header, then nothing more', (client) => client.once('data', () => client.end(Buffer.from([0, 0])))],
  ['answers nonsense', (client) => client.once('data', () => client.write(Buffer.alloc(4096, 'nonsense')))],
  ['answers a message of no length', (client) => client.once('data', () => client.write(Buffer.alloc(28)))],
  ['answers a message of 4 GiB', (client) => client.once('data', () => client.write(Buffer.alloc(64, 255)))],
];

test.each(answers)('a peer that %s', async (what, serve) => {
  const rounds = times(3, 100);
  const peer = await Peer.listen(serve);
  for (let round = 0; round < rounds; round++) {
    const error = await connect(peer.uri, { signal: AbortSignal.timeout(10_000) }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(LibvirtError);
  }
  await peer[Symbol.asyncDispose]();
  tried(subject, `a peer that ${what}`, rounds, 'a LibvirtError');
});

const own = privateDaemon();

/** What happens to answers that are on their way. */
const faults: [string, (proxy: FaultProxy) => void][] = [
  ['is closed', (proxy) => proxy.cut()],
  ['is half closed by the peer', (proxy) => proxy.halfClose()],
  ['closes within a message', (proxy) => proxy.halfClose({ afterBytes: 10 })],
  ['brings nonsense', (proxy) => proxy.corrupt({ count: Infinity, change: (message) => message.fill(0xa5) })],
];

test.each(faults)('a connection in use that %s', async (what, fail) => {
  const rounds = times(2, 50);
  await using proxy = await FaultProxy.start(own.daemon);
  for (let round = 0; round < rounds; round++) {
    const connection = await connect(proxy.uri());
    expect(await connection.getHostname()).not.toBe('');
    proxy.stall({ direction: 'to-client' });
    const before = proxy.counters.toDaemon.messages;
    const calls = Array.from({ length: 16 }, () => connection.getHostname().catch((error: unknown) => error));
    await expect.poll(() => proxy.counters.toDaemon.messages).toBeGreaterThan(before);
    fail(proxy);
    proxy.resume();
    for (const error of await Promise.all(calls)) expect(error).toBeInstanceOf(LibvirtError);
    expect(await connection.close()).toBe(0);
    await proxy.clear();
  }
  tried(subject, `a connection that ${what} with 16 calls in flight`, rounds, 'each call rejected');
});

test('a connection that passes one byte after the other', async () => {
  const calls = times(3, 50);
  await using proxy = await FaultProxy.start(own.daemon, { toClient: { segmentSize: 1 } });
  const connection = await connect(proxy.uri());
  for (let call = 0; call < calls; call++)
    expect((await connection.listAllDomains()).map(({ name }) => name)).toEqual(['test']);
  expect(await connection.close()).toBe(0);
  tried(subject, 'bytes that come one by one', calls, 'every answer right');
});

test('a signal ends connect() wherever its peer falls silent', { timeout: 120_000 }, async () => {
  const rounds = times(1, 20);
  // Long: it is the signal that is to end the wait.
  const keepAlive = { interval: 1000, count: 5 };
  // More messages than connect() waits for.
  const last = 15;
  let opened = 0;
  await using proxy = await FaultProxy.start(own.daemon);
  for (let round = 0; round < rounds; round++) {
    for (let passed = 0; passed <= last; passed++) {
      proxy.stall({ direction: 'to-client', afterMessages: passed });
      const signal = AbortSignal.timeout(passed === last ? 30_000 : 250);
      const connection = await connect(proxy.uri(), { signal, keepAlive }).catch((error: unknown) => error);
      if (connection instanceof Connection) opened++;
      else expect(connection).toBe(signal.reason);
      proxy.cut();
      if (connection instanceof Connection) await connection.close();
      await proxy.clear();
    }
  }
  expect(opened).toBeGreaterThan(0);
  tried(
    subject,
    `a peer that falls silent after each of ${last} messages, and a deadline`,
    rounds,
    'the deadline is kept',
  );
});
