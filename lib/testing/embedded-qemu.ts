import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Lifecycle } from '../core/lifecycle.ts';
import { check, name, optionsOf, text } from '../core/options.ts';
import { defaultCache } from './cache.ts';
import { mergeConfiguration } from './configuration.ts';
import { logToFile } from './log.ts';
import { createFolder, disposeFolder } from './reaper.ts';

/** Options of EmbeddedQemu.create(). */
export interface EmbeddedQemuOptions {
  /**
   * A folder for the driver's cache of QEMU's capabilities, whose probing takes seconds. May be shared by any number of roots.
   * Without it, they are probed again.
   */
  capabilitiesCache?: string;
  /** Lines for qemu.conf. They take precedence over those that this class writes. */
  configuration?: string;
  /**
   * The file that libvirt appends its warnings and errors to. Default: libvirt.log in the root. libvirt opens it when it is first used in
   * a process: create() rejects with an Error when this comes too late, or in a worker thread, whose environment C does not see.
   */
  logFile?: string;
}

const embeddedOptions = optionsOf<EmbeddedQemuOptions>({ capabilitiesCache: name, configuration: text, logFile: name });

/**
 * libvirt's real QEMU driver inside this process, with a folder of its own for all that it keeps: no daemon, nothing of the host's
 * configuration, and nothing left when it is closed or its program ends, in whatever way: its guests are ended, too.
 */
export class EmbeddedQemu implements AsyncDisposable {
  /** The folder. Guests' disks can lie in it too. */
  readonly root: string;
  /** What connect() takes. */
  readonly uri: string;

  readonly #life = new Lifecycle(() => disposeFolder(this.root));

  private constructor(root: string) {
    this.root = root;
    this.uri = `qemu:///embed?root=${encodeURIComponent(root)}`;
  }

  /**
   * Prepares a driver's folder in the system's folder for temporary files.
   *
   * One process has one embedded driver, of the first root that is opened: libvirt refuses another.
   */
  static async create(options: EmbeddedQemuOptions = {}): Promise<EmbeddedQemu> {
    check(embeddedOptions, options, 'the options of EmbeddedQemu.create()');
    const root = await createFolder('libvirt-native-');
    try {
      await prepare(root, options);
    } catch (error) {
      await disposeFolder(root);
      throw error;
    }
    return new EmbeddedQemu(root);
  }

  /** Whether close() was called on it, and has not failed. */
  get closed(): boolean {
    return this.#life.closed;
  }

  /** Ends the guests that still run, and removes the folder. Close the connection before. Each call returns the same promise. */
  close(): Promise<void> {
    return this.#life.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

async function prepare(root: string, options: EmbeddedQemuOptions): Promise<void> {
  await mkdir(join(root, 'etc'));
  await writeFile(join(root, 'etc/qemu.conf'), mergeConfiguration(defaults(), options.configuration));
  if (options.capabilitiesCache) {
    await mkdir(options.capabilitiesCache, { recursive: true });
    await symlink(options.capabilitiesCache, join(root, 'cache'));
  }
  await logToFile(options.logFile, join(root, 'libvirt.log'));
}

/** Lines for qemu.conf. Output goes to files, for lack of virtlogd. */
function defaults(): string[] {
  const everyone = ['stdio_handler = "file"', 'security_driver = "none"', 'remember_owner = 0'];
  // As root, QEMU runs as root too: a private folder is closed to other users, and a /dev/kvm that root may open but QEMU's user may
  // not has libvirt ask every QEMU binary again at every call. An ordinary user's QEMU is that user's anyhow.
  return process.getuid?.() === 0 ? [...everyone, 'user = "root"', 'group = "root"'] : everyone;
}

/** The folder of the embedded driver that a URI is of; undefined if it is of another driver. */
export function embeddedRoot(uri: string): string | undefined {
  const [, root] = /^qemu:\/\/\/embed\?root=(.*)$/.exec(uri) ?? [];
  return root === undefined ? undefined : decodeURIComponent(root);
}

let shared: Promise<EmbeddedQemu> | undefined;

/** The embedded driver of all labs of this process, which can have one only. It lives until the process ends; the reaper removes it. */
export function sharedEmbeddedQemu(): Promise<EmbeddedQemu> {
  shared ??= EmbeddedQemu.create({ capabilitiesCache: join(defaultCache(), 'qemu-capabilities') });
  shared.catch(() => {
    shared = undefined;
  });
  return shared;
}
