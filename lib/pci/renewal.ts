/**
 * Lease times of reservations. Owners renew theirs; a program that wants one whose owner cannot be seen waits whether it is
 * renewed. No clocks are compared: each process measures by its own how long it has seen the same number of renewals.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { connectionTo, type HostAccess } from '../core/open-connections.ts';
import { pause } from '../native/abort.ts';
import { type OwnerState, stateOf } from './owner.ts';
import { type Reservation, readReservation, renew } from './reservation.ts';

/** How often an owner renews in a lease time. */
const renewalsPerLease = 3;

/** How often a reservation of another program is read while it is waited for, in ms. */
const pollInterval = 500;

/** Renews a reservation until the signal aborts; calls back when it was lost, because another program ended it. */
export async function keepRenewing(
  host: HostAccess,
  reservation: Reservation,
  signal: AbortSignal,
  lost: () => void,
): Promise<void> {
  let held = reservation;
  while (!signal.aborted) {
    // The process may end at any time: its reservations are recognized as abandoned then.
    await delay(held.leaseTime / renewalsPerLease, undefined, { ref: false, signal }).catch(() => {});
    if (signal.aborted) return;
    try {
      const alive = await connectionTo(host);
      if (alive) held = await renew(alive, held, { signal });
    } catch (error) {
      if (signal.aborted) return;
      if (LibvirtError.isNotFound(error)) return lost();
      // Otherwise the host does not answer now; the next renewal may succeed.
    }
  }
}

/** What this process has seen of a reservation that it does not own. */
interface Sighting {
  readonly renewals: number;
  /** By this process's monotonic clock. */
  readonly since: number;
}

const sightings = new Map<string, Sighting>();

/** Returns whether a reservation's owner runs, as far as it is known by now. */
export function ownerStateOf({ uuid, owner, renewals, leaseTime }: Reservation): OwnerState {
  const state = stateOf(owner);
  if (state !== 'unknown') {
    sightings.delete(uuid);
    return state;
  }
  const now = performance.now();
  const seen = sightings.get(uuid);
  if (seen?.renewals !== renewals) sightings.set(uuid, { renewals, since: now });
  else if (now - seen.since > leaseTime) return 'ended';
  return 'unknown';
}

/**
 * Waits until it is known whether the owners of reservations run: those that cannot be seen are running if they renew, and have ended if
 * they do not within their lease time.
 *
 * @returns The reservations whose owners have ended.
 */
export async function findAbandoned(
  connection: Connection,
  reservations: readonly Reservation[],
  options: CallOptions = {},
): Promise<Reservation[]> {
  const watched = await Promise.all(reservations.map((one) => isAbandoned(connection, one, options)));
  return reservations.filter((_, index) => watched[index]);
}

async function isAbandoned(
  connection: Connection,
  reservation: Reservation,
  { signal }: CallOptions,
): Promise<boolean> {
  const { uuid, renewals, address } = reservation;
  for (;;) {
    const state = ownerStateOf(reservation);
    if (state !== 'unknown') return state === 'ended';
    await pause(Math.min(pollInterval, reservation.leaseTime / renewalsPerLease), signal);
    const now = await readReservation(connection, address, { signal });
    // It was ended, taken over or renewed.
    if (now?.uuid !== uuid || now.renewals !== renewals) return false;
  }
}
