/** The host's PCI functions that devices of a guest are. */
import type { Device } from '../config/device.ts';
import type { PciAddressLike } from '../core/pci-address.ts';
import { deviceEntry } from './list.ts';
import { hostAddressOf } from './selector.ts';

/** A PCI function of the host as a guest is to have it. */
export interface GuestFunction {
  readonly address: PciAddressLike;
  /** Whether libvirt detaches it from the host's driver. */
  readonly managed: boolean;
  /** Whether it is a network interface whose MAC address and VLAN the host sets. */
  readonly isInterface: boolean;
}

/** Returns the function that a device passes through; undefined if it is another kind of device. */
export function guestFunctionOf(device: Device): GuestFunction | undefined {
  const address = hostAddressOf(device);
  if (address === undefined) return undefined;
  const [element, { managed }] = deviceEntry(device) as [string, { managed?: string }];
  return { address, managed: managed === 'yes', isInterface: element === 'interface' };
}
