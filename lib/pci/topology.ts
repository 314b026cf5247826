/** The host's PCI functions as a tree: what is behind which bridge, and which virtual functions belong to which physical one. */
import type { PciFunction } from './function.ts';
import type { PciUse, PciUses } from './use.ts';

/** A function in the tree. */
export interface PciTopologyNode {
  /** The function. */
  readonly function: PciFunction;
  /** What uses it. */
  readonly uses: readonly PciUse[];
  /** Of a bridge the functions behind it, of a physical function its virtual ones. */
  readonly children: readonly PciTopologyNode[];
}

/** The PCI functions of a host as a tree. */
export interface PciTopology {
  /** The URI of the host, as its libvirt reports it. */
  readonly uri: string;
  /** The functions on root buses, sorted by address. */
  readonly roots: readonly PciTopologyNode[];
}

/** Makes the tree of all functions of a host. */
export function topologyOf(uri: string, functions: readonly PciFunction[], uses: PciUses): PciTopology {
  const known = new Map(functions.map((one) => [`${one.address}`, one]));
  const placed = new Map<string, PciFunction[]>();
  const roots: PciFunction[] = [];
  for (const one of functions) {
    // A virtual function is behind the same bridge as its physical one.
    const above = `${one.physicalFunction ?? one.parent}`;
    if (!known.has(above) || above === `${one.address}`) roots.push(one);
    else placed.set(above, [...(placed.get(above) ?? []), one]);
  }
  const nodeOf = (one: PciFunction): PciTopologyNode => ({
    function: one,
    uses: uses.get(`${one.address}`) ?? [],
    children: (placed.get(`${one.address}`) ?? []).map(nodeOf),
  });
  return { uri, roots: roots.map(nodeOf) };
}

/** A line of a tree: the node, and where it is. */
export interface TopologyRow {
  readonly node: PciTopologyNode;
  /** Of each node above, and of the node itself, whether it is the last one of its parent. */
  readonly last: readonly boolean[];
}

/** Returns the nodes of a tree from top to bottom. */
export function rowsOf(nodes: readonly PciTopologyNode[], above: readonly boolean[] = []): TopologyRow[] {
  return nodes.flatMap((node, index) => {
    const last = [...above, index === nodes.length - 1];
    return [{ node, last }, ...rowsOf(node.children, last)];
  });
}
