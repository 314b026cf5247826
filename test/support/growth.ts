/** How the time of something grows with the size of what it is given: the exponent of a power law, fitted to processor time. */
import { runInThisContext } from 'node:vm';
import { expect } from 'vitest';

export interface GrowthOptions {
  /** The smallest size; what takes a fixed time has been paid for then. Default: a 64th of the largest. */
  from?: number;
  /** The largest size. Default: 1 Mi. */
  to?: number;
  /** The longest that one synchronous run may last by the clock, in ms, before it is interrupted. Default: 30 s. */
  guard?: number;
  /**
   * Processor time in ms: nothing is measured if a first run of the largest size takes less. Default: 0. It makes many tests quick, and what was
   * quadratic would take longer.
   */
  negligible?: number;
  /**
   * The largest size, which takes the longest, is run once where that already gives no more than this exponent: what else happens on the
   * machine only adds to it. Default: it is run as often as the others.
   */
  enough?: number;
}

export interface Growth {
  /** 1 is linear, 2 quadratic; below 1 where a fixed time outweighs the rest. */
  exponent: number;
  /** Processor time of one run at each size, in milliseconds. */
  samples: { size: number; time: number }[];
}

const LARGEST = 1024 * 1024;
const GUARD = 30_000;

/** Runs shorter than this are repeated within one measurement: the clock of processor time is coarse. */
const SHORTEST = 4;

/** The least of so many measurements counts: other processes add to processor time by emptying its caches, and never take from it. */
const REPEATS = 3;

/** So often it is measured again before a result counts as too steep. */
const ATTEMPTS = 4;

/**
 * Grows an input by factors of four and measures each size.
 *
 * @param make makes an input of about that size; not measured
 * @param run what is measured; what it throws is thrown on, so a run that is meant to refuse its input catches that itself
 */
export function measureGrowth<Input>(
  make: (size: number) => Input,
  run: (input: Input) => unknown,
  { to = LARGEST, from = to / 64, guard = GUARD, enough = 0 }: GrowthOptions = {},
): Growth {
  const samples: Growth['samples'] = [];
  // What is slow out of all proportion shows at a few characters, before the sizes that are measured would take forever.
  for (let size = 16; size < from; size *= 4) guarded(() => run(make(size)), size, guard);
  for (let size = from; size <= to; size *= 4) {
    const input = make(size);
    // The first run also compiles code and loads tables, so it counts only where that makes no difference, and then suffices.
    const first = guarded(() => timeOf(() => run(input)), size, guard);
    if (size * 4 > to) {
      const once = growthOf([...samples, { size, time: first }]);
      if (once.exponent <= enough) return once;
    }
    samples.push({ size, time: first > LONG ? first : guarded(() => measure(() => run(input)), size, guard * 10) });
    if (first > LONG && samples.length > 1) break;
  }
  return growthOf(samples);
}

/** Expects the time of a run to grow with its input at most a little more than linearly. */
export function expectLinear<Input>(
  make: (size: number) => Input,
  run: (input: Input) => unknown,
  options: GrowthOptions & { exponent?: number } = {},
): Growth {
  let least: Growth | undefined;
  const { negligible = 0, to = LARGEST, guard = GUARD, exponent = LINEAR } = options;
  if (negligible > 0) {
    const input = make(to);
    const time = guarded(() => timeOf(() => run(input)), to, guard);
    if (time < negligible) return { exponent: 0, samples: [{ size: to, time }] };
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const growth = measureGrowth(make, run, { ...options, enough: exponent });
    if (!least || growth.exponent < least.exponent) least = growth;
    if (least.exponent <= exponent) return least;
    if (least.exponent > QUADRATIC) break;
  }
  const table = least!.samples.map(({ size, time }) => `${size}: ${time.toFixed(2)} ms`).join(', ');
  expect.fail(`time grows by the power ${least!.exponent.toFixed(2)} of the size (${table})`);
}

/** Leaves room for garbage collection, which takes longer the more there is, and for caches that a long input does not fit into. */
const LINEAR = 1.6;

/** No load makes that of what is linear. */
const QUADRATIC = 1.8;

/** A run that takes longer, in milliseconds, is not repeated, and nothing larger is tried. */
const LONG = 2000;

/** Processor time of one run in milliseconds, the least of several measurements. */
function measure(run: () => unknown): number {
  let count = 1;
  const repeated = (): number =>
    timeOf(() => {
      for (let done = 0; done < count; done++) run();
    });
  let least = repeated();
  while (least < SHORTEST) {
    count *= 2;
    least = repeated();
  }
  for (let repeat = 1; repeat < REPEATS; repeat++) least = Math.min(least, repeated());
  return least / count;
}

/** Processor time of a step, in milliseconds. */
function timeOf(step: () => unknown): number {
  const before = process.cpuUsage();
  step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Runs a step that is interrupted when it takes far too long: a synchronous loop would never give the test runner a chance. */
function guarded<Result>(step: () => Result, size: number, timeout: number): Result {
  const slot = globalThis as { [STEP]?: () => Result };
  slot[STEP] = step;
  try {
    return runInThisContext(`globalThis['${STEP}']()`, { timeout }) as Result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return expect.fail(`not done after ${timeout / 1000} s with an input of size ${size}`);
  } finally {
    delete slot[STEP];
  }
}

const STEP = '__measured step__';

/** Its exponent is the slope of a straight line through the logarithms, by least squares. */
function growthOf(samples: Growth['samples']): Growth {
  const points = samples.map(({ size, time }) => [Math.log(size), Math.log(time)] as const);
  const mean = (at: 0 | 1): number => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const covariance = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return { exponent: covariance / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0), samples };
}
