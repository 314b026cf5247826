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
  'the number of virtual CPUs is set in the running guest, its definition, or both',
  verifies({
    'Domain.getVcpus': 'xml',
    'Domain.setVcpus': ['xml', 'refusal'],
    'Domain.getMaxVcpus': 'xml',
  }),
  async () => {
    const [live, later] = [() => guest.getConfig(), () => guest.getConfig({ inactive: true })];
    expect((await live()).vcpu).toMatchObject({ current: 2, value: 4 });
    expect(await guest.getVcpus()).toBe(2);
    expect(await guest.getVcpus({ maximum: true })).toBe(4);
    expect(await guest.getMaxVcpus()).toBe(4);
    await guest.setVcpus(3, { live: true });
    await guest.setVcpus(1, { config: true });
    expect([(await live()).vcpu?.current, (await later()).vcpu?.current]).toEqual([3, 1]);
    expect([await guest.getVcpus(), await guest.getVcpus({ config: true })]).toEqual([3, 1]);
    await guest.setVcpus(6, { config: true, maximum: true });
    expect([(await live()).vcpu?.value, (await later()).vcpu?.value]).toEqual([4, 6]);
    expect(await guest.getVcpus({ config: true, maximum: true })).toBe(6);
    await fails(guest.setVcpus(5), 'VIR_ERR_INVALID_ARG');
    await expect(guest.setVcpus(1.5)).rejects.toThrow('count must be a whole number from 0 to 4294967295, got 1.5');
  },
);

test(
  'each virtual CPU, and where it may run',
  verifies({
    'Domain.getVcpuInfo': 'value',
    'Domain.getVcpuPinInfo': 'value',
    'Domain.pinVcpu': ['method', 'xml', 'refusal'],
  }),
  async () => {
    const all = Array.from({ length: 16 }, (_, cpu) => cpu);
    const [first, second] = await guest.getVcpuInfo();
    expect(first).toMatchObject({ number: 0, state: 'running', affinity: all });
    expect(second?.number).toBe(1);
    await guest.pinVcpu(1, [3, 9]);
    await guest.pinVcpu(0, [4]);
    const info = await guest.getVcpuInfo();
    expect(info.map(({ number, affinity }) => [number, affinity])).toEqual([
      [0, [4]],
      [1, [3, 9]],
    ]);
    expect((await guest.getVcpuPinInfo()).slice(0, 2)).toEqual([[4], [3, 9]]);
    expect((await guest.getConfig()).cputune?.vcpupin).toEqual([
      { vcpu: 0, cpuset: '4' },
      { vcpu: 1, cpuset: '3,9' },
    ]);
    await fails(guest.pinVcpu(9, [1]), 'VIR_ERR_INVALID_ARG');
    await expect(guest.pinVcpu(0, [-1])).rejects.toThrow('a CPU must be a whole number from 0 to 65535, got -1');
    await expect(guest.pinVcpu(0, '3' as never)).rejects.toThrow('CPUs must be an array of numbers, got string');
  },
);

test(
  'the emulator, and where it may run',
  verifies({ 'Domain.pinEmulator': ['method', 'xml'], 'Domain.getEmulatorPinInfo': 'xml' }),
  async () => {
    for (const [cpus, cpuset] of [
      [[0, 8, 15], '0,8,15'],
      [[2], '2'],
    ] as const) {
      await guest.pinEmulator(cpus);
      expect(await guest.getEmulatorPinInfo()).toEqual(cpus);
      expect((await guest.getConfig()).cputune?.emulatorpin?.cpuset).toBe(cpuset);
    }
    await guest.pinEmulator([5], { config: true });
    expect(await guest.getEmulatorPinInfo({ config: true })).toEqual([5]);
    expect(await guest.getEmulatorPinInfo({ live: true })).toEqual([2]);
  },
);

test(
  'I/O threads are added, pinned and removed by their numbers',
  verifies({
    'Domain.getIOThreadInfo': 'xml',
    'Domain.addIOThread': ['method', 'xml', 'refusal'],
    'Domain.pinIOThread': ['method', 'xml'],
    'Domain.delIOThread': ['method', 'refusal'],
    'Domain.setIOThreadParams': ['method', 'refusal'],
  }),
  async () => {
    const ids = async (options = {}) => (await guest.getIOThreadInfo(options)).map(({ id }) => id);
    expect(await ids()).toEqual([1]);
    await guest.addIOThread(7);
    await guest.addIOThread(5);
    await guest.pinIOThread(7, [2, 3]);
    await guest.pinIOThread(5, [1]);
    expect(await guest.getIOThreadInfo()).toEqual(
      expect.arrayContaining([
        { id: 7, affinity: [2, 3] },
        { id: 5, affinity: [1] },
      ]),
    );
    const { iothreads, iothreadids, cputune } = await guest.getConfig();
    expect(iothreads).toBe(3);
    expect(iothreadids?.iothread?.map(({ id }) => id)).toEqual([1, 7, 5]);
    expect(cputune?.iothreadpin).toEqual([
      { iothread: 7, cpuset: '2-3' },
      { iothread: 5, cpuset: '1' },
    ]);
    await guest.setIOThreadParams(7, { poll_max_ns: 1000n, poll_grow: 3 });
    const { iothread } = await guest.getStats({ iothread: true });
    expect(iothread?.find(({ id }) => id === 7)).toMatchObject({ 'poll-max-ns': 1000n, 'poll-grow': 3n });
    await fails(guest.setIOThreadParams(9, { poll_max_ns: 1n }), 'VIR_ERR_INVALID_ARG');
    await fails(guest.addIOThread(7), 'VIR_ERR_INVALID_ARG');
    await guest.delIOThread(7);
    expect((await ids()).sort()).toEqual([1, 5]);
    await fails(guest.delIOThread(7), 'VIR_ERR_INVALID_ARG');
    await guest.addIOThread(8, { config: true });
    expect([(await ids()).sort(), (await ids({ config: true })).sort()]).toEqual([
      [1, 5],
      [1, 8],
    ]);
  },
);

test(
  'its share of the host',
  verifies({
    'Domain.getSchedulerType': 'value',
    'Domain.getSchedulerParameters': 'value',
    'Domain.setSchedulerParameters': 'refusal',
    'Domain.getNumaParameters': 'xml',
    'Domain.setNumaParameters': ['xml', 'method', 'refusal'],
  }),
  async () => {
    expect(await guest.getSchedulerType()).toBe('fair');
    expect(await guest.getSchedulerParameters()).toEqual({ weight: 50 });
    // The test driver keeps nothing of it.
    await guest.setSchedulerParameters({ weight: 60 });
    await fails(guest.setSchedulerParameters({ cap: 60 }), 'VIR_ERR_ARGUMENT_UNSUPPORTED');
    for (const numa_mode of ['preferred', 1] as const) {
      await guest.setNumaParameters({ numa_mode, numa_nodeset: '0-1' });
      expect(await guest.getNumaParameters()).toEqual({ numa_mode: 'preferred', numa_nodeset: '0-1' });
    }
    await guest.setNumaParameters({ numa_mode: 'interleave', numa_nodeset: '1' }, { config: true });
    expect(await guest.getNumaParameters({ config: true })).toEqual({ numa_mode: 'interleave', numa_nodeset: '1' });
    expect(await guest.getNumaParameters({ live: true })).toEqual({ numa_mode: 'preferred', numa_nodeset: '0-1' });
    expect((await guest.getConfig({ inactive: true })).numatune?.memory).toEqual({ mode: 'interleave', nodeset: '1' });
    await expect(guest.setNumaParameters({ numa_mode: 'strikt' as 'strict' })).rejects.toThrow(
      "parameters.numa_mode must be one of 'strict', 'preferred'",
    );
    // @ts-expect-error
    await expect(guest.setSchedulerParameters({ weight: '60' })).rejects.toThrow(
      "parameters.weight must be a number, got '60'",
    );
  },
);

test(
  'counters of the processor are turned on and off',
  verifies({ 'Domain.getPerfEvents': 'xml', 'Domain.setPerfEvents': ['method', 'xml'] }),
  async () => {
    expect(await guest.getPerfEvents()).toMatchObject({ cpu_cycles: false, cmt: false });
    await guest.setPerfEvents({ cpu_cycles: true, cmt: false });
    expect(await guest.getPerfEvents()).toMatchObject({ cpu_cycles: true, cmt: false, instructions: false });
    expect((await guest.getConfig()).perf?.event).toEqual([
      { name: 'cmt', enabled: 'no' },
      { name: 'cpu_cycles', enabled: 'yes' },
    ]);
    await guest.setPerfEvents({ cpu_cycles: false, instructions: true });
    expect(await guest.getPerfEvents()).toMatchObject({ cpu_cycles: false, cmt: false, instructions: true });
  },
);

test(
  'CPU time in all, and of each CPU',
  verifies({ 'Domain.getCPUStats': 'value', 'Domain.getTotalCPUStats': ['value', 'method'] }),
  async () => {
    const stats = await guest.getCPUStats();
    expect(stats).toHaveLength(2);
    for (const { cpu_time, vcpu_time } of stats) expect(cpu_time! > vcpu_time!).toBe(true);
    const { cpu_time, user_time, system_time } = await guest.getTotalCPUStats();
    expect([user_time, system_time]).toEqual([5540000000n, 6460000000n]);
    expect(cpu_time).toBe(stats.reduce((sum, { cpu_time = 0n }) => sum + cpu_time, 0n));
  },
);

test('what only a real guest has', async () => {
  await unsupported(guest.setVcpu([3], false));
  await unsupported(guest.getGuestVcpus());
  await unsupported(guest.setGuestVcpus('0-1,^1', true));
});
