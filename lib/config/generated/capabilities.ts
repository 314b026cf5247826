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
  /** `/capabilities/host/uuid`: a UUID */
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
  /** `/capabilities/guest/os_type`: `xen`, `linux`, `hvm`, `exe`, `uml` */
  os_type: 'xen' | 'linux' | 'hvm' | 'exe' | 'uml';
  /** `/capabilities/guest/arch` */
  arch: CapabilitiesGuestArch;
  /** `/capabilities/guest/features` */
  features?: CapabilitiesGuestFeatures;
}

/** `/capabilities/host/cpu` */
export interface CapabilitiesHostCPU extends XmlObject {
  /** `/capabilities/host/cpu/arch`: `aarch64`, `alpha`, `armv6l`, `armv7l`, `cris`, `i686`, `ia64`, `lm32`, `loongarch64`, `m68k`, `microblaze`, `microblazeel` … */
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
  /** `/capabilities/host/cpu/model`: any text */
  model?: string;
  /** `/capabilities/host/cpu/vendor`: any text */
  vendor?: string;
  /** `/capabilities/host/cpu/microcode` */
  microcode?: CapabilitiesHostCPUMicrocode;
  /** `/capabilities/host/cpu/signature` */
  signature?: CapabilitiesHostCPUSignature;
  /** `/capabilities/host/cpu/counter` */
  counter?: CapabilitiesHostCPUCounter;
  /** `/capabilities/host/cpu/topology` */
  topology?: DomainTopology;
  /** `/capabilities/host/cpu/maxphysaddr` */
  maxphysaddr?: DomainMaxphysaddr;
  /** `/capabilities/host/cpu/feature` */
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
  /** `/capabilities/host/iommu/@support`: `yes`, `no` */
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
  /** `/capabilities/host/secmodel/model`: any text */
  model: string;
  /** `/capabilities/host/secmodel/doi`: any text */
  doi: string;
  /** `/capabilities/host/secmodel/baselabel` */
  baselabel?: CapabilitiesHostSecmodelBaselabel[];
}

/** `/capabilities/guest/arch` */
export interface CapabilitiesGuestArch extends XmlObject {
  /** `/capabilities/guest/arch/@name`: `aarch64`, `alpha`, `armv6l`, `armv7l`, `cris`, `i686`, `ia64`, `lm32`, `loongarch64`, `m68k`, `microblaze`, `microblazeel` … */
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
  /** `/capabilities/guest/arch/wordsize`: `31`, `32`, `64` */
  wordsize: '31' | '32' | '64';
  /** `/capabilities/guest/arch/emulator`: `(/|[a-zA-Z]:\\).+` */
  emulator?: string;
  /** `/capabilities/guest/arch/loader`: `(/|[a-zA-Z]:\\).+` */
  loader?: string;
  /** `/capabilities/guest/arch/machine` */
  machine?: CapabilitiesGuestArchMachine[];
  /** `/capabilities/guest/arch/domain` */
  domain: CapabilitiesGuestArchDomain[];
}

/** `/capabilities/guest/features` */
export interface CapabilitiesGuestFeatures extends XmlObject {
  /** `/capabilities/guest/features/pae` */
  pae?: boolean;
  /** `/capabilities/guest/features/nonpae` */
  nonpae?: boolean;
  /** `/capabilities/guest/features/ia64_be` */
  ia64_be?: boolean;
  /** `/capabilities/guest/features/acpi` */
  acpi?: CapabilitiesGuestFeaturesAcpi;
  /** `/capabilities/guest/features/apic` */
  apic?: CapabilitiesGuestFeaturesApic;
  /** `/capabilities/guest/features/cpuselection` */
  cpuselection?: boolean;
  /** `/capabilities/guest/features/deviceboot` */
  deviceboot?: boolean;
  /** `/capabilities/guest/features/disksnapshot` */
  disksnapshot?: CapabilitiesGuestFeaturesDisksnapshot;
  /** `/capabilities/guest/features/hap` */
  hap?: CapabilitiesGuestFeaturesHap;
  /** `/capabilities/guest/features/externalSnapshot` */
  externalSnapshot?: boolean;
}

/** `/capabilities/host/cpu/features` */
export interface CapabilitiesHostCPUFeatures extends XmlObject {
  /** `/capabilities/host/cpu/features/pae` */
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
  /** `/capabilities/host/cpu/microcode/@version`: integer */
  version: number;
}

/** `/capabilities/host/cpu/signature` */
export interface CapabilitiesHostCPUSignature extends XmlObject {
  /** `/capabilities/host/cpu/signature/@family`: integer */
  family: number;
  /** `/capabilities/host/cpu/signature/@model`: integer */
  model: number;
  /** `/capabilities/host/cpu/signature/@stepping`: integer */
  stepping: number;
}

/** `/capabilities/host/cpu/counter` */
export interface CapabilitiesHostCPUCounter extends XmlObject {
  /** `/capabilities/host/cpu/counter/@name`: any text */
  name: string;
  /** `/capabilities/host/cpu/counter/@frequency`: integer */
  frequency: number;
  /** `/capabilities/host/cpu/counter/@scaling`: `yes`, `no` */
  scaling: 'yes' | 'no';
}

/** `/capabilities/host/cpu/pages` */
export interface CapabilitiesHostCPUPages extends XmlObject {
  /** `/capabilities/host/cpu/pages/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** `/capabilities/host/cpu/pages/@size`: integer */
  size: number;
}

/** `/capabilities/host/migration_features/uri_transports` */
export interface CapabilitiesHostMigrationFeaturesUriTransports extends XmlObject {
  /** `/capabilities/host/migration_features/uri_transports/uri_transport`: `vpxmigr`, `tcp`, `rdma`, `vzmigr` */
  uri_transport: ('vpxmigr' | 'tcp' | 'rdma' | 'vzmigr')[];
}

/** `/capabilities/host/topology/cells` */
export interface CapabilitiesHostTopologyCells extends XmlObject {
  /** `/capabilities/host/topology/cells/@num`: integer */
  num: number;
  /** `/capabilities/host/topology/cells/cell` */
  cell: CapabilitiesHostTopologyCellsCell[];
}

/** `/capabilities/host/cache/bank` */
export interface CapabilitiesHostCacheBank extends XmlObject {
  /** `/capabilities/host/cache/bank/@type`: `both`, `code`, `data` */
  type: 'both' | 'code' | 'data';
  /** `/capabilities/host/cache/bank/@id`: integer */
  id: number;
  /** `/capabilities/host/cache/bank/@level`: integer */
  level: number;
  /** `/capabilities/host/cache/bank/@size`: integer */
  size: number;
  /** `/capabilities/host/cache/bank/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit: string;
  /** `/capabilities/host/cache/bank/@cpus`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  cpus: string;
  /** `/capabilities/host/cache/bank/control` */
  control?: CapabilitiesHostCacheBankControl[];
}

/** `/capabilities/host/cache/monitor` */
export interface CapabilitiesHostCacheMonitor extends XmlObject {
  /** `/capabilities/host/cache/monitor/@level`: integer */
  level?: number;
  /** `/capabilities/host/cache/monitor/@reuseThreshold`: integer */
  reuseThreshold?: number;
  /** `/capabilities/host/cache/monitor/@maxMonitors`: integer */
  maxMonitors: number;
  /** `/capabilities/host/cache/monitor/feature` */
  feature: NodeDeviceFeature[];
}

/** `/capabilities/host/memory_bandwidth/node` */
export interface CapabilitiesHostMemoryBandwidthNode extends XmlObject {
  /** `/capabilities/host/memory_bandwidth/node/@id`: integer */
  id: number;
  /** `/capabilities/host/memory_bandwidth/node/@cpus`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  cpus: string;
  /** `/capabilities/host/memory_bandwidth/node/control` */
  control?: CapabilitiesHostMemoryBandwidthNodeControl[];
}

/** `/capabilities/host/energy/monitor` */
export interface CapabilitiesHostEnergyMonitor extends XmlObject {
  /** `/capabilities/host/energy/monitor/@maxMonitors`: integer */
  maxMonitors: number;
  /** `/capabilities/host/energy/monitor/feature` */
  feature: CapabilitiesHostEnergyMonitorFeature[];
}

/** `/capabilities/host/secmodel/baselabel` */
export interface CapabilitiesHostSecmodelBaselabel extends XmlObject {
  /** `/capabilities/host/secmodel/baselabel/@type`: any text */
  type: string;
  /** the text of `/capabilities/host/secmodel/baselabel`: any text */
  value?: string;
}

/** `/capabilities/guest/arch/machine` */
export interface CapabilitiesGuestArchMachine extends XmlObject {
  /** `/capabilities/guest/arch/machine/@canonical`: any text */
  canonical?: string;
  /** `/capabilities/guest/arch/machine/@maxCpus`: integer */
  maxCpus?: number;
  /** `/capabilities/guest/arch/machine/@deprecated`: `yes`, `no` */
  deprecated?: 'yes' | 'no';
  /** the text of `/capabilities/guest/arch/machine`: any text */
  value?: string;
}

/** `/capabilities/guest/arch/domain` */
export interface CapabilitiesGuestArchDomain extends XmlObject {
  /** `/capabilities/guest/arch/domain/@type`: `qemu`, `kqemu`, `kvm`, `xen`, `lxc`, `uml`, `openvz`, `test`, `vmware`, `hyperv`, `vbox`, `phyp` … */
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
  /** `/capabilities/guest/arch/domain/emulator`: `(/|[a-zA-Z]:\\).+` */
  emulator?: string;
  /** `/capabilities/guest/arch/domain/machine` */
  machine?: CapabilitiesGuestArchMachine[];
}

/** `/capabilities/guest/features/acpi` */
export interface CapabilitiesGuestFeaturesAcpi extends XmlObject {
  /** `/capabilities/guest/features/acpi/@toggle`: `yes`, `no` */
  toggle: 'yes' | 'no';
  /** `/capabilities/guest/features/acpi/@default`: `on`, `off` */
  default: 'on' | 'off';
}

/** `/capabilities/guest/features/apic` */
export interface CapabilitiesGuestFeaturesApic extends XmlObject {
  /** `/capabilities/guest/features/apic/@toggle`: `yes`, `no` */
  toggle: 'yes' | 'no';
  /** `/capabilities/guest/features/apic/@default`: `on`, `off` */
  default: 'on' | 'off';
}

/** `/capabilities/guest/features/disksnapshot` */
export interface CapabilitiesGuestFeaturesDisksnapshot extends XmlObject {
  /** `/capabilities/guest/features/disksnapshot/@toggle`: `yes`, `no` */
  toggle: 'yes' | 'no';
  /** `/capabilities/guest/features/disksnapshot/@default`: `on`, `off` */
  default: 'on' | 'off';
}

/** `/capabilities/guest/features/hap` */
export interface CapabilitiesGuestFeaturesHap extends XmlObject {
  /** `/capabilities/guest/features/hap/@toggle`: `yes`, `no` */
  toggle: 'yes' | 'no';
  /** `/capabilities/guest/features/hap/@default`: `on`, `off` */
  default: 'on' | 'off';
}

/** `/capabilities/host/topology/cells/cell` */
export interface CapabilitiesHostTopologyCellsCell extends XmlObject {
  /** `/capabilities/host/topology/cells/cell/@id`: integer */
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
  /** `/capabilities/host/cache/bank/control/@type`: `both`, `code`, `data` */
  type: 'both' | 'code' | 'data';
  /** `/capabilities/host/cache/bank/control/@granularity`: integer */
  granularity: number;
  /** `/capabilities/host/cache/bank/control/@min`: integer */
  min?: number;
  /** `/capabilities/host/cache/bank/control/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit: string;
  /** `/capabilities/host/cache/bank/control/@maxAllocs`: integer */
  maxAllocs: number;
}

/** `/capabilities/host/memory_bandwidth/node/control` */
export interface CapabilitiesHostMemoryBandwidthNodeControl extends XmlObject {
  /** `/capabilities/host/memory_bandwidth/node/control/@granularity`: integer */
  granularity: number;
  /** `/capabilities/host/memory_bandwidth/node/control/@min`: integer */
  min?: number;
  /** `/capabilities/host/memory_bandwidth/node/control/@maxAllocs`: integer */
  maxAllocs: number;
}

/** `/capabilities/host/energy/monitor/feature` */
export interface CapabilitiesHostEnergyMonitorFeature extends XmlObject {
  /** `/capabilities/host/energy/monitor/feature/@name`: `core_energy`, `activity` */
  name: 'core_energy' | 'activity';
}

/** `/capabilities/host/topology/cells/cell/memory` */
export interface CapabilitiesHostTopologyCellsCellMemory extends XmlObject {
  /** `/capabilities/host/topology/cells/cell/memory/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/capabilities/host/topology/cells/cell/memory`: integer */
  value: number | bigint;
}

/** `/capabilities/host/topology/cells/cell/pages` */
export interface CapabilitiesHostTopologyCellsCellPages extends XmlObject {
  /** `/capabilities/host/topology/cells/cell/pages/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** `/capabilities/host/topology/cells/cell/pages/@size`: integer */
  size: number;
  /** the text of `/capabilities/host/topology/cells/cell/pages`: integer */
  value: number;
}

/** `/capabilities/host/topology/cells/cell/cpus` */
export interface CapabilitiesHostTopologyCellsCellCpus extends XmlObject {
  /** `/capabilities/host/topology/cells/cell/cpus/@num`: integer */
  num: number;
  /** `/capabilities/host/topology/cells/cell/cpus/cpu` */
  cpu?: CapabilitiesHostTopologyCellsCellCpusCPU[];
}

/** `/capabilities/host/topology/cells/cell/cpus/cpu` */
export interface CapabilitiesHostTopologyCellsCellCpusCPU extends XmlObject {
  /** `/capabilities/host/topology/cells/cell/cpus/cpu/@id`: integer */
  id: number;
  /** `/capabilities/host/topology/cells/cell/cpus/cpu/@socket_id`: integer */
  socket_id?: number;
  /** `/capabilities/host/topology/cells/cell/cpus/cpu/@die_id`: integer */
  die_id?: number;
  /** `/capabilities/host/topology/cells/cell/cpus/cpu/@cluster_id`: integer */
  cluster_id?: number;
  /** `/capabilities/host/topology/cells/cell/cpus/cpu/@core_id`: integer */
  core_id?: number;
  /** `/capabilities/host/topology/cells/cell/cpus/cpu/@siblings`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  siblings?: string;
}
