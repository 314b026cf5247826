import { existsSync, readdirSync } from 'node:fs';
import { inspect } from 'node:util';
import { connect, PciAddress } from 'libvirt-native';
import { DomainHostdev } from 'libvirt-native/config';
import { describe, expect, test } from 'vitest';
import { describedHostURI } from '../../support/described-host.ts';
import { fc } from '../../support/random.ts';
import { verifies } from '../../support/verifies.ts';

const address = new PciAddress({ bus: 3, slot: 0x10, function: 2 });

const anyAddress = fc
  .record({
    domain: fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0, max: 0xffff_ffff })),
    bus: fc.integer({ min: 0, max: 0xff }),
    slot: fc.integer({ min: 0, max: 0x1f }),
    function: fc.integer({ min: 0, max: 7 }),
  })
  .map((parts) => new PciAddress(parts));

describe('every spelling is read', () => {
  test.for([
    '0000:03:10.2',
    '03:10.2',
    '0:3:10.2',
    ' 0000:03:10.2\n',
    'pci_0000_03_10_2',
    '/sys/bus/pci/devices/0000:03:10.2',
    '/sys/devices/pci0000:00/0000:00:03.0/0000:03:10.2',
    '/sys/devices/pci0000:00/0000:00:03.0/0000:03:10.2/net/eth0/',
  ])('%j', verifies({ 'PciAddress.parse': 'value' }), (text) => {
    expect(PciAddress.parse(text)).toEqual(address);
  });

  test.for([
    { domain: '0x0000', bus: '0x03', slot: '0x10', function: '0x2' },
    { domain: '0', bus: '3', slot: '16', function: '2' },
    { domain: '0000', bus: '03', slot: '020', function: '02' },
    { type: 'pci', bus: '0x3', slot: '0X10', function: '0x2', multifunction: 'on' },
    { domain: 0n, bus: 3, slot: 16n, function: 2 },
  ])('%o', verifies({ 'PciAddress.from': 'value' }), (parts) => {
    expect(PciAddress.from(parts)).toEqual(address);
  });

  test(
    'what it prints',
    verifies({
      'PciAddress.toString': 'value',
      'PciAddress.nodeDeviceName': 'value',
      'PciAddress.sysfsPath': 'value',
      'PciAddress.toAttributes': 'value',
      'PciAddress.toJSON': 'value',
      'PciAddress.from': 'value',
    }),
    () => {
      fc.assert(
        fc.property(anyAddress, (address) => {
          for (const spelled of [
            address.toString(),
            address.nodeDeviceName,
            address.sysfsPath,
            address.toAttributes(),
            JSON.parse(JSON.stringify(address)) as string,
          ])
            expect(PciAddress.from(spelled)).toEqual(address);
          expect(PciAddress.from(address)).toBe(address);
        }),
      );
    },
  );
});

test(
  'it is written as each reader wants it',
  verifies({
    'PciAddress.nodeDeviceName': 'value',
    'PciAddress.sysfsPath': 'value',
    'PciAddress.toString': 'value',
    'PciAddress.toAttributes': 'xml',
  }),
  () => {
    expect(`${address}`).toBe('0000:03:10.2');
    expect(address.nodeDeviceName).toBe('pci_0000_03_10_2');
    expect(address.sysfsPath).toBe('/sys/bus/pci/devices/0000:03:10.2');
    expect(inspect(address)).toBe('PciAddress 0000:03:10.2');
    expect(`${new PciAddress({ domain: 0x10000, bus: 0xe1 })}`).toBe('10000:e1:00.0');
    const xml = DomainHostdev.format({ type: 'pci', mode: 'subsystem', source: { address: address.toAttributes() } });
    expect(xml).toContain(`<address domain='0x0000' bus='0x03' slot='0x10' function='0x2'/>`);
  },
);

test(
  'addresses compare',
  verifies({ 'PciAddress.compare': 'value', 'PciAddress.equals': 'value', 'PciAddress.sharesSlotWith': 'value' }),
  () => {
    const sorted = ['0000:00:1f.0', '0000:03:02.1', '0000:03:10.0', '0000:03:10.2', '0001:00:00.0'];
    expect([...sorted].reverse().sort(PciAddress.compare)).toEqual(sorted);
    expect(address.equals('pci_0000_03_10_2')).toBe(true);
    expect(address.equals('03:10.3')).toBe(false);
    expect(address.sharesSlotWith('03:10.3')).toBe(true);
    expect(address.sharesSlotWith('03:11.2')).toBe(false);
  },
);

describe('what is no address', () => {
  test.for([
    '',
    '03:10',
    '03:10.8',
    '03:20.0',
    '100:00:00:00.0',
    'eth0',
    'pci_0_0_0_0',
    '/sys/class/net/eth0',
    'usb_1_2',
  ])('text %j', (text) => {
    expect(() => PciAddress.from(text)).toThrow(TypeError);
  });

  test(
    'is rejected if it is none, with an example',
    verifies({ 'PciAddress.parse': 'refusal', 'PciAddress.from': 'refusal' }),
    () => {
      expect(() => PciAddress.parse('eth0')).toThrow(/'eth0' is no PCI address; it is written as '0000:03:10.2'/);
      expect(() => new PciAddress({ slot: 32 })).toThrow(
        'the slot of a PCI address is a number from 0 to 0x1f, not 32',
      );
      expect(() => PciAddress.from({ bus: '08' })).toThrow(
        "the bus of a PCI address is a number from 0 to 0xff, not '08'",
      );
      expect(() => PciAddress.from({ bus: 1.5 })).toThrow(TypeError);
      for (const value of [null, undefined, 7, {}, []])
        expect(() => PciAddress.from(value as never)).toThrow(
          /a PCI address is .* or { domain, bus, slot, function }, not/,
        );
    },
  );
});

test.skipIf(!existsSync('/sys/bus/pci/devices'))(
  "the kernel's names of this machine's devices are read",
  verifies({ 'PciAddress.parse': 'sysfs' }),
  () => {
    const here = readdirSync('/sys/bus/pci/devices');
    expect(here.map((name) => `${PciAddress.parse(name)}`)).toEqual(here);
  },
);

test('a device of libvirt has the name that its address makes', async () => {
  await using connection = await connect(describedHostURI);
  const device = await connection.lookupNodeDeviceByName(PciAddress.from('02:00.0').nodeDeviceName);
  expect((await device.getConfig()).capability).toMatchObject([{ bus: '2' }]);
});
