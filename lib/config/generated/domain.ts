// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlElement, XmlObject } from '../raw.ts';

/** The configuration of a guest: a virtual machine or a container. `/domain` */
export interface DomainConfig extends XmlObject {
  /** The hypervisor that runs the guest: `kvm` is QEMU with hardware acceleration, `qemu` is QEMU with emulation (TCG). `/domain/@type` */
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
  /** Number of the running guest on this connection; absent when it does not run. Output only. `/domain/@id` */
  id?: number;
  /** Name of the guest, unique on the host. `/domain/name`: one line */
  name: string;
  /** Identity of the guest, unique on the host. Default: a random one, chosen when the guest is defined. `/domain/uuid`: UUID */
  uuid?: string;
  /**
   * UUID that the guest sees in its firmware tables where it is to differ from `uuid`. Default: the same as `uuid`. `/domain/hwuuid`: UUID
   */
  hwuuid?: string;
  /**
   * Virtual machine generation ID, by which the guest detects that it was restored or cloned. Empty: libvirt generates one.
   * `/domain/genid`: UUID or empty
   */
  genid?: string;
  /** Short description for people, without line breaks. `/domain/title`: one line */
  title?: string;
  /** Description for people. libvirt does not use it. `/domain/description` */
  description?: string;
  /**
   * Data of applications: one element per application, in a namespace of its own. libvirt stores it and does not read it.
   * `/domain/metadata`
   */
  metadata?: XmlElement[];
  /** The CPU that the guest sees: model, features, topology, NUMA cells. `/domain/cpu` */
  cpu?: DomainCPU;
  /** System information that the guest sees; `smbios` values take effect with `os.smbios.mode` set to `sysinfo`. `/domain/sysinfo` */
  sysinfo?: DomainSysinfo[];
  /** Absolute path of a program on the host that chooses the kernel of a paravirtual guest, such as `pygrub`. `/domain/bootloader` */
  bootloader?: string;
  /** Command line arguments for `bootloader`. `/domain/bootloader_args` */
  bootloader_args?: string;
  /** How the guest boots: firmware, direct kernel boot, or the init process of a container. `/domain/os` */
  os?: DomainOS;
  /** The guest’s clock and timers. `/domain/clock` */
  clock?: DomainClock;
  /** Groups of I/O limits that disks share by `throttlefilters` (QEMU). `/domain/throttlegroups` */
  throttlegroups?: DomainThrottlegroups;
  /** Memory of the guest at boot, memory devices included. libvirt rounds it up to KiB, the hypervisor maybe further. `/domain/memory` */
  memory?: DomainConfigMemory;
  /** Limit that memory devices can be hot-plugged up to. `/domain/maxMemory` */
  maxMemory?: DomainMaxMemory;
  /** Memory that the guest has now; the balloon device changes it. Default: the same as `memory`. `/domain/currentMemory` */
  currentMemory?: DomainCurrentMemory;
  /** How the guest’s memory is taken from the host. `/domain/memoryBacking` */
  memoryBacking?: DomainMemoryBacking;
  /** The most virtual CPUs that the guest can have. Default: 1. `/domain/vcpu` */
  vcpu?: DomainVcpu;
  /** State of single virtual CPUs, where the number alone does not say enough (QEMU). `/domain/vcpus` */
  vcpus?: DomainVcpus;
  /**
   * How many I/O threads the guest has: event loops for disks, controllers and others that name one. Default: 0 (QEMU). `/domain/iothreads`
   */
  iothreads?: number;
  /** The I/O threads by number, with their settings. `/domain/iothreadids` */
  iothreadids?: DomainIothreadids;
  /** The hypervisor’s main event loop, which serves devices without an I/O thread. `/domain/defaultiothread` */
  defaultiothread?: DomainDefaultiothread;
  /** Weights and limits of block I/O by cgroups, for the whole guest. Disks have limits of their own in `iotune`. `/domain/blkiotune` */
  blkiotune?: DomainBlkiotune;
  /** Limits of the memory of the guest’s process on the host. What is not set has no limit. `/domain/memtune` */
  memtune?: DomainMemtune;
  /** Scheduling of the guest’s threads on the host: weights, limits, pinning. `/domain/cputune` */
  cputune?: DomainCputune;
  /** From which NUMA nodes of the host the guest’s memory is taken. `/domain/numatune` */
  numatune?: DomainNumatune;
  /** Use of the kernel’s iommufd interface for host devices (QEMU). `/domain/iommufd` */
  iommufd?: DomainIommufd;
  /** Which resource partition the guest is placed in. `/domain/resource` */
  resource?: DomainResource;
  /**
   * Features of the machine and of the hypervisor. A feature that can be turned on by its presence is off when absent. `/domain/features`
   */
  features?: DomainFeatures;
  /** What happens when the guest reboots. Default: `restart`. `/domain/on_reboot` */
  on_reboot?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** What happens when the guest powers off. Default: `destroy`. `/domain/on_poweroff` */
  on_poweroff?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /**
   * What happens when the guest crashes. The `coredump-` actions write a core dump first; `preserve` keeps resources for analysis. Default:
   * `destroy`. `/domain/on_crash`
   */
  on_crash?:
    | 'destroy'
    | 'restart'
    | 'preserve'
    | 'rename-restart'
    | 'coredump-destroy'
    | 'coredump-restart'
    | 'preserve-running';
  /** What happens when the lock manager loses the locks of the guest. Default: up to the lock manager. `/domain/on_lockfailure` */
  on_lockfailure?: 'poweroff' | 'restart' | 'pause' | 'ignore';
  /**
   * Whether the firmware offers ACPI sleep states to the guest (QEMU). Does not stop a guest from suspending by other means. `/domain/pm`
   */
  pm?: DomainPM;
  /** Performance events that the host counts for the guest. The counts are part of the domain statistics. `/domain/perf` */
  perf?: DomainPerf;
  /** User namespace of a container: how its users and groups are mapped to those of the host (LXC). `/domain/idmap` */
  idmap?: DomainIdmap;
  /** The devices of the guest. `/domain/devices` */
  devices?: DomainDevices;
  /** Confinement of the guest’s process by a security driver of the host; one per driver. `/domain/seclabel` */
  seclabel?: DomainConfigSeclabel[];
  /**
   * Arguments and environment passed to QEMU as they are. Unsupported by libvirt: marks the guest as tainted. `/domain/qemu:commandline`
   */
  'qemu:commandline'?: DomainQemuCommandline;
  /** Corrections of what libvirt detected about QEMU. For development. `/domain/qemu:capabilities` */
  'qemu:capabilities'?: DomainQemuCapabilities;
  /** How QEMU reacts to deprecated features. For development. `/domain/qemu:deprecation` */
  'qemu:deprecation'?: DomainQemuDeprecation;
  /**
   * Properties of devices that are set as given, over what libvirt sets. Unsupported by libvirt: marks the guest as tainted.
   * `/domain/qemu:override`
   */
  'qemu:override'?: DomainQemuOverride;
  /** Namespaces that the container shares instead of having its own. `/domain/lxc:namespace` */
  'lxc:namespace'?: DomainLxcNamespace;
  /** Which key wrapping operations an S390 guest may use. Default: all. `/domain/keywrap` */
  keywrap?: DomainKeywrap;
  /** Confidential computing: memory and state of the guest are protected from the host. `/domain/launchSecurity` */
  launchSecurity?: DomainLaunchSecurity;
  /** Arguments passed to bhyve as they are. Unsupported by libvirt. `/domain/bhyve:commandline` */
  'bhyve:commandline'?: DomainBhyveCommandline;
  /** Arguments passed to Xen’s device model as they are. Unsupported by libvirt. `/domain/xen:commandline` */
  'xen:commandline'?: DomainXenCommandline;
  /** Path of the datacenter that the guest is in. Output only. `/domain/vmware:datacenterpath` */
  'vmware:datacenterpath'?: string;
}

/** What every `/domain/devices/disk` may have. */
export interface DomainDiskBase extends XmlObject {
  /** `/domain/devices/disk/@model` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  /** `/domain/devices/disk/@snapshot` */
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** `/domain/devices/disk/driver` */
  driver?: DomainDiskDriver;
  /** `/domain/devices/disk/mirror` */
  mirror?: DomainDiskMirror;
  /** `/domain/devices/disk/auth` */
  auth?: DomainAuth;
  /** `/domain/devices/disk/target` */
  target: DomainDiskTarget;
  /** `/domain/devices/disk/boot` */
  boot?: DomainBoot;
  /** `/domain/devices/disk/backenddomain` */
  backenddomain?: DomainDiskBackenddomain;
  /** `/domain/devices/disk/readonly` */
  readonly?: boolean;
  /** `/domain/devices/disk/shareable` */
  shareable?: boolean;
  /** `/domain/devices/disk/transient` */
  transient?: DomainDiskTransient;
  /** `/domain/devices/disk/serial`: `[A-Za-z0-9_\.\+\- ]+` */
  serial?: string;
  /** `/domain/devices/disk/encryption` */
  encryption?: DomainEncryption;
  /** `/domain/devices/disk/throttlefilters` */
  throttlefilters?: DomainDiskThrottlefilters;
  /** `/domain/devices/disk/iotune` */
  iotune?: DomainDiskIotune;
  /** `/domain/devices/disk/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/disk/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/disk/address` */
  address?: DomainAddress;
  /** `/domain/devices/disk/geometry` */
  geometry?: DomainDiskGeometry;
  /** `/domain/devices/disk/blockio` */
  blockio?: DomainDiskBlockio;
  /** `/domain/devices/disk/wwn`: 16 hexadecimal digits */
  wwn?: string;
  /** `/domain/devices/disk/vendor`: `[ -~]{0,8}` */
  vendor?: string;
  /** `/domain/devices/disk/product`: `[ -~]{0,40}` */
  product?: string;
  /** `/domain/devices/disk/backingStore` */
  backingStore?: DomainBackingStore;
}

/** `/domain/devices/disk` with `type='file'` or no `type` */
export interface DomainDiskFile extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** `/domain/devices/disk/@type` */
  type?: 'file';
  /** `/domain/devices/disk/@device` */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** `/domain/devices/disk/source` */
  source?: DomainDiskFileSource;
}

/** `/domain/devices/disk` with `type='block'` */
export interface DomainDiskBlock extends DomainDiskBase {
  /** `/domain/devices/disk/@type` */
  type: 'block';
  /** `/domain/devices/disk/@device` */
  device?: 'floppy' | 'disk' | 'cdrom' | 'lun';
  /** `/domain/devices/disk/@rawio` */
  rawio?: 'yes' | 'no';
  /** `/domain/devices/disk/@sgio` */
  sgio?: 'filtered' | 'unfiltered';
  /** `/domain/devices/disk/source` */
  source?: DomainDiskBlockSource;
}

/** `/domain/devices/disk` with `type='dir'` */
export interface DomainDiskDir extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** `/domain/devices/disk/@type` */
  type: 'dir';
  /** `/domain/devices/disk/@device` */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** `/domain/devices/disk/source` */
  source?: DomainDiskDirSource;
}

/** `/domain/devices/disk` with `type='network'` */
export interface DomainDiskNetwork extends DomainDiskBase {
  /** `/domain/devices/disk/@type` */
  type: 'network';
  /** `/domain/devices/disk/@device` */
  device?: 'floppy' | 'disk' | 'cdrom' | 'lun';
  /** `/domain/devices/disk/@rawio` */
  rawio?: 'yes' | 'no';
  /** `/domain/devices/disk/@sgio` */
  sgio?: 'filtered' | 'unfiltered';
  /** `/domain/devices/disk/source` */
  source: DomainDiskNetworkSource;
}

/** `/domain/devices/disk` with `type='volume'` */
export interface DomainDiskVolume extends DomainDiskBase {
  /** `/domain/devices/disk/@type` */
  type: 'volume';
  /** `/domain/devices/disk/@device` */
  device?: 'floppy' | 'disk' | 'cdrom' | 'lun';
  /** `/domain/devices/disk/@rawio` */
  rawio?: 'yes' | 'no';
  /** `/domain/devices/disk/@sgio` */
  sgio?: 'filtered' | 'unfiltered';
  /** `/domain/devices/disk/source` */
  source?: DomainDiskVolumeSource;
}

/** `/domain/devices/disk` with `type='nvme'` */
export interface DomainDiskNvme extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** `/domain/devices/disk/@type` */
  type: 'nvme';
  /** `/domain/devices/disk/@device` */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** `/domain/devices/disk/source` */
  source?: DomainDiskNvmeSource;
}

/** `/domain/devices/disk` with `type='vhostuser'` */
export interface DomainDiskVhostuser extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** `/domain/devices/disk/@type` */
  type: 'vhostuser';
  /** `/domain/devices/disk/@device` */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** `/domain/devices/disk/source` */
  source: DomainDiskVhostuserSource;
}

/** `/domain/devices/disk` with `type='vhostvdpa'` */
export interface DomainDiskVhostvdpa extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** `/domain/devices/disk/@type` */
  type: 'vhostvdpa';
  /** `/domain/devices/disk/@device` */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** `/domain/devices/disk/source` */
  source: DomainDiskVhostvdpaSource;
}

/** `/domain/devices/disk` with `type='ctl'` */
export interface DomainDiskCtl extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** `/domain/devices/disk/@type` */
  type: 'ctl';
  /** `/domain/devices/disk/@device` */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** `/domain/devices/disk/source` */
  source: DomainDiskVhostvdpaSource;
}

/** `/domain/devices/disk` */
export type DomainDisk =
  | DomainDiskFile
  | DomainDiskBlock
  | DomainDiskDir
  | DomainDiskNetwork
  | DomainDiskVolume
  | DomainDiskNvme
  | DomainDiskVhostuser
  | DomainDiskVhostvdpa
  | DomainDiskCtl;

/** What every `/domain/devices/controller` may have. */
export interface DomainControllerBase extends XmlObject {
  /** `/domain/devices/controller/@index` */
  index?: number;
  /** `/domain/devices/controller/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/controller/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/controller/address` */
  address?: DomainAddress;
  /** `/domain/devices/controller/driver` */
  driver?: DomainControllerDriver;
}

/** `/domain/devices/controller` with `type='fdc'` or `type='sata'` or `type='ccid'` or `type='isa'` */
export interface DomainControllerOther extends DomainControllerBase, Absent<
  | 'model' | 'ports' | 'vectors' | 'maxGrantFrames' | 'maxEventChannels' | 'master' | '$model' | 'target' | 'pcihole64'
  | 'serial'
> {
  /** `/domain/devices/controller/@type` */
  type: 'fdc' | 'sata' | 'ccid' | 'isa';
}

/** `/domain/devices/controller` with `type='scsi'` */
export interface DomainControllerScsi extends DomainControllerBase, Absent<
  | 'ports' | 'vectors' | 'maxGrantFrames' | 'maxEventChannels' | 'master' | '$model' | 'target' | 'pcihole64'
  | 'serial'
> {
  /** `/domain/devices/controller/@type` */
  type: 'scsi';
  /** `/domain/devices/controller/@model` */
  model?:
    | 'auto'
    | 'buslogic'
    | 'lsilogic'
    | 'lsisas1068'
    | 'vmpvscsi'
    | 'ibmvscsi'
    | 'virtio-scsi'
    | 'lsisas1078'
    | 'virtio-transitional'
    | 'virtio-non-transitional'
    | 'ncr53c90'
    | 'dc390'
    | 'am53c974';
}

/** `/domain/devices/controller` with `type='usb'` */
export interface DomainControllerUsb extends DomainControllerBase, Absent<
  | 'vectors' | 'maxGrantFrames' | 'maxEventChannels' | '$model' | 'target' | 'pcihole64' | 'serial'
> {
  /** `/domain/devices/controller/@type` */
  type: 'usb';
  /** `/domain/devices/controller/@model` */
  model?:
    | 'piix3-uhci'
    | 'piix4-uhci'
    | 'ehci'
    | 'ich9-ehci1'
    | 'ich9-uhci1'
    | 'ich9-uhci2'
    | 'ich9-uhci3'
    | 'vt82c686b-uhci'
    | 'pci-ohci'
    | 'nec-xhci'
    | 'none'
    | 'qusb1'
    | 'qusb2'
    | 'qemu-xhci';
  /** `/domain/devices/controller/@ports` */
  ports?: number;
  /** `/domain/devices/controller/master` */
  master?: DomainControllerMaster;
}

/** `/domain/devices/controller` with `type='ide'` */
export interface DomainControllerIde extends DomainControllerBase, Absent<
  | 'ports' | 'vectors' | 'maxGrantFrames' | 'maxEventChannels' | 'master' | '$model' | 'target' | 'pcihole64'
  | 'serial'
> {
  /** `/domain/devices/controller/@type` */
  type: 'ide';
  /** `/domain/devices/controller/@model` */
  model?: 'piix3' | 'piix4' | 'ich6';
}

/** `/domain/devices/controller` with `type='pci'` */
export interface DomainControllerPci extends DomainControllerBase, Absent<
  | 'ports' | 'vectors' | 'maxGrantFrames' | 'maxEventChannels' | 'master' | 'serial'
> {
  /** `/domain/devices/controller/@type` */
  type: 'pci';
  /** `/domain/devices/controller/@model` */
  model:
    | 'pci-root'
    | 'pcie-root'
    | 'pci-bridge'
    | 'dmi-to-pci-bridge'
    | 'pcie-to-pci-bridge'
    | 'pcie-root-port'
    | 'pcie-switch-upstream-port'
    | 'pcie-switch-downstream-port'
    | 'pci-expander-bus'
    | 'pcie-expander-bus';
  /** `/domain/devices/controller/model` */
  $model?: DomainControllerModel;
  /** `/domain/devices/controller/target` */
  target?: DomainControllerTarget;
  /** `/domain/devices/controller/pcihole64` */
  pcihole64?: DomainControllerPcihole64;
}

/** `/domain/devices/controller` with `type='virtio-serial'` */
export interface DomainControllerVirtioSerial extends DomainControllerBase, Absent<
  | 'maxGrantFrames' | 'maxEventChannels' | 'master' | '$model' | 'target' | 'pcihole64' | 'serial'
> {
  /** `/domain/devices/controller/@type` */
  type: 'virtio-serial';
  /** `/domain/devices/controller/@model` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  /** `/domain/devices/controller/@ports` */
  ports?: number;
  /** `/domain/devices/controller/@vectors` */
  vectors?: number;
}

/** `/domain/devices/controller` with `type='xenbus'` */
export interface DomainControllerXenbus extends DomainControllerBase, Absent<
  | 'model' | 'ports' | 'vectors' | 'master' | '$model' | 'target' | 'pcihole64' | 'serial'
> {
  /** `/domain/devices/controller/@type` */
  type: 'xenbus';
  /** `/domain/devices/controller/@maxGrantFrames` */
  maxGrantFrames?: number;
  /** `/domain/devices/controller/@maxEventChannels` */
  maxEventChannels?: number;
}

/** `/domain/devices/controller` with `type='nvme'` */
export interface DomainControllerNvme extends DomainControllerBase, Absent<
  | 'model' | 'ports' | 'vectors' | 'maxGrantFrames' | 'maxEventChannels' | 'master' | '$model' | 'target' | 'pcihole64'
> {
  /** `/domain/devices/controller/@type` */
  type: 'nvme';
  /** `/domain/devices/controller/serial`: `[A-Za-z0-9_\.\+\- ]+` */
  serial?: string;
}

/** `/domain/devices/controller` */
export type DomainController =
  | DomainControllerOther
  | DomainControllerScsi
  | DomainControllerUsb
  | DomainControllerIde
  | DomainControllerPci
  | DomainControllerVirtioSerial
  | DomainControllerXenbus
  | DomainControllerNvme;

/** `/domain/devices/lease` */
export interface DomainLease extends XmlObject {
  /** `/domain/devices/lease/lockspace` */
  lockspace: string;
  /** `/domain/devices/lease/key` */
  key: string;
  /** `/domain/devices/lease/target` */
  target: DomainLeaseTarget;
}

/** What every `/domain/devices/filesystem` may have. */
export interface DomainFilesystemBase extends XmlObject {
  /** `/domain/devices/filesystem/@model` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  /** `/domain/devices/filesystem/@accessmode` */
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  /** `/domain/devices/filesystem/@multidevs` */
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** `/domain/devices/filesystem/@fmode`: octal */
  fmode?: string;
  /** `/domain/devices/filesystem/@dmode`: octal */
  dmode?: string;
  /** `/domain/devices/filesystem/driver` */
  driver?: DomainFilesystemDriver;
  /** `/domain/devices/filesystem/target` */
  target: DomainFilesystemTarget;
  /** `/domain/devices/filesystem/readonly` */
  readonly?: boolean;
  /** `/domain/devices/filesystem/boot` */
  boot?: DomainBoot;
  /** `/domain/devices/filesystem/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/filesystem/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/filesystem/address` */
  address?: DomainAddress;
  /** `/domain/devices/filesystem/space_hard_limit` */
  space_hard_limit?: DomainFilesystemSpaceHardLimit;
  /** `/domain/devices/filesystem/space_soft_limit` */
  space_soft_limit?: DomainFilesystemSpaceSoftLimit;
}

/** `/domain/devices/filesystem` with `type='file'` */
export interface DomainFilesystemFile extends DomainFilesystemBase, Absent<'binary' | 'idmap'> {
  /** `/domain/devices/filesystem/@type` */
  type: 'file';
  /** `/domain/devices/filesystem/source` */
  source: DomainFilesystemFileSource;
}

/** `/domain/devices/filesystem` with `type='block'` */
export interface DomainFilesystemBlock extends DomainFilesystemBase, Absent<'binary' | 'idmap'> {
  /** `/domain/devices/filesystem/@type` */
  type: 'block';
  /** `/domain/devices/filesystem/source` */
  source: DomainDiskVhostvdpaSource;
}

/** `/domain/devices/filesystem` with `type='mount'` */
export interface DomainFilesystemMount extends DomainFilesystemBase {
  /** `/domain/devices/filesystem/@type` */
  type: 'mount';
  /** `/domain/devices/filesystem/source` */
  source: DomainFilesystemMountSource;
  /** `/domain/devices/filesystem/binary` */
  binary?: DomainFilesystemBinary;
  /** `/domain/devices/filesystem/idmap` */
  idmap?: DomainIdmap;
}

/** `/domain/devices/filesystem` with `type='bind'` */
export interface DomainFilesystemBind extends DomainFilesystemBase, Absent<'binary' | 'idmap'> {
  /** `/domain/devices/filesystem/@type` */
  type: 'bind';
  /** `/domain/devices/filesystem/source` */
  source: DomainFilesystemBindSource;
}

/** `/domain/devices/filesystem` with `type='template'` */
export interface DomainFilesystemTemplate extends DomainFilesystemBase, Absent<'binary' | 'idmap'> {
  /** `/domain/devices/filesystem/@type` */
  type: 'template';
  /** `/domain/devices/filesystem/source` */
  source: DomainFilesystemTemplateSource;
}

/** `/domain/devices/filesystem` with `type='ram'` */
export interface DomainFilesystemRam extends DomainFilesystemBase, Absent<'binary' | 'idmap'> {
  /** `/domain/devices/filesystem/@type` */
  type: 'ram';
  /** `/domain/devices/filesystem/source` */
  source: DomainFilesystemRamSource;
}

/** `/domain/devices/filesystem` with no `type` */
export interface DomainFilesystemDefault extends DomainFilesystemBase {
  /** `/domain/devices/filesystem/@type`: absent */
  type?: undefined;
  /** `/domain/devices/filesystem/source` */
  source: DomainFilesystemMountSource;
  /** `/domain/devices/filesystem/binary` */
  binary?: DomainFilesystemBinary;
  /** `/domain/devices/filesystem/idmap` */
  idmap?: DomainIdmap;
}

/** `/domain/devices/filesystem` */
export type DomainFilesystem =
  | DomainFilesystemFile
  | DomainFilesystemBlock
  | DomainFilesystemMount
  | DomainFilesystemBind
  | DomainFilesystemTemplate
  | DomainFilesystemRam
  | DomainFilesystemDefault;

/** What every `/domain/devices/interface` may have. */
export interface DomainInterfaceBase extends XmlObject {
  /** `/domain/devices/interface/@trustGuestRxFilters` */
  trustGuestRxFilters?: 'yes' | 'no';
  /** `/domain/devices/interface/link` */
  link?: DomainInterfaceLink;
  /** `/domain/devices/interface/mtu` */
  mtu?: DomainMtu;
  /** `/domain/devices/interface/coalesce` */
  coalesce?: DomainInterfaceCoalesce;
  /** `/domain/devices/interface/target` */
  target?: DomainInterfaceTarget;
  /** `/domain/devices/interface/guest` */
  guest?: DomainInterfaceGuest;
  /** `/domain/devices/interface/mac` */
  mac?: DomainInterfaceMac;
  /** `/domain/devices/interface/ip` */
  ip?: DomainIp[];
  /** `/domain/devices/interface/route` */
  route?: DomainRoute[];
  /** `/domain/devices/interface/portForward` */
  portForward?: DomainInterfacePortForward[];
  /** `/domain/devices/interface/script` */
  script?: DomainInterfaceScript;
  /** `/domain/devices/interface/downscript` */
  downscript?: DomainInterfaceDownscript;
  /** `/domain/devices/interface/backenddomain` */
  backenddomain?: DomainDiskBackenddomain;
  /** `/domain/devices/interface/model` */
  model?: DomainInterfaceModel;
  /** `/domain/devices/interface/backend` */
  backend?: DomainInterfaceBackend;
  /** `/domain/devices/interface/driver` */
  driver?: DomainInterfaceDriver;
  /** `/domain/devices/interface/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/interface/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/interface/address` */
  address?: DomainAddress;
  /** `/domain/devices/interface/filterref` */
  filterref?: DomainFilterref;
  /** `/domain/devices/interface/tune` */
  tune?: DomainInterfaceTune;
  /** `/domain/devices/interface/boot` */
  boot?: DomainBoot;
  /** `/domain/devices/interface/rom` */
  rom?: DomainInterfaceRom;
  /** `/domain/devices/interface/bandwidth` */
  bandwidth?: DomainBandwidth;
  /** `/domain/devices/interface/vlan` */
  vlan?: DomainVlan;
  /** `/domain/devices/interface/port` */
  port?: DomainPort;
  /** `/domain/devices/interface/teaming` */
  teaming?: DomainInterfaceTeaming;
}

/** `/domain/devices/interface` with `type='bridge'` */
export interface DomainInterfaceBridge extends DomainInterfaceBase, Absent<'managed'> {
  /** `/domain/devices/interface/@type` */
  type: 'bridge';
  /** `/domain/devices/interface/source` */
  source?: DomainInterfaceBridgeSource;
  /** `/domain/devices/interface/virtualport` */
  virtualport?: DomainVirtualport;
}

/** `/domain/devices/interface` with `type='ethernet'` */
export interface DomainInterfaceEthernet extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /** `/domain/devices/interface/@type` */
  type: 'ethernet';
  /** `/domain/devices/interface/source` */
  source?: DomainInterfaceEthernetSource;
}

/** `/domain/devices/interface` with `type='vhostuser'` */
export interface DomainInterfaceVhostuser extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /** `/domain/devices/interface/@type` */
  type: 'vhostuser';
  /** `/domain/devices/interface/source` */
  source?: DomainInterfaceVhostuserSource;
}

/** `/domain/devices/interface` with `type='network'` */
export interface DomainInterfaceNetwork extends DomainInterfaceBase, Absent<'managed'> {
  /** `/domain/devices/interface/@type` */
  type: 'network';
  /** `/domain/devices/interface/source` */
  source: DomainInterfaceNetworkSource;
  /** `/domain/devices/interface/virtualport` */
  virtualport?: DomainVirtualport;
}

/** `/domain/devices/interface` with `type='direct'` */
export interface DomainInterfaceDirect extends DomainInterfaceBase, Absent<'managed'> {
  /** `/domain/devices/interface/@type` */
  type: 'direct';
  /** `/domain/devices/interface/source` */
  source: DomainInterfaceDirectSource;
  /** `/domain/devices/interface/virtualport` */
  virtualport?: DomainVirtualport;
}

/** `/domain/devices/interface` with `type='user'` */
export interface DomainInterfaceUser extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /** `/domain/devices/interface/@type` */
  type: 'user';
  /** `/domain/devices/interface/source` */
  source?: DomainDiskVhostvdpaSource;
}

/** `/domain/devices/interface` with `type='internal'` */
export interface DomainInterfaceInternal extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /** `/domain/devices/interface/@type` */
  type: 'internal';
  /** `/domain/devices/interface/source` */
  source: DomainFilesystemTemplateSource;
}

/** `/domain/devices/interface` with `type='mcast'` or `type='client'` */
export interface DomainInterfaceMcastOrClient extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /** `/domain/devices/interface/@type` */
  type: 'mcast' | 'client';
  /** `/domain/devices/interface/source` */
  source: DomainInterfaceMcastOrClientSource;
}

/** `/domain/devices/interface` with `type='udp'` */
export interface DomainInterfaceUdp extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /** `/domain/devices/interface/@type` */
  type: 'udp';
  /** `/domain/devices/interface/source` */
  source: DomainInterfaceUdpSource;
}

/** `/domain/devices/interface` with `type='server'` */
export interface DomainInterfaceServer extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /** `/domain/devices/interface/@type` */
  type: 'server';
  /** `/domain/devices/interface/source` */
  source: DomainInterfaceServerSource;
}

/** `/domain/devices/interface` with `type='hostdev'` */
export interface DomainInterfaceHostdev extends DomainInterfaceBase {
  /** `/domain/devices/interface/@type` */
  type: 'hostdev';
  /** `/domain/devices/interface/@managed` */
  managed?: 'yes' | 'no';
  /** `/domain/devices/interface/source` */
  source: DomainInterfaceHostdevSource;
  /** `/domain/devices/interface/virtualport` */
  virtualport?: DomainVirtualport;
}

/** `/domain/devices/interface` with `type='vdpa'` */
export interface DomainInterfaceVdpa extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /** `/domain/devices/interface/@type` */
  type: 'vdpa';
  /** `/domain/devices/interface/source` */
  source: DomainDiskVhostvdpaSource;
}

/** `/domain/devices/interface` with `type='null'` */
export interface DomainInterfaceNull extends DomainInterfaceBase, Absent<'managed' | 'source' | 'virtualport'> {
  /** `/domain/devices/interface/@type` */
  type: 'null';
}

/** `/domain/devices/interface` with `type='vds'` */
export interface DomainInterfaceVds extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /** `/domain/devices/interface/@type` */
  type: 'vds';
  /** `/domain/devices/interface/source` */
  source: DomainInterfaceVdsSource;
}

/** `/domain/devices/interface` */
export type DomainInterface =
  | DomainInterfaceBridge
  | DomainInterfaceEthernet
  | DomainInterfaceVhostuser
  | DomainInterfaceNetwork
  | DomainInterfaceDirect
  | DomainInterfaceUser
  | DomainInterfaceInternal
  | DomainInterfaceMcastOrClient
  | DomainInterfaceUdp
  | DomainInterfaceServer
  | DomainInterfaceHostdev
  | DomainInterfaceVdpa
  | DomainInterfaceNull
  | DomainInterfaceVds;

/** What every `/domain/devices/input` may have. */
export interface DomainInputBase extends XmlObject {
  /** `/domain/devices/input/@model` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  /** `/domain/devices/input/driver` */
  driver?: DomainDriver;
  /** `/domain/devices/input/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/input/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/input/address` */
  address?: DomainAddress;
}

/** `/domain/devices/input` with `type='tablet'` or `type='mouse'` or `type='keyboard'` */
export interface DomainInputOther extends DomainInputBase, Absent<'source'> {
  /** `/domain/devices/input/@type` */
  type: 'tablet' | 'mouse' | 'keyboard';
  /** `/domain/devices/input/@bus` */
  bus?: 'ps2' | 'usb' | 'xen' | 'virtio';
}

/** `/domain/devices/input` with `type='passthrough'` */
export interface DomainInputPassthrough extends DomainInputBase {
  /** `/domain/devices/input/@type` */
  type: 'passthrough';
  /** `/domain/devices/input/@bus` */
  bus: 'virtio';
  /** `/domain/devices/input/source` */
  source: DomainInputPassthroughSource;
}

/** `/domain/devices/input` with `type='evdev'` */
export interface DomainInputEvdev extends DomainInputBase, Absent<'bus'> {
  /** `/domain/devices/input/@type` */
  type: 'evdev';
  /** `/domain/devices/input/source` */
  source: DomainInputEvdevSource;
}

/** `/domain/devices/input` */
export type DomainInput =
  | DomainInputOther
  | DomainInputPassthrough
  | DomainInputEvdev;

/** `/domain/devices/sound` */
export interface DomainSound extends XmlObject {
  /** `/domain/devices/sound/@model` */
  model: 'sb16' | 'es1370' | 'pcspk' | 'ac97' | 'ich6' | 'ich7' | 'ich9' | 'usb' | 'virtio';
  /** `/domain/devices/sound/@multichannel` */
  multichannel?: 'yes' | 'no';
  /** `/domain/devices/sound/@streams`: 32-bit integer, hexadecimal or decimal */
  streams?: string;
  /** `/domain/devices/sound/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/sound/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/sound/address` */
  address?: DomainAddress;
  /** `/domain/devices/sound/audio` */
  audio?: DomainSoundAudio;
  /** `/domain/devices/sound/codec` */
  codec?: DomainSoundCodec[];
  /** `/domain/devices/sound/driver` */
  driver?: DomainDriver;
}

/** What every `/domain/devices/audio` may have. */
export interface DomainAudioBase extends XmlObject {
  /** `/domain/devices/audio/@id`: 8-bit integer, hexadecimal or decimal */
  id: string;
  /** `/domain/devices/audio/@timerPeriod`: 32-bit integer, hexadecimal or decimal */
  timerPeriod?: string;
}

/** `/domain/devices/audio` with `type='none'` */
export interface DomainAudioNone extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'driver' | 'path'
> {
  /** `/domain/devices/audio/@type` */
  type: 'none';
  /** `/domain/devices/audio/input` */
  input?: DomainAudioNoneInput;
  /** `/domain/devices/audio/output` */
  output?: DomainAudioNoneOutput;
}

/** `/domain/devices/audio` with `type='dbus'` */
export interface DomainAudioDbus extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'driver' | 'path'
> {
  /** `/domain/devices/audio/@type` */
  type: 'dbus';
  /** `/domain/devices/audio/input` */
  input?: DomainAudioNoneInput;
  /** `/domain/devices/audio/output` */
  output?: DomainAudioNoneOutput;
}

/** `/domain/devices/audio` with `type='alsa'` */
export interface DomainAudioAlsa extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'driver' | 'path'
> {
  /** `/domain/devices/audio/@type` */
  type: 'alsa';
  /** `/domain/devices/audio/input` */
  input?: DomainAudioAlsaInput;
  /** `/domain/devices/audio/output` */
  output?: DomainAudioAlsaOutput;
}

/** `/domain/devices/audio` with `type='coreaudio'` */
export interface DomainAudioCoreaudio extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'driver' | 'path'
> {
  /** `/domain/devices/audio/@type` */
  type: 'coreaudio';
  /** `/domain/devices/audio/input` */
  input?: DomainAudioCoreaudioInput;
  /** `/domain/devices/audio/output` */
  output?: DomainAudioCoreaudioOutput;
}

/** `/domain/devices/audio` with `type='jack'` */
export interface DomainAudioJack extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'driver' | 'path'
> {
  /** `/domain/devices/audio/@type` */
  type: 'jack';
  /** `/domain/devices/audio/input` */
  input?: DomainAudioJackInput;
  /** `/domain/devices/audio/output` */
  output?: DomainAudioJackOutput;
}

/** `/domain/devices/audio` with `type='oss'` */
export interface DomainAudioOss extends DomainAudioBase, Absent<'runtimeDir' | 'serverName' | 'driver' | 'path'> {
  /** `/domain/devices/audio/@type` */
  type: 'oss';
  /** `/domain/devices/audio/@tryMMap` */
  tryMMap?: 'yes' | 'no';
  /** `/domain/devices/audio/@exclusive` */
  exclusive?: 'yes' | 'no';
  /** `/domain/devices/audio/@dspPolicy` */
  dspPolicy?: number;
  /** `/domain/devices/audio/input` */
  input?: DomainAudioOssInput;
  /** `/domain/devices/audio/output` */
  output?: DomainAudioOssOutput;
}

/** `/domain/devices/audio` with `type='pipewire'` */
export interface DomainAudioPipewire extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'serverName' | 'driver' | 'path'
> {
  /** `/domain/devices/audio/@type` */
  type: 'pipewire';
  /** `/domain/devices/audio/@runtimeDir`: path */
  runtimeDir?: string;
  /** `/domain/devices/audio/input` */
  input?: DomainAudioPipewireInput;
  /** `/domain/devices/audio/output` */
  output?: DomainAudioPipewireOutput;
}

/** `/domain/devices/audio` with `type='pulseaudio'` */
export interface DomainAudioPulseaudio extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'driver' | 'path'
> {
  /** `/domain/devices/audio/@type` */
  type: 'pulseaudio';
  /** `/domain/devices/audio/@serverName` */
  serverName?: string;
  /** `/domain/devices/audio/input` */
  input?: DomainAudioPipewireInput;
  /** `/domain/devices/audio/output` */
  output?: DomainAudioPipewireOutput;
}

/** `/domain/devices/audio` with `type='sdl'` */
export interface DomainAudioSdl extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'path'
> {
  /** `/domain/devices/audio/@type` */
  type: 'sdl';
  /** `/domain/devices/audio/@driver` */
  driver?: 'esd' | 'alsa' | 'arts' | 'pulseaudio';
  /** `/domain/devices/audio/input` */
  input?: DomainAudioCoreaudioInput;
  /** `/domain/devices/audio/output` */
  output?: DomainAudioCoreaudioOutput;
}

/** `/domain/devices/audio` with `type='spice'` */
export interface DomainAudioSpice extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'driver' | 'path'
> {
  /** `/domain/devices/audio/@type` */
  type: 'spice';
  /** `/domain/devices/audio/input` */
  input?: DomainAudioNoneInput;
  /** `/domain/devices/audio/output` */
  output?: DomainAudioNoneOutput;
}

/** `/domain/devices/audio` with `type='file'` */
export interface DomainAudioFile extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'driver'
> {
  /** `/domain/devices/audio/@type` */
  type: 'file';
  /** `/domain/devices/audio/@path`: path */
  path?: string;
  /** `/domain/devices/audio/input` */
  input?: DomainAudioNoneInput;
  /** `/domain/devices/audio/output` */
  output?: DomainAudioNoneOutput;
}

/** `/domain/devices/audio` */
export type DomainAudio =
  | DomainAudioNone
  | DomainAudioDbus
  | DomainAudioAlsa
  | DomainAudioCoreaudio
  | DomainAudioJack
  | DomainAudioOss
  | DomainAudioPipewire
  | DomainAudioPulseaudio
  | DomainAudioSdl
  | DomainAudioSpice
  | DomainAudioFile;

/** What every `/domain/devices/hostdev` may have. */
export interface DomainHostdevBase extends XmlObject {
  /** `/domain/devices/hostdev/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/hostdev/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/hostdev/boot` */
  boot?: DomainBoot;
  /** `/domain/devices/hostdev/rom` */
  rom?: DomainInterfaceRom;
  /** `/domain/devices/hostdev/address` */
  address?: DomainAddress;
  /** `/domain/devices/hostdev/readonly` */
  readonly?: boolean;
  /** `/domain/devices/hostdev/shareable` */
  shareable?: boolean;
}

/** `/domain/devices/hostdev` with `type='pci'` */
export interface DomainHostdevPci extends DomainHostdevBase, Absent<'sgio' | 'rawio' | 'model' | 'ip' | 'route'> {
  /** `/domain/devices/hostdev/@type` */
  type: 'pci';
  /** `/domain/devices/hostdev/@mode` */
  mode?: 'subsystem';
  /** `/domain/devices/hostdev/@managed` */
  managed?: 'yes' | 'no';
  /** `/domain/devices/hostdev/@ramfb` */
  ramfb?: 'on' | 'off';
  /** `/domain/devices/hostdev/@display` */
  display?: 'on' | 'off';
  /** `/domain/devices/hostdev/driver` */
  driver?: DomainHostdevDriver;
  /** `/domain/devices/hostdev/teaming` */
  teaming?: DomainInterfaceTeaming;
  /** `/domain/devices/hostdev/source` */
  source: DomainHostdevPciSource;
}

/** `/domain/devices/hostdev` with `type='usb'` */
export interface DomainHostdevUsb extends DomainHostdevBase, Absent<
  | 'ramfb' | 'display' | 'sgio' | 'rawio' | 'model' | 'driver' | 'teaming' | 'ip' | 'route'
> {
  /** `/domain/devices/hostdev/@type` */
  type: 'usb';
  /** `/domain/devices/hostdev/@mode` */
  mode?: 'subsystem';
  /** `/domain/devices/hostdev/@managed` */
  managed?: 'yes' | 'no';
  /** `/domain/devices/hostdev/source` */
  source: DomainHostdevUsbSource;
}

/** `/domain/devices/hostdev` with `type='scsi'` */
export interface DomainHostdevScsi extends DomainHostdevBase, Absent<
  | 'ramfb' | 'display' | 'model' | 'driver' | 'teaming' | 'ip' | 'route'
> {
  /** `/domain/devices/hostdev/@type` */
  type: 'scsi';
  /** `/domain/devices/hostdev/@mode` */
  mode?: 'subsystem';
  /** `/domain/devices/hostdev/@managed` */
  managed?: 'yes' | 'no';
  /** `/domain/devices/hostdev/@sgio` */
  sgio?: 'filtered' | 'unfiltered';
  /** `/domain/devices/hostdev/@rawio` */
  rawio?: 'yes' | 'no';
  /** `/domain/devices/hostdev/source` */
  source: DomainHostdevScsiSource;
}

/** `/domain/devices/hostdev` with `type='scsi_host'` */
export interface DomainHostdevScsiHost extends DomainHostdevBase, Absent<
  | 'ramfb' | 'display' | 'sgio' | 'rawio' | 'driver' | 'teaming' | 'ip' | 'route'
> {
  /** `/domain/devices/hostdev/@type` */
  type: 'scsi_host';
  /** `/domain/devices/hostdev/@mode` */
  mode?: 'subsystem';
  /** `/domain/devices/hostdev/@managed` */
  managed?: 'yes' | 'no';
  /** `/domain/devices/hostdev/@model` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  /** `/domain/devices/hostdev/source` */
  source: DomainHostdevScsiHostSource;
}

/** `/domain/devices/hostdev` with `type='mdev'` */
export interface DomainHostdevMdev extends DomainHostdevBase, Absent<'sgio' | 'rawio' | 'driver' | 'teaming' | 'ip' | 'route'> {
  /** `/domain/devices/hostdev/@type` */
  type: 'mdev';
  /** `/domain/devices/hostdev/@mode` */
  mode?: 'subsystem';
  /** `/domain/devices/hostdev/@managed` */
  managed?: 'yes' | 'no';
  /** `/domain/devices/hostdev/@ramfb` */
  ramfb?: 'on' | 'off';
  /** `/domain/devices/hostdev/@display` */
  display?: 'on' | 'off';
  /** `/domain/devices/hostdev/@model` */
  model: 'vfio-pci' | 'vfio-ccw' | 'vfio-ap';
  /** `/domain/devices/hostdev/source` */
  source: DomainHostdevMdevSource;
}

/** `/domain/devices/hostdev` with `type='storage'` */
export interface DomainHostdevStorage extends DomainHostdevBase, Absent<
  | 'managed' | 'ramfb' | 'display' | 'sgio' | 'rawio' | 'model' | 'driver' | 'teaming' | 'ip' | 'route'
> {
  /** `/domain/devices/hostdev/@type` */
  type: 'storage';
  /** `/domain/devices/hostdev/@mode` */
  mode: 'capabilities';
  /** `/domain/devices/hostdev/source` */
  source: DomainHostdevStorageSource;
}

/** `/domain/devices/hostdev` with `type='misc'` */
export interface DomainHostdevMisc extends DomainHostdevBase, Absent<
  | 'managed' | 'ramfb' | 'display' | 'sgio' | 'rawio' | 'model' | 'driver' | 'teaming' | 'ip' | 'route'
> {
  /** `/domain/devices/hostdev/@type` */
  type: 'misc';
  /** `/domain/devices/hostdev/@mode` */
  mode: 'capabilities';
  /** `/domain/devices/hostdev/source` */
  source: DomainHostdevMiscSource;
}

/** `/domain/devices/hostdev` with `type='net'` */
export interface DomainHostdevNet extends DomainHostdevBase, Absent<
  | 'managed' | 'ramfb' | 'display' | 'sgio' | 'rawio' | 'model' | 'driver' | 'teaming'
> {
  /** `/domain/devices/hostdev/@type` */
  type: 'net';
  /** `/domain/devices/hostdev/@mode` */
  mode: 'capabilities';
  /** `/domain/devices/hostdev/source` */
  source: DomainHostdevNetSource;
  /** `/domain/devices/hostdev/ip` */
  ip?: DomainIp[];
  /** `/domain/devices/hostdev/route` */
  route?: DomainRoute[];
}

/** `/domain/devices/hostdev` */
export type DomainHostdev =
  | DomainHostdevPci
  | DomainHostdevUsb
  | DomainHostdevScsi
  | DomainHostdevScsiHost
  | DomainHostdevMdev
  | DomainHostdevStorage
  | DomainHostdevMisc
  | DomainHostdevNet;

/** `/domain/devices/graphics` with `type='sdl'` */
export interface DomainGraphicsSdl extends XmlObject, Absent<
  | 'port' | 'autoport' | 'websocket' | 'listen' | 'sharePolicy' | 'powerControl' | 'wait' | 'socket' | 'passwd'
  | 'keymap' | 'passwdValidTo' | 'connected' | 'tlsPort' | 'defaultMode' | 'address' | 'p2p' | 'replaceUser'
  | 'multiUser' | 'username' | 'audio' | '$listen' | 'channel' | 'image' | 'jpeg' | 'zlib' | 'playback' | 'streaming'
  | 'clipboard' | 'mouse' | 'filetransfer'
> {
  /** `/domain/devices/graphics/@type` */
  type: 'sdl';
  /** `/domain/devices/graphics/@display` */
  display?: string;
  /** `/domain/devices/graphics/@xauth` */
  xauth?: string;
  /** `/domain/devices/graphics/@fullscreen` */
  fullscreen?: 'yes' | 'no';
  /** `/domain/devices/graphics/gl` */
  gl?: DomainGraphicsSdlGl;
}

/** `/domain/devices/graphics` with `type='vnc'` */
export interface DomainGraphicsVnc extends XmlObject, Absent<
  | 'display' | 'xauth' | 'fullscreen' | 'tlsPort' | 'defaultMode' | 'address' | 'p2p' | 'replaceUser' | 'multiUser'
  | 'username' | 'gl' | 'channel' | 'image' | 'jpeg' | 'zlib' | 'playback' | 'streaming' | 'clipboard' | 'mouse'
  | 'filetransfer'
> {
  /** `/domain/devices/graphics/@type` */
  type: 'vnc';
  /** `/domain/devices/graphics/@port`: -1 to 65535 */
  port?: number;
  /** `/domain/devices/graphics/@autoport` */
  autoport?: 'yes' | 'no';
  /** `/domain/devices/graphics/@websocket`: -1 to 65535 */
  websocket?: number;
  /** `/domain/devices/graphics/@listen`: IPv4 or IPv6 address or DNS name */
  listen?: string;
  /** `/domain/devices/graphics/@sharePolicy` */
  sharePolicy?: 'allow-exclusive' | 'force-shared' | 'ignore';
  /** `/domain/devices/graphics/@powerControl` */
  powerControl?: 'yes' | 'no';
  /** `/domain/devices/graphics/@wait` */
  wait?: 'yes' | 'no';
  /** `/domain/devices/graphics/@socket`: absolute path */
  socket?: string;
  /** `/domain/devices/graphics/@passwd` */
  passwd?: string;
  /** `/domain/devices/graphics/@keymap` */
  keymap?: string;
  /** `/domain/devices/graphics/@passwdValidTo`: dateTime */
  passwdValidTo?: string;
  /** `/domain/devices/graphics/@connected` */
  connected?: 'keep';
  /** `/domain/devices/graphics/audio` */
  audio?: DomainSoundAudio;
  /** `/domain/devices/graphics/listen` */
  $listen?: DomainGraphicsListen[];
}

/** `/domain/devices/graphics` with `type='spice'` */
export interface DomainGraphicsSpice extends XmlObject, Absent<
  | 'display' | 'xauth' | 'fullscreen' | 'websocket' | 'sharePolicy' | 'powerControl' | 'wait' | 'socket' | 'address'
  | 'p2p' | 'replaceUser' | 'multiUser' | 'username' | 'audio'
> {
  /** `/domain/devices/graphics/@type` */
  type: 'spice';
  /** `/domain/devices/graphics/@port`: -1 to 65535 */
  port?: number;
  /** `/domain/devices/graphics/@autoport` */
  autoport?: 'yes' | 'no';
  /** `/domain/devices/graphics/@listen`: IPv4 or IPv6 address or DNS name */
  listen?: string;
  /** `/domain/devices/graphics/@passwd` */
  passwd?: string;
  /** `/domain/devices/graphics/@keymap` */
  keymap?: string;
  /** `/domain/devices/graphics/@passwdValidTo`: dateTime */
  passwdValidTo?: string;
  /** `/domain/devices/graphics/@connected` */
  connected?: 'fail' | 'disconnect' | 'keep';
  /** `/domain/devices/graphics/@tlsPort`: -1 to 65535 */
  tlsPort?: number;
  /** `/domain/devices/graphics/@defaultMode` */
  defaultMode?: 'any' | 'secure' | 'insecure';
  /** `/domain/devices/graphics/gl` */
  gl?: DomainGraphicsSpiceGl;
  /** `/domain/devices/graphics/listen` */
  $listen?: DomainGraphicsListen[];
  /** `/domain/devices/graphics/channel` */
  channel?: DomainGraphicsChannel[];
  /** `/domain/devices/graphics/image` */
  image?: DomainGraphicsImage;
  /** `/domain/devices/graphics/jpeg` */
  jpeg?: DomainGraphicsJpeg;
  /** `/domain/devices/graphics/zlib` */
  zlib?: DomainGraphicsZlib;
  /** `/domain/devices/graphics/playback` */
  playback?: DomainGraphicsPlayback;
  /** `/domain/devices/graphics/streaming` */
  streaming?: DomainGraphicsStreaming;
  /** `/domain/devices/graphics/clipboard` */
  clipboard?: DomainGraphicsClipboard;
  /** `/domain/devices/graphics/mouse` */
  mouse?: DomainGraphicsMouse;
  /** `/domain/devices/graphics/filetransfer` */
  filetransfer?: DomainGraphicsFiletransfer;
}

/** `/domain/devices/graphics` with `type='dbus'` */
export interface DomainGraphicsDbus extends XmlObject, Absent<
  | 'display' | 'xauth' | 'fullscreen' | 'port' | 'autoport' | 'websocket' | 'listen' | 'sharePolicy' | 'powerControl'
  | 'wait' | 'socket' | 'passwd' | 'keymap' | 'passwdValidTo' | 'connected' | 'tlsPort' | 'defaultMode' | 'replaceUser'
  | 'multiUser' | 'username' | '$listen' | 'channel' | 'image' | 'jpeg' | 'zlib' | 'playback' | 'streaming'
  | 'clipboard' | 'mouse' | 'filetransfer'
> {
  /** `/domain/devices/graphics/@type` */
  type: 'dbus';
  /** `/domain/devices/graphics/@address`: `.+` */
  address?: string;
  /** `/domain/devices/graphics/@p2p` */
  p2p?: 'yes' | 'no';
  /** `/domain/devices/graphics/gl` */
  gl?: DomainGraphicsSpiceGl;
  /** `/domain/devices/graphics/audio` */
  audio?: DomainSoundAudio;
}

/** `/domain/devices/graphics` with `type='rdp'` */
export interface DomainGraphicsRdp extends XmlObject, Absent<
  | 'display' | 'xauth' | 'fullscreen' | 'websocket' | 'sharePolicy' | 'powerControl' | 'wait' | 'socket' | 'keymap'
  | 'passwdValidTo' | 'connected' | 'tlsPort' | 'defaultMode' | 'address' | 'p2p' | 'gl' | 'audio' | 'channel' | 'image'
  | 'jpeg' | 'zlib' | 'playback' | 'streaming' | 'clipboard' | 'mouse' | 'filetransfer'
> {
  /** `/domain/devices/graphics/@type` */
  type: 'rdp';
  /** `/domain/devices/graphics/@port`: -1 to 65535 */
  port?: number;
  /** `/domain/devices/graphics/@autoport` */
  autoport?: 'yes' | 'no';
  /** `/domain/devices/graphics/@listen`: IPv4 or IPv6 address or DNS name */
  listen?: string;
  /** `/domain/devices/graphics/@passwd` */
  passwd?: string;
  /** `/domain/devices/graphics/@replaceUser` */
  replaceUser?: 'yes' | 'no';
  /** `/domain/devices/graphics/@multiUser` */
  multiUser?: 'yes' | 'no';
  /** `/domain/devices/graphics/@username` */
  username?: string;
  /** `/domain/devices/graphics/listen` */
  $listen?: DomainGraphicsListen[];
}

/** `/domain/devices/graphics` with `type='desktop'` */
export interface DomainGraphicsDesktop extends XmlObject, Absent<
  | 'xauth' | 'fullscreen' | 'port' | 'autoport' | 'websocket' | 'listen' | 'sharePolicy' | 'powerControl' | 'wait'
  | 'socket' | 'passwd' | 'keymap' | 'passwdValidTo' | 'connected' | 'tlsPort' | 'defaultMode' | 'address' | 'p2p'
  | 'replaceUser' | 'multiUser' | 'username' | 'gl' | 'audio' | '$listen' | 'channel' | 'image' | 'jpeg' | 'zlib'
  | 'playback' | 'streaming' | 'clipboard' | 'mouse' | 'filetransfer'
> {
  /** `/domain/devices/graphics/@type` */
  type: 'desktop';
  /** `/domain/devices/graphics/@display` */
  display?: string;
}

/** `/domain/devices/graphics` with `type='egl-headless'` */
export interface DomainGraphicsEglHeadless extends XmlObject, Absent<
  | 'display' | 'xauth' | 'fullscreen' | 'port' | 'autoport' | 'websocket' | 'listen' | 'sharePolicy' | 'powerControl'
  | 'wait' | 'socket' | 'passwd' | 'keymap' | 'passwdValidTo' | 'connected' | 'tlsPort' | 'defaultMode' | 'address'
  | 'p2p' | 'replaceUser' | 'multiUser' | 'username' | 'audio' | '$listen' | 'channel' | 'image' | 'jpeg' | 'zlib'
  | 'playback' | 'streaming' | 'clipboard' | 'mouse' | 'filetransfer'
> {
  /** `/domain/devices/graphics/@type` */
  type: 'egl-headless';
  /** `/domain/devices/graphics/gl` */
  gl?: DomainGraphicsEglHeadlessGl;
}

/** `/domain/devices/graphics` */
export type DomainGraphics =
  | DomainGraphicsSdl
  | DomainGraphicsVnc
  | DomainGraphicsSpice
  | DomainGraphicsDbus
  | DomainGraphicsRdp
  | DomainGraphicsDesktop
  | DomainGraphicsEglHeadless;

/** `/domain/devices/video` */
export interface DomainVideo extends XmlObject {
  /** `/domain/devices/video/driver` */
  driver?: DomainVideoDriver;
  /** `/domain/devices/video/model` */
  model?: DomainVideoModel;
  /** `/domain/devices/video/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/video/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/video/address` */
  address?: DomainAddress;
}

/** `/domain/devices/console` */
export interface DomainConsole extends XmlObject {
  /** `/domain/devices/console/@type` */
  type?:
    | 'dev'
    | 'file'
    | 'pipe'
    | 'unix'
    | 'tcp'
    | 'udp'
    | 'null'
    | 'stdio'
    | 'vc'
    | 'pty'
    | 'spicevmc'
    | 'spiceport'
    | 'nmdm'
    | 'qemu-vdagent'
    | 'dbus';
  /** `/domain/devices/console/@tty`: absolute path */
  tty?: string;
  /** `/domain/devices/console/source` */
  source?: DomainSource[];
  /** `/domain/devices/console/protocol` */
  protocol?: DomainProtocol;
  /** `/domain/devices/console/log` */
  log?: DomainLog;
  /** `/domain/devices/console/target` */
  target?: DomainTarget;
  /** `/domain/devices/console/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/console/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/console/address` */
  address?: DomainAddress;
}

/** `/domain/devices/parallel` */
export interface DomainParallel extends XmlObject {
  /** `/domain/devices/parallel/@type` */
  type:
    | 'dev'
    | 'file'
    | 'pipe'
    | 'unix'
    | 'tcp'
    | 'udp'
    | 'null'
    | 'stdio'
    | 'vc'
    | 'pty'
    | 'spicevmc'
    | 'spiceport'
    | 'nmdm'
    | 'qemu-vdagent'
    | 'dbus';
  /** `/domain/devices/parallel/@tty`: absolute path */
  tty?: string;
  /** `/domain/devices/parallel/source` */
  source?: DomainSource[];
  /** `/domain/devices/parallel/protocol` */
  protocol?: DomainProtocol;
  /** `/domain/devices/parallel/log` */
  log?: DomainLog;
  /** `/domain/devices/parallel/target` */
  target?: DomainTarget;
  /** `/domain/devices/parallel/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/parallel/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/parallel/address` */
  address?: DomainAddress;
}

/** `/domain/devices/serial` */
export interface DomainSerial extends XmlObject {
  /** `/domain/devices/serial/@type` */
  type:
    | 'dev'
    | 'file'
    | 'pipe'
    | 'unix'
    | 'tcp'
    | 'udp'
    | 'null'
    | 'stdio'
    | 'vc'
    | 'pty'
    | 'spicevmc'
    | 'spiceport'
    | 'nmdm'
    | 'qemu-vdagent'
    | 'dbus';
  /** `/domain/devices/serial/@tty`: absolute path */
  tty?: string;
  /** `/domain/devices/serial/source` */
  source?: DomainSource[];
  /** `/domain/devices/serial/protocol` */
  protocol?: DomainProtocol;
  /** `/domain/devices/serial/log` */
  log?: DomainLog;
  /** `/domain/devices/serial/target` */
  target?: DomainTarget;
  /** `/domain/devices/serial/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/serial/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/serial/address` */
  address?: DomainAddress;
}

/** `/domain/devices/channel` */
export interface DomainChannel extends XmlObject {
  /** `/domain/devices/channel/@type` */
  type:
    | 'dev'
    | 'file'
    | 'pipe'
    | 'unix'
    | 'tcp'
    | 'udp'
    | 'null'
    | 'stdio'
    | 'vc'
    | 'pty'
    | 'spicevmc'
    | 'spiceport'
    | 'nmdm'
    | 'qemu-vdagent'
    | 'dbus';
  /** `/domain/devices/channel/source` */
  source?: DomainSource[];
  /** `/domain/devices/channel/protocol` */
  protocol?: DomainProtocol;
  /** `/domain/devices/channel/log` */
  log?: DomainLog;
  /** `/domain/devices/channel/target` */
  target: DomainChannelTarget;
  /** `/domain/devices/channel/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/channel/address` */
  address?: DomainAddress;
}

/** What every `/domain/devices/smartcard` may have. */
export interface DomainSmartcardBase extends XmlObject {
  /** `/domain/devices/smartcard/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/smartcard/address` */
  address?: DomainAddress;
}

/** `/domain/devices/smartcard` with `mode='host'` */
export interface DomainSmartcardHost extends DomainSmartcardBase, Absent<
  | 'type' | 'certificate' | 'database' | 'source' | 'protocol' | 'log' | 'target'
> {
  /** `/domain/devices/smartcard/@mode` */
  mode: 'host';
}

/** `/domain/devices/smartcard` with `mode='host-certificates'` */
export interface DomainSmartcardHostCertificates extends DomainSmartcardBase, Absent<'type' | 'source' | 'protocol' | 'log' | 'target'> {
  /** `/domain/devices/smartcard/@mode` */
  mode: 'host-certificates';
  /** `/domain/devices/smartcard/certificate` */
  certificate: string[];
  /** `/domain/devices/smartcard/database`: absolute path */
  database?: string;
}

/** `/domain/devices/smartcard` with `mode='passthrough'` */
export interface DomainSmartcardPassthrough extends DomainSmartcardBase, Absent<'certificate' | 'database'> {
  /** `/domain/devices/smartcard/@mode` */
  mode: 'passthrough';
  /** `/domain/devices/smartcard/@type` */
  type:
    | 'dev'
    | 'file'
    | 'pipe'
    | 'unix'
    | 'tcp'
    | 'udp'
    | 'null'
    | 'stdio'
    | 'vc'
    | 'pty'
    | 'spicevmc'
    | 'spiceport'
    | 'nmdm'
    | 'qemu-vdagent'
    | 'dbus';
  /** `/domain/devices/smartcard/source` */
  source?: DomainSource[];
  /** `/domain/devices/smartcard/protocol` */
  protocol?: DomainProtocol;
  /** `/domain/devices/smartcard/log` */
  log?: DomainLog;
  /** `/domain/devices/smartcard/target` */
  target?: DomainTarget;
}

/** `/domain/devices/smartcard` */
export type DomainSmartcard =
  | DomainSmartcardHost
  | DomainSmartcardHostCertificates
  | DomainSmartcardPassthrough;

/** `/domain/devices/hub` */
export interface DomainHub extends XmlObject {
  /** `/domain/devices/hub/@type` */
  type: 'usb';
  /** `/domain/devices/hub/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/hub/address` */
  address?: DomainAddress;
}

/** `/domain/devices/redirdev` */
export interface DomainRedirdev extends XmlObject {
  /** `/domain/devices/redirdev/@type` */
  type:
    | 'dev'
    | 'file'
    | 'pipe'
    | 'unix'
    | 'tcp'
    | 'udp'
    | 'null'
    | 'stdio'
    | 'vc'
    | 'pty'
    | 'spicevmc'
    | 'spiceport'
    | 'nmdm'
    | 'qemu-vdagent'
    | 'dbus';
  /** `/domain/devices/redirdev/@bus` */
  bus: 'usb';
  /** `/domain/devices/redirdev/source` */
  source?: DomainSource[];
  /** `/domain/devices/redirdev/protocol` */
  protocol?: DomainProtocol;
  /** `/domain/devices/redirdev/log` */
  log?: DomainLog;
  /** `/domain/devices/redirdev/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/redirdev/address` */
  address?: DomainAddress;
  /** `/domain/devices/redirdev/boot` */
  boot?: DomainBoot;
}

/** `/domain/devices/redirfilter` */
export interface DomainRedirfilter extends XmlObject {
  /** `/domain/devices/redirfilter/usbdev` */
  usbdev?: DomainRedirfilterUsbdev[];
}

/** `/domain/devices/rng` */
export interface DomainRNG extends XmlObject {
  /** `/domain/devices/rng/@model` */
  model: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  /** `/domain/devices/rng/backend` */
  backend: DomainRNGBackend;
  /** `/domain/devices/rng/driver` */
  driver?: DomainDriver;
  /** `/domain/devices/rng/rate` */
  rate?: DomainRNGRate;
  /** `/domain/devices/rng/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/rng/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/rng/address` */
  address?: DomainAddress;
}

/** `/domain/devices/tpm` */
export interface DomainTPM extends XmlObject {
  /** `/domain/devices/tpm/@model` */
  model?: 'tpm-tis' | 'tpm-crb' | 'tpm-spapr' | 'spapr-tpm-proxy';
  /** `/domain/devices/tpm/backend` */
  backend: DomainTPMBackend;
  /** `/domain/devices/tpm/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/tpm/address` */
  address?: DomainAddress;
}

/** `/domain/devices/shmem` */
export interface DomainShmem extends XmlObject {
  /** `/domain/devices/shmem/@name`: `[^/]*` */
  name: string;
  /** `/domain/devices/shmem/@role` */
  role?: 'master' | 'peer';
  /** `/domain/devices/shmem/model` */
  model?: DomainShmemModel;
  /** `/domain/devices/shmem/size` */
  size?: DomainSize;
  /** `/domain/devices/shmem/server` */
  server?: DomainShmemServer;
  /** `/domain/devices/shmem/msi` */
  msi?: DomainShmemMsi;
  /** `/domain/devices/shmem/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/shmem/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/shmem/address` */
  address?: DomainAddress;
}

/** `/domain/devices/memory` */
export interface DomainMemory extends XmlObject {
  /** `/domain/devices/memory/@model` */
  model: 'dimm' | 'nvdimm' | 'virtio-pmem' | 'virtio-mem' | 'sgx-epc';
  /** `/domain/devices/memory/@access` */
  access?: 'shared' | 'private';
  /** `/domain/devices/memory/@discard` */
  discard?: 'yes' | 'no';
  /** `/domain/devices/memory/uuid`: UUID */
  uuid?: string;
  /** `/domain/devices/memory/driver` */
  driver?: DomainDriver;
  /** `/domain/devices/memory/source` */
  source?: DomainMemorySource;
  /** `/domain/devices/memory/target` */
  target: DomainMemoryTarget;
  /** `/domain/devices/memory/address` */
  address?: DomainAddress;
  /** `/domain/devices/memory/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/memory/acpi` */
  acpi?: DomainAcpi;
}

/** `/domain/devices/crypto` */
export interface DomainCrypto extends XmlObject {
  /** `/domain/devices/crypto/@type` */
  type: 'qemu';
  /** `/domain/devices/crypto/@model` */
  model: 'virtio';
  /** `/domain/devices/crypto/backend` */
  backend: DomainCryptoBackend;
  /** `/domain/devices/crypto/driver` */
  driver?: DomainDriver;
  /** `/domain/devices/crypto/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/crypto/address` */
  address?: DomainAddress;
}

/** `/domain/devices/watchdog` */
export interface DomainWatchdog extends XmlObject {
  /** `/domain/devices/watchdog/@model` */
  model: 'i6300esb' | 'ib700' | 'diag288' | 'itco';
  /** `/domain/devices/watchdog/@action` */
  action?: 'reset' | 'shutdown' | 'poweroff' | 'pause' | 'none' | 'dump' | 'inject-nmi';
  /** `/domain/devices/watchdog/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/watchdog/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/watchdog/address` */
  address?: DomainAddress;
}

/** `/domain/devices/memballoon` */
export interface DomainMemballoon extends XmlObject {
  /** `/domain/devices/memballoon/@model` */
  model: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'xen' | 'none';
  /** `/domain/devices/memballoon/@autodeflate` */
  autodeflate?: 'on' | 'off';
  /** `/domain/devices/memballoon/@freePageReporting` */
  freePageReporting?: 'on' | 'off';
  /** `/domain/devices/memballoon/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/memballoon/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/memballoon/address` */
  address?: DomainAddress;
  /** `/domain/devices/memballoon/stats` */
  stats?: DomainMemballoonStats;
  /** `/domain/devices/memballoon/driver` */
  driver?: DomainDriver;
}

/** `/domain/devices/nvram` */
export interface DomainNvram extends XmlObject {
  /** `/domain/devices/nvram/address` */
  address?: DomainAddress;
}

/** `/domain/devices/panic` */
export interface DomainPanic extends XmlObject {
  /** `/domain/devices/panic/@model` */
  model?: 'isa' | 'pseries' | 'hyperv' | 's390' | 'pvpanic';
  /** `/domain/devices/panic/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/panic/address` */
  address?: DomainAddress;
}

/** `/domain/devices/iommu` */
export interface DomainIOMMU extends XmlObject {
  /** `/domain/devices/iommu/@model` */
  model: 'intel' | 'smmuv3' | 'virtio' | 'amd';
  /** `/domain/devices/iommu/driver` */
  driver?: DomainIOMMUDriver;
  /** `/domain/devices/iommu/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/iommu/address` */
  address?: DomainAddress;
  /** `/domain/devices/iommu/alias` */
  alias?: DomainAlias;
}

/** `/domain/devices/vsock` */
export interface DomainVsock extends XmlObject {
  /** `/domain/devices/vsock/@model` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  /** `/domain/devices/vsock/cid` */
  cid?: DomainVsockCid;
  /** `/domain/devices/vsock/address` */
  address?: DomainAddress;
  /** `/domain/devices/vsock/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/vsock/acpi` */
  acpi?: DomainAcpi;
  /** `/domain/devices/vsock/driver` */
  driver?: DomainDriver;
}

/** `/domain/devices/pstore` */
export interface DomainPstore extends XmlObject {
  /** `/domain/devices/pstore/@backend` */
  backend: 'acpi-erst';
  /** `/domain/devices/pstore/path`: absolute path */
  path?: string;
  /** `/domain/devices/pstore/size` */
  size: DomainSize;
  /** `/domain/devices/pstore/address` */
  address?: DomainAddress;
  /** `/domain/devices/pstore/alias` */
  alias?: DomainAlias;
}

/** `/domain/os/nvram/source` */
export interface DomainDiskFileSource extends XmlObject, Absent<
  | 'type' | 'dev' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'reservations' | 'host' | 'reconnect' | 'snapshot' | 'config' | 'auth'
  | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domain/os/nvram/source/@file`: absolute path or `\[[^\]]+\] .+` */
  file?: string;
  /** `/domain/os/nvram/source/@fdgroup` */
  fdgroup?: string;
  /** `/domain/os/nvram/source/@index`: integer ≥ 1 */
  index?: number;
  /** `/domain/os/nvram/source/@startupPolicy` */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** `/domain/os/nvram/source/slices` */
  slices?: DomainSlices;
  /** `/domain/os/nvram/source/dataStore` */
  dataStore?: DomainDataStore;
  /** `/domain/os/nvram/source/encryption` */
  encryption?: DomainEncryption;
  /** Exception from the guest’s labels for this file. `/domain/os/nvram/source/seclabel` */
  seclabel?: DomainSeclabel[];
}

/** `/domain/devices/disk/driver` */
export interface DomainDiskDriver extends XmlObject {
  /** `/domain/devices/disk/driver/@type` */
  type?:
    | 'raw'
    | 'dir'
    | 'bochs'
    | 'cloop'
    | 'dmg'
    | 'iso'
    | 'vpc'
    | 'vdi'
    | 'fat'
    | 'vhd'
    | 'ploop'
    | 'luks'
    | 'cow'
    | 'qcow'
    | 'qcow2'
    | 'qed'
    | 'vmdk'
    | 'aio';
  /** `/domain/devices/disk/driver/@name`: `[a-zA-Z0-9_\+\-]+` */
  name?: string;
  /** `/domain/devices/disk/driver/@cache` */
  cache?: 'default' | 'none' | 'writeback' | 'writethrough' | 'directsync' | 'unsafe';
  /** `/domain/devices/disk/driver/@error_policy` */
  error_policy?: 'stop' | 'report' | 'ignore' | 'enospace';
  /** `/domain/devices/disk/driver/@rerror_policy` */
  rerror_policy?: 'stop' | 'report' | 'ignore';
  /** `/domain/devices/disk/driver/@io` */
  io?: 'threads' | 'native' | 'io_uring';
  /** `/domain/devices/disk/driver/@ioeventfd` */
  ioeventfd?: 'on' | 'off';
  /** `/domain/devices/disk/driver/@event_idx` */
  event_idx?: 'on' | 'off';
  /** `/domain/devices/disk/driver/@copy_on_read` */
  copy_on_read?: 'on' | 'off';
  /** `/domain/devices/disk/driver/@discard` */
  discard?: 'unmap' | 'ignore';
  /** `/domain/devices/disk/driver/@iothread` */
  iothread?: number;
  /** `/domain/devices/disk/driver/@detect_zeroes` */
  detect_zeroes?: 'off' | 'on' | 'unmap';
  /** `/domain/devices/disk/driver/@discard_no_unref` */
  discard_no_unref?: 'on' | 'off';
  /** `/domain/devices/disk/driver/@queues`: integer ≥ 1 */
  queues?: number;
  /** `/domain/devices/disk/driver/@queue_size`: integer ≥ 1 */
  queue_size?: number;
  /** `/domain/devices/disk/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/disk/driver/@ats` */
  ats?: 'on' | 'off';
  /** `/domain/devices/disk/driver/@packed` */
  packed?: 'on' | 'off';
  /** `/domain/devices/disk/driver/@page_per_vq` */
  page_per_vq?: 'on' | 'off';
  /** `/domain/devices/disk/driver/metadata_cache` */
  metadata_cache?: DomainMetadataCache;
  /** `/domain/devices/disk/driver/iothreads` */
  iothreads?: DomainDiskDriverIothreads;
  /** `/domain/devices/disk/driver/statistics` */
  statistics?: DomainDiskDriverStatistics;
}

/** What every `/domain/devices/disk/mirror` may have. */
export interface DomainDiskMirrorBase extends XmlObject {
  /** `/domain/devices/disk/mirror/@ready` */
  ready?: 'yes' | 'abort' | 'pivot';
  /** `/domain/devices/disk/mirror/format` */
  $format?: DomainFormat;
  /** `/domain/devices/disk/mirror/backingStore` */
  backingStore?: DomainBackingStore;
}

/** `/domain/devices/disk/mirror` with `type='file'` or no `type`, `job='copy'` */
export interface DomainDiskMirrorFileCopy extends DomainDiskMirrorBase {
  /** `/domain/devices/disk/mirror/@type` */
  type?: 'file';
  /** `/domain/devices/disk/mirror/@job` */
  job: 'copy';
  /** `/domain/devices/disk/mirror/@file`: absolute path */
  file?: string;
  /** `/domain/devices/disk/mirror/@format` */
  format?:
    | 'raw'
    | 'dir'
    | 'bochs'
    | 'cloop'
    | 'dmg'
    | 'iso'
    | 'vpc'
    | 'vdi'
    | 'fat'
    | 'vhd'
    | 'ploop'
    | 'luks'
    | 'cow'
    | 'qcow'
    | 'qcow2'
    | 'qed'
    | 'vmdk';
  /** `/domain/devices/disk/mirror/source` */
  source?: DomainDiskFileSource;
}

/** `/domain/devices/disk/mirror` with `type='file'` or no `type`, `job='active-commit'` */
export interface DomainDiskMirrorFileActiveCommit extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type?: 'file';
  /** `/domain/devices/disk/mirror/@job` */
  job: 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source?: DomainDiskFileSource;
}

/** `/domain/devices/disk/mirror` with `type='file'` or no `type`, no `job` */
export interface DomainDiskMirrorFileDefault extends DomainDiskMirrorBase {
  /** `/domain/devices/disk/mirror/@type` */
  type?: 'file';
  /** `/domain/devices/disk/mirror/@job`: absent */
  job?: undefined;
  /** `/domain/devices/disk/mirror/@file`: absolute path */
  file: string;
  /** `/domain/devices/disk/mirror/@format` */
  format?:
    | 'raw'
    | 'dir'
    | 'bochs'
    | 'cloop'
    | 'dmg'
    | 'iso'
    | 'vpc'
    | 'vdi'
    | 'fat'
    | 'vhd'
    | 'ploop'
    | 'luks'
    | 'cow'
    | 'qcow'
    | 'qcow2'
    | 'qed'
    | 'vmdk';
  /** `/domain/devices/disk/mirror/source` */
  source?: DomainDiskFileSource;
}

/** `/domain/devices/disk/mirror` with `type='block'` */
export interface DomainDiskMirrorBlock extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type: 'block';
  /** `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source?: DomainDiskBlockSource;
}

/** `/domain/devices/disk/mirror` with `type='dir'` */
export interface DomainDiskMirrorDir extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type: 'dir';
  /** `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source?: DomainDiskDirSource;
}

/** `/domain/devices/disk/mirror` with `type='network'` */
export interface DomainDiskMirrorNetwork extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type: 'network';
  /** `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source: DomainDiskNetworkSource;
}

/** `/domain/devices/disk/mirror` with `type='volume'` */
export interface DomainDiskMirrorVolume extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type: 'volume';
  /** `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source?: DomainDiskVolumeSource;
}

/** `/domain/devices/disk/mirror` with `type='nvme'` */
export interface DomainDiskMirrorNvme extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type: 'nvme';
  /** `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source?: DomainDiskNvmeSource;
}

/** `/domain/devices/disk/mirror` with `type='vhostuser'` */
export interface DomainDiskMirrorVhostuser extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type: 'vhostuser';
  /** `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source: DomainDiskVhostuserSource;
}

/** `/domain/devices/disk/mirror` with `type='vhostvdpa'` */
export interface DomainDiskMirrorVhostvdpa extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type: 'vhostvdpa';
  /** `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source: DomainDiskVhostvdpaSource;
}

/** `/domain/devices/disk/mirror` with `type='ctl'` */
export interface DomainDiskMirrorCtl extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type: 'ctl';
  /** `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source: DomainDiskVhostvdpaSource;
}

/** `/domain/devices/disk/mirror` */
export type DomainDiskMirror =
  | DomainDiskMirrorFileCopy
  | DomainDiskMirrorFileActiveCommit
  | DomainDiskMirrorFileDefault
  | DomainDiskMirrorBlock
  | DomainDiskMirrorDir
  | DomainDiskMirrorNetwork
  | DomainDiskMirrorVolume
  | DomainDiskMirrorNvme
  | DomainDiskMirrorVhostuser
  | DomainDiskMirrorVhostvdpa
  | DomainDiskMirrorCtl;

/** `/domain/os/nvram/source/dataStore/source/auth` */
export interface DomainAuth extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/auth/@username`: `[a-zA-Z0-9_\+\-]+` */
  username: string;
  /** `/domain/os/nvram/source/dataStore/source/auth/secret` */
  secret: DomainAuthSecret;
}

/** `/domain/devices/disk/target` */
export interface DomainDiskTarget extends XmlObject {
  /** `/domain/devices/disk/target/@dev`: `(ioemu:)?(fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+` or `nvme[0-9]+n[0-9]+(p[0-9]+)?` */
  dev: string;
  /** `/domain/devices/disk/target/@bus` */
  bus?: 'ide' | 'fdc' | 'scsi' | 'virtio' | 'xen' | 'usb' | 'uml' | 'sata' | 'sd' | 'nvme';
  /** `/domain/devices/disk/target/@tray` */
  tray?: 'open' | 'closed';
  /** `/domain/devices/disk/target/@removable` */
  removable?: 'on' | 'off';
  /** `/domain/devices/disk/target/@rotation_rate`: integer ≥ 1 */
  rotation_rate?: number;
  /** `/domain/devices/disk/target/@dpofua` */
  dpofua?: 'on' | 'off';
}

/** `/domain/devices/disk/boot` */
export interface DomainBoot extends XmlObject {
  /** `/domain/devices/disk/boot/@order`: integer ≥ 1 */
  order: number;
  /** `/domain/devices/disk/boot/@loadparm`: `[a-zA-Z0-9.\s]{1,8}` */
  loadparm?: string;
}

/** `/domain/devices/disk/backenddomain` */
export interface DomainDiskBackenddomain extends XmlObject {
  /** `/domain/devices/disk/backenddomain/@name`: one line */
  name: string;
}

/** `/domain/devices/disk/transient` */
export interface DomainDiskTransient extends XmlObject {
  /** `/domain/devices/disk/transient/@shareBacking` */
  shareBacking?: 'yes' | 'no';
}

/** `/domain/os/nvram/source/dataStore/source/encryption` */
export interface DomainEncryption extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/encryption/@format` */
  format: 'default' | 'qcow' | 'luks' | 'luks2' | 'luks-any';
  /** `/domain/os/nvram/source/dataStore/source/encryption/@engine` */
  engine?: 'qemu' | 'librbd';
  /** `/domain/os/nvram/source/dataStore/source/encryption/secret` */
  secret?: DomainEncryptionSecret[];
  /** `/domain/os/nvram/source/dataStore/source/encryption/cipher` */
  cipher?: DomainEncryptionCipher;
  /** `/domain/os/nvram/source/dataStore/source/encryption/ivgen` */
  ivgen?: DomainEncryptionIvgen;
}

/** `/domain/devices/disk/throttlefilters` */
export interface DomainDiskThrottlefilters extends XmlObject {
  /** `/domain/devices/disk/throttlefilters/throttlefilter` */
  throttlefilter?: DomainDiskThrottlefiltersThrottlefilter[];
}

/** `/domain/devices/disk/iotune` */
export interface DomainDiskIotune extends XmlObject {
  /** Limit of throughput. Unit: B/s; 0: no limit. `total` excludes `read` and `write`. `/domain/devices/disk/iotune/total_bytes_sec` */
  total_bytes_sec?: number | bigint;
  /** Limit of throughput. Unit: B/s; 0: no limit. `total` excludes `read` and `write`. `/domain/devices/disk/iotune/read_bytes_sec` */
  read_bytes_sec?: number | bigint;
  /** Limit of throughput. Unit: B/s; 0: no limit. `total` excludes `read` and `write`. `/domain/devices/disk/iotune/write_bytes_sec` */
  write_bytes_sec?: number | bigint;
  /** Limit of I/O operations per second; 0: no limit. `total` excludes `read` and `write`. `/domain/devices/disk/iotune/total_iops_sec` */
  total_iops_sec?: number | bigint;
  /** Limit of I/O operations per second; 0: no limit. `total` excludes `read` and `write`. `/domain/devices/disk/iotune/read_iops_sec` */
  read_iops_sec?: number | bigint;
  /** Limit of I/O operations per second; 0: no limit. `total` excludes `read` and `write`. `/domain/devices/disk/iotune/write_iops_sec` */
  write_iops_sec?: number | bigint;
  /** Limit of throughput in a burst. Unit: B/s. `/domain/devices/disk/iotune/total_bytes_sec_max` */
  total_bytes_sec_max?: number | bigint;
  /** Limit of throughput in a burst. Unit: B/s. `/domain/devices/disk/iotune/read_bytes_sec_max` */
  read_bytes_sec_max?: number | bigint;
  /** Limit of throughput in a burst. Unit: B/s. `/domain/devices/disk/iotune/write_bytes_sec_max` */
  write_bytes_sec_max?: number | bigint;
  /** Limit of I/O operations per second in a burst. `/domain/devices/disk/iotune/total_iops_sec_max` */
  total_iops_sec_max?: number | bigint;
  /** Limit of I/O operations per second in a burst. `/domain/devices/disk/iotune/read_iops_sec_max` */
  read_iops_sec_max?: number | bigint;
  /** Limit of I/O operations per second in a burst. `/domain/devices/disk/iotune/write_iops_sec_max` */
  write_iops_sec_max?: number | bigint;
  /** A larger operation counts as several of this size. Unit: B. `/domain/devices/disk/iotune/size_iops_sec` */
  size_iops_sec?: number | bigint;
  /** Disks with the same name share the limits. `/domain/devices/disk/iotune/group_name` */
  group_name?: string;
  /** How long a burst may last. Unit: s. Needs the limit of the burst. `/domain/devices/disk/iotune/total_bytes_sec_max_length` */
  total_bytes_sec_max_length?: number | bigint;
  /** How long a burst may last. Unit: s. Needs the limit of the burst. `/domain/devices/disk/iotune/read_bytes_sec_max_length` */
  read_bytes_sec_max_length?: number | bigint;
  /** How long a burst may last. Unit: s. Needs the limit of the burst. `/domain/devices/disk/iotune/write_bytes_sec_max_length` */
  write_bytes_sec_max_length?: number | bigint;
  /** How long a burst may last. Unit: s. Needs the limit of the burst. `/domain/devices/disk/iotune/total_iops_sec_max_length` */
  total_iops_sec_max_length?: number | bigint;
  /** How long a burst may last. Unit: s. Needs the limit of the burst. `/domain/devices/disk/iotune/read_iops_sec_max_length` */
  read_iops_sec_max_length?: number | bigint;
  /** How long a burst may last. Unit: s. Needs the limit of the burst. `/domain/devices/disk/iotune/write_iops_sec_max_length` */
  write_iops_sec_max_length?: number | bigint;
}

/** `/domain/devices/disk/alias` */
export interface DomainAlias extends XmlObject {
  /** `/domain/devices/disk/alias/@name`: `[a-zA-Z0-9_\-.]+` */
  name: string;
}

/** `/domain/devices/disk/acpi` */
export interface DomainAcpi extends XmlObject {
  /** `/domain/devices/disk/acpi/@index` */
  index?: number;
  /** `/domain/devices/disk/acpi/@nodeset`: set such as `0-3,^2,8` */
  nodeset?: string;
}

/** `/domain/devices/disk/address` with `type='pci'` */
export interface DomainAddressPci extends XmlObject, Absent<
  | 'controller' | 'target' | 'unit' | 'port' | 'reg' | 'cssid' | 'ssid' | 'devno' | 'iobase' | 'irq' | 'base'
> {
  /** `/domain/devices/disk/address/@type` */
  type: 'pci';
  /** `/domain/devices/disk/address/@domain`: 32-bit integer, hexadecimal or decimal */
  domain?: string;
  /** `/domain/devices/disk/address/@bus`: 8-bit integer, hexadecimal or decimal */
  bus?: string;
  /** `/domain/devices/disk/address/@slot`: 0 to 31, hexadecimal or decimal */
  slot?: string;
  /** `/domain/devices/disk/address/@function`: 0 to 7 */
  function?: string;
  /** `/domain/devices/disk/address/@multifunction` */
  multifunction?: 'on' | 'off';
  /** `/domain/devices/disk/address/zpci` */
  zpci?: DomainAddressZpci;
}

/** `/domain/devices/disk/address` with `type='drive'` */
export interface DomainAddressDrive extends XmlObject, Absent<
  | 'domain' | 'slot' | 'function' | 'multifunction' | 'port' | 'reg' | 'cssid' | 'ssid' | 'devno' | 'iobase' | 'irq'
  | 'base' | 'zpci'
> {
  /** `/domain/devices/disk/address/@type` */
  type: 'drive';
  /** `/domain/devices/disk/address/@bus`: `[0-9]{1,2}` */
  bus?: string;
  /** `/domain/devices/disk/address/@controller`: `[0-9]{1,2}` */
  controller?: string;
  /** `/domain/devices/disk/address/@target`: `[0-9]{1,2}` */
  target?: string;
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/devices/disk/address/@unit`: `[0-9]{1,5}`
   */
  unit?: string;
}

/** `/domain/devices/disk/address` with `type='virtio-serial'` */
export interface DomainAddressVirtioSerial extends XmlObject, Absent<
  | 'domain' | 'slot' | 'function' | 'multifunction' | 'target' | 'unit' | 'reg' | 'cssid' | 'ssid' | 'devno' | 'iobase'
  | 'irq' | 'base' | 'zpci'
> {
  /** `/domain/devices/disk/address/@type` */
  type: 'virtio-serial';
  /** `/domain/devices/disk/address/@bus`: `[0-9]{1,2}` */
  bus?: string;
  /** `/domain/devices/disk/address/@controller`: `[0-9]{1,2}` */
  controller: string;
  /** `/domain/devices/disk/address/@port`: `[0-9]{1,2}` */
  port?: string;
}

/** `/domain/devices/disk/address` with `type='ccid'` */
export interface DomainAddressCcid extends XmlObject, Absent<
  | 'domain' | 'bus' | 'function' | 'multifunction' | 'target' | 'unit' | 'port' | 'reg' | 'cssid' | 'ssid' | 'devno'
  | 'iobase' | 'irq' | 'base' | 'zpci'
> {
  /** `/domain/devices/disk/address/@type` */
  type: 'ccid';
  /** `/domain/devices/disk/address/@slot`: `[0-9]{1,2}` */
  slot?: string;
  /** `/domain/devices/disk/address/@controller`: `[0-9]{1,2}` */
  controller: string;
}

/** `/domain/devices/disk/address` with `type='usb'` */
export interface DomainAddressUsb extends XmlObject, Absent<
  | 'domain' | 'slot' | 'function' | 'multifunction' | 'controller' | 'target' | 'unit' | 'reg' | 'cssid' | 'ssid'
  | 'devno' | 'iobase' | 'irq' | 'base' | 'zpci'
> {
  /** `/domain/devices/disk/address/@type` */
  type: 'usb';
  /** `/domain/devices/disk/address/@bus`: `(0x)?[0-9a-fA-F]{1,3}` */
  bus: string;
  /** `/domain/devices/disk/address/@port`: port path such as `1.2` */
  port?: string;
}

/** `/domain/devices/disk/address` with `type='spapr-vio'` */
export interface DomainAddressSpaprVio extends XmlObject, Absent<
  | 'domain' | 'bus' | 'slot' | 'function' | 'multifunction' | 'controller' | 'target' | 'unit' | 'port' | 'cssid'
  | 'ssid' | 'devno' | 'iobase' | 'irq' | 'base' | 'zpci'
> {
  /** `/domain/devices/disk/address/@type` */
  type: 'spapr-vio';
  /** `/domain/devices/disk/address/@reg`: `(0x)?[0-9a-fA-F]{1,8}` */
  reg?: string;
}

/** `/domain/devices/disk/address` with `type='ccw'` */
export interface DomainAddressCcw extends XmlObject, Absent<
  | 'domain' | 'bus' | 'slot' | 'function' | 'multifunction' | 'controller' | 'target' | 'unit' | 'port' | 'reg'
  | 'iobase' | 'irq' | 'base' | 'zpci'
> {
  /** `/domain/devices/disk/address/@type` */
  type: 'ccw';
  /** `/domain/devices/disk/address/@cssid`: `0x[0-9a-eA-E][0-9a-fA-F]?` or `0x[fF][0-9a-eA-E]?` or 0 to 254 */
  cssid?: string;
  /** `/domain/devices/disk/address/@ssid`: `(0x)?[0-3]` */
  ssid?: string;
  /** `/domain/devices/disk/address/@devno`: `0x[0-9a-fA-F]{1,4}` or 0 to 65535 */
  devno?: string;
}

/** `/domain/devices/disk/address` with `type='isa'` */
export interface DomainAddressIsa extends XmlObject, Absent<
  | 'domain' | 'bus' | 'slot' | 'function' | 'multifunction' | 'controller' | 'target' | 'unit' | 'port' | 'reg'
  | 'cssid' | 'ssid' | 'devno' | 'base' | 'zpci'
> {
  /** `/domain/devices/disk/address/@type` */
  type: 'isa';
  /** `/domain/devices/disk/address/@iobase`: `0x[a-fA-F0-9]{1,4}` */
  iobase?: string;
  /** `/domain/devices/disk/address/@irq`: `0x[a-fA-F0-9]` */
  irq?: string;
}

/** `/domain/devices/disk/address` with `type='virtio-mmio'` or `type='unassigned'` */
export interface DomainAddressVirtioMmioOrUnassigned extends XmlObject, Absent<
  | 'domain' | 'bus' | 'slot' | 'function' | 'multifunction' | 'controller' | 'target' | 'unit' | 'port' | 'reg'
  | 'cssid' | 'ssid' | 'devno' | 'iobase' | 'irq' | 'base' | 'zpci'
> {
  /** `/domain/devices/disk/address/@type` */
  type: 'virtio-mmio' | 'unassigned';
}

/** `/domain/devices/disk/address` with `type='dimm'` */
export interface DomainAddressDimm extends XmlObject, Absent<
  | 'domain' | 'bus' | 'function' | 'multifunction' | 'controller' | 'target' | 'unit' | 'port' | 'reg' | 'cssid'
  | 'ssid' | 'devno' | 'iobase' | 'irq' | 'zpci'
> {
  /** `/domain/devices/disk/address/@type` */
  type: 'dimm';
  /** `/domain/devices/disk/address/@slot` */
  slot?: string;
  /** `/domain/devices/disk/address/@base`: hexadecimal */
  base?: string;
}

/** `/domain/devices/disk/address` */
export type DomainAddress =
  | DomainAddressPci
  | DomainAddressDrive
  | DomainAddressVirtioSerial
  | DomainAddressCcid
  | DomainAddressUsb
  | DomainAddressSpaprVio
  | DomainAddressCcw
  | DomainAddressIsa
  | DomainAddressVirtioMmioOrUnassigned
  | DomainAddressDimm;

/** `/domain/devices/disk/geometry` */
export interface DomainDiskGeometry extends XmlObject {
  /** `/domain/devices/disk/geometry/@cyls` */
  cyls: number;
  /** `/domain/devices/disk/geometry/@heads` */
  heads: number;
  /** `/domain/devices/disk/geometry/@secs` */
  secs: number;
  /** `/domain/devices/disk/geometry/@trans` */
  trans?: 'auto' | 'none' | 'lba';
}

/** `/domain/devices/disk/blockio` */
export interface DomainDiskBlockio extends XmlObject {
  /** `/domain/devices/disk/blockio/@logical_block_size` */
  logical_block_size?: number;
  /** `/domain/devices/disk/blockio/@physical_block_size` */
  physical_block_size?: number;
  /** `/domain/devices/disk/blockio/@discard_granularity` */
  discard_granularity?: number;
}

/** What every `/domain/devices/disk/mirror/backingStore` may have. */
export interface DomainBackingStoreBase extends XmlObject {
  /** `/domain/devices/disk/mirror/backingStore/@index`: integer ≥ 1 */
  index?: number;
  /** `/domain/devices/disk/mirror/backingStore/backingStore` */
  backingStore?: DomainBackingStore;
}

/** `/domain/devices/disk/mirror/backingStore` with `type='file'` */
export interface DomainBackingStoreFile extends DomainBackingStoreBase {
  /** `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'file';
  /** `/domain/devices/disk/mirror/backingStore/source` */
  source?: DomainDiskFileSource;
  /** `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/** `/domain/devices/disk/mirror/backingStore` with `type='block'` */
export interface DomainBackingStoreBlock extends DomainBackingStoreBase {
  /** `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'block';
  /** `/domain/devices/disk/mirror/backingStore/source` */
  source?: DomainDiskBlockSource;
  /** `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/** `/domain/devices/disk/mirror/backingStore` with `type='dir'` */
export interface DomainBackingStoreDir extends DomainBackingStoreBase {
  /** `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'dir';
  /** `/domain/devices/disk/mirror/backingStore/source` */
  source?: DomainDiskDirSource;
  /** `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/** `/domain/devices/disk/mirror/backingStore` with `type='network'` */
export interface DomainBackingStoreNetwork extends DomainBackingStoreBase {
  /** `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'network';
  /** `/domain/devices/disk/mirror/backingStore/source` */
  source: DomainDiskNetworkSource;
  /** `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/** `/domain/devices/disk/mirror/backingStore` with `type='volume'` */
export interface DomainBackingStoreVolume extends DomainBackingStoreBase {
  /** `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'volume';
  /** `/domain/devices/disk/mirror/backingStore/source` */
  source?: DomainDiskVolumeSource;
  /** `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/** `/domain/devices/disk/mirror/backingStore` with `type='nvme'` */
export interface DomainBackingStoreNvme extends DomainBackingStoreBase {
  /** `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'nvme';
  /** `/domain/devices/disk/mirror/backingStore/source` */
  source?: DomainDiskNvmeSource;
  /** `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/** `/domain/devices/disk/mirror/backingStore` with `type='vhostuser'` */
export interface DomainBackingStoreVhostuser extends DomainBackingStoreBase {
  /** `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'vhostuser';
  /** `/domain/devices/disk/mirror/backingStore/source` */
  source: DomainDiskVhostuserSource;
  /** `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/** `/domain/devices/disk/mirror/backingStore` with `type='vhostvdpa'` */
export interface DomainBackingStoreVhostvdpa extends DomainBackingStoreBase {
  /** `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'vhostvdpa';
  /** `/domain/devices/disk/mirror/backingStore/source` */
  source: DomainDiskVhostvdpaSource;
  /** `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/** `/domain/devices/disk/mirror/backingStore` with `type='ctl'` */
export interface DomainBackingStoreCtl extends DomainBackingStoreBase {
  /** `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'ctl';
  /** `/domain/devices/disk/mirror/backingStore/source` */
  source: DomainDiskVhostvdpaSource;
  /** `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/** `/domain/devices/disk/mirror/backingStore` with no `type` */
export interface DomainBackingStoreDefault extends DomainBackingStoreBase {
  /** `/domain/devices/disk/mirror/backingStore/@type`: absent */
  type?: undefined;
  /** `/domain/devices/disk/mirror/backingStore/source` */
  source?: DomainDiskFileSource;
  /** `/domain/devices/disk/mirror/backingStore/format` */
  format?: DomainFormat;
}

/** `/domain/devices/disk/mirror/backingStore` */
export type DomainBackingStore =
  | DomainBackingStoreFile
  | DomainBackingStoreBlock
  | DomainBackingStoreDir
  | DomainBackingStoreNetwork
  | DomainBackingStoreVolume
  | DomainBackingStoreNvme
  | DomainBackingStoreVhostuser
  | DomainBackingStoreVhostvdpa
  | DomainBackingStoreCtl
  | DomainBackingStoreDefault;

/** `/domain/os/nvram/source/dataStore/source` */
export interface DomainDiskBlockSource extends XmlObject, Absent<
  | 'type' | 'file' | 'fdgroup' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'host' | 'reconnect' | 'snapshot' | 'config' | 'auth' | 'initiator'
  | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@index`: integer ≥ 1 */
  index?: number;
  /** `/domain/os/nvram/source/dataStore/source/@startupPolicy` */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** `/domain/os/nvram/source/dataStore/source/@dev`: absolute path or `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** `/domain/os/nvram/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /** `/domain/os/nvram/source/dataStore/source/dataStore` */
  dataStore?: DomainDataStore;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** Exception from the guest’s labels for this file. `/domain/os/nvram/source/dataStore/source/seclabel` */
  seclabel?: DomainSeclabel[];
  /** `/domain/os/nvram/source/dataStore/source/reservations` */
  reservations?: DomainDiskBlockSourceReservations;
}

/** `/domain/os/nvram/source/dataStore/source` */
export interface DomainDiskDirSource extends XmlObject, Absent<
  | 'type' | 'file' | 'fdgroup' | 'dev' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'host' | 'reconnect' | 'snapshot'
  | 'config' | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity'
  | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@index`: integer ≥ 1 */
  index?: number;
  /** `/domain/os/nvram/source/dataStore/source/@startupPolicy` */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** `/domain/os/nvram/source/dataStore/source/@dir`: absolute path */
  dir: string;
  /** `/domain/os/nvram/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /** `/domain/os/nvram/source/dataStore/source/dataStore` */
  dataStore?: DomainDataStore;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
}

/** What every `/domain/os/nvram/source/dataStore/source` may have. */
export interface DomainDiskNetworkSourceBase extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/@index`: integer ≥ 1 */
  index?: number;
  /** `/domain/os/nvram/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /** `/domain/os/nvram/source/dataStore/source/dataStore` */
  dataStore?: DomainDataStore;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='nbd'` */
export interface DomainDiskNetworkSourceNbd extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'query' | 'pool' | 'volume' | 'mode' | 'namespace'
  | 'managed' | 'path' | 'seclabel' | 'reservations' | 'snapshot' | 'config' | 'auth' | 'initiator' | 'cookies'
  | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'nbd';
  /** `/domain/os/nvram/source/dataStore/source/@name` */
  name?: string;
  /** `/domain/os/nvram/source/dataStore/source/@tls` */
  tls?: 'yes' | 'no';
  /** `/domain/os/nvram/source/dataStore/source/@tlsHostname` */
  tlsHostname?: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domain/os/nvram/source/dataStore/source/reconnect` */
  reconnect?: DomainReconnect;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='gluster'` */
export interface DomainDiskNetworkSourceGluster extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config'
  | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'gluster';
  /** `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='rbd'` */
export interface DomainDiskNetworkSourceRbd extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'initiator' | 'cookies'
  | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'rbd';
  /** `/domain/os/nvram/source/dataStore/source/@name` */
  name?: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domain/os/nvram/source/dataStore/source/host` */
  host?: DomainDiskNetworkSourceHost[];
  /** `/domain/os/nvram/source/dataStore/source/snapshot` */
  snapshot?: DomainDiskNetworkSourceSnapshot;
  /** `/domain/os/nvram/source/dataStore/source/config` */
  config?: DomainDiskNetworkSourceConfig;
  /** `/domain/os/nvram/source/dataStore/source/auth` */
  auth?: DomainAuth;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='iscsi'` */
export interface DomainDiskNetworkSourceIscsi extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config'
  | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'iscsi';
  /** `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domain/os/nvram/source/dataStore/source/auth` */
  auth?: DomainAuth;
  /** `/domain/os/nvram/source/dataStore/source/initiator` */
  initiator?: DomainInitiator;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='http'` */
export interface DomainDiskNetworkSourceHttp extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config' | 'initiator'
  | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'http';
  /** `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/@query` */
  query?: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domain/os/nvram/source/dataStore/source/auth` */
  auth?: DomainAuth;
  /** `/domain/os/nvram/source/dataStore/source/cookies` */
  cookies?: DomainDiskNetworkSourceCookies;
  /** `/domain/os/nvram/source/dataStore/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** `/domain/os/nvram/source/dataStore/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='https'` */
export interface DomainDiskNetworkSourceHttps extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config' | 'initiator'
  | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'https';
  /** `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/@query` */
  query?: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domain/os/nvram/source/dataStore/source/auth` */
  auth?: DomainAuth;
  /** `/domain/os/nvram/source/dataStore/source/cookies` */
  cookies?: DomainDiskNetworkSourceCookies;
  /** `/domain/os/nvram/source/dataStore/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** `/domain/os/nvram/source/dataStore/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
  /** `/domain/os/nvram/source/dataStore/source/ssl` */
  ssl?: DomainDiskNetworkSourceSsl;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='ftps'` */
export interface DomainDiskNetworkSourceFtps extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config'
  | 'initiator' | 'cookies' | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'ftps';
  /** `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domain/os/nvram/source/dataStore/source/auth` */
  auth?: DomainAuth;
  /** `/domain/os/nvram/source/dataStore/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** `/domain/os/nvram/source/dataStore/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
  /** `/domain/os/nvram/source/dataStore/source/ssl` */
  ssl?: DomainDiskNetworkSourceSsl;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='ftp'` */
export interface DomainDiskNetworkSourceFtp extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config'
  | 'initiator' | 'cookies' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'ftp';
  /** `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domain/os/nvram/source/dataStore/source/auth` */
  auth?: DomainAuth;
  /** `/domain/os/nvram/source/dataStore/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** `/domain/os/nvram/source/dataStore/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='ssh'` */
export interface DomainDiskNetworkSourceSsh extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config'
  | 'initiator' | 'cookies' | 'ssl' | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'ssh';
  /** `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domain/os/nvram/source/dataStore/source/auth` */
  auth?: DomainAuth;
  /** `/domain/os/nvram/source/dataStore/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** `/domain/os/nvram/source/dataStore/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
  /** `/domain/os/nvram/source/dataStore/source/knownHosts` */
  knownHosts?: DomainDiskNetworkSourceKnownHosts;
  /** `/domain/os/nvram/source/dataStore/source/identity` */
  identity?: DomainDiskNetworkSourceSshIdentity;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='sheepdog'` or `protocol='tftp'` */
export interface DomainDiskNetworkSourceSheepdogOrTftp extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config'
  | 'auth' | 'initiator' | 'cookies' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'sheepdog' | 'tftp';
  /** `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domain/os/nvram/source/dataStore/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** `/domain/os/nvram/source/dataStore/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='vxhs'` */
export interface DomainDiskNetworkSourceVxhs extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tlsHostname' | 'query' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'encryption' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config'
  | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'vxhs';
  /** `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/@tls` */
  tls?: 'yes' | 'no';
  /** `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='nfs'` */
export interface DomainDiskNetworkSourceNfs extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'encryption' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot'
  | 'config' | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'nfs';
  /** `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** `/domain/os/nvram/source/dataStore/source/identity` */
  identity?: DomainDiskNetworkSourceNfsIdentity;
}

/** `/domain/os/nvram/source/dataStore/source` */
export type DomainDiskNetworkSource =
  | DomainDiskNetworkSourceNbd
  | DomainDiskNetworkSourceGluster
  | DomainDiskNetworkSourceRbd
  | DomainDiskNetworkSourceIscsi
  | DomainDiskNetworkSourceHttp
  | DomainDiskNetworkSourceHttps
  | DomainDiskNetworkSourceFtps
  | DomainDiskNetworkSourceFtp
  | DomainDiskNetworkSourceSsh
  | DomainDiskNetworkSourceSheepdogOrTftp
  | DomainDiskNetworkSourceVxhs
  | DomainDiskNetworkSourceNfs;

/** `/domain/os/nvram/source/dataStore/source` */
export interface DomainDiskVolumeSource extends XmlObject, Absent<
  | 'type' | 'file' | 'fdgroup' | 'dev' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'namespace'
  | 'managed' | 'path' | 'reservations' | 'host' | 'reconnect' | 'snapshot' | 'config' | 'auth' | 'initiator'
  | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@index`: integer ≥ 1 */
  index?: number;
  /** `/domain/os/nvram/source/dataStore/source/@startupPolicy` */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** `/domain/os/nvram/source/dataStore/source/@pool`: one line without `/` */
  pool: string;
  /** `/domain/os/nvram/source/dataStore/source/@volume`: `[^/]+` */
  volume: string;
  /** `/domain/os/nvram/source/dataStore/source/@mode` */
  mode?: 'host' | 'direct';
  /** `/domain/os/nvram/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /** `/domain/os/nvram/source/dataStore/source/dataStore` */
  dataStore?: DomainDataStore;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** Exception from the guest’s labels for this file. `/domain/os/nvram/source/dataStore/source/seclabel` */
  seclabel?: DomainSeclabel[];
}

/** `/domain/os/nvram/source/dataStore/source` */
export interface DomainDiskNvmeSource extends XmlObject, Absent<
  | 'file' | 'fdgroup' | 'dev' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'path' | 'seclabel' | 'reservations' | 'host' | 'reconnect' | 'snapshot' | 'config' | 'auth' | 'initiator'
  | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity'
> {
  /** `/domain/os/nvram/source/dataStore/source/@type` */
  type: 'pci';
  /** `/domain/os/nvram/source/dataStore/source/@index`: integer ≥ 1 */
  index?: number;
  /** `/domain/os/nvram/source/dataStore/source/@startupPolicy` */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** `/domain/os/nvram/source/dataStore/source/@namespace`: 32-bit integer, hexadecimal or decimal */
  namespace: string;
  /** `/domain/os/nvram/source/dataStore/source/@managed` */
  managed?: 'yes' | 'no';
  /** `/domain/os/nvram/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /** `/domain/os/nvram/source/dataStore/source/dataStore` */
  dataStore?: DomainDataStore;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domain/os/nvram/source/dataStore/source/address` */
  address: DomainDiskNvmeSourceAddress;
}

/** `/domain/os/nvram/source/dataStore/source` */
export interface DomainDiskVhostuserSource extends XmlObject, Absent<
  | 'file' | 'fdgroup' | 'index' | 'startupPolicy' | 'dev' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname'
  | 'query' | 'pool' | 'volume' | 'mode' | 'namespace' | 'managed' | 'slices' | 'dataStore' | 'encryption' | 'seclabel'
  | 'reservations' | 'host' | 'snapshot' | 'config' | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl'
  | 'knownHosts' | 'identity' | 'address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@type` */
  type: 'unix';
  /** `/domain/os/nvram/source/dataStore/source/@path`: absolute path */
  path: string;
  /** `/domain/os/nvram/source/dataStore/source/reconnect` */
  reconnect?: DomainReconnect;
}

/** `/domain/os/nvram/source/dataStore/source` */
export interface DomainDiskVhostvdpaSource extends XmlObject, Absent<
  | 'type' | 'file' | 'fdgroup' | 'index' | 'startupPolicy' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname'
  | 'query' | 'pool' | 'volume' | 'mode' | 'namespace' | 'managed' | 'path' | 'slices' | 'dataStore' | 'encryption'
  | 'seclabel' | 'reservations' | 'host' | 'reconnect' | 'snapshot' | 'config' | 'auth' | 'initiator' | 'cookies'
  | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address' | 'socket' | 'usage' | 'units' | 'bridge'
  | 'macTableManager' | 'network' | 'portgroup' | 'portid' | 'port' | 'missing' | 'switchid' | 'portgroupid'
  | 'connectionid' | 'ip' | 'route' | 'local' | 'vendor' | 'product' | '$address'
> {
  /** `/domain/os/nvram/source/dataStore/source/@dev`: absolute path */
  dev: string;
}

/** `/domain/os/nvram/source/slices` */
export interface DomainSlices extends XmlObject {
  /** `/domain/os/nvram/source/slices/slice` */
  slice: DomainSlicesSlice;
}

/** What every `/domain/os/nvram/source/dataStore` may have. */
export interface DomainDataStoreBase extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/format` */
  format: DomainFormat;
}

/** `/domain/os/nvram/source/dataStore` with `type='file'` or no `type` */
export interface DomainDataStoreFile extends DomainDataStoreBase {
  /** `/domain/os/nvram/source/dataStore/@type` */
  type?: 'file';
  /** `/domain/os/nvram/source/dataStore/source` */
  source?: DomainDiskFileSource;
}

/** `/domain/os/nvram/source/dataStore` with `type='block'` */
export interface DomainDataStoreBlock extends DomainDataStoreBase {
  /** `/domain/os/nvram/source/dataStore/@type` */
  type: 'block';
  /** `/domain/os/nvram/source/dataStore/source` */
  source?: DomainDiskBlockSource;
}

/** `/domain/os/nvram/source/dataStore` with `type='dir'` */
export interface DomainDataStoreDir extends DomainDataStoreBase {
  /** `/domain/os/nvram/source/dataStore/@type` */
  type: 'dir';
  /** `/domain/os/nvram/source/dataStore/source` */
  source?: DomainDiskDirSource;
}

/** `/domain/os/nvram/source/dataStore` with `type='network'` */
export interface DomainDataStoreNetwork extends DomainDataStoreBase {
  /** `/domain/os/nvram/source/dataStore/@type` */
  type: 'network';
  /** `/domain/os/nvram/source/dataStore/source` */
  source: DomainDiskNetworkSource;
}

/** `/domain/os/nvram/source/dataStore` with `type='volume'` */
export interface DomainDataStoreVolume extends DomainDataStoreBase {
  /** `/domain/os/nvram/source/dataStore/@type` */
  type: 'volume';
  /** `/domain/os/nvram/source/dataStore/source` */
  source?: DomainDiskVolumeSource;
}

/** `/domain/os/nvram/source/dataStore` with `type='nvme'` */
export interface DomainDataStoreNvme extends DomainDataStoreBase {
  /** `/domain/os/nvram/source/dataStore/@type` */
  type: 'nvme';
  /** `/domain/os/nvram/source/dataStore/source` */
  source?: DomainDiskNvmeSource;
}

/** `/domain/os/nvram/source/dataStore` with `type='vhostuser'` */
export interface DomainDataStoreVhostuser extends DomainDataStoreBase {
  /** `/domain/os/nvram/source/dataStore/@type` */
  type: 'vhostuser';
  /** `/domain/os/nvram/source/dataStore/source` */
  source: DomainDiskVhostuserSource;
}

/** `/domain/os/nvram/source/dataStore` with `type='vhostvdpa'` */
export interface DomainDataStoreVhostvdpa extends DomainDataStoreBase {
  /** `/domain/os/nvram/source/dataStore/@type` */
  type: 'vhostvdpa';
  /** `/domain/os/nvram/source/dataStore/source` */
  source: DomainDiskVhostvdpaSource;
}

/** `/domain/os/nvram/source/dataStore` with `type='ctl'` */
export interface DomainDataStoreCtl extends DomainDataStoreBase {
  /** `/domain/os/nvram/source/dataStore/@type` */
  type: 'ctl';
  /** `/domain/os/nvram/source/dataStore/source` */
  source: DomainDiskVhostvdpaSource;
}

/** `/domain/os/nvram/source/dataStore` */
export type DomainDataStore =
  | DomainDataStoreFile
  | DomainDataStoreBlock
  | DomainDataStoreDir
  | DomainDataStoreNetwork
  | DomainDataStoreVolume
  | DomainDataStoreNvme
  | DomainDataStoreVhostuser
  | DomainDataStoreVhostvdpa
  | DomainDataStoreCtl;

/** What every `/domain/os/nvram/source/dataStore/source/seclabel` may have. */
export interface DomainSeclabelBase extends XmlObject {
  /** The security driver: `selinux`, `apparmor` or `dac`. `/domain/os/nvram/source/dataStore/source/seclabel/@model` */
  model?: string;
}

/** Exception from the guest’s labels for this file. `/domain/os/nvram/source/dataStore/source/seclabel` with `relabel='no'` */
export interface DomainSeclabelNo extends DomainSeclabelBase, Absent<'labelskip' | 'label'> {
  /** Whether libvirt labels this file. `/domain/os/nvram/source/dataStore/source/seclabel/@relabel` */
  relabel: 'no';
}

/** Exception from the guest’s labels for this file. `/domain/os/nvram/source/dataStore/source/seclabel` with `relabel='yes'` */
export interface DomainSeclabelYes extends DomainSeclabelBase, Absent<'labelskip'> {
  /** Whether libvirt labels this file. `/domain/os/nvram/source/dataStore/source/seclabel/@relabel` */
  relabel: 'yes';
  /** The label of this file. `/domain/os/nvram/source/dataStore/source/seclabel/label` */
  label: string[];
}

/** Exception from the guest’s labels for this file. `/domain/os/nvram/source/dataStore/source/seclabel` with no `relabel` */
export interface DomainSeclabelDefault extends DomainSeclabelBase {
  /** Whether libvirt labels this file. `/domain/os/nvram/source/dataStore/source/seclabel/@relabel`: absent */
  relabel?: undefined;
  /**
   * Labeling was skipped because the file system has no labels. Output only. `/domain/os/nvram/source/dataStore/source/seclabel/@labelskip`
   */
  labelskip?: 'yes';
  /** The label of this file. `/domain/os/nvram/source/dataStore/source/seclabel/label` */
  label?: string[];
}

/** Exception from the guest’s labels for this file. `/domain/os/nvram/source/dataStore/source/seclabel` */
export type DomainSeclabel =
  | DomainSeclabelNo
  | DomainSeclabelYes
  | DomainSeclabelDefault;

/** `/domain/devices/disk/driver/metadata_cache` */
export interface DomainMetadataCache extends XmlObject {
  /** `/domain/devices/disk/driver/metadata_cache/max_size` */
  max_size?: DomainMetadataCacheMaxSize;
}

/** `/domain/devices/disk/driver/iothreads` */
export interface DomainDiskDriverIothreads extends XmlObject {
  /** `/domain/devices/disk/driver/iothreads/iothread` */
  iothread: DomainDiskDriverIothreadsIothread[];
}

/** `/domain/devices/disk/driver/statistics` */
export interface DomainDiskDriverStatistics extends XmlObject {
  /** `/domain/devices/disk/driver/statistics/statistic` */
  statistic?: DomainDiskDriverStatisticsStatistic[];
  /** `/domain/devices/disk/driver/statistics/latency-histogram` */
  'latency-histogram'?: DomainDiskDriverStatisticsLatencyHistogram[];
}

/** `/domain/os/nvram/source/dataStore/format` */
export interface DomainFormat extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/format/@type` */
  type:
    | 'raw'
    | 'dir'
    | 'bochs'
    | 'cloop'
    | 'dmg'
    | 'iso'
    | 'vpc'
    | 'vdi'
    | 'fat'
    | 'vhd'
    | 'ploop'
    | 'luks'
    | 'cow'
    | 'qcow'
    | 'qcow2'
    | 'qed'
    | 'vmdk';
  /** `/domain/os/nvram/source/dataStore/format/metadata_cache` */
  metadata_cache?: DomainMetadataCache;
}

/** `/domain/os/nvram/source/dataStore/source/auth/secret` */
export interface DomainAuthSecret extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/auth/secret/@type` */
  type: 'ceph' | 'iscsi';
  /** `/domain/os/nvram/source/dataStore/source/auth/secret/@uuid`: UUID */
  uuid?: string;
  /** `/domain/os/nvram/source/dataStore/source/auth/secret/@usage`: one line without `/` */
  usage?: string;
}

/** `/domain/os/nvram/source/dataStore/source/encryption/secret` */
export interface DomainEncryptionSecret extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/encryption/secret/@type` */
  type: 'passphrase';
  /** `/domain/os/nvram/source/dataStore/source/encryption/secret/@uuid`: UUID */
  uuid?: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption/secret/@usage` */
  usage?: string;
}

/** `/domain/os/nvram/source/dataStore/source/encryption/cipher` */
export interface DomainEncryptionCipher extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/encryption/cipher/@name` */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption/cipher/@size` */
  size: number;
  /** `/domain/os/nvram/source/dataStore/source/encryption/cipher/@mode` */
  mode?: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption/cipher/@hash` */
  hash?: string;
}

/** `/domain/os/nvram/source/dataStore/source/encryption/ivgen` */
export interface DomainEncryptionIvgen extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/encryption/ivgen/@name` */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption/ivgen/@hash` */
  hash?: string;
}

/** `/domain/devices/disk/throttlefilters/throttlefilter` */
export interface DomainDiskThrottlefiltersThrottlefilter extends XmlObject {
  /** `/domain/devices/disk/throttlefilters/throttlefilter/@group` */
  group: string;
}

/** `/domain/devices/disk/address/zpci` */
export interface DomainAddressZpci extends XmlObject {
  /** `/domain/devices/disk/address/zpci/@uid`: 16-bit integer, hexadecimal or decimal */
  uid?: string;
  /** `/domain/devices/disk/address/zpci/@fid`: 32-bit integer, hexadecimal or decimal */
  fid?: string;
}

/** `/domain/os/nvram/source/dataStore/source/reservations` */
export interface DomainDiskBlockSourceReservations extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/reservations/@managed` */
  managed?: 'yes' | 'no';
  /** `/domain/os/nvram/source/dataStore/source/reservations/@migration` */
  migration?: 'yes' | 'no';
  /** `/domain/os/nvram/source/dataStore/source/reservations/source` */
  source?: DomainDiskBlockSourceReservationsSource;
}

/** `/domain/os/nvram/source/dataStore/source/host` with `transport='tcp'` or `transport='rdma'` or no `transport` */
export interface DomainDiskNetworkSourceHostTcpOrRdma extends XmlObject, Absent<'socket'> {
  /** `/domain/os/nvram/source/dataStore/source/host/@transport` */
  transport?: 'tcp' | 'rdma';
  /** `/domain/os/nvram/source/dataStore/source/host/@name`: DNS name or IPv4 or IPv6 address */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/host/@port` */
  port?: number;
}

/** `/domain/os/nvram/source/dataStore/source/host` with `transport='unix'` */
export interface DomainDiskNetworkSourceHostUnix extends XmlObject, Absent<'name' | 'port'> {
  /** `/domain/os/nvram/source/dataStore/source/host/@transport` */
  transport: 'unix';
  /** `/domain/os/nvram/source/dataStore/source/host/@socket`: absolute path */
  socket: string;
}

/** `/domain/os/nvram/source/dataStore/source/host` */
export type DomainDiskNetworkSourceHost =
  | DomainDiskNetworkSourceHostTcpOrRdma
  | DomainDiskNetworkSourceHostUnix;

/** `/domain/os/nvram/source/dataStore/source/reservations/source/reconnect` */
export interface DomainReconnect extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/reservations/source/reconnect/@enabled` */
  enabled?: 'yes' | 'no';
  /** `/domain/os/nvram/source/dataStore/source/reservations/source/reconnect/@timeout` */
  timeout?: number;
  /** `/domain/os/nvram/source/dataStore/source/reservations/source/reconnect/@delay` */
  delay?: number;
}

/** `/domain/os/nvram/source/dataStore/source/snapshot` */
export interface DomainDiskNetworkSourceSnapshot extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/snapshot/@name`: `[a-zA-Z0-9_\+\-]+` */
  name: string;
}

/** `/domain/os/nvram/source/dataStore/source/config` */
export interface DomainDiskNetworkSourceConfig extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/config/@file`: absolute path */
  file: string;
}

/** `/domain/os/nvram/source/dataStore/source/initiator` */
export interface DomainInitiator extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/initiator/iqn` */
  iqn: DomainInitiatorIqn;
}

/** `/domain/os/nvram/source/dataStore/source/cookies` */
export interface DomainDiskNetworkSourceCookies extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/cookies/cookie` */
  cookie: DomainDiskNetworkSourceCookiesCookie[];
}

/** `/domain/os/nvram/source/dataStore/source/readahead` */
export interface DomainDiskNetworkSourceReadahead extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/readahead/@size`: integer ≥ 1 */
  size: number;
}

/** `/domain/os/nvram/source/dataStore/source/timeout` */
export interface DomainDiskNetworkSourceTimeout extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/timeout/@seconds`: integer ≥ 1 */
  seconds: number;
}

/** `/domain/os/nvram/source/dataStore/source/ssl` */
export interface DomainDiskNetworkSourceSsl extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/ssl/@verify` */
  verify: 'yes' | 'no';
}

/** `/domain/os/nvram/source/dataStore/source/knownHosts` */
export interface DomainDiskNetworkSourceKnownHosts extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/knownHosts/@path`: absolute path */
  path: string;
}

/** `/domain/os/nvram/source/dataStore/source/identity` */
export interface DomainDiskNetworkSourceSshIdentity extends XmlObject, Absent<'user' | 'group'> {
  /** `/domain/os/nvram/source/dataStore/source/identity/@username`: `[a-zA-Z0-9_\+\-]+` */
  username: string;
  /** `/domain/os/nvram/source/dataStore/source/identity/@keyfile`: absolute path */
  keyfile?: string;
  /** `/domain/os/nvram/source/dataStore/source/identity/@agentsock`: absolute path */
  agentsock?: string;
}

/** `/domain/os/nvram/source/dataStore/source/identity` */
export interface DomainDiskNetworkSourceNfsIdentity extends XmlObject, Absent<'username' | 'keyfile' | 'agentsock'> {
  /** `/domain/os/nvram/source/dataStore/source/identity/@user`: `[a-zA-Z0-9_\+\-]+` */
  user?: string;
  /** `/domain/os/nvram/source/dataStore/source/identity/@group`: `[a-zA-Z0-9_\+\-]+` */
  group?: string;
}

/** `/domain/os/nvram/source/dataStore/source/address` */
export interface DomainDiskNvmeSourceAddress extends XmlObject, Absent<'device' | 'port' | 'target' | 'unit' | 'uuid'> {
  /** `/domain/os/nvram/source/dataStore/source/address/@domain`: 32-bit integer, hexadecimal or decimal */
  domain?: string;
  /** `/domain/os/nvram/source/dataStore/source/address/@bus`: 8-bit integer, hexadecimal or decimal */
  bus?: string;
  /** `/domain/os/nvram/source/dataStore/source/address/@slot`: 0 to 31, hexadecimal or decimal */
  slot?: string;
  /** `/domain/os/nvram/source/dataStore/source/address/@function`: 0 to 7 */
  function?: string;
  /** `/domain/os/nvram/source/dataStore/source/address/@multifunction` */
  multifunction?: 'on' | 'off';
}

/** `/domain/os/nvram/source/slices/slice` */
export interface DomainSlicesSlice extends XmlObject {
  /** `/domain/os/nvram/source/slices/slice/@type` */
  type: 'storage';
  /** `/domain/os/nvram/source/slices/slice/@offset` */
  offset: number;
  /** `/domain/os/nvram/source/slices/slice/@size`: integer ≥ 1 */
  size: number;
}

/** `/domain/devices/disk/driver/metadata_cache/max_size` */
export interface DomainMetadataCacheMaxSize extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/devices/disk/driver/metadata_cache/max_size/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** the text of `/domain/devices/disk/driver/metadata_cache/max_size` */
  value: number | bigint;
}

/** `/domain/devices/disk/driver/iothreads/iothread` */
export interface DomainDiskDriverIothreadsIothread extends XmlObject {
  /** `/domain/devices/disk/driver/iothreads/iothread/@id` */
  id: number;
  /** `/domain/devices/disk/driver/iothreads/iothread/queue` */
  queue?: DomainDiskDriverIothreadsIothreadQueue[];
}

/** `/domain/devices/disk/driver/statistics/statistic` */
export interface DomainDiskDriverStatisticsStatistic extends XmlObject {
  /** `/domain/devices/disk/driver/statistics/statistic/@interval` */
  interval: number;
}

/** `/domain/devices/disk/driver/statistics/latency-histogram` */
export interface DomainDiskDriverStatisticsLatencyHistogram extends XmlObject {
  /** `/domain/devices/disk/driver/statistics/latency-histogram/@type` */
  type?: 'read' | 'write' | 'zone' | 'flush';
  /** `/domain/devices/disk/driver/statistics/latency-histogram/bin` */
  bin: DomainDiskDriverStatisticsLatencyHistogramBin[];
}

/** `/domain/os/nvram/source/dataStore/source/reservations/source` */
export interface DomainDiskBlockSourceReservationsSource extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/reservations/source/@type` */
  type: 'unix';
  /** `/domain/os/nvram/source/dataStore/source/reservations/source/@path`: absolute path */
  path: string;
  /** `/domain/os/nvram/source/dataStore/source/reservations/source/@mode` */
  mode: 'server' | 'client';
  /** `/domain/os/nvram/source/dataStore/source/reservations/source/reconnect` */
  reconnect?: DomainReconnect;
}

/** `/domain/os/nvram/source/dataStore/source/initiator/iqn` */
export interface DomainInitiatorIqn extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/initiator/iqn/@name` */
  name: string;
}

/** `/domain/os/nvram/source/dataStore/source/cookies/cookie` */
export interface DomainDiskNetworkSourceCookiesCookie extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/cookies/cookie/@name`: `[!#$%&'*+\-.0-9A-Z\^_'a-z|~]+` */
  name: string;
  /** the text of `/domain/os/nvram/source/dataStore/source/cookies/cookie`: `"?[!#$%&'()*+\-./0-9:>=<?@A-Z\^_'\[\]a-z|~]+"?` */
  value: string;
}

/** `/domain/devices/disk/driver/iothreads/iothread/queue` */
export interface DomainDiskDriverIothreadsIothreadQueue extends XmlObject {
  /** `/domain/devices/disk/driver/iothreads/iothread/queue/@id` */
  id: number;
}

/** `/domain/devices/disk/driver/statistics/latency-histogram/bin` */
export interface DomainDiskDriverStatisticsLatencyHistogramBin extends XmlObject {
  /** `/domain/devices/disk/driver/statistics/latency-histogram/bin/@start` */
  start: number | bigint;
}

/** `/domain/devices/controller/driver` */
export interface DomainControllerDriver extends XmlObject {
  /** `/domain/devices/controller/driver/@queues` */
  queues?: number;
  /** `/domain/devices/controller/driver/@cmd_per_lun` */
  cmd_per_lun?: number;
  /** `/domain/devices/controller/driver/@max_sectors` */
  max_sectors?: number;
  /** `/domain/devices/controller/driver/@ioeventfd` */
  ioeventfd?: 'on' | 'off';
  /** `/domain/devices/controller/driver/@iothread` */
  iothread?: number;
  /** `/domain/devices/controller/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/controller/driver/@ats` */
  ats?: 'on' | 'off';
  /** `/domain/devices/controller/driver/@packed` */
  packed?: 'on' | 'off';
  /** `/domain/devices/controller/driver/@page_per_vq` */
  page_per_vq?: 'on' | 'off';
  /** `/domain/devices/controller/driver/iothreads` */
  iothreads?: DomainDiskDriverIothreads;
}

/** `/domain/devices/controller/master` */
export interface DomainControllerMaster extends XmlObject {
  /** `/domain/devices/controller/master/@startport`: port path such as `1.2` */
  startport: string;
}

/** `/domain/devices/controller/model` */
export interface DomainControllerModel extends XmlObject {
  /** `/domain/devices/controller/model/@name` */
  name:
    | 'spapr-pci-host-bridge'
    | 'pci-bridge'
    | 'i82801b11-bridge'
    | 'pcie-pci-bridge'
    | 'ioh3420'
    | 'pcie-root-port'
    | 'x3130-upstream'
    | 'xio3130-downstream'
    | 'pxb'
    | 'pxb-pcie';
}

/** `/domain/devices/controller/target` */
export interface DomainControllerTarget extends XmlObject {
  /** `/domain/devices/controller/target/@chassisNr`: 8-bit integer, hexadecimal or decimal */
  chassisNr?: string;
  /** `/domain/devices/controller/target/@chassis`: 8-bit integer, hexadecimal or decimal */
  chassis?: string;
  /** `/domain/devices/controller/target/@port`: 8-bit integer, hexadecimal or decimal */
  port?: string;
  /** `/domain/devices/controller/target/@busNr`: 8-bit integer, hexadecimal or decimal */
  busNr?: string;
  /** `/domain/devices/controller/target/@index`: 8-bit integer, hexadecimal or decimal */
  index?: string;
  /** `/domain/devices/controller/target/@hotplug` */
  hotplug?: 'on' | 'off';
  /** `/domain/devices/controller/target/@memReserve` */
  memReserve?: number | bigint;
  /** `/domain/devices/controller/target/node` */
  node?: number;
}

/** `/domain/devices/controller/pcihole64` */
export interface DomainControllerPcihole64 extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/devices/controller/pcihole64/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** the text of `/domain/devices/controller/pcihole64` */
  value: number | bigint;
}

/** `/domain/devices/lease/target` */
export interface DomainLeaseTarget extends XmlObject {
  /** `/domain/devices/lease/target/@path` */
  path: string;
  /** `/domain/devices/lease/target/@offset` */
  offset?: number;
}

/**
 * `/domain/devices/filesystem/driver` with `type='path'` or `type='handle'` or `type='loop'` or `type='nbd'` or `type='ploop'` or no `type`
 */
export interface DomainFilesystemDriverOther extends XmlObject, Absent<'queue'> {
  /** `/domain/devices/filesystem/driver/@type` */
  type?: 'path' | 'handle' | 'loop' | 'nbd' | 'ploop';
  /** `/domain/devices/filesystem/driver/@format` */
  format?:
    | 'raw'
    | 'dir'
    | 'bochs'
    | 'cloop'
    | 'dmg'
    | 'iso'
    | 'vpc'
    | 'vdi'
    | 'fat'
    | 'vhd'
    | 'ploop'
    | 'luks'
    | 'cow'
    | 'qcow'
    | 'qcow2'
    | 'qed'
    | 'vmdk';
  /** `/domain/devices/filesystem/driver/@wrpolicy` */
  wrpolicy?: 'immediate';
  /** `/domain/devices/filesystem/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/filesystem/driver/@ats` */
  ats?: 'on' | 'off';
  /** `/domain/devices/filesystem/driver/@packed` */
  packed?: 'on' | 'off';
  /** `/domain/devices/filesystem/driver/@page_per_vq` */
  page_per_vq?: 'on' | 'off';
}

/** `/domain/devices/filesystem/driver` with `type='virtiofs'` */
export interface DomainFilesystemDriverVirtiofs extends XmlObject, Absent<'format' | 'wrpolicy'> {
  /** `/domain/devices/filesystem/driver/@type` */
  type: 'virtiofs';
  /** `/domain/devices/filesystem/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/filesystem/driver/@ats` */
  ats?: 'on' | 'off';
  /** `/domain/devices/filesystem/driver/@packed` */
  packed?: 'on' | 'off';
  /** `/domain/devices/filesystem/driver/@page_per_vq` */
  page_per_vq?: 'on' | 'off';
  /** `/domain/devices/filesystem/driver/@queue` */
  queue?: number;
}

/** `/domain/devices/filesystem/driver` with `type='mtp'` */
export interface DomainFilesystemDriverMtp extends XmlObject, Absent<
  | 'format' | 'wrpolicy' | 'iommu' | 'ats' | 'packed' | 'page_per_vq' | 'queue'
> {
  /** `/domain/devices/filesystem/driver/@type` */
  type: 'mtp';
}

/** `/domain/devices/filesystem/driver` */
export type DomainFilesystemDriver =
  | DomainFilesystemDriverOther
  | DomainFilesystemDriverVirtiofs
  | DomainFilesystemDriverMtp;

/** `/domain/devices/filesystem/source` */
export interface DomainFilesystemFileSource extends XmlObject, Absent<'dev' | 'dir' | 'socket' | 'name' | 'usage' | 'units'> {
  /** `/domain/devices/filesystem/source/@file`: absolute path */
  file: string;
}

/** `/domain/devices/filesystem/target` */
export interface DomainFilesystemTarget extends XmlObject {
  /** `/domain/devices/filesystem/target/@dir` */
  dir: string;
}

/** `/domain/devices/filesystem/space_hard_limit` */
export interface DomainFilesystemSpaceHardLimit extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/devices/filesystem/space_hard_limit/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** the text of `/domain/devices/filesystem/space_hard_limit` */
  value: number | bigint;
}

/** `/domain/devices/filesystem/space_soft_limit` */
export interface DomainFilesystemSpaceSoftLimit extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/devices/filesystem/space_soft_limit/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** the text of `/domain/devices/filesystem/space_soft_limit` */
  value: number | bigint;
}

/** `/domain/devices/filesystem/source` */
export interface DomainFilesystemMountSource extends XmlObject, Absent<'file' | 'dev' | 'name' | 'usage' | 'units'> {
  /** `/domain/devices/filesystem/source/@dir`: absolute path */
  dir?: string;
  /** `/domain/devices/filesystem/source/@socket`: absolute path */
  socket?: string;
}

/** `/domain/devices/filesystem/binary` */
export interface DomainFilesystemBinary extends XmlObject {
  /** `/domain/devices/filesystem/binary/@path`: absolute path */
  path?: string;
  /** `/domain/devices/filesystem/binary/@xattr` */
  xattr?: 'on' | 'off';
  /** `/domain/devices/filesystem/binary/cache` */
  cache?: DomainFilesystemBinaryCache;
  /** `/domain/devices/filesystem/binary/sandbox` */
  sandbox?: DomainFilesystemBinarySandbox;
  /** `/domain/devices/filesystem/binary/lock` */
  lock?: DomainFilesystemBinaryLock;
  /** `/domain/devices/filesystem/binary/thread_pool` */
  thread_pool?: DomainFilesystemBinaryThreadPool;
  /** `/domain/devices/filesystem/binary/openfiles` */
  openfiles?: DomainFilesystemBinaryOpenfiles;
}

/** `/domain/idmap` */
export interface DomainIdmap extends XmlObject {
  /** A range of user IDs. `/domain/idmap/uid` */
  uid?: DomainIdmapUid[];
  /** A range of group IDs. `/domain/idmap/gid` */
  gid?: DomainIdmapGid[];
}

/** `/domain/devices/filesystem/source` */
export interface DomainFilesystemBindSource extends XmlObject, Absent<'file' | 'dev' | 'socket' | 'name' | 'usage' | 'units'> {
  /** `/domain/devices/filesystem/source/@dir`: absolute path */
  dir: string;
}

/** `/domain/devices/filesystem/source` */
export interface DomainFilesystemTemplateSource extends XmlObject, Absent<
  | 'file' | 'dev' | 'dir' | 'socket' | 'usage' | 'units' | 'type' | 'bridge' | 'macTableManager' | 'network'
  | 'portgroup' | 'portid' | 'path' | 'mode' | 'address' | 'port' | 'missing' | 'switchid' | 'portgroupid'
  | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor' | 'product' | '$address'
> {
  /** `/domain/devices/filesystem/source/@name`: `[a-zA-Z0-9_\+\-]+` */
  name: string;
}

/** `/domain/devices/filesystem/source` */
export interface DomainFilesystemRamSource extends XmlObject, Absent<'file' | 'dev' | 'dir' | 'socket' | 'name'> {
  /** `/domain/devices/filesystem/source/@usage` */
  usage: number | bigint;
  /** `/domain/devices/filesystem/source/@units`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  units?: string;
}

/** `/domain/devices/filesystem/binary/cache` */
export interface DomainFilesystemBinaryCache extends XmlObject {
  /** `/domain/devices/filesystem/binary/cache/@mode` */
  mode?: 'none' | 'always';
}

/** `/domain/devices/filesystem/binary/sandbox` */
export interface DomainFilesystemBinarySandbox extends XmlObject {
  /** `/domain/devices/filesystem/binary/sandbox/@mode` */
  mode?: 'namespace' | 'chroot';
}

/** `/domain/devices/filesystem/binary/lock` */
export interface DomainFilesystemBinaryLock extends XmlObject {
  /** `/domain/devices/filesystem/binary/lock/@posix` */
  posix?: 'on' | 'off';
  /** `/domain/devices/filesystem/binary/lock/@flock` */
  flock?: 'on' | 'off';
}

/** `/domain/devices/filesystem/binary/thread_pool` */
export interface DomainFilesystemBinaryThreadPool extends XmlObject {
  /** `/domain/devices/filesystem/binary/thread_pool/@size` */
  size?: number;
}

/** `/domain/devices/filesystem/binary/openfiles` */
export interface DomainFilesystemBinaryOpenfiles extends XmlObject {
  /** `/domain/devices/filesystem/binary/openfiles/@max`: ≥ 1 */
  max?: number;
}

/** A range of user IDs. `/domain/idmap/uid` */
export interface DomainIdmapUid extends XmlObject {
  /** First ID in the guest. `/domain/idmap/uid/@start` */
  start: number;
  /** ID on the host that `start` is mapped to. `/domain/idmap/uid/@target` */
  target: number;
  /** How many consecutive IDs are mapped. `/domain/idmap/uid/@count` */
  count: number;
}

/** A range of group IDs. `/domain/idmap/gid` */
export interface DomainIdmapGid extends XmlObject {
  /** First ID in the guest. `/domain/idmap/gid/@start` */
  start: number;
  /** ID on the host that `start` is mapped to. `/domain/idmap/gid/@target` */
  target: number;
  /** How many consecutive IDs are mapped. `/domain/idmap/gid/@count` */
  count: number;
}

/** `/domain/devices/interface/source` */
export interface DomainInterfaceBridgeSource extends XmlObject, Absent<
  | 'type' | 'path' | 'mode' | 'dev' | 'name' | 'address' | 'port' | 'missing' | 'switchid' | 'portgroupid'
  | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor' | 'product' | '$address'
> {
  /** `/domain/devices/interface/source/@bridge`: `[a-zA-Z0-9_\.\-\\:/ ]*` */
  bridge: string;
  /** `/domain/devices/interface/source/@macTableManager` */
  macTableManager?: 'kernel' | 'libvirt';
  /** `/domain/devices/interface/source/@network` */
  network?: string;
  /** `/domain/devices/interface/source/@portgroup`: `[a-zA-Z0-9_\.\-\\:/]+` */
  portgroup?: string;
  /** `/domain/devices/interface/source/@portid`: UUID */
  portid?: string;
}

/** `/domain/devices/interface/virtualport` with `type='802.1Qbg'` */
export interface DomainVirtualport8021Qbg extends XmlObject {
  /** `/domain/devices/interface/virtualport/@type` */
  type: '802.1Qbg';
  /** `/domain/devices/interface/virtualport/parameters` */
  parameters?: DomainVirtualport8021QbgParameters;
}

/** `/domain/devices/interface/virtualport` with `type='802.1Qbh'` */
export interface DomainVirtualport8021Qbh extends XmlObject {
  /** `/domain/devices/interface/virtualport/@type` */
  type: '802.1Qbh';
  /** `/domain/devices/interface/virtualport/parameters` */
  parameters?: DomainVirtualport8021QbhParameters;
}

/** `/domain/devices/interface/virtualport` with `type='openvswitch'` */
export interface DomainVirtualportOpenvswitch extends XmlObject {
  /** `/domain/devices/interface/virtualport/@type` */
  type: 'openvswitch';
  /** `/domain/devices/interface/virtualport/parameters` */
  parameters?: DomainVirtualportOpenvswitchParameters;
}

/** `/domain/devices/interface/virtualport` with `type='midonet'` */
export interface DomainVirtualportMidonet extends XmlObject {
  /** `/domain/devices/interface/virtualport/@type` */
  type: 'midonet';
  /** `/domain/devices/interface/virtualport/parameters` */
  parameters: DomainVirtualportMidonetParameters;
}

/** `/domain/devices/interface/virtualport` with no `type` */
export interface DomainVirtualportDefault extends XmlObject {
  /** `/domain/devices/interface/virtualport/@type`: absent */
  type?: undefined;
  /** `/domain/devices/interface/virtualport/parameters` */
  parameters?: DomainVirtualportDefaultParameters;
}

/** `/domain/devices/interface/virtualport` */
export type DomainVirtualport =
  | DomainVirtualport8021Qbg
  | DomainVirtualport8021Qbh
  | DomainVirtualportOpenvswitch
  | DomainVirtualportMidonet
  | DomainVirtualportDefault;

/** `/domain/devices/interface/link` */
export interface DomainInterfaceLink extends XmlObject {
  /** `/domain/devices/interface/link/@state` */
  state: 'up' | 'down';
}

/** `/domain/devices/interface/mtu` */
export interface DomainMtu extends XmlObject {
  /** `/domain/devices/interface/mtu/@size`: 0 to 65535 */
  size: number;
}

/** `/domain/devices/interface/coalesce` */
export interface DomainInterfaceCoalesce extends XmlObject {
  /** `/domain/devices/interface/coalesce/rx` */
  rx?: DomainInterfaceCoalesceRx;
}

/** `/domain/devices/interface/target` */
export interface DomainInterfaceTarget extends XmlObject {
  /** `/domain/devices/interface/target/@dev`: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev: string;
  /** `/domain/devices/interface/target/@managed` */
  managed?: 'yes' | 'no';
}

/** `/domain/devices/interface/guest` */
export interface DomainInterfaceGuest extends XmlObject {
  /** `/domain/devices/interface/guest/@dev`: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** `/domain/devices/interface/guest/@actual`: `[a-zA-Z0-9_\.\-\\:/]+` */
  actual?: string;
}

/** `/domain/devices/interface/mac` */
export interface DomainInterfaceMac extends XmlObject {
  /** `/domain/devices/interface/mac/@type` */
  type?: 'generated' | 'static';
  /** `/domain/devices/interface/mac/@address`: unicast MAC address */
  address: string;
  /** `/domain/devices/interface/mac/@check` */
  check?: 'yes' | 'no';
  /** `/domain/devices/interface/mac/@currentAddress`: unicast MAC address */
  currentAddress?: string;
}

/** `/domain/devices/interface/ip` */
export interface DomainIp extends XmlObject {
  /** `/domain/devices/interface/ip/@address`: IPv4 or IPv6 address */
  address: string;
  /** `/domain/devices/interface/ip/@family`: `(ipv4)|(ipv6)` */
  family?: string;
  /** `/domain/devices/interface/ip/@prefix`: ≤ 32 or ≤ 128 */
  prefix?: number;
  /** `/domain/devices/interface/ip/@peer`: IPv4 or IPv6 address */
  peer?: string;
}

/** `/domain/devices/interface/route` */
export interface DomainRoute extends XmlObject {
  /** `/domain/devices/interface/route/@family`: `(ipv4)|(ipv6)` */
  family?: string;
  /** `/domain/devices/interface/route/@address`: IPv4 or IPv6 address */
  address?: string;
  /** `/domain/devices/interface/route/@netmask`: IPv4 address */
  netmask?: string;
  /** `/domain/devices/interface/route/@prefix`: ≤ 32 or ≤ 128 */
  prefix?: number;
  /** `/domain/devices/interface/route/@gateway`: IPv4 or IPv6 address */
  gateway: string;
  /** `/domain/devices/interface/route/@metric` */
  metric?: number;
}

/** `/domain/devices/interface/portForward` */
export interface DomainInterfacePortForward extends XmlObject {
  /** `/domain/devices/interface/portForward/@proto` */
  proto: 'tcp' | 'udp';
  /** `/domain/devices/interface/portForward/@address`: IPv4 or IPv6 address */
  address?: string;
  /** `/domain/devices/interface/portForward/@dev`: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** `/domain/devices/interface/portForward/range` */
  range?: DomainInterfacePortForwardRange[];
}

/** `/domain/devices/interface/script` */
export interface DomainInterfaceScript extends XmlObject {
  /** `/domain/devices/interface/script/@path`: path */
  path: string;
}

/** `/domain/devices/interface/downscript` */
export interface DomainInterfaceDownscript extends XmlObject {
  /** `/domain/devices/interface/downscript/@path`: path */
  path: string;
}

/** `/domain/devices/interface/model` */
export interface DomainInterfaceModel extends XmlObject {
  /** `/domain/devices/interface/model/@type`: `[a-zA-Z0-9\-_]+` */
  type: string;
}

/** `/domain/devices/interface/backend` */
export interface DomainInterfaceBackend extends XmlObject {
  /** `/domain/devices/interface/backend/@type` */
  type?: 'default' | 'passt';
  /** `/domain/devices/interface/backend/@tap`: absolute path */
  tap?: string;
  /** `/domain/devices/interface/backend/@vhost`: absolute path */
  vhost?: string;
  /** `/domain/devices/interface/backend/@logFile`: absolute path */
  logFile?: string;
  /** `/domain/devices/interface/backend/@hostname`: DNS name */
  hostname?: string;
  /** `/domain/devices/interface/backend/@fqdn`: DNS name */
  fqdn?: string;
}

/** `/domain/devices/interface/driver` with `name='kvm'` or `name='vfio'` or `name='xen'` */
export interface DomainInterfaceDriverOther extends XmlObject, Absent<
  | 'queues' | 'rx_queue_size' | 'tx_queue_size' | 'txmode' | 'ioeventfd' | 'event_idx' | 'iommu' | 'ats' | 'packed'
  | 'page_per_vq' | 'rss' | 'rss_hash_report' | 'host' | 'guest'
> {
  /** `/domain/devices/interface/driver/@name` */
  name: 'kvm' | 'vfio' | 'xen';
  /** `/domain/devices/interface/driver/@model`: `[a-zA-Z0-9_\+\-]+` */
  model?: string;
  /** `/domain/devices/interface/driver/@iommufd` */
  iommufd?: 'yes' | 'no';
}

/** `/domain/devices/interface/driver` with `name='qemu'` or `name='vhost'` */
export interface DomainInterfaceDriverQemuOrVhost extends XmlObject, Absent<'model' | 'iommufd'> {
  /** `/domain/devices/interface/driver/@name` */
  name: 'qemu' | 'vhost';
  /** `/domain/devices/interface/driver/@queues`: integer ≥ 1 */
  queues?: number;
  /** `/domain/devices/interface/driver/@rx_queue_size`: integer ≥ 1 */
  rx_queue_size?: number;
  /** `/domain/devices/interface/driver/@tx_queue_size`: integer ≥ 1 */
  tx_queue_size?: number;
  /** `/domain/devices/interface/driver/@txmode` */
  txmode?: 'iothread' | 'timer';
  /** `/domain/devices/interface/driver/@ioeventfd` */
  ioeventfd?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@event_idx` */
  event_idx?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@ats` */
  ats?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@packed` */
  packed?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@page_per_vq` */
  page_per_vq?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@rss` */
  rss?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@rss_hash_report` */
  rss_hash_report?: 'on' | 'off';
  /** `/domain/devices/interface/driver/host` */
  host?: DomainInterfaceDriverHost;
  /** `/domain/devices/interface/driver/guest` */
  guest?: DomainInterfaceDriverGuest;
}

/** `/domain/devices/interface/driver` with no `name` */
export interface DomainInterfaceDriverDefault extends XmlObject {
  /** `/domain/devices/interface/driver/@name`: absent */
  name?: undefined;
  /** `/domain/devices/interface/driver/@model`: `[a-zA-Z0-9_\+\-]+` */
  model?: string;
  /** `/domain/devices/interface/driver/@iommufd` */
  iommufd?: 'yes' | 'no';
  /** `/domain/devices/interface/driver/@queues`: integer ≥ 1 */
  queues?: number;
  /** `/domain/devices/interface/driver/@rx_queue_size`: integer ≥ 1 */
  rx_queue_size?: number;
  /** `/domain/devices/interface/driver/@tx_queue_size`: integer ≥ 1 */
  tx_queue_size?: number;
  /** `/domain/devices/interface/driver/@txmode` */
  txmode?: 'iothread' | 'timer';
  /** `/domain/devices/interface/driver/@ioeventfd` */
  ioeventfd?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@event_idx` */
  event_idx?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@ats` */
  ats?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@packed` */
  packed?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@page_per_vq` */
  page_per_vq?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@rss` */
  rss?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@rss_hash_report` */
  rss_hash_report?: 'on' | 'off';
  /** `/domain/devices/interface/driver/host` */
  host?: DomainInterfaceDriverHost;
  /** `/domain/devices/interface/driver/guest` */
  guest?: DomainInterfaceDriverGuest;
}

/** `/domain/devices/interface/driver` */
export type DomainInterfaceDriver =
  | DomainInterfaceDriverOther
  | DomainInterfaceDriverQemuOrVhost
  | DomainInterfaceDriverDefault;

/** `/domain/devices/interface/filterref` */
export interface DomainFilterref extends XmlObject {
  /** `/domain/devices/interface/filterref/@filter` */
  filter: string;
  /** `/domain/devices/interface/filterref/parameter` */
  parameter?: DomainFilterrefParameter[];
}

/** `/domain/devices/interface/tune` */
export interface DomainInterfaceTune extends XmlObject {
  /** `/domain/devices/interface/tune/sndbuf` */
  sndbuf?: number;
}

/** `/domain/devices/interface/rom` */
export interface DomainInterfaceRom extends XmlObject {
  /** `/domain/devices/interface/rom/@enabled` */
  enabled?: 'yes' | 'no';
  /** `/domain/devices/interface/rom/@bar` */
  bar?: 'on' | 'off';
  /** `/domain/devices/interface/rom/@file`: absolute path */
  file?: string;
}

/** `/domain/devices/interface/bandwidth` */
export interface DomainBandwidth extends XmlObject {
  /** `/domain/devices/interface/bandwidth/@classID`: integer ≥ 1 */
  classID?: number;
  /** `/domain/devices/interface/bandwidth/inbound` */
  inbound?: DomainBandwidthInbound;
  /** `/domain/devices/interface/bandwidth/outbound` */
  outbound?: DomainBandwidthOutbound;
}

/** `/domain/devices/interface/vlan` */
export interface DomainVlan extends XmlObject {
  /** `/domain/devices/interface/vlan/@trunk` */
  trunk?: 'yes';
  /** `/domain/devices/interface/vlan/tag` */
  tag: DomainVlanTag[];
}

/** `/domain/devices/interface/port` */
export interface DomainPort extends XmlObject {
  /** `/domain/devices/interface/port/@isolated` */
  isolated?: 'yes' | 'no';
}

/** `/domain/devices/interface/teaming` with `type='persistent'` */
export interface DomainInterfaceTeamingPersistent extends XmlObject, Absent<'persistent'> {
  /** `/domain/devices/interface/teaming/@type` */
  type: 'persistent';
}

/** `/domain/devices/interface/teaming` with `type='transient'` */
export interface DomainInterfaceTeamingTransient extends XmlObject {
  /** `/domain/devices/interface/teaming/@type` */
  type: 'transient';
  /** `/domain/devices/interface/teaming/@persistent`: `[a-zA-Z0-9_\-.]+` */
  persistent: string;
}

/** `/domain/devices/interface/teaming` */
export type DomainInterfaceTeaming =
  | DomainInterfaceTeamingPersistent
  | DomainInterfaceTeamingTransient;

/** `/domain/devices/interface/source` */
export interface DomainInterfaceEthernetSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'portid' | 'path' | 'mode' | 'dev' | 'name'
  | 'address' | 'port' | 'missing' | 'switchid' | 'portgroupid' | 'connectionid' | 'reconnect' | 'local' | 'vendor'
  | 'product' | '$address'
> {
  /** `/domain/devices/interface/source/ip` */
  ip?: DomainIp[];
  /** `/domain/devices/interface/source/route` */
  route?: DomainRoute[];
}

/** `/domain/devices/interface/source` */
export interface DomainInterfaceVhostuserSource extends XmlObject, Absent<
  | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'portid' | 'name' | 'address' | 'port' | 'missing'
  | 'switchid' | 'portgroupid' | 'connectionid' | 'ip' | 'route' | 'local' | 'vendor' | 'product' | '$address'
> {
  /** `/domain/devices/interface/source/@type` */
  type?: 'unix';
  /** `/domain/devices/interface/source/@path`: absolute path */
  path?: string;
  /** `/domain/devices/interface/source/@mode` */
  mode?: 'server' | 'client';
  /** `/domain/devices/interface/source/@dev`: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** `/domain/devices/interface/source/reconnect` */
  reconnect?: DomainReconnect;
}

/** `/domain/devices/interface/source` */
export interface DomainInterfaceNetworkSource extends XmlObject, Absent<
  | 'type' | 'path' | 'mode' | 'dev' | 'name' | 'address' | 'port' | 'missing' | 'switchid' | 'portgroupid'
  | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor' | 'product' | '$address'
> {
  /** `/domain/devices/interface/source/@bridge`: `[a-zA-Z0-9_\.\-\\:/ ]*` */
  bridge?: string;
  /** `/domain/devices/interface/source/@macTableManager` */
  macTableManager?: 'kernel' | 'libvirt';
  /** `/domain/devices/interface/source/@network` */
  network: string;
  /** `/domain/devices/interface/source/@portgroup`: `[a-zA-Z0-9_\.\-\\:/]+` */
  portgroup?: string;
  /** `/domain/devices/interface/source/@portid`: UUID */
  portid?: string;
}

/** `/domain/devices/interface/source` */
export interface DomainInterfaceDirectSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'path' | 'name' | 'address' | 'port' | 'missing' | 'switchid'
  | 'portgroupid' | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor' | 'product' | '$address'
> {
  /** `/domain/devices/interface/source/@network` */
  network?: string;
  /** `/domain/devices/interface/source/@portgroup`: `[a-zA-Z0-9_\.\-\\:/]+` */
  portgroup?: string;
  /** `/domain/devices/interface/source/@portid`: UUID */
  portid?: string;
  /** `/domain/devices/interface/source/@mode`: `(vepa|bridge|private|passthrough)` */
  mode?: string;
  /** `/domain/devices/interface/source/@dev`: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev: string;
}

/** `/domain/devices/interface/source` */
export interface DomainInterfaceMcastOrClientSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'portid' | 'path' | 'mode' | 'dev' | 'name'
  | 'missing' | 'switchid' | 'portgroupid' | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor'
  | 'product' | '$address'
> {
  /** `/domain/devices/interface/source/@address`: IPv4 address */
  address: string;
  /** `/domain/devices/interface/source/@port`: -1 to 65535 */
  port: number;
}

/** `/domain/devices/interface/source` */
export interface DomainInterfaceUdpSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'portid' | 'path' | 'mode' | 'dev' | 'name'
  | 'missing' | 'switchid' | 'portgroupid' | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'vendor' | 'product'
  | '$address'
> {
  /** `/domain/devices/interface/source/@address`: IPv4 address */
  address: string;
  /** `/domain/devices/interface/source/@port`: -1 to 65535 */
  port: number;
  /** `/domain/devices/interface/source/local` */
  local: DomainInterfaceUdpSourceLocal;
}

/** `/domain/devices/interface/source` */
export interface DomainInterfaceServerSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'portid' | 'path' | 'mode' | 'dev' | 'name'
  | 'missing' | 'switchid' | 'portgroupid' | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor'
  | 'product' | '$address'
> {
  /** `/domain/devices/interface/source/@address`: IPv4 address */
  address?: string;
  /** `/domain/devices/interface/source/@port`: -1 to 65535 */
  port: number;
}

/** `/domain/devices/interface/source` */
export interface DomainInterfaceHostdevSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'portid' | 'path' | 'mode' | 'dev' | 'name'
  | 'address' | 'port' | 'switchid' | 'portgroupid' | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local'
> {
  /** `/domain/devices/interface/source/@missing` */
  missing?: 'yes' | 'no';
  /** `/domain/devices/interface/source/vendor` */
  vendor?: DomainInterfaceHostdevSourceVendor;
  /** `/domain/devices/interface/source/product` */
  product?: DomainInterfaceHostdevSourceProduct;
  /** `/domain/devices/interface/source/address` */
  $address?: DomainInterfaceHostdevSourceAddress;
}

/** `/domain/devices/interface/source` */
export interface DomainInterfaceVdsSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'path' | 'mode' | 'dev' | 'name' | 'address'
  | 'port' | 'missing' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor' | 'product' | '$address'
> {
  /** `/domain/devices/interface/source/@portid` */
  portid?: string;
  /** `/domain/devices/interface/source/@switchid`: UUID */
  switchid: string;
  /** `/domain/devices/interface/source/@portgroupid` */
  portgroupid?: string;
  /** `/domain/devices/interface/source/@connectionid` */
  connectionid?: number | bigint;
}

/** `/domain/devices/interface/virtualport/parameters` */
export interface DomainVirtualport8021QbgParameters extends XmlObject, Absent<'profileid' | 'interfaceid'> {
  /** `/domain/devices/interface/virtualport/parameters/@managerid`: 8-bit integer, hexadecimal or decimal */
  managerid?: string;
  /** `/domain/devices/interface/virtualport/parameters/@typeid`: 24-bit integer, hexadecimal or decimal */
  typeid?: string;
  /** `/domain/devices/interface/virtualport/parameters/@typeidversion`: 8-bit integer, hexadecimal or decimal */
  typeidversion?: string;
  /** `/domain/devices/interface/virtualport/parameters/@instanceid`: UUID */
  instanceid?: string;
}

/** `/domain/devices/interface/virtualport/parameters` */
export interface DomainVirtualport8021QbhParameters extends XmlObject, Absent<
  | 'managerid' | 'typeid' | 'typeidversion' | 'instanceid' | 'interfaceid'
> {
  /** `/domain/devices/interface/virtualport/parameters/@profileid` */
  profileid?: string;
}

/** `/domain/devices/interface/virtualport/parameters` */
export interface DomainVirtualportOpenvswitchParameters extends XmlObject, Absent<'managerid' | 'typeid' | 'typeidversion' | 'instanceid'> {
  /** `/domain/devices/interface/virtualport/parameters/@profileid` */
  profileid?: string;
  /** `/domain/devices/interface/virtualport/parameters/@interfaceid`: UUID */
  interfaceid?: string;
}

/** `/domain/devices/interface/virtualport/parameters` */
export interface DomainVirtualportMidonetParameters extends XmlObject, Absent<
  | 'managerid' | 'typeid' | 'typeidversion' | 'instanceid' | 'profileid'
> {
  /** `/domain/devices/interface/virtualport/parameters/@interfaceid`: UUID */
  interfaceid: string;
}

/** `/domain/devices/interface/virtualport/parameters` */
export interface DomainVirtualportDefaultParameters extends XmlObject {
  /** `/domain/devices/interface/virtualport/parameters/@managerid`: 8-bit integer, hexadecimal or decimal */
  managerid?: string;
  /** `/domain/devices/interface/virtualport/parameters/@typeid`: 24-bit integer, hexadecimal or decimal */
  typeid?: string;
  /** `/domain/devices/interface/virtualport/parameters/@typeidversion`: 8-bit integer, hexadecimal or decimal */
  typeidversion?: string;
  /** `/domain/devices/interface/virtualport/parameters/@instanceid`: UUID */
  instanceid?: string;
  /** `/domain/devices/interface/virtualport/parameters/@profileid` */
  profileid?: string;
  /** `/domain/devices/interface/virtualport/parameters/@interfaceid`: UUID */
  interfaceid?: string;
}

/** `/domain/devices/interface/coalesce/rx` */
export interface DomainInterfaceCoalesceRx extends XmlObject {
  /** `/domain/devices/interface/coalesce/rx/frames` */
  frames?: DomainInterfaceCoalesceRxFrames;
}

/** `/domain/devices/interface/portForward/range` */
export interface DomainInterfacePortForwardRange extends XmlObject {
  /** `/domain/devices/interface/portForward/range/@start`: -1 to 65535 */
  start: number;
  /** `/domain/devices/interface/portForward/range/@end`: -1 to 65535 */
  end?: number;
  /** `/domain/devices/interface/portForward/range/@to`: -1 to 65535 */
  to?: number;
  /** `/domain/devices/interface/portForward/range/@exclude` */
  exclude?: 'yes' | 'no';
}

/** `/domain/devices/interface/driver/host` */
export interface DomainInterfaceDriverHost extends XmlObject {
  /** `/domain/devices/interface/driver/host/@csum` */
  csum?: 'on' | 'off';
  /** `/domain/devices/interface/driver/host/@gso` */
  gso?: 'on' | 'off';
  /** `/domain/devices/interface/driver/host/@tso4` */
  tso4?: 'on' | 'off';
  /** `/domain/devices/interface/driver/host/@tso6` */
  tso6?: 'on' | 'off';
  /** `/domain/devices/interface/driver/host/@ecn` */
  ecn?: 'on' | 'off';
  /** `/domain/devices/interface/driver/host/@ufo` */
  ufo?: 'on' | 'off';
  /** `/domain/devices/interface/driver/host/@mrg_rxbuf` */
  mrg_rxbuf?: 'on' | 'off';
}

/** `/domain/devices/interface/driver/guest` */
export interface DomainInterfaceDriverGuest extends XmlObject {
  /** `/domain/devices/interface/driver/guest/@csum` */
  csum?: 'on' | 'off';
  /** `/domain/devices/interface/driver/guest/@tso4` */
  tso4?: 'on' | 'off';
  /** `/domain/devices/interface/driver/guest/@tso6` */
  tso6?: 'on' | 'off';
  /** `/domain/devices/interface/driver/guest/@ecn` */
  ecn?: 'on' | 'off';
  /** `/domain/devices/interface/driver/guest/@ufo` */
  ufo?: 'on' | 'off';
}

/** `/domain/devices/interface/filterref/parameter` */
export interface DomainFilterrefParameter extends XmlObject {
  /** `/domain/devices/interface/filterref/parameter/@name`: `[a-zA-Z0-9_]+` */
  name: string;
  /** `/domain/devices/interface/filterref/parameter/@value`: `[a-zA-Z0-9_\.:]+` */
  value: string;
}

/** `/domain/devices/interface/bandwidth/inbound` */
export interface DomainBandwidthInbound extends XmlObject {
  /** `/domain/devices/interface/bandwidth/inbound/@average`: 1 to 18014398509481984 */
  average?: number | bigint;
  /** `/domain/devices/interface/bandwidth/inbound/@peak`: 1 to 18014398509481984 */
  peak?: number | bigint;
  /** `/domain/devices/interface/bandwidth/inbound/@floor`: 1 to 18014398509481984 */
  floor?: number | bigint;
  /** `/domain/devices/interface/bandwidth/inbound/@burst`: ≥ 1 */
  burst?: number;
}

/** `/domain/devices/interface/bandwidth/outbound` */
export interface DomainBandwidthOutbound extends XmlObject {
  /** `/domain/devices/interface/bandwidth/outbound/@average`: 1 to 18014398509481984 */
  average?: number | bigint;
  /** `/domain/devices/interface/bandwidth/outbound/@peak`: 1 to 18014398509481984 */
  peak?: number | bigint;
  /** `/domain/devices/interface/bandwidth/outbound/@floor`: 1 to 18014398509481984 */
  floor?: number | bigint;
  /** `/domain/devices/interface/bandwidth/outbound/@burst`: ≥ 1 */
  burst?: number;
}

/** `/domain/devices/interface/vlan/tag` */
export interface DomainVlanTag extends XmlObject {
  /** `/domain/devices/interface/vlan/tag/@id`: ≤ 4095 */
  id: number;
  /** `/domain/devices/interface/vlan/tag/@nativeMode` */
  nativeMode?: 'tagged' | 'untagged';
}

/** `/domain/devices/interface/source/local` */
export interface DomainInterfaceUdpSourceLocal extends XmlObject {
  /** `/domain/devices/interface/source/local/@address`: IPv4 address */
  address: string;
  /** `/domain/devices/interface/source/local/@port`: -1 to 65535 */
  port: number;
}

/** `/domain/devices/interface/source/vendor` */
export interface DomainInterfaceHostdevSourceVendor extends XmlObject {
  /** `/domain/devices/interface/source/vendor/@id`: hexadecimal, 16 bits */
  id: string;
}

/** `/domain/devices/interface/source/product` */
export interface DomainInterfaceHostdevSourceProduct extends XmlObject {
  /** `/domain/devices/interface/source/product/@id`: hexadecimal, 16 bits */
  id: string;
}

/** `/domain/devices/interface/source/address` with `type='pci'` */
export interface DomainInterfaceHostdevSourceAddressPci extends XmlObject, Absent<'device' | 'port'> {
  /** `/domain/devices/interface/source/address/@type` */
  type: 'pci';
  /** `/domain/devices/interface/source/address/@bus`: 8-bit integer, hexadecimal or decimal */
  bus?: string;
  /** `/domain/devices/interface/source/address/@domain`: 32-bit integer, hexadecimal or decimal */
  domain?: string;
  /** `/domain/devices/interface/source/address/@slot`: 0 to 31, hexadecimal or decimal */
  slot?: string;
  /** `/domain/devices/interface/source/address/@function`: 0 to 7 */
  function?: string;
  /** `/domain/devices/interface/source/address/@multifunction` */
  multifunction?: 'on' | 'off';
}

/** `/domain/devices/interface/source/address` with `type='usb'` */
export interface DomainInterfaceHostdevSourceAddressUsb extends XmlObject, Absent<'port' | 'domain' | 'slot' | 'function' | 'multifunction'> {
  /** `/domain/devices/interface/source/address/@type` */
  type: 'usb';
  /** `/domain/devices/interface/source/address/@bus`: `(0x)?[0-9a-fA-F]{1,3}` */
  bus: string;
  /** `/domain/devices/interface/source/address/@device`: `(0x)?[0-9a-fA-F]{1,3}` */
  device: string;
}

/** `/domain/devices/interface/source/address` with no `type` */
export interface DomainInterfaceHostdevSourceAddressDefault extends XmlObject, Absent<'domain' | 'slot' | 'function' | 'multifunction'> {
  /** `/domain/devices/interface/source/address/@type`: absent */
  type?: undefined;
  /** `/domain/devices/interface/source/address/@bus`: `(0x)?[0-9a-fA-F]{1,3}` */
  bus: string;
  /** `/domain/devices/interface/source/address/@device`: `(0x)?[0-9a-fA-F]{1,3}` */
  device?: string;
  /** `/domain/devices/interface/source/address/@port`: port path such as `1.2` */
  port?: string;
}

/** `/domain/devices/interface/source/address` */
export type DomainInterfaceHostdevSourceAddress =
  | DomainInterfaceHostdevSourceAddressPci
  | DomainInterfaceHostdevSourceAddressUsb
  | DomainInterfaceHostdevSourceAddressDefault;

/** `/domain/devices/interface/coalesce/rx/frames` */
export interface DomainInterfaceCoalesceRxFrames extends XmlObject {
  /** `/domain/devices/interface/coalesce/rx/frames/@max` */
  max?: number;
}

/** `/domain/devices/input/driver` */
export interface DomainDriver extends XmlObject {
  /** `/domain/devices/input/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/input/driver/@ats` */
  ats?: 'on' | 'off';
  /** `/domain/devices/input/driver/@packed` */
  packed?: 'on' | 'off';
  /** `/domain/devices/input/driver/@page_per_vq` */
  page_per_vq?: 'on' | 'off';
}

/** `/domain/devices/input/source` */
export interface DomainInputPassthroughSource extends XmlObject, Absent<'dev' | 'grab' | 'grabToggle' | 'repeat'> {
  /** `/domain/devices/input/source/@evdev`: absolute path */
  evdev: string;
}

/** `/domain/devices/input/source` */
export interface DomainInputEvdevSource extends XmlObject, Absent<'evdev'> {
  /** `/domain/devices/input/source/@dev`: absolute path */
  dev: string;
  /** `/domain/devices/input/source/@grab` */
  grab?: 'all';
  /** `/domain/devices/input/source/@grabToggle` */
  grabToggle?: 'ctrl-ctrl' | 'alt-alt' | 'shift-shift' | 'meta-meta' | 'scrolllock' | 'ctrl-scrolllock';
  /** `/domain/devices/input/source/@repeat` */
  repeat?: 'on' | 'off';
}

/** `/domain/devices/sound/audio` */
export interface DomainSoundAudio extends XmlObject {
  /** `/domain/devices/sound/audio/@id`: 8-bit integer, hexadecimal or decimal */
  id: string;
}

/** `/domain/devices/sound/codec` */
export interface DomainSoundCodec extends XmlObject {
  /** `/domain/devices/sound/codec/@type` */
  type: 'duplex' | 'micro' | 'output';
}

/** `/domain/devices/audio/input` */
export interface DomainAudioNoneInput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name'
  | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/input/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /** `/domain/devices/audio/input/@bufferLength`: 32-bit integer, hexadecimal or decimal */
  bufferLength?: string;
  /** `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/output` */
export interface DomainAudioNoneOutput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name'
  | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/output/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /** `/domain/devices/audio/output/@bufferLength`: 32-bit integer, hexadecimal or decimal */
  bufferLength?: string;
  /** `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/input` */
export interface DomainAudioAlsaInput extends XmlObject, Absent<
  | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name' | 'streamName'
  | 'latency'
> {
  /** `/domain/devices/audio/input/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /** `/domain/devices/audio/input/@bufferLength`: 32-bit integer, hexadecimal or decimal */
  bufferLength?: string;
  /** `/domain/devices/audio/input/@dev`: path */
  dev?: string;
  /** `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/output` */
export interface DomainAudioAlsaOutput extends XmlObject, Absent<
  | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name' | 'streamName'
  | 'latency'
> {
  /** `/domain/devices/audio/output/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /** `/domain/devices/audio/output/@bufferLength`: 32-bit integer, hexadecimal or decimal */
  bufferLength?: string;
  /** `/domain/devices/audio/output/@dev`: path */
  dev?: string;
  /** `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/input` */
export interface DomainAudioCoreaudioInput extends XmlObject, Absent<
  | 'dev' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name' | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/input/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /** `/domain/devices/audio/input/@bufferLength`: 32-bit integer, hexadecimal or decimal */
  bufferLength?: string;
  /** `/domain/devices/audio/input/@bufferCount`: 32-bit integer, hexadecimal or decimal */
  bufferCount?: string;
  /** `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/output` */
export interface DomainAudioCoreaudioOutput extends XmlObject, Absent<
  | 'dev' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name' | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/output/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /** `/domain/devices/audio/output/@bufferLength`: 32-bit integer, hexadecimal or decimal */
  bufferLength?: string;
  /** `/domain/devices/audio/output/@bufferCount`: 32-bit integer, hexadecimal or decimal */
  bufferCount?: string;
  /** `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/input` */
export interface DomainAudioJackInput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'tryPoll' | 'name' | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/input/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /** `/domain/devices/audio/input/@bufferLength`: 32-bit integer, hexadecimal or decimal */
  bufferLength?: string;
  /** `/domain/devices/audio/input/@serverName` */
  serverName?: string;
  /** `/domain/devices/audio/input/@clientName` */
  clientName?: string;
  /** `/domain/devices/audio/input/@connectPorts` */
  connectPorts?: string;
  /** `/domain/devices/audio/input/@exactName` */
  exactName?: 'yes' | 'no';
  /** `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/output` */
export interface DomainAudioJackOutput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'tryPoll' | 'name' | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/output/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /** `/domain/devices/audio/output/@bufferLength`: 32-bit integer, hexadecimal or decimal */
  bufferLength?: string;
  /** `/domain/devices/audio/output/@serverName` */
  serverName?: string;
  /** `/domain/devices/audio/output/@clientName` */
  clientName?: string;
  /** `/domain/devices/audio/output/@connectPorts` */
  connectPorts?: string;
  /** `/domain/devices/audio/output/@exactName` */
  exactName?: 'yes' | 'no';
  /** `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/input` */
export interface DomainAudioOssInput extends XmlObject, Absent<
  | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'name' | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/input/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /** `/domain/devices/audio/input/@bufferLength`: 32-bit integer, hexadecimal or decimal */
  bufferLength?: string;
  /** `/domain/devices/audio/input/@dev`: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** `/domain/devices/audio/input/@bufferCount`: 32-bit integer, hexadecimal or decimal */
  bufferCount?: string;
  /** `/domain/devices/audio/input/@tryPoll` */
  tryPoll?: 'yes' | 'no';
  /** `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/output` */
export interface DomainAudioOssOutput extends XmlObject, Absent<
  | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'name' | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/output/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /** `/domain/devices/audio/output/@bufferLength`: 32-bit integer, hexadecimal or decimal */
  bufferLength?: string;
  /** `/domain/devices/audio/output/@dev`: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** `/domain/devices/audio/output/@bufferCount`: 32-bit integer, hexadecimal or decimal */
  bufferCount?: string;
  /** `/domain/devices/audio/output/@tryPoll` */
  tryPoll?: 'yes' | 'no';
  /** `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/input` */
export interface DomainAudioPipewireInput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll'
> {
  /** `/domain/devices/audio/input/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /** `/domain/devices/audio/input/@bufferLength`: 32-bit integer, hexadecimal or decimal */
  bufferLength?: string;
  /** `/domain/devices/audio/input/@name` */
  name?: string;
  /** `/domain/devices/audio/input/@streamName` */
  streamName?: string;
  /** `/domain/devices/audio/input/@latency`: 32-bit integer, hexadecimal or decimal */
  latency?: string;
  /** `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/output` */
export interface DomainAudioPipewireOutput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll'
> {
  /** `/domain/devices/audio/output/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /** `/domain/devices/audio/output/@bufferLength`: 32-bit integer, hexadecimal or decimal */
  bufferLength?: string;
  /** `/domain/devices/audio/output/@name` */
  name?: string;
  /** `/domain/devices/audio/output/@streamName` */
  streamName?: string;
  /** `/domain/devices/audio/output/@latency`: 32-bit integer, hexadecimal or decimal */
  latency?: string;
  /** `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/input/settings` */
export interface DomainSettings extends XmlObject {
  /** `/domain/devices/audio/input/settings/@frequency`: 32-bit integer, hexadecimal or decimal */
  frequency?: string;
  /** `/domain/devices/audio/input/settings/@channels`: 32-bit integer, hexadecimal or decimal */
  channels?: string;
  /** `/domain/devices/audio/input/settings/@format` */
  format?: 's8' | 'u8' | 's16' | 'u16' | 's32' | 'u32' | 'f32';
}

/** `/domain/devices/hostdev/driver` */
export interface DomainHostdevDriver extends XmlObject {
  /** `/domain/devices/hostdev/driver/@name` */
  name?: 'kvm' | 'vfio' | 'xen';
  /** `/domain/devices/hostdev/driver/@model`: `[a-zA-Z0-9_\+\-]+` */
  model?: string;
  /** `/domain/devices/hostdev/driver/@iommufd` */
  iommufd?: 'yes' | 'no';
}

/** `/domain/devices/hostdev/source` */
export interface DomainHostdevPciSource extends XmlObject, Absent<
  | 'guestReset' | 'protocol' | 'name' | 'wwpn' | 'vendor' | 'product' | 'adapter' | 'host' | 'auth' | 'initiator'
  | 'block' | 'char' | 'interface'
> {
  /** `/domain/devices/hostdev/source/@startupPolicy` */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** `/domain/devices/hostdev/source/@writeFiltering` */
  writeFiltering?: 'yes' | 'no';
  /** `/domain/devices/hostdev/source/address` */
  address: DomainDiskNvmeSourceAddress;
}

/** `/domain/devices/hostdev/source` */
export interface DomainHostdevUsbSource extends XmlObject, Absent<
  | 'writeFiltering' | 'protocol' | 'name' | 'wwpn' | 'adapter' | 'host' | 'auth' | 'initiator' | 'block' | 'char'
  | 'interface'
> {
  /** `/domain/devices/hostdev/source/@startupPolicy` */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** `/domain/devices/hostdev/source/@guestReset` */
  guestReset?: 'off' | 'uninitialized' | 'on';
  /** `/domain/devices/hostdev/source/vendor` */
  vendor?: DomainInterfaceHostdevSourceVendor;
  /** `/domain/devices/hostdev/source/product` */
  product?: DomainInterfaceHostdevSourceProduct;
  /** `/domain/devices/hostdev/source/address` */
  address?: DomainHostdevUsbSourceAddress;
}

/** `/domain/devices/hostdev/source` with `protocol='adapter'` or no `protocol` */
export interface DomainHostdevScsiSourceWithAdapter extends XmlObject, Absent<
  | 'startupPolicy' | 'writeFiltering' | 'guestReset' | 'name' | 'wwpn' | 'vendor' | 'product' | 'host' | 'auth'
  | 'initiator' | 'block' | 'char' | 'interface'
> {
  /** `/domain/devices/hostdev/source/@protocol` */
  protocol?: 'adapter';
  /** `/domain/devices/hostdev/source/address` */
  address: DomainHostdevScsiSourceAddress;
  /** `/domain/devices/hostdev/source/adapter` */
  adapter: DomainHostdevScsiSourceAdapter;
}

/** `/domain/devices/hostdev/source` with `protocol='iscsi'` */
export interface DomainHostdevScsiSourceIscsi extends XmlObject, Absent<
  | 'startupPolicy' | 'writeFiltering' | 'guestReset' | 'wwpn' | 'vendor' | 'product' | 'address' | 'adapter' | 'block'
  | 'char' | 'interface'
> {
  /** `/domain/devices/hostdev/source/@protocol` */
  protocol: 'iscsi';
  /** `/domain/devices/hostdev/source/@name` */
  name: string;
  /** `/domain/devices/hostdev/source/host` */
  host: DomainHost[];
  /** `/domain/devices/hostdev/source/auth` */
  auth?: DomainAuth;
  /** `/domain/devices/hostdev/source/initiator` */
  initiator?: DomainInitiator;
}

/** `/domain/devices/hostdev/source` */
export type DomainHostdevScsiSource =
  | DomainHostdevScsiSourceWithAdapter
  | DomainHostdevScsiSourceIscsi;

/** `/domain/devices/hostdev/source` */
export interface DomainHostdevScsiHostSource extends XmlObject, Absent<
  | 'startupPolicy' | 'writeFiltering' | 'guestReset' | 'name' | 'vendor' | 'product' | 'address' | 'adapter' | 'host'
  | 'auth' | 'initiator' | 'block' | 'char' | 'interface'
> {
  /** `/domain/devices/hostdev/source/@protocol` */
  protocol: 'vhost';
  /** `/domain/devices/hostdev/source/@wwpn`: `(naa\.)[0-9a-fA-F]{16}` */
  wwpn: string;
}

/** `/domain/devices/hostdev/source` */
export interface DomainHostdevMdevSource extends XmlObject, Absent<
  | 'startupPolicy' | 'writeFiltering' | 'guestReset' | 'protocol' | 'name' | 'wwpn' | 'vendor' | 'product' | 'adapter'
  | 'host' | 'auth' | 'initiator' | 'block' | 'char' | 'interface'
> {
  /** `/domain/devices/hostdev/source/address` */
  address: DomainHostdevMdevSourceAddress;
}

/** `/domain/devices/hostdev/source` */
export interface DomainHostdevStorageSource extends XmlObject, Absent<
  | 'startupPolicy' | 'writeFiltering' | 'guestReset' | 'protocol' | 'name' | 'wwpn' | 'vendor' | 'product' | 'address'
  | 'adapter' | 'host' | 'auth' | 'initiator' | 'char' | 'interface'
> {
  /** `/domain/devices/hostdev/source/block`: absolute path */
  block: string;
}

/** `/domain/devices/hostdev/source` */
export interface DomainHostdevMiscSource extends XmlObject, Absent<
  | 'startupPolicy' | 'writeFiltering' | 'guestReset' | 'protocol' | 'name' | 'wwpn' | 'vendor' | 'product' | 'address'
  | 'adapter' | 'host' | 'auth' | 'initiator' | 'block' | 'interface'
> {
  /** `/domain/devices/hostdev/source/char`: absolute path */
  char: string;
}

/** `/domain/devices/hostdev/source` */
export interface DomainHostdevNetSource extends XmlObject, Absent<
  | 'startupPolicy' | 'writeFiltering' | 'guestReset' | 'protocol' | 'name' | 'wwpn' | 'vendor' | 'product' | 'address'
  | 'adapter' | 'host' | 'auth' | 'initiator' | 'block' | 'char'
> {
  /** `/domain/devices/hostdev/source/interface`: `[a-zA-Z0-9_\.\-\\:/]+` */
  interface: string;
}

/** `/domain/devices/hostdev/source/address` */
export interface DomainHostdevUsbSourceAddress extends XmlObject, Absent<
  | 'domain' | 'slot' | 'function' | 'multifunction' | 'target' | 'unit' | 'uuid'
> {
  /** `/domain/devices/hostdev/source/address/@bus`: `(0x)?[0-9a-fA-F]{1,3}` */
  bus: string;
  /** `/domain/devices/hostdev/source/address/@device`: `(0x)?[0-9a-fA-F]{1,3}` */
  device?: string;
  /** `/domain/devices/hostdev/source/address/@port`: port path such as `1.2` */
  port?: string;
}

/** `/domain/devices/hostdev/source/address` */
export interface DomainHostdevScsiSourceAddress extends XmlObject, Absent<
  | 'domain' | 'slot' | 'function' | 'multifunction' | 'device' | 'port' | 'uuid'
> {
  /** `/domain/devices/hostdev/source/address/@bus`: `[0-9]{1,2}` */
  bus: string;
  /** `/domain/devices/hostdev/source/address/@target`: `[0-9]{1,10}` */
  target: string;
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/devices/hostdev/source/address/@unit`: `[0-9]{1,20}`
   */
  unit: string;
}

/** `/domain/devices/hostdev/source/adapter` with `type='scsi_host'` or no `type` */
export interface DomainHostdevScsiSourceAdapterScsiHost extends XmlObject, Absent<
  | 'parent' | 'managed' | 'parent_wwnn' | 'parent_wwpn' | 'parent_fabric_wwn' | 'wwnn' | 'wwpn'
> {
  /** `/domain/devices/hostdev/source/adapter/@type` */
  type?: 'scsi_host';
  /** `/domain/devices/hostdev/source/adapter/@name` */
  name?: string;
  /** `/domain/devices/hostdev/source/adapter/parentaddr` */
  parentaddr?: DomainHostdevScsiSourceAdapterParentaddr;
}

/** `/domain/devices/hostdev/source/adapter` with `type='fc_host'` */
export interface DomainHostdevScsiSourceAdapterFcHost extends XmlObject, Absent<'name' | 'parentaddr'> {
  /** `/domain/devices/hostdev/source/adapter/@type` */
  type: 'fc_host';
  /** `/domain/devices/hostdev/source/adapter/@parent` */
  parent?: string;
  /** `/domain/devices/hostdev/source/adapter/@managed` */
  managed?: 'yes' | 'no';
  /** `/domain/devices/hostdev/source/adapter/@parent_wwnn`: 16 hexadecimal digits */
  parent_wwnn?: string;
  /** `/domain/devices/hostdev/source/adapter/@parent_wwpn`: 16 hexadecimal digits */
  parent_wwpn?: string;
  /** `/domain/devices/hostdev/source/adapter/@parent_fabric_wwn`: 16 hexadecimal digits */
  parent_fabric_wwn?: string;
  /** `/domain/devices/hostdev/source/adapter/@wwnn`: 16 hexadecimal digits */
  wwnn: string;
  /** `/domain/devices/hostdev/source/adapter/@wwpn`: 16 hexadecimal digits */
  wwpn: string;
}

/** `/domain/devices/hostdev/source/adapter` */
export type DomainHostdevScsiSourceAdapter =
  | DomainHostdevScsiSourceAdapterScsiHost
  | DomainHostdevScsiSourceAdapterFcHost;

/** `/domain/devices/hostdev/source/host` */
export interface DomainHost extends XmlObject {
  /** `/domain/devices/hostdev/source/host/@name` */
  name: string;
  /** `/domain/devices/hostdev/source/host/@port`: -1 to 65535 */
  port?: number;
}

/** `/domain/devices/hostdev/source/address` */
export interface DomainHostdevMdevSourceAddress extends XmlObject, Absent<
  | 'domain' | 'bus' | 'slot' | 'function' | 'multifunction' | 'device' | 'port' | 'target' | 'unit'
> {
  /** `/domain/devices/hostdev/source/address/@uuid`: UUID */
  uuid: string;
}

/** `/domain/devices/hostdev/source/adapter/parentaddr` */
export interface DomainHostdevScsiSourceAdapterParentaddr extends XmlObject {
  /** `/domain/devices/hostdev/source/adapter/parentaddr/@unique_id`: integer ≥ 1 */
  unique_id?: number;
  /** `/domain/devices/hostdev/source/adapter/parentaddr/address` */
  address: DomainDiskNvmeSourceAddress;
}

/** `/domain/devices/graphics/gl` */
export interface DomainGraphicsSdlGl extends XmlObject, Absent<'rendernode'> {
  /** `/domain/devices/graphics/gl/@enable` */
  enable: 'yes' | 'no';
}

/** `/domain/devices/graphics/listen` with `type='address'` */
export interface DomainGraphicsListenAddress extends XmlObject, Absent<'network' | 'socket'> {
  /** `/domain/devices/graphics/listen/@type` */
  type: 'address';
  /** `/domain/devices/graphics/listen/@address`: IPv4 or IPv6 address or DNS name */
  address?: string;
}

/** `/domain/devices/graphics/listen` with `type='network'` */
export interface DomainGraphicsListenNetwork extends XmlObject, Absent<'socket'> {
  /** `/domain/devices/graphics/listen/@type` */
  type: 'network';
  /** `/domain/devices/graphics/listen/@address`: IPv4 or IPv6 address or DNS name */
  address?: string;
  /** `/domain/devices/graphics/listen/@network` */
  network: string;
}

/** `/domain/devices/graphics/listen` with `type='socket'` */
export interface DomainGraphicsListenSocket extends XmlObject, Absent<'address' | 'network'> {
  /** `/domain/devices/graphics/listen/@type` */
  type: 'socket';
  /** `/domain/devices/graphics/listen/@socket`: absolute path */
  socket?: string;
}

/** `/domain/devices/graphics/listen` with `type='none'` */
export interface DomainGraphicsListenNone extends XmlObject, Absent<'address' | 'network' | 'socket'> {
  /** `/domain/devices/graphics/listen/@type` */
  type: 'none';
}

/** `/domain/devices/graphics/listen` */
export type DomainGraphicsListen =
  | DomainGraphicsListenAddress
  | DomainGraphicsListenNetwork
  | DomainGraphicsListenSocket
  | DomainGraphicsListenNone;

/** `/domain/devices/graphics/gl` */
export interface DomainGraphicsSpiceGl extends XmlObject {
  /** `/domain/devices/graphics/gl/@enable` */
  enable: 'yes' | 'no';
  /** `/domain/devices/graphics/gl/@rendernode`: absolute path */
  rendernode?: string;
}

/** `/domain/devices/graphics/channel` */
export interface DomainGraphicsChannel extends XmlObject {
  /** `/domain/devices/graphics/channel/@name` */
  name: 'main' | 'display' | 'inputs' | 'cursor' | 'playback' | 'record' | 'smartcard' | 'usbredir';
  /** `/domain/devices/graphics/channel/@mode` */
  mode: 'any' | 'secure' | 'insecure';
}

/** `/domain/devices/graphics/image` */
export interface DomainGraphicsImage extends XmlObject {
  /** `/domain/devices/graphics/image/@compression` */
  compression: 'auto_glz' | 'auto_lz' | 'quic' | 'glz' | 'lz' | 'off';
}

/** `/domain/devices/graphics/jpeg` */
export interface DomainGraphicsJpeg extends XmlObject {
  /** `/domain/devices/graphics/jpeg/@compression` */
  compression: 'auto' | 'never' | 'always';
}

/** `/domain/devices/graphics/zlib` */
export interface DomainGraphicsZlib extends XmlObject {
  /** `/domain/devices/graphics/zlib/@compression` */
  compression: 'auto' | 'never' | 'always';
}

/** `/domain/devices/graphics/playback` */
export interface DomainGraphicsPlayback extends XmlObject {
  /** `/domain/devices/graphics/playback/@compression` */
  compression: 'on' | 'off';
}

/** `/domain/devices/graphics/streaming` */
export interface DomainGraphicsStreaming extends XmlObject {
  /** `/domain/devices/graphics/streaming/@mode` */
  mode: 'filter' | 'all' | 'off';
}

/** `/domain/devices/graphics/clipboard` */
export interface DomainGraphicsClipboard extends XmlObject {
  /** `/domain/devices/graphics/clipboard/@copypaste` */
  copypaste: 'yes' | 'no';
}

/** `/domain/devices/graphics/mouse` */
export interface DomainGraphicsMouse extends XmlObject {
  /** `/domain/devices/graphics/mouse/@mode` */
  mode: 'server' | 'client';
}

/** `/domain/devices/graphics/filetransfer` */
export interface DomainGraphicsFiletransfer extends XmlObject {
  /** `/domain/devices/graphics/filetransfer/@enable` */
  enable: 'yes' | 'no';
}

/** `/domain/devices/graphics/gl` */
export interface DomainGraphicsEglHeadlessGl extends XmlObject, Absent<'enable'> {
  /** `/domain/devices/graphics/gl/@rendernode`: absolute path */
  rendernode?: string;
}

/** `/domain/devices/video/driver` */
export interface DomainVideoDriver extends XmlObject {
  /** `/domain/devices/video/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/video/driver/@ats` */
  ats?: 'on' | 'off';
  /** `/domain/devices/video/driver/@packed` */
  packed?: 'on' | 'off';
  /** `/domain/devices/video/driver/@page_per_vq` */
  page_per_vq?: 'on' | 'off';
  /** `/domain/devices/video/driver/@name` */
  name?: 'qemu' | 'vhostuser';
  /** `/domain/devices/video/driver/@vgaconf` */
  vgaconf?: 'io' | 'on' | 'off';
}

/** What every `/domain/devices/video/model` may have. */
export interface DomainVideoModelBase extends XmlObject {
  /** `/domain/devices/video/model/@vram` */
  vram?: number;
  /** `/domain/devices/video/model/@heads` */
  heads?: number;
  /** `/domain/devices/video/model/@primary` */
  primary?: 'yes' | 'no';
  /** `/domain/devices/video/model/@blob` */
  blob?: 'on' | 'off';
  /** `/domain/devices/video/model/@edid` */
  edid?: 'on' | 'off';
  /** `/domain/devices/video/model/acceleration` */
  acceleration?: DomainVideoModelAcceleration;
  /** `/domain/devices/video/model/resolution` */
  resolution?: DomainVideoModelResolution;
}

/**
 * `/domain/devices/video/model` with `type='vga'` or `type='cirrus'` or `type='vmvga'` or `type='xen'` or `type='vbox'` or `type='gop'` or
 * `type='none'` or `type='bochs'` or `type='ramfb'`
 */
export interface DomainVideoModelOther extends DomainVideoModelBase, Absent<'ram' | 'vgamem' | 'vram64' | 'device'> {
  /** `/domain/devices/video/model/@type` */
  type: 'vga' | 'cirrus' | 'vmvga' | 'xen' | 'vbox' | 'gop' | 'none' | 'bochs' | 'ramfb';
}

/** `/domain/devices/video/model` with `type='qxl'` */
export interface DomainVideoModelQxl extends DomainVideoModelBase, Absent<'device'> {
  /** `/domain/devices/video/model/@type` */
  type: 'qxl';
  /** `/domain/devices/video/model/@ram` */
  ram?: number;
  /** `/domain/devices/video/model/@vgamem` */
  vgamem?: number;
  /** `/domain/devices/video/model/@vram64` */
  vram64?: number;
}

/** `/domain/devices/video/model` with `type='virtio'` */
export interface DomainVideoModelVirtio extends DomainVideoModelBase, Absent<'ram' | 'vgamem' | 'vram64'> {
  /** `/domain/devices/video/model/@type` */
  type: 'virtio';
  /** `/domain/devices/video/model/@device` */
  device?: 'virtio-vga' | 'virtio-vga-gl' | 'virtio-gpu' | 'virtio-gpu-gl' | 'vhost-user-vga' | 'vhost-user-gpu';
}

/** `/domain/devices/video/model` */
export type DomainVideoModel =
  | DomainVideoModelOther
  | DomainVideoModelQxl
  | DomainVideoModelVirtio;

/** `/domain/devices/video/model/acceleration` */
export interface DomainVideoModelAcceleration extends XmlObject {
  /** `/domain/devices/video/model/acceleration/@accel3d` */
  accel3d?: 'yes' | 'no';
  /** `/domain/devices/video/model/acceleration/@accel2d` */
  accel2d?: 'yes' | 'no';
  /** `/domain/devices/video/model/acceleration/@rendernode`: absolute path */
  rendernode?: string;
}

/** `/domain/devices/video/model/resolution` */
export interface DomainVideoModelResolution extends XmlObject {
  /** `/domain/devices/video/model/resolution/@x` */
  x: number;
  /** `/domain/devices/video/model/resolution/@y` */
  y: number;
}

/** `/domain/devices/console/source` */
export interface DomainSource extends XmlObject {
  /** `/domain/devices/console/source/@mode` */
  mode?: string;
  /** `/domain/devices/console/source/@path` */
  path?: string;
  /** `/domain/devices/console/source/@host` */
  host?: string;
  /** `/domain/devices/console/source/@service` */
  service?: string;
  /** `/domain/devices/console/source/@channel` */
  channel?: string;
  /** `/domain/devices/console/source/@master` */
  master?: string;
  /** `/domain/devices/console/source/@slave` */
  slave?: string;
  /** `/domain/devices/console/source/@append` */
  append?: 'on' | 'off';
  /** `/domain/devices/console/source/@tls` */
  tls?: 'yes' | 'no';
  /** `/domain/devices/console/source/reconnect` */
  reconnect?: DomainReconnect;
  /** Exception from the guest’s labels for this file. `/domain/devices/console/source/seclabel` */
  seclabel?: DomainSeclabel[];
  /** `/domain/devices/console/source/clipboard` */
  clipboard?: DomainGraphicsClipboard;
  /** `/domain/devices/console/source/mouse` */
  mouse?: DomainGraphicsMouse;
}

/** `/domain/devices/console/protocol` */
export interface DomainProtocol extends XmlObject {
  /** `/domain/devices/console/protocol/@type` */
  type?: 'raw' | 'telnet' | 'telnets' | 'tls';
}

/** `/domain/devices/console/log` */
export interface DomainLog extends XmlObject {
  /** `/domain/devices/console/log/@file`: absolute path */
  file: string;
  /** `/domain/devices/console/log/@append` */
  append?: 'on' | 'off';
}

/** `/domain/devices/console/target` */
export interface DomainTarget extends XmlObject {
  /** `/domain/devices/console/target/@type` */
  type?:
    | 'xen'
    | 'serial'
    | 'uml'
    | 'virtio'
    | 'lxc'
    | 'openvz'
    | 'sclp'
    | 'sclplm'
    | 'isa-serial'
    | 'usb-serial'
    | 'pci-serial'
    | 'spapr-vio-serial'
    | 'system-serial'
    | 'sclp-serial'
    | 'isa-debug';
  /** `/domain/devices/console/target/@port` */
  port?: string;
  /** `/domain/devices/console/target/model` */
  model?: DomainTargetModel;
}

/** `/domain/devices/console/target/model` */
export interface DomainTargetModel extends XmlObject {
  /** `/domain/devices/console/target/model/@name` */
  name:
    | 'isa-serial'
    | 'usb-serial'
    | 'pci-serial'
    | 'spapr-vty'
    | 'pl011'
    | '16550a'
    | 'sclpconsole'
    | 'sclplmconsole'
    | 'isa-debugcon';
}

/** `/domain/devices/channel/target` with `type='guestfwd'` */
export interface DomainChannelTargetGuestfwd extends XmlObject, Absent<'name' | 'state'> {
  /** `/domain/devices/channel/target/@type` */
  type: 'guestfwd';
  /** `/domain/devices/channel/target/@address` */
  address: string;
  /** `/domain/devices/channel/target/@port` */
  port: string;
}

/** `/domain/devices/channel/target` with `type='virtio'` */
export interface DomainChannelTargetVirtio extends XmlObject, Absent<'address' | 'port'> {
  /** `/domain/devices/channel/target/@type` */
  type: 'virtio';
  /** `/domain/devices/channel/target/@name` */
  name?: string;
  /** `/domain/devices/channel/target/@state` */
  state?: 'connected' | 'disconnected';
}

/** `/domain/devices/channel/target` with `type='xen'` */
export interface DomainChannelTargetXen extends XmlObject, Absent<'address' | 'port' | 'state'> {
  /** `/domain/devices/channel/target/@type` */
  type: 'xen';
  /** `/domain/devices/channel/target/@name` */
  name?: string;
}

/** `/domain/devices/channel/target` */
export type DomainChannelTarget =
  | DomainChannelTargetGuestfwd
  | DomainChannelTargetVirtio
  | DomainChannelTargetXen;

/** `/domain/devices/redirfilter/usbdev` */
export interface DomainRedirfilterUsbdev extends XmlObject {
  /** `/domain/devices/redirfilter/usbdev/@allow` */
  allow: 'yes' | 'no';
  /** `/domain/devices/redirfilter/usbdev/@class`: `(0x)?[0-9a-fA-F]{1,2}` or `-1` */
  class?: string;
  /** `/domain/devices/redirfilter/usbdev/@vendor`: hexadecimal, 16 bits or `-1` */
  vendor?: string;
  /** `/domain/devices/redirfilter/usbdev/@product`: hexadecimal, 16 bits or `-1` */
  product?: string;
  /** `/domain/devices/redirfilter/usbdev/@version`: version such as `2.0` or `-1` */
  version?: string;
}

/** `/domain/devices/rng/backend` with `model='random'` */
export interface DomainRNGBackendRandom extends XmlObject, Absent<'type' | 'source' | 'protocol' | 'log'> {
  /** `/domain/devices/rng/backend/@model` */
  model: 'random';
  /** the text of `/domain/devices/rng/backend`: `(/|[a-zA-Z]:\\).+` */
  value?: string;
}

/** `/domain/devices/rng/backend` with `model='egd'` */
export interface DomainRNGBackendEgd extends XmlObject, Absent<'value'> {
  /** `/domain/devices/rng/backend/@model` */
  model: 'egd';
  /** `/domain/devices/rng/backend/@type` */
  type:
    | 'dev'
    | 'file'
    | 'pipe'
    | 'unix'
    | 'tcp'
    | 'udp'
    | 'null'
    | 'stdio'
    | 'vc'
    | 'pty'
    | 'spicevmc'
    | 'spiceport'
    | 'nmdm'
    | 'qemu-vdagent'
    | 'dbus';
  /** `/domain/devices/rng/backend/source` */
  source?: DomainSource[];
  /** `/domain/devices/rng/backend/protocol` */
  protocol?: DomainProtocol;
  /** `/domain/devices/rng/backend/log` */
  log?: DomainLog;
}

/** `/domain/devices/rng/backend` with `model='builtin'` */
export interface DomainRNGBackendBuiltin extends XmlObject, Absent<'type' | 'value' | 'source' | 'protocol' | 'log'> {
  /** `/domain/devices/rng/backend/@model` */
  model: 'builtin';
}

/** `/domain/devices/rng/backend` */
export type DomainRNGBackend =
  | DomainRNGBackendRandom
  | DomainRNGBackendEgd
  | DomainRNGBackendBuiltin;

/** `/domain/devices/rng/rate` */
export interface DomainRNGRate extends XmlObject {
  /** `/domain/devices/rng/rate/@bytes`: integer ≥ 1 */
  bytes: number;
  /** `/domain/devices/rng/rate/@period`: integer ≥ 1 */
  period?: number;
}

/** What every `/domain/devices/tpm/backend` may have. */
export interface DomainTPMBackendBase extends XmlObject {
  /** `/domain/devices/tpm/backend/@version` */
  version?: '1.2' | '2.0';
}

/** `/domain/devices/tpm/backend` with `type='passthrough'` */
export interface DomainTPMBackendPassthrough extends DomainTPMBackendBase, Absent<
  | 'persistent_state' | 'debug' | 'encryption' | 'active_pcr_banks' | 'source' | 'profile'
> {
  /** `/domain/devices/tpm/backend/@type` */
  type: 'passthrough';
  /** `/domain/devices/tpm/backend/device` */
  device?: DomainTPMBackendDevice;
}

/** `/domain/devices/tpm/backend` with `type='emulator'` */
export interface DomainTPMBackendEmulator extends DomainTPMBackendBase, Absent<'device'> {
  /** `/domain/devices/tpm/backend/@type` */
  type: 'emulator';
  /** `/domain/devices/tpm/backend/@persistent_state` */
  persistent_state?: 'yes' | 'no';
  /** `/domain/devices/tpm/backend/@debug`: 8-bit integer, hexadecimal or decimal */
  debug?: string;
  /** `/domain/devices/tpm/backend/encryption` */
  encryption?: DomainTPMBackendEncryption;
  /** `/domain/devices/tpm/backend/active_pcr_banks` */
  active_pcr_banks?: DomainTPMBackendActivePcrBanks;
  /** `/domain/devices/tpm/backend/source` */
  source?: DomainTPMBackendEmulatorSource;
  /** `/domain/devices/tpm/backend/profile` */
  profile?: DomainTPMBackendProfile;
}

/** `/domain/devices/tpm/backend` with `type='external'` */
export interface DomainTPMBackendExternal extends DomainTPMBackendBase, Absent<
  | 'persistent_state' | 'debug' | 'device' | 'encryption' | 'active_pcr_banks' | 'profile'
> {
  /** `/domain/devices/tpm/backend/@type` */
  type: 'external';
  /** `/domain/devices/tpm/backend/source` */
  source?: DomainTPMBackendExternalSource;
}

/** `/domain/devices/tpm/backend` */
export type DomainTPMBackend =
  | DomainTPMBackendPassthrough
  | DomainTPMBackendEmulator
  | DomainTPMBackendExternal;

/** `/domain/devices/tpm/backend/device` */
export interface DomainTPMBackendDevice extends XmlObject {
  /** `/domain/devices/tpm/backend/device/@path`: path */
  path?: string;
}

/** `/domain/devices/tpm/backend/encryption` */
export interface DomainTPMBackendEncryption extends XmlObject {
  /** `/domain/devices/tpm/backend/encryption/@secret`: UUID */
  secret: string;
}

/** `/domain/devices/tpm/backend/active_pcr_banks` */
export interface DomainTPMBackendActivePcrBanks extends XmlObject {
  /** `/domain/devices/tpm/backend/active_pcr_banks/sha1` */
  sha1?: boolean;
  /** `/domain/devices/tpm/backend/active_pcr_banks/sha256` */
  sha256?: boolean;
  /** `/domain/devices/tpm/backend/active_pcr_banks/sha384` */
  sha384?: boolean;
  /** `/domain/devices/tpm/backend/active_pcr_banks/sha512` */
  sha512?: boolean;
}

/** `/domain/devices/tpm/backend/source` */
export interface DomainTPMBackendEmulatorSource extends XmlObject, Absent<'mode'> {
  /** `/domain/devices/tpm/backend/source/@type` */
  type: 'file' | 'dir';
  /** `/domain/devices/tpm/backend/source/@path`: absolute path */
  path: string;
}

/** `/domain/devices/tpm/backend/profile` */
export interface DomainTPMBackendProfile extends XmlObject {
  /** `/domain/devices/tpm/backend/profile/@source`: `[A-Za-z0-9.\-:]+` */
  source?: string;
  /** `/domain/devices/tpm/backend/profile/@removeDisabled` */
  removeDisabled?: 'check' | 'fips-host';
  /** `/domain/devices/tpm/backend/profile/@name`: `[A-Za-z0-9.\-:]+` */
  name?: string;
}

/** `/domain/devices/tpm/backend/source` */
export interface DomainTPMBackendExternalSource extends XmlObject {
  /** `/domain/devices/tpm/backend/source/@type` */
  type: 'unix';
  /** `/domain/devices/tpm/backend/source/@path`: path */
  path: string;
  /** `/domain/devices/tpm/backend/source/@mode` */
  mode: 'connect';
}

/** `/domain/devices/shmem/model` */
export interface DomainShmemModel extends XmlObject {
  /** `/domain/devices/shmem/model/@type` */
  type: 'ivshmem' | 'ivshmem-plain' | 'ivshmem-doorbell';
}

/** `/domain/devices/shmem/size` */
export interface DomainSize extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/devices/shmem/size/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** the text of `/domain/devices/shmem/size` */
  value: number | bigint;
}

/** `/domain/devices/shmem/server` */
export interface DomainShmemServer extends XmlObject {
  /** `/domain/devices/shmem/server/@path`: absolute path */
  path?: string;
}

/** `/domain/devices/shmem/msi` */
export interface DomainShmemMsi extends XmlObject {
  /** `/domain/devices/shmem/msi/@ioeventfd` */
  ioeventfd?: 'on' | 'off';
  /** `/domain/devices/shmem/msi/@vectors` */
  vectors?: number;
}

/** `/domain/devices/memory/source` */
export interface DomainMemorySource extends XmlObject {
  /** `/domain/devices/memory/source/pagesize` */
  pagesize?: DomainMemorySourcePagesize;
  /** `/domain/devices/memory/source/nodemask`: set such as `0-3,^2,8` */
  nodemask?: string;
  /** `/domain/devices/memory/source/path`: absolute path */
  path?: string;
  /** `/domain/devices/memory/source/alignsize` */
  alignsize?: DomainMemorySourceAlignsize;
  /** `/domain/devices/memory/source/pmem` */
  pmem?: boolean;
}

/** `/domain/devices/memory/target` */
export interface DomainMemoryTarget extends XmlObject {
  /** `/domain/devices/memory/target/@dynamicMemslots` */
  dynamicMemslots?: 'yes' | 'no';
  /** `/domain/devices/memory/target/size` */
  size: DomainSize;
  /** `/domain/devices/memory/target/node` */
  node?: number;
  /** `/domain/devices/memory/target/block` */
  block?: DomainMemoryTargetBlock;
  /** `/domain/devices/memory/target/requested` */
  requested?: DomainMemoryTargetRequested;
  /** `/domain/devices/memory/target/current` */
  current?: DomainMemoryTargetCurrent;
  /** `/domain/devices/memory/target/label` */
  label?: DomainMemoryTargetLabel;
  /** `/domain/devices/memory/target/readonly` */
  readonly?: boolean;
  /** `/domain/devices/memory/target/address` */
  address?: DomainMemoryTargetAddress;
}

/** `/domain/devices/memory/source/pagesize` */
export interface DomainMemorySourcePagesize extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/devices/memory/source/pagesize/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** the text of `/domain/devices/memory/source/pagesize` */
  value: number | bigint;
}

/** `/domain/devices/memory/source/alignsize` */
export interface DomainMemorySourceAlignsize extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/devices/memory/source/alignsize/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** the text of `/domain/devices/memory/source/alignsize` */
  value: number | bigint;
}

/** `/domain/devices/memory/target/block` */
export interface DomainMemoryTargetBlock extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/devices/memory/target/block/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** the text of `/domain/devices/memory/target/block` */
  value: number | bigint;
}

/** `/domain/devices/memory/target/requested` */
export interface DomainMemoryTargetRequested extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/devices/memory/target/requested/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** the text of `/domain/devices/memory/target/requested` */
  value: number | bigint;
}

/** `/domain/devices/memory/target/current` */
export interface DomainMemoryTargetCurrent extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/devices/memory/target/current/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** the text of `/domain/devices/memory/target/current` */
  value: number | bigint;
}

/** `/domain/devices/memory/target/label` */
export interface DomainMemoryTargetLabel extends XmlObject {
  /** `/domain/devices/memory/target/label/size` */
  size: DomainSize;
}

/** `/domain/devices/memory/target/address` */
export interface DomainMemoryTargetAddress extends XmlObject {
  /** `/domain/devices/memory/target/address/@base`: hexadecimal */
  base: string;
}

/** `/domain/devices/crypto/backend` */
export interface DomainCryptoBackend extends XmlObject {
  /** `/domain/devices/crypto/backend/@model` */
  model: 'builtin' | 'lkcf';
  /** `/domain/devices/crypto/backend/@queues`: integer ≥ 1 */
  queues?: number;
}

/** `/domain/devices/memballoon/stats` */
export interface DomainMemballoonStats extends XmlObject {
  /** `/domain/devices/memballoon/stats/@period`: integer ≥ 1 */
  period: number;
}

/** `/domain/devices/iommu/driver` */
export interface DomainIOMMUDriver extends XmlObject {
  /** `/domain/devices/iommu/driver/@intremap` */
  intremap?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@caching_mode` */
  caching_mode?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@eim` */
  eim?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@iotlb` */
  iotlb?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@aw_bits`: 8-bit integer, hexadecimal or decimal */
  aw_bits?: string;
  /** `/domain/devices/iommu/driver/@dma_translation` */
  dma_translation?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@xtsup` */
  xtsup?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@passthrough` */
  passthrough?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@pciBus` */
  pciBus?: number;
  /** `/domain/devices/iommu/driver/@accel` */
  accel?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@ats` */
  ats?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@ril` */
  ril?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@ssidsize` */
  ssidsize?: number;
  /** `/domain/devices/iommu/driver/@oas` */
  oas?: number;
  /** `/domain/devices/iommu/driver/@cmdqv` */
  cmdqv?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/granule` */
  granule?: DomainIOMMUDriverGranule;
}

/** `/domain/devices/iommu/driver/granule` */
export interface DomainIOMMUDriverGranule extends XmlObject {
  /** `/domain/devices/iommu/driver/granule/@mode` */
  mode?: 'host';
  /** `/domain/devices/iommu/driver/granule/@size` */
  size?: number;
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/devices/iommu/driver/granule/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
}

/** `/domain/devices/vsock/cid` */
export interface DomainVsockCid extends XmlObject {
  /** `/domain/devices/vsock/cid/@auto` */
  auto?: 'yes' | 'no';
  /** `/domain/devices/vsock/cid/@address` */
  address?: number;
}

/** The CPU that the guest sees: model, features, topology, NUMA cells. `/domain/cpu` */
export interface DomainCPU extends XmlObject {
  /**
   * `custom`: as described; `host-model`: nearest to the host, migratable; `host-passthrough`: the host’s; `maximum`: all that is possible.
   * Default: `custom`. `/domain/cpu/@mode`
   */
  mode?: 'custom' | 'host-model' | 'host-passthrough' | 'maximum';
  /**
   * `minimum`: at least as described; `exact`: as described; `strict`: the host must be exactly so. Default: `exact`. `/domain/cpu/@match`
   */
  match?: 'minimum' | 'exact' | 'strict';
  /**
   * How libvirt checks that the guest gets the CPU: `none`, `partial` before start, `full` against what the hypervisor provides. Set when
   * the guest starts. `/domain/cpu/@check`
   */
  check?: 'none' | 'partial' | 'full';
  /**
   * With `host-model` on S390: whether features that the CPU model deprecates are on. Since libvirt 11. `/domain/cpu/@deprecated_features`
   */
  deprecated_features?: 'on' | 'off';
  /** With `host-passthrough` and `maximum`: whether features that prevent migration are left out. `/domain/cpu/@migratable` */
  migratable?: 'on' | 'off';
  /** Name of the CPU model. With `host-model` it is filled in while the guest runs. `/domain/cpu/model` */
  model?: DomainModel;
  /** Vendor that the host’s CPU must be of. Default: any. `/domain/cpu/vendor` */
  vendor?: string;
  /** How virtual CPUs are arranged. The product of all numbers is the maximum number of virtual CPUs. `/domain/cpu/topology` */
  topology?: DomainTopology;
  /** A CPU feature that differs from the model. `/domain/cpu/feature` */
  feature?: DomainCPUFeature[];
  /** NUMA topology that the guest sees. `/domain/cpu/numa` */
  numa?: DomainCPUNuma;
  /** What the guest sees of the CPU’s cache. Default: up to the hypervisor. `/domain/cpu/cache` */
  cache?: DomainCPUCache;
  /** How many bits physical addresses of the guest have. Default: up to the hypervisor. `/domain/cpu/maxphysaddr` */
  maxphysaddr?: DomainMaxphysaddr;
}

/**
 * System information that the guest sees; `smbios` values take effect with `os.smbios.mode` set to `sysinfo`. `/domain/sysinfo` with
 * `type='smbios'`
 */
export interface DomainSysinfoSmbios extends XmlObject, Absent<'entry'> {
  /** `smbios`: SMBIOS tables; `fwcfg`: firmware configuration blobs of QEMU. `/domain/sysinfo/@type` */
  type: 'smbios';
  /** SMBIOS block 0. `/domain/sysinfo/bios` */
  bios?: DomainSysinfoBios;
  /** SMBIOS block 1. `/domain/sysinfo/system` */
  system?: DomainSysinfoSystem;
  /** SMBIOS block 2; one per board. `/domain/sysinfo/baseBoard` */
  baseBoard?: DomainSysinfoBaseBoard[];
  /** SMBIOS block 3. `/domain/sysinfo/chassis` */
  chassis?: DomainSysinfoChassis;
  /** SMBIOS block 11: strings of any content. `/domain/sysinfo/oemStrings` */
  oemStrings?: DomainSysinfoOemStrings;
}

/**
 * System information that the guest sees; `smbios` values take effect with `os.smbios.mode` set to `sysinfo`. `/domain/sysinfo` with
 * `type='fwcfg'`
 */
export interface DomainSysinfoFwcfg extends XmlObject, Absent<'bios' | 'system' | 'baseBoard' | 'chassis' | 'oemStrings'> {
  /** `smbios`: SMBIOS tables; `fwcfg`: firmware configuration blobs of QEMU. `/domain/sysinfo/@type` */
  type: 'fwcfg';
  /** A blob for the guest’s firmware or operating system. `/domain/sysinfo/entry` */
  entry?: DomainSysinfoEntry[];
}

/** System information that the guest sees; `smbios` values take effect with `os.smbios.mode` set to `sysinfo`. `/domain/sysinfo` */
export type DomainSysinfo =
  | DomainSysinfoSmbios
  | DomainSysinfoFwcfg;

/** How the guest boots: firmware, direct kernel boot, or the init process of a container. `/domain/os` */
export interface DomainOS extends XmlObject {
  /**
   * Chooses firmware automatically: `efi` or `bios`. libvirt then fills `loader` and `nvram` from the firmware descriptions on the host
   * (QEMU). `/domain/os/@firmware`
   */
  firmware?: 'bios' | 'efi';
  /**
   * Kind of operating system interface: `hvm` is full virtualization, `xen` or `linux` Xen PV, `xenpvh` Xen PVH, `exe` a container.
   * `/domain/os/type`
   */
  type: DomainOSType;
  /** Direct kernel boot: path of the kernel image on the host. `/domain/os/kernel`: absolute path */
  kernel?: string;
  /** Direct kernel boot: path of the initial RAM disk on the host. `/domain/os/initrd`: absolute path */
  initrd?: string;
  /** Root device of the kernel, as `root=` on its command line. `/domain/os/root`: absolute path */
  root?: string;
  /** Direct kernel boot: command line of the kernel. `/domain/os/cmdline` */
  cmdline?: string;
  /** Path of a UEFI shim on the host that verifies the directly booted kernel (QEMU). `/domain/os/shim` */
  shim?: string;
  /** Path of a device tree binary on the host. `/domain/os/dtb`: absolute path */
  dtb?: string;
  /** What automatic firmware selection must find; firmware features that are not listed do not matter. `/domain/os/firmware` */
  $firmware?: DomainOSFirmware;
  /** Firmware of the guest: absolute path on the host. `/domain/os/loader` */
  loader?: DomainOSLoader;
  /**
   * Where UEFI keeps its variables: the absolute path of a file, created from the template on first start; or a `source` when `type` is
   * given. `/domain/os/nvram`
   */
  nvram?: DomainOSNvram;
  /** Variable store of firmware that keeps UEFI variables in the hypervisor’s JSON format instead of flash. `/domain/os/varstore` */
  varstore?: DomainOSVarstore;
  /** Boot device classes in order of preference. Cannot be combined with `boot.order` of devices, which is more exact. `/domain/os/boot` */
  boot?: DomainOSBoot[];
  /** The firmware’s interactive boot menu. `/domain/os/bootmenu` */
  bootmenu?: DomainOSBootmenu;
  /** Where the SMBIOS tables of the guest come from. Default: up to the hypervisor. `/domain/os/smbios` */
  smbios?: DomainOSSmbios;
  /** Settings of the BIOS. `/domain/os/bios` */
  bios?: DomainOSBios;
  /** Additional ACPI tables. `/domain/os/acpi` */
  acpi?: DomainOSAcpi;
  /** Containers: path of the init program in the guest. `/domain/os/init`: absolute path */
  init?: string;
  /** Containers: arguments of the init program, in order. `/domain/os/initarg` */
  initarg?: string[];
  /** Containers: value of an environment variable of the init program. `/domain/os/initenv` */
  initenv?: DomainOSInitenv[];
  /** Containers: working directory of the init program. `/domain/os/initdir`: absolute path */
  initdir?: string;
  /** Containers: user that runs the init program: name or ID; a leading `+` forces an ID. `/domain/os/inituser`: `[a-zA-Z0-9_\+\-]+` */
  inituser?: string;
  /** Containers: group that runs the init program: name or ID; a leading `+` forces an ID. `/domain/os/initgroup`: `[a-zA-Z0-9_\+\-]+` */
  initgroup?: string;
}

/** What every `/domain/clock` may have. */
export interface DomainClockBase extends XmlObject {
  /** One timer of the guest. Timers that are not listed have the hypervisor’s defaults. `/domain/clock/timer` */
  timer?: DomainClockTimer[];
}

/** The guest’s clock and timers. `/domain/clock` with `offset='localtime'` or `offset='utc'` */
export interface DomainClockLocaltimeOrUtc extends DomainClockBase, Absent<'timezone' | 'basis' | 'start'> {
  /**
   * What the clock starts from: `utc`, `localtime`, `timezone`, `variable` (an offset that the guest may change), `absolute`. Default:
   * `utc`. `/domain/clock/@offset`
   */
  offset: 'localtime' | 'utc';
  /**
   * With `variable`: offset in seconds. With `utc` and `localtime`: `reset` drops the guest’s changes at each start; a number makes it
   * `variable`. `/domain/clock/@adjustment`: integer with an optional sign
   */
  adjustment?: 'reset' | (string & {});
}

/** The guest’s clock and timers. `/domain/clock` with `offset='timezone'` */
export interface DomainClockTimezone extends DomainClockBase, Absent<'adjustment' | 'basis' | 'start'> {
  /**
   * What the clock starts from: `utc`, `localtime`, `timezone`, `variable` (an offset that the guest may change), `absolute`. Default:
   * `utc`. `/domain/clock/@offset`
   */
  offset: 'timezone';
  /** With `timezone`: name of the time zone. `/domain/clock/@timezone`: `[a-zA-Z0-9_\.\+\-/]+` */
  timezone?: string;
}

/** The guest’s clock and timers. `/domain/clock` with `offset='variable'` */
export interface DomainClockVariable extends DomainClockBase, Absent<'timezone' | 'start'> {
  /**
   * What the clock starts from: `utc`, `localtime`, `timezone`, `variable` (an offset that the guest may change), `absolute`. Default:
   * `utc`. `/domain/clock/@offset`
   */
  offset: 'variable';
  /**
   * With `variable`: offset in seconds. With `utc` and `localtime`: `reset` drops the guest’s changes at each start; a number makes it
   * `variable`. `/domain/clock/@adjustment`: integer with an optional sign
   */
  adjustment?: string;
  /** With `variable`: what the offset is relative to. Default: `utc`. `/domain/clock/@basis` */
  basis?: 'utc' | 'localtime';
}

/** The guest’s clock and timers. `/domain/clock` with `offset='absolute'` */
export interface DomainClockAbsolute extends DomainClockBase, Absent<'adjustment' | 'timezone' | 'basis'> {
  /**
   * What the clock starts from: `utc`, `localtime`, `timezone`, `variable` (an offset that the guest may change), `absolute`. Default:
   * `utc`. `/domain/clock/@offset`
   */
  offset: 'absolute';
  /** With `absolute`: the time at start. Unit: s since the Unix epoch. `/domain/clock/@start` */
  start: number | bigint;
}

/** The guest’s clock and timers. `/domain/clock` */
export type DomainClock =
  | DomainClockLocaltimeOrUtc
  | DomainClockTimezone
  | DomainClockVariable
  | DomainClockAbsolute;

/** Groups of I/O limits that disks share by `throttlefilters` (QEMU). `/domain/throttlegroups` */
export interface DomainThrottlegroups extends XmlObject {
  /** One group of limits. `/domain/throttlegroups/throttlegroup` */
  throttlegroup?: DomainThrottlegroupsThrottlegroup[];
}

/** Memory of the guest at boot, memory devices included. libvirt rounds it up to KiB, the hypervisor maybe further. `/domain/memory` */
export interface DomainConfigMemory extends XmlObject {
  /**
   * Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`, which is also what libvirt returns. `/domain/memory/@unit`:
   * `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Whether core dumps of the hypervisor’s process contain the guest’s memory (QEMU). `/domain/memory/@dumpCore` */
  dumpCore?: 'on' | 'off';
  /**
   * Memory of the guest at boot, memory devices included. libvirt rounds it up to KiB, the hypervisor maybe further. the text of
   * `/domain/memory`
   */
  value: number | bigint;
}

/** Limit that memory devices can be hot-plugged up to. `/domain/maxMemory` */
export interface DomainMaxMemory extends XmlObject {
  /**
   * Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`, which is also what libvirt returns. `/domain/maxMemory/@unit`:
   * `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** How many memory devices can be plugged. `/domain/maxMemory/@slots` */
  slots?: number;
  /** Limit that memory devices can be hot-plugged up to. the text of `/domain/maxMemory` */
  value: number | bigint;
}

/** Memory that the guest has now; the balloon device changes it. Default: the same as `memory`. `/domain/currentMemory` */
export interface DomainCurrentMemory extends XmlObject {
  /**
   * Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`, which is also what libvirt returns.
   * `/domain/currentMemory/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Memory that the guest has now; the balloon device changes it. Default: the same as `memory`. the text of `/domain/currentMemory` */
  value: number | bigint;
}

/** How the guest’s memory is taken from the host. `/domain/memoryBacking` */
export interface DomainMemoryBacking extends XmlObject {
  /** Uses huge pages of the host; without `page` those of the default size. `/domain/memoryBacking/hugepages` */
  hugepages?: DomainMemoryBackingHugepages;
  /** Excludes the guest’s memory from merging of equal pages (KSM). `/domain/memoryBacking/nosharepages` */
  nosharepages?: boolean;
  /**
   * Locks all memory of the guest’s process in RAM, so that it is never swapped out. Set `memtune.hard_limit`, too.
   * `/domain/memoryBacking/locked`
   */
  locked?: boolean;
  /** What kind of memory is allocated. `/domain/memoryBacking/source` */
  source?: DomainMemoryBackingSource;
  /** Whether other processes can map the memory; NUMA cells can differ by `memAccess`. `/domain/memoryBacking/access` */
  access?: DomainMemoryBackingAccess;
  /** When memory is allocated. `/domain/memoryBacking/allocation` */
  allocation?: DomainMemoryBackingAllocation;
  /**
   * Drops the content of memory just before the guest ends, instead of writing it back to its file (QEMU). `/domain/memoryBacking/discard`
   */
  discard?: boolean;
}

/** The most virtual CPUs that the guest can have. Default: 1. `/domain/vcpu` */
export interface DomainVcpu extends XmlObject {
  /**
   * `static`: `cpuset` counts; `auto`: numad chooses. Default: that of `numatune`, or `static` with a `cpuset`. `/domain/vcpu/@placement`
   */
  placement?: 'static' | 'auto';
  /**
   * CPUs of the host that the guest’s threads run on, unless `cputune` pins them. Default: all. `/domain/vcpu/@cpuset`: set such as
   * `0-3,^2,8`
   */
  cpuset?: string;
  /** How many virtual CPUs are enabled at boot. Default: all. `/domain/vcpu/@current`: ≥ 1 */
  current?: number;
  /** The most virtual CPUs that the guest can have. Default: 1. the text of `/domain/vcpu`: ≥ 1 */
  value: number;
}

/** State of single virtual CPUs, where the number alone does not say enough (QEMU). `/domain/vcpus` */
export interface DomainVcpus extends XmlObject {
  /** One virtual CPU. `/domain/vcpus/vcpu` */
  vcpu?: DomainVcpusVcpu[];
}

/** The I/O threads by number, with their settings. `/domain/iothreadids` */
export interface DomainIothreadids extends XmlObject {
  /** One I/O thread. `/domain/iothreadids/iothread` */
  iothread?: DomainIothreadidsIothread[];
}

/** The hypervisor’s main event loop, which serves devices without an I/O thread. `/domain/defaultiothread` */
export interface DomainDefaultiothread extends XmlObject {
  /** The fewest worker threads that are kept. `/domain/defaultiothread/@thread_pool_min` */
  thread_pool_min?: number;
  /** The most worker threads; at least 1. `/domain/defaultiothread/@thread_pool_max` */
  thread_pool_max?: number;
}

/** Weights and limits of block I/O by cgroups, for the whole guest. Disks have limits of their own in `iotune`. `/domain/blkiotune` */
export interface DomainBlkiotune extends XmlObject {
  /** Weight beside other guests: 100 to 1000, or from 10 with newer kernels. `/domain/blkiotune/weight`: 100 to 1000 */
  weight?: number;
  /** Settings for one block device of the host. `/domain/blkiotune/device` */
  device?: DomainBlkiotuneDevice[];
}

/** Limits of the memory of the guest’s process on the host. What is not set has no limit. `/domain/memtune` */
export interface DomainMemtune extends XmlObject {
  /**
   * The most memory that the process may use, overhead of the hypervisor included. The kernel kills it beyond that.
   * `/domain/memtune/hard_limit`
   */
  hard_limit?: DomainMemtuneHardLimit;
  /** Limit that is enforced when the host is short of memory. `/domain/memtune/soft_limit` */
  soft_limit?: DomainMemtuneSoftLimit;
  /** Memory that the guest is sure to have (VMware ESX, OpenVZ). `/domain/memtune/min_guarantee` */
  min_guarantee?: DomainMemtuneMinGuarantee;
  /** The most memory and swap space together; not below `hard_limit`. `/domain/memtune/swap_hard_limit` */
  swap_hard_limit?: DomainMemtuneSwapHardLimit;
}

/** Scheduling of the guest’s threads on the host: weights, limits, pinning. `/domain/cputune` */
export interface DomainCputune extends XmlObject {
  /**
   * Weight beside other guests when CPUs are busy: 2 to 262144 with cgroups v1, 1 to 10000 with v2. Default: the host’s.
   * `/domain/cputune/shares`
   */
  shares?: number;
  /** Period of `global_quota`, for the whole guest. Unit: µs. `/domain/cputune/global_period`: 1000 to 1000000 */
  global_period?: number | bigint;
  /**
   * CPU time that the whole guest may use in a `global_period`. Unit: µs; negative: no limit. `/domain/cputune/global_quota`: `-?[0-9]+`
   */
  global_quota?: number | bigint;
  /** Period of `quota`, for each virtual CPU. Unit: µs. `/domain/cputune/period`: 1000 to 1000000 */
  period?: number | bigint;
  /** CPU time that each virtual CPU may use in a `period`. Unit: µs; negative: no limit. `/domain/cputune/quota`: `-?[0-9]+` */
  quota?: number | bigint;
  /** Period of `emulator_quota`. Unit: µs. `/domain/cputune/emulator_period`: 1000 to 1000000 */
  emulator_period?: number | bigint;
  /**
   * CPU time of the hypervisor’s own threads in an `emulator_period`. Unit: µs; negative: no limit. `/domain/cputune/emulator_quota`:
   * `-?[0-9]+`
   */
  emulator_quota?: number | bigint;
  /** Period of `iothread_quota`, for each I/O thread. Unit: µs. `/domain/cputune/iothread_period`: 1000 to 1000000 */
  iothread_period?: number | bigint;
  /**
   * CPU time that each I/O thread may use in an `iothread_period`. Unit: µs; negative: no limit. `/domain/cputune/iothread_quota`:
   * `-?[0-9]+`
   */
  iothread_quota?: number | bigint;
  /** Pins a virtual CPU to CPUs of the host. `/domain/cputune/vcpupin` */
  vcpupin?: DomainCputuneVcpupin[];
  /** Pins the hypervisor’s own threads to CPUs of the host. `/domain/cputune/emulatorpin` */
  emulatorpin?: DomainCputuneEmulatorpin;
  /** Pins an I/O thread to CPUs of the host. `/domain/cputune/iothreadpin` */
  iothreadpin?: DomainCputuneIothreadpin[];
  /** Scheduler of virtual CPUs. `/domain/cputune/vcpusched` */
  vcpusched?: DomainCputuneVcpusched[];
  /** Scheduler of I/O threads. `/domain/cputune/iothreadsched` */
  iothreadsched?: DomainCputuneIothreadsched[];
  /** Scheduler of the hypervisor’s own threads. `/domain/cputune/emulatorsched` */
  emulatorsched?: DomainCputuneEmulatorsched;
  /** Allocation of CPU cache to virtual CPUs, by the host’s resctrl. `/domain/cputune/cachetune` */
  cachetune?: DomainCputuneCachetune[];
  /** Allocation of memory bandwidth to virtual CPUs, by the host’s resctrl. `/domain/cputune/memorytune` */
  memorytune?: DomainCputuneMemorytune[];
  /** Energy monitoring of virtual CPUs, by the host’s resctrl. `/domain/cputune/energytune` */
  energytune?: DomainCputuneEnergytune[];
}

/** From which NUMA nodes of the host the guest’s memory is taken. `/domain/numatune` */
export interface DomainNumatune extends XmlObject {
  /** The policy for the whole guest. `/domain/numatune/memory` */
  memory?: DomainNumatuneMemory;
  /** The policy for one guest NUMA cell. Not with automatic placement. `/domain/numatune/memnode` */
  memnode?: DomainNumatuneMemnode[];
}

/** Use of the kernel’s iommufd interface for host devices (QEMU). `/domain/iommufd` */
export interface DomainIommufd extends XmlObject {
  /** `/domain/iommufd/@enabled` */
  enabled: 'yes' | 'no';
  /** `/domain/iommufd/@fdgroup` */
  fdgroup?: string;
}

/** Which resource partition the guest is placed in. `/domain/resource` */
export interface DomainResource extends XmlObject {
  /**
   * Absolute path of the resource partition, which is mapped to a cgroup. Default: the hypervisor’s own partition, `/machine`.
   * `/domain/resource/partition`: absolute path
   */
  partition?: string;
  /** Identification of the guest’s traffic in a Fibre Channel network. `/domain/resource/fibrechannel` */
  fibrechannel?: DomainResourceFibrechannel;
}

/** Features of the machine and of the hypervisor. A feature that can be turned on by its presence is off when absent. `/domain/features` */
export interface DomainFeatures extends XmlObject {
  /** `/domain/features/pae` */
  pae?: boolean;
  /** `/domain/features/apic` */
  apic?: DomainFeaturesApic;
  /** `/domain/features/acpi` */
  acpi?: boolean;
  /** `/domain/features/hap` */
  hap?: DomainFeaturesHap;
  /** `/domain/features/hyperv` */
  hyperv?: DomainFeaturesHyperv;
  /** `/domain/features/viridian` */
  viridian?: boolean;
  /** `/domain/features/kvm` */
  kvm?: DomainFeaturesKvm;
  /** `/domain/features/xen` */
  xen?: DomainFeaturesXen;
  /** `/domain/features/privnet` */
  privnet?: boolean;
  /** `/domain/features/pvspinlock` */
  pvspinlock?: DomainFeaturesPvspinlock;
  /** `/domain/features/capabilities` */
  capabilities?: DomainFeaturesCapabilities;
  /** `/domain/features/pmu` */
  pmu?: DomainFeaturesPmu;
  /** `/domain/features/vmport` */
  vmport?: DomainFeaturesVmport;
  /** `/domain/features/gic` */
  gic?: DomainFeaturesGic;
  /** `/domain/features/smm` */
  smm?: DomainFeaturesSmm;
  /** `/domain/features/ioapic` */
  ioapic?: DomainFeaturesIoapic;
  /** `/domain/features/hpt` */
  hpt?: DomainFeaturesHpt;
  /** `/domain/features/vmcoreinfo` */
  vmcoreinfo?: DomainFeaturesVmcoreinfo;
  /** `/domain/features/htm` */
  htm?: DomainFeaturesHtm;
  /** `/domain/features/nested-hv` */
  'nested-hv'?: DomainFeaturesNestedHv;
  /** `/domain/features/msrs` */
  msrs?: DomainFeaturesMsrs;
  /** `/domain/features/ccf-assist` */
  'ccf-assist'?: DomainFeaturesCcfAssist;
  /** `/domain/features/cfpc` */
  cfpc?: DomainFeaturesCfpc;
  /** `/domain/features/sbbc` */
  sbbc?: DomainFeaturesSbbc;
  /** `/domain/features/ibs` */
  ibs?: DomainFeaturesIbs;
  /** `/domain/features/tcg` */
  tcg?: DomainFeaturesTcg;
  /** `/domain/features/async-teardown` */
  'async-teardown'?: DomainFeaturesAsyncTeardown;
  /** `/domain/features/ras` */
  ras?: DomainFeaturesRas;
  /** `/domain/features/ps2` */
  ps2?: DomainFeaturesPs2;
  /** `/domain/features/aia` */
  aia?: DomainFeaturesAia;
  /** `/domain/features/virtualization` */
  virtualization?: boolean;
}

/** Whether the firmware offers ACPI sleep states to the guest (QEMU). Does not stop a guest from suspending by other means. `/domain/pm` */
export interface DomainPM extends XmlObject {
  /** The S3 sleep state. Default: up to the hypervisor. `/domain/pm/suspend-to-mem` */
  'suspend-to-mem'?: DomainPMSuspendToMem;
  /** The S4 sleep state. Default: up to the hypervisor. `/domain/pm/suspend-to-disk` */
  'suspend-to-disk'?: DomainPMSuspendToDisk;
}

/** Performance events that the host counts for the guest. The counts are part of the domain statistics. `/domain/perf` */
export interface DomainPerf extends XmlObject {
  /** One performance event. `/domain/perf/event` */
  event: DomainPerfEvent[];
}

/** The devices of the guest. `/domain/devices` */
export interface DomainDevices extends XmlObject {
  /**
   * Absolute path of the program that runs the guest. Default: from the capabilities, by type and architecture. `/domain/devices/emulator`:
   * absolute path
   */
  emulator?: string;
  /** `/domain/devices/disk` */
  disk?: DomainDisk[];
  /** `/domain/devices/controller` */
  controller?: DomainController[];
  /** `/domain/devices/lease` */
  lease?: DomainLease[];
  /** `/domain/devices/filesystem` */
  filesystem?: DomainFilesystem[];
  /** `/domain/devices/interface` */
  interface?: DomainInterface[];
  /** `/domain/devices/input` */
  input?: DomainInput[];
  /** `/domain/devices/sound` */
  sound?: DomainSound[];
  /** `/domain/devices/audio` */
  audio?: DomainAudio[];
  /** `/domain/devices/hostdev` */
  hostdev?: DomainHostdev[];
  /** `/domain/devices/graphics` */
  graphics?: DomainGraphics[];
  /** `/domain/devices/video` */
  video?: DomainVideo[];
  /** `/domain/devices/console` */
  console?: DomainConsole[];
  /** `/domain/devices/parallel` */
  parallel?: DomainParallel[];
  /** `/domain/devices/serial` */
  serial?: DomainSerial[];
  /** `/domain/devices/channel` */
  channel?: DomainChannel[];
  /** `/domain/devices/smartcard` */
  smartcard?: DomainSmartcard[];
  /** `/domain/devices/hub` */
  hub?: DomainHub[];
  /** `/domain/devices/redirdev` */
  redirdev?: DomainRedirdev[];
  /** `/domain/devices/redirfilter` */
  redirfilter?: DomainRedirfilter[];
  /** `/domain/devices/rng` */
  rng?: DomainRNG[];
  /** `/domain/devices/tpm` */
  tpm?: DomainTPM[];
  /** `/domain/devices/shmem` */
  shmem?: DomainShmem[];
  /** `/domain/devices/memory` */
  memory?: DomainMemory[];
  /** `/domain/devices/crypto` */
  crypto?: DomainCrypto[];
  /** `/domain/devices/watchdog` */
  watchdog?: DomainWatchdog[];
  /** `/domain/devices/memballoon` */
  memballoon?: DomainMemballoon;
  /** `/domain/devices/nvram` */
  nvram?: DomainNvram;
  /** `/domain/devices/panic` */
  panic?: DomainPanic[];
  /** `/domain/devices/iommu` */
  iommu?: DomainIOMMU[];
  /** `/domain/devices/vsock` */
  vsock?: DomainVsock;
  /** `/domain/devices/pstore` */
  pstore?: DomainPstore;
}

/** What every `/domain/seclabel` may have. */
export interface DomainConfigSeclabelBase extends XmlObject {
  /** The security driver: `selinux`, `apparmor` or `dac`. `/domain/seclabel/@model` */
  model?: string;
}

/**
 * Confinement of the guest’s process by a security driver of the host; one per driver. `/domain/seclabel` with `type='dynamic'` or no
 * `type`
 */
export interface DomainConfigSeclabelDynamic extends DomainConfigSeclabelBase {
  /** `dynamic`: libvirt generates a unique label; `static`: `label` is used; `none`: no confinement. `/domain/seclabel/@type` */
  type?: 'dynamic';
  /**
   * Whether libvirt labels the files of the guest. Always `yes` with `dynamic`; default with `static`: `no`. `/domain/seclabel/@relabel`
   */
  relabel?: 'yes';
  /** The label of the process: given with `static`, reported with `dynamic`. `/domain/seclabel/label` */
  label?: string;
  /** The label of the guest’s files. Output only. `/domain/seclabel/imagelabel` */
  imagelabel?: string;
  /** With `dynamic`: label that the generated one is derived from. `/domain/seclabel/baselabel` */
  baselabel?: string;
}

/** Confinement of the guest’s process by a security driver of the host; one per driver. `/domain/seclabel` with `type='static'` */
export interface DomainConfigSeclabelStatic extends DomainConfigSeclabelBase, Absent<'baselabel'> {
  /** `dynamic`: libvirt generates a unique label; `static`: `label` is used; `none`: no confinement. `/domain/seclabel/@type` */
  type: 'static';
  /**
   * Whether libvirt labels the files of the guest. Always `yes` with `dynamic`; default with `static`: `no`. `/domain/seclabel/@relabel`
   */
  relabel?: 'yes' | 'no';
  /** The label of the process: given with `static`, reported with `dynamic`. `/domain/seclabel/label` */
  label: string;
  /** The label of the guest’s files. Output only. `/domain/seclabel/imagelabel` */
  imagelabel?: string;
}

/** Confinement of the guest’s process by a security driver of the host; one per driver. `/domain/seclabel` with `type='none'` */
export interface DomainConfigSeclabelNone extends DomainConfigSeclabelBase, Absent<'label' | 'imagelabel' | 'baselabel'> {
  /** `dynamic`: libvirt generates a unique label; `static`: `label` is used; `none`: no confinement. `/domain/seclabel/@type` */
  type: 'none';
  /**
   * Whether libvirt labels the files of the guest. Always `yes` with `dynamic`; default with `static`: `no`. `/domain/seclabel/@relabel`
   */
  relabel?: 'no';
}

/** Confinement of the guest’s process by a security driver of the host; one per driver. `/domain/seclabel` */
export type DomainConfigSeclabel =
  | DomainConfigSeclabelDynamic
  | DomainConfigSeclabelStatic
  | DomainConfigSeclabelNone;

/** Arguments and environment passed to QEMU as they are. Unsupported by libvirt: marks the guest as tainted. `/domain/qemu:commandline` */
export interface DomainQemuCommandline extends XmlObject {
  /** One argument. `/domain/qemu:commandline/qemu:arg` */
  'qemu:arg'?: DomainQemuCommandlineArg[];
  /** One environment variable. `/domain/qemu:commandline/qemu:env` */
  'qemu:env'?: DomainQemuCommandlineEnv[];
}

/** Corrections of what libvirt detected about QEMU. For development. `/domain/qemu:capabilities` */
export interface DomainQemuCapabilities extends XmlObject {
  /** A capability that is assumed to be present. `/domain/qemu:capabilities/qemu:add` */
  'qemu:add'?: DomainQemuCapabilitiesAdd[];
  /** A capability that is assumed to be absent. `/domain/qemu:capabilities/qemu:del` */
  'qemu:del'?: DomainQemuCapabilitiesDel[];
}

/** How QEMU reacts to deprecated features. For development. `/domain/qemu:deprecation` */
export interface DomainQemuDeprecation extends XmlObject {
  /** `omit` and `reject` hide and refuse what is deprecated; `crash` aborts QEMU. `/domain/qemu:deprecation/@behavior` */
  behavior: 'none' | 'omit' | 'reject' | 'crash';
}

/**
 * Properties of devices that are set as given, over what libvirt sets. Unsupported by libvirt: marks the guest as tainted.
 * `/domain/qemu:override`
 */
export interface DomainQemuOverride extends XmlObject {
  /** One device. `/domain/qemu:override/qemu:device` */
  'qemu:device'?: DomainQemuOverrideDevice[];
}

/** Namespaces that the container shares instead of having its own. `/domain/lxc:namespace` */
export interface DomainLxcNamespace extends XmlObject {
  /** Shared network namespace. `/domain/lxc:namespace/lxc:sharenet` */
  'lxc:sharenet'?: DomainLxcNamespaceSharenet;
  /** Shared IPC namespace. `/domain/lxc:namespace/lxc:shareipc` */
  'lxc:shareipc'?: DomainLxcNamespaceShareipc;
  /** Shared UTS namespace (host name). `/domain/lxc:namespace/lxc:shareuts` */
  'lxc:shareuts'?: DomainLxcNamespaceShareuts;
}

/** Which key wrapping operations an S390 guest may use. Default: all. `/domain/keywrap` */
export interface DomainKeywrap extends XmlObject {
  /** One algorithm. `/domain/keywrap/cipher` */
  cipher: DomainKeywrapCipher[];
}

/** Confidential computing: memory and state of the guest are protected from the host. `/domain/launchSecurity` with `type='sev'` */
export interface DomainLaunchSecuritySev extends XmlObject, Absent<
  | 'authorKey' | 'vcek' | 'guestVisibleWorkarounds' | 'idBlock' | 'idAuth' | 'hostData' | 'mrConfigId' | 'mrOwner'
  | 'mrOwnerConfig' | 'quoteGenerationService'
> {
  /** `sev` and `sev-snp` are AMD’s, `tdx` is Intel’s, `s390-pv` is IBM Secure Execution. `/domain/launchSecurity/@type` */
  type: 'sev';
  /**
   * Whether kernel, RAM disk and command line are part of the measurement. For direct kernel boot. `/domain/launchSecurity/@kernelHashes`
   */
  kernelHashes?: 'yes' | 'no';
  /** Position of the encryption bit in page table entries. Default: from the domain capabilities. `/domain/launchSecurity/cbitpos` */
  cbitpos?: number;
  /** How many bits of the physical address are lost. Default: from the domain capabilities. `/domain/launchSecurity/reducedPhysBits` */
  reducedPhysBits?: number;
  /**
   * Policy that the security firmware enforces, as a bit mask. It cannot change while the guest exists. `/domain/launchSecurity/policy`:
   * hexadecimal
   */
  policy: string;
  /** Firmware handle of the guest. Output only. `/domain/launchSecurity/handle` */
  handle?: number;
  /** SEV: Diffie-Hellman key of the guest’s owner, in base64. `/domain/launchSecurity/dhCert` */
  dhCert?: string;
  /** SEV: session blob of the guest’s owner, in base64. `/domain/launchSecurity/session` */
  session?: string;
}

/** Confidential computing: memory and state of the guest are protected from the host. `/domain/launchSecurity` with `type='sev-snp'` */
export interface DomainLaunchSecuritySevSnp extends XmlObject, Absent<
  | 'handle' | 'dhCert' | 'session' | 'mrConfigId' | 'mrOwner' | 'mrOwnerConfig' | 'quoteGenerationService'
> {
  /** `sev` and `sev-snp` are AMD’s, `tdx` is Intel’s, `s390-pv` is IBM Secure Execution. `/domain/launchSecurity/@type` */
  type: 'sev-snp';
  /**
   * Whether kernel, RAM disk and command line are part of the measurement. For direct kernel boot. `/domain/launchSecurity/@kernelHashes`
   */
  kernelHashes?: 'yes' | 'no';
  /** SEV-SNP: whether the author key is part of `idAuth`. `/domain/launchSecurity/@authorKey` */
  authorKey?: 'yes' | 'no';
  /**
   * SEV-SNP: whether attestation reports are signed by the key of the chip instead of the version-loaded key.
   * `/domain/launchSecurity/@vcek`
   */
  vcek?: 'yes' | 'no';
  /** Position of the encryption bit in page table entries. Default: from the domain capabilities. `/domain/launchSecurity/cbitpos` */
  cbitpos?: number;
  /** How many bits of the physical address are lost. Default: from the domain capabilities. `/domain/launchSecurity/reducedPhysBits` */
  reducedPhysBits?: number;
  /**
   * Policy that the security firmware enforces, as a bit mask. It cannot change while the guest exists. `/domain/launchSecurity/policy`:
   * hexadecimal
   */
  policy: string;
  /** SEV-SNP: hypervisor-defined workarounds that the guest sees; 16 bytes in base64. `/domain/launchSecurity/guestVisibleWorkarounds` */
  guestVisibleWorkarounds?: string;
  /** SEV-SNP: ID block of the guest’s owner; 96 bytes in base64. `/domain/launchSecurity/idBlock` */
  idBlock?: string;
  /** SEV-SNP: authentication of `idBlock`; 4096 bytes in base64. `/domain/launchSecurity/idAuth` */
  idAuth?: string;
  /** SEV-SNP: data that attestation reports contain; 32 bytes in base64. `/domain/launchSecurity/hostData` */
  hostData?: string;
}

/** Confidential computing: memory and state of the guest are protected from the host. `/domain/launchSecurity` with `type='s390-pv'` */
export interface DomainLaunchSecurityS390Pv extends XmlObject, Absent<
  | 'kernelHashes' | 'authorKey' | 'vcek' | 'cbitpos' | 'reducedPhysBits' | 'policy' | 'handle' | 'dhCert' | 'session'
  | 'guestVisibleWorkarounds' | 'idBlock' | 'idAuth' | 'hostData' | 'mrConfigId' | 'mrOwner' | 'mrOwnerConfig'
  | 'quoteGenerationService'
> {
  /** `sev` and `sev-snp` are AMD’s, `tdx` is Intel’s, `s390-pv` is IBM Secure Execution. `/domain/launchSecurity/@type` */
  type: 's390-pv';
}

/** Confidential computing: memory and state of the guest are protected from the host. `/domain/launchSecurity` with `type='tdx'` */
export interface DomainLaunchSecurityTdx extends XmlObject, Absent<
  | 'kernelHashes' | 'authorKey' | 'vcek' | 'cbitpos' | 'reducedPhysBits' | 'handle' | 'dhCert' | 'session'
  | 'guestVisibleWorkarounds' | 'idBlock' | 'idAuth' | 'hostData'
> {
  /** `sev` and `sev-snp` are AMD’s, `tdx` is Intel’s, `s390-pv` is IBM Secure Execution. `/domain/launchSecurity/@type` */
  type: 'tdx';
  /**
   * Policy that the security firmware enforces, as a bit mask. It cannot change while the guest exists. `/domain/launchSecurity/policy`:
   * hexadecimal
   */
  policy?: string;
  /** TDX: identifier of configuration that is not set by the owner; SHA-384 digest in base64. `/domain/launchSecurity/mrConfigId` */
  mrConfigId?: string;
  /** TDX: identifier of the guest’s owner; SHA-384 digest in base64. `/domain/launchSecurity/mrOwner` */
  mrOwner?: string;
  /** TDX: identifier of configuration that is set by the owner; SHA-384 digest in base64. `/domain/launchSecurity/mrOwnerConfig` */
  mrOwnerConfig?: string;
  /** TDX: service on the host that signs attestation quotes. `/domain/launchSecurity/quoteGenerationService` */
  quoteGenerationService?: DomainLaunchSecurityQuoteGenerationService;
}

/** Confidential computing: memory and state of the guest are protected from the host. `/domain/launchSecurity` */
export type DomainLaunchSecurity =
  | DomainLaunchSecuritySev
  | DomainLaunchSecuritySevSnp
  | DomainLaunchSecurityS390Pv
  | DomainLaunchSecurityTdx;

/** Arguments passed to bhyve as they are. Unsupported by libvirt. `/domain/bhyve:commandline` */
export interface DomainBhyveCommandline extends XmlObject {
  /** One argument. `/domain/bhyve:commandline/bhyve:arg` */
  'bhyve:arg'?: DomainBhyveCommandlineArg[];
}

/** Arguments passed to Xen’s device model as they are. Unsupported by libvirt. `/domain/xen:commandline` */
export interface DomainXenCommandline extends XmlObject {
  /** One argument. `/domain/xen:commandline/xen:arg` */
  'xen:arg'?: DomainXenCommandlineArg[];
}

/** Name of the CPU model. With `host-model` it is filled in while the guest runs. `/cpu/model` */
export interface DomainModel extends XmlObject, Absent<'usable' | 'deprecated' | 'canonical' | 'vendor'> {
  /** Whether libvirt may choose the nearest model that the hypervisor supports. Default: `allow`. `/cpu/model/@fallback` */
  fallback?: 'allow' | 'forbid';
  /** Vendor that the guest sees, exactly 12 characters. Default: the host’s. `/cpu/model/@vendor_id`: `[^,]{12}` */
  vendor_id?: string;
  /** Name of the CPU model. With `host-model` it is filled in while the guest runs. the text of `/cpu/model` */
  value?: string;
}

/** How virtual CPUs are arranged. The product of all numbers is the maximum number of virtual CPUs. `/domain/cpu/topology` */
export interface DomainTopology extends XmlObject {
  /** Sockets in all. `/domain/cpu/topology/@sockets`: integer ≥ 1 */
  sockets: number;
  /** Dies in a socket. Default: 1. `/domain/cpu/topology/@dies`: integer ≥ 1 */
  dies?: number;
  /** Clusters in a die. Default: 1. Since libvirt 10.1 (QEMU). `/domain/cpu/topology/@clusters`: integer ≥ 1 */
  clusters?: number;
  /** Cores in a cluster, or in a die where there are no clusters. `/domain/cpu/topology/@cores`: integer ≥ 1 */
  cores: number;
  /** Threads in a core. `/domain/cpu/topology/@threads`: integer ≥ 1 */
  threads: number;
}

/** `/domain/cpu/feature` */
export interface DomainCPUFeature extends XmlObject {
  /**
   * `force`: shown in any case; `require`: the guest does not start without; `optional`: if the host has it; `disable`: hidden; `forbid`:
   * the host must not have it. Default: `require`. `/domain/cpu/feature/@policy`
   */
  policy: 'force' | 'require' | 'optional' | 'disable' | 'forbid';
  /** Name of the feature. `/domain/cpu/feature/@name`: `[a-zA-Z0-9\-_\.]+` */
  name: string;
}

/** NUMA topology that the guest sees. `/domain/cpu/numa` */
export interface DomainCPUNuma extends XmlObject {
  /** One NUMA cell of the guest. `/domain/cpu/numa/cell` */
  cell: DomainCPUNumaCell[];
  /** Latency and bandwidth between cells, for the ACPI HMAT. `/domain/cpu/numa/interconnects` */
  interconnects?: DomainCPUNumaInterconnects;
}

/** What the guest sees of the CPU’s cache. Default: up to the hypervisor. `/domain/cpu/cache` */
export interface DomainCPUCache extends XmlObject {
  /** The level. Absent: all levels. `/domain/cpu/cache/@level` */
  level?: '1' | '2' | '3';
  /** `emulate`: a made-up cache; `passthrough`: the host’s; `disable`: none. `/domain/cpu/cache/@mode` */
  mode: 'emulate' | 'passthrough' | 'disable';
}

/** `/domain/cpu/maxphysaddr` */
export interface DomainMaxphysaddr extends XmlObject {
  /** `passthrough`: as the host; `emulate`: `bits`. `/domain/cpu/maxphysaddr/@mode` */
  mode: 'emulate' | 'passthrough';
  /** With `emulate`: the number of bits. `/domain/cpu/maxphysaddr/@bits` */
  bits?: number;
  /** With `passthrough`: the most bits. Since libvirt 9.3. `/domain/cpu/maxphysaddr/@limit` */
  limit?: number;
}

/** SMBIOS block 0. `/domain/sysinfo/bios` */
export interface DomainSysinfoBios extends XmlObject {
  /** Value of one field. `/domain/sysinfo/bios/entry` */
  entry: DomainSysinfoBiosEntry[];
}

/** SMBIOS block 1. `/domain/sysinfo/system` */
export interface DomainSysinfoSystem extends XmlObject {
  /** Value of one field. `/domain/sysinfo/system/entry` */
  entry: DomainSysinfoSystemEntry[];
}

/** SMBIOS block 2; one per board. `/domain/sysinfo/baseBoard` */
export interface DomainSysinfoBaseBoard extends XmlObject {
  /** Value of one field. `/domain/sysinfo/baseBoard/entry` */
  entry: DomainSysinfoBaseBoardEntry[];
}

/** SMBIOS block 3. `/domain/sysinfo/chassis` */
export interface DomainSysinfoChassis extends XmlObject {
  /** Value of one field. `/domain/sysinfo/chassis/entry` */
  entry: DomainSysinfoChassisEntry[];
}

/** SMBIOS block 11: strings of any content. `/domain/sysinfo/oemStrings` */
export interface DomainSysinfoOemStrings extends XmlObject {
  /** One string. Begin it with the name of the application that reads it. `/domain/sysinfo/oemStrings/entry` */
  entry: string[];
}

/** A blob for the guest’s firmware or operating system. `/domain/sysinfo/entry` */
export interface DomainSysinfoEntry extends XmlObject {
  /** Name of the blob; begins with `opt/`. `/domain/sysinfo/entry/@name` */
  name: string;
  /** File on the host that has the content. Excludes a value. `/domain/sysinfo/entry/@file` */
  file?: string;
  /** A blob for the guest’s firmware or operating system. the text of `/domain/sysinfo/entry` */
  value?: string;
}

/**
 * Kind of operating system interface: `hvm` is full virtualization, `xen` or `linux` Xen PV, `xenpvh` Xen PVH, `exe` a container.
 * `/domain/os/type`
 */
export interface DomainOSType extends XmlObject {
  /** Architecture of the guest’s CPU. Default: the host’s for most hypervisors. `/domain/os/type/@arch` */
  arch?:
    | 'i686'
    | 'x86_64'
    | 'ia64'
    | 'aarch64'
    | 'alpha'
    | 'armv6l'
    | 'armv7l'
    | 'cris'
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
    | 'xtensa'
    | 'xtensaeb';
  /**
   * Machine type. An alias such as `q35` becomes a versioned name when the guest is defined. Default: from the capabilities.
   * `/domain/os/type/@machine`: `[a-zA-Z0-9_\.\-]+`
   */
  machine?: 'xenpv' | 'xenfv' | 'xenpvh' | (string & {});
  /**
   * Kind of operating system interface: `hvm` is full virtualization, `xen` or `linux` Xen PV, `xenpvh` Xen PVH, `exe` a container. the
   * text of `/domain/os/type`
   */
  value: 'xen' | 'linux' | 'xenpvh' | 'hvm' | 'exe';
}

/** What automatic firmware selection must find; firmware features that are not listed do not matter. `/domain/os/firmware` */
export interface DomainOSFirmware extends XmlObject {
  /** One feature of the firmware. `/domain/os/firmware/feature` */
  feature: DomainOSFirmwareFeature[];
}

/** Firmware of the guest: absolute path on the host. `/domain/os/loader` */
export interface DomainOSLoader extends XmlObject {
  /** How the image is mapped into guest memory: `pflash` is usual for UEFI, `rom` for BIOS images. `/domain/os/loader/@type` */
  type?: 'rom' | 'pflash';
  /** Whether the guest cannot write to the firmware image. `/domain/os/loader/@readonly` */
  readonly?: 'yes' | 'no';
  /** Whether the firmware implements Secure Boot. Describes the image; does not turn Secure Boot on or off. `/domain/os/loader/@secure` */
  secure?: 'yes' | 'no';
  /** Whether the firmware runs without NVRAM, so that its settings are lost at shutdown. `/domain/os/loader/@stateless` */
  stateless?: 'yes' | 'no';
  /** Image format of the firmware. Default: `raw`. Since libvirt 9.2 (QEMU). `/domain/os/loader/@format` */
  format?: 'raw' | 'qcow2';
  /** Firmware of the guest: absolute path on the host. the text of `/domain/os/loader`: `(/|[a-zA-Z]:\\).+` */
  value?: string;
}

/** What every `/domain/os/nvram` may have. */
export interface DomainOSNvramBase extends XmlObject {
  /** File that a new NVRAM file is copied from. Default: what belongs to the firmware. `/domain/os/nvram/@template`: absolute path */
  template?: string;
  /** Image format of the template (QEMU). `/domain/os/nvram/@templateFormat` */
  templateFormat?: 'raw' | 'qcow2';
  /** Image format of the NVRAM file. Default: `raw`. Since libvirt 9.2 (QEMU). `/domain/os/nvram/@format` */
  format?: 'raw' | 'qcow2';
}

/**
 * Where UEFI keeps its variables: the absolute path of a file, created from the template on first start; or a `source` when `type` is
 * given. `/domain/os/nvram` with `type='file'`
 */
export interface DomainOSNvramFile extends DomainOSNvramBase, Absent<'value'> {
  /** Kind of storage in `source`. Network storage is not initialized from the template. `/domain/os/nvram/@type` */
  type: 'file';
  /** Storage of the variables, described like a disk source. `/domain/os/nvram/source` */
  source?: DomainDiskFileSource;
}

/**
 * Where UEFI keeps its variables: the absolute path of a file, created from the template on first start; or a `source` when `type` is
 * given. `/domain/os/nvram` with `type='block'`
 */
export interface DomainOSNvramBlock extends DomainOSNvramBase, Absent<'value'> {
  /** Kind of storage in `source`. Network storage is not initialized from the template. `/domain/os/nvram/@type` */
  type: 'block';
  /** Storage of the variables, described like a disk source. `/domain/os/nvram/source` */
  source?: DomainDiskBlockSource;
}

/**
 * Where UEFI keeps its variables: the absolute path of a file, created from the template on first start; or a `source` when `type` is
 * given. `/domain/os/nvram` with `type='dir'`
 */
export interface DomainOSNvramDir extends DomainOSNvramBase, Absent<'value'> {
  /** Kind of storage in `source`. Network storage is not initialized from the template. `/domain/os/nvram/@type` */
  type: 'dir';
  /** Storage of the variables, described like a disk source. `/domain/os/nvram/source` */
  source?: DomainDiskDirSource;
}

/**
 * Where UEFI keeps its variables: the absolute path of a file, created from the template on first start; or a `source` when `type` is
 * given. `/domain/os/nvram` with `type='network'`
 */
export interface DomainOSNvramNetwork extends DomainOSNvramBase, Absent<'value'> {
  /** Kind of storage in `source`. Network storage is not initialized from the template. `/domain/os/nvram/@type` */
  type: 'network';
  /** Storage of the variables, described like a disk source. `/domain/os/nvram/source` */
  source: DomainDiskNetworkSource;
}

/**
 * Where UEFI keeps its variables: the absolute path of a file, created from the template on first start; or a `source` when `type` is
 * given. `/domain/os/nvram` with `type='volume'`
 */
export interface DomainOSNvramVolume extends DomainOSNvramBase, Absent<'value'> {
  /** Kind of storage in `source`. Network storage is not initialized from the template. `/domain/os/nvram/@type` */
  type: 'volume';
  /** Storage of the variables, described like a disk source. `/domain/os/nvram/source` */
  source?: DomainDiskVolumeSource;
}

/**
 * Where UEFI keeps its variables: the absolute path of a file, created from the template on first start; or a `source` when `type` is
 * given. `/domain/os/nvram` with `type='nvme'`
 */
export interface DomainOSNvramNvme extends DomainOSNvramBase, Absent<'value'> {
  /** Kind of storage in `source`. Network storage is not initialized from the template. `/domain/os/nvram/@type` */
  type: 'nvme';
  /** Storage of the variables, described like a disk source. `/domain/os/nvram/source` */
  source?: DomainDiskNvmeSource;
}

/**
 * Where UEFI keeps its variables: the absolute path of a file, created from the template on first start; or a `source` when `type` is
 * given. `/domain/os/nvram` with `type='vhostuser'`
 */
export interface DomainOSNvramVhostuser extends DomainOSNvramBase, Absent<'value'> {
  /** Kind of storage in `source`. Network storage is not initialized from the template. `/domain/os/nvram/@type` */
  type: 'vhostuser';
  /** Storage of the variables, described like a disk source. `/domain/os/nvram/source` */
  source: DomainDiskVhostuserSource;
}

/**
 * Where UEFI keeps its variables: the absolute path of a file, created from the template on first start; or a `source` when `type` is
 * given. `/domain/os/nvram` with `type='vhostvdpa'`
 */
export interface DomainOSNvramVhostvdpa extends DomainOSNvramBase, Absent<'value'> {
  /** Kind of storage in `source`. Network storage is not initialized from the template. `/domain/os/nvram/@type` */
  type: 'vhostvdpa';
  /** Storage of the variables, described like a disk source. `/domain/os/nvram/source` */
  source: DomainDiskVhostvdpaSource;
}

/**
 * Where UEFI keeps its variables: the absolute path of a file, created from the template on first start; or a `source` when `type` is
 * given. `/domain/os/nvram` with `type='ctl'`
 */
export interface DomainOSNvramCtl extends DomainOSNvramBase, Absent<'value'> {
  /** Kind of storage in `source`. Network storage is not initialized from the template. `/domain/os/nvram/@type` */
  type: 'ctl';
  /** Storage of the variables, described like a disk source. `/domain/os/nvram/source` */
  source: DomainDiskVhostvdpaSource;
}

/**
 * Where UEFI keeps its variables: the absolute path of a file, created from the template on first start; or a `source` when `type` is
 * given. `/domain/os/nvram` with no `type`
 */
export interface DomainOSNvramDefault extends DomainOSNvramBase {
  /** Kind of storage in `source`. Network storage is not initialized from the template. `/domain/os/nvram/@type`: absent */
  type?: undefined;
  /**
   * Where UEFI keeps its variables: the absolute path of a file, created from the template on first start; or a `source` when `type` is
   * given. the text of `/domain/os/nvram`: `(/|[a-zA-Z]:\\).+` or `\[[^\]]+\] .+`
   */
  value?: string;
  /** Storage of the variables, described like a disk source. `/domain/os/nvram/source` */
  source?: DomainDiskFileSource;
}

/**
 * Where UEFI keeps its variables: the absolute path of a file, created from the template on first start; or a `source` when `type` is
 * given. `/domain/os/nvram`
 */
export type DomainOSNvram =
  | DomainOSNvramFile
  | DomainOSNvramBlock
  | DomainOSNvramDir
  | DomainOSNvramNetwork
  | DomainOSNvramVolume
  | DomainOSNvramNvme
  | DomainOSNvramVhostuser
  | DomainOSNvramVhostvdpa
  | DomainOSNvramCtl
  | DomainOSNvramDefault;

/** Variable store of firmware that keeps UEFI variables in the hypervisor’s JSON format instead of flash. `/domain/os/varstore` */
export interface DomainOSVarstore extends XmlObject {
  /** File that a new variable store is copied from. `/domain/os/varstore/@template`: absolute path */
  template?: string;
  /** Absolute path of the guest’s variable store. Default: chosen by libvirt. `/domain/os/varstore/@path`: absolute path */
  path?: string;
}

/** Boot device classes in order of preference. Cannot be combined with `boot.order` of devices, which is more exact. `/domain/os/boot` */
export interface DomainOSBoot extends XmlObject {
  /** Class of device to boot from. `/domain/os/boot/@dev` */
  dev: 'hd' | 'fd' | 'cdrom' | 'network';
}

/** The firmware’s interactive boot menu. `/domain/os/bootmenu` */
export interface DomainOSBootmenu extends XmlObject {
  /** Whether the menu is offered. Default: up to the hypervisor. `/domain/os/bootmenu/@enable` */
  enable: 'yes' | 'no';
  /** How long the menu waits. Unit: ms. Ignored unless `enable` is `yes`. `/domain/os/bootmenu/@timeout`: 0 to 65535 */
  timeout?: number;
}

/** Where the SMBIOS tables of the guest come from. Default: up to the hypervisor. `/domain/os/smbios` */
export interface DomainOSSmbios extends XmlObject {
  /**
   * `emulate`: the hypervisor’s values; `host`: blocks 0 and 1 of the host, without its UUID; `sysinfo`: those of `sysinfo`.
   * `/domain/os/smbios/@mode`
   */
  mode: 'emulate' | 'host' | 'sysinfo';
}

/** Settings of the BIOS. `/domain/os/bios` */
export interface DomainOSBios extends XmlObject {
  /** Whether BIOS messages also go to the first serial port. `/domain/os/bios/@useserial` */
  useserial?: 'yes' | 'no';
  /** When the BIOS tries to boot again after a failure. Unit: ms; -1 never. `/domain/os/bios/@rebootTimeout`: ≥ -1 */
  rebootTimeout?: number;
}

/** Additional ACPI tables. `/domain/os/acpi` */
export interface DomainOSAcpi extends XmlObject {
  /** Absolute path of a file with an ACPI table. `/domain/os/acpi/table` */
  table?: DomainOSAcpiTable[];
}

/** Containers: value of an environment variable of the init program. `/domain/os/initenv` */
export interface DomainOSInitenv extends XmlObject {
  /** Name of the variable. `/domain/os/initenv/@name`: `[a-zA-Z_]+[a-zA-Z0-9_]*` */
  name: string;
  /** Containers: value of an environment variable of the init program. the text of `/domain/os/initenv` */
  value?: string;
}

/** What every `/domain/clock/timer` may have. */
export interface DomainClockTimerBase extends XmlObject {
  /** Whether the guest has the timer. `/domain/clock/timer/@present` */
  present?: 'yes' | 'no';
}

/**
 * One timer of the guest. Timers that are not listed have the hypervisor’s defaults. `/domain/clock/timer` with `name='platform'` or
 * `name='rtc'`
 */
export interface DomainClockTimerPlatformOrRtc extends DomainClockTimerBase, Absent<'frequency' | 'mode'> {
  /** Which timer. `/domain/clock/timer/@name` */
  name: 'platform' | 'rtc';
  /** What the timer follows (`rtc`, `platform`): the guest’s time or the host’s wall clock. `/domain/clock/timer/@track` */
  track?: 'boot' | 'guest' | 'wall' | 'realtime';
  /**
   * What happens to ticks that were missed: `delay` delivers them later, `catchup` faster, `merge` as one, `discard` drops them.
   * `/domain/clock/timer/@tickpolicy`
   */
  tickpolicy?: 'delay' | 'merge' | 'discard' | 'catchup';
  /** Limits of the `catchup` policy. `/domain/clock/timer/catchup` */
  catchup?: DomainClockTimerCatchup;
}

/** One timer of the guest. Timers that are not listed have the hypervisor’s defaults. `/domain/clock/timer` with `name='tsc'` */
export interface DomainClockTimerTsc extends DomainClockTimerBase, Absent<'track'> {
  /** Which timer. `/domain/clock/timer/@name` */
  name: 'tsc';
  /**
   * What happens to ticks that were missed: `delay` delivers them later, `catchup` faster, `merge` as one, `discard` drops them.
   * `/domain/clock/timer/@tickpolicy`
   */
  tickpolicy?: 'delay' | 'merge' | 'discard' | 'catchup';
  /** Frequency of `tsc`. Unit: Hz. `/domain/clock/timer/@frequency` */
  frequency?: number | bigint;
  /** How `tsc` is provided. `/domain/clock/timer/@mode` */
  mode?: 'auto' | 'native' | 'emulate' | 'paravirt' | 'smpsafe';
  /** Limits of the `catchup` policy. `/domain/clock/timer/catchup` */
  catchup?: DomainClockTimerCatchup;
}

/**
 * One timer of the guest. Timers that are not listed have the hypervisor’s defaults. `/domain/clock/timer` with `name='hpet'` or
 * `name='pit'` or `name='armvtimer'`
 */
export interface DomainClockTimerOther extends DomainClockTimerBase, Absent<'track' | 'frequency' | 'mode'> {
  /** Which timer. `/domain/clock/timer/@name` */
  name: 'hpet' | 'pit' | 'armvtimer';
  /**
   * What happens to ticks that were missed: `delay` delivers them later, `catchup` faster, `merge` as one, `discard` drops them.
   * `/domain/clock/timer/@tickpolicy`
   */
  tickpolicy?: 'delay' | 'merge' | 'discard' | 'catchup';
  /** Limits of the `catchup` policy. `/domain/clock/timer/catchup` */
  catchup?: DomainClockTimerCatchup;
}

/**
 * One timer of the guest. Timers that are not listed have the hypervisor’s defaults. `/domain/clock/timer` with `name='kvmclock'` or
 * `name='hypervclock'`
 */
export interface DomainClockTimerKvmclockOrHypervclock extends DomainClockTimerBase, Absent<'track' | 'tickpolicy' | 'frequency' | 'mode' | 'catchup'> {
  /** Which timer. `/domain/clock/timer/@name` */
  name: 'kvmclock' | 'hypervclock';
}

/** One timer of the guest. Timers that are not listed have the hypervisor’s defaults. `/domain/clock/timer` */
export type DomainClockTimer =
  | DomainClockTimerPlatformOrRtc
  | DomainClockTimerTsc
  | DomainClockTimerOther
  | DomainClockTimerKvmclockOrHypervclock;

/** One group of limits. `/domain/throttlegroups/throttlegroup` */
export interface DomainThrottlegroupsThrottlegroup extends XmlObject {
  /**
   * Limit of throughput. Unit: B/s; 0: no limit. `total` excludes `read` and `write`.
   * `/domain/throttlegroups/throttlegroup/total_bytes_sec`
   */
  total_bytes_sec?: number | bigint;
  /**
   * Limit of throughput. Unit: B/s; 0: no limit. `total` excludes `read` and `write`. `/domain/throttlegroups/throttlegroup/read_bytes_sec`
   */
  read_bytes_sec?: number | bigint;
  /**
   * Limit of throughput. Unit: B/s; 0: no limit. `total` excludes `read` and `write`.
   * `/domain/throttlegroups/throttlegroup/write_bytes_sec`
   */
  write_bytes_sec?: number | bigint;
  /**
   * Limit of I/O operations per second; 0: no limit. `total` excludes `read` and `write`.
   * `/domain/throttlegroups/throttlegroup/total_iops_sec`
   */
  total_iops_sec?: number | bigint;
  /**
   * Limit of I/O operations per second; 0: no limit. `total` excludes `read` and `write`.
   * `/domain/throttlegroups/throttlegroup/read_iops_sec`
   */
  read_iops_sec?: number | bigint;
  /**
   * Limit of I/O operations per second; 0: no limit. `total` excludes `read` and `write`.
   * `/domain/throttlegroups/throttlegroup/write_iops_sec`
   */
  write_iops_sec?: number | bigint;
  /** Limit of throughput in a burst. Unit: B/s. `/domain/throttlegroups/throttlegroup/total_bytes_sec_max` */
  total_bytes_sec_max?: number | bigint;
  /** Limit of throughput in a burst. Unit: B/s. `/domain/throttlegroups/throttlegroup/read_bytes_sec_max` */
  read_bytes_sec_max?: number | bigint;
  /** Limit of throughput in a burst. Unit: B/s. `/domain/throttlegroups/throttlegroup/write_bytes_sec_max` */
  write_bytes_sec_max?: number | bigint;
  /** Limit of I/O operations per second in a burst. `/domain/throttlegroups/throttlegroup/total_iops_sec_max` */
  total_iops_sec_max?: number | bigint;
  /** Limit of I/O operations per second in a burst. `/domain/throttlegroups/throttlegroup/read_iops_sec_max` */
  read_iops_sec_max?: number | bigint;
  /** Limit of I/O operations per second in a burst. `/domain/throttlegroups/throttlegroup/write_iops_sec_max` */
  write_iops_sec_max?: number | bigint;
  /** A larger operation counts as several of this size. Unit: B. `/domain/throttlegroups/throttlegroup/size_iops_sec` */
  size_iops_sec?: number | bigint;
  /** Name of the group; `throttlefilters` of disks refer to it. `/domain/throttlegroups/throttlegroup/group_name` */
  group_name?: string;
  /** How long a burst may last. Unit: s. Needs the limit of the burst. `/domain/throttlegroups/throttlegroup/total_bytes_sec_max_length` */
  total_bytes_sec_max_length?: number | bigint;
  /** How long a burst may last. Unit: s. Needs the limit of the burst. `/domain/throttlegroups/throttlegroup/read_bytes_sec_max_length` */
  read_bytes_sec_max_length?: number | bigint;
  /** How long a burst may last. Unit: s. Needs the limit of the burst. `/domain/throttlegroups/throttlegroup/write_bytes_sec_max_length` */
  write_bytes_sec_max_length?: number | bigint;
  /** How long a burst may last. Unit: s. Needs the limit of the burst. `/domain/throttlegroups/throttlegroup/total_iops_sec_max_length` */
  total_iops_sec_max_length?: number | bigint;
  /** How long a burst may last. Unit: s. Needs the limit of the burst. `/domain/throttlegroups/throttlegroup/read_iops_sec_max_length` */
  read_iops_sec_max_length?: number | bigint;
  /** How long a burst may last. Unit: s. Needs the limit of the burst. `/domain/throttlegroups/throttlegroup/write_iops_sec_max_length` */
  write_iops_sec_max_length?: number | bigint;
}

/** Uses huge pages of the host; without `page` those of the default size. `/domain/memoryBacking/hugepages` */
export interface DomainMemoryBackingHugepages extends XmlObject {
  /** Size of huge pages for some guest NUMA cells. `/domain/memoryBacking/hugepages/page` */
  page?: DomainMemoryBackingHugepagesPage[];
}

/** What kind of memory is allocated. `/domain/memoryBacking/source` */
export interface DomainMemoryBackingSource extends XmlObject {
  /** `anonymous`, `file`, or `memfd`. Default: `anonymous` (QEMU). `/domain/memoryBacking/source/@type` */
  type: 'file' | 'anonymous' | 'memfd';
}

/** Whether other processes can map the memory; NUMA cells can differ by `memAccess`. `/domain/memoryBacking/access` */
export interface DomainMemoryBackingAccess extends XmlObject {
  /** `shared` is needed by vhost-user devices and virtiofs. Default: `private`. `/domain/memoryBacking/access/@mode` */
  mode: 'shared' | 'private';
}

/** When memory is allocated. `/domain/memoryBacking/allocation` */
export interface DomainMemoryBackingAllocation extends XmlObject {
  /** `immediate`: all when the guest starts; `ondemand`: when the guest uses it. `/domain/memoryBacking/allocation/@mode` */
  mode?: 'immediate' | 'ondemand';
  /** How many threads allocate memory at start (QEMU). `/domain/memoryBacking/allocation/@threads` */
  threads?: number;
}

/** One virtual CPU. `/domain/vcpus/vcpu` */
export interface DomainVcpusVcpu extends XmlObject {
  /** Number of the virtual CPU, from 0. `/domain/vcpus/vcpu/@id` */
  id: number;
  /** Whether the CPU is plugged. `/domain/vcpus/vcpu/@enabled` */
  enabled: 'yes' | 'no';
  /** Whether the CPU can be plugged and unplugged. CPU 0 cannot; a disabled one must be. `/domain/vcpus/vcpu/@hotpluggable` */
  hotpluggable?: 'yes' | 'no';
  /** Position in which the enabled CPUs are added. `/domain/vcpus/vcpu/@order` */
  order?: number;
}

/** One I/O thread. `/domain/iothreadids/iothread` */
export interface DomainIothreadidsIothread extends XmlObject {
  /** Number of the thread, from 1. `/domain/iothreadids/iothread/@id` */
  id: number;
  /** The fewest worker threads that are kept. `/domain/iothreadids/iothread/@thread_pool_min` */
  thread_pool_min?: number;
  /** The most worker threads; at least 1. `/domain/iothreadids/iothread/@thread_pool_max` */
  thread_pool_max?: number;
  /** How long the thread polls before it waits for events. Since libvirt 9.4. `/domain/iothreadids/iothread/poll` */
  poll?: DomainIothreadidsIothreadPoll;
}

/** Settings for one block device of the host. `/domain/blkiotune/device` */
export interface DomainBlkiotuneDevice extends XmlObject {
  /** Absolute path of the block device. `/domain/blkiotune/device/path`: absolute path */
  path: '*' | (string & {});
  /** Weight on this device. `/domain/blkiotune/device/weight`: 100 to 1000 */
  weight?: number;
  /** Limit of I/O operations per second. `/domain/blkiotune/device/read_iops_sec` */
  read_iops_sec?: number;
  /** Limit of I/O operations per second. `/domain/blkiotune/device/write_iops_sec` */
  write_iops_sec?: number;
  /** Limit of throughput. Unit: B/s. `/domain/blkiotune/device/read_bytes_sec` */
  read_bytes_sec?: number | bigint;
  /** Limit of throughput. Unit: B/s. `/domain/blkiotune/device/write_bytes_sec` */
  write_bytes_sec?: number | bigint;
}

/**
 * The most memory that the process may use, overhead of the hypervisor included. The kernel kills it beyond that.
 * `/domain/memtune/hard_limit`
 */
export interface DomainMemtuneHardLimit extends XmlObject {
  /**
   * Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`, which is also what libvirt returns.
   * `/domain/memtune/hard_limit/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /**
   * The most memory that the process may use, overhead of the hypervisor included. The kernel kills it beyond that. the text of
   * `/domain/memtune/hard_limit`
   */
  value: number | bigint;
}

/** Limit that is enforced when the host is short of memory. `/domain/memtune/soft_limit` */
export interface DomainMemtuneSoftLimit extends XmlObject {
  /**
   * Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`, which is also what libvirt returns.
   * `/domain/memtune/soft_limit/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Limit that is enforced when the host is short of memory. the text of `/domain/memtune/soft_limit` */
  value: number | bigint;
}

/** Memory that the guest is sure to have (VMware ESX, OpenVZ). `/domain/memtune/min_guarantee` */
export interface DomainMemtuneMinGuarantee extends XmlObject {
  /**
   * Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`, which is also what libvirt returns.
   * `/domain/memtune/min_guarantee/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Memory that the guest is sure to have (VMware ESX, OpenVZ). the text of `/domain/memtune/min_guarantee` */
  value: number | bigint;
}

/** The most memory and swap space together; not below `hard_limit`. `/domain/memtune/swap_hard_limit` */
export interface DomainMemtuneSwapHardLimit extends XmlObject {
  /**
   * Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`, which is also what libvirt returns.
   * `/domain/memtune/swap_hard_limit/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** The most memory and swap space together; not below `hard_limit`. the text of `/domain/memtune/swap_hard_limit` */
  value: number | bigint;
}

/** Pins a virtual CPU to CPUs of the host. `/domain/cputune/vcpupin` */
export interface DomainCputuneVcpupin extends XmlObject {
  /** The virtual CPU. `/domain/cputune/vcpupin/@vcpu` */
  vcpu: number;
  /** CPUs of the host. `/domain/cputune/vcpupin/@cpuset`: set such as `0-3,^2,8` */
  cpuset: string;
}

/** Pins the hypervisor’s own threads to CPUs of the host. `/domain/cputune/emulatorpin` */
export interface DomainCputuneEmulatorpin extends XmlObject {
  /** CPUs of the host. `/domain/cputune/emulatorpin/@cpuset`: set such as `0-3,^2,8` */
  cpuset: string;
}

/** Pins an I/O thread to CPUs of the host. `/domain/cputune/iothreadpin` */
export interface DomainCputuneIothreadpin extends XmlObject {
  /** The I/O thread. `/domain/cputune/iothreadpin/@iothread` */
  iothread: number;
  /** CPUs of the host. `/domain/cputune/iothreadpin/@cpuset`: set such as `0-3,^2,8` */
  cpuset: string;
}

/** What every `/domain/cputune/vcpusched` may have. */
export interface DomainCputuneVcpuschedBase extends XmlObject {
  /** The virtual CPUs. Default: all others. `/domain/cputune/vcpusched/@vcpus`: set such as `0-3,^2,8` */
  vcpus?: string;
}

/** Scheduler of virtual CPUs. `/domain/cputune/vcpusched` with `scheduler='batch'` or `scheduler='idle'` */
export interface DomainCputuneVcpuschedBatchOrIdle extends DomainCputuneVcpuschedBase, Absent<'priority'> {
  /** Scheduling policy of the kernel; `fifo` and `rr` are for real time. `/domain/cputune/vcpusched/@scheduler` */
  scheduler: 'batch' | 'idle';
}

/** Scheduler of virtual CPUs. `/domain/cputune/vcpusched` with `scheduler='fifo'` or `scheduler='rr'` */
export interface DomainCputuneVcpuschedFifoOrRr extends DomainCputuneVcpuschedBase {
  /** Scheduling policy of the kernel; `fifo` and `rr` are for real time. `/domain/cputune/vcpusched/@scheduler` */
  scheduler: 'fifo' | 'rr';
  /** Priority for `fifo` and `rr`, usually 1 to 99; ignored by others. `/domain/cputune/vcpusched/@priority`: 0 to 65535 */
  priority: number;
}

/** Scheduler of virtual CPUs. `/domain/cputune/vcpusched` */
export type DomainCputuneVcpusched =
  | DomainCputuneVcpuschedBatchOrIdle
  | DomainCputuneVcpuschedFifoOrRr;

/** What every `/domain/cputune/iothreadsched` may have. */
export interface DomainCputuneIothreadschedBase extends XmlObject {
  /** The I/O threads. Default: all others. `/domain/cputune/iothreadsched/@iothreads`: set such as `0-3,^2,8` */
  iothreads?: string;
}

/** Scheduler of I/O threads. `/domain/cputune/iothreadsched` with `scheduler='batch'` or `scheduler='idle'` */
export interface DomainCputuneIothreadschedBatchOrIdle extends DomainCputuneIothreadschedBase, Absent<'priority'> {
  /** Scheduling policy of the kernel; `fifo` and `rr` are for real time. `/domain/cputune/iothreadsched/@scheduler` */
  scheduler: 'batch' | 'idle';
}

/** Scheduler of I/O threads. `/domain/cputune/iothreadsched` with `scheduler='fifo'` or `scheduler='rr'` */
export interface DomainCputuneIothreadschedFifoOrRr extends DomainCputuneIothreadschedBase {
  /** Scheduling policy of the kernel; `fifo` and `rr` are for real time. `/domain/cputune/iothreadsched/@scheduler` */
  scheduler: 'fifo' | 'rr';
  /** Priority for `fifo` and `rr`, usually 1 to 99; ignored by others. `/domain/cputune/iothreadsched/@priority`: 0 to 65535 */
  priority: number;
}

/** Scheduler of I/O threads. `/domain/cputune/iothreadsched` */
export type DomainCputuneIothreadsched =
  | DomainCputuneIothreadschedBatchOrIdle
  | DomainCputuneIothreadschedFifoOrRr;

/** Scheduler of the hypervisor’s own threads. `/domain/cputune/emulatorsched` with `scheduler='batch'` or `scheduler='idle'` */
export interface DomainCputuneEmulatorschedBatchOrIdle extends XmlObject, Absent<'priority'> {
  /** Scheduling policy of the kernel; `fifo` and `rr` are for real time. `/domain/cputune/emulatorsched/@scheduler` */
  scheduler: 'batch' | 'idle';
}

/** Scheduler of the hypervisor’s own threads. `/domain/cputune/emulatorsched` with `scheduler='fifo'` or `scheduler='rr'` */
export interface DomainCputuneEmulatorschedFifoOrRr extends XmlObject {
  /** Scheduling policy of the kernel; `fifo` and `rr` are for real time. `/domain/cputune/emulatorsched/@scheduler` */
  scheduler: 'fifo' | 'rr';
  /** Priority for `fifo` and `rr`, usually 1 to 99; ignored by others. `/domain/cputune/emulatorsched/@priority`: 0 to 65535 */
  priority: number;
}

/** Scheduler of the hypervisor’s own threads. `/domain/cputune/emulatorsched` */
export type DomainCputuneEmulatorsched =
  | DomainCputuneEmulatorschedBatchOrIdle
  | DomainCputuneEmulatorschedFifoOrRr;

/** Allocation of CPU cache to virtual CPUs, by the host’s resctrl. `/domain/cputune/cachetune` */
export interface DomainCputuneCachetune extends XmlObject {
  /** The virtual CPUs; those of two allocations must not overlap. `/domain/cputune/cachetune/@vcpus`: set such as `0-3,^2,8` */
  vcpus?: string;
  /** Name of the allocation. Output only. `/domain/cputune/cachetune/@id` */
  id?: string;
  /** A piece of a cache. `/domain/cputune/cachetune/cache` */
  cache?: DomainCputuneCachetuneCache[];
  /** Measures cache usage of some virtual CPUs. `/domain/cputune/cachetune/monitor` */
  monitor?: DomainCputuneCachetuneMonitor[];
}

/** Allocation of memory bandwidth to virtual CPUs, by the host’s resctrl. `/domain/cputune/memorytune` */
export interface DomainCputuneMemorytune extends XmlObject {
  /** The virtual CPUs; those of two allocations must not overlap. `/domain/cputune/memorytune/@vcpus`: set such as `0-3,^2,8` */
  vcpus?: string;
  /** Bandwidth of one NUMA node. `/domain/cputune/memorytune/node` */
  node?: DomainCputuneMemorytuneNode[];
  /** Measures memory bandwidth of some virtual CPUs. `/domain/cputune/memorytune/monitor` */
  monitor?: DomainCputuneMemorytuneMonitor[];
}

/** Energy monitoring of virtual CPUs, by the host’s resctrl. `/domain/cputune/energytune` */
export interface DomainCputuneEnergytune extends XmlObject {
  /** The virtual CPUs. `/domain/cputune/energytune/@vcpus`: set such as `0-3,^2,8` */
  vcpus?: string;
  /** Name of the allocation. Output only. `/domain/cputune/energytune/@id` */
  id?: string;
  /** Measures energy use of some virtual CPUs. `/domain/cputune/energytune/monitor` */
  monitor: DomainCputuneMemorytuneMonitor[];
}

/** What every `/domain/numatune/memory` may have. */
export interface DomainNumatuneMemoryBase extends XmlObject {
  /**
   * `strict`: only from `nodeset`; `preferred`: from others when full; `interleave`: evenly; `restrictive`: by cgroups alone. Default:
   * `strict`. `/domain/numatune/memory/@mode`
   */
  mode?: 'strict' | 'preferred' | 'interleave' | 'restrictive';
}

/** The policy for the whole guest. `/domain/numatune/memory` with `placement='static'` or no `placement` */
export interface DomainNumatuneMemoryStatic extends DomainNumatuneMemoryBase {
  /**
   * `static`: `nodeset` counts; `auto`: numad chooses. Default: that of `vcpu`, or `static` with a `nodeset`.
   * `/domain/numatune/memory/@placement`
   */
  placement?: 'static';
  /** NUMA nodes of the host. `/domain/numatune/memory/@nodeset`: set such as `0-3,^2,8` */
  nodeset?: string;
}

/** The policy for the whole guest. `/domain/numatune/memory` with `placement='auto'` */
export interface DomainNumatuneMemoryAuto extends DomainNumatuneMemoryBase, Absent<'nodeset'> {
  /**
   * `static`: `nodeset` counts; `auto`: numad chooses. Default: that of `vcpu`, or `static` with a `nodeset`.
   * `/domain/numatune/memory/@placement`
   */
  placement: 'auto';
}

/** The policy for the whole guest. `/domain/numatune/memory` */
export type DomainNumatuneMemory =
  | DomainNumatuneMemoryStatic
  | DomainNumatuneMemoryAuto;

/** The policy for one guest NUMA cell. Not with automatic placement. `/domain/numatune/memnode` */
export interface DomainNumatuneMemnode extends XmlObject {
  /** The guest NUMA cell. `/domain/numatune/memnode/@cellid` */
  cellid: number;
  /**
   * `strict`: only from `nodeset`; `preferred`: from others when full; `interleave`: evenly; `restrictive`: by cgroups alone. Default:
   * `strict`. `/domain/numatune/memnode/@mode`
   */
  mode: 'strict' | 'preferred' | 'interleave' | 'restrictive';
  /** NUMA nodes of the host. `/domain/numatune/memnode/@nodeset`: set such as `0-3,^2,8` */
  nodeset: string;
}

/** Identification of the guest’s traffic in a Fibre Channel network. `/domain/resource/fibrechannel` */
export interface DomainResourceFibrechannel extends XmlObject {
  /** Identifier that the kernel derives the VMID from; at most 128 bytes. `/domain/resource/fibrechannel/@appid`: `[ -~]{1,128}` */
  appid: string;
}

/** `/domain/features/apic` */
export interface DomainFeaturesApic extends XmlObject {
  /** `/domain/features/apic/@eoi` */
  eoi?: 'on' | 'off';
}

/** `/domain/features/hap` */
export interface DomainFeaturesHap extends XmlObject {
  /** `/domain/features/hap/@state` */
  state?: 'on' | 'off';
}

/** `/domain/features/hyperv` with `mode='passthrough'` */
export interface DomainFeaturesHypervPassthrough extends XmlObject, Absent<
  | 'relaxed' | 'vapic' | 'spinlocks' | 'vpindex' | 'runtime' | 'synic' | 'stimer' | 'reset' | 'vendor_id'
  | 'frequencies' | 'reenlightenment' | 'tlbflush' | 'ipi' | 'evmcs' | 'avic' | 'emsr_bitmap' | 'xmm_input'
> {
  /** `/domain/features/hyperv/@mode` */
  mode: 'passthrough';
}

/** `/domain/features/hyperv` with `mode='custom'` or `mode='host-model'` or no `mode` */
export interface DomainFeaturesHypervCustomOrHostModel extends XmlObject {
  /** `/domain/features/hyperv/@mode` */
  mode?: 'custom' | 'host-model';
  /** `/domain/features/hyperv/relaxed` */
  relaxed?: DomainFeaturesHypervRelaxed;
  /** `/domain/features/hyperv/vapic` */
  vapic?: DomainFeaturesHypervVapic;
  /** `/domain/features/hyperv/spinlocks` */
  spinlocks?: DomainFeaturesHypervSpinlocks;
  /** `/domain/features/hyperv/vpindex` */
  vpindex?: DomainFeaturesHypervVpindex;
  /** `/domain/features/hyperv/runtime` */
  runtime?: DomainFeaturesHypervRuntime;
  /** `/domain/features/hyperv/synic` */
  synic?: DomainFeaturesHypervSynic;
  /** `/domain/features/hyperv/stimer` */
  stimer?: DomainFeaturesHypervStimer;
  /** `/domain/features/hyperv/reset` */
  reset?: DomainFeaturesHypervReset;
  /** `/domain/features/hyperv/vendor_id` */
  vendor_id?: DomainFeaturesHypervVendorId;
  /** `/domain/features/hyperv/frequencies` */
  frequencies?: DomainFeaturesHypervFrequencies;
  /** `/domain/features/hyperv/reenlightenment` */
  reenlightenment?: DomainFeaturesHypervReenlightenment;
  /** `/domain/features/hyperv/tlbflush` */
  tlbflush?: DomainFeaturesHypervTlbflush;
  /** `/domain/features/hyperv/ipi` */
  ipi?: DomainFeaturesHypervIpi;
  /** `/domain/features/hyperv/evmcs` */
  evmcs?: DomainFeaturesHypervEvmcs;
  /** `/domain/features/hyperv/avic` */
  avic?: DomainFeaturesHypervAvic;
  /** `/domain/features/hyperv/emsr_bitmap` */
  emsr_bitmap?: DomainFeaturesHypervEmsrBitmap;
  /** `/domain/features/hyperv/xmm_input` */
  xmm_input?: DomainFeaturesHypervXmmInput;
}

/** `/domain/features/hyperv` */
export type DomainFeaturesHyperv =
  | DomainFeaturesHypervPassthrough
  | DomainFeaturesHypervCustomOrHostModel;

/** `/domain/features/kvm` */
export interface DomainFeaturesKvm extends XmlObject {
  /** `/domain/features/kvm/hidden` */
  hidden?: DomainFeaturesKvmHidden;
  /** `/domain/features/kvm/hint-dedicated` */
  'hint-dedicated'?: DomainFeaturesKvmHintDedicated;
  /** `/domain/features/kvm/poll-control` */
  'poll-control'?: DomainFeaturesKvmPollControl;
  /** `/domain/features/kvm/pv-ipi` */
  'pv-ipi'?: DomainFeaturesKvmPvIpi;
  /** `/domain/features/kvm/dirty-ring` */
  'dirty-ring'?: DomainFeaturesKvmDirtyRing;
}

/** `/domain/features/xen` */
export interface DomainFeaturesXen extends XmlObject {
  /** `/domain/features/xen/e820_host` */
  e820_host?: DomainFeaturesXenE820Host;
  /** `/domain/features/xen/passthrough` */
  passthrough?: DomainFeaturesXenPassthrough;
}

/** `/domain/features/pvspinlock` */
export interface DomainFeaturesPvspinlock extends XmlObject {
  /** `/domain/features/pvspinlock/@state` */
  state?: 'on' | 'off';
}

/** `/domain/features/capabilities` */
export interface DomainFeaturesCapabilities extends XmlObject {
  /** `/domain/features/capabilities/@policy` */
  policy: 'default' | 'allow' | 'deny';
  /** `/domain/features/capabilities/audit_control` */
  audit_control?: DomainFeaturesCapabilitiesAuditControl;
  /** `/domain/features/capabilities/audit_write` */
  audit_write?: DomainFeaturesCapabilitiesAuditWrite;
  /** `/domain/features/capabilities/block_suspend` */
  block_suspend?: DomainFeaturesCapabilitiesBlockSuspend;
  /** `/domain/features/capabilities/chown` */
  chown?: DomainFeaturesCapabilitiesChown;
  /** `/domain/features/capabilities/dac_override` */
  dac_override?: DomainFeaturesCapabilitiesDacOverride;
  /** `/domain/features/capabilities/dac_read_search` */
  dac_read_search?: DomainFeaturesCapabilitiesDacReadSearch;
  /** `/domain/features/capabilities/fowner` */
  fowner?: DomainFeaturesCapabilitiesFowner;
  /** `/domain/features/capabilities/fsetid` */
  fsetid?: DomainFeaturesCapabilitiesFsetid;
  /** `/domain/features/capabilities/ipc_lock` */
  ipc_lock?: DomainFeaturesCapabilitiesIpcLock;
  /** `/domain/features/capabilities/ipc_owner` */
  ipc_owner?: DomainFeaturesCapabilitiesIpcOwner;
  /** `/domain/features/capabilities/kill` */
  kill?: DomainFeaturesCapabilitiesKill;
  /** `/domain/features/capabilities/lease` */
  lease?: DomainFeaturesCapabilitiesLease;
  /** `/domain/features/capabilities/linux_immutable` */
  linux_immutable?: DomainFeaturesCapabilitiesLinuxImmutable;
  /** `/domain/features/capabilities/mac_admin` */
  mac_admin?: DomainFeaturesCapabilitiesMacAdmin;
  /** `/domain/features/capabilities/mac_override` */
  mac_override?: DomainFeaturesCapabilitiesMacOverride;
  /** `/domain/features/capabilities/mknod` */
  mknod?: DomainFeaturesCapabilitiesMknod;
  /** `/domain/features/capabilities/net_admin` */
  net_admin?: DomainFeaturesCapabilitiesNetAdmin;
  /** `/domain/features/capabilities/net_bind_service` */
  net_bind_service?: DomainFeaturesCapabilitiesNetBindService;
  /** `/domain/features/capabilities/net_broadcast` */
  net_broadcast?: DomainFeaturesCapabilitiesNetBroadcast;
  /** `/domain/features/capabilities/net_raw` */
  net_raw?: DomainFeaturesCapabilitiesNetRaw;
  /** `/domain/features/capabilities/setgid` */
  setgid?: DomainFeaturesCapabilitiesSetgid;
  /** `/domain/features/capabilities/setfcap` */
  setfcap?: DomainFeaturesCapabilitiesSetfcap;
  /** `/domain/features/capabilities/setpcap` */
  setpcap?: DomainFeaturesCapabilitiesSetpcap;
  /** `/domain/features/capabilities/setuid` */
  setuid?: DomainFeaturesCapabilitiesSetuid;
  /** `/domain/features/capabilities/sys_admin` */
  sys_admin?: DomainFeaturesCapabilitiesSysAdmin;
  /** `/domain/features/capabilities/sys_boot` */
  sys_boot?: DomainFeaturesCapabilitiesSysBoot;
  /** `/domain/features/capabilities/sys_chroot` */
  sys_chroot?: DomainFeaturesCapabilitiesSysChroot;
  /** `/domain/features/capabilities/sys_module` */
  sys_module?: DomainFeaturesCapabilitiesSysModule;
  /** `/domain/features/capabilities/sys_nice` */
  sys_nice?: DomainFeaturesCapabilitiesSysNice;
  /** `/domain/features/capabilities/sys_pacct` */
  sys_pacct?: DomainFeaturesCapabilitiesSysPacct;
  /** `/domain/features/capabilities/sys_ptrace` */
  sys_ptrace?: DomainFeaturesCapabilitiesSysPtrace;
  /** `/domain/features/capabilities/sys_rawio` */
  sys_rawio?: DomainFeaturesCapabilitiesSysRawio;
  /** `/domain/features/capabilities/sys_resource` */
  sys_resource?: DomainFeaturesCapabilitiesSysResource;
  /** `/domain/features/capabilities/sys_time` */
  sys_time?: DomainFeaturesCapabilitiesSysTime;
  /** `/domain/features/capabilities/sys_tty_config` */
  sys_tty_config?: DomainFeaturesCapabilitiesSysTtyConfig;
  /** `/domain/features/capabilities/syslog` */
  syslog?: DomainFeaturesCapabilitiesSyslog;
  /** `/domain/features/capabilities/wake_alarm` */
  wake_alarm?: DomainFeaturesCapabilitiesWakeAlarm;
}

/** `/domain/features/pmu` */
export interface DomainFeaturesPmu extends XmlObject {
  /** `/domain/features/pmu/@state` */
  state?: 'on' | 'off';
}

/** `/domain/features/vmport` */
export interface DomainFeaturesVmport extends XmlObject {
  /** `/domain/features/vmport/@state` */
  state?: 'on' | 'off';
}

/** `/domain/features/gic` */
export interface DomainFeaturesGic extends XmlObject {
  /** `/domain/features/gic/@version` */
  version?: 'host' | '2' | '3';
}

/** `/domain/features/smm` */
export interface DomainFeaturesSmm extends XmlObject {
  /** `/domain/features/smm/@state` */
  state?: 'on' | 'off';
  /** `/domain/features/smm/tseg` */
  tseg?: DomainFeaturesSmmTseg;
}

/** `/domain/features/ioapic` */
export interface DomainFeaturesIoapic extends XmlObject {
  /** `/domain/features/ioapic/@driver` */
  driver: 'qemu' | 'kvm';
}

/** `/domain/features/hpt` */
export interface DomainFeaturesHpt extends XmlObject {
  /** `/domain/features/hpt/@resizing` */
  resizing?: 'enabled' | 'disabled' | 'required';
  /** `/domain/features/hpt/maxpagesize` */
  maxpagesize?: DomainFeaturesHptMaxpagesize;
}

/** `/domain/features/vmcoreinfo` */
export interface DomainFeaturesVmcoreinfo extends XmlObject {
  /** `/domain/features/vmcoreinfo/@state` */
  state?: 'on' | 'off';
}

/** `/domain/features/htm` */
export interface DomainFeaturesHtm extends XmlObject {
  /** `/domain/features/htm/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/nested-hv` */
export interface DomainFeaturesNestedHv extends XmlObject {
  /** `/domain/features/nested-hv/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/msrs` */
export interface DomainFeaturesMsrs extends XmlObject {
  /** `/domain/features/msrs/@unknown` */
  unknown: 'ignore' | 'fault';
}

/** `/domain/features/ccf-assist` */
export interface DomainFeaturesCcfAssist extends XmlObject {
  /** `/domain/features/ccf-assist/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/cfpc` */
export interface DomainFeaturesCfpc extends XmlObject {
  /** `/domain/features/cfpc/@value` */
  value: 'broken' | 'workaround' | 'fixed';
}

/** `/domain/features/sbbc` */
export interface DomainFeaturesSbbc extends XmlObject {
  /** `/domain/features/sbbc/@value` */
  value: 'broken' | 'workaround' | 'fixed';
}

/** `/domain/features/ibs` */
export interface DomainFeaturesIbs extends XmlObject {
  /** `/domain/features/ibs/@value` */
  value: 'broken' | 'workaround' | 'fixed-ibs' | 'fixed-ccd' | 'fixed-na';
}

/** `/domain/features/tcg` */
export interface DomainFeaturesTcg extends XmlObject {
  /** `/domain/features/tcg/tb-cache` */
  'tb-cache'?: DomainFeaturesTcgTbCache;
}

/** `/domain/features/async-teardown` */
export interface DomainFeaturesAsyncTeardown extends XmlObject {
  /** `/domain/features/async-teardown/@enabled` */
  enabled?: 'yes' | 'no';
}

/** `/domain/features/ras` */
export interface DomainFeaturesRas extends XmlObject {
  /** `/domain/features/ras/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/ps2` */
export interface DomainFeaturesPs2 extends XmlObject {
  /** `/domain/features/ps2/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/aia` */
export interface DomainFeaturesAia extends XmlObject {
  /** `/domain/features/aia/@value` */
  value: 'none' | 'aplic' | 'aplic-imsic';
}

/** The S3 sleep state. Default: up to the hypervisor. `/domain/pm/suspend-to-mem` */
export interface DomainPMSuspendToMem extends XmlObject {
  /** Whether the sleep state is offered. `/domain/pm/suspend-to-mem/@enabled` */
  enabled?: 'yes' | 'no';
}

/** The S4 sleep state. Default: up to the hypervisor. `/domain/pm/suspend-to-disk` */
export interface DomainPMSuspendToDisk extends XmlObject {
  /** Whether the sleep state is offered. `/domain/pm/suspend-to-disk/@enabled` */
  enabled?: 'yes' | 'no';
}

/** One performance event. `/domain/perf/event` */
export interface DomainPerfEvent extends XmlObject {
  /** Name of the event; its count is the statistic `perf.` and this name. `/domain/perf/event/@name` */
  name:
    | 'cmt'
    | 'mbmt'
    | 'mbml'
    | 'cpu_cycles'
    | 'instructions'
    | 'cache_references'
    | 'cache_misses'
    | 'branch_instructions'
    | 'branch_misses'
    | 'bus_cycles'
    | 'stalled_cycles_frontend'
    | 'stalled_cycles_backend'
    | 'ref_cpu_cycles'
    | 'cpu_clock'
    | 'task_clock'
    | 'page_faults'
    | 'context_switches'
    | 'cpu_migrations'
    | 'page_faults_min'
    | 'page_faults_maj'
    | 'alignment_faults'
    | 'emulation_faults';
  /** Whether the event is counted. `/domain/perf/event/@enabled` */
  enabled: 'yes' | 'no';
}

/** One argument. `/domain/qemu:commandline/qemu:arg` */
export interface DomainQemuCommandlineArg extends XmlObject {
  /** The argument. `/domain/qemu:commandline/qemu:arg/@value` */
  value: string;
}

/** One environment variable. `/domain/qemu:commandline/qemu:env` */
export interface DomainQemuCommandlineEnv extends XmlObject {
  /** Name of the variable. `/domain/qemu:commandline/qemu:env/@name`: `[a-zA-Z0-9_]+` */
  name: string;
  /** Value of the variable. `/domain/qemu:commandline/qemu:env/@value` */
  value?: string;
}

/** A capability that is assumed to be present. `/domain/qemu:capabilities/qemu:add` */
export interface DomainQemuCapabilitiesAdd extends XmlObject {
  /** Name of the capability in libvirt. `/domain/qemu:capabilities/qemu:add/@capability` */
  capability: string;
}

/** A capability that is assumed to be absent. `/domain/qemu:capabilities/qemu:del` */
export interface DomainQemuCapabilitiesDel extends XmlObject {
  /** Name of the capability in libvirt. `/domain/qemu:capabilities/qemu:del/@capability` */
  capability: string;
}

/** One device. `/domain/qemu:override/qemu:device` */
export interface DomainQemuOverrideDevice extends XmlObject {
  /** Alias of the device. `/domain/qemu:override/qemu:device/@alias` */
  alias: string;
  /** The part of the device that the guest sees. `/domain/qemu:override/qemu:device/qemu:frontend` */
  'qemu:frontend'?: DomainQemuOverrideDeviceFrontend;
}

/** Shared network namespace. `/domain/lxc:namespace/lxc:sharenet` */
export interface DomainLxcNamespaceSharenet extends XmlObject {
  /**
   * Whose namespace it is: `netns` by name, `name` that of a container, `pid` that of a process. `/domain/lxc:namespace/lxc:sharenet/@type`
   */
  type: 'netns' | 'name' | 'pid';
  /** Name or process ID. `/domain/lxc:namespace/lxc:sharenet/@value` */
  value: string;
}

/** Shared IPC namespace. `/domain/lxc:namespace/lxc:shareipc` */
export interface DomainLxcNamespaceShareipc extends XmlObject {
  /**
   * Whose namespace it is: `netns` by name, `name` that of a container, `pid` that of a process. `/domain/lxc:namespace/lxc:shareipc/@type`
   */
  type: 'name' | 'pid';
  /** Name or process ID. `/domain/lxc:namespace/lxc:shareipc/@value` */
  value: string;
}

/** Shared UTS namespace (host name). `/domain/lxc:namespace/lxc:shareuts` */
export interface DomainLxcNamespaceShareuts extends XmlObject {
  /**
   * Whose namespace it is: `netns` by name, `name` that of a container, `pid` that of a process. `/domain/lxc:namespace/lxc:shareuts/@type`
   */
  type: 'name' | 'pid';
  /** Name or process ID. `/domain/lxc:namespace/lxc:shareuts/@value` */
  value: string;
}

/** One algorithm. `/domain/keywrap/cipher` */
export interface DomainKeywrapCipher extends XmlObject {
  /** The wrapping key: `aes`, or `dea` for DEA/TDEA. `/domain/keywrap/cipher/@name` */
  name: 'aes' | 'dea';
  /** Whether its operations are available. `/domain/keywrap/cipher/@state` */
  state: 'on' | 'off';
}

/** TDX: service on the host that signs attestation quotes. `/domain/launchSecurity/quoteGenerationService` */
export interface DomainLaunchSecurityQuoteGenerationService extends XmlObject {
  /** Path of the service’s Unix socket. `/domain/launchSecurity/quoteGenerationService/@path`: absolute path */
  path?: string;
}

/** One argument. `/domain/bhyve:commandline/bhyve:arg` */
export interface DomainBhyveCommandlineArg extends XmlObject {
  /** The argument. `/domain/bhyve:commandline/bhyve:arg/@value` */
  value: string;
}

/** One argument. `/domain/xen:commandline/xen:arg` */
export interface DomainXenCommandlineArg extends XmlObject {
  /** The argument. `/domain/xen:commandline/xen:arg/@value` */
  value: string;
}

/** One NUMA cell of the guest. `/domain/cpu/numa/cell` */
export interface DomainCPUNumaCell extends XmlObject {
  /** Number of the cell. Default: in order, from 0. `/domain/cpu/numa/cell/@id` */
  id?: number;
  /** Virtual CPUs of the cell. Absent: a cell with memory alone. `/domain/cpu/numa/cell/@cpus`: set such as `0-3,^2,8` */
  cpus?: string;
  /** Memory of the cell; the sum of all cells overrules `memory` of the guest. Unit: `unit`. `/domain/cpu/numa/cell/@memory` */
  memory: number | bigint;
  /** Unit of `memory`. Default: `KiB`. `/domain/cpu/numa/cell/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** Whether other processes can map the memory. Default: that of `memoryBacking.access`. `/domain/cpu/numa/cell/@memAccess` */
  memAccess?: 'shared' | 'private';
  /**
   * Whether the memory’s content is dropped when the guest ends. Default: that of `memoryBacking.discard`. `/domain/cpu/numa/cell/@discard`
   */
  discard?: 'yes' | 'no';
  /** Distances to other cells. Default: 10 to itself, 20 to others. `/domain/cpu/numa/cell/distances` */
  distances?: DomainCPUNumaCellDistances;
  /** Memory side cache of the cell, for the ACPI HMAT. `/domain/cpu/numa/cell/cache` */
  cache?: DomainCPUNumaCellCache[];
}

/** `/domain/cpu/numa/interconnects` */
export interface DomainCPUNumaInterconnects extends XmlObject {
  /** Latency of accesses from one cell to another. `/domain/cpu/numa/interconnects/latency` */
  latency?: DomainCPUNumaInterconnectsLatency[];
  /** Bandwidth of accesses from one cell to another. `/domain/cpu/numa/interconnects/bandwidth` */
  bandwidth?: DomainCPUNumaInterconnectsBandwidth[];
}

/** Value of one field. `/domain/sysinfo/bios/entry` */
export interface DomainSysinfoBiosEntry extends XmlObject {
  /** Name of the field. `/domain/sysinfo/bios/entry/@name` */
  name: 'vendor' | 'version' | 'date' | 'release';
  /** Value of one field. the text of `/domain/sysinfo/bios/entry` */
  value: string;
}

/** Value of one field. `/domain/sysinfo/system/entry` */
export interface DomainSysinfoSystemEntry extends XmlObject {
  /** Name of the field. `/domain/sysinfo/system/entry/@name` */
  name: 'manufacturer' | 'product' | 'version' | 'serial' | 'uuid' | 'sku' | 'family';
  /** Value of one field. the text of `/domain/sysinfo/system/entry` */
  value: string;
}

/** Value of one field. `/domain/sysinfo/baseBoard/entry` */
export interface DomainSysinfoBaseBoardEntry extends XmlObject {
  /** Name of the field. `/domain/sysinfo/baseBoard/entry/@name` */
  name: 'manufacturer' | 'product' | 'version' | 'serial' | 'asset' | 'location';
  /** Value of one field. the text of `/domain/sysinfo/baseBoard/entry` */
  value: string;
}

/** Value of one field. `/domain/sysinfo/chassis/entry` */
export interface DomainSysinfoChassisEntry extends XmlObject {
  /** Name of the field. `/domain/sysinfo/chassis/entry/@name` */
  name: 'manufacturer' | 'version' | 'serial' | 'asset' | 'sku';
  /** Value of one field. the text of `/domain/sysinfo/chassis/entry` */
  value: string;
}

/** One feature of the firmware. `/domain/os/firmware/feature` */
export interface DomainOSFirmwareFeature extends XmlObject {
  /** Whether the chosen firmware must have the feature, or must not have it. `/domain/os/firmware/feature/@enabled` */
  enabled: 'yes' | 'no';
  /**
   * `secure-boot`: the firmware implements Secure Boot; `enrolled-keys`: the NVRAM template has default certificates enrolled.
   * `/domain/os/firmware/feature/@name`
   */
  name: 'enrolled-keys' | 'secure-boot';
}

/** Absolute path of a file with an ACPI table. `/domain/os/acpi/table` */
export interface DomainOSAcpiTable extends XmlObject {
  /** Type of the table. `slic` passes a table with its header; others depend on the hypervisor. `/domain/os/acpi/table/@type` */
  type: 'raw' | 'rawset' | 'slic' | 'msdm';
  /** Absolute path of a file with an ACPI table. the text of `/domain/os/acpi/table`: `(/|[a-zA-Z]:\\).+` */
  value: string;
}

/** Limits of the `catchup` policy. `/domain/clock/timer/catchup` */
export interface DomainClockTimerCatchup extends XmlObject {
  /** How many ticks must be missed before it catches up. `/domain/clock/timer/catchup/@threshold` */
  threshold?: number;
  /** How fast it catches up. `/domain/clock/timer/catchup/@slew` */
  slew?: number;
  /** How much it catches up at most. `/domain/clock/timer/catchup/@limit` */
  limit?: number;
}

/** Size of huge pages for some guest NUMA cells. `/domain/memoryBacking/hugepages/page` */
export interface DomainMemoryBackingHugepagesPage extends XmlObject {
  /** Size of a page. Unit: `unit`. `/domain/memoryBacking/hugepages/page/@size` */
  size: number | bigint;
  /**
   * Unit of `size`. Default: `KiB`. `/domain/memoryBacking/hugepages/page/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** Guest NUMA cells that use it. Default: all others. `/domain/memoryBacking/hugepages/page/@nodeset`: set such as `0-3,^2,8` */
  nodeset?: string;
}

/** How long the thread polls before it waits for events. Since libvirt 9.4. `/domain/iothreadids/iothread/poll` */
export interface DomainIothreadidsIothreadPoll extends XmlObject {
  /** The longest time it polls. Unit: ns; 0: no polling. `/domain/iothreadids/iothread/poll/@max` */
  max?: number | bigint;
  /** How the polling time grows, over the hypervisor’s default; 0: it does not. `/domain/iothreadids/iothread/poll/@grow` */
  grow?: number | bigint;
  /** How the polling time shrinks, over the hypervisor’s default; 0: it does not. `/domain/iothreadids/iothread/poll/@shrink` */
  shrink?: number | bigint;
  /** Weight of the last interval when the next polling time is calculated. `/domain/iothreadids/iothread/poll/@weight` */
  weight?: number;
}

/** A piece of a cache. `/domain/cputune/cachetune/cache` */
export interface DomainCputuneCachetuneCache extends XmlObject {
  /** `code`, `data`, or `both`; what the host can do is in its capabilities. `/domain/cputune/cachetune/cache/@type` */
  type: 'both' | 'code' | 'data';
  /** Number of the host’s cache. `/domain/cputune/cachetune/cache/@id` */
  id: number;
  /** Level of the host’s cache. `/domain/cputune/cachetune/cache/@level` */
  level: number;
  /** Size of the piece. Unit: `unit`. `/domain/cputune/cachetune/cache/@size` */
  size: number | bigint;
  /** Unit of `size`. Default: `B`. `/domain/cputune/cachetune/cache/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
}

/** Measures cache usage of some virtual CPUs. `/domain/cputune/cachetune/monitor` */
export interface DomainCputuneCachetuneMonitor extends XmlObject {
  /** Level of the host’s cache. `/domain/cputune/cachetune/monitor/@level` */
  level: number;
  /** The virtual CPUs that are measured together. `/domain/cputune/cachetune/monitor/@vcpus`: set such as `0-3,^2,8` */
  vcpus?: string;
}

/** Bandwidth of one NUMA node. `/domain/cputune/memorytune/node` */
export interface DomainCputuneMemorytuneNode extends XmlObject {
  /** NUMA node of the host. `/domain/cputune/memorytune/node/@id` */
  id: number;
  /** Share of the node’s bandwidth. Unit: usually percent. `/domain/cputune/memorytune/node/@bandwidth` */
  bandwidth: number;
}

/** `/domain/cputune/memorytune/monitor` */
export interface DomainCputuneMemorytuneMonitor extends XmlObject {
  /** The virtual CPUs that are measured together. `/domain/cputune/memorytune/monitor/@vcpus`: set such as `0-3,^2,8` */
  vcpus?: string;
}

/** `/domain/features/hyperv/relaxed` */
export interface DomainFeaturesHypervRelaxed extends XmlObject {
  /** `/domain/features/hyperv/relaxed/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/vapic` */
export interface DomainFeaturesHypervVapic extends XmlObject {
  /** `/domain/features/hyperv/vapic/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/spinlocks` */
export interface DomainFeaturesHypervSpinlocks extends XmlObject {
  /** `/domain/features/hyperv/spinlocks/@state` */
  state: 'on' | 'off';
  /** `/domain/features/hyperv/spinlocks/@retries` */
  retries?: number;
}

/** `/domain/features/hyperv/vpindex` */
export interface DomainFeaturesHypervVpindex extends XmlObject {
  /** `/domain/features/hyperv/vpindex/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/runtime` */
export interface DomainFeaturesHypervRuntime extends XmlObject {
  /** `/domain/features/hyperv/runtime/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/synic` */
export interface DomainFeaturesHypervSynic extends XmlObject {
  /** `/domain/features/hyperv/synic/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/stimer` */
export interface DomainFeaturesHypervStimer extends XmlObject {
  /** `/domain/features/hyperv/stimer/@state` */
  state?: 'on' | 'off';
  /** `/domain/features/hyperv/stimer/direct` */
  direct?: DomainFeaturesHypervStimerDirect;
}

/** `/domain/features/hyperv/reset` */
export interface DomainFeaturesHypervReset extends XmlObject {
  /** `/domain/features/hyperv/reset/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/vendor_id` */
export interface DomainFeaturesHypervVendorId extends XmlObject {
  /** `/domain/features/hyperv/vendor_id/@state` */
  state: 'on' | 'off';
  /** `/domain/features/hyperv/vendor_id/@value`: `[^,]{0,12}` */
  value?: string;
}

/** `/domain/features/hyperv/frequencies` */
export interface DomainFeaturesHypervFrequencies extends XmlObject {
  /** `/domain/features/hyperv/frequencies/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/reenlightenment` */
export interface DomainFeaturesHypervReenlightenment extends XmlObject {
  /** `/domain/features/hyperv/reenlightenment/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/tlbflush` */
export interface DomainFeaturesHypervTlbflush extends XmlObject {
  /** `/domain/features/hyperv/tlbflush/@state` */
  state?: 'on' | 'off';
  /** `/domain/features/hyperv/tlbflush/direct` */
  direct?: DomainFeaturesHypervStimerDirect;
  /** `/domain/features/hyperv/tlbflush/extended` */
  extended?: DomainFeaturesHypervTlbflushExtended;
}

/** `/domain/features/hyperv/ipi` */
export interface DomainFeaturesHypervIpi extends XmlObject {
  /** `/domain/features/hyperv/ipi/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/evmcs` */
export interface DomainFeaturesHypervEvmcs extends XmlObject {
  /** `/domain/features/hyperv/evmcs/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/avic` */
export interface DomainFeaturesHypervAvic extends XmlObject {
  /** `/domain/features/hyperv/avic/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/emsr_bitmap` */
export interface DomainFeaturesHypervEmsrBitmap extends XmlObject {
  /** `/domain/features/hyperv/emsr_bitmap/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/xmm_input` */
export interface DomainFeaturesHypervXmmInput extends XmlObject {
  /** `/domain/features/hyperv/xmm_input/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/kvm/hidden` */
export interface DomainFeaturesKvmHidden extends XmlObject {
  /** `/domain/features/kvm/hidden/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/kvm/hint-dedicated` */
export interface DomainFeaturesKvmHintDedicated extends XmlObject {
  /** `/domain/features/kvm/hint-dedicated/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/kvm/poll-control` */
export interface DomainFeaturesKvmPollControl extends XmlObject {
  /** `/domain/features/kvm/poll-control/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/kvm/pv-ipi` */
export interface DomainFeaturesKvmPvIpi extends XmlObject {
  /** `/domain/features/kvm/pv-ipi/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/kvm/dirty-ring` */
export interface DomainFeaturesKvmDirtyRing extends XmlObject {
  /** `/domain/features/kvm/dirty-ring/@state` */
  state: 'on' | 'off';
  /** `/domain/features/kvm/dirty-ring/@size` */
  size?: number;
}

/** `/domain/features/xen/e820_host` */
export interface DomainFeaturesXenE820Host extends XmlObject {
  /** `/domain/features/xen/e820_host/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/xen/passthrough` */
export interface DomainFeaturesXenPassthrough extends XmlObject {
  /** `/domain/features/xen/passthrough/@state` */
  state: 'on' | 'off';
  /** `/domain/features/xen/passthrough/@mode`: `(sync_pt|share_pt)` */
  mode?: string;
}

/** `/domain/features/capabilities/audit_control` */
export interface DomainFeaturesCapabilitiesAuditControl extends XmlObject {
  /** `/domain/features/capabilities/audit_control/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/audit_write` */
export interface DomainFeaturesCapabilitiesAuditWrite extends XmlObject {
  /** `/domain/features/capabilities/audit_write/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/block_suspend` */
export interface DomainFeaturesCapabilitiesBlockSuspend extends XmlObject {
  /** `/domain/features/capabilities/block_suspend/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/chown` */
export interface DomainFeaturesCapabilitiesChown extends XmlObject {
  /** `/domain/features/capabilities/chown/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/dac_override` */
export interface DomainFeaturesCapabilitiesDacOverride extends XmlObject {
  /** `/domain/features/capabilities/dac_override/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/dac_read_search` */
export interface DomainFeaturesCapabilitiesDacReadSearch extends XmlObject {
  /** `/domain/features/capabilities/dac_read_search/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/fowner` */
export interface DomainFeaturesCapabilitiesFowner extends XmlObject {
  /** `/domain/features/capabilities/fowner/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/fsetid` */
export interface DomainFeaturesCapabilitiesFsetid extends XmlObject {
  /** `/domain/features/capabilities/fsetid/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/ipc_lock` */
export interface DomainFeaturesCapabilitiesIpcLock extends XmlObject {
  /** `/domain/features/capabilities/ipc_lock/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/ipc_owner` */
export interface DomainFeaturesCapabilitiesIpcOwner extends XmlObject {
  /** `/domain/features/capabilities/ipc_owner/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/kill` */
export interface DomainFeaturesCapabilitiesKill extends XmlObject {
  /** `/domain/features/capabilities/kill/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/lease` */
export interface DomainFeaturesCapabilitiesLease extends XmlObject {
  /** `/domain/features/capabilities/lease/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/linux_immutable` */
export interface DomainFeaturesCapabilitiesLinuxImmutable extends XmlObject {
  /** `/domain/features/capabilities/linux_immutable/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/mac_admin` */
export interface DomainFeaturesCapabilitiesMacAdmin extends XmlObject {
  /** `/domain/features/capabilities/mac_admin/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/mac_override` */
export interface DomainFeaturesCapabilitiesMacOverride extends XmlObject {
  /** `/domain/features/capabilities/mac_override/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/mknod` */
export interface DomainFeaturesCapabilitiesMknod extends XmlObject {
  /** `/domain/features/capabilities/mknod/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/net_admin` */
export interface DomainFeaturesCapabilitiesNetAdmin extends XmlObject {
  /** `/domain/features/capabilities/net_admin/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/net_bind_service` */
export interface DomainFeaturesCapabilitiesNetBindService extends XmlObject {
  /** `/domain/features/capabilities/net_bind_service/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/net_broadcast` */
export interface DomainFeaturesCapabilitiesNetBroadcast extends XmlObject {
  /** `/domain/features/capabilities/net_broadcast/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/net_raw` */
export interface DomainFeaturesCapabilitiesNetRaw extends XmlObject {
  /** `/domain/features/capabilities/net_raw/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/setgid` */
export interface DomainFeaturesCapabilitiesSetgid extends XmlObject {
  /** `/domain/features/capabilities/setgid/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/setfcap` */
export interface DomainFeaturesCapabilitiesSetfcap extends XmlObject {
  /** `/domain/features/capabilities/setfcap/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/setpcap` */
export interface DomainFeaturesCapabilitiesSetpcap extends XmlObject {
  /** `/domain/features/capabilities/setpcap/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/setuid` */
export interface DomainFeaturesCapabilitiesSetuid extends XmlObject {
  /** `/domain/features/capabilities/setuid/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_admin` */
export interface DomainFeaturesCapabilitiesSysAdmin extends XmlObject {
  /** `/domain/features/capabilities/sys_admin/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_boot` */
export interface DomainFeaturesCapabilitiesSysBoot extends XmlObject {
  /** `/domain/features/capabilities/sys_boot/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_chroot` */
export interface DomainFeaturesCapabilitiesSysChroot extends XmlObject {
  /** `/domain/features/capabilities/sys_chroot/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_module` */
export interface DomainFeaturesCapabilitiesSysModule extends XmlObject {
  /** `/domain/features/capabilities/sys_module/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_nice` */
export interface DomainFeaturesCapabilitiesSysNice extends XmlObject {
  /** `/domain/features/capabilities/sys_nice/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_pacct` */
export interface DomainFeaturesCapabilitiesSysPacct extends XmlObject {
  /** `/domain/features/capabilities/sys_pacct/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_ptrace` */
export interface DomainFeaturesCapabilitiesSysPtrace extends XmlObject {
  /** `/domain/features/capabilities/sys_ptrace/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_rawio` */
export interface DomainFeaturesCapabilitiesSysRawio extends XmlObject {
  /** `/domain/features/capabilities/sys_rawio/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_resource` */
export interface DomainFeaturesCapabilitiesSysResource extends XmlObject {
  /** `/domain/features/capabilities/sys_resource/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_time` */
export interface DomainFeaturesCapabilitiesSysTime extends XmlObject {
  /** `/domain/features/capabilities/sys_time/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_tty_config` */
export interface DomainFeaturesCapabilitiesSysTtyConfig extends XmlObject {
  /** `/domain/features/capabilities/sys_tty_config/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/syslog` */
export interface DomainFeaturesCapabilitiesSyslog extends XmlObject {
  /** `/domain/features/capabilities/syslog/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/wake_alarm` */
export interface DomainFeaturesCapabilitiesWakeAlarm extends XmlObject {
  /** `/domain/features/capabilities/wake_alarm/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/smm/tseg` */
export interface DomainFeaturesSmmTseg extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/features/smm/tseg/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** the text of `/domain/features/smm/tseg` */
  value: number | bigint;
}

/** `/domain/features/hpt/maxpagesize` */
export interface DomainFeaturesHptMaxpagesize extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/features/hpt/maxpagesize/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** the text of `/domain/features/hpt/maxpagesize` */
  value: number | bigint;
}

/** `/domain/features/tcg/tb-cache` */
export interface DomainFeaturesTcgTbCache extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/features/tcg/tb-cache/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit?: string;
  /** the text of `/domain/features/tcg/tb-cache` */
  value: number | bigint;
}

/** The part of the device that the guest sees. `/domain/qemu:override/qemu:device/qemu:frontend` */
export interface DomainQemuOverrideDeviceFrontend extends XmlObject {
  /** One property of QEMU’s device. `/domain/qemu:override/qemu:device/qemu:frontend/qemu:property` */
  'qemu:property'?: DomainQemuOverrideDeviceFrontendProperty[];
}

/** `/domain/cpu/numa/cell/distances` */
export interface DomainCPUNumaCellDistances extends XmlObject {
  /** Distance to one cell. `/domain/cpu/numa/cell/distances/sibling` */
  sibling: DomainCPUNumaCellDistancesSibling[];
}

/** `/domain/cpu/numa/cell/cache` */
export interface DomainCPUNumaCellCache extends XmlObject {
  /** Level of the cache. `/domain/cpu/numa/cell/cache/@level` */
  level: number;
  /** Associativity of the cache. `/domain/cpu/numa/cell/cache/@associativity` */
  associativity: 'none' | 'direct' | 'full';
  /** Write policy of the cache. `/domain/cpu/numa/cell/cache/@policy` */
  policy: 'none' | 'writeback' | 'writethrough';
  /** Size of the cache. `/domain/cpu/numa/cell/cache/size` */
  size: DomainCPUNumaCellCacheSize;
  /** Size of a cache line. `/domain/cpu/numa/cell/cache/line` */
  line: DomainCPUNumaCellCacheLine;
}

/** Latency of accesses from one cell to another. `/domain/cpu/numa/interconnects/latency` */
export interface DomainCPUNumaInterconnectsLatency extends XmlObject {
  /** Which accesses; `access` is reads and writes. `/domain/cpu/numa/interconnects/latency/@type` */
  type: 'access' | 'read' | 'write';
  /** The cell that accesses. `/domain/cpu/numa/interconnects/latency/@initiator` */
  initiator: number;
  /** The cell with the memory. `/domain/cpu/numa/interconnects/latency/@target` */
  target: number;
  /** Level of the target’s memory side cache. Absent: the memory itself. `/domain/cpu/numa/interconnects/latency/@cache` */
  cache?: number;
  /** The latency. Unit: ns. `/domain/cpu/numa/interconnects/latency/@value` */
  value: number;
}

/** Bandwidth of accesses from one cell to another. `/domain/cpu/numa/interconnects/bandwidth` */
export interface DomainCPUNumaInterconnectsBandwidth extends XmlObject {
  /** Which accesses; `access` is reads and writes. `/domain/cpu/numa/interconnects/bandwidth/@type` */
  type: 'access' | 'read' | 'write';
  /** The cell that accesses. `/domain/cpu/numa/interconnects/bandwidth/@initiator` */
  initiator: number;
  /** The cell with the memory. `/domain/cpu/numa/interconnects/bandwidth/@target` */
  target: number;
  /** Level of the target’s memory side cache. Absent: the memory itself. `/domain/cpu/numa/interconnects/bandwidth/@cache` */
  cache?: number;
  /** The bandwidth per second. Unit: `unit`. `/domain/cpu/numa/interconnects/bandwidth/@value` */
  value: number;
  /**
   * Unit of `value`. Default: `KiB`. `/domain/cpu/numa/interconnects/bandwidth/@unit`:
   * `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit: string;
}

/** `/domain/features/hyperv/stimer/direct` */
export interface DomainFeaturesHypervStimerDirect extends XmlObject {
  /** `/domain/features/hyperv/stimer/direct/@state` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/tlbflush/extended` */
export interface DomainFeaturesHypervTlbflushExtended extends XmlObject {
  /** `/domain/features/hyperv/tlbflush/extended/@state` */
  state: 'on' | 'off';
}

/** One property of QEMU’s device. `/domain/qemu:override/qemu:device/qemu:frontend/qemu:property` */
export interface DomainQemuOverrideDeviceFrontendProperty extends XmlObject {
  /**
   * Type of the value; `remove` drops the property that libvirt sets. `/domain/qemu:override/qemu:device/qemu:frontend/qemu:property/@type`
   */
  type: 'string' | 'signed' | 'unsigned' | 'bool' | 'remove';
  /** Name of the property. `/domain/qemu:override/qemu:device/qemu:frontend/qemu:property/@name` */
  name: string;
  /** Value of the property. `/domain/qemu:override/qemu:device/qemu:frontend/qemu:property/@value` */
  value?: string;
}

/** Distance to one cell. `/domain/cpu/numa/cell/distances/sibling` */
export interface DomainCPUNumaCellDistancesSibling extends XmlObject {
  /** The other cell. `/domain/cpu/numa/cell/distances/sibling/@id` */
  id: number;
  /** Relative latency; 10 is local. `/domain/cpu/numa/cell/distances/sibling/@value`: 10 to 255 */
  value: number;
}

/** Size of the cache. `/domain/cpu/numa/cell/cache/size` */
export interface DomainCPUNumaCellCacheSize extends XmlObject {
  /** The amount, in `unit`. `/domain/cpu/numa/cell/cache/size/@value` */
  value: number;
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/cpu/numa/cell/cache/size/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit: string;
}

/** Size of a cache line. `/domain/cpu/numa/cell/cache/line` */
export interface DomainCPUNumaCellCacheLine extends XmlObject {
  /** The amount, in `unit`. `/domain/cpu/numa/cell/cache/line/@value` */
  value: number;
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/cpu/numa/cell/cache/line/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)`
   */
  unit: string;
}
