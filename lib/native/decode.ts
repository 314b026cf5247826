/** From the words of an answer to values: one reader for each kind of output. */
import { enumName, flagNames } from './enumeration.ts';
import type { EventSignature, EventValue } from './event.ts';
import type { EnumName, FlagsName } from './generated/enums.ts';
import { eventDetails } from './generated/events.ts';
import { type OutputKind, parameterTypes } from './generated/kinds.ts';
import type { TypedParameterValue } from './generated/parameters.ts';
import type { ObjectType } from './generated/protocol.ts';
import type { StructName } from './generated/structs.ts';
import { type ObjectHandle, readObject } from './object.ts';
import { hasEnums, parameterEnum } from './parameters.ts';
import type { Output, Signature } from './signature.ts';
import { type Field, structureOf } from './structure.ts';
import type { ResponseReader } from './words.ts';

type Read = (reader: ResponseReader) => unknown;

/** Reads the outputs of one function. */
export type Decode = (reader: ResponseReader) => unknown;

/** The reader for a function: of its one value, of an object of several, or of nothing. */
export function decoderOf({ outputs }: Signature): Decode {
  const readers = outputs.map((output) => outputReaders[output.kind](output));
  if (readers.length === 0) return () => undefined;
  if (readers.length === 1) return readers[0]!;
  const names = outputs.map(({ name }) => name);
  return (reader) => {
    const values: Record<string, unknown> = {};
    for (let index = 0; index < readers.length; index++) values[names[index]!] = readers[index]!(reader);
    return values;
  };
}

const number: Read = (reader) => reader.number();
const boolean: Read = (reader) => reader.number() !== 0;
const int64: Read = (reader) => reader.int64();
const uint64: Read = (reader) => reader.uint64();
const string: Read = (reader) => reader.string();
const bytes: Read = (reader) => reader.bytes();
/** Where C has no memory for none. */
const bytesOrNone: Read = (reader) => reader.bytes() ?? Buffer.alloc(0);

const numberOrName =
  ({ detail }: Pick<Output, 'detail'>): Read =>
  (reader) =>
    detail ? enumName(detail as EnumName, reader.number()) : reader.number();

const object =
  ({ detail }: Output): Read =>
  (reader) =>
    readObject(detail as ObjectType, reader);

const list =
  (read: Read): Read =>
  (reader) => {
    const count = reader.number();
    const items = new Array<unknown>(count);
    for (let index = 0; index < count; index++) items[index] = read(reader);
    return items;
  };

const structs = (output: Output): Read => list(structReader(output.detail));

/** The parameters of a group, enums by their names. */
function parameters({ detail }: Pick<Output, 'detail'>): Read {
  const group = hasEnums(detail) ? detail : undefined;
  return (reader) => readParameters(reader, group);
}

/** How each kind of output is read; what a kind is, generator/api/kinds.ts says. */
const outputReaders: Readonly<Record<OutputKind, (output: Output) => Read>> = {
  int32: numberOrName,
  uint32: numberOrName,
  length: () => number,
  boolean: () => boolean,
  int64: () => int64,
  uint64: () => uint64,
  string: () => string,
  constString: () => string,
  bytes: () => bytes,
  object,
  outInt32: numberOrName,
  outUint32: numberOrName,
  outInt64: () => int64,
  outUint64: () => uint64,
  outBoolean: () => boolean,
  outString: () => string,
  outUuid: () => bytes,
  outUuidString: () => string,
  outStruct: ({ detail }) => structReader(detail),
  outStructs: structs,
  outStructArray: structs,
  fillStructs: structs,
  fillStructsTwice: structs,
  outParams: parameters,
  fillParams: parameters,
  fillParamsFixed: parameters,
  fillParamsMatrix: () => list(readParameter),
  outObjects: (output) => list(object(output)),
  outStrings: () => list(string),
  fillNames: () => list(string),
  outInts: () => list(number),
  fillInt32s: () => list(number),
  fillUint64s: () => list(uint64),
  fillPageCounts: () => list(uint64),
  outStats: () => list(readStats),
  outCpuMap: () => bytesOrNone,
  fillCpuMaps: () => bytesOrNone,
  fillBytes: () => bytes,
};

// ------------------------------------------------------------------------------------------------ events

const eventReaders: Record<EventValue['kind'], (value: EventValue) => Read> = {
  int32: numberOrName,
  uint32: numberOrName,
  int64: () => int64,
  uint64: () => uint64,
  flags:
    ({ detail }) =>
    (reader) =>
      flagNames(detail as FlagsName, reader.number()),
  string: () => string,
  stringOrNull: () => string,
  struct: ({ detail }) => structReader(detail),
  params: parameters,
};

/** What an event brings: the object that it happens to, null when its connection is closing, and the payload. */
export interface RawEvent {
  subject: ObjectHandle | null;
  payload: Record<string, unknown>;
}

const eventDecoders = new Map<string, (reader: ResponseReader) => RawEvent>();

/** The reader for an event. */
export function eventDecoderOf(signature: EventSignature): (reader: ResponseReader) => RawEvent {
  const known = eventDecoders.get(signature.name);
  if (known) return known;
  const decoder = makeEventDecoder(signature);
  eventDecoders.set(signature.name, decoder);
  return decoder;
}

function makeEventDecoder({ name, subject, payload, raw }: EventSignature): (reader: ResponseReader) => RawEvent {
  if (raw) return (reader) => ({ subject: readObject(subject.type, reader), payload: { words: readWords(reader) } });
  const read = payload.map((value) => eventReaders[value.kind](value));
  const details = eventDetails[name as keyof typeof eventDetails];
  return (reader) => {
    const event: RawEvent = { subject: readObject(subject.type, reader), payload: {} };
    for (let index = 0; index < read.length; index++) event.payload[payload[index]!.name] = read[index]!(reader);
    if (details) nameDetail(event.payload, details);
    return event;
  };
}

function readWords(reader: ResponseReader): bigint[] {
  return Array.from({ length: reader.number() }, () => reader.uint64());
}

/** A detail's meaning depends on the event: 'started' has others than 'stopped'. */
function nameDetail(payload: Record<string, unknown>, details: Readonly<Record<string, EnumName>>): void {
  const table = details[String(payload['event'])];
  if (table) payload['detail'] = enumName(table, payload['detail'] as number);
}

// ------------------------------------------------------------------------------------------------ structs

const fieldReaders: Record<Field['kind'], (field: Field) => Read> = {
  int32: numberOrName,
  uint32: numberOrName,
  uint8: numberOrName,
  uint16: numberOrName,
  boolean: () => boolean,
  int64: () => int64,
  uint64: () => uint64,
  string: () => string,
  chars: () => string,
  bytes: () => bytesOrNone,
  strings: () => list(string),
  structs: ({ detail }) => list(structReader(detail)),
};

function structReader(name: string): Read {
  const { fields } = structureOf(name as StructName);
  const read = fields.map((field) => fieldReaders[field.kind](field));
  // A copy has its shape from the first moment on.
  const blank = Object.fromEntries(fields.map((field) => [field.name, undefined]));
  return (reader) => {
    const struct: Record<string, unknown> = { ...blank };
    for (let index = 0; index < read.length; index++) struct[fields[index]!.name] = read[index]!(reader);
    return struct;
  };
}

// ------------------------------------------------------------------------------------------------ typed parameters

/** A parameter as it came: several may have one name, and a newer libvirt may know further types. */
interface Parameter {
  name: string;
  value: TypedParameterValue;
}

function readParameter(reader: ResponseReader): Parameter {
  const name = reader.name();
  return { name, value: readValue(reader) };
}

function readValue(reader: ResponseReader): TypedParameterValue {
  const type = reader.number();
  switch (parameterTypes[type]) {
    case 'int':
    case 'uint':
    case 'double':
      return reader.number();
    case 'boolean':
      return reader.number() !== 0;
    case 'llong':
      return reader.int64();
    case 'ullong':
      return reader.uint64();
    case 'string':
      return reader.string() ?? '';
    default:
      return { type, bits: reader.uint64() };
  }
}

/** An object of the parameters' names; what comes more than once is an array. Enums are looked for in the group, if any. */
function readParameters(
  reader: ResponseReader,
  group?: string,
): Record<string, TypedParameterValue | TypedParameterValue[]> {
  const count = reader.number();
  const parameters: Record<string, TypedParameterValue | TypedParameterValue[]> = Object.create(null);
  for (let index = 0; index < count; index++) {
    const name = reader.name();
    const value = group ? readNamed(reader, group, name) : readValue(reader);
    const known = parameters[name];
    if (known === undefined) parameters[name] = value;
    else if (Array.isArray(known)) known.push(value);
    else parameters[name] = [known, value];
  }
  return parameters;
}

/** A value of a group that has enums: these are ints. */
function readNamed(reader: ResponseReader, group: string, name: string): TypedParameterValue {
  const isInt = parameterTypes[reader.peek()] === 'int';
  const value = readValue(reader);
  const table = isInt ? parameterEnum(group, name) : undefined;
  return table ? enumName(table, value as number) : value;
}

function readStats(reader: ResponseReader): { dom: ObjectHandle; params: unknown } {
  const dom = readObject('Domain', reader)!;
  return { dom, params: readParameters(reader, 'DomainStatsParameters') };
}
