/** What a run of tests leaves behind is found, and nothing that was there before. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Leftovers } from './leftovers.ts';

const make = (name: string) => mkdtempSync(join(tmpdir(), `libvirt-native-${name}-`));

test('folders and processes that came after the beginning are found, until they are gone', async () => {
  const before = make('before');
  const leftovers = new Leftovers();
  const folder = make('left');
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', folder], { stdio: 'ignore' });
  await once(child, 'spawn');
  const left = (await leftovers.find({ timeout: 0 })).found.join('\n');
  expect(left).toContain(`the folder ${folder}`);
  expect(left).toContain(`process ${child.pid}: `);
  expect(left).not.toContain(before);
  child.kill('SIGKILL');
  await once(child, 'exit');
  rmdirSync(folder);
  expect((await leftovers.find({ timeout: 0 })).found.join('\n')).not.toContain(folder);
  rmdirSync(before);
});
