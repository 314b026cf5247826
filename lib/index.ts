/** libvirt-native: every hypervisor that libvirt drives. */
export type { AuthCallback, Credential } from './auth.ts';
export type { CallOptions, CallTrace } from './call.ts';
export type { CellRange, EmulatorChoice } from './connection/host.ts';
export { Connection, type ConnectOptions, connect } from './connection.ts';
export type { CpuNumbers } from './cpu-set.ts';
export type { DetachOptions, DeviceChange, DeviceEdit } from './devices/change.ts';
export { DeviceRemovalError, DeviceSelectionError } from './devices/errors.ts';
export type { ChangeOptions } from './devices/places.ts';
export type { DeviceSelector } from './devices/selector.ts';
export type { BlockJobOptions } from './domain/block.ts';
export {
  type BlockJobEnd,
  BlockJobError,
  type BlockJobFailure,
  type BlockJobProgressOptions,
} from './domain/block-job.ts';
export type { DomainGuestVcpus, DomainIOThread, DomainVcpu } from './domain/cpu.ts';
export type { Screenshot } from './domain/devices.ts';
export type { DomainTime } from './domain/guest.ts';
export type { DomainGuestInfo } from './domain/guest-info.ts';
export type { DomainJobStats } from './domain/job-stats.ts';
export type { DomainMemoryStats } from './domain/memory.ts';
export type { MigrateParameters } from './domain/migration.ts';
export type { JobOptions, RestoreOptions, SaveOptions } from './domain/saving.ts';
export type {
  DomainBalloonStats,
  DomainBlockStats,
  DomainCPUStats,
  DomainIOThreadStats,
  DomainNetStats,
  DomainStats,
  DomainVcpuStats,
} from './domain/stats.ts';
export { Domain, type QemuMonitorAnswer } from './domain.ts';
export { DomainCheckpoint } from './domain-checkpoint.ts';
export { DomainSnapshot } from './domain-snapshot.ts';
export type { DomainStateAndReason } from './domain-state.ts';
export { type DomainChange, type WatchOptions, watchDomains } from './domain-watch.ts';
export type { ApiName, DeviceName, Feature } from './drivers/feature.ts';
export { type Peer, predictSupport } from './drivers/predict.ts';
export {
  ClosedError,
  DisconnectedError,
  type ErrorCode,
  LibraryError,
  LibvirtError,
  ResourceError,
  UnsupportedError,
} from './errors.ts';
export { EventOverflowError, type Overflow } from './event-queue.ts';
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
} from './events.ts';
export type { GuestHost, GuestKind, GuestPlan, GuestSpec } from './guest/index.ts';
export { GuestSpecError } from './guest/refusal.ts';
export { Interface } from './interface.ts';
export { JobAbandonedError, type OutcomeOptions, type ProgressOptions } from './job.ts';
export { type ConnectionChange, type KeepOptions, KeptConnection, keepConnected } from './kept-connection.ts';
export { getLibraryStats, getVersion, type LibraryStats } from './library.ts';
export type { LaneStats } from './native/addon.ts';
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
export type { TypedParameterValue, UnknownParameter } from './native/parameter.ts';
export { Network } from './network.ts';
export { NetworkPort } from './network-port.ts';
export { NodeDevice } from './node-device.ts';
export { NWFilter } from './nwfilter.ts';
export { NWFilterBinding } from './nwfilter-binding.ts';
export { PciAddress, type PciAddressAttributes, type PciAddressLike, type PciAddressParts } from './pci/address.ts';
export type { ClaimOptions, VfClaim } from './pci/claim.ts';
export { PciError, type PciErrorReason } from './pci/error.ts';
export { PciFunction, PhysicalFunction, VirtualFunction } from './pci/function.ts';
export {
  type HostdevInterfaceOptions,
  type HostdevOptions,
  type HostPciFunction,
  hostdev,
  hostdevInterface,
  multifunction,
} from './pci/hostdev.ts';
export type { IommuGroup, PciFunctionInfo, PciId, PciNetdev, PciVpd } from './pci/info.ts';
export type { DetachFromHostOptions, PciLease } from './pci/lease.ts';
export type { VfNetworkOptions } from './pci/network.ts';
export type { Pci } from './pci/pci.ts';
export type { PciUse, PciUses } from './pci/use.ts';
export type { QemuMonitorEvent, QemuMonitorEventsOptions, QemuMonitorListenOptions } from './qemu-monitor.ts';
export { Secret } from './secret.ts';
export type { SparseChunk, SparseInput, SparseReadable } from './sparse.ts';
export { StoragePool } from './storage-pool.ts';
export { StorageVol, type VolumeRange } from './storage-vol.ts';
export { formatVersion, type Version } from './version.ts';
export type * from './xml.ts';
