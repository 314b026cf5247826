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

/** The connection of one guest interface to a network. `/networkport` */
export interface NetworkPortConfig extends XmlObject {
  /** Identity of the port. Default: a random one. `/networkport/uuid`: UUID */
  uuid: string;
  /** The guest. `/networkport/owner` */
  owner: NetworkPortOwner;
  /** MAC address of the guest’s interface. `/networkport/mac` */
  mac: NetworkMac;
  /** Port group of the network. `/networkport/group` */
  group?: string;
  /** Changes of receive filters by the guest. `/networkport/rxfilters` */
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
  /** How the port is connected on the host. `/networkport/plug` */
  plug?: NetworkPortPlug;
}

/** The guest. `/networkport/owner` */
export interface NetworkPortOwner extends XmlObject {
  /** Name of the guest. `/networkport/owner/name` */
  name: string;
  /** UUID of the guest. `/networkport/owner/uuid`: UUID */
  uuid: string;
}

/** Changes of receive filters by the guest. `/networkport/rxfilters` */
export interface NetworkPortRxfilters extends XmlObject {
  /** Whether the host follows them. `/networkport/rxfilters/@trustGuest` */
  trustGuest: 'yes' | 'no';
}

/** How the port is connected on the host. `/networkport/plug` with `type='network'` or `type='bridge'` */
export interface NetworkPortPlugNetworkOrBridge extends XmlObject, Absent<'dev' | 'mode' | 'managed' | 'driver' | 'address'> {
  /** Kind of connection. `/networkport/plug/@type` */
  type: 'network' | 'bridge';
  /** Name of the bridge. `/networkport/plug/@bridge` */
  bridge: string;
  /** Who maintains the bridge’s MAC table. `/networkport/plug/@macTableManager` */
  macTableManager?: 'kernel' | 'libvirt';
}

/** How the port is connected on the host. `/networkport/plug` with `type='direct'` */
export interface NetworkPortPlugDirect extends XmlObject, Absent<
  | 'bridge' | 'macTableManager' | 'managed' | 'driver' | 'address'
> {
  /** Kind of connection. `/networkport/plug/@type` */
  type: 'direct';
  /** Name of the NIC. `/networkport/plug/@dev` */
  dev: string;
  /** macvtap mode. `/networkport/plug/@mode` */
  mode: 'bridge' | 'passthrough' | 'private' | 'vepa';
}

/** How the port is connected on the host. `/networkport/plug` with `type='hostdev-pci'` */
export interface NetworkPortPlugHostdevPci extends XmlObject, Absent<'bridge' | 'macTableManager' | 'dev' | 'mode'> {
  /** Kind of connection. `/networkport/plug/@type` */
  type: 'hostdev-pci';
  /** Whether libvirt detaches the device from its host driver and reattaches it afterwards. `/networkport/plug/@managed` */
  managed?: 'yes' | 'no';
  /** How the device is passed through. `/networkport/plug/driver` */
  driver?: DomainHostdevDriver;
  /** PCI address of the device on the host. `/networkport/plug/address` */
  address: DomainDiskNvmeSourceAddress;
}

/** How the port is connected on the host. `/networkport/plug` */
export type NetworkPortPlug =
  | NetworkPortPlugNetworkOrBridge
  | NetworkPortPlugDirect
  | NetworkPortPlugHostdevPci;
