import { NAMESPACES } from './documents.ts';
import { childOrder } from './order.ts';
import type { ElementPattern, Pattern } from './pattern.ts';
import { type Shape, type Slot, shapeOfElements } from './shape.ts';
import { type ValueCode, valueCode } from './values.ts';

/** What the elements at one place become in an object, decided once for all branches of the schema. */
export interface Node {
  kind: 'object' | 'scalar' | 'flag' | 'raw';
  elements: Set<ElementPattern>;
  shape: Shape;
  text: ValueCode | undefined;
  attributes: AttributeSlot[];
  children: ChildSlot[];
  /** Whether the order of unlike siblings has to be kept in the object. */
  ordered: boolean;
}

export interface AttributeSlot {
  name: string;
  code: ValueCode;
  slot: Slot<Pattern>;
}

export interface ChildSlot {
  key: string;
  name: string;
  ns: string;
  /** The property it becomes. */
  property: string;
  many: boolean;
  node: Node;
  slot: Slot<ElementPattern>;
}

/** nwfilter runs rules and references of equal priority in document order, which the schema does not say. */
const ORDERED_BY_MEANING = new Set(['filter']);

/** All nodes that the documents reach, each set of element patterns once. */
export class NodeTable {
  readonly #nodes = new Map<string, Node>();

  get all(): Node[] {
    return [...this.#nodes.values()];
  }

  /** The node of elements that stand at one place under one name. */
  node(elements: Set<ElementPattern>): Node {
    const key = [...elements]
      .map((element) => element.id)
      .sort((a, b) => a - b)
      .join(' ');
    const known = this.#nodes.get(key);
    if (known) return known;
    const shape = shapeOfElements(elements);
    const order = childOrder(elements);
    const node: Node = {
      kind: kindOf(shape),
      elements,
      shape,
      text: shape.text && valueCode(shape.text.patterns),
      attributes: attributesOf(shape),
      children: [],
      ordered: order.alternates || [...elements].some((element) => ORDERED_BY_MEANING.has(element.name)),
    };
    this.#nodes.set(key, node);
    // A pattern that never matches has an order but no slot.
    const keys = order.keys.filter((child) => shape.children.has(child));
    node.children = keys.map((child) => this.#child(node, child, shape.children.get(child)!));
    return node;
  }

  #child(parent: Node, key: string, slot: Slot<ElementPattern>): ChildSlot {
    const { name, ns } = [...slot.patterns][0]!;
    return {
      key,
      name,
      ns,
      property: propertyOf(parent, name, ns),
      many: slot.max > 1,
      node: this.node(slot.patterns),
      slot,
    };
  }
}

/** In schema order, but for `type`, which libvirt writes first everywhere. */
function attributesOf(shape: Shape): AttributeSlot[] {
  const attributes = [...shape.attributes].map(([name, slot]) => ({ name, slot, code: valueCode(slot.patterns) }));
  return attributes.sort((a, b) => Number(b.name === 'type') - Number(a.name === 'type'));
}

function kindOf(shape: Shape): Node['kind'] {
  if (shape.any) return 'raw';
  if (shape.attributes.size > 0 || shape.children.size > 0) return 'object';
  return shape.text ? 'scalar' : 'flag';
}

/** The attribute keeps the name when an element of that name meets it; other namespaces show their usual prefix. */
function propertyOf(parent: Node, name: string, ns: string): string {
  const prefix = ns === '' ? '' : NAMESPACES[ns];
  if (prefix === undefined) throw new Error(`no prefix is known for ${ns}`);
  if (prefix !== '') return `${prefix}:${name}`;
  const taken = parent.shape.attributes.has(name) || (name === 'value' && parent.shape.text !== undefined);
  return taken ? `$${name}` : name;
}
