import { assertName, type XmlElement, type XmlUnknown } from './raw.ts';
import type { PlainObject } from './read.ts';
import { UNKNOWN_KEY } from './schema.ts';
import { describe } from './value.ts';
import { enclose, leading } from './write/layout.ts';
import { INDENT, type Writer } from './write/writer.ts';
import {
  declaredPrefix,
  isDeclarationName,
  mayDeclare,
  type NamespaceScope,
  prefixOf,
  resolvePrefix,
} from './xml/tree.ts';

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
  return writer.at(UNKNOWN_KEY, () =>
    writer.guard(() => {
      assertDeclared(Object.keys(attributes), scopeWithin(undefined, attributes, writer), writer);
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
export function writeRaw(raw: XmlElement, indent: string, writer: Writer, outer?: NamespaceScope): string {
  const { name, attributes = {}, children = [] } = asObject(raw, writer) as unknown as XmlElement;
  return writer.guard(() => {
    assertName(name);
    const scope = scopeWithin(outer, attributes, writer);
    assertDeclared([name, ...Object.keys(attributes)], scope, writer);
    const given = writeRawAttributes(attributes, writer);
    if (children.length === 0) return enclose(name, given, '', '', indent);
    const mixed = children.some((child) => typeof child === 'string');
    const inner = mixed ? '' : indent + INDENT;
    const parts = children.map((child, index) =>
      // One part of the path, as deep content has many.
      writer.at(`children[${index}]`, () => writeRawChild(child, inner, writer, scope)),
    );
    return mixed
      ? enclose(name, given, parts.join(''), '', indent)
      : enclose(name, given, '', leading(parts, '', indent), indent);
  });
}

function writeRawChild(
  child: XmlElement | string,
  indent: string,
  writer: Writer,
  scope: NamespaceScope | undefined,
): string {
  if (typeof child !== 'string') return writeRaw(child, indent, writer, scope);
  return writer.text('s', child);
}

function writeRawAttributes(attributes: Record<string, string>, writer: Writer): string {
  return Object.entries(attributes)
    .filter(([name, value]) => value !== undefined && !isUndeclaration(name, value))
    .map(([name, value]) =>
      writer.guard(() => {
        assertName(name);
        if (isDeclarationName(name) && !mayDeclare(name, value))
          throw new TypeError(`'${name}' cannot declare '${value}'`);
        return ` ${name}='${writer.attribute('s', value)}'`;
      }),
    )
    .join('');
}

/** Whether the attribute says that a prefix which is used has no declaration. */
function isUndeclaration(name: string, value: string): boolean {
  return value === '' && name !== 'xmlns' && isDeclarationName(name);
}

/** The prefixes that are in force within an element of these attributes, those from outside of the foreign content apart. */
function scopeWithin(
  outer: NamespaceScope | undefined,
  attributes: Record<string, string>,
  writer: Writer,
): NamespaceScope | undefined {
  let declared: Map<string, string> | undefined;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || name === 'xmlns' || !isDeclarationName(name)) continue;
    const prefix = declaredPrefix(name);
    if (isUndeclaration(name, value) && (resolvePrefix(outer, prefix) || !writer.leaveUndeclared(prefix)))
      throw new TypeError(`'${name}' cannot be empty where the prefix is declared already`);
    declared ??= new Map();
    declared.set(prefix, value);
  }
  return declared ? { declared, outer } : outer;
}

function assertDeclared(names: string[], scope: NamespaceScope | undefined, writer: Writer): void {
  for (const name of names) {
    const prefix = isDeclarationName(name) ? '' : prefixOf(name);
    if (prefix === '' || resolvePrefix(scope, prefix) !== undefined || writer.isDeclared(prefix)) continue;
    throw new TypeError(`the prefix of '${name}' is not declared: give the attribute 'xmlns:${prefix}'`);
  }
}
