/** What building and resuming a host report. */

/** What a host is being prepared by. */
export interface TestHostProgress {
  /**
   * 'wait': another process has the host · 'build': a step of building the hosts begins · 'built': it is done ·
   * 'save': a host boots, for its state to be saved · 'saved' · 'resumed' · 'stale': what was built is older than this package ·
   * 'retry': the emulated host crashed, which happens now and then, and is started again.
   */
  readonly stage: 'wait' | 'build' | 'built' | 'save' | 'saved' | 'resumed' | 'stale' | 'retry';
  /** The same for people, in one line; of 'retry', with the end of the host's log. */
  readonly message: string;
  /** Of 'build' and 'built': the step. */
  readonly step?: string;
}

export type Report = (progress: TestHostProgress) => void;

/** How long something took, for people. */
export const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
