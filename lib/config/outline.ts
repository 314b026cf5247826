import type { PlainObject } from './read.ts';
import { type AttributeSpec, type ChildSpec, type NodeSpec, ORDER, TEXT, UNKNOWN } from './schema.ts';
import type { Writer } from './writer.ts';

/** What objects with the same properties give, in the order to be written; any of them may be undefined all the same. */
export interface Outline {
  /** All properties, in the object's order. */
  readonly names: readonly string[];
  readonly attributes: readonly AttributeSpec[];
  readonly children: readonly ChildSpec[];
  readonly hasText: boolean;
  readonly hasUnknown: boolean;
}

/** So many outlines of a kind of element are kept: the elements of a document resemble each other. */
const KEPT = 8;

/** The outline of an object; refuses properties that are neither attribute nor child. */
export function outlineOf(spec: NodeSpec, object: PlainObject, writer: Writer): Outline {
  const names = Object.keys(object);
  const { outlines } = spec;
  for (const outline of outlines) if (isSameList(outline.names, names)) return outline;
  const outline = makeOutline(spec, object, names, writer);
  // A property without meaning is let pass where it is undefined, so another object may not go by that.
  if (names.every((name) => spec.properties.has(name) || isReserved(spec, name))) {
    if (outlines.length >= KEPT) outlines.shift();
    outlines.push(outline);
  }
  return outline;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

function makeOutline(spec: NodeSpec, object: PlainObject, names: string[], writer: Writer): Outline {
  const attributes: AttributeSpec[] = [];
  const children: ChildSpec[] = [];
  for (const name of names) {
    const known = spec.properties.get(name);
    if (known?.kind === 'attribute') insertInOrder(attributes, known);
    else if (known) insertInOrder(children, known);
    else if (object[name] !== undefined) assertReserved(spec, name, writer);
  }
  return { names, attributes, children, hasText: names.includes(TEXT), hasUnknown: names.includes(UNKNOWN) };
}

/** There are few, and what was parsed is mostly in order: cheaper than sorting. */
function insertInOrder<T extends { readonly index: number }>(list: T[], one: T): void {
  let at = list.length;
  list.push(one);
  for (; at > 0 && list[at - 1]!.index > one.index; at--) list[at] = list[at - 1]!;
  list[at] = one;
}

function isReserved(spec: NodeSpec, property: string): boolean {
  return property === UNKNOWN || (property === ORDER && spec.ordered) || (property === TEXT && spec.text !== undefined);
}

/** @throws {TypeError} when the property means nothing here */
export function assertReserved(spec: NodeSpec, property: string, writer: Writer): void {
  if (isReserved(spec, property)) return;
  const close = [...spec.properties.keys()].find((known) => isClose(known, property));
  writer.fail(`no property '${property}' is known here${close === undefined ? '' : `; did you mean '${close}'?`}`);
}

function isClose(known: string, given: string): boolean {
  const letters = (text: string): string => [...text.toLowerCase().replace(/[^a-z0-9]/g, '')].sort().join('');
  return known.toLowerCase() === given.toLowerCase() || letters(known) === letters(given);
}
