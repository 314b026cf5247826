/** The domains of a host and their states, as they are watched. */
import { type DomainChange, keepConnected, type ReconnectingConnection, watchDomains } from 'libvirt-native';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describedHostURI } from '../../support/described-host.ts';

let host: ReconnectingConnection;

beforeEach(async () => {
  host = await keepConnected(describedHostURI);
});
afterEach(() => host.close());

/** The next changes, by the names of their domains. */
async function nextOf(changes: AsyncIterator<DomainChange>, count: number): Promise<Map<string, DomainChange>> {
  const found = new Map<string, DomainChange>();
  while (found.size < count) {
    const { value } = await changes.next();
    found.set(value.name, value);
  }
  return found;
}

/** All changes until the end. */
async function restOf(changes: AsyncIterable<DomainChange>): Promise<DomainChange[]> {
  const all: DomainChange[] = [];
  for await (const change of changes) all.push(change);
  return all;
}

test('first come the domains that exist, then each change of a state, and the end of a domain', async () => {
  const existing = await (await host.get()).listAllDomains();
  await using changes = watchDomains(host);
  const first = await nextOf(changes, existing.length);
  expect([...first.keys()].sort()).toEqual(existing.map(({ name }) => name).sort());
  for (const { uuid, name } of existing)
    expect(first.get(name)).toMatchObject({ uuid, missed: true, domain: { uuid } });
  const [guest, off] = [first.get('guest')!, first.get('off')!];
  expect([guest.state, off.state]).toMatchObject([{ state: 'running' }, { state: 'shutoff' }]);
  expect([guest.before, off.before]).toEqual([undefined, undefined]);
  await guest.domain!.suspend();
  expect((await changes.next()).value).toMatchObject({
    uuid: guest.uuid,
    name: 'guest',
    before: guest.state,
    state: { state: 'paused', reason: 'user' },
    domain: { uuid: guest.uuid },
    missed: false,
  });
  await off.domain!.undefine();
  const { value: gone } = await changes.next();
  expect(gone).toEqual({ uuid: off.uuid, name: 'off', before: off.state, missed: false });
});

test('it is ready when the first ones are there, and ends by close(), by its signal and with its host', async () => {
  const abort = new AbortController();
  const [closed, aborted, left] = [
    watchDomains(host),
    watchDomains(host, { signal: abort.signal }),
    watchDomains(host),
  ];
  await Promise.all([closed.ready, aborted.ready, left.ready]);
  await closed.close();
  // What was queued before is still read.
  expect((await restOf(closed)).every(({ missed }) => missed)).toBe(true);
  const reason = new Error('enough');
  abort.abort(reason);
  await expect(restOf(aborted)).rejects.toBe(reason);
  await host.close();
  expect((await restOf(left)).every(({ missed }) => missed)).toBe(true);
});

test('a reader that is too slow fails, and a signal that was aborted before rejects', async () => {
  const slow = watchDomains(host, { limit: 1 });
  await slow.ready.catch(() => {});
  await expect(restOf(slow)).rejects.toMatchObject({ name: 'EventOverflowError' });
  const early = watchDomains(host, { signal: AbortSignal.abort('before') });
  await expect(early.ready).rejects.toBe('before');
});
