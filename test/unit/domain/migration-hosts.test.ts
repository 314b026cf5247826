/** Names of hosts that cannot be resolved are refused before a migration begins: the hypervisor takes up to a minute to report them. */
import { hostname } from 'node:os';
import { type MigrateParameters, MigrationHostError } from 'libvirt-native';
import { beforeEach, expect, test } from 'vitest';
import { scriptedHost } from '../../support/exchanges.ts';
import { procedureOf } from '../../support/procedures.ts';
import { encode } from '../../support/scripted-daemon.ts';
import { tracesOf } from '../../support/traces.ts';
import { verifies } from '../../support/verifies.ts';
import { string } from '../../support/xdr.ts';

/** A name that no resolver looks for: its first part is too long. */
const unknown = `${'x'.repeat(64)}.invalid`;

const host = scriptedHost();
const isOn = (name: string) => host.daemon.answer(...procedureOf('virConnectGetHostname'), encode([string, name]));

beforeEach(() => isOn(hostname()));

const migrations = { migrate: 'virDomainMigrate3', migrateToURI: 'virDomainMigrateToURI3' } as const;

/** Migrates by either method. @returns The rejection, and whether the C function was called. */
async function tried(method: keyof typeof migrations, parameters: MigrateParameters, signal?: AbortSignal) {
  const traces = tracesOf('end');
  const migrated =
    method === 'migrate'
      ? host.domain.migrate(host.connection, parameters, { signal })
      : host.domain.migrateToURI(null, parameters, { signal });
  const error = await migrated.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, wasCalled: traces.some(({ api }) => api === migrations[method]) };
}

/** Expects that neither method begins with a URI whose host cannot be resolved. */
async function expectRefusal(method: keyof typeof migrations, parameter: 'migrate_uri' | 'disks_uri', uri: string) {
  const { error, wasCalled } = await tried(method, { [parameter]: uri });
  expect(wasCalled).toBe(false);
  expect(error).toBeInstanceOf(MigrationHostError);
  expect(error).toMatchObject({
    code: 'ERR_LIBVIRT_MIGRATION_HOST',
    host: unknown,
    message: `${parameter} names the host '${unknown}', which this machine cannot resolve (ENOTFOUND). Use its address, or add the name to DNS or /etc/hosts of the source.`,
    cause: { code: 'ENOTFOUND' },
  });
}

test(
  'the host of each URI must have an address, in each form of a URI',
  verifies({ 'Domain.migrate': 'refusal', 'Domain.migrateToURI': 'refusal' }),
  async () => {
    await expectRefusal('migrate', 'migrate_uri', `tcp://${unknown}:49152`);
    await expectRefusal('migrate', 'disks_uri', `tcp://${unknown}`);
    await expectRefusal('migrateToURI', 'migrate_uri', `tcp:${unknown}`);
    await expectRefusal('migrateToURI', 'migrate_uri', `${unknown}:8002`);
    await expectRefusal('migrateToURI', 'disks_uri', `tcp://user:secret@${unknown}/`);
  },
);

test.each([
  'tcp://localhost:49152',
  'tcp://127.0.0.1',
  'tcp://[::1]:49152',
  'localhost:8002',
  'unix:///run/migration.sock',
])('%s is left to the hypervisor', async (uri) => {
  const { error, wasCalled } = await tried('migrate', { migrate_uri: uri });
  expect(wasCalled).toBe(true);
  expect(error).toMatchObject({ name: 'UnsupportedError' });
});

test('a name is not looked up here for a source that is another machine', async () => {
  isOn('elsewhere');
  const { error, wasCalled } = await tried('migrate', { migrate_uri: `tcp://${unknown}` });
  expect(wasCalled).toBe(true);
  expect(error).toMatchObject({ name: 'UnsupportedError' });
});

test('an aborted signal rejects with its reason before a name is looked up', async () => {
  const reason = new Error('enough');
  const { error, wasCalled } = await tried('migrate', { migrate_uri: `tcp://${unknown}` }, AbortSignal.abort(reason));
  expect(error).toBe(reason);
  expect(wasCalled).toBe(false);
});
