/** What the runner of tests is to do, and what it reports: both processes use these. */

/** A mutant, and the place that says whether it was executed. */
export type Numbered = readonly [id: number, place: number];

export interface TestPlan {
  readonly mutants: readonly Numbered[];
  /** How long it took without a mutant, in milliseconds. */
  readonly duration: number;
  readonly rounds: number;
}

export interface Job {
  /**
   * `record`: which test reaches what. `switch`: each test is repeated for each mutant that it reaches. `start`: one mutant is active
   * from the beginning of the process.
   */
  readonly mode: 'record' | 'switch' | 'start';
  /** By the id of the test; tests without a plan are not run. With `record`, all are. */
  readonly tests: Record<string, TestPlan>;
  /** With `start`. */
  readonly mutant?: number;
  /** With `switch`: a test and a mutant to begin with, since its failure was doubtful. */
  readonly first?: readonly [test: string, id: number];
  /** With `record`: a test that takes longer than this, in milliseconds, is not repeated. */
  readonly longest?: number;
  readonly places: number;
  /** A file of JSON lines. */
  readonly events: string;
  /** A byte for each mutant, shared by all processes: what is decided already is not tried again. */
  readonly verdicts: string;
  /** A folder in which programs that tests start leave what they reached. */
  readonly hits: string;
}

export const verdict = { open: 0, killed: 1, timedOut: 2, crashed: 3 } as const;

export type Event =
  | { readonly type: 'process'; readonly pid: number }
  | { readonly type: 'loaded'; readonly places: readonly number[] }
  | { readonly type: 'around'; readonly places: readonly number[] }
  | {
      readonly type: 'recorded';
      readonly test: string;
      readonly name: string;
      readonly places: readonly number[];
      readonly duration: number;
      readonly rounds: number;
      readonly isPassed: boolean;
      /** Whether it passes again in the same process. */
      readonly isRepeatable: boolean;
    }
  | { readonly type: 'begin'; readonly test: string; readonly mutant: number }
  | { readonly type: 'killed'; readonly mutant: number; readonly test: string }
  /** The place was not executed this time, so that nothing is known. */
  | { readonly type: 'missed'; readonly mutant: number; readonly test: string }
  /** The test fails without a mutant: its mutants need a process each. */
  | { readonly type: 'unstable'; readonly test: string }
  /** The process is no longer as it was. */
  | { readonly type: 'restart'; readonly first?: readonly [test: string, id: number] }
  | { readonly type: 'done'; readonly test: string }
  | { readonly type: 'end'; readonly hasFailed: boolean };
