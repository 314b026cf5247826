/** What a download reads, by what a scripted daemon sends. */
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { Random, seed } from '../../support/random.ts';
import { countCalls } from '../../support/traces.ts';
import { verifies } from '../../support/verifies.ts';
import { largestPiece, openStream, receivedAtEnd, streamHost } from './fixture.ts';

const host = streamHost();
const openDownload = () => openStream(host, () => host.volume.download());
const end = Buffer.alloc(0);

test(
  'a download has each byte that is sent, and finishes the stream',
  verifies({ 'StorageVol.download': 'value' }),
  async () => {
    const [download, stream] = await openDownload();
    const data = new Random(seed).bytes(700_001);
    for (const [from, to] of [
      [0, 1],
      [1, 250_000],
      [250_000, 500_000],
      [500_000, 700_001],
    ])
      stream.send(data.subarray(from, to));
    stream.send(end);
    expect((await buffer(download)).equals(data)).toBe(true);
    expect(stream.received).toEqual(['finish']);
  },
);

test('a download that waits for bytes occupies no worker', async () => {
  const [download, stream] = await openDownload();
  const waits = countCalls('virStreamEventUpdateCallback');
  for (const [index, text] of ['a', 'first', 'second'].entries()) {
    const chunk = once(download, 'data');
    await expect.poll(waits, { interval: 2 }).toBe(index + 1);
    expect(host.connection.stats().running).toBe(0);
    stream.send(Buffer.from(text));
    expect(String(await chunk)).toBe(text);
  }
  download.destroy();
  await once(download, 'close');
});

test('a download without a reader requests two pieces, and no more', async () => {
  const [download, stream] = await openDownload();
  const reads = countCalls('virStreamRecv');
  download.read(0);
  for (let piece = 0; piece < 4; piece++) stream.send(Buffer.alloc(largestPiece));
  await expect.poll(() => download.readableLength, { interval: 2 }).toBe(2 * largestPiece);
  await host.connection.isAlive();
  expect(download.readableLength).toBe(2 * largestPiece);
  expect(reads()).toBeLessThanOrEqual(4);
  stream.send(end);
  expect(await buffer(download)).toHaveLength(4 * largestPiece);
});

test('a download rejects with the error that ends it', async () => {
  const [download, stream] = await openDownload();
  stream.send(Buffer.from('some'));
  stream.fail({ code: 38, message: 'the disk is broken' });
  await expect(buffer(download)).rejects.toMatchObject({ code: 'VIR_ERR_SYSTEM_ERROR', api: 'virStreamRecv' });
});

test('a download rejects where its end is refused', async () => {
  const [download, stream] = await openDownload();
  stream.finishRefusal = { code: 38, message: 'not everything was read' };
  stream.send(Buffer.from('all'));
  stream.send(end);
  await expect(buffer(download)).rejects.toMatchObject({ code: 'VIR_ERR_SYSTEM_ERROR', api: 'virStreamFinish' });
  expect(stream.received).toEqual(['finish']);
});

test('a download that is destroyed is aborted once', async () => {
  const [download, stream] = await openDownload();
  stream.send(Buffer.from('some'));
  for await (const chunk of download) {
    expect(String(chunk)).toBe('some');
    break;
  }
  await receivedAtEnd(stream);
  download.destroy();
  await host.connection.isAlive();
  expect(stream.received).toEqual(['abort']);
});
