/**
 * Runs one file of tests, in a process of its own, as a job says: vitest's runner, with mutants switched on and off around each try of a
 * test. Hooks run with the mutant, too, except those that run once for many tests.
 *
 * A failure counts if the same test passes without a mutant before and after it. If it does not pass after it, the mutant or one before
 * has left something behind: the process is started again, and begins with the doubtful mutant.
 */
import { appendFileSync, closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { SerializedConfig } from 'vitest';
import { type RunnerTask, type RunnerTestCase, type RunnerTestFile, TestRunner } from 'vitest';
import { type Event, type Job, type Numbered, type TestPlan, verdict } from './job.ts';
import type { Mutation } from './state.ts';

/** While a test runs, vitest notes in its result that it is to be skipped, and ends it. */
type ResultInProgress = NonNullable<RunnerTestCase['result']> & { pending?: boolean };

interface TryInfo {
  readonly retry: number;
  readonly repeats: number;
}

const job = JSON.parse(readFileSync(process.env['MUTANT_JOB']!, 'utf8')) as Job;
process.env['MUTANT_PLACES'] = String(job.places);
process.env['MUTANT_HITS'] = job.hits;
process.env['MUTANT_TEST_PROCESS'] = String(process.pid);
if (job.mutant) process.env['MUTANT'] = String(job.mutant);
// After the environment, which it reads.
const { mutation } = (await import('./state.ts')) as { mutation: Mutation };

function report(event: Event): void {
  appendFileSync(job.events, `${JSON.stringify(event)}\n`);
}

/** A test may take that long with a mutant, in milliseconds: several times as long as without, on a machine that does other things, too. */
const limitOf = (duration: number) => 2_000 + 6 * duration;

class TimeLimitError extends Error {}

export default class MutantRunner extends TestRunner {
  #state: Repetition | undefined;
  #isStopped = false;
  #hasFailed = false;

  constructor(config: SerializedConfig) {
    super(config);
    report({ type: 'process', pid: process.pid });
  }

  onCollected(files: RunnerTestFile[]): void {
    report({ type: 'loaded', places: takeHits() });
    if (job.mode === 'record') return;
    for (const file of files) {
      if (file.result?.state === 'fail') this.#hasFailed = true;
      select(file, (test) => test.id in job.tests);
    }
  }

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    await super.onBeforeRunTask(test);
    if (this.#isStopped) test.mode = 'skip';
    if (test.mode !== 'run' && test.mode !== 'queued') return;
    test.retry = 0;
    if (job.mode === 'record') {
      report({ type: 'around', places: takeHits() });
      test.repeats = 1;
      this.#state = new Recording(test);
    } else if (job.mode === 'switch') {
      const plan = job.tests[test.id]!;
      test.repeats = 3 * plan.mutants.length + 3;
      this.#state = new Switching(test, plan, () => (this.#isStopped = true));
    } else this.#state = new Single(test, job.tests[test.id]!);
  }

  override onBeforeTryTask(test: RunnerTestCase): void {
    super.onBeforeTryTask(test);
    this.#state?.begin();
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    const limit = this.#state?.limit;
    if (!limit) return void (await run());
    let timer: NodeJS.Timeout | undefined;
    const expired = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new TimeLimitError('the time is over')), limit);
    });
    try {
      await Promise.race([run(), expired]);
    } finally {
      clearTimeout(timer);
    }
  }

  onAfterRetryTask(test: RunnerTestCase, _info: TryInfo): void {
    const result: ResultInProgress | undefined = test.result;
    if (!this.#state || !result) return;
    const isSkipped = result.pending === true || result.state === 'skip';
    const hasFailed = (result.state === 'fail') !== (test.fails === true);
    const isLate = result.errors?.some(({ message }) => /the time is over|an endless loop/.test(message)) === true;
    if (isSkipped) return;
    if (hasFailed && job.mode === 'start') {
      this.#hasFailed = true;
      this.#isStopped = true;
    }
    const goesOn = this.#state.end(hasFailed, isLate);
    if (job.mode === 'start') return;
    // What was found is reported; for vitest, the test has no result.
    result.state = 'run';
    delete result.errors;
    if (!goesOn) result.pending = true;
  }

  override onAfterRunFiles(): void {
    super.onAfterRunFiles();
    if (job.mode === 'record') report({ type: 'around', places: takeHits() });
    report({ type: 'end', hasFailed: this.#hasFailed });
  }

  override async onAfterRunSuite(suite: Parameters<TestRunner['onAfterRunSuite']>[0]): Promise<void> {
    if (suite.result?.errors?.length) this.#hasFailed = true;
    await super.onAfterRunSuite(suite);
  }
}

/** One test, tried again and again. */
interface Repetition {
  /** In milliseconds; without one, the test's own limit counts. */
  readonly limit?: number;
  begin(): void;
  /** Whether there is to be another try. */
  end(hasFailed: boolean, isLate: boolean): boolean;
}

/** Twice without a mutant: what it reaches, and whether it can be repeated. One that takes too long is not, and runs once. */
class Recording implements Repetition {
  readonly #test: RunnerTestCase;
  #began = 0;
  #first: { places: number[]; duration: number; rounds: number; isPassed: boolean } | undefined;

  constructor(test: RunnerTestCase) {
    this.#test = test;
  }

  begin(): void {
    mutation.rounds = 0;
    mutation.hits.fill(0);
    this.#began = performance.now();
  }

  end(hasFailed: boolean): boolean {
    const duration = performance.now() - this.#began;
    const places = takeHits();
    const goesOn = !this.#first && !hasFailed && duration <= job.longest!;
    this.#first ??= { places, duration, rounds: mutation.rounds, isPassed: !hasFailed };
    const { id, name } = this.#test;
    if (!goesOn) report({ type: 'recorded', test: id, name, ...this.#first, isRepeatable: !hasFailed });
    return goesOn;
  }
}

class Switching implements Repetition {
  readonly limit: number;
  readonly #test: RunnerTestCase;
  readonly #plan: TestPlan;
  readonly #stop: () => void;
  readonly #queue: Numbered[];
  #current: Numbered = [0, 0];
  /** What failed, until the same test has passed without a mutant. */
  #suspect: { readonly mutant: Numbered; readonly isLate: boolean } | undefined;
  /** Mutants since the test has last passed without one. */
  #since = 0;

  constructor(test: RunnerTestCase, plan: TestPlan, stop: () => void) {
    this.#test = test;
    this.#plan = plan;
    this.#stop = stop;
    this.limit = limitOf(plan.duration);
    const decided = readVerdicts();
    const first = job.first?.[0] === test.id ? job.first[1] : 0;
    this.#queue = plan.mutants
      .filter(([id]) => decided[id] === verdict.open)
      .sort(([one], [other]) => Number(other === first) - Number(one === first));
  }

  begin(): void {
    const [id] = this.#current;
    report({ type: 'begin', test: this.#test.id, mutant: id });
    mutation.hits.fill(0);
    mutation.rounds = 0;
    mutation.mostRounds = 1_000_000 + 20 * this.#plan.rounds;
    mutation.active = id;
    if (id) process.env['MUTANT'] = String(id);
  }

  end(hasFailed: boolean, isLate: boolean): boolean {
    mutation.active = 0;
    delete process.env['MUTANT'];
    const [id, place] = this.#current;
    if (id === 0) return this.#endOriginal(hasFailed);
    this.#since++;
    if (hasFailed) {
      this.#suspect = { mutant: this.#current, isLate };
      this.#current = [0, 0];
      return true;
    }
    if (!takeHits().includes(place)) report({ type: 'missed', mutant: id, test: this.#test.id });
    return this.#next();
  }

  #endOriginal(hasFailed: boolean): boolean {
    const suspect = this.#suspect;
    this.#suspect = undefined;
    if (!hasFailed) {
      this.#since = 0;
      if (suspect) this.#kill(suspect.mutant[0], suspect.isLate);
      return this.#next();
    }
    if (suspect) {
      // It was the only one since all was well.
      const isCertain = this.#since === 1;
      if (isCertain) this.#kill(suspect.mutant[0], suspect.isLate);
      report({ type: 'restart', ...(!isCertain && { first: [this.#test.id, suspect.mutant[0]] as const }) });
    } else report({ type: 'unstable', test: this.#test.id });
    if (suspect) this.#stop();
    return false;
  }

  #kill(id: number, isLate: boolean): void {
    writeVerdict(id, isLate ? verdict.timedOut : verdict.killed);
    report({ type: 'killed', mutant: id, test: this.#test.id });
  }

  #next(): boolean {
    const next = this.#queue.shift();
    if (next) this.#current = next;
    else report({ type: 'done', test: this.#test.id });
    return next !== undefined;
  }
}

/** Once, with the mutant of the process. */
class Single implements Repetition {
  readonly limit: number;
  readonly #test: RunnerTestCase;

  constructor(test: RunnerTestCase, plan: TestPlan) {
    this.#test = test;
    this.limit = limitOf(plan.duration);
    mutation.mostRounds = 10_000_000 + 20 * plan.rounds;
  }

  begin(): void {
    mutation.rounds = 0;
    report({ type: 'begin', test: this.#test.id, mutant: job.mutant! });
  }

  end(): boolean {
    return false;
  }
}

/** The places that were reached since the last time, here and in programs that have ended. */
function takeHits(): number[] {
  const { hits } = mutation;
  mkdirSync(job.hits, { recursive: true });
  for (const name of readdirSync(job.hits)) {
    const file = join(job.hits, name);
    readFileSync(file).forEach((hit, place) => {
      if (hit) hits[place] = 1;
    });
    rmSync(file);
  }
  const places: number[] = [];
  for (let place = hits.indexOf(1); place >= 0; place = hits.indexOf(1, place + 1)) places.push(place);
  hits.fill(0);
  return places;
}

function readVerdicts(): Buffer {
  return readFileSync(job.verdicts);
}

function writeVerdict(id: number, value: number): void {
  const file = openSync(job.verdicts, 'r+');
  writeSync(file, Buffer.of(value), 0, 1, id);
  closeSync(file);
}

/** Skips tests, and suites that have no others: their hooks are not run. Whether any is left. */
function select(task: RunnerTask, isWanted: (test: RunnerTestCase) => boolean): boolean {
  if (task.type === 'test') {
    if (!isWanted(task)) task.mode = 'skip';
    return task.mode === 'run' || task.mode === 'queued';
  }
  const hasTests = task.tasks.map((inner) => select(inner, isWanted)).includes(true);
  if (!hasTests) task.mode = 'skip';
  return hasTests;
}
