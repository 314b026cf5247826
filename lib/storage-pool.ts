import { type CallOptions, call } from './call.ts';
import type { StoragePoolBuildFlags, StoragePoolCreateFlags, StoragePoolDeleteFlags, StorageVolCreateFlags, StorageXMLFlags } from './native/generated/enums.ts';
import type { StoragePoolInfo } from './native/generated/structs.ts';
import { ConnectedObject, handle } from './object.ts';
import { StorageVol } from './storage-vol.ts';

/** A place that volumes are kept in: a directory, a volume group, a remote store … */
export class StoragePool extends ConnectedObject<'StoragePool'> {
  get name(): string {
    return this[handle].identity['name'] as string;
  }

  get uuid(): string {
    return this[handle].identity['uuid'] as string;
  }

  /** State and space in bytes. @see virStoragePoolGetInfo */
  getInfo(options?: CallOptions): Promise<StoragePoolInfo> {
    return call('virStoragePoolGetInfo', this[handle], options);
  }

  /** @see virStoragePoolIsActive */
  isActive(options?: CallOptions): Promise<boolean> {
    return call('virStoragePoolIsActive', this[handle], options);
  }

  /** @see virStoragePoolIsPersistent */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return call('virStoragePoolIsPersistent', this[handle], options);
  }

  /** @see virStoragePoolGetXMLDesc */
  getXMLDesc(options: StorageXMLFlags & CallOptions = {}): Promise<string> {
    return call('virStoragePoolGetXMLDesc', this[handle], options);
  }

  /** Makes the place itself: the directory, the volume group … @see virStoragePoolBuild */
  async build(options: StoragePoolBuildFlags & CallOptions = {}): Promise<void> {
    await call('virStoragePoolBuild', this[handle], options);
  }

  /** Starts a defined pool. @see virStoragePoolCreate */
  async create(options: StoragePoolCreateFlags & CallOptions = {}): Promise<void> {
    await call('virStoragePoolCreate', this[handle], options);
  }

  /** Stops it; the volumes stay. @see virStoragePoolDestroy */
  async destroy(options?: CallOptions): Promise<void> {
    await call('virStoragePoolDestroy', this[handle], options);
  }

  /** Removes the place with all that it holds. @see virStoragePoolDelete */
  async delete(options: StoragePoolDeleteFlags & CallOptions = {}): Promise<void> {
    await call('virStoragePoolDelete', this[handle], options);
  }

  /** Removes the definition. @see virStoragePoolUndefine */
  async undefine(options?: CallOptions): Promise<void> {
    await call('virStoragePoolUndefine', this[handle], options);
  }

  /** Looks again what is there. @see virStoragePoolRefresh */
  async refresh(options?: CallOptions): Promise<void> {
    await call('virStoragePoolRefresh', this[handle], undefined, options);
  }

  /** @see virStoragePoolGetAutostart */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return call('virStoragePoolGetAutostart', this[handle], options);
  }

  /** @see virStoragePoolSetAutostart */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    await call('virStoragePoolSetAutostart', this[handle], autostart, options);
  }

  /** @see virStoragePoolListAllVolumes */
  async listAllVolumes(options?: CallOptions): Promise<StorageVol[]> {
    const volumes = await call('virStoragePoolListAllVolumes', this[handle], undefined, options);
    return volumes.map((raw) => new StorageVol(this.connection, raw));
  }

  /** @see virStorageVolLookupByName */
  async lookupVolumeByName(name: string, options?: CallOptions): Promise<StorageVol> {
    return new StorageVol(this.connection, await call('virStorageVolLookupByName', this[handle], name, options));
  }

  /** @see virStorageVolCreateXML */
  async createVolume(config: string, options: StorageVolCreateFlags & CallOptions = {}): Promise<StorageVol> {
    return new StorageVol(this.connection, await call('virStorageVolCreateXML', this[handle], config, options));
  }
}
