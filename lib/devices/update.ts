/** Updates a device: in the running guest and in its definition, each from its own XML. */

import { type Device, type DeviceElementMap, type DeviceXML, formatDevice, parseDevice } from '../config/device.ts';
import { call } from '../core/call.ts';
import { handle } from '../core/object.ts';
import { check } from '../core/options.ts';
import type { Domain } from '../domain/domain.ts';
import type { DeviceChange, DeviceEdit } from './device-change.ts';
import { find } from './find.ts';
import { deviceEntry } from './list.ts';
import { type Affected, type ChangeOptions, changeOptions, scopeOf } from './scope.ts';
import { checkDeviceOrSelector, type DeviceSelector, isSelector } from './selector.ts';

export async function update(
  domain: Domain,
  given: DeviceXML | DeviceSelector,
  edit: DeviceEdit | undefined,
  options: ChangeOptions,
): Promise<DeviceChange> {
  check(changeOptions, options, 'the options of updateDevice()');
  await checkDeviceOrSelector(given);
  const scope = await scopeOf(domain, options);
  // With passwords: an update without them would remove them.
  const found = await find(domain, given, scope, { ...options, secure: true }, true);
  const device = isSelector(given) ? undefined : await parseDevice(given);
  const change: DeviceChange = {};
  for (const { affected, device: now } of found) {
    const next =
      edit && now ? edited(now, edit) : device && now ? replacing(now, device, affected) : (given as DeviceXML);
    await call('virDomainUpdateDeviceFlags', domain[handle], await formatDevice(next), scope.optionsFor(affected));
    const result = typeof next === 'string' ? device : next;
    if (result) change[affected] = result;
  }
  return change;
}

function edited(device: Device, edit: DeviceEdit): Device {
  edit(device as Partial<DeviceElementMap>);
  return device;
}

/** Returns the description that replaces a device; it keeps the device's alias and address unless it has its own. */
function replacing(now: Device, description: Device, affected: Affected): Device {
  const [element, value] = deviceEntry(description);
  const { alias, address } = deviceEntry(now)[1] as { alias?: object; address?: object };
  const kept = { ...(affected === 'live' && alias && { alias }), ...(address && { address }) };
  return { [element]: { ...kept, ...value } } as unknown as Device;
}
