/** Functions of the host for guests, as a whole: test/unit/pci asks libvirt's schema and its drivers. */
import { Capabilities, DomainCapabilities } from 'libvirt-native/config';
import { type GuestHost, planGuest } from 'libvirt-native/guest';
import { expect, test } from 'vitest';
import { hostdev, hostdevInterface, multifunction } from '../../lib/guest/devices/hostdev.ts';
import { kvmHost } from './hosts.ts';

const attributes = (bus: number, slot: number, part: number) => ({
  ...{ domain: '0x0000', bus: `0x0${bus}`, slot: `0x0${slot}`, function: `0x${part}` },
});
const plain = { mode: 'subsystem', type: 'pci', managed: 'yes', source: { address: attributes(3, 1, 2) } } as const;
const network = {
  type: 'hostdev',
  managed: 'yes',
  source: { $address: { type: 'pci', ...attributes(3, 1, 2) } },
} as const;
const more = { alias: 'ua-a', guestAddress: '05:04.1', teaming: { type: 'transient', persistent: 'ua-b' } } as const;
const inGuest = {
  alias: { name: 'ua-a' },
  address: { type: 'pci', ...attributes(5, 4, 1) },
  teaming: { type: 'transient', persistent: 'ua-b' },
} as const;
const claim = { address: '03:01.2', mac: '52:54:00:00:00:0A', vlan: 42 };

test('builders give the whole device', () => {
  expect(hostdev('03:01.2')).toEqual(plain);
  expect(hostdev({ address: { bus: 3, slot: 1, function: 2 } }, { managed: true })).toEqual(plain);
  expect(hostdev('03:01.2', { managed: false, ...more })).toEqual({ ...plain, managed: 'no', ...inGuest });
  expect(hostdevInterface('03:01.2')).toEqual(network);
  expect(hostdevInterface('03:01.2', { managed: false, mac: '52:54:00:00:00:01', vlan: 7, ...more })).toEqual({
    ...{ ...network, managed: 'no', mac: { address: '52:54:00:00:00:01' }, vlan: { tag: [{ id: 7 }] } },
    ...inGuest,
  });
  const claimed = { ...network, mac: { address: '52:54:00:00:00:0A' }, vlan: { tag: [{ id: 42 }] } };
  expect(hostdevInterface(claim)).toEqual(claimed);
  expect(hostdevInterface(claim, { mac: '52:54:00:00:00:0a', vlan: 42 })).toEqual(claimed);
  expect(multifunction(['03:01.2', { address: '03:01.2' }], '05:04.7', { managed: false })).toEqual([
    { ...plain, managed: 'no', address: { type: 'pci', ...attributes(5, 4, 0), multifunction: 'on' } },
    { ...plain, managed: 'no', address: { type: 'pci', ...attributes(5, 4, 1) } },
  ]);
  expect(multifunction(new Array(8).fill('03:01.2'), '05:04.0')).toHaveLength(8);
});

test.each<[() => unknown, string]>([
  [
    () => hostdev(claim),
    '0000:03:01.2 is claimed with MAC address 52:54:00:00:00:0A and VLAN 42, which only a network',
  ],
  [() => hostdev({ address: '03:01.2', vlan: 1 }), '0000:03:01.2 is claimed with VLAN 1, which only a network'],
  [
    () => hostdevInterface(claim, { mac: '52:54:00:00:00:0b' }),
    'mac: 52:54:00:00:00:0b contradicts the claim of 0000:03:01.2, which has 52:54:00:00:00:0A',
  ],
  [() => hostdevInterface(claim, { vlan: 43 }), 'vlan: 43 contradicts the claim of 0000:03:01.2, which has 42'],
  [() => hostdev('00:00.1'), "0000:00:00.1 is the host's own bridge: no guest can have it"],
  [() => multifunction([], '05:00.0'), 'a PCI device has 1 to 8 functions, not 0'],
  [() => multifunction(new Array(9).fill('03:01.2'), '05:00.0'), 'a PCI device has 1 to 8 functions, not 9'],
  [() => hostdev('03:01.2', { manged: true } as never), "manged: unknown option; did you mean 'managed'?"],
  [() => hostdev('03:01.2', 1 as never), 'the options of hostdev(): expected an object, got 1'],
  [() => hostdevInterface('03:01.2', { mc: '' } as never), "mc: unknown option; did you mean 'mac'?"],
  [() => hostdevInterface('03:01.2', 1 as never), 'the options of hostdevInterface(): expected an object, got 1'],
  [() => multifunction(['03:01.2'], '05:00.0', { alias: 'a' } as never), 'alias: unknown option'],
  [
    () => multifunction(['03:01.2'], '05:00.0', 1 as never),
    'the options of multifunction(): expected an object, got 1',
  ],
  [
    () => hostdev('03:01.2', { teaming: { type: 'other' } as never }),
    "teaming.type: expected 'persistent' or 'transient'",
  ],
])('%s is refused', (make, message) => {
  expect(make).toThrow(message);
});

test.each<[object, string]>([
  [{ hostDevices: [{ address: 'x' }] }, "hostDevices[0].address: 'x' is no PCI address"],
  [{ hostDevices: [{ address: 5 }] }, 'hostDevices[0].address: expected '],
  [{ hostDevices: [{ domain: 0, bsu: 3 }] }, "hostDevices[0].bsu: unknown option; did you mean 'bus'?"],
  [{ hostDevices: [{ slot: 3, managed: true }] }, 'hostDevices[0].managed: unknown option'],
  [{ hostDevices: [{ function: 3, managed: true }] }, 'hostDevices[0].managed: unknown option'],
  [
    { networks: [{ pci: { address: { bsu: 1 } } }] },
    "networks[0].pci.address.bsu: unknown option; did you mean 'bus'?",
  ],
])('%j in a specification is refused', (asked, message) => {
  expect(() => planGuest({ name: 'a', memory: '1 GiB', ...asked }, kvmHost)).toThrow(message);
});

/** Which of libvirt's features guests of an architecture have decides what its plans may use. */
const featured = (features: string): GuestHost => ({
  capabilities: Capabilities.parse(
    Capabilities.format(kvmHost.capabilities!).replace(
      /(x86_64'>[\s\S]*?<\/arch>)/,
      `$1<features>${features}</features>`,
    ),
  ),
});

test('features of an architecture decide on ACPI, APIC and the order of devices', () => {
  const planned = (features: string) => planGuest({ name: 'a', memory: '1 GiB' }, featured(features)).config.features;
  expect(planned("<acpi default='on' toggle='yes'/><apic default='on' toggle='no'/>")).toEqual({
    acpi: true,
    apic: {},
  });
  expect(planned("<acpi default='on' toggle='yes'/>")).toEqual({ acpi: true });
  expect(planned("<apic default='on' toggle='no'/>")).toEqual({ apic: {} });
  expect(planned('<cpuselection/>')).toBeUndefined();
  const ordered = (net: object) => () =>
    planGuest(
      { name: 'a', memory: '1 GiB', disks: [{ source: '/a' }], networks: ['x', net as never] },
      featured('<cpuselection/>'),
    );
  expect(ordered({ user: true, bootOrder: 1 })).toThrow(
    'networks[1].bootOrder: not supported by this machine: use boot',
  );
  expect(ordered({ user: true })).not.toThrow();
});

test('shared memory is a named file where there is no other', () => {
  const domainCapabilities = DomainCapabilities.parse(
    DomainCapabilities.format(kvmHost.domainCapabilities!).replace('<value>memfd</value>', ''),
  );
  const { config } = planGuest(
    { name: 'a', memory: '1 GiB', networks: [{ vhostUser: '/s' }] },
    { ...kvmHost, domainCapabilities },
  );
  expect(config.memoryBacking).toEqual({ source: { type: 'file' }, access: { mode: 'shared' } });
});
