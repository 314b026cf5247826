/**
 * Has the native layer record which functions each test file calls, and how they end: one file of lines for each file of tests,
 * written anew at every run. `npm run ledger` adds them up.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { expect } from 'vitest';
import { recordOf, root } from '../ledger/records.ts';

const { testPath } = expect.getState();

// Before anything loads the addon, which looks once. Child processes inherit it.
if (testPath) {
  const file = recordOf(relative(root, testPath));
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  process.env['LIBVIRT_NATIVE_RECORD'] = file;
}
