import { LibvirtError } from 'libvirt-native';
import { expect, test } from 'vitest';
import { withoutFlags } from '../../../lib/core/fallback.ts';
import { fails, testHost } from '../fixture.ts';

const host = testHost();

test('options that an older function could not follow', () => {
  expect(withoutFlags({})).toBe(true);
  expect(withoutFlags({ live: false, flags: 0, signal: AbortSignal.abort() })).toBe(true);
  expect(withoutFlags({ live: true })).toBe(false);
  expect(withoutFlags({ flags: 8 })).toBe(false);
});

// The test driver has only virDomainBlockStats.
test('the older function is called, or the refusal stands', async () => {
  const guest = await host.connection.lookupDomainByName('guest');
  expect((await guest.blockStats('vda')).rd_operations).toBeTypeOf('bigint');
  const refused = await guest.blockStats('vda', { stringOkay: true }).catch((error: unknown) => error);
  expect(LibvirtError.isUnsupported(refused)).toBe(true);
  expect(refused).toMatchObject({ api: 'virDomainBlockStatsFlags' });
  // Other failures are not taken for a lack of the function.
  await fails(guest.setMemory(2n ** 40n), 'VIR_ERR_INVALID_ARG');
});
