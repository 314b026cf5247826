/** Claims of virtual functions. */

import type { DomainInterfaceHostdev } from '../config/index.ts';
import type { CallOptions } from '../core/call.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import { randomMac } from '../core/mac.ts';
import { mac, vlan } from '../core/option-values.ts';
import { boolean, callRows, check, optionsOf } from '../core/options.ts';
import type { PciAddress } from '../core/pci-address.ts';
import { hostdevInterface } from '../guest/devices/hostdev.ts';
import { problemsOf } from './assignable.ts';
import type { PhysicalFunction, VirtualFunction } from './function.ts';
import { PciError } from './pci-error.ts';
import { describeOwner, endReservation, isAbandoned, ownerOf, type Reservation, reserve } from './reservation.ts';
import { endTrust, trust } from './trust.ts';
import { poolsOf } from './use.ts';

/** Options of claim(): how the host sets up the virtual function. */
export interface ClaimOptions extends CallOptions {
  /** The guest's MAC address, unicast. Default: a random one. */
  mac?: string;
  /** The VLAN ID of all its traffic, 1 to 4094. Default: none. */
  vlan?: number;
  /** Whether the guest may change its MAC address and receive all traffic. Only on the host itself, by `ip link`. Default: false. */
  trusted?: boolean;
}

const claimOptions = optionsOf<ClaimOptions>({ ...callRows, mac, vlan, trusted: boolean });

/**
 * A virtual function that no other program gets until the claim is closed. Guests that have it then keep it. A claim is of the host, not of
 * the connection: the end of the connection does not close it, and it cannot be closed after that. It ends with this process at the latest.
 */
export class VfClaim implements AsyncDisposable {
  /** The virtual function that was claimed. */
  readonly virtualFunction: VirtualFunction;
  /** The MAC address of the guest's interface. */
  readonly mac: string;
  /** The VLAN ID of all its traffic; undefined if there is none. */
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

  /** Its PCI address on the host. */
  get address(): PciAddress {
    return this.virtualFunction.address;
  }

  /** The interface that passes it through: `domain.attachDevice({ interface: claim.interface })`, or in a domain's configuration. */
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
  // Its virtual functions may have been created since it was read.
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

/** Returns why none of its virtual functions is free, one reason each. */
async function reasons(pf: PhysicalFunction, options: CallOptions): Promise<string[]> {
  const { pci } = pf;
  const [all, uses, pools] = [await pci.functions(options), await pci.uses(options), await pci.pools(options)];
  const virtual = (await pf.virtualFunctions(options)).map(async (vf) => {
    const [use] = uses.get(`${vf.address}`) ?? [];
    if (use) return `${vf.address} belongs to the domain ${use.domain.name}${use.live ? '' : ' (not running)'}.`;
    const pool = pools.get(`${vf.address}`);
    const owner = pool && ownerOf(await pool.getConfig(options));
    if (owner) return `${vf.address} is claimed by ${describeOwner(owner)}.`;
    if (pool) return `${vf.address} belongs to the network ${pool.name}.`;
    return problemsOf(vf, all, uses).join(' ') || `${vf.address} was released just now.`;
  });
  const most = pf.maxVirtualFunctions;
  const none = `${pf.address} has no virtual functions; setVirtualFunctions() creates up to ${most}.`;
  return virtual.length === 0
    ? [none]
    : [`${pf.address} has no free virtual function:`, ...(await Promise.all(virtual))];
}
