/** Which virtual functions a guest could use. */
import type { PciAddress } from '../core/pci-address.ts';
import { isHeld } from './assignable.ts';
import type { HostSnapshot } from './host-snapshot.ts';
import type { PciProperties } from './info.ts';

/** Returns the addresses of a physical function's virtual functions, in their order; none if it does not exist. */
export async function virtualFunctionsOf(
  { devices }: HostSnapshot,
  { address }: Pick<PciProperties, 'address'>,
): Promise<readonly PciAddress[]> {
  const [physical] = await devices.properties([address]);
  return physical?.virtualFunctionAddresses ?? [];
}

/**
 * Yields those of functions that nothing uses, no domain at its next start either, and of which no problem is known. Those that are still
 * with a driver of the host come first: another program may have detached the others by hand, to use them.
 *
 * @param count How many are expected to be needed: so many are read at once, and twice as many each time that they did not suffice.
 */
export async function* freeFunctions(
  snapshot: HostSnapshot,
  addresses: readonly PciAddress[],
  count: number,
): AsyncGenerator<PciProperties, void, void> {
  const unused = await unusedAmong(snapshot, addresses);
  const held: PciProperties[] = [];
  for (let start = 0, size = Math.max(count, 1); start < unused.length; start += size, size *= 2) {
    for (const one of await snapshot.devices.properties(unused.slice(start, start + size))) {
      if ((await snapshot.problems(one)).length > 0) continue;
      if (isHeld(one)) held.push(one);
      else yield one;
    }
  }
  yield* held;
}

async function unusedAmong(snapshot: HostSnapshot, addresses: readonly PciAddress[]): Promise<PciAddress[]> {
  const reserved = await snapshot.reservedAddresses();
  const others = addresses.filter((address) => !reserved.has(`${address}`));
  const uses = await snapshot.uses(others);
  return others.filter((address) => !uses.has(`${address}`));
}
