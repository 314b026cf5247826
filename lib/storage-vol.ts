import { type CallOptions, call } from './call.ts';
import type { StorageVolDeleteFlags, StorageVolResizeFlags } from './native/generated/enums.ts';
import type { StorageVolInfo } from './native/generated/structs.ts';
import { ConnectedObject, handle } from './object.ts';

/** A volume of a storage pool: what a disk can be made of. */
export class StorageVol extends ConnectedObject<'StorageVol'> {
  get name(): string {
    return this[handle].identity['name'] as string;
  }

  /** What tells it from every other volume, of any pool. */
  get key(): string {
    return this[handle].identity['key'] as string;
  }

  /** @see virStorageVolGetPath */
  getPath(options?: CallOptions): Promise<string> {
    return call('virStorageVolGetPath', this[handle], options);
  }

  /** Type and size in bytes. @see virStorageVolGetInfo */
  getInfo(options?: CallOptions): Promise<StorageVolInfo> {
    return call('virStorageVolGetInfo', this[handle], options);
  }

  /** @see virStorageVolGetXMLDesc */
  getXMLDesc(options?: CallOptions): Promise<string> {
    return call('virStorageVolGetXMLDesc', this[handle], undefined, options);
  }

  /** @see virStorageVolResize */
  async resize(capacity: bigint | number, options: StorageVolResizeFlags & CallOptions = {}): Promise<void> {
    await call('virStorageVolResize', this[handle], BigInt(capacity), options);
  }

  /** @see virStorageVolDelete */
  async delete(options: StorageVolDeleteFlags & CallOptions = {}): Promise<void> {
    await call('virStorageVolDelete', this[handle], options);
  }
}
