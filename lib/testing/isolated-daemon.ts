import { randomUUID } from 'node:crypto';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ClosedError } from '../core/errors.ts';
import { check, listOf, name, optionsOf, signal, text } from '../core/options.ts';
import { mergeConfiguration } from './configuration.ts';
import { childOf, Namespaces, privateFolders } from './namespaces.ts';
import { createFolder, disposeFolder } from './reaper.ts';
import { unixURI } from './socket-uri.ts';
import { type Launch, pathWithSbin, TestDaemon, type TestDaemonOptions, testDaemonRows } from './test-daemon.ts';

/** Options of IsolatedDaemon.start(). */
export interface IsolatedDaemonOptions extends TestDaemonOptions {
  /**
   * A folder for the QEMU driver's cache of QEMU's capabilities, whose probing takes seconds. May be shared by any number of daemons.
   * Without it, they are probed again.
   */
  capabilitiesCache?: string;
  /** Lines for qemu.conf. They take precedence over those that this class writes. */
  qemuConfiguration?: string;
}

/** Options of IsolatedDaemon.run(). */
export interface IsolatedRunOptions {
  /** What the command reads from its standard input. Default: nothing. */
  input?: string;
  /** Ends the waiting. The command may continue until the daemon is closed. */
  signal?: AbortSignal;
}

const daemonOptions = optionsOf<IsolatedDaemonOptions>({
  ...testDaemonRows,
  capabilitiesCache: name,
  qemuConfiguration: text,
});
const runOptions = optionsOf<IsolatedRunOptions>({ input: text, signal });
const argumentList = listOf(text);

/** Lines for qemu.conf. There are no virtlogd, security drivers or control groups inside, and QEMU runs as the root of the namespaces. */
const qemuDefaults = [
  'user = "root"',
  'group = "root"',
  'stdio_handler = "file"',
  'security_driver = "none"',
  'remember_owner = 0',
  'cgroup_controllers = []',
  'namespaces = []',
];

/**
 * A libvirtd of root's that shares nothing with the host: it runs in mount, network, process, IPC and host name namespaces of its own, so
 * its bridges, networks with DHCP, filters, interfaces and pools work as those of `qemu:///system` do, and the host sees none of them.
 * The file system is the host's except for libvirt's folders, /run, /proc and /sys. Its network namespace has `lo` and nothing else: no
 * way out of it.
 *
 * Root can start one, and other users where the kernel permits user namespaces and /etc/subuid has a range for them; see
 * unavailableReason(). When it is closed or this program ends, in whatever way, all processes inside are ended with it.
 *
 * ```ts
 * await using daemon = await IsolatedDaemon.start();
 * await using connection = await connect(daemon.uri());
 * await connection.createNetwork("<network><name>lab</name><bridge name='lab0'/><ip address='10.0.0.1' prefix='24'/></network>");
 * console.log(await daemon.run('ip', ['-brief', 'address', 'show', 'lab0']));
 * ```
 */
export class IsolatedDaemon extends TestDaemon {
  readonly #options: IsolatedDaemonOptions;
  #namespaces: Namespaces | undefined;
  /** Two hosts of the same UUID would not migrate guests between each other. */
  readonly #hostUUID = randomUUID();

  private constructor(folder: string, options: IsolatedDaemonOptions) {
    super(folder, options);
    this.#options = options;
  }

  /**
   * Starts a daemon in new namespaces, with a new folder; resolves when it accepts connections. Rejects with an Error that says what is
   * missing if the namespaces cannot be created, and with the daemon's log when it ends or does not listen in time.
   */
  static async start(options: IsolatedDaemonOptions = {}): Promise<IsolatedDaemon> {
    check(daemonOptions, options, 'the options of IsolatedDaemon.start()');
    return TestDaemon.started(new IsolatedDaemon(await createFolder('libvirt-native-isolated-'), options));
  }

  /** Returns why no daemon can be isolated here, for a suite to skip its tests with; undefined if it can. Creates namespaces, and removes them. */
  static async unavailableReason(): Promise<string | undefined> {
    const folder = await createFolder('libvirt-native-isolated-');
    try {
      await (await createNamespaces(folder)).close();
      return undefined;
    } catch (error) {
      return (error as Error).message;
    } finally {
      await disposeFolder(folder);
    }
  }

  /** A URI for a driver inside the daemon. Default: `qemu:///system`. */
  override uri(inside = 'qemu:///system'): string {
    return unixURI(inside, this.socket);
  }

  /**
   * Runs a command inside its namespaces, as their root and without a shell, such as `ip`, `bridge`, `iptables` or `cat` of a file below
   * /var/lib/libvirt. Resolves with its standard output, without trailing newlines. Rejects with a CommandError if its exit status is not
   * 0, and with an Error if it writes more than 64 MiB.
   */
  async run(command: string, args: readonly string[] = [], options: IsolatedRunOptions = {}): Promise<string> {
    check(name, command, 'the command of IsolatedDaemon.run()');
    check(argumentList, args, 'the arguments of IsolatedDaemon.run()');
    check(runOptions, options, 'the options of IsolatedDaemon.run()');
    if (this.closed || !this.#namespaces) throw new ClosedError('IsolatedDaemon.run()');
    return this.#namespaces.run(command, args, options);
  }

  /** @internal */
  protected override async prepare(): Promise<Launch> {
    this.#namespaces ??= await this.#create();
    return {
      prefix: this.#namespaces.prefix,
      configuration: [`unix_sock_dir = "${join(this.folder, 'run/libvirt')}"`, `host_uuid = "${this.#hostUUID}"`],
      options: { cwd: '/', env: { PATH: pathWithSbin() } },
    };
  }

  /** What lasts as long as the namespaces do, also when the daemon is killed and started again. */
  async #create(): Promise<Namespaces> {
    const { capabilitiesCache, qemuConfiguration } = this.#options;
    await mkdir(join(this.folder, 'run/libvirt'), { recursive: true });
    const namespaces = await createNamespaces(this.folder);
    await writeFile(join(this.folder, 'etc/qemu.conf'), mergeConfiguration(qemuDefaults, qemuConfiguration));
    if (capabilitiesCache) {
      await mkdir(capabilitiesCache, { recursive: true });
      await symlink(capabilitiesCache, join(this.folder, 'cache/qemu'));
    }
    return namespaces;
  }

  /** @internal */
  protected override async finish(): Promise<void> {
    await this.#namespaces?.close();
  }

  /** @internal */
  protected override daemonOf(child: number): number {
    return childOf(child);
  }
}

/** Creates namespaces with the folders that they need. Other users enter libvirt's folders as they do on any host, dnsmasq's for one. */
async function createNamespaces(folder: string): Promise<Namespaces> {
  for (const name of privateFolders) {
    await mkdir(join(folder, name));
    await chmod(join(folder, name), 0o755);
  }
  return Namespaces.create(folder);
}
