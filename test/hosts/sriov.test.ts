/**
 * A network card's virtual functions, claimed, plugged in and unplugged: one scenario for all hypervisors. What counts is what the guest
 * and the host's kernel say.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  connect,
  type DeviceClaim,
  type GuestSpec,
  hostdev,
  type PciFunctionInfo,
  type PhysicalFunction,
} from 'libvirt-native';
import type { GuestConsole } from 'libvirt-native/testing';
import { expect, vi } from 'vitest';
import type { Results } from '../../examples/sriov-lab/results.ts';
import type { Flow } from '../../examples/sriov-lab/traffic.ts';
import { temporaryFolder } from '../support/folder.ts';
import { runProgram } from '../support/program.ts';
import { imageOptions, portableImage } from './guests.ts';
import { projectInside } from './resume.ts';
import { driverOnHost, onHosts, type Running, type Stage } from './stage.ts';

const card = '0000:01:00.0';
/** A device without virtual functions, and two that share their IOMMU group. */
const device = '0000:02:00.0';
const grouped = ['0000:03:00.0', '0000:03:00.1'] as const;
const mac = '52:54:00:6d:90:02';

const cardOf = async (stage: Stage) => (await stage.connection.pci.function(card)) as PhysicalFunction;

/** As setVirtualFunctions() does where it runs on the host itself. */
async function prepare(stage: Stage): Promise<void> {
  await stage.host.run(`echo 3 > ${countFile}; udevadm settle; ip link set enp1s0 up`);
  const areThere = async () => expect(await (await cardOf(stage)).virtualFunctions()).toHaveLength(3);
  await vi.waitFor(areThere, { timeout: 20_000, interval: 500 });
}

/** A guest that has PCI devices of the host from its start. */
async function boot(stage: Stage, devices: Pick<GuestSpec, 'networks' | 'hostDevices'>): Promise<Running> {
  const domain = await stage.connection.defineGuest({ name: 'lab', memory: '256 MiB', ...portableImage, ...devices });
  return { domain, guest: await stage.start(domain) };
}

/** Waits for the functions that the guest's driver has bound to be so many: it binds them in its own time. */
const bound = (guest: GuestConsole, count: number) =>
  expect.poll(() => functionsOf(guest), { timeout: 60_000, interval: 1000 }).toHaveLength(count);

onHosts({ prepare }, (scenario, kind) => {
  scenario(
    'programs that claim at once get a function each, and none creates or removes any remotely',
    async (stage) => {
      const pf = await cardOf(stage);
      await expect(pf.setVirtualFunctions(2)).rejects.toMatchObject({ name: 'PciError', reason: 'not-local' });
      const claims = await Promise.allSettled(Array.from({ length: 5 }, () => pf.claim()));
      const got = claims.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(new Set(got.map(({ address }) => `${address}`)).size).toBe(3);
      expect(got).toHaveLength(3);
      await Promise.all(got.map((claim) => claim.close()));
    },
  );

  scenario(
    'functions claimed and leased are bound by the guest, unplugged, plugged in, and released',
    async (stage) => {
      const pf = await cardOf(stage);
      let running: Running;
      {
        await using first = await pf.claim({ mac, vlan: 42 });
        await using second = await pf.claim();
        expect(await pf.freeVirtualFunctions()).toHaveLength(1);
        const { domain, guest } = await boot(stage, { networks: [{ pci: first }] });
        await bound(guest, 1);
        await expect.poll(() => macsOf(guest), { timeout: 30_000 }).toContain(mac);
        expect(await driverOnHost(stage, first.address)).toMatch(heldForGuest);
        expect(await stage.host.run('ip link show enp1s0')).toMatch(new RegExp(`vf 0 .*${mac}.*vlan 42`));
        expect(await first.virtualFunction.uses()).toMatchObject([
          { by: 'domain', domain: { name: 'lab' }, live: true },
          { by: 'claim', owner: { pid: process.pid } },
        ]);
        await expect(first.virtualFunction.detachFromHost()).rejects.toMatchObject({
          reason: 'not-assignable',
          problems: [`${first.address} is in use by the domain lab.`],
        });

        // libvirt sets neither a priority nor a rate, and takes the VLAN back.
        await runInside(stage, 'await first.configure({ vlan: { id: 42, qos: 3 }, rate: { max: 100 } });');
        const [own] = await shownByIp(stage);
        expect(own).toMatchObject({ address: mac, vlan_list: [{ vlan: 42, qos: 3 }], rate: { max_tx: 100 } });

        const gone = await domain.detachDevice({ mac }, { timeout: 60_000 });
        expect(gone).toMatchObject({ live: { interface: { mac: { address: mac } } } });
        await bound(guest, 0);
        expect(await first.virtualFunction.uses()).toMatchObject([{ by: 'claim' }]);
        await expect.poll(() => driverOnHost(stage, first.address), { timeout: 20_000 }).toBe('igbvf');
        expect((await shownByIp(stage))[0]).toMatchObject({ vlan_list: [{}], rate: { max_tx: 100 } });
        await stage.host.run('ip link set dev enp1s0 vf 0 max_tx_rate 0');

        const come = await domain.attachDevice({ interface: second.interface });
        expect(come.live?.interface).toMatchObject({ type: 'hostdev', mac: { address: second.mac } });
        await bound(guest, 1);
        await expect.poll(() => macsOf(guest), { timeout: 30_000 }).toContain(second.mac);
        await domain.detachDevice({ hostAddress: second.address }, { timeout: 60_000 });
        await bound(guest, 0);
        running = { domain, guest };
      }
      expect(await pf.freeVirtualFunctions()).toHaveLength(3);
      expect((await stage.connection.listAllNetworks({ active: true })).map(({ name }) => name)).not.toContainEqual(
        expect.stringMatching(/^claim/),
      );

      // Unmanaged: it is the lease's before the guest has it, and after.
      const { domain, guest } = running;
      const [vf] = await pf.freeVirtualFunctions();
      {
        await using lease = await vf!.detachFromHost();
        expect(lease.functions).toEqual([vf]);
        expect(await driverOnHost(stage, vf!.address)).toMatch(heldForGuest);
        await domain.attachDevice({ hostdev: hostdev(vf!, { managed: false }) });
        await bound(guest, 1);
        await domain.detachDevice({ hostdev: hostdev(vf!, { managed: false }) }, { timeout: 60_000 });
        await bound(guest, 0);
        expect(await driverOnHost(stage, vf!.address)).toMatch(heldForGuest);
      }
      await expect.poll(() => driverOnHost(stage, vf!.address), { timeout: 20_000 }).toBe('igbvf');

      // A whole device.
      {
        await using claim = await stage.connection.pci.claim({ function: device });
        await domain.attachDevice({ hostdev: (claim as DeviceClaim).hostdev });
        const drivers = () => guest.run('ls /sys/bus/pci/drivers/e1000e');
        await expect.poll(drivers, { timeout: 60_000, interval: 1000 }).toMatch(/0000:/);
        expect(await driverOnHost(stage, device)).toMatch(heldForGuest);
        expect(await (await stage.connection.pci.function(device)).uses()).toMatchObject([
          { by: 'domain', domain: { name: 'lab' }, live: true },
          { by: 'claim', owner: { pid: process.pid } },
        ]);
        await domain.detachDevice({ hostAddress: device }, { timeout: 60_000 });
      }
      await expect.poll(() => driverOnHost(stage, device), { timeout: 20_000 }).toBe('e1000e');
    },
  );

  scenario('several functions are claimed at once, or none; those of an IOMMU group together', async (stage) => {
    const { pci } = stage.connection;
    const reserved = () => stage.host.run("virsh net-list --name | grep '^claim-' | sort || true");
    {
      await using group = await pci.claim({ count: 2, from: card, vlan: 42 });
      const names = group.claims.map(({ virtualFunction }) => `claim-${virtualFunction.name}`);
      expect((await reserved()).trim().split('\n')).toEqual(names.sort());
      await expect(pci.claim({ count: 2, from: card })).rejects.toMatchObject({ reason: 'none-free' });
      await expect(pci.claim({ count: 1, numaNode: 7, from: card })).rejects.toMatchObject({ reason: 'none-free' });
      expect((await reserved()).trim().split('\n')).toEqual(names.sort());
    }
    expect(await reserved()).toBe('');
    if (stage.kind === 'kvm')
      await expect(pci.claim({ function: grouped[0] })).rejects.toMatchObject({
        reason: 'not-assignable',
        problems: [expect.stringContaining(`shares the IOMMU group`)],
      });
    await using both = await pci.claim({ functions: grouped });
    expect(both.claims.map(({ address }) => `${address}`)).toEqual(grouped);
  });

  scenario('functions go and come while one watches', async (stage) => {
    const counts: number[] = [];
    for await (const functions of stage.connection.pci.watch({ signal: AbortSignal.timeout(100_000) })) {
      counts.push(functions.filter(({ physicalFunction }) => physicalFunction).length);
      if (counts.length === 1) await stage.host.run(`echo 0 > ${countFile}; echo 2 > ${countFile}`);
      if (counts.at(-1) === 2) break;
    }
    expect(counts[0]).toBe(3);
  });

  scenario('functions are made, and one is trusted, on the host itself', async (stage) => {
    await stage.host.run(`echo 0 > ${countFile}; udevadm settle`);
    const program = `
      import { execFileSync } from 'node:child_process';
      import { connect } from 'libvirt-native';
      const connection = await connect('${stage.host.uriInside}');
      const pf = await connection.pci.function('${card}');
      const made = await pf.setVirtualFunctions(2);
      const trust = () => execFileSync('ip', ['link', 'show', 'enp1s0'], { encoding: 'utf8' }).match(/trust on/g)?.length ?? 0;
      const claim = await pf.claim({ trusted: true });
      const during = trust();
      await claim.close();
      console.log(JSON.stringify({ made: made.map(({ address }) => String(address)), during, after: trust() }));
      await connection.close();`;
    const output = await stage.host.run(`cd ${projectInside} && node --input-type=module`, { input: program });
    expect(JSON.parse(output)).toEqual({ made: ['0000:01:10.0', '0000:01:10.2'], during: 1, after: 0 });
    expect(await stage.host.run(`cat ${countFile}`)).toBe('2');
  });

  scenario(
    "settings of virtual functions are what ip shows, or refused with the card's reason, on the host itself",
    async (stage) => {
      await stage.host.run(`echo 0 > ${countFile}; echo 3 > ${countFile}; udevadm settle; ip link set enp1s0 up`);
      const before = await shownByIp(stage);
      const set = await runInside(
        stage,
        `
        const settings = { mac: '${mac}', vlan: { id: 42, qos: 3 }, rate: { max: 100 }, spoofCheck: false, trusted: true };
        const former = await first.configure(settings);
        return { former, first: await first.settings(), second: await second.settings(), mtu: await pf.setMtu(1400) };`,
      );
      const { link, ...others } = untouched;
      const [initial, neighbor] = before.map(({ address }) => ({ ...others, mac: address }));
      const changed = {
        ...{ mac, vlan: { id: 42, qos: 3, protocol: '802.1Q' }, rate: { min: 0, max: 100 } },
        ...{ spoofCheck: false, trusted: true, link },
      };
      expect(set).toEqual({ former: initial, first: changed, second: { ...neighbor, link }, mtu: 1500 });
      const [own, ...rest] = await shownByIp(stage);
      expect(own).toMatchObject({
        ...{ address: mac, vlan_list: [{ vlan: 42, qos: 3 }], rate: { max_tx: 100, min_tx: 0 } },
        ...{ spoofchk: false, trust: true },
      });
      expect(rest).toEqual(before.slice(1));
      expect(await stage.host.run('cat /sys/class/net/enp1s0/mtu')).toBe('1400');

      const refused = await runInside(
        stage,
        `
        const said = [];
        for (const change of [{ vlan: { id: 7, protocol: '802.1ad' } }, { link: 'enable' }, { rate: { min: 10 } }, { rate: { max: 1_000_000 } }])
          said.push(await second.configure({ trusted: true, ...change }).catch(({ reason, message }) => reason + ': ' + message));
        said.push(await pf.setMtu(65_535).catch(({ reason, message }) => reason + ': ' + message));
        await first.configure(${JSON.stringify(initial)});
        return { said, mtu: await pf.setMtu(1500), statistics: await first.statistics() };`,
      );
      const set1 = (setting: string) => `'ip link set dev enp1s0 vf 1 ${setting}' failed: RTNETLINK answers:`;
      expect(refused).toEqual({
        said: [
          `unsupported: ${set1('vlan 7 qos 0 proto 802.1ad')} Protocol not supported. The card's driver does not support it.`,
          `unsupported: ${set1('state enable')} Operation not supported. The card's driver does not support it.`,
          `refused: ${set1('max_tx_rate 0 min_tx_rate 10')} Invalid argument. The card's driver does not accept the value.`,
          `refused: ${set1('max_tx_rate 1000000 min_tx_rate 0')} Invalid argument. The card's driver does not accept the value.`,
          expect.stringMatching(/^refused: 'ip link set dev enp1s0 mtu 65535' failed: Error: mtu greater than/),
        ],
        mtu: 1400,
        // igb keeps no counters of virtual functions.
        statistics: {
          rx: { bytes: 0, packets: 0, multicast: 0, broadcast: 0, dropped: 0 },
          tx: { bytes: 0, packets: 0, dropped: 0 },
        },
      });
      expect(await shownByIp(stage)).toEqual(before);
    },
  );

  scenario('settings of a claim are restored, also when its program has ended, on the host itself', async (stage) => {
    await stage.host.run(`echo 0 > ${countFile}; echo 3 > ${countFile}; udevadm settle; ip link set enp1s0 up`);
    const before = await shownByIp(stage);
    // It ends without closing its claim.
    await runInside(
      stage,
      `
      const claim = await pf.claim({ rate: { max: 200 }, trusted: true });
      await claim.configure({ spoofCheck: false });
      return \`\${claim.address}\`;`,
      { closes: false },
    );
    const [own] = await shownByIp(stage);
    expect(own).toMatchObject({ rate: { max_tx: 200 }, trust: true, spoofchk: false });
    expect(await stage.host.run('virsh net-dumpxml claim-pci_0000_01_10_0')).toContain('<portgroup name=');
    const again = await runInside(
      stage,
      `
      const claim = await connection.pci.claim({ function: first.address, rate: { max: 300 } });
      const during = await claim.virtualFunction.settings();
      await claim.close();
      return during;`,
    );
    expect(again).toEqual({ ...untouched, mac: before[0]!['address'], rate: { min: 0, max: 300 } });
    expect(await shownByIp(stage)).toEqual(before);
  });

  scenario(
    'a card has virtual functions and their settings after a restart, by the files that it writes',
    async (stage) => {
      const folder = `/sys/bus/pci/devices/${card}`;
      const files = await runInside(
        stage,
        `
      await first.configure({ vlan: { id: 42, qos: 3 }, trusted: true });
      const files = await pf.writeBootFiles({ count: 2, settings: 'current', hostDrivers: false });
      await first.configure({ vlan: null, trusted: false });
      return files;`,
      );
      const paths = (files as { path: string; text: string }[]).map(({ path }) => path);
      expect(await stage.host.run(`cat ${paths.join(' ')}`)).toBe(
        (files as { text: string }[])
          .map(({ text }) => text)
          .join('')
          .trimEnd(),
      );
      try {
        // As at a restart: the card appears, then its driver makes the interface, and udev sets it up.
        await stage.host.run(
          `cd ${folder}; echo 0 > sriov_numvfs; echo ${card} > driver/unbind; udevadm control --reload;
        udevadm trigger --action=add --settle ${folder}; echo ${card} > /sys/bus/pci/drivers_probe`,
        );
        await expect.poll(() => stage.host.run(`udevadm settle; cat ${countFile}`), { timeout: 20_000 }).toBe('2');
        const [own, other] = await shownByIp(stage);
        expect(own).toMatchObject({ vlan_list: [{ vlan: 42, qos: 3 }], trust: true });
        expect(other).toMatchObject({ vlan_list: [{}], trust: false });
        expect(await stage.host.run('ls -d /sys/bus/pci/devices/0000:01:10.[02]/driver 2>/dev/null || true')).toBe('');
      } finally {
        await stage.host.run(
          `rm ${paths.join(' ')}; udevadm control --reload; cd ${folder}; echo 0 > sriov_numvfs; echo 1 > sriov_drivers_autoprobe; ip link set enp1s0 up`,
        );
      }
    },
  );

  if (kind === 'kvm')
    scenario('what the kernel refuses is refused with what to do, on the host itself', async (stage) => {
      const folder = `/sys/bus/pci/devices/${card}`;
      await stage.host.run(`echo 0 > ${countFile}; udevadm settle`);
      const program = `
      import { connect } from 'libvirt-native';
      const connection = await connect('${stage.host.uriInside}');
      const pf = await connection.pci.function('${card}');
      console.log(await pf.setVirtualFunctions(2).catch(({ reason, message }) => reason + ': ' + message));
      await connection.close();`;
      const refused = (before = '') =>
        stage.host.run(`cd ${projectInside} && ${before} node --input-type=module`, { input: program });
      const advice = `The kernel does not set the number of virtual functions of ${card} to 2`;
      const asNobody = 'setpriv --reuid 65534 --regid 65534 --clear-groups';
      expect(await refused(asNobody)).toBe(
        `no-permission: ${advice} (EACCES). Only root may do that: run the program as root.`,
      );
      const readOnly = `unshare --mount sh -c 'mount -o bind,ro /sys /sys && exec "$@"' sh`;
      expect(await refused(readOnly)).toMatch(/^no-permission: .* \(EROFS\)\. \/sys is read-only here/);
      const rebind = (driver: string) =>
        stage.host.run(
          `cd ${folder} && { echo ${card} > driver/unbind; echo ${driver} > driver_override; echo ${card} > /sys/bus/pci/drivers_probe; }`,
        );
      try {
        await rebind('vfio-pci');
        expect(await refused()).toBe(
          `unsupported: ${advice} (ENOENT). Its driver, vfio-pci, creates none: bind the one of the card's maker.`,
        );
        await stage.host.run(`echo ${card} > ${folder}/driver/unbind`);
        expect(await refused()).toMatch(/^unsupported: .* \(ENOENT\)\. It has no driver/);
      } finally {
        await rebind('');
        await stage.host.run(`udevadm settle; ip link set enp1s0 up`);
      }
      expect(await driverOnHost(stage, card)).toBe('igb');
      expect(await stage.host.run(`cat ${countFile}`)).toBe('0');
    });

  scenario('a claim outlives its connection: another one renews and releases it', async (stage) => {
    await stage.host.run(`echo 0 > ${countFile}; echo 2 > ${countFile}; udevadm settle`);
    const first = await connect(stage.host.uri);
    const pf = (await first.pci.function(card)) as PhysicalFunction;
    const claim = await pf.claim({ leaseTime: 3_000, vlan: 42 });
    expect(await first.close()).toBe(0);
    const network = await stage.connection.lookupNetworkByName(`claim-${claim.virtualFunction.name}`);
    const renewals = async () => Number(/renewed-(\d+)/.exec(await network.getXMLDesc())?.[1] ?? 0);
    const before = await renewals();
    await expect.poll(renewals).toBeGreaterThan(before + 1);
    expect(await stage.connection.pci.claims()).toMatchObject([{ ownerState: 'running', vlan: 42 }]);
    await claim.close();
    expect(await stage.connection.pci.claims()).toEqual([]);
  });

  scenario('what the host uses itself is given to no guest, on the host itself', async (stage) => {
    await stage.host.run(`echo 0 > ${countFile}; echo 3 > ${countFile}; udevadm settle`);
    const program = `
      import { execFileSync } from 'node:child_process';
      import { existsSync, writeFileSync } from 'node:fs';
      import { connect } from 'libvirt-native';
      const connection = await connect('${stage.host.uriInside}');
      const pf = await connection.pci.function('${card}');
      const vfs = await pf.virtualFunctions();
      const netdev = (vf) => vf.netdevs[0].name;
      const ip = (...args) => execFileSync('ip', args);
      ip('link', 'add', 'br-test', 'type', 'bridge');
      ip('link', 'set', netdev(vfs[0]), 'master', 'br-test');
      // No address comes by autoconfiguration, at whatever moment that is.
      const ipv6 = '/proc/sys/net/ipv6/conf/' + netdev(vfs[1]) + '/disable_ipv6';
      if (existsSync(ipv6)) writeFileSync(ipv6, '1');
      ip('addr', 'add', '198.51.100.1/24', 'dev', netdev(vfs[1]));
      ip('link', 'set', netdev(vfs[1]), 'up');
      const uses = await connection.pci.uses();
      const kinds = vfs.map(({ address }) => (uses.get(String(address)) ?? []).map(({ by }) => by));
      const free = (await pf.freeVirtualFunctions()).map(({ address }) => String(address));
      const refused = await vfs[1].detachFromHost().catch(({ reason, message }) => [reason, message]);
      const removal = await pf.setVirtualFunctions(0).catch(({ reason }) => reason);
      const root = [...uses.values()].flat().filter(({ by, detail }) => by === 'host-storage' && detail.endsWith(' at /')).length;
      ip('link', 'del', 'br-test');
      ip('addr', 'flush', 'dev', netdev(vfs[1]));
      const after = (await pf.freeVirtualFunctions()).length;
      console.log(JSON.stringify({ kinds, free, refused, removal, root, after }));
      await connection.close();`;
    const said = JSON.parse(
      await stage.host.run(`cd ${projectInside} && node --input-type=module`, { input: program }),
    );
    expect(said).toEqual({
      kinds: [['host-network'], ['host-network'], []],
      free: ['0000:01:10.4'],
      refused: [
        'not-assignable',
        expect.stringMatching(/^0000:01:10\.2: its network interface \w+ has the address 198\.51\.100\.1\./),
      ],
      removal: 'in-use',
      root: 1,
      after: 3,
    });
  });

  scenario('a function shows its link, MSI-X vectors and reset methods as the host does', async (stage) => {
    await stage.host.run(`echo 0 > ${countFile}; echo 3 > ${countFile}; udevadm settle`);
    const program = `
      import { connect, formatTopology } from 'libvirt-native';
      const connection = await connect('${stage.host.uriInside}');
      const functions = await connection.pci.functions();
      const text = formatTopology(await connection.pci.topology());
      console.log(JSON.stringify({ functions, text }));
      await connection.close();`;
    const { functions, text } = JSON.parse(
      await stage.host.run(`cd ${projectInside} && node --input-type=module`, { input: program }),
    ) as { functions: PciFunctionInfo[]; text: string };
    const read = async (address: string, ...files: string[]) =>
      (
        await stage.host.run(
          `cd /sys/bus/pci/devices/${address}; for file in ${files.join(' ')}; do cat $file || echo; done`,
        )
      ).split('\n');
    for (const address of [card, device, '0000:01:10.0']) {
      const shown = functions.find((one) => `${one.address}` === address)!;
      const [speed, width, maxSpeed, maxWidth, reset] = await read(
        address,
        ...['current_link_speed', 'current_link_width', 'max_link_speed', 'max_link_width', 'reset_method'],
      );
      // sysfs says 'Unknown', 0 or 255 where a register has no value, as of virtual functions.
      const rate = (line: string | undefined) => Number.parseFloat(line ?? '') || undefined;
      const lanes = (line: string | undefined) => (['0', '255'].includes(line ?? '') ? undefined : Number(line));
      expect({ ...shown.link }, address).toEqual(
        JSON.parse(
          JSON.stringify({
            ...{ speed: rate(speed), width: lanes(width), maxSpeed: rate(maxSpeed), maxWidth: lanes(maxWidth) },
          }),
        ),
      );
      expect(shown.resetMethods, address).toEqual(reset ? reset.split(' ') : undefined);
      const vectors = /MSI-X: .*Count=(\d+)/.exec(await stage.host.run(`lspci -vvs ${address}`))?.[1];
      expect(shown.msixVectors, address).toBe(Number(vectors ?? 0));
    }
    // Remotely, only what libvirt knows.
    const remote = await stage.connection.pci.function(card);
    expect(remote).toMatchObject({ msixVectors: undefined, resetMethods: undefined });
    expect(JSON.parse(JSON.stringify(remote.link))).toEqual(functions.find((one) => `${one.address}` === card)!.link);
    // As lspci has the tree: the card is behind its port, and its virtual functions are its own.
    const port = (await stage.host.run(`basename $(dirname $(readlink -f /sys/bus/pci/devices/${card}))`)).trim();
    expect(`${remote.parent}`).toBe(port);
    const tree = text.split('\n').map((line) => line.replace(/^[^0]*(0000:\S+) .*$/, '$1'));
    const at = tree.indexOf(port);
    expect(tree.slice(at, at + 5)).toEqual([port, card, '0000:01:10.0', '0000:01:10.2', '0000:01:10.4']);
  });

  scenario('the SR-IOV laboratory measures virtual functions and paravirtual interfaces', async (stage) => {
    const before = await stage.host.run(`cat ${countFile}`);
    const out = temporaryFolder('sriov-lab');
    const counted = await countTaps(stage, async () => {
      const { code, stdout, stderr } = await runProgram(
        laboratory,
        ['--uri', stage.host.uri, '--card', card, ...imageOptions, ...quick, '--out', out],
        { timeout: 580_000 },
      );
      expectLaboratory(stderr);
      expect(code).toBe(0);
      const label = stage.kind === 'xen' ? 'netfront' : 'virtio';
      expect(stdout).toMatch(/^virtual function +[\d.]+ /m);
      expect(stdout).toMatch(new RegExp(`^${label} +[\\d.]+ \\(×[\\d.]+\\) `, 'm'));
    });
    const results = JSON.parse(await readFile(join(out, 'results.json'), 'utf8')) as Results;
    expect(results.runs.map(({ kind }) => kind)).toEqual(['vf', 'paravirtual']);
    for (const { kind, flows, roundTrips, lost, cpu } of results.runs) {
      expect(roundTrips.length + lost, kind).toBe(20);
      expect(roundTrips.length, kind).toBeGreaterThan(10);
      const [{ bytes, wireBytes }] = flows as [Flow];
      // As many as the guest's own interface counts; between two readings of them, some wait in buffers.
      expect(bytes, kind).toBeGreaterThan(0);
      expect(wireBytes / bytes, kind).toBeGreaterThan(0.8);
      expect(wireBytes / bytes, kind).toBeLessThan(1.25);
      // The host has one processor, of which guests and host share all.
      const busy = cpu.senders + cpu.receivers + cpu.host;
      expect(busy, kind).toBeGreaterThan(0.1);
      expect(busy, kind).toBeLessThan(1.3);
    }
    // The receiver's interface on the host got at least as much: also what flowed before and after the measurement.
    expect(Math.max(...counted.values())).toBeGreaterThanOrEqual(results.runs[1]!.flows[0]!.wireBytes);
    // A virtual function's traffic does not pass the host: what passed it is that of the paravirtual interfaces.
    expect(counted.size).toBe(2);
    await expectNothingLeft(stage);
    expect(await stage.host.run(`cat ${countFile}`)).toBe(before);
  });

  if (kind === 'kvm')
    scenario(
      "the SR-IOV laboratory, on the host itself, creates and removes virtual functions, and boots the host's kernel",
      async (stage) => {
        await stage.host.run(`echo 0 > ${countFile}; udevadm settle`);
        // The host has no xz but that of busybox, and its kernel elsewhere.
        await stage.host.run('mkdir -p /tmp/bin; ln -sf $(command -v busybox) /tmp/bin/xz');
        const { kernel, cmdline } = portableImage;
        const lab = laboratoryInside(stage, '--kernel', kernel, '--cmdline', cmdline, '--kinds', 'vf', '--json');
        const output = await stage.host.run(`${lab} || { cat /tmp/lab.log >&2; exit 1; }`);
        const results = JSON.parse(output) as Results;
        expect(results.runs).toHaveLength(1);
        expectLaboratory(await stage.host.run('cat /tmp/lab.log'));
        expect(JSON.parse(await stage.host.run('cat /tmp/lab/results.json'))).toEqual(results);
        await expectNothingLeft(stage);
        expect(await stage.host.run(`cat ${countFile}`)).toBe('0');
      },
    );

  if (kind === 'xen')
    scenario(
      'an interrupted SR-IOV laboratory removes its guest, its claims and the virtual functions that it created',
      async (stage) => {
        await stage.host.run(`echo 0 > ${countFile}; udevadm settle`);
        const interrupt =
          'until grep -q booting /tmp/lab.log || ! kill -0 $lab; do sleep 1; done; kill -TERM $lab; wait $lab; echo $?';
        const output = await stage.host.run(
          `: >/tmp/lab.log; ${laboratoryInside(stage, ...imageOptions)} & lab=$!; ${interrupt}; cat /tmp/lab.log`,
        );
        expect(output).toMatch(/^1\n/);
        expect(output).toMatch(/host +created 0000:01:10\.0 \(.*\), 0000:01:10\.2 \(.*\)\n/);
        expect(output).toMatch(/booting \S+-vf-1-sender\n.*has 0 virtual functions again\ninterrupted by SIGTERM$/);
        await expectNothingLeft(stage);
        expect(await stage.host.run(`cat ${countFile}`)).toBe('0');
      },
    );
});

const laboratory = new URL('../../examples/sriov-lab/main.ts', import.meta.url);
const quick = ['--runs', '1', '--duration', '3', '--pings', '20'];

/** A command of the host that runs the laboratory there; what it reports is in /tmp/lab.log. */
function laboratoryInside({ host }: Stage, ...options: string[]): string {
  const words = ['--uri', host.uriInside, '--card', card, ...options, ...quick, '--out', '/tmp/lab'];
  const program = `node --import tsx examples/sriov-lab/main.ts ${words.map((word) => `'${word}'`).join(' ')}`;
  return `(cd ${projectInside} && exec env PATH=/tmp/bin:$PATH ${program} 2>/tmp/lab.log)`;
}

/** What the laboratory reports of the guests with virtual functions. */
function expectLaboratory(text: string): void {
  expect(text).toMatch(/host +0000:01:00\.0: 82576 .*, driver igb, up to 7 functions$/m);
  expect(text).toMatch(/host +(has|created) 0000:01:10\.0 \(.*\), 0000:01:10\.2 \(.*\)/m);
  const addresses = ['sender', 'receiver'].map((role) => {
    const line = new RegExp(`vf +sriov-lab-\\d+-vf-1-${role} has (0000:01:10\\.\\d) as eth0, igbvf, 52:54:00:`);
    return line.exec(text)?.[1];
  });
  expect(addresses).toEqual([expect.any(String), expect.any(String)]);
  expect(addresses[0]).not.toBe(addresses[1]);
}

async function expectNothingLeft({ connection }: Stage): Promise<void> {
  const names = (await connection.listAllDomains()).map(({ name }) => name);
  const networks = (await connection.listAllNetworks({ active: true })).map(({ name }) => name);
  for (const name of [...names, ...networks]) expect(name).not.toMatch(/^(sriov-lab|claim)-/);
}

/** How many bytes the host has sent to each interface that guests had meanwhile, by its own counters; those without any are left out. */
async function countTaps(stage: Stage, work: () => Promise<void>): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const reading = new AbortController();
  const loop = `while sleep 1; do
    for file in /sys/class/net/v*/statistics/tx_bytes; do echo "$file $(cat $file)"; done 2>/dev/null; done`;
  const ended = stage.host
    .execute(loop, {
      signal: reading.signal,
      onStdout: (text) => {
        for (const [, name = '', bytes] of text.matchAll(/net\/(vnet\d+|vif[\d.]+)\/\S+ (\d+)$/gm))
          if (Number(bytes) > 0) counts.set(name, Math.max(Number(bytes), counts.get(name) ?? 0));
      },
    })
    .catch(() => {});
  try {
    await work();
  } finally {
    reading.abort();
    await ended;
  }
  return counts;
}

const countFile = `/sys/bus/pci/devices/${card}/sriov_numvfs`;

/** What an igb card's virtual function has when it was created, besides the MAC address that its driver has chosen. */
const untouched = { vlan: null, rate: { min: 0, max: 0 }, spoofCheck: true, trusted: false, link: 'auto' } as const;

/** Runs the body of a function on the host itself, with the card and its virtual functions, and returns what it returns. */
async function runInside(stage: Stage, body: string, { closes = true } = {}): Promise<unknown> {
  const input = `
    import { connect } from 'libvirt-native';
    const connection = await connect('${stage.host.uriInside}');
    const pf = await connection.pci.function('${card}');
    const [first, second] = await pf.virtualFunctions();
    console.log(JSON.stringify((await (async () => {${body}})()) ?? null));
    ${closes ? 'await connection.close();' : 'process.exit();'}`;
  return JSON.parse(await stage.host.run(`cd ${projectInside} && node --input-type=module`, { input }));
}

/** The card's virtual functions, as the host's `ip` shows them. */
async function shownByIp(stage: Stage): Promise<Record<string, unknown>[]> {
  const [link] = JSON.parse(await stage.host.run('ip -json link show enp1s0')) as {
    vfinfo_list: Record<string, unknown>[];
  }[];
  return link!.vfinfo_list;
}

/** What holds a function for a guest. */
const heldForGuest = /^(vfio-pci|pciback)$/;

/** The addresses of the virtual functions that the guest's driver has bound. */
async function functionsOf(guest: GuestConsole): Promise<string[]> {
  return [...(await guest.run('ls /sys/bus/pci/drivers/igbvf || true')).matchAll(/[\da-f]{4}:\S+/g)].map(
    ([address]) => address,
  );
}

/** The MAC addresses of the guest's network cards. */
const macsOf = (guest: GuestConsole) => guest.run('cat /sys/class/net/*/address');
