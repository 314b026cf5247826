// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';
import type { DomainHost, DomainHostdevScsiSourceAdapter, DomainInitiator } from './domain.ts';

/** What every `/pool` may have. */
export interface StoragePoolBase extends XmlObject {
  /** Identity of the pool, unique on the host. Default: a random one, chosen when the pool is defined. `/pool/uuid`: UUID */
  uuid?: string;
  /** Size of the pool. Output only. `/pool/capacity` */
  capacity?: StoragePoolCapacity;
  /** What is used of the pool. Output only. `/pool/allocation` */
  allocation?: StoragePoolAllocation;
  /** What is free in the pool. Output only. `/pool/available` */
  available?: StoragePoolAvailable;
  /** Features of the file system. `/pool/features` */
  features?: StoragePoolFeatures;
}

/** A place for volumes, such as a directory, a volume group or a server. `/pool` with `type='dir'` */
export interface StoragePoolDir extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** Kind of storage; it decides what `source` and `target` look like. `/pool/@type` */
  type: 'dir';
  /** Name of the pool, unique on the host. `/pool/name`: one line without `/` */
  name: string;
  /** Where the storage comes from. `/pool/source` */
  source?: StoragePoolDirSource;
  /** Where the pool appears on the host. `/pool/target` */
  target: StoragePoolTarget;
}

/** A place for volumes, such as a directory, a volume group or a server. `/pool` with `type='fs'` */
export interface StoragePoolFs extends StoragePoolBase, Absent<'refresh' | 'rbd:config_opts'> {
  /** Kind of storage; it decides what `source` and `target` look like. `/pool/@type` */
  type: 'fs';
  /** Name of the pool, unique on the host. `/pool/name`: one line without `/` */
  name: string;
  /** Where the storage comes from. `/pool/source` */
  source: StoragePoolFsSource;
  /** Where the pool appears on the host. `/pool/target` */
  target: StoragePoolTarget;
  /** Options for mounting, as they are. Unsupported by libvirt. `/pool/fs:mount_opts` */
  'fs:mount_opts'?: StoragePoolFsMountOpts;
}

/** A place for volumes, such as a directory, a volume group or a server. `/pool` with `type='netfs'` */
export interface StoragePoolNetfs extends StoragePoolBase, Absent<'refresh' | 'rbd:config_opts'> {
  /** Kind of storage; it decides what `source` and `target` look like. `/pool/@type` */
  type: 'netfs';
  /** Name of the pool, unique on the host. `/pool/name`: one line without `/` */
  name: string;
  /** Where the storage comes from. `/pool/source` */
  source: StoragePoolNetfsSource;
  /** Where the pool appears on the host. `/pool/target` */
  target: StoragePoolTarget;
  /** Options for mounting, as they are. Unsupported by libvirt. `/pool/fs:mount_opts` */
  'fs:mount_opts'?: StoragePoolFsMountOpts;
}

/** A place for volumes, such as a directory, a volume group or a server. `/pool` with `type='logical'` */
export interface StoragePoolLogical extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** Kind of storage; it decides what `source` and `target` look like. `/pool/@type` */
  type: 'logical';
  /** Name of the pool, unique on the host. `/pool/name`: one line without `/` */
  name?: string;
  /** Where the storage comes from. `/pool/source` */
  source: StoragePoolLogicalSource;
  /** Where the pool appears on the host. `/pool/target` */
  target: StoragePoolLogicalTarget;
}

/** A place for volumes, such as a directory, a volume group or a server. `/pool` with `type='disk'` */
export interface StoragePoolDisk extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** Kind of storage; it decides what `source` and `target` look like. `/pool/@type` */
  type: 'disk';
  /** Name of the pool, unique on the host. `/pool/name`: one line without `/` */
  name: string;
  /** Where the storage comes from. `/pool/source` */
  source: StoragePoolDiskSource;
  /** Where the pool appears on the host. `/pool/target` */
  target: StoragePoolTarget;
}

/** A place for volumes, such as a directory, a volume group or a server. `/pool` with `type='iscsi'` */
export interface StoragePoolIscsi extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** Kind of storage; it decides what `source` and `target` look like. `/pool/@type` */
  type: 'iscsi';
  /** Name of the pool, unique on the host. `/pool/name`: one line without `/` */
  name: string;
  /** Where the storage comes from. `/pool/source` */
  source: StoragePoolIscsiSource;
  /** Where the pool appears on the host. `/pool/target` */
  target: StoragePoolTarget;
}

/** A place for volumes, such as a directory, a volume group or a server. `/pool` with `type='iscsi-direct'` */
export interface StoragePoolIscsiDirect extends StoragePoolBase, Absent<'target' | 'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** Kind of storage; it decides what `source` and `target` look like. `/pool/@type` */
  type: 'iscsi-direct';
  /** Name of the pool, unique on the host. `/pool/name`: one line without `/` */
  name: string;
  /** Where the storage comes from. `/pool/source` */
  source: StoragePoolIscsiDirectSource;
}

/** A place for volumes, such as a directory, a volume group or a server. `/pool` with `type='scsi'` */
export interface StoragePoolScsi extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** Kind of storage; it decides what `source` and `target` look like. `/pool/@type` */
  type: 'scsi';
  /** Name of the pool, unique on the host. `/pool/name`: one line without `/` */
  name: string;
  /** Where the storage comes from. `/pool/source` */
  source: StoragePoolScsiSource;
  /** Where the pool appears on the host. `/pool/target` */
  target: StoragePoolTarget;
}

/** A place for volumes, such as a directory, a volume group or a server. `/pool` with `type='mpath'` */
export interface StoragePoolMpath extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** Kind of storage; it decides what `source` and `target` look like. `/pool/@type` */
  type: 'mpath';
  /** Name of the pool, unique on the host. `/pool/name`: one line without `/` */
  name: string;
  /** Where the storage comes from. `/pool/source` */
  source?: StoragePoolMpathSource;
  /** Where the pool appears on the host. `/pool/target` */
  target: StoragePoolTarget;
}

/** A place for volumes, such as a directory, a volume group or a server. `/pool` with `type='rbd'` */
export interface StoragePoolRbd extends StoragePoolBase, Absent<'target' | 'fs:mount_opts'> {
  /** Kind of storage; it decides what `source` and `target` look like. `/pool/@type` */
  type: 'rbd';
  /** Name of the pool, unique on the host. `/pool/name`: one line without `/` */
  name?: string;
  /** Where the storage comes from. `/pool/source` */
  source: StoragePoolRbdSource;
  /** How the pool is refreshed. `/pool/refresh` */
  refresh?: StoragePoolRefresh;
  /** Options of RBD, as they are. Unsupported by libvirt. `/pool/rbd:config_opts` */
  'rbd:config_opts'?: StoragePoolRbdConfigOpts;
}

/** A place for volumes, such as a directory, a volume group or a server. `/pool` with `type='sheepdog'` */
export interface StoragePoolSheepdog extends StoragePoolBase, Absent<'target' | 'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** Kind of storage; it decides what `source` and `target` look like. `/pool/@type` */
  type: 'sheepdog';
  /** Name of the pool, unique on the host. `/pool/name`: one line without `/` */
  name?: string;
  /** Where the storage comes from. `/pool/source` */
  source: StoragePoolSheepdogSource;
}

/** A place for volumes, such as a directory, a volume group or a server. `/pool` with `type='gluster'` */
export interface StoragePoolGluster extends StoragePoolBase, Absent<'target' | 'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** Kind of storage; it decides what `source` and `target` look like. `/pool/@type` */
  type: 'gluster';
  /** Name of the pool, unique on the host. `/pool/name`: one line without `/` */
  name?: string;
  /** Where the storage comes from. `/pool/source` */
  source: StoragePoolGlusterSource;
}

/** A place for volumes, such as a directory, a volume group or a server. `/pool` with `type='zfs'` */
export interface StoragePoolZfs extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** Kind of storage; it decides what `source` and `target` look like. `/pool/@type` */
  type: 'zfs';
  /** Name of the pool, unique on the host. `/pool/name`: one line without `/` */
  name?: string;
  /** Where the storage comes from. `/pool/source` */
  source: StoragePoolZfsSource;
  /** Where the pool appears on the host. `/pool/target` */
  target?: StoragePoolTarget;
}

/** A place for volumes, such as a directory, a volume group or a server. `/pool` with `type='vstorage'` */
export interface StoragePoolVstorage extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** Kind of storage; it decides what `source` and `target` look like. `/pool/@type` */
  type: 'vstorage';
  /** Name of the pool, unique on the host. `/pool/name`: one line without `/` */
  name?: string;
  /** Where the storage comes from. `/pool/source` */
  source: StoragePoolVstorageSource;
  /** Where the pool appears on the host. `/pool/target` */
  target: StoragePoolTarget;
}

/** A place for volumes, such as a directory, a volume group or a server. `/pool` */
export type StoragePoolConfig =
  | StoragePoolDir
  | StoragePoolFs
  | StoragePoolNetfs
  | StoragePoolLogical
  | StoragePoolDisk
  | StoragePoolIscsi
  | StoragePoolIscsiDirect
  | StoragePoolScsi
  | StoragePoolMpath
  | StoragePoolRbd
  | StoragePoolSheepdog
  | StoragePoolGluster
  | StoragePoolZfs
  | StoragePoolVstorage;

/** `/pool/capacity` */
export interface StoragePoolCapacity extends XmlObject {
  /** Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `B`, which is also what libvirt returns. `/pool/capacity/@unit` */
  unit?: string;
  /** The amount, in `unit`. the text of `/pool/capacity` */
  value: number | bigint;
}

/** `/pool/allocation` */
export interface StoragePoolAllocation extends XmlObject {
  /** Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `B`, which is also what libvirt returns. `/pool/allocation/@unit` */
  unit?: string;
  /** The amount, in `unit`. the text of `/pool/allocation` */
  value: number | bigint;
}

/** What is free in the pool. Output only. `/pool/available` */
export interface StoragePoolAvailable extends XmlObject {
  /** Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `B`, which is also what libvirt returns. `/pool/available/@unit` */
  unit?: string;
  /** What is free in the pool. Output only. the text of `/pool/available` */
  value: number | bigint;
}

/** Features of the file system. `/pool/features` */
export interface StoragePoolFeatures extends XmlObject {
  /** Copy-on-write on btrfs. Default: libvirt turns it off. `/pool/features/cow` */
  cow?: StoragePoolFeaturesCow;
}

/** Where the storage comes from. `/pool/source` */
export interface StoragePoolDirSource extends XmlObject, Absent<
  | 'format' | 'host' | 'dir' | 'protocol' | 'name' | 'device' | 'initiator' | 'auth' | 'adapter'
> {
  /** Vendor of the device. `/pool/source/vendor` */
  vendor?: StoragePoolVendor;
  /** Product name of the device. `/pool/source/product` */
  product?: StoragePoolProduct;
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** Where the pool appears on the host. `/pool/target` */
export interface StoragePoolTarget extends XmlObject {
  /** Absolute path of the directory; for devices best a stable one such as `/dev/disk/by-path`. `/pool/target/path`: absolute path */
  path: string;
  /** Owner and permissions. `/pool/target/permissions` */
  permissions?: StoragePoolPermissions;
}

/** Where the storage comes from. `/pool/source` */
export interface StoragePoolFsSource extends XmlObject, Absent<
  | 'host' | 'dir' | 'protocol' | 'name' | 'initiator' | 'auth' | 'adapter'
> {
  /** Vendor of the device. `/pool/source/vendor` */
  vendor?: StoragePoolVendor;
  /** Product name of the device. `/pool/source/product` */
  product?: StoragePoolProduct;
  /** Kind of file system, network file system, partition table or metadata. `/pool/source/format` */
  format?: StoragePoolFsSourceFormat;
  /** A block device, or the iSCSI target. `/pool/source/device` */
  device: StoragePoolDevice[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** Options for mounting, as they are. Unsupported by libvirt. `/pool/fs:mount_opts` */
export interface StoragePoolFsMountOpts extends XmlObject {
  /** One option. `/pool/fs:mount_opts/fs:option` */
  'fs:option'?: StoragePoolFsMountOptsOption[];
}

/** Where the storage comes from. `/pool/source` */
export interface StoragePoolNetfsSource extends XmlObject, Absent<'name' | 'device' | 'initiator' | 'auth' | 'adapter'> {
  /** Vendor of the device. `/pool/source/vendor` */
  vendor?: StoragePoolVendor;
  /** Product name of the device. `/pool/source/product` */
  product?: StoragePoolProduct;
  /** Kind of file system, network file system, partition table or metadata. `/pool/source/format` */
  format?: StoragePoolNetfsSourceFormat;
  /** A server of the storage. `/pool/source/host` */
  host: DomainHost[];
  /** The directory, on the server if there is one. `/pool/source/dir` */
  dir: StoragePoolNetfsSourceDir;
  /** NFS: the protocol. `/pool/source/protocol` */
  protocol?: StoragePoolNetfsSourceProtocol;
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** Where the storage comes from. `/pool/source` */
export interface StoragePoolLogicalSource extends XmlObject, Absent<
  | 'host' | 'dir' | 'protocol' | 'initiator' | 'auth' | 'adapter'
> {
  /** Vendor of the device. `/pool/source/vendor` */
  vendor?: StoragePoolVendor;
  /** Product name of the device. `/pool/source/product` */
  product?: StoragePoolProduct;
  /** Kind of file system, network file system, partition table or metadata. `/pool/source/format` */
  format?: StoragePoolLogicalSourceFormat;
  /** Name of the volume group, or of the pool or volume on the server. `/pool/source/name` */
  name?: string[];
  /** A block device, or the iSCSI target. `/pool/source/device` */
  device?: StoragePoolDevice[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** Where the pool appears on the host. `/pool/target` */
export interface StoragePoolLogicalTarget extends XmlObject {
  /** Absolute path of the directory; for devices best a stable one such as `/dev/disk/by-path`. `/pool/target/path`: absolute path */
  path?: string;
  /** Owner and permissions. `/pool/target/permissions` */
  permissions?: StoragePoolPermissions;
}

/** Where the storage comes from. `/pool/source` */
export interface StoragePoolDiskSource extends XmlObject, Absent<
  | 'host' | 'dir' | 'protocol' | 'name' | 'initiator' | 'auth' | 'adapter'
> {
  /** Vendor of the device. `/pool/source/vendor` */
  vendor?: StoragePoolVendor;
  /** Product name of the device. `/pool/source/product` */
  product?: StoragePoolProduct;
  /** Kind of file system, network file system, partition table or metadata. `/pool/source/format` */
  format?: StoragePoolDiskSourceFormat;
  /** A block device, or the iSCSI target. `/pool/source/device` */
  device: StoragePoolDevice[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** Where the storage comes from. `/pool/source` */
export interface StoragePoolIscsiSource extends XmlObject, Absent<'format' | 'dir' | 'protocol' | 'name' | 'adapter'> {
  /** Vendor of the device. `/pool/source/vendor` */
  vendor?: StoragePoolVendor;
  /** Product name of the device. `/pool/source/product` */
  product?: StoragePoolProduct;
  /** A server of the storage. `/pool/source/host` */
  host: DomainHost[];
  /** A block device, or the iSCSI target. `/pool/source/device` */
  device: StoragePoolDevice[];
  /** iSCSI: how this host identifies itself. `/pool/source/initiator` */
  initiator?: DomainInitiator;
  /** Credentials for the server. `/pool/source/auth` */
  auth?: StoragePoolAuth;
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** Where the storage comes from. `/pool/source` */
export interface StoragePoolIscsiDirectSource extends XmlObject, Absent<
  | 'vendor' | 'product' | 'format' | 'dir' | 'protocol' | 'name' | 'adapter'
> {
  /** A server of the storage. `/pool/source/host` */
  host: DomainHost[];
  /** A block device, or the iSCSI target. `/pool/source/device` */
  device: StoragePoolIscsiDirectSourceDevice[];
  /** iSCSI: how this host identifies itself. `/pool/source/initiator` */
  initiator: DomainInitiator;
  /** Credentials for the server. `/pool/source/auth` */
  auth?: StoragePoolAuth;
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** Where the storage comes from. `/pool/source` */
export interface StoragePoolScsiSource extends XmlObject, Absent<
  | 'format' | 'host' | 'dir' | 'protocol' | 'name' | 'device' | 'initiator' | 'auth'
> {
  /** Vendor of the device. `/pool/source/vendor` */
  vendor?: StoragePoolVendor;
  /** Product name of the device. `/pool/source/product` */
  product?: StoragePoolProduct;
  /** The SCSI host adapter. `/pool/source/adapter` */
  adapter: DomainHostdevScsiSourceAdapter;
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** Where the storage comes from. `/pool/source` */
export interface StoragePoolMpathSource extends XmlObject, Absent<
  | 'vendor' | 'product' | 'format' | 'host' | 'dir' | 'protocol' | 'name' | 'device' | 'initiator' | 'auth' | 'adapter'
> {
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** Where the storage comes from. `/pool/source` */
export interface StoragePoolRbdSource extends XmlObject, Absent<
  | 'vendor' | 'product' | 'format' | 'dir' | 'protocol' | 'device' | 'initiator' | 'adapter'
> {
  /** A server of the storage. `/pool/source/host` */
  host: DomainHost[];
  /** Name of the volume group, or of the pool or volume on the server. `/pool/source/name` */
  name: string[];
  /** Credentials for the server. `/pool/source/auth` */
  auth?: StoragePoolAuth;
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** How the pool is refreshed. `/pool/refresh` */
export interface StoragePoolRefresh extends XmlObject {
  /** How volumes are refreshed. `/pool/refresh/volume` */
  volume?: StoragePoolRefreshVolume;
}

/** Options of RBD, as they are. Unsupported by libvirt. `/pool/rbd:config_opts` */
export interface StoragePoolRbdConfigOpts extends XmlObject {
  /** One option. `/pool/rbd:config_opts/rbd:option` */
  'rbd:option'?: StoragePoolRbdConfigOptsOption[];
}

/** Where the storage comes from. `/pool/source` */
export interface StoragePoolSheepdogSource extends XmlObject, Absent<
  | 'vendor' | 'product' | 'format' | 'dir' | 'protocol' | 'device' | 'initiator' | 'auth' | 'adapter'
> {
  /** A server of the storage. `/pool/source/host` */
  host: DomainHost[];
  /** Name of the volume group, or of the pool or volume on the server. `/pool/source/name` */
  name: string[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** Where the storage comes from. `/pool/source` */
export interface StoragePoolGlusterSource extends XmlObject, Absent<
  | 'vendor' | 'product' | 'format' | 'protocol' | 'device' | 'initiator' | 'auth' | 'adapter'
> {
  /** A server of the storage. `/pool/source/host` */
  host: DomainHost[];
  /** The directory, on the server if there is one. `/pool/source/dir` */
  dir?: StoragePoolNetfsSourceDir;
  /** Name of the volume group, or of the pool or volume on the server. `/pool/source/name` */
  name: string[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** Where the storage comes from. `/pool/source` */
export interface StoragePoolZfsSource extends XmlObject, Absent<
  | 'vendor' | 'product' | 'format' | 'host' | 'dir' | 'protocol' | 'initiator' | 'auth' | 'adapter'
> {
  /** Name of the volume group, or of the pool or volume on the server. `/pool/source/name` */
  name: string[];
  /** A block device, or the iSCSI target. `/pool/source/device` */
  device?: StoragePoolDevice[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** Where the storage comes from. `/pool/source` */
export interface StoragePoolVstorageSource extends XmlObject, Absent<
  | 'vendor' | 'product' | 'format' | 'host' | 'dir' | 'protocol' | 'device' | 'initiator' | 'auth' | 'adapter'
> {
  /** Name of the volume group, or of the pool or volume on the server. `/pool/source/name` */
  name: string[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** Copy-on-write on btrfs. Default: libvirt turns it off. `/pool/features/cow` */
export interface StoragePoolFeaturesCow extends XmlObject {
  /** Whether the feature is on. `/pool/features/cow/@state` */
  state: 'yes' | 'no';
}

/** Vendor of the device. `/pool/source/vendor` */
export interface StoragePoolVendor extends XmlObject {
  /** The vendor. `/pool/source/vendor/@name` */
  name: string;
}

/** Product name of the device. `/pool/source/product` */
export interface StoragePoolProduct extends XmlObject {
  /** The product. `/pool/source/product/@name` */
  name: string;
}

/** Owner and permissions. `/pool/target/permissions` */
export interface StoragePoolPermissions extends XmlObject {
  /** Permissions. Default for a new pool: 0711; for a new volume: 0600. `/pool/target/permissions/mode`: octal */
  mode?: string;
  /** User ID. Default: that of libvirt’s process. `/pool/target/permissions/owner` */
  owner?: number;
  /** Group ID. Default: that of libvirt’s process. `/pool/target/permissions/group` */
  group?: number;
  /** Security label, such as that of SELinux. `/pool/target/permissions/label` */
  label?: string;
}

/** Kind of file system, network file system, partition table or metadata. `/pool/source/format` */
export interface StoragePoolFsSourceFormat extends XmlObject, Absent<'vendor' | 'product'> {
  /** The kind. `/pool/source/format/@type` */
  type:
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
    | 'vmfs';
}

/** A block device, or the iSCSI target. `/pool/source/device` */
export interface StoragePoolDevice extends XmlObject {
  /** Absolute path of the device, or qualified name of the target. `/pool/source/device/@path`: absolute path or iSCSI qualified name */
  path: string;
  /** `disk` on device mapper: whether names of partitions have a `p` before the number. `/pool/source/device/@part_separator` */
  part_separator?: 'yes' | 'no';
  /** A free range of the device. Output only. `/pool/source/device/freeExtent` */
  freeExtent?: StoragePoolDeviceFreeExtent[];
}

/** One option. `/pool/fs:mount_opts/fs:option` */
export interface StoragePoolFsMountOptsOption extends XmlObject {
  /** The option. `/pool/fs:mount_opts/fs:option/@name` */
  name: string;
}

/** Kind of file system, network file system, partition table or metadata. `/pool/source/format` */
export interface StoragePoolNetfsSourceFormat extends XmlObject, Absent<'vendor' | 'product'> {
  /** The kind. `/pool/source/format/@type` */
  type: 'auto' | 'nfs' | 'cifs' | 'glusterfs';
}

/** The directory, on the server if there is one. `/pool/source/dir` */
export interface StoragePoolNetfsSourceDir extends XmlObject {
  /** Path of the directory. `/pool/source/dir/@path`: absolute path or path */
  path: string;
}

/** NFS: the protocol. `/pool/source/protocol` */
export interface StoragePoolNetfsSourceProtocol extends XmlObject {
  /** NFS version. `/pool/source/protocol/@ver` */
  ver: string;
}

/** Kind of file system, network file system, partition table or metadata. `/pool/source/format` */
export interface StoragePoolLogicalSourceFormat extends XmlObject {
  /** The kind. `/pool/source/format/@type` */
  type: 'unknown' | 'lvm2';
  /** Vendor of the device. `/pool/source/format/vendor` */
  vendor?: StoragePoolVendor;
  /** Product name of the device. `/pool/source/format/product` */
  product?: StoragePoolProduct;
}

/** Kind of file system, network file system, partition table or metadata. `/pool/source/format` */
export interface StoragePoolDiskSourceFormat extends XmlObject {
  /** The kind. `/pool/source/format/@type` */
  type: 'unknown' | 'dos' | 'dvh' | 'gpt' | 'mac' | 'bsd' | 'pc98' | 'sun' | 'lvm2';
  /** Vendor of the device. `/pool/source/format/vendor` */
  vendor?: StoragePoolVendor;
  /** Product name of the device. `/pool/source/format/product` */
  product?: StoragePoolProduct;
}

/** Credentials for the server. `/pool/source/auth` */
export interface StoragePoolAuth extends XmlObject {
  /** Kind of authentication: `chap` for iSCSI, `ceph` for RBD. `/pool/source/auth/@type` */
  type: 'chap' | 'ceph';
  /** Name of the user. `/pool/source/auth/@username` */
  username: string;
  /** The libvirt secret with the password or key: by `uuid` or by `usage`. `/pool/source/auth/secret` */
  secret: StoragePoolAuthSecret;
}

/** A block device, or the iSCSI target. `/pool/source/device` */
export interface StoragePoolIscsiDirectSourceDevice extends XmlObject, Absent<'part_separator' | 'freeExtent'> {
  /** Absolute path of the device, or qualified name of the target. `/pool/source/device/@path`: iSCSI qualified name */
  path: string;
}

/** How volumes are refreshed. `/pool/refresh/volume` */
export interface StoragePoolRefreshVolume extends XmlObject {
  /** RBD: `capacity` takes the capacity instead of computing what is used, which takes long. `/pool/refresh/volume/@allocation` */
  allocation?: 'default' | 'capacity';
}

/** One option. `/pool/rbd:config_opts/rbd:option` */
export interface StoragePoolRbdConfigOptsOption extends XmlObject {
  /** Name of the option. `/pool/rbd:config_opts/rbd:option/@name` */
  name: string;
  /** Value of the option. `/pool/rbd:config_opts/rbd:option/@value` */
  value: string;
}

/** A free range of the device. Output only. `/pool/source/device/freeExtent` */
export interface StoragePoolDeviceFreeExtent extends XmlObject {
  /** Where the range begins. Unit: B. `/pool/source/device/freeExtent/@start` */
  start: number | bigint;
  /** Where the range ends. Unit: B. `/pool/source/device/freeExtent/@end` */
  end: number | bigint;
}

/** The libvirt secret with the password or key: by `uuid` or by `usage`. `/pool/source/auth/secret` */
export interface StoragePoolAuthSecret extends XmlObject {
  /** UUID of the secret. `/pool/source/auth/secret/@uuid` */
  uuid?: string;
  /** What the secret is used for, as it is defined there. `/pool/source/auth/secret/@usage` */
  usage?: string;
}
