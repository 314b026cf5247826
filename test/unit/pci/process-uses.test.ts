/** Which programs that drive functions are uses: not the QEMU of a guest. What the programs of this machine drive is what the tests say. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '../../../lib/connection/connect.ts';
import type { Connection } from '../../../lib/connection/connection.ts';
import { PciAddress } from '../../../lib/core/pci-address.ts';
import { HostSnapshot } from '../../../lib/pci/host-snapshot.ts';
import { sriovURI, vf0, vf1, vf2 } from '../sriov.ts';

vi.mock('../../../lib/core/this-machine.ts', () => ({ isThisMachine: async () => true }));
vi.mock('../../../lib/pci/local.ts', async (original) => ({
  ...(await original<object>()),
  isHere: async () => true,
}));
vi.mock('../../../lib/pci/host-use.ts', () => ({
  readHostUses: async () => [vf0, vf1, vf2].map((address) => [address, { by: 'process', detail: 'a process has it' }]),
}));

let connection: Connection;

beforeEach(async () => {
  connection = await connect(sriovURI());
});
afterEach(async () => {
  expect(await connection.close()).toBe(0);
});

const kinds = (uses: ReadonlyMap<string, readonly { by: string }[]>) =>
  [vf0, vf1, vf2].map((address) => (uses.get(address) ?? []).map(({ by }) => by));

test('a program that drives a function is a use, unless a running guest has the function', async () => {
  expect(kinds(await connection.pci.uses())).toEqual([['domain'], ['domain', 'process'], ['process']]);
});

test('without the guests, it is not known which programs are of guests', async () => {
  const addresses = [vf0, vf1, vf2].map((address) => PciAddress.from(address));
  expect(kinds(await new HostSnapshot(connection).uses(addresses, ['guests']))).toEqual([[], [], []]);
});
