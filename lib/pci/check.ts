/** Whether a function can be given to a guest, in words. */
import type { PciAddress } from '../core/pci-address.ts';
import type { PciFunctionInfo } from './info.ts';
import type { PciUses } from './use.ts';

/** Drivers that hold a device for a guest, and do nothing with it themselves. */
const stub = /vfio|pciback|pci-stub/;

/** Whether no driver of the host uses it. */
export function isDetached({ driver }: Pick<PciFunctionInfo, 'driver'>): boolean {
  return driver === undefined || stub.test(driver);
}

/**
 * What stands in the way of giving a function to a guest; nothing, if all is well.
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
  if (!endpoint) return [`${address} is a bridge: only what is behind it can be given to a guest.`];
  const problems = inUse(address, uses);
  for (const virtual of virtualFunctionAddresses)
    for (const problem of inUse(virtual, uses))
      problems.push(`${address} cannot go while its virtual functions are in use: ${problem}`);
  return [...problems, ...groupProblems(info, all, going)];
}

function inUse(address: PciAddress, uses: PciUses): string[] {
  return (uses.get(`${address}`) ?? [])
    .filter(({ live }) => live)
    .map(({ domain }) => `${address} is in use by the domain ${domain.name}.`);
}

/** A guest gets whole groups: devices within one can reach each other's memory without the IOMMU seeing it. */
function groupProblems(
  { address, iommuGroup }: PciFunctionInfo,
  all: readonly PciFunctionInfo[],
  going: readonly PciAddress[],
): string[] {
  if (!iommuGroup) {
    // Where no function has a group the kernel shows none, as under Xen; where others have, this one has no IOMMU.
    return all.some((other) => other.iommuGroup)
      ? [`${address} is in no IOMMU group: the IOMMU does not cover it, so it cannot be kept within a guest.`]
      : [];
  }
  return all
    .filter((other) => other.endpoint && !isDetached(other) && !other.address.equals(address))
    .filter((other) => iommuGroup.addresses.some((member) => member.equals(other.address)))
    .filter((other) => !going.some((one) => one.equals(other.address)))
    .map(
      (other) =>
        `${address} shares the IOMMU group ${iommuGroup.number} with ${other.address}, which the host uses (driver ${other.driver}): all of a group go to one guest. Detach ${other.address} from the host as well.`,
    );
}
