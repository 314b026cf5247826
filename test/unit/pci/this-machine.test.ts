/**
 * What only this machine's kernel knows of PCI functions, and what of it uses them. The card of a mock host has the address and the identity
 * of a device of this machine. The host of the mock driver is another, unless a test says that it is this machine.
 */
import { readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from '../../../lib/connection/connect.ts';
import type { Connection } from '../../../lib/connection/connection.ts';
import { msixVectorsIn } from '../../../lib/pci/hardware.ts';
import { sriovTopology } from '../../../lib/testing/topology.ts';
import { temporaryFolder } from '../../support/folder.ts';

const decision = vi.hoisted(() => ({ isThisMachine: false }));
vi.mock('../../../lib/core/this-machine.ts', async (original) => {
  const { isThisMachine } = await original<typeof import('../../../lib/core/this-machine.ts')>();
  return {
    isThisMachine: async (...args: Parameters<typeof isThisMachine>) =>
      decision.isThisMachine || isThisMachine(...args),
  };
});

const devices = '/sys/bus/pci/devices';

/** A device of this machine. */
interface OwnDevice {
  readonly address: string;
  readonly vendor: number;
  readonly product: number;
  /** Its network interface, which has an address. */
  readonly netdev: string | undefined;
}

/** A device whose network interface has an address, if there is one; otherwise any device. */
function ownDevice(): OwnDevice | undefined {
  const behind = ([name, addresses]: [string, unknown[] | undefined]) => {
    if (addresses?.length === 0) return [];
    try {
      const path = realpathSync(`/sys/class/net/${name}/device`);
      return path.match(/0000:0[0-9a-f]:[0-9a-f]{2}\.[0-7]/g)?.map((address) => ({ address, netdev: name })) ?? [];
    } catch {
      return [];
    }
  };
  try {
    const found = Object.entries(networkInterfaces()).flatMap(behind).at(-1) ?? {
      address: readdirSync(devices, { encoding: 'utf8' }).find((one) => /^0000:0/.test(one))!,
      netdev: undefined,
    };
    const idOf = (name: string) => Number(readFileSync(join(devices, found.address, name), 'utf8'));
    return { ...found, vendor: idOf('vendor'), product: idOf('device') };
  } catch {
    return undefined;
  }
}

const card = ownDevice();

/** Connects to a mock host whose only device has an address and an identity. */
async function connectTo(address: string, vendor: number, product: number): Promise<Connection> {
  const identity = { vendor: { id: vendor, name: 'Vendor' }, product: { id: product, name: 'Card' } };
  const { xml } = sriovTopology({ physicalFunctions: [{ address, virtualFunctions: 0, ...identity }] });
  const file = join(temporaryFolder('own'), 'host.xml');
  writeFileSync(file, xml);
  return connect(`test://${file}`);
}

describe.skipIf(!card)('a function with the address and the identity of one of this machine', () => {
  let connection: Connection;

  beforeEach(async () => {
    connection = await connectTo(card!.address, card!.vendor, card!.product);
  });
  afterEach(async () => {
    expect(await connection.close()).toBe(0);
  });

  test.skipIf(process.getuid?.() !== 0)('has its hardware, on a host that is this machine', async () => {
    decision.isThisMachine = true;
    const { msixVectors, resetMethods } = await connection.pci.function(card!.address);
    const folder = join(devices, card!.address);
    expect(msixVectors).toBe(msixVectorsIn(readFileSync(join(folder, 'config'))));
    const methods = readdirSync(folder).includes('reset_method')
      ? readFileSync(join(folder, 'reset_method'), 'utf8').trim()
      : undefined;
    expect(resetMethods).toEqual(methods?.split(' '));
  });

  test.skipIf(!card?.netdev)('is used by the network of this machine, on a host that is this machine', async () => {
    decision.isThisMachine = true;
    const own = { by: 'host-network', detail: expect.stringContaining(`its network interface ${card!.netdev} `) };
    expect((await connection.pci.uses()).get(card!.address)).toContainEqual(own);
    const one = await connection.pci.function(card!.address);
    expect(await one.uses()).toContainEqual(own);
    expect((await one.problems()).join()).toContain(`${card!.address}: its network interface ${card!.netdev} `);
  });

  test('has neither on the host of the mock driver', async () => {
    decision.isThisMachine = false;
    const one = await connection.pci.function(card!.address);
    expect(one).toMatchObject({ msixVectors: undefined, resetMethods: undefined });
    expect((await connection.pci.uses()).get(card!.address)).toBeUndefined();
    expect(await one.uses()).toEqual([]);
  });

  test('is nothing that can be changed through the mock driver', async () => {
    decision.isThisMachine = false;
    const [pf] = await connection.pci.physicalFunctions();
    // As many as it has: a defect must not change those of this machine.
    await expect(pf!.setVirtualFunctions(0)).rejects.toMatchObject({
      reason: 'not-local',
      message: expect.stringMatching(
        /^Changing the number of virtual functions .* the host of test:\/\S+ is another\./,
      ),
    });
  });
});

test('a device that this machine does not have is nothing that it can change', async () => {
  decision.isThisMachine = true;
  await using connection = await connectTo('0000:7f:00.0', 0x8086, 0x10c9);
  const [pf] = await connection.pci.physicalFunctions();
  await expect(pf!.setVirtualFunctions(2)).rejects.toMatchObject({
    reason: 'not-local',
    message: expect.stringMatching(/this machine does not have the device that test:\/\S+ reports at 0000:7f:00\.0\./),
  });
});
