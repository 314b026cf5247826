/** Names of enums and flags against their numbers; a table is read when it is first asked for. */
import { type EnumName, enums, type FlagsName, flags } from './generated/enums.ts';
import { hintFor, shown } from './option-names.ts';

interface Table {
  /** The canonical name of a value. */
  readonly names: ReadonlyMap<number, string>;
  /** All names, aliases included. */
  readonly values: ReadonlyMap<string, number>;
}

/** The name of a value, or the number itself when this version knows no name for it. */
export function enumName(table: EnumName, value: number): string | number {
  return enumTable(table).names.get(value) ?? value;
}

/** The number that a name stands for; numbers stand for themselves, an unknown name for nothing. */
export function enumValue(table: EnumName, name: string | number): number | undefined {
  return typeof name === 'number' ? name : enumTable(table).values.get(name);
}

/** All names of an enum, in ascending order of their values. */
export function enumNames(table: EnumName): readonly string[] {
  return [...enumTable(table).values.keys()];
}

/**
 * The bits that an object of options stands for. `flags` adds raw bits; `signal` is every method's own. Any other name that
 * the tables lack is refused, since a misspelt option that does nothing can be costly.
 */
export function flagBits(tables: readonly FlagsName[], options: Readonly<Record<string, unknown>>): number {
  let bits = 0;
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || name === 'signal') continue;
    bits |= name === 'flags' ? rawBits(value) : bitsOf(tables, name, value);
  }
  return bits >>> 0;
}

/** The options that are set in a number, and under `flags` the bits that this version has no name for. */
export function flagNames(table: FlagsName, bits: number): Record<string, boolean | number> {
  const known: [string, true][] = [];
  let rest = bits >>> 0;
  for (const [bit, name] of flagTable(table).names) {
    if (bit === 0 || (bits & bit) >>> 0 !== bit) continue;
    known.push([name, true]);
    rest &= ~bit;
  }
  return { ...Object.fromEntries(known), ...(rest !== 0 && { flags: rest >>> 0 }) };
}

function rawBits(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 0xffffffff) return value;
  throw new TypeError(`flags: expected a whole number from 0 to 4294967295, got ${shown(value)}`);
}

function bitsOf(tables: readonly FlagsName[], name: string, value: unknown): number {
  const table = tables.map(flagTable).find(({ values }) => values.has(name));
  if (!table) throw new TypeError(`${name}: unknown option; ${hintFor(name, knownOptions(tables))}`);
  if (typeof value !== 'boolean') throw new TypeError(`${name}: expected a boolean, got ${shown(value)}`);
  return value ? (table.values.get(name) ?? 0) : 0;
}

/** The names of a table's flags. */
export function flagOptions(table: FlagsName): string[] {
  return [...flagTable(table).values.keys()];
}

function knownOptions(tables: readonly FlagsName[]): string[] {
  return [...tables.flatMap(flagOptions), 'flags', 'signal'];
}

const enumTable = lazily<EnumName>(enums, (previous) => previous + 1, 0);
const flagTable = lazily<FlagsName>(flags, (previous) => previous * 2, 1);

function lazily<Name extends string>(source: string, next: (previous: number) => number, first: number) {
  const tables = new Map<string, Table>();
  let lines: Map<string, string> | undefined;
  return (name: Name): Table => {
    lines ??= new Map(
      source
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(' ')), line]),
    );
    const known = tables.get(name);
    if (known) return known;
    const line = lines.get(name);
    if (line === undefined) throw new Error(`no enum is called ${name}`);
    const table = parse(line.split(' ').slice(1), next, first);
    tables.set(name, table);
    return table;
  };
}

function parse(words: readonly string[], next: (previous: number) => number, first: number): Table {
  const names = new Map<number, string>();
  const values = new Map<string, number>();
  let expected = first;
  for (const word of words) {
    const [name = '', number] = word.split('=');
    const value = number === undefined ? expected : Number(number);
    values.set(name, value);
    if (!names.has(value)) names.set(value, name);
    expected = next(value);
  }
  return { names, values };
}
