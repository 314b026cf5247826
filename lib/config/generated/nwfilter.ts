// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { XmlObject } from '../raw.ts';
import type { DomainFilterref } from './domain.ts';

/** `/filter` */
export interface NWFilterConfig extends XmlObject {
  /** `/filter/@name` */
  name: string;
  /**
   * `/filter/@chain`: `mac[a-zA-Z0-9_\.:\-]{0,9}` or `stp[a-zA-Z0-9_\.:\-]{0,9}` or `vlan[a-zA-Z0-9_\.:\-]{0,8}` or
   * `arp[a-zA-Z0-9_\.:\-]{0,9}` or `rarp[a-zA-Z0-9_\.:\-]{0,8}` or `ipv4[a-zA-Z0-9_\.:\-]{0,8}` or `ipv6[a-zA-Z0-9_\.:\-]{0,8}`
   */
  chain?: 'root' | (string & {});
  /** `/filter/@priority`: -1000 to 1000 */
  priority?: number;
  /** `/filter/uuid`: UUID */
  uuid?: string;
  /** `/filter/filterref` */
  filterref?: DomainFilterref[];
  /** `/filter/rule` */
  rule?: NWFilterRule[];
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/filter/rule` */
export interface NWFilterRule extends XmlObject {
  /** `/filter/rule/@action` */
  action: 'drop' | 'accept' | 'reject' | 'continue' | 'return';
  /** `/filter/rule/@direction` */
  direction: 'in' | 'out' | 'inout';
  /** `/filter/rule/@priority`: -1000 to 1000 */
  priority?: number;
  /** `/filter/rule/@statematch`: `([Ff][Aa][Ll][Ss][Ee]|0)` */
  statematch?: string;
  /** `/filter/rule/mac` */
  mac?: NWFilterRuleMac;
  /** `/filter/rule/vlan` */
  vlan?: NWFilterRuleVlan;
  /** `/filter/rule/stp` */
  stp?: NWFilterRuleStp;
  /** `/filter/rule/arp` */
  arp?: NWFilterRuleArp;
  /** `/filter/rule/rarp` */
  rarp?: NWFilterRuleRarp;
  /** `/filter/rule/ip` */
  ip?: NWFilterRuleIp;
  /** `/filter/rule/ipv6` */
  ipv6?: NWFilterRuleIpv6;
  /** `/filter/rule/tcp` */
  tcp?: NWFilterRuleTcp;
  /** `/filter/rule/udp` */
  udp?: NWFilterRuleUdp;
  /** `/filter/rule/sctp` */
  sctp?: NWFilterRuleSctp;
  /** `/filter/rule/icmp` */
  icmp?: NWFilterRuleIcmp;
  /** `/filter/rule/igmp` */
  igmp?: NWFilterRuleIgmp;
  /** `/filter/rule/all` */
  all?: NWFilterRuleAll;
  /** `/filter/rule/esp` */
  esp?: NWFilterRuleEsp;
  /** `/filter/rule/ah` */
  ah?: NWFilterRuleAh;
  /** `/filter/rule/udplite` */
  udplite?: NWFilterRuleUdplite;
  /** `/filter/rule/tcp-ipv6` */
  'tcp-ipv6'?: NWFilterRuleTcpIpv6;
  /** `/filter/rule/udp-ipv6` */
  'udp-ipv6'?: NWFilterRuleUdpIpv6;
  /** `/filter/rule/sctp-ipv6` */
  'sctp-ipv6'?: NWFilterRuleSctpIpv6;
  /** `/filter/rule/icmpv6` */
  icmpv6?: NWFilterRuleIcmpv6;
  /** `/filter/rule/all-ipv6` */
  'all-ipv6'?: NWFilterRuleAllIpv6;
  /** `/filter/rule/esp-ipv6` */
  'esp-ipv6'?: NWFilterRuleEspIpv6;
  /** `/filter/rule/ah-ipv6` */
  'ah-ipv6'?: NWFilterRuleAhIpv6;
  /** `/filter/rule/udplite-ipv6` */
  'udplite-ipv6'?: NWFilterRuleUdpliteIpv6;
}

/** `/filter/rule/mac` */
export interface NWFilterRuleMac extends XmlObject {
  /** `/filter/rule/mac/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/mac/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/mac/@srcmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacmask?: string;
  /** `/filter/rule/mac/@dstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  dstmacaddr?: string;
  /** `/filter/rule/mac/@dstmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  dstmacmask?: string;
  /**
   * `/filter/rule/mac/@protocolid`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x([6-9a-fA-F][0-9a-fA-F]{2}|[0-9a-fA-F]{4})` or
   * 1536 to 65535
   */
  protocolid?: 'arp' | 'rarp' | 'ipv4' | 'ipv6' | 'vlan' | (string & {});
  /** `/filter/rule/mac/@comment` */
  comment?: string;
}

/** `/filter/rule/vlan` */
export interface NWFilterRuleVlan extends XmlObject {
  /** `/filter/rule/vlan/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/vlan/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/vlan/@srcmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacmask?: string;
  /** `/filter/rule/vlan/@dstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  dstmacaddr?: string;
  /** `/filter/rule/vlan/@dstmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  dstmacmask?: string;
  /** `/filter/rule/vlan/@vlanid`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x([0-9a-fA-F]{1,3})` or 0 to 4095 */
  vlanid?: string;
  /**
   * `/filter/rule/vlan/@encap-protocol`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `0x([6-9a-fA-F][0-9a-fA-F]{2}|[0-9a-fA-F]{4})` or 1536 to 65535
   */
  'encap-protocol'?: 'arp' | 'rarp' | 'ipv4' | 'ipv6' | 'vlan' | (string & {});
  /** `/filter/rule/vlan/@comment` */
  comment?: string;
}

/** `/filter/rule/stp` */
export interface NWFilterRuleStp extends XmlObject {
  /** `/filter/rule/stp/@type`: 8-bit integer, hexadecimal or decimal */
  type?: string;
  /** `/filter/rule/stp/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/stp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/stp/@srcmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacmask?: string;
  /** `/filter/rule/stp/@flags`: 8-bit integer, hexadecimal or decimal */
  flags?: string;
  /** `/filter/rule/stp/@root-priority`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'root-priority'?: string;
  /** `/filter/rule/stp/@root-priority-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'root-priority-hi'?: string;
  /** `/filter/rule/stp/@root-address`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  'root-address'?: string;
  /**
   * `/filter/rule/stp/@root-address-mask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  'root-address-mask'?: string;
  /** `/filter/rule/stp/@root-cost`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,8}` */
  'root-cost'?: string;
  /** `/filter/rule/stp/@root-cost-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,8}` */
  'root-cost-hi'?: string;
  /** `/filter/rule/stp/@sender-priority`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'sender-priority'?: string;
  /** `/filter/rule/stp/@sender-priority-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'sender-priority-hi'?: string;
  /** `/filter/rule/stp/@sender-address`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  'sender-address'?: string;
  /**
   * `/filter/rule/stp/@sender-address-mask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  'sender-address-mask'?: string;
  /** `/filter/rule/stp/@port`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  port?: string;
  /** `/filter/rule/stp/@port-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'port-hi'?: string;
  /** `/filter/rule/stp/@age`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  age?: string;
  /** `/filter/rule/stp/@age-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'age-hi'?: string;
  /** `/filter/rule/stp/@max-age`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'max-age'?: string;
  /** `/filter/rule/stp/@max-age-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'max-age-hi'?: string;
  /** `/filter/rule/stp/@hello-time`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'hello-time'?: string;
  /** `/filter/rule/stp/@hello-time-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'hello-time-hi'?: string;
  /** `/filter/rule/stp/@forward-delay`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'forward-delay'?: string;
  /** `/filter/rule/stp/@forward-delay-hi`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'forward-delay-hi'?: string;
  /** `/filter/rule/stp/@comment` */
  comment?: string;
}

/** `/filter/rule/arp` */
export interface NWFilterRuleArp extends XmlObject {
  /** `/filter/rule/arp/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/arp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/arp/@srcmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacmask?: string;
  /** `/filter/rule/arp/@dstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  dstmacaddr?: string;
  /** `/filter/rule/arp/@dstmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  dstmacmask?: string;
  /** `/filter/rule/arp/@arpsrcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  arpsrcmacaddr?: string;
  /** `/filter/rule/arp/@arpsrcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  arpsrcipaddr?: string;
  /** `/filter/rule/arp/@arpdstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  arpdstmacaddr?: string;
  /** `/filter/rule/arp/@arpdstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  arpdstipaddr?: string;
  /** `/filter/rule/arp/@hwtype`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  hwtype?: string;
  /**
   * `/filter/rule/arp/@opcode`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 65535 or
   * `([Rr]eply|[Rr]equest|[Rr]equest_[Rr]everse|[Rr]eply_[Rr]e…`
   */
  opcode?: string;
  /** `/filter/rule/arp/@protocoltype`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  protocoltype?: string;
  /** `/filter/rule/arp/@gratuitous` */
  gratuitous?: 'yes' | 'no' | 'true' | 'false' | '1' | '0';
  /** `/filter/rule/arp/@comment` */
  comment?: string;
}

/** `/filter/rule/rarp` */
export interface NWFilterRuleRarp extends XmlObject {
  /** `/filter/rule/rarp/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/rarp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/rarp/@srcmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacmask?: string;
  /** `/filter/rule/rarp/@dstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  dstmacaddr?: string;
  /** `/filter/rule/rarp/@dstmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  dstmacmask?: string;
  /** `/filter/rule/rarp/@arpsrcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  arpsrcmacaddr?: string;
  /** `/filter/rule/rarp/@arpsrcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  arpsrcipaddr?: string;
  /** `/filter/rule/rarp/@arpdstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  arpdstmacaddr?: string;
  /** `/filter/rule/rarp/@arpdstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  arpdstipaddr?: string;
  /** `/filter/rule/rarp/@hwtype`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  hwtype?: string;
  /**
   * `/filter/rule/rarp/@opcode`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 65535 or
   * `([Rr]eply|[Rr]equest|[Rr]equest_[Rr]everse|[Rr]eply_[Rr]e…`
   */
  opcode?: string;
  /** `/filter/rule/rarp/@protocoltype`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  protocoltype?: string;
  /** `/filter/rule/rarp/@gratuitous` */
  gratuitous?: 'yes' | 'no' | 'true' | 'false' | '1' | '0';
  /** `/filter/rule/rarp/@comment` */
  comment?: string;
}

/** `/filter/rule/ip` */
export interface NWFilterRuleIp extends XmlObject {
  /** `/filter/rule/ip/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/ip/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/ip/@srcmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacmask?: string;
  /** `/filter/rule/ip/@dstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  dstmacaddr?: string;
  /** `/filter/rule/ip/@dstmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  dstmacmask?: string;
  /** `/filter/rule/ip/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipaddr?: string;
  /**
   * `/filter/rule/ip/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /** `/filter/rule/ip/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipaddr?: string;
  /**
   * `/filter/rule/ip/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /** `/filter/rule/ip/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportstart?: string;
  /** `/filter/rule/ip/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportend?: string;
  /** `/filter/rule/ip/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportstart?: string;
  /** `/filter/rule/ip/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportend?: string;
  /** `/filter/rule/ip/@protocol`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,2}` or 0 to 255 */
  protocol?: 'tcp' | 'udp' | 'udplite' | 'esp' | 'ah' | 'icmp' | 'igmp' | 'sctp' | 'icmpv6' | (string & {});
  /** `/filter/rule/ip/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/ip/@comment` */
  comment?: string;
}

/** `/filter/rule/ipv6` */
export interface NWFilterRuleIpv6 extends XmlObject {
  /** `/filter/rule/ipv6/@type`: 8-bit integer, hexadecimal or decimal */
  type?: string;
  /** `/filter/rule/ipv6/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/ipv6/@srcmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacmask?: string;
  /** `/filter/rule/ipv6/@dstmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  dstmacaddr?: string;
  /** `/filter/rule/ipv6/@dstmacmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  dstmacmask?: string;
  /**
   * `/filter/rule/ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * `/filter/rule/ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * `/filter/rule/ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * `/filter/rule/ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /** `/filter/rule/ipv6/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportstart?: string;
  /** `/filter/rule/ipv6/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportend?: string;
  /** `/filter/rule/ipv6/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportstart?: string;
  /** `/filter/rule/ipv6/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportend?: string;
  /** `/filter/rule/ipv6/@protocol`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,2}` or 0 to 255 */
  protocol?: 'tcp' | 'udp' | 'udplite' | 'esp' | 'ah' | 'icmp' | 'igmp' | 'sctp' | 'icmpv6' | (string & {});
  /** `/filter/rule/ipv6/@typeend`: 8-bit integer, hexadecimal or decimal */
  typeend?: string;
  /** `/filter/rule/ipv6/@code`: 8-bit integer, hexadecimal or decimal */
  code?: string;
  /** `/filter/rule/ipv6/@codeend`: 8-bit integer, hexadecimal or decimal */
  codeend?: string;
  /** `/filter/rule/ipv6/@comment` */
  comment?: string;
}

/** `/filter/rule/tcp` */
export interface NWFilterRuleTcp extends XmlObject {
  /** `/filter/rule/tcp/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/tcp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/tcp/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportstart?: string;
  /** `/filter/rule/tcp/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportend?: string;
  /** `/filter/rule/tcp/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportstart?: string;
  /** `/filter/rule/tcp/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportend?: string;
  /** `/filter/rule/tcp/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipaddr?: string;
  /**
   * `/filter/rule/tcp/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /** `/filter/rule/tcp/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipaddr?: string;
  /**
   * `/filter/rule/tcp/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /** `/filter/rule/tcp/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipfrom?: string;
  /** `/filter/rule/tcp/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipto?: string;
  /** `/filter/rule/tcp/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipfrom?: string;
  /** `/filter/rule/tcp/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipto?: string;
  /** `/filter/rule/tcp/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/tcp/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'connlimit-above'?: string;
  /** `/filter/rule/tcp/@state`: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…` */
  state?: string;
  /** `/filter/rule/tcp/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}` */
  ipset?: string;
  /** `/filter/rule/tcp/@ipsetflags`: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…` */
  ipsetflags?: string;
  /** `/filter/rule/tcp/@flags`: `((SYN|ACK|URG|PSH|FIN|RST)(,(SYN|ACK|URG|PSH|FIN|RST))*|A…` */
  flags?: string;
  /** `/filter/rule/tcp/@comment` */
  comment?: string;
}

/** `/filter/rule/udp` */
export interface NWFilterRuleUdp extends XmlObject {
  /** `/filter/rule/udp/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/udp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/udp/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportstart?: string;
  /** `/filter/rule/udp/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportend?: string;
  /** `/filter/rule/udp/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportstart?: string;
  /** `/filter/rule/udp/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportend?: string;
  /** `/filter/rule/udp/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipaddr?: string;
  /**
   * `/filter/rule/udp/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /** `/filter/rule/udp/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipaddr?: string;
  /**
   * `/filter/rule/udp/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /** `/filter/rule/udp/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipfrom?: string;
  /** `/filter/rule/udp/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipto?: string;
  /** `/filter/rule/udp/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipfrom?: string;
  /** `/filter/rule/udp/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipto?: string;
  /** `/filter/rule/udp/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/udp/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'connlimit-above'?: string;
  /** `/filter/rule/udp/@state`: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…` */
  state?: string;
  /** `/filter/rule/udp/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}` */
  ipset?: string;
  /** `/filter/rule/udp/@ipsetflags`: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…` */
  ipsetflags?: string;
  /** `/filter/rule/udp/@comment` */
  comment?: string;
}

/** `/filter/rule/sctp` */
export interface NWFilterRuleSctp extends XmlObject {
  /** `/filter/rule/sctp/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/sctp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/sctp/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportstart?: string;
  /** `/filter/rule/sctp/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportend?: string;
  /** `/filter/rule/sctp/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportstart?: string;
  /** `/filter/rule/sctp/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportend?: string;
  /** `/filter/rule/sctp/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipaddr?: string;
  /**
   * `/filter/rule/sctp/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /** `/filter/rule/sctp/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipaddr?: string;
  /**
   * `/filter/rule/sctp/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /** `/filter/rule/sctp/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipfrom?: string;
  /** `/filter/rule/sctp/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipto?: string;
  /** `/filter/rule/sctp/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipfrom?: string;
  /** `/filter/rule/sctp/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipto?: string;
  /** `/filter/rule/sctp/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/sctp/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'connlimit-above'?: string;
  /** `/filter/rule/sctp/@state`: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…` */
  state?: string;
  /** `/filter/rule/sctp/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}` */
  ipset?: string;
  /** `/filter/rule/sctp/@ipsetflags`: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…` */
  ipsetflags?: string;
  /** `/filter/rule/sctp/@comment` */
  comment?: string;
}

/** `/filter/rule/icmp` */
export interface NWFilterRuleIcmp extends XmlObject {
  /** `/filter/rule/icmp/@type`: 8-bit integer, hexadecimal or decimal */
  type?: string;
  /** `/filter/rule/icmp/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/icmp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/icmp/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipaddr?: string;
  /**
   * `/filter/rule/icmp/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /** `/filter/rule/icmp/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipaddr?: string;
  /**
   * `/filter/rule/icmp/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /** `/filter/rule/icmp/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipfrom?: string;
  /** `/filter/rule/icmp/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipto?: string;
  /** `/filter/rule/icmp/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipfrom?: string;
  /** `/filter/rule/icmp/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipto?: string;
  /** `/filter/rule/icmp/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/icmp/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'connlimit-above'?: string;
  /** `/filter/rule/icmp/@state`: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…` */
  state?: string;
  /** `/filter/rule/icmp/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}` */
  ipset?: string;
  /** `/filter/rule/icmp/@ipsetflags`: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…` */
  ipsetflags?: string;
  /** `/filter/rule/icmp/@code`: 8-bit integer, hexadecimal or decimal */
  code?: string;
  /** `/filter/rule/icmp/@comment` */
  comment?: string;
}

/** `/filter/rule/igmp` */
export interface NWFilterRuleIgmp extends XmlObject {
  /** `/filter/rule/igmp/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/igmp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/igmp/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipaddr?: string;
  /**
   * `/filter/rule/igmp/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /** `/filter/rule/igmp/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipaddr?: string;
  /**
   * `/filter/rule/igmp/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /** `/filter/rule/igmp/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipfrom?: string;
  /** `/filter/rule/igmp/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipto?: string;
  /** `/filter/rule/igmp/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipfrom?: string;
  /** `/filter/rule/igmp/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipto?: string;
  /** `/filter/rule/igmp/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/igmp/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'connlimit-above'?: string;
  /** `/filter/rule/igmp/@state`: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…` */
  state?: string;
  /** `/filter/rule/igmp/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}` */
  ipset?: string;
  /** `/filter/rule/igmp/@ipsetflags`: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…` */
  ipsetflags?: string;
  /** `/filter/rule/igmp/@comment` */
  comment?: string;
}

/** `/filter/rule/all` */
export interface NWFilterRuleAll extends XmlObject {
  /** `/filter/rule/all/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/all/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/all/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipaddr?: string;
  /**
   * `/filter/rule/all/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /** `/filter/rule/all/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipaddr?: string;
  /**
   * `/filter/rule/all/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /** `/filter/rule/all/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipfrom?: string;
  /** `/filter/rule/all/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipto?: string;
  /** `/filter/rule/all/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipfrom?: string;
  /** `/filter/rule/all/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipto?: string;
  /** `/filter/rule/all/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/all/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'connlimit-above'?: string;
  /** `/filter/rule/all/@state`: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…` */
  state?: string;
  /** `/filter/rule/all/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}` */
  ipset?: string;
  /** `/filter/rule/all/@ipsetflags`: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…` */
  ipsetflags?: string;
  /** `/filter/rule/all/@comment` */
  comment?: string;
}

/** `/filter/rule/esp` */
export interface NWFilterRuleEsp extends XmlObject {
  /** `/filter/rule/esp/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/esp/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/esp/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipaddr?: string;
  /**
   * `/filter/rule/esp/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /** `/filter/rule/esp/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipaddr?: string;
  /**
   * `/filter/rule/esp/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /** `/filter/rule/esp/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipfrom?: string;
  /** `/filter/rule/esp/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipto?: string;
  /** `/filter/rule/esp/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipfrom?: string;
  /** `/filter/rule/esp/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipto?: string;
  /** `/filter/rule/esp/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/esp/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'connlimit-above'?: string;
  /** `/filter/rule/esp/@state`: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…` */
  state?: string;
  /** `/filter/rule/esp/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}` */
  ipset?: string;
  /** `/filter/rule/esp/@ipsetflags`: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…` */
  ipsetflags?: string;
  /** `/filter/rule/esp/@comment` */
  comment?: string;
}

/** `/filter/rule/ah` */
export interface NWFilterRuleAh extends XmlObject {
  /** `/filter/rule/ah/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/ah/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/ah/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipaddr?: string;
  /**
   * `/filter/rule/ah/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /** `/filter/rule/ah/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipaddr?: string;
  /**
   * `/filter/rule/ah/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /** `/filter/rule/ah/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipfrom?: string;
  /** `/filter/rule/ah/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipto?: string;
  /** `/filter/rule/ah/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipfrom?: string;
  /** `/filter/rule/ah/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipto?: string;
  /** `/filter/rule/ah/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/ah/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'connlimit-above'?: string;
  /** `/filter/rule/ah/@state`: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…` */
  state?: string;
  /** `/filter/rule/ah/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}` */
  ipset?: string;
  /** `/filter/rule/ah/@ipsetflags`: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…` */
  ipsetflags?: string;
  /** `/filter/rule/ah/@comment` */
  comment?: string;
}

/** `/filter/rule/udplite` */
export interface NWFilterRuleUdplite extends XmlObject {
  /** `/filter/rule/udplite/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/udplite/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/udplite/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipaddr?: string;
  /**
   * `/filter/rule/udplite/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  srcipmask?: string;
  /** `/filter/rule/udplite/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipaddr?: string;
  /**
   * `/filter/rule/udplite/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 32 or
   * `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]`
   */
  dstipmask?: string;
  /** `/filter/rule/udplite/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipfrom?: string;
  /** `/filter/rule/udplite/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  srcipto?: string;
  /** `/filter/rule/udplite/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipfrom?: string;
  /** `/filter/rule/udplite/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([0-2]?[0-9]?[0-9]\.){3}[0-2]?[0-9]?[0-9]` */
  dstipto?: string;
  /** `/filter/rule/udplite/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/udplite/@connlimit-above`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  'connlimit-above'?: string;
  /** `/filter/rule/udplite/@state`: `((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELA…` */
  state?: string;
  /** `/filter/rule/udplite/@ipset`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `[a-zA-Z0-9_\.:\-\+ ]{1,31}` */
  ipset?: string;
  /** `/filter/rule/udplite/@ipsetflags`: `([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt]))…` */
  ipsetflags?: string;
  /** `/filter/rule/udplite/@comment` */
  comment?: string;
}

/** `/filter/rule/tcp-ipv6` */
export interface NWFilterRuleTcpIpv6 extends XmlObject {
  /** `/filter/rule/tcp-ipv6/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/tcp-ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/tcp-ipv6/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportstart?: string;
  /** `/filter/rule/tcp-ipv6/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportend?: string;
  /** `/filter/rule/tcp-ipv6/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportstart?: string;
  /** `/filter/rule/tcp-ipv6/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportend?: string;
  /**
   * `/filter/rule/tcp-ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * `/filter/rule/tcp-ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * `/filter/rule/tcp-ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * `/filter/rule/tcp-ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * `/filter/rule/tcp-ipv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * `/filter/rule/tcp-ipv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * `/filter/rule/tcp-ipv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * `/filter/rule/tcp-ipv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /** `/filter/rule/tcp-ipv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/tcp-ipv6/@flags`: `((SYN|ACK|URG|PSH|FIN|RST)(,(SYN|ACK|URG|PSH|FIN|RST))*|A…` */
  flags?: string;
  /** `/filter/rule/tcp-ipv6/@comment` */
  comment?: string;
}

/** `/filter/rule/udp-ipv6` */
export interface NWFilterRuleUdpIpv6 extends XmlObject {
  /** `/filter/rule/udp-ipv6/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/udp-ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/udp-ipv6/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportstart?: string;
  /** `/filter/rule/udp-ipv6/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportend?: string;
  /** `/filter/rule/udp-ipv6/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportstart?: string;
  /** `/filter/rule/udp-ipv6/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportend?: string;
  /**
   * `/filter/rule/udp-ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * `/filter/rule/udp-ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * `/filter/rule/udp-ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * `/filter/rule/udp-ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * `/filter/rule/udp-ipv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * `/filter/rule/udp-ipv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * `/filter/rule/udp-ipv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * `/filter/rule/udp-ipv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /** `/filter/rule/udp-ipv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/udp-ipv6/@comment` */
  comment?: string;
}

/** `/filter/rule/sctp-ipv6` */
export interface NWFilterRuleSctpIpv6 extends XmlObject {
  /** `/filter/rule/sctp-ipv6/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/sctp-ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /** `/filter/rule/sctp-ipv6/@srcportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportstart?: string;
  /** `/filter/rule/sctp-ipv6/@srcportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  srcportend?: string;
  /** `/filter/rule/sctp-ipv6/@dstportstart`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportstart?: string;
  /** `/filter/rule/sctp-ipv6/@dstportend`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  dstportend?: string;
  /**
   * `/filter/rule/sctp-ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * `/filter/rule/sctp-ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * `/filter/rule/sctp-ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * `/filter/rule/sctp-ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * `/filter/rule/sctp-ipv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * `/filter/rule/sctp-ipv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * `/filter/rule/sctp-ipv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * `/filter/rule/sctp-ipv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /** `/filter/rule/sctp-ipv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/sctp-ipv6/@comment` */
  comment?: string;
}

/** `/filter/rule/icmpv6` */
export interface NWFilterRuleIcmpv6 extends XmlObject {
  /** `/filter/rule/icmpv6/@type`: 8-bit integer, hexadecimal or decimal */
  type?: string;
  /** `/filter/rule/icmpv6/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/icmpv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /**
   * `/filter/rule/icmpv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * `/filter/rule/icmpv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * `/filter/rule/icmpv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * `/filter/rule/icmpv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * `/filter/rule/icmpv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * `/filter/rule/icmpv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * `/filter/rule/icmpv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * `/filter/rule/icmpv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /** `/filter/rule/icmpv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/icmpv6/@code`: 8-bit integer, hexadecimal or decimal */
  code?: string;
  /** `/filter/rule/icmpv6/@comment` */
  comment?: string;
}

/** `/filter/rule/all-ipv6` */
export interface NWFilterRuleAllIpv6 extends XmlObject {
  /** `/filter/rule/all-ipv6/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/all-ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /**
   * `/filter/rule/all-ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * `/filter/rule/all-ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * `/filter/rule/all-ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * `/filter/rule/all-ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * `/filter/rule/all-ipv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * `/filter/rule/all-ipv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * `/filter/rule/all-ipv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * `/filter/rule/all-ipv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /** `/filter/rule/all-ipv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/all-ipv6/@comment` */
  comment?: string;
}

/** `/filter/rule/esp-ipv6` */
export interface NWFilterRuleEspIpv6 extends XmlObject {
  /** `/filter/rule/esp-ipv6/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/esp-ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /**
   * `/filter/rule/esp-ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * `/filter/rule/esp-ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * `/filter/rule/esp-ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * `/filter/rule/esp-ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * `/filter/rule/esp-ipv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * `/filter/rule/esp-ipv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * `/filter/rule/esp-ipv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * `/filter/rule/esp-ipv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /** `/filter/rule/esp-ipv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/esp-ipv6/@comment` */
  comment?: string;
}

/** `/filter/rule/ah-ipv6` */
export interface NWFilterRuleAhIpv6 extends XmlObject {
  /** `/filter/rule/ah-ipv6/@match` */
  match?: 'yes' | 'no';
  /** `/filter/rule/ah-ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}` */
  srcmacaddr?: string;
  /**
   * `/filter/rule/ah-ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * `/filter/rule/ah-ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * `/filter/rule/ah-ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * `/filter/rule/ah-ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * `/filter/rule/ah-ipv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * `/filter/rule/ah-ipv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * `/filter/rule/ah-ipv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * `/filter/rule/ah-ipv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /** `/filter/rule/ah-ipv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63 */
  dscp?: string;
  /** `/filter/rule/ah-ipv6/@comment` */
  comment?: string;
}

/** `/filter/rule/udplite-ipv6` */
export interface NWFilterRuleUdpliteIpv6 extends XmlObject {
  /** `/filter/rule/udplite-ipv6/@match` */
  match?: 'yes' | 'no';
  /**
   * `/filter/rule/udplite-ipv6/@srcmacaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or `([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}`
   */
  srcmacaddr?: string;
  /**
   * `/filter/rule/udplite-ipv6/@srcipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipaddr?: string;
  /**
   * `/filter/rule/udplite-ipv6/@srcipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  srcipmask?: string;
  /**
   * `/filter/rule/udplite-ipv6/@dstipaddr`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipaddr?: string;
  /**
   * `/filter/rule/udplite-ipv6/@dstipmask`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 128 or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)`
   */
  dstipmask?: string;
  /**
   * `/filter/rule/udplite-ipv6/@srcipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipfrom?: string;
  /**
   * `/filter/rule/udplite-ipv6/@srcipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  srcipto?: string;
  /**
   * `/filter/rule/udplite-ipv6/@dstipfrom`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipfrom?: string;
  /**
   * `/filter/rule/udplite-ipv6/@dstipto`: `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or
   * `([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]…`
   */
  dstipto?: string;
  /**
   * `/filter/rule/udplite-ipv6/@dscp`: `0x([0-3][0-9a-fA-F]|[0-9a-fA-F])` or `$[ ]*[a-zA-Z0-9_]+(\[[ ]*[@]?[0-9]+[ ]*\])?[ ]*` or 0 to 63
   */
  dscp?: string;
  /** `/filter/rule/udplite-ipv6/@comment` */
  comment?: string;
}
