// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';

/** `/device` */
export interface NodeDeviceConfig extends XmlObject {
  /** `/device/name`: any text */
  name: string;
  /** `/device/path`: any text */
  path?: string;
  /** `/device/devnode` */
  devnode?: NodeDeviceDevnode[];
  /** `/device/parent` */
  parent?: NodeDeviceParent;
  /** `/device/driver` */
  driver?: NodeDeviceDriver;
  /** `/device/capability` */
  capability?: NodeDeviceCapability[];
}

/** `/device/devnode` */
export interface NodeDeviceDevnode extends XmlObject {
  /** `/device/devnode/@type`: `dev`, `link` */
  type: 'dev' | 'link';
  /** the text of `/device/devnode`: any text */
  value?: string;
}

/** `/device/parent` */
export interface NodeDeviceParent extends XmlObject {
  /** `/device/parent/@wwnn`: `(0x)?[0-9a-fA-F]{16}` */
  wwnn?: string;
  /** `/device/parent/@wwpn`: `(0x)?[0-9a-fA-F]{16}` */
  wwpn?: string;
  /** `/device/parent/@fabric_wwn`: `(0x)?[0-9a-fA-F]{16}` */
  fabric_wwn?: string;
  /** the text of `/device/parent`: any text */
  value?: string;
}

/** `/device/driver` */
export interface NodeDeviceDriver extends XmlObject {
  /** `/device/driver/name`: any text */
  name: string;
}

/** `/device/capability` with `type='system'` */
export interface NodeDeviceCapabilitySystem extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'target'
  | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size' | 'logical_block_size' | 'num_blocks'
  | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno' | 'members' | 'capability' | 'iommuGroup'
  | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'system';
  /** `/device/capability/product` */
  product?: NodeDeviceCapabilitySystemProduct;
  /** `/device/capability/hardware` */
  hardware: NodeDeviceCapabilityHardware;
  /** `/device/capability/firmware` */
  firmware: NodeDeviceCapabilityFirmware;
}

/** `/device/capability` with `type='pci'` */
export interface NodeDeviceCapabilityPci extends XmlObject, Absent<
  | 'number' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link' | 'feature' | 'char' | 'host'
  | 'unique_id' | 'block' | 'device' | 'port' | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type'
  | 'model' | 'serial' | 'size' | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state'
  | 'cssid' | 'ssid' | 'devno' | 'members' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'pci';
  /** `/device/capability/class`: `0x[0-9a-fA-F]{6}` */
  class?: string;
  /** `/device/capability/domain`: integer */
  domain: number | bigint;
  /** `/device/capability/bus`: integer */
  bus: string;
  /** `/device/capability/slot`: integer */
  slot: number | bigint;
  /** `/device/capability/function`: integer */
  function: number | bigint;
  /** `/device/capability/product` */
  product: NodeDeviceCapabilityPciProduct;
  /** `/device/capability/vendor` */
  vendor: NodeDeviceCapabilityPciVendor;
  /** `/device/capability/capability` */
  capability?: NodeDeviceCapabilityPciCapability[];
  /** `/device/capability/iommuGroup` */
  iommuGroup?: NodeDeviceCapabilityPciIommuGroup;
  /** `/device/capability/numa` */
  numa?: NodeDeviceCapabilityNuma;
  /** `/device/capability/pci-express` */
  'pci-express'?: NodeDeviceCapabilityPciExpress;
}

/** `/device/capability` with `type='usb_device'` */
export interface NodeDeviceCapabilityUsbDevice extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'slot' | 'function' | 'hardware' | 'firmware' | 'target'
  | 'lun' | '$type' | 'drive_type' | 'model' | 'serial' | 'size' | 'logical_block_size' | 'num_blocks' | 'uuid'
  | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno' | 'members' | 'capability' | 'iommuGroup' | 'numa'
  | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'usb_device';
  /** `/device/capability/bus`: integer */
  bus: string;
  /** `/device/capability/device`: integer */
  device: number | bigint;
  /** `/device/capability/port`: integer */
  port: number | bigint;
  /** `/device/capability/product` */
  product: NodeDeviceCapabilityPciProduct;
  /** `/device/capability/vendor` */
  vendor: NodeDeviceCapabilityPciVendor;
}

/** `/device/capability` with `type='usb'` */
export interface NodeDeviceCapabilityUsb extends XmlObject, Absent<
  | 'domain' | 'interface' | 'address' | 'link' | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot'
  | 'function' | 'device' | 'port' | 'product' | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type'
  | 'model' | 'vendor' | 'serial' | 'size' | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr'
  | 'state' | 'cssid' | 'ssid' | 'devno' | 'members' | 'capability' | 'iommuGroup' | 'numa' | 'pci-express'
  | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'usb';
  /** `/device/capability/number`: integer */
  number: number | bigint;
  /** `/device/capability/class`: integer */
  class: string;
  /** `/device/capability/subclass`: integer */
  subclass: number | bigint;
  /** `/device/capability/protocol`: integer */
  protocol: number | bigint;
  /** `/device/capability/description`: any text */
  description?: string;
}

/** `/device/capability` with `type='net'` */
export interface NodeDeviceCapabilityNet extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'char' | 'host' | 'unique_id' | 'block'
  | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product' | 'hardware' | 'firmware' | 'target' | 'lun' | '$type'
  | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size' | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr'
  | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno' | 'members' | 'iommuGroup' | 'numa' | 'pci-express'
  | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'net';
  /** `/device/capability/interface`: any text */
  interface: string;
  /** `/device/capability/address`: `([a-fA-F0-9]{2}:){5}[a-fA-F0-9]{2}` */
  address?: string;
  /** `/device/capability/link` */
  link?: NodeDeviceLink;
  /** `/device/capability/feature` */
  feature?: NodeDeviceFeature[];
  /** `/device/capability/capability` */
  capability?: NodeDeviceCapabilityNetCapability[];
}

/** `/device/capability` with `type='scsi_generic'` */
export interface NodeDeviceCapabilityScsiGeneric extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'capability' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter'
  | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'scsi_generic';
  /** `/device/capability/char`: any text */
  char: string;
}

/** `/device/capability` with `type='scsi_host'` */
export interface NodeDeviceCapabilityScsiHost extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product' | 'hardware' | 'firmware'
  | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size' | 'logical_block_size'
  | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno' | 'members' | 'iommuGroup'
  | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'scsi_host';
  /** `/device/capability/host`: integer */
  host: number | bigint;
  /** `/device/capability/unique_id`: integer */
  unique_id?: number;
  /** `/device/capability/capability` */
  capability?: NodeDeviceCapabilityScsiHostCapability[];
}

/** `/device/capability` with `type='scsi_target'` */
export interface NodeDeviceCapabilityScsiTarget extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'scsi_target';
  /** `/device/capability/target`: any text */
  target: string;
  /** `/device/capability/capability` */
  capability?: NodeDeviceCapabilityScsiTargetCapability[];
}

/** `/device/capability` with `type='scsi'` */
export interface NodeDeviceCapabilityScsi extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'unique_id' | 'block' | 'slot' | 'function' | 'device' | 'port' | 'product' | 'hardware'
  | 'firmware' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size' | 'logical_block_size' | 'num_blocks' | 'uuid'
  | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno' | 'members' | 'capability' | 'iommuGroup' | 'numa'
  | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'scsi';
  /** `/device/capability/host`: integer */
  host: number | bigint;
  /** `/device/capability/bus`: integer */
  bus: string;
  /** `/device/capability/target`: integer */
  target: string;
  /** `/device/capability/lun`: integer */
  lun: number | bigint;
  /** `/device/capability/type` */
  $type?: NodeDeviceCapabilityScsiType;
}

/** `/device/capability` with `type='storage'` */
export interface NodeDeviceCapabilityStorage extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'slot' | 'function' | 'device' | 'port' | 'product' | 'hardware'
  | 'firmware' | 'target' | 'lun' | '$type' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'storage';
  /** `/device/capability/block`: `/[a-zA-Z0-9_\+\-/%]+` */
  block: string;
  /** `/device/capability/bus`: any text */
  bus?: string;
  /** `/device/capability/drive_type`: any text */
  drive_type?: string;
  /** `/device/capability/model`: any text */
  model?: string;
  /** `/device/capability/vendor` */
  vendor?: NodeDeviceCapabilityStorageVendor;
  /** `/device/capability/serial`: any text */
  serial?: string;
  /** `/device/capability/size`: integer */
  size?: number | bigint;
  /** `/device/capability/logical_block_size`: integer */
  logical_block_size?: number | bigint;
  /** `/device/capability/num_blocks`: integer */
  num_blocks?: number | bigint;
  /** `/device/capability/capability` */
  capability?: NodeDeviceCapabilityStorageCapability[];
}

/** `/device/capability` with `type='drm'` */
export interface NodeDeviceCapabilityDrm extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'capability' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter'
  | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'drm';
  /** `/device/capability/type` */
  $type: NodeDeviceCapabilityDrmType;
}

/** `/device/capability` with `type='mdev'` */
export interface NodeDeviceCapabilityMdev extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'state' | 'cssid' | 'ssid' | 'devno' | 'members' | 'capability' | 'numa'
  | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'mdev';
  /** `/device/capability/type` */
  $type: NodeDeviceCapabilityMdevType;
  /** `/device/capability/uuid`: a UUID */
  uuid?: string;
  /** `/device/capability/parent_addr`: any text */
  parent_addr?: string;
  /** `/device/capability/attr` */
  attr?: NodeDeviceCapabilityAttr[];
  /** `/device/capability/iommuGroup` */
  iommuGroup?: NodeDeviceCapabilityMdevIommuGroup;
}

/** `/device/capability` with `type='ccw'` */
export interface NodeDeviceCapabilityCcw extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'members' | 'iommuGroup' | 'numa'
  | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'ccw';
  /** `/device/capability/state`: `online`, `offline` */
  state?: 'online' | 'offline';
  /** `/device/capability/cssid`: `0x[0-9a-eA-E][0-9a-fA-F]?` or `0x[fF][0-9a-eA-E]?` or integer 0 to 254 */
  cssid: string;
  /** `/device/capability/ssid`: `(0x)?[0-3]` */
  ssid: string;
  /** `/device/capability/devno`: `0x[0-9a-fA-F]{1,4}` or integer 0 to 65535 */
  devno: string;
  /** `/device/capability/capability` */
  capability?: NodeDeviceCapabilityCcwCapability[];
}

/** `/device/capability` with `type='ccwgroup'` */
export interface NodeDeviceCapabilityCcwgroup extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'iommuGroup' | 'numa' | 'pci-express'
  | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'ccwgroup';
  /** `/device/capability/state`: `online`, `offline` */
  state?: 'online' | 'offline';
  /** `/device/capability/cssid`: `0x[0-9a-eA-E][0-9a-fA-F]?` or `0x[fF][0-9a-eA-E]?` or integer 0 to 254 */
  cssid: string;
  /** `/device/capability/ssid`: `(0x)?[0-3]` */
  ssid: string;
  /** `/device/capability/devno`: `0x[0-9a-fA-F]{1,4}` or integer 0 to 65535 */
  devno: string;
  /** `/device/capability/members` */
  members?: NodeDeviceCapabilityMembers;
  /** `/device/capability/capability` */
  capability: NodeDeviceCapabilityCcwgroupCapability[];
}

/** `/device/capability` with `type='css'` */
export interface NodeDeviceCapabilityCss extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'members' | 'iommuGroup' | 'numa'
  | 'pci-express' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'css';
  /** `/device/capability/cssid`: `0x[0-9a-eA-E][0-9a-fA-F]?` or `0x[fF][0-9a-eA-E]?` or integer 0 to 254 */
  cssid: string;
  /** `/device/capability/ssid`: `(0x)?[0-3]` */
  ssid: string;
  /** `/device/capability/devno`: `0x[0-9a-fA-F]{1,4}` or integer 0 to 65535 */
  devno: string;
  /** `/device/capability/capability` */
  capability?: NodeDeviceCapabilityCapability[];
  /** `/device/capability/channel_dev_addr` */
  channel_dev_addr?: NodeDeviceCapabilityChannelDevAddr;
}

/** `/device/capability` with `type='vdpa'` */
export interface NodeDeviceCapabilityVdpa extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'capability' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'ap-adapter' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'vdpa';
  /** `/device/capability/chardev`: `/[a-zA-Z0-9_\+\-/%]+` */
  chardev: string;
}

/** `/device/capability` with `type='ap_card'` */
export interface NodeDeviceCapabilityApCard extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'capability' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'ap_card';
  /** `/device/capability/ap-adapter`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  'ap-adapter': string;
}

/** `/device/capability` with `type='ap_queue'` */
export interface NodeDeviceCapabilityApQueue extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'capability' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev'
> {
  /** `/device/capability/@type` */
  type: 'ap_queue';
  /** `/device/capability/ap-adapter`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  'ap-adapter': string;
  /** `/device/capability/ap-domain`: `0x[0-9a-fA-F]{1,4}` or integer 0 to 255 */
  'ap-domain': string;
}

/** `/device/capability` with `type='ap_matrix'` */
export interface NodeDeviceCapabilityApMatrix extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /** `/device/capability/@type` */
  type: 'ap_matrix';
  /** `/device/capability/capability` */
  capability?: NodeDeviceCapabilityCapability[];
}

/** `/device/capability` */
export type NodeDeviceCapability =
  | NodeDeviceCapabilitySystem
  | NodeDeviceCapabilityPci
  | NodeDeviceCapabilityUsbDevice
  | NodeDeviceCapabilityUsb
  | NodeDeviceCapabilityNet
  | NodeDeviceCapabilityScsiGeneric
  | NodeDeviceCapabilityScsiHost
  | NodeDeviceCapabilityScsiTarget
  | NodeDeviceCapabilityScsi
  | NodeDeviceCapabilityStorage
  | NodeDeviceCapabilityDrm
  | NodeDeviceCapabilityMdev
  | NodeDeviceCapabilityCcw
  | NodeDeviceCapabilityCcwgroup
  | NodeDeviceCapabilityCss
  | NodeDeviceCapabilityVdpa
  | NodeDeviceCapabilityApCard
  | NodeDeviceCapabilityApQueue
  | NodeDeviceCapabilityApMatrix;

/** `/device/capability/product` */
export interface NodeDeviceCapabilitySystemProduct extends XmlObject, Absent<'id'> {
  /** the text of `/device/capability/product`: any text */
  value?: string;
}

/** `/device/capability/hardware` */
export interface NodeDeviceCapabilityHardware extends XmlObject {
  /** `/device/capability/hardware/vendor`: any text */
  vendor?: string;
  /** `/device/capability/hardware/version`: any text */
  version?: string;
  /** `/device/capability/hardware/serial`: any text */
  serial?: string;
  /** `/device/capability/hardware/uuid`: a UUID */
  uuid: string;
}

/** `/device/capability/firmware` */
export interface NodeDeviceCapabilityFirmware extends XmlObject {
  /** `/device/capability/firmware/vendor`: any text */
  vendor?: string;
  /** `/device/capability/firmware/version`: any text */
  version?: string;
  /** `/device/capability/firmware/release_date`: any text */
  release_date?: string;
}

/** `/device/capability/product` */
export interface NodeDeviceCapabilityPciProduct extends XmlObject {
  /** `/device/capability/product/@id`: `(0x)?[0-9a-f]+` */
  id: string;
  /** the text of `/device/capability/product`: any text */
  value?: string;
}

/** `/device/capability/vendor` */
export interface NodeDeviceCapabilityPciVendor extends XmlObject {
  /** `/device/capability/vendor/@id`: `(0x)?[0-9a-f]+` */
  id: string;
  /** the text of `/device/capability/vendor`: any text */
  value?: string;
}

/** `/device/capability/capability` with `type='phys_function'` */
export interface NodeDeviceCapabilityPciCapabilityPhysFunction extends XmlObject, Absent<
  | 'maxCount' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn' | 'fabric_wwn'
  | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device'
  | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type` */
  type: 'phys_function';
  /** `/device/capability/capability/address` */
  address?: NodeDeviceCapabilityPciCapabilityAddress[];
}

/** `/device/capability/capability` with `type='virt_functions'` */
export interface NodeDeviceCapabilityPciCapabilityVirtFunctions extends XmlObject, Absent<
  | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn' | 'fabric_wwn' | 'media_available'
  | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device' | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type` */
  type: 'virt_functions';
  /** `/device/capability/capability/@maxCount`: integer */
  maxCount?: number;
  /** `/device/capability/capability/address` */
  address?: NodeDeviceCapabilityPciCapabilityAddress[];
}

/** `/device/capability/capability` with `type='pci-bridge'` or `type='cardbus-bridge'` */
export interface NodeDeviceCapabilityPciCapabilityPciBridgeOrCardbusBridge extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn'
  | 'fabric_wwn' | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks'
  | 'group_device' | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type` */
  type: 'pci-bridge' | 'cardbus-bridge';
}

/** `/device/capability/capability` with `type='mdev_types'` */
export interface NodeDeviceCapabilityPciCapabilityMdevTypes extends XmlObject, Absent<
  | 'maxCount' | 'address' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn' | 'fabric_wwn'
  | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device'
  | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type` */
  type: 'mdev_types';
  /** `/device/capability/capability/type` */
  $type: NodeDeviceCapabilityPciCapabilityType[];
}

/** `/device/capability/capability` with `type='vpd'` */
export interface NodeDeviceCapabilityPciCapabilityVpd extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn' | 'fabric_wwn'
  | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device'
  | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type` */
  type: 'vpd';
  /** `/device/capability/capability/name`: `.{0,255}` */
  name: string;
  /** `/device/capability/capability/fields` */
  fields?: NodeDeviceCapabilityPciCapabilityFields[];
}

/** `/device/capability/capability` */
export type NodeDeviceCapabilityPciCapability =
  | NodeDeviceCapabilityPciCapabilityPhysFunction
  | NodeDeviceCapabilityPciCapabilityVirtFunctions
  | NodeDeviceCapabilityPciCapabilityPciBridgeOrCardbusBridge
  | NodeDeviceCapabilityPciCapabilityMdevTypes
  | NodeDeviceCapabilityPciCapabilityVpd;

/** `/device/capability/iommuGroup` */
export interface NodeDeviceCapabilityPciIommuGroup extends XmlObject {
  /** `/device/capability/iommuGroup/@number`: integer */
  number: number;
  /** `/device/capability/iommuGroup/address` */
  address: NodeDeviceCapabilityPciCapabilityAddress[];
}

/** `/device/capability/numa` */
export interface NodeDeviceCapabilityNuma extends XmlObject {
  /** `/device/capability/numa/@node`: integer */
  node?: number;
}

/** `/device/capability/pci-express` */
export interface NodeDeviceCapabilityPciExpress extends XmlObject {
  /** `/device/capability/pci-express/link` */
  link?: NodeDeviceCapabilityPciExpressLink[];
}

/** `/device/capability/link` */
export interface NodeDeviceLink extends XmlObject {
  /** `/device/capability/link/@speed`: integer */
  speed?: number;
  /** `/device/capability/link/@state`: `unknown`, `notpresent`, `down`, `lowerlayerdown`, `testing`, `dormant`, `up` */
  state?: 'unknown' | 'notpresent' | 'down' | 'lowerlayerdown' | 'testing' | 'dormant' | 'up';
}

/** `/device/capability/feature` */
export interface NodeDeviceFeature extends XmlObject {
  /** `/device/capability/feature/@name`: `[a-zA-Z\-_]+` */
  name: string;
}

/** `/device/capability/capability` */
export interface NodeDeviceCapabilityNetCapability extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn'
  | 'fabric_wwn' | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks'
  | 'group_device' | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type`: `80203`, `80211` */
  type: '80203' | '80211';
}

/** `/device/capability/capability` with `type='fc_host'` */
export interface NodeDeviceCapabilityScsiHostCapabilityFcHost extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'max_vports' | 'vports' | 'rport' | 'media_available'
  | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device' | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type` */
  type: 'fc_host';
  /** `/device/capability/capability/wwnn`: `(0x)?[0-9a-fA-F]{16}` */
  wwnn: string;
  /** `/device/capability/capability/wwpn`: `(0x)?[0-9a-fA-F]{16}` */
  wwpn: string;
  /** `/device/capability/capability/fabric_wwn`: `(0x)?[0-9a-fA-F]{16}` */
  fabric_wwn?: string;
}

/** `/device/capability/capability` with `type='vport_ops'` */
export interface NodeDeviceCapabilityScsiHostCapabilityVportOps extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'rport' | 'wwpn' | 'fabric_wwn' | 'media_available'
  | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device' | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type` */
  type: 'vport_ops';
  /** `/device/capability/capability/max_vports`: integer */
  max_vports: number;
  /** `/device/capability/capability/vports`: integer */
  vports: number;
}

/** `/device/capability/capability` */
export type NodeDeviceCapabilityScsiHostCapability =
  | NodeDeviceCapabilityScsiHostCapabilityFcHost
  | NodeDeviceCapabilityScsiHostCapabilityVportOps;

/** `/device/capability/capability` */
export interface NodeDeviceCapabilityScsiTargetCapability extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'fabric_wwn'
  | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device'
  | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type`: `fc_remote_port` */
  type: 'fc_remote_port';
  /** `/device/capability/capability/rport`: any text */
  rport: string;
  /** `/device/capability/capability/wwpn`: `(0x)?[0-9a-fA-F]{16}` */
  wwpn: string;
}

/** `/device/capability/type` */
export interface NodeDeviceCapabilityScsiType extends XmlObject, Absent<'id'> {
  /** the text of `/device/capability/type`: any text */
  value?: string;
}

/** `/device/capability/vendor` */
export interface NodeDeviceCapabilityStorageVendor extends XmlObject, Absent<'id'> {
  /** the text of `/device/capability/vendor`: any text */
  value?: string;
}

/** `/device/capability/capability` with `type='removable'` */
export interface NodeDeviceCapabilityStorageCapabilityRemovable extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn'
  | 'fabric_wwn' | 'group_device' | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type` */
  type: 'removable';
  /** `/device/capability/capability/media_available`: `1`, `0` */
  media_available: '1' | '0';
  /** `/device/capability/capability/media_size`: integer */
  media_size: number | bigint;
  /** `/device/capability/capability/media_label`: any text */
  media_label?: string;
  /** `/device/capability/capability/logical_block_size`: integer */
  logical_block_size?: number | bigint;
  /** `/device/capability/capability/num_blocks`: integer */
  num_blocks?: number | bigint;
}

/** `/device/capability/capability` with `type='hotpluggable'` */
export interface NodeDeviceCapabilityStorageCapabilityHotpluggable extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn'
  | 'fabric_wwn' | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks'
  | 'group_device' | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type` */
  type: 'hotpluggable';
}

/** `/device/capability/capability` */
export type NodeDeviceCapabilityStorageCapability =
  | NodeDeviceCapabilityStorageCapabilityRemovable
  | NodeDeviceCapabilityStorageCapabilityHotpluggable;

/** `/device/capability/type` */
export interface NodeDeviceCapabilityDrmType extends XmlObject, Absent<'id'> {
  /** the text of `/device/capability/type`: `primary`, `control`, `render` */
  value: 'primary' | 'control' | 'render';
}

/** `/device/capability/type` */
export interface NodeDeviceCapabilityMdevType extends XmlObject, Absent<'value'> {
  /** `/device/capability/type/@id`: any text */
  id: string;
}

/** `/device/capability/attr` */
export interface NodeDeviceCapabilityAttr extends XmlObject {
  /** `/device/capability/attr/@name`: any text */
  name: string;
  /** `/device/capability/attr/@value`: any text */
  value: string;
}

/** `/device/capability/iommuGroup` */
export interface NodeDeviceCapabilityMdevIommuGroup extends XmlObject, Absent<'address'> {
  /** `/device/capability/iommuGroup/@number`: integer */
  number: number;
}

/** `/device/capability/capability` */
export interface NodeDeviceCapabilityCcwCapability extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn'
  | 'fabric_wwn' | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'card_type'
  | 'chpid'
> {
  /** `/device/capability/capability/@type`: `ccwgroup_member` */
  type: 'ccwgroup_member';
  /** `/device/capability/capability/group_device`: any text */
  group_device: string;
}

/** `/device/capability/members` */
export interface NodeDeviceCapabilityMembers extends XmlObject {
  /** `/device/capability/members/ccw_device` */
  ccw_device: NodeDeviceCapabilityMembersCcwDevice[];
}

/** `/device/capability/capability` */
export interface NodeDeviceCapabilityCcwgroupCapability extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn'
  | 'fabric_wwn' | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks'
  | 'group_device'
> {
  /** `/device/capability/capability/@type`: `qeth_generic`, `qeth_layer2`, `qeth_layer3` */
  type: 'qeth_generic' | 'qeth_layer2' | 'qeth_layer3';
  /** `/device/capability/capability/card_type`: any text */
  card_type: string;
  /** `/device/capability/capability/chpid`: any text */
  chpid: string;
}

/** `/device/capability/capability` */
export interface NodeDeviceCapabilityCapability extends XmlObject, Absent<
  | 'maxCount' | 'address' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn' | 'fabric_wwn'
  | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device'
  | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type`: `mdev_types` */
  type: 'mdev_types';
  /** `/device/capability/capability/type` */
  $type: NodeDeviceCapabilityPciCapabilityType[];
}

/** `/device/capability/channel_dev_addr` */
export interface NodeDeviceCapabilityChannelDevAddr extends XmlObject {
  /** `/device/capability/channel_dev_addr/cssid`: `0x[0-9a-eA-E][0-9a-fA-F]?` or `0x[fF][0-9a-eA-E]?` or integer 0 to 254 */
  cssid: string;
  /** `/device/capability/channel_dev_addr/ssid`: `(0x)?[0-3]` */
  ssid: string;
  /** `/device/capability/channel_dev_addr/devno`: `0x[0-9a-fA-F]{1,4}` or integer 0 to 65535 */
  devno: string;
}

/** `/device/capability/capability/address` */
export interface NodeDeviceCapabilityPciCapabilityAddress extends XmlObject {
  /** `/device/capability/capability/address/@domain`: `(0x)?[0-9a-f]+` */
  domain: string;
  /** `/device/capability/capability/address/@bus`: `(0x)?[0-9a-f]+` */
  bus: string;
  /** `/device/capability/capability/address/@slot`: `(0x)?[0-9a-f]+` */
  slot: string;
  /** `/device/capability/capability/address/@function`: `(0x)?[0-9a-f]+` */
  function: string;
}

/** `/device/capability/capability/type` */
export interface NodeDeviceCapabilityPciCapabilityType extends XmlObject {
  /** `/device/capability/capability/type/@id`: any text */
  id: string;
  /** `/device/capability/capability/type/name`: any text */
  name?: string;
  /** `/device/capability/capability/type/deviceAPI`: `vfio-pci`, `vfio-ccw`, `vfio-ap` */
  deviceAPI: 'vfio-pci' | 'vfio-ccw' | 'vfio-ap';
  /** `/device/capability/capability/type/availableInstances`: integer */
  availableInstances: number;
}

/** `/device/capability/capability/fields` with `access='readonly'` */
export interface NodeDeviceCapabilityPciCapabilityFieldsReadonly extends XmlObject, Absent<'asset_tag' | 'system_field'> {
  /** `/device/capability/capability/fields/@access` */
  access: 'readonly';
  /** `/device/capability/capability/fields/change_level`: `.{0,255}` */
  change_level?: string;
  /** `/device/capability/capability/fields/manufacture_id`: `.{0,255}` */
  manufacture_id?: string;
  /** `/device/capability/capability/fields/part_number`: `.{0,255}` */
  part_number?: string;
  /** `/device/capability/capability/fields/serial_number`: `.{0,255}` */
  serial_number?: string;
  /** `/device/capability/capability/fields/vendor_field` */
  vendor_field?: NodeDeviceCapabilityPciCapabilityFieldsReadonlyVendorField[];
}

/** `/device/capability/capability/fields` with `access='readwrite'` */
export interface NodeDeviceCapabilityPciCapabilityFieldsReadwrite extends XmlObject, Absent<
  | 'change_level' | 'manufacture_id' | 'part_number' | 'serial_number'
> {
  /** `/device/capability/capability/fields/@access` */
  access: 'readwrite';
  /** `/device/capability/capability/fields/asset_tag`: `.{0,255}` */
  asset_tag?: string;
  /** `/device/capability/capability/fields/vendor_field` */
  vendor_field?: NodeDeviceCapabilityPciCapabilityFieldsReadonlyVendorField[];
  /** `/device/capability/capability/fields/system_field` */
  system_field?: NodeDeviceCapabilityPciCapabilityFieldsSystemField[];
}

/** `/device/capability/capability/fields` */
export type NodeDeviceCapabilityPciCapabilityFields =
  | NodeDeviceCapabilityPciCapabilityFieldsReadonly
  | NodeDeviceCapabilityPciCapabilityFieldsReadwrite;

/** `/device/capability/pci-express/link` */
export interface NodeDeviceCapabilityPciExpressLink extends XmlObject {
  /** `/device/capability/pci-express/link/@validity`: `cap`, `sta` */
  validity: 'cap' | 'sta';
  /** `/device/capability/pci-express/link/@port`: integer */
  port?: number;
  /** `/device/capability/pci-express/link/@speed`: `[0-9]+(.[0-9]+)?` */
  speed?: string;
  /** `/device/capability/pci-express/link/@width`: integer */
  width: number;
}

/** `/device/capability/members/ccw_device` */
export interface NodeDeviceCapabilityMembersCcwDevice extends XmlObject {
  /** `/device/capability/members/ccw_device/@ref`: any text */
  ref: string;
  /** the text of `/device/capability/members/ccw_device`: any text */
  value?: string;
}

/** `/device/capability/capability/fields/vendor_field` */
export interface NodeDeviceCapabilityPciCapabilityFieldsReadonlyVendorField extends XmlObject {
  /** `/device/capability/capability/fields/vendor_field/@index`: `[0-9A-Z]{1}` */
  index: string;
  /** the text of `/device/capability/capability/fields/vendor_field`: `.{0,255}` */
  value: string;
}

/** `/device/capability/capability/fields/system_field` */
export interface NodeDeviceCapabilityPciCapabilityFieldsSystemField extends XmlObject {
  /** `/device/capability/capability/fields/system_field/@index`: `[0-9B-Z]{1}` */
  index: string;
  /** the text of `/device/capability/capability/fields/system_field`: `.{0,255}` */
  value: string;
}
