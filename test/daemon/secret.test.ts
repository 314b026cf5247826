/** Secrets of a real daemon: their values appear only where they are requested. */
import { inspect } from 'node:util';
import type { Secret } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { daemonHost } from '../support/daemon-host.ts';
import { testSent } from '../support/sent.ts';
import { tracesOf } from '../support/traces.ts';
import { verifies } from '../support/verifies.ts';
import { virsh, wordsOf } from '../support/virsh.ts';

const host = daemonHost();

const xml = (usage: string, attributes = '') =>
  `<secret ${attributes}><usage type='ceph'><name>${usage}</name></usage></secret>`;

/** The UUIDs that virsh lists. */
const listed = async (...options: string[]) =>
  wordsOf(await virsh(host.daemon.uri('qemu:///session'), 'secret-list', ...options))
    .map(([uuid]) => uuid)
    .sort();

const uuids = (secrets: readonly Secret[]) => secrets.map(({ uuid }) => uuid).sort();

test(
  'are defined, found and removed, as virsh reports',
  verifies({
    'Connection.defineSecret': ['virsh', 'xml', 'event'],
    'Connection.lookupSecretByUUID': ['method', 'refusal'],
    'Connection.lookupSecretByUsage': ['method', 'refusal'],
    'Connection.listAllSecrets': 'virsh',
    'Secret.uuid': 'virsh',
    'Secret.usageType': 'xml',
    'Secret.usageID': 'xml',
    'Secret.getXMLDesc': 'virsh',
    'Secret.getConfig': 'xml',
    'Secret.getValue': 'refusal',
    'Secret.undefine': ['virsh', 'event'],
  }),
  async () => {
    const { connection, daemon } = host;
    await using events = connection.events('secret-lifecycle');
    await events.ready;
    const secret = await connection.defineSecret(xml('client.admin'));
    const other = await connection.defineSecret({
      ephemeral: 'yes',
      private: 'yes',
      usage: { type: 'volume', volume: '/disk.luks' },
    });
    for (const [one, type, id] of [
      [secret, 'ceph', 'client.admin'],
      [other, 'volume', '/disk.luks'],
    ] as const) {
      expect([one.usageType, one.usageID]).toEqual([type, id]);
      expect((await connection.lookupSecretByUUID(one.uuid)).usageID).toBe(id);
      expect((await connection.lookupSecretByUsage(type, id)).uuid).toBe(one.uuid);
      const shown = await virsh(daemon.uri('qemu:///session'), 'secret-dumpxml', one.uuid);
      expect((await one.getXMLDesc()).trim()).toBe(shown.trim());
      expect((await one.getConfig()).usage?.type).toBe(type);
    }
    expect(await other.getConfig()).toMatchObject({ ephemeral: 'yes', private: 'yes' });
    expect(uuids(await connection.listAllSecrets())).toEqual(await listed());
    for (const [option, flag, found] of [
      ['ephemeral', '--ephemeral', other],
      ['noEphemeral', '--no-ephemeral', secret],
      ['private', '--private', other],
      ['noPrivate', '--no-private', secret],
    ] as const) {
      expect(uuids(await connection.listAllSecrets({ [option]: true }))).toEqual([found.uuid]);
      expect(await listed(flag)).toEqual([found.uuid]);
    }
    await expect(secret.getValue()).rejects.toMatchObject({ code: 'VIR_ERR_NO_SECRET' });
    await secret.undefine();
    expect(await listed()).toEqual([other.uuid]);
    expect((await events.next()).value).toMatchObject({ event: 'defined', secret: { uuid: secret.uuid } });
    expect((await events.next()).value).toMatchObject({ event: 'defined', secret: { uuid: other.uuid } });
    expect((await events.next()).value).toMatchObject({ event: 'undefined', secret: { uuid: secret.uuid } });
    await other.undefine();
    const gone = { code: 'VIR_ERR_NO_SECRET' };
    await expect(connection.lookupSecretByUUID(secret.uuid)).rejects.toMatchObject(gone);
    await expect(connection.lookupSecretByUsage('ceph', 'client.admin')).rejects.toMatchObject(gone);
  },
);

test(
  'have values that show nowhere',
  verifies({ 'Secret.setValue': ['virsh', 'method', 'refusal'], 'Secret.getValue': 'virsh', 'Secret.events': 'event' }),
  async () => {
    const traces = tracesOf('end');
    const secret = await host.connection.defineSecret(xml('client.other', "ephemeral='yes'"));
    await using changed = secret.events('value-changed');
    await changed.ready;
    await secret.setValue('hunter2');
    expect(await secret.getValue()).toEqual(Buffer.from('hunter2'));
    const uri = host.daemon.uri('qemu:///session');
    expect((await virsh(uri, 'secret-get-value', secret.uuid, '--plain')).trim()).toBe('hunter2');
    const bytes = Uint8Array.of(0, 255, 10, 0);
    await secret.setValue(bytes);
    expect(await secret.getValue()).toEqual(Buffer.from(bytes));
    await changed.next();
    const wrong = await secret.setValue(7 as never).catch((error: Error) => error);
    expect(traces.map(({ api }) => api)).toContain('virSecretGetValue');
    expect(inspect([traces, secret, wrong], { depth: 10 })).not.toMatch(/hunter2|68, 75, 6e/);
    await secret.undefine();
  },
);

test('private ones stay inside', verifies({ 'Secret.on': 'event', 'Secret.getValue': 'refusal' }), async () => {
  const secret = await host.connection.defineSecret(xml('client.private', "private='yes' ephemeral='yes'"));
  const heard: string[] = [];
  await using _listener = await secret.on('lifecycle', ({ event }) => heard.push(String(event)));
  await secret.setValue('hunter2');
  await expect(secret.getValue()).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_SECRET' });
  await secret.undefine();
  await expect.poll(() => heard).toEqual(['undefined']);
});

describe('a secret sends', () => {
  const invalid = 'VIR_ERR_INVALID_ARG';
  /** A bit that no flag has, which the driver refuses: so it was passed on. */
  const unknown = { flags: 1 << 30 };
  const uuid = '0ed2aff6-7a1c-4ae3-8ea4-0000deadbeef';
  const handle = `Secret ${uuid}`;
  let secret: Secret;

  beforeEach(async () => {
    secret = await host.connection.defineSecret(xml('client.sent').replace('<usage', `<uuid>${uuid}</uuid><usage`));
  });

  testSent([
    [
      'Secret.getXMLDesc',
      (o) => secret.getXMLDesc({ ...unknown, ...o }),
      'virSecretGetXMLDesc',
      [handle, unknown],
      invalid,
    ],
    [
      'Secret.getConfig',
      (o) => secret.getConfig({ ...unknown, ...o }),
      'virSecretGetXMLDesc',
      [handle, unknown],
      invalid,
    ],
    ['Secret.getValue', (o) => secret.getValue({ ...unknown, ...o }), 'virSecretGetValue', [handle, unknown], invalid],
    [
      'Secret.setValue',
      (o) => secret.setValue('x', { ...unknown, ...o }),
      'virSecretSetValue',
      [handle, '[secret]', unknown],
      invalid,
    ],
    ['Secret.undefine', (o) => secret.undefine(o), 'virSecretUndefine', [handle]],
  ]);
});
