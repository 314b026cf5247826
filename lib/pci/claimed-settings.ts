/**
 * Settings of functions that are claimed. What they were before is noted on the host, with the claim: the program that ends it restores them,
 * also if the one that made it was killed.
 */
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { vfPlaceOf } from './card-link.ts';
import type { HostDevices } from './host-devices.ts';
import type { PciProperties } from './info.ts';
import { isHere } from './local.ts';
import { noteBefore, type Reservation } from './reservation.ts';
import { type FormerVfSettings, formerOf, type VfHostSettings } from './vf-settings.ts';

const what = 'Configuring a virtual function';

/**
 * Changes settings of a claimed function: all or none.
 *
 * @param noted Gets the reservation as soon as what is to be restored is noted with it.
 * @returns What the settings were.
 * @throws {PciError} 'not-local', 'refused', 'unsupported' or 'no-permission'.
 */
export async function configureClaimed(
  connection: Connection,
  devices: HostDevices,
  vf: PciProperties,
  wanted: VfHostSettings,
  reservation: Reservation,
  noted: (reservation: Reservation) => void,
  { signal }: CallOptions,
): Promise<FormerVfSettings> {
  const { link, index } = await vfPlaceOf(connection, devices, vf, what, { signal });
  const changes = link.changes(index, wanted);
  const former = formerOf(changes);
  // No trust outlasts a claim, also if another program has left it behind.
  const restored: FormerVfSettings = wanted.trusted ? { ...former, trusted: false } : former;
  noted(await noteBefore(connection, reservation, restored, { signal }));
  await link.apply(index, changes, signal);
  return former;
}

/**
 * Restores what the settings of a claimed function were. Does nothing if the connection's host is another, or if the function is gone.
 *
 * @throws {PciError} 'no-permission' if this process is not root.
 */
export async function restoreClaimed(
  connection: Connection,
  devices: HostDevices,
  vf: PciProperties,
  { before }: Reservation,
  options: CallOptions = {},
): Promise<void> {
  if (Object.keys(before).length === 0 || !(await isOwnHost(devices, vf))) return;
  const { link, index } = await vfPlaceOf(connection, devices, vf, what, options);
  await link.apply(index, link.changes(index, before));
}

/** Ends trust that a program left behind without a claim. Does nothing if the connection's host is another. */
export async function endTrust(
  connection: Connection,
  devices: HostDevices,
  vf: PciProperties,
  options: CallOptions,
): Promise<void> {
  if (!(await isOwnHost(devices, vf))) return;
  const found = await trustChange(connection, devices, vf, options).catch(() => undefined);
  if (found) await found.link.apply(found.index, found.changes);
}

/** Returns what ends the trust of a function. Without `ip`, and where the driver reports no trust, nothing is known to be trusted. */
async function trustChange(connection: Connection, devices: HostDevices, vf: PciProperties, options: CallOptions) {
  const { link, index } = await vfPlaceOf(connection, devices, vf, what, options);
  return link.settings(index).trusted ? { link, index, changes: link.changes(index, { trusted: false }) } : undefined;
}

/** Whether this machine has the card of a virtual function, which still exists. */
async function isOwnHost(devices: HostDevices, { physicalFunction }: PciProperties): Promise<boolean> {
  if (!physicalFunction || !(await devices.isLocal())) return false;
  const [card] = await devices.properties([physicalFunction]);
  return card !== undefined && isHere(card);
}
