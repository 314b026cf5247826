// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';

/** `/device` */
export interface NodeDeviceConfig extends XmlObject {
  /** `/device/name` */
  name: string;
  /** `/device/path` */
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
  /** `/device/devnode/@type` */
  type: 'dev' | 'link';
  /** the text of `/device/devnode` */
  value?: string;
}

/** `/device/parent` */
export interface NodeDeviceParent extends XmlObject {
  /** `/device/parent/@wwnn`: 16 hexadecimal digits */
  wwnn?: string;
  /** `/device/parent/@wwpn`: 16 hexadecimal digits */
  wwpn?: string;
  /** `/device/parent/@fabric_wwn`: 16 hexadecimal digits */
  fabric_wwn?: string;
  /** the text of `/device/parent` */
  value?: string;
}

/** `/device/driver` */
export interface NodeDeviceDriver extends XmlObject {
  /** `/device/driver/name` */
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
  /** The configuration of a guest: a virtual machine or a container. `/device/capability/domain` */
  domain: number | bigint;
  /** `/device/capability/bus` */
  bus: string;
  /** `/device/capability/slot` */
  slot: number | bigint;
  /** `/device/capability/function` */
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
  /** `/device/capability/bus` */
  bus: string;
  /** `/device/capability/device` */
  device: number | bigint;
  /** `/device/capability/port` */
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
  /** `/device/capability/number` */
  number: number | bigint;
  /** `/device/capability/class` */
  class: string;
  /** `/device/capability/subclass` */
  subclass: number | bigint;
  /** `/device/capability/protocol` */
  protocol: number | bigint;
  /** `/device/capability/description` */
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
  /** `/device/capability/interface` */
  interface: string;
  /** `/device/capability/address`: MAC address */
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
  /** `/device/capability/char` */
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
  /** `/device/capability/host` */
  host: number | bigint;
  /** `/device/capability/unique_id` */
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
  /** `/device/capability/target` */
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
  /** `/device/capability/host` */
  host: number | bigint;
  /** `/device/capability/bus` */
  bus: string;
  /** `/device/capability/target` */
  target: string;
  /** `/device/capability/lun` */
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
  /** `/device/capability/block`: absolute path */
  block: string;
  /** `/device/capability/bus` */
  bus?: string;
  /** `/device/capability/drive_type` */
  drive_type?: string;
  /** `/device/capability/model` */
  model?: string;
  /** `/device/capability/vendor` */
  vendor?: NodeDeviceCapabilityStorageVendor;
  /** `/device/capability/serial` */
  serial?: string;
  /** `/device/capability/size` */
  size?: number | bigint;
  /** `/device/capability/logical_block_size` */
  logical_block_size?: number | bigint;
  /** `/device/capability/num_blocks` */
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
  /** `/device/capability/uuid`: UUID */
  uuid?: string;
  /** `/device/capability/parent_addr` */
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
  /** `/device/capability/state` */
  state?: 'online' | 'offline';
  /** `/device/capability/cssid`: `0x[0-9a-eA-E][0-9a-fA-F]?` or `0x[fF][0-9a-eA-E]?` or 0 to 254 */
  cssid: string;
  /** `/device/capability/ssid`: `(0x)?[0-3]` */
  ssid: string;
  /** `/device/capability/devno`: `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
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
  /** `/device/capability/state` */
  state?: 'online' | 'offline';
  /** `/device/capability/cssid`: `0x[0-9a-eA-E][0-9a-fA-F]?` or `0x[fF][0-9a-eA-E]?` or 0 to 254 */
  cssid: string;
  /** `/device/capability/ssid`: `(0x)?[0-3]` */
  ssid: string;
  /** `/device/capability/devno`: `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
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
  /** `/device/capability/cssid`: `0x[0-9a-eA-E][0-9a-fA-F]?` or `0x[fF][0-9a-eA-E]?` or 0 to 254 */
  cssid: string;
  /** `/device/capability/ssid`: `(0x)?[0-3]` */
  ssid: string;
  /** `/device/capability/devno`: `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
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
  /** `/device/capability/chardev`: absolute path */
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
  /** `/device/capability/ap-adapter`: 8-bit integer, hexadecimal or decimal */
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
  /** `/device/capability/ap-adapter`: 8-bit integer, hexadecimal or decimal */
  'ap-adapter': string;
  /** `/device/capability/ap-domain`: `0x[0-9a-fA-F]{1,4}` or 0 to 255 */
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
  /** the text of `/device/capability/product` */
  value?: string;
}

/** `/device/capability/hardware` */
export interface NodeDeviceCapabilityHardware extends XmlObject {
  /** `/device/capability/hardware/vendor` */
  vendor?: string;
  /** `/device/capability/hardware/version` */
  version?: string;
  /** `/device/capability/hardware/serial` */
  serial?: string;
  /** `/device/capability/hardware/uuid`: UUID */
  uuid: string;
}

/** `/device/capability/firmware` */
export interface NodeDeviceCapabilityFirmware extends XmlObject {
  /** `/device/capability/firmware/vendor` */
  vendor?: string;
  /** `/device/capability/firmware/version` */
  version?: string;
  /** `/device/capability/firmware/release_date` */
  release_date?: string;
}

/** `/device/capability/product` */
export interface NodeDeviceCapabilityPciProduct extends XmlObject {
  /** `/device/capability/product/@id`: hexadecimal */
  id: string;
  /** the text of `/device/capability/product` */
  value?: string;
}

/** `/device/capability/vendor` */
export interface NodeDeviceCapabilityPciVendor extends XmlObject {
  /** `/device/capability/vendor/@id`: hexadecimal */
  id: string;
  /** the text of `/device/capability/vendor` */
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
  /** `/device/capability/capability/@maxCount` */
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
  /** `/device/capability/iommuGroup/@number` */
  number: number;
  /** `/device/capability/iommuGroup/address` */
  address: NodeDeviceCapabilityPciCapabilityAddress[];
}

/** `/device/capability/numa` */
export interface NodeDeviceCapabilityNuma extends XmlObject {
  /** `/device/capability/numa/@node` */
  node?: number;
}

/** `/device/capability/pci-express` */
export interface NodeDeviceCapabilityPciExpress extends XmlObject {
  /** `/device/capability/pci-express/link` */
  link?: NodeDeviceCapabilityPciExpressLink[];
}

/** `/device/capability/link` */
export interface NodeDeviceLink extends XmlObject {
  /** Speed of the link. Unit: Mbit/s. `/device/capability/link/@speed` */
  speed?: number;
  /** Whether the link is up; `down` is like an unplugged cable. Default for a guest: `up`. `/device/capability/link/@state` */
  state?: 'unknown' | 'notpresent' | 'down' | 'lowerlayerdown' | 'testing' | 'dormant' | 'up';
}

/** `/device/capability/feature` */
export interface NodeDeviceFeature extends XmlObject {
  /** Name of the feature. `/device/capability/feature/@name`: `[a-zA-Z\-_]+` */
  name: string;
}

/** `/device/capability/capability` */
export interface NodeDeviceCapabilityNetCapability extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn'
  | 'fabric_wwn' | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks'
  | 'group_device' | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type` */
  type: '80203' | '80211';
}

/** `/device/capability/capability` with `type='fc_host'` */
export interface NodeDeviceCapabilityScsiHostCapabilityFcHost extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'max_vports' | 'vports' | 'rport' | 'media_available'
  | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device' | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type` */
  type: 'fc_host';
  /** `/device/capability/capability/wwnn`: 16 hexadecimal digits */
  wwnn: string;
  /** `/device/capability/capability/wwpn`: 16 hexadecimal digits */
  wwpn: string;
  /** `/device/capability/capability/fabric_wwn`: 16 hexadecimal digits */
  fabric_wwn?: string;
}

/** `/device/capability/capability` with `type='vport_ops'` */
export interface NodeDeviceCapabilityScsiHostCapabilityVportOps extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'rport' | 'wwpn' | 'fabric_wwn' | 'media_available'
  | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device' | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type` */
  type: 'vport_ops';
  /** `/device/capability/capability/max_vports` */
  max_vports: number;
  /** `/device/capability/capability/vports` */
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
  /** `/device/capability/capability/@type` */
  type: 'fc_remote_port';
  /** `/device/capability/capability/rport` */
  rport: string;
  /** `/device/capability/capability/wwpn`: 16 hexadecimal digits */
  wwpn: string;
}

/** `/device/capability/type` */
export interface NodeDeviceCapabilityScsiType extends XmlObject, Absent<'id'> {
  /** the text of `/device/capability/type` */
  value?: string;
}

/** `/device/capability/vendor` */
export interface NodeDeviceCapabilityStorageVendor extends XmlObject, Absent<'id'> {
  /** the text of `/device/capability/vendor` */
  value?: string;
}

/** `/device/capability/capability` with `type='removable'` */
export interface NodeDeviceCapabilityStorageCapabilityRemovable extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn'
  | 'fabric_wwn' | 'group_device' | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type` */
  type: 'removable';
  /** `/device/capability/capability/media_available` */
  media_available: '1' | '0';
  /** `/device/capability/capability/media_size` */
  media_size: number | bigint;
  /** `/device/capability/capability/media_label` */
  media_label?: string;
  /** `/device/capability/capability/logical_block_size` */
  logical_block_size?: number | bigint;
  /** `/device/capability/capability/num_blocks` */
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
  /** the text of `/device/capability/type` */
  value: 'primary' | 'control' | 'render';
}

/** `/device/capability/type` */
export interface NodeDeviceCapabilityMdevType extends XmlObject, Absent<'value'> {
  /** `/device/capability/type/@id` */
  id: string;
}

/** `/device/capability/attr` */
export interface NodeDeviceCapabilityAttr extends XmlObject {
  /** `/device/capability/attr/@name` */
  name: string;
  /** `/device/capability/attr/@value` */
  value: string;
}

/** `/device/capability/iommuGroup` */
export interface NodeDeviceCapabilityMdevIommuGroup extends XmlObject, Absent<'address'> {
  /** `/device/capability/iommuGroup/@number` */
  number: number;
}

/** `/device/capability/capability` */
export interface NodeDeviceCapabilityCcwCapability extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn'
  | 'fabric_wwn' | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'card_type'
  | 'chpid'
> {
  /** `/device/capability/capability/@type` */
  type: 'ccwgroup_member';
  /** `/device/capability/capability/group_device` */
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
  /** `/device/capability/capability/@type` */
  type: 'qeth_generic' | 'qeth_layer2' | 'qeth_layer3';
  /** `/device/capability/capability/card_type` */
  card_type: string;
  /** `/device/capability/capability/chpid` */
  chpid: string;
}

/** `/device/capability/capability` */
export interface NodeDeviceCapabilityCapability extends XmlObject, Absent<
  | 'maxCount' | 'address' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn' | 'fabric_wwn'
  | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device'
  | 'card_type' | 'chpid'
> {
  /** `/device/capability/capability/@type` */
  type: 'mdev_types';
  /** `/device/capability/capability/type` */
  $type: NodeDeviceCapabilityPciCapabilityType[];
}

/** `/device/capability/channel_dev_addr` */
export interface NodeDeviceCapabilityChannelDevAddr extends XmlObject {
  /** `/device/capability/channel_dev_addr/cssid`: `0x[0-9a-eA-E][0-9a-fA-F]?` or `0x[fF][0-9a-eA-E]?` or 0 to 254 */
  cssid: string;
  /** `/device/capability/channel_dev_addr/ssid`: `(0x)?[0-3]` */
  ssid: string;
  /** `/device/capability/channel_dev_addr/devno`: `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  devno: string;
}

/** `/device/capability/capability/address` */
export interface NodeDeviceCapabilityPciCapabilityAddress extends XmlObject {
  /** PCI domain (segment). Default: 0. `/device/capability/capability/address/@domain`: hexadecimal */
  domain: string;
  /** Number of the bus. `/device/capability/capability/address/@bus`: hexadecimal */
  bus: string;
  /** Slot on the bus. `/device/capability/capability/address/@slot`: hexadecimal */
  slot: string;
  /** Function in the slot. `/device/capability/capability/address/@function`: hexadecimal */
  function: string;
}

/** `/device/capability/capability/type` */
export interface NodeDeviceCapabilityPciCapabilityType extends XmlObject {
  /** `/device/capability/capability/type/@id` */
  id: string;
  /** `/device/capability/capability/type/name` */
  name?: string;
  /** `/device/capability/capability/type/deviceAPI` */
  deviceAPI: 'vfio-pci' | 'vfio-ccw' | 'vfio-ap';
  /** `/device/capability/capability/type/availableInstances` */
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
  /** `/device/capability/pci-express/link/@validity` */
  validity: 'cap' | 'sta';
  /** `/device/capability/pci-express/link/@port` */
  port?: number;
  /** Speed of the link. Unit: Mbit/s. `/device/capability/pci-express/link/@speed`: `[0-9]+(.[0-9]+)?` */
  speed?: string;
  /** `/device/capability/pci-express/link/@width` */
  width: number;
}

/** `/device/capability/members/ccw_device` */
export interface NodeDeviceCapabilityMembersCcwDevice extends XmlObject {
  /** `/device/capability/members/ccw_device/@ref` */
  ref: string;
  /** the text of `/device/capability/members/ccw_device` */
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
