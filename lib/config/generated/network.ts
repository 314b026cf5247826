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

/** A network that guests connect to: isolated, routed, translated (NAT), or a name for bridges and NICs of the host. `/network` */
export interface NetworkConfig extends XmlObject {
  /** How many interfaces of guests are connected. Output only. `/network/@connections` */
  connections?: number;
  /** Whether guests can reach each other by IPv6 without an IPv6 address of the host. Default: `no`. `/network/@ipv6` */
  ipv6?: 'yes' | 'no';
  /** Default of `trustGuestRxFilters` of connected interfaces. `/network/@trustGuestRxFilters` */
  trustGuestRxFilters?: 'yes' | 'no';
  /** Name of the network, unique on the host. `/network/name` */
  name: string;
  /** Short description for people. `/network/title`: one line */
  title?: string;
  /** Description for people. libvirt does not use it. `/network/description` */
  description?: string;
  /**
   * Data of applications: one element per application, in a namespace of its own. libvirt stores it and does not read it.
   * `/network/metadata`
   */
  metadata?: XmlElement[];
  /** Identity of the network, unique on the host. Default: a random one, chosen when the network is defined. `/network/uuid`: UUID */
  uuid?: string;
  /** The bridge on the host: made by libvirt, or with `forward.mode` `bridge` an existing one. `/network/bridge` */
  bridge?: NetworkBridge;
  /** MTU of the bridge and of connected interfaces. Default: usually 1500. `/network/mtu` */
  mtu?: DomainMtu;
  /** MAC address of the bridge. Default: a random one, and kept. `/network/mac` */
  mac?: NetworkMac;
  /** How the network is connected to the outside. Absent: not at all. `/network/forward` */
  forward?: NetworkForward;
  /** How the port registers at a switch: Open vSwitch, 802.1Qbg, 802.1Qbh, midonet. `/network/virtualport` */
  virtualport?: DomainVirtualport;
  /** Settings that interfaces get by naming the group: bandwidth, VLAN, virtual port. `/network/portgroup` */
  portgroup?: NetworkPortgroup[];
  /** DNS domain of the network’s guests. `/network/domain` */
  domain?: NetworkDomain;
  /** The network’s DNS server. `/network/dns` */
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
  /** Address of the host in the network; there may be several. `/network/ip` */
  ip?: NetworkIp[];
  /** Route on the host that leads into the network. `/network/route` */
  route?: DomainRoute[];
  /** Lines for dnsmasq’s configuration, as they are. Unsupported by libvirt. `/network/dnsmasq:options` */
  'dnsmasq:options'?: NetworkDnsmasqOptions;
}

/** The bridge on the host: made by libvirt, or with `forward.mode` `bridge` an existing one. `/network/bridge` */
export interface NetworkBridge extends XmlObject {
  /** Name of the bridge. Default: chosen by libvirt (`virbr0`, …), and kept. `/network/bridge/@name` */
  name?: string;
  /** firewalld zone of the bridge. Default: `libvirt`, in routed networks `libvirt-routed`. `/network/bridge/@zone` */
  zone?: string;
  /** Whether the bridge takes part in the spanning tree protocol. Default: `on`. `/network/bridge/@stp` */
  stp?: 'on' | 'off';
  /** Forward delay of the bridge. Unit: s. Default: 0. `/network/bridge/@delay` */
  delay?: number | bigint;
  /**
   * Who maintains the bridge’s MAC table: the kernel from traffic, or libvirt from configurations. Default: `kernel`.
   * `/network/bridge/@macTableManager`
   */
  macTableManager?: 'kernel' | 'libvirt';
}

/** `/network/mac` */
export interface NetworkMac extends XmlObject {
  /** The MAC address. Default for a guest: a random one, chosen when the guest is defined. `/network/mac/@address`: unicast MAC address */
  address: string;
}

/** How the network is connected to the outside. Absent: not at all. `/network/forward` */
export interface NetworkForward extends XmlObject {
  /** With `nat` and `route`: the only host interface that is forwarded to. `/network/forward/@dev` */
  dev?: string;
  /**
   * `nat`, `route`, `open` (routed without firewall rules), `bridge`, macvtap (`private`, `vepa`, `passthrough`), or `hostdev`, a pool of
   * virtual functions. Default: `nat`. `/network/forward/@mode`
   */
  mode?: 'nat' | 'route' | 'open' | 'bridge' | 'passthrough' | 'private' | 'vepa' | 'hostdev';
  /** With `hostdev`: whether libvirt detaches devices from their host driver and reattaches them afterwards. `/network/forward/@managed` */
  managed?: 'yes' | 'no';
  /** macvtap: a NIC of the pool. `/network/forward/interface` */
  interface?: NetworkForwardInterface[];
  /** With `hostdev`: PCI address of a virtual function of the pool. `/network/forward/address` */
  address?: NetworkForwardAddress[];
  /** Physical function whose virtual functions are the pool. `/network/forward/pf` */
  pf?: NetworkForwardPf;
  /** With `hostdev`: how devices are passed through. `/network/forward/driver` */
  driver?: DomainHostdevDriver;
  /** How addresses are translated. `/network/forward/nat` */
  nat?: NetworkForwardNat;
}

/** Settings that interfaces get by naming the group: bandwidth, VLAN, virtual port. `/network/portgroup` */
export interface NetworkPortgroup extends XmlObject {
  /** Name of the group. `/network/portgroup/@name` */
  name: string;
  /** Whether interfaces that name no group belong to it. Default: `no`. `/network/portgroup/@default` */
  default?: 'yes' | 'no';
  /** Default of `trustGuestRxFilters` of the group’s interfaces. `/network/portgroup/@trustGuestRxFilters` */
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

/** DNS domain of the network’s guests. `/network/domain` */
export interface NetworkDomain extends XmlObject {
  /** Name of the domain. `/network/domain/@name`: DNS name */
  name: string;
  /** Whether requests for names of the domain are never forwarded. Default: `no`. `/network/domain/@localOnly` */
  localOnly?: 'yes' | 'no';
  /**
   * Whether the domain is registered with systemd-resolved, so that the host finds guests by name. Since libvirt 10.1.
   * `/network/domain/@register`
   */
  register?: 'yes' | 'no';
}

/** The network’s DNS server. `/network/dns` */
export interface NetworkDns extends XmlObject {
  /** Whether there is one. Default: `yes` where the network has an address. `/network/dns/@enable` */
  enable?: 'yes' | 'no';
  /** Whether requests for names without a domain are forwarded. Default: `yes`. `/network/dns/@forwardPlainNames` */
  forwardPlainNames?: 'yes' | 'no';
  /** A server that requests are forwarded to. Default: the host’s. `/network/dns/forwarder` */
  forwarder?: NetworkDnsForwarder[];
  /** A TXT record. `/network/dns/txt` */
  txt?: NetworkDnsTxt[];
  /** An SRV record. `/network/dns/srv` */
  srv?: NetworkDnsSrv[];
  /** Address records of a host. `/network/dns/host` */
  host?: NetworkDnsHost[];
}

/** Address of the host in the network; there may be several. `/network/ip` */
export interface NetworkIp extends XmlObject {
  /** The address. `/network/ip/@address`: IPv4 or IPv6 address */
  address?: string;
  /** Network mask (IPv4). `/network/ip/@netmask`: IPv4 address */
  netmask?: string;
  /** Length of the network prefix. `/network/ip/@prefix`: ≤ 32 or ≤ 128 */
  prefix?: number;
  /** Kind of address. Default: `ipv4`. `/network/ip/@family`: `ipv4` or `ipv6` */
  family?: string;
  /** Whether reverse requests for the network are never forwarded. Default: `no`. `/network/ip/@localPtr` */
  localPtr?: 'yes' | 'no';
  /** TFTP server for booting from the network. `/network/ip/tftp` */
  tftp?: NetworkIpTftp;
  /** DHCP server. `/network/ip/dhcp` */
  dhcp?: NetworkIpDhcp;
}

/** Lines for dnsmasq’s configuration, as they are. Unsupported by libvirt. `/network/dnsmasq:options` */
export interface NetworkDnsmasqOptions extends XmlObject {
  /** One line. `/network/dnsmasq:options/dnsmasq:option` */
  'dnsmasq:option'?: NetworkDnsmasqOptionsOption[];
}

/** macvtap: a NIC of the pool. `/network/forward/interface` */
export interface NetworkForwardInterface extends XmlObject {
  /** Name of the NIC. `/network/forward/interface/@dev` */
  dev: string;
  /** How many interfaces of guests use it. Output only. `/network/forward/interface/@connections` */
  connections?: number;
}

/** With `hostdev`: PCI address of a virtual function of the pool. `/network/forward/address` */
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
  /** How many interfaces of guests use it. Output only. `/network/forward/address/@connections` */
  connections?: number;
}

/** Physical function whose virtual functions are the pool. `/network/forward/pf` */
export interface NetworkForwardPf extends XmlObject {
  /** Name of its NIC. `/network/forward/pf/@dev` */
  dev: string;
}

/** How addresses are translated. `/network/forward/nat` */
export interface NetworkForwardNat extends XmlObject {
  /** Whether IPv6 is translated, too. Default: `no`. `/network/forward/nat/@ipv6` */
  ipv6?: 'yes' | 'no';
  /** Public addresses of the host that are used. Default: the one of the outgoing interface. `/network/forward/nat/address` */
  address?: NetworkForwardNatAddress;
  /** Ports that translated connections use. Default: 1024 to 65535. `/network/forward/nat/port` */
  port?: NetworkForwardNatPort;
}

/** A server that requests are forwarded to. Default: the host’s. `/network/dns/forwarder` */
export interface NetworkDnsForwarder extends XmlObject {
  /** Address of the server. `/network/dns/forwarder/@addr`: IPv4 or IPv6 address */
  addr?: string;
  /**
   * The server gets requests for names of this domain only. Without `addr`: the host’s servers get them. `/network/dns/forwarder/@domain`:
   * DNS name
   */
  domain?: string;
  /** Port of the server. `/network/dns/forwarder/@port`: 1 to 65535 */
  port?: number;
}

/** A TXT record. `/network/dns/txt` */
export interface NetworkDnsTxt extends XmlObject {
  /** Name of the record. `/network/dns/txt/@name`: DNS name */
  name: string;
  /** Text of the record. `/network/dns/txt/@value` */
  value: string;
}

/** An SRV record. `/network/dns/srv` */
export interface NetworkDnsSrv extends XmlObject {
  /** Name of the service. `/network/dns/srv/@service` */
  service: string;
  /** Protocol of the service. `/network/dns/srv/@protocol`: `tcp` or `udp` */
  protocol: string;
  /** Domain of the record. Default: that of the network. `/network/dns/srv/@domain`: DNS name */
  domain?: string;
  /** Host that has the service. `/network/dns/srv/@target` */
  target?: string;
  /** Port of the service. `/network/dns/srv/@port`: 0 to 65535 */
  port?: number;
  /** Preference; lower is preferred. `/network/dns/srv/@priority`: 0 to 65535 */
  priority?: number;
  /** Share among those of the same priority. `/network/dns/srv/@weight`: 0 to 65535 */
  weight?: number;
}

/** Address records of a host. `/network/dns/host` */
export interface NetworkDnsHost extends XmlObject {
  /** Address of the host. `/network/dns/host/@ip`: IPv4 or IPv6 address */
  ip: string;
  /** Names of the host. `/network/dns/host/hostname`: DNS name */
  hostname: string[];
}

/** TFTP server for booting from the network. `/network/ip/tftp` */
export interface NetworkIpTftp extends XmlObject {
  /** Absolute path of the directory that is served. `/network/ip/tftp/@root` */
  root: string;
}

/** DHCP server. `/network/ip/dhcp` */
export interface NetworkIpDhcp extends XmlObject {
  /** Addresses that are given out. `/network/ip/dhcp/range` */
  range?: NetworkIpDhcpRange[];
  /** A fixed address for a guest. `/network/ip/dhcp/host` */
  host?: NetworkIpDhcpHost[];
  /** What guests boot from the network. `/network/ip/dhcp/bootp` */
  bootp?: NetworkIpDhcpBootp;
}

/** One line. `/network/dnsmasq:options/dnsmasq:option` */
export interface NetworkDnsmasqOptionsOption extends XmlObject {
  /** The line. `/network/dnsmasq:options/dnsmasq:option/@value` */
  value: string;
}

/** Public addresses of the host that are used. Default: the one of the outgoing interface. `/network/forward/nat/address` */
export interface NetworkForwardNatAddress extends XmlObject {
  /** First address. `/network/forward/nat/address/@start`: IPv4 address */
  start: string;
  /** Last address. `/network/forward/nat/address/@end`: IPv4 address */
  end: string;
}

/** Ports that translated connections use. Default: 1024 to 65535. `/network/forward/nat/port` */
export interface NetworkForwardNatPort extends XmlObject {
  /** First port. `/network/forward/nat/port/@start`: 1 to 65535 */
  start: number;
  /** Last port. `/network/forward/nat/port/@end`: 1 to 65535 */
  end: number;
}

/** Addresses that are given out. `/network/ip/dhcp/range` */
export interface NetworkIpDhcpRange extends XmlObject {
  /** First address. `/network/ip/dhcp/range/@start`: IPv4 or IPv6 address */
  start: string;
  /** Last address. `/network/ip/dhcp/range/@end`: IPv4 or IPv6 address */
  end: string;
  /** How long an address is valid before the guest must renew it. `/network/ip/dhcp/range/lease` */
  lease?: NetworkIpDhcpRangeLease;
}

/** A fixed address for a guest. `/network/ip/dhcp/host` */
export interface NetworkIpDhcpHost extends XmlObject {
  /** MAC address of the guest (IPv4). `/network/ip/dhcp/host/@mac`: unicast MAC address */
  mac?: string;
  /** DHCP unique identifier of the guest (IPv6), or its client identifier. `/network/ip/dhcp/host/@id`: DHCP unique identifier */
  id?: string;
  /** Name that the guest gets. `/network/ip/dhcp/host/@name` */
  name?: string;
  /** Address that the guest gets. `/network/ip/dhcp/host/@ip`: IPv4 or IPv6 address */
  ip: string;
  /** How long an address is valid before the guest must renew it. `/network/ip/dhcp/host/lease` */
  lease?: NetworkIpDhcpRangeLease;
}

/** What guests boot from the network. `/network/ip/dhcp/bootp` */
export interface NetworkIpDhcpBootp extends XmlObject {
  /** Name of the boot image. `/network/ip/dhcp/bootp/@file`: path */
  file: string;
  /** Server that has the image. Default: the host. `/network/ip/dhcp/bootp/@server`: DNS name */
  server?: string;
}

/** How long an address is valid before the guest must renew it. `/network/ip/dhcp/range/lease` */
export interface NetworkIpDhcpRangeLease extends XmlObject {
  /** The time, in `unit`; 0: forever; otherwise at least 2 minutes. `/network/ip/dhcp/range/lease/@expiry` */
  expiry: number | bigint;
  /** Unit of `expiry`. Default: `minutes`. `/network/ip/dhcp/range/lease/@unit` */
  unit?: 'seconds' | 'minutes' | 'hours';
}
