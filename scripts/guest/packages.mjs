// Gets the guest's kernel and its busybox out of Debian packages: downloaded and unpacked, never installed.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** The package that `linux-image-cloud-<architecture>` stands for today, such as `linux-image-6.1.0-56-cloud-amd64`. */
async function kernelPackage(run) {
  const architecture = (await run('dpkg', ['--print-architecture'])).trim();
  const name = `linux-image-cloud-${architecture}`;
  const found = (await run('apt-cache', ['depends', name])).match(/Depends: (linux-image-\d\S*)/)?.[1];
  if (!found) throw new Error(`apt does not know what ${name} is`);
  return found;
}

const packageFile = (folder, pattern) => readdirSync(folder).find((name) => pattern.test(name));
const kernelFile = (folder) => packageFile(folder, /^linux-image-\d.*\.deb$/);
const busyboxFile = (folder) => packageFile(folder, /^busybox-static_.*\.deb$/);

/**
 * Fills `folder` with the packages, unless they are there. An old kernel is as good as a new one for a guest that lives a minute.
 *
 * @param {{ run: Function, updateLists: () => Promise<void> }} context
 * @param {string} folder
 */
export async function download({ run, updateLists }, folder) {
  mkdirSync(folder, { recursive: true });
  if (kernelFile(folder) && busyboxFile(folder)) return;
  const fetch = async () => run('apt-get', ['download', await kernelPackage(run), 'busybox-static'], { cwd: folder });
  try {
    await fetch();
  } catch {
    // No lists yet, or lists so old that they name files that are gone.
    await updateLists();
    await fetch();
  }
}

/**
 * Unpacks the packages for as long as `use` runs.
 *
 * @template T
 * @param {{ run: Function }} context
 * @param {string} folder
 * @param {(parts: { kernel: string, modules: string, busybox: string, version: string }) => T} use
 * @returns {Promise<T>}
 */
export async function withUnpacked({ run }, folder, use) {
  const tree = mkdtempSync(join(folder, 'unpacked-'));
  try {
    for (const file of [kernelFile(folder), busyboxFile(folder)])
      await run('dpkg-deb', ['-x', join(folder, file), tree]);
    // Debian 13 moved everything below /usr.
    const below = (path) => [join(tree, 'usr', path), join(tree, path)].find((candidate) => existsSync(candidate));
    const [version] = readdirSync(below('lib/modules'));
    return use({
      kernel: join(tree, 'boot', `vmlinuz-${version}`),
      modules: join(below('lib/modules'), version),
      busybox: below('bin/busybox'),
      version,
    });
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}
