/** scripts/adopt-orphans.py: what a command leaves to process 1 is collected as soon as it ends. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/paths.mjs';

const adopt = join(root, 'scripts/adopt-orphans.py');
const run = (...command: string[]) => spawnSync('python3', [adopt, ...command], { encoding: 'utf8' });

/** Starts a process whose parent ends at once. */
const orphan = 'orphan=$( (sleep 600 >&- & echo $!) )';

test('orphans become children of the program, and vanish when they end', () => {
  const parents = run(
    'bash',
    '-c',
    `${orphan}; awk '/^PPid/ { print $2 }' /proc/$orphan/status; echo $PPID; kill -9 $orphan`,
  );
  const [ofOrphan, ofCommand] = parents.stdout.trim().split('\n');
  expect(ofOrphan).toBe(ofCommand);
  // A process that has ended is found until it is collected.
  const waits = `${orphan}; kill -9 $orphan; while kill -0 $orphan; do sleep 0.01; done`;
  expect(run('bash', '-c', waits)).toMatchObject({ status: 0 });
});

test('it ends as the command does', () => {
  expect(run('bash', '-c', 'exit 3').status).toBe(3);
  expect(run('bash', '-c', 'kill -9 $$').status).toBe(137);
  expect(run('/no/such/program')).toMatchObject({ status: 127, stderr: expect.stringContaining('/no/such/program: ') });
});

test('SIGTERM ends the command', async () => {
  const child = spawn('python3', [adopt, 'bash', '-c', 'echo ready; exec sleep 600'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([143, null]);
});
