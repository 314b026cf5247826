/** The methods that may be a domain's end wait for its consoles, as destroy() does. */

import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { consolesClosed, withTeardownLock } from '../../../lib/domain/workarounds/teardown-lock.ts';
import { type Connection, connect, type Domain } from '../../../lib/index.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { tracesOf } from '../../support/traces.ts';

let connection: Connection;
let folder: string;

beforeAll(async () => {
  connection = await connect('test:///default');
  folder = temporaryFolder('jobs');
});

afterAll(() => connection.close());

const xml = "<domain type='test'><name>ends</name><memory>8192</memory><os><type>hvm</type></os></domain>";

/** A console of the domain that is ending until the promise resolves. */
function holdConsole(domain: Domain): () => void {
  let release!: () => void;
  void withTeardownLock(domain, 'console', () => new Promise<void>((resolve) => (release = resolve)));
  return release;
}

test.for([
  ['save', 'virDomainSaveFlags', (domain: Domain) => domain.save(join(folder, 'save'))],
  [
    'coreDump',
    'virDomainCoreDumpWithFormat',
    (domain: Domain) => domain.coreDump(join(folder, 'dump'), { crash: true }),
  ],
  ['migrate', 'virDomainMigrate3', (domain: Domain) => domain.migrate(connection)],
  ['migrateToURI', 'virDomainMigrateToURI3', (domain: Domain) => domain.migrateToURI('test:///default')],
] as const)('%s of a transient domain', async ([, api, end]) => {
  const domain = await connection.createDomain(xml);
  const traces = tracesOf('start');
  const called = () => traces.map(({ api }) => api);
  const release = holdConsole(domain);
  const ended = end(domain).catch(() => {});
  await expect.poll(called).toContain('virDomainIsPersistent');
  // Whatever it would do without waiting, it does while these come and go.
  for (let round = 0; round < 5; round++) await domain.getXMLDesc().catch(() => {});
  expect(called()).not.toContain(api);
  release();
  await ended;
  expect(called()).toContain(api);
  await domain.destroy().catch(() => {});
});

test('save() of a persistent domain does not wait: the domain stays', async () => {
  const domain = await connection.defineDomain(xml);
  await domain.create();
  const release = holdConsole(domain);
  await domain.save(join(folder, 'persistent'));
  release();
  await domain.undefine();
});

test('a console opens when those that end are gone', async () => {
  const domain = await connection.lookupDomainByName('test');
  const release = holdConsole(domain);
  let isFree = false;
  const waiting = consolesClosed(domain).then(() => (isFree = true));
  await domain.getXMLDesc();
  expect(isFree).toBe(false);
  await expect(consolesClosed(domain, { signal: AbortSignal.abort('enough') })).rejects.toBe('enough');
  release();
  await waiting;
});
