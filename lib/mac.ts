import { randomBytes } from 'node:crypto';

/** A MAC address of one's own, in the range that hypervisors use. */
export function randomMac(): string {
  return ['52', '54', '00', ...randomBytes(3).toString('hex').match(/../g)!].join(':');
}
