/** A host is started from its saved state. */
import { setTimeout as delay } from 'node:timers/promises';
import { runCommand } from './command.ts';
import { Emulator, HostCrashedError } from './emulator.ts';
import type { TestHostKind } from './kind.ts';
import type { Layout } from './layout.ts';
import { type Ports, projectInside } from './machine.ts';
import { type Report, seconds } from './progress.ts';
import { isSaved, save, savedState } from './saved-state.ts';

/** Resuming takes three to five seconds on an idle machine. */
const resumeLimit = 120_000;

export interface StartOptions {
  /** The folder of this machine that the host sees. */
  project: string;
  /** The host outlives this process. */
  keep: boolean;
  report: Report;
  signal?: AbortSignal | undefined;
}

/** A host that runs, and the ports of this machine that lead to it. */
export interface RunningHost {
  emulator: Emulator;
  ports: Ports;
}

/** Starts a host, whose state is saved first if there is none that fits. */
export async function start(
  kind: TestHostKind,
  built: Layout,
  { project, keep, report, signal }: StartOptions,
): Promise<RunningHost> {
  if (!isSaved(kind, built)) {
    const begun = performance.now();
    report({ stage: 'save', message: `${kind}: booting, to save its state` });
    await save(kind, built, signal);
    report({ stage: 'saved', message: `${kind}: saved (${seconds(begun)})` });
  }
  const begun = performance.now();
  const emulator = await Emulator.start(kind, { built, project, ...savedState(kind, built), detached: keep });
  try {
    const ports = await resume(emulator, signal);
    report({ stage: 'resumed', message: `${kind}: resumed (${seconds(begun)}), libvirt on port ${ports.libvirt}` });
    return { emulator, ports };
  } catch (error) {
    await emulator.stop();
    signal?.throwIfAborted();
    throw error;
  }
}

async function resume(emulator: Emulator, signal?: AbortSignal): Promise<Ports> {
  const limit = AbortSignal.timeout(resumeLimit);
  const deadline = signal ? AbortSignal.any([limit, signal]) : limit;
  for (;;) {
    emulator.check();
    const { status } = await emulator.monitor.execute<{ status: string }>('query-status');
    if (status !== 'inmigrate') break;
    await delay(50, undefined, { signal: deadline });
  }
  const ports = await emulator.ports();
  await emulator.monitor.execute('cont');
  // Since it was saved time has passed, and the folder may be another one.
  const command = [
    `date -s @${Date.now() / 1000} >/dev/null`,
    `mount -t 9p -o trans=virtio,version=9p2000.L,msize=262144,cache=none project ${projectInside}`,
  ].join(' && ');
  try {
    const code = await runCommand(ports.agent, command, { signal: deadline });
    if (code !== 0) throw new Error(`the ${emulator.kind} host cannot be prepared:\n${emulator.log()}`);
  } catch (error) {
    emulator.check();
    if (limit.aborted) throw new HostCrashedError(`the ${emulator.kind} host does not answer:\n${emulator.log()}`);
    return emulator.explain(error);
  }
  return ports;
}

/**
 * Rarely, the emulated kernel crashes where a guest is entered: a fault of the emulation, independent of what is tested. So a start is
 * repeated, once, and reported.
 */
export async function withRetry<Result>(work: () => Promise<Result>, report: Report): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HostCrashedError)) throw error;
    report({
      stage: 'retry',
      message: `${error.message}\nThe emulation has such a fault now and then: trying again.`,
    });
    return work();
  }
}
