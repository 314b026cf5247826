/** Checks of this library's own options. C does not see them, so nothing else would tell a slip from what was meant. */

/** An option as a program gave it. */
interface Given {
  readonly name: string;
  readonly value: unknown;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

function refuse(Refusal: typeof TypeError | typeof RangeError, { name, value }: Given, expected: string): never {
  throw new Refusal(`${name} must be ${expected}, not ${shown(value)}`);
}

function checkRange(given: Given, what: string, [least, most]: readonly [number, number], fits: boolean): void {
  if (typeof given.value !== 'number') refuse(TypeError, given, 'a number');
  if (!fits || given.value < least || given.value > most) refuse(RangeError, given, `${what} from ${least} to ${most}`);
}

/** A whole number within bounds. */
export function checkWhole(name: string, value: unknown, bounds: readonly [least: number, most: number]): void {
  checkRange({ name, value }, 'a whole number', bounds, Number.isInteger(value));
}

/** The longest time that a timer waits: of a longer one, Node makes 1 ms. */
const longest = 2 ** 31 - 1;

/** A time in ms. */
export function checkTime(name: string, value: unknown, least = 0): void {
  checkRange({ name, value }, 'a time in ms', [least, longest], !Number.isNaN(value));
}

export function checkBoolean(name: string, value: unknown): void {
  if (typeof value !== 'boolean') refuse(TypeError, { name, value }, 'true or false');
}

export function checkFunction(name: string, value: unknown): void {
  if (typeof value !== 'function') refuse(TypeError, { name, value }, 'a function');
}

export function checkWord(name: string, value: unknown, words: readonly string[]): void {
  if (!words.includes(value as string)) refuse(TypeError, { name, value }, `one of ${words.map(shown).join(', ')}`);
}

/** Options with no other names than these: a misspelt one that does nothing can be costly. */
export function checkKeys(of: string, value: unknown, known: readonly string[]): void {
  if (typeof value !== 'object' || value === null)
    refuse(TypeError, { name: `the options of ${of}`, value }, 'an object');
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined || known.includes(key)) continue;
    throw new TypeError(
      `unknown option '${key}' of ${of}: did you mean '${nearest(key, known)}'? Known are: ${known.join(', ')}`,
    );
  }
}

/** The word that takes the fewest changes of letters, however they are written. */
function nearest(word: string, known: readonly string[]): string {
  const changes = known.map((other) => distance(word.toLowerCase(), other.toLowerCase()));
  return known[changes.indexOf(Math.min(...changes))]!;
}

/** How many letters are to be put in, left out or changed (Levenshtein). */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let index = 0; index < from.length; index++) {
    const next = [index + 1];
    for (let place = 0; place < to.length; place++) {
      const same = from[index] === to[place] ? 0 : 1;
      next.push(Math.min(row[place]! + same, row[place + 1]! + 1, next[place]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
