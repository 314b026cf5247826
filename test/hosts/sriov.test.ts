/**
 * A network card's virtual functions, claimed, plugged in and taken back: one scenario for all hypervisors. What counts is what the guest
 * and the host's kernel say.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { type Connection, connect, type Domain, type GuestSpec, hostdev, type PhysicalFunction } from 'libvirt-native';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Console } from '../support/guest.ts';
import { runProgram } from '../support/program.ts';
import { projectInside, TestHost } from './host.ts';
import { built } from './places.ts';

const card = '0000:01:00.0';
const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));
const mac = '52:54:00:6d:90:02';

// A guest in an emulated host is a guest in a guest.
vi.setConfig({ testTimeout: 300_000 });

const there = existsSync(built.disk);
if (!there) console.log('The test hosts are not built (npm run hosts:build): SR-IOV on them is skipped');

describe.runIf(there).each(['kvm', 'xen'] as const)('on the %s host', (name) => {
  let host: TestHost;
  let connection: Connection;
  let pf: PhysicalFunction;
  let domain: Domain | undefined;

  // Another host may have to end first.
  beforeAll(async () => {
    host = await TestHost.resume(name);
    connection = await connect(host.uri);
    // As setVirtualFunctions() does where it runs on the host itself.
    await host.run(`echo 3 > ${countFile}; udevadm settle; ip link set enp1s0 up`);
    pf = (await connection.pci.function(card)) as PhysicalFunction;
    await vi.waitFor(async () => expect(await pf.virtualFunctions()).toHaveLength(3), { timeout: 20_000 });
  }, 900_000);

  afterEach(async () => {
    await domain?.destroy();
    domain = undefined;
  });

  afterAll(async () => {
    const left = await connection?.close();
    await host?.[Symbol.asyncDispose]();
    expect(left).toBe(0);
  });

  /** A guest that has PCI devices of the host from its start. */
  async function boot(devices: Pick<GuestSpec, 'networks' | 'hostDevices'>): Promise<Console> {
    const image = { kernel: '/srv/guest/vmlinux', initrd: '/srv/guest/initramfs', cmdline: 'quiet mitigations=off' };
    domain = await connection.createGuest({ name: 'lab', memory: '256 MiB', ...image, ...devices }, { paused: true });
    const guest = new Console(await domain.openConsole());
    await domain.resume();
    await guest.until(/guest: ready/, { timeout: 150_000 });
    return guest;
  }

  /** The host's driver of a function, as its kernel tells. */
  const driverOf = (address: unknown) => host.run(`basename "$(readlink /sys/bus/pci/devices/${address}/driver)"`);

  /** Waits for the functions that the guest's driver has bound to be so many: it binds them in its own time. */
  const bound = (guest: Console, count: number) =>
    expect.poll(() => functionsOf(guest), { timeout: 60_000, interval: 1000 }).toHaveLength(count);

  test('programs that claim at once get a function each, and none makes or takes any from afar', async () => {
    await expect(pf.setVirtualFunctions(2)).rejects.toMatchObject({ name: 'PciError', reason: 'not-local' });
    const claims = await Promise.allSettled(Array.from({ length: 5 }, () => pf.claim()));
    const got = claims.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(new Set(got.map(({ address }) => `${address}`)).size).toBe(3);
    expect(got).toHaveLength(3);
    await Promise.all(got.map((claim) => claim.release()));
  });

  test('claimed functions are bound by the guest, unplugged and plugged in, and given back', async () => {
    {
      await using first = await pf.claim({ mac, vlan: 42 });
      await using second = await pf.claim();
      expect(await pf.freeVirtualFunctions()).toHaveLength(1);
      const guest = await boot({ networks: [{ pci: first, mac: first.mac, vlan: 42 }] });
      await bound(guest, 1);
      await expect.poll(() => macsOf(guest), { timeout: 30_000 }).toContain(mac);
      expect(await driverOf(first.address)).toMatch(heldForGuest);
      expect(await host.run('ip link show enp1s0')).toMatch(new RegExp(`vf 0 .*${mac}.*vlan 42`));
      expect(await first.virtualFunction.uses()).toMatchObject([{ domain: { name: 'lab' }, live: true }]);
      await expect(first.virtualFunction.detachFromHost()).rejects.toMatchObject({
        reason: 'not-assignable',
        problems: [`${first.address} is in use by the domain lab.`],
      });

      const gone = await domain!.detachDevice({ mac }, { timeout: 60_000 });
      expect(gone).toMatchObject({ live: { interface: { mac: { address: mac } } } });
      await bound(guest, 0);
      expect(await first.virtualFunction.uses()).toEqual([]);
      await expect.poll(() => driverOf(first.address), { timeout: 20_000 }).toBe('igbvf');

      const come = await domain!.attachDevice({ interface: second.interface });
      expect(come.live?.interface).toMatchObject({ type: 'hostdev', mac: { address: second.mac } });
      await bound(guest, 1);
      await expect.poll(() => macsOf(guest), { timeout: 30_000 }).toContain(second.mac);
      await domain!.detachDevice({ hostAddress: second.address }, { timeout: 60_000 });
      await bound(guest, 0);
    }
    expect(await pf.freeVirtualFunctions()).toHaveLength(3);
    expect((await connection.listAllNetworks({ active: true })).map(({ name }) => name)).not.toContainEqual(
      expect.stringMatching(/^claim/),
    );
  });

  test('a function is leased, given to a guest unmanaged, and returns to its driver', async () => {
    const [vf] = await pf.freeVirtualFunctions();
    {
      await using lease = await vf!.detachFromHost();
      expect(lease.functions).toEqual([vf]);
      expect(await driverOf(vf!.address)).toMatch(heldForGuest);
      const guest = await boot({ hostDevices: [{ address: vf!.address, managed: false }] });
      await bound(guest, 1);
      await domain!.detachDevice({ hostdev: hostdev(vf!, { managed: false }) }, { timeout: 60_000 });
      await bound(guest, 0);
      // Unmanaged: it is still the lease's.
      expect(await driverOf(vf!.address)).toMatch(heldForGuest);
    }
    await expect.poll(() => driverOf(vf!.address), { timeout: 20_000 }).toBe('igbvf');
  });

  test('functions go and come while one watches', async () => {
    const counts: number[] = [];
    for await (const functions of connection.pci.watch({ signal: AbortSignal.timeout(100_000) })) {
      counts.push(functions.filter(({ physicalFunction }) => physicalFunction).length);
      if (counts.length === 1) await host.run(`echo 0 > ${countFile}; echo 2 > ${countFile}`);
      if (counts.at(-1) === 2) break;
    }
    expect(counts[0]).toBe(3);
  });

  test('functions are made on the host itself', async () => {
    await host.run(`echo 0 > ${countFile}; udevadm settle`);
    const program = `
      const { connect } = await import('libvirt-native');
      const connection = await connect('${host.uriInside}');
      const made = await (await connection.pci.function('${card}')).setVirtualFunctions(2);
      console.log(made.map(({ address }) => String(address)).join());
      await connection.close();`;
    const made = await host.run(`cd ${projectInside} && node --input-type=module`, { input: program });
    expect(made).toBe('0000:01:10.0,0000:01:10.2');
    expect(await host.run(`cat ${countFile}`)).toBe('2');
  });

  test('the laboratory', async () => {
    const image = ['--kernel', '/srv/guest/vmlinux', '--initrd', '/srv/guest/initramfs'];
    const { code, stdout, stderr } = await runProgram(
      new URL('../../examples/sriov-lab/main.ts', import.meta.url),
      ['--uri', host.uri, '--card', card, ...image],
      { node: [process.execPath, tsx], timeout: 290_000 },
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const said = stripVTControlCharacters(stdout);
    expect(said).toMatch(/^host +0000:01:00\.0: 82576 .*, driver igb, up to 7 functions$/m);
    expect(said).toMatch(/^host +has 0000:01:10\.0 \(.*\), 0000:01:10\.2 \(.*\)$/m);
    for (const [name, address] of [
      ['one', '0000:01:10\\.0'],
      ['two', '0000:01:10\\.2'],
    ]) {
      expect(said).toMatch(new RegExp(`^${name} +has ${address} as eth0, igbvf, 52:54:00:`, 'm'));
      expect(said).toMatch(new RegExp(`^host +${address}: driver (vfio-pci|pciback), used by ${name}$`, 'm'));
      expect(said).toMatch(new RegExp(`^host +${address} is back$`, 'm'));
    }
    expect(said).toMatch(/^host +as it was$/m);
    const left = (await connection.listAllDomains()).map(({ name }) => name);
    for (const name of ['one', 'two']) expect(left).not.toContain(name);
  });
});

const countFile = `/sys/bus/pci/devices/${card}/sriov_numvfs`;

/** What holds a function for a guest. */
const heldForGuest = /^(vfio-pci|pciback)$/;

/** The addresses of the virtual functions that the guest's driver has bound. */
async function functionsOf(guest: Console): Promise<string[]> {
  return [...(await guest.run('ls /sys/bus/pci/drivers/igbvf')).matchAll(/[\da-f]{4}:\S+/g)].map(
    ([address]) => address,
  );
}

/** The MAC addresses of the guest's network cards. */
const macsOf = (guest: Console) => guest.run('cat /sys/class/net/*/address');
