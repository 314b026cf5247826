import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Domain } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folder.ts';
import { verifies } from '../../support/verifies.ts';
import { fails, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let guest: Domain;
let directory: string;

beforeEach(async () => {
  guest = await host.connection.lookupDomainByName('guest');
  directory = temporaryFolder('saving');
});

describe('saving', () => {
  test(
    'into a file, and back',
    verifies({
      'Domain.save': ['file', 'method'],
      'Connection.getDomainSaveImageXMLDesc': 'value',
      'Connection.getDomainSaveImageConfig': 'value',
      'Connection.defineDomainSaveImage': 'method',
      'Connection.restoreDomain': ['method', 'refusal'],
    }),
    async () => {
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
      const [first, second] = [join(directory, 'first'), join(directory, 'second')];
      const off = await connection.lookupDomainByName('off');
      await off.create();
      await guest.save(first);
      await off.save(second);
      expect([existsSync(first), existsSync(second)]).toEqual([true, true]);
      expect((await connection.getDomainSaveImageConfig(second)).name).toBe('off');
      await connection.restoreDomain(second);
      expect([await guest.isActive(), await off.isActive()]).toEqual([false, true]);
      await fails(connection.restoreDomain(join(directory, 'nothing')), 'VIR_ERR_SYSTEM_ERROR');
    },
  );

  test('in formats that the test driver lacks', async () => {
    const file = join(directory, 'saved');
    await unsupported(guest.save(file, { imageFormat: 'zstd', parallelChannels: 2 }));
    await unsupported(host.connection.restoreDomain(file, { parallelChannels: 2, running: true }));
  });

  test(
    'where libvirt keeps it',
    verifies({
      'Domain.managedSave': 'method',
      'Domain.hasManagedSaveImage': 'method',
      'Domain.managedSaveRemove': 'method',
      'Domain.managedSaveGetXMLDesc': 'refusal',
      'Domain.managedSaveGetConfig': 'refusal',
      'Domain.managedSaveDefine': 'refusal',
    }),
    async () => {
      expect(await guest.hasManagedSaveImage()).toBe(false);
      await guest.managedSave({ running: true });
      expect(await guest.hasManagedSaveImage()).toBe(true);
      expect(await guest.isActive()).toBe(false);
      await unsupported(guest.managedSaveGetXMLDesc());
      await unsupported(guest.managedSaveGetConfig());
      await unsupported(guest.managedSaveDefine('<domain/>'));
      await guest.managedSaveRemove();
      expect(await guest.hasManagedSaveImage()).toBe(false);
    },
  );

  test('a dump', verifies({ 'Domain.coreDump': ['file', 'method', 'refusal'] }), async () => {
    await guest.coreDump(join(directory, 'live'));
    await fails(guest.coreDump(join(directory, 'live'), { live: true }), 'VIR_ERR_INVALID_ARG');
    expect(await guest.getState()).toMatchObject({ state: 'running' });
    await guest.coreDump(join(directory, 'dump'), { crash: true });
    expect(readdirSync(directory).sort()).toEqual(['dump', 'live']);
    expect(await guest.getState()).toEqual({ state: 'shutoff', reason: 'crashed' });
    await fails(guest.coreDump(join(directory, 'dump'), { format: 'kdump-zlib' }), 'VIR_ERR_OPERATION_INVALID');
  });
});

describe('jobs and migration', () => {
  test(
    'need a real guest',
    verifies({
      'Domain.getJobInfo': 'refusal',
      'Domain.getJobStats': 'refusal',
      'Domain.abortJob': 'refusal',
      'Domain.migrateGetMaxDowntime': 'refusal',
      'Domain.migrateSetMaxDowntime': 'refusal',
      'Domain.migrateGetMaxSpeed': 'refusal',
      'Domain.migrateSetMaxSpeed': 'refusal',
      'Domain.migrateGetCompressionCache': 'refusal',
      'Domain.migrateSetCompressionCache': 'refusal',
      'Domain.migrateStartPostCopy': 'refusal',
    }),
    async () => {
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
    },
  );

  test(
    'the test driver migrates nothing',
    verifies({ 'Domain.migrate': 'refusal', 'Domain.migrateToURI': 'refusal' }),
    async () => {
      // libvirt tries the older protocols, which lack that parameter, and have no test driver either.
      const parameters = { bandwidth: 10, migrate_disks: ['vda'] };
      await fails(guest.migrate(host.connection, parameters, { live: true }), 'VIR_ERR_ARGUMENT_UNSUPPORTED');
      await unsupported(guest.migrate(host.connection, { bandwidth: 10n }, { live: true }));
      await fails(guest.migrateToURI('test:///default', {}, { peer2peer: true }), 'VIR_ERR_ARGUMENT_UNSUPPORTED');
      // @ts-expect-error
      await expect(guest.migrate(guest)).rejects.toThrow('destination must be a Connection, got a Domain');
    },
  );
});
