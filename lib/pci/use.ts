/** What uses the host's PCI functions: domains, claims, leases, networks, and the host itself. */

import type { NetworkConfig } from '../config/index.ts';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { PciAddress } from '../core/pci-address.ts';
import { devicesOf } from '../devices/list.ts';
import { hostAddressOf } from '../devices/selector.ts';
import type { Domain } from '../domain/domain.ts';
import type { DomainXMLFlags } from '../native/generated/enums.ts';
import type { Network } from '../network/network.ts';
import type { HostUse } from './host-use.ts';
import { mapWithLimit } from './map-with-limit.ts';
import { describeOwner, type PciOwner } from './owner.ts';
import { reservationIn } from './reservation.ts';

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

/** Uses, each with the address of its function as text. */
export type FunctionUses = readonly (readonly [address: string, use: PciUse])[];

/** Returns the uses of each function. */
export function byAddress(found: FunctionUses): PciUses {
  const uses = new Map<string, PciUse[]>();
  for (const [address, use] of found) uses.set(address, [...(uses.get(address) ?? []), use]);
  return uses;
}

/** Returns the functions that are passed through to domains, in the running guest or in its definition. */
export async function domainUses(connection: Connection, { signal }: CallOptions): Promise<FunctionUses> {
  // Each domain is active, persistent or both.
  const [active, persistent] = await Promise.all([
    connection.listAllDomains({ active: true, signal }),
    connection.listAllDomains({ persistent: true, signal }),
  ]);
  const configurations = [
    ...active.map((domain) => ({ domain, live: true })),
    ...persistent.map((domain) => ({ domain, live: false })),
  ];
  const found = await mapWithLimit(connection, configurations, async ({ domain, live }) => {
    const addresses = await hostAddressesIn(domain, { inactive: !live, signal });
    return addresses.map((address) => ({ address, domain, live }));
  });
  const uses = found.flat();
  const isRunning = (address: string, { uuid }: Domain) =>
    uses.some((one) => one.live && one.address === address && one.domain.uuid === uuid);
  return uses
    .filter(({ address, domain, live }) => live || !isRunning(address, domain))
    .map(({ address, ...use }) => [address, { by: 'domain', ...use }]);
}

/** Returns the host's functions in one configuration of a domain, each once. */
async function hostAddressesIn(domain: Domain, options: DomainXMLFlags & CallOptions): Promise<string[]> {
  try {
    const devices = await devicesOf(await domain.getConfig(options));
    return [...new Set(devices.map(hostAddressOf).filter((address) => address !== undefined))];
  } catch (error) {
    if (LibvirtError.isNotFound(error)) return []; // It was removed while it was queried.
    throw error;
  }
}

/** Returns the functions that a running network uses: that of a claim or lease, or those that it assigns to guests. */
export function usesIn(network: Network, config: NetworkConfig): FunctionUses {
  const reservation = reservationIn(config);
  if (reservation) return [[`${reservation.address}`, { by: reservation.kind, owner: reservation.owner }]];
  return (config.forward?.address ?? []).map((address) => [`${PciAddress.from(address)}`, { by: 'network', network }]);
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
