/** A virtual function for oneself. */

import type { DomainInterfaceHostdev } from '../config/index.ts';
import type { CallOptions } from '../core/call.ts';
import { randomMac } from '../core/mac.ts';
import { mac, vlan } from '../core/option-values.ts';
import { boolean, callRows, check, optionsOf } from '../core/options.ts';
import type { PciAddress } from '../core/pci-address.ts';
import { hostdevInterface } from '../guest/devices/hostdev.ts';
import type { Network } from '../network/network.ts';
import { problemsOf } from './check.ts';
import { PciError } from './error.ts';
import type { PhysicalFunction, VirtualFunction } from './function.ts';
import { describeOwner, giveBack, isAbandoned, ownerOf, reserve } from './reservation.ts';
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

/** A virtual function that nobody else gets until it is released. Guests that have it then keep it. */
export class VfClaim implements AsyncDisposable {
  /** What was claimed. */
  readonly virtualFunction: VirtualFunction;
  /** The MAC address that the guest gets with it. */
  readonly mac: string;
  /** The VLAN that all its traffic is in, where it is in one. */
  readonly vlan: number | undefined;
  readonly #network: Network;
  readonly #distrust: (() => Promise<void>) | undefined;
  #releasing: Promise<void> | undefined;

  constructor(
    virtualFunction: VirtualFunction,
    network: Network,
    { mac = randomMac(), vlan }: ClaimOptions,
    distrust?: () => Promise<void>,
  ) {
    this.virtualFunction = virtualFunction;
    this.mac = mac;
    this.vlan = vlan;
    this.#network = network;
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

  /** Lets others have it. Does nothing the second time, unless the first has failed. */
  release(): Promise<void> {
    this.#releasing ??= this.#release().catch((error) => {
      this.#releasing = undefined;
      throw error;
    });
    return this.#releasing;
  }

  async #release(): Promise<void> {
    if (this.#network.closed) return; // It was given back, and may be somebody else's by now.
    try {
      await this.#distrust?.();
    } finally {
      await giveBack(this.#network);
      await this.#network.close();
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.release();
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
    const network = await reserve(vf.pci.connection, vf.address, { signal });
    // Somebody was faster.
    if (!network) continue;
    try {
      // Who claims nothing may have taken it meanwhile.
      const uses = await vf.pci.uses({ signal });
      if (!uses.has(`${vf.address}`)) return await claimed(pf, vf, network, options);
    } catch (error) {
      await giveBack(network);
      throw error;
    }
    await giveBack(network);
  }
  return undefined;
}

async function claimed(
  pf: PhysicalFunction,
  vf: VirtualFunction,
  network: Network,
  options: ClaimOptions,
): Promise<VfClaim> {
  if (options.trusted) return new VfClaim(vf, network, options, await trust(pf, vf.address, options));
  await endTrust(pf, vf.address, options);
  return new VfClaim(vf, network, options);
}

/** Gives back what processes of this machine held that have ended since. */
async function releaseAbandoned(pf: PhysicalFunction, options: CallOptions): Promise<boolean> {
  let released = false;
  const pools = await poolsOf(pf.pci.connection, options);
  for (const address of pf.virtualFunctionAddresses) {
    const network = pools.get(`${address}`);
    const owner = network && ownerOf(await network.getConfig(options));
    if (!owner || !isAbandoned(owner)) continue;
    await endTrust(pf, address, options);
    await giveBack(network, options);
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
    return problemsOf(vf, all, uses).join(' ') || `${vf.address} was just given back.`;
  });
  const most = pf.maxVirtualFunctions;
  const none = `${pf.address} has no virtual functions now; setVirtualFunctions() makes up to ${most}.`;
  return virtual.length === 0
    ? [none]
    : [`${pf.address} has no free virtual function:`, ...(await Promise.all(virtual))];
}
