/** Refuses to give a guest a function that others use, before the request reaches the hypervisor. */
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { PciAddress, type PciAddressLike } from '../core/pci-address.ts';
import { isObstacle } from './assignable.ts';
import { PciError } from './pci-error.ts';
import { describeUse, type PciUse, usageOf, usesBesideGuests } from './use.ts';

/**
 * Checks a function that a guest is to get. A guest that has the function itself already is left to the hypervisor, which refuses it.
 *
 * @throws {PciError} 'in-use' if another program, a network or the host uses it, or anything uses its virtual functions.
 */
export async function refuseUsed(connection: Connection, given: PciAddressLike, options: CallOptions): Promise<void> {
  const address = PciAddress.from(given);
  const virtual = await virtualFunctionsAt(connection, address, options);
  const uses =
    virtual.length > 0 ? (await usageOf(connection, options)).uses : await usesBesideGuests(connection, options);
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
async function virtualFunctionsAt(
  connection: Connection,
  address: PciAddress,
  { signal }: CallOptions,
): Promise<PciAddress[]> {
  try {
    await using node = await connection.lookupNodeDeviceByName(address.nodeDeviceName, { signal });
    const { capability = [] } = await node.getConfig({ signal });
    return capability
      .flatMap((one) => (one.type === 'pci' ? (one.capability ?? []) : []))
      .flatMap((one) => (one.type === 'virt_functions' ? (one.address ?? []) : []))
      .map(PciAddress.from);
  } catch (error) {
    if (LibvirtError.isNotFound(error) || LibvirtError.isUnsupported(error)) return [];
    throw error;
  }
}
