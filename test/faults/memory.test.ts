/** Objects without references are freed, in whatever order they are dropped; memory does not grow with the number of calls. */
import { expect, test } from 'vitest';
import { runProgram } from '../support/program.ts';
import { growth, times, tried } from './tried.ts';

test('handles dropped in every order, and very many calls', { timeout: 600_000 }, async () => {
  const wanted = times(50_000, 1_000_000);
  const { code, stdout, stderr } = await runProgram(
    new URL('./programs/collect.mjs', import.meta.url),
    [String(wanted)],
    { nodeOptions: ['--expose-gc'], timeout: 500_000 },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const outcome = JSON.parse(stdout) as {
    orders: number;
    calls: number;
    rss: number[];
    references: number;
    handles: number;
  };
  expect(outcome).toMatchObject({ orders: 120, references: 0, handles: 0 });
  expect(outcome.calls).toBeGreaterThanOrEqual(wanted);
  // The first samples see the heap being made; what counts is that it does not continue.
  const [early, late] = [outcome.rss.slice(2, 7), outcome.rss.slice(-5)].map((part) => Math.min(...part) / 1024 / 1024);
  expect(late! - early!).toBeLessThan(growth(24));
  tried(
    'Memory',
    `${outcome.calls} calls that each bring a handle to drop, 120 orders of dropping`,
    1,
    `no handle left, virConnectClose 0, resident memory ${Math.round(late! - early!)} MiB off`,
  );
});
