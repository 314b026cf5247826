/** The examples run, and show what they promise. */
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { runProgram } from '../support/program.ts';

const root = new URL('../../', import.meta.url);
const tsx = fileURLToPath(new URL('node_modules/tsx/dist/cli.mjs', root));

test('hotplug: devices come and go', { timeout: 180_000 }, async () => {
  const program = new URL('examples/hotplug/main.ts', root);
  const { code, stdout, stderr } = await runProgram(program, [], { node: [process.execPath, tsx], timeout: 170_000 });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  // What the guest says may come a moment later than what libvirt does.
  const lines = stripVTControlCharacters(stdout)
    .split('\n')
    .map((line) => line.replace(/^\s*[\d.]+s\s+/, ''));
  for (const expected of [
    /^guest {2}hotplug: added block name=vda .*serial=vdb/,
    /^found {2}libvirt calls it virtio-disk\d/,
    /^found {2}its cable is pulled, changed where it was: live$/,
    /^found {2}it left the live and the config$/,
    /^guest {2}hotplug: removed block/,
    /^found {2}timeout: the guest hotplug-\d+ did not let go of interface net0 within 1 s \(asked 2 times\)/,
    /^guest {2}hotplug: removed net name=eth0/,
    /^step {3}done$/,
  ])
    expect(lines).toContainEqual(expect.stringMatching(expected));
});
