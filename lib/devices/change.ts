/** Attaching, changing and detaching a device: in the running guest and in its definition, each with its own XML. */

import { type Device, type DeviceElementMap, type DeviceXML, formatDevice, parseDevice } from '../config/device.ts';
import { call } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { withFallback } from '../core/fallback.ts';
import { randomMac } from '../core/mac.ts';
import { handle } from '../core/object.ts';
import { boolean, check, optionsOf, time, whole } from '../core/options.ts';
import type { Domain } from '../domain/domain.ts';
import { DeviceRemovalError, DeviceSelectionError } from './errors.ts';
import { deviceAdded, partsOf } from './list.ts';
import { type ChangeOptions, changeOptions, changeRows, devicesIn, type Place, type Scope, scopeOf } from './places.ts';
import { Removal } from './removal.ts';
import {
  aliasOf,
  checkAsked,
  type DeviceSelector,
  describeSelector,
  isSelector,
  likeness,
  selected,
} from './selector.ts';

/** What a change changed where: the device as it is there now, or, where it was detached, as it was. */
export interface DeviceChange<Element extends keyof DeviceElementMap = keyof DeviceElementMap> {
  /** In the running guest, with its alias and its address. Missing when nothing changed there. */
  live?: Device<Element>;
  /** In the definition for the next start. Missing when nothing changed there. */
  config?: Device<Element>;
}

/** How a device is taken away: where, and with how much patience. */
export interface DetachOptions extends ChangeOptions {
  /** How long the guest has each time that it is asked, in milliseconds; 30 seconds unless told otherwise. */
  timeout?: number;
  /** How often it is asked at most: again when it has refused, or not answered in time. Once, unless told otherwise. */
  attempts?: number;
  /** Whether to wait until the device is gone; true, unless told otherwise. */
  wait?: boolean;
}

const detachOptions = optionsOf<DetachOptions>({
  ...changeRows,
  timeout: time(),
  attempts: whole(1, Number.MAX_SAFE_INTEGER),
  wait: boolean,
});

/** Changes what is to be changed of a device: the one property that it has is the name of its element. */
export type DeviceEdit = (device: Partial<DeviceElementMap>) => void;

/** What the places that a description or selector leads to have there now; nothing where it is left to libvirt to find it. */
type Found = { place: Place; device: Device | undefined }[];

// ---------------------------------------------------------------------------------------------- attach

export async function attach(domain: Domain, asked: DeviceXML, options: ChangeOptions): Promise<DeviceChange> {
  check(changeOptions, options, 'the options of attachDevice()');
  if (typeof asked !== 'string') await formatDevice(asked ?? {}); // Refuses what is no device, before anything is sent.
  const { signal } = options;
  const scope = await scopeOf(domain, options);
  const device = await parseDevice(asked);
  const same = device && scope.places.length > 1 ? withMac(device) : asked;
  const before = device && (await listAll(domain, scope, options));
  await call('virDomainAttachDeviceFlags', domain[handle], await formatDevice(same), scope.in(...scope.places));
  const change: DeviceChange = {};
  if (!device) return change;
  const [element] = partsOf(device);
  for (const [index, place] of scope.places.entries()) {
    const now = await devicesIn(domain, place, { signal });
    change[place] = (await deviceAdded(element, before![index]!, now)) ?? (await likeness(now, device)) ?? device;
  }
  return change;
}

function listAll(domain: Domain, { places }: Scope, { signal }: ChangeOptions): Promise<Device[][]> {
  return Promise.all(places.map((place) => devicesIn(domain, place, { signal })));
}

/** An interface has one MAC address, now and at its next start: each of the two would get another of its own. */
function withMac(device: Device): Device {
  if (!('interface' in device) || device.interface.mac) return device;
  return { interface: { ...device.interface, mac: { address: randomMac() } } };
}

// ---------------------------------------------------------------------------------------------- update

export async function update(
  domain: Domain,
  asked: DeviceXML | DeviceSelector,
  edit: DeviceEdit | undefined,
  options: ChangeOptions,
): Promise<DeviceChange> {
  check(changeOptions, options, 'the options of updateDevice()');
  await checkAsked(asked);
  const scope = await scopeOf(domain, options);
  // With its passwords: they would be lost otherwise.
  const found = await find(domain, asked, scope, { ...options, secure: true }, true);
  const device = isSelector(asked) ? undefined : await parseDevice(asked);
  const change: DeviceChange = {};
  for (const { place, device: now } of found) {
    const next = edit && now ? edited(now, edit) : device && now ? inPlaceOf(device, now, place) : (asked as DeviceXML);
    await call('virDomainUpdateDeviceFlags', domain[handle], await formatDevice(next), scope.in(place));
    const result = typeof next === 'string' ? device : next;
    if (result) change[place] = result;
  }
  return change;
}

function edited(device: Device, edit: DeviceEdit): Device {
  edit(device as Partial<DeviceElementMap>);
  return device;
}

/** A description in the place of a device: where it says nothing else, it keeps its alias and address. */
function inPlaceOf(asked: Device, now: Device, place: Place): Device {
  const [element, value] = partsOf(asked);
  const { alias, address } = partsOf(now)[1] as { alias?: object; address?: object };
  const kept = { ...(place === 'live' && alias && { alias }), ...(address && { address }) };
  return { [element]: { ...kept, ...value } } as unknown as Device;
}

// ---------------------------------------------------------------------------------------------- detach

export async function detach(
  domain: Domain,
  asked: DeviceXML | DeviceSelector,
  options: DetachOptions,
): Promise<DeviceChange> {
  check(detachOptions, options, 'the options of detachDevice()');
  await checkAsked(asked);
  const { timeout, attempts, wait, ...flags } = options;
  const scope = await scopeOf(domain, flags);
  const found = await find(domain, asked, scope, flags);
  const change: DeviceChange = {};
  // The running guest first: when it refuses, its definition stays as it is.
  for (const { place, device } of found) {
    const leaving = device ?? (asked as DeviceXML);
    if (place === 'live' && device) await unplug(domain, device, scope.in('live'), options);
    else await call('virDomainDetachDeviceFlags', domain[handle], await formatDevice(leaving), scope.in(place));
    const gone = await parseDevice(leaving);
    if (gone) change[place] = gone;
  }
  return change;
}

/** Between being refused and asking again, in ms. */
const respite = 1000;

async function unplug(domain: Domain, device: Device, flags: ChangeOptions, options: DetachOptions): Promise<void> {
  const { timeout = 30_000, attempts = 1, wait = true, signal } = options;
  if (!wait) return askToUnplug(domain, device, flags);
  const alias = aliasOf(device);
  const isThere = async () => {
    const now = await devicesIn(domain, 'live', { signal }).catch(nothingWhenGone);
    return (alias ? selected(now, { alias })[0] : await likeness(now, device)) !== undefined;
  };
  const removal = await Removal.arm(domain, alias, isThere, signal);
  try {
    for (let attempt = 1; ; attempt++) {
      // A guest that was asked before may still be at it, for which QEMU refuses to ask it again; what counts is what comes of it.
      await askToUnplug(domain, device, flags).catch((error) => {
        if (attempt === 1 || !(error instanceof LibvirtError)) throw error;
      });
      const outcome = await removal.outcome(timeout);
      if (outcome === 'gone') return;
      if (attempt >= attempts) throw await removalError(domain, device, outcome, { attempts: attempt, timeout });
      if (outcome === 'refused') await removal.pause(respite);
    }
  } finally {
    await removal[Symbol.asyncDispose]();
  }
}

/** By its alias QEMU answers at once; otherwise it waits some seconds for the guest. */
async function askToUnplug(domain: Domain, device: Device, flags: ChangeOptions): Promise<void> {
  const xml = await formatDevice(device);
  const byXML = () => call('virDomainDetachDeviceFlags', domain[handle], xml, flags);
  const alias = aliasOf(device);
  if (alias) await withFallback(() => call('virDomainDetachDeviceAlias', domain[handle], alias, flags), byXML);
  else await byXML();
}

/** A domain without a definition is gone when it has stopped, and its devices with it. */
function nothingWhenGone(error: unknown): Device[] {
  if (LibvirtError.isNotFound(error)) return [];
  throw error;
}

async function removalError(
  domain: Domain,
  device: Device,
  reason: 'refused' | 'timeout',
  { attempts, timeout }: { attempts: number; timeout: number },
): Promise<DeviceRemovalError> {
  const { state } = await domain.getState();
  const [element] = partsOf(device);
  const alias = aliasOf(device);
  return new DeviceRemovalError({
    ...{ reason, domain: domain.name, device: `${element}${alias ? ` ${alias}` : ''}`, alias, attempts, timeout },
    running: state === 'running' || state === 'blocked',
  });
}

// ---------------------------------------------------------------------------------------------- find

/**
 * Where the device is that is asked for. Of places that nobody told, those without it are passed over; a selector that fits nothing,
 * or nothing in a place that was told, is refused before anything is done.
 */
async function find(
  domain: Domain,
  asked: DeviceXML | DeviceSelector,
  scope: Scope,
  { signal, secure = false }: ChangeOptions & { secure?: boolean },
  changed = false,
): Promise<Found> {
  const description = isSelector(asked) ? undefined : await parseDevice(asked);
  const found: Found = [];
  for (const place of scope.places) {
    const devices = await devicesIn(domain, place, { signal, ...(secure && { secure }) });
    if (!isSelector(asked))
      found.push({ place, device: description && (await likeness(devices, description, changed)) });
    else found.push({ place, device: theOne(domain, selected(devices, asked), asked, placeNames[place]) });
  }
  const there = found.filter(({ device }) => device !== undefined);
  const missing = scope.told ? found.find(({ device }) => !device) : there.length === 0 && found[0];
  if (isSelector(asked) && missing) throw selectionError(domain, asked, scope, missing.place);
  return scope.told || there.length === 0 ? found : there;
}

const placeNames: Readonly<Record<Place, string>> = {
  live: 'the running guest',
  config: 'its definition',
};

function theOne(domain: Domain, fitting: Device[], selector: DeviceSelector, where: string): Device | undefined {
  if (fitting.length < 2) return fitting[0];
  const names = fitting.map((device) => aliasOf(device) ?? `a ${partsOf(device)[0]}`);
  throw new DeviceSelectionError(domain.name, describeSelector(selector), where, names);
}

function selectionError(domain: Domain, selector: DeviceSelector, { told, places }: Scope, place: Place): Error {
  const where = told ? placeNames[place] : places.map((one) => placeNames[one]).join(' or ');
  return new DeviceSelectionError(domain.name, describeSelector(selector), where, []);
}
