/** What uses the host's PCI functions: domains, claims, leases, networks, and the host itself. */

import type { NetworkConfig } from '../config/index.ts';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { checkCallOptions } from '../core/options.ts';
import { PciAddress } from '../core/pci-address.ts';
import { type Affected, devicesIn } from '../devices/scope.ts';
import { hostAddressOf } from '../devices/selector.ts';
import type { Domain } from '../domain/domain.ts';
import type { Network } from '../network/network.ts';
import { type FunctionUse, type HostUse, readHostUses } from './host-use.ts';
import { isLocal, isSameFunction } from './local.ts';
import { mapWithLimit } from './map-with-limit.ts';
import { describeOwner, type PciOwner } from './owner.ts';
import { type Reservation, reservationIn } from './reservation.ts';

/** A domain that uses a function, now or at its next start. */
export interface PciDomainUse {
  /** The kind of use. */
  readonly by: 'domain';
  /** The domain. */
  readonly domain: Domain;
  /** Whether the running guest has the function; false if only the definition has it. */
  readonly live: boolean;
}

/** A program that has claimed a function, or detached it from the host. */
export interface PciReservationUse {
  /** The kind of use: a claim, or a lease of a function that is detached from the host. */
  readonly by: 'claim' | 'lease';
  /** The process. */
  readonly owner: PciOwner;
}

/** A running network that assigns a function to a guest. */
export interface PciNetworkUse {
  /** The kind of use. */
  readonly by: 'network';
  /** The network. */
  readonly network: Network;
}

/** What uses a function. */
export type PciUse = PciDomainUse | PciReservationUse | PciNetworkUse | HostUse;

/** The uses of each function, by its address as text. */
export type PciUses = ReadonlyMap<string, readonly PciUse[]>;

/** What uses the functions of a host, and the reservations behind. */
export interface Usage {
  readonly uses: PciUses;
  readonly reservations: ReadonlyMap<string, Reservation>;
}

type FunctionUses = readonly (readonly [address: string, use: PciUse])[];

/** Returns what uses each function. */
export async function usageOf(connection: Connection, options: CallOptions = {}): Promise<Usage> {
  checkCallOptions(options, 'uses');
  const { signal } = options;
  const domains = await domainUses(connection, { signal });
  const { networks, reservations } = await networkUses(connection, { signal });
  const host = await hostUses(connection, { signal });
  const guests = new Set(domains.flatMap(([address, use]) => (use.by === 'domain' && use.live ? [address] : [])));
  // The guest's QEMU is a process that has opened the function.
  const others = host.filter(([address, use]) => use.by !== 'process' || !guests.has(address));
  return { uses: byAddress([...domains, ...networks, ...others]), reservations };
}

/** Returns what uses each function besides guests, of which the hypervisor itself does not give it to two. */
export async function usesBesideGuests(connection: Connection, options: CallOptions = {}): Promise<PciUses> {
  const { networks } = await networkUses(connection, options);
  const host = await hostUses(connection, options);
  return byAddress([...networks, ...host.filter(([, use]) => use.by !== 'process')]);
}

function byAddress(found: FunctionUses): PciUses {
  const uses = new Map<string, PciUse[]>();
  for (const [address, use] of found) uses.set(address, [...(uses.get(address) ?? []), use]);
  return uses;
}

/** Returns the functions that are passed through to domains, in the running guest or in its definition. */
async function domainUses(connection: Connection, { signal }: CallOptions): Promise<FunctionUses> {
  const domains = await connection.listAllDomains({ signal });
  const persistent = await connection.listAllDomains({ persistent: true, signal });
  const defined = new Set(persistent.map(({ uuid }) => uuid));
  const addressesIn = async (domain: Domain, affected: Affected) =>
    (await devicesIn(domain, affected, { signal })).map(hostAddressOf).filter((address) => address !== undefined);
  const uses = await mapWithLimit(domains, async (domain): Promise<FunctionUses> => {
    try {
      const live = new Set(await addressesIn(domain, 'live'));
      const config = defined.has(domain.uuid) ? await addressesIn(domain, 'config') : [];
      return Array.from(new Set([...live, ...config]), (address) => [
        address,
        { by: 'domain', domain, live: live.has(address) },
      ]);
    } catch (error) {
      if (LibvirtError.isNotFound(error)) return []; // It was removed while it was queried.
      throw error;
    }
  });
  return uses.flat();
}

/** Returns the functions of running networks: of claims and leases, and of those that assign them to guests. */
async function networkUses(
  connection: Connection,
  { signal }: CallOptions,
): Promise<{ networks: FunctionUses; reservations: Usage['reservations'] }> {
  const reservations = new Map<string, Reservation>();
  const all = await connection.listAllNetworks({ active: true, signal }).catch(noneWithoutDriver);
  const uses = await mapWithLimit(all, async (network): Promise<FunctionUses> => {
    const config = await network.getConfig({ signal }).catch(noForwardWhenGone);
    const reservation = reservationIn(config);
    const addresses = (config.forward?.address ?? []).map((address) => `${PciAddress.from(address)}`);
    if (!reservation) return addresses.map((address) => [address, { by: 'network', network }]);
    const { address, kind, owner } = reservation;
    reservations.set(`${address}`, reservation);
    return [[`${address}`, { by: kind, owner }]];
  });
  return { networks: uses.flat(), reservations };
}

/** Returns how the host itself uses its functions; nothing if it is not this machine. */
async function hostUses(connection: Connection, { signal }: CallOptions): Promise<FunctionUse[]> {
  if (!(await isLocal(connection, { signal }))) return [];
  const found = await readHostUses(async () => {
    const domains = await connection.listAllDomains({ active: true, signal });
    const ids = await mapWithLimit(domains, (domain) => domain.getID({ signal }).catch(() => undefined));
    return new Set(ids.filter((id) => id !== undefined));
  });
  const addresses = [...new Set(found.map(([address]) => address))];
  // The functions of libvirt's mock driver have the addresses of others here.
  const here = await mapWithLimit(addresses, (address) => isSameFunction(connection, address, { signal }));
  return found.filter(([address]) => here[addresses.indexOf(address)]);
}

/** Returns what uses a function, as a sentence. */
export function describeUse(address: PciAddress, use: PciUse): string {
  switch (use.by) {
    case 'domain':
      return use.live
        ? `${address} is in use by the domain ${use.domain.name}.`
        : `${address} belongs to the definition of the domain ${use.domain.name}, which does not use it now.`;
    case 'claim':
      return `${address} is claimed by ${describeOwner(use.owner)}.`;
    case 'lease':
      return `${address} was detached from the host by ${describeOwner(use.owner)}.`;
    case 'network':
      return `${address} belongs to the network ${use.network.name}.`;
    default:
      return `${address}: ${use.detail}.`;
  }
}

/** A network that is removed while it is queried uses nothing. */
function noForwardWhenGone(error: unknown): NetworkConfig {
  if (LibvirtError.isNotFound(error)) return { name: '' };
  throw error;
}

function noneWithoutDriver(error: unknown): Network[] {
  if (LibvirtError.isUnsupported(error)) return [];
  throw error;
}
