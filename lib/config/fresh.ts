import { copiedText } from './edit.ts';
import { asObject, writeRaw, writeRawList, writeUnknownAttributes } from './foreign.ts';
import { enclose } from './layout.ts';
import type { XmlUnknown } from './raw.ts';
import type { PlainObject } from './read.ts';
import { type AttributeSpec, type ChildSpec, type NodeSpec, ORDER, TEXT, UNKNOWN } from './schema.ts';
import { describe } from './value.ts';
import { INDENT, type Writer } from './writer.ts';

/** One child about to be written: what it is, which item of its array, and what its plain value cannot say. */
export interface Item {
  child: ChildSpec;
  value: unknown;
  index: number | undefined;
  unknown: XmlUnknown | undefined;
}

/** The text of an element that stands alone: it declares whatever prefixes its content uses. */
export function standalone(
  name: string,
  spec: NodeSpec,
  value: unknown,
  indent: string,
  writer: Writer,
  extra?: XmlUnknown,
): string {
  return declare(writeElement(name, spec, value, indent, writer, extra), writer);
}

/** The same for an object that must not be copied from its origin. */
export function rewritten(name: string, spec: NodeSpec, value: unknown, indent: string, writer: Writer): string {
  return declare(writeObject(name, spec, value, indent, writer), writer);
}

/** Adds the namespace declarations that the content needs to the start tag. */
function declare(text: string, writer: Writer): string {
  // Values never hold a '>' unescaped.
  const tag = text.slice(0, /\/?>/.exec(text)!.index);
  let declarations = '';
  for (const [uri, prefix] of writer.used) {
    if (tag.includes(` xmlns:${prefix}='${uri}'`)) continue;
    if (tag.includes(` xmlns:${prefix}=`)) writer.fail(`the prefix '${prefix}' is needed for ${uri}`);
    declarations += ` xmlns:${prefix}='${uri}'`;
  }
  return tag + declarations + text.slice(tag.length);
}

function writeElement(
  name: string,
  spec: NodeSpec,
  value: unknown,
  indent: string,
  writer: Writer,
  extra?: XmlUnknown,
): string {
  if (spec.kind === 'object') {
    return copiedText(name, spec, value, indent, writer) ?? writeObject(name, spec, value, indent, writer);
  }
  if (spec.kind === 'scalar' && !extra) return enclose(name, '', writer.text(spec.text!, value), [], indent);
  const inner = indent + INDENT;
  const parts = (extra?.children ?? []).map((child) => writeRaw(child, inner, writer));
  if (spec.kind === 'raw') parts.push(...writeRawList(value, inner, writer));
  const text = spec.kind === 'scalar' ? writer.text(spec.text!, value) : writer.text('s', extra?.text ?? '');
  return enclose(name, writeUnknownAttributes(extra, writer), text, parts, indent);
}

function writeObject(name: string, spec: NodeSpec, value: unknown, indent: string, writer: Writer): string {
  const object = asObject(value, writer);
  const unknown = unknownOf(object, writer);
  const { attributes, items } = presentProperties(spec, object, unknown, writer);
  const inner = indent + INDENT;
  let tag = '';
  for (const attribute of attributes) tag += writeAttribute(attribute, object, writer);
  const parts: string[] = [];
  for (const item of items) parts.push(writeItem(item, inner, writer));
  if (!unknown) return enclose(name, tag, writeText(spec, object, writer), parts, indent);
  for (const attribute of Object.keys(unknown.attributes ?? {})) assertUnknownAttribute(spec, attribute, writer);
  tag += writeUnknownAttributes(unknown, writer);
  for (const child of unknown.children ?? []) parts.push(writer.at(UNKNOWN, () => writeRaw(child, inner, writer)));
  const text = writeText(spec, object, writer) || writer.at(UNKNOWN, () => writer.text('s', unknown.text ?? ''));
  return enclose(name, tag, text, parts, indent);
}

/** What the object holds outside of the schema. */
export function unknownOf(object: PlainObject, writer: Writer): XmlUnknown | undefined {
  const unknown = object[UNKNOWN];
  return unknown === undefined ? undefined : (writer.at(UNKNOWN, () => asObject(unknown, writer)) as XmlUnknown);
}

/** What the object gives, in the order to be written; refuses properties that are neither attribute nor child. */
function presentProperties(
  spec: NodeSpec,
  object: PlainObject,
  unknown: XmlUnknown | undefined,
  writer: Writer,
): { attributes: AttributeSpec[]; items: Item[] } {
  const attributes: AttributeSpec[] = [];
  const items: Item[] = [];
  const { properties } = spec;
  for (const property of Object.keys(object)) {
    const value = object[property];
    if (value === undefined) continue;
    const known = properties.get(property);
    if (!known) assertReserved(spec, property, writer);
    else if (known.kind === 'attribute') attributes.push(known);
    else addItems(known, value, unknown?.within, writer, items);
  }
  // What was parsed is mostly in order, and looking is cheaper than sorting.
  if (attributes.some((one, at) => at > 0 && one.index < attributes[at - 1]!.index)) {
    attributes.sort((a, b) => a.index - b.index);
  }
  if (items.some(({ child }, at) => at > 0 && child.index < items[at - 1]!.child.index)) {
    items.sort((a, b) => a.child.index - b.child.index);
  }
  return { attributes, items: spec.ordered ? inNotedOrder(items, object[ORDER]) : items };
}

/** @throws {TypeError} when the property means nothing here */
export function assertReserved(spec: NodeSpec, property: string, writer: Writer): void {
  if (property === UNKNOWN || (property === ORDER && spec.ordered) || (property === TEXT && spec.text)) return;
  const close = [...spec.properties.keys()].find((known) => isClose(known, property));
  writer.fail(`no property '${property}' is known here${close === undefined ? '' : `; did you mean '${close}'?`}`);
}

function isClose(known: string, given: string): boolean {
  const letters = (text: string): string => [...text.toLowerCase().replace(/[^a-z0-9]/g, '')].sort().join('');
  return known.toLowerCase() === given.toLowerCase() || letters(known) === letters(given);
}

export function writeAttribute({ name, code }: AttributeSpec, object: PlainObject, writer: Writer): string {
  writer.enter(name);
  const text = ` ${name}='${writer.attribute(code, object[name])}'`;
  writer.leave();
  return text;
}

/** @throws {TypeError} when the attribute has a property of its own, or would change the element's namespace */
export function assertUnknownAttribute(spec: NodeSpec, name: string, writer: Writer): void {
  if (spec.attributes.has(name)) writer.fail(`the attribute '${name}' is known: set the property instead`);
  if (name === 'xmlns') writer.fail('the namespace of a known element cannot be changed');
}

/** The text of an object's element, empty when it has none. */
export function writeText(spec: NodeSpec, object: PlainObject, writer: Writer): string {
  const value = object[TEXT];
  if (value === undefined || !spec.text) return '';
  writer.enter(TEXT);
  const text = writer.text(spec.text, value);
  writer.leave();
  return text;
}

/** The elements that a property stands for: none when undefined or false, one an item when it is an array. */
export function childItems(child: ChildSpec, value: unknown, within: XmlUnknown['within'], writer: Writer): Item[] {
  const items: Item[] = [];
  if (value !== undefined) addItems(child, value, within, writer, items);
  return items;
}

function addItems(child: ChildSpec, value: unknown, within: XmlUnknown['within'], writer: Writer, items: Item[]): void {
  const { property } = child;
  if (!child.many) {
    if (isPresent(child, value, writer)) items.push({ child, value, index: undefined, unknown: within?.[property] });
    return;
  }
  if (!Array.isArray(value)) writer.at(property, () => writer.fail(`expected an array, got ${describe(value)}`));
  for (const [index, one] of (value as unknown[]).entries()) {
    if (!isPresent(child, one, writer)) continue;
    items.push({ child, value: one, index, unknown: within?.[`${property}[${index}]`] });
  }
}

function isPresent(child: ChildSpec, value: unknown, writer: Writer): boolean {
  if (child.node.kind !== 'flag') return true;
  if (typeof value !== 'boolean') {
    writer.at(child.property, () => writer.fail(`expected true or false, got ${describe(value)}`));
  }
  return value === true;
}

/** Items in the order that the object notes; what it does not mention follows the last of its kind, else goes last. */
function inNotedOrder(items: Item[], order: unknown): Item[] {
  if (!Array.isArray(order)) return items;
  const waiting = new Map<string, Item[]>();
  for (const item of items) waiting.set(item.child.property, [...(waiting.get(item.child.property) ?? []), item]);
  const ordered: Item[] = [];
  for (const property of order) {
    const next = waiting.get(property as string)?.shift();
    if (next) ordered.push(next);
  }
  for (const rest of waiting.values()) ordered.push(...rest);
  return ordered;
}

/** The text of one child element. */
function writeItem({ child, value, index, unknown }: Item, indent: string, writer: Writer): string {
  writer.enter(child.property);
  if (index !== undefined) writer.enter(index);
  const text = writeElement(writer.qualify(child.namespace, child.name), child.node, value, indent, writer, unknown);
  if (index !== undefined) writer.leave();
  writer.leave();
  return text;
}
