import type { Documentation } from './documentation.ts';
import type { Place } from './key.ts';
import type { ObjectType, Property, TypeMember } from './types.ts';

/** How many of a module's properties have a meaning. */
export interface Coverage {
  documented: number;
  all: number;
}

const ORDER = 'The properties of the children in document order, where that is not the schema’s.';

/** What the types and their properties mean, wherever they are used. */
export class Meanings {
  readonly #documentation: Documentation;
  readonly #places: ReadonlyMap<ObjectType, readonly Place[]>;
  /** Properties that mean one thing here and another there, with the places. */
  readonly conflicts: string[] = [];

  constructor(documentation: Documentation, places: ReadonlyMap<ObjectType, readonly Place[]>) {
    this.#documentation = documentation;
    this.#places = places;
  }

  /** The meaning of an element, undefined where it depends on where the element is. */
  ofType(type: ObjectType): string | undefined {
    const found = new Set(this.#placesOf(type).map((place) => this.#documentation.meaning(place)));
    return found.size === 1 ? [...found][0] : undefined;
  }

  /** The meaning of a property that some members of a type have alike. */
  ofProperty(type: ObjectType, members: readonly TypeMember[], property: Property): string | undefined {
    if (property.part === '') return ORDER;
    const found = new Map<string | undefined, string>();
    for (const place of this.#placesOf(type)) {
      for (const { conditions } of members) {
        const at = [...place.slice(0, -1), { ...place.at(-1)!, conditions }];
        found.set(this.#meaning(at, property), at.map(({ name }) => name).join('/'));
      }
    }
    if (found.size > 1) {
      const lines = [...found].map(([meaning, place]) => `  ${place}: ${meaning ?? '(no row)'}`);
      this.conflicts.push(
        `${type.element}/${property.part} is one property with several meanings:\n${lines.join('\n')}`,
      );
    }
    const [meaning] = found.keys();
    // What an element's text means is what the element does, unless a row says otherwise.
    return meaning ?? (property.part === 'text()' ? this.ofType(type) : undefined);
  }

  #placesOf(type: ObjectType): readonly Place[] {
    return this.#places.get(type) ?? [];
  }

  #meaning(place: Place, { part, definition }: Property): string | undefined {
    if (part.startsWith('@') || part === 'text()') return this.#documentation.meaning(place, part, definition);
    return this.#documentation.meaning([...place, { name: part, conditions: [] }]);
  }
}
