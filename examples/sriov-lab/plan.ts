/** The plan of the guests: which there are of each kind, and their names and addresses. */
import type { Kind } from './kinds.ts';

/** A guest that is to be started. */
export interface GuestPlace {
  readonly name: string;
  /** Its IPv4 address, in the range of RFC 2544 for measurements, with the length of the prefix. */
  readonly address: string;
  /** Its MAC address, where it has no virtual function. */
  readonly mac: string;
}

/** Two guests between which data flows. */
export interface PairPlan {
  readonly sender: GuestPlace;
  readonly receiver: GuestPlace;
}

/** The most guests of a kind: they are in one network of 254 addresses. */
export const mostGuests = 200;

/**
 * Plans the guests of a kind, which form pairs.
 *
 * @param index The position of the kind among those that are compared: each has an IP network of its own.
 * @param id Distinguishes the guests of programs that run at once.
 */
export function planPairs(kind: Kind, index: number, guests: number, id: number): PairPlan[] {
  const place = (number: number, role: string): GuestPlace => ({
    name: `sriov-lab-${id}-${kind.name}-${Math.ceil(number / 2)}-${role}`,
    address: `198.18.${index}.${number}/24`,
    mac: `52:54:00:${[id & 0xff, index, number].map((byte) => byte.toString(16).padStart(2, '0')).join(':')}`,
  });
  return Array.from({ length: guests / 2 }, (_, pair) => ({
    sender: place(2 * pair + 1, 'sender'),
    receiver: place(2 * pair + 2, 'receiver'),
  }));
}
