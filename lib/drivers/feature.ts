/** Features, by name: a C function, an option of one, an event, a class of devices. */

import { eventNamed } from '../native/event.ts';
import type { CallName } from '../native/generated/calls.ts';
import type { EventName } from '../native/generated/events.ts';
import { eventSources } from '../native/generated/protocol.ts';

/** A C function, with its prefix or without: `virDomainSnapshotCreateXML`, `domainSnapshotCreateXML`. */
export type ApiName = CallName | (CallName extends `vir${infer Rest}` ? Uncapitalize<Rest> : never);

/** The names of devices' elements; the keys of DeviceElementMap in lib/config are the same. */
export const deviceNames = [
  ...(['disk', 'controller', 'lease', 'filesystem', 'interface', 'input', 'sound', 'audio', 'hostdev'] as const),
  ...(['graphics', 'video', 'console', 'parallel', 'serial', 'channel', 'smartcard', 'hub', 'redirdev'] as const),
  ...(['redirfilter', 'rng', 'tpm', 'shmem', 'memory', 'crypto', 'watchdog', 'memballoon', 'nvram'] as const),
  ...(['panic', 'iommu', 'vsock', 'pstore'] as const),
] as const;

/** The name of a device's element, such as 'disk'. */
export type DeviceName = (typeof deviceNames)[number];

/**
 * Something that a driver may or may not have:
 * - a C function: `'domainSnapshotCreateXML'`
 * - an option of one: `{ api: 'domainShutdownFlags', option: 'guestAgent' }`
 * - an event: `{ event: 'domain-job-completed' }`
 * - a class of devices in a guest: `{ device: 'vsock' }`; plugged into a running one, changed there, or unplugged:
 *   `{ attach: 'rng' }`, `{ update: 'disk' }`, `{ detach: 'interface' }`
 */
export type Feature =
  | ApiName
  | { readonly api: ApiName; readonly option: string }
  | { readonly event: EventName }
  | { readonly device: DeviceName }
  | { readonly attach: DeviceName }
  | { readonly update: DeviceName }
  | { readonly detach: DeviceName };

/** The C function's full name. */
export function fullName(name: string): string {
  return name.startsWith('vir') ? name : `vir${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The C functions that a feature needs, by their full names. */
export function functionsOf(feature: Feature): readonly string[] {
  if (typeof feature === 'string') return [fullName(feature)];
  if ('api' in feature) return [fullName(feature.api)];
  if ('attach' in feature) return ['virDomainAttachDeviceFlags'];
  if ('update' in feature) return ['virDomainUpdateDeviceFlags'];
  if ('detach' in feature) return ['virDomainDetachDeviceFlags'];
  const event = 'event' in feature ? eventNamed(feature.event) : undefined;
  return event ? [eventSources[event.source].register] : [];
}
