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
  /** Checkpoint since which changes are backed up. Absent: everything. `/domainbackup/incremental` */
  incremental?: string;
}

/** A backup of a running guest’s disks. `/domainbackup` with `mode='push'` or no `mode` */
export interface DomainBackupPush extends DomainBackupBase, Absent<'server'> {
  /** `push`: the hypervisor writes to `target`; `pull`: a client reads by NBD. Default: `push`. `/domainbackup/@mode` */
  mode?: 'push';
  /** Which disks are backed up, and how. Default: all. `/domainbackup/disks` */
  disks?: DomainBackupPushDisks;
}

/** A backup of a running guest’s disks. `/domainbackup` with `mode='pull'` */
export interface DomainBackupPull extends DomainBackupBase {
  /** `push`: the hypervisor writes to `target`; `pull`: a client reads by NBD. Default: `push`. `/domainbackup/@mode` */
  mode: 'pull';
  /** Which disks are backed up, and how. Default: all. `/domainbackup/disks` */
  disks?: DomainBackupPullDisks;
  /** `pull`: where the NBD server listens. `/domainbackup/server` */
  server: DomainBackupServer;
}

/** A backup of a running guest’s disks. `/domainbackup` */
export type DomainBackupConfig =
  | DomainBackupPush
  | DomainBackupPull;

/** Which disks are backed up, and how. Default: all. `/domainbackup/disks` */
export interface DomainBackupPushDisks extends XmlObject {
  /** One disk. `/domainbackup/disks/disk` */
  disk: DomainBackupPushDisksDisk[];
}

/** Which disks are backed up, and how. Default: all. `/domainbackup/disks` */
export interface DomainBackupPullDisks extends XmlObject {
  /** One disk. `/domainbackup/disks/disk` */
  disk: DomainBackupPullDisksDisk[];
}

/** What every `/domainbackup/server` may have. */
export interface DomainBackupServerBase extends XmlObject {
  /** Whether TLS is used. Default: `no`. `/domainbackup/server/@tls` */
  tls?: 'yes' | 'no';
}

/** `pull`: where the NBD server listens. `/domainbackup/server` with `transport='tcp'` or no `transport` */
export interface DomainBackupServerTcp extends DomainBackupServerBase, Absent<'socket' | 'fdgroup'> {
  /** Kind of socket. Default: `tcp`. `/domainbackup/server/@transport` */
  transport?: 'tcp';
  /** Address to listen on. `/domainbackup/server/@name`: DNS name or IPv4 or IPv6 address */
  name: string;
  /** Port to listen on. Default: 10809. `/domainbackup/server/@port` */
  port?: number;
}

/** `pull`: where the NBD server listens. `/domainbackup/server` with `transport='unix'` */
export interface DomainBackupServerUnix extends DomainBackupServerBase, Absent<'name' | 'port' | 'fdgroup'> {
  /** Kind of socket. Default: `tcp`. `/domainbackup/server/@transport` */
  transport: 'unix';
  /** Absolute path of the Unix socket. `/domainbackup/server/@socket`: absolute path */
  socket: string;
}

/** `pull`: where the NBD server listens. `/domainbackup/server` with `transport='fd'` */
export interface DomainBackupServerFd extends DomainBackupServerBase, Absent<'name' | 'port' | 'socket'> {
  /** Kind of socket. Default: `tcp`. `/domainbackup/server/@transport` */
  transport: 'fd';
  /** Name of a file descriptor, associated with the domain, of a socket that listens. `/domainbackup/server/@fdgroup` */
  fdgroup: string;
}

/** `pull`: where the NBD server listens. `/domainbackup/server` */
export type DomainBackupServer =
  | DomainBackupServerTcp
  | DomainBackupServerUnix
  | DomainBackupServerFd;

/** What every `/domainbackup/disks/disk` may have. */
export interface DomainBackupPushDisksDiskBase extends XmlObject {
  /** The disk: its `target.dev`, or path of its source. `/domainbackup/disks/disk/@name`: such as `vda` */
  name: string;
  /** Whether the disk is backed up as a whole or incrementally. Default: as the backup is. `/domainbackup/disks/disk/@backupmode` */
  backupmode?: 'full' | 'incremental';
  /** Checkpoint since which changes of this disk are backed up. `/domainbackup/disks/disk/@incremental` */
  incremental?: string;
}

/** One disk. `/domainbackup/disks/disk` with `type='file'` */
export interface DomainBackupPushDisksDiskFile extends DomainBackupPushDisksDiskBase, Absent<'exportname' | 'exportbitmap' | 'scratch'> {
  /** Kind of storage of the target or scratch file. `/domainbackup/disks/disk/@type` */
  type: 'file';
  /** Whether the disk is backed up. Default: `yes`. `/domainbackup/disks/disk/@backup` */
  backup?: 'yes';
  /** `push`: where the backup is written to. `/domainbackup/disks/disk/target` */
  target?: DomainBackupPushDisksDiskFileTarget;
  /** Format of the new image or of the backup. `/domainbackup/disks/disk/driver` */
  driver?: DomainBackupPushDisksDiskDriver;
}

/** One disk. `/domainbackup/disks/disk` with `type='block'` */
export interface DomainBackupPushDisksDiskBlock extends DomainBackupPushDisksDiskBase, Absent<'exportname' | 'exportbitmap' | 'scratch'> {
  /** Kind of storage of the target or scratch file. `/domainbackup/disks/disk/@type` */
  type: 'block';
  /** Whether the disk is backed up. Default: `yes`. `/domainbackup/disks/disk/@backup` */
  backup?: 'yes';
  /** `push`: where the backup is written to. `/domainbackup/disks/disk/target` */
  target?: DomainBackupPushDisksDiskBlockTarget;
  /** Format of the new image or of the backup. `/domainbackup/disks/disk/driver` */
  driver?: DomainBackupPushDisksDiskDriver;
}

/** One disk. `/domainbackup/disks/disk` with no `type` */
export interface DomainBackupPushDisksDiskDefault extends DomainBackupPushDisksDiskBase, Absent<
  | 'exportname' | 'exportbitmap' | 'target' | 'driver' | 'scratch'
> {
  /** Kind of storage of the target or scratch file. `/domainbackup/disks/disk/@type`: absent */
  type?: undefined;
  /** Whether the disk is backed up. Default: `yes`. `/domainbackup/disks/disk/@backup` */
  backup?: 'no' | 'yes';
}

/** One disk. `/domainbackup/disks/disk` */
export type DomainBackupPushDisksDisk =
  | DomainBackupPushDisksDiskFile
  | DomainBackupPushDisksDiskBlock
  | DomainBackupPushDisksDiskDefault;

/** What every `/domainbackup/disks/disk` may have. */
export interface DomainBackupPullDisksDiskBase extends XmlObject {
  /** The disk: its `target.dev`, or path of its source. `/domainbackup/disks/disk/@name`: such as `vda` */
  name: string;
  /** Whether the disk is backed up as a whole or incrementally. Default: as the backup is. `/domainbackup/disks/disk/@backupmode` */
  backupmode?: 'full' | 'incremental';
  /** Checkpoint since which changes of this disk are backed up. `/domainbackup/disks/disk/@incremental` */
  incremental?: string;
  /** Name of it at the NBD server. `/domainbackup/disks/disk/@exportname` */
  exportname?: string;
  /** Name of it at the NBD server. `/domainbackup/disks/disk/@exportbitmap` */
  exportbitmap?: string;
  /** Format of the new image or of the backup. `/domainbackup/disks/disk/driver` */
  driver?: DomainBackupPullDisksDiskDriver;
}

/** One disk. `/domainbackup/disks/disk` with `type='file'` */
export interface DomainBackupPullDisksDiskFile extends DomainBackupPullDisksDiskBase, Absent<'target'> {
  /** Kind of storage of the target or scratch file. `/domainbackup/disks/disk/@type` */
  type: 'file';
  /** Whether the disk is backed up. Default: `yes`. `/domainbackup/disks/disk/@backup` */
  backup?: 'yes';
  /**
   * `pull`: where old content goes that the guest overwrites meanwhile. Default: a file that is deleted afterwards.
   * `/domainbackup/disks/disk/scratch`
   */
  scratch?: DomainBackupPullDisksDiskScratch;
}

/** One disk. `/domainbackup/disks/disk` with `type='block'` */
export interface DomainBackupPullDisksDiskBlock extends DomainBackupPullDisksDiskBase, Absent<'target'> {
  /** Kind of storage of the target or scratch file. `/domainbackup/disks/disk/@type` */
  type: 'block';
  /** Whether the disk is backed up. Default: `yes`. `/domainbackup/disks/disk/@backup` */
  backup?: 'yes';
  /**
   * `pull`: where old content goes that the guest overwrites meanwhile. Default: a file that is deleted afterwards.
   * `/domainbackup/disks/disk/scratch`
   */
  scratch: DomainBackupPullDisksDiskBlockScratch;
}

/** One disk. `/domainbackup/disks/disk` with no `type` */
export interface DomainBackupPullDisksDiskDefault extends DomainBackupPullDisksDiskBase, Absent<'target'> {
  /** Kind of storage of the target or scratch file. `/domainbackup/disks/disk/@type`: absent */
  type?: undefined;
  /** Whether the disk is backed up. Default: `yes`. `/domainbackup/disks/disk/@backup` */
  backup?: 'no';
  /**
   * `pull`: where old content goes that the guest overwrites meanwhile. Default: a file that is deleted afterwards.
   * `/domainbackup/disks/disk/scratch`
   */
  scratch?: DomainBackupPullDisksDiskScratch;
}

/** One disk. `/domainbackup/disks/disk` */
export type DomainBackupPullDisksDisk =
  | DomainBackupPullDisksDiskFile
  | DomainBackupPullDisksDiskBlock
  | DomainBackupPullDisksDiskDefault;

/** `push`: where the backup is written to. `/domainbackup/disks/disk/target` */
export interface DomainBackupPushDisksDiskFileTarget extends XmlObject, Absent<'dev'> {
  /** Absolute path of the file. `/domainbackup/disks/disk/target/@file`: absolute path */
  file: string;
  /** Exception from the guest’s labels for this file. `/domainbackup/disks/disk/target/seclabel` */
  seclabel?: DomainSeclabel[];
  /** How the image is encrypted. `/domainbackup/disks/disk/target/encryption` */
  encryption?: DomainBackupEncryption;
}

/** Format of the new image or of the backup. `/domainbackup/disks/disk/driver` */
export interface DomainBackupPushDisksDiskDriver extends XmlObject {
  /** Name of the format. Default: `qcow2`. `/domainbackup/disks/disk/driver/@type` */
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

/** `push`: where the backup is written to. `/domainbackup/disks/disk/target` */
export interface DomainBackupPushDisksDiskBlockTarget extends XmlObject, Absent<'file'> {
  /** Absolute path of the block device. `/domainbackup/disks/disk/target/@dev`: absolute path */
  dev: string;
  /** Exception from the guest’s labels for this file. `/domainbackup/disks/disk/target/seclabel` */
  seclabel?: DomainSeclabel[];
  /** How the image is encrypted. `/domainbackup/disks/disk/target/encryption` */
  encryption?: DomainBackupEncryption;
}

/** Format of the new image or of the backup. `/domainbackup/disks/disk/driver` */
export interface DomainBackupPullDisksDiskDriver extends XmlObject {
  /** Name of the format. Default: `qcow2`. `/domainbackup/disks/disk/driver/@type` */
  type: 'qcow2';
}

/**
 * `pull`: where old content goes that the guest overwrites meanwhile. Default: a file that is deleted afterwards.
 * `/domainbackup/disks/disk/scratch`
 */
export interface DomainBackupPullDisksDiskScratch extends XmlObject, Absent<'dev'> {
  /** Absolute path of the file. `/domainbackup/disks/disk/scratch/@file`: absolute path */
  file: string;
  /** Exception from the guest’s labels for this file. `/domainbackup/disks/disk/scratch/seclabel` */
  seclabel?: DomainSeclabel[];
  /** How it is encrypted. `/domainbackup/disks/disk/scratch/encryption` */
  encryption?: DomainBackupEncryption;
}

/**
 * `pull`: where old content goes that the guest overwrites meanwhile. Default: a file that is deleted afterwards.
 * `/domainbackup/disks/disk/scratch`
 */
export interface DomainBackupPullDisksDiskBlockScratch extends XmlObject, Absent<'file'> {
  /** Absolute path of the block device. `/domainbackup/disks/disk/scratch/@dev`: absolute path */
  dev: string;
  /** Exception from the guest’s labels for this file. `/domainbackup/disks/disk/scratch/seclabel` */
  seclabel?: DomainSeclabel[];
  /** How it is encrypted. `/domainbackup/disks/disk/scratch/encryption` */
  encryption?: DomainBackupEncryption;
}

/** `/domainbackup/disks/disk/target/encryption` */
export interface DomainBackupEncryption extends XmlObject {
  /** Format of the encryption; `luks` is the usual one. `/domainbackup/disks/disk/target/encryption/@format` */
  format: 'luks';
  /** What decrypts: `qemu`, or `librbd` for RBD. Default: `qemu`. `/domainbackup/disks/disk/target/encryption/@engine` */
  engine?: 'qemu';
  /** The libvirt secret with the passphrase: by `uuid` or by `usage`. `/domainbackup/disks/disk/target/encryption/secret` */
  secret: DomainEncryptionSecret;
  /** Cipher for a new volume. `/domainbackup/disks/disk/target/encryption/cipher` */
  cipher?: DomainEncryptionCipher;
  /** Generation of initialization vectors for a new volume. `/domainbackup/disks/disk/target/encryption/ivgen` */
  ivgen?: DomainEncryptionIvgen;
}
