/**
 * npm run test:hard: tries every fault many times, random calls by the hundred thousand, and the suites on
 * sanitized builds; then writes docs/reliability.md. Takes half an hour and more.
 *
 *     npm run test:hard -- [--part faults|sanitizers] [--report] [--trial] [files]
 *
 * --part: only this part is run, and its rows replace those of its last run. --report: only the page is written, of what the last run has
 * left. --trial: everything but the sanitizers, a few times only, and the page is printed: for work on the report itself.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { accountFile, type Trial } from '../test/faults/tried.ts';
import { root } from './paths.mjs';

const { values: options, positionals } = parseArgs({
  options: {
    part: { type: 'string' },
    report: { type: 'boolean', default: false },
    trial: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

/** The faults, the random sequences, and what is made at random: arguments of every row, and documents. */
const defaultTests = [
  'test/faults',
  'test/model',
  'test/security',
  'test/conformance',
  'test/rows/bad-input',
  'test/exit/shortage',
];
const tests = positionals.length > 0 ? positionals : defaultTests;

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

/** The subject of the rows about sanitizers. */
const sanitizers = 'Sanitizers';

/** The rows of the last report; none before the first run. */
function readAccount(): Trial[] {
  if (!existsSync(accountFile)) return [];
  const lines = readFileSync(accountFile, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Trial);
}

/** Keeps the rows of parts that are not run again. */
function keep(isKept: (trial: Trial) => boolean): void {
  mkdirSync(dirname(accountFile), { recursive: true });
  const kept = readAccount().filter(isKept);
  writeFileSync(accountFile, kept.map((trial) => `${JSON.stringify(trial)}\n`).join(''));
}

function note(trial: Trial): void {
  appendFileSync(accountFile, `${JSON.stringify(trial)}\n`);
}

/** What vitest writes of a run, as far as it is read here. */
interface Report {
  testResults: {
    name: string;
    status: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

function runTests(): void {
  const reportFile = join(dirname(accountFile), 'reliability-tests.json');
  keep(({ subject }) => subject === sanitizers);
  rmSync(reportFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const vitest = join(root, 'node_modules/.bin/vitest');
  const { passed } = run(vitest, ['run', ...tests, '--maxWorkers=1', ...reporters], {
    HARD: options.trial ? 'trial' : '1',
  });
  const failures = failuresIn(reportFile);
  failures.forEach(note);
  // A run that ends otherwise than by the failure of a test belongs into the report as well.
  if (!passed && failures.length === 0) note({ subject: 'The test runner', fault: 'all of this', result: failed });
  process.exitCode = passed ? 0 : 1;
}

const failed = '**failed**';

function failuresIn(reportFile: string): Trial[] {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  } catch {
    return [];
  }
  return report.testResults.flatMap(({ name, status, assertionResults }) => {
    const file = relative(root, name);
    const tests = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
    // A file that cannot be loaded, or whose preparations fail, has no test that does.
    const names = tests.length === 0 && status === 'failed' ? ['the whole file'] : tests;
    return names.map((fault): Trial => ({ subject: file, fault: fault.replaceAll('|', '\\|'), result: failed }));
  });
}

/** The suites on a sanitized build; the report says so, too, when there were findings. */
function runSanitized(kind: string, what: string): void {
  const { passed, output } = run(process.execPath, ['scripts/test-sanitized.mjs', kind]);
  process.exitCode ||= passed ? 0 : 1;
  const [, succeeded, failures] = output.match(/^(\d+) passed, (\d+) failed, /m) ?? [];
  const findings = output.match(/^\d+ processes with findings/m)?.[0] ?? 'no findings';
  const wrong = [`${failures ?? 'unknown'} tests failed`, findings].join(', ');
  note({
    subject: sanitizers,
    fault: `${what}: units, rows, ends, daemons and faults`,
    ...(succeeded !== undefined && { times: Number(succeeded) }),
    result: passed ? 'no findings in as many tests' : `${failed}: ${wrong}`,
  });
}

if (!options.report) {
  if (options.part !== 'sanitizers') runTests();
  if (options.part !== 'faults' && !options.trial) {
    keep(({ subject }) => subject !== sanitizers);
    runSanitized('address', 'memory, undefined behavior and leaks');
    runSanitized('thread', 'races and locks');
  }
}
const trials = readAccount();
const subjects = [...new Set(trials.map(({ subject }) => subject))].sort();
const rows = subjects.flatMap((subject) =>
  trials
    .filter((trial) => trial.subject === subject)
    .map(({ fault, times, result }) => `| ${subject} | ${fault} | ${times?.toLocaleString('en') ?? '—'} | ${result} |`),
);
const gibibytes = Math.round(totalmem() / 2 ** 30);
const machine = `${availableParallelism()} cores, ${gibibytes} GiB, Linux ${process.arch}, Node ${process.versions.node}`;
const page = `# Reliability

Written by \`npm run test:hard\` on ${new Date().toISOString().slice(0, 10)} (${machine}). A row is a fault
that was caused on purpose, how often, and the result each time; a test that failed is marked in its row. A quick
part of each is in \`npm test\`.

| what | what was done to it | times | result |
|---|---|---:|---|
${rows.join('\n')}

## How

- The daemons are real, and killed, stopped, restarted and cut off for real: \`test/faults\`. What stands between them and their clients
  is a proxy that passes bytes on, late, in part, or not at all.
- How a program or a thread ends is seen from another process: its exit code, its signal, what it printed, how long it took.
- Random sequences (\`test/model\`) run against libvirt's test driver; after each, libvirt's whole state is compared with a model of a few
  dozen lines. Rows of the C API get random arguments, good and bad, in \`test/rows\`; the XML parser documents with bytes changed at random, in
  \`test/conformance\`.
- Sanitized builds (\`npm run test:asan\`, \`npm run test:tsan\`) ignore findings in V8, Node, GLib and libvirt, by the names of their
  functions or by who accesses whose memory (\`scripts/sanitize\`), and none in this library's. QEMU and the drivers that start it are left out.
`;
if (options.trial) console.log(page);
else writeFileSync(join(root, 'docs/reliability.md'), page);
console.log(`${options.trial ? 'the trial' : 'docs/reliability.md'}: ${trials.length} rows`);
