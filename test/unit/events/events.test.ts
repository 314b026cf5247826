import { getEventListeners } from 'node:events';
import { ClosedError, connect, type LibvirtEvent } from 'libvirt-native';
import { expect, test } from 'vitest';
import { verifies } from '../../support/verifies.ts';
import { libvirtIsFrom, testHost } from '../fixture.ts';

const host = testHost();

test(
  'of domains, of one domain, of the others',
  verifies({
    'Connection.events': 'event',
    'Connection.on': 'event',
    'Domain.events': 'event',
    'Domain.on': 'event',
    'EventStream.next': 'event',
  }),
  async () => {
    const { connection } = host;
    const [guest, off] = [await connection.lookupDomainByName('guest'), await connection.lookupDomainByName('off')];
    const heard: string[] = [];
    await using all = connection.events('domain-lifecycle');
    await using mine = guest.events('lifecycle');
    const [everything, ofGuest]: [string[], string[]] = [[], []];
    await using _listener = await off.on('lifecycle', ({ event }) => heard.push(String(event)));
    await using _all = await connection.on('domain-lifecycle', ({ event }) => everything.push(String(event)));
    await using _one = await connection.on('domain-lifecycle', ({ event }) => ofGuest.push(String(event)), {
      domain: guest,
    });
    await Promise.all([all.ready, mine.ready]);
    await off.create();
    await guest.suspend();
    expect((await all.next()).value).toMatchObject({ domain: { name: 'off' }, event: 'started', detail: 'booted' });
    expect((await all.next()).value).toMatchObject({ domain: { name: 'guest' }, event: 'suspended', detail: 'paused' });
    expect((await mine.next()).value).toMatchObject({ event: 'suspended', detail: 'paused' });
    expect(heard).toEqual(['started']);
    expect([everything, ofGuest]).toEqual([['started', 'suspended'], ['suspended']]);
  },
);

test('metadata', async () => {
  const guest = await host.connection.lookupDomainByName('guest');
  await using events = guest.events('metadata-change');
  await events.ready;
  await guest.setMetadata('element', '<a/>', 'a', 'urn:a');
  expect((await events.next()).value).toMatchObject({ type: 'element', nsuri: 'urn:a' });
});

test('metadata of networks, from libvirt 9.8 on', async () => {
  const network = await host.connection.lookupNetworkByName('net');
  await using events = network.events('metadata-change');
  if (!libvirtIsFrom('9.8')) {
    await expect(events.ready).rejects.toMatchObject({ name: 'LibvirtError' });
    return;
  }
  await events.ready;
  await network.setMetadata('element', '<a/>', 'a', 'urn:a', { live: true });
  expect((await events.next()).value).toMatchObject({
    network: { uuid: network.uuid },
    type: 'element',
    nsuri: 'urn:a',
  });
});

test('of networks and pools', verifies({ 'Network.events': 'event', 'StoragePool.events': 'event' }), async () => {
  const { connection } = host;
  const network = await connection.lookupNetworkByName('net');
  const pool = await connection.lookupStoragePoolByName('pool');
  await using networks = network.events('lifecycle');
  await using pools = pool.events('lifecycle');
  await using refreshed = connection.events('storage-pool-refresh', { subject: pool });
  await Promise.all([networks.ready, pools.ready, refreshed.ready]);
  await network.destroy();
  await pool.refresh();
  await pool.destroy();
  expect((await networks.next()).value).toMatchObject({ network: { name: 'net' }, event: 'stopped' });
  expect((await refreshed.next()).value).toMatchObject({ pool: { name: 'pool' } });
  expect((await pools.next()).value).toMatchObject({ pool: { uuid: pool.uuid }, event: 'stopped' });
});

test(
  'listeners of objects',
  verifies({ 'Network.on': 'event', 'StoragePool.on': 'event', 'Subscription.close': 'method' }),
  async () => {
    const { connection } = host;
    const network = await connection.lookupNetworkByName('net');
    const pool = await connection.lookupStoragePoolByName('pool');
    const device = await connection.lookupNodeDeviceByName('computer');
    const heard: LibvirtEvent<'network-lifecycle' | 'storage-pool-lifecycle'>[] = [];
    const subscriptions = [
      await network.on('lifecycle', (event) => heard.push(event as never)),
      await pool.on('lifecycle', (event) => heard.push(event as never)),
      await device.on('update', () => expect.fail('nothing updates it')),
    ];
    await using last = connection.events('storage-pool-lifecycle');
    await last.ready;
    await network.destroy();
    await pool.destroy();
    await last.next();
    for (const subscription of subscriptions) await subscription.close();
    expect(heard.map(({ event }) => event)).toEqual(['stopped', 'stopped']);
  },
);

test('an event of another type of object', verifies({ 'Connection.events': 'value' }), async () => {
  const pool = await host.connection.lookupStoragePoolByName('pool');
  await expect(host.connection.events('network-lifecycle', { subject: pool }).ready).rejects.toThrow(
    "'network-lifecycle' is a Network event, but `subject` is a StoragePool",
  );
  // @ts-expect-error
  await expect(pool.events('metadata-change').ready).rejects.toThrow(
    "unknown event 'metadata-change' of a StoragePool; known events: lifecycle, refresh",
  );
});

test('closing the connection while events register', async () => {
  const connection = await connect('test:///default');
  const domain = await connection.lookupDomainByName('test');
  const events = connection.events('domain-lifecycle');
  const next = events.next();
  const abort = new AbortController();
  const listeners = [
    connection.on('domain-lifecycle', () => {}),
    connection.on('network-lifecycle', () => {}, { signal: abort.signal }),
    domain.on('reboot', () => {}),
  ];
  const closing = connection.close();
  const late = connection.on('domain-reboot', () => {});
  expect(await next).toEqual({ done: true, value: undefined });
  for (const refused of [events.ready, ...listeners, late]) await expect(refused).rejects.toThrow(ClosedError);
  expect(await closing).toBe(0);
  expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
  await expect(connection.on('domain-lifecycle', () => {})).rejects.toThrow(ClosedError);
});

test(
  'leaving while events register',
  verifies({ 'EventStream.close': 'method', 'EventStream.next': 'event' }),
  async () => {
    const { connection } = host;
    const [first, second] = [connection.events('domain-lifecycle'), connection.events('domain-lifecycle')];
    await first.close();
    await expect(first.ready).rejects.toThrow(ClosedError);
    expect(await first.next()).toMatchObject({ done: true });
    await second.ready;
    await (await connection.lookupDomainByName('guest')).suspend();
    expect((await second.next()).value).toMatchObject({ event: 'suspended' });
    await second.close();
  },
);

test('a domain can be closed while its events are listened to', async () => {
  const { connection } = host;
  const [guest, other] = [await connection.lookupDomainByName('guest'), await connection.lookupDomainByName('guest')];
  const heard: string[] = [];
  await using _listener = await guest.on('lifecycle', ({ event }) => heard.push(String(event)));
  await using events = guest.events('lifecycle');
  await events.ready;
  expect(await guest.close()).toBe(0);
  await other.suspend();
  expect((await events.next()).value).toMatchObject({ event: 'suspended', domain: { name: 'guest' } });
  expect(heard).toEqual(['suspended']);
});
