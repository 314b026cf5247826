/** Looks up what a field means, and finds rows that are of nothing any more. */
import { eventMeanings } from './events.ts';
import { parameterMeanings } from './parameters.ts';
import { structMeanings } from './structs.ts';

/**
 * By name, or by a regular expression that the whole name matches: the first row counts. %u stands for an index, as in the names
 * themselves; '' is what has the fields.
 */
export type Meanings = Readonly<Record<string, string>>;

const tables: Readonly<Record<string, Meanings>> = { ...structMeanings, ...parameterMeanings, ...eventMeanings };
const matches = new Map<string, RegExp>();

function rowFor(meanings: Meanings, name: string): string | undefined {
  return Object.keys(meanings).find((pattern) => patternOf(pattern).test(name));
}

function patternOf(pattern: string): RegExp {
  const known = matches.get(pattern) ?? new RegExp(`^(?:${pattern})$`);
  matches.set(pattern, known);
  return known;
}

/** The meaning of a field of a struct or a group, or of an event; of itself, without a field. */
export function meaningOf(owner: string, field = ''): string {
  const meanings = tables[owner];
  const row = meanings && rowFor(meanings, field);
  if (!meanings || row === undefined)
    throw new Error(
      `meanings: ${field ? `${owner}.${field}` : owner} has no description; add it in generator/api/meanings`,
    );
  return meanings[row]!;
}

/** A row that no field needs is a slip, or a leftover. */
export function checkMeanings(
  owners: readonly { readonly name: string; readonly fields: readonly { readonly name: string }[] }[],
): void {
  const names = new Map(owners.map(({ name, fields }) => [name, ['', ...fields.map((field) => field.name)]]));
  for (const [owner, meanings] of Object.entries(tables)) {
    const used = new Set(names.get(owner)?.map((field) => rowFor(meanings, field)));
    for (const row of Object.keys(meanings))
      if (!used.has(row)) throw new Error(`meanings: nothing is called ${owner}.${row}`);
  }
}
