import type { PlainObject } from './read.ts';
import { type AttributeSpec, type ChildSpec, type NodeSpec, ORDER_KEY, TEXT_KEY, UNKNOWN_KEY } from './schema.ts';
import type { Writer } from './write/writer.ts';

/** Something that an object has, and where among the object's values it is. */
export interface Placed<Spec> {
  readonly spec: Spec;
  readonly at: number;
}

/** What objects with the same properties in the same order give, in the order to be written. */
export interface Plan {
  readonly attributes: readonly Placed<AttributeSpec>[];
  readonly children: readonly Placed<ChildSpec>[];
  /** Where the text is, -1 when there is none. */
  readonly text: number;
  /** Whether there is more than the schema knows. */
  readonly hasUnknown: boolean;
}

/** So many outlines of a kind of element are kept. */
const MAX_OUTLINES = 1000;

/**
 * The names of an object's properties as a path, gone name by name. Objects of one kind resemble each other: nearly
 * always the path is a known one, and the plan at its end is made.
 */
export class Outline {
  readonly name: string;
  readonly #root: Outline;
  readonly #spec: NodeSpec;
  readonly #names: readonly string[];
  readonly #next = new Map<string, Outline>();
  #latest: Outline | undefined;
  #plan: Plan | undefined;
  #kept = 0;

  constructor(spec: NodeSpec, names: readonly string[] = [], root?: Outline) {
    this.name = names.at(-1) ?? '';
    this.#root = root ?? this;
    this.#spec = spec;
    this.#names = names;
  }

  /** The outline with one name more, undefined when the name means nothing. */
  with(name: string): Outline | undefined {
    const latest = this.#latest;
    if (latest !== undefined && latest.name === name) return latest;
    const next = this.#next.get(name) ?? this.#add(name);
    if (next) this.#latest = next;
    return next;
  }

  #add(name: string): Outline | undefined {
    if (!this.#spec.properties.has(name) && !isReserved(this.#spec, name)) return undefined;
    const added = new Outline(this.#spec, [...this.#names, name], this.#root);
    if (++this.#root.#kept > MAX_OUTLINES) this.#root.#forget();
    else this.#next.set(name, added);
    return added;
  }

  #forget(): void {
    this.#next.clear();
    this.#latest = undefined;
    this.#kept = 0;
  }

  get plan(): Plan {
    this.#plan ??= makePlan(this.#spec, this.#names);
    return this.#plan;
  }
}

/** Where the outlines of each kind of element begin, by the number of its spec. */
const outlines: (Outline | undefined)[] = [];

/** The plan for an object, whose values it puts into the array; refuses properties that mean nothing. */
export function planOf(spec: NodeSpec, object: PlainObject, values: unknown[], writer: Writer): Plan {
  outlines[spec.number] ??= new Outline(spec);
  let outline = outlines[spec.number]!;
  for (const name in object) {
    const value = object[name];
    if (value === undefined) continue;
    const next = outline.with(name);
    if (next) {
      outline = next;
      values.push(value);
    } else if (Object.hasOwn(object, name)) assertReserved(spec, name, writer);
  }
  return outline.plan;
}

function makePlan(spec: NodeSpec, names: readonly string[]): Plan {
  const attributes: Placed<AttributeSpec>[] = [];
  const children: Placed<ChildSpec>[] = [];
  for (const [at, name] of names.entries()) {
    const known = spec.properties.get(name);
    if (known?.kind === 'attribute') attributes.push({ spec: known, at });
    else if (known) children.push({ spec: known, at });
  }
  attributes.sort(inOrder);
  children.sort(inOrder);
  return { attributes, children, text: names.indexOf(TEXT_KEY), hasUnknown: names.includes(UNKNOWN_KEY) };
}

function inOrder(a: Placed<{ readonly index: number }>, b: Placed<{ readonly index: number }>): number {
  return a.spec.index - b.spec.index;
}

function isReserved(spec: NodeSpec, property: string): boolean {
  return (
    property === UNKNOWN_KEY ||
    (property === ORDER_KEY && spec.ordered) ||
    (property === TEXT_KEY && spec.text !== undefined)
  );
}

/** @throws {TypeError} when the property means nothing here */
export function assertReserved(spec: NodeSpec, property: string, writer: Writer): void {
  if (isReserved(spec, property)) return;
  const close = closeName([...spec.properties.keys()], property);
  writer.fail(`no property '${property}' is known here${close === undefined ? '' : `; did you mean '${close}'?`}`);
}

/** A name of the same letters, if possible in their order. */
function closeName(names: readonly string[], given: string): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const letters = (text: string): string => [...plain(text)].sort().join('');
  return names.find((name) => plain(name) === plain(given)) ?? names.find((name) => letters(name) === letters(given));
}
