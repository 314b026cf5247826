import type { Readable, Writable } from 'node:stream';
import { type Described, described } from '../config/described.ts';
import type { StorageVolConfig } from '../config/index.ts';
import { assemble } from '../core/assemble.ts';
import { type CallOptions, call } from '../core/call.ts';
import { withFallback, withoutFlags } from '../core/fallback.ts';
import { flagRows } from '../core/flag-options.ts';
import { type Named, named } from '../core/identity.ts';
import { ConnectedObject, handle, wrap } from '../core/object.ts';
import { callRows, check, optionsOf, wide } from '../core/options.ts';
import type {
  NoFlags,
  StorageVolDeleteFlags,
  StorageVolDownloadFlags,
  StorageVolInfoFlags,
  StorageVolResizeFlags,
  StorageVolUploadFlags,
  StorageVolWipeAlgorithm,
} from '../native/generated/enums.ts';
import type { StorageVolInfo } from '../native/generated/structs.ts';
import { filledReadableOf, type SparseReadable, sparseReadableOf, sparseWritableOf } from '../streams/sparse.ts';
import { readableOf, StreamHandle, writableOf } from '../streams/stream.ts';
import type { StoragePool } from './pool.ts';

/** The part of a volume that is transferred. */
export interface VolumeRange {
  /** The first byte. Default: 0. */
  offset?: bigint | number;
  /** The number of bytes. Default: all that follow. */
  length?: bigint | number;
}

const byteCount = wide(0n, 2n ** 64n - 1n);
const rangeRows = { ...callRows, offset: byteCount, length: byteCount };
const rangeOptions = optionsOf<VolumeRange & CallOptions>(rangeRows);
const downloadOptions = optionsOf<VolumeRange & StorageVolDownloadFlags & CallOptions>({
  ...rangeRows,
  ...flagRows<StorageVolDownloadFlags>('StorageVolDownloadFlags'),
});
const uploadOptions = optionsOf<VolumeRange & StorageVolUploadFlags & CallOptions>({
  ...rangeRows,
  ...flagRows<StorageVolUploadFlags>('StorageVolUploadFlags'),
});

/** A volume of a storage pool: what a disk can be made of. Its name is unique in its pool. */
export class StorageVol extends ConnectedObject<'StorageVol'> {
  /** Its key, which is unique among all volumes of the host. */
  get key(): string {
    return this[handle].identity['key'] as string;
  }

  /** Returns its path on the host. @see virStorageVolGetPath */
  getPath(options?: CallOptions): Promise<string> {
    return call('virStorageVolGetPath', this[handle], options);
  }

  /**
   * Returns the type, and capacity and allocation in bytes; with `getPhysical` the allocation is the size of its file.
   *
   * @see virStorageVolGetInfoFlags
   * @see virStorageVolGetInfo
   */
  getInfo(options: StorageVolInfoFlags & CallOptions = {}): Promise<StorageVolInfo> {
    return withFallback(
      () => call('virStorageVolGetInfoFlags', this[handle], options),
      () => call('virStorageVolGetInfo', this[handle], { signal: options.signal }),
      withoutFlags(options),
    );
  }

  /** Returns its path, format and sizes (bytes) as XML. @see virStorageVolGetXMLDesc */
  getXMLDesc(options?: NoFlags & CallOptions): Promise<string> {
    return call('virStorageVolGetXMLDesc', this[handle], options);
  }

  /** Returns the pool that it belongs to. @see virStoragePoolLookupByVolume */
  async lookupStoragePool(options?: CallOptions): Promise<StoragePool> {
    return this.connection[wrap](await call('virStoragePoolLookupByVolume', this[handle], options));
  }

  /** Sets its capacity in bytes, or with `delta` changes it by so many. @see virStorageVolResize */
  async resize(capacity: bigint | number, options: StorageVolResizeFlags & CallOptions = {}): Promise<void> {
    await call('virStorageVolResize', this[handle], capacity, options);
  }

  /**
   * Overwrites its content, so that the next user of the space cannot read it.
   *
   * @param algorithm Default: 'zero'.
   * @see virStorageVolWipePattern
   * @see virStorageVolWipe
   */
  async wipe(algorithm: StorageVolWipeAlgorithm = 'zero', options?: NoFlags & CallOptions): Promise<void> {
    await withFallback(
      () => call('virStorageVolWipePattern', this[handle], algorithm, options),
      () => call('virStorageVolWipe', this[handle], options),
      algorithm === 'zero',
    );
  }

  /** Deletes it with its content. @see virStorageVolDelete */
  async delete(options: StorageVolDeleteFlags & CallOptions = {}): Promise<void> {
    await call('virStorageVolDelete', this[handle], options);
  }

  // ---------------------------------------------------------------------------------------------- contents

  /**
   * Reads its content.
   *
   * @param options With `sparseStream`, holes are not sent over the network; they are read as zeros all the same.
   * @see virStorageVolDownload
   */
  async download(options: VolumeRange & StorageVolDownloadFlags & CallOptions = {}): Promise<Readable> {
    check(downloadOptions, options, 'the options of download()');
    return this.#download(options, options.sparseStream ? filledReadableOf : readableOf);
  }

  /**
   * Reads its content as chunks with their offsets: data and holes. `file.write(data, 0, data.length, Number(offset))` for each
   * chunk of data makes a sparse copy; the last hole gives the length of the file.
   *
   * @see virStorageVolDownload
   * @see virStreamRecvHole
   */
  async downloadSparse(options: VolumeRange & CallOptions = {}): Promise<SparseReadable> {
    check(rangeOptions, options, 'the options of downloadSparse()');
    const start = BigInt(options.offset ?? 0);
    return this.#download({ ...options, sparseStream: true }, (stream) => sparseReadableOf(stream, start));
  }

  /**
   * Writes its content. The volume is complete when the stream has finished.
   *
   * @param options `length`: the number of bytes; the stream fails with a RangeError on more.
   * @see virStorageVolUpload
   */
  async upload(options: VolumeRange & StorageVolUploadFlags & CallOptions = {}): Promise<Writable> {
    check(uploadOptions, options, 'the options of upload()');
    return this.#upload(options, writableOf);
  }

  /**
   * Writes data and holes, such as downloadSparse() gives: bytes, or `{ hole: length }`. A hole is skipped: it reads
   * as zeros in a new volume.
   *
   * @see virStorageVolUpload
   * @see virStreamSendHole
   */
  async uploadSparse(options: VolumeRange & CallOptions = {}): Promise<Writable> {
    check(rangeOptions, options, 'the options of uploadSparse()');
    return this.#upload({ ...options, sparseStream: true }, sparseWritableOf);
  }

  async #download<Stream extends Readable>(
    options: VolumeRange & StorageVolDownloadFlags & CallOptions,
    make: (stream: StreamHandle) => Stream,
  ): Promise<Stream> {
    const { offset = 0, length = 0, ...flags } = options;
    const stream = await StreamHandle.create(this.connection, flags);
    return stream.opened(call('virStorageVolDownload', this[handle], stream[handle], offset, length, flags), make);
  }

  async #upload(
    options: VolumeRange & StorageVolUploadFlags & CallOptions,
    make: (stream: StreamHandle) => Writable,
  ): Promise<Writable> {
    const { offset = 0, length = 0, ...flags } = options;
    const stream = await StreamHandle.create(this.connection, flags);
    // libvirt takes 0 as "no limit", as this method does.
    if (BigInt(length) > 0n) stream.announce(BigInt(length));
    return stream.opened(call('virStorageVolUpload', this[handle], stream[handle], offset, length, flags), make);
  }
}

export interface StorageVol extends Named, Described<StorageVolConfig, NoFlags & CallOptions> {}

assemble(StorageVol, named, described('StorageVolConfig'));
