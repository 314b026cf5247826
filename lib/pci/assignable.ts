/** Whether a function can be passed through to a guest, and if not, why. */
import type { PciAddress } from '../core/pci-address.ts';
import type { PciFunctionInfo } from './info.ts';
import type { PciUses } from './use.ts';

/** Drivers that reserve a device for guests and do not use it themselves. */
const stub = /vfio|pciback|pci-stub/;

/** Whether no driver of the host uses a function. */
export function isDetached({ driver }: Pick<PciFunctionInfo, 'driver'>): boolean {
  return driver === undefined || stub.test(driver);
}

/**
 * Returns the reasons why a function cannot be passed through to a guest; empty if there are none.
 *
 * @param all All functions of the host.
 */
export function problemsOf(
  info: PciFunctionInfo,
  all: readonly PciFunctionInfo[],
  uses: PciUses,
  going: readonly PciAddress[] = [],
): string[] {
  const { address, endpoint, virtualFunctionAddresses } = info;
  if (!endpoint) return [`${address} is a bridge: only devices behind it can be passed through.`];
  const problems = inUse(address, uses);
  for (const virtual of virtualFunctionAddresses)
    for (const problem of inUse(virtual, uses))
      problems.push(`${address} cannot be detached while its virtual functions are in use: ${problem}`);
  return [...problems, ...groupProblems(info, all, going)];
}

function inUse(address: PciAddress, uses: PciUses): string[] {
  return (uses.get(`${address}`) ?? [])
    .filter(({ live }) => live)
    .map(({ domain }) => `${address} is in use by the domain ${domain.name}.`);
}

/** IOMMU groups are passed through as a whole: the IOMMU does not isolate the devices of a group from each other. */
function groupProblems(
  { address, iommuGroup }: PciFunctionInfo,
  all: readonly PciFunctionInfo[],
  going: readonly PciAddress[],
): string[] {
  if (!iommuGroup) {
    // If no function has a group, the kernel shows none, as under Xen; if others have, no IOMMU covers this one.
    return all.some((other) => other.iommuGroup)
      ? [`${address} is in no IOMMU group: no IOMMU covers it, so it cannot be isolated in a guest.`]
      : [];
  }
  return all
    .filter((other) => other.endpoint && !isDetached(other) && !other.address.equals(address))
    .filter((other) => iommuGroup.addresses.some((member) => member.equals(other.address)))
    .filter((other) => !going.some((one) => one.equals(other.address)))
    .map(
      (other) =>
        `${address} shares the IOMMU group ${iommuGroup.number} with ${other.address}, which the host uses (driver ${other.driver}): a group is passed through as a whole. Detach ${other.address} from the host as well.`,
    );
}
