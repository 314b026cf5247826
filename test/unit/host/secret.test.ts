import { expect, test } from 'vitest';
import { testHost, unsupported } from '../fixture.ts';

const host = testHost();
const uuid = '6ecbbd4b-0f44-4a9c-9a3c-8ee2a8f6d7c1';

test('the test driver keeps no secrets', async () => {
  const { connection } = host;
  await unsupported(connection.listAllSecrets({ ephemeral: true }));
  await unsupported(connection.lookupSecretByUUID(uuid));
  await unsupported(connection.lookupSecretByUsage('ceph', 'client.admin'));
  await unsupported(connection.defineSecret('<secret/>', { validate: true }));
  await unsupported(connection.events('secret-lifecycle').ready);
  await expect(connection.lookupSecretByUsage('floppy' as never, '')).rejects.toThrow(
    /usageType must be one of 'none', 'volume'/,
  );
});
