/**
 * Has the native layer record which functions each test file calls, and how they end; and records which methods its tests verify, and
 * how. One file of lines of each for each file of tests, written anew at every run. `npm run ledger` adds them up.
 */
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import { callsOf, proofsOf, root } from '../ledger/records.ts';
import { problemsOf } from './claims.ts';
import { observe, observed } from './observer.ts';

const { testPath } = expect.getState();

if (testPath) {
  const file = relative(root, testPath);
  for (const record of [callsOf(file), proofsOf(file)]) {
    mkdirSync(dirname(record), { recursive: true });
    rmSync(record, { force: true });
  }
  // Before anything loads the addon, which looks once. Child processes inherit it.
  process.env['LIBVIRT_NATIVE_RECORD'] = callsOf(file);

  beforeEach(({ task }) => observe(Object.keys(task.meta.verifies ?? {})));

  // Of setup files these are the first hooks before a test, and the last after it: all of the test's own may fail it before.
  afterEach(({ task }) => {
    const claims = Object.entries(task.meta.verifies ?? {});
    if (claims.length === 0 || task.result?.state !== 'pass') return;
    const problems = problemsOf(claims, observed);
    if (problems.length > 0) throw new Error(`What the test says it verifies, it does not:\n${problems.join('\n')}`);
    for (const [method, ways] of claims) {
      const uris = [...new Set(observed(method).map(({ uri }) => uri ?? '-'))];
      const proof = { method, ways: [ways].flat(), test: task.fullTestName, uris };
      appendFileSync(proofsOf(file), `${JSON.stringify(proof)}\n`);
    }
  });
}
