/** Fixtures for Node's own test runner: a lab for each file, and its guest, as new, for each test. */
import { after, test as nodeTest, type TestContext, type TestOptions } from 'node:test';
import type { Lab } from './lab.ts';
import type { LabGuest } from './lab-guest.ts';
import { LabSuite, type LabTestOptions } from './lab-suite.ts';

export type { LabTestOptions } from './lab-suite.ts';

/** What a test of labTest() is called with. */
export interface LabFixtures {
  /** The lab of the file. */
  lab: Lab;
  /** Its guest, at the moment when it was ready: it is booted for the first test, and reset for each further one. */
  guest: LabGuest;
  /** The context of node:test. */
  t: TestContext;
}

/** A test with a guest. */
export type LabTestFunction = (fixtures: LabFixtures) => unknown;

/** The function that labTest() returns: declares a test as node:test's own does. */
export interface LabTest {
  (name: string, run: LabTestFunction): Promise<void>;
  (name: string, options: TestOptions, run: LabTestFunction): Promise<void>;
}

/**
 * Returns a function as node:test's `test`, whose tests are called with a lab and its guest. The guest is started for the first test; if
 * one fails, its artifacts are written. Call it at the top level of a file: the lab is closed after the file's tests.
 *
 * ```ts
 * const test = labTest({ guest: { memory: '256 MiB' } });
 * test('the guest runs Linux', async ({ guest }) => {
 *   assert.equal(await guest.run('uname -s'), 'Linux');
 * });
 * ```
 */
export function labTest(options: LabTestOptions = {}): LabTest {
  const suite = new LabSuite(options);
  after(() => suite.close());
  return (name: string, ...rest: [LabTestFunction] | [TestOptions, LabTestFunction]) => {
    const [settings, run] = rest.length === 1 ? [{}, rest[0]] : rest;
    return nodeTest(name, settings, (t) =>
      suite.withGuest((guest, lab) => lab.capture(name, () => run({ lab, guest, t }))),
    );
  };
}
