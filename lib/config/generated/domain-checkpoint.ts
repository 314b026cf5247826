// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';
import type { DomainConfig } from './domain.ts';
import type { DomainSnapshotParent } from './domain-snapshot.ts';

/** A point in time from which changes of disks are tracked, for incremental backups. `/domaincheckpoint` */
export interface DomainCheckpointConfig extends XmlObject {
  /** Name of it. Default: derived from the time. `/domaincheckpoint/name`: `[a-zA-Z0-9_\-][a-zA-Z0-9_\-.]*` */
  name?: string;
  /** Description for people. `/domaincheckpoint/description` */
  description?: string;
  /** When it was made. Unit: s since the Unix epoch. Output only. `/domaincheckpoint/creationTime` */
  creationTime?: number | bigint;
  /** Which disks are tracked. Default: all that can be. `/domaincheckpoint/disks` */
  disks?: DomainCheckpointDisks;
  /** Configuration of the guest when the checkpoint was made. `/domaincheckpoint/domain` */
  domain?: DomainConfig;
  /** The one before it. Output only. `/domaincheckpoint/parent` */
  parent?: DomainSnapshotParent;
}

/** Which disks are tracked. Default: all that can be. `/domaincheckpoint/disks` */
export interface DomainCheckpointDisks extends XmlObject {
  /** One disk. `/domaincheckpoint/disks/disk` */
  disk: DomainCheckpointDisksDisk[];
}

/** What every `/domaincheckpoint/disks/disk` may have. */
export interface DomainCheckpointDisksDiskBase extends XmlObject {
  /** The disk: its `target.dev`, or path of its source. `/domaincheckpoint/disks/disk/@name`: such as `vda` or absolute path */
  name: string;
}

/** One disk. `/domaincheckpoint/disks/disk` with `checkpoint='no'` */
export interface DomainCheckpointDisksDiskNo extends DomainCheckpointDisksDiskBase, Absent<'bitmap' | 'size'> {
  /** Whether the disk is tracked: by a `bitmap`, or not. `/domaincheckpoint/disks/disk/@checkpoint` */
  checkpoint: 'no';
}

/** One disk. `/domaincheckpoint/disks/disk` with `checkpoint='bitmap'` or no `checkpoint` */
export interface DomainCheckpointDisksDiskBitmap extends DomainCheckpointDisksDiskBase {
  /** Whether the disk is tracked: by a `bitmap`, or not. `/domaincheckpoint/disks/disk/@checkpoint` */
  checkpoint?: 'bitmap';
  /** Name of the bitmap. Default: name of the checkpoint. `/domaincheckpoint/disks/disk/@bitmap` */
  bitmap?: string;
  /** How much has changed since. Unit: B. Output only, on request. `/domaincheckpoint/disks/disk/@size` */
  size?: number | bigint;
}

/** One disk. `/domaincheckpoint/disks/disk` */
export type DomainCheckpointDisksDisk =
  | DomainCheckpointDisksDiskNo
  | DomainCheckpointDisksDiskBitmap;
