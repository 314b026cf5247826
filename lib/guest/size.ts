/** Amounts of memory and storage. */
import { inspect } from 'node:util';
import { bytesOf as amountIn } from '../config/diff/values.ts';
import { rule } from '../options.ts';
import { refuse } from './refusal.ts';

const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'] as const;

/** The units of amounts: each 1024 of the one before. */
export type SizeUnit = (typeof units)[number];

/** An amount: bytes as a number, or a text with its unit: `'4 GiB'`. */
export type Size = number | bigint | `${number}${'' | ' '}${SizeUnit}`;

/** What libvirt's XML takes: a number and its unit. */
export interface ScaledSize {
  unit: SizeUnit;
  value: number | bigint;
}

const isAmount = (value: unknown) => ['number', 'bigint', 'string'].includes(typeof value);

/** The rule of amounts: what bytesOf() takes or refuses. */
export const size = rule<Size>("an amount such as '4 GiB' or a number of bytes", isAmount);

const written = /^(\d+(?:\.\d+)?) ?(B|KiB|MiB|GiB|TiB|PiB)$/;
const largest = 2n ** 63n;

/** The number of bytes; refuses what is no amount. */
export function bytesOf(size: Size, field: string): bigint {
  const bytes = typeof size === 'string' ? parse(size) : whole(size);
  if (bytes === undefined || bytes <= 0n || bytes >= largest) {
    refuse(field, `an amount is a number of bytes or a text such as '4 GiB', not ${inspect(size)}`);
  }
  return bytes;
}

function whole(size: number | bigint): bigint | undefined {
  if (typeof size === 'bigint') return size;
  return Number.isSafeInteger(size) ? BigInt(size) : undefined;
}

function parse(text: string): bigint | undefined {
  const [, number = '', unit] = written.exec(text) ?? [];
  if (!unit) return undefined;
  const factor = 1024n ** BigInt(units.indexOf(unit as SizeUnit));
  const [digits = '', fraction = ''] = number.split('.');
  return BigInt(digits) * factor + (BigInt(fraction || 0) * factor) / 10n ** BigInt(fraction.length);
}

/** An amount in the largest unit that keeps it whole. */
export function scaled(bytes: bigint): ScaledSize {
  let [value, unit] = [bytes, 0];
  while (value % 1024n === 0n && unit < units.length - 1) {
    value /= 1024n;
    unit++;
  }
  return { unit: units[unit]!, value: value > Number.MAX_SAFE_INTEGER ? value : Number(value) };
}

/** Guests' memory comes in pages of 4 KiB; less than a MiB is a slip of the unit. */
export function memoryOf(size: Size, field: string): ScaledSize {
  const bytes = bytesOf(size, field);
  if (bytes < 1024n ** 2n) refuse(field, `${bytes} bytes is no memory for a guest; did you mean '${bytes} MiB'?`);
  if (bytes % 4096n !== 0n) refuse(field, 'memory comes in pages of 4 KiB');
  return scaled(bytes);
}

/** The bytes of an amount as it stands in a configuration of memory, where KiB go without saying; undefined if it is none. */
export function xmlBytes(amount: { unit?: string; value: number | bigint } | undefined): bigint | undefined {
  return amount && amountIn(amount.value, amount.unit ?? 'KiB');
}
