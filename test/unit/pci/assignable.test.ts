/** Why a function cannot be passed through, on hosts whose drivers and IOMMU groups are as wanted: the test driver has neither. */
import { PciAddress } from 'libvirt-native';
import { describe, expect, test } from 'vitest';
import { isDetached, problemsOf } from '../../../lib/pci/assignable.ts';
import type { PciFunctionInfo } from '../../../lib/pci/info.ts';
import type { PciUse } from '../../../lib/pci/use.ts';

const [one, two, three] = ['0000:01:00.0', '0000:01:00.1', '0000:02:00.0'].map((text) => PciAddress.from(text)) as [
  PciAddress,
  PciAddress,
  PciAddress,
];

/** An endpoint that the host's network driver uses, in no IOMMU group. */
function endpoint(address: PciAddress, properties: Partial<PciFunctionInfo> = {}): PciFunctionInfo {
  return {
    ...{ address, endpoint: true, driver: 'e1000e', class: 0x020000, numaNode: 0, netdevs: [], vpd: undefined },
    ...{ vendor: { id: 0x8086, name: 'Intel' }, product: { id: 0x10d3, name: '82574L' } },
    ...{ iommuGroup: undefined, physicalFunction: undefined, virtualFunctionAddresses: [], maxVirtualFunctions: 0 },
    ...properties,
  };
}

const group = { number: 7, addresses: [one, two] };
const inGroup = (address: PciAddress, properties: Partial<PciFunctionInfo> = {}) =>
  endpoint(address, { iommuGroup: group, ...properties });
const nobody = new Map<string, PciUse[]>();

test.each([
  [undefined, true],
  ['vfio-pci', true],
  ['xen-pciback', true],
  ['pci-stub', true],
  ['e1000e', false],
])('with the driver %s the host has released a function: %s', (driver, expected) => {
  expect(isDetached({ driver })).toBe(expected);
});

describe('a function in an IOMMU group', () => {
  const problems = (others: readonly PciFunctionInfo[], going?: readonly PciAddress[]) =>
    problemsOf(inGroup(one), [inGroup(one), ...others], nobody, going);

  test('cannot be passed through while the host uses another of the group', () => {
    expect(problems([inGroup(two)])).toEqual([
      '0000:01:00.0 shares the IOMMU group 7 with 0000:01:00.1, which the host uses (driver e1000e): a group is passed through as a whole. Detach 0000:01:00.1 from the host as well.',
    ]);
  });

  test('can when the other goes along, and not when something else does', () => {
    expect(problems([inGroup(two)], [two])).toEqual([]);
    expect(problems([inGroup(two)], [three])).toHaveLength(1);
  });

  test('can beside functions that no driver of the host uses, bridges, itself, and functions of other groups', () => {
    expect(problems([inGroup(two, { driver: 'vfio-pci' })])).toEqual([]);
    expect(problems([inGroup(two, { driver: undefined })])).toEqual([]);
    expect(problems([inGroup(two, { endpoint: false, driver: 'pcieport' })])).toEqual([]);
    expect(problems([endpoint(three, { iommuGroup: { number: 8, addresses: [three] } })])).toEqual([]);
  });
});

test('a function in no IOMMU group cannot be passed through where others have one', () => {
  const own = endpoint(one);
  expect(problemsOf(own, [own, endpoint(three)], nobody)).toEqual([]);
  expect(problemsOf(own, [own, inGroup(two)], nobody)).toEqual([
    '0000:01:00.0 is in no IOMMU group: no IOMMU covers it, so it cannot be isolated in a guest.',
  ]);
});

test('only running guests have a function in use', () => {
  const uses = (live: boolean) => new Map([[`${one}`, [{ domain: { name: 'web' } as PciUse['domain'], live }]]]);
  expect(problemsOf(endpoint(one), [], uses(true))).toEqual(['0000:01:00.0 is in use by the domain web.']);
  expect(problemsOf(endpoint(one), [], uses(false))).toEqual([]);
});
