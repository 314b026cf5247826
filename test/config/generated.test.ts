import { expect, test } from 'vitest';
import { findSchemas, generate, staleFiles } from '../../generator/schemas.ts';
import { hasSchemas, SCHEMAS } from '../conformance/corpus.ts';

test.runIf(hasSchemas)('the generated files are what the schemas give, each time the same', () => {
  const { files } = generate(SCHEMAS);
  expect(staleFiles(files)).toEqual([]);
  expect([...generate(SCHEMAS).files]).toEqual([...files]);
});

test('schemas are looked for where one says', () => {
  expect(findSchemas('/nowhere')).toBeUndefined();
});
