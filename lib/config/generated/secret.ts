// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';

/** A password or key that libvirt keeps. Its value is set and read apart from this description. `/secret` */
export interface SecretConfig extends XmlObject {
  /** Whether the value is kept in memory only. Default: `no`. `/secret/@ephemeral` */
  ephemeral?: 'yes' | 'no';
  /** Whether the value can never be read again. Default: `no`. `/secret/@private` */
  private?: 'yes' | 'no';
  /** Identity of the secret. Default: a random one. `/secret/uuid`: UUID */
  uuid?: string;
  /** Description for people. `/secret/description` */
  description?: string;
  /** What the secret is for. Others can refer to it by this instead of by its UUID. `/secret/usage` */
  usage?: SecretUsage;
}

/** What the secret is for. Others can refer to it by this instead of by its UUID. `/secret/usage` with `type='volume'` */
export interface SecretUsageVolume extends XmlObject, Absent<'name' | 'target'> {
  /** Kind of use. `/secret/usage/@type` */
  type: 'volume';
  /** Absolute path of the volume that is encrypted. `/secret/usage/volume`: absolute path */
  volume: string;
}

/** What the secret is for. Others can refer to it by this instead of by its UUID. `/secret/usage` with `type='ceph'` */
export interface SecretUsageCeph extends XmlObject, Absent<'volume' | 'target'> {
  /** Kind of use. `/secret/usage/@type` */
  type: 'ceph';
  /** Name of the use. `/secret/usage/name`: one line without `/` */
  name: string;
}

/** What the secret is for. Others can refer to it by this instead of by its UUID. `/secret/usage` with `type='iscsi'` */
export interface SecretUsageIscsi extends XmlObject, Absent<'volume' | 'name'> {
  /** Kind of use. `/secret/usage/@type` */
  type: 'iscsi';
  /** iSCSI: name of the target. `/secret/usage/target`: one line without `/` */
  target: string;
}

/** What the secret is for. Others can refer to it by this instead of by its UUID. `/secret/usage` with `type='tls'` */
export interface SecretUsageTls extends XmlObject, Absent<'volume' | 'target'> {
  /** Kind of use. `/secret/usage/@type` */
  type: 'tls';
  /** Name of the use. `/secret/usage/name`: one line without `/` */
  name: string;
}

/** What the secret is for. Others can refer to it by this instead of by its UUID. `/secret/usage` with `type='vtpm'` */
export interface SecretUsageVtpm extends XmlObject, Absent<'volume' | 'target'> {
  /** Kind of use. `/secret/usage/@type` */
  type: 'vtpm';
  /** Name of the use. `/secret/usage/name`: one line without `/` */
  name: string;
}

/** What the secret is for. Others can refer to it by this instead of by its UUID. `/secret/usage` */
export type SecretUsage =
  | SecretUsageVolume
  | SecretUsageCeph
  | SecretUsageIscsi
  | SecretUsageTls
  | SecretUsageVtpm;
