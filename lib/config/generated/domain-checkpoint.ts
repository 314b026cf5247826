// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';
import type { DomainConfig } from './domain.ts';
import type { DomainSnapshotParent } from './domain-snapshot.ts';

/** `/domaincheckpoint` */
export interface DomainCheckpointConfig extends XmlObject {
  /** `/domaincheckpoint/name`: `[a-zA-Z0-9_\-][a-zA-Z0-9_\-.]*` */
  name?: string;
  /** `/domaincheckpoint/description` */
  description?: string;
  /** `/domaincheckpoint/creationTime` */
  creationTime?: number | bigint;
  /** `/domaincheckpoint/disks` */
  disks?: DomainCheckpointDisks;
  /** The configuration of a guest: a virtual machine or a container. `/domaincheckpoint/domain` */
  domain?: DomainConfig;
  /** `/domaincheckpoint/parent` */
  parent?: DomainSnapshotParent;
}

/** `/domaincheckpoint/disks` */
export interface DomainCheckpointDisks extends XmlObject {
  /** `/domaincheckpoint/disks/disk` */
  disk: DomainCheckpointDisksDisk[];
}

/** What every `/domaincheckpoint/disks/disk` may have. */
export interface DomainCheckpointDisksDiskBase extends XmlObject {
  /**
   * `/domaincheckpoint/disks/disk/@name`: `(ioemu:)?(fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+` or `nvme[0-9]+n[0-9]+(p[0-9]+)?` or absolute path
   */
  name: string;
}

/** `/domaincheckpoint/disks/disk` with `checkpoint='no'` */
export interface DomainCheckpointDisksDiskNo extends DomainCheckpointDisksDiskBase, Absent<'bitmap' | 'size'> {
  /** `/domaincheckpoint/disks/disk/@checkpoint` */
  checkpoint: 'no';
}

/** `/domaincheckpoint/disks/disk` with `checkpoint='bitmap'` or no `checkpoint` */
export interface DomainCheckpointDisksDiskBitmap extends DomainCheckpointDisksDiskBase {
  /** `/domaincheckpoint/disks/disk/@checkpoint` */
  checkpoint?: 'bitmap';
  /** `/domaincheckpoint/disks/disk/@bitmap` */
  bitmap?: string;
  /** `/domaincheckpoint/disks/disk/@size` */
  size?: number | bigint;
}

/** `/domaincheckpoint/disks/disk` */
export type DomainCheckpointDisksDisk =
  | DomainCheckpointDisksDiskNo
  | DomainCheckpointDisksDiskBitmap;
