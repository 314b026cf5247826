import type { Random } from '../support/random.ts';

/** An edit that was made, and what it may have touched. */
export interface Edit {
  /** Whether all lines but those of one element are in both texts. */
  outside(before: string, after: string): boolean;
}

type Plain = Record<string, unknown>;

/** Changes one string, removes one property that may go, or doubles one list item; undefined when there is nothing to edit. */
export function editAtRandom(config: object, random: Random): Edit | undefined {
  const places = placesOf(config as Plain);
  if (places.length === 0) return undefined;
  const { holder, property } = random.pick(places);
  const value = holder[property];
  if (typeof value === 'string') {
    holder[property] = `${value}-edited <&>`;
    // A string is on one line unless it has line ends itself.
    return { outside: (before, after) => value.includes('\n') || differingLines(before, after) <= 1 };
  }
  if (Array.isArray(value)) {
    value.push(structuredClone(random.pick(value)));
    return { outside: (before, after) => isInsertion(before, after) };
  }
  delete holder[property];
  return { outside: () => true };
}

interface PlaceOfValue {
  holder: Plain;
  property: string;
}

/** All strings, lists and flags, but for what the schema does not know. */
function placesOf(object: Plain): PlaceOfValue[] {
  return Object.entries(object).flatMap(([property, value]): PlaceOfValue[] => {
    if (property.startsWith('$') || property === 'metadata' || property === 'cookie') return [];
    const here = { holder: object, property };
    if (typeof value === 'string' || value === true) return [here];
    if (Array.isArray(value))
      return [here, ...value.flatMap((item) => (typeof item === 'object' ? placesOf(item as Plain) : []))];
    return typeof value === 'object' && value !== null ? placesOf(value as Plain) : [];
  });
}

function differingLines(before: string, after: string): number {
  const a = before.split('\n');
  const b = after.split('\n');
  return a.length === b.length ? a.filter((line, at) => line !== b[at]).length : Number.POSITIVE_INFINITY;
}

/** Whether the second is the first with something put in at one place, or an empty element opened. */
function isInsertion(before: string, after: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return start + end >= before.length;
}
