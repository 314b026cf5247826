/**
 * npm run test:hard: tries every fault as often as it takes to believe the result, random calls by the hundred thousand, and the suites on
 * sanitized builds; then writes docs/reliability.md. Takes about a quarter of an hour.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { accountFile, type Trial } from '../test/faults/tried.ts';
import { root } from './paths.mjs';

interface Run {
  passed: boolean;
  /** The last lines, of which one has the totals. */
  output: string;
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}): Run {
  const { status, stdout } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  process.stdout.write(stdout);
  return { passed: status === 0, output: stdout };
}

function runTests(): void {
  rmSync(accountFile, { force: true });
  const vitest = join(root, 'node_modules/.bin/vitest');
  const { passed } = run(vitest, ['run', 'test/faults', 'test/model', 'test/security', '--maxWorkers=1'], {
    HARD: '1',
  });
  process.exitCode = passed ? 0 : 1;
}

/** The suites on a sanitized build; the account gets a row when there was nothing to report. */
function runSanitized(kind: string, what: string): void {
  const outcome = run(process.execPath, ['scripts/test-sanitized.mjs', kind]);
  process.exitCode ||= outcome.passed ? 0 : 1;
  if (!outcome.passed) return;
  const trial: Trial = {
    subject: 'Sanitizers',
    fault: `${what}: units, rows, ends, daemons and faults`,
    times: Number(outcome.output.match(/^(\d+) passed, /m)?.[1]),
    result: 'no findings in as many tests',
  };
  appendFileSync(accountFile, `${JSON.stringify(trial)}\n`);
}

// With --report, only the page is written, of what the last run has left.
if (!process.argv.includes('--report')) {
  runTests();
  runSanitized('address', 'memory, undefined behaviour and leaks');
  runSanitized('thread', 'races and locks');
}
const trials = readFileSync(accountFile, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Trial);
const subjects = [...new Set(trials.map(({ subject }) => subject))].sort();
const rows = subjects.flatMap((subject) =>
  trials
    .filter((trial) => trial.subject === subject)
    .map(({ fault, times, result }) => `| ${subject} | ${fault} | ${times.toLocaleString('en')} | ${result} |`),
);
const gibibytes = Math.round(totalmem() / 2 ** 30);
const machine = `${availableParallelism()} cores, ${gibibytes} GiB, Linux ${process.arch}, Node ${process.versions.node}`;
writeFileSync(
  join(root, 'docs/reliability.md'),
  `# Reliability

Written by \`npm run test:hard\` on ${new Date().toISOString().slice(0, 10)} (${machine}). A row is a fault
that was caused on purpose, how often, and what came of it each time; a test that failed has no row. A quick
part of each is in \`npm test\`.

| what | what was done to it | times | result |
|---|---|---:|---|
${rows.join('\n')}

## How

- The daemons are real, and killed, stopped, restarted and cut off for real: \`test/faults\`. What stands between them and their clients
  is a proxy that passes bytes on, late, in part, or not at all.
- How a program or a thread ends is seen from another process: its exit code, its signal, what it printed, how long it took.
- Random sequences (\`test/model\`) run against libvirt's test driver; after each, all that libvirt tells is compared with a model of a few
  dozen lines. Rows of the C API get random arguments, good and bad, in \`test/rows\`.
- Sanitized builds (\`npm run test:asan\`, \`npm run test:tsan\`) suppress findings of V8, Node, GLib and libvirt by the names of their
  functions, in \`scripts/sanitize\`, and none of this library's. QEMU and the drivers that start it are left out.
`,
);
console.log(`docs/reliability.md: ${trials.length} rows`);
