/** A real hypervisor's host, emulated: for test suites and experiments with KVM and VFIO, or with Xen. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Lifecycle } from '../../core/lifecycle.ts';
import {
  boolean,
  check,
  checkWord,
  func,
  listOf,
  name,
  optionsOf,
  signal as signalRule,
  word,
} from '../../core/options.ts';
import { defaultCache } from '../cache.ts';
import { CommandError, trimmedOutput } from '../errors.ts';
import { isAlive } from '../lock.mjs';
import { buildHosts, hasRoomForAll, lockHost, staleSteps } from './build-hosts.ts';
import { type HostCommandOptions, openShell, runCommand } from './command.ts';
import { type Emulator, tailOfLog } from './emulator.ts';
import { type TestHostKind, testHostKinds } from './kind.ts';
import { type HostFiles, type Layout, layoutOf } from './layout.ts';
import { isInsideHost, type Ports, portsInside } from './machine.ts';
import type { TestHostMonitor } from './monitor.ts';
import type { Report, TestHostProgress } from './progress.ts';
import { TestHostSocket } from './relay.ts';
import { requireToRun } from './requirements.ts';
import { start, withRetry } from './running.ts';

/** Where hosts are kept. */
export interface TestHostCacheOptions {
  /**
   * The folder that hosts are built and kept in, some 3 GiB; any number of projects may share it.
   * Default: `libvirt-native/hosts` in `$XDG_CACHE_HOME`, which is `~/.cache` if unset.
   */
  cache?: string | undefined;
}

/** Options of TestHost.build(). */
export interface TestHostBuildOptions extends TestHostCacheOptions {
  /** The hosts whose states are saved. Default: all. */
  kinds?: readonly TestHostKind[] | undefined;
  /** The address of an archive of Debian to get packages from. Default: the one that this machine's apt uses. */
  mirror?: string | undefined;
  /** Called when something begins or is done. */
  onProgress?: ((progress: TestHostProgress) => void) | undefined;
  /** Ends the building, and what it started. */
  signal?: AbortSignal | undefined;
}

/** Options of TestHost.resume(). */
export interface TestHostOptions extends Omit<TestHostBuildOptions, 'kinds'> {
  /**
   * Whether the hosts are built if they are not, or were built by another version of this package; that takes four to seven minutes.
   * Without it, resume() rejects if they are not built, and reports 'stale' if they are of another version. Default: true.
   */
  build?: boolean | undefined;
  /** A folder of this machine that the host has as `/project`, and can write to. Default: the current directory. */
  project?: string | undefined;
  /** The host keeps running when this process ends, until TestHost.stopKept(). Default: false. */
  keep?: boolean | undefined;
}

const cacheRows = { cache: name };
const buildRows = {
  ...cacheRows,
  mirror: name,
  onProgress: func<(progress: TestHostProgress) => void>(),
  signal: signalRule,
};
const cacheRule = optionsOf<TestHostCacheOptions>(cacheRows);
const buildRule = optionsOf<TestHostBuildOptions>({ ...buildRows, kinds: listOf(word(...testHostKinds)) });
const resumeRule = optionsOf<TestHostOptions>({ ...buildRows, build: boolean, project: name, keep: boolean });

function layout({ cache = join(defaultCache(), 'hosts') }: TestHostCacheOptions): Layout {
  return layoutOf(resolve(cache));
}

/** libvirt's name for a host's driver. */
const drivers: Readonly<Record<TestHostKind, string>> = { kvm: 'qemu', xen: 'xen' };

/** A host that was kept. */
interface Kept extends Ports {
  pid: number;
}

/** What a host is made of: without an emulator, it is this machine or belongs to another process. */
interface Parts {
  ports: Ports;
  files?: HostFiles;
  emulator?: Emulator;
  end?: () => Promise<void>;
}

/**
 * A running host with a real hypervisor, on a computer that QEMU emulates: KVM with VFIO, or Xen; with libvirt, SR-IOV and devices to
 * pass through. It needs no special hardware. Each one starts from the same saved state, in seconds, and its changes are discarded.
 *
 * ```ts
 * await using host = await TestHost.resume('xen');
 * await using connection = await connect(host.uri);
 * console.log(await host.run('xl list'));
 * ```
 */
export class TestHost implements AsyncDisposable {
  /** The kinds of hosts that there are. */
  static readonly kinds: readonly TestHostKind[] = testHostKinds;

  /** Whether this machine has memory and processors for one host of each kind at once. */
  static get hasRoomForAll(): boolean {
    return hasRoomForAll();
  }

  /** 'kvm' or 'xen'. */
  readonly kind: TestHostKind;
  /** What connect() takes, on this machine: libvirt's own protocol on a port of the loopback; inside the host, what it takes there. */
  readonly uri: string;
  /** What connect() takes inside the host. */
  readonly uriInside: string;
  readonly #ports: Ports;
  readonly #files: HostFiles | undefined;
  readonly #emulator: Emulator | undefined;
  readonly #life: Lifecycle;

  private constructor(kind: TestHostKind, { ports, files, emulator, end = async () => {} }: Parts) {
    this.kind = kind;
    this.uriInside = `${drivers[kind]}:///system`;
    this.uri = isInsideHost ? this.uriInside : `${drivers[kind]}+tcp://127.0.0.1:${ports.libvirt}/system`;
    this.#ports = ports;
    this.#files = files;
    this.#emulator = emulator;
    this.#life = new Lifecycle(end);
  }

  /**
   * Builds the hosts, unless what is there is current: unpacks Debian packages, makes a disk, boots each host once and saves its state.
   * That needs Debian or Ubuntu, root or sudo, some 3 GiB, and four to seven minutes.
   *
   * @throws MissingProgramsError with the packages to install; ProgramError if a program fails; the signal's reason.
   */
  static async build(options: TestHostBuildOptions = {}): Promise<void> {
    check(buildRule, options, 'the options of TestHost.build()');
    const { kinds = testHostKinds, mirror, onProgress = () => {}, signal } = options;
    requireToRun();
    await buildHosts(layout(options), { kinds, mirror, report: onProgress, signal });
  }

  /**
   * Resumes a host from its saved state. Of each kind one runs at a time: another process's is waited for. Inside a host it is that one.
   * It ends with this process, in whatever way that ends.
   *
   * @throws Error if the host cannot run here or a host is kept; HostCrashedError if it crashed twice; what build() throws.
   */
  static async resume(kind: TestHostKind, options: TestHostOptions = {}): Promise<TestHost> {
    checkWord('kind', kind, testHostKinds);
    check(resumeRule, options, 'the options of TestHost.resume()');
    if (isInsideHost) return new TestHost(kind, { ports: portsInside });
    const { build = true, project = '.', keep = false, mirror, onProgress: report = () => {}, signal } = options;
    requireToRun();
    const built = layout(options);
    if (build) await buildHosts(built, { kinds: [], mirror, report, signal });
    else checkBuilt(built, report);
    const unlock = await lockHost(kind, built, { report, signal }, (pid) => refuseKept(kind, built.of(kind), pid));
    try {
      const running = { project: resolve(project), keep, report, signal };
      const parts = { ...(await withRetry(() => start(kind, built, running), report)), files: built.of(kind) };
      if (keep) {
        record(parts.files, { pid: parts.emulator.pid, ...parts.ports });
        parts.emulator.unref();
        return new TestHost(kind, parts);
      }
      const end = async () => {
        await parts.emulator.stop();
        unlock();
      };
      return new TestHost(kind, { ...parts, end });
    } catch (error) {
      unlock();
      throw error;
    }
  }

  /** Returns the host that was kept, if it is of this kind and still runs. Closing it leaves it running. */
  static attach(kind: TestHostKind, options: TestHostCacheOptions = {}): TestHost | undefined {
    checkWord('kind', kind, testHostKinds);
    check(cacheRule, options, 'the options of TestHost.attach()');
    const files = layout(options).of(kind);
    const kept = readKept(files);
    return kept && new TestHost(kind, { ports: kept, files });
  }

  /** Ends the host that was kept; resolves with false if there is none. */
  static async stopKept(kind: TestHostKind, options: TestHostCacheOptions = {}): Promise<boolean> {
    checkWord('kind', kind, testHostKinds);
    check(cacheRule, options, 'the options of TestHost.stopKept()');
    const files = layout(options).of(kind);
    const kept = readKept(files);
    if (!kept) return false;
    process.kill(kept.pid, 'SIGTERM');
    for (let tries = 0; isAlive(kept.pid) && tries < 100; tries++) await delay(100);
    if (isAlive(kept.pid)) process.kill(-kept.pid, 'SIGKILL');
    rmSync(files.kept, { force: true });
    rmSync(files.lock, { force: true });
    return true;
  }

  /** Whether it ended by itself. */
  get crashed(): boolean {
    return this.#emulator?.crashed ?? false;
  }

  /** Resolves with whether the host and its libvirt still answer, within a minute, in which even a busy one does. */
  async responds(): Promise<boolean> {
    const signal = AbortSignal.timeout(60_000);
    const code = await this.execute('timeout 50 virsh list --all >/dev/null', { signal }).catch(() => undefined);
    return code === 0 && !this.crashed;
  }

  /**
   * Runs a command in the host by bash, as root.
   *
   * @returns what it wrote to its standard output, without trailing newlines
   * @throws CommandError when its exit status is not 0; HostCrashedError when the host has crashed; the signal's reason
   */
  async run(command: string, options: Pick<HostCommandOptions, 'input' | 'signal'> = {}): Promise<string> {
    let stdout = '';
    let stderr = '';
    const onStdout = (text: string) => (stdout += text);
    const onStderr = (text: string) => (stderr += text);
    const exitCode = await this.execute(command, { ...options, onStdout, onStderr });
    [stdout, stderr] = [trimmedOutput(stdout), trimmedOutput(stderr)];
    if (exitCode !== 0) throw new CommandError(command, { exitCode, stdout, stderr });
    return stdout;
  }

  /** Runs a command as run() does, passes on its output as it arrives, and resolves with its exit code: null if a signal ended it. */
  async execute(command: string, options: HostCommandOptions = {}): Promise<number | null> {
    try {
      return await runCommand(this.#ports.agent, command, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      if (!this.#emulator) throw error;
      return this.#emulator.explain(error);
    }
  }

  /** Opens a shell of the host on this process's terminal; resolves when it ends. */
  shell(signal?: AbortSignal): Promise<void> {
    return openShell(this.#ports.agent, signal);
  }

  /** Makes one more of the host's TCP ports reachable for as long as it runs; resolves with the port of this machine's loopback. */
  forward(port: number): Promise<number> {
    return this.#running.forward(port);
  }

  /** Opens a UNIX socket of this machine that leads to the host's libvirt, until it is closed. */
  socket(): Promise<TestHostSocket> {
    return TestHostSocket.to(this.#ports.libvirt, drivers[this.kind]);
  }

  /** The QEMU monitor of the computer that the host runs on: hardware is plugged in and unplugged there. */
  get monitor(): TestHostMonitor {
    return this.#running.monitor;
  }

  get #running(): Emulator {
    if (!this.#emulator) throw new Error('the emulated computer is controlled only by the process that started it');
    return this.#emulator;
  }

  /** Returns the end of what the host has written on its console. */
  log(): string {
    return this.#files ? tailOfLog(this.#files) : '';
  }

  /** Whether close() was called on it, and has not failed. */
  get closed(): boolean {
    return this.#life.closed;
  }

  /** Ends the host, unless it is to be kept. Close connections to it before. Each call returns the same promise. */
  close(): Promise<void> {
    return this.#life.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

function checkBuilt(built: Layout, report: Report): void {
  if (!existsSync(built.disk)) throw new Error(`There are no test hosts in ${built.folder}: call TestHost.build()`);
  const stale = staleSteps(built).join(', ');
  if (stale) report({ stage: 'stale', message: `built by another version (${stale}); TestHost.build() builds anew` });
}

function refuseKept(kind: TestHostKind, files: HostFiles, pid: number): void {
  if (readKept(files)?.pid === pid)
    throw new Error(`The ${kind} host was kept and still runs: end it by TestHost.stopKept('${kind}')`);
}

function record(files: HostFiles, kept: Kept): void {
  writeFileSync(files.kept, JSON.stringify(kept));
  writeFileSync(files.lock, `${kept.pid}\n`);
}

function readKept({ kept: file }: HostFiles): Kept | undefined {
  if (!existsSync(file)) return undefined;
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
  if (isAlive(kept.pid)) return kept;
  rmSync(file);
  return undefined;
}
