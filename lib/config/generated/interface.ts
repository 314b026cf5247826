// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';
import type { DomainMtu } from './domain.ts';
import type { NetworkMac } from './network.ts';
import type { NodeDeviceLink } from './node-device.ts';

/** What every `/interface` may have. */
export interface InterfaceBase extends XmlObject {
  /** `/interface/start` */
  start?: InterfaceStart;
  /** MTU of the interface. Default for a guest: that of its network or bridge. `/interface/mtu` */
  mtu?: DomainMtu;
  /** `/interface/protocol` */
  protocol?: InterfaceProtocol[];
}

/** `/interface` with `type='ethernet'` */
export interface InterfaceEthernet extends InterfaceBase, Absent<'bridge' | 'bond' | 'vlan'> {
  /** `/interface/@type` */
  type: 'ethernet';
  /** `/interface/@name` */
  name: string;
  /** MAC address of the interface. `/interface/mac` */
  mac?: NetworkMac;
  /** `/interface/link` */
  link?: NodeDeviceLink;
}

/** `/interface` with `type='bridge'` */
export interface InterfaceConfigWithBridge extends InterfaceBase, Absent<'mac' | 'link' | 'bond' | 'vlan'> {
  /** `/interface/@type` */
  type: 'bridge';
  /** `/interface/@name` */
  name: string;
  /** `/interface/bridge` */
  bridge: InterfaceBridge;
}

/** `/interface` with `type='bond'` */
export interface InterfaceConfigWithBond extends InterfaceBase, Absent<'mac' | 'bridge' | 'vlan'> {
  /** `/interface/@type` */
  type: 'bond';
  /** `/interface/@name` */
  name: string;
  /** `/interface/link` */
  link?: NodeDeviceLink;
  /** `/interface/bond` */
  bond: InterfaceBond;
}

/** `/interface` with `type='vlan'` */
export interface InterfaceConfigWithVlan extends InterfaceBase, Absent<'mac' | 'bridge' | 'bond'> {
  /** `/interface/@type` */
  type: 'vlan';
  /** `/interface/@name` */
  name?: string;
  /** `/interface/link` */
  link?: NodeDeviceLink;
  /** `/interface/vlan` */
  vlan: InterfaceVlan;
}

/** `/interface` */
export type InterfaceConfig =
  | InterfaceEthernet
  | InterfaceConfigWithBridge
  | InterfaceConfigWithBond
  | InterfaceConfigWithVlan;

/** `/interface/start` */
export interface InterfaceStart extends XmlObject {
  /** `/interface/start/@mode` */
  mode: 'onboot' | 'none' | 'hotplug';
}

/** What every `/interface/protocol` may have. */
export interface InterfaceProtocolBase extends XmlObject {
  /** `/interface/protocol/dhcp` */
  dhcp?: InterfaceProtocolDhcp;
}

/** `/interface/protocol` with `family='ipv4'` */
export interface InterfaceProtocolIpv4 extends InterfaceProtocolBase, Absent<'autoconf'> {
  /** `/interface/protocol/@family` */
  family: 'ipv4';
  /** `/interface/protocol/ip` */
  ip?: InterfaceProtocolIpv4Ip[];
  /** `/interface/protocol/route` */
  route?: InterfaceProtocolIpv4Route;
}

/** `/interface/protocol` with `family='ipv6'` */
export interface InterfaceProtocolIpv6 extends InterfaceProtocolBase {
  /** `/interface/protocol/@family` */
  family: 'ipv6';
  /** `/interface/protocol/ip` */
  ip?: InterfaceProtocolIpv4Ip[];
  /** `/interface/protocol/route` */
  route?: InterfaceProtocolIpv4Route;
  /** `/interface/protocol/autoconf` */
  autoconf?: boolean;
}

/** `/interface/protocol` */
export type InterfaceProtocol =
  | InterfaceProtocolIpv4
  | InterfaceProtocolIpv6;

/** `/interface/bridge` */
export interface InterfaceBridge extends XmlObject {
  /** `/interface/bridge/@stp` */
  stp?: 'on' | 'off';
  /** `/interface/bridge/@delay`: ≥ 0 */
  delay?: string;
  /** `/interface/bridge/interface` */
  interface?: InterfaceBridgeInterface[];
}

/** `/interface/bridge/interface/bond` */
export interface InterfaceBond extends XmlObject {
  /** `/interface/bridge/interface/bond/@mode` */
  mode?: 'balance-rr' | 'active-backup' | 'balance-xor' | 'broadcast' | '802.3ad' | 'balance-tlb' | 'balance-alb';
  /** `/interface/bridge/interface/bond/miimon` */
  miimon?: InterfaceBondMiimon;
  /** `/interface/bridge/interface/bond/arpmon` */
  arpmon?: InterfaceBondArpmon;
  /** `/interface/bridge/interface/bond/interface` */
  interface: InterfaceBondInterface[];
}

/** `/interface/bridge/interface/vlan` */
export interface InterfaceVlan extends XmlObject {
  /** `/interface/bridge/interface/vlan/@tag`: ≤ 4095 */
  tag: number;
  /** `/interface/bridge/interface/vlan/interface` */
  interface: InterfaceVlanInterface;
}

/** `/interface/protocol/dhcp` */
export interface InterfaceProtocolDhcp extends XmlObject {
  /** `/interface/protocol/dhcp/@peerdns` */
  peerdns?: 'yes' | 'no';
}

/** `/interface/protocol/ip` */
export interface InterfaceProtocolIpv4Ip extends XmlObject {
  /** `/interface/protocol/ip/@address`: IPv4 address */
  address: string;
  /** `/interface/protocol/ip/@prefix`: ≤ 32 */
  prefix?: number;
}

/** `/interface/protocol/route` */
export interface InterfaceProtocolIpv4Route extends XmlObject {
  /** Address of the gateway. `/interface/protocol/route/@gateway`: IPv4 address */
  gateway: string;
}

/** What every `/interface/bridge/interface` may have. */
export interface InterfaceBridgeInterfaceBase extends XmlObject {
  /** `/interface/bridge/interface/link` */
  link?: NodeDeviceLink;
}

/** `/interface/bridge/interface` with `type='ethernet'` */
export interface InterfaceBridgeInterfaceEthernet extends InterfaceBridgeInterfaceBase, Absent<'vlan' | 'bond'> {
  /** `/interface/bridge/interface/@type` */
  type: 'ethernet';
  /** `/interface/bridge/interface/@name` */
  name: string;
  /** MAC address of the interface. `/interface/bridge/interface/mac` */
  mac?: NetworkMac;
}

/** `/interface/bridge/interface` with `type='vlan'` */
export interface InterfaceBridgeInterfaceVlan extends InterfaceBridgeInterfaceBase, Absent<'mac' | 'bond'> {
  /** `/interface/bridge/interface/@type` */
  type: 'vlan';
  /** `/interface/bridge/interface/@name` */
  name?: string;
  /** `/interface/bridge/interface/vlan` */
  vlan: InterfaceVlan;
}

/** `/interface/bridge/interface` with `type='bond'` */
export interface InterfaceBridgeInterfaceBond extends InterfaceBridgeInterfaceBase, Absent<'mac' | 'vlan'> {
  /** `/interface/bridge/interface/@type` */
  type: 'bond';
  /** `/interface/bridge/interface/@name` */
  name: string;
  /** `/interface/bridge/interface/bond` */
  bond: InterfaceBond;
}

/** `/interface/bridge/interface` */
export type InterfaceBridgeInterface =
  | InterfaceBridgeInterfaceEthernet
  | InterfaceBridgeInterfaceVlan
  | InterfaceBridgeInterfaceBond;

/** `/interface/bridge/interface/bond/miimon` */
export interface InterfaceBondMiimon extends XmlObject {
  /** `/interface/bridge/interface/bond/miimon/@freq` */
  freq: number;
  /** `/interface/bridge/interface/bond/miimon/@downdelay` */
  downdelay?: number;
  /** `/interface/bridge/interface/bond/miimon/@updelay` */
  updelay?: number;
  /** `/interface/bridge/interface/bond/miimon/@carrier` */
  carrier?: 'ioctl' | 'netif';
}

/** `/interface/bridge/interface/bond/arpmon` */
export interface InterfaceBondArpmon extends XmlObject {
  /** `/interface/bridge/interface/bond/arpmon/@interval` */
  interval: number;
  /** `/interface/bridge/interface/bond/arpmon/@target`: IPv4 address */
  target: string;
  /** `/interface/bridge/interface/bond/arpmon/@validate` */
  validate?: 'none' | 'active' | 'backup' | 'all';
}

/** `/interface/bridge/interface/bond/interface` */
export interface InterfaceBondInterface extends XmlObject {
  /** `/interface/bridge/interface/bond/interface/@type` */
  type: 'ethernet';
  /** `/interface/bridge/interface/bond/interface/@name` */
  name: string;
  /** MAC address of the interface. `/interface/bridge/interface/bond/interface/mac` */
  mac?: NetworkMac;
  /** `/interface/bridge/interface/bond/interface/link` */
  link?: NodeDeviceLink;
}

/** `/interface/bridge/interface/vlan/interface` */
export interface InterfaceVlanInterface extends XmlObject {
  /** `/interface/bridge/interface/vlan/interface/@name` */
  name: string;
}
