import { namesAsked } from './beside.ts';
import { docComment } from './doc/comment.ts';
import { elementPaths } from './doc/element-paths.ts';
import { type DocCoverage, PropertyDocs } from './doc/property-docs.ts';
import type { DocTable } from './doc/table.ts';
import type { Entry, Model } from './model.ts';
import { HEADER } from './modules.ts';
import { longMemberSuffix, memberSuffix, Names } from './names.ts';
import { type ObjectType, type Property, quote, TypeGraph, type TypeMember } from './types.ts';

/** The modules of types, and how many of their properties have a meaning. */
export interface TypeModules {
  /** By file name. */
  files: Map<string, string>;
  /** By module. */
  coverage: Map<string, DocCoverage>;
}

/** @throws when a row of the documentation matches nothing, or one property has several meanings */
export function typeModules(model: Model, table: DocTable): TypeModules {
  const graph = new TypeGraph(model);
  const typed = (entry: Entry): [Entry, ObjectType] => {
    const path = entry.start ? `/${entry.root}` : `/domain/devices/${entry.root}`;
    return [entry, graph.type(entry.node, entry.node.elements, path)];
  };
  // The domain first, so that its types get their names from it and not from a snapshot that holds one.
  const entries = [typed(model.documents[0]!), ...model.devices.map(typed), ...model.documents.slice(1).map(typed)];
  const names = new Names(entries);
  const asked = namesAsked(names);
  const roots = entries.flatMap(([entry, type]) => (entry.start ? [type] : []));
  const docs = new PropertyDocs(table, elementPaths(names, roots, table));
  const modules = new Map<string, Emitter>();
  for (const type of names.types) {
    const { module } = names.of(type);
    if (!modules.has(module)) modules.set(module, new Emitter(module, names, asked, docs));
    modules.get(module)!.add(type);
  }
  const files = new Map([...modules].map(([module, emitter]) => [`${module}.ts`, emitter.text]));
  const exported = entries.map(([entry, type]) => ({ entry, type: names.of(type), meaning: docs.ofType(type) }));
  files.set('documents.ts', documentsModule(exported));
  const problems = [...new Set(docs.conflicts), ...table.unused.map((key) => `nothing matches '${key}'`)];
  if (problems.length > 0) throw new Error(['documentation:', ...problems].join('\n'));
  return { files, coverage: new Map([...modules].map(([module, emitter]) => [module, emitter.coverage])) };
}

/** Writes one module. */
class Emitter {
  readonly #module: string;
  readonly #names: Names;
  readonly #asked: ReadonlyMap<ObjectType, ReadonlySet<string>>;
  readonly #imports = new Map<string, Set<string>>();
  readonly #docs: PropertyDocs;
  readonly #blocks: string[] = [];
  readonly coverage: DocCoverage = { documented: 0, all: 0 };

  constructor(module: string, names: Names, asked: ReadonlyMap<ObjectType, ReadonlySet<string>>, docs: PropertyDocs) {
    this.#module = module;
    this.#names = names;
    this.#asked = asked;
    this.#docs = docs;
    this.#import('../raw', 'XmlObject');
  }

  get text(): string {
    const imports = [...this.#imports]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([from, names]) => importLine([...names].sort(), from));
    return `${[HEADER + imports.join('\n'), ...this.#blocks].join('\n\n')}\n`;
  }

  add(type: ObjectType): void {
    const { name, stem } = this.#names.of(type);
    if (type.members.length > 1) this.#union(name, stem, type);
    else this.#only(name, type, type.members[0]!);
  }

  #only(name: string, type: ObjectType, member: TypeMember): void {
    const { properties } = member;
    const absent = this.#absentNames(type, properties);
    const comment = this.#comment(type);
    this.#interface({ name, base: 'XmlObject', type, members: [member], properties, absent, comment });
  }

  #union(name: string, stem: string, type: ObjectType): void {
    const shared = sharedProperties(type.members);
    const base = shared.length > 0 ? this.#names.claim(`${stem}Base`, `${name}Base`) : 'XmlObject';
    if (shared.length > 0) {
      const comment = docComment(undefined, `What every \`${type.path}\` may have.`, '');
      this.#interface({ name: base, base: 'XmlObject', type, members: type.members, properties: shared, comment });
    }
    const sharedNames = new Set(shared.map((property) => property.name));
    const members = type.members.map((member) => {
      const memberName = this.#names.claim(
        stem + memberSuffix(member),
        stem + longMemberSuffix(member),
        `${name}With${memberSuffix(member)}`,
      );
      const properties = member.properties.filter((property) => !sharedNames.has(property.name));
      const comment = this.#comment(type, ` with ${conditionWords(member)}`);
      const absent = this.#absentNames(type, member.properties);
      this.#interface({ name: memberName, base, type, members: [member], properties, absent, comment });
      return memberName;
    });
    this.#blocks.push(`${this.#comment(type)}\nexport type ${name} =\n  | ${members.join('\n  | ')};`);
  }

  #interface({ name, base, type, members, properties, absent = [], comment }: Interface): void {
    const lines = properties.map((property) => {
      const meaning = this.#docs.ofProperty(type, members, property);
      if (property.part !== '') this.#count(meaning !== undefined);
      return `${docComment(meaning, schemaWords(type, property), '  ')}\n${this.#property(property)}`;
    });
    const body = lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n}`;
    if (absent.length > 0) this.#import('../raw', 'Absent');
    const bases = absent.length > 0 ? `${base}, Absent<${filled(absent.map(quote))}>` : base;
    this.#blocks.push(`${comment}\nexport interface ${name} extends ${bases} ${body}`);
  }

  #count(documented: boolean): void {
    this.coverage.all++;
    if (documented) this.coverage.documented++;
  }

  #comment(type: ObjectType, condition = ''): string {
    return docComment(this.#docs.ofType(type), `\`${type.path}\`${condition}`, '');
  }

  /** So that one can ask a union for a property without finding out first which member it is. */
  #absentNames(type: ObjectType, properties: readonly Property[]): string[] {
    const own = new Set(properties.map((property) => property.name));
    return [...this.#asked.get(type)!].filter((name) => !own.has(name));
  }

  #property({ name, optional, many, type }: Property): string {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
    const one = this.#type(type);
    const list = many ? `${/[ |]/.test(one) ? `(${one})` : one}[]` : one;
    return wrapUnion(`  ${key}${optional ? '?' : ''}: ${list};`);
  }

  #type(type: Property['type']): string {
    if (typeof type === 'string') {
      if (type.includes('XmlElement')) this.#import('../raw', 'XmlElement');
      return type;
    }
    const { name, module } = this.#names.of(type);
    if (module !== this.#module) this.#import(`./${module}`, name);
    return name;
  }

  #import(from: string, name: string): void {
    const names = this.#imports.get(from) ?? new Set();
    this.#imports.set(from, names.add(name));
  }
}

/** An interface to be written: some properties that some members of a type have alike. */
interface Interface {
  name: string;
  base: string;
  type: ObjectType;
  members: readonly TypeMember[];
  properties: readonly Property[];
  absent?: string[];
  comment: string;
}

/** Where a property stands in the XML, and the format of its value. */
function schemaWords({ path }: ObjectType, { part, format }: Property): string {
  if (part === '') return '';
  const place = part === 'text()' ? `the text of \`${path}\`` : `\`${path}/${part}\``;
  return format === '' ? place : `${place}: ${format}`;
}

const WIDTH = 120;

function importLine(names: string[], from: string): string {
  const line = `import type { ${names.join(', ')} } from '${from}.ts';`;
  return line.length <= WIDTH
    ? line
    : `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}.ts';`;
}

/** Alternatives, in as few lines as they fit into where one line with an interface's name would be long. */
function filled(alternatives: string[]): string {
  const line = alternatives.join(' | ');
  if (line.length < WIDTH / 2) return line;
  const lines: string[] = [];
  for (const alternative of alternatives) {
    const last = lines.at(-1);
    if (last === undefined || last.length + alternative.length + 3 > WIDTH) lines.push(`  | ${alternative}`);
    else lines[lines.length - 1] = `${last} | ${alternative}`;
  }
  return `\n${lines.join('\n')}\n`;
}

/** A line with a union, or when that is too long, the union one alternative a line. */
function wrapUnion(line: string): string {
  const colon = line.indexOf(': ');
  if (line.length <= WIDTH || line.includes('(')) return line;
  return `${line.slice(0, colon + 1)}\n    | ${line.slice(colon + 2).replaceAll(' | ', '\n    | ')}`;
}

/** The properties that all members have alike; those that decide are never among them. */
function sharedProperties(members: TypeMember[]): Property[] {
  const [first, ...others] = members;
  return first!.properties.filter((property) =>
    others.every((member) => member.properties.some((other) => isSameProperty(property, other))),
  );
}

function isSameProperty(a: Property, b: Property): boolean {
  return a.name === b.name && a.optional === b.optional && a.many === b.many && a.type === b.type;
}

function conditionWords({ conditions }: TypeMember): string {
  return conditions
    .map(({ attribute, values }) => {
      const words = values.map((value) =>
        value === undefined ? `no \`${attribute}\`` : `\`${attribute}='${value}'\``,
      );
      return words.join(' or ');
    })
    .join(', ');
}

/** The exported values: for each document and device its functions, under the name of its type. */
function documentsModule(
  entries: { entry: Entry; type: { name: string; module: string }; meaning: string | undefined }[],
): string {
  const modules = [...new Set(entries.map(({ type }) => type.module))].sort();
  const lines = entries.map(({ entry, type, meaning }) => {
    const path = entry.start ? 'The document' : 'The device';
    const reference = `${camelCase(type.module)}.${type.name}`;
    return [
      docComment(meaning, `${path} \`<${entry.root}>\`.`, ''),
      `export type ${entry.name} = ${reference};`,
      `export const ${entry.name}: ConfigDocument<${reference}> = configDocument('${entry.name}');`,
    ].join('\n');
  });
  const imports = modules.map((module) => `import type * as ${camelCase(module)} from './${module}.ts';`);
  const code = "import { type ConfigDocument, configDocument } from '../document.ts';";
  // What is declared below goes before what a module exports under the same name.
  const parts = modules.map((module) => `export type * from './${module}.ts';`);
  return `${[HEADER + [code, ...imports].join('\n'), parts.join('\n'), ...lines].join('\n\n')}\n`;
}

function camelCase(module: string): string {
  return `${module.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Types`;
}
