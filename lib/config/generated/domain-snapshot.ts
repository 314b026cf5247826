// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlElement, XmlObject } from '../raw.ts';
import type {
  DomainAuth,
  DomainBhyveCommandline,
  DomainBlkiotune,
  DomainCPU,
  DomainClock,
  DomainConfigMemory,
  DomainConfigSeclabel,
  DomainCputune,
  DomainCurrentMemory,
  DomainDefaultiothread,
  DomainDevices,
  DomainDiskBlockSourceReservations,
  DomainDiskNetworkSourceConfig,
  DomainDiskNetworkSourceCookies,
  DomainDiskNetworkSourceHost,
  DomainDiskNetworkSourceKnownHosts,
  DomainDiskNetworkSourceNfsIdentity,
  DomainDiskNetworkSourceReadahead,
  DomainDiskNetworkSourceSnapshot,
  DomainDiskNetworkSourceSshIdentity,
  DomainDiskNetworkSourceSsl,
  DomainDiskNetworkSourceTimeout,
  DomainDiskNvmeSourceAddress,
  DomainDiskVhostuserSource,
  DomainDiskVhostvdpaSource,
  DomainEncryption,
  DomainFeatures,
  DomainFormat,
  DomainIdmap,
  DomainInitiator,
  DomainIommufd,
  DomainIothreadids,
  DomainKeywrap,
  DomainLaunchSecurity,
  DomainLxcNamespace,
  DomainMaxMemory,
  DomainMemoryBacking,
  DomainMemtune,
  DomainMetadataCache,
  DomainNumatune,
  DomainOS,
  DomainPM,
  DomainPerf,
  DomainQemuCapabilities,
  DomainQemuCommandline,
  DomainQemuDeprecation,
  DomainQemuOverride,
  DomainReconnect,
  DomainResource,
  DomainSeclabel,
  DomainSlices,
  DomainSysinfo,
  DomainThrottlegroups,
  DomainVcpu,
  DomainVcpus,
  DomainXenCommandline,
} from './domain.ts';

/** `/domainsnapshot` */
export interface DomainSnapshotConfig extends XmlObject {
  /** `/domainsnapshot/name`: any text */
  name?: string;
  /** `/domainsnapshot/description`: any text */
  description?: string;
  /** `/domainsnapshot/state`: `running`, `blocked`, `paused`, `shutdown`, `shutoff`, `crashed`, `disk-snapshot` */
  state?: 'running' | 'blocked' | 'paused' | 'shutdown' | 'shutoff' | 'crashed' | 'disk-snapshot';
  /** `/domainsnapshot/creationTime`: any text */
  creationTime?: string;
  /** `/domainsnapshot/memory` */
  memory?: DomainSnapshotMemory;
  /** `/domainsnapshot/disks` */
  disks?: DomainSnapshotDisks;
  /** `/domainsnapshot/revertDisks` */
  revertDisks?: DomainSnapshotRevertDisks;
  /** `/domainsnapshot/active`: `0`, `1` */
  active?: '0' | '1';
  /** `/domainsnapshot/domain` */
  domain?: DomainSnapshotDomain;
  /** `/domainsnapshot/inactiveDomain` */
  inactiveDomain?: DomainSnapshotInactiveDomain;
  /** `/domainsnapshot/parent` */
  parent?: DomainSnapshotParent;
  /** `/domainsnapshot/cookie` */
  cookie?: XmlElement[];
}

/** `/domainsnapshot/memory` with `snapshot='no'` or `snapshot='internal'` */
export interface DomainSnapshotMemoryNoOrInternal extends XmlObject, Absent<'file'> {
  /** `/domainsnapshot/memory/@snapshot` */
  snapshot: 'no' | 'internal';
}

/** `/domainsnapshot/memory` with `snapshot='external'` or no `snapshot` */
export interface DomainSnapshotMemoryExternal extends XmlObject {
  /** `/domainsnapshot/memory/@snapshot` */
  snapshot?: 'external';
  /** `/domainsnapshot/memory/@file`: `(/|[a-zA-Z]:\\).+` */
  file: string;
}

/** `/domainsnapshot/memory` */
export type DomainSnapshotMemory =
  | DomainSnapshotMemoryNoOrInternal
  | DomainSnapshotMemoryExternal;

/** `/domainsnapshot/disks` */
export interface DomainSnapshotDisks extends XmlObject {
  /** `/domainsnapshot/disks/disk` */
  disk?: DomainSnapshotDisksDisk[];
}

/** `/domainsnapshot/revertDisks` */
export interface DomainSnapshotRevertDisks extends XmlObject {
  /** `/domainsnapshot/revertDisks/disk` */
  disk?: DomainSnapshotDisksDisk[];
}

/** `/domainsnapshot/domain` */
export interface DomainSnapshotDomain extends XmlObject {
  /** `/domainsnapshot/domain/@type`: `qemu`, `kqemu`, `kvm`, `xen`, `lxc`, `uml`, `openvz`, `test`, `vmware`, `hyperv`, `vbox`, `phyp` … */
  type?:
    | 'qemu'
    | 'kqemu'
    | 'kvm'
    | 'xen'
    | 'lxc'
    | 'uml'
    | 'openvz'
    | 'test'
    | 'vmware'
    | 'hyperv'
    | 'vbox'
    | 'phyp'
    | 'vz'
    | 'bhyve'
    | 'hvf';
  /** `/domainsnapshot/domain/@id`: integer */
  id?: number;
  /** `/domainsnapshot/domain/uuid`: a UUID */
  uuid?: string;
  /** `/domainsnapshot/domain/name`: `[^\n]+` */
  name?: string;
  /** `/domainsnapshot/domain/hwuuid`: a UUID */
  hwuuid?: string;
  /** `/domainsnapshot/domain/genid`: a UUID or nothing */
  genid?: string;
  /** `/domainsnapshot/domain/title`: `[^\n]+` */
  title?: string;
  /** `/domainsnapshot/domain/description`: any text */
  description?: string;
  /** `/domainsnapshot/domain/metadata` */
  metadata?: XmlElement[];
  /** `/domainsnapshot/domain/cpu` */
  cpu?: DomainCPU;
  /** `/domainsnapshot/domain/sysinfo` */
  sysinfo?: DomainSysinfo[];
  /** `/domainsnapshot/domain/bootloader`: any text or nothing */
  bootloader?: string;
  /** `/domainsnapshot/domain/bootloader_args`: any text */
  bootloader_args?: string;
  /** `/domainsnapshot/domain/os` */
  os?: DomainOS;
  /** `/domainsnapshot/domain/clock` */
  clock?: DomainClock;
  /** `/domainsnapshot/domain/throttlegroups` */
  throttlegroups?: DomainThrottlegroups;
  /** `/domainsnapshot/domain/memory` */
  memory?: DomainConfigMemory;
  /** `/domainsnapshot/domain/maxMemory` */
  maxMemory?: DomainMaxMemory;
  /** `/domainsnapshot/domain/currentMemory` */
  currentMemory?: DomainCurrentMemory;
  /** `/domainsnapshot/domain/memoryBacking` */
  memoryBacking?: DomainMemoryBacking;
  /** `/domainsnapshot/domain/vcpu` */
  vcpu?: DomainVcpu;
  /** `/domainsnapshot/domain/vcpus` */
  vcpus?: DomainVcpus;
  /** `/domainsnapshot/domain/iothreads`: integer */
  iothreads?: number;
  /** `/domainsnapshot/domain/iothreadids` */
  iothreadids?: DomainIothreadids;
  /** `/domainsnapshot/domain/defaultiothread` */
  defaultiothread?: DomainDefaultiothread;
  /** `/domainsnapshot/domain/blkiotune` */
  blkiotune?: DomainBlkiotune;
  /** `/domainsnapshot/domain/memtune` */
  memtune?: DomainMemtune;
  /** `/domainsnapshot/domain/cputune` */
  cputune?: DomainCputune;
  /** `/domainsnapshot/domain/numatune` */
  numatune?: DomainNumatune;
  /** `/domainsnapshot/domain/iommufd` */
  iommufd?: DomainIommufd;
  /** `/domainsnapshot/domain/resource` */
  resource?: DomainResource;
  /** `/domainsnapshot/domain/features` */
  features?: DomainFeatures;
  /** `/domainsnapshot/domain/on_reboot`: `destroy`, `restart`, `preserve`, `rename-restart` */
  on_reboot?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** `/domainsnapshot/domain/on_poweroff`: `destroy`, `restart`, `preserve`, `rename-restart` */
  on_poweroff?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** `/domainsnapshot/domain/on_crash`: `destroy`, `restart`, `preserve`, `rename-restart`, `coredump-destroy`, `coredump-restart`, `preserve-running` */
  on_crash?:
    | 'destroy'
    | 'restart'
    | 'preserve'
    | 'rename-restart'
    | 'coredump-destroy'
    | 'coredump-restart'
    | 'preserve-running';
  /** `/domainsnapshot/domain/on_lockfailure`: `poweroff`, `restart`, `pause`, `ignore` */
  on_lockfailure?: 'poweroff' | 'restart' | 'pause' | 'ignore';
  /** `/domainsnapshot/domain/pm` */
  pm?: DomainPM;
  /** `/domainsnapshot/domain/perf` */
  perf?: DomainPerf;
  /** `/domainsnapshot/domain/idmap` */
  idmap?: DomainIdmap;
  /** `/domainsnapshot/domain/devices` */
  devices?: DomainDevices;
  /** `/domainsnapshot/domain/seclabel` */
  seclabel?: DomainConfigSeclabel[];
  /** `/domainsnapshot/domain/qemu:commandline` */
  'qemu:commandline'?: DomainQemuCommandline;
  /** `/domainsnapshot/domain/qemu:capabilities` */
  'qemu:capabilities'?: DomainQemuCapabilities;
  /** `/domainsnapshot/domain/qemu:deprecation` */
  'qemu:deprecation'?: DomainQemuDeprecation;
  /** `/domainsnapshot/domain/qemu:override` */
  'qemu:override'?: DomainQemuOverride;
  /** `/domainsnapshot/domain/lxc:namespace` */
  'lxc:namespace'?: DomainLxcNamespace;
  /** `/domainsnapshot/domain/keywrap` */
  keywrap?: DomainKeywrap;
  /** `/domainsnapshot/domain/launchSecurity` */
  launchSecurity?: DomainLaunchSecurity;
  /** `/domainsnapshot/domain/bhyve:commandline` */
  'bhyve:commandline'?: DomainBhyveCommandline;
  /** `/domainsnapshot/domain/xen:commandline` */
  'xen:commandline'?: DomainXenCommandline;
  /** `/domainsnapshot/domain/vmware:datacenterpath`: any text */
  'vmware:datacenterpath'?: string;
}

/** `/domainsnapshot/inactiveDomain` */
export interface DomainSnapshotInactiveDomain extends XmlObject {
  /** `/domainsnapshot/inactiveDomain/@type`: `qemu`, `kqemu`, `kvm`, `xen`, `lxc`, `uml`, `openvz`, `test`, `vmware`, `hyperv`, `vbox`, `phyp` … */
  type:
    | 'qemu'
    | 'kqemu'
    | 'kvm'
    | 'xen'
    | 'lxc'
    | 'uml'
    | 'openvz'
    | 'test'
    | 'vmware'
    | 'hyperv'
    | 'vbox'
    | 'phyp'
    | 'vz'
    | 'bhyve'
    | 'hvf';
  /** `/domainsnapshot/inactiveDomain/@id`: integer */
  id?: number;
  /** `/domainsnapshot/inactiveDomain/name`: `[^\n]+` */
  name: string;
  /** `/domainsnapshot/inactiveDomain/uuid`: a UUID */
  uuid?: string;
  /** `/domainsnapshot/inactiveDomain/hwuuid`: a UUID */
  hwuuid?: string;
  /** `/domainsnapshot/inactiveDomain/genid`: a UUID or nothing */
  genid?: string;
  /** `/domainsnapshot/inactiveDomain/title`: `[^\n]+` */
  title?: string;
  /** `/domainsnapshot/inactiveDomain/description`: any text */
  description?: string;
  /** `/domainsnapshot/inactiveDomain/metadata` */
  metadata?: XmlElement[];
  /** `/domainsnapshot/inactiveDomain/cpu` */
  cpu?: DomainCPU;
  /** `/domainsnapshot/inactiveDomain/sysinfo` */
  sysinfo?: DomainSysinfo[];
  /** `/domainsnapshot/inactiveDomain/bootloader`: any text or nothing */
  bootloader?: string;
  /** `/domainsnapshot/inactiveDomain/bootloader_args`: any text */
  bootloader_args?: string;
  /** `/domainsnapshot/inactiveDomain/os` */
  os?: DomainOS;
  /** `/domainsnapshot/inactiveDomain/clock` */
  clock?: DomainClock;
  /** `/domainsnapshot/inactiveDomain/throttlegroups` */
  throttlegroups?: DomainThrottlegroups;
  /** `/domainsnapshot/inactiveDomain/memory` */
  memory?: DomainConfigMemory;
  /** `/domainsnapshot/inactiveDomain/maxMemory` */
  maxMemory?: DomainMaxMemory;
  /** `/domainsnapshot/inactiveDomain/currentMemory` */
  currentMemory?: DomainCurrentMemory;
  /** `/domainsnapshot/inactiveDomain/memoryBacking` */
  memoryBacking?: DomainMemoryBacking;
  /** `/domainsnapshot/inactiveDomain/vcpu` */
  vcpu?: DomainVcpu;
  /** `/domainsnapshot/inactiveDomain/vcpus` */
  vcpus?: DomainVcpus;
  /** `/domainsnapshot/inactiveDomain/iothreads`: integer */
  iothreads?: number;
  /** `/domainsnapshot/inactiveDomain/iothreadids` */
  iothreadids?: DomainIothreadids;
  /** `/domainsnapshot/inactiveDomain/defaultiothread` */
  defaultiothread?: DomainDefaultiothread;
  /** `/domainsnapshot/inactiveDomain/blkiotune` */
  blkiotune?: DomainBlkiotune;
  /** `/domainsnapshot/inactiveDomain/memtune` */
  memtune?: DomainMemtune;
  /** `/domainsnapshot/inactiveDomain/cputune` */
  cputune?: DomainCputune;
  /** `/domainsnapshot/inactiveDomain/numatune` */
  numatune?: DomainNumatune;
  /** `/domainsnapshot/inactiveDomain/iommufd` */
  iommufd?: DomainIommufd;
  /** `/domainsnapshot/inactiveDomain/resource` */
  resource?: DomainResource;
  /** `/domainsnapshot/inactiveDomain/features` */
  features?: DomainFeatures;
  /** `/domainsnapshot/inactiveDomain/on_reboot`: `destroy`, `restart`, `preserve`, `rename-restart` */
  on_reboot?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** `/domainsnapshot/inactiveDomain/on_poweroff`: `destroy`, `restart`, `preserve`, `rename-restart` */
  on_poweroff?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** `/domainsnapshot/inactiveDomain/on_crash`: `destroy`, `restart`, `preserve`, `rename-restart`, `coredump-destroy`, `coredump-restart`, `preserve-running` */
  on_crash?:
    | 'destroy'
    | 'restart'
    | 'preserve'
    | 'rename-restart'
    | 'coredump-destroy'
    | 'coredump-restart'
    | 'preserve-running';
  /** `/domainsnapshot/inactiveDomain/on_lockfailure`: `poweroff`, `restart`, `pause`, `ignore` */
  on_lockfailure?: 'poweroff' | 'restart' | 'pause' | 'ignore';
  /** `/domainsnapshot/inactiveDomain/pm` */
  pm?: DomainPM;
  /** `/domainsnapshot/inactiveDomain/perf` */
  perf?: DomainPerf;
  /** `/domainsnapshot/inactiveDomain/idmap` */
  idmap?: DomainIdmap;
  /** `/domainsnapshot/inactiveDomain/devices` */
  devices?: DomainDevices;
  /** `/domainsnapshot/inactiveDomain/seclabel` */
  seclabel?: DomainConfigSeclabel[];
  /** `/domainsnapshot/inactiveDomain/qemu:commandline` */
  'qemu:commandline'?: DomainQemuCommandline;
  /** `/domainsnapshot/inactiveDomain/qemu:capabilities` */
  'qemu:capabilities'?: DomainQemuCapabilities;
  /** `/domainsnapshot/inactiveDomain/qemu:deprecation` */
  'qemu:deprecation'?: DomainQemuDeprecation;
  /** `/domainsnapshot/inactiveDomain/qemu:override` */
  'qemu:override'?: DomainQemuOverride;
  /** `/domainsnapshot/inactiveDomain/lxc:namespace` */
  'lxc:namespace'?: DomainLxcNamespace;
  /** `/domainsnapshot/inactiveDomain/keywrap` */
  keywrap?: DomainKeywrap;
  /** `/domainsnapshot/inactiveDomain/launchSecurity` */
  launchSecurity?: DomainLaunchSecurity;
  /** `/domainsnapshot/inactiveDomain/bhyve:commandline` */
  'bhyve:commandline'?: DomainBhyveCommandline;
  /** `/domainsnapshot/inactiveDomain/xen:commandline` */
  'xen:commandline'?: DomainXenCommandline;
  /** `/domainsnapshot/inactiveDomain/vmware:datacenterpath`: any text */
  'vmware:datacenterpath'?: string;
}

/** `/domainsnapshot/parent` */
export interface DomainSnapshotParent extends XmlObject {
  /** `/domainsnapshot/parent/name`: any text */
  name: string;
}

/** What every `/domainsnapshot/disks/disk` may have. */
export interface DomainSnapshotDisksDiskBase extends XmlObject {
  /** `/domainsnapshot/disks/disk/@name`: `(ioemu:)?(fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+` or `nvme[0-9]+n[0-9]+(p[0-9]+)?` or `(/|[a-zA-Z]:\\).+` */
  name: string;
}

/** `/domainsnapshot/disks/disk` with `type='file'` */
export interface DomainSnapshotDisksDiskFile extends DomainSnapshotDisksDiskBase {
  /** `/domainsnapshot/disks/disk/@type` */
  type: 'file';
  /** `/domainsnapshot/disks/disk/@snapshot`: `external` */
  snapshot?: 'external';
  /** `/domainsnapshot/disks/disk/source` */
  source?: DomainSnapshotDisksDiskSource;
  /** `/domainsnapshot/disks/disk/driver` */
  driver?: DomainSnapshotDisksDiskDriver;
  /** `/domainsnapshot/disks/disk/snapshotDeleteInProgress` */
  snapshotDeleteInProgress?: boolean;
}

/** `/domainsnapshot/disks/disk` with `type='block'` */
export interface DomainSnapshotDisksDiskBlock extends DomainSnapshotDisksDiskBase {
  /** `/domainsnapshot/disks/disk/@type` */
  type: 'block';
  /** `/domainsnapshot/disks/disk/@snapshot`: `external` */
  snapshot?: 'external';
  /** `/domainsnapshot/disks/disk/source` */
  source?: DomainSnapshotDisksDiskBlockSource;
  /** `/domainsnapshot/disks/disk/driver` */
  driver?: DomainSnapshotDisksDiskDriver;
  /** `/domainsnapshot/disks/disk/snapshotDeleteInProgress` */
  snapshotDeleteInProgress?: boolean;
}

/** `/domainsnapshot/disks/disk` with `type='network'` */
export interface DomainSnapshotDisksDiskNetwork extends DomainSnapshotDisksDiskBase, Absent<'driver' | 'snapshotDeleteInProgress'> {
  /** `/domainsnapshot/disks/disk/@type` */
  type: 'network';
  /** `/domainsnapshot/disks/disk/@snapshot`: `external` */
  snapshot?: 'external';
  /** `/domainsnapshot/disks/disk/source` */
  source: DomainSnapshotDisksDiskNetworkSource;
}

/** `/domainsnapshot/disks/disk` with no `type`, `snapshot='no'` or `snapshot='internal'` or `snapshot='manual'` */
export interface DomainSnapshotDisksDiskDefaultOther extends DomainSnapshotDisksDiskBase, Absent<'source' | 'driver' | 'snapshotDeleteInProgress'> {
  /** `/domainsnapshot/disks/disk/@type`: absent */
  type?: undefined;
  /** `/domainsnapshot/disks/disk/@snapshot` */
  snapshot: 'no' | 'internal' | 'manual';
}

/** `/domainsnapshot/disks/disk` with no `type`, `snapshot='external'` or no `snapshot` */
export interface DomainSnapshotDisksDiskDefaultExternal extends DomainSnapshotDisksDiskBase {
  /** `/domainsnapshot/disks/disk/@type`: absent */
  type?: undefined;
  /** `/domainsnapshot/disks/disk/@snapshot` */
  snapshot?: 'external';
  /** `/domainsnapshot/disks/disk/source` */
  source?: DomainSnapshotDisksDiskSource;
  /** `/domainsnapshot/disks/disk/driver` */
  driver?: DomainSnapshotDisksDiskDriver;
  /** `/domainsnapshot/disks/disk/snapshotDeleteInProgress` */
  snapshotDeleteInProgress?: boolean;
}

/** `/domainsnapshot/disks/disk` */
export type DomainSnapshotDisksDisk =
  | DomainSnapshotDisksDiskFile
  | DomainSnapshotDisksDiskBlock
  | DomainSnapshotDisksDiskNetwork
  | DomainSnapshotDisksDiskDefaultOther
  | DomainSnapshotDisksDiskDefaultExternal;

/** `/domainsnapshot/disks/disk/source` */
export interface DomainSnapshotDisksDiskSource extends XmlObject, Absent<
  | 'dev' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'host' | 'reconnect' | 'snapshot' | 'config'
  | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity'
> {
  /** `/domainsnapshot/disks/disk/source/@file`: `(/|[a-zA-Z]:\\).+` */
  file?: string;
  /** `/domainsnapshot/disks/disk/source/@index`: integer */
  index?: number;
  /** `/domainsnapshot/disks/disk/source/seclabel` */
  seclabel?: DomainSeclabel[];
  /** `/domainsnapshot/disks/disk/source/slices` */
  slices?: DomainSlices;
  /** `/domainsnapshot/disks/disk/source/dataStore` */
  dataStore?: DomainSnapshotDataStore;
  /** `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
}

/** `/domainsnapshot/disks/disk/driver` */
export interface DomainSnapshotDisksDiskDriver extends XmlObject {
  /** `/domainsnapshot/disks/disk/driver/@type`: `cow`, `qcow`, `qcow2`, `qed`, `vmdk` */
  type?: 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk';
  /** `/domainsnapshot/disks/disk/driver/metadata_cache` */
  metadata_cache?: DomainMetadataCache;
}

/** `/domainsnapshot/disks/disk/source` */
export interface DomainSnapshotDisksDiskBlockSource extends XmlObject, Absent<
  | 'file' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'host' | 'reconnect' | 'snapshot' | 'config'
  | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity'
> {
  /** `/domainsnapshot/disks/disk/source/@index`: integer */
  index?: number;
  /** `/domainsnapshot/disks/disk/source/@dev`: `(/|[a-zA-Z]:\\).+` */
  dev: string;
  /** `/domainsnapshot/disks/disk/source/seclabel` */
  seclabel?: DomainSeclabel[];
  /** `/domainsnapshot/disks/disk/source/slices` */
  slices?: DomainSlices;
  /** `/domainsnapshot/disks/disk/source/dataStore` */
  dataStore?: DomainSnapshotDataStore;
  /** `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
}

/** What every `/domainsnapshot/disks/disk/source` may have. */
export interface DomainSnapshotDisksDiskNetworkSourceBase extends XmlObject {
  /** `/domainsnapshot/disks/disk/source/@index`: integer */
  index?: number;
  /** `/domainsnapshot/disks/disk/source/slices` */
  slices?: DomainSlices;
  /** `/domainsnapshot/disks/disk/source/dataStore` */
  dataStore?: DomainSnapshotDataStore;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='nbd'` */
export interface DomainSnapshotDisksDiskNetworkSourceNbd extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'query' | 'seclabel' | 'snapshot' | 'config' | 'auth' | 'initiator' | 'cookies' | 'readahead'
  | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'nbd';
  /** `/domainsnapshot/disks/disk/source/@name`: any text */
  name?: string;
  /** `/domainsnapshot/disks/disk/source/@tls`: `yes`, `no` */
  tls?: 'yes' | 'no';
  /** `/domainsnapshot/disks/disk/source/@tlsHostname`: any text */
  tlsHostname?: string;
  /** `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domainsnapshot/disks/disk/source/reconnect` */
  reconnect?: DomainReconnect;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='gluster'` */
export interface DomainSnapshotDisksDiskNetworkSourceGluster extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'auth'
  | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir'
  | 'pool' | 'volume' | 'mode' | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'gluster';
  /** `/domainsnapshot/disks/disk/source/@name`: any text */
  name: string;
  /** `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
}

/** `/domainsnapshot/disks/disk/source` with `protocol='rbd'` */
export interface DomainSnapshotDisksDiskNetworkSourceRbd extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'reconnect' | 'initiator' | 'cookies' | 'readahead'
  | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'rbd';
  /** `/domainsnapshot/disks/disk/source/@name`: any text */
  name?: string;
  /** `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domainsnapshot/disks/disk/source/host` */
  host?: DomainDiskNetworkSourceHost[];
  /** `/domainsnapshot/disks/disk/source/snapshot` */
  snapshot?: DomainDiskNetworkSourceSnapshot;
  /** `/domainsnapshot/disks/disk/source/config` */
  config?: DomainDiskNetworkSourceConfig;
  /** `/domainsnapshot/disks/disk/source/auth` */
  auth?: DomainAuth;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='iscsi'` */
export interface DomainSnapshotDisksDiskNetworkSourceIscsi extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'cookies'
  | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'iscsi';
  /** `/domainsnapshot/disks/disk/source/@name`: any text */
  name: string;
  /** `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domainsnapshot/disks/disk/source/auth` */
  auth?: DomainAuth;
  /** `/domainsnapshot/disks/disk/source/initiator` */
  initiator?: DomainInitiator;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='http'` */
export interface DomainSnapshotDisksDiskNetworkSourceHttp extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'initiator' | 'ssl'
  | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume' | 'mode' | 'namespace' | 'managed'
  | 'path' | 'reservations' | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'http';
  /** `/domainsnapshot/disks/disk/source/@name`: any text */
  name: string;
  /** `/domainsnapshot/disks/disk/source/@query`: any text */
  query?: string;
  /** `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domainsnapshot/disks/disk/source/auth` */
  auth?: DomainAuth;
  /** `/domainsnapshot/disks/disk/source/cookies` */
  cookies?: DomainDiskNetworkSourceCookies;
  /** `/domainsnapshot/disks/disk/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** `/domainsnapshot/disks/disk/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='https'` */
export interface DomainSnapshotDisksDiskNetworkSourceHttps extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'initiator'
  | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume' | 'mode' | 'namespace' | 'managed'
  | 'path' | 'reservations' | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'https';
  /** `/domainsnapshot/disks/disk/source/@name`: any text */
  name: string;
  /** `/domainsnapshot/disks/disk/source/@query`: any text */
  query?: string;
  /** `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domainsnapshot/disks/disk/source/auth` */
  auth?: DomainAuth;
  /** `/domainsnapshot/disks/disk/source/cookies` */
  cookies?: DomainDiskNetworkSourceCookies;
  /** `/domainsnapshot/disks/disk/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** `/domainsnapshot/disks/disk/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
  /** `/domainsnapshot/disks/disk/source/ssl` */
  ssl?: DomainDiskNetworkSourceSsl;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='ftps'` */
export interface DomainSnapshotDisksDiskNetworkSourceFtps extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'initiator'
  | 'cookies' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume' | 'mode' | 'namespace'
  | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'ftps';
  /** `/domainsnapshot/disks/disk/source/@name`: any text */
  name: string;
  /** `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domainsnapshot/disks/disk/source/auth` */
  auth?: DomainAuth;
  /** `/domainsnapshot/disks/disk/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** `/domainsnapshot/disks/disk/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
  /** `/domainsnapshot/disks/disk/source/ssl` */
  ssl?: DomainDiskNetworkSourceSsl;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='ftp'` */
export interface DomainSnapshotDisksDiskNetworkSourceFtp extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'initiator'
  | 'cookies' | 'ssl' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'ftp';
  /** `/domainsnapshot/disks/disk/source/@name`: any text */
  name: string;
  /** `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domainsnapshot/disks/disk/source/auth` */
  auth?: DomainAuth;
  /** `/domainsnapshot/disks/disk/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** `/domainsnapshot/disks/disk/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='ssh'` */
export interface DomainSnapshotDisksDiskNetworkSourceSsh extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'initiator'
  | 'cookies' | 'ssl' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume' | 'mode' | 'namespace' | 'managed' | 'path'
  | 'reservations' | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'ssh';
  /** `/domainsnapshot/disks/disk/source/@name`: any text */
  name: string;
  /** `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domainsnapshot/disks/disk/source/auth` */
  auth?: DomainAuth;
  /** `/domainsnapshot/disks/disk/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** `/domainsnapshot/disks/disk/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
  /** `/domainsnapshot/disks/disk/source/knownHosts` */
  knownHosts?: DomainDiskNetworkSourceKnownHosts;
  /** `/domainsnapshot/disks/disk/source/identity` */
  identity?: DomainDiskNetworkSourceSshIdentity;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='sheepdog'` or `protocol='tftp'` */
export interface DomainSnapshotDisksDiskNetworkSourceSheepdogOrTftp extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'auth'
  | 'initiator' | 'cookies' | 'ssl' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'sheepdog' | 'tftp';
  /** `/domainsnapshot/disks/disk/source/@name`: any text */
  name: string;
  /** `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domainsnapshot/disks/disk/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** `/domainsnapshot/disks/disk/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='vxhs'` */
export interface DomainSnapshotDisksDiskNetworkSourceVxhs extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tlsHostname' | 'query' | 'seclabel' | 'encryption' | 'reconnect' | 'snapshot' | 'config' | 'auth'
  | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir'
  | 'pool' | 'volume' | 'mode' | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'vxhs';
  /** `/domainsnapshot/disks/disk/source/@name`: any text */
  name: string;
  /** `/domainsnapshot/disks/disk/source/@tls`: `yes`, `no` */
  tls?: 'yes' | 'no';
  /** `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
}

/** `/domainsnapshot/disks/disk/source` with `protocol='nfs'` */
export interface DomainSnapshotDisksDiskNetworkSourceNfs extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'encryption' | 'reconnect' | 'snapshot' | 'config'
  | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'type' | 'fdgroup' | 'dir'
  | 'pool' | 'volume' | 'mode' | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'nfs';
  /** `/domainsnapshot/disks/disk/source/@name`: any text */
  name: string;
  /** `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domainsnapshot/disks/disk/source/identity` */
  identity?: DomainDiskNetworkSourceNfsIdentity;
}

/** `/domainsnapshot/disks/disk/source` */
export type DomainSnapshotDisksDiskNetworkSource =
  | DomainSnapshotDisksDiskNetworkSourceNbd
  | DomainSnapshotDisksDiskNetworkSourceGluster
  | DomainSnapshotDisksDiskNetworkSourceRbd
  | DomainSnapshotDisksDiskNetworkSourceIscsi
  | DomainSnapshotDisksDiskNetworkSourceHttp
  | DomainSnapshotDisksDiskNetworkSourceHttps
  | DomainSnapshotDisksDiskNetworkSourceFtps
  | DomainSnapshotDisksDiskNetworkSourceFtp
  | DomainSnapshotDisksDiskNetworkSourceSsh
  | DomainSnapshotDisksDiskNetworkSourceSheepdogOrTftp
  | DomainSnapshotDisksDiskNetworkSourceVxhs
  | DomainSnapshotDisksDiskNetworkSourceNfs;

/** What every `/domainsnapshot/disks/disk/source/dataStore` may have. */
export interface DomainSnapshotDataStoreBase extends XmlObject {
  /** `/domainsnapshot/disks/disk/source/dataStore/format` */
  format: DomainFormat;
}

/** `/domainsnapshot/disks/disk/source/dataStore` with `type='file'` or no `type` */
export interface DomainSnapshotDataStoreFile extends DomainSnapshotDataStoreBase {
  /** `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type?: 'file';
  /** `/domainsnapshot/disks/disk/source/dataStore/source` */
  source?: DomainSnapshotDataStoreFileSource;
}

/** `/domainsnapshot/disks/disk/source/dataStore` with `type='block'` */
export interface DomainSnapshotDataStoreBlock extends DomainSnapshotDataStoreBase {
  /** `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'block';
  /** `/domainsnapshot/disks/disk/source/dataStore/source` */
  source?: DomainSnapshotDataStoreBlockSource;
}

/** `/domainsnapshot/disks/disk/source/dataStore` with `type='dir'` */
export interface DomainSnapshotDataStoreDir extends DomainSnapshotDataStoreBase {
  /** `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'dir';
  /** `/domainsnapshot/disks/disk/source/dataStore/source` */
  source?: DomainSnapshotDataStoreDirSource;
}

/** `/domainsnapshot/disks/disk/source/dataStore` with `type='network'` */
export interface DomainSnapshotDataStoreNetwork extends DomainSnapshotDataStoreBase {
  /** `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'network';
  /** `/domainsnapshot/disks/disk/source/dataStore/source` */
  source: DomainSnapshotDisksDiskNetworkSource;
}

/** `/domainsnapshot/disks/disk/source/dataStore` with `type='volume'` */
export interface DomainSnapshotDataStoreVolume extends DomainSnapshotDataStoreBase {
  /** `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'volume';
  /** `/domainsnapshot/disks/disk/source/dataStore/source` */
  source?: DomainSnapshotDataStoreVolumeSource;
}

/** `/domainsnapshot/disks/disk/source/dataStore` with `type='nvme'` */
export interface DomainSnapshotDataStoreNvme extends DomainSnapshotDataStoreBase {
  /** `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'nvme';
  /** `/domainsnapshot/disks/disk/source/dataStore/source` */
  source?: DomainSnapshotDataStoreNvmeSource;
}

/** `/domainsnapshot/disks/disk/source/dataStore` with `type='vhostuser'` */
export interface DomainSnapshotDataStoreVhostuser extends DomainSnapshotDataStoreBase {
  /** `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'vhostuser';
  /** `/domainsnapshot/disks/disk/source/dataStore/source` */
  source: DomainDiskVhostuserSource;
}

/** `/domainsnapshot/disks/disk/source/dataStore` with `type='vhostvdpa'` */
export interface DomainSnapshotDataStoreVhostvdpa extends DomainSnapshotDataStoreBase {
  /** `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'vhostvdpa';
  /** `/domainsnapshot/disks/disk/source/dataStore/source` */
  source: DomainDiskVhostvdpaSource;
}

/** `/domainsnapshot/disks/disk/source/dataStore` with `type='ctl'` */
export interface DomainSnapshotDataStoreCtl extends DomainSnapshotDataStoreBase {
  /** `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'ctl';
  /** `/domainsnapshot/disks/disk/source/dataStore/source` */
  source: DomainDiskVhostvdpaSource;
}

/** `/domainsnapshot/disks/disk/source/dataStore` */
export type DomainSnapshotDataStore =
  | DomainSnapshotDataStoreFile
  | DomainSnapshotDataStoreBlock
  | DomainSnapshotDataStoreDir
  | DomainSnapshotDataStoreNetwork
  | DomainSnapshotDataStoreVolume
  | DomainSnapshotDataStoreNvme
  | DomainSnapshotDataStoreVhostuser
  | DomainSnapshotDataStoreVhostvdpa
  | DomainSnapshotDataStoreCtl;

/** `/domainsnapshot/disks/disk/source/dataStore/source` */
export interface DomainSnapshotDataStoreFileSource extends XmlObject, Absent<
  | 'type' | 'dev' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'reservations' | 'host' | 'reconnect' | 'snapshot' | 'config' | 'auth'
  | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/dataStore/source/@file`: `(/|[a-zA-Z]:\\).+` or `\[[^\]]+\] .+` */
  file?: string;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/@fdgroup`: any text */
  fdgroup?: string;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/@index`: integer */
  index?: number;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/dataStore` */
  dataStore?: DomainSnapshotDataStore;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/seclabel` */
  seclabel?: DomainSeclabel[];
}

/** `/domainsnapshot/disks/disk/source/dataStore/source` */
export interface DomainSnapshotDataStoreBlockSource extends XmlObject, Absent<
  | 'type' | 'file' | 'fdgroup' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'host' | 'reconnect' | 'snapshot' | 'config' | 'auth' | 'initiator'
  | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/dataStore/source/@index`: integer */
  index?: number;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/@dev`: `(/|[a-zA-Z]:\\).+` or `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/dataStore` */
  dataStore?: DomainSnapshotDataStore;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/seclabel` */
  seclabel?: DomainSeclabel[];
  /** `/domainsnapshot/disks/disk/source/dataStore/source/reservations` */
  reservations?: DomainDiskBlockSourceReservations;
}

/** `/domainsnapshot/disks/disk/source/dataStore/source` */
export interface DomainSnapshotDataStoreDirSource extends XmlObject, Absent<
  | 'type' | 'file' | 'fdgroup' | 'dev' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'host' | 'reconnect' | 'snapshot'
  | 'config' | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity'
  | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/dataStore/source/@index`: integer */
  index?: number;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/@dir`: `(/|[a-zA-Z]:\\).+` */
  dir: string;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/dataStore` */
  dataStore?: DomainSnapshotDataStore;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
}

/** `/domainsnapshot/disks/disk/source/dataStore/source` */
export interface DomainSnapshotDataStoreVolumeSource extends XmlObject, Absent<
  | 'type' | 'file' | 'fdgroup' | 'dev' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'namespace'
  | 'managed' | 'path' | 'reservations' | 'host' | 'reconnect' | 'snapshot' | 'config' | 'auth' | 'initiator'
  | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domainsnapshot/disks/disk/source/dataStore/source/@index`: integer */
  index?: number;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/@pool`: `[^/\n]+` */
  pool: string;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/@volume`: `[^/]+` */
  volume: string;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/@mode`: `host`, `direct` */
  mode?: 'host' | 'direct';
  /** `/domainsnapshot/disks/disk/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/dataStore` */
  dataStore?: DomainSnapshotDataStore;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/seclabel` */
  seclabel?: DomainSeclabel[];
}

/** `/domainsnapshot/disks/disk/source/dataStore/source` */
export interface DomainSnapshotDataStoreNvmeSource extends XmlObject, Absent<
  | 'file' | 'fdgroup' | 'dev' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'path' | 'seclabel' | 'reservations' | 'host' | 'reconnect' | 'snapshot' | 'config' | 'auth' | 'initiator'
  | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity'
> {
  /** `/domainsnapshot/disks/disk/source/dataStore/source/@type`: `pci` */
  type: 'pci';
  /** `/domainsnapshot/disks/disk/source/dataStore/source/@index`: integer */
  index?: number;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/@namespace`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  namespace: string;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/@managed`: `yes`, `no` */
  managed?: 'yes' | 'no';
  /** `/domainsnapshot/disks/disk/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/dataStore` */
  dataStore?: DomainSnapshotDataStore;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domainsnapshot/disks/disk/source/dataStore/source/address` */
  address: DomainDiskNvmeSourceAddress;
}
