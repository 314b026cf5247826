/** A real hypervisor's host, emulated: for tests, and for experiments with KVM and VFIO, or with Xen. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { acquireLock, isAlive } from '../../scripts/setup/lock.mjs';
import { isInsideHost } from '../ledger/records.ts';
import { type CommandOptions, openShell, runCommand } from './agent.ts';
import { isDone, steps } from './build/steps.ts';
import { Emulator, HostCrashed, tailOfLog } from './emulator.ts';
import { type HostKind, type Ports, portsInside } from './machine.ts';
import { built, folder, lockOf } from './places.ts';
import type { Monitor } from './qmp.ts';
import { Relay } from './relay.ts';
import { missingToRun } from './requirements.ts';
import { isSaved, save, savedState } from './saved-state.ts';

/** The host of a kind that was kept, if there is one. */
const recordOf = (kind: HostKind) => join(folder, `${kind}.kept.json`);

interface Kept extends Ports {
  pid: number;
}

/** Resuming takes three to five seconds on an idle machine. */
const resumeLimit = 120_000;

export interface HostOptions {
  /** Receives progress messages. Default: stderr. */
  say?: (text: string) => void;
  /** It keeps running when this process ends, until it is stopped by `npm run hosts -- kvm --stop`. */
  keep?: boolean;
}

/** Where the checkout is, inside a host. */
export const projectInside = '/project';

/** libvirt's name for a host's driver. */
const drivers: Readonly<Record<HostKind, string>> = { kvm: 'qemu', xen: 'xen' };

/** A command in a host that ended with another exit code than 0. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;

  constructor(command: string, code: number | null, stdout: string, stderr: string) {
    super(`${command}: exit code ${code}\n${stderr || stdout}`);
    this.code = code;
    this.stdout = stdout;
    this.stderr = stderr;
  }
}

/**
 * A running host. Each one is as new: what it has been through is forgotten when it ends.
 *
 * ```ts
 * await using host = await TestHost.resume('xen');
 * await using connection = await connect(host.uri);
 * console.log(await host.run('xl list'));
 * ```
 */
export class TestHost implements AsyncDisposable {
  readonly kind: HostKind;
  /** What connect() takes, on this machine: libvirt's own protocol on a port of the loopback; inside the host, what it takes there. */
  readonly uri: string;
  /** What connect() takes inside the host. */
  readonly uriInside: string;
  readonly #ports: Ports;
  readonly #emulator: Emulator | undefined;
  readonly #end: () => Promise<void>;

  private constructor(kind: HostKind, ports: Ports, end: () => Promise<void>, emulator?: Emulator) {
    this.kind = kind;
    this.uriInside = `${drivers[kind]}:///system`;
    this.uri = isInsideHost ? this.uriInside : `${drivers[kind]}+tcp://127.0.0.1:${ports.libvirt}/system`;
    this.#ports = ports;
    this.#end = end;
    this.#emulator = emulator;
  }

  /**
   * Resumes a host from its saved state, which is made first if there is none that fits. Of each kind one runs at a time: another
   * process's is waited for. Inside a host it is that one.
   *
   * @throws Error when the hosts have not been built, or when one is kept
   * @throws HostCrashed when it did so twice
   */
  static async resume(kind: HostKind, options: HostOptions = {}): Promise<TestHost> {
    const { say = toStderr, keep = false } = options;
    if (isInsideHost) return new TestHost(kind, portsInside, async () => {});
    checkBuilt(say);
    const unlock = await acquireLock(lockOf(kind), (pid) => {
      if (readKept(kind)?.pid === pid)
        throw new Error(`The ${kind} host was kept and still runs. Stop it: npm run hosts -- ${kind} --stop`);
      say(`${kind}: one is running (process ${pid}); waiting for it to end`);
    });
    try {
      return await onceMore(() => start(kind, { say, keep, unlock }), say);
    } catch (error) {
      unlock();
      throw error;
    }
  }

  /** The host that was kept, if it is of this kind and still runs. Disposing of it leaves it running. */
  static attach(kind: HostKind): TestHost | undefined {
    const kept = readKept(kind);
    return kept && new TestHost(kind, kept, async () => {});
  }

  /** Ends the host that was kept; false when there is none. */
  static async stopKept(kind: HostKind): Promise<boolean> {
    const kept = readKept(kind);
    if (!kept) return false;
    process.kill(kept.pid, 'SIGTERM');
    for (let tries = 0; isAlive(kept.pid) && tries < 100; tries++) await delay(100);
    if (isAlive(kept.pid)) process.kill(-kept.pid, 'SIGKILL');
    rmSync(recordOf(kind), { force: true });
    rmSync(lockOf(kind), { force: true });
    return true;
  }

  /** @internal */
  static async of(emulator: Emulator, ports: Ports, end: () => Promise<void>): Promise<TestHost> {
    return new TestHost(emulator.kind, ports, end, emulator);
  }

  /** Whether it ended by itself. */
  get crashed(): boolean {
    return this.#emulator?.crashed ?? false;
  }

  /** Whether the host and its libvirt still answer, in a time in which even a busy one does. */
  async responds(): Promise<boolean> {
    const signal = AbortSignal.timeout(60_000);
    const code = await this.execute('timeout 50 virsh list --all >/dev/null', { signal }).catch(() => undefined);
    return code === 0 && !this.crashed;
  }

  /**
   * Has bash run a command in the host, as root.
   *
   * @returns what it wrote to its standard output, without the last line's end
   * @throws CommandFailed when its exit code is not 0
   */
  async run(command: string, options: Pick<CommandOptions, 'input' | 'signal'> = {}): Promise<string> {
    let stdout = '';
    let stderr = '';
    const onStdout = (text: string) => (stdout += text);
    const onStderr = (text: string) => (stderr += text);
    const code = await this.execute(command, { ...options, onStdout, onStderr });
    if (code !== 0) throw new CommandFailed(command, code, stdout, stderr);
    return stdout.replace(/\n$/, '');
  }

  /** The same, telling its output as it comes; gives its exit code. */
  async execute(command: string, options: CommandOptions = {}): Promise<number | null> {
    try {
      return await runCommand(this.#ports.agent, command, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      if (!this.#emulator) throw error;
      return this.#emulator.explain(error);
    }
  }

  /** A shell of the host's on this terminal; resolves when it ends. */
  shell(signal?: AbortSignal): Promise<void> {
    return openShell(this.#ports.agent, signal);
  }

  /** Has one more of the host's TCP ports reached from here, for as long as it runs; gives the port of this machine's loopback. */
  forward(port: number): Promise<number> {
    return this.#running.forward(port);
  }

  /** A socket of this machine that leads to the host's libvirt, until it is disposed of; and its URI. */
  async socket(): Promise<Relay & { uri: string }> {
    const relay = await Relay.to(this.#ports.libvirt);
    return Object.assign(relay, { uri: `${drivers[this.kind]}+unix:///system?socket=${relay.path}` });
  }

  /** The monitor of the machine that the host runs on: hardware comes and goes there. */
  get monitor(): Monitor {
    return this.#running.monitor;
  }

  get #running(): Emulator {
    if (!this.#emulator) throw new Error('the emulated machine can be controlled only by the process that started it');
    return this.#emulator;
  }

  /** The end of what the host has said on its console. */
  log(): string {
    return tailOfLog(this.kind);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#end();
  }
}

interface StartOptions {
  say: (text: string) => void;
  keep: boolean;
  unlock: () => void;
}

async function start(kind: HostKind, { say, keep, unlock }: StartOptions): Promise<TestHost> {
  if (!isSaved(kind)) {
    const begun = performance.now();
    say(`${kind}: booting, to save its state`);
    await save(kind);
    say(`${kind}: saved (${seconds(begun)})`);
  }
  const begun = performance.now();
  const emulator = await Emulator.start(kind, { ...savedState(kind), detached: keep });
  try {
    const ports = await resume(emulator);
    const host = await TestHost.of(emulator, ports, async () => {
      if (keep) return;
      await emulator.stop();
      unlock();
    });
    if (keep) {
      writeFileSync(recordOf(kind), JSON.stringify({ pid: emulator.pid, ...ports } satisfies Kept));
      writeFileSync(lockOf(kind), `${emulator.pid}\n`);
    }
    say(`${kind}: resumed (${seconds(begun)}), ${host.uri}`);
    return host;
  } catch (error) {
    await emulator.stop();
    throw error;
  }
}

async function resume(emulator: Emulator): Promise<Ports> {
  const deadline = AbortSignal.timeout(resumeLimit);
  for (;;) {
    emulator.check();
    const { status } = await emulator.monitor.execute<{ status: string }>('query-status');
    if (status !== 'inmigrate') break;
    await delay(50, undefined, { signal: deadline });
  }
  const ports = await emulator.ports();
  await emulator.monitor.execute('cont');
  // Since it was saved time has passed, and the checkout may be another one.
  const command = [
    `date -s @${Date.now() / 1000} >/dev/null`,
    `mount -t 9p -o trans=virtio,version=9p2000.L,msize=262144,cache=none project ${projectInside}`,
  ].join(' && ');
  try {
    const code = await runCommand(ports.agent, command, { signal: deadline });
    if (code !== 0) throw new Error(`the ${emulator.kind} host cannot be prepared:\n${tailOfLog(emulator.kind)}`);
  } catch (error) {
    emulator.check();
    if (deadline.aborted)
      throw new HostCrashed(`the ${emulator.kind} host does not answer:\n${tailOfLog(emulator.kind)}`);
    return emulator.explain(error);
  }
  return ports;
}

/**
 * Rarely, the emulated kernel crashes where a guest is entered: a fault of the emulation, which says nothing of what is tested. So it
 * is tried again, once, and said.
 */
export async function onceMore<Result>(
  what: () => Promise<Result>,
  say: (text: string) => void = toStderr,
): Promise<Result> {
  try {
    return await what();
  } catch (error) {
    if (!(error instanceof HostCrashed)) throw error;
    say(`${error.message}\nThe emulation has such a fault now and then: trying again.`);
    return what();
  }
}

function checkBuilt(say: (text: string) => void): void {
  const missing = missingToRun();
  if (missing.length > 0) throw new Error(`The test hosts cannot run here. Missing: ${missing.join('; ')}`);
  if (!existsSync(built.disk)) throw new Error('The test hosts are not built yet. Run: npm run hosts:build');
  const stale = steps.filter((step) => !isDone(step)).map(({ name }) => name);
  if (stale.length > 0)
    say(`built from other sources than these (${stale.join(', ')}); npm run hosts:build builds anew`);
}

function readKept(kind: HostKind): Kept | undefined {
  const record = recordOf(kind);
  if (!existsSync(record)) return undefined;
  const kept = JSON.parse(readFileSync(record, 'utf8')) as Kept;
  if (isAlive(kept.pid)) return kept;
  rmSync(record);
  return undefined;
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

export function toStderr(text: string): void {
  process.stderr.write(`hosts: ${text}\n`);
}
