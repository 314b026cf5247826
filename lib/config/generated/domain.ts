// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import type { Absent, XmlElement, XmlObject } from '../raw.ts';

/** `/domain` */
export interface DomainConfig extends XmlObject {
  /** `/domain/@type`: `qemu`, `kqemu`, `kvm`, `xen`, `lxc`, `uml`, `openvz`, `test`, `vmware`, `hyperv`, `vbox`, `phyp` … */
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
  /** `/domain/@id`: integer */
  id?: number;
  /** `/domain/name`: `[^\n]+` */
  name: string;
  /** `/domain/uuid`: a UUID */
  uuid?: string;
  /** `/domain/hwuuid`: a UUID */
  hwuuid?: string;
  /** `/domain/genid`: a UUID or nothing */
  genid?: string;
  /** `/domain/title`: `[^\n]+` */
  title?: string;
  /** `/domain/description`: any text */
  description?: string;
  /** `/domain/metadata` */
  metadata?: XmlElement[];
  /** `/domain/cpu` */
  cpu?: DomainCPU;
  /** `/domain/sysinfo` */
  sysinfo?: DomainSysinfo[];
  /** `/domain/bootloader`: any text or nothing */
  bootloader?: string;
  /** `/domain/bootloader_args`: any text */
  bootloader_args?: string;
  /** `/domain/os` */
  os?: DomainOS;
  /** `/domain/clock` */
  clock?: DomainClock;
  /** `/domain/throttlegroups` */
  throttlegroups?: DomainThrottlegroups;
  /** `/domain/memory` */
  memory?: DomainConfigMemory;
  /** `/domain/maxMemory` */
  maxMemory?: DomainMaxMemory;
  /** `/domain/currentMemory` */
  currentMemory?: DomainCurrentMemory;
  /** `/domain/memoryBacking` */
  memoryBacking?: DomainMemoryBacking;
  /** `/domain/vcpu` */
  vcpu?: DomainVcpu;
  /** `/domain/vcpus` */
  vcpus?: DomainVcpus;
  /** `/domain/iothreads`: integer */
  iothreads?: number;
  /** `/domain/iothreadids` */
  iothreadids?: DomainIothreadids;
  /** `/domain/defaultiothread` */
  defaultiothread?: DomainDefaultiothread;
  /** `/domain/blkiotune` */
  blkiotune?: DomainBlkiotune;
  /** `/domain/memtune` */
  memtune?: DomainMemtune;
  /** `/domain/cputune` */
  cputune?: DomainCputune;
  /** `/domain/numatune` */
  numatune?: DomainNumatune;
  /** `/domain/iommufd` */
  iommufd?: DomainIommufd;
  /** `/domain/resource` */
  resource?: DomainResource;
  /** `/domain/features` */
  features?: DomainFeatures;
  /** `/domain/on_reboot`: `destroy`, `restart`, `preserve`, `rename-restart` */
  on_reboot?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** `/domain/on_poweroff`: `destroy`, `restart`, `preserve`, `rename-restart` */
  on_poweroff?: 'destroy' | 'restart' | 'preserve' | 'rename-restart';
  /** `/domain/on_crash`: `destroy`, `restart`, `preserve`, `rename-restart`, `coredump-destroy`, `coredump-restart`, `preserve-running` */
  on_crash?:
    | 'destroy'
    | 'restart'
    | 'preserve'
    | 'rename-restart'
    | 'coredump-destroy'
    | 'coredump-restart'
    | 'preserve-running';
  /** `/domain/on_lockfailure`: `poweroff`, `restart`, `pause`, `ignore` */
  on_lockfailure?: 'poweroff' | 'restart' | 'pause' | 'ignore';
  /** `/domain/pm` */
  pm?: DomainPM;
  /** `/domain/perf` */
  perf?: DomainPerf;
  /** `/domain/idmap` */
  idmap?: DomainIdmap;
  /** `/domain/devices` */
  devices?: DomainDevices;
  /** `/domain/seclabel` */
  seclabel?: DomainConfigSeclabel[];
  /** `/domain/qemu:commandline` */
  'qemu:commandline'?: DomainQemuCommandline;
  /** `/domain/qemu:capabilities` */
  'qemu:capabilities'?: DomainQemuCapabilities;
  /** `/domain/qemu:deprecation` */
  'qemu:deprecation'?: DomainQemuDeprecation;
  /** `/domain/qemu:override` */
  'qemu:override'?: DomainQemuOverride;
  /** `/domain/lxc:namespace` */
  'lxc:namespace'?: DomainLxcNamespace;
  /** `/domain/keywrap` */
  keywrap?: DomainKeywrap;
  /** `/domain/launchSecurity` */
  launchSecurity?: DomainLaunchSecurity;
  /** `/domain/bhyve:commandline` */
  'bhyve:commandline'?: DomainBhyveCommandline;
  /** `/domain/xen:commandline` */
  'xen:commandline'?: DomainXenCommandline;
  /** `/domain/vmware:datacenterpath`: any text */
  'vmware:datacenterpath'?: string;
}

/** What every `/domain/devices/disk` may have. */
export interface DomainDiskBase extends XmlObject {
  /** `/domain/devices/disk/@model`: `virtio`, `virtio-transitional`, `virtio-non-transitional`, `usb-storage`, `usb-bot` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'usb-storage' | 'usb-bot';
  /** `/domain/devices/disk/@snapshot`: `no`, `internal`, `external`, `manual` */
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
  /** `/domain/devices/disk/wwn`: `(0x)?[0-9a-fA-F]{16}` */
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
  /** `/domain/devices/disk/@device`: `floppy`, `disk`, `cdrom` */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** `/domain/devices/disk/source` */
  source?: DomainDiskFileSource;
}

/** `/domain/devices/disk` with `type='block'` */
export interface DomainDiskBlock extends DomainDiskBase {
  /** `/domain/devices/disk/@type` */
  type: 'block';
  /** `/domain/devices/disk/@device`: `floppy`, `disk`, `cdrom`, `lun` */
  device?: 'floppy' | 'disk' | 'cdrom' | 'lun';
  /** `/domain/devices/disk/@rawio`: `yes`, `no` */
  rawio?: 'yes' | 'no';
  /** `/domain/devices/disk/@sgio`: `filtered`, `unfiltered` */
  sgio?: 'filtered' | 'unfiltered';
  /** `/domain/devices/disk/source` */
  source?: DomainDiskBlockSource;
}

/** `/domain/devices/disk` with `type='dir'` */
export interface DomainDiskDir extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** `/domain/devices/disk/@type` */
  type: 'dir';
  /** `/domain/devices/disk/@device`: `floppy`, `disk`, `cdrom` */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** `/domain/devices/disk/source` */
  source?: DomainDiskDirSource;
}

/** `/domain/devices/disk` with `type='network'` */
export interface DomainDiskNetwork extends DomainDiskBase {
  /** `/domain/devices/disk/@type` */
  type: 'network';
  /** `/domain/devices/disk/@device`: `floppy`, `disk`, `cdrom`, `lun` */
  device?: 'floppy' | 'disk' | 'cdrom' | 'lun';
  /** `/domain/devices/disk/@rawio`: `yes`, `no` */
  rawio?: 'yes' | 'no';
  /** `/domain/devices/disk/@sgio`: `filtered`, `unfiltered` */
  sgio?: 'filtered' | 'unfiltered';
  /** `/domain/devices/disk/source` */
  source: DomainDiskNetworkSource;
}

/** `/domain/devices/disk` with `type='volume'` */
export interface DomainDiskVolume extends DomainDiskBase {
  /** `/domain/devices/disk/@type` */
  type: 'volume';
  /** `/domain/devices/disk/@device`: `floppy`, `disk`, `cdrom`, `lun` */
  device?: 'floppy' | 'disk' | 'cdrom' | 'lun';
  /** `/domain/devices/disk/@rawio`: `yes`, `no` */
  rawio?: 'yes' | 'no';
  /** `/domain/devices/disk/@sgio`: `filtered`, `unfiltered` */
  sgio?: 'filtered' | 'unfiltered';
  /** `/domain/devices/disk/source` */
  source?: DomainDiskVolumeSource;
}

/** `/domain/devices/disk` with `type='nvme'` */
export interface DomainDiskNvme extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** `/domain/devices/disk/@type` */
  type: 'nvme';
  /** `/domain/devices/disk/@device`: `floppy`, `disk`, `cdrom` */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** `/domain/devices/disk/source` */
  source?: DomainDiskNvmeSource;
}

/** `/domain/devices/disk` with `type='vhostuser'` */
export interface DomainDiskVhostuser extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** `/domain/devices/disk/@type` */
  type: 'vhostuser';
  /** `/domain/devices/disk/@device`: `floppy`, `disk`, `cdrom` */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** `/domain/devices/disk/source` */
  source: DomainDiskVhostuserSource;
}

/** `/domain/devices/disk` with `type='vhostvdpa'` */
export interface DomainDiskVhostvdpa extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** `/domain/devices/disk/@type` */
  type: 'vhostvdpa';
  /** `/domain/devices/disk/@device`: `floppy`, `disk`, `cdrom` */
  device?: 'floppy' | 'disk' | 'cdrom';
  /** `/domain/devices/disk/source` */
  source: DomainDiskVhostvdpaSource;
}

/** `/domain/devices/disk` with `type='ctl'` */
export interface DomainDiskCtl extends DomainDiskBase, Absent<'rawio' | 'sgio'> {
  /** `/domain/devices/disk/@type` */
  type: 'ctl';
  /** `/domain/devices/disk/@device`: `floppy`, `disk`, `cdrom` */
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
  /** `/domain/devices/controller/@index`: integer */
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
  /** `/domain/devices/controller/@model`: `auto`, `buslogic`, `lsilogic`, `lsisas1068`, `vmpvscsi`, `ibmvscsi`, `virtio-scsi`, `lsisas1078`, `virtio-transitional`, `virtio-non-transitional`, `ncr53c90`, `dc390` … */
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
  /** `/domain/devices/controller/@model`: `piix3-uhci`, `piix4-uhci`, `ehci`, `ich9-ehci1`, `ich9-uhci1`, `ich9-uhci2`, `ich9-uhci3`, `vt82c686b-uhci`, `pci-ohci`, `nec-xhci`, `none`, `qusb1` … */
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
  /** `/domain/devices/controller/@ports`: integer */
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
  /** `/domain/devices/controller/@model`: `piix3`, `piix4`, `ich6` */
  model?: 'piix3' | 'piix4' | 'ich6';
}

/** `/domain/devices/controller` with `type='pci'` */
export interface DomainControllerPci extends DomainControllerBase, Absent<
  | 'ports' | 'vectors' | 'maxGrantFrames' | 'maxEventChannels' | 'master' | 'serial'
> {
  /** `/domain/devices/controller/@type` */
  type: 'pci';
  /** `/domain/devices/controller/@model`: `pci-root`, `pcie-root`, `pci-bridge`, `dmi-to-pci-bridge`, `pcie-to-pci-bridge`, `pcie-root-port`, `pcie-switch-upstream-port`, `pcie-switch-downstream-port`, `pci-expander-bus`, `pcie-expander-bus` */
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
  /** `/domain/devices/controller/@model`: `virtio`, `virtio-transitional`, `virtio-non-transitional` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  /** `/domain/devices/controller/@ports`: integer */
  ports?: number;
  /** `/domain/devices/controller/@vectors`: integer */
  vectors?: number;
}

/** `/domain/devices/controller` with `type='xenbus'` */
export interface DomainControllerXenbus extends DomainControllerBase, Absent<
  | 'model' | 'ports' | 'vectors' | 'master' | '$model' | 'target' | 'pcihole64' | 'serial'
> {
  /** `/domain/devices/controller/@type` */
  type: 'xenbus';
  /** `/domain/devices/controller/@maxGrantFrames`: integer */
  maxGrantFrames?: number;
  /** `/domain/devices/controller/@maxEventChannels`: integer */
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
  /** `/domain/devices/lease/lockspace`: any text */
  lockspace: string;
  /** `/domain/devices/lease/key`: any text */
  key: string;
  /** `/domain/devices/lease/target` */
  target: DomainLeaseTarget;
}

/** What every `/domain/devices/filesystem` may have. */
export interface DomainFilesystemBase extends XmlObject {
  /** `/domain/devices/filesystem/@model`: `virtio`, `virtio-transitional`, `virtio-non-transitional` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  /** `/domain/devices/filesystem/@accessmode`: `passthrough`, `mapped`, `squash` */
  accessmode?: 'passthrough' | 'mapped' | 'squash';
  /** `/domain/devices/filesystem/@multidevs`: `default`, `remap`, `forbid`, `warn` */
  multidevs?: 'default' | 'remap' | 'forbid' | 'warn';
  /** `/domain/devices/filesystem/@fmode`: integer `0[0-7]{3}|[0-7]{1,3}` */
  fmode?: string;
  /** `/domain/devices/filesystem/@dmode`: integer `0[0-7]{3}|[0-7]{1,3}` */
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
  /** `/domain/devices/interface/@trustGuestRxFilters`: `yes`, `no` */
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
  /** `/domain/devices/interface/@managed`: `yes`, `no` */
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
  /** `/domain/devices/input/@model`: `virtio`, `virtio-transitional`, `virtio-non-transitional` */
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
  /** `/domain/devices/input/@bus`: `ps2`, `usb`, `xen`, `virtio` */
  bus?: 'ps2' | 'usb' | 'xen' | 'virtio';
}

/** `/domain/devices/input` with `type='passthrough'` */
export interface DomainInputPassthrough extends DomainInputBase {
  /** `/domain/devices/input/@type` */
  type: 'passthrough';
  /** `/domain/devices/input/@bus`: `virtio` */
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
  /** `/domain/devices/sound/@model`: `sb16`, `es1370`, `pcspk`, `ac97`, `ich6`, `ich7`, `ich9`, `usb`, `virtio` */
  model: 'sb16' | 'es1370' | 'pcspk' | 'ac97' | 'ich6' | 'ich7' | 'ich9' | 'usb' | 'virtio';
  /** `/domain/devices/sound/@multichannel`: `yes`, `no` */
  multichannel?: 'yes' | 'no';
  /** `/domain/devices/sound/@streams`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
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
  /** `/domain/devices/audio/@id`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  id: string;
  /** `/domain/devices/audio/@timerPeriod`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
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
  /** `/domain/devices/audio/@tryMMap`: `yes`, `no` */
  tryMMap?: 'yes' | 'no';
  /** `/domain/devices/audio/@exclusive`: `yes`, `no` */
  exclusive?: 'yes' | 'no';
  /** `/domain/devices/audio/@dspPolicy`: integer */
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
  /** `/domain/devices/audio/@runtimeDir`: `.+` */
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
  /** `/domain/devices/audio/@serverName`: any text */
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
  /** `/domain/devices/audio/@driver`: `esd`, `alsa`, `arts`, `pulseaudio` */
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
  /** `/domain/devices/audio/@path`: `.+` */
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
  /** `/domain/devices/hostdev/@mode`: `subsystem` */
  mode?: 'subsystem';
  /** `/domain/devices/hostdev/@managed`: `yes`, `no` */
  managed?: 'yes' | 'no';
  /** `/domain/devices/hostdev/@ramfb`: `on`, `off` */
  ramfb?: 'on' | 'off';
  /** `/domain/devices/hostdev/@display`: `on`, `off` */
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
  /** `/domain/devices/hostdev/@mode`: `subsystem` */
  mode?: 'subsystem';
  /** `/domain/devices/hostdev/@managed`: `yes`, `no` */
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
  /** `/domain/devices/hostdev/@mode`: `subsystem` */
  mode?: 'subsystem';
  /** `/domain/devices/hostdev/@managed`: `yes`, `no` */
  managed?: 'yes' | 'no';
  /** `/domain/devices/hostdev/@sgio`: `filtered`, `unfiltered` */
  sgio?: 'filtered' | 'unfiltered';
  /** `/domain/devices/hostdev/@rawio`: `yes`, `no` */
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
  /** `/domain/devices/hostdev/@mode`: `subsystem` */
  mode?: 'subsystem';
  /** `/domain/devices/hostdev/@managed`: `yes`, `no` */
  managed?: 'yes' | 'no';
  /** `/domain/devices/hostdev/@model`: `virtio`, `virtio-transitional`, `virtio-non-transitional` */
  model?: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional';
  /** `/domain/devices/hostdev/source` */
  source: DomainHostdevScsiHostSource;
}

/** `/domain/devices/hostdev` with `type='mdev'` */
export interface DomainHostdevMdev extends DomainHostdevBase, Absent<'sgio' | 'rawio' | 'driver' | 'teaming' | 'ip' | 'route'> {
  /** `/domain/devices/hostdev/@type` */
  type: 'mdev';
  /** `/domain/devices/hostdev/@mode`: `subsystem` */
  mode?: 'subsystem';
  /** `/domain/devices/hostdev/@managed`: `yes`, `no` */
  managed?: 'yes' | 'no';
  /** `/domain/devices/hostdev/@ramfb`: `on`, `off` */
  ramfb?: 'on' | 'off';
  /** `/domain/devices/hostdev/@display`: `on`, `off` */
  display?: 'on' | 'off';
  /** `/domain/devices/hostdev/@model`: `vfio-pci`, `vfio-ccw`, `vfio-ap` */
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
  /** `/domain/devices/hostdev/@mode`: `capabilities` */
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
  /** `/domain/devices/hostdev/@mode`: `capabilities` */
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
  /** `/domain/devices/hostdev/@mode`: `capabilities` */
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
  /** `/domain/devices/graphics/@display`: any text */
  display?: string;
  /** `/domain/devices/graphics/@xauth`: any text */
  xauth?: string;
  /** `/domain/devices/graphics/@fullscreen`: `yes`, `no` */
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
  /** `/domain/devices/graphics/@port`: integer -1 to 65535 */
  port?: number;
  /** `/domain/devices/graphics/@autoport`: `yes`, `no` */
  autoport?: 'yes' | 'no';
  /** `/domain/devices/graphics/@websocket`: integer -1 to 65535 */
  websocket?: number;
  /** `/domain/devices/graphics/@listen`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` or `[a-zA-Z0-9\.\-]+` */
  listen?: string;
  /** `/domain/devices/graphics/@sharePolicy`: `allow-exclusive`, `force-shared`, `ignore` */
  sharePolicy?: 'allow-exclusive' | 'force-shared' | 'ignore';
  /** `/domain/devices/graphics/@powerControl`: `yes`, `no` */
  powerControl?: 'yes' | 'no';
  /** `/domain/devices/graphics/@wait`: `yes`, `no` */
  wait?: 'yes' | 'no';
  /** `/domain/devices/graphics/@socket`: `(/|[a-zA-Z]:\\).+` */
  socket?: string;
  /** `/domain/devices/graphics/@passwd`: any text */
  passwd?: string;
  /** `/domain/devices/graphics/@keymap`: any text */
  keymap?: string;
  /** `/domain/devices/graphics/@passwdValidTo`: dateTime */
  passwdValidTo?: string;
  /** `/domain/devices/graphics/@connected`: `keep` */
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
  /** `/domain/devices/graphics/@port`: integer -1 to 65535 */
  port?: number;
  /** `/domain/devices/graphics/@autoport`: `yes`, `no` */
  autoport?: 'yes' | 'no';
  /** `/domain/devices/graphics/@listen`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` or `[a-zA-Z0-9\.\-]+` */
  listen?: string;
  /** `/domain/devices/graphics/@passwd`: any text */
  passwd?: string;
  /** `/domain/devices/graphics/@keymap`: any text */
  keymap?: string;
  /** `/domain/devices/graphics/@passwdValidTo`: dateTime */
  passwdValidTo?: string;
  /** `/domain/devices/graphics/@connected`: `fail`, `disconnect`, `keep` */
  connected?: 'fail' | 'disconnect' | 'keep';
  /** `/domain/devices/graphics/@tlsPort`: integer -1 to 65535 */
  tlsPort?: number;
  /** `/domain/devices/graphics/@defaultMode`: `any`, `secure`, `insecure` */
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
  /** `/domain/devices/graphics/@p2p`: `yes`, `no` */
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
  /** `/domain/devices/graphics/@port`: integer -1 to 65535 */
  port?: number;
  /** `/domain/devices/graphics/@autoport`: `yes`, `no` */
  autoport?: 'yes' | 'no';
  /** `/domain/devices/graphics/@listen`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` or `[a-zA-Z0-9\.\-]+` */
  listen?: string;
  /** `/domain/devices/graphics/@passwd`: any text */
  passwd?: string;
  /** `/domain/devices/graphics/@replaceUser`: `yes`, `no` */
  replaceUser?: 'yes' | 'no';
  /** `/domain/devices/graphics/@multiUser`: `yes`, `no` */
  multiUser?: 'yes' | 'no';
  /** `/domain/devices/graphics/@username`: any text */
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
  /** `/domain/devices/graphics/@display`: any text */
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
  /** `/domain/devices/console/@type`: `dev`, `file`, `pipe`, `unix`, `tcp`, `udp`, `null`, `stdio`, `vc`, `pty`, `spicevmc`, `spiceport` … */
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
  /** `/domain/devices/console/@tty`: `(/|[a-zA-Z]:\\).+` */
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
  /** `/domain/devices/parallel/@type`: `dev`, `file`, `pipe`, `unix`, `tcp`, `udp`, `null`, `stdio`, `vc`, `pty`, `spicevmc`, `spiceport` … */
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
  /** `/domain/devices/parallel/@tty`: `(/|[a-zA-Z]:\\).+` */
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
  /** `/domain/devices/serial/@type`: `dev`, `file`, `pipe`, `unix`, `tcp`, `udp`, `null`, `stdio`, `vc`, `pty`, `spicevmc`, `spiceport` … */
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
  /** `/domain/devices/serial/@tty`: `(/|[a-zA-Z]:\\).+` */
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
  /** `/domain/devices/channel/@type`: `dev`, `file`, `pipe`, `unix`, `tcp`, `udp`, `null`, `stdio`, `vc`, `pty`, `spicevmc`, `spiceport` … */
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
  /** `/domain/devices/smartcard/certificate`: any text */
  certificate: string[];
  /** `/domain/devices/smartcard/database`: `/.*` */
  database?: string;
}

/** `/domain/devices/smartcard` with `mode='passthrough'` */
export interface DomainSmartcardPassthrough extends DomainSmartcardBase, Absent<'certificate' | 'database'> {
  /** `/domain/devices/smartcard/@mode` */
  mode: 'passthrough';
  /** `/domain/devices/smartcard/@type`: `dev`, `file`, `pipe`, `unix`, `tcp`, `udp`, `null`, `stdio`, `vc`, `pty`, `spicevmc`, `spiceport` … */
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
  /** `/domain/devices/hub/@type`: `usb` */
  type: 'usb';
  /** `/domain/devices/hub/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/hub/address` */
  address?: DomainAddress;
}

/** `/domain/devices/redirdev` */
export interface DomainRedirdev extends XmlObject {
  /** `/domain/devices/redirdev/@type`: `dev`, `file`, `pipe`, `unix`, `tcp`, `udp`, `null`, `stdio`, `vc`, `pty`, `spicevmc`, `spiceport` … */
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
  /** `/domain/devices/redirdev/@bus`: `usb` */
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
  /** `/domain/devices/rng/@model`: `virtio`, `virtio-transitional`, `virtio-non-transitional` */
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
  /** `/domain/devices/tpm/@model`: `tpm-tis`, `tpm-crb`, `tpm-spapr`, `spapr-tpm-proxy` */
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
  /** `/domain/devices/shmem/@role`: `master`, `peer` */
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
  /** `/domain/devices/memory/@model`: `dimm`, `nvdimm`, `virtio-pmem`, `virtio-mem`, `sgx-epc` */
  model: 'dimm' | 'nvdimm' | 'virtio-pmem' | 'virtio-mem' | 'sgx-epc';
  /** `/domain/devices/memory/@access`: `shared`, `private` */
  access?: 'shared' | 'private';
  /** `/domain/devices/memory/@discard`: `yes`, `no` */
  discard?: 'yes' | 'no';
  /** `/domain/devices/memory/uuid`: a UUID */
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
  /** `/domain/devices/crypto/@type`: `qemu` */
  type: 'qemu';
  /** `/domain/devices/crypto/@model`: `virtio` */
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
  /** `/domain/devices/watchdog/@model`: `i6300esb`, `ib700`, `diag288`, `itco` */
  model: 'i6300esb' | 'ib700' | 'diag288' | 'itco';
  /** `/domain/devices/watchdog/@action`: `reset`, `shutdown`, `poweroff`, `pause`, `none`, `dump`, `inject-nmi` */
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
  /** `/domain/devices/memballoon/@model`: `virtio`, `virtio-transitional`, `virtio-non-transitional`, `xen`, `none` */
  model: 'virtio' | 'virtio-transitional' | 'virtio-non-transitional' | 'xen' | 'none';
  /** `/domain/devices/memballoon/@autodeflate`: `on`, `off` */
  autodeflate?: 'on' | 'off';
  /** `/domain/devices/memballoon/@freePageReporting`: `on`, `off` */
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
  /** `/domain/devices/panic/@model`: `isa`, `pseries`, `hyperv`, `s390`, `pvpanic` */
  model?: 'isa' | 'pseries' | 'hyperv' | 's390' | 'pvpanic';
  /** `/domain/devices/panic/alias` */
  alias?: DomainAlias;
  /** `/domain/devices/panic/address` */
  address?: DomainAddress;
}

/** `/domain/devices/iommu` */
export interface DomainIOMMU extends XmlObject {
  /** `/domain/devices/iommu/@model`: `intel`, `smmuv3`, `virtio`, `amd` */
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
  /** `/domain/devices/vsock/@model`: `virtio`, `virtio-transitional`, `virtio-non-transitional` */
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
  /** `/domain/devices/pstore/@backend`: `acpi-erst` */
  backend: 'acpi-erst';
  /** `/domain/devices/pstore/path`: `(/|[a-zA-Z]:\\).+` */
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
  /** `/domain/os/nvram/source/@file`: `(/|[a-zA-Z]:\\).+` or `\[[^\]]+\] .+` */
  file?: string;
  /** `/domain/os/nvram/source/@fdgroup`: any text */
  fdgroup?: string;
  /** `/domain/os/nvram/source/@index`: integer */
  index?: number;
  /** `/domain/os/nvram/source/@startupPolicy`: `mandatory`, `requisite`, `optional` */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** `/domain/os/nvram/source/slices` */
  slices?: DomainSlices;
  /** `/domain/os/nvram/source/dataStore` */
  dataStore?: DomainDataStore;
  /** `/domain/os/nvram/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domain/os/nvram/source/seclabel` */
  seclabel?: DomainSeclabel[];
}

/** `/domain/devices/disk/driver` */
export interface DomainDiskDriver extends XmlObject {
  /** `/domain/devices/disk/driver/@type`: `raw`, `dir`, `bochs`, `cloop`, `dmg`, `iso`, `vpc`, `vdi`, `fat`, `vhd`, `ploop`, `luks` … */
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
  /** `/domain/devices/disk/driver/@cache`: `default`, `none`, `writeback`, `writethrough`, `directsync`, `unsafe` */
  cache?: 'default' | 'none' | 'writeback' | 'writethrough' | 'directsync' | 'unsafe';
  /** `/domain/devices/disk/driver/@error_policy`: `stop`, `report`, `ignore`, `enospace` */
  error_policy?: 'stop' | 'report' | 'ignore' | 'enospace';
  /** `/domain/devices/disk/driver/@rerror_policy`: `stop`, `report`, `ignore` */
  rerror_policy?: 'stop' | 'report' | 'ignore';
  /** `/domain/devices/disk/driver/@io`: `threads`, `native`, `io_uring` */
  io?: 'threads' | 'native' | 'io_uring';
  /** `/domain/devices/disk/driver/@ioeventfd`: `on`, `off` */
  ioeventfd?: 'on' | 'off';
  /** `/domain/devices/disk/driver/@event_idx`: `on`, `off` */
  event_idx?: 'on' | 'off';
  /** `/domain/devices/disk/driver/@copy_on_read`: `on`, `off` */
  copy_on_read?: 'on' | 'off';
  /** `/domain/devices/disk/driver/@discard`: `unmap`, `ignore` */
  discard?: 'unmap' | 'ignore';
  /** `/domain/devices/disk/driver/@iothread`: integer */
  iothread?: number;
  /** `/domain/devices/disk/driver/@detect_zeroes`: `off`, `on`, `unmap` */
  detect_zeroes?: 'off' | 'on' | 'unmap';
  /** `/domain/devices/disk/driver/@discard_no_unref`: `on`, `off` */
  discard_no_unref?: 'on' | 'off';
  /** `/domain/devices/disk/driver/@queues`: integer */
  queues?: number;
  /** `/domain/devices/disk/driver/@queue_size`: integer */
  queue_size?: number;
  /** `/domain/devices/disk/driver/@iommu`: `on`, `off` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/disk/driver/@ats`: `on`, `off` */
  ats?: 'on' | 'off';
  /** `/domain/devices/disk/driver/@packed`: `on`, `off` */
  packed?: 'on' | 'off';
  /** `/domain/devices/disk/driver/@page_per_vq`: `on`, `off` */
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
  /** `/domain/devices/disk/mirror/@ready`: `yes`, `abort`, `pivot` */
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
  /** `/domain/devices/disk/mirror/@file`: `(/|[a-zA-Z]:\\).+` */
  file?: string;
  /** `/domain/devices/disk/mirror/@format`: `raw`, `dir`, `bochs`, `cloop`, `dmg`, `iso`, `vpc`, `vdi`, `fat`, `vhd`, `ploop`, `luks` … */
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
  /** `/domain/devices/disk/mirror/@file`: `(/|[a-zA-Z]:\\).+` */
  file: string;
  /** `/domain/devices/disk/mirror/@format`: `raw`, `dir`, `bochs`, `cloop`, `dmg`, `iso`, `vpc`, `vdi`, `fat`, `vhd`, `ploop`, `luks` … */
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
  /** `/domain/devices/disk/mirror/@job`: `copy`, `active-commit` */
  job: 'copy' | 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source?: DomainDiskBlockSource;
}

/** `/domain/devices/disk/mirror` with `type='dir'` */
export interface DomainDiskMirrorDir extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type: 'dir';
  /** `/domain/devices/disk/mirror/@job`: `copy`, `active-commit` */
  job: 'copy' | 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source?: DomainDiskDirSource;
}

/** `/domain/devices/disk/mirror` with `type='network'` */
export interface DomainDiskMirrorNetwork extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type: 'network';
  /** `/domain/devices/disk/mirror/@job`: `copy`, `active-commit` */
  job: 'copy' | 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source: DomainDiskNetworkSource;
}

/** `/domain/devices/disk/mirror` with `type='volume'` */
export interface DomainDiskMirrorVolume extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type: 'volume';
  /** `/domain/devices/disk/mirror/@job`: `copy`, `active-commit` */
  job: 'copy' | 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source?: DomainDiskVolumeSource;
}

/** `/domain/devices/disk/mirror` with `type='nvme'` */
export interface DomainDiskMirrorNvme extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type: 'nvme';
  /** `/domain/devices/disk/mirror/@job`: `copy`, `active-commit` */
  job: 'copy' | 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source?: DomainDiskNvmeSource;
}

/** `/domain/devices/disk/mirror` with `type='vhostuser'` */
export interface DomainDiskMirrorVhostuser extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type: 'vhostuser';
  /** `/domain/devices/disk/mirror/@job`: `copy`, `active-commit` */
  job: 'copy' | 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source: DomainDiskVhostuserSource;
}

/** `/domain/devices/disk/mirror` with `type='vhostvdpa'` */
export interface DomainDiskMirrorVhostvdpa extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type: 'vhostvdpa';
  /** `/domain/devices/disk/mirror/@job`: `copy`, `active-commit` */
  job: 'copy' | 'active-commit';
  /** `/domain/devices/disk/mirror/source` */
  source: DomainDiskVhostvdpaSource;
}

/** `/domain/devices/disk/mirror` with `type='ctl'` */
export interface DomainDiskMirrorCtl extends DomainDiskMirrorBase, Absent<'file' | 'format'> {
  /** `/domain/devices/disk/mirror/@type` */
  type: 'ctl';
  /** `/domain/devices/disk/mirror/@job`: `copy`, `active-commit` */
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
  /** `/domain/devices/disk/target/@bus`: `ide`, `fdc`, `scsi`, `virtio`, `xen`, `usb`, `uml`, `sata`, `sd`, `nvme` */
  bus?: 'ide' | 'fdc' | 'scsi' | 'virtio' | 'xen' | 'usb' | 'uml' | 'sata' | 'sd' | 'nvme';
  /** `/domain/devices/disk/target/@tray`: `open`, `closed` */
  tray?: 'open' | 'closed';
  /** `/domain/devices/disk/target/@removable`: `on`, `off` */
  removable?: 'on' | 'off';
  /** `/domain/devices/disk/target/@rotation_rate`: integer */
  rotation_rate?: number;
  /** `/domain/devices/disk/target/@dpofua`: `on`, `off` */
  dpofua?: 'on' | 'off';
}

/** `/domain/devices/disk/boot` */
export interface DomainBoot extends XmlObject {
  /** `/domain/devices/disk/boot/@order`: integer */
  order: number;
  /** `/domain/devices/disk/boot/@loadparm`: `[a-zA-Z0-9.\s]{1,8}` */
  loadparm?: string;
}

/** `/domain/devices/disk/backenddomain` */
export interface DomainDiskBackenddomain extends XmlObject {
  /** `/domain/devices/disk/backenddomain/@name`: `[^\n]+` */
  name: string;
}

/** `/domain/devices/disk/transient` */
export interface DomainDiskTransient extends XmlObject {
  /** `/domain/devices/disk/transient/@shareBacking`: `yes`, `no` */
  shareBacking?: 'yes' | 'no';
}

/** `/domain/os/nvram/source/dataStore/source/encryption` */
export interface DomainEncryption extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/encryption/@format`: `default`, `qcow`, `luks`, `luks2`, `luks-any` */
  format: 'default' | 'qcow' | 'luks' | 'luks2' | 'luks-any';
  /** `/domain/os/nvram/source/dataStore/source/encryption/@engine`: `qemu`, `librbd` */
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
  /** `/domain/devices/disk/iotune/total_bytes_sec`: integer */
  total_bytes_sec?: number | bigint;
  /** `/domain/devices/disk/iotune/read_bytes_sec`: integer */
  read_bytes_sec?: number | bigint;
  /** `/domain/devices/disk/iotune/write_bytes_sec`: integer */
  write_bytes_sec?: number | bigint;
  /** `/domain/devices/disk/iotune/total_iops_sec`: integer */
  total_iops_sec?: number | bigint;
  /** `/domain/devices/disk/iotune/read_iops_sec`: integer */
  read_iops_sec?: number | bigint;
  /** `/domain/devices/disk/iotune/write_iops_sec`: integer */
  write_iops_sec?: number | bigint;
  /** `/domain/devices/disk/iotune/total_bytes_sec_max`: integer */
  total_bytes_sec_max?: number | bigint;
  /** `/domain/devices/disk/iotune/read_bytes_sec_max`: integer */
  read_bytes_sec_max?: number | bigint;
  /** `/domain/devices/disk/iotune/write_bytes_sec_max`: integer */
  write_bytes_sec_max?: number | bigint;
  /** `/domain/devices/disk/iotune/total_iops_sec_max`: integer */
  total_iops_sec_max?: number | bigint;
  /** `/domain/devices/disk/iotune/read_iops_sec_max`: integer */
  read_iops_sec_max?: number | bigint;
  /** `/domain/devices/disk/iotune/write_iops_sec_max`: integer */
  write_iops_sec_max?: number | bigint;
  /** `/domain/devices/disk/iotune/size_iops_sec`: integer */
  size_iops_sec?: number | bigint;
  /** `/domain/devices/disk/iotune/group_name`: any text */
  group_name?: string;
  /** `/domain/devices/disk/iotune/total_bytes_sec_max_length`: integer */
  total_bytes_sec_max_length?: number | bigint;
  /** `/domain/devices/disk/iotune/read_bytes_sec_max_length`: integer */
  read_bytes_sec_max_length?: number | bigint;
  /** `/domain/devices/disk/iotune/write_bytes_sec_max_length`: integer */
  write_bytes_sec_max_length?: number | bigint;
  /** `/domain/devices/disk/iotune/total_iops_sec_max_length`: integer */
  total_iops_sec_max_length?: number | bigint;
  /** `/domain/devices/disk/iotune/read_iops_sec_max_length`: integer */
  read_iops_sec_max_length?: number | bigint;
  /** `/domain/devices/disk/iotune/write_iops_sec_max_length`: integer */
  write_iops_sec_max_length?: number | bigint;
}

/** `/domain/devices/disk/alias` */
export interface DomainAlias extends XmlObject {
  /** `/domain/devices/disk/alias/@name`: `[a-zA-Z0-9_\-.]+` */
  name: string;
}

/** `/domain/devices/disk/acpi` */
export interface DomainAcpi extends XmlObject {
  /** `/domain/devices/disk/acpi/@index`: integer */
  index?: number;
  /** `/domain/devices/disk/acpi/@nodeset`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  nodeset?: string;
}

/** `/domain/devices/disk/address` with `type='pci'` */
export interface DomainAddressPci extends XmlObject, Absent<
  | 'controller' | 'target' | 'unit' | 'port' | 'reg' | 'cssid' | 'ssid' | 'devno' | 'iobase' | 'irq' | 'base'
> {
  /** `/domain/devices/disk/address/@type` */
  type: 'pci';
  /** `/domain/devices/disk/address/@domain`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  domain?: string;
  /** `/domain/devices/disk/address/@bus`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  bus?: string;
  /** `/domain/devices/disk/address/@slot`: `(0x)?[0-1]?[0-9a-fA-F]` or integer 0 to 31 */
  slot?: string;
  /** `/domain/devices/disk/address/@function`: `(0x)?[0-7]` or integer 0 to 7 */
  function?: string;
  /** `/domain/devices/disk/address/@multifunction`: `on`, `off` */
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
  /** `/domain/devices/disk/address/@unit`: `[0-9]{1,5}` */
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
  /** `/domain/devices/disk/address/@port`: `((0x)?[0-9a-fA-F]{1,3}\.){0,3}(0x)?[0-9a-fA-F]{1,3}` */
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
  /** `/domain/devices/disk/address/@cssid`: `0x[0-9a-eA-E][0-9a-fA-F]?` or `0x[fF][0-9a-eA-E]?` or integer 0 to 254 */
  cssid?: string;
  /** `/domain/devices/disk/address/@ssid`: `(0x)?[0-3]` */
  ssid?: string;
  /** `/domain/devices/disk/address/@devno`: `0x[0-9a-fA-F]{1,4}` or integer 0 to 65535 */
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
  /** `/domain/devices/disk/address/@slot`: integer */
  slot?: string;
  /** `/domain/devices/disk/address/@base`: `(0x)?[0-9a-f]+` */
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
  /** `/domain/devices/disk/geometry/@cyls`: integer */
  cyls: number;
  /** `/domain/devices/disk/geometry/@heads`: integer */
  heads: number;
  /** `/domain/devices/disk/geometry/@secs`: integer */
  secs: number;
  /** `/domain/devices/disk/geometry/@trans`: `auto`, `none`, `lba` */
  trans?: 'auto' | 'none' | 'lba';
}

/** `/domain/devices/disk/blockio` */
export interface DomainDiskBlockio extends XmlObject {
  /** `/domain/devices/disk/blockio/@logical_block_size`: integer */
  logical_block_size?: number;
  /** `/domain/devices/disk/blockio/@physical_block_size`: integer */
  physical_block_size?: number;
  /** `/domain/devices/disk/blockio/@discard_granularity`: integer */
  discard_granularity?: number;
}

/** What every `/domain/devices/disk/mirror/backingStore` may have. */
export interface DomainBackingStoreBase extends XmlObject {
  /** `/domain/devices/disk/mirror/backingStore/@index`: integer */
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
  /** `/domain/os/nvram/source/dataStore/source/@index`: integer */
  index?: number;
  /** `/domain/os/nvram/source/dataStore/source/@startupPolicy`: `mandatory`, `requisite`, `optional` */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** `/domain/os/nvram/source/dataStore/source/@dev`: `(/|[a-zA-Z]:\\).+` or `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** `/domain/os/nvram/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /** `/domain/os/nvram/source/dataStore/source/dataStore` */
  dataStore?: DomainDataStore;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domain/os/nvram/source/dataStore/source/seclabel` */
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
  /** `/domain/os/nvram/source/dataStore/source/@index`: integer */
  index?: number;
  /** `/domain/os/nvram/source/dataStore/source/@startupPolicy`: `mandatory`, `requisite`, `optional` */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** `/domain/os/nvram/source/dataStore/source/@dir`: `(/|[a-zA-Z]:\\).+` */
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
  /** `/domain/os/nvram/source/dataStore/source/@index`: integer */
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
  /** `/domain/os/nvram/source/dataStore/source/@name`: any text */
  name?: string;
  /** `/domain/os/nvram/source/dataStore/source/@tls`: `yes`, `no` */
  tls?: 'yes' | 'no';
  /** `/domain/os/nvram/source/dataStore/source/@tlsHostname`: any text */
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
  /** `/domain/os/nvram/source/dataStore/source/@name`: any text */
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
  /** `/domain/os/nvram/source/dataStore/source/@name`: any text */
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
  /** `/domain/os/nvram/source/dataStore/source/@name`: any text */
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
  /** `/domain/os/nvram/source/dataStore/source/@name`: any text */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/@query`: any text */
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
  /** `/domain/os/nvram/source/dataStore/source/@name`: any text */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/@query`: any text */
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
  /** `/domain/os/nvram/source/dataStore/source/@name`: any text */
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
  /** `/domain/os/nvram/source/dataStore/source/@name`: any text */
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
  /** `/domain/os/nvram/source/dataStore/source/@name`: any text */
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
  /** `/domain/os/nvram/source/dataStore/source/@name`: any text */
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
  /** `/domain/os/nvram/source/dataStore/source/@name`: any text */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/@tls`: `yes`, `no` */
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
  /** `/domain/os/nvram/source/dataStore/source/@name`: any text */
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
  /** `/domain/os/nvram/source/dataStore/source/@index`: integer */
  index?: number;
  /** `/domain/os/nvram/source/dataStore/source/@startupPolicy`: `mandatory`, `requisite`, `optional` */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** `/domain/os/nvram/source/dataStore/source/@pool`: `[^/\n]+` */
  pool: string;
  /** `/domain/os/nvram/source/dataStore/source/@volume`: `[^/]+` */
  volume: string;
  /** `/domain/os/nvram/source/dataStore/source/@mode`: `host`, `direct` */
  mode?: 'host' | 'direct';
  /** `/domain/os/nvram/source/dataStore/source/slices` */
  slices?: DomainSlices;
  /** `/domain/os/nvram/source/dataStore/source/dataStore` */
  dataStore?: DomainDataStore;
  /** `/domain/os/nvram/source/dataStore/source/encryption` */
  encryption?: DomainEncryption;
  /** `/domain/os/nvram/source/dataStore/source/seclabel` */
  seclabel?: DomainSeclabel[];
}

/** `/domain/os/nvram/source/dataStore/source` */
export interface DomainDiskNvmeSource extends XmlObject, Absent<
  | 'file' | 'fdgroup' | 'dev' | 'dir' | 'protocol' | 'name' | 'tls' | 'tlsHostname' | 'query' | 'pool' | 'volume'
  | 'mode' | 'path' | 'seclabel' | 'reservations' | 'host' | 'reconnect' | 'snapshot' | 'config' | 'auth' | 'initiator'
  | 'cookies' | 'readahead' | 'timeout' | 'ssl' | 'knownHosts' | 'identity'
> {
  /** `/domain/os/nvram/source/dataStore/source/@type`: `pci` */
  type: 'pci';
  /** `/domain/os/nvram/source/dataStore/source/@index`: integer */
  index?: number;
  /** `/domain/os/nvram/source/dataStore/source/@startupPolicy`: `mandatory`, `requisite`, `optional` */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** `/domain/os/nvram/source/dataStore/source/@namespace`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  namespace: string;
  /** `/domain/os/nvram/source/dataStore/source/@managed`: `yes`, `no` */
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
  /** `/domain/os/nvram/source/dataStore/source/@type`: `unix` */
  type: 'unix';
  /** `/domain/os/nvram/source/dataStore/source/@path`: `(/|[a-zA-Z]:\\).+` */
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
  /** `/domain/os/nvram/source/dataStore/source/@dev`: `(/|[a-zA-Z]:\\).+` */
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
  /** `/domain/os/nvram/source/dataStore/source/seclabel/@model`: any text */
  model?: string;
}

/** `/domain/os/nvram/source/dataStore/source/seclabel` with `relabel='no'` */
export interface DomainSeclabelNo extends DomainSeclabelBase, Absent<'labelskip' | 'label'> {
  /** `/domain/os/nvram/source/dataStore/source/seclabel/@relabel` */
  relabel: 'no';
}

/** `/domain/os/nvram/source/dataStore/source/seclabel` with `relabel='yes'` */
export interface DomainSeclabelYes extends DomainSeclabelBase, Absent<'labelskip'> {
  /** `/domain/os/nvram/source/dataStore/source/seclabel/@relabel` */
  relabel: 'yes';
  /** `/domain/os/nvram/source/dataStore/source/seclabel/label`: any text */
  label: string[];
}

/** `/domain/os/nvram/source/dataStore/source/seclabel` with no `relabel` */
export interface DomainSeclabelDefault extends DomainSeclabelBase {
  /** `/domain/os/nvram/source/dataStore/source/seclabel/@relabel`: absent */
  relabel?: undefined;
  /** `/domain/os/nvram/source/dataStore/source/seclabel/@labelskip`: `yes` */
  labelskip?: 'yes';
  /** `/domain/os/nvram/source/dataStore/source/seclabel/label`: any text */
  label?: string[];
}

/** `/domain/os/nvram/source/dataStore/source/seclabel` */
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
  /** `/domain/os/nvram/source/dataStore/format/@type`: `raw`, `dir`, `bochs`, `cloop`, `dmg`, `iso`, `vpc`, `vdi`, `fat`, `vhd`, `ploop`, `luks` … */
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
  /** `/domain/os/nvram/source/dataStore/source/auth/secret/@type`: `ceph`, `iscsi` */
  type: 'ceph' | 'iscsi';
  /** `/domain/os/nvram/source/dataStore/source/auth/secret/@uuid`: a UUID */
  uuid?: string;
  /** `/domain/os/nvram/source/dataStore/source/auth/secret/@usage`: `[^/\n]+` */
  usage?: string;
}

/** `/domain/os/nvram/source/dataStore/source/encryption/secret` */
export interface DomainEncryptionSecret extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/encryption/secret/@type`: `passphrase` */
  type: 'passphrase';
  /** `/domain/os/nvram/source/dataStore/source/encryption/secret/@uuid`: a UUID */
  uuid?: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption/secret/@usage`: any text */
  usage?: string;
}

/** `/domain/os/nvram/source/dataStore/source/encryption/cipher` */
export interface DomainEncryptionCipher extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/encryption/cipher/@name`: any text */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption/cipher/@size`: integer */
  size: number;
  /** `/domain/os/nvram/source/dataStore/source/encryption/cipher/@mode`: any text */
  mode?: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption/cipher/@hash`: any text */
  hash?: string;
}

/** `/domain/os/nvram/source/dataStore/source/encryption/ivgen` */
export interface DomainEncryptionIvgen extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/encryption/ivgen/@name`: any text */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/encryption/ivgen/@hash`: any text */
  hash?: string;
}

/** `/domain/devices/disk/throttlefilters/throttlefilter` */
export interface DomainDiskThrottlefiltersThrottlefilter extends XmlObject {
  /** `/domain/devices/disk/throttlefilters/throttlefilter/@group`: any text */
  group: string;
}

/** `/domain/devices/disk/address/zpci` */
export interface DomainAddressZpci extends XmlObject {
  /** `/domain/devices/disk/address/zpci/@uid`: `(0x)?[0-9a-fA-F]{1,4}` or integer 0 to 65535 */
  uid?: string;
  /** `/domain/devices/disk/address/zpci/@fid`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  fid?: string;
}

/** `/domain/os/nvram/source/dataStore/source/reservations` */
export interface DomainDiskBlockSourceReservations extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/reservations/@managed`: `yes`, `no` */
  managed?: 'yes' | 'no';
  /** `/domain/os/nvram/source/dataStore/source/reservations/@migration`: `yes`, `no` */
  migration?: 'yes' | 'no';
  /** `/domain/os/nvram/source/dataStore/source/reservations/source` */
  source?: DomainDiskBlockSourceReservationsSource;
}

/** `/domain/os/nvram/source/dataStore/source/host` with `transport='tcp'` or `transport='rdma'` or no `transport` */
export interface DomainDiskNetworkSourceHostTcpOrRdma extends XmlObject, Absent<'socket'> {
  /** `/domain/os/nvram/source/dataStore/source/host/@transport` */
  transport?: 'tcp' | 'rdma';
  /** `/domain/os/nvram/source/dataStore/source/host/@name`: `[a-zA-Z0-9\.\-]+` or `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` */
  name: string;
  /** `/domain/os/nvram/source/dataStore/source/host/@port`: integer */
  port?: number;
}

/** `/domain/os/nvram/source/dataStore/source/host` with `transport='unix'` */
export interface DomainDiskNetworkSourceHostUnix extends XmlObject, Absent<'name' | 'port'> {
  /** `/domain/os/nvram/source/dataStore/source/host/@transport` */
  transport: 'unix';
  /** `/domain/os/nvram/source/dataStore/source/host/@socket`: `(/|[a-zA-Z]:\\).+` */
  socket: string;
}

/** `/domain/os/nvram/source/dataStore/source/host` */
export type DomainDiskNetworkSourceHost =
  | DomainDiskNetworkSourceHostTcpOrRdma
  | DomainDiskNetworkSourceHostUnix;

/** `/domain/os/nvram/source/dataStore/source/reservations/source/reconnect` */
export interface DomainReconnect extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/reservations/source/reconnect/@enabled`: `yes`, `no` */
  enabled?: 'yes' | 'no';
  /** `/domain/os/nvram/source/dataStore/source/reservations/source/reconnect/@timeout`: integer */
  timeout?: number;
  /** `/domain/os/nvram/source/dataStore/source/reservations/source/reconnect/@delay`: integer */
  delay?: number;
}

/** `/domain/os/nvram/source/dataStore/source/snapshot` */
export interface DomainDiskNetworkSourceSnapshot extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/snapshot/@name`: `[a-zA-Z0-9_\+\-]+` */
  name: string;
}

/** `/domain/os/nvram/source/dataStore/source/config` */
export interface DomainDiskNetworkSourceConfig extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/config/@file`: `(/|[a-zA-Z]:\\).+` */
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
  /** `/domain/os/nvram/source/dataStore/source/readahead/@size`: integer */
  size: number;
}

/** `/domain/os/nvram/source/dataStore/source/timeout` */
export interface DomainDiskNetworkSourceTimeout extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/timeout/@seconds`: integer */
  seconds: number;
}

/** `/domain/os/nvram/source/dataStore/source/ssl` */
export interface DomainDiskNetworkSourceSsl extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/ssl/@verify`: `yes`, `no` */
  verify: 'yes' | 'no';
}

/** `/domain/os/nvram/source/dataStore/source/knownHosts` */
export interface DomainDiskNetworkSourceKnownHosts extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/knownHosts/@path`: `(/|[a-zA-Z]:\\).+` */
  path: string;
}

/** `/domain/os/nvram/source/dataStore/source/identity` */
export interface DomainDiskNetworkSourceSshIdentity extends XmlObject, Absent<'user' | 'group'> {
  /** `/domain/os/nvram/source/dataStore/source/identity/@username`: `[a-zA-Z0-9_\+\-]+` */
  username: string;
  /** `/domain/os/nvram/source/dataStore/source/identity/@keyfile`: `(/|[a-zA-Z]:\\).+` */
  keyfile?: string;
  /** `/domain/os/nvram/source/dataStore/source/identity/@agentsock`: `(/|[a-zA-Z]:\\).+` */
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
  /** `/domain/os/nvram/source/dataStore/source/address/@domain`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  domain?: string;
  /** `/domain/os/nvram/source/dataStore/source/address/@bus`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  bus?: string;
  /** `/domain/os/nvram/source/dataStore/source/address/@slot`: `(0x)?[0-1]?[0-9a-fA-F]` or integer 0 to 31 */
  slot?: string;
  /** `/domain/os/nvram/source/dataStore/source/address/@function`: `(0x)?[0-7]` or integer 0 to 7 */
  function?: string;
  /** `/domain/os/nvram/source/dataStore/source/address/@multifunction`: `on`, `off` */
  multifunction?: 'on' | 'off';
}

/** `/domain/os/nvram/source/slices/slice` */
export interface DomainSlicesSlice extends XmlObject {
  /** `/domain/os/nvram/source/slices/slice/@type`: `storage` */
  type: 'storage';
  /** `/domain/os/nvram/source/slices/slice/@offset`: integer */
  offset: number;
  /** `/domain/os/nvram/source/slices/slice/@size`: integer */
  size: number;
}

/** `/domain/devices/disk/driver/metadata_cache/max_size` */
export interface DomainMetadataCacheMaxSize extends XmlObject {
  /** `/domain/devices/disk/driver/metadata_cache/max_size/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/devices/disk/driver/metadata_cache/max_size`: integer */
  value: number | bigint;
}

/** `/domain/devices/disk/driver/iothreads/iothread` */
export interface DomainDiskDriverIothreadsIothread extends XmlObject {
  /** `/domain/devices/disk/driver/iothreads/iothread/@id`: integer */
  id: number;
  /** `/domain/devices/disk/driver/iothreads/iothread/queue` */
  queue?: DomainDiskDriverIothreadsIothreadQueue[];
}

/** `/domain/devices/disk/driver/statistics/statistic` */
export interface DomainDiskDriverStatisticsStatistic extends XmlObject {
  /** `/domain/devices/disk/driver/statistics/statistic/@interval`: integer */
  interval: number;
}

/** `/domain/devices/disk/driver/statistics/latency-histogram` */
export interface DomainDiskDriverStatisticsLatencyHistogram extends XmlObject {
  /** `/domain/devices/disk/driver/statistics/latency-histogram/@type`: `read`, `write`, `zone`, `flush` */
  type?: 'read' | 'write' | 'zone' | 'flush';
  /** `/domain/devices/disk/driver/statistics/latency-histogram/bin` */
  bin: DomainDiskDriverStatisticsLatencyHistogramBin[];
}

/** `/domain/os/nvram/source/dataStore/source/reservations/source` */
export interface DomainDiskBlockSourceReservationsSource extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/reservations/source/@type`: `unix` */
  type: 'unix';
  /** `/domain/os/nvram/source/dataStore/source/reservations/source/@path`: `(/|[a-zA-Z]:\\).+` */
  path: string;
  /** `/domain/os/nvram/source/dataStore/source/reservations/source/@mode`: `server`, `client` */
  mode: 'server' | 'client';
  /** `/domain/os/nvram/source/dataStore/source/reservations/source/reconnect` */
  reconnect?: DomainReconnect;
}

/** `/domain/os/nvram/source/dataStore/source/initiator/iqn` */
export interface DomainInitiatorIqn extends XmlObject {
  /** `/domain/os/nvram/source/dataStore/source/initiator/iqn/@name`: any text */
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
  /** `/domain/devices/disk/driver/iothreads/iothread/queue/@id`: integer */
  id: number;
}

/** `/domain/devices/disk/driver/statistics/latency-histogram/bin` */
export interface DomainDiskDriverStatisticsLatencyHistogramBin extends XmlObject {
  /** `/domain/devices/disk/driver/statistics/latency-histogram/bin/@start`: integer */
  start: number | bigint;
}

/** `/domain/devices/controller/driver` */
export interface DomainControllerDriver extends XmlObject {
  /** `/domain/devices/controller/driver/@queues`: integer */
  queues?: number;
  /** `/domain/devices/controller/driver/@cmd_per_lun`: integer */
  cmd_per_lun?: number;
  /** `/domain/devices/controller/driver/@max_sectors`: integer */
  max_sectors?: number;
  /** `/domain/devices/controller/driver/@ioeventfd`: `on`, `off` */
  ioeventfd?: 'on' | 'off';
  /** `/domain/devices/controller/driver/@iothread`: integer */
  iothread?: number;
  /** `/domain/devices/controller/driver/@iommu`: `on`, `off` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/controller/driver/@ats`: `on`, `off` */
  ats?: 'on' | 'off';
  /** `/domain/devices/controller/driver/@packed`: `on`, `off` */
  packed?: 'on' | 'off';
  /** `/domain/devices/controller/driver/@page_per_vq`: `on`, `off` */
  page_per_vq?: 'on' | 'off';
  /** `/domain/devices/controller/driver/iothreads` */
  iothreads?: DomainDiskDriverIothreads;
}

/** `/domain/devices/controller/master` */
export interface DomainControllerMaster extends XmlObject {
  /** `/domain/devices/controller/master/@startport`: `((0x)?[0-9a-fA-F]{1,3}\.){0,3}(0x)?[0-9a-fA-F]{1,3}` */
  startport: string;
}

/** `/domain/devices/controller/model` */
export interface DomainControllerModel extends XmlObject {
  /** `/domain/devices/controller/model/@name`: `spapr-pci-host-bridge`, `pci-bridge`, `i82801b11-bridge`, `pcie-pci-bridge`, `ioh3420`, `pcie-root-port`, `x3130-upstream`, `xio3130-downstream`, `pxb`, `pxb-pcie` */
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
  /** `/domain/devices/controller/target/@chassisNr`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  chassisNr?: string;
  /** `/domain/devices/controller/target/@chassis`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  chassis?: string;
  /** `/domain/devices/controller/target/@port`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  port?: string;
  /** `/domain/devices/controller/target/@busNr`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  busNr?: string;
  /** `/domain/devices/controller/target/@index`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  index?: string;
  /** `/domain/devices/controller/target/@hotplug`: `on`, `off` */
  hotplug?: 'on' | 'off';
  /** `/domain/devices/controller/target/@memReserve`: integer */
  memReserve?: number | bigint;
  /** `/domain/devices/controller/target/node`: integer */
  node?: number;
}

/** `/domain/devices/controller/pcihole64` */
export interface DomainControllerPcihole64 extends XmlObject {
  /** `/domain/devices/controller/pcihole64/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/devices/controller/pcihole64`: integer */
  value: number | bigint;
}

/** `/domain/devices/lease/target` */
export interface DomainLeaseTarget extends XmlObject {
  /** `/domain/devices/lease/target/@path`: any text */
  path: string;
  /** `/domain/devices/lease/target/@offset`: integer */
  offset?: number;
}

/** `/domain/devices/filesystem/driver` with `type='path'` or `type='handle'` or `type='loop'` or `type='nbd'` or `type='ploop'` or no `type` */
export interface DomainFilesystemDriverOther extends XmlObject, Absent<'queue'> {
  /** `/domain/devices/filesystem/driver/@type` */
  type?: 'path' | 'handle' | 'loop' | 'nbd' | 'ploop';
  /** `/domain/devices/filesystem/driver/@format`: `raw`, `dir`, `bochs`, `cloop`, `dmg`, `iso`, `vpc`, `vdi`, `fat`, `vhd`, `ploop`, `luks` … */
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
  /** `/domain/devices/filesystem/driver/@wrpolicy`: `immediate` */
  wrpolicy?: 'immediate';
  /** `/domain/devices/filesystem/driver/@iommu`: `on`, `off` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/filesystem/driver/@ats`: `on`, `off` */
  ats?: 'on' | 'off';
  /** `/domain/devices/filesystem/driver/@packed`: `on`, `off` */
  packed?: 'on' | 'off';
  /** `/domain/devices/filesystem/driver/@page_per_vq`: `on`, `off` */
  page_per_vq?: 'on' | 'off';
}

/** `/domain/devices/filesystem/driver` with `type='virtiofs'` */
export interface DomainFilesystemDriverVirtiofs extends XmlObject, Absent<'format' | 'wrpolicy'> {
  /** `/domain/devices/filesystem/driver/@type` */
  type: 'virtiofs';
  /** `/domain/devices/filesystem/driver/@iommu`: `on`, `off` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/filesystem/driver/@ats`: `on`, `off` */
  ats?: 'on' | 'off';
  /** `/domain/devices/filesystem/driver/@packed`: `on`, `off` */
  packed?: 'on' | 'off';
  /** `/domain/devices/filesystem/driver/@page_per_vq`: `on`, `off` */
  page_per_vq?: 'on' | 'off';
  /** `/domain/devices/filesystem/driver/@queue`: integer */
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
  /** `/domain/devices/filesystem/source/@file`: `(/|[a-zA-Z]:\\).+` */
  file: string;
}

/** `/domain/devices/filesystem/target` */
export interface DomainFilesystemTarget extends XmlObject {
  /** `/domain/devices/filesystem/target/@dir`: any text */
  dir: string;
}

/** `/domain/devices/filesystem/space_hard_limit` */
export interface DomainFilesystemSpaceHardLimit extends XmlObject {
  /** `/domain/devices/filesystem/space_hard_limit/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/devices/filesystem/space_hard_limit`: integer */
  value: number | bigint;
}

/** `/domain/devices/filesystem/space_soft_limit` */
export interface DomainFilesystemSpaceSoftLimit extends XmlObject {
  /** `/domain/devices/filesystem/space_soft_limit/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/devices/filesystem/space_soft_limit`: integer */
  value: number | bigint;
}

/** `/domain/devices/filesystem/source` */
export interface DomainFilesystemMountSource extends XmlObject, Absent<'file' | 'dev' | 'name' | 'usage' | 'units'> {
  /** `/domain/devices/filesystem/source/@dir`: `/.*` */
  dir?: string;
  /** `/domain/devices/filesystem/source/@socket`: `(/|[a-zA-Z]:\\).+` */
  socket?: string;
}

/** `/domain/devices/filesystem/binary` */
export interface DomainFilesystemBinary extends XmlObject {
  /** `/domain/devices/filesystem/binary/@path`: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  /** `/domain/devices/filesystem/binary/@xattr`: `on`, `off` */
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
  /** `/domain/idmap/uid` */
  uid?: DomainIdmapUid[];
  /** `/domain/idmap/gid` */
  gid?: DomainIdmapGid[];
}

/** `/domain/devices/filesystem/source` */
export interface DomainFilesystemBindSource extends XmlObject, Absent<'file' | 'dev' | 'socket' | 'name' | 'usage' | 'units'> {
  /** `/domain/devices/filesystem/source/@dir`: `/.*` */
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
  /** `/domain/devices/filesystem/source/@usage`: integer */
  usage: number | bigint;
  /** `/domain/devices/filesystem/source/@units`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  units?: string;
}

/** `/domain/devices/filesystem/binary/cache` */
export interface DomainFilesystemBinaryCache extends XmlObject {
  /** `/domain/devices/filesystem/binary/cache/@mode`: `none`, `always` */
  mode?: 'none' | 'always';
}

/** `/domain/devices/filesystem/binary/sandbox` */
export interface DomainFilesystemBinarySandbox extends XmlObject {
  /** `/domain/devices/filesystem/binary/sandbox/@mode`: `namespace`, `chroot` */
  mode?: 'namespace' | 'chroot';
}

/** `/domain/devices/filesystem/binary/lock` */
export interface DomainFilesystemBinaryLock extends XmlObject {
  /** `/domain/devices/filesystem/binary/lock/@posix`: `on`, `off` */
  posix?: 'on' | 'off';
  /** `/domain/devices/filesystem/binary/lock/@flock`: `on`, `off` */
  flock?: 'on' | 'off';
}

/** `/domain/devices/filesystem/binary/thread_pool` */
export interface DomainFilesystemBinaryThreadPool extends XmlObject {
  /** `/domain/devices/filesystem/binary/thread_pool/@size`: integer */
  size?: number;
}

/** `/domain/devices/filesystem/binary/openfiles` */
export interface DomainFilesystemBinaryOpenfiles extends XmlObject {
  /** `/domain/devices/filesystem/binary/openfiles/@max`: integer */
  max?: number;
}

/** `/domain/idmap/uid` */
export interface DomainIdmapUid extends XmlObject {
  /** `/domain/idmap/uid/@start`: integer */
  start: number;
  /** `/domain/idmap/uid/@target`: integer */
  target: number;
  /** `/domain/idmap/uid/@count`: integer */
  count: number;
}

/** `/domain/idmap/gid` */
export interface DomainIdmapGid extends XmlObject {
  /** `/domain/idmap/gid/@start`: integer */
  start: number;
  /** `/domain/idmap/gid/@target`: integer */
  target: number;
  /** `/domain/idmap/gid/@count`: integer */
  count: number;
}

/** `/domain/devices/interface/source` */
export interface DomainInterfaceBridgeSource extends XmlObject, Absent<
  | 'type' | 'path' | 'mode' | 'dev' | 'name' | 'address' | 'port' | 'missing' | 'switchid' | 'portgroupid'
  | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor' | 'product' | '$address'
> {
  /** `/domain/devices/interface/source/@bridge`: `[a-zA-Z0-9_\.\-\\:/ ]*` */
  bridge: string;
  /** `/domain/devices/interface/source/@macTableManager`: `kernel`, `libvirt` */
  macTableManager?: 'kernel' | 'libvirt';
  /** `/domain/devices/interface/source/@network`: any text */
  network?: string;
  /** `/domain/devices/interface/source/@portgroup`: `[a-zA-Z0-9_\.\-\\:/]+` */
  portgroup?: string;
  /** `/domain/devices/interface/source/@portid`: a UUID */
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
  /** `/domain/devices/interface/link/@state`: `up`, `down` */
  state: 'up' | 'down';
}

/** `/domain/devices/interface/mtu` */
export interface DomainMtu extends XmlObject {
  /** `/domain/devices/interface/mtu/@size`: integer 0 to 65535 */
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
  /** `/domain/devices/interface/target/@managed`: `yes`, `no` */
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
  /** `/domain/devices/interface/mac/@type`: `generated`, `static` */
  type?: 'generated' | 'static';
  /** `/domain/devices/interface/mac/@address`: `[a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}` */
  address: string;
  /** `/domain/devices/interface/mac/@check`: `yes`, `no` */
  check?: 'yes' | 'no';
  /** `/domain/devices/interface/mac/@currentAddress`: `[a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}` */
  currentAddress?: string;
}

/** `/domain/devices/interface/ip` */
export interface DomainIp extends XmlObject {
  /** `/domain/devices/interface/ip/@address`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` */
  address: string;
  /** `/domain/devices/interface/ip/@family`: `(ipv4)|(ipv6)` */
  family?: string;
  /** `/domain/devices/interface/ip/@prefix`: integer up to 32 or integer up to 128 */
  prefix?: number;
  /** `/domain/devices/interface/ip/@peer`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` */
  peer?: string;
}

/** `/domain/devices/interface/route` */
export interface DomainRoute extends XmlObject {
  /** `/domain/devices/interface/route/@family`: `(ipv4)|(ipv6)` */
  family?: string;
  /** `/domain/devices/interface/route/@address`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` */
  address?: string;
  /** `/domain/devices/interface/route/@netmask`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` */
  netmask?: string;
  /** `/domain/devices/interface/route/@prefix`: integer up to 32 or integer up to 128 */
  prefix?: number;
  /** `/domain/devices/interface/route/@gateway`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` */
  gateway: string;
  /** `/domain/devices/interface/route/@metric`: integer */
  metric?: number;
}

/** `/domain/devices/interface/portForward` */
export interface DomainInterfacePortForward extends XmlObject {
  /** `/domain/devices/interface/portForward/@proto`: `tcp`, `udp` */
  proto: 'tcp' | 'udp';
  /** `/domain/devices/interface/portForward/@address`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` */
  address?: string;
  /** `/domain/devices/interface/portForward/@dev`: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** `/domain/devices/interface/portForward/range` */
  range?: DomainInterfacePortForwardRange[];
}

/** `/domain/devices/interface/script` */
export interface DomainInterfaceScript extends XmlObject {
  /** `/domain/devices/interface/script/@path`: `.+` */
  path: string;
}

/** `/domain/devices/interface/downscript` */
export interface DomainInterfaceDownscript extends XmlObject {
  /** `/domain/devices/interface/downscript/@path`: `.+` */
  path: string;
}

/** `/domain/devices/interface/model` */
export interface DomainInterfaceModel extends XmlObject {
  /** `/domain/devices/interface/model/@type`: `[a-zA-Z0-9\-_]+` */
  type: string;
}

/** `/domain/devices/interface/backend` */
export interface DomainInterfaceBackend extends XmlObject {
  /** `/domain/devices/interface/backend/@type`: `default`, `passt` */
  type?: 'default' | 'passt';
  /** `/domain/devices/interface/backend/@tap`: `(/|[a-zA-Z]:\\).+` */
  tap?: string;
  /** `/domain/devices/interface/backend/@vhost`: `(/|[a-zA-Z]:\\).+` */
  vhost?: string;
  /** `/domain/devices/interface/backend/@logFile`: `(/|[a-zA-Z]:\\).+` */
  logFile?: string;
  /** `/domain/devices/interface/backend/@hostname`: `[a-zA-Z0-9\.\-]+` */
  hostname?: string;
  /** `/domain/devices/interface/backend/@fqdn`: `[a-zA-Z0-9\.\-]+` */
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
  /** `/domain/devices/interface/driver/@iommufd`: `yes`, `no` */
  iommufd?: 'yes' | 'no';
}

/** `/domain/devices/interface/driver` with `name='qemu'` or `name='vhost'` */
export interface DomainInterfaceDriverQemuOrVhost extends XmlObject, Absent<'model' | 'iommufd'> {
  /** `/domain/devices/interface/driver/@name` */
  name: 'qemu' | 'vhost';
  /** `/domain/devices/interface/driver/@queues`: integer */
  queues?: number;
  /** `/domain/devices/interface/driver/@rx_queue_size`: integer */
  rx_queue_size?: number;
  /** `/domain/devices/interface/driver/@tx_queue_size`: integer */
  tx_queue_size?: number;
  /** `/domain/devices/interface/driver/@txmode`: `iothread`, `timer` */
  txmode?: 'iothread' | 'timer';
  /** `/domain/devices/interface/driver/@ioeventfd`: `on`, `off` */
  ioeventfd?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@event_idx`: `on`, `off` */
  event_idx?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@iommu`: `on`, `off` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@ats`: `on`, `off` */
  ats?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@packed`: `on`, `off` */
  packed?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@page_per_vq`: `on`, `off` */
  page_per_vq?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@rss`: `on`, `off` */
  rss?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@rss_hash_report`: `on`, `off` */
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
  /** `/domain/devices/interface/driver/@iommufd`: `yes`, `no` */
  iommufd?: 'yes' | 'no';
  /** `/domain/devices/interface/driver/@queues`: integer */
  queues?: number;
  /** `/domain/devices/interface/driver/@rx_queue_size`: integer */
  rx_queue_size?: number;
  /** `/domain/devices/interface/driver/@tx_queue_size`: integer */
  tx_queue_size?: number;
  /** `/domain/devices/interface/driver/@txmode`: `iothread`, `timer` */
  txmode?: 'iothread' | 'timer';
  /** `/domain/devices/interface/driver/@ioeventfd`: `on`, `off` */
  ioeventfd?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@event_idx`: `on`, `off` */
  event_idx?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@iommu`: `on`, `off` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@ats`: `on`, `off` */
  ats?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@packed`: `on`, `off` */
  packed?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@page_per_vq`: `on`, `off` */
  page_per_vq?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@rss`: `on`, `off` */
  rss?: 'on' | 'off';
  /** `/domain/devices/interface/driver/@rss_hash_report`: `on`, `off` */
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
  /** `/domain/devices/interface/filterref/@filter`: NCName */
  filter: string;
  /** `/domain/devices/interface/filterref/parameter` */
  parameter?: DomainFilterrefParameter[];
}

/** `/domain/devices/interface/tune` */
export interface DomainInterfaceTune extends XmlObject {
  /** `/domain/devices/interface/tune/sndbuf`: integer */
  sndbuf?: number;
}

/** `/domain/devices/interface/rom` */
export interface DomainInterfaceRom extends XmlObject {
  /** `/domain/devices/interface/rom/@enabled`: `yes`, `no` */
  enabled?: 'yes' | 'no';
  /** `/domain/devices/interface/rom/@bar`: `on`, `off` */
  bar?: 'on' | 'off';
  /** `/domain/devices/interface/rom/@file`: `(/|[a-zA-Z]:\\).+` */
  file?: string;
}

/** `/domain/devices/interface/bandwidth` */
export interface DomainBandwidth extends XmlObject {
  /** `/domain/devices/interface/bandwidth/@classID`: integer */
  classID?: number;
  /** `/domain/devices/interface/bandwidth/inbound` */
  inbound?: DomainBandwidthInbound;
  /** `/domain/devices/interface/bandwidth/outbound` */
  outbound?: DomainBandwidthOutbound;
}

/** `/domain/devices/interface/vlan` */
export interface DomainVlan extends XmlObject {
  /** `/domain/devices/interface/vlan/@trunk`: `yes` */
  trunk?: 'yes';
  /** `/domain/devices/interface/vlan/tag` */
  tag: DomainVlanTag[];
}

/** `/domain/devices/interface/port` */
export interface DomainPort extends XmlObject {
  /** `/domain/devices/interface/port/@isolated`: `yes`, `no` */
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
  /** `/domain/devices/interface/source/@type`: `unix` */
  type?: 'unix';
  /** `/domain/devices/interface/source/@path`: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  /** `/domain/devices/interface/source/@mode`: `server`, `client` */
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
  /** `/domain/devices/interface/source/@macTableManager`: `kernel`, `libvirt` */
  macTableManager?: 'kernel' | 'libvirt';
  /** `/domain/devices/interface/source/@network`: any text */
  network: string;
  /** `/domain/devices/interface/source/@portgroup`: `[a-zA-Z0-9_\.\-\\:/]+` */
  portgroup?: string;
  /** `/domain/devices/interface/source/@portid`: a UUID */
  portid?: string;
}

/** `/domain/devices/interface/source` */
export interface DomainInterfaceDirectSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'path' | 'name' | 'address' | 'port' | 'missing' | 'switchid'
  | 'portgroupid' | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local' | 'vendor' | 'product' | '$address'
> {
  /** `/domain/devices/interface/source/@network`: any text */
  network?: string;
  /** `/domain/devices/interface/source/@portgroup`: `[a-zA-Z0-9_\.\-\\:/]+` */
  portgroup?: string;
  /** `/domain/devices/interface/source/@portid`: a UUID */
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
  /** `/domain/devices/interface/source/@address`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` */
  address: string;
  /** `/domain/devices/interface/source/@port`: integer -1 to 65535 */
  port: number;
}

/** `/domain/devices/interface/source` */
export interface DomainInterfaceUdpSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'portid' | 'path' | 'mode' | 'dev' | 'name'
  | 'missing' | 'switchid' | 'portgroupid' | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'vendor' | 'product'
  | '$address'
> {
  /** `/domain/devices/interface/source/@address`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` */
  address: string;
  /** `/domain/devices/interface/source/@port`: integer -1 to 65535 */
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
  /** `/domain/devices/interface/source/@address`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` */
  address?: string;
  /** `/domain/devices/interface/source/@port`: integer -1 to 65535 */
  port: number;
}

/** `/domain/devices/interface/source` */
export interface DomainInterfaceHostdevSource extends XmlObject, Absent<
  | 'type' | 'bridge' | 'macTableManager' | 'network' | 'portgroup' | 'portid' | 'path' | 'mode' | 'dev' | 'name'
  | 'address' | 'port' | 'switchid' | 'portgroupid' | 'connectionid' | 'ip' | 'route' | 'reconnect' | 'local'
> {
  /** `/domain/devices/interface/source/@missing`: `yes`, `no` */
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
  /** `/domain/devices/interface/source/@portid`: integer */
  portid?: string;
  /** `/domain/devices/interface/source/@switchid`: a UUID */
  switchid: string;
  /** `/domain/devices/interface/source/@portgroupid`: any text */
  portgroupid?: string;
  /** `/domain/devices/interface/source/@connectionid`: integer */
  connectionid?: number | bigint;
}

/** `/domain/devices/interface/virtualport/parameters` */
export interface DomainVirtualport8021QbgParameters extends XmlObject, Absent<'profileid' | 'interfaceid'> {
  /** `/domain/devices/interface/virtualport/parameters/@managerid`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  managerid?: string;
  /** `/domain/devices/interface/virtualport/parameters/@typeid`: `0x[0-9a-fA-F]{1,6}` or integer 0 to 16777215 */
  typeid?: string;
  /** `/domain/devices/interface/virtualport/parameters/@typeidversion`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  typeidversion?: string;
  /** `/domain/devices/interface/virtualport/parameters/@instanceid`: a UUID */
  instanceid?: string;
}

/** `/domain/devices/interface/virtualport/parameters` */
export interface DomainVirtualport8021QbhParameters extends XmlObject, Absent<
  | 'managerid' | 'typeid' | 'typeidversion' | 'instanceid' | 'interfaceid'
> {
  /** `/domain/devices/interface/virtualport/parameters/@profileid`: any text */
  profileid?: string;
}

/** `/domain/devices/interface/virtualport/parameters` */
export interface DomainVirtualportOpenvswitchParameters extends XmlObject, Absent<'managerid' | 'typeid' | 'typeidversion' | 'instanceid'> {
  /** `/domain/devices/interface/virtualport/parameters/@profileid`: any text */
  profileid?: string;
  /** `/domain/devices/interface/virtualport/parameters/@interfaceid`: a UUID */
  interfaceid?: string;
}

/** `/domain/devices/interface/virtualport/parameters` */
export interface DomainVirtualportMidonetParameters extends XmlObject, Absent<
  | 'managerid' | 'typeid' | 'typeidversion' | 'instanceid' | 'profileid'
> {
  /** `/domain/devices/interface/virtualport/parameters/@interfaceid`: a UUID */
  interfaceid: string;
}

/** `/domain/devices/interface/virtualport/parameters` */
export interface DomainVirtualportDefaultParameters extends XmlObject {
  /** `/domain/devices/interface/virtualport/parameters/@managerid`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  managerid?: string;
  /** `/domain/devices/interface/virtualport/parameters/@typeid`: `0x[0-9a-fA-F]{1,6}` or integer 0 to 16777215 */
  typeid?: string;
  /** `/domain/devices/interface/virtualport/parameters/@typeidversion`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  typeidversion?: string;
  /** `/domain/devices/interface/virtualport/parameters/@instanceid`: a UUID */
  instanceid?: string;
  /** `/domain/devices/interface/virtualport/parameters/@profileid`: any text */
  profileid?: string;
  /** `/domain/devices/interface/virtualport/parameters/@interfaceid`: a UUID */
  interfaceid?: string;
}

/** `/domain/devices/interface/coalesce/rx` */
export interface DomainInterfaceCoalesceRx extends XmlObject {
  /** `/domain/devices/interface/coalesce/rx/frames` */
  frames?: DomainInterfaceCoalesceRxFrames;
}

/** `/domain/devices/interface/portForward/range` */
export interface DomainInterfacePortForwardRange extends XmlObject {
  /** `/domain/devices/interface/portForward/range/@start`: integer -1 to 65535 */
  start: number;
  /** `/domain/devices/interface/portForward/range/@end`: integer -1 to 65535 */
  end?: number;
  /** `/domain/devices/interface/portForward/range/@to`: integer -1 to 65535 */
  to?: number;
  /** `/domain/devices/interface/portForward/range/@exclude`: `yes`, `no` */
  exclude?: 'yes' | 'no';
}

/** `/domain/devices/interface/driver/host` */
export interface DomainInterfaceDriverHost extends XmlObject {
  /** `/domain/devices/interface/driver/host/@csum`: `on`, `off` */
  csum?: 'on' | 'off';
  /** `/domain/devices/interface/driver/host/@gso`: `on`, `off` */
  gso?: 'on' | 'off';
  /** `/domain/devices/interface/driver/host/@tso4`: `on`, `off` */
  tso4?: 'on' | 'off';
  /** `/domain/devices/interface/driver/host/@tso6`: `on`, `off` */
  tso6?: 'on' | 'off';
  /** `/domain/devices/interface/driver/host/@ecn`: `on`, `off` */
  ecn?: 'on' | 'off';
  /** `/domain/devices/interface/driver/host/@ufo`: `on`, `off` */
  ufo?: 'on' | 'off';
  /** `/domain/devices/interface/driver/host/@mrg_rxbuf`: `on`, `off` */
  mrg_rxbuf?: 'on' | 'off';
}

/** `/domain/devices/interface/driver/guest` */
export interface DomainInterfaceDriverGuest extends XmlObject {
  /** `/domain/devices/interface/driver/guest/@csum`: `on`, `off` */
  csum?: 'on' | 'off';
  /** `/domain/devices/interface/driver/guest/@tso4`: `on`, `off` */
  tso4?: 'on' | 'off';
  /** `/domain/devices/interface/driver/guest/@tso6`: `on`, `off` */
  tso6?: 'on' | 'off';
  /** `/domain/devices/interface/driver/guest/@ecn`: `on`, `off` */
  ecn?: 'on' | 'off';
  /** `/domain/devices/interface/driver/guest/@ufo`: `on`, `off` */
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
  /** `/domain/devices/interface/bandwidth/inbound/@average`: integer 1 to 18014398509481984 */
  average?: number | bigint;
  /** `/domain/devices/interface/bandwidth/inbound/@peak`: integer 1 to 18014398509481984 */
  peak?: number | bigint;
  /** `/domain/devices/interface/bandwidth/inbound/@floor`: integer 1 to 18014398509481984 */
  floor?: number | bigint;
  /** `/domain/devices/interface/bandwidth/inbound/@burst`: integer from 1 */
  burst?: number;
}

/** `/domain/devices/interface/bandwidth/outbound` */
export interface DomainBandwidthOutbound extends XmlObject {
  /** `/domain/devices/interface/bandwidth/outbound/@average`: integer 1 to 18014398509481984 */
  average?: number | bigint;
  /** `/domain/devices/interface/bandwidth/outbound/@peak`: integer 1 to 18014398509481984 */
  peak?: number | bigint;
  /** `/domain/devices/interface/bandwidth/outbound/@floor`: integer 1 to 18014398509481984 */
  floor?: number | bigint;
  /** `/domain/devices/interface/bandwidth/outbound/@burst`: integer from 1 */
  burst?: number;
}

/** `/domain/devices/interface/vlan/tag` */
export interface DomainVlanTag extends XmlObject {
  /** `/domain/devices/interface/vlan/tag/@id`: integer up to 4095 */
  id: number;
  /** `/domain/devices/interface/vlan/tag/@nativeMode`: `tagged`, `untagged` */
  nativeMode?: 'tagged' | 'untagged';
}

/** `/domain/devices/interface/source/local` */
export interface DomainInterfaceUdpSourceLocal extends XmlObject {
  /** `/domain/devices/interface/source/local/@address`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` */
  address: string;
  /** `/domain/devices/interface/source/local/@port`: integer -1 to 65535 */
  port: number;
}

/** `/domain/devices/interface/source/vendor` */
export interface DomainInterfaceHostdevSourceVendor extends XmlObject {
  /** `/domain/devices/interface/source/vendor/@id`: `(0x)?[0-9a-fA-F]{1,4}` */
  id: string;
}

/** `/domain/devices/interface/source/product` */
export interface DomainInterfaceHostdevSourceProduct extends XmlObject {
  /** `/domain/devices/interface/source/product/@id`: `(0x)?[0-9a-fA-F]{1,4}` */
  id: string;
}

/** `/domain/devices/interface/source/address` with `type='pci'` */
export interface DomainInterfaceHostdevSourceAddressPci extends XmlObject, Absent<'device' | 'port'> {
  /** `/domain/devices/interface/source/address/@type` */
  type: 'pci';
  /** `/domain/devices/interface/source/address/@bus`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  bus?: string;
  /** `/domain/devices/interface/source/address/@domain`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  domain?: string;
  /** `/domain/devices/interface/source/address/@slot`: `(0x)?[0-1]?[0-9a-fA-F]` or integer 0 to 31 */
  slot?: string;
  /** `/domain/devices/interface/source/address/@function`: `(0x)?[0-7]` or integer 0 to 7 */
  function?: string;
  /** `/domain/devices/interface/source/address/@multifunction`: `on`, `off` */
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
  /** `/domain/devices/interface/source/address/@port`: `((0x)?[0-9a-fA-F]{1,3}\.){0,3}(0x)?[0-9a-fA-F]{1,3}` */
  port?: string;
}

/** `/domain/devices/interface/source/address` */
export type DomainInterfaceHostdevSourceAddress =
  | DomainInterfaceHostdevSourceAddressPci
  | DomainInterfaceHostdevSourceAddressUsb
  | DomainInterfaceHostdevSourceAddressDefault;

/** `/domain/devices/interface/coalesce/rx/frames` */
export interface DomainInterfaceCoalesceRxFrames extends XmlObject {
  /** `/domain/devices/interface/coalesce/rx/frames/@max`: integer */
  max?: number;
}

/** `/domain/devices/input/driver` */
export interface DomainDriver extends XmlObject {
  /** `/domain/devices/input/driver/@iommu`: `on`, `off` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/input/driver/@ats`: `on`, `off` */
  ats?: 'on' | 'off';
  /** `/domain/devices/input/driver/@packed`: `on`, `off` */
  packed?: 'on' | 'off';
  /** `/domain/devices/input/driver/@page_per_vq`: `on`, `off` */
  page_per_vq?: 'on' | 'off';
}

/** `/domain/devices/input/source` */
export interface DomainInputPassthroughSource extends XmlObject, Absent<'dev' | 'grab' | 'grabToggle' | 'repeat'> {
  /** `/domain/devices/input/source/@evdev`: `(/|[a-zA-Z]:\\).+` */
  evdev: string;
}

/** `/domain/devices/input/source` */
export interface DomainInputEvdevSource extends XmlObject, Absent<'evdev'> {
  /** `/domain/devices/input/source/@dev`: `(/|[a-zA-Z]:\\).+` */
  dev: string;
  /** `/domain/devices/input/source/@grab`: `all` */
  grab?: 'all';
  /** `/domain/devices/input/source/@grabToggle`: `ctrl-ctrl`, `alt-alt`, `shift-shift`, `meta-meta`, `scrolllock`, `ctrl-scrolllock` */
  grabToggle?: 'ctrl-ctrl' | 'alt-alt' | 'shift-shift' | 'meta-meta' | 'scrolllock' | 'ctrl-scrolllock';
  /** `/domain/devices/input/source/@repeat`: `on`, `off` */
  repeat?: 'on' | 'off';
}

/** `/domain/devices/sound/audio` */
export interface DomainSoundAudio extends XmlObject {
  /** `/domain/devices/sound/audio/@id`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  id: string;
}

/** `/domain/devices/sound/codec` */
export interface DomainSoundCodec extends XmlObject {
  /** `/domain/devices/sound/codec/@type`: `duplex`, `micro`, `output` */
  type: 'duplex' | 'micro' | 'output';
}

/** `/domain/devices/audio/input` */
export interface DomainAudioNoneInput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name'
  | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/input/@mixingEngine`: `yes`, `no` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@fixedSettings`: `yes`, `no` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@voices`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  voices?: string;
  /** `/domain/devices/audio/input/@bufferLength`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferLength?: string;
  /** `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/output` */
export interface DomainAudioNoneOutput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name'
  | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/output/@mixingEngine`: `yes`, `no` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@fixedSettings`: `yes`, `no` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@voices`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  voices?: string;
  /** `/domain/devices/audio/output/@bufferLength`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferLength?: string;
  /** `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/input` */
export interface DomainAudioAlsaInput extends XmlObject, Absent<
  | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name' | 'streamName'
  | 'latency'
> {
  /** `/domain/devices/audio/input/@mixingEngine`: `yes`, `no` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@fixedSettings`: `yes`, `no` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@voices`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  voices?: string;
  /** `/domain/devices/audio/input/@bufferLength`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferLength?: string;
  /** `/domain/devices/audio/input/@dev`: `.+` */
  dev?: string;
  /** `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/output` */
export interface DomainAudioAlsaOutput extends XmlObject, Absent<
  | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name' | 'streamName'
  | 'latency'
> {
  /** `/domain/devices/audio/output/@mixingEngine`: `yes`, `no` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@fixedSettings`: `yes`, `no` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@voices`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  voices?: string;
  /** `/domain/devices/audio/output/@bufferLength`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferLength?: string;
  /** `/domain/devices/audio/output/@dev`: `.+` */
  dev?: string;
  /** `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/input` */
export interface DomainAudioCoreaudioInput extends XmlObject, Absent<
  | 'dev' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name' | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/input/@mixingEngine`: `yes`, `no` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@fixedSettings`: `yes`, `no` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@voices`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  voices?: string;
  /** `/domain/devices/audio/input/@bufferLength`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferLength?: string;
  /** `/domain/devices/audio/input/@bufferCount`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferCount?: string;
  /** `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/output` */
export interface DomainAudioCoreaudioOutput extends XmlObject, Absent<
  | 'dev' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll' | 'name' | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/output/@mixingEngine`: `yes`, `no` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@fixedSettings`: `yes`, `no` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@voices`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  voices?: string;
  /** `/domain/devices/audio/output/@bufferLength`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferLength?: string;
  /** `/domain/devices/audio/output/@bufferCount`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferCount?: string;
  /** `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/input` */
export interface DomainAudioJackInput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'tryPoll' | 'name' | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/input/@mixingEngine`: `yes`, `no` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@fixedSettings`: `yes`, `no` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@voices`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  voices?: string;
  /** `/domain/devices/audio/input/@bufferLength`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferLength?: string;
  /** `/domain/devices/audio/input/@serverName`: any text */
  serverName?: string;
  /** `/domain/devices/audio/input/@clientName`: any text */
  clientName?: string;
  /** `/domain/devices/audio/input/@connectPorts`: any text */
  connectPorts?: string;
  /** `/domain/devices/audio/input/@exactName`: `yes`, `no` */
  exactName?: 'yes' | 'no';
  /** `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/output` */
export interface DomainAudioJackOutput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'tryPoll' | 'name' | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/output/@mixingEngine`: `yes`, `no` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@fixedSettings`: `yes`, `no` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@voices`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  voices?: string;
  /** `/domain/devices/audio/output/@bufferLength`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferLength?: string;
  /** `/domain/devices/audio/output/@serverName`: any text */
  serverName?: string;
  /** `/domain/devices/audio/output/@clientName`: any text */
  clientName?: string;
  /** `/domain/devices/audio/output/@connectPorts`: any text */
  connectPorts?: string;
  /** `/domain/devices/audio/output/@exactName`: `yes`, `no` */
  exactName?: 'yes' | 'no';
  /** `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/input` */
export interface DomainAudioOssInput extends XmlObject, Absent<
  | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'name' | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/input/@mixingEngine`: `yes`, `no` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@fixedSettings`: `yes`, `no` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@voices`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  voices?: string;
  /** `/domain/devices/audio/input/@bufferLength`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferLength?: string;
  /** `/domain/devices/audio/input/@dev`: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** `/domain/devices/audio/input/@bufferCount`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferCount?: string;
  /** `/domain/devices/audio/input/@tryPoll`: `yes`, `no` */
  tryPoll?: 'yes' | 'no';
  /** `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/output` */
export interface DomainAudioOssOutput extends XmlObject, Absent<
  | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'name' | 'streamName' | 'latency'
> {
  /** `/domain/devices/audio/output/@mixingEngine`: `yes`, `no` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@fixedSettings`: `yes`, `no` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@voices`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  voices?: string;
  /** `/domain/devices/audio/output/@bufferLength`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferLength?: string;
  /** `/domain/devices/audio/output/@dev`: `[a-zA-Z0-9_\.\-\\:/]+` */
  dev?: string;
  /** `/domain/devices/audio/output/@bufferCount`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferCount?: string;
  /** `/domain/devices/audio/output/@tryPoll`: `yes`, `no` */
  tryPoll?: 'yes' | 'no';
  /** `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/input` */
export interface DomainAudioPipewireInput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll'
> {
  /** `/domain/devices/audio/input/@mixingEngine`: `yes`, `no` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@fixedSettings`: `yes`, `no` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/input/@voices`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  voices?: string;
  /** `/domain/devices/audio/input/@bufferLength`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferLength?: string;
  /** `/domain/devices/audio/input/@name`: any text */
  name?: string;
  /** `/domain/devices/audio/input/@streamName`: any text */
  streamName?: string;
  /** `/domain/devices/audio/input/@latency`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  latency?: string;
  /** `/domain/devices/audio/input/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/output` */
export interface DomainAudioPipewireOutput extends XmlObject, Absent<
  | 'dev' | 'bufferCount' | 'serverName' | 'clientName' | 'connectPorts' | 'exactName' | 'tryPoll'
> {
  /** `/domain/devices/audio/output/@mixingEngine`: `yes`, `no` */
  mixingEngine?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@fixedSettings`: `yes`, `no` */
  fixedSettings?: 'yes' | 'no';
  /** `/domain/devices/audio/output/@voices`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  voices?: string;
  /** `/domain/devices/audio/output/@bufferLength`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  bufferLength?: string;
  /** `/domain/devices/audio/output/@name`: any text */
  name?: string;
  /** `/domain/devices/audio/output/@streamName`: any text */
  streamName?: string;
  /** `/domain/devices/audio/output/@latency`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  latency?: string;
  /** `/domain/devices/audio/output/settings` */
  settings?: DomainSettings;
}

/** `/domain/devices/audio/input/settings` */
export interface DomainSettings extends XmlObject {
  /** `/domain/devices/audio/input/settings/@frequency`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  frequency?: string;
  /** `/domain/devices/audio/input/settings/@channels`: `(0x)?[0-9a-fA-F]{1,8}` or integer 0 to 4294967295 */
  channels?: string;
  /** `/domain/devices/audio/input/settings/@format`: `s8`, `u8`, `s16`, `u16`, `s32`, `u32`, `f32` */
  format?: 's8' | 'u8' | 's16' | 'u16' | 's32' | 'u32' | 'f32';
}

/** `/domain/devices/hostdev/driver` */
export interface DomainHostdevDriver extends XmlObject {
  /** `/domain/devices/hostdev/driver/@name`: `kvm`, `vfio`, `xen` */
  name?: 'kvm' | 'vfio' | 'xen';
  /** `/domain/devices/hostdev/driver/@model`: `[a-zA-Z0-9_\+\-]+` */
  model?: string;
  /** `/domain/devices/hostdev/driver/@iommufd`: `yes`, `no` */
  iommufd?: 'yes' | 'no';
}

/** `/domain/devices/hostdev/source` */
export interface DomainHostdevPciSource extends XmlObject, Absent<
  | 'guestReset' | 'protocol' | 'name' | 'wwpn' | 'vendor' | 'product' | 'adapter' | 'host' | 'auth' | 'initiator'
  | 'block' | 'char' | 'interface'
> {
  /** `/domain/devices/hostdev/source/@startupPolicy`: `mandatory`, `requisite`, `optional` */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** `/domain/devices/hostdev/source/@writeFiltering`: `yes`, `no` */
  writeFiltering?: 'yes' | 'no';
  /** `/domain/devices/hostdev/source/address` */
  address: DomainDiskNvmeSourceAddress;
}

/** `/domain/devices/hostdev/source` */
export interface DomainHostdevUsbSource extends XmlObject, Absent<
  | 'writeFiltering' | 'protocol' | 'name' | 'wwpn' | 'adapter' | 'host' | 'auth' | 'initiator' | 'block' | 'char'
  | 'interface'
> {
  /** `/domain/devices/hostdev/source/@startupPolicy`: `mandatory`, `requisite`, `optional` */
  startupPolicy?: 'mandatory' | 'requisite' | 'optional';
  /** `/domain/devices/hostdev/source/@guestReset`: `off`, `uninitialized`, `on` */
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
  /** `/domain/devices/hostdev/source/@name`: any text */
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
  /** `/domain/devices/hostdev/source/@protocol`: `vhost` */
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
  /** `/domain/devices/hostdev/source/block`: `(/|[a-zA-Z]:\\).+` */
  block: string;
}

/** `/domain/devices/hostdev/source` */
export interface DomainHostdevMiscSource extends XmlObject, Absent<
  | 'startupPolicy' | 'writeFiltering' | 'guestReset' | 'protocol' | 'name' | 'wwpn' | 'vendor' | 'product' | 'address'
  | 'adapter' | 'host' | 'auth' | 'initiator' | 'block' | 'interface'
> {
  /** `/domain/devices/hostdev/source/char`: `(/|[a-zA-Z]:\\).+` */
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
  /** `/domain/devices/hostdev/source/address/@port`: `((0x)?[0-9a-fA-F]{1,3}\.){0,3}(0x)?[0-9a-fA-F]{1,3}` */
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
  /** `/domain/devices/hostdev/source/address/@unit`: `[0-9]{1,20}` */
  unit: string;
}

/** `/domain/devices/hostdev/source/adapter` with `type='scsi_host'` or no `type` */
export interface DomainHostdevScsiSourceAdapterScsiHost extends XmlObject, Absent<
  | 'parent' | 'managed' | 'parent_wwnn' | 'parent_wwpn' | 'parent_fabric_wwn' | 'wwnn' | 'wwpn'
> {
  /** `/domain/devices/hostdev/source/adapter/@type` */
  type?: 'scsi_host';
  /** `/domain/devices/hostdev/source/adapter/@name`: any text */
  name?: string;
  /** `/domain/devices/hostdev/source/adapter/parentaddr` */
  parentaddr?: DomainHostdevScsiSourceAdapterParentaddr;
}

/** `/domain/devices/hostdev/source/adapter` with `type='fc_host'` */
export interface DomainHostdevScsiSourceAdapterFcHost extends XmlObject, Absent<'name' | 'parentaddr'> {
  /** `/domain/devices/hostdev/source/adapter/@type` */
  type: 'fc_host';
  /** `/domain/devices/hostdev/source/adapter/@parent`: any text */
  parent?: string;
  /** `/domain/devices/hostdev/source/adapter/@managed`: `yes`, `no` */
  managed?: 'yes' | 'no';
  /** `/domain/devices/hostdev/source/adapter/@parent_wwnn`: `(0x)?[0-9a-fA-F]{16}` */
  parent_wwnn?: string;
  /** `/domain/devices/hostdev/source/adapter/@parent_wwpn`: `(0x)?[0-9a-fA-F]{16}` */
  parent_wwpn?: string;
  /** `/domain/devices/hostdev/source/adapter/@parent_fabric_wwn`: `(0x)?[0-9a-fA-F]{16}` */
  parent_fabric_wwn?: string;
  /** `/domain/devices/hostdev/source/adapter/@wwnn`: `(0x)?[0-9a-fA-F]{16}` */
  wwnn: string;
  /** `/domain/devices/hostdev/source/adapter/@wwpn`: `(0x)?[0-9a-fA-F]{16}` */
  wwpn: string;
}

/** `/domain/devices/hostdev/source/adapter` */
export type DomainHostdevScsiSourceAdapter =
  | DomainHostdevScsiSourceAdapterScsiHost
  | DomainHostdevScsiSourceAdapterFcHost;

/** `/domain/devices/hostdev/source/host` */
export interface DomainHost extends XmlObject {
  /** `/domain/devices/hostdev/source/host/@name`: any text */
  name: string;
  /** `/domain/devices/hostdev/source/host/@port`: integer -1 to 65535 */
  port?: number;
}

/** `/domain/devices/hostdev/source/address` */
export interface DomainHostdevMdevSourceAddress extends XmlObject, Absent<
  | 'domain' | 'bus' | 'slot' | 'function' | 'multifunction' | 'device' | 'port' | 'target' | 'unit'
> {
  /** `/domain/devices/hostdev/source/address/@uuid`: a UUID */
  uuid: string;
}

/** `/domain/devices/hostdev/source/adapter/parentaddr` */
export interface DomainHostdevScsiSourceAdapterParentaddr extends XmlObject {
  /** `/domain/devices/hostdev/source/adapter/parentaddr/@unique_id`: integer */
  unique_id?: number;
  /** `/domain/devices/hostdev/source/adapter/parentaddr/address` */
  address: DomainDiskNvmeSourceAddress;
}

/** `/domain/devices/graphics/gl` */
export interface DomainGraphicsSdlGl extends XmlObject, Absent<'rendernode'> {
  /** `/domain/devices/graphics/gl/@enable`: `yes`, `no` */
  enable: 'yes' | 'no';
}

/** `/domain/devices/graphics/listen` with `type='address'` */
export interface DomainGraphicsListenAddress extends XmlObject, Absent<'network' | 'socket'> {
  /** `/domain/devices/graphics/listen/@type` */
  type: 'address';
  /** `/domain/devices/graphics/listen/@address`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` or `[a-zA-Z0-9\.\-]+` */
  address?: string;
}

/** `/domain/devices/graphics/listen` with `type='network'` */
export interface DomainGraphicsListenNetwork extends XmlObject, Absent<'socket'> {
  /** `/domain/devices/graphics/listen/@type` */
  type: 'network';
  /** `/domain/devices/graphics/listen/@address`: `(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]…` or `(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,…` or `[a-zA-Z0-9\.\-]+` */
  address?: string;
  /** `/domain/devices/graphics/listen/@network`: any text */
  network: string;
}

/** `/domain/devices/graphics/listen` with `type='socket'` */
export interface DomainGraphicsListenSocket extends XmlObject, Absent<'address' | 'network'> {
  /** `/domain/devices/graphics/listen/@type` */
  type: 'socket';
  /** `/domain/devices/graphics/listen/@socket`: `(/|[a-zA-Z]:\\).+` */
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
  /** `/domain/devices/graphics/gl/@enable`: `yes`, `no` */
  enable: 'yes' | 'no';
  /** `/domain/devices/graphics/gl/@rendernode`: `(/|[a-zA-Z]:\\).+` */
  rendernode?: string;
}

/** `/domain/devices/graphics/channel` */
export interface DomainGraphicsChannel extends XmlObject {
  /** `/domain/devices/graphics/channel/@name`: `main`, `display`, `inputs`, `cursor`, `playback`, `record`, `smartcard`, `usbredir` */
  name: 'main' | 'display' | 'inputs' | 'cursor' | 'playback' | 'record' | 'smartcard' | 'usbredir';
  /** `/domain/devices/graphics/channel/@mode`: `any`, `secure`, `insecure` */
  mode: 'any' | 'secure' | 'insecure';
}

/** `/domain/devices/graphics/image` */
export interface DomainGraphicsImage extends XmlObject {
  /** `/domain/devices/graphics/image/@compression`: `auto_glz`, `auto_lz`, `quic`, `glz`, `lz`, `off` */
  compression: 'auto_glz' | 'auto_lz' | 'quic' | 'glz' | 'lz' | 'off';
}

/** `/domain/devices/graphics/jpeg` */
export interface DomainGraphicsJpeg extends XmlObject {
  /** `/domain/devices/graphics/jpeg/@compression`: `auto`, `never`, `always` */
  compression: 'auto' | 'never' | 'always';
}

/** `/domain/devices/graphics/zlib` */
export interface DomainGraphicsZlib extends XmlObject {
  /** `/domain/devices/graphics/zlib/@compression`: `auto`, `never`, `always` */
  compression: 'auto' | 'never' | 'always';
}

/** `/domain/devices/graphics/playback` */
export interface DomainGraphicsPlayback extends XmlObject {
  /** `/domain/devices/graphics/playback/@compression`: `on`, `off` */
  compression: 'on' | 'off';
}

/** `/domain/devices/graphics/streaming` */
export interface DomainGraphicsStreaming extends XmlObject {
  /** `/domain/devices/graphics/streaming/@mode`: `filter`, `all`, `off` */
  mode: 'filter' | 'all' | 'off';
}

/** `/domain/devices/graphics/clipboard` */
export interface DomainGraphicsClipboard extends XmlObject {
  /** `/domain/devices/graphics/clipboard/@copypaste`: `yes`, `no` */
  copypaste: 'yes' | 'no';
}

/** `/domain/devices/graphics/mouse` */
export interface DomainGraphicsMouse extends XmlObject {
  /** `/domain/devices/graphics/mouse/@mode`: `server`, `client` */
  mode: 'server' | 'client';
}

/** `/domain/devices/graphics/filetransfer` */
export interface DomainGraphicsFiletransfer extends XmlObject {
  /** `/domain/devices/graphics/filetransfer/@enable`: `yes`, `no` */
  enable: 'yes' | 'no';
}

/** `/domain/devices/graphics/gl` */
export interface DomainGraphicsEglHeadlessGl extends XmlObject, Absent<'enable'> {
  /** `/domain/devices/graphics/gl/@rendernode`: `(/|[a-zA-Z]:\\).+` */
  rendernode?: string;
}

/** `/domain/devices/video/driver` */
export interface DomainVideoDriver extends XmlObject {
  /** `/domain/devices/video/driver/@iommu`: `on`, `off` */
  iommu?: 'on' | 'off';
  /** `/domain/devices/video/driver/@ats`: `on`, `off` */
  ats?: 'on' | 'off';
  /** `/domain/devices/video/driver/@packed`: `on`, `off` */
  packed?: 'on' | 'off';
  /** `/domain/devices/video/driver/@page_per_vq`: `on`, `off` */
  page_per_vq?: 'on' | 'off';
  /** `/domain/devices/video/driver/@name`: `qemu`, `vhostuser` */
  name?: 'qemu' | 'vhostuser';
  /** `/domain/devices/video/driver/@vgaconf`: `io`, `on`, `off` */
  vgaconf?: 'io' | 'on' | 'off';
}

/** What every `/domain/devices/video/model` may have. */
export interface DomainVideoModelBase extends XmlObject {
  /** `/domain/devices/video/model/@vram`: integer */
  vram?: number;
  /** `/domain/devices/video/model/@heads`: integer */
  heads?: number;
  /** `/domain/devices/video/model/@primary`: `yes`, `no` */
  primary?: 'yes' | 'no';
  /** `/domain/devices/video/model/@blob`: `on`, `off` */
  blob?: 'on' | 'off';
  /** `/domain/devices/video/model/@edid`: `on`, `off` */
  edid?: 'on' | 'off';
  /** `/domain/devices/video/model/acceleration` */
  acceleration?: DomainVideoModelAcceleration;
  /** `/domain/devices/video/model/resolution` */
  resolution?: DomainVideoModelResolution;
}

/** `/domain/devices/video/model` with `type='vga'` or `type='cirrus'` or `type='vmvga'` or `type='xen'` or `type='vbox'` or `type='gop'` or `type='none'` or `type='bochs'` or `type='ramfb'` */
export interface DomainVideoModelOther extends DomainVideoModelBase, Absent<'ram' | 'vgamem' | 'vram64' | 'device'> {
  /** `/domain/devices/video/model/@type` */
  type: 'vga' | 'cirrus' | 'vmvga' | 'xen' | 'vbox' | 'gop' | 'none' | 'bochs' | 'ramfb';
}

/** `/domain/devices/video/model` with `type='qxl'` */
export interface DomainVideoModelQxl extends DomainVideoModelBase, Absent<'device'> {
  /** `/domain/devices/video/model/@type` */
  type: 'qxl';
  /** `/domain/devices/video/model/@ram`: integer */
  ram?: number;
  /** `/domain/devices/video/model/@vgamem`: integer */
  vgamem?: number;
  /** `/domain/devices/video/model/@vram64`: integer */
  vram64?: number;
}

/** `/domain/devices/video/model` with `type='virtio'` */
export interface DomainVideoModelVirtio extends DomainVideoModelBase, Absent<'ram' | 'vgamem' | 'vram64'> {
  /** `/domain/devices/video/model/@type` */
  type: 'virtio';
  /** `/domain/devices/video/model/@device`: `virtio-vga`, `virtio-vga-gl`, `virtio-gpu`, `virtio-gpu-gl`, `vhost-user-vga`, `vhost-user-gpu` */
  device?: 'virtio-vga' | 'virtio-vga-gl' | 'virtio-gpu' | 'virtio-gpu-gl' | 'vhost-user-vga' | 'vhost-user-gpu';
}

/** `/domain/devices/video/model` */
export type DomainVideoModel =
  | DomainVideoModelOther
  | DomainVideoModelQxl
  | DomainVideoModelVirtio;

/** `/domain/devices/video/model/acceleration` */
export interface DomainVideoModelAcceleration extends XmlObject {
  /** `/domain/devices/video/model/acceleration/@accel3d`: `yes`, `no` */
  accel3d?: 'yes' | 'no';
  /** `/domain/devices/video/model/acceleration/@accel2d`: `yes`, `no` */
  accel2d?: 'yes' | 'no';
  /** `/domain/devices/video/model/acceleration/@rendernode`: `(/|[a-zA-Z]:\\).+` */
  rendernode?: string;
}

/** `/domain/devices/video/model/resolution` */
export interface DomainVideoModelResolution extends XmlObject {
  /** `/domain/devices/video/model/resolution/@x`: integer */
  x: number;
  /** `/domain/devices/video/model/resolution/@y`: integer */
  y: number;
}

/** `/domain/devices/console/source` */
export interface DomainSource extends XmlObject {
  /** `/domain/devices/console/source/@mode`: any text */
  mode?: string;
  /** `/domain/devices/console/source/@path`: any text */
  path?: string;
  /** `/domain/devices/console/source/@host`: any text */
  host?: string;
  /** `/domain/devices/console/source/@service`: any text */
  service?: string;
  /** `/domain/devices/console/source/@channel`: any text */
  channel?: string;
  /** `/domain/devices/console/source/@master`: any text */
  master?: string;
  /** `/domain/devices/console/source/@slave`: any text */
  slave?: string;
  /** `/domain/devices/console/source/@append`: `on`, `off` */
  append?: 'on' | 'off';
  /** `/domain/devices/console/source/@tls`: `yes`, `no` */
  tls?: 'yes' | 'no';
  /** `/domain/devices/console/source/reconnect` */
  reconnect?: DomainReconnect;
  /** `/domain/devices/console/source/seclabel` */
  seclabel?: DomainSeclabel[];
  /** `/domain/devices/console/source/clipboard` */
  clipboard?: DomainGraphicsClipboard;
  /** `/domain/devices/console/source/mouse` */
  mouse?: DomainGraphicsMouse;
}

/** `/domain/devices/console/protocol` */
export interface DomainProtocol extends XmlObject {
  /** `/domain/devices/console/protocol/@type`: `raw`, `telnet`, `telnets`, `tls` */
  type?: 'raw' | 'telnet' | 'telnets' | 'tls';
}

/** `/domain/devices/console/log` */
export interface DomainLog extends XmlObject {
  /** `/domain/devices/console/log/@file`: `(/|[a-zA-Z]:\\).+` */
  file: string;
  /** `/domain/devices/console/log/@append`: `on`, `off` */
  append?: 'on' | 'off';
}

/** `/domain/devices/console/target` */
export interface DomainTarget extends XmlObject {
  /** `/domain/devices/console/target/@type`: `xen`, `serial`, `uml`, `virtio`, `lxc`, `openvz`, `sclp`, `sclplm`, `isa-serial`, `usb-serial`, `pci-serial`, `spapr-vio-serial` … */
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
  /** `/domain/devices/console/target/@port`: any text */
  port?: string;
  /** `/domain/devices/console/target/model` */
  model?: DomainTargetModel;
}

/** `/domain/devices/console/target/model` */
export interface DomainTargetModel extends XmlObject {
  /** `/domain/devices/console/target/model/@name`: `isa-serial`, `usb-serial`, `pci-serial`, `spapr-vty`, `pl011`, `16550a`, `sclpconsole`, `sclplmconsole`, `isa-debugcon` */
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
  /** `/domain/devices/channel/target/@address`: any text */
  address: string;
  /** `/domain/devices/channel/target/@port`: any text */
  port: string;
}

/** `/domain/devices/channel/target` with `type='virtio'` */
export interface DomainChannelTargetVirtio extends XmlObject, Absent<'address' | 'port'> {
  /** `/domain/devices/channel/target/@type` */
  type: 'virtio';
  /** `/domain/devices/channel/target/@name`: any text */
  name?: string;
  /** `/domain/devices/channel/target/@state`: `connected`, `disconnected` */
  state?: 'connected' | 'disconnected';
}

/** `/domain/devices/channel/target` with `type='xen'` */
export interface DomainChannelTargetXen extends XmlObject, Absent<'address' | 'port' | 'state'> {
  /** `/domain/devices/channel/target/@type` */
  type: 'xen';
  /** `/domain/devices/channel/target/@name`: any text */
  name?: string;
}

/** `/domain/devices/channel/target` */
export type DomainChannelTarget =
  | DomainChannelTargetGuestfwd
  | DomainChannelTargetVirtio
  | DomainChannelTargetXen;

/** `/domain/devices/redirfilter/usbdev` */
export interface DomainRedirfilterUsbdev extends XmlObject {
  /** `/domain/devices/redirfilter/usbdev/@allow`: `yes`, `no` */
  allow: 'yes' | 'no';
  /** `/domain/devices/redirfilter/usbdev/@class`: `(0x)?[0-9a-fA-F]{1,2}` or `-1` */
  class?: string;
  /** `/domain/devices/redirfilter/usbdev/@vendor`: `(0x)?[0-9a-fA-F]{1,4}` or `-1` */
  vendor?: string;
  /** `/domain/devices/redirfilter/usbdev/@product`: `(0x)?[0-9a-fA-F]{1,4}` or `-1` */
  product?: string;
  /** `/domain/devices/redirfilter/usbdev/@version`: `[0-9]{1,2}.[0-9]{1,2}` or `-1` */
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
  /** `/domain/devices/rng/backend/@type`: `dev`, `file`, `pipe`, `unix`, `tcp`, `udp`, `null`, `stdio`, `vc`, `pty`, `spicevmc`, `spiceport` … */
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
  /** `/domain/devices/rng/rate/@bytes`: integer */
  bytes: number;
  /** `/domain/devices/rng/rate/@period`: integer */
  period?: number;
}

/** What every `/domain/devices/tpm/backend` may have. */
export interface DomainTPMBackendBase extends XmlObject {
  /** `/domain/devices/tpm/backend/@version`: `1.2`, `2.0` */
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
  /** `/domain/devices/tpm/backend/@persistent_state`: `yes`, `no` */
  persistent_state?: 'yes' | 'no';
  /** `/domain/devices/tpm/backend/@debug`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
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
  /** `/domain/devices/tpm/backend/device/@path`: `.+` */
  path?: string;
}

/** `/domain/devices/tpm/backend/encryption` */
export interface DomainTPMBackendEncryption extends XmlObject {
  /** `/domain/devices/tpm/backend/encryption/@secret`: a UUID */
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
  /** `/domain/devices/tpm/backend/source/@type`: `file`, `dir` */
  type: 'file' | 'dir';
  /** `/domain/devices/tpm/backend/source/@path`: `(/|[a-zA-Z]:\\).+` or `/.*` */
  path: string;
}

/** `/domain/devices/tpm/backend/profile` */
export interface DomainTPMBackendProfile extends XmlObject {
  /** `/domain/devices/tpm/backend/profile/@source`: `[A-Za-z0-9.\-:]+` */
  source?: string;
  /** `/domain/devices/tpm/backend/profile/@removeDisabled`: `check`, `fips-host` */
  removeDisabled?: 'check' | 'fips-host';
  /** `/domain/devices/tpm/backend/profile/@name`: `[A-Za-z0-9.\-:]+` */
  name?: string;
}

/** `/domain/devices/tpm/backend/source` */
export interface DomainTPMBackendExternalSource extends XmlObject {
  /** `/domain/devices/tpm/backend/source/@type`: `unix` */
  type: 'unix';
  /** `/domain/devices/tpm/backend/source/@path`: `.+` */
  path: string;
  /** `/domain/devices/tpm/backend/source/@mode`: `connect` */
  mode: 'connect';
}

/** `/domain/devices/shmem/model` */
export interface DomainShmemModel extends XmlObject {
  /** `/domain/devices/shmem/model/@type`: `ivshmem`, `ivshmem-plain`, `ivshmem-doorbell` */
  type: 'ivshmem' | 'ivshmem-plain' | 'ivshmem-doorbell';
}

/** `/domain/devices/shmem/size` */
export interface DomainSize extends XmlObject {
  /** `/domain/devices/shmem/size/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/devices/shmem/size`: integer */
  value: number | bigint;
}

/** `/domain/devices/shmem/server` */
export interface DomainShmemServer extends XmlObject {
  /** `/domain/devices/shmem/server/@path`: `(/|[a-zA-Z]:\\).+` */
  path?: string;
}

/** `/domain/devices/shmem/msi` */
export interface DomainShmemMsi extends XmlObject {
  /** `/domain/devices/shmem/msi/@ioeventfd`: `on`, `off` */
  ioeventfd?: 'on' | 'off';
  /** `/domain/devices/shmem/msi/@vectors`: integer */
  vectors?: number;
}

/** `/domain/devices/memory/source` */
export interface DomainMemorySource extends XmlObject {
  /** `/domain/devices/memory/source/pagesize` */
  pagesize?: DomainMemorySourcePagesize;
  /** `/domain/devices/memory/source/nodemask`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  nodemask?: string;
  /** `/domain/devices/memory/source/path`: `(/|[a-zA-Z]:\\).+` */
  path?: string;
  /** `/domain/devices/memory/source/alignsize` */
  alignsize?: DomainMemorySourceAlignsize;
  /** `/domain/devices/memory/source/pmem` */
  pmem?: boolean;
}

/** `/domain/devices/memory/target` */
export interface DomainMemoryTarget extends XmlObject {
  /** `/domain/devices/memory/target/@dynamicMemslots`: `yes`, `no` */
  dynamicMemslots?: 'yes' | 'no';
  /** `/domain/devices/memory/target/size` */
  size: DomainSize;
  /** `/domain/devices/memory/target/node`: integer */
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
  /** `/domain/devices/memory/source/pagesize/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/devices/memory/source/pagesize`: integer */
  value: number | bigint;
}

/** `/domain/devices/memory/source/alignsize` */
export interface DomainMemorySourceAlignsize extends XmlObject {
  /** `/domain/devices/memory/source/alignsize/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/devices/memory/source/alignsize`: integer */
  value: number | bigint;
}

/** `/domain/devices/memory/target/block` */
export interface DomainMemoryTargetBlock extends XmlObject {
  /** `/domain/devices/memory/target/block/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/devices/memory/target/block`: integer */
  value: number | bigint;
}

/** `/domain/devices/memory/target/requested` */
export interface DomainMemoryTargetRequested extends XmlObject {
  /** `/domain/devices/memory/target/requested/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/devices/memory/target/requested`: integer */
  value: number | bigint;
}

/** `/domain/devices/memory/target/current` */
export interface DomainMemoryTargetCurrent extends XmlObject {
  /** `/domain/devices/memory/target/current/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/devices/memory/target/current`: integer */
  value: number | bigint;
}

/** `/domain/devices/memory/target/label` */
export interface DomainMemoryTargetLabel extends XmlObject {
  /** `/domain/devices/memory/target/label/size` */
  size: DomainSize;
}

/** `/domain/devices/memory/target/address` */
export interface DomainMemoryTargetAddress extends XmlObject {
  /** `/domain/devices/memory/target/address/@base`: `(0x)?[0-9a-f]+` */
  base: string;
}

/** `/domain/devices/crypto/backend` */
export interface DomainCryptoBackend extends XmlObject {
  /** `/domain/devices/crypto/backend/@model`: `builtin`, `lkcf` */
  model: 'builtin' | 'lkcf';
  /** `/domain/devices/crypto/backend/@queues`: integer */
  queues?: number;
}

/** `/domain/devices/memballoon/stats` */
export interface DomainMemballoonStats extends XmlObject {
  /** `/domain/devices/memballoon/stats/@period`: integer */
  period: number;
}

/** `/domain/devices/iommu/driver` */
export interface DomainIOMMUDriver extends XmlObject {
  /** `/domain/devices/iommu/driver/@intremap`: `on`, `off` */
  intremap?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@caching_mode`: `on`, `off` */
  caching_mode?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@eim`: `on`, `off` */
  eim?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@iotlb`: `on`, `off` */
  iotlb?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@aw_bits`: `0x[0-9a-fA-F]{1,2}` or integer 0 to 255 */
  aw_bits?: string;
  /** `/domain/devices/iommu/driver/@dma_translation`: `on`, `off` */
  dma_translation?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@xtsup`: `on`, `off` */
  xtsup?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@passthrough`: `on`, `off` */
  passthrough?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@pciBus`: integer */
  pciBus?: number;
  /** `/domain/devices/iommu/driver/@accel`: `on`, `off` */
  accel?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@ats`: `on`, `off` */
  ats?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@ril`: `on`, `off` */
  ril?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/@ssidsize`: integer */
  ssidsize?: number;
  /** `/domain/devices/iommu/driver/@oas`: integer */
  oas?: number;
  /** `/domain/devices/iommu/driver/@cmdqv`: `on`, `off` */
  cmdqv?: 'on' | 'off';
  /** `/domain/devices/iommu/driver/granule` */
  granule?: DomainIOMMUDriverGranule;
}

/** `/domain/devices/iommu/driver/granule` */
export interface DomainIOMMUDriverGranule extends XmlObject {
  /** `/domain/devices/iommu/driver/granule/@mode`: `host` */
  mode?: 'host';
  /** `/domain/devices/iommu/driver/granule/@size`: integer */
  size?: number;
  /** `/domain/devices/iommu/driver/granule/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
}

/** `/domain/devices/vsock/cid` */
export interface DomainVsockCid extends XmlObject {
  /** `/domain/devices/vsock/cid/@auto`: `yes`, `no` */
  auto?: 'yes' | 'no';
  /** `/domain/devices/vsock/cid/@address`: integer */
  address?: number;
}

/** `/domain/cpu` */
export interface DomainCPU extends XmlObject {
  /** `/domain/cpu/@mode`: `custom`, `host-model`, `host-passthrough`, `maximum` */
  mode?: 'custom' | 'host-model' | 'host-passthrough' | 'maximum';
  /** `/domain/cpu/@match`: `minimum`, `exact`, `strict` */
  match?: 'minimum' | 'exact' | 'strict';
  /** `/domain/cpu/@check`: `none`, `partial`, `full` */
  check?: 'none' | 'partial' | 'full';
  /** `/domain/cpu/@deprecated_features`: `on`, `off` */
  deprecated_features?: 'on' | 'off';
  /** `/domain/cpu/@migratable`: `on`, `off` */
  migratable?: 'on' | 'off';
  /** `/domain/cpu/model` */
  model?: DomainModel;
  /** `/domain/cpu/vendor`: any text */
  vendor?: string;
  /** `/domain/cpu/topology` */
  topology?: DomainTopology;
  /** `/domain/cpu/feature` */
  feature?: DomainCPUFeature[];
  /** `/domain/cpu/numa` */
  numa?: DomainCPUNuma;
  /** `/domain/cpu/cache` */
  cache?: DomainCPUCache;
  /** `/domain/cpu/maxphysaddr` */
  maxphysaddr?: DomainMaxphysaddr;
}

/** `/domain/sysinfo` with `type='smbios'` */
export interface DomainSysinfoSmbios extends XmlObject, Absent<'entry'> {
  /** `/domain/sysinfo/@type` */
  type: 'smbios';
  /** `/domain/sysinfo/bios` */
  bios?: DomainSysinfoBios;
  /** `/domain/sysinfo/system` */
  system?: DomainSysinfoSystem;
  /** `/domain/sysinfo/baseBoard` */
  baseBoard?: DomainSysinfoBaseBoard[];
  /** `/domain/sysinfo/chassis` */
  chassis?: DomainSysinfoChassis;
  /** `/domain/sysinfo/oemStrings` */
  oemStrings?: DomainSysinfoOemStrings;
}

/** `/domain/sysinfo` with `type='fwcfg'` */
export interface DomainSysinfoFwcfg extends XmlObject, Absent<'bios' | 'system' | 'baseBoard' | 'chassis' | 'oemStrings'> {
  /** `/domain/sysinfo/@type` */
  type: 'fwcfg';
  /** `/domain/sysinfo/entry` */
  entry?: DomainSysinfoEntry[];
}

/** `/domain/sysinfo` */
export type DomainSysinfo =
  | DomainSysinfoSmbios
  | DomainSysinfoFwcfg;

/** `/domain/os` */
export interface DomainOS extends XmlObject {
  /** `/domain/os/@firmware`: `bios`, `efi` */
  firmware?: 'bios' | 'efi';
  /** `/domain/os/type` */
  type: DomainOSType;
  /** `/domain/os/kernel`: `(/|[a-zA-Z]:\\).+` */
  kernel?: string;
  /** `/domain/os/initrd`: `(/|[a-zA-Z]:\\).+` */
  initrd?: string;
  /** `/domain/os/root`: `(/|[a-zA-Z]:\\).+` */
  root?: string;
  /** `/domain/os/cmdline`: any text */
  cmdline?: string;
  /** `/domain/os/shim`: any text */
  shim?: string;
  /** `/domain/os/dtb`: `(/|[a-zA-Z]:\\).+` */
  dtb?: string;
  /** `/domain/os/firmware` */
  $firmware?: DomainOSFirmware;
  /** `/domain/os/loader` */
  loader?: DomainOSLoader;
  /** `/domain/os/nvram` */
  nvram?: DomainOSNvram;
  /** `/domain/os/varstore` */
  varstore?: DomainOSVarstore;
  /** `/domain/os/boot` */
  boot?: DomainOSBoot[];
  /** `/domain/os/bootmenu` */
  bootmenu?: DomainOSBootmenu;
  /** `/domain/os/smbios` */
  smbios?: DomainOSSmbios;
  /** `/domain/os/bios` */
  bios?: DomainOSBios;
  /** `/domain/os/acpi` */
  acpi?: DomainOSAcpi;
  /** `/domain/os/init`: `(/|[a-zA-Z]:\\).+` */
  init?: string;
  /** `/domain/os/initarg`: any text */
  initarg?: string[];
  /** `/domain/os/initenv` */
  initenv?: DomainOSInitenv[];
  /** `/domain/os/initdir`: `(/|[a-zA-Z]:\\).+` */
  initdir?: string;
  /** `/domain/os/inituser`: `[a-zA-Z0-9_\+\-]+` */
  inituser?: string;
  /** `/domain/os/initgroup`: `[a-zA-Z0-9_\+\-]+` */
  initgroup?: string;
}

/** What every `/domain/clock` may have. */
export interface DomainClockBase extends XmlObject {
  /** `/domain/clock/timer` */
  timer?: DomainClockTimer[];
}

/** `/domain/clock` with `offset='localtime'` or `offset='utc'` */
export interface DomainClockLocaltimeOrUtc extends DomainClockBase, Absent<'timezone' | 'basis' | 'start'> {
  /** `/domain/clock/@offset` */
  offset: 'localtime' | 'utc';
  /** `/domain/clock/@adjustment`: `reset` or `(-|\+)?[0-9]+` */
  adjustment?: 'reset' | (string & {});
}

/** `/domain/clock` with `offset='timezone'` */
export interface DomainClockTimezone extends DomainClockBase, Absent<'adjustment' | 'basis' | 'start'> {
  /** `/domain/clock/@offset` */
  offset: 'timezone';
  /** `/domain/clock/@timezone`: `[a-zA-Z0-9_\.\+\-/]+` */
  timezone?: string;
}

/** `/domain/clock` with `offset='variable'` */
export interface DomainClockVariable extends DomainClockBase, Absent<'timezone' | 'start'> {
  /** `/domain/clock/@offset` */
  offset: 'variable';
  /** `/domain/clock/@adjustment`: `(-|\+)?[0-9]+` */
  adjustment?: string;
  /** `/domain/clock/@basis`: `utc`, `localtime` */
  basis?: 'utc' | 'localtime';
}

/** `/domain/clock` with `offset='absolute'` */
export interface DomainClockAbsolute extends DomainClockBase, Absent<'adjustment' | 'timezone' | 'basis'> {
  /** `/domain/clock/@offset` */
  offset: 'absolute';
  /** `/domain/clock/@start`: integer */
  start: number | bigint;
}

/** `/domain/clock` */
export type DomainClock =
  | DomainClockLocaltimeOrUtc
  | DomainClockTimezone
  | DomainClockVariable
  | DomainClockAbsolute;

/** `/domain/throttlegroups` */
export interface DomainThrottlegroups extends XmlObject {
  /** `/domain/throttlegroups/throttlegroup` */
  throttlegroup?: DomainThrottlegroupsThrottlegroup[];
}

/** `/domain/memory` */
export interface DomainConfigMemory extends XmlObject {
  /** `/domain/memory/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** `/domain/memory/@dumpCore`: `on`, `off` */
  dumpCore?: 'on' | 'off';
  /** the text of `/domain/memory`: integer */
  value: number | bigint;
}

/** `/domain/maxMemory` */
export interface DomainMaxMemory extends XmlObject {
  /** `/domain/maxMemory/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** `/domain/maxMemory/@slots`: integer */
  slots?: number;
  /** the text of `/domain/maxMemory`: integer */
  value: number | bigint;
}

/** `/domain/currentMemory` */
export interface DomainCurrentMemory extends XmlObject {
  /** `/domain/currentMemory/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/currentMemory`: integer */
  value: number | bigint;
}

/** `/domain/memoryBacking` */
export interface DomainMemoryBacking extends XmlObject {
  /** `/domain/memoryBacking/hugepages` */
  hugepages?: DomainMemoryBackingHugepages;
  /** `/domain/memoryBacking/nosharepages` */
  nosharepages?: boolean;
  /** `/domain/memoryBacking/locked` */
  locked?: boolean;
  /** `/domain/memoryBacking/source` */
  source?: DomainMemoryBackingSource;
  /** `/domain/memoryBacking/access` */
  access?: DomainMemoryBackingAccess;
  /** `/domain/memoryBacking/allocation` */
  allocation?: DomainMemoryBackingAllocation;
  /** `/domain/memoryBacking/discard` */
  discard?: boolean;
}

/** `/domain/vcpu` */
export interface DomainVcpu extends XmlObject {
  /** `/domain/vcpu/@placement`: `static`, `auto` */
  placement?: 'static' | 'auto';
  /** `/domain/vcpu/@cpuset`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  cpuset?: string;
  /** `/domain/vcpu/@current`: integer from 1 */
  current?: number;
  /** the text of `/domain/vcpu`: integer from 1 */
  value: number;
}

/** `/domain/vcpus` */
export interface DomainVcpus extends XmlObject {
  /** `/domain/vcpus/vcpu` */
  vcpu?: DomainVcpusVcpu[];
}

/** `/domain/iothreadids` */
export interface DomainIothreadids extends XmlObject {
  /** `/domain/iothreadids/iothread` */
  iothread?: DomainIothreadidsIothread[];
}

/** `/domain/defaultiothread` */
export interface DomainDefaultiothread extends XmlObject {
  /** `/domain/defaultiothread/@thread_pool_min`: integer */
  thread_pool_min?: number;
  /** `/domain/defaultiothread/@thread_pool_max`: integer */
  thread_pool_max?: number;
}

/** `/domain/blkiotune` */
export interface DomainBlkiotune extends XmlObject {
  /** `/domain/blkiotune/weight`: integer 100 to 1000 */
  weight?: number;
  /** `/domain/blkiotune/device` */
  device?: DomainBlkiotuneDevice[];
}

/** `/domain/memtune` */
export interface DomainMemtune extends XmlObject {
  /** `/domain/memtune/hard_limit` */
  hard_limit?: DomainMemtuneHardLimit;
  /** `/domain/memtune/soft_limit` */
  soft_limit?: DomainMemtuneSoftLimit;
  /** `/domain/memtune/min_guarantee` */
  min_guarantee?: DomainMemtuneMinGuarantee;
  /** `/domain/memtune/swap_hard_limit` */
  swap_hard_limit?: DomainMemtuneSwapHardLimit;
}

/** `/domain/cputune` */
export interface DomainCputune extends XmlObject {
  /** `/domain/cputune/shares`: integer */
  shares?: number;
  /** `/domain/cputune/global_period`: integer 1000 to 1000000 */
  global_period?: number | bigint;
  /** `/domain/cputune/global_quota`: integer `-?[0-9]+` */
  global_quota?: number | bigint;
  /** `/domain/cputune/period`: integer 1000 to 1000000 */
  period?: number | bigint;
  /** `/domain/cputune/quota`: integer `-?[0-9]+` */
  quota?: number | bigint;
  /** `/domain/cputune/emulator_period`: integer 1000 to 1000000 */
  emulator_period?: number | bigint;
  /** `/domain/cputune/emulator_quota`: integer `-?[0-9]+` */
  emulator_quota?: number | bigint;
  /** `/domain/cputune/iothread_period`: integer 1000 to 1000000 */
  iothread_period?: number | bigint;
  /** `/domain/cputune/iothread_quota`: integer `-?[0-9]+` */
  iothread_quota?: number | bigint;
  /** `/domain/cputune/vcpupin` */
  vcpupin?: DomainCputuneVcpupin[];
  /** `/domain/cputune/emulatorpin` */
  emulatorpin?: DomainCputuneEmulatorpin;
  /** `/domain/cputune/iothreadpin` */
  iothreadpin?: DomainCputuneIothreadpin[];
  /** `/domain/cputune/vcpusched` */
  vcpusched?: DomainCputuneVcpusched[];
  /** `/domain/cputune/iothreadsched` */
  iothreadsched?: DomainCputuneIothreadsched[];
  /** `/domain/cputune/emulatorsched` */
  emulatorsched?: DomainCputuneEmulatorsched;
  /** `/domain/cputune/cachetune` */
  cachetune?: DomainCputuneCachetune[];
  /** `/domain/cputune/memorytune` */
  memorytune?: DomainCputuneMemorytune[];
  /** `/domain/cputune/energytune` */
  energytune?: DomainCputuneEnergytune[];
}

/** `/domain/numatune` */
export interface DomainNumatune extends XmlObject {
  /** `/domain/numatune/memory` */
  memory?: DomainNumatuneMemory;
  /** `/domain/numatune/memnode` */
  memnode?: DomainNumatuneMemnode[];
}

/** `/domain/iommufd` */
export interface DomainIommufd extends XmlObject {
  /** `/domain/iommufd/@enabled`: `yes`, `no` */
  enabled: 'yes' | 'no';
  /** `/domain/iommufd/@fdgroup`: any text */
  fdgroup?: string;
}

/** `/domain/resource` */
export interface DomainResource extends XmlObject {
  /** `/domain/resource/partition`: `(/|[a-zA-Z]:\\).+` */
  partition?: string;
  /** `/domain/resource/fibrechannel` */
  fibrechannel?: DomainResourceFibrechannel;
}

/** `/domain/features` */
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

/** `/domain/pm` */
export interface DomainPM extends XmlObject {
  /** `/domain/pm/suspend-to-mem` */
  'suspend-to-mem'?: DomainPMSuspendToMem;
  /** `/domain/pm/suspend-to-disk` */
  'suspend-to-disk'?: DomainPMSuspendToDisk;
}

/** `/domain/perf` */
export interface DomainPerf extends XmlObject {
  /** `/domain/perf/event` */
  event: DomainPerfEvent[];
}

/** `/domain/devices` */
export interface DomainDevices extends XmlObject {
  /** `/domain/devices/emulator`: `(/|[a-zA-Z]:\\).+` */
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
  /** `/domain/seclabel/@model`: any text */
  model?: string;
}

/** `/domain/seclabel` with `type='dynamic'` or no `type` */
export interface DomainConfigSeclabelDynamic extends DomainConfigSeclabelBase {
  /** `/domain/seclabel/@type` */
  type?: 'dynamic';
  /** `/domain/seclabel/@relabel`: `yes` */
  relabel?: 'yes';
  /** `/domain/seclabel/label`: any text */
  label?: string;
  /** `/domain/seclabel/imagelabel`: any text */
  imagelabel?: string;
  /** `/domain/seclabel/baselabel`: any text */
  baselabel?: string;
}

/** `/domain/seclabel` with `type='static'` */
export interface DomainConfigSeclabelStatic extends DomainConfigSeclabelBase, Absent<'baselabel'> {
  /** `/domain/seclabel/@type` */
  type: 'static';
  /** `/domain/seclabel/@relabel`: `yes`, `no` */
  relabel?: 'yes' | 'no';
  /** `/domain/seclabel/label`: any text */
  label: string;
  /** `/domain/seclabel/imagelabel`: any text */
  imagelabel?: string;
}

/** `/domain/seclabel` with `type='none'` */
export interface DomainConfigSeclabelNone extends DomainConfigSeclabelBase, Absent<'label' | 'imagelabel' | 'baselabel'> {
  /** `/domain/seclabel/@type` */
  type: 'none';
  /** `/domain/seclabel/@relabel`: `no` */
  relabel?: 'no';
}

/** `/domain/seclabel` */
export type DomainConfigSeclabel =
  | DomainConfigSeclabelDynamic
  | DomainConfigSeclabelStatic
  | DomainConfigSeclabelNone;

/** `/domain/qemu:commandline` */
export interface DomainQemuCommandline extends XmlObject {
  /** `/domain/qemu:commandline/qemu:arg` */
  'qemu:arg'?: DomainQemuCommandlineArg[];
  /** `/domain/qemu:commandline/qemu:env` */
  'qemu:env'?: DomainQemuCommandlineEnv[];
}

/** `/domain/qemu:capabilities` */
export interface DomainQemuCapabilities extends XmlObject {
  /** `/domain/qemu:capabilities/qemu:add` */
  'qemu:add'?: DomainQemuCapabilitiesAdd[];
  /** `/domain/qemu:capabilities/qemu:del` */
  'qemu:del'?: DomainQemuCapabilitiesDel[];
}

/** `/domain/qemu:deprecation` */
export interface DomainQemuDeprecation extends XmlObject {
  /** `/domain/qemu:deprecation/@behavior`: `none`, `omit`, `reject`, `crash` */
  behavior: 'none' | 'omit' | 'reject' | 'crash';
}

/** `/domain/qemu:override` */
export interface DomainQemuOverride extends XmlObject {
  /** `/domain/qemu:override/qemu:device` */
  'qemu:device'?: DomainQemuOverrideDevice[];
}

/** `/domain/lxc:namespace` */
export interface DomainLxcNamespace extends XmlObject {
  /** `/domain/lxc:namespace/lxc:sharenet` */
  'lxc:sharenet'?: DomainLxcNamespaceSharenet;
  /** `/domain/lxc:namespace/lxc:shareipc` */
  'lxc:shareipc'?: DomainLxcNamespaceShareipc;
  /** `/domain/lxc:namespace/lxc:shareuts` */
  'lxc:shareuts'?: DomainLxcNamespaceShareuts;
}

/** `/domain/keywrap` */
export interface DomainKeywrap extends XmlObject {
  /** `/domain/keywrap/cipher` */
  cipher: DomainKeywrapCipher[];
}

/** `/domain/launchSecurity` with `type='sev'` */
export interface DomainLaunchSecuritySev extends XmlObject, Absent<
  | 'authorKey' | 'vcek' | 'guestVisibleWorkarounds' | 'idBlock' | 'idAuth' | 'hostData' | 'mrConfigId' | 'mrOwner'
  | 'mrOwnerConfig' | 'quoteGenerationService'
> {
  /** `/domain/launchSecurity/@type` */
  type: 'sev';
  /** `/domain/launchSecurity/@kernelHashes`: `yes`, `no` */
  kernelHashes?: 'yes' | 'no';
  /** `/domain/launchSecurity/cbitpos`: integer */
  cbitpos?: number;
  /** `/domain/launchSecurity/reducedPhysBits`: integer */
  reducedPhysBits?: number;
  /** `/domain/launchSecurity/policy`: `(0x)?[0-9a-f]+` */
  policy: string;
  /** `/domain/launchSecurity/handle`: integer */
  handle?: number;
  /** `/domain/launchSecurity/dhCert`: any text */
  dhCert?: string;
  /** `/domain/launchSecurity/session`: any text */
  session?: string;
}

/** `/domain/launchSecurity` with `type='sev-snp'` */
export interface DomainLaunchSecuritySevSnp extends XmlObject, Absent<
  | 'handle' | 'dhCert' | 'session' | 'mrConfigId' | 'mrOwner' | 'mrOwnerConfig' | 'quoteGenerationService'
> {
  /** `/domain/launchSecurity/@type` */
  type: 'sev-snp';
  /** `/domain/launchSecurity/@kernelHashes`: `yes`, `no` */
  kernelHashes?: 'yes' | 'no';
  /** `/domain/launchSecurity/@authorKey`: `yes`, `no` */
  authorKey?: 'yes' | 'no';
  /** `/domain/launchSecurity/@vcek`: `yes`, `no` */
  vcek?: 'yes' | 'no';
  /** `/domain/launchSecurity/cbitpos`: integer */
  cbitpos?: number;
  /** `/domain/launchSecurity/reducedPhysBits`: integer */
  reducedPhysBits?: number;
  /** `/domain/launchSecurity/policy`: `(0x)?[0-9a-f]+` */
  policy: string;
  /** `/domain/launchSecurity/guestVisibleWorkarounds`: any text */
  guestVisibleWorkarounds?: string;
  /** `/domain/launchSecurity/idBlock`: any text */
  idBlock?: string;
  /** `/domain/launchSecurity/idAuth`: any text */
  idAuth?: string;
  /** `/domain/launchSecurity/hostData`: any text */
  hostData?: string;
}

/** `/domain/launchSecurity` with `type='s390-pv'` */
export interface DomainLaunchSecurityS390Pv extends XmlObject, Absent<
  | 'kernelHashes' | 'authorKey' | 'vcek' | 'cbitpos' | 'reducedPhysBits' | 'policy' | 'handle' | 'dhCert' | 'session'
  | 'guestVisibleWorkarounds' | 'idBlock' | 'idAuth' | 'hostData' | 'mrConfigId' | 'mrOwner' | 'mrOwnerConfig'
  | 'quoteGenerationService'
> {
  /** `/domain/launchSecurity/@type` */
  type: 's390-pv';
}

/** `/domain/launchSecurity` with `type='tdx'` */
export interface DomainLaunchSecurityTdx extends XmlObject, Absent<
  | 'kernelHashes' | 'authorKey' | 'vcek' | 'cbitpos' | 'reducedPhysBits' | 'handle' | 'dhCert' | 'session'
  | 'guestVisibleWorkarounds' | 'idBlock' | 'idAuth' | 'hostData'
> {
  /** `/domain/launchSecurity/@type` */
  type: 'tdx';
  /** `/domain/launchSecurity/policy`: `(0x)?[0-9a-f]+` */
  policy?: string;
  /** `/domain/launchSecurity/mrConfigId`: any text */
  mrConfigId?: string;
  /** `/domain/launchSecurity/mrOwner`: any text */
  mrOwner?: string;
  /** `/domain/launchSecurity/mrOwnerConfig`: any text */
  mrOwnerConfig?: string;
  /** `/domain/launchSecurity/quoteGenerationService` */
  quoteGenerationService?: DomainLaunchSecurityQuoteGenerationService;
}

/** `/domain/launchSecurity` */
export type DomainLaunchSecurity =
  | DomainLaunchSecuritySev
  | DomainLaunchSecuritySevSnp
  | DomainLaunchSecurityS390Pv
  | DomainLaunchSecurityTdx;

/** `/domain/bhyve:commandline` */
export interface DomainBhyveCommandline extends XmlObject {
  /** `/domain/bhyve:commandline/bhyve:arg` */
  'bhyve:arg'?: DomainBhyveCommandlineArg[];
}

/** `/domain/xen:commandline` */
export interface DomainXenCommandline extends XmlObject {
  /** `/domain/xen:commandline/xen:arg` */
  'xen:arg'?: DomainXenCommandlineArg[];
}

/** `/cpu/model` */
export interface DomainModel extends XmlObject, Absent<'usable' | 'deprecated' | 'canonical' | 'vendor'> {
  /** `/cpu/model/@fallback`: `allow`, `forbid` */
  fallback?: 'allow' | 'forbid';
  /** `/cpu/model/@vendor_id`: `[^,]{12}` */
  vendor_id?: string;
  /** the text of `/cpu/model`: any text */
  value?: string;
}

/** `/domain/cpu/topology` */
export interface DomainTopology extends XmlObject {
  /** `/domain/cpu/topology/@sockets`: integer */
  sockets: number;
  /** `/domain/cpu/topology/@dies`: integer */
  dies?: number;
  /** `/domain/cpu/topology/@clusters`: integer */
  clusters?: number;
  /** `/domain/cpu/topology/@cores`: integer */
  cores: number;
  /** `/domain/cpu/topology/@threads`: integer */
  threads: number;
}

/** `/domain/cpu/feature` */
export interface DomainCPUFeature extends XmlObject {
  /** `/domain/cpu/feature/@policy`: `force`, `require`, `optional`, `disable`, `forbid` */
  policy: 'force' | 'require' | 'optional' | 'disable' | 'forbid';
  /** `/domain/cpu/feature/@name`: `[a-zA-Z0-9\-_\.]+` */
  name: string;
}

/** `/domain/cpu/numa` */
export interface DomainCPUNuma extends XmlObject {
  /** `/domain/cpu/numa/cell` */
  cell: DomainCPUNumaCell[];
  /** `/domain/cpu/numa/interconnects` */
  interconnects?: DomainCPUNumaInterconnects;
}

/** `/domain/cpu/cache` */
export interface DomainCPUCache extends XmlObject {
  /** `/domain/cpu/cache/@level`: `1`, `2`, `3` */
  level?: '1' | '2' | '3';
  /** `/domain/cpu/cache/@mode`: `emulate`, `passthrough`, `disable` */
  mode: 'emulate' | 'passthrough' | 'disable';
}

/** `/domain/cpu/maxphysaddr` */
export interface DomainMaxphysaddr extends XmlObject {
  /** `/domain/cpu/maxphysaddr/@mode`: `emulate`, `passthrough` */
  mode: 'emulate' | 'passthrough';
  /** `/domain/cpu/maxphysaddr/@bits`: integer */
  bits?: number;
  /** `/domain/cpu/maxphysaddr/@limit`: integer */
  limit?: number;
}

/** `/domain/sysinfo/bios` */
export interface DomainSysinfoBios extends XmlObject {
  /** `/domain/sysinfo/bios/entry` */
  entry: DomainSysinfoBiosEntry[];
}

/** `/domain/sysinfo/system` */
export interface DomainSysinfoSystem extends XmlObject {
  /** `/domain/sysinfo/system/entry` */
  entry: DomainSysinfoSystemEntry[];
}

/** `/domain/sysinfo/baseBoard` */
export interface DomainSysinfoBaseBoard extends XmlObject {
  /** `/domain/sysinfo/baseBoard/entry` */
  entry: DomainSysinfoBaseBoardEntry[];
}

/** `/domain/sysinfo/chassis` */
export interface DomainSysinfoChassis extends XmlObject {
  /** `/domain/sysinfo/chassis/entry` */
  entry: DomainSysinfoChassisEntry[];
}

/** `/domain/sysinfo/oemStrings` */
export interface DomainSysinfoOemStrings extends XmlObject {
  /** `/domain/sysinfo/oemStrings/entry`: any text */
  entry: string[];
}

/** `/domain/sysinfo/entry` */
export interface DomainSysinfoEntry extends XmlObject {
  /** `/domain/sysinfo/entry/@name`: any text */
  name: string;
  /** `/domain/sysinfo/entry/@file`: any text */
  file?: string;
  /** the text of `/domain/sysinfo/entry`: any text */
  value?: string;
}

/** `/domain/os/type` */
export interface DomainOSType extends XmlObject {
  /** `/domain/os/type/@arch`: `i686`, `x86_64`, `ia64`, `aarch64`, `alpha`, `armv6l`, `armv7l`, `cris`, `lm32`, `loongarch64`, `m68k`, `microblaze` … */
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
  /** `/domain/os/type/@machine`: `xenpv`, `xenfv`, `xenpvh` or `[a-zA-Z0-9_\.\-]+` */
  machine?: 'xenpv' | 'xenfv' | 'xenpvh' | (string & {});
  /** the text of `/domain/os/type`: `xen`, `linux`, `xenpvh`, `hvm`, `exe` */
  value: 'xen' | 'linux' | 'xenpvh' | 'hvm' | 'exe';
}

/** `/domain/os/firmware` */
export interface DomainOSFirmware extends XmlObject {
  /** `/domain/os/firmware/feature` */
  feature: DomainOSFirmwareFeature[];
}

/** `/domain/os/loader` */
export interface DomainOSLoader extends XmlObject {
  /** `/domain/os/loader/@type`: `rom`, `pflash` */
  type?: 'rom' | 'pflash';
  /** `/domain/os/loader/@readonly`: `yes`, `no` */
  readonly?: 'yes' | 'no';
  /** `/domain/os/loader/@secure`: `yes`, `no` */
  secure?: 'yes' | 'no';
  /** `/domain/os/loader/@stateless`: `yes`, `no` */
  stateless?: 'yes' | 'no';
  /** `/domain/os/loader/@format`: `raw`, `qcow2` */
  format?: 'raw' | 'qcow2';
  /** the text of `/domain/os/loader`: `(/|[a-zA-Z]:\\).+` */
  value?: string;
}

/** What every `/domain/os/nvram` may have. */
export interface DomainOSNvramBase extends XmlObject {
  /** `/domain/os/nvram/@template`: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** `/domain/os/nvram/@templateFormat`: `raw`, `qcow2` */
  templateFormat?: 'raw' | 'qcow2';
  /** `/domain/os/nvram/@format`: `raw`, `qcow2` */
  format?: 'raw' | 'qcow2';
}

/** `/domain/os/nvram` with `type='file'` */
export interface DomainOSNvramFile extends DomainOSNvramBase, Absent<'value'> {
  /** `/domain/os/nvram/@type` */
  type: 'file';
  /** `/domain/os/nvram/source` */
  source?: DomainDiskFileSource;
}

/** `/domain/os/nvram` with `type='block'` */
export interface DomainOSNvramBlock extends DomainOSNvramBase, Absent<'value'> {
  /** `/domain/os/nvram/@type` */
  type: 'block';
  /** `/domain/os/nvram/source` */
  source?: DomainDiskBlockSource;
}

/** `/domain/os/nvram` with `type='dir'` */
export interface DomainOSNvramDir extends DomainOSNvramBase, Absent<'value'> {
  /** `/domain/os/nvram/@type` */
  type: 'dir';
  /** `/domain/os/nvram/source` */
  source?: DomainDiskDirSource;
}

/** `/domain/os/nvram` with `type='network'` */
export interface DomainOSNvramNetwork extends DomainOSNvramBase, Absent<'value'> {
  /** `/domain/os/nvram/@type` */
  type: 'network';
  /** `/domain/os/nvram/source` */
  source: DomainDiskNetworkSource;
}

/** `/domain/os/nvram` with `type='volume'` */
export interface DomainOSNvramVolume extends DomainOSNvramBase, Absent<'value'> {
  /** `/domain/os/nvram/@type` */
  type: 'volume';
  /** `/domain/os/nvram/source` */
  source?: DomainDiskVolumeSource;
}

/** `/domain/os/nvram` with `type='nvme'` */
export interface DomainOSNvramNvme extends DomainOSNvramBase, Absent<'value'> {
  /** `/domain/os/nvram/@type` */
  type: 'nvme';
  /** `/domain/os/nvram/source` */
  source?: DomainDiskNvmeSource;
}

/** `/domain/os/nvram` with `type='vhostuser'` */
export interface DomainOSNvramVhostuser extends DomainOSNvramBase, Absent<'value'> {
  /** `/domain/os/nvram/@type` */
  type: 'vhostuser';
  /** `/domain/os/nvram/source` */
  source: DomainDiskVhostuserSource;
}

/** `/domain/os/nvram` with `type='vhostvdpa'` */
export interface DomainOSNvramVhostvdpa extends DomainOSNvramBase, Absent<'value'> {
  /** `/domain/os/nvram/@type` */
  type: 'vhostvdpa';
  /** `/domain/os/nvram/source` */
  source: DomainDiskVhostvdpaSource;
}

/** `/domain/os/nvram` with `type='ctl'` */
export interface DomainOSNvramCtl extends DomainOSNvramBase, Absent<'value'> {
  /** `/domain/os/nvram/@type` */
  type: 'ctl';
  /** `/domain/os/nvram/source` */
  source: DomainDiskVhostvdpaSource;
}

/** `/domain/os/nvram` with no `type` */
export interface DomainOSNvramDefault extends DomainOSNvramBase {
  /** `/domain/os/nvram/@type`: absent */
  type?: undefined;
  /** the text of `/domain/os/nvram`: `(/|[a-zA-Z]:\\).+` or `\[[^\]]+\] .+` */
  value?: string;
  /** `/domain/os/nvram/source` */
  source?: DomainDiskFileSource;
}

/** `/domain/os/nvram` */
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

/** `/domain/os/varstore` */
export interface DomainOSVarstore extends XmlObject {
  /** `/domain/os/varstore/@template`: `(/|[a-zA-Z]:\\).+` */
  template?: string;
  /** `/domain/os/varstore/@path`: `(/|[a-zA-Z]:\\).+` */
  path?: string;
}

/** `/domain/os/boot` */
export interface DomainOSBoot extends XmlObject {
  /** `/domain/os/boot/@dev`: `hd`, `fd`, `cdrom`, `network` */
  dev: 'hd' | 'fd' | 'cdrom' | 'network';
}

/** `/domain/os/bootmenu` */
export interface DomainOSBootmenu extends XmlObject {
  /** `/domain/os/bootmenu/@enable`: `yes`, `no` */
  enable: 'yes' | 'no';
  /** `/domain/os/bootmenu/@timeout`: integer 0 to 65535 */
  timeout?: number;
}

/** `/domain/os/smbios` */
export interface DomainOSSmbios extends XmlObject {
  /** `/domain/os/smbios/@mode`: `emulate`, `host`, `sysinfo` */
  mode: 'emulate' | 'host' | 'sysinfo';
}

/** `/domain/os/bios` */
export interface DomainOSBios extends XmlObject {
  /** `/domain/os/bios/@useserial`: `yes`, `no` */
  useserial?: 'yes' | 'no';
  /** `/domain/os/bios/@rebootTimeout`: integer from -1 */
  rebootTimeout?: number;
}

/** `/domain/os/acpi` */
export interface DomainOSAcpi extends XmlObject {
  /** `/domain/os/acpi/table` */
  table?: DomainOSAcpiTable[];
}

/** `/domain/os/initenv` */
export interface DomainOSInitenv extends XmlObject {
  /** `/domain/os/initenv/@name`: `[a-zA-Z_]+[a-zA-Z0-9_]*` */
  name: string;
  /** the text of `/domain/os/initenv`: any text */
  value?: string;
}

/** What every `/domain/clock/timer` may have. */
export interface DomainClockTimerBase extends XmlObject {
  /** `/domain/clock/timer/@present`: `yes`, `no` */
  present?: 'yes' | 'no';
}

/** `/domain/clock/timer` with `name='platform'` or `name='rtc'` */
export interface DomainClockTimerPlatformOrRtc extends DomainClockTimerBase, Absent<'frequency' | 'mode'> {
  /** `/domain/clock/timer/@name` */
  name: 'platform' | 'rtc';
  /** `/domain/clock/timer/@track`: `boot`, `guest`, `wall`, `realtime` */
  track?: 'boot' | 'guest' | 'wall' | 'realtime';
  /** `/domain/clock/timer/@tickpolicy`: `delay`, `merge`, `discard`, `catchup` */
  tickpolicy?: 'delay' | 'merge' | 'discard' | 'catchup';
  /** `/domain/clock/timer/catchup` */
  catchup?: DomainClockTimerCatchup;
}

/** `/domain/clock/timer` with `name='tsc'` */
export interface DomainClockTimerTsc extends DomainClockTimerBase, Absent<'track'> {
  /** `/domain/clock/timer/@name` */
  name: 'tsc';
  /** `/domain/clock/timer/@tickpolicy`: `delay`, `merge`, `discard`, `catchup` */
  tickpolicy?: 'delay' | 'merge' | 'discard' | 'catchup';
  /** `/domain/clock/timer/@frequency`: integer */
  frequency?: number | bigint;
  /** `/domain/clock/timer/@mode`: `auto`, `native`, `emulate`, `paravirt`, `smpsafe` */
  mode?: 'auto' | 'native' | 'emulate' | 'paravirt' | 'smpsafe';
  /** `/domain/clock/timer/catchup` */
  catchup?: DomainClockTimerCatchup;
}

/** `/domain/clock/timer` with `name='hpet'` or `name='pit'` or `name='armvtimer'` */
export interface DomainClockTimerOther extends DomainClockTimerBase, Absent<'track' | 'frequency' | 'mode'> {
  /** `/domain/clock/timer/@name` */
  name: 'hpet' | 'pit' | 'armvtimer';
  /** `/domain/clock/timer/@tickpolicy`: `delay`, `merge`, `discard`, `catchup` */
  tickpolicy?: 'delay' | 'merge' | 'discard' | 'catchup';
  /** `/domain/clock/timer/catchup` */
  catchup?: DomainClockTimerCatchup;
}

/** `/domain/clock/timer` with `name='kvmclock'` or `name='hypervclock'` */
export interface DomainClockTimerKvmclockOrHypervclock extends DomainClockTimerBase, Absent<'track' | 'tickpolicy' | 'frequency' | 'mode' | 'catchup'> {
  /** `/domain/clock/timer/@name` */
  name: 'kvmclock' | 'hypervclock';
}

/** `/domain/clock/timer` */
export type DomainClockTimer =
  | DomainClockTimerPlatformOrRtc
  | DomainClockTimerTsc
  | DomainClockTimerOther
  | DomainClockTimerKvmclockOrHypervclock;

/** `/domain/throttlegroups/throttlegroup` */
export interface DomainThrottlegroupsThrottlegroup extends XmlObject {
  /** `/domain/throttlegroups/throttlegroup/total_bytes_sec`: integer */
  total_bytes_sec?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/read_bytes_sec`: integer */
  read_bytes_sec?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/write_bytes_sec`: integer */
  write_bytes_sec?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/total_iops_sec`: integer */
  total_iops_sec?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/read_iops_sec`: integer */
  read_iops_sec?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/write_iops_sec`: integer */
  write_iops_sec?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/total_bytes_sec_max`: integer */
  total_bytes_sec_max?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/read_bytes_sec_max`: integer */
  read_bytes_sec_max?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/write_bytes_sec_max`: integer */
  write_bytes_sec_max?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/total_iops_sec_max`: integer */
  total_iops_sec_max?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/read_iops_sec_max`: integer */
  read_iops_sec_max?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/write_iops_sec_max`: integer */
  write_iops_sec_max?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/size_iops_sec`: integer */
  size_iops_sec?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/group_name`: any text */
  group_name?: string;
  /** `/domain/throttlegroups/throttlegroup/total_bytes_sec_max_length`: integer */
  total_bytes_sec_max_length?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/read_bytes_sec_max_length`: integer */
  read_bytes_sec_max_length?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/write_bytes_sec_max_length`: integer */
  write_bytes_sec_max_length?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/total_iops_sec_max_length`: integer */
  total_iops_sec_max_length?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/read_iops_sec_max_length`: integer */
  read_iops_sec_max_length?: number | bigint;
  /** `/domain/throttlegroups/throttlegroup/write_iops_sec_max_length`: integer */
  write_iops_sec_max_length?: number | bigint;
}

/** `/domain/memoryBacking/hugepages` */
export interface DomainMemoryBackingHugepages extends XmlObject {
  /** `/domain/memoryBacking/hugepages/page` */
  page?: DomainMemoryBackingHugepagesPage[];
}

/** `/domain/memoryBacking/source` */
export interface DomainMemoryBackingSource extends XmlObject {
  /** `/domain/memoryBacking/source/@type`: `file`, `anonymous`, `memfd` */
  type: 'file' | 'anonymous' | 'memfd';
}

/** `/domain/memoryBacking/access` */
export interface DomainMemoryBackingAccess extends XmlObject {
  /** `/domain/memoryBacking/access/@mode`: `shared`, `private` */
  mode: 'shared' | 'private';
}

/** `/domain/memoryBacking/allocation` */
export interface DomainMemoryBackingAllocation extends XmlObject {
  /** `/domain/memoryBacking/allocation/@mode`: `immediate`, `ondemand` */
  mode?: 'immediate' | 'ondemand';
  /** `/domain/memoryBacking/allocation/@threads`: integer */
  threads?: number;
}

/** `/domain/vcpus/vcpu` */
export interface DomainVcpusVcpu extends XmlObject {
  /** `/domain/vcpus/vcpu/@id`: integer */
  id: number;
  /** `/domain/vcpus/vcpu/@enabled`: `yes`, `no` */
  enabled: 'yes' | 'no';
  /** `/domain/vcpus/vcpu/@hotpluggable`: `yes`, `no` */
  hotpluggable?: 'yes' | 'no';
  /** `/domain/vcpus/vcpu/@order`: integer */
  order?: number;
}

/** `/domain/iothreadids/iothread` */
export interface DomainIothreadidsIothread extends XmlObject {
  /** `/domain/iothreadids/iothread/@id`: integer */
  id: number;
  /** `/domain/iothreadids/iothread/@thread_pool_min`: integer */
  thread_pool_min?: number;
  /** `/domain/iothreadids/iothread/@thread_pool_max`: integer */
  thread_pool_max?: number;
  /** `/domain/iothreadids/iothread/poll` */
  poll?: DomainIothreadidsIothreadPoll;
}

/** `/domain/blkiotune/device` */
export interface DomainBlkiotuneDevice extends XmlObject {
  /** `/domain/blkiotune/device/path`: `*` or `(/|[a-zA-Z]:\\).+` */
  path: '*' | (string & {});
  /** `/domain/blkiotune/device/weight`: integer 100 to 1000 */
  weight?: number;
  /** `/domain/blkiotune/device/read_iops_sec`: integer */
  read_iops_sec?: number;
  /** `/domain/blkiotune/device/write_iops_sec`: integer */
  write_iops_sec?: number;
  /** `/domain/blkiotune/device/read_bytes_sec`: integer */
  read_bytes_sec?: number | bigint;
  /** `/domain/blkiotune/device/write_bytes_sec`: integer */
  write_bytes_sec?: number | bigint;
}

/** `/domain/memtune/hard_limit` */
export interface DomainMemtuneHardLimit extends XmlObject {
  /** `/domain/memtune/hard_limit/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/memtune/hard_limit`: integer */
  value: number | bigint;
}

/** `/domain/memtune/soft_limit` */
export interface DomainMemtuneSoftLimit extends XmlObject {
  /** `/domain/memtune/soft_limit/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/memtune/soft_limit`: integer */
  value: number | bigint;
}

/** `/domain/memtune/min_guarantee` */
export interface DomainMemtuneMinGuarantee extends XmlObject {
  /** `/domain/memtune/min_guarantee/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/memtune/min_guarantee`: integer */
  value: number | bigint;
}

/** `/domain/memtune/swap_hard_limit` */
export interface DomainMemtuneSwapHardLimit extends XmlObject {
  /** `/domain/memtune/swap_hard_limit/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/memtune/swap_hard_limit`: integer */
  value: number | bigint;
}

/** `/domain/cputune/vcpupin` */
export interface DomainCputuneVcpupin extends XmlObject {
  /** `/domain/cputune/vcpupin/@vcpu`: integer */
  vcpu: number;
  /** `/domain/cputune/vcpupin/@cpuset`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  cpuset: string;
}

/** `/domain/cputune/emulatorpin` */
export interface DomainCputuneEmulatorpin extends XmlObject {
  /** `/domain/cputune/emulatorpin/@cpuset`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  cpuset: string;
}

/** `/domain/cputune/iothreadpin` */
export interface DomainCputuneIothreadpin extends XmlObject {
  /** `/domain/cputune/iothreadpin/@iothread`: integer */
  iothread: number;
  /** `/domain/cputune/iothreadpin/@cpuset`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  cpuset: string;
}

/** What every `/domain/cputune/vcpusched` may have. */
export interface DomainCputuneVcpuschedBase extends XmlObject {
  /** `/domain/cputune/vcpusched/@vcpus`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  vcpus?: string;
}

/** `/domain/cputune/vcpusched` with `scheduler='batch'` or `scheduler='idle'` */
export interface DomainCputuneVcpuschedBatchOrIdle extends DomainCputuneVcpuschedBase, Absent<'priority'> {
  /** `/domain/cputune/vcpusched/@scheduler` */
  scheduler: 'batch' | 'idle';
}

/** `/domain/cputune/vcpusched` with `scheduler='fifo'` or `scheduler='rr'` */
export interface DomainCputuneVcpuschedFifoOrRr extends DomainCputuneVcpuschedBase {
  /** `/domain/cputune/vcpusched/@scheduler` */
  scheduler: 'fifo' | 'rr';
  /** `/domain/cputune/vcpusched/@priority`: integer 0 to 65535 */
  priority: number;
}

/** `/domain/cputune/vcpusched` */
export type DomainCputuneVcpusched =
  | DomainCputuneVcpuschedBatchOrIdle
  | DomainCputuneVcpuschedFifoOrRr;

/** What every `/domain/cputune/iothreadsched` may have. */
export interface DomainCputuneIothreadschedBase extends XmlObject {
  /** `/domain/cputune/iothreadsched/@iothreads`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  iothreads?: string;
}

/** `/domain/cputune/iothreadsched` with `scheduler='batch'` or `scheduler='idle'` */
export interface DomainCputuneIothreadschedBatchOrIdle extends DomainCputuneIothreadschedBase, Absent<'priority'> {
  /** `/domain/cputune/iothreadsched/@scheduler` */
  scheduler: 'batch' | 'idle';
}

/** `/domain/cputune/iothreadsched` with `scheduler='fifo'` or `scheduler='rr'` */
export interface DomainCputuneIothreadschedFifoOrRr extends DomainCputuneIothreadschedBase {
  /** `/domain/cputune/iothreadsched/@scheduler` */
  scheduler: 'fifo' | 'rr';
  /** `/domain/cputune/iothreadsched/@priority`: integer 0 to 65535 */
  priority: number;
}

/** `/domain/cputune/iothreadsched` */
export type DomainCputuneIothreadsched =
  | DomainCputuneIothreadschedBatchOrIdle
  | DomainCputuneIothreadschedFifoOrRr;

/** `/domain/cputune/emulatorsched` with `scheduler='batch'` or `scheduler='idle'` */
export interface DomainCputuneEmulatorschedBatchOrIdle extends XmlObject, Absent<'priority'> {
  /** `/domain/cputune/emulatorsched/@scheduler` */
  scheduler: 'batch' | 'idle';
}

/** `/domain/cputune/emulatorsched` with `scheduler='fifo'` or `scheduler='rr'` */
export interface DomainCputuneEmulatorschedFifoOrRr extends XmlObject {
  /** `/domain/cputune/emulatorsched/@scheduler` */
  scheduler: 'fifo' | 'rr';
  /** `/domain/cputune/emulatorsched/@priority`: integer 0 to 65535 */
  priority: number;
}

/** `/domain/cputune/emulatorsched` */
export type DomainCputuneEmulatorsched =
  | DomainCputuneEmulatorschedBatchOrIdle
  | DomainCputuneEmulatorschedFifoOrRr;

/** `/domain/cputune/cachetune` */
export interface DomainCputuneCachetune extends XmlObject {
  /** `/domain/cputune/cachetune/@vcpus`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  vcpus?: string;
  /** `/domain/cputune/cachetune/@id`: any text */
  id?: string;
  /** `/domain/cputune/cachetune/cache` */
  cache?: DomainCputuneCachetuneCache[];
  /** `/domain/cputune/cachetune/monitor` */
  monitor?: DomainCputuneCachetuneMonitor[];
}

/** `/domain/cputune/memorytune` */
export interface DomainCputuneMemorytune extends XmlObject {
  /** `/domain/cputune/memorytune/@vcpus`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  vcpus?: string;
  /** `/domain/cputune/memorytune/node` */
  node?: DomainCputuneMemorytuneNode[];
  /** `/domain/cputune/memorytune/monitor` */
  monitor?: DomainCputuneMemorytuneMonitor[];
}

/** `/domain/cputune/energytune` */
export interface DomainCputuneEnergytune extends XmlObject {
  /** `/domain/cputune/energytune/@vcpus`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  vcpus?: string;
  /** `/domain/cputune/energytune/@id`: any text */
  id?: string;
  /** `/domain/cputune/energytune/monitor` */
  monitor: DomainCputuneMemorytuneMonitor[];
}

/** What every `/domain/numatune/memory` may have. */
export interface DomainNumatuneMemoryBase extends XmlObject {
  /** `/domain/numatune/memory/@mode`: `strict`, `preferred`, `interleave`, `restrictive` */
  mode?: 'strict' | 'preferred' | 'interleave' | 'restrictive';
}

/** `/domain/numatune/memory` with `placement='static'` or no `placement` */
export interface DomainNumatuneMemoryStatic extends DomainNumatuneMemoryBase {
  /** `/domain/numatune/memory/@placement` */
  placement?: 'static';
  /** `/domain/numatune/memory/@nodeset`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  nodeset?: string;
}

/** `/domain/numatune/memory` with `placement='auto'` */
export interface DomainNumatuneMemoryAuto extends DomainNumatuneMemoryBase, Absent<'nodeset'> {
  /** `/domain/numatune/memory/@placement` */
  placement: 'auto';
}

/** `/domain/numatune/memory` */
export type DomainNumatuneMemory =
  | DomainNumatuneMemoryStatic
  | DomainNumatuneMemoryAuto;

/** `/domain/numatune/memnode` */
export interface DomainNumatuneMemnode extends XmlObject {
  /** `/domain/numatune/memnode/@cellid`: integer */
  cellid: number;
  /** `/domain/numatune/memnode/@mode`: `strict`, `preferred`, `interleave`, `restrictive` */
  mode: 'strict' | 'preferred' | 'interleave' | 'restrictive';
  /** `/domain/numatune/memnode/@nodeset`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  nodeset: string;
}

/** `/domain/resource/fibrechannel` */
export interface DomainResourceFibrechannel extends XmlObject {
  /** `/domain/resource/fibrechannel/@appid`: `[ -~]{1,128}` */
  appid: string;
}

/** `/domain/features/apic` */
export interface DomainFeaturesApic extends XmlObject {
  /** `/domain/features/apic/@eoi`: `on`, `off` */
  eoi?: 'on' | 'off';
}

/** `/domain/features/hap` */
export interface DomainFeaturesHap extends XmlObject {
  /** `/domain/features/hap/@state`: `on`, `off` */
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
  /** `/domain/features/pvspinlock/@state`: `on`, `off` */
  state?: 'on' | 'off';
}

/** `/domain/features/capabilities` */
export interface DomainFeaturesCapabilities extends XmlObject {
  /** `/domain/features/capabilities/@policy`: `default`, `allow`, `deny` */
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
  /** `/domain/features/pmu/@state`: `on`, `off` */
  state?: 'on' | 'off';
}

/** `/domain/features/vmport` */
export interface DomainFeaturesVmport extends XmlObject {
  /** `/domain/features/vmport/@state`: `on`, `off` */
  state?: 'on' | 'off';
}

/** `/domain/features/gic` */
export interface DomainFeaturesGic extends XmlObject {
  /** `/domain/features/gic/@version`: `host`, `2`, `3` */
  version?: 'host' | '2' | '3';
}

/** `/domain/features/smm` */
export interface DomainFeaturesSmm extends XmlObject {
  /** `/domain/features/smm/@state`: `on`, `off` */
  state?: 'on' | 'off';
  /** `/domain/features/smm/tseg` */
  tseg?: DomainFeaturesSmmTseg;
}

/** `/domain/features/ioapic` */
export interface DomainFeaturesIoapic extends XmlObject {
  /** `/domain/features/ioapic/@driver`: `qemu`, `kvm` */
  driver: 'qemu' | 'kvm';
}

/** `/domain/features/hpt` */
export interface DomainFeaturesHpt extends XmlObject {
  /** `/domain/features/hpt/@resizing`: `enabled`, `disabled`, `required` */
  resizing?: 'enabled' | 'disabled' | 'required';
  /** `/domain/features/hpt/maxpagesize` */
  maxpagesize?: DomainFeaturesHptMaxpagesize;
}

/** `/domain/features/vmcoreinfo` */
export interface DomainFeaturesVmcoreinfo extends XmlObject {
  /** `/domain/features/vmcoreinfo/@state`: `on`, `off` */
  state?: 'on' | 'off';
}

/** `/domain/features/htm` */
export interface DomainFeaturesHtm extends XmlObject {
  /** `/domain/features/htm/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/nested-hv` */
export interface DomainFeaturesNestedHv extends XmlObject {
  /** `/domain/features/nested-hv/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/msrs` */
export interface DomainFeaturesMsrs extends XmlObject {
  /** `/domain/features/msrs/@unknown`: `ignore`, `fault` */
  unknown: 'ignore' | 'fault';
}

/** `/domain/features/ccf-assist` */
export interface DomainFeaturesCcfAssist extends XmlObject {
  /** `/domain/features/ccf-assist/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/cfpc` */
export interface DomainFeaturesCfpc extends XmlObject {
  /** `/domain/features/cfpc/@value`: `broken`, `workaround`, `fixed` */
  value: 'broken' | 'workaround' | 'fixed';
}

/** `/domain/features/sbbc` */
export interface DomainFeaturesSbbc extends XmlObject {
  /** `/domain/features/sbbc/@value`: `broken`, `workaround`, `fixed` */
  value: 'broken' | 'workaround' | 'fixed';
}

/** `/domain/features/ibs` */
export interface DomainFeaturesIbs extends XmlObject {
  /** `/domain/features/ibs/@value`: `broken`, `workaround`, `fixed-ibs`, `fixed-ccd`, `fixed-na` */
  value: 'broken' | 'workaround' | 'fixed-ibs' | 'fixed-ccd' | 'fixed-na';
}

/** `/domain/features/tcg` */
export interface DomainFeaturesTcg extends XmlObject {
  /** `/domain/features/tcg/tb-cache` */
  'tb-cache'?: DomainFeaturesTcgTbCache;
}

/** `/domain/features/async-teardown` */
export interface DomainFeaturesAsyncTeardown extends XmlObject {
  /** `/domain/features/async-teardown/@enabled`: `yes`, `no` */
  enabled?: 'yes' | 'no';
}

/** `/domain/features/ras` */
export interface DomainFeaturesRas extends XmlObject {
  /** `/domain/features/ras/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/ps2` */
export interface DomainFeaturesPs2 extends XmlObject {
  /** `/domain/features/ps2/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/aia` */
export interface DomainFeaturesAia extends XmlObject {
  /** `/domain/features/aia/@value`: `none`, `aplic`, `aplic-imsic` */
  value: 'none' | 'aplic' | 'aplic-imsic';
}

/** `/domain/pm/suspend-to-mem` */
export interface DomainPMSuspendToMem extends XmlObject {
  /** `/domain/pm/suspend-to-mem/@enabled`: `yes`, `no` */
  enabled?: 'yes' | 'no';
}

/** `/domain/pm/suspend-to-disk` */
export interface DomainPMSuspendToDisk extends XmlObject {
  /** `/domain/pm/suspend-to-disk/@enabled`: `yes`, `no` */
  enabled?: 'yes' | 'no';
}

/** `/domain/perf/event` */
export interface DomainPerfEvent extends XmlObject {
  /** `/domain/perf/event/@name`: `cmt`, `mbmt`, `mbml`, `cpu_cycles`, `instructions`, `cache_references`, `cache_misses`, `branch_instructions`, `branch_misses`, `bus_cycles`, `stalled_cycles_frontend`, `stalled_cycles_backend` … */
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
  /** `/domain/perf/event/@enabled`: `yes`, `no` */
  enabled: 'yes' | 'no';
}

/** `/domain/qemu:commandline/qemu:arg` */
export interface DomainQemuCommandlineArg extends XmlObject {
  /** `/domain/qemu:commandline/qemu:arg/@value`: any text */
  value: string;
}

/** `/domain/qemu:commandline/qemu:env` */
export interface DomainQemuCommandlineEnv extends XmlObject {
  /** `/domain/qemu:commandline/qemu:env/@name`: `[a-zA-Z0-9_]+` */
  name: string;
  /** `/domain/qemu:commandline/qemu:env/@value`: any text */
  value?: string;
}

/** `/domain/qemu:capabilities/qemu:add` */
export interface DomainQemuCapabilitiesAdd extends XmlObject {
  /** `/domain/qemu:capabilities/qemu:add/@capability`: any text */
  capability: string;
}

/** `/domain/qemu:capabilities/qemu:del` */
export interface DomainQemuCapabilitiesDel extends XmlObject {
  /** `/domain/qemu:capabilities/qemu:del/@capability`: any text */
  capability: string;
}

/** `/domain/qemu:override/qemu:device` */
export interface DomainQemuOverrideDevice extends XmlObject {
  /** `/domain/qemu:override/qemu:device/@alias`: any text */
  alias: string;
  /** `/domain/qemu:override/qemu:device/qemu:frontend` */
  'qemu:frontend'?: DomainQemuOverrideDeviceFrontend;
}

/** `/domain/lxc:namespace/lxc:sharenet` */
export interface DomainLxcNamespaceSharenet extends XmlObject {
  /** `/domain/lxc:namespace/lxc:sharenet/@type`: `netns`, `name`, `pid` */
  type: 'netns' | 'name' | 'pid';
  /** `/domain/lxc:namespace/lxc:sharenet/@value`: any text */
  value: string;
}

/** `/domain/lxc:namespace/lxc:shareipc` */
export interface DomainLxcNamespaceShareipc extends XmlObject {
  /** `/domain/lxc:namespace/lxc:shareipc/@type`: `name`, `pid` */
  type: 'name' | 'pid';
  /** `/domain/lxc:namespace/lxc:shareipc/@value`: any text */
  value: string;
}

/** `/domain/lxc:namespace/lxc:shareuts` */
export interface DomainLxcNamespaceShareuts extends XmlObject {
  /** `/domain/lxc:namespace/lxc:shareuts/@type`: `name`, `pid` */
  type: 'name' | 'pid';
  /** `/domain/lxc:namespace/lxc:shareuts/@value`: any text */
  value: string;
}

/** `/domain/keywrap/cipher` */
export interface DomainKeywrapCipher extends XmlObject {
  /** `/domain/keywrap/cipher/@name`: `aes`, `dea` */
  name: 'aes' | 'dea';
  /** `/domain/keywrap/cipher/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/launchSecurity/quoteGenerationService` */
export interface DomainLaunchSecurityQuoteGenerationService extends XmlObject {
  /** `/domain/launchSecurity/quoteGenerationService/@path`: `(/|[a-zA-Z]:\\).+` */
  path?: string;
}

/** `/domain/bhyve:commandline/bhyve:arg` */
export interface DomainBhyveCommandlineArg extends XmlObject {
  /** `/domain/bhyve:commandline/bhyve:arg/@value`: any text */
  value: string;
}

/** `/domain/xen:commandline/xen:arg` */
export interface DomainXenCommandlineArg extends XmlObject {
  /** `/domain/xen:commandline/xen:arg/@value`: any text */
  value: string;
}

/** `/domain/cpu/numa/cell` */
export interface DomainCPUNumaCell extends XmlObject {
  /** `/domain/cpu/numa/cell/@id`: integer */
  id?: number;
  /** `/domain/cpu/numa/cell/@cpus`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  cpus?: string;
  /** `/domain/cpu/numa/cell/@memory`: integer */
  memory: number | bigint;
  /** `/domain/cpu/numa/cell/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** `/domain/cpu/numa/cell/@memAccess`: `shared`, `private` */
  memAccess?: 'shared' | 'private';
  /** `/domain/cpu/numa/cell/@discard`: `yes`, `no` */
  discard?: 'yes' | 'no';
  /** `/domain/cpu/numa/cell/distances` */
  distances?: DomainCPUNumaCellDistances;
  /** `/domain/cpu/numa/cell/cache` */
  cache?: DomainCPUNumaCellCache[];
}

/** `/domain/cpu/numa/interconnects` */
export interface DomainCPUNumaInterconnects extends XmlObject {
  /** `/domain/cpu/numa/interconnects/latency` */
  latency?: DomainCPUNumaInterconnectsLatency[];
  /** `/domain/cpu/numa/interconnects/bandwidth` */
  bandwidth?: DomainCPUNumaInterconnectsBandwidth[];
}

/** `/domain/sysinfo/bios/entry` */
export interface DomainSysinfoBiosEntry extends XmlObject {
  /** `/domain/sysinfo/bios/entry/@name`: `vendor`, `version`, `date`, `release` */
  name: 'vendor' | 'version' | 'date' | 'release';
  /** the text of `/domain/sysinfo/bios/entry`: any text */
  value: string;
}

/** `/domain/sysinfo/system/entry` */
export interface DomainSysinfoSystemEntry extends XmlObject {
  /** `/domain/sysinfo/system/entry/@name`: `manufacturer`, `product`, `version`, `serial`, `uuid`, `sku`, `family` */
  name: 'manufacturer' | 'product' | 'version' | 'serial' | 'uuid' | 'sku' | 'family';
  /** the text of `/domain/sysinfo/system/entry`: any text */
  value: string;
}

/** `/domain/sysinfo/baseBoard/entry` */
export interface DomainSysinfoBaseBoardEntry extends XmlObject {
  /** `/domain/sysinfo/baseBoard/entry/@name`: `manufacturer`, `product`, `version`, `serial`, `asset`, `location` */
  name: 'manufacturer' | 'product' | 'version' | 'serial' | 'asset' | 'location';
  /** the text of `/domain/sysinfo/baseBoard/entry`: any text */
  value: string;
}

/** `/domain/sysinfo/chassis/entry` */
export interface DomainSysinfoChassisEntry extends XmlObject {
  /** `/domain/sysinfo/chassis/entry/@name`: `manufacturer`, `version`, `serial`, `asset`, `sku` */
  name: 'manufacturer' | 'version' | 'serial' | 'asset' | 'sku';
  /** the text of `/domain/sysinfo/chassis/entry`: any text */
  value: string;
}

/** `/domain/os/firmware/feature` */
export interface DomainOSFirmwareFeature extends XmlObject {
  /** `/domain/os/firmware/feature/@enabled`: `yes`, `no` */
  enabled: 'yes' | 'no';
  /** `/domain/os/firmware/feature/@name`: `enrolled-keys`, `secure-boot` */
  name: 'enrolled-keys' | 'secure-boot';
}

/** `/domain/os/acpi/table` */
export interface DomainOSAcpiTable extends XmlObject {
  /** `/domain/os/acpi/table/@type`: `raw`, `rawset`, `slic`, `msdm` */
  type: 'raw' | 'rawset' | 'slic' | 'msdm';
  /** the text of `/domain/os/acpi/table`: `(/|[a-zA-Z]:\\).+` */
  value: string;
}

/** `/domain/clock/timer/catchup` */
export interface DomainClockTimerCatchup extends XmlObject {
  /** `/domain/clock/timer/catchup/@threshold`: integer */
  threshold?: number;
  /** `/domain/clock/timer/catchup/@slew`: integer */
  slew?: number;
  /** `/domain/clock/timer/catchup/@limit`: integer */
  limit?: number;
}

/** `/domain/memoryBacking/hugepages/page` */
export interface DomainMemoryBackingHugepagesPage extends XmlObject {
  /** `/domain/memoryBacking/hugepages/page/@size`: integer */
  size: number | bigint;
  /** `/domain/memoryBacking/hugepages/page/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** `/domain/memoryBacking/hugepages/page/@nodeset`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  nodeset?: string;
}

/** `/domain/iothreadids/iothread/poll` */
export interface DomainIothreadidsIothreadPoll extends XmlObject {
  /** `/domain/iothreadids/iothread/poll/@max`: integer */
  max?: number | bigint;
  /** `/domain/iothreadids/iothread/poll/@grow`: integer */
  grow?: number | bigint;
  /** `/domain/iothreadids/iothread/poll/@shrink`: integer */
  shrink?: number | bigint;
  /** `/domain/iothreadids/iothread/poll/@weight`: integer */
  weight?: number;
}

/** `/domain/cputune/cachetune/cache` */
export interface DomainCputuneCachetuneCache extends XmlObject {
  /** `/domain/cputune/cachetune/cache/@type`: `both`, `code`, `data` */
  type: 'both' | 'code' | 'data';
  /** `/domain/cputune/cachetune/cache/@id`: integer */
  id: number;
  /** `/domain/cputune/cachetune/cache/@level`: integer */
  level: number;
  /** `/domain/cputune/cachetune/cache/@size`: integer */
  size: number | bigint;
  /** `/domain/cputune/cachetune/cache/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
}

/** `/domain/cputune/cachetune/monitor` */
export interface DomainCputuneCachetuneMonitor extends XmlObject {
  /** `/domain/cputune/cachetune/monitor/@level`: integer */
  level: number;
  /** `/domain/cputune/cachetune/monitor/@vcpus`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  vcpus?: string;
}

/** `/domain/cputune/memorytune/node` */
export interface DomainCputuneMemorytuneNode extends XmlObject {
  /** `/domain/cputune/memorytune/node/@id`: integer */
  id: number;
  /** `/domain/cputune/memorytune/node/@bandwidth`: integer */
  bandwidth: number;
}

/** `/domain/cputune/memorytune/monitor` */
export interface DomainCputuneMemorytuneMonitor extends XmlObject {
  /** `/domain/cputune/memorytune/monitor/@vcpus`: `([0-9]+(-[0-9]+)?|\^[0-9]+)(,([0-9]+(-[0-9]+)?|\^[0-9]+))*` */
  vcpus?: string;
}

/** `/domain/features/hyperv/relaxed` */
export interface DomainFeaturesHypervRelaxed extends XmlObject {
  /** `/domain/features/hyperv/relaxed/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/vapic` */
export interface DomainFeaturesHypervVapic extends XmlObject {
  /** `/domain/features/hyperv/vapic/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/spinlocks` */
export interface DomainFeaturesHypervSpinlocks extends XmlObject {
  /** `/domain/features/hyperv/spinlocks/@state`: `on`, `off` */
  state: 'on' | 'off';
  /** `/domain/features/hyperv/spinlocks/@retries`: integer */
  retries?: number;
}

/** `/domain/features/hyperv/vpindex` */
export interface DomainFeaturesHypervVpindex extends XmlObject {
  /** `/domain/features/hyperv/vpindex/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/runtime` */
export interface DomainFeaturesHypervRuntime extends XmlObject {
  /** `/domain/features/hyperv/runtime/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/synic` */
export interface DomainFeaturesHypervSynic extends XmlObject {
  /** `/domain/features/hyperv/synic/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/stimer` */
export interface DomainFeaturesHypervStimer extends XmlObject {
  /** `/domain/features/hyperv/stimer/@state`: `on`, `off` */
  state?: 'on' | 'off';
  /** `/domain/features/hyperv/stimer/direct` */
  direct?: DomainFeaturesHypervStimerDirect;
}

/** `/domain/features/hyperv/reset` */
export interface DomainFeaturesHypervReset extends XmlObject {
  /** `/domain/features/hyperv/reset/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/vendor_id` */
export interface DomainFeaturesHypervVendorId extends XmlObject {
  /** `/domain/features/hyperv/vendor_id/@state`: `on`, `off` */
  state: 'on' | 'off';
  /** `/domain/features/hyperv/vendor_id/@value`: `[^,]{0,12}` */
  value?: string;
}

/** `/domain/features/hyperv/frequencies` */
export interface DomainFeaturesHypervFrequencies extends XmlObject {
  /** `/domain/features/hyperv/frequencies/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/reenlightenment` */
export interface DomainFeaturesHypervReenlightenment extends XmlObject {
  /** `/domain/features/hyperv/reenlightenment/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/tlbflush` */
export interface DomainFeaturesHypervTlbflush extends XmlObject {
  /** `/domain/features/hyperv/tlbflush/@state`: `on`, `off` */
  state?: 'on' | 'off';
  /** `/domain/features/hyperv/tlbflush/direct` */
  direct?: DomainFeaturesHypervStimerDirect;
  /** `/domain/features/hyperv/tlbflush/extended` */
  extended?: DomainFeaturesHypervTlbflushExtended;
}

/** `/domain/features/hyperv/ipi` */
export interface DomainFeaturesHypervIpi extends XmlObject {
  /** `/domain/features/hyperv/ipi/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/evmcs` */
export interface DomainFeaturesHypervEvmcs extends XmlObject {
  /** `/domain/features/hyperv/evmcs/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/avic` */
export interface DomainFeaturesHypervAvic extends XmlObject {
  /** `/domain/features/hyperv/avic/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/emsr_bitmap` */
export interface DomainFeaturesHypervEmsrBitmap extends XmlObject {
  /** `/domain/features/hyperv/emsr_bitmap/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/xmm_input` */
export interface DomainFeaturesHypervXmmInput extends XmlObject {
  /** `/domain/features/hyperv/xmm_input/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/kvm/hidden` */
export interface DomainFeaturesKvmHidden extends XmlObject {
  /** `/domain/features/kvm/hidden/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/kvm/hint-dedicated` */
export interface DomainFeaturesKvmHintDedicated extends XmlObject {
  /** `/domain/features/kvm/hint-dedicated/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/kvm/poll-control` */
export interface DomainFeaturesKvmPollControl extends XmlObject {
  /** `/domain/features/kvm/poll-control/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/kvm/pv-ipi` */
export interface DomainFeaturesKvmPvIpi extends XmlObject {
  /** `/domain/features/kvm/pv-ipi/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/kvm/dirty-ring` */
export interface DomainFeaturesKvmDirtyRing extends XmlObject {
  /** `/domain/features/kvm/dirty-ring/@state`: `on`, `off` */
  state: 'on' | 'off';
  /** `/domain/features/kvm/dirty-ring/@size`: integer */
  size?: number;
}

/** `/domain/features/xen/e820_host` */
export interface DomainFeaturesXenE820Host extends XmlObject {
  /** `/domain/features/xen/e820_host/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/xen/passthrough` */
export interface DomainFeaturesXenPassthrough extends XmlObject {
  /** `/domain/features/xen/passthrough/@state`: `on`, `off` */
  state: 'on' | 'off';
  /** `/domain/features/xen/passthrough/@mode`: `(sync_pt|share_pt)` */
  mode?: string;
}

/** `/domain/features/capabilities/audit_control` */
export interface DomainFeaturesCapabilitiesAuditControl extends XmlObject {
  /** `/domain/features/capabilities/audit_control/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/audit_write` */
export interface DomainFeaturesCapabilitiesAuditWrite extends XmlObject {
  /** `/domain/features/capabilities/audit_write/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/block_suspend` */
export interface DomainFeaturesCapabilitiesBlockSuspend extends XmlObject {
  /** `/domain/features/capabilities/block_suspend/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/chown` */
export interface DomainFeaturesCapabilitiesChown extends XmlObject {
  /** `/domain/features/capabilities/chown/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/dac_override` */
export interface DomainFeaturesCapabilitiesDacOverride extends XmlObject {
  /** `/domain/features/capabilities/dac_override/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/dac_read_search` */
export interface DomainFeaturesCapabilitiesDacReadSearch extends XmlObject {
  /** `/domain/features/capabilities/dac_read_search/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/fowner` */
export interface DomainFeaturesCapabilitiesFowner extends XmlObject {
  /** `/domain/features/capabilities/fowner/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/fsetid` */
export interface DomainFeaturesCapabilitiesFsetid extends XmlObject {
  /** `/domain/features/capabilities/fsetid/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/ipc_lock` */
export interface DomainFeaturesCapabilitiesIpcLock extends XmlObject {
  /** `/domain/features/capabilities/ipc_lock/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/ipc_owner` */
export interface DomainFeaturesCapabilitiesIpcOwner extends XmlObject {
  /** `/domain/features/capabilities/ipc_owner/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/kill` */
export interface DomainFeaturesCapabilitiesKill extends XmlObject {
  /** `/domain/features/capabilities/kill/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/lease` */
export interface DomainFeaturesCapabilitiesLease extends XmlObject {
  /** `/domain/features/capabilities/lease/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/linux_immutable` */
export interface DomainFeaturesCapabilitiesLinuxImmutable extends XmlObject {
  /** `/domain/features/capabilities/linux_immutable/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/mac_admin` */
export interface DomainFeaturesCapabilitiesMacAdmin extends XmlObject {
  /** `/domain/features/capabilities/mac_admin/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/mac_override` */
export interface DomainFeaturesCapabilitiesMacOverride extends XmlObject {
  /** `/domain/features/capabilities/mac_override/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/mknod` */
export interface DomainFeaturesCapabilitiesMknod extends XmlObject {
  /** `/domain/features/capabilities/mknod/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/net_admin` */
export interface DomainFeaturesCapabilitiesNetAdmin extends XmlObject {
  /** `/domain/features/capabilities/net_admin/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/net_bind_service` */
export interface DomainFeaturesCapabilitiesNetBindService extends XmlObject {
  /** `/domain/features/capabilities/net_bind_service/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/net_broadcast` */
export interface DomainFeaturesCapabilitiesNetBroadcast extends XmlObject {
  /** `/domain/features/capabilities/net_broadcast/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/net_raw` */
export interface DomainFeaturesCapabilitiesNetRaw extends XmlObject {
  /** `/domain/features/capabilities/net_raw/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/setgid` */
export interface DomainFeaturesCapabilitiesSetgid extends XmlObject {
  /** `/domain/features/capabilities/setgid/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/setfcap` */
export interface DomainFeaturesCapabilitiesSetfcap extends XmlObject {
  /** `/domain/features/capabilities/setfcap/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/setpcap` */
export interface DomainFeaturesCapabilitiesSetpcap extends XmlObject {
  /** `/domain/features/capabilities/setpcap/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/setuid` */
export interface DomainFeaturesCapabilitiesSetuid extends XmlObject {
  /** `/domain/features/capabilities/setuid/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_admin` */
export interface DomainFeaturesCapabilitiesSysAdmin extends XmlObject {
  /** `/domain/features/capabilities/sys_admin/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_boot` */
export interface DomainFeaturesCapabilitiesSysBoot extends XmlObject {
  /** `/domain/features/capabilities/sys_boot/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_chroot` */
export interface DomainFeaturesCapabilitiesSysChroot extends XmlObject {
  /** `/domain/features/capabilities/sys_chroot/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_module` */
export interface DomainFeaturesCapabilitiesSysModule extends XmlObject {
  /** `/domain/features/capabilities/sys_module/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_nice` */
export interface DomainFeaturesCapabilitiesSysNice extends XmlObject {
  /** `/domain/features/capabilities/sys_nice/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_pacct` */
export interface DomainFeaturesCapabilitiesSysPacct extends XmlObject {
  /** `/domain/features/capabilities/sys_pacct/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_ptrace` */
export interface DomainFeaturesCapabilitiesSysPtrace extends XmlObject {
  /** `/domain/features/capabilities/sys_ptrace/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_rawio` */
export interface DomainFeaturesCapabilitiesSysRawio extends XmlObject {
  /** `/domain/features/capabilities/sys_rawio/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_resource` */
export interface DomainFeaturesCapabilitiesSysResource extends XmlObject {
  /** `/domain/features/capabilities/sys_resource/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_time` */
export interface DomainFeaturesCapabilitiesSysTime extends XmlObject {
  /** `/domain/features/capabilities/sys_time/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/sys_tty_config` */
export interface DomainFeaturesCapabilitiesSysTtyConfig extends XmlObject {
  /** `/domain/features/capabilities/sys_tty_config/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/syslog` */
export interface DomainFeaturesCapabilitiesSyslog extends XmlObject {
  /** `/domain/features/capabilities/syslog/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/capabilities/wake_alarm` */
export interface DomainFeaturesCapabilitiesWakeAlarm extends XmlObject {
  /** `/domain/features/capabilities/wake_alarm/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/smm/tseg` */
export interface DomainFeaturesSmmTseg extends XmlObject {
  /** `/domain/features/smm/tseg/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/features/smm/tseg`: integer */
  value: number | bigint;
}

/** `/domain/features/hpt/maxpagesize` */
export interface DomainFeaturesHptMaxpagesize extends XmlObject {
  /** `/domain/features/hpt/maxpagesize/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/features/hpt/maxpagesize`: integer */
  value: number | bigint;
}

/** `/domain/features/tcg/tb-cache` */
export interface DomainFeaturesTcgTbCache extends XmlObject {
  /** `/domain/features/tcg/tb-cache/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit?: string;
  /** the text of `/domain/features/tcg/tb-cache`: integer */
  value: number | bigint;
}

/** `/domain/qemu:override/qemu:device/qemu:frontend` */
export interface DomainQemuOverrideDeviceFrontend extends XmlObject {
  /** `/domain/qemu:override/qemu:device/qemu:frontend/qemu:property` */
  'qemu:property'?: DomainQemuOverrideDeviceFrontendProperty[];
}

/** `/domain/cpu/numa/cell/distances` */
export interface DomainCPUNumaCellDistances extends XmlObject {
  /** `/domain/cpu/numa/cell/distances/sibling` */
  sibling: DomainCPUNumaCellDistancesSibling[];
}

/** `/domain/cpu/numa/cell/cache` */
export interface DomainCPUNumaCellCache extends XmlObject {
  /** `/domain/cpu/numa/cell/cache/@level`: integer */
  level: number;
  /** `/domain/cpu/numa/cell/cache/@associativity`: `none`, `direct`, `full` */
  associativity: 'none' | 'direct' | 'full';
  /** `/domain/cpu/numa/cell/cache/@policy`: `none`, `writeback`, `writethrough` */
  policy: 'none' | 'writeback' | 'writethrough';
  /** `/domain/cpu/numa/cell/cache/size` */
  size: DomainCPUNumaCellCacheSize;
  /** `/domain/cpu/numa/cell/cache/line` */
  line: DomainCPUNumaCellCacheLine;
}

/** `/domain/cpu/numa/interconnects/latency` */
export interface DomainCPUNumaInterconnectsLatency extends XmlObject {
  /** `/domain/cpu/numa/interconnects/latency/@type`: `access`, `read`, `write` */
  type: 'access' | 'read' | 'write';
  /** `/domain/cpu/numa/interconnects/latency/@initiator`: integer */
  initiator: number;
  /** `/domain/cpu/numa/interconnects/latency/@target`: integer */
  target: number;
  /** `/domain/cpu/numa/interconnects/latency/@cache`: integer */
  cache?: number;
  /** `/domain/cpu/numa/interconnects/latency/@value`: integer */
  value: number;
}

/** `/domain/cpu/numa/interconnects/bandwidth` */
export interface DomainCPUNumaInterconnectsBandwidth extends XmlObject {
  /** `/domain/cpu/numa/interconnects/bandwidth/@type`: `access`, `read`, `write` */
  type: 'access' | 'read' | 'write';
  /** `/domain/cpu/numa/interconnects/bandwidth/@initiator`: integer */
  initiator: number;
  /** `/domain/cpu/numa/interconnects/bandwidth/@target`: integer */
  target: number;
  /** `/domain/cpu/numa/interconnects/bandwidth/@cache`: integer */
  cache?: number;
  /** `/domain/cpu/numa/interconnects/bandwidth/@value`: integer */
  value: number;
  /** `/domain/cpu/numa/interconnects/bandwidth/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit: string;
}

/** `/domain/features/hyperv/stimer/direct` */
export interface DomainFeaturesHypervStimerDirect extends XmlObject {
  /** `/domain/features/hyperv/stimer/direct/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/features/hyperv/tlbflush/extended` */
export interface DomainFeaturesHypervTlbflushExtended extends XmlObject {
  /** `/domain/features/hyperv/tlbflush/extended/@state`: `on`, `off` */
  state: 'on' | 'off';
}

/** `/domain/qemu:override/qemu:device/qemu:frontend/qemu:property` */
export interface DomainQemuOverrideDeviceFrontendProperty extends XmlObject {
  /** `/domain/qemu:override/qemu:device/qemu:frontend/qemu:property/@type`: `string`, `signed`, `unsigned`, `bool`, `remove` */
  type: 'string' | 'signed' | 'unsigned' | 'bool' | 'remove';
  /** `/domain/qemu:override/qemu:device/qemu:frontend/qemu:property/@name`: any text */
  name: string;
  /** `/domain/qemu:override/qemu:device/qemu:frontend/qemu:property/@value`: any text */
  value?: string;
}

/** `/domain/cpu/numa/cell/distances/sibling` */
export interface DomainCPUNumaCellDistancesSibling extends XmlObject {
  /** `/domain/cpu/numa/cell/distances/sibling/@id`: integer */
  id: number;
  /** `/domain/cpu/numa/cell/distances/sibling/@value`: integer 10 to 255 */
  value: number;
}

/** `/domain/cpu/numa/cell/cache/size` */
export interface DomainCPUNumaCellCacheSize extends XmlObject {
  /** `/domain/cpu/numa/cell/cache/size/@value`: integer */
  value: number;
  /** `/domain/cpu/numa/cell/cache/size/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit: string;
}

/** `/domain/cpu/numa/cell/cache/line` */
export interface DomainCPUNumaCellCacheLine extends XmlObject {
  /** `/domain/cpu/numa/cell/cache/line/@value`: integer */
  value: number;
  /** `/domain/cpu/numa/cell/cache/line/@unit`: `([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)` */
  unit: string;
}
