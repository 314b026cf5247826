/** Ends a run with plain lines, for readers of the end of a log: what failed and why, and the totals. */
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

export default class Totals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    const failures = unhandled.map((error) => `outside of all tests: ${reason([error])}`);
    for (const module of modules) {
      // Its process died, or never began.
      if (unhandled.length > 0 && ['queued', 'pending'].includes(module.state())) {
        failures.push(`${module.relativeModuleId} did not end`);
      }
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result();
        count[state]++;
        if (test.diagnostic()?.flaky) console.log(`FLAKY ${module.relativeModuleId} > ${test.fullName}`);
        if (state === 'failed') failures.push(`${module.relativeModuleId} > ${test.fullName}: ${reason(errors)}`);
      }
      // A file that cannot even be loaded has no tests to fail; nor has what runs before and after tests.
      const around = [module, ...module.children.allSuites()].flatMap((suite) => suite.errors());
      if (around.length > 0) {
        count.failed++;
        failures.push(`${module.relativeModuleId}: ${reason(around)}`);
      }
    }
    console.log(`\n${failures.map((failure) => `FAILED ${failure}\n`).join('')}`);
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped`);
  }
}

const reason = (errors: readonly SerializedError[] = []) =>
  errors
    .map(({ message, cause }) => [message, cause?.message].filter(Boolean).join(': ').trim())
    .map((message) => message.split('\n').slice(0, 3).join(' '))
    .join(' | ')
    .slice(0, 600);
