/** The devices of a domain's configuration, as one list. */

import { type Device, type DeviceElementMap, deviceDocument, formatDevice } from '../config/device.ts';
import type { DomainConfig } from '../config/index.ts';

/** The name of a device's element, and its object. */
export function partsOf(device: Device): [element: keyof DeviceElementMap, value: object] {
  return Object.entries(device)[0] as [keyof DeviceElementMap, object];
}

export async function devicesOf({ devices = {} }: DomainConfig): Promise<Device[]> {
  const list: Device[] = [];
  for (const [element, values] of Object.entries(devices)) {
    // What stands beside the devices: <emulator>, and what is unknown.
    if (!(await deviceDocument(element))) continue;
    for (const value of [values].flat()) list.push({ [element]: value } as unknown as Device);
  }
  return list;
}

/** Which device of an element's name has come between two lists. */
export async function deviceAdded(element: string, before: Device[], after: Device[]): Promise<Device | undefined> {
  const known = new Map<string, number>();
  for (const device of of(element, before)) {
    const text = await formatDevice(device);
    known.set(text, (known.get(text) ?? 0) + 1);
  }
  for (const device of of(element, after)) {
    const text = await formatDevice(device);
    const count = known.get(text) ?? 0;
    if (count === 0) return device;
    known.set(text, count - 1);
  }
  return undefined;
}

function of(element: string, devices: Device[]): Device[] {
  return devices.filter((device) => element in device);
}
