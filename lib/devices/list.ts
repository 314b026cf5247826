/** The devices of a domain's configuration, as one list. */

import { type Device, type DeviceElementMap, deviceDocument, formatDevice } from '../config/device.ts';
import type { DomainConfig } from '../config/index.ts';

/** Returns the name of a device's element, and its object. */
export function deviceEntry(device: Device): [element: keyof DeviceElementMap, value: object] {
  return Object.entries(device)[0] as [keyof DeviceElementMap, object];
}

/** Returns all devices of a configuration, in the order of its elements. */
export async function devicesOf({ devices = {} }: DomainConfig): Promise<Device[]> {
  const list: Device[] = [];
  for (const [element, values] of Object.entries(devices)) {
    // <devices> also holds <emulator>, and elements that are unknown.
    if (!(await deviceDocument(element))) continue;
    for (const value of [values].flat()) list.push({ [element]: value } as unknown as Device);
  }
  return list;
}

/** Returns the device of an element's name that the second list has and the first has not. */
export async function deviceAdded(element: string, before: Device[], after: Device[]): Promise<Device | undefined> {
  const known = new Map<string, number>();
  for (const device of withElement(element, before)) {
    const text = await formatDevice(device);
    known.set(text, (known.get(text) ?? 0) + 1);
  }
  for (const device of withElement(element, after)) {
    const text = await formatDevice(device);
    const count = known.get(text) ?? 0;
    if (count === 0) return device;
    known.set(text, count - 1);
  }
  return undefined;
}

function withElement(element: string, devices: Device[]): Device[] {
  return devices.filter((device) => element in device);
}
