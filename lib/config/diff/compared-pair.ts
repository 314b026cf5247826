import type { PlainObject } from '../read.ts';

/** A pair of objects that are compared with each other, and what is around them. */
export interface ComparedPair {
  /** As the rules name it: `/domain/devices/disk`. */
  readonly path: string;
  /** As people are shown it: `/domain/devices/disk[vda]`. */
  readonly shown: string;
  /** Empty where only one of the two documents has it. */
  readonly asked: PlainObject;
  readonly got: PlainObject;
  readonly outer?: ComparedPair;
  /** What has been found out about objects so far, by what finds it out. */
  readonly memo: Memo;
}

export type Memo = Map<(object: PlainObject) => unknown, WeakMap<PlainObject, unknown>>;

/** What a function says about an object, found out once in a comparison: rules ask for each item of a list. */
export function memoized<Result>(
  { memo }: ComparedPair,
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
