/** Its tests notice some of its mutants: see test/mutants/runner.test.ts. */

/** A value of the module itself. */
export const units = { dozen: 12 };

/** All of it is tested. */
export function difference(a: number, b: number): number {
  return a - b;
}

/** The test does not look at the boundary. */
export function isLarge(value: number): boolean {
  return value > 100;
}

/** No test calls it. */
export function unused(value: number): number {
  return value * 7;
}

/** It does not end when it does not count. */
export function countTo(end: number): number {
  let count = 0;
  while (count < end) {
    count += 1;
  }
  return count;
}

/** Only the first caller executes the computation. */
let remembered: number | undefined;
export function remember(): number {
  remembered ??= 6 * 7;
  return remembered;
}
