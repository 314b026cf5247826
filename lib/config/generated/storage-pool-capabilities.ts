// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { XmlObject } from '../raw.ts';

/** Which kinds of storage pools the host supports. `/storagepoolCapabilities` */
export interface StoragePoolCapabilities extends XmlObject {
  /** One kind of pool. `/storagepoolCapabilities/pool` */
  pool?: StoragePoolCapabilitiesPool[];
}

/** One kind of pool. `/storagepoolCapabilities/pool` */
export interface StoragePoolCapabilitiesPool extends XmlObject {
  /** Kind of pool. `/storagepoolCapabilities/pool/@type` */
  type: string;
  /** Whether this build of libvirt supports it. `/storagepoolCapabilities/pool/@supported` */
  supported: 'yes' | 'no';
  /** Options of such pools. `/storagepoolCapabilities/pool/poolOptions` */
  poolOptions?: StoragePoolCapabilitiesPoolPoolOptions;
  /** Options of volumes in such pools. `/storagepoolCapabilities/pool/volOptions` */
  volOptions?: StoragePoolCapabilitiesPoolVolOptions;
}

/** Options of such pools. `/storagepoolCapabilities/pool/poolOptions` */
export interface StoragePoolCapabilitiesPoolPoolOptions extends XmlObject {
  /** Format that is used by default. `/storagepoolCapabilities/pool/poolOptions/defaultFormat` */
  defaultFormat?: StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat;
  /** Possible values of an option. `/storagepoolCapabilities/pool/poolOptions/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Options of volumes in such pools. `/storagepoolCapabilities/pool/volOptions` */
export interface StoragePoolCapabilitiesPoolVolOptions extends XmlObject {
  /** Format that is used by default. `/storagepoolCapabilities/pool/volOptions/defaultFormat` */
  defaultFormat: StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat;
  /** Possible values of an option. `/storagepoolCapabilities/pool/volOptions/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Format that is used by default. `/storagepoolCapabilities/pool/poolOptions/defaultFormat` */
export interface StoragePoolCapabilitiesPoolPoolOptionsDefaultFormat extends XmlObject {
  /** Name of the format. `/storagepoolCapabilities/pool/poolOptions/defaultFormat/@type` */
  type: string;
}

/** `/domainCapabilities/os/enum` */
export interface StoragePoolCapabilitiesEnum extends XmlObject {
  /** Name of the property, with that of its element where needed: `bus`, `modelType`. `/domainCapabilities/os/enum/@name` */
  name: string;
  /** A value. `/domainCapabilities/os/enum/value` */
  value?: string[];
}
