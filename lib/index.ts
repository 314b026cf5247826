/** libvirt-native: every hypervisor that libvirt drives. */

export type { Described } from './config/described.ts';
export type { Device, DeviceElementMap, DeviceXML } from './config/device.ts';
export type {
  CPUXML,
  DomainBackupXML,
  DomainCheckpointXML,
  DomainDiskXML,
  DomainSnapshotXML,
  DomainXML,
  InterfaceXML,
  NetworkPortXML,
  NetworkXML,
  NodeDeviceXML,
  NWFilterBindingXML,
  NWFilterXML,
  SecretXML,
  StoragePoolXML,
  StorageVolXML,
} from './config/lazy.ts';
export type { AuthCallback, Credential } from './connection/auth.ts';
export { type ConnectOptions, connect } from './connection/connect.ts';
export { Connection } from './connection/connection.ts';
export { getLibraryStats, getVersion, type LibraryStats } from './connection/library.ts';
export type { ConnectionDomainMethods } from './connection/methods/domains.ts';
export type { ConnectionGuestMethods } from './connection/methods/guests.ts';
export type { CellRange, ConnectionHostMethods } from './connection/methods/host.ts';
export type { ConnectionInterfaceMethods } from './connection/methods/interfaces.ts';
export type { ConnectionNetworkFilterMethods } from './connection/methods/network-filters.ts';
export type { ConnectionNetworkMethods } from './connection/methods/networks.ts';
export type { ConnectionNodeDeviceMethods } from './connection/methods/node-devices.ts';
export type { ConnectionSecretMethods } from './connection/methods/secrets.ts';
export type { ConnectionStorageMethods } from './connection/methods/storage.ts';
export type { ConnectionSupportMethods } from './connection/methods/support.ts';
export {
  type ChangesOptions,
  type ConnectionChange,
  type KeepOptions,
  keepConnected,
  ReconnectingConnection,
  type ReconnectingSubscription,
} from './connection/reconnecting.ts';
export type { CallOptions, CallTrace } from './core/call.ts';
export type { CpuNumbers } from './core/cpu-set.ts';
export {
  ClosedError,
  DisconnectedError,
  type ErrorCode,
  LibraryError,
  LibvirtError,
  ResourceError,
  UnsupportedError,
} from './core/errors.ts';
export type { Identified, Named } from './core/identity.ts';
export type { ConnectedObject, LibvirtObject } from './core/object.ts';
export {
  PciAddress,
  type PciAddressAttributes,
  type PciAddressLike,
  type PciAddressParts,
} from './core/pci-address.ts';
export type { DetachOptions } from './devices/detach.ts';
export type { DeviceChange, DeviceEdit } from './devices/device-change.ts';
export { DevicePlacementError, DeviceRemovalError, DeviceSelectionError } from './devices/device-errors.ts';
export type { ChangeOptions } from './devices/scope.ts';
export type { DeviceSelector } from './devices/selector.ts';
export {
  type BlockJobEnd,
  BlockJobError,
  type BlockJobFailure,
  type BlockJobProgressOptions,
} from './domain/block-job.ts';
export { DomainCheckpoint } from './domain/checkpoint.ts';
export { ControlDomainError, type ControlDomainOptions, type ProtectedMethod } from './domain/control-domain.ts';
export { Domain } from './domain/domain.ts';
export type { DomainGuestInfo } from './domain/guest-info.ts';
export { type CancellableOptions, JobAbandonedError, type OutcomeOptions, type ProgressOptions } from './domain/job.ts';
export type { DomainJobStats } from './domain/job-stats.ts';
export type { DomainBackupMethods } from './domain/methods/backup.ts';
export type { BlockJobOptions, DomainBlockMethods } from './domain/methods/block.ts';
export type { DomainConsoleMethods } from './domain/methods/consoles.ts';
export type { DomainCPUMethods, DomainGuestVcpus, DomainIOThread, DomainVcpu } from './domain/methods/cpu.ts';
export type { DomainDisplayMethods, Screenshot } from './domain/methods/display.ts';
export type { DomainGuestMethods, DomainTime } from './domain/methods/guest.ts';
export type { DomainInterfaceMethods } from './domain/methods/interfaces.ts';
export type { DomainJobMethods, JobOptions } from './domain/methods/jobs.ts';
export type { DomainLifeCycleMethods } from './domain/methods/life-cycle.ts';
export type { DomainLxcMethods } from './domain/methods/lxc.ts';
export type { DomainMemoryMethods, DomainMemoryStats } from './domain/methods/memory.ts';
export type { DomainMigrationMethods, MigrateParameters } from './domain/methods/migration.ts';
export type { DomainQemuMethods, QemuMonitorAnswer } from './domain/methods/qemu.ts';
export type { DomainSavingMethods, RestoreOptions, SaveOptions } from './domain/methods/saving.ts';
export type { DomainSecurityMethods } from './domain/methods/security.ts';
export type { DomainSnapshotMethods } from './domain/methods/snapshots.ts';
export { MigrationHostError } from './domain/migration-hosts.ts';
export { DomainSnapshot } from './domain/snapshot.ts';
export type { DomainStateAndReason } from './domain/state.ts';
export type {
  DomainBalloonStats,
  DomainBlockStats,
  DomainCPUStats,
  DomainIOThreadStats,
  DomainNetStats,
  DomainStats,
  DomainStatsKind,
  DomainVcpuStats,
} from './domain/stats.ts';
export type { ApiName, DeviceName, Feature } from './drivers/feature.ts';
export { type DriverInfo, predictSupport } from './drivers/predict.ts';
export type {
  AnyEventName,
  EventStream,
  EventSubject,
  EventsOptions,
  LibvirtEvent,
  ListenOptions,
  ObjectEvent,
  ObjectEventName,
  Subscription,
} from './events/events.ts';
export type { ObjectEvents } from './events/object-events.ts';
export type { QemuMonitorEvent, QemuMonitorEventsOptions, QemuMonitorListenOptions } from './events/qemu-monitor.ts';
export { EventOverflowError, type Overflow } from './events/queue.ts';
export {
  type HostdevInterfaceOptions,
  type HostdevOptions,
  type HostPciFunction,
  hostdev,
  hostdevInterface,
  multifunction,
} from './guest/devices/hostdev.ts';
export type { EmulatorChoice } from './guest/host.ts';
export type { GuestHost, GuestKind, GuestPlan, GuestSpec, HostMemory, PlanProblem } from './guest/index.ts';
export { GuestSpecError } from './guest/refusal.ts';
export { NodeDevice } from './host/node-device.ts';
export { Secret } from './host/secret.ts';
export type * from './native/generated/enums.ts';
export type { EventName, EventPayloads } from './native/generated/events.ts';
export type * from './native/generated/parameters.ts';
export type {
  DomainBlockInfo,
  DomainBlockJobInfo,
  DomainControlInfo,
  DomainFSInfo,
  DomainInfo,
  DomainInterface,
  DomainInterfaceStats,
  DomainIPAddress,
  DomainJobInfo,
  NetworkDHCPLease,
  NodeInfo,
  SecurityLabel,
  SecurityModel,
  StoragePoolInfo,
  StorageVolInfo,
  VcpuInfo,
} from './native/generated/structs.ts';
export type { LaneStats } from './native/library.ts';
export { formatVersion, type Version } from './native/version.ts';
export { NWFilter } from './network/filter.ts';
export { NWFilterBinding } from './network/filter-binding.ts';
export { Interface } from './network/interface.ts';
export { Network } from './network/network.ts';
export { NetworkPort } from './network/port.ts';
export type { BootFile, BootVfSettings } from './pci/boot-files.ts';
export type { ClaimGroup, DeviceClaim, FunctionClaim, VfClaim } from './pci/claim.ts';
export type {
  ClaimFreeOptions,
  ClaimFunctionOptions,
  ClaimFunctionsOptions,
  ClaimOptions,
  ClaimSeveralOptions,
} from './pci/claim-options.ts';
export type { AdoptOptions, PciClaim } from './pci/existing-claims.ts';
export { PciFunction, PhysicalFunction, VirtualFunction } from './pci/function.ts';
export type { HostHardware, PciLink } from './pci/hardware.ts';
export type { HostUse } from './pci/host-use.ts';
export type { IommuGroup, PciFunctionInfo, PciId, PciNetdev, PciVpd } from './pci/info.ts';
export type { DetachFromHostOptions, PciLease, PendingReturn } from './pci/lease.ts';
export type { OwnerState, PciOwner } from './pci/owner.ts';
export type { Pci } from './pci/pci.ts';
export { PciError, type PciErrorReason } from './pci/pci-error.ts';
export type { BootFilesOptions } from './pci/persistence.ts';
export type { PciTopology, PciTopologyNode } from './pci/topology.ts';
export { topologySVG } from './pci/topology-svg.ts';
export { type FormatTopologyOptions, formatTopology } from './pci/topology-text.ts';
export type { PciDomainUse, PciNetworkUse, PciReservationUse, PciUse, PciUses } from './pci/use.ts';
export type { VfNetworkOptions } from './pci/vf-network.ts';
export type {
  FormerVfSettings,
  VfHostSettings,
  VfLinkState,
  VfRate,
  VfSettings,
  VfSettingsChange,
  VfVlan,
} from './pci/vf-settings.ts';
export type { VfStatistics } from './pci/vf-statistics.ts';
export { StoragePool } from './storage/pool.ts';
export { StorageVol, type VolumeRange } from './storage/volume.ts';
export type { SparseChunk, SparseInput, SparseReadable } from './streams/sparse.ts';
export { type DomainChange, type WatchOptions, watchDomains } from './view/domain-watch.ts';
