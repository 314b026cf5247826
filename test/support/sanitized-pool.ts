/** Processes of tests that have the time to look for leaks when they end: by default, the test runner kills them half a second later. */
import { ForksPoolWorker, type PoolOptions } from 'vitest/node';

/** How long it may take, in ms: a finding that takes longer is lost, but not the run. */
const longest = 60_000;

class SanitizedWorker extends ForksPoolWorker {
  override async stop(): Promise<void> {
    const worker = this['fork'];
    const kill = worker.kill.bind(worker);
    let late: NodeJS.Timeout | undefined;
    worker.kill = (signal?: NodeJS.Signals | number) => {
      if (signal !== 'SIGKILL') return kill(signal);
      late = setTimeout(kill, longest, signal);
      return true;
    };
    await super.stop();
    clearTimeout(late);
  }
}

export const sanitizedPool = {
  name: 'sanitized-forks',
  createPoolWorker: (options: PoolOptions) => new SanitizedWorker(options),
};
