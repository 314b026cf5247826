/** Builds the hosts: the disk that both have, and the saved state of each. */
import { availableParallelism, totalmem } from 'node:os';
import { acquireLock } from '../lock.mjs';
import { aptMirrors, mirrorsOf } from '../mirrors.ts';
import { rootPrefix, runner } from '../programs.ts';
import { type BuildStep, buildSteps, isDone, perform } from './build.ts';
import { type TestHostKind, testHostKinds } from './kind.ts';
import type { Layout } from './layout.ts';
import { type Report, seconds } from './progress.ts';
import { memoryOfHost, requireToBuild } from './requirements.ts';
import { isSaved, save } from './saved-state.ts';

export interface BuildOptions {
  /** The hosts whose states are saved. */
  kinds: readonly TestHostKind[];
  /** The address of an archive of Debian, in place of that of this machine's apt. */
  mirror?: string | undefined;
  report: Report;
  signal?: AbortSignal | undefined;
}

/** The names of the steps whose results are older than this package, or missing. */
export function staleSteps(built: Layout): string[] {
  return buildSteps(built)
    .filter((step) => !isDone(step, built))
    .map(({ name }) => name);
}

/** Builds what is not current. What hosts run is waited for. */
export async function buildHosts(built: Layout, options: BuildOptions): Promise<void> {
  const isComplete = () => staleSteps(built).length === 0 && options.kinds.every((kind) => isSaved(kind, built));
  if (isComplete()) return;
  requireToBuild(built.folder);
  const unlocks: (() => void)[] = [];
  try {
    // Always in this order, so that two processes do not wait for each other.
    for (const kind of testHostKinds) unlocks.push(await lockHost(kind, built, options));
    await performSteps(built, options);
    await saveStates(built, options);
  } finally {
    for (const unlock of unlocks) unlock();
  }
}

/** Of each kind one host runs at a time: another process's is waited for. */
export function lockHost(
  kind: TestHostKind,
  built: Layout,
  { report, signal }: Pick<BuildOptions, 'report' | 'signal'>,
  onWait: (pid: number) => void = () => {},
): Promise<() => void> {
  const wait = (pid: number) => {
    onWait(pid);
    report({ stage: 'wait', message: `${kind}: running or being built (process ${pid}); waiting for it to end` });
  };
  return acquireLock(built.of(kind).lock, wait, signal);
}

async function performSteps(built: Layout, { mirror, report, signal }: BuildOptions): Promise<void> {
  const steps = buildSteps(built).filter((step) => !isDone(step, built));
  if (steps.length === 0) return;
  const asRoot = rootPrefix();
  if (!asRoot)
    throw new Error('The test hosts are built by root: run this as root, or let this user run sudo without a password');
  const mirrors = mirror === undefined ? await aptMirrors() : mirrorsOf(mirror);
  const context = { run: runner({ log: built.buildLog, signal }), asRoot, mirrors };
  for (const step of steps) await reported(step, report, () => perform(step, built, context));
}

async function saveStates(built: Layout, { kinds, report, signal }: BuildOptions): Promise<void> {
  const wanted = kinds.filter((kind) => !isSaved(kind, built));
  if (wanted.length === 0) return;
  await reported({ name: `Saved state of ${wanted.join(' and ')}` }, report, async () => {
    // Each has one processor, so both boot in the time of one.
    if (hasRoomForAll()) await Promise.all(wanted.map((kind) => save(kind, built, signal)));
    else for (const kind of wanted) await save(kind, built, signal);
  });
}

async function reported(step: Pick<BuildStep, 'name'>, report: Report, work: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  report({ stage: 'build', step: step.name, message: `building: ${step.name}` });
  await work();
  report({ stage: 'built', step: step.name, message: `built: ${step.name} (${seconds(begun)})` });
}

/** Whether hosts of all kinds can run at once, each with a processor for itself. */
export const hasRoomForAll = (): boolean =>
  totalmem() >= testHostKinds.length * memoryOfHost && availableParallelism() >= testHostKinds.length;
