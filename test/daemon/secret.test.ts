/** Secrets of a real daemon: their values appear only where they are requested. */
import { channel } from 'node:diagnostics_channel';
import { inspect } from 'node:util';
import { type CallTrace, type Connection, connect } from 'libvirt-native';
import { PrivateDaemon } from 'libvirt-native/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

let daemon: PrivateDaemon;
let connection: Connection;

beforeAll(async () => {
  daemon = await PrivateDaemon.start();
  connection = await connect(daemon.uri('qemu:///session'));
});

afterAll(async () => {
  expect(await connection.close()).toBe(0);
  await daemon.close();
});

const xml = (usage: string, attributes = '') =>
  `<secret ${attributes}><usage type='ceph'><name>${usage}</name></usage></secret>`;

test('are defined, found and removed', async () => {
  await using events = connection.events('secret-lifecycle');
  await events.ready;
  const secret = await connection.defineSecret(xml('client.admin'));
  expect(secret).toMatchObject({ usageType: 'ceph', usageID: 'client.admin' });
  expect((await connection.lookupSecretByUUID(secret.uuid)).usageID).toBe('client.admin');
  expect((await connection.lookupSecretByUsage('ceph', 'client.admin')).uuid).toBe(secret.uuid);
  expect((await connection.listAllSecrets({ noEphemeral: true })).map(({ uuid }) => uuid)).toEqual([secret.uuid]);
  expect(await secret.getXMLDesc()).toContain('client.admin');
  expect((await secret.getConfig()).usage).toMatchObject({ type: 'ceph', name: 'client.admin' });
  await expect(secret.getValue()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SECRET' });
  await secret.undefine();
  expect((await events.next()).value).toMatchObject({ event: 'defined', secret: { uuid: secret.uuid } });
  expect((await events.next()).value).toMatchObject({ event: 'undefined' });
  await expect(connection.lookupSecretByUUID(secret.uuid)).rejects.toMatchObject({ code: 'VIR_ERR_NO_SECRET' });
});

test('have values that show nowhere', async () => {
  const traces: CallTrace[] = [];
  const listener = (trace: unknown) => traces.push(trace as CallTrace);
  channel('libvirt-native:call:end').subscribe(listener);
  const secret = await connection.defineSecret(xml('client.other', "ephemeral='yes'"));
  await using changed = secret.events('value-changed');
  await changed.ready;
  await secret.setValue('hunter2');
  expect(await secret.getValue()).toEqual(Buffer.from('hunter2'));
  const bytes = Uint8Array.of(0, 255, 10, 0);
  await secret.setValue(bytes);
  expect(await secret.getValue()).toEqual(Buffer.from(bytes));
  await changed.next();
  const wrong = await secret.setValue(7 as never).catch((error: Error) => error);
  channel('libvirt-native:call:end').unsubscribe(listener);
  expect(traces.map(({ api }) => api)).toContain('virSecretGetValue');
  expect(inspect([traces, secret, wrong], { depth: 10 })).not.toMatch(/hunter2|68, 75, 6e/);
  await secret.undefine();
});

test('private ones stay inside', async () => {
  const secret = await connection.defineSecret(xml('client.private', "private='yes' ephemeral='yes'"));
  const heard: string[] = [];
  await using _listener = await secret.on('lifecycle', ({ event }) => heard.push(String(event)));
  await secret.setValue('hunter2');
  await expect(secret.getValue()).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_SECRET' });
  await secret.undefine();
  await expect.poll(() => heard).toEqual(['undefined']);
});
