/**
 * Typed parameters of every type, in and out again through native code and C's memory: by a libvirt that returns what it was given,
 * and by real drivers where these keep what they are given.
 */
import { type Connection, connect, type Domain } from 'libvirt-native';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { privateDaemon } from '../../support/daemon-host.ts';
import { describedHostURI, describedHostURIThrough } from '../../support/described-host.ts';
import { useShim } from './shim.ts';

let connection: Connection;
let guest: Domain;

beforeAll(async () => {
  useShim('echo.c');
  connection = await connect(describedHostURI);
});

beforeEach(async () => {
  guest = await connection.lookupDomainByName('guest');
});

afterAll(async () => {
  expect(await connection.close()).toBe(0);
});

/** What came back, less what the echo adds. */
async function echoed(parameters: Parameters<Domain['migrateToURI']>[1]): Promise<Record<string, unknown>> {
  await guest.migrateToURI('echo', parameters);
  const { type, novel, ...rest } = { ...(await guest.getJobStats()) } as Record<string, unknown>;
  expect({ type, novel }).toEqual({ type: 'none', novel: { type: 42, bits: 0xfedcba9876543210n } });
  return rest;
}

describe('come back as they went in', () => {
  const extremes = {
    int: [-(2 ** 31), -1, 2 ** 31 - 1],
    uint: [0, 2 ** 31, 2 ** 32 - 1],
    llong: [-(2n ** 63n), 2n ** 63n - 1n],
    ullong: [0n, 2n ** 63n, 2n ** 64n - 1n],
    double: [-0.1, 5e-324, Number.MAX_VALUE],
    boolean: [true, false],
    string: ['', 'Ωμέγα', 'x'.repeat(10_000)],
  };

  test.each(Object.entries(extremes))('%s', async (type, values) => {
    for (const value of values) expect(await echoed({ one: { type, value } } as never)).toEqual({ one: value });
    expect(await echoed({ all: values.map((value) => ({ type, value })) } as never)).toEqual({ all: values });
  });

  test('a name that is repeated, in its order and beside others', async () => {
    const given = {
      migrate_disks: ['vda', 'vdb', 'vdc'],
      bandwidth: 2n ** 64n - 1n,
      persistent_xml: '<domain/>',
      'auto_converge.initial': 10,
    };
    expect(await echoed(given)).toEqual(given);
    // One is not a list of one: libvirt itself makes no difference.
    expect(await echoed({ migrate_disks: ['vda'] })).toEqual({ migrate_disks: 'vda' });
    expect(await echoed({ migrate_disks: [] })).toEqual({});
  });
});

describe('unsigned ones from 2³¹ on', () => {
  const own = privateDaemon();

  test.each(['in this process', 'through a daemon'])('are kept by the test driver %s', async (where) => {
    await using other = await connect(
      where === 'in this process' ? describedHostURI : await describedHostURIThrough(own.daemon),
    );
    const domain = await other.lookupDomainByName('guest');
    const limits = { 'inbound.average': 2 ** 31, 'inbound.peak': 2 ** 32 - 1, 'inbound.burst': 2 ** 31 + 1 };
    await domain.setInterfaceParameters('testnet0', limits);
    expect(await domain.getInterfaceParameters('testnet0')).toMatchObject(limits);
  });
});

test('libvirt sees that a name is repeated, and refuses it where it means nothing', async () => {
  const set = (average: number | number[]) =>
    guest.setInterfaceParameters('testnet0', { 'inbound.average': average } as never);
  await set(1000);
  await expect(set([1000, 2000])).rejects.toMatchObject({ code: 'VIR_ERR_INVALID_ARG' });
});

test.each(['float', 'constructor'])('a value cannot state the type %s', async (type) => {
  const parameters = { one: { type, value: 1 } } as never;
  await expect(guest.migrateToURI('echo', parameters)).rejects.toThrow(
    new TypeError(`parameters.one has an unknown type, '${type}'`),
  );
});
