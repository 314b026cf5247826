/** Where the system has no more threads, descriptors or memory: what needs them rejects, nothing is lost, and once they are back all works. */
import type { AdminConnection } from 'libvirt-native/admin';
import { PrivateDaemon } from 'libvirt-native/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { times, tried } from '../faults/tried.ts';
import { connectAdminOf, countClients, nobody } from '../support/admin.ts';
import { runProgram } from '../support/program.ts';
import { RemoteProgram, type Reply } from '../support/remote-program.ts';

const file = new URL('./programs/served.mjs', import.meta.url);

let daemon: PrivateDaemon;
let admin: AdminConnection;
let program: RemoteProgram;

beforeAll(async () => {
  daemon = await PrivateDaemon.start();
  admin = await connectAdminOf(daemon);
});

afterAll(async () => {
  await admin?.close();
  await daemon?.close();
});

async function begin(): Promise<void> {
  program = await RemoteProgram.start(file, { uid: nobody, nodeOptions: ['--expose-gc'] });
}

async function end(): Promise<void> {
  daemon.thaw();
  await program[Symbol.asyncDispose]();
  expect(program.stderr).toBe('');
}

beforeEach(begin);
afterEach(end);

const clients = () => countClients(admin);

/** A test in a program of its own, again and again in a long run. */
function testOften(name: string, subject: string, fault: string, result: string, run: () => Promise<void>): void {
  test(name, { timeout: 600_000 }, async () => {
    const rounds = times(1, 20);
    for (let round = 0; round < rounds; round++) {
      if (round > 0) await end();
      if (round > 0) await begin();
      await run();
    }
    tried(subject, fault, rounds, result);
  });
}

describe('without a thread', () => {
  const subject = 'Threads';
  const noThread = { name: 'ResourceError', code: 'ERR_LIBVIRT_THREADS', resource: 'threads' };
  const silent = { keepAlive: false };

  const forbidThreads = () => program.limit('nproc', 0);
  const allowThreads = () => program.limit('nproc', undefined);

  const many = Array.from({ length: 12 }, (_, index) => `${index}`);

  /** Has every thread but the one in reserve wait for a daemon that does not answer: connection '0' has one, the last of them none. */
  async function takeAll(): Promise<{ hanging: Promise<Reply>[] }> {
    for (const name of many) await program.value('connect', name, daemon.uri(), silent);
    forbidThreads();
    daemon.freeze();
    const hanging = many.map((name) => program.call('call', name));
    expect(await hanging.at(-1)).toMatchObject({ error: noThread });
    expect(await program.value('lane', '0')).toMatchObject({ running: 1 });
    return { hanging };
  }

  /** They have been answered, or were refused. */
  async function answered(hanging: Promise<Reply>[]): Promise<void> {
    expect(await hanging[0]).toHaveProperty('value');
    for (const { error } of await Promise.all(hanging)) if (error) expect(error).toMatchObject(noThread);
    for (const name of many) await program.value('call', name);
    for (const name of many) expect(await program.value('close', name)).toBe(0);
  }

  test('connecting rejects, and works when there are threads again', async () => {
    const rounds = times(3, 100);
    for (let round = 0; round < rounds; round++) {
      await using fresh = await RemoteProgram.start(file, { uid: nobody });
      fresh.limit('nproc', 0);
      const { error } = await fresh.call('connect', 'a');
      expect(error).toMatchObject(noThread);
      expect(error!.message).toMatch(/^virConnectOpenAuth: .*\n {2}Raise TasksMax=.* pids limit .*ulimit -u/);
      fresh.limit('nproc', undefined);
      await fresh.value('connect', 'a');
      expect(await fresh.value('event', 'a')).toBe('suspended');
      expect(await fresh.value('close', 'a')).toBe(0);
      expect(fresh.stderr).toBe('');
    }
    tried(subject, 'none for the first connect', rounds, 'it rejected, the next one had events');
  });

  testOften(
    'calls continue with the existing threads',
    subject,
    'none but those of an open connection',
    'calls, connects and events continued',
    async () => {
      await program.value('connect', 'a');
      forbidThreads();
      for (let round = 0; round < 20; round++) {
        await program.value('call', 'a');
        await program.value('connect', 'b');
        expect(await program.value('event', 'b')).toBe('suspended');
        await program.value('close', 'b');
      }
      expect(await program.value('close', 'a')).toBe(0);
    },
  );

  testOften(
    'a call on a connection without a worker rejects, one on a connection with a worker waits',
    subject,
    'all of them in calls of a daemon that is silent',
    "other connections' calls rejected, and worked when there were threads again",
    async () => {
      await program.value('connect', 'a');
      const { hanging } = await takeAll();
      const waiting = program.call('call', '0');
      await expect.poll(() => program.value('lane', '0')).toMatchObject({ queued: 1 });
      expect(await program.call('call', 'a')).toMatchObject({ error: noThread });
      expect(await program.call('connect', 'c')).toMatchObject({ error: noThread });
      expect(await program.call('event', 'a')).toMatchObject({ error: noThread });
      expect(await program.value('lane', 'a')).toMatchObject({ queued: 0, running: 0 });
      allowThreads();
      expect(await program.value('event', 'a')).toBe('suspended');
      daemon.thaw();
      expect(await waiting).toHaveProperty('value');
      await answered(hanging);
    },
  );

  testOften(
    'closing, and what the garbage collector finds, need no new thread',
    subject,
    'none for close() and the garbage collector, one connection silent',
    'every connection was closed in the daemon',
    async () => {
      await program.value('connect', 'closed');
      await program.value('connect', 'dropped');
      const before = await clients();
      const other = await PrivateDaemon.start();
      try {
        await program.value('connect', 'hanging', other.uri(), silent);
        for (const name of ['d1', 'd2', 'd3']) await program.value('connect', name, daemon.uri());
        expect(await clients()).toBe(before + 3);
        forbidThreads();
        other.freeze();
        const hanging = program.call('call', 'hanging');
        await expect.poll(() => program.value('lane', 'hanging')).toMatchObject({ running: 1 });
        expect(await program.value('close', 'closed')).toBe(0);
        expect(await program.value('close', 'd1')).toBe(0);
        await expect
          .poll(
            async () => {
              await program.value('drop', ['d2', 'd3', 'dropped']);
              return clients();
            },
            { timeout: 20_000 },
          )
          .toBe(before);
        other.thaw();
        await hanging;
      } finally {
        other.thaw();
        await other[Symbol.asyncDispose]();
      }
    },
  );

  testOften(
    'a worker thread that ends leaves nothing behind',
    subject,
    'none at the end of a worker thread',
    'no connection was left in the daemon',
    async () => {
      const before = await clients();
      for (const name of ['first', 'second'])
        expect(await program.value('inWorker', name, 'connect', daemon.uri())).toBe('open');
      expect(await clients()).toBe(before + 2);
      forbidThreads();
      for (const name of ['first', 'second']) await program.value('terminate', name);
      await expect.poll(clients, { timeout: 20_000 }).toBe(before);
    },
  );

  testOften(
    'what even the last thread could not do is done when there are threads again',
    subject,
    'all of them, the one in reserve too, in a daemon that is silent',
    'what was to be closed was closed when there were threads again',
    async () => {
      await program.value('connect', 'a');
      await program.value('connect', 'b', daemon.uri(), silent);
      await program.value('lookup', 'b');
      const { hanging } = await takeAll();
      const urgent = program.call('abortJob', 'b');
      await expect.poll(() => program.value('lane', 'b')).toMatchObject({ running: 1 });
      const closed = program.call('close', 'a');
      expect(await program.call('connect', 'c')).toMatchObject({ error: noThread });
      allowThreads();
      // There are no other calls, and the daemon still does not answer.
      expect(await closed).toMatchObject({ value: 0 });
      daemon.thaw();
      expect(await urgent).toMatchObject({ error: { code: 'VIR_ERR_NO_SUPPORT' } });
      await answered(hanging);
    },
  );
});

// The thread sanitizer opens a file when it first has something to report, which may be a race within libvirt, and ends the process if it cannot.
describe.skipIf(process.env['SANITIZED'] === 'thread')('without descriptors', () => {
  const lacking = { name: 'ResourceError', code: 'ERR_LIBVIRT_DESCRIPTORS', resource: 'descriptors' };
  // Node has some 25 open; more than 60 are enough for all that is tried here.
  const step = times(12, 1);
  const limits = Array.from({ length: 61 }, (_, limit) => limit).filter((limit) => limit % step === 0);

  test('the first connect rejects, and the next one has events', { timeout: 300_000 }, async () => {
    for (const limit of limits) {
      await using fresh = await RemoteProgram.start(file, { uid: nobody });
      fresh.limit('nofile', limit);
      const { error } = await fresh.call('connect', 'a');
      if (error) expect(error).toMatchObject(lacking);
      if (limit === 0) expect(error!.message).toMatch(/LimitNOFILE=.*ulimit -n/);
      fresh.limit('nofile', undefined);
      await fresh.value('connect', 'b');
      expect(await fresh.value('event', 'b')).toBe('suspended');
      await fresh.value('connect', 'remote', daemon.uri());
      expect(await fresh.value('event', 'remote')).toBe('suspended');
      expect(fresh.stderr).toBe('');
    }
    tried('Descriptors', 'none left for the first connect', limits.length, 'it rejected, the next one had events');
  });

  test('connecting to a daemon rejects, also where libvirt is there already', { timeout: 300_000 }, async () => {
    await program.value('connect', 'first');
    let rejected = 0;
    for (const limit of limits) {
      program.limit('nofile', limit);
      const { error } = await program.call('connect', 'a', daemon.uri());
      program.limit('nofile', undefined);
      if (error) expect(error).toMatchObject(lacking);
      else expect(await program.value('close', 'a')).toBe(0);
      if (error) rejected++;
      await program.value('connect', 'b', daemon.uri());
      expect(await program.value('event', 'b')).toBe('suspended');
      expect(await program.value('close', 'b')).toBe(0);
    }
    expect(rejected).toBeGreaterThan(0);
    tried('Descriptors', 'none left for a connect to a daemon', limits.length, 'it rejected, the next one had events');
  });
});

// A sanitizer takes all the memory that there may be, and ends the process itself.
test.skipIf(process.env['SANITIZED'])('without memory calls reject, and the next one is answered', async () => {
  const { code, signal, stdout, stderr } = await runProgram(new URL('./programs/memory.ts', import.meta.url));
  expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: '' });
  const [json = '', state] = stdout.trim().split(/ (?=\w+$)/);
  expect(state).toBe('running');
  const { errors, messages } = JSON.parse(json) as { errors: unknown[]; messages: string[] };
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors)
    expect(error).toMatchObject({ name: 'ResourceError', code: 'ERR_LIBVIRT_MEMORY', resource: 'memory' });
  for (const message of messages) expect(message).toMatch(/^virDomainMemoryPeek: .*MemoryMax=/s);
});
