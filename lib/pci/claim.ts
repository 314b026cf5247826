/** Claims of virtual functions. */

import type { DomainInterfaceHostdev } from '../config/index.ts';
import type { CallOptions } from '../core/call.ts';
import { ClosedError } from '../core/errors.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import { randomMac } from '../core/mac.ts';
import { connectionTo, type HostAccess } from '../core/open-connections.ts';
import { mac, vlan } from '../core/option-values.ts';
import { boolean, callRows, check, optionsOf, whole } from '../core/options.ts';
import type { PciAddress, PciAddressLike } from '../core/pci-address.ts';
import { hostdevInterface } from '../guest/devices/hostdev.ts';
import { problemsOf } from './assignable.ts';
import type { PhysicalFunction, VirtualFunction } from './function.ts';
import { describeOwner, isSelf, type OwnerState, type PciOwner } from './owner.ts';
import type { Pci } from './pci.ts';
import { PciError } from './pci-error.ts';
import { findAbandoned, keepRenewing, ownerStateOf } from './renewal.ts';
import {
  defaultLeaseTime,
  endReservation,
  listReservations,
  type Reservation,
  readReservation,
  reserve,
  takeOver,
} from './reservation.ts';
import { endTrust, trust } from './trust.ts';
import { describeUse, usageOf } from './use.ts';

/** Options of claim(): how the host sets up the virtual function. */
export interface ClaimOptions extends CallOptions {
  /** The guest's MAC address, unicast. Default: a random one. */
  mac?: string;
  /** The VLAN ID of all its traffic, 1 to 4094. Default: none. */
  vlan?: number;
  /** Whether the guest may change its MAC address and receive all traffic. Only on the host itself, by `ip link`. Default: false. */
  trusted?: boolean;
  /**
   * The time in ms after which others may take the virtual function if this process no longer renews the claim, which it does three times in
   * that time. It matters to programs that cannot see this process, on other machines or in other containers. From 1,000 to 86,400,000.
   * Default: 30,000.
   */
  leaseTime?: number;
}

const leaseTime = whole(1_000, 86_400_000);
const claimOptions = optionsOf<ClaimOptions>({ ...callRows, mac, vlan, trusted: boolean, leaseTime });

/** A claim as the host has it, of any program. */
export interface PciClaim {
  /** The address of the function. */
  readonly address: PciAddress;
  /** The process that made it. */
  readonly owner: PciOwner;
  /** Whether that process runs; 'unknown' if it cannot be seen from here. */
  readonly ownerState: OwnerState;
  /** The MAC address of the guest's interface; undefined if the function is not a network interface. */
  readonly mac: string | undefined;
  /** The VLAN ID of all its traffic; undefined if there is none. */
  readonly vlan: number | undefined;
  /** Whether the function is trusted. */
  readonly trusted: boolean;
}

/** Options of adopt(). */
export interface AdoptOptions extends CallOptions {
  /** Whether to take a claim from a process that may still use it. Default: false. */
  force?: boolean;
}

const adoptOptions = optionsOf<AdoptOptions>({ ...callRows, force: boolean });

/**
 * A virtual function that no other program gets until the claim is closed. Guests that have it then keep it. A claim is of the host, not of
 * the connection: after the end of the connection, any other one of this process to the same host renews and closes it. When the process
 * ends, others can take the function.
 */
export class VfClaim implements AsyncDisposable {
  /** The virtual function that was claimed. */
  readonly virtualFunction: VirtualFunction;
  /** The MAC address of the guest's interface; undefined if the function is not a network interface. */
  readonly mac: string | undefined;
  /** The VLAN ID of all its traffic; undefined if there is none. */
  readonly vlan: number | undefined;
  /** Resolves if another program ends the claim before it is closed, such as by `virsh net-destroy`, or by adopt() with `force`. */
  readonly lost: Promise<void>;
  readonly #host: HostAccess;
  readonly #reservation: Reservation;
  readonly #distrust: (() => Promise<void>) | undefined;
  readonly #renewing = new AbortController();
  readonly #life = new Lifecycle(() => this.#release());

  constructor(
    virtualFunction: VirtualFunction,
    host: HostAccess,
    reservation: Reservation,
    distrust?: () => Promise<void>,
  ) {
    this.virtualFunction = virtualFunction;
    this.mac = reservation.mac;
    this.vlan = reservation.vlan;
    this.#host = host;
    this.#reservation = reservation;
    this.#distrust = distrust;
    this.lost = new Promise((resolve) => {
      void keepRenewing(host, reservation, this.#renewing.signal, resolve);
    });
  }

  /** Its PCI address on the host. */
  get address(): PciAddress {
    return this.virtualFunction.address;
  }

  /** The interface that passes it through: `domain.attachDevice({ interface: claim.interface })`, or in a domain's configuration. */
  get interface(): DomainInterfaceHostdev {
    return hostdevInterface(this);
  }

  /** Whether close() was called on it, and has not failed. */
  get closed(): boolean {
    return this.#life.closed;
  }

  /**
   * Releases the virtual function for others. Each call returns the same promise; if it rejects, the claim is open again, and close() can
   * be retried.
   *
   * @throws {ClosedError} if this process has no open connection to the host: connect again, then call close() again.
   */
  close(): Promise<void> {
    return this.#life.close();
  }

  async #release(): Promise<void> {
    const connection = await connectionTo(this.#host);
    if (!connection) throw new ClosedError('virNetworkDestroy');
    // Otherwise the function may belong to another claim now.
    const isHeld = (await readReservation(connection, this.address))?.uuid === this.#reservation.uuid;
    try {
      if (isHeld) await this.#distrust?.();
    } finally {
      if (isHeld) await endReservation(connection, this.#reservation);
      this.#renewing.abort();
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
  const { signal, trusted = false, leaseTime = defaultLeaseTime } = options;
  const { connection } = pf.pci;
  for (const vf of await pf.freeVirtualFunctions({ signal })) {
    const { address } = vf;
    const terms = { mac: options.mac ?? (isNetworkCard(vf) ? randomMac() : undefined), vlan: options.vlan };
    const reservation = await reserve(
      connection,
      { kind: 'claim', address, isVirtual: true, leaseTime, trusted, ...terms },
      { signal },
    );
    if (!reservation) continue; // Another program was faster.
    try {
      // A program that does not claim may have taken it meanwhile.
      const { uses } = await usageOf(connection, { signal });
      const others = (uses.get(`${address}`) ?? []).filter((use) => use.by !== 'claim' || !isSelf(use.owner));
      if (others.length === 0) return await claimed(pf, vf, reservation, { signal });
    } catch (error) {
      await endReservation(connection, reservation);
      throw error;
    }
    await endReservation(connection, reservation);
  }
  return undefined;
}

const isNetworkCard = ({ class: code }: VirtualFunction) => code === undefined || code >> 16 === 2;

async function claimed(
  pf: PhysicalFunction,
  vf: VirtualFunction,
  reservation: Reservation,
  options: CallOptions,
): Promise<VfClaim> {
  const { connection } = pf.pci;
  const host = { connection, uri: await connection.getURI(options) };
  if (reservation.trusted) return new VfClaim(vf, host, reservation, await trust(pf, vf.address, options));
  await endTrust(pf, vf.address, options);
  return new VfClaim(vf, host, reservation);
}

/** Ends the reservations of a physical function's virtual functions whose owners have ended. */
export async function releaseAbandoned(pf: PhysicalFunction, options: CallOptions): Promise<boolean> {
  const { connection } = pf.pci;
  const reserved = (await listReservations(connection, options)).filter(({ address }) =>
    pf.virtualFunctionAddresses.some((one) => one.equals(address)),
  );
  let released = false;
  for (const reservation of await findAbandoned(connection, reserved, options)) {
    await endTrust(pf, reservation.address, options);
    if (await endReservation(connection, reservation, options)) released = true;
  }
  return released;
}

/** Returns why none of its virtual functions is free, one reason each. */
async function reasons(pf: PhysicalFunction, options: CallOptions): Promise<string[]> {
  const { pci } = pf;
  const [all, { uses }] = [await pci.functions(options), await usageOf(pci.connection, options)];
  const virtual = (await pf.virtualFunctions(options)).map((vf) => {
    const { address } = vf;
    const problems = (uses.get(`${address}`) ?? []).map((use) => describeUse(address, use));
    return [...problems, ...problemsOf(vf, { all, uses: new Map() })].join(' ') || `${address} was released just now.`;
  });
  const most = pf.maxVirtualFunctions;
  const none = `${pf.address} has no virtual functions; setVirtualFunctions() creates up to ${most}.`;
  return virtual.length === 0 ? [none] : [`${pf.address} has no free virtual function:`, ...virtual];
}

/** Returns all claims of a host. */
export async function listClaims(pci: Pci, options: CallOptions): Promise<PciClaim[]> {
  const reservations = await listReservations(pci.connection, options);
  return reservations
    .filter(({ kind }) => kind === 'claim')
    .map((one) => {
      const { address, owner, mac, vlan, trusted } = one;
      return { address, owner, ownerState: ownerStateOf(one), mac, vlan, trusted };
    });
}

/** Takes over the claim of a function: this process's own, or that of a process that has ended. */
export async function adoptClaim(pci: Pci, wanted: PciAddressLike, options: AdoptOptions): Promise<VfClaim> {
  check(adoptOptions, options, 'the options of adopt()');
  const { signal, force = false } = options;
  const { connection } = pci;
  const vf = (await pci.function(wanted, { signal })) as VirtualFunction;
  const { address, physicalFunction } = vf;
  const found = (await listReservations(connection, { signal })).find((one) => one.address.equals(address));
  if (!physicalFunction || found?.kind !== 'claim') throw new PciError('not-claimed', [`${address} is not claimed.`]);
  let reservation: Reservation | undefined = found;
  if (!isSelf(found.owner)) {
    if (!force && (await findAbandoned(connection, [found], { signal })).length === 0)
      throw new PciError('in-use', [
        `${address} is claimed by ${describeOwner(found.owner)}, which has not ended. adopt() with force: true takes the claim nevertheless.`,
      ]);
    reservation = await takeOver(connection, found, { signal });
  }
  if (!reservation) throw new PciError('in-use', [`${address} was claimed by another program just now.`]);
  const pf = (await pci.function(physicalFunction, { signal })) as PhysicalFunction;
  return claimed(pf, vf, reservation, { signal });
}
