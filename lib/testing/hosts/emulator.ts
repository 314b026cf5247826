/** A QEMU process that emulates a host: started, watched, ended. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { TestHostKind } from './kind.ts';
import type { HostFiles, Layout } from './layout.ts';
import { commandOf, type Ports, portsInside } from './machine.ts';
import { TestHostMonitor } from './monitor.ts';

/** No use of a host takes longer, and its owner may not end it. */
const longestLife = '8h';

/** The emulated kernel of a test host, or its emulator, ended or hung. The message has the end of its log. */
export class HostCrashedError extends Error {
  /** Always 'HostCrashedError'. */
  override readonly name = 'HostCrashedError';
  /** Always 'ERR_LIBVIRT_HOST_CRASHED'. */
  readonly code = 'ERR_LIBVIRT_HOST_CRASHED';
}

export interface EmulatorOptions {
  built: Layout;
  /** The folder of this machine that the host sees. */
  project: string;
  disk: string;
  state?: string;
  /** It outlives this process. */
  detached?: boolean;
}

export class Emulator {
  readonly kind: TestHostKind;
  readonly monitor: TestHostMonitor;
  readonly #files: HostFiles;
  readonly #child: ChildProcess;
  #ended = false;
  #stopping = false;

  private constructor(kind: TestHostKind, files: HostFiles, child: ChildProcess) {
    this.kind = kind;
    this.#files = files;
    this.#child = child;
    this.monitor = new TestHostMonitor(child.stdin!, child.stdout!);
    child.once('exit', () => (this.#ended = true));
  }

  static async start(kind: TestHostKind, options: EmulatorOptions): Promise<Emulator> {
    const files = options.built.of(kind);
    // The kernel itself ends it, should this process go without a word.
    const tied = options.detached ? [] : ['setpriv', '--pdeathsig', 'TERM'];
    const command = commandOf(kind, { ...options, log: files.log });
    const [program = '', ...args] = [...tied, 'timeout', '--kill-after=5', longestLife, ...command];
    rmSync(files.log, { force: true });
    const errors = openSync(files.emulatorLog, 'w');
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', errors], detached: true });
    closeSync(errors);
    await once(child, 'spawn');
    const emulator = new Emulator(kind, files, child);
    await emulator.monitor.execute('qmp_capabilities').catch((error) => emulator.explain(error));
    return emulator;
  }

  get pid(): number {
    return this.#child.pid!;
  }

  /** No longer keeps this process running. */
  unref(): void {
    this.#child.unref();
    for (const stream of [this.#child.stdin, this.#child.stdout]) (stream as Socket).unref();
  }

  /** The ports that the kernel has chosen. */
  async ports(): Promise<Ports> {
    return {
      agent: await this.#portLeadingTo(portsInside.agent),
      libvirt: await this.#portLeadingTo(portsInside.libvirt),
    };
  }

  /** Has one more port of the host reached from here; gives this machine's. */
  async forward(port: number): Promise<number> {
    const refusal = await this.#command(`hostfwd_add outside tcp:127.0.0.1:0-:${port}`);
    if (refusal) throw new Error(`the emulator does not forward a port: ${refusal}`);
    return this.#portLeadingTo(port);
  }

  async #portLeadingTo(port: number): Promise<number> {
    const text = await this.#command('info usernet');
    const found = text.match(new RegExp(`HOST_FORWARD\\]\\s+\\d+\\s+127\\.0\\.0\\.1\\s+(\\d+)\\s+\\S+\\s+${port}\\b`));
    if (!found) throw new Error(`no port leads to the host's ${port}:\n${text}`);
    return Number(found[1]);
  }

  /** A command for people, and its answer. */
  #command(line: string): Promise<string> {
    return this.monitor.execute<string>('human-monitor-command', { 'command-line': line });
  }

  /** Whether it ended without being stopped. */
  get crashed(): boolean {
    return this.#ended && !this.#stopping;
  }

  /** @throws HostCrashedError with the end of its log, when it did */
  check(): void {
    if (this.crashed) throw new HostCrashedError(`the ${this.kind} host has crashed:\n${this.log()}`);
  }

  /** @throws HostCrashedError in place of another error, when that is what lies behind it */
  async explain(error: unknown): Promise<never> {
    // Its sockets close a moment before it has ended.
    if (!this.#ended) await delay(500);
    this.check();
    throw error;
  }

  /** The end of what the host and its emulator have written. */
  log(): string {
    return tailOfLog(this.#files);
  }

  /** Ends it; not later than in ten seconds it is gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.#ended) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const killTimer = setTimeout(() => process.kill(-this.pid, 'SIGKILL'), 10_000);
    await ended;
    clearTimeout(killTimer);
  }
}

/** The end of what a host and its emulator have written. */
export function tailOfLog(files: HostFiles, lines = 40): string {
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  const console = read(files.log).split('\n').slice(-lines).join('\n');
  const emulator = read(files.emulatorLog)
    .split('\n')
    .filter((line) => line && !/TCG doesn't support/.test(line));
  return [...emulator.slice(-10), console, `(all of it: ${files.log})`].join('\n');
}
