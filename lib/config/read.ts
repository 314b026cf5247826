import { setOrigin } from './origin.ts';
import { readRaw, setOwn, type XmlElement, type XmlUnknown } from './raw.ts';
import { type ChildSpec, childKey, type NodeSpec, ORDER_KEY, TEXT_KEY, UNKNOWN_KEY } from './schema.ts';
import { decodeValue, type Scalar } from './value.ts';
import { localName, prefixOf, type SourceElement, SourceText } from './xml/tree.ts';

/** An object that stands for an element. The generated types define what it may hold. */
export type PlainObject = Record<string, unknown>;

/** Reads an element into an object, as its spec says. */
export function readObject(spec: NodeSpec, element: SourceElement): PlainObject {
  const object: PlainObject = {};
  // First, as objects without properties are all of one shape, and this is quickest with one.
  setOrigin(object, element);
  let unknown = readAttributes(spec, element, object);
  unknown = readChildren(spec, element, object, unknown);
  unknown = readText(spec, element, object, unknown);
  const order = spec.ordered ? readOrder(spec, element) : undefined;
  if (order) object[ORDER_KEY] = order;
  if (unknown) object[UNKNOWN_KEY] = unknown;
  return object;
}

function readAttributes(spec: NodeSpec, element: SourceElement, object: PlainObject): XmlUnknown | undefined {
  const { attributes } = spec;
  let unknown: XmlUnknown | undefined;
  for (const attribute of element.attributes) {
    const known = attributes.get(attribute.name);
    if (known) object[known.name] = decodeValue(known.code, attribute.value);
    else if (!attribute.isDeclaration) {
      unknown ??= {};
      unknown.attributes ??= {};
      setOwn(unknown.attributes, attribute.name, attribute.value);
      // A prefix is worth nothing without its namespace.
      const prefix = prefixOf(attribute.name);
      if (prefix !== '' && prefix !== 'xml') setOwn(unknown.attributes, `xmlns:${prefix}`, attribute.namespace);
    }
  }
  return unknown;
}

/** The kind of child that an element is here, undefined when the schema has none such. */
export function childSpec(spec: NodeSpec, element: SourceElement): ChildSpec | undefined {
  const { name, namespace } = element;
  return spec.children.get(namespace === '' ? name : childKey(namespace, localName(name)));
}

function readChildren(
  spec: NodeSpec,
  element: SourceElement,
  object: PlainObject,
  before: XmlUnknown | undefined,
): XmlUnknown | undefined {
  let unknown = before;
  let seen = 0;
  for (const node of element.children) {
    if (node instanceof SourceText) continue;
    const child = childSpec(spec, node);
    const bit = child ? 1 << child.index : 0;
    // Reading a property that an object lacks is slow. Kinds that are 32 apart share a bit: then it has to be read.
    const isFirst = (seen & bit) === 0;
    if (!child || !(isFirst || child.many || object[child.property] === undefined)) {
      unknown ??= {};
      unknown.children ??= [];
      unknown.children.push(readRaw(node));
      continue;
    }
    const extra = child.node.kind === 'object' ? undefined : unknownOfPlain(child.node, node);
    if (extra) {
      unknown ??= {};
      unknown.within ??= {};
      unknown.within[withinKey(child, object[child.property])] = extra;
    }
    const value = readChild(child.node, node);
    if (isFirst) object[child.property] = child.many ? [value] : value;
    else store(child, object, value);
    seen |= bit;
  }
  return unknown;
}

function store(child: ChildSpec, object: PlainObject, value: unknown): void {
  const { property } = child;
  if (!child.many) object[property] = value;
  else {
    const list = object[property] as unknown[] | undefined;
    if (list) list.push(value);
    else object[property] = [value];
  }
}

function withinKey(child: ChildSpec, siblings: unknown): string {
  return child.many ? `${child.property}[${Array.isArray(siblings) ? siblings.length : 0}]` : child.property;
}

/** What one element becomes in the object around it. */
export function readChild(spec: NodeSpec, element: SourceElement): Scalar | boolean | PlainObject | XmlElement[] {
  switch (spec.kind) {
    case 'object':
      return readObject(spec, element);
    case 'scalar':
      return decodeValue(spec.text!, element.text);
    case 'flag':
      return true;
    case 'raw': {
      const list = element.elements.map(readRaw);
      setOrigin(list, element);
      return list;
    }
  }
}

/** What a plain value cannot hold of its element: attributes, and children or text where none are known. */
export function unknownOfPlain(spec: NodeSpec, element: SourceElement): XmlUnknown | undefined {
  let unknown = element.attributes.length > 0 ? readAttributes(spec, element, {}) : undefined;
  if (spec.kind !== 'raw' && element.hasElements) unknown = { ...unknown, children: element.elements.map(readRaw) };
  if (spec.kind !== 'scalar' && element.hasText) unknown = { ...unknown, text: element.text };
  return unknown;
}

function readText(
  spec: NodeSpec,
  element: SourceElement,
  object: PlainObject,
  unknown: XmlUnknown | undefined,
): XmlUnknown | undefined {
  // White space beside child elements is layout, and an element without any text has no value.
  if (!element.hasText && (element.hasElements || !spec.text)) return unknown;
  const { text } = element;
  if (text === '') return unknown;
  if (spec.text) {
    object[TEXT_KEY] = decodeValue(spec.text, text);
    return unknown;
  }
  return { ...unknown, text };
}

/** The order of unlike siblings, by property, where it is not the schema's. */
export function readOrder(spec: NodeSpec, element: SourceElement): string[] | undefined {
  const children = element.elements.map((child) => childSpec(spec, child)).filter((child) => child !== undefined);
  const sorted = children.every((child, at) => at === 0 || children[at - 1]!.index <= child.index);
  return sorted ? undefined : children.map((child) => child.property);
}
