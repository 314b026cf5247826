/** Options that are flags of C, among others that are this library's own. */
import { flagOptions } from '../native/enumeration.ts';
import type { FlagsName } from '../native/generated/enums.ts';
import { boolean, type Rows, whole } from './options.ts';

/** The rows of options that are flags of C, by the names of their tables: those of one method. */
export function flagRows<T>(...tables: readonly FlagsName[]): Rows<T> {
  const names = tables.flatMap(flagOptions);
  const rows = Object.fromEntries(names.map((name) => [name, boolean]));
  return { ...rows, flags: whole(0, 2 ** 32 - 1) } as unknown as Rows<T>;
}
