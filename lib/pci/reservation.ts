/**
 * Reserves a PCI function on its host, so that only one of any number of programs, on any machines, gets it.
 *
 * All of them share the host's libvirt. A reservation is a libvirt network with this one function; network names are unique, so creating it
 * is atomic. `virsh net-list` shows it. It survives a restart of the daemon, but not of the host.
 *
 * Its owner renews it: it replaces the network's port group 'renewed-N' by 'renewed-N+1', which every libvirt can do while a network runs.
 * In the same way it notes what settings of the function were before it changed them.
 */
import { randomUUID } from 'node:crypto';
import type { NetworkConfig, XmlElement } from '../config/index.ts';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { PciAddress } from '../core/pci-address.ts';
import { settleOrUndo } from '../native/abort.ts';
import { type PciOwner, self } from './owner.ts';
import { type FormerVfSettings, isSettings } from './vf-settings.ts';

const namespace = 'urn:libvirt-native:claim';

/** The default lease time, in ms. */
export const defaultLeaseTime = 30_000;

/** What is reserved, for which process and how. */
export interface Reserved {
  /** What it is for: a claim of one function, or a lease of functions that are detached from the host. */
  readonly kind: 'claim' | 'lease';
  /** The function. */
  readonly address: PciAddress;
  /** Whether it is a virtual function. */
  readonly isVirtual: boolean;
  /** The process that holds it. */
  readonly owner: PciOwner;
  /** The time in ms after which it may be taken, unless it is renewed. */
  readonly leaseTime: number;
  /** The MAC address of a claim; undefined if its function is not a network interface. */
  readonly mac: string | undefined;
  /** The VLAN ID of a claim; undefined if it has none. */
  readonly vlan: number | undefined;
  /** Whether a claim is trusted. */
  readonly trusted: boolean;
}

/** A reservation as it was read from the host. */
export interface Reservation extends Reserved {
  /** The name of its network. */
  readonly name: string;
  /** The UUID of its network: another one for each reservation. */
  readonly uuid: string;
  /** How often it was renewed. */
  readonly renewals: number;
  /** What settings of the function were before its claim has changed them. */
  readonly before: FormerVfSettings;
}

const nameStart = 'claim-';

function nameFor(address: PciAddress): string {
  return `${nameStart}${address.nodeDeviceName}`;
}

/** Returns the function that a network of this name reserves; undefined for names of other networks. */
export function addressReservedBy(name: string): PciAddress | undefined {
  if (!name.startsWith(`${nameStart}pci_`)) return undefined;
  try {
    return PciAddress.from(name.slice(nameStart.length));
  } catch {
    return undefined;
  }
}

/** How often it is tried to reserve what others reserve and release at the same time. */
const attempts = 3;

/** Reserves a function for this process; undefined if it is reserved already. */
export async function reserve(
  connection: Connection,
  what: Omit<Reserved, 'owner'> & Partial<Pick<Reservation, 'before'>>,
  { signal }: CallOptions = {},
): Promise<Reservation | undefined> {
  const terms = { ...what, before: what.before ?? {}, owner: self() };
  const reservation = { ...terms, name: nameFor(what.address), uuid: randomUUID(), renewals: 0 };
  for (let attempt = 1; ; attempt++) {
    try {
      const network = await settleOrUndo(
        () => connection.createNetwork(configOf(reservation)),
        () => endReservation(connection, reservation),
        signal,
      );
      await network.close();
      return reservation;
    } catch (error) {
      if (!(error instanceof LibvirtError)) throw error;
      const { code } = error;
      if (LibvirtError.isUnsupported(error)) throw error;
      const other = await connection.lookupNetworkByName(reservation.name, { signal }).catch(() => undefined);
      await other?.close();
      if (other) return undefined;
      // One of the same name may have ended meanwhile.
      if (code !== 'VIR_ERR_OPERATION_FAILED' || attempt === attempts) throw error;
    }
  }
}

/** Makes this process the owner of a reservation whose owner has ended; undefined if another process was faster. */
export async function takeOver(
  connection: Connection,
  reservation: Reservation,
  options: CallOptions = {},
): Promise<Reservation | undefined> {
  return (await endReservation(connection, reservation, options))
    ? reserve(connection, reservation, options)
    : undefined;
}

/** Notes that the owner still runs. @throws {LibvirtError} VIR_ERR_NO_NETWORK if the reservation was ended. */
export async function renew(
  connection: Connection,
  reservation: Reservation,
  options: CallOptions = {},
): Promise<Reservation> {
  const { uuid, renewals } = reservation;
  await using network = await connection.lookupNetworkByUUID(uuid, options);
  const live = { live: true, ...options };
  await network.update('add-first', 'portgroup', portgroup(renewalName(renewals + 1)), live);
  if (renewals > 0) await network.update('delete', 'portgroup', portgroup(renewalName(renewals)), live);
  return { ...reservation, renewals: renewals + 1 };
}

/**
 * Notes what settings of the function are before they are changed; what is noted already stays.
 *
 * @throws {LibvirtError} VIR_ERR_NO_NETWORK if the reservation was ended.
 */
export async function noteBefore(
  connection: Connection,
  reservation: Reservation,
  former: FormerVfSettings,
  { signal }: CallOptions = {},
): Promise<Reservation> {
  const before = { ...former, ...reservation.before };
  const [noted, now] = [noteOf(reservation.before), noteOf(before)];
  // Also if there is nothing new to note: another program may have ended the reservation.
  await using network = await connection.lookupNetworkByUUID(reservation.uuid, { signal });
  if (now === undefined || now === noted) return reservation;
  // Not abandoned: it would not be known then whether it is noted, and the same cannot be noted twice.
  await network.update('add-first', 'portgroup', portgroup(now), { live: true });
  if (noted !== undefined) await network.update('delete', 'portgroup', portgroup(noted), { live: true });
  return { ...reservation, before };
}

/** Ends a reservation. @returns Whether it was this one, and is no more; false if it had ended before. */
export async function endReservation(
  connection: Connection,
  { uuid }: Reservation,
  options: CallOptions = {},
): Promise<boolean> {
  try {
    await using network = await connection.lookupNetworkByUUID(uuid, options);
    await network.destroy(options);
    return true;
  } catch (error) {
    if (LibvirtError.isNotFound(error) || LibvirtError.isInvalidState(error)) return false;
    throw error;
  }
}

/** Reads the reservation of a function; undefined if there is none. */
export async function readReservation(
  connection: Connection,
  address: PciAddress,
  options: CallOptions = {},
): Promise<Reservation | undefined> {
  try {
    await using network = await connection.lookupNetworkByName(nameFor(address), options);
    return reservationIn(await network.getConfig(options));
  } catch (error) {
    if (LibvirtError.isNotFound(error)) return undefined;
    throw error;
  }
}

/** Returns the reservation that a network is; undefined if it is an ordinary one. */
export function reservationIn(config: NetworkConfig): Reservation | undefined {
  const { metadata = [], name, uuid = '', forward, portgroup: groups = [] } = config;
  const element = metadata.find(isOwner);
  const [lent] = forward?.address ?? [];
  const address = element?.attributes?.['address'] ?? lent;
  if (!element || !address) return undefined;
  const { boot = '', pid = '', started = '', pidNamespace = '', host = '', ...terms } = element.attributes ?? {};
  const { kind, leaseTime, mac, vlan, trusted } = terms;
  return {
    name,
    uuid,
    address: PciAddress.from(address),
    isVirtual: lent !== undefined,
    kind: kind === 'lease' ? 'lease' : 'claim',
    owner: { host, boot, namespace: pidNamespace, pid: Number(pid), started },
    leaseTime: Number(leaseTime ?? defaultLeaseTime),
    mac: mac || undefined,
    vlan: vlan ? Number(vlan) : undefined,
    trusted: trusted === 'yes',
    renewals: Math.max(0, ...groups.map((group) => Number(/^renewed-(\d+)$/.exec(group.name ?? '')?.[1] ?? 0))),
    before: groups.map((group) => beforeIn(group.name ?? '')).find((one) => one !== undefined) ?? {},
  };
}

function isOwner({ name, attributes = {} }: XmlElement): boolean {
  return /(^|:)owner$/.test(name) && Object.values(attributes).includes(namespace);
}

const pciAddressOf = (address: PciAddress) => ({ type: 'pci' as const, ...address.toAttributes() });

function configOf({
  name,
  uuid,
  address,
  isVirtual,
  kind,
  owner,
  leaseTime,
  mac,
  vlan,
  trusted,
  before,
}: Reservation): NetworkConfig {
  const attributes = {
    'xmlns:claim': namespace,
    kind,
    address: `${address}`,
    host: owner.host,
    pid: `${owner.pid}`,
    boot: owner.boot,
    pidNamespace: owner.namespace,
    started: owner.started,
    leaseTime: `${leaseTime}`,
    ...(mac !== undefined && { mac }),
    ...(vlan !== undefined && { vlan: `${vlan}` }),
    ...(trusted && { trusted: 'yes' }),
  };
  const metadata = [{ name: 'claim:owner', attributes }];
  const note = noteOf(before);
  const common = { name, uuid, metadata, ...(note !== undefined && { portgroup: [{ name: note }] }) };
  // libvirt starts a network of functions only for virtual ones. One that names a bridge is active without that bridge, and has no effect.
  return isVirtual
    ? { ...common, forward: { mode: 'hostdev', managed: 'yes', address: [pciAddressOf(address)] } }
    : { ...common, forward: { mode: 'bridge' }, bridge: { name: 'no-bridge' } };
}

const renewalName = (renewal: number) => `renewed-${renewal}`;
const portgroup = (name: string) => `<portgroup name='${name}'/>`;

const noteStart = 'before ';

/** Returns the name of the port group that notes former settings, of which none has an apostrophe; undefined if there are none. */
function noteOf(before: FormerVfSettings): string | undefined {
  return Object.keys(before).length > 0 ? `${noteStart}${JSON.stringify(before)}` : undefined;
}

function beforeIn(name: string): FormerVfSettings | undefined {
  if (!name.startsWith(noteStart)) return undefined;
  try {
    const before: unknown = JSON.parse(name.slice(noteStart.length));
    return isSettings(before) ? before : undefined;
  } catch {
    return undefined; // No program of this library has written it.
  }
}
