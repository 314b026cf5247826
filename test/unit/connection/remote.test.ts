/** Methods of Connection: the arguments that reach libvirt, and the answers that come back. */
import { CPUConfig } from 'libvirt-native/config';
import { scriptedHost, testConnectionExchanges } from '../../support/exchanges.ts';
import type { Field } from '../../support/scripted-daemon.ts';
import { anyInt, int, list, opaque, optional, parameters, string, struct, uhyper, uint } from '../../support/xdr.ts';

const text = optional(string);
const cpuTimes = list(struct({ field: string, value: uhyper }));
const cpu = { match: 'exact', model: { value: 'Nehalem' } } as const;
const cpuXML = await CPUConfig.format(cpu);
const choice = { emulator: '/qemu', arch: 'x86_64', machine: 'q35', virtType: 'kvm' };
const sentChoice: Field[] = Object.values(choice).map((value) => [text, value]);

/** VIR_TYPED_PARAM_STRING_OKAY, which libvirt's client adds itself. */
const strings = 4;

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
  {
    method: 'Connection.getMaxVcpus',
    call: (connection, more) => connection.getMaxVcpus('kvm', more),
    sends: ['virConnectGetMaxVcpus', [text, 'kvm']],
    answer: [[int, 288]],
    result: 288,
  },
  {
    method: 'Connection.getSysinfo',
    call: async (connection, more) => (await connection.getSysinfo(more)).bios?.entry?.[0]?.name,
    sends: ['virConnectGetSysinfo', [uint, 0]],
    answer: [[string, "<sysinfo type='smbios'><bios><entry name='vendor'>LENOVO</entry></bios></sysinfo>"]],
    result: 'vendor',
  },
  {
    method: 'Connection.getCPUModelNames',
    call: (connection, more) => connection.getCPUModelNames('ppc64', more),
    sends: ['virConnectGetCPUModelNames', [string, 'ppc64'], [int, 1], [uint, 0]],
    answer: [
      [list(string), ['POWER8', 'POWER9']],
      [int, 2],
    ],
    result: ['POWER8', 'POWER9'],
  },
  {
    method: 'Connection.getNodeMemoryStats',
    call: (connection, more) => connection.getNodeMemoryStats(1, more),
    before: [
      {
        name: 'virNodeGetMemoryStats',
        sends: [
          [int, 0],
          [int, 1],
          [uint, 0],
        ],
        answer: [
          [cpuTimes, []],
          [int, 2],
        ],
      },
    ],
    sends: ['virNodeGetMemoryStats', [int, 2], [int, 1], [uint, 0]],
    answer: [
      [
        cpuTimes,
        [
          { field: 'total', value: 2n ** 63n + 5n },
          { field: 'free', value: 7n },
        ],
      ],
      [int, 2],
    ],
    result: { total: 2n ** 63n + 5n, free: 7n },
  },
  {
    method: 'Connection.getNodeMemoryParameters',
    call: (connection, more) => connection.getNodeMemoryParameters(more),
    before: [
      {
        name: 'virNodeGetMemoryParameters',
        sends: [
          [int, 0],
          [uint, strings],
        ],
        answer: [
          [parameters, []],
          [int, 2],
        ],
      },
    ],
    sends: ['virNodeGetMemoryParameters', [int, 2], [uint, strings]],
    answer: [
      [
        parameters,
        [
          ['shm_pages_to_scan', 'uint', 100],
          ['shm_pages_shared', 'ullong', 2n ** 63n + 5n],
        ],
      ],
      [int, 2],
    ],
    result: { shm_pages_to_scan: 100, shm_pages_shared: 2n ** 63n + 5n },
  },
  {
    method: 'Connection.setNodeMemoryParameters',
    call: (connection, more) => connection.setNodeMemoryParameters({ shm_pages_to_scan: 5 }, more),
    sends: ['virNodeSetMemoryParameters', [parameters, [['shm_pages_to_scan', 'uint', 5]]], [uint, 0]],
  },
  {
    method: 'Connection.getNodeSEVInfo',
    call: (connection, more) => connection.getNodeSEVInfo(more),
    sends: ['virNodeGetSEVInfo', [anyInt, 0], [uint, strings]],
    answer: [
      [
        parameters,
        [
          ['pdh', 'string', 'certificate'],
          ['max-guests', 'uint', 15],
        ],
      ],
      [int, 2],
    ],
    result: { pdh: 'certificate', 'max-guests': 15 },
  },
  {
    method: 'Connection.suspendNodeForDuration',
    call: (connection, more) => connection.suspendNodeForDuration('disk', 61n, more),
    sends: ['virNodeSuspendForDuration', [uint, 1], [uhyper, 61n], [uint, 0]],
  },
  {
    method: 'Connection.setIdentity',
    call: (connection, more) => connection.setIdentity({ 'user-name': 'somebody', 'unix-user-id': 1000n }, more),
    sends: [
      'virConnectSetIdentity',
      [
        parameters,
        [
          ['user-name', 'string', 'somebody'],
          ['unix-user-id', 'ullong', 1000n],
        ],
      ],
      [uint, 0],
    ],
  },
]);
