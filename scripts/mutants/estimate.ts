/** How long mutants are likely to take, from what the tests that reach them took without one. */
import type { Mutant } from './instrument.ts';
import type { RecordedFile, RecordedTest } from './record.ts';

/** A process with vitest, in milliseconds, on a machine that does other things, too. */
const processStart = 2_500;

/** Of the tests that reach a mutant, so many run on the average until one notices it. */
const untilNoticed = 0.4;

/** So many processes a mutant takes on the average that needs processes of its own. */
const processesAlone = 2;

export interface EstimateOptions {
  readonly lanes: number;
  isUsed(test: RecordedTest): boolean;
}

/** In milliseconds. */
export function timeFor(mutants: readonly Mutant[], files: readonly RecordedFile[], options: EstimateOptions): number {
  const left = new Map<number, number>();
  for (const { place } of mutants) left.set(place, (left.get(place) ?? 0) + 1);
  const switched = new Set<number>();
  const alone = new Set<number>();
  let time = 0;
  for (const { tests, around } of files) {
    for (const place of around) alone.add(place);
    let tries = 0;
    for (const { places, duration, isRepeatable } of tests.filter(options.isUsed)) {
      for (const place of places) (isRepeatable ? switched : alone).add(place);
      if (isRepeatable) tries += duration * places.reduce((sum, place) => sum + (left.get(place) ?? 0), 0);
    }
    if (tries > 0) time += processStart + tries * untilNoticed;
  }
  const processes = mutants.filter(({ place }) => alone.has(place) && !switched.has(place)).length * processesAlone;
  return (time + processes * processStart) / options.lanes;
}

/** How many of the mutants, from the first on, fit into a time. */
export function countThatFits(
  mutants: readonly Mutant[],
  files: readonly RecordedFile[],
  milliseconds: number,
  options: EstimateOptions,
): number {
  let [fits, tooMany] = [0, mutants.length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    if (timeFor(mutants.slice(0, middle), files, options) <= milliseconds) fits = middle;
    else tooMany = middle;
  }
  return fits;
}
