import type { Domain } from 'libvirt-native';
import { beforeEach, expect, test } from 'vitest';
import { fails, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let guest: Domain;

beforeEach(async () => {
  guest = await host.connection.lookupDomainByName('guest');
});

test('how much it has', async () => {
  expect(await guest.getMaxMemory()).toBe(2097152n);
  await guest.setMemory(524288);
  expect((await guest.getInfo()).memory).toBe(524288n);
  await guest.setMemory(262144n, { config: true });
  expect((await guest.getConfig({ inactive: true })).currentMemory?.value).toBe(262144);
  await fails(guest.setMemory(2n ** 40n), 'VIR_ERR_INVALID_ARG');
  await expect(guest.setMemory(-1)).rejects.toThrow(RangeError);
  await expect(guest.setMemory(0.5)).rejects.toThrow('memory must be a whole number up to 2^53, or a bigint, got 0.5');
  const off = await host.connection.lookupDomainByName('off');
  await off.setMaxMemory(1048576n);
  expect(await off.getMaxMemory()).toBe(1048576n);
});

test('the statistics of its balloon', async () => {
  const stats = await guest.memoryStats();
  expect(stats['swap-in']).toBe(0n);
  expect(stats['actual-balloon']).toBe(1048576n);
  await guest.setMemoryStatsPeriod(5, { live: true });
  expect((await guest.getConfig()).devices?.memballoon?.stats?.period).toBe(5);
});

test('its limits', async () => {
  await guest.setMemoryParameters({ hard_limit: 4194304n, soft_limit: 2097152 });
  expect(await guest.getMemoryParameters()).toMatchObject({ hard_limit: 4194304n, soft_limit: 2097152n });
});

test('its contents', async () => {
  // The test driver's memory counts: 0, 1, 2 …
  expect(await guest.memoryPeek(0, 4, { physical: true })).toEqual(Buffer.from([0, 1, 2, 3]));
  expect(await guest.memoryPeek(5n, 3, { virtual: true })).toEqual(Buffer.from([5, 6, 7]));
  await expect(guest.memoryPeek(0, 2 ** 21, { physical: true })).rejects.toThrow(
    'size must be at most 1048576, got 2097152',
  );
});

test('how fast it is written to needs a real guest', async () => {
  await unsupported(guest.startDirtyRateCalc(1));
});
