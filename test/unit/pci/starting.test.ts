/** A guest that is to have PCI functions does not start when it cannot have them, however it is started. */
import { type Connection, connect, type Domain, hostdev, type PhysicalFunction } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { guestFunctionOf } from '../../../lib/devices/guest-functions.ts';
import { tracesOf } from '../../support/traces.ts';
import { verifies } from '../../support/verifies.ts';
import { bridge, left, sriovHost, vf1, vf2 } from '../sriov.ts';
import { type Change, giveAway, ofEnded, ofParent, onAnotherMachine } from './other-owner.ts';

const host = sriovHost();
let connection: Connection;
/** Its definition has a virtual function. */
let defined: Domain;

beforeEach(async () => {
  connection = host.connection;
  defined = await connection.lookupDomainByName('wants-vf1');
});

const transient = (...addresses: readonly string[]) => ({
  type: 'test' as const,
  name: 'transient',
  memory: { unit: 'MiB', value: 64 },
  os: { type: { value: 'hvm' as const } },
  devices: { hostdev: addresses.map((address) => hostdev(address)) },
});

/** The rejection of a start, which never reached the hypervisor. */
async function refused(start: () => Promise<unknown>): Promise<Error> {
  const traces = tracesOf('start');
  const error = await start().then(
    () => expect.unreachable(),
    (reason: Error) => reason,
  );
  expect(traces.map(({ api }) => api).filter((api) => /Create/.test(api))).toEqual([]);
  expect(error).toMatchObject({ name: 'PciError', code: 'ERR_LIBVIRT_PCI' });
  return error;
}

async function claimOf(address: string, change: Change): Promise<void> {
  await connection.pci.claim({ function: address });
  await giveAway(connection, address, change);
}

describe.each([
  ['create()', vf1, () => defined.create()],
  ['createDomain()', vf2, () => connection.createDomain(transient(vf2))],
] as const)('%s', (_, address, start) => {
  test.each([
    ['runs', ofParent],
    ['cannot be seen from here', onAnotherMachine],
  ])('leaves a function to the process that has claimed it and %s', async (_, change) => {
    await claimOf(address, change);
    expect(await refused(start)).toMatchObject({
      reason: 'in-use',
      message: expect.stringContaining(`${address} is claimed by process `),
    });
    expect(await connection.pci.claims()).toHaveLength(1);
  });

  test.each([
    ['of this process', async () => void (await connection.pci.claim({ function: address }))],
    ['of a process that has ended', () => claimOf(address, ofEnded)],
  ])('starts a guest whose function has a claim %s', async (_, claim) => {
    await claim();
    await start();
    const uses = (await connection.pci.uses()).get(address);
    expect(uses).toContainEqual(expect.objectContaining({ by: 'domain', live: true }));
  });

  test('leaves a function to the network that assigns it', async () => {
    const [pf] = (await connection.pci.physicalFunctions()) as [PhysicalFunction];
    await connection.createVfNetwork(pf, { name: 'vfs', virtualFunctions: [address] });
    expect(await refused(start)).toMatchObject({
      reason: 'in-use',
      message: `${address} belongs to the network vfs.`,
    });
  });
});

test(
  'a definition whose function the host does not have is not started',
  verifies({ 'Domain.create': 'refusal' }),
  async () => {
    const config = transient('0000:09:00.0');
    const domain = await connection.defineDomain(config);
    expect(await refused(() => domain.create())).toMatchObject({ reason: 'not-found' });
    expect(await refused(() => domain.create({ paused: true }))).toMatchObject({ reason: 'not-found' });
    expect(await domain.isActive()).toBe(false);
  },
);

test('all functions of a configuration are checked', verifies({ 'Connection.createDomain': 'refusal' }), async () => {
  const error = await refused(() => connection.createDomain(transient(left, bridge)));
  expect(error).toMatchObject({
    reason: 'not-assignable',
    message: `${bridge} is a bridge: only devices behind it can be passed through.`,
  });
});

test('what is no configuration is left to libvirt', async () => {
  const start = connection.createDomain('<domain><hostdev');
  await expect(start).rejects.toMatchObject({ name: 'LibvirtError', code: 'VIR_ERR_XML_DETAIL' });
  await expect(connection.createDomain(7 as never)).rejects.toThrow(TypeError);
});

test('a guest without functions is started without a look at those of the host', async () => {
  await using other = await connect('test:///default');
  const domain = await other.lookupDomainByName('test');
  await domain.destroy();
  const traces = tracesOf('start');
  await domain.create();
  expect(traces.map(({ api }) => api)).toEqual(['virDomainGetXMLDesc', 'virDomainCreateWithFlags']);
});

test.each([
  ['yes', true],
  ['no', false],
] as const)("an NVMe disk with managed='%s' is detached by libvirt: %s", (managed, expected) => {
  const source = { type: 'pci', managed, namespace: 1, address: { bus: '0x06', slot: '0x00', function: '0x0' } };
  const disk = { type: 'nvme', device: 'disk', source, target: { dev: 'vdb', bus: 'virtio' } };
  expect(guestFunctionOf({ disk } as never)).toEqual({ address: left, managed: expected, isInterface: false });
});
