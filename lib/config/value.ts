import { collapse, describeCharacter, ILLEGAL_CHARACTER, isSpace } from './xml/chars.ts';

/**
 * How a value is spelled: `s` text as it stands, `t` one of some literals, `n` integer, `b` integer of up to 64 bits,
 * `h` integer that may be hexadecimal, `u` UUID, `m` MAC address.
 */
export type ValueCode = 's' | 't' | 'n' | 'b' | 'h' | 'u' | 'm';

/** What stands in an object for a value. */
export type Scalar = string | number | bigint;

const INTEGER = /^[ \t\n\r]*[+-]?[0-9]+[ \t\n\r]*$/;

/**
 * The value that text stands for. Integers become numbers, beyond 2⁵³ bigints where the schema gives them 64 bits; text
 * that is not what the schema wants stays a string, so nothing is lost.
 */
export function decodeValue(code: ValueCode, text: string): Scalar {
  if (code === 's') return text;
  if (code === 'n' || code === 'b') return decodeInteger(code, text);
  return code === 't' && hasSpace(text) ? collapse(text) : text;
}

/** A loop, as words are short and calling a regular expression costs more than a few characters. */
function hasSpace(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isSpace(text.charCodeAt(at))) return true;
  return false;
}

function decodeInteger(code: 'n' | 'b', text: string): Scalar {
  const plain = decodeDigits(text);
  if (plain >= 0) return plain;
  if (!INTEGER.test(text)) return text;
  const number = Number(text);
  // Adding zero makes -0 a 0, which is what -0 says.
  if (Number.isSafeInteger(number)) return number + 0;
  // What 64 bits do not hold is not what the schema wants.
  const digits = /[1-9][0-9]*|$/.exec(text)![0];
  if (code === 'n' || digits.length > MAX_INTEGER_DIGITS) return text;
  return BigInt(text.includes('-') ? `-${digits}` : digits);
}

/** The number that digits alone stand for, as nearly all do; -1 when there is more to it. */
function decodeDigits(text: string): number {
  if (text === '' || text.length > SAFE_DIGITS) return -1;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Of an integer of 64 bits. */
const MAX_INTEGER_DIGITS = 20;

const ZERO = 48;

/** So many digits never go beyond 2⁵³. */
const SAFE_DIGITS = 15;

/**
 * The text for a value.
 * @throws {TypeError} when it is no value that the code can have, or XML cannot hold it
 */
export function encodeValue(code: ValueCode, value: unknown): string {
  if (typeof value === 'string') {
    assertCharacters(value);
    return value;
  }
  const integral = code === 'n' || code === 'b' || code === 'h';
  if (integral && typeof value === 'bigint') return value.toString();
  if (integral && typeof value === 'number') {
    if (Number.isSafeInteger(value)) return value.toString();
    throw new TypeError(`expected an integer that a number holds exactly, got ${value}`);
  }
  throw new TypeError(`expected ${integral ? 'an integer' : 'a string'}, got ${describe(value)}`);
}

/** @throws {TypeError} when XML has no way to write one of the characters */
export function assertCharacters(value: string): void {
  const illegal = ILLEGAL_CHARACTER.exec(value);
  if (illegal) throw new TypeError(`XML cannot hold ${describeCharacter(illegal[0])}`);
}

/** What a value is, for a message about a wrong one. */
export function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? JSON.stringify(value) : `${typeof value} ${String(value)}`;
}
