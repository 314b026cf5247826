/** What is known of typed parameters: libvirt refuses a value of another C type than the one it documents, and some are enums. */
import type { EnumName } from './generated/enums.ts';
import type { ParameterType } from './generated/kinds.ts';
import { parameters } from './generated/parameters.ts';

/** What libvirt documents: 'uintOrUllong' is 'uint' if the value fits, for the sake of older versions. */
export type DocumentedType = ParameterType | 'uintOrUllong';

interface ParameterRow {
  readonly type: DocumentedType;
  readonly enum: EnumName | undefined;
}

let groups: ReadonlyMap<string, string> | undefined;
const parsed = new Map<string, ReadonlyMap<string, ParameterRow>>();

/** The type in which a group's parameter has to go in, or undefined when this version does not know the parameter. */
export function parameterType(group: string, name: string): DocumentedType | undefined {
  return groupNamed(group).get(name)?.type;
}

/** The enum of a group's parameter, if it is one. An index in its name stands as %u in the table. */
export function parameterEnum(group: string, name: string): EnumName | undefined {
  const rows = groupNamed(group);
  return (rows.get(name) ?? rows.get(name.replace(/\.\d+\./g, '.%u.')))?.enum;
}

/** Whether any of a group's parameters is an enum. */
export function hasEnums(group: string): boolean {
  return [...groupNamed(group).values()].some((row) => row.enum);
}

/** The names of a group's parameters. */
export function parameterNames(group: string): string[] {
  return [...groupNamed(group).keys()];
}

function groupNamed(name: string): ReadonlyMap<string, ParameterRow> {
  const known = parsed.get(name);
  if (known) return known;
  groups ??= new Map(
    parameters
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line]),
  );
  const words = groups.get(name)?.split(' ').slice(1) ?? [];
  const group = new Map(words.map(parseRow));
  parsed.set(name, group);
  return group;
}

function parseRow(word: string): [string, ParameterRow] {
  const [name = '', type, table] = word.split(':');
  return [name, { type: type as DocumentedType, enum: table as EnumName | undefined }];
}
