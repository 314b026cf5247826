/** Events of a daemon, which receives each registration. */
import { getEventListeners } from 'node:events';
import { type Connection, connect } from 'libvirt-native';
import { expect, test } from 'vitest';
import { privateDaemon } from '../support/daemon-host.ts';

const own = privateDaemon();

test('what has ended can begin again at once, any number of times', async () => {
  const connection = await connect(own.daemon.uri());
  for (let round = 0; round < 1000; round++) {
    await using events = connection.events('domain-lifecycle');
    await events.ready;
  }
  expect(await connection.close()).toBe(0);
});

test.each<[string, (connection: Connection, signal: AbortSignal) => Promise<unknown>]>([
  ['on()', (connection, signal) => connection.on('domain-lifecycle', () => {}, { signal })],
  ['events()', (connection, signal) => connection.events('domain-lifecycle', { signal }).next()],
  ['events().ready', (connection, signal) => connection.events('domain-lifecycle', { signal }).ready],
  ['onQemuMonitorEvent()', (connection, signal) => connection.onQemuMonitorEvent(() => {}, { signal })],
  ['qemuMonitorEvents()', (connection, signal) => connection.qemuMonitorEvents({ signal }).next()],
])(
  'the signal of %s ends the wait for a daemon that does not answer, and nothing stays registered',
  async (_, begin) => {
    const connection = await connect(own.daemon.uri('qemu:///session'), { keepAlive: false });
    const abort = new AbortController();
    own.daemon.freeze();
    const waiting = begin(connection, abort.signal);
    const stays = connection.events('domain-lifecycle'); // The same registration, shared by who waits on.
    abort.abort(new Error('too long'));
    await expect(waiting).rejects.toThrow('too long');
    expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
    own.daemon.thaw();
    await stays.ready;
    const again = connection.qemuMonitorEvents();
    await again.ready;
    const domain = await connection.defineDomain(
      "<domain type='qemu'><name>new</name><memory>1</memory><os><type>hvm</type></os></domain>",
    );
    await domain.undefine();
    expect((await stays.next()).value).toMatchObject({ domain: { name: 'new' }, event: 'defined' });
    expect(await connection.close()).toBe(0);
  },
);

test('a registration that was abandoned can be made again at once', async () => {
  const connection = await connect(own.daemon.uri(), { keepAlive: false });
  own.daemon.freeze();
  const abort = new AbortController();
  const waiting = connection.on('domain-lifecycle', () => expect.fail('it was abandoned'), { signal: abort.signal });
  abort.abort(new Error('too long'));
  await expect(waiting).rejects.toThrow('too long');
  const events = connection.events('domain-lifecycle');
  own.daemon.thaw();
  await events.ready;
  await (await connection.lookupDomainByName('test')).suspend();
  expect((await events.next()).value).toMatchObject({ event: 'suspended' });
  expect(await connection.close()).toBe(0);
});

test('what a signal has ended is closed without waiting for a daemon that does not answer', async () => {
  const connection = await connect(own.daemon.uri(), { keepAlive: false });
  const abort = new AbortController();
  const { signal } = abort;
  const subscription = await connection.on('domain-lifecycle', () => {}, { signal });
  const events = connection.events('domain-reboot', { signal });
  await events.ready;
  own.daemon.freeze();
  abort.abort(new Error('too long'));
  await Promise.all([subscription.close(), events.close()]);
  const again = connection.events('domain-reboot');
  own.daemon.thaw();
  await again.ready;
  expect(await connection.close()).toBe(0);
});
