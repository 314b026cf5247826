/** The declarations compile in a user's strictest project, with the oldest TypeScript that the package is for and with the present one. */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = dirname(fileURLToPath(import.meta.url));

const options = [
  ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noPropertyAccessFromIndexSignature'],
  ['--noUncheckedIndexedAccess', '--skipLibCheck', 'false', '--types', 'node'],
  ['--target', 'es2022', '--module', 'nodenext', '--moduleResolution', 'nodenext'],
].flat();

test.each([
  ['oldest-typescript/node_modules/typescript', '5.2.', []],
  ['../../node_modules/typescript', '', ['--ignoreConfig']],
])('the declarations compile with the compiler in %s', { timeout: 240_000 }, (folder, version, more) => {
  const run = (args: string[]): string => {
    try {
      return execFileSync(process.execPath, [join(here, folder, 'bin/tsc'), ...args], { cwd: here, encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };
  expect(run(['--version'])).toContain(`Version ${version}`);
  expect(run([...options, ...more, 'entries.ts', 'everyday.ts', 'domain-config.ts'])).toBe('');
});
