/** Streams that are refused, abandoned or closed before they are open. */
import { once } from 'node:events';
import { connect, getLibraryStats } from 'libvirt-native';
import { expect, test } from 'vitest';
import { refused } from '../../support/exchanges.ts';
import { procedureOf } from '../../support/procedures.ts';
import { runProgram } from '../../support/program.ts';
import { countCalls } from '../../support/traces.ts';
import { heldAnswer, nextRequest, openStream, receivedAtEnd, streamHost, volumeOf } from './fixture.ts';

const host = streamHost();

test('a stream that is refused leaves no handle behind', async () => {
  host.daemon.answer(...procedureOf('virStorageVolDownload'), refused);
  const before = getLibraryStats().handles;
  await expect(host.volume.download()).rejects.toMatchObject({
    code: 'VIR_ERR_NO_SUPPORT',
    api: 'virStorageVolDownload',
  });
  expect(getLibraryStats().handles).toBe(before);
});

test('a signal dequeues a stream that waits for other calls', async () => {
  await using connection = await connect(host.daemon.uri, { keepAlive: false, concurrency: 1 });
  const volume = await volumeOf(host, connection);
  const release = heldAnswer(host, 'virNodeGetInfo');
  const other = connection.getNodeInfo().catch(() => {});
  const abort = new AbortController();
  const news = countCalls('virStreamNew');
  const opening = volume.download({ signal: abort.signal });
  abort.abort('no longer wanted');
  await expect(opening).rejects.toBe('no longer wanted');
  expect(news()).toBe(1);
  release();
  await other;
});

test('a stream whose opening is abandoned is aborted when the daemon has accepted it', async () => {
  const release = heldAnswer(host, 'virStorageVolDownload');
  const abort = new AbortController();
  const opening = host.volume.download({ signal: abort.signal });
  const { stream } = await nextRequest(host);
  abort.abort('enough');
  await expect(opening).rejects.toBe('enough');
  expect(stream.received).toEqual([]);
  release();
  expect(await receivedAtEnd(stream)).toEqual(['abort']);
});

test('a console is opened when the one that was abandoned before is closed', async () => {
  const release = heldAnswer(host, 'virDomainOpenConsole');
  const abort = new AbortController();
  const opening = host.domain.openConsole('first', { signal: abort.signal });
  await nextRequest(host);
  abort.abort('enough');
  await expect(opening).rejects.toBe('enough');
  const opens = countCalls('virStreamNew');
  const next = host.domain.openConsole('second');
  await host.connection.isAlive();
  expect(opens()).toBe(0);
  release();
  const console = await next;
  expect(host.daemon.takeRequests()).toHaveLength(1);
  console.destroy();
  await once(console, 'close');
});

test('a program ends although the daemon has not answered a stream that it abandoned', async () => {
  heldAnswer(host, 'virStorageVolDownload');
  const program = new URL('programs/abandon.mjs', import.meta.url);
  expect(await runProgram(program, [host.daemon.uri])).toEqual({
    code: 0,
    signal: null,
    stdout: 'enough\n',
    stderr: '',
  });
});

test('aborting the signal of an open stream destroys it', async () => {
  const abort = new AbortController();
  const [upload, stream] = await openStream(host, () => host.volume.upload({ signal: abort.signal }));
  const failed = once(upload, 'error');
  abort.abort('enough');
  expect((await failed)[0]).toMatchObject({ name: 'AbortError', cause: 'enough' });
  expect(await receivedAtEnd(stream)).toEqual(['abort']);
});

test('a stream that a closing connection has not connected is refused', async () => {
  const connection = await connect(host.daemon.uri, { keepAlive: false });
  const volume = await volumeOf(host, connection);
  const opening = volume.download();
  const closing = connection.close();
  await expect(opening).rejects.toMatchObject({ name: 'ClosedError', api: 'virStreamNew' });
  expect(await closing).toBe(0);
});

test('a stream that is accepted while its connection closes is aborted', async () => {
  const connection = await connect(host.daemon.uri, { keepAlive: false });
  const volume = await volumeOf(host, connection);
  host.daemon.takeRequests();
  const release = heldAnswer(host, 'virStorageVolDownload');
  const opening = volume.download();
  const { stream } = await nextRequest(host);
  const closing = connection.close();
  release();
  await expect(opening).rejects.toMatchObject({ name: 'ClosedError', api: 'virStreamNew' });
  expect(await closing).toBe(0);
  expect(stream.received).toEqual(['abort']);
});
