/** Puts a guest's root file system together: busybox, the kernel's modules, and the files under root/. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { packageFolder } from '../package-folder.ts';
import { type CpioEntry, cpio } from './cpio.ts';
import { guestModuleNames, guestModules } from './modules.ts';

/** The own files of the minimal guest. */
export function overlayFiles(): CpioEntry[] {
  // The build copies them: see scripts/bundle.mjs.
  const overlay = join(packageFolder, 'dist/testing/image/root');
  return (
    readdirSync(overlay, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort()
      .map((file) => ({ path: relative(overlay, file), contents: readFileSync(file) }))
      // Programs are known by their first line: an installed package may have lost the permissions.
      .map(({ path, contents }) => ({
        path,
        kind: 'file' as const,
        mode: contents.toString('latin1', 0, 2) === '#!' ? 0o755 : 0o644,
        contents,
      }))
  );
}

/**
 * busybox under each of its names, and as the modprobe that the kernel itself calls by its path. A file of the same name in sbin wins, which
 * comes first in the guest's PATH.
 *
 * @param folder Where its names are.
 * @param sbin The folder of modprobe.
 */
export function busyboxFiles(busybox: string, folder = 'bin', sbin = 'sbin'): CpioEntry[] {
  const names = execFileSync(busybox, ['--list'], { encoding: 'utf8' }).split('\n');
  return [
    { path: `${folder}/busybox`, kind: 'file', contents: readFileSync(busybox) },
    ...names
      .filter((name) => name && name !== 'busybox')
      .map((name) => ({ path: `${folder}/${name}`, kind: 'symlink' as const, contents: Buffer.from('busybox') })),
    { path: `${sbin}/modprobe`, kind: 'symlink', contents: Buffer.from(`/${folder}/busybox`) },
  ];
}

/** The kernel's modules, in a folder of modules. */
export function moduleEntries(
  { modules, release }: InitramfsParts,
  names: readonly string[],
  folder = 'lib/modules',
): CpioEntry[] {
  return guestModules(modules, names).map(({ path, contents }) => ({
    path: `${folder}/${release}/${path}`,
    kind: 'file' as const,
    mode: 0o644,
    contents,
  }));
}

/** The folders that files lie in, and others. */
export function foldersOf(files: readonly CpioEntry[], others: readonly string[] = []): CpioEntry[] {
  const folders = new Set(others);
  for (const { path } of files) {
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  }
  return [...folders].sort().map((path) => ({ path, kind: 'directory' }));
}

/** What an initramfs is made of. */
export interface InitramfsParts {
  /** The path of a static busybox. */
  busybox: string;
  /** The folder of the kernel's modules. */
  modules: string;
  /** The kernel's release, as `uname -r` prints it. */
  release: string;
}

const rootFolders = ['dev', 'proc', 'sys', 'run', 'tmp', 'mnt', 'root', 'var'];

/**
 * Returns a cpio archive; it is not compressed, since unpacking it in an emulated processor takes longer than loading it.
 *
 * @param names The modules to take, with all that they depend on. Default: those of the minimal guest.
 * @param own The guest's own files. Default: those of the minimal guest.
 */
export function initramfs(
  parts: InitramfsParts,
  names: readonly string[] = guestModuleNames,
  own: readonly CpioEntry[] = overlayFiles(),
): Buffer {
  const files: CpioEntry[] = [
    ...busyboxFiles(parts.busybox),
    ...moduleEntries(parts, names),
    ...own,
    { path: 'dev/console', kind: 'character', mode: 0o600, device: [5, 1] },
  ];
  return cpio([...foldersOf(files, rootFolders), ...files]);
}
