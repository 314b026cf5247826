/** Says of a failure when it happens, and ends a run with plain lines, for readers of the end of a log: what failed and why, and the totals. */
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';
import { Leftovers } from './leftovers.ts';

export default class Totals implements Reporter {
  readonly #leftovers = new Leftovers();

  /** The default reporter prints the errors at the end of the run, which is minutes later. */
  onTestCaseResult(test: TestCase): void {
    const { state, errors } = test.result();
    if (state === 'failed') console.log(`✘ ${nameOf(test)}: ${reason(errors)}`);
  }

  async onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): Promise<void> {
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0, flaky: 0 };
    const failures = unhandled.map((error) => `outside of all tests: ${reason([error])}`);
    for (const module of modules) {
      // Its process died, or never began.
      if (unhandled.length > 0 && ['queued', 'pending'].includes(module.state())) {
        failures.push(`${module.relativeModuleId} did not end`);
      }
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result();
        count[state]++;
        if (test.diagnostic()?.flaky) {
          count.flaky++;
          console.log(`FLAKY ${nameOf(test)}: ${reason(errors)}`);
        }
        if (state === 'failed') failures.push(`${nameOf(test)}: ${reason(errors)}`);
      }
      // A file that cannot even be loaded has no tests to fail; nor has what runs before and after tests.
      const around = [module, ...module.children.allSuites()].flatMap((suite) => suite.errors());
      if (around.length > 0) {
        count.failed++;
        failures.push(`${module.relativeModuleId}: ${reason(around)}`);
      }
    }
    // A process that died has cleaned up nothing.
    if (unhandled.length === 0) {
      const left = await this.#leftBehind();
      count.failed += left.length;
      failures.push(...left);
    }
    console.log(`\n${failures.map((failure) => `FAILED ${failure}\n`).join('')}`);
    const { passed, failed, skipped, pending, flaky } = count;
    console.log(`${passed} passed, ${failed} failed, ${skipped + pending} skipped, ${flaky} flaky`);
  }

  async #leftBehind(): Promise<string[]> {
    const { found, certain } = await this.#leftovers.find();
    if (certain) {
      if (found.length > 0) process.exitCode = 1;
      return found.map((what) => `left behind: ${what}`);
    }
    for (const what of found) console.log(`left behind by this run, or in use by another: ${what}`);
    return [];
  }
}

const nameOf = (test: TestCase) => `${test.module.relativeModuleId} > ${test.fullName}`;

const reason = (errors: readonly SerializedError[] = []) =>
  errors
    .map(({ message, cause }) => [message, cause?.message].filter(Boolean).join(': ').trim())
    .map((message) => message.split('\n').slice(0, 3).join(' '))
    .join(' | ')
    .slice(0, 600);
