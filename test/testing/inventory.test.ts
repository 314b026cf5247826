/** What an inventory removes: all that has come since, and nothing else. */
import { type Connection, connect } from 'libvirt-native';
import { Inventory } from 'libvirt-native/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { daemonHost } from '../support/daemon-host.ts';
import { describedHostURI } from '../support/described-host.ts';
import { verifies } from '../support/verifies.ts';
import { virsh, wordsOf } from '../support/virsh.ts';

const domainXML = (name: string, type: string) =>
  `<domain type='${type}'><name>${name}</name><memory>65536</memory><os><type>hvm</type></os></domain>`;
const poolXML = (name: string) => `<pool type='dir'><name>${name}</name><target><path>/nowhere</path></target></pool>`;

let mock: Connection;

beforeEach(async () => {
  mock = await connect(describedHostURI);
});
afterEach(async () => {
  expect(await mock.close()).toBe(0);
});

async function namesOf(connection: Connection): Promise<Record<string, string[]>> {
  const lists = {
    domains: await connection.listAllDomains(),
    networks: await connection.listAllNetworks(),
    pools: await connection.listAllStoragePools(),
  };
  return Object.fromEntries(Object.entries(lists).map(([kind, list]) => [kind, list.map(({ name }) => name).sort()]));
}

test(
  'removes what has come since, running or defined, and returns what that was',
  verifies({ 'Inventory.take': 'method', 'Inventory.removeNew': 'method' }),
  async () => {
    const before = await namesOf(mock);
    const inventory = await Inventory.take(mock);
    await mock.createDomain(domainXML('transient', 'test'));
    const defined = await mock.defineDomain(domainXML('defined', 'test'));
    await defined.create();
    await mock.createNetwork("<network><name>other</name><bridge name='virbr8'/></network>");
    await mock.defineStoragePool(poolXML('other'));
    expect((await inventory.removeNew()).sort()).toEqual([
      'domain defined',
      'domain transient',
      'network other',
      'storage pool other',
    ]);
    expect(await namesOf(mock)).toEqual(before);
    expect(await inventory.removeNew()).toEqual([]);
  },
);

test('leaves alone what was there, also if it has changed', async () => {
  const inventory = await Inventory.take(mock);
  const domain = await mock.lookupDomainByName('off');
  await domain.create();
  expect(await inventory.removeNew()).toEqual([]);
  expect(await domain.isActive()).toBe(true);
});

test('removes at the end of a block what was made in it, though it fails', async () => {
  const failing = async () => {
    await using _inventory = await Inventory.take(mock);
    await mock.defineDomain(domainXML('left', 'test'));
    throw new Error('halfway');
  };
  await expect(failing()).rejects.toThrow('halfway');
  expect((await namesOf(mock))['domains']).toEqual(['guest', 'off']);
});

test('rejects what is no connection', async () => {
  await expect(Inventory.take('test:///default' as never)).rejects.toThrow(
    "the connection of Inventory.take(): expected a Connection, got 'test:///default'",
  );
});

const host = daemonHost();

test('removes secrets and pools of a daemon, by another connection if the first one is lost', async () => {
  const uri = host.daemon.uri('qemu:///session');
  const first = await connect(uri);
  const inventory = await Inventory.take(first);
  await first.defineSecret({ ephemeral: 'yes', private: 'yes', usage: { type: 'volume', volume: '/disk.luks' } });
  await first.defineStoragePool(poolXML('left'));
  await first.close();
  await expect(inventory.removeNew()).rejects.toMatchObject({ name: 'ClosedError' });
  expect((await inventory.removeNew(host.connection)).map((one) => one.replace(/ \S{36}$/, ''))).toEqual([
    'storage pool left',
    'secret',
  ]);
  expect(wordsOf(await virsh(uri, 'pool-list', '--all'))).toEqual([]);
  expect(wordsOf(await virsh(uri, 'secret-list'))).toEqual([]);
});
