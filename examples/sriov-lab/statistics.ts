/** Statistics of samples. */

export interface Summary {
  readonly count: number;
  readonly mean: number;
  /** The standard deviation of the population that the samples are of; 0 for a single one. */
  readonly deviation: number;
  readonly minimum: number;
  readonly median: number;
  /** The 99th percentile. */
  readonly p99: number;
  readonly maximum: number;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The smallest sample that at least so many percent of all do not exceed (nearest rank). */
function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]!;
}

/** @throws {RangeError} without samples. */
export function summarize(samples: readonly number[]): Summary {
  if (samples.length === 0) throw new RangeError('there are no samples to summarize');
  const sorted = samples.toSorted((one, other) => one - other);
  const { length: count } = sorted;
  const mean = sum(sorted) / count;
  const squares = sum(sorted.map((value) => (value - mean) ** 2));
  const middle = Math.floor(count / 2);
  return {
    count,
    mean,
    deviation: count > 1 ? Math.sqrt(squares / (count - 1)) : 0,
    minimum: sorted[0]!,
    median: count % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2,
    p99: percentile(sorted, 99),
    maximum: sorted[count - 1]!,
  };
}
