import { randomBytes } from 'node:crypto';

/** A MAC address of one's own, in the range that hypervisors use. */
export function randomMac(): string {
  return ['52', '54', '00', ...randomBytes(3).toString('hex').match(/../g)!].join(':');
}

/** Why a text cannot be the MAC address of an interface; undefined if it can. */
export function macProblem(mac: string): string | undefined {
  const example = "such as '52:54:00:12:34:56'";
  if (!/^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(mac))
    return `expected a MAC address ${example}, got '${mac.slice(0, 60)}'`;
  if (/^[0:]+$/.test(mac)) return `expected a MAC address ${example}; '${mac}' is that of no interface`;
  if (Number.parseInt(mac.slice(0, 2), 16) % 2 === 1)
    return `expected the MAC address of one interface, ${example}; '${mac}' is a multicast or broadcast address`;
  return undefined;
}
