/** What volumes hold, through a real daemon: streams both ways, with and without holes. */
import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { StoragePool, StorageVol } from 'libvirt-native';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { daemonHost } from '../support/daemon-host.ts';
import { uniqueName } from '../support/names.ts';
import { Random, seed } from '../support/random.ts';
import { verifies } from '../support/verifies.ts';
import { fieldsOf, virsh } from '../support/virsh.ts';

const mebibyte = 1 << 20;
const host = daemonHost();
let pool: StoragePool;
let volume: StorageVol;

beforeAll(async () => {
  const path = join(host.daemon.folder, 'pool');
  pool = await host.connection.defineStoragePool(
    `<pool type='dir'><name>pool</name><target><path>${path}</path></target></pool>`,
  );
  await pool.build();
  await pool.create();
});

beforeEach(async () => {
  const name = uniqueName('volume');
  volume = await pool.createVolume(
    `<volume><name>${name}</name><capacity>${8 * mebibyte}</capacity><allocation>0</allocation></volume>`,
  );
});

describe('bytes', () => {
  test('there and back', verifies({ 'StorageVol.upload': 'file', 'StorageVol.download': 'file' }), async () => {
    const data = new Random(seed).bytes(8 * mebibyte);
    await pipeline(Readable.from([data.subarray(0, 3_000_001), data.subarray(3_000_001)]), await volume.upload());
    expect(data.equals(await readFile(await volume.getPath()))).toBe(true);
    expect(data.equals(await buffer(await volume.download()))).toBe(true);
    const part = await buffer(await volume.download({ offset: 5 * mebibyte, length: 70_000n }));
    expect(data.subarray(5 * mebibyte, 5 * mebibyte + 70_000).equals(part)).toBe(true);
  });

  test('into the middle', verifies({ 'StorageVol.upload': 'method', 'StorageVol.download': 'method' }), async () => {
    await pipeline(Readable.from([Buffer.from('here')]), await volume.upload({ offset: 4096, length: 4 }));
    expect((await buffer(await volume.download({ offset: 4094, length: 8 }))).toString()).toBe('\0\0here\0\0');
  });

  test(
    'more than was announced is refused',
    verifies({ 'StorageVol.upload': 'method', 'StorageVol.uploadSparse': 'method' }),
    async () => {
      const upload = await volume.upload({ length: 10 });
      await expect(pipeline(Readable.from([Buffer.alloc(mebibyte)]), upload)).rejects.toThrow(
        new RangeError('the upload was announced with 10 bytes, and more were written'),
      );
      const sparse = await volume.uploadSparse({ length: 10 });
      await expect(pipeline(Readable.from([Buffer.alloc(4), { hole: 7 }]), sparse)).rejects.toThrow(RangeError);
      await pipeline(Readable.from([Buffer.alloc(4), Buffer.alloc(6)]), await volume.upload({ length: 10 }));
      expect(await host.connection.isAlive()).toBe(true);
    },
  );

  test('a download that is destroyed ends its stream', async () => {
    const download = await volume.download();
    for await (const chunk of download) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(download.destroyed).toBe(true);
    const abort = new AbortController();
    const upload = await volume.upload({ signal: abort.signal });
    upload.write(Buffer.alloc(1000));
    const failed = new Promise((resolve) => upload.once('error', resolve));
    abort.abort();
    expect(await failed).toMatchObject({ name: 'AbortError' });
    expect(await host.connection.isAlive()).toBe(true);
  });
});

describe('holes', () => {
  /** 1 MiB of data, 2 MiB of nothing, 64 KiB of data, and nothing up to the end. */
  const random = new Random(seed);
  const first = random.bytes(mebibyte);
  const second = random.bytes(65_536);

  beforeEach(async () => {
    const upload = await volume.uploadSparse();
    upload.write(first);
    upload.write({ hole: 2 * mebibyte });
    upload.write({ data: second });
    upload.end({ hole: BigInt(5 * mebibyte - 65_536) });
    await new Promise((resolve, reject) => upload.once('finish', resolve).once('error', reject));
  });

  test('are not stored', async () => {
    const file = await readFile(await volume.getPath());
    expect(file.length).toBe(8 * mebibyte);
    expect(file.subarray(0, mebibyte).equals(first)).toBe(true);
    expect(file.subarray(3 * mebibyte, 3 * mebibyte + 65_536).equals(second)).toBe(true);
    expect((await stat(await volume.getPath())).blocks * 512).toBeLessThan(4 * mebibyte);
  });

  test('are read as zeros', verifies({ 'StorageVol.download': 'file' }), async () => {
    const whole = await readFile(await volume.getPath());
    expect(whole.equals(await buffer(await volume.download({ sparseStream: true })))).toBe(true);
    expect(whole.equals(await buffer(await volume.download()))).toBe(true);
  });

  test('or as holes, which make a sparse copy', verifies({ 'StorageVol.downloadSparse': 'file' }), async () => {
    await mkdir(join(host.daemon.folder, 'copies'), { recursive: true });
    const copy = join(host.daemon.folder, 'copies', volume.name);
    const file = await open(copy, 'w');
    let end = 0n;
    let holes = 0n;
    for await (const { offset, data, hole } of await volume.downloadSparse()) {
      expect(offset).toBe(end);
      if (data) await file.write(data, 0, data.length, Number(offset));
      holes += hole ?? 0n;
      end = offset + (hole ?? BigInt(data!.length));
    }
    await file.truncate(Number(end));
    await file.close();
    expect(end).toBe(BigInt(8 * mebibyte));
    expect(holes).toBeGreaterThanOrEqual(BigInt(6 * mebibyte));
    expect((await readFile(copy)).equals(await readFile(await volume.getPath()))).toBe(true);
  });

  test.for([
    [{}, TypeError],
    ['text', TypeError],
    [{ data: 'text' }, TypeError],
    [{ data: Buffer.alloc(1), hole: 1 }, TypeError],
    [{ hole: '1' }, TypeError],
    [{ hole: null }, TypeError],
    [{ hole: 0 }, RangeError],
    [{ hole: 0n }, RangeError],
    [{ hole: -1 }, RangeError],
    [{ hole: -(2n ** 40n) }, RangeError],
    [{ hole: 0.5 }, RangeError],
    [{ hole: Number.NaN }, RangeError],
    [{ hole: 2 ** 60 }, RangeError],
    [{ hole: 2n ** 63n }, RangeError],
  ] as const)('an upload rejects %o, and the connection stays usable', async ([piece, refusal]) => {
    const upload = await volume.uploadSparse();
    await expect(pipeline(Readable.from([Buffer.alloc(1), piece]), upload)).rejects.toThrow(refusal);
    expect(upload.writableFinished).toBe(false);
    expect(await host.connection.isAlive()).toBe(true);
    expect((await volume.getInfo()).capacity).toBeGreaterThan(0n);
  });
});

describe('volumes', () => {
  const sizeOf = async () => (await stat(await volume.getPath())).size;

  test(
    'are resized to a capacity, or by a difference',
    verifies({ 'StorageVol.resize': ['file', 'method', 'refusal'], 'StorageVol.getInfo': ['file', 'virsh'] }),
    async () => {
      await volume.resize(16 * mebibyte);
      expect([(await volume.getInfo()).capacity, await sizeOf()]).toEqual([BigInt(16 * mebibyte), 16 * mebibyte]);
      await volume.resize(3n * BigInt(mebibyte), { delta: true });
      expect([(await volume.getInfo()).capacity, await sizeOf()]).toEqual([BigInt(19 * mebibyte), 19 * mebibyte]);
      await expect(volume.resize(4 * mebibyte)).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_ARG' });
      await volume.resize(4 * mebibyte, { shrink: true });
      const info = await volume.getInfo();
      expect([info.capacity, await sizeOf()]).toEqual([BigInt(4 * mebibyte), 4 * mebibyte]);
      const bytes = await virsh(
        host.daemon.uri('qemu:///session'),
        'vol-info',
        '--bytes',
        volume.name,
        '--pool',
        'pool',
      );
      expect(fieldsOf(bytes)).toMatchObject({
        Capacity: `${info.capacity} bytes`,
        Allocation: `${info.allocation} bytes`,
      });
      expect((await volume.getInfo({ getPhysical: true })).allocation).toBe(BigInt(4 * mebibyte));
    },
  );

  test(
    'are wiped with zeros, or as a standard says',
    verifies({ 'StorageVol.wipe': ['file', 'refusal'] }),
    async () => {
      await pipeline(Readable.from([Buffer.from('secret')]), await volume.upload());
      await volume.wipe();
      expect((await readFile(await volume.getPath())).subarray(0, 6).toString()).toBe('\0\0\0\0\0\0');
      await expect(volume.wipe('trim')).rejects.toMatchObject({ api: 'virStorageVolWipePattern' });
    },
  );

  test(
    'are copied with their content from another one, and deleted with their file',
    verifies({ 'StoragePool.createVolume': ['file', 'virsh'], 'StorageVol.delete': 'file' }),
    async () => {
      const data = new Random(seed).bytes(mebibyte);
      await pipeline(Readable.from([data]), await volume.upload());
      const xml = `<volume><name>${uniqueName('copy')}</name><capacity>${8 * mebibyte}</capacity></volume>`;
      const copy = await pool.createVolume(xml, { from: volume });
      const path = await copy.getPath();
      expect((await readFile(path)).subarray(0, mebibyte).equals(data)).toBe(true);
      expect(await virsh(host.daemon.uri('qemu:///session'), 'vol-list', 'pool')).toContain(path);
      await copy.delete();
      await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
    },
  );
});

describe('pools', () => {
  const uri = () => host.daemon.uri('qemu:///session');

  test(
    'are folders, which are built, read again and deleted',
    verifies({
      'StoragePool.build': 'file',
      'StoragePool.create': ['virsh', 'file'],
      'StoragePool.refresh': 'file',
      'StoragePool.delete': 'file',
      'StoragePool.isActive': 'virsh',
      'StoragePool.isPersistent': 'virsh',
      'StoragePool.getAutostart': 'virsh',
      'StoragePool.setAutostart': 'virsh',
      'StoragePool.getInfo': 'virsh',
      'StoragePool.undefine': 'virsh',
      'Connection.defineStoragePool': 'virsh',
      'Connection.lookupStoragePoolByTargetPath': 'method',
    }),
    async () => {
      const path = join(host.daemon.folder, uniqueName('second'));
      const second = await host.connection.defineStoragePool({
        type: 'dir',
        name: 'second',
        target: { path },
      } as never);
      await second.build();
      expect((await stat(path)).isDirectory()).toBe(true);
      await second.delete();
      await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
      await second.create({ withBuild: true });
      expect((await stat(path)).isDirectory()).toBe(true);
      await second.setAutostart(true);
      const said = fieldsOf(await virsh(uri(), 'pool-info', '--bytes', 'second'));
      expect(said).toMatchObject({ State: 'running', Persistent: 'yes', Autostart: 'yes' });
      expect([await second.isActive(), await second.isPersistent(), await second.getAutostart()]).toEqual([
        true,
        true,
        true,
      ]);
      expect((await second.getInfo()).capacity).toBe(BigInt(said['Capacity']!.replace(' bytes', '')));
      expect((await host.connection.lookupStoragePoolByTargetPath(path)).uuid).toBe(second.uuid);
      expect((await host.connection.lookupStoragePoolByTargetPath(join(host.daemon.folder, 'pool'))).uuid).toBe(
        pool.uuid,
      );
      const file = await open(join(path, 'by-hand.img'), 'w');
      await file.close();
      expect(await second.listAllVolumes()).toEqual([]);
      await second.refresh();
      expect((await second.listAllVolumes()).map(({ name }) => name)).toEqual(['by-hand.img']);
      await second.destroy();
      await second.undefine();
      expect(await virsh(uri(), 'pool-list', '--all')).not.toContain('second');
    },
  );

  test(
    'have types that the daemon lists as virsh does',
    verifies({
      'Connection.getStoragePoolCapabilities': 'virsh',
      'Connection.getStoragePoolCapabilitiesXML': 'virsh',
      'StoragePool.getXMLDesc': 'virsh',
    }),
    async () => {
      const { connection } = host;
      const xml = await connection.getStoragePoolCapabilitiesXML();
      expect(xml.trim()).toBe((await virsh(uri(), 'pool-capabilities')).trim());
      const types = (await connection.getStoragePoolCapabilities()).pool?.map(({ type }) => type);
      expect(types).toEqual(Array.from(xml.matchAll(/<pool type='([\w-]+)'/g), ([, type]) => type));
      expect((await pool.getXMLDesc({ inactive: true })).trim()).toBe(
        (await virsh(uri(), 'pool-dumpxml', '--inactive', 'pool')).trim(),
      );
    },
  );
});
