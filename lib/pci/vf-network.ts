/** Networks that assign a virtual function to each guest interface. */

import type { NetworkConfig } from '../config/index.ts';
import type { CallOptions } from '../core/call.ts';
import { objectName, vlan } from '../core/option-values.ts';
import { boolean, callRows, check, listOf, needed, optionsOf } from '../core/options.ts';
import { type HostPciFunction, hostAddress, hostFunction } from '../guest/devices/hostdev.ts';
import type { Network } from '../network/network.ts';
import type { PhysicalFunction } from './function.ts';
import { HostDevices } from './host-devices.ts';
import { PciError } from './pci-error.ts';
import { requireInterface } from './physical-interface.ts';
import { defaultLeaseTime, endReservation, type Reservation, reserve } from './reservation.ts';

/** Options of createVfNetwork(). */
export interface VfNetworkOptions extends CallOptions {
  /** The network's name. */
  name: string;
  /** The VLAN ID of all traffic of its guests, 1 to 4094. Default: none. */
  vlan?: number;
  /** The virtual functions that it assigns. Default: all that are free. */
  virtualFunctions?: readonly HostPciFunction[];
  /** Whether it is persistent, so that it can be started again; otherwise it is transient. Default: false. */
  persistent?: boolean;
}

const networkOptions = optionsOf<VfNetworkOptions>({
  ...callRows,
  name: needed(objectName),
  vlan,
  virtualFunctions: listOf(hostFunction),
  persistent: boolean,
});

/** How its functions are reserved until the network has them. */
const terms = {
  kind: 'claim',
  isVirtual: true,
  leaseTime: defaultLeaseTime,
  mac: undefined,
  vlan: undefined,
  trusted: false,
} as const;

/** Creates a network. Its functions are reserved meanwhile, so that no other program claims one of them. */
export async function createVfNetwork(pf: PhysicalFunction, options: VfNetworkOptions): Promise<Network> {
  check(networkOptions, options, 'the options of createVfNetwork()');
  const { name, vlan: tag, persistent = false, signal } = options;
  const { connection } = pf.pci;
  const wanted = (options.virtualFunctions ?? (await pf.freeVirtualFunctions({ signal }))).map(hostAddress);
  for (const [index, address] of (options.virtualFunctions ? wanted : []).entries())
    if (!pf.virtualFunctionAddresses.some((one) => one.equals(address)))
      throw new TypeError(`virtualFunctions[${index}]: ${address} is not a virtual function of ${pf.address}`);
  await requireInterface(new HostDevices(connection, { signal }), pf.address);
  const reserved: Reservation[] = [];
  try {
    const addresses = [];
    for (const address of wanted) {
      const reservation = await reserve(connection, { ...terms, address }, { signal });
      if (reservation) reserved.push(reservation);
      if (reservation) addresses.push(address);
      else if (options.virtualFunctions) throw new PciError('in-use', [`${address} is claimed by another program.`]);
    }
    if (addresses.length === 0) throw new PciError('none-free', [`${pf.address} has no free virtual function.`]);
    const config: NetworkConfig = {
      name,
      forward: {
        mode: 'hostdev',
        managed: 'yes',
        address: addresses.map((address) => ({ type: 'pci', ...address.toAttributes() })),
      },
      ...(tag !== undefined && { vlan: { tag: [{ id: tag }] } }),
    };
    if (!persistent) return await connection.createNetwork(config, { signal });
    const network = await connection.defineNetwork(config, { signal });
    try {
      await network.create({ signal });
      return network;
    } catch (error) {
      await network.undefine().catch(() => {}); // The error that is thrown says what was wrong with it.
      throw error;
    }
  } finally {
    await Promise.all(reserved.map((reservation) => endReservation(connection, reservation)));
  }
}
