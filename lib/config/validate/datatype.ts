import { collapse, isName } from '../xml/chars.ts';
import type { Datatype } from './pattern.ts';

const INTEGER_RANGES: Readonly<Record<string, readonly [bigint | undefined, bigint | undefined]>> = {
  integer: [undefined, undefined],
  positiveInteger: [1n, undefined],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  short: [-(2n ** 15n), 2n ** 15n - 1n],
  unsignedLong: [0n, 2n ** 64n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  unsignedShort: [0n, 2n ** 16n - 1n],
};

const MAX_COMPARED_DIGITS = 40;

/** A longer text may exhaust the stack of a regular expression. Nothing that has a pattern is anywhere near it. */
const MOST_MATCHED = 1024 * 1024;

const DOUBLE = /^([+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?|-?INF|NaN)$/;
const DATE_TIME =
  /^-?([0-9]{4,})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$/;

/** Whether text is a value of the datatype. */
export function matchesDatatype(datatype: Datatype, text: string): boolean {
  // Only strings keep their white space; but a pattern sees it in all types, as it does in libxml2 and so in libvirt.
  const lexical = datatype.type === 'string' ? text : collapse(text);
  if (datatype.pattern && (text.length > MOST_MATCHED || !datatype.pattern.test(text))) return false;
  if (datatype.maxLength !== '' && isLonger(lexical, Number(datatype.maxLength))) return false;
  if (datatype.except.includes(collapse(text))) return false;
  return matchesType(datatype, lexical);
}

/** Whether text has more characters than that; one has two code units at most. */
function isLonger(text: string, most: number): boolean {
  return text.length > 2 * most || [...text].length > most;
}

function matchesType(datatype: Datatype, lexical: string): boolean {
  const range = INTEGER_RANGES[datatype.type];
  if (range) return matchesInteger(datatype, range, lexical);
  switch (datatype.type) {
    case 'double':
      return DOUBLE.test(lexical) && isWithin(datatype, Number(lexical.replace('INF', 'Infinity')));
    case 'dateTime':
      return isDateTime(lexical);
    case 'NCName':
      return isName(lexical) && !lexical.includes(':');
    default:
      return true;
  }
}

function matchesInteger(
  datatype: Datatype,
  range: readonly [bigint | undefined, bigint | undefined],
  lexical: string,
): boolean {
  if (!/^[+-]?[0-9]+$/.test(lexical)) return false;
  // No limit has as many digits, so those that follow make no difference; and long numbers take long to read.
  const digits = /[1-9][0-9]*|$/.exec(lexical)![0].slice(0, MAX_COMPARED_DIGITS);
  const number = BigInt(lexical.startsWith('-') ? `-${digits || '0'}` : digits);
  const [lowest, highest] = range;
  return (
    (lowest === undefined || number >= lowest) &&
    (highest === undefined || number <= highest) &&
    (datatype.min === '' || number >= BigInt(datatype.min)) &&
    (datatype.max === '' || number <= BigInt(datatype.max))
  );
}

function isWithin({ min, max }: Datatype, number: number): boolean {
  return (min === '' || number >= Number(min)) && (max === '' || number <= Number(max));
}

function isDateTime(lexical: string): boolean {
  const match = DATE_TIME.exec(lexical);
  if (!match) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number);
  const days = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  const midnight = hour === 24 && minute === 0 && second === 0;
  return month >= 1 && month <= 12 && day >= 1 && day <= days && (hour < 24 || midnight) && minute < 60 && second < 60;
}

const UNSIGNED_WORDS: Readonly<Record<string, string>> = {
  positiveInteger: ' from 1 up',
  unsignedLong: ' from 0 up',
  unsignedInt: ' from 0 up',
  unsignedShort: ' from 0 up',
};

/** What the datatype takes, in words. */
export function describeDatatype({ type, pattern, min, max, except }: Datatype): string {
  const range =
    min !== '' && max !== ''
      ? ` from ${min} to ${max}`
      : min !== ''
        ? ` from ${min} up`
        : max !== ''
          ? ` up to ${max}`
          : '';
  const not = except.length > 0 ? ` but not ${except.join(' or ')}` : '';
  if (INTEGER_RANGES[type]) return `an integer${range || UNSIGNED_WORDS[type] || ''}${not}`;
  if (pattern) return `text like ${pattern.source.slice(4, -2)}${not}`;
  return (type === 'string' ? 'text' : `a ${type}`) + not;
}
