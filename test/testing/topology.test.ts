/** Hosts with SR-IOV for the mock driver: what is described is what the library and libvirt find. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { connect, type PhysicalFunction } from 'libvirt-native';
import { PrivateDaemon, type SriovTopology, type SriovTopologyOptions, sriovTopology } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { verifies } from '../support/verifies.ts';

const hostOf = async (topology: SriovTopology) =>
  connect(await topology.write(join(temporaryFolder('sriov'), 'a host.xml')));

test(
  'a card has one port with seven virtual functions, each in a group of its own',
  verifies({ sriovTopology: 'method' }),
  async () => {
    const topology = sriovTopology();
    await using host = await hostOf(topology);
    const [pf, ...others] = await host.pci.physicalFunctions();
    expect(others).toEqual([]);
    expect(pf).toMatchObject({
      vendor: { id: 0x8086 },
      product: { id: 0x10c9 },
      class: 0x020000,
      maxVirtualFunctions: 7,
      numaNode: undefined,
      iommuGroup: { number: 10 },
      netdevs: [{ name: 'enp5s0f0', mac: '52:54:00:05:00:00', link: 'up', speed: 1000 }],
    });
    const virtual = await pf!.virtualFunctions();
    const addresses = ['0000:05:10.0', '0000:05:10.2', '0000:05:10.4', '0000:05:10.6', '0000:05:11.0', '0000:05:11.2'];
    expect(virtual.map(({ address }) => `${address}`)).toEqual([...addresses, '0000:05:11.4']);
    expect(virtual.map(({ iommuGroup }) => iommuGroup?.number)).toEqual([11, 12, 13, 14, 15, 16, 17]);
    expect(virtual.map(({ netdevs }) => netdevs)).toEqual(Array(7).fill([]));
    expect((await pf!.freeVirtualFunctions()).length).toBe(7);
    const [described] = topology.physicalFunctions;
    expect(`${described!.address}`).toBe('0000:05:00.0');
    expect(described!.virtualFunctions.map(({ address }) => `${address}`)).toEqual(
      virtual.map(({ address }) => `${address}`),
    );
  },
);

test('what is chosen is what is found', verifies({ sriovTopology: 'method' }), async () => {
  const topology = sriovTopology({
    physicalFunctions: 2,
    virtualFunctions: 2,
    maxVirtualFunctions: 64,
    address: '0001:81:00.0',
    vendor: { id: 0x15b3, name: 'Mellanox <& Co>' },
    product: { id: 0x1017, name: 'ConnectX-5' },
    virtualProduct: { id: 0x1018, name: 'ConnectX-5 VF' },
    numaNode: 3,
    iommuGroups: 'shared',
    link: 'down',
    virtualInterfaces: true,
  });
  await using host = await hostOf(topology);
  const ports = await host.pci.physicalFunctions();
  expect(ports.map(({ address }) => `${address}`)).toEqual(['0001:81:00.0', '0001:81:00.1']);
  const [first] = ports as [PhysicalFunction];
  expect(first).toMatchObject({
    vendor: { id: 0x15b3, name: 'Mellanox <& Co>' },
    product: { id: 0x1017, name: 'ConnectX-5' },
    numaNode: 3,
    maxVirtualFunctions: 64,
    netdevs: [{ name: 'enp129s0f0', link: 'down' }],
  });
  const [vf] = await first.virtualFunctions();
  expect(vf).toMatchObject({
    product: { id: 0x1018, name: 'ConnectX-5 VF' },
    numaNode: 3,
    iommuGroup: { number: 10 },
    netdevs: [{ name: 'enp129s0f0v0', link: 'down' }],
  });
  // Two ports and two virtual functions of each: none can be assigned without the others.
  expect(vf!.iommuGroup!.addresses.map(String).sort()).toEqual(
    topology.physicalFunctions
      .flatMap((one) => [one, ...one.virtualFunctions])
      .map(({ address }) => `${address}`)
      .sort(),
  );
});

test('ports differ where that is wanted, and more content can refer to them', async () => {
  const topology = sriovTopology({
    physicalFunctions: [
      { virtualFunctions: 1, link: 'down', interface: 'wan' },
      { address: '06:00.0', virtualFunctions: 0, maxVirtualFunctions: 2, interface: false, numaNode: 1 },
    ],
    iommuGroups: false,
    virtualInterfaces: [0],
    content: ([port]) =>
      `<network><name>vfs</name><forward mode='hostdev'><pf dev='${port!.interface}'/></forward></network>`,
  });
  await using host = await hostOf(topology);
  expect(await host.pci.physicalFunctions()).toMatchObject([
    { netdevs: [{ name: 'wan', link: 'down' }], iommuGroup: undefined, numaNode: undefined },
    { netdevs: [], maxVirtualFunctions: 2, virtualFunctionAddresses: [], numaNode: 1 },
  ]);
  expect((await host.pci.function('05:10.0')).netdevs).toMatchObject([{ name: 'wanv0' }]);
  expect(await (await host.lookupNetworkByName('vfs')).getConfig()).toMatchObject({ forward: { pf: { dev: 'wan' } } });
});

test('a daemon of another user reads it, too', async () => {
  await using daemon = await PrivateDaemon.start();
  const file = join(daemon.folder, 'host.xml');
  const uri = await sriovTopology({ virtualFunctions: 3 }).write(file);
  expect((await stat(file)).mode & 0o777).toBe(0o644);
  await using connection = await connect(daemon.uri(uri));
  expect(await connection.pci.functions()).toHaveLength(4);
});

const refused: [object, string][] = [
  [{ virtualFunction: 3 }, "virtualFunction: unknown option; did you mean 'virtualFunctions'?"],
  [{ physicalFunctions: 9 }, 'physicalFunctions: expected a whole number from 1 to 8, got 9'],
  [{ physicalFunctions: [{ numa: 1 }] }, 'physicalFunctions[0].numa: unknown option'],
  [
    { physicalFunctions: [{}, { address: '05:00.0' }] },
    'physicalFunctions: two functions have the address 0000:05:00.0',
  ],
  [{ address: 'nowhere' }, "address: 'nowhere' is no PCI address"],
  [{ address: 'ff:1f.0' }, 'virtualFunctions: there are no addresses for so many functions behind bus 255'],
  [{ vendor: { id: 1 } }, 'vendor.name: expected a string, got undefined'],
  [{ iommuGroups: true }, "iommuGroups: expected 'separate' or 'shared' or false, got true"],
];
test.each(refused)('refuses the options %j', verifies({ sriovTopology: 'refusal' }), (options, message) => {
  expect(() => sriovTopology(options as SriovTopologyOptions)).toThrow(message);
});
