/** The devices of a domain's configuration, as one list. */
import type { DomainConfig } from '../config/index.ts';
import { type Device, type Devices, deviceDocument, formatDevice } from '../xml.ts';

/** The name of a device's element, and its object. */
export function partsOf(device: Device): [element: keyof Devices, value: object] {
  return Object.entries(device)[0] as [keyof Devices, object];
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
  const known = await Promise.all(of(element, before).map(formatDevice));
  for (const device of of(element, after)) {
    const place = known.indexOf(await formatDevice(device));
    if (place === -1) return device;
    known.splice(place, 1);
  }
  return undefined;
}

function of(element: string, devices: Device[]): Device[] {
  return devices.filter((device) => element in device);
}
