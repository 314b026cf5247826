// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { XmlElement, XmlObject } from '../raw.ts';
import type {
  DomainBandwidth,
  DomainHostdevDriver,
  DomainMtu,
  DomainPort,
  DomainRoute,
  DomainVirtualport,
  DomainVlan,
} from './domain.ts';

/** `/network` */
export interface NetworkConfig extends XmlObject {
  /** `/network/@connections` */
  connections?: number;
  /** `/network/@ipv6` */
  ipv6?: 'yes' | 'no';
  /** `/network/@trustGuestRxFilters` */
  trustGuestRxFilters?: 'yes' | 'no';
  /** `/network/name` */
  name: string;
  /** `/network/title`: one line */
  title?: string;
  /** `/network/description` */
  description?: string;
  /** `/network/metadata` */
  metadata?: XmlElement[];
  /** `/network/uuid`: UUID */
  uuid?: string;
  /** `/network/bridge` */
  bridge?: NetworkBridge;
  /** `/network/mtu` */
  mtu?: DomainMtu;
  /** `/network/mac` */
  mac?: NetworkMac;
  /** `/network/forward` */
  forward?: NetworkForward;
  /** How the port registers at a switch: Open vSwitch, 802.1Qbg, 802.1Qbh, midonet. `/network/virtualport` */
  virtualport?: DomainVirtualport;
  /** `/network/portgroup` */
  portgroup?: NetworkPortgroup[];
  /** The configuration of a guest: a virtual machine or a container. `/network/domain` */
  domain?: NetworkDomain;
  /** `/network/dns` */
  dns?: NetworkDns;
  /** Limits of traffic. `/network/bandwidth` */
  bandwidth?: DomainBandwidth;
  /**
   * VLAN tags of the traffic, on connections that support it: Open vSwitch, virtual functions, Linux bridges (since libvirt 11.0).
   * `/network/vlan`
   */
  vlan?: DomainVlan;
  /** Settings of the bridge’s port. `/network/port` */
  port?: DomainPort;
  /** `/network/ip` */
  ip?: NetworkIp[];
  /** `/network/route` */
  route?: DomainRoute[];
  /** `/network/dnsmasq:options` */
  'dnsmasq:options'?: NetworkDnsmasqOptions;
}

/** `/network/bridge` */
export interface NetworkBridge extends XmlObject {
  /** `/network/bridge/@name` */
  name?: string;
  /** `/network/bridge/@zone` */
  zone?: string;
  /** `/network/bridge/@stp` */
  stp?: 'on' | 'off';
  /** `/network/bridge/@delay` */
  delay?: number | bigint;
  /** `/network/bridge/@macTableManager` */
  macTableManager?: 'kernel' | 'libvirt';
}

/** `/network/mac` */
export interface NetworkMac extends XmlObject {
  /** The MAC address. Default for a guest: a random one, chosen when the guest is defined. `/network/mac/@address`: unicast MAC address */
  address: string;
}

/** `/network/forward` */
export interface NetworkForward extends XmlObject {
  /** `/network/forward/@dev` */
  dev?: string;
  /** `/network/forward/@mode` */
  mode?: 'nat' | 'route' | 'open' | 'bridge' | 'passthrough' | 'private' | 'vepa' | 'hostdev';
  /** `/network/forward/@managed` */
  managed?: 'yes' | 'no';
  /** `/network/forward/interface` */
  interface?: NetworkForwardInterface[];
  /** `/network/forward/address` */
  address?: NetworkForwardAddress[];
  /** `/network/forward/pf` */
  pf?: NetworkForwardPf;
  /** `/network/forward/driver` */
  driver?: DomainHostdevDriver;
  /** `/network/forward/nat` */
  nat?: NetworkForwardNat;
}

/** `/network/portgroup` */
export interface NetworkPortgroup extends XmlObject {
  /** `/network/portgroup/@name` */
  name: string;
  /** `/network/portgroup/@default` */
  default?: 'yes' | 'no';
  /** `/network/portgroup/@trustGuestRxFilters` */
  trustGuestRxFilters?: 'yes' | 'no';
  /** How the port registers at a switch: Open vSwitch, 802.1Qbg, 802.1Qbh, midonet. `/network/portgroup/virtualport` */
  virtualport?: DomainVirtualport;
  /** Limits of traffic. `/network/portgroup/bandwidth` */
  bandwidth?: DomainBandwidth;
  /**
   * VLAN tags of the traffic, on connections that support it: Open vSwitch, virtual functions, Linux bridges (since libvirt 11.0).
   * `/network/portgroup/vlan`
   */
  vlan?: DomainVlan;
}

/** The configuration of a guest: a virtual machine or a container. `/network/domain` */
export interface NetworkDomain extends XmlObject {
  /** `/network/domain/@name`: DNS name */
  name: string;
  /** `/network/domain/@localOnly` */
  localOnly?: 'yes' | 'no';
  /** `/network/domain/@register` */
  register?: 'yes' | 'no';
}

/** `/network/dns` */
export interface NetworkDns extends XmlObject {
  /** `/network/dns/@enable` */
  enable?: 'yes' | 'no';
  /** `/network/dns/@forwardPlainNames` */
  forwardPlainNames?: 'yes' | 'no';
  /** `/network/dns/forwarder` */
  forwarder?: NetworkDnsForwarder[];
  /** `/network/dns/txt` */
  txt?: NetworkDnsTxt[];
  /** `/network/dns/srv` */
  srv?: NetworkDnsSrv[];
  /** `/network/dns/host` */
  host?: NetworkDnsHost[];
}

/** `/network/ip` */
export interface NetworkIp extends XmlObject {
  /** `/network/ip/@address`: IPv4 or IPv6 address */
  address?: string;
  /** `/network/ip/@netmask`: IPv4 address */
  netmask?: string;
  /** `/network/ip/@prefix`: ≤ 32 or ≤ 128 */
  prefix?: number;
  /** `/network/ip/@family`: `(ipv4)|(ipv6)` */
  family?: string;
  /** `/network/ip/@localPtr` */
  localPtr?: 'yes' | 'no';
  /** `/network/ip/tftp` */
  tftp?: NetworkIpTftp;
  /** `/network/ip/dhcp` */
  dhcp?: NetworkIpDhcp;
}

/** `/network/dnsmasq:options` */
export interface NetworkDnsmasqOptions extends XmlObject {
  /** `/network/dnsmasq:options/dnsmasq:option` */
  'dnsmasq:option'?: NetworkDnsmasqOptionsOption[];
}

/** `/network/forward/interface` */
export interface NetworkForwardInterface extends XmlObject {
  /** `/network/forward/interface/@dev` */
  dev: string;
  /** `/network/forward/interface/@connections` */
  connections?: number;
}

/** `/network/forward/address` */
export interface NetworkForwardAddress extends XmlObject {
  /** Kind of bus that the device is on. `/network/forward/address/@type` */
  type: 'pci';
  /** PCI domain (segment). Default: 0. `/network/forward/address/@domain`: 32-bit integer, hexadecimal or decimal */
  domain?: string;
  /** Number of the bus. `/network/forward/address/@bus`: 8-bit integer, hexadecimal or decimal */
  bus?: string;
  /** Slot on the bus. `/network/forward/address/@slot`: 0 to 31, hexadecimal or decimal */
  slot?: string;
  /** Function in the slot. `/network/forward/address/@function`: 0 to 7 */
  function?: string;
  /** Whether the slot has several functions; `on` in function 0. Default: `off`. `/network/forward/address/@multifunction` */
  multifunction?: 'on' | 'off';
  /** `/network/forward/address/@connections` */
  connections?: number;
}

/** `/network/forward/pf` */
export interface NetworkForwardPf extends XmlObject {
  /** `/network/forward/pf/@dev` */
  dev: string;
}

/** `/network/forward/nat` */
export interface NetworkForwardNat extends XmlObject {
  /** `/network/forward/nat/@ipv6` */
  ipv6?: 'yes' | 'no';
  /** `/network/forward/nat/address` */
  address?: NetworkForwardNatAddress;
  /** `/network/forward/nat/port` */
  port?: NetworkForwardNatPort;
}

/** `/network/dns/forwarder` */
export interface NetworkDnsForwarder extends XmlObject {
  /** `/network/dns/forwarder/@addr`: IPv4 or IPv6 address */
  addr?: string;
  /** `/network/dns/forwarder/@domain`: DNS name */
  domain?: string;
  /** `/network/dns/forwarder/@port`: 1 to 65535 */
  port?: number;
}

/** `/network/dns/txt` */
export interface NetworkDnsTxt extends XmlObject {
  /** `/network/dns/txt/@name`: DNS name */
  name: string;
  /** `/network/dns/txt/@value` */
  value: string;
}

/** `/network/dns/srv` */
export interface NetworkDnsSrv extends XmlObject {
  /** `/network/dns/srv/@service` */
  service: string;
  /** `/network/dns/srv/@protocol`: `(tcp)|(udp)` */
  protocol: string;
  /** `/network/dns/srv/@domain`: DNS name */
  domain?: string;
  /** `/network/dns/srv/@target` */
  target?: string;
  /** `/network/dns/srv/@port`: 0 to 65535 */
  port?: number;
  /** `/network/dns/srv/@priority`: 0 to 65535 */
  priority?: number;
  /** `/network/dns/srv/@weight`: 0 to 65535 */
  weight?: number;
}

/** `/network/dns/host` */
export interface NetworkDnsHost extends XmlObject {
  /** `/network/dns/host/@ip`: IPv4 or IPv6 address */
  ip: string;
  /** `/network/dns/host/hostname`: DNS name */
  hostname: string[];
}

/** `/network/ip/tftp` */
export interface NetworkIpTftp extends XmlObject {
  /** `/network/ip/tftp/@root` */
  root: string;
}

/** `/network/ip/dhcp` */
export interface NetworkIpDhcp extends XmlObject {
  /** `/network/ip/dhcp/range` */
  range?: NetworkIpDhcpRange[];
  /** `/network/ip/dhcp/host` */
  host?: NetworkIpDhcpHost[];
  /** `/network/ip/dhcp/bootp` */
  bootp?: NetworkIpDhcpBootp;
}

/** `/network/dnsmasq:options/dnsmasq:option` */
export interface NetworkDnsmasqOptionsOption extends XmlObject {
  /** `/network/dnsmasq:options/dnsmasq:option/@value` */
  value: string;
}

/** `/network/forward/nat/address` */
export interface NetworkForwardNatAddress extends XmlObject {
  /** `/network/forward/nat/address/@start`: IPv4 address */
  start: string;
  /** `/network/forward/nat/address/@end`: IPv4 address */
  end: string;
}

/** `/network/forward/nat/port` */
export interface NetworkForwardNatPort extends XmlObject {
  /** `/network/forward/nat/port/@start`: 1 to 65535 */
  start: number;
  /** `/network/forward/nat/port/@end`: 1 to 65535 */
  end: number;
}

/** `/network/ip/dhcp/range` */
export interface NetworkIpDhcpRange extends XmlObject {
  /** `/network/ip/dhcp/range/@start`: IPv4 or IPv6 address */
  start: string;
  /** `/network/ip/dhcp/range/@end`: IPv4 or IPv6 address */
  end: string;
  /** `/network/ip/dhcp/range/lease` */
  lease?: NetworkIpDhcpRangeLease;
}

/** `/network/ip/dhcp/host` */
export interface NetworkIpDhcpHost extends XmlObject {
  /** `/network/ip/dhcp/host/@mac`: unicast MAC address */
  mac?: string;
  /** `/network/ip/dhcp/host/@id`: DHCP unique identifier */
  id?: string;
  /** `/network/ip/dhcp/host/@name` */
  name?: string;
  /** `/network/ip/dhcp/host/@ip`: IPv4 or IPv6 address */
  ip: string;
  /** `/network/ip/dhcp/host/lease` */
  lease?: NetworkIpDhcpRangeLease;
}

/** `/network/ip/dhcp/bootp` */
export interface NetworkIpDhcpBootp extends XmlObject {
  /** `/network/ip/dhcp/bootp/@file`: path */
  file: string;
  /** `/network/ip/dhcp/bootp/@server`: DNS name */
  server?: string;
}

/** `/network/ip/dhcp/range/lease` */
export interface NetworkIpDhcpRangeLease extends XmlObject {
  /** `/network/ip/dhcp/range/lease/@expiry` */
  expiry: number | bigint;
  /** `/network/ip/dhcp/range/lease/@unit` */
  unit?: 'seconds' | 'minutes' | 'hours';
}
