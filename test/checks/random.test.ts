/** Tests and the programs that they start take no chance but that of test/support/random.ts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/paths.mjs';

/** What would be different in each run. Times are no seeds; where one is made of them, it is `Date.now() %`. */
const sources =
  /\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\brandomInt\b|\bgetRandomValues\b|'fast-check'|Date\.now\(\) %/;

/** Files that may, and why. */
const allowed: Record<string, string> = {
  'test/support/random.ts': 'is the one source',
  'test/support/seed.ts': 'chooses the seed of a long run, and prints it',
  'test/conformance/fuzz.ts': 'prints the seed of its command',
  'test/checks/random.test.ts': 'names them',
};

/** No tests: measurements, and the emulated hosts' own programs. */
const elsewhere = /^test\/bench\//;

const files = (readdirSync(join(root, 'test'), { recursive: true }) as string[])
  .map((name) => `test/${name}`)
  .filter((name) => /\.(ts|mjs|cjs|js)$/.test(name) && !name.includes('node_modules') && !elsewhere.test(name));

test('every choice at random depends on the seed of the run', () => {
  const found = files.filter((name) => sources.test(readFileSync(join(root, name), 'utf8')));
  expect(found.filter((name) => !(name in allowed))).toEqual([]);
  // A row for a file that takes none any more is dropped.
  expect(Object.keys(allowed).filter((name) => !found.includes(name))).toEqual([]);
});
