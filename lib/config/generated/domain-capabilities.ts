// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlObject } from '../raw.ts';
import type { DomainCPUFeature, DomainMaxphysaddr, DomainModel } from './domain.ts';
import type { NodeDeviceFeature } from './node-device.ts';
import type { StoragePoolCapabilitiesEnum } from './storage-pool-capabilities.ts';

/** `/domainCapabilities` */
export interface DomainCapabilities extends XmlObject {
  /** `/domainCapabilities/path`: absolute path */
  path?: string;
  /** The configuration of a guest: a virtual machine or a container. `/domainCapabilities/domain` */
  domain: string;
  /** `/domainCapabilities/machine` */
  machine?: string;
  /** `/domainCapabilities/arch` */
  arch: string;
  /** `/domainCapabilities/vcpu` */
  vcpu?: DomainCapabilitiesVcpu;
  /** `/domainCapabilities/iothreads` */
  iothreads?: DomainCapabilitiesIothreads;
  /** `/domainCapabilities/os` */
  os?: DomainCapabilitiesOS;
  /** `/domainCapabilities/cpu` */
  cpu?: DomainCapabilitiesCPU;
  /** `/domainCapabilities/memoryBacking` */
  memoryBacking?: DomainCapabilitiesMemoryBacking;
  /** `/domainCapabilities/devices` */
  devices?: DomainCapabilitiesDevices;
  /** `/domainCapabilities/features` */
  features?: DomainCapabilitiesFeatures;
}

/** `/domainCapabilities/vcpu` */
export interface DomainCapabilitiesVcpu extends XmlObject {
  /** `/domainCapabilities/vcpu/@max` */
  max: number;
}

/** `/domainCapabilities/iothreads` */
export interface DomainCapabilitiesIothreads extends XmlObject {
  /** `/domainCapabilities/iothreads/@supported` */
  supported: 'yes' | 'no';
}

/** `/domainCapabilities/os` */
export interface DomainCapabilitiesOS extends XmlObject {
  /** `/domainCapabilities/os/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/os/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
  /** `/domainCapabilities/os/firmwareFeatures` */
  firmwareFeatures?: DomainCapabilitiesOSFirmwareFeatures;
  /** Firmware of the guest: absolute path on the host. `/domainCapabilities/os/loader` */
  loader?: DomainCapabilitiesOSLoader;
  /**
   * Variable store of firmware that keeps UEFI variables in the hypervisor’s JSON format instead of flash.
   * `/domainCapabilities/os/varstore`
   */
  varstore?: DomainCapabilitiesOSVarstore;
}

/** `/domainCapabilities/cpu` */
export interface DomainCapabilitiesCPU extends XmlObject {
  /** `/domainCapabilities/cpu/mode` */
  mode: DomainCapabilitiesCPUMode[];
}

/** `/domainCapabilities/memoryBacking` */
export interface DomainCapabilitiesMemoryBacking extends XmlObject {
  /** `/domainCapabilities/memoryBacking/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/memoryBacking/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** `/domainCapabilities/devices` */
export interface DomainCapabilitiesDevices extends XmlObject {
  /** A disk: hard disk, CD-ROM drive, floppy drive or LUN. `/domainCapabilities/devices/disk` */
  disk?: DomainCapabilitiesDisk;
  /** A way to see and use the guest’s screen. `/domainCapabilities/devices/graphics` */
  graphics?: DomainCapabilitiesGraphics;
  /** A graphics card. libvirt adds one to guests with `graphics`, unless a video model is `none`. `/domainCapabilities/devices/video` */
  video?: DomainCapabilitiesVideo;
  /** A device of the host that is passed to the guest. `/domainCapabilities/devices/hostdev` */
  hostdev?: DomainCapabilitiesHostdev;
  /** Source of random numbers for the guest. `/domainCapabilities/devices/rng` */
  rng?: DomainCapabilitiesRNG;
  /** A folder of the host that the guest can mount. `/domainCapabilities/devices/filesystem` */
  filesystem?: DomainCapabilitiesFilesystem;
  /** A trusted platform module. `/domainCapabilities/devices/tpm` */
  tpm?: DomainCapabilitiesTPM;
  /** A USB port that a remote client can plug its devices into. `/domainCapabilities/devices/redirdev` */
  redirdev?: DomainCapabilitiesRedirdev;
  /** A channel between a program in the guest and one on the host, such as a guest agent. `/domainCapabilities/devices/channel` */
  channel?: DomainCapabilitiesChannel;
  /** A virtual cryptographic accelerator. `/domainCapabilities/devices/crypto` */
  crypto?: DomainCapabilitiesCrypto;
  /** A network interface of the guest. `/domainCapabilities/devices/interface` */
  interface?: DomainCapabilitiesInterface;
  /**
   * A device by which the guest tells that its kernel has crashed; `on_crash` says what happens then. `/domainCapabilities/devices/panic`
   */
  panic?: DomainCapabilitiesPanic;
  /** A console. The first one is usually the same device as the first `serial`. `/domainCapabilities/devices/console` */
  console?: DomainCapabilitiesConsole;
}

/** `/domainCapabilities/features` */
export interface DomainCapabilitiesFeatures extends XmlObject {
  /** Interrupt controller of ARM guests. `/domainCapabilities/features/gic` */
  gic?: DomainCapabilitiesFeaturesGic;
  /** Device that the guest’s kernel stores details for crash dumps in (QEMU). `/domainCapabilities/features/vmcoreinfo` */
  vmcoreinfo?: DomainCapabilitiesFeaturesVmcoreinfo;
  /** `/domainCapabilities/features/genid` */
  genid?: DomainCapabilitiesFeaturesGenid;
  /** `/domainCapabilities/features/backingStoreInput` */
  backingStoreInput?: DomainCapabilitiesFeaturesBackingStoreInput;
  /** `/domainCapabilities/features/backup` */
  backup?: DomainCapabilitiesFeaturesBackup;
  /** Frees the guest’s memory in the background when it ends (QEMU). Since libvirt 9.6. `/domainCapabilities/features/async-teardown` */
  'async-teardown'?: DomainCapabilitiesFeaturesAsyncTeardown;
  /** `/domainCapabilities/features/s390-pv` */
  's390-pv'?: DomainCapabilitiesFeaturesS390Pv;
  /** The PS/2 controller of x86 guests. Since libvirt 10.7 (QEMU). `/domainCapabilities/features/ps2` */
  ps2?: DomainCapabilitiesFeaturesPs2;
  /** `/domainCapabilities/features/tdx` */
  tdx?: DomainCapabilitiesFeaturesTdx;
  /** `/domainCapabilities/features/sev` */
  sev?: DomainCapabilitiesFeaturesSev;
  /** `/domainCapabilities/features/sgx` */
  sgx?: DomainCapabilitiesFeaturesSgx;
  /** Hyper-V enlightenments, which make Windows guests faster. `/domainCapabilities/features/hyperv` */
  hyperv?: DomainCapabilitiesFeaturesHyperv;
  /** `/domainCapabilities/features/launchSecurity` */
  launchSecurity?: DomainCapabilitiesFeaturesLaunchSecurity;
}

/** `/domainCapabilities/os/firmwareFeatures` */
export interface DomainCapabilitiesOSFirmwareFeatures extends XmlObject {
  /** `/domainCapabilities/os/firmwareFeatures/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/os/firmwareFeatures/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Firmware of the guest: absolute path on the host. `/domainCapabilities/os/loader` */
export interface DomainCapabilitiesOSLoader extends XmlObject {
  /** `/domainCapabilities/os/loader/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/os/loader/value` */
  value?: string[];
  /** `/domainCapabilities/os/loader/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/**
 * Variable store of firmware that keeps UEFI variables in the hypervisor’s JSON format instead of flash. `/domainCapabilities/os/varstore`
 */
export interface DomainCapabilitiesOSVarstore extends XmlObject {
  /** `/domainCapabilities/os/varstore/@supported` */
  supported: 'yes' | 'no';
}

/** What every `/domainCapabilities/cpu/mode` may have. */
export interface DomainCapabilitiesCPUModeBase extends XmlObject {
  /** `/domainCapabilities/cpu/mode/@supported` */
  supported: 'yes' | 'no';
  /** The properties of the children in document order, where that is not the schema’s. */
  $order?: string[];
}

/** `/domainCapabilities/cpu/mode` with `name='host-passthrough'` or `name='maximum'` */
export interface DomainCapabilitiesCPUModeHostPassthroughOrMaximum extends DomainCapabilitiesCPUModeBase, Absent<'model' | 'vendor' | 'maxphysaddr' | 'feature' | 'blockers'> {
  /** `/domainCapabilities/cpu/mode/@name` */
  name: 'host-passthrough' | 'maximum';
  /** `/domainCapabilities/cpu/mode/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** `/domainCapabilities/cpu/mode` with `name='host-model'` */
export interface DomainCapabilitiesCPUModeHostModel extends DomainCapabilitiesCPUModeBase, Absent<'enum' | 'blockers'> {
  /** `/domainCapabilities/cpu/mode/@name` */
  name: 'host-model';
  /** Name of the CPU model. With `host-model` it is filled in while the guest runs. `/domainCapabilities/cpu/mode/model` */
  model?: DomainModel[];
  /** `/domainCapabilities/cpu/mode/vendor` */
  vendor?: string;
  /** `/domainCapabilities/cpu/mode/maxphysaddr` */
  maxphysaddr?: DomainMaxphysaddr;
  /** `/domainCapabilities/cpu/mode/feature` */
  feature?: DomainCPUFeature[];
}

/** `/domainCapabilities/cpu/mode` with `name='custom'` */
export interface DomainCapabilitiesCPUModeCustom extends DomainCapabilitiesCPUModeBase, Absent<'enum' | 'vendor' | 'maxphysaddr' | 'feature'> {
  /** `/domainCapabilities/cpu/mode/@name` */
  name: 'custom';
  /** Name of the CPU model. With `host-model` it is filled in while the guest runs. `/domainCapabilities/cpu/mode/model` */
  model?: DomainCapabilitiesCPUModeCustomModel[];
  /** `/domainCapabilities/cpu/mode/blockers` */
  blockers?: DomainCapabilitiesCPUModeBlockers[];
}

/** `/domainCapabilities/cpu/mode` */
export type DomainCapabilitiesCPUMode =
  | DomainCapabilitiesCPUModeHostPassthroughOrMaximum
  | DomainCapabilitiesCPUModeHostModel
  | DomainCapabilitiesCPUModeCustom;

/** A disk: hard disk, CD-ROM drive, floppy drive or LUN. `/domainCapabilities/devices/disk` */
export interface DomainCapabilitiesDisk extends XmlObject {
  /** `/domainCapabilities/devices/disk/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/devices/disk/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** A way to see and use the guest’s screen. `/domainCapabilities/devices/graphics` */
export interface DomainCapabilitiesGraphics extends XmlObject {
  /** `/domainCapabilities/devices/graphics/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/devices/graphics/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** A graphics card. libvirt adds one to guests with `graphics`, unless a video model is `none`. `/domainCapabilities/devices/video` */
export interface DomainCapabilitiesVideo extends XmlObject {
  /** `/domainCapabilities/devices/video/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/devices/video/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** A device of the host that is passed to the guest. `/domainCapabilities/devices/hostdev` */
export interface DomainCapabilitiesHostdev extends XmlObject {
  /** `/domainCapabilities/devices/hostdev/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/devices/hostdev/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Source of random numbers for the guest. `/domainCapabilities/devices/rng` */
export interface DomainCapabilitiesRNG extends XmlObject {
  /** `/domainCapabilities/devices/rng/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/devices/rng/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** A folder of the host that the guest can mount. `/domainCapabilities/devices/filesystem` */
export interface DomainCapabilitiesFilesystem extends XmlObject {
  /** `/domainCapabilities/devices/filesystem/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/devices/filesystem/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** A trusted platform module. `/domainCapabilities/devices/tpm` */
export interface DomainCapabilitiesTPM extends XmlObject {
  /** `/domainCapabilities/devices/tpm/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/devices/tpm/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** A USB port that a remote client can plug its devices into. `/domainCapabilities/devices/redirdev` */
export interface DomainCapabilitiesRedirdev extends XmlObject {
  /** `/domainCapabilities/devices/redirdev/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/devices/redirdev/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** A channel between a program in the guest and one on the host, such as a guest agent. `/domainCapabilities/devices/channel` */
export interface DomainCapabilitiesChannel extends XmlObject {
  /** `/domainCapabilities/devices/channel/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/devices/channel/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** A virtual cryptographic accelerator. `/domainCapabilities/devices/crypto` */
export interface DomainCapabilitiesCrypto extends XmlObject {
  /** `/domainCapabilities/devices/crypto/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/devices/crypto/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** A network interface of the guest. `/domainCapabilities/devices/interface` */
export interface DomainCapabilitiesInterface extends XmlObject {
  /** `/domainCapabilities/devices/interface/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/devices/interface/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** A device by which the guest tells that its kernel has crashed; `on_crash` says what happens then. `/domainCapabilities/devices/panic` */
export interface DomainCapabilitiesPanic extends XmlObject {
  /** `/domainCapabilities/devices/panic/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/devices/panic/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** A console. The first one is usually the same device as the first `serial`. `/domainCapabilities/devices/console` */
export interface DomainCapabilitiesConsole extends XmlObject {
  /** `/domainCapabilities/devices/console/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/devices/console/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Interrupt controller of ARM guests. `/domainCapabilities/features/gic` */
export interface DomainCapabilitiesFeaturesGic extends XmlObject {
  /** `/domainCapabilities/features/gic/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/features/gic/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Device that the guest’s kernel stores details for crash dumps in (QEMU). `/domainCapabilities/features/vmcoreinfo` */
export interface DomainCapabilitiesFeaturesVmcoreinfo extends XmlObject {
  /** `/domainCapabilities/features/vmcoreinfo/@supported` */
  supported: 'yes' | 'no';
}

/** `/domainCapabilities/features/genid` */
export interface DomainCapabilitiesFeaturesGenid extends XmlObject {
  /** `/domainCapabilities/features/genid/@supported` */
  supported: 'yes' | 'no';
}

/** `/domainCapabilities/features/backingStoreInput` */
export interface DomainCapabilitiesFeaturesBackingStoreInput extends XmlObject {
  /** `/domainCapabilities/features/backingStoreInput/@supported` */
  supported: 'yes' | 'no';
}

/** `/domainCapabilities/features/backup` */
export interface DomainCapabilitiesFeaturesBackup extends XmlObject {
  /** `/domainCapabilities/features/backup/@supported` */
  supported: 'yes' | 'no';
}

/** Frees the guest’s memory in the background when it ends (QEMU). Since libvirt 9.6. `/domainCapabilities/features/async-teardown` */
export interface DomainCapabilitiesFeaturesAsyncTeardown extends XmlObject {
  /** `/domainCapabilities/features/async-teardown/@supported` */
  supported: 'yes' | 'no';
}

/** `/domainCapabilities/features/s390-pv` */
export interface DomainCapabilitiesFeaturesS390Pv extends XmlObject {
  /** `/domainCapabilities/features/s390-pv/@supported` */
  supported: 'yes' | 'no';
}

/** The PS/2 controller of x86 guests. Since libvirt 10.7 (QEMU). `/domainCapabilities/features/ps2` */
export interface DomainCapabilitiesFeaturesPs2 extends XmlObject {
  /** `/domainCapabilities/features/ps2/@supported` */
  supported: 'yes' | 'no';
}

/** `/domainCapabilities/features/tdx` */
export interface DomainCapabilitiesFeaturesTdx extends XmlObject {
  /** `/domainCapabilities/features/tdx/@supported` */
  supported: 'yes' | 'no';
}

/** `/domainCapabilities/features/sev` */
export interface DomainCapabilitiesFeaturesSev extends XmlObject {
  /** `/domainCapabilities/features/sev/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/features/sev/cbitpos` */
  cbitpos?: number;
  /** `/domainCapabilities/features/sev/reducedPhysBits` */
  reducedPhysBits?: number;
  /** `/domainCapabilities/features/sev/maxGuests` */
  maxGuests?: number;
  /** `/domainCapabilities/features/sev/maxESGuests` */
  maxESGuests?: number;
  /** `/domainCapabilities/features/sev/cpu0Id` */
  cpu0Id?: string;
}

/** `/domainCapabilities/features/sgx` */
export interface DomainCapabilitiesFeaturesSgx extends XmlObject {
  /** `/domainCapabilities/features/sgx/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/features/sgx/flc` */
  flc?: 'yes' | 'no';
  /** `/domainCapabilities/features/sgx/sgx1` */
  sgx1?: 'yes' | 'no';
  /** `/domainCapabilities/features/sgx/sgx2` */
  sgx2?: 'yes' | 'no';
  /** `/domainCapabilities/features/sgx/section_size` */
  section_size?: DomainCapabilitiesFeaturesSgxSectionSize;
  /** `/domainCapabilities/features/sgx/sections` */
  sections?: DomainCapabilitiesFeaturesSgxSections;
}

/** Hyper-V enlightenments, which make Windows guests faster. `/domainCapabilities/features/hyperv` */
export interface DomainCapabilitiesFeaturesHyperv extends XmlObject {
  /** `/domainCapabilities/features/hyperv/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/features/hyperv/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
  /** `/domainCapabilities/features/hyperv/defaults` */
  defaults?: DomainCapabilitiesFeaturesHypervDefaults;
}

/** `/domainCapabilities/features/launchSecurity` */
export interface DomainCapabilitiesFeaturesLaunchSecurity extends XmlObject {
  /** `/domainCapabilities/features/launchSecurity/@supported` */
  supported: 'yes' | 'no';
  /** `/domainCapabilities/features/launchSecurity/enum` */
  enum?: StoragePoolCapabilitiesEnum[];
}

/** Name of the CPU model. With `host-model` it is filled in while the guest runs. `/domainCapabilities/cpu/mode/model` */
export interface DomainCapabilitiesCPUModeCustomModel extends XmlObject, Absent<'fallback' | 'vendor_id'> {
  /** `/domainCapabilities/cpu/mode/model/@usable` */
  usable: 'yes' | 'no' | 'unknown';
  /** `/domainCapabilities/cpu/mode/model/@deprecated` */
  deprecated?: 'yes' | 'no';
  /** `/domainCapabilities/cpu/mode/model/@canonical` */
  canonical?: string;
  /** `/domainCapabilities/cpu/mode/model/@vendor` */
  vendor: string;
  /** Name of the CPU model. With `host-model` it is filled in while the guest runs. the text of `/domainCapabilities/cpu/mode/model` */
  value?: string;
}

/** `/domainCapabilities/cpu/mode/blockers` */
export interface DomainCapabilitiesCPUModeBlockers extends XmlObject {
  /** `/domainCapabilities/cpu/mode/blockers/@model` */
  model: string;
  /** `/domainCapabilities/cpu/mode/blockers/feature` */
  feature: NodeDeviceFeature[];
}

/** `/domainCapabilities/features/sgx/section_size` */
export interface DomainCapabilitiesFeaturesSgxSectionSize extends XmlObject {
  /** `/domainCapabilities/features/sgx/section_size/@unit` */
  unit: 'KiB';
  /** the text of `/domainCapabilities/features/sgx/section_size` */
  value: number | bigint;
}

/** `/domainCapabilities/features/sgx/sections` */
export interface DomainCapabilitiesFeaturesSgxSections extends XmlObject {
  /** `/domainCapabilities/features/sgx/sections/section` */
  section?: DomainCapabilitiesFeaturesSgxSectionsSection[];
}

/** `/domainCapabilities/features/hyperv/defaults` */
export interface DomainCapabilitiesFeaturesHypervDefaults extends XmlObject {
  /** `/domainCapabilities/features/hyperv/defaults/spinlocks` */
  spinlocks?: number;
  /** `/domainCapabilities/features/hyperv/defaults/stimer_direct` */
  stimer_direct?: 'on' | 'off';
  /** `/domainCapabilities/features/hyperv/defaults/tlbflush_direct` */
  tlbflush_direct?: 'on' | 'off';
  /** `/domainCapabilities/features/hyperv/defaults/tlbflush_extended` */
  tlbflush_extended?: 'on' | 'off';
  /** `/domainCapabilities/features/hyperv/defaults/vendor_id` */
  vendor_id?: string;
}

/** `/domainCapabilities/features/sgx/sections/section` */
export interface DomainCapabilitiesFeaturesSgxSectionsSection extends XmlObject {
  /** `/domainCapabilities/features/sgx/sections/section/@node` */
  node: number;
  /** `/domainCapabilities/features/sgx/sections/section/@size` */
  size: number | bigint;
  /** `/domainCapabilities/features/sgx/sections/section/@unit` */
  unit: 'KiB';
}
