/** Namespaces of Linux in which a daemon of root can do what it likes without touching the host. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { CommandError, trimmedOutput } from './errors.ts';
import { pathWithSbin } from './test-daemon.ts';

/** What a namespace has of its own. Users' ids are mapped where this process is not root. */
const kinds = ['--mount', '--net', '--pid', '--ipc', '--uts'];

const isRoot = () => process.getuid?.() === 0;

/** The folders of libvirt, each by that of the daemon's folder which takes its place. */
const folders = { etc: '/etc/libvirt', lib: '/var/lib/libvirt', log: '/var/log/libvirt', cache: '/var/cache/libvirt' };
export const privateFolders = Object.keys(folders);

/**
 * The first process of the namespaces. Sockets of the host's services, D-Bus among them, are hidden with /run; its control groups are
 * unmounted. It ends with the pipe from this process, and the kernel then ends all others. While it waits, it reaps
 * the processes whose parents have ended: libvirt takes one that was not reaped for one that runs.
 */
const script = `set -e
read -r pid _ < /proc/self/stat
${Object.entries(folders)
  .map(([own, path]) => `mount --bind "$1/${own}" ${path}`)
  .join('\n')}
mount -t proc proc /proc
umount -R /sys/fs/cgroup 2> /dev/null || true
mount -t sysfs sysfs /sys
mount -t tmpfs -o mode=755 tmpfs /run
mkdir -m 1777 /run/lock
ip link set lo up
echo "$pid"
exec 3<&0
cat <&3 > /dev/null &
wait $!
`;

/** A set of namespaces, held by a process. */
export class Namespaces {
  readonly #holder: ChildProcess;
  /** The process id of the holder's child, as seen from here. */
  readonly #init: string;

  private constructor(holder: ChildProcess, init: string) {
    this.#holder = holder;
    this.#init = init;
  }

  /** Creates namespaces in which the folders of libvirt are those of the given folder. Rejects with an Error that says what is missing. */
  static async create(folder: string): Promise<Namespaces> {
    // The ids of all users but root's are those that /etc/subuid assigns to this user: dnsmasq changes to another user.
    const user = isRoot() ? [] : ['--user', '--map-root-user', '--map-auto'];
    const args = [...user, ...kinds, '--fork', '--kill-child', '--', 'sh', '-c', script, 'sh', folder];
    const holder = spawn('unshare', args, { cwd: '/', env: { PATH: pathWithSbin() }, stdio: 'pipe' });
    if (holder.pid !== undefined) writeFileSync(join(folder, 'namespaces.pid'), `${holder.pid}\n`);
    const failed = once(holder, 'error').then(([error]) => (error as Error).message);
    const errors = textOf(holder.stderr).catch(() => '');
    const init = await Promise.race([
      failed.then(() => ''),
      once(holder.stdout, 'data').then(String),
      errors.then(() => ''),
    ]);
    if (!/^\d+\n$/.test(init)) {
      holder.kill('SIGKILL');
      throw new Error(refusal((await Promise.race([failed, errors])).trim()));
    }
    holder.unref();
    for (const pipe of [holder.stdin, holder.stdout, holder.stderr] as unknown as Socket[]) pipe.unref();
    holder.stdin.on('error', () => {});
    return new Namespaces(holder, init.trim());
  }

  /** What comes before a command so that it runs in the namespaces. */
  get prefix(): readonly string[] {
    return ['nsenter', '--target', this.#init, ...(isRoot() ? [] : ['--user']), ...kinds, '--wd=/', '--'];
  }

  /** Runs a command; its standard output. */
  async run(
    command: string,
    args: readonly string[],
    options: { input?: string; signal?: AbortSignal },
  ): Promise<string> {
    const [program, ...before] = this.prefix;
    const { input, signal } = options;
    const running = promisify(execFile)(program!, [...before, command, ...args], {
      cwd: '/',
      env: { PATH: pathWithSbin() },
      maxBuffer: 64 << 20,
      ...(signal && { signal }),
    });
    running.child.stdin?.on('error', () => {}).end(input);
    try {
      return trimmedOutput((await running).stdout);
    } catch (error) {
      throw commandError([command, ...args].join(' '), error);
    }
  }

  /** Ends all processes in them. */
  async close(): Promise<void> {
    if (this.#holder.exitCode !== null || this.#holder.signalCode !== null) return;
    const ended = once(this.#holder, 'exit');
    this.#holder.ref();
    this.#holder.stdin?.end();
    await ended;
  }
}

/** A CommandError for a command that ended with another status than 0; what else went wrong, as it is. */
function commandError(command: string, error: unknown): unknown {
  const { code, stdout = '', stderr = '' } = error as { code?: unknown; stdout?: string; stderr?: string };
  if (typeof code !== 'number') return error;
  return new CommandError(command, {
    exitCode: code,
    stdout: trimmedOutput(stdout),
    stderr: trimmedOutput(stderr),
  });
}

function refusal(reason: string): string {
  const needed = isRoot()
    ? 'It needs unshare and nsenter of util-linux, ip of iproute2, and libvirt-daemon.'
    : 'An ordinary user needs a kernel that permits user namespaces, newuidmap (apt install uidmap) and a range of ids in /etc/subuid and /etc/subgid; or run as root.';
  return `cannot create the namespaces of an isolated daemon: ${reason || 'no reason was given'}. ${needed}`;
}

/** The only child of a process, or the process itself as long as there is none: nsenter runs the command as a child. */
export function childOf(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0]) || pid;
  } catch {
    return pid;
  }
}
