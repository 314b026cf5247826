/** npm run test:hosts [-- files]: the tests on the emulated hosts, on both at once where the machine has room for both. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { TestHost, type TestHostKind } from 'libvirt-native/testing';
import { root } from '../../scripts/paths.mjs';

/** What test/support/totals.ts counts, in its order. */
const counts = ['passed', 'failed', 'skipped', 'flaky'] as const;

interface Result extends Record<(typeof counts)[number], number> {
  failures: string[];
  code: number;
}

const vitest = join(root, 'node_modules/.bin/vitest');
const args = ['run', '--config', 'vitest.hosts.config.ts', '--passWithNoTests', ...process.argv.slice(2)];

/** Runs one host's tests, passing on what they say but their totals. */
function test(kind: TestHostKind): Promise<Result> {
  const child = spawn(vitest, args, {
    cwd: root,
    env: { ...process.env, TEST_HOST: kind, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const result: Result = { passed: 0, failed: 0, skipped: 0, flaky: 0, failures: [], code: 1 };
  createInterface({ input: child.stdout }).on('line', (line) => {
    const totals = line.match(/^(\d+) passed, (\d+) failed, (\d+) skipped, (\d+) flaky$/)?.slice(1);
    if (totals) for (const [index, count] of counts.entries()) result[count] = Number(totals[index]);
    else if (line.startsWith('FAILED ')) result.failures.push(line);
    else console.log(line);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ ...result, code: code ?? 1 }));
  });
}

async function oneAfterAnother(): Promise<Result[]> {
  const results: Result[] = [];
  for (const kind of TestHost.kinds) results.push(await test(kind));
  return results;
}

const results = TestHost.hasRoomForAll ? await Promise.all(TestHost.kinds.map(test)) : await oneAfterAnother();
const sum = (count: (typeof counts)[number]) => results.reduce((total, result) => total + result[count], 0);
console.log(['', ...results.flatMap(({ failures }) => failures)].join('\n'));
console.log(counts.map((count) => `${sum(count)} ${count}`).join(', '));
process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;
