/** Whether the host can set MAC addresses and VLANs of a card's virtual functions, which it does through the card's own interface. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PciAddress } from '../core/pci-address.ts';
import { isHeld } from './assignable.ts';
import type { HostDevices } from './host-devices.ts';
import type { PciProperties } from './info.ts';
import { isHere } from './local.ts';
import { PciError } from './pci-error.ts';

/** Whether a function is a network card, as far as its class is known. */
export function isNetworkCard({ class: code }: Pick<PciProperties, 'class'>): boolean {
  return code === undefined || code >> 16 === 2;
}

/** IFF_UP of <linux/if.h>. */
const interfaceUp = 1;

/**
 * Returns why the host cannot set them, as a sentence; undefined if no reason is known. Through a connection to another host it is not known
 * whether the interface is down: libvirt does not distinguish that from a link without carrier. libvirt then refuses it itself.
 */
export async function interfaceProblem(devices: HostDevices, physical: PciProperties): Promise<string | undefined> {
  const { address, driver } = physical;
  if (!isNetworkCard(physical)) return undefined;
  const what = 'the host sets MAC addresses and VLANs of its virtual functions';
  if (isHeld(physical))
    return `${address} is held by ${driver}: ${what} through its own driver. Return it to that driver first.`;
  if (!(await isHere(physical)) || !(await devices.isLocal())) return undefined;
  const folder = join(address.sysfsPath, 'net');
  for (const name of await readdir(folder).catch(() => [])) {
    const flags = Number(await readFile(join(folder, name, 'flags'), 'utf8').catch(() => interfaceUp));
    if ((flags & interfaceUp) === 0)
      return `${name}, the network interface of ${address}, is down: ${what} while it is up. Run: ip link set ${name} up`;
  }
  return undefined;
}

/** @throws {PciError} 'not-assignable' if the host cannot set MAC addresses and VLANs of a card's virtual functions. */
export async function requireInterface(devices: HostDevices, address: PciAddress): Promise<void> {
  const [physical] = await devices.properties([address]);
  const problem = physical && (await interfaceProblem(devices, physical));
  if (problem) throw new PciError('not-assignable', [problem]);
}
