/** Reservations of PCI functions by several programs at once, which share nothing but a daemon. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { PrivateDaemon } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { connect } from '../../lib/connection/connect.ts';
import { PciAddress } from '../../lib/core/pci-address.ts';
import { HostSnapshot } from '../../lib/pci/host-snapshot.ts';
import { stateOf } from '../../lib/pci/owner.ts';
import { reserve } from '../../lib/pci/reservation.ts';
import { typescript } from '../support/program.ts';

const program = fileURLToPath(new URL('programs/reserve.ts', import.meta.url));
const addresses = Array.from(
  { length: 48 },
  (_, index) => `0000:05:${(index >> 3).toString(16).padStart(2, '0')}.${index % 8}`,
);

interface Program {
  child: ChildProcess;
  /** Whether it got the function. */
  reserve: (address: string) => Promise<boolean>;
  /** The functions whose owners have ended, as it sees it. */
  abandoned: () => Promise<string[]>;
  end: () => Promise<void>;
}

/** Another program, perhaps in a container. It is ready when it has connected. */
async function start(uri: string, container: readonly string[] = []): Promise<Program> {
  const [command, ...args] = [...container, process.execPath, ...typescript, program, uri];
  const child = spawn(command!, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout!)[Symbol.asyncIterator]();
  const answer = async () => JSON.parse((await lines.next()).value as string);
  await answer();
  const request = (line: string) => {
    child.stdin!.write(`${line}\n`);
    return answer();
  };
  return {
    child,
    reserve: (address) => request(`reserve ${address}`),
    abandoned: () => request('abandoned'),
    end: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

test('of programs that want a function at the same moment, one gets it', async () => {
  await using daemon = await PrivateDaemon.start();
  await using connection = await connect(daemon.uri());
  const programs = await Promise.all(Array.from({ length: 3 }, () => start(daemon.uri())));
  try {
    for (const address of addresses) {
      const got = await Promise.all(programs.map(({ reserve }) => reserve(address)));
      expect(got.filter(Boolean), address).toHaveLength(1);
    }
    const states = async () => (await new HostSnapshot(connection).reservations()).map(({ owner }) => stateOf(owner));
    expect(await states()).toEqual(addresses.map(() => 'running'));
    // What they leave behind when they are killed is recognized as abandoned.
    await Promise.all(programs.map(({ end }) => end()));
    expect(await states()).toEqual(addresses.map(() => 'ended'));
  } finally {
    for (const { child } of programs) child.kill('SIGKILL');
  }
});

test('a reservation that is aborted while the daemon makes it is undone', async () => {
  await using daemon = await PrivateDaemon.start();
  await using connection = await connect(daemon.uri());
  await using watching = await connect(daemon.uri());
  const networks = watching.events('network-lifecycle');
  await networks.ready;
  const controller = new AbortController();
  const terms = {
    kind: 'claim',
    isVirtual: true,
    leaseTime: 30_000,
    mac: undefined,
    vlan: undefined,
    trusted: false,
  } as const;
  daemon.freeze();
  const address = PciAddress.from(addresses[0]!);
  const reserving = reserve(connection, { ...terms, address }, { signal: controller.signal });
  await expect.poll(() => connection.stats().running).toBe(1);
  controller.abort(new Error('enough'));
  daemon.thaw();
  await expect(reserving).rejects.toThrow('enough');
  const seen: string[] = [];
  for await (const { event } of networks) {
    seen.push(event as string);
    if (event === 'stopped') break;
  }
  expect(seen).toEqual(['started', 'stopped']);
  expect(await new HostSnapshot(connection).reservations()).toEqual([]);
});

/** A PID namespace of its own, as containers have, whose first process ends with the program that starts it. */
const container = ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc'];

test.skipIf(process.getuid?.() !== 0)('containers do not take what processes hold that they cannot see', async () => {
  await using daemon = await PrivateDaemon.start();
  const programs = await Promise.all([start(daemon.uri()), ...[1, 2].map(() => start(daemon.uri(), container))]);
  try {
    for (const [index, one] of programs.entries()) expect(await one.reserve(addresses[index]!)).toBe(true);
    // Each looks for longer than the lease time: the others renew.
    const seen = await Promise.all(programs.map((one) => one.abandoned()));
    expect(seen).toEqual([[], [], []]);
    await programs[1]!.end();
    const left = await Promise.all([programs[0]!, programs[2]!].map((one) => one.abandoned()));
    expect(left).toEqual([[addresses[1]], [addresses[1]]]);
  } finally {
    for (const { child } of programs) child.kill('SIGKILL');
  }
});

test.each([true, false])('a function is reserved once, whether virtual (%s)', async (isVirtual) => {
  await using daemon = await PrivateDaemon.start();
  await using connection = await connect(daemon.uri());
  const terms = { kind: 'lease', leaseTime: 30_000, mac: undefined, vlan: undefined, trusted: false } as const;
  const wanted = { ...terms, isVirtual, address: PciAddress.from('0000:03:00.0') };
  const reservation = await reserve(connection, wanted);
  expect(await reserve(connection, wanted)).toBeUndefined();
  expect(await new HostSnapshot(connection).reservations()).toEqual([reservation]);
});
