// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';
import type { DomainCPUFeature, DomainMaxphysaddr, DomainModel } from './domain.ts';
import type { NodeDeviceFeature } from './node-device.ts';
import type { StoragePoolCapabilitiesEnum } from './storage-pool-capabilities.ts';

/** What a hypervisor supports for guests of one domain type, machine type and architecture. `/domainCapabilities` */
export interface DomainCapabilities extends XmlObject {
  /** Absolute path of the program that runs such guests. `/domainCapabilities/path`: absolute path */
  path?: string;
  /** The domain type. `/domainCapabilities/domain` */
  domain: string;
  /** The machine type. `/domainCapabilities/machine` */
  machine?: string;
  /** The architecture. `/domainCapabilities/arch` */
  arch: string;
  /** Virtual CPUs. `/domainCapabilities/vcpu` */
  vcpu?: DomainCapabilitiesVcpu;
  /** I/O threads. `/domainCapabilities/iothreads` */
  iothreads?: DomainCapabilitiesIothreads;
  /** Firmware. `/domainCapabilities/os` */
  os?: DomainCapabilitiesOS;
  /** CPU modes and models. `/domainCapabilities/cpu` */
  cpu?: DomainCapabilitiesCPU;
  /** Ways to take memory from the host. `/domainCapabilities/memoryBacking` */
  memoryBacking?: DomainCapabilitiesMemoryBacking;
  /** Kinds of devices. `/domainCapabilities/devices` */
  devices?: DomainCapabilitiesDevices;
  /** Features of guests. `/domainCapabilities/features` */
  features?: DomainCapabilitiesFeatures;
}

/** Virtual CPUs. `/domainCapabilities/vcpu` */
export interface DomainCapabilitiesVcpu extends XmlObject {
  /** The most virtual CPUs. `/domainCapabilities/vcpu/@max` */
  max: number;
}

/** I/O threads. `/domainCapabilities/iothreads` */
export interface DomainCapabilitiesIothreads extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/iothreads/@supported` */
  supported: 'yes' | 'no';
}

/** Firmware. `/domainCapabilities/os` */
export interface DomainCapabilitiesOS extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/os/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/os/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
  /** Features that automatic firmware selection can require. `/domainCapabilities/os/firmwareFeatures` */
  firmwareFeatures?: DomainCapabilitiesOSFirmwareFeatures;
  /** Firmware images. `/domainCapabilities/os/loader` */
  loader?: DomainCapabilitiesOSLoader;
  /** Variable stores in JSON format. `/domainCapabilities/os/varstore` */
  varstore?: DomainCapabilitiesOSVarstore;
}

/** CPU modes and models. `/domainCapabilities/cpu` */
export interface DomainCapabilitiesCPU extends XmlObject {
  /** One CPU mode. `/domainCapabilities/cpu/mode` */
  mode: DomainCapabilitiesCPUMode[];
}

/** Ways to take memory from the host. `/domainCapabilities/memoryBacking` */
export interface DomainCapabilitiesMemoryBacking extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/memoryBacking/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/memoryBacking/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Kinds of devices. `/domainCapabilities/devices` */
export interface DomainCapabilitiesDevices extends XmlObject {
  /** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/disk` */
  disk?: DomainCapabilitiesDisk;
  /** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/graphics` */
  graphics?: DomainCapabilitiesGraphics;
  /** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/video` */
  video?: DomainCapabilitiesVideo;
  /** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/hostdev` */
  hostdev?: DomainCapabilitiesHostdev;
  /** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/rng` */
  rng?: DomainCapabilitiesRNG;
  /** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/filesystem` */
  filesystem?: DomainCapabilitiesFilesystem;
  /** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/tpm` */
  tpm?: DomainCapabilitiesTPM;
  /** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/redirdev` */
  redirdev?: DomainCapabilitiesRedirdev;
  /** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/channel` */
  channel?: DomainCapabilitiesChannel;
  /** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/crypto` */
  crypto?: DomainCapabilitiesCrypto;
  /** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/interface` */
  interface?: DomainCapabilitiesInterface;
  /** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/panic` */
  panic?: DomainCapabilitiesPanic;
  /** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/console` */
  console?: DomainCapabilitiesConsole;
}

/** Features of guests. `/domainCapabilities/features` */
export interface DomainCapabilitiesFeatures extends XmlObject {
  /** Support for the feature. `/domainCapabilities/features/gic` */
  gic?: DomainCapabilitiesFeaturesGic;
  /** Support for the feature. `/domainCapabilities/features/vmcoreinfo` */
  vmcoreinfo?: DomainCapabilitiesFeaturesVmcoreinfo;
  /** Whether `genid` of a guest is supported. `/domainCapabilities/features/genid` */
  genid?: DomainCapabilitiesFeaturesGenid;
  /** Whether `backingStore` of a disk is used in input. `/domainCapabilities/features/backingStoreInput` */
  backingStoreInput?: DomainCapabilitiesFeaturesBackingStoreInput;
  /** Whether backups and checkpoints are supported. `/domainCapabilities/features/backup` */
  backup?: DomainCapabilitiesFeaturesBackup;
  /** Support for the feature. `/domainCapabilities/features/async-teardown` */
  'async-teardown'?: DomainCapabilitiesFeaturesAsyncTeardown;
  /** IBM Secure Execution. `/domainCapabilities/features/s390-pv` */
  's390-pv'?: DomainCapabilitiesFeaturesS390Pv;
  /** Support for the feature. `/domainCapabilities/features/ps2` */
  ps2?: DomainCapabilitiesFeaturesPs2;
  /** Intel TDX. `/domainCapabilities/features/tdx` */
  tdx?: DomainCapabilitiesFeaturesTdx;
  /** AMD SEV, with values for `launchSecurity` of a guest. `/domainCapabilities/features/sev` */
  sev?: DomainCapabilitiesFeaturesSev;
  /** Intel SGX, for memory devices of the model `sgx-epc`. `/domainCapabilities/features/sgx` */
  sgx?: DomainCapabilitiesFeaturesSgx;
  /** Hyper-V enlightenments, and those of the mode `host-model`. `/domainCapabilities/features/hyperv` */
  hyperv?: DomainCapabilitiesFeaturesHyperv;
  /** Kinds of confidential computing. `/domainCapabilities/features/launchSecurity` */
  launchSecurity?: DomainCapabilitiesFeaturesLaunchSecurity;
}

/** Features that automatic firmware selection can require. `/domainCapabilities/os/firmwareFeatures` */
export interface DomainCapabilitiesOSFirmwareFeatures extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/os/firmwareFeatures/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/os/firmwareFeatures/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Firmware images. `/domainCapabilities/os/loader` */
export interface DomainCapabilitiesOSLoader extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/os/loader/@supported` */
  supported: 'yes' | 'no';
  /** Absolute path of a firmware image on the host. `/domainCapabilities/os/loader/value` */
  value?: string[];
  /** Values that a property can have. `/domainCapabilities/os/loader/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Variable stores in JSON format. `/domainCapabilities/os/varstore` */
export interface DomainCapabilitiesOSVarstore extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/os/varstore/@supported` */
  supported: 'yes' | 'no';
}

/** What every `/domainCapabilities/cpu/mode` may have. */
export interface DomainCapabilitiesCPUModeBase extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/cpu/mode/@supported` */
  supported: 'yes' | 'no';
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** One CPU mode. `/domainCapabilities/cpu/mode` with `name='host-passthrough'` or `name='maximum'` */
export interface DomainCapabilitiesCPUModeHostPassthroughOrMaximum extends DomainCapabilitiesCPUModeBase, Absent<'model' | 'vendor' | 'maxphysaddr' | 'feature' | 'blockers'> {
  /** Name of the mode, as `cpu.mode` of a guest. `/domainCapabilities/cpu/mode/@name` */
  name: 'host-passthrough' | 'maximum';
  /** Values that a property can have. `/domainCapabilities/cpu/mode/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** One CPU mode. `/domainCapabilities/cpu/mode` with `name='host-model'` */
export interface DomainCapabilitiesCPUModeHostModel extends DomainCapabilitiesCPUModeBase, Absent<'enum' | 'blockers'> {
  /** Name of the mode, as `cpu.mode` of a guest. `/domainCapabilities/cpu/mode/@name` */
  name: 'host-model';
  /** Name of a CPU model; with `host-model` the one that the guest’s CPU is based on. `/domainCapabilities/cpu/mode/model` */
  model?: DomainModel[];
  /** Vendor of the CPU model. `/domainCapabilities/cpu/mode/vendor` */
  vendor?: string;
  /** Bits of physical addresses. `/domainCapabilities/cpu/mode/maxphysaddr` */
  maxphysaddr?: DomainMaxphysaddr;
  /** A feature that differs from the model. `/domainCapabilities/cpu/mode/feature` */
  feature?: DomainCPUFeature[];
}

/** One CPU mode. `/domainCapabilities/cpu/mode` with `name='custom'` */
export interface DomainCapabilitiesCPUModeCustom extends DomainCapabilitiesCPUModeBase, Absent<'enum' | 'vendor' | 'maxphysaddr' | 'feature'> {
  /** Name of the mode, as `cpu.mode` of a guest. `/domainCapabilities/cpu/mode/@name` */
  name: 'custom';
  /** Name of a CPU model; with `host-model` the one that the guest’s CPU is based on. `/domainCapabilities/cpu/mode/model` */
  model?: DomainCapabilitiesCPUModeCustomModel[];
  /** Features that the host lacks for a model that is not usable. `/domainCapabilities/cpu/mode/blockers` */
  blockers?: DomainCapabilitiesCPUModeBlockers[];
}

/** One CPU mode. `/domainCapabilities/cpu/mode` */
export type DomainCapabilitiesCPUMode =
  | DomainCapabilitiesCPUModeHostPassthroughOrMaximum
  | DomainCapabilitiesCPUModeHostModel
  | DomainCapabilitiesCPUModeCustom;

/** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/disk` */
export interface DomainCapabilitiesDisk extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/devices/disk/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/devices/disk/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/graphics` */
export interface DomainCapabilitiesGraphics extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/devices/graphics/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/devices/graphics/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/video` */
export interface DomainCapabilitiesVideo extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/devices/video/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/devices/video/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/hostdev` */
export interface DomainCapabilitiesHostdev extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/devices/hostdev/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/devices/hostdev/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/rng` */
export interface DomainCapabilitiesRNG extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/devices/rng/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/devices/rng/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/filesystem` */
export interface DomainCapabilitiesFilesystem extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/devices/filesystem/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/devices/filesystem/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/tpm` */
export interface DomainCapabilitiesTPM extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/devices/tpm/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/devices/tpm/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/redirdev` */
export interface DomainCapabilitiesRedirdev extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/devices/redirdev/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/devices/redirdev/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/channel` */
export interface DomainCapabilitiesChannel extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/devices/channel/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/devices/channel/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/crypto` */
export interface DomainCapabilitiesCrypto extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/devices/crypto/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/devices/crypto/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/interface` */
export interface DomainCapabilitiesInterface extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/devices/interface/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/devices/interface/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/panic` */
export interface DomainCapabilitiesPanic extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/devices/panic/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/devices/panic/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Support for such devices, and values that their properties can have. `/domainCapabilities/devices/console` */
export interface DomainCapabilitiesConsole extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/devices/console/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/devices/console/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Support for the feature. `/domainCapabilities/features/gic` */
export interface DomainCapabilitiesFeaturesGic extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/features/gic/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/features/gic/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Support for the feature. `/domainCapabilities/features/vmcoreinfo` */
export interface DomainCapabilitiesFeaturesVmcoreinfo extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/features/vmcoreinfo/@supported` */
  supported: 'yes' | 'no';
}

/** Whether `genid` of a guest is supported. `/domainCapabilities/features/genid` */
export interface DomainCapabilitiesFeaturesGenid extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/features/genid/@supported` */
  supported: 'yes' | 'no';
}

/** Whether `backingStore` of a disk is used in input. `/domainCapabilities/features/backingStoreInput` */
export interface DomainCapabilitiesFeaturesBackingStoreInput extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/features/backingStoreInput/@supported` */
  supported: 'yes' | 'no';
}

/** Whether backups and checkpoints are supported. `/domainCapabilities/features/backup` */
export interface DomainCapabilitiesFeaturesBackup extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/features/backup/@supported` */
  supported: 'yes' | 'no';
}

/** Support for the feature. `/domainCapabilities/features/async-teardown` */
export interface DomainCapabilitiesFeaturesAsyncTeardown extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/features/async-teardown/@supported` */
  supported: 'yes' | 'no';
}

/** IBM Secure Execution. `/domainCapabilities/features/s390-pv` */
export interface DomainCapabilitiesFeaturesS390Pv extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/features/s390-pv/@supported` */
  supported: 'yes' | 'no';
}

/** Support for the feature. `/domainCapabilities/features/ps2` */
export interface DomainCapabilitiesFeaturesPs2 extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/features/ps2/@supported` */
  supported: 'yes' | 'no';
}

/** Intel TDX. `/domainCapabilities/features/tdx` */
export interface DomainCapabilitiesFeaturesTdx extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/features/tdx/@supported` */
  supported: 'yes' | 'no';
}

/** AMD SEV, with values for `launchSecurity` of a guest. `/domainCapabilities/features/sev` */
export interface DomainCapabilitiesFeaturesSev extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/features/sev/@supported` */
  supported: 'yes' | 'no';
  /** Position of the encryption bit in page table entries. `/domainCapabilities/features/sev/cbitpos` */
  cbitpos?: number;
  /** How many bits of the physical address are lost. `/domainCapabilities/features/sev/reducedPhysBits` */
  reducedPhysBits?: number;
  /** How many SEV guests can run. `/domainCapabilities/features/sev/maxGuests` */
  maxGuests?: number;
  /** How many SEV-ES guests can run. `/domainCapabilities/features/sev/maxESGuests` */
  maxESGuests?: number;
  /** ID of the first CPU, for requesting its certificate from AMD. `/domainCapabilities/features/sev/cpu0Id` */
  cpu0Id?: string;
}

/** Intel SGX, for memory devices of the model `sgx-epc`. `/domainCapabilities/features/sgx` */
export interface DomainCapabilitiesFeaturesSgx extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/features/sgx/@supported` */
  supported: 'yes' | 'no';
  /** Whether flexible launch control is supported. `/domainCapabilities/features/sgx/flc` */
  flc?: 'yes' | 'no';
  /** Whether SGX1 is supported. `/domainCapabilities/features/sgx/sgx1` */
  sgx1?: 'yes' | 'no';
  /** Whether SGX2 is supported. `/domainCapabilities/features/sgx/sgx2` */
  sgx2?: 'yes' | 'no';
  /** Size of all sections of the enclave page cache. `/domainCapabilities/features/sgx/section_size` */
  section_size?: DomainCapabilitiesFeaturesSgxSectionSize;
  /** Sections of the enclave page cache. `/domainCapabilities/features/sgx/sections` */
  sections?: DomainCapabilitiesFeaturesSgxSections;
}

/** Hyper-V enlightenments, and those of the mode `host-model`. `/domainCapabilities/features/hyperv` */
export interface DomainCapabilitiesFeaturesHyperv extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/features/hyperv/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/features/hyperv/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
  /** Enlightenments of the mode `host-model`. `/domainCapabilities/features/hyperv/defaults` */
  defaults?: DomainCapabilitiesFeaturesHypervDefaults;
}

/** Kinds of confidential computing. `/domainCapabilities/features/launchSecurity` */
export interface DomainCapabilitiesFeaturesLaunchSecurity extends XmlObject {
  /** Whether it is supported. `/domainCapabilities/features/launchSecurity/@supported` */
  supported: 'yes' | 'no';
  /** Values that a property can have. `/domainCapabilities/features/launchSecurity/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Name of a CPU model; with `host-model` the one that the guest’s CPU is based on. `/domainCapabilities/cpu/mode/model` */
export interface DomainCapabilitiesCPUModeCustomModel extends XmlObject, Absent<'fallback' | 'vendor_id'> {
  /** Whether the host can run it with all its features. `/domainCapabilities/cpu/mode/model/@usable` */
  usable: 'yes' | 'no' | 'unknown';
  /** Whether the hypervisor deprecates it. `/domainCapabilities/cpu/mode/model/@deprecated` */
  deprecated?: 'yes' | 'no';
  /** Name that this alias stands for. `/domainCapabilities/cpu/mode/model/@canonical` */
  canonical?: string;
  /** Vendor of the model. `/domainCapabilities/cpu/mode/model/@vendor` */
  vendor: string;
  /** Name of the CPU model. the text of `/domainCapabilities/cpu/mode/model` */
  value?: string;
}

/** Features that the host lacks for a model that is not usable. `/domainCapabilities/cpu/mode/blockers` */
export interface DomainCapabilitiesCPUModeBlockers extends XmlObject {
  /** Name of the model. `/domainCapabilities/cpu/mode/blockers/@model` */
  model: string;
  /** A feature that is lacking. `/domainCapabilities/cpu/mode/blockers/feature` */
  feature: NodeDeviceFeature[];
}

/** Size of all sections of the enclave page cache. `/domainCapabilities/features/sgx/section_size` */
export interface DomainCapabilitiesFeaturesSgxSectionSize extends XmlObject {
  /** Unit of the amount. `/domainCapabilities/features/sgx/section_size/@unit` */
  unit: 'KiB';
  /** Size of all sections of the enclave page cache. the text of `/domainCapabilities/features/sgx/section_size` */
  value: number | bigint;
}

/** Sections of the enclave page cache. `/domainCapabilities/features/sgx/sections` */
export interface DomainCapabilitiesFeaturesSgxSections extends XmlObject {
  /** One section. `/domainCapabilities/features/sgx/sections/section` */
  section?: DomainCapabilitiesFeaturesSgxSectionsSection[];
}

/** Enlightenments of the mode `host-model`. `/domainCapabilities/features/hyperv/defaults` */
export interface DomainCapabilitiesFeaturesHypervDefaults extends XmlObject {
  /** Retries of `spinlocks`. `/domainCapabilities/features/hyperv/defaults/spinlocks` */
  spinlocks?: number;
  /** Whether synthetic timers are in direct mode. `/domainCapabilities/features/hyperv/defaults/stimer_direct` */
  stimer_direct?: 'on' | 'off';
  /** Whether `tlbflush` is direct. `/domainCapabilities/features/hyperv/defaults/tlbflush_direct` */
  tlbflush_direct?: 'on' | 'off';
  /** Whether `tlbflush` is extended. `/domainCapabilities/features/hyperv/defaults/tlbflush_extended` */
  tlbflush_extended?: 'on' | 'off';
  /** Vendor of the hypervisor. `/domainCapabilities/features/hyperv/defaults/vendor_id` */
  vendor_id?: string;
}

/** One section. `/domainCapabilities/features/sgx/sections/section` */
export interface DomainCapabilitiesFeaturesSgxSectionsSection extends XmlObject {
  /** NUMA node of the section. `/domainCapabilities/features/sgx/sections/section/@node` */
  node: number;
  /** Size of the section. Unit: `unit`. `/domainCapabilities/features/sgx/sections/section/@size` */
  size: number | bigint;
  /** Unit of `size`. `/domainCapabilities/features/sgx/sections/section/@unit` */
  unit: 'KiB';
}
