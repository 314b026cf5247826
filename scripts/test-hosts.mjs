// npm run test:hosts [-- files]: the tests on the emulated hosts, on both at once, since each has one processor.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './paths.mjs';

const kinds = ['kvm', 'xen'];
const vitest = join(root, 'node_modules/.bin/vitest');
const args = ['run', '--config', 'vitest.hosts.config.ts', '--passWithNoTests', ...process.argv.slice(2)];

/** Runs one host's tests, passing on what they say but their totals. */
function test(kind) {
  const child = spawn(vitest, args, {
    cwd: root,
    env: { ...process.env, HOST: kind, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const result = { passed: 0, failed: 0, skipped: 0, failures: [], code: 1 };
  createInterface({ input: child.stdout }).on('line', (line) => {
    const totals = line
      .match(/^(\d+) passed, (\d+) failed, (\d+) skipped$/)
      ?.slice(1)
      .map(Number);
    if (totals) [result.passed, result.failed, result.skipped] = totals;
    else if (line.startsWith('FAILED ')) result.failures.push(line);
    else console.log(line);
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ ...result, code: code ?? 1 }));
  });
}

const results = await Promise.all(kinds.map(test));
const sum = (name) => results.reduce((total, result) => total + result[name], 0);
console.log(['', ...results.flatMap(({ failures }) => failures)].join('\n'));
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = results.some(({ code }) => code !== 0) ? 1 : 0;
