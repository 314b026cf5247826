/** The mutation runner, on a small project: what its tests notice is known. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleOf } from '../../scripts/mutants/choice.ts';
import type { MutantResult } from '../../scripts/mutants/report.ts';

const checkout = fileURLToPath(new URL('../../', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'mutants-'));
let mutants: readonly MutantResult[];

function run(...options: string[]) {
  const main = join(checkout, 'scripts/mutants/main.ts');
  const args = ['--import', 'tsx', main, '--root', project, ...options];
  return spawnSync(process.execPath, args, { cwd: checkout, encoding: 'utf8', timeout: 100_000 });
}

function git(...args: string[]): void {
  expect(spawnSync('git', args, { cwd: project, encoding: 'utf8' }).stderr).toBe('');
}

/** Changes the text of a source for a test. */
function edit(file: string, before: string, after: string): void {
  const path = join(project, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(before, after));
}

/** How the mutants of a text ended, by the text that stood there instead. */
function endOf(original: string): Record<string, string> {
  const found = mutants.filter((mutant) => mutant.original === original);
  return Object.fromEntries(found.map(({ mutated, status }) => [mutated, status]));
}

beforeAll(() => {
  cpSync(new URL('project', import.meta.url), project, { recursive: true });
  // Under this name, this run does not take it for one of its own.
  renameSync(join(project, 'test/unit/sums.mjs'), join(project, 'test/unit/sums.test.ts'));
  cpSync(join(checkout, 'scripts/mutants'), join(project, 'scripts/mutants'), { recursive: true });
  symlinkSync(join(checkout, 'node_modules'), join(project, 'node_modules'));
  git('init', '--quiet');
  git('add', 'lib');
  git('-c', 'user.name=test', '-c', 'user.email=test@test', 'commit', '--quiet', '--message=sources');
  const { status, stdout, stderr } = run();
  // Below the threshold.
  expect(status, stdout + stderr).toBe(1);
  mutants = (
    JSON.parse(readFileSync(join(project, '.cache/mutants/results.json'), 'utf8')) as { mutants: MutantResult[] }
  ).mutants;
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('a mutant that a test notices is killed', () => {
  expect(endOf('a - b')).toEqual({ '(a) + (b)': 'killed', undefined: 'killed' });
});

test('a mutant that no test notices survives, and its neighbor does not', () => {
  expect(endOf('value > 100')).toMatchObject({ '(value) >= (100)': 'survived', '(value) <= (100)': 'killed' });
});

test('a mutant that no test reaches is not covered', () => {
  expect(endOf('value * 7')).toEqual({ '(value) / (7)': 'not covered', undefined: 'not covered' });
});

test('an endless loop is ended and counts as killed', () => {
  expect(endOf('count += 1;')).toEqual({ '': 'timed out' });
});

test('a mutant in a module’s own values gets a process, and is killed there', () => {
  expect(endOf('12')).toEqual({ '13': 'killed' });
});

test('a mutant of what is remembered is not taken for a survivor because an earlier test computed it', () => {
  expect(endOf('6 * 7')).toEqual({ '(6) / (7)': 'killed' });
});

test('the survivors are listed with their place, and the score decides how it ends', () => {
  const { status, stdout } = run('--survivors', '--threshold', '10');
  expect(stdout).toContain('lib/sums.ts:13 comparison: value > 100 → (value) >= (100)');
  expect(stdout).toMatch(/^lib\/sums\.ts:18 result \(not covered\): value \* 7 → undefined$/m);
  expect(status).toBe(0);
});

test('of a change, a survivor in what a public method passes on is a failure', () => {
  edit('lib/domain/guest.ts', "'KiB'", "'MiB'");
  edit('lib/sums.ts', 'value > 100', 'value > 90');
  const { status, stdout } = run('--since', 'HEAD', '--minutes', '1');
  expect(stdout).toMatch(/^FAILED lib\/domain\/guest\.ts:5 string: 'MiB' → ''$/m);
  expect(stdout).toMatch(/^lib\/sums\.ts:13 comparison: value > 90 → \(value\) >= \(90\)$/m);
  expect(stdout).toMatch(/^\d+ passed, 1 failed, \d+ skipped, 0 flaky$/m);
  expect(status).toBe(1);
});

test('of a change, a survivor in what is decided is none', () => {
  edit('lib/domain/guest.ts', "'MiB'", "'KiB'");
  const { status, stdout } = run('--since', 'HEAD');
  expect(stdout).toMatch(/^\d+ passed, 0 failed, [1-9]\d* skipped, 0 flaky$/m);
  expect(status).toBe(0);
});

test('a sample is the same for the same seed, and another for another', () => {
  const sample = (seed: string) => sampleOf(mutants, 5, seed).map(({ id }) => id);
  expect(sample('1')).toEqual(sample('1'));
  expect(sample('1')).not.toEqual(sample('2'));
});
