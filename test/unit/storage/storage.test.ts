import type { StoragePool } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { fails, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let pool: StoragePool;

beforeEach(async () => {
  pool = await host.connection.lookupStoragePoolByName('pool');
});

const volume = (name: string) => `<volume><name>${name}</name><capacity>2097152</capacity></volume>`;

describe('pools', () => {
  test('are found', async () => {
    const { connection } = host;
    expect((await connection.listAllStoragePools({ dir: true })).map(({ name }) => name)).toEqual(['pool']);
    expect(await connection.listAllStoragePools({ logical: true })).toEqual([]);
    expect((await connection.lookupStoragePoolByUUID(pool.uuid)).name).toBe('pool');
    await fails(connection.lookupStoragePoolByName('none'), 'VIR_ERR_NO_STORAGE_POOL');
    await unsupported(connection.lookupStoragePoolByTargetPath('/pool'));
  });

  test('say what they are', async () => {
    const info = await pool.getInfo();
    expect(info.state).toBe('running');
    expect(info.capacity).toBe(info.allocation + info.available);
    expect([await pool.isActive(), await pool.isPersistent()]).toEqual([true, true]);
    expect(await pool.getXMLDesc()).toContain('<name>pool</name>');
    expect(await pool.getConfig()).toMatchObject({ type: 'dir', target: { path: '/pool' } });
  });

  test('stop, start and go', async () => {
    await pool.refresh();
    await pool.setAutostart(true);
    expect(await pool.getAutostart()).toBe(true);
    await pool.destroy();
    expect(await pool.isActive()).toBe(false);
    await pool.build({ noOverwrite: true }).catch(() => pool.build());
    await pool.create();
    expect(await pool.isActive()).toBe(true);
    await pool.destroy();
    await pool.delete();
    await pool.undefine();
    await fails(host.connection.lookupStoragePoolByName('pool'), 'VIR_ERR_NO_STORAGE_POOL');
  });

  test('are defined and created', async () => {
    const defined = await host.connection.defineStoragePool({
      type: 'dir',
      name: 'other',
      target: { path: '/other' },
    } as never);
    expect(await defined.isActive()).toBe(false);
    const brief = await host.connection.createStoragePool(
      "<pool type='dir'><name>brief</name><target><path>/brief</path></target></pool>",
    );
    expect([await brief.isActive(), await brief.isPersistent()]).toEqual([true, false]);
  });

  test('what they could be made of', async () => {
    expect(await host.connection.findStoragePoolSources('logical')).toContain('<sources>');
    await unsupported(host.connection.findStoragePoolSources('cupboard'));
    await unsupported(host.connection.getStoragePoolCapabilitiesXML());
    await unsupported(host.connection.getStoragePoolCapabilities());
  });
});

describe('volumes', () => {
  test('are found', async () => {
    const { connection } = host;
    const [first] = await pool.listAllVolumes();
    expect([first?.name, await first?.getPath()]).toEqual(['first.img', '/pool/first.img']);
    expect((await pool.lookupVolumeByName('first.img')).key).toBe(first?.key);
    expect((await connection.lookupStorageVolByKey(first!.key)).name).toBe('first.img');
    expect((await connection.lookupStorageVolByPath('/pool/first.img')).name).toBe('first.img');
    expect((await first!.lookupStoragePool()).uuid).toBe(pool.uuid);
    await fails(pool.lookupVolumeByName('none'), 'VIR_ERR_NO_STORAGE_VOL');
  });

  test('are made, copied and deleted', async () => {
    const one = await pool.createVolume(volume('one'));
    expect(await one.getInfo()).toEqual({ type: 'file', capacity: 2097152n, allocation: 2097152n });
    await unsupported(one.getInfo({ getPhysical: true }));
    const two = await pool.createVolume({ name: 'two', capacity: { value: 4194304 } } as never, { from: one });
    expect(await two.getXMLDesc()).toContain('<name>two</name>');
    expect((await two.getConfig()).capacity?.value).toBe(4194304);
    await one.delete();
    expect((await pool.listAllVolumes()).map(({ name }) => name).sort()).toEqual(['first.img', 'two']);
    await pool.events('refresh').close();
  });

  test('have contents on a real host', async () => {
    const first = await pool.lookupVolumeByName('first.img');
    await unsupported(first.resize(4194304n, { shrink: true }));
    await unsupported(first.wipe());
    await unsupported(first.wipe('nnsa'));
    await unsupported(first.download({ offset: 0n, length: 10 }));
    await unsupported(first.downloadSparse());
    await unsupported(first.upload());
    await unsupported(first.uploadSparse({ offset: 512 }));
  });
});
