import type { Place } from './key.ts';
import type { Names } from './names.ts';
import type { ObjectType } from './types.ts';

/** Elements of another name that are documented as one: a snapshot keeps the persistent definition beside the running domain. */
const SAME: Readonly<Record<string, string>> = { inactiveDomain: 'domain' };

/** Where elements of each type may stand: the last `depth` steps to it, all ways. */
export function placesOf(names: Names, roots: readonly ObjectType[], depth: number): Map<ObjectType, Place[]> {
  const places = new Map<ObjectType, Map<string, Place>>();
  const visit = (type: ObjectType, place: Place): void => {
    const own = names.representative(type);
    const known = places.get(own) ?? new Map<string, Place>();
    places.set(own, known);
    const key = JSON.stringify(place);
    if (known.has(key)) return;
    known.set(key, place);
    for (const { conditions, properties } of own.members) {
      const parent = [...place.slice(0, -1), { ...place.at(-1)!, conditions }];
      for (const { type: child, part } of properties)
        if (typeof child !== 'string')
          visit(child, [...parent, { name: SAME[part] ?? part, conditions: [] }].slice(-depth));
    }
  };
  for (const root of roots)
    visit(
      root,
      ['', root.element].map((name) => ({ name, conditions: [] })),
    );
  return new Map([...places].map(([type, own]) => [type, [...own.values()]]));
}
