/**
 * Mutants that no test can or should notice, each with the reason. A row holds wherever the same text of the same file is changed in the
 * same way, so it survives that lines move; a row that matches no mutant is reported.
 */
import type { Mutant } from './instrument.ts';

export interface AcceptedMutant {
  readonly file: string;
  /** Without it, every kind. */
  readonly kind?: string;
  /** The text that is changed, or its beginning. */
  readonly original: string;
  /** Without it, whatever stands there instead. */
  readonly mutated?: string;
  readonly reason: string;
}

export const acceptedMutants: readonly AcceptedMutant[] = [];

export function acceptanceOf(mutant: Mutant): AcceptedMutant | undefined {
  return acceptedMutants.find(
    (row) =>
      row.file === mutant.file &&
      (row.kind ?? mutant.kind) === mutant.kind &&
      mutant.original.startsWith(row.original) &&
      (row.mutated ?? mutant.mutated) === mutant.mutated,
  );
}
