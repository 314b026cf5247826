import { copiedText } from './edit.ts';
import { assertName, type XmlElement, type XmlUnknown } from './raw.ts';
import type { PlainObject } from './read.ts';
import { type AttributeSpec, type ChildSpec, type NodeSpec, ORDER, TEXT, UNKNOWN } from './schema.ts';
import { assertCharacters, describe, encodeValue } from './value.ts';
import { INDENT, type Writer } from './writer.ts';
import { escapeAttribute, escapeText } from './xml/escape.ts';
import { prefixOf } from './xml/tree.ts';

/** One child about to be written: what it is, which item of its array, and what its plain value cannot say. */
interface Item {
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
  if (spec.kind === 'object')
    return copiedText(name, spec, value, indent, writer) ?? writeObject(name, spec, value, indent, writer);
  const open = name + writeUnknownAttributes(extra, writer);
  const inner = indent + INDENT;
  const parts = (extra?.children ?? []).map((child) => writeRaw(child, inner, writer));
  if (spec.kind === 'raw') parts.push(...writeRawList(value, inner, writer));
  const text =
    spec.kind === 'scalar'
      ? writer.guard(() => escapeText(encodeValue(spec.text!, value)))
      : escapeText(extra?.text ?? '');
  return enclose(open, text, parts, indent);
}

function writeObject(name: string, spec: NodeSpec, value: unknown, indent: string, writer: Writer): string {
  const object = asObject(value, writer);
  const unknown = unknownOf(object, writer);
  let attributes = '';
  for (const attribute of presentAttributes(spec, object, writer))
    attributes += writeAttribute(attribute, object, writer);
  for (const name of Object.keys(unknown?.attributes ?? {})) assertUnknownAttribute(spec, name, writer);
  attributes += writeUnknownAttributes(unknown, writer);
  const inner = indent + INDENT;
  const parts = presentChildren(spec, object, writer).map((item) => writeItem(item, inner, writer));
  for (const child of unknown?.children ?? []) parts.push(writer.at(UNKNOWN, () => writeRaw(child, inner, writer)));
  const text =
    object[TEXT] !== undefined && spec.text ? writeText(spec, object[TEXT], writer) : escapeText(unknown?.text ?? '');
  return enclose(name + attributes, text, parts, indent);
}

function enclose(open: string, text: string, parts: string[], indent: string): string {
  const name = open.slice(0, /[\s]|$/.exec(open)!.index);
  if (parts.length === 0) return text === '' ? `<${open}/>` : `<${open}>${text}</${name}>`;
  // White space beside text would become part of it.
  if (text !== '') return `<${open}>${text}${parts.join('')}</${name}>`;
  const inner = indent + INDENT;
  return `<${open}>\n${inner}${parts.join(`\n${inner}`)}\n${indent}</${name}>`;
}

/** The value as an object, or a TypeError. */
export function asObject(value: unknown, writer: Writer): PlainObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    writer.fail(`expected an object, got ${describe(value)}`);
  return value as PlainObject;
}

/** What the object holds outside of the schema. */
export function unknownOf(object: PlainObject, writer: Writer): XmlUnknown | undefined {
  const unknown = object[UNKNOWN];
  return unknown === undefined ? undefined : (writer.at(UNKNOWN, () => asObject(unknown, writer)) as XmlUnknown);
}

/** The attributes that the object gives, in schema order; refuses properties that are neither attribute nor child. */
function presentAttributes(spec: NodeSpec, object: PlainObject, writer: Writer): AttributeSpec[] {
  const present: AttributeSpec[] = [];
  for (const property of Object.keys(object)) {
    if (object[property] === undefined) continue;
    const known = spec.properties.get(property);
    if (known?.kind === 'attribute') present.push(known);
    else if (!known) assertReserved(spec, property, writer);
  }
  return present.sort((a, b) => a.index - b.index);
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
  return writer.at(name, () => ` ${name}='${writer.guard(() => escapeAttribute(encodeValue(code, object[name])))}'`);
}

export function writeUnknownAttributes(unknown: XmlUnknown | undefined, writer: Writer): string {
  if (!unknown?.attributes) return '';
  const { attributes } = unknown;
  return writer.at(UNKNOWN, () =>
    writer.guard(() => {
      assertDeclared(Object.keys(attributes), new Set(declaredBy(attributes)), writer);
      return writeRawAttributes(attributes, writer);
    }),
  );
}

/** @throws {TypeError} when the attribute has a property of its own, or would change the element's namespace */
export function assertUnknownAttribute(spec: NodeSpec, name: string, writer: Writer): void {
  if (spec.attributes.has(name)) writer.fail(`the attribute '${name}' is known: set the property instead`);
  if (name === 'xmlns') writer.fail('the namespace of a known element cannot be changed');
}

export function writeText(spec: NodeSpec, value: unknown, writer: Writer): string {
  return writer.at(TEXT, () => writer.guard(() => escapeText(encodeValue(spec.text!, value))));
}

/** The children that the object gives, in the order they are to be written. */
function presentChildren(spec: NodeSpec, object: PlainObject, writer: Writer): Item[] {
  const items: Item[] = [];
  const within = unknownOf(object, writer)?.within;
  for (const property of Object.keys(object)) {
    const child = spec.properties.get(property);
    if (child?.kind === 'child') items.push(...childItems(child, object[property], within, writer));
  }
  items.sort((a, b) => a.child.index - b.child.index);
  return spec.ordered ? inNotedOrder(items, object[ORDER]) : items;
}

/** The elements that a property stands for: none when undefined or false, one an item when it is an array. */
export function childItems(child: ChildSpec, value: unknown, within: XmlUnknown['within'], writer: Writer): Item[] {
  const { property } = child;
  if (value === undefined) return [];
  if (!child.many) {
    const item = { child, value, index: undefined, unknown: within?.[property] };
    return isPresent(item, writer) ? [item] : [];
  }
  if (!Array.isArray(value)) writer.at(property, () => writer.fail(`expected an array, got ${describe(value)}`));
  return (value as unknown[])
    .map((one, index) => ({ child, value: one, index, unknown: within?.[`${property}[${index}]`] }))
    .filter((item) => isPresent(item, writer));
}

function isPresent({ child, value }: Item, writer: Writer): boolean {
  if (child.node.kind !== 'flag') return true;
  if (typeof value !== 'boolean')
    writer.at(child.property, () => writer.fail(`expected true or false, got ${describe(value)}`));
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
export function writeItem({ child, value, index, unknown }: Item, indent: string, writer: Writer): string {
  const name = writer.qualify(child.namespace, child.name);
  const write = (): string => writeElement(name, child.node, value, indent, writer, unknown);
  return writer.at(child.property, () => (index === undefined ? write() : writer.at(index, write)));
}

export type { Item };

/** Foreign elements, as the property of `<metadata>` and the like has them. */
export function writeRawList(value: unknown, indent: string, writer: Writer): string[] {
  if (!Array.isArray(value)) writer.fail(`expected an array of elements, got ${describe(value)}`);
  return (value as XmlElement[]).map((element, index) => writer.at(index, () => writeRaw(element, indent, writer)));
}

/** A foreign element. */
export function writeRaw(
  raw: XmlElement,
  indent: string,
  writer: Writer,
  declared: ReadonlySet<string> = new Set(),
): string {
  const { name, attributes = {}, children = [] } = asObject(raw, writer) as unknown as XmlElement;
  return writer.guard(() => {
    assertName(name);
    const known = new Set([...declared, ...declaredBy(attributes)]);
    assertDeclared([name, ...Object.keys(attributes)], known, writer);
    const open = name + writeRawAttributes(attributes, writer);
    if (children.length === 0) return `<${open}/>`;
    const mixed = children.some((child) => typeof child === 'string');
    const inner = mixed ? '' : indent + INDENT;
    const parts = children.map((child) => writeRawChild(child, inner, writer, known));
    return mixed ? `<${open}>${parts.join('')}</${name}>` : enclose(open, '', parts, indent);
  });
}

function writeRawChild(
  child: XmlElement | string,
  indent: string,
  writer: Writer,
  declared: ReadonlySet<string>,
): string {
  if (typeof child !== 'string') return writeRaw(child, indent, writer, declared);
  assertCharacters(child);
  return escapeText(child);
}

function writeRawAttributes(attributes: Record<string, string>, writer: Writer): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) =>
      writer.guard(() => {
        assertName(name);
        assertDeclaration(name, value);
        return ` ${name}='${escapeAttribute(encodeValue('s', value))}'`;
      }),
    )
    .join('');
}

const RESERVED = /^http:\/\/www\.w3\.org\/(XML\/1998\/namespace|2000\/xmlns\/)$/;

/** @throws {TypeError} when it would declare what namespaces do not let one declare */
function assertDeclaration(name: string, value: string): void {
  const isDeclaration = name === 'xmlns' || name.startsWith('xmlns:');
  if (!isDeclaration) return;
  if (RESERVED.test(value) || name === 'xmlns:xml' || name === 'xmlns:xmlns' || (name !== 'xmlns' && value === '')) {
    throw new TypeError(`'${name}' cannot declare '${value}'`);
  }
}

function declaredBy(attributes: Record<string, string>): string[] {
  return Object.keys(attributes).flatMap((name) => (name.startsWith('xmlns:') ? [name.slice(6)] : []));
}

function assertDeclared(names: string[], declared: ReadonlySet<string>, writer: Writer): void {
  for (const name of names) {
    const prefix = prefixOf(name);
    if (prefix === '' || prefix === 'xmlns' || prefix === 'xml' || declared.has(prefix) || writer.isDeclared(prefix))
      continue;
    throw new TypeError(`the prefix of '${name}' is not declared: give the attribute 'xmlns:${prefix}'`);
  }
}
