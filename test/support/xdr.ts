/** XDR (RFC 4506), as far as libvirt's protocol uses it: types that write a value to bytes and read it back. */

/** Bytes that are read in order. */
export class XdrReader {
  readonly #bytes: Buffer;
  #offset = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** How many bytes have not been read. */
  get left(): number {
    return this.#bytes.length - this.#offset;
  }

  take(size: number): Buffer {
    if (size > this.left) throw new RangeError(`${size} bytes are wanted, and ${this.left} are left`);
    this.#offset += size;
    return this.#bytes.subarray(this.#offset - size, this.#offset);
  }
}

/** How values of one type are written and read. */
export interface XdrType<Value> {
  write(value: Value): Buffer;
  read(reader: XdrReader): Value;
}

/** The type of a value that an XdrType reads. */
export type ValueOf<Type> = Type extends XdrType<infer Value> ? Value : never;

function fixed<Value>(
  size: number,
  write: (bytes: Buffer, value: Value) => void,
  read: (bytes: Buffer) => Value,
): XdrType<Value> {
  return {
    write: (value) => {
      const bytes = Buffer.alloc(size);
      write(bytes, value);
      return bytes;
    },
    read: (reader) => read(reader.take(size)),
  };
}

/** `int`. */
export const int = fixed<number>(
  4,
  (bytes, value) => bytes.writeInt32BE(value),
  (bytes) => bytes.readInt32BE(),
);

/** `int` that means nothing: libvirt's client sends whatever its memory has. */
export const anyInt: XdrType<number> = {
  write: () => int.write(0),
  read: (reader) => {
    reader.take(4);
    return 0;
  },
};

/** `unsigned int`. */
export const uint = fixed<number>(
  4,
  (bytes, value) => bytes.writeUInt32BE(value),
  (bytes) => bytes.readUInt32BE(),
);

/** `hyper`. */
export const hyper = fixed<bigint>(
  8,
  (bytes, value) => bytes.writeBigInt64BE(value),
  (bytes) => bytes.readBigInt64BE(),
);

/** `unsigned hyper`. */
export const uhyper = fixed<bigint>(
  8,
  (bytes, value) => bytes.writeBigUInt64BE(value),
  (bytes) => bytes.readBigUInt64BE(),
);

/** `double`. */
export const double = fixed<number>(
  8,
  (bytes, value) => bytes.writeDoubleBE(value),
  (bytes) => bytes.readDoubleBE(),
);

/** A UUID in its usual notation: 16 bytes. */
export const uuid = fixed<string>(
  16,
  (bytes, value) => void bytes.write(value.replaceAll('-', ''), 'hex'),
  (bytes) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
);

/** `opaque<>`: bytes with their number before them, filled up to whole words. */
export const opaque: XdrType<Buffer> = {
  write: (value) => Buffer.concat([uint.write(value.length), value, Buffer.alloc(padding(value.length))]),
  read: (reader) => {
    const size = uint.read(reader);
    const value = reader.take(size);
    reader.take(padding(size));
    return value;
  },
};

function padding(size: number): number {
  return (4 - (size % 4)) % 4;
}

/** `string<>`. */
export const string: XdrType<string> = {
  write: (value) => opaque.write(Buffer.from(value)),
  read: (reader) => opaque.read(reader).toString(),
};

/** A pointer: null, or a value. */
export function optional<Value>(type: XdrType<Value>): XdrType<Value | null> {
  return {
    write: (value) => (value === null ? uint.write(0) : Buffer.concat([uint.write(1), type.write(value)])),
    read: (reader) => (uint.read(reader) === 0 ? null : type.read(reader)),
  };
}

/** `type<>`: a list with its length before it. */
export function list<Value>(type: XdrType<Value>): XdrType<readonly Value[]> {
  return {
    write: (values) => Buffer.concat([uint.write(values.length), ...values.map((value) => type.write(value))]),
    read: (reader) => Array.from({ length: uint.read(reader) }, () => type.read(reader)),
  };
}

/** `struct`: fields in the order in which they are named. */
export function struct<Fields extends Record<string, XdrType<unknown>>>(
  fields: Fields,
): XdrType<{ [Name in keyof Fields]: ValueOf<Fields[Name]> }> {
  type Value = { [Name in keyof Fields]: ValueOf<Fields[Name]> };
  const entries = Object.entries(fields) as [string, XdrType<unknown>][];
  return {
    write: (value) => Buffer.concat(entries.map(([name, type]) => type.write(value[name]))),
    read: (reader) => Object.fromEntries(entries.map(([name, type]) => [name, type.read(reader)])) as Value,
  };
}

// ------------------------------------------------------------------------------------------------ libvirt's own types

/** How libvirt numbers the types of typed parameters. */
const parameterTypes = [undefined, int, uint, hyper, uhyper, double, int, string] as const;
const parameterNames = ['', 'int', 'uint', 'llong', 'ullong', 'double', 'boolean', 'string'] as const;

/** A typed parameter: its name, its type and its value. */
export type Parameter = readonly [
  name: string,
  type: Exclude<(typeof parameterNames)[number], ''>,
  value: number | bigint | string,
];

/** A typed parameter. */
export const parameter: XdrType<Parameter> = {
  write: ([name, type, value]) => {
    const number = parameterNames.indexOf(type);
    const valueType = parameterTypes[number] as XdrType<unknown>;
    return Buffer.concat([string.write(name), uint.write(number), valueType.write(value)]);
  },
  read: (reader) => {
    const name = string.read(reader);
    const number = uint.read(reader);
    const type = parameterTypes[number];
    if (!type) throw new RangeError(`${number} is no type of a parameter`);
    return [name, parameterNames[number] as Parameter[1], type.read(reader)];
  },
};

/** Typed parameters. */
export const parameters = list(parameter);

/** A reference to a domain: name, UUID, and the number that it has while it runs, or -1. */
export const domainReference = struct({ name: string, uuid, id: int });
