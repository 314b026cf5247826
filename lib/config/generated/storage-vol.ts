// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { XmlObject } from '../raw.ts';
import type { DomainEncryption } from './domain.ts';
import type { StoragePoolAllocation, StoragePoolCapacity, StoragePoolPermissions } from './storage-pool.ts';

/** A volume in a storage pool, which guests use as a disk. `/volume` */
export interface StorageVolConfig extends XmlObject {
  /** Kind of volume. Output only. `/volume/@type` */
  type?: 'file' | 'block' | 'dir' | 'network' | 'netdir';
  /** Name of the volume, unique in its pool. In a `disk` pool the next partition’s name. `/volume/name`: without `/` */
  name: string;
  /** Identity of the volume, made by libvirt. Output only. `/volume/key` */
  key?: string;
  /** What of the pool the volume occupies. Output only. `/volume/source` */
  source?: StorageVolSource;
  /** Size that the guest sees. `/volume/capacity` */
  capacity?: StoragePoolCapacity;
  /**
   * What is used on the host. In a new volume less than the capacity makes it sparse. Default: all of it is allocated. `/volume/allocation`
   */
  allocation?: StoragePoolAllocation;
  /** Size of the file or device on the host. Output only. `/volume/physical` */
  physical?: StorageVolPhysical;
  /** The volume as a file or device of the host. `/volume/target` */
  target: StorageVolTarget;
  /** The image that the volume is based on. Absent: none. `/volume/backingStore` */
  backingStore?: StorageVolBackingStore;
}

/** What of the pool the volume occupies. Output only. `/volume/source` */
export interface StorageVolSource extends XmlObject {
  /** A device with parts of the volume. `/volume/source/device` */
  device?: StorageVolSourceDevice[];
}

/** Size of the file or device on the host. Output only. `/volume/physical` */
export interface StorageVolPhysical extends XmlObject {
  /** Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `B`, which is also what libvirt returns. `/volume/physical/@unit` */
  unit?: string;
  /** Size of the file or device on the host. Output only. the text of `/volume/physical` */
  value: number | bigint;
}

/** The volume as a file or device of the host. `/volume/target` */
export interface StorageVolTarget extends XmlObject {
  /** Absolute path of the volume. Output only. `/volume/target/path`: absolute path */
  path?: string;
  /** Format of the image. Default: that of the pool, `raw` for directories. `/volume/target/format` */
  format?: StorageVolTargetFormat;
  /** Owner and permissions. `/volume/target/permissions` */
  permissions?: StoragePoolPermissions;
  /** Times of the file. Output only. `/volume/target/timestamps` */
  timestamps?: StorageVolTargetTimestamps;
  /** How the image is encrypted. `/volume/target/encryption` */
  encryption?: DomainEncryption;
  /**
   * qcow2: version of QEMU that can use the image: `0.10` or `1.1`. Features need `1.1`. Default: `1.1`. `/volume/target/compat`:
   * `[0-9]+\.[0-9]+`
   */
  compat?: string;
  /** btrfs: no copy-on-write for the new file. `/volume/target/nocow` */
  nocow?: boolean;
  /** qcow2: size of a cluster. Default: 64 KiB. `/volume/target/clusterSize` */
  clusterSize?: StorageVolTargetClusterSize;
  /** Features of the format. `/volume/target/features` */
  features?: StorageVolTargetFeatures;
}

/** The image that the volume is based on. Absent: none. `/volume/backingStore` */
export interface StorageVolBackingStore extends XmlObject {
  /** Absolute path of the image. `/volume/backingStore/path`: absolute path */
  path: string;
  /** Format of the image. `/volume/backingStore/format` */
  format?: StorageVolTargetFormat;
  /** Owner and permissions. `/volume/backingStore/permissions` */
  permissions?: StoragePoolPermissions;
  /** Times of the file. Output only. `/volume/backingStore/timestamps` */
  timestamps?: StorageVolTargetTimestamps;
}

/** A device with parts of the volume. `/volume/source/device` */
export interface StorageVolSourceDevice extends XmlObject {
  /** Absolute path of the device. `/volume/source/device/@path`: absolute path */
  path: string;
  /** A range of the device. `/volume/source/device/extent` */
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

/** Times of the file. Output only. `/volume/target/timestamps` */
export interface StorageVolTargetTimestamps extends XmlObject {
  /** Last access. Unit: s since the Unix epoch. `/volume/target/timestamps/atime` */
  atime?: string;
  /** Birth. Unit: s since the Unix epoch. `/volume/target/timestamps/btime` */
  btime?: string;
  /** Last change of metadata. Unit: s since the Unix epoch. `/volume/target/timestamps/ctime` */
  ctime?: string;
  /** Last change of content. Unit: s since the Unix epoch. `/volume/target/timestamps/mtime` */
  mtime?: string;
}

/** qcow2: size of a cluster. Default: 64 KiB. `/volume/target/clusterSize` */
export interface StorageVolTargetClusterSize extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/volume/target/clusterSize/@unit`
   */
  unit?: string;
  /** qcow2: size of a cluster. Default: 64 KiB. the text of `/volume/target/clusterSize` */
  value: number | bigint;
}

/** Features of the format. `/volume/target/features` */
export interface StorageVolTargetFeatures extends XmlObject {
  /** qcow2: reference counters are written later, which is faster. `/volume/target/features/lazy_refcounts` */
  lazy_refcounts?: boolean;
  /** qcow2: subclusters. `/volume/target/features/extended_l2` */
  extended_l2?: boolean;
}

/** A range of the device. `/volume/source/device/extent` */
export interface StorageVolSourceDeviceExtent extends XmlObject {
  /** Where the range begins. Unit: B. `/volume/source/device/extent/@start` */
  start: number | bigint;
  /** Where the range ends. Unit: B. `/volume/source/device/extent/@end` */
  end: number | bigint;
}
