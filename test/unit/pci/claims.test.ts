/** Whose a claim is: of this process, of one that ended, of one that cannot be seen from here; and what one process may take of another. */
import { type Connection, hostdev, hostdevInterface, type PhysicalFunction, type VfClaim } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { verifyNothingLeft } from '../../support/aborts.ts';
import { verifies } from '../../support/verifies.ts';
import { left, sriovHost, vf2, vf3 } from '../sriov.ts';
import { giveAway, inContainer, networkOf, ofEnded, ofParent, onAnotherMachine } from './other-owner.ts';

const host = sriovHost();
let connection: Connection;
let pf: PhysicalFunction;

beforeEach(async () => {
  connection = host.connection;
  [pf] = (await connection.pci.physicalFunctions()) as [PhysicalFunction];
});

const texts = (functions: readonly { address: unknown }[]) => functions.map(({ address }) => `${address}`);

/** What a living owner does: the library's own process renews the claims that it holds. */
async function renewed(address: string): Promise<number> {
  await using network = await networkOf(connection, address);
  return Number(/renewed-(\d+)/.exec(await network.getXMLDesc())?.[1] ?? 0);
}

describe('a claim', () => {
  test('is no network that has only the name of one', async () => {
    await connection.createNetwork(
      "<network><name>claim-pci_0000_05_10_4</name><forward mode='bridge'/><bridge name='br0'/></network>",
    );
    expect(await connection.pci.claims()).toEqual([]);
    expect((await connection.pci.uses()).get(vf2)).toBeUndefined();
  });

  test('is renewed by its owner three times in its lease time, and no longer after it was closed', async () => {
    const claim = await pf.claim({ leaseTime: 1_000 });
    await expect.poll(() => renewed(`${claim.address}`)).toBeGreaterThanOrEqual(2);
    await claim.close();
    expect(await connection.listAllNetworks()).toEqual([]);
  });

  test('of a process that cannot be seen is not taken while it is renewed', async () => {
    await using first = await pf.claim();
    await using second = await pf.claim();
    for (const { address } of [first, second]) await giveAway(connection, address, inContainer);
    const renewing = setInterval(async () => {
      for (const { address } of [first, second]) {
        await using network = await networkOf(connection, address);
        const next = (await renewed(`${address}`)) + 1;
        await network.update('add-first', 'portgroup', `<portgroup name='renewed-${next}'/>`, { live: true });
      }
    }, 300);
    try {
      await expect(pf.claim({ leaseTime: 1_000 })).rejects.toMatchObject({
        reason: 'none-free',
        problems: expect.arrayContaining([
          `${vf2} is claimed by process ${process.pid} of the container box of this machine.`,
        ]),
      });
    } finally {
      clearInterval(renewing);
    }
  });

  test.each([
    ['in another container', inContainer],
    ['on another machine', onAnotherMachine],
  ])('of a process %s is taken when its lease time has passed', async (_where, change) => {
    const lost = await pf.claim({ mac: '52:54:00:00:00:02', leaseTime: 1_000 });
    await using _other = await pf.claim();
    await giveAway(connection, lost.address, change);
    const [seen] = (await connection.pci.claims()).filter(({ mac }) => mac === '52:54:00:00:00:02');
    expect(seen).toMatchObject({ ownerState: 'unknown', owner: { pid: process.pid } });
    await using again = await pf.claim();
    expect(`${again.address}`).toBe(`${lost.address}`);
    await lost.lost; // Its owner is notified.
    await lost.close();
    expect(texts(await connection.pci.claims())).toContain(`${again.address}`);
  });

  test('waits for others no longer than its signal', async () => {
    await using first = await pf.claim();
    await using second = await pf.claim();
    for (const { address } of [first, second]) await giveAway(connection, address, inContainer);
    const signal = AbortSignal.timeout(300);
    await expect(pf.claim({ signal })).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('is listed with its settings', verifies({ 'Pci.claims': 'value' }), async () => {
    await using claim = await pf.claim({ mac: '52:54:00:00:00:01', vlan: 42 });
    expect(await connection.pci.claims()).toEqual([
      expect.objectContaining({
        address: claim.address,
        ownerState: 'running',
        owner: expect.objectContaining({ pid: process.pid }),
        mac: '52:54:00:00:00:01',
        vlan: 42,
        trusted: false,
      }),
    ]);
  });

  test('leaves nothing behind when it is aborted, whenever that is', async () => {
    await verifyNothingLeft(
      60,
      ({ signal }) => pf.claim({ signal }),
      () => connection.listAllNetworks(),
    );
  });
});

describe('adopt()', () => {
  test(
    'takes over the claim of a process that has ended, with its settings',
    verifies({ 'Pci.adopt': 'method' }),
    async () => {
      const claim = await pf.claim({ mac: '52:54:00:00:00:01', vlan: 42 });
      await giveAway(connection, claim.address, ofEnded);
      expect(await connection.pci.claims()).toMatchObject([{ ownerState: 'ended' }]);
      await using adopted = await connection.pci.adopt(claim.address);
      expect(adopted).toMatchObject({ mac: '52:54:00:00:00:01', vlan: 42 });
      expect(await connection.pci.claims()).toMatchObject([{ ownerState: 'running', mac: '52:54:00:00:00:01' }]);
    },
  );

  test('reclaims a claim of this process, such as one of a connection that is gone', async () => {
    const claim = await pf.claim({ vlan: 42 });
    const before = await networkOf(connection, claim.address);
    const adopted = await connection.pci.adopt(claim.address);
    expect(adopted).toMatchObject({ mac: claim.mac, vlan: 42 });
    expect((await networkOf(connection, claim.address)).uuid).toBe(before.uuid);
    await adopted.close();
    expect(await connection.pci.claims()).toEqual([]);
  });

  test('takes a claim from a process that runs by force only', async () => {
    const claim = await pf.claim({ vlan: 42 });
    await giveAway(connection, claim.address, ofParent);
    await expect(connection.pci.adopt(claim.address)).rejects.toMatchObject({
      reason: 'in-use',
      message: expect.stringContaining(
        `${vf2} is claimed by process ${process.ppid} of this machine, which has not ended.`,
      ),
    });
    await using adopted = await connection.pci.adopt(claim.address, { force: true });
    expect(adopted.vlan).toBe(42);
    expect(await connection.pci.claims()).toMatchObject([{ owner: { pid: process.pid } }]);
  });

  test(
    'refuses what is not claimed, and options that it does not have',
    verifies({ 'Pci.adopt': 'refusal' }),
    async () => {
      await expect(connection.pci.adopt(vf3)).rejects.toMatchObject({ reason: 'not-claimed' });
      await expect(connection.pci.adopt(left)).rejects.toMatchObject({ reason: 'not-claimed' });
      await expect(connection.pci.adopt(vf3, { forced: true } as never)).rejects.toThrow("did you mean 'force'?");
    },
  );
});

describe('what a claim asks for is not lost on the way to the guest', () => {
  let claim: VfClaim;

  beforeEach(async () => {
    claim = await pf.claim({ mac: '52:54:00:00:00:01', vlan: 42 });
  });

  test('in an interface', () => {
    expect(hostdevInterface(claim)).toEqual(claim.interface);
    expect(claim.interface).toMatchObject({ mac: { address: '52:54:00:00:00:01' }, vlan: { tag: [{ id: 42 }] } });
    expect(() => hostdevInterface(claim, { vlan: 43 })).toThrow(
      `vlan: 43 contradicts the claim of ${vf2}, which has 42`,
    );
    expect(() => hostdevInterface(claim, { mac: '52:54:00:00:00:09' })).toThrow(/mac: .* contradicts the claim/);
  });

  test('as a host device, which has no network settings', () => {
    expect(() => hostdev(claim)).toThrow(/MAC address 52:54:00:00:00:01 and VLAN 42, which only a network interface/);
    expect(hostdev(claim.address)).toMatchObject({ source: { address: { slot: '0x10', function: '0x4' } } });
  });
});
