import { DOCUMENTS, type DocumentSource } from './documents.ts';
import { type Node, NodeTable } from './nodes.ts';
import type { Define, ElementPattern } from './pattern.ts';
import { SchemaReader } from './reader.ts';
import { shapeOf } from './shape.ts';

/** A document or a device that can be parsed by itself. */
export interface Entry {
  /** Name of its type. */
  name: string;
  /** Name of its root element. */
  root: string;
  module: string;
  prefix: string;
  node: Node;
  /** The schema's start; undefined for devices, which are elements within another document. */
  start: Define | undefined;
}

/** Everything that the schemas say, ready to be written. */
export interface Model {
  nodes: NodeTable;
  documents: Entry[];
  devices: Entry[];
}

/** Reads the schemas of a directory. */
export function readModel(directory: string): Model {
  const reader = new SchemaReader(directory);
  for (const { file } of DOCUMENTS) reader.load(file);
  reader.unify();
  const nodes = new NodeTable();
  const documents = DOCUMENTS.map((document) => documentEntry(document, reader.start(document.file), nodes));
  return { nodes, documents, devices: deviceEntries(documents[0]!) };
}

function documentEntry({ name, module, prefix, file }: DocumentSource, start: Define, nodes: NodeTable): Entry {
  const roots = [...(shapeOf(start.body)?.children.values() ?? [])];
  const elements: Set<ElementPattern> = roots[0]?.patterns ?? new Set();
  if (roots.length !== 1) throw new Error(`${file} has ${roots.length} root elements`);
  return { name, module, prefix, root: [...elements][0]!.name, node: nodes.node(elements), start };
}

/** Each kind of child of `<devices>`: what can be attached, detached and updated. */
function deviceEntries(domain: Entry): Entry[] {
  const devices = domain.node.children.find((child) => child.name === 'devices')!;
  return devices.node.children
    .filter((child) => child.node.kind === 'object')
    .map((child) => ({
      name: domain.prefix + pascalCase(child.name),
      root: child.name,
      module: domain.module,
      prefix: domain.prefix,
      node: child.node,
      start: undefined,
    }));
}

const ACRONYMS: Readonly<Record<string, string>> = {
  iommu: 'IOMMU',
  rng: 'RNG',
  tpm: 'TPM',
  os: 'OS',
  cpu: 'CPU',
  pm: 'PM',
};

/** `spice-agent_x` → `SpiceAgentX`. */
export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => ACRONYMS[word] ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
