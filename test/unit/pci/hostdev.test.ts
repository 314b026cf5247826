/** Configurations that give functions to guests: what libvirt's schema says of them. */
import { hostdev, hostdevInterface, multifunction } from 'libvirt-native';
import { DomainConfig, DomainHostdev, DomainInterface } from 'libvirt-native/config';
import { expect, test } from 'vitest';
import { verifies } from '../../support/verifies.ts';

const at = { domain: '0x0000', bus: '0x03', slot: '0x10', function: '0x2' };

test('a function as it is', verifies({ hostdev: ['value', 'refusal'] }), () => {
  const managed = hostdev('0000:03:10.2');
  expect(managed).toEqual({ mode: 'subsystem', type: 'pci', managed: 'yes', source: { address: at } });
  const placed = hostdev({ address: 'pci_0000_03_10_2' }, { managed: false, guestAddress: '05:00.0', alias: 'ua-nic' });
  expect(placed).toMatchObject({ managed: 'no', alias: { name: 'ua-nic' }, address: { type: 'pci', bus: '0x05' } });
  for (const one of [managed, placed]) expect(DomainHostdev.validate(one)).toEqual([]);
  expect(() => hostdev('eth0')).toThrow(TypeError);
});

test('an interface', verifies({ hostdevInterface: 'value' }), () => {
  const nic = hostdevInterface({ bus: 3, slot: 0x10, function: 2 }, { mac: '52:54:00:00:00:01', vlan: 42 });
  expect(nic).toMatchObject({ source: { $address: { type: 'pci', ...at } }, vlan: { tag: [{ id: 42 }] } });
  expect(DomainInterface.validate(nic)).toEqual([]);
  expect(DomainInterface.validate(hostdevInterface('03:10.2', { managed: false }))).toEqual([]);
});

test('one that a virtio interface stands in for', () => {
  const teaming = { type: 'transient', persistent: 'ua-stays' } as const;
  const nic = hostdevInterface('03:10.2', { mac: '52:54:00:00:00:01', teaming });
  const device = hostdev('03:10.2', { teaming });
  expect([nic.teaming, device.teaming]).toEqual([teaming, teaming]);
  expect([...DomainInterface.validate(nic), ...DomainHostdev.validate(device)]).toEqual([]);
});

test('several functions of one device', verifies({ multifunction: ['value', 'refusal'] }), () => {
  const functions = multifunction(['03:00.0', '03:00.1'], '05:00.0');
  expect(functions.map(({ address }) => address)).toMatchObject([
    { bus: '0x05', slot: '0x00', function: '0x0', multifunction: 'on' },
    { bus: '0x05', slot: '0x00', function: '0x1' },
  ]);
  const guest: DomainConfig = {
    type: 'kvm',
    name: 'guest',
    memory: { value: 64, unit: 'MiB' },
    os: { type: { value: 'hvm' } },
    devices: { hostdev: functions },
  };
  expect(DomainConfig.validate(guest)).toEqual([]);
  expect(() => multifunction([], '05:00.0')).toThrow('1 to 8 functions, not 0');
});
