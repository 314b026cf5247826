/** How streams end when their connection is lost. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { connect } from 'libvirt-native';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ScriptedDaemon } from '../../support/scripted-daemon.ts';
import { acceptStreams, heldAnswer, nextRequest, openAlone, streamKinds, volumeOf } from './fixture.ts';

const loss = { name: 'DisconnectedError', code: 'ERR_LIBVIRT_DISCONNECTED', reason: 'eof' };
let daemon: ScriptedDaemon;

beforeEach(async () => {
  daemon = await ScriptedDaemon.listen();
  acceptStreams(daemon);
});
afterEach(() => daemon[Symbol.asyncDispose]());

test.each(Object.entries(streamKinds))('%s fails with the loss of its connection', async (_, kind) => {
  const { connection, stream } = await openAlone({ daemon }, kind);
  const failed = once(stream, 'error');
  daemon.disconnect();
  expect((await failed)[0]).toMatchObject(loss);
  expect(await connection.close()).toBe(0);
});

test('what is written to a lost connection rejects with the loss', async () => {
  const { connection, stream } = await openAlone({ daemon }, streamKinds['an upload']!);
  const upload = (stream as Writable).on('error', () => {});
  daemon.disconnect();
  const outcome = await new Promise((resolve) => upload.write(Buffer.alloc(4 << 20), resolve));
  expect(outcome).toMatchObject(loss);
  expect(upload.writableFinished).toBe(false);
  expect(await connection.close()).toBe(0);
});

test('a stream that the daemon has not accepted rejects with the loss', async () => {
  const connection = await connect(daemon.uri, { keepAlive: false });
  const volume = await volumeOf({ daemon }, connection);
  daemon.takeRequests();
  heldAnswer({ daemon }, 'virStorageVolDownload');
  const opening = volume.download();
  await nextRequest({ daemon });
  daemon.disconnect();
  await expect(opening).rejects.toMatchObject(loss);
  expect(await connection.close()).toBe(0);
});
