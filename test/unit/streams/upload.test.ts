/** What an upload sends, as a scripted daemon receives it. */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, test } from 'vitest';
import { Random, seed } from '../../support/random.ts';
import { verifies } from '../../support/verifies.ts';
import { largestPiece, openStream, receivedAtEnd, streamHost } from './fixture.ts';

const host = streamHost();
const openUpload = (length = 0) => openStream(host, () => host.volume.upload({ length }));

test(
  'an upload sends each byte in pieces that the protocol can carry',
  verifies({ 'StorageVol.upload': 'value' }),
  async () => {
    const [upload, stream] = await openUpload();
    const data = new Random(seed).bytes(700_001);
    const parts = [data.subarray(0, 1), data.subarray(1, 600_000), data.subarray(600_000)];
    await pipeline(Readable.from(parts), upload);
    expect(stream.bytes.equals(data)).toBe(true);
    const sizes = stream.received.slice(0, -1).map((message) => (message as Buffer).length);
    expect(sizes).toEqual([1, largestPiece, largestPiece, 599_999 - 2 * largestPiece, 100_001]);
    expect(stream.received.at(-1)).toBe('finish');
  },
);

test('an upload takes as many bytes as were announced, and no more', async () => {
  const [exact, all] = await openUpload(10);
  await pipeline(Readable.from([Buffer.alloc(4, 1), Buffer.alloc(6, 2)]), exact);
  expect(all.bytes).toEqual(Buffer.from([1, 1, 1, 1, 2, 2, 2, 2, 2, 2]));
  const [more, some] = await openUpload(10);
  await expect(pipeline(Readable.from([Buffer.alloc(4), Buffer.alloc(7)]), more)).rejects.toThrow(
    new RangeError('the upload was announced with 10 bytes, and more were written'),
  );
  expect(await receivedAtEnd(some)).toEqual([Buffer.alloc(4), 'abort']);
});

test('an upload whose end is refused has not finished', async () => {
  const [upload, stream] = await openUpload();
  stream.finishRefusal = { code: 38, message: 'the disk is full' };
  await expect(pipeline(Readable.from([Buffer.from('data')]), upload)).rejects.toMatchObject({
    code: 'VIR_ERR_SYSTEM_ERROR',
    api: 'virStreamFinish',
  });
  expect(upload.writableFinished).toBe(false);
  expect(stream.received).toEqual([Buffer.from('data'), 'finish']);
});

test('an upload rejects with the error that the daemon ends it with', async () => {
  const [upload, stream] = await openUpload();
  await new Promise((resolve) => upload.write(Buffer.from('first'), resolve));
  stream.fail({ code: 38, message: 'the disk is full' });
  await host.connection.isAlive();
  upload.end(Buffer.from('second'));
  const [error] = (await once(upload, 'error', { signal: AbortSignal.timeout(10_000) })) as [Error];
  expect(error).toMatchObject({ code: 'VIR_ERR_SYSTEM_ERROR' });
  expect(upload.writableFinished).toBe(false);
});

test('an upload that is destroyed is aborted once', async () => {
  const [upload, stream] = await openUpload();
  await new Promise((resolve) => upload.write(Buffer.from('some'), resolve));
  upload.destroy();
  await once(upload, 'close');
  upload.destroy();
  await host.connection.isAlive();
  expect(stream.received).toEqual([Buffer.from('some'), 'abort']);
});
