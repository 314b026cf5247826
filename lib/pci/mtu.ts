/** The MTU of a card: the largest packet that its network interface sends, on the host itself. */
import type { CallOptions } from '../core/call.ts';
import { check, checkCallOptions, whole } from '../core/options.ts';
import { CardLink } from './card-link.ts';
import type { PhysicalFunction } from './function.ts';
import { HostDevices } from './host-devices.ts';

/** An MTU, in bytes: IPv4 requires 68, and no packet is larger than 65,535. */
export const mtu = whole(68, 65_535, 'an MTU in bytes');

function linkOf(
  { pci: { connection }, address }: PhysicalFunction,
  what: string,
  options: CallOptions,
): Promise<CardLink> {
  return CardLink.of(connection, new HostDevices(connection, options), address, what, options);
}

/** Returns the MTU. */
export async function readMtu(pf: PhysicalFunction, options: CallOptions): Promise<number> {
  checkCallOptions(options, 'mtu');
  return (await linkOf(pf, 'Reading the MTU', options)).mtu;
}

/** Sets the MTU. @returns The former one. */
export async function writeMtu(pf: PhysicalFunction, wanted: number, options: CallOptions): Promise<number> {
  checkCallOptions(options, 'setMtu');
  check(mtu, wanted, 'the MTU');
  const link = await linkOf(pf, 'Setting the MTU', options);
  if (link.mtu !== wanted) await link.setMtu(wanted);
  return link.mtu;
}
