/** The options of methods that start a guest. They are checked by themselves: what a guest is to have is looked at before the call. */
import type { CallOptions } from '../core/call.ts';
import { flagRows } from '../core/flag-options.ts';
import { callRows, listOf, optionsOf, whole } from '../core/options.ts';
import type { DomainCreateFlags } from '../native/generated/enums.ts';

export const createOptions = optionsOf<DomainCreateFlags & CallOptions & { files?: readonly number[] }>({
  ...callRows,
  ...flagRows<DomainCreateFlags>('DomainCreateFlags'),
  files: listOf(whole(0, 2 ** 31 - 1, 'a descriptor')),
});
