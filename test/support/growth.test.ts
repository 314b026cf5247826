import { expect, test } from 'vitest';
import { expectLinear, measureGrowth } from './growth.ts';

function steps(count: number): number {
  let sum = 0;
  for (let step = 0; step < count; step++) sum = Math.imul(sum ^ step, 31);
  return sum;
}

test('distinguishes linear from quadratic time', { timeout: 120_000 }, () => {
  expect(expectLinear((size) => size, steps).exponent).toBeGreaterThan(0.7);
  const quadratic = measureGrowth(
    (size) => size,
    (size) => steps(size * size),
    { to: 16384 },
  );
  expect(quadratic.exponent).toBeGreaterThan(1.6);
  expect(() =>
    expectLinear(
      (size) => size,
      (size) => steps(size * size),
      { to: 8192 },
    ),
  ).toThrow(/by the power (1\.[7-9]|2)/);
});

test('interrupts a run that does not end', () => {
  const backtracking = (text: string): boolean => /^(a|a)*$/.test(text);
  expect(() => expectLinear((size) => `${'a'.repeat(size)}!`, backtracking, { guard: 200 })).toThrow(
    /not done after 0.2 s/,
  );
});

test('throws on what the run throws', () => {
  const refuse = (): never => {
    throw new RangeError('refused');
  };
  expect(() => measureGrowth(() => 0, refuse)).toThrow(RangeError);
});
