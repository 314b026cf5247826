import { usualPrefix } from '../schema.ts';
import { describeDatatype } from './datatype.ts';
import type { Pattern } from './pattern.ts';

/** More alternatives than this are not listed. */
const MOST = 12;

/** An element's key as it is written: `<disk>`, `<qemu:commandline>`. */
export function tag(key: string): string {
  const space = key.indexOf(' ');
  const name = shortName(key.slice(space + 1));
  return space < 0 ? `<${name}>` : `<${usualPrefix(key.slice(0, space))}:${name}>`;
}

/** The name of an element or attribute as paths and messages show it: each problem has some, and names may be long. */
export function shortName(name: string): string {
  return name.length > 80 ? `${name.slice(0, 79)}…` : name;
}

/** Text as messages show it: one line, and not a long one. */
export function shortText(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

/** `a`, `a or b`, `a, b or c`. */
export function alternatives(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  if (distinct.length > MOST) return `${distinct.slice(0, MOST).join(', ')} or one of ${distinct.length - MOST} others`;
  return distinct.length < 2 ? (distinct[0] ?? 'nothing') : `${distinct.slice(0, -1).join(', ')} or ${distinct.at(-1)}`;
}

/** What text a pattern takes. */
export function textWords(pattern: Pattern): string[] {
  switch (pattern.kind) {
    case 'value':
      return [`'${pattern.text}'`];
    case 'data':
      return [describeDatatype(pattern.data)];
    case 'text':
      return ['text'];
    case 'empty':
      return ['nothing'];
    case 'choice':
    case 'group':
    case 'interleave':
      return pattern.parts.flatMap(textWords);
    case 'oneOrMore':
      return textWords(pattern.part);
    default:
      return [];
  }
}

/** What the pattern still wants and cannot do without; alternatives joined, so that each entry is one thing missing. */
export function missing(pattern: Pattern): string[] {
  if (pattern.nullable) return [];
  switch (pattern.kind) {
    case 'element':
      return [tag(pattern.key)];
    case 'anyElement':
      return ['an element'];
    case 'attribute':
      return [`attribute '${pattern.name}'`];
    case 'value':
    case 'data':
      return [`the text ${alternatives(textWords(pattern))}`];
    case 'choice': {
      const options = pattern.parts.map((part) => missing(part).join(' with ')).filter((words) => words !== '');
      const texts = pattern.parts.every((part) => part.kind === 'value' || part.kind === 'data');
      return [texts ? `the text ${alternatives(textWords(pattern))}` : alternatives(options)];
    }
    case 'group':
    case 'interleave':
      return pattern.parts.flatMap(missing);
    case 'oneOrMore':
      return missing(pattern.part);
    default:
      return [];
  }
}

/** The closest of some names to one that is none of them, if any is close. */
export function closest(name: string, names: Iterable<string>): string | undefined {
  const allowed = name.length < 5 ? 1 : 2;
  return [...names]
    .filter((known) => Math.abs(known.length - name.length) <= allowed)
    .map((known) => ({ known, distance: editDistance(name.toLowerCase(), known.toLowerCase()) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance)[0]?.known;
}

/** Letters to insert, delete, replace or swap with their neighbor. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + cost);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
