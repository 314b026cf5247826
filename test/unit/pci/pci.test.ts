import { inspect } from 'node:util';
import {
  type Connection,
  connect,
  hostdev,
  hostdevInterface,
  Network,
  PciError,
  type PciFunction,
  PhysicalFunction,
  VirtualFunction,
} from 'libvirt-native';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { verifies } from '../../support/verifies.ts';
import { bridge, left, otherPort, port, right, sriovHost, vf0, vf1, vf2, vf3 } from '../sriov.ts';

const host = sriovHost();
let connection: Connection;

beforeEach(() => {
  connection = host.connection;
});

async function portOf(): Promise<PhysicalFunction> {
  const [found] = await connection.pci.physicalFunctions();
  return found!;
}

const texts = (functions: readonly { address: unknown }[]) => functions.map(({ address }) => `${address}`);

describe('the graph', () => {
  test(
    'has every function, in order, each of its class',
    verifies({ 'Connection.pci': 'value', 'Pci.functions': 'value', 'Pci.physicalFunctions': 'value' }),
    async () => {
      const functions = await connection.pci.functions();
      expect(texts(functions)).toEqual([bridge, port, otherPort, vf0, vf1, vf2, vf3, left, right]);
      expect(functions.filter((one) => one instanceof PhysicalFunction).map(String)).toHaveLength(2);
      expect(texts(functions.filter((one) => one instanceof VirtualFunction))).toEqual([vf0, vf1, vf2, vf3]);
      expect(texts(await connection.pci.physicalFunctions())).toEqual([port, otherPort]);
    },
  );

  test('says what each one is', verifies({ 'Pci.function': 'value', 'PciFunction.name': 'value' }), async () => {
    expect(await portOf()).toMatchObject({
      vendor: { id: 0x8086, name: 'Intel Corporation' },
      product: { id: 0x10c9, name: '82576 Gigabit' },
      class: 0x020000,
      endpoint: true,
      numaNode: 1,
      iommuGroup: { number: 10 },
      netdevs: [{ name: 'enp5s0f0', mac: '52:54:00:05:00:00', link: 'up', speed: 1000 }],
      vpd: {
        name: 'Gigabit 82576',
        fields: { part_number: 'P-7', serial_number: 'S-42', 'vendor_field 1': 'one', asset_tag: 'mine' },
      },
      maxVirtualFunctions: 7,
      physicalFunction: undefined,
    });
    const vf = await connection.pci.function('pci_0000_05_10_6');
    expect(vf).toMatchObject({ maxVirtualFunctions: 0, netdevs: [{ name: 'enp5s0f0v3' }], vpd: undefined });
    expect(`${vf.physicalFunction}`).toBe(port);
    expect(vf.node.name).toBe(vf.name);
    expect((await connection.pci.function(bridge)).endpoint).toBe(false);
    const unknown = { name: 'enp6s0f1', mac: '52:54:00:06:00:01', link: 'up', speed: undefined, features: [] };
    expect((await connection.pci.function(right)).netdevs).toEqual([unknown]);
    expect(inspect(vf)).toMatch(
      /^VirtualFunction 0000:05:10.6 {[^{]*device: 'Intel Corporation 82576 Virtual Function'/,
    );
    expect(inspect(await portOf())).toContain("virtualFunctions: '4 of 7'");
  });

  test('knows who has what', verifies({ 'PciFunction.uses': 'value', 'Pci.uses': 'value' }), async () => {
    const expected = [
      [{ domain: { name: 'has-vf0' }, live: true }],
      [{ domain: { name: 'wants-vf1' }, live: false }],
      [],
    ];
    const uses = await Promise.all([vf0, vf1, vf2].map(async (one) => (await connection.pci.function(one)).uses()));
    expect(uses).toMatchObject(expected);
    const all = await connection.pci.uses();
    expect([vf0, vf1, vf2].map((one) => all.get(one) ?? [])).toMatchObject(expected);
  });

  test('of nothing', verifies({ 'Pci.function': 'refusal', 'PciFunction.refresh': 'method' }), async () => {
    await expect(connection.pci.function('0000:09:00.0')).rejects.toMatchObject({ code: 'VIR_ERR_NO_NODE_DEVICE' });
    await expect(connection.pci.function('eth0')).rejects.toThrow(TypeError);
    const gone = (await portOf()) satisfies PciFunction;
    await gone.node.close();
    expect((await gone.refresh()).address).toEqual(gone.address);
  });
});

describe('problems are reported as texts', () => {
  test.for([
    [bridge, [`${bridge} is a bridge: only devices behind it can be passed through.`]],
    [vf0, [`${vf0} is in use by the domain has-vf0.`]],
    [vf1, []],
    [
      port,
      [`${port} cannot be detached while its virtual functions are in use: ${vf0} is in use by the domain has-vf0.`],
    ],
  ] as const)(
    '%s',
    verifies({ 'PciFunction.problems': 'value', 'PciFunction.detachFromHost': 'refusal' }),
    async ([address, problems]) => {
      const one = await connection.pci.function(address);
      expect(await one.problems()).toEqual(problems);
      const detaching = one.detachFromHost();
      if (problems.length > 0) await expect(detaching).rejects.toMatchObject({ reason: 'not-assignable', problems });
      // The test driver cannot detach: the call was sent.
      else await expect(detaching).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT' });
    },
  );
});

test('a use that is overridden does not prevent that a function is detached, and others do', async () => {
  const one = await connection.pci.function(vf2);
  await connection.createNetwork(
    `<network><name>pool</name><forward mode='hostdev'><address type='pci' domain='0' bus='5' slot='16' function='4'/></forward></network>`,
  );
  for (const options of [{}, { despite: ['claim'] as const }])
    await expect(one.detachFromHost(options)).rejects.toMatchObject({
      reason: 'not-assignable',
      problems: [`${vf2} belongs to the network pool.`],
    });
  // The test driver cannot detach: the call was sent.
  await expect(one.detachFromHost({ despite: ['network'] })).rejects.toMatchObject({ code: 'VIR_ERR_NO_SUPPORT' });
  expect(await connection.pci.claims()).toEqual([]);
});

test(
  'a lease of several functions is refused with all that prevents it, and of none it is closed at once',
  verifies({
    'Pci.detachFromHost': ['refusal', 'value'],
    'PciLease.closed': 'value',
    'PciLease.pending': 'value',
  }),
  async () => {
    const functions = await connection.pci.functions();
    const [first, second] = [vf0, bridge].map((address) => functions.find((one) => `${one.address}` === address)!);
    await expect(connection.pci.detachFromHost([first!, second!])).rejects.toMatchObject({
      reason: 'not-assignable',
      problems: [
        `${vf0} is in use by the domain has-vf0.`,
        `${bridge} is a bridge: only devices behind it can be passed through.`,
      ],
    });
    expect(await connection.pci.claims()).toEqual([]);
    const lease = await connection.pci.detachFromHost([]);
    expect([lease.functions, lease.pending, lease.closed]).toEqual([[], [], false]);
    await lease.close();
    expect([lease.pending, lease.closed]).toEqual([[], true]);
  },
);

describe('virtual functions', () => {
  test(
    'that are free',
    verifies({
      'PhysicalFunction.virtualFunctions': 'value',
      'PhysicalFunction.freeVirtualFunctions': ['value', 'method'],
    }),
    async () => {
      const pf = await portOf();
      expect(texts(await pf.virtualFunctions())).toEqual([vf0, vf1, vf2, vf3]);
      // One is in a running guest, one in a definition.
      expect(texts(await pf.freeVirtualFunctions())).toEqual([vf2, vf3]);
      await connection.createNetwork(
        `<network><name>pool</name><forward mode='hostdev'><address type='pci' domain='0' bus='5' slot='16' function='4'/></forward></network>`,
      );
      expect(texts(await pf.freeVirtualFunctions())).toEqual([vf3]);
    },
  );

  test(
    'are claimed, each by one, and released',
    verifies({
      'PhysicalFunction.claim': ['method', 'refusal'],
      'VfClaim.interface': 'value',
      'FunctionClaim.address': 'value',
    }),
    async () => {
      const pf = await portOf();
      {
        await using first = await pf.claim({ mac: '52:54:00:00:00:01', vlan: 42 });
        await using second = await pf.claim();
        expect(texts([first, second])).toEqual([vf2, vf3]);
        expect(first.interface).toMatchObject({
          type: 'hostdev',
          managed: 'yes',
          mac: { address: '52:54:00:00:00:01' },
          vlan: { tag: [{ id: 42 }] },
          source: { $address: { type: 'pci', bus: '0x05', slot: '0x10', function: '0x4' } },
        });
        expect(second.interface.mac?.address).toMatch(/^52:54:00:/);
        expect(second.interface.vlan).toBeUndefined();
        await expect(pf.claim()).rejects.toMatchObject({
          name: 'PciError',
          reason: 'none-free',
          problems: [
            `${port} has no free virtual function:`,
            `${vf0} is in use by the domain has-vf0.`,
            `${vf1} belongs to the definition of the domain wants-vf1, which does not use it now.`,
            `${vf2} is claimed by process ${process.pid} of this machine.`,
            `${vf3} is claimed by process ${process.pid} of this machine.`,
          ],
        });
      }
      expect(await connection.listAllNetworks()).toEqual([]);
      expect(texts(await pf.freeVirtualFunctions())).toEqual([vf2, vf3]);
    },
  );

  test(
    'are claimed at once by many, and each has its own',
    verifies({ 'FunctionClaim.close': 'method', 'FunctionClaim.closed': 'value' }),
    async () => {
      const pf = await portOf();
      const claims = await Promise.allSettled(Array.from({ length: 6 }, () => pf.claim()));
      const got = claims.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(texts(got).sort()).toEqual([vf2, vf3]);
      for (const one of claims) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(PciError);
      await Promise.all(got.map((claim) => claim.close()));
      for (const claim of got) expect(claim.closed).toBe(true);
      expect(texts(await pf.freeVirtualFunctions())).toEqual([vf2, vf3]);
      await got[0]!.close();
    },
  );

  test('that a program claimed which has ended are claimed again', async () => {
    const pf = await portOf();
    const claim = await pf.claim();
    await using _other = await pf.claim();
    // As if another process, of the same number but long gone, had made it.
    const network = await connection.lookupNetworkByName(`claim-${claim.virtualFunction.name}`);
    const xml = await network.getXMLDesc();
    await network.destroy();
    await connection.createNetwork(xml.replace(/started=(["'])\d+/, 'started=$11'));
    expect(texts(await pf.freeVirtualFunctions())).toEqual([]);
    await using again = await pf.claim();
    expect(`${again.address}`).toBe(`${claim.address}`);
  });

  test('are none', async () => {
    const pf = (await connection.pci.function(otherPort)) as PhysicalFunction;
    await expect(pf.claim()).rejects.toThrow(
      `${otherPort} has no virtual functions; setVirtualFunctions() creates up to 7.`,
    );
  });

  test(
    'are made on the host itself only',
    verifies({ 'PhysicalFunction.setVirtualFunctions': 'refusal' }),
    async () => {
      const pf = await portOf();
      await expect(pf.setVirtualFunctions(8)).rejects.toThrow(RangeError);
      await expect(pf.setVirtualFunctions(2)).rejects.toMatchObject({
        reason: 'not-local',
        message: expect.stringMatching(/is only possible on the host itself, and the host of test:\/\S+ is another/),
      });
      await expect(pf.claim({ trusted: true })).rejects.toMatchObject({ reason: 'not-local' });
      expect(await connection.listAllNetworks()).toEqual([]);
    },
  );

  test('are lent by no network that cannot be started', async () => {
    const pf = await portOf();
    vi.spyOn(Network.prototype, 'create').mockRejectedValueOnce(new Error('it does not start'));
    const made = connection.createVfNetwork(pf, { name: 'vain', persistent: true });
    await expect(made).rejects.toThrow('it does not start');
    expect(await connection.listAllNetworks()).toEqual([]);
    expect(texts(await pf.freeVirtualFunctions())).toEqual([vf2, vf3]);
  });

  test('are lent by a network', verifies({ 'Connection.createVfNetwork': ['xml', 'method', 'refusal'] }), async () => {
    const pf = await portOf();
    const network = await connection.createVfNetwork(pf, { name: 'vfs', vlan: 7 });
    expect(await network.getConfig()).toMatchObject({
      name: 'vfs',
      forward: { mode: 'hostdev', managed: 'yes', address: [{ slot: '0x10', function: '0x4' }, { function: '0x6' }] },
      vlan: { tag: [{ id: 7 }] },
    });
    expect((await connection.listAllNetworks()).map(({ name }) => name)).toEqual(['vfs']);
    await expect(connection.createVfNetwork(pf, { name: 'more' })).rejects.toMatchObject({ reason: 'none-free' });
    await expect(pf.claim()).rejects.toThrow(`${vf2} belongs to the network vfs.`);
    await network.destroy();
    const kept = await connection.createVfNetwork(pf, { name: 'kept', virtualFunctions: [vf3], persistent: true });
    expect([await kept.isPersistent(), await kept.isActive()]).toEqual([true, true]);
    expect(texts(await pf.freeVirtualFunctions())).toEqual([vf2]);
  });
});

test('watching ends when its signal aborts', verifies({ 'Pci.watch': ['value'] }), async () => {
  const end = new AbortController();
  const seen: number[] = [];
  const watching = (async () => {
    for await (const functions of connection.pci.watch({ signal: end.signal })) {
      seen.push(functions.length);
      end.abort(new Error('enough'));
    }
  })();
  await expect(watching).rejects.toThrow('enough');
  expect(seen).toEqual([9]);
  for await (const functions of connection.pci.watch()) {
    expect(functions).toHaveLength(9);
    break;
  }
});

test('watching shows what has come', verifies({ 'Pci.watch': 'event' }), async () => {
  await using host = await connect('test:///default');
  const turns = host.pci.watch();
  expect((await turns.next()).value).toEqual([]);
  const next = turns.next();
  await host.createNodeDevice(
    `<device><parent>scsi_host1</parent><capability type='scsi_host'><capability type='fc_host'>
      <wwnn>2000000012341234</wwnn><wwpn>1000000012341234</wwpn></capability></capability></device>`,
  );
  expect(await next).toEqual({ done: false, value: [] });
  await turns.return();
});

describe('what no network card takes', () => {
  const claims: readonly [object, string, string][] = [
    [{ vlan: 5000 }, 'RangeError', 'vlan: expected a VLAN from 1 to 4094, got 5000'],
    [{ vlan: 0 }, 'RangeError', 'vlan: expected a VLAN from 1 to 4094, got 0'],
    [{ vlan: 4095 }, 'RangeError', 'got 4095'],
    [{ vlan: '5' }, 'TypeError', "vlan: expected a number, got '5'"],
    [{ mac: '01:00:5e:00:00:01' }, 'TypeError', 'multicast'],
    [{ mac: '00:00:00:00:00:00' }, 'TypeError', 'that of no interface'],
    [{ mac: 'nonsense' }, 'TypeError', "mac: expected a MAC address such as '52:54:00:12:34:56', got 'nonsense'"],
    [{ vlann: 5 }, 'TypeError', "vlann: unknown option; did you mean 'vlan'?"],
    [{ trusted: 'yes' }, 'TypeError', "trusted: expected a boolean, got 'yes'"],
  ];

  test.each(claims)('a claim with %j is refused before anything is reserved', async (options, name, message) => {
    const pf = await portOf();
    await expect(pf.claim(options as never)).rejects.toMatchObject({ name, message: expect.stringContaining(message) });
    expect(await connection.listAllNetworks()).toEqual([]);
    const { trusted: _, ...device } = options as { trusted?: unknown };
    if (Object.keys(device).length > 0) expect(() => hostdevInterface(vf2, device)).toThrow(message);
  });

  test(
    'a network of virtual functions has a VLAN, a name and functions that there are',
    verifies({ 'Connection.createVfNetwork': 'refusal' }),
    async () => {
      const pf = await portOf();
      const refused: [object, string][] = [
        [{ name: 'a', vlan: 4095 }, 'vlan: expected a VLAN from 1 to 4094'],
        [{ name: 'a/b' }, "name: a name has no '/'"],
        [{ vlan: 1 }, 'name: expected a string, got undefined'],
        [{ name: 'a', virtualFunction: [vf2] }, "virtualFunction: unknown option; did you mean 'virtualFunctions'?"],
        [{ name: 'a', virtualFunctions: ['nonsense'] }, "virtualFunctions[0]: 'nonsense' is no PCI address"],
        [{ name: 'a', virtualFunctions: [left] }, `virtualFunctions[0]: ${left} is not a virtual function of ${port}`],
      ];
      for (const [options, message] of refused)
        await expect(connection.createVfNetwork(pf, options as never)).rejects.toThrow(message);
      expect(await connection.listAllNetworks()).toEqual([]);
    },
  );

  test('a device of the guest has an alias that libvirt keeps, and none is the host bridge', () => {
    expect(() => hostdev(vf2, { alias: 'mine' })).toThrow("alias: a user-defined alias begins with 'ua-'");
    expect(() => hostdev(vf2, { guestAddress: '03:20.0' })).toThrow('guestAddress: ');
    expect(() => hostdev(vf2, { manged: false } as never)).toThrow("manged: unknown option; did you mean 'managed'?");
    expect(() => hostdev('0000:00:00.0')).toThrow("the host's own bridge");
    expect(() => hostdev({ bus: 3, solt: 16 } as never)).toThrow("solt: unknown option; did you mean 'slot'?");
  });
});
