import type { Domain } from 'libvirt-native';
import { beforeEach, expect, test } from 'vitest';
import { verifies } from '../../support/verifies.ts';
import { fails, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let guest: Domain;

beforeEach(async () => {
  guest = await host.connection.lookupDomainByName('guest');
});

test(
  'its memory is set in the running guest, its definition, or both',
  verifies({
    'Domain.getMaxMemory': 'xml',
    'Domain.setMaxMemory': ['xml', 'method'],
    'Domain.setMemory': ['xml', 'method', 'refusal'],
  }),
  async () => {
    const current = async (inactive = false) => (await guest.getConfig({ inactive })).currentMemory?.value;
    expect(await guest.getMaxMemory()).toBe(2097152n);
    expect((await guest.getConfig()).memory).toEqual({ unit: 'KiB', value: 2097152 });
    await guest.setMemory(524288);
    expect((await guest.getInfo()).memory).toBe(524288n);
    await guest.setMemory(262144n, { config: true });
    await guest.setMemory(393216n, { live: true });
    expect([await current(), await current(true)]).toEqual([393216, 262144]);
    await fails(guest.setMemory(2n ** 40n), 'VIR_ERR_INVALID_ARG');
    await expect(guest.setMemory(-1)).rejects.toThrow(RangeError);
    await expect(guest.setMemory(0.5)).rejects.toThrow(
      'memory must be a whole number up to 2^53, or a bigint, got 0.5',
    );
    const off = await host.connection.lookupDomainByName('off');
    for (const memory of [1048576n, 786432]) {
      await off.setMaxMemory(memory);
      expect(await off.getMaxMemory()).toBe(BigInt(memory));
      expect((await off.getInfo()).maxMem).toBe(BigInt(memory));
      expect((await off.getConfig()).memory?.value).toBe(Number(memory));
    }
    await off.setMemory(1572864, { config: true, maximum: true });
    expect(await off.getMaxMemory()).toBe(1572864n);
  },
);

test(
  'the statistics of its balloon',
  verifies({ 'Domain.memoryStats': 'method', 'Domain.setMemoryStatsPeriod': 'xml' }),
  async () => {
    await guest.setMemory(786432);
    expect(await guest.memoryStats()).toMatchObject({
      'swap-in': 0n,
      'actual-balloon': (await guest.getInfo()).memory,
    });
    const period = async (inactive = false) => (await guest.getConfig({ inactive })).devices?.memballoon?.stats?.period;
    await guest.setMemoryStatsPeriod(5, { live: true });
    await guest.setMemoryStatsPeriod(7, { config: true });
    expect([await period(), await period(true)]).toEqual([5, 7]);
  },
);

test(
  'its limits are set one by one',
  verifies({ 'Domain.setMemoryParameters': ['method', 'xml', 'refusal'], 'Domain.getMemoryParameters': 'xml' }),
  async () => {
    await guest.setMemoryParameters({ hard_limit: 4194304n, soft_limit: 2097152 });
    expect(await guest.getMemoryParameters()).toMatchObject({ hard_limit: 4194304n, soft_limit: 2097152n });
    await guest.setMemoryParameters({ soft_limit: 1048576 }, { live: true });
    await guest.setMemoryParameters({ hard_limit: 3145728n, soft_limit: 524288 }, { config: true });
    const limits = async (options: object) => {
      const { hard_limit, soft_limit } = await guest.getMemoryParameters(options);
      return [hard_limit, soft_limit];
    };
    expect(await limits({ live: true })).toEqual([4194304n, 1048576n]);
    expect(await limits({ config: true })).toEqual([3145728n, 524288n]);
    expect((await guest.getConfig({ inactive: true })).memtune).toMatchObject({
      hard_limit: { value: 3145728 },
      soft_limit: { value: 524288 },
    });
    await fails(guest.setMemoryParameters({ swap_hard_limit: 1n }), 'VIR_ERR_INVALID_ARG');
  },
);

test('its contents', verifies({ 'Domain.memoryPeek': ['value', 'refusal'] }), async () => {
  // The test driver's memory counts: 0, 1, 2 …
  expect(await guest.memoryPeek(0, 4, { physical: true })).toEqual(Buffer.from([0, 1, 2, 3]));
  expect(await guest.memoryPeek(5n, 3, { virtual: true })).toEqual(Buffer.from([5, 6, 7]));
  await expect(guest.memoryPeek(0, 2 ** 20 + 1, { physical: true })).rejects.toThrow(
    'size must be at most 1048576, got 1048577',
  );
  expect(await guest.memoryPeek(3, 2 ** 20, { physical: true })).toHaveLength(2 ** 20);
});

test('how fast it is written to needs a real guest', verifies({ 'Domain.startDirtyRateCalc': 'refusal' }), async () => {
  await unsupported(guest.startDirtyRateCalc(1));
});
