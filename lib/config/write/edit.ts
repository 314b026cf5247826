import { asObject, writeRaw, writeUnknownAttributes } from '../foreign.ts';
import { originOf } from '../origin.ts';
import { assertReserved } from '../outline.ts';
import { dataKey, readRaw, sameData, setOwn, type XmlElement } from '../raw.ts';
import { childSpec, type PlainObject, readOrder, unknownOfPlain } from '../read.ts';
import { type ChildSpec, type NodeSpec, ORDER_KEY, TEXT_KEY } from '../schema.ts';
import { decodeValue } from '../value.ts';
import { declaredPrefix, isDeclarationName, resolvePrefix, type SourceElement } from '../xml/tree.ts';
import {
  assertUnknownAttribute,
  attributeText,
  childItems,
  type Item,
  ownText,
  rewritten,
  standalone,
  unknownOf,
} from './fresh.ts';
import { lineIndent } from './layout.ts';
import { placeChildren, replaceContent, type Slot, type Wanted } from './place.ts';
import { Splices } from './splice.ts';
import { isUntouched } from './untouched.ts';
import type { Writer } from './writer.ts';

/**
 * The element that an object stands for: the one it was read from, or, for a copy made by spreading, the one that the
 * objects within it were read from.
 */
export function elementOf(value: unknown): SourceElement | undefined {
  const own = originOf(value);
  if (own || typeof value !== 'object' || value === null || Array.isArray(value)) return own;
  const object = value as PlainObject;
  for (const name in object) {
    const parent = parentOf(object[name]);
    if (parent) return parent;
  }
  return undefined;
}

/** The element around that from which a property, or an item of it, was read. */
function parentOf(property: unknown): SourceElement | undefined {
  if (typeof property !== 'object' || property === null) return undefined;
  if (!Array.isArray(property)) return originOf(property)?.parent;
  for (const item of property) {
    const parent = originOf(item)?.parent;
    if (parent) return parent;
  }
  return originOf(property)?.parent;
}

/**
 * The text of the element that an object stands for, with what has changed since replaced; undefined when it would not
 * fit where it is to go.
 */
export function copiedText(
  name: string,
  spec: NodeSpec,
  object: PlainObject,
  element: SourceElement,
  indent: string,
  writer: Writer,
): string | undefined {
  if (element.name !== name || lineIndent(element) !== indent || usesPrefixes(element)) return undefined;
  const splices = new Splices();
  reconcile(spec, object, element, splices, writer);
  return splices.apply(element.source, element.start, element.end);
}

function usesPrefixes(element: SourceElement): boolean {
  return (
    element.namespace !== '' ||
    element.attributes.some((attribute) => attribute.name.includes(':')) ||
    element.elements.some(usesPrefixes)
  );
}

/** Notes what has to be replaced in the source so that it says what the object says. */
export function reconcile(
  spec: NodeSpec,
  object: PlainObject,
  element: SourceElement,
  splices: Splices,
  writer: Writer,
): void {
  if (isUntouched(spec, object, element)) return;
  for (const property of Object.keys(object)) {
    if (object[property] !== undefined && !spec.properties.has(property)) assertReserved(spec, property, writer);
  }
  if (needsRewriting(spec, object, element, writer)) {
    const name = element.name;
    splices.replace(
      element.start,
      element.end,
      rewritten(name, spec, object, lineIndent(element) ?? '', writer.within(element.parent?.scope)),
    );
    return;
  }
  reconcileAttributes(spec, object, element, splices, writer);
  reconcileText(spec, object, element, splices, writer);
  reconcileChildren(spec, object, element, splices, writer);
}

/** Whether the change is of a kind that cannot be detected from the outside: text among children, or their bound order. */
function needsRewriting(spec: NodeSpec, object: PlainObject, element: SourceElement, writer: Writer): boolean {
  if (spec.ordered && !sameData(object[ORDER_KEY], readOrder(spec, element))) return true;
  const { text } = element;
  if (!spec.text) return (unknownOf(object, writer)?.text ?? '') !== (element.hasText ? text : '');
  if (!hasTextChanged(spec, object, element)) return false;
  return element.hasElements || [...spec.children.values()].some((child) => object[child.property] !== undefined);
}

function sourceText(spec: NodeSpec, element: SourceElement): unknown {
  const { text } = element;
  if (text === '' || (element.hasElements && !element.hasText)) return undefined;
  return decodeValue(spec.text!, text);
}

function hasTextChanged(spec: NodeSpec, object: PlainObject, element: SourceElement): boolean {
  const now = object[TEXT_KEY] === '' ? undefined : object[TEXT_KEY];
  return now !== sourceText(spec, element);
}

function reconcileText(
  spec: NodeSpec,
  object: PlainObject,
  element: SourceElement,
  splices: Splices,
  writer: Writer,
): void {
  if (!spec.text || !hasTextChanged(spec, object, element)) return;
  replaceContent(element, object[TEXT_KEY] === undefined ? '' : ownText(spec, object[TEXT_KEY], writer), splices);
}

function reconcileAttributes(
  spec: NodeSpec,
  object: PlainObject,
  element: SourceElement,
  splices: Splices,
  writer: Writer,
): void {
  const unknown = unknownOf(object, writer)?.attributes ?? {};
  let end = element.start + 1 + element.name.length;
  const seen = new Set<string>();
  for (const attribute of element.attributes) {
    const { name, value, start } = attribute;
    const leading = end;
    end = attribute.end;
    seen.add(name);
    if (attribute.isDeclaration) continue;
    const known = spec.attributes.get(name);
    const now = known ? object[name] : Object.hasOwn(unknown, name) ? unknown[name] : undefined;
    if (now === undefined) splices.remove(leading, end);
    else if (now !== (known ? decodeValue(known.code, value) : value)) {
      const text = writer.at(name, () => writer.attribute(known?.code ?? 's', now));
      // The name, the equals sign and the quotes stay as they are.
      const quoted = element.source.indexOf('=', start + name.length) + 1;
      splices.replace(quoted + element.source.slice(quoted).search(/["']/) + 1, end - 1, text);
    }
  }
  const added = newAttributes(spec, object, element, seen, writer);
  if (added !== '') splices.insert(end, added);
}

/** The attributes that the object has and the source has not. */
function newAttributes(
  spec: NodeSpec,
  object: PlainObject,
  element: SourceElement,
  seen: Set<string>,
  writer: Writer,
): string {
  let text = '';
  for (const attribute of spec.attributes.values()) {
    if (object[attribute.name] !== undefined && !seen.has(attribute.name))
      text += `${attribute.lead}${attributeText(attribute, object[attribute.name], writer)}'`;
  }
  const added: Record<string, string> = {};
  for (const [name, value] of Object.entries(unknownOf(object, writer)?.attributes ?? {})) {
    assertUnknownAttribute(spec, name, writer);
    const declared = isDeclarationName(name) && resolvePrefix(element.scope, declaredPrefix(name)) === value;
    if (!declared && !seen.has(name)) setOwn(added, name, value);
  }
  return text + writeUnknownAttributes({ attributes: added }, writer.within(element.scope));
}

function reconcileChildren(
  spec: NodeSpec,
  object: PlainObject,
  element: SourceElement,
  splices: Splices,
  writer: Writer,
): void {
  placeChildren(
    childSlots(spec, object, element, writer),
    element,
    splices,
    (source) => childSpec(spec, source)?.index ?? -1,
  );
}

/** Sorts the children of source and object into kinds, those that the schema does not know being the last kind. */
function childSlots(spec: NodeSpec, object: PlainObject, element: SourceElement, writer: Writer): Slot[] {
  const slots = new Map<number, Slot>();
  const slotOf = (index: number): Slot => {
    const known = slots.get(index);
    if (known) return known;
    const slot: Slot = { index, items: [], sources: [], contentOf: rawContent };
    slots.set(index, slot);
    return slot;
  };
  for (const source of element.elements) {
    const child = childSpec(spec, source);
    const slot = child && slotOf(child.index);
    if (slot) slot.contentOf = (one) => childContent(child, one);
    // A second child where the schema has one was read as unknown.
    if (slot && (child.many || slot.sources.length === 0)) slot.sources.push(source);
    else slotOf(FOREIGN).sources.push(source);
  }
  const unknown = unknownOf(object, writer);
  for (const property of Object.keys(object)) {
    const child = spec.properties.get(property);
    if (child?.kind !== 'child') continue;
    const items = childItems(child, object[property], unknown?.within, writer);
    if (items.length > 0) slotOf(child.index).items = items.map((item) => wantedChild(item, element, writer));
  }
  const foreign = unknown?.children ?? [];
  if (foreign.length > 0) slotOf(FOREIGN).items = foreign.map((raw) => wantedRaw(raw, element, writer));
  return [...slots.values()].sort((a, b) => a.index - b.index);
}

/** After all that the schema knows. */
const FOREIGN = Number.MAX_SAFE_INTEGER;

function wantedChild(item: Item, parent: SourceElement, writer: Writer): Wanted {
  const { child, value, index } = item;
  const inPath = <T>(step: () => T): T =>
    writer.at(child.property, () => (index === undefined ? step() : writer.at(index, step)));
  return {
    source: originalOf(child, value),
    content: child.node.kind === 'scalar' ? value : undefined,
    update: (source, splices) => inPath(() => updateChild(item, source, splices, writer)),
    write: (indent) =>
      inPath(() => {
        // A namespace that no ancestor declares is declared on the child itself.
        const inner = writer.within(parent.scope);
        return standalone(inner.qualify(child.namespace, child.name), child.node, value, indent, inner, item.unknown);
      }),
  };
}

function originalOf({ node }: ChildSpec, value: unknown): SourceElement | undefined {
  return node.kind === 'object' ? elementOf(value) : node.kind === 'scalar' ? undefined : originOf(value);
}

function childContent({ node }: ChildSpec, source: SourceElement): unknown {
  return node.kind === 'scalar' ? decodeValue(node.text!, source.text) : undefined;
}

function updateChild({ child, value, unknown }: Item, source: SourceElement, splices: Splices, writer: Writer): void {
  const { node } = child;
  if (node.kind === 'object') {
    reconcile(node, asObject(value, writer), source, splices, writer);
    return;
  }
  if (!sameData(unknown, unknownOfPlain(node, source))) {
    const indent = lineIndent(source) ?? '';
    splices.replace(
      source.start,
      source.end,
      standalone(source.name, node, value, indent, writer.within(source.parent?.scope), unknown),
    );
  } else if (node.kind === 'scalar' && decodeValue(node.text!, source.text) !== value) {
    replaceContent(source, writer.text(node.text!, value), splices);
  } else if (node.kind === 'raw') reconcileRawList(value, source, splices, writer);
}

function reconcileRawList(value: unknown, element: SourceElement, splices: Splices, writer: Writer): void {
  if (!Array.isArray(value)) writer.fail('expected an array of elements');
  const items = (value as XmlElement[]).map((raw, index) => writer.at(index, () => wantedRaw(raw, element, writer)));
  placeChildren([{ index: 0, items, sources: element.elements, contentOf: rawContent }], element, splices, () => 0);
}

function rawContent(source: SourceElement): string {
  return dataKey(readRaw(source));
}

function wantedRaw(raw: XmlElement, parent: SourceElement, writer: Writer): Wanted {
  return {
    source: originOf(raw),
    content: dataKey(raw),
    update: (source, splices) => {
      if (sameData(raw, readRaw(source))) return;
      splices.replace(source.start, source.end, writeRaw(raw, lineIndent(source) ?? '', writer.within(parent.scope)));
    },
    write: (indent) => writeRaw(raw, indent, writer.within(parent.scope)),
  };
}
