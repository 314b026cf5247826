import { NAMESPACES, NODES } from './generated/nodes.ts';
import type { ValueCode } from './value.ts';

/** What an attribute is called and how its value is spelled. */
export interface AttributeSpec {
  readonly kind: 'attribute';
  readonly name: string;
  readonly code: ValueCode;
  /** What goes before its value. */
  readonly lead: string;
  readonly index: number;
}

/** A kind of child element: the property it becomes, and what is in it. */
export interface ChildSpec {
  readonly kind: 'child';
  readonly property: string;
  readonly name: string;
  readonly namespace: string;
  readonly many: boolean;
  readonly node: NodeSpec;
  /** Its place in schema order. */
  readonly index: number;
}

/** The one property that every spec with text has. */
export const TEXT_KEY = 'value';

/** The property that holds what the schema does not know. */
export const UNKNOWN_KEY = '$unknown';

/** The property that holds the order of unlike siblings where that order is bound. */
export const ORDER_KEY = '$order';

const ROW = /^([osfr])(\+?)([a-z]?)$/;

/** What the elements at one place may hold: a row of the generated table, read when first needed. */
export class NodeSpec {
  readonly kind: 'object' | 'scalar' | 'flag' | 'raw';
  readonly ordered: boolean;
  readonly text: ValueCode | undefined;
  /** The number of its row in the generated table. */
  readonly number: number;
  readonly #attributes: string;
  readonly #children: string;
  #byName: ReadonlyMap<string, AttributeSpec> | undefined;
  #byKey: ReadonlyMap<string, ChildSpec> | undefined;
  #byProperty: ReadonlyMap<string, AttributeSpec | ChildSpec> | undefined;

  constructor(number: number, row: string) {
    this.number = number;
    const [head = '', attributes = '', children = ''] = row.split('|');
    const [, kind, ordered, text] = ROW.exec(head)!;
    this.kind = ({ o: 'object', s: 'scalar', f: 'flag', r: 'raw' } as const)[kind as 'o' | 's' | 'f' | 'r'];
    this.ordered = ordered === '+';
    this.text = (text || undefined) as ValueCode | undefined;
    this.#attributes = attributes;
    this.#children = children;
  }

  /** Attributes by their name in the document. */
  get attributes(): ReadonlyMap<string, AttributeSpec> {
    this.#byName ??= new Map(
      words(this.#attributes).map((word, index) => {
        const [name = '', code = 's'] = word.split(':');
        return [name, { kind: 'attribute', name, code: code as ValueCode, lead: ` ${name}='`, index }];
      }),
    );
    return this.#byName;
  }

  /** Children by {@link childKey}. */
  get children(): ReadonlyMap<string, ChildSpec> {
    this.#byKey ??= new Map(
      words(this.#children).map((word, index) => {
        const child = parseChildSpec(word, index);
        return [childKey(child.namespace, child.name), child];
      }),
    );
    return this.#byKey;
  }

  /** Attributes and children by the property they become. */
  get properties(): ReadonlyMap<string, AttributeSpec | ChildSpec> {
    this.#byProperty ??= new Map<string, AttributeSpec | ChildSpec>([
      ...[...this.children.values()].map((child) => [child.property, child] as const),
      ...this.attributes,
    ]);
    return this.#byProperty;
  }
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

function parseChildSpec(word: string, index: number): ChildSpec {
  const equals = word.indexOf('=');
  const many = word.charCodeAt(equals - 1) === 42;
  const property = word.slice(0, many ? equals - 1 : equals);
  const colon = property.indexOf(':');
  const node = nodeSpec(Number(word.slice(equals + 1)));
  const name = property.slice(colon + 1).replace(/^\$/, '');
  const namespace = colon < 0 ? '' : NAMESPACES[property.slice(0, colon)]!;
  return { kind: 'child', property, name, namespace, many, node, index };
}

/** How a child is looked up: the name alone outside of namespaces, which is nearly always. */
export function childKey(namespace: string, local: string): string {
  return namespace === '' ? local : `${namespace} ${local}`;
}

let rows: readonly string[] | undefined;
const specs: (NodeSpec | undefined)[] = [];

/** The spec of a row number of the generated table. */
export function nodeSpec(number: number): NodeSpec {
  rows ??= NODES.split('\n');
  specs[number] ??= new NodeSpec(number, rows[number]!);
  return specs[number];
}

/** The usual prefix of a namespace that libvirt knows. */
export function usualPrefix(namespace: string): string {
  return Object.keys(NAMESPACES).find((prefix) => NAMESPACES[prefix] === namespace) ?? '';
}
