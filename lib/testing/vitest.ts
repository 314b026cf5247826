/** Fixtures for vitest, 3.2 and later: a lab for each file, and its guest, as new, for each test. */
import { test as base, type TestAPI } from 'vitest';
import type { Lab } from './lab.ts';
import type { LabGuest } from './lab-guest.ts';
import { LabSuite, type LabTestOptions } from './lab-suite.ts';

export type { LabTestOptions } from './lab-suite.ts';

/** What the tests of labTest() find in their context. */
export interface LabFixtures {
  /** The lab of the file. */
  lab: Lab;
  /** Its guest, at the moment when it was ready: it is booted for the first test that uses it, and reset for each further one. */
  guest: LabGuest;
}

/**
 * Returns vitest's `test` with the fixtures `lab` and `guest`, which are made when a test uses them. If a test that uses the guest fails,
 * its artifacts are written. Starting a guest counts as time of the test: vitest's `testTimeout` of 5 s is too short for that.
 *
 * ```ts
 * const test = labTest({ guest: { memory: '256 MiB' } });
 * test('the guest has its memory', async ({ guest }) => {
 *   expect(Number(await guest.run('free -m | sed -n 2p | tr -s " " | cut -d" " -f2'))).toBeGreaterThan(200);
 * });
 * ```
 */
export function labTest(options: LabTestOptions = {}): TestAPI<LabFixtures> {
  let suite: LabSuite | undefined;
  return base.extend<LabFixtures>({
    lab: [
      // vitest reads from the parameter which other fixtures are needed.
      // biome-ignore lint/correctness/noEmptyPattern: none
      async ({}, use) => {
        await using own = new LabSuite(options);
        suite = own;
        await use(await own.lab());
      },
      { scope: 'file' },
    ],
    guest: async ({ lab: _lab, task }, use) => {
      const names: string[] = [task.name];
      for (let parent = task.suite; parent; parent = parent.suite) names.unshift(parent.name);
      await suite!.withGuest(async (guest, lab) => {
        await use(guest);
        if (task.result?.state === 'fail') await lab.collect(names.join(' '), task.result.errors?.[0]);
      });
    },
  });
}

/** The test of labTest(), without options. */
export const test: TestAPI<LabFixtures> = labTest();
