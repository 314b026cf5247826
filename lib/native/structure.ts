/** What a struct's fields are, in the order in which native code sends them; a struct is read when it first arrives. */
import type { FieldKind } from './generated/kinds.ts';
import { type StructName, structs } from './generated/structs.ts';

export interface Field {
  readonly name: string;
  readonly kind: FieldKind;
  /** The enum behind a number, or the type of inner structs; empty when neither. */
  readonly detail: string;
}

export interface Structure {
  readonly name: StructName;
  /** The struct's number in native code. */
  readonly index: number;
  readonly fields: readonly Field[];
}

const parsed = new Map<string, Structure>();
let lines: readonly string[] | undefined;

export function structureOf(name: StructName): Structure {
  const known = parsed.get(name);
  if (known) return known;
  lines ??= structs.trim().split('\n');
  const index = lines.findIndex((line) => line.startsWith(`${name} `));
  const line = lines[index];
  if (line === undefined) throw new Error(`no struct is called ${name}`);
  const structure = { name, index, fields: line.split(' ').slice(1).map(parseField) };
  parsed.set(name, structure);
  return structure;
}

function parseField(word: string): Field {
  const [name = '', kind, detail = ''] = word.split(':');
  return { name, kind: kind as FieldKind, detail };
}
