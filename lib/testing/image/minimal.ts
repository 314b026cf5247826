/** The minimal image: the distribution's kernel with a root file system of busybox in memory. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallOptions } from '../../core/call.ts';
import { callRows, check, func, name, optionsOf } from '../../core/options.ts';
import { defaultCache } from '../cache.ts';
import type { GuestImage } from './image.ts';
import { initramfs, overlayFiles } from './initramfs.ts';
import { guestModuleNames } from './modules.ts';
import { packagesOf, withUnpacked } from './packages.ts';
import { publishFolder } from './publish.ts';

/** Options of minimalImage(). */
export interface MinimalImageOptions extends CallOptions {
  /**
   * The folder that images and packages are kept in. QEMU must be able to enter it. Default: `libvirt-native/guest` in $XDG_CACHE_HOME or
   * ~/.cache; for root, in /var/cache if other users cannot enter that.
   */
  cache?: string;
  /** Is called with what is being done, where that takes long: 'downloading a kernel and busybox'. */
  onProgress?: (step: string) => void;
}

const minimalOptions = optionsOf<MinimalImageOptions>({
  ...callRows,
  cache: name,
  onProgress: func<(step: string) => void>(),
});

/** The image that minimalImage() returns. */
export interface MinimalImage extends GuestImage {
  /** The path of its kernel. */
  kernel: string;
  /** The path of its initramfs, which is all the root file system there is. */
  initrd: string;
  /** Options of the kernel for a quick boot. */
  cmdline: string;
  /** The kernel's release, as `uname -r` prints it. */
  release: string;
}

/** To be increased when the same files become another image, as by a change of how archives are written. */
const format = 1;

/**
 * Nothing here serves the guest; it only boots faster, most of all on an emulated processor: no checks of cryptography that only repeat
 * themselves, no mitigations against other users, one serial port, no search for PCI buses that the firmware does not list.
 */
const quickBoot = [
  ...['quiet', 'mitigations=off', 'nokaslr', 'cryptomgr.notests', 'rcupdate.rcu_expedited=1', '8250.nr_uarts=1'],
  ...['random.trust_cpu=on', 'pci=lastbus=0', 'initcall_blacklist=jent_mod_init,crypto_kdf108_init'],
];

/**
 * Memory that is plugged in is used at once, and for what can be moved out of it again, since the guest could not release it otherwise. A
 * panic ends the guest and does not leave it hanging.
 */
export const minimalCommandLine = [...quickBoot, 'memhp_default_state=online_movable', 'panic=-1'].join(' ');

/** The name of the image that these packages make. */
function keyOf(packages: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([format, process.arch, packages, guestModuleNames]));
  for (const { path, mode, contents } of overlayFiles()) hash.update(`${path}\0${mode}\0`).update(contents!);
  return hash.digest('hex').slice(0, 16);
}

async function readImage(folder: string): Promise<MinimalImage | undefined> {
  const description = await readFile(join(folder, 'image.json'), 'utf8').catch(() => undefined);
  if (description === undefined) return undefined;
  const { release } = JSON.parse(description) as { release: string };
  return {
    kernel: join(folder, 'vmlinuz'),
    initrd: join(folder, 'initramfs'),
    cmdline: minimalCommandLine,
    release,
    ready: 'guest: ready',
  };
}

async function makeImage(
  folder: string,
  packages: string,
  names: readonly string[],
  signal: AbortSignal | undefined,
): Promise<void> {
  await withUnpacked(packages, names, signal, (parts) =>
    publishFolder(folder, async (made) => {
      await copyFile(parts.kernel, join(made, 'vmlinuz'));
      await writeFile(join(made, 'initramfs'), initramfs(parts));
      await writeFile(join(made, 'image.json'), `${JSON.stringify({ release: parts.release, packages: names })}\n`);
    }),
  );
}

/**
 * Returns a small Linux guest, made of packages of this machine's distribution, Debian or Ubuntu: its kernel for virtual machines, the
 * modules of virtio and Xen, and busybox. It boots from two files in some seconds, finds its devices, and gives a shell on its console. The
 * first call downloads the packages (some 30 MB, without privileges) and makes the image; others find it in the cache.
 *
 * Rejects with an Error that says how to pass a kernel of your own, where the packages cannot be got.
 */
export async function minimalImage(options: MinimalImageOptions = {}): Promise<MinimalImage> {
  check(minimalOptions, options, 'the options of minimalImage()');
  const { cache = join(defaultCache(), 'guest'), onProgress, signal } = options;
  signal?.throwIfAborted();
  try {
    const packages = join(cache, 'packages');
    const names = await packagesOf(packages, signal, () => onProgress?.('downloading a kernel and busybox'));
    const folder = join(cache, keyOf(names));
    const known = await readImage(folder);
    if (known) return known;
    onProgress?.('making the guest image');
    await mkdir(cache, { recursive: true });
    await makeImage(folder, packages, names, signal);
    const image = await readImage(folder);
    if (!image) throw new Error(`there is no image in ${folder}`);
    return image;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Error(
      [
        `the minimal guest image could not be made: ${error instanceof Error ? error.message : String(error)}`,
        'It is made of packages that apt-get downloads, on Debian and Ubuntu. Elsewhere, pass a kernel and an initramfs with a shell on its',
        `console: { image: { kernel, initrd, ready: /# $/ } }; or copy the folder ${cache} from such a machine.`,
      ].join('\n'),
      { cause: error },
    );
  }
}
