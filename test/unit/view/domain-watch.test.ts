/** The domains of a host and their states, as they are watched. */
import { type DomainChange, keepConnected, type ReconnectingConnection, watchDomains } from 'libvirt-native';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describedHostURI } from '../../support/described-host.ts';
import { procedureOf } from '../../support/procedures.ts';
import { type Answer, encode, programs, ScriptedDaemon } from '../../support/scripted-daemon.ts';
import { domainReference, int, list, uint } from '../../support/xdr.ts';

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

describe('a host whose connection is lost', () => {
  /** The procedure that registers for events of domains. */
  const registering = 316;
  const [running, paused, shutoff] = [1, 3, 5] as const;
  const [web, db] = [
    { name: 'web', uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7e1', id: 1 },
    { name: 'db', uuid: '9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7e2', id: 2 },
  ] as const;

  let daemon: ScriptedDaemon;
  let scripted: ReconnectingConnection;

  /** The domains that the daemon has, on each connection, and on all later ones. */
  const has = (...lists: readonly (readonly (typeof web | typeof db)[])[]) =>
    daemon.answer(
      ...procedureOf('virConnectListAllDomains'),
      ...lists.map((domains) => encode([list(domainReference), domains], [uint, domains.length])),
    );
  const states = (...each: readonly number[]) =>
    daemon.answer(...procedureOf('virDomainGetState'), ...each.map((state) => encode([int, state], [int, 1])));
  const register = (answer: Answer) => daemon.answer(programs.remote, registering, answer);

  beforeEach(async () => {
    daemon = await ScriptedDaemon.listen();
    // The number of a registration is that of its event.
    register(({ payload }) => payload.subarray(0, 4));
    states(running);
    scripted = await keepConnected(daemon.uri, { delay: { first: 1 } });
  });
  afterEach(async () => {
    await scripted.close();
    await daemon[Symbol.asyncDispose]();
  });

  test('reports what has changed meanwhile, once: states, domains that came, domains that are gone', async () => {
    has([web], [web, db], [web]);
    await using changes = watchDomains(scripted);
    const [first] = (await nextOf(changes, 1)).values();
    expect(first).toMatchObject({ name: 'web', state: { state: 'running' }, missed: true });

    states(shutoff, running);
    daemon.disconnect();
    const second = await nextOf(changes, 2);
    expect(second.get('web')).toMatchObject({ before: first!.state, state: { state: 'shutoff' }, missed: true });
    expect(second.get('db')).toMatchObject({ uuid: db.uuid, state: { state: 'running' }, missed: true });
    expect(second.get('db')).not.toHaveProperty('before');

    states(shutoff);
    daemon.disconnect();
    const { value: gone } = await changes.next();
    expect(gone).toEqual({ uuid: db.uuid, name: 'db', before: second.get('db')!.state, missed: true });

    states(paused);
    daemon.disconnect();
    const { value: last } = await changes.next();
    expect(last).toMatchObject({ name: 'web', before: { state: 'shutoff' }, state: { state: 'paused' }, missed: true });
    await changes.close();
    expect(await restOf(changes)).toEqual([]);
  });

  test('is followed no further when it was closed while it registers', async () => {
    has([web]);
    let registered = (_: Buffer) => {};
    register(
      new Promise<Buffer>((resolve) => {
        registered = resolve;
      }),
    );
    const changes = watchDomains(scripted);
    const connection = await scripted.get().catch(() => undefined);
    await expect.poll(() => daemon.takeRequests().some(({ procedure }) => procedure === registering)).toBe(true);
    await changes.close();
    registered(encode([int, 0]));
    expect(connection).toBeDefined();
    // Answered after the registration, and after what would follow that.
    for (let round = 0; round < 3; round++) await connection!.getLibVersion();
    const [, listing] = procedureOf('virConnectListAllDomains');
    expect(daemon.takeRequests().map(({ procedure }) => procedure)).not.toContain(listing);
  });
});
