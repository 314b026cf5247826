import type { StoragePool } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { testSent } from '../../support/sent.ts';
import { verifies } from '../../support/verifies.ts';
import { fails, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let pool: StoragePool;

beforeEach(async () => {
  pool = await host.connection.lookupStoragePoolByName('pool');
});

const poolXML = (name: string) =>
  `<pool type='dir'><name>${name}</name><uuid>35bb2ad9-0f44-4a9c-9a3c-8ee2a8f6d7c2</uuid><target><path>/${name}</path></target></pool>`;

const names = (pools: readonly StoragePool[]) => pools.map(({ name }) => name).sort();

describe('pools are found', () => {
  test(
    'by name and UUID',
    verifies({
      'Connection.lookupStoragePoolByName': ['method', 'refusal'],
      'Connection.lookupStoragePoolByUUID': ['method', 'refusal'],
      'StoragePool.name': 'method',
      'StoragePool.uuid': 'method',
    }),
    async () => {
      const other = await host.connection.defineStoragePool(poolXML('other'));
      for (const { name, uuid } of [pool, other]) {
        expect((await host.connection.lookupStoragePoolByName(name)).uuid).toBe(uuid);
        expect((await host.connection.lookupStoragePoolByUUID(uuid)).name).toBe(name);
      }
      await fails(host.connection.lookupStoragePoolByName('none'), 'VIR_ERR_NO_STORAGE_POOL');
      await fails(
        host.connection.lookupStoragePoolByUUID('35bb2ad9-0f44-4a9c-9a3c-8ee2a8f6d7ff'),
        'VIR_ERR_NO_STORAGE_POOL',
      );
    },
  );

  test('by their type and state', verifies({ 'Connection.listAllStoragePools': 'method' }), async () => {
    const { connection } = host;
    await connection.defineStoragePool(poolXML('off'));
    expect(names(await connection.listAllStoragePools())).toEqual(['off', 'pool']);
    expect(names(await connection.listAllStoragePools({ active: true }))).toEqual(['pool']);
    expect(names(await connection.listAllStoragePools({ inactive: true, dir: true }))).toEqual(['off']);
    expect(await connection.listAllStoragePools({ logical: true })).toEqual([]);
  });
});

describe('a pool', () => {
  test(
    'reports its state and space as its XML does',
    verifies({ 'StoragePool.getInfo': 'xml', 'StoragePool.getXMLDesc': 'method', 'StoragePool.getConfig': 'method' }),
    async () => {
      await pool.createVolume('<volume><name>large</name><capacity unit="GiB">3</capacity></volume>');
      const info = await pool.getInfo();
      expect(info).toEqual({
        state: 'running',
        capacity: 100n << 30n,
        allocation: (3n << 30n) + 524288n,
        available: (97n << 30n) - 524288n,
      });
      const xml = await pool.getXMLDesc();
      for (const name of ['capacity', 'allocation', 'available'] as const)
        expect(xml).toContain(`<${name} unit='bytes'>${info[name]}</${name}>`);
      const config = await pool.getConfig();
      expect(config).toMatchObject({ type: 'dir', name: 'pool', uuid: pool.uuid, target: { path: '/pool' } });
      expect(config.capacity?.value).toBe(Number(info.capacity));
    },
  );

  test(
    'is stopped and started',
    verifies({
      'StoragePool.isActive': 'method',
      'StoragePool.create': ['method', 'refusal'],
      'StoragePool.destroy': ['method', 'refusal'],
    }),
    async () => {
      const states = async () => [await pool.isActive(), (await pool.getInfo()).state];
      expect(await states()).toEqual([true, 'running']);
      await pool.destroy();
      expect(await states()).toEqual([false, 'inactive']);
      expect(names(await host.connection.listAllStoragePools({ inactive: true }))).toEqual(['pool']);
      await fails(pool.destroy(), 'VIR_ERR_OPERATION_INVALID');
      await pool.create();
      expect(await states()).toEqual([true, 'running']);
      await fails(pool.create(), 'VIR_ERR_OPERATION_INVALID');
    },
  );

  test(
    'is defined, and no longer',
    verifies({
      'Connection.defineStoragePool': 'xml',
      'StoragePool.isPersistent': 'method',
      'StoragePool.undefine': 'method',
    }),
    async () => {
      const defined = await host.connection.defineStoragePool({
        type: 'dir',
        name: 'other',
        target: { path: '/other' },
      } as never);
      expect([defined.name, await defined.isActive(), await defined.isPersistent()]).toEqual(['other', false, true]);
      expect((await defined.getConfig()).target?.path).toBe('/other');
      await defined.undefine();
      await fails(host.connection.lookupStoragePoolByName('other'), 'VIR_ERR_NO_STORAGE_POOL');
    },
  );

  test(
    'of no definition is gone when it stops',
    verifies({ 'Connection.createStoragePool': ['xml', 'method'], 'StoragePool.isPersistent': 'method' }),
    async () => {
      const { connection } = host;
      const brief = await connection.createStoragePool(poolXML('brief'));
      expect([brief.name, await brief.isActive(), await brief.isPersistent()]).toEqual(['brief', true, false]);
      await brief.destroy();
      expect(names(await connection.listAllStoragePools())).toEqual(['pool']);
      const described = { type: 'dir', name: 'again', target: { path: '/again' } } as never;
      expect((await (await connection.createStoragePool(described)).getConfig()).target?.path).toBe('/again');
    },
  );

  test(
    'starts with its host, or not',
    verifies({ 'StoragePool.setAutostart': 'method', 'StoragePool.getAutostart': 'method' }),
    async () => {
      const starting = async () => names(await host.connection.listAllStoragePools({ autostart: true }));
      expect([await pool.getAutostart(), await starting()]).toEqual([false, []]);
      await pool.setAutostart(true);
      expect([await pool.getAutostart(), await starting()]).toEqual([true, ['pool']]);
      await pool.setAutostart(false);
      expect([await pool.getAutostart(), await starting()]).toEqual([false, []]);
    },
  );

  test(
    'emits an event when its volumes are read again, and when it is built, deleted and undefined',
    verifies({
      'StoragePool.events': 'method',
      'StoragePool.refresh': 'event',
      'StoragePool.build': 'event',
      'StoragePool.delete': 'event',
      'StoragePool.undefine': 'event',
      'StoragePool.destroy': 'event',
    }),
    async () => {
      const events = pool.events('lifecycle');
      const refreshes = pool.events('refresh');
      await Promise.all([events.ready, refreshes.ready]);
      await pool.refresh();
      expect((await refreshes.next()).value?.pool.uuid).toBe(pool.uuid);
      await pool.destroy();
      await pool.build();
      await pool.delete();
      await pool.undefine();
      const seen = [];
      for await (const { event } of events) if (seen.push(event) === 4) break;
      expect(seen).toEqual(['stopped', 'created', 'deleted', 'undefined']);
      await refreshes.close();
    },
  );
});

describe('sources of a pool', () => {
  test('differ by its type', verifies({ 'Connection.findStoragePoolSources': ['value', 'refusal'] }), async () => {
    const logical = await host.connection.findStoragePoolSources('logical');
    expect(logical).toContain("<device path='/dev/sda20'/>");
    const netfs = await host.connection.findStoragePoolSources('netfs', "<source><host name='box'/></source>");
    expect(netfs).toContain("<host name='box'/>");
    await unsupported(host.connection.findStoragePoolSources('cupboard'));
    await fails(host.connection.findStoragePoolSources('netfs'), 'VIR_ERR_INVALID_ARG');
  });
});

describe('a pool sends', () => {
  const no = 'VIR_ERR_NO_SUPPORT';
  const invalid = 'VIR_ERR_INVALID_ARG';
  const [pool_, connection_] = ['StoragePool pool', 'Connect'];
  /** A bit that no flag has, which the driver refuses: so it was passed on. */
  const unknown = { flags: 1 << 30 };
  testSent([
    ['StoragePool.getInfo', (o) => pool.getInfo(o), 'virStoragePoolGetInfo', [pool_]],
    ['StoragePool.isActive', (o) => pool.isActive(o), 'virStoragePoolIsActive', [pool_]],
    ['StoragePool.isPersistent', (o) => pool.isPersistent(o), 'virStoragePoolIsPersistent', [pool_]],
    [
      'StoragePool.getXMLDesc',
      (o) => pool.getXMLDesc({ ...unknown, ...o }),
      'virStoragePoolGetXMLDesc',
      [pool_, unknown],
      invalid,
    ],
    [
      'StoragePool.getConfig',
      (o) => pool.getConfig({ ...unknown, ...o }),
      'virStoragePoolGetXMLDesc',
      [pool_, unknown],
      invalid,
    ],
    [
      'StoragePool.build',
      (o) => pool.build({ noOverwrite: true, ...o }),
      'virStoragePoolBuild',
      [pool_, { noOverwrite: true }],
      invalid,
    ],
    [
      'StoragePool.create',
      (o) => pool.create({ withBuild: true, ...o }),
      'virStoragePoolCreate',
      [pool_, { withBuild: true }],
      invalid,
    ],
    ['StoragePool.destroy', (o) => pool.destroy(o), 'virStoragePoolDestroy', [pool_]],
    [
      'StoragePool.delete',
      (o) => pool.delete({ zeroed: true, ...o }),
      'virStoragePoolDelete',
      [pool_, { zeroed: true }],
      invalid,
    ],
    ['StoragePool.undefine', (o) => pool.undefine(o), 'virStoragePoolUndefine', [pool_], 'VIR_ERR_OPERATION_INVALID'],
    [
      'StoragePool.refresh',
      (o) => pool.refresh({ ...unknown, ...o }),
      'virStoragePoolRefresh',
      [pool_, unknown],
      invalid,
    ],
    ['StoragePool.getAutostart', (o) => pool.getAutostart(o), 'virStoragePoolGetAutostart', [pool_]],
    ['StoragePool.setAutostart', (o) => pool.setAutostart(true, o), 'virStoragePoolSetAutostart', [pool_, true]],
    [
      'Connection.listAllStoragePools',
      (o) => host.connection.listAllStoragePools({ iscsiDirect: true, ...o }),
      'virConnectListAllStoragePools',
      [connection_, { iscsiDirect: true }],
    ],
    [
      'Connection.lookupStoragePoolByName',
      (o) => host.connection.lookupStoragePoolByName('pool', o),
      'virStoragePoolLookupByName',
      [connection_, 'pool'],
    ],
    [
      'Connection.lookupStoragePoolByUUID',
      (o) => host.connection.lookupStoragePoolByUUID(pool.uuid, o),
      'virStoragePoolLookupByUUIDString',
      [connection_, '35bb2ad9-0f44-4a9c-9a3c-8ee2a8f6d7c1'],
    ],
    [
      'Connection.lookupStoragePoolByTargetPath',
      (o) => host.connection.lookupStoragePoolByTargetPath('/pool', o),
      'virStoragePoolLookupByTargetPath',
      [connection_, '/pool'],
      no,
    ],
    [
      'Connection.defineStoragePool',
      (o) => host.connection.defineStoragePool(poolXML('new'), { ...unknown, ...o }),
      'virStoragePoolDefineXML',
      [connection_, poolXML('new'), unknown],
      invalid,
    ],
    [
      'Connection.createStoragePool',
      (o) => host.connection.createStoragePool(poolXML('new'), { withBuild: true, ...o }),
      'virStoragePoolCreateXML',
      [connection_, poolXML('new'), { withBuild: true }],
      invalid,
    ],
    [
      'Connection.findStoragePoolSources',
      (o) => host.connection.findStoragePoolSources('logical', '<source/>', { ...unknown, ...o }),
      'virConnectFindStoragePoolSources',
      [connection_, 'logical', '<source/>', unknown],
      invalid,
    ],
    [
      'Connection.getStoragePoolCapabilitiesXML',
      (o) => host.connection.getStoragePoolCapabilitiesXML({ ...unknown, ...o }),
      'virConnectGetStoragePoolCapabilities',
      [connection_, unknown],
      no,
    ],
    [
      'Connection.getStoragePoolCapabilities',
      (o) => host.connection.getStoragePoolCapabilities(o),
      'virConnectGetStoragePoolCapabilities',
      [connection_, {}],
      no,
    ],
    [
      'Connection.lookupStorageVolByPath',
      (o) => host.connection.lookupStorageVolByPath('/pool/first.img', o),
      'virStorageVolLookupByPath',
      [connection_, '/pool/first.img'],
    ],
    [
      'Connection.lookupStorageVolByKey',
      (o) => host.connection.lookupStorageVolByKey('/pool/first.img', o),
      'virStorageVolLookupByKey',
      [connection_, '/pool/first.img'],
    ],
  ]);
});
