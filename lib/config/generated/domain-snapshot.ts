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

/** A snapshot of a guest: state of its disks, of its memory, or both. `/domainsnapshot` */
export interface DomainSnapshotConfig extends XmlObject {
  /** Name of it. Default: derived from the time. `/domainsnapshot/name` */
  name?: string;
  /** Description for people. `/domainsnapshot/description` */
  description?: string;
  /** State of the guest when it was made; `disk-snapshot` when it has no memory. Output only. `/domainsnapshot/state` */
  state?: 'running' | 'blocked' | 'paused' | 'shutdown' | 'shutoff' | 'crashed' | 'disk-snapshot';
  /** When it was made. Unit: s since the Unix epoch. Output only. `/domainsnapshot/creationTime` */
  creationTime?: string;
  /** How the guest’s memory is saved. `/domainsnapshot/memory` */
  memory?: DomainSnapshotMemory;
  /** How each disk is saved. Default for the others: as the disk’s own `snapshot` says. `/domainsnapshot/disks` */
  disks?: DomainSnapshotDisks;
  /** Which images disks have after the guest is reverted to the snapshot. Output only. `/domainsnapshot/revertDisks` */
  revertDisks?: DomainSnapshotRevertDisks;
  /** Whether it is the guest’s current snapshot, which new ones are based on. `/domainsnapshot/active` */
  active?: '0' | '1';
  /** Configuration of the guest when the snapshot was made. `/domainsnapshot/domain` */
  domain?: DomainSnapshotDomain;
  /** Definition of the guest when the snapshot was made, where it differed from what was running. `/domainsnapshot/inactiveDomain` */
  inactiveDomain?: DomainSnapshotInactiveDomain;
  /** The one before it. Output only. `/domainsnapshot/parent` */
  parent?: DomainSnapshotParent;
  /** Data of the hypervisor, for libvirt’s own use. `/domainsnapshot/cookie` */
  cookie?: XmlElement[];
}

/** How the guest’s memory is saved. `/domainsnapshot/memory` with `snapshot='no'` or `snapshot='internal'` */
export interface DomainSnapshotMemoryNoOrInternal extends XmlObject, Absent<'file'> {
  /** `no`: not saved; `internal`: in a disk image; `external`: in `file`. `/domainsnapshot/memory/@snapshot` */
  snapshot: 'no' | 'internal';
}

/** How the guest’s memory is saved. `/domainsnapshot/memory` with `snapshot='external'` or no `snapshot` */
export interface DomainSnapshotMemoryExternal extends XmlObject {
  /** `no`: not saved; `internal`: in a disk image; `external`: in `file`. `/domainsnapshot/memory/@snapshot` */
  snapshot?: 'external';
  /** Absolute path of the file. `/domainsnapshot/memory/@file`: absolute path */
  file: string;
}

/** How the guest’s memory is saved. `/domainsnapshot/memory` */
export type DomainSnapshotMemory =
  | DomainSnapshotMemoryNoOrInternal
  | DomainSnapshotMemoryExternal;

/** How each disk is saved. Default for the others: as the disk’s own `snapshot` says. `/domainsnapshot/disks` */
export interface DomainSnapshotDisks extends XmlObject {
  /** One disk. `/domainsnapshot/disks/disk` */
  disk?: DomainSnapshotDisksDisk[];
}

/** Which images disks have after the guest is reverted to the snapshot. Output only. `/domainsnapshot/revertDisks` */
export interface DomainSnapshotRevertDisks extends XmlObject {
  /** One disk. `/domainsnapshot/revertDisks/disk` */
  disk?: DomainSnapshotDisksDisk[];
}

/** Configuration of the guest when the snapshot was made. `/domainsnapshot/domain` */
export interface DomainSnapshotDomain extends XmlObject {
  /**
   * The hypervisor that runs the guest: `kvm` is QEMU with hardware acceleration, `qemu` is QEMU with emulation (TCG).
   * `/domainsnapshot/domain/@type`
   */
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
  /** Number of the running guest on this connection; absent when it does not run. Output only. `/domainsnapshot/domain/@id` */
  id?: number;
  /**
   * Identity of the guest, unique on the host. Default: a random one, chosen when the guest is defined. `/domainsnapshot/domain/uuid`: UUID
   */
  uuid?: string;
  /** Name of the guest, unique on the host. `/domainsnapshot/domain/name`: one line */
  name?: string;
  /**
   * UUID that the guest sees in its firmware tables where it is to differ from `uuid`. Default: the same as `uuid`.
   * `/domainsnapshot/domain/hwuuid`: UUID
   */
  hwuuid?: string;
  /**
   * Virtual machine generation ID, by which the guest detects that it was restored or cloned. Empty: libvirt generates one.
   * `/domainsnapshot/domain/genid`: UUID or empty
   */
  genid?: string;
  /** Short description for people, without line breaks. `/domainsnapshot/domain/title`: one line */
  title?: string;
  /** Description for people. libvirt does not use it. `/domainsnapshot/domain/description` */
  description?: string;
  /**
   * Data of applications: one element per application, in a namespace of its own. libvirt stores it and does not read it.
   * `/domainsnapshot/domain/metadata`
   */
  metadata?: XmlElement[];
  /** The CPU that the guest sees: model, features, topology, NUMA cells. `/domainsnapshot/domain/cpu` */
  cpu?: DomainCPU;
  /**
   * System information that the guest sees; `smbios` values take effect with `os.smbios.mode` set to `sysinfo`.
   * `/domainsnapshot/domain/sysinfo`
   */
  sysinfo?: DomainSysinfo[];
  /**
   * Absolute path of a program on the host that chooses the kernel of a paravirtual guest, such as `pygrub`.
   * `/domainsnapshot/domain/bootloader`
   */
  bootloader?: string;
  /** Command line arguments for `bootloader`. `/domainsnapshot/domain/bootloader_args` */
  bootloader_args?: string;
  /** How the guest boots: firmware, direct kernel boot, or the init process of a container. `/domainsnapshot/domain/os` */
  os?: DomainOS;
  /** The guest’s clock and timers. `/domainsnapshot/domain/clock` */
  clock?: DomainClock;
  /** Groups of I/O limits that disks share by `throttlefilters` (QEMU). `/domainsnapshot/domain/throttlegroups` */
  throttlegroups?: DomainThrottlegroups;
  /**
   * Memory of the guest at boot, memory devices included. libvirt rounds it up to KiB, the hypervisor maybe further.
   * `/domainsnapshot/domain/memory`
   */
  memory?: DomainConfigMemory;
  /** Limit that memory devices can be hot-plugged up to. `/domainsnapshot/domain/maxMemory` */
  maxMemory?: DomainMaxMemory;
  /** Memory that the guest has now; the balloon device changes it. Default: the same as `memory`. `/domainsnapshot/domain/currentMemory` */
  currentMemory?: DomainCurrentMemory;
  /** How the guest’s memory is taken from the host. `/domainsnapshot/domain/memoryBacking` */
  memoryBacking?: DomainMemoryBacking;
  /** The most virtual CPUs that the guest can have. Default: 1. `/domainsnapshot/domain/vcpu` */
  vcpu?: DomainVcpu;
  /** State of single virtual CPUs, where the number alone does not say enough (QEMU). `/domainsnapshot/domain/vcpus` */
  vcpus?: DomainVcpus;
  /**
   * How many I/O threads the guest has: event loops for disks, controllers and others that name one. Default: 0 (QEMU).
   * `/domainsnapshot/domain/iothreads`
   */
  iothreads?: number;
  /** The I/O threads by number, with their settings. `/domainsnapshot/domain/iothreadids` */
  iothreadids?: DomainIothreadids;
  /** The hypervisor’s main event loop, which serves devices without an I/O thread. `/domainsnapshot/domain/defaultiothread` */
  defaultiothread?: DomainDefaultiothread;
  /**
   * Weights and limits of block I/O by cgroups, for the whole guest. Disks have limits of their own in `iotune`.
   * `/domainsnapshot/domain/blkiotune`
   */
  blkiotune?: DomainBlkiotune;
  /** Limits of the memory of the guest’s process on the host. What is not set has no limit. `/domainsnapshot/domain/memtune` */
  memtune?: DomainMemtune;
  /** Scheduling of the guest’s threads on the host: weights, limits, pinning. `/domainsnapshot/domain/cputune` */
  cputune?: DomainCputune;
  /** From which NUMA nodes of the host the guest’s memory is taken. `/domainsnapshot/domain/numatune` */
  numatune?: DomainNumatune;
  /** Use of the kernel’s iommufd interface for host devices (QEMU). `/domainsnapshot/domain/iommufd` */
  iommufd?: DomainIommufd;
  /** Which resource partition the guest is placed in. `/domainsnapshot/domain/resource` */
  resource?: DomainResource;
  /**
   * Features of the machine and of the hypervisor. A feature that can be turned on by its presence is off when absent.
   * `/domainsnapshot/domain/features`
   */
  features?: DomainFeatures;
  /** What happens when the guest reboots. Default: `restart`. `/domainsnapshot/domain/on_reboot` */
  on_reboot?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** What happens when the guest powers off. Default: `destroy`. `/domainsnapshot/domain/on_poweroff` */
  on_poweroff?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /**
   * What happens when the guest crashes. The `coredump-` actions write a core dump first; `preserve` keeps resources for analysis. Default:
   * `destroy`. `/domainsnapshot/domain/on_crash`
   */
  on_crash?:
    | 'destroy'
    | 'restart'
    | 'preserve'
    | 'rename-restart'
    | 'coredump-destroy'
    | 'coredump-restart'
    | 'preserve-running';
  /**
   * What happens when the lock manager loses the locks of the guest. Default: up to the lock manager.
   * `/domainsnapshot/domain/on_lockfailure`
   */
  on_lockfailure?: 'poweroff' | 'restart' | 'pause' | 'ignore';
  /**
   * Whether the firmware offers ACPI sleep states to the guest (QEMU). Does not stop a guest from suspending by other means.
   * `/domainsnapshot/domain/pm`
   */
  pm?: DomainPM;
  /** Performance events that the host counts for the guest. The counts are part of the domain statistics. `/domainsnapshot/domain/perf` */
  perf?: DomainPerf;
  /** User namespace of a container: how its users and groups are mapped to those of the host (LXC). `/domainsnapshot/domain/idmap` */
  idmap?: DomainIdmap;
  /** The devices of the guest. `/domainsnapshot/domain/devices` */
  devices?: DomainDevices;
  /** Confinement of the guest’s process by a security driver of the host; one per driver. `/domainsnapshot/domain/seclabel` */
  seclabel?: DomainConfigSeclabel[];
  /**
   * Arguments and environment passed to QEMU as they are. Unsupported by libvirt: marks the guest as tainted.
   * `/domainsnapshot/domain/qemu:commandline`
   */
  'qemu:commandline'?: DomainQemuCommandline;
  /** Corrections of what libvirt detected about QEMU. For development. `/domainsnapshot/domain/qemu:capabilities` */
  'qemu:capabilities'?: DomainQemuCapabilities;
  /** How QEMU reacts to deprecated features. For development. `/domainsnapshot/domain/qemu:deprecation` */
  'qemu:deprecation'?: DomainQemuDeprecation;
  /**
   * Properties of devices that are set as given, over what libvirt sets. Unsupported by libvirt: marks the guest as tainted.
   * `/domainsnapshot/domain/qemu:override`
   */
  'qemu:override'?: DomainQemuOverride;
  /** Namespaces that the container shares instead of having its own. `/domainsnapshot/domain/lxc:namespace` */
  'lxc:namespace'?: DomainLxcNamespace;
  /** Which key wrapping operations an S390 guest may use. Default: all. `/domainsnapshot/domain/keywrap` */
  keywrap?: DomainKeywrap;
  /** Confidential computing: memory and state of the guest are protected from the host. `/domainsnapshot/domain/launchSecurity` */
  launchSecurity?: DomainLaunchSecurity;
  /** Arguments passed to bhyve as they are. Unsupported by libvirt. `/domainsnapshot/domain/bhyve:commandline` */
  'bhyve:commandline'?: DomainBhyveCommandline;
  /** Arguments passed to Xen’s device model as they are. Unsupported by libvirt. `/domainsnapshot/domain/xen:commandline` */
  'xen:commandline'?: DomainXenCommandline;
  /** Path of the datacenter that the guest is in. Output only. `/domainsnapshot/domain/vmware:datacenterpath` */
  'vmware:datacenterpath'?: string;
}

/** Configuration of the guest when the snapshot was made. `/domainsnapshot/inactiveDomain` */
export interface DomainSnapshotInactiveDomain extends XmlObject {
  /**
   * The hypervisor that runs the guest: `kvm` is QEMU with hardware acceleration, `qemu` is QEMU with emulation (TCG).
   * `/domainsnapshot/inactiveDomain/@type`
   */
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
  /** Number of the running guest on this connection; absent when it does not run. Output only. `/domainsnapshot/inactiveDomain/@id` */
  id?: number;
  /** Name of the guest, unique on the host. `/domainsnapshot/inactiveDomain/name`: one line */
  name: string;
  /**
   * Identity of the guest, unique on the host. Default: a random one, chosen when the guest is defined.
   * `/domainsnapshot/inactiveDomain/uuid`: UUID
   */
  uuid?: string;
  /**
   * UUID that the guest sees in its firmware tables where it is to differ from `uuid`. Default: the same as `uuid`.
   * `/domainsnapshot/inactiveDomain/hwuuid`: UUID
   */
  hwuuid?: string;
  /**
   * Virtual machine generation ID, by which the guest detects that it was restored or cloned. Empty: libvirt generates one.
   * `/domainsnapshot/inactiveDomain/genid`: UUID or empty
   */
  genid?: string;
  /** Short description for people, without line breaks. `/domainsnapshot/inactiveDomain/title`: one line */
  title?: string;
  /** Description for people. libvirt does not use it. `/domainsnapshot/inactiveDomain/description` */
  description?: string;
  /**
   * Data of applications: one element per application, in a namespace of its own. libvirt stores it and does not read it.
   * `/domainsnapshot/inactiveDomain/metadata`
   */
  metadata?: XmlElement[];
  /** The CPU that the guest sees: model, features, topology, NUMA cells. `/domainsnapshot/inactiveDomain/cpu` */
  cpu?: DomainCPU;
  /**
   * System information that the guest sees; `smbios` values take effect with `os.smbios.mode` set to `sysinfo`.
   * `/domainsnapshot/inactiveDomain/sysinfo`
   */
  sysinfo?: DomainSysinfo[];
  /**
   * Absolute path of a program on the host that chooses the kernel of a paravirtual guest, such as `pygrub`.
   * `/domainsnapshot/inactiveDomain/bootloader`
   */
  bootloader?: string;
  /** Command line arguments for `bootloader`. `/domainsnapshot/inactiveDomain/bootloader_args` */
  bootloader_args?: string;
  /** How the guest boots: firmware, direct kernel boot, or the init process of a container. `/domainsnapshot/inactiveDomain/os` */
  os?: DomainOS;
  /** The guest’s clock and timers. `/domainsnapshot/inactiveDomain/clock` */
  clock?: DomainClock;
  /** Groups of I/O limits that disks share by `throttlefilters` (QEMU). `/domainsnapshot/inactiveDomain/throttlegroups` */
  throttlegroups?: DomainThrottlegroups;
  /**
   * Memory of the guest at boot, memory devices included. libvirt rounds it up to KiB, the hypervisor maybe further.
   * `/domainsnapshot/inactiveDomain/memory`
   */
  memory?: DomainConfigMemory;
  /** Limit that memory devices can be hot-plugged up to. `/domainsnapshot/inactiveDomain/maxMemory` */
  maxMemory?: DomainMaxMemory;
  /**
   * Memory that the guest has now; the balloon device changes it. Default: the same as `memory`.
   * `/domainsnapshot/inactiveDomain/currentMemory`
   */
  currentMemory?: DomainCurrentMemory;
  /** How the guest’s memory is taken from the host. `/domainsnapshot/inactiveDomain/memoryBacking` */
  memoryBacking?: DomainMemoryBacking;
  /** The most virtual CPUs that the guest can have. Default: 1. `/domainsnapshot/inactiveDomain/vcpu` */
  vcpu?: DomainVcpu;
  /** State of single virtual CPUs, where the number alone does not say enough (QEMU). `/domainsnapshot/inactiveDomain/vcpus` */
  vcpus?: DomainVcpus;
  /**
   * How many I/O threads the guest has: event loops for disks, controllers and others that name one. Default: 0 (QEMU).
   * `/domainsnapshot/inactiveDomain/iothreads`
   */
  iothreads?: number;
  /** The I/O threads by number, with their settings. `/domainsnapshot/inactiveDomain/iothreadids` */
  iothreadids?: DomainIothreadids;
  /** The hypervisor’s main event loop, which serves devices without an I/O thread. `/domainsnapshot/inactiveDomain/defaultiothread` */
  defaultiothread?: DomainDefaultiothread;
  /**
   * Weights and limits of block I/O by cgroups, for the whole guest. Disks have limits of their own in `iotune`.
   * `/domainsnapshot/inactiveDomain/blkiotune`
   */
  blkiotune?: DomainBlkiotune;
  /** Limits of the memory of the guest’s process on the host. What is not set has no limit. `/domainsnapshot/inactiveDomain/memtune` */
  memtune?: DomainMemtune;
  /** Scheduling of the guest’s threads on the host: weights, limits, pinning. `/domainsnapshot/inactiveDomain/cputune` */
  cputune?: DomainCputune;
  /** From which NUMA nodes of the host the guest’s memory is taken. `/domainsnapshot/inactiveDomain/numatune` */
  numatune?: DomainNumatune;
  /** Use of the kernel’s iommufd interface for host devices (QEMU). `/domainsnapshot/inactiveDomain/iommufd` */
  iommufd?: DomainIommufd;
  /** Which resource partition the guest is placed in. `/domainsnapshot/inactiveDomain/resource` */
  resource?: DomainResource;
  /**
   * Features of the machine and of the hypervisor. A feature that can be turned on by its presence is off when absent.
   * `/domainsnapshot/inactiveDomain/features`
   */
  features?: DomainFeatures;
  /** What happens when the guest reboots. Default: `restart`. `/domainsnapshot/inactiveDomain/on_reboot` */
  on_reboot?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** What happens when the guest powers off. Default: `destroy`. `/domainsnapshot/inactiveDomain/on_poweroff` */
  on_poweroff?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /**
   * What happens when the guest crashes. The `coredump-` actions write a core dump first; `preserve` keeps resources for analysis. Default:
   * `destroy`. `/domainsnapshot/inactiveDomain/on_crash`
   */
  on_crash?:
    | 'destroy'
    | 'restart'
    | 'preserve'
    | 'rename-restart'
    | 'coredump-destroy'
    | 'coredump-restart'
    | 'preserve-running';
  /**
   * What happens when the lock manager loses the locks of the guest. Default: up to the lock manager.
   * `/domainsnapshot/inactiveDomain/on_lockfailure`
   */
  on_lockfailure?: 'poweroff' | 'restart' | 'pause' | 'ignore';
  /**
   * Whether the firmware offers ACPI sleep states to the guest (QEMU). Does not stop a guest from suspending by other means.
   * `/domainsnapshot/inactiveDomain/pm`
   */
  pm?: DomainPM;
  /**
   * Performance events that the host counts for the guest. The counts are part of the domain statistics.
   * `/domainsnapshot/inactiveDomain/perf`
   */
  perf?: DomainPerf;
  /**
   * User namespace of a container: how its users and groups are mapped to those of the host (LXC). `/domainsnapshot/inactiveDomain/idmap`
   */
  idmap?: DomainIdmap;
  /** The devices of the guest. `/domainsnapshot/inactiveDomain/devices` */
  devices?: DomainDevices;
  /** Confinement of the guest’s process by a security driver of the host; one per driver. `/domainsnapshot/inactiveDomain/seclabel` */
  seclabel?: DomainConfigSeclabel[];
  /**
   * Arguments and environment passed to QEMU as they are. Unsupported by libvirt: marks the guest as tainted.
   * `/domainsnapshot/inactiveDomain/qemu:commandline`
   */
  'qemu:commandline'?: DomainQemuCommandline;
  /** Corrections of what libvirt detected about QEMU. For development. `/domainsnapshot/inactiveDomain/qemu:capabilities` */
  'qemu:capabilities'?: DomainQemuCapabilities;
  /** How QEMU reacts to deprecated features. For development. `/domainsnapshot/inactiveDomain/qemu:deprecation` */
  'qemu:deprecation'?: DomainQemuDeprecation;
  /**
   * Properties of devices that are set as given, over what libvirt sets. Unsupported by libvirt: marks the guest as tainted.
   * `/domainsnapshot/inactiveDomain/qemu:override`
   */
  'qemu:override'?: DomainQemuOverride;
  /** Namespaces that the container shares instead of having its own. `/domainsnapshot/inactiveDomain/lxc:namespace` */
  'lxc:namespace'?: DomainLxcNamespace;
  /** Which key wrapping operations an S390 guest may use. Default: all. `/domainsnapshot/inactiveDomain/keywrap` */
  keywrap?: DomainKeywrap;
  /** Confidential computing: memory and state of the guest are protected from the host. `/domainsnapshot/inactiveDomain/launchSecurity` */
  launchSecurity?: DomainLaunchSecurity;
  /** Arguments passed to bhyve as they are. Unsupported by libvirt. `/domainsnapshot/inactiveDomain/bhyve:commandline` */
  'bhyve:commandline'?: DomainBhyveCommandline;
  /** Arguments passed to Xen’s device model as they are. Unsupported by libvirt. `/domainsnapshot/inactiveDomain/xen:commandline` */
  'xen:commandline'?: DomainXenCommandline;
  /** Path of the datacenter that the guest is in. Output only. `/domainsnapshot/inactiveDomain/vmware:datacenterpath` */
  'vmware:datacenterpath'?: string;
}

/** The one before it. Output only. `/domainsnapshot/parent` */
export interface DomainSnapshotParent extends XmlObject {
  /** Name of the parent. `/domainsnapshot/parent/name` */
  name: string;
}

/** What every `/domainsnapshot/disks/disk` may have. */
export interface DomainSnapshotDisksDiskBase extends XmlObject {
  /** The disk: its `target.dev`, or path of its source. `/domainsnapshot/disks/disk/@name`: such as `vda` or absolute path */
  name: string;
}

/** One disk. `/domainsnapshot/disks/disk` with `type='file'` */
export interface DomainSnapshotDisksDiskFile extends DomainSnapshotDisksDiskBase {
  /** Kind of storage of the new image. `/domainsnapshot/disks/disk/@type` */
  type: 'file';
  /**
   * `internal`: in the image; `external`: later writes go to a new image; `manual`: made by other means; `no`.
   * `/domainsnapshot/disks/disk/@snapshot`
   */
  snapshot?: 'external';
  /** The new image. Default: a name derived from the old one’s. `/domainsnapshot/disks/disk/source` */
  source?: DomainSnapshotDisksDiskSource;
  /** Format of the new image or of the backup. `/domainsnapshot/disks/disk/driver` */
  driver?: DomainSnapshotDisksDiskDriver;
  /** The snapshot is being deleted on this disk. Output only. `/domainsnapshot/disks/disk/snapshotDeleteInProgress` */
  snapshotDeleteInProgress?: boolean;
}

/** One disk. `/domainsnapshot/disks/disk` with `type='block'` */
export interface DomainSnapshotDisksDiskBlock extends DomainSnapshotDisksDiskBase {
  /** Kind of storage of the new image. `/domainsnapshot/disks/disk/@type` */
  type: 'block';
  /**
   * `internal`: in the image; `external`: later writes go to a new image; `manual`: made by other means; `no`.
   * `/domainsnapshot/disks/disk/@snapshot`
   */
  snapshot?: 'external';
  /** The new image. Default: a name derived from the old one’s. `/domainsnapshot/disks/disk/source` */
  source?: DomainSnapshotDisksDiskBlockSource;
  /** Format of the new image or of the backup. `/domainsnapshot/disks/disk/driver` */
  driver?: DomainSnapshotDisksDiskDriver;
  /** The snapshot is being deleted on this disk. Output only. `/domainsnapshot/disks/disk/snapshotDeleteInProgress` */
  snapshotDeleteInProgress?: boolean;
}

/** One disk. `/domainsnapshot/disks/disk` with `type='network'` */
export interface DomainSnapshotDisksDiskNetwork extends DomainSnapshotDisksDiskBase, Absent<'driver' | 'snapshotDeleteInProgress'> {
  /** Kind of storage of the new image. `/domainsnapshot/disks/disk/@type` */
  type: 'network';
  /**
   * `internal`: in the image; `external`: later writes go to a new image; `manual`: made by other means; `no`.
   * `/domainsnapshot/disks/disk/@snapshot`
   */
  snapshot?: 'external';
  /** The new image. Default: a name derived from the old one’s. `/domainsnapshot/disks/disk/source` */
  source: DomainSnapshotDisksDiskNetworkSource;
}

/** One disk. `/domainsnapshot/disks/disk` with no `type`, `snapshot='no'` or `snapshot='internal'` or `snapshot='manual'` */
export interface DomainSnapshotDisksDiskDefaultOther extends DomainSnapshotDisksDiskBase, Absent<'source' | 'driver' | 'snapshotDeleteInProgress'> {
  /** Kind of storage of the new image. `/domainsnapshot/disks/disk/@type`: absent */
  type?: undefined;
  /**
   * `internal`: in the image; `external`: later writes go to a new image; `manual`: made by other means; `no`.
   * `/domainsnapshot/disks/disk/@snapshot`
   */
  snapshot: 'no' | 'internal' | 'manual';
}

/** One disk. `/domainsnapshot/disks/disk` with no `type`, `snapshot='external'` or no `snapshot` */
export interface DomainSnapshotDisksDiskDefaultExternal extends DomainSnapshotDisksDiskBase {
  /** Kind of storage of the new image. `/domainsnapshot/disks/disk/@type`: absent */
  type?: undefined;
  /**
   * `internal`: in the image; `external`: later writes go to a new image; `manual`: made by other means; `no`.
   * `/domainsnapshot/disks/disk/@snapshot`
   */
  snapshot?: 'external';
  /** The new image. Default: a name derived from the old one’s. `/domainsnapshot/disks/disk/source` */
  source?: DomainSnapshotDisksDiskSource;
  /** Format of the new image or of the backup. `/domainsnapshot/disks/disk/driver` */
  driver?: DomainSnapshotDisksDiskDriver;
  /** The snapshot is being deleted on this disk. Output only. `/domainsnapshot/disks/disk/snapshotDeleteInProgress` */
  snapshotDeleteInProgress?: boolean;
}

/** One disk. `/domainsnapshot/disks/disk` */
export type DomainSnapshotDisksDisk =
  | DomainSnapshotDisksDiskFile
  | DomainSnapshotDisksDiskBlock
  | DomainSnapshotDisksDiskNetwork
  | DomainSnapshotDisksDiskDefaultOther
  | DomainSnapshotDisksDiskDefaultExternal;

/** The new image. Default: a name derived from the old one’s. `/domainsnapshot/disks/disk/source` */
export interface DomainSnapshotDisksDiskSource extends XmlObject, Absent<
  | 'dev' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'host' | 'reconnect' | 'snapshot' | 'config'
  | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity'
> {
  /** Absolute path of the image. `/domainsnapshot/disks/disk/source/@file`: absolute path */
  file?: string;
  /** Number by which block operations refer to the image. Output only. `/domainsnapshot/disks/disk/source/@index`: integer ≥ 1 */
  index?: number;
  /** Exception from the guest’s labels for this file. `/domainsnapshot/disks/disk/source/seclabel` */
  seclabel?: DomainSeclabel[];
  /** Which part of the storage is used. `/domainsnapshot/disks/disk/source/slices` */
  slices?: DomainSlices;
  /**
   * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
   * `/domainsnapshot/disks/disk/source/dataStore`
   */
  dataStore?: DomainSnapshotDataStore;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
}

/** Format of the new image or of the backup. `/domainsnapshot/disks/disk/driver` */
export interface DomainSnapshotDisksDiskDriver extends XmlObject {
  /** Name of the format. Default: `qcow2`. `/domainsnapshot/disks/disk/driver/@type` */
  type?: 'cow' | 'qcow' | 'qcow2' | 'qed' | 'vmdk';
  /** Cache of the image format’s metadata. `/domainsnapshot/disks/disk/driver/metadata_cache` */
  metadata_cache?: DomainMetadataCache;
}

/** The new image. Default: a name derived from the old one’s. `/domainsnapshot/disks/disk/source` */
export interface DomainSnapshotDisksDiskBlockSource extends XmlObject, Absent<
  | 'file' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'host' | 'reconnect' | 'snapshot' | 'config'
  | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity'
> {
  /** Number by which block operations refer to the image. Output only. `/domainsnapshot/disks/disk/source/@index`: integer ≥ 1 */
  index?: number;
  /**
   * The host’s device: an absolute path; for a network interface on a host interface (`direct`, passt) its name.
   * `/domainsnapshot/disks/disk/source/@dev`: absolute path
   */
  dev: string;
  /** Exception from the guest’s labels for this file. `/domainsnapshot/disks/disk/source/seclabel` */
  seclabel?: DomainSeclabel[];
  /** Which part of the storage is used. `/domainsnapshot/disks/disk/source/slices` */
  slices?: DomainSlices;
  /**
   * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
   * `/domainsnapshot/disks/disk/source/dataStore`
   */
  dataStore?: DomainSnapshotDataStore;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
}

/** What every `/domainsnapshot/disks/disk/source` may have. */
export interface DomainSnapshotDisksDiskNetworkSourceBase extends XmlObject {
  /** Number by which block operations refer to the image. Output only. `/domainsnapshot/disks/disk/source/@index`: integer ≥ 1 */
  index?: number;
  /** Which part of the storage is used. `/domainsnapshot/disks/disk/source/slices` */
  slices?: DomainSlices;
  /**
   * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
   * `/domainsnapshot/disks/disk/source/dataStore`
   */
  dataStore?: DomainSnapshotDataStore;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='nbd'` */
export interface DomainSnapshotDisksDiskNetworkSourceNbd extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'query' | 'seclabel' | 'snapshot' | 'config' | 'auth' | 'initiator' | 'cookies' | 'readahead'
  | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** Network protocol of the storage. `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'nbd';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domainsnapshot/disks/disk/source/@name` */
  name?: string;
  /** Whether the connection is encrypted by TLS. Default: the host’s setting. `/domainsnapshot/disks/disk/source/@tls` */
  tls?: 'yes' | 'no';
  /**
   * Host name that the server’s certificate must have. Default: the name that is connected to.
   * `/domainsnapshot/disks/disk/source/@tlsHostname`
   */
  tlsHostname?: string;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** What happens when the connection is lost. `/domainsnapshot/disks/disk/source/reconnect` */
  reconnect?: DomainReconnect;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='gluster'` */
export interface DomainSnapshotDisksDiskNetworkSourceGluster extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'auth'
  | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir'
  | 'pool' | 'volume' | 'mode' | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** Network protocol of the storage. `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'gluster';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domainsnapshot/disks/disk/source/@name` */
  name: string;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
}

/** `/domainsnapshot/disks/disk/source` with `protocol='rbd'` */
export interface DomainSnapshotDisksDiskNetworkSourceRbd extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'reconnect' | 'initiator' | 'cookies' | 'readahead'
  | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** Network protocol of the storage. `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'rbd';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domainsnapshot/disks/disk/source/@name` */
  name?: string;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domainsnapshot/disks/disk/source/host` */
  host?: DomainDiskNetworkSourceHost[];
  /** RBD: an internal snapshot to use. `/domainsnapshot/disks/disk/source/snapshot` */
  snapshot?: DomainDiskNetworkSourceSnapshot;
  /** RBD: configuration of the client. `/domainsnapshot/disks/disk/source/config` */
  config?: DomainDiskNetworkSourceConfig;
  /**
   * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
   * `/domainsnapshot/disks/disk/source/auth`
   */
  auth?: DomainAuth;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='iscsi'` */
export interface DomainSnapshotDisksDiskNetworkSourceIscsi extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'cookies'
  | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** Network protocol of the storage. `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'iscsi';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domainsnapshot/disks/disk/source/@name` */
  name: string;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /**
   * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
   * `/domainsnapshot/disks/disk/source/auth`
   */
  auth?: DomainAuth;
  /** iSCSI: how this host identifies itself. `/domainsnapshot/disks/disk/source/initiator` */
  initiator?: DomainInitiator;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='http'` */
export interface DomainSnapshotDisksDiskNetworkSourceHttp extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'initiator' | 'ssl'
  | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume' | 'mode' | 'namespace' | 'managed'
  | 'path' | 'reservations' | 'address'
> {
  /** Network protocol of the storage. `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'http';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domainsnapshot/disks/disk/source/@name` */
  name: string;
  /** Query string of the URL (`http`, `https`). `/domainsnapshot/disks/disk/source/@query` */
  query?: string;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /**
   * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
   * `/domainsnapshot/disks/disk/source/auth`
   */
  auth?: DomainAuth;
  /** Cookies for the server (`http`, `https`). `/domainsnapshot/disks/disk/source/cookies` */
  cookies?: DomainDiskNetworkSourceCookies;
  /** Buffer for reading ahead. `/domainsnapshot/disks/disk/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** Time limit of a connection. `/domainsnapshot/disks/disk/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='https'` */
export interface DomainSnapshotDisksDiskNetworkSourceHttps extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'initiator'
  | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume' | 'mode' | 'namespace' | 'managed'
  | 'path' | 'reservations' | 'address'
> {
  /** Network protocol of the storage. `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'https';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domainsnapshot/disks/disk/source/@name` */
  name: string;
  /** Query string of the URL (`http`, `https`). `/domainsnapshot/disks/disk/source/@query` */
  query?: string;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /**
   * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
   * `/domainsnapshot/disks/disk/source/auth`
   */
  auth?: DomainAuth;
  /** Cookies for the server (`http`, `https`). `/domainsnapshot/disks/disk/source/cookies` */
  cookies?: DomainDiskNetworkSourceCookies;
  /** Buffer for reading ahead. `/domainsnapshot/disks/disk/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** Time limit of a connection. `/domainsnapshot/disks/disk/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
  /** TLS settings (`https`, `ftps`). `/domainsnapshot/disks/disk/source/ssl` */
  ssl?: DomainDiskNetworkSourceSsl;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='ftps'` */
export interface DomainSnapshotDisksDiskNetworkSourceFtps extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'initiator'
  | 'cookies' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume' | 'mode' | 'namespace'
  | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** Network protocol of the storage. `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'ftps';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domainsnapshot/disks/disk/source/@name` */
  name: string;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /**
   * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
   * `/domainsnapshot/disks/disk/source/auth`
   */
  auth?: DomainAuth;
  /** Buffer for reading ahead. `/domainsnapshot/disks/disk/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** Time limit of a connection. `/domainsnapshot/disks/disk/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
  /** TLS settings (`https`, `ftps`). `/domainsnapshot/disks/disk/source/ssl` */
  ssl?: DomainDiskNetworkSourceSsl;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='ftp'` */
export interface DomainSnapshotDisksDiskNetworkSourceFtp extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'initiator'
  | 'cookies' | 'ssl' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** Network protocol of the storage. `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'ftp';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domainsnapshot/disks/disk/source/@name` */
  name: string;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /**
   * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
   * `/domainsnapshot/disks/disk/source/auth`
   */
  auth?: DomainAuth;
  /** Buffer for reading ahead. `/domainsnapshot/disks/disk/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** Time limit of a connection. `/domainsnapshot/disks/disk/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='ssh'` */
export interface DomainSnapshotDisksDiskNetworkSourceSsh extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'initiator'
  | 'cookies' | 'ssl' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume' | 'mode' | 'namespace' | 'managed' | 'path'
  | 'reservations' | 'address'
> {
  /** Network protocol of the storage. `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'ssh';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domainsnapshot/disks/disk/source/@name` */
  name: string;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /**
   * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
   * `/domainsnapshot/disks/disk/source/auth`
   */
  auth?: DomainAuth;
  /** Buffer for reading ahead. `/domainsnapshot/disks/disk/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** Time limit of a connection. `/domainsnapshot/disks/disk/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
  /** SSH: keys of known servers. Since libvirt 9.8. `/domainsnapshot/disks/disk/source/knownHosts` */
  knownHosts?: DomainDiskNetworkSourceKnownHosts;
  /** NFS: user and group of accesses. SSH: how to log in. `/domainsnapshot/disks/disk/source/identity` */
  identity?: DomainDiskNetworkSourceSshIdentity;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='sheepdog'` or `protocol='tftp'` */
export interface DomainSnapshotDisksDiskNetworkSourceSheepdogOrTftp extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'reconnect' | 'snapshot' | 'config' | 'auth'
  | 'initiator' | 'cookies' | 'ssl' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** Network protocol of the storage. `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'sheepdog' | 'tftp';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domainsnapshot/disks/disk/source/@name` */
  name: string;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** Buffer for reading ahead. `/domainsnapshot/disks/disk/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** Time limit of a connection. `/domainsnapshot/disks/disk/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
}

/** `/domainsnapshot/disks/disk/source` with `protocol='vxhs'` */
export interface DomainSnapshotDisksDiskNetworkSourceVxhs extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tlsHostname' | 'query' | 'seclabel' | 'encryption' | 'reconnect' | 'snapshot' | 'config' | 'auth'
  | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'type' | 'fdgroup' | 'dir'
  | 'pool' | 'volume' | 'mode' | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** Network protocol of the storage. `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'vxhs';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domainsnapshot/disks/disk/source/@name` */
  name: string;
  /** Whether the connection is encrypted by TLS. Default: the host’s setting. `/domainsnapshot/disks/disk/source/@tls` */
  tls?: 'yes' | 'no';
  /** A server of the storage. How many there may be depends on the protocol. `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
}

/** `/domainsnapshot/disks/disk/source` with `protocol='nfs'` */
export interface DomainSnapshotDisksDiskNetworkSourceNfs extends DomainSnapshotDisksDiskNetworkSourceBase, Absent<
  | 'file' | 'dev' | 'tls' | 'tlsHostname' | 'query' | 'seclabel' | 'encryption' | 'reconnect' | 'snapshot' | 'config'
  | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'type' | 'fdgroup' | 'dir'
  | 'pool' | 'volume' | 'mode' | 'namespace' | 'managed' | 'path' | 'reservations' | 'address'
> {
  /** Network protocol of the storage. `/domainsnapshot/disks/disk/source/@protocol` */
  protocol: 'nfs';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domainsnapshot/disks/disk/source/@name` */
  name: string;
  /** A server of the storage. How many there may be depends on the protocol. `/domainsnapshot/disks/disk/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** NFS: user and group of accesses. SSH: how to log in. `/domainsnapshot/disks/disk/source/identity` */
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
  /** Format of the image. `/domainsnapshot/disks/disk/source/dataStore/format` */
  format: DomainFormat;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
 * `/domainsnapshot/disks/disk/source/dataStore` with `type='file'` or no `type`
 */
export interface DomainSnapshotDataStoreFile extends DomainSnapshotDataStoreBase {
  /** Kind of storage. `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type?: 'file';
  /** Where the image is. `/domainsnapshot/disks/disk/source/dataStore/source` */
  source?: DomainSnapshotDataStoreFileSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
 * `/domainsnapshot/disks/disk/source/dataStore` with `type='block'`
 */
export interface DomainSnapshotDataStoreBlock extends DomainSnapshotDataStoreBase {
  /** Kind of storage. `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'block';
  /** Where the image is. `/domainsnapshot/disks/disk/source/dataStore/source` */
  source?: DomainSnapshotDataStoreBlockSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
 * `/domainsnapshot/disks/disk/source/dataStore` with `type='dir'`
 */
export interface DomainSnapshotDataStoreDir extends DomainSnapshotDataStoreBase {
  /** Kind of storage. `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'dir';
  /** Where the image is. `/domainsnapshot/disks/disk/source/dataStore/source` */
  source?: DomainSnapshotDataStoreDirSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
 * `/domainsnapshot/disks/disk/source/dataStore` with `type='network'`
 */
export interface DomainSnapshotDataStoreNetwork extends DomainSnapshotDataStoreBase {
  /** Kind of storage. `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'network';
  /** Where the image is. `/domainsnapshot/disks/disk/source/dataStore/source` */
  source: DomainSnapshotDisksDiskNetworkSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
 * `/domainsnapshot/disks/disk/source/dataStore` with `type='volume'`
 */
export interface DomainSnapshotDataStoreVolume extends DomainSnapshotDataStoreBase {
  /** Kind of storage. `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'volume';
  /** Where the image is. `/domainsnapshot/disks/disk/source/dataStore/source` */
  source?: DomainSnapshotDataStoreVolumeSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
 * `/domainsnapshot/disks/disk/source/dataStore` with `type='nvme'`
 */
export interface DomainSnapshotDataStoreNvme extends DomainSnapshotDataStoreBase {
  /** Kind of storage. `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'nvme';
  /** Where the image is. `/domainsnapshot/disks/disk/source/dataStore/source` */
  source?: DomainSnapshotDataStoreNvmeSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
 * `/domainsnapshot/disks/disk/source/dataStore` with `type='vhostuser'`
 */
export interface DomainSnapshotDataStoreVhostuser extends DomainSnapshotDataStoreBase {
  /** Kind of storage. `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'vhostuser';
  /** Where the image is. `/domainsnapshot/disks/disk/source/dataStore/source` */
  source: DomainDiskVhostuserSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
 * `/domainsnapshot/disks/disk/source/dataStore` with `type='vhostvdpa'`
 */
export interface DomainSnapshotDataStoreVhostvdpa extends DomainSnapshotDataStoreBase {
  /** Kind of storage. `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'vhostvdpa';
  /** Where the image is. `/domainsnapshot/disks/disk/source/dataStore/source` */
  source: DomainDiskVhostvdpaSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
 * `/domainsnapshot/disks/disk/source/dataStore` with `type='ctl'`
 */
export interface DomainSnapshotDataStoreCtl extends DomainSnapshotDataStoreBase {
  /** Kind of storage. `/domainsnapshot/disks/disk/source/dataStore/@type` */
  type: 'ctl';
  /** Where the image is. `/domainsnapshot/disks/disk/source/dataStore/source` */
  source: DomainDiskVhostvdpaSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
 * `/domainsnapshot/disks/disk/source/dataStore`
 */
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

/** Where the image is. `/domainsnapshot/disks/disk/source/dataStore/source` */
export interface DomainSnapshotDataStoreFileSource extends XmlObject, Absent<
  | 'type' | 'dev' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'reservations' | 'host' | 'reconnect' | 'snapshot' | 'config' | 'auth'
  | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** Absolute path of the image. `/domainsnapshot/disks/disk/source/dataStore/source/@file`: absolute path or `\[[^\]]+\] .+` */
  file?: string;
  /**
   * Name of file descriptors, associated with the domain, through which the image is opened instead of by its path.
   * `/domainsnapshot/disks/disk/source/dataStore/source/@fdgroup`
   */
  fdgroup?: string;
  /**
   * Number by which block operations refer to the image. Output only. `/domainsnapshot/disks/disk/source/dataStore/source/@index`: integer
   * ≥ 1
   */
  index?: number;
  /** Which part of the storage is used. `/domainsnapshot/disks/disk/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /**
   * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
   * `/domainsnapshot/disks/disk/source/dataStore/source/dataStore`
   */
  dataStore?: DomainSnapshotDataStore;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** Exception from the guest’s labels for this file. `/domainsnapshot/disks/disk/source/dataStore/source/seclabel` */
  seclabel?: DomainSeclabel[];
}

/** Where the image is. `/domainsnapshot/disks/disk/source/dataStore/source` */
export interface DomainSnapshotDataStoreBlockSource extends XmlObject, Absent<
  | 'type' | 'file' | 'fdgroup' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'host' | 'reconnect' | 'snapshot' | 'config' | 'auth' | 'initiator'
  | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /**
   * Number by which block operations refer to the image. Output only. `/domainsnapshot/disks/disk/source/dataStore/source/@index`: integer
   * ≥ 1
   */
  index?: number;
  /**
   * The host’s device: an absolute path; for a network interface on a host interface (`direct`, passt) its name.
   * `/domainsnapshot/disks/disk/source/dataStore/source/@dev`: absolute path
   */
  dev?: string;
  /** Which part of the storage is used. `/domainsnapshot/disks/disk/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /**
   * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
   * `/domainsnapshot/disks/disk/source/dataStore/source/dataStore`
   */
  dataStore?: DomainSnapshotDataStore;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** Exception from the guest’s labels for this file. `/domainsnapshot/disks/disk/source/dataStore/source/seclabel` */
  seclabel?: DomainSeclabel[];
  /** SCSI persistent reservations (QEMU). `/domainsnapshot/disks/disk/source/dataStore/source/reservations` */
  reservations?: DomainDiskBlockSourceReservations;
}

/** Where the image is. `/domainsnapshot/disks/disk/source/dataStore/source` */
export interface DomainSnapshotDataStoreDirSource extends XmlObject, Absent<
  | 'type' | 'file' | 'fdgroup' | 'dev' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'host' | 'reconnect' | 'snapshot'
  | 'config' | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity'
  | 'address'
> {
  /**
   * Number by which block operations refer to the image. Output only. `/domainsnapshot/disks/disk/source/dataStore/source/@index`: integer
   * ≥ 1
   */
  index?: number;
  /** Absolute path of the directory. `/domainsnapshot/disks/disk/source/dataStore/source/@dir`: absolute path */
  dir: string;
  /** Which part of the storage is used. `/domainsnapshot/disks/disk/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /**
   * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
   * `/domainsnapshot/disks/disk/source/dataStore/source/dataStore`
   */
  dataStore?: DomainSnapshotDataStore;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
}

/** Where the image is. `/domainsnapshot/disks/disk/source/dataStore/source` */
export interface DomainSnapshotDataStoreVolumeSource extends XmlObject, Absent<
  | 'type' | 'file' | 'fdgroup' | 'dev' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'namespace'
  | 'managed' | 'path' | 'reservations' | 'host' | 'reconnect' | 'snapshot' | 'config' | 'auth' | 'initiator'
  | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /**
   * Number by which block operations refer to the image. Output only. `/domainsnapshot/disks/disk/source/dataStore/source/@index`: integer
   * ≥ 1
   */
  index?: number;
  /** Name of the storage pool. `/domainsnapshot/disks/disk/source/dataStore/source/@pool`: one line without `/` */
  pool: string;
  /** Name of the storage volume. `/domainsnapshot/disks/disk/source/dataStore/source/@volume`: without `/` */
  volume: string;
  /**
   * iSCSI pools: `host`: by the host’s device; `direct`: by the hypervisor’s own iSCSI client. Default: `host`.
   * `/domainsnapshot/disks/disk/source/dataStore/source/@mode`
   */
  mode?: 'host' | 'direct';
  /** Which part of the storage is used. `/domainsnapshot/disks/disk/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /**
   * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
   * `/domainsnapshot/disks/disk/source/dataStore/source/dataStore`
   */
  dataStore?: DomainSnapshotDataStore;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** Exception from the guest’s labels for this file. `/domainsnapshot/disks/disk/source/dataStore/source/seclabel` */
  seclabel?: DomainSeclabel[];
}

/** Where the image is. `/domainsnapshot/disks/disk/source/dataStore/source` */
export interface DomainSnapshotDataStoreNvmeSource extends XmlObject, Absent<
  | 'file' | 'fdgroup' | 'dev' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'path' | 'seclabel' | 'reservations' | 'host' | 'reconnect' | 'snapshot' | 'config' | 'auth' | 'initiator'
  | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity'
> {
  /** NVMe: kind of address. vhost-user: kind of socket. `/domainsnapshot/disks/disk/source/dataStore/source/@type` */
  type: 'pci';
  /**
   * Number by which block operations refer to the image. Output only. `/domainsnapshot/disks/disk/source/dataStore/source/@index`: integer
   * ≥ 1
   */
  index?: number;
  /** NVMe namespace, from 1. `/domainsnapshot/disks/disk/source/dataStore/source/@namespace`: 32-bit integer, hexadecimal or decimal */
  namespace: string;
  /**
   * NVMe: whether libvirt detaches the controller from the host, and reattaches it afterwards.
   * `/domainsnapshot/disks/disk/source/dataStore/source/@managed`
   */
  managed?: 'yes' | 'no';
  /** Which part of the storage is used. `/domainsnapshot/disks/disk/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /**
   * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
   * `/domainsnapshot/disks/disk/source/dataStore/source/dataStore`
   */
  dataStore?: DomainSnapshotDataStore;
  /** How the image is encrypted. `/domainsnapshot/disks/disk/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** Address of the device on the host. `/domainsnapshot/disks/disk/source/dataStore/source/address` */
  address: DomainDiskNvmeSourceAddress;
}
