/** Makes claims: chooses functions, reserves them, checks that nothing else has taken them meanwhile. All of them, or none. */
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { randomMac } from '../core/mac.ts';
import { PciAddress } from '../core/pci-address.ts';
import { addressOf } from '../guest/devices/hostdev.ts';
import { pause } from '../native/abort.ts';
import { isHeld, isObstacle, problemsOf } from './assignable.ts';
import type { DeviceClaim, VfClaim } from './claim.ts';
import type { AnyClaimOptions, ClaimFreeOptions } from './claim-options.ts';
import { claimOf, releaseAbandoned } from './existing-claims.ts';
import { freeFunctions } from './free.ts';
import { HostSnapshot } from './host-snapshot.ts';
import type { PciProperties } from './info.ts';
import { mapWithLimit } from './map-with-limit.ts';
import { isSelf } from './owner.ts';
import type { Pci } from './pci.ts';
import { PciError } from './pci-error.ts';
import { interfaceProblem, isNetworkCard } from './physical-interface.ts';
import { defaultLeaseTime, endReservation, type Reservation, reserve } from './reservation.ts';
import { byAddress, describeUse } from './use.ts';
import { hostSettingsIn } from './vf-settings.ts';

/** How often claims of several functions are tried while others claim some of the same. */
const attempts = 5;
/** How long is waited at least, and at most, until the next try, in ms: each program waits for another time. */
const [shortestWait, longestWait] = [50, 300];

/** A function that this process has reserved, as it was when it was chosen. */
interface Reserved {
  readonly properties: PciProperties;
  readonly reservation: Reservation;
}

/** Claims functions that are named. @throws {PciError} 'not-assignable', with what prevents it for each. */
export async function claimNamed(
  pci: Pci,
  addresses: readonly PciAddress[],
  options: AnyClaimOptions,
): Promise<(VfClaim | DeviceClaim)[]> {
  const { signal } = options;
  const { connection } = pci;
  const twice = addresses.find((address, index) => addresses.findIndex((one) => one.equals(address)) !== index);
  if (twice) throw new TypeError(`functions: ${twice} is named twice`);
  await releaseAbandoned(connection, new HostSnapshot(connection, { signal }), addresses, { signal });
  const snapshot = new HostSnapshot(connection, { signal });
  const wanted = await mapWithLimit(connection, addresses, (address) => snapshot.devices.propertiesAt(address));
  for (const one of wanted) refuseSettings(one, options);
  const problems = await mapWithLimit(connection, wanted, async (one) => {
    const own = await snapshot.reservationAt(one.address);
    if (own && isSelf(own.owner)) return [`${one.address} is already claimed by this process.`];
    const found = await snapshot.problems(one, { going: addresses });
    const [physical] = one.physicalFunction ? await snapshot.devices.properties([one.physicalFunction]) : [];
    const problem = physical && (await interfaceProblem(snapshot.devices, physical));
    return problem ? [...found, problem] : found;
  });
  if (problems.flat().length > 0) throw new PciError('not-assignable', problems.flat());
  // In one order for all programs: of those that want some of the same, the one that reserves the first of these gets all.
  const sorted = wanted.toSorted((one, other) => PciAddress.compare(one.address, other.address));
  const taken = await takeAll(pci, sorted, wanted.length, options);
  if (taken.reserved) {
    const place = ({ properties }: Reserved) => wanted.indexOf(properties);
    const reserved = taken.reserved.toSorted((one, other) => place(one) - place(other));
    return claimsOf(pci, snapshot, reserved, options);
  }
  throw new PciError('in-use', [`${taken.refused.join(', ')} was taken by another program just now.`]);
}

/** Claims free virtual functions. @throws {PciError} 'none-free', with the use of each virtual function. */
export async function claimFree(
  pci: Pci,
  count: number,
  options: ClaimFreeOptions,
): Promise<(VfClaim | DeviceClaim)[]> {
  const { signal } = options;
  const { connection } = pci;
  let hasReleased = false;
  for (let attempt = 1; ; attempt++) {
    const snapshot = new HostSnapshot(connection, { signal });
    // What guests have takes longest, and is needed in any case.
    const [addresses] = await Promise.all([candidatesIn(snapshot, options), snapshot.guestUses()]);
    const taken = await takeAll(pci, freeFunctions(snapshot, addresses, count), count, options);
    if (taken.reserved) return claimsOf(pci, snapshot, taken.reserved, options);
    // Others who claim several may be in the same position: one of them can have them all.
    if (count > 1 && taken.refused.length > 0 && attempt < attempts) {
      await pause(shortestWait + Math.random() * (longestWait - shortestWait), signal);
      continue;
    }
    const now = new HostSnapshot(connection, { signal });
    if (hasReleased || !(await releaseAbandoned(connection, now, addresses, { signal })))
      throw new PciError('none-free', await reasons(connection, count, options));
    hasReleased = true;
  }
}

/**
 * Returns the virtual functions that may be chosen, by their physical functions in the order that is preferred.
 *
 * @throws {PciError} 'not-assignable' if the host cannot set MAC addresses and VLANs through any of the physical functions.
 */
async function candidatesIn(snapshot: HostSnapshot, options: ClaimFreeOptions): Promise<PciAddress[]> {
  const physical = await physicalFunctionsIn(snapshot, options);
  const problems = await Promise.all(physical.map((one) => interfaceProblem(snapshot.devices, one)));
  const known = problems.filter((problem) => problem !== undefined);
  if (known.length > 0 && known.length === physical.length) throw new PciError('not-assignable', known);
  return physical.filter((_, index) => !problems[index]).flatMap((one) => one.virtualFunctionAddresses);
}

/** Returns the physical functions that are named, or all, on the NUMA node. */
async function physicalFunctionsIn(
  snapshot: HostSnapshot,
  { from, numaNode }: Pick<ClaimFreeOptions, 'from' | 'numaNode'>,
): Promise<PciProperties[]> {
  const found =
    from === undefined ? (await snapshot.devices.all()).map(({ info }) => info) : await named(snapshot, from);
  return found
    .filter(({ maxVirtualFunctions }) => maxVirtualFunctions > 0)
    .filter((one) => numaNode === undefined || one.numaNode === numaNode);
}

async function named({ devices }: HostSnapshot, from: NonNullable<ClaimFreeOptions['from']>): Promise<PciProperties[]> {
  const addresses = (Array.isArray(from) ? from : [from]).map(addressOf);
  const found = await Promise.all(addresses.map((address) => devices.propertiesAt(address)));
  const other = found.find(({ maxVirtualFunctions }) => maxVirtualFunctions === 0);
  if (other) throw new PciError('unsupported', [`${other.address} is no physical function: it has no SR-IOV.`]);
  return found;
}

/** What became of functions: all that were wanted are reserved, or none is; then also those that others were faster with. */
type Taken =
  | { readonly reserved: readonly Reserved[] }
  | { readonly reserved: undefined; readonly refused: readonly PciAddress[] };

/** Reserves as many of the candidates as are wanted. Nothing stays reserved if there are fewer, or if it fails. */
async function takeAll(
  { connection }: Pci,
  candidates: AsyncIterable<PciProperties> | readonly PciProperties[],
  count: number,
  options: AnyClaimOptions,
): Promise<Taken> {
  const { signal } = options;
  let held: Reserved[] = [];
  const refused: PciAddress[] = [];
  try {
    for await (const properties of candidates) {
      const reservation = await reserve(connection, termsFor(properties, options), { signal });
      if (reservation) held.push({ properties, reservation });
      else refused.push(properties.address);
      // Each of those that are named is needed.
      if (refused.length > 0 && Array.isArray(candidates)) break;
      if (held.length < count) continue;
      const kept = await stillFree(connection, held, { signal });
      for (const one of held.filter((one) => !kept.includes(one))) {
        refused.push(one.properties.address);
        await endReservation(connection, one.reservation);
      }
      held = kept;
      if (held.length === count) return { reserved: held };
    }
  } catch (error) {
    await endAll(connection, held);
    throw error;
  }
  await endAll(connection, held);
  return { reserved: undefined, refused };
}

/** Ends reservations, also of an operation that was aborted. */
async function endAll(connection: Connection, held: readonly Reserved[]): Promise<void> {
  await Promise.allSettled(held.map(({ reservation }) => endReservation(connection, reservation)));
}

/** Returns those of reserved functions that nothing which does not claim has taken since they were read. */
async function stillFree(
  connection: Connection,
  reserved: readonly Reserved[],
  options: CallOptions,
): Promise<Reserved[]> {
  const now = new HostSnapshot(connection, options);
  const addresses = reserved.map(({ properties }) => properties.address);
  const [found, uses] = await Promise.all([
    now.devices.properties(addresses),
    now.uses(addresses, ['guests', 'reservations']),
  ]);
  const isFree = async ({ properties: before }: Reserved): Promise<boolean> => {
    const { address } = before;
    const after = found.find((one) => one.address.equals(address));
    if (!after || uses.has(`${address}`)) return false;
    // A guest that gets it changes its driver, unless it was held for guests before.
    if (after.driver === before.driver && !isHeld(after)) return true;
    return !byAddress(await now.guestUses())
      .get(`${address}`)
      ?.some(isObstacle);
  };
  const free = await mapWithLimit(connection, reserved, isFree);
  return reserved.filter((_, index) => free[index]);
}

/** Makes the claims of reserved functions; if one cannot be made, none stays. */
async function claimsOf(
  pci: Pci,
  snapshot: HostSnapshot,
  reserved: readonly Reserved[],
  options: AnyClaimOptions,
): Promise<(VfClaim | DeviceClaim)[]> {
  const settings = { trusted: false, ...hostSettingsIn(options) };
  const { signal } = options;
  const claims: (VfClaim | DeviceClaim)[] = [];
  try {
    for (const { reservation } of reserved)
      claims.push(await claimOf(pci, snapshot, reservation, settings, { signal }));
    return claims;
  } catch (error) {
    await Promise.allSettled(claims.map((claim) => claim.close()));
    await endAll(pci.connection, reserved.slice(claims.length));
    throw error;
  }
}

function termsFor(properties: PciProperties, options: AnyClaimOptions) {
  const { address, physicalFunction } = properties;
  const { mac, vlan, trusted = false, leaseTime = defaultLeaseTime } = options;
  const isVirtual = physicalFunction !== undefined;
  const ownMac = mac ?? (isVirtual && isNetworkCard(properties) ? randomMac() : undefined);
  return { kind: 'claim' as const, address, isVirtual, leaseTime, trusted, mac: ownMac, vlan };
}

/** Only the physical function of a network card sets up its virtual functions. */
function refuseSettings({ address, physicalFunction }: PciProperties, options: AnyClaimOptions): void {
  const { mac, vlan } = options;
  const settings = { mac, vlan, ...hostSettingsIn(options) };
  const given = Object.entries(settings).find(([, value]) => value !== undefined);
  if (!physicalFunction && given)
    throw new TypeError(
      `${given[0]}: ${address} is no virtual function, and the host cannot set it for a whole device`,
    );
}

/** Returns why there are not enough free virtual functions, one reason each. */
async function reasons(connection: Connection, count: number, options: ClaimFreeOptions): Promise<string[]> {
  const snapshot = new HostSnapshot(connection, { signal: options.signal });
  const physical = await physicalFunctionsIn(snapshot, options);
  if (physical.length === 0) return [await describeNone(snapshot, options)];
  const addresses = physical.flatMap(({ virtualFunctionAddresses }) => virtualFunctionAddresses);
  const uses = await snapshot.uses(addresses);
  const of = async (vf: PciProperties): Promise<string[]> => {
    const own = (uses.get(`${vf.address}`) ?? []).map((use) => describeUse(vf.address, use));
    return [...own, ...problemsOf(vf, { beside: await snapshot.devices.beside(vf), uses: new Map() })];
  };
  const texts: string[] = [];
  for (const pf of physical) {
    const virtual = await snapshot.devices.properties(pf.virtualFunctionAddresses);
    const problems = await mapWithLimit(connection, virtual, of);
    texts.push(headerFor(pf, virtual.length, problems.filter((some) => some.length === 0).length, count));
    for (const [index, { address }] of virtual.entries())
      if (problems[index]!.length > 0) texts.push(problems[index]!.join(' '));
      else if (count === 1) texts.push(`${address} was released just now.`);
  }
  return texts;
}

function headerFor(
  { address, maxVirtualFunctions }: PciProperties,
  total: number,
  free: number,
  count: number,
): string {
  if (total === 0)
    return `${address} has no virtual functions; setVirtualFunctions() creates up to ${maxVirtualFunctions}.`;
  if (free >= count && count > 1)
    return `${address} has ${free} free virtual functions now; others were faster before.`;
  if (count === 1) return `${address} has no free virtual function:`;
  return `${address} has ${free === 0 ? 'no' : free} free virtual function${free === 1 ? '' : 's'} of the ${count} that are needed:`;
}

async function describeNone(snapshot: HostSnapshot, options: ClaimFreeOptions): Promise<string> {
  const { numaNode, ...anywhere } = options;
  const elsewhere = await physicalFunctionsIn(snapshot, anywhere);
  if (elsewhere.length === 0)
    return 'There is no physical function, which has SR-IOV, to claim a virtual function from.';
  const places = elsewhere.map((one) => `${one.address} is on ${nodeName(one.numaNode)}`);
  return `No physical function is on ${nodeName(numaNode)}: ${places.join(', ')}.`;
}

const nodeName = (node: number | undefined) => (node === undefined ? 'an unknown NUMA node' : `NUMA node ${node}`);
