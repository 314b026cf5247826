/** The trust setting of virtual functions: whether a guest may change its MAC address and receive all traffic. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import type { PciAddress } from '../core/pci-address.ts';
import type { HostDevices } from './host-devices.ts';
import type { PciProperties } from './info.ts';
import { isHere, localFolder } from './local.ts';
import { PciError } from './pci-error.ts';

/** How `ip` identifies a virtual function. */
interface LinkFunction {
  readonly netdev: string;
  readonly index: number;
}

async function linkFunctionOf(
  devices: HostDevices,
  pf: PciAddress,
  { address }: PciProperties,
): Promise<LinkFunction | undefined> {
  const { netdevs, virtualFunctionAddresses } = (await devices.at(pf)).info;
  const index = virtualFunctionAddresses.findIndex((one) => one.equals(address));
  return netdevs[0] === undefined || index < 0 ? undefined : { netdev: netdevs[0].name, index };
}

const ip = (...args: readonly string[]) => promisify(execFile)('ip', args);

async function setTrust({ netdev, index }: LinkFunction, trusted: boolean): Promise<void> {
  const value = trusted ? 'on' : 'off';
  try {
    await ip('link', 'set', 'dev', netdev, 'vf', `${index}`, 'trust', value);
  } catch (error) {
    throw refusalOf(error, `The trust of virtual function ${index} of ${netdev} cannot be set to '${value}'`);
  }
}

/** Returns the error for a failure of `ip`, which prints the kernel's error in English. */
function refusalOf(cause: unknown, what: string): PciError {
  const { code, stderr = '', message } = cause as { code?: unknown; stderr?: string; message: string };
  if (code === 'ENOENT')
    return new PciError('unsupported', [`${what}: the program ip is missing. Install iproute2.`], { cause });
  const printed = stderr.trim() || message;
  if (/not permitted|denied/.test(printed))
    return new PciError('no-permission', [`${what}: ${printed}. Only root may do that: run the program as root.`], {
      cause,
    });
  return new PciError('unsupported', [`${what}: ${printed}. The driver of the card may have no trust setting.`], {
    cause,
  });
}

/** Whether the kernel reports a virtual function as trusted; false without `ip`, or if the driver has no trust setting. */
async function isTrusted({ netdev, index }: LinkFunction): Promise<boolean> {
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
 * @returns A function that ends the trust.
 * @throws {PciError} 'not-local' if the connection's host is another; 'unsupported' if the physical function has no network interface, or a
 * driver without this setting, or `ip` is missing; 'no-permission' if this process is not root.
 */
export async function trust(
  connection: Connection,
  devices: HostDevices,
  vf: PciProperties,
  options: CallOptions,
): Promise<() => Promise<void>> {
  const [pf] = await physicalFunctionOf(devices, vf);
  await localFolder(connection, pf ?? vf, 'Trusting a virtual function', options);
  const target = pf && (await linkFunctionOf(devices, pf.address, vf));
  if (!target)
    throw new PciError('unsupported', [
      `${vf.physicalFunction} has no network interface, which setting trust requires.`,
    ]);
  await setTrust(target, true);
  return () => setTrust(target, false);
}

/** Ends trust that a program left behind, such as one that was killed. Does nothing if the connection's host is another. */
export async function endTrust(devices: HostDevices, vf: PciProperties): Promise<void> {
  if (!(await devices.isLocal())) return;
  const [pf] = await physicalFunctionOf(devices, vf);
  if (!pf || !(await isHere(pf))) return;
  const target = await linkFunctionOf(devices, pf.address, vf);
  if (target && (await isTrusted(target))) await setTrust(target, false);
}

const physicalFunctionOf = (devices: HostDevices, { physicalFunction }: PciProperties) =>
  devices.properties(physicalFunction ? [physicalFunction] : []);
