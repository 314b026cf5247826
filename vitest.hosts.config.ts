import { defineConfig } from 'vitest/config';
import { observedPackage } from './test/support/observed-package.ts';

/** npm run test:hosts: on real hypervisors, emulated. TEST_HOST is the one whose tests run: each runner has a host of its own. */
const { TEST_HOST = '*', CI } = process.env;

export default defineConfig({
  plugins: [observedPackage],
  test: {
    include: ['test/hosts/*.test.ts', `test/hosts/${TEST_HOST}/*.test.ts`],
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    globalSetup: ['./test/support/recorder.ts', './test/support/seed.ts'],
    setupFiles: './test/support/record.ts',
    // A guest in an emulated host is a guest in a guest. Resuming a host may mean waiting for another one to end.
    testTimeout: 900_000,
    // What is waited for comes at once on an idle machine, and later on a busy one.
    expect: { poll: { timeout: 30_000, interval: 500 } },
    hookTimeout: 900_000,
    // As in vitest.config.ts.
    chaiConfig: { truncateThreshold: 500 },
    // As for all emulated guests: on a loaded machine a deadline is missed now and then; the report says what was tried again.
    retry: CI ? 1 : 0,
    reporters: ['verbose', './test/support/totals.ts'],
    server: { deps: { external: [/\/dist\//] } },
  },
});
