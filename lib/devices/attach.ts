/** Attaches a device: to the running guest and to its definition, with one call. */

import { type Device, type DeviceXML, formatDevice, parseDevice } from '../config/device.ts';
import { call } from '../core/call.ts';
import { randomMac } from '../core/mac.ts';
import { checkAssignable, handle } from '../core/object.ts';
import { check } from '../core/options.ts';
import type { Domain } from '../domain/domain.ts';
import type { DeviceChange } from './device-change.ts';
import { guestFunctionOf } from './guest-functions.ts';
import { deviceAdded, deviceEntry } from './list.ts';
import { checkPlacement } from './placement.ts';
import { type ChangeOptions, changeOptions, devicesIn, type Scope, scopeOf } from './scope.ts';
import { matchingDevice } from './selector.ts';

export async function attach(domain: Domain, given: DeviceXML, options: ChangeOptions): Promise<DeviceChange> {
  check(changeOptions, options, 'the options of attachDevice()');
  if (typeof given !== 'string') await formatDevice(given ?? {}); // Throws for anything but a device, before anything is sent.
  const { signal } = options;
  const scope = await scopeOf(domain, options);
  const device = await parseDevice(given);
  const same = device && scope.affected.length > 1 ? withMac(device) : given;
  const before = device && (await listAll(domain, scope, options));
  if (device && scope.affected[0] === 'live') checkPlacement(domain.name, device, before![0]!);
  const ofHost = device && guestFunctionOf(device);
  if (ofHost && scope.affected.includes('live')) await domain.connection.pci[checkAssignable]([ofHost], { signal });
  await call(
    'virDomainAttachDeviceFlags',
    domain[handle],
    await formatDevice(same),
    scope.optionsFor(...scope.affected),
  );
  const change: DeviceChange = {};
  if (!device) return change;
  const [element] = deviceEntry(device);
  for (const [index, affected] of scope.affected.entries()) {
    const now = await devicesIn(domain, affected, { signal });
    change[affected] =
      (await deviceAdded(element, before![index]!, now)) ?? (await matchingDevice(now, device)) ?? device;
  }
  return change;
}

function listAll(domain: Domain, { affected }: Scope, { signal }: ChangeOptions): Promise<Device[][]> {
  return Promise.all(affected.map((one) => devicesIn(domain, one, { signal })));
}

/** Gives an interface without a MAC address a random one: otherwise libvirt generates a different one for each configuration. */
function withMac(device: Device): Device {
  if (!('interface' in device) || device.interface.mac) return device;
  return { interface: { ...device.interface, mac: { address: randomMac() } } };
}
