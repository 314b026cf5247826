/** Programs and threads that end in the middle of whatever they do. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from '../support/program.ts';
import { makePlaces, type Places } from './places.ts';
import { times, tried } from './tried.ts';

let places: Places;

beforeAll(async () => {
  places = await makePlaces();
});

afterAll(async () => {
  await places[Symbol.asyncDispose]();
});

const program = (name: string, args: string[], timeout: number) =>
  runProgram(new URL(`./programs/${name}.mjs`, import.meta.url), args, { timeout });

const phases = [
  'importing',
  'connecting',
  'asking',
  'calling',
  'waiting',
  'listening',
  'streaming',
  'closing',
] as const;
const ways = {
  exit: { code: 7, signal: null },
  throw: { code: 1, signal: null },
  sigterm: { code: null, signal: 'SIGTERM' },
} as const;

describe.each(phases)('a program that is %s', (phase) => {
  test.each(Object.entries(ways))('ends by %s, at once', { timeout: 300_000 }, async (way, expected) => {
    const rounds = times(1, 20);
    for (let round = 0; round < rounds; round++) {
      const begun = performance.now();
      const outcome = await program('leave', [phase, way, places.text], 20_000);
      expect(outcome).toMatchObject({ ...expected, stdout: 'entered\n' });
      expect(performance.now() - begun).toBeLessThan(10_000);
      if (way === 'throw') expect(outcome.stderr).toContain('on purpose');
      else expect(outcome.stderr).toBe('');
    }
    tried('A program', `${way} while ${phase}`, rounds, 'at once, with the right code or signal');
  });
});

test('worker threads can be terminated in every phase', { timeout: 600_000 }, async () => {
  const rounds = times(32, 500);
  const outcome = await program('terminate', [String(rounds), places.text], 500_000);
  expect(outcome).toMatchObject({ code: 0, signal: null, stderr: '' });
  const { ended, name, references } = JSON.parse(outcome.stdout) as {
    ended: Record<string, number>;
    name: string;
    references: number;
  };
  expect({ name, references }).toEqual({ name: 'test', references: 0 });
  expect(Object.keys(ended).sort()).toEqual([...phases].sort());
  expect(Object.values(ended).reduce((sum, count) => sum + count)).toBe(rounds);
  tried(
    'A worker thread',
    `terminate() in each of ${phases.length} phases`,
    rounds,
    'the process continued, exit code 0',
  );
});

test('50 worker threads have connections of their own', { timeout: 300_000 }, async () => {
  const threads = times(16, 50);
  const rounds = times(1, 5);
  for (let round = 0; round < rounds; round++) {
    const outcome = await program('crowd', [String(threads), places.uri], 120_000);
    expect(outcome).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(JSON.parse(outcome.stdout)).toEqual(
      Array.from({ length: threads }, () => ({ calls: 150, heard: 1, references: [0, 0, 0] })),
    );
  }
  tried(
    'A worker thread',
    `${threads} at once, with three connections each`,
    rounds,
    'every answer there, virConnectClose 0',
  );
});

test('forked processes and a cluster, some of them killed', { timeout: 300_000 }, async () => {
  const rounds = times(1, 10);
  for (let round = 0; round < rounds; round++) {
    const outcome = await program('family', [places.uri], 90_000);
    expect(outcome).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(JSON.parse(outcome.stdout)).toEqual({
      answers: Array.from({ length: 8 }, () => [0, 0]),
      codes: ['SIGKILL', 0, 0, 0, 'SIGKILL', 0, 0, 0],
      busy: true,
      references: 0,
    });
  }
  tried('A process', 'four forked children and a cluster of four, one of each killed', rounds, 'the others continued');
});
