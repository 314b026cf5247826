// Puts the guest's root file system together: busybox, the modules, and the files under root/.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cpio } from './cpio.mjs';
import { guestModules } from './modules.mjs';

const overlay = fileURLToPath(new URL('root', import.meta.url));

function overlayFiles() {
  return readdirSync(overlay, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => ({
      path: relative(overlay, file),
      kind: 'file',
      mode: statSync(file).mode & 0o111 ? 0o755 : 0o644,
      contents: readFileSync(file),
    }));
}

/** busybox under each of its names. A file of the same name under root/ wins, since sbin comes first in the guest's PATH. */
function busyboxFiles(busybox) {
  const names = execFileSync(busybox, ['--list'], { encoding: 'utf8' }).split('\n');
  return [
    { path: 'bin/busybox', kind: 'file', contents: readFileSync(busybox) },
    ...names
      .filter((name) => name && name !== 'busybox')
      .map((name) => ({ path: `bin/${name}`, kind: 'symlink', contents: Buffer.from('busybox') })),
    // The kernel itself calls this one, by this path.
    { path: 'sbin/modprobe', kind: 'symlink', contents: Buffer.from('../bin/busybox') },
  ];
}

function foldersOf(files) {
  const folders = new Set(['dev', 'proc', 'sys', 'run', 'tmp', 'mnt', 'root', 'var']);
  for (const { path } of files) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  }
  return [...folders].sort().map((path) => ({ path, kind: 'directory' }));
}

/**
 * @param {{ busybox: string, modules: string, version: string }} parts a static busybox, the kernel's modules, its release
 * @param {readonly string[]} [names] the modules to take, with all they depend on; default: those of the guest
 * @param {import('./cpio.mjs').Entry[]} [own] the guest's own files; default: those under root/
 * @returns {Buffer} a cpio archive; not compressed, since unpacking it in an emulated processor takes longer than loading it
 */
export function initramfs({ busybox, modules, version }, names, own = overlayFiles()) {
  const files = [
    ...busyboxFiles(busybox),
    ...guestModules(modules, names).map(({ path, contents }) => ({
      path: `lib/modules/${version}/${path}`,
      kind: 'file',
      mode: 0o644,
      contents,
    })),
    ...own,
    { path: 'dev/console', kind: 'character', mode: 0o600, device: [5, 1] },
  ];
  return cpio([...foldersOf(files), ...files]);
}
