import { asObject, writeRaw, writeRawList, writeUnknownAttributes } from '../foreign.ts';
import { originOf } from '../origin.ts';
import { type Plan, planOf } from '../outline.ts';
import type { XmlUnknown } from '../raw.ts';
import type { PlainObject } from '../read.ts';
import { type AttributeSpec, type ChildSpec, type NodeSpec, ORDER_KEY, TEXT_KEY, UNKNOWN_KEY } from '../schema.ts';
import { describe } from '../value.ts';
import type { SourceElement } from '../xml/tree.ts';
import { enclose, leading, leadOf } from './layout.ts';
import { INDENT, type Writer } from './writer.ts';

/** One child about to be written: what it is, which item of its array, and what its plain value cannot say. */
export interface Item {
  child: ChildSpec;
  value: unknown;
  index: number | undefined;
  unknown: XmlUnknown | undefined;
  /** The element that the value was read from. */
  origin: SourceElement | undefined;
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
  writer.element(() => writeElement(name, spec, value, originOf(value), indent, writer, extra));
  return declare(writer);
}

/** The same for an object that must not be copied from its origin. */
export function rewritten(name: string, spec: NodeSpec, value: unknown, indent: string, writer: Writer): string {
  const object = asObject(value, writer);
  writer.element(() => writeObject(name, spec, contentOf(spec, object, writer), indent, writer));
  return declare(writer);
}

/** What was written, with the namespace declarations that it needs added to the start tag. */
function declare(writer: Writer): string {
  const text = writer.out;
  if (writer.used.size === 0) return text;
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
  origin: SourceElement | undefined,
  indent: string,
  writer: Writer,
  extra?: XmlUnknown,
): void {
  if (spec.kind === 'object') copyOrWrite(name, spec, asObject(value, writer), origin, indent, writer);
  else if (extra || spec.kind === 'raw') writer.out += plainElement(name, spec, value, indent, writer, extra);
  else writeText(name, spec.kind === 'scalar' ? writer.text(spec.text!, value) : '', writer);
}

/** An element that holds text or nothing. */
function writeText(name: string, text: string, writer: Writer): void {
  writer.out += '<';
  writer.out += name;
  if (text === '') writer.out += '/>';
  else {
    writer.out += '>';
    writer.out += text;
    writer.out += '</';
    writer.out += name;
    writer.out += '>';
  }
}

/** The element of a plain value or of foreign content, with what the value cannot say. */
function plainElement(
  name: string,
  spec: NodeSpec,
  value: unknown,
  indent: string,
  writer: Writer,
  extra: XmlUnknown | undefined,
): string {
  const inner = indent + INDENT;
  const parts = (extra?.children ?? []).map((child) => writeRaw(child, inner, writer));
  if (spec.kind === 'raw') parts.push(...writeRawList(value, inner, writer));
  const text = spec.kind === 'scalar' ? writer.text(spec.text!, value) : writer.text('s', extra?.text ?? '');
  return enclose(name, writeUnknownAttributes(extra, writer), text, leading(parts, text, indent), indent);
}

/** Objects that were read are copied from where they stood, with what has changed since. */
function copyOrWrite(
  name: string,
  spec: NodeSpec,
  object: PlainObject,
  origin: SourceElement | undefined,
  indent: string,
  writer: Writer,
): void {
  const content = contentOf(spec, object, writer);
  // A copy made by spreading stands for the element around what it holds.
  const element = origin ?? content.items.find((item) => item.origin?.parent)?.origin?.parent;
  const copied = element && writer.copyElement(name, spec, object, element, indent, writer);
  if (copied === undefined) writeObject(name, spec, content, indent, writer);
  else writer.out += copied;
}

function writeObject(name: string, spec: NodeSpec, content: Content, indent: string, writer: Writer): void {
  const { plan, values, unknown, items } = content;
  writer.out += '<';
  writer.out += name;
  for (const { spec: attribute, at } of plan.attributes) {
    writer.out += attribute.lead;
    writer.out += attributeText(attribute, values[at], writer);
    writer.out += "'";
  }
  let text = plan.text < 0 ? '' : ownText(spec, values[plan.text], writer);
  if (unknown) {
    for (const attribute of Object.keys(unknown.attributes ?? {})) assertUnknownAttribute(spec, attribute, writer);
    writer.out += writeUnknownAttributes(unknown, writer);
    text ||= writer.at(UNKNOWN_KEY, () => writer.text('s', unknown.text ?? ''));
  }
  const foreign = unknown?.children ?? [];
  const isParent = items.length > 0 || foreign.length > 0;
  if (text === '' && !isParent) {
    writer.out += '/>';
    return;
  }
  writer.out += '>';
  writer.out += text;
  if (isParent) {
    const inner = indent + INDENT;
    const lead = leadOf(text, indent);
    for (const item of items) {
      writer.out += lead;
      writeItem(item, inner, writer);
    }
    for (const child of foreign) writer.out += lead + writer.at(UNKNOWN_KEY, () => writeRaw(child, inner, writer));
    if (text === '') {
      writer.out += '\n';
      writer.out += indent;
    }
  }
  writer.out += '</';
  writer.out += name;
  writer.out += '>';
}

/** What there is to write of an object. */
interface Content {
  readonly plan: Plan;
  readonly values: readonly unknown[];
  readonly unknown: XmlUnknown | undefined;
  readonly items: readonly Item[];
}

function contentOf(spec: NodeSpec, object: PlainObject, writer: Writer): Content {
  const values: unknown[] = [];
  const plan = planOf(spec, object, values, writer);
  const unknown = plan.hasUnknown ? unknownOf(object, writer) : undefined;
  const items: Item[] = [];
  for (const { spec: child, at } of plan.children) addItems(child, values[at], unknown?.within, writer, items);
  return { plan, values, unknown, items: spec.ordered ? inNotedOrder(items, object[ORDER_KEY]) : items };
}

/** What the object holds outside of the schema. */
export function unknownOf(object: PlainObject, writer: Writer): XmlUnknown | undefined {
  const unknown = object[UNKNOWN_KEY];
  return unknown === undefined ? undefined : (writer.at(UNKNOWN_KEY, () => asObject(unknown, writer)) as XmlUnknown);
}

/** What stands between the quotes of an attribute. */
export function attributeText({ name, code }: AttributeSpec, value: unknown, writer: Writer): string {
  writer.enter(name);
  const text = writer.attribute(code, value);
  writer.leave();
  return text;
}

/** @throws {TypeError} when the attribute has a property of its own, or would change the element's namespace */
export function assertUnknownAttribute(spec: NodeSpec, name: string, writer: Writer): void {
  if (spec.attributes.has(name)) writer.fail(`the attribute '${name}' is known: set the property instead`);
  if (name === 'xmlns') writer.fail('the namespace of a known element cannot be changed');
}

/** The text of an object's element, empty when it has none. */
export function ownText(spec: NodeSpec, value: unknown, writer: Writer): string {
  if (value === undefined || !spec.text) return '';
  writer.enter(TEXT_KEY);
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
    if (isPresent(child, value, writer)) items.push(makeItem(child, value, undefined, within?.[property]));
    return;
  }
  if (!Array.isArray(value)) {
    writer.enter(property);
    writer.fail(`expected an array, got ${describe(value)}`);
  }
  for (let index = 0; index < value.length; index++) {
    const one: unknown = value[index];
    if (!isPresent(child, one, writer)) continue;
    items.push(makeItem(child, one, index, within?.[`${property}[${index}]`]));
  }
}

function makeItem(child: ChildSpec, value: unknown, index: number | undefined, unknown: XmlUnknown | undefined): Item {
  const { kind } = child.node;
  return { child, value, index, unknown, origin: kind === 'object' || kind === 'raw' ? originOf(value) : undefined };
}

function isPresent(child: ChildSpec, value: unknown, writer: Writer): boolean {
  if (child.node.kind !== 'flag') return true;
  if (typeof value !== 'boolean') {
    writer.at(child.property, () => writer.fail(`expected true or false, got ${describe(value)}`));
  }
  return value === true;
}

/** Items in the order that the object notes; what it does not mention follows the last of its kind, else goes last. */
function inNotedOrder(items: readonly Item[], order: unknown): readonly Item[] {
  if (!Array.isArray(order)) return items;
  const waiting = new Map<string, { items: Item[]; next: number }>();
  for (const item of items) {
    const known = waiting.get(item.child.property);
    if (known) known.items.push(item);
    else waiting.set(item.child.property, { items: [item], next: 0 });
  }
  const ordered: Item[] = [];
  for (const property of order) {
    const kind = waiting.get(property as string);
    const next = kind?.items[kind.next];
    if (!kind || !next) continue;
    ordered.push(next);
    kind.next++;
  }
  for (const { items: all, next } of waiting.values()) for (const item of all.slice(next)) ordered.push(item);
  return ordered;
}

function writeItem({ child, value, index, unknown, origin }: Item, indent: string, writer: Writer): void {
  writer.enter(child.property);
  if (index !== undefined) writer.enter(index);
  writeElement(writer.qualify(child.namespace, child.name), child.node, value, origin, indent, writer, unknown);
  if (index !== undefined) writer.leave();
  writer.leave();
}
