// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';
import type {
  DomainBandwidth,
  DomainDiskNvmeSourceAddress,
  DomainHostdevDriver,
  DomainPort,
  DomainVirtualport,
  DomainVlan,
} from './domain.ts';
import type { NetworkMac } from './network.ts';

/** `/networkport` */
export interface NetworkPortConfig extends XmlObject {
  /** `/networkport/uuid`: UUID */
  uuid: string;
  /** `/networkport/owner` */
  owner: NetworkPortOwner;
  /** `/networkport/mac` */
  mac: NetworkMac;
  /** `/networkport/group`: `[a-zA-Z0-9_\.\-\\:/]+` */
  group?: string;
  /** `/networkport/rxfilters` */
  rxfilters?: NetworkPortRxfilters;
  /** `/networkport/virtualport` */
  virtualport?: DomainVirtualport;
  /** `/networkport/bandwidth` */
  bandwidth?: DomainBandwidth;
  /** `/networkport/vlan` */
  vlan?: DomainVlan;
  /** `/networkport/port` */
  port?: DomainPort;
  /** `/networkport/plug` */
  plug?: NetworkPortPlug;
}

/** `/networkport/owner` */
export interface NetworkPortOwner extends XmlObject {
  /** `/networkport/owner/name` */
  name: string;
  /** `/networkport/owner/uuid`: UUID */
  uuid: string;
}

/** `/networkport/rxfilters` */
export interface NetworkPortRxfilters extends XmlObject {
  /** `/networkport/rxfilters/@trustGuest` */
  trustGuest: 'yes' | 'no';
}

/** `/networkport/plug` with `type='network'` or `type='bridge'` */
export interface NetworkPortPlugNetworkOrBridge extends XmlObject, Absent<'dev' | 'mode' | 'managed' | 'driver' | 'address'> {
  /** `/networkport/plug/@type` */
  type: 'network' | 'bridge';
  /** `/networkport/plug/@bridge`: `[a-zA-Z0-9_\.\-\\:/]+` */
  bridge: string;
  /** `/networkport/plug/@macTableManager` */
  macTableManager?: 'kernel' | 'libvirt';
}

/** `/networkport/plug` with `type='direct'` */
export interface NetworkPortPlugDirect extends XmlObject, Absent<
  | 'bridge' | 'macTableManager' | 'managed' | 'driver' | 'address'
> {
  /** `/networkport/plug/@type` */
  type: 'direct';
  /** `/networkport/plug/@dev`: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev: string;
  /** `/networkport/plug/@mode` */
  mode: 'bridge' | 'passthrough' | 'private' | 'vepa';
}

/** `/networkport/plug` with `type='hostdev-pci'` */
export interface NetworkPortPlugHostdevPci extends XmlObject, Absent<'bridge' | 'macTableManager' | 'dev' | 'mode'> {
  /** `/networkport/plug/@type` */
  type: 'hostdev-pci';
  /** `/networkport/plug/@managed` */
  managed?: 'yes' | 'no';
  /** `/networkport/plug/driver` */
  driver?: DomainHostdevDriver;
  /** `/networkport/plug/address` */
  address: DomainDiskNvmeSourceAddress;
}

/** `/networkport/plug` */
export type NetworkPortPlug =
  | NetworkPortPlugNetworkOrBridge
  | NetworkPortPlugDirect
  | NetworkPortPlugHostdevPci;
