import type { Entry } from './model.ts';
import { pascalCase } from './model.ts';
import type { ObjectType, TypeMember } from './types.ts';

/** What a type is called, and the module it stands in. */
export interface TypeName {
  name: string;
  module: string;
  /** What the names of its members begin with. */
  stem: string;
}

/** A place where a type is used: by which type, and for which child. */
interface Use {
  parent: ObjectType;
  /** The one member that uses it; undefined when several or all do. */
  member: TypeMember | undefined;
}

/**
 * Names types after what they are: the name of the type they are part of and the element's, less `devices`. A part of
 * three or more types is named without them. Types that look the same are one, if they are of elements of one name.
 */
export class Names {
  readonly #classes: Map<ObjectType, number>;
  readonly #uses = new Map<number, Use[]>();
  readonly #names = new Map<number, TypeName>();
  readonly #representatives = new Map<number, ObjectType>();
  readonly #taken = new Set<string>();

  constructor(entries: [Entry, ObjectType][]) {
    const types = reachable(entries.map(([, type]) => type));
    this.#classes = structuralClasses(types);
    for (const type of types) {
      const number = this.#class(type);
      if (!this.#representatives.has(number)) this.#representatives.set(number, type);
    }
    for (const type of this.#representatives.values()) this.#collectUses(type);
    // Names of documents and devices are given, and taken before any other is found.
    for (const [entry] of entries) this.#taken.add(entry.name);
    for (const [entry, type] of entries)
      this.#give(type, { name: entry.name, module: entry.module, stem: stem(entry.name, entry.prefix) });
    // Devices before the domain that holds them, so that what others borrow from a disk is named after the disk.
    const devicesFirst = [...entries].sort(([a], [b]) => Number(a.start !== undefined) - Number(b.start !== undefined));
    for (const [entry, type] of devicesFirst) this.#nameParts(type, entry);
  }

  /** All types, each once, in the order of their modules' documents. */
  get types(): ObjectType[] {
    return [...this.#names.keys()].map((number) => this.#representatives.get(number)!);
  }

  /** The type that stands for all that look like this one. */
  representative(type: ObjectType): ObjectType {
    return this.#representatives.get(this.#class(type))!;
  }

  of(type: ObjectType): TypeName {
    return this.#names.get(this.#class(type))!;
  }

  /** The first of the names that no type has yet. */
  claim(...names: string[]): string {
    const free = names.find((name) => !this.#taken.has(name));
    if (free === undefined) throw new Error(`no name is left for ${names.join(' or ')}`);
    this.#taken.add(free);
    return free;
  }

  #class(type: ObjectType): number {
    return this.#classes.get(type)!;
  }

  #give(type: ObjectType, name: TypeName): void {
    if (this.#names.has(this.#class(type))) return;
    this.#taken.add(name.name);
    this.#names.set(this.#class(type), name);
  }

  #collectUses(parent: ObjectType): void {
    for (const [child, members] of childTypes(parent)) {
      const number = this.#class(child);
      const member = members.length === 1 && parent.members.length > 1 ? members[0] : undefined;
      const uses = this.#uses.get(number) ?? [];
      if (!uses.some((use) => use.parent === parent)) uses.push({ parent, member });
      this.#uses.set(number, uses);
    }
  }

  /** Breadth first, so that a type shared by several is named after the one nearest to the root. */
  #nameParts(root: ObjectType, { prefix, module }: Entry): void {
    const queue = [root];
    const seen = new Set(queue);
    for (const type of queue) {
      for (const child of childTypes(this.#representatives.get(this.#class(type))!).keys()) {
        if (!this.#names.has(this.#class(child))) {
          const name = this.#nameFor(child, type, prefix);
          this.#give(child, { name, module, stem: name });
        }
        if (!seen.has(child)) queue.push(child);
        seen.add(child);
      }
    }
  }

  #nameFor(child: ObjectType, parent: ObjectType, prefix: string): string {
    const element = elementWords(child, parent);
    const parentName = this.of(parent).name;
    const own = stem(parentName, prefix);
    const uses = this.#uses.get(this.#class(child)) ?? [];
    const use = uses.find((one) => this.#class(one.parent) === this.#class(parent));
    const suffix = use?.member && isVaried(child, use) ? memberSuffix(use.member) : '';
    const candidates = [own + suffix + element, parentName + suffix + element];
    if (suffix === '' && uses.length >= 3) candidates.unshift(prefix + element);
    return this.claim(...candidates);
  }
}

/** Whether another member has a child of the same name but of another type. */
function isVaried(child: ObjectType, { parent, member }: Use): boolean {
  const name = member?.properties.find((property) => property.type === child)?.name;
  return parent.members.some(
    (other) => other !== member && other.properties.some((property) => property.name === name),
  );
}

/** The element's name; its prefix too, unless it is within an element of that prefix. */
function elementWords(child: ObjectType, parent: ObjectType): string {
  const [prefix, local] = child.element.split(':');
  return local !== undefined && parent.element.startsWith(`${prefix}:`) ? pascalCase(local) : pascalCase(child.element);
}

/** What the names of a type's parts begin with. */
export function stem(name: string, prefix: string): string {
  return name === `${prefix}Config` || name === `${prefix}Devices` ? prefix : name;
}

/** The words for a member's conditions: `Block`, `NetworkRbd`, `TcpOrUnix`. */
export function memberSuffix({ conditions }: TypeMember): string {
  return conditions.map(({ values }) => valuesSuffix(values.filter((value) => value !== undefined))).join('');
}

/** The same in more words, for unions with two members of many values. */
export function longMemberSuffix({ conditions }: TypeMember): string {
  return conditions
    .map(({ values }) =>
      values
        .filter((value) => value !== undefined)
        .map(pascalCase)
        .join('Or'),
    )
    .join('');
}

function valuesSuffix(values: string[]): string {
  if (values.length === 0) return 'Default';
  if (values.length > 2) return 'Other';
  return values.map(pascalCase).join('Or');
}

/** The types of the children, each with the members that use it. */
function childTypes(type: ObjectType): Map<ObjectType, TypeMember[]> {
  const children = new Map<ObjectType, TypeMember[]>();
  for (const member of type.members) {
    for (const property of member.properties) {
      if (typeof property.type === 'string') continue;
      children.set(property.type, [...(children.get(property.type) ?? []), member]);
    }
  }
  return children;
}

function reachable(roots: ObjectType[]): ObjectType[] {
  const found = new Set(roots);
  for (const type of found) for (const child of childTypes(type).keys()) found.add(child);
  return [...found];
}

/** Numbers that are equal for types of one element name that read the same, their parts included. */
function structuralClasses(types: ObjectType[]): Map<ObjectType, number> {
  let classes = new Map(types.map((type) => [type, 0]));
  for (let count = 0; ; ) {
    const keys = new Map<string, number>();
    const refined = new Map<ObjectType, number>();
    for (const type of types) {
      const key = structure(type, classes);
      if (!keys.has(key)) keys.set(key, keys.size);
      refined.set(type, keys.get(key)!);
    }
    classes = refined;
    if (keys.size === count) return classes;
    count = keys.size;
  }
}

function structure({ element, members }: ObjectType, classes: Map<ObjectType, number>): string {
  const lines = members.map(({ properties }) =>
    properties
      .map(
        ({ name, optional, many, type }) =>
          `${name} ${optional} ${many} ${typeof type === 'string' ? type : `#${classes.get(type)}`}`,
      )
      .join('\n'),
  );
  return [element, ...lines].join('\n\n');
}
