// Generated from libvirt’s RELAX NG schemas by `npm run generate:schemas`. Do not edit.
import { type ConfigDocument, configDocument } from '../document.ts';
import type * as capabilitiesTypes from './capabilities.ts';
import type * as cpuTypes from './cpu.ts';
import type * as domainTypes from './domain.ts';
import type * as domainBackupTypes from './domain-backup.ts';
import type * as domainCapabilitiesTypes from './domain-capabilities.ts';
import type * as domainCheckpointTypes from './domain-checkpoint.ts';
import type * as domainSnapshotTypes from './domain-snapshot.ts';
import type * as interfaceTypes from './interface.ts';
import type * as networkTypes from './network.ts';
import type * as networkPortTypes from './network-port.ts';
import type * as nodeDeviceTypes from './node-device.ts';
import type * as nwfilterTypes from './nwfilter.ts';
import type * as nwfilterBindingTypes from './nwfilter-binding.ts';
import type * as secretTypes from './secret.ts';
import type * as storagePoolTypes from './storage-pool.ts';
import type * as storagePoolCapabilitiesTypes from './storage-pool-capabilities.ts';
import type * as storageVolTypes from './storage-vol.ts';
import type * as sysinfoTypes from './sysinfo.ts';

export type * from './capabilities.ts';
export type * from './cpu.ts';
export type * from './domain.ts';
export type * from './domain-backup.ts';
export type * from './domain-capabilities.ts';
export type * from './domain-checkpoint.ts';
export type * from './domain-snapshot.ts';
export type * from './interface.ts';
export type * from './network.ts';
export type * from './network-port.ts';
export type * from './node-device.ts';
export type * from './nwfilter.ts';
export type * from './nwfilter-binding.ts';
export type * from './secret.ts';
export type * from './storage-pool.ts';
export type * from './storage-pool-capabilities.ts';
export type * from './storage-vol.ts';
export type * from './sysinfo.ts';

/** The document `<domain>`. */
export type DomainConfig = domainTypes.DomainConfig;
export const DomainConfig: ConfigDocument<domainTypes.DomainConfig> = configDocument('DomainConfig');

/** A disk: hard disk, CD-ROM drive, floppy drive or LUN. The device `<disk>`. */
export type DomainDisk = domainTypes.DomainDisk;
export const DomainDisk: ConfigDocument<domainTypes.DomainDisk> = configDocument('DomainDisk');

/** A controller of a bus. libvirt adds those that devices need. The device `<controller>`. */
export type DomainController = domainTypes.DomainController;
export const DomainController: ConfigDocument<domainTypes.DomainController> = configDocument('DomainController');

/** A lease that the lock manager must hold while the guest runs. The device `<lease>`. */
export type DomainLease = domainTypes.DomainLease;
export const DomainLease: ConfigDocument<domainTypes.DomainLease> = configDocument('DomainLease');

/** A folder of the host that the guest can mount. The device `<filesystem>`. */
export type DomainFilesystem = domainTypes.DomainFilesystem;
export const DomainFilesystem: ConfigDocument<domainTypes.DomainFilesystem> = configDocument('DomainFilesystem');

/** A network interface of the guest. The device `<interface>`. */
export type DomainInterface = domainTypes.DomainInterface;
export const DomainInterface: ConfigDocument<domainTypes.DomainInterface> = configDocument('DomainInterface');

/** A keyboard, mouse, tablet, or input device of the host. x86 guests have a PS/2 keyboard and mouse anyhow. The device `<input>`. */
export type DomainInput = domainTypes.DomainInput;
export const DomainInput: ConfigDocument<domainTypes.DomainInput> = configDocument('DomainInput');

/** A sound card. The device `<sound>`. */
export type DomainSound = domainTypes.DomainSound;
export const DomainSound: ConfigDocument<domainTypes.DomainSound> = configDocument('DomainSound');

/** A connection to the host’s sound system. The device `<audio>`. */
export type DomainAudio = domainTypes.DomainAudio;
export const DomainAudio: ConfigDocument<domainTypes.DomainAudio> = configDocument('DomainAudio');

/** A device of the host that is passed to the guest. The device `<hostdev>`. */
export type DomainHostdev = domainTypes.DomainHostdev;
export const DomainHostdev: ConfigDocument<domainTypes.DomainHostdev> = configDocument('DomainHostdev');

/** A way to see and use the guest’s screen. The device `<graphics>`. */
export type DomainGraphics = domainTypes.DomainGraphics;
export const DomainGraphics: ConfigDocument<domainTypes.DomainGraphics> = configDocument('DomainGraphics');

/** A graphics card. libvirt adds one to guests with `graphics`, unless a video model is `none`. The device `<video>`. */
export type DomainVideo = domainTypes.DomainVideo;
export const DomainVideo: ConfigDocument<domainTypes.DomainVideo> = configDocument('DomainVideo');

/** A console. The first one is usually the same device as the first `serial`. The device `<console>`. */
export type DomainConsole = domainTypes.DomainConsole;
export const DomainConsole: ConfigDocument<domainTypes.DomainConsole> = configDocument('DomainConsole');

/** A parallel port. The device `<parallel>`. */
export type DomainParallel = domainTypes.DomainParallel;
export const DomainParallel: ConfigDocument<domainTypes.DomainParallel> = configDocument('DomainParallel');

/** A serial port. The device `<serial>`. */
export type DomainSerial = domainTypes.DomainSerial;
export const DomainSerial: ConfigDocument<domainTypes.DomainSerial> = configDocument('DomainSerial');

/** A channel between a program in the guest and one on the host, such as a guest agent. The device `<channel>`. */
export type DomainChannel = domainTypes.DomainChannel;
export const DomainChannel: ConfigDocument<domainTypes.DomainChannel> = configDocument('DomainChannel');

/** A smart card reader. The device `<smartcard>`. */
export type DomainSmartcard = domainTypes.DomainSmartcard;
export const DomainSmartcard: ConfigDocument<domainTypes.DomainSmartcard> = configDocument('DomainSmartcard');

/** A USB hub. The device `<hub>`. */
export type DomainHub = domainTypes.DomainHub;
export const DomainHub: ConfigDocument<domainTypes.DomainHub> = configDocument('DomainHub');

/** A USB port that a remote client can plug its devices into. The device `<redirdev>`. */
export type DomainRedirdev = domainTypes.DomainRedirdev;
export const DomainRedirdev: ConfigDocument<domainTypes.DomainRedirdev> = configDocument('DomainRedirdev');

/** Which devices may be redirected; the first rule that matches counts. The device `<redirfilter>`. */
export type DomainRedirfilter = domainTypes.DomainRedirfilter;
export const DomainRedirfilter: ConfigDocument<domainTypes.DomainRedirfilter> = configDocument('DomainRedirfilter');

/** Source of random numbers for the guest. The device `<rng>`. */
export type DomainRNG = domainTypes.DomainRNG;
export const DomainRNG: ConfigDocument<domainTypes.DomainRNG> = configDocument('DomainRNG');

/** A trusted platform module. The device `<tpm>`. */
export type DomainTPM = domainTypes.DomainTPM;
export const DomainTPM: ConfigDocument<domainTypes.DomainTPM> = configDocument('DomainTPM');

/** Memory shared with other guests and the host. The device `<shmem>`. */
export type DomainShmem = domainTypes.DomainShmem;
export const DomainShmem: ConfigDocument<domainTypes.DomainShmem> = configDocument('DomainShmem');

/** A memory module; may be plugged while the guest runs. Part of the guest’s `memory`. The device `<memory>`. */
export type DomainMemory = domainTypes.DomainMemory;
export const DomainMemory: ConfigDocument<domainTypes.DomainMemory> = configDocument('DomainMemory');

/** A virtual cryptographic accelerator. The device `<crypto>`. */
export type DomainCrypto = domainTypes.DomainCrypto;
export const DomainCrypto: ConfigDocument<domainTypes.DomainCrypto> = configDocument('DomainCrypto');

/** A watchdog: acts when the guest has not reset its timer in time. The guest needs a driver and a daemon. The device `<watchdog>`. */
export type DomainWatchdog = domainTypes.DomainWatchdog;
export const DomainWatchdog: ConfigDocument<domainTypes.DomainWatchdog> = configDocument('DomainWatchdog');

/**
 * The balloon: changes how much memory the guest has, and reports how it is used. QEMU and Xen guests have one unless the model is `none`.
 * The device `<memballoon>`.
 */
export type DomainMemballoon = domainTypes.DomainMemballoon;
export const DomainMemballoon: ConfigDocument<domainTypes.DomainMemballoon> = configDocument('DomainMemballoon');

/** pSeries: address of the NVRAM device. The device `<nvram>`. */
export type DomainNvram = domainTypes.DomainNvram;
export const DomainNvram: ConfigDocument<domainTypes.DomainNvram> = configDocument('DomainNvram');

/** A device by which the guest reports that its kernel has crashed; `on_crash` says what happens then. The device `<panic>`. */
export type DomainPanic = domainTypes.DomainPanic;
export const DomainPanic: ConfigDocument<domainTypes.DomainPanic> = configDocument('DomainPanic');

/** An IOMMU for the guest, which nested passthrough and more than 255 CPUs need. The device `<iommu>`. */
export type DomainIOMMU = domainTypes.DomainIOMMU;
export const DomainIOMMU: ConfigDocument<domainTypes.DomainIOMMU> = configDocument('DomainIOMMU');

/** A socket between host and guest without a network. The device `<vsock>`. */
export type DomainVsock = domainTypes.DomainVsock;
export const DomainVsock: ConfigDocument<domainTypes.DomainVsock> = configDocument('DomainVsock');

/** Storage for the guest’s kernel log of a crash. Since libvirt 10.6 (QEMU). The device `<pstore>`. */
export type DomainPstore = domainTypes.DomainPstore;
export const DomainPstore: ConfigDocument<domainTypes.DomainPstore> = configDocument('DomainPstore');

/**
 * A network that guests connect to: isolated, routed, translated (NAT), or a name for bridges and NICs of the host. The document
 * `<network>`.
 */
export type NetworkConfig = networkTypes.NetworkConfig;
export const NetworkConfig: ConfigDocument<networkTypes.NetworkConfig> = configDocument('NetworkConfig');

/** The connection of one guest interface to a network. The document `<networkport>`. */
export type NetworkPortConfig = networkPortTypes.NetworkPortConfig;
export const NetworkPortConfig: ConfigDocument<networkPortTypes.NetworkPortConfig> = configDocument('NetworkPortConfig');

/** A place for volumes, such as a directory, a volume group or a server. The document `<pool>`. */
export type StoragePoolConfig = storagePoolTypes.StoragePoolConfig;
export const StoragePoolConfig: ConfigDocument<storagePoolTypes.StoragePoolConfig> = configDocument('StoragePoolConfig');

/** A volume in a storage pool, which guests use as a disk. The document `<volume>`. */
export type StorageVolConfig = storageVolTypes.StorageVolConfig;
export const StorageVolConfig: ConfigDocument<storageVolTypes.StorageVolConfig> = configDocument('StorageVolConfig');

/** Which kinds of storage pools the host supports. The document `<storagepoolCapabilities>`. */
export type StoragePoolCapabilities = storagePoolCapabilitiesTypes.StoragePoolCapabilities;
export const StoragePoolCapabilities: ConfigDocument<storagePoolCapabilitiesTypes.StoragePoolCapabilities> = configDocument('StoragePoolCapabilities');

/** A device of the host. The document `<device>`. */
export type NodeDeviceConfig = nodeDeviceTypes.NodeDeviceConfig;
export const NodeDeviceConfig: ConfigDocument<nodeDeviceTypes.NodeDeviceConfig> = configDocument('NodeDeviceConfig');

/** A network interface of the host and its configuration. The document `<interface>`. */
export type InterfaceConfig = interfaceTypes.InterfaceConfig;
export const InterfaceConfig: ConfigDocument<interfaceTypes.InterfaceConfig> = configDocument('InterfaceConfig');

/** A filter of network traffic, which interfaces of guests refer to. The document `<filter>`. */
export type NWFilterConfig = nwfilterTypes.NWFilterConfig;
export const NWFilterConfig: ConfigDocument<nwfilterTypes.NWFilterConfig> = configDocument('NWFilterConfig');

/** A network filter in effect on one interface. The document `<filterbinding>`. */
export type NWFilterBindingConfig = nwfilterBindingTypes.NWFilterBindingConfig;
export const NWFilterBindingConfig: ConfigDocument<nwfilterBindingTypes.NWFilterBindingConfig> = configDocument('NWFilterBindingConfig');

/** A password or key that libvirt keeps. Its value is set and read apart from this description. The document `<secret>`. */
export type SecretConfig = secretTypes.SecretConfig;
export const SecretConfig: ConfigDocument<secretTypes.SecretConfig> = configDocument('SecretConfig');

/** A snapshot of a guest: state of its disks, of its memory, or both. The document `<domainsnapshot>`. */
export type DomainSnapshotConfig = domainSnapshotTypes.DomainSnapshotConfig;
export const DomainSnapshotConfig: ConfigDocument<domainSnapshotTypes.DomainSnapshotConfig> = configDocument('DomainSnapshotConfig');

/** A point in time from which changes of disks are tracked, for incremental backups. The document `<domaincheckpoint>`. */
export type DomainCheckpointConfig = domainCheckpointTypes.DomainCheckpointConfig;
export const DomainCheckpointConfig: ConfigDocument<domainCheckpointTypes.DomainCheckpointConfig> = configDocument('DomainCheckpointConfig');

/** A backup of a running guest’s disks. The document `<domainbackup>`. */
export type DomainBackupConfig = domainBackupTypes.DomainBackupConfig;
export const DomainBackupConfig: ConfigDocument<domainBackupTypes.DomainBackupConfig> = configDocument('DomainBackupConfig');

/** What the host is, and which guests its hypervisor can run. The document `<capabilities>`. */
export type Capabilities = capabilitiesTypes.Capabilities;
export const Capabilities: ConfigDocument<capabilitiesTypes.Capabilities> = configDocument('Capabilities');

/** What a hypervisor supports for guests of one domain type, machine type and architecture. The document `<domainCapabilities>`. */
export type DomainCapabilities = domainCapabilitiesTypes.DomainCapabilities;
export const DomainCapabilities: ConfigDocument<domainCapabilitiesTypes.DomainCapabilities> = configDocument('DomainCapabilities');

/** The document `<cpu>`. */
export type CPUConfig = cpuTypes.CPUConfig;
export const CPUConfig: ConfigDocument<cpuTypes.CPUConfig> = configDocument('CPUConfig');

/** Firmware tables (SMBIOS) of the host. The document `<sysinfo>`. */
export type SysinfoConfig = sysinfoTypes.SysinfoConfig;
export const SysinfoConfig: ConfigDocument<sysinfoTypes.SysinfoConfig> = configDocument('SysinfoConfig');
