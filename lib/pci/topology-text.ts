/** A tree of PCI functions for the terminal. */
import { PhysicalFunction, VirtualFunction } from './function.ts';
import { describeLink } from './hardware.ts';
import { describeOwner } from './owner.ts';
import { type PciTopology, type PciTopologyNode, rowsOf } from './topology.ts';
import type { PciUse } from './use.ts';

/** The kind of a function, by which it is colored. */
export type FunctionKind = 'bridge' | 'physical' | 'virtual' | 'device';

/** A function as text, in parts that are formatted differently. */
export interface DescribedNode {
  readonly kind: FunctionKind;
  /** Such as '0000:01:00.0'. */
  readonly address: string;
  /** What it is. */
  readonly name: string;
  /** Its properties, the most important ones first. */
  readonly facts: readonly string[];
  /** What uses it. */
  readonly uses: readonly string[];
}

/** Returns a function as text. */
export function describeNode({ function: one, uses }: PciTopologyNode): DescribedNode {
  const { driver, netdevs, link, iommuGroup, numaNode, maxVirtualFunctions, msixVectors } = one;
  const facts = [
    driver,
    ...netdevs.map(({ name, link, speed }) => [name, link, speed && `${speed} Mbit/s`].filter(Boolean).join(' ')),
    link && describeLink(link),
    maxVirtualFunctions > 0 && `${one.virtualFunctionAddresses.length} of ${maxVirtualFunctions} virtual functions`,
    iommuGroup && `IOMMU group ${iommuGroup.number}`,
    numaNode !== undefined && `NUMA node ${numaNode}`,
    msixVectors !== undefined && msixVectors > 0 && `${msixVectors} MSI-X vectors`,
  ];
  return {
    kind: kindOf(one),
    address: `${one.address}`,
    name: one.product.name || one.vendor.name || 'unknown device',
    facts: facts.filter((fact) => typeof fact === 'string'),
    uses: uses.map(describeUser),
  };
}

function kindOf(one: PciTopologyNode['function']): FunctionKind {
  if (!one.endpoint) return 'bridge';
  if (one instanceof VirtualFunction) return 'virtual';
  return one instanceof PhysicalFunction ? 'physical' : 'device';
}

function describeUser(use: PciUse): string {
  switch (use.by) {
    case 'domain':
      return `domain ${use.domain.name}${use.live ? '' : ' (when it starts)'}`;
    case 'claim':
      return `claimed by ${describeOwner(use.owner)}`;
    case 'lease':
      return `detached by ${describeOwner(use.owner)}`;
    case 'network':
      return `network ${use.network.name}`;
    default:
      return use.detail;
  }
}

const colors: Readonly<Record<FunctionKind, string>> = { bridge: '2', physical: '36', virtual: '32', device: '0' };
const useColor = '33';

/** Options of formatTopology(). */
export interface FormatTopologyOptions {
  /** Whether to use ANSI colors. Default: false. */
  color?: boolean;
}

/** Formats a tree of PCI functions for the terminal, a line for each function. */
export function formatTopology({ uri, roots }: PciTopology, { color = false }: FormatTopologyOptions = {}): string {
  const paint = (code: string, text: string) => (color && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines = rowsOf(roots).map(({ node, last }) => {
    const { kind, address, name, facts, uses } = describeNode(node);
    const indent = last.slice(0, -1).map((isLast) => (isLast ? '   ' : '│  '));
    const head = `${indent.join('')}${last.at(-1) ? '└─ ' : '├─ '}${paint(colors[kind], `${address} ${name}`)}`;
    return [head, ...facts, ...(uses.length > 0 ? [paint(useColor, uses.join('; '))] : [])].join(' · ');
  });
  return [paint('1', uri), ...lines, ''].join('\n');
}
