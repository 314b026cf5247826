import { type DataPattern, literals, type Pattern, resolve } from './pattern.ts';

/** How a value is spelled in a table: what it becomes in an object, and how two of them compare. */
export type ValueCode =
  /** a string as it stands */
  | 's'
  /** one of a set of literals: white space around it means nothing */
  | 't'
  /** a decimal integer that a number holds */
  | 'n'
  /** a decimal integer of up to 64 bits */
  | 'b'
  /** an integer that may be written in hexadecimal */
  | 'h'
  /** a UUID, with or without dashes, in either case */
  | 'u'
  /** hexadecimal digits with separators: MAC addresses */
  | 'm';

const WIDE = new Set(['unsignedLong', 'long']);
const INTEGERS = new Set(['int', 'integer', 'unsignedInt', 'unsignedShort', 'short', 'positiveInteger', ...WIDE]);

/** What a value with any of these patterns is. */
export function valueCode(patterns: Iterable<Pattern>): ValueCode {
  const leaves = [...patterns].flatMap(alternatives);
  if (leaves.length === 0) return 's';
  if (leaves.every((leaf) => leaf.kind === 'value')) return 't';
  const data = leaves.filter((leaf) => leaf.kind === 'data');
  const only =
    data.length > 0 && leaves.every((leaf) => leaf.kind === 'data' || (leaf.kind === 'value' && isInteger(leaf.text)));
  if (only && data.every(isDecimal)) return data.some((leaf) => WIDE.has(leaf.type)) ? 'b' : 'n';
  const rest = leaves.filter((leaf) => leaf.kind !== 'empty');
  if (rest.every((leaf) => leaf.kind === 'data' && (isDecimal(leaf) || isHexadecimal(leaf)))) return 'h';
  if (rest.every((leaf) => leaf.kind === 'data' && isUuid(leaf))) return 'u';
  if (rest.every((leaf) => leaf.kind === 'data' && isMac(leaf))) return 'm';
  return 's';
}

type Leaf = Exclude<Pattern, { kind: 'ref' }>;

/** The choices of a value pattern, one by one. */
export function alternatives(pattern: Pattern): Leaf[] {
  const at = resolve(pattern);
  if (at.kind === 'choice') return at.parts.flatMap(alternatives);
  if (at.kind === 'optional') return [...alternatives(at.part), { kind: 'empty' }];
  return [at];
}

/** The literals that a value may be, and whether it may be something else besides. */
export function enumeration(patterns: Iterable<Pattern>): { values: string[]; open: boolean } {
  const values = new Set<string>();
  let open = false;
  for (const leaf of [...patterns].flatMap(alternatives)) {
    const texts = literals(leaf);
    if (texts) for (const text of texts) values.add(text);
    else open = true;
  }
  return { values: [...values], open };
}

function facet(data: DataPattern, name: string): string | undefined {
  return data.params.find((param) => param.name === name)?.value;
}

function isInteger(text: string): boolean {
  return /^(0|-?[1-9][0-9]*)$/.test(text);
}

/** Integers in base ten; file modes are integers by type but octal by pattern, and stay strings. */
function isDecimal(data: DataPattern): boolean {
  return INTEGERS.has(data.type) && !/\[0-7\]/.test(facet(data, 'pattern') ?? '');
}

/** Digits that may begin with 0x, whatever their number and the bits that are let through. */
const HEXADECIMAL = /^(\(0x\)\?|0x)[^.:]*$|^\[0-9\](\+|\{[0-9,]+\})$/;

function isHexadecimal(data: DataPattern): boolean {
  return data.type === 'string' && HEXADECIMAL.test(facet(data, 'pattern') ?? '');
}

function isUuid(data: DataPattern): boolean {
  return /^\[a-fA-F0-9\]\{(32|8)\}/.test(facet(data, 'pattern') ?? '');
}

function isMac(data: DataPattern): boolean {
  return /\(?:?\[a-fA-F0-9\]\{(1,)?2\}:?\)\{5\}/.test(facet(data, 'pattern') ?? '');
}
