/** Methods of Connection: the arguments that reach libvirt, and the answers that come back. */
import { CPUConfig } from 'libvirt-native/config';
import { scriptedHost, testConnectionExchanges } from '../../support/exchanges.ts';
import type { Field } from '../../support/scripted-daemon.ts';
import { int, list, opaque, optional, string, struct, uhyper, uint } from '../../support/xdr.ts';

const text = optional(string);
const cpuTimes = list(struct({ field: string, value: uhyper }));
const cpu = { match: 'exact', model: { value: 'Nehalem' } } as const;
const cpuXML = await CPUConfig.format(cpu);
const choice = { emulator: '/qemu', arch: 'x86_64', machine: 'q35', virtType: 'kvm' };
const sentChoice: Field[] = Object.values(choice).map((value) => [text, value]);

const host = scriptedHost();

testConnectionExchanges(host, [
  {
    method: 'Connection.allocNodePages',
    call: (connection, more) =>
      connection.allocNodePages(
        [
          [4, 2n ** 63n + 5n],
          [2048, 1],
        ],
        { startCell: 2, cellCount: 3 },
        { set: true, ...more },
      ),
    sends: [
      'virNodeAllocPages',
      [list(uint), [4, 2048]],
      [list(uhyper), [2n ** 63n + 5n, 1n]],
      [int, 2],
      [uint, 3],
      [uint, 1],
    ],
    answer: [[int, 6]],
    result: 6,
  },
  {
    method: 'Connection.getNodeCPUMap',
    call: (connection, more) => connection.getNodeCPUMap(more),
    sends: ['virNodeGetCPUMap', [int, 1], [int, 1], [uint, 0]],
    answer: [
      [opaque, Buffer.from([0b0000_0101, 0b0000_0010])],
      [uint, 3],
      [int, 10],
    ],
    result: { present: 10, online: [0, 2, 9] },
  },
  {
    method: 'Connection.getNodeCellsFreeMemory',
    call: (connection, more) => connection.getNodeCellsFreeMemory({ startCell: 3, cellCount: 5 }, more),
    sends: ['virNodeGetCellsFreeMemory', [int, 3], [int, 5]],
    answer: [[list(uhyper), [7n, 2n ** 63n + 5n]]],
    result: [7n, 2n ** 63n + 5n],
  },
  {
    method: 'Connection.getNodeFreePages',
    call: (connection, more) => connection.getNodeFreePages([4, 2048, 1048576], { startCell: 2, cellCount: 2 }, more),
    sends: ['virNodeGetFreePages', [list(uint), [4, 2048, 1048576]], [int, 2], [uint, 2], [uint, 0]],
    answer: [[list(uhyper), [1n, 2n, 3n, 4n, 5n, 2n ** 63n + 6n]]],
    result: [
      [1n, 2n, 3n],
      [4n, 5n, 2n ** 63n + 6n],
    ],
  },
  {
    method: 'Connection.getNodeCPUStats',
    call: (connection, more) => connection.getNodeCPUStats(3, more),
    before: [
      {
        name: 'virNodeGetCPUStats',
        sends: [
          [int, 3],
          [int, 0],
          [uint, 0],
        ],
        answer: [
          [cpuTimes, []],
          [int, 2],
        ],
      },
    ],
    sends: ['virNodeGetCPUStats', [int, 3], [int, 2], [uint, 0]],
    answer: [
      [
        cpuTimes,
        [
          { field: 'kernel', value: 7n },
          { field: 'idle', value: 2n ** 63n + 5n },
        ],
      ],
      [int, 2],
    ],
    result: { kernel: 7n, idle: 2n ** 63n + 5n },
  },
  {
    method: 'Connection.compareCPU',
    call: (connection, more) => connection.compareCPU(cpu, { failIncompatible: true, ...more }),
    sends: ['virConnectCompareCPU', [string, cpuXML], [uint, 1]],
    answer: [[int, 2]],
    result: 'superset',
  },
  {
    method: 'Connection.compareHypervisorCPU',
    call: (connection, more) => connection.compareHypervisorCPU(cpu, choice, { validateXml: true, ...more }),
    sends: ['virConnectCompareHypervisorCPU', ...sentChoice, [string, cpuXML], [uint, 2]],
    answer: [[int, 1]],
    result: 'identical',
  },
  {
    method: 'Connection.baselineCPU',
    call: (connection, more) => connection.baselineCPU([cpu, '<cpu/>'], { expandFeatures: true, ...more }),
    sends: ['virConnectBaselineCPU', [list(string), [cpuXML, '<cpu/>']], [uint, 1]],
    answer: [[string, '<cpu>common</cpu>']],
    result: '<cpu>common</cpu>',
  },
  {
    method: 'Connection.baselineHypervisorCPU',
    call: (connection, more) =>
      connection.baselineHypervisorCPU([cpu, '<cpu/>'], choice, { migratable: true, ...more }),
    sends: ['virConnectBaselineHypervisorCPU', ...sentChoice, [list(string), [cpuXML, '<cpu/>']], [uint, 2]],
    answer: [[string, '<cpu>common</cpu>']],
    result: '<cpu>common</cpu>',
  },
  {
    method: 'Connection.getDomainCapabilities',
    call: async (connection, more) => (await connection.getDomainCapabilities(choice, more)).machine,
    sends: ['virConnectGetDomainCapabilities', ...sentChoice, [uint, 0]],
    answer: [
      [string, '<domainCapabilities><path>/qemu</path><machine>q35</machine><arch>x86_64</arch></domainCapabilities>'],
    ],
    result: 'q35',
  },
  {
    method: 'Connection.getStoragePoolCapabilities',
    call: async (connection, more) => (await connection.getStoragePoolCapabilities(more)).pool?.[0]?.type,
    sends: ['virConnectGetStoragePoolCapabilities', [uint, 0]],
    answer: [[string, "<storagepoolCapabilities><pool type='dir' supported='yes'/></storagepoolCapabilities>"]],
    result: 'dir',
  },
]);
