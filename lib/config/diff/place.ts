import type { PlainObject } from '../read.ts';

/** A pair of objects that are compared with each other, and what is around them. */
export interface Place {
  /** As the rules name it: `/domain/devices/disk`. */
  readonly path: string;
  /** As people are shown it: `/domain/devices/disk[vda]`. */
  readonly shown: string;
  /** Empty where only one of the two documents has it. */
  readonly asked: PlainObject;
  readonly got: PlainObject;
  readonly outer?: Place;
  /** What has been found out about objects so far, by what finds it out. */
  readonly memo: Memo;
}

export type Memo = Map<(object: PlainObject) => unknown, WeakMap<PlainObject, unknown>>;

/** What a function says about an object, found out once in a comparison: rules ask for each item of a list. */
export function memoized<Result>(
  { memo }: Place,
  object: PlainObject,
  compute: (object: PlainObject) => Result,
): Result {
  const known = memo.get(compute) ?? new WeakMap<PlainObject, unknown>();
  memo.set(compute, known);
  if (!known.has(object)) known.set(object, compute(object));
  return known.get(object) as Result;
}

/** What an object has under a path of names with dots between: `target.dev`. */
export function valueAt(object: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, name) => (typeof at === 'object' && at !== null ? (at as PlainObject)[name] : undefined),
      object,
    );
}

/** A list of an object, empty when it has none. */
export function listAt(object: unknown, path: string): readonly PlainObject[] {
  const list = valueAt(object, path);
  return Array.isArray(list) ? (list as PlainObject[]) : [];
}

/** Rows by the path that they are about; `*` in a row's path stands for any one name, `**` in front for any beginning. */
export class PathTable<Row extends { readonly path: string }> {
  readonly #exact = new Map<string, Row[]>();
  readonly #patterns: { pattern: RegExp; row: Row }[] = [];
  readonly #found = new Map<string, readonly Row[]>();

  constructor(rows: readonly Row[]) {
    for (const row of rows) {
      if (!row.path.includes('*')) this.#exact.set(row.path, [...(this.#exact.get(row.path) ?? []), row]);
      else this.#patterns.push({ pattern: patternOf(row.path), row });
    }
  }

  of(path: string): readonly Row[] {
    let rows = this.#found.get(path);
    if (!rows) {
      rows = [
        ...(this.#exact.get(path) ?? []),
        ...this.#patterns.filter(({ pattern }) => pattern.test(path)).map(({ row }) => row),
      ];
      // Paths come from the schema; only those of recursive elements are without number.
      if (this.#found.size < KEPT) this.#found.set(path, rows);
    }
    return rows;
  }
}

const KEPT = 10_000;

function patternOf(path: string): RegExp {
  const source = path
    .replace(/[$.+()]/g, '\\$&')
    .replace(/^\*\*/, '\u0000')
    .replaceAll('*', '[^/]+')
    .replace('\u0000', '.*');
  return new RegExp(`^${source}$`);
}
