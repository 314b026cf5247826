/** Streams with holes: what a sparse volume does not store is neither read, nor sent, nor written. */
import { Readable, Writable } from 'node:stream';
import { types } from 'node:util';
import { abortStream, type Callback, callBack, chunkBytes, reading, type StreamHandle } from './stream.ts';

/** A piece of a sparse stream: data, or the length of a hole, and where it lies: in bytes. */
export type SparseChunk =
  | { offset: bigint; data: Uint8Array; hole?: undefined }
  | { offset: bigint; hole: bigint; data?: undefined };

/** A readable stream of pieces. */
export type SparseReadable = Readable & { [Symbol.asyncIterator](): NodeJS.AsyncIterator<SparseChunk> };

/** A download as bytes: holes arrive as lengths, and are read as zeros. */
export function filledReadableOf(stream: StreamHandle): Readable {
  let hole = 0n;
  const zeros = Buffer.alloc(chunkBytes);
  const next = async (): Promise<Uint8Array | null> => {
    while (hole === 0n) {
      const piece = await stream.readSparse();
      if (typeof piece !== 'bigint') return piece;
      hole = piece;
    }
    const length = hole < BigInt(chunkBytes) ? Number(hole) : chunkBytes;
    hole -= BigInt(length);
    return zeros.subarray(0, length);
  };
  return new Readable({
    highWaterMark: chunkBytes,
    read: reading(next, () => stream.finish()),
    destroy: (error, callback) => abortStream(stream, error, callback),
  });
}

/** A download as pieces with their places. */
export function sparseReadableOf(stream: StreamHandle, offset: bigint): SparseReadable {
  let place = offset;
  const next = async (): Promise<SparseChunk | null> => {
    const piece = await stream.readSparse();
    if (piece === null) return null;
    const start = place;
    place += typeof piece === 'bigint' ? piece : BigInt(piece.length);
    return typeof piece === 'bigint' ? { offset: start, hole: piece } : { offset: start, data: piece };
  };
  return new Readable({
    objectMode: true,
    highWaterMark: 4,
    read: reading(next, () => stream.finish()),
    destroy: (error, callback) => abortStream(stream, error, callback),
  });
}

/** What an upload with holes takes. */
export type SparseInput = Uint8Array | Partial<Pick<SparseChunk, 'data' | 'hole'>>;

/** An upload of data and holes, in order. */
export function sparseWritableOf(stream: StreamHandle): Writable {
  const write = async (piece: SparseInput): Promise<void> => {
    if (types.isUint8Array(piece)) return stream.write(piece);
    const { data, hole } = piece;
    if (types.isUint8Array(data) && hole === undefined) return stream.write(data);
    if (data === undefined && hole !== undefined) return stream.writeHole(hole);
    throw new TypeError('a piece of a sparse upload is a Uint8Array, { data } or { hole }');
  };
  return new Writable({
    objectMode: true,
    highWaterMark: 4,
    write: (piece: SparseInput, _encoding, callback: Callback) => callBack(write(piece), callback),
    final: (callback) => callBack(stream.finish(), callback),
    destroy: (error, callback) => abortStream(stream, error, callback),
  });
}
