/** Reservations of PCI functions by several programs at once, which share nothing but a daemon. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Connection, connect } from 'libvirt-native';
import { PrivateDaemon } from 'libvirt-native/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isAbandoned, ownerOf } from '../../lib/pci/reservation.ts';

const program = fileURLToPath(new URL('programs/reserve.ts', import.meta.url));
const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url));
const addresses = Array.from(
  { length: 128 },
  (_, index) => `0000:05:${(index >> 3).toString(16).padStart(2, '0')}.${index % 8}`,
);

let daemon: PrivateDaemon;
let connection: Connection;

beforeAll(async () => {
  daemon = await PrivateDaemon.start();
  connection = await connect(daemon.uri());
});

afterAll(async () => {
  await connection.close();
  await daemon[Symbol.asyncDispose]();
});

/** Another program. It is ready when it has connected, and begins at the moment that it is told. */
async function start(): Promise<{
  child: ChildProcess;
  reserve: (moment: number) => Promise<string[]>;
  end: () => Promise<void>;
}> {
  const child = spawn(process.execPath, [tsx, program, daemon.uri(), ...addresses], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout!)[Symbol.asyncIterator]();
  const line = async () => JSON.parse((await lines.next()).value as string) as { pid: number; got: string[] };
  const { pid } = await line();
  return {
    child,
    reserve: async (moment) => {
      child.stdin!.write(`${moment}\n`);
      return (await line()).got;
    },
    end: async () => {
      const ended = once(child, 'exit');
      // The program itself: tsx only starts it.
      process.kill(pid, 'SIGKILL');
      await ended;
    },
  };
}

test('each function goes to one of them', async () => {
  const programs = await Promise.all([start(), start(), start()]);
  try {
    const moment = Date.now() + 500;
    const got = await Promise.all(programs.map(({ reserve }) => reserve(moment)));
    expect(got.flat().sort()).toEqual(addresses);
    // None of them came too late for all: they were really at it together.
    expect(got.filter((one) => one.length > 0).length).toBeGreaterThan(1);
    const networks = await connection.listAllNetworks();
    const owners = async () =>
      (await Promise.all(networks.map((network) => network.getConfig())))
        .map(ownerOf)
        .filter((owner) => owner !== undefined);
    expect(await owners()).toHaveLength(addresses.length);
    expect((await owners()).some(isAbandoned)).toBe(false);
    // What they leave behind when they are killed is known to be nobody's.
    await Promise.all(programs.map(({ end }) => end()));
    expect((await owners()).every(isAbandoned)).toBe(true);
  } finally {
    for (const { child } of programs) child.kill('SIGKILL');
  }
});
