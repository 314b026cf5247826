/**
 * Tries mutants. First, tests are repeated with one mutant after the other in processes that stay: a mutant costs as long as its tests.
 * Then what cannot be found so, since it is only executed when modules are loaded or values are remembered, gets processes of its own.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Mutant } from './instrument.ts';
import { type Job, type Numbered, type TestPlan, verdict } from './job.ts';
import type { Lane, Outcome } from './lane.ts';
import type { RecordedFile, RecordedTest } from './record.ts';
import { slowTest } from './suites.ts';

export type Status = 'killed' | 'timed out' | 'crashed' | 'survived' | 'not covered' | 'not run';

export interface HuntOptions {
  readonly verdicts: string;
  readonly places: number;
  /** Whether tests of any length are used. */
  readonly isSlow: boolean;
  /** A time of `Date.now()`. */
  readonly deadline: number;
  progress(text: string): void;
}

/** A mutant in a process of its own is tried on that many files of tests at most, the nearest first. */
const mostFiles = 6;

export class Hunt {
  readonly #mutants: readonly Mutant[];
  readonly #files: readonly RecordedFile[];
  readonly #lanes: readonly Lane[];
  readonly #options: HuntOptions;
  /** By mutant: it was reached, but not executed when it was active. */
  readonly #missed = new Set<number>();
  readonly #unstable = new Set<string>();
  readonly #tried = new Set<number>();
  readonly #completed = new Set<RecordedFile>();

  constructor(
    mutants: readonly Mutant[],
    files: readonly RecordedFile[],
    lanes: readonly Lane[],
    options: HuntOptions,
  ) {
    this.#mutants = mutants;
    this.#files = files;
    this.#lanes = lanes;
    this.#options = options;
    const most = mutants.reduce((most, { id }) => Math.max(most, id), 0);
    writeFileSync(options.verdicts, Buffer.alloc(most + 1));
  }

  async run(): Promise<Map<number, Status>> {
    const byDuration = [...this.#files].sort((a, b) => lengthOf(a) - lengthOf(b));
    await this.#share(byDuration, (lane, file) => this.#switch(lane, file), 'files of tests');
    const verdicts = readFileSync(this.#options.verdicts);
    const alone = this.#mutants.filter((mutant) => verdicts[mutant.id] === verdict.open && this.#needsProcess(mutant));
    await this.#share(alone, (lane, mutant) => this.#start(lane, mutant), 'mutants that need a process');
    return this.#statuses();
  }

  /** Lanes take one item after the other. */
  async #share<Item>(
    items: readonly Item[],
    run: (lane: Lane, item: Item) => Promise<void>,
    what: string,
  ): Promise<void> {
    let next = 0;
    const work = async (lane: Lane) => {
      while (next < items.length && Date.now() < this.#options.deadline) {
        const item = items[next++]!;
        await run(lane, item);
        this.#options.progress(`${next} of ${items.length} ${what}, ${this.#count()} mutants killed`);
      }
    };
    await Promise.all(this.#lanes.map(work));
  }

  #count(): number {
    return readFileSync(this.#options.verdicts).filter((value) => value !== verdict.open).length;
  }

  async #switch(lane: Lane, file: RecordedFile): Promise<void> {
    const wanted = new Map<number, Mutant[]>();
    for (const mutant of this.#mutants) wanted.set(mutant.place, [...(wanted.get(mutant.place) ?? []), mutant]);
    const left = new Map<string, TestPlan>();
    for (const test of file.tests) {
      if (!test.isRepeatable || (!this.#options.isSlow && test.duration > slowTest)) continue;
      const mutants = test.places.flatMap((place) => (wanted.get(place) ?? []).map(({ id }): Numbered => [id, place]));
      if (mutants.length > 0) left.set(test.id, { mutants, duration: test.duration, rounds: test.rounds });
    }
    let first: Job['first'];
    while (left.size > 0 && Date.now() < this.#options.deadline) {
      const { verdicts, places } = this.#options;
      const tests = Object.fromEntries(left);
      const outcome = await lane.run(file.file, { mode: 'switch', tests, places, verdicts, ...(first && { first }) });
      first = this.#note(outcome, left);
      if (outcome.events.every(({ type }) => type === 'process' || type === 'loaded' || type === 'end')) break;
    }
    if (left.size === 0) this.#completed.add(file);
  }

  /** What a process found; which test and mutant the next one begins with. */
  #note({ events, hasEnded }: Outcome, left: Map<string, TestPlan>): Job['first'] {
    let first: Job['first'];
    let last: { test: string; mutant: number } | undefined;
    for (const event of events) {
      if (event.type === 'begin') {
        last = event;
        this.#tried.add(event.mutant);
      } else if (event.type === 'missed') this.#missed.add(event.mutant);
      else if (event.type === 'unstable') this.#unstable.add(event.test);
      else if (event.type === 'restart') first = event.first;
      if (event.type === 'done' || event.type === 'unstable') left.delete(event.test);
    }
    // The process died or was ended with this mutant.
    if (!hasEnded && last) {
      if (last.mutant) setVerdict(this.#options.verdicts, last.mutant, verdict.crashed);
      else left.delete(last.test);
    }
    return first;
  }

  #needsProcess({ id, place }: Mutant): boolean {
    if (this.#missed.has(id)) return true;
    return this.#files.some(
      ({ around, tests }) =>
        around.includes(place) ||
        tests.some((test) => (!test.isRepeatable || this.#unstable.has(test.id)) && test.places.includes(place)),
    );
  }

  async #start(lane: Lane, mutant: Mutant): Promise<void> {
    const { verdicts, places } = this.#options;
    for (const { file, tests } of this.#nearest(mutant)) {
      const plans = tests.map(({ id, duration, rounds }) => [id, { mutants: [], duration, rounds }] as const);
      const job = { mode: 'start', tests: Object.fromEntries(plans), mutant: mutant.id, places, verdicts } as const;
      const { events, hasEnded } = await lane.run(file, job);
      this.#tried.add(mutant.id);
      const end = events.at(-1);
      if (!hasEnded) return setVerdict(verdicts, mutant.id, verdict.crashed);
      if (end?.type === 'end' && end.hasFailed) return setVerdict(verdicts, mutant.id, verdict.killed);
    }
  }

  /** The files with tests that reach a place, or else those that load it: those that reach most of its source file first. */
  #nearest({ place, file }: Mutant): { file: string; tests: readonly RecordedTest[] }[] {
    const ofFile = new Set(this.#mutants.filter((other) => other.file === file).map((other) => other.place));
    const candidates = this.#files.map((recorded) => {
      const quick = recorded.tests.filter(({ duration }) => this.#options.isSlow || duration <= slowTest);
      const direct = quick.filter((test) => test.places.includes(place));
      // A value of a module is used by tests that execute nothing of the module.
      const tests = direct.length > 0 ? direct : recorded.around.includes(place) ? quick : [];
      const reached = new Set(tests.flatMap((test) => test.places.filter((other) => ofFile.has(other)))).size;
      return { file: recorded.file, tests, rank: (direct.length > 0 ? 1e6 : 0) + reached };
    });
    return candidates
      .filter(({ tests }) => tests.length > 0)
      .sort((a, b) => b.rank - a.rank)
      .slice(0, mostFiles);
  }

  #statuses(): Map<number, Status> {
    const verdicts = readFileSync(this.#options.verdicts);
    const covered = new Set(
      this.#files.flatMap(({ tests, around }) => [...around, ...tests.flatMap(({ places }) => places)]),
    );
    const isOver = Date.now() >= this.#options.deadline;
    const statusOf = ({ id, place }: Mutant): Status => {
      const value = verdicts[id];
      if (value === verdict.killed) return 'killed';
      if (value === verdict.timedOut) return 'timed out';
      if (value === verdict.crashed) return 'crashed';
      if (!covered.has(place)) return 'not covered';
      return isOver && !this.#tried.has(id) ? 'not run' : 'survived';
    };
    return new Map(this.#mutants.map((mutant) => [mutant.id, statusOf(mutant)]));
  }
}

/** How long a file's tests take, with what takes long to set up at the end. */
function lengthOf({ file, tests }: RecordedFile): number {
  return tests.reduce((sum, { duration }) => sum + duration, 0) + (/^test\/(qemu|daemon)/.test(file) ? 1e6 : 0);
}

function setVerdict(file: string, id: number, value: number): void {
  const verdicts = readFileSync(file);
  verdicts[id] = value;
  writeFileSync(file, verdicts);
}
