/** What each method of a connection passes on to C, on libvirt's test driver, which refuses some. */
import { describe } from 'vitest';
import { testSent } from '../../support/sent.ts';
import { libvirtIsFrom, testHost } from '../fixture.ts';

const host = testHost();
const no = 'VIR_ERR_NO_SUPPORT';
const invalid = 'VIR_ERR_INVALID_ARG';
const schema = 'VIR_ERR_XML_INVALID_SCHEMA';
const open = 'VIR_ERR_SYSTEM_ERROR';
/** libvirt's test driver has had capabilities of domains since 9.8. */
const capabilitiesCode = libvirtIsFrom('9.8') ? invalid : no;
const uuid = '6ecbbd4b-0f44-4a9c-9a3c-8ee2a8f6d7c1';
/** A bit that no flag has, which the driver refuses: so it was passed on. */
const unknown = { flags: 1 << 30 };
const choice = { emulator: '/usr/bin/emulator', arch: 'aarch64', machine: 'virt', virtType: 'hvf' } as const;
const chosen = ['/usr/bin/emulator', 'aarch64', 'virt', 'hvf'];

describe('the host', () => {
  testSent([
    [
      'Connection.getCapabilitiesXML',
      (o) => host.connection.getCapabilitiesXML(o),
      'virConnectGetCapabilities',
      ['Connect'],
    ],
    ['Connection.getCapabilities', (o) => host.connection.getCapabilities(o), 'virConnectGetCapabilities', ['Connect']],
    [
      'Connection.getDomainCapabilitiesXML',
      (o) => host.connection.getDomainCapabilitiesXML(choice, { ...unknown, ...o }),
      'virConnectGetDomainCapabilities',
      ['Connect', ...chosen, unknown],
      capabilitiesCode,
    ],
    [
      'Connection.getDomainCapabilities',
      (o) => host.connection.getDomainCapabilities(choice, { ...unknown, ...o }),
      'virConnectGetDomainCapabilities',
      ['Connect', ...chosen, unknown],
      capabilitiesCode,
    ],
    [
      'Connection.getDomainCapabilities of the default',
      (o) => host.connection.getDomainCapabilities(undefined, { ...unknown, ...o }),
      'virConnectGetDomainCapabilities',
      ['Connect', null, null, null, null, unknown],
      capabilitiesCode,
    ],
    [
      'Connection.getMaxVcpus',
      (o) => host.connection.getMaxVcpus('kvm', o),
      'virConnectGetMaxVcpus',
      ['Connect', 'kvm'],
    ],
    [
      'Connection.getMaxVcpus of any type',
      (o) => host.connection.getMaxVcpus(undefined, o),
      'virConnectGetMaxVcpus',
      ['Connect', null],
    ],
    [
      'Connection.getSysinfoXML',
      (o) => host.connection.getSysinfoXML({ ...unknown, ...o }),
      'virConnectGetSysinfo',
      ['Connect', unknown],
      invalid,
    ],
    [
      'Connection.getSysinfo',
      (o) => host.connection.getSysinfo({ ...unknown, ...o } as never),
      'virConnectGetSysinfo',
      ['Connect', unknown],
      invalid,
    ],
    [
      'Connection.getCPUModelNames',
      (o) => host.connection.getCPUModelNames('ppc64', { ...unknown, ...o }),
      'virConnectGetCPUModelNames',
      ['Connect', 'ppc64', unknown],
      invalid,
    ],
    [
      'Connection.compareCPU',
      (o) => host.connection.compareCPU('<cpu/>', { failIncompatible: true, ...o }),
      'virConnectCompareCPU',
      ['Connect', '<cpu/>', { failIncompatible: true }],
      no,
    ],
    [
      'Connection.compareHypervisorCPU',
      (o) => host.connection.compareHypervisorCPU('<cpu/>', choice, { validateXml: true, ...o }),
      'virConnectCompareHypervisorCPU',
      ['Connect', ...chosen, '<cpu/>', { validateXml: true }],
      no,
    ],
    [
      'Connection.baselineCPU',
      (o) => host.connection.baselineCPU(['<cpu/>', '<cpu><arch>i686</arch></cpu>'], { migratable: true, ...o }),
      'virConnectBaselineCPU',
      ['Connect', ['<cpu/>', '<cpu><arch>i686</arch></cpu>'], { migratable: true }],
      invalid,
    ],
    [
      'Connection.baselineHypervisorCPU',
      (o) => host.connection.baselineHypervisorCPU(['<cpu/>'], choice, { expandFeatures: true, ...o }),
      'virConnectBaselineHypervisorCPU',
      ['Connect', ...chosen, ['<cpu/>'], { expandFeatures: true }],
      no,
    ],
    ['Connection.getNodeInfo', (o) => host.connection.getNodeInfo(o), 'virNodeGetInfo', ['Connect']],
    [
      'Connection.getNodeCPUMap',
      (o) => host.connection.getNodeCPUMap({ ...unknown, ...o }),
      'virNodeGetCPUMap',
      ['Connect', unknown],
      invalid,
    ],
    [
      'Connection.getNodeCPUStats',
      (o) => host.connection.getNodeCPUStats(undefined, { ...unknown, ...o }),
      'virNodeGetCPUStats',
      ['Connect', 'all-cpus', unknown],
      invalid,
    ],
    [
      'Connection.getNodeCPUStats of a CPU',
      (o) => host.connection.getNodeCPUStats(1, { ...unknown, ...o }),
      'virNodeGetCPUStats',
      ['Connect', 1, unknown],
      invalid,
    ],
    [
      'Connection.getNodeMemoryStats',
      (o) => host.connection.getNodeMemoryStats(undefined, { ...unknown, ...o }),
      'virNodeGetMemoryStats',
      ['Connect', 'all-cells', unknown],
      no,
    ],
    [
      'Connection.getNodeMemoryStats of a cell',
      (o) => host.connection.getNodeMemoryStats(1, { ...unknown, ...o }),
      'virNodeGetMemoryStats',
      ['Connect', 1, unknown],
      no,
    ],
    [
      'Connection.getNodeFreeMemory',
      (o) => host.connection.getNodeFreeMemory(o),
      'virNodeGetFreeMemory',
      ['Connect'],
      'VIR_ERR_INTERNAL_ERROR',
    ],
    [
      'Connection.getNodeCellsFreeMemory',
      (o) => host.connection.getNodeCellsFreeMemory({ startCell: 1, cellCount: 3 }, o),
      'virNodeGetCellsFreeMemory',
      ['Connect', 1, 3],
      invalid,
    ],
    [
      'Connection.getNodeCellsFreeMemory of all cells',
      (o) => host.connection.getNodeCellsFreeMemory(undefined, o),
      'virNodeGetCellsFreeMemory',
      ['Connect', 0, 2],
      invalid,
    ],
    [
      'Connection.getNodeFreePages',
      (o) => host.connection.getNodeFreePages([4, 2048], { startCell: 1, cellCount: 2 }, { ...unknown, ...o }),
      'virNodeGetFreePages',
      ['Connect', [4, 2048], 1, 2, unknown],
      invalid,
    ],
    [
      'Connection.getNodeFreePages of the whole host',
      (o) => host.connection.getNodeFreePages([4], undefined, { ...unknown, ...o }),
      'virNodeGetFreePages',
      ['Connect', [4], -1, 1, unknown],
      invalid,
    ],
    [
      'Connection.allocNodePages',
      (o) =>
        host.connection.allocNodePages(
          [
            [2048, 5n],
            [1048576, 1],
          ],
          { startCell: 1, cellCount: 2 },
          { set: true, ...o },
        ),
      'virNodeAllocPages',
      ['Connect', [2048, 1048576], [5n, 1], 1, 2, { set: true }],
      no,
    ],
    [
      'Connection.allocNodePages of the whole host',
      (o) => host.connection.allocNodePages([[2048, 5n]], undefined, { ...unknown, ...o }),
      'virNodeAllocPages',
      ['Connect', [2048], [5n], -1, 1, unknown],
      no,
    ],
    [
      'Connection.getNodeMemoryParameters',
      (o) => host.connection.getNodeMemoryParameters({ ...unknown, ...o }),
      'virNodeGetMemoryParameters',
      ['Connect', unknown],
      no,
    ],
    [
      'Connection.setNodeMemoryParameters',
      (o) => host.connection.setNodeMemoryParameters({ shm_pages_to_scan: 5 }, { ...unknown, ...o }),
      'virNodeSetMemoryParameters',
      ['Connect', { shm_pages_to_scan: 5 }, unknown],
      no,
    ],
    [
      'Connection.getNodeSEVInfo',
      (o) => host.connection.getNodeSEVInfo({ ...unknown, ...o }),
      'virNodeGetSEVInfo',
      ['Connect', unknown],
      no,
    ],
    [
      'Connection.getNodeSecurityModel',
      (o) => host.connection.getNodeSecurityModel(o),
      'virNodeGetSecurityModel',
      ['Connect'],
    ],
    [
      'Connection.suspendNodeForDuration',
      (o) => host.connection.suspendNodeForDuration('disk', 61n, { ...unknown, ...o }),
      'virNodeSuspendForDuration',
      ['Connect', 'disk', 61n, unknown],
      no,
    ],
  ]);
});

describe('domains', () => {
  const domain = '<domain type="test"/>';
  const range = { cpuTotal: true, balloon: true };
  testSent([
    [
      'Connection.listAllDomains',
      (o) => host.connection.listAllDomains({ active: true, transient: true, ...o }),
      'virConnectListAllDomains',
      ['Connect', { active: true, transient: true }],
    ],
    [
      'Connection.lookupDomainByName',
      (o) => host.connection.lookupDomainByName('off', o),
      'virDomainLookupByName',
      ['Connect', 'off'],
    ],
    [
      'Connection.lookupDomainByUUID',
      (o) => host.connection.lookupDomainByUUID(uuid, o),
      'virDomainLookupByUUIDString',
      ['Connect', uuid],
      'VIR_ERR_NO_DOMAIN',
    ],
    [
      'Connection.lookupDomainByID',
      (o) => host.connection.lookupDomainByID(7, o),
      'virDomainLookupByID',
      ['Connect', 7],
      'VIR_ERR_NO_DOMAIN',
    ],
    [
      'Connection.defineDomain',
      (o) => host.connection.defineDomain(domain, { validate: true, ...o }),
      'virDomainDefineXMLFlags',
      ['Connect', domain, { validate: true }],
      schema,
    ],
    [
      'Connection.createDomain',
      (o) => host.connection.createDomain(domain, { paused: true, ...o }),
      'virDomainCreateXML',
      ['Connect', domain, { paused: true }],
      invalid,
    ],
    [
      'Connection.createDomain with files',
      (o) => host.connection.createDomain(domain, { files: [0], autodestroy: true, ...o }),
      'virDomainCreateXMLWithFiles',
      ['Connect', domain, [0], { autodestroy: true }],
      invalid,
    ],
    [
      'Connection.getAllDomainStats',
      (o) => host.connection.getAllDomainStats(range, { active: true, ...o }),
      'virConnectGetAllDomainStats',
      ['Connect', range, { active: true }],
    ],
    [
      'Connection.getDomainStats',
      async (o) =>
        host.connection.getDomainStats([await host.connection.lookupDomainByName('off')], range, {
          nowait: true,
          ...o,
        }),
      'virDomainListGetStats',
      [['Domain off'], range, { nowait: true }],
    ],
    [
      'Connection.restoreDomain',
      (o) => host.connection.restoreDomain('/nowhere', { config: domain, running: true, ...o }),
      'virDomainRestoreFlags',
      ['Connect', '/nowhere', domain, { running: true }],
      invalid,
    ],
    [
      'Connection.restoreDomain with parameters',
      (o) => host.connection.restoreDomain('/nowhere', { config: domain, parallelChannels: 3, paused: true, ...o }),
      'virDomainRestoreParams',
      ['Connect', { file: '/nowhere', dxml: domain, 'parallel.channels': 3 }, { paused: true }],
      no,
    ],
    [
      'Connection.getDomainSaveImageXMLDesc',
      (o) => host.connection.getDomainSaveImageXMLDesc('/nowhere', { secure: true, ...o }),
      'virDomainSaveImageGetXMLDesc',
      ['Connect', '/nowhere', { secure: true }],
      open,
    ],
    [
      'Connection.getDomainSaveImageConfig',
      (o) => host.connection.getDomainSaveImageConfig('/nowhere', { secure: true, ...o }),
      'virDomainSaveImageGetXMLDesc',
      ['Connect', '/nowhere', { secure: true }],
      open,
    ],
    [
      'Connection.defineDomainSaveImage',
      (o) => host.connection.defineDomainSaveImage('/nowhere', domain, { running: true, ...o }),
      'virDomainSaveImageDefineXML',
      ['Connect', '/nowhere', domain, { running: true }],
      open,
    ],
    [
      'Connection.domainXMLFromNative',
      (o) => host.connection.domainXMLFromNative('xen-xl', 'name = "x"', { ...unknown, ...o }),
      'virConnectDomainXMLFromNative',
      ['Connect', 'xen-xl', 'name = "x"', unknown],
      no,
    ],
    [
      'Connection.domainXMLToNative',
      (o) => host.connection.domainXMLToNative('xen-xl', domain, { ...unknown, ...o }),
      'virConnectDomainXMLToNative',
      ['Connect', 'xen-xl', domain, unknown],
      no,
    ],
    [
      'Connection.qemuAttach',
      (o) => host.connection.qemuAttach(4711, { ...unknown, ...o }),
      'virDomainQemuAttach',
      ['Connect', 4711, unknown],
      no,
    ],
  ]);
});

describe('secrets', () => {
  testSent([
    [
      'Connection.listAllSecrets',
      (o) => host.connection.listAllSecrets({ ephemeral: true, noPrivate: true, ...o }),
      'virConnectListAllSecrets',
      ['Connect', { ephemeral: true, noPrivate: true }],
      no,
    ],
    [
      'Connection.lookupSecretByUUID',
      (o) => host.connection.lookupSecretByUUID(uuid, o),
      'virSecretLookupByUUIDString',
      ['Connect', uuid],
      no,
    ],
    [
      'Connection.lookupSecretByUsage',
      (o) => host.connection.lookupSecretByUsage('iscsi', 'target', o),
      'virSecretLookupByUsage',
      ['Connect', 'iscsi', 'target'],
      no,
    ],
    [
      'Connection.defineSecret',
      (o) => host.connection.defineSecret('<secret/>', { validate: true, ...o }),
      'virSecretDefineXML',
      ['Connect', '<secret/>', { validate: true }],
      no,
    ],
  ]);
});

describe('devices of the host', () => {
  testSent([
    [
      'Connection.listAllNodeDevices',
      (o) => host.connection.listAllNodeDevices({ capNet: true, capPciDev: true, ...o }),
      'virConnectListAllNodeDevices',
      ['Connect', { capNet: true, capPciDev: true }],
    ],
    [
      'Connection.lookupNodeDeviceByName',
      (o) => host.connection.lookupNodeDeviceByName('computer', o),
      'virNodeDeviceLookupByName',
      ['Connect', 'computer'],
    ],
    [
      'Connection.lookupSCSIHostByWWN',
      (o) => host.connection.lookupSCSIHostByWWN('2000', '1000', { ...unknown, ...o }),
      'virNodeDeviceLookupSCSIHostByWWN',
      ['Connect', '2000', '1000', unknown],
      no,
    ],
    [
      'Connection.createNodeDevice',
      (o) => host.connection.createNodeDevice('<device/>', { validate: true, ...o }),
      'virNodeDeviceCreateXML',
      ['Connect', '<device/>', { validate: true }],
      schema,
    ],
    [
      'Connection.defineNodeDevice',
      (o) => host.connection.defineNodeDevice('<device/>', { validate: true, ...o }),
      'virNodeDeviceDefineXML',
      ['Connect', '<device/>', { validate: true }],
      no,
    ],
  ]);
});

describe('a connection', () => {
  testSent([
    ['Connection.getURI', (o) => host.connection.getURI(o), 'virConnectGetURI', ['Connect']],
    ['Connection.getType', (o) => host.connection.getType(o), 'virConnectGetType', ['Connect']],
    ['Connection.getVersion', (o) => host.connection.getVersion(o), 'virConnectGetVersion', ['Connect']],
    ['Connection.getLibVersion', (o) => host.connection.getLibVersion(o), 'virConnectGetLibVersion', ['Connect']],
    ['Connection.getHostname', (o) => host.connection.getHostname(o), 'virConnectGetHostname', ['Connect']],
    ['Connection.isAlive', (o) => host.connection.isAlive(o), 'virConnectIsAlive', ['Connect']],
    ['Connection.isEncrypted', (o) => host.connection.isEncrypted(o), 'virConnectIsEncrypted', ['Connect']],
    ['Connection.isSecure', (o) => host.connection.isSecure(o), 'virConnectIsSecure', ['Connect']],
    [
      'Connection.setIdentity',
      (o) => host.connection.setIdentity({ 'user-name': 'somebody' }, { ...unknown, ...o }),
      'virConnectSetIdentity',
      ['Connect', { 'user-name': 'somebody' }, unknown],
      no,
    ],
    [
      'Connection.setKeepAlive',
      (o) => host.connection.setKeepAlive(7, 3, o),
      'virConnectSetKeepAlive',
      ['Connect', 7, 3],
      no,
    ],
  ]);
});
