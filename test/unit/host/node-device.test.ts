import { connect, type NodeDevice } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { fails, libvirtIsFrom, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let device: NodeDevice;

beforeEach(async () => {
  device = await host.connection.lookupNodeDeviceByName('pci_0000_02_00_0');
});

test('devices are found', async () => {
  const { connection } = host;
  expect((await connection.listAllNodeDevices({ capPciDev: true })).map(({ name }) => name)).toEqual([
    'pci_0000_02_00_0',
  ]);
  expect((await connection.listAllNodeDevices()).length).toBeGreaterThan(1);
  await fails(connection.lookupNodeDeviceByName('none'), 'VIR_ERR_NO_NODE_DEVICE');
  await unsupported(connection.lookupSCSIHostByWWN('2000000012341234', '1000000012341234'));
});

test('they say what they are', async () => {
  expect(await device.getParent()).toBe('computer');
  await fails((await host.connection.lookupNodeDeviceByName('computer')).getParent(), 'VIR_ERR_INTERNAL_ERROR');
  expect(await device.listCaps()).toEqual(['pci']);
  expect(await device.getXMLDesc()).toContain("<capability type='pci'>");
  const { capability } = await device.getConfig();
  expect(JSON.stringify(capability)).toContain('0x8086');
});

test('states, from libvirt 10.3 on', async () => {
  if (!libvirtIsFrom('10.3')) {
    await unsupported(device.isActive());
    return unsupported(device.isPersistent());
  }
  expect([await device.isActive(), await device.isPersistent()]).toEqual([true, true]);
});

describe('what only a real host has', () => {
  test('passthrough', async () => {
    await unsupported(device.detach('vfio'));
    await unsupported(device.reAttach());
    await unsupported(device.reset());
  });

  test('mediated devices', async () => {
    await unsupported(device.create());
    await unsupported(device.undefine());
    await unsupported(device.getAutostart());
    await unsupported(device.setAutostart(true));
    await unsupported(host.connection.defineNodeDevice('<device/>', { validate: true }));
    if (!libvirtIsFrom('10.1')) await unsupported(device.update('<device/>', { live: true }));
  });
});

test('a virtual host adapter is created and destroyed, with events', async () => {
  await using connection = await connect('test:///default');
  await using events = connection.events('node-device-lifecycle');
  await events.ready;
  const adapter = await connection.createNodeDevice(
    `<device>
      <parent>scsi_host1</parent>
      <capability type='scsi_host'>
        <capability type='fc_host'><wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn></capability>
      </capability>
    </device>`,
  );
  expect((await events.next()).value).toMatchObject({ event: 'created', device: { name: adapter.name } });
  expect(await adapter.getParent()).toBe('scsi_host1');
  await adapter.destroy();
  expect((await events.next()).value).toMatchObject({ event: 'deleted', device: { name: adapter.name } });
  await fails(connection.lookupNodeDeviceByName(adapter.name), 'VIR_ERR_NO_NODE_DEVICE');
});
