import type { Domain } from 'libvirt-native';
import { beforeEach, expect, test } from 'vitest';
import { fails, testHost, unsupported } from '../fixture.ts';

const host = testHost();
let guest: Domain;

beforeEach(async () => {
  guest = await host.connection.lookupDomainByName('guest');
});

test('the number of virtual CPUs', async () => {
  expect(await guest.getVcpus()).toBe(2);
  expect(await guest.getVcpus({ maximum: true })).toBe(4);
  expect(await guest.getMaxVcpus()).toBe(4);
  await guest.setVcpus(3, { live: true, config: true });
  expect(await guest.getVcpus()).toBe(3);
  expect(await guest.getVcpus({ config: true })).toBe(3);
  await fails(guest.setVcpus(5), 'VIR_ERR_INVALID_ARG');
  await expect(guest.setVcpus(1.5)).rejects.toThrow('count must be a whole number from 0 to 4294967295, got 1.5');
});

test('each virtual CPU, and where it may run', async () => {
  const all = Array.from({ length: 16 }, (_, cpu) => cpu);
  const [first, second] = await guest.getVcpuInfo();
  expect(first).toMatchObject({ number: 0, state: 'running', affinity: all });
  expect(second?.number).toBe(1);
  await guest.pinVcpu(1, [3, 9]);
  expect((await guest.getVcpuInfo())[1]?.affinity).toEqual([3, 9]);
  expect((await guest.getVcpuPinInfo()).slice(0, 2)).toEqual([all, [3, 9]]);
  await expect(guest.pinVcpu(0, [-1])).rejects.toThrow('a CPU must be a whole number from 0 to 65535, got -1');
  await expect(guest.pinVcpu(0, '3' as never)).rejects.toThrow('CPUs must be an array of numbers, got string');
});

test('the emulator, and where it may run', async () => {
  await guest.pinEmulator([0, 8, 15]);
  expect(await guest.getEmulatorPinInfo()).toEqual([0, 8, 15]);
});

test('I/O threads', async () => {
  expect((await guest.getIOThreadInfo()).map(({ id }) => id)).toEqual([1]);
  await guest.addIOThread(7);
  await guest.pinIOThread(7, [2, 3]);
  expect(await guest.getIOThreadInfo()).toContainEqual({ id: 7, affinity: [2, 3] });
  await guest.setIOThreadParams(7, { poll_max_ns: 1000n });
  await guest.delIOThread(7);
  expect(await guest.getIOThreadInfo()).toHaveLength(1);
});

test('the share of the host', async () => {
  expect(await guest.getSchedulerType()).toBe('fair');
  expect(await guest.getSchedulerParameters()).toEqual({ weight: 50 });
  await guest.setSchedulerParameters({ weight: 60 });
  for (const numa_mode of ['preferred', 1] as const) {
    await guest.setNumaParameters({ numa_mode, numa_nodeset: '0-1' });
    expect(await guest.getNumaParameters()).toEqual({ numa_mode: 'preferred', numa_nodeset: '0-1' });
  }
  await expect(guest.setNumaParameters({ numa_mode: 'strikt' as 'strict' })).rejects.toThrow(
    "parameters.numa_mode must be one of 'strict', 'preferred'",
  );
  // @ts-expect-error
  await expect(guest.setSchedulerParameters({ weight: '60' })).rejects.toThrow(
    "parameters.weight must be a number, got '60'",
  );
});

test('counters', async () => {
  expect(await guest.getPerfEvents()).toMatchObject({ cpu_cycles: false, cmt: false });
  await guest.setPerfEvents({ cpu_cycles: true });
  expect(await guest.getPerfEvents()).toMatchObject({ cpu_cycles: true, cmt: false });
});

test('CPU time', async () => {
  const stats = await guest.getCPUStats();
  expect(stats).toHaveLength(2);
  for (const { cpu_time, vcpu_time } of stats) expect(cpu_time! > vcpu_time!).toBe(true);
  const { cpu_time, user_time, system_time } = await guest.getTotalCPUStats();
  expect([user_time, system_time]).toEqual([5540000000n, 6460000000n]);
  expect(cpu_time).toBe(stats.reduce((sum, { cpu_time = 0n }) => sum + cpu_time, 0n));
});

test('what only a real guest has', async () => {
  await unsupported(guest.setVcpu([3], false));
  await unsupported(guest.getGuestVcpus());
  await unsupported(guest.setGuestVcpus('0-1,^1', true));
});
