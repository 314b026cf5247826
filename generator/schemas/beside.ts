import type { Names } from './names.ts';
import type { ObjectType } from './types.ts';

/**
 * The properties that may be read of each type: its own, and those of whatever else may stand at its place. These are the other members of
 * its union, and the types that a property has in the members of a union.
 */
export function namesAsked(all: Names): ReadonlyMap<ObjectType, ReadonlySet<string>> {
  const asked = new Map<ObjectType, Set<string>>();
  const ids = new Map<ObjectType, number>();
  const seen = new Set<string>();
  const visit = (group: ReadonlySet<ObjectType>): void => {
    for (const type of group) if (!ids.has(type)) ids.set(type, ids.size);
    const key = [...group].map((type) => ids.get(type)!).sort((a, b) => a - b);
    if (seen.has(key.join())) return;
    seen.add(key.join());
    const names = [...group].flatMap(namesOf);
    for (const type of [...group].map((one) => all.representative(one)))
      asked.set(type, new Set([...(asked.get(type) ?? []), ...names]));
    for (const alternatives of typesByProperty(group).values()) if (alternatives.size > 1) visit(alternatives);
  };
  for (const type of all.types) visit(new Set([type]));
  return asked;
}

/** All properties of an element's node; which of them a type has depends on where the element is. */
function namesOf({ node }: ObjectType): string[] {
  return [
    ...node.attributes.map((attribute) => attribute.name),
    ...(node.text ? ['value'] : []),
    ...node.children.map((child) => child.property),
  ];
}

/** The types that each property may have. */
function typesByProperty(group: ReadonlySet<ObjectType>): Map<string, Set<ObjectType>> {
  const found = new Map<string, Set<ObjectType>>();
  for (const { members } of group) {
    for (const { name, type } of members.flatMap((member) => member.properties)) {
      if (typeof type === 'string') continue;
      found.set(name, (found.get(name) ?? new Set()).add(type));
    }
  }
  return found;
}
