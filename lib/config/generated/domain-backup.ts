// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';
import type {
  DomainEncryptionCipher,
  DomainEncryptionIvgen,
  DomainEncryptionSecret,
  DomainSeclabel,
} from './domain.ts';

/** What every `/domainbackup` may have. */
export interface DomainBackupBase extends XmlObject {
  /** `/domainbackup/incremental` */
  incremental?: string;
}

/** `/domainbackup` with `mode='push'` or no `mode` */
export interface DomainBackupPush extends DomainBackupBase, Absent<'server'> {
  /** `/domainbackup/@mode` */
  mode?: 'push';
  /** `/domainbackup/disks` */
  disks?: DomainBackupPushDisks;
}

/** `/domainbackup` with `mode='pull'` */
export interface DomainBackupPull extends DomainBackupBase {
  /** `/domainbackup/@mode` */
  mode: 'pull';
  /** `/domainbackup/disks` */
  disks?: DomainBackupPullDisks;
  /** `/domainbackup/server` */
  server: DomainBackupServer;
}

/** `/domainbackup` */
export type DomainBackupConfig =
  | DomainBackupPush
  | DomainBackupPull;

/** `/domainbackup/disks` */
export interface DomainBackupPushDisks extends XmlObject {
  /** `/domainbackup/disks/disk` */
  disk: DomainBackupPushDisksDisk[];
}

/** `/domainbackup/disks` */
export interface DomainBackupPullDisks extends XmlObject {
  /** `/domainbackup/disks/disk` */
  disk: DomainBackupPullDisksDisk[];
}

/** What every `/domainbackup/server` may have. */
export interface DomainBackupServerBase extends XmlObject {
  /** `/domainbackup/server/@tls` */
  tls?: 'yes' | 'no';
}

/** `/domainbackup/server` with `transport='tcp'` or no `transport` */
export interface DomainBackupServerTcp extends DomainBackupServerBase, Absent<'socket' | 'fdgroup'> {
  /** `/domainbackup/server/@transport` */
  transport?: 'tcp';
  /** `/domainbackup/server/@name`: DNS name or IPv4 or IPv6 address */
  name: string;
  /** `/domainbackup/server/@port` */
  port?: number;
}

/** `/domainbackup/server` with `transport='unix'` */
export interface DomainBackupServerUnix extends DomainBackupServerBase, Absent<'name' | 'port' | 'fdgroup'> {
  /** `/domainbackup/server/@transport` */
  transport: 'unix';
  /** `/domainbackup/server/@socket`: absolute path */
  socket: string;
}

/** `/domainbackup/server` with `transport='fd'` */
export interface DomainBackupServerFd extends DomainBackupServerBase, Absent<'name' | 'port' | 'socket'> {
  /** `/domainbackup/server/@transport` */
  transport: 'fd';
  /** `/domainbackup/server/@fdgroup` */
  fdgroup: string;
}

/** `/domainbackup/server` */
export type DomainBackupServer =
  | DomainBackupServerTcp
  | DomainBackupServerUnix
  | DomainBackupServerFd;

/** What every `/domainbackup/disks/disk` may have. */
export interface DomainBackupPushDisksDiskBase extends XmlObject {
  /** `/domainbackup/disks/disk/@name`: `(ioemu:)?(fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+` or `nvme[0-9]+n[0-9]+(p[0-9]+)?` */
  name: string;
  /** `/domainbackup/disks/disk/@backupmode` */
  backupmode?: 'full' | 'incremental';
  /** `/domainbackup/disks/disk/@incremental` */
  incremental?: string;
}

/** `/domainbackup/disks/disk` with `type='file'` */
export interface DomainBackupPushDisksDiskFile extends DomainBackupPushDisksDiskBase, Absent<'exportname' | 'exportbitmap' | 'scratch'> {
  /** What kind of storage the disk is on; it decides what `source` looks like. Default: `file`. `/domainbackup/disks/disk/@type` */
  type: 'file';
  /** `/domainbackup/disks/disk/@backup` */
  backup?: 'yes';
  /** `/domainbackup/disks/disk/target` */
  target?: DomainBackupPushDisksDiskFileTarget;
  /** How the hypervisor accesses the storage. `/domainbackup/disks/disk/driver` */
  driver?: DomainBackupPushDisksDiskDriver;
}

/** `/domainbackup/disks/disk` with `type='block'` */
export interface DomainBackupPushDisksDiskBlock extends DomainBackupPushDisksDiskBase, Absent<'exportname' | 'exportbitmap' | 'scratch'> {
  /** What kind of storage the disk is on; it decides what `source` looks like. Default: `file`. `/domainbackup/disks/disk/@type` */
  type: 'block';
  /** `/domainbackup/disks/disk/@backup` */
  backup?: 'yes';
  /** `/domainbackup/disks/disk/target` */
  target?: DomainBackupPushDisksDiskBlockTarget;
  /** How the hypervisor accesses the storage. `/domainbackup/disks/disk/driver` */
  driver?: DomainBackupPushDisksDiskDriver;
}

/** `/domainbackup/disks/disk` with no `type` */
export interface DomainBackupPushDisksDiskDefault extends DomainBackupPushDisksDiskBase, Absent<
  | 'exportname' | 'exportbitmap' | 'target' | 'driver' | 'scratch'
> {
  /** What kind of storage the disk is on; it decides what `source` looks like. Default: `file`. `/domainbackup/disks/disk/@type`: absent */
  type?: undefined;
  /** `/domainbackup/disks/disk/@backup` */
  backup?: 'no' | 'yes';
}

/** `/domainbackup/disks/disk` */
export type DomainBackupPushDisksDisk =
  | DomainBackupPushDisksDiskFile
  | DomainBackupPushDisksDiskBlock
  | DomainBackupPushDisksDiskDefault;

/** What every `/domainbackup/disks/disk` may have. */
export interface DomainBackupPullDisksDiskBase extends XmlObject {
  /** `/domainbackup/disks/disk/@name`: `(ioemu:)?(fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+` or `nvme[0-9]+n[0-9]+(p[0-9]+)?` */
  name: string;
  /** `/domainbackup/disks/disk/@backupmode` */
  backupmode?: 'full' | 'incremental';
  /** `/domainbackup/disks/disk/@incremental` */
  incremental?: string;
  /** `/domainbackup/disks/disk/@exportname` */
  exportname?: string;
  /** `/domainbackup/disks/disk/@exportbitmap` */
  exportbitmap?: string;
  /** How the hypervisor accesses the storage. `/domainbackup/disks/disk/driver` */
  driver?: DomainBackupPullDisksDiskDriver;
}

/** `/domainbackup/disks/disk` with `type='file'` */
export interface DomainBackupPullDisksDiskFile extends DomainBackupPullDisksDiskBase, Absent<'target'> {
  /** What kind of storage the disk is on; it decides what `source` looks like. Default: `file`. `/domainbackup/disks/disk/@type` */
  type: 'file';
  /** `/domainbackup/disks/disk/@backup` */
  backup?: 'yes';
  /** `/domainbackup/disks/disk/scratch` */
  scratch?: DomainBackupPullDisksDiskScratch;
}

/** `/domainbackup/disks/disk` with `type='block'` */
export interface DomainBackupPullDisksDiskBlock extends DomainBackupPullDisksDiskBase, Absent<'target'> {
  /** What kind of storage the disk is on; it decides what `source` looks like. Default: `file`. `/domainbackup/disks/disk/@type` */
  type: 'block';
  /** `/domainbackup/disks/disk/@backup` */
  backup?: 'yes';
  /** `/domainbackup/disks/disk/scratch` */
  scratch: DomainBackupPullDisksDiskBlockScratch;
}

/** `/domainbackup/disks/disk` with no `type` */
export interface DomainBackupPullDisksDiskDefault extends DomainBackupPullDisksDiskBase, Absent<'target'> {
  /** What kind of storage the disk is on; it decides what `source` looks like. Default: `file`. `/domainbackup/disks/disk/@type`: absent */
  type?: undefined;
  /** `/domainbackup/disks/disk/@backup` */
  backup?: 'no';
  /** `/domainbackup/disks/disk/scratch` */
  scratch?: DomainBackupPullDisksDiskScratch;
}

/** `/domainbackup/disks/disk` */
export type DomainBackupPullDisksDisk =
  | DomainBackupPullDisksDiskFile
  | DomainBackupPullDisksDiskBlock
  | DomainBackupPullDisksDiskDefault;

/** `/domainbackup/disks/disk/target` */
export interface DomainBackupPushDisksDiskFileTarget extends XmlObject, Absent<'dev'> {
  /** `/domainbackup/disks/disk/target/@file`: absolute path */
  file: string;
  /** Exception from the guest’s labels for this file. `/domainbackup/disks/disk/target/seclabel` */
  seclabel?: DomainSeclabel[];
  /** How the image is encrypted. `/domainbackup/disks/disk/target/encryption` */
  encryption?: DomainBackupEncryption;
}

/** How the hypervisor accesses the storage. `/domainbackup/disks/disk/driver` */
export interface DomainBackupPushDisksDiskDriver extends XmlObject {
  /** Format of the image, such as `raw` or `qcow2`. It is never guessed. Default on QEMU: `raw`. `/domainbackup/disks/disk/driver/@type` */
  type:
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
    | 'vmdk';
}

/** `/domainbackup/disks/disk/target` */
export interface DomainBackupPushDisksDiskBlockTarget extends XmlObject, Absent<'file'> {
  /** `/domainbackup/disks/disk/target/@dev`: absolute path */
  dev: string;
  /** Exception from the guest’s labels for this file. `/domainbackup/disks/disk/target/seclabel` */
  seclabel?: DomainSeclabel[];
  /** How the image is encrypted. `/domainbackup/disks/disk/target/encryption` */
  encryption?: DomainBackupEncryption;
}

/** How the hypervisor accesses the storage. `/domainbackup/disks/disk/driver` */
export interface DomainBackupPullDisksDiskDriver extends XmlObject {
  /** Format of the image, such as `raw` or `qcow2`. It is never guessed. Default on QEMU: `raw`. `/domainbackup/disks/disk/driver/@type` */
  type: 'qcow2';
}

/** `/domainbackup/disks/disk/scratch` */
export interface DomainBackupPullDisksDiskScratch extends XmlObject, Absent<'dev'> {
  /** `/domainbackup/disks/disk/scratch/@file`: absolute path */
  file: string;
  /** Exception from the guest’s labels for this file. `/domainbackup/disks/disk/scratch/seclabel` */
  seclabel?: DomainSeclabel[];
  /** `/domainbackup/disks/disk/scratch/encryption` */
  encryption?: DomainBackupEncryption;
}

/** `/domainbackup/disks/disk/scratch` */
export interface DomainBackupPullDisksDiskBlockScratch extends XmlObject, Absent<'file'> {
  /** `/domainbackup/disks/disk/scratch/@dev`: absolute path */
  dev: string;
  /** Exception from the guest’s labels for this file. `/domainbackup/disks/disk/scratch/seclabel` */
  seclabel?: DomainSeclabel[];
  /** `/domainbackup/disks/disk/scratch/encryption` */
  encryption?: DomainBackupEncryption;
}

/** `/domainbackup/disks/disk/target/encryption` */
export interface DomainBackupEncryption extends XmlObject {
  /** Format of the encryption; `luks` is the usual one. `/domainbackup/disks/disk/target/encryption/@format` */
  format: 'luks';
  /** What decrypts: `qemu`, or `librbd` for RBD. `/domainbackup/disks/disk/target/encryption/@engine` */
  engine?: 'qemu';
  /** The libvirt secret with the passphrase: by `uuid` or by `usage`. `/domainbackup/disks/disk/target/encryption/secret` */
  secret: DomainEncryptionSecret;
  /** Cipher for a new volume. `/domainbackup/disks/disk/target/encryption/cipher` */
  cipher?: DomainEncryptionCipher;
  /** Generation of initialization vectors for a new volume. `/domainbackup/disks/disk/target/encryption/ivgen` */
  ivgen?: DomainEncryptionIvgen;
}
