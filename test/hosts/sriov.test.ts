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

        const gone = await domain.detachDevice({ mac }, { timeout: 60_000 });
        expect(gone).toMatchObject({ live: { interface: { mac: { address: mac } } } });
        await bound(guest, 0);
        expect(await first.virtualFunction.uses()).toMatchObject([{ by: 'claim' }]);
        await expect.poll(() => driverOnHost(stage, first.address), { timeout: 20_000 }).toBe('igbvf');

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
      expect(await stage.host.run(`cat ${countFile}; echo 2 > ${countFile}; udevadm settle`)).toBe('0');
    });

  scenario('a claim outlives its connection: another one renews and releases it', async (stage) => {
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
