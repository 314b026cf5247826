/** Why a function cannot be passed through, on hosts whose drivers and IOMMU groups are as wanted: the test driver has neither. */
import { PciAddress, type PciOwner } from 'libvirt-native';
import { describe, expect, test } from 'vitest';
import type { Domain } from '../../../lib/domain/domain.ts';
import type { Network } from '../../../lib/network/network.ts';
import { type Assignment, isDetached, problemsOf } from '../../../lib/pci/assignable.ts';
import type { PciFunctionInfo } from '../../../lib/pci/info.ts';
import { self } from '../../../lib/pci/owner.ts';
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
    ...{ parent: undefined, link: undefined, msixVectors: undefined, resetMethods: undefined },
    ...{ vendor: { id: 0x8086, name: 'Intel' }, product: { id: 0x10d3, name: '82574L' } },
    ...{ iommuGroup: undefined, physicalFunction: undefined, virtualFunctionAddresses: [], maxVirtualFunctions: 0 },
    ...properties,
  };
}

const group = { number: 7, addresses: [one, two] };
const inGroup = (address: PciAddress, properties: Partial<PciFunctionInfo> = {}) =>
  endpoint(address, { iommuGroup: group, ...properties });
const none = new Map<string, PciUse[]>();

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
  const problems = (others: readonly PciFunctionInfo[], going: readonly PciAddress[] = []) =>
    problemsOf(inGroup(one), { beside: [inGroup(one), ...others], uses: none, going: [...going] });

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
  expect(problemsOf(own, { beside: [own, endpoint(three)], uses: none })).toEqual([]);
  expect(problemsOf(own, { beside: [own, inGroup(two)], uses: none })).toEqual([
    '0000:01:00.0 is in no IOMMU group: no IOMMU covers it, so it cannot be isolated in a guest.',
  ]);
});

const guest = (live: boolean): PciUse => ({ by: 'domain', domain: { name: 'web' } as Domain, live });
const other: PciOwner = { host: 'elsewhere', pid: 7, boot: 'c0ffee', namespace: 'pid:[1]', started: '1' };

describe('a use prevents passthrough', () => {
  const problems = (use: PciUse, despite: Assignment['despite'] = []) =>
    problemsOf(endpoint(one), { beside: [], uses: new Map([[`${one}`, [use]]]), despite });

  test.each<[string, PciUse, string]>([
    ['a running guest', guest(true), 'is in use by the domain web'],
    ['a claim', { by: 'claim', owner: other }, 'is claimed by process 7 of the host elsewhere'],
    ['a lease', { by: 'lease', owner: other }, 'was detached from the host by process 7 of the host elsewhere'],
    ['a network', { by: 'network', network: { name: 'vfs' } as Network }, 'belongs to the network vfs'],
  ])('of %s, unless it is overridden', (_, use, problem) => {
    expect(problems(use)).toEqual([`0000:01:00.0 ${problem}.`]);
    expect(problems(use, [use.by])).toEqual([]);
  });

  test('of the host itself', () => {
    const use: PciUse = { by: 'host-storage', detail: 'its disk sda is mounted at /' };
    expect(problems(use)).toEqual(['0000:01:00.0: its disk sda is mounted at /.']);
    expect(problems(use, ['host-network'])).toHaveLength(1);
  });

  test('but not that of a definition, nor what this process has reserved', () => {
    expect(problems(guest(false))).toEqual([]);
    expect(problems({ by: 'claim', owner: self() })).toEqual([]);
    expect(problems({ by: 'lease', owner: self() })).toEqual([]);
  });

  test('of a virtual function, for the physical one', () => {
    const uses = new Map([[`${two}`, [guest(true)]]]);
    expect(problemsOf(endpoint(one, { virtualFunctionAddresses: [two] }), { beside: [], uses })).toEqual([
      '0000:01:00.0 cannot be detached while its virtual functions are in use: 0000:01:00.1 is in use by the domain web.',
    ]);
  });
});
