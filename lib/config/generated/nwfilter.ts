// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { XmlObject } from '../raw.ts';
import type { DomainFilterref } from './domain.ts';

/** A filter of network traffic, which interfaces of guests refer to. `/filter` */
export interface NWFilterConfig extends XmlObject {
  /** Name of the filter, unique on the host. `/filter/@name` */
  name: string;
  /**
   * Chain that the rules go into; the part of its name before `-` says which packets it sees. Default: `root`. `/filter/@chain`:
   * `mac[a-zA-Z0-9_\.:\-]{0,9}` or `stp[a-zA-Z0-9_\.:\-]{0,9}` or `vlan[a-zA-Z0-9_\.:\-]{0,8}` or `arp[a-zA-Z0-9_\.:\-]{0,9}` or
   * `rarp[a-zA-Z0-9_\.:\-]{0,8}` or `ipv4[a-zA-Z0-9_\.:\-]{0,8}` or `ipv6[a-zA-Z0-9_\.:\-]{0,8}`
   */
  chain?: 'root' | (string & {});
  /** Order of the chain among others: lower comes first. Default: by protocol. `/filter/@priority`: -1000 to 1000 */
  priority?: number;
  /** Identity of the filter. Default: a random one. `/filter/uuid`: UUID */
  uuid?: string;
  /** Another filter whose rules are included. `/filter/filterref` */
  filterref?: DomainFilterref[];
  /** One rule: what it matches, and what happens then. `/filter/rule` */
  rule?: NWFilterRule[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** One rule: what it matches, and what happens then. `/filter/rule` */
export interface NWFilterRule extends XmlObject {
  /**
   * `drop`: silently; `reject`: with an error to the sender; `accept`; `return`: back to the calling filter; `continue`: with the next
   * rule. `/filter/rule/@action`
   */
  action: 'drop' | 'accept' | 'reject' | 'continue' | 'return';
  /** Direction as the guest sees it: `in` to the guest, `out` from it, `inout` both. `/filter/rule/@direction` */
  direction: 'in' | 'out' | 'inout';
  /** Order of the rule in its chain: lower comes first. Default: 500. `/filter/rule/@priority`: -1000 to 1000 */
  priority?: number;
  /** `false` or `0`: connections are not tracked. Default: they are. `/filter/rule/@statematch`: `([Ff][Aa][Ll][Ss][Ee]|0)` */
  statematch?: string;
  /** What the rule matches: Ethernet packets. `/filter/rule/mac` */
  mac?: NWFilterRuleMac;
  /** What the rule matches: Packets with an 802.1Q tag. `/filter/rule/vlan` */
  vlan?: NWFilterRuleVlan;
  /** What the rule matches: Packets of the spanning tree protocol. `/filter/rule/stp` */
  stp?: NWFilterRuleStp;
  /** What the rule matches: ARP packets. `/filter/rule/arp` */
  arp?: NWFilterRuleArp;
  /** What the rule matches: RARP packets. `/filter/rule/rarp` */
  rarp?: NWFilterRuleRarp;
  /** What the rule matches: IPv4 packets, without tracking of connections. `/filter/rule/ip` */
  ip?: NWFilterRuleIp;
  /** What the rule matches: IPv6 packets, without tracking of connections. `/filter/rule/ipv6` */
  ipv6?: NWFilterRuleIpv6;
  /** What the rule matches: TCP over IPv4. `/filter/rule/tcp` */
  tcp?: NWFilterRuleTcp;
  /** What the rule matches: UDP over IPv4. `/filter/rule/udp` */
  udp?: NWFilterRuleUdp;
  /** What the rule matches: SCTP over IPv4. `/filter/rule/sctp` */
  sctp?: NWFilterRuleSctp;
  /** What the rule matches: ICMP. `/filter/rule/icmp` */
  icmp?: NWFilterRuleIcmp;
  /** What the rule matches: IGMP. `/filter/rule/igmp` */
  igmp?: NWFilterRuleIgmp;
  /** What the rule matches: All protocols over IPv4. `/filter/rule/all` */
  all?: NWFilterRuleAll;
  /** What the rule matches: ESP over IPv4. `/filter/rule/esp` */
  esp?: NWFilterRuleEsp;
  /** What the rule matches: AH over IPv4. `/filter/rule/ah` */
  ah?: NWFilterRuleAh;
  /** What the rule matches: UDP-Lite over IPv4. `/filter/rule/udplite` */
  udplite?: NWFilterRuleUdplite;
  /** What the rule matches: TCP over IPv6. `/filter/rule/tcp-ipv6` */
  'tcp-ipv6'?: NWFilterRuleTcpIpv6;
  /** What the rule matches: UDP over IPv6. `/filter/rule/udp-ipv6` */
  'udp-ipv6'?: NWFilterRuleUdpIpv6;
  /** What the rule matches: SCTP over IPv6. `/filter/rule/sctp-ipv6` */
  'sctp-ipv6'?: NWFilterRuleSctpIpv6;
  /** What the rule matches: ICMPv6. `/filter/rule/icmpv6` */
  icmpv6?: NWFilterRuleIcmpv6;
  /** What the rule matches: All protocols over IPv6. `/filter/rule/all-ipv6` */
  'all-ipv6'?: NWFilterRuleAllIpv6;
  /** What the rule matches: ESP over IPv6. `/filter/rule/esp-ipv6` */
  'esp-ipv6'?: NWFilterRuleEspIpv6;
  /** What the rule matches: AH over IPv6. `/filter/rule/ah-ipv6` */
  'ah-ipv6'?: NWFilterRuleAhIpv6;
  /** What the rule matches: UDP-Lite over IPv6. `/filter/rule/udplite-ipv6` */
  'udplite-ipv6'?: NWFilterRuleUdpliteIpv6;
}

/** What the rule matches: Ethernet packets. `/filter/rule/mac` */
export interface NWFilterRuleMac extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/mac/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/mac/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * Mask for the MAC address of the sender. `/filter/rule/mac/@srcmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacmask?: string;
  /**
   * MAC address of the receiver. `/filter/rule/mac/@dstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  dstmacaddr?: string;
  /**
   * Mask for the MAC address of the receiver. `/filter/rule/mac/@dstmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  dstmacmask?: string;
  /**
   * Protocol above Ethernet: a name or a number from 0x600. `/filter/rule/mac/@protocolid`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[
   * ]*` or `0x([6-9a-fA-F][0-9a-fA-F]{2}|[0-9a-fA-F]{4})` or 1536 to 65535
   */
  protocolid?: 'arp' | 'rarp' | 'ipv4' | 'ipv6' | 'vlan' | (string & {});
  /** Comment, at most 256 characters. `/filter/rule/mac/@comment` */
  comment?: string;
}

/** What the rule matches: Packets with an 802.1Q tag. `/filter/rule/vlan` */
export interface NWFilterRuleVlan extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/vlan/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/vlan/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * Mask for the MAC address of the sender. `/filter/rule/vlan/@srcmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacmask?: string;
  /**
   * MAC address of the receiver. `/filter/rule/vlan/@dstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  dstmacaddr?: string;
  /**
   * Mask for the MAC address of the receiver. `/filter/rule/vlan/@dstmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  dstmacmask?: string;
  /**
   * Number of the VLAN. `/filter/rule/vlan/@vlanid`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x([0-9a-fA-F]{1,3})` or 0 to
   * 4095
   */
  vlanid?: string;
  /**
   * Protocol within the VLAN: a name or a number. `/filter/rule/vlan/@encap-protocol`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x([6-9a-fA-F][0-9a-fA-F]{2}|[0-9a-fA-F]{4})` or 1536 to 65535
   */
  'encap-protocol'?: 'arp' | 'rarp' | 'ipv4' | 'ipv6' | 'vlan' | (string & {});
  /** Comment, at most 256 characters. `/filter/rule/vlan/@comment` */
  comment?: string;
}

/** What the rule matches: Packets of the spanning tree protocol. `/filter/rule/stp` */
export interface NWFilterRuleStp extends XmlObject {
  /** Type of the BPDU. `/filter/rule/stp/@type`: 8-bit integer, hexadecimal or decimal */
  type?: string;
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/stp/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/stp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * Mask for the MAC address of the sender. `/filter/rule/stp/@srcmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacmask?: string;
  /** Flags of the BPDU. `/filter/rule/stp/@flags`: 8-bit integer, hexadecimal or decimal */
  flags?: string;
  /**
   * Priority of the root; first of a range with `root-priority-hi`. `/filter/rule/stp/@root-priority`: `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'root-priority'?: string;
  /**
   * Last of the range. `/filter/rule/stp/@root-priority-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0
   * to 65535
   */
  'root-priority-hi'?: string;
  /**
   * MAC address of the root. `/filter/rule/stp/@root-address`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  'root-address'?: string;
  /**
   * Mask for the MAC address of the root. `/filter/rule/stp/@root-address-mask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  'root-address-mask'?: string;
  /**
   * Cost of the path to the root; first of a range with `root-cost-hi`. `/filter/rule/stp/@root-cost`: `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,8}`
   */
  'root-cost'?: string;
  /** Last of the range. `/filter/rule/stp/@root-cost-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,8}` */
  'root-cost-hi'?: string;
  /**
   * Priority of the sender; first of a range with `sender-priority-hi`. `/filter/rule/stp/@sender-priority`: `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'sender-priority'?: string;
  /**
   * Last of the range. `/filter/rule/stp/@sender-priority-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or
   * 0 to 65535
   */
  'sender-priority-hi'?: string;
  /**
   * MAC address of the sending bridge. `/filter/rule/stp/@sender-address`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  'sender-address'?: string;
  /**
   * Mask for the MAC address of the sending bridge. `/filter/rule/stp/@sender-address-mask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[
   * ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  'sender-address-mask'?: string;
  /**
   * Port; first of a range with `port-hi`. `/filter/rule/stp/@port`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  port?: string;
  /**
   * Last of the range. `/filter/rule/stp/@port-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'port-hi'?: string;
  /**
   * Age of the message; first of a range with `age-hi`. `/filter/rule/stp/@age`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  age?: string;
  /**
   * Last of the range. `/filter/rule/stp/@age-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'age-hi'?: string;
  /**
   * Largest age; first of a range with `max-age-hi`. `/filter/rule/stp/@max-age`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'max-age'?: string;
  /**
   * Last of the range. `/filter/rule/stp/@max-age-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to
   * 65535
   */
  'max-age-hi'?: string;
  /**
   * Hello time; first of a range with `hello-time-hi`. `/filter/rule/stp/@hello-time`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'hello-time'?: string;
  /**
   * Last of the range. `/filter/rule/stp/@hello-time-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to
   * 65535
   */
  'hello-time-hi'?: string;
  /**
   * Forward delay; first of a range with `forward-delay-hi`. `/filter/rule/stp/@forward-delay`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[
   * ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'forward-delay'?: string;
  /**
   * Last of the range. `/filter/rule/stp/@forward-delay-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0
   * to 65535
   */
  'forward-delay-hi'?: string;
  /** Comment, at most 256 characters. `/filter/rule/stp/@comment` */
  comment?: string;
}

/** What the rule matches: ARP packets. `/filter/rule/arp` */
export interface NWFilterRuleArp extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/arp/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/arp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * Mask for the MAC address of the sender. `/filter/rule/arp/@srcmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacmask?: string;
  /**
   * MAC address of the receiver. `/filter/rule/arp/@dstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  dstmacaddr?: string;
  /**
   * Mask for the MAC address of the receiver. `/filter/rule/arp/@dstmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  dstmacmask?: string;
  /**
   * MAC address of the sender in the ARP packet. `/filter/rule/arp/@arpsrcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  arpsrcmacaddr?: string;
  /**
   * IP address of the sender in the ARP packet. `/filter/rule/arp/@arpsrcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  arpsrcipaddr?: string;
  /**
   * MAC address of the target in the ARP packet. `/filter/rule/arp/@arpdstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  arpdstmacaddr?: string;
  /**
   * IP address of the target in the ARP packet. `/filter/rule/arp/@arpdstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  arpdstipaddr?: string;
  /** Hardware type. `/filter/rule/arp/@hwtype`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  hwtype?: string;
  /**
   * Operation: a name such as `Request`, or a number. `/filter/rule/arp/@opcode`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to
   * 65535 or `([Rr]eply|[Rr]equest|[Rr]equest_[Rr]everse|[Rr]eply_[Rr]e…`
   */
  opcode?: string;
  /**
   * Protocol type. `/filter/rule/arp/@protocoltype`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to
   * 65535
   */
  protocoltype?: string;
  /** Whether only gratuitous ARP packets match. `/filter/rule/arp/@gratuitous` */
  gratuitous?: 'yes' | 'no' | 'true' | 'false' | '1' | '0';
  /** Comment, at most 256 characters. `/filter/rule/arp/@comment` */
  comment?: string;
}

/** What the rule matches: RARP packets. `/filter/rule/rarp` */
export interface NWFilterRuleRarp extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/rarp/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/rarp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * Mask for the MAC address of the sender. `/filter/rule/rarp/@srcmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacmask?: string;
  /**
   * MAC address of the receiver. `/filter/rule/rarp/@dstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  dstmacaddr?: string;
  /**
   * Mask for the MAC address of the receiver. `/filter/rule/rarp/@dstmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  dstmacmask?: string;
  /**
   * MAC address of the sender in the ARP packet. `/filter/rule/rarp/@arpsrcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  arpsrcmacaddr?: string;
  /**
   * IP address of the sender in the ARP packet. `/filter/rule/rarp/@arpsrcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  arpsrcipaddr?: string;
  /**
   * MAC address of the target in the ARP packet. `/filter/rule/rarp/@arpdstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  arpdstmacaddr?: string;
  /**
   * IP address of the target in the ARP packet. `/filter/rule/rarp/@arpdstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  arpdstipaddr?: string;
  /** Hardware type. `/filter/rule/rarp/@hwtype`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  hwtype?: string;
  /**
   * Operation: a name such as `Request`, or a number. `/filter/rule/rarp/@opcode`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0
   * to 65535 or `([Rr]eply|[Rr]equest|[Rr]equest_[Rr]everse|[Rr]eply_[Rr]e…`
   */
  opcode?: string;
  /**
   * Protocol type. `/filter/rule/rarp/@protocoltype`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to
   * 65535
   */
  protocoltype?: string;
  /** Whether only gratuitous ARP packets match. `/filter/rule/rarp/@gratuitous` */
  gratuitous?: 'yes' | 'no' | 'true' | 'false' | '1' | '0';
  /** Comment, at most 256 characters. `/filter/rule/rarp/@comment` */
  comment?: string;
}

/** What the rule matches: IPv4 packets, without tracking of connections. `/filter/rule/ip` */
export interface NWFilterRuleIp extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/ip/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/ip/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * Mask for the MAC address of the sender. `/filter/rule/ip/@srcmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacmask?: string;
  /**
   * MAC address of the receiver. `/filter/rule/ip/@dstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  dstmacaddr?: string;
  /**
   * Mask for the MAC address of the receiver. `/filter/rule/ip/@dstmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  dstmacmask?: string;
  /**
   * IP address of the sender. `/filter/rule/ip/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/ip/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/ip/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/ip/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /**
   * Port of the sender; first of a range. `/filter/rule/ip/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportstart?: string;
  /**
   * Last port of a range of the sender’s. `/filter/rule/ip/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportend?: string;
  /**
   * Port of the receiver; first of a range. `/filter/rule/ip/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportstart?: string;
  /**
   * Last port of a range of the receiver’s. `/filter/rule/ip/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportend?: string;
  /**
   * Protocol above IP: a name or a number. Ports need one. `/filter/rule/ip/@protocol`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*`
   * or `0x[0-9a-fA-F]{1,2}` or 0 to 255
   */
  protocol?: 'tcp' | 'udp' | 'udplite' | 'esp' | 'ah' | 'icmp' | 'igmp' | 'sctp' | 'icmpv6' | (string & {});
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/ip/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /** Comment, at most 256 characters. `/filter/rule/ip/@comment` */
  comment?: string;
}

/** What the rule matches: IPv6 packets, without tracking of connections. `/filter/rule/ipv6` */
export interface NWFilterRuleIpv6 extends XmlObject {
  /** ICMP type. `/filter/rule/ipv6/@type`: 8-bit integer, hexadecimal or decimal */
  type?: string;
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/ipv6/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * Mask for the MAC address of the sender. `/filter/rule/ipv6/@srcmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacmask?: string;
  /**
   * MAC address of the receiver. `/filter/rule/ipv6/@dstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  dstmacaddr?: string;
  /**
   * Mask for the MAC address of the receiver. `/filter/rule/ipv6/@dstmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  dstmacmask?: string;
  /**
   * IP address of the sender. `/filter/rule/ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128
   * or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * Port of the sender; first of a range. `/filter/rule/ipv6/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportstart?: string;
  /**
   * Last port of a range of the sender’s. `/filter/rule/ipv6/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportend?: string;
  /**
   * Port of the receiver; first of a range. `/filter/rule/ipv6/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportstart?: string;
  /**
   * Last port of a range of the receiver’s. `/filter/rule/ipv6/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportend?: string;
  /**
   * Protocol above IP: a name or a number. Ports need one. `/filter/rule/ipv6/@protocol`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*`
   * or `0x[0-9a-fA-F]{1,2}` or 0 to 255
   */
  protocol?: 'tcp' | 'udp' | 'udplite' | 'esp' | 'ah' | 'icmp' | 'igmp' | 'sctp' | 'icmpv6' | (string & {});
  /** Last ICMP type of a range. `/filter/rule/ipv6/@typeend`: 8-bit integer, hexadecimal or decimal */
  typeend?: string;
  /** ICMP code. `/filter/rule/ipv6/@code`: 8-bit integer, hexadecimal or decimal */
  code?: string;
  /** Last ICMP code of a range. `/filter/rule/ipv6/@codeend`: 8-bit integer, hexadecimal or decimal */
  codeend?: string;
  /** Comment, at most 256 characters. `/filter/rule/ipv6/@comment` */
  comment?: string;
}

/** What the rule matches: TCP over IPv4. `/filter/rule/tcp` */
export interface NWFilterRuleTcp extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/tcp/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/tcp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * Port of the sender; first of a range. `/filter/rule/tcp/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportstart?: string;
  /**
   * Last port of a range of the sender’s. `/filter/rule/tcp/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportend?: string;
  /**
   * Port of the receiver; first of a range. `/filter/rule/tcp/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportstart?: string;
  /**
   * Last port of a range of the receiver’s. `/filter/rule/tcp/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportend?: string;
  /**
   * IP address of the sender. `/filter/rule/tcp/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/tcp/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/tcp/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/tcp/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/tcp/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/tcp/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/tcp/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/tcp/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/tcp/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /**
   * Matches when there are more connections than this. `/filter/rule/tcp/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[
   * ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'connlimit-above'?: string;
  /**
   * States of the connection: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. `/filter/rule/tcp/@state`:
   * `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…`
   */
  state?: string;
  /**
   * Name of a set of addresses (ipset) on the host, which libvirt does not manage. `/filter/rule/tcp/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}`
   */
  ipset?: string;
  /**
   * Which addresses are looked up in the set: `src`, `dst`, or several of them. `/filter/rule/tcp/@ipsetflags`:
   * `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…`
   */
  ipsetflags?: string;
  /**
   * TCP flags: a mask, `/`, and those that are set. `/filter/rule/tcp/@flags`: `((SYN|ACK|URG|PSH|FIN|RST)(,(SYN|ACK|URG|PSH|FIN|RST))*|A…`
   */
  flags?: string;
  /** Comment, at most 256 characters. `/filter/rule/tcp/@comment` */
  comment?: string;
}

/** What the rule matches: UDP over IPv4. `/filter/rule/udp` */
export interface NWFilterRuleUdp extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/udp/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/udp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * Port of the sender; first of a range. `/filter/rule/udp/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportstart?: string;
  /**
   * Last port of a range of the sender’s. `/filter/rule/udp/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportend?: string;
  /**
   * Port of the receiver; first of a range. `/filter/rule/udp/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportstart?: string;
  /**
   * Last port of a range of the receiver’s. `/filter/rule/udp/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportend?: string;
  /**
   * IP address of the sender. `/filter/rule/udp/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/udp/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/udp/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/udp/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/udp/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/udp/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/udp/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/udp/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/udp/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /**
   * Matches when there are more connections than this. `/filter/rule/udp/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[
   * ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'connlimit-above'?: string;
  /**
   * States of the connection: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. `/filter/rule/udp/@state`:
   * `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…`
   */
  state?: string;
  /**
   * Name of a set of addresses (ipset) on the host, which libvirt does not manage. `/filter/rule/udp/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}`
   */
  ipset?: string;
  /**
   * Which addresses are looked up in the set: `src`, `dst`, or several of them. `/filter/rule/udp/@ipsetflags`:
   * `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…`
   */
  ipsetflags?: string;
  /** Comment, at most 256 characters. `/filter/rule/udp/@comment` */
  comment?: string;
}

/** What the rule matches: SCTP over IPv4. `/filter/rule/sctp` */
export interface NWFilterRuleSctp extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/sctp/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/sctp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * Port of the sender; first of a range. `/filter/rule/sctp/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportstart?: string;
  /**
   * Last port of a range of the sender’s. `/filter/rule/sctp/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportend?: string;
  /**
   * Port of the receiver; first of a range. `/filter/rule/sctp/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportstart?: string;
  /**
   * Last port of a range of the receiver’s. `/filter/rule/sctp/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportend?: string;
  /**
   * IP address of the sender. `/filter/rule/sctp/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/sctp/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/sctp/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/sctp/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32
   * or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/sctp/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/sctp/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/sctp/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/sctp/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/sctp/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /**
   * Matches when there are more connections than this. `/filter/rule/sctp/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[
   * ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'connlimit-above'?: string;
  /**
   * States of the connection: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. `/filter/rule/sctp/@state`:
   * `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…`
   */
  state?: string;
  /**
   * Name of a set of addresses (ipset) on the host, which libvirt does not manage. `/filter/rule/sctp/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}`
   */
  ipset?: string;
  /**
   * Which addresses are looked up in the set: `src`, `dst`, or several of them. `/filter/rule/sctp/@ipsetflags`:
   * `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…`
   */
  ipsetflags?: string;
  /** Comment, at most 256 characters. `/filter/rule/sctp/@comment` */
  comment?: string;
}

/** What the rule matches: ICMP. `/filter/rule/icmp` */
export interface NWFilterRuleIcmp extends XmlObject {
  /** ICMP type. `/filter/rule/icmp/@type`: 8-bit integer, hexadecimal or decimal */
  type?: string;
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/icmp/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/icmp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * IP address of the sender. `/filter/rule/icmp/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/icmp/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/icmp/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/icmp/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32
   * or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/icmp/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/icmp/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/icmp/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/icmp/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/icmp/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /**
   * Matches when there are more connections than this. `/filter/rule/icmp/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[
   * ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'connlimit-above'?: string;
  /**
   * States of the connection: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. `/filter/rule/icmp/@state`:
   * `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…`
   */
  state?: string;
  /**
   * Name of a set of addresses (ipset) on the host, which libvirt does not manage. `/filter/rule/icmp/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}`
   */
  ipset?: string;
  /**
   * Which addresses are looked up in the set: `src`, `dst`, or several of them. `/filter/rule/icmp/@ipsetflags`:
   * `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…`
   */
  ipsetflags?: string;
  /** ICMP code. `/filter/rule/icmp/@code`: 8-bit integer, hexadecimal or decimal */
  code?: string;
  /** Comment, at most 256 characters. `/filter/rule/icmp/@comment` */
  comment?: string;
}

/** What the rule matches: IGMP. `/filter/rule/igmp` */
export interface NWFilterRuleIgmp extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/igmp/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/igmp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * IP address of the sender. `/filter/rule/igmp/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/igmp/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/igmp/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/igmp/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32
   * or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/igmp/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/igmp/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/igmp/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/igmp/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/igmp/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /**
   * Matches when there are more connections than this. `/filter/rule/igmp/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[
   * ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'connlimit-above'?: string;
  /**
   * States of the connection: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. `/filter/rule/igmp/@state`:
   * `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…`
   */
  state?: string;
  /**
   * Name of a set of addresses (ipset) on the host, which libvirt does not manage. `/filter/rule/igmp/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}`
   */
  ipset?: string;
  /**
   * Which addresses are looked up in the set: `src`, `dst`, or several of them. `/filter/rule/igmp/@ipsetflags`:
   * `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…`
   */
  ipsetflags?: string;
  /** Comment, at most 256 characters. `/filter/rule/igmp/@comment` */
  comment?: string;
}

/** What the rule matches: All protocols over IPv4. `/filter/rule/all` */
export interface NWFilterRuleAll extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/all/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/all/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * IP address of the sender. `/filter/rule/all/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/all/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/all/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/all/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/all/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/all/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/all/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/all/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/all/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /**
   * Matches when there are more connections than this. `/filter/rule/all/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[
   * ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'connlimit-above'?: string;
  /**
   * States of the connection: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. `/filter/rule/all/@state`:
   * `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…`
   */
  state?: string;
  /**
   * Name of a set of addresses (ipset) on the host, which libvirt does not manage. `/filter/rule/all/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}`
   */
  ipset?: string;
  /**
   * Which addresses are looked up in the set: `src`, `dst`, or several of them. `/filter/rule/all/@ipsetflags`:
   * `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…`
   */
  ipsetflags?: string;
  /** Comment, at most 256 characters. `/filter/rule/all/@comment` */
  comment?: string;
}

/** What the rule matches: ESP over IPv4. `/filter/rule/esp` */
export interface NWFilterRuleEsp extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/esp/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/esp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * IP address of the sender. `/filter/rule/esp/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/esp/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/esp/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/esp/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/esp/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/esp/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/esp/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/esp/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/esp/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /**
   * Matches when there are more connections than this. `/filter/rule/esp/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[
   * ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'connlimit-above'?: string;
  /**
   * States of the connection: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. `/filter/rule/esp/@state`:
   * `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…`
   */
  state?: string;
  /**
   * Name of a set of addresses (ipset) on the host, which libvirt does not manage. `/filter/rule/esp/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}`
   */
  ipset?: string;
  /**
   * Which addresses are looked up in the set: `src`, `dst`, or several of them. `/filter/rule/esp/@ipsetflags`:
   * `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…`
   */
  ipsetflags?: string;
  /** Comment, at most 256 characters. `/filter/rule/esp/@comment` */
  comment?: string;
}

/** What the rule matches: AH over IPv4. `/filter/rule/ah` */
export interface NWFilterRuleAh extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/ah/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/ah/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * IP address of the sender. `/filter/rule/ah/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/ah/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/ah/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/ah/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/ah/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/ah/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/ah/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/ah/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/ah/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /**
   * Matches when there are more connections than this. `/filter/rule/ah/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[
   * ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'connlimit-above'?: string;
  /**
   * States of the connection: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. `/filter/rule/ah/@state`:
   * `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…`
   */
  state?: string;
  /**
   * Name of a set of addresses (ipset) on the host, which libvirt does not manage. `/filter/rule/ah/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}`
   */
  ipset?: string;
  /**
   * Which addresses are looked up in the set: `src`, `dst`, or several of them. `/filter/rule/ah/@ipsetflags`:
   * `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…`
   */
  ipsetflags?: string;
  /** Comment, at most 256 characters. `/filter/rule/ah/@comment` */
  comment?: string;
}

/** What the rule matches: UDP-Lite over IPv4. `/filter/rule/udplite` */
export interface NWFilterRuleUdplite extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/udplite/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/udplite/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * IP address of the sender. `/filter/rule/udplite/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/udplite/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32
   * or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/udplite/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/udplite/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to
   * 32 or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/udplite/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/udplite/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/udplite/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/udplite/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/udplite/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[
   * ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /**
   * Matches when there are more connections than this. `/filter/rule/udplite/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[
   * ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  'connlimit-above'?: string;
  /**
   * States of the connection: `NEW`, `ESTABLISHED`, `RELATED`, `INVALID`, or `NONE`. `/filter/rule/udplite/@state`:
   * `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…`
   */
  state?: string;
  /**
   * Name of a set of addresses (ipset) on the host, which libvirt does not manage. `/filter/rule/udplite/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}`
   */
  ipset?: string;
  /**
   * Which addresses are looked up in the set: `src`, `dst`, or several of them. `/filter/rule/udplite/@ipsetflags`:
   * `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…`
   */
  ipsetflags?: string;
  /** Comment, at most 256 characters. `/filter/rule/udplite/@comment` */
  comment?: string;
}

/** What the rule matches: TCP over IPv6. `/filter/rule/tcp-ipv6` */
export interface NWFilterRuleTcpIpv6 extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/tcp-ipv6/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/tcp-ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * Port of the sender; first of a range. `/filter/rule/tcp-ipv6/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportstart?: string;
  /**
   * Last port of a range of the sender’s. `/filter/rule/tcp-ipv6/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportend?: string;
  /**
   * Port of the receiver; first of a range. `/filter/rule/tcp-ipv6/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportstart?: string;
  /**
   * Last port of a range of the receiver’s. `/filter/rule/tcp-ipv6/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportend?: string;
  /**
   * IP address of the sender. `/filter/rule/tcp-ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/tcp-ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to
   * 128 or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/tcp-ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/tcp-ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to
   * 128 or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/tcp-ipv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/tcp-ipv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/tcp-ipv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/tcp-ipv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/tcp-ipv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[
   * ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /**
   * TCP flags: a mask, `/`, and those that are set. `/filter/rule/tcp-ipv6/@flags`:
   * `((SYN|ACK|URG|PSH|FIN|RST)(,(SYN|ACK|URG|PSH|FIN|RST))*|A…`
   */
  flags?: string;
  /** Comment, at most 256 characters. `/filter/rule/tcp-ipv6/@comment` */
  comment?: string;
}

/** What the rule matches: UDP over IPv6. `/filter/rule/udp-ipv6` */
export interface NWFilterRuleUdpIpv6 extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/udp-ipv6/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/udp-ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * Port of the sender; first of a range. `/filter/rule/udp-ipv6/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportstart?: string;
  /**
   * Last port of a range of the sender’s. `/filter/rule/udp-ipv6/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportend?: string;
  /**
   * Port of the receiver; first of a range. `/filter/rule/udp-ipv6/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportstart?: string;
  /**
   * Last port of a range of the receiver’s. `/filter/rule/udp-ipv6/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportend?: string;
  /**
   * IP address of the sender. `/filter/rule/udp-ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/udp-ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to
   * 128 or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/udp-ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/udp-ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to
   * 128 or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/udp-ipv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/udp-ipv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/udp-ipv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/udp-ipv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/udp-ipv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[
   * ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /** Comment, at most 256 characters. `/filter/rule/udp-ipv6/@comment` */
  comment?: string;
}

/** What the rule matches: SCTP over IPv6. `/filter/rule/sctp-ipv6` */
export interface NWFilterRuleSctpIpv6 extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/sctp-ipv6/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/sctp-ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * Port of the sender; first of a range. `/filter/rule/sctp-ipv6/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportstart?: string;
  /**
   * Last port of a range of the sender’s. `/filter/rule/sctp-ipv6/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  srcportend?: string;
  /**
   * Port of the receiver; first of a range. `/filter/rule/sctp-ipv6/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportstart?: string;
  /**
   * Last port of a range of the receiver’s. `/filter/rule/sctp-ipv6/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x[0-9a-fA-F]{1,4}` or 0 to 65535
   */
  dstportend?: string;
  /**
   * IP address of the sender. `/filter/rule/sctp-ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/sctp-ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to
   * 128 or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/sctp-ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/sctp-ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to
   * 128 or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/sctp-ipv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/sctp-ipv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/sctp-ipv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/sctp-ipv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/sctp-ipv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[
   * ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /** Comment, at most 256 characters. `/filter/rule/sctp-ipv6/@comment` */
  comment?: string;
}

/** What the rule matches: ICMPv6. `/filter/rule/icmpv6` */
export interface NWFilterRuleIcmpv6 extends XmlObject {
  /** ICMP type. `/filter/rule/icmpv6/@type`: 8-bit integer, hexadecimal or decimal */
  type?: string;
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/icmpv6/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/icmpv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * IP address of the sender. `/filter/rule/icmpv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/icmpv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128
   * or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/icmpv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/icmpv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to
   * 128 or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/icmpv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/icmpv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/icmpv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/icmpv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/icmpv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[
   * ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /** ICMP code. `/filter/rule/icmpv6/@code`: 8-bit integer, hexadecimal or decimal */
  code?: string;
  /** Comment, at most 256 characters. `/filter/rule/icmpv6/@comment` */
  comment?: string;
}

/** What the rule matches: All protocols over IPv6. `/filter/rule/all-ipv6` */
export interface NWFilterRuleAllIpv6 extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/all-ipv6/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/all-ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * IP address of the sender. `/filter/rule/all-ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/all-ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to
   * 128 or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/all-ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/all-ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to
   * 128 or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/all-ipv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/all-ipv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/all-ipv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/all-ipv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/all-ipv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[
   * ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /** Comment, at most 256 characters. `/filter/rule/all-ipv6/@comment` */
  comment?: string;
}

/** What the rule matches: ESP over IPv6. `/filter/rule/esp-ipv6` */
export interface NWFilterRuleEspIpv6 extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/esp-ipv6/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/esp-ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * IP address of the sender. `/filter/rule/esp-ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/esp-ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to
   * 128 or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/esp-ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/esp-ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to
   * 128 or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/esp-ipv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/esp-ipv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/esp-ipv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/esp-ipv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/esp-ipv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[
   * ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /** Comment, at most 256 characters. `/filter/rule/esp-ipv6/@comment` */
  comment?: string;
}

/** What the rule matches: AH over IPv6. `/filter/rule/ah-ipv6` */
export interface NWFilterRuleAhIpv6 extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/ah-ipv6/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/ah-ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * IP address of the sender. `/filter/rule/ah-ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/ah-ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128
   * or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/ah-ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/ah-ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to
   * 128 or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/ah-ipv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/ah-ipv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/ah-ipv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/ah-ipv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/ah-ipv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[
   * ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /** Comment, at most 256 characters. `/filter/rule/ah-ipv6/@comment` */
  comment?: string;
}

/** What the rule matches: UDP-Lite over IPv6. `/filter/rule/udplite-ipv6` */
export interface NWFilterRuleUdpliteIpv6 extends XmlObject {
  /** `no` matches packets that the attributes do not match. Default: `yes`. `/filter/rule/udplite-ipv6/@match` */
  match?: 'yes' | 'no';
  /**
   * MAC address of the sender. `/filter/rule/udplite-ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * IP address of the sender. `/filter/rule/udplite-ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * Mask for the IP address of the sender. `/filter/rule/udplite-ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0
   * to 128 or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * IP address of the receiver. `/filter/rule/udplite-ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * Mask for the IP address of the receiver. `/filter/rule/udplite-ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0
   * to 128 or `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * First address of a range of senders. `/filter/rule/udplite-ipv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * Last address of a range of senders. `/filter/rule/udplite-ipv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * First address of a range of receivers. `/filter/rule/udplite-ipv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * Last address of a range of receivers. `/filter/rule/udplite-ipv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /**
   * Differentiated services code point, 0 to 63. `/filter/rule/udplite-ipv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[
   * ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /** Comment, at most 256 characters. `/filter/rule/udplite-ipv6/@comment` */
  comment?: string;
}
