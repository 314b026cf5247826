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
