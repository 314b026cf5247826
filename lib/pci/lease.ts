/** Leases: functions that are detached from the host's drivers. */
import { setTimeout as delay } from 'node:timers/promises';
import type { CallOptions } from '../core/call.ts';
import { ClosedError, LibvirtError } from '../core/errors.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import { connectionTo, type HostAccess } from '../core/open-connections.ts';
import { callRows, check, listOf, name, optionsOf, word } from '../core/options.ts';
import type { PciAddress } from '../core/pci-address.ts';
import { settleOrUndo } from '../native/abort.ts';
import { isHeld } from './assignable.ts';
import type { PciFunction } from './function.ts';
import { HostSnapshot } from './host-snapshot.ts';
import { mapWithLimit } from './map-with-limit.ts';
import { isSelf } from './owner.ts';
import type { Pci } from './pci.ts';
import { PciError } from './pci-error.ts';
import { findAbandoned, keepRenewing } from './renewal.ts';
import { defaultLeaseTime, endReservation, type Reservation, reserve, takeOver } from './reservation.ts';
import { byAddress, type PciDomainUse, type PciUse } from './use.ts';

/** Options of detachFromHost(). */
export interface DetachFromHostOptions extends CallOptions {
  /** The driver to bind instead: 'vfio', a kernel module, or 'xen'. Default: that of the hypervisor. */
  driver?: string;
  /**
   * The uses that do not prevent it, such as 'host-network' for a network interface with an address that the host can do without. Default:
   * none.
   */
  despite?: readonly Exclude<PciUse['by'], 'domain'>[];
}

const overridable = word('claim', 'lease', 'network', 'host-network', 'host-storage', 'process', 'xen-domain');
const detachOptions = optionsOf<DetachFromHostOptions>({ ...callRows, driver: name, despite: listOf(overridable) });

/** How often it is tried to return functions that cannot be returned yet, in ms. */
const retryInterval = 2_000;

/** A function that could not be returned to the host's driver yet. */
export interface PendingReturn {
  /** The function. */
  readonly function: PciFunction;
  /** Why, as a sentence. */
  readonly reason: string;
}

/**
 * Functions that no driver of the host uses. Closing the lease returns them to their drivers; one that a guest has, when the guest releases
 * it. A lease is of the host, not of the connection: after the end of the connection, any other one of this process to the same host can
 * close it.
 */
export class PciLease implements AsyncDisposable {
  /** The functions that were detached, as they were before. */
  readonly functions: readonly PciFunction[];
  readonly #host: HostAccess;
  readonly #reservations: readonly Reservation[];
  readonly #renewing = new AbortController();
  #pending: readonly PendingReturn[] = [];
  readonly #life = new Lifecycle(() => this.#reattach());

  constructor(host: HostAccess, functions: readonly PciFunction[], reservations: readonly Reservation[]) {
    this.#host = host;
    this.functions = functions;
    this.#reservations = reservations;
    for (const one of reservations) void keepRenewing(host, one, this.#renewing.signal, () => {});
  }

  /** Whether close() was called on it, and has not failed. */
  get closed(): boolean {
    return this.#life.closed;
  }

  /**
   * Returns the functions to the host's drivers. One that a running guest has, or whose IOMMU group it uses, stays until the guest releases
   * it: this process returns it then, see `pending`. Each call returns the same promise; if it rejects, the lease is
   * open again, and close() can be retried.
   *
   * @throws {ClosedError} if this process has no open connection to the host: connect again, then call close() again.
   */
  close(): Promise<void> {
    return this.#life.close();
  }

  /** The functions that are still to be returned since close() has ended, and why. */
  get pending(): readonly PendingReturn[] {
    return this.#pending;
  }

  async #reattach(): Promise<void> {
    await this.#return([...this.functions].reverse());
    if (this.#pending.length > 0) void this.#returnLater();
  }

  async #return(functions: readonly PciFunction[]): Promise<void> {
    this.#pending = await this.#returnAll(functions);
    await this.#endReservations(this.#pending);
  }

  async #connect() {
    const connection = await connectionTo(this.#host);
    if (!connection) throw new ClosedError('virNodeDeviceReAttach');
    return connection;
  }

  async #returnAll(functions: readonly PciFunction[]): Promise<PendingReturn[]> {
    const connection = await this.#connect();
    const uses = byAddress(await new HostSnapshot(connection).guestUses());
    const guestOf = (address: PciAddress) =>
      uses.get(`${address}`)?.find((use): use is PciDomainUse => use.by === 'domain' && use.live);
    const pending: PendingReturn[] = [];
    for (const one of functions) {
      const held = [one.address, ...(one.iommuGroup?.addresses ?? [])].find(guestOf);
      const user = held && guestOf(held);
      if (user) {
        const what = held.equals(one.address) ? 'it' : `${held}, which is in the same IOMMU group`;
        const reason = `${one.address} is returned to the host's driver when the domain ${user.domain.name} releases ${what}.`;
        pending.push({ function: one, reason });
        continue;
      }
      try {
        await using node = await connection.lookupNodeDeviceByName(one.name);
        await node.reAttach();
      } catch (error) {
        // A virtual function may no longer exist.
        if (!LibvirtError.isNotFound(error)) throw error;
      }
    }
    return pending;
  }

  async #endReservations(pending: readonly PendingReturn[]): Promise<void> {
    const connection = await this.#connect();
    for (const reservation of this.#reservations)
      if (!pending.some((one) => one.function.address.equals(reservation.address)))
        await endReservation(connection, reservation);
    if (pending.length === 0) this.#renewing.abort();
  }

  /** Tries until nothing is left to be returned, as long as the process lives. */
  async #returnLater(): Promise<void> {
    while (this.#pending.length > 0) {
      await delay(retryInterval, undefined, { ref: false });
      // Otherwise the host does not answer now.
      await this.#return(this.#pending.map((one) => one.function)).catch(() => {});
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** Detaches functions from the host's drivers: all or none. */
export async function detachFromHost(
  pci: Pci,
  functions: readonly PciFunction[],
  options: DetachFromHostOptions,
): Promise<PciLease> {
  check(detachOptions, options, 'the options of detachFromHost()');
  const { driver, signal } = options;
  const { connection } = pci;
  const snapshot = new HostSnapshot(connection, { signal });
  const abandoned = await abandonedAmong(pci, functions, snapshot, { signal });
  await checkDetachable(pci, functions, snapshot, abandoned, options);
  const host = { connection, uri: await connection.getURI({ signal }) };
  const reservations: Reservation[] = [];
  const taken: PciFunction[] = [];
  try {
    for (const one of functions) {
      const reservation = await reserveFor(pci, one, snapshot, abandoned, options);
      if (reservation) reservations.push(reservation);
    }
    for (const one of functions) {
      await settleOrUndo(
        () => one.node.detach(driver ?? null),
        () => one.node.reAttach(),
        signal,
      );
      taken.push(one);
    }
    return new PciLease(host, taken, reservations);
  } catch (error) {
    await new PciLease(host, taken, reservations).close();
    throw error;
  }
}

async function abandonedAmong(
  { connection }: Pci,
  functions: readonly PciFunction[],
  snapshot: HostSnapshot,
  options: CallOptions,
): Promise<Reservation[]> {
  const reservations = await mapWithLimit(connection, functions, ({ address }) => snapshot.reservationAt(address));
  const others = reservations.filter((one) => one !== undefined && !isSelf(one.owner)) as Reservation[];
  return findAbandoned(connection, others, options);
}

async function checkDetachable(
  { connection }: Pci,
  functions: readonly PciFunction[],
  snapshot: HostSnapshot,
  abandoned: readonly Reservation[],
  { despite = [] }: DetachFromHostOptions,
): Promise<void> {
  const going = functions.map(({ address }) => address);
  const isAbandoned = (address: PciAddress) => abandoned.some((one) => one.address.equals(address));
  const problems = await mapWithLimit(connection, await snapshot.devices.properties(going), async (one) => {
    const { address } = one;
    const found = await snapshot.problems(one, { going, despite, abandoned: abandoned.map(({ address }) => address) });
    if (found.length > 0 || !isHeld(one) || isAbandoned(address)) return found;
    return [`${address} is already detached (driver ${one.driver}).`];
  });
  if (problems.flat().length > 0) throw new PciError('not-assignable', problems.flat());
}

/** Reserves a function for its lease; undefined if this process has claimed it, or if its reservation is overridden. */
async function reserveFor(
  { connection }: Pci,
  { address, physicalFunction }: PciFunction,
  snapshot: HostSnapshot,
  abandoned: readonly Reservation[],
  { signal, despite = [] }: DetachFromHostOptions,
): Promise<Reservation | undefined> {
  const terms = {
    kind: 'lease',
    address,
    isVirtual: physicalFunction !== undefined,
    leaseTime: defaultLeaseTime,
    mac: undefined,
    vlan: undefined,
    trusted: false,
  } as const;
  const existing = await snapshot.reservationAt(address);
  if (existing && (isSelf(existing.owner) || despite.includes(existing.kind))) return undefined;
  const old = abandoned.find((one) => one.address.equals(address));
  const reservation = old
    ? await takeOver(connection, { ...old, ...terms }, { signal })
    : await reserve(connection, terms, { signal });
  if (!reservation) throw new PciError('not-assignable', [`${address} was reserved by another program just now.`]);
  return reservation;
}
