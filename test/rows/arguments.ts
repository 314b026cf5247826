/** Plausible arguments for every row: by the row and the argument, else by the argument's name, else by its kind. */
import { openSync } from 'node:fs';
import { join } from 'node:path';
import type { CallName } from '../../lib/native/generated/calls.ts';
import type { ObjectType } from '../../lib/native/generated/protocol.ts';
import type { Input, Signature } from '../../lib/native/signature.ts';
import { filterUuid, secretUuid } from './documents.ts';
import { type Host, portDevice, portUuid, type Scene } from './host.ts';

type Value = unknown | ((scene: Scene) => unknown);
type Values = Readonly<Record<string, Value>>;

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex');
const cpu = "<cpu mode='custom' match='exact'><model>qemu64</model></cpu>";
const hostCpu = '<cpu><arch>x86_64</arch><model>qemu64</model></cpu>';

/** Where rows that save and rows that restore meet. */
export const saved = (scene: Scene) => join(scene.folder, 'saved');

/** By `row.argument`. */
const special: Values = {
  'virConnectBaselineCPU.xmlCPUs': [hostCpu],
  'virConnectBaselineHypervisorCPU.xmlCPUs': [cpu],
  'virConnectCompareCPU.xmlDesc': hostCpu,
  'virConnectCompareHypervisorCPU.xmlCPU': cpu,
  'virConnectDomainXMLFromNative.nativeFormat': 'qemu-argv',
  'virConnectDomainXMLFromNative.nativeConfig': '/usr/bin/qemu-system-x86_64 -m 64',
  'virConnectDomainXMLToNative.nativeFormat': 'qemu-argv',
  'virConnectFindStoragePoolSources.type': 'logical',
  'virConnectGetCPUModelNames.arch': 'x86_64',
  'virConnectSetKeepAlive.interval': 5,
  'virConnectSetKeepAlive.count': 5,
  'virDomainAgentSetResponseTimeout.timeout': 'default',
  'virDomainAuthorizedSSHKeysSet.keys': ['ssh-ed25519 AAAA'],
  'virDomainBackupBegin.backupXML': '<domainbackup/>',
  'virDomainBlockCommit.flags': { active: true },
  'virDomainBlockCopy.destxml': (scene: Scene) =>
    `<disk type='file'><source file='${join(scene.folder, 'copy.qcow2')}'/><driver type='qcow2'/></disk>`,
  'virDomainBlockRebase.flags': {},
  'virDomainBlockResize.size': 16384n,
  'virDomainCoreDumpWithFormat.dumpformat': 'raw',
  'virDomainDetachDeviceAlias.alias': 'virtio-disk0',
  'virDomainFDAssociate.name': 'group',
  'virDomainFDAssociate.fds': () => [openSync('/dev/null', 'r+')],
  'virDomainGetCPUStats.start_cpu': -1,
  'virDomainGetCPUStats.ncpus': 1,
  'virDomainGetMetadata.type': 'description',
  'virDomainInterfaceAddresses.source': 'lease',
  'virDomainLxcEnterCGroup.flags': { flags: 1 << 20 }, // Refused, since it would move this process.
  'virDomainLxcEnterSecurityLabel.model': { model: 'none', doi: '0' },
  'virDomainLxcEnterSecurityLabel.label': { label: '', enforcing: false },
  'virDomainMemoryPeek.flags': { physical: true },
  'virDomainMemoryStats.nr_stats': 16,
  'virDomainMigrateToURI.duri': (scene: Scene) => scene.uri,
  'virDomainMigrateToURI2.dconnuri': (scene: Scene) => scene.uri,
  'virDomainMigrateToURI3.dconnuri': (scene: Scene) => scene.uri,
  'virDomainMigrateToURI.flags': { peer2peer: true, live: true },
  'virDomainMigrateToURI2.flags': { peer2peer: true, live: true },
  'virDomainMigrateToURI3.flags': { peer2peer: true, live: true },
  'virDomainPinIOThread.iothread_id': 1,
  'virDomainSetIOThreadParams.iothread_id': 1,
  'virDomainDelIOThread.iothread_id': 1,
  'virDomainAddIOThread.iothread_id': 7,
  'virDomainQemuAgentCommand.cmd': '{"execute":"guest-ping"}',
  'virDomainQemuAgentCommand.timeout': 1,
  'virDomainQemuMonitorCommand.cmd': '{"execute":"query-status"}',
  'virDomainQemuMonitorCommandWithFiles.cmd': '{"execute":"query-status"}',
  'virDomainQemuAttach.pid_value': 4194304,
  'virDomainRename.new_name': 'renamed',
  'virDomainRestoreParams.params': (scene: Scene) => ({ file: saved(scene) }),
  'virDomainSaveParams.params': (scene: Scene) => ({ file: saved(scene) }),
  'virDomainSendKey.keycodes': [28],
  'virDomainSendKey.holdtime': 10,
  'virDomainSendProcessSignal.pid_value': 1n,
  'virDomainSetBlkioParameters.params': { weight: 500 },
  'virDomainSetBlockIoTune.params': { total_iops_sec: 1000n },
  'virDomainSetInterfaceParameters.params': { 'inbound.average': 1000 },
  'virDomainSetLifecycleAction.type': 'poweroff',
  'virDomainSetLifecycleAction.action': 'destroy',
  'virDomainSetMaxMemory.memory': 1024n * 1024n,
  'virDomainSetMemoryParameters.params': { hard_limit: 4194304n },
  'virDomainSetMetadata.type': 'description',
  'virDomainSetMetadata.metadata': 'What it is for',
  'virDomainSetNumaParameters.params': { numa_nodeset: '0' },
  'virDomainSetPerfEvents.params': { cpu_cycles: false },
  'virDomainSetSchedulerParameters.params': { cpu_shares: 1024n },
  'virDomainSetSchedulerParametersFlags.params': { cpu_shares: 1024n },
  'virDomainSetTime.flags': { sync: true },
  'virDomainStartDirtyRateCalc.seconds': 1,
  'virDomainSnapshotListNames.nameslen': 8,
  'virDomainSnapshotListChildrenNames.nameslen': 8,
  'virInterfaceLookupByMACString.macstr': (scene: Scene) =>
    scene.names.interface === 'lo' ? '00:00:00:00:00:00' : 'aa:bb:cc:dd:ee:07',
  'virNetworkGetMetadata.type': 'description',
  'virNetworkSetMetadata.type': 'description',
  'virNetworkSetMetadata.metadata': 'What it is for',
  'virNetworkPortSetParameters.params': { 'inbound.average': 1000 },
  'virNetworkUpdate.command': 'add-last',
  'virNetworkUpdate.section': 'portgroup',
  'virNetworkUpdate.xml': "<portgroup name='fast'/>",
  'virNetworkUpdate.parentIndex': -1,
  'virNodeAllocPages.pageSizes': [2048],
  'virNodeAllocPages.pageCounts': [0n],
  'virNodeGetCellsFreeMemory.maxCells': 1,
  'virNodeGetCPUStats.cpuNum': 'all-cpus',
  'virNodeGetFreePages.pages': [4],
  'virNodeGetFreePages.cellCount': 1,
  'virNodeGetMemoryStats.cellNum': 'all-cells',
  'virNodeSuspendForDuration.duration': 60n,
  'virSecretLookupByUsage.usageType': 'volume',
  'virSecretLookupByUsage.usageID': '/pool/first.img',
  'virSecretSetValue.value': Buffer.from('open sesame'),
  'virStorageVolCreateXML.xmlDesc': (scene: Scene) => scene.xml.volume.replace('first.img', 'second.img'),
  'virStorageVolCreateXMLFrom.xmlDesc': (scene: Scene) => scene.xml.volume.replace('first.img', 'third.img'),
  'virStorageVolResize.capacity': 2097152n,
  'virStreamSend.data': Buffer.from('hello'),
  'virAdmConnectSetDaemonTimeout.timeout': 0,
  'virAdmServerSetClientLimits.params': { nclients_max: 6000 },
  'virAdmServerSetThreadPoolParameters.params': { maxWorkers: 25 },
  'virDomainSetGuestVcpus.cpumap': '0',
  'virDomainSetVcpu.vcpumap': '1',
  'virDomainAnnounceInterface.device': null,
};

/** What rows of one object call by the same name: `Prefix.argument`, the longest prefix first. */
const byPrefix: readonly (readonly [prefix: string, argument: string, value: Value])[] = [
  ['virDomainSnapshotLookup', 'name', 'snap'],
  ['virDomainCheckpointLookup', 'name', 'point'],
  ['virDomainLookup', 'name', (scene: Scene) => scene.names.domain],
  ['virDomainLookup', 'uuid', (scene: Scene) => bytesOf(scene.uuids.domain)],
  ['virDomainLookup', 'uuidstr', (scene: Scene) => scene.uuids.domain],
  ['virNetworkPortLookup', 'uuid', bytesOf(portUuid)],
  ['virNetworkPortLookup', 'uuidstr', portUuid],
  ['virNetworkLookup', 'name', (scene: Scene) => scene.names.network],
  ['virNetworkLookup', 'uuid', (scene: Scene) => bytesOf(scene.uuids.network)],
  ['virNetworkLookup', 'uuidstr', (scene: Scene) => scene.uuids.network],
  ['virStoragePoolLookup', 'name', (scene: Scene) => scene.names.pool],
  ['virStoragePoolLookup', 'uuid', (scene: Scene) => bytesOf(scene.uuids.pool)],
  ['virStoragePoolLookup', 'uuidstr', (scene: Scene) => scene.uuids.pool],
  ['virStoragePoolLookup', 'path', (scene: Scene) => scene.xml.pool.match(/<path>(.*)<\/path>/)?.[1] ?? '/pool'],
  ['virStorageVolLookup', 'name', (scene: Scene) => scene.names.volume],
  ['virStorageVolLookup', 'key', (scene: Scene) => volumePath(scene)],
  ['virStorageVolLookup', 'path', (scene: Scene) => volumePath(scene)],
  ['virNodeDeviceLookup', 'name', (scene: Scene) => scene.names.device],
  ['virInterfaceLookup', 'name', (scene: Scene) => scene.names.interface],
  ['virSecretLookup', 'uuid', bytesOf(secretUuid)],
  ['virSecretLookup', 'uuidstr', secretUuid],
  ['virNWFilterBindingLookup', 'portdev', portDevice],
  ['virNWFilterLookup', 'name', 'filter'],
  ['virNWFilterLookup', 'uuid', bytesOf(filterUuid)],
  ['virNWFilterLookup', 'uuidstr', filterUuid],
  ['virAdmConnectLookup', 'name', 'admin'],
  ['virAdmConnectOpen', 'name', (scene: Scene) => scene.uri],
  ['virConnectOpen', 'name', (scene: Scene) => scene.uri],
  ['virDomainSnapshotCreate', 'xmlDesc', (scene: Scene) => scene.xml.snapshot],
  ['virDomainCheckpointCreate', 'xmlDesc', (scene: Scene) => scene.xml.checkpoint],
  ['virDomainCreate', 'xmlDesc', (scene: Scene) => scene.xml.newDomain],
  ['virDomainDefine', 'xml', (scene: Scene) => scene.xml.newDomain],
  ['virConnectDomainXMLToNative', 'domainXml', (scene: Scene) => scene.xml.newDomain],
  ['virDomainSaveImageDefine', 'dxml', (scene: Scene) => scene.xml.domain],
  ['virDomainManagedSaveDefine', 'dxml', (scene: Scene) => scene.xml.domain],
  ['virDomainDetachDevice', 'xml', (scene: Scene) => scene.xml.device],
  ['virDomainUpdateDevice', 'xml', (scene: Scene) => scene.xml.nic],
  ['virDomainAttachDevice', 'xml', (scene: Scene) => scene.xml.device],
  ['virDomainInterface', 'device', (scene: Scene) => scene.nic],
  ['virDomainGetInterface', 'device', (scene: Scene) => scene.nic],
  ['virDomainSetInterface', 'device', (scene: Scene) => scene.nic],
  ['virDomainSetBlockThreshold', 'dev', (scene: Scene) => scene.disk],
  [
    'virNetworkPortCreate',
    'xmldesc',
    (scene: Scene) => scene.xml.networkPort.replace(portUuid, `${portUuid.slice(0, -1)}e`),
  ],
  ['virNetworkCreate', 'xmlDesc', (scene: Scene) => otherNetwork(scene)],
  ['virNetworkDefine', 'xml', (scene: Scene) => otherNetwork(scene)],
  ['virStoragePoolCreate', 'xmlDesc', (scene: Scene) => otherPool(scene)],
  ['virStoragePoolDefine', 'xml', (scene: Scene) => otherPool(scene)],
  ['virNodeDevice', 'xmlDesc', (scene: Scene) => scene.xml.nodeDevice],
  ['virInterfaceDefine', 'xml', (scene: Scene) => scene.xml.interface],
  ['virSecretDefine', 'xml', (scene: Scene) => scene.xml.secret],
  ['virNWFilterDefine', 'xmlDesc', (scene: Scene) => scene.xml.nwfilter],
  ['virNWFilterBindingCreate', 'xml', (scene: Scene) => scene.xml.binding],
];

const byName: Values = {
  disk: (scene: Scene) => scene.disk,
  to: saved,
  from: saved,
  file: saved,
  maxnames: 16,
  maxids: 16,
  maxuuids: 16,
  maxerrors: 16,
  maxinfo: 4,
  ncpumaps: 4,
  maplen: 8,
  nparams: 0,
  size: 64,
  nbytes: 64,
  count: 1,
  id: 1,
  user: 'root',
  group: 'group',
  memory: 524288n,
  nvcpus: 1,
  cpumap: Uint8Array.of(1),
  uri: null,
  period: 5,
};

const byKind: Values = {
  int32: 0,
  uint32: 0,
  int64: 0n,
  uint64: 0n,
  boolean: true,
  flags: {},
  fd: () => openSync('/dev/null', 'r+'),
  string: 'text',
  stringOrNull: null,
  strings: [],
  params: {},
  bytes: Uint8Array.of(1),
  bytesOrNull: null,
  uuid: new Uint8Array(16),
  int32s: [],
  uint32s: [],
  uint64s: [],
  fds: [],
  auth: [],
};

/** What a row is called with on a host; rejects where the driver has no such object. */
export async function argumentsFor({ name, inputs }: Signature, host: Host): Promise<unknown[]> {
  const values: unknown[] = [];
  for (const input of inputs) {
    if (/^object(OrNull)?$/.test(input.kind)) values.push(await host.object(input.detail as ObjectType));
    else if (input.kind === 'objects') values.push([await host.object(input.detail as ObjectType)]);
    else values.push(valueFor(name, input, host.scene));
  }
  return values;
}

export function valueFor(name: CallName, input: Input, scene: Scene): unknown {
  const value = special[`${name}.${input.name}`] ?? prefixed(name, input) ?? named(input) ?? byKind[input.kind];
  if (value === undefined) throw new Error(`${name}: nothing plausible for ${input.name}, of kind ${input.kind}`);
  return typeof value === 'function' ? value(scene) : value;
}

function prefixed(name: CallName, input: Input): Value {
  return byPrefix.find(([prefix, argument]) => argument === input.name && name.startsWith(prefix))?.[2];
}

/** A name says something only where the kind fits: `count` is a number here and a text there. */
function named({ name, kind }: Input): Value {
  const value = byName[name];
  if (/64$/.test(kind) && typeof value === 'number') return BigInt(value);
  if (/^(u?int32)$/.test(kind)) return typeof value === 'number' ? value : undefined;
  if (/^(bytes)$/.test(kind)) return value instanceof Uint8Array ? value : undefined;
  if (/^string/.test(kind)) return typeof value === 'string' || typeof value === 'function' ? value : undefined;
  return /64$/.test(kind) && typeof value === 'bigint' ? value : undefined;
}

function volumePath(scene: Scene): string {
  return `${scene.xml.pool.match(/<path>(.*)<\/path>/)?.[1] ?? '/pool'}/${scene.names.volume}`;
}

function otherNetwork(scene: Scene): string {
  return scene.xml.network
    .replace(/<uuid>.*?<\/uuid>/, '')
    .replace('>net<', '>other<')
    .replace('virbr7', 'virbr8')
    .replace('.77.', '.78.');
}

function otherPool(scene: Scene): string {
  return scene.xml.pool
    .replace(/<uuid>.*?<\/uuid>/, '')
    .replace('>pool<', '>otherpool<')
    .replace('/pool<', '/otherpool<');
}
