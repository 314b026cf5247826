/** Whether a function can be passed through to a guest, and if not, why. */
import type { PciAddress } from '../core/pci-address.ts';
import type { PciProperties } from './info.ts';
import { isSelf } from './owner.ts';
import { describeUse, type PciUse, type PciUses } from './use.ts';

/** Drivers that reserve a device for guests and do not use it themselves. */
const stub = /vfio|pciback|pci-stub/;

/** Whether no driver of the host uses a function. */
export function isDetached({ driver }: Pick<PciProperties, 'driver'>): boolean {
  return driver === undefined || stub.test(driver);
}

/** Whether a function is held for a guest, by a driver that does not use it. */
export function isHeld({ driver }: Pick<PciProperties, 'driver'>): boolean {
  return driver !== undefined && stub.test(driver);
}

/** What functions are and what uses them, and what is not held against their passthrough. */
export interface Assignment {
  /** The functions that decide whether the IOMMU isolates it: those of its group; all of the host if it has none. */
  readonly beside: readonly PciProperties[];
  /** The uses of the function and of its virtual functions. */
  readonly uses: PciUses;
  /** The functions that are passed through together. */
  readonly going?: readonly PciAddress[];
  /** The uses that are overridden. */
  readonly despite?: readonly PciUse['by'][];
  /** The functions that are reserved by processes which have ended. */
  readonly abandoned?: readonly PciAddress[];
}

/** Returns the reasons why a function cannot be passed through to a guest; empty if there are none. */
export function problemsOf(info: PciProperties, assignment: Assignment): string[] {
  const { address, endpoint, virtualFunctionAddresses } = info;
  if (!endpoint) return [bridgeProblem(address)];
  const problems = inUse(address, assignment);
  for (const virtual of virtualFunctionAddresses)
    for (const problem of inUse(virtual, assignment))
      problems.push(`${address} cannot be detached while its virtual functions are in use: ${problem}`);
  return [...problems, ...groupProblems(info, assignment)];
}

/** Why a bridge cannot be passed through, whatever uses it. */
export function bridgeProblem(address: PciAddress): string {
  return `${address} is a bridge: only devices behind it can be passed through.`;
}

/** A definition uses a function only when its guest starts; what this process has claimed or leased is its own to use. */
export function isObstacle(use: PciUse): boolean {
  if (use.by === 'domain') return use.live;
  return use.by === 'claim' || use.by === 'lease' ? !isSelf(use.owner) : true;
}

function inUse(address: PciAddress, { uses, despite = [], abandoned = [] }: Assignment): string[] {
  const isAbandoned = abandoned.some((one) => one.equals(address));
  const overridden: readonly PciUse['by'][] = isAbandoned ? [...despite, 'claim', 'lease'] : despite;
  return (uses.get(`${address}`) ?? [])
    .filter((use) => isObstacle(use) && !overridden.includes(use.by))
    .map((use) => describeUse(address, use));
}

/** IOMMU groups are passed through as a whole: the IOMMU does not isolate the devices of a group from each other. */
function groupProblems({ address, iommuGroup }: PciProperties, { beside, going = [] }: Assignment): string[] {
  if (!iommuGroup) {
    // If no function has a group, the kernel shows none, as under Xen; if others have, no IOMMU covers this one.
    return beside.some((other) => other.iommuGroup)
      ? [`${address} is in no IOMMU group: no IOMMU covers it, so it cannot be isolated in a guest.`]
      : [];
  }
  return beside
    .filter((other) => other.endpoint && !isDetached(other) && !other.address.equals(address))
    .filter((other) => iommuGroup.addresses.some((member) => member.equals(other.address)))
    .filter((other) => !going.some((one) => one.equals(other.address)))
    .map(
      (other) =>
        `${address} shares the IOMMU group ${iommuGroup.number} with ${other.address}, which the host uses (driver ${other.driver}): a group is passed through as a whole. Detach ${other.address} from the host as well.`,
    );
}
