// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';

/** A device of the host. `/device` */
export interface NodeDeviceConfig extends XmlObject {
  /** Name of the device, such as `pci_0000_00_02_1`. `/device/name` */
  name: string;
  /** Path of the device in sysfs. Output only. `/device/path` */
  path?: string;
  /** Path in `/dev`. Output only. `/device/devnode` */
  devnode?: NodeDeviceDevnode[];
  /** Name of the device that it is attached to; the root is `computer`. `/device/parent` */
  parent?: NodeDeviceParent;
  /** The host driver that is bound to the device. Output only. `/device/driver` */
  driver?: NodeDeviceDriver;
  /** What the device is, and what is known of it. `/device/capability` */
  capability?: NodeDeviceCapability[];
}

/** Path in `/dev`. Output only. `/device/devnode` */
export interface NodeDeviceDevnode extends XmlObject {
  /** `dev`: the device node; `link`: a symbolic link to it. `/device/devnode/@type` */
  type: 'dev' | 'link';
  /** Path in `/dev`. Output only. the text of `/device/devnode` */
  value?: string;
}

/** Name of the device that it is attached to; the root is `computer`. `/device/parent` */
export interface NodeDeviceParent extends XmlObject {
  /** Virtual adapters (vHBA): world wide node name of the parent. `/device/parent/@wwnn`: 16 hexadecimal digits */
  wwnn?: string;
  /** Virtual adapters (vHBA): world wide port name of the parent. `/device/parent/@wwpn`: 16 hexadecimal digits */
  wwpn?: string;
  /** Virtual adapters (vHBA): world wide name of the parent’s fabric. `/device/parent/@fabric_wwn`: 16 hexadecimal digits */
  fabric_wwn?: string;
  /** Name of the device that it is attached to; the root is `computer`. the text of `/device/parent` */
  value?: string;
}

/** The host driver that is bound to the device. Output only. `/device/driver` */
export interface NodeDeviceDriver extends XmlObject {
  /** Name of the driver. `/device/driver/name` */
  name: string;
}

/** What the device is, and what is known of it. `/device/capability` with `type='system'` */
export interface NodeDeviceCapabilitySystem extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'target'
  | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size' | 'logical_block_size' | 'num_blocks'
  | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno' | 'members' | 'capability' | 'iommuGroup'
  | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'system';
  /** Product, as a text where it is known. `/device/capability/product` */
  product?: NodeDeviceCapabilitySystemProduct;
  /** The machine. `/device/capability/hardware` */
  hardware: NodeDeviceCapabilityHardware;
  /** The firmware of the machine. `/device/capability/firmware` */
  firmware: NodeDeviceCapabilityFirmware;
}

/** What the device is, and what is known of it. `/device/capability` with `type='pci'` */
export interface NodeDeviceCapabilityPci extends XmlObject, Absent<
  | 'number' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link' | 'feature' | 'char' | 'host'
  | 'unique_id' | 'block' | 'device' | 'port' | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type'
  | 'model' | 'serial' | 'size' | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state'
  | 'cssid' | 'ssid' | 'devno' | 'members' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'pci';
  /** Class code with subclass and programming interface. `/device/capability/class`: `0x[0-9a-fA-F]{6}` */
  class?: string;
  /** PCI domain (segment). `/device/capability/domain` */
  domain: number | bigint;
  /** PCI bus. `/device/capability/bus` */
  bus: string;
  /** PCI slot. `/device/capability/slot` */
  slot: number | bigint;
  /** PCI function. `/device/capability/function` */
  function: number | bigint;
  /** Product, as a text where it is known. `/device/capability/product` */
  product: NodeDeviceCapabilityPciProduct;
  /** Vendor, as a text where it is known. `/device/capability/vendor` */
  vendor: NodeDeviceCapabilityPciVendor;
  /** What else the device can do. `/device/capability/capability` */
  capability?: NodeDeviceCapabilityPciCapability[];
  /** IOMMU group: its devices can only be passed through together. `/device/capability/iommuGroup` */
  iommuGroup?: NodeDeviceCapabilityPciIommuGroup;
  /** Where the device is in the host. `/device/capability/numa` */
  numa?: NodeDeviceCapabilityNuma;
  /** PCI Express. `/device/capability/pci-express` */
  'pci-express'?: NodeDeviceCapabilityPciExpress;
}

/** What the device is, and what is known of it. `/device/capability` with `type='usb_device'` */
export interface NodeDeviceCapabilityUsbDevice extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'slot' | 'function' | 'hardware' | 'firmware' | 'target'
  | 'lun' | '$type' | 'drive_type' | 'model' | 'serial' | 'size' | 'logical_block_size' | 'num_blocks' | 'uuid'
  | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno' | 'members' | 'capability' | 'iommuGroup' | 'numa'
  | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'usb_device';
  /** USB bus. `/device/capability/bus` */
  bus: string;
  /** Number of the device on its USB bus. `/device/capability/device` */
  device: number | bigint;
  /** Port of the USB bus. `/device/capability/port` */
  port: number | bigint;
  /** Product, as a text where it is known. `/device/capability/product` */
  product: NodeDeviceCapabilityPciProduct;
  /** Vendor, as a text where it is known. `/device/capability/vendor` */
  vendor: NodeDeviceCapabilityPciVendor;
}

/** What the device is, and what is known of it. `/device/capability` with `type='usb'` */
export interface NodeDeviceCapabilityUsb extends XmlObject, Absent<
  | 'domain' | 'interface' | 'address' | 'link' | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot'
  | 'function' | 'device' | 'port' | 'product' | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type'
  | 'model' | 'vendor' | 'serial' | 'size' | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr'
  | 'state' | 'cssid' | 'ssid' | 'devno' | 'members' | 'capability' | 'iommuGroup' | 'numa' | 'pci-express'
  | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'usb';
  /** Number of the USB interface. `/device/capability/number` */
  number: number | bigint;
  /** USB class. `/device/capability/class` */
  class: string;
  /** USB subclass. `/device/capability/subclass` */
  subclass: number | bigint;
  /** USB protocol. `/device/capability/protocol` */
  protocol: number | bigint;
  /** Description of the USB interface. `/device/capability/description` */
  description?: string;
}

/** What the device is, and what is known of it. `/device/capability` with `type='net'` */
export interface NodeDeviceCapabilityNet extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'char' | 'host' | 'unique_id' | 'block'
  | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product' | 'hardware' | 'firmware' | 'target' | 'lun' | '$type'
  | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size' | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr'
  | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno' | 'members' | 'iommuGroup' | 'numa' | 'pci-express'
  | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'net';
  /** Name of the network interface. `/device/capability/interface` */
  interface: string;
  /** MAC address. `/device/capability/address`: MAC address */
  address?: string;
  /** State of the network link. `/device/capability/link` */
  link?: NodeDeviceLink;
  /** An offload of the network interface. `/device/capability/feature` */
  feature?: NodeDeviceFeature[];
  /** What else the device can do. `/device/capability/capability` */
  capability?: NodeDeviceCapabilityNetCapability[];
}

/** What the device is, and what is known of it. `/device/capability` with `type='scsi_generic'` */
export interface NodeDeviceCapabilityScsiGeneric extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'capability' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter'
  | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'scsi_generic';
  /** SCSI generic: the character device. `/device/capability/char` */
  char: string;
}

/** What the device is, and what is known of it. `/device/capability` with `type='scsi_host'` */
export interface NodeDeviceCapabilityScsiHost extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product' | 'hardware' | 'firmware'
  | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size' | 'logical_block_size'
  | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno' | 'members' | 'iommuGroup'
  | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'scsi_host';
  /** Number of the SCSI host. `/device/capability/host` */
  host: number | bigint;
  /** Which of the SCSI hosts at the parent’s address. `/device/capability/unique_id` */
  unique_id?: number;
  /** What else the device can do. `/device/capability/capability` */
  capability?: NodeDeviceCapabilityScsiHostCapability[];
}

/** What the device is, and what is known of it. `/device/capability` with `type='scsi_target'` */
export interface NodeDeviceCapabilityScsiTarget extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'scsi_target';
  /** Name of the target. `/device/capability/target` */
  target: string;
  /** What else the device can do. `/device/capability/capability` */
  capability?: NodeDeviceCapabilityScsiTargetCapability[];
}

/** What the device is, and what is known of it. `/device/capability` with `type='scsi'` */
export interface NodeDeviceCapabilityScsi extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'unique_id' | 'block' | 'slot' | 'function' | 'device' | 'port' | 'product' | 'hardware'
  | 'firmware' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size' | 'logical_block_size' | 'num_blocks' | 'uuid'
  | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno' | 'members' | 'capability' | 'iommuGroup' | 'numa'
  | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'scsi';
  /** Number of the SCSI host. `/device/capability/host` */
  host: number | bigint;
  /** SCSI bus. `/device/capability/bus` */
  bus: string;
  /** SCSI target number. `/device/capability/target` */
  target: string;
  /** SCSI LUN. `/device/capability/lun` */
  lun: number | bigint;
  /** Type of the SCSI device. `/device/capability/type` */
  $type?: NodeDeviceCapabilityScsiType;
}

/** What the device is, and what is known of it. `/device/capability` with `type='storage'` */
export interface NodeDeviceCapabilityStorage extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'slot' | 'function' | 'device' | 'port' | 'product' | 'hardware'
  | 'firmware' | 'target' | 'lun' | '$type' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'storage';
  /** Absolute path of the block device. `/device/capability/block`: absolute path */
  block: string;
  /** Kind of bus that the drive is on. `/device/capability/bus` */
  bus?: string;
  /** Kind of drive, such as `disk` or `cdrom`. `/device/capability/drive_type` */
  drive_type?: string;
  /** Model of the drive. `/device/capability/model` */
  model?: string;
  /** Vendor, as a text where it is known. `/device/capability/vendor` */
  vendor?: NodeDeviceCapabilityStorageVendor;
  /** Serial number of the drive. `/device/capability/serial` */
  serial?: string;
  /** Size of the storage. Unit: B. `/device/capability/size` */
  size?: number | bigint;
  /** Smallest unit of I/O. Unit: B. `/device/capability/logical_block_size` */
  logical_block_size?: number | bigint;
  /** Number of blocks. `/device/capability/num_blocks` */
  num_blocks?: number | bigint;
  /** What else the device can do. `/device/capability/capability` */
  capability?: NodeDeviceCapabilityStorageCapability[];
}

/** What the device is, and what is known of it. `/device/capability` with `type='drm'` */
export interface NodeDeviceCapabilityDrm extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'capability' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter'
  | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'drm';
  /** Kind of the node: `primary`, `control` or `render`. `/device/capability/type` */
  $type: NodeDeviceCapabilityDrmType;
}

/** What the device is, and what is known of it. `/device/capability` with `type='mdev'` */
export interface NodeDeviceCapabilityMdev extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'state' | 'cssid' | 'ssid' | 'devno' | 'members' | 'capability' | 'numa'
  | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'mdev';
  /** Type of the mediated device. `/device/capability/type` */
  $type: NodeDeviceCapabilityMdevType;
  /** UUID of the mediated device. `/device/capability/uuid`: UUID */
  uuid?: string;
  /** Address of the mediated device’s parent. `/device/capability/parent_addr` */
  parent_addr?: string;
  /** Vendor-specific attribute of the mediated device, written in order. `/device/capability/attr` */
  attr?: NodeDeviceCapabilityAttr[];
  /** IOMMU group: its devices can only be passed through together. `/device/capability/iommuGroup` */
  iommuGroup?: NodeDeviceCapabilityMdevIommuGroup;
}

/** What the device is, and what is known of it. `/device/capability` with `type='ccw'` */
export interface NodeDeviceCapabilityCcw extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'members' | 'iommuGroup' | 'numa'
  | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'ccw';
  /** State of the device. `/device/capability/state` */
  state?: 'online' | 'offline';
  /** S390: part of the device’s address. `/device/capability/cssid`: 0x00 to 0xfe, or decimal */
  cssid: string;
  /** S390: part of the device’s address. `/device/capability/ssid`: 0 to 3, or hexadecimal */
  ssid: string;
  /** S390: part of the device’s address. `/device/capability/devno`: 0x0 to 0xffff, or decimal */
  devno: string;
  /** What else the device can do. `/device/capability/capability` */
  capability?: NodeDeviceCapabilityCcwCapability[];
}

/** What the device is, and what is known of it. `/device/capability` with `type='ccwgroup'` */
export interface NodeDeviceCapabilityCcwgroup extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'iommuGroup' | 'numa' | 'pci-express'
  | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'ccwgroup';
  /** State of the device. `/device/capability/state` */
  state?: 'online' | 'offline';
  /** S390: part of the device’s address. `/device/capability/cssid`: 0x00 to 0xfe, or decimal */
  cssid: string;
  /** S390: part of the device’s address. `/device/capability/ssid`: 0 to 3, or hexadecimal */
  ssid: string;
  /** S390: part of the device’s address. `/device/capability/devno`: 0x0 to 0xffff, or decimal */
  devno: string;
  /** S390: devices of the group. `/device/capability/members` */
  members?: NodeDeviceCapabilityMembers;
  /** What else the device can do. `/device/capability/capability` */
  capability: NodeDeviceCapabilityCcwgroupCapability[];
}

/** What the device is, and what is known of it. `/device/capability` with `type='css'` */
export interface NodeDeviceCapabilityCss extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'members' | 'iommuGroup' | 'numa'
  | 'pci-express' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'css';
  /** S390: part of the device’s address. `/device/capability/cssid`: 0x00 to 0xfe, or decimal */
  cssid: string;
  /** S390: part of the device’s address. `/device/capability/ssid`: 0 to 3, or hexadecimal */
  ssid: string;
  /** S390: part of the device’s address. `/device/capability/devno`: 0x0 to 0xffff, or decimal */
  devno: string;
  /** What else the device can do. `/device/capability/capability` */
  capability?: NodeDeviceCapabilityCapability[];
  /** S390: address of the device on the channel. `/device/capability/channel_dev_addr` */
  channel_dev_addr?: NodeDeviceCapabilityChannelDevAddr;
}

/** What the device is, and what is known of it. `/device/capability` with `type='vdpa'` */
export interface NodeDeviceCapabilityVdpa extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'capability' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'ap-adapter' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'vdpa';
  /** vDPA: absolute path of the character device. `/device/capability/chardev`: absolute path */
  chardev: string;
}

/** What the device is, and what is known of it. `/device/capability` with `type='ap_card'` */
export interface NodeDeviceCapabilityApCard extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'capability' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'ap_card';
  /** S390: number of the cryptographic adapter. `/device/capability/ap-adapter`: 8-bit integer, hexadecimal or decimal */
  'ap-adapter': string;
}

/** What the device is, and what is known of it. `/device/capability` with `type='ap_queue'` */
export interface NodeDeviceCapabilityApQueue extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'capability' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'ap_queue';
  /** S390: number of the cryptographic adapter. `/device/capability/ap-adapter`: 8-bit integer, hexadecimal or decimal */
  'ap-adapter': string;
  /** S390: number of the adapter’s domain. `/device/capability/ap-domain`: `0x[0-9a-fA-F]{1,4}` or 0 to 255 */
  'ap-domain': string;
}

/** What the device is, and what is known of it. `/device/capability` with `type='ap_matrix'` */
export interface NodeDeviceCapabilityApMatrix extends XmlObject, Absent<
  | 'number' | 'class' | 'domain' | 'subclass' | 'protocol' | 'description' | 'interface' | 'address' | 'link'
  | 'feature' | 'char' | 'host' | 'unique_id' | 'block' | 'bus' | 'slot' | 'function' | 'device' | 'port' | 'product'
  | 'hardware' | 'firmware' | 'target' | 'lun' | '$type' | 'drive_type' | 'model' | 'vendor' | 'serial' | 'size'
  | 'logical_block_size' | 'num_blocks' | 'uuid' | 'parent_addr' | 'attr' | 'state' | 'cssid' | 'ssid' | 'devno'
  | 'members' | 'iommuGroup' | 'numa' | 'pci-express' | 'channel_dev_addr' | 'chardev' | 'ap-adapter' | 'ap-domain'
> {
  /**
   * Kind of device: `pci`, `usb_device`, `usb` (an interface of one), `net`, `scsi_host`, `scsi`, `storage`, `mdev` and others.
   * `/device/capability/@type`
   */
  type: 'ap_matrix';
  /** What else the device can do. `/device/capability/capability` */
  capability?: NodeDeviceCapabilityCapability[];
}

/** What the device is, and what is known of it. `/device/capability` */
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

/** Product, as a text where it is known. `/device/capability/product` */
export interface NodeDeviceCapabilitySystemProduct extends XmlObject, Absent<'id'> {
  /** Product, as a text where it is known. the text of `/device/capability/product` */
  value?: string;
}

/** The machine. `/device/capability/hardware` */
export interface NodeDeviceCapabilityHardware extends XmlObject {
  /** Vendor. `/device/capability/hardware/vendor` */
  vendor?: string;
  /** Version. `/device/capability/hardware/version` */
  version?: string;
  /** Serial number. `/device/capability/hardware/serial` */
  serial?: string;
  /** UUID of the machine. `/device/capability/hardware/uuid`: UUID */
  uuid: string;
}

/** The firmware of the machine. `/device/capability/firmware` */
export interface NodeDeviceCapabilityFirmware extends XmlObject {
  /** Vendor. `/device/capability/firmware/vendor` */
  vendor?: string;
  /** Version. `/device/capability/firmware/version` */
  version?: string;
  /** Date of the firmware. `/device/capability/firmware/release_date` */
  release_date?: string;
}

/** Product, as a text where it is known. `/device/capability/product` */
export interface NodeDeviceCapabilityPciProduct extends XmlObject {
  /** Product ID. `/device/capability/product/@id`: hexadecimal */
  id: string;
  /** Product, as a text where it is known. the text of `/device/capability/product` */
  value?: string;
}

/** Vendor, as a text where it is known. `/device/capability/vendor` */
export interface NodeDeviceCapabilityPciVendor extends XmlObject {
  /** Vendor ID. `/device/capability/vendor/@id`: hexadecimal */
  id: string;
  /** Vendor, as a text where it is known. the text of `/device/capability/vendor` */
  value?: string;
}

/** What else the device can do. `/device/capability/capability` with `type='phys_function'` */
export interface NodeDeviceCapabilityPciCapabilityPhysFunction extends XmlObject, Absent<
  | 'maxCount' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn' | 'fabric_wwn'
  | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device'
  | 'card_type' | 'chpid'
> {
  /**
   * PCI: `virt_functions` of a physical function, `phys_function` of a virtual one, `mdev_types`, `vpd`; others by kind of device.
   * `/device/capability/capability/@type`
   */
  type: 'phys_function';
  /** PCI address of the physical function. `/device/capability/capability/address` */
  address?: NodeDeviceCapabilityPciCapabilityAddress[];
}

/** What else the device can do. `/device/capability/capability` with `type='virt_functions'` */
export interface NodeDeviceCapabilityPciCapabilityVirtFunctions extends XmlObject, Absent<
  | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn' | 'fabric_wwn' | 'media_available'
  | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device' | 'card_type' | 'chpid'
> {
  /**
   * PCI: `virt_functions` of a physical function, `phys_function` of a virtual one, `mdev_types`, `vpd`; others by kind of device.
   * `/device/capability/capability/@type`
   */
  type: 'virt_functions';
  /** How many virtual functions there can be. `/device/capability/capability/@maxCount` */
  maxCount?: number;
  /** PCI address of each virtual function. `/device/capability/capability/address` */
  address?: NodeDeviceCapabilityPciCapabilityAddress[];
}

/** What else the device can do. `/device/capability/capability` with `type='pci-bridge'` or `type='cardbus-bridge'` */
export interface NodeDeviceCapabilityPciCapabilityPciBridgeOrCardbusBridge extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn'
  | 'fabric_wwn' | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks'
  | 'group_device' | 'card_type' | 'chpid'
> {
  /**
   * PCI: `virt_functions` of a physical function, `phys_function` of a virtual one, `mdev_types`, `vpd`; others by kind of device.
   * `/device/capability/capability/@type`
   */
  type: 'pci-bridge' | 'cardbus-bridge';
}

/** What else the device can do. `/device/capability/capability` with `type='mdev_types'` */
export interface NodeDeviceCapabilityPciCapabilityMdevTypes extends XmlObject, Absent<
  | 'maxCount' | 'address' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn' | 'fabric_wwn'
  | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device'
  | 'card_type' | 'chpid'
> {
  /**
   * PCI: `virt_functions` of a physical function, `phys_function` of a virtual one, `mdev_types`, `vpd`; others by kind of device.
   * `/device/capability/capability/@type`
   */
  type: 'mdev_types';
  /** A type of mediated device that can be created. `/device/capability/capability/type` */
  $type: NodeDeviceCapabilityPciCapabilityType[];
}

/** What else the device can do. `/device/capability/capability` with `type='vpd'` */
export interface NodeDeviceCapabilityPciCapabilityVpd extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn' | 'fabric_wwn'
  | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device'
  | 'card_type' | 'chpid'
> {
  /**
   * PCI: `virt_functions` of a physical function, `phys_function` of a virtual one, `mdev_types`, `vpd`; others by kind of device.
   * `/device/capability/capability/@type`
   */
  type: 'vpd';
  /** VPD: name of the product. `/device/capability/capability/name`: at most 255 characters */
  name: string;
  /** VPD: fields of one kind of access. `/device/capability/capability/fields` */
  fields?: NodeDeviceCapabilityPciCapabilityFields[];
}

/** What else the device can do. `/device/capability/capability` */
export type NodeDeviceCapabilityPciCapability =
  | NodeDeviceCapabilityPciCapabilityPhysFunction
  | NodeDeviceCapabilityPciCapabilityVirtFunctions
  | NodeDeviceCapabilityPciCapabilityPciBridgeOrCardbusBridge
  | NodeDeviceCapabilityPciCapabilityMdevTypes
  | NodeDeviceCapabilityPciCapabilityVpd;

/** IOMMU group: its devices can only be passed through together. `/device/capability/iommuGroup` */
export interface NodeDeviceCapabilityPciIommuGroup extends XmlObject {
  /** Number of the group. `/device/capability/iommuGroup/@number` */
  number: number;
  /** PCI address of a device of the group, this one included. `/device/capability/iommuGroup/address` */
  address: NodeDeviceCapabilityPciCapabilityAddress[];
}

/** Where the device is in the host. `/device/capability/numa` */
export interface NodeDeviceCapabilityNuma extends XmlObject {
  /** NUMA node that the device is attached to. `/device/capability/numa/@node` */
  node?: number;
}

/** PCI Express. `/device/capability/pci-express` */
export interface NodeDeviceCapabilityPciExpress extends XmlObject {
  /** The link: what the device can do, and what was negotiated. `/device/capability/pci-express/link` */
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

/** What else the device can do. `/device/capability/capability` */
export interface NodeDeviceCapabilityNetCapability extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn'
  | 'fabric_wwn' | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks'
  | 'group_device' | 'card_type' | 'chpid'
> {
  /**
   * PCI: `virt_functions` of a physical function, `phys_function` of a virtual one, `mdev_types`, `vpd`; others by kind of device.
   * `/device/capability/capability/@type`
   */
  type: '80203' | '80211';
}

/** What else the device can do. `/device/capability/capability` with `type='fc_host'` */
export interface NodeDeviceCapabilityScsiHostCapabilityFcHost extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'max_vports' | 'vports' | 'rport' | 'media_available'
  | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device' | 'card_type' | 'chpid'
> {
  /**
   * PCI: `virt_functions` of a physical function, `phys_function` of a virtual one, `mdev_types`, `vpd`; others by kind of device.
   * `/device/capability/capability/@type`
   */
  type: 'fc_host';
  /** World wide node name. `/device/capability/capability/wwnn`: 16 hexadecimal digits */
  wwnn: string;
  /** World wide port name. `/device/capability/capability/wwpn`: 16 hexadecimal digits */
  wwpn: string;
  /** World wide name of the fabric. `/device/capability/capability/fabric_wwn`: 16 hexadecimal digits */
  fabric_wwn?: string;
}

/** What else the device can do. `/device/capability/capability` with `type='vport_ops'` */
export interface NodeDeviceCapabilityScsiHostCapabilityVportOps extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'rport' | 'wwpn' | 'fabric_wwn' | 'media_available'
  | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device' | 'card_type' | 'chpid'
> {
  /**
   * PCI: `virt_functions` of a physical function, `phys_function` of a virtual one, `mdev_types`, `vpd`; others by kind of device.
   * `/device/capability/capability/@type`
   */
  type: 'vport_ops';
  /** How many virtual adapters there can be. `/device/capability/capability/max_vports` */
  max_vports: number;
  /** How many virtual adapters there are. `/device/capability/capability/vports` */
  vports: number;
}

/** What else the device can do. `/device/capability/capability` */
export type NodeDeviceCapabilityScsiHostCapability =
  | NodeDeviceCapabilityScsiHostCapabilityFcHost
  | NodeDeviceCapabilityScsiHostCapabilityVportOps;

/** What else the device can do. `/device/capability/capability` */
export interface NodeDeviceCapabilityScsiTargetCapability extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'fabric_wwn'
  | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device'
  | 'card_type' | 'chpid'
> {
  /**
   * PCI: `virt_functions` of a physical function, `phys_function` of a virtual one, `mdev_types`, `vpd`; others by kind of device.
   * `/device/capability/capability/@type`
   */
  type: 'fc_remote_port';
  /** Name of the remote port. `/device/capability/capability/rport` */
  rport: string;
  /** World wide port name. `/device/capability/capability/wwpn`: 16 hexadecimal digits */
  wwpn: string;
}

/** Type of the SCSI device. `/device/capability/type` */
export interface NodeDeviceCapabilityScsiType extends XmlObject, Absent<'id'> {
  /** Type of the SCSI device. the text of `/device/capability/type` */
  value?: string;
}

/** Vendor, as a text where it is known. `/device/capability/vendor` */
export interface NodeDeviceCapabilityStorageVendor extends XmlObject, Absent<'id'> {
  /** Vendor, as a text where it is known. the text of `/device/capability/vendor` */
  value?: string;
}

/** What else the device can do. `/device/capability/capability` with `type='removable'` */
export interface NodeDeviceCapabilityStorageCapabilityRemovable extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn'
  | 'fabric_wwn' | 'group_device' | 'card_type' | 'chpid'
> {
  /**
   * PCI: `virt_functions` of a physical function, `phys_function` of a virtual one, `mdev_types`, `vpd`; others by kind of device.
   * `/device/capability/capability/@type`
   */
  type: 'removable';
  /** Whether there is a medium: 1 or 0. `/device/capability/capability/media_available` */
  media_available: '1' | '0';
  /** Size of the medium. Unit: B. `/device/capability/capability/media_size` */
  media_size: number | bigint;
  /** Label of the medium. `/device/capability/capability/media_label` */
  media_label?: string;
  /** Smallest unit of I/O. Unit: B. `/device/capability/capability/logical_block_size` */
  logical_block_size?: number | bigint;
  /** Number of blocks. `/device/capability/capability/num_blocks` */
  num_blocks?: number | bigint;
}

/** What else the device can do. `/device/capability/capability` with `type='hotpluggable'` */
export interface NodeDeviceCapabilityStorageCapabilityHotpluggable extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn'
  | 'fabric_wwn' | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks'
  | 'group_device' | 'card_type' | 'chpid'
> {
  /**
   * PCI: `virt_functions` of a physical function, `phys_function` of a virtual one, `mdev_types`, `vpd`; others by kind of device.
   * `/device/capability/capability/@type`
   */
  type: 'hotpluggable';
}

/** What else the device can do. `/device/capability/capability` */
export type NodeDeviceCapabilityStorageCapability =
  | NodeDeviceCapabilityStorageCapabilityRemovable
  | NodeDeviceCapabilityStorageCapabilityHotpluggable;

/** Kind of the node: `primary`, `control` or `render`. `/device/capability/type` */
export interface NodeDeviceCapabilityDrmType extends XmlObject, Absent<'id'> {
  /** Kind of the node: `primary`, `control` or `render`. the text of `/device/capability/type` */
  value: 'primary' | 'control' | 'render';
}

/** Type of the mediated device. `/device/capability/type` */
export interface NodeDeviceCapabilityMdevType extends XmlObject, Absent<'value'> {
  /** Name of the type of mediated device. `/device/capability/type/@id` */
  id: string;
}

/** Vendor-specific attribute of the mediated device, written in order. `/device/capability/attr` */
export interface NodeDeviceCapabilityAttr extends XmlObject {
  /** Name of the attribute. `/device/capability/attr/@name` */
  name: string;
  /** Value of the attribute. `/device/capability/attr/@value` */
  value: string;
}

/** IOMMU group: its devices can only be passed through together. `/device/capability/iommuGroup` */
export interface NodeDeviceCapabilityMdevIommuGroup extends XmlObject, Absent<'address'> {
  /** Number of the group. `/device/capability/iommuGroup/@number` */
  number: number;
}

/** What else the device can do. `/device/capability/capability` */
export interface NodeDeviceCapabilityCcwCapability extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn'
  | 'fabric_wwn' | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'card_type'
  | 'chpid'
> {
  /**
   * PCI: `virt_functions` of a physical function, `phys_function` of a virtual one, `mdev_types`, `vpd`; others by kind of device.
   * `/device/capability/capability/@type`
   */
  type: 'ccwgroup_member';
  /** S390: name of the group’s device. `/device/capability/capability/group_device` */
  group_device: string;
}

/** S390: devices of the group. `/device/capability/members` */
export interface NodeDeviceCapabilityMembers extends XmlObject {
  /** Name of a device. `/device/capability/members/ccw_device` */
  ccw_device: NodeDeviceCapabilityMembersCcwDevice[];
}

/** What else the device can do. `/device/capability/capability` */
export interface NodeDeviceCapabilityCcwgroupCapability extends XmlObject, Absent<
  | 'maxCount' | 'address' | '$type' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn'
  | 'fabric_wwn' | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks'
  | 'group_device'
> {
  /**
   * PCI: `virt_functions` of a physical function, `phys_function` of a virtual one, `mdev_types`, `vpd`; others by kind of device.
   * `/device/capability/capability/@type`
   */
  type: 'qeth_generic' | 'qeth_layer2' | 'qeth_layer3';
  /** S390: type of the network card. `/device/capability/capability/card_type` */
  card_type: string;
  /** S390: channel path. `/device/capability/capability/chpid` */
  chpid: string;
}

/** What else the device can do. `/device/capability/capability` */
export interface NodeDeviceCapabilityCapability extends XmlObject, Absent<
  | 'maxCount' | 'address' | 'name' | 'fields' | 'wwnn' | 'max_vports' | 'vports' | 'rport' | 'wwpn' | 'fabric_wwn'
  | 'media_available' | 'media_size' | 'media_label' | 'logical_block_size' | 'num_blocks' | 'group_device'
  | 'card_type' | 'chpid'
> {
  /**
   * PCI: `virt_functions` of a physical function, `phys_function` of a virtual one, `mdev_types`, `vpd`; others by kind of device.
   * `/device/capability/capability/@type`
   */
  type: 'mdev_types';
  /** A type of mediated device that can be created. `/device/capability/capability/type` */
  $type: NodeDeviceCapabilityPciCapabilityType[];
}

/** S390: address of the device on the channel. `/device/capability/channel_dev_addr` */
export interface NodeDeviceCapabilityChannelDevAddr extends XmlObject {
  /** Part of the address. `/device/capability/channel_dev_addr/cssid`: 0x00 to 0xfe, or decimal */
  cssid: string;
  /** Part of the address. `/device/capability/channel_dev_addr/ssid`: 0 to 3, or hexadecimal */
  ssid: string;
  /** Part of the address. `/device/capability/channel_dev_addr/devno`: 0x0 to 0xffff, or decimal */
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

/** A type of mediated device that can be created. `/device/capability/capability/type` */
export interface NodeDeviceCapabilityPciCapabilityType extends XmlObject {
  /** Name of the type. `/device/capability/capability/type/@id` */
  id: string;
  /** Name for people. `/device/capability/capability/type/name` */
  name?: string;
  /** Interface to the guest, such as `vfio-pci`. `/device/capability/capability/type/deviceAPI` */
  deviceAPI: 'vfio-pci' | 'vfio-ccw' | 'vfio-ap';
  /** How many more can be created. `/device/capability/capability/type/availableInstances` */
  availableInstances: number;
}

/** VPD: fields of one kind of access. `/device/capability/capability/fields` with `access='readonly'` */
export interface NodeDeviceCapabilityPciCapabilityFieldsReadonly extends XmlObject, Absent<'asset_tag' | 'system_field'> {
  /** Whether the fields can be written. `/device/capability/capability/fields/@access` */
  access: 'readonly';
  /** Engineering change level. `/device/capability/capability/fields/change_level`: at most 255 characters */
  change_level?: string;
  /** Manufacturer ID. `/device/capability/capability/fields/manufacture_id`: at most 255 characters */
  manufacture_id?: string;
  /** Part number. `/device/capability/capability/fields/part_number`: at most 255 characters */
  part_number?: string;
  /** Serial number. `/device/capability/capability/fields/serial_number`: at most 255 characters */
  serial_number?: string;
  /** Field of the vendor. `/device/capability/capability/fields/vendor_field` */
  vendor_field?: NodeDeviceCapabilityPciCapabilityFieldsReadonlyVendorField[];
}

/** VPD: fields of one kind of access. `/device/capability/capability/fields` with `access='readwrite'` */
export interface NodeDeviceCapabilityPciCapabilityFieldsReadwrite extends XmlObject, Absent<
  | 'change_level' | 'manufacture_id' | 'part_number' | 'serial_number'
> {
  /** Whether the fields can be written. `/device/capability/capability/fields/@access` */
  access: 'readwrite';
  /** Asset tag of the owner. `/device/capability/capability/fields/asset_tag`: at most 255 characters */
  asset_tag?: string;
  /** Field of the vendor. `/device/capability/capability/fields/vendor_field` */
  vendor_field?: NodeDeviceCapabilityPciCapabilityFieldsReadonlyVendorField[];
  /** Field of the system. `/device/capability/capability/fields/system_field` */
  system_field?: NodeDeviceCapabilityPciCapabilityFieldsSystemField[];
}

/** VPD: fields of one kind of access. `/device/capability/capability/fields` */
export type NodeDeviceCapabilityPciCapabilityFields =
  | NodeDeviceCapabilityPciCapabilityFieldsReadonly
  | NodeDeviceCapabilityPciCapabilityFieldsReadwrite;

/** The link: what the device can do, and what was negotiated. `/device/capability/pci-express/link` */
export interface NodeDeviceCapabilityPciExpressLink extends XmlObject {
  /** `cap`: what the device can do; `sta`: what is in use. `/device/capability/pci-express/link/@validity` */
  validity: 'cap' | 'sta';
  /** Port number. `/device/capability/pci-express/link/@port` */
  port?: number;
  /** Speed. Unit: GT/s. `/device/capability/pci-express/link/@speed`: `[0-9]+(.[0-9]+)?` */
  speed?: string;
  /** Number of lanes. `/device/capability/pci-express/link/@width` */
  width: number;
}

/** Name of a device. `/device/capability/members/ccw_device` */
export interface NodeDeviceCapabilityMembersCcwDevice extends XmlObject {
  /** What the device is in the group. `/device/capability/members/ccw_device/@ref` */
  ref: string;
  /** Name of a device. the text of `/device/capability/members/ccw_device` */
  value?: string;
}

/** Field of the vendor. `/device/capability/capability/fields/vendor_field` */
export interface NodeDeviceCapabilityPciCapabilityFieldsReadonlyVendorField extends XmlObject {
  /** Which of these fields. `/device/capability/capability/fields/vendor_field/@index`: `[0-9A-Z]{1}` */
  index: string;
  /** Field of the vendor. the text of `/device/capability/capability/fields/vendor_field`: `.{0,255}` */
  value: string;
}

/** Field of the system. `/device/capability/capability/fields/system_field` */
export interface NodeDeviceCapabilityPciCapabilityFieldsSystemField extends XmlObject {
  /** Which of these fields. `/device/capability/capability/fields/system_field/@index`: `[0-9B-Z]{1}` */
  index: string;
  /** Field of the system. the text of `/device/capability/capability/fields/system_field`: `.{0,255}` */
  value: string;
}
