/** What is refused in a state, by a name or by a connection that is lost, and the hint: each failure is a real one. */
import { rmSync } from 'node:fs';
import { inspect } from 'node:util';
import { connect, LibvirtError } from 'libvirt-native';
import { PrivateDaemon } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { hintRowForFailure, hintRows } from '../../../lib/core/hints/index.ts';
import { flagOptions } from '../../../lib/native/enumeration.ts';
import { type FlagsName, flags } from '../../../lib/native/generated/enums.ts';
import { defaultHost } from '../../support/default-host.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { expectHint } from '../../support/hints.ts';
import { filesBelow } from '../../support/sources.ts';

const host = defaultHost();

const uuid = '4d0f3f3e-8c1d-4f6b-9f2c-0d1f2e3a4b5c';

test('a pool that is not started', async () => {
  const pool = await host.connection.lookupStoragePoolByName('default-pool');
  await pool.destroy();
  await expectHint(pool.createVolume('<volume><name>v</name><capacity>1</capacity></volume>'), 'pool-inactive');
  await expectHint(pool.listAllVolumes(), 'pool-inactive');
  await expectHint(pool.refresh(), 'pool-inactive');
  await expectHint(pool.lookupVolumeByName('v'), 'pool-inactive');
  await pool.create();
  // What is refused because it runs has another cause.
  await expect(pool.create()).rejects.toMatchObject({ code: 'VIR_ERR_OPERATION_INVALID', hint: undefined });
});

test('a domain that runs already', async () => {
  const domain = await host.connection.lookupDomainByName('test');
  await expectHint(domain.create(), 'already-running-test');
  await expectHint(host.connection.createDomain(await domain.getXMLDesc()), 'already-running');
});

test('a name or a UUID that is taken', async () => {
  const xml = (name: string, ofUUID: string) =>
    `<domain type='test'><name>${name}</name><uuid>${ofUUID}</uuid><memory>1024</memory><os><type>hvm</type></os></domain>`;
  await expectHint(host.connection.defineDomain(xml('test', uuid)), 'already-exists');
  const domain = await host.connection.lookupDomainByName('test');
  await expectHint(host.connection.defineDomain(xml('other', domain.uuid)), 'already-exists');
  await expectHint(
    host.connection.defineNetwork(`<network><name>default</name><uuid>${uuid}</uuid></network>`),
    'already-exists',
  );
  const pool = `<pool type='dir'><name>default-pool</name><uuid>${uuid}</uuid><target><path>/x</path></target></pool>`;
  await expectHint(host.connection.defineStoragePool(pool), 'already-exists');
});

test('a connection that may only look', async () => {
  const reader = await connect('test:///default', { readOnly: true });
  await expectHint((await reader.lookupDomainByName('test')).destroy(), 'read-only');
  await expectHint(reader.defineDomain('<domain/>'), 'read-only');
  expect(await reader.close()).toBe(0);
});

test('what a session’s daemon cannot do, and a daemon that goes', async () => {
  await using daemon = await PrivateDaemon.start();
  const session = await connect(daemon.uri('qemu:///session'));
  const folder = temporaryFolder('objects');
  rmSync(folder, { recursive: true });
  const pool = await session.defineStoragePool(
    `<pool type='dir'><name>p</name><target><path>${folder}</path></target></pool>`,
  );
  await expectHint(pool.create(), 'pool-folder-missing');
  await expectHint(pool.listAllVolumes(), 'pool-inactive');
  const nat =
    "<network><name>nat</name><forward mode='nat'/><ip address='10.9.8.1' netmask='255.255.255.0'/></network>";
  await expectHint((await session.defineNetwork(nat)).create(), 'network-privileges');
  await daemon.kill();
  for (let round = 0; round < 2; round++) {
    const error = await session.listAllDomains().catch((reason: unknown) => reason as LibvirtError);
    expect(error).toSatisfy(LibvirtError.isDisconnected);
    // Which of the two it is depends on when the daemon went: 'connection-lost', 'connection-broken'.
    expect((error as LibvirtError).hint).toMatch(/^The connection is lost.*keepConnected/);
  }
  await session.close();
});

test('a PCI device that Xen does not let into a running guest, and polkit’s refusals, as libvirt says them', () => {
  const common = { domain: 0, level: 2, str1: null, str2: null, str3: null, int1: -1, int2: -1 };
  const hintOf = (api: string, code: number, message: string) =>
    hintRowForFailure({ ...common, api, code, message }, ['qemu:///system', null])?.id;
  const message = 'internal error: libxenlight failed to attach pci device 0000:02:00.0';
  expect(hintOf('virDomainAttachDeviceFlags', 1, message)).toBe('xen-passthrough');
  expect(hintOf('virDomainAttachDeviceFlags', 1, 'internal error: libxenlight failed to attach disk')).toBeUndefined();
  expect(hintOf('virDomainCreate', 1, message)).toBeUndefined();
  // Authentication cancelled, unavailable.
  for (const code of [79, 94]) expect(hintOf('virConnectOpenAuth', code, 'nein')).toBe('polkit');
});

test('an error that says nothing says so', () => {
  const raw = { domain: 0, level: 2, str1: null, str2: null, str3: null, int1: -1, int2: -1 };
  const error = new LibvirtError({ ...raw, api: 'virDomainCreate', code: 1, message: null });
  expect(error.message).toBe('virDomainCreate failed; libvirt gave no message');
});

test('a hint is shown once, wherever its error is shown', async () => {
  const error = await connect('nonsense:///system').catch((reason: unknown) => reason as LibvirtError);
  const { hint } = error as LibvirtError;
  expect(hint).toContain("no driver 'nonsense'");
  for (const shown of [inspect(error), String(error), (error as LibvirtError).stack!])
    expect(shown.split(hint!)).toHaveLength(2);
});

test('hints and alternatives name options that exist', () => {
  const tables = flags
    .trim()
    .split('\n')
    .map((line) => line.split(' ')[0] as FlagsName);
  const known = new Set([...tables.flatMap(flagOptions), 'readOnly', 'from', 'name']);
  const texts = filesBelow('lib/core/hints').concat(filesBelow('lib/drivers'));
  const named = texts.flatMap(({ text }) =>
    [...text.matchAll(/\(\{ ([^{}]*) \}\)/g)].flatMap(([, options]) => [...options!.matchAll(/(\w+): true/g)]),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.map(([, name]) => name).filter((name) => !known.has(name!))).toEqual([]);
});

test('each row of hints is tried', () => {
  const tests = filesBelow('test').filter((file) => file.name.endsWith('.test.ts'));
  const untried = hintRows.filter(({ id }) => !tests.some(({ text }) => text.includes(`'${id}'`)));
  expect(untried.map(({ id }) => id)).toEqual([]);
  expect(new Set(hintRows.map(({ id }) => id)).size).toBe(hintRows.length);
});
