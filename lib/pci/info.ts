/** The host's PCI functions, joined from libvirt's node devices. */

import type {
  NodeDeviceCapabilityPci,
  NodeDeviceCapabilityPciCapability,
  NodeDeviceCapabilityPciCapabilityFields,
} from '../config/generated/node-device.ts';
import type { NodeDeviceConfig } from '../config/index.ts';
import { PciAddress } from '../core/pci-address.ts';
import type { NodeDevice } from '../host/node-device.ts';

/** A number of the PCI registry, and what it stands for. */
export interface PciId {
  /** 16 bits, such as 0x8086. */
  id: number;
  /** Empty where the host does not know it. */
  name: string;
}

/** A network interface that the host has on a function. */
export interface PciNetdev {
  /** Such as 'eth0'. */
  name: string;
  /** Its MAC address, where it has one. */
  mac: string | undefined;
  /** Such as 'up' or 'down'. */
  link: string | undefined;
  /** In Mbit/s, while it is up. */
  speed: number | undefined;
}

/** Functions that the IOMMU cannot distinguish: they go to one guest together, or stay with the host. */
export interface IommuGroup {
  /** Its number on the host. */
  number: number;
  /** All that is in it, this function among them. */
  addresses: readonly PciAddress[];
}

/** What the manufacturer wrote into the device: its vital product data. */
export interface PciVpd {
  /** What the device is called in it. */
  name: string;
  /** Such as `{ part_number, serial_number, manufacture_id }`; fields of the vendor's own by their letters. */
  fields: Readonly<Record<string, string>>;
}

/** All that is known of a function. */
export interface PciFunctionInfo {
  /** Where it is. */
  readonly address: PciAddress;
  /** Who made it. */
  readonly vendor: PciId;
  /** What it is. */
  readonly product: PciId;
  /** Base class, sub-class and programming interface as one number: 0x020000 is an Ethernet controller. */
  readonly class: number | undefined;
  /** Whether a guest could have it; bridges only lead to others. */
  readonly endpoint: boolean;
  /** The kernel's driver that has it now, such as 'igb' or 'vfio-pci'. */
  readonly driver: string | undefined;
  /** The NUMA node of the host that it is close to, where that is known. */
  readonly numaNode: number | undefined;
  /** Missing where the host shows no IOMMU. On Xen it is the hypervisor's, and never shown. */
  readonly iommuGroup: IommuGroup | undefined;
  /** The network interfaces that the host has on it. */
  readonly netdevs: readonly PciNetdev[];
  /** What the manufacturer wrote into it, where there is something. */
  readonly vpd: PciVpd | undefined;
  /** Of a virtual function: the physical one that it belongs to. */
  readonly physicalFunction: PciAddress | undefined;
  /** The virtual functions that there are now, in their order. */
  readonly virtualFunctionAddresses: readonly PciAddress[];
  /** How many virtual functions there can be; 0 without SR-IOV. */
  readonly maxVirtualFunctions: number;
}

/** A node device and what it says. */
export interface Described {
  node: NodeDevice;
  config: NodeDeviceConfig;
}

/** The functions among node devices, each with the network interfaces that hang on it. */
export function functionsAmong(devices: readonly Described[]): { node: NodeDevice; info: PciFunctionInfo }[] {
  return devices
    .flatMap(({ node, config }) => {
      const pci = pciOf(config);
      return pci ? [{ node, info: infoOf(config, pci, netdevsOf(config.name, devices)) }] : [];
    })
    .sort((one, other) => PciAddress.compare(one.info.address, other.info.address));
}

function pciOf({ capability }: NodeDeviceConfig): NodeDeviceCapabilityPci | undefined {
  return capability?.find((one): one is NodeDeviceCapabilityPci => one.type === 'pci');
}

function infoOf(
  { driver }: NodeDeviceConfig,
  pci: NodeDeviceCapabilityPci,
  netdevs: readonly PciNetdev[],
): PciFunctionInfo {
  const { vendor, product, numa, iommuGroup, capability = [] } = pci;
  const parent = ofType(capability, 'phys_function');
  const children = ofType(capability, 'virt_functions');
  const vpd = ofType(capability, 'vpd');
  return {
    address: new PciAddress({ domain: pci.domain, bus: pci.bus, slot: pci.slot, function: pci.function }),
    vendor: { id: Number(vendor.id), name: vendor.value ?? '' },
    product: { id: Number(product.id), name: product.value ?? '' },
    class: pci.class === undefined ? undefined : Number(pci.class),
    endpoint: !capability.some(({ type }) => type === 'pci-bridge' || type === 'cardbus-bridge'),
    driver: driver?.name,
    numaNode: numa?.node,
    iommuGroup: iommuGroup && { number: iommuGroup.number, addresses: iommuGroup.address.map(PciAddress.from) },
    netdevs,
    vpd: vpd && { name: vpd.name, fields: fieldsOf(vpd.fields ?? []) },
    physicalFunction: parent?.address?.[0] && PciAddress.from(parent.address[0]),
    virtualFunctionAddresses: children?.address?.map(PciAddress.from) ?? [],
    maxVirtualFunctions: children?.maxCount ?? children?.address?.length ?? 0,
  };
}

function ofType<Type extends NodeDeviceCapabilityPciCapability['type']>(
  capabilities: readonly NodeDeviceCapabilityPciCapability[],
  type: Type,
): Extract<NodeDeviceCapabilityPciCapability, { type: Type }> | undefined {
  const is = (one: NodeDeviceCapabilityPciCapability): one is Extract<typeof one, { type: Type }> => one.type === type;
  return capabilities.find(is);
}

function netdevsOf(parent: string, devices: readonly Described[]): PciNetdev[] {
  return devices.flatMap(({ config }) => {
    const net = config.parent?.value === parent && config.capability?.find(({ type }) => type === 'net');
    if (net === false || net?.type !== 'net') return [];
    return [{ name: net.interface, mac: net.address, link: net.link?.state, speed: net.link?.speed }];
  });
}

function fieldsOf(groups: readonly NodeDeviceCapabilityPciCapabilityFields[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { access: _, $unknown: __, ...group } of groups) {
    for (const [name, value] of Object.entries(group) as [string, string | { index: string; value: string }[]][]) {
      if (typeof value === 'string') fields[name] = value;
      else for (const one of value) fields[`${name} ${one.index}`] = one.value;
    }
  }
  return fields;
}
