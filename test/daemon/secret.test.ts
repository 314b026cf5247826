/** Secrets of a real daemon: their values appear only where they are requested. */
import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { daemonHost } from '../support/daemon-host.ts';
import { tracesOf } from '../support/traces.ts';

const host = daemonHost();

const xml = (usage: string, attributes = '') =>
  `<secret ${attributes}><usage type='ceph'><name>${usage}</name></usage></secret>`;

test('are defined, found and removed', async () => {
  await using events = host.connection.events('secret-lifecycle');
  await events.ready;
  const secret = await host.connection.defineSecret(xml('client.admin'));
  expect(secret).toMatchObject({ usageType: 'ceph', usageID: 'client.admin' });
  expect((await host.connection.lookupSecretByUUID(secret.uuid)).usageID).toBe('client.admin');
  expect((await host.connection.lookupSecretByUsage('ceph', 'client.admin')).uuid).toBe(secret.uuid);
  expect((await host.connection.listAllSecrets({ noEphemeral: true })).map(({ uuid }) => uuid)).toEqual([secret.uuid]);
  expect(await secret.getXMLDesc()).toContain('client.admin');
  expect((await secret.getConfig()).usage).toMatchObject({ type: 'ceph', name: 'client.admin' });
  await expect(secret.getValue()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SECRET' });
  await secret.undefine();
  expect((await events.next()).value).toMatchObject({ event: 'defined', secret: { uuid: secret.uuid } });
  expect((await events.next()).value).toMatchObject({ event: 'undefined' });
  await expect(host.connection.lookupSecretByUUID(secret.uuid)).rejects.toMatchObject({ code: 'VIR_ERR_NO_SECRET' });
});

test('have values that show nowhere', async () => {
  const traces = tracesOf('end');
  const secret = await host.connection.defineSecret(xml('client.other', "ephemeral='yes'"));
  await using changed = secret.events('value-changed');
  await changed.ready;
  await secret.setValue('hunter2');
  expect(await secret.getValue()).toEqual(Buffer.from('hunter2'));
  const bytes = Uint8Array.of(0, 255, 10, 0);
  await secret.setValue(bytes);
  expect(await secret.getValue()).toEqual(Buffer.from(bytes));
  await changed.next();
  const wrong = await secret.setValue(7 as never).catch((error: Error) => error);
  expect(traces.map(({ api }) => api)).toContain('virSecretGetValue');
  expect(inspect([traces, secret, wrong], { depth: 10 })).not.toMatch(/hunter2|68, 75, 6e/);
  await secret.undefine();
});

test('private ones stay inside', async () => {
  const secret = await host.connection.defineSecret(xml('client.private', "private='yes' ephemeral='yes'"));
  const heard: string[] = [];
  await using _listener = await secret.on('lifecycle', ({ event }) => heard.push(String(event)));
  await secret.setValue('hunter2');
  await expect(secret.getValue()).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_SECRET' });
  await secret.undefine();
  await expect.poll(() => heard).toEqual(['undefined']);
});
