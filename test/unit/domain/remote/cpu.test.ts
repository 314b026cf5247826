/** A domain's virtual CPUs and I/O threads: the arguments that reach libvirt, and the answers that come back. */
import { refused, scriptedHost, testDomainExchanges } from '../../../support/exchanges.ts';
import type { Field } from '../../../support/scripted-daemon.ts';
import { int, list, opaque, parameters, string, struct, uhyper, uint } from '../../../support/xdr.ts';

const host = scriptedHost();

const vcpuInfo = list(struct({ number: uint, state: int, cpuTime: uhyper, cpu: int }));
const ioThreads = list(struct({ id: uint, cpumap: opaque }));

/** A host of 2 × 1 × 3 × 2 = 12 CPUs, whose maps have two bytes. */
const hostInfo: Field[] = [
  ...Array.from({ length: 32 }, (): Field => [int, 0]),
  [uhyper, 1000n],
  [int, 12],
  [int, 3000],
  [int, 2],
  [int, 1],
  [int, 3],
  [int, 2],
];

const domainInfo: Field[] = [
  [uint, 1],
  [uhyper, 2n],
  [uhyper, 1n],
  [uint, 3],
  [uhyper, 3n],
];

/** The arguments of a request for so many statistics of each CPU, of so many from the first. */
const statsOf = (statistics: number, first: number, count: number): Field[] => [
  [uint, statistics],
  [int, first],
  [uint, count],
  [uint, 4],
];

/** The CPU time of CPUs from the first; and the number that the answer has besides. */
function cpuStats(first: number, count: number, number: number): Field[] {
  const times = Array.from({ length: count }, (_, place) => ['cpu_time', 'ullong', BigInt(first + place)]);
  return [
    [parameters, times],
    [int, number],
  ];
}

testDomainExchanges(host, [
  {
    method: 'Domain.getVcpus',
    call: (domain, more) => domain.getVcpus({ config: true, maximum: true, ...more }),
    sends: ['virDomainGetVcpusFlags', [uint, 2 | 4]],
    answer: [[int, 9]],
    result: 9,
  },
  {
    method: 'Domain.getVcpus',
    call: (domain, more) => domain.getVcpus({ guest: true, ...more }),
    sends: ['virDomainGetVcpusFlags', [uint, 8]],
    answer: [[int, 3]],
    result: 3,
  },
  {
    method: 'Domain.setVcpus',
    call: (domain, more) => domain.setVcpus(5, { live: true, hotpluggable: true, ...more }),
    sends: ['virDomainSetVcpusFlags', [uint, 5], [uint, 1 | 16]],
  },
  {
    method: 'Domain.getMaxVcpus',
    call: (domain, more) => domain.getMaxVcpus(more),
    sends: ['virDomainGetMaxVcpus'],
    answer: [[int, 11]],
    result: 11,
  },
  {
    method: 'Domain.getVcpuInfo',
    call: (domain, more) => domain.getVcpuInfo(more),
    before: [
      { name: 'virDomainGetInfo', answer: domainInfo },
      { name: 'virNodeGetInfo', answer: hostInfo },
    ],
    sends: ['virDomainGetVcpus', [int, 3], [int, 2]],
    answer: [
      [
        vcpuInfo,
        [
          { number: 0, state: 1, cpuTime: 70n, cpu: 4 },
          { number: 1, state: 2, cpuTime: 80n, cpu: 5 },
        ],
      ],
      [opaque, Buffer.from([0b1000_0001, 0b0000_0010, 0b0000_0100, 0b0000_1000])],
    ],
    result: [
      { number: 0, state: 'running', cpuTime: 70n, cpu: 4, affinity: [0, 7, 9] },
      { number: 1, state: 'blocked', cpuTime: 80n, cpu: 5, affinity: [2, 11] },
    ],
  },
  {
    method: 'Domain.setVcpu',
    call: (domain, more) => domain.setVcpu([1, 3], true, { config: true, ...more }),
    sends: ['virDomainSetVcpu', [string, '1,3'], [int, 1], [uint, 2]],
  },
  {
    method: 'Domain.setVcpu',
    call: (domain, more) => domain.setVcpu('2-4,^3', false, { live: true, ...more }),
    sends: ['virDomainSetVcpu', [string, '2-4,^3'], [int, 0], [uint, 1]],
  },
  {
    method: 'Domain.getGuestVcpus',
    call: (domain, more) => domain.getGuestVcpus(more),
    sends: ['virDomainGetGuestVcpus', [uint, 0]],
    answer: [
      [
        parameters,
        [
          ['vcpus', 'string', '0-3'],
          ['online', 'string', '0,2'],
          ['offlinable', 'string', '1-3'],
        ],
      ],
    ],
    result: { vcpus: [0, 1, 2, 3], online: [0, 2], offlinable: [1, 2, 3] },
  },
  {
    method: 'Domain.getGuestVcpus',
    call: (domain, more) => domain.getGuestVcpus(more),
    sends: ['virDomainGetGuestVcpus', [uint, 0]],
    answer: [[parameters, []]],
    result: { vcpus: [], online: [], offlinable: [] },
  },
  {
    method: 'Domain.setGuestVcpus',
    call: (domain, more) => domain.setGuestVcpus([2], true, more),
    sends: ['virDomainSetGuestVcpus', [string, '2'], [int, 1], [uint, 0]],
  },
  {
    method: 'Domain.setGuestVcpus',
    call: (domain, more) => domain.setGuestVcpus('1-2', false, more),
    sends: ['virDomainSetGuestVcpus', [string, '1-2'], [int, 0], [uint, 0]],
  },
  {
    method: 'Domain.getVcpuPinInfo',
    call: (domain, more) => domain.getVcpuPinInfo({ config: true, ...more }),
    before: [
      { name: 'virDomainGetVcpusFlags', sends: [[uint, 2 | 4]], answer: [[int, 3]] },
      { name: 'virNodeGetInfo', answer: hostInfo },
    ],
    sends: ['virDomainGetVcpuPinInfo', [int, 3], [int, 2], [uint, 2]],
    answer: [
      [opaque, Buffer.from([1, 0, 0, 2, 4, 1])],
      [int, 3],
    ],
    result: [[0], [9], [2, 8]],
  },
  {
    method: 'Domain.pinVcpu',
    call: (domain, more) => domain.pinVcpu(2, [1, 10], { live: true, ...more }),
    sends: ['virDomainPinVcpuFlags', [uint, 2], [opaque, Buffer.from([2, 4])], [uint, 1]],
  },
  {
    method: 'Domain.getEmulatorPinInfo',
    call: (domain, more) => domain.getEmulatorPinInfo({ live: true, ...more }),
    before: [{ name: 'virNodeGetInfo', answer: hostInfo }],
    sends: ['virDomainGetEmulatorPinInfo', [int, 2], [uint, 1]],
    answer: [
      [opaque, Buffer.from([0, 9])],
      [int, 1],
    ],
    result: [8, 11],
  },
  {
    method: 'Domain.pinEmulator',
    call: (domain, more) => domain.pinEmulator([3, 4], { config: true, ...more }),
    sends: ['virDomainPinEmulator', [opaque, Buffer.from([0b11000])], [uint, 2]],
  },
  {
    method: 'Domain.getIOThreadInfo',
    call: (domain, more) => domain.getIOThreadInfo({ config: true, ...more }),
    sends: ['virDomainGetIOThreadInfo', [uint, 2]],
    answer: [
      [
        ioThreads,
        [
          { id: 4, cpumap: Buffer.from([5]) },
          { id: 2, cpumap: Buffer.from([0, 1]) },
        ],
      ],
      [uint, 2],
    ],
    result: [
      { id: 4, affinity: [0, 2] },
      { id: 2, affinity: [8] },
    ],
  },
  {
    method: 'Domain.addIOThread',
    call: (domain, more) => domain.addIOThread(6, { live: true, ...more }),
    sends: ['virDomainAddIOThread', [uint, 6], [uint, 1]],
  },
  {
    method: 'Domain.delIOThread',
    call: (domain, more) => domain.delIOThread(5, { config: true, ...more }),
    sends: ['virDomainDelIOThread', [uint, 5], [uint, 2]],
  },
  {
    method: 'Domain.pinIOThread',
    call: (domain, more) => domain.pinIOThread(3, [1, 2], { live: true, ...more }),
    sends: ['virDomainPinIOThread', [uint, 3], [opaque, Buffer.from([6])], [uint, 1]],
  },
  {
    method: 'Domain.setIOThreadParams',
    call: (domain, more) =>
      domain.setIOThreadParams(4, { poll_max_ns: 5000n, poll_grow: 3, poll_shrink: 2 }, { live: true, ...more }),
    sends: [
      'virDomainSetIOThreadParams',
      [uint, 4],
      [
        parameters,
        [
          ['poll_max_ns', 'ullong', 5000n],
          ['poll_grow', 'uint', 3],
          ['poll_shrink', 'uint', 2],
        ],
      ],
      [uint, 1],
    ],
  },
  {
    method: 'Domain.getSchedulerType',
    call: (domain, more) => domain.getSchedulerType(more),
    sends: ['virDomainGetSchedulerType'],
    answer: [
      [string, 'credit2'],
      [int, 2],
    ],
    result: 'credit2',
  },
  {
    method: 'Domain.getSchedulerParameters',
    call: (domain, more) => domain.getSchedulerParameters({ config: true, ...more }),
    sends: ['virDomainGetSchedulerParametersFlags', [int, 16], [uint, 2 | 4]],
    answer: [
      [
        parameters,
        [
          ['cpu_shares', 'ullong', 300n],
          ['vcpu_quota', 'llong', -1n],
        ],
      ],
    ],
    result: { cpu_shares: 300n, vcpu_quota: -1n },
  },
  {
    method: 'Domain.getSchedulerParameters',
    call: (domain, more) => domain.getSchedulerParameters(more),
    sends: ['virDomainGetSchedulerParameters', [int, 16]],
    answer: [
      [
        parameters,
        [
          ['weight', 'uint', 256],
          ['cap', 'uint', 75],
        ],
      ],
    ],
    result: { weight: 256, cap: 75 },
  },
  {
    method: 'Domain.setSchedulerParameters',
    call: (domain, more) =>
      domain.setSchedulerParameters({ vcpu_period: 100_000n, vcpu_quota: -1, shares: 4 }, { live: true, ...more }),
    sends: [
      'virDomainSetSchedulerParametersFlags',
      [
        parameters,
        [
          ['vcpu_period', 'ullong', 100_000n],
          ['vcpu_quota', 'llong', -1n],
          ['shares', 'int', 4],
        ],
      ],
      [uint, 1],
    ],
  },
  {
    method: 'Domain.getNumaParameters',
    call: (domain, more) => domain.getNumaParameters({ config: true, ...more }),
    before: [
      {
        name: 'virDomainGetNumaParameters',
        sends: [
          [int, 0],
          [uint, 2 | 4],
        ],
      },
    ],
    sends: ['virDomainGetNumaParameters', [int, 2], [uint, 2 | 4]],
    answer: [
      [
        parameters,
        [
          ['numa_mode', 'int', 2],
          ['numa_nodeset', 'string', '1-2'],
        ],
      ],
      [int, 2],
    ],
    result: { numa_mode: 'interleave', numa_nodeset: '1-2' },
  },
  {
    method: 'Domain.setNumaParameters',
    call: (domain, more) =>
      domain.setNumaParameters({ numa_nodeset: '0-2', numa_mode: 'preferred' }, { config: true, ...more }),
    sends: [
      'virDomainSetNumaParameters',
      [
        parameters,
        [
          ['numa_nodeset', 'string', '0-2'],
          ['numa_mode', 'int', 1],
        ],
      ],
      [uint, 2],
    ],
  },
  {
    method: 'Domain.getPerfEvents',
    call: (domain, more) => domain.getPerfEvents({ live: true, ...more }),
    sends: ['virDomainGetPerfEvents', [uint, 1]],
    answer: [
      [
        parameters,
        [
          ['cmt', 'boolean', 0],
          ['mbmt', 'boolean', 1],
        ],
      ],
    ],
    result: { cmt: false, mbmt: true },
  },
  {
    method: 'Domain.setPerfEvents',
    call: (domain, more) => domain.setPerfEvents({ cmt: true, instructions: false }, { config: true, ...more }),
    sends: [
      'virDomainSetPerfEvents',
      [
        parameters,
        [
          ['cmt', 'boolean', 1],
          ['instructions', 'boolean', 0],
        ],
      ],
      [uint, 2],
    ],
  },
  {
    method: 'Domain.getTotalCPUStats',
    call: (domain, more) => domain.getTotalCPUStats(more),
    before: [{ name: 'virDomainGetCPUStats', sends: statsOf(0, -1, 1), answer: cpuStats(0, 0, 3) }],
    sends: ['virDomainGetCPUStats', ...statsOf(3, -1, 1)],
    answer: [
      [
        parameters,
        [
          ['cpu_time', 'ullong', 30n],
          ['user_time', 'ullong', 20n],
          ['system_time', 'ullong', 10n],
        ],
      ],
      [int, 3],
    ],
    result: { cpu_time: 30n, user_time: 20n, system_time: 10n },
  },
  {
    method: 'Domain.getCPUStats',
    call: (domain, more) => domain.getCPUStats(more),
    before: [
      { name: 'virDomainGetCPUStats', sends: statsOf(0, 0, 0), answer: cpuStats(0, 0, 2) },
      { name: 'virDomainGetCPUStats', sends: statsOf(0, 0, 1), answer: cpuStats(0, 0, 2) },
    ],
    sends: ['virDomainGetCPUStats', ...statsOf(2, 0, 2)],
    answer: [
      [
        parameters,
        [
          ['cpu_time', 'ullong', 30n],
          ['vcpu_time', 'ullong', 20n],
          ['cpu_time', 'ullong', 60n],
          ['vcpu_time', 'ullong', 50n],
        ],
      ],
      [int, 2],
    ],
    result: [
      { cpu_time: 30n, vcpu_time: 20n },
      { cpu_time: 60n, vcpu_time: 50n },
    ],
  },
  {
    method: 'Domain.getCPUStats',
    call: (domain, more) => domain.getCPUStats(more),
    before: [
      { name: 'virDomainGetCPUStats', answer: cpuStats(0, 0, 3) },
      { name: 'virDomainGetCPUStats', answer: cpuStats(0, 0, 2) },
    ],
    // There is room for two of each CPU, and each has one.
    sends: ['virDomainGetCPUStats', ...statsOf(2, 0, 3)],
    answer: cpuStats(0, 3, 1),
    result: [{ cpu_time: 0n }, { cpu_time: 1n }, { cpu_time: 2n }],
  },
  {
    method: 'Domain.getCPUStats',
    call: (domain, more) => domain.getCPUStats(more),
    before: [
      { name: 'virDomainGetCPUStats', sends: statsOf(0, 0, 0), answer: cpuStats(0, 0, 130) },
      { name: 'virDomainGetCPUStats', sends: statsOf(0, 0, 1), answer: cpuStats(0, 0, 1) },
      { name: 'virDomainGetCPUStats', sends: statsOf(1, 0, 128), answer: cpuStats(0, 128, 1) },
    ],
    sends: ['virDomainGetCPUStats', ...statsOf(1, 128, 2)],
    answer: cpuStats(128, 2, 1),
    result: Array.from({ length: 130 }, (_, cpu) => ({ cpu_time: BigInt(cpu) })),
  },
  {
    method: 'Domain.getCPUStats',
    call: (domain, more) => domain.getCPUStats(more),
    before: [{ name: 'virDomainGetCPUStats', answer: cpuStats(0, 0, 2) }],
    sends: ['virDomainGetCPUStats', ...statsOf(0, 0, 1)],
    answer: cpuStats(0, 0, 0),
    result: [],
  },
  {
    method: 'Domain.addIOThread',
    call: (domain, more) => domain.addIOThread(8, more),
    sends: ['virDomainAddIOThread', [uint, 8], [uint, 0]],
    answer: refused,
    error: { code: 'VIR_ERR_NO_SUPPORT', api: 'virDomainAddIOThread' },
  },
]);
