import { annotations, type Annotations } from './annotations.ts';
import { type Context, classify, type Row } from './classify.ts';
import { emitCalls } from './emit/calls.ts';
import { emitDeclarations } from './emit/declarations.ts';
import { emitEnums } from './emit/enums.ts';
import { emitCallRows, emitStructRows, emitTypes } from './emit/native.ts';
import { emitEventRows, emitEvents } from './emit/events.ts';
import { emitParameters, isWide } from './emit/parameters.ts';
import { emitStructs } from './emit/structs.ts';
import { enumerations } from './enums.ts';
import { eventKinds } from './events.ts';
import { functionsWithoutRow } from './exposure.ts';
import type { Model } from './model.ts';
import { typeName } from './names.ts';
import { parameterGroups } from './parameters.ts';
import { structsIn } from './structs.ts';

/** What the generator writes: file names relative to the project, and their text. */
export type Output = ReadonlyMap<string, string>;

export function contextOf(model: Model, notes: Annotations = annotations): Context {
  return { model, notes, enums: enumerations(model, notes) };
}

/** The call table: every function but those that exposure.ts excludes, by name. */
export function rowsOf(context: Context): readonly Row[] {
  const without = functionsWithoutRow(context.model);
  for (const name of Object.keys(context.notes.functions))
    if (!context.model.functions.has(name)) throw new Error(`annotations: no function is called ${name}`);
  return [...context.model.functions.values()].filter(({ name }) => !without.has(name)).map((fn) => classify(fn, context));
}

export function generate(model: Model): Output {
  const context = contextOf(model);
  const rows = rowsOf(context);
  const enums = [...context.enums.values()];
  const structs = structsIn(rows, context);
  const groups = parameterGroups(model, context.notes);
  const inputs = new Set(rows.flatMap((row) => row.arguments.filter(({ kind }) => kind === 'params').map(({ group = '' }) => group)));
  const wide = new Set(groups.filter((group) => inputs.has(group.name) && isWide(group)).map(({ name }) => name));
  const events = eventKinds(context);
  const offered = {
    enums: ['EnumName', 'NoFlags', ...enums.map(({ name }) => name)],
    structs: structs.map(({ name }) => typeName(name)),
    parameters: ['TypedParameters', ...groups.map(({ name }) => name)],
  };
  return new Map([
    ['native/generated/types.h', emitTypes(structs)],
    ['native/generated/declarations.h', emitDeclarations(model)],
    ['native/generated/calls.inc', emitCallRows(rows)],
    ['native/generated/events.inc', emitEventRows(events)],
    ['native/generated/structs.inc', emitStructRows(structs)],
    ['lib/native/generated/calls.ts', emitCalls(rows, context.notes.nullableResults, wide, offered)],
    ['lib/native/generated/enums.ts', emitEnums(enums)],
    ['lib/native/generated/events.ts', emitEvents(events, offered)],
    ['lib/native/generated/structs.ts', emitStructs(structs, offered.enums)],
    ['lib/native/generated/parameters.ts', emitParameters(groups, inputs)],
  ]);
}
