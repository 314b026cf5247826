/** Reads a machine's files, and runs its programs. */
import { execFile, spawnSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** How a program ended. */
export interface ProgramEnd {
  readonly stdout: string;
  readonly stderr: string;
  /** As messages show it: 'exited with 1'. */
  readonly ended: string;
}

/** Reads the files of this machine, or of a copy of them below a folder. */
export class Machine {
  readonly #root: string;

  constructor(root = '/') {
    this.#root = root;
  }

  /** A file's text; empty when there is none, or it may not be read. */
  read(path: string): string {
    try {
      return readFileSync(join(this.#root, path), 'utf8').trim();
    } catch {
      return '';
    }
  }

  /** The names in a folder; none when there is none. */
  list(path: string): string[] {
    try {
      return readdirSync(join(this.#root, path)).sort();
    } catch {
      return [];
    }
  }

  /** The name of what a symbolic link leads to, such as a device's driver; undefined when there is none. */
  targetOf(path: string): string | undefined {
    try {
      return basename(readlinkSync(join(this.#root, path)));
    } catch {
      return undefined;
    }
  }

  has(path: string): boolean {
    return this.#access(path, constants.F_OK);
  }

  /** Whether this user may read and write it. */
  opens(path: string): boolean {
    return this.#access(path, constants.R_OK | constants.W_OK);
  }

  /** The group that a file belongs to, by its name. */
  groupOf(path: string): string | undefined {
    try {
      const { gid } = statSync(join(this.#root, path));
      return new RegExp(`^([^:\\n]+):[^:\\n]*:${gid}:`, 'm').exec(this.read('etc/group'))?.[1];
    } catch {
      return undefined;
    }
  }

  #access(path: string, mode: number): boolean {
    try {
      accessSync(join(this.#root, path), mode);
      return true;
    } catch {
      return false;
    }
  }

  /** Returns what a program of this machine prints; empty if it is missing or fails, or if this is a copy of files. */
  run(program: string, ...args: string[]): string {
    if (this.#root !== '/') return '';
    return spawnSync(program, args, { encoding: 'utf8', timeout: 10_000 }).stdout ?? '';
  }

  /** Whether a program of this name runs. */
  runs(program: string): boolean {
    return this.list('proc').some((pid) => /^\d+$/.test(pid) && this.read(`proc/${pid}/comm`) === program);
  }

  /** Whether it is this machine, rather than a copy of its files. */
  get isThis(): boolean {
    return this.#root === '/';
  }

  /** Runs a program of this machine until it exits or the time limit has passed. */
  start(
    program: string,
    args: readonly string[],
    { timeLimit, signal }: { timeLimit: number; signal?: AbortSignal | undefined },
  ): Promise<ProgramEnd> {
    return new Promise((resolve) => {
      const options = { timeout: timeLimit, killSignal: 'SIGKILL', signal } as const;
      const child = execFile(program, args, options, (error, stdout, stderr) => {
        const {
          killed = false,
          signal: by,
          code,
        } = (error ?? {}) as { killed?: boolean; signal?: string; code?: unknown };
        const ended = killed ? `did not end within ${timeLimit / 1000} s` : `exited with ${by ?? code ?? 0}`;
        resolve({ stdout, stderr, ended });
      });
      child.stdin?.end();
    });
  }

  /** The path of QEMU for this machine's processor; undefined on a copy of files, whose programs cannot run. */
  get emulator(): string | undefined {
    if (!this.isThis) return undefined;
    return ['usr/bin/qemu-system-x86_64', 'usr/libexec/qemu-kvm', 'usr/bin/qemu-kvm']
      .filter((path) => this.has(path))
      .map((path) => `/${path}`)[0];
  }

  get osRelease(): string {
    return this.read('etc/os-release');
  }

  /** libvirt's drivers that are installed, as its sources call them. */
  get libvirtDrivers(): string[] {
    const triplets = this.list('usr/lib').filter((name) => name.endsWith('-linux-gnu'));
    return ['usr/lib', 'usr/lib64', ...triplets.map((name) => `usr/lib/${name}`)]
      .flatMap((folder) => this.list(`${folder}/libvirt/connection-driver`))
      .flatMap((file) => /^libvirt_driver_(\w+)\.so$/.exec(file)?.[1] ?? []);
  }

  /** The features of the first processor. */
  get cpuFlags(): ReadonlySet<string> {
    const [, flags = ''] = /^(?:flags|Features)\s*:\s*(.*)$/m.exec(this.read('proc/cpuinfo')) ?? [];
    return new Set(flags.split(' '));
  }

  get isIntel(): boolean {
    return this.read('proc/cpuinfo').includes('GenuineIntel');
  }

  /** The kernel's module for KVM: the processor's maker has one each. */
  get kvmModule(): 'kvm_intel' | 'kvm_amd' {
    return this.isIntel ? 'kvm_intel' : 'kvm_amd';
  }

  get isX86(): boolean {
    return /GenuineIntel|AuthenticAMD|HygonGenuine|CentaurHauls/.test(this.read('proc/cpuinfo'));
  }

  /** 'dom0' under Xen with its control, 'guest' of Xen, or not on Xen at all. */
  get xen(): 'dom0' | 'guest' | undefined {
    if (this.read('proc/xen/capabilities').includes('control_d')) return 'dom0';
    return this.read('sys/hypervisor/type') === 'xen' ? 'guest' : undefined;
  }
}
