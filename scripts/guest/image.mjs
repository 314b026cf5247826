// The guest's image in the cache: made from Debian's packages and the files of this folder, described by image.json.

import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../fingerprint.mjs';
import { guestFolder, root } from '../paths.mjs';
import { initramfs } from './initramfs.mjs';
import { download, withUnpacked } from './packages.mjs';

const sources = () => fingerprint(root, ['scripts/guest']);

/** @returns {{ kernel: string, initramfs: string, version: string, sources: string } | undefined} */
export function readImage() {
  const folder = guestFolder();
  try {
    const image = JSON.parse(readFileSync(join(folder, 'image.json'), 'utf8'));
    const paths = { kernel: join(folder, image.kernel), initramfs: join(folder, image.initramfs) };
    return existsSync(paths.kernel) && existsSync(paths.initramfs) ? { ...image, ...paths } : undefined;
  } catch {
    return undefined;
  }
}

export const imageIsCurrent = () => readImage()?.sources === sources();

/** A guest may be starting from the old file this very moment: it must find the old one or the new one, whole. */
function replace(folder, name, write) {
  const path = join(folder, name);
  write(`${path}.new`);
  renameSync(`${path}.new`, path);
}

/** @param {{ run: Function, say: (detail: string) => void, updateLists: () => Promise<void> }} context */
export async function makeImage(context) {
  const folder = guestFolder();
  context.say('downloading a kernel and busybox');
  await download(context, folder);
  context.say('unpacking');
  await withUnpacked(context, folder, (parts) => {
    const image = { kernel: 'vmlinuz', initramfs: 'initramfs', version: parts.version, sources: sources() };
    replace(folder, image.kernel, (path) => copyFileSync(parts.kernel, path));
    replace(folder, image.initramfs, (path) => writeFileSync(path, initramfs(parts)));
    replace(folder, 'image.json', (path) => writeFileSync(path, `${JSON.stringify(image, null, 2)}\n`));
  });
}
