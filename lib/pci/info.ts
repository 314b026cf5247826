/** The host's PCI functions, joined from libvirt's node devices. */

import type {
  NodeDeviceCapabilityPci,
  NodeDeviceCapabilityPciCapability,
  NodeDeviceCapabilityPciCapabilityFields,
} from '../config/generated/node-device.ts';
import type { NodeDeviceConfig } from '../config/index.ts';
import { PciAddress } from '../core/pci-address.ts';
import type { NodeDevice } from '../host/node-device.ts';
import { type HostHardware, linkOf, type PciLink } from './hardware.ts';

/** An ID of the PCI database, and its name. */
export interface PciId {
  /** The 16-bit ID, such as 0x8086. */
  id: number;
  /** Its name; empty if the host does not know it. */
  name: string;
}

/** A network interface of the host on a function. */
export interface PciNetdev {
  /** Its name, such as 'eth0'. */
  name: string;
  /** Its MAC address; undefined if it has none. */
  mac: string | undefined;
  /** The link state, such as 'up' or 'down': the latter if it was not set up, and also without carrier, which libvirt does not distinguish. */
  link: string | undefined;
  /** The link speed, in Mbit/s; undefined while it is down, or if the interface does not know it, such as a virtio one. */
  speed: number | undefined;
  /** Its offloads, as libvirt names them, such as 'tso', 'rdma', or 'switchdev': the card's own switch can be controlled. */
  features: readonly string[];
}

/** Functions that the IOMMU cannot isolate from each other: they are passed through to one guest, or stay with the host. */
export interface IommuGroup {
  /** Its number on the host. */
  number: number;
  /** The addresses of its functions, this one included. */
  addresses: readonly PciAddress[];
}

/** Vital product data of the device. */
export interface PciVpd {
  /** The product name. */
  name: string;
  /** Its fields, such as `{ part_number, serial_number, manufacture_id }`; vendor-specific ones by their letters. */
  fields: Readonly<Record<string, string>>;
}

/** The properties of a PCI function. */
export interface PciFunctionInfo extends HostHardware {
  /** Its PCI address. */
  readonly address: PciAddress;
  /** The bridge that it is behind, such as a root port; undefined if it is on a root bus. */
  readonly parent: PciAddress | undefined;
  /** The vendor. */
  readonly vendor: PciId;
  /** The product. */
  readonly product: PciId;
  /** The PCI class code (base class, subclass, programming interface): 0x020000 is an Ethernet controller. */
  readonly class: number | undefined;
  /** Whether it is an endpoint, which can be passed through, rather than a bridge. */
  readonly endpoint: boolean;
  /** The kernel driver that it is bound to, such as 'igb' or 'vfio-pci'; undefined if there is none. */
  readonly driver: string | undefined;
  /** The NUMA node of the host that it is attached to; undefined if unknown. */
  readonly numaNode: number | undefined;
  /** Its IOMMU group; undefined if the host shows no IOMMU, as always on Xen. */
  readonly iommuGroup: IommuGroup | undefined;
  /** The network interfaces of the host on it. */
  readonly netdevs: readonly PciNetdev[];
  /** Its PCI Express link: of a bridge, that to the device behind it. Undefined if it has none, or nothing is known of it. */
  readonly link: PciLink | undefined;
  /** Its vital product data; undefined if it has none. */
  readonly vpd: PciVpd | undefined;
  /** The address of the physical function that a virtual function belongs to. */
  readonly physicalFunction: PciAddress | undefined;
  /** The addresses of its virtual functions, in their order. */
  readonly virtualFunctionAddresses: readonly PciAddress[];
  /** The most virtual functions; 0 without SR-IOV. */
  readonly maxVirtualFunctions: number;
}

/** What a function's own node device says of it. */
export type PciProperties = Omit<PciFunctionInfo, 'netdevs' | keyof HostHardware>;

/** A node device and its configuration. */
export interface NodeDescription {
  node: NodeDevice;
  config: NodeDeviceConfig;
}

/** A function, and its node device. */
export interface FoundFunction {
  node: NodeDevice;
  info: PciFunctionInfo;
}

function pciOf({ capability }: NodeDeviceConfig): NodeDeviceCapabilityPci | undefined {
  return capability?.find((one): one is NodeDeviceCapabilityPci => one.type === 'pci');
}

/** Returns what a node device says of its function; undefined if it is none. */
export function propertiesOf(config: NodeDeviceConfig): PciProperties | undefined {
  const pci = pciOf(config);
  if (!pci) return undefined;
  const { vendor, product, numa, iommuGroup, capability = [] } = pci;
  const parent = ofType(capability, 'phys_function');
  const children = ofType(capability, 'virt_functions');
  const vpd = ofType(capability, 'vpd');
  return {
    address: new PciAddress({ domain: pci.domain, bus: pci.bus, slot: pci.slot, function: pci.function }),
    parent: config.parent?.value?.startsWith('pci_') ? PciAddress.from(config.parent.value) : undefined,
    vendor: { id: Number(vendor.id), name: vendor.value ?? '' },
    product: { id: Number(product.id), name: product.value ?? '' },
    class: pci.class === undefined ? undefined : Number(pci.class),
    endpoint: !capability.some(({ type }) => type === 'pci-bridge' || type === 'cardbus-bridge'),
    driver: config.driver?.name,
    numaNode: numa?.node,
    iommuGroup: iommuGroup && { number: iommuGroup.number, addresses: iommuGroup.address.map(PciAddress.from) },
    link: linkIn(pci),
    vpd: vpd && { name: vpd.name, fields: fieldsOf(vpd.fields ?? []) },
    physicalFunction: parent?.address?.[0] && PciAddress.from(parent.address[0]),
    virtualFunctionAddresses: children?.address?.map(PciAddress.from) ?? [],
    maxVirtualFunctions: children?.maxCount ?? children?.address?.length ?? 0,
  };
}

function linkIn({ 'pci-express': express }: NodeDeviceCapabilityPci): PciLink | undefined {
  const [now, possible] = (['sta', 'cap'] as const).map((validity) =>
    express?.link?.find((one) => one.validity === validity),
  );
  return linkOf(now, possible);
}

function ofType<Type extends NodeDeviceCapabilityPciCapability['type']>(
  capabilities: readonly NodeDeviceCapabilityPciCapability[],
  type: Type,
): Extract<NodeDeviceCapabilityPciCapability, { type: Type }> | undefined {
  const is = (one: NodeDeviceCapabilityPciCapability): one is Extract<typeof one, { type: Type }> => one.type === type;
  return capabilities.find(is);
}

/** Returns the network interfaces that a node device is the parent of. */
export function netdevsOf(parent: string, devices: readonly NodeDescription[]): PciNetdev[] {
  return devices.flatMap(({ config }) => {
    const net = config.parent?.value === parent && config.capability?.find(({ type }) => type === 'net');
    if (net === false || net?.type !== 'net') return [];
    const { interface: name, address, link, feature = [] } = net;
    return [
      {
        ...{ name, mac: address, link: link?.state, speed: knownSpeed(link?.speed) },
        features: feature.map((one) => one.name),
      },
    ];
  });
}

/** The kernel reports an unknown speed as -1, which libvirt reads as an unsigned number of 32 bits. */
const unknownSpeed = 0xffffffff;

function knownSpeed(speed: number | undefined): number | undefined {
  return speed === unknownSpeed ? undefined : speed;
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
