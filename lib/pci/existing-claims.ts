/** The claims that a host has, of any program: listed, taken over, reclaimed. */
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { boolean, callRows, check, optionsOf } from '../core/options.ts';
import { PciAddress, type PciAddressLike } from '../core/pci-address.ts';
import { DeviceClaim, VfClaim } from './claim.ts';
import { configureClaimed, endTrust, restoreClaimed } from './claimed-settings.ts';
import type { VirtualFunction } from './function.ts';
import { functionsOf } from './host-devices.ts';
import { HostSnapshot } from './host-snapshot.ts';
import { mapWithLimit } from './map-with-limit.ts';
import { describeOwner, isSelf, type OwnerState, type PciOwner } from './owner.ts';
import type { Pci } from './pci.ts';
import { PciError } from './pci-error.ts';
import { findAbandoned, ownerStateOf } from './renewal.ts';
import { endReservation, type Reservation, takeOver } from './reservation.ts';
import type { VfHostSettings } from './vf-settings.ts';

/** A claim as the host has it, of any program. */
export interface PciClaim {
  /** The address of the function. */
  readonly address: PciAddress;
  /** The process that made it. */
  readonly owner: PciOwner;
  /** Whether that process runs; 'unknown' if it cannot be seen from here. */
  readonly ownerState: OwnerState;
  /** The MAC address of the guest's interface; undefined if the function is no virtual function of a network card. */
  readonly mac: string | undefined;
  /** The VLAN ID of all its traffic; undefined if there is none. */
  readonly vlan: number | undefined;
  /** Whether it was claimed as trusted. */
  readonly trusted: boolean;
}

/** Options of adopt(). */
export interface AdoptOptions extends CallOptions {
  /** Whether to take a claim from a process that may still use it. Default: false. */
  force?: boolean;
}

const adoptOptions = optionsOf<AdoptOptions>({ ...callRows, force: boolean });

/** Returns all claims of a host. */
export async function listClaims({ connection }: Pci, options: CallOptions): Promise<PciClaim[]> {
  const reservations = await new HostSnapshot(connection, options).reservations();
  return reservations
    .filter(({ kind }) => kind === 'claim')
    .map((one) => {
      const { address, owner, mac, vlan, trusted } = one;
      return { address, owner, ownerState: ownerStateOf(one), mac, vlan, trusted };
    });
}

/** Takes over the claim of a function: this process's own, or that of a process that has ended. */
export async function adoptClaim(
  pci: Pci,
  wanted: PciAddressLike,
  options: AdoptOptions,
): Promise<VfClaim | DeviceClaim> {
  check(adoptOptions, options, 'the options of adopt()');
  const { signal, force = false } = options;
  const { connection } = pci;
  const address = PciAddress.from(wanted);
  const snapshot = new HostSnapshot(connection, { signal });
  const found = await snapshot.reservationAt(address);
  if (found?.kind !== 'claim') throw new PciError('not-claimed', [`${address} is not claimed.`]);
  let reservation: Reservation | undefined = found;
  if (!isSelf(found.owner)) {
    if (!force && (await findAbandoned(connection, [found], { signal })).length === 0)
      throw new PciError('in-use', [
        `${address} is claimed by ${describeOwner(found.owner)}, which has not ended. adopt() with force: true takes the claim nevertheless.`,
      ]);
    reservation = await takeOver(connection, found, { signal });
  }
  if (!reservation) throw new PciError('in-use', [`${address} was claimed by another program just now.`]);
  return claimOf(pci, snapshot, reservation, reservation.trusted ? { trusted: true } : {}, { signal });
}

/** Makes the claim of a function that this process has reserved, with settings. Without trust, what others have left of it ends. */
export async function claimOf(
  pci: Pci,
  { devices }: HostSnapshot,
  reservation: Reservation,
  settings: VfHostSettings,
  options: CallOptions,
): Promise<VfClaim | DeviceClaim> {
  const { connection } = pci;
  const host = { connection, uri: await connection.getURI(options) };
  const [claimed] = pci[functionsOf]([await devices.at(reservation.address)]);
  if (!reservation.isVirtual) return new DeviceClaim(claimed!, host, reservation);
  const vf = claimed as VirtualFunction;
  const { trusted, ...others } = settings;
  if (trusted === false) await endTrust(connection, devices, vf, options);
  const wanted = trusted ? settings : others;
  if (Object.keys(wanted).length === 0) return new VfClaim(vf, host, reservation);
  let noted = reservation;
  const note = (one: Reservation) => {
    noted = one;
  };
  await configureClaimed(connection, devices, vf, wanted, reservation, note, options);
  return new VfClaim(vf, host, noted);
}

/** Ends the reservations of functions whose owners have ended. @returns Whether there were any. */
export async function releaseAbandoned(
  connection: Connection,
  snapshot: HostSnapshot,
  addresses: readonly PciAddress[],
  options: CallOptions,
): Promise<boolean> {
  const found = await mapWithLimit(connection, addresses, (address) => snapshot.reservationAt(address));
  const reserved = found.filter((one) => one !== undefined);
  let released = false;
  for (const reservation of await findAbandoned(connection, reserved, options)) {
    const [vf] = await snapshot.devices.properties([reservation.address]);
    if (vf) await restoreClaimed(connection, snapshot.devices, vf, reservation, options);
    if (await endReservation(connection, reservation, options)) released = true;
  }
  return released;
}
