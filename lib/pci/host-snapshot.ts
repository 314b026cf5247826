/**
 * A host's functions and their uses, as one operation sees them: each part is read when a check first needs it, and once, so that all
 * checks judge the same state and few calls are made.
 */
import type { NetworkConfig } from '../config/index.ts';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { PciAddress } from '../core/pci-address.ts';
import type { Network } from '../network/network.ts';
import { type Assignment, bridgeProblem, problemsOf } from './assignable.ts';
import { HostDevices } from './host-devices.ts';
import { type FunctionUse, readHostUses } from './host-use.ts';
import type { PciProperties } from './info.ts';
import { isHere } from './local.ts';
import { mapWithLimit } from './map-with-limit.ts';
import { once } from './once.ts';
import { addressReservedBy, type Reservation, reservationIn } from './reservation.ts';
import { byAddress, domainUses, type FunctionUses, type PciUses, usesIn } from './use.ts';

export class HostSnapshot {
  /** The node devices. */
  readonly devices: HostDevices;
  readonly #connection: Connection;
  readonly #options: CallOptions;
  readonly #configs = new Map<string, Promise<NetworkConfig>>();

  constructor(connection: Connection, { signal }: CallOptions = {}) {
    this.#connection = connection;
    this.#options = { signal };
    this.devices = new HostDevices(connection, { signal });
  }

  /**
   * Returns what uses functions: those at the addresses, or all.
   *
   * @param without Uses that are not read. Without guests, programs that drive functions are left out as well: a guest's QEMU is one.
   */
  async uses(
    addresses?: readonly PciAddress[],
    without: readonly ('guests' | 'reservations')[] = [],
  ): Promise<PciUses> {
    const wanted = addresses && new Set(addresses.map(String));
    const isWanted = (address: string) => wanted?.has(address) ?? true;
    const [guests, networks] = await Promise.all([
      without.includes('guests') ? undefined : this.guestUses(),
      this.#networkUses((one) => !without.includes('reservations') && isWanted(`${one}`)),
    ]);
    const host = await this.#hostUses(guests, isWanted);
    return byAddress([...(guests ?? []), ...networks, ...host].filter(([address]) => isWanted(address)));
  }

  /** Returns the functions that domains have: running guests, and definitions. */
  readonly guestUses = once(() => domainUses(this.#connection, this.#options));

  /** Returns why a function cannot be passed through to a guest; empty if no reason is known. */
  async problems(info: PciProperties, terms: Omit<Assignment, 'beside' | 'uses'> = {}): Promise<string[]> {
    if (!info.endpoint) return [bridgeProblem(info.address)];
    const uses = await this.uses([info.address, ...info.virtualFunctionAddresses]);
    return problemsOf(info, { ...terms, uses, beside: await this.devices.beside(info) });
  }

  /** Returns the functions that programs have reserved, by their addresses as text: the names of the reservations say so. */
  async reservedAddresses(): Promise<ReadonlySet<string>> {
    return new Set((await this.#reserved()).keys());
  }

  /** Returns the reservation of a function; undefined if there is none. */
  async reservationAt(address: PciAddress): Promise<Reservation | undefined> {
    const network = (await this.#reserved()).get(`${address}`);
    return network && reservationIn(await this.#configOf(network));
  }

  /** Returns all reservations. */
  async reservations(): Promise<Reservation[]> {
    const networks = Array.from((await this.#reserved()).values());
    const found = await mapWithLimit(this.#connection, networks, async (network) =>
      reservationIn(await this.#configOf(network)),
    );
    return found.filter((one) => one !== undefined);
  }

  async #networkUses(readsReservation: (address: PciAddress) => boolean): Promise<FunctionUses> {
    const networks = (await this.#networks()).filter(({ name }) => {
      const reserved = addressReservedBy(name);
      return !reserved || readsReservation(reserved);
    });
    const uses = await mapWithLimit(this.#connection, networks, async (one) => usesIn(one, await this.#configOf(one)));
    return uses.flat();
  }

  async #hostUses(guests: FunctionUses | undefined, isWanted: (address: string) => boolean): Promise<FunctionUses> {
    const inGuests = new Set(guests?.flatMap(([address, use]) => (use.by === 'domain' && use.live ? [address] : [])));
    const found = (await this.#ownUses()).filter(
      ([address, { by }]) => isWanted(address) && (by !== 'process' || (guests && !inGuests.has(address))),
    );
    const isHere = await mapWithLimit(this.#connection, found, ([address]) =>
      this.#isOfThisMachine(PciAddress.from(address)),
    );
    return found.filter((_, index) => isHere[index]);
  }

  /** Returns the networks that are reservations by their names, by the addresses of their functions. */
  readonly #reserved = once(async (): Promise<ReadonlyMap<string, Network>> => {
    const named = (await this.#networks()).flatMap((network): [string, Network][] => {
      const address = addressReservedBy(network.name);
      return address ? [[`${address}`, network]] : [];
    });
    return new Map(named);
  });

  /** Returns the running networks. */
  readonly #networks = once(() =>
    this.#connection.listAllNetworks({ active: true, ...this.#options }).catch((error: unknown): Network[] => {
      if (LibvirtError.isUnsupported(error)) return [];
      throw error;
    }),
  );

  #configOf(network: Network): Promise<NetworkConfig> {
    const known = this.#configs.get(network.uuid) ?? network.getConfig(this.#options).catch(noForwardWhenGone);
    this.#configs.set(network.uuid, known);
    return known;
  }

  /** Returns how the host itself uses its functions; nothing if it is not this machine. */
  readonly #ownUses = once(async (): Promise<FunctionUse[]> => {
    if (!(await this.devices.isLocal())) return [];
    return readHostUses(async () => {
      const domains = await this.#connection.listAllDomains({ active: true, ...this.#options });
      const ids = await mapWithLimit(this.#connection, domains, (domain) =>
        domain.getID(this.#options).catch(() => undefined),
      );
      return new Set(ids.filter((id) => id !== undefined));
    });
  });

  /** A connection that comes to another machine through a tunnel may report the name of this one; its functions differ. */
  async #isOfThisMachine(address: PciAddress): Promise<boolean> {
    const [properties] = await this.devices.properties([address]).catch((error: unknown) => {
      if (LibvirtError.isUnsupported(error)) return [];
      throw error;
    });
    return properties !== undefined && isHere(properties);
  }
}

/** A network that is removed while it is queried uses nothing. */
function noForwardWhenGone(error: unknown): NetworkConfig {
  if (LibvirtError.isNotFound(error)) return { name: '' };
  throw error;
}
