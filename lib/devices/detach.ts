/** Detaches a device: from the running guest, which has to release it, then from its definition, each with its own XML. */

import { type Device, type DeviceXML, formatDevice, parseDevice } from '../config/device.ts';
import { type CallOptions, call } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { withFallback } from '../core/fallback.ts';
import { handle } from '../core/object.ts';
import { boolean, check, optionsOf, time, whole } from '../core/options.ts';
import type { Domain } from '../domain/domain.ts';
import { identifyDriver } from '../drivers/profile.ts';
import { keepsFunctionWhilePaused } from '../drivers/rows.ts';
import { CallFailure } from '../native/conversation.ts';
import type { DeviceChange } from './device-change.ts';
import { DeviceRemovalError } from './device-errors.ts';
import { find } from './find.ts';
import { deviceEntry } from './list.ts';
import { Removal } from './removal.ts';
import { type ChangeOptions, changeRows, devicesIn, scopeOf } from './scope.ts';
import {
  aliasOf,
  checkDeviceOrSelector,
  type DeviceSelector,
  hostAddressOf,
  matchingDevice,
  selected,
} from './selector.ts';

/** Options of detachDevice(): which configuration it affects, and how long it waits for the guest. */
export interface DetachOptions extends ChangeOptions {
  /** How long to wait for the guest after each unplug request, in ms. Default: 30 000. */
  timeout?: number;
  /** The most unplug requests to send: another one when the guest has refused, or not answered in time. Default: 1. */
  attempts?: number;
  /** Whether to wait until the guest has released the device. Default: true. */
  wait?: boolean;
}

const detachOptions = optionsOf<DetachOptions>({
  ...changeRows,
  timeout: time(),
  attempts: whole(1, Number.MAX_SAFE_INTEGER),
  wait: boolean,
});

export async function detach(
  domain: Domain,
  given: DeviceXML | DeviceSelector,
  options: DetachOptions,
): Promise<DeviceChange> {
  check(detachOptions, options, 'the options of detachDevice()');
  await checkDeviceOrSelector(given);
  const { timeout, attempts, wait, ...flags } = options;
  const scope = await scopeOf(domain, flags);
  const found = await find(domain, given, scope, flags);
  const change: DeviceChange = {};
  // The running guest first: if it refuses, the definition stays unchanged.
  for (const { affected, device } of found) {
    const leaving = device ?? (given as DeviceXML);
    if (affected === 'live' && device) await unplug(domain, device, scope.optionsFor('live'), options);
    else
      await call('virDomainDetachDeviceFlags', domain[handle], await formatDevice(leaving), scope.optionsFor(affected));
    const gone = await parseDevice(leaving);
    if (gone) change[affected] = gone;
  }
  return change;
}

/** How long after a refusal the next request is sent, in ms. */
const retryDelay = 1000;

async function unplug(domain: Domain, device: Device, flags: ChangeOptions, options: DetachOptions): Promise<void> {
  const { timeout = 30_000, attempts = 1, wait = true, signal } = options;
  if (await wouldKeep(domain, device, options))
    throw await removalError(domain, device, 'paused', { attempts: 0, timeout });
  if (!wait) return requestUnplug(domain, device, flags);
  const alias = aliasOf(device);
  const isThere = async () => {
    const now = await devicesIn(domain, 'live', { signal }).catch(noneIfGone);
    return (alias ? selected(now, { alias })[0] : await matchingDevice(now, device)) !== undefined;
  };
  const removal = await Removal.arm(domain, alias, isThere, signal);
  try {
    for (let attempt = 1; ; attempt++) {
      // QEMU rejects a request while the guest still handles an earlier one; what counts is the outcome.
      await requestUnplug(domain, device, flags).catch((error) => {
        if (attempt === 1 || !(error instanceof LibvirtError)) throw error;
      });
      const outcome = await removal.outcome(timeout);
      if (outcome === 'gone') return;
      if (attempt >= attempts) throw await removalError(domain, device, outcome, { attempts: attempt, timeout });
      if (outcome === 'refused') await removal.pause(retryDelay);
    }
  } finally {
    await removal[Symbol.asyncDispose]();
  }
}

/** Whether the guest would keep the device, although the driver would report that it has released it. */
async function wouldKeep(domain: Domain, device: Device, { signal }: CallOptions): Promise<boolean> {
  if (!hostAddressOf(device)) return false;
  const driver = await identifyDriver(domain.connection[handle], signal);
  if (driver instanceof CallFailure || !keepsFunctionWhilePaused.has(driver.driver)) return false;
  return (await domain.getState({ signal })).state === 'paused';
}

/** By alias QEMU answers at once; the call by XML waits some seconds for the guest. */
async function requestUnplug(domain: Domain, device: Device, flags: ChangeOptions): Promise<void> {
  const xml = await formatDevice(device);
  const byXML = () => call('virDomainDetachDeviceFlags', domain[handle], xml, flags);
  const alias = aliasOf(device);
  if (alias) await withFallback(() => call('virDomainDetachDeviceAlias', domain[handle], alias, flags), byXML);
  else await byXML();
}

/** A transient domain is gone when it has stopped, and its devices with it. */
function noneIfGone(error: unknown): Device[] {
  if (LibvirtError.isNotFound(error)) return [];
  throw error;
}

async function removalError(
  domain: Domain,
  device: Device,
  reason: DeviceRemovalError['reason'],
  { attempts, timeout }: { attempts: number; timeout: number },
): Promise<DeviceRemovalError> {
  const { state } = await domain.getState();
  const [element] = deviceEntry(device);
  const alias = aliasOf(device);
  return new DeviceRemovalError({
    ...{ reason, domain: domain.name, device: `${element}${alias ? ` ${alias}` : ''}`, alias, attempts, timeout },
    running: state === 'running' || state === 'blocked',
  });
}
