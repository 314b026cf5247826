/**
 * RELAX NG patterns as the checker works on them: few kinds, each distinct pattern one object, so that what is left after
 * a step is compared and kept by identity.
 */
export type Pattern =
  | Sealed<'empty' | 'notAllowed' | 'text' | 'anyElement', object>
  | Sealed<'value', { text: string }>
  | Sealed<'data', { data: Datatype }>
  | Sealed<'attribute', { name: string; content: Pattern }>
  | Sealed<'element', { key: string; content(): Pattern }>
  | Sealed<'choice' | 'group' | 'interleave', { parts: readonly Pattern[] }>
  | Sealed<'oneOrMore', { part: Pattern }>;

/** What each pattern knows of itself, besides what its kind has. */
type Sealed<Kind extends string, Fields> = Fields & {
  readonly kind: Kind;
  readonly id: number;
  /** Whether it matches nothing at all: no attribute, no child, no text. */
  readonly nullable: boolean;
  /** The attributes that it may match, those of children apart. */
  readonly attributes: ReadonlySet<string>;
  /** The children that it may match; `*` for any. */
  readonly children: ReadonlySet<string>;
};

export type AttributePattern = Extract<Pattern, { kind: 'attribute' }>;
export type ElementPattern = Extract<Pattern, { kind: 'element' }>;

/** A datatype of XML Schema with its facets. */
export interface Datatype {
  type: string;
  pattern: RegExp | undefined;
  min: string;
  max: string;
  maxLength: string;
  except: readonly string[];
}

/** Stands for the name of any element. */
export const ANY = '*';

const NOTHING: ReadonlySet<string> = new Set();

let lastId = 0;

function leaf<Kind extends 'empty' | 'notAllowed' | 'text' | 'anyElement'>(
  kind: Kind,
  nullable: boolean,
  children = NOTHING,
): Pattern {
  return { kind, id: lastId++, nullable, attributes: NOTHING, children };
}

export const EMPTY = leaf('empty', true);
export const NOT_ALLOWED = leaf('notAllowed', false);
export const TEXT = leaf('text', true);
export const ANY_ELEMENT = leaf('anyElement', false, new Set([ANY]));

export function value(text: string): Pattern {
  return { kind: 'value', id: lastId++, nullable: false, attributes: NOTHING, children: NOTHING, text };
}

export function data(datatype: Datatype): Pattern {
  return { kind: 'data', id: lastId++, nullable: false, attributes: NOTHING, children: NOTHING, data: datatype };
}

export function attribute(name: string, content: Pattern): Pattern {
  return {
    kind: 'attribute',
    id: lastId++,
    nullable: false,
    attributes: new Set([name]),
    children: NOTHING,
    name,
    content,
  };
}

/** @param content asked for when first needed, as elements may contain themselves */
export function element(key: string, content: () => Pattern): Pattern {
  let known: Pattern | undefined;
  return {
    kind: 'element',
    id: lastId++,
    nullable: false,
    attributes: NOTHING,
    children: new Set([key]),
    key,
    content: () => {
      known ??= content();
      return known;
    },
  };
}

/** Makes composite patterns, returning the one it made before for equal arguments. */
export class PatternStore {
  readonly #known = new Map<string, Pattern>();

  choice(parts: readonly Pattern[]): Pattern {
    const distinct = new Set<Pattern>();
    for (const part of parts) {
      if (part.kind === 'choice') for (const inner of part.parts) distinct.add(inner);
      else if (part !== NOT_ALLOWED) distinct.add(part);
    }
    return this.#composite('choice', [...distinct], NOT_ALLOWED);
  }

  sequence(kind: 'group' | 'interleave', parts: readonly Pattern[]): Pattern {
    const flat: Pattern[] = [];
    for (const part of parts) {
      if (part === NOT_ALLOWED) return NOT_ALLOWED;
      if (part.kind === kind) flat.push(...part.parts);
      else if (part !== EMPTY) flat.push(part);
    }
    return this.#composite(kind, flat, EMPTY);
  }

  oneOrMore(part: Pattern): Pattern {
    if (part === NOT_ALLOWED || part === EMPTY || part.kind === 'oneOrMore') return part;
    return this.#intern(`+ ${part.id}`, () => ({
      kind: 'oneOrMore',
      id: lastId++,
      nullable: part.nullable,
      attributes: part.attributes,
      children: part.children,
      part,
    }));
  }

  #composite(kind: 'choice' | 'group' | 'interleave', parts: Pattern[], none: Pattern): Pattern {
    if (parts.length < 2) return parts[0] ?? none;
    return this.#intern(`${kind} ${parts.map((part) => part.id).join(' ')}`, () => ({
      kind,
      id: lastId++,
      nullable: kind === 'choice' ? parts.some((part) => part.nullable) : parts.every((part) => part.nullable),
      attributes: union(parts.map((part) => part.attributes)),
      children: union(parts.map((part) => part.children)),
      parts,
    }));
  }

  #intern(key: string, make: () => Pattern): Pattern {
    const known = this.#known.get(key);
    if (known) return known;
    const made = make();
    this.#known.set(key, made);
    return made;
  }
}

/** One of the sets when it holds all the others, which spares most of them. */
function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const filled = sets.filter((set) => set.size > 0);
  if (filled.length < 2) return filled[0] ?? NOTHING;
  const all = new Set<string>();
  for (const set of filled) for (const name of set) all.add(name);
  return filled.find((set) => set.size === all.size) ?? all;
}
