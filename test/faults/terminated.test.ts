/** Worker threads that are terminated leave no connection behind: the daemon has as many as before. */
import type { AdminConnection } from 'libvirt-native/admin';
import { PrivateDaemon } from 'libvirt-native/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectAdminOf, countClients } from '../support/admin.ts';
import { RemoteProgram } from '../support/remote-program.ts';
import { times, tried } from './tried.ts';

let daemon: PrivateDaemon;
let admin: AdminConnection;
let program: RemoteProgram;

beforeAll(async () => {
  daemon = await PrivateDaemon.start({ configuration: 'max_clients = 1000\nmax_anonymous_clients = 1000' });
  admin = await connectAdminOf(daemon);
  program = await RemoteProgram.start(new URL('./programs/terminated.mjs', import.meta.url));
});

afterAll(async () => {
  await program?.[Symbol.asyncDispose]();
  await admin?.close();
  await daemon?.close();
});

const phases = ['connecting', 'listening', 'iterating', 'asking', 'closing'];

test.each(phases)('while %s', { timeout: 300_000 }, async (phase) => {
  const rounds = times(6, 100);
  const before = await countClients(admin);
  for (let round = 0; round < rounds; round++) {
    await program.value('prepare', phase, daemon.uri());
    // In every other round the daemon carries out the request only when the thread has ended.
    const frozen = round % 2 === 0;
    if (frozen) daemon.freeze();
    await program.value('enter');
    await program.value('terminate', frozen ? 0 : (round * 3) % 8);
    daemon.thaw();
  }
  await expect.poll(() => countClients(admin), { timeout: 30_000 }).toBe(before);
  tried('A worker thread', `terminate() while ${phase}`, rounds, 'no connection was left in the daemon');
});
