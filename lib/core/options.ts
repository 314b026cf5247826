/**
 * Checks of options: a rule for each option, as data beside the type. C does not see these objects, so nothing else would notice a
 * misspelled option.
 *
 * A rule's type is that of the values that it takes, and the rows of an object are typed by the object's type: an option without a row,
 * a row without an option, and a row of another type do not compile.
 *
 * Unknown names and values of a wrong type are TypeErrors; numbers that do not fit are RangeErrors, and texts that do not are
 * TypeErrors, unless the caller makes something else of values of the right type. Messages begin with the path: `disks[0].readOnly: unknown option; did you mean 'readonly'?`
 */
import { hintFor, isOptions, shown } from '../native/option-names.ts';

export { shown };

// ------------------------------------------------------------------------------------------------ refusals

/** How a value that has the right type and does not fit is refused. */
export type RefuseValue = (path: string, reason: string, value: unknown) => never;

const refuseValue: RefuseValue = (path, reason, value) => {
  const Refusal = typeof value === 'number' || typeof value === 'bigint' ? RangeError : TypeError;
  throw new Refusal(`${path}: ${reason}`);
};

function refuseType(path: string, reason: string): never {
  throw new TypeError(`${path}: ${reason}`);
}

// ------------------------------------------------------------------------------------------------ rules

/** Where a value stands, and how it is refused when it does not fit. */
export interface At {
  readonly path: string;
  readonly refuse: RefuseValue;
}

/** What all rules have in common. */
export interface AnyRule {
  /** What it accepts, for messages: 'a boolean'. */
  readonly expected: string;
  /** Whether a value is of the right type, without looking into it. */
  fits(value: unknown): boolean;
  /** Looks into a value that is of the right type; refuses what does not fit. */
  look?(value: unknown, at: At): void;
  /** Of an object: the rules of its options. */
  readonly rows?: Readonly<Record<string, AnyRule>>;
  /** Of a list: the rule of each item. */
  readonly items?: AnyRule;
  /** Of alternatives: the rules of which one holds. */
  readonly choices?: readonly AnyRule[];
  /** Whether no message shows the value. */
  readonly secret?: true | undefined;
  /** Whether the option is required. */
  readonly needed?: true | undefined;
}

/** A rule for values of a type, invariant in it. The property is for the compiler alone. */
export interface Rule<T> extends AnyRule {
  readonly needed?: undefined;
  readonly takes?: (value: T) => T;
}

/** A rule for a required option. */
export interface NeededRule<T> extends AnyRule {
  readonly needed: true;
  readonly takes?: (value: T) => T;
}

/** The type of the values that a rule accepts. */
export type TypeOf<R> = R extends Rule<infer T> ? T : never;

/** Checks a value by a rule. `name` is what it is called when it is not even of the right type: 'the options of connect()'. */
export function check(rule: AnyRule, value: unknown, name: string, refuse: RefuseValue = refuseValue): void {
  if (!rule.fits(value)) refuseType(name, `expected ${rule.expected}, got ${shown(value)}`);
  rule.look?.(value, { path: '', refuse });
}

function checkAt(rule: AnyRule, value: unknown, at: At): void {
  if (!rule.fits(value))
    refuseType(
      at.path,
      `expected ${rule.expected}, got ${rule.secret && typeof value !== 'object' ? `a ${typeof value}` : shown(value)}`,
    );
  rule.look?.(value, at);
}

/** A rule of its own: what it accepts, in words; the check of the type; and what is wrong with a value that does not fit. */
export function rule<T>(
  expected: string,
  fits: (value: unknown) => boolean,
  wrong?: (value: T) => string | undefined,
): Rule<T> {
  if (!wrong) return { expected, fits };
  return {
    expected,
    fits,
    look(value, { path, refuse }) {
      const reason = wrong(value as T);
      if (reason !== undefined) refuse(path, reason, value);
    },
  };
}

export const boolean = rule<boolean>('a boolean', (value) => typeof value === 'boolean');
export const text = rule<string>('a string', (value) => typeof value === 'string');
export const number = rule<number>('a number', (value) => typeof value === 'number');

/** A text that cannot be empty. */
export const name = rule<string>(
  'a string',
  (value) => typeof value === 'string',
  (value) => (value === '' ? 'expected a string that is not empty' : undefined),
);

/** Texts of which not all are of the type: which there are is decided elsewhere, such as by the host or the schema. */
export function textOf<T extends string>(): Rule<T> {
  return { ...name } as AnyRule as Rule<T>;
}

/** Anything: an object that is checked where it is used. */
export function anything<T>(expected = 'anything'): Rule<T> {
  return { expected, fits: () => true };
}

/** An object that is checked where it is used, such as a configuration, by its schema. */
export function object<T extends object>(expected = 'an object'): Rule<T> {
  return rule<T>(expected, isOptions);
}

/** Functions of a type. */
export function func<T extends (...args: never[]) => unknown>(): Rule<T> {
  return rule<T>('a function', (value) => typeof value === 'function');
}

/** One of some words. */
export function word<const W extends string>(...words: readonly W[]): Rule<W> {
  return rule<W>(wordList(words), (value) => words.includes(value as W));
}

function wordList(words: readonly string[]): string {
  const all = words.map(shown);
  return all.length < 2 ? all.join() : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

/** One value alone, such as false. */
export function only<const V extends boolean | null>(value: V): Rule<V> {
  return rule<V>(String(value), (given) => given === value);
}

/** A whole number within bounds. */
export function whole(least: number, most: number, what = 'a whole number'): Rule<number> {
  return rule<number>(
    'a number',
    (value) => typeof value === 'number',
    (value) =>
      Number.isInteger(value) && value >= least && value <= most
        ? undefined
        : `expected ${what} from ${least} to ${most}, got ${value}`,
  );
}

/** A whole number within bounds: a number or a bigint. */
export function wide(least: bigint, most: bigint): Rule<number | bigint> {
  return rule<number | bigint>(
    'a number or a bigint',
    (value) => typeof value === 'number' || typeof value === 'bigint',
    (value) =>
      (typeof value === 'bigint' || Number.isSafeInteger(value)) && value >= least && value <= most
        ? undefined
        : `expected a whole number from ${least} to ${most}, got ${value}`,
  );
}

/** The longest time that a timer waits: of a longer one, Node makes 1 ms. */
const longest = 2 ** 31 - 1;

/** A time in ms. */
export function time(least = 0): Rule<number> {
  return rule<number>(
    'a number',
    (value) => typeof value === 'number',
    (value) =>
      value >= least && value <= longest
        ? undefined
        : `expected a time in ms from ${least} to ${longest}, got ${value}`,
  );
}

/** Of this realm or another. */
export const signal = rule<AbortSignal>('an AbortSignal', (value) => {
  const { aborted, addEventListener } = (Object(value) === value ? value : {}) as Partial<AbortSignal>;
  return typeof aborted === 'boolean' && typeof addEventListener === 'function';
});

/** A list whose items follow a rule. */
export function listOf<T>(items: Rule<T>): Rule<readonly T[]> {
  return {
    expected: 'an array',
    items,
    fits: Array.isArray,
    look(value, { path, refuse }) {
      // Holes are read as well: they would be undefined.
      for (const [index, item] of [...(value as unknown[])].entries())
        checkAt(items, item, { path: `${path}[${index}]`, refuse });
    },
  };
}

/** A value that follows one of several rules: the first one whose type it has. */
export function either<const Rules extends readonly AnyRule[]>(...choices: Rules): Rule<TypeOf<Rules[number]>> {
  return {
    expected: choices.map(({ expected }) => expected).join(' or '),
    choices,
    fits: (value) => choices.some((choice) => choice.fits(value)),
    look(value, at) {
      choices.find((choice) => choice.fits(value))?.look?.(value, at);
    },
  };
}

/** A required option. */
export function needed<T>(rule: Rule<T>): NeededRule<T> {
  return { ...rule, needed: true };
}

// ------------------------------------------------------------------------------------------------ objects

/** The names of all options of an object, of any of its alternatives. */
type Keys<T> = T extends unknown ? keyof T & string : never;
type ValueOf<T, K> = T extends unknown ? (K extends keyof T ? Exclude<T[K], undefined> : never) : never;
/** Whether an option may be left out of some alternative. */
type MayLack<T, K> = T extends unknown
  ? K extends keyof T
    ? Record<never, never> extends Pick<T, K>
      ? true
      : false
    : true
  : never;

/** The rows of an object's options: one for each, of its type, and needed where the type says so. */
export type Rows<T> = {
  readonly [K in Keys<T>]: true extends MayLack<T, K> ? Rule<ValueOf<T, K>> : NeededRule<ValueOf<T, K>>;
};

/** A rule for an object of options, with its rows. */
export interface ObjectRule<T> extends Rule<T> {
  readonly rows: Readonly<Record<string, AnyRule>>;
}

/**
 * An object of options. Its own enumerable properties must have rows; undefined counts as absent; symbols are ignored. What it
 * inherits is read by name, as it will be.
 */
export function optionsOf<T extends object>(rows: Rows<T>, expected = 'an object'): ObjectRule<T> {
  const rules = rows as Readonly<Record<string, AnyRule>>;
  return {
    expected,
    rows: rules,
    fits: isOptions,
    look(value, at) {
      checkNames(value as object, rules, at);
      checkRows(value as Record<string, unknown>, rules, at);
    },
  };
}

function inside(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function checkNames(value: object, rows: Readonly<Record<string, AnyRule>>, { path }: At): void {
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(rows, key) || (value as Record<string, unknown>)[key] === undefined) continue;
    refuseType(inside(path, key), `unknown option; ${hintFor(key, Object.keys(rows))}`);
  }
}

function checkRows(value: Record<string, unknown>, rows: Readonly<Record<string, AnyRule>>, at: At): void {
  // What is there and wrong says more than what is missing, which may be misspelled elsewhere.
  for (const [key, row] of Object.entries(rows))
    if (value[key] !== undefined) checkAt(row, value[key], { path: inside(at.path, key), refuse: at.refuse });
  for (const [key, row] of Object.entries(rows))
    if (row.needed && value[key] === undefined)
      refuseType(inside(at.path, key), `expected ${row.expected}, got undefined`);
}

/** An object of one of several kinds, distinguished by the option that only this kind has: `{ network }`, `{ bridge }` … */
export function variants<const Kinds extends Readonly<Record<string, AnyRule>>>(
  kinds: Kinds,
): Rule<TypeOf<Kinds[keyof Kinds]>> {
  const names = Object.keys(kinds);
  return {
    expected: 'an object',
    choices: Object.values(kinds),
    fits: isOptions,
    look(value, at) {
      const given = value as Record<string, unknown>;
      const present = names.filter((key) => given[key] !== undefined);
      const [first, second] = present;
      if (first === undefined) {
        checkNames(given, Object.assign({}, ...Object.values(kinds).map(({ rows }) => rows)), at);
        return refuseType(at.path || 'options', `needs one of the options ${names.map(shown).join(', ')}`);
      }
      if (second !== undefined) refuseType(inside(at.path, second), `does not go with '${first}'`);
      const elsewhere = Object.keys(given).find(
        (key) =>
          given[key] !== undefined &&
          !kinds[first]!.rows?.[key] &&
          Object.values(kinds).some(({ rows }) => rows?.[key]),
      );
      if (elsewhere !== undefined) refuseType(inside(at.path, elsewhere), `does not go with '${first}'`);
      kinds[first]!.look?.(value, at);
    },
  };
}

// ------------------------------------------------------------------------------------------------ single values

/** A whole number within bounds. */
export function checkWhole(name: string, value: unknown, [least, most]: readonly [least: number, most: number]): void {
  checkAt(whole(least, most), value, { path: name, refuse: refuseValue });
}

/** A time in ms. */
export function checkTime(name: string, value: unknown, least = 0): void {
  checkAt(time(least), value, { path: name, refuse: refuseValue });
}

export function checkFunction(name: string, value: unknown): void {
  checkAt(func(), value, { path: name, refuse: refuseValue });
}

export function checkWord(name: string, value: unknown, words: readonly string[]): void {
  checkAt(word(...words), value, { path: name, refuse: refuseValue });
}

/** The one option of methods that have no other. */
export const callRows = { signal };

/** Options that are a signal, or nothing. */
export const callOptions = optionsOf<{ signal?: AbortSignal | undefined }>(callRows);

/** Checks the options of a method that has no other than a signal, and does not pass them to C. */
export function checkCallOptions(options: unknown, method: string): void {
  if (options !== undefined) check(callOptions, options, `the options of ${method}()`);
}
