import { defineConfig } from 'vitest/config';
import { observedPackage } from './test/support/observed-package.ts';
import QuickFirst, { quickFolders } from './test/support/quick-first.ts';
import { sanitizedPool } from './test/support/sanitized-pool.ts';

// A heap for each thread, however many there are: test/security/ searches that of the main thread for the addon's copies of a secret, and
// libvirt's, which it frees as they are, would be in it if a worker shared it.
process.env['MALLOC_ARENA_MAX'] ??= '64';

export default defineConfig({
  plugins: [observedPackage],
  test: {
    // FAST: npm run test:fast.
    include: (process.env['FAST'] ? quickFolders : ['test']).map((folder) => `${folder}/**/*.test.ts`),
    // Minutes, not seconds: npm run test:long and npm run test:hosts.
    exclude: ['test/hosts/**', ...(process.env['LONG'] ? [] : ['test/versions/**'])],
    // Native code and its threads live in a process; each file gets its own, so that a crash names its file.
    pool: process.env['SANITIZED'] ? sanitizedPool : 'forks',
    // The smallest machine has two cores. Guests, which are emulated, use one each; a fifth of the time a file waits for one, or for a timer.
    maxWorkers: 3,
    sequence: { sequencer: QuickFirst },
    globalSetup: ['./test/support/recorder.ts', './test/support/seed.ts'],
    setupFiles: [
      './test/support/record.ts',
      './test/support/sanitized.ts',
      ...(process.env['INTERRUPT'] ? ['./test/support/interrupted.ts'] : []),
    ],
    testTimeout: 120_000,
    // Emulated guests on a loaded machine miss a deadline now and then; the report says what was tried again.
    retry: process.env['INTERRUPT'] ? 2 : process.env['CI'] ? 1 : 0,
    // What is waited for comes at once on an idle machine, and later on a busy one.
    expect: { poll: { timeout: 30_000, interval: 100 } },
    hookTimeout: 120_000,
    teardownTimeout: process.env['SANITIZED'] ? 120_000 : 10_000,
    // The message of a failure is all that the last lines of a log show of it: an object with a program's stderr is to be whole.
    chaiConfig: { truncateThreshold: 500 },
    // What is tested is what is published: the built package, under its own name.
    reporters: ['default', './test/support/totals.ts'],
    server: { deps: { external: [/\/dist\//] } },
  },
});
