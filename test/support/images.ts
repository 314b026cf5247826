/** Images of disks, as qemu-img sees them: what lies on the host, whatever libvirt says of it. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Random, seed } from './random.ts';

const qemuImg = (...args: string[]) => execFileSync('qemu-img', args, { encoding: 'utf8' });

/** What `qemu-img info` says of an image, as far as tests look at it. */
export interface ImageInfo {
  readonly format: string;
  readonly 'virtual-size': number;
  readonly 'actual-size': number;
  readonly 'backing-filename'?: string;
  readonly 'full-backing-filename'?: string;
  readonly snapshots?: readonly { readonly name: string }[];
}

/** Of an image that a guest may use. */
export function imageInfo(file: string): ImageInfo {
  return JSON.parse(qemuImg('info', '-U', '--output=json', file)) as ImageInfo;
}

/** The files of an image's chain, it first. */
export function backingChain(file: string): string[] {
  const chain = JSON.parse(qemuImg('info', '-U', '--backing-chain', '--output=json', file)) as { filename: string }[];
  return chain.map(({ filename }) => filename);
}

/** Makes an empty raw image. A lab has its own: lab.disk(). */
export async function emptyDisk(folder: string, name: string, mebibytes = 8): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, '');
  await truncate(file, mebibytes << 20);
  return file;
}

/** Makes an image of random bytes. */
export function rawImage(folder: string, name: string, mebibytes: number): string {
  const file = join(folder, name);
  writeFileSync(file, new Random(seed).bytes(mebibytes << 20));
  return file;
}

/** Makes an empty qcow2 image, of a size in MiB or upon another image. */
export function qcow2Image(folder: string, name: string, from: number | { backing: string; format: string }): string {
  const file = join(folder, name);
  const rest = typeof from === 'number' ? [file, `${from}M`] : ['-b', from.backing, '-F', from.format, file];
  qemuImg('create', '-q', '-f', 'qcow2', ...rest);
  return file;
}
