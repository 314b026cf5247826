/** A virtual function for oneself. */

import type { DomainInterfaceHostdev } from '../config/index.ts';
import type { CallOptions } from '../core/call.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import { randomMac } from '../core/mac.ts';
import { mac, vlan } from '../core/option-values.ts';
import { boolean, callRows, check, optionsOf } from '../core/options.ts';
import type { PciAddress } from '../core/pci-address.ts';
import { hostdevInterface } from '../guest/devices/hostdev.ts';
import { problemsOf } from './check.ts';
import { PciError } from './error.ts';
import type { PhysicalFunction, VirtualFunction } from './function.ts';
import { describeOwner, endReservation, isAbandoned, ownerOf, type Reservation, reserve } from './reservation.ts';
import { endTrust, trust } from './trust.ts';
import { poolsOf } from './use.ts';

/** How the host sets up a virtual function that is claimed. */
export interface ClaimOptions extends CallOptions {
  /** The guest's MAC address, unicast; a random one, if there is none. */
  mac?: string;
  /** The VLAN that all its traffic is in, 1 to 4094; none, if it is left out. */
  vlan?: number;
  /** Whether the guest may change its MAC address and listen to everything: on the host itself only, by its `ip`. */
  trusted?: boolean;
}

const claimOptions = optionsOf<ClaimOptions>({ ...callRows, mac, vlan, trusted: boolean });

/**
 * A virtual function that no other program gets until the claim is closed. Guests that have it then keep it. A claim is of the host, not of
 * the connection: the end of the connection does not close it, and it cannot be closed after that. It ends with this process at the latest.
 */
export class VfClaim implements AsyncDisposable {
  /** What was claimed. */
  readonly virtualFunction: VirtualFunction;
  /** The MAC address that the guest gets with it. */
  readonly mac: string;
  /** The VLAN that all its traffic is in, where it is in one. */
  readonly vlan: number | undefined;
  readonly #reservation: Reservation;
  readonly #distrust: (() => Promise<void>) | undefined;
  readonly #life = new Lifecycle(() => this.#release());

  constructor(
    virtualFunction: VirtualFunction,
    reservation: Reservation,
    { mac = randomMac(), vlan }: ClaimOptions,
    distrust?: () => Promise<void>,
  ) {
    this.virtualFunction = virtualFunction;
    this.mac = mac;
    this.vlan = vlan;
    this.#reservation = reservation;
    this.#distrust = distrust;
  }

  /** Where it is on the host. */
  get address(): PciAddress {
    return this.virtualFunction.address;
  }

  /** The interface that gives it to a guest: `domain.attachDevice({ interface: claim.interface })`, or in a configuration. */
  get interface(): DomainInterfaceHostdev {
    const { mac, vlan } = this;
    return hostdevInterface(this, { mac, ...(vlan !== undefined && { vlan }) });
  }

  /** Whether close() was called on it, and has not failed. */
  get closed(): boolean {
    return this.#life.closed;
  }

  /**
   * Releases the virtual function for others. Each call returns the same promise; if it rejects, the claim is open again, and close() can
   * be retried.
   *
   * @throws {ClosedError} if the connection was closed before.
   */
  close(): Promise<void> {
    return this.#life.close();
  }

  async #release(): Promise<void> {
    if (this.#reservation.closed) return; // The function may belong to another claim now.
    try {
      await this.#distrust?.();
    } finally {
      await this.#reservation.close();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** Claims one of a physical function's free virtual functions. */
export async function claimFrom(seen: PhysicalFunction, options: ClaimOptions): Promise<VfClaim> {
  check(claimOptions, options, 'the options of claim()');
  const { signal } = options;
  // Its virtual functions may have been made since it was looked at.
  const pf = await seen.refresh({ signal });
  const claim = await claimFree(pf, options);
  if (claim) return claim;
  const again = (await releaseAbandoned(pf, { signal })) && (await claimFree(pf, options));
  if (again) return again;
  throw new PciError('none-free', await reasons(pf, { signal }));
}

async function claimFree(pf: PhysicalFunction, options: ClaimOptions): Promise<VfClaim | undefined> {
  const { signal } = options;
  for (const vf of await pf.freeVirtualFunctions({ signal })) {
    const reservation = await reserve(vf.pci.connection, vf.address, { signal });
    if (!reservation) continue; // Another program was faster.
    try {
      // A program that does not claim may have taken it meanwhile.
      const uses = await vf.pci.uses({ signal });
      if (!uses.has(`${vf.address}`)) return await claimed(pf, vf, reservation, options);
    } catch (error) {
      await reservation.close();
      throw error;
    }
    await reservation.close();
  }
  return undefined;
}

async function claimed(
  pf: PhysicalFunction,
  vf: VirtualFunction,
  reservation: Reservation,
  options: ClaimOptions,
): Promise<VfClaim> {
  if (options.trusted) return new VfClaim(vf, reservation, options, await trust(pf, vf.address, options));
  await endTrust(pf, vf.address, options);
  return new VfClaim(vf, reservation, options);
}

/** Releases what processes of this machine have claimed that have ended since. */
async function releaseAbandoned(pf: PhysicalFunction, options: CallOptions): Promise<boolean> {
  let released = false;
  const pools = await poolsOf(pf.pci.connection, options);
  for (const address of pf.virtualFunctionAddresses) {
    const network = pools.get(`${address}`);
    const owner = network && ownerOf(await network.getConfig(options));
    if (!owner || !isAbandoned(owner)) continue;
    await endTrust(pf, address, options);
    await endReservation(network, options);
    released = true;
  }
  return released;
}

/** Why none of its virtual functions is free, one by one. */
async function reasons(pf: PhysicalFunction, options: CallOptions): Promise<string[]> {
  const { pci } = pf;
  const [all, uses, pools] = [await pci.functions(options), await pci.uses(options), await pci.pools(options)];
  const virtual = (await pf.virtualFunctions(options)).map(async (vf) => {
    const [use] = uses.get(`${vf.address}`) ?? [];
    if (use) return `${vf.address} belongs to the domain ${use.domain.name}${use.live ? '' : ', which does not run'}.`;
    const pool = pools.get(`${vf.address}`);
    const owner = pool && ownerOf(await pool.getConfig(options));
    if (owner) return `${vf.address} is claimed by ${describeOwner(owner)}.`;
    if (pool) return `${vf.address} belongs to the network ${pool.name}.`;
    return problemsOf(vf, all, uses).join(' ') || `${vf.address} was released just now.`;
  });
  const most = pf.maxVirtualFunctions;
  const none = `${pf.address} has no virtual functions now; setVirtualFunctions() makes up to ${most}.`;
  return virtual.length === 0
    ? [none]
    : [`${pf.address} has no free virtual function:`, ...(await Promise.all(virtual))];
}
