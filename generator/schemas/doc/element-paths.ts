import type { Names } from '../names.ts';
import type { ObjectType } from '../types.ts';
import type { ElementPath } from './key.ts';
import type { DocTable } from './table.ts';

/** Elements of another name that are documented as one: a snapshot has the persistent definition beside the running domain. */
const SAME: Readonly<Record<string, string>> = { inactiveDomain: 'domain' };

/** Where elements of each type may stand: of every path to it what decides which row of the table is its. */
export function elementPaths(
  names: Names,
  roots: readonly ObjectType[],
  table: DocTable,
): Map<ObjectType, ElementPath[]> {
  const found = new Map<ObjectType, Map<string, ElementPath>>();
  const visit = (type: ObjectType, path: ElementPath): void => {
    const own = names.representative(type);
    const known = found.get(own) ?? new Map<string, ElementPath>();
    found.set(own, known);
    const key = JSON.stringify(path);
    if (known.has(key)) return;
    known.set(key, path);
    for (const { conditions, properties } of own.members) {
      const { name } = path.at(-1)!;
      const parent = [...path.slice(0, -1), { name, conditions: table.isConditioned(name) ? conditions : [] }];
      for (const { type: child, part } of properties)
        if (typeof child !== 'string') visit(child, [...parent, step(SAME[part] ?? part)].slice(-table.depth));
    }
  };
  for (const root of roots) visit(root, [step(''), step(root.element)]);
  return new Map([...found].map(([type, paths]) => [type, [...paths.values()]]));
}

function step(name: string): ElementPath[number] {
  return { name, conditions: [] };
}
