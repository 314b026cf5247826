/** What a machine must have for the hosts to be built and to run on it. */
import { mkdirSync, statfsSync } from 'node:fs';
import { totalmem } from 'node:os';
import { requirePrograms } from '../programs.ts';

const gibibyte = 1 << 30;

/** A host has 4 GiB, and its emulator needs some, too. */
export const memoryOfHost = 5 * gibibyte;

/** Two trees, a disk, and two saved states. */
const space = 4 * gibibyte;

/** By the package of Debian that has them. */
const programsToRun = { setpriv: 'util-linux', timeout: 'coreutils' };
const programsToBuild = {
  mmdebstrap: 'mmdebstrap',
  mke2fs: 'e2fsprogs',
  'qemu-img': 'qemu-utils',
  xz: 'xz-utils',
  zstd: 'zstd',
};

const inGibibytes = (bytes: number) => `${(bytes / gibibyte).toFixed(1)} GiB`;

/** @throws Error if a host cannot run on this machine, with what is missing. */
export function requireToRun(): void {
  const platform = `${process.platform} on ${process.arch}`;
  if (platform !== 'linux on x64')
    throw new Error(`The test hosts need Linux on x86-64, which their programs are for; this is ${platform}`);
  if (totalmem() < memoryOfHost)
    throw new Error(`A test host needs ${inGibibytes(memoryOfHost)} of memory; there are ${inGibibytes(totalmem())}`);
  requirePrograms('The test hosts cannot run', programsToRun);
}

/** @throws Error if the hosts cannot be built on this machine, with what is missing. */
export function requireToBuild(folder: string): void {
  requirePrograms('The test hosts cannot be built', programsToBuild);
  mkdirSync(folder, { recursive: true });
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < space)
    throw new Error(
      `The test hosts need ${inGibibytes(space)} of space in ${folder}; there are ${inGibibytes(bavail * bsize)}`,
    );
}
