/** Settings of virtual functions: which commands of `ip` change them, how they are read back, and that a claim restores them. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { NodeDevice } from '../../../lib/host/node-device.ts';
import type { PhysicalFunction, VirtualFunction } from '../../../lib/pci/function.ts';
import type { VfSettingsChange } from '../../../lib/pci/vf-settings.ts';
import { type AbortableCall, verifyAborts } from '../../support/aborts.ts';
import { vf2 } from '../sriov.ts';
import { canRunScripts, ipProgram, localCard, localHost, recordedLink } from './ip-program.ts';

// The mock driver takes the place of this machine's hypervisor, and its card that of a device of this machine.
vi.mock('../../../lib/core/this-machine.ts', () => ({ isThisMachine: async () => true }));

const set = (args: string) => `link set dev enp5s0f0 vf 2 ${args}`;

/** What the virtual function has that is recorded: its MAC address is the choice of its driver. */
const initial = {
  ...{ mac: `${recordedLink().vfinfo_list[2]!['address']}`, vlan: null, rate: { min: 0, max: 0 } },
  ...{ spoofCheck: true, trusted: false, link: 'auto' },
} as const;

describe.skipIf(!localCard || !canRunScripts)('on the host itself', () => {
  const host = localHost();
  const program = ipProgram();
  let pf: PhysicalFunction;
  let vf: VirtualFunction;

  beforeEach(async () => {
    const { pci } = host.connection;
    pf = (await pci.function(localCard!.address)) as PhysicalFunction;
    vf = (await pci.function(vf2)) as VirtualFunction;
  });

  test('settings are those that ip shows, and what it does not show is undefined', async () => {
    expect(await vf.settings()).toEqual(initial);
    const link = recordedLink();
    link.vfinfo_list.splice(2, 1, {
      ...{ vf: 2, mac: '52:54:00:00:00:01', vlan_list: [{ vlan: 42, qos: 3, protocol: '802.1ad' }] },
      ...{ rate: { max_tx: 100, min_tx: 10 }, link_state: 'disable' },
    });
    await program.ip.show(link);
    expect(await vf.settings()).toEqual({
      ...{ mac: '52:54:00:00:00:01', vlan: { id: 42, qos: 3, protocol: '802.1ad' }, rate: { min: 10, max: 100 } },
      ...{ spoofCheck: undefined, trusted: undefined, link: 'disable' },
    });
  });

  test.each<[change: VfSettingsChange, command: string]>([
    [{ mac: '52:54:00:00:00:0A' }, 'mac 52:54:00:00:00:0a'],
    [{ vlan: 42 }, 'vlan 42 qos 0'],
    [{ vlan: { id: 7, qos: 3 } }, 'vlan 7 qos 3'],
    [{ vlan: { id: 7, protocol: '802.1ad' } }, 'vlan 7 qos 0 proto 802.1ad'],
    [{ rate: { max: 100 } }, 'max_tx_rate 100 min_tx_rate 0'],
    [{ rate: { min: 10, max: 1000 } }, 'max_tx_rate 1000 min_tx_rate 10'],
    [{ spoofCheck: false }, 'spoofchk off'],
    [{ trusted: true }, 'trust on'],
    [{ link: 'enable' }, 'state enable'],
    [{ link: 'disable' }, 'state disable'],
  ])('%j is one command, and what it returns restores the former value', async (change, command) => {
    const former = await vf.configure(change);
    expect(await program.ip.commands()).toEqual([set(command)]);
    const [name] = Object.keys(change) as (keyof typeof initial)[];
    expect(former).toEqual({ [name!]: initial[name!] });
    expect((await vf.settings())[name!]).not.toEqual(initial[name!]);
    await vf.configure(former);
    expect(await vf.settings()).toEqual(initial);
  });

  test('only what differs is changed, and a part of a rate keeps the other one', async () => {
    expect(await vf.configure({ vlan: null, trusted: false, spoofCheck: true, link: 'auto' })).toEqual({});
    expect(await program.ip.commands()).toEqual([]);
    await vf.configure({ rate: { max: 100 } });
    expect(await vf.configure({ rate: { min: 10 }, trusted: false })).toEqual({ rate: { min: 0, max: 100 } });
    expect((await program.ip.commands()).at(-1)).toBe(set('max_tx_rate 100 min_tx_rate 10'));
  });

  test('what the card refuses is rejected with its reason, and nothing stays changed', async () => {
    await program.ip.refuse(['state enable', 'RTNETLINK answers: Operation not supported']);
    await expect(vf.configure({ vlan: 42, link: 'enable' })).rejects.toMatchObject({
      name: 'PciError',
      reason: 'unsupported',
      problems: [
        `'ip ${set('state enable')}' failed: RTNETLINK answers: Operation not supported. The card's driver does not support it.`,
      ],
    });
    expect(await program.ip.commands()).toEqual([set('vlan 42 qos 0'), set('vlan 0')]);
    expect(await vf.settings()).toEqual(initial);
    await program.ip.refuse(['max_tx_rate', 'RTNETLINK answers: Invalid argument']);
    await expect(vf.configure({ rate: { max: 100_000 } })).rejects.toMatchObject({
      reason: 'refused',
      message: expect.stringMatching(/Invalid argument\. The card's driver does not accept the value\.$/),
    });
    await program.ip.refuse(['vf 2', 'Cannot find device "enp5s0f0"']);
    await expect(vf.configure({ trusted: true })).rejects.toMatchObject({ reason: 'not-found' });
  });

  test('values that no card has are rejected before', async () => {
    const wrong: [change: unknown, message: string][] = [
      [{ rate: { min: 20, max: 10 } }, 'rate.min: expected at most max, 10 Mbit/s, got 20'],
      [{ rate: { max: -1 } }, 'rate.max: expected a rate in Mbit/s from 0 to 2147483647, got -1'],
      [{ vlan: 4095 }, 'vlan: expected a VLAN from 1 to 4094, got 4095'],
      [{ vlan: { id: 1, qos: 8 } }, 'vlan.qos: expected a priority from 0 to 7, got 8'],
      [{ mac: '01:00:5e:00:00:01' }, 'mac: expected the MAC address of one interface'],
      [{ link: 'up' }, "link: expected 'auto', 'enable' or 'disable', got 'up'"],
      [{ spoofcheck: true }, "spoofcheck: unknown option; did you mean 'spoofCheck'?"],
    ];
    for (const [change, message] of wrong)
      await expect(async () => vf.configure(change as VfSettingsChange)).rejects.toThrow(message);
    expect(await program.ip.commands()).toEqual([]);
  });

  test('counters are those that ip shows, by either of the names that it has had', async () => {
    const link = recordedLink();
    const stats = link.vfinfo_list[2]!.stats!;
    // Each counter gets a number of its own.
    const counters = [stats.rx, stats.tx].flatMap((one) => Object.keys(one).map((name) => [one, name] as const));
    for (const [index, [one, name]] of counters.entries()) one[name] = 100 + index;
    await program.ip.show(link);
    const found = await vf.statistics();
    expect(found.rx).toEqual({ dropped: undefined, ...stats.rx });
    const ofTx = (name: string) => stats.tx[name] ?? stats.tx[`tx_${name}`];
    expect(found.tx).toEqual({ bytes: ofTx('bytes'), packets: ofTx('packets'), dropped: stats.tx['dropped'] });
    link.vfinfo_list[2]!.stats = { rx: {}, tx: { bytes: 1, packets: 2 } };
    await program.ip.show(link);
    expect(await vf.statistics()).toMatchObject({
      rx: { bytes: 0 },
      tx: { bytes: 1, packets: 2, dropped: undefined },
    });
  });

  test('a function without a MAC address has none to restore but that', async () => {
    const link = recordedLink();
    link.vfinfo_list[2]!['address'] = '00:00:00:00:00:00';
    await program.ip.show(link);
    expect((await vf.settings()).mac).toBeNull();
    expect(await vf.configure({ mac: '52:54:00:00:00:01' })).toEqual({ mac: null });
    await vf.configure({ mac: null });
    expect((await program.ip.commands()).at(-1)).toBe(set('mac 00:00:00:00:00:00'));
  });

  test('the interface is that which lists the virtual functions', async () => {
    const link = recordedLink();
    await program.ip.show({ ...link, vfinfo_list: [] });
    await expect(vf.settings()).rejects.toMatchObject({
      reason: 'unsupported',
      message: "ip shows no virtual function 2 of enp5s0f0: the card's driver does not report them.",
    });
  });

  test.each(['settings', 'statistics', 'mtu', 'configure', 'setMtu'])(
    '%s() stops at whichever call its signal aborts',
    async (name) => {
      const methods: Record<string, AbortableCall> = {
        settings: (options) => vf.settings(options),
        statistics: (options) => vf.statistics(options),
        mtu: (options) => pf.mtu(options),
        configure: (options) => vf.configure({ link: 'disable' }, options),
        setMtu: (options) => pf.setMtu(9000, options),
      };
      expect(await verifyAborts(methods[name]!)).toBeGreaterThan(0);
    },
  );

  test('a claim has settings until it is closed', async () => {
    const claim = await pf.claim({ rate: { max: 100 }, spoofCheck: false });
    const { virtualFunction } = claim;
    expect(`${claim.address}`).toBe(vf2);
    expect(await virtualFunction.settings()).toEqual({ ...initial, rate: { min: 0, max: 100 }, spoofCheck: false });
    expect(await claim.configure({ rate: { max: 200 }, link: 'disable' })).toEqual({
      rate: { min: 0, max: 100 },
      link: 'auto',
    });
    expect(await virtualFunction.settings()).toMatchObject({ rate: { max: 200 }, link: 'disable' });
    // Others may change what the claim has not.
    await vf.configure({ vlan: 7 });
    await claim.close();
    expect(await virtualFunction.settings()).toEqual({ ...initial, vlan: { id: 7, qos: 0, protocol: '802.1Q' } });
    await expect(claim.configure({ link: 'enable' })).rejects.toMatchObject({ name: 'ClosedError' });
  });

  test('changes of a claim that are made at once are restored, too', async () => {
    {
      await using claim = await pf.claim();
      await Promise.all([
        claim.configure({ rate: { max: 100 } }),
        claim.configure({ spoofCheck: false }),
        claim.configure({ rate: { max: 200 }, trusted: true }),
      ]);
      expect(await vf.settings()).toEqual({ ...initial, rate: { min: 0, max: 200 }, spoofCheck: false, trusted: true });
    }
    expect(await vf.settings()).toEqual(initial);
  });

  test('a change of a claim that is aborted is not made', async () => {
    await using claim = await pf.claim();
    const abort = new AbortController();
    const changing = claim.configure({ link: 'disable' }, { signal: abort.signal });
    abort.abort(new Error('enough'));
    await expect(changing).rejects.toThrow('enough');
    await expect(claim.configure({ link: 'disable' }, { signal: abort.signal })).rejects.toThrow('enough');
    expect(await program.ip.commands()).toEqual([]);
  });

  test('a claim that another program has ended changes nothing any more', async () => {
    const claim = await pf.claim({ link: 'disable' });
    const network = await host.connection.lookupNetworkByName(`claim-${claim.virtualFunction.name}`);
    await network.destroy();
    const before = await program.ip.commands();
    for (const change of [{ link: 'enable' }, { spoofCheck: false }] as const)
      await expect(claim.configure(change)).rejects.toMatchObject({ code: 'VIR_ERR_NO_NETWORK' });
    await claim.close();
    expect(await program.ip.commands()).toEqual(before);
  });

  test('a change of a claim that was refused can be made when the card accepts it, and is restored', async () => {
    const claim = await pf.claim();
    await program.ip.refuse(['state disable', 'RTNETLINK answers: Device or resource busy']);
    await expect(claim.configure({ link: 'disable' })).rejects.toMatchObject({ reason: 'in-use' });
    await program.ip.refuse();
    await claim.configure({ link: 'disable' });
    expect(await vf.settings()).toEqual({ ...initial, link: 'disable' });
    await claim.close();
    expect(await vf.settings()).toEqual(initial);
  });

  test('a claim that the card refuses is not made', async () => {
    await program.ip.refuse(['spoofchk', 'RTNETLINK answers: Operation not supported']);
    await expect(pf.claim({ rate: { max: 100 }, spoofCheck: false })).rejects.toMatchObject({ reason: 'unsupported' });
    expect(await vf.settings()).toEqual(initial);
    expect(await host.connection.pci.claims()).toEqual([]);
  });

  test('what a program that has ended has set is kept by an adoption, and restored when its function is claimed', async () => {
    const end = async (name: string) => {
      const network = await host.connection.lookupNetworkByName(name);
      const xml = await network.getXMLDesc();
      await network.destroy();
      await using _ = await host.connection.createNetwork(xml.replace(/started=(["'])\d+/, 'started=$11'));
    };
    const claim = await pf.claim({ rate: { max: 100 } });
    await claim.configure({ link: 'disable' });
    const { name } = claim.virtualFunction;
    await end(`claim-${name}`);
    const adopted = await host.connection.pci.adopt(claim.address);
    expect(await vf.settings()).toEqual({ ...initial, rate: { min: 0, max: 100 }, link: 'disable' });
    await adopted.close();
    expect(await vf.settings()).toEqual(initial);
    await pf.claim({ rate: { max: 300 } });
    await end(`claim-${name}`);
    await using _again = await host.connection.pci.claim({ function: vf2, spoofCheck: false });
    expect(await vf.settings()).toEqual({ ...initial, spoofCheck: false });
  });

  /** A guest's interface. What the mock driver makes of it does not matter here. */
  async function attach(): Promise<void> {
    const domain = await host.connection.lookupDomainByName('has-vf0');
    await using claim = await pf.claim({ mac: '52:54:00:00:00:01', vlan: 43 });
    await Promise.allSettled([domain.attachDevice({ interface: claim.interface })]);
  }

  test('a MAC address and VLAN that the card accepts are undone before the guest gets them', async () => {
    await attach();
    const tried = ['mac 52:54:00:00:00:01', 'vlan 43 qos 0', 'vlan 0', `mac ${initial.mac}`];
    expect(await program.ip.commands()).toEqual(tried.map(set));
    expect(await vf.settings()).toEqual(initial);
  });

  test('nothing is tried on functions that are held for guests: one may have them', async () => {
    const { getConfig } = NodeDevice.prototype;
    vi.spyOn(NodeDevice.prototype, 'getConfig').mockImplementation(async function (this: NodeDevice, options) {
      const config = await getConfig.call(this, options);
      return this.name.startsWith('pci_0000_05_10_') ? { ...config, driver: { name: 'vfio-pci' } } : config;
    });
    await attach();
    vi.restoreAllMocks();
    expect(await program.ip.commands()).toEqual([]);
  });

  test('a guest gets no MAC address or VLAN that the card refuses, and the reason', async () => {
    const domain = await host.connection.lookupDomainByName('has-vf0');
    const before = await domain.getXMLDesc();
    await program.ip.refuse(['vlan 43', 'RTNETLINK answers: Operation not supported']);
    await using claim = await pf.claim({ mac: '52:54:00:00:00:01', vlan: 43 });
    await expect(domain.attachDevice({ interface: claim.interface })).rejects.toMatchObject({
      name: 'PciError',
      reason: 'unsupported',
      message: expect.stringMatching(/^0000:05:10\.4 cannot be given to a guest like that: 'ip link set .* vlan 43/),
    });
    expect(await domain.getXMLDesc()).toBe(before);
    expect(await vf.settings()).toEqual(initial);
  });

  test('the MTU of a card is that of its interface', async () => {
    expect(await pf.mtu()).toBe(1500);
    expect(await pf.setMtu(9000)).toBe(1500);
    expect(await pf.mtu()).toBe(9000);
    expect(await pf.setMtu(1400)).toBe(9000);
    expect(await program.ip.commands()).toEqual(['link set dev enp5s0f0 mtu 9000', 'link set dev enp5s0f0 mtu 1400']);
    await program.ip.refuse(['mtu 65535', 'Error: mtu greater than device maximum.']);
    await expect(pf.setMtu(65_535)).rejects.toMatchObject({
      reason: 'refused',
      message:
        "'ip link set dev enp5s0f0 mtu 65535' failed: Error: mtu greater than device maximum. The card's driver does not accept the value.",
    });
    await expect(async () => pf.setMtu(67)).rejects.toThrow('expected an MTU in bytes from 68 to 65535, got 67');
  });

  test('files for the start have the settings that virtual functions have now, unless systemd has none such', async () => {
    await vf.configure({ vlan: 42, spoofCheck: false });
    const [file] = await pf.bootFiles({ settings: 'current' });
    const [first, second, , last] = recordedLink().vfinfo_list.map(({ address }) => `MACAddress=${address}`);
    expect(file!.text.split('\n').slice(6)).toEqual([
      ...['SR-IOVVirtualFunctions=4', '[SR-IOV]', 'VirtualFunction=0', first, '[SR-IOV]', 'VirtualFunction=1', second],
      ...['[SR-IOV]', 'VirtualFunction=2', `MACAddress=${initial.mac}`, 'VLANId=42', 'QualityOfService=0'],
      ...['VLANProtocol=802.1Q', 'MACSpoofCheck=no', '[SR-IOV]', 'VirtualFunction=3', last, ''],
    ]);
    await vf.configure({ rate: { max: 100 } });
    await expect(pf.bootFiles({ settings: 'current' })).rejects.toMatchObject({
      reason: 'unsupported',
      message: expect.stringMatching(/^Virtual function 2 of enp5s0f0 has a rate, which systemd cannot set/),
    });
    expect(await program.ip.commands()).toHaveLength(3);
  });
});
