import { type Described, described } from '../config/described.ts';
import type { StoragePoolConfig } from '../config/index.ts';
import { formatXML, type StorageVolXML } from '../config/lazy.ts';
import { assemble } from '../core/assemble.ts';
import { type CallOptions, call } from '../core/call.ts';
import { withFallback } from '../core/fallback.ts';
import { type Identified, identified, type Named, named } from '../core/identity.ts';
import { ConnectedObject, handle, wrap } from '../core/object.ts';
import { type ObjectEvents, objectEvents } from '../events/object-events.ts';
import type {
  NoFlags,
  StoragePoolBuildFlags,
  StoragePoolCreateFlags,
  StoragePoolDeleteFlags,
  StorageVolCreateFlags,
  StorageXMLFlags,
} from '../native/generated/enums.ts';
import type { StoragePoolInfo } from '../native/generated/structs.ts';
import type { StorageVol } from './volume.ts';

/** A place that holds volumes: a directory, a volume group, a remote store … */
export class StoragePool extends ConnectedObject<'StoragePool'> {
  /** Returns the state, and space in bytes. @see virStoragePoolGetInfo */
  getInfo(options?: CallOptions): Promise<StoragePoolInfo> {
    return call('virStoragePoolGetInfo', this[handle], options);
  }

  /** Returns whether it is started. @see virStoragePoolIsActive */
  isActive(options?: CallOptions): Promise<boolean> {
    return call('virStoragePoolIsActive', this[handle], options);
  }

  /** Returns whether it stays defined when it stops. @see virStoragePoolIsPersistent */
  isPersistent(options?: CallOptions): Promise<boolean> {
    return call('virStoragePoolIsPersistent', this[handle], options);
  }

  /**
   * Returns its configuration and its space (bytes) as XML; with `inactive` the configuration for its next start.
   *
   * @see virStoragePoolGetXMLDesc
   */
  getXMLDesc(options: StorageXMLFlags & CallOptions = {}): Promise<string> {
    return call('virStoragePoolGetXMLDesc', this[handle], options);
  }

  /** Builds the pool itself: the directory, the volume group … @see virStoragePoolBuild */
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

  /** Deletes the pool itself with all volumes. @see virStoragePoolDelete */
  async delete(options: StoragePoolDeleteFlags & CallOptions = {}): Promise<void> {
    await call('virStoragePoolDelete', this[handle], options);
  }

  /** Removes the definition. @see virStoragePoolUndefine */
  async undefine(options?: CallOptions): Promise<void> {
    await call('virStoragePoolUndefine', this[handle], options);
  }

  /** Reads the list of volumes again. @see virStoragePoolRefresh */
  async refresh(options?: NoFlags & CallOptions): Promise<void> {
    await call('virStoragePoolRefresh', this[handle], options);
  }

  /** Returns whether it starts when the host does. @see virStoragePoolGetAutostart */
  getAutostart(options?: CallOptions): Promise<boolean> {
    return call('virStoragePoolGetAutostart', this[handle], options);
  }

  /** Sets whether it starts when the host does; it must be defined. @see virStoragePoolSetAutostart */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    await call('virStoragePoolSetAutostart', this[handle], autostart, options);
  }

  // ---------------------------------------------------------------------------------------------- volumes

  /**
   * Returns all volumes of the pool. Falls back to listing names where the driver cannot list objects.
   *
   * @see virStoragePoolListAllVolumes
   * @see virStoragePoolListVolumes
   * @see virStoragePoolNumOfVolumes
   */
  listAllVolumes(options?: NoFlags & CallOptions): Promise<StorageVol[]> {
    return withFallback(
      async () =>
        (await call('virStoragePoolListAllVolumes', this[handle], options)).map((raw) => this.connection[wrap](raw)),
      async () => {
        const count = await call('virStoragePoolNumOfVolumes', this[handle], options);
        const names = await call('virStoragePoolListVolumes', this[handle], count, options);
        return Promise.all(names.map((name) => this.lookupVolumeByName(name, options)));
      },
    );
  }

  /**
   * Returns a volume of this pool by its name.
   *
   * @throws {LibvirtError} VIR_ERR_NO_STORAGE_VOL if there is none.
   * @see virStorageVolLookupByName
   */
  async lookupVolumeByName(name: string, options?: CallOptions): Promise<StorageVol> {
    return this.connection[wrap](await call('virStorageVolLookupByName', this[handle], name, options));
  }

  /**
   * Creates a volume.
   *
   * @param options `from`: the volume that it is a copy of, from this pool or another.
   * @see virStorageVolCreateXML
   * @see virStorageVolCreateXMLFrom
   */
  async createVolume(
    config: StorageVolXML,
    options: StorageVolCreateFlags & CallOptions & { from?: StorageVol } = {},
  ): Promise<StorageVol> {
    const { from, ...rest } = options;
    const xml = await formatXML('StorageVolConfig', config);
    const raw = from
      ? await call('virStorageVolCreateXMLFrom', this[handle], xml, from[handle], rest)
      : await call('virStorageVolCreateXML', this[handle], xml, rest);
    return this.connection[wrap](raw);
  }
}

export interface StoragePool
  extends Named,
    Identified,
    Described<StoragePoolConfig, StorageXMLFlags & CallOptions>,
    ObjectEvents<'StoragePool'> {}

assemble(StoragePool, named, identified, described('StoragePoolConfig'), objectEvents);
