import type { Annotations } from './annotations.ts';
import type { Enumeration } from './enums.ts';
import { type Guess, guessArgument, guessResult } from './guess.ts';
import { type ArgumentKind, isArgumentKind, isResultKind, type ResultKind } from './kinds.ts';
import type { ApiFunction, Argument, Model } from './model.ts';
import { objectTypeOf } from './objects.ts';
import { structNameOf } from './types.ts';

/** What a kind refers to; which of these is set depends on the kind. */
export interface Reference {
  readonly object?: string;
  readonly struct?: string;
  readonly enum?: string;
  readonly flags?: readonly string[];
  readonly sibling?: number;
  readonly group?: string;
}

export interface ClassifiedArgument extends Reference {
  readonly name: string;
  readonly kind: ArgumentKind;
  readonly secret: boolean;
  readonly capacity: boolean;
}

export interface ClassifiedResult extends Reference {
  readonly name: string;
  readonly kind: ResultKind;
  readonly secret: boolean;
}

export interface Row {
  readonly function: ApiFunction;
  readonly urgent: boolean;
  readonly result: ClassifiedResult;
  readonly arguments: readonly ClassifiedArgument[];
}

export interface Context {
  readonly model: Model;
  readonly notes: Annotations;
  readonly enums: ReadonlyMap<string, Enumeration>;
}

export function classify(fn: ApiFunction, context: Context): Row {
  const notes = context.notes.functions[fn.name] ?? {};
  for (const name of Object.keys(notes)) {
    if (name !== '=>' && !fn.arguments.some((argument) => argument.name === name))
      throw new Error(`annotations: ${fn.name} has no argument ${name}`);
  }
  const args = fn.arguments.map((argument, index) => {
    const note = notes[argument.name];
    const guess = note === undefined ? guessArgument(fn, index, context) : readNote(note);
    if (!guess)
      throw new Error(`${fn.name}: the kind of argument ${argument.type} ${argument.name} is unknown; annotate it`);
    return resolveArgument(fn, argument, guess, context);
  });
  const note = notes['=>'];
  const guess =
    note === undefined
      ? guessResult(
          fn,
          args.map(({ kind }) => kind),
        )
      : readNote(note);
  if (!guess)
    throw new Error(
      `${fn.name}: the kind of its result (${fn.result.type}: ${fn.result.info}) is unknown; annotate it`,
    );
  return {
    function: fn,
    urgent: context.notes.urgent.includes(fn.name),
    result: resolveResult(fn, guess, context),
    arguments: args,
  };
}

function readNote(note: string): Guess {
  const match = /^(\w+)(!?)(#?)(?: (?!as )(\w+))?(?: as (\w+))?$/.exec(note);
  if (!match) throw new Error(`annotations: cannot read '${note}'`);
  const [, kind = '', secret, capacity, detail, name] = match;
  return {
    kind,
    secret: secret === '!',
    capacity: capacity === '#',
    ...(detail !== undefined && { detail }),
    ...(name !== undefined && { name }),
  };
}

function resolveArgument(fn: ApiFunction, argument: Argument, guess: Guess, context: Context): ClassifiedArgument {
  const { kind, secret = false, capacity = false } = guess;
  if (!isArgumentKind(kind)) throw new Error(`${fn.name}: ${kind} of argument ${argument.name} is no kind`);
  const reference = resolveReference(fn, argument, kind, guess.detail, context);
  return { name: argument.name, kind, secret, capacity, ...reference };
}

function resolveReference(
  fn: ApiFunction,
  { name, type }: Argument,
  kind: ArgumentKind,
  detail: string | undefined,
  context: Context,
): Reference {
  const fail = (what: string): never => {
    throw new Error(`${fn.name}: argument ${name} (${kind}) needs ${what}`);
  };
  const sibling = (of: string | undefined): number => {
    const index = fn.arguments.findIndex((argument) => argument.name === of);
    return index < 0 ? fail('the name of a sibling argument') : index;
  };
  const pointer = type.replace(/ \*+$/, '');
  switch (kind) {
    case 'object':
    case 'objectOrNull':
    case 'objects':
    case 'outObjects':
      return { object: objectTypeOf(pointer) ?? fail('a pointer to an object') };
    case 'inStruct':
    case 'outStruct':
    case 'outStructs':
    case 'outStructArray':
    case 'fillStructsTwice':
      return { struct: structNameOf(pointer, context.model) ?? fail('a pointer to a struct') };
    case 'fillStructs':
      return {
        struct: structNameOf(pointer, context.model) ?? fail('a pointer to a struct'),
        sibling: sibling(detail),
      };
    case 'sizeOf': {
      const of = fn.arguments[sibling(detail)]?.type ?? '';
      return { struct: structNameOf(of, context.model) ?? fail('a sibling that is a struct') };
    }
    case 'lengthOf':
    case 'outNames':
    case 'outBytes':
    case 'fillInt32s':
    case 'fillUint64s':
      return { sibling: sibling(detail) };
    case 'uint64s':
    case 'fillCpuMaps':
    case 'outInts':
      return detail === undefined ? {} : { sibling: sibling(detail) };
    case 'flags':
      return { flags: detail === undefined ? [] : detail.split('+').map((cName) => flagsNamed(cName, context, fail)) };
    case 'int32':
    case 'uint32':
    case 'outInt32':
    case 'outUint32':
      return detail === undefined ? {} : { enum: enumNamed(detail, context, fail) };
    case 'params':
    case 'outParams':
    case 'fillParams':
    case 'fillParamsFixed':
    case 'fillParamsMatrix': {
      const group = groupOf(fn.name, context.notes);
      return group === undefined ? fail('a group of parameters') : { group };
    }
    default:
      return detail === undefined ? {} : fail('no detail');
  }
}

function groupOf(name: string, { parameterGroups }: Annotations): string | undefined {
  return Object.entries(parameterGroups).find(([, { functions }]) => functions?.includes(name))?.[0];
}

function flagsNamed(cName: string, { enums }: Context, fail: (what: string) => never): string {
  const found = enums.get(cName);
  return found?.isFlags ? found.name : fail(`flags, which ${cName} is not`);
}

function enumNamed(cName: string, { enums }: Context, fail: (what: string) => never): string {
  return enums.get(cName)?.name ?? fail(`an enum, which ${cName} is not`);
}

function resolveResult(fn: ApiFunction, guess: Guess, context: Context): ClassifiedResult {
  const { kind, detail, name = 'result', secret = false } = guess;
  if (!isResultKind(kind)) throw new Error(`${fn.name}: ${kind} is no kind of result`);
  const fail = (what: string): never => {
    throw new Error(`${fn.name}: its result (${kind}) needs ${what}`);
  };
  if (kind === 'object')
    return { name, kind, secret, object: objectTypeOf(fn.result.type) ?? fail('a pointer to an object') };
  return detail === undefined ? { name, kind, secret } : { name, kind, secret, enum: enumNamed(detail, context, fail) };
}
