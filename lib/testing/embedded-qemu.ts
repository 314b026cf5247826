import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How a QEMU driver inside the process is prepared. */
export interface EmbeddedQemuOptions {
  /**
   * A folder to keep what the driver learns of each QEMU binary, which takes it seconds. May be shared by any number of roots.
   * Without it, it learns anew.
   */
  capabilitiesCache?: string;
  /** Where libvirt writes its warnings and errors; in the root, unless told otherwise. */
  logFile?: string;
}

/**
 * libvirt's real QEMU driver inside this process, with a folder of its own for all that it keeps: no daemon, nothing of the host's
 * configuration, and nothing left when it is disposed of.
 *
 * Guests outlive the connection and the process: destroy them.
 */
export class EmbeddedQemu implements AsyncDisposable {
  /** The folder. Guests' disks can lie in it too. */
  readonly root: string;
  /** What connect() takes. */
  readonly uri: string;

  private constructor(root: string) {
    this.root = root;
    this.uri = `qemu:///embed?root=${root}`;
  }

  /**
   * Prepares a driver's folder in the system's folder for temporary files.
   *
   * One process has one embedded driver, of the first root that is opened: libvirt refuses another.
   */
  static async create(options: EmbeddedQemuOptions = {}): Promise<EmbeddedQemu> {
    const root = await mkdtemp(join(tmpdir(), 'libvirt-native-'));
    await mkdir(join(root, 'etc'));
    await writeFile(join(root, 'etc/qemu.conf'), configuration);
    if (options.capabilitiesCache) {
      await mkdir(options.capabilitiesCache, { recursive: true });
      await symlink(options.capabilitiesCache, join(root, 'cache'));
    }
    // libvirt reads its variables when it is loaded. Its warnings would go to this program's stderr.
    process.env['LIBVIRT_LOG_OUTPUTS'] ??= `3:file:${options.logFile ?? join(root, 'libvirt.log')}`;
    return new EmbeddedQemu(root);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }
}

/** Its output goes to files, for want of virtlogd. */
const everyone = `
stdio_handler = "file"
security_driver = "none"
remember_owner = 0
`;

/**
 * As root, QEMU runs as root too: a private folder is closed to other users, and a /dev/kvm that root may open but QEMU's user may
 * not has libvirt ask every QEMU binary again at every call. An ordinary user's QEMU is that user's anyhow.
 */
const asRoot = `
user = "root"
group = "root"
`;

const configuration = process.getuid?.() === 0 ? everyone + asRoot : everyone;
