/** A daemon that crashes, comes back, or takes its time. */
import { setTimeout as delay } from 'node:timers/promises';
import { connect, DisconnectedError, LibvirtError } from 'libvirt-native';
import { expect, test } from 'vitest';
import { privateDaemon } from '../support/daemon-host.ts';
import { times, tried } from './tried.ts';

const subject = 'A daemon';
const own = privateDaemon();

test('killed with 64 calls in flight: each of them rejects, and so do iterators of events', {
  timeout: 600_000,
}, async () => {
  const rounds = times(5, 100);
  for (let round = 0; round < rounds; round++) {
    // In every other round all are in the daemon's hands; otherwise most wait in the queue of the connection.
    const connection = await connect(own.daemon.uri(), round % 2 ? { concurrency: 64 } : {});
    const domain = await connection.lookupDomainByName('test');
    const events = connection.events('domain-lifecycle');
    await events.ready;
    const next = events.next().catch((error: unknown) => error);
    own.daemon.freeze();
    const calls = Array.from({ length: 64 }, () => domain.getInfo().catch((error: unknown) => error));
    await own.daemon.kill('SIGKILL');
    const begun = Date.now();
    for (const error of await Promise.all(calls)) {
      expect(error).toBeInstanceOf(LibvirtError);
      expect(LibvirtError.isDisconnected(error)).toBe(true);
    }
    expect(Date.now() - begun).toBeLessThan(5000);
    expect(await next).toBeInstanceOf(DisconnectedError);
    expect(['eof', 'error']).toContain(await connection.disconnected);
    expect(await connection.isAlive()).toBe(false);
    expect(await connection.close()).toBe(0);
    await own.daemon.start();
  }
  tried(subject, 'killed with 64 calls in flight', rounds, 'each call rejected within 5 s, virConnectClose gave 0');
});

test('started again: a new connection works, the old one says that it is lost', { timeout: 300_000 }, async () => {
  const rounds = times(3, 50);
  for (let round = 0; round < rounds; round++) {
    const old = await connect(own.daemon.uri());
    const domain = await old.lookupDomainByName('test');
    await own.daemon.kill(round % 2 ? 'SIGTERM' : 'SIGKILL');
    await own.daemon.start();
    const fresh = await connect(own.daemon.uri());
    expect(await (await fresh.lookupDomainByName('test')).getState()).toMatchObject({ state: 'running' });
    await expect(domain.getInfo()).rejects.toSatisfy(LibvirtError.isDisconnected);
    expect(await Promise.all([old.close(), fresh.close()])).toEqual([0, 0]);
  }
  tried(subject, 'restarted under an open connection', rounds, 'the old one reported it, the new one worked');
});

test('slow: it stops again and again, and every call comes through', { timeout: 300_000 }, async () => {
  const stops = times(10, 200);
  const connection = await connect(own.daemon.uri());
  let over = false;
  let answered = 0;
  const callers = Array.from({ length: 8 }, async () => {
    while (!over) {
      await connection.getHostname();
      answered++;
    }
  });
  for (let stop = 0; stop < stops; stop++) {
    own.daemon.freeze();
    await delay(30);
    own.daemon.thaw();
    await delay(10);
  }
  over = true;
  await Promise.all(callers);
  expect(answered).toBeGreaterThan(stops);
  expect(await connection.close()).toBe(0);
  tried(subject, 'stopped for 30 ms under load', stops, `all calls answered`);
});
