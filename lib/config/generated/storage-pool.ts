// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';
import type { DomainHost, DomainHostdevScsiSourceAdapter, DomainInitiator } from './domain.ts';

/** What every `/pool` may have. */
export interface StoragePoolBase extends XmlObject {
  /** `/pool/uuid`: UUID */
  uuid?: string;
  /** `/pool/capacity` */
  capacity?: StoragePoolCapacity;
  /** `/pool/allocation` */
  allocation?: StoragePoolAllocation;
  /** `/pool/available` */
  available?: StoragePoolAvailable;
  /** `/pool/features` */
  features?: StoragePoolFeatures;
}

/** `/pool` with `type='dir'` */
export interface StoragePoolDir extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** `/pool/@type` */
  type: 'dir';
  /** `/pool/name`: one line without `/` */
  name: string;
  /** `/pool/source` */
  source?: StoragePoolDirSource;
  /** `/pool/target` */
  target: StoragePoolTarget;
}

/** `/pool` with `type='fs'` */
export interface StoragePoolFs extends StoragePoolBase, Absent<'refresh' | 'rbd:config_opts'> {
  /** `/pool/@type` */
  type: 'fs';
  /** `/pool/name`: one line without `/` */
  name: string;
  /** `/pool/source` */
  source: StoragePoolFsSource;
  /** `/pool/target` */
  target: StoragePoolTarget;
  /** `/pool/fs:mount_opts` */
  'fs:mount_opts'?: StoragePoolFsMountOpts;
}

/** `/pool` with `type='netfs'` */
export interface StoragePoolNetfs extends StoragePoolBase, Absent<'refresh' | 'rbd:config_opts'> {
  /** `/pool/@type` */
  type: 'netfs';
  /** `/pool/name`: one line without `/` */
  name: string;
  /** `/pool/source` */
  source: StoragePoolNetfsSource;
  /** `/pool/target` */
  target: StoragePoolTarget;
  /** `/pool/fs:mount_opts` */
  'fs:mount_opts'?: StoragePoolFsMountOpts;
}

/** `/pool` with `type='logical'` */
export interface StoragePoolLogical extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** `/pool/@type` */
  type: 'logical';
  /** `/pool/name`: one line without `/` */
  name?: string;
  /** `/pool/source` */
  source: StoragePoolLogicalSource;
  /** `/pool/target` */
  target: StoragePoolLogicalTarget;
}

/** `/pool` with `type='disk'` */
export interface StoragePoolDisk extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** `/pool/@type` */
  type: 'disk';
  /** `/pool/name`: one line without `/` */
  name: string;
  /** `/pool/source` */
  source: StoragePoolDiskSource;
  /** `/pool/target` */
  target: StoragePoolTarget;
}

/** `/pool` with `type='iscsi'` */
export interface StoragePoolIscsi extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** `/pool/@type` */
  type: 'iscsi';
  /** `/pool/name`: one line without `/` */
  name: string;
  /** `/pool/source` */
  source: StoragePoolIscsiSource;
  /** `/pool/target` */
  target: StoragePoolTarget;
}

/** `/pool` with `type='iscsi-direct'` */
export interface StoragePoolIscsiDirect extends StoragePoolBase, Absent<'target' | 'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** `/pool/@type` */
  type: 'iscsi-direct';
  /** `/pool/name`: one line without `/` */
  name: string;
  /** `/pool/source` */
  source: StoragePoolIscsiDirectSource;
}

/** `/pool` with `type='scsi'` */
export interface StoragePoolScsi extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** `/pool/@type` */
  type: 'scsi';
  /** `/pool/name`: one line without `/` */
  name: string;
  /** `/pool/source` */
  source: StoragePoolScsiSource;
  /** `/pool/target` */
  target: StoragePoolTarget;
}

/** `/pool` with `type='mpath'` */
export interface StoragePoolMpath extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** `/pool/@type` */
  type: 'mpath';
  /** `/pool/name`: one line without `/` */
  name: string;
  /** `/pool/source` */
  source?: StoragePoolMpathSource;
  /** `/pool/target` */
  target: StoragePoolTarget;
}

/** `/pool` with `type='rbd'` */
export interface StoragePoolRbd extends StoragePoolBase, Absent<'target' | 'fs:mount_opts'> {
  /** `/pool/@type` */
  type: 'rbd';
  /** `/pool/name`: one line without `/` */
  name?: string;
  /** `/pool/source` */
  source: StoragePoolRbdSource;
  /** `/pool/refresh` */
  refresh?: StoragePoolRefresh;
  /** `/pool/rbd:config_opts` */
  'rbd:config_opts'?: StoragePoolRbdConfigOpts;
}

/** `/pool` with `type='sheepdog'` */
export interface StoragePoolSheepdog extends StoragePoolBase, Absent<'target' | 'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** `/pool/@type` */
  type: 'sheepdog';
  /** `/pool/name`: one line without `/` */
  name?: string;
  /** `/pool/source` */
  source: StoragePoolSheepdogSource;
}

/** `/pool` with `type='gluster'` */
export interface StoragePoolGluster extends StoragePoolBase, Absent<'target' | 'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** `/pool/@type` */
  type: 'gluster';
  /** `/pool/name`: one line without `/` */
  name?: string;
  /** `/pool/source` */
  source: StoragePoolGlusterSource;
}

/** `/pool` with `type='zfs'` */
export interface StoragePoolZfs extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** `/pool/@type` */
  type: 'zfs';
  /** `/pool/name`: one line without `/` */
  name?: string;
  /** `/pool/source` */
  source: StoragePoolZfsSource;
  /** `/pool/target` */
  target?: StoragePoolTarget;
}

/** `/pool` with `type='vstorage'` */
export interface StoragePoolVstorage extends StoragePoolBase, Absent<'fs:mount_opts' | 'refresh' | 'rbd:config_opts'> {
  /** `/pool/@type` */
  type: 'vstorage';
  /** `/pool/name`: one line without `/` */
  name?: string;
  /** `/pool/source` */
  source: StoragePoolVstorageSource;
  /** `/pool/target` */
  target: StoragePoolTarget;
}

/** `/pool` */
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
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/pool/capacity/@unit`
   */
  unit?: string;
  /** the text of `/pool/capacity` */
  value: number | bigint;
}

/** `/pool/allocation` */
export interface StoragePoolAllocation extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/pool/allocation/@unit`
   */
  unit?: string;
  /** the text of `/pool/allocation` */
  value: number | bigint;
}

/** `/pool/available` */
export interface StoragePoolAvailable extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/pool/available/@unit`
   */
  unit?: string;
  /** the text of `/pool/available` */
  value: number | bigint;
}

/** `/pool/features` */
export interface StoragePoolFeatures extends XmlObject {
  /** `/pool/features/cow` */
  cow?: StoragePoolFeaturesCow;
}

/** `/pool/source` */
export interface StoragePoolDirSource extends XmlObject, Absent<
  | 'format' | 'host' | 'dir' | 'protocol' | 'name' | 'device' | 'initiator' | 'auth' | 'adapter'
> {
  /** `/pool/source/vendor` */
  vendor?: StoragePoolVendor;
  /** `/pool/source/product` */
  product?: StoragePoolProduct;
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/pool/target` */
export interface StoragePoolTarget extends XmlObject {
  /** `/pool/target/path`: absolute path */
  path: string;
  /** `/pool/target/permissions` */
  permissions?: StoragePoolPermissions;
}

/** `/pool/source` */
export interface StoragePoolFsSource extends XmlObject, Absent<
  | 'host' | 'dir' | 'protocol' | 'name' | 'initiator' | 'auth' | 'adapter'
> {
  /** `/pool/source/vendor` */
  vendor?: StoragePoolVendor;
  /** `/pool/source/product` */
  product?: StoragePoolProduct;
  /** `/pool/source/format` */
  format?: StoragePoolFsSourceFormat;
  /** `/pool/source/device` */
  device: StoragePoolDevice[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/pool/fs:mount_opts` */
export interface StoragePoolFsMountOpts extends XmlObject {
  /** `/pool/fs:mount_opts/fs:option` */
  'fs:option'?: StoragePoolFsMountOptsOption[];
}

/** `/pool/source` */
export interface StoragePoolNetfsSource extends XmlObject, Absent<'name' | 'device' | 'initiator' | 'auth' | 'adapter'> {
  /** `/pool/source/vendor` */
  vendor?: StoragePoolVendor;
  /** `/pool/source/product` */
  product?: StoragePoolProduct;
  /** `/pool/source/format` */
  format?: StoragePoolNetfsSourceFormat;
  /** A server of the storage. How many there may be depends on the protocol. `/pool/source/host` */
  host: DomainHost[];
  /** `/pool/source/dir` */
  dir: StoragePoolNetfsSourceDir;
  /** `/pool/source/protocol` */
  protocol?: StoragePoolNetfsSourceProtocol;
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/pool/source` */
export interface StoragePoolLogicalSource extends XmlObject, Absent<
  | 'host' | 'dir' | 'protocol' | 'initiator' | 'auth' | 'adapter'
> {
  /** `/pool/source/vendor` */
  vendor?: StoragePoolVendor;
  /** `/pool/source/product` */
  product?: StoragePoolProduct;
  /** `/pool/source/format` */
  format?: StoragePoolLogicalSourceFormat;
  /** `/pool/source/name` */
  name?: string[];
  /** `/pool/source/device` */
  device?: StoragePoolDevice[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/pool/target` */
export interface StoragePoolLogicalTarget extends XmlObject {
  /** `/pool/target/path`: absolute path */
  path?: string;
  /** `/pool/target/permissions` */
  permissions?: StoragePoolPermissions;
}

/** `/pool/source` */
export interface StoragePoolDiskSource extends XmlObject, Absent<
  | 'host' | 'dir' | 'protocol' | 'name' | 'initiator' | 'auth' | 'adapter'
> {
  /** `/pool/source/vendor` */
  vendor?: StoragePoolVendor;
  /** `/pool/source/product` */
  product?: StoragePoolProduct;
  /** `/pool/source/format` */
  format?: StoragePoolDiskSourceFormat;
  /** `/pool/source/device` */
  device: StoragePoolDevice[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/pool/source` */
export interface StoragePoolIscsiSource extends XmlObject, Absent<'format' | 'dir' | 'protocol' | 'name' | 'adapter'> {
  /** `/pool/source/vendor` */
  vendor?: StoragePoolVendor;
  /** `/pool/source/product` */
  product?: StoragePoolProduct;
  /** A server of the storage. How many there may be depends on the protocol. `/pool/source/host` */
  host: DomainHost[];
  /** `/pool/source/device` */
  device: StoragePoolDevice[];
  /** iSCSI: how this host identifies itself. `/pool/source/initiator` */
  initiator?: DomainInitiator;
  /** Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones. `/pool/source/auth` */
  auth?: StoragePoolAuth;
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/pool/source` */
export interface StoragePoolIscsiDirectSource extends XmlObject, Absent<
  | 'vendor' | 'product' | 'format' | 'dir' | 'protocol' | 'name' | 'adapter'
> {
  /** A server of the storage. How many there may be depends on the protocol. `/pool/source/host` */
  host: DomainHost[];
  /** `/pool/source/device` */
  device: StoragePoolIscsiDirectSourceDevice[];
  /** iSCSI: how this host identifies itself. `/pool/source/initiator` */
  initiator: DomainInitiator;
  /** Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones. `/pool/source/auth` */
  auth?: StoragePoolAuth;
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/pool/source` */
export interface StoragePoolScsiSource extends XmlObject, Absent<
  | 'format' | 'host' | 'dir' | 'protocol' | 'name' | 'device' | 'initiator' | 'auth'
> {
  /** `/pool/source/vendor` */
  vendor?: StoragePoolVendor;
  /** `/pool/source/product` */
  product?: StoragePoolProduct;
  /** `/pool/source/adapter` */
  adapter: DomainHostdevScsiSourceAdapter;
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/pool/source` */
export interface StoragePoolMpathSource extends XmlObject, Absent<
  | 'vendor' | 'product' | 'format' | 'host' | 'dir' | 'protocol' | 'name' | 'device' | 'initiator' | 'auth' | 'adapter'
> {
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/pool/source` */
export interface StoragePoolRbdSource extends XmlObject, Absent<
  | 'vendor' | 'product' | 'format' | 'dir' | 'protocol' | 'device' | 'initiator' | 'adapter'
> {
  /** A server of the storage. How many there may be depends on the protocol. `/pool/source/host` */
  host: DomainHost[];
  /** `/pool/source/name` */
  name: string[];
  /** Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones. `/pool/source/auth` */
  auth?: StoragePoolAuth;
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/pool/refresh` */
export interface StoragePoolRefresh extends XmlObject {
  /** `/pool/refresh/volume` */
  volume?: StoragePoolRefreshVolume;
}

/** `/pool/rbd:config_opts` */
export interface StoragePoolRbdConfigOpts extends XmlObject {
  /** `/pool/rbd:config_opts/rbd:option` */
  'rbd:option'?: StoragePoolRbdConfigOptsOption[];
}

/** `/pool/source` */
export interface StoragePoolSheepdogSource extends XmlObject, Absent<
  | 'vendor' | 'product' | 'format' | 'dir' | 'protocol' | 'device' | 'initiator' | 'auth' | 'adapter'
> {
  /** A server of the storage. How many there may be depends on the protocol. `/pool/source/host` */
  host: DomainHost[];
  /** `/pool/source/name` */
  name: string[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/pool/source` */
export interface StoragePoolGlusterSource extends XmlObject, Absent<
  | 'vendor' | 'product' | 'format' | 'protocol' | 'device' | 'initiator' | 'auth' | 'adapter'
> {
  /** A server of the storage. How many there may be depends on the protocol. `/pool/source/host` */
  host: DomainHost[];
  /** `/pool/source/dir` */
  dir?: StoragePoolNetfsSourceDir;
  /** `/pool/source/name` */
  name: string[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/pool/source` */
export interface StoragePoolZfsSource extends XmlObject, Absent<
  | 'vendor' | 'product' | 'format' | 'host' | 'dir' | 'protocol' | 'initiator' | 'auth' | 'adapter'
> {
  /** `/pool/source/name` */
  name: string[];
  /** `/pool/source/device` */
  device?: StoragePoolDevice[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/pool/source` */
export interface StoragePoolVstorageSource extends XmlObject, Absent<
  | 'vendor' | 'product' | 'format' | 'host' | 'dir' | 'protocol' | 'device' | 'initiator' | 'auth' | 'adapter'
> {
  /** `/pool/source/name` */
  name: string[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/pool/features/cow` */
export interface StoragePoolFeaturesCow extends XmlObject {
  /** Whether the feature is on. `/pool/features/cow/@state` */
  state: 'yes' | 'no';
}

/** `/pool/source/vendor` */
export interface StoragePoolVendor extends XmlObject {
  /** `/pool/source/vendor/@name` */
  name: string;
}

/** `/pool/source/product` */
export interface StoragePoolProduct extends XmlObject {
  /** `/pool/source/product/@name` */
  name: string;
}

/** `/pool/target/permissions` */
export interface StoragePoolPermissions extends XmlObject {
  /** `/pool/target/permissions/mode`: octal */
  mode?: string;
  /** `/pool/target/permissions/owner` */
  owner?: number;
  /** `/pool/target/permissions/group` */
  group?: number;
  /** `/pool/target/permissions/label` */
  label?: string;
}

/** `/pool/source/format` */
export interface StoragePoolFsSourceFormat extends XmlObject, Absent<'vendor' | 'product'> {
  /** Name of the format, such as `raw` or `qcow2`. `/pool/source/format/@type` */
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

/** `/pool/source/device` */
export interface StoragePoolDevice extends XmlObject {
  /** `/pool/source/device/@path`: absolute path or `iqn\.[0-9]{4}-(0[1-9]|1[0-2])\.[a-zA-Z0-9\.\-]+(:.+)?` */
  path: string;
  /** `/pool/source/device/@part_separator` */
  part_separator?: 'yes' | 'no';
  /** `/pool/source/device/freeExtent` */
  freeExtent?: StoragePoolDeviceFreeExtent[];
}

/** `/pool/fs:mount_opts/fs:option` */
export interface StoragePoolFsMountOptsOption extends XmlObject {
  /** `/pool/fs:mount_opts/fs:option/@name` */
  name: string;
}

/** `/pool/source/format` */
export interface StoragePoolNetfsSourceFormat extends XmlObject, Absent<'vendor' | 'product'> {
  /** Name of the format, such as `raw` or `qcow2`. `/pool/source/format/@type` */
  type: 'auto' | 'nfs' | 'cifs' | 'glusterfs';
}

/** `/pool/source/dir` */
export interface StoragePoolNetfsSourceDir extends XmlObject {
  /** `/pool/source/dir/@path`: absolute path or path */
  path: string;
}

/** `/pool/source/protocol` */
export interface StoragePoolNetfsSourceProtocol extends XmlObject {
  /** `/pool/source/protocol/@ver` */
  ver: string;
}

/** `/pool/source/format` */
export interface StoragePoolLogicalSourceFormat extends XmlObject {
  /** Name of the format, such as `raw` or `qcow2`. `/pool/source/format/@type` */
  type: 'unknown' | 'lvm2';
  /** `/pool/source/format/vendor` */
  vendor?: StoragePoolVendor;
  /** `/pool/source/format/product` */
  product?: StoragePoolProduct;
}

/** `/pool/source/format` */
export interface StoragePoolDiskSourceFormat extends XmlObject {
  /** Name of the format, such as `raw` or `qcow2`. `/pool/source/format/@type` */
  type: 'unknown' | 'dos' | 'dvh' | 'gpt' | 'mac' | 'bsd' | 'pc98' | 'sun' | 'lvm2';
  /** `/pool/source/format/vendor` */
  vendor?: StoragePoolVendor;
  /** `/pool/source/format/product` */
  product?: StoragePoolProduct;
}

/** Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones. `/pool/source/auth` */
export interface StoragePoolAuth extends XmlObject {
  /** `/pool/source/auth/@type` */
  type: 'chap' | 'ceph';
  /** Name of the user. `/pool/source/auth/@username` */
  username: string;
  /** The libvirt secret with the password or key: by `uuid` or by `usage`. `/pool/source/auth/secret` */
  secret: StoragePoolAuthSecret;
}

/** `/pool/source/device` */
export interface StoragePoolIscsiDirectSourceDevice extends XmlObject, Absent<'part_separator' | 'freeExtent'> {
  /** `/pool/source/device/@path`: `iqn\.[0-9]{4}-(0[1-9]|1[0-2])\.[a-zA-Z0-9\.\-]+(:.+)?` */
  path: string;
}

/** `/pool/refresh/volume` */
export interface StoragePoolRefreshVolume extends XmlObject {
  /** `/pool/refresh/volume/@allocation` */
  allocation?: 'default' | 'capacity';
}

/** `/pool/rbd:config_opts/rbd:option` */
export interface StoragePoolRbdConfigOptsOption extends XmlObject {
  /** `/pool/rbd:config_opts/rbd:option/@name` */
  name: string;
  /** `/pool/rbd:config_opts/rbd:option/@value` */
  value: string;
}

/** `/pool/source/device/freeExtent` */
export interface StoragePoolDeviceFreeExtent extends XmlObject {
  /** `/pool/source/device/freeExtent/@start` */
  start: number | bigint;
  /** `/pool/source/device/freeExtent/@end` */
  end: number | bigint;
}

/** The libvirt secret with the password or key: by `uuid` or by `usage`. `/pool/source/auth/secret` */
export interface StoragePoolAuthSecret extends XmlObject {
  /** UUID of the secret. `/pool/source/auth/secret/@uuid` */
  uuid?: string;
  /** What the secret is used for, as it is defined there. `/pool/source/auth/secret/@usage` */
  usage?: string;
}
