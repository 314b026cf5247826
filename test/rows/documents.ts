/** Documents that every driver takes which has the kind of object at all. */
import { type Document, portDevice, portUuid } from './host.ts';

export const secretUuid = '0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f';
export const filterUuid = '217d5e26-0f44-4a9c-9a3c-8ee2a8f6d7c1';

export const common = {
  networkPort: `<networkport><uuid>${portUuid}</uuid><owner><name>guest</name><uuid>9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c1</uuid></owner><mac address='52:54:00:00:00:09'/></networkport>`,
  volume: '<volume><name>first.img</name><capacity>1048576</capacity><target><format type="raw"/></target></volume>',
  nic: "<interface type='network'><mac address='52:54:00:00:00:01'/><source network='net'/></interface>",
  nodeDevice:
    "<device><parent>scsi_host2</parent><capability type='scsi_host'><capability type='fc_host'><wwnn>2000000012341234</wwnn><wwpn>2000000043214321</wwpn></capability></capability></device>",
  interface:
    "<interface type='ethernet' name='eth8'><start mode='onboot'/><mac address='aa:bb:cc:dd:ee:08'/><mtu size='1500'/></interface>",
  secret: `<secret ephemeral='no' private='no'><uuid>${secretUuid}</uuid><usage type='volume'><volume>/pool/first.img</volume></usage></secret>`,
  nwfilter: `<filter name='filter' chain='root'><uuid>${filterUuid}</uuid><rule action='accept' direction='inout' priority='500'/></filter>`,
  binding: `<filterbinding><owner><name>guest</name><uuid>9de8bfd5-0f44-4a9c-9a3c-8ee2a8f6d7c1</uuid></owner><portdev name='${portDevice}'/><mac address='52:54:00:00:00:09'/><filterref filter='filter'/></filterbinding>`,
  snapshot: '<domainsnapshot><name>snap</name></domainsnapshot>',
  checkpoint: '<domaincheckpoint><name>point</name></domaincheckpoint>',
} as const satisfies Partial<Record<Document, string>>;
