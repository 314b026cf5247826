/** The addon by itself, in another process: however its functions are called, the process lives. */
import { expect, test } from 'vitest';
import { callNames, signatureOf } from '../../../lib/native/signature.ts';
import { runProgram } from '../../support/program.ts';

/** What would open other drivers, or wait for something. */
const passedOver = callNames().filter((name) =>
  /^virConnectOpen|^virAdmConnectOpen|^virNodeSuspend|^virEvent/.test(name),
);

test('misuse of the addon throws, is refused or does nothing', async () => {
  const numbers = ['virConnectOpen' as const, ...passedOver].map((name) => String(signatureOf(name).index));
  const outcome = await runProgram(new URL('programs/raw.mjs', import.meta.url), numbers, { timeout: 60_000 });
  expect(outcome).toEqual({ code: 0, signal: null, stdout: 'done\n', stderr: '' });
});
