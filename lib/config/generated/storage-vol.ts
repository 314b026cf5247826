// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { XmlObject } from '../raw.ts';
import type { DomainEncryption } from './domain.ts';
import type { StoragePoolAllocation, StoragePoolCapacity, StoragePoolPermissions } from './storage-pool.ts';

/** `/volume` */
export interface StorageVolConfig extends XmlObject {
  /** `/volume/@type` */
  type?: 'file' | 'block' | 'dir' | 'network' | 'netdir';
  /** `/volume/name`: `[^/]+` */
  name: string;
  /** `/volume/key` */
  key?: string;
  /** `/volume/source` */
  source?: StorageVolSource;
  /** `/volume/capacity` */
  capacity?: StoragePoolCapacity;
  /** `/volume/allocation` */
  allocation?: StoragePoolAllocation;
  /** `/volume/physical` */
  physical?: StorageVolPhysical;
  /** `/volume/target` */
  target: StorageVolTarget;
  /** `/volume/backingStore` */
  backingStore?: StorageVolBackingStore;
}

/** `/volume/source` */
export interface StorageVolSource extends XmlObject {
  /** `/volume/source/device` */
  device?: StorageVolSourceDevice[];
}

/** `/volume/physical` */
export interface StorageVolPhysical extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/volume/physical/@unit`
   */
  unit?: string;
  /** the text of `/volume/physical` */
  value: number | bigint;
}

/** `/volume/target` */
export interface StorageVolTarget extends XmlObject {
  /** `/volume/target/path`: absolute path */
  path?: string;
  /** `/volume/target/format` */
  format?: StorageVolTargetFormat;
  /** `/volume/target/permissions` */
  permissions?: StoragePoolPermissions;
  /** `/volume/target/timestamps` */
  timestamps?: StorageVolTargetTimestamps;
  /** How the image is encrypted. `/volume/target/encryption` */
  encryption?: DomainEncryption;
  /** `/volume/target/compat`: `[0-9]+\.[0-9]+` */
  compat?: string;
  /** `/volume/target/nocow` */
  nocow?: boolean;
  /** `/volume/target/clusterSize` */
  clusterSize?: StorageVolTargetClusterSize;
  /** `/volume/target/features` */
  features?: StorageVolTargetFeatures;
}

/** `/volume/backingStore` */
export interface StorageVolBackingStore extends XmlObject {
  /** `/volume/backingStore/path`: absolute path */
  path: string;
  /** Format of the image. `/volume/backingStore/format` */
  format?: StorageVolTargetFormat;
  /** `/volume/backingStore/permissions` */
  permissions?: StoragePoolPermissions;
  /** `/volume/backingStore/timestamps` */
  timestamps?: StorageVolTargetTimestamps;
}

/** `/volume/source/device` */
export interface StorageVolSourceDevice extends XmlObject {
  /** `/volume/source/device/@path`: absolute path */
  path: string;
  /** `/volume/source/device/extent` */
  extent?: StorageVolSourceDeviceExtent[];
}

/** `/volume/target/format` */
export interface StorageVolTargetFormat extends XmlObject {
  /** Name of the format, such as `raw` or `qcow2`. `/volume/target/format/@type` */
  type:
    | 'unknown'
    | 'raw'
    | 'dir'
    | 'bochs'
    | 'cloop'
    | 'dmg'
    | 'iso'
    | 'vpc'
    | 'vdi'
    | 'fat'
    | 'vhd'
    | 'ploop'
    | 'luks'
    | 'cow'
    | 'qcow'
    | 'qcow2'
    | 'qed'
    | 'vmdk'
    | 'none'
    | 'auto'
    | 'ext2'
    | 'ext3'
    | 'ext4'
    | 'ufs'
    | 'iso9660'
    | 'udf'
    | 'gfs'
    | 'gfs2'
    | 'vfat'
    | 'hfs+'
    | 'xfs'
    | 'ocfs2'
    | 'vmfs'
    | 'linux'
    | 'fat16'
    | 'fat32'
    | 'linux-swap'
    | 'linux-lvm'
    | 'linux-raid'
    | 'extended';
}

/** `/volume/target/timestamps` */
export interface StorageVolTargetTimestamps extends XmlObject {
  /** `/volume/target/timestamps/atime`: `[0-9]+(\.[0-9]{0,9})?` */
  atime?: string;
  /** `/volume/target/timestamps/btime`: `[0-9]+(\.[0-9]{0,9})?` */
  btime?: string;
  /** `/volume/target/timestamps/ctime`: `[0-9]+(\.[0-9]{0,9})?` */
  ctime?: string;
  /** `/volume/target/timestamps/mtime`: `[0-9]+(\.[0-9]{0,9})?` */
  mtime?: string;
}

/** `/volume/target/clusterSize` */
export interface StorageVolTargetClusterSize extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/volume/target/clusterSize/@unit`
   */
  unit?: string;
  /** the text of `/volume/target/clusterSize` */
  value: number | bigint;
}

/** `/volume/target/features` */
export interface StorageVolTargetFeatures extends XmlObject {
  /** `/volume/target/features/lazy_refcounts` */
  lazy_refcounts?: boolean;
  /** `/volume/target/features/extended_l2` */
  extended_l2?: boolean;
}

/** `/volume/source/device/extent` */
export interface StorageVolSourceDeviceExtent extends XmlObject {
  /** `/volume/source/device/extent/@start` */
  start: number | bigint;
  /** `/volume/source/device/extent/@end` */
  end: number | bigint;
}
