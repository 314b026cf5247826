/**
 * npm run test:flaky -- [--runs 10] [files]: runs tests again and again on a machine that is busy with something else, and lists those
 * that failed or needed a second attempt, with how often. Exits with 1 if there are any. The output of each run is in .cache/flaky.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cache, root } from './paths.mjs';

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '10' } },
  allowPositionals: true,
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(`--runs takes a positive number, not "${values.runs}"`);
  process.exit(2);
}

const logs = join(cache, 'flaky');
rmSync(logs, { recursive: true, force: true });
mkdirSync(logs, { recursive: true });

/** Loops that end by themselves when this process does, however it ends: they poll the pipe that it holds. */
const loop =
  "process.stdin.on('end', () => process.exit()).resume(); (function spin() { const end = Date.now() + 100; while (Date.now() < end); setImmediate(spin); })()";
const loops = Array.from({ length: availableParallelism() }, () =>
  spawn(process.execPath, ['-e', loop], { stdio: ['pipe', 'ignore', 'ignore'] }),
);

interface Trouble {
  failed: number;
  retried: number;
}

const troubles = new Map<string, Trouble>();

function count(line: string): void {
  const [, kind, name] = /^(FAILED|FLAKY) (.*? > .*?|\S+)(?:: .*)?$/.exec(line) ?? [];
  if (name === undefined) return;
  const trouble = troubles.get(name) ?? { failed: 0, retried: 0 };
  trouble[kind === 'FAILED' ? 'failed' : 'retried']++;
  troubles.set(name, trouble);
}

for (let run = 1; run <= runs; run++) {
  const { stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/vitest'), ['run', '--retry=1', ...positionals], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 1 << 28,
  });
  writeFileSync(join(logs, `${run}`), stdout + stderr);
  const lines = stdout.split('\n');
  for (const line of lines) count(line);
  console.log(`run ${run}: ${lines.findLast((line) => / passed, /.test(line)) ?? 'did not end as it should'}`);
}
for (const child of loops) child.kill('SIGKILL');

for (const [name, { failed, retried }] of [...troubles].sort(([one], [other]) => one.localeCompare(other)))
  console.log(`${name}: failed in ${failed} of ${runs} runs, needed a second attempt in ${retried}`);
console.log(`${troubles.size} flaky`);
process.exitCode = troubles.size > 0 ? 1 : 0;
