/** What messages call the arguments of C functions: as the methods of this library do. */
import { type ObjectType, objectTypes } from './generated/protocol.ts';

/** By C's name, or by the function and C's name. What is not here has one name in both, but for underscores. */
const names: Readonly<Record<string, string>> = {
  'virConnectOpenAuth.name': 'uri',
  'virAdmConnectOpen.name': 'uri',
  'virDomainRestoreFlags.from': 'file',
  'virDomainMigrateSetCompressionCache.cacheSize': 'size',
  'virDomainSetPerfEvents.params': 'events',
  'virConnectSetIdentity.params': 'identity',
  'virDomainSetVcpusFlags.nvcpus': 'count',
  'virDomainSetGuestVcpus.state': 'on',
  'virDomainSetVcpu.state': 'on',
  'virDomainSendProcessSignal.signum': 'signal',
  'virDomainSetBlockThreshold.dev': 'device',
  'virDomainOpenGraphics.fd': 'file',
  cellNum: 'cell',
  clonevol: 'from',
  cmd: 'command',
  conn: 'connection',
  cpuNum: 'cpu',
  cpumap: 'cpus',
  dconn: 'destination',
  dconnuri: 'uri',
  destxml: 'destination',
  dev: 'device',
  dev_name: 'device',
  dname: 'name',
  dom: 'domain',
  domainXml: 'config',
  doms: 'domains',
  driverName: 'driver',
  dumpformat: 'format',
  duri: 'uri',
  dxml: 'xml',
  emulatorbin: 'emulator',
  fdlist: 'files',
  fds: 'files',
  holdtime: 'holdTime',
  idx: 'index',
  iface: 'interface',
  infiles: 'files',
  iothread_id: 'id',
  keycodes: 'keys',
  macstr: 'mac',
  maxCells: 'cellCount',
  mountpoints: 'mountPoints',
  nativeConfig: 'native',
  nativeFormat: 'format',
  net: 'network',
  new_name: 'name',

  nwfilter: 'filter',
  pageCounts: 'counts',
  pageSizes: 'sizes',
  pages: 'sizes',
  params: 'parameters',
  pid_value: 'pid',
  portdev: 'portDev',
  srcSpec: 'source',
  srv: 'server',
  st: 'stream',
  to: 'file',
  uuidstr: 'uuid',
  vcpumap: 'vcpus',
  virttype: 'virtType',
  vol: 'volume',
  xmlCPU: 'xml',
  xmlCPUs: 'xml',
  xmlDesc: 'xml',
  xmldesc: 'xml',
};

/** What messages call an argument. */
export function argumentName(api: string, name: string): string {
  return (
    names[`${api}.${name}`] ?? names[name] ?? name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  );
}

/** The class of this library for a type of libvirt's objects, with its article. */
export function className(type: ObjectType): string {
  const name = objectTypes[type].className;
  return `${/^[AEIOU]/.test(name) ? 'an' : 'a'} ${name}`;
}
