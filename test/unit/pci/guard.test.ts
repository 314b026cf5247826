/** What a guest cannot have is refused before it is sent to the hypervisor. Drivers and groups are those of real hosts: test/hosts/pci.test.ts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Connection, connect, type Domain, hostdev, hostdevInterface } from 'libvirt-native';
import { sriovTopology } from 'libvirt-native/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HostDevices } from '../../../lib/pci/host-devices.ts';
import { interfaceProblem } from '../../../lib/pci/physical-interface.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { tracesOf } from '../../support/traces.ts';
import { verifies } from '../../support/verifies.ts';

const [port, bridge, left] = ['0000:05:00.0', '0000:00:03.0', '0000:06:00.0'] as const;

const addressXML = (address: string) => {
  const [, bus, slot, func] = /^0000:(..):(..)\.(.)$/.exec(address)!;
  return `<address domain='0x0000' bus='0x${bus}' slot='0x${slot}' function='0x${func}'/>`;
};

const deviceXML = (address: string, group: string, members: readonly string[], capability = '') => {
  const [, bus, slot, func] = /^0000:(..):(..)\.(.)$/.exec(address)!;
  return `<device><name>pci_${address.replaceAll(/[:.]/g, '_')}</name><parent>computer</parent>
    <capability type='pci'><class>0x020000</class><domain>0</domain><bus>${Number(`0x${bus}`)}</bus><slot>${Number(`0x${slot}`)}</slot><function>${func}</function>
      <product id='0x10d3'/><vendor id='0x8086'/>${capability}
      <iommuGroup number='${group}'>${members.map(addressXML).join('')}</iommuGroup></capability></device>`;
};

const guest = `<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
    <name>guest</name><memory unit='MiB'>64</memory><os><type>hvm</type></os><test:runstate>1</test:runstate></domain>`;

const content = [
  guest,
  deviceXML(bridge, '1', [bridge], "<capability type='pci-bridge'/>"),
  deviceXML(left, '30', [left]),
].join('');

let connection: Connection;
let domain: Domain;

beforeEach(async () => {
  const { xml } = sriovTopology({ physicalFunctions: [{ address: port, virtualFunctions: 2 }], content });
  const file = join(temporaryFolder('guard'), 'host.xml');
  writeFileSync(file, xml);
  connection = await connect(`test://${file}`);
  domain = await connection.lookupDomainByName('guest');
});
afterEach(async () => {
  await connection.close();
});

/** The rejection of an attachment, which never reached the hypervisor. */
async function refused(device: object): Promise<{ reason: string; message: string }> {
  const traces = tracesOf('end');
  const error = await domain.attachDevice(device as never, { live: true }).catch((reason: unknown) => reason);
  expect(traces.map(({ api }) => api)).not.toContain('virDomainAttachDeviceFlags');
  expect(error).toMatchObject({ name: 'PciError', code: 'ERR_LIBVIRT_PCI' });
  return error as { reason: string; message: string };
}

test('a function that the host does not have', verifies({ 'Domain.attachDevice': 'refusal' }), async () => {
  expect(await refused({ hostdev: hostdev('0000:09:00.0') })).toMatchObject({
    reason: 'not-found',
    message: 'The host has no PCI function 0000:09:00.0: connection.pci.functions() returns those that it has.',
  });
});

test('a bridge', async () => {
  expect(await refused({ hostdev: hostdev(bridge) })).toMatchObject({
    reason: 'not-assignable',
    message: `${bridge} is a bridge: only devices behind it can be passed through.`,
  });
});

test('an interface that is no virtual function', async () => {
  const { message } = await refused({ interface: hostdevInterface(left) });
  expect(message).toContain(
    `${left} is not a virtual function, which an interface requires: pass it through by hostdev().`,
  );
});

test('virtual functions of a card that is held for a guest are given no MAC address and VLAN', async () => {
  const { physicalFunction: _, ...card } = await connection.pci.function(port);
  const devices = new HostDevices(connection as never, {});
  expect(await interfaceProblem(devices, { ...card, driver: 'vfio-pci' } as never)).toBe(
    `${port} is held by vfio-pci: the host sets MAC addresses and VLANs of its virtual functions through its own driver. Return it to that driver first.`,
  );
  // Other devices than network cards have neither.
  expect(await interfaceProblem(devices, { ...card, class: 0x010802, driver: 'vfio-pci' } as never)).toBeUndefined();
  expect(await interfaceProblem(devices, { ...card, driver: 'igb' } as never)).toBeUndefined();
});
