/** The storage pools of a connection, and their volumes. */

import type { StoragePoolCapabilities } from '../../config/index.ts';
import { formatXML, parseXML, type StoragePoolXML } from '../../config/lazy.ts';
import { type CallOptions, call } from '../../core/call.ts';
import { withFallback, withoutFlags } from '../../core/fallback.ts';
import { handle, wrap } from '../../core/object.ts';
import type {
  ConnectListAllStoragePoolsFlags,
  NoFlags,
  StoragePoolCreateFlags,
  StoragePoolDefineFlags,
} from '../../native/generated/enums.ts';
import type { StoragePool } from '../../storage/pool.ts';
import type { StorageVol } from '../../storage/volume.ts';
import type { Connection } from '../connection.ts';

export const connectionStorageMethods = {
  /**
   * Returns all storage pools, or those that the options select. Falls back to listing names where the driver cannot list objects.
   *
   * @see virConnectListAllStoragePools
   * @see virConnectListStoragePools
   * @see virConnectListDefinedStoragePools
   * @see virConnectNumOfStoragePools
   * @see virConnectNumOfDefinedStoragePools
   */
  listAllStoragePools(options: ConnectListAllStoragePoolsFlags & CallOptions = {}): Promise<StoragePool[]> {
    return withFallback(
      async () => (await call('virConnectListAllStoragePools', this[handle], options)).map((raw) => this[wrap](raw)),
      () => storagePoolsByName(this, { signal: options.signal }),
      withoutFlags(options),
    );
  },

  /**
   * Returns a storage pool by its name, whether it is started or only defined.
   *
   * @throws {LibvirtError} VIR_ERR_NO_STORAGE_POOL if there is none.
   * @see virStoragePoolLookupByName
   */
  async lookupStoragePoolByName(name: string, options?: CallOptions): Promise<StoragePool> {
    return this[wrap](await call('virStoragePoolLookupByName', this[handle], name, options));
  },

  /**
   * Returns a storage pool by its UUID, whether it is started or only defined.
   *
   * @throws {LibvirtError} VIR_ERR_NO_STORAGE_POOL if there is none.
   * @see virStoragePoolLookupByUUIDString
   */
  async lookupStoragePoolByUUID(uuid: string, options?: CallOptions): Promise<StoragePool> {
    return this[wrap](await call('virStoragePoolLookupByUUIDString', this[handle], uuid, options));
  },

  /**
   * Returns the pool whose volumes appear in this directory of the host.
   *
   * @throws {LibvirtError} VIR_ERR_NO_STORAGE_POOL if there is none.
   * @see virStoragePoolLookupByTargetPath
   */
  async lookupStoragePoolByTargetPath(path: string, options?: CallOptions): Promise<StoragePool> {
    return this[wrap](await call('virStoragePoolLookupByTargetPath', this[handle], path, options));
  },

  /** Defines a pool, or changes the definition of the one with this name; it does not start it. @see virStoragePoolDefineXML */
  async defineStoragePool(
    config: StoragePoolXML,
    options: StoragePoolDefineFlags & CallOptions = {},
  ): Promise<StoragePool> {
    return this[wrap](
      await call('virStoragePoolDefineXML', this[handle], await formatXML('StoragePoolConfig', config), options),
    );
  },

  /** Starts a transient pool: when it stops, it is gone; the volumes stay. @see virStoragePoolCreateXML */
  async createStoragePool(
    config: StoragePoolXML,
    options: StoragePoolCreateFlags & CallOptions = {},
  ): Promise<StoragePool> {
    return this[wrap](
      await call('virStoragePoolCreateXML', this[handle], await formatXML('StoragePoolConfig', config), options),
    );
  },

  /**
   * Returns sources for a new pool: volume groups, exports of an NFS server, targets of an iSCSI server …
   *
   * @param type Of the pool, such as 'logical' or 'netfs'.
   * @param source A `<source>` that limits the search, such as to a host.
   * @returns A `<sources>` document.
   * @see virConnectFindStoragePoolSources
   */
  findStoragePoolSources(type: string, source?: string | null, options?: NoFlags & CallOptions): Promise<string> {
    return call('virConnectFindStoragePoolSources', this[handle], type, source ?? null, options);
  },

  /** Returns which types of pools and formats of volumes libvirt can handle, as XML. @see virConnectGetStoragePoolCapabilities */
  getStoragePoolCapabilitiesXML(options?: NoFlags & CallOptions): Promise<string> {
    return call('virConnectGetStoragePoolCapabilities', this[handle], options);
  },

  /** Returns which types of pools and formats of volumes libvirt can handle. @see virConnectGetStoragePoolCapabilities */
  async getStoragePoolCapabilities(options?: CallOptions): Promise<StoragePoolCapabilities> {
    return parseXML('StoragePoolCapabilities', await this.getStoragePoolCapabilitiesXML(options));
  },

  /**
   * Returns a volume of any started pool, by its path on the host.
   *
   * @throws {LibvirtError} VIR_ERR_NO_STORAGE_VOL if no pool has it.
   * @see virStorageVolLookupByPath
   */
  async lookupStorageVolByPath(path: string, options?: CallOptions): Promise<StorageVol> {
    return this[wrap](await call('virStorageVolLookupByPath', this[handle], path, options));
  },

  /**
   * Returns a volume of any started pool, by its key, which is unique among all volumes of the host.
   *
   * @throws {LibvirtError} VIR_ERR_NO_STORAGE_VOL if no pool has it.
   * @see virStorageVolLookupByKey
   */
  async lookupStorageVolByKey(key: string, options?: CallOptions): Promise<StorageVol> {
    return this[wrap](await call('virStorageVolLookupByKey', this[handle], key, options));
  },
} satisfies ThisType<Connection>;

/** The methods of a connection that concern storage pools and volumes. */
export type ConnectionStorageMethods = typeof connectionStorageMethods;

async function storagePoolsByName(connection: Connection, options: CallOptions): Promise<StoragePool[]> {
  const active = await call('virConnectNumOfStoragePools', connection[handle], options);
  const inactive = await call('virConnectNumOfDefinedStoragePools', connection[handle], options);
  const names = await Promise.all([
    call('virConnectListStoragePools', connection[handle], active, options),
    call('virConnectListDefinedStoragePools', connection[handle], inactive, options),
  ]);
  return Promise.all(names.flat().map((name) => connection.lookupStoragePoolByName(name, options)));
}
