/** The faults for native code: whether each still fits what it changes. That tests notice them, `npm run test:mutants -- --native` shows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nativeFaults } from '../../scripts/mutants/native/faults.ts';
import { withFault } from '../../scripts/mutants/native/run.ts';
import { root } from '../../scripts/paths.mjs';

test.each(nativeFaults)('$file has what "$breaks" replaces, once', (fault) => {
  const source = readFileSync(join(root, fault.file), 'utf8');
  expect(withFault(source, fault)).toContain(fault.replacement);
});

test('a fault that fits nothing, or more than one place, is rejected', () => {
  const fault = { ...nativeFaults[0]!, file: 'a.cc', text: 'a', replacement: 'b', breaks: 'it' };
  expect(withFault('(a)', fault)).toBe('(b)');
  expect(() => withFault('(c)', fault)).toThrow("a.cc has 0 times what 'it' replaces: a");
  expect(() => withFault('(a, a)', fault)).toThrow("a.cc has 2 times what 'it' replaces: a");
});

test('the tests that have to notice a fault exist', () => {
  const paths = new Set(nativeFaults.flatMap(({ tests }) => tests));
  const missing = [...paths].filter(
    (path) => !existsSync(join(root, path)) && !existsSync(join(root, `${path}.test.ts`)),
  );
  expect(missing).toEqual([]);
});
