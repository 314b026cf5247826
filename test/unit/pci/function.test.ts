/** What functions show of themselves, and that each method can be aborted. */
import { inspect } from 'node:util';
import { type Connection, PciFunction, type PhysicalFunction } from 'libvirt-native';
import { beforeEach, describe, expect, test } from 'vitest';
import { bridge, left, port, right, sriovHost, vf1, vf3 } from '../sriov.ts';

const host = sriovHost();
let connection: Connection;
let physical: PhysicalFunction;

beforeEach(async () => {
  connection = host.connection;
  [physical] = (await connection.pci.physicalFunctions()) as [PhysicalFunction];
});

describe('inspect()', () => {
  const shown = async (address: string, options?: object) => inspect(await connection.pci.function(address), options);

  test('shows what a function has', async () => {
    const text = inspect(physical);
    expect(text).toMatch(new RegExp(`^PhysicalFunction ${port} {`));
    for (const line of ["netdevs: [ 'enp5s0f0' ]", 'numaNode: 1', 'iommuGroup: 10', "virtualFunctions: '4 of 7'"])
      expect(text).toContain(line);
    expect(text).not.toContain('physicalFunction');
    expect(await shown(vf3)).toContain(`physicalFunction: PciAddress ${port}`);
  });

  test('shows nothing that a function has not', async () => {
    const text = await shown(left);
    expect(text).toContain('iommuGroup: 30');
    expect(text).not.toMatch(/driver|numaNode|netdevs|physicalFunction|virtualFunctions/);
    expect(await shown(bridge)).toMatch(/^PciFunction 0000:00:03\.0 {/);
  });

  test('shows the address alone inside of other objects', async () => {
    expect(await shown(right, { depth: -1 })).toBe(`PciFunction ${right}`);
    expect(await shown(right, { depth: 0 })).toContain('iommuGroup: 30');
    expect(await shown(right, { depth: -1, colors: true })).toBe(`PciFunction \u001b[36m${right}\u001b[39m`);
    expect(Object.prototype.toString.call(physical)).toBe('[object PhysicalFunction]');
  });
});

describe('an aborted signal rejects', () => {
  const reason = new Error('enough');
  const options = { signal: AbortSignal.abort(reason) };

  test.each<[string, () => Promise<unknown>]>([
    ['pci.functions()', () => connection.pci.functions(options)],
    ['pci.function()', () => connection.pci.function(vf1, options)],
    ['pci.physicalFunctions()', () => connection.pci.physicalFunctions(options)],
    ['pci.uses()', () => connection.pci.uses(options)],
    ['pci.claims()', () => connection.pci.claims(options)],
    ['pci.adopt()', () => connection.pci.adopt(vf1, options)],
    ['refresh()', () => physical.refresh(options)],
    ['uses()', () => physical.uses(options)],
    ['problems()', () => physical.problems(options)],
    ['virtualFunctions()', () => physical.virtualFunctions(options)],
    ['freeVirtualFunctions()', () => physical.freeVirtualFunctions(options)],
    ['claim()', () => physical.claim(options)],
    ['detachFromHost()', async () => (await connection.pci.function(left)).detachFromHost(options)],
  ])('%s', async (_, call) => {
    expect(physical).toBeInstanceOf(PciFunction);
    await expect(call()).rejects.toBe(reason);
  });
});

test.each([-1, 1.5, 8, Number.NaN])('a number of virtual functions that cannot be is refused: %s', async (count) => {
  await expect(physical.setVirtualFunctions(count)).rejects.toThrow(`${count}`);
});

test.each([0, 7])('%s virtual functions are in range, but are only set on the host itself', async (count) => {
  await expect(physical.setVirtualFunctions(count)).rejects.toMatchObject({
    reason: 'not-local',
    message: expect.stringContaining('Changing the number of virtual functions'),
  });
});

test('setting virtual functions takes no unknown option', async () => {
  const unknown = physical.setVirtualFunctions(1, { loud: true } as object);
  await expect(unknown).rejects.toThrow(/^loud: unknown option; known are: signal/);
});
