/** Refuses to give a guest a function that others use, before the request reaches the hypervisor. */
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { PciAddress, type PciAddressLike } from '../core/pci-address.ts';
import { isObstacle } from './assignable.ts';
import { virtualFunctionsOf } from './free.ts';
import { HostSnapshot } from './host-snapshot.ts';
import { PciError } from './pci-error.ts';
import { describeUse, type PciUse } from './use.ts';

/**
 * Checks a function that a guest is to get. A guest that has the function itself already is left to the hypervisor, which refuses it.
 *
 * @throws {PciError} 'in-use' if another program, a network or the host uses it, or anything uses its virtual functions.
 */
export async function refuseUsed(connection: Connection, given: PciAddressLike, options: CallOptions): Promise<void> {
  const address = PciAddress.from(given);
  const snapshot = new HostSnapshot(connection, options);
  const virtual = await virtualFunctionsAt(snapshot, address);
  // The hypervisor itself does not give a function to two guests.
  const uses = await snapshot.uses([address, ...virtual], virtual.length > 0 ? [] : ['guests']);
  const obstacles = (one: PciAddress): PciUse[] => (uses.get(`${one}`) ?? []).filter(isObstacle);
  const own = obstacles(address).filter(({ by }) => by !== 'domain' && by !== 'process');
  const problems = own.map((use) => describeUse(address, use));
  for (const one of virtual)
    for (const use of obstacles(one))
      problems.push(
        `${address} cannot be given to a guest while its virtual functions are in use: ${describeUse(one, use)}`,
      );
  if (problems.length > 0) throw new PciError('in-use', problems);
}

/** Returns the virtual functions of a function; none if it has none, or if libvirt does not know it. */
async function virtualFunctionsAt(snapshot: HostSnapshot, address: PciAddress): Promise<readonly PciAddress[]> {
  try {
    return await virtualFunctionsOf(snapshot, { address });
  } catch (error) {
    if (LibvirtError.isUnsupported(error)) return [];
    throw error;
  }
}
