/** What sanitizers need of the processes of tests, so that their findings are complete and name the file of tests (npm run test:asan, test:tsan). */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'vitest';
import { root } from '../../scripts/paths.mjs';
import { logNameOf, variablesOf } from '../../scripts/sanitize/logs.mjs';

const folder = process.env['SANITIZER_LOGS'];
const { testPath } = expect.getState();

if (folder && testPath) {
  // Leaks are looked for when a process ends by itself. The test runner ends it by a signal, which would interrupt the search of a process that
  // has nothing more to do, and so ends already.
  process.on('SIGTERM', () => process.exit());
  setInterval(() => {}, 2 ** 30);
  const name = logNameOf(relative(root, testPath));
  // This process has its log already: it was started before it was known what it runs.
  writeFileSync(join(folder, `${process.pid}.runs`), name);
  Object.assign(process.env, variablesOf(process.env['SANITIZED']!, join(folder, name)));
}
