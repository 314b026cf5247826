/** What attaching, updating and detaching a device return, and take. */

import type { Device, DeviceElementMap } from '../config/device.ts';

/** The result of a change: the device in each configuration that changed, as it is now or, if it was detached, as it was. */
export interface DeviceChange<Element extends keyof DeviceElementMap = keyof DeviceElementMap> {
  /** In the running guest, with its alias and address. Undefined if nothing changed there. */
  live?: Device<Element>;
  /** In the definition for the next start. Undefined if nothing changed there. */
  config?: Device<Element>;
}

/** Modifies a device in place; its one property is the name of its element: `({ disk }) => { disk!.driver!.cache = 'none'; }`. */
export type DeviceEdit = (device: Partial<DeviceElementMap>) => void;
