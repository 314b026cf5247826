/** What can be asked for by name: a C function, an option of one, an event, a class of devices. */

import type { DeviceElementMap } from '../config/device.ts';
import { eventNamed } from '../native/event.ts';
import type { CallName } from '../native/generated/calls.ts';
import type { EventName } from '../native/generated/events.ts';
import { eventSources } from '../native/generated/protocol.ts';

/** A C function, with its prefix or without: `virDomainSnapshotCreateXML`, `domainSnapshotCreateXML`. */
export type ApiName = CallName | (CallName extends `vir${infer Rest}` ? Uncapitalize<Rest> : never);

/** The name of a device's element, such as 'disk'. */
export type DeviceName = keyof DeviceElementMap;

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

/** The C functions without which a feature cannot be had, by their full names. */
export function functionsOf(feature: Feature): readonly string[] {
  if (typeof feature === 'string') return [fullName(feature)];
  if ('api' in feature) return [fullName(feature.api)];
  if ('attach' in feature) return ['virDomainAttachDeviceFlags'];
  if ('update' in feature) return ['virDomainUpdateDeviceFlags'];
  if ('detach' in feature) return ['virDomainDetachDeviceFlags'];
  const event = 'event' in feature ? eventNamed(feature.event) : undefined;
  return event ? [eventSources[event.source].register] : [];
}
