import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { escapeText } from '../config/xml/escape.ts';
import {
  boolean,
  check,
  either,
  func,
  listOf,
  name,
  needed,
  only,
  optionsOf,
  text,
  whole,
  word,
} from '../core/options.ts';
import { PciAddress, type PciAddressLike, pciAddress } from '../core/pci-address.ts';

/** What a device is, as its configuration space and the database of PCI ids have it. */
export interface TopologyIdentity {
  /** From 0 to 0xffff. */
  id: number;
  /** Its name. */
  name: string;
}

/** A physical function of a topology, where it differs from the options for all. */
export interface TopologyFunctionOptions {
  /** Default: the next function of the card. */
  address?: PciAddressLike;
  /** How many virtual functions it has now. Default: as in the options for all. */
  virtualFunctions?: number;
  /** How many it can have. Default: as in the options for all. */
  maxVirtualFunctions?: number;
  /** The address of the first virtual function. Default: 0x80 functions behind the physical one, as network cards have it. */
  firstVirtualFunction?: PciAddressLike;
  /** Who made it. Default: as in the options for all. */
  vendor?: TopologyIdentity;
  /** What it is. Default: as in the options for all. */
  product?: TopologyIdentity;
  /** The NUMA node that it is attached to, with its virtual functions. Default: as in the options for all. */
  numaNode?: number;
  /** The name of its network interface on the host; false if it has none. Default: one like 'enp5s0f0'. */
  interface?: string | false;
  /** Whether the link of that interface is up. Default: as in the options for all. */
  link?: 'up' | 'down';
  /** XML of further capabilities of its node device, such as its vital product data (`<capability type='vpd'>`). */
  capabilities?: string;
}

/** Options of sriovTopology(). */
export interface SriovTopologyOptions {
  /** How many physical functions the card has, up to 8; or what each is. Default: 1. */
  physicalFunctions?: number | readonly TopologyFunctionOptions[];
  /** How many virtual functions each has now. Default: 7. */
  virtualFunctions?: number;
  /** How many each can have. Default: 7, or as many as it has. */
  maxVirtualFunctions?: number;
  /** The address of the first physical function. Default: '0000:05:00.0'. */
  address?: PciAddressLike;
  /** Who made the card. Default: Intel Corporation, 0x8086. */
  vendor?: TopologyIdentity;
  /** What a physical function is. Default: 82576 Gigabit Network Connection, 0x10c9. */
  product?: TopologyIdentity;
  /** What a virtual function is. Default: 82576 Virtual Function, 0x10ca. */
  virtualProduct?: TopologyIdentity;
  /** The NUMA node that the card is attached to. Default: none is reported. */
  numaNode?: number;
  /**
   * Which functions share an IOMMU group, and can only be assigned together: none ('separate'), all of the card ('shared'); false if the
   * host has no IOMMU. Default: 'separate'.
   */
  iommuGroups?: 'separate' | 'shared' | false;
  /** Whether the links are up. Default: 'up', with 1000 Mbit/s. */
  link?: 'up' | 'down';
  /** Which virtual functions of each physical one have a network interface on the host: all, none, or those of the numbers. Default: none. */
  virtualInterfaces?: boolean | readonly number[];
  /**
   * More XML for the host: `<domain>`, `<network>`, `<pool>`, `<interface>` and `<device>` elements. A function gets what the topology has,
   * to refer to the addresses.
   */
  content?: string | ((physicalFunctions: readonly TopologyFunction[]) => string);
}

/** A virtual function of a topology. */
export interface TopologyVirtualFunction {
  /** Where it is. */
  readonly address: PciAddress;
  /** The name of its network interface on the host; undefined if it has none. */
  readonly interface: string | undefined;
  /** The number of its IOMMU group; undefined without an IOMMU. */
  readonly iommuGroup: number | undefined;
}

/** A physical function of a topology. */
export interface TopologyFunction extends TopologyVirtualFunction {
  /** Its virtual functions. */
  readonly virtualFunctions: readonly TopologyVirtualFunction[];
}

/** A host for libvirt's mock driver. */
export interface SriovTopology {
  /** What the driver reads: a `<node>` element. */
  readonly xml: string;
  /** The physical functions, with their virtual ones. */
  readonly physicalFunctions: readonly TopologyFunction[];
  /**
   * Writes the XML to a file, which all users may read so that daemons can, too. Resolves with its URI for connect(), `test:///path`; give that
   * to the uri() of a daemon of this kit for a URI through the daemon. Each connection has a host of its own.
   */
  write(file: string): Promise<string>;
}

const identity = optionsOf<TopologyIdentity>({ id: needed(whole(0, 0xffff)), name: needed(text) });
const count = whole(0, 256);
const node = whole(0, 1023);
const link = word('up', 'down');

const functionOptions = optionsOf<TopologyFunctionOptions>({
  address: pciAddress,
  virtualFunctions: count,
  maxVirtualFunctions: count,
  firstVirtualFunction: pciAddress,
  vendor: identity,
  product: identity,
  numaNode: node,
  interface: either(name, only(false)),
  link,
  capabilities: text,
});

const topologyOptions = optionsOf<SriovTopologyOptions>({
  physicalFunctions: either(whole(1, 8), listOf(functionOptions)),
  virtualFunctions: count,
  maxVirtualFunctions: count,
  address: pciAddress,
  vendor: identity,
  product: identity,
  virtualProduct: identity,
  numaNode: node,
  iommuGroups: either(word('separate', 'shared'), only(false)),
  link,
  virtualInterfaces: either(boolean, listOf(whole(0, 255))),
  content: either(text, func<(physicalFunctions: readonly TopologyFunction[]) => string>()),
});

/** From the first physical function to the first virtual one, and from each virtual one to the next, as the 82576 has it. */
const firstOffset = 0x80;
const stride = 2;
const firstGroup = 10;

const defaults = {
  vendor: { id: 0x8086, name: 'Intel Corporation' },
  product: { id: 0x10c9, name: '82576 Gigabit Network Connection' },
  virtualProduct: { id: 0x10ca, name: '82576 Virtual Function' },
  address: '0000:05:00.0',
};

/**
 * A host with an SR-IOV network card for libvirt's mock driver, to test code for PCI devices without hardware: physical and virtual
 * functions with their addresses, IOMMU groups, NUMA nodes and network interfaces. Nothing can be assigned really: the mock driver
 * accepts domains and networks with host devices, refuses to detach a device from the host, and reports no module that drives one.
 *
 * Throws a TypeError or a RangeError for options that do not fit.
 *
 * ```ts
 * const topology = sriovTopology({ virtualFunctions: 4, numaNode: 1 });
 * await using connection = await connect(await topology.write('/tmp/host.xml'));
 * const [port] = await connection.pci.physicalFunctions();
 * ```
 */
export function sriovTopology(options: SriovTopologyOptions = {}): SriovTopology {
  check(topologyOptions, options, 'the options of sriovTopology()');
  const { content = '' } = options;
  const cards = cardsOf(options);
  const physicalFunctions = cards.map(({ found }) => found);
  checkDistinct(physicalFunctions);
  const shared =
    options.iommuGroups === 'shared'
      ? physicalFunctions.flatMap(({ address, virtualFunctions }) => [
          address,
          ...virtualFunctions.map((one) => one.address),
        ])
      : undefined;
  const more = typeof content === 'function' ? content(physicalFunctions) : content;
  const devices = cards.map((card) => cardXML(card, options, shared));
  const xml = `<node>\n${hostXML}${devices.join('')}${more}\n</node>\n`;
  return {
    xml,
    physicalFunctions,
    async write(file) {
      await writeFile(file, xml, { mode: 0o644 });
      return pathToFileURL(resolve(file)).href.replace(/^file:/, 'test:');
    },
  };
}

/** A physical function, with the options that it follows from. */
interface Card {
  readonly found: TopologyFunction;
  readonly options: TopologyFunctionOptions;
}

function cardsOf(options: SriovTopologyOptions): Card[] {
  const { physicalFunctions = 1, iommuGroups = 'separate' } = options;
  const rows =
    typeof physicalFunctions === 'number' ? Array.from({ length: physicalFunctions }, () => ({})) : physicalFunctions;
  const first = PciAddress.from(options.address ?? defaults.address);
  let group = firstGroup;
  const nextGroup = () => (iommuGroups === false ? undefined : iommuGroups === 'shared' ? firstGroup : group++);
  return rows.map((row: TopologyFunctionOptions, index) => {
    const address =
      row.address === undefined ? behind(first, index, `physicalFunctions[${index}]`) : PciAddress.from(row.address);
    const { bus, slot, function: func } = address;
    const nic = row.interface === false ? undefined : (row.interface ?? `enp${bus}s${slot}f${func}`);
    return {
      found: {
        address,
        interface: nic,
        iommuGroup: nextGroup(),
        virtualFunctions: virtualOf(address, nic, row, options, nextGroup),
      },
      options: row,
    };
  });
}

function virtualOf(
  physical: PciAddress,
  nic: string | undefined,
  row: TopologyFunctionOptions,
  { virtualFunctions = 7, virtualInterfaces = false }: SriovTopologyOptions,
  nextGroup: () => number | undefined,
): TopologyVirtualFunction[] {
  const first = row.firstVirtualFunction === undefined ? undefined : PciAddress.from(row.firstVirtualFunction);
  const hasInterface = (index: number) =>
    typeof virtualInterfaces === 'boolean' ? virtualInterfaces : virtualInterfaces.includes(index);
  return Array.from({ length: row.virtualFunctions ?? virtualFunctions }, (_, index) => ({
    address: behind(first ?? physical, (first ? 0 : firstOffset) + stride * index, 'virtualFunctions'),
    interface: nic !== undefined && hasInterface(index) ? `${nic}v${index}` : undefined,
    iommuGroup: nextGroup(),
  }));
}

/** The address so many functions behind another one. */
function behind({ domain, bus, slot, function: func }: PciAddress, functions: number, option: string): PciAddress {
  const number = ((bus << 8) | (slot << 3) | func) + functions;
  if (number > 0xffff)
    throw new RangeError(`${option}: there are no addresses for so many functions behind bus ${bus}`);
  return PciAddress.from({ domain, bus: number >> 8, slot: (number >> 3) & 0x1f, function: number & 7 });
}

function checkDistinct(physicalFunctions: readonly TopologyFunction[]): void {
  const seen = new Set<string>();
  for (const { address } of physicalFunctions.flatMap((one) => [one, ...one.virtualFunctions])) {
    if (seen.has(`${address}`)) throw new TypeError(`physicalFunctions: two functions have the address ${address}`);
    seen.add(`${address}`);
  }
}

// ------------------------------------------------------------------------------------------------ XML

const hostXML = `  <device>
    <name>computer</name>
    <capability type='system'>
      <hardware><vendor>libvirt-native</vendor><version>1</version><serial>1</serial><uuid>1bb2ad9a-0f44-4a9c-9a3c-8ee2a8f6d7c1</uuid></hardware>
      <firmware><vendor>libvirt-native</vendor><version>1</version><release_date>01/01/2026</release_date></firmware>
    </capability>
  </device>
`;

const hex = (id: number) => `0x${id.toString(16).padStart(4, '0')}`;

function addressXML(address: PciAddress): string {
  const attributes = Object.entries(address.toAttributes()).map(([key, value]) => `${key}='${value}'`);
  return `<address ${attributes.join(' ')}/>`;
}

/** The node devices of a physical function: itself, its virtual functions, and their network interfaces. */
function cardXML({ found, options: row }: Card, options: SriovTopologyOptions, shared?: readonly PciAddress[]): string {
  const { virtualProduct = defaults.virtualProduct, maxVirtualFunctions = 7 } = options;
  const numaNode = row.numaNode ?? options.numaNode;
  const vendor = row.vendor ?? options.vendor ?? defaults.vendor;
  const common = { vendor, numaNode, shared };
  const addresses = found.virtualFunctions.map(({ address }) => addressXML(address)).join('');
  const most = Math.max(row.maxVirtualFunctions ?? maxVirtualFunctions, found.virtualFunctions.length);
  const capabilities = `<capability type='virt_functions' maxCount='${most}'>${addresses}</capability>${row.capabilities ?? ''}`;
  const physical = { ...common, product: row.product ?? options.product ?? defaults.product, capabilities };
  const virtual = {
    ...common,
    product: virtualProduct,
    capabilities: `<capability type='phys_function'>${addressXML(found.address)}</capability>`,
  };
  const state = row.link ?? options.link ?? 'up';
  return [
    pciXML(found, physical),
    ...found.virtualFunctions.map((one) => pciXML(one, virtual)),
    ...[found, ...found.virtualFunctions].map((one) => interfaceXML(one, state)),
  ].join('');
}

interface Described {
  readonly vendor: TopologyIdentity;
  readonly product: TopologyIdentity;
  readonly numaNode: number | undefined;
  readonly capabilities: string;
  /** The functions of the IOMMU group, if it has more than this one. */
  readonly shared: readonly PciAddress[] | undefined;
}

function pciXML({ address, iommuGroup }: TopologyVirtualFunction, described: Described): string {
  const { vendor, product, numaNode, capabilities, shared = [address] } = described;
  const { domain, bus, slot, function: func, nodeDeviceName } = address;
  const group = `<iommuGroup number='${iommuGroup}'>${shared.map(addressXML).join('')}</iommuGroup>`;
  return `  <device>
    <name>${nodeDeviceName}</name>
    <parent>computer</parent>
    <capability type='pci'>
      <class>0x020000</class>
      <domain>${domain}</domain><bus>${bus}</bus><slot>${slot}</slot><function>${func}</function>
      <product id='${hex(product.id)}'>${escapeText(product.name)}</product>
      <vendor id='${hex(vendor.id)}'>${escapeText(vendor.name)}</vendor>
      ${capabilities}
      ${iommuGroup === undefined ? '' : group}
      ${numaNode === undefined ? '' : `<numa node='${numaNode}'/>`}
    </capability>
  </device>
`;
}

function interfaceXML({ address, interface: nic }: TopologyVirtualFunction, state: 'up' | 'down'): string {
  if (nic === undefined) return '';
  const octets = [address.bus, address.slot, address.function].map((part) => part.toString(16).padStart(2, '0'));
  const mac = `52:54:00:${octets.join(':')}`;
  return `  <device>
    <name>net_${escapeText(nic)}_${mac.replaceAll(':', '_')}</name>
    <parent>${address.nodeDeviceName}</parent>
    <capability type='net'>
      <interface>${escapeText(nic)}</interface><address>${mac}</address>
      <link${state === 'up' ? " speed='1000'" : ''} state='${state}'/>
    </capability>
  </device>
`;
}
