/** Jobs with a signal on a driver that cannot cancel them, as the mock driver and Xen's: refused before they start. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Domain, UnsupportedError } from 'libvirt-native';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folder.ts';
import { verifies } from '../../support/verifies.ts';
import { testHost } from '../fixture.ts';

const host = testHost();
const folder = temporaryFolder('uncancellable');
const running = async () => {
  const domain = await host.connection.lookupDomainByName('guest');
  if (!(await domain.isActive())) await domain.create();
  return domain;
};

const jobs: Readonly<Record<string, (domain: Domain, options: { signal: AbortSignal }) => Promise<unknown>>> = {
  'save()': (domain, options) => domain.save(join(folder, 'guest'), options),
  'managedSave()': (domain, options) => domain.managedSave(options),
  'coreDump()': (domain, options) => domain.coreDump(join(folder, 'guest'), options),
  'migrate()': (domain, options) => domain.migrate(host.connection, {}, options),
  'migrateToURI()': (domain, options) => domain.migrateToURI('test:///default', {}, options),
  'createSnapshot()': (domain, options) => domain.createSnapshot('<domainsnapshot/>', options),
};

test.each(Object.entries(jobs))('%s is refused with a signal, and nothing is started', async (_, start) => {
  const domain = await running();
  const refused: unknown = await start(domain, { signal: new AbortController().signal }).catch(
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(UnsupportedError);
  expect(refused).toMatchObject({ refused: 'virDomainAbortJob', driver: 'test' });
  expect(String(refused)).toMatch(/signal: the driver test cannot cancel.*\n.*\{ uncancellable: true \}/);
  expect(await domain.isActive()).toBe(true);
  expect(await domain.hasManagedSaveImage()).toBe(false);
  expect(existsSync(join(folder, 'guest'))).toBe(false);
  // One that is aborted already is the reason itself.
  await expect(start(domain, { signal: AbortSignal.abort('too late') })).rejects.toBe('too late');
});

test('save() starts with a signal where it may be uncancellable', verifies({ 'Domain.save': 'file' }), async () => {
  const domain = await running();
  const abort = new AbortController();
  await domain.save(join(folder, 'saved'), { signal: abort.signal, uncancellable: true });
  expect(existsSync(join(folder, 'saved'))).toBe(true);
  expect(await domain.isActive()).toBe(false);
  await expect(domain.save(join(folder, 'saved'), { uncancellable: 'yes' as never })).rejects.toThrow(
    'uncancellable: expected a boolean',
  );
});
