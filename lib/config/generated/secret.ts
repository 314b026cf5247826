// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';

/** `/secret` */
export interface SecretConfig extends XmlObject {
  /** `/secret/@ephemeral`: `yes`, `no` */
  ephemeral?: 'yes' | 'no';
  /** `/secret/@private`: `yes`, `no` */
  private?: 'yes' | 'no';
  /** `/secret/uuid`: a UUID */
  uuid?: string;
  /** `/secret/description`: any text */
  description?: string;
  /** `/secret/usage` */
  usage?: SecretUsage;
}

/** `/secret/usage` with `type='volume'` */
export interface SecretUsageVolume extends XmlObject, Absent<'name' | 'target'> {
  /** `/secret/usage/@type` */
  type: 'volume';
  /** `/secret/usage/volume`: `(/|[a-zA-Z]:\\).+` */
  volume: string;
}

/** `/secret/usage` with `type='ceph'` */
export interface SecretUsageCeph extends XmlObject, Absent<'volume' | 'target'> {
  /** `/secret/usage/@type` */
  type: 'ceph';
  /** `/secret/usage/name`: `[^/\n]+` */
  name: string;
}

/** `/secret/usage` with `type='iscsi'` */
export interface SecretUsageIscsi extends XmlObject, Absent<'volume' | 'name'> {
  /** `/secret/usage/@type` */
  type: 'iscsi';
  /** `/secret/usage/target`: `[^/\n]+` */
  target: string;
}

/** `/secret/usage` with `type='tls'` */
export interface SecretUsageTls extends XmlObject, Absent<'volume' | 'target'> {
  /** `/secret/usage/@type` */
  type: 'tls';
  /** `/secret/usage/name`: `[^/\n]+` */
  name: string;
}

/** `/secret/usage` with `type='vtpm'` */
export interface SecretUsageVtpm extends XmlObject, Absent<'volume' | 'target'> {
  /** `/secret/usage/@type` */
  type: 'vtpm';
  /** `/secret/usage/name`: `[^/\n]+` */
  name: string;
}

/** `/secret/usage` */
export type SecretUsage =
  | SecretUsageVolume
  | SecretUsageCeph
  | SecretUsageIscsi
  | SecretUsageTls
  | SecretUsageVtpm;
