import type { ObjectType, Property, TypeMember } from '../types.ts';
import type { ElementPath } from './key.ts';
import type { DocTable } from './table.ts';

/** How many of a module's properties have a meaning. */
export interface DocCoverage {
  documented: number;
  all: number;
}

const ORDER = 'The properties of the children in document order, where that is not the schema’s.';

/** What types and their properties mean at all paths where they are used. */
export class PropertyDocs {
  readonly #table: DocTable;
  readonly #paths: ReadonlyMap<ObjectType, readonly ElementPath[]>;
  /** Properties whose meaning depends on the path, with the paths. */
  readonly conflicts: string[] = [];

  constructor(table: DocTable, paths: ReadonlyMap<ObjectType, readonly ElementPath[]>) {
    this.#table = table;
    this.#paths = paths;
  }

  /** The meaning of an element, undefined where it depends on the path. */
  ofType(type: ObjectType): string | undefined {
    const found = new Set(this.#pathsOf(type).map((path) => this.#table.meaning(path)));
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** The meaning of a property that some members of a type have alike. */
  ofProperty(type: ObjectType, members: readonly TypeMember[], property: Property): string | undefined {
    if (property.part === '') return ORDER;
    const found = new Map<string | undefined, string>();
    for (const path of this.#pathsOf(type)) {
      for (const { conditions } of members) {
        const at = [...path.slice(0, -1), { ...path.at(-1)!, conditions }];
        found.set(this.#meaning(at, property), at.map(({ name }) => name).join('/'));
      }
    }
    if (found.size > 1) this.conflicts.push(conflictText(type, property, found));
    const [meaning] = found.keys();
    // An element's text means what the element does, unless a row says otherwise.
    return meaning ?? (property.part === 'text()' ? this.ofType(type) : undefined);
  }

  #pathsOf(type: ObjectType): readonly ElementPath[] {
    return this.#paths.get(type) ?? [];
  }

  #meaning(path: ElementPath, { part, definition }: Property): string | undefined {
    if (part.startsWith('@') || part === 'text()') return this.#table.meaning(path, part, definition);
    return this.#table.meaning([...path, { name: part, conditions: [] }]);
  }
}

function conflictText({ element }: ObjectType, { part }: Property, found: Map<string | undefined, string>): string {
  const lines = [...found].map(([meaning, path]) => `  ${path}: ${meaning ?? '(no row)'}`);
  return `${element}/${part} is one property with several meanings:\n${lines.join('\n')}`;
}
