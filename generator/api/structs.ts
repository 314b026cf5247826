import type { Context, Row } from './classify.ts';
import { enumsIn } from './enums.ts';
import type { FieldKind } from './kinds.ts';
import type { ApiStruct, Field, Model } from './model.ts';
import { structNameOf } from './types.ts';

export interface StructField {
  readonly name: string;
  readonly kind: FieldKind;
  /** chars: the array's size. */
  readonly length: number;
  /** strings, bytes, structs: the field that counts them, and how wide it is. */
  readonly count: { readonly name: string; readonly width: number } | undefined;
  /** structs: their type. */
  readonly struct: string | undefined;
  readonly enum: string | undefined;
}

export interface Struct {
  /** As the pointer type names it: virDomainBlockStats. */
  readonly name: string;
  /** As the struct is declared: virDomainBlockStatsStruct. */
  readonly cType: string;
  /** The function that frees one of them. */
  readonly release: string | undefined;
  readonly fields: readonly StructField[];
}

/** The structs that cross the boundary: those of rows and events, and what they contain. */
export function structsIn(rows: readonly Row[], context: Context): readonly Struct[] {
  const wanted = new Set(rows.flatMap((row) => row.arguments.map(({ struct }) => struct ?? '')).filter(Boolean));
  for (const name of context.notes.eventStructs) wanted.add(name);
  const found = new Map<string, Struct>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    const struct = describe(name, context);
    found.set(name, struct);
    for (const field of struct.fields) if (field.struct) visit(field.struct);
  };
  for (const name of wanted) visit(name);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function describe(name: string, context: Context): Struct {
  const { model } = context;
  const target = model.typedefs.get(`${name}Ptr`)?.type.replace(/ \*$/, '');
  const struct = model.structs.get(target ?? name);
  if (!struct) throw new Error(`no struct is called ${name}`);
  const notes = fieldNotes(name, struct, context);
  const counts = new Set([...notes.values()].map(([kind, detail]) => (kind === 'counted' ? detail : '')));
  const release = model.functions.has(`${name}Free`) ? `${name}Free` : undefined;
  const fields = struct.fields
    .filter((field) => !counts.has(field.name))
    .map((field) => describeField(name, struct, field, notes.get(field.name) ?? [], context));
  return { name, cType: struct.name, release, fields };
}

function fieldNotes(name: string, struct: ApiStruct, { notes }: Context): Map<string, string[]> {
  const own = Object.entries(notes.fields).filter(([path]) => path.startsWith(`${name}.`));
  const result = new Map(own.map(([path, note]) => [path.slice(name.length + 1), note.split(' ')]));
  for (const field of result.keys())
    if (!struct.fields.some((item) => item.name === field))
      throw new Error(`annotations: ${name} has no field ${field}`);
  return result;
}

const plain: Readonly<Record<string, FieldKind>> = {
  int: 'int32',
  'unsigned int': 'uint32',
  'unsigned char': 'uint8',
  'unsigned short': 'uint16',
  'unsigned long': 'uint64',
  'long long': 'int64',
  'unsigned long long': 'uint64',
  'char *': 'string',
};

const widths: Readonly<Record<string, number>> = { int: 4, 'unsigned int': 4, size_t: 8 };

function describeField(
  owner: string,
  struct: ApiStruct,
  field: Field,
  note: readonly string[],
  context: Context,
): StructField {
  const { name } = field;
  const base = { name, length: 0, count: undefined, struct: undefined, enum: undefined };
  const [what, detail = ''] = note;
  const length = arrayLength(field.type, context.model);
  if (length !== undefined) return { ...base, kind: 'chars', length };
  if (what === 'counted') return { ...base, ...counted(owner, struct, field, detail, context.model) };
  const kind = what === 'boolean' ? 'boolean' : plain[context.model.typedefs.get(field.type)?.type ?? field.type];
  if (!kind) throw new Error(`${owner}.${name}: the kind of ${field.type} is unknown; annotate it`);
  return { ...base, kind, enum: enumOf(field, kind, what === 'enum' ? detail : undefined, context) };
}

function counted(
  owner: string,
  struct: ApiStruct,
  field: Field,
  by: string,
  model: Model,
): Pick<StructField, 'kind' | 'count' | 'struct'> {
  const width = widths[struct.fields.find(({ name }) => name === by)?.type ?? ''];
  if (width === undefined) throw new Error(`annotations: ${owner}.${field.name} cannot be counted by ${by}`);
  const inner = structNameOf(field.type, model);
  const kind = inner ? 'structs' : field.type === 'char **' ? 'strings' : 'bytes';
  return { kind, count: { name: by, width }, struct: inner };
}

function enumOf(field: Field, kind: FieldKind, annotated: string | undefined, { enums }: Context): string | undefined {
  if (annotated !== undefined) {
    const found = enums.get(annotated);
    if (!found) throw new Error(`annotations: no enum is called ${annotated}`);
    return found.name;
  }
  const mentioned = /^u?int(8|32)$/.test(kind) ? enumsIn(field.info, enums) : [];
  return mentioned.length === 1 ? mentioned[0]?.name : undefined;
}

/** 'char model[32]' or 'char field[VIR_TYPED_PARAM_FIELD_LENGTH]' → the number of elements. */
export function arrayLength(type: string, model: Model): number | undefined {
  const length = /^char \w+\[(\w+)\]$/.exec(type)?.[1];
  return length === undefined ? undefined : macroNumber(length, model);
}

/** A macro's replacement text is a number, another macro's name, or a sum such as (36+1). */
function macroNumber(text: string, model: Model): number {
  const terms = text.replace(/[()\s]/g, '').split('+');
  return terms.reduce(
    (sum, term) => sum + (/^\d+$/.test(term) ? Number(term) : macroNumber(rawOf(term, model), model)),
    0,
  );
}

function rawOf(macro: string, model: Model): string {
  const raw = model.macros.find(({ name }) => name === macro)?.raw;
  if (!raw) throw new Error(`${macro} is no number`);
  return raw;
}
