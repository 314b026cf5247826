/**
 * Mutants that no test can or should notice, each with the reason. A row holds wherever the same text of the same file is changed in the
 * same way, so it survives that lines move; a row that matches no mutant fails `test/mutants`.
 */
import type { Mutant } from './instrument.ts';
import { short } from './short.ts';

export interface AcceptedMutant {
  readonly file: string;
  /** Without it, every kind. */
  readonly kind?: string;
  /** The whole text that is changed, as the list of survivors shows it. */
  readonly original: string;
  /** What stands there instead, likewise. Without it, anything. */
  readonly mutated?: string;
  readonly reason: string;
}

export const acceptedMutants: readonly AcceptedMutant[] = [
  // lib/config: what only saves time or memory.
  {
    file: 'lib/config/write/fresh.ts',
    kind: 'condition',
    original: "extra || spec.kind === 'raw'",
    mutated: 'true',
    reason: 'Plain values without more are written the same, in a quicker way.',
  },
  {
    file: 'lib/config/write/untouched.ts',
    kind: 'body',
    original:
      '{ let matched = 0; let counts: Map<ChildSpec, number> | undefined; for … -1; return matched + counts.size; }',
    reason: 'An element that is taken for changed is gone through, and nothing is found.',
  },
  {
    file: 'lib/config/write/edit.ts',
    kind: 'condition',
    original: 'items.length > 0',
    mutated: 'true',
    reason: 'A kind of child with no items and no elements changes nothing.',
  },
  {
    file: 'lib/config/validate/installed.ts',
    kind: 'statement',
    original: 'document.dispose();',
    reason: 'It frees memory of WebAssembly, which is collected later otherwise.',
  },
  // lib/config: what cannot be.
  {
    file: 'lib/config/write/match.ts',
    kind: 'comparison',
    original: 'values[tails[middle]!]! < value',
    mutated: '(values[tails[middle]!]!) <= (value)',
    reason: 'Each source stands for one item, so no two values are equal.',
  },
  {
    file: 'lib/config/write/match.ts',
    kind: 'condition',
    original: 'low > 0',
    mutated: 'true',
    reason: 'There is no entry before the first, and undefined ends the sequence as well.',
  },
  // lib/devices: the smaller of two numbers is the same in either order.
  {
    file: 'lib/devices/removal.ts',
    kind: 'swapped arguments',
    original: '2 * pause, longestPause',
    reason: 'The interval is the smaller one.',
  },
  {
    file: 'lib/devices/removal.ts',
    kind: 'swapped arguments',
    original: 'pause, left',
    reason: 'The interval is the smaller one.',
  },
];

export function acceptanceOf(
  mutant: Mutant,
  rows: readonly AcceptedMutant[] = acceptedMutants,
): AcceptedMutant | undefined {
  return rows.find(
    (row) =>
      row.file === mutant.file &&
      (row.kind ?? mutant.kind) === mutant.kind &&
      short(mutant.original) === row.original &&
      (row.mutated === undefined || short(mutant.mutated) === row.mutated),
  );
}
