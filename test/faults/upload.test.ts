/** A disk that is full before the upload is through. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Connection, connect, LibvirtError, type StoragePool } from 'libvirt-native';
import { PrivateDaemon } from 'libvirt-native/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { times, tried } from './tried.ts';

const mebibyte = 1 << 20;
let daemon: PrivateDaemon;
let connection: Connection;
let pool: StoragePool;
let path: string;
let isMounted = false;

beforeAll(async () => {
  daemon = await PrivateDaemon.start();
  path = join(daemon.folder, 'small');
  await mkdir(path);
  isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m,mode=0777', 'none', path]).status === 0;
  if (!isMounted) return;
  connection = await connect(daemon.uri('qemu:///session'));
  pool = await connection.defineStoragePool(
    `<pool type='dir'><name>small</name><target><path>${path}</path></target></pool>`,
  );
  await pool.create();
});

afterAll(async () => {
  if (isMounted) {
    expect(await connection.close()).toBe(0);
    await daemon.kill();
    execFileSync('umount', [path]);
  }
  await daemon.close();
});

test('it rejects with an error that says so, and the connection stays usable', async ({ skip }) => {
  if (!isMounted) skip('only root may mount a small disk');
  const rounds = times(2, 50);
  for (let round = 0; round < rounds; round++) {
    const volume = await pool.createVolume(
      `<volume><name>large-${round}</name><capacity>${64 * mebibyte}</capacity><allocation>0</allocation></volume>`,
    );
    const source = Readable.from(
      (function* () {
        for (let sent = 0; sent < 64; sent++) yield Buffer.alloc(mebibyte, 1);
      })(),
    );
    const error = await pipeline(source, await volume.upload()).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(LibvirtError);
    expect((error as LibvirtError).message).toMatch(/space/i);
    const { bfree } = await statfs(path);
    expect(bfree).toBe(0);
    // Nothing of the failed stream is in the way.
    expect(await connection.isAlive()).toBe(true);
    await volume.delete();
    expect(await readdir(path)).toEqual([]);
  }
  tried('A disk', 'full in the middle of an upload', rounds, 'a LibvirtError, the connection stayed usable');
});
