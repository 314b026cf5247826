/** How functions are shown: by inspect(), on one line or several, and as texts. */
import { inspect } from 'node:util';
import type { PciFunction } from 'libvirt-native';
import { expect, test } from 'vitest';
import { bridge, left, port, right, sriovHost, vf3 } from '../sriov.ts';

const host = sriovHost();
const at = (address: string): Promise<PciFunction> => host.connection.pci.function(address);
const wide = { breakLength: Number.POSITIVE_INFINITY } as const;

test.each([
  [
    port,
    "PhysicalFunction 0000:05:00.0 { device: 'Intel Corporation 82576 Gigabit', numaNode: 1, iommuGroup: 10, netdevs: [ 'enp5s0f0' ], virtualFunctions: '4 of 7' }",
  ],
  [
    vf3,
    "VirtualFunction 0000:05:10.6 { device: 'Intel Corporation 82576 Virtual Function', numaNode: 1, iommuGroup: 14, netdevs: [ 'enp5s0f0v3' ], physicalFunction: PciAddress 0000:05:00.0 }",
  ],
  [left, "PciFunction 0000:06:00.0 { device: 'Red Hat Virtio network', iommuGroup: 30 }"],
  [right, "PciFunction 0000:06:00.1 { device: 'Red Hat Virtio network', iommuGroup: 30, netdevs: [ 'enp6s0f1' ] }"],
])('the function %s is shown with what it has', async (address, expected) => {
  expect(inspect(await at(address), wide)).toBe(expected);
});

test('what a function is without is not shown, and what it has is', async () => {
  const one = await at(bridge);
  const bare = { driver: undefined, iommuGroup: undefined, numaNode: undefined, netdevs: [], link: undefined };
  const plain = Object.create(one, Object.getOwnPropertyDescriptors(bare));
  expect(inspect(plain, wide)).toBe("PciFunction 0000:00:03.0 { device: 'Red Hat Virtio network' }");
  const only = Object.create(one, Object.getOwnPropertyDescriptors({ ...bare, maxVirtualFunctions: 1 }));
  expect(inspect(only, wide)).toContain("virtualFunctions: '0 of 1'");
  const link = { speed: 5, width: 4, maxSpeed: undefined, maxWidth: undefined };
  const full = Object.create(one, Object.getOwnPropertyDescriptors({ ...bare, driver: 'igb', numaNode: 0, link }));
  expect(inspect(full, wide)).toBe(
    "PciFunction 0000:00:03.0 { device: 'Red Hat Virtio network', driver: 'igb', numaNode: 0, link: '5 GT/s x4' }",
  );
});

test('the address alone is shown where the depth is exhausted, in the color of what is special', async () => {
  const one = await at(left);
  expect(inspect({ one }, { ...wide, depth: 0 })).toBe('{ one: PciFunction 0000:06:00.0 }');
  expect(inspect(one, { ...wide, depth: 0 })).toBe(
    "PciFunction 0000:06:00.0 { device: 'Red Hat Virtio network', iommuGroup: 30 }",
  );
  expect(inspect({ one }, { ...wide, depth: 0, colors: true })).toContain(
    'PciFunction \u001b[36m0000:06:00.0\u001b[39m',
  );
  expect(inspect(one, { ...wide, colors: true })).toContain("device: \u001b[32m'Red Hat Virtio network'\u001b[39m");
});

test('a function as a text is its class', async () => {
  expect(await Promise.all([port, vf3, left].map(async (address) => `${await at(address)}`))).toEqual([
    '[object PhysicalFunction]',
    '[object VirtualFunction]',
    '[object PciFunction]',
  ]);
});
