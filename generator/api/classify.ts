import type { Annotations } from './annotations.ts';
import type { Enumeration } from './enums.ts';
import { type ArgumentKind, isArgumentKind, isResultKind, type ResultKind } from './kinds.ts';
import type { ApiFunction, Argument, Model } from './model.ts';
import { objectTypeOf, structNameOf } from './types.ts';

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

/** A kind before its references are resolved. */
interface Guess {
  readonly kind: string;
  readonly detail?: string;
  readonly name?: string;
  readonly secret?: boolean;
  readonly capacity?: boolean;
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
  const guess = note === undefined ? guessResult(fn, args) : readNote(note);
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

// ---- guesses from C types ----

const plainTypes: Readonly<Record<string, string>> = {
  int: 'int32',
  'unsigned int': 'uint32',
  'unsigned long': 'uint64',
  'long long': 'int64',
  'unsigned long long': 'uint64',
  'char **': 'outString',
  'char ***': 'outStrings',
  'virDomainStatsRecordPtr **': 'outStats',
};

/** A number so called may count something; what it counts has to be said. */
const mayBeCount = /^n[a-z]+s$|^max|len(gth)?$|size$/i;

function guessArgument(fn: ApiFunction, index: number, context: Context): Guess | undefined {
  const argument = fn.arguments[index] as Argument;
  return (
    guessParameters(fn, index) ??
    guessNames(fn, index) ??
    guessFlags(fn, argument, context) ??
    guessObject(argument.type) ??
    guessStruct(argument.type, context) ??
    guessString(argument) ??
    guessNumber(argument, context)
  );
}

/** Typed parameters come as an array and its length, and C's types tell the direction. */
function guessParameters(fn: ApiFunction, index: number): Guess | undefined {
  const { type } = fn.arguments[index] as Argument;
  const pair = (at: number) => `${fn.arguments[at]?.type}, ${fn.arguments[at + 1]?.type} ${fn.arguments[at + 1]?.name}`;
  const kinds: Readonly<Record<string, readonly [string, string]>> = {
    'virTypedParameterPtr, int nparams': ['params', 'lengthOf'],
    'virTypedParameterPtr, unsigned int nparams': ['params', 'lengthOf'],
    'virTypedParameterPtr, int * nparams': ['fillParams', 'fillCount'],
    'virTypedParameterPtr *, int * nparams': ['outParams', 'outParamsCount'],
    'virTypedParameterPtr *, unsigned int * nparams': ['outParams', 'outParamsCount'],
  };
  if (type.startsWith('virTypedParameterPtr')) {
    const kind = kinds[pair(index)]?.[0];
    return kind === undefined ? undefined : { kind };
  }
  const kind = kinds[pair(index - 1)]?.[1];
  if (kind === undefined) return undefined;
  return kind === 'lengthOf' ? { kind, detail: (fn.arguments[index - 1] as Argument).name } : { kind };
}

/** The older lists: the caller brings room for so many names. */
function guessNames(fn: ApiFunction, index: number): Guess | undefined {
  const { type, name } = fn.arguments[index] as Argument;
  if (type === 'char ** const' && fn.arguments[index + 1]?.name === 'maxnames')
    return { kind: 'outNames', detail: 'maxnames' };
  if (name === 'maxnames' && fn.arguments[index - 1]?.type === 'char ** const')
    return { kind: 'int32', capacity: true };
  return undefined;
}

const saysUnused = /not used yet|unused|set to 0|use 0 for now/i;

function guessFlags(fn: ApiFunction, argument: Argument, { enums }: Context): Guess | undefined {
  const isFlags = /^unsigned (int|long)$/.test(argument.type) && argument.name === 'flags';
  if (!isFlags && !/\b(bitwise|binary)[ -]or\b/i.test(argument.info)) return undefined;
  const mentioned = enumsIn(argument.info, enums).filter(({ isFlags }) => isFlags);
  if (mentioned.length > 0) return { kind: 'flags', detail: mentioned.map(({ cName }) => cName).join('+') };
  if (saysUnused.test(argument.info)) return { kind: 'flags' };
  throw new Error(`${fn.name}: which flags does '${argument.info}' mean? annotate it`);
}

function guessObject(type: string): Guess | undefined {
  if (objectTypeOf(type)) return { kind: 'object' };
  return type.endsWith(' **') && objectTypeOf(type.slice(0, -3)) ? { kind: 'outObjects' } : undefined;
}

function guessStruct(type: string, { model }: Context): Guess | undefined {
  const [pointer = '', stars = ''] = type.split(' ');
  if (!structNameOf(pointer, model) || pointer === 'virDomainStatsRecordPtr') return undefined;
  const kind = { '': 'outStruct', '*': 'outStructArray', '**': 'outStructs' }[stars];
  return kind === undefined ? undefined : { kind };
}

/** Not 'null-terminated'. */
const saysNullable = /\bNULL\b|^\(?[Oo]ptional\b/;

function guessString({ type, info }: Argument): Guess | undefined {
  if (type !== 'const char *') return undefined;
  return { kind: saysNullable.test(info) ? 'stringOrNull' : 'string' };
}

function guessNumber({ type, name, info }: Argument, { enums }: Context): Guess | undefined {
  const kind = plainTypes[type];
  if (kind === undefined || (!kind.startsWith('out') && mayBeCount.test(name))) return undefined;
  const mentioned = /^u?int32$/.test(kind) ? enumsIn(info, enums) : [];
  return mentioned.length === 1 && mentioned[0] ? { kind, detail: mentioned[0].cName } : { kind };
}

/** The enums that a text names: 'bitwise-OR of virDomainModificationImpact and virTypedParameterFlags'. */
export function enumsIn(info: string, enums: ReadonlyMap<string, Enumeration>): Enumeration[] {
  return (info.match(/\bvir\w+/g) ?? []).map((word) => enums.get(word)).filter((item) => item !== undefined);
}

// ---- guesses of results ----

const resultTypes: Readonly<Record<string, ResultKind>> = {
  void: 'none',
  'char *': 'string',
  'const char *': 'constString',
  'long long': 'int64',
  'unsigned long long': 'uint64',
};
const saysStatus = /^(the )?0\b|^-1 (in case of|on) (error|failure), 0 (otherwise|in case of success|when successful)/i;
const saysBoolean = /^1,? if\b.*\b0 if\b|^0 if\b.*\b1 if\b/i;
const saysNumber = /\b(number|count|maximum)\b/i;
const listKinds: ReadonlySet<string> = new Set([
  'outStructs',
  'outStructArray',
  'outObjects',
  'outStrings',
  'outStats',
  'outNames',
  'outString',
]);

function guessResult({ result: { type, info } }: ApiFunction, args: readonly ClassifiedArgument[]): Guess | undefined {
  if (objectTypeOf(type)) return { kind: 'object' };
  if (type !== 'int') return resultTypes[type] ? { kind: resultTypes[type] } : undefined;
  if (saysBoolean.test(info)) return { kind: 'boolean' };
  if (saysStatus.test(info)) return { kind: 'status' };
  if (!saysNumber.test(info)) return undefined;
  return { kind: args.some(({ kind }) => listKinds.has(kind)) ? 'count' : 'int32' };
}

// ---- references ----

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
