/** Processes of tests that have the time to look for leaks when they end: by default, the test runner kills them half a second later. */
import { once } from 'node:events';
import { ForksPoolWorker, type PoolOptions } from 'vitest/node';

class SanitizedWorker extends ForksPoolWorker {
  override async stop(): Promise<void> {
    const process = this['fork'];
    if (process.exitCode === null && process.signalCode === null) {
      const exit = once(process, 'exit');
      process.kill('SIGTERM');
      await exit;
    }
    await super.stop();
  }
}

export const sanitizedPool = {
  name: 'sanitized-forks',
  createPoolWorker: (options: PoolOptions) => new SanitizedWorker(options),
};
