/**
 * Refuses to plug a device into a running guest that has no place for it. libvirt refuses that as well, and says neither which kind of place
 * is missing nor how many there are. Only what is certain is refused: machines with PCI Express, and devices that take a place of their own.
 */
import type { Device } from '../config/device.ts';
import { DevicePlacementError } from './device-errors.ts';
import { deviceEntry } from './list.ts';

/** What a device or controller has, as far as its place matters. */
interface Placed {
  readonly type?: string;
  readonly index?: number;
  readonly model?: string | { readonly type?: string };
  readonly target?: { readonly bus?: string };
  readonly address?: { readonly type?: string; readonly bus?: string };
}

/** Controllers that each have one place for a device of PCI Express. */
const ports = new Set(['pcie-root-port', 'pcie-switch-downstream-port']);
/** Controllers with places for conventional PCI devices. */
const bridges = new Set(['pcie-to-pci-bridge', 'dmi-to-pci-bridge', 'pci-bridge']);

/** Network cards of PCI Express, and conventional ones. */
const expressCards = new Set(['virtio', 'virtio-non-transitional', 'e1000e', 'igb', 'vmxnet3']);
const conventionalCards = new Set(['e1000', 'rtl8139', 'ne2k_pci', 'pcnet']);

/** Returns the kind of place that a device takes; undefined if it takes none of its own, or that is not known. */
function placeOf(device: Device): 'express' | 'conventional' | 'any' | undefined {
  const [element, given] = deviceEntry(device) as [string, Placed];
  if (given.address) return undefined;
  if (element === 'hostdev') return given.type === 'pci' ? 'any' : undefined;
  if (element === 'disk') return given.target?.bus === 'virtio' ? 'express' : undefined;
  if (element !== 'interface') return undefined;
  if (given.type === 'hostdev') return 'any';
  const model = typeof given.model === 'object' ? given.model.type : undefined;
  if (model === undefined) return undefined;
  return expressCards.has(model) ? 'express' : conventionalCards.has(model) ? 'conventional' : undefined;
}

/** @throws {DevicePlacementError} if the guest has no place for the device. */
export function checkPlacement(domain: string, device: Device, present: readonly Device[]): void {
  const place = placeOf(device);
  const entries = present.map((one) => deviceEntry(one) as [string, Placed]);
  const controllers = entries.flatMap(([element, given]) =>
    element === 'controller' && given.type === 'pci' ? [given] : [],
  );
  const has = (models: ReadonlySet<string>) => controllers.filter(({ model }) => models.has(String(model)));
  if (!place || has(new Set(['pcie-root'])).length === 0) return;
  const hasBridge = has(bridges).length > 0;
  const used = new Set(entries.map(([, { address }]) => (address?.type === 'pci' ? Number(address.bus) : undefined)));
  const all = has(ports);
  const isFull = all.every(({ index }) => used.has(index));
  if (place === 'conventional' ? hasBridge : !isFull || hasBridge) return;
  throw new DevicePlacementError(domain, deviceEntry(device)[0], place === 'conventional' ? undefined : all.length);
}
