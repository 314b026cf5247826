import { setOrigin } from './origin.ts';
import { isBlank, isName } from './xml/chars.ts';
import { parseSource } from './xml/parse.ts';
import { prefixOf, resolvePrefix, SourceElement, SourceText } from './xml/tree.ts';

/**
 * An element as plain data, for content that no schema describes: `<metadata>`, and elements of a newer libvirt.
 *
 * It stands by itself: the namespaces that its names need are declared in its own attributes. `'xmlns:prefix': ''` says that nothing declares a
 * prefix which is used nevertheless, as libvirt allows; it is not written.
 */
export interface XmlElement {
  /** As written, with prefix. */
  name: string;
  /** Its attributes by their names as written, with prefix; namespace declarations among them. */
  attributes?: Record<string, string>;
  /** Elements and text in order; white space that only indents is left out. */
  children?: (XmlElement | string)[];
}

/**
 * Content of an element that the schema does not know, kept apart from the typed properties so that nothing is lost and no names collide.
 */
export interface XmlUnknown {
  /** Attributes that the schema does not have, by their names as written. */
  attributes?: Record<string, string>;
  /** Elements that the schema does not have, in their order. */
  children?: XmlElement[];
  /** Text where the schema has none. */
  text?: string;
  /** The same of children that are plain values: by property, arrays as `property[index]`. */
  within?: Record<string, XmlUnknown>;
}

/** The property that every typed element can have. */
export interface XmlObject {
  /** Content of the element that the schema does not know. */
  $unknown?: XmlUnknown;
}

/** Properties that an element has nowhere, or with another value of an attribute only: so that they can be read of a union. */
export type Absent<Name extends string> = { [Key in Name]?: undefined };

/** Parses any XML document into plain data. For libvirt's documents use their own `parse`. */
export function parseXml(xml: string | Uint8Array): XmlElement {
  return readRaw(parseSource(xml).root);
}

/** An element as plain data that stands by itself. */
export function readRaw(element: SourceElement): XmlElement {
  const raw = readTree(element);
  const missing = new Map<string, string>();
  collectInherited(element, element, missing);
  if (missing.size > 0) {
    raw.attributes ??= {};
    for (const [prefix, uri] of missing) setOwn(raw.attributes, prefix === '' ? 'xmlns' : `xmlns:${prefix}`, uri);
  }
  setOrigin(raw, element);
  return raw;
}

function readTree(element: SourceElement): XmlElement {
  const raw: XmlElement = { name: element.name };
  for (const { name, value, isVoid } of element.attributes) {
    if (isVoid) continue;
    raw.attributes ??= {};
    setOwn(raw.attributes, name, value);
  }
  const children = readRawChildren(element);
  if (children.length > 0) raw.children = children;
  return raw;
}

function readRawChildren(element: SourceElement): (XmlElement | string)[] {
  const layout = element.hasElements && isBlank(element.text);
  const children: (XmlElement | string)[] = [];
  for (const child of element.content) {
    if (!(child instanceof SourceText)) children.push(readTree(child));
    else if (child.isText && !layout && child.value !== '') {
      const last = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + child.value;
      else children.push(child.value);
    }
  }
  return children;
}

/** Finds the prefixes used within `top` whose declarations stand outside of it, or nowhere: then the namespace is empty. */
function collectInherited(element: SourceElement, top: SourceElement, missing: Map<string, string>): void {
  collectPrefix(element.name, element, top, missing);
  for (const { name, isDeclaration } of element.attributes) {
    if (!isDeclaration && name.includes(':')) collectPrefix(name, element, top, missing);
  }
  for (const child of element.children) if (child instanceof SourceElement) collectInherited(child, top, missing);
}

function collectPrefix(name: string, element: SourceElement, top: SourceElement, missing: Map<string, string>): void {
  const prefix = prefixOf(name);
  if (prefix === 'xml' || missing.has(prefix) || isDeclaredWithin(element, top, prefix)) return;
  const uri = resolvePrefix(top.parent?.scope, prefix) ?? '';
  if (prefix !== '' || uri !== '') missing.set(prefix, uri);
}

function isDeclaredWithin(element: SourceElement, top: SourceElement, prefix: string): boolean {
  const outer = top.parent?.scope;
  for (let scope = element.scope; scope && scope !== outer; scope = scope.outer) {
    if (scope.declared.has(prefix)) return true;
  }
  return false;
}

/** Sets a property even if it is named `__proto__`. */
export function setOwn<T>(record: Record<string, T>, key: string, value: T): void {
  if (key === '__proto__')
    Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
  else record[key] = value;
}

/** Whether two pieces of plain data are the same, property order apart. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = definedEntries(a);
  const right = new Map(definedEntries(b));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameData(value, right.get(key)));
}

/** A text that is equal for plain data that {@link sameData} finds the same. */
export function dataKey(data: unknown, depth = 0): string {
  if (typeof data === 'bigint') return `${data}n`;
  if (typeof data !== 'object' || data === null) return JSON.stringify(data) ?? String(data);
  // Nothing that was read is so deep by default: it is cyclic, which writing will find, and is the same as nothing else.
  if (depth > MOST_LEVELS) return '…';
  if (Array.isArray(data)) return `[${data.map((item) => dataKey(item, depth + 1)).join()}]`;
  const entries = definedEntries(data).map(([key, value]) => `${JSON.stringify(key)}:${dataKey(value, depth + 1)}`);
  return `{${entries.sort().join()}}`;
}

/** Of objects and arrays within each other: an element has two. */
const MOST_LEVELS = 600;

function definedEntries(object: object): [string, unknown][] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}

/** @throws {TypeError} when it cannot name an element or attribute */
export function assertName(name: unknown): asserts name is string {
  if (typeof name !== 'string' || !isName(name)) {
    throw new TypeError(`${JSON.stringify(name) ?? String(name)} is not a name in XML`);
  }
}
