/** A domain's state and its reason: each state has reasons of its own. */
import { enumName } from '../native/enumeration.ts';
import { type DomainStateAndReason, stateReasons } from '../native/generated/enums.ts';

export type { DomainStateAndReason };

/** Names the reason; a state that a newer libvirt brought has only its number. */
export function stateAndReason(state: string | number, reason: number): DomainStateAndReason {
  const table = stateReasons[state];
  return { state, reason: table ? enumName(table, reason) : reason } as DomainStateAndReason;
}
