import { expect, test } from 'vitest';
import { findSchemas, generate, staleFiles } from '../../generator/schemas.ts';
import { hasSchemas, SHARED_SCHEMAS } from '../conformance/corpus.ts';

test.runIf(hasSchemas)('the generated files are what the schemas give, each time the same', () => {
  const files = generate(SHARED_SCHEMAS);
  expect(staleFiles(files)).toEqual([]);
  expect([...generate(SHARED_SCHEMAS)]).toEqual([...files]);
});

test('schemas are looked for where one says', () => {
  expect(findSchemas('/nowhere')).toBeUndefined();
});
