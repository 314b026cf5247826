/** A call beside a longer one over the same connection, where libvirt's client would not notice it: see native/workarounds/lost_wakeups.h. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guest } from '../../support/exchanges.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { procedureOf } from '../../support/procedures.ts';
import { runProgram } from '../../support/program.ts';
import { ScriptedDaemon } from '../../support/scripted-daemon.ts';
import { domainReference, uhyper } from '../../support/xdr.ts';

const { CC: compiler = 'gcc' } = process.env;

test('a short call does not wait for a longer one', async () => {
  const library = join(temporaryFolder('slow-loop'), 'slow-loop.so');
  const args = ['-shared', '-fPIC', '-Wall', '-Werror', '-o', library, join(import.meta.dirname, 'slow-loop.c')];
  execFileSync(compiler, args, { env: { ...process.env, LD_PRELOAD: '' } }); // A sanitizer is not for the compiler.
  await using daemon = await ScriptedDaemon.listen();
  let save = (_: Buffer) => {};
  const saved = new Promise<Buffer>((resolve) => {
    save = resolve;
  });
  daemon.answer(...procedureOf('virDomainLookupByName'), domainReference.write(guest));
  daemon.answer(...procedureOf('virDomainManagedSave'), saved);
  daemon.answer(...procedureOf('virDomainGetMaxMemory'), uhyper.write(1024n));
  const preloaded = [process.env['LD_PRELOAD'], library].filter(Boolean).join(' ');
  const program = runProgram(new URL('programs/two-calls.ts', import.meta.url), [daemon.uri], {
    env: { LD_PRELOAD: preloaded },
    timeout: 60_000,
  });
  const [, short] = procedureOf('virDomainGetMaxMemory');
  let calls = 0;
  const sent = () => (calls += daemon.takeRequests().filter(({ procedure }) => procedure === short).length);
  await expect.poll(sent).toBe(3);
  save(Buffer.alloc(0));
  expect(await program).toMatchObject({ code: 0, stderr: '' });
});
