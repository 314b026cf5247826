/** What to say when a driver refuses a call's options as invalid. */
import type { CallName } from '../native/generated/calls.ts';
import { signatureOf } from '../native/signature.ts';
import type { Peer } from './predict.ts';
import { options } from './rows.ts';

/** The options of a call that are switched on. */
export function optionsGiven(api: CallName, args: readonly unknown[]): string[] {
  return signatureOf(api).inputs.flatMap(({ kind }, place) => {
    const value = kind === 'flags' ? args[place] : undefined;
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, on]) => (on === true ? name : []));
  });
}

/** Whether some driver is known to take less than all options of a call that was given some. */
export function mayLackOptions(api: CallName, args: readonly unknown[]): boolean {
  return Object.values(options).some((row) => api in row) && optionsGiven(api, args).length > 0;
}

/** Which of a call's options a driver does not take, and which it does; undefined when it takes all, or that is not known. */
export function optionHint(api: CallName, args: readonly unknown[], { driver }: Peer): string | undefined {
  const taken = options[driver]?.[api]?.split(' ').filter(Boolean);
  const lacking = optionsGiven(api, args).filter((name) => !taken?.includes(name));
  if (!taken || lacking.length === 0) return undefined;
  const rest = taken.length > 0 ? `only ${taken.join(', ')}` : 'none at all';
  return `Of this function's options, the driver ${driver} takes ${rest}: not ${lacking.join(', ')}.`;
}
