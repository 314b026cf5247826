/** Trust in virtual functions ends with the claim, however that ends. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PhysicalFunction } from '../../../lib/pci/function.ts';
import { canRunScripts, ipProgram, localCard, localHost, recordedLink } from './ip-program.ts';

// The mock driver takes the place of this machine's hypervisor, and its card that of a device of this machine.
vi.mock('../../../lib/core/this-machine.ts', () => ({ isThisMachine: async () => true }));

const [on, off] = ['link set dev enp5s0f0 vf 2 trust on', 'link set dev enp5s0f0 vf 2 trust off'];

describe.skipIf(!localCard || !canRunScripts)('a virtual function', () => {
  const host = localHost();
  const program = ipProgram();
  let pf: PhysicalFunction;

  beforeEach(async () => {
    const found = await host.connection.pci.physicalFunctions();
    pf = found.find((one) => one.virtualFunctionAddresses.length > 0)!;
  });

  const commands = () => program.ip.commands();
  const claims = async () => (await host.connection.listAllNetworks()).map(({ name }) => name);

  test('is trusted until it is released', async () => {
    const claim = await pf.claim({ trusted: true });
    expect(await commands()).toEqual([on]);
    await claim.close();
    expect(await commands()).toEqual([on, off]);
  });

  test('is trusted, too, when it was made after its physical function was looked at', async () => {
    const early: PhysicalFunction = Object.create(pf, { virtualFunctionAddresses: { value: [] } });
    await using _claim = await early.claim({ trusted: true });
    expect(await commands()).toEqual([on]);
  });

  test('is released although its trust cannot be ended, and the next claim does not inherit it', async () => {
    const claim = await pf.claim({ trusted: true });
    await program.ip.refuse(['trust off', 'RTNETLINK answers: Operation not permitted']);
    await expect(claim.close()).rejects.toMatchObject({
      reason: 'no-permission',
      message: `'ip ${off}' failed: RTNETLINK answers: Operation not permitted. Only root may do that: run the program as root.`,
    });
    expect(await claims()).toEqual([]);
    // What would get a trusted one unasked gets none, and leaves nothing behind.
    await expect(pf.claim()).rejects.toThrow('Operation not permitted');
    expect(await claims()).toEqual([]);
    await program.ip.refuse();
    await using next = await pf.claim();
    expect(`${next.address}`).toBe(`${claim.address}`);
    expect((await commands()).at(-1)).toBe(off);
    const before = await commands();
    await claim.close(); // It belongs to another claim now.
    expect(await commands()).toEqual(before);
    expect(await claims()).toHaveLength(1);
  });

  test('that another program has left trusted is trusted no more after a claim that is trusted, too', async () => {
    const link = recordedLink();
    link.vfinfo_list[2]!['trust'] = true;
    await program.ip.show(link);
    const claim = await pf.claim({ trusted: true });
    expect(await commands()).toEqual([]);
    await claim.close();
    expect(await commands()).toEqual([off]);
  });

  test('is trusted by no other program than ip, nor by a driver without that setting', async () => {
    await program.ip.refuse(['trust on', 'RTNETLINK answers: Operation not supported']);
    await expect(pf.claim({ trusted: true })).rejects.toMatchObject({
      ...{ name: 'PciError', reason: 'unsupported' },
      message: `'ip ${on}' failed: RTNETLINK answers: Operation not supported. The card's driver does not support it.`,
    });
    expect(await claims()).toEqual([]);
    process.env['PATH'] = program.ip.folder;
    await program.ip.remove();
    const missing = pf.claim({ trusted: true });
    await expect(missing).rejects.toMatchObject({ reason: 'unsupported', message: expect.stringMatching(/iproute2/) });
    expect(await claims()).toEqual([]);
  });

  test('is released at the second attempt when the first has failed', async () => {
    const claim = await pf.claim();
    const [network] = await host.connection.listAllNetworks();
    const { destroy } = Object.getPrototypeOf(network);
    Object.getPrototypeOf(network).destroy = () => Promise.reject(new Error('not now'));
    await expect(claim.close()).rejects.toThrow('not now');
    Object.getPrototypeOf(network).destroy = destroy;
    expect(await claims()).toHaveLength(1);
    await claim.close();
    expect(await claims()).toEqual([]);
  });

  test('of a trusted owner that has crashed is trusted no more', async () => {
    const claim = await pf.claim({ trusted: true });
    await using _other = await pf.claim();
    // As if another process, of the same number but long gone, had made it.
    const network = await host.connection.lookupNetworkByName(`claim-${claim.virtualFunction.name}`);
    const xml = await network.getXMLDesc();
    await network.destroy();
    await host.connection.createNetwork(xml.replace(/started=(["'])\d+/, 'started=$11'));
    await using again = await pf.claim();
    expect(`${again.address}`).toBe(`${claim.address}`);
    expect(await commands()).toEqual([on, off]);
  });

  test('without trust is left alone, also where the driver does not report it', async () => {
    const link = recordedLink();
    delete link.vfinfo_list[3]!['trust'];
    await program.ip.show(link);
    await using _first = await pf.claim();
    await using _second = await pf.claim();
    expect(await commands()).toEqual([]);
  });
});
