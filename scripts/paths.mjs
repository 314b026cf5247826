// Where things are: the checkout, the cache that every script shares, and the guest that QEMU must be able to read.

import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');

/** What can be made again lives here; `LIBVIRT_NATIVE_CACHE` moves it. */
export const cache = resolve(process.env.LIBVIRT_NATIVE_CACHE || join(root, '.cache'));

function openToEveryone(folder) {
  const mode = statSync(folder, { throwIfNoEntry: false })?.mode ?? 0o001;
  return (mode & 0o001) !== 0 && (folder === '/' || openToEveryone(dirname(folder)));
}

/**
 * The guest's kernel and initramfs. libvirt that runs as root gives QEMU to an ordinary user, who cannot pass through a closed folder
 * such as /root: a checkout in there keeps the guest outside.
 */
export function guestFolder() {
  if (process.getuid() !== 0 || process.env.LIBVIRT_NATIVE_CACHE || openToEveryone(cache)) return join(cache, 'guest');
  return '/var/cache/libvirt-native/guest';
}
