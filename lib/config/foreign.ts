import { enclose, leading } from './layout.ts';
import { assertName, type XmlElement, type XmlUnknown } from './raw.ts';
import type { PlainObject } from './read.ts';
import { UNKNOWN } from './schema.ts';
import { describe } from './value.ts';
import { INDENT, type Writer } from './writer.ts';
import { prefixOf } from './xml/tree.ts';

/** The value as an object, or a TypeError. */
export function asObject(value: unknown, writer: Writer): PlainObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    writer.fail(`expected an object, got ${describe(value)}`);
  return value as PlainObject;
}

/** The attributes that the schema does not know, ready to stand in a start tag. */
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
    const given = writeRawAttributes(attributes, writer);
    if (children.length === 0) return enclose(name, given, '', '', indent);
    const mixed = children.some((child) => typeof child === 'string');
    const inner = mixed ? '' : indent + INDENT;
    const parts = children.map((child) => writeRawChild(child, inner, writer, known));
    return mixed
      ? enclose(name, given, parts.join(''), '', indent)
      : enclose(name, given, '', leading(parts, '', indent), indent);
  });
}

function writeRawChild(
  child: XmlElement | string,
  indent: string,
  writer: Writer,
  declared: ReadonlySet<string>,
): string {
  if (typeof child !== 'string') return writeRaw(child, indent, writer, declared);
  return writer.text('s', child);
}

function writeRawAttributes(attributes: Record<string, string>, writer: Writer): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) =>
      writer.guard(() => {
        assertName(name);
        assertDeclaration(name, value);
        return ` ${name}='${writer.attribute('s', value)}'`;
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
