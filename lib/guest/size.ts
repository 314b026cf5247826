/** Amounts of memory and storage. */
import { inspect } from 'node:util';
import { type Amount, amountOf, type Size, tryBytesOf } from '../config/amount.ts';
import { rule } from '../core/options.ts';
import { refuse } from './refusal.ts';

export type { Size, SizeUnit } from '../config/amount.ts';

const isAmount = (value: unknown) => ['number', 'bigint', 'string'].includes(typeof value);

/** The rule of amounts: what requireBytes() takes or refuses. */
export const size = rule<Size>("an amount such as '4 GiB' or a number of bytes", isAmount);

const largest = 2n ** 63n;

/** Returns the number of bytes. @throws {GuestSpecError} if it is not a positive amount. */
export function requireBytes(size: Size, field: string): bigint {
  const bytes = isAmount(size) ? tryBytesOf(size, 'B') : undefined;
  if (bytes === undefined || bytes <= 0n || bytes >= largest) {
    refuse(field, `expected a number of bytes, or text such as '4 GiB', got ${inspect(size)}`);
  }
  return bytes;
}

/** Returns an amount of memory: at least 1 MiB, since less is a mistaken unit, and a multiple of the page size. */
export function memoryOf(size: Size, field: string): Amount {
  const bytes = requireBytes(size, field);
  if (bytes < 1024n ** 2n)
    refuse(field, `${bytes} bytes is too small for guest memory (minimum 1 MiB); did you mean '${bytes} MiB'?`);
  if (bytes % 4096n !== 0n) refuse(field, 'must be a multiple of 4 KiB');
  return amountOf(bytes);
}

/** The bytes of an amount as it stands in a configuration of memory, where KiB go without saying; undefined if it is none. */
export function xmlBytes(amount: { unit?: string; value: number | bigint } | undefined): bigint | undefined {
  return amount && tryBytesOf(amount, 'KiB');
}
