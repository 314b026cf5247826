/** An object without its undefined properties. */
export type Lean<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** Leaves out what is undefined, so that optional things can be written where they belong. */
export function lean<T extends object>(object: T): Lean<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Lean<T>;
}

/** The same, and undefined when nothing is left. */
export function leanOrNone<T extends object>(object: T): Lean<T> | undefined {
  const result = lean(object);
  return Object.keys(result).length > 0 ? result : undefined;
}
