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
  /** `/network/@connections`: integer */
  connections?: number;
  /** `/network/@ipv6`: `yes`, `no` */
  ipv6?: 'yes' | 'no';
  /** `/network/@trustGuestRxFilters`: `yes`, `no` */
  trustGuestRxFilters?: 'yes' | 'no';
  /** `/network/name`: any text */
  name: string;
  /** `/network/title`: `[^\n]+` */
  title?: string;
  /** `/network/description`: any text */
  description?: string;
  /** `/network/metadata` */
  metadata?: XmlElement[];
  /** `/network/uuid`: a UUID */
  uuid?: string;
  /** `/network/bridge` */
  bridge?: NetworkBridge;
  /** `/network/mtu` */
  mtu?: DomainMtu;
  /** `/network/mac` */
  mac?: NetworkMac;
  /** `/network/forward` */
  forward?: NetworkForward;
  /** `/network/virtualport` */
  virtualport?: DomainVirtualport;
  /** `/network/portgroup` */
  portgroup?: NetworkPortgroup[];
  /** `/network/domain` */
  domain?: NetworkDomain;
  /** `/network/dns` */
  dns?: NetworkDns;
  /** `/network/bandwidth` */
  bandwidth?: DomainBandwidth;
  /** `/network/vlan` */
  vlan?: DomainVlan;
  /** `/network/port` */
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
  /** `/network/bridge/@name`: `[a-zA-Z0-9_\.\-\\:/]+` */
  name?: string;
  /** `/network/bridge/@zone`: `[a-zA-Z0-9_\-]+` */
  zone?: string;
  /** `/network/bridge/@stp`: `on`, `off` */
  stp?: 'on' | 'off';
  /** `/network/bridge/@delay`: integer */
  delay?: number | bigint;
  /** `/network/bridge/@macTableManager`: `kernel`, `libvirt` */
  macTableManager?: 'kernel' | 'libvirt';
}

/** `/network/mac` */
export interface NetworkMac extends XmlObject {
  /** `/network/mac/@address`: `[a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}` */
  address: string;
}

/** `/network/forward` */
export interface NetworkForward extends XmlObject {
  /** `/network/forward/@dev`: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** `/network/forward/@mode`: `nat`, `route`, `open`, `bridge`, `passthrough`, `private`, `vepa`, `hostdev` */
  mode?: 'nat' | 'route' | 'open' | 'bridge' | 'passthrough' | 'private' | 'vepa' | 'hostdev';
  /** `/network/forward/@managed`: `yes`, `no` */
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
  /** `/network/portgroup/@name`: `[a-zA-Z0-9_\.\-\\:/]+` */
  name: string;
  /** `/network/portgroup/@default`: `yes`, `no` */
  default?: 'yes' | 'no';
  /** `/network/portgroup/@trustGuestRxFilters`: `yes`, `no` */
  trustGuestRxFilters?: 'yes' | 'no';
  /** `/network/portgroup/virtualport` */
  virtualport?: DomainVirtualport;
  /** `/network/portgroup/bandwidth` */
  bandwidth?: DomainBandwidth;
  /** `/network/portgroup/vlan` */
  vlan?: DomainVlan;
}

/** `/network/domain` */
export interface NetworkDomain extends XmlObject {
  /** `/network/domain/@name`: `[a-zA-Z0-9\.\-]+` */
  name: string;
  /** `/network/domain/@localOnly`: `yes`, `no` */
  localOnly?: 'yes' | 'no';
  /** `/network/domain/@register`: `yes`, `no` */
  register?: 'yes' | 'no';
}

/** `/network/dns` */
export interface NetworkDns extends XmlObject {
  /** `/network/dns/@enable`: `yes`, `no` */
  enable?: 'yes' | 'no';
  /** `/network/dns/@forwardPlainNames`: `yes`, `no` */
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
  /** `/network/ip/@address`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` */
  address?: string;
  /** `/network/ip/@netmask`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` */
  netmask?: string;
  /** `/network/ip/@prefix`: integer up to 32 or integer up to 128 */
  prefix?: number;
  /** `/network/ip/@family`: `(ipv4)|(ipv6)` */
  family?: string;
  /** `/network/ip/@localPtr`: `yes`, `no` */
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
  /** `/network/forward/interface/@dev`: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev: string;
  /** `/network/forward/interface/@connections`: integer */
  connections?: number;
}

/** `/network/forward/address` */
export interface NetworkForwardAddress extends XmlObject {
  /** `/network/forward/address/@type`: `pci` */
  type: 'pci';
  /** `/network/forward/address/@domain`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  domain?: string;
  /** `/network/forward/address/@bus`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  bus?: string;
  /** `/network/forward/address/@slot`: `(0x)?[0-1]?[0-9a-fA-F]` or integer 0 to 31 */
  slot?: string;
  /** `/network/forward/address/@function`: `(0x)?[0-7]` or integer 0 to 7 */
  function?: string;
  /** `/network/forward/address/@multifunction`: `on`, `off` */
  multifunction?: 'on' | 'off';
  /** `/network/forward/address/@connections`: integer */
  connections?: number;
}

/** `/network/forward/pf` */
export interface NetworkForwardPf extends XmlObject {
  /** `/network/forward/pf/@dev`: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev: string;
}

/** `/network/forward/nat` */
export interface NetworkForwardNat extends XmlObject {
  /** `/network/forward/nat/@ipv6`: `yes`, `no` */
  ipv6?: 'yes' | 'no';
  /** `/network/forward/nat/address` */
  address?: NetworkForwardNatAddress;
  /** `/network/forward/nat/port` */
  port?: NetworkForwardNatPort;
}

/** `/network/dns/forwarder` */
export interface NetworkDnsForwarder extends XmlObject {
  /** `/network/dns/forwarder/@addr`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` */
  addr?: string;
  /** `/network/dns/forwarder/@domain`: `[a-zA-Z0-9\.\-]+` */
  domain?: string;
  /** `/network/dns/forwarder/@port`: integer 1 to 65535 */
  port?: number;
}

/** `/network/dns/txt` */
export interface NetworkDnsTxt extends XmlObject {
  /** `/network/dns/txt/@name`: `[a-zA-Z0-9\.\-]+` */
  name: string;
  /** `/network/dns/txt/@value`: any text */
  value: string;
}

/** `/network/dns/srv` */
export interface NetworkDnsSrv extends XmlObject {
  /** `/network/dns/srv/@service`: any text */
  service: string;
  /** `/network/dns/srv/@protocol`: `(tcp)|(udp)` */
  protocol: string;
  /** `/network/dns/srv/@domain`: `[a-zA-Z0-9\.\-]+` */
  domain?: string;
  /** `/network/dns/srv/@target`: any text */
  target?: string;
  /** `/network/dns/srv/@port`: integer 0 to 65535 */
  port?: number;
  /** `/network/dns/srv/@priority`: integer 0 to 65535 */
  priority?: number;
  /** `/network/dns/srv/@weight`: integer 0 to 65535 */
  weight?: number;
}

/** `/network/dns/host` */
export interface NetworkDnsHost extends XmlObject {
  /** `/network/dns/host/@ip`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` */
  ip: string;
  /** `/network/dns/host/hostname`: `[a-zA-Z0-9\.\-]+` */
  hostname: string[];
}

/** `/network/ip/tftp` */
export interface NetworkIpTftp extends XmlObject {
  /** `/network/ip/tftp/@root`: any text */
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
  /** `/network/dnsmasq:options/dnsmasq:option/@value`: any text */
  value: string;
}

/** `/network/forward/nat/address` */
export interface NetworkForwardNatAddress extends XmlObject {
  /** `/network/forward/nat/address/@start`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` */
  start: string;
  /** `/network/forward/nat/address/@end`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` */
  end: string;
}

/** `/network/forward/nat/port` */
export interface NetworkForwardNatPort extends XmlObject {
  /** `/network/forward/nat/port/@start`: integer 1 to 65535 */
  start: number;
  /** `/network/forward/nat/port/@end`: integer 1 to 65535 */
  end: number;
}

/** `/network/ip/dhcp/range` */
export interface NetworkIpDhcpRange extends XmlObject {
  /** `/network/ip/dhcp/range/@start`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` */
  start: string;
  /** `/network/ip/dhcp/range/@end`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` */
  end: string;
  /** `/network/ip/dhcp/range/lease` */
  lease?: NetworkIpDhcpRangeLease;
}

/** `/network/ip/dhcp/host` */
export interface NetworkIpDhcpHost extends XmlObject {
  /** `/network/ip/dhcp/host/@mac`: `[a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}` */
  mac?: string;
  /** `/network/ip/dhcp/host/@id`: `[0]{1,2}:[0]{0,1}[1]:[0]{1,2}:[0]{0,1}[a-fA-F1-9](:[a-fA-…` or `[0]{1,2}:[0]{0,1}[2](:[a-fA-F0-9]{1,2}){4}(:[a-fA-F0-9]{1…` or `[0]{1,2}:[0]{0,1}[3]:[0]{1,2}:[0]{0,1}[a-fA-F1-9](:[a-fA-…` or `[0]{1,2}:[0]{0,1}[4](:[a-fA-F0-9]{1,2}){16}` */
  id?: string;
  /** `/network/ip/dhcp/host/@name`: any text */
  name?: string;
  /** `/network/ip/dhcp/host/@ip`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` */
  ip: string;
  /** `/network/ip/dhcp/host/lease` */
  lease?: NetworkIpDhcpRangeLease;
}

/** `/network/ip/dhcp/bootp` */
export interface NetworkIpDhcpBootp extends XmlObject {
  /** `/network/ip/dhcp/bootp/@file`: `.+` */
  file: string;
  /** `/network/ip/dhcp/bootp/@server`: `[a-zA-Z0-9\.\-]+` */
  server?: string;
}

/** `/network/ip/dhcp/range/lease` */
export interface NetworkIpDhcpRangeLease extends XmlObject {
  /** `/network/ip/dhcp/range/lease/@expiry`: integer */
  expiry: number | bigint;
  /** `/network/ip/dhcp/range/lease/@unit`: `seconds`, `minutes`, `hours` */
  unit?: 'seconds' | 'minutes' | 'hours';
}
