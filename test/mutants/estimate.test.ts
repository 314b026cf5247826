/** How many mutants are likely to fit into a time. */
import { expect, test } from 'vitest';
import { countThatFits, timeFor } from '../../scripts/mutants/estimate.ts';
import type { Mutant } from '../../scripts/mutants/instrument.ts';
import type { RecordedFile, RecordedTest } from '../../scripts/mutants/record.ts';

const mutants = Array.from({ length: 100 }, (_, index) => ({ id: index + 1, place: index + 1 }) as Mutant);
const places = mutants.map(({ place }) => place);

function fileOf(...tests: Partial<RecordedTest>[]): RecordedFile {
  const whole = { id: '', name: '', places, duration: 100, rounds: 0, isRepeatable: true };
  return { file: 'a.test.ts', tests: tests.map((test) => ({ ...whole, ...test })), around: [], failing: [] };
}

const options = { lanes: 1, isUsed: ({ duration }: RecordedTest) => duration <= 1000 };

test('longer tests, and fewer processes side by side, take longer', () => {
  const quick = timeFor(mutants, [fileOf({ duration: 10 })], options);
  const long = timeFor(mutants, [fileOf({ duration: 900 })], options);
  expect(long).toBeGreaterThan(10 * quick);
  expect(timeFor(mutants, [fileOf({ duration: 900 })], { ...options, lanes: 2 })).toBe(long / 2);
});

test('tests that are not used, and mutants that none reaches, take no time', () => {
  expect(timeFor(mutants, [fileOf({ duration: 2000 })], options)).toBe(0);
  expect(timeFor(mutants, [fileOf({ places: [1000] })], options)).toBe(0);
});

test('the number that fits grows with the time, up to all', () => {
  const files = [fileOf({})];
  const counts = [0, 4_000, 5_000, 1_000_000].map((time) => countThatFits(mutants, files, time, options));
  expect(counts[0]).toBe(0);
  expect(counts[1]).toBeGreaterThan(0);
  expect(counts[2]).toBeGreaterThan(counts[1]!);
  expect(counts[3]).toBe(mutants.length);
  expect(timeFor(mutants.slice(0, counts[2]), files, options)).toBeLessThanOrEqual(5_000);
});
