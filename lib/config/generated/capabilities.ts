// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { XmlObject } from '../raw.ts';
import type {
  DomainCPUNumaCellCache,
  DomainCPUNumaCellDistances,
  DomainCPUNumaInterconnects,
  DomainMaxphysaddr,
  DomainTopology,
} from './domain.ts';
import type { NodeDeviceFeature } from './node-device.ts';

/** What the host is, and which guests its hypervisor can run. `/capabilities` */
export interface Capabilities extends XmlObject {
  /** The host. `/capabilities/host` */
  host: CapabilitiesHost;
  /** A kind of guest that can be run. `/capabilities/guest` */
  guest?: CapabilitiesGuest[];
}

/** The host. `/capabilities/host` */
export interface CapabilitiesHost extends XmlObject {
  /** UUID of the host; migration compares it. `/capabilities/host/uuid`: UUID */
  uuid?: string;
  /** The CPU of the host. `/capabilities/host/cpu` */
  cpu: CapabilitiesHostCPU;
  /** How the host can be suspended. `/capabilities/host/power_management` */
  power_management?: CapabilitiesHostPowerManagement;
  /** The IOMMU of the host. `/capabilities/host/iommu` */
  iommu?: CapabilitiesHostIOMMU;
  /** How guests can be migrated. `/capabilities/host/migration_features` */
  migration_features?: CapabilitiesHostMigrationFeatures;
  /** NUMA topology of the host. `/capabilities/host/topology` */
  topology?: CapabilitiesHostTopology;
  /** Caches that can be allocated or monitored. `/capabilities/host/cache` */
  cache?: CapabilitiesHostCache;
  /** Memory bandwidth that can be allocated or monitored. `/capabilities/host/memory_bandwidth` */
  memory_bandwidth?: CapabilitiesHostMemoryBandwidth;
  /** Energy use that can be monitored. `/capabilities/host/energy` */
  energy?: CapabilitiesHostEnergy;
  /** A security driver that is active. `/capabilities/host/secmodel` */
  secmodel?: CapabilitiesHostSecmodel[];
}

/** A kind of guest that can be run. `/capabilities/guest` */
export interface CapabilitiesGuest extends XmlObject {
  /** Kind of operating system interface, as `os.type` of a guest. `/capabilities/guest/os_type` */
  os_type: 'xen' | 'linux' | 'hvm' | 'exe' | 'uml';
  /** Architecture, and what runs it. `/capabilities/guest/arch` */
  arch: CapabilitiesGuestArch;
  /** Features of such guests. `/capabilities/guest/features` */
  features?: CapabilitiesGuestFeatures;
}

/** The CPU of the host. `/capabilities/host/cpu` */
export interface CapabilitiesHostCPU extends XmlObject {
  /** Architecture. `/capabilities/host/cpu/arch` */
  arch:
    | 'aarch64'
    | 'alpha'
    | 'armv6l'
    | 'armv7l'
    | 'cris'
    | 'i686'
    | 'ia64'
    | 'lm32'
    | 'loongarch64'
    | 'm68k'
    | 'microblaze'
    | 'microblazeel'
    | 'mips'
    | 'mipsel'
    | 'mips64'
    | 'mips64el'
    | 'openrisc'
    | 'parisc'
    | 'parisc64'
    | 'ppc'
    | 'ppc64'
    | 'ppc64le'
    | 'ppcemb'
    | 'riscv32'
    | 'riscv64'
    | 's390'
    | 's390x'
    | 'sh4'
    | 'sh4eb'
    | 'sparc'
    | 'sparc64'
    | 'unicore32'
    | 'x86_64'
    | 'xtensa'
    | 'xtensaeb';
  /** Features of Xen’s host. `/capabilities/host/cpu/features` */
  features?: CapabilitiesHostCPUFeatures;
  /** Name of the nearest CPU model. `/capabilities/host/cpu/model` */
  model?: string;
  /** Vendor of the CPU. `/capabilities/host/cpu/vendor` */
  vendor?: string;
  /** Microcode of the CPU. `/capabilities/host/cpu/microcode` */
  microcode?: CapabilitiesHostCPUMicrocode;
  /** CPUID signature. `/capabilities/host/cpu/signature` */
  signature?: CapabilitiesHostCPUSignature;
  /** A counter of the CPU, such as the TSC. `/capabilities/host/cpu/counter` */
  counter?: CapabilitiesHostCPUCounter;
  /**
   * Sockets, dies, clusters, cores and threads of the host, or of one NUMA node where there are several. `/capabilities/host/cpu/topology`
   */
  topology?: DomainTopology;
  /** How many bits physical addresses have. `/capabilities/host/cpu/maxphysaddr` */
  maxphysaddr?: DomainMaxphysaddr;
  /** A feature that the CPU has beyond the model. `/capabilities/host/cpu/feature` */
  feature?: NodeDeviceFeature[];
  /** A page size that the host supports. `/capabilities/host/cpu/pages` */
  pages?: CapabilitiesHostCPUPages[];
}

/** How the host can be suspended. `/capabilities/host/power_management` */
export interface CapabilitiesHostPowerManagement extends XmlObject {
  /** To memory (S3). `/capabilities/host/power_management/suspend_mem` */
  suspend_mem?: boolean;
  /** To disk (S4). `/capabilities/host/power_management/suspend_disk` */
  suspend_disk?: boolean;
  /** To memory and disk. `/capabilities/host/power_management/suspend_hybrid` */
  suspend_hybrid?: boolean;
}

/** The IOMMU of the host. `/capabilities/host/iommu` */
export interface CapabilitiesHostIOMMU extends XmlObject {
  /** Whether it is there and on; PCI passthrough needs it. `/capabilities/host/iommu/@support` */
  support?: 'yes' | 'no';
}

/** How guests can be migrated. `/capabilities/host/migration_features` */
export interface CapabilitiesHostMigrationFeatures extends XmlObject {
  /** Guests can be migrated while they run. `/capabilities/host/migration_features/live` */
  live?: boolean;
  /** How they are transported. `/capabilities/host/migration_features/uri_transports` */
  uri_transports?: CapabilitiesHostMigrationFeaturesUriTransports;
}

/** NUMA topology of the host. `/capabilities/host/topology` */
export interface CapabilitiesHostTopology extends XmlObject {
  /** The NUMA nodes. `/capabilities/host/topology/cells` */
  cells: CapabilitiesHostTopologyCells;
  /** Latency and bandwidth between nodes. `/capabilities/host/topology/interconnects` */
  interconnects?: DomainCPUNumaInterconnects;
}

/** Caches that can be allocated or monitored. `/capabilities/host/cache` */
export interface CapabilitiesHostCache extends XmlObject {
  /** One cache. `/capabilities/host/cache/bank` */
  bank: CapabilitiesHostCacheBank[];
  /** What can be monitored. `/capabilities/host/cache/monitor` */
  monitor?: CapabilitiesHostCacheMonitor;
}

/** Memory bandwidth that can be allocated or monitored. `/capabilities/host/memory_bandwidth` */
export interface CapabilitiesHostMemoryBandwidth extends XmlObject {
  /** One NUMA node. `/capabilities/host/memory_bandwidth/node` */
  node: CapabilitiesHostMemoryBandwidthNode[];
  /** What can be monitored. `/capabilities/host/memory_bandwidth/monitor` */
  monitor?: CapabilitiesHostCacheMonitor;
}

/** Energy use that can be monitored. `/capabilities/host/energy` */
export interface CapabilitiesHostEnergy extends XmlObject {
  /** What can be monitored. `/capabilities/host/energy/monitor` */
  monitor: CapabilitiesHostEnergyMonitor;
}

/** A security driver that is active. `/capabilities/host/secmodel` */
export interface CapabilitiesHostSecmodel extends XmlObject {
  /** Name of the driver. `/capabilities/host/secmodel/model` */
  model: string;
  /** Domain of interpretation of its labels. `/capabilities/host/secmodel/doi` */
  doi: string;
  /** Default base label. `/capabilities/host/secmodel/baselabel` */
  baselabel?: CapabilitiesHostSecmodelBaselabel[];
}

/** Architecture, and what runs it. `/capabilities/guest/arch` */
export interface CapabilitiesGuestArch extends XmlObject {
  /** Name of the architecture. `/capabilities/guest/arch/@name` */
  name:
    | 'aarch64'
    | 'alpha'
    | 'armv6l'
    | 'armv7l'
    | 'cris'
    | 'i686'
    | 'ia64'
    | 'lm32'
    | 'loongarch64'
    | 'm68k'
    | 'microblaze'
    | 'microblazeel'
    | 'mips'
    | 'mipsel'
    | 'mips64'
    | 'mips64el'
    | 'openrisc'
    | 'parisc'
    | 'parisc64'
    | 'ppc'
    | 'ppc64'
    | 'ppc64le'
    | 'ppcemb'
    | 'riscv32'
    | 'riscv64'
    | 's390'
    | 's390x'
    | 'sh4'
    | 'sh4eb'
    | 'sparc'
    | 'sparc64'
    | 'unicore32'
    | 'x86_64'
    | 'xtensa'
    | 'xtensaeb';
  /** Word size. Unit: bit. `/capabilities/guest/arch/wordsize` */
  wordsize: '31' | '32' | '64';
  /** Absolute path of the program that runs such guests. `/capabilities/guest/arch/emulator`: absolute path */
  emulator?: string;
  /** Absolute path of the firmware that is used by default. `/capabilities/guest/arch/loader`: absolute path */
  loader?: string;
  /** A machine type. `/capabilities/guest/arch/machine` */
  machine?: CapabilitiesGuestArchMachine[];
  /** A domain type, with what differs from the architecture. `/capabilities/guest/arch/domain` */
  domain: CapabilitiesGuestArchDomain[];
}

/** Features of such guests. `/capabilities/guest/features` */
export interface CapabilitiesGuestFeatures extends XmlObject {
  /** Such guests can have the feature. `/capabilities/guest/features/pae` */
  pae?: boolean;
  /** Such guests can have the feature. `/capabilities/guest/features/nonpae` */
  nonpae?: boolean;
  /** Such guests can have the feature. `/capabilities/guest/features/ia64_be` */
  ia64_be?: boolean;
  /** Such guests can have the feature. `/capabilities/guest/features/acpi` */
  acpi?: CapabilitiesGuestFeaturesAcpi;
  /** Such guests can have the feature. `/capabilities/guest/features/apic` */
  apic?: CapabilitiesGuestFeaturesApic;
  /** The CPU model can be chosen. `/capabilities/guest/features/cpuselection` */
  cpuselection?: boolean;
  /** Devices can have a boot order. `/capabilities/guest/features/deviceboot` */
  deviceboot?: boolean;
  /** Snapshots of disks alone can be made. `/capabilities/guest/features/disksnapshot` */
  disksnapshot?: CapabilitiesGuestFeaturesDisksnapshot;
  /** Such guests can have the feature. `/capabilities/guest/features/hap` */
  hap?: CapabilitiesGuestFeaturesHap;
  /** External snapshots can be reverted to and deleted. `/capabilities/guest/features/externalSnapshot` */
  externalSnapshot?: boolean;
}

/** Features of Xen’s host. `/capabilities/host/cpu/features` */
export interface CapabilitiesHostCPUFeatures extends XmlObject {
  /** The host has the feature. `/capabilities/host/cpu/features/pae` */
  pae?: boolean;
  /** The host has the feature. `/capabilities/host/cpu/features/nonpae` */
  nonpae?: boolean;
  /** The host has the feature. `/capabilities/host/cpu/features/vmx` */
  vmx?: boolean;
  /** The host has the feature. `/capabilities/host/cpu/features/svm` */
  svm?: boolean;
}

/** Microcode of the CPU. `/capabilities/host/cpu/microcode` */
export interface CapabilitiesHostCPUMicrocode extends XmlObject {
  /** Version of the microcode. `/capabilities/host/cpu/microcode/@version`: integer ≥ 1 */
  version: number;
}

/** CPUID signature. `/capabilities/host/cpu/signature` */
export interface CapabilitiesHostCPUSignature extends XmlObject {
  /** Family. `/capabilities/host/cpu/signature/@family`: integer ≥ 1 */
  family: number;
  /** Model. `/capabilities/host/cpu/signature/@model` */
  model: number;
  /** Stepping. `/capabilities/host/cpu/signature/@stepping` */
  stepping: number;
}

/** A counter of the CPU, such as the TSC. `/capabilities/host/cpu/counter` */
export interface CapabilitiesHostCPUCounter extends XmlObject {
  /** Name of the counter. `/capabilities/host/cpu/counter/@name` */
  name: string;
  /** Frequency. Unit: Hz. `/capabilities/host/cpu/counter/@frequency`: integer ≥ 1 */
  frequency: number;
  /** Whether guests can have another frequency. `/capabilities/host/cpu/counter/@scaling` */
  scaling: 'yes' | 'no';
}

/** A page size that the host supports. `/capabilities/host/cpu/pages` */
export interface CapabilitiesHostCPUPages extends XmlObject {
  /** Unit of `size`. `/capabilities/host/cpu/pages/@unit` */
  unit?: string;
  /** Size of a page. Unit: `unit`. `/capabilities/host/cpu/pages/@size` */
  size: number;
}

/** How they are transported. `/capabilities/host/migration_features/uri_transports` */
export interface CapabilitiesHostMigrationFeaturesUriTransports extends XmlObject {
  /** Scheme of a migration URI. `/capabilities/host/migration_features/uri_transports/uri_transport` */
  uri_transport: ('vpxmigr' | 'tcp' | 'rdma' | 'vzmigr')[];
}

/** The NUMA nodes. `/capabilities/host/topology/cells` */
export interface CapabilitiesHostTopologyCells extends XmlObject {
  /** Number of NUMA nodes. `/capabilities/host/topology/cells/@num` */
  num: number;
  /** One NUMA node. `/capabilities/host/topology/cells/cell` */
  cell: CapabilitiesHostTopologyCellsCell[];
}

/** One cache. `/capabilities/host/cache/bank` */
export interface CapabilitiesHostCacheBank extends XmlObject {
  /** What it caches. `/capabilities/host/cache/bank/@type` */
  type: 'both' | 'code' | 'data';
  /** Number of the cache. `/capabilities/host/cache/bank/@id` */
  id: number;
  /** Level of the cache. `/capabilities/host/cache/bank/@level` */
  level: number;
  /** Size of the cache. Unit: `unit`. `/capabilities/host/cache/bank/@size` */
  size: number;
  /** Unit of `size`. `/capabilities/host/cache/bank/@unit` */
  unit: string;
  /** CPUs that share it. `/capabilities/host/cache/bank/@cpus`: set such as `0-3,^2,8` */
  cpus: string;
  /** How it can be allocated. `/capabilities/host/cache/bank/control` */
  control?: CapabilitiesHostCacheBankControl[];
}

/** What can be monitored. `/capabilities/host/cache/monitor` */
export interface CapabilitiesHostCacheMonitor extends XmlObject {
  /** Level of the cache. `/capabilities/host/cache/monitor/@level` */
  level?: number;
  /** Below this usage a monitor can be used again. Unit: B. `/capabilities/host/cache/monitor/@reuseThreshold` */
  reuseThreshold?: number;
  /** How many monitors there can be. `/capabilities/host/cache/monitor/@maxMonitors` */
  maxMonitors: number;
  /** Something that is monitored. `/capabilities/host/cache/monitor/feature` */
  feature: NodeDeviceFeature[];
}

/** One NUMA node. `/capabilities/host/memory_bandwidth/node` */
export interface CapabilitiesHostMemoryBandwidthNode extends XmlObject {
  /** Number of the node. `/capabilities/host/memory_bandwidth/node/@id` */
  id: number;
  /** CPUs that share it. `/capabilities/host/memory_bandwidth/node/@cpus`: set such as `0-3,^2,8` */
  cpus: string;
  /** How it can be allocated. Unit: percent. `/capabilities/host/memory_bandwidth/node/control` */
  control?: CapabilitiesHostMemoryBandwidthNodeControl[];
}

/** What can be monitored. `/capabilities/host/energy/monitor` */
export interface CapabilitiesHostEnergyMonitor extends XmlObject {
  /** How many monitors there can be. `/capabilities/host/energy/monitor/@maxMonitors` */
  maxMonitors: number;
  /** Something that is monitored. `/capabilities/host/energy/monitor/feature` */
  feature: CapabilitiesHostEnergyMonitorFeature[];
}

/** Default base label. `/capabilities/host/secmodel/baselabel` */
export interface CapabilitiesHostSecmodelBaselabel extends XmlObject {
  /** Kind of guest that it is for. `/capabilities/host/secmodel/baselabel/@type` */
  type: string;
  /** Default base label. the text of `/capabilities/host/secmodel/baselabel` */
  value?: string;
}

/** A machine type. `/capabilities/guest/arch/machine` */
export interface CapabilitiesGuestArchMachine extends XmlObject {
  /** Name that this alias stands for. `/capabilities/guest/arch/machine/@canonical` */
  canonical?: string;
  /** The most virtual CPUs. `/capabilities/guest/arch/machine/@maxCpus` */
  maxCpus?: number;
  /** Whether the hypervisor deprecates it. `/capabilities/guest/arch/machine/@deprecated` */
  deprecated?: 'yes' | 'no';
  /** A machine type. the text of `/capabilities/guest/arch/machine` */
  value?: string;
}

/** A domain type, with what differs from the architecture. `/capabilities/guest/arch/domain` */
export interface CapabilitiesGuestArchDomain extends XmlObject {
  /** The domain type, as `type` of a guest. `/capabilities/guest/arch/domain/@type` */
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
  /** Absolute path of the program that runs such guests. `/capabilities/guest/arch/domain/emulator`: absolute path */
  emulator?: string;
  /** A machine type. `/capabilities/guest/arch/domain/machine` */
  machine?: CapabilitiesGuestArchMachine[];
}

/** Such guests can have the feature. `/capabilities/guest/features/acpi` */
export interface CapabilitiesGuestFeaturesAcpi extends XmlObject {
  /** Whether it can be turned on and off. `/capabilities/guest/features/acpi/@toggle` */
  toggle: 'yes' | 'no';
  /** Whether it is on by default. `/capabilities/guest/features/acpi/@default` */
  default: 'on' | 'off';
}

/** Such guests can have the feature. `/capabilities/guest/features/apic` */
export interface CapabilitiesGuestFeaturesApic extends XmlObject {
  /** Whether it can be turned on and off. `/capabilities/guest/features/apic/@toggle` */
  toggle: 'yes' | 'no';
  /** Whether it is on by default. `/capabilities/guest/features/apic/@default` */
  default: 'on' | 'off';
}

/** Snapshots of disks alone can be made. `/capabilities/guest/features/disksnapshot` */
export interface CapabilitiesGuestFeaturesDisksnapshot extends XmlObject {
  /** Whether it can be turned on and off. `/capabilities/guest/features/disksnapshot/@toggle` */
  toggle: 'yes' | 'no';
  /** Whether it is on by default. `/capabilities/guest/features/disksnapshot/@default` */
  default: 'on' | 'off';
}

/** Such guests can have the feature. `/capabilities/guest/features/hap` */
export interface CapabilitiesGuestFeaturesHap extends XmlObject {
  /** Whether it can be turned on and off. `/capabilities/guest/features/hap/@toggle` */
  toggle: 'yes' | 'no';
  /** Whether it is on by default. `/capabilities/guest/features/hap/@default` */
  default: 'on' | 'off';
}

/** One NUMA node. `/capabilities/host/topology/cells/cell` */
export interface CapabilitiesHostTopologyCellsCell extends XmlObject {
  /** Number of the node. `/capabilities/host/topology/cells/cell/@id` */
  id: number;
  /** Memory of the node. `/capabilities/host/topology/cells/cell/memory` */
  memory?: CapabilitiesHostTopologyCellsCellMemory;
  /** How many pages of a size the node has. `/capabilities/host/topology/cells/cell/pages` */
  pages?: CapabilitiesHostTopologyCellsCellPages[];
  /** Distances to other nodes. `/capabilities/host/topology/cells/cell/distances` */
  distances?: DomainCPUNumaCellDistances;
  /** Memory side cache of the node. `/capabilities/host/topology/cells/cell/cache` */
  cache?: DomainCPUNumaCellCache[];
  /** CPUs of the node. `/capabilities/host/topology/cells/cell/cpus` */
  cpus?: CapabilitiesHostTopologyCellsCellCpus;
}

/** How it can be allocated. `/capabilities/host/cache/bank/control` */
export interface CapabilitiesHostCacheBankControl extends XmlObject {
  /** What the allocation is for. `/capabilities/host/cache/bank/control/@type` */
  type: 'both' | 'code' | 'data';
  /** Smallest step of an allocation. `/capabilities/host/cache/bank/control/@granularity` */
  granularity: number;
  /** Smallest allocation. `/capabilities/host/cache/bank/control/@min` */
  min?: number;
  /** Unit of `granularity` and `min`. `/capabilities/host/cache/bank/control/@unit` */
  unit: string;
  /** How many allocations there can be. `/capabilities/host/cache/bank/control/@maxAllocs` */
  maxAllocs: number;
}

/** How it can be allocated. Unit: percent. `/capabilities/host/memory_bandwidth/node/control` */
export interface CapabilitiesHostMemoryBandwidthNodeControl extends XmlObject {
  /** Smallest step of an allocation. `/capabilities/host/memory_bandwidth/node/control/@granularity` */
  granularity: number;
  /** Smallest allocation. `/capabilities/host/memory_bandwidth/node/control/@min` */
  min?: number;
  /** How many allocations there can be. `/capabilities/host/memory_bandwidth/node/control/@maxAllocs` */
  maxAllocs: number;
}

/** Something that is monitored. `/capabilities/host/energy/monitor/feature` */
export interface CapabilitiesHostEnergyMonitorFeature extends XmlObject {
  /** Name of the feature. `/capabilities/host/energy/monitor/feature/@name` */
  name: 'core_energy' | 'activity';
}

/** Memory of the node. `/capabilities/host/topology/cells/cell/memory` */
export interface CapabilitiesHostTopologyCellsCellMemory extends XmlObject {
  /** Unit of the amount. `/capabilities/host/topology/cells/cell/memory/@unit` */
  unit?: string;
  /** Memory of the node. the text of `/capabilities/host/topology/cells/cell/memory` */
  value: number | bigint;
}

/** How many pages of a size the node has. `/capabilities/host/topology/cells/cell/pages` */
export interface CapabilitiesHostTopologyCellsCellPages extends XmlObject {
  /** Unit of `size`. `/capabilities/host/topology/cells/cell/pages/@unit` */
  unit?: string;
  /** Size of a page. Unit: `unit`. `/capabilities/host/topology/cells/cell/pages/@size` */
  size: number;
  /** How many pages of a size the node has. the text of `/capabilities/host/topology/cells/cell/pages` */
  value: number;
}

/** CPUs of the node. `/capabilities/host/topology/cells/cell/cpus` */
export interface CapabilitiesHostTopologyCellsCellCpus extends XmlObject {
  /** Number of CPUs. `/capabilities/host/topology/cells/cell/cpus/@num` */
  num: number;
  /** One logical CPU. `/capabilities/host/topology/cells/cell/cpus/cpu` */
  cpu?: CapabilitiesHostTopologyCellsCellCpusCPU[];
}

/** One logical CPU. `/capabilities/host/topology/cells/cell/cpus/cpu` */
export interface CapabilitiesHostTopologyCellsCellCpusCPU extends XmlObject {
  /** Number of the CPU. `/capabilities/host/topology/cells/cell/cpus/cpu/@id` */
  id: number;
  /** Socket of the CPU. `/capabilities/host/topology/cells/cell/cpus/cpu/@socket_id` */
  socket_id?: number;
  /** Die of the CPU. `/capabilities/host/topology/cells/cell/cpus/cpu/@die_id` */
  die_id?: number;
  /** Cluster of the CPU. `/capabilities/host/topology/cells/cell/cpus/cpu/@cluster_id` */
  cluster_id?: number;
  /** Core of the CPU. `/capabilities/host/topology/cells/cell/cpus/cpu/@core_id` */
  core_id?: number;
  /** CPUs of the same core. `/capabilities/host/topology/cells/cell/cpus/cpu/@siblings`: set such as `0-3,^2,8` */
  siblings?: string;
}
