import { connect, type NodeDevice } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { verifyAborts } from '../../support/aborts.ts';
import { describedHostURI } from '../../support/described-host.ts';
import { testSent } from '../../support/sent.ts';
import { tracesOf } from '../../support/traces.ts';
import { verifies } from '../../support/verifies.ts';
import { virsh } from '../../support/virsh.ts';
import { fails, libvirtIsFrom, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let device: NodeDevice;
let computer: NodeDevice;

beforeEach(async () => {
  device = await host.connection.lookupNodeDeviceByName('pci_0000_02_00_0');
  computer = await host.connection.lookupNodeDeviceByName('computer');
});

const names = (devices: readonly NodeDevice[]) => devices.map(({ name }) => name).sort();

describe('devices are found', () => {
  test(
    'by their name and capabilities',
    verifies({
      'Connection.listAllNodeDevices': ['value', 'xml'],
      'Connection.lookupNodeDeviceByName': ['method', 'refusal'],
      'NodeDevice.name': 'xml',
    }),
    async () => {
      const { connection } = host;
      const listed = names(await connection.listAllNodeDevices());
      expect(listed).toEqual(['computer', 'pci_0000_02_00_0']);
      expect(names(await connection.listAllNodeDevices({ capPciDev: true }))).toEqual(['pci_0000_02_00_0']);
      expect(names(await connection.listAllNodeDevices({ capSystem: true }))).toEqual(['computer']);
      for (const name of listed) {
        const found = await connection.lookupNodeDeviceByName(name);
        expect(found.name).toBe(name);
        expect(await found.getXMLDesc()).toContain(`<name>${name}</name>`);
      }
      await fails(connection.lookupNodeDeviceByName('none'), 'VIR_ERR_NO_NODE_DEVICE');
    },
  );

  test(
    'by world wide names, which the test driver lacks',
    verifies({ 'Connection.lookupSCSIHostByWWN': 'refusal' }),
    async () => {
      await unsupported(host.connection.lookupSCSIHostByWWN('2000000012341234', '1000000012341234'));
    },
  );
});

test(
  'a device has the XML that virsh prints, with its parent and capabilities',
  verifies({
    'NodeDevice.getXMLDesc': 'virsh',
    'NodeDevice.getConfig': 'xml',
    'NodeDevice.getParent': ['xml', 'refusal'],
    'NodeDevice.listCaps': 'xml',
  }),
  async () => {
    for (const one of [device, computer]) {
      const xml = await one.getXMLDesc();
      expect(xml.trim()).toBe((await virsh(describedHostURI, 'nodedev-dumpxml', one.name)).trim());
      const { name, parent } = await one.getConfig();
      expect([name, parent?.value]).toEqual([one.name, /<parent>(.*)<\/parent>/.exec(xml)?.[1]]);
      expect(await one.listCaps()).toEqual(Array.from(xml.matchAll(/<capability type='(\w+)'/g), ([, type]) => type));
    }
    expect(JSON.stringify((await device.getConfig()).capability)).toContain('0x8086');
    expect(await device.getParent()).toBe('computer');
    await fails(computer.getParent(), 'VIR_ERR_INTERNAL_ERROR');
  },
);

test('the list of capabilities stops at whichever call its signal aborts', async () => {
  expect(await verifyAborts((options) => device.listCaps(options))).toBe(2);
});

const hasStates = libvirtIsFrom('10.3');

test(
  'a device has states from libvirt 10.3 on',
  verifies({
    'NodeDevice.isActive': hasStates ? 'value' : 'refusal',
    'NodeDevice.isPersistent': hasStates ? 'value' : 'refusal',
  }),
  async () => {
    if (!hasStates) {
      await unsupported(device.isActive());
      return unsupported(device.isPersistent());
    }
    expect([await device.isActive(), await device.isPersistent()]).toEqual([true, true]);
  },
);

test(
  'a virtual host adapter is created and destroyed, with events',
  verifies({
    'Connection.createNodeDevice': ['event', 'xml', 'refusal'],
    'NodeDevice.destroy': ['event', 'method'],
    'NodeDevice.events': 'event',
    'NodeDevice.on': 'event',
  }),
  async () => {
    await using connection = await connect('test:///default');
    await using events = connection.events('node-device-lifecycle');
    await events.ready;
    const adapter = await connection.createNodeDevice(`<device>
      <parent>scsi_host1</parent>
      <capability type='scsi_host'>
        <capability type='fc_host'><wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn></capability>
      </capability>
    </device>`);
    expect((await events.next()).value).toMatchObject({ event: 'created', device: { name: adapter.name } });
    expect(await adapter.getXMLDesc()).toContain('<wwnn>2000000012341234</wwnn>');
    expect(await adapter.getParent()).toBe('scsi_host1');
    await fails(connection.createNodeDevice('<device'), 'VIR_ERR_XML_DETAIL');

    const heard: string[] = [];
    await using own = adapter.events('lifecycle');
    await own.ready;
    await using _listener = await adapter.on('lifecycle', ({ event, device }) => heard.push(`${event} ${device.name}`));
    await adapter.destroy();
    expect((await own.next()).value).toMatchObject({ event: 'deleted', device: { name: adapter.name } });
    expect(heard).toEqual([`deleted ${adapter.name}`]);
    await fails(connection.lookupNodeDeviceByName(adapter.name), 'VIR_ERR_NO_NODE_DEVICE');
  },
);

describe('a device sends', () => {
  const no = 'VIR_ERR_NO_SUPPORT';
  const invalid = 'VIR_ERR_INVALID_ARG';
  /** A bit that no flag has, which the driver refuses: so it was passed on. */
  const unknown = { flags: 1 << 30 };
  const pci = 'NodeDevice pci_0000_02_00_0';
  testSent([
    [
      'NodeDevice.getXMLDesc',
      (o) => device.getXMLDesc({ ...unknown, ...o }),
      'virNodeDeviceGetXMLDesc',
      [pci, unknown],
      invalid,
    ],
    [
      'NodeDevice.getConfig',
      (o) => device.getConfig({ ...unknown, ...o }),
      'virNodeDeviceGetXMLDesc',
      [pci, unknown],
      invalid,
    ],
    ['NodeDevice.getParent', (o) => device.getParent(o), 'virNodeDeviceGetParent', [pci]],
    ['NodeDevice.isActive', (o) => device.isActive(o), 'virNodeDeviceIsActive', [pci], hasStates ? undefined : no],
    [
      'NodeDevice.isPersistent',
      (o) => device.isPersistent(o),
      'virNodeDeviceIsPersistent',
      [pci],
      hasStates ? undefined : no,
    ],
    ['NodeDevice.listCaps', (o) => device.listCaps(o), 'virNodeDeviceListCaps', [pci, 1]],
    [
      'NodeDevice.detach to the default',
      (o) => device.detach(undefined, { ...unknown, ...o }),
      'virNodeDeviceDetachFlags',
      [pci, null, unknown],
      no,
    ],
    [
      'NodeDevice.detach to a driver',
      (o) => device.detach('vfio', { ...unknown, ...o }),
      'virNodeDeviceDetachFlags',
      [pci, 'vfio', unknown],
      no,
    ],
    ['NodeDevice.reAttach', (o) => device.reAttach(o), 'virNodeDeviceReAttach', [pci], no],
    ['NodeDevice.reset', (o) => device.reset(o), 'virNodeDeviceReset', [pci], no],
    ['NodeDevice.create', (o) => device.create({ ...unknown, ...o }), 'virNodeDeviceCreate', [pci, unknown], no],
    ['NodeDevice.undefine', (o) => device.undefine({ ...unknown, ...o }), 'virNodeDeviceUndefine', [pci, unknown], no],
    ['NodeDevice.destroy', (o) => computer.destroy(o), 'virNodeDeviceDestroy', ['NodeDevice computer']],
    ['NodeDevice.getAutostart', (o) => device.getAutostart(o), 'virNodeDeviceGetAutostart', [pci], no],
    ['NodeDevice.setAutostart on', (o) => device.setAutostart(true, o), 'virNodeDeviceSetAutostart', [pci, true], no],
    [
      'NodeDevice.setAutostart off',
      (o) => device.setAutostart(false, o),
      'virNodeDeviceSetAutostart',
      [pci, false],
      no,
    ],
  ]);
  if (libvirtIsFrom('10.1')) {
    testSent([
      [
        'NodeDevice.update',
        (o) => device.update('<device/>', { config: true, ...o }),
        'virNodeDeviceUpdate',
        [pci, '<device/>', { config: true }],
        no,
      ],
    ]);
  } else {
    test('a description that is an object is XML, and its options are flags, also where libvirt cannot update', async () => {
      const starts = tracesOf('start');
      await unsupported(device.update({ name: 'mdev', capability: [{ type: 'system' } as never] }, { config: true }));
      expect(starts.map(({ arguments: sent }) => sent.slice(1))).toEqual([
        [expect.stringMatching(/^<device>\s*<name>mdev<\/name>/), { config: true }],
      ]);
    });

    test('nothing to update it with before libvirt 10.1', verifies({ 'NodeDevice.update': 'refusal' }), async () => {
      await unsupported(device.update('<device/>', { live: true }));
    });
  }
});
