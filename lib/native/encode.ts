/** From values to the words of a request: one writer for each kind of input, which refuses what the C type cannot hold. */
import { types } from 'node:util';
import { argumentName, className } from './argument-names.ts';
import { enumNames, enumValue, flagBits } from './enumeration.ts';
import type { EnumName, FlagsName } from './generated/enums.ts';
import { type FieldKind, type InputKind, type ParameterType, parameterTypes } from './generated/kinds.ts';
import type { ObjectType } from './generated/protocol.ts';
import type { StructName } from './generated/structs.ts';
import { ObjectHandle } from './object.ts';
import { hintFor, isOptions, shown as optionShown } from './option-names.ts';
import { parameterEnum, parameterNames, parameterType } from './parameters.ts';
import type { Input, Signature } from './signature.ts';
import { structureOf } from './structure.ts';
import type { RequestWriter } from './words.ts';

const { isUint8Array } = types; // Of any realm: instanceof knows this one's alone.

type Write = (writer: RequestWriter, value: unknown) => void;
/** Makes the writer of one argument. */
type Make = (input: Input) => Write;

/** What one function's arguments are written with. */
export interface Encoder {
  /** The objects among the arguments, which travel first. */
  objects(args: readonly unknown[]): (ObjectHandle | null)[];
  values(writer: RequestWriter, args: readonly unknown[]): void;
}

export function encoderOf(signature: Signature): Encoder {
  const inputs = signature.inputs.map((input) => ({ ...input, name: argumentName(signature.name, input.name) }));
  const writers = inputs.map((input) => inputWriters[input.kind](input));
  const pairs = pairsOf(signature);
  const objectPlaces = inputs.flatMap(({ kind }, place) => (/^objects?(OrNull)?$/.test(kind) ? [place] : []));
  const expect = objectPlaces.map((place) => objectReader(inputs[place]!));
  return {
    objects(args) {
      const found: (ObjectHandle | null)[] = [];
      for (let index = 0; index < objectPlaces.length; index++) expect[index]!(found, args[objectPlaces[index]!]);
      return found;
    },
    values(writer, args) {
      for (let place = 0; place < writers.length; place++) writers[place]!(writer, args[place]);
      for (const pair of pairs) checkPair(inputs, args, pair);
    },
  };
}

// ------------------------------------------------------------------------------------------------ messages

/** A value as an error message shows it: short, and nothing of a secret. */
function shown(value: unknown, input: Pick<Input, 'secret'>): string {
  if (input.secret) return `a ${typeof value}`;
  if (typeof value === 'string' && /:\/\/.*@/.test(value)) return 'a string'; // It may hold a password.
  if (typeof value === 'string') return value.length > 40 ? `'${value.slice(0, 40)}…'` : `'${value}'`;
  if (typeof value === 'bigint') return `${value}n`;
  if (value === null || typeof value !== 'object') return String(value);
  if (value instanceof ObjectHandle) return className(value.objectType);
  const name = value.constructor?.name || 'object';
  return `${/^[AEIOUo]/.test(name) ? 'an' : 'a'} ${name}`;
}

function wrongType(input: Pick<Input, 'name' | 'secret'>, expected: string, value: unknown): TypeError {
  return new TypeError(`${input.name} must be ${expected}, got ${shown(value, input)}`);
}

function outOfRange(input: Pick<Input, 'name' | 'secret'>, expected: string, value: unknown): RangeError {
  return new RangeError(`${input.name} must be ${expected}, got ${shown(value, input)}`);
}

// ------------------------------------------------------------------------------------------------ objects

function objectReader(input: Input): (found: (ObjectHandle | null)[], value: unknown) => void {
  const check = (value: unknown): ObjectHandle => {
    if (!(value instanceof ObjectHandle) || value.objectType !== input.detail)
      throw wrongType(input, className(input.detail as ObjectType), value);
    return value;
  };
  if (input.kind === 'object') return (found, value) => found.push(check(value));
  if (input.kind === 'objectOrNull') return (found, value) => found.push(value == null ? null : check(value));
  return (found, value) => {
    if (!Array.isArray(value))
      throw wrongType(input, `an array, each item ${className(input.detail as ObjectType)}`, value);
    for (const item of value) found.push(check(item));
  };
}

// ------------------------------------------------------------------------------------------------ numbers

const ranges = {
  int32: [-0x80000000, 0x7fffffff],
  uint32: [0, 0xffffffff],
} as const;

const wideRanges = {
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint64: [0n, 2n ** 64n - 1n],
} as const;

/** More elements, or bytes, than any call answers with: a slip, or an attempt to use up memory. */
const largestCapacity = 0x4000000;

function narrow(kind: keyof typeof ranges, input: Pick<Input, 'name' | 'secret' | 'capacity'>): Write {
  const [low] = ranges[kind];
  const [minimum, maximum] = input.capacity ? [0, largestCapacity] : [low, ranges[kind][1]];
  return (writer, value) => {
    if (typeof value !== 'number') throw wrongType(input, 'a number', value);
    if (!Number.isInteger(value) || value < minimum || value > maximum) {
      throw outOfRange(input, `a whole number from ${minimum} to ${maximum}`, value);
    }
    writer.number(value);
  };
}

/** 64-bit arguments take a bigint, or a number where that is exact. */
function wide(kind: keyof typeof wideRanges, input: Pick<Input, 'name' | 'secret' | 'capacity'>): Write {
  const [minimum, maximum] = input.capacity ? [0n, BigInt(largestCapacity)] : wideRanges[kind];
  return (writer, value) => {
    if (typeof value !== 'bigint' && typeof value !== 'number') throw wrongType(input, 'a bigint or a number', value);
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      throw outOfRange(input, 'a whole number up to 2^53, or a bigint', value);
    }
    const exact = BigInt(value);
    if (exact < minimum || exact > maximum) throw outOfRange(input, `from ${minimum} to ${maximum}`, value);
    writer.int64(exact);
  };
}

function enumerated(kind: keyof typeof ranges, input: Input): Write {
  if (!input.detail) return narrow(kind, input);
  const table = input.detail as EnumName;
  const write = narrow(kind, input);
  return (writer, value) => {
    const number = typeof value === 'string' ? enumValue(table, value) : value;
    if (number === undefined)
      throw wrongType(
        input,
        `one of ${enumNames(table)
          .map((name) => `'${name}'`)
          .join(', ')}`,
        value,
      );
    write(writer, number);
  };
}

const flags: Make = (input) => (writer, value) => {
  if (value === undefined || value === null) return writer.number(0);
  if (!isOptions(value)) throw new TypeError(`options: expected an object, got ${optionShown(value)}`);
  writer.number(flagBits(input.details as readonly FlagsName[], value));
};

const boolean: Make = (input) => (writer, value) => {
  if (typeof value !== 'boolean') throw wrongType(input, 'true or false', value);
  writer.number(value ? 1 : 0);
};

// ------------------------------------------------------------------------------------------------ texts and bytes

function checkText(input: Pick<Input, 'name' | 'secret'>, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw wrongType(input, 'a string', value);
  if (value.includes('\0')) throw new TypeError(`${input.name} must not contain a NUL character`);
  if (!value.isWellFormed()) throw new TypeError(`${input.name} must be well-formed Unicode, without lone surrogates`);
}

const string: Make = (input) => (writer, value) => {
  checkText(input, value);
  writer.string(value);
};

const stringOrNull: Make = (input) => (writer, value) => {
  if (value !== undefined && value !== null) checkText(input, value);
  writer.string((value as string | undefined) ?? null);
};

const bytes: Make = (input) => (writer, value) => {
  if (!isUint8Array(value)) throw wrongType(input, 'a Uint8Array', value);
  writer.bytes(value);
};

const bytesOrNull: Make = (input) => (writer, value) =>
  value === undefined || value === null ? writer.bytes(null) : bytes(input)(writer, value);

// ------------------------------------------------------------------------------------------------ lists

function list(input: Input, write: Write): Write {
  return (writer, value) => {
    const given = value ?? [];
    if (!Array.isArray(given)) throw wrongType(input, 'an array', value);
    // A copy: a getter among the items may change the list while it is written.
    const items = [...given];
    writer.number(items.length);
    for (const item of items) write(writer, item);
  };
}

const named = (input: Input): Input => ({ ...input, name: `each of ${input.name}`, detail: '', capacity: false });

const uint64s: Make = (input) => list(input, wide('uint64', named(input)));

/** Lists that C reads side by side, with one length for both: their places among the inputs. */
function pairsOf({ inputs }: Signature): [number, number][] {
  return inputs.flatMap(({ detail }, place): [number, number][] => {
    const other = detail.startsWith('=') ? inputs.findIndex(({ name }) => name === detail.slice(1)) : -1;
    return other < 0 ? [] : [[place, other]];
  });
}

function checkPair(inputs: readonly Input[], args: readonly unknown[], [one, other]: [number, number]): void {
  const length = (place: number) => (args[place] as unknown[] | undefined)?.length ?? 0;
  if (length(one) === length(other)) return;
  throw new RangeError(
    `${inputs[one]!.name} must be as long as ${inputs[other]!.name}: ${length(one)} is not ${length(other)}`,
  );
}

// ------------------------------------------------------------------------------------------------ typed parameters

type Scalar = number | bigint | boolean | string;

const parameterWriters: Readonly<Record<ParameterType, Make>> = {
  int: (input) => enumerated('int32', input),
  uint: (input) => narrow('uint32', input),
  llong: (input) => wide('int64', input),
  ullong: (input) => wide('uint64', input),
  double: (input) => (writer, value) => {
    if (typeof value !== 'number') throw wrongType(input, 'a number', value);
    writer.number(value);
  },
  boolean,
  string,
};

const isParameterType = (type: string): type is ParameterType => Object.hasOwn(parameterWriters, type);

/** The type of a parameter that no table knows, by what was given. */
function guessType(value: unknown): string {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'bigint') return value < 0n ? 'llong' : 'ullong';
  if (!Number.isInteger(value)) return 'double';
  return (value as number) > 0x7fffffff ? 'ullong' : 'int';
}

/**
 * A value may state its C type: { type: 'uint', value: 1 }. For a parameter that this version does not know it must: any other
 * unknown name is taken for a misspelling, which some functions of libvirt would ignore.
 */
function typedValue(input: Input, name: string, given: unknown): { type: string; value: unknown } {
  if (typeof given === 'object' && given !== null && 'type' in given && 'value' in given) {
    return { type: String(given.type), value: given.value };
  }
  const known = parameterNames(input.detail);
  const type = parameterType(input.detail, name);
  if (type === undefined && known.length > 0)
    throw new TypeError(
      `${input.name}.${name}: unknown parameter; ${hintFor(name, known)} (one of a newer libvirt is given with its type: { type: 'uint', value: 1 })`,
    );
  if (type === 'uintOrUllong') return { type: Number(given) > 0xffffffff ? 'ullong' : 'uint', value: narrowed(given) };
  return { type: type ?? guessType(given), value: given };
}

/** A bigint as a number where 32 bits hold it. */
function narrowed(value: unknown): unknown {
  return typeof value === 'bigint' && value >= 0n && value <= 0xffffffffn ? Number(value) : value;
}

const params: Make = (input) => (writer, value) => {
  if (typeof value !== 'object' || value === null) throw wrongType(input, 'an object of parameters', value);
  const pairs = Object.entries(value).flatMap(([name, given]): [string, Scalar][] =>
    given === undefined ? [] : (Array.isArray(given) ? given : [given]).map((item: Scalar) => [name, item]),
  );
  writer.number(pairs.length);
  for (const [name, given] of pairs) writeParameter(writer, input, name, given);
};

function writeParameter(writer: RequestWriter, input: Input, name: string, given: unknown): void {
  const path = `${input.name}.${name}`;
  const { type, value } = typedValue(input, name, given);
  if (!isParameterType(type)) throw new TypeError(`${path} has an unknown type, '${type}'`);
  checkText({ name: `the name of ${path}`, secret: false }, name);
  if (Buffer.byteLength(name) > 79) throw new RangeError(`${path}: names have at most 79 bytes`);
  writer.string(name);
  writer.number(parameterTypes.indexOf(type));
  const detail = parameterEnum(input.detail, name) ?? '';
  parameterWriters[type]({ ...input, name: path, detail, capacity: false })(writer, value);
}

// ------------------------------------------------------------------------------------------------ all kinds

const nothing: Make = () => () => {};

/** The fields of structs that are no plain numbers. */
const fieldWriters: Partial<Record<FieldKind, Make>> = { chars: string, boolean };

const inStruct: Make = (input) => {
  const { fields } = structureOf(input.detail as StructName);
  return (writer, value) => {
    if (!isOptions(value)) throw wrongType(input, 'an object', value);
    const names = fields.map(({ name }) => name);
    for (const name of Object.keys(value))
      if (value[name] !== undefined && !names.includes(name))
        throw new TypeError(`${input.name}.${name}: unknown field; ${hintFor(name, names)}`);
    for (const { name, kind } of fields) {
      const field = { ...input, name: `${input.name}.${name}`, detail: '', capacity: false };
      const make = fieldWriters[kind] ?? ((input: Input) => narrow('int32', input));
      make(field)(writer, (value as Record<string, unknown>)[name]);
    }
  };
};

/** The types of credentials that libvirt may request; their values come later. */
const auth: Make = (input) => (writer, value) => {
  if (value === undefined || value === null) return writer.number(-1);
  if (!Array.isArray(value)) throw wrongType(input, 'an array of credential types', value);
  list(input, narrow('int32', named(input)))(writer, value);
};

/** How each kind of input is written; what a kind is, generator/api/kinds.ts says. */
const inputWriters: Readonly<Record<InputKind, Make>> = {
  object: nothing,
  objectOrNull: nothing,
  objects: () => (writer, value) => {
    const { length } = value as unknown[];
    writer.number(length);
    for (let index = 0; index < length; index++) writer.number(0);
  },
  int32: (input) => enumerated('int32', input),
  uint32: (input) => enumerated('uint32', input),
  int64: (input) => wide('int64', input),
  uint64: (input) => wide('uint64', input),
  boolean,
  flags,
  fd: (input) => narrow('int32', input),
  string,
  stringOrNull,
  bytes,
  bytesOrNull,
  uuid: bytes,
  strings: (input) => list(input, string(named(input))),
  int32s: (input) => list(input, narrow('int32', named(input))),
  uint32s: (input) => list(input, narrow('uint32', named(input))),
  uint64s,
  fds: (input) => list(input, narrow('int32', named(input))),
  params,
  inStruct,
  auth,
};
