import { connectAdmin, getAdminVersion } from 'libvirt-native/admin';
import { expect, test } from 'vitest';
import { verifies } from '../../support/verifies.ts';

test('the library has a version', verifies({ getAdminVersion: 'value' }), async () => {
  expect((await getAdminVersion()).major).toBeGreaterThanOrEqual(9);
});

test('a daemon that does not run is refused', verifies({ connectAdmin: 'refusal' }), async () => {
  const uri = 'libvirtd+unix:///system?socket=/nowhere/libvirt-admin-sock';
  await expect(connectAdmin(uri)).rejects.toMatchObject({ api: 'virAdmConnectOpen', code: 'VIR_ERR_SYSTEM_ERROR' });
  await expect(connectAdmin('gopher:///system')).rejects.toMatchObject({ name: 'LibvirtError' });
});
