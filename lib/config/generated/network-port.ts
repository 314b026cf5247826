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
  /** `/networkport/group` */
  group?: string;
  /** `/networkport/rxfilters` */
  rxfilters?: NetworkPortRxfilters;
  /** How the port registers at a switch: Open vSwitch, 802.1Qbg, 802.1Qbh, midonet. `/networkport/virtualport` */
  virtualport?: DomainVirtualport;
  /** Limits of traffic. `/networkport/bandwidth` */
  bandwidth?: DomainBandwidth;
  /**
   * VLAN tags of the traffic, on connections that support it: Open vSwitch, virtual functions, Linux bridges (since libvirt 11.0).
   * `/networkport/vlan`
   */
  vlan?: DomainVlan;
  /** Settings of the bridge’s port. `/networkport/port` */
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
  /** `/networkport/plug/@bridge` */
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
  /** `/networkport/plug/@dev` */
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
