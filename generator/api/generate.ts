import { type Annotations, annotations } from './annotations.ts';
import { type Context, classify, type Row } from './classify.ts';
import { emitCalls, emitCallTable } from './emit/calls.ts';
import { emitConstants } from './emit/constants.ts';
import { emitDeclarations } from './emit/declarations.ts';
import { emitEnums } from './emit/enums.ts';
import { emitEventRows, emitEvents, emitEventTable } from './emit/events.ts';
import { emitExposure } from './emit/exposure.ts';
import { emitHeaderChecks } from './emit/headers.ts';
import { emitKindNames } from './emit/kinds.ts';
import { emitCallRows, emitKinds, emitStructRows, emitTypes } from './emit/native.ts';
import { emitParameters, isWide } from './emit/parameters.ts';
import {
  emitNativeNumbers,
  emitNativeProtocol,
  emitObjectRows,
  emitProtocol,
  emitSourceRows,
} from './emit/protocol.ts';
import { emitStructs, emitStructTable } from './emit/structs.ts';
import { enumerations, stateReasons } from './enums.ts';
import { eventKinds } from './events.ts';
import { functionsWithoutRow, rowsWithoutMethod } from './exposure.ts';
import { checkMeanings } from './meanings/meaning.ts';
import type { Model } from './model.ts';
import { typeName } from './names.ts';
import { parameterGroups } from './parameters.ts';
import { protocolHash } from './protocol.ts';
import { structsIn } from './structs.ts';

/** What the generator writes: file names relative to the project, and their text. */
export type Output = ReadonlyMap<string, string>;

export function contextOf(model: Model, notes: Annotations = annotations): Context {
  return { model, notes, enums: enumerations(model, notes) };
}

/** The call table: every function but those that exposure.ts excludes, by name. */
export function rowsOf(context: Context): readonly Row[] {
  const without = functionsWithoutRow(context.model);
  return [...context.model.functions.values()]
    .filter(({ name }) => !without.has(name))
    .map((fn) => classify(fn, context));
}

export function generate(model: Model): Output {
  const context = contextOf(model);
  checkNames(context);
  const rows = rowsOf(context);
  const enums = [...context.enums.values()];
  const structs = structsIn(rows, context);
  const groups = parameterGroups(model, context.notes, context.enums);
  const inputs = new Set(
    rows.flatMap((row) => row.arguments.filter(({ kind }) => kind === 'params').map(({ group = '' }) => group)),
  );
  const wide = new Set(groups.filter((group) => inputs.has(group.name) && isWide(group)).map(({ name }) => name));
  const events = eventKinds(context);
  checkMeanings([
    ...structs,
    ...groups.map(({ name, parameters }) => ({ name, fields: parameters })),
    { name: 'EventPayloads', fields: events },
  ]);
  const offered = {
    enums: ['EnumName', 'NoFlags', ...enums.map(({ name }) => name)],
    structs: structs.map(({ name }) => typeName(name)),
    parameters: ['TypedParameter', 'TypedParameters', ...groups.map(({ name }) => name)],
  };
  const wire = new Map([
    ['native/generated/types.h', emitTypes(structs)],
    ['native/generated/calls.inc', emitCallRows(rows)],
    ['native/generated/events.inc', emitEventRows(events)],
    ['native/generated/objects.inc', emitObjectRows()],
    ['native/generated/sources.inc', emitSourceRows(context)],
    ['native/generated/structs.inc', emitStructRows(structs)],
  ]);
  const tables = [emitCallTable(rows), emitEventTable(events), emitStructTable(structs)];
  const hash = protocolHash([...wire.values(), emitNativeNumbers(), ...tables]);
  return new Map([
    ...wire,
    ['native/generated/kinds.h', emitKinds()],
    ['native/generated/declarations.h', emitDeclarations(model)],
    ['native/generated/protocol.h', emitNativeProtocol(hash)],
    ['lib/native/generated/protocol.ts', emitProtocol(hash)],
    ['lib/native/generated/calls.ts', emitCalls(rows, context.notes.nullableResults, wide, offered)],
    ['lib/native/generated/kinds.ts', emitKindNames()],
    ['lib/native/generated/enums.ts', emitEnums(enums, stateReasons(enums))],
    ['lib/native/generated/events.ts', emitEvents(events, offered)],
    ['lib/native/generated/structs.ts', emitStructs(structs, offered.enums)],
    ['lib/native/generated/parameters.ts', emitParameters(groups, inputs, offered.enums)],
    ['test/generator/generated/headers.cc', emitHeaderChecks(model)],
    ['lib/constants.ts', emitConstants(model)],
    ['generator/api/generated/exposure.ts', emitExposure(functionsWithoutRow(model), rowsWithoutMethod(model))],
  ]);
}

/** An annotation of something that libvirt does not have is a slip, or a leftover. */
function checkNames({ model, notes }: Context): void {
  const { functions, enums, macros } = model;
  const groups = Object.values(notes.parameterGroups);
  const annotated = [...Object.keys(notes.functions), ...notes.urgent, ...notes.nullableResults];
  const constants = [...enums.values()].flatMap(({ members }) => members.map(({ name }) => name));
  const check = (kind: string, names: readonly string[], known: ReadonlySet<string>): void => {
    for (const name of names) if (!known.has(name)) throw new Error(`annotations: no ${kind} is called ${name}`);
  };
  check('function', [...annotated, ...groups.flatMap((group) => group.functions ?? [])], new Set(functions.keys()));
  check('enum', [...notes.moreFlags, ...Object.keys(notes.prefixes), ...notes.exactNames], new Set(enums.keys()));
  check('constant', Object.keys(notes.memberNames), new Set(constants));
  check('macro', Object.keys(notes.parameterTypes), new Set(macros.map(({ name }) => name)));
}
