// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlElement, XmlObject } from '../raw.ts';

/** `/domain` */
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
  /** virtio: which versions of the standard the disk offers. USB: `usb-storage` or `usb-bot`. `/domain/devices/disk/@model` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  /**
   * What snapshots of the guest do with the disk, unless they say otherwise. Read-only disks default to `no`.
   * `/domain/devices/disk/@snapshot`
   */
  snapshot?: 'no' | 'internal' | 'external' | 'manual';
  /** How the hypervisor accesses the storage. `/domain/devices/disk/driver` */
  driver?: DomainDiskDriver;
  /** Block copy or active commit that is under way. Output only. `/domain/devices/disk/mirror` */
  mirror?: DomainDiskMirror;
  /** Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones. `/domain/devices/disk/auth` */
  auth?: DomainAuth;
  /** The bus and name by which the guest sees the disk. `/domain/devices/disk/target` */
  target: DomainDiskTarget;
  /** Place of the device in the boot order. Cannot be combined with `os.boot`. `/domain/devices/disk/boot` */
  boot?: DomainBoot;
  /** Xen: the domain that serves the device. Default: the host. `/domain/devices/disk/backenddomain` */
  backenddomain?: DomainDiskBackenddomain;
  /** The guest cannot write to the device. `/domain/devices/disk/readonly` */
  readonly?: boolean;
  /** Several guests may use the device at a time; host caching should be off. `/domain/devices/disk/shareable` */
  shareable?: boolean;
  /**
   * Changes are dropped when the guest ends. Such a guest may not be migrated or have snapshots of the disk.
   * `/domain/devices/disk/transient`
   */
  transient?: DomainDiskTransient;
  /**
   * Serial number that the guest sees. Long ones are cut off, depending on the device. `/domain/devices/disk/serial`: `[A-Za-z0-9_\.\+\-
   * ]+`
   */
  serial?: string;
  /** How the image is encrypted. `/domain/devices/disk/encryption` */
  encryption?: DomainEncryption;
  /** Groups of I/O limits that the disk obeys, in order. Excludes `iotune`. `/domain/devices/disk/throttlefilters` */
  throttlefilters?: DomainDiskThrottlefilters;
  /** Limits of throughput and I/O operations (QEMU). `/domain/devices/disk/iotune` */
  iotune?: DomainDiskIotune;
  /** Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/disk/alias` */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/disk/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/disk/address`
   */
  address?: DomainAddress;
  /** Geometry that the guest sees, for old systems and DASDs. `/domain/devices/disk/geometry` */
  geometry?: DomainDiskGeometry;
  /** Block sizes that the guest sees. `/domain/devices/disk/blockio` */
  blockio?: DomainDiskBlockio;
  /** World Wide Name that the guest sees. `/domain/devices/disk/wwn`: 16 hexadecimal digits */
  wwn?: string;
  /** Vendor that the guest sees, at most 8 characters. `/domain/devices/disk/vendor`: `[ -~]{0,8}` */
  vendor?: string;
  /** Product that the guest sees, at most 16 characters on SCSI. `/domain/devices/disk/product`: `[ -~]{0,40}` */
  product?: string;
  /**
   * The image that this one is based on. Empty: none. Given in input it overrides what the image says; otherwise it is filled in while the
   * guest runs. `/domain/devices/disk/backingStore`
   */
  backingStore?: DomainBackingStore;
}

/** A disk: hard disk, CD-ROM drive, floppy drive or LUN. `/domain/devices/disk` with `type='file'` or no `type` */
export interface DomainDiskFile extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** What kind of storage the disk is on; it decides what `source` looks like. Default: `file`. `/domain/devices/disk/@type` */
  type?: 'file';
  /**
   * What the guest sees. `lun` passes SCSI commands through to a block device or an iSCSI LUN. Default: `disk`.
   * `/domain/devices/disk/@device`
   */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** Where the disk’s data are. Absent for a removable drive without a medium. `/domain/devices/disk/source` */
  source?: DomainDiskFileSource;
}

/** A disk: hard disk, CD-ROM drive, floppy drive or LUN. `/domain/devices/disk` with `type='block'` */
export interface DomainDiskBlock extends DomainDiskBase {
  /** What kind of storage the disk is on; it decides what `source` looks like. Default: `file`. `/domain/devices/disk/@type` */
  type: 'block';
  /**
   * What the guest sees. `lun` passes SCSI commands through to a block device or an iSCSI LUN. Default: `disk`.
   * `/domain/devices/disk/@device`
   */
  device?: 'floppy' | 'disk' | 'cdrom' | 'lun';
  /**
   * With `lun`: whether the process may send any SCSI command (CAP_SYS_RAWIO). Counts for all disks of the guest. Default: `no`.
   * `/domain/devices/disk/@rawio`
   */
  rawio?: 'yes' | 'no';
  /** With `lun`: whether the kernel filters unprivileged SCSI commands. Default: `filtered`. `/domain/devices/disk/@sgio` */
  sgio?: 'filtered' | 'unfiltered';
  /** Where the disk’s data are. Absent for a removable drive without a medium. `/domain/devices/disk/source` */
  source?: DomainDiskBlockSource;
}

/** A disk: hard disk, CD-ROM drive, floppy drive or LUN. `/domain/devices/disk` with `type='dir'` */
export interface DomainDiskDir extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** What kind of storage the disk is on; it decides what `source` looks like. Default: `file`. `/domain/devices/disk/@type` */
  type: 'dir';
  /**
   * What the guest sees. `lun` passes SCSI commands through to a block device or an iSCSI LUN. Default: `disk`.
   * `/domain/devices/disk/@device`
   */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** Where the disk’s data are. Absent for a removable drive without a medium. `/domain/devices/disk/source` */
  source?: DomainDiskDirSource;
}

/** A disk: hard disk, CD-ROM drive, floppy drive or LUN. `/domain/devices/disk` with `type='network'` */
export interface DomainDiskNetwork extends DomainDiskBase {
  /** What kind of storage the disk is on; it decides what `source` looks like. Default: `file`. `/domain/devices/disk/@type` */
  type: 'network';
  /**
   * What the guest sees. `lun` passes SCSI commands through to a block device or an iSCSI LUN. Default: `disk`.
   * `/domain/devices/disk/@device`
   */
  device?: 'floppy' | 'disk' | 'cdrom' | 'lun';
  /**
   * With `lun`: whether the process may send any SCSI command (CAP_SYS_RAWIO). Counts for all disks of the guest. Default: `no`.
   * `/domain/devices/disk/@rawio`
   */
  rawio?: 'yes' | 'no';
  /** With `lun`: whether the kernel filters unprivileged SCSI commands. Default: `filtered`. `/domain/devices/disk/@sgio` */
  sgio?: 'filtered' | 'unfiltered';
  /** Where the disk’s data are. Absent for a removable drive without a medium. `/domain/devices/disk/source` */
  source: DomainDiskNetworkSource;
}

/** A disk: hard disk, CD-ROM drive, floppy drive or LUN. `/domain/devices/disk` with `type='volume'` */
export interface DomainDiskVolume extends DomainDiskBase {
  /** What kind of storage the disk is on; it decides what `source` looks like. Default: `file`. `/domain/devices/disk/@type` */
  type: 'volume';
  /**
   * What the guest sees. `lun` passes SCSI commands through to a block device or an iSCSI LUN. Default: `disk`.
   * `/domain/devices/disk/@device`
   */
  device?: 'floppy' | 'disk' | 'cdrom' | 'lun';
  /**
   * With `lun`: whether the process may send any SCSI command (CAP_SYS_RAWIO). Counts for all disks of the guest. Default: `no`.
   * `/domain/devices/disk/@rawio`
   */
  rawio?: 'yes' | 'no';
  /** With `lun`: whether the kernel filters unprivileged SCSI commands. Default: `filtered`. `/domain/devices/disk/@sgio` */
  sgio?: 'filtered' | 'unfiltered';
  /** Where the disk’s data are. Absent for a removable drive without a medium. `/domain/devices/disk/source` */
  source?: DomainDiskVolumeSource;
}

/** A disk: hard disk, CD-ROM drive, floppy drive or LUN. `/domain/devices/disk` with `type='nvme'` */
export interface DomainDiskNvme extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** What kind of storage the disk is on; it decides what `source` looks like. Default: `file`. `/domain/devices/disk/@type` */
  type: 'nvme';
  /**
   * What the guest sees. `lun` passes SCSI commands through to a block device or an iSCSI LUN. Default: `disk`.
   * `/domain/devices/disk/@device`
   */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** Where the disk’s data are. Absent for a removable drive without a medium. `/domain/devices/disk/source` */
  source?: DomainDiskNvmeSource;
}

/** A disk: hard disk, CD-ROM drive, floppy drive or LUN. `/domain/devices/disk` with `type='vhostuser'` */
export interface DomainDiskVhostuser extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** What kind of storage the disk is on; it decides what `source` looks like. Default: `file`. `/domain/devices/disk/@type` */
  type: 'vhostuser';
  /**
   * What the guest sees. `lun` passes SCSI commands through to a block device or an iSCSI LUN. Default: `disk`.
   * `/domain/devices/disk/@device`
   */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** Where the disk’s data are. Absent for a removable drive without a medium. `/domain/devices/disk/source` */
  source: DomainDiskVhostuserSource;
}

/** A disk: hard disk, CD-ROM drive, floppy drive or LUN. `/domain/devices/disk` with `type='vhostvdpa'` */
export interface DomainDiskVhostvdpa extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** What kind of storage the disk is on; it decides what `source` looks like. Default: `file`. `/domain/devices/disk/@type` */
  type: 'vhostvdpa';
  /**
   * What the guest sees. `lun` passes SCSI commands through to a block device or an iSCSI LUN. Default: `disk`.
   * `/domain/devices/disk/@device`
   */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** Where the disk’s data are. Absent for a removable drive without a medium. `/domain/devices/disk/source` */
  source: DomainDiskVhostvdpaSource;
}

/** A disk: hard disk, CD-ROM drive, floppy drive or LUN. `/domain/devices/disk` with `type='ctl'` */
export interface DomainDiskCtl extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** What kind of storage the disk is on; it decides what `source` looks like. Default: `file`. `/domain/devices/disk/@type` */
  type: 'ctl';
  /**
   * What the guest sees. `lun` passes SCSI commands through to a block device or an iSCSI LUN. Default: `disk`.
   * `/domain/devices/disk/@device`
   */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** Where the disk’s data are. Absent for a removable drive without a medium. `/domain/devices/disk/source` */
  source: DomainDiskVhostvdpaSource;
}

/** A disk: hard disk, CD-ROM drive, floppy drive or LUN. `/domain/devices/disk` */
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
  /**
   * Number of the controller among those of its type; addresses refer to it. Default: the lowest that is free.
   * `/domain/devices/controller/@index`
   */
  index?: number;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts.
   * `/domain/devices/controller/alias`
   */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/controller/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/controller/address`
   */
  address?: DomainAddress;
  /** Settings of the controller’s backend. `/domain/devices/controller/driver` */
  driver?: DomainControllerDriver;
}

/**
 * A controller of a bus. libvirt adds those that devices need. `/domain/devices/controller` with `type='fdc'` or `type='sata'` or
 * `type='ccid'` or `type='isa'`
 */
export interface DomainControllerOther extends DomainControllerBase, Absent<
  | 'model' | 'ports' | 'vectors' | 'maxGrantFrames' | 'maxEventChannels' | 'master' | '$model' | 'target' | 'pcihole64'
  | 'serial'
> {
  /** Kind of bus. Default: `ide`. `/domain/devices/controller/@type` */
  type: 'fdc' | 'sata' | 'ccid' | 'isa';
}

/** A controller of a bus. libvirt adds those that devices need. `/domain/devices/controller` with `type='scsi'` */
export interface DomainControllerScsi extends DomainControllerBase, Absent<
  | 'ports' | 'vectors' | 'maxGrantFrames' | 'maxEventChannels' | 'master' | '$model' | 'target' | 'pcihole64'
  | 'serial'
> {
  /** Kind of bus. Default: `ide`. `/domain/devices/controller/@type` */
  type: 'scsi';
  /** Model of the controller. Default: up to libvirt, by machine type and architecture. `/domain/devices/controller/@model` */
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

/** A controller of a bus. libvirt adds those that devices need. `/domain/devices/controller` with `type='usb'` */
export interface DomainControllerUsb extends DomainControllerBase, Absent<
  | 'vectors' | 'maxGrantFrames' | 'maxEventChannels' | '$model' | 'target' | 'pcihole64' | 'serial'
> {
  /** Kind of bus. Default: `ide`. `/domain/devices/controller/@type` */
  type: 'usb';
  /** Model of the controller. Default: up to libvirt, by machine type and architecture. `/domain/devices/controller/@model` */
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
  /** How many devices can be attached. `/domain/devices/controller/@ports` */
  ports?: number;
  /** USB companion controllers: how they are attached to their master, which has the same index. `/domain/devices/controller/master` */
  master?: DomainControllerMaster;
}

/** A controller of a bus. libvirt adds those that devices need. `/domain/devices/controller` with `type='ide'` */
export interface DomainControllerIde extends DomainControllerBase, Absent<
  | 'ports' | 'vectors' | 'maxGrantFrames' | 'maxEventChannels' | 'master' | '$model' | 'target' | 'pcihole64'
  | 'serial'
> {
  /** Kind of bus. Default: `ide`. `/domain/devices/controller/@type` */
  type: 'ide';
  /** Model of the controller. Default: up to libvirt, by machine type and architecture. `/domain/devices/controller/@model` */
  model?: 'piix3' | 'piix4' | 'ich6';
}

/** A controller of a bus. libvirt adds those that devices need. `/domain/devices/controller` with `type='pci'` */
export interface DomainControllerPci extends DomainControllerBase, Absent<
  | 'ports' | 'vectors' | 'maxGrantFrames' | 'maxEventChannels' | 'master' | 'serial'
> {
  /** Kind of bus. Default: `ide`. `/domain/devices/controller/@type` */
  type: 'pci';
  /** Model of the controller. Default: up to libvirt, by machine type and architecture. `/domain/devices/controller/@model` */
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
  /** The device that the hypervisor emulates. libvirt chooses it. `/domain/devices/controller/model` */
  $model?: DomainControllerModel;
  /** PCI controllers: what the guest sees of it. libvirt chooses it. `/domain/devices/controller/target` */
  target?: DomainControllerTarget;
  /** Size of the 64-bit PCI memory hole; 0: none. `/domain/devices/controller/pcihole64` */
  pcihole64?: DomainControllerPcihole64;
}

/** A controller of a bus. libvirt adds those that devices need. `/domain/devices/controller` with `type='virtio-serial'` */
export interface DomainControllerVirtioSerial extends DomainControllerBase, Absent<
  | 'maxGrantFrames' | 'maxEventChannels' | 'master' | '$model' | 'target' | 'pcihole64' | 'serial'
> {
  /** Kind of bus. Default: `ide`. `/domain/devices/controller/@type` */
  type: 'virtio-serial';
  /** Model of the controller. Default: up to libvirt, by machine type and architecture. `/domain/devices/controller/@model` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  /** How many devices can be attached. `/domain/devices/controller/@ports` */
  ports?: number;
  /** virtio-serial: number of interrupt vectors. `/domain/devices/controller/@vectors` */
  vectors?: number;
}

/** A controller of a bus. libvirt adds those that devices need. `/domain/devices/controller` with `type='xenbus'` */
export interface DomainControllerXenbus extends DomainControllerBase, Absent<
  | 'model' | 'ports' | 'vectors' | 'master' | '$model' | 'target' | 'pcihole64' | 'serial'
> {
  /** Kind of bus. Default: `ide`. `/domain/devices/controller/@type` */
  type: 'xenbus';
  /** xenbus: how many grant frames the guest may have. `/domain/devices/controller/@maxGrantFrames` */
  maxGrantFrames?: number;
  /** xenbus: how many event channels the guest may have. `/domain/devices/controller/@maxEventChannels` */
  maxEventChannels?: number;
}

/** A controller of a bus. libvirt adds those that devices need. `/domain/devices/controller` with `type='nvme'` */
export interface DomainControllerNvme extends DomainControllerBase, Absent<
  | 'model' | 'ports' | 'vectors' | 'maxGrantFrames' | 'maxEventChannels' | 'master' | '$model' | 'target' | 'pcihole64'
> {
  /** Kind of bus. Default: `ide`. `/domain/devices/controller/@type` */
  type: 'nvme';
  /** NVMe: serial number that the guest sees. `/domain/devices/controller/serial`: `[A-Za-z0-9_\.\+\- ]+` */
  serial?: string;
}

/** A controller of a bus. libvirt adds those that devices need. `/domain/devices/controller` */
export type DomainController =
  | DomainControllerOther
  | DomainControllerScsi
  | DomainControllerUsb
  | DomainControllerIde
  | DomainControllerPci
  | DomainControllerVirtioSerial
  | DomainControllerXenbus
  | DomainControllerNvme;

/** A lease that the lock manager must hold while the guest runs. `/domain/devices/lease` */
export interface DomainLease extends XmlObject {
  /** Name of the space that the key is in. `/domain/devices/lease/lockspace` */
  lockspace: string;
  /** Name of the lease. `/domain/devices/lease/key` */
  key: string;
  /** File that holds the lease. `/domain/devices/lease/target` */
  target: DomainLeaseTarget;
}

/** What every `/domain/devices/filesystem` may have. */
export interface DomainFilesystemBase extends XmlObject {
  /** Model of the device; for virtio which versions of the standard it offers. `/domain/devices/filesystem/@model` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  /**
   * Whose permissions count: `passthrough` those of the guest’s user, `mapped` those of the hypervisor; `squash`: failed changes of owners
   * are ignored. Default: `passthrough`, which is all that virtiofs has. `/domain/devices/filesystem/@accessmode`
   */
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  /**
   * 9p: what happens when the folder spans several devices: `remap` changes file IDs, `forbid` refuses, `warn` logs. Default: `warn`.
   * `/domain/devices/filesystem/@multidevs`
   */
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** 9p with `mapped`: mode of new files. Default: 600. `/domain/devices/filesystem/@fmode`: octal */
  fmode?: string;
  /** 9p with `mapped`: mode of new directories. Default: 700. `/domain/devices/filesystem/@dmode`: octal */
  dmode?: string;
  /** How the folder is served. `/domain/devices/filesystem/driver` */
  driver?: DomainFilesystemDriver;
  /** How the guest refers to it. `/domain/devices/filesystem/target` */
  target: DomainFilesystemTarget;
  /** The guest cannot write to the device. `/domain/devices/filesystem/readonly` */
  readonly?: boolean;
  /** Place of the device in the boot order. Cannot be combined with `os.boot`. `/domain/devices/filesystem/boot` */
  boot?: DomainBoot;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts.
   * `/domain/devices/filesystem/alias`
   */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/filesystem/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/filesystem/address`
   */
  address?: DomainAddress;
  /** The most space that the guest may use (OpenVZ). `/domain/devices/filesystem/space_hard_limit` */
  space_hard_limit?: DomainFilesystemSpaceHardLimit;
  /** Space that the guest may exceed for a while only (OpenVZ). `/domain/devices/filesystem/space_soft_limit` */
  space_soft_limit?: DomainFilesystemSpaceSoftLimit;
}

/** A folder of the host that the guest can mount. `/domain/devices/filesystem` with `type='file'` */
export interface DomainFilesystemFile extends DomainFilesystemBase, Absent<'binary' | 'idmap'> {
  /**
   * What is shared: `mount` a directory; `file`, `block`, `ram`, `bind` and `template` are for containers. Default: `mount`.
   * `/domain/devices/filesystem/@type`
   */
  type: 'file';
  /** What is shared. `/domain/devices/filesystem/source` */
  source: DomainFilesystemFileSource;
}

/** A folder of the host that the guest can mount. `/domain/devices/filesystem` with `type='block'` */
export interface DomainFilesystemBlock extends DomainFilesystemBase, Absent<'binary' | 'idmap'> {
  /**
   * What is shared: `mount` a directory; `file`, `block`, `ram`, `bind` and `template` are for containers. Default: `mount`.
   * `/domain/devices/filesystem/@type`
   */
  type: 'block';
  /** What is shared. `/domain/devices/filesystem/source` */
  source: DomainDiskVhostvdpaSource;
}

/** A folder of the host that the guest can mount. `/domain/devices/filesystem` with `type='mount'` */
export interface DomainFilesystemMount extends DomainFilesystemBase {
  /**
   * What is shared: `mount` a directory; `file`, `block`, `ram`, `bind` and `template` are for containers. Default: `mount`.
   * `/domain/devices/filesystem/@type`
   */
  type: 'mount';
  /** What is shared. `/domain/devices/filesystem/source` */
  source: DomainFilesystemMountSource;
  /** virtiofs: settings of the daemon that libvirt runs. `/domain/devices/filesystem/binary` */
  binary?: DomainFilesystemBinary;
  /**
   * virtiofs: how IDs of users and groups are mapped when libvirt does not run as root. Since libvirt 10.0.
   * `/domain/devices/filesystem/idmap`
   */
  idmap?: DomainIdmap;
}

/** A folder of the host that the guest can mount. `/domain/devices/filesystem` with `type='bind'` */
export interface DomainFilesystemBind extends DomainFilesystemBase, Absent<'binary' | 'idmap'> {
  /**
   * What is shared: `mount` a directory; `file`, `block`, `ram`, `bind` and `template` are for containers. Default: `mount`.
   * `/domain/devices/filesystem/@type`
   */
  type: 'bind';
  /** What is shared. `/domain/devices/filesystem/source` */
  source: DomainFilesystemBindSource;
}

/** A folder of the host that the guest can mount. `/domain/devices/filesystem` with `type='template'` */
export interface DomainFilesystemTemplate extends DomainFilesystemBase, Absent<'binary' | 'idmap'> {
  /**
   * What is shared: `mount` a directory; `file`, `block`, `ram`, `bind` and `template` are for containers. Default: `mount`.
   * `/domain/devices/filesystem/@type`
   */
  type: 'template';
  /** What is shared. `/domain/devices/filesystem/source` */
  source: DomainFilesystemTemplateSource;
}

/** A folder of the host that the guest can mount. `/domain/devices/filesystem` with `type='ram'` */
export interface DomainFilesystemRam extends DomainFilesystemBase, Absent<'binary' | 'idmap'> {
  /**
   * What is shared: `mount` a directory; `file`, `block`, `ram`, `bind` and `template` are for containers. Default: `mount`.
   * `/domain/devices/filesystem/@type`
   */
  type: 'ram';
  /** What is shared. `/domain/devices/filesystem/source` */
  source: DomainFilesystemRamSource;
}

/** A folder of the host that the guest can mount. `/domain/devices/filesystem` with no `type` */
export interface DomainFilesystemDefault extends DomainFilesystemBase {
  /**
   * What is shared: `mount` a directory; `file`, `block`, `ram`, `bind` and `template` are for containers. Default: `mount`.
   * `/domain/devices/filesystem/@type`: absent
   */
  type?: undefined;
  /** What is shared. `/domain/devices/filesystem/source` */
  source: DomainFilesystemMountSource;
  /** virtiofs: settings of the daemon that libvirt runs. `/domain/devices/filesystem/binary` */
  binary?: DomainFilesystemBinary;
  /**
   * virtiofs: how IDs of users and groups are mapped when libvirt does not run as root. Since libvirt 10.0.
   * `/domain/devices/filesystem/idmap`
   */
  idmap?: DomainIdmap;
}

/** A folder of the host that the guest can mount. `/domain/devices/filesystem` */
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
  /**
   * Whether the host follows the guest’s changes of MAC address and receive filters (virtio with macvtap). Default: `no`.
   * `/domain/devices/interface/@trustGuestRxFilters`
   */
  trustGuestRxFilters?: 'yes' | 'no';
  /** Whether the cable is plugged. `/domain/devices/interface/link` */
  link?: DomainInterfaceLink;
  /** MTU of the interface. Default for a guest: that of its network or bridge. `/domain/devices/interface/mtu` */
  mtu?: DomainMtu;
  /** How interrupts are coalesced. `/domain/devices/interface/coalesce` */
  coalesce?: DomainInterfaceCoalesce;
  /** The device on the host that belongs to the interface. `/domain/devices/interface/target` */
  target?: DomainInterfaceTarget;
  /** Containers: the interface in the guest. `/domain/devices/interface/guest` */
  guest?: DomainInterfaceGuest;
  /** MAC address of the interface. `/domain/devices/interface/mac` */
  mac?: DomainInterfaceMac;
  /** IP address of the guest’s end. Containers and `user` interfaces use it. `/domain/devices/interface/ip` */
  ip?: DomainIp[];
  /** Route in the guest. Containers use it. `/domain/devices/interface/route` */
  route?: DomainRoute[];
  /** `user` with passt: ports of the host that lead to the guest. `/domain/devices/interface/portForward` */
  portForward?: DomainInterfacePortForward[];
  /** Script that is run when the interface is brought up. `/domain/devices/interface/script` */
  script?: DomainInterfaceScript;
  /** Script that is run when the interface is brought down. `/domain/devices/interface/downscript` */
  downscript?: DomainInterfaceDownscript;
  /** Xen: the domain that serves the device. Default: the host. `/domain/devices/interface/backenddomain` */
  backenddomain?: DomainDiskBackenddomain;
  /** The NIC that the guest sees. `/domain/devices/interface/model` */
  model?: DomainInterfaceModel;
  /** How packets are transported on the host. `/domain/devices/interface/backend` */
  backend?: DomainInterfaceBackend;
  /** Settings of the interface’s backend. `/domain/devices/interface/driver` */
  driver?: DomainInterfaceDriver;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts.
   * `/domain/devices/interface/alias`
   */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/interface/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/interface/address`
   */
  address?: DomainAddress;
  /** Network filter that is applied to the interface. `/domain/devices/interface/filterref` */
  filterref?: DomainFilterref;
  /** Tuning of the host’s device. `/domain/devices/interface/tune` */
  tune?: DomainInterfaceTune;
  /** Place of the device in the boot order. Cannot be combined with `os.boot`. `/domain/devices/interface/boot` */
  boot?: DomainBoot;
  /** The PCI option ROM of the device. `/domain/devices/interface/rom` */
  rom?: DomainInterfaceRom;
  /** Limits of traffic. `/domain/devices/interface/bandwidth` */
  bandwidth?: DomainBandwidth;
  /**
   * VLAN tags of the traffic, on connections that support it: Open vSwitch, virtual functions, Linux bridges (since libvirt 11.0).
   * `/domain/devices/interface/vlan`
   */
  vlan?: DomainVlan;
  /** Settings of the bridge’s port. `/domain/devices/interface/port` */
  port?: DomainPort;
  /**
   * Makes this device and another one a failover pair, so that a guest with a passed-through NIC can be migrated (QEMU).
   * `/domain/devices/interface/teaming`
   */
  teaming?: DomainInterfaceTeaming;
}

/** A network interface of the guest. `/domain/devices/interface` with `type='bridge'` */
export interface DomainInterfaceBridge extends DomainInterfaceBase, Absent<'managed'> {
  /**
   * What it is connected to: `network` a libvirt network, `bridge` a bridge of the host, `direct` a NIC by macvtap, `hostdev` a virtual
   * function, `user` the outside, without privileges; and others. Default: `user`. `/domain/devices/interface/@type`
   */
  type: 'bridge';
  /** What the interface is connected to. `/domain/devices/interface/source` */
  source?: DomainInterfaceBridgeSource;
  /** How the port registers at a switch: Open vSwitch, 802.1Qbg, 802.1Qbh, midonet. `/domain/devices/interface/virtualport` */
  virtualport?: DomainVirtualport;
}

/** A network interface of the guest. `/domain/devices/interface` with `type='ethernet'` */
export interface DomainInterfaceEthernet extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /**
   * What it is connected to: `network` a libvirt network, `bridge` a bridge of the host, `direct` a NIC by macvtap, `hostdev` a virtual
   * function, `user` the outside, without privileges; and others. Default: `user`. `/domain/devices/interface/@type`
   */
  type: 'ethernet';
  /** What the interface is connected to. `/domain/devices/interface/source` */
  source?: DomainInterfaceEthernetSource;
}

/** A network interface of the guest. `/domain/devices/interface` with `type='vhostuser'` */
export interface DomainInterfaceVhostuser extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /**
   * What it is connected to: `network` a libvirt network, `bridge` a bridge of the host, `direct` a NIC by macvtap, `hostdev` a virtual
   * function, `user` the outside, without privileges; and others. Default: `user`. `/domain/devices/interface/@type`
   */
  type: 'vhostuser';
  /** What the interface is connected to. `/domain/devices/interface/source` */
  source?: DomainInterfaceVhostuserSource;
}

/** A network interface of the guest. `/domain/devices/interface` with `type='network'` */
export interface DomainInterfaceNetwork extends DomainInterfaceBase, Absent<'managed'> {
  /**
   * What it is connected to: `network` a libvirt network, `bridge` a bridge of the host, `direct` a NIC by macvtap, `hostdev` a virtual
   * function, `user` the outside, without privileges; and others. Default: `user`. `/domain/devices/interface/@type`
   */
  type: 'network';
  /** What the interface is connected to. `/domain/devices/interface/source` */
  source: DomainInterfaceNetworkSource;
  /** How the port registers at a switch: Open vSwitch, 802.1Qbg, 802.1Qbh, midonet. `/domain/devices/interface/virtualport` */
  virtualport?: DomainVirtualport;
}

/** A network interface of the guest. `/domain/devices/interface` with `type='direct'` */
export interface DomainInterfaceDirect extends DomainInterfaceBase, Absent<'managed'> {
  /**
   * What it is connected to: `network` a libvirt network, `bridge` a bridge of the host, `direct` a NIC by macvtap, `hostdev` a virtual
   * function, `user` the outside, without privileges; and others. Default: `user`. `/domain/devices/interface/@type`
   */
  type: 'direct';
  /** What the interface is connected to. `/domain/devices/interface/source` */
  source: DomainInterfaceDirectSource;
  /** How the port registers at a switch: Open vSwitch, 802.1Qbg, 802.1Qbh, midonet. `/domain/devices/interface/virtualport` */
  virtualport?: DomainVirtualport;
}

/** A network interface of the guest. `/domain/devices/interface` with `type='user'` */
export interface DomainInterfaceUser extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /**
   * What it is connected to: `network` a libvirt network, `bridge` a bridge of the host, `direct` a NIC by macvtap, `hostdev` a virtual
   * function, `user` the outside, without privileges; and others. Default: `user`. `/domain/devices/interface/@type`
   */
  type: 'user';
  /** What the interface is connected to. `/domain/devices/interface/source` */
  source?: DomainDiskVhostvdpaSource;
}

/** A network interface of the guest. `/domain/devices/interface` with `type='internal'` */
export interface DomainInterfaceInternal extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /**
   * What it is connected to: `network` a libvirt network, `bridge` a bridge of the host, `direct` a NIC by macvtap, `hostdev` a virtual
   * function, `user` the outside, without privileges; and others. Default: `user`. `/domain/devices/interface/@type`
   */
  type: 'internal';
  /** What the interface is connected to. `/domain/devices/interface/source` */
  source: DomainFilesystemTemplateSource;
}

/** A network interface of the guest. `/domain/devices/interface` with `type='mcast'` or `type='client'` */
export interface DomainInterfaceMcastOrClient extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /**
   * What it is connected to: `network` a libvirt network, `bridge` a bridge of the host, `direct` a NIC by macvtap, `hostdev` a virtual
   * function, `user` the outside, without privileges; and others. Default: `user`. `/domain/devices/interface/@type`
   */
  type: 'mcast' | 'client';
  /** What the interface is connected to. `/domain/devices/interface/source` */
  source: DomainInterfaceMcastOrClientSource;
}

/** A network interface of the guest. `/domain/devices/interface` with `type='udp'` */
export interface DomainInterfaceUdp extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /**
   * What it is connected to: `network` a libvirt network, `bridge` a bridge of the host, `direct` a NIC by macvtap, `hostdev` a virtual
   * function, `user` the outside, without privileges; and others. Default: `user`. `/domain/devices/interface/@type`
   */
  type: 'udp';
  /** What the interface is connected to. `/domain/devices/interface/source` */
  source: DomainInterfaceUdpSource;
}

/** A network interface of the guest. `/domain/devices/interface` with `type='server'` */
export interface DomainInterfaceServer extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /**
   * What it is connected to: `network` a libvirt network, `bridge` a bridge of the host, `direct` a NIC by macvtap, `hostdev` a virtual
   * function, `user` the outside, without privileges; and others. Default: `user`. `/domain/devices/interface/@type`
   */
  type: 'server';
  /** What the interface is connected to. `/domain/devices/interface/source` */
  source: DomainInterfaceServerSource;
}

/** A network interface of the guest. `/domain/devices/interface` with `type='hostdev'` */
export interface DomainInterfaceHostdev extends DomainInterfaceBase {
  /**
   * What it is connected to: `network` a libvirt network, `bridge` a bridge of the host, `direct` a NIC by macvtap, `hostdev` a virtual
   * function, `user` the outside, without privileges; and others. Default: `user`. `/domain/devices/interface/@type`
   */
  type: 'hostdev';
  /**
   * `hostdev`: whether libvirt detaches the device from its host driver and reattaches it afterwards. Default: `no`.
   * `/domain/devices/interface/@managed`
   */
  managed?: 'yes' | 'no';
  /** What the interface is connected to. `/domain/devices/interface/source` */
  source: DomainInterfaceHostdevSource;
  /** How the port registers at a switch: Open vSwitch, 802.1Qbg, 802.1Qbh, midonet. `/domain/devices/interface/virtualport` */
  virtualport?: DomainVirtualport;
}

/** A network interface of the guest. `/domain/devices/interface` with `type='vdpa'` */
export interface DomainInterfaceVdpa extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /**
   * What it is connected to: `network` a libvirt network, `bridge` a bridge of the host, `direct` a NIC by macvtap, `hostdev` a virtual
   * function, `user` the outside, without privileges; and others. Default: `user`. `/domain/devices/interface/@type`
   */
  type: 'vdpa';
  /** What the interface is connected to. `/domain/devices/interface/source` */
  source: DomainDiskVhostvdpaSource;
}

/** A network interface of the guest. `/domain/devices/interface` with `type='null'` */
export interface DomainInterfaceNull extends DomainInterfaceBase, Absent<'managed' | 'source' | 'virtualport'> {
  /**
   * What it is connected to: `network` a libvirt network, `bridge` a bridge of the host, `direct` a NIC by macvtap, `hostdev` a virtual
   * function, `user` the outside, without privileges; and others. Default: `user`. `/domain/devices/interface/@type`
   */
  type: 'null';
}

/** A network interface of the guest. `/domain/devices/interface` with `type='vds'` */
export interface DomainInterfaceVds extends DomainInterfaceBase, Absent<'managed' | 'virtualport'> {
  /**
   * What it is connected to: `network` a libvirt network, `bridge` a bridge of the host, `direct` a NIC by macvtap, `hostdev` a virtual
   * function, `user` the outside, without privileges; and others. Default: `user`. `/domain/devices/interface/@type`
   */
  type: 'vds';
  /** What the interface is connected to. `/domain/devices/interface/source` */
  source: DomainInterfaceVdsSource;
}

/** A network interface of the guest. `/domain/devices/interface` */
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
  /** virtio: which versions of the standard the device offers. `/domain/devices/input/@model` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  /** Options of virtio. `/domain/devices/input/driver` */
  driver?: DomainDriver;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/input/alias`
   */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/input/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/input/address`
   */
  address?: DomainAddress;
}

/**
 * A keyboard, mouse, tablet, or input device of the host. x86 guests have a PS/2 keyboard and mouse anyhow. `/domain/devices/input` with
 * `type='tablet'` or `type='mouse'` or `type='keyboard'`
 */
export interface DomainInputOther extends DomainInputBase, Absent<'source'> {
  /** Kind of device. A `tablet` has absolute positions, which fit remote displays. `/domain/devices/input/@type` */
  type: 'tablet' | 'mouse' | 'keyboard';
  /** Bus of the device. Default on x86 QEMU: `ps2`, for tablets `usb`. `/domain/devices/input/@bus` */
  bus?: 'ps2' | 'usb' | 'xen' | 'virtio';
}

/**
 * A keyboard, mouse, tablet, or input device of the host. x86 guests have a PS/2 keyboard and mouse anyhow. `/domain/devices/input` with
 * `type='passthrough'`
 */
export interface DomainInputPassthrough extends DomainInputBase {
  /** Kind of device. A `tablet` has absolute positions, which fit remote displays. `/domain/devices/input/@type` */
  type: 'passthrough';
  /** Bus of the device. Default on x86 QEMU: `ps2`, for tablets `usb`. `/domain/devices/input/@bus` */
  bus: 'virtio';
  /** `passthrough` and `evdev`: the host’s device. `/domain/devices/input/source` */
  source: DomainInputPassthroughSource;
}

/**
 * A keyboard, mouse, tablet, or input device of the host. x86 guests have a PS/2 keyboard and mouse anyhow. `/domain/devices/input` with
 * `type='evdev'`
 */
export interface DomainInputEvdev extends DomainInputBase, Absent<'bus'> {
  /** Kind of device. A `tablet` has absolute positions, which fit remote displays. `/domain/devices/input/@type` */
  type: 'evdev';
  /** `passthrough` and `evdev`: the host’s device. `/domain/devices/input/source` */
  source: DomainInputEvdevSource;
}

/** A keyboard, mouse, tablet, or input device of the host. x86 guests have a PS/2 keyboard and mouse anyhow. `/domain/devices/input` */
export type DomainInput =
  | DomainInputOther
  | DomainInputPassthrough
  | DomainInputEvdev;

/** A sound card. `/domain/devices/sound` */
export interface DomainSound extends XmlObject {
  /** Model of the card; what there is depends on the hypervisor. `/domain/devices/sound/@model` */
  model: 'sb16' | 'es1370' | 'pcspk' | 'ac97' | 'ich6' | 'ich7' | 'ich9' | 'usb' | 'virtio';
  /** USB: whether it has more than two channels. Since libvirt 9.4. `/domain/devices/sound/@multichannel` */
  multichannel?: 'yes' | 'no';
  /** virtio: number of streams. `/domain/devices/sound/@streams`: 32-bit integer, hexadecimal or decimal */
  streams?: string;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/sound/alias`
   */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/sound/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/sound/address`
   */
  address?: DomainAddress;
  /** Which audio backend is used. Default: the first. `/domain/devices/sound/audio` */
  audio?: DomainSoundAudio;
  /** Codec of an ICH card. Default: one for playing and recording. `/domain/devices/sound/codec` */
  codec?: DomainSoundCodec[];
  /** Options of virtio. `/domain/devices/sound/driver` */
  driver?: DomainDriver;
}

/** What every `/domain/devices/audio` may have. */
export interface DomainAudioBase extends XmlObject {
  /** Number of the backend, from 1. `/domain/devices/audio/@id`: 8-bit integer, hexadecimal or decimal */
  id: string;
  /**
   * Period of the timer. Unit: µs. Default: the lowest possible. `/domain/devices/audio/@timerPeriod`: 32-bit integer, hexadecimal or
   * decimal
   */
  timerPeriod?: string;
}

/** A connection to the host’s sound system. `/domain/devices/audio` with `type='none'` */
export interface DomainAudioNone extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'driver' | 'path'
> {
  /** Kind of sound system. `none` still gives sound to remote displays. `/domain/devices/audio/@type` */
  type: 'none';
  /** Recording. `/domain/devices/audio/input` */
  input?: DomainAudioNoneInput;
  /** Playing. `/domain/devices/audio/output` */
  output?: DomainAudioNoneOutput;
}

/** A connection to the host’s sound system. `/domain/devices/audio` with `type='dbus'` */
export interface DomainAudioDbus extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'driver' | 'path'
> {
  /** Kind of sound system. `none` still gives sound to remote displays. `/domain/devices/audio/@type` */
  type: 'dbus';
  /** Recording. `/domain/devices/audio/input` */
  input?: DomainAudioNoneInput;
  /** Playing. `/domain/devices/audio/output` */
  output?: DomainAudioNoneOutput;
}

/** A connection to the host’s sound system. `/domain/devices/audio` with `type='alsa'` */
export interface DomainAudioAlsa extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'driver' | 'path'
> {
  /** Kind of sound system. `none` still gives sound to remote displays. `/domain/devices/audio/@type` */
  type: 'alsa';
  /** Recording. `/domain/devices/audio/input` */
  input?: DomainAudioAlsaInput;
  /** Playing. `/domain/devices/audio/output` */
  output?: DomainAudioAlsaOutput;
}

/** A connection to the host’s sound system. `/domain/devices/audio` with `type='coreaudio'` */
export interface DomainAudioCoreaudio extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'driver' | 'path'
> {
  /** Kind of sound system. `none` still gives sound to remote displays. `/domain/devices/audio/@type` */
  type: 'coreaudio';
  /** Recording. `/domain/devices/audio/input` */
  input?: DomainAudioCoreaudioInput;
  /** Playing. `/domain/devices/audio/output` */
  output?: DomainAudioCoreaudioOutput;
}

/** A connection to the host’s sound system. `/domain/devices/audio` with `type='jack'` */
export interface DomainAudioJack extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'driver' | 'path'
> {
  /** Kind of sound system. `none` still gives sound to remote displays. `/domain/devices/audio/@type` */
  type: 'jack';
  /** Recording. `/domain/devices/audio/input` */
  input?: DomainAudioJackInput;
  /** Playing. `/domain/devices/audio/output` */
  output?: DomainAudioJackOutput;
}

/** A connection to the host’s sound system. `/domain/devices/audio` with `type='oss'` */
export interface DomainAudioOss extends DomainAudioBase, Absent<'runtimeDir' | 'serverName' | 'driver' | 'path'> {
  /** Kind of sound system. `none` still gives sound to remote displays. `/domain/devices/audio/@type` */
  type: 'oss';
  /** OSS: whether memory mapping is tried. `/domain/devices/audio/@tryMMap` */
  tryMMap?: 'yes' | 'no';
  /** OSS: whether the device is used exclusively. `/domain/devices/audio/@exclusive` */
  exclusive?: 'yes' | 'no';
  /** OSS: timing from -1 to 10; lower is less latency and more CPU usage; negative is fragment mode. `/domain/devices/audio/@dspPolicy` */
  dspPolicy?: number;
  /** Recording. `/domain/devices/audio/input` */
  input?: DomainAudioOssInput;
  /** Playing. `/domain/devices/audio/output` */
  output?: DomainAudioOssOutput;
}

/** A connection to the host’s sound system. `/domain/devices/audio` with `type='pipewire'` */
export interface DomainAudioPipewire extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'serverName' | 'driver' | 'path'
> {
  /** Kind of sound system. `none` still gives sound to remote displays. `/domain/devices/audio/@type` */
  type: 'pipewire';
  /** PipeWire: runtime directory of the server. Since libvirt 9.10. `/domain/devices/audio/@runtimeDir`: path */
  runtimeDir?: string;
  /** Recording. `/domain/devices/audio/input` */
  input?: DomainAudioPipewireInput;
  /** Playing. `/domain/devices/audio/output` */
  output?: DomainAudioPipewireOutput;
}

/** A connection to the host’s sound system. `/domain/devices/audio` with `type='pulseaudio'` */
export interface DomainAudioPulseaudio extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'driver' | 'path'
> {
  /** Kind of sound system. `none` still gives sound to remote displays. `/domain/devices/audio/@type` */
  type: 'pulseaudio';
  /** PulseAudio: host name of the server. `/domain/devices/audio/@serverName` */
  serverName?: string;
  /** Recording. `/domain/devices/audio/input` */
  input?: DomainAudioPipewireInput;
  /** Playing. `/domain/devices/audio/output` */
  output?: DomainAudioPipewireOutput;
}

/** A connection to the host’s sound system. `/domain/devices/audio` with `type='sdl'` */
export interface DomainAudioSdl extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'path'
> {
  /** Kind of sound system. `none` still gives sound to remote displays. `/domain/devices/audio/@type` */
  type: 'sdl';
  /** SDL: name of its audio driver. `/domain/devices/audio/@driver` */
  driver?: 'esd' | 'alsa' | 'arts' | 'pulseaudio';
  /** Recording. `/domain/devices/audio/input` */
  input?: DomainAudioCoreaudioInput;
  /** Playing. `/domain/devices/audio/output` */
  output?: DomainAudioCoreaudioOutput;
}

/** A connection to the host’s sound system. `/domain/devices/audio` with `type='spice'` */
export interface DomainAudioSpice extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'driver' | 'path'
> {
  /** Kind of sound system. `none` still gives sound to remote displays. `/domain/devices/audio/@type` */
  type: 'spice';
  /** Recording. `/domain/devices/audio/input` */
  input?: DomainAudioNoneInput;
  /** Playing. `/domain/devices/audio/output` */
  output?: DomainAudioNoneOutput;
}

/** A connection to the host’s sound system. `/domain/devices/audio` with `type='file'` */
export interface DomainAudioFile extends DomainAudioBase, Absent<
  | 'tryMMap' | 'exclusive' | 'dspPolicy' | 'runtimeDir' | 'serverName' | 'driver'
> {
  /** Kind of sound system. `none` still gives sound to remote displays. `/domain/devices/audio/@type` */
  type: 'file';
  /** File: where sound is written to. `/domain/devices/audio/@path`: path */
  path?: string;
  /** Recording. `/domain/devices/audio/input` */
  input?: DomainAudioNoneInput;
  /** Playing. `/domain/devices/audio/output` */
  output?: DomainAudioNoneOutput;
}

/** A connection to the host’s sound system. `/domain/devices/audio` */
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
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/hostdev/alias`
   */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/hostdev/acpi` */
  acpi?: DomainAcpi;
  /** Place of the device in the boot order. Cannot be combined with `os.boot`. `/domain/devices/hostdev/boot` */
  boot?: DomainBoot;
  /** The PCI option ROM of the device. `/domain/devices/hostdev/rom` */
  rom?: DomainInterfaceRom;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/hostdev/address`
   */
  address?: DomainAddress;
  /** The guest cannot write to the device. `/domain/devices/hostdev/readonly` */
  readonly?: boolean;
  /** Several guests may use the device at a time; host caching should be off. `/domain/devices/hostdev/shareable` */
  shareable?: boolean;
}

/** A device of the host that is passed to the guest. `/domain/devices/hostdev` with `type='pci'` */
export interface DomainHostdevPci extends DomainHostdevBase, Absent<'sgio' | 'rawio' | 'model' | 'ip' | 'route'> {
  /**
   * `pci`, `usb`, `scsi` (a LUN), `scsi_host` (a whole adapter), `mdev` (mediated device); for containers `storage`, `misc`, `net`.
   * `/domain/devices/hostdev/@type`
   */
  type: 'pci';
  /**
   * `subsystem`: a device by its bus; `capabilities`: a device node or network interface for a container. Default: `subsystem`.
   * `/domain/devices/hostdev/@mode`
   */
  mode?: 'subsystem';
  /**
   * PCI: whether libvirt detaches the device from its host driver and reattaches it afterwards. Default: `no`.
   * `/domain/devices/hostdev/@managed`
   */
  managed?: 'yes' | 'no';
  /** vGPUs: whether there is a simple framebuffer until the guest’s driver starts. Default: `off`. `/domain/devices/hostdev/@ramfb` */
  ramfb?: 'on' | 'off';
  /** vGPUs: whether the display can be seen by `graphics`. Default: `off`. `/domain/devices/hostdev/@display` */
  display?: 'on' | 'off';
  /** How the device is passed through. `/domain/devices/hostdev/driver` */
  driver?: DomainHostdevDriver;
  /**
   * Makes this device and another one a failover pair, so that a guest with a passed-through NIC can be migrated (QEMU).
   * `/domain/devices/hostdev/teaming`
   */
  teaming?: DomainInterfaceTeaming;
  /** The device as the host sees it. `/domain/devices/hostdev/source` */
  source: DomainHostdevPciSource;
}

/** A device of the host that is passed to the guest. `/domain/devices/hostdev` with `type='usb'` */
export interface DomainHostdevUsb extends DomainHostdevBase, Absent<
  | 'ramfb' | 'display' | 'sgio' | 'rawio' | 'model' | 'driver' | 'teaming' | 'ip' | 'route'
> {
  /**
   * `pci`, `usb`, `scsi` (a LUN), `scsi_host` (a whole adapter), `mdev` (mediated device); for containers `storage`, `misc`, `net`.
   * `/domain/devices/hostdev/@type`
   */
  type: 'usb';
  /**
   * `subsystem`: a device by its bus; `capabilities`: a device node or network interface for a container. Default: `subsystem`.
   * `/domain/devices/hostdev/@mode`
   */
  mode?: 'subsystem';
  /**
   * PCI: whether libvirt detaches the device from its host driver and reattaches it afterwards. Default: `no`.
   * `/domain/devices/hostdev/@managed`
   */
  managed?: 'yes' | 'no';
  /** The device as the host sees it. `/domain/devices/hostdev/source` */
  source: DomainHostdevUsbSource;
}

/** A device of the host that is passed to the guest. `/domain/devices/hostdev` with `type='scsi'` */
export interface DomainHostdevScsi extends DomainHostdevBase, Absent<
  | 'ramfb' | 'display' | 'model' | 'driver' | 'teaming' | 'ip' | 'route'
> {
  /**
   * `pci`, `usb`, `scsi` (a LUN), `scsi_host` (a whole adapter), `mdev` (mediated device); for containers `storage`, `misc`, `net`.
   * `/domain/devices/hostdev/@type`
   */
  type: 'scsi';
  /**
   * `subsystem`: a device by its bus; `capabilities`: a device node or network interface for a container. Default: `subsystem`.
   * `/domain/devices/hostdev/@mode`
   */
  mode?: 'subsystem';
  /**
   * PCI: whether libvirt detaches the device from its host driver and reattaches it afterwards. Default: `no`.
   * `/domain/devices/hostdev/@managed`
   */
  managed?: 'yes' | 'no';
  /** SCSI: whether the kernel filters unprivileged commands. Default: `filtered`. `/domain/devices/hostdev/@sgio` */
  sgio?: 'filtered' | 'unfiltered';
  /** SCSI: whether the process may send any command (CAP_SYS_RAWIO). `/domain/devices/hostdev/@rawio` */
  rawio?: 'yes' | 'no';
  /** The device as the host sees it. `/domain/devices/hostdev/source` */
  source: DomainHostdevScsiSource;
}

/** A device of the host that is passed to the guest. `/domain/devices/hostdev` with `type='scsi_host'` */
export interface DomainHostdevScsiHost extends DomainHostdevBase, Absent<
  | 'ramfb' | 'display' | 'sgio' | 'rawio' | 'driver' | 'teaming' | 'ip' | 'route'
> {
  /**
   * `pci`, `usb`, `scsi` (a LUN), `scsi_host` (a whole adapter), `mdev` (mediated device); for containers `storage`, `misc`, `net`.
   * `/domain/devices/hostdev/@type`
   */
  type: 'scsi_host';
  /**
   * `subsystem`: a device by its bus; `capabilities`: a device node or network interface for a container. Default: `subsystem`.
   * `/domain/devices/hostdev/@mode`
   */
  mode?: 'subsystem';
  /**
   * PCI: whether libvirt detaches the device from its host driver and reattaches it afterwards. Default: `no`.
   * `/domain/devices/hostdev/@managed`
   */
  managed?: 'yes' | 'no';
  /** Mediated devices: the interface to the guest. SCSI hosts: model of the virtio device. `/domain/devices/hostdev/@model` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  /** The device as the host sees it. `/domain/devices/hostdev/source` */
  source: DomainHostdevScsiHostSource;
}

/** A device of the host that is passed to the guest. `/domain/devices/hostdev` with `type='mdev'` */
export interface DomainHostdevMdev extends DomainHostdevBase, Absent<'sgio' | 'rawio' | 'driver' | 'teaming' | 'ip' | 'route'> {
  /**
   * `pci`, `usb`, `scsi` (a LUN), `scsi_host` (a whole adapter), `mdev` (mediated device); for containers `storage`, `misc`, `net`.
   * `/domain/devices/hostdev/@type`
   */
  type: 'mdev';
  /**
   * `subsystem`: a device by its bus; `capabilities`: a device node or network interface for a container. Default: `subsystem`.
   * `/domain/devices/hostdev/@mode`
   */
  mode?: 'subsystem';
  /**
   * PCI: whether libvirt detaches the device from its host driver and reattaches it afterwards. Default: `no`.
   * `/domain/devices/hostdev/@managed`
   */
  managed?: 'yes' | 'no';
  /** vGPUs: whether there is a simple framebuffer until the guest’s driver starts. Default: `off`. `/domain/devices/hostdev/@ramfb` */
  ramfb?: 'on' | 'off';
  /** vGPUs: whether the display can be seen by `graphics`. Default: `off`. `/domain/devices/hostdev/@display` */
  display?: 'on' | 'off';
  /** Mediated devices: the interface to the guest. SCSI hosts: model of the virtio device. `/domain/devices/hostdev/@model` */
  model: 'vfio-pci' | 'vfio-ccw' | 'vfio-ap';
  /** The device as the host sees it. `/domain/devices/hostdev/source` */
  source: DomainHostdevMdevSource;
}

/** A device of the host that is passed to the guest. `/domain/devices/hostdev` with `type='storage'` */
export interface DomainHostdevStorage extends DomainHostdevBase, Absent<
  | 'managed' | 'ramfb' | 'display' | 'sgio' | 'rawio' | 'model' | 'driver' | 'teaming' | 'ip' | 'route'
> {
  /**
   * `pci`, `usb`, `scsi` (a LUN), `scsi_host` (a whole adapter), `mdev` (mediated device); for containers `storage`, `misc`, `net`.
   * `/domain/devices/hostdev/@type`
   */
  type: 'storage';
  /**
   * `subsystem`: a device by its bus; `capabilities`: a device node or network interface for a container. Default: `subsystem`.
   * `/domain/devices/hostdev/@mode`
   */
  mode: 'capabilities';
  /** The device as the host sees it. `/domain/devices/hostdev/source` */
  source: DomainHostdevStorageSource;
}

/** A device of the host that is passed to the guest. `/domain/devices/hostdev` with `type='misc'` */
export interface DomainHostdevMisc extends DomainHostdevBase, Absent<
  | 'managed' | 'ramfb' | 'display' | 'sgio' | 'rawio' | 'model' | 'driver' | 'teaming' | 'ip' | 'route'
> {
  /**
   * `pci`, `usb`, `scsi` (a LUN), `scsi_host` (a whole adapter), `mdev` (mediated device); for containers `storage`, `misc`, `net`.
   * `/domain/devices/hostdev/@type`
   */
  type: 'misc';
  /**
   * `subsystem`: a device by its bus; `capabilities`: a device node or network interface for a container. Default: `subsystem`.
   * `/domain/devices/hostdev/@mode`
   */
  mode: 'capabilities';
  /** The device as the host sees it. `/domain/devices/hostdev/source` */
  source: DomainHostdevMiscSource;
}

/** A device of the host that is passed to the guest. `/domain/devices/hostdev` with `type='net'` */
export interface DomainHostdevNet extends DomainHostdevBase, Absent<
  | 'managed' | 'ramfb' | 'display' | 'sgio' | 'rawio' | 'model' | 'driver' | 'teaming'
> {
  /**
   * `pci`, `usb`, `scsi` (a LUN), `scsi_host` (a whole adapter), `mdev` (mediated device); for containers `storage`, `misc`, `net`.
   * `/domain/devices/hostdev/@type`
   */
  type: 'net';
  /**
   * `subsystem`: a device by its bus; `capabilities`: a device node or network interface for a container. Default: `subsystem`.
   * `/domain/devices/hostdev/@mode`
   */
  mode: 'capabilities';
  /** The device as the host sees it. `/domain/devices/hostdev/source` */
  source: DomainHostdevNetSource;
  /** IP address of the guest’s end. Containers and `user` interfaces use it. `/domain/devices/hostdev/ip` */
  ip?: DomainIp[];
  /** Route in the guest. Containers use it. `/domain/devices/hostdev/route` */
  route?: DomainRoute[];
}

/** A device of the host that is passed to the guest. `/domain/devices/hostdev` */
export type DomainHostdev =
  | DomainHostdevPci
  | DomainHostdevUsb
  | DomainHostdevScsi
  | DomainHostdevScsiHost
  | DomainHostdevMdev
  | DomainHostdevStorage
  | DomainHostdevMisc
  | DomainHostdevNet;

/** A way to see and use the guest’s screen. `/domain/devices/graphics` with `type='sdl'` */
export interface DomainGraphicsSdl extends XmlObject, Absent<
  | 'port' | 'autoport' | 'websocket' | 'listen' | 'sharePolicy' | 'powerControl' | 'wait' | 'socket' | 'passwd'
  | 'keymap' | 'passwdValidTo' | 'connected' | 'tlsPort' | 'defaultMode' | 'address' | 'p2p' | 'replaceUser'
  | 'multiUser' | 'username' | 'audio' | '$listen' | 'channel' | 'image' | 'jpeg' | 'zlib' | 'playback' | 'streaming'
  | 'clipboard' | 'mouse' | 'filetransfer'
> {
  /**
   * `vnc`, `spice`, `rdp` and `dbus` serve clients; `sdl` and `desktop` open a window; `egl-headless` renders for another one.
   * `/domain/devices/graphics/@type`
   */
  type: 'sdl';
  /** SDL: the X display, such as `:0.0`. `/domain/devices/graphics/@display` */
  display?: string;
  /** SDL: path of the X authority file. `/domain/devices/graphics/@xauth` */
  xauth?: string;
  /** Whether the window fills the screen. `/domain/devices/graphics/@fullscreen` */
  fullscreen?: 'yes' | 'no';
  /** OpenGL. `/domain/devices/graphics/gl` */
  gl?: DomainGraphicsSdlGl;
}

/** A way to see and use the guest’s screen. `/domain/devices/graphics` with `type='vnc'` */
export interface DomainGraphicsVnc extends XmlObject, Absent<
  | 'display' | 'xauth' | 'fullscreen' | 'tlsPort' | 'defaultMode' | 'address' | 'p2p' | 'replaceUser' | 'multiUser'
  | 'username' | 'gl' | 'channel' | 'image' | 'jpeg' | 'zlib' | 'playback' | 'streaming' | 'clipboard' | 'mouse'
  | 'filetransfer'
> {
  /**
   * `vnc`, `spice`, `rdp` and `dbus` serve clients; `sdl` and `desktop` open a window; `egl-headless` renders for another one.
   * `/domain/devices/graphics/@type`
   */
  type: 'vnc';
  /** TCP port; -1: chosen at start, as with `autoport`. `/domain/devices/graphics/@port`: -1 to 65535 */
  port?: number;
  /** Whether ports are chosen at start; `port` then shows which. `/domain/devices/graphics/@autoport` */
  autoport?: 'yes' | 'no';
  /** VNC: port for WebSockets; -1: chosen at start. `/domain/devices/graphics/@websocket`: -1 to 65535 */
  websocket?: number;
  /**
   * Address that the server listens on. The same as in the first `$listen`. Default: the host’s setting, usually 127.0.0.1.
   * `/domain/devices/graphics/@listen`: IPv4 or IPv6 address or DNS name
   */
  listen?: string;
  /**
   * VNC: `allow-exclusive`: a client can drop others; `force-shared`: it cannot; `ignore`: all are welcome. Default: `allow-exclusive`.
   * `/domain/devices/graphics/@sharePolicy`
   */
  sharePolicy?: 'allow-exclusive' | 'force-shared' | 'ignore';
  /** VNC: whether clients can shut down, reboot and reset the guest. Default: `no`. `/domain/devices/graphics/@powerControl` */
  powerControl?: 'yes' | 'no';
  /** VNC: whether the guest waits for a client before it starts (bhyve). `/domain/devices/graphics/@wait` */
  wait?: 'yes' | 'no';
  /** VNC: absolute path of a Unix socket instead of a port. `/domain/devices/graphics/@socket`: absolute path */
  socket?: string;
  /**
   * Password in clear text; empty: no access. libvirt shows it only with the flag for secure information.
   * `/domain/devices/graphics/@passwd`
   */
  passwd?: string;
  /** Keyboard layout. Default: that of the client. `/domain/devices/graphics/@keymap` */
  keymap?: string;
  /** Until when the password is valid, in UTC. `/domain/devices/graphics/@passwdValidTo`: such as `2030-01-31T12:00:00` */
  passwdValidTo?: string;
  /**
   * What happens to connected clients when the password changes: `keep`, `disconnect` or `fail` (the change fails).
   * `/domain/devices/graphics/@connected`
   */
  connected?: 'keep';
  /** Which audio backend is used. Default: the first. `/domain/devices/graphics/audio` */
  audio?: DomainSoundAudio;
  /** Where the server listens. `/domain/devices/graphics/listen` */
  $listen?: DomainGraphicsListen[];
}

/** A way to see and use the guest’s screen. `/domain/devices/graphics` with `type='spice'` */
export interface DomainGraphicsSpice extends XmlObject, Absent<
  | 'display' | 'xauth' | 'fullscreen' | 'websocket' | 'sharePolicy' | 'powerControl' | 'wait' | 'socket' | 'address'
  | 'p2p' | 'replaceUser' | 'multiUser' | 'username' | 'audio'
> {
  /**
   * `vnc`, `spice`, `rdp` and `dbus` serve clients; `sdl` and `desktop` open a window; `egl-headless` renders for another one.
   * `/domain/devices/graphics/@type`
   */
  type: 'spice';
  /** TCP port; -1: chosen at start, as with `autoport`. `/domain/devices/graphics/@port`: -1 to 65535 */
  port?: number;
  /** Whether ports are chosen at start; `port` then shows which. `/domain/devices/graphics/@autoport` */
  autoport?: 'yes' | 'no';
  /**
   * Address that the server listens on. The same as in the first `$listen`. Default: the host’s setting, usually 127.0.0.1.
   * `/domain/devices/graphics/@listen`: IPv4 or IPv6 address or DNS name
   */
  listen?: string;
  /**
   * Password in clear text; empty: no access. libvirt shows it only with the flag for secure information.
   * `/domain/devices/graphics/@passwd`
   */
  passwd?: string;
  /** Keyboard layout. Default: that of the client. `/domain/devices/graphics/@keymap` */
  keymap?: string;
  /** Until when the password is valid, in UTC. `/domain/devices/graphics/@passwdValidTo`: such as `2030-01-31T12:00:00` */
  passwdValidTo?: string;
  /**
   * What happens to connected clients when the password changes: `keep`, `disconnect` or `fail` (the change fails).
   * `/domain/devices/graphics/@connected`
   */
  connected?: 'fail' | 'disconnect' | 'keep';
  /** SPICE: TCP port with TLS; -1: chosen at start. `/domain/devices/graphics/@tlsPort`: -1 to 65535 */
  tlsPort?: number;
  /**
   * SPICE: whether channels use TLS unless `channel` says otherwise; `any`: if there is a TLS port. Default: `any`.
   * `/domain/devices/graphics/@defaultMode`
   */
  defaultMode?: 'any' | 'secure' | 'insecure';
  /** OpenGL. `/domain/devices/graphics/gl` */
  gl?: DomainGraphicsSpiceGl;
  /** Where the server listens. `/domain/devices/graphics/listen` */
  $listen?: DomainGraphicsListen[];
  /** SPICE: security of one channel. `/domain/devices/graphics/channel` */
  channel?: DomainGraphicsChannel[];
  /** SPICE: compression of images. `/domain/devices/graphics/image` */
  image?: DomainGraphicsImage;
  /** SPICE: JPEG compression of images on slow connections. `/domain/devices/graphics/jpeg` */
  jpeg?: DomainGraphicsJpeg;
  /** SPICE: zlib compression of images on slow connections. `/domain/devices/graphics/zlib` */
  zlib?: DomainGraphicsZlib;
  /** SPICE: compression of sound. `/domain/devices/graphics/playback` */
  playback?: DomainGraphicsPlayback;
  /** SPICE: detection of video. `/domain/devices/graphics/streaming` */
  streaming?: DomainGraphicsStreaming;
  /** SPICE: sharing of the clipboard. `/domain/devices/graphics/clipboard` */
  clipboard?: DomainGraphicsClipboard;
  /** SPICE: mouse mode. `/domain/devices/graphics/mouse` */
  mouse?: DomainGraphicsMouse;
  /** SPICE: dropping files into the guest. `/domain/devices/graphics/filetransfer` */
  filetransfer?: DomainGraphicsFiletransfer;
}

/** A way to see and use the guest’s screen. `/domain/devices/graphics` with `type='dbus'` */
export interface DomainGraphicsDbus extends XmlObject, Absent<
  | 'display' | 'xauth' | 'fullscreen' | 'port' | 'autoport' | 'websocket' | 'listen' | 'sharePolicy' | 'powerControl'
  | 'wait' | 'socket' | 'passwd' | 'keymap' | 'passwdValidTo' | 'connected' | 'tlsPort' | 'defaultMode' | 'replaceUser'
  | 'multiUser' | 'username' | '$listen' | 'channel' | 'image' | 'jpeg' | 'zlib' | 'playback' | 'streaming'
  | 'clipboard' | 'mouse' | 'filetransfer'
> {
  /**
   * `vnc`, `spice`, `rdp` and `dbus` serve clients; `sdl` and `desktop` open a window; `egl-headless` renders for another one.
   * `/domain/devices/graphics/@type`
   */
  type: 'dbus';
  /** D-Bus: address of the bus. Default: a private one. `/domain/devices/graphics/@address`: `.+` */
  address?: string;
  /** D-Bus: whether clients connect directly, by file descriptors from libvirt. `/domain/devices/graphics/@p2p` */
  p2p?: 'yes' | 'no';
  /** OpenGL. `/domain/devices/graphics/gl` */
  gl?: DomainGraphicsSpiceGl;
  /** Which audio backend is used. Default: the first. `/domain/devices/graphics/audio` */
  audio?: DomainSoundAudio;
}

/** A way to see and use the guest’s screen. `/domain/devices/graphics` with `type='rdp'` */
export interface DomainGraphicsRdp extends XmlObject, Absent<
  | 'display' | 'xauth' | 'fullscreen' | 'websocket' | 'sharePolicy' | 'powerControl' | 'wait' | 'socket' | 'keymap'
  | 'passwdValidTo' | 'connected' | 'tlsPort' | 'defaultMode' | 'address' | 'p2p' | 'gl' | 'audio' | 'channel' | 'image'
  | 'jpeg' | 'zlib' | 'playback' | 'streaming' | 'clipboard' | 'mouse' | 'filetransfer'
> {
  /**
   * `vnc`, `spice`, `rdp` and `dbus` serve clients; `sdl` and `desktop` open a window; `egl-headless` renders for another one.
   * `/domain/devices/graphics/@type`
   */
  type: 'rdp';
  /** TCP port; -1: chosen at start, as with `autoport`. `/domain/devices/graphics/@port`: -1 to 65535 */
  port?: number;
  /** Whether ports are chosen at start; `port` then shows which. `/domain/devices/graphics/@autoport` */
  autoport?: 'yes' | 'no';
  /**
   * Address that the server listens on. The same as in the first `$listen`. Default: the host’s setting, usually 127.0.0.1.
   * `/domain/devices/graphics/@listen`: IPv4 or IPv6 address or DNS name
   */
  listen?: string;
  /**
   * Password in clear text; empty: no access. libvirt shows it only with the flag for secure information.
   * `/domain/devices/graphics/@passwd`
   */
  passwd?: string;
  /** RDP: whether a new client drops the one that is connected. `/domain/devices/graphics/@replaceUser` */
  replaceUser?: 'yes' | 'no';
  /** RDP: whether several clients may be connected. `/domain/devices/graphics/@multiUser` */
  multiUser?: 'yes' | 'no';
  /** RDP: name of the user. `/domain/devices/graphics/@username` */
  username?: string;
  /** Where the server listens. `/domain/devices/graphics/listen` */
  $listen?: DomainGraphicsListen[];
}

/** A way to see and use the guest’s screen. `/domain/devices/graphics` with `type='desktop'` */
export interface DomainGraphicsDesktop extends XmlObject, Absent<
  | 'xauth' | 'fullscreen' | 'port' | 'autoport' | 'websocket' | 'listen' | 'sharePolicy' | 'powerControl' | 'wait'
  | 'socket' | 'passwd' | 'keymap' | 'passwdValidTo' | 'connected' | 'tlsPort' | 'defaultMode' | 'address' | 'p2p'
  | 'replaceUser' | 'multiUser' | 'username' | 'gl' | 'audio' | '$listen' | 'channel' | 'image' | 'jpeg' | 'zlib'
  | 'playback' | 'streaming' | 'clipboard' | 'mouse' | 'filetransfer'
> {
  /**
   * `vnc`, `spice`, `rdp` and `dbus` serve clients; `sdl` and `desktop` open a window; `egl-headless` renders for another one.
   * `/domain/devices/graphics/@type`
   */
  type: 'desktop';
  /** SDL: the X display, such as `:0.0`. `/domain/devices/graphics/@display` */
  display?: string;
}

/** A way to see and use the guest’s screen. `/domain/devices/graphics` with `type='egl-headless'` */
export interface DomainGraphicsEglHeadless extends XmlObject, Absent<
  | 'display' | 'xauth' | 'fullscreen' | 'port' | 'autoport' | 'websocket' | 'listen' | 'sharePolicy' | 'powerControl'
  | 'wait' | 'socket' | 'passwd' | 'keymap' | 'passwdValidTo' | 'connected' | 'tlsPort' | 'defaultMode' | 'address'
  | 'p2p' | 'replaceUser' | 'multiUser' | 'username' | 'audio' | '$listen' | 'channel' | 'image' | 'jpeg' | 'zlib'
  | 'playback' | 'streaming' | 'clipboard' | 'mouse' | 'filetransfer'
> {
  /**
   * `vnc`, `spice`, `rdp` and `dbus` serve clients; `sdl` and `desktop` open a window; `egl-headless` renders for another one.
   * `/domain/devices/graphics/@type`
   */
  type: 'egl-headless';
  /** OpenGL. `/domain/devices/graphics/gl` */
  gl?: DomainGraphicsEglHeadlessGl;
}

/** A way to see and use the guest’s screen. `/domain/devices/graphics` */
export type DomainGraphics =
  | DomainGraphicsSdl
  | DomainGraphicsVnc
  | DomainGraphicsSpice
  | DomainGraphicsDbus
  | DomainGraphicsRdp
  | DomainGraphicsDesktop
  | DomainGraphicsEglHeadless;

/** A graphics card. libvirt adds one to guests with `graphics`, unless a video model is `none`. `/domain/devices/video` */
export interface DomainVideo extends XmlObject {
  /** How the card is emulated. `/domain/devices/video/driver` */
  driver?: DomainVideoDriver;
  /** The model of the card. `/domain/devices/video/model` */
  model?: DomainVideoModel;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/video/alias`
   */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/video/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/video/address`
   */
  address?: DomainAddress;
}

/** A console. The first one is usually the same device as the first `serial`. `/domain/devices/console` */
export interface DomainConsole extends XmlObject {
  /**
   * How the device is connected on the host: `pty` a pseudo terminal, `unix` a socket, `tcp`, `udp`, `file`, `spicevmc` the SPICE session;
   * and others. Default: `pty`. `/domain/devices/console/@type`
   */
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
  /** Path of the pseudo terminal. Output only. `/domain/devices/console/@tty`: absolute path */
  tty?: string;
  /** The host’s end of the device. `/domain/devices/console/source` */
  source?: DomainSource[];
  /** TCP: the protocol of the connection. `/domain/devices/console/protocol` */
  protocol?: DomainProtocol;
  /** Copies all output to a file on the host. `/domain/devices/console/log` */
  log?: DomainLog;
  /** The guest’s end of the device. `/domain/devices/console/target` */
  target?: DomainTarget;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/console/alias`
   */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/console/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/console/address`
   */
  address?: DomainAddress;
}

/** A parallel port. `/domain/devices/parallel` */
export interface DomainParallel extends XmlObject {
  /**
   * How the device is connected on the host: `pty` a pseudo terminal, `unix` a socket, `tcp`, `udp`, `file`, `spicevmc` the SPICE session;
   * and others. Default: `pty`. `/domain/devices/parallel/@type`
   */
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
  /** Path of the pseudo terminal. Output only. `/domain/devices/parallel/@tty`: absolute path */
  tty?: string;
  /** The host’s end of the device. `/domain/devices/parallel/source` */
  source?: DomainSource[];
  /** TCP: the protocol of the connection. `/domain/devices/parallel/protocol` */
  protocol?: DomainProtocol;
  /** Copies all output to a file on the host. `/domain/devices/parallel/log` */
  log?: DomainLog;
  /** The guest’s end of the device. `/domain/devices/parallel/target` */
  target?: DomainTarget;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/parallel/alias`
   */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/parallel/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/parallel/address`
   */
  address?: DomainAddress;
}

/** A serial port. `/domain/devices/serial` */
export interface DomainSerial extends XmlObject {
  /**
   * How the device is connected on the host: `pty` a pseudo terminal, `unix` a socket, `tcp`, `udp`, `file`, `spicevmc` the SPICE session;
   * and others. Default: `pty`. `/domain/devices/serial/@type`
   */
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
  /** Path of the pseudo terminal. Output only. `/domain/devices/serial/@tty`: absolute path */
  tty?: string;
  /** The host’s end of the device. `/domain/devices/serial/source` */
  source?: DomainSource[];
  /** TCP: the protocol of the connection. `/domain/devices/serial/protocol` */
  protocol?: DomainProtocol;
  /** Copies all output to a file on the host. `/domain/devices/serial/log` */
  log?: DomainLog;
  /** The guest’s end of the device. `/domain/devices/serial/target` */
  target?: DomainTarget;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/serial/alias`
   */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/serial/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/serial/address`
   */
  address?: DomainAddress;
}

/** A channel between a program in the guest and one on the host, such as a guest agent. `/domain/devices/channel` */
export interface DomainChannel extends XmlObject {
  /**
   * How the device is connected on the host: `pty` a pseudo terminal, `unix` a socket, `tcp`, `udp`, `file`, `spicevmc` the SPICE session;
   * and others. Default: `pty`. `/domain/devices/channel/@type`
   */
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
  /** The host’s end of the device. `/domain/devices/channel/source` */
  source?: DomainSource[];
  /** TCP: the protocol of the connection. `/domain/devices/channel/protocol` */
  protocol?: DomainProtocol;
  /** Copies all output to a file on the host. `/domain/devices/channel/log` */
  log?: DomainLog;
  /** The guest’s end of the device. `/domain/devices/channel/target` */
  target: DomainChannelTarget;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/channel/alias`
   */
  alias?: DomainAlias;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/channel/address`
   */
  address?: DomainAddress;
}

/** What every `/domain/devices/smartcard` may have. */
export interface DomainSmartcardBase extends XmlObject {
  /** ACPI properties of the device. `/domain/devices/smartcard/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/smartcard/address`
   */
  address?: DomainAddress;
}

/** A smart card reader. `/domain/devices/smartcard` with `mode='host'` */
export interface DomainSmartcardHost extends DomainSmartcardBase, Absent<
  | 'type' | 'certificate' | 'database' | 'source' | 'protocol' | 'log' | 'target'
> {
  /**
   * Whose card it is: `host`: the host’s; `host-certificates`: made of certificates; `passthrough`: at the other side of a character
   * device. `/domain/devices/smartcard/@mode`
   */
  mode: 'host';
}

/** A smart card reader. `/domain/devices/smartcard` with `mode='host-certificates'` */
export interface DomainSmartcardHostCertificates extends DomainSmartcardBase, Absent<'type' | 'source' | 'protocol' | 'log' | 'target'> {
  /**
   * Whose card it is: `host`: the host’s; `host-certificates`: made of certificates; `passthrough`: at the other side of a character
   * device. `/domain/devices/smartcard/@mode`
   */
  mode: 'host-certificates';
  /** With `host-certificates`: names of three certificates. `/domain/devices/smartcard/certificate` */
  certificate: string[];
  /**
   * With `host-certificates`: absolute path of the database. Default: `/etc/pki/nssdb`. `/domain/devices/smartcard/database`: absolute path
   */
  database?: string;
}

/** A smart card reader. `/domain/devices/smartcard` with `mode='passthrough'` */
export interface DomainSmartcardPassthrough extends DomainSmartcardBase, Absent<'certificate' | 'database'> {
  /**
   * Whose card it is: `host`: the host’s; `host-certificates`: made of certificates; `passthrough`: at the other side of a character
   * device. `/domain/devices/smartcard/@mode`
   */
  mode: 'passthrough';
  /** With `passthrough`: how the provider is connected. `/domain/devices/smartcard/@type` */
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
  /** The host’s end of the device. `/domain/devices/smartcard/source` */
  source?: DomainSource[];
  /** TCP: the protocol of the connection. `/domain/devices/smartcard/protocol` */
  protocol?: DomainProtocol;
  /** Copies all output to a file on the host. `/domain/devices/smartcard/log` */
  log?: DomainLog;
  /** The guest’s end of the device. `/domain/devices/smartcard/target` */
  target?: DomainTarget;
}

/** A smart card reader. `/domain/devices/smartcard` */
export type DomainSmartcard =
  | DomainSmartcardHost
  | DomainSmartcardHostCertificates
  | DomainSmartcardPassthrough;

/** A USB hub. `/domain/devices/hub` */
export interface DomainHub extends XmlObject {
  /** Kind of hub: `usb`. `/domain/devices/hub/@type` */
  type: 'usb';
  /** Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/hub/alias` */
  alias?: DomainAlias;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/hub/address`
   */
  address?: DomainAddress;
}

/** A USB port that a remote client can plug its devices into. `/domain/devices/redirdev` */
export interface DomainRedirdev extends XmlObject {
  /** How the client is connected; `spicevmc` is the SPICE session. `/domain/devices/redirdev/@type` */
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
  /** The bus: USB. `/domain/devices/redirdev/@bus` */
  bus: 'usb';
  /** The host’s end of the device. `/domain/devices/redirdev/source` */
  source?: DomainSource[];
  /** TCP: the protocol of the connection. `/domain/devices/redirdev/protocol` */
  protocol?: DomainProtocol;
  /** Copies all output to a file on the host. `/domain/devices/redirdev/log` */
  log?: DomainLog;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/redirdev/alias`
   */
  alias?: DomainAlias;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/redirdev/address`
   */
  address?: DomainAddress;
  /** Place of the device in the boot order. Cannot be combined with `os.boot`. `/domain/devices/redirdev/boot` */
  boot?: DomainBoot;
}

/** Which devices may be redirected; the first rule that matches counts. `/domain/devices/redirfilter` */
export interface DomainRedirfilter extends XmlObject {
  /** One rule. `/domain/devices/redirfilter/usbdev` */
  usbdev?: DomainRedirfilterUsbdev[];
}

/** Source of random numbers for the guest. `/domain/devices/rng` */
export interface DomainRNG extends XmlObject {
  /** Model of the device: which versions of virtio it offers. `/domain/devices/rng/@model` */
  model: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  /** Where the host takes random numbers from. `/domain/devices/rng/backend` */
  backend: DomainRNGBackend;
  /** Options of virtio. `/domain/devices/rng/driver` */
  driver?: DomainDriver;
  /** Limit of how fast the guest can take random numbers. Default: none. `/domain/devices/rng/rate` */
  rate?: DomainRNGRate;
  /** Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/rng/alias` */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/rng/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/rng/address`
   */
  address?: DomainAddress;
}

/** A trusted platform module. `/domain/devices/tpm` */
export interface DomainTPM extends XmlObject {
  /** Model of the device. `tpm-crb` is for TPM 2.0. Default: `tpm-tis`, on pSeries `tpm-spapr`. `/domain/devices/tpm/@model` */
  model?: 'tpm-tis' | 'tpm-crb' | 'tpm-spapr' | 'spapr-tpm-proxy';
  /** Where the TPM comes from. `/domain/devices/tpm/backend` */
  backend: DomainTPMBackend;
  /** Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/tpm/alias` */
  alias?: DomainAlias;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/tpm/address`
   */
  address?: DomainAddress;
}

/** Memory shared with other guests and the host. `/domain/devices/shmem` */
export interface DomainShmem extends XmlObject {
  /** Name of the memory; the same in all guests that share it. `/domain/devices/shmem/@name`: `[^/]*` */
  name: string;
  /** `master`: content moves along on migration; `peer`: such a guest cannot be migrated. `/domain/devices/shmem/@role` */
  role?: 'master' | 'peer';
  /** Model of the device. `/domain/devices/shmem/model` */
  model?: DomainShmemModel;
  /** Size of the memory: a power of two, at least 1 MiB. Default: 4 MiB. `/domain/devices/shmem/size` */
  size?: DomainSize;
  /** The server that gives out the memory. `/domain/devices/shmem/server` */
  server?: DomainShmemServer;
  /** Interrupts by MSI. Needs `server`. `/domain/devices/shmem/msi` */
  msi?: DomainShmemMsi;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/shmem/alias`
   */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/shmem/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/shmem/address`
   */
  address?: DomainAddress;
}

/** A memory module; may be plugged while the guest runs. Part of the guest’s `memory`. `/domain/devices/memory` */
export interface DomainMemory extends XmlObject {
  /**
   * `dimm`; `nvdimm` and `virtio-pmem`: persistent; `virtio-mem`: can be resized; `sgx-epc`: for SGX enclaves.
   * `/domain/devices/memory/@model`
   */
  model: 'dimm' | 'nvdimm' | 'virtio-pmem' | 'virtio-mem' | 'sgx-epc';
  /** Whether other processes can map the memory. Default: that of `memoryBacking`. `/domain/devices/memory/@access` */
  access?: 'shared' | 'private';
  /** Whether content is dropped when the module goes. Default: that of `memoryBacking`. `/domain/devices/memory/@discard` */
  discard?: 'yes' | 'no';
  /** nvdimm of pSeries guests: identity of the module. Default: generated. `/domain/devices/memory/uuid`: UUID */
  uuid?: string;
  /** Options of virtio. `/domain/devices/memory/driver` */
  driver?: DomainDriver;
  /** Where the host takes the memory from. Default: as `numatune` says. `/domain/devices/memory/source` */
  source?: DomainMemorySource;
  /** The module as the guest sees it. `/domain/devices/memory/target` */
  target: DomainMemoryTarget;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/memory/address`
   */
  address?: DomainAddress;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/memory/alias`
   */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/memory/acpi` */
  acpi?: DomainAcpi;
}

/** A virtual cryptographic accelerator. `/domain/devices/crypto` */
export interface DomainCrypto extends XmlObject {
  /** Who emulates the device: `qemu`. `/domain/devices/crypto/@type` */
  type: 'qemu';
  /** Model of the device: `virtio`. `/domain/devices/crypto/@model` */
  model: 'virtio';
  /** What does the work. `/domain/devices/crypto/backend` */
  backend: DomainCryptoBackend;
  /** Options of virtio. `/domain/devices/crypto/driver` */
  driver?: DomainDriver;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/crypto/alias`
   */
  alias?: DomainAlias;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/crypto/address`
   */
  address?: DomainAddress;
}

/** A watchdog: acts when the guest has not reset its timer in time. The guest needs a driver and a daemon. `/domain/devices/watchdog` */
export interface DomainWatchdog extends XmlObject {
  /** `i6300esb` (PCI) is usual; q35 machines always have an `itco`; `ib700` (ISA), `diag288` (S390). `/domain/devices/watchdog/@model` */
  model: 'i6300esb' | 'ib700' | 'diag288' | 'itco';
  /**
   * What happens: `reset`, `shutdown` (by ACPI), `poweroff`, `pause`, `none`, `dump`, `inject-nmi`. Default: `reset`.
   * `/domain/devices/watchdog/@action`
   */
  action?: 'reset' | 'shutdown' | 'poweroff' | 'pause' | 'none' | 'dump' | 'inject-nmi';
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/watchdog/alias`
   */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/watchdog/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/watchdog/address`
   */
  address?: DomainAddress;
}

/**
 * The balloon: changes how much memory the guest has, and reports how it is used. QEMU and Xen guests have one unless the model is `none`.
 * `/domain/devices/memballoon`
 */
export interface DomainMemballoon extends XmlObject {
  /** Model of the device; `none`: no balloon. `/domain/devices/memballoon/@model` */
  model: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'xen' | 'none';
  /**
   * Whether the balloon gives memory back when the guest would kill a process for lack of it. Default: `off`.
   * `/domain/devices/memballoon/@autodeflate`
   */
  autodeflate?: 'on' | 'off';
  /** Whether pages that the guest does not use are returned to the host. Default: `off`. `/domain/devices/memballoon/@freePageReporting` */
  freePageReporting?: 'on' | 'off';
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts.
   * `/domain/devices/memballoon/alias`
   */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/memballoon/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/memballoon/address`
   */
  address?: DomainAddress;
  /** Statistics of the guest’s memory. `/domain/devices/memballoon/stats` */
  stats?: DomainMemballoonStats;
  /** Options of virtio. `/domain/devices/memballoon/driver` */
  driver?: DomainDriver;
}

/** pSeries: address of the NVRAM device. `/domain/devices/nvram` */
export interface DomainNvram extends XmlObject {
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/nvram/address`
   */
  address?: DomainAddress;
}

/** A device by which the guest reports that its kernel has crashed; `on_crash` says what happens then. `/domain/devices/panic` */
export interface DomainPanic extends XmlObject {
  /**
   * `isa`, `pvpanic` (PCI), `hyperv` for Windows; `pseries` and `s390` are always there. Default: by architecture.
   * `/domain/devices/panic/@model`
   */
  model?: 'isa' | 'pseries' | 'hyperv' | 's390' | 'pvpanic';
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/panic/alias`
   */
  alias?: DomainAlias;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/panic/address`
   */
  address?: DomainAddress;
}

/** An IOMMU for the guest, which nested passthrough and more than 255 CPUs need. `/domain/devices/iommu` */
export interface DomainIOMMU extends XmlObject {
  /** `intel` and `amd` for q35, `smmuv3` for ARM, `virtio` for both. `/domain/devices/iommu/@model` */
  model: 'intel' | 'smmuv3' | 'virtio' | 'amd';
  /** Settings of the IOMMU. `/domain/devices/iommu/driver` */
  driver?: DomainIOMMUDriver;
  /** ACPI properties of the device. `/domain/devices/iommu/acpi` */
  acpi?: DomainAcpi;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/iommu/address`
   */
  address?: DomainAddress;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/iommu/alias`
   */
  alias?: DomainAlias;
}

/** A socket between host and guest without a network. `/domain/devices/vsock` */
export interface DomainVsock extends XmlObject {
  /** Model of the device: which versions of virtio it offers. Default: `virtio`. `/domain/devices/vsock/@model` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  /** Address of the guest. `/domain/devices/vsock/cid` */
  cid?: DomainVsockCid;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/vsock/address`
   */
  address?: DomainAddress;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/vsock/alias`
   */
  alias?: DomainAlias;
  /** ACPI properties of the device. `/domain/devices/vsock/acpi` */
  acpi?: DomainAcpi;
  /** Options of virtio. `/domain/devices/vsock/driver` */
  driver?: DomainDriver;
}

/** Storage for the guest’s kernel log of a crash. Since libvirt 10.6 (QEMU). `/domain/devices/pstore` */
export interface DomainPstore extends XmlObject {
  /** Interface to the guest: `acpi-erst`, the ACPI error record serialization table. `/domain/devices/pstore/@backend` */
  backend: 'acpi-erst';
  /** Absolute path of the file on the host. `/domain/devices/pstore/path`: absolute path */
  path?: string;
  /** Size of the storage. `/domain/devices/pstore/size` */
  size: DomainSize;
  /**
   * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
   * `/domain/devices/pstore/address`
   */
  address?: DomainAddress;
  /**
   * Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/pstore/alias`
   */
  alias?: DomainAlias;
}

/** `/domain/os/nvram/source` */
export interface DomainDiskFileSource extends XmlObject, Absent<
  | 'type' | 'dev' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'reservations' | 'host' | 'reconnect' | 'snapshot' | 'config' | 'auth'
  | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** Absolute path of the image. `/domain/os/nvram/source/@file`: absolute path or `\[[^\]]+\] .+` */
  file?: string;
  /**
   * Name of file descriptors, associated with the domain, through which the image is opened instead of by its path.
   * `/domain/os/nvram/source/@fdgroup`
   */
  fdgroup?: string;
  /** Number by which block operations refer to the image. Output only. `/domain/os/nvram/source/@index`: integer ≥ 1 */
  index?: number;
  /**
   * What happens when the source is missing: `mandatory`: failure; `requisite`: failure at boot, dropped on migration and restore;
   * `optional`: dropped. Default: `mandatory`. `/domain/os/nvram/source/@startupPolicy`
   */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** Which part of the storage is used. `/domain/os/nvram/source/slices` */
  slices?: DomainSlices;
  /** File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU). `/domain/os/nvram/source/dataStore` */
  dataStore?: DomainDataStore;
  /** How the image is encrypted. `/domain/os/nvram/source/encryption` */
  encryption?: DomainEncryption;
  /** Exception from the guest’s labels for this file. `/domain/os/nvram/source/seclabel` */
  seclabel?: DomainSeclabel[];
}

/** How the hypervisor accesses the storage. `/domain/devices/disk/driver` */
export interface DomainDiskDriver extends XmlObject {
  /** Format of the image, such as `raw` or `qcow2`. It is never guessed. Default on QEMU: `raw`. `/domain/devices/disk/driver/@type` */
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
  /** Backend: `qemu` on QEMU; `qdisk`, `phy`, `file`, `tap` on Xen. Default: up to the hypervisor. `/domain/devices/disk/driver/@name` */
  name?: string;
  /**
   * `none`: bypasses the host’s page cache; `writethrough` and `directsync`: each write is synced, with and without cache; `writeback`;
   * `unsafe`: syncs are ignored. Default: up to the hypervisor. `/domain/devices/disk/driver/@cache`
   */
  cache?: 'default' | 'none' | 'writeback' | 'writethrough' | 'directsync' | 'unsafe';
  /**
   * What happens on a write error, and on a read error without `rerror_policy`. `enospace`: stop when storage is full. Default: up to the
   * hypervisor. `/domain/devices/disk/driver/@error_policy`
   */
  error_policy?: 'stop' | 'report' | 'ignore' | 'enospace';
  /** What happens on a read error. Default: as `error_policy`. `/domain/devices/disk/driver/@rerror_policy` */
  rerror_policy?: 'stop' | 'report' | 'ignore';
  /**
   * How I/O is submitted: `native` is Linux AIO and needs `cache` `none` or `directsync`; `threads`; `io_uring`. Default: up to the
   * hypervisor. `/domain/devices/disk/driver/@io`
   */
  io?: 'threads' | 'native' | 'io_uring';
  /**
   * Whether I/O is handled by another thread while the guest runs. Default: up to the hypervisor. `/domain/devices/disk/driver/@ioeventfd`
   */
  ioeventfd?: 'on' | 'off';
  /**
   * virtio: whether notifications are reduced by event indexes. Default: up to the hypervisor, usually `on`.
   * `/domain/devices/disk/driver/@event_idx`
   */
  event_idx?: 'on' | 'off';
  /** Whether data read from the backing image is copied into the image. Default: `off`. `/domain/devices/disk/driver/@copy_on_read` */
  copy_on_read?: 'on' | 'off';
  /** Whether discard (trim, unmap) requests of the guest free space in the image, or are ignored. `/domain/devices/disk/driver/@discard` */
  discard?: 'unmap' | 'ignore';
  /** Number of the I/O thread that serves the disk. For virtio disks. `/domain/devices/disk/driver/@iothread` */
  iothread?: number;
  /**
   * Whether writes of zeros are recognized; `unmap` discards them where `discard` allows it. Default: `off`.
   * `/domain/devices/disk/driver/@detect_zeroes`
   */
  detect_zeroes?: 'off' | 'on' | 'unmap';
  /**
   * qcow2: whether discarded clusters stay allocated, which avoids fragmentation. Since libvirt 9.5.
   * `/domain/devices/disk/driver/@discard_no_unref`
   */
  discard_no_unref?: 'on' | 'off';
  /** Number of queues. One per virtual CPU is best for throughput. `/domain/devices/disk/driver/@queues`: integer ≥ 1 */
  queues?: number;
  /** virtio: entries of each queue. `/domain/devices/disk/driver/@queue_size`: integer ≥ 1 */
  queue_size?: number;
  /** virtio: whether the device’s memory accesses go through the guest’s IOMMU. `/domain/devices/disk/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** virtio: whether the device offers PCI address translation services. `/domain/devices/disk/driver/@ats` */
  ats?: 'on' | 'off';
  /** virtio: whether packed virtqueues are offered; faster where guest and host support them. `/domain/devices/disk/driver/@packed` */
  packed?: 'on' | 'off';
  /**
   * virtio: whether each queue has a page of its own for notifications; recommended with vDPA. `/domain/devices/disk/driver/@page_per_vq`
   */
  page_per_vq?: 'on' | 'off';
  /** Cache of the image format’s metadata. `/domain/devices/disk/driver/metadata_cache` */
  metadata_cache?: DomainMetadataCache;
  /** Several I/O threads that serve the disk together. For virtio disks. Since libvirt 10.0. `/domain/devices/disk/driver/iothreads` */
  iothreads?: DomainDiskDriverIothreads;
  /** Additional statistics that the hypervisor collects for the disk (QEMU). `/domain/devices/disk/driver/statistics` */
  statistics?: DomainDiskDriverStatistics;
}

/** What every `/domain/devices/disk/mirror` may have. */
export interface DomainDiskMirrorBase extends XmlObject {
  /**
   * `yes`: both are in sync, and the job can be pivoted or aborted; `abort` and `pivot`: it is ending. Absent: still copying.
   * `/domain/devices/disk/mirror/@ready`
   */
  ready?: 'yes' | 'abort' | 'pivot';
  /** Format of the image. `/domain/devices/disk/mirror/format` */
  $format?: DomainFormat;
  /**
   * The image that this one is based on. Empty: none. Given in input it overrides what the image says; otherwise it is filled in while the
   * guest runs. `/domain/devices/disk/mirror/backingStore`
   */
  backingStore?: DomainBackingStore;
}

/**
 * Block copy or active commit that is under way. Output only. `/domain/devices/disk/mirror` with `type='file'` or no `type`, `job='copy'`
 */
export interface DomainDiskMirrorFileCopy extends DomainDiskMirrorBase {
  /** Kind of storage of the copy. `/domain/devices/disk/mirror/@type` */
  type?: 'file';
  /** Which job: `copy` or `active-commit`. `/domain/devices/disk/mirror/@job` */
  job: 'copy';
  /** Path of the copy. Kept for old programs. `/domain/devices/disk/mirror/@file`: absolute path */
  file?: string;
  /** Format of the copy. Kept for old programs. `/domain/devices/disk/mirror/@format` */
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
  /** Storage of the copy. `/domain/devices/disk/mirror/source` */
  source?: DomainDiskFileSource;
}

/**
 * Block copy or active commit that is under way. Output only. `/domain/devices/disk/mirror` with `type='file'` or no `type`,
 * `job='active-commit'`
 */
export interface DomainDiskMirrorFileActiveCommit extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** Kind of storage of the copy. `/domain/devices/disk/mirror/@type` */
  type?: 'file';
  /** Which job: `copy` or `active-commit`. `/domain/devices/disk/mirror/@job` */
  job: 'active-commit';
  /** Storage of the copy. `/domain/devices/disk/mirror/source` */
  source?: DomainDiskFileSource;
}

/** Block copy or active commit that is under way. Output only. `/domain/devices/disk/mirror` with `type='file'` or no `type`, no `job` */
export interface DomainDiskMirrorFileDefault extends DomainDiskMirrorBase {
  /** Kind of storage of the copy. `/domain/devices/disk/mirror/@type` */
  type?: 'file';
  /** Which job: `copy` or `active-commit`. `/domain/devices/disk/mirror/@job`: absent */
  job?: undefined;
  /** Path of the copy. Kept for old programs. `/domain/devices/disk/mirror/@file`: absolute path */
  file: string;
  /** Format of the copy. Kept for old programs. `/domain/devices/disk/mirror/@format` */
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
  /** Storage of the copy. `/domain/devices/disk/mirror/source` */
  source?: DomainDiskFileSource;
}

/** Block copy or active commit that is under way. Output only. `/domain/devices/disk/mirror` with `type='block'` */
export interface DomainDiskMirrorBlock extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** Kind of storage of the copy. `/domain/devices/disk/mirror/@type` */
  type: 'block';
  /** Which job: `copy` or `active-commit`. `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** Storage of the copy. `/domain/devices/disk/mirror/source` */
  source?: DomainDiskBlockSource;
}

/** Block copy or active commit that is under way. Output only. `/domain/devices/disk/mirror` with `type='dir'` */
export interface DomainDiskMirrorDir extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** Kind of storage of the copy. `/domain/devices/disk/mirror/@type` */
  type: 'dir';
  /** Which job: `copy` or `active-commit`. `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** Storage of the copy. `/domain/devices/disk/mirror/source` */
  source?: DomainDiskDirSource;
}

/** Block copy or active commit that is under way. Output only. `/domain/devices/disk/mirror` with `type='network'` */
export interface DomainDiskMirrorNetwork extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** Kind of storage of the copy. `/domain/devices/disk/mirror/@type` */
  type: 'network';
  /** Which job: `copy` or `active-commit`. `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** Storage of the copy. `/domain/devices/disk/mirror/source` */
  source: DomainDiskNetworkSource;
}

/** Block copy or active commit that is under way. Output only. `/domain/devices/disk/mirror` with `type='volume'` */
export interface DomainDiskMirrorVolume extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** Kind of storage of the copy. `/domain/devices/disk/mirror/@type` */
  type: 'volume';
  /** Which job: `copy` or `active-commit`. `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** Storage of the copy. `/domain/devices/disk/mirror/source` */
  source?: DomainDiskVolumeSource;
}

/** Block copy or active commit that is under way. Output only. `/domain/devices/disk/mirror` with `type='nvme'` */
export interface DomainDiskMirrorNvme extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** Kind of storage of the copy. `/domain/devices/disk/mirror/@type` */
  type: 'nvme';
  /** Which job: `copy` or `active-commit`. `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** Storage of the copy. `/domain/devices/disk/mirror/source` */
  source?: DomainDiskNvmeSource;
}

/** Block copy or active commit that is under way. Output only. `/domain/devices/disk/mirror` with `type='vhostuser'` */
export interface DomainDiskMirrorVhostuser extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** Kind of storage of the copy. `/domain/devices/disk/mirror/@type` */
  type: 'vhostuser';
  /** Which job: `copy` or `active-commit`. `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** Storage of the copy. `/domain/devices/disk/mirror/source` */
  source: DomainDiskVhostuserSource;
}

/** Block copy or active commit that is under way. Output only. `/domain/devices/disk/mirror` with `type='vhostvdpa'` */
export interface DomainDiskMirrorVhostvdpa extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** Kind of storage of the copy. `/domain/devices/disk/mirror/@type` */
  type: 'vhostvdpa';
  /** Which job: `copy` or `active-commit`. `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** Storage of the copy. `/domain/devices/disk/mirror/source` */
  source: DomainDiskVhostvdpaSource;
}

/** Block copy or active commit that is under way. Output only. `/domain/devices/disk/mirror` with `type='ctl'` */
export interface DomainDiskMirrorCtl extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** Kind of storage of the copy. `/domain/devices/disk/mirror/@type` */
  type: 'ctl';
  /** Which job: `copy` or `active-commit`. `/domain/devices/disk/mirror/@job` */
  job: 'copy' | 'active-commit';
  /** Storage of the copy. `/domain/devices/disk/mirror/source` */
  source: DomainDiskVhostvdpaSource;
}

/** Block copy or active commit that is under way. Output only. `/domain/devices/disk/mirror` */
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

/**
 * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
 * `/domain/os/nvram/source/dataStore/source/auth`
 */
export interface DomainAuth extends XmlObject {
  /** Name of the user. `/domain/os/nvram/source/dataStore/source/auth/@username` */
  username: string;
  /** The libvirt secret with the password or key: by `uuid` or by `usage`. `/domain/os/nvram/source/dataStore/source/auth/secret` */
  secret: DomainAuthSecret;
}

/** The bus and name by which the guest sees the disk. `/domain/devices/disk/target` */
export interface DomainDiskTarget extends XmlObject {
  /**
   * Name of the disk, such as `vda`; unique in the guest. It orders the disks of a bus; the guest may name them otherwise.
   * `/domain/devices/disk/target/@dev`: such as `vda`
   */
  dev: string;
  /** Bus of the disk: `virtio`, `scsi`, `sata`, `ide`, `usb`, `xen` … Default: derived from `dev`. `/domain/devices/disk/target/@bus` */
  bus?: 'ide' | 'fdc' | 'scsi' | 'virtio' | 'xen' | 'usb' | 'uml' | 'sata' | 'sd' | 'nvme';
  /** Whether the tray of a CD-ROM or floppy drive is open. Default: `closed`. `/domain/devices/disk/target/@tray` */
  tray?: 'open' | 'closed';
  /** Whether a USB or SCSI disk says that it is removable. Default: `off`. `/domain/devices/disk/target/@removable` */
  removable?: 'on' | 'off';
  /**
   * What a SCSI, IDE or SATA disk says about itself: 1 solid state, 1025 to 65534 revolutions per minute.
   * `/domain/devices/disk/target/@rotation_rate`: integer ≥ 1
   */
  rotation_rate?: number;
  /** Whether a SCSI disk says that it supports the DPO and FUA bits. `/domain/devices/disk/target/@dpofua` */
  dpofua?: 'on' | 'off';
}

/** Place of the device in the boot order. Cannot be combined with `os.boot`. `/domain/devices/disk/boot` */
export interface DomainBoot extends XmlObject {
  /** Position in the boot order, from 1; unique in the guest. `/domain/devices/disk/boot/@order`: integer ≥ 1 */
  order: number;
  /**
   * S390: parameter of 8 characters for the boot loader, such as a menu entry. `/domain/devices/disk/boot/@loadparm`: `[a-zA-Z0-9.\s]{1,8}`
   */
  loadparm?: string;
}

/** Xen: the domain that serves the device. Default: the host. `/domain/devices/disk/backenddomain` */
export interface DomainDiskBackenddomain extends XmlObject {
  /** Name of that domain. `/domain/devices/disk/backenddomain/@name`: one line */
  name: string;
}

/**
 * Changes are dropped when the guest ends. Such a guest may not be migrated or have snapshots of the disk. `/domain/devices/disk/transient`
 */
export interface DomainDiskTransient extends XmlObject {
  /** Whether several guests use the image at a time. Default: `no`. `/domain/devices/disk/transient/@shareBacking` */
  shareBacking?: 'yes' | 'no';
}

/** How the image is encrypted. `/domain/os/nvram/source/dataStore/source/encryption` */
export interface DomainEncryption extends XmlObject {
  /** Format of the encryption; `luks` is the usual one. `/domain/os/nvram/source/dataStore/source/encryption/@format` */
  format: 'default' | 'qcow' | 'luks' | 'luks2' | 'luks-any';
  /** What decrypts: `qemu`, or `librbd` for RBD. Default: `qemu`. `/domain/os/nvram/source/dataStore/source/encryption/@engine` */
  engine?: 'qemu' | 'librbd';
  /** The libvirt secret with the passphrase: by `uuid` or by `usage`. `/domain/os/nvram/source/dataStore/source/encryption/secret` */
  secret?: DomainEncryptionSecret[];
  /** Cipher for a new volume. `/domain/os/nvram/source/dataStore/source/encryption/cipher` */
  cipher?: DomainEncryptionCipher;
  /** Generation of initialization vectors for a new volume. `/domain/os/nvram/source/dataStore/source/encryption/ivgen` */
  ivgen?: DomainEncryptionIvgen;
}

/** Groups of I/O limits that the disk obeys, in order. Excludes `iotune`. `/domain/devices/disk/throttlefilters` */
export interface DomainDiskThrottlefilters extends XmlObject {
  /** One group of `throttlegroups`. `/domain/devices/disk/throttlefilters/throttlefilter` */
  throttlefilter?: DomainDiskThrottlefiltersThrottlefilter[];
}

/** Limits of throughput and I/O operations (QEMU). `/domain/devices/disk/iotune` */
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

/** Name of the device within the guest’s configuration. Default: chosen by libvirt when the guest starts. `/domain/devices/disk/alias` */
export interface DomainAlias extends XmlObject {
  /** The name. One that you choose begins with `ua-` and stays; others are output only. `/domain/devices/disk/alias/@name` */
  name: string;
}

/** ACPI properties of the device. `/domain/devices/disk/acpi` */
export interface DomainAcpi extends XmlObject {
  /** ACPI index, from which Linux guests name network interfaces (`eno…`); unique in the guest. `/domain/devices/disk/acpi/@index` */
  index?: number;
  /** Guest NUMA cells that belong to the device’s memory (QEMU). `/domain/devices/disk/acpi/@nodeset`: set such as `0-3,^2,8` */
  nodeset?: string;
}

/**
 * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
 * `/domain/devices/disk/address` with `type='pci'`
 */
export interface DomainAddressPci extends XmlObject, Absent<
  | 'controller' | 'target' | 'unit' | 'port' | 'reg' | 'cssid' | 'ssid' | 'devno' | 'iobase' | 'irq' | 'base'
> {
  /** Kind of bus that the device is on. `/domain/devices/disk/address/@type` */
  type: 'pci';
  /** PCI domain (segment). Default: 0. `/domain/devices/disk/address/@domain`: 32-bit integer, hexadecimal or decimal */
  domain?: string;
  /** PCI bus: the index of a PCI controller. `/domain/devices/disk/address/@bus`: 8-bit integer, hexadecimal or decimal */
  bus?: string;
  /** Slot on the bus. `/domain/devices/disk/address/@slot`: 0 to 31, hexadecimal or decimal */
  slot?: string;
  /** Function in the slot. `/domain/devices/disk/address/@function`: 0 to 7 */
  function?: string;
  /** Whether the slot has several functions; `on` in function 0. Default: `off`. `/domain/devices/disk/address/@multifunction` */
  multifunction?: 'on' | 'off';
  /** Identifiers of the PCI device in S390 guests. `/domain/devices/disk/address/zpci` */
  zpci?: DomainAddressZpci;
}

/**
 * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
 * `/domain/devices/disk/address` with `type='drive'`
 */
export interface DomainAddressDrive extends XmlObject, Absent<
  | 'domain' | 'slot' | 'function' | 'multifunction' | 'port' | 'reg' | 'cssid' | 'ssid' | 'devno' | 'iobase' | 'irq'
  | 'base' | 'zpci'
> {
  /** Kind of bus that the device is on. `/domain/devices/disk/address/@type` */
  type: 'drive';
  /** Number of the bus. `/domain/devices/disk/address/@bus`: `[0-9]{1,2}` */
  bus?: string;
  /** Index of the controller that the device is attached to. `/domain/devices/disk/address/@controller`: `[0-9]{1,2}` */
  controller?: string;
  /** SCSI target number. `/domain/devices/disk/address/@target`: `[0-9]{1,2}` */
  target?: string;
  /** Unit number, on SCSI the LUN. `/domain/devices/disk/address/@unit`: `[0-9]{1,5}` */
  unit?: string;
}

/**
 * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
 * `/domain/devices/disk/address` with `type='virtio-serial'`
 */
export interface DomainAddressVirtioSerial extends XmlObject, Absent<
  | 'domain' | 'slot' | 'function' | 'multifunction' | 'target' | 'unit' | 'reg' | 'cssid' | 'ssid' | 'devno' | 'iobase'
  | 'irq' | 'base' | 'zpci'
> {
  /** Kind of bus that the device is on. `/domain/devices/disk/address/@type` */
  type: 'virtio-serial';
  /** Number of the bus. `/domain/devices/disk/address/@bus`: `[0-9]{1,2}` */
  bus?: string;
  /** Index of the controller that the device is attached to. `/domain/devices/disk/address/@controller`: `[0-9]{1,2}` */
  controller: string;
  /** Port on the bus. `/domain/devices/disk/address/@port`: `[0-9]{1,2}` */
  port?: string;
}

/**
 * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
 * `/domain/devices/disk/address` with `type='ccid'`
 */
export interface DomainAddressCcid extends XmlObject, Absent<
  | 'domain' | 'bus' | 'function' | 'multifunction' | 'target' | 'unit' | 'port' | 'reg' | 'cssid' | 'ssid' | 'devno'
  | 'iobase' | 'irq' | 'base' | 'zpci'
> {
  /** Kind of bus that the device is on. `/domain/devices/disk/address/@type` */
  type: 'ccid';
  /** Slot on the bus. `/domain/devices/disk/address/@slot`: `[0-9]{1,2}` */
  slot?: string;
  /** Index of the controller that the device is attached to. `/domain/devices/disk/address/@controller`: `[0-9]{1,2}` */
  controller: string;
}

/**
 * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
 * `/domain/devices/disk/address` with `type='usb'`
 */
export interface DomainAddressUsb extends XmlObject, Absent<
  | 'domain' | 'slot' | 'function' | 'multifunction' | 'controller' | 'target' | 'unit' | 'reg' | 'cssid' | 'ssid'
  | 'devno' | 'iobase' | 'irq' | 'base' | 'zpci'
> {
  /** Kind of bus that the device is on. `/domain/devices/disk/address/@type` */
  type: 'usb';
  /** Number of the bus. `/domain/devices/disk/address/@bus`: `(0x)?[0-9a-fA-F]{1,3}` */
  bus: string;
  /** Port; with hubs between, the ports on the way. `/domain/devices/disk/address/@port`: port path such as `1.2` */
  port?: string;
}

/**
 * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
 * `/domain/devices/disk/address` with `type='spapr-vio'`
 */
export interface DomainAddressSpaprVio extends XmlObject, Absent<
  | 'domain' | 'bus' | 'slot' | 'function' | 'multifunction' | 'controller' | 'target' | 'unit' | 'port' | 'cssid'
  | 'ssid' | 'devno' | 'iobase' | 'irq' | 'base' | 'zpci'
> {
  /** Kind of bus that the device is on. `/domain/devices/disk/address/@type` */
  type: 'spapr-vio';
  /** Register address on the SPAPR-VIO bus. `/domain/devices/disk/address/@reg`: `(0x)?[0-9a-fA-F]{1,8}` */
  reg?: string;
}

/**
 * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
 * `/domain/devices/disk/address` with `type='ccw'`
 */
export interface DomainAddressCcw extends XmlObject, Absent<
  | 'domain' | 'bus' | 'slot' | 'function' | 'multifunction' | 'controller' | 'target' | 'unit' | 'port' | 'reg'
  | 'iobase' | 'irq' | 'base' | 'zpci'
> {
  /** Kind of bus that the device is on. `/domain/devices/disk/address/@type` */
  type: 'ccw';
  /** Channel subsystem; 0xfe for virtio devices. `/domain/devices/disk/address/@cssid`: 0x00 to 0xfe, or decimal */
  cssid?: string;
  /** Subchannel set. `/domain/devices/disk/address/@ssid`: 0 to 3, or hexadecimal */
  ssid?: string;
  /** Device number. `/domain/devices/disk/address/@devno`: 0x0 to 0xffff, or decimal */
  devno?: string;
}

/**
 * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
 * `/domain/devices/disk/address` with `type='isa'`
 */
export interface DomainAddressIsa extends XmlObject, Absent<
  | 'domain' | 'bus' | 'slot' | 'function' | 'multifunction' | 'controller' | 'target' | 'unit' | 'port' | 'reg'
  | 'cssid' | 'ssid' | 'devno' | 'base' | 'zpci'
> {
  /** Kind of bus that the device is on. `/domain/devices/disk/address/@type` */
  type: 'isa';
  /** First I/O port. `/domain/devices/disk/address/@iobase`: `0x[a-fA-F0-9]{1,4}` */
  iobase?: string;
  /** Interrupt number. `/domain/devices/disk/address/@irq`: `0x[a-fA-F0-9]` */
  irq?: string;
}

/**
 * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
 * `/domain/devices/disk/address` with `type='virtio-mmio'` or `type='unassigned'`
 */
export interface DomainAddressVirtioMmioOrUnassigned extends XmlObject, Absent<
  | 'domain' | 'bus' | 'slot' | 'function' | 'multifunction' | 'controller' | 'target' | 'unit' | 'port' | 'reg'
  | 'cssid' | 'ssid' | 'devno' | 'iobase' | 'irq' | 'base' | 'zpci'
> {
  /** Kind of bus that the device is on. `/domain/devices/disk/address/@type` */
  type: 'virtio-mmio' | 'unassigned';
}

/**
 * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
 * `/domain/devices/disk/address` with `type='dimm'`
 */
export interface DomainAddressDimm extends XmlObject, Absent<
  | 'domain' | 'bus' | 'function' | 'multifunction' | 'controller' | 'target' | 'unit' | 'port' | 'reg' | 'cssid'
  | 'ssid' | 'devno' | 'iobase' | 'irq' | 'zpci'
> {
  /** Kind of bus that the device is on. `/domain/devices/disk/address/@type` */
  type: 'dimm';
  /** Slot on the bus. `/domain/devices/disk/address/@slot` */
  slot?: string;
  /** Guest physical address of the memory. `/domain/devices/disk/address/@base`: hexadecimal */
  base?: string;
}

/**
 * Where the device is on the guest’s buses. Default: assigned by libvirt when the guest is defined or the device is attached.
 * `/domain/devices/disk/address`
 */
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

/** Geometry that the guest sees, for old systems and DASDs. `/domain/devices/disk/geometry` */
export interface DomainDiskGeometry extends XmlObject {
  /** Cylinders. `/domain/devices/disk/geometry/@cyls` */
  cyls: number;
  /** Heads. `/domain/devices/disk/geometry/@heads` */
  heads: number;
  /** Sectors per track. `/domain/devices/disk/geometry/@secs` */
  secs: number;
  /** How the BIOS translates the geometry: `none`, `lba` or `auto`. `/domain/devices/disk/geometry/@trans` */
  trans?: 'auto' | 'none' | 'lba';
}

/** Block sizes that the guest sees. `/domain/devices/disk/blockio` */
export interface DomainDiskBlockio extends XmlObject {
  /** Smallest unit of I/O. Unit: B. `/domain/devices/disk/blockio/@logical_block_size` */
  logical_block_size?: number;
  /** Sector size of the hardware, for alignment. Unit: B. `/domain/devices/disk/blockio/@physical_block_size` */
  physical_block_size?: number;
  /**
   * Smallest amount that can be discarded; a multiple of the logical block size. Unit: B.
   * `/domain/devices/disk/blockio/@discard_granularity`
   */
  discard_granularity?: number;
}

/** What every `/domain/devices/disk/mirror/backingStore` may have. */
export interface DomainBackingStoreBase extends XmlObject {
  /**
   * Number by which block operations refer to the image (`vda[2]`). Output only. `/domain/devices/disk/mirror/backingStore/@index`: integer
   * ≥ 1
   */
  index?: number;
  /**
   * The image that this one is based on. Empty: none. Given in input it overrides what the image says; otherwise it is filled in while the
   * guest runs. `/domain/devices/disk/mirror/backingStore/backingStore`
   */
  backingStore?: DomainBackingStore;
}

/**
 * The image that this one is based on. Empty: none. Given in input it overrides what the image says; otherwise it is filled in while the
 * guest runs. `/domain/devices/disk/mirror/backingStore` with `type='file'`
 */
export interface DomainBackingStoreFile extends DomainBackingStoreBase {
  /** Kind of storage. `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'file';
  /** Where the image is. `/domain/devices/disk/mirror/backingStore/source` */
  source?: DomainDiskFileSource;
  /** Format of the image. `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/**
 * The image that this one is based on. Empty: none. Given in input it overrides what the image says; otherwise it is filled in while the
 * guest runs. `/domain/devices/disk/mirror/backingStore` with `type='block'`
 */
export interface DomainBackingStoreBlock extends DomainBackingStoreBase {
  /** Kind of storage. `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'block';
  /** Where the image is. `/domain/devices/disk/mirror/backingStore/source` */
  source?: DomainDiskBlockSource;
  /** Format of the image. `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/**
 * The image that this one is based on. Empty: none. Given in input it overrides what the image says; otherwise it is filled in while the
 * guest runs. `/domain/devices/disk/mirror/backingStore` with `type='dir'`
 */
export interface DomainBackingStoreDir extends DomainBackingStoreBase {
  /** Kind of storage. `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'dir';
  /** Where the image is. `/domain/devices/disk/mirror/backingStore/source` */
  source?: DomainDiskDirSource;
  /** Format of the image. `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/**
 * The image that this one is based on. Empty: none. Given in input it overrides what the image says; otherwise it is filled in while the
 * guest runs. `/domain/devices/disk/mirror/backingStore` with `type='network'`
 */
export interface DomainBackingStoreNetwork extends DomainBackingStoreBase {
  /** Kind of storage. `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'network';
  /** Where the image is. `/domain/devices/disk/mirror/backingStore/source` */
  source: DomainDiskNetworkSource;
  /** Format of the image. `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/**
 * The image that this one is based on. Empty: none. Given in input it overrides what the image says; otherwise it is filled in while the
 * guest runs. `/domain/devices/disk/mirror/backingStore` with `type='volume'`
 */
export interface DomainBackingStoreVolume extends DomainBackingStoreBase {
  /** Kind of storage. `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'volume';
  /** Where the image is. `/domain/devices/disk/mirror/backingStore/source` */
  source?: DomainDiskVolumeSource;
  /** Format of the image. `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/**
 * The image that this one is based on. Empty: none. Given in input it overrides what the image says; otherwise it is filled in while the
 * guest runs. `/domain/devices/disk/mirror/backingStore` with `type='nvme'`
 */
export interface DomainBackingStoreNvme extends DomainBackingStoreBase {
  /** Kind of storage. `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'nvme';
  /** Where the image is. `/domain/devices/disk/mirror/backingStore/source` */
  source?: DomainDiskNvmeSource;
  /** Format of the image. `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/**
 * The image that this one is based on. Empty: none. Given in input it overrides what the image says; otherwise it is filled in while the
 * guest runs. `/domain/devices/disk/mirror/backingStore` with `type='vhostuser'`
 */
export interface DomainBackingStoreVhostuser extends DomainBackingStoreBase {
  /** Kind of storage. `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'vhostuser';
  /** Where the image is. `/domain/devices/disk/mirror/backingStore/source` */
  source: DomainDiskVhostuserSource;
  /** Format of the image. `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/**
 * The image that this one is based on. Empty: none. Given in input it overrides what the image says; otherwise it is filled in while the
 * guest runs. `/domain/devices/disk/mirror/backingStore` with `type='vhostvdpa'`
 */
export interface DomainBackingStoreVhostvdpa extends DomainBackingStoreBase {
  /** Kind of storage. `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'vhostvdpa';
  /** Where the image is. `/domain/devices/disk/mirror/backingStore/source` */
  source: DomainDiskVhostvdpaSource;
  /** Format of the image. `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/**
 * The image that this one is based on. Empty: none. Given in input it overrides what the image says; otherwise it is filled in while the
 * guest runs. `/domain/devices/disk/mirror/backingStore` with `type='ctl'`
 */
export interface DomainBackingStoreCtl extends DomainBackingStoreBase {
  /** Kind of storage. `/domain/devices/disk/mirror/backingStore/@type` */
  type: 'ctl';
  /** Where the image is. `/domain/devices/disk/mirror/backingStore/source` */
  source: DomainDiskVhostvdpaSource;
  /** Format of the image. `/domain/devices/disk/mirror/backingStore/format` */
  format: DomainFormat;
}

/**
 * The image that this one is based on. Empty: none. Given in input it overrides what the image says; otherwise it is filled in while the
 * guest runs. `/domain/devices/disk/mirror/backingStore` with no `type`
 */
export interface DomainBackingStoreDefault extends DomainBackingStoreBase {
  /** Kind of storage. `/domain/devices/disk/mirror/backingStore/@type`: absent */
  type?: undefined;
  /** Where the image is. `/domain/devices/disk/mirror/backingStore/source` */
  source?: DomainDiskFileSource;
  /** Format of the image. `/domain/devices/disk/mirror/backingStore/format` */
  format?: DomainFormat;
}

/**
 * The image that this one is based on. Empty: none. Given in input it overrides what the image says; otherwise it is filled in while the
 * guest runs. `/domain/devices/disk/mirror/backingStore`
 */
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
  /** Number by which block operations refer to the image. Output only. `/domain/os/nvram/source/dataStore/source/@index`: integer ≥ 1 */
  index?: number;
  /**
   * What happens when the source is missing: `mandatory`: failure; `requisite`: failure at boot, dropped on migration and restore;
   * `optional`: dropped. Default: `mandatory`. `/domain/os/nvram/source/dataStore/source/@startupPolicy`
   */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /**
   * The host’s device: an absolute path; for a network interface on a host interface (`direct`, passt) its name.
   * `/domain/os/nvram/source/dataStore/source/@dev`: absolute path
   */
  dev?: string;
  /** Which part of the storage is used. `/domain/os/nvram/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /**
   * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
   * `/domain/os/nvram/source/dataStore/source/dataStore`
   */
  dataStore?: DomainDataStore;
  /** How the image is encrypted. `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** Exception from the guest’s labels for this file. `/domain/os/nvram/source/dataStore/source/seclabel` */
  seclabel?: DomainSeclabel[];
  /** SCSI persistent reservations (QEMU). `/domain/os/nvram/source/dataStore/source/reservations` */
  reservations?: DomainDiskBlockSourceReservations;
}

/** `/domain/os/nvram/source/dataStore/source` */
export interface DomainDiskDirSource extends XmlObject, Absent<
  | 'type' | 'file' | 'fdgroup' | 'dev' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'host' | 'reconnect' | 'snapshot'
  | 'config' | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity'
  | 'address'
> {
  /** Number by which block operations refer to the image. Output only. `/domain/os/nvram/source/dataStore/source/@index`: integer ≥ 1 */
  index?: number;
  /**
   * What happens when the source is missing: `mandatory`: failure; `requisite`: failure at boot, dropped on migration and restore;
   * `optional`: dropped. Default: `mandatory`. `/domain/os/nvram/source/dataStore/source/@startupPolicy`
   */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** Absolute path of the directory. `/domain/os/nvram/source/dataStore/source/@dir`: absolute path */
  dir: string;
  /** Which part of the storage is used. `/domain/os/nvram/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /**
   * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
   * `/domain/os/nvram/source/dataStore/source/dataStore`
   */
  dataStore?: DomainDataStore;
  /** How the image is encrypted. `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
}

/** What every `/domain/os/nvram/source/dataStore/source` may have. */
export interface DomainDiskNetworkSourceBase extends XmlObject {
  /** Number by which block operations refer to the image. Output only. `/domain/os/nvram/source/dataStore/source/@index`: integer ≥ 1 */
  index?: number;
  /** Which part of the storage is used. `/domain/os/nvram/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /**
   * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
   * `/domain/os/nvram/source/dataStore/source/dataStore`
   */
  dataStore?: DomainDataStore;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='nbd'` */
export interface DomainDiskNetworkSourceNbd extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'query' | 'pool' | 'volume' | 'mode' | 'namespace'
  | 'managed' | 'path' | 'seclabel' | 'reservations' | 'snapshot' | 'config' | 'auth' | 'initiator' | 'cookies'
  | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** Network protocol of the storage. `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'nbd';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domain/os/nvram/source/dataStore/source/@name` */
  name?: string;
  /** Whether the connection is encrypted by TLS. Default: the host’s setting. `/domain/os/nvram/source/dataStore/source/@tls` */
  tls?: 'yes' | 'no';
  /**
   * Host name that the server’s certificate must have. Default: the name that is connected to.
   * `/domain/os/nvram/source/dataStore/source/@tlsHostname`
   */
  tlsHostname?: string;
  /** How the image is encrypted. `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** What happens when the connection is lost. `/domain/os/nvram/source/dataStore/source/reconnect` */
  reconnect?: DomainReconnect;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='gluster'` */
export interface DomainDiskNetworkSourceGluster extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config'
  | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** Network protocol of the storage. `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'gluster';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** How the image is encrypted. `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='rbd'` */
export interface DomainDiskNetworkSourceRbd extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'initiator' | 'cookies'
  | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** Network protocol of the storage. `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'rbd';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domain/os/nvram/source/dataStore/source/@name` */
  name?: string;
  /** How the image is encrypted. `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domain/os/nvram/source/dataStore/source/host` */
  host?: DomainDiskNetworkSourceHost[];
  /** RBD: an internal snapshot to use. `/domain/os/nvram/source/dataStore/source/snapshot` */
  snapshot?: DomainDiskNetworkSourceSnapshot;
  /** RBD: configuration of the client. `/domain/os/nvram/source/dataStore/source/config` */
  config?: DomainDiskNetworkSourceConfig;
  /**
   * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
   * `/domain/os/nvram/source/dataStore/source/auth`
   */
  auth?: DomainAuth;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='iscsi'` */
export interface DomainDiskNetworkSourceIscsi extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config'
  | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** Network protocol of the storage. `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'iscsi';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** How the image is encrypted. `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /**
   * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
   * `/domain/os/nvram/source/dataStore/source/auth`
   */
  auth?: DomainAuth;
  /** iSCSI: how this host identifies itself. `/domain/os/nvram/source/dataStore/source/initiator` */
  initiator?: DomainInitiator;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='http'` */
export interface DomainDiskNetworkSourceHttp extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config' | 'initiator'
  | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** Network protocol of the storage. `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'http';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** Query string of the URL (`http`, `https`). `/domain/os/nvram/source/dataStore/source/@query` */
  query?: string;
  /** How the image is encrypted. `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /**
   * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
   * `/domain/os/nvram/source/dataStore/source/auth`
   */
  auth?: DomainAuth;
  /** Cookies for the server (`http`, `https`). `/domain/os/nvram/source/dataStore/source/cookies` */
  cookies?: DomainDiskNetworkSourceCookies;
  /** Buffer for reading ahead. `/domain/os/nvram/source/dataStore/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** Time limit of a connection. `/domain/os/nvram/source/dataStore/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='https'` */
export interface DomainDiskNetworkSourceHttps extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config' | 'initiator'
  | 'knownHosts' | 'identity' | 'address'
> {
  /** Network protocol of the storage. `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'https';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** Query string of the URL (`http`, `https`). `/domain/os/nvram/source/dataStore/source/@query` */
  query?: string;
  /** How the image is encrypted. `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /**
   * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
   * `/domain/os/nvram/source/dataStore/source/auth`
   */
  auth?: DomainAuth;
  /** Cookies for the server (`http`, `https`). `/domain/os/nvram/source/dataStore/source/cookies` */
  cookies?: DomainDiskNetworkSourceCookies;
  /** Buffer for reading ahead. `/domain/os/nvram/source/dataStore/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** Time limit of a connection. `/domain/os/nvram/source/dataStore/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
  /** TLS settings (`https`, `ftps`). `/domain/os/nvram/source/dataStore/source/ssl` */
  ssl?: DomainDiskNetworkSourceSsl;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='ftps'` */
export interface DomainDiskNetworkSourceFtps extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config'
  | 'initiator' | 'cookies' | 'knownHosts' | 'identity' | 'address'
> {
  /** Network protocol of the storage. `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'ftps';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** How the image is encrypted. `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /**
   * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
   * `/domain/os/nvram/source/dataStore/source/auth`
   */
  auth?: DomainAuth;
  /** Buffer for reading ahead. `/domain/os/nvram/source/dataStore/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** Time limit of a connection. `/domain/os/nvram/source/dataStore/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
  /** TLS settings (`https`, `ftps`). `/domain/os/nvram/source/dataStore/source/ssl` */
  ssl?: DomainDiskNetworkSourceSsl;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='ftp'` */
export interface DomainDiskNetworkSourceFtp extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config'
  | 'initiator' | 'cookies' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** Network protocol of the storage. `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'ftp';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** How the image is encrypted. `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /**
   * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
   * `/domain/os/nvram/source/dataStore/source/auth`
   */
  auth?: DomainAuth;
  /** Buffer for reading ahead. `/domain/os/nvram/source/dataStore/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** Time limit of a connection. `/domain/os/nvram/source/dataStore/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='ssh'` */
export interface DomainDiskNetworkSourceSsh extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config'
  | 'initiator' | 'cookies' | 'ssl' | 'address'
> {
  /** Network protocol of the storage. `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'ssh';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** How the image is encrypted. `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /**
   * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
   * `/domain/os/nvram/source/dataStore/source/auth`
   */
  auth?: DomainAuth;
  /** Buffer for reading ahead. `/domain/os/nvram/source/dataStore/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** Time limit of a connection. `/domain/os/nvram/source/dataStore/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
  /** SSH: keys of known servers. Since libvirt 9.8. `/domain/os/nvram/source/dataStore/source/knownHosts` */
  knownHosts?: DomainDiskNetworkSourceKnownHosts;
  /** NFS: user and group of accesses. SSH: how to log in. `/domain/os/nvram/source/dataStore/source/identity` */
  identity?: DomainDiskNetworkSourceSshIdentity;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='sheepdog'` or `protocol='tftp'` */
export interface DomainDiskNetworkSourceSheepdogOrTftp extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config'
  | 'auth' | 'initiator' | 'cookies' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** Network protocol of the storage. `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'sheepdog' | 'tftp';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** How the image is encrypted. `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** A server of the storage. How many there may be depends on the protocol. `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** Buffer for reading ahead. `/domain/os/nvram/source/dataStore/source/readahead` */
  readahead?: DomainDiskNetworkSourceReadahead;
  /** Time limit of a connection. `/domain/os/nvram/source/dataStore/source/timeout` */
  timeout?: DomainDiskNetworkSourceTimeout;
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='vxhs'` */
export interface DomainDiskNetworkSourceVxhs extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tlsHostname' | 'query' | 'pool' | 'volume' | 'mode'
  | 'namespace' | 'managed' | 'path' | 'encryption' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot' | 'config'
  | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity' | 'address'
> {
  /** Network protocol of the storage. `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'vxhs';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** Whether the connection is encrypted by TLS. Default: the host’s setting. `/domain/os/nvram/source/dataStore/source/@tls` */
  tls?: 'yes' | 'no';
  /** A server of the storage. How many there may be depends on the protocol. `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
}

/** `/domain/os/nvram/source/dataStore/source` with `protocol='nfs'` */
export interface DomainDiskNetworkSourceNfs extends DomainDiskNetworkSourceBase, Absent<
  | 'type' | 'file' | 'fdgroup' | 'startupPolicy' | 'dev' | 'dir' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'namespace' | 'managed' | 'path' | 'encryption' | 'seclabel' | 'reservations' | 'reconnect' | 'snapshot'
  | 'config' | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'address'
> {
  /** Network protocol of the storage. `/domain/os/nvram/source/dataStore/source/@protocol` */
  protocol: 'nfs';
  /** Image, volume or path on the server; for iSCSI the target and `/` LUN. `/domain/os/nvram/source/dataStore/source/@name` */
  name: string;
  /** A server of the storage. How many there may be depends on the protocol. `/domain/os/nvram/source/dataStore/source/host` */
  host: DomainDiskNetworkSourceHost[];
  /** NFS: user and group of accesses. SSH: how to log in. `/domain/os/nvram/source/dataStore/source/identity` */
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
  /** Number by which block operations refer to the image. Output only. `/domain/os/nvram/source/dataStore/source/@index`: integer ≥ 1 */
  index?: number;
  /**
   * What happens when the source is missing: `mandatory`: failure; `requisite`: failure at boot, dropped on migration and restore;
   * `optional`: dropped. Default: `mandatory`. `/domain/os/nvram/source/dataStore/source/@startupPolicy`
   */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** Name of the storage pool. `/domain/os/nvram/source/dataStore/source/@pool`: one line without `/` */
  pool: string;
  /** Name of the storage volume. `/domain/os/nvram/source/dataStore/source/@volume`: without `/` */
  volume: string;
  /**
   * iSCSI pools: `host`: by the host’s device; `direct`: by the hypervisor’s own iSCSI client. Default: `host`.
   * `/domain/os/nvram/source/dataStore/source/@mode`
   */
  mode?: 'host' | 'direct';
  /** Which part of the storage is used. `/domain/os/nvram/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /**
   * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
   * `/domain/os/nvram/source/dataStore/source/dataStore`
   */
  dataStore?: DomainDataStore;
  /** How the image is encrypted. `/domain/os/nvram/source/dataStore/source/encryption` */
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
  /** NVMe: kind of address. vhost-user: kind of socket. `/domain/os/nvram/source/dataStore/source/@type` */
  type: 'pci';
  /** Number by which block operations refer to the image. Output only. `/domain/os/nvram/source/dataStore/source/@index`: integer ≥ 1 */
  index?: number;
  /**
   * What happens when the source is missing: `mandatory`: failure; `requisite`: failure at boot, dropped on migration and restore;
   * `optional`: dropped. Default: `mandatory`. `/domain/os/nvram/source/dataStore/source/@startupPolicy`
   */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** NVMe namespace, from 1. `/domain/os/nvram/source/dataStore/source/@namespace`: 32-bit integer, hexadecimal or decimal */
  namespace: string;
  /**
   * NVMe: whether libvirt detaches the controller from the host, and reattaches it afterwards.
   * `/domain/os/nvram/source/dataStore/source/@managed`
   */
  managed?: 'yes' | 'no';
  /** Which part of the storage is used. `/domain/os/nvram/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /**
   * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU).
   * `/domain/os/nvram/source/dataStore/source/dataStore`
   */
  dataStore?: DomainDataStore;
  /** How the image is encrypted. `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** Address of the device on the host. `/domain/os/nvram/source/dataStore/source/address` */
  address: DomainDiskNvmeSourceAddress;
}

/** `/domain/os/nvram/source/dataStore/source` */
export interface DomainDiskVhostuserSource extends XmlObject, Absent<
  | 'file' | 'fdgroup' | 'index' | 'startupPolicy' | 'dev' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname'
  | 'query' | 'pool' | 'volume' | 'mode' | 'namespace' | 'managed' | 'slices' | 'dataStore' | 'encryption' | 'seclabel'
  | 'reservations' | 'host' | 'snapshot' | 'config' | 'auth' | 'initiator' | 'cookies' | 'readahead' | 'timeout' | 'ssl'
  | 'knownHosts' | 'identity' | 'address'
> {
  /** NVMe: kind of address. vhost-user: kind of socket. `/domain/os/nvram/source/dataStore/source/@type` */
  type: 'unix';
  /** vhost-user: absolute path of the socket. `/domain/os/nvram/source/dataStore/source/@path`: absolute path */
  path: string;
  /** What happens when the connection is lost. `/domain/os/nvram/source/dataStore/source/reconnect` */
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
  /**
   * The host’s device: an absolute path; for a network interface on a host interface (`direct`, passt) its name.
   * `/domain/os/nvram/source/dataStore/source/@dev`: absolute path
   */
  dev: string;
}

/** Which part of the storage is used. `/domain/os/nvram/source/slices` */
export interface DomainSlices extends XmlObject {
  /** One part. `/domain/os/nvram/source/slices/slice` */
  slice: DomainSlicesSlice;
}

/** What every `/domain/os/nvram/source/dataStore` may have. */
export interface DomainDataStoreBase extends XmlObject {
  /** Format of the image. `/domain/os/nvram/source/dataStore/format` */
  format: DomainFormat;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU). `/domain/os/nvram/source/dataStore` with
 * `type='file'` or no `type`
 */
export interface DomainDataStoreFile extends DomainDataStoreBase {
  /** Kind of storage. `/domain/os/nvram/source/dataStore/@type` */
  type?: 'file';
  /** Where the image is. `/domain/os/nvram/source/dataStore/source` */
  source?: DomainDiskFileSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU). `/domain/os/nvram/source/dataStore` with
 * `type='block'`
 */
export interface DomainDataStoreBlock extends DomainDataStoreBase {
  /** Kind of storage. `/domain/os/nvram/source/dataStore/@type` */
  type: 'block';
  /** Where the image is. `/domain/os/nvram/source/dataStore/source` */
  source?: DomainDiskBlockSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU). `/domain/os/nvram/source/dataStore` with
 * `type='dir'`
 */
export interface DomainDataStoreDir extends DomainDataStoreBase {
  /** Kind of storage. `/domain/os/nvram/source/dataStore/@type` */
  type: 'dir';
  /** Where the image is. `/domain/os/nvram/source/dataStore/source` */
  source?: DomainDiskDirSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU). `/domain/os/nvram/source/dataStore` with
 * `type='network'`
 */
export interface DomainDataStoreNetwork extends DomainDataStoreBase {
  /** Kind of storage. `/domain/os/nvram/source/dataStore/@type` */
  type: 'network';
  /** Where the image is. `/domain/os/nvram/source/dataStore/source` */
  source: DomainDiskNetworkSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU). `/domain/os/nvram/source/dataStore` with
 * `type='volume'`
 */
export interface DomainDataStoreVolume extends DomainDataStoreBase {
  /** Kind of storage. `/domain/os/nvram/source/dataStore/@type` */
  type: 'volume';
  /** Where the image is. `/domain/os/nvram/source/dataStore/source` */
  source?: DomainDiskVolumeSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU). `/domain/os/nvram/source/dataStore` with
 * `type='nvme'`
 */
export interface DomainDataStoreNvme extends DomainDataStoreBase {
  /** Kind of storage. `/domain/os/nvram/source/dataStore/@type` */
  type: 'nvme';
  /** Where the image is. `/domain/os/nvram/source/dataStore/source` */
  source?: DomainDiskNvmeSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU). `/domain/os/nvram/source/dataStore` with
 * `type='vhostuser'`
 */
export interface DomainDataStoreVhostuser extends DomainDataStoreBase {
  /** Kind of storage. `/domain/os/nvram/source/dataStore/@type` */
  type: 'vhostuser';
  /** Where the image is. `/domain/os/nvram/source/dataStore/source` */
  source: DomainDiskVhostuserSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU). `/domain/os/nvram/source/dataStore` with
 * `type='vhostvdpa'`
 */
export interface DomainDataStoreVhostvdpa extends DomainDataStoreBase {
  /** Kind of storage. `/domain/os/nvram/source/dataStore/@type` */
  type: 'vhostvdpa';
  /** Where the image is. `/domain/os/nvram/source/dataStore/source` */
  source: DomainDiskVhostvdpaSource;
}

/**
 * File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU). `/domain/os/nvram/source/dataStore` with
 * `type='ctl'`
 */
export interface DomainDataStoreCtl extends DomainDataStoreBase {
  /** Kind of storage. `/domain/os/nvram/source/dataStore/@type` */
  type: 'ctl';
  /** Where the image is. `/domain/os/nvram/source/dataStore/source` */
  source: DomainDiskVhostvdpaSource;
}

/** File in which a qcow2 image keeps its data apart from its metadata. Since libvirt 10.10 (QEMU). `/domain/os/nvram/source/dataStore` */
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

/** Cache of the image format’s metadata. `/domain/devices/disk/driver/metadata_cache` */
export interface DomainMetadataCache extends XmlObject {
  /** The most memory that the cache may use (qcow2). `/domain/devices/disk/driver/metadata_cache/max_size` */
  max_size?: DomainMetadataCacheMaxSize;
}

/** `/domain/devices/disk/driver/iothreads` */
export interface DomainDiskDriverIothreads extends XmlObject {
  /** One I/O thread. `/domain/devices/disk/driver/iothreads/iothread` */
  iothread: DomainDiskDriverIothreadsIothread[];
}

/** Additional statistics that the hypervisor collects for the disk (QEMU). `/domain/devices/disk/driver/statistics` */
export interface DomainDiskDriverStatistics extends XmlObject {
  /** An interval for which averages are collected. `/domain/devices/disk/driver/statistics/statistic` */
  statistic?: DomainDiskDriverStatisticsStatistic[];
  /** Collects a histogram of request latencies. `/domain/devices/disk/driver/statistics/latency-histogram` */
  'latency-histogram'?: DomainDiskDriverStatisticsLatencyHistogram[];
}

/** Format of the image. `/domain/os/nvram/source/dataStore/format` */
export interface DomainFormat extends XmlObject {
  /** Name of the format, such as `raw` or `qcow2`. `/domain/os/nvram/source/dataStore/format/@type` */
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
  /** Cache of the image format’s metadata. `/domain/os/nvram/source/dataStore/format/metadata_cache` */
  metadata_cache?: DomainMetadataCache;
}

/** The libvirt secret with the password or key: by `uuid` or by `usage`. `/domain/os/nvram/source/dataStore/source/auth/secret` */
export interface DomainAuthSecret extends XmlObject {
  /** Kind of secret. `/domain/os/nvram/source/dataStore/source/auth/secret/@type` */
  type: 'ceph' | 'iscsi';
  /** UUID of the secret. `/domain/os/nvram/source/dataStore/source/auth/secret/@uuid`: UUID */
  uuid?: string;
  /**
   * What the secret is used for, as it is defined there. `/domain/os/nvram/source/dataStore/source/auth/secret/@usage`: one line without
   * `/`
   */
  usage?: string;
}

/** The libvirt secret with the passphrase: by `uuid` or by `usage`. `/domain/os/nvram/source/dataStore/source/encryption/secret` */
export interface DomainEncryptionSecret extends XmlObject {
  /** Kind of secret. `/domain/os/nvram/source/dataStore/source/encryption/secret/@type` */
  type: 'passphrase';
  /** UUID of the secret. `/domain/os/nvram/source/dataStore/source/encryption/secret/@uuid`: UUID */
  uuid?: string;
  /** What the secret is used for, as it is defined there. `/domain/os/nvram/source/dataStore/source/encryption/secret/@usage` */
  usage?: string;
}

/** Cipher for a new volume. `/domain/os/nvram/source/dataStore/source/encryption/cipher` */
export interface DomainEncryptionCipher extends XmlObject {
  /** Name of the cipher. `/domain/os/nvram/source/dataStore/source/encryption/cipher/@name` */
  name: string;
  /** Length of the key. Unit: bit. `/domain/os/nvram/source/dataStore/source/encryption/cipher/@size` */
  size: number;
  /** Mode of the cipher. `/domain/os/nvram/source/dataStore/source/encryption/cipher/@mode` */
  mode?: string;
  /** Hash of the master key. `/domain/os/nvram/source/dataStore/source/encryption/cipher/@hash` */
  hash?: string;
}

/** Generation of initialization vectors for a new volume. `/domain/os/nvram/source/dataStore/source/encryption/ivgen` */
export interface DomainEncryptionIvgen extends XmlObject {
  /** Algorithm. `/domain/os/nvram/source/dataStore/source/encryption/ivgen/@name` */
  name: string;
  /** Hash that the algorithm uses. `/domain/os/nvram/source/dataStore/source/encryption/ivgen/@hash` */
  hash?: string;
}

/** One group of `throttlegroups`. `/domain/devices/disk/throttlefilters/throttlefilter` */
export interface DomainDiskThrottlefiltersThrottlefilter extends XmlObject {
  /** Name of the group. `/domain/devices/disk/throttlefilters/throttlefilter/@group` */
  group: string;
}

/** Identifiers of the PCI device in S390 guests. `/domain/devices/disk/address/zpci` */
export interface DomainAddressZpci extends XmlObject {
  /** User-defined identifier; unique in the guest. `/domain/devices/disk/address/zpci/@uid`: 16-bit integer, hexadecimal or decimal */
  uid?: string;
  /** Function identifier; unique in the guest. `/domain/devices/disk/address/zpci/@fid`: 32-bit integer, hexadecimal or decimal */
  fid?: string;
}

/** SCSI persistent reservations (QEMU). `/domain/os/nvram/source/dataStore/source/reservations` */
export interface DomainDiskBlockSourceReservations extends XmlObject {
  /**
   * Whether libvirt runs the helper; otherwise `source` says where it is. `/domain/os/nvram/source/dataStore/source/reservations/@managed`
   */
  managed?: 'yes' | 'no';
  /** Whether reservations move along when the guest is migrated. `/domain/os/nvram/source/dataStore/source/reservations/@migration` */
  migration?: 'yes' | 'no';
  /** Socket of a helper that you run. `/domain/os/nvram/source/dataStore/source/reservations/source` */
  source?: DomainDiskBlockSourceReservationsSource;
}

/**
 * A server of the storage. How many there may be depends on the protocol. `/domain/os/nvram/source/dataStore/source/host` with
 * `transport='tcp'` or `transport='rdma'` or no `transport`
 */
export interface DomainDiskNetworkSourceHostTcpOrRdma extends XmlObject, Absent<'socket'> {
  /** How the server is reached. Default: `tcp`. `/domain/os/nvram/source/dataStore/source/host/@transport` */
  transport?: 'tcp' | 'rdma';
  /** Name or address of the server. `/domain/os/nvram/source/dataStore/source/host/@name`: DNS name or IPv4 or IPv6 address */
  name: string;
  /** Port of the server. Default: that of the protocol. `/domain/os/nvram/source/dataStore/source/host/@port` */
  port?: number;
}

/**
 * A server of the storage. How many there may be depends on the protocol. `/domain/os/nvram/source/dataStore/source/host` with
 * `transport='unix'`
 */
export interface DomainDiskNetworkSourceHostUnix extends XmlObject, Absent<'name' | 'port'> {
  /** How the server is reached. Default: `tcp`. `/domain/os/nvram/source/dataStore/source/host/@transport` */
  transport: 'unix';
  /** Path of the server’s Unix socket. `/domain/os/nvram/source/dataStore/source/host/@socket`: absolute path */
  socket: string;
}

/** A server of the storage. How many there may be depends on the protocol. `/domain/os/nvram/source/dataStore/source/host` */
export type DomainDiskNetworkSourceHost =
  | DomainDiskNetworkSourceHostTcpOrRdma
  | DomainDiskNetworkSourceHostUnix;

/** What happens when the connection is lost. `/domain/os/nvram/source/dataStore/source/reservations/source/reconnect` */
export interface DomainReconnect extends XmlObject {
  /** Whether the hypervisor connects again. `/domain/os/nvram/source/dataStore/source/reservations/source/reconnect/@enabled` */
  enabled?: 'yes' | 'no';
  /**
   * How long it waits before it connects again. Unit: s. `/domain/os/nvram/source/dataStore/source/reservations/source/reconnect/@timeout`
   */
  timeout?: number;
  /**
   * NBD: how long requests wait for a new connection before they fail. Unit: s. Default: 0.
   * `/domain/os/nvram/source/dataStore/source/reservations/source/reconnect/@delay`
   */
  delay?: number;
}

/** RBD: an internal snapshot to use. `/domain/os/nvram/source/dataStore/source/snapshot` */
export interface DomainDiskNetworkSourceSnapshot extends XmlObject {
  /** Name of the snapshot. `/domain/os/nvram/source/dataStore/source/snapshot/@name` */
  name: string;
}

/** RBD: configuration of the client. `/domain/os/nvram/source/dataStore/source/config` */
export interface DomainDiskNetworkSourceConfig extends XmlObject {
  /** Absolute path of the file. `/domain/os/nvram/source/dataStore/source/config/@file`: absolute path */
  file: string;
}

/** iSCSI: how this host identifies itself. `/domain/os/nvram/source/dataStore/source/initiator` */
export interface DomainInitiator extends XmlObject {
  /** Qualified name of the initiator. `/domain/os/nvram/source/dataStore/source/initiator/iqn` */
  iqn: DomainInitiatorIqn;
}

/** Cookies for the server (`http`, `https`). `/domain/os/nvram/source/dataStore/source/cookies` */
export interface DomainDiskNetworkSourceCookies extends XmlObject {
  /** Value of a cookie. `/domain/os/nvram/source/dataStore/source/cookies/cookie` */
  cookie: DomainDiskNetworkSourceCookiesCookie[];
}

/** Buffer for reading ahead. `/domain/os/nvram/source/dataStore/source/readahead` */
export interface DomainDiskNetworkSourceReadahead extends XmlObject {
  /** Size of the buffer. Unit: B. `/domain/os/nvram/source/dataStore/source/readahead/@size`: integer ≥ 1 */
  size: number;
}

/** Time limit of a connection. `/domain/os/nvram/source/dataStore/source/timeout` */
export interface DomainDiskNetworkSourceTimeout extends XmlObject {
  /** The limit. Unit: s. `/domain/os/nvram/source/dataStore/source/timeout/@seconds`: integer ≥ 1 */
  seconds: number;
}

/** TLS settings (`https`, `ftps`). `/domain/os/nvram/source/dataStore/source/ssl` */
export interface DomainDiskNetworkSourceSsl extends XmlObject {
  /** Whether the server’s certificate is verified. `/domain/os/nvram/source/dataStore/source/ssl/@verify` */
  verify: 'yes' | 'no';
}

/** SSH: keys of known servers. Since libvirt 9.8. `/domain/os/nvram/source/dataStore/source/knownHosts` */
export interface DomainDiskNetworkSourceKnownHosts extends XmlObject {
  /** Path of the file. `/domain/os/nvram/source/dataStore/source/knownHosts/@path`: absolute path */
  path: string;
}

/** NFS: user and group of accesses. SSH: how to log in. `/domain/os/nvram/source/dataStore/source/identity` */
export interface DomainDiskNetworkSourceSshIdentity extends XmlObject, Absent<'user' | 'group'> {
  /** SSH: name of the user on the server. `/domain/os/nvram/source/dataStore/source/identity/@username` */
  username: string;
  /** SSH: path of a private key without passphrase. `/domain/os/nvram/source/dataStore/source/identity/@keyfile`: absolute path */
  keyfile?: string;
  /** SSH: socket of the agent that has the key. `/domain/os/nvram/source/dataStore/source/identity/@agentsock`: absolute path */
  agentsock?: string;
}

/** NFS: user and group of accesses. SSH: how to log in. `/domain/os/nvram/source/dataStore/source/identity` */
export interface DomainDiskNetworkSourceNfsIdentity extends XmlObject, Absent<'username' | 'keyfile' | 'agentsock'> {
  /** NFS: user name, or `+` and an ID. `/domain/os/nvram/source/dataStore/source/identity/@user` */
  user?: string;
  /** NFS: group name, or `+` and an ID. `/domain/os/nvram/source/dataStore/source/identity/@group` */
  group?: string;
}

/** `/domain/os/nvram/source/dataStore/source/address` */
export interface DomainDiskNvmeSourceAddress extends XmlObject, Absent<'device' | 'port' | 'target' | 'unit' | 'uuid'> {
  /**
   * PCI domain (segment). Default: 0. `/domain/os/nvram/source/dataStore/source/address/@domain`: 32-bit integer, hexadecimal or decimal
   */
  domain?: string;
  /** Number of the bus. `/domain/os/nvram/source/dataStore/source/address/@bus`: 8-bit integer, hexadecimal or decimal */
  bus?: string;
  /** Slot on the bus. `/domain/os/nvram/source/dataStore/source/address/@slot`: 0 to 31, hexadecimal or decimal */
  slot?: string;
  /** Function in the slot. `/domain/os/nvram/source/dataStore/source/address/@function`: 0 to 7 */
  function?: string;
  /**
   * Whether the slot has several functions; `on` in function 0. Default: `off`.
   * `/domain/os/nvram/source/dataStore/source/address/@multifunction`
   */
  multifunction?: 'on' | 'off';
}

/** One part. `/domain/os/nvram/source/slices/slice` */
export interface DomainSlicesSlice extends XmlObject {
  /** `storage`: where the image is within its storage. `/domain/os/nvram/source/slices/slice/@type` */
  type: 'storage';
  /** Where the part begins. Unit: B. `/domain/os/nvram/source/slices/slice/@offset` */
  offset: number;
  /** Size of the part. Unit: B. `/domain/os/nvram/source/slices/slice/@size`: integer ≥ 1 */
  size: number;
}

/** The most memory that the cache may use (qcow2). `/domain/devices/disk/driver/metadata_cache/max_size` */
export interface DomainMetadataCacheMaxSize extends XmlObject {
  /** Unit of the amount. Default: `B`. `/domain/devices/disk/driver/metadata_cache/max_size/@unit` */
  unit?: string;
  /** The most memory that the cache may use (qcow2). the text of `/domain/devices/disk/driver/metadata_cache/max_size` */
  value: number | bigint;
}

/** One I/O thread. `/domain/devices/disk/driver/iothreads/iothread` */
export interface DomainDiskDriverIothreadsIothread extends XmlObject {
  /** Number of the I/O thread. `/domain/devices/disk/driver/iothreads/iothread/@id` */
  id: number;
  /** A queue that this thread serves. Without any, libvirt distributes them. `/domain/devices/disk/driver/iothreads/iothread/queue` */
  queue?: DomainDiskDriverIothreadsIothreadQueue[];
}

/** An interval for which averages are collected. `/domain/devices/disk/driver/statistics/statistic` */
export interface DomainDiskDriverStatisticsStatistic extends XmlObject {
  /** Length of the interval. Unit: s. `/domain/devices/disk/driver/statistics/statistic/@interval` */
  interval: number;
}

/** Collects a histogram of request latencies. `/domain/devices/disk/driver/statistics/latency-histogram` */
export interface DomainDiskDriverStatisticsLatencyHistogram extends XmlObject {
  /** Which requests. Default: all. `/domain/devices/disk/driver/statistics/latency-histogram/@type` */
  type?: 'read' | 'write' | 'zone' | 'flush';
  /** One bin of the histogram. `/domain/devices/disk/driver/statistics/latency-histogram/bin` */
  bin: DomainDiskDriverStatisticsLatencyHistogramBin[];
}

/** Socket of a helper that you run. `/domain/os/nvram/source/dataStore/source/reservations/source` */
export interface DomainDiskBlockSourceReservationsSource extends XmlObject {
  /** Kind of socket. `/domain/os/nvram/source/dataStore/source/reservations/source/@type` */
  type: 'unix';
  /** Absolute path of the socket. `/domain/os/nvram/source/dataStore/source/reservations/source/@path`: absolute path */
  path: string;
  /** Role of the hypervisor: it connects. `/domain/os/nvram/source/dataStore/source/reservations/source/@mode` */
  mode: 'server' | 'client';
  /** What happens when the connection is lost. `/domain/os/nvram/source/dataStore/source/reservations/source/reconnect` */
  reconnect?: DomainReconnect;
}

/** Qualified name of the initiator. `/domain/os/nvram/source/dataStore/source/initiator/iqn` */
export interface DomainInitiatorIqn extends XmlObject {
  /** The name. `/domain/os/nvram/source/dataStore/source/initiator/iqn/@name` */
  name: string;
}

/** Value of a cookie. `/domain/os/nvram/source/dataStore/source/cookies/cookie` */
export interface DomainDiskNetworkSourceCookiesCookie extends XmlObject {
  /** Name of the cookie. `/domain/os/nvram/source/dataStore/source/cookies/cookie/@name`: `[!#$%&'*+\-.0-9A-Z\^_'a-z|~]+` */
  name: string;
  /**
   * Value of a cookie. the text of `/domain/os/nvram/source/dataStore/source/cookies/cookie`:
   * `"?[!#$%&'()*+\-./0-9:>=<?@A-Z\^_'\[\]a-z|~]+"?`
   */
  value: string;
}

/** A queue that this thread serves. Without any, libvirt distributes them. `/domain/devices/disk/driver/iothreads/iothread/queue` */
export interface DomainDiskDriverIothreadsIothreadQueue extends XmlObject {
  /** Number of the queue, from 0. `/domain/devices/disk/driver/iothreads/iothread/queue/@id` */
  id: number;
}

/** One bin of the histogram. `/domain/devices/disk/driver/statistics/latency-histogram/bin` */
export interface DomainDiskDriverStatisticsLatencyHistogramBin extends XmlObject {
  /** Lower bound of the bin. Unit: ns. `/domain/devices/disk/driver/statistics/latency-histogram/bin/@start` */
  start: number | bigint;
}

/** Settings of the controller’s backend. `/domain/devices/controller/driver` */
export interface DomainControllerDriver extends XmlObject {
  /** Number of queues. One per virtual CPU is best for throughput. `/domain/devices/controller/driver/@queues` */
  queues?: number;
  /** The most commands that are queued for a device. `/domain/devices/controller/driver/@cmd_per_lun` */
  cmd_per_lun?: number;
  /** The most that one command transfers. Unit: sectors of 512 B. `/domain/devices/controller/driver/@max_sectors` */
  max_sectors?: number;
  /**
   * Whether I/O is handled by another thread while the guest runs. Default: up to the hypervisor.
   * `/domain/devices/controller/driver/@ioeventfd`
   */
  ioeventfd?: 'on' | 'off';
  /** Number of the I/O thread that serves all disks of the controller. For virtio-scsi. `/domain/devices/controller/driver/@iothread` */
  iothread?: number;
  /** virtio: whether the device’s memory accesses go through the guest’s IOMMU. `/domain/devices/controller/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** virtio: whether the device offers PCI address translation services. `/domain/devices/controller/driver/@ats` */
  ats?: 'on' | 'off';
  /**
   * virtio: whether packed virtqueues are offered; faster where guest and host support them. `/domain/devices/controller/driver/@packed`
   */
  packed?: 'on' | 'off';
  /**
   * virtio: whether each queue has a page of its own for notifications; recommended with vDPA.
   * `/domain/devices/controller/driver/@page_per_vq`
   */
  page_per_vq?: 'on' | 'off';
  /** Several I/O threads that serve the controller together. For virtio-scsi. `/domain/devices/controller/driver/iothreads` */
  iothreads?: DomainDiskDriverIothreads;
}

/** USB companion controllers: how they are attached to their master, which has the same index. `/domain/devices/controller/master` */
export interface DomainControllerMaster extends XmlObject {
  /** First port of the master that the companion serves. `/domain/devices/controller/master/@startport`: port path such as `1.2` */
  startport: string;
}

/** The device that the hypervisor emulates. libvirt chooses it. `/domain/devices/controller/model` */
export interface DomainControllerModel extends XmlObject {
  /** Name of the device in the hypervisor. `/domain/devices/controller/model/@name` */
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

/** PCI controllers: what the guest sees of it. libvirt chooses it. `/domain/devices/controller/target` */
export interface DomainControllerTarget extends XmlObject {
  /**
   * pci-bridge: chassis number, 1 to 255. Default: `index`. `/domain/devices/controller/target/@chassisNr`: 8-bit integer, hexadecimal or
   * decimal
   */
  chassisNr?: string;
  /** PCIe ports: chassis number, 0 to 255. `/domain/devices/controller/target/@chassis`: 8-bit integer, hexadecimal or decimal */
  chassis?: string;
  /** PCIe ports: port number, 0 to 255. `/domain/devices/controller/target/@port`: 8-bit integer, hexadecimal or decimal */
  port?: string;
  /** Expander buses: number of the new bus, 1 to 254. `/domain/devices/controller/target/@busNr`: 8-bit integer, hexadecimal or decimal */
  busNr?: string;
  /**
   * pci-root of pSeries guests: order in which the guest sees it. `/domain/devices/controller/target/@index`: 8-bit integer, hexadecimal or
   * decimal
   */
  index?: string;
  /** Whether devices can be plugged into it while the guest runs. Default: `on`. `/domain/devices/controller/target/@hotplug` */
  hotplug?: 'on' | 'off';
  /** PCIe ports: memory space that is reserved for devices plugged later. Unit: KiB. `/domain/devices/controller/target/@memReserve` */
  memReserve?: number | bigint;
  /** Guest NUMA cell of the bus. `/domain/devices/controller/target/node` */
  node?: number;
}

/** Size of the 64-bit PCI memory hole; 0: none. `/domain/devices/controller/pcihole64` */
export interface DomainControllerPcihole64 extends XmlObject {
  /** Unit of the amount. Default: `KiB`. `/domain/devices/controller/pcihole64/@unit` */
  unit?: string;
  /** Size of the 64-bit PCI memory hole; 0: none. the text of `/domain/devices/controller/pcihole64` */
  value: number | bigint;
}

/** File that holds the lease. `/domain/devices/lease/target` */
export interface DomainLeaseTarget extends XmlObject {
  /** Absolute path of the file. `/domain/devices/lease/target/@path` */
  path: string;
  /** Where the lease is in the file. Unit: B. `/domain/devices/lease/target/@offset` */
  offset?: number;
}

/**
 * How the folder is served. `/domain/devices/filesystem/driver` with `type='path'` or `type='handle'` or `type='loop'` or `type='nbd'` or
 * `type='ploop'` or no `type`
 */
export interface DomainFilesystemDriverOther extends XmlObject, Absent<'queue'> {
  /**
   * `virtiofs` (fast, needs shared memory), `path` (9p), `loop` and `nbd` for containers. Default on QEMU: `path`.
   * `/domain/devices/filesystem/driver/@type`
   */
  type?: 'path' | 'handle' | 'loop' | 'nbd' | 'ploop';
  /** Format of the image (`loop`, `nbd`, `ploop`). `/domain/devices/filesystem/driver/@format` */
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
  /** 9p: `immediate` writes pages back at once. `/domain/devices/filesystem/driver/@wrpolicy` */
  wrpolicy?: 'immediate';
  /** virtio: whether the device’s memory accesses go through the guest’s IOMMU. `/domain/devices/filesystem/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** virtio: whether the device offers PCI address translation services. `/domain/devices/filesystem/driver/@ats` */
  ats?: 'on' | 'off';
  /**
   * virtio: whether packed virtqueues are offered; faster where guest and host support them. `/domain/devices/filesystem/driver/@packed`
   */
  packed?: 'on' | 'off';
  /**
   * virtio: whether each queue has a page of its own for notifications; recommended with vDPA.
   * `/domain/devices/filesystem/driver/@page_per_vq`
   */
  page_per_vq?: 'on' | 'off';
}

/** How the folder is served. `/domain/devices/filesystem/driver` with `type='virtiofs'` */
export interface DomainFilesystemDriverVirtiofs extends XmlObject, Absent<'format' | 'wrpolicy'> {
  /**
   * `virtiofs` (fast, needs shared memory), `path` (9p), `loop` and `nbd` for containers. Default on QEMU: `path`.
   * `/domain/devices/filesystem/driver/@type`
   */
  type: 'virtiofs';
  /** virtio: whether the device’s memory accesses go through the guest’s IOMMU. `/domain/devices/filesystem/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** virtio: whether the device offers PCI address translation services. `/domain/devices/filesystem/driver/@ats` */
  ats?: 'on' | 'off';
  /**
   * virtio: whether packed virtqueues are offered; faster where guest and host support them. `/domain/devices/filesystem/driver/@packed`
   */
  packed?: 'on' | 'off';
  /**
   * virtio: whether each queue has a page of its own for notifications; recommended with vDPA.
   * `/domain/devices/filesystem/driver/@page_per_vq`
   */
  page_per_vq?: 'on' | 'off';
  /** virtiofs: entries of the queue. `/domain/devices/filesystem/driver/@queue` */
  queue?: number;
}

/** How the folder is served. `/domain/devices/filesystem/driver` with `type='mtp'` */
export interface DomainFilesystemDriverMtp extends XmlObject, Absent<
  | 'format' | 'wrpolicy' | 'iommu' | 'ats' | 'packed' | 'page_per_vq' | 'queue'
> {
  /**
   * `virtiofs` (fast, needs shared memory), `path` (9p), `loop` and `nbd` for containers. Default on QEMU: `path`.
   * `/domain/devices/filesystem/driver/@type`
   */
  type: 'mtp';
}

/** How the folder is served. `/domain/devices/filesystem/driver` */
export type DomainFilesystemDriver =
  | DomainFilesystemDriverOther
  | DomainFilesystemDriverVirtiofs
  | DomainFilesystemDriverMtp;

/** What is shared. `/domain/devices/filesystem/source` */
export interface DomainFilesystemFileSource extends XmlObject, Absent<'dev' | 'dir' | 'socket' | 'name' | 'usage' | 'units'> {
  /** Absolute path of the image. `/domain/devices/filesystem/source/@file`: absolute path */
  file: string;
}

/** How the guest refers to it. `/domain/devices/filesystem/target` */
export interface DomainFilesystemTarget extends XmlObject {
  /** On QEMU the tag by which the guest mounts it; in containers the path. `/domain/devices/filesystem/target/@dir` */
  dir: string;
}

/** The most space that the guest may use (OpenVZ). `/domain/devices/filesystem/space_hard_limit` */
export interface DomainFilesystemSpaceHardLimit extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/devices/filesystem/space_hard_limit/@unit`
   */
  unit?: string;
  /** The most space that the guest may use (OpenVZ). the text of `/domain/devices/filesystem/space_hard_limit` */
  value: number | bigint;
}

/** Space that the guest may exceed for a while only (OpenVZ). `/domain/devices/filesystem/space_soft_limit` */
export interface DomainFilesystemSpaceSoftLimit extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/devices/filesystem/space_soft_limit/@unit`
   */
  unit?: string;
  /** Space that the guest may exceed for a while only (OpenVZ). the text of `/domain/devices/filesystem/space_soft_limit` */
  value: number | bigint;
}

/** What is shared. `/domain/devices/filesystem/source` */
export interface DomainFilesystemMountSource extends XmlObject, Absent<'file' | 'dev' | 'name' | 'usage' | 'units'> {
  /** Absolute path of the directory. `/domain/devices/filesystem/source/@dir`: absolute path */
  dir?: string;
  /** virtiofs: socket of a daemon that you run. Excludes other settings. `/domain/devices/filesystem/source/@socket`: absolute path */
  socket?: string;
}

/** virtiofs: settings of the daemon that libvirt runs. `/domain/devices/filesystem/binary` */
export interface DomainFilesystemBinary extends XmlObject {
  /** Absolute path of the daemon. Default: found by libvirt. `/domain/devices/filesystem/binary/@path`: absolute path */
  path?: string;
  /** Whether extended attributes are offered. `/domain/devices/filesystem/binary/@xattr` */
  xattr?: 'on' | 'off';
  /** What the guest may cache. `/domain/devices/filesystem/binary/cache` */
  cache?: DomainFilesystemBinaryCache;
  /** How the daemon confines itself. `/domain/devices/filesystem/binary/sandbox` */
  sandbox?: DomainFilesystemBinarySandbox;
  /** Locks of files. `/domain/devices/filesystem/binary/lock` */
  lock?: DomainFilesystemBinaryLock;
  /** Worker threads of the daemon. `/domain/devices/filesystem/binary/thread_pool` */
  thread_pool?: DomainFilesystemBinaryThreadPool;
  /** Open files of the daemon. Since libvirt 10.6. `/domain/devices/filesystem/binary/openfiles` */
  openfiles?: DomainFilesystemBinaryOpenfiles;
}

/** `/domain/idmap` */
export interface DomainIdmap extends XmlObject {
  /** A range of user IDs. `/domain/idmap/uid` */
  uid?: DomainIdmapUid[];
  /** A range of group IDs. `/domain/idmap/gid` */
  gid?: DomainIdmapGid[];
}

/** What is shared. `/domain/devices/filesystem/source` */
export interface DomainFilesystemBindSource extends XmlObject, Absent<'file' | 'dev' | 'socket' | 'name' | 'usage' | 'units'> {
  /** Absolute path of the directory. `/domain/devices/filesystem/source/@dir`: absolute path */
  dir: string;
}

/** `/domain/devices/filesystem/source` */
export interface DomainFilesystemTemplateSource extends XmlObject, Absent<
  | 'file' | 'dev' | 'dir' | 'socket' | 'usage' | 'units' | 'type' | 'bridge' | 'macTableManager' | 'network'
  | 'portgroup' | 'portid' | 'path' | 'mode' | 'address' | 'port' | 'missing' | 'switchid' | 'portgroupid'
  | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor' | 'product' | '$address'
> {
  /** Name of the template, or of the internal network. `/domain/devices/filesystem/source/@name` */
  name: string;
}

/** What is shared. `/domain/devices/filesystem/source` */
export interface DomainFilesystemRamSource extends XmlObject, Absent<'file' | 'dev' | 'dir' | 'socket' | 'name'> {
  /** `ram`: limit of memory. Unit: `units`. `/domain/devices/filesystem/source/@usage` */
  usage: number | bigint;
  /** Unit of `usage`. Default: `KiB`. `/domain/devices/filesystem/source/@units` */
  units?: string;
}

/** What the guest may cache. `/domain/devices/filesystem/binary/cache` */
export interface DomainFilesystemBinaryCache extends XmlObject {
  /**
   * `none`: nothing; `always`: data and metadata, for folders that only this guest changes. Default: up to virtiofsd.
   * `/domain/devices/filesystem/binary/cache/@mode`
   */
  mode?: 'none' | 'always';
}

/** How the daemon confines itself. `/domain/devices/filesystem/binary/sandbox` */
export interface DomainFilesystemBinarySandbox extends XmlObject {
  /** `namespace`: by namespaces; `chroot`: by `chroot()`. Default: up to virtiofsd. `/domain/devices/filesystem/binary/sandbox/@mode` */
  mode?: 'namespace' | 'chroot';
}

/** Locks of files. `/domain/devices/filesystem/binary/lock` */
export interface DomainFilesystemBinaryLock extends XmlObject {
  /** Whether POSIX locks reach the host. `/domain/devices/filesystem/binary/lock/@posix` */
  posix?: 'on' | 'off';
  /** Whether locks by `flock()` reach the host. `/domain/devices/filesystem/binary/lock/@flock` */
  flock?: 'on' | 'off';
}

/** Worker threads of the daemon. `/domain/devices/filesystem/binary/thread_pool` */
export interface DomainFilesystemBinaryThreadPool extends XmlObject {
  /** The most threads; 0: no pool. `/domain/devices/filesystem/binary/thread_pool/@size` */
  size?: number;
}

/** Open files of the daemon. Since libvirt 10.6. `/domain/devices/filesystem/binary/openfiles` */
export interface DomainFilesystemBinaryOpenfiles extends XmlObject {
  /** The most open files. `/domain/devices/filesystem/binary/openfiles/@max`: ≥ 1 */
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

/** What the interface is connected to. `/domain/devices/interface/source` */
export interface DomainInterfaceBridgeSource extends XmlObject, Absent<
  | 'type' | 'path' | 'mode' | 'dev' | 'name' | 'address' | 'port' | 'missing' | 'switchid' | 'portgroupid'
  | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor' | 'product' | '$address'
> {
  /** Name of the host’s bridge. `/domain/devices/interface/source/@bridge`: `[a-zA-Z0-9_\.\-\\:/ ]*` */
  bridge: string;
  /**
   * Who maintains the bridge’s MAC table: the kernel from traffic, or libvirt from configurations.
   * `/domain/devices/interface/source/@macTableManager`
   */
  macTableManager?: 'kernel' | 'libvirt';
  /** Name of the libvirt network. `/domain/devices/interface/source/@network` */
  network?: string;
  /** Port group of the network. Default: the network’s own default. `/domain/devices/interface/source/@portgroup` */
  portgroup?: string;
  /**
   * Port that libvirt made in the network. Output only. With `vds`: number of the port. `/domain/devices/interface/source/@portid`: UUID
   */
  portid?: string;
}

/**
 * How the port registers at a switch: Open vSwitch, 802.1Qbg, 802.1Qbh, midonet. `/domain/devices/interface/virtualport` with
 * `type='802.1Qbg'`
 */
export interface DomainVirtualport8021Qbg extends XmlObject {
  /** Kind of switch. Default in an interface: that of the network. `/domain/devices/interface/virtualport/@type` */
  type: '802.1Qbg';
  /** What the switch needs to know. `/domain/devices/interface/virtualport/parameters` */
  parameters?: DomainVirtualport8021QbgParameters;
}

/**
 * How the port registers at a switch: Open vSwitch, 802.1Qbg, 802.1Qbh, midonet. `/domain/devices/interface/virtualport` with
 * `type='802.1Qbh'`
 */
export interface DomainVirtualport8021Qbh extends XmlObject {
  /** Kind of switch. Default in an interface: that of the network. `/domain/devices/interface/virtualport/@type` */
  type: '802.1Qbh';
  /** What the switch needs to know. `/domain/devices/interface/virtualport/parameters` */
  parameters?: DomainVirtualport8021QbhParameters;
}

/**
 * How the port registers at a switch: Open vSwitch, 802.1Qbg, 802.1Qbh, midonet. `/domain/devices/interface/virtualport` with
 * `type='openvswitch'`
 */
export interface DomainVirtualportOpenvswitch extends XmlObject {
  /** Kind of switch. Default in an interface: that of the network. `/domain/devices/interface/virtualport/@type` */
  type: 'openvswitch';
  /** What the switch needs to know. `/domain/devices/interface/virtualport/parameters` */
  parameters?: DomainVirtualportOpenvswitchParameters;
}

/**
 * How the port registers at a switch: Open vSwitch, 802.1Qbg, 802.1Qbh, midonet. `/domain/devices/interface/virtualport` with
 * `type='midonet'`
 */
export interface DomainVirtualportMidonet extends XmlObject {
  /** Kind of switch. Default in an interface: that of the network. `/domain/devices/interface/virtualport/@type` */
  type: 'midonet';
  /** What the switch needs to know. `/domain/devices/interface/virtualport/parameters` */
  parameters: DomainVirtualportMidonetParameters;
}

/** How the port registers at a switch: Open vSwitch, 802.1Qbg, 802.1Qbh, midonet. `/domain/devices/interface/virtualport` with no `type` */
export interface DomainVirtualportDefault extends XmlObject {
  /** Kind of switch. Default in an interface: that of the network. `/domain/devices/interface/virtualport/@type`: absent */
  type?: undefined;
  /** What the switch needs to know. `/domain/devices/interface/virtualport/parameters` */
  parameters?: DomainVirtualportDefaultParameters;
}

/** How the port registers at a switch: Open vSwitch, 802.1Qbg, 802.1Qbh, midonet. `/domain/devices/interface/virtualport` */
export type DomainVirtualport =
  | DomainVirtualport8021Qbg
  | DomainVirtualport8021Qbh
  | DomainVirtualportOpenvswitch
  | DomainVirtualportMidonet
  | DomainVirtualportDefault;

/** Whether the cable is plugged. `/domain/devices/interface/link` */
export interface DomainInterfaceLink extends XmlObject {
  /** Whether the link is up; `down` is like an unplugged cable. Default for a guest: `up`. `/domain/devices/interface/link/@state` */
  state: 'up' | 'down';
}

/** `/domain/devices/interface/mtu` */
export interface DomainMtu extends XmlObject {
  /** The MTU. Unit: B. `/domain/devices/interface/mtu/@size`: 0 to 65535 */
  size: number;
}

/** How interrupts are coalesced. `/domain/devices/interface/coalesce` */
export interface DomainInterfaceCoalesce extends XmlObject {
  /** Received packets. `/domain/devices/interface/coalesce/rx` */
  rx?: DomainInterfaceCoalesceRx;
}

/** The device on the host that belongs to the interface. `/domain/devices/interface/target` */
export interface DomainInterfaceTarget extends XmlObject {
  /**
   * Name of the device. Default: chosen at start (`vnet0`, …); names with such prefixes are not kept.
   * `/domain/devices/interface/target/@dev`
   */
  dev: string;
  /** `ethernet`: `no` uses an existing tap device as it is. Default: `yes`. `/domain/devices/interface/target/@managed` */
  managed?: 'yes' | 'no';
}

/** Containers: the interface in the guest. `/domain/devices/interface/guest` */
export interface DomainInterfaceGuest extends XmlObject {
  /** Name of the interface in the guest. `/domain/devices/interface/guest/@dev` */
  dev?: string;
  /** Name that it has now. Output only. `/domain/devices/interface/guest/@actual` */
  actual?: string;
}

/** MAC address of the interface. `/domain/devices/interface/mac` */
export interface DomainInterfaceMac extends XmlObject {
  /** VMware: `static` keeps an address of VMware’s own range. `/domain/devices/interface/mac/@type` */
  type?: 'generated' | 'static';
  /**
   * The MAC address. Default for a guest: a random one, chosen when the guest is defined. `/domain/devices/interface/mac/@address`: unicast
   * MAC address
   */
  address: string;
  /** VMware: whether the address is checked to be in VMware’s range. `/domain/devices/interface/mac/@check` */
  check?: 'yes' | 'no';
  /** Address that the guest uses now. Output only. `/domain/devices/interface/mac/@currentAddress`: unicast MAC address */
  currentAddress?: string;
}

/** `/domain/devices/interface/ip` */
export interface DomainIp extends XmlObject {
  /** The address. `/domain/devices/interface/ip/@address`: IPv4 or IPv6 address */
  address: string;
  /** Kind of address. Default: `ipv4`. `/domain/devices/interface/ip/@family`: `ipv4` or `ipv6` */
  family?: string;
  /** Length of the network prefix. Default: by class for IPv4, 64 for IPv6. `/domain/devices/interface/ip/@prefix`: ≤ 32 or ≤ 128 */
  prefix?: number;
  /** Address of the other end of a point-to-point connection. `/domain/devices/interface/ip/@peer`: IPv4 or IPv6 address */
  peer?: string;
}

/** `/domain/devices/interface/route` */
export interface DomainRoute extends XmlObject {
  /** Kind of address. Default: `ipv4`. `/domain/devices/interface/route/@family`: `ipv4` or `ipv6` */
  family?: string;
  /** Address of the destination network. `/domain/devices/interface/route/@address`: IPv4 or IPv6 address */
  address?: string;
  /** Network mask of the destination (IPv4). `/domain/devices/interface/route/@netmask`: IPv4 address */
  netmask?: string;
  /** Length of the destination’s prefix. `/domain/devices/interface/route/@prefix`: ≤ 32 or ≤ 128 */
  prefix?: number;
  /** Address of the gateway. `/domain/devices/interface/route/@gateway`: IPv4 or IPv6 address */
  gateway: string;
  /** Preference of the route; lower is preferred. `/domain/devices/interface/route/@metric` */
  metric?: number;
}

/** `user` with passt: ports of the host that lead to the guest. `/domain/devices/interface/portForward` */
export interface DomainInterfacePortForward extends XmlObject {
  /** Protocol. `/domain/devices/interface/portForward/@proto` */
  proto: 'tcp' | 'udp';
  /** Address of the host. Default: all. `/domain/devices/interface/portForward/@address`: IPv4 or IPv6 address */
  address?: string;
  /** Interface of the host. Default: all. `/domain/devices/interface/portForward/@dev` */
  dev?: string;
  /** Some ports. Without any: all ports. `/domain/devices/interface/portForward/range` */
  range?: DomainInterfacePortForwardRange[];
}

/** Script that is run when the interface is brought up. `/domain/devices/interface/script` */
export interface DomainInterfaceScript extends XmlObject {
  /** Absolute path of the script. `/domain/devices/interface/script/@path`: path */
  path: string;
}

/** Script that is run when the interface is brought down. `/domain/devices/interface/downscript` */
export interface DomainInterfaceDownscript extends XmlObject {
  /** Absolute path of the script. `/domain/devices/interface/downscript/@path`: path */
  path: string;
}

/** The NIC that the guest sees. `/domain/devices/interface/model` */
export interface DomainInterfaceModel extends XmlObject {
  /**
   * Model, such as `virtio`, `e1000e`, `rtl8139`. Default on x86 QEMU: `rtl8139`; `virtio` is the fastest.
   * `/domain/devices/interface/model/@type`: `[a-zA-Z0-9\-_]+`
   */
  type: string;
}

/** How packets are transported on the host. `/domain/devices/interface/backend` */
export interface DomainInterfaceBackend extends XmlObject {
  /**
   * `user`: which program transports packets: `passt`, or QEMU itself. `vhostuser`: with which. `/domain/devices/interface/backend/@type`
   */
  type?: 'default' | 'passt';
  /** Path of the tun/tap device. Default: `/dev/net/tun`. `/domain/devices/interface/backend/@tap`: absolute path */
  tap?: string;
  /** Path of the vhost device. Default: `/dev/vhost-net`. `/domain/devices/interface/backend/@vhost`: absolute path */
  vhost?: string;
  /** passt: absolute path of its log. `/domain/devices/interface/backend/@logFile`: absolute path */
  logFile?: string;
  /** passt: host name that the guest gets by DHCP. `/domain/devices/interface/backend/@hostname`: DNS name */
  hostname?: string;
  /** passt: fully qualified name that the guest gets by DHCP. `/domain/devices/interface/backend/@fqdn`: DNS name */
  fqdn?: string;
}

/** Settings of the interface’s backend. `/domain/devices/interface/driver` with `name='kvm'` or `name='vfio'` or `name='xen'` */
export interface DomainInterfaceDriverOther extends XmlObject, Absent<
  | 'queues' | 'rx_queue_size' | 'tx_queue_size' | 'txmode' | 'ioeventfd' | 'event_idx' | 'iommu' | 'ats' | 'packed'
  | 'page_per_vq' | 'rss' | 'rss_hash_report' | 'host' | 'guest'
> {
  /**
   * Backend: `vfio` on QEMU, `xen` on Xen; `qemu` or `vhost` for emulated network interfaces. Default: the best that is available.
   * `/domain/devices/interface/driver/@name`
   */
  name: 'kvm' | 'vfio' | 'xen';
  /**
   * Host driver that is bound to the device. Default: the best VFIO driver for it. Since libvirt 10.0.
   * `/domain/devices/interface/driver/@model`
   */
  model?: string;
  /** Whether the kernel’s iommufd interface is used (QEMU). `/domain/devices/interface/driver/@iommufd` */
  iommufd?: 'yes' | 'no';
}

/** Settings of the interface’s backend. `/domain/devices/interface/driver` with `name='qemu'` or `name='vhost'` */
export interface DomainInterfaceDriverQemuOrVhost extends XmlObject, Absent<'model' | 'iommufd'> {
  /**
   * Backend: `vfio` on QEMU, `xen` on Xen; `qemu` or `vhost` for emulated network interfaces. Default: the best that is available.
   * `/domain/devices/interface/driver/@name`
   */
  name: 'qemu' | 'vhost';
  /** Number of queues. One per virtual CPU is best for throughput. `/domain/devices/interface/driver/@queues`: integer ≥ 1 */
  queues?: number;
  /**
   * virtio: entries of each receive queue; on QEMU a power of two from 256 to 1024. Default: up to the hypervisor.
   * `/domain/devices/interface/driver/@rx_queue_size`: integer ≥ 1
   */
  rx_queue_size?: number;
  /**
   * virtio: entries of each transmit queue; on QEMU a power of two from 256 to 1024. Default: up to the hypervisor.
   * `/domain/devices/interface/driver/@tx_queue_size`: integer ≥ 1
   */
  tx_queue_size?: number;
  /** virtio: how packets are sent: `iothread` by another thread, `timer` after a while. `/domain/devices/interface/driver/@txmode` */
  txmode?: 'iothread' | 'timer';
  /**
   * Whether I/O is handled by another thread while the guest runs. Default: up to the hypervisor.
   * `/domain/devices/interface/driver/@ioeventfd`
   */
  ioeventfd?: 'on' | 'off';
  /**
   * virtio: whether notifications are reduced by event indexes. Default: up to the hypervisor, usually `on`.
   * `/domain/devices/interface/driver/@event_idx`
   */
  event_idx?: 'on' | 'off';
  /** virtio: whether the device’s memory accesses go through the guest’s IOMMU. `/domain/devices/interface/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** virtio: whether the device offers PCI address translation services. `/domain/devices/interface/driver/@ats` */
  ats?: 'on' | 'off';
  /** virtio: whether packed virtqueues are offered; faster where guest and host support them. `/domain/devices/interface/driver/@packed` */
  packed?: 'on' | 'off';
  /**
   * virtio: whether each queue has a page of its own for notifications; recommended with vDPA.
   * `/domain/devices/interface/driver/@page_per_vq`
   */
  page_per_vq?: 'on' | 'off';
  /** virtio: receive-side scaling. `/domain/devices/interface/driver/@rss` */
  rss?: 'on' | 'off';
  /** virtio: whether the guest gets the hash of each packet. `/domain/devices/interface/driver/@rss_hash_report` */
  rss_hash_report?: 'on' | 'off';
  /** Offloads on the host’s side. Default: on where supported. `/domain/devices/interface/driver/host` */
  host?: DomainInterfaceDriverHost;
  /** Offloads on the guest’s side. Default: on where supported. `/domain/devices/interface/driver/guest` */
  guest?: DomainInterfaceDriverGuest;
}

/** Settings of the interface’s backend. `/domain/devices/interface/driver` with no `name` */
export interface DomainInterfaceDriverDefault extends XmlObject {
  /**
   * Backend: `vfio` on QEMU, `xen` on Xen; `qemu` or `vhost` for emulated network interfaces. Default: the best that is available.
   * `/domain/devices/interface/driver/@name`: absent
   */
  name?: undefined;
  /**
   * Host driver that is bound to the device. Default: the best VFIO driver for it. Since libvirt 10.0.
   * `/domain/devices/interface/driver/@model`
   */
  model?: string;
  /** Whether the kernel’s iommufd interface is used (QEMU). `/domain/devices/interface/driver/@iommufd` */
  iommufd?: 'yes' | 'no';
  /** Number of queues. One per virtual CPU is best for throughput. `/domain/devices/interface/driver/@queues`: integer ≥ 1 */
  queues?: number;
  /**
   * virtio: entries of each receive queue; on QEMU a power of two from 256 to 1024. Default: up to the hypervisor.
   * `/domain/devices/interface/driver/@rx_queue_size`: integer ≥ 1
   */
  rx_queue_size?: number;
  /**
   * virtio: entries of each transmit queue; on QEMU a power of two from 256 to 1024. Default: up to the hypervisor.
   * `/domain/devices/interface/driver/@tx_queue_size`: integer ≥ 1
   */
  tx_queue_size?: number;
  /** virtio: how packets are sent: `iothread` by another thread, `timer` after a while. `/domain/devices/interface/driver/@txmode` */
  txmode?: 'iothread' | 'timer';
  /**
   * Whether I/O is handled by another thread while the guest runs. Default: up to the hypervisor.
   * `/domain/devices/interface/driver/@ioeventfd`
   */
  ioeventfd?: 'on' | 'off';
  /**
   * virtio: whether notifications are reduced by event indexes. Default: up to the hypervisor, usually `on`.
   * `/domain/devices/interface/driver/@event_idx`
   */
  event_idx?: 'on' | 'off';
  /** virtio: whether the device’s memory accesses go through the guest’s IOMMU. `/domain/devices/interface/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** virtio: whether the device offers PCI address translation services. `/domain/devices/interface/driver/@ats` */
  ats?: 'on' | 'off';
  /** virtio: whether packed virtqueues are offered; faster where guest and host support them. `/domain/devices/interface/driver/@packed` */
  packed?: 'on' | 'off';
  /**
   * virtio: whether each queue has a page of its own for notifications; recommended with vDPA.
   * `/domain/devices/interface/driver/@page_per_vq`
   */
  page_per_vq?: 'on' | 'off';
  /** virtio: receive-side scaling. `/domain/devices/interface/driver/@rss` */
  rss?: 'on' | 'off';
  /** virtio: whether the guest gets the hash of each packet. `/domain/devices/interface/driver/@rss_hash_report` */
  rss_hash_report?: 'on' | 'off';
  /** Offloads on the host’s side. Default: on where supported. `/domain/devices/interface/driver/host` */
  host?: DomainInterfaceDriverHost;
  /** Offloads on the guest’s side. Default: on where supported. `/domain/devices/interface/driver/guest` */
  guest?: DomainInterfaceDriverGuest;
}

/** Settings of the interface’s backend. `/domain/devices/interface/driver` */
export type DomainInterfaceDriver =
  | DomainInterfaceDriverOther
  | DomainInterfaceDriverQemuOrVhost
  | DomainInterfaceDriverDefault;

/** `/domain/devices/interface/filterref` */
export interface DomainFilterref extends XmlObject {
  /** Name of the filter. `/domain/devices/interface/filterref/@filter` */
  filter: string;
  /** Value of one of the filter’s variables. `/domain/devices/interface/filterref/parameter` */
  parameter?: DomainFilterrefParameter[];
}

/** Tuning of the host’s device. `/domain/devices/interface/tune` */
export interface DomainInterfaceTune extends XmlObject {
  /** Size of the send buffer of a tap device. Unit: B. `/domain/devices/interface/tune/sndbuf` */
  sndbuf?: number;
}

/** The PCI option ROM of the device. `/domain/devices/interface/rom` */
export interface DomainInterfaceRom extends XmlObject {
  /** Whether a ROM is loaded at all. `/domain/devices/interface/rom/@enabled` */
  enabled?: 'yes' | 'no';
  /** Whether the ROM is visible in the guest’s memory. Default: up to the hypervisor. `/domain/devices/interface/rom/@bar` */
  bar?: 'on' | 'off';
  /** Absolute path of a file that replaces the ROM. `/domain/devices/interface/rom/@file`: absolute path */
  file?: string;
}

/** Limits of traffic. `/domain/devices/interface/bandwidth` */
export interface DomainBandwidth extends XmlObject {
  /** Traffic class on the host, chosen by libvirt. `/domain/devices/interface/bandwidth/@classID`: integer ≥ 1 */
  classID?: number;
  /** Traffic to the guests. `/domain/devices/interface/bandwidth/inbound` */
  inbound?: DomainBandwidthInbound;
  /** Traffic from the guests. `/domain/devices/interface/bandwidth/outbound` */
  outbound?: DomainBandwidthOutbound;
}

/**
 * VLAN tags of the traffic, on connections that support it: Open vSwitch, virtual functions, Linux bridges (since libvirt 11.0).
 * `/domain/devices/interface/vlan`
 */
export interface DomainVlan extends XmlObject {
  /** Whether it is a trunk, also with a single tag. `/domain/devices/interface/vlan/@trunk` */
  trunk?: 'yes';
  /** One VLAN; several make a trunk. `/domain/devices/interface/vlan/tag` */
  tag: DomainVlanTag[];
}

/** Settings of the bridge’s port. `/domain/devices/interface/port` */
export interface DomainPort extends XmlObject {
  /** Whether packets do not go to other isolated ports of the bridge. Default: `no`. `/domain/devices/interface/port/@isolated` */
  isolated?: 'yes' | 'no';
}

/**
 * Makes this device and another one a failover pair, so that a guest with a passed-through NIC can be migrated (QEMU).
 * `/domain/devices/interface/teaming` with `type='persistent'`
 */
export interface DomainInterfaceTeamingPersistent extends XmlObject, Absent<'persistent'> {
  /**
   * `persistent`: the virtio device that stays; `transient`: the host device that is unplugged during migration.
   * `/domain/devices/interface/teaming/@type`
   */
  type: 'persistent';
}

/**
 * Makes this device and another one a failover pair, so that a guest with a passed-through NIC can be migrated (QEMU).
 * `/domain/devices/interface/teaming` with `type='transient'`
 */
export interface DomainInterfaceTeamingTransient extends XmlObject {
  /**
   * `persistent`: the virtio device that stays; `transient`: the host device that is unplugged during migration.
   * `/domain/devices/interface/teaming/@type`
   */
  type: 'transient';
  /** With `transient`: alias of the persistent device. `/domain/devices/interface/teaming/@persistent` */
  persistent: string;
}

/**
 * Makes this device and another one a failover pair, so that a guest with a passed-through NIC can be migrated (QEMU).
 * `/domain/devices/interface/teaming`
 */
export type DomainInterfaceTeaming =
  | DomainInterfaceTeamingPersistent
  | DomainInterfaceTeamingTransient;

/** What the interface is connected to. `/domain/devices/interface/source` */
export interface DomainInterfaceEthernetSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'portid' | 'path' | 'mode' | 'dev' | 'name'
  | 'address' | 'port' | 'missing' | 'switchid' | 'portgroupid' | 'connectionid' | 'reconnect' | 'local' | 'vendor'
  | 'product' | '$address'
> {
  /** IP address of the host’s end. `/domain/devices/interface/source/ip` */
  ip?: DomainIp[];
  /** Route through the host’s end. `/domain/devices/interface/source/route` */
  route?: DomainRoute[];
}

/** What the interface is connected to. `/domain/devices/interface/source` */
export interface DomainInterfaceVhostuserSource extends XmlObject, Absent<
  | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'portid' | 'name' | 'address' | 'port' | 'missing'
  | 'switchid' | 'portgroupid' | 'connectionid' | 'ip' | 'route' | 'local' | 'vendor' | 'product' | '$address'
> {
  /** vhost-user: kind of socket. `/domain/devices/interface/source/@type` */
  type?: 'unix';
  /** vhost-user: absolute path of the socket. `/domain/devices/interface/source/@path`: absolute path */
  path?: string;
  /**
   * `direct`: how packets between guests travel: `vepa`, `bridge`, `private`, or `passthrough` for a NIC of its own; default: `vepa`.
   * `vhostuser`: which side listens. `/domain/devices/interface/source/@mode`
   */
  mode?: 'server' | 'client';
  /**
   * The host’s device: an absolute path; for a network interface on a host interface (`direct`, passt) its name.
   * `/domain/devices/interface/source/@dev`
   */
  dev?: string;
  /** What happens when the connection is lost. `/domain/devices/interface/source/reconnect` */
  reconnect?: DomainReconnect;
}

/** What the interface is connected to. `/domain/devices/interface/source` */
export interface DomainInterfaceNetworkSource extends XmlObject, Absent<
  | 'type' | 'path' | 'mode' | 'dev' | 'name' | 'address' | 'port' | 'missing' | 'switchid' | 'portgroupid'
  | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor' | 'product' | '$address'
> {
  /** Name of the host’s bridge. `/domain/devices/interface/source/@bridge`: `[a-zA-Z0-9_\.\-\\:/ ]*` */
  bridge?: string;
  /**
   * Who maintains the bridge’s MAC table: the kernel from traffic, or libvirt from configurations.
   * `/domain/devices/interface/source/@macTableManager`
   */
  macTableManager?: 'kernel' | 'libvirt';
  /** Name of the libvirt network. `/domain/devices/interface/source/@network` */
  network: string;
  /** Port group of the network. Default: the network’s own default. `/domain/devices/interface/source/@portgroup` */
  portgroup?: string;
  /**
   * Port that libvirt made in the network. Output only. With `vds`: number of the port. `/domain/devices/interface/source/@portid`: UUID
   */
  portid?: string;
}

/** What the interface is connected to. `/domain/devices/interface/source` */
export interface DomainInterfaceDirectSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'path' | 'name' | 'address' | 'port' | 'missing' | 'switchid'
  | 'portgroupid' | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor' | 'product' | '$address'
> {
  /** Name of the libvirt network. `/domain/devices/interface/source/@network` */
  network?: string;
  /** Port group of the network. Default: the network’s own default. `/domain/devices/interface/source/@portgroup` */
  portgroup?: string;
  /**
   * Port that libvirt made in the network. Output only. With `vds`: number of the port. `/domain/devices/interface/source/@portid`: UUID
   */
  portid?: string;
  /**
   * `direct`: how packets between guests travel: `vepa`, `bridge`, `private`, or `passthrough` for a NIC of its own; default: `vepa`.
   * `vhostuser`: which side listens. `/domain/devices/interface/source/@mode`: `vepa`, `bridge`, `private` or `passthrough`
   */
  mode?: string;
  /**
   * The host’s device: an absolute path; for a network interface on a host interface (`direct`, passt) its name.
   * `/domain/devices/interface/source/@dev`
   */
  dev: string;
}

/** What the interface is connected to. `/domain/devices/interface/source` */
export interface DomainInterfaceMcastOrClientSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'portid' | 'path' | 'mode' | 'dev' | 'name'
  | 'missing' | 'switchid' | 'portgroupid' | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor'
  | 'product' | '$address'
> {
  /** Address to connect to, to listen on, or of the multicast group. `/domain/devices/interface/source/@address`: IPv4 address */
  address: string;
  /** Port of the address. `/domain/devices/interface/source/@port`: -1 to 65535 */
  port: number;
}

/** What the interface is connected to. `/domain/devices/interface/source` */
export interface DomainInterfaceUdpSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'portid' | 'path' | 'mode' | 'dev' | 'name'
  | 'missing' | 'switchid' | 'portgroupid' | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'vendor' | 'product'
  | '$address'
> {
  /** Address to connect to, to listen on, or of the multicast group. `/domain/devices/interface/source/@address`: IPv4 address */
  address: string;
  /** Port of the address. `/domain/devices/interface/source/@port`: -1 to 65535 */
  port: number;
  /** UDP: where packets come from. `/domain/devices/interface/source/local` */
  local: DomainInterfaceUdpSourceLocal;
}

/** What the interface is connected to. `/domain/devices/interface/source` */
export interface DomainInterfaceServerSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'portid' | 'path' | 'mode' | 'dev' | 'name'
  | 'missing' | 'switchid' | 'portgroupid' | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor'
  | 'product' | '$address'
> {
  /** Address to connect to, to listen on, or of the multicast group. `/domain/devices/interface/source/@address`: IPv4 address */
  address?: string;
  /** Port of the address. `/domain/devices/interface/source/@port`: -1 to 65535 */
  port: number;
}

/** What the interface is connected to. `/domain/devices/interface/source` */
export interface DomainInterfaceHostdevSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'portid' | 'path' | 'mode' | 'dev' | 'name'
  | 'address' | 'port' | 'switchid' | 'portgroupid' | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local'
> {
  /** Whether the device was missing when the guest started. Output only. `/domain/devices/interface/source/@missing` */
  missing?: 'yes' | 'no';
  /** USB: vendor of the device. `/domain/devices/interface/source/vendor` */
  vendor?: DomainInterfaceHostdevSourceVendor;
  /** USB: product of the device. `/domain/devices/interface/source/product` */
  product?: DomainInterfaceHostdevSourceProduct;
  /** Address of the device on the host. `/domain/devices/interface/source/address` */
  $address?: DomainInterfaceHostdevSourceAddress;
}

/** What the interface is connected to. `/domain/devices/interface/source` */
export interface DomainInterfaceVdsSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'path' | 'mode' | 'dev' | 'name' | 'address'
  | 'port' | 'missing' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor' | 'product' | '$address'
> {
  /** Port that libvirt made in the network. Output only. With `vds`: number of the port. `/domain/devices/interface/source/@portid` */
  portid?: string;
  /** VMware: UUID of the distributed switch. `/domain/devices/interface/source/@switchid`: UUID */
  switchid: string;
  /** VMware: port group. `/domain/devices/interface/source/@portgroupid` */
  portgroupid?: string;
  /** VMware: connection. `/domain/devices/interface/source/@connectionid` */
  connectionid?: number | bigint;
}

/** What the switch needs to know. `/domain/devices/interface/virtualport/parameters` */
export interface DomainVirtualport8021QbgParameters extends XmlObject, Absent<'profileid' | 'interfaceid'> {
  /** 802.1Qbg: VSI manager ID. `/domain/devices/interface/virtualport/parameters/@managerid`: 8-bit integer, hexadecimal or decimal */
  managerid?: string;
  /** 802.1Qbg: VSI type ID. `/domain/devices/interface/virtualport/parameters/@typeid`: 24-bit integer, hexadecimal or decimal */
  typeid?: string;
  /**
   * 802.1Qbg: version of the VSI type. `/domain/devices/interface/virtualport/parameters/@typeidversion`: 8-bit integer, hexadecimal or
   * decimal
   */
  typeidversion?: string;
  /** 802.1Qbg: ID of this VSI instance. `/domain/devices/interface/virtualport/parameters/@instanceid`: UUID */
  instanceid?: string;
}

/** What the switch needs to know. `/domain/devices/interface/virtualport/parameters` */
export interface DomainVirtualport8021QbhParameters extends XmlObject, Absent<
  | 'managerid' | 'typeid' | 'typeidversion' | 'instanceid' | 'interfaceid'
> {
  /** Name of the port profile. `/domain/devices/interface/virtualport/parameters/@profileid` */
  profileid?: string;
}

/** What the switch needs to know. `/domain/devices/interface/virtualport/parameters` */
export interface DomainVirtualportOpenvswitchParameters extends XmlObject, Absent<'managerid' | 'typeid' | 'typeidversion' | 'instanceid'> {
  /** Name of the port profile. `/domain/devices/interface/virtualport/parameters/@profileid` */
  profileid?: string;
  /**
   * Open vSwitch, midonet: UUID of this interface. Default with Open vSwitch: a random one.
   * `/domain/devices/interface/virtualport/parameters/@interfaceid`: UUID
   */
  interfaceid?: string;
}

/** What the switch needs to know. `/domain/devices/interface/virtualport/parameters` */
export interface DomainVirtualportMidonetParameters extends XmlObject, Absent<
  | 'managerid' | 'typeid' | 'typeidversion' | 'instanceid' | 'profileid'
> {
  /**
   * Open vSwitch, midonet: UUID of this interface. Default with Open vSwitch: a random one.
   * `/domain/devices/interface/virtualport/parameters/@interfaceid`: UUID
   */
  interfaceid: string;
}

/** What the switch needs to know. `/domain/devices/interface/virtualport/parameters` */
export interface DomainVirtualportDefaultParameters extends XmlObject {
  /** 802.1Qbg: VSI manager ID. `/domain/devices/interface/virtualport/parameters/@managerid`: 8-bit integer, hexadecimal or decimal */
  managerid?: string;
  /** 802.1Qbg: VSI type ID. `/domain/devices/interface/virtualport/parameters/@typeid`: 24-bit integer, hexadecimal or decimal */
  typeid?: string;
  /**
   * 802.1Qbg: version of the VSI type. `/domain/devices/interface/virtualport/parameters/@typeidversion`: 8-bit integer, hexadecimal or
   * decimal
   */
  typeidversion?: string;
  /** 802.1Qbg: ID of this VSI instance. `/domain/devices/interface/virtualport/parameters/@instanceid`: UUID */
  instanceid?: string;
  /** Name of the port profile. `/domain/devices/interface/virtualport/parameters/@profileid` */
  profileid?: string;
  /**
   * Open vSwitch, midonet: UUID of this interface. Default with Open vSwitch: a random one.
   * `/domain/devices/interface/virtualport/parameters/@interfaceid`: UUID
   */
  interfaceid?: string;
}

/** Received packets. `/domain/devices/interface/coalesce/rx` */
export interface DomainInterfaceCoalesceRx extends XmlObject {
  /** By number of packets. `/domain/devices/interface/coalesce/rx/frames` */
  frames?: DomainInterfaceCoalesceRxFrames;
}

/** Some ports. Without any: all ports. `/domain/devices/interface/portForward/range` */
export interface DomainInterfacePortForwardRange extends XmlObject {
  /** First port on the host. `/domain/devices/interface/portForward/range/@start`: -1 to 65535 */
  start: number;
  /** Last port on the host. Default: `start`. `/domain/devices/interface/portForward/range/@end`: -1 to 65535 */
  end?: number;
  /** Port in the guest that `start` leads to. Default: the same. `/domain/devices/interface/portForward/range/@to`: -1 to 65535 */
  to?: number;
  /** Whether these ports are left out. Default: `no`. `/domain/devices/interface/portForward/range/@exclude` */
  exclude?: 'yes' | 'no';
}

/** Offloads on the host’s side. Default: on where supported. `/domain/devices/interface/driver/host` */
export interface DomainInterfaceDriverHost extends XmlObject {
  /** Checksums. `/domain/devices/interface/driver/host/@csum` */
  csum?: 'on' | 'off';
  /** Generic segmentation. `/domain/devices/interface/driver/host/@gso` */
  gso?: 'on' | 'off';
  /** TCP segmentation over IPv4. `/domain/devices/interface/driver/host/@tso4` */
  tso4?: 'on' | 'off';
  /** TCP segmentation over IPv6. `/domain/devices/interface/driver/host/@tso6` */
  tso6?: 'on' | 'off';
  /** TCP segmentation with congestion notification. `/domain/devices/interface/driver/host/@ecn` */
  ecn?: 'on' | 'off';
  /** UDP fragmentation. `/domain/devices/interface/driver/host/@ufo` */
  ufo?: 'on' | 'off';
  /** Receive buffers that can be merged. `/domain/devices/interface/driver/host/@mrg_rxbuf` */
  mrg_rxbuf?: 'on' | 'off';
}

/** Offloads on the guest’s side. Default: on where supported. `/domain/devices/interface/driver/guest` */
export interface DomainInterfaceDriverGuest extends XmlObject {
  /** Checksums. `/domain/devices/interface/driver/guest/@csum` */
  csum?: 'on' | 'off';
  /** TCP segmentation over IPv4. `/domain/devices/interface/driver/guest/@tso4` */
  tso4?: 'on' | 'off';
  /** TCP segmentation over IPv6. `/domain/devices/interface/driver/guest/@tso6` */
  tso6?: 'on' | 'off';
  /** TCP segmentation with congestion notification. `/domain/devices/interface/driver/guest/@ecn` */
  ecn?: 'on' | 'off';
  /** UDP fragmentation. `/domain/devices/interface/driver/guest/@ufo` */
  ufo?: 'on' | 'off';
}

/** Value of one of the filter’s variables. `/domain/devices/interface/filterref/parameter` */
export interface DomainFilterrefParameter extends XmlObject {
  /** Name of the variable. `/domain/devices/interface/filterref/parameter/@name`: `[a-zA-Z0-9_]+` */
  name: string;
  /** The value. `/domain/devices/interface/filterref/parameter/@value`: `[a-zA-Z0-9_\.:]+` */
  value: string;
}

/** Traffic to the guests. `/domain/devices/interface/bandwidth/inbound` */
export interface DomainBandwidthInbound extends XmlObject {
  /** Average rate. Unit: KiB/s. `/domain/devices/interface/bandwidth/inbound/@average`: 1 to 18014398509481984 */
  average?: number | bigint;
  /** Highest rate in a burst. Unit: KiB/s. `/domain/devices/interface/bandwidth/inbound/@peak`: 1 to 18014398509481984 */
  peak?: number | bigint;
  /**
   * Rate that is guaranteed, for interfaces in a network with QoS. Unit: KiB/s. `/domain/devices/interface/bandwidth/inbound/@floor`: 1 to
   * 18014398509481984
   */
  floor?: number | bigint;
  /** Amount that may be sent at the highest rate. Unit: KiB. `/domain/devices/interface/bandwidth/inbound/@burst`: ≥ 1 */
  burst?: number;
}

/** Traffic from the guests. `/domain/devices/interface/bandwidth/outbound` */
export interface DomainBandwidthOutbound extends XmlObject {
  /** Average rate. Unit: KiB/s. `/domain/devices/interface/bandwidth/outbound/@average`: 1 to 18014398509481984 */
  average?: number | bigint;
  /** Highest rate in a burst. Unit: KiB/s. `/domain/devices/interface/bandwidth/outbound/@peak`: 1 to 18014398509481984 */
  peak?: number | bigint;
  /**
   * Rate that is guaranteed, for interfaces in a network with QoS. Unit: KiB/s. `/domain/devices/interface/bandwidth/outbound/@floor`: 1 to
   * 18014398509481984
   */
  floor?: number | bigint;
  /** Amount that may be sent at the highest rate. Unit: KiB. `/domain/devices/interface/bandwidth/outbound/@burst`: ≥ 1 */
  burst?: number;
}

/** One VLAN; several make a trunk. `/domain/devices/interface/vlan/tag` */
export interface DomainVlanTag extends XmlObject {
  /** Number of the VLAN. `/domain/devices/interface/vlan/tag/@id`: ≤ 4095 */
  id: number;
  /** Whether this is the native VLAN, with tagged or untagged packets. `/domain/devices/interface/vlan/tag/@nativeMode` */
  nativeMode?: 'tagged' | 'untagged';
}

/** UDP: where packets come from. `/domain/devices/interface/source/local` */
export interface DomainInterfaceUdpSourceLocal extends XmlObject {
  /** Address of the host. `/domain/devices/interface/source/local/@address`: IPv4 address */
  address: string;
  /** Port on the host. `/domain/devices/interface/source/local/@port`: -1 to 65535 */
  port: number;
}

/** USB: vendor of the device. `/domain/devices/interface/source/vendor` */
export interface DomainInterfaceHostdevSourceVendor extends XmlObject {
  /** Vendor ID. `/domain/devices/interface/source/vendor/@id`: hexadecimal, 16 bits */
  id: string;
}

/** USB: product of the device. `/domain/devices/interface/source/product` */
export interface DomainInterfaceHostdevSourceProduct extends XmlObject {
  /** Product ID. `/domain/devices/interface/source/product/@id`: hexadecimal, 16 bits */
  id: string;
}

/** Address of the device on the host. `/domain/devices/interface/source/address` with `type='pci'` */
export interface DomainInterfaceHostdevSourceAddressPci extends XmlObject, Absent<'device' | 'port'> {
  /** Kind of bus that the device is on. `/domain/devices/interface/source/address/@type` */
  type: 'pci';
  /** PCI bus: the index of a PCI controller. `/domain/devices/interface/source/address/@bus`: 8-bit integer, hexadecimal or decimal */
  bus?: string;
  /** PCI domain (segment). Default: 0. `/domain/devices/interface/source/address/@domain`: 32-bit integer, hexadecimal or decimal */
  domain?: string;
  /** Slot on the bus. `/domain/devices/interface/source/address/@slot`: 0 to 31, hexadecimal or decimal */
  slot?: string;
  /** Function in the slot. `/domain/devices/interface/source/address/@function`: 0 to 7 */
  function?: string;
  /**
   * Whether the slot has several functions; `on` in function 0. Default: `off`. `/domain/devices/interface/source/address/@multifunction`
   */
  multifunction?: 'on' | 'off';
}

/** Address of the device on the host. `/domain/devices/interface/source/address` with `type='usb'` */
export interface DomainInterfaceHostdevSourceAddressUsb extends XmlObject, Absent<'port' | 'domain' | 'slot' | 'function' | 'multifunction'> {
  /** Kind of bus that the device is on. `/domain/devices/interface/source/address/@type` */
  type: 'usb';
  /** Number of the bus. `/domain/devices/interface/source/address/@bus`: `(0x)?[0-9a-fA-F]{1,3}` */
  bus: string;
  /**
   * Number of the device on its USB bus of the host. It changes when the device is plugged again.
   * `/domain/devices/interface/source/address/@device`: `(0x)?[0-9a-fA-F]{1,3}`
   */
  device: string;
}

/** Address of the device on the host. `/domain/devices/interface/source/address` with no `type` */
export interface DomainInterfaceHostdevSourceAddressDefault extends XmlObject, Absent<'domain' | 'slot' | 'function' | 'multifunction'> {
  /** Kind of bus that the device is on. `/domain/devices/interface/source/address/@type`: absent */
  type?: undefined;
  /** Number of the bus. `/domain/devices/interface/source/address/@bus`: `(0x)?[0-9a-fA-F]{1,3}` */
  bus: string;
  /**
   * Number of the device on its USB bus of the host. It changes when the device is plugged again.
   * `/domain/devices/interface/source/address/@device`: `(0x)?[0-9a-fA-F]{1,3}`
   */
  device?: string;
  /** Port on the bus. `/domain/devices/interface/source/address/@port`: port path such as `1.2` */
  port?: string;
}

/** Address of the device on the host. `/domain/devices/interface/source/address` */
export type DomainInterfaceHostdevSourceAddress =
  | DomainInterfaceHostdevSourceAddressPci
  | DomainInterfaceHostdevSourceAddressUsb
  | DomainInterfaceHostdevSourceAddressDefault;

/** By number of packets. `/domain/devices/interface/coalesce/rx/frames` */
export interface DomainInterfaceCoalesceRxFrames extends XmlObject {
  /** The most packets before an interrupt. `/domain/devices/interface/coalesce/rx/frames/@max` */
  max?: number;
}

/** Options of virtio. `/domain/devices/input/driver` */
export interface DomainDriver extends XmlObject {
  /** virtio: whether the device’s memory accesses go through the guest’s IOMMU. `/domain/devices/input/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** virtio: whether the device offers PCI address translation services. `/domain/devices/input/driver/@ats` */
  ats?: 'on' | 'off';
  /** virtio: whether packed virtqueues are offered; faster where guest and host support them. `/domain/devices/input/driver/@packed` */
  packed?: 'on' | 'off';
  /**
   * virtio: whether each queue has a page of its own for notifications; recommended with vDPA. `/domain/devices/input/driver/@page_per_vq`
   */
  page_per_vq?: 'on' | 'off';
}

/** `passthrough` and `evdev`: the host’s device. `/domain/devices/input/source` */
export interface DomainInputPassthroughSource extends XmlObject, Absent<'dev' | 'grab' | 'grabToggle' | 'repeat'> {
  /** `passthrough`: absolute path of the event device. `/domain/devices/input/source/@evdev`: absolute path */
  evdev: string;
}

/** `passthrough` and `evdev`: the host’s device. `/domain/devices/input/source` */
export interface DomainInputEvdevSource extends XmlObject, Absent<'evdev'> {
  /** `evdev`: absolute path of the event device. `/domain/devices/input/source/@dev`: absolute path */
  dev: string;
  /** `evdev`: `all` grabs all input devices together. `/domain/devices/input/source/@grab` */
  grab?: 'all';
  /** `evdev`: keys that switch between host and guest. `/domain/devices/input/source/@grabToggle` */
  grabToggle?: 'ctrl-ctrl' | 'alt-alt' | 'shift-shift' | 'meta-meta' | 'scrolllock' | 'ctrl-scrolllock';
  /** `evdev`: whether keys that are held down repeat. `/domain/devices/input/source/@repeat` */
  repeat?: 'on' | 'off';
}

/** Which audio backend is used. Default: the first. `/domain/devices/sound/audio` */
export interface DomainSoundAudio extends XmlObject {
  /** Number of the backend. `/domain/devices/sound/audio/@id`: 8-bit integer, hexadecimal or decimal */
  id: string;
}

/** Codec of an ICH card. Default: one for playing and recording. `/domain/devices/sound/codec` */
export interface DomainSoundCodec extends XmlObject {
  /** `duplex`: line-in and line-out; `micro`: microphone and speaker; `output`: line-out. `/domain/devices/sound/codec/@type` */
  type: 'duplex' | 'micro' | 'output';
}

/** Recording. `/domain/devices/audio/input` */
export interface DomainAudioNoneInput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name'
  | 'streamName' | 'latency'
> {
  /** Whether formats and rates are converted by the hypervisor’s mixing engine. `/domain/devices/audio/input/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** Whether the format is that of `settings`. Needs the mixing engine. `/domain/devices/audio/input/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** Number of voices; usually 1. `/domain/devices/audio/input/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /**
   * Length of the buffer. Unit: µs. Default: that of the backend. `/domain/devices/audio/input/@bufferLength`: 32-bit integer, hexadecimal
   * or decimal
   */
  bufferLength?: string;
  /** The fixed format. `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** Playing. `/domain/devices/audio/output` */
export interface DomainAudioNoneOutput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name'
  | 'streamName' | 'latency'
> {
  /** Whether formats and rates are converted by the hypervisor’s mixing engine. `/domain/devices/audio/output/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** Whether the format is that of `settings`. Needs the mixing engine. `/domain/devices/audio/output/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** Number of voices; usually 1. `/domain/devices/audio/output/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /**
   * Length of the buffer. Unit: µs. Default: that of the backend. `/domain/devices/audio/output/@bufferLength`: 32-bit integer, hexadecimal
   * or decimal
   */
  bufferLength?: string;
  /** The fixed format. `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** Recording. `/domain/devices/audio/input` */
export interface DomainAudioAlsaInput extends XmlObject, Absent<
  | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name' | 'streamName'
  | 'latency'
> {
  /** Whether formats and rates are converted by the hypervisor’s mixing engine. `/domain/devices/audio/input/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** Whether the format is that of `settings`. Needs the mixing engine. `/domain/devices/audio/input/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** Number of voices; usually 1. `/domain/devices/audio/input/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /**
   * Length of the buffer. Unit: µs. Default: that of the backend. `/domain/devices/audio/input/@bufferLength`: 32-bit integer, hexadecimal
   * or decimal
   */
  bufferLength?: string;
  /** Path of the host’s device. Default: that of the hypervisor. `/domain/devices/audio/input/@dev`: path */
  dev?: string;
  /** The fixed format. `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** Playing. `/domain/devices/audio/output` */
export interface DomainAudioAlsaOutput extends XmlObject, Absent<
  | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name' | 'streamName'
  | 'latency'
> {
  /** Whether formats and rates are converted by the hypervisor’s mixing engine. `/domain/devices/audio/output/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** Whether the format is that of `settings`. Needs the mixing engine. `/domain/devices/audio/output/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** Number of voices; usually 1. `/domain/devices/audio/output/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /**
   * Length of the buffer. Unit: µs. Default: that of the backend. `/domain/devices/audio/output/@bufferLength`: 32-bit integer, hexadecimal
   * or decimal
   */
  bufferLength?: string;
  /** Path of the host’s device. Default: that of the hypervisor. `/domain/devices/audio/output/@dev`: path */
  dev?: string;
  /** The fixed format. `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** Recording. `/domain/devices/audio/input` */
export interface DomainAudioCoreaudioInput extends XmlObject, Absent<
  | 'dev' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name' | 'streamName' | 'latency'
> {
  /** Whether formats and rates are converted by the hypervisor’s mixing engine. `/domain/devices/audio/input/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** Whether the format is that of `settings`. Needs the mixing engine. `/domain/devices/audio/input/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** Number of voices; usually 1. `/domain/devices/audio/input/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /**
   * Length of the buffer. Unit: µs. Default: that of the backend. `/domain/devices/audio/input/@bufferLength`: 32-bit integer, hexadecimal
   * or decimal
   */
  bufferLength?: string;
  /** Number of buffers; set `bufferLength`, too. `/domain/devices/audio/input/@bufferCount`: 32-bit integer, hexadecimal or decimal */
  bufferCount?: string;
  /** The fixed format. `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** Playing. `/domain/devices/audio/output` */
export interface DomainAudioCoreaudioOutput extends XmlObject, Absent<
  | 'dev' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name' | 'streamName' | 'latency'
> {
  /** Whether formats and rates are converted by the hypervisor’s mixing engine. `/domain/devices/audio/output/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** Whether the format is that of `settings`. Needs the mixing engine. `/domain/devices/audio/output/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** Number of voices; usually 1. `/domain/devices/audio/output/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /**
   * Length of the buffer. Unit: µs. Default: that of the backend. `/domain/devices/audio/output/@bufferLength`: 32-bit integer, hexadecimal
   * or decimal
   */
  bufferLength?: string;
  /** Number of buffers; set `bufferLength`, too. `/domain/devices/audio/output/@bufferCount`: 32-bit integer, hexadecimal or decimal */
  bufferCount?: string;
  /** The fixed format. `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** Recording. `/domain/devices/audio/input` */
export interface DomainAudioJackInput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'tryPoll' | 'name' | 'streamName' | 'latency'
> {
  /** Whether formats and rates are converted by the hypervisor’s mixing engine. `/domain/devices/audio/input/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** Whether the format is that of `settings`. Needs the mixing engine. `/domain/devices/audio/input/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** Number of voices; usually 1. `/domain/devices/audio/input/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /**
   * Length of the buffer. Unit: µs. Default: that of the backend. `/domain/devices/audio/input/@bufferLength`: 32-bit integer, hexadecimal
   * or decimal
   */
  bufferLength?: string;
  /** JACK: the server. `/domain/devices/audio/input/@serverName` */
  serverName?: string;
  /** JACK: name of this client. `/domain/devices/audio/input/@clientName` */
  clientName?: string;
  /** JACK: regular expression of ports to connect to. `/domain/devices/audio/input/@connectPorts` */
  connectPorts?: string;
  /** JACK: whether `clientName` must not be changed by the server. `/domain/devices/audio/input/@exactName` */
  exactName?: 'yes' | 'no';
  /** The fixed format. `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** Playing. `/domain/devices/audio/output` */
export interface DomainAudioJackOutput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'tryPoll' | 'name' | 'streamName' | 'latency'
> {
  /** Whether formats and rates are converted by the hypervisor’s mixing engine. `/domain/devices/audio/output/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** Whether the format is that of `settings`. Needs the mixing engine. `/domain/devices/audio/output/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** Number of voices; usually 1. `/domain/devices/audio/output/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /**
   * Length of the buffer. Unit: µs. Default: that of the backend. `/domain/devices/audio/output/@bufferLength`: 32-bit integer, hexadecimal
   * or decimal
   */
  bufferLength?: string;
  /** JACK: the server. `/domain/devices/audio/output/@serverName` */
  serverName?: string;
  /** JACK: name of this client. `/domain/devices/audio/output/@clientName` */
  clientName?: string;
  /** JACK: regular expression of ports to connect to. `/domain/devices/audio/output/@connectPorts` */
  connectPorts?: string;
  /** JACK: whether `clientName` must not be changed by the server. `/domain/devices/audio/output/@exactName` */
  exactName?: 'yes' | 'no';
  /** The fixed format. `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** Recording. `/domain/devices/audio/input` */
export interface DomainAudioOssInput extends XmlObject, Absent<
  | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'name' | 'streamName' | 'latency'
> {
  /** Whether formats and rates are converted by the hypervisor’s mixing engine. `/domain/devices/audio/input/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** Whether the format is that of `settings`. Needs the mixing engine. `/domain/devices/audio/input/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** Number of voices; usually 1. `/domain/devices/audio/input/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /**
   * Length of the buffer. Unit: µs. Default: that of the backend. `/domain/devices/audio/input/@bufferLength`: 32-bit integer, hexadecimal
   * or decimal
   */
  bufferLength?: string;
  /** Path of the host’s device. Default: that of the hypervisor. `/domain/devices/audio/input/@dev` */
  dev?: string;
  /** Number of buffers; set `bufferLength`, too. `/domain/devices/audio/input/@bufferCount`: 32-bit integer, hexadecimal or decimal */
  bufferCount?: string;
  /** Whether polling is tried. `/domain/devices/audio/input/@tryPoll` */
  tryPoll?: 'yes' | 'no';
  /** The fixed format. `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** Playing. `/domain/devices/audio/output` */
export interface DomainAudioOssOutput extends XmlObject, Absent<
  | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'name' | 'streamName' | 'latency'
> {
  /** Whether formats and rates are converted by the hypervisor’s mixing engine. `/domain/devices/audio/output/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** Whether the format is that of `settings`. Needs the mixing engine. `/domain/devices/audio/output/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** Number of voices; usually 1. `/domain/devices/audio/output/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /**
   * Length of the buffer. Unit: µs. Default: that of the backend. `/domain/devices/audio/output/@bufferLength`: 32-bit integer, hexadecimal
   * or decimal
   */
  bufferLength?: string;
  /** Path of the host’s device. Default: that of the hypervisor. `/domain/devices/audio/output/@dev` */
  dev?: string;
  /** Number of buffers; set `bufferLength`, too. `/domain/devices/audio/output/@bufferCount`: 32-bit integer, hexadecimal or decimal */
  bufferCount?: string;
  /** Whether polling is tried. `/domain/devices/audio/output/@tryPoll` */
  tryPoll?: 'yes' | 'no';
  /** The fixed format. `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** Recording. `/domain/devices/audio/input` */
export interface DomainAudioPipewireInput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll'
> {
  /** Whether formats and rates are converted by the hypervisor’s mixing engine. `/domain/devices/audio/input/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** Whether the format is that of `settings`. Needs the mixing engine. `/domain/devices/audio/input/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** Number of voices; usually 1. `/domain/devices/audio/input/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /**
   * Length of the buffer. Unit: µs. Default: that of the backend. `/domain/devices/audio/input/@bufferLength`: 32-bit integer, hexadecimal
   * or decimal
   */
  bufferLength?: string;
  /** Name of the source or sink. `/domain/devices/audio/input/@name` */
  name?: string;
  /** Name of the stream. `/domain/devices/audio/input/@streamName` */
  streamName?: string;
  /** Latency that the server aims at. Unit: µs. `/domain/devices/audio/input/@latency`: 32-bit integer, hexadecimal or decimal */
  latency?: string;
  /** The fixed format. `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** Playing. `/domain/devices/audio/output` */
export interface DomainAudioPipewireOutput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll'
> {
  /** Whether formats and rates are converted by the hypervisor’s mixing engine. `/domain/devices/audio/output/@mixingEngine` */
  mixingEngine?: 'yes' | 'no';
  /** Whether the format is that of `settings`. Needs the mixing engine. `/domain/devices/audio/output/@fixedSettings` */
  fixedSettings?: 'yes' | 'no';
  /** Number of voices; usually 1. `/domain/devices/audio/output/@voices`: 32-bit integer, hexadecimal or decimal */
  voices?: string;
  /**
   * Length of the buffer. Unit: µs. Default: that of the backend. `/domain/devices/audio/output/@bufferLength`: 32-bit integer, hexadecimal
   * or decimal
   */
  bufferLength?: string;
  /** Name of the source or sink. `/domain/devices/audio/output/@name` */
  name?: string;
  /** Name of the stream. `/domain/devices/audio/output/@streamName` */
  streamName?: string;
  /** Latency that the server aims at. Unit: µs. `/domain/devices/audio/output/@latency`: 32-bit integer, hexadecimal or decimal */
  latency?: string;
  /** The fixed format. `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** The fixed format. `/domain/devices/audio/input/settings` */
export interface DomainSettings extends XmlObject {
  /** Sampling rate. Unit: Hz; usually 44100. `/domain/devices/audio/input/settings/@frequency`: 32-bit integer, hexadecimal or decimal */
  frequency?: string;
  /** Number of channels; usually 2. `/domain/devices/audio/input/settings/@channels`: 32-bit integer, hexadecimal or decimal */
  channels?: string;
  /** Format of samples. Default: up to the hypervisor. `/domain/devices/audio/input/settings/@format` */
  format?: 's8' | 'u8' | 's16' | 'u16' | 's32' | 'u32' | 'f32';
}

/** `/domain/devices/hostdev/driver` */
export interface DomainHostdevDriver extends XmlObject {
  /**
   * Backend: `vfio` on QEMU, `xen` on Xen; `qemu` or `vhost` for emulated network interfaces. Default: the best that is available.
   * `/domain/devices/hostdev/driver/@name`
   */
  name?: 'kvm' | 'vfio' | 'xen';
  /**
   * Host driver that is bound to the device. Default: the best VFIO driver for it. Since libvirt 10.0.
   * `/domain/devices/hostdev/driver/@model`
   */
  model?: string;
  /** Whether the kernel’s iommufd interface is used (QEMU). `/domain/devices/hostdev/driver/@iommufd` */
  iommufd?: 'yes' | 'no';
}

/** The device as the host sees it. `/domain/devices/hostdev/source` */
export interface DomainHostdevPciSource extends XmlObject, Absent<
  | 'guestReset' | 'protocol' | 'name' | 'wwpn' | 'vendor' | 'product' | 'adapter' | 'host' | 'auth' | 'initiator'
  | 'block' | 'char' | 'interface'
> {
  /**
   * USB: what happens when the device is missing: `mandatory`: failure; `requisite`: failure at boot, dropped on migration and restore;
   * `optional`: dropped. Default: `mandatory`. `/domain/devices/hostdev/source/@startupPolicy`
   */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /**
   * PCI on Xen: `no` lets the guest write all of the configuration space. Default: `yes`. `/domain/devices/hostdev/source/@writeFiltering`
   */
  writeFiltering?: 'yes' | 'no';
  /** Address of the device on the host. `/domain/devices/hostdev/source/address` */
  address: DomainDiskNvmeSourceAddress;
}

/** The device as the host sees it. `/domain/devices/hostdev/source` */
export interface DomainHostdevUsbSource extends XmlObject, Absent<
  | 'writeFiltering' | 'protocol' | 'name' | 'wwpn' | 'adapter' | 'host' | 'auth' | 'initiator' | 'block' | 'char'
  | 'interface'
> {
  /**
   * USB: what happens when the device is missing: `mandatory`: failure; `requisite`: failure at boot, dropped on migration and restore;
   * `optional`: dropped. Default: `mandatory`. `/domain/devices/hostdev/source/@startupPolicy`
   */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** USB: whether the guest’s requests to reset the device reach it. `/domain/devices/hostdev/source/@guestReset` */
  guestReset?: 'off' | 'uninitialized' | 'on';
  /** USB: vendor of the device. `/domain/devices/hostdev/source/vendor` */
  vendor?: DomainInterfaceHostdevSourceVendor;
  /** USB: product of the device. `/domain/devices/hostdev/source/product` */
  product?: DomainInterfaceHostdevSourceProduct;
  /** Address of the device on the host. `/domain/devices/hostdev/source/address` */
  address?: DomainHostdevUsbSourceAddress;
}

/** The device as the host sees it. `/domain/devices/hostdev/source` with `protocol='adapter'` or no `protocol` */
export interface DomainHostdevScsiSourceWithAdapter extends XmlObject, Absent<
  | 'startupPolicy' | 'writeFiltering' | 'guestReset' | 'name' | 'wwpn' | 'vendor' | 'product' | 'host' | 'auth'
  | 'initiator' | 'block' | 'char' | 'interface'
> {
  /** SCSI: `iscsi` when the LUN is on a server. SCSI hosts: `vhost`. `/domain/devices/hostdev/source/@protocol` */
  protocol?: 'adapter';
  /** Address of the device on the host. `/domain/devices/hostdev/source/address` */
  address: DomainHostdevScsiSourceAddress;
  /** SCSI: the host adapter. `/domain/devices/hostdev/source/adapter` */
  adapter: DomainHostdevScsiSourceAdapter;
}

/** The device as the host sees it. `/domain/devices/hostdev/source` with `protocol='iscsi'` */
export interface DomainHostdevScsiSourceIscsi extends XmlObject, Absent<
  | 'startupPolicy' | 'writeFiltering' | 'guestReset' | 'wwpn' | 'vendor' | 'product' | 'address' | 'adapter' | 'block'
  | 'char' | 'interface'
> {
  /** SCSI: `iscsi` when the LUN is on a server. SCSI hosts: `vhost`. `/domain/devices/hostdev/source/@protocol` */
  protocol: 'iscsi';
  /** iSCSI: the target and `/` LUN. `/domain/devices/hostdev/source/@name` */
  name: string;
  /** A server of the storage. How many there may be depends on the protocol. `/domain/devices/hostdev/source/host` */
  host: DomainHost[];
  /**
   * Credentials for the storage. In `source`, which newer documents use; directly in a disk for old ones.
   * `/domain/devices/hostdev/source/auth`
   */
  auth?: DomainAuth;
  /** iSCSI: how this host identifies itself. `/domain/devices/hostdev/source/initiator` */
  initiator?: DomainInitiator;
}

/** The device as the host sees it. `/domain/devices/hostdev/source` */
export type DomainHostdevScsiSource =
  | DomainHostdevScsiSourceWithAdapter
  | DomainHostdevScsiSourceIscsi;

/** The device as the host sees it. `/domain/devices/hostdev/source` */
export interface DomainHostdevScsiHostSource extends XmlObject, Absent<
  | 'startupPolicy' | 'writeFiltering' | 'guestReset' | 'name' | 'vendor' | 'product' | 'address' | 'adapter' | 'host'
  | 'auth' | 'initiator' | 'block' | 'char' | 'interface'
> {
  /** SCSI: `iscsi` when the LUN is on a server. SCSI hosts: `vhost`. `/domain/devices/hostdev/source/@protocol` */
  protocol: 'vhost';
  /**
   * SCSI hosts: name of the vhost-scsi target in the host’s configfs, such as `naa.50014057667280d8`.
   * `/domain/devices/hostdev/source/@wwpn`: `(naa\.)[0-9a-fA-F]{16}`
   */
  wwpn: string;
}

/** The device as the host sees it. `/domain/devices/hostdev/source` */
export interface DomainHostdevMdevSource extends XmlObject, Absent<
  | 'startupPolicy' | 'writeFiltering' | 'guestReset' | 'protocol' | 'name' | 'wwpn' | 'vendor' | 'product' | 'adapter'
  | 'host' | 'auth' | 'initiator' | 'block' | 'char' | 'interface'
> {
  /** Address of the device on the host. `/domain/devices/hostdev/source/address` */
  address: DomainHostdevMdevSourceAddress;
}

/** The device as the host sees it. `/domain/devices/hostdev/source` */
export interface DomainHostdevStorageSource extends XmlObject, Absent<
  | 'startupPolicy' | 'writeFiltering' | 'guestReset' | 'protocol' | 'name' | 'wwpn' | 'vendor' | 'product' | 'address'
  | 'adapter' | 'host' | 'auth' | 'initiator' | 'char' | 'interface'
> {
  /** Containers: path of the block device. `/domain/devices/hostdev/source/block`: absolute path */
  block: string;
}

/** The device as the host sees it. `/domain/devices/hostdev/source` */
export interface DomainHostdevMiscSource extends XmlObject, Absent<
  | 'startupPolicy' | 'writeFiltering' | 'guestReset' | 'protocol' | 'name' | 'wwpn' | 'vendor' | 'product' | 'address'
  | 'adapter' | 'host' | 'auth' | 'initiator' | 'block' | 'interface'
> {
  /** Containers: path of the character device. `/domain/devices/hostdev/source/char`: absolute path */
  char: string;
}

/** The device as the host sees it. `/domain/devices/hostdev/source` */
export interface DomainHostdevNetSource extends XmlObject, Absent<
  | 'startupPolicy' | 'writeFiltering' | 'guestReset' | 'protocol' | 'name' | 'wwpn' | 'vendor' | 'product' | 'address'
  | 'adapter' | 'host' | 'auth' | 'initiator' | 'block' | 'char'
> {
  /** Containers: name of the network interface. `/domain/devices/hostdev/source/interface` */
  interface: string;
}

/** Address of the device on the host. `/domain/devices/hostdev/source/address` */
export interface DomainHostdevUsbSourceAddress extends XmlObject, Absent<
  | 'domain' | 'slot' | 'function' | 'multifunction' | 'target' | 'unit' | 'uuid'
> {
  /** Number of the bus. `/domain/devices/hostdev/source/address/@bus`: `(0x)?[0-9a-fA-F]{1,3}` */
  bus: string;
  /**
   * Number of the device on its USB bus of the host. It changes when the device is plugged again.
   * `/domain/devices/hostdev/source/address/@device`: `(0x)?[0-9a-fA-F]{1,3}`
   */
  device?: string;
  /** Port on the bus. `/domain/devices/hostdev/source/address/@port`: port path such as `1.2` */
  port?: string;
}

/** Address of the device on the host. `/domain/devices/hostdev/source/address` */
export interface DomainHostdevScsiSourceAddress extends XmlObject, Absent<
  | 'domain' | 'slot' | 'function' | 'multifunction' | 'device' | 'port' | 'uuid'
> {
  /** Number of the bus. `/domain/devices/hostdev/source/address/@bus`: `[0-9]{1,2}` */
  bus: string;
  /** SCSI target number. `/domain/devices/hostdev/source/address/@target`: `[0-9]{1,10}` */
  target: string;
  /** Unit number, on SCSI the LUN. `/domain/devices/hostdev/source/address/@unit`: `[0-9]{1,20}` */
  unit: string;
}

/** `/domain/devices/hostdev/source/adapter` with `type='scsi_host'` or no `type` */
export interface DomainHostdevScsiSourceAdapterScsiHost extends XmlObject, Absent<
  | 'parent' | 'managed' | 'parent_wwnn' | 'parent_wwpn' | 'parent_fabric_wwn' | 'wwnn' | 'wwpn'
> {
  /**
   * How the adapter is named: `scsi_host` by name or parent address, `fc_host` by its world wide names.
   * `/domain/devices/hostdev/source/adapter/@type`
   */
  type?: 'scsi_host';
  /** Name of the SCSI host adapter, such as `scsi_host0`. `/domain/devices/hostdev/source/adapter/@name` */
  name?: string;
  /**
   * PCI address of the adapter, which stays the same when adapters are numbered anew. `/domain/devices/hostdev/source/adapter/parentaddr`
   */
  parentaddr?: DomainHostdevScsiSourceAdapterParentaddr;
}

/** `/domain/devices/hostdev/source/adapter` with `type='fc_host'` */
export interface DomainHostdevScsiSourceAdapterFcHost extends XmlObject, Absent<'name' | 'parentaddr'> {
  /**
   * How the adapter is named: `scsi_host` by name or parent address, `fc_host` by its world wide names.
   * `/domain/devices/hostdev/source/adapter/@type`
   */
  type: 'fc_host';
  /**
   * Parent of a virtual adapter (vHBA) that libvirt makes: its name, such as `scsi_host3`. `/domain/devices/hostdev/source/adapter/@parent`
   */
  parent?: string;
  /** Whether a virtual adapter is deleted with the pool. Default: `no`. `/domain/devices/hostdev/source/adapter/@managed` */
  managed?: 'yes' | 'no';
  /** World wide node name of the parent. `/domain/devices/hostdev/source/adapter/@parent_wwnn`: 16 hexadecimal digits */
  parent_wwnn?: string;
  /** World wide port name of the parent. `/domain/devices/hostdev/source/adapter/@parent_wwpn`: 16 hexadecimal digits */
  parent_wwpn?: string;
  /** World wide name of the parent’s fabric. `/domain/devices/hostdev/source/adapter/@parent_fabric_wwn`: 16 hexadecimal digits */
  parent_fabric_wwn?: string;
  /** World wide node name of the adapter. `/domain/devices/hostdev/source/adapter/@wwnn`: 16 hexadecimal digits */
  wwnn: string;
  /** World wide port name of the adapter. `/domain/devices/hostdev/source/adapter/@wwpn`: 16 hexadecimal digits */
  wwpn: string;
}

/** `/domain/devices/hostdev/source/adapter` */
export type DomainHostdevScsiSourceAdapter =
  | DomainHostdevScsiSourceAdapterScsiHost
  | DomainHostdevScsiSourceAdapterFcHost;

/** `/domain/devices/hostdev/source/host` */
export interface DomainHost extends XmlObject {
  /** Name or address of the server. `/domain/devices/hostdev/source/host/@name` */
  name: string;
  /** Port of the server. Default: that of the protocol. `/domain/devices/hostdev/source/host/@port`: -1 to 65535 */
  port?: number;
}

/** Address of the device on the host. `/domain/devices/hostdev/source/address` */
export interface DomainHostdevMdevSourceAddress extends XmlObject, Absent<
  | 'domain' | 'bus' | 'slot' | 'function' | 'multifunction' | 'device' | 'port' | 'target' | 'unit'
> {
  /** UUID of the mediated device on the host. `/domain/devices/hostdev/source/address/@uuid`: UUID */
  uuid: string;
}

/** PCI address of the adapter, which stays the same when adapters are numbered anew. `/domain/devices/hostdev/source/adapter/parentaddr` */
export interface DomainHostdevScsiSourceAdapterParentaddr extends XmlObject {
  /** Which of the adapters at that address. `/domain/devices/hostdev/source/adapter/parentaddr/@unique_id`: integer ≥ 1 */
  unique_id?: number;
  /** Address of the device on the host. `/domain/devices/hostdev/source/adapter/parentaddr/address` */
  address: DomainDiskNvmeSourceAddress;
}

/** OpenGL. `/domain/devices/graphics/gl` */
export interface DomainGraphicsSdlGl extends XmlObject, Absent<'rendernode'> {
  /** Whether OpenGL is used. `/domain/devices/graphics/gl/@enable` */
  enable: 'yes' | 'no';
}

/** Where the server listens. `/domain/devices/graphics/listen` with `type='address'` */
export interface DomainGraphicsListenAddress extends XmlObject, Absent<'network' | 'socket'> {
  /**
   * `address`, `network` (the address of a libvirt network), `socket`, or `none` (file descriptors from libvirt only).
   * `/domain/devices/graphics/listen/@type`
   */
  type: 'address';
  /** Address or host name. Default: the host’s setting. `/domain/devices/graphics/listen/@address`: IPv4 or IPv6 address or DNS name */
  address?: string;
}

/** Where the server listens. `/domain/devices/graphics/listen` with `type='network'` */
export interface DomainGraphicsListenNetwork extends XmlObject, Absent<'socket'> {
  /**
   * `address`, `network` (the address of a libvirt network), `socket`, or `none` (file descriptors from libvirt only).
   * `/domain/devices/graphics/listen/@type`
   */
  type: 'network';
  /** Address or host name. Default: the host’s setting. `/domain/devices/graphics/listen/@address`: IPv4 or IPv6 address or DNS name */
  address?: string;
  /** Name of the libvirt network. `/domain/devices/graphics/listen/@network` */
  network: string;
}

/** Where the server listens. `/domain/devices/graphics/listen` with `type='socket'` */
export interface DomainGraphicsListenSocket extends XmlObject, Absent<'address' | 'network'> {
  /**
   * `address`, `network` (the address of a libvirt network), `socket`, or `none` (file descriptors from libvirt only).
   * `/domain/devices/graphics/listen/@type`
   */
  type: 'socket';
  /** Absolute path of the socket. Default: chosen by libvirt. `/domain/devices/graphics/listen/@socket`: absolute path */
  socket?: string;
}

/** Where the server listens. `/domain/devices/graphics/listen` with `type='none'` */
export interface DomainGraphicsListenNone extends XmlObject, Absent<'address' | 'network' | 'socket'> {
  /**
   * `address`, `network` (the address of a libvirt network), `socket`, or `none` (file descriptors from libvirt only).
   * `/domain/devices/graphics/listen/@type`
   */
  type: 'none';
}

/** Where the server listens. `/domain/devices/graphics/listen` */
export type DomainGraphicsListen =
  | DomainGraphicsListenAddress
  | DomainGraphicsListenNetwork
  | DomainGraphicsListenSocket
  | DomainGraphicsListenNone;

/** OpenGL. `/domain/devices/graphics/gl` */
export interface DomainGraphicsSpiceGl extends XmlObject {
  /** Whether OpenGL is used. `/domain/devices/graphics/gl/@enable` */
  enable: 'yes' | 'no';
  /** Absolute path of the host’s render node. Default: the first. `/domain/devices/graphics/gl/@rendernode`: absolute path */
  rendernode?: string;
}

/** SPICE: security of one channel. `/domain/devices/graphics/channel` */
export interface DomainGraphicsChannel extends XmlObject {
  /** The channel. `/domain/devices/graphics/channel/@name` */
  name: 'main' | 'display' | 'inputs' | 'cursor' | 'playback' | 'record' | 'smartcard' | 'usbredir';
  /** Whether it uses TLS. Default: `defaultMode`. `/domain/devices/graphics/channel/@mode` */
  mode: 'any' | 'secure' | 'insecure';
}

/** SPICE: compression of images. `/domain/devices/graphics/image` */
export interface DomainGraphicsImage extends XmlObject {
  /** The kind, or whether it is on. `/domain/devices/graphics/image/@compression` */
  compression: 'auto_glz' | 'auto_lz' | 'quic' | 'glz' | 'lz' | 'off';
}

/** SPICE: JPEG compression of images on slow connections. `/domain/devices/graphics/jpeg` */
export interface DomainGraphicsJpeg extends XmlObject {
  /** The kind, or whether it is on. `/domain/devices/graphics/jpeg/@compression` */
  compression: 'auto' | 'never' | 'always';
}

/** SPICE: zlib compression of images on slow connections. `/domain/devices/graphics/zlib` */
export interface DomainGraphicsZlib extends XmlObject {
  /** The kind, or whether it is on. `/domain/devices/graphics/zlib/@compression` */
  compression: 'auto' | 'never' | 'always';
}

/** SPICE: compression of sound. `/domain/devices/graphics/playback` */
export interface DomainGraphicsPlayback extends XmlObject {
  /** The kind, or whether it is on. `/domain/devices/graphics/playback/@compression` */
  compression: 'on' | 'off';
}

/** SPICE: detection of video. `/domain/devices/graphics/streaming` */
export interface DomainGraphicsStreaming extends XmlObject {
  /**
   * What is sent as a video stream: `filter` what is detected as video, `all` fast updates, `off` nothing.
   * `/domain/devices/graphics/streaming/@mode`
   */
  mode: 'filter' | 'all' | 'off';
}

/** `/domain/devices/graphics/clipboard` */
export interface DomainGraphicsClipboard extends XmlObject {
  /**
   * Whether text is shared with the client. Default: with SPICE `yes`, with qemu-vdagent `no`.
   * `/domain/devices/graphics/clipboard/@copypaste`
   */
  copypaste: 'yes' | 'no';
}

/** `/domain/devices/graphics/mouse` */
export interface DomainGraphicsMouse extends XmlObject {
  /** Whether the client or the server draws the pointer. Default: `client`. `/domain/devices/graphics/mouse/@mode` */
  mode: 'server' | 'client';
}

/** SPICE: dropping files into the guest. `/domain/devices/graphics/filetransfer` */
export interface DomainGraphicsFiletransfer extends XmlObject {
  /** Whether it is allowed. Default: `yes`. `/domain/devices/graphics/filetransfer/@enable` */
  enable: 'yes' | 'no';
}

/** OpenGL. `/domain/devices/graphics/gl` */
export interface DomainGraphicsEglHeadlessGl extends XmlObject, Absent<'enable'> {
  /** Absolute path of the host’s render node. Default: the first. `/domain/devices/graphics/gl/@rendernode`: absolute path */
  rendernode?: string;
}

/** How the card is emulated. `/domain/devices/video/driver` */
export interface DomainVideoDriver extends XmlObject {
  /** virtio: whether the device’s memory accesses go through the guest’s IOMMU. `/domain/devices/video/driver/@iommu` */
  iommu?: 'on' | 'off';
  /** virtio: whether the device offers PCI address translation services. `/domain/devices/video/driver/@ats` */
  ats?: 'on' | 'off';
  /** virtio: whether packed virtqueues are offered; faster where guest and host support them. `/domain/devices/video/driver/@packed` */
  packed?: 'on' | 'off';
  /**
   * virtio: whether each queue has a page of its own for notifications; recommended with vDPA. `/domain/devices/video/driver/@page_per_vq`
   */
  page_per_vq?: 'on' | 'off';
  /** `qemu`: in QEMU; `vhostuser`: in a process of its own. `/domain/devices/video/driver/@name` */
  name?: 'qemu' | 'vhostuser';
  /** bhyve: how the guest can use VGA. `/domain/devices/video/driver/@vgaconf` */
  vgaconf?: 'io' | 'on' | 'off';
}

/** What every `/domain/devices/video/model` may have. */
export interface DomainVideoModelBase extends XmlObject {
  /** Video memory. Unit: KiB; rounded to a power of two. Default on QEMU: 16384, for QXL 65536. `/domain/devices/video/model/@vram` */
  vram?: number;
  /** Number of screens. Default: 1. `/domain/devices/video/model/@heads` */
  heads?: number;
  /** Whether this is the primary card. Default: the first one is. `/domain/devices/video/model/@primary` */
  primary?: 'yes' | 'no';
  /** virtio: whether blob resources are used, which save copies. Since libvirt 9.2. `/domain/devices/video/model/@blob` */
  blob?: 'on' | 'off';
  /** Whether the guest gets EDID data of its screens. `/domain/devices/video/model/@edid` */
  edid?: 'on' | 'off';
  /** Acceleration of drawing. `/domain/devices/video/model/acceleration` */
  acceleration?: DomainVideoModelAcceleration;
  /** The resolution that the guest begins with. `/domain/devices/video/model/resolution` */
  resolution?: DomainVideoModelResolution;
}

/**
 * The model of the card. `/domain/devices/video/model` with `type='vga'` or `type='cirrus'` or `type='vmvga'` or `type='xen'` or
 * `type='vbox'` or `type='gop'` or `type='none'` or `type='bochs'` or `type='ramfb'`
 */
export interface DomainVideoModelOther extends DomainVideoModelBase, Absent<'ram' | 'vgamem' | 'vram64' | 'device'> {
  /**
   * Kind of card: `virtio`, `vga`, `qxl`, `bochs`, `cirrus` and others; `none`: no card. Default: by hypervisor and architecture.
   * `/domain/devices/video/model/@type`
   */
  type: 'vga' | 'cirrus' | 'vmvga' | 'xen' | 'vbox' | 'gop' | 'none' | 'bochs' | 'ramfb';
}

/** The model of the card. `/domain/devices/video/model` with `type='qxl'` */
export interface DomainVideoModelQxl extends DomainVideoModelBase, Absent<'device'> {
  /**
   * Kind of card: `virtio`, `vga`, `qxl`, `bochs`, `cirrus` and others; `none`: no card. Default: by hypervisor and architecture.
   * `/domain/devices/video/model/@type`
   */
  type: 'qxl';
  /** QXL: size of the primary memory. Unit: KiB. Default: 65536. `/domain/devices/video/model/@ram` */
  ram?: number;
  /** QXL: framebuffer of VGA mode. Unit: KiB. Default: 16384. `/domain/devices/video/model/@vgamem` */
  vgamem?: number;
  /** QXL: 64-bit part of the secondary memory. Unit: KiB. `/domain/devices/video/model/@vram64` */
  vram64?: number;
}

/** The model of the card. `/domain/devices/video/model` with `type='virtio'` */
export interface DomainVideoModelVirtio extends DomainVideoModelBase, Absent<'ram' | 'vgamem' | 'vram64'> {
  /**
   * Kind of card: `virtio`, `vga`, `qxl`, `bochs`, `cirrus` and others; `none`: no card. Default: by hypervisor and architecture.
   * `/domain/devices/video/model/@type`
   */
  type: 'virtio';
  /**
   * virtio: which of its devices is emulated, such as `virtio-gpu`. Default: by machine and configuration.
   * `/domain/devices/video/model/@device`
   */
  device?: 'virtio-vga' | 'virtio-vga-gl' | 'virtio-gpu' | 'virtio-gpu-gl' | 'vhost-user-vga' | 'vhost-user-gpu';
}

/** The model of the card. `/domain/devices/video/model` */
export type DomainVideoModel =
  | DomainVideoModelOther
  | DomainVideoModelQxl
  | DomainVideoModelVirtio;

/** Acceleration of drawing. `/domain/devices/video/model/acceleration` */
export interface DomainVideoModelAcceleration extends XmlObject {
  /** Whether 3D is accelerated. `/domain/devices/video/model/acceleration/@accel3d` */
  accel3d?: 'yes' | 'no';
  /** Whether 2D is accelerated (VirtualBox). `/domain/devices/video/model/acceleration/@accel2d` */
  accel2d?: 'yes' | 'no';
  /**
   * vhost-user: absolute path of the host’s render node. Default: any. `/domain/devices/video/model/acceleration/@rendernode`: absolute
   * path
   */
  rendernode?: string;
}

/** The resolution that the guest begins with. `/domain/devices/video/model/resolution` */
export interface DomainVideoModelResolution extends XmlObject {
  /** Width. Unit: pixel. `/domain/devices/video/model/resolution/@x` */
  x: number;
  /** Height. Unit: pixel. `/domain/devices/video/model/resolution/@y` */
  y: number;
}

/** The host’s end of the device. `/domain/devices/console/source` */
export interface DomainSource extends XmlObject {
  /** `bind`: listens; `connect`: connects. Default: `connect`. `/domain/devices/console/source/@mode` */
  mode?: string;
  /**
   * Absolute path of the terminal, socket, file or device. Default for `pty` and agents’ channels: chosen by libvirt.
   * `/domain/devices/console/source/@path`
   */
  path?: string;
  /** Address to listen on or to connect to. `/domain/devices/console/source/@host` */
  host?: string;
  /** Port to listen on or to connect to. `/domain/devices/console/source/@service` */
  service?: string;
  /** SPICE port: name of the channel. `/domain/devices/console/source/@channel` */
  channel?: string;
  /** nmdm: absolute path of the hypervisor’s end. `/domain/devices/console/source/@master` */
  master?: string;
  /** nmdm: absolute path of the clients’ end. `/domain/devices/console/source/@slave` */
  slave?: string;
  /** File: whether it is appended to, or emptied at start. Default: `off`. `/domain/devices/console/source/@append` */
  append?: 'on' | 'off';
  /** TCP: whether the connection is encrypted by TLS. Default: the host’s setting. `/domain/devices/console/source/@tls` */
  tls?: 'yes' | 'no';
  /** What happens when the connection is lost. `/domain/devices/console/source/reconnect` */
  reconnect?: DomainReconnect;
  /** Exception from the guest’s labels for this file. `/domain/devices/console/source/seclabel` */
  seclabel?: DomainSeclabel[];
  /** qemu-vdagent: sharing of the clipboard. `/domain/devices/console/source/clipboard` */
  clipboard?: DomainGraphicsClipboard;
  /** qemu-vdagent: mouse mode. `/domain/devices/console/source/mouse` */
  mouse?: DomainGraphicsMouse;
}

/** TCP: the protocol of the connection. `/domain/devices/console/protocol` */
export interface DomainProtocol extends XmlObject {
  /** `raw` bytes, or the telnet protocol. Default: `raw`. `/domain/devices/console/protocol/@type` */
  type?: 'raw' | 'telnet' | 'telnets' | 'tls';
}

/** Copies all output to a file on the host. `/domain/devices/console/log` */
export interface DomainLog extends XmlObject {
  /** Absolute path of the file. `/domain/devices/console/log/@file`: absolute path */
  file: string;
  /** Whether it is appended to, or emptied at start. Default: `off`. `/domain/devices/console/log/@append` */
  append?: 'on' | 'off';
}

/** The guest’s end of the device. `/domain/devices/console/target` */
export interface DomainTarget extends XmlObject {
  /** Kind of device, such as `isa-serial`, `virtio`. Default: by machine and architecture. `/domain/devices/console/target/@type` */
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
  /** Number of the port, from 0. `/domain/devices/console/target/@port` */
  port?: string;
  /** The device that is emulated. Default: what fits `type`. `/domain/devices/console/target/model` */
  model?: DomainTargetModel;
}

/** The device that is emulated. Default: what fits `type`. `/domain/devices/console/target/model` */
export interface DomainTargetModel extends XmlObject {
  /** Name of the device. `/domain/devices/console/target/model/@name` */
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

/** The guest’s end of the device. `/domain/devices/channel/target` with `type='guestfwd'` */
export interface DomainChannelTargetGuestfwd extends XmlObject, Absent<'name' | 'state'> {
  /**
   * `virtio`: a port of a virtio-serial controller; `xen`; `guestfwd`: an address of user networking.
   * `/domain/devices/channel/target/@type`
   */
  type: 'guestfwd';
  /** `guestfwd`: address that the guest connects to. `/domain/devices/channel/target/@address` */
  address: string;
  /** `guestfwd`: port that the guest connects to. `/domain/devices/channel/target/@port` */
  port: string;
}

/** The guest’s end of the device. `/domain/devices/channel/target` with `type='virtio'` */
export interface DomainChannelTargetVirtio extends XmlObject, Absent<'address' | 'port'> {
  /**
   * `virtio`: a port of a virtio-serial controller; `xen`; `guestfwd`: an address of user networking.
   * `/domain/devices/channel/target/@type`
   */
  type: 'virtio';
  /** Name by which the guest finds it in `/dev/virtio-ports`, such as `org.qemu.guest_agent.0`. `/domain/devices/channel/target/@name` */
  name?: string;
  /** Whether a program in the guest has opened it. Output only. `/domain/devices/channel/target/@state` */
  state?: 'connected' | 'disconnected';
}

/** The guest’s end of the device. `/domain/devices/channel/target` with `type='xen'` */
export interface DomainChannelTargetXen extends XmlObject, Absent<'address' | 'port' | 'state'> {
  /**
   * `virtio`: a port of a virtio-serial controller; `xen`; `guestfwd`: an address of user networking.
   * `/domain/devices/channel/target/@type`
   */
  type: 'xen';
  /** Name by which the guest finds it in `/dev/virtio-ports`, such as `org.qemu.guest_agent.0`. `/domain/devices/channel/target/@name` */
  name?: string;
}

/** The guest’s end of the device. `/domain/devices/channel/target` */
export type DomainChannelTarget =
  | DomainChannelTargetGuestfwd
  | DomainChannelTargetVirtio
  | DomainChannelTargetXen;

/** One rule. `/domain/devices/redirfilter/usbdev` */
export interface DomainRedirfilterUsbdev extends XmlObject {
  /** Whether such devices are allowed. `/domain/devices/redirfilter/usbdev/@allow` */
  allow: 'yes' | 'no';
  /** USB class code. Default: any. `/domain/devices/redirfilter/usbdev/@class`: `(0x)?[0-9a-fA-F]{1,2}` or `-1` */
  class?: string;
  /** Vendor ID. Default: any. `/domain/devices/redirfilter/usbdev/@vendor`: hexadecimal, 16 bits or `-1` */
  vendor?: string;
  /** Product ID. Default: any. `/domain/devices/redirfilter/usbdev/@product`: hexadecimal, 16 bits or `-1` */
  product?: string;
  /** Revision of the device. Default: any. `/domain/devices/redirfilter/usbdev/@version`: version such as `2.0` or `-1` */
  version?: string;
}

/** Where the host takes random numbers from. `/domain/devices/rng/backend` with `model='random'` */
export interface DomainRNGBackendRandom extends XmlObject, Absent<'type' | 'source' | 'protocol' | 'log'> {
  /** `random`: a device; `egd`: a daemon; `builtin`: the hypervisor’s own generator. `/domain/devices/rng/backend/@model` */
  model: 'random';
  /**
   * With `random`: path of the device, best `/dev/urandom`. Default on QEMU: `/dev/random`. the text of `/domain/devices/rng/backend`:
   * `(/|[a-zA-Z]:\\).+`
   */
  value?: string;
}

/** Where the host takes random numbers from. `/domain/devices/rng/backend` with `model='egd'` */
export interface DomainRNGBackendEgd extends XmlObject, Absent<'value'> {
  /** `random`: a device; `egd`: a daemon; `builtin`: the hypervisor’s own generator. `/domain/devices/rng/backend/@model` */
  model: 'egd';
  /** With `egd`: how the daemon is connected. `/domain/devices/rng/backend/@type` */
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
  /** The host’s end of the device. `/domain/devices/rng/backend/source` */
  source?: DomainSource[];
  /** TCP: the protocol of the connection. `/domain/devices/rng/backend/protocol` */
  protocol?: DomainProtocol;
  /** Copies all output to a file on the host. `/domain/devices/rng/backend/log` */
  log?: DomainLog;
}

/** Where the host takes random numbers from. `/domain/devices/rng/backend` with `model='builtin'` */
export interface DomainRNGBackendBuiltin extends XmlObject, Absent<'type' | 'value' | 'source' | 'protocol' | 'log'> {
  /** `random`: a device; `egd`: a daemon; `builtin`: the hypervisor’s own generator. `/domain/devices/rng/backend/@model` */
  model: 'builtin';
}

/** Where the host takes random numbers from. `/domain/devices/rng/backend` */
export type DomainRNGBackend =
  | DomainRNGBackendRandom
  | DomainRNGBackendEgd
  | DomainRNGBackendBuiltin;

/** Limit of how fast the guest can take random numbers. Default: none. `/domain/devices/rng/rate` */
export interface DomainRNGRate extends XmlObject {
  /** The most in a period. Unit: B. `/domain/devices/rng/rate/@bytes`: integer ≥ 1 */
  bytes: number;
  /** Length of a period. Unit: ms. Default: 1000. `/domain/devices/rng/rate/@period`: integer ≥ 1 */
  period?: number;
}

/** What every `/domain/devices/tpm/backend` may have. */
export interface DomainTPMBackendBase extends XmlObject {
  /** Version of the emulated TPM. Default: depends on the model. `/domain/devices/tpm/backend/@version` */
  version?: '1.2' | '2.0';
}

/** Where the TPM comes from. `/domain/devices/tpm/backend` with `type='passthrough'` */
export interface DomainTPMBackendPassthrough extends DomainTPMBackendBase, Absent<
  | 'persistent_state' | 'debug' | 'encryption' | 'active_pcr_banks' | 'source' | 'profile'
> {
  /** `emulator`: swtpm, run by libvirt; `passthrough`: the host’s; `external`: a swtpm that you run. `/domain/devices/tpm/backend/@type` */
  type: 'passthrough';
  /** The host’s TPM. `/domain/devices/tpm/backend/device` */
  device?: DomainTPMBackendDevice;
}

/** Where the TPM comes from. `/domain/devices/tpm/backend` with `type='emulator'` */
export interface DomainTPMBackendEmulator extends DomainTPMBackendBase, Absent<'device'> {
  /** `emulator`: swtpm, run by libvirt; `passthrough`: the host’s; `external`: a swtpm that you run. `/domain/devices/tpm/backend/@type` */
  type: 'emulator';
  /**
   * Emulator: whether the state of a transient guest is kept when it ends. Default: `no`. `/domain/devices/tpm/backend/@persistent_state`
   */
  persistent_state?: 'yes' | 'no';
  /** Emulator: log level of swtpm. `/domain/devices/tpm/backend/@debug`: 8-bit integer, hexadecimal or decimal */
  debug?: string;
  /** Emulator: encrypts the state. `/domain/devices/tpm/backend/encryption` */
  encryption?: DomainTPMBackendEncryption;
  /** Emulator: PCR banks that are active, set at each start. Default: left as they are. `/domain/devices/tpm/backend/active_pcr_banks` */
  active_pcr_banks?: DomainTPMBackendActivePcrBanks;
  /** External: socket of the TPM. Emulator: where its state is kept (since libvirt 10.10). `/domain/devices/tpm/backend/source` */
  source?: DomainTPMBackendEmulatorSource;
  /**
   * Emulator: which algorithms and commands the TPM has. Set once, when its state is made. Since libvirt 10.10.
   * `/domain/devices/tpm/backend/profile`
   */
  profile?: DomainTPMBackendProfile;
}

/** Where the TPM comes from. `/domain/devices/tpm/backend` with `type='external'` */
export interface DomainTPMBackendExternal extends DomainTPMBackendBase, Absent<
  | 'persistent_state' | 'debug' | 'device' | 'encryption' | 'active_pcr_banks' | 'profile'
> {
  /** `emulator`: swtpm, run by libvirt; `passthrough`: the host’s; `external`: a swtpm that you run. `/domain/devices/tpm/backend/@type` */
  type: 'external';
  /** External: socket of the TPM. Emulator: where its state is kept (since libvirt 10.10). `/domain/devices/tpm/backend/source` */
  source?: DomainTPMBackendExternalSource;
}

/** Where the TPM comes from. `/domain/devices/tpm/backend` */
export type DomainTPMBackend =
  | DomainTPMBackendPassthrough
  | DomainTPMBackendEmulator
  | DomainTPMBackendExternal;

/** The host’s TPM. `/domain/devices/tpm/backend/device` */
export interface DomainTPMBackendDevice extends XmlObject {
  /** Absolute path of the device. Default: `/dev/tpm0`. `/domain/devices/tpm/backend/device/@path`: path */
  path?: string;
}

/** Emulator: encrypts the state. `/domain/devices/tpm/backend/encryption` */
export interface DomainTPMBackendEncryption extends XmlObject {
  /** UUID of the libvirt secret with the passphrase. `/domain/devices/tpm/backend/encryption/@secret`: UUID */
  secret: string;
}

/** Emulator: PCR banks that are active, set at each start. Default: left as they are. `/domain/devices/tpm/backend/active_pcr_banks` */
export interface DomainTPMBackendActivePcrBanks extends XmlObject {
  /** The bank with this hash algorithm is active. `/domain/devices/tpm/backend/active_pcr_banks/sha1` */
  sha1?: boolean;
  /** The bank with this hash algorithm is active. `/domain/devices/tpm/backend/active_pcr_banks/sha256` */
  sha256?: boolean;
  /** The bank with this hash algorithm is active. `/domain/devices/tpm/backend/active_pcr_banks/sha384` */
  sha384?: boolean;
  /** The bank with this hash algorithm is active. `/domain/devices/tpm/backend/active_pcr_banks/sha512` */
  sha512?: boolean;
}

/** External: socket of the TPM. Emulator: where its state is kept (since libvirt 10.10). `/domain/devices/tpm/backend/source` */
export interface DomainTPMBackendEmulatorSource extends XmlObject, Absent<'mode'> {
  /** Kind of place. `/domain/devices/tpm/backend/source/@type` */
  type: 'file' | 'dir';
  /** Absolute path. `/domain/devices/tpm/backend/source/@path`: absolute path */
  path: string;
}

/**
 * Emulator: which algorithms and commands the TPM has. Set once, when its state is made. Since libvirt 10.10.
 * `/domain/devices/tpm/backend/profile`
 */
export interface DomainTPMBackendProfile extends XmlObject {
  /** Name of the profile: `local:` or `host:` and a name, or one that swtpm has. `/domain/devices/tpm/backend/profile/@source` */
  source?: string;
  /** Whether algorithms that the host’s OpenSSL disables are taken out. `/domain/devices/tpm/backend/profile/@removeDisabled` */
  removeDisabled?: 'check' | 'fips-host';
  /** Name of the profile in use. Output only. `/domain/devices/tpm/backend/profile/@name` */
  name?: string;
}

/** External: socket of the TPM. Emulator: where its state is kept (since libvirt 10.10). `/domain/devices/tpm/backend/source` */
export interface DomainTPMBackendExternalSource extends XmlObject {
  /** Kind of place. `/domain/devices/tpm/backend/source/@type` */
  type: 'unix';
  /** Absolute path. `/domain/devices/tpm/backend/source/@path`: path */
  path: string;
  /** Role of the hypervisor: it connects. `/domain/devices/tpm/backend/source/@mode` */
  mode: 'connect';
}

/** Model of the device. `/domain/devices/shmem/model` */
export interface DomainShmemModel extends XmlObject {
  /**
   * `ivshmem-plain`: memory only; `ivshmem-doorbell`: with interrupts, by a server. Default: `ivshmem`, which is deprecated.
   * `/domain/devices/shmem/model/@type`
   */
  type: 'ivshmem' | 'ivshmem-plain' | 'ivshmem-doorbell';
}

/** `/domain/devices/shmem/size` */
export interface DomainSize extends XmlObject {
  /** Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `B` in `shmem`, else `KiB`. `/domain/devices/shmem/size/@unit` */
  unit?: string;
  /** The amount, in `unit`. the text of `/domain/devices/shmem/size` */
  value: number | bigint;
}

/** The server that gives out the memory. `/domain/devices/shmem/server` */
export interface DomainShmemServer extends XmlObject {
  /** Absolute path of its socket. Default: in `/var/lib/libvirt/shmem`. `/domain/devices/shmem/server/@path`: absolute path */
  path?: string;
}

/** Interrupts by MSI. Needs `server`. `/domain/devices/shmem/msi` */
export interface DomainShmemMsi extends XmlObject {
  /** Whether interrupts are sent by another thread. Default: `on`. `/domain/devices/shmem/msi/@ioeventfd` */
  ioeventfd?: 'on' | 'off';
  /** Number of interrupt vectors. `/domain/devices/shmem/msi/@vectors` */
  vectors?: number;
}

/** Where the host takes the memory from. Default: as `numatune` says. `/domain/devices/memory/source` */
export interface DomainMemorySource extends XmlObject {
  /** Size of the host’s pages. Default: as for other memory of the guest. `/domain/devices/memory/source/pagesize` */
  pagesize?: DomainMemorySourcePagesize;
  /** NUMA nodes of the host. Default: as `numatune` says. `/domain/devices/memory/source/nodemask`: set such as `0-3,^2,8` */
  nodemask?: string;
  /** Path on the host of what backs persistent memory. `/domain/devices/memory/source/path`: absolute path */
  path?: string;
  /** nvdimm: alignment of the mapping. Default: the host’s page size. `/domain/devices/memory/source/alignsize` */
  alignsize?: DomainMemorySourceAlignsize;
  /** nvdimm: the path is real persistent memory, and writes are guaranteed to persist. `/domain/devices/memory/source/pmem` */
  pmem?: boolean;
}

/** The module as the guest sees it. `/domain/devices/memory/target` */
export interface DomainMemoryTarget extends XmlObject {
  /**
   * virtio-mem: whether KVM memory slots are taken as memory is plugged, not all at once. Since libvirt 10.1.
   * `/domain/devices/memory/target/@dynamicMemslots`
   */
  dynamicMemslots?: 'yes' | 'no';
  /** Size of the module; of virtio-mem the largest. `/domain/devices/memory/target/size` */
  size: DomainSize;
  /** Guest NUMA cell of the module. `/domain/devices/memory/target/node` */
  node?: number;
  /**
   * virtio-mem: granularity of changes; a power of two, at least the size of a transparent huge page. `/domain/devices/memory/target/block`
   */
  block?: DomainMemoryTargetBlock;
  /** virtio-mem: the size that the guest should have now. `/domain/devices/memory/target/requested` */
  requested?: DomainMemoryTargetRequested;
  /** virtio-mem: the size that the guest has now. Output only. `/domain/devices/memory/target/current` */
  current?: DomainMemoryTargetCurrent;
  /** nvdimm: storage for labels of namespaces. `/domain/devices/memory/target/label` */
  label?: DomainMemoryTargetLabel;
  /** The guest cannot write to the device. `/domain/devices/memory/target/readonly` */
  readonly?: boolean;
  /** virtio-mem and virtio-pmem: where the guest sees the memory. Since libvirt 9.4. `/domain/devices/memory/target/address` */
  address?: DomainMemoryTargetAddress;
}

/** Size of the host’s pages. Default: as for other memory of the guest. `/domain/devices/memory/source/pagesize` */
export interface DomainMemorySourcePagesize extends XmlObject {
  /** Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`. `/domain/devices/memory/source/pagesize/@unit` */
  unit?: string;
  /** Size of the host’s pages. Default: as for other memory of the guest. the text of `/domain/devices/memory/source/pagesize` */
  value: number | bigint;
}

/** nvdimm: alignment of the mapping. Default: the host’s page size. `/domain/devices/memory/source/alignsize` */
export interface DomainMemorySourceAlignsize extends XmlObject {
  /** Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`. `/domain/devices/memory/source/alignsize/@unit` */
  unit?: string;
  /** nvdimm: alignment of the mapping. Default: the host’s page size. the text of `/domain/devices/memory/source/alignsize` */
  value: number | bigint;
}

/**
 * virtio-mem: granularity of changes; a power of two, at least the size of a transparent huge page. `/domain/devices/memory/target/block`
 */
export interface DomainMemoryTargetBlock extends XmlObject {
  /** Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`. `/domain/devices/memory/target/block/@unit` */
  unit?: string;
  /**
   * virtio-mem: granularity of changes; a power of two, at least the size of a transparent huge page. the text of
   * `/domain/devices/memory/target/block`
   */
  value: number | bigint;
}

/** virtio-mem: the size that the guest should have now. `/domain/devices/memory/target/requested` */
export interface DomainMemoryTargetRequested extends XmlObject {
  /** Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`. `/domain/devices/memory/target/requested/@unit` */
  unit?: string;
  /** virtio-mem: the size that the guest should have now. the text of `/domain/devices/memory/target/requested` */
  value: number | bigint;
}

/** virtio-mem: the size that the guest has now. Output only. `/domain/devices/memory/target/current` */
export interface DomainMemoryTargetCurrent extends XmlObject {
  /** Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`. `/domain/devices/memory/target/current/@unit` */
  unit?: string;
  /** virtio-mem: the size that the guest has now. Output only. the text of `/domain/devices/memory/target/current` */
  value: number | bigint;
}

/** nvdimm: storage for labels of namespaces. `/domain/devices/memory/target/label` */
export interface DomainMemoryTargetLabel extends XmlObject {
  /** Size of the storage, at least 128 KiB. `/domain/devices/memory/target/label/size` */
  size: DomainSize;
}

/** virtio-mem and virtio-pmem: where the guest sees the memory. Since libvirt 9.4. `/domain/devices/memory/target/address` */
export interface DomainMemoryTargetAddress extends XmlObject {
  /** Guest physical address of the memory. `/domain/devices/memory/target/address/@base`: hexadecimal */
  base: string;
}

/** What does the work. `/domain/devices/crypto/backend` */
export interface DomainCryptoBackend extends XmlObject {
  /** `builtin`: the hypervisor; `lkcf`: the host’s kernel. `/domain/devices/crypto/backend/@model` */
  model: 'builtin' | 'lkcf';
  /** Number of queues. `/domain/devices/crypto/backend/@queues`: integer ≥ 1 */
  queues?: number;
}

/** Statistics of the guest’s memory. `/domain/devices/memballoon/stats` */
export interface DomainMemballoonStats extends XmlObject {
  /** How often they are collected. Unit: s. Absent: never. `/domain/devices/memballoon/stats/@period`: integer ≥ 1 */
  period: number;
}

/** Settings of the IOMMU. `/domain/devices/iommu/driver` */
export interface DomainIOMMUDriver extends XmlObject {
  /** Intel: whether interrupts are remapped. Needs `features.ioapic` with driver `qemu`. `/domain/devices/iommu/driver/@intremap` */
  intremap?: 'on' | 'off';
  /** Intel: whether caching mode is on, which host devices need. `/domain/devices/iommu/driver/@caching_mode` */
  caching_mode?: 'on' | 'off';
  /** Intel: extended interrupt mode, for more than 255 CPUs. Needs `intremap`. `/domain/devices/iommu/driver/@eim` */
  eim?: 'on' | 'off';
  /** Whether translations are cached for devices (`ats` of a device). `/domain/devices/iommu/driver/@iotlb` */
  iotlb?: 'on' | 'off';
  /** Width of I/O addresses. Unit: bit. `/domain/devices/iommu/driver/@aw_bits`: 8-bit integer, hexadecimal or decimal */
  aw_bits?: string;
  /**
   * Intel: whether DMA is translated; `off` leaves interrupt remapping only. Since libvirt 10.7.
   * `/domain/devices/iommu/driver/@dma_translation`
   */
  dma_translation?: 'on' | 'off';
  /** AMD: whether x2APIC is supported, for more than 255 CPUs. `/domain/devices/iommu/driver/@xtsup` */
  xtsup?: 'on' | 'off';
  /** AMD: whether passthrough mode is on. `/domain/devices/iommu/driver/@passthrough` */
  passthrough?: 'on' | 'off';
  /** SMMUv3: index of the PCI controller that the IOMMU is for. `/domain/devices/iommu/driver/@pciBus` */
  pciBus?: number;
  /** SMMUv3: whether the host’s SMMU accelerates it, for host devices. `/domain/devices/iommu/driver/@accel` */
  accel?: 'on' | 'off';
  /** Whether address translation services are offered to devices. `/domain/devices/iommu/driver/@ats` */
  ats?: 'on' | 'off';
  /** SMMUv3: whether range invalidation is supported. `/domain/devices/iommu/driver/@ril` */
  ril?: 'on' | 'off';
  /** SMMUv3: size of substream IDs. Unit: bit. `/domain/devices/iommu/driver/@ssidsize` */
  ssidsize?: number;
  /** SMMUv3: size of output addresses. Unit: bit. `/domain/devices/iommu/driver/@oas` */
  oas?: number;
  /** SMMUv3: whether virtual command queues are used. `/domain/devices/iommu/driver/@cmdqv` */
  cmdqv?: 'on' | 'off';
  /** virtio: smallest page size of mappings. `/domain/devices/iommu/driver/granule` */
  granule?: DomainIOMMUDriverGranule;
}

/** virtio: smallest page size of mappings. `/domain/devices/iommu/driver/granule` */
export interface DomainIOMMUDriverGranule extends XmlObject {
  /** `host`: the host’s page size. `/domain/devices/iommu/driver/granule/@mode` */
  mode?: 'host';
  /** The page size. Unit: `unit`. `/domain/devices/iommu/driver/granule/@size` */
  size?: number;
  /** Unit of `size`. `/domain/devices/iommu/driver/granule/@unit` */
  unit?: string;
}

/** Address of the guest. `/domain/devices/vsock/cid` */
export interface DomainVsockCid extends XmlObject {
  /** Whether libvirt chooses a free address at start. Default: `no`. `/domain/devices/vsock/cid/@auto` */
  auto?: 'yes' | 'no';
  /** The address (CID), from 3; unique on the host. `/domain/devices/vsock/cid/@address` */
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
  /** SMBIOS block 0: BIOS vendor, version, date, release. `/domain/sysinfo/bios` */
  bios?: DomainSysinfoBios;
  /** SMBIOS block 1: manufacturer, product, version, serial number, UUID, SKU, family. `/domain/sysinfo/system` */
  system?: DomainSysinfoSystem;
  /** SMBIOS block 2: manufacturer, product, version, serial number, asset tag, location; one per board. `/domain/sysinfo/baseBoard` */
  baseBoard?: DomainSysinfoBaseBoard[];
  /** SMBIOS block 3: manufacturer, version, serial number, asset tag, SKU. `/domain/sysinfo/chassis` */
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
  /** Containers: user that runs the init program: name or ID; a leading `+` forces an ID. `/domain/os/inituser` */
  inituser?: string;
  /** Containers: group that runs the init program: name or ID; a leading `+` forces an ID. `/domain/os/initgroup` */
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
  /** Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`, which is also what libvirt returns. `/domain/memory/@unit` */
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
  /** Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`, which is also what libvirt returns. `/domain/maxMemory/@unit` */
  unit?: string;
  /** How many memory devices can be plugged. `/domain/maxMemory/@slots` */
  slots?: number;
  /** Limit that memory devices can be hot-plugged up to. the text of `/domain/maxMemory` */
  value: number | bigint;
}

/** Memory that the guest has now; the balloon device changes it. Default: the same as `memory`. `/domain/currentMemory` */
export interface DomainCurrentMemory extends XmlObject {
  /**
   * Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`, which is also what libvirt returns. `/domain/currentMemory/@unit`
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
   * CPU time that the whole guest may use in a `global_period`. Unit: µs; negative: no limit. `/domain/cputune/global_quota`: 1000 to
   * 17592186044415, or negative
   */
  global_quota?: number | bigint;
  /** Period of `quota`, for each virtual CPU. Unit: µs. `/domain/cputune/period`: 1000 to 1000000 */
  period?: number | bigint;
  /**
   * CPU time that each virtual CPU may use in a `period`. Unit: µs; negative: no limit. `/domain/cputune/quota`: 1000 to 17592186044415, or
   * negative
   */
  quota?: number | bigint;
  /** Period of `emulator_quota`. Unit: µs. `/domain/cputune/emulator_period`: 1000 to 1000000 */
  emulator_period?: number | bigint;
  /**
   * CPU time of the hypervisor’s own threads in an `emulator_period`. Unit: µs; negative: no limit. `/domain/cputune/emulator_quota`: 1000
   * to 17592186044415, or negative
   */
  emulator_quota?: number | bigint;
  /** Period of `iothread_quota`, for each I/O thread. Unit: µs. `/domain/cputune/iothread_period`: 1000 to 1000000 */
  iothread_period?: number | bigint;
  /**
   * CPU time that each I/O thread may use in an `iothread_period`. Unit: µs; negative: no limit. `/domain/cputune/iothread_quota`: 1000 to
   * 17592186044415, or negative
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
  /** Whether host devices use iommufd unless they say otherwise. `/domain/iommufd/@enabled` */
  enabled: 'yes' | 'no';
  /** Name of a file descriptor, associated with the domain, that is used instead of opening the device. `/domain/iommufd/@fdgroup` */
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
  /** Physical address extension: 32-bit guests can use more than 4 GiB. `/domain/features/pae` */
  pae?: boolean;
  /** APIC: programmable interrupts. `/domain/features/apic` */
  apic?: DomainFeaturesApic;
  /** ACPI, which guests need among others to be shut down gracefully. `/domain/features/acpi` */
  acpi?: boolean;
  /** Hardware-assisted paging. Default: on where the host has it. `/domain/features/hap` */
  hap?: DomainFeaturesHap;
  /** Hyper-V enlightenments, which make Windows guests faster. `/domain/features/hyperv` */
  hyperv?: DomainFeaturesHyperv;
  /** Hyper-V extensions for Windows guests on Xen. `/domain/features/viridian` */
  viridian?: boolean;
  /** Features of KVM. `/domain/features/kvm` */
  kvm?: DomainFeaturesKvm;
  /** Features of Xen. `/domain/features/xen` */
  xen?: DomainFeaturesXen;
  /** Containers: a network namespace of its own. Always so with network interfaces. `/domain/features/privnet` */
  privnet?: boolean;
  /** Whether paravirtual spinlocks are offered to the guest. `/domain/features/pvspinlock` */
  pvspinlock?: DomainFeaturesPvspinlock;
  /** Containers: Linux capabilities of the init process. `/domain/features/capabilities` */
  capabilities?: DomainFeaturesCapabilities;
  /** Performance monitoring unit. Default: up to the hypervisor. `/domain/features/pmu` */
  pmu?: DomainFeaturesPmu;
  /** Emulation of VMware’s I/O port, for its mouse for example. Default: up to the hypervisor. `/domain/features/vmport` */
  vmport?: DomainFeaturesVmport;
  /** Interrupt controller of ARM guests. `/domain/features/gic` */
  gic?: DomainFeaturesGic;
  /** System management mode. Secure Boot with OVMF needs it. `/domain/features/smm` */
  smm?: DomainFeaturesSmm;
  /** The I/O APIC. `/domain/features/ioapic` */
  ioapic?: DomainFeaturesIoapic;
  /** Hash page table of pSeries guests. `/domain/features/hpt` */
  hpt?: DomainFeaturesHpt;
  /** Device that the guest’s kernel stores details for crash dumps in (QEMU). `/domain/features/vmcoreinfo` */
  vmcoreinfo?: DomainFeaturesVmcoreinfo;
  /** Hardware transactional memory of pSeries guests. Default: up to the hypervisor. `/domain/features/htm` */
  htm?: DomainFeaturesHtm;
  /** Nested virtualization of pSeries guests. Default: up to the hypervisor. `/domain/features/nested-hv` */
  'nested-hv'?: DomainFeaturesNestedHv;
  /** Access to unknown model-specific registers. `/domain/features/msrs` */
  msrs?: DomainFeaturesMsrs;
  /** Count cache flush assist of pSeries guests. Default: up to the hypervisor. `/domain/features/ccf-assist` */
  'ccf-assist'?: DomainFeaturesCcfAssist;
  /** Cache flush on privilege change of pSeries guests. Default: up to the hypervisor. `/domain/features/cfpc` */
  cfpc?: DomainFeaturesCfpc;
  /** Speculation barrier bounds checking of pSeries guests. Default: up to the hypervisor. `/domain/features/sbbc` */
  sbbc?: DomainFeaturesSbbc;
  /** Indirect branch speculation of pSeries guests. Default: up to the hypervisor. `/domain/features/ibs` */
  ibs?: DomainFeaturesIbs;
  /** Settings of QEMU’s emulation without hardware acceleration. `/domain/features/tcg` */
  tcg?: DomainFeaturesTcg;
  /** Frees the guest’s memory in the background when it ends (QEMU). Since libvirt 9.6. `/domain/features/async-teardown` */
  'async-teardown'?: DomainFeaturesAsyncTeardown;
  /** Reporting of memory errors to ARM guests. `/domain/features/ras` */
  ras?: DomainFeaturesRas;
  /** The PS/2 controller of x86 guests. Since libvirt 10.7 (QEMU). `/domain/features/ps2` */
  ps2?: DomainFeaturesPs2;
  /** Advanced interrupt architecture of RISC-V guests (QEMU). `/domain/features/aia` */
  aia?: DomainFeaturesAia;
  /** Virtualization extensions of the CPU are available in the guest, for nested guests. `/domain/features/virtualization` */
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
  /** A disk: hard disk, CD-ROM drive, floppy drive or LUN. `/domain/devices/disk` */
  disk?: DomainDisk[];
  /** A controller of a bus. libvirt adds those that devices need. `/domain/devices/controller` */
  controller?: DomainController[];
  /** A lease that the lock manager must hold while the guest runs. `/domain/devices/lease` */
  lease?: DomainLease[];
  /** A folder of the host that the guest can mount. `/domain/devices/filesystem` */
  filesystem?: DomainFilesystem[];
  /** A network interface of the guest. `/domain/devices/interface` */
  interface?: DomainInterface[];
  /** A keyboard, mouse, tablet, or input device of the host. x86 guests have a PS/2 keyboard and mouse anyhow. `/domain/devices/input` */
  input?: DomainInput[];
  /** A sound card. `/domain/devices/sound` */
  sound?: DomainSound[];
  /** A connection to the host’s sound system. `/domain/devices/audio` */
  audio?: DomainAudio[];
  /** A device of the host that is passed to the guest. `/domain/devices/hostdev` */
  hostdev?: DomainHostdev[];
  /** A way to see and use the guest’s screen. `/domain/devices/graphics` */
  graphics?: DomainGraphics[];
  /** A graphics card. libvirt adds one to guests with `graphics`, unless a video model is `none`. `/domain/devices/video` */
  video?: DomainVideo[];
  /** A console. The first one is usually the same device as the first `serial`. `/domain/devices/console` */
  console?: DomainConsole[];
  /** A parallel port. `/domain/devices/parallel` */
  parallel?: DomainParallel[];
  /** A serial port. `/domain/devices/serial` */
  serial?: DomainSerial[];
  /** A channel between a program in the guest and one on the host, such as a guest agent. `/domain/devices/channel` */
  channel?: DomainChannel[];
  /** A smart card reader. `/domain/devices/smartcard` */
  smartcard?: DomainSmartcard[];
  /** A USB hub. `/domain/devices/hub` */
  hub?: DomainHub[];
  /** A USB port that a remote client can plug its devices into. `/domain/devices/redirdev` */
  redirdev?: DomainRedirdev[];
  /** Which devices may be redirected; the first rule that matches counts. `/domain/devices/redirfilter` */
  redirfilter?: DomainRedirfilter[];
  /** Source of random numbers for the guest. `/domain/devices/rng` */
  rng?: DomainRNG[];
  /** A trusted platform module. `/domain/devices/tpm` */
  tpm?: DomainTPM[];
  /** Memory shared with other guests and the host. `/domain/devices/shmem` */
  shmem?: DomainShmem[];
  /** A memory module; may be plugged while the guest runs. Part of the guest’s `memory`. `/domain/devices/memory` */
  memory?: DomainMemory[];
  /** A virtual cryptographic accelerator. `/domain/devices/crypto` */
  crypto?: DomainCrypto[];
  /** A watchdog: acts when the guest has not reset its timer in time. The guest needs a driver and a daemon. `/domain/devices/watchdog` */
  watchdog?: DomainWatchdog[];
  /**
   * The balloon: changes how much memory the guest has, and reports how it is used. QEMU and Xen guests have one unless the model is
   * `none`. `/domain/devices/memballoon`
   */
  memballoon?: DomainMemballoon;
  /** pSeries: address of the NVRAM device. `/domain/devices/nvram` */
  nvram?: DomainNvram;
  /** A device by which the guest reports that its kernel has crashed; `on_crash` says what happens then. `/domain/devices/panic` */
  panic?: DomainPanic[];
  /** An IOMMU for the guest, which nested passthrough and more than 255 CPUs need. `/domain/devices/iommu` */
  iommu?: DomainIOMMU[];
  /** A socket between host and guest without a network. `/domain/devices/vsock` */
  vsock?: DomainVsock;
  /** Storage for the guest’s kernel log of a crash. Since libvirt 10.6 (QEMU). `/domain/devices/pstore` */
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
  /** Firmware handle of the guest. `/domain/launchSecurity/handle` */
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

/** `/cpu/model` */
export interface DomainModel extends XmlObject, Absent<'usable' | 'deprecated' | 'canonical' | 'vendor'> {
  /** Whether libvirt may choose the nearest model that the hypervisor supports. Default: `allow`. `/cpu/model/@fallback` */
  fallback?: 'allow' | 'forbid';
  /** Vendor that the guest sees, exactly 12 characters. Default: the host’s. `/cpu/model/@vendor_id`: `[^,]{12}` */
  vendor_id?: string;
  /** Name of the CPU model. the text of `/cpu/model` */
  value?: string;
}

/** `/domain/cpu/topology` */
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
  /** Name of the feature. `/domain/cpu/feature/@name` */
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

/** SMBIOS block 0: BIOS vendor, version, date, release. `/domain/sysinfo/bios` */
export interface DomainSysinfoBios extends XmlObject {
  /** Value of one field. `/domain/sysinfo/bios/entry` */
  entry: DomainSysinfoBiosEntry[];
}

/** SMBIOS block 1: manufacturer, product, version, serial number, UUID, SKU, family. `/domain/sysinfo/system` */
export interface DomainSysinfoSystem extends XmlObject {
  /** Value of one field. `/domain/sysinfo/system/entry` */
  entry: DomainSysinfoSystemEntry[];
}

/** SMBIOS block 2: manufacturer, product, version, serial number, asset tag, location; one per board. `/domain/sysinfo/baseBoard` */
export interface DomainSysinfoBaseBoard extends XmlObject {
  /** Value of one field. `/domain/sysinfo/baseBoard/entry` */
  entry: DomainSysinfoBaseBoardEntry[];
}

/** SMBIOS block 3: manufacturer, version, serial number, asset tag, SKU. `/domain/sysinfo/chassis` */
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
  /**
   * How the image is mapped into guest memory: `pflash` is usual for UEFI, `rom` for BIOS images. Default: `rom`. `/domain/os/loader/@type`
   */
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
  /** Which timer: `rtc`, `pit`, `hpet`, `tsc`, `kvmclock`, `hypervclock` (Windows), `armvtimer`, `platform`. `/domain/clock/timer/@name` */
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
  /** Which timer: `rtc`, `pit`, `hpet`, `tsc`, `kvmclock`, `hypervclock` (Windows), `armvtimer`, `platform`. `/domain/clock/timer/@name` */
  name: 'tsc';
  /**
   * What happens to ticks that were missed: `delay` delivers them later, `catchup` faster, `merge` as one, `discard` drops them.
   * `/domain/clock/timer/@tickpolicy`
   */
  tickpolicy?: 'delay' | 'merge' | 'discard' | 'catchup';
  /** Frequency of `tsc`. Unit: Hz. `/domain/clock/timer/@frequency` */
  frequency?: number | bigint;
  /** How `tsc` is provided: `native` by the CPU, `emulate` by the hypervisor, `auto` as needed. `/domain/clock/timer/@mode` */
  mode?: 'auto' | 'native' | 'emulate' | 'paravirt' | 'smpsafe';
  /** Limits of the `catchup` policy. `/domain/clock/timer/catchup` */
  catchup?: DomainClockTimerCatchup;
}

/**
 * One timer of the guest. Timers that are not listed have the hypervisor’s defaults. `/domain/clock/timer` with `name='hpet'` or
 * `name='pit'` or `name='armvtimer'`
 */
export interface DomainClockTimerOther extends DomainClockTimerBase, Absent<'track' | 'frequency' | 'mode'> {
  /** Which timer: `rtc`, `pit`, `hpet`, `tsc`, `kvmclock`, `hypervclock` (Windows), `armvtimer`, `platform`. `/domain/clock/timer/@name` */
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
  /** Which timer: `rtc`, `pit`, `hpet`, `tsc`, `kvmclock`, `hypervclock` (Windows), `armvtimer`, `platform`. `/domain/clock/timer/@name` */
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
   * `/domain/memtune/hard_limit/@unit`
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
   * `/domain/memtune/soft_limit/@unit`
   */
  unit?: string;
  /** Limit that is enforced when the host is short of memory. the text of `/domain/memtune/soft_limit` */
  value: number | bigint;
}

/** Memory that the guest is sure to have (VMware ESX, OpenVZ). `/domain/memtune/min_guarantee` */
export interface DomainMemtuneMinGuarantee extends XmlObject {
  /**
   * Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`, which is also what libvirt returns.
   * `/domain/memtune/min_guarantee/@unit`
   */
  unit?: string;
  /** Memory that the guest is sure to have (VMware ESX, OpenVZ). the text of `/domain/memtune/min_guarantee` */
  value: number | bigint;
}

/** The most memory and swap space together; not below `hard_limit`. `/domain/memtune/swap_hard_limit` */
export interface DomainMemtuneSwapHardLimit extends XmlObject {
  /**
   * Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `KiB`, which is also what libvirt returns.
   * `/domain/memtune/swap_hard_limit/@unit`
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

/** APIC: programmable interrupts. `/domain/features/apic` */
export interface DomainFeaturesApic extends XmlObject {
  /** Whether the guest can use paravirtual end of interrupt (QEMU). `/domain/features/apic/@eoi` */
  eoi?: 'on' | 'off';
}

/** Hardware-assisted paging. Default: on where the host has it. `/domain/features/hap` */
export interface DomainFeaturesHap extends XmlObject {
  /** Whether the feature is on. `/domain/features/hap/@state` */
  state?: 'on' | 'off';
}

/** Hyper-V enlightenments, which make Windows guests faster. `/domain/features/hyperv` with `mode='passthrough'` */
export interface DomainFeaturesHypervPassthrough extends XmlObject, Absent<
  | 'relaxed' | 'vapic' | 'spinlocks' | 'vpindex' | 'runtime' | 'synic' | 'stimer' | 'reset' | 'vendor_id'
  | 'frequencies' | 'reenlightenment' | 'tlbflush' | 'ipi' | 'evmcs' | 'avic' | 'emsr_bitmap' | 'xmm_input'
> {
  /**
   * `custom`: those listed; `passthrough`: all that the host has, not migratable; `host-model`: what libvirt knows of these. Default:
   * `custom`. `/domain/features/hyperv/@mode`
   */
  mode: 'passthrough';
}

/**
 * Hyper-V enlightenments, which make Windows guests faster. `/domain/features/hyperv` with `mode='custom'` or `mode='host-model'` or no
 * `mode`
 */
export interface DomainFeaturesHypervCustomOrHostModel extends XmlObject {
  /**
   * `custom`: those listed; `passthrough`: all that the host has, not migratable; `host-model`: what libvirt knows of these. Default:
   * `custom`. `/domain/features/hyperv/@mode`
   */
  mode?: 'custom' | 'host-model';
  /** Relaxed timer constraints: no blue screen when a virtual CPU is not scheduled for long. `/domain/features/hyperv/relaxed` */
  relaxed?: DomainFeaturesHypervRelaxed;
  /** Virtual APIC. `/domain/features/hyperv/vapic` */
  vapic?: DomainFeaturesHypervVapic;
  /** Notification of the hypervisor about long waits for spinlocks. `/domain/features/hyperv/spinlocks` */
  spinlocks?: DomainFeaturesHypervSpinlocks;
  /** Index of the virtual processor. `/domain/features/hyperv/vpindex` */
  vpindex?: DomainFeaturesHypervVpindex;
  /** Counter of the time that a virtual processor ran. `/domain/features/hyperv/runtime` */
  runtime?: DomainFeaturesHypervRuntime;
  /** Synthetic interrupt controller. `/domain/features/hyperv/synic` */
  synic?: DomainFeaturesHypervSynic;
  /** Synthetic timers. `/domain/features/hyperv/stimer` */
  stimer?: DomainFeaturesHypervStimer;
  /** Reset by the hypervisor. `/domain/features/hyperv/reset` */
  reset?: DomainFeaturesHypervReset;
  /** Vendor of the hypervisor that the guest sees. `/domain/features/hyperv/vendor_id` */
  vendor_id?: DomainFeaturesHypervVendorId;
  /** Registers with frequencies of the TSC and the APIC. `/domain/features/hyperv/frequencies` */
  frequencies?: DomainFeaturesHypervFrequencies;
  /** Notification of a changed TSC frequency after migration. `/domain/features/hyperv/reenlightenment` */
  reenlightenment?: DomainFeaturesHypervReenlightenment;
  /** Paravirtual flushes of the TLB. `/domain/features/hyperv/tlbflush` */
  tlbflush?: DomainFeaturesHypervTlbflush;
  /** Paravirtual inter-processor interrupts. `/domain/features/hyperv/ipi` */
  ipi?: DomainFeaturesHypervIpi;
  /** Enlightened VMCS, for nested guests on Intel. `/domain/features/hyperv/evmcs` */
  evmcs?: DomainFeaturesHypervEvmcs;
  /** Synthetic interrupt controller together with hardware APIC virtualization. `/domain/features/hyperv/avic` */
  avic?: DomainFeaturesHypervAvic;
  /** Enlightened MSR bitmap, for nested guests. `/domain/features/hyperv/emsr_bitmap` */
  emsr_bitmap?: DomainFeaturesHypervEmsrBitmap;
  /** Hypercalls that take their input in XMM registers. `/domain/features/hyperv/xmm_input` */
  xmm_input?: DomainFeaturesHypervXmmInput;
}

/** Hyper-V enlightenments, which make Windows guests faster. `/domain/features/hyperv` */
export type DomainFeaturesHyperv =
  | DomainFeaturesHypervPassthrough
  | DomainFeaturesHypervCustomOrHostModel;

/** Features of KVM. `/domain/features/kvm` */
export interface DomainFeaturesKvm extends XmlObject {
  /** Hides KVM from the guest’s usual way of detection. `/domain/features/kvm/hidden` */
  hidden?: DomainFeaturesKvmHidden;
  /** Hint for the guest that its virtual CPUs have CPUs of their own. `/domain/features/kvm/hint-dedicated` */
  'hint-dedicated'?: DomainFeaturesKvmHintDedicated;
  /** Lets the guest poll for a while before it halts a CPU, which lowers latency. `/domain/features/kvm/poll-control` */
  'poll-control'?: DomainFeaturesKvmPollControl;
  /** Paravirtual inter-processor interrupts. `/domain/features/kvm/pv-ipi` */
  'pv-ipi'?: DomainFeaturesKvmPvIpi;
  /** Tracks written pages in a ring instead of a bitmap. `/domain/features/kvm/dirty-ring` */
  'dirty-ring'?: DomainFeaturesKvmDirtyRing;
}

/** Features of Xen. `/domain/features/xen` */
export interface DomainFeaturesXen extends XmlObject {
  /** Shows the host’s memory map to a PV guest; PCI passthrough may need it. `/domain/features/xen/e820_host` */
  e820_host?: DomainFeaturesXenE820Host;
  /** IOMMU mappings, which PCI passthrough needs. `/domain/features/xen/passthrough` */
  passthrough?: DomainFeaturesXenPassthrough;
}

/** Whether paravirtual spinlocks are offered to the guest. `/domain/features/pvspinlock` */
export interface DomainFeaturesPvspinlock extends XmlObject {
  /** Whether the feature is on. `/domain/features/pvspinlock/@state` */
  state?: 'on' | 'off';
}

/** Containers: Linux capabilities of the init process. `/domain/features/capabilities` */
export interface DomainFeaturesCapabilities extends XmlObject {
  /**
   * `default`: the usual ones; `allow`: all that are not turned off; `deny`: none that are not turned on.
   * `/domain/features/capabilities/@policy`
   */
  policy: 'default' | 'allow' | 'deny';
  /** The Linux capability of this name. `/domain/features/capabilities/audit_control` */
  audit_control?: DomainFeaturesCapabilitiesAuditControl;
  /** The Linux capability of this name. `/domain/features/capabilities/audit_write` */
  audit_write?: DomainFeaturesCapabilitiesAuditWrite;
  /** The Linux capability of this name. `/domain/features/capabilities/block_suspend` */
  block_suspend?: DomainFeaturesCapabilitiesBlockSuspend;
  /** The Linux capability of this name. `/domain/features/capabilities/chown` */
  chown?: DomainFeaturesCapabilitiesChown;
  /** The Linux capability of this name. `/domain/features/capabilities/dac_override` */
  dac_override?: DomainFeaturesCapabilitiesDacOverride;
  /** The Linux capability of this name. `/domain/features/capabilities/dac_read_search` */
  dac_read_search?: DomainFeaturesCapabilitiesDacReadSearch;
  /** The Linux capability of this name. `/domain/features/capabilities/fowner` */
  fowner?: DomainFeaturesCapabilitiesFowner;
  /** The Linux capability of this name. `/domain/features/capabilities/fsetid` */
  fsetid?: DomainFeaturesCapabilitiesFsetid;
  /** The Linux capability of this name. `/domain/features/capabilities/ipc_lock` */
  ipc_lock?: DomainFeaturesCapabilitiesIpcLock;
  /** The Linux capability of this name. `/domain/features/capabilities/ipc_owner` */
  ipc_owner?: DomainFeaturesCapabilitiesIpcOwner;
  /** The Linux capability of this name. `/domain/features/capabilities/kill` */
  kill?: DomainFeaturesCapabilitiesKill;
  /** The Linux capability of this name. `/domain/features/capabilities/lease` */
  lease?: DomainFeaturesCapabilitiesLease;
  /** The Linux capability of this name. `/domain/features/capabilities/linux_immutable` */
  linux_immutable?: DomainFeaturesCapabilitiesLinuxImmutable;
  /** The Linux capability of this name. `/domain/features/capabilities/mac_admin` */
  mac_admin?: DomainFeaturesCapabilitiesMacAdmin;
  /** The Linux capability of this name. `/domain/features/capabilities/mac_override` */
  mac_override?: DomainFeaturesCapabilitiesMacOverride;
  /** The Linux capability of this name. `/domain/features/capabilities/mknod` */
  mknod?: DomainFeaturesCapabilitiesMknod;
  /** The Linux capability of this name. `/domain/features/capabilities/net_admin` */
  net_admin?: DomainFeaturesCapabilitiesNetAdmin;
  /** The Linux capability of this name. `/domain/features/capabilities/net_bind_service` */
  net_bind_service?: DomainFeaturesCapabilitiesNetBindService;
  /** The Linux capability of this name. `/domain/features/capabilities/net_broadcast` */
  net_broadcast?: DomainFeaturesCapabilitiesNetBroadcast;
  /** The Linux capability of this name. `/domain/features/capabilities/net_raw` */
  net_raw?: DomainFeaturesCapabilitiesNetRaw;
  /** The Linux capability of this name. `/domain/features/capabilities/setgid` */
  setgid?: DomainFeaturesCapabilitiesSetgid;
  /** The Linux capability of this name. `/domain/features/capabilities/setfcap` */
  setfcap?: DomainFeaturesCapabilitiesSetfcap;
  /** The Linux capability of this name. `/domain/features/capabilities/setpcap` */
  setpcap?: DomainFeaturesCapabilitiesSetpcap;
  /** The Linux capability of this name. `/domain/features/capabilities/setuid` */
  setuid?: DomainFeaturesCapabilitiesSetuid;
  /** The Linux capability of this name. `/domain/features/capabilities/sys_admin` */
  sys_admin?: DomainFeaturesCapabilitiesSysAdmin;
  /** The Linux capability of this name. `/domain/features/capabilities/sys_boot` */
  sys_boot?: DomainFeaturesCapabilitiesSysBoot;
  /** The Linux capability of this name. `/domain/features/capabilities/sys_chroot` */
  sys_chroot?: DomainFeaturesCapabilitiesSysChroot;
  /** The Linux capability of this name. `/domain/features/capabilities/sys_module` */
  sys_module?: DomainFeaturesCapabilitiesSysModule;
  /** The Linux capability of this name. `/domain/features/capabilities/sys_nice` */
  sys_nice?: DomainFeaturesCapabilitiesSysNice;
  /** The Linux capability of this name. `/domain/features/capabilities/sys_pacct` */
  sys_pacct?: DomainFeaturesCapabilitiesSysPacct;
  /** The Linux capability of this name. `/domain/features/capabilities/sys_ptrace` */
  sys_ptrace?: DomainFeaturesCapabilitiesSysPtrace;
  /** The Linux capability of this name. `/domain/features/capabilities/sys_rawio` */
  sys_rawio?: DomainFeaturesCapabilitiesSysRawio;
  /** The Linux capability of this name. `/domain/features/capabilities/sys_resource` */
  sys_resource?: DomainFeaturesCapabilitiesSysResource;
  /** The Linux capability of this name. `/domain/features/capabilities/sys_time` */
  sys_time?: DomainFeaturesCapabilitiesSysTime;
  /** The Linux capability of this name. `/domain/features/capabilities/sys_tty_config` */
  sys_tty_config?: DomainFeaturesCapabilitiesSysTtyConfig;
  /** The Linux capability of this name. `/domain/features/capabilities/syslog` */
  syslog?: DomainFeaturesCapabilitiesSyslog;
  /** The Linux capability of this name. `/domain/features/capabilities/wake_alarm` */
  wake_alarm?: DomainFeaturesCapabilitiesWakeAlarm;
}

/** Performance monitoring unit. Default: up to the hypervisor. `/domain/features/pmu` */
export interface DomainFeaturesPmu extends XmlObject {
  /** Whether the feature is on. `/domain/features/pmu/@state` */
  state?: 'on' | 'off';
}

/** Emulation of VMware’s I/O port, for its mouse for example. Default: up to the hypervisor. `/domain/features/vmport` */
export interface DomainFeaturesVmport extends XmlObject {
  /** Whether the feature is on. `/domain/features/vmport/@state` */
  state?: 'on' | 'off';
}

/** Interrupt controller of ARM guests. `/domain/features/gic` */
export interface DomainFeaturesGic extends XmlObject {
  /** Version of the interrupt controller. Default: up to the hypervisor. `/domain/features/gic/@version` */
  version?: 'host' | '2' | '3';
}

/** System management mode. Secure Boot with OVMF needs it. `/domain/features/smm` */
export interface DomainFeaturesSmm extends XmlObject {
  /** Whether the feature is on. `/domain/features/smm/@state` */
  state?: 'on' | 'off';
  /**
   * Size of the extended SMRAM segment; 0: not offered. Only for guests with very many CPUs or very much memory (QEMU).
   * `/domain/features/smm/tseg`
   */
  tseg?: DomainFeaturesSmmTseg;
}

/** The I/O APIC. `/domain/features/ioapic` */
export interface DomainFeaturesIoapic extends XmlObject {
  /**
   * Where the I/O APIC is emulated: `kvm` in the kernel, `qemu` in QEMU (split mode), which interrupt remapping needs.
   * `/domain/features/ioapic/@driver`
   */
  driver: 'qemu' | 'kvm';
}

/** Hash page table of pSeries guests. `/domain/features/hpt` */
export interface DomainFeaturesHpt extends XmlObject {
  /**
   * Whether the table can change its size; `required`: the guest does not start without. Default: up to the hypervisor.
   * `/domain/features/hpt/@resizing`
   */
  resizing?: 'enabled' | 'disabled' | 'required';
  /** Largest page size that the guest can use. Default: up to the hypervisor. `/domain/features/hpt/maxpagesize` */
  maxpagesize?: DomainFeaturesHptMaxpagesize;
}

/** Device that the guest’s kernel stores details for crash dumps in (QEMU). `/domain/features/vmcoreinfo` */
export interface DomainFeaturesVmcoreinfo extends XmlObject {
  /** Whether the feature is on. `/domain/features/vmcoreinfo/@state` */
  state?: 'on' | 'off';
}

/** Hardware transactional memory of pSeries guests. Default: up to the hypervisor. `/domain/features/htm` */
export interface DomainFeaturesHtm extends XmlObject {
  /** Whether the feature is on. `/domain/features/htm/@state` */
  state: 'on' | 'off';
}

/** Nested virtualization of pSeries guests. Default: up to the hypervisor. `/domain/features/nested-hv` */
export interface DomainFeaturesNestedHv extends XmlObject {
  /** Whether the feature is on. `/domain/features/nested-hv/@state` */
  state: 'on' | 'off';
}

/** Access to unknown model-specific registers. `/domain/features/msrs` */
export interface DomainFeaturesMsrs extends XmlObject {
  /** `ignore`: accesses are ignored; `fault`: the guest gets an exception. Default: `fault`. `/domain/features/msrs/@unknown` */
  unknown: 'ignore' | 'fault';
}

/** Count cache flush assist of pSeries guests. Default: up to the hypervisor. `/domain/features/ccf-assist` */
export interface DomainFeaturesCcfAssist extends XmlObject {
  /** Whether the feature is on. `/domain/features/ccf-assist/@state` */
  state: 'on' | 'off';
}

/** Cache flush on privilege change of pSeries guests. Default: up to the hypervisor. `/domain/features/cfpc` */
export interface DomainFeaturesCfpc extends XmlObject {
  /** `broken`: no protection; `workaround`: in software; `fixed`: in hardware. `/domain/features/cfpc/@value` */
  value: 'broken' | 'workaround' | 'fixed';
}

/** Speculation barrier bounds checking of pSeries guests. Default: up to the hypervisor. `/domain/features/sbbc` */
export interface DomainFeaturesSbbc extends XmlObject {
  /** `broken`: no protection; `workaround`: in software; `fixed`: in hardware. `/domain/features/sbbc/@value` */
  value: 'broken' | 'workaround' | 'fixed';
}

/** Indirect branch speculation of pSeries guests. Default: up to the hypervisor. `/domain/features/ibs` */
export interface DomainFeaturesIbs extends XmlObject {
  /** `broken`: no protection; `workaround`: count cache flush; `fixed-…`: how it is fixed in hardware. `/domain/features/ibs/@value` */
  value: 'broken' | 'workaround' | 'fixed-ibs' | 'fixed-ccd' | 'fixed-na';
}

/** Settings of QEMU’s emulation without hardware acceleration. `/domain/features/tcg` */
export interface DomainFeaturesTcg extends XmlObject {
  /** Size of the cache of translated code. `/domain/features/tcg/tb-cache` */
  'tb-cache'?: DomainFeaturesTcgTbCache;
}

/** Frees the guest’s memory in the background when it ends (QEMU). Since libvirt 9.6. `/domain/features/async-teardown` */
export interface DomainFeaturesAsyncTeardown extends XmlObject {
  /** Whether memory is freed in the background. `/domain/features/async-teardown/@enabled` */
  enabled?: 'yes' | 'no';
}

/** Reporting of memory errors to ARM guests. `/domain/features/ras` */
export interface DomainFeaturesRas extends XmlObject {
  /** Whether the feature is on. `/domain/features/ras/@state` */
  state: 'on' | 'off';
}

/** The PS/2 controller of x86 guests. Since libvirt 10.7 (QEMU). `/domain/features/ps2` */
export interface DomainFeaturesPs2 extends XmlObject {
  /** Whether the feature is on. `/domain/features/ps2/@state` */
  state: 'on' | 'off';
}

/** Advanced interrupt architecture of RISC-V guests (QEMU). `/domain/features/aia` */
export interface DomainFeaturesAia extends XmlObject {
  /** Which parts of it the guest has. `/domain/features/aia/@value` */
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
  /** Unit of `memory`. Default: `KiB`. `/domain/cpu/numa/cell/@unit` */
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
  /** Unit of `size`. Default: `KiB`. `/domain/memoryBacking/hugepages/page/@unit` */
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
  /** Unit of `size`. Default: `B`. `/domain/cputune/cachetune/cache/@unit` */
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

/** Relaxed timer constraints: no blue screen when a virtual CPU is not scheduled for long. `/domain/features/hyperv/relaxed` */
export interface DomainFeaturesHypervRelaxed extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/relaxed/@state` */
  state: 'on' | 'off';
}

/** Virtual APIC. `/domain/features/hyperv/vapic` */
export interface DomainFeaturesHypervVapic extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/vapic/@state` */
  state: 'on' | 'off';
}

/** Notification of the hypervisor about long waits for spinlocks. `/domain/features/hyperv/spinlocks` */
export interface DomainFeaturesHypervSpinlocks extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/spinlocks/@state` */
  state: 'on' | 'off';
  /** After how many failed attempts; at least 4095. `/domain/features/hyperv/spinlocks/@retries` */
  retries?: number;
}

/** Index of the virtual processor. `/domain/features/hyperv/vpindex` */
export interface DomainFeaturesHypervVpindex extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/vpindex/@state` */
  state: 'on' | 'off';
}

/** Counter of the time that a virtual processor ran. `/domain/features/hyperv/runtime` */
export interface DomainFeaturesHypervRuntime extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/runtime/@state` */
  state: 'on' | 'off';
}

/** Synthetic interrupt controller. `/domain/features/hyperv/synic` */
export interface DomainFeaturesHypervSynic extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/synic/@state` */
  state: 'on' | 'off';
}

/** Synthetic timers. `/domain/features/hyperv/stimer` */
export interface DomainFeaturesHypervStimer extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/stimer/@state` */
  state?: 'on' | 'off';
  /** Timers in direct mode. `/domain/features/hyperv/stimer/direct` */
  direct?: DomainFeaturesHypervStimerDirect;
}

/** Reset by the hypervisor. `/domain/features/hyperv/reset` */
export interface DomainFeaturesHypervReset extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/reset/@state` */
  state: 'on' | 'off';
}

/** Vendor of the hypervisor that the guest sees. `/domain/features/hyperv/vendor_id` */
export interface DomainFeaturesHypervVendorId extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/vendor_id/@state` */
  state: 'on' | 'off';
  /** The vendor, at most 12 characters. `/domain/features/hyperv/vendor_id/@value`: `[^,]{0,12}` */
  value?: string;
}

/** Registers with frequencies of the TSC and the APIC. `/domain/features/hyperv/frequencies` */
export interface DomainFeaturesHypervFrequencies extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/frequencies/@state` */
  state: 'on' | 'off';
}

/** Notification of a changed TSC frequency after migration. `/domain/features/hyperv/reenlightenment` */
export interface DomainFeaturesHypervReenlightenment extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/reenlightenment/@state` */
  state: 'on' | 'off';
}

/** Paravirtual flushes of the TLB. `/domain/features/hyperv/tlbflush` */
export interface DomainFeaturesHypervTlbflush extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/tlbflush/@state` */
  state?: 'on' | 'off';
  /** Flushes of nested guests go directly to the hypervisor. `/domain/features/hyperv/tlbflush/direct` */
  direct?: DomainFeaturesHypervStimerDirect;
  /** Flushes of ranges of addresses. `/domain/features/hyperv/tlbflush/extended` */
  extended?: DomainFeaturesHypervTlbflushExtended;
}

/** Paravirtual inter-processor interrupts. `/domain/features/hyperv/ipi` */
export interface DomainFeaturesHypervIpi extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/ipi/@state` */
  state: 'on' | 'off';
}

/** Enlightened VMCS, for nested guests on Intel. `/domain/features/hyperv/evmcs` */
export interface DomainFeaturesHypervEvmcs extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/evmcs/@state` */
  state: 'on' | 'off';
}

/** Synthetic interrupt controller together with hardware APIC virtualization. `/domain/features/hyperv/avic` */
export interface DomainFeaturesHypervAvic extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/avic/@state` */
  state: 'on' | 'off';
}

/** Enlightened MSR bitmap, for nested guests. `/domain/features/hyperv/emsr_bitmap` */
export interface DomainFeaturesHypervEmsrBitmap extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/emsr_bitmap/@state` */
  state: 'on' | 'off';
}

/** Hypercalls that take their input in XMM registers. `/domain/features/hyperv/xmm_input` */
export interface DomainFeaturesHypervXmmInput extends XmlObject {
  /** Whether the enlightenment is on. `/domain/features/hyperv/xmm_input/@state` */
  state: 'on' | 'off';
}

/** Hides KVM from the guest’s usual way of detection. `/domain/features/kvm/hidden` */
export interface DomainFeaturesKvmHidden extends XmlObject {
  /** Whether the feature is on. `/domain/features/kvm/hidden/@state` */
  state: 'on' | 'off';
}

/** Hint for the guest that its virtual CPUs have CPUs of their own. `/domain/features/kvm/hint-dedicated` */
export interface DomainFeaturesKvmHintDedicated extends XmlObject {
  /** Whether the feature is on. `/domain/features/kvm/hint-dedicated/@state` */
  state: 'on' | 'off';
}

/** Lets the guest poll for a while before it halts a CPU, which lowers latency. `/domain/features/kvm/poll-control` */
export interface DomainFeaturesKvmPollControl extends XmlObject {
  /** Whether the feature is on. `/domain/features/kvm/poll-control/@state` */
  state: 'on' | 'off';
}

/** Paravirtual inter-processor interrupts. `/domain/features/kvm/pv-ipi` */
export interface DomainFeaturesKvmPvIpi extends XmlObject {
  /** Whether the feature is on. `/domain/features/kvm/pv-ipi/@state` */
  state: 'on' | 'off';
}

/** Tracks written pages in a ring instead of a bitmap. `/domain/features/kvm/dirty-ring` */
export interface DomainFeaturesKvmDirtyRing extends XmlObject {
  /** Whether the feature is on. `/domain/features/kvm/dirty-ring/@state` */
  state: 'on' | 'off';
  /** Entries of the ring for each virtual CPU: a power of two from 1024 to 65536. `/domain/features/kvm/dirty-ring/@size` */
  size?: number;
}

/** Shows the host’s memory map to a PV guest; PCI passthrough may need it. `/domain/features/xen/e820_host` */
export interface DomainFeaturesXenE820Host extends XmlObject {
  /** Whether the feature is on. `/domain/features/xen/e820_host/@state` */
  state: 'on' | 'off';
}

/** IOMMU mappings, which PCI passthrough needs. `/domain/features/xen/passthrough` */
export interface DomainFeaturesXenPassthrough extends XmlObject {
  /** Whether the feature is on. `/domain/features/xen/passthrough/@state` */
  state: 'on' | 'off';
  /**
   * `sync_pt`: separate page tables for the IOMMU; `share_pt`: shared with the CPU’s. `/domain/features/xen/passthrough/@mode`:
   * `(sync_pt|share_pt)`
   */
  mode?: string;
}

/** The Linux capability of this name. `/domain/features/capabilities/audit_control` */
export interface DomainFeaturesCapabilitiesAuditControl extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/audit_control/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/audit_write` */
export interface DomainFeaturesCapabilitiesAuditWrite extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/audit_write/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/block_suspend` */
export interface DomainFeaturesCapabilitiesBlockSuspend extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/block_suspend/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/chown` */
export interface DomainFeaturesCapabilitiesChown extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/chown/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/dac_override` */
export interface DomainFeaturesCapabilitiesDacOverride extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/dac_override/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/dac_read_search` */
export interface DomainFeaturesCapabilitiesDacReadSearch extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/dac_read_search/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/fowner` */
export interface DomainFeaturesCapabilitiesFowner extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/fowner/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/fsetid` */
export interface DomainFeaturesCapabilitiesFsetid extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/fsetid/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/ipc_lock` */
export interface DomainFeaturesCapabilitiesIpcLock extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/ipc_lock/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/ipc_owner` */
export interface DomainFeaturesCapabilitiesIpcOwner extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/ipc_owner/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/kill` */
export interface DomainFeaturesCapabilitiesKill extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/kill/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/lease` */
export interface DomainFeaturesCapabilitiesLease extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/lease/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/linux_immutable` */
export interface DomainFeaturesCapabilitiesLinuxImmutable extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/linux_immutable/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/mac_admin` */
export interface DomainFeaturesCapabilitiesMacAdmin extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/mac_admin/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/mac_override` */
export interface DomainFeaturesCapabilitiesMacOverride extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/mac_override/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/mknod` */
export interface DomainFeaturesCapabilitiesMknod extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/mknod/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/net_admin` */
export interface DomainFeaturesCapabilitiesNetAdmin extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/net_admin/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/net_bind_service` */
export interface DomainFeaturesCapabilitiesNetBindService extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/net_bind_service/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/net_broadcast` */
export interface DomainFeaturesCapabilitiesNetBroadcast extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/net_broadcast/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/net_raw` */
export interface DomainFeaturesCapabilitiesNetRaw extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/net_raw/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/setgid` */
export interface DomainFeaturesCapabilitiesSetgid extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/setgid/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/setfcap` */
export interface DomainFeaturesCapabilitiesSetfcap extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/setfcap/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/setpcap` */
export interface DomainFeaturesCapabilitiesSetpcap extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/setpcap/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/setuid` */
export interface DomainFeaturesCapabilitiesSetuid extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/setuid/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/sys_admin` */
export interface DomainFeaturesCapabilitiesSysAdmin extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/sys_admin/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/sys_boot` */
export interface DomainFeaturesCapabilitiesSysBoot extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/sys_boot/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/sys_chroot` */
export interface DomainFeaturesCapabilitiesSysChroot extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/sys_chroot/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/sys_module` */
export interface DomainFeaturesCapabilitiesSysModule extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/sys_module/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/sys_nice` */
export interface DomainFeaturesCapabilitiesSysNice extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/sys_nice/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/sys_pacct` */
export interface DomainFeaturesCapabilitiesSysPacct extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/sys_pacct/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/sys_ptrace` */
export interface DomainFeaturesCapabilitiesSysPtrace extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/sys_ptrace/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/sys_rawio` */
export interface DomainFeaturesCapabilitiesSysRawio extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/sys_rawio/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/sys_resource` */
export interface DomainFeaturesCapabilitiesSysResource extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/sys_resource/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/sys_time` */
export interface DomainFeaturesCapabilitiesSysTime extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/sys_time/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/sys_tty_config` */
export interface DomainFeaturesCapabilitiesSysTtyConfig extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/sys_tty_config/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/syslog` */
export interface DomainFeaturesCapabilitiesSyslog extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/syslog/@state` */
  state: 'on' | 'off';
}

/** The Linux capability of this name. `/domain/features/capabilities/wake_alarm` */
export interface DomainFeaturesCapabilitiesWakeAlarm extends XmlObject {
  /** Whether the container has the capability. `/domain/features/capabilities/wake_alarm/@state` */
  state: 'on' | 'off';
}

/**
 * Size of the extended SMRAM segment; 0: not offered. Only for guests with very many CPUs or very much memory (QEMU).
 * `/domain/features/smm/tseg`
 */
export interface DomainFeaturesSmmTseg extends XmlObject {
  /** Unit of the amount. Default: `MiB`. `/domain/features/smm/tseg/@unit` */
  unit?: string;
  /**
   * Size of the extended SMRAM segment; 0: not offered. Only for guests with very many CPUs or very much memory (QEMU). the text of
   * `/domain/features/smm/tseg`
   */
  value: number | bigint;
}

/** Largest page size that the guest can use. Default: up to the hypervisor. `/domain/features/hpt/maxpagesize` */
export interface DomainFeaturesHptMaxpagesize extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/features/hpt/maxpagesize/@unit`
   */
  unit?: string;
  /** Largest page size that the guest can use. Default: up to the hypervisor. the text of `/domain/features/hpt/maxpagesize` */
  value: number | bigint;
}

/** Size of the cache of translated code. `/domain/features/tcg/tb-cache` */
export interface DomainFeaturesTcgTbCache extends XmlObject {
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/features/tcg/tb-cache/@unit`
   */
  unit?: string;
  /** Size of the cache of translated code. the text of `/domain/features/tcg/tb-cache` */
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
  /** Unit of `value`. Default: `KiB`. `/domain/cpu/numa/interconnects/bandwidth/@unit` */
  unit: string;
}

/** `/domain/features/hyperv/stimer/direct` */
export interface DomainFeaturesHypervStimerDirect extends XmlObject {
  /** Whether it is on. `/domain/features/hyperv/stimer/direct/@state` */
  state: 'on' | 'off';
}

/** Flushes of ranges of addresses. `/domain/features/hyperv/tlbflush/extended` */
export interface DomainFeaturesHypervTlbflushExtended extends XmlObject {
  /** Whether it is on. `/domain/features/hyperv/tlbflush/extended/@state` */
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
  /** Unit of the amount, such as `B`, `KiB`, `MiB`, `GiB`. Default: `B` in `shmem`, else `KiB`. `/domain/cpu/numa/cell/cache/size/@unit` */
  unit: string;
}

/** Size of a cache line. `/domain/cpu/numa/cell/cache/line` */
export interface DomainCPUNumaCellCacheLine extends XmlObject {
  /** The amount, in `unit`. `/domain/cpu/numa/cell/cache/line/@value` */
  value: number;
  /**
   * Unit of the amount: `B` or `bytes`; `KB`, `MB`, `GB`, `TB` are powers of 1000, `KiB` or `K`, `MiB` or `M`, `GiB` or `G`, `TiB` or `T`
   * powers of 1024. `/domain/cpu/numa/cell/cache/line/@unit`
   */
  unit: string;
}
