/** How many threads a program has: as many as it needs at once, and soon no more than a few. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nobody } from '../support/admin.ts';
import { privateDaemon } from '../support/daemon-host.ts';
import { RemoteProgram } from '../support/remote-program.ts';
import { times, tried } from './tried.ts';

const subject = 'Threads';
/** The idle ones that are kept, one in reserve among them, and those that are still on their way to become idle. */
const few = 20;

const own = privateDaemon({ configuration: 'max_clients = 1000\nmax_anonymous_clients = 1000' });
let program: RemoteProgram;

beforeEach(async () => {
  program = await RemoteProgram.start(new URL('../exit/programs/served.mjs', import.meta.url), { uid: nobody });
});

afterEach(async () => {
  await program[Symbol.asyncDispose]();
});

const workers = () => program.threads().filter((name) => name === 'libvirt-worker').length;

/** The most that there ever are while something happens. */
async function most(happening: Promise<unknown>): Promise<number> {
  let count = 0;
  let over = false;
  const done = happening.finally(() => (over = true));
  while (!over) {
    count = Math.max(count, workers());
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await done;
  return count;
}

test('connections opened and closed in turn share a few threads', { timeout: 300_000 }, async () => {
  const count = times(1000, 20_000);
  const highest = await most(program.value('sequentially', count));
  expect(highest).toBeLessThan(few);
  expect(await most(program.value('sequentially', times(200, 5000), own.daemon.uri()))).toBeLessThan(few);
  tried(subject, `${count} connections opened and closed in turn`, 1, `never more than ${highest} threads`);
});

test('many connections at once are served at once, and their threads end', {
  timeout: 300_000,
}, async () => {
  const rounds = times(2, 20);
  for (let round = 0; round < rounds; round++) {
    await program.value('sequentially', 100, own.daemon.uri(), 100);
    await expect.poll(workers, { timeout: 30_000 }).toBeLessThan(few);
    expect(await most(program.value('sequentially', 100, own.daemon.uri()))).toBeLessThan(few);
  }
  tried(subject, '100 connections at once, then 100 in turn', rounds, `fewer than ${few} threads soon after`);
});

// It takes the ten seconds that a thread stays idle.
test.runIf(process.env['HARD'])('idle threads end, but for the one in reserve', { timeout: 60_000 }, async () => {
  await program.value('sequentially', 20, 'test:///default', 20);
  await expect.poll(workers, { timeout: 30_000 }).toBe(1);
  await program.value('connect', 'a');
  expect(await program.value('event', 'a')).toBe('suspended');
  expect(await program.value('close', 'a')).toBe(0);
});
