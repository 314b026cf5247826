import type { ValueCode } from '../value.ts';
import { collapse } from '../xml/chars.ts';

/** Whether two values say the same, however they are spelled. */
export function sameValue(code: ValueCode, a: unknown, b: unknown): boolean {
  return a === b || normalValue(code, a) === normalValue(code, b);
}

function normalValue(code: ValueCode, value: unknown): string {
  const text = collapse(String(value));
  switch (code) {
    case 'n':
    case 'b':
      return /^[+-]?[0-9]+$/.test(text) ? BigInt(text.replace('+', '')).toString() : text;
    case 'h':
      return normalHexadecimal(text);
    case 'u':
      return text.replaceAll('-', '').toLowerCase();
    case 'm':
      return text
        .toLowerCase()
        .split(':')
        .map((octet) => octet.padStart(2, '0'))
        .join(':');
    default:
      return text;
  }
}

/** libvirt reads digits without 0x as decimal, but letters among them can only be hexadecimal. */
function normalHexadecimal(text: string): string {
  if (/^0x[0-9a-f]+$/i.test(text) || /^[0-9]+$/.test(text)) return BigInt(text).toString();
  return /^[0-9a-f]+$/i.test(text) ? BigInt(`0x${text}`).toString() : text;
}

const POWERS = 'kmgtpe';

/** An amount with its unit as a number of bytes; undefined when the unit is none of storage. */
export function bytesOf(value: unknown, unit: unknown): bigint | undefined {
  const number = String(value).trim();
  const name = String(unit).trim().toLowerCase();
  if (!/^[0-9]+$/.test(number)) return undefined;
  if (/^b(ytes?)?$/.test(name)) return BigInt(number);
  const match = /^([kmgtpe])(i?b)?$/.exec(name);
  if (!match) return undefined;
  const base = match[2] === 'b' ? 1000n : 1024n;
  return BigInt(number) * base ** BigInt(POWERS.indexOf(match[1]!) + 1);
}
