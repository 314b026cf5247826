import { ClosedError, type StoragePool, type StorageVol } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { testSent } from '../../support/sent.ts';
import { verifies } from '../../support/verifies.ts';
import { fails, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let pool: StoragePool;
let first: StorageVol;

beforeEach(async () => {
  pool = await host.connection.lookupStoragePoolByName('pool');
  first = await pool.lookupVolumeByName('first.img');
});

const volume = (name: string) =>
  `<volume><name>${name}</name><capacity>2097152</capacity><allocation>1048576</allocation></volume>`;

describe('volumes are found', () => {
  test(
    'by their pool, key and path',
    verifies({
      'StoragePool.listAllVolumes': ['xml', 'method'],
      'StoragePool.lookupVolumeByName': 'method',
      'StoragePool.createVolume': 'method',
      'StorageVol.getPath': 'method',
      'Connection.lookupStorageVolByKey': 'method',
      'Connection.lookupStorageVolByPath': 'method',
      'StorageVol.key': 'method',
      'StorageVol.name': 'method',
    }),
    async () => {
      const { connection } = host;
      await pool.createVolume(volume('second.img'));
      const all = await pool.listAllVolumes();
      expect(all.map(({ name }) => name).sort()).toEqual(['first.img', 'second.img']);
      for (const { name, key } of all) {
        const path = `/pool/${name}`;
        expect((await pool.lookupVolumeByName(name)).key).toBe(key);
        expect((await connection.lookupStorageVolByKey(key)).name).toBe(name);
        expect((await connection.lookupStorageVolByPath(path)).name).toBe(name);
        expect(await (await pool.lookupVolumeByName(name)).getPath()).toBe(path);
      }
    },
  );

  test(
    'in the pool that they belong to',
    verifies({ 'StorageVol.lookupStoragePool': 'method', 'StoragePool.listAllVolumes': 'method' }),
    async () => {
      const other = await host.connection.createStoragePool(
        "<pool type='dir'><name>other</name><target><path>/other</path></target></pool>",
      );
      const its = await other.createVolume(volume('first.img'));
      expect((await its.lookupStoragePool()).uuid).toBe(other.uuid);
      expect((await first.lookupStoragePool()).uuid).toBe(pool.uuid);
      expect((await other.listAllVolumes()).map(({ key }) => key)).toEqual([its.key]);
    },
  );

  test(
    'or not',
    verifies({
      'StoragePool.lookupVolumeByName': 'refusal',
      'Connection.lookupStorageVolByKey': 'refusal',
      'Connection.lookupStorageVolByPath': 'refusal',
    }),
    async () => {
      await fails(pool.lookupVolumeByName('none'), 'VIR_ERR_NO_STORAGE_VOL');
      await fails(host.connection.lookupStorageVolByKey('/pool/none'), 'VIR_ERR_NO_STORAGE_VOL');
      await fails(host.connection.lookupStorageVolByPath('/pool/none'), 'VIR_ERR_NO_STORAGE_VOL');
    },
  );
});

describe('volumes', () => {
  test(
    'report what their XML says',
    verifies({
      'StorageVol.getInfo': 'xml',
      'StorageVol.getXMLDesc': 'value',
      'StorageVol.getConfig': 'value',
      'StoragePool.createVolume': 'xml',
      'StorageVol.key': 'value',
      'StorageVol.name': 'xml',
    }),
    async () => {
      const one = await pool.createVolume(volume('one'));
      expect(await one.getInfo()).toEqual({ type: 'file', capacity: 2097152n, allocation: 1048576n });
      expect(await first.getInfo()).toEqual({ type: 'file', capacity: 1048576n, allocation: 524288n });
      const xml = await one.getXMLDesc();
      expect(xml).toMatch(/^<volume/);
      expect(xml).toContain('<name>one</name>');
      expect(xml).toContain('<path>/pool/one</path>');
      expect(await one.getConfig()).toMatchObject({
        name: 'one',
        capacity: { value: 2097152 },
        allocation: { value: 1048576 },
        target: { path: '/pool/one' },
      });
      expect([one.name, one.key]).toEqual(['one', '/pool/one']);
    },
  );

  test(
    'are copied from another one, and deleted',
    verifies({ 'StoragePool.createVolume': 'xml', 'StorageVol.delete': 'method' }),
    async () => {
      const one = await pool.createVolume(volume('one'));
      const two = await pool.createVolume({ name: 'two', capacity: { value: 4194304 } } as never, { from: one });
      expect((await two.getConfig()).capacity?.value).toBe(4194304);
      await one.delete();
      expect((await pool.listAllVolumes()).map(({ name }) => name).sort()).toEqual(['first.img', 'two']);
      await fails(one.getInfo(), 'VIR_ERR_NO_STORAGE_VOL');
    },
  );

  test('are of use until they are closed', async () => {
    expect(await first.close()).toBe(0);
    await expect(first.getPath()).rejects.toThrow(ClosedError);
  });

  test('have no physical size here, which is not replaced by another', () =>
    unsupported(first.getInfo({ getPhysical: true })));
});

describe('a volume sends', () => {
  const no = 'VIR_ERR_NO_SUPPORT';
  const invalid = 'VIR_ERR_INVALID_ARG';
  const [first_, pool_] = ['StorageVol first.img', 'StoragePool pool'];
  testSent([
    ['StorageVol.getPath', (o) => first.getPath(o), 'virStorageVolGetPath', [first_]],
    [
      'StorageVol.getInfo',
      (o) => first.getInfo({ getPhysical: true, ...o }),
      'virStorageVolGetInfoFlags',
      [first_, { getPhysical: true }],
      no,
    ],
    ['StorageVol.getInfo without flags', (o) => first.getInfo(o), 'virStorageVolGetInfo', [first_]],
    [
      'StorageVol.getXMLDesc',
      (o) => first.getXMLDesc({ flags: 1 << 30, ...o }),
      'virStorageVolGetXMLDesc',
      [first_, { flags: 1 << 30 }],
      invalid,
    ],
    [
      'StorageVol.getConfig',
      (o) => first.getConfig({ flags: 1 << 30, ...o }),
      'virStorageVolGetXMLDesc',
      [first_, { flags: 1 << 30 }],
      invalid,
    ],
    ['StorageVol.lookupStoragePool', (o) => first.lookupStoragePool(o), 'virStoragePoolLookupByVolume', [first_]],
    [
      'StorageVol.resize',
      (o) => first.resize(4194304n, { shrink: true, ...o }),
      'virStorageVolResize',
      [first_, 4194304n, { shrink: true }],
      no,
    ],
    [
      'StorageVol.wipe',
      (o) => first.wipe('nnsa', { flags: 4, ...o }),
      'virStorageVolWipePattern',
      [first_, 'nnsa', { flags: 4 }],
      no,
    ],
    [
      'StorageVol.wipe with zeros, by the function of an older driver as well',
      (o) => first.wipe(undefined, { flags: 4, ...o }),
      'virStorageVolWipe',
      [first_, { flags: 4 }],
      no,
    ],
    [
      'StorageVol.wipe with zeros',
      (o) =>
        first.wipe('zero', o).catch((error) => (error.api === 'virStorageVolWipe' ? undefined : Promise.reject(error))),
      'virStorageVolWipePattern',
      [first_, 'zero', {}],
    ],
    [
      'StorageVol.delete',
      (o) => first.delete({ zeroed: true, ...o }),
      'virStorageVolDelete',
      [first_, { zeroed: true }],
      invalid,
    ],
    [
      'StorageVol.download',
      (o) => first.download({ offset: 3, length: 70_000n, sparseStream: true, ...o }),
      'virStorageVolDownload',
      [first_, 'Stream', 3, 70_000n, { sparseStream: true }],
      no,
    ],
    ['StorageVol.download of all', (o) => first.download(o), 'virStorageVolDownload', [first_, 'Stream', 0, 0, {}], no],
    [
      'StorageVol.downloadSparse',
      (o) => first.downloadSparse({ offset: 5n, length: 9, ...o }),
      'virStorageVolDownload',
      [first_, 'Stream', 5n, 9, { sparseStream: true }],
      no,
    ],
    [
      'StorageVol.upload',
      (o) => first.upload({ offset: 512, length: 1024n, sparseStream: true, ...o }),
      'virStorageVolUpload',
      [first_, 'Stream', 512, 1024n, { sparseStream: true }],
      no,
    ],
    [
      'StorageVol.upload of as much as is written',
      (o) => first.upload(o),
      'virStorageVolUpload',
      [first_, 'Stream', 0, 0, {}],
      no,
    ],
    [
      'StorageVol.uploadSparse',
      (o) => first.uploadSparse({ offset: 7n, length: 11, ...o }),
      'virStorageVolUpload',
      [first_, 'Stream', 7n, 11, { sparseStream: true }],
      no,
    ],
    [
      'StoragePool.lookupVolumeByName',
      (o) => pool.lookupVolumeByName('first.img', o),
      'virStorageVolLookupByName',
      [pool_, 'first.img'],
    ],
    [
      'StoragePool.listAllVolumes',
      (o) => pool.listAllVolumes({ flags: 1 << 30, ...o }),
      'virStoragePoolListAllVolumes',
      [pool_, { flags: 1 << 30 }],
      invalid,
    ],
    [
      'StoragePool.createVolume',
      (o) => pool.createVolume(volume('three'), { reflink: true, ...o }),
      'virStorageVolCreateXML',
      [pool_, volume('three'), { reflink: true }],
      invalid,
    ],
    [
      'StoragePool.createVolume from another',
      (o) => pool.createVolume(volume('three'), { from: first, preallocMetadata: true, ...o }),
      'virStorageVolCreateXMLFrom',
      [pool_, volume('three'), first_, { preallocMetadata: true }],
      invalid,
    ],
  ]);
});

describe('a volume rejects', () => {
  test.for([
    ['download', { offset: -1 }, 'offset: expected a whole number from 0'],
    ['download', { ofset: 1 }, "ofset: unknown option; did you mean 'offset'?"],
    ['download', 7, 'the options of download()'],
    ['downloadSparse', { length: 2n ** 64n }, 'length: expected a whole number from 0'],
    ['downloadSparse', { sparseStream: true }, 'sparseStream: unknown option'],
    ['downloadSparse', 7, 'the options of downloadSparse()'],
    ['upload', { length: 0.5 }, 'length: expected a whole number from 0'],
    ['upload', { sparse: true }, 'sparse: unknown option'],
    ['upload', 7, 'the options of upload()'],
    ['uploadSparse', { length: '1' }, 'length: expected a number or a bigint'],
    ['uploadSparse', { sparseStream: true }, 'sparseStream: unknown option'],
    ['uploadSparse', 7, 'the options of uploadSparse()'],
  ] as const)('%s(%o)', async ([method, options, message]) => {
    await expect(first[method](options as never)).rejects.toThrow(message);
  });
});
