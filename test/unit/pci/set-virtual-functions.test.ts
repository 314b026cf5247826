/**
 * What setVirtualFunctions() refuses, writes and waits for, with a mock host and a folder like the card's in /sys. What the kernel refuses is
 * in vf-count.test.ts; test/hosts has the kernel itself.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from '../../../lib/connection/connect.ts';
import type { Connection } from '../../../lib/connection/connection.ts';
import type { PhysicalFunction } from '../../../lib/pci/function.ts';
import { verifyAborts } from '../../support/aborts.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { port, sriovURI, vf0, vf1, vf2 } from '../sriov.ts';

const sysfs = vi.hoisted(() => ({ folder: '', requested: [] as unknown[] }));
vi.mock('../../../lib/pci/local.ts', async (original) => ({
  ...(await original<object>()),
  localFolder: async (...args: unknown[]) => {
    sysfs.requested = args;
    (args[3] as { signal?: AbortSignal }).signal?.throwIfAborted();
    return sysfs.folder;
  },
}));

let connection: Connection;
let pf: PhysicalFunction;
const count = () => readFileSync(join(sysfs.folder, 'sriov_numvfs'), 'utf8').trim();

beforeEach(async () => {
  sysfs.folder = join(temporaryFolder('sysfs'), port);
  mkdirSync(sysfs.folder);
  writeFileSync(join(sysfs.folder, 'sriov_numvfs'), '4\n');
  connection = await connect(sriovURI());
  pf = (await connection.pci.function(port)) as PhysicalFunction;
});
afterEach(async () => {
  expect(await connection.close()).toBe(0);
});

/** Stops what uses the virtual functions. A definition does not matter. */
const stopGuests = async () => (await connection.lookupDomainByName('has-vf0')).destroy();

/** The addresses of a result. */
const texts = (functions: readonly { address: unknown }[]) => functions.map(({ address }) => `${address}`);

test('as many as there are is no change', async () => {
  expect(await pf.setVirtualFunctions(4)).toHaveLength(4);
  expect(count()).toBe('4');
  expect(sysfs.requested.slice(0, 3)).toEqual([connection, pf, 'Changing the number of virtual functions']);
});

test('functions in use are not removed, and the error says by what', async () => {
  await using _ = await connection.pci.claim({ function: vf2 });
  await expect(pf.setVirtualFunctions(0)).rejects.toMatchObject({
    reason: 'in-use',
    problems: [
      `The number of virtual functions of ${port} cannot be set to 0 while some are in use:`,
      `${vf0} is in use by the domain has-vf0.`,
      `${vf2} is claimed by process ${process.pid} of this machine.`,
    ],
  });
  expect(count()).toBe('4');
});

test('the number is written, and those that libvirt then reports are returned', async () => {
  await stopGuests();
  const all = await pf.virtualFunctions();
  const reported = vi.spyOn(pf, 'virtualFunctions');
  reported.mockImplementationOnce(async () => all); // Before it is written.
  reported.mockImplementationOnce(async () => all.slice(0, 1)); // libvirt reports one more at each query.
  reported.mockImplementationOnce(async () => all.slice(0, 2));
  expect(texts(await pf.setVirtualFunctions(2))).toEqual([vf0, vf1]);
  expect(count()).toBe('2');
  expect(reported).toHaveBeenCalledTimes(3);
});

test('none at all is a number, too', async () => {
  await stopGuests();
  const all = await pf.virtualFunctions();
  vi.spyOn(pf, 'virtualFunctions')
    .mockImplementationOnce(async () => all)
    .mockImplementationOnce(async () => []);
  expect(await pf.setVirtualFunctions(0)).toEqual([]);
  expect(count()).toBe('0');
});

test.each([-1, 8, 1.5, Number.NaN, '2' as never])(
  '%s is no number of virtual functions of this card',
  async (number) => {
    await expect(pf.setVirtualFunctions(number)).rejects.toThrow(RangeError);
    expect(count()).toBe('4');
  },
);

test('it stops at whichever call its signal aborts', async () => {
  expect(await verifyAborts((options) => pf.setVirtualFunctions(4, options))).toBeGreaterThan(0);
  const refused = (options: { signal?: AbortSignal }) =>
    pf.setVirtualFunctions(1, options).catch((error: { reason?: string }) => {
      if (error.reason !== 'in-use') throw error;
    });
  expect(await verifyAborts(refused)).toBeGreaterThan(0);
  expect(count()).toBe('4');
});

test('the wait for libvirt ends with its signal', async () => {
  await stopGuests();
  const abort = new AbortController();
  const all = await pf.virtualFunctions();
  vi.spyOn(pf, 'virtualFunctions')
    .mockImplementationOnce(async () => all)
    .mockImplementation(async () => {
      abort.abort('enough');
      return all;
    });
  await expect(pf.setVirtualFunctions(3, { signal: abort.signal })).rejects.toBe('enough');
  expect(count()).toBe('3');
});
