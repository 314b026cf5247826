import { describe, expect, test } from 'vitest';
import { times, tried } from '../faults/tried.ts';
import { checkCorpus } from './conformance.ts';
import { ALL_DOCUMENTS, CORPUS, hasCorpus, hasSchemas, readCorpus, SCHEMAS } from './corpus.ts';
import { fuzz, fuzzSeeds } from './fuzz.ts';
import { randomDocument } from './random.ts';

describe('conformance in short; `npm run conformance` is the whole of it', () => {
  test.runIf(hasCorpus)('every eighth of libvirt’s own documents', { timeout: 60_000 }, async () => {
    const files = readCorpus(CORPUS).filter((_, index) => index % 8 === 0);
    const result = await checkCorpus(files, hasSchemas ? SCHEMAS : undefined);
    expect(result.failures).toEqual([]);
    expect(result.totals.size).toBeGreaterThan(10);
  });

  test('what only one of the parser and libxml2 refuses is a failure; what both refuse is no document', async () => {
    const many = `<domain>${'<a/>'.repeat(1024 * 1024)}</domain>`;
    const files = Object.entries({ many, open: '<domain>', none: '', foreign: '<html/>' });
    const { failures, skipped } = await checkCorpus(files.map(([path, text]) => ({ path, text })));
    expect(failures).toMatchObject([
      {
        path: 'many',
        check: 'well-formed',
        detail: expect.stringMatching(/^only the parser refuses it: .*more than 1048576 elements/),
      },
    ]);
    expect(skipped.map(({ path }) => path)).toEqual(['open', 'none', 'foreign']);
  });

  test('documents made at random', async () => {
    const files = ALL_DOCUMENTS.map(({ name }) => ({ path: name, text: randomDocument(name, 3) }));
    expect((await checkCorpus(files)).failures).toEqual([]);
  });
});

test('fuzzing in short; `npm run fuzz:xml` is the whole of it', { timeout: times(60_000, 3_600_000) }, () => {
  const count = times(5000, 1_000_000);
  const { accepted, refused, slowest } = fuzz(fuzzSeeds(), count, 3);
  expect(accepted + refused).toBe(count);
  expect(refused).toBeGreaterThan(count / 5);
  tried(
    'XML',
    'documents with bytes changed at random, parsed, validated and written again',
    count,
    `each read, or refused with a position; the slowest took ${Math.ceil(slowest)} ms`,
  );
});
