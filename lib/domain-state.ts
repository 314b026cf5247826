/** A domain's state, and how it came to it: each state has reasons of its own. */
import { enumName } from './native/enumeration.ts';
import type {
  DomainBlockedReason,
  DomainCrashedReason,
  DomainNostateReason,
  DomainPausedReason,
  DomainPMSuspendedReason,
  DomainRunningReason,
  DomainShutdownReason,
  DomainShutoffReason,
  EnumName,
} from './native/generated/enums.ts';

/** @see virDomainState */
export type DomainStateAndReason =
  | { state: 'nostate'; reason: DomainNostateReason }
  | { state: 'running'; reason: DomainRunningReason }
  | { state: 'blocked'; reason: DomainBlockedReason }
  | { state: 'paused'; reason: DomainPausedReason }
  | { state: 'shutdown'; reason: DomainShutdownReason }
  | { state: 'shutoff'; reason: DomainShutoffReason }
  | { state: 'crashed'; reason: DomainCrashedReason }
  | { state: 'pmsuspended'; reason: DomainPMSuspendedReason }
  | { state: number; reason: number };

const reasons: Readonly<Record<string, EnumName>> = {
  nostate: 'DomainNostateReason',
  running: 'DomainRunningReason',
  blocked: 'DomainBlockedReason',
  paused: 'DomainPausedReason',
  shutdown: 'DomainShutdownReason',
  shutoff: 'DomainShutoffReason',
  crashed: 'DomainCrashedReason',
  pmsuspended: 'DomainPMSuspendedReason',
};

/** Names the reason; a state that a newer libvirt brought has only its number. */
export function stateAndReason(state: string | number, reason: number): DomainStateAndReason {
  const table = reasons[state];
  return { state, reason: table ? enumName(table, reason) : reason } as DomainStateAndReason;
}
