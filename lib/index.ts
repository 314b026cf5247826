/** libvirt-native: every hypervisor that libvirt drives. */
export type { AuthCallback, Credential } from './auth.ts';
export type { CallOptions, CallTrace } from './call.ts';
export { type ConnectOptions, Connection, connect } from './connection.ts';
export { Domain } from './domain.ts';
export type { DomainStateAndReason } from './domain-state.ts';
export { ClosedError, DisconnectedError, type ErrorCode, LibraryError, LibvirtError } from './errors.ts';
export { EventOverflowError, type Overflow } from './event-queue.ts';
export type { DomainEvent, DomainEventName, EventStream, EventsOptions, LibvirtEvent, ListenOptions, Subscription } from './events.ts';
export { Network } from './network.ts';
export { StoragePool } from './storage-pool.ts';
export { StorageVol } from './storage-vol.ts';
export type { Version } from './version.ts';
