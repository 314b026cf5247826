/** Through a real daemon, on a private socket. */
import { connect, LibvirtError } from 'libvirt-native';
import { Lab } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { privateDaemon } from '../support/daemon-host.ts';
import { guestXML } from '../support/guest-xml.ts';
import { image } from '../support/image.ts';

/** What libvirt says depends on whether it was reading or writing when the daemon went. */
const lossOfDaemon = expect.stringMatching(/^(eof|error)$/);

const own = privateDaemon();

test('boots a guest and talks to it', async () => {
  const connection = await connect(own.daemon.uri('qemu:///session'));
  await using lab = await Lab.open({ connection, image });
  {
    await using guest = await lab.boot(guestXML('daemon-guest'), { resettable: false });
    expect(await guest.run('uname -s')).toBe('Linux');
  }
  await expect(connection.lookupDomainByName('daemon-guest')).rejects.toMatchObject({ code: 'VIR_ERR_NO_DOMAIN' });
  await lab.close();
  expect(await connection.close()).toBe(0);
});

test('a daemon that is killed fails the calls in flight and the iterators of events', async () => {
  const connection = await connect(own.daemon.uri());
  const events = connection.events('domain-lifecycle');
  await events.ready;
  const lost = expect(events.next()).rejects.toMatchObject({
    name: 'DisconnectedError',
    code: 'ERR_LIBVIRT_DISCONNECTED',
    reason: lossOfDaemon,
  });
  const calls = Array.from({ length: 64 }, () => connection.getHostname());
  await Promise.all([own.daemon.kill(), ...calls.map((call) => call.catch(() => {}))]);
  const results = await Promise.allSettled(calls);
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
  for (const error of failures) expect(LibvirtError.isDisconnected(error), String(error)).toBe(true);
  await expect(connection.getHostname()).rejects.toSatisfy(LibvirtError.isDisconnected);
  await lost;
  expect(await connection.disconnected).toEqual(lossOfDaemon);
  expect(await connection.close()).toBe(0);
});

test('one frozen daemon delays neither other connections nor timers', async () => {
  const frozen = await connect(own.daemon.uri(), { keepAlive: false });
  own.daemon.freeze();
  const stuck = Array.from({ length: 16 }, () => frozen.getHostname());
  try {
    const other = await connect('test:///default');
    expect(await other.getURI()).toBe('test:///default');
    expect(await other.close()).toBe(0);
    await expect.poll(() => frozen.stats()).toEqual({ queued: 12, running: 4, workers: 4 });
  } finally {
    own.daemon.thaw();
  }
  expect(new Set(await Promise.all(stuck)).size).toBe(1);
  expect(await frozen.close()).toBe(0);
});

test('a signal dequeues queued calls and abandons running ones', async () => {
  const connection = await connect(own.daemon.uri(), { keepAlive: false, concurrency: 1 });
  own.daemon.freeze();
  const running = new AbortController();
  const queued = new AbortController();
  const first = connection.getHostname({ signal: running.signal });
  const second = connection.getHostname({ signal: queued.signal });
  const third = connection.getHostname();
  await expect.poll(() => connection.stats()).toMatchObject({ queued: 2, running: 1 });
  queued.abort();
  await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  expect(connection.stats()).toMatchObject({ queued: 1, running: 1 });
  running.abort(new Error('no time left'));
  await expect(first).rejects.toThrow('no time left');
  own.daemon.thaw();
  expect(await third).toBeTypeOf('string');
  expect(await connection.close()).toBe(0);
});

test('a deadline is a signal', async () => {
  const connection = await connect(own.daemon.uri(), { keepAlive: false });
  own.daemon.freeze();
  await expect(connection.getHostname({ signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
    name: 'TimeoutError',
  });
  own.daemon.thaw();
  expect(await connection.close()).toBe(0);
});

test('a peer that no longer answers is given up', async () => {
  const connection = await connect(own.daemon.uri(), { keepAlive: { interval: 1, count: 1 } });
  own.daemon.freeze();
  await expect(connection.getHostname()).rejects.toSatisfy(LibvirtError.isDisconnected);
  expect(await connection.disconnected).toBe('keepalive');
  own.daemon.thaw();
  expect(await connection.close()).toBe(0);
});
