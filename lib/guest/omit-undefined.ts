/** An object without its undefined properties. */
export type WithoutUndefined<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** Leaves out what is undefined, so that optional things can be written where they belong. */
export function omitUndefined<T extends object>(object: T): WithoutUndefined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as WithoutUndefined<T>;
}

/** The same, and undefined when nothing is left. */
export function omitUndefinedOrNone<T extends object>(object: T): WithoutUndefined<T> | undefined {
  const result = omitUndefined(object);
  return Object.keys(result).length > 0 ? result : undefined;
}
