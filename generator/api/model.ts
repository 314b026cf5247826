import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatVersion, parseVersion } from '../../lib/native/version.ts';
import { attribute, childrenNamed, type Element, parseXML } from './xml.ts';

export const libraries = ['libvirt', 'qemu', 'lxc', 'admin'] as const;
export type Library = (typeof libraries)[number];

export interface Argument {
  readonly type: string;
  readonly name: string;
  readonly info: string;
}

export interface ApiFunction {
  readonly name: string;
  readonly library: Library;
  readonly since: number;
  readonly result: { readonly type: string; readonly info: string };
  readonly arguments: readonly Argument[];
}

/** A callback type; the XML describes it like a function. */
export type FunctionType = Pick<ApiFunction, 'name' | 'library' | 'since' | 'result' | 'arguments'>;

export interface EnumMember {
  readonly name: string;
  readonly value: number;
  readonly since: number;
  readonly info: string;
}

export interface ApiEnum {
  readonly name: string;
  readonly library: Library;
  /** Ascending by value; of equal values first the oldest, which is the canonical one. */
  readonly members: readonly EnumMember[];
}

export interface Field extends Argument {
  /** What the field may be instead, where its type is 'union'. */
  readonly union: readonly Argument[];
}

export interface ApiStruct {
  /** The typedef: virDomainInfo, virDomainBlockStatsStruct. */
  readonly name: string;
  /** The struct's own name: _virDomainInfo, _virDomainBlockStats. */
  readonly tag: string;
  readonly library: Library;
  readonly since: number;
  /** Empty for opaque objects. */
  readonly fields: readonly Field[];
}

export interface Typedef {
  readonly name: string;
  readonly type: string;
}

export interface Macro {
  readonly name: string;
  readonly library: Library;
  readonly since: number;
  readonly info: string;
  /** A macro that stands for a string has it; others have their replacement text. */
  readonly string: string | undefined;
  readonly raw: string | undefined;
  readonly hasParameters: boolean;
}

export interface Model {
  readonly functions: ReadonlyMap<string, ApiFunction>;
  readonly functionTypes: ReadonlyMap<string, FunctionType>;
  readonly enums: ReadonlyMap<string, ApiEnum>;
  readonly structs: ReadonlyMap<string, ApiStruct>;
  readonly typedefs: ReadonlyMap<string, Typedef>;
  readonly macros: readonly Macro[];
}

/** The API description of a library is called libvirt-api.xml, libvirt-qemu-api.xml, … */
export function apiFile(directory: string, library: Library): string {
  return join(directory, library === 'libvirt' ? 'libvirt-api.xml' : `libvirt-${library}-api.xml`);
}

export function readModel(directory: string): Model {
  const documents = libraries.map((library) => {
    const file = apiFile(directory, library);
    return { library, root: parseXML(readFileSync(file, 'utf8'), file) };
  });
  return buildModel(documents);
}

export function buildModel(documents: readonly { library: Library; root: Element }[]): Model {
  const symbols = documents.flatMap(({ library, root }) =>
    childrenNamed(root, 'symbols').flatMap(({ children }) => children.map((element) => ({ library, element }))),
  );
  const of = (kind: string) => symbols.filter(({ element }) => element.name === kind);
  const named = <T extends { readonly name: string }>(items: readonly T[]) =>
    new Map([...items].sort(byName).map((item) => [item.name, item]));
  return {
    functions: named(of('function').map(({ library, element }) => readFunction(library, element))),
    functionTypes: named(of('functype').map(({ library, element }) => readFunction(library, element))),
    enums: named(readEnums(of('enum'))),
    structs: named(of('struct').map(({ library, element }) => readStruct(library, element))),
    typedefs: named(of('typedef').map(({ element }) => readTypedef(element))),
    macros: of('macro').map(({ library, element }) => readMacro(library, element)),
  };
}

/** '1.2.3' is 1002003, as libvirt's own LIBVIR_VERSION_NUMBER. */
export function versionNumber(version: string): number {
  const [major = 0, minor = 0, micro = 0] = version.split('.').map(Number);
  return major * 1_000_000 + minor * 1000 + micro;
}

export function versionString(since: number): string {
  return formatVersion(parseVersion(since));
}

/** The version that an API description is of. */
export function libvirtVersion(model: Model): number {
  return Number(model.macros.find(({ name }) => name === 'LIBVIR_VERSION_NUMBER')?.raw);
}

export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function since(element: Element): number {
  return versionNumber(attribute(element, 'version'));
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function readArgument(element: Element): Argument {
  return {
    type: attribute(element, 'type'),
    name: attribute(element, 'name'),
    info: oneLine(element.attributes.get('info')),
  };
}

function readFunction(library: Library, element: Element): ApiFunction {
  const result = childrenNamed(element, 'return')[0];
  return {
    name: attribute(element, 'name'),
    library,
    since: since(element),
    result: { type: result ? attribute(result, 'type') : 'void', info: oneLine(result?.attributes.get('info')) },
    arguments: childrenNamed(element, 'arg').map(readArgument),
  };
}

function readField(element: Element): Field {
  const union = childrenNamed(element, 'union').flatMap((child) => childrenNamed(child, 'field'));
  return { ...readArgument(element), union: union.map(readArgument) };
}

function readStruct(library: Library, element: Element): ApiStruct {
  return {
    name: attribute(element, 'name'),
    tag: attribute(element, 'type').replace(/^struct /, ''),
    library,
    since: since(element),
    fields: childrenNamed(element, 'field').map(readField),
  };
}

function readTypedef(element: Element): Typedef {
  return { name: attribute(element, 'name'), type: attribute(element, 'type') };
}

function readMacro(library: Library, element: Element): Macro {
  return {
    name: attribute(element, 'name'),
    library,
    since: since(element),
    info: oneLine(childrenNamed(element, 'info')[0]?.text),
    string: element.attributes.get('string'),
    raw: element.attributes.get('raw'),
    hasParameters: element.attributes.get('params') !== undefined,
  };
}

/** A member's value may be the name of another one (VIR_DOMAIN_DEVICE_MODIFY_LIVE is VIR_DOMAIN_AFFECT_LIVE). */
function readEnums(elements: readonly { library: Library; element: Element }[]): ApiEnum[] {
  const values = new Map(elements.map(({ element }) => [attribute(element, 'name'), attribute(element, 'value')]));
  const resolve = (value: string): number => {
    const other = values.get(value);
    if (other !== undefined) return resolve(other);
    if (!/^-?\d+$/.test(value)) throw new Error(`enum value ${value} is neither a number nor the name of a constant`);
    return Number(value);
  };
  const enums = new Map<string, { name: string; library: Library; members: EnumMember[] }>();
  for (const { library, element } of elements) {
    const name = attribute(element, 'type');
    const entry = enums.get(name) ?? { name, library, members: [] };
    enums.set(name, entry);
    const member = attribute(element, 'name');
    const info = oneLine(element.attributes.get('info'));
    entry.members.push({ name: member, value: resolve(attribute(element, 'value')), since: since(element), info });
  }
  for (const { members } of enums.values()) members.sort(byValueThenAge);
  return [...enums.values()];
}

function byValueThenAge(a: EnumMember, b: EnumMember): number {
  return a.value - b.value || a.since - b.since || byName(a, b);
}
