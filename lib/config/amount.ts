/** Amounts of memory and storage: as documents have them, as texts with a unit, and as numbers of bytes. */
import { bytesInUnit } from './diff/values.ts';
import { describe } from './value.ts';

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;

/** The units of amounts: each 1024 of the one before. */
export type SizeUnit = (typeof UNITS)[number];

/** An amount: bytes as a number, or a text with its unit: `'4 GiB'`. */
export type Size = number | bigint | `${number}${'' | ' '}${SizeUnit}`;

/** An amount as it is written into a document: `<memory unit='GiB'>4</memory>`. */
export interface Amount {
  /** Its unit. */
  unit: SizeUnit;
  /** How many of it; a bigint beyond 2⁵³. */
  value: number | bigint;
}

/** An amount as it is read from a document: libvirt knows more units than it writes, and leaves some out. */
export interface ReadAmount {
  /** Such as `KiB`, `k`, `KB` (1000 bytes) or `bytes`, in upper or lower case; absent where the element has a unit of its own. */
  unit?: string | undefined;
  /** How many of it. */
  value?: number | bigint | undefined;
}

/**
 * The number of bytes of an amount: `bytesOf('4 GiB')`, `bytesOf(config.memory)`, `bytesOf({ value: info.memory, unit: 'KiB' })`.
 *
 * @param unit The unit of an amount that says none. Default: KiB, as for memory; volumes have bytes ('B').
 * @throws {TypeError} if it is no amount, or not a whole number of bytes of at least 0.
 */
export function bytesOf(amount: Size | ReadAmount, unit = 'KiB'): bigint {
  const bytes = tryBytesOf(amount, unit);
  if (bytes !== undefined) return bytes;
  const shown =
    typeof amount === 'object' && amount !== null ? `${amount.value} ${amount.unit ?? unit}` : describe(amount);
  throw new TypeError(
    `expected an amount such as '4 GiB', { value: 4, unit: 'GiB' } or a number of bytes, got ${shown}`,
  );
}

/**
 * An amount in the largest unit that keeps it whole, to be put into a document: `config.memory = amountOf('4 GiB')`.
 *
 * @param unit The unit of an amount that says none. Default: KiB.
 * @throws {TypeError} if it is no amount, or not a whole number of bytes of at least 0.
 */
export function amountOf(amount: Size | ReadAmount, unit = 'KiB'): Amount {
  let [value, power] = [bytesOf(amount, unit), 0];
  while (value > 0n && value % 1024n === 0n && power < UNITS.length - 1) {
    value /= 1024n;
    power++;
  }
  return { unit: UNITS[power]!, value: value > Number.MAX_SAFE_INTEGER ? value : Number(value) };
}

/**
 * An amount as text, in the largest unit that keeps it whole: `formatAmount(4294967296n)` is `'4 GiB'`. {@link bytesOf} reads it back.
 *
 * @param unit The unit of an amount that says none. Default: KiB.
 * @throws {TypeError} if it is no amount, or not a whole number of bytes of at least 0.
 */
export function formatAmount(amount: Size | ReadAmount, unit = 'KiB'): string {
  const { value, unit: largest } = amountOf(amount, unit);
  return `${value} ${largest}`;
}

/** The same as bytesOf(); undefined if it is no amount. */
export function tryBytesOf(amount: Size | ReadAmount, unit: string): bigint | undefined {
  if (typeof amount === 'string') return parse(amount);
  if (typeof amount === 'object' && amount !== null) return bytesInUnit(amount.value, amount.unit ?? unit);
  if (typeof amount === 'number' && !Number.isSafeInteger(amount)) return undefined;
  if (typeof amount !== 'number' && typeof amount !== 'bigint') return undefined;
  return amount < 0 ? undefined : BigInt(amount);
}

const WRITTEN = /^([0-9]{1,30})(?:\.([0-9]{1,30}))? ?([KMGTP]iB|B)$/;

/** Of a fraction, the whole bytes count. */
function parse(text: string): bigint | undefined {
  const [, digits = '', fraction = '', unit] = WRITTEN.exec(text) ?? [];
  if (!unit) return undefined;
  const factor = 1024n ** BigInt(UNITS.indexOf(unit as SizeUnit));
  return BigInt(digits) * factor + (BigInt(fraction || 0) * factor) / 10n ** BigInt(fraction.length);
}
