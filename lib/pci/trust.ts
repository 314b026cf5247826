/** Whether a virtual function may change its MAC address and listen to everything: what its physical function's driver lets it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { CallOptions } from '../core/call.ts';
import type { PciAddress } from '../core/pci-address.ts';
import { PciError } from './error.ts';
import type { PhysicalFunction } from './function.ts';
import { isLocal, localFolder } from './local.ts';

/** `ip` knows a virtual function by its number. */
interface Place {
  readonly netdev: string;
  readonly index: number;
}

function placeOf(pf: PhysicalFunction, address: PciAddress): Place | undefined {
  const netdev = pf.netdevs[0]?.name;
  const index = pf.virtualFunctionAddresses.findIndex((one) => one.equals(address));
  return netdev === undefined || index < 0 ? undefined : { netdev, index };
}

const ip = (...args: readonly string[]) => promisify(execFile)('ip', args);

async function setTrust({ netdev, index }: Place, trusted: boolean): Promise<void> {
  await ip('link', 'set', 'dev', netdev, 'vf', `${index}`, 'trust', trusted ? 'on' : 'off');
}

/** What the kernel reports about a virtual function; nothing where there is no `ip`, or a driver that knows no trust. */
async function isTrusted({ netdev, index }: Place): Promise<boolean> {
  try {
    const [link] = JSON.parse((await ip('-json', 'link', 'show', 'dev', netdev)).stdout);
    return link.vfinfo_list.find(({ vf }: { vf: number }) => vf === index)?.trust === true;
  } catch {
    return false;
  }
}

/**
 * Trusts a virtual function.
 *
 * @returns What ends it.
 * @throws {PciError} 'not-local' when the connection's host is another; 'unsupported' when nothing could apply it.
 */
export async function trust(
  pf: PhysicalFunction,
  address: PciAddress,
  options: CallOptions,
): Promise<() => Promise<void>> {
  await localFolder(pf.pci.connection, pf, 'Trusting a virtual function', options);
  const place = placeOf(pf, address);
  if (!place)
    throw new PciError('unsupported', [`${pf.address} has no network interface whose driver could trust it.`]);
  await setTrust(place, true);
  return () => setTrust(place, false);
}

/** Ends trust that was left behind, such as by a program that was killed. On another host it can be neither seen nor ended. */
export async function endTrust(pf: PhysicalFunction, address: PciAddress, options: CallOptions): Promise<void> {
  const place = placeOf(pf, address);
  if (place && (await isLocal(pf.pci.connection, pf, options)) && (await isTrusted(place)))
    await setTrust(place, false);
}
