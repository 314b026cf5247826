import { copiedText, elementAround } from './edit.ts';
import { asObject, writeRaw, writeRawList, writeUnknownAttributes } from './foreign.ts';
import { enclose, leading, leadOf } from './layout.ts';
import { originOf } from './origin.ts';
import { type Outline, outlineOf } from './outline.ts';
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
  const object = asObject(value, writer);
  return declare(writeObject(name, spec, object, outlineOf(spec, object, writer), indent, writer), writer);
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
  if (spec.kind === 'object') return copyOrWrite(name, spec, asObject(value, writer), indent, writer);
  if (!extra) {
    if (spec.kind === 'scalar') return enclose(name, '', writer.text(spec.text!, value), '', indent);
    if (spec.kind === 'flag') return `<${name}/>`;
  }
  const inner = indent + INDENT;
  const parts = (extra?.children ?? []).map((child) => writeRaw(child, inner, writer));
  if (spec.kind === 'raw') parts.push(...writeRawList(value, inner, writer));
  const text = spec.kind === 'scalar' ? writer.text(spec.text!, value) : writer.text('s', extra?.text ?? '');
  return enclose(name, writeUnknownAttributes(extra, writer), text, leading(parts, text, indent), indent);
}

/** Objects that were read are copied from where they stood, with what has changed since. */
function copyOrWrite(name: string, spec: NodeSpec, object: PlainObject, indent: string, writer: Writer): string {
  const outline = outlineOf(spec, object, writer);
  const element = originOf(object) ?? elementAround(object, outline.children);
  const copied = element && copiedText(name, spec, object, element, indent, writer);
  return copied ?? writeObject(name, spec, object, outline, indent, writer);
}

function writeObject(
  name: string,
  spec: NodeSpec,
  object: PlainObject,
  outline: Outline,
  indent: string,
  writer: Writer,
): string {
  const unknown = outline.hasUnknown ? unknownOf(object, writer) : undefined;
  let tag = '';
  for (const attribute of outline.attributes) {
    if (object[attribute.name] !== undefined) tag += writeAttribute(attribute, object, writer);
  }
  let text = outline.hasText ? writeText(spec, object, writer) : '';
  if (unknown) {
    for (const attribute of Object.keys(unknown.attributes ?? {})) assertUnknownAttribute(spec, attribute, writer);
    tag += writeUnknownAttributes(unknown, writer);
    text ||= writer.at(UNKNOWN, () => writer.text('s', unknown.text ?? ''));
  }
  const inner = indent + INDENT;
  const lead = leadOf(text, indent);
  let children = '';
  for (const item of presentItems(spec, object, outline.children, unknown, writer))
    children += lead + writeItem(item, inner, writer);
  for (const child of unknown?.children ?? [])
    children += lead + writer.at(UNKNOWN, () => writeRaw(child, inner, writer));
  return enclose(name, tag, text, children, indent);
}

/** The child elements in the order to be written. */
function presentItems(
  spec: NodeSpec,
  object: PlainObject,
  children: readonly ChildSpec[],
  unknown: XmlUnknown | undefined,
  writer: Writer,
): Item[] {
  const items: Item[] = [];
  for (const child of children) addItems(child, object[child.property], unknown?.within, writer, items);
  return spec.ordered ? inNotedOrder(items, object[ORDER]) : items;
}

/** What the object holds outside of the schema. */
export function unknownOf(object: PlainObject, writer: Writer): XmlUnknown | undefined {
  const unknown = object[UNKNOWN];
  return unknown === undefined ? undefined : (writer.at(UNKNOWN, () => asObject(unknown, writer)) as XmlUnknown);
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
  addItems(child, value, within, writer, items);
  return items;
}

function addItems(child: ChildSpec, value: unknown, within: XmlUnknown['within'], writer: Writer, items: Item[]): void {
  if (value === undefined) return;
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
