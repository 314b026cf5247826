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

/** `/capabilities` */
export interface Capabilities extends XmlObject {
  /** `/capabilities/host` */
  host: CapabilitiesHost;
  /** `/capabilities/guest` */
  guest?: CapabilitiesGuest[];
}

/** `/capabilities/host` */
export interface CapabilitiesHost extends XmlObject {
  /** `/capabilities/host/uuid`: UUID */
  uuid?: string;
  /** `/capabilities/host/cpu` */
  cpu: CapabilitiesHostCPU;
  /** `/capabilities/host/power_management` */
  power_management?: CapabilitiesHostPowerManagement;
  /** `/capabilities/host/iommu` */
  iommu?: CapabilitiesHostIOMMU;
  /** `/capabilities/host/migration_features` */
  migration_features?: CapabilitiesHostMigrationFeatures;
  /** `/capabilities/host/topology` */
  topology?: CapabilitiesHostTopology;
  /** `/capabilities/host/cache` */
  cache?: CapabilitiesHostCache;
  /** `/capabilities/host/memory_bandwidth` */
  memory_bandwidth?: CapabilitiesHostMemoryBandwidth;
  /** `/capabilities/host/energy` */
  energy?: CapabilitiesHostEnergy;
  /** `/capabilities/host/secmodel` */
  secmodel?: CapabilitiesHostSecmodel[];
}

/** `/capabilities/guest` */
export interface CapabilitiesGuest extends XmlObject {
  /** `/capabilities/guest/os_type` */
  os_type: 'xen' | 'linux' | 'hvm' | 'exe' | 'uml';
  /** `/capabilities/guest/arch` */
  arch: CapabilitiesGuestArch;
  /** `/capabilities/guest/features` */
  features?: CapabilitiesGuestFeatures;
}

/** `/capabilities/host/cpu` */
export interface CapabilitiesHostCPU extends XmlObject {
  /** `/capabilities/host/cpu/arch` */
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
  /** `/capabilities/host/cpu/features` */
  features?: CapabilitiesHostCPUFeatures;
  /** Name of the CPU model. With `host-model` it is filled in while the guest runs. `/capabilities/host/cpu/model` */
  model?: string;
  /** Vendor that the host’s CPU must be of. Default: any. `/capabilities/host/cpu/vendor` */
  vendor?: string;
  /** `/capabilities/host/cpu/microcode` */
  microcode?: CapabilitiesHostCPUMicrocode;
  /** `/capabilities/host/cpu/signature` */
  signature?: CapabilitiesHostCPUSignature;
  /** `/capabilities/host/cpu/counter` */
  counter?: CapabilitiesHostCPUCounter;
  /** How virtual CPUs are arranged. The product of all numbers is the maximum number of virtual CPUs. `/capabilities/host/cpu/topology` */
  topology?: DomainTopology;
  /** How many bits physical addresses of the guest have. Default: up to the hypervisor. `/capabilities/host/cpu/maxphysaddr` */
  maxphysaddr?: DomainMaxphysaddr;
  /** A CPU feature that differs from the model. `/capabilities/host/cpu/feature` */
  feature?: NodeDeviceFeature[];
  /** `/capabilities/host/cpu/pages` */
  pages?: CapabilitiesHostCPUPages[];
}

/** `/capabilities/host/power_management` */
export interface CapabilitiesHostPowerManagement extends XmlObject {
  /** `/capabilities/host/power_management/suspend_mem` */
  suspend_mem?: boolean;
  /** `/capabilities/host/power_management/suspend_disk` */
  suspend_disk?: boolean;
  /** `/capabilities/host/power_management/suspend_hybrid` */
  suspend_hybrid?: boolean;
}

/** `/capabilities/host/iommu` */
export interface CapabilitiesHostIOMMU extends XmlObject {
  /** `/capabilities/host/iommu/@support` */
  support?: 'yes' | 'no';
}

/** `/capabilities/host/migration_features` */
export interface CapabilitiesHostMigrationFeatures extends XmlObject {
  /** `/capabilities/host/migration_features/live` */
  live?: boolean;
  /** `/capabilities/host/migration_features/uri_transports` */
  uri_transports?: CapabilitiesHostMigrationFeaturesUriTransports;
}

/** `/capabilities/host/topology` */
export interface CapabilitiesHostTopology extends XmlObject {
  /** `/capabilities/host/topology/cells` */
  cells: CapabilitiesHostTopologyCells;
  /** `/capabilities/host/topology/interconnects` */
  interconnects?: DomainCPUNumaInterconnects;
}

/** `/capabilities/host/cache` */
export interface CapabilitiesHostCache extends XmlObject {
  /** `/capabilities/host/cache/bank` */
  bank: CapabilitiesHostCacheBank[];
  /** `/capabilities/host/cache/monitor` */
  monitor?: CapabilitiesHostCacheMonitor;
}

/** `/capabilities/host/memory_bandwidth` */
export interface CapabilitiesHostMemoryBandwidth extends XmlObject {
  /** `/capabilities/host/memory_bandwidth/node` */
  node: CapabilitiesHostMemoryBandwidthNode[];
  /** `/capabilities/host/memory_bandwidth/monitor` */
  monitor?: CapabilitiesHostCacheMonitor;
}

/** `/capabilities/host/energy` */
export interface CapabilitiesHostEnergy extends XmlObject {
  /** `/capabilities/host/energy/monitor` */
  monitor: CapabilitiesHostEnergyMonitor;
}

/** `/capabilities/host/secmodel` */
export interface CapabilitiesHostSecmodel extends XmlObject {
  /** `/capabilities/host/secmodel/model` */
  model: string;
  /** `/capabilities/host/secmodel/doi` */
  doi: string;
  /** `/capabilities/host/secmodel/baselabel` */
  baselabel?: CapabilitiesHostSecmodelBaselabel[];
}

/** `/capabilities/guest/arch` */
export interface CapabilitiesGuestArch extends XmlObject {
  /** `/capabilities/guest/arch/@name` */
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
  /** `/capabilities/guest/arch/wordsize` */
  wordsize: '31' | '32' | '64';
  /** `/capabilities/guest/arch/emulator`: absolute path */
  emulator?: string;
  /** `/capabilities/guest/arch/loader`: absolute path */
  loader?: string;
  /** `/capabilities/guest/arch/machine` */
  machine?: CapabilitiesGuestArchMachine[];
  /** The configuration of a guest: a virtual machine or a container. `/capabilities/guest/arch/domain` */
  domain: CapabilitiesGuestArchDomain[];
}

/** `/capabilities/guest/features` */
export interface CapabilitiesGuestFeatures extends XmlObject {
  /** Physical address extension: 32-bit guests can use more than 4 GiB. `/capabilities/guest/features/pae` */
  pae?: boolean;
  /** `/capabilities/guest/features/nonpae` */
  nonpae?: boolean;
  /** `/capabilities/guest/features/ia64_be` */
  ia64_be?: boolean;
  /** ACPI, which guests need among others to be shut down gracefully. `/capabilities/guest/features/acpi` */
  acpi?: CapabilitiesGuestFeaturesAcpi;
  /** APIC: programmable interrupts. `/capabilities/guest/features/apic` */
  apic?: CapabilitiesGuestFeaturesApic;
  /** `/capabilities/guest/features/cpuselection` */
  cpuselection?: boolean;
  /** `/capabilities/guest/features/deviceboot` */
  deviceboot?: boolean;
  /** `/capabilities/guest/features/disksnapshot` */
  disksnapshot?: CapabilitiesGuestFeaturesDisksnapshot;
  /** Hardware-assisted paging. Default: on where the host has it. `/capabilities/guest/features/hap` */
  hap?: CapabilitiesGuestFeaturesHap;
  /** `/capabilities/guest/features/externalSnapshot` */
  externalSnapshot?: boolean;
}

/** `/capabilities/host/cpu/features` */
export interface CapabilitiesHostCPUFeatures extends XmlObject {
  /** Physical address extension: 32-bit guests can use more than 4 GiB. `/capabilities/host/cpu/features/pae` */
  pae?: boolean;
  /** `/capabilities/host/cpu/features/nonpae` */
  nonpae?: boolean;
  /** `/capabilities/host/cpu/features/vmx` */
  vmx?: boolean;
  /** `/capabilities/host/cpu/features/svm` */
  svm?: boolean;
}

/** `/capabilities/host/cpu/microcode` */
export interface CapabilitiesHostCPUMicrocode extends XmlObject {
  /** `/capabilities/host/cpu/microcode/@version`: integer ≥ 1 */
  version: number;
}

/** `/capabilities/host/cpu/signature` */
export interface CapabilitiesHostCPUSignature extends XmlObject {
  /** `/capabilities/host/cpu/signature/@family`: integer ≥ 1 */
  family: number;
  /** `/capabilities/host/cpu/signature/@model` */
  model: number;
  /** `/capabilities/host/cpu/signature/@stepping` */
  stepping: number;
}

/** `/capabilities/host/cpu/counter` */
export interface CapabilitiesHostCPUCounter extends XmlObject {
  /** `/capabilities/host/cpu/counter/@name` */
  name: string;
  /** `/capabilities/host/cpu/counter/@frequency`: integer ≥ 1 */
  frequency: number;
  /** `/capabilities/host/cpu/counter/@scaling` */
  scaling: 'yes' | 'no';
}

/** `/capabilities/host/cpu/pages` */
export interface CapabilitiesHostCPUPages extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/capabilities/host/cpu/pages/@unit`
   */
  unit?: string;
  /** `/capabilities/host/cpu/pages/@size` */
  size: number;
}

/** `/capabilities/host/migration_features/uri_transports` */
export interface CapabilitiesHostMigrationFeaturesUriTransports extends XmlObject {
  /** `/capabilities/host/migration_features/uri_transports/uri_transport` */
  uri_transport: ('vpxmigr' | 'tcp' | 'rdma' | 'vzmigr')[];
}

/** `/capabilities/host/topology/cells` */
export interface CapabilitiesHostTopologyCells extends XmlObject {
  /** `/capabilities/host/topology/cells/@num` */
  num: number;
  /** `/capabilities/host/topology/cells/cell` */
  cell: CapabilitiesHostTopologyCellsCell[];
}

/** `/capabilities/host/cache/bank` */
export interface CapabilitiesHostCacheBank extends XmlObject {
  /** `/capabilities/host/cache/bank/@type` */
  type: 'both' | 'code' | 'data';
  /** `/capabilities/host/cache/bank/@id` */
  id: number;
  /** `/capabilities/host/cache/bank/@level` */
  level: number;
  /** `/capabilities/host/cache/bank/@size` */
  size: number;
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/capabilities/host/cache/bank/@unit`
   */
  unit: string;
  /** `/capabilities/host/cache/bank/@cpus`: set such as `0-3,^2,8` */
  cpus: string;
  /** `/capabilities/host/cache/bank/control` */
  control?: CapabilitiesHostCacheBankControl[];
}

/** `/capabilities/host/cache/monitor` */
export interface CapabilitiesHostCacheMonitor extends XmlObject {
  /** `/capabilities/host/cache/monitor/@level` */
  level?: number;
  /** `/capabilities/host/cache/monitor/@reuseThreshold` */
  reuseThreshold?: number;
  /** `/capabilities/host/cache/monitor/@maxMonitors` */
  maxMonitors: number;
  /** `/capabilities/host/cache/monitor/feature` */
  feature: NodeDeviceFeature[];
}

/** `/capabilities/host/memory_bandwidth/node` */
export interface CapabilitiesHostMemoryBandwidthNode extends XmlObject {
  /** `/capabilities/host/memory_bandwidth/node/@id` */
  id: number;
  /** `/capabilities/host/memory_bandwidth/node/@cpus`: set such as `0-3,^2,8` */
  cpus: string;
  /** `/capabilities/host/memory_bandwidth/node/control` */
  control?: CapabilitiesHostMemoryBandwidthNodeControl[];
}

/** `/capabilities/host/energy/monitor` */
export interface CapabilitiesHostEnergyMonitor extends XmlObject {
  /** `/capabilities/host/energy/monitor/@maxMonitors` */
  maxMonitors: number;
  /** `/capabilities/host/energy/monitor/feature` */
  feature: CapabilitiesHostEnergyMonitorFeature[];
}

/** `/capabilities/host/secmodel/baselabel` */
export interface CapabilitiesHostSecmodelBaselabel extends XmlObject {
  /** `/capabilities/host/secmodel/baselabel/@type` */
  type: string;
  /** the text of `/capabilities/host/secmodel/baselabel` */
  value?: string;
}

/** `/capabilities/guest/arch/machine` */
export interface CapabilitiesGuestArchMachine extends XmlObject {
  /** `/capabilities/guest/arch/machine/@canonical` */
  canonical?: string;
  /** `/capabilities/guest/arch/machine/@maxCpus` */
  maxCpus?: number;
  /** `/capabilities/guest/arch/machine/@deprecated` */
  deprecated?: 'yes' | 'no';
  /** the text of `/capabilities/guest/arch/machine` */
  value?: string;
}

/** The configuration of a guest: a virtual machine or a container. `/capabilities/guest/arch/domain` */
export interface CapabilitiesGuestArchDomain extends XmlObject {
  /**
   * The hypervisor that runs the guest: `kvm` is QEMU with hardware acceleration, `qemu` is QEMU with emulation (TCG).
   * `/capabilities/guest/arch/domain/@type`
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
  /** `/capabilities/guest/arch/domain/emulator`: absolute path */
  emulator?: string;
  /** `/capabilities/guest/arch/domain/machine` */
  machine?: CapabilitiesGuestArchMachine[];
}

/** ACPI, which guests need among others to be shut down gracefully. `/capabilities/guest/features/acpi` */
export interface CapabilitiesGuestFeaturesAcpi extends XmlObject {
  /** `/capabilities/guest/features/acpi/@toggle` */
  toggle: 'yes' | 'no';
  /** `/capabilities/guest/features/acpi/@default` */
  default: 'on' | 'off';
}

/** APIC: programmable interrupts. `/capabilities/guest/features/apic` */
export interface CapabilitiesGuestFeaturesApic extends XmlObject {
  /** `/capabilities/guest/features/apic/@toggle` */
  toggle: 'yes' | 'no';
  /** `/capabilities/guest/features/apic/@default` */
  default: 'on' | 'off';
}

/** `/capabilities/guest/features/disksnapshot` */
export interface CapabilitiesGuestFeaturesDisksnapshot extends XmlObject {
  /** `/capabilities/guest/features/disksnapshot/@toggle` */
  toggle: 'yes' | 'no';
  /** `/capabilities/guest/features/disksnapshot/@default` */
  default: 'on' | 'off';
}

/** Hardware-assisted paging. Default: on where the host has it. `/capabilities/guest/features/hap` */
export interface CapabilitiesGuestFeaturesHap extends XmlObject {
  /** `/capabilities/guest/features/hap/@toggle` */
  toggle: 'yes' | 'no';
  /** `/capabilities/guest/features/hap/@default` */
  default: 'on' | 'off';
}

/** `/capabilities/host/topology/cells/cell` */
export interface CapabilitiesHostTopologyCellsCell extends XmlObject {
  /** `/capabilities/host/topology/cells/cell/@id` */
  id: number;
  /** `/capabilities/host/topology/cells/cell/memory` */
  memory?: CapabilitiesHostTopologyCellsCellMemory;
  /** `/capabilities/host/topology/cells/cell/pages` */
  pages?: CapabilitiesHostTopologyCellsCellPages[];
  /** `/capabilities/host/topology/cells/cell/distances` */
  distances?: DomainCPUNumaCellDistances;
  /** `/capabilities/host/topology/cells/cell/cache` */
  cache?: DomainCPUNumaCellCache[];
  /** `/capabilities/host/topology/cells/cell/cpus` */
  cpus?: CapabilitiesHostTopologyCellsCellCpus;
}

/** `/capabilities/host/cache/bank/control` */
export interface CapabilitiesHostCacheBankControl extends XmlObject {
  /** `/capabilities/host/cache/bank/control/@type` */
  type: 'both' | 'code' | 'data';
  /** `/capabilities/host/cache/bank/control/@granularity` */
  granularity: number;
  /** `/capabilities/host/cache/bank/control/@min` */
  min?: number;
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/capabilities/host/cache/bank/control/@unit`
   */
  unit: string;
  /** `/capabilities/host/cache/bank/control/@maxAllocs` */
  maxAllocs: number;
}

/** `/capabilities/host/memory_bandwidth/node/control` */
export interface CapabilitiesHostMemoryBandwidthNodeControl extends XmlObject {
  /** `/capabilities/host/memory_bandwidth/node/control/@granularity` */
  granularity: number;
  /** `/capabilities/host/memory_bandwidth/node/control/@min` */
  min?: number;
  /** `/capabilities/host/memory_bandwidth/node/control/@maxAllocs` */
  maxAllocs: number;
}

/** `/capabilities/host/energy/monitor/feature` */
export interface CapabilitiesHostEnergyMonitorFeature extends XmlObject {
  /** Name of the feature. `/capabilities/host/energy/monitor/feature/@name` */
  name: 'core_energy' | 'activity';
}

/** `/capabilities/host/topology/cells/cell/memory` */
export interface CapabilitiesHostTopologyCellsCellMemory extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/capabilities/host/topology/cells/cell/memory/@unit`
   */
  unit?: string;
  /** the text of `/capabilities/host/topology/cells/cell/memory` */
  value: number | bigint;
}

/** `/capabilities/host/topology/cells/cell/pages` */
export interface CapabilitiesHostTopologyCellsCellPages extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/capabilities/host/topology/cells/cell/pages/@unit`
   */
  unit?: string;
  /** `/capabilities/host/topology/cells/cell/pages/@size` */
  size: number;
  /** the text of `/capabilities/host/topology/cells/cell/pages` */
  value: number;
}

/** `/capabilities/host/topology/cells/cell/cpus` */
export interface CapabilitiesHostTopologyCellsCellCpus extends XmlObject {
  /** `/capabilities/host/topology/cells/cell/cpus/@num` */
  num: number;
  /** `/capabilities/host/topology/cells/cell/cpus/cpu` */
  cpu?: CapabilitiesHostTopologyCellsCellCpusCPU[];
}

/** `/capabilities/host/topology/cells/cell/cpus/cpu` */
export interface CapabilitiesHostTopologyCellsCellCpusCPU extends XmlObject {
  /** `/capabilities/host/topology/cells/cell/cpus/cpu/@id` */
  id: number;
  /** `/capabilities/host/topology/cells/cell/cpus/cpu/@socket_id` */
  socket_id?: number;
  /** `/capabilities/host/topology/cells/cell/cpus/cpu/@die_id` */
  die_id?: number;
  /** `/capabilities/host/topology/cells/cell/cpus/cpu/@cluster_id` */
  cluster_id?: number;
  /** `/capabilities/host/topology/cells/cell/cpus/cpu/@core_id` */
  core_id?: number;
  /** `/capabilities/host/topology/cells/cell/cpus/cpu/@siblings`: set such as `0-3,^2,8` */
  siblings?: string;
}
