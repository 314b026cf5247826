/** One binary, every Node: the newest of each version that is supported starts a real guest, and ends in mid-call. */

import { PrivateDaemon } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { guestXML } from '../support/guest-xml.ts';
import { capabilitiesCache } from '../support/image.ts';
import { runProgram } from '../support/program.ts';

const program = (name: string) => new URL(name, import.meta.url);

/** Node's own package on npm brings each version. */
const node = (version: number) => ['npx', '--yes', '-p', `node@${version}`, 'node'];

test.for([20, 22, 24, 26])('Node %i', { timeout: 240_000 }, async (version) => {
  const guest = await runProgram(program('guest.mjs'), [guestXML(`node-${version}`), capabilitiesCache], {
    node: node(version),
    timeout: 200_000,
  });
  expect(guest, guest.stderr).toMatchObject({ code: 0, stdout: `${version}\n` });

  const daemon = await PrivateDaemon.start();
  try {
    const blocked = await runProgram(
      program('../exit/programs/blocked.mjs'),
      [daemon.uri(), String(daemon.pid), 'exit'],
      { node: node(version) },
    );
    expect(blocked, blocked.stderr).toMatchObject({ code: 7, stdout: 'timers run\n' });
    daemon.thaw();
    const workers = await runProgram(program('../exit/programs/workers.mjs'), [daemon.uri(), String(daemon.pid), '4'], {
      node: node(version),
    });
    expect(workers, workers.stderr).toMatchObject({ code: 0, stdout: 'test 0\n' });
  } finally {
    daemon.thaw();
    await daemon.close();
  }
});
