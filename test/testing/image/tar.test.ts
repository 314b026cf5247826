/** The reader of tar archives, with archives of GNU tar in all its formats. */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, expect, test } from 'vitest';
import { readTar, type TarEntry } from '../../../lib/testing/image/tar.ts';
import { temporaryFolder } from '../../support/folder.ts';

const longName = `${'a long folder/'.repeat(8)}${'x'.repeat(120)}`;
const data = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 251));
let folder: string;

beforeAll(() => {
  folder = temporaryFolder('tar');
  mkdirSync(join(folder, 'a long folder/'.repeat(8)), { recursive: true });
  writeFileSync(join(folder, 'empty'), '');
  writeFileSync(join(folder, 'größe'), data);
  chmodSync(join(folder, 'größe'), 0o4750);
  linkSync(join(folder, 'größe'), join(folder, 'same'));
  symlinkSync(`/target/${'y'.repeat(150)}`, join(folder, 'symlink'));
});

async function entries(archive: Readable): Promise<Map<string, TarEntry>> {
  const found = new Map<string, TarEntry>();
  for await (const entry of readTar(archive)) found.set(entry.path, entry);
  return found;
}

/** With the owners as in Debian's trees, and names in the order that makes 'same' the link. */
const tar = (format: string) => [
  '-c',
  `--format=${format}`,
  '--sort=name',
  '--owner=7',
  '--group=42',
  '-C',
  folder,
  '.',
];

test.each(['gnu', 'posix'])('reads what tar writes in the format %s', async (format) => {
  writeFileSync(join(folder, longName), 'long');
  const found = await entries(spawn('tar', tar(format)).stdout);
  expect(found.get('größe')).toMatchObject({ kind: 'file', mode: 0o4750, owner: [7, 42], contents: data });
  expect(found.get('same')).toMatchObject({ kind: 'link', target: 'größe' });
  expect(found.get('symlink')).toMatchObject({ kind: 'symlink', target: `/target/${'y'.repeat(150)}` });
  expect(found.get('empty')).toMatchObject({ kind: 'file', contents: Buffer.alloc(0) });
  expect(found.get('a long folder')).toMatchObject({ kind: 'directory' });
  expect(found.get(longName)?.contents.toString()).toBe('long');
  expect(found.has('.')).toBe(false);
});

test('reads names that the format ustar divides', async () => {
  const short = temporaryFolder('tar');
  const path = `${'folder/'.repeat(15)}${'z'.repeat(90)}`;
  mkdirSync(join(short, 'folder/'.repeat(15)), { recursive: true });
  writeFileSync(join(short, path), 'divided');
  const found = await entries(spawn('tar', ['-c', '--format=ustar', '-C', short, '.']).stdout);
  expect(found.get(path)?.contents.toString()).toBe('divided');
});

test('rejects an archive that is cut off, however it arrives', async () => {
  const archive = execFileSync('tar', tar('gnu'), { maxBuffer: 1 << 24 });
  const pieces = (end: number) =>
    Readable.from(
      Array.from({ length: Math.ceil(end / 1000) }, (_, index) =>
        archive.subarray(index * 1000, Math.min((index + 1) * 1000, end)),
      ),
    );
  expect((await entries(pieces(archive.length))).size).toBeGreaterThan(5);
  await expect(entries(pieces(40_000))).rejects.toThrow('the tar archive is cut off');
  await expect(entries(Readable.from([]))).rejects.toThrow('the tar archive has no end');
});
