/** Which survivors are accepted: those that a row names, and no others. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type AcceptedMutant, acceptanceOf, acceptedMutants } from '../../scripts/mutants/accepted.ts';
import { instrument, type Mutant } from '../../scripts/mutants/instrument.ts';

function mutantsIn(file: string): Mutant[] {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  return instrument(file, text, './state.ts', { nextId: 1, nextPlace: 1 }).mutants;
}

const row: AcceptedMutant = { file: 'lib/a.ts', kind: 'condition', original: 'a > 0', mutated: 'true', reason: '' };
const mutant = { file: 'lib/a.ts', kind: 'condition', original: 'a > 0', mutated: 'true' } as Mutant;

test('a row accepts what has its file, its kind and both of its texts', () => {
  expect(acceptanceOf(mutant, [row])).toBe(row);
  expect(acceptanceOf({ ...mutant, original: 'a\n  > 0' }, [row])).toBe(row);
  for (const other of [{ file: 'lib/b.ts' }, { kind: 'result' }, { original: 'a > 1' }, { mutated: 'false' }])
    expect(acceptanceOf({ ...mutant, ...other }, [row])).toBeUndefined();
});

test('a row does not accept a text that only begins or ends as its own', () => {
  for (const original of ['a > 0 && b', 'b && a > 0'])
    expect(acceptanceOf({ ...mutant, original }, [row])).toBeUndefined();
  expect(acceptanceOf({ ...mutant, mutated: 'true && b' }, [row])).toBeUndefined();
});

test('a row without a kind or a replacement accepts any', () => {
  const { kind: _, mutated: __, ...any } = row;
  expect(acceptanceOf({ ...mutant, kind: 'result', mutated: 'undefined' }, [any])).toBe(any);
});

test('each row accepts a mutant of the sources as they are', () => {
  for (const file of new Set(acceptedMutants.map((one) => one.file))) {
    const mutants = mutantsIn(file);
    for (const one of acceptedMutants.filter((other) => other.file === file))
      expect(
        mutants.filter((found) => acceptanceOf(found, [one])),
        one.original,
      ).not.toEqual([]);
  }
});
