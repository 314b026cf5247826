/** Whether a card accepts the MAC address and VLAN that a guest's interface is to have: known only by trying. */
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { PciAddress } from '../core/pci-address.ts';
import type { GuestFunction } from '../devices/guest-functions.ts';
import { isHeld } from './assignable.ts';
import { vfPlaceOf } from './card-link.ts';
import { HostDevices } from './host-devices.ts';
import type { PciProperties } from './info.ts';
import { isHere } from './local.ts';
import { PciError, type PciErrorReason } from './pci-error.ts';
import type { VfSettingsChange } from './vf-settings.ts';

/** Of other failures, such as that this process is not root, libvirt has its own. */
const cardReasons: readonly PciErrorReason[] = ['refused', 'unsupported'];

/**
 * Sets what the interfaces of a guest are to have, as libvirt will, and restores what was before, so that libvirt finds that. Does nothing if
 * the connection's host is another; libvirt refuses it then when the guest gets the function, with the kernel's reason.
 *
 * @throws {PciError} 'refused' or 'unsupported', with the card's reason.
 */
export async function refuseWhatCardRefuses(
  connection: Connection,
  functions: readonly GuestFunction[],
  options: CallOptions,
): Promise<void> {
  const interfaces = functions.filter(({ isInterface, mac, vlan }) => isInterface && (mac ?? vlan) !== undefined);
  const devices = new HostDevices(connection, options);
  if (interfaces.length === 0 || !(await devices.isLocal())) return;
  for (const { address, mac, vlan } of interfaces) {
    const [vf] = await devices.properties([PciAddress.from(address)]);
    // One that is held may be a running guest's.
    if (!vf?.physicalFunction || isHeld(vf)) continue;
    const [card] = await devices.properties([vf.physicalFunction]);
    if (!card || !(await isHere(card))) continue;
    const wanted = { ...(mac !== undefined && { mac }), ...(vlan !== undefined && { vlan }) };
    await tryOut(connection, devices, vf, wanted, options);
  }
}

async function tryOut(
  connection: Connection,
  devices: HostDevices,
  vf: PciProperties,
  wanted: VfSettingsChange,
  options: CallOptions,
): Promise<void> {
  const place = await vfPlaceOf(connection, devices, vf, 'Setting a MAC address or VLAN', options).catch(
    () => undefined,
  );
  if (!place) return;
  const { link, index } = place;
  const changes = link.changes(index, wanted);
  try {
    await link.apply(index, changes, options.signal);
  } catch (error) {
    if (!(error instanceof PciError) || !cardReasons.includes(error.reason)) return;
    const { reason, problems, cause } = error;
    throw new PciError(
      reason,
      problems.map((problem) => `${vf.address} cannot be given to a guest like that: ${problem}`),
      { cause },
    );
  }
  await link.undo(index, changes);
}
