/** Gets a kernel and busybox out of packages of Debian or Ubuntu: downloaded and unpacked, never installed, so no privileges are needed. */
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { runner } from '../programs.ts';
import type { InitramfsParts } from './initramfs.ts';

/** The packages that stand for the newest kernel of a distribution, those made for virtual machines first. */
const kernelNames = (architecture: string) => [
  `linux-image-cloud-${architecture}`, // Debian
  'linux-image-virtual', // Ubuntu
  `linux-image-${architecture}`,
];

const busyboxFile = /^busybox-static_.*\.deb$/;
const kernelFile = /^linux-image-.*\.deb$/;
/** Ubuntu has the modules in a package of their own. */
const modulesFile = /^linux-modules-.*\.deb$/;

/** apt, with lists of packages in a folder of its own if those of the system do not serve. */
class Apt {
  readonly #folder: string;
  readonly #signal: AbortSignal | undefined;
  #options: string[] = [];

  constructor(folder: string, signal: AbortSignal | undefined) {
    this.#folder = folder;
    this.#signal = signal;
    // Its unprivileged user could not write into a folder of root's.
    if (process.getuid?.() === 0) this.#options.push('-o', 'APT::Sandbox::User=root');
  }

  #run(program: string, ...args: string[]): Promise<string> {
    return runner({ signal: this.#signal })([program, ...this.#options, ...args], { cwd: this.#folder });
  }

  /** Fetches lists into the folder, and uses these from now on. */
  async update(): Promise<void> {
    const [lists, cache] = [join(this.#folder, 'lists'), join(this.#folder, 'cache')];
    await mkdir(join(lists, 'partial'), { recursive: true });
    await mkdir(join(cache, 'archives/partial'), { recursive: true });
    this.#options.push('-o', `Dir::State::Lists=${lists}`, '-o', `Dir::Cache=${cache}`);
    await this.#run('apt-get', '-q', 'update');
  }

  /** The packages of a kernel: what the package that stands for the newest one depends on. */
  async #kernelPackages(): Promise<string[]> {
    const architecture = (await runner({ signal: this.#signal })(['dpkg', '--print-architecture'])).trim();
    const dependencies = async (name: string, pattern: RegExp) =>
      (await this.#run('apt-cache', 'depends', name).catch(() => '')).match(pattern)?.[1];
    for (const name of kernelNames(architecture)) {
      const kernel = await dependencies(name, /Depends: (linux-image-\d\S*)/);
      if (!kernel) continue;
      const modules = await dependencies(kernel, /Depends: (linux-modules-\d\S*)/);
      return modules ? [kernel, modules] : [kernel];
    }
    throw new Error(`apt knows none of the packages ${kernelNames(architecture).join(', ')}`);
  }

  async download(): Promise<void> {
    await this.#run('apt-get', '-q', 'download', ...(await this.#kernelPackages()), 'busybox-static');
  }
}

/** The packages in a folder, if they are complete. */
async function packagesIn(folder: string): Promise<string[] | undefined> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const complete = [busyboxFile, kernelFile].every((pattern) => names.some((name) => pattern.test(name)));
  return complete
    ? names.filter((name) => [busyboxFile, kernelFile, modulesFile].some((pattern) => pattern.test(name))).sort()
    : undefined;
}

/**
 * Returns the names of the packages in a folder. Where there are none, they are downloaded: a kernel of last year serves a guest of a
 * minute as well as a new one.
 */
export async function packagesOf(folder: string, signal: AbortSignal | undefined, onDownload: () => void) {
  const present = await packagesIn(folder);
  if (present) return present;
  onDownload();
  await mkdir(join(folder, '..'), { recursive: true });
  const downloads = await mkdtemp(`${folder}-`);
  try {
    const apt = new Apt(downloads, signal);
    try {
      await apt.download();
    } catch {
      signal?.throwIfAborted();
      // There are no lists, or they are so old that they name files that are gone.
      await apt.update();
      await apt.download();
    }
    for (const name of ['lists', 'cache']) await rm(join(downloads, name), { recursive: true, force: true });
    // What another process has downloaded meanwhile is as good.
    await rename(downloads, folder).catch(() => {});
  } finally {
    await rm(downloads, { recursive: true, force: true });
  }
  const names = await packagesIn(folder);
  if (!names) throw new Error(`apt has not downloaded the packages into ${folder}`);
  return names;
}

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Unpacks packages for as long as `use` runs. */
export async function withUnpacked<Result>(
  folder: string,
  names: readonly string[],
  signal: AbortSignal | undefined,
  use: (parts: InitramfsParts & { kernel: string }) => Promise<Result>,
): Promise<Result> {
  const tree = await mkdtemp(`${folder}-unpacked-`);
  const run = runner({ signal });
  try {
    for (const name of names) await run(['dpkg-deb', '-x', join(folder, name), tree]);
    // Debian 13 moved everything below /usr.
    const below = async (path: string) =>
      (await exists(join(tree, 'usr', path))) ? join(tree, 'usr', path) : join(tree, path);
    const [release] = await readdir(await below('lib/modules'));
    if (!release) throw new Error(`${names.join(', ')}: these packages have no kernel modules`);
    return await use({
      kernel: join(tree, 'boot', `vmlinuz-${release}`),
      modules: join(await below('lib/modules'), release),
      busybox: await below('bin/busybox'),
      release,
    });
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
}
