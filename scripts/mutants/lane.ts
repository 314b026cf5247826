/** A lane runs one job at a time: one file of tests in a process of its own, by vitest. Lanes work side by side. */
import { appendFileSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVitest, type Vitest } from 'vitest/node';
import type { Event, Job } from './job.ts';

/** For so long no test may begin or end, in milliseconds; then the process is taken for hanging. */
const silence = 150_000;

export interface Outcome {
  readonly events: readonly Event[];
  /** Whether the process got to its end. */
  readonly hasEnded: boolean;
}

export class Lane {
  readonly #vitest: Vitest;
  readonly #tree: string;
  readonly #folder: string;

  private constructor(vitest: Vitest, tree: string, folder: string) {
    this.#vitest = vitest;
    this.#tree = tree;
    this.#folder = folder;
  }

  static async open(tree: string, folder: string): Promise<Lane> {
    mkdirSync(folder, { recursive: true });
    const vitest = await createVitest('test', {
      root: tree,
      config: join(tree, 'vitest.config.ts'),
      runner: join(tree, 'scripts/mutants/worker.ts'),
      env: { MUTANT_JOB: join(folder, 'job.json') },
      watch: false,
      reporters: [{}],
      silent: true,
      maxWorkers: 1,
      hookTimeout: 60_000,
      // What goes wrong outside of tests is left to the tests to notice.
      dangerouslyIgnoreUnhandledErrors: true,
    });
    return new Lane(vitest, tree, folder);
  }

  async run(file: string, job: Omit<Job, 'events' | 'hits'>): Promise<Outcome> {
    const events = join(this.#folder, 'events.jsonl');
    writeFileSync(events, '');
    writeFileSync(join(this.#folder, 'job.json'), JSON.stringify({ ...job, events, hits: join(this.#folder, 'hits') }));
    const watch = setInterval(() => endIfSilent(events), 5_000);
    try {
      const specification = this.#vitest.getRootProject().createSpecification(join(this.#tree, file));
      await this.#vitest.runTestSpecifications([specification]);
    } finally {
      clearInterval(watch);
    }
    const lines = eventsIn(events);
    return { events: lines, hasEnded: lines.at(-1)?.type === 'end' };
  }

  async close(): Promise<void> {
    await this.#vitest.close();
  }
}

function eventsIn(file: string): Event[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Event);
}

function endIfSilent(events: string): void {
  if (Date.now() - statSync(events).mtimeMs < silence) return;
  const first = eventsIn(events).find((event) => event.type === 'process');
  appendFileSync(events, '');
  if (first?.type === 'process') {
    try {
      process.kill(first.pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
}
