import type { ValueCode } from '../value.ts';
import { collapse } from '../xml/chars.ts';

/** The one spelling that stands for all spellings of a value. */
export function normalValue(code: ValueCode, value: unknown): string {
  const text = collapse(String(value));
  switch (code) {
    case 'n':
    case 'b':
      return normalInteger(text);
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
    case 't':
      return text;
    default:
      // White space within a name or a path means something.
      return String(value);
  }
}

export function normalInteger(text: string): string {
  return /^[+-]?[0-9]+$/.test(text) ? BigInt(text.replace('+', '')).toString() : text;
}

/** libvirt reads digits without 0x as decimal, but letters among them can only be hexadecimal. */
export function normalHexadecimal(text: string): string {
  if (/^0x[0-9a-f]+$/i.test(text) || /^[0-9]+$/.test(text)) return BigInt(text).toString();
  return /^[0-9a-f]+$/i.test(text) ? BigInt(`0x${text}`).toString() : text;
}

export function normalOctal(text: string): string {
  return /^[0-7]+$/.test(text) ? BigInt(`0o${text}`).toString() : text;
}

/** A path without what libvirt strips from those that it tidies: slashes that are doubled or at the end. */
export function normalPath(text: string): string {
  const single = text.replace(/\/{2,}/g, '/');
  return single.length > 1 && single.endsWith('/') ? single.slice(0, -1) : single;
}

/**
 * A list of CPUs or nodes as its ranges in rising order: `0,1,2,3` is `0-3`, `0-3,^2` is `0-1,3`. Other text is left as it
 * is. Ranges are never counted out, however large they are.
 */
export function normalCpus(text: string): string {
  return (
    rangesOf(text)
      ?.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`))
      .join() ?? text
  );
}

/** The numbers of such a list; undefined when it is none, or has more than any guest has CPUs. */
export function cpusOf(text: string): number[] | undefined {
  const ranges = rangesOf(text);
  const count = ranges?.reduce((sum, [first, last]) => sum + last - first + 1, 0) ?? 0;
  if (!ranges || count > MOST_CPUS) return undefined;
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

const MOST_CPUS = 16_384;

function rangesOf(text: string): Range[] | undefined {
  const ranges: Range[] = [];
  const excluded: number[] = [];
  for (const part of text.replace(/\s/g, '').split(',')) {
    const [, negated, first, last] = /^(\^?)([0-9]{1,9})(?:-([0-9]{1,9}))?$/.exec(part) ?? [];
    if (first === undefined || (negated !== '' && last !== undefined)) return undefined;
    if (negated !== '') excluded.push(Number(first));
    else ranges.push([Number(first), Number(last ?? first)]);
  }
  return withoutNumbers(merged(ranges), excluded);
}

type Range = readonly [first: number, last: number];

function merged(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before && first <= before[1] + 1) result[result.length - 1] = [before[0], Math.max(before[1], last)];
    else result.push([first, last]);
  }
  return result;
}

function withoutNumbers(ranges: readonly Range[], excluded: readonly number[]): Range[] {
  const rising = excluded.toSorted((a, b) => a - b);
  let at = 0;
  return ranges.flatMap(([first, last]) => {
    const parts: Range[] = [];
    let start = first;
    for (; at < rising.length && rising[at]! <= last; at++) {
      const gap = rising[at]!;
      if (gap < start) continue;
      if (gap > start) parts.push([start, gap - 1]);
      start = gap + 1;
    }
    return start <= last ? [...parts, [start, last] as const] : parts;
  });
}

const POWERS = 'kmgtpe';

/** An amount with its unit as a number of bytes; undefined when it is no number, or the unit none of storage. */
export function bytesInUnit(value: unknown, unit: unknown): bigint | undefined {
  const number = String(value).trim();
  const name = String(unit).trim().toLowerCase();
  if (!/^[0-9]+$/.test(number)) return undefined;
  if (/^b(ytes?)?$/.test(name)) return BigInt(number);
  const match = /^([kmgtpe])(i?b)?$/.exec(name);
  if (!match) return undefined;
  const base = match[2] === 'b' ? 1000n : 1024n;
  return BigInt(number) * base ** BigInt(POWERS.indexOf(match[1]!) + 1);
}
