/** Refuses to give a guest functions that it cannot have, before the request reaches the hypervisor. */
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { PciAddress } from '../core/pci-address.ts';
import type { GuestFunction } from '../devices/guest-functions.ts';
import { isHeld, isObstacle, problemsOf } from './assignable.ts';
import { refuseWhatCardRefuses } from './card-refusal.ts';
import { HostSnapshot } from './host-snapshot.ts';
import type { PciProperties } from './info.ts';
import { stateOf } from './owner.ts';
import { PciError, type PciErrorReason } from './pci-error.ts';
import { interfaceProblem } from './physical-interface.ts';
import { describeUse, type PciUse } from './use.ts';

/** Why a guest cannot have a function now. */
export interface GuestFunctionProblem {
  /** Which of the functions it is. */
  readonly index: number;
  readonly reason: PciErrorReason;
  /** As a sentence. */
  readonly problem: string;
}

/** The order in which reasons count for the error of all problems. */
const reasons = ['not-found', 'not-assignable', 'in-use'] as const;

/**
 * Checks functions that a guest is to get together. A guest that has one already is left to the hypervisor, which refuses it.
 *
 * @throws {PciError} 'not-found' if the host has no such function; 'not-assignable' if it cannot be passed through, such as a bridge or one
 * of an IOMMU group that the host uses; 'in-use' if another program, a network or the host uses it, or anything uses its virtual functions;
 * 'refused' or 'unsupported' if its card does not accept the MAC address or VLAN, as far as that is known on the host itself.
 */
export async function refuseUnassignable(
  connection: Connection,
  functions: readonly GuestFunction[],
  options: CallOptions,
): Promise<void> {
  const problems = await guestFunctionProblems(connection, functions, options);
  const reason = reasons.find((one) => problems.some((problem) => problem.reason === one));
  if (reason)
    throw new PciError(
      reason,
      problems.map(({ problem }) => problem),
    );
  await refuseWhatCardRefuses(connection, functions, options);
}

/** Returns why a guest cannot have functions now; empty if no reason is known. */
export async function guestFunctionProblems(
  connection: Connection,
  functions: readonly GuestFunction[],
  { signal }: CallOptions,
): Promise<GuestFunctionProblem[]> {
  const snapshot = new HostSnapshot(connection, { signal });
  const going = functions.map(({ address }) => PciAddress.from(address));
  const problems: GuestFunctionProblem[] = [];
  for (const [index, given] of functions.entries()) {
    const address = going[index]!;
    const note = (reason: PciErrorReason, found: readonly string[]) =>
      problems.push(...found.map((problem) => ({ index, reason, problem })));
    const info = await propertiesAt(snapshot, address);
    if (!info && (await hasFunctions(connection, { signal })))
      note('not-found', [
        `The host has no PCI function ${address}: connection.pci.functions() returns those that it has.`,
      ]);
    if (info) note('not-assignable', await ownProblems(snapshot, info, given, going));
    note('in-use', await useProblems(snapshot, address, info?.virtualFunctionAddresses ?? []));
  }
  return problems;
}

/** Returns what is wrong with a function itself, its IOMMU group and how it is passed through. */
async function ownProblems(
  snapshot: HostSnapshot,
  info: PciProperties,
  { managed, isInterface }: GuestFunction,
  going: readonly PciAddress[],
): Promise<string[]> {
  const { address, driver, endpoint, physicalFunction } = info;
  const problems = problemsOf(info, {
    beside: endpoint ? await snapshot.devices.beside(info) : [],
    uses: new Map(),
    going,
  });
  if (!managed && driver !== undefined && !isHeld(info))
    problems.push(
      `${address} is with the host's driver ${driver}, and would be passed through without being detached from it: omit managed: false, or call detachFromHost() first.`,
    );
  if (!isInterface) return problems;
  if (!physicalFunction)
    return [
      ...problems,
      `${address} is not a virtual function, which an interface requires: pass it through by hostdev().`,
    ];
  const [physical] = await snapshot.devices.properties([physicalFunction]);
  const problem = physical && (await interfaceProblem(snapshot.devices, physical));
  return problem ? [...problems, problem] : problems;
}

async function useProblems(
  snapshot: HostSnapshot,
  address: PciAddress,
  virtual: readonly PciAddress[],
): Promise<string[]> {
  // The hypervisor itself does not give a function to two guests.
  const uses = await snapshot.uses([address, ...virtual], virtual.length > 0 ? [] : ['guests']);
  const obstacles = (one: PciAddress): PciUse[] =>
    (uses.get(`${one}`) ?? []).filter((use) => isObstacle(use) && !isAbandoned(use));
  const own = obstacles(address).filter(({ by }) => by !== 'domain' && by !== 'process');
  const problems = own.map((use) => describeUse(address, use));
  for (const one of virtual)
    for (const use of obstacles(one))
      problems.push(
        `${address} cannot be given to a guest while its virtual functions are in use: ${describeUse(one, use)}`,
      );
  return problems;
}

/** Whether it is a reservation whose process has ended: any program may take it. */
function isAbandoned(use: PciUse): boolean {
  return (use.by === 'claim' || use.by === 'lease') && stateOf(use.owner) === 'ended';
}

/** Returns what a function is; undefined if there is none, or the connection does not report devices. */
async function propertiesAt(snapshot: HostSnapshot, address: PciAddress): Promise<PciProperties | undefined> {
  try {
    return (await snapshot.devices.properties([address]))[0];
  } catch (error) {
    if (LibvirtError.isUnsupported(error)) return undefined;
    throw error;
  }
}

/** Whether the connection reports PCI functions at all: otherwise it is not known which ones exist. */
async function hasFunctions(connection: Connection, { signal }: CallOptions): Promise<boolean> {
  try {
    return (await connection.listAllNodeDevices({ capPciDev: true, signal })).length > 0;
  } catch (error) {
    if (LibvirtError.isUnsupported(error)) return false;
    throw error;
  }
}
