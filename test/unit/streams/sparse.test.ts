/** Streams with holes: what is read and sent, on a scripted daemon. */
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { SparseChunk, SparseInput } from 'libvirt-native';
import { expect, test } from 'vitest';
import { verifies } from '../../support/verifies.ts';
import { largestPiece, openStream, receivedAtEnd, streamHost } from './fixture.ts';

const host = streamHost();
const end = Buffer.alloc(0);
const chunksOf = async (stream: AsyncIterable<SparseChunk>) => {
  const chunks: SparseChunk[] = [];
  for await (const { offset, data, hole } of stream)
    chunks.push(data ? { offset, data: Buffer.from(data) } : { offset, hole: hole! });
  return chunks;
};

test('chunks have their places, from the offset on', verifies({ 'StorageVol.downloadSparse': 'value' }), async () => {
  for (const offset of [0, 4096]) {
    const [download, stream] = await openStream(host, () => host.volume.downloadSparse({ offset }));
    stream.send(Buffer.from('a'));
    stream.sendHole(1n);
    stream.send(Buffer.from('data'));
    stream.sendHole(2n ** 40n);
    stream.send(end);
    const start = BigInt(offset);
    expect(await chunksOf(download)).toEqual([
      { offset: start, data: Buffer.from('a') },
      { offset: start + 1n, hole: 1n },
      { offset: start + 2n, data: Buffer.from('data') },
      { offset: start + 6n, hole: 2n ** 40n },
    ]);
    expect(stream.received).toEqual(['finish']);
  }
});

test('a sparse download waits for what is sent later', async () => {
  const [download, stream] = await openStream(host, () => host.volume.downloadSparse());
  const chunks = download[Symbol.asyncIterator]();
  const first = chunks.next();
  await host.connection.isAlive();
  stream.sendHole(7n);
  expect((await first).value).toEqual({ offset: 0n, hole: 7n });
  const second = chunks.next();
  await host.connection.isAlive();
  stream.send(Buffer.from('late'));
  expect((await second).value).toEqual({ offset: 7n, data: Buffer.from('late') });
  await chunks.return?.();
  expect(await receivedAtEnd(stream)).toEqual(['abort']);
});

test.each([0n, -5n])('a hole of %s bytes ends a download with an error', async (length) => {
  const [download, stream] = await openStream(host, () => host.volume.downloadSparse());
  stream.send(Buffer.from('a'));
  stream.sendHole(length);
  await expect(chunksOf(download)).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_ARG' });
  expect(await receivedAtEnd(stream)).toEqual(['abort']);
});

test('holes are read as zeros where bytes are requested', verifies({ 'StorageVol.download': 'value' }), async () => {
  const [download, stream] = await openStream(host, () => host.volume.download({ sparseStream: true }));
  stream.send(Buffer.from('a'));
  stream.sendHole(BigInt(2 * largestPiece + 3));
  stream.send(Buffer.from('b'));
  stream.sendHole(1n);
  stream.send(end);
  const bytes = await buffer(download);
  const zeros = Buffer.alloc(2 * largestPiece + 3);
  expect(bytes.equals(Buffer.concat([Buffer.from('a'), zeros, Buffer.from('b\0')]))).toBe(true);
  expect(stream.received).toEqual(['finish']);
});

test('data and holes are sent in their order', verifies({ 'StorageVol.uploadSparse': 'value' }), async () => {
  const [upload, stream] = await openStream(host, () => host.volume.uploadSparse());
  const pieces: SparseInput[] = [Buffer.from('a'), { hole: 1n }, { data: Buffer.from('bc') }, { hole: 2n ** 62n }];
  await pipeline(Readable.from(pieces), upload);
  expect(stream.received).toEqual([Buffer.from('a'), 1n, Buffer.from('bc'), 2n ** 62n, 'finish']);
});

test('holes count to the length that was announced', async () => {
  const [exact, all] = await openStream(host, () => host.volume.uploadSparse({ length: 10 }));
  await pipeline(Readable.from([{ hole: 4 }, Buffer.alloc(6)]), exact);
  expect(all.received).toEqual([4n, Buffer.alloc(6), 'finish']);
  const [more, some] = await openStream(host, () => host.volume.uploadSparse({ length: 10 }));
  await expect(pipeline(Readable.from([Buffer.alloc(4), { hole: 7n }]), more)).rejects.toThrow(RangeError);
  expect(await receivedAtEnd(some)).toEqual([Buffer.alloc(4), 'abort']);
});
