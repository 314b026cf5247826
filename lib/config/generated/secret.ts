// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';

/** `/secret` */
export interface SecretConfig extends XmlObject {
  /** `/secret/@ephemeral` */
  ephemeral?: 'yes' | 'no';
  /** `/secret/@private` */
  private?: 'yes' | 'no';
  /** `/secret/uuid`: UUID */
  uuid?: string;
  /** `/secret/description` */
  description?: string;
  /** `/secret/usage` */
  usage?: SecretUsage;
}

/** `/secret/usage` with `type='volume'` */
export interface SecretUsageVolume extends XmlObject, Absent<'name' | 'target'> {
  /** `/secret/usage/@type` */
  type: 'volume';
  /** `/secret/usage/volume`: absolute path */
  volume: string;
}

/** `/secret/usage` with `type='ceph'` */
export interface SecretUsageCeph extends XmlObject, Absent<'volume' | 'target'> {
  /** `/secret/usage/@type` */
  type: 'ceph';
  /** `/secret/usage/name`: one line without `/` */
  name: string;
}

/** `/secret/usage` with `type='iscsi'` */
export interface SecretUsageIscsi extends XmlObject, Absent<'volume' | 'name'> {
  /** `/secret/usage/@type` */
  type: 'iscsi';
  /** `/secret/usage/target`: one line without `/` */
  target: string;
}

/** `/secret/usage` with `type='tls'` */
export interface SecretUsageTls extends XmlObject, Absent<'volume' | 'target'> {
  /** `/secret/usage/@type` */
  type: 'tls';
  /** `/secret/usage/name`: one line without `/` */
  name: string;
}

/** `/secret/usage` with `type='vtpm'` */
export interface SecretUsageVtpm extends XmlObject, Absent<'volume' | 'target'> {
  /** `/secret/usage/@type` */
  type: 'vtpm';
  /** `/secret/usage/name`: one line without `/` */
  name: string;
}

/** `/secret/usage` */
export type SecretUsage =
  | SecretUsageVolume
  | SecretUsageCeph
  | SecretUsageIscsi
  | SecretUsageTls
  | SecretUsageVtpm;
