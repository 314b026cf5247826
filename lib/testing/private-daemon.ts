import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import { chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ClosedError } from '../core/errors.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import { check, name, optionsOf, text, time, whole } from '../core/options.ts';
import { mergeConfiguration } from './configuration.ts';
import { createFolder, disposeFolder } from './reaper.ts';
import { unixURI } from './socket-uri.ts';

/** Options of PrivateDaemon.start(). */
export interface PrivateDaemonOptions {
  /** The daemon's program. Default: `libvirtd`. */
  program?: string;
  /** Lines for its configuration file, libvirtd.conf. They take precedence over those that this class writes. */
  configuration?: string;
  /**
   * The user that it runs as, when this process is root. Default: `nobody`. An unprivileged daemon keeps all that it has in its
   * folder, and its QEMU driver is `qemu:///session`. One of root keeps its guests with those of the host: they are not ended with it.
   */
  uid?: number;
  /** The group that it runs as. Default: that of `nobody`. */
  gid?: number;
  /** How long it may take to open its socket, in milliseconds. Default: 20,000. */
  timeout?: number;
}

/** The highest is 'none' for the kernel. */
const id = whole(0, 2 ** 32 - 2);
const daemonOptions = optionsOf<PrivateDaemonOptions>({
  program: name,
  configuration: text,
  uid: id,
  gid: id,
  timeout: time(1),
});

/** Whether a process listens on a socket: its file is there somewhat earlier. */
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
 * host may have. It serves the `test` driver and the drivers that need no more than a folder. When it is closed or this program ends,
 * in whatever way, it is ended with the guests of its own folder.
 */
export class PrivateDaemon implements AsyncDisposable {
  /** Its folder, with its log. */
  readonly folder: string;
  readonly #options: PrivateDaemonOptions;
  #process: ChildProcess | undefined;
  readonly #life = new Lifecycle(async () => {
    await this.kill();
    await disposeFolder(this.folder);
  });

  private constructor(folder: string, options: PrivateDaemonOptions) {
    this.folder = folder;
    this.#options = options;
  }

  /**
   * Starts a daemon in a new folder; resolves when it accepts connections. Rejects, with its log, when it ends or does not listen
   * in time.
   */
  static async start(options: PrivateDaemonOptions = {}): Promise<PrivateDaemon> {
    check(daemonOptions, options, 'the options of PrivateDaemon.start()');
    const daemon = new PrivateDaemon(await createFolder('libvirt-native-daemon-'), options);
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
    return this.#process?.pid;
  }

  /** A URI for a driver inside the daemon, such as `test:///default` or `qemu:///session`. */
  uri(inside = 'test:///default'): string {
    return unixURI(inside, this.socket);
  }

  /** The path of its socket. */
  get socket(): string {
    return join(this.folder, 'run/libvirt/libvirt-sock');
  }

  get #log(): string {
    return join(this.folder, 'daemon.log');
  }

  /** Starts it, the first time or again; resolves when it accepts connections. */
  async start(): Promise<void> {
    if (this.closed) throw new ClosedError('PrivateDaemon.start()');
    await mkdir(join(this.folder, 'run/libvirt'), { recursive: true, mode: 0o700 });
    const { program = 'libvirtd' } = this.#options;
    const user = process.getuid?.() === 0 ? { uid: this.#options.uid ?? nobody, gid: this.#options.gid ?? nobody } : {};
    if (user.uid)
      await Promise.all(
        ['', 'run', 'run/libvirt'].map((folder) => chown(join(this.folder, folder), user.uid, user.gid)),
      );
    // An unprivileged daemon puts its sockets there anyway; with that option, it would omit the one for its administration.
    const sockets = user.uid === 0 ? [`unix_sock_dir = "${join(this.folder, 'run/libvirt')}"`] : [];
    const defaults = [...sockets, 'auth_unix_ro = "none"', 'auth_unix_rw = "none"', 'log_outputs = "3:stderr"'];
    const configuration = join(this.folder, 'libvirtd.conf');
    await writeFile(configuration, mergeConfiguration(defaults, this.#options.configuration));
    const folders = {
      HOME: this.folder,
      XDG_CONFIG_HOME: join(this.folder, 'config'),
      XDG_CACHE_HOME: join(this.folder, 'cache'),
      XDG_RUNTIME_DIR: join(this.folder, 'run'),
    };
    const log = openSync(this.#log, 'a');
    const child = spawn(program, ['--config', configuration, '--pid-file', join(this.folder, 'daemon.pid')], {
      stdio: ['ignore', log, log],
      ...user,
      env: { PATH: `${process.env['PATH']}:/usr/sbin:/sbin`, ...folders },
    });
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
      if (child.exitCode !== null) throw new Error(`the daemon exited with ${child.exitCode}:\n${await this.log()}`);
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
    this.#process = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.ref();
    child.kill(signal);
    await ended;
    await rm(this.socket, { force: true });
  }

  /** Stops it (SIGSTOP), as a host that no longer answers. */
  freeze(): void {
    this.#process?.kill('SIGSTOP');
  }

  /** Continues it (SIGCONT). */
  thaw(): void {
    this.#process?.kill('SIGCONT');
  }

  /** Whether close() was called on it, and has not failed. */
  get closed(): boolean {
    return this.#life.closed;
  }

  /** Ends the daemon with the guests of its own folder, and removes the folder. Each call returns the same promise. */
  close(): Promise<void> {
    return this.#life.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
