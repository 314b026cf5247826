/**
 * Removes what errors, traces and logs must not show: passwords in URIs and in XML.
 *
 * The text may come from outside and be long. Each function goes through it once, from mark to mark; a regular expression over all of it
 * would start anew at every mark.
 */
import { SECRET, withoutPassword } from './argument-secrets.ts';

/** The same text with each password replaced. */
export function redact(text: string): string {
  return redactCookies(redactAttributes(redactURIs(text)));
}

/** The same of a text that a program gave: where it is a URI, the password reaches to its last '@', whatever is in it. */
export function redactArgument(text: string): string {
  return redact(withoutPassword(text));
}

/** Collects a text again with parts of it replaced, from left to right. */
class Redaction {
  readonly #text: string;
  #out = '';
  #copied = 0;

  constructor(text: string) {
    this.#text = text;
  }

  replace(start: number, end: number, by: string): void {
    this.#out += this.#text.slice(this.#copied, start) + by;
    this.#copied = end;
  }

  toString(): string {
    return this.#copied === 0 ? this.#text : this.#out + this.#text.slice(this.#copied);
  }
}

const USER = /[^\s/?#@:'"]*/y;
const REST_OF_URI = /[^\s'"<>]*/y;

/** `scheme://user:password@`, whatever characters a password has that should have been encoded. */
function redactURIs(text: string): string {
  const redaction = new Redaction(text);
  // Where the URI ends that was looked at last, and where its last `@` is: both hold for all marks before that end.
  let end = 0;
  let last = -1;
  let next = 0;
  for (let mark = text.indexOf('://'); mark >= 0; mark = text.indexOf('://', next)) {
    next = mark + 3;
    const colon = skip(USER, text, next);
    if (text[colon] !== ':') continue;
    if (colon >= end) {
      end = skip(REST_OF_URI, text, colon);
      last = text.slice(colon, end).lastIndexOf('@') + colon;
    }
    if (last <= colon) continue;
    redaction.replace(colon + 1, last, SECRET);
    next = last;
  }
  return redaction.toString();
}

/** `passwd='…'` and `password='…'`: of a graphics device, a channel, a host of the test driver. */
function redactAttributes(text: string): string {
  const redaction = new Redaction(text);
  const name = /\s(?:passwd|password)(?=[\s=])/gi;
  for (let match = name.exec(text); match; match = name.exec(text)) {
    const equals = skip(SPACE, text, name.lastIndex);
    if (text[equals] !== '=') continue;
    const start = skip(SPACE, text, equals + 1);
    const quote = text[start];
    if (quote !== '"' && quote !== "'") continue;
    // A text that was cut off within the value hides the rest of it.
    const end = text.indexOf(quote, start + 1);
    redaction.replace(start, end < 0 ? text.length : end + 1, `'${SECRET}'`);
    if (end < 0) break;
    name.lastIndex = end + 1;
  }
  return redaction.toString();
}

const SPACE = /\s*/y;

/** `<cookie …>…</cookie>`: what a disk behind HTTP shows its server. */
function redactCookies(text: string): string {
  const redaction = new Redaction(text);
  const tag = /<(?:[^\s<>/:]{1,64}:)?cookie\b/gi;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const start = text.indexOf('>', tag.lastIndex) + 1;
    if (start === 0) break;
    tag.lastIndex = start;
    if (text[start - 2] === '/') continue;
    const end = endOfContent(text, start);
    if (end > start) redaction.replace(start, end, SECRET);
    tag.lastIndex = end;
  }
  return redaction.toString();
}

/** Where the end tag of a cookie begins, which it does not within a CDATA section. */
function endOfContent(text: string, start: number): number {
  const stop = /<!\[CDATA\[|<\/(?:[^\s<>/:]{1,64}:)?cookie\b/gi;
  stop.lastIndex = start;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    if (match[0][1] === '/') return match.index;
    const end = text.indexOf(']]>', stop.lastIndex);
    if (end < 0) break;
    stop.lastIndex = end + 3;
  }
  return text.length;
}

/** The end of what a sticky pattern that may match nothing matches from there on. */
function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  pattern.test(text);
  return pattern.lastIndex;
}

/** Deeper than this, a trace shows no more of a value. */
const MAX_DEPTH = 32;

/**
 * A value as a trace shows it: texts without passwords, also those in lists, typed parameters and options; the rest as it is.
 *
 * A program may pass objects that contain themselves, and the same object in many places: each is gone through once.
 */
export function redacted(value: unknown): unknown {
  return redactValue(value, new Map(), 0);
}

function redactValue(value: unknown, seen: Map<object, unknown>, depth: number): unknown {
  if (typeof value === 'string') return redactArgument(value);
  if (typeof value !== 'object' || value === null) return value;
  if (seen.has(value)) return seen.get(value);
  if (!Array.isArray(value) && !isPlain(value)) return value;
  if (depth > MAX_DEPTH) return '[nested too deeply]';
  seen.set(value, '[circular]');
  const shown = Array.isArray(value)
    ? value.map((item) => redactValue(item, seen, depth + 1))
    : Object.fromEntries(Object.entries(value).map(([name, item]) => [name, redactValue(item, seen, depth + 1)]));
  seen.set(value, shown);
  return shown;
}

/** Handles, bytes and signals are none: nothing in them is text. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  // Of any realm: the prototype of a plain object has none.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
