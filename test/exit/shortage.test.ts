/** Where the system has no more threads, descriptors or memory: what needs them rejects, nothing is lost, and once they are back all works. */
import type { AdminConnection } from 'libvirt-native/admin';
import { PrivateDaemon } from 'libvirt-native/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectAdminOf, countClients, nobody } from '../support/admin.ts';
import { type Limit, RemoteProgram, type Reply } from '../support/remote-program.ts';

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
  await daemon?.[Symbol.asyncDispose]();
});

beforeEach(async () => {
  program = await RemoteProgram.start(file, { uid: nobody, nodeOptions: ['--expose-gc'] });
});

afterEach(async () => {
  daemon.thaw();
  await program[Symbol.asyncDispose]();
  expect(program.stderr).toBe('');
});

const clients = () => countClients(admin);

describe('without a thread', () => {
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
    forbidThreads();
    for (let round = 0; round < 3; round++) {
      const { error } = await program.call('connect', 'a');
      expect(error).toMatchObject(noThread);
      expect(error!.message).toMatch(/^virConnectOpenAuth: .*\n {2}Raise TasksMax=.* pids limit .*ulimit -u/);
    }
    allowThreads();
    await program.value('connect', 'a');
    expect(await program.value('event', 'a')).toBe('suspended');
    expect(await program.value('close', 'a')).toBe(0);
  });

  test('calls go on with the threads that there are', async () => {
    await program.value('connect', 'a');
    forbidThreads();
    for (let round = 0; round < 20; round++) {
      await program.value('call', 'a');
      await program.value('connect', 'b');
      expect(await program.value('event', 'b')).toBe('suspended');
      await program.value('close', 'b');
    }
    expect(await program.value('close', 'a')).toBe(0);
  });

  test('a call on a connection without a worker rejects, one on a connection with a worker waits', async () => {
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
  });

  test('closing, and what the garbage collector finds, need no new thread', async () => {
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
  });

  test('a worker thread that ends leaves nothing behind', async () => {
    const before = await clients();
    for (const name of ['first', 'second'])
      expect(await program.value('inWorker', name, 'connect', daemon.uri())).toBe('open');
    expect(await clients()).toBe(before + 2);
    forbidThreads();
    for (const name of ['first', 'second']) await program.value('terminate', name);
    await expect.poll(clients, { timeout: 20_000 }).toBe(before);
  });

  test('what even the last thread could not do is done when there are threads again', async () => {
    await program.value('connect', 'a');
    await program.value('connect', 'b', daemon.uri(), silent);
    await program.value('lookup', 'b');
    const { hanging } = await takeAll();
    const urgent = program.call('abortJob', 'b');
    await expect.poll(() => program.value('lane', 'b')).toMatchObject({ running: 1 });
    const closed = program.call('close', 'a');
    expect(await program.call('connect', 'c')).toMatchObject({ error: noThread });
    allowThreads();
    // Nobody calls anything else, and the daemon is still silent.
    expect(await closed).toMatchObject({ value: 0 });
    daemon.thaw();
    expect(await urgent).toMatchObject({ error: { code: 'VIR_ERR_NO_SUPPORT' } });
    await answered(hanging);
  });
});

describe('without descriptors', () => {
  const open: Limit = 'nofile';
  const lacking = { name: 'ResourceError', code: 'ERR_LIBVIRT_DESCRIPTORS', resource: 'descriptors' };

  test('the first connect rejects, and the next one has events', async () => {
    program.limit(open, 0);
    const { error } = await program.call('connect', 'a');
    expect(error).toMatchObject(lacking);
    expect(error!.message).toMatch(/LimitNOFILE=.*ulimit -n/);
    program.limit(open, undefined);
    await program.value('connect', 'a');
    expect(await program.value('event', 'a')).toBe('suspended');
    await program.value('connect', 'remote', daemon.uri());
    expect(await program.value('event', 'remote')).toBe('suspended');
  });
});
