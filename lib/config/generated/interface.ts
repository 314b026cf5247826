// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';
import type { DomainMtu } from './domain.ts';
import type { NetworkMac } from './network.ts';
import type { NodeDeviceLink } from './node-device.ts';

/** What every `/interface` may have. */
export interface InterfaceBase extends XmlObject {
  /** When the interface is brought up. `/interface/start` */
  start?: InterfaceStart;
  /** MTU of the interface. `/interface/mtu` */
  mtu?: DomainMtu;
  /** Addresses of one family. `/interface/protocol` */
  protocol?: InterfaceProtocol[];
}

/** A network interface of the host and its configuration. `/interface` with `type='ethernet'` */
export interface InterfaceEthernet extends InterfaceBase, Absent<'bridge' | 'bond' | 'vlan'> {
  /** Kind of interface. `/interface/@type` */
  type: 'ethernet';
  /** Name of the interface. `/interface/@name` */
  name: string;
  /** MAC address of the interface. `/interface/mac` */
  mac?: NetworkMac;
  /** State of the link. Output only. `/interface/link` */
  link?: NodeDeviceLink;
}

/** A network interface of the host and its configuration. `/interface` with `type='bridge'` */
export interface InterfaceConfigWithBridge extends InterfaceBase, Absent<'mac' | 'link' | 'bond' | 'vlan'> {
  /** Kind of interface. `/interface/@type` */
  type: 'bridge';
  /** Name of the interface. `/interface/@name` */
  name: string;
  /** The bridge, and interfaces that are part of it. `/interface/bridge` */
  bridge: InterfaceBridge;
}

/** A network interface of the host and its configuration. `/interface` with `type='bond'` */
export interface InterfaceConfigWithBond extends InterfaceBase, Absent<'mac' | 'bridge' | 'vlan'> {
  /** Kind of interface. `/interface/@type` */
  type: 'bond';
  /** Name of the interface. `/interface/@name` */
  name: string;
  /** State of the link. Output only. `/interface/link` */
  link?: NodeDeviceLink;
  /** The bond, and interfaces that are part of it. `/interface/bond` */
  bond: InterfaceBond;
}

/** A network interface of the host and its configuration. `/interface` with `type='vlan'` */
export interface InterfaceConfigWithVlan extends InterfaceBase, Absent<'mac' | 'bridge' | 'bond'> {
  /** Kind of interface. `/interface/@type` */
  type: 'vlan';
  /** Name of the interface. `/interface/@name` */
  name?: string;
  /** State of the link. Output only. `/interface/link` */
  link?: NodeDeviceLink;
  /** The VLAN. `/interface/vlan` */
  vlan: InterfaceVlan;
}

/** A network interface of the host and its configuration. `/interface` */
export type InterfaceConfig =
  | InterfaceEthernet
  | InterfaceConfigWithBridge
  | InterfaceConfigWithBond
  | InterfaceConfigWithVlan;

/** When the interface is brought up. `/interface/start` */
export interface InterfaceStart extends XmlObject {
  /** `onboot` at boot, `hotplug` when it appears, `none` by hand only. `/interface/start/@mode` */
  mode: 'onboot' | 'none' | 'hotplug';
}

/** What every `/interface/protocol` may have. */
export interface InterfaceProtocolBase extends XmlObject {
  /** Addresses come by DHCP. `/interface/protocol/dhcp` */
  dhcp?: InterfaceProtocolDhcp;
}

/** Addresses of one family. `/interface/protocol` with `family='ipv4'` */
export interface InterfaceProtocolIpv4 extends InterfaceProtocolBase, Absent<'autoconf'> {
  /** Kind of addresses. `/interface/protocol/@family` */
  family: 'ipv4';
  /** A fixed address. `/interface/protocol/ip` */
  ip?: InterfaceProtocolIpv4Ip[];
  /** The default route. `/interface/protocol/route` */
  route?: InterfaceProtocolIpv4Route;
}

/** Addresses of one family. `/interface/protocol` with `family='ipv6'` */
export interface InterfaceProtocolIpv6 extends InterfaceProtocolBase {
  /** Kind of addresses. `/interface/protocol/@family` */
  family: 'ipv6';
  /** A fixed address. `/interface/protocol/ip` */
  ip?: InterfaceProtocolIpv4Ip[];
  /** The default route. `/interface/protocol/route` */
  route?: InterfaceProtocolIpv4Route;
  /** Addresses come by IPv6 autoconfiguration. `/interface/protocol/autoconf` */
  autoconf?: boolean;
}

/** Addresses of one family. `/interface/protocol` */
export type InterfaceProtocol =
  | InterfaceProtocolIpv4
  | InterfaceProtocolIpv6;

/** The bridge, and interfaces that are part of it. `/interface/bridge` */
export interface InterfaceBridge extends XmlObject {
  /** Whether the bridge takes part in the spanning tree protocol. `/interface/bridge/@stp` */
  stp?: 'on' | 'off';
  /** Forward delay of the bridge. Unit: s. `/interface/bridge/@delay`: ≥ 0 */
  delay?: string;
  /** An interface that is part of it. `/interface/bridge/interface` */
  interface?: InterfaceBridgeInterface[];
}

/** The bond, and interfaces that are part of it. `/interface/bridge/interface/bond` */
export interface InterfaceBond extends XmlObject {
  /** How traffic is distributed. `/interface/bridge/interface/bond/@mode` */
  mode?: 'balance-rr' | 'active-backup' | 'balance-xor' | 'broadcast' | '802.3ad' | 'balance-tlb' | 'balance-alb';
  /** Checks links by the state of the cable. `/interface/bridge/interface/bond/miimon` */
  miimon?: InterfaceBondMiimon;
  /** Checks links by ARP requests. `/interface/bridge/interface/bond/arpmon` */
  arpmon?: InterfaceBondArpmon;
  /** An interface that is part of it. `/interface/bridge/interface/bond/interface` */
  interface: InterfaceBondInterface[];
}

/** The VLAN. `/interface/bridge/interface/vlan` */
export interface InterfaceVlan extends XmlObject {
  /** Number of the VLAN. `/interface/bridge/interface/vlan/@tag`: ≤ 4095 */
  tag: number;
  /** The interface that the VLAN is on. `/interface/bridge/interface/vlan/interface` */
  interface: InterfaceVlanInterface;
}

/** Addresses come by DHCP. `/interface/protocol/dhcp` */
export interface InterfaceProtocolDhcp extends XmlObject {
  /** Whether DNS servers come by DHCP, too. `/interface/protocol/dhcp/@peerdns` */
  peerdns?: 'yes' | 'no';
}

/** A fixed address. `/interface/protocol/ip` */
export interface InterfaceProtocolIpv4Ip extends XmlObject {
  /** The address. `/interface/protocol/ip/@address`: IPv4 address */
  address: string;
  /** Length of the network prefix. `/interface/protocol/ip/@prefix`: ≤ 32 */
  prefix?: number;
}

/** The default route. `/interface/protocol/route` */
export interface InterfaceProtocolIpv4Route extends XmlObject {
  /** Address of the gateway. `/interface/protocol/route/@gateway`: IPv4 address */
  gateway: string;
}

/** What every `/interface/bridge/interface` may have. */
export interface InterfaceBridgeInterfaceBase extends XmlObject {
  /** State of the link. Output only. `/interface/bridge/interface/link` */
  link?: NodeDeviceLink;
}

/** An interface that is part of it. `/interface/bridge/interface` with `type='ethernet'` */
export interface InterfaceBridgeInterfaceEthernet extends InterfaceBridgeInterfaceBase, Absent<'vlan' | 'bond'> {
  /** Kind of interface. `/interface/bridge/interface/@type` */
  type: 'ethernet';
  /** Name of the interface. `/interface/bridge/interface/@name` */
  name: string;
  /** MAC address of the interface. `/interface/bridge/interface/mac` */
  mac?: NetworkMac;
}

/** An interface that is part of it. `/interface/bridge/interface` with `type='vlan'` */
export interface InterfaceBridgeInterfaceVlan extends InterfaceBridgeInterfaceBase, Absent<'mac' | 'bond'> {
  /** Kind of interface. `/interface/bridge/interface/@type` */
  type: 'vlan';
  /** Name of the interface. `/interface/bridge/interface/@name` */
  name?: string;
  /** The VLAN. `/interface/bridge/interface/vlan` */
  vlan: InterfaceVlan;
}

/** An interface that is part of it. `/interface/bridge/interface` with `type='bond'` */
export interface InterfaceBridgeInterfaceBond extends InterfaceBridgeInterfaceBase, Absent<'mac' | 'vlan'> {
  /** Kind of interface. `/interface/bridge/interface/@type` */
  type: 'bond';
  /** Name of the interface. `/interface/bridge/interface/@name` */
  name: string;
  /** The bond, and interfaces that are part of it. `/interface/bridge/interface/bond` */
  bond: InterfaceBond;
}

/** An interface that is part of it. `/interface/bridge/interface` */
export type InterfaceBridgeInterface =
  | InterfaceBridgeInterfaceEthernet
  | InterfaceBridgeInterfaceVlan
  | InterfaceBridgeInterfaceBond;

/** Checks links by the state of the cable. `/interface/bridge/interface/bond/miimon` */
export interface InterfaceBondMiimon extends XmlObject {
  /** Time between checks. Unit: ms. `/interface/bridge/interface/bond/miimon/@freq` */
  freq: number;
  /** How long a link must be down before it is not used. Unit: ms. `/interface/bridge/interface/bond/miimon/@downdelay` */
  downdelay?: number;
  /** How long a link must be up before it is used. Unit: ms. `/interface/bridge/interface/bond/miimon/@updelay` */
  updelay?: number;
  /** How the state is found out. `/interface/bridge/interface/bond/miimon/@carrier` */
  carrier?: 'ioctl' | 'netif';
}

/** Checks links by ARP requests. `/interface/bridge/interface/bond/arpmon` */
export interface InterfaceBondArpmon extends XmlObject {
  /** Time between requests. Unit: ms. `/interface/bridge/interface/bond/arpmon/@interval` */
  interval: number;
  /** Address that requests are sent to. `/interface/bridge/interface/bond/arpmon/@target`: IPv4 address */
  target: string;
  /** Whose answers are validated. `/interface/bridge/interface/bond/arpmon/@validate` */
  validate?: 'none' | 'active' | 'backup' | 'all';
}

/** An interface that is part of it. `/interface/bridge/interface/bond/interface` */
export interface InterfaceBondInterface extends XmlObject {
  /** Kind of interface. `/interface/bridge/interface/bond/interface/@type` */
  type: 'ethernet';
  /** Name of the interface. `/interface/bridge/interface/bond/interface/@name` */
  name: string;
  /** MAC address of the interface. `/interface/bridge/interface/bond/interface/mac` */
  mac?: NetworkMac;
  /** State of the link. Output only. `/interface/bridge/interface/bond/interface/link` */
  link?: NodeDeviceLink;
}

/** The interface that the VLAN is on. `/interface/bridge/interface/vlan/interface` */
export interface InterfaceVlanInterface extends XmlObject {
  /** Name of the interface. `/interface/bridge/interface/vlan/interface/@name` */
  name: string;
}
