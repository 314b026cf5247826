/** What an error says of a resource of the system that has run out. */
import { expect, test } from 'vitest';
import { RemoteProgram } from '../../support/remote-program.ts';

test('names the call, what it lacks, the system’s reason, and what to do', async () => {
  await using program = await RemoteProgram.start(new URL('../../exit/programs/served.mjs', import.meta.url));
  program.limit('nofile', 0);
  const { error } = await program.call('connect', 'a');
  expect(error).toMatchObject({ code: 'ERR_LIBVIRT_DESCRIPTORS' });
  expect(error!.message).toMatch(/^virConnectOpenAuth: .*\(Too many open files\)\n.*ulimit -n/);
});
