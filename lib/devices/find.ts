/** Finds the device that a selector or a description means, in each configuration that a change affects. */

import { type Device, type DeviceXML, parseDevice } from '../config/device.ts';
import type { Domain } from '../domain/domain.ts';
import { DeviceSelectionError } from './device-errors.ts';
import { deviceEntry } from './list.ts';
import { type Affected, type ChangeOptions, devicesIn, type Scope } from './scope.ts';
import { aliasOf, type DeviceSelector, describeSelector, isSelector, matchingDevice, selected } from './selector.ts';

/** The device in each affected configuration; undefined where finding it is left to libvirt. */
export type Found = { affected: Affected; device: Device | undefined }[];

/**
 * Finds a device in each affected configuration. Of configurations that the options do not name, those without it are skipped.
 *
 * @throws {DeviceSelectionError} if a selector matches nothing, or nothing in a configuration that the options name.
 */
export async function find(
  domain: Domain,
  given: DeviceXML | DeviceSelector,
  scope: Scope,
  { signal, secure = false }: ChangeOptions & { secure?: boolean },
  changed = false,
): Promise<Found> {
  const description = isSelector(given) ? undefined : await parseDevice(given);
  const found: Found = [];
  for (const affected of scope.affected) {
    const devices = await devicesIn(domain, affected, { signal, ...(secure && { secure }) });
    if (!isSelector(given))
      found.push({ affected, device: description && (await matchingDevice(devices, description, changed)) });
    else
      found.push({ affected, device: theOne(domain, selected(devices, given), given, configurationNames[affected]) });
  }
  const there = found.filter(({ device }) => device !== undefined);
  const missing = scope.requested ? found.find(({ device }) => !device) : there.length === 0 && found[0];
  if (isSelector(given) && missing) throw selectionError(domain, given, scope, missing.affected);
  return scope.requested || there.length === 0 ? found : there;
}

const configurationNames: Readonly<Record<Affected, string>> = {
  live: 'the running guest',
  config: 'its definition',
};

function theOne(domain: Domain, fitting: Device[], selector: DeviceSelector, where: string): Device | undefined {
  if (fitting.length < 2) return fitting[0];
  const names = fitting.map((device) => aliasOf(device) ?? deviceEntry(device)[0]);
  throw new DeviceSelectionError(domain.name, describeSelector(selector), where, names);
}

function selectionError(domain: Domain, selector: DeviceSelector, scope: Scope, affected: Affected): Error {
  const names = scope.requested ? [affected] : scope.affected;
  const where = names.map((one) => configurationNames[one]).join(' or ');
  return new DeviceSelectionError(domain.name, describeSelector(selector), where, []);
}
