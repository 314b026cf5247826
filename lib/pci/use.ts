/** What uses the host's PCI functions: domains, and networks that assign them to domains. */

import type { NetworkConfig } from '../config/index.ts';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { checkCallOptions } from '../core/options.ts';
import { PciAddress } from '../core/pci-address.ts';
import { devicesIn } from '../devices/scope.ts';
import { hostAddressOf } from '../devices/selector.ts';
import type { Domain } from '../domain/domain.ts';
import type { Network } from '../network/network.ts';
import { mapWithLimit } from './map-with-limit.ts';

/** A domain that uses a function, now or at its next start. */
export interface PciUse {
  /** The domain. */
  domain: Domain;
  /** Whether the running guest has the function; false if only the definition has it. */
  live: boolean;
}

/** The uses of each function, by its address as text. */
export type PciUses = ReadonlyMap<string, readonly PciUse[]>;

/** Returns the domains that use each function. */
export async function usesOf(connection: Connection, options: CallOptions = {}): Promise<PciUses> {
  checkCallOptions(options, 'uses');
  const { signal } = options;
  const uses = new Map<string, PciUse[]>();
  const domains = await connection.listAllDomains({ signal });
  await mapWithLimit(domains, async (domain) => {
    const [live, config] = await addressesOf(domain, { signal }).catch(noneWhenGone);
    const running = new Set(live);
    for (const address of new Set([...live, ...config])) {
      const known = uses.get(address) ?? [];
      uses.set(address, known);
      known.push({ domain, live: running.has(address) });
    }
  });
  return uses;
}

/** Returns the functions that running networks reserve for their guests. */
export async function poolsOf(
  connection: Connection,
  options: CallOptions = {},
): Promise<ReadonlyMap<string, Network>> {
  checkCallOptions(options, 'pools');
  const { signal } = options;
  const pools = new Map<string, Network>();
  const networks = await connection.listAllNetworks({ active: true, signal }).catch(noneWithoutDriver);
  await mapWithLimit(networks, async (network) => {
    const { forward } = await network.getConfig({ signal }).catch(noForwardWhenGone);
    if (forward?.mode !== 'hostdev') return;
    for (const address of forward.address ?? []) pools.set(`${PciAddress.from(address)}`, network);
  });
  return pools;
}

/** Returns the addresses that are passed through to a domain, in the running guest and in its definition. */
async function addressesOf(domain: Domain, { signal }: CallOptions): Promise<[live: string[], config: string[]]> {
  const live = await devicesIn(domain, 'live', { signal });
  const config = (await domain.isPersistent({ signal })) ? await devicesIn(domain, 'config', { signal }) : [];
  const addresses = (devices: typeof live) => devices.map(hostAddressOf).filter((address) => address !== undefined);
  return [addresses(live), addresses(config)];
}

// A domain or network that is removed while it is queried uses nothing.

function noneWhenGone(error: unknown): [string[], string[]] {
  if (LibvirtError.isNotFound(error)) return [[], []];
  throw error;
}

function noForwardWhenGone(error: unknown): Pick<NetworkConfig, 'forward'> {
  if (LibvirtError.isNotFound(error)) return {};
  throw error;
}

function noneWithoutDriver(error: unknown): Network[] {
  if (LibvirtError.isUnsupported(error)) return [];
  throw error;
}
