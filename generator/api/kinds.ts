/**
 * The kinds of arguments, results, fields of structs and typed parameters: one row each. The C++ enums, the names in lib/native and the types of
 * interface Calls are emitted from here. What native code does with a kind is a row of native/calls/kinds/kinds.cc or results.cc;
 * how JavaScript writes or reads it, a row of lib/native/encode.ts or decode.ts.
 */
import { typeName } from './names.ts';

/** What an argument or a result refers to besides its C type; its kind says which of these it has. */
export interface Reference {
  /** A type of libvirt's objects. */
  readonly object?: string;
  readonly struct?: string;
  readonly enum?: string;
  readonly flags?: readonly string[];
  /** A group of typed parameters. */
  readonly group?: string;
  /** The index of the list that this is the length of, or that has to be as long. */
  readonly list?: number;
  /** The index of the argument with the number of elements. */
  readonly count?: number;
  /** The index of the argument with the length of each element. */
  readonly length?: number;
}

/** What a kind refers to; with a question mark, not every argument of the kind does. */
export type Requirement =
  | 'object'
  | 'struct'
  | 'structOfSibling'
  | 'enum?'
  | 'flags'
  | 'group'
  | 'list'
  | 'list?'
  | 'count'
  | 'count?'
  | 'length';

/** The TypeScript type of a value. Groups that are `wide` take numbers for their 64-bit members. */
type TypeOf = (reference: Reference, wide: ReadonlySet<string>) => string;

export interface KindRow {
  /** For the comment in C++. */
  readonly meaning: string;
  readonly refersTo?: readonly Requirement[];
  readonly type: string | TypeOf;
}

const handle: TypeOf = ({ object }) => `Handle<'${object}'>`;
const struct: TypeOf = ({ struct = '' }) => typeName(struct);
const structs: TypeOf = ({ struct = '' }) => `${typeName(struct)}[]`;
const numberOrName: TypeOf = (reference) => reference.enum ?? 'number';
const parameters: TypeOf = ({ group = 'TypedParameters' }) => group;

/** Arguments that travel in the request. */
const inputs = {
  object: { meaning: 'an object', refersTo: ['object'], type: handle },
  objectOrNull: { meaning: 'an object or NULL', refersTo: ['object'], type: (own) => `Handle<'${own.object}'> | null` },
  objects: {
    meaning: 'a list of objects that ends with NULL',
    refersTo: ['object'],
    type: (own) => `readonly Handle<'${own.object}'>[]`,
  },
  int32: { meaning: 'int', refersTo: ['enum?'], type: numberOrName },
  uint32: { meaning: 'unsigned int', refersTo: ['enum?'], type: numberOrName },
  int64: { meaning: 'long long', type: 'bigint | number' },
  uint64: { meaning: 'unsigned long long', type: 'bigint | number' },
  boolean: { meaning: 'int: 0 or 1', type: 'boolean' },
  flags: { meaning: 'unsigned int: bits', refersTo: ['flags'], type: ({ flags }) => flags?.join(' & ') || 'NoFlags' },
  string: { meaning: 'const char*', type: 'string' },
  stringOrNull: { meaning: 'const char* or NULL', type: 'string | null' },
  strings: { meaning: 'a list of strings', type: 'readonly string[]' },
  params: {
    meaning: 'a list of typed parameters',
    refersTo: ['group'],
    type: ({ group = 'TypedParameters' }, wide) => (wide.has(group) ? `${group}<bigint | number>` : group),
  },
  bytes: { meaning: 'bytes', type: 'Uint8Array' },
  bytesOrNull: { meaning: 'bytes or NULL', type: 'Uint8Array | null' },
  uuid: { meaning: '16 bytes', type: 'Uint8Array' },
  int32s: { meaning: 'a list of int', type: 'readonly number[]' },
  uint32s: { meaning: 'a list of unsigned int', type: 'readonly number[]' },
  uint64s: {
    meaning: 'a list of unsigned long long, as long as another list where it refers to one',
    refersTo: ['list?'],
    type: 'readonly (bigint | number)[]',
  },
  fds: { meaning: 'a list of file descriptors', type: 'readonly number[]' },
  fd: { meaning: 'a file descriptor', type: 'number' },
  inStruct: { meaning: 'a struct', refersTo: ['struct'], type: struct },
  auth: { meaning: 'virConnectAuthPtr, whose callback queries JavaScript', type: 'object | null' },
} as const satisfies Record<string, KindRow>;

/** Arguments that native code supplies: nothing travels. */
const silent = {
  zero: { meaning: '0 or NULL' },
  lengthOf: { meaning: 'the length of a list', refersTo: ['list'] },
  sizeOf: { meaning: 'the size of a struct', refersTo: ['structOfSibling'] },
  outParamsCount: { meaning: 'int*: the number of outParams' },
  outCount: { meaning: 'unsigned int*: the number of outInts' },
  outSize: { meaning: 'size_t*: the number of bytes of the result' },
  fillCount: { meaning: 'int*: the number of elements that fit, then of those that were filled' },
} as const satisfies Record<string, Omit<KindRow, 'type'>>;

/** Arguments that travel in the answer. */
const outputs = {
  outInt32: { meaning: 'int*', refersTo: ['enum?'], type: numberOrName },
  outUint32: { meaning: 'unsigned int*', refersTo: ['enum?'], type: numberOrName },
  outInt64: { meaning: 'long long*', type: 'bigint' },
  outUint64: { meaning: 'unsigned long long*, unsigned long*', type: 'bigint' },
  outBoolean: { meaning: 'int*: 0 or 1', type: 'boolean' },
  outStruct: { meaning: 'a struct that the function fills', refersTo: ['struct'], type: struct },
  outUuid: { meaning: 'room for 16 bytes', type: 'Uint8Array' },
  outUuidString: { meaning: 'room for the text of a UUID', type: 'string' },
  outString: { meaning: 'char**: libvirt allocates it', type: 'string | null' },
  outStrings: { meaning: 'char***: a list that libvirt allocates; the result is its length', type: 'string[]' },
  outObjects: {
    meaning: 'a list of objects that libvirt allocates, with a NULL at its end',
    refersTo: ['object'],
    type: (own) => `Handle<'${own.object}'>[]`,
  },
  outStructs: {
    meaning: 'a list of pointers to structs that libvirt allocates; the result is its length',
    refersTo: ['struct'],
    type: structs,
  },
  outStructArray: {
    meaning: 'an array of structs that libvirt allocates; the result is its length',
    refersTo: ['struct'],
    type: structs,
  },
  outParams: {
    meaning: 'typed parameters that libvirt allocates',
    refersTo: ['group', 'count'],
    type: parameters,
  },
  outStats: {
    meaning: 'virDomainStatsRecordPtr**: statistics of domains, with a NULL at its end',
    type: 'DomainStatsRecord[]',
  },
  outInts: {
    meaning: 'int**: a list that libvirt allocates, as long as outCount or else the result says',
    refersTo: ['count?'],
    type: 'number[]',
  },
  outCpuMap: {
    meaning: 'a bit per CPU, which libvirt allocates; the result is the number of CPUs',
    type: 'Uint8Array',
  },
  fillParams: {
    meaning: 'typed parameters; a first call counts them',
    refersTo: ['group', 'count'],
    type: parameters,
  },
  fillParamsFixed: {
    meaning: 'typed parameters of functions that do not count them',
    refersTo: ['group', 'count'],
    type: parameters,
  },
  fillParamsMatrix: {
    meaning: 'typed parameters: `length` for each of `count` CPUs',
    refersTo: ['group', 'count', 'length'],
    type: 'TypedParameter[]',
  },
  fillStructs: {
    meaning: 'an array with room for `count` structs; the result is their number',
    refersTo: ['struct', 'count'],
    type: structs,
  },
  fillStructsTwice: { meaning: 'structs; a first call counts them', refersTo: ['struct', 'count'], type: structs },
  fillInt32s: { meaning: 'room for `count` ints; the result is their number', refersTo: ['count'], type: 'number[]' },
  fillUint64s: {
    meaning: 'room for `count` unsigned long longs; the result is their number',
    refersTo: ['count'],
    type: 'bigint[]',
  },
  fillPageCounts: {
    meaning: 'for each of `count` cells, one number per element of the list `length`',
    refersTo: ['count', 'length'],
    type: 'bigint[]',
  },
  fillCpuMaps: {
    meaning: '`count` maps, or one, of `length` bytes: a bit per CPU',
    refersTo: ['count?', 'length'],
    type: 'Uint8Array',
  },
  fillNames: {
    meaning: 'room for `count` strings, each of which libvirt allocates; the result is their number',
    refersTo: ['count'],
    type: 'string[]',
  },
  fillBytes: { meaning: 'room for `count` bytes', refersTo: ['count'], type: 'Uint8Array' },
} as const satisfies Record<string, KindRow>;

/** Results that only report success or a list's length, and so are not delivered. */
const undelivered = {
  none: { meaning: 'void' },
  status: { meaning: 'int: 0 or, when the function failed, -1' },
  count: { meaning: 'int: the length of a list, or -1' },
} as const satisfies Record<string, Omit<KindRow, 'type'>>;

const delivered = {
  length: {
    meaning: 'int: a number of bytes; of streams also -2 for nothing yet, -3 for a hole',
    type: 'number',
  },
  int32: { meaning: 'int', refersTo: ['enum?'], type: numberOrName },
  boolean: { meaning: 'int: 0 or 1', type: 'boolean' },
  uint32: { meaning: 'unsigned int', type: 'number' },
  int64: { meaning: 'long long', type: 'bigint' },
  uint64: { meaning: 'unsigned long long, unsigned long', type: 'bigint' },
  string: { meaning: 'char*, which the caller frees', type: 'string' },
  constString: { meaning: 'const char*, which belongs to an object', type: 'string' },
  object: { meaning: 'an object', refersTo: ['object'], type: handle },
  bytes: { meaning: 'a secret of `count` bytes, which the caller frees', refersTo: ['count'], type: 'Uint8Array' },
} as const satisfies Record<string, KindRow>;

/** Fields of structs. In C++, a switch is an int. */
export const fieldKinds = {
  int32: 'number',
  uint32: 'number',
  int64: 'bigint',
  uint64: 'bigint',
  uint8: 'number',
  uint16: 'number',
  boolean: 'boolean',
  string: 'string | null',
  chars: 'string',
  strings: 'string[]',
  bytes: 'Uint8Array',
  structs: undefined, // An array of the type that the field refers to.
} as const;

/** Types of typed parameters, which virTypedParameterType numbers from 1. */
export const parameterTypes = {
  int: 'number',
  uint: 'number',
  llong: 'bigint',
  ullong: 'bigint',
  double: 'number',
  boolean: 'boolean',
  string: 'string',
} as const;

export const argumentKinds = { ...inputs, ...silent, ...outputs };
export const resultKinds = { ...undelivered, ...delivered };
export const kindGroups = { inputs, silent, outputs, undelivered, delivered };

export type InputKind = keyof typeof inputs;
export type OutputKind = keyof typeof outputs;
export type DeliveredKind = keyof typeof delivered;
export type ArgumentKind = keyof typeof argumentKinds;
export type ResultKind = keyof typeof resultKinds;
export type FieldKind = keyof typeof fieldKinds;

export type ParameterType = keyof typeof parameterTypes;

export const isInput = (kind: string): kind is InputKind => Object.hasOwn(inputs, kind);
export const isOutput = (kind: string): kind is OutputKind => Object.hasOwn(outputs, kind);
export const isDelivered = (kind: string): kind is DeliveredKind => Object.hasOwn(delivered, kind);
export const isArgumentKind = (kind: string): kind is ArgumentKind => Object.hasOwn(argumentKinds, kind);
export const isResultKind = (kind: string): kind is ResultKind => Object.hasOwn(resultKinds, kind);

/** What an argument or a result of a kind refers to. */
export function requirementsOf({ refersTo = [] }: Partial<KindRow>): readonly Requirement[] {
  return refersTo;
}

/** The TypeScript type of a value of a kind. */
export function typeOf({ type }: Pick<KindRow, 'type'>, own: Reference, wide: ReadonlySet<string> = new Set()): string {
  return typeof type === 'string' ? type : type(own, wide);
}
