/** Bits of a newer libvirt reach C also where this version knows no flag: the test driver refuses them. */
import type { Connection } from 'libvirt-native';
import { expect, test } from 'vitest';
import { testHost } from '../fixture.ts';

type Flags = { flags?: number };

const host = testHost();

const domain = (connection: Connection) => connection.lookupDomainByName('guest');
const pool = (connection: Connection) => connection.lookupStoragePoolByName('pool');

const calls: Record<string, (connection: Connection, options: Flags) => Promise<unknown>> = {
  virDomainGetState: async (connection, options) => (await domain(connection)).getState(options),
  virDomainGetControlInfo: async (connection, options) => (await domain(connection)).getControlInfo(options),
  virDomainHasManagedSaveImage: async (connection, options) => (await domain(connection)).hasManagedSaveImage(options),
  virDomainHasCurrentSnapshot: async (connection, options) => (await domain(connection)).hasCurrentSnapshot(options),
  virNodeGetCPUMap: (connection, options) => connection.getNodeCPUMap(options),
  virStoragePoolListAllVolumes: async (connection, options) => (await pool(connection)).listAllVolumes(options),
  virStoragePoolRefresh: async (connection, options) => (await pool(connection)).refresh(options),
};

test.each(Object.entries(calls))('%s', async (api, run) => {
  await run(host.connection, {});
  await run(host.connection, { flags: 0 });
  const refused = run(host.connection, { flags: 1 << 30 });
  await expect(refused).rejects.toMatchObject({ api, code: 'VIR_ERR_INVALID_ARG' });
  await expect(run(host.connection, { flags: -1 })).rejects.toThrow('flags: expected a whole number');
  await expect(run(host.connection, { flag: 1 } as Flags)).rejects.toThrow(
    "flag: unknown option; did you mean 'flags'?",
  );
});
