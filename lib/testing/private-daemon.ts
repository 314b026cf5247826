import { chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { check, optionsOf, whole } from '../core/options.ts';
import { createFolder } from './reaper.ts';
import { unixURI } from './socket-uri.ts';
import { type Launch, pathWithSbin, TestDaemon, type TestDaemonOptions, testDaemonRows } from './test-daemon.ts';

/** Options of PrivateDaemon.start(). */
export interface PrivateDaemonOptions extends TestDaemonOptions {
  /**
   * The user that it runs as, when this process is root. Default: `nobody`. An unprivileged daemon keeps all that it has in its
   * folder, and its QEMU driver is `qemu:///session`. One of root keeps its guests with those of the host: they are not ended with it.
   * IsolatedDaemon is for what needs root.
   */
  uid?: number;
  /** The group that it runs as. Default: that of `nobody`. */
  gid?: number;
}

/** The highest is 'none' for the kernel. */
const id = whole(0, 2 ** 32 - 2);
const daemonOptions = optionsOf<PrivateDaemonOptions>({ ...testDaemonRows, uid: id, gid: id });

/** The user of that name, on every Linux. */
const nobody = 65534;

/**
 * A libvirtd of one's own: a real daemon on a private socket, which can be killed and started again at will, beside any that the
 * host may have. It serves the `test` driver and the drivers that need no more than a folder. When it is closed or this program ends,
 * in whatever way, it is ended with the guests of its own folder.
 */
export class PrivateDaemon extends TestDaemon {
  readonly #options: PrivateDaemonOptions;

  private constructor(folder: string, options: PrivateDaemonOptions) {
    super(folder, options);
    this.#options = options;
  }

  /**
   * Starts a daemon in a new folder; resolves when it accepts connections. Rejects, with its log, when it ends or does not listen
   * in time.
   */
  static async start(options: PrivateDaemonOptions = {}): Promise<PrivateDaemon> {
    check(daemonOptions, options, 'the options of PrivateDaemon.start()');
    return TestDaemon.started(new PrivateDaemon(await createFolder('libvirt-native-daemon-'), options));
  }

  /** A URI for a driver inside the daemon, such as `test:///default` or `qemu:///session`. */
  override uri(inside = 'test:///default'): string {
    return unixURI(inside, this.socket);
  }

  /** @internal */
  protected override async prepare(): Promise<Launch> {
    await mkdir(join(this.folder, 'run/libvirt'), { recursive: true, mode: 0o700 });
    const user = process.getuid?.() === 0 ? { uid: this.#options.uid ?? nobody, gid: this.#options.gid ?? nobody } : {};
    if (user.uid)
      await Promise.all(
        ['', 'run', 'run/libvirt'].map((folder) => chown(join(this.folder, folder), user.uid, user.gid)),
      );
    const env = {
      PATH: pathWithSbin(),
      HOME: this.folder,
      XDG_CONFIG_HOME: join(this.folder, 'config'),
      XDG_CACHE_HOME: join(this.folder, 'cache'),
      XDG_RUNTIME_DIR: join(this.folder, 'run'),
    };
    // An unprivileged daemon puts its sockets there anyway; with that option, it would omit the one for its administration.
    const configuration = user.uid === 0 ? [`unix_sock_dir = "${join(this.folder, 'run/libvirt')}"`] : [];
    return { configuration, options: { ...user, env } };
  }
}
