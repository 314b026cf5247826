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

/** The configuration of a guest: a virtual machine or a container. The document `<domain>`. */
export type DomainConfig = domainTypes.DomainConfig;
export const DomainConfig: ConfigDocument<domainTypes.DomainConfig> = configDocument('DomainConfig');

/** The device `<disk>`. */
export type DomainDisk = domainTypes.DomainDisk;
export const DomainDisk: ConfigDocument<domainTypes.DomainDisk> = configDocument('DomainDisk');

/** The device `<controller>`. */
export type DomainController = domainTypes.DomainController;
export const DomainController: ConfigDocument<domainTypes.DomainController> = configDocument('DomainController');

/** The device `<lease>`. */
export type DomainLease = domainTypes.DomainLease;
export const DomainLease: ConfigDocument<domainTypes.DomainLease> = configDocument('DomainLease');

/** The device `<filesystem>`. */
export type DomainFilesystem = domainTypes.DomainFilesystem;
export const DomainFilesystem: ConfigDocument<domainTypes.DomainFilesystem> = configDocument('DomainFilesystem');

/** The device `<interface>`. */
export type DomainInterface = domainTypes.DomainInterface;
export const DomainInterface: ConfigDocument<domainTypes.DomainInterface> = configDocument('DomainInterface');

/** The device `<input>`. */
export type DomainInput = domainTypes.DomainInput;
export const DomainInput: ConfigDocument<domainTypes.DomainInput> = configDocument('DomainInput');

/** The device `<sound>`. */
export type DomainSound = domainTypes.DomainSound;
export const DomainSound: ConfigDocument<domainTypes.DomainSound> = configDocument('DomainSound');

/** The device `<audio>`. */
export type DomainAudio = domainTypes.DomainAudio;
export const DomainAudio: ConfigDocument<domainTypes.DomainAudio> = configDocument('DomainAudio');

/** The device `<hostdev>`. */
export type DomainHostdev = domainTypes.DomainHostdev;
export const DomainHostdev: ConfigDocument<domainTypes.DomainHostdev> = configDocument('DomainHostdev');

/** The device `<graphics>`. */
export type DomainGraphics = domainTypes.DomainGraphics;
export const DomainGraphics: ConfigDocument<domainTypes.DomainGraphics> = configDocument('DomainGraphics');

/** The device `<video>`. */
export type DomainVideo = domainTypes.DomainVideo;
export const DomainVideo: ConfigDocument<domainTypes.DomainVideo> = configDocument('DomainVideo');

/** The device `<console>`. */
export type DomainConsole = domainTypes.DomainConsole;
export const DomainConsole: ConfigDocument<domainTypes.DomainConsole> = configDocument('DomainConsole');

/** The device `<parallel>`. */
export type DomainParallel = domainTypes.DomainParallel;
export const DomainParallel: ConfigDocument<domainTypes.DomainParallel> = configDocument('DomainParallel');

/** The device `<serial>`. */
export type DomainSerial = domainTypes.DomainSerial;
export const DomainSerial: ConfigDocument<domainTypes.DomainSerial> = configDocument('DomainSerial');

/** The device `<channel>`. */
export type DomainChannel = domainTypes.DomainChannel;
export const DomainChannel: ConfigDocument<domainTypes.DomainChannel> = configDocument('DomainChannel');

/** The device `<smartcard>`. */
export type DomainSmartcard = domainTypes.DomainSmartcard;
export const DomainSmartcard: ConfigDocument<domainTypes.DomainSmartcard> = configDocument('DomainSmartcard');

/** The device `<hub>`. */
export type DomainHub = domainTypes.DomainHub;
export const DomainHub: ConfigDocument<domainTypes.DomainHub> = configDocument('DomainHub');

/** The device `<redirdev>`. */
export type DomainRedirdev = domainTypes.DomainRedirdev;
export const DomainRedirdev: ConfigDocument<domainTypes.DomainRedirdev> = configDocument('DomainRedirdev');

/** The device `<redirfilter>`. */
export type DomainRedirfilter = domainTypes.DomainRedirfilter;
export const DomainRedirfilter: ConfigDocument<domainTypes.DomainRedirfilter> = configDocument('DomainRedirfilter');

/** The device `<rng>`. */
export type DomainRNG = domainTypes.DomainRNG;
export const DomainRNG: ConfigDocument<domainTypes.DomainRNG> = configDocument('DomainRNG');

/** The device `<tpm>`. */
export type DomainTPM = domainTypes.DomainTPM;
export const DomainTPM: ConfigDocument<domainTypes.DomainTPM> = configDocument('DomainTPM');

/** The device `<shmem>`. */
export type DomainShmem = domainTypes.DomainShmem;
export const DomainShmem: ConfigDocument<domainTypes.DomainShmem> = configDocument('DomainShmem');

/** The device `<memory>`. */
export type DomainMemory = domainTypes.DomainMemory;
export const DomainMemory: ConfigDocument<domainTypes.DomainMemory> = configDocument('DomainMemory');

/** The device `<crypto>`. */
export type DomainCrypto = domainTypes.DomainCrypto;
export const DomainCrypto: ConfigDocument<domainTypes.DomainCrypto> = configDocument('DomainCrypto');

/** The device `<watchdog>`. */
export type DomainWatchdog = domainTypes.DomainWatchdog;
export const DomainWatchdog: ConfigDocument<domainTypes.DomainWatchdog> = configDocument('DomainWatchdog');

/** The device `<memballoon>`. */
export type DomainMemballoon = domainTypes.DomainMemballoon;
export const DomainMemballoon: ConfigDocument<domainTypes.DomainMemballoon> = configDocument('DomainMemballoon');

/** The device `<nvram>`. */
export type DomainNvram = domainTypes.DomainNvram;
export const DomainNvram: ConfigDocument<domainTypes.DomainNvram> = configDocument('DomainNvram');

/** The device `<panic>`. */
export type DomainPanic = domainTypes.DomainPanic;
export const DomainPanic: ConfigDocument<domainTypes.DomainPanic> = configDocument('DomainPanic');

/** The device `<iommu>`. */
export type DomainIOMMU = domainTypes.DomainIOMMU;
export const DomainIOMMU: ConfigDocument<domainTypes.DomainIOMMU> = configDocument('DomainIOMMU');

/** The device `<vsock>`. */
export type DomainVsock = domainTypes.DomainVsock;
export const DomainVsock: ConfigDocument<domainTypes.DomainVsock> = configDocument('DomainVsock');

/** The device `<pstore>`. */
export type DomainPstore = domainTypes.DomainPstore;
export const DomainPstore: ConfigDocument<domainTypes.DomainPstore> = configDocument('DomainPstore');

/** The document `<network>`. */
export type NetworkConfig = networkTypes.NetworkConfig;
export const NetworkConfig: ConfigDocument<networkTypes.NetworkConfig> = configDocument('NetworkConfig');

/** The document `<networkport>`. */
export type NetworkPortConfig = networkPortTypes.NetworkPortConfig;
export const NetworkPortConfig: ConfigDocument<networkPortTypes.NetworkPortConfig> = configDocument('NetworkPortConfig');

/** The document `<pool>`. */
export type StoragePoolConfig = storagePoolTypes.StoragePoolConfig;
export const StoragePoolConfig: ConfigDocument<storagePoolTypes.StoragePoolConfig> = configDocument('StoragePoolConfig');

/** The document `<volume>`. */
export type StorageVolConfig = storageVolTypes.StorageVolConfig;
export const StorageVolConfig: ConfigDocument<storageVolTypes.StorageVolConfig> = configDocument('StorageVolConfig');

/** The document `<storagepoolCapabilities>`. */
export type StoragePoolCapabilities = storagePoolCapabilitiesTypes.StoragePoolCapabilities;
export const StoragePoolCapabilities: ConfigDocument<storagePoolCapabilitiesTypes.StoragePoolCapabilities> = configDocument('StoragePoolCapabilities');

/** The document `<device>`. */
export type NodeDeviceConfig = nodeDeviceTypes.NodeDeviceConfig;
export const NodeDeviceConfig: ConfigDocument<nodeDeviceTypes.NodeDeviceConfig> = configDocument('NodeDeviceConfig');

/** The document `<interface>`. */
export type InterfaceConfig = interfaceTypes.InterfaceConfig;
export const InterfaceConfig: ConfigDocument<interfaceTypes.InterfaceConfig> = configDocument('InterfaceConfig');

/** The document `<filter>`. */
export type NWFilterConfig = nwfilterTypes.NWFilterConfig;
export const NWFilterConfig: ConfigDocument<nwfilterTypes.NWFilterConfig> = configDocument('NWFilterConfig');

/** The document `<filterbinding>`. */
export type NWFilterBindingConfig = nwfilterBindingTypes.NWFilterBindingConfig;
export const NWFilterBindingConfig: ConfigDocument<nwfilterBindingTypes.NWFilterBindingConfig> = configDocument('NWFilterBindingConfig');

/** The document `<secret>`. */
export type SecretConfig = secretTypes.SecretConfig;
export const SecretConfig: ConfigDocument<secretTypes.SecretConfig> = configDocument('SecretConfig');

/** The document `<domainsnapshot>`. */
export type DomainSnapshotConfig = domainSnapshotTypes.DomainSnapshotConfig;
export const DomainSnapshotConfig: ConfigDocument<domainSnapshotTypes.DomainSnapshotConfig> = configDocument('DomainSnapshotConfig');

/** The document `<domaincheckpoint>`. */
export type DomainCheckpointConfig = domainCheckpointTypes.DomainCheckpointConfig;
export const DomainCheckpointConfig: ConfigDocument<domainCheckpointTypes.DomainCheckpointConfig> = configDocument('DomainCheckpointConfig');

/** The document `<domainbackup>`. */
export type DomainBackupConfig = domainBackupTypes.DomainBackupConfig;
export const DomainBackupConfig: ConfigDocument<domainBackupTypes.DomainBackupConfig> = configDocument('DomainBackupConfig');

/** The document `<capabilities>`. */
export type Capabilities = capabilitiesTypes.Capabilities;
export const Capabilities: ConfigDocument<capabilitiesTypes.Capabilities> = configDocument('Capabilities');

/** The document `<domainCapabilities>`. */
export type DomainCapabilities = domainCapabilitiesTypes.DomainCapabilities;
export const DomainCapabilities: ConfigDocument<domainCapabilitiesTypes.DomainCapabilities> = configDocument('DomainCapabilities');

/** The document `<cpu>`. */
export type CPUConfig = cpuTypes.CPUConfig;
export const CPUConfig: ConfigDocument<cpuTypes.CPUConfig> = configDocument('CPUConfig');

/** The document `<sysinfo>`. */
export type SysinfoConfig = sysinfoTypes.SysinfoConfig;
export const SysinfoConfig: ConfigDocument<sysinfoTypes.SysinfoConfig> = configDocument('SysinfoConfig');
