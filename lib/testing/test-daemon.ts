import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import { ClosedError } from '../core/errors.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import { name, text, time } from '../core/options.ts';
import { mergeConfiguration } from './configuration.ts';
import { disposeFolder } from './reaper.ts';

/** Options of all daemons of the test kit. */
export interface TestDaemonOptions {
  /** The daemon's program. Default: `libvirtd`. */
  program?: string;
  /** Lines for its configuration file, libvirtd.conf. They take precedence over those that this class writes. */
  configuration?: string;
  /** How long it may take to open its socket, in milliseconds. Default: 20,000. */
  timeout?: number;
}

/** The rules of these options. */
export const testDaemonRows = { program: name, configuration: text, timeout: time(1) };

/** How a daemon is started. */
export interface Launch {
  /** What comes before the daemon's program: a program that runs it, with its arguments. */
  readonly prefix?: readonly string[];
  /** Lines for libvirtd.conf. */
  readonly configuration: readonly string[];
  readonly options: Pick<SpawnOptions, 'uid' | 'gid' | 'cwd'> & { readonly env: Readonly<Record<string, string>> };
}

/** The variable PATH for programs that administrators use, too. */
export const pathWithSbin = () => `${process.env['PATH']}:/usr/sbin:/sbin`;

/** Whether a process listens on a socket: its file is there somewhat earlier. */
function accepts(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ path });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** What all daemons of the test kit have in common: a folder, a socket, and a process that can be killed and started again. */
export abstract class TestDaemon implements AsyncDisposable {
  /** Its folder, with its log. */
  readonly folder: string;
  readonly #options: TestDaemonOptions;
  #process: ChildProcess | undefined;
  readonly #life = new Lifecycle(async () => {
    await this.kill();
    await this.finish();
    await disposeFolder(this.folder);
  });

  /** @internal */
  constructor(folder: string, options: TestDaemonOptions) {
    this.folder = folder;
    this.#options = options;
  }

  /** What is to be known to start it, once all is prepared. @internal */
  protected abstract prepare(): Promise<Launch>;

  /** Ends what belongs to the daemon, when its process has ended. @internal */
  protected async finish(): Promise<void> {}

  /** The daemon's process, given the one that was started. @internal */
  protected daemonOf(child: number): number {
    return child;
  }

  /** Starts a new daemon; closes it, if it does not start. @internal */
  protected static async started<Daemon extends TestDaemon>(daemon: Daemon): Promise<Daemon> {
    try {
      await daemon.start();
      return daemon;
    } catch (error) {
      await daemon.close();
      throw error;
    }
  }

  /** The process id, while it runs. */
  get pid(): number | undefined {
    const child = this.#process?.pid;
    return child === undefined ? undefined : this.daemonOf(child);
  }

  /** A URI for a driver inside the daemon. Each kind of daemon has a default. */
  abstract uri(inside?: string): string;

  /** The path of its socket. */
  get socket(): string {
    return join(this.folder, 'run/libvirt/libvirt-sock');
  }

  get #log(): string {
    return join(this.folder, 'daemon.log');
  }

  /** Starts it, the first time or again; resolves when it accepts connections. */
  async start(): Promise<void> {
    if (this.closed) throw new ClosedError(`${this.constructor.name}.start()`);
    const { program = 'libvirtd', configuration: given } = this.#options;
    const { prefix = [], configuration, options } = await this.prepare();
    const file = join(this.folder, 'libvirtd.conf');
    const defaults = ['auth_unix_ro = "none"', 'auth_unix_rw = "none"', 'log_outputs = "3:stderr"'];
    await writeFile(file, mergeConfiguration([...configuration, ...defaults], given));
    const command = [...prefix, program, '--config', file, '--pid-file', join(this.folder, 'daemon.pid')];
    const log = openSync(this.#log, 'a');
    const child = spawn(command[0]!, command.slice(1), { stdio: ['ignore', log, log], ...options });
    closeSync(log);
    // Its own pid file comes later: if this program is killed before, the daemon must be found, too.
    if (child.pid !== undefined) writeFileSync(join(this.folder, 'started.pid'), `${child.pid}\n`);
    child.unref(); // It does not keep a program running that has nothing else to do.
    this.#process = child;
    const failed = once(child, 'error').then(([error]) => {
      throw new Error(
        `${program} could not be started: ${(error as Error).message}. Install it with: apt install libvirt-daemon`,
      );
    });
    await Promise.race([failed, this.#listening(child)]);
  }

  async #listening(child: ChildProcess): Promise<void> {
    const end = Date.now() + (this.#options.timeout ?? 20_000);
    while (Date.now() < end) {
      const status = child.exitCode ?? child.signalCode;
      if (status !== null) throw new Error(`the daemon exited with ${status}:\n${await this.log()}`);
      if (await accepts(this.socket)) return;
      await delay(20);
    }
    throw new Error(`the daemon is not listening on ${this.socket}:\n${await this.log()}`);
  }

  /** Returns its log so far. */
  log(): Promise<string> {
    return readFile(this.#log, 'utf8').catch(() => '');
  }

  /** Sends a signal and waits until it exits. Default: SIGKILL, which clients cannot distinguish from a crash. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null || child.signalCode !== null) {
      this.#process = undefined;
      return;
    }
    const ended = once(child, 'exit');
    child.ref();
    this.#signal(signal);
    this.#process = undefined;
    await ended;
    await rm(this.socket, { force: true });
  }

  #signal(signal: NodeJS.Signals): void {
    const { pid } = this;
    const child = this.#process?.pid;
    if (pid === undefined || child === undefined) return;
    process.kill(pid, signal);
    // What runs the daemon stops when that does, and would not see its end.
    if (child !== pid && signal !== 'SIGSTOP') process.kill(child, 'SIGCONT');
  }

  /** Stops it (SIGSTOP), as a host that no longer answers. */
  freeze(): void {
    this.#signal('SIGSTOP');
  }

  /** Continues it (SIGCONT). */
  thaw(): void {
    this.#signal('SIGCONT');
  }

  /** Whether close() was called on it, and has not failed. */
  get closed(): boolean {
    return this.#life.closed;
  }

  /** Ends the daemon with all that it has started, and removes the folder. Each call returns the same promise. */
  close(): Promise<void> {
    return this.#life.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  [inspect.custom](_depth: number, options: { stylize(text: string, style: string): string }): string {
    const { pid } = this;
    const state = this.closed ? ' closed' : pid === undefined ? '' : ` pid=${options.stylize(`${pid}`, 'number')}`;
    return `${this.constructor.name} { socket=${options.stylize(this.socket, 'string')}${state} }`;
  }
}
