/** The options of a call, and what a hint says when a driver refuses them as invalid. */
import type { CallName } from '../native/generated/calls.ts';
import { signatureOf } from '../native/signature.ts';
import type { DriverInfo } from './predict.ts';
import { options } from './rows.ts';

/** The options of a call that are switched on. */
export function optionsGiven(api: CallName, args: readonly unknown[]): string[] {
  return signatureOf(api).inputs.flatMap(({ kind }, place) => {
    const value = kind === 'flags' ? args[place] : undefined;
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, on]) => (on === true ? name : []));
  });
}

/** Whether a call has options, and some driver is known to accept only part of those of its function. */
export function mayLackOptions(api: CallName, args: readonly unknown[]): boolean {
  return Object.values(options).some((row) => api in row) && optionsGiven(api, args).length > 0;
}

/** Which options a driver accepts, and which of a call's it does not; undefined if it accepts all of them, or that is not known. */
export function optionHint(api: CallName, args: readonly unknown[], { driver }: DriverInfo): string | undefined {
  const accepted = options[driver]?.[api]?.split(' ').filter(Boolean);
  const lacking = optionsGiven(api, args).filter((name) => !accepted?.includes(name));
  if (!accepted || lacking.length === 0) return undefined;
  const rest = accepted.length > 0 ? `only ${accepted.join(', ')}` : 'none at all';
  return `Of this function's options, the driver ${driver} accepts ${rest}: not ${lacking.join(', ')}.`;
}
