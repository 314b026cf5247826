import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { checkTime } from '../options.ts';

/** How a daemon of one's own is started. */
export interface PrivateDaemonOptions {
  /** The daemon's program. */
  program?: string;
  /** Lines for its configuration file. */
  configuration?: string;
  /**
   * Whom it runs as, when this process is root: nobody, unless told otherwise. An unprivileged daemon keeps all that it has in its
   * folder, where one of root would share the host's, and its QEMU driver is `qemu:///session`.
   */
  uid?: number;
  /** The group that it runs as; that of nobody, unless told otherwise. */
  gid?: number;
  /** How long it may take to open its socket, in milliseconds; 20 seconds at first. */
  timeout?: number;
}

/** Whether somebody listens on a socket: its file is there somewhat earlier. */
function accepts(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ path });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** The user of that name, on every Linux. */
const nobody = 65534;

/**
 * A libvirtd of one's own: a real daemon on a private socket, which can be killed and started again at will, beside any that the
 * host may have. It serves the `test` driver and the drivers that need no more than a folder.
 */
export class PrivateDaemon implements AsyncDisposable {
  /** Its folder, with its log. */
  readonly folder: string;
  readonly #options: PrivateDaemonOptions;
  #process: ChildProcess | undefined;

  private constructor(folder: string, options: PrivateDaemonOptions) {
    this.folder = folder;
    this.#options = options;
  }

  /**
   * Starts a daemon in a new folder; resolves when it accepts connections. Rejects, with its log, when it ends or does not listen
   * in time.
   */
  static async start(options: PrivateDaemonOptions = {}): Promise<PrivateDaemon> {
    if (options.timeout !== undefined) checkTime('timeout', options.timeout, 1);
    const daemon = new PrivateDaemon(await mkdtemp(join(tmpdir(), 'libvirt-native-daemon-')), options);
    try {
      await daemon.start();
      return daemon;
    } catch (error) {
      await daemon[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** The process id, while it runs. */
  get pid(): number | undefined {
    return this.#process?.pid;
  }

  /** A URI for a driver inside the daemon, such as `test:///default` or `qemu:///session`. */
  uri(inside = 'test:///default'): string {
    const { protocol, pathname } = new URL(inside);
    return `${protocol.slice(0, -1)}+unix://${pathname}?socket=${this.#socket}`;
  }

  get #socket(): string {
    return join(this.folder, 'run/libvirt/libvirt-sock');
  }

  get #log(): string {
    return join(this.folder, 'daemon.log');
  }

  /** Starts it, the first time or again; resolves when it accepts connections. */
  async start(): Promise<void> {
    await mkdir(join(this.folder, 'run/libvirt'), { recursive: true, mode: 0o700 });
    const { program = 'libvirtd' } = this.#options;
    const user = process.getuid?.() === 0 ? { uid: this.#options.uid ?? nobody, gid: this.#options.gid ?? nobody } : {};
    if (user.uid)
      await Promise.all(
        ['', 'run', 'run/libvirt'].map((folder) => chown(join(this.folder, folder), user.uid, user.gid)),
      );
    // An unprivileged daemon puts its sockets there anyway; being told to, it would leave out the one for its administration.
    const sockets = user.uid === 0 ? `unix_sock_dir = "${join(this.folder, 'run/libvirt')}"` : '';
    await writeFile(
      join(this.folder, 'libvirtd.conf'),
      [sockets, 'auth_unix_ro = "none"', 'auth_unix_rw = "none"', this.#options.configuration, ''].join('\n'),
    );
    const folders = {
      HOME: this.folder,
      XDG_CONFIG_HOME: join(this.folder, 'config'),
      XDG_CACHE_HOME: join(this.folder, 'cache'),
    };
    const child = spawn(
      program,
      ['--config', join(this.folder, 'libvirtd.conf'), '--pid-file', join(this.folder, 'daemon.pid')],
      {
        stdio: 'ignore',
        ...user,
        env: {
          PATH: `${process.env['PATH']}:/usr/sbin:/sbin`,
          ...folders,
          XDG_RUNTIME_DIR: join(this.folder, 'run'),
          LIBVIRT_LOG_OUTPUTS: `3:file:${this.#log}`,
        },
      },
    );
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
      if (child.exitCode !== null) throw new Error(`the daemon ended with ${child.exitCode}:\n${await this.log()}`);
      if (await accepts(this.#socket)) return;
      await delay(20);
    }
    throw new Error(`the daemon does not listen on ${this.#socket}:\n${await this.log()}`);
  }

  /** What it has written so far. */
  log(): Promise<string> {
    return readFile(this.#log, 'utf8').catch(() => '');
  }

  /** Ends it by a signal and waits for its end: SIGKILL is what a crash looks like to its clients. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    await rm(this.#socket, { force: true });
  }

  /** Stops and continues it, as a host that no longer answers would. */
  freeze(): void {
    this.#process?.kill('SIGSTOP');
  }

  /** Lets it answer again. */
  thaw(): void {
    this.#process?.kill('SIGCONT');
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }
}
