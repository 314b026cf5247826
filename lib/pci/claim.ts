/** Claims of virtual functions. */

import type { DomainInterfaceHostdev } from '../config/index.ts';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { ClosedError } from '../core/errors.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import { randomMac } from '../core/mac.ts';
import { connectionTo, type HostAccess } from '../core/open-connections.ts';
import { mac, vlan } from '../core/option-values.ts';
import { boolean, callRows, check, optionsOf, whole } from '../core/options.ts';
import { PciAddress, type PciAddressLike } from '../core/pci-address.ts';
import { hostdevInterface } from '../guest/devices/hostdev.ts';
import { isHeld, problemsOf } from './assignable.ts';
import { freeFunctions, virtualFunctionsOf } from './free.ts';
import type { PhysicalFunction, VirtualFunction } from './function.ts';
import { functionsOf } from './host-devices.ts';
import { HostSnapshot } from './host-snapshot.ts';
import type { PciProperties } from './info.ts';
import { mapWithLimit } from './map-with-limit.ts';
import { describeOwner, isSelf, type OwnerState, type PciOwner } from './owner.ts';
import type { Pci } from './pci.ts';
import { PciError } from './pci-error.ts';
import { findAbandoned, keepRenewing, ownerStateOf } from './renewal.ts';
import {
  defaultLeaseTime,
  endReservation,
  type Reservation,
  readReservation,
  reserve,
  takeOver,
} from './reservation.ts';
import { endTrust, trust } from './trust.ts';
import { byAddress, describeUse } from './use.ts';

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
export async function claimFrom({ pci, address }: PhysicalFunction, options: ClaimOptions): Promise<VfClaim> {
  check(claimOptions, options, 'the options of claim()');
  const claim = await claimFree(pci, address, options);
  if (claim) return claim;
  const { signal } = options;
  const snapshot = new HostSnapshot(pci.connection, { signal });
  const all = await virtualFunctionsOf(snapshot, { address });
  const again =
    (await releaseAbandoned(pci.connection, snapshot, all, { signal })) && (await claimFree(pci, address, options));
  if (again) return again;
  throw new PciError('none-free', await reasons(pci, address, { signal }));
}

async function claimFree(pci: Pci, physical: PciAddress, options: ClaimOptions): Promise<VfClaim | undefined> {
  const { signal, trusted = false, leaseTime = defaultLeaseTime } = options;
  const { connection } = pci;
  const snapshot = new HostSnapshot(connection, { signal });
  // Its virtual functions may have been created since it was read. What guests have takes longest, and is needed in any case.
  const [all] = await Promise.all([virtualFunctionsOf(snapshot, { address: physical }), snapshot.guestUses()]);
  for await (const vf of freeFunctions(snapshot, all, 1)) {
    const { address } = vf;
    const terms = { mac: options.mac ?? (isNetworkCard(vf) ? randomMac() : undefined), vlan: options.vlan };
    const reservation = await reserve(
      connection,
      { kind: 'claim', address, isVirtual: true, leaseTime, trusted, ...terms },
      { signal },
    );
    if (!reservation) continue; // Another program was faster.
    try {
      const [free, found] = await Promise.all([
        isStillFree(new HostSnapshot(connection, { signal }), vf),
        snapshot.devices.some([address]),
      ]);
      if (free && found.length > 0) return await claimed(pci, snapshot, reservation, { signal });
    } catch (error) {
      await endReservation(connection, reservation);
      throw error;
    }
    await endReservation(connection, reservation);
  }
  return undefined;
}

/** Whether nothing that does not claim has taken a function since it was read. */
async function isStillFree(now: HostSnapshot, before: PciProperties): Promise<boolean> {
  const { address } = before;
  const [[vf], uses] = await Promise.all([
    now.devices.properties([address]),
    now.uses([address], ['guests', 'reservations']),
  ]);
  if (!vf || uses.has(`${address}`)) return false;
  // A guest that gets it changes its driver, unless it was held for guests before.
  return (vf.driver === before.driver && !isHeld(vf)) || !byAddress(await now.guestUses()).has(`${address}`);
}

const isNetworkCard = ({ class: code }: PciProperties) => code === undefined || code >> 16 === 2;

async function claimed(
  pci: Pci,
  snapshot: HostSnapshot,
  reservation: Reservation,
  options: CallOptions,
): Promise<VfClaim> {
  const { connection } = pci;
  const host = { connection, uri: await connection.getURI(options) };
  const [vf] = pci[functionsOf]([await snapshot.devices.at(reservation.address)]) as [VirtualFunction];
  if (reservation.trusted)
    return new VfClaim(vf, host, reservation, await trust(connection, snapshot.devices, vf, options));
  await endTrust(connection, snapshot.devices, vf, options);
  return new VfClaim(vf, host, reservation);
}

/** Ends the reservations of virtual functions whose owners have ended. */
export async function releaseAbandoned(
  connection: Connection,
  snapshot: HostSnapshot,
  addresses: readonly PciAddress[],
  options: CallOptions,
): Promise<boolean> {
  const found = await mapWithLimit(connection, addresses, (address) => snapshot.reservationAt(address));
  const reserved = found.filter((one) => one !== undefined);
  let released = false;
  for (const reservation of await findAbandoned(connection, reserved, options)) {
    const [vf] = await snapshot.devices.properties([reservation.address]);
    if (vf) await endTrust(connection, snapshot.devices, vf, options);
    if (await endReservation(connection, reservation, options)) released = true;
  }
  return released;
}

/** Returns why none of its virtual functions is free, one reason each. */
async function reasons({ connection }: Pci, physical: PciAddress, options: CallOptions): Promise<string[]> {
  const snapshot = new HostSnapshot(connection, options);
  const [pf] = await snapshot.devices.properties([physical]);
  const addresses = pf?.virtualFunctionAddresses ?? [];
  if (addresses.length === 0)
    return [
      `${physical} has no virtual functions; setVirtualFunctions() creates up to ${pf?.maxVirtualFunctions ?? 0}.`,
    ];
  const uses = await snapshot.uses(addresses);
  const virtual = await mapWithLimit(connection, await snapshot.devices.properties(addresses), async (vf) => {
    const { address } = vf;
    const own = (uses.get(`${address}`) ?? []).map((use) => describeUse(address, use));
    const others = problemsOf(vf, { beside: await snapshot.devices.beside(vf), uses: new Map() });
    return [...own, ...others].join(' ') || `${address} was released just now.`;
  });
  return [`${physical} has no free virtual function:`, ...virtual];
}

/** Returns all claims of a host. */
export async function listClaims({ connection }: Pci, options: CallOptions): Promise<PciClaim[]> {
  const reservations = await new HostSnapshot(connection, options).reservations();
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
  const address = PciAddress.from(wanted);
  const snapshot = new HostSnapshot(connection, { signal });
  const found = await snapshot.reservationAt(address);
  const [vf] = await snapshot.devices.properties([address]);
  if (!vf?.physicalFunction || found?.kind !== 'claim')
    throw new PciError('not-claimed', [`${address} is not claimed.`]);
  let reservation: Reservation | undefined = found;
  if (!isSelf(found.owner)) {
    if (!force && (await findAbandoned(connection, [found], { signal })).length === 0)
      throw new PciError('in-use', [
        `${address} is claimed by ${describeOwner(found.owner)}, which has not ended. adopt() with force: true takes the claim nevertheless.`,
      ]);
    reservation = await takeOver(connection, found, { signal });
  }
  if (!reservation) throw new PciError('in-use', [`${address} was claimed by another program just now.`]);
  return claimed(pci, snapshot, reservation, { signal });
}
