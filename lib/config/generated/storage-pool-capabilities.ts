// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { XmlObject } from '../raw.ts';

/** `/storagepoolCapabilities` */
export interface StoragePoolCapabilities extends XmlObject {
  /** `/storagepoolCapabilities/pool` */
  pool?: StoragePoolCapabilitiesPool[];
}

/** `/storagepoolCapabilities/pool` */
export interface StoragePoolCapabilitiesPool extends XmlObject {
  /** `/storagepoolCapabilities/pool/@type` */
  type: string;
  /** `/storagepoolCapabilities/pool/@supported` */
  supported: 'yes' | 'no';
  /** `/storagepoolCapabilities/pool/poolOptions` */
  poolOptions?: StoragePoolCapabilitiesPoolPoolOptions;
  /** `/storagepoolCapabilities/pool/volOptions` */
  volOptions?: StoragePoolCapabilitiesPoolVolOptions;
}

/** `/storagepoolCapabilities/pool/poolOptions` */
export interface StoragePoolCapabilitiesPoolPoolOptions extends XmlObject {
  /** `/storagepoolCapabilities/pool/poolOptions/defaultFormat` */
  defaultFormat?: StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat;
  /** `/storagepoolCapabilities/pool/poolOptions/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** `/storagepoolCapabilities/pool/volOptions` */
export interface StoragePoolCapabilitiesPoolVolOptions extends XmlObject {
  /** `/storagepoolCapabilities/pool/volOptions/defaultFormat` */
  defaultFormat: StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat;
  /** `/storagepoolCapabilities/pool/volOptions/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** `/storagepoolCapabilities/pool/poolOptions/defaultFormat` */
export interface StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat extends XmlObject {
  /** `/storagepoolCapabilities/pool/poolOptions/defaultFormat/@type` */
  type: string;
}

/** `/domainCapabilities/os/enum` */
export interface StoragePoolCapabilitiesEnum extends XmlObject {
  /** `/domainCapabilities/os/enum/@name` */
  name: string;
  /** `/domainCapabilities/os/enum/value` */
  value?: string[];
}
