import { originOf } from '../origin.ts';
import { readRaw, sameData, type XmlElement } from '../raw.ts';
import { childSpec, type PlainObject, readOrder, unknownOfPlain } from '../read.ts';
import { type ChildSpec, type NodeSpec, ORDER_KEY, TEXT_KEY, UNKNOWN_KEY } from '../schema.ts';
import { decodeValue } from '../value.ts';
import { type SourceElement, SourceText } from '../xml/tree.ts';

/**
 * Whether an object still says exactly what its element says. Quick, as most of a document is untouched most of the
 * time; it may say no too often (for what the schema does not know), never yes.
 */
export function isUntouched(spec: NodeSpec, object: PlainObject, element: SourceElement): boolean {
  if (originOf(object) !== element || object[UNKNOWN_KEY] !== undefined || object[ORDER_KEY] !== undefined)
    return false;
  if (spec.ordered && readOrder(spec, element)) return false;
  let matched = 0;
  for (const attribute of element.attributes) {
    if (attribute.isDeclaration) continue;
    const known = spec.attributes.get(attribute.name);
    if (!known || object[known.name] !== decodeValue(known.code, attribute.value)) return false;
    matched++;
  }
  const children = matchChildren(spec, object, element);
  const text = matchText(spec, object, element);
  return children >= 0 && text >= 0 && matched + children + text === definedCount(object);
}

function definedCount(object: PlainObject): number {
  let count = 0;
  for (const property in object) if (object[property] !== undefined) count++;
  return count;
}

/** How many properties the child elements account for, -1 when one of them differs. */
function matchChildren(spec: NodeSpec, object: PlainObject, element: SourceElement): number {
  let matched = 0;
  let counts: Map<ChildSpec, number> | undefined;
  for (const node of element.children) {
    if (node instanceof SourceText) continue;
    const child = childSpec(spec, node);
    if (!child) return -1;
    const value = object[child.property];
    if (!child.many) {
      if (!isSameValue(child.node, value, node)) return -1;
      // Counted twice when the element comes twice, and then the sum is wrong, as it should be.
      matched++;
      continue;
    }
    counts ??= new Map();
    const at = counts.get(child) ?? 0;
    counts.set(child, at + 1);
    if (!Array.isArray(value) || !isSameValue(child.node, value[at], node)) return -1;
  }
  if (!counts) return matched;
  for (const [child, count] of counts) if ((object[child.property] as unknown[]).length !== count) return -1;
  return matched + counts.size;
}

function isSameValue(spec: NodeSpec, value: unknown, element: SourceElement): boolean {
  if (spec.kind === 'object')
    return typeof value === 'object' && value !== null && isUntouched(spec, value as PlainObject, element);
  // What a plain value cannot hold is in $unknown, which the object around it has no longer.
  if (unknownOfPlain(spec, element)) return false;
  switch (spec.kind) {
    case 'scalar':
      return value === decodeValue(spec.text!, element.text);
    case 'flag':
      return value === true;
    case 'raw':
      return Array.isArray(value) && isSameRawList(value as XmlElement[], element);
  }
}

function isSameRawList(list: XmlElement[], element: SourceElement): boolean {
  const { elements } = element;
  return list.length === elements.length && elements.every((source, at) => sameData(list[at], readRaw(source)));
}

/** 1 when the object's text is the element's, 0 when neither has any, -1 when they differ. */
function matchText(spec: NodeSpec, object: PlainObject, element: SourceElement): number {
  if (!spec.text) return element.hasText ? -1 : 0;
  const text = element.hasElements && !element.hasText ? '' : element.text;
  if (text === '') return object[TEXT_KEY] === undefined ? 0 : -1;
  return object[TEXT_KEY] === decodeValue(spec.text, text) ? 1 : -1;
}
