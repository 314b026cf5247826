/** Jobs whose signal is aborted at any moment: a method that rejects with the signal's reason has left everything as it was. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Connection, connect, type Domain } from 'libvirt-native';
import { EmbeddedQemu, PrivateDaemon } from 'libvirt-native/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guestXML } from '../support/guest-xml.ts';
import { capabilitiesCache } from '../support/image.ts';
import { times, tried } from './tried.ts';

let qemu: EmbeddedQemu;

beforeAll(async () => {
  // Before libvirt is loaded, since it sets where libvirt writes its warnings.
  qemu = await EmbeddedQemu.create({ capabilitiesCache });
});

afterAll(() => qemu.close());

const reason = new Error('enough');

/** How a job ended whose signal was aborted after some time. */
async function abortedAfter(
  time: number,
  run: (signal: AbortSignal) => Promise<unknown>,
): Promise<'done' | 'not done'> {
  const abort = new AbortController();
  const outcome = run(abort.signal).then(
    () => 'done' as const,
    (error: unknown) => {
      // Anything else would be no answer to the question whether it happened.
      expect(error).toBe(reason);
      return 'not done' as const;
    },
  );
  await delay(time);
  abort.abort(reason);
  return outcome;
}

/** Moments of a job that took so long without an abort: more of them towards its end, where the abort comes too late. */
function moments(count: number, duration: number): number[] {
  return Array.from({ length: count }, (_, index) => duration * (1 - (1 - index / (count - 1)) ** 2));
}

async function timed(work: Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work;
  return performance.now() - begun;
}

const stateOf = async (domain: Domain) => (await domain.getState()).state;

test('a migration: the guest runs here or there, as the method says', { timeout: 1_800_000 }, async () => {
  const hosts = await Promise.all(
    ['a', 'b'].map((digit) =>
      PrivateDaemon.start({ configuration: `host_uuid = "5e0c0000-0000-4000-8000-00000000000${digit}"` }),
    ),
  );
  let [here, there] = (await Promise.all(hosts.map((host) => connect(host.uri('qemu:///session'))))) as [
    Connection,
    Connection,
  ];
  try {
    let domain = await here.createDomain(guestXML('moves'));
    const runningOn = async (connection: Connection) =>
      Promise.all((await connection.listAllDomains()).map(async (domain) => [domain.name, await stateOf(domain)]));
    const move = async (options: { signal?: AbortSignal }) => {
      await domain.migrate(there, { migrate_uri: 'tcp://127.0.0.1' }, { live: true, ...options });
      [here, there] = [there, here];
      domain = await here.lookupDomainByName('moves');
    };
    await move({}); // The first one also has each host look at its QEMU.
    const duration = await timed(move({}));
    const outcomes = { done: 0, 'not done': 0 };
    const all = moments(times(4, 50), duration);
    for (const moment of all) {
      // After a migration that is done, `here` is where the guest has moved to.
      outcomes[await abortedAfter(moment, (signal) => move({ signal }))]++;
      expect(await runningOn(here)).toEqual([['moves', 'running']]);
      expect(await runningOn(there)).toEqual([]);
    }
    expect(outcomes['not done']).toBeGreaterThan(0);
    await domain.destroy();
    const result = `${outcomes['not done']} rejected with the reason, the guest ran on; ${outcomes.done} resolved, it had moved`;
    tried('A live migration', 'aborted at any moment', all.length, result);
  } finally {
    for (const connection of [here, there]) {
      for (const domain of await connection.listAllDomains()) await domain.destroy().catch(() => {});
      expect(await connection.close()).toBe(0);
    }
    for (const host of hosts) await host[Symbol.asyncDispose]();
  }
});

test('a managed save: the guest is saved and off, or runs on, as the method says', { timeout: 600_000 }, async () => {
  const connection = await connect(qemu.uri);
  const domain = await connection.defineDomain(guestXML('kept'));
  try {
    await domain.create();
    const duration = await timed(domain.managedSave());
    const outcomes = { done: 0, 'not done': 0 };
    const all = moments(times(6, 50), duration * 1.1);
    for (const moment of all) {
      if ((await stateOf(domain)) === 'shutoff') await domain.create();
      const outcome = await abortedAfter(moment, (signal) => domain.managedSave({ signal }));
      outcomes[outcome]++;
      const isDone = outcome === 'done';
      expect(await domain.hasManagedSaveImage()).toBe(isDone);
      expect(await stateOf(domain)).toBe(isDone ? 'shutoff' : 'running');
    }
    expect(outcomes.done).toBeGreaterThan(0);
    const result = `${outcomes['not done']} rejected with the reason, the guest ran on; ${outcomes.done} resolved, it was saved`;
    tried('A managed save', 'aborted at any moment', all.length, result);
  } finally {
    await domain.destroy().catch(() => {});
    await domain.undefine({ managedSave: true });
    expect(await connection.close()).toBe(0);
  }
});
