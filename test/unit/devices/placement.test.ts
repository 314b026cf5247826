/** Which devices a running guest has no place for: only what is certain is refused. test/qemu/hints.test.ts has a guest of QEMU. */
import { hostdev, hostdevInterface } from 'libvirt-native';
import { DomainConfig } from 'libvirt-native/config';
import { expect, test } from 'vitest';
import { parseDevice } from '../../../lib/config/device.ts';
import { DevicePlacementError } from '../../../lib/devices/device-errors.ts';
import { devicesOf } from '../../../lib/devices/list.ts';
import { checkPlacement } from '../../../lib/devices/placement.ts';

const port = (index: number) => `<controller type='pci' index='${index}' model='pcie-root-port'/>`;
const root = "<controller type='pci' index='0' model='pcie-root'/>";
const bridge = "<controller type='pci' index='9' model='pcie-to-pci-bridge'/>";
const disk = (bus: string, rest = '') => `<disk type='file'><target dev='vda' bus='${bus}'/>${rest}</disk>`;
const at = (bus: number) => `<address type='pci' domain='0' bus='0x0${bus}' slot='0' function='0'/>`;
const card = (model: string) => `<interface type='user'><model type='${model}'/></interface>`;

/** What is missing for a device in a guest with devices; undefined if it is left to the hypervisor. */
async function missing(given: Parameters<typeof parseDevice>[0], devices: string): Promise<string | undefined> {
  const guest = `<domain type='kvm'><name>guest</name><memory>1024</memory><os><type>hvm</type></os><devices>${devices}</devices></domain>`;
  const present = await devicesOf((await DomainConfig.parse(guest)) as never);
  try {
    checkPlacement('guest', (await parseDevice(given))!, present);
    return undefined;
  } catch (error) {
    expect(error).toBeInstanceOf(DevicePlacementError);
    return (error as DevicePlacementError).missing;
  }
}

const full = `${root}${port(1)}${port(2)}${disk('virtio', at(1))}${disk('virtio', at(2))}`;
const free = `${root}${port(1)}${port(2)}${disk('virtio', at(2))}`;
const address = '0000:05:10.0';

test.each<[string, Parameters<typeof parseDevice>[0]]>([
  ['a disk of virtio', disk('virtio')],
  ['a network card of PCI Express', card('e1000e')],
  ['a function of the host', { hostdev: hostdev(address) }],
  ['a virtual function', { interface: hostdevInterface(address) }],
])('%s takes a port of PCI Express', async (_, device) => {
  expect(await missing(device, full)).toBe('pcie-root-port');
  expect(await missing(device, root)).toBe('pcie-root-port');
  expect(await missing(device, free)).toBeUndefined();
  // libvirt may put it there.
  expect(await missing(device, full + bridge)).toBeUndefined();
  // A machine without PCI Express has slots, which libvirt counts.
  expect(await missing(device, "<controller type='pci' index='0' model='pci-root'/>")).toBeUndefined();
});

test('a conventional card takes a slot of a bridge, whatever ports are free', async () => {
  expect(await missing(card('rtl8139'), free)).toBe('pcie-to-pci-bridge');
  expect(await missing(card('rtl8139'), full + bridge)).toBeUndefined();
});

test.each([
  ['a disk on a bus of its own', disk('scsi')],
  ['a device with an address', disk('virtio', at(7))],
  ['a network card whose model libvirt chooses', "<interface type='user'/>"],
  [
    'a device of USB',
    "<hostdev mode='subsystem' type='usb'><source><vendor id='0x1'/><product id='0x1'/></source></hostdev>",
  ],
])('%s is left to libvirt', async (_, device) => {
  expect(await missing(device, full)).toBeUndefined();
});

test('the message counts the ports, and says what to do', () => {
  expect(new DevicePlacementError('guest', 'disk', 3).message).toBe(
    "guest has no free PCI Express port for the disk: 3 of 3 are in use. Detach a device, plan the guest with more `freeSlots`, or add <controller type='pci' model='pcie-root-port'/> to its definition, with { config: true }, and restart it.",
  );
  expect(new DevicePlacementError('guest', 'interface', undefined).message).toMatch(
    /^guest has no slot for the interface, which is a conventional PCI device\. .*pcie-to-pci-bridge/,
  );
});
