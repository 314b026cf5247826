import { join } from 'node:path';
import type { Domain } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folder.ts';
import { fails, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let guest: Domain;
let directory: string;

beforeEach(async () => {
  guest = await host.connection.lookupDomainByName('guest');
  directory = temporaryFolder('saving');
});

describe('saving', () => {
  test('into a file, and back', async () => {
    const { connection } = host;
    const file = join(directory, 'saved');
    await guest.save(file);
    expect(await guest.getState()).toEqual({ state: 'shutoff', reason: 'saved' });
    expect(await connection.getDomainSaveImageXMLDesc(file)).toContain('<name>guest</name>');
    const config = await connection.getDomainSaveImageConfig(file);
    await connection.defineDomainSaveImage(file, { ...config, title: 'Another' });
    expect((await connection.getDomainSaveImageConfig(file)).title).toBe('Another');
    await connection.restoreDomain(file);
    expect(await guest.getState()).toEqual({ state: 'running', reason: 'restored' });
    await fails(connection.restoreDomain(join(directory, 'nothing')), 'VIR_ERR_SYSTEM_ERROR');
  });

  test('in formats that the test driver lacks', async () => {
    const file = join(directory, 'saved');
    await unsupported(guest.save(file, { imageFormat: 'zstd', parallelChannels: 2 }));
    await unsupported(host.connection.restoreDomain(file, { parallelChannels: 2, running: true }));
  });

  test('where libvirt keeps it', async () => {
    expect(await guest.hasManagedSaveImage()).toBe(false);
    await guest.managedSave({ running: true });
    expect(await guest.hasManagedSaveImage()).toBe(true);
    expect(await guest.isActive()).toBe(false);
    await unsupported(guest.managedSaveGetXMLDesc());
    await unsupported(guest.managedSaveGetConfig());
    await unsupported(guest.managedSaveDefine('<domain/>'));
    await guest.managedSaveRemove();
    expect(await guest.hasManagedSaveImage()).toBe(false);
  });

  test('a dump', async () => {
    await guest.coreDump(join(directory, 'dump'), { crash: true });
    expect(await guest.getState()).toEqual({ state: 'shutoff', reason: 'crashed' });
    await fails(guest.coreDump(join(directory, 'dump'), { format: 'kdump-zlib' }), 'VIR_ERR_OPERATION_INVALID');
  });
});

describe('snapshots', () => {
  test('a tree of them', async () => {
    const first = await guest.createSnapshot('<domainsnapshot><name>first</name></domainsnapshot>');
    expect(first.domain).toBe(guest);
    await fails(first.getParent(), 'VIR_ERR_NO_DOMAIN_SNAPSHOT');
    const second = await guest.createSnapshot({ name: 'second', description: 'Two' });
    expect((await second.getParent()).name).toBe('first');
    expect((await first.listAllChildren()).map(({ name }) => name)).toEqual(['second']);
    expect((await guest.listAllSnapshots({ roots: true })).map(({ name }) => name)).toEqual(['first']);
    expect(await guest.listAllSnapshots()).toHaveLength(2);
    expect([await first.isCurrent(), await second.isCurrent()]).toEqual([false, true]);
    expect(await second.hasMetadata()).toBe(true);
    expect(await second.getXMLDesc()).toContain('<description>Two</description>');
    expect((await second.getConfig()).parent?.name).toBe('first');
    expect((await guest.getCurrentSnapshot()).name).toBe('second');
    expect((await guest.lookupSnapshotByName('first')).name).toBe('first');
    await fails(guest.lookupSnapshotByName('third'), 'VIR_ERR_NO_DOMAIN_SNAPSHOT');
  });

  test('going back, and removing', async () => {
    expect(await guest.hasCurrentSnapshot()).toBe(false);
    const running = await guest.createSnapshot();
    await guest.destroy();
    await guest.revertToSnapshot(running);
    expect(await guest.getState()).toEqual({ state: 'running', reason: 'from-snapshot' });
    await running.delete();
    expect(await guest.listAllSnapshots()).toEqual([]);
  });
});

describe('checkpoints and backups', () => {
  test('a tree of checkpoints', async () => {
    const first = await guest.createCheckpoint('<domaincheckpoint><name>first</name></domaincheckpoint>');
    const second = await guest.createCheckpoint({ name: 'second' });
    expect(second.domain).toBe(guest);
    expect((await second.getParent()).name).toBe('first');
    await fails(first.getParent(), 'VIR_ERR_NO_DOMAIN_CHECKPOINT');
    expect((await first.listAllChildren({ descendants: true })).map(({ name }) => name)).toEqual(['second']);
    expect((await guest.listAllCheckpoints({ topological: true })).map(({ name }) => name)).toEqual([
      'first',
      'second',
    ]);
    expect((await guest.lookupCheckpointByName('second')).name).toBe('second');
    expect(await first.getXMLDesc({ noDomain: true })).not.toContain('<domain ');
    expect((await second.getConfig({ noDomain: true })).parent?.name).toBe('first');
    await first.delete({ children: true });
    expect(await guest.listAllCheckpoints()).toEqual([]);
  });

  test('backups need a real guest', async () => {
    await unsupported(guest.backupBegin('<domainbackup/>', { reuseExternal: true }));
    await unsupported(guest.backupBegin({ mode: 'push' } as never, { checkpoint: '<domaincheckpoint/>' }));
    await unsupported(guest.backupGetXMLDesc());
    await unsupported(guest.backupGetConfig());
  });
});

describe('jobs and migration', () => {
  test('need a real guest', async () => {
    await unsupported(guest.getJobInfo());
    await unsupported(guest.getJobStats({ completed: true }));
    await unsupported(guest.abortJob());
    await unsupported(guest.abortJob({ postcopy: true }));
    await unsupported(guest.migrateGetMaxDowntime());
    await unsupported(guest.migrateSetMaxDowntime(300));
    await unsupported(guest.migrateGetMaxSpeed());
    await unsupported(guest.migrateSetMaxSpeed(100n, { postcopy: true }));
    await unsupported(guest.migrateGetCompressionCache());
    await unsupported(guest.migrateSetCompressionCache(1024));
    await unsupported(guest.migrateStartPostCopy());
  });

  test('the test driver migrates nothing', async () => {
    // libvirt tries the older protocols, which lack that parameter, and have no test driver either.
    const parameters = { bandwidth: 10, migrate_disks: ['vda'] };
    await fails(guest.migrate(host.connection, parameters, { live: true }), 'VIR_ERR_ARGUMENT_UNSUPPORTED');
    await unsupported(guest.migrate(host.connection, { bandwidth: 10n }, { live: true }));
    await fails(guest.migrateToURI('test:///default', {}, { peer2peer: true }), 'VIR_ERR_ARGUMENT_UNSUPPORTED');
    // @ts-expect-error
    await expect(guest.migrate(guest)).rejects.toThrow('destination must be a Connection, got a Domain');
  });
});
