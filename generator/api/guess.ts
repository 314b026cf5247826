import { type Enumeration, enumsIn } from './enums.ts';
import type { ArgumentKind, ResultKind } from './kinds.ts';
import type { ApiFunction, Argument, Model } from './model.ts';
import { objectTypeOf } from './objects.ts';
import { structNameOf } from './types.ts';

/** A kind before its references are resolved. */
export interface Guess {
  readonly kind: string;
  /** The C name of an enum, of flags, or of the sibling argument that the kind refers to. */
  readonly detail?: string | undefined;
  /** The sibling argument with the number of elements, and the one with the length of each. */
  readonly count?: string | undefined;
  readonly length?: string | undefined;
  /** What a result is called. */
  readonly name?: string | undefined;
  readonly secret?: boolean;
}

/** What guesses are made from, besides the function itself. */
interface Known {
  readonly model: Model;
  readonly enums: ReadonlyMap<string, Enumeration>;
}

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

/** A number so called may count something; what it counts has to be annotated. */
const mayBeCount = /^n[a-z]+s$|^max|len(gth)?$|size$/i;

export function guessArgument(fn: ApiFunction, index: number, known: Known): Guess | undefined {
  const argument = fn.arguments[index] as Argument;
  return (
    guessParameters(fn, index) ??
    guessNames(fn, index) ??
    guessFlags(fn, argument, known) ??
    guessObject(argument.type) ??
    guessStruct(argument.type, known) ??
    guessString(argument) ??
    guessNumber(argument, known)
  );
}

/** Typed parameters come as an array and its length, and C's types show the direction. */
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
    if (kind === undefined) return undefined;
    return kind === 'params' ? { kind } : { kind, count: 'nparams' };
  }
  const kind = kinds[pair(index - 1)]?.[1];
  if (kind === undefined) return undefined;
  return kind === 'lengthOf' ? { kind, detail: (fn.arguments[index - 1] as Argument).name } : { kind };
}

/** The older lists: the caller brings room for so many names. */
function guessNames(fn: ApiFunction, index: number): Guess | undefined {
  const { type, name } = fn.arguments[index] as Argument;
  if (type === 'char ** const' && fn.arguments[index + 1]?.name === 'maxnames')
    return { kind: 'fillNames', count: 'maxnames' };
  if (name === 'maxnames' && fn.arguments[index - 1]?.type === 'char ** const') return { kind: 'int32' };
  return undefined;
}

const saysUnused = /not used yet|unused|set to 0|use 0 for now/i;

function guessFlags(fn: ApiFunction, argument: Argument, { enums }: Known): Guess | undefined {
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

function guessStruct(type: string, { model }: Known): Guess | undefined {
  const [pointer = '', stars = ''] = type.split(' ');
  if (!structNameOf(pointer, model) || pointer === 'virDomainStatsRecordPtr') return undefined;
  // A plain pointer may go in or out.
  const kind = { '*': 'outStructArray', '**': 'outStructs' }[stars];
  return kind === undefined ? undefined : { kind };
}

/** Not 'null-terminated'. */
const saysNullable = /\bNULL\b|^\(?[Oo]ptional\b/;

function guessString({ type, info }: Argument): Guess | undefined {
  if (type !== 'const char *') return undefined;
  return { kind: saysNullable.test(info) ? 'stringOrNull' : 'string' };
}

function guessNumber({ type, name, info }: Argument, { enums }: Known): Guess | undefined {
  const kind = plainTypes[type];
  if (kind === undefined || (!kind.startsWith('out') && mayBeCount.test(name))) return undefined;
  const mentioned = /^u?int32$/.test(kind) ? enumsIn(info, enums) : [];
  return mentioned.length === 1 && mentioned[0] ? { kind, detail: mentioned[0].cName } : { kind };
}

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
const listKinds: ReadonlySet<ArgumentKind> = new Set<ArgumentKind>([
  'outStructs',
  'outStructArray',
  'outObjects',
  'outStrings',
  'outStats',
  'fillNames',
  'outString',
]);

/** `kinds` are those of the arguments. */
export function guessResult(
  { result: { type, info } }: ApiFunction,
  kinds: readonly ArgumentKind[],
): Guess | undefined {
  if (objectTypeOf(type)) return { kind: 'object' };
  if (type !== 'int') return resultTypes[type] ? { kind: resultTypes[type] } : undefined;
  if (saysBoolean.test(info)) return { kind: 'boolean' };
  if (saysStatus.test(info)) return { kind: 'status' };
  if (!saysNumber.test(info)) return undefined;
  return { kind: kinds.some((kind) => listKinds.has(kind)) ? 'count' : 'int32' };
}
