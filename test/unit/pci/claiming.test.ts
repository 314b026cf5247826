/** What pci.claim() chooses: of several cards, by NUMA node, several at once, particular functions, whole devices. All or none. */
import { join } from 'node:path';
import { type Connection, connect, type Network, type PhysicalFunction } from 'libvirt-native';
import type { NetworkConfig } from 'libvirt-native/config';
import { sriovTopology } from 'libvirt-native/testing';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { verifyNothingLeft } from '../../support/aborts.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { verifies } from '../../support/verifies.ts';
import { bridge, left, port, right, sriovHost, vf0, vf2, vf3 } from '../sriov.ts';

const texts = (claims: Iterable<{ address: unknown }>) => Array.from(claims, ({ address }) => `${address}`);

/** The UUID of another program's reservation. */
const rivalUUID = (number: number) => `7e57ab1e-0000-4000-8000-${`${number}`.padStart(12, '0')}`;

/** Two cards, each on a NUMA node. */
const cards = sriovTopology({
  physicalFunctions: [
    { address: '0000:05:00.0', numaNode: 0, virtualFunctions: 2 },
    { address: '0000:07:00.0', numaNode: 1, virtualFunctions: 4 },
  ],
});
const [near, far] = cards.physicalFunctions;
const functionsOf = ({ virtualFunctions }: { virtualFunctions: readonly { address: unknown }[] }) =>
  texts(virtualFunctions);

describe('of two cards', () => {
  let connection: Connection;

  beforeEach(async () => {
    connection = await connect(await cards.write(join(temporaryFolder('cards'), 'host.xml')));
  });
  afterEach(async () => {
    expect(await connection.listAllNetworks()).toEqual([]);
    expect(await connection.close()).toBe(0);
  });

  test('a claim takes a virtual function of any', verifies({ 'Pci.claim': 'method' }), async () => {
    await using claim = await connection.pci.claim();
    expect(`${claim.address}`).toBe(functionsOf(near!)[0]);
    expect(claim.virtualFunction.numaNode).toBe(0);
  });

  test('a claim prefers the card that is named first', async () => {
    await using claim = await connection.pci.claim({ from: [far!.address, near!.address], vlan: 42 });
    expect(`${claim.address}`).toBe(functionsOf(far!)[0]);
    expect(claim.vlan).toBe(42);
  });

  test('a claim takes those of the next card when one has none left', async () => {
    const from = [near!.address, far!.address];
    await using group = await connection.pci.claim({ count: 3, from });
    expect(texts(group)).toEqual([...functionsOf(near!), functionsOf(far!)[0]]);
    expect(new Set(group.claims.map(({ mac }) => mac)).size).toBe(3);
  });

  test('a claim by NUMA node takes none of another', async () => {
    await using claim = await connection.pci.claim({ numaNode: 1 });
    expect(`${claim.address}`).toBe(functionsOf(far!)[0]);
    await expect(connection.pci.claim({ numaNode: 1, from: near!.address })).rejects.toMatchObject({
      reason: 'none-free',
      problems: [`No physical function is on NUMA node 1: ${near!.address} is on NUMA node 0.`],
    });
  });

  test(
    'several are claimed at once, released together or each by itself',
    verifies({ 'ClaimGroup.close': 'method', 'ClaimGroup.closed': 'value' }),
    async () => {
      const group = await connection.pci.claim({ count: 4, from: far!.address, vlan: 7 });
      expect(texts(group)).toEqual(functionsOf(far!));
      expect(await connection.pci.claims()).toMatchObject([{ vlan: 7 }, { vlan: 7 }, { vlan: 7 }, { vlan: 7 }]);
      await group.claims[0]!.close();
      expect(await connection.pci.claims()).toHaveLength(3);
      expect(group.closed).toBe(false);
      await group.close();
      expect(group.closed).toBe(true);
    },
  );

  test('of several that are too many, none is claimed', async () => {
    await using one = await connection.pci.claim({ from: far!.address });
    await expect(connection.pci.claim({ count: 6 })).rejects.toMatchObject({
      reason: 'none-free',
      problems: [
        `${near!.address} has 2 free virtual functions of the 6 that are needed:`,
        `${far!.address} has 3 free virtual functions of the 6 that are needed:`,
        `${one.address} is claimed by process ${process.pid} of this machine.`,
      ],
    });
    expect(texts(await connection.pci.claims())).toEqual([`${one.address}`]);
  });

  test('of programs that claim several at the same time, as many get all as there are for', async () => {
    const claiming = Array.from({ length: 3 }, () => connection.pci.claim({ count: 3, from: far!.address }));
    const results = await Promise.allSettled(claiming);
    const groups = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(groups).toHaveLength(1);
    for (const one of results) if (one.status === 'rejected') expect(one.reason).toMatchObject({ reason: 'none-free' });
    await groups[0]!.close();
  });

  test('what others have reserved for a moment is claimed when they have released it', async () => {
    const { createNetwork, listAllNetworks } = connection;
    const rivals: Network[] = [];
    let created = 0;
    // The second and the fourth function are taken just before, so that only two are left of the three that are needed.
    vi.spyOn(connection, 'createNetwork').mockImplementation(async (config, options) => {
      created++;
      if (created === 2 || created === 4)
        rivals.push(await createNetwork.call(connection, { ...(config as NetworkConfig), uuid: rivalUUID(created) }));
      return createNetwork.call(connection, config, options);
    });
    vi.spyOn(connection, 'listAllNetworks').mockImplementation(async (options) => {
      for (const rival of rivals.splice(0)) await rival.destroy();
      return listAllNetworks.call(connection, options);
    });
    try {
      await using group = await connection.pci.claim({ count: 3, from: far!.address });
      expect(texts(group)).toEqual(functionsOf(far!).slice(0, 3));
      expect(created).toBe(4 + 3);
    } finally {
      vi.restoreAllMocks();
    }
  });

  test('a reservation that ends while it is refused for it is made at the next attempt', async () => {
    const { createNetwork } = connection;
    let refused = 0;
    vi.spyOn(connection, 'createNetwork').mockImplementation(async (config, options) => {
      if (refused++ > 0) return createNetwork.call(connection, config, options);
      const rival = await createNetwork.call(connection, { ...(config as NetworkConfig), uuid: rivalUUID(refused) });
      try {
        return await createNetwork.call(connection, config, options);
      } finally {
        await rival.destroy();
      }
    });
    try {
      await using claim = await connection.pci.claim({ from: far!.address });
      expect(`${claim.address}`).toBe(functionsOf(far!)[0]);
      expect(refused).toBe(2);
    } finally {
      vi.restoreAllMocks();
    }
  });

  test('when one of several cannot be reserved, none stays', async () => {
    const { createNetwork } = connection;
    let created = 0;
    vi.spyOn(connection, 'createNetwork').mockImplementation((config) => {
      if (++created === 3) throw new Error('the daemon ended');
      return createNetwork.call(connection, config);
    });
    await expect(connection.pci.claim({ count: 4, from: far!.address })).rejects.toThrow('the daemon ended');
    expect(created).toBe(3);
    vi.restoreAllMocks();
  });

  test('a claim of several that is aborted leaves none, whenever that is', async () => {
    const claim = ({ signal }: { signal: AbortSignal }) =>
      connection.pci.claim({ count: 3, from: far!.address, signal });
    await verifyNothingLeft(80, claim, () => connection.listAllNetworks());
  });

  test('a claim from what is no physical function is refused', verifies({ 'Pci.claim': 'refusal' }), async () => {
    const [vf] = functionsOf(near!);
    await expect(connection.pci.claim({ from: vf! })).rejects.toMatchObject({
      reason: 'unsupported',
      problems: [`${vf} is no physical function: it has no SR-IOV.`],
    });
    await expect(connection.pci.claim({ from: '0000:09:00.0' })).rejects.toMatchObject({
      code: 'VIR_ERR_NO_NODE_DEVICE',
    });
  });

  test('options that exclude each other, or that no claim has, are refused', async () => {
    const refused: [object, string][] = [
      [{ count: 0 }, 'count: expected a whole number from 1 to 1024, got 0'],
      [{ count: 2, mac: '52:54:00:00:00:01' }, 'mac: not possible together with count'],
      [{ function: near!.address, count: 2 }, 'count: not possible together with function'],
      [{ functions: [near!.address], numaNode: 0 }, 'numaNode: not possible together with functions'],
      [{ functions: [near!.address, `${near!.address}`] }, `functions: ${near!.address} is named twice`],
      [{ functions: [] }, 'functions: expected at least one function'],
      [{ numanode: 1 }, "numanode: unknown option; did you mean 'numaNode'?"],
      [{ from: 'eth0' }, "from: 'eth0' is no PCI address"],
    ];
    for (const [options, message] of refused)
      await expect(connection.pci.claim(options as never), message).rejects.toThrow(message);
    await expect(
      ((await connection.pci.function(near!.address)) as PhysicalFunction).claim({ count: 2 } as never),
    ).rejects.toThrow('count: unknown option');
  });
});

describe('a particular function', () => {
  const host = sriovHost();

  test('is claimed with its settings, and by one only', async () => {
    const { pci } = host.connection;
    await using claim = await pci.claim({ function: await pci.function(vf3), vlan: 42, mac: '52:54:00:00:00:01' });
    expect(claim).toMatchObject({ vlan: 42, mac: '52:54:00:00:00:01' });
    expect(`${claim.address}`).toBe(vf3);
    await expect(pci.claim({ function: vf3 })).rejects.toMatchObject({
      reason: 'not-assignable',
      problems: [`${vf3} is already claimed by this process.`],
    });
  });

  test('that something uses is not claimed, and others with it neither', async () => {
    const { pci } = host.connection;
    await expect(pci.claim({ functions: [vf2, vf0, bridge] })).rejects.toMatchObject({
      reason: 'not-assignable',
      problems: [
        `${vf0} is in use by the domain has-vf0.`,
        `${bridge} is a bridge: only devices behind it can be passed through.`,
      ],
    });
    await expect(pci.claim({ function: port })).rejects.toThrow(
      `${port} cannot be detached while its virtual functions are in use: ${vf0} is in use by the domain has-vf0.`,
    );
    expect(await pci.claims()).toEqual([]);
  });

  test('is claimed by one of several programs that name it in any order, together with all others of its own', async () => {
    const { pci } = host.connection;
    const orders = [
      [vf2, vf3, left],
      [left, vf3, vf2],
      [vf3, left],
    ];
    const results = await Promise.allSettled(orders.map((functions) => pci.claim({ functions })));
    const groups = results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(groups).toHaveLength(1);
    expect(orders.map(String)).toContain(String(texts(groups[0]!)));
    expect(texts(await pci.claims()).sort()).toEqual(texts(groups[0]!).sort());
    await groups[0]!.close();
  });

  test('that does not exist is not found', async () => {
    await expect(host.connection.pci.claim({ functions: [vf2, '0000:09:00.0'] })).rejects.toMatchObject({
      code: 'VIR_ERR_NO_NODE_DEVICE',
    });
    expect(await host.connection.listAllNetworks()).toEqual([]);
  });

  test(
    'that is a whole device is passed through as it is',
    verifies({ 'DeviceClaim.hostdev': 'value', 'FunctionClaim.address': 'value' }),
    async () => {
      const { pci } = host.connection;
      {
        await using group = await pci.claim({ functions: [left, right] });
        expect(texts(group)).toEqual([left, right]);
        const claim = await pci.adopt(left);
        expect(claim).toMatchObject({
          mac: undefined,
          function: { product: { name: 'Virtio network' } },
          hostdev: { mode: 'subsystem', managed: 'yes', source: { address: { bus: '0x06', function: '0x0' } } },
        });
        expect(`${claim.address}`).toBe(left);
        expect(await (await pci.function(left)).uses()).toMatchObject([{ by: 'claim', owner: { pid: process.pid } }]);
      }
      expect(await pci.claims()).toEqual([]);
    },
  );

  test('that is a whole device takes no settings of a network interface', async () => {
    const { pci } = host.connection;
    for (const options of [{ mac: '52:54:00:00:00:01' }, { vlan: 7 }, { trusted: true }])
      await expect(pci.claim({ function: left, ...options })).rejects.toThrow(
        `${Object.keys(options)[0]}: ${left} is no virtual function, and the host cannot set it for a whole device`,
      );
    expect(await pci.claims()).toEqual([]);
  });
});
