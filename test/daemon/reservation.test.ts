/** Reservations of PCI functions by several programs at once, which share nothing but a daemon. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { connect } from 'libvirt-native';
import { PrivateDaemon } from 'libvirt-native/testing';
import { expect, test } from 'vitest';
import { isAbandoned, ownerOf } from '../../lib/pci/reservation.ts';
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
  end: () => Promise<void>;
}

/** Another program. It is ready when it has connected. */
async function start(uri: string): Promise<Program> {
  const child = spawn(process.execPath, [...typescript, program, uri], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(child.stdout!)[Symbol.asyncIterator]();
  const line = async () => JSON.parse((await lines.next()).value as string) as { got: boolean };
  await line();
  return {
    child,
    reserve: async (address) => {
      child.stdin!.write(`${address}\n`);
      return (await line()).got;
    },
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
    const networks = await connection.listAllNetworks();
    const owners = async () =>
      (await Promise.all(networks.map((network) => network.getConfig())))
        .map(ownerOf)
        .filter((owner) => owner !== undefined);
    expect(await owners()).toHaveLength(addresses.length);
    expect((await owners()).some(isAbandoned)).toBe(false);
    // What they leave behind when they are killed is recognized as abandoned.
    await Promise.all(programs.map(({ end }) => end()));
    expect((await owners()).every(isAbandoned)).toBe(true);
  } finally {
    for (const { child } of programs) child.kill('SIGKILL');
  }
});
