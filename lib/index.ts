/** libvirt-native: every hypervisor that libvirt drives. */
export type { AuthCallback, Credential } from './auth.ts';
export type { CallOptions, CallTrace } from './call.ts';
export type { CellRange, EmulatorChoice } from './connection/host.ts';
export { Connection, type ConnectOptions, connect } from './connection.ts';
export type { CpuNumbers } from './cpu-set.ts';
export type { BlockJobOptions } from './domain/block.ts';
export type { DomainGuestVcpus, DomainIOThread, DomainVcpu } from './domain/cpu.ts';
export type { Screenshot } from './domain/devices.ts';
export type { DomainTime } from './domain/guest.ts';
export type { DomainGuestInfo } from './domain/guest-info.ts';
export type { DomainJobStats } from './domain/job-stats.ts';
export type { DomainMemoryStats } from './domain/memory.ts';
export type { MigrateParameters } from './domain/migration.ts';
export type { SaveOptions } from './domain/saving.ts';
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
export { ClosedError, DisconnectedError, type ErrorCode, LibraryError, LibvirtError } from './errors.ts';
export { EventOverflowError, type Overflow } from './event-queue.ts';
export type {
  EventStream,
  EventSubject,
  EventsOptions,
  LibvirtEvent,
  ListenOptions,
  ObjectEvent,
  ObjectEventName,
  Subscription,
} from './events.ts';
export { Interface } from './interface.ts';
export { getVersion } from './library.ts';
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
export type { QemuMonitorEvent, QemuMonitorEventsOptions, QemuMonitorListenOptions } from './qemu-monitor.ts';
export { Secret } from './secret.ts';
export type { SparseChunk, SparseInput, SparseReadable } from './sparse.ts';
export { StoragePool } from './storage-pool.ts';
export { StorageVol, type VolumeRange } from './storage-vol.ts';
export { formatVersion, type Version } from './version.ts';
export type * from './xml.ts';
