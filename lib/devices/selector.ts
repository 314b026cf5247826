/** Finds the device that a selector or a description means. */
import { inspect } from 'node:util';
import { type Device, deviceDocument, deviceElements, formatDevice } from '../config/device.ts';
import { PciAddress, type PciAddressLike } from '../core/pci-address.ts';
import { hintFor, isOptions, shown } from '../native/option-names.ts';
import { deviceEntry } from './list.ts';

/** One property that identifies a device among the domain's others. */
export type DeviceSelector =
  | {
      /** Its alias, such as 'virtio-disk0', or 'ua-backup' for a user-defined one. */
      alias: string;
    }
  | {
      /** A disk's or interface's device, such as 'vda' or 'vnet3'; a file system's folder or tag; a channel's name. */
      target: string;
    }
  | {
      /** An interface's MAC address. */
      mac: string;
    }
  | {
      /** Its address on the guest's PCI bus. */
      address: PciAddressLike;
    }
  | {
      /** The PCI address of the host device that is passed through. */
      hostAddress: PciAddressLike;
    };

type Trait = 'alias' | 'target' | 'mac' | 'address' | 'hostAddress';

/** The properties that traits are read from, of any kind of device. */
interface Traits {
  type?: string;
  alias?: { name?: string };
  target?: { dev?: string; dir?: string; name?: string };
  mac?: { address?: string };
  address?: { type?: string };
  source?: { address?: object | string; $address?: { type?: string } };
}

const traits: Readonly<Record<Trait, (device: Traits, element: string) => string | undefined>> = {
  alias: ({ alias }) => alias?.name,
  target: ({ target }) => target?.dev ?? target?.dir ?? target?.name,
  mac: ({ mac }) => mac?.address?.toLowerCase(),
  address: ({ address }) => (address?.type === 'pci' ? pci(address) : undefined),
  hostAddress: ({ type, source }, element) => {
    if (element === 'interface') return source?.$address?.type === 'pci' ? pci(source.$address) : undefined;
    const isPci = (element === 'hostdev' && type === 'pci') || (element === 'disk' && type === 'nvme');
    return isPci ? pci(source?.address) : undefined;
  },
};

function pci(address: unknown): string | undefined {
  try {
    return PciAddress.from(address as PciAddressLike).toString();
  } catch {
    return undefined; // A description with an invalid address; libvirt's error says what is wrong with it.
  }
}

function traitOf(device: Device, trait: Trait): string | undefined {
  const [element, value] = deviceEntry(device);
  return traits[trait](value as Traits, element);
}

/** A device's alias, by which events name it. */
export const aliasOf = (device: Device): string | undefined => traitOf(device, 'alias');

/** The PCI address, as text, of the host's device that it passes through. */
export const hostAddressOf = (device: Device): string | undefined => traitOf(device, 'hostAddress');

/** Whether an object is a selector rather than a device. */
export function isSelector(value: unknown): value is DeviceSelector {
  return typeof value === 'object' && value !== null && Object.keys(value).some((key) => key in traits);
}

/** Throws a TypeError for what is neither a device nor a selector, before anything is sent to the hypervisor. */
export async function checkDeviceOrSelector(given: unknown): Promise<void> {
  if (isSelector(given)) return void traitIn(given);
  if (typeof given === 'string') return;
  if (!isOptions(given))
    throw new TypeError(
      `the device: expected its XML, an object such as { disk: { … } } or a selector such as { target: 'vdb' }, got ${shown(given)}`,
    );
  const names = Object.keys(given);
  const known = [...(await deviceElements()), ...Object.keys(traits)];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`${unknown}: unknown device or selector; ${hintFor(unknown, known)}`);
  await formatDevice(given as unknown as Device);
}

function traitIn(selector: DeviceSelector): [trait: Trait, value: string] {
  const [[trait, value] = [], ...more] = Object.entries(selector) as [Trait, PciAddressLike][];
  const isAddress = trait === 'address' || trait === 'hostAddress';
  if (more.length === 0 && isAddress) return [trait, PciAddress.from(value!).toString()];
  if (more.length > 0 || typeof value !== 'string' || value === '')
    throw new TypeError(
      `a device selector has one of ${Object.keys(traits).join(', ')} and its value, got ${inspect(selector)}`,
    );
  return [trait!, trait === 'mac' ? value.toLowerCase() : value];
}

/** Returns the devices that a selector matches. */
export function selected(devices: Device[], selector: DeviceSelector): Device[] {
  const [trait, value] = traitIn(selector);
  return devices.filter((device) => traitOf(device, trait) === value);
}

/** Returns a selector as messages show it: 'target vdb'. */
export function describeSelector(selector: DeviceSelector): string {
  return traitIn(selector)
    .join(' ')
    .replace(/^hostAddress/, 'host address');
}

/** The traits by which libvirt identifies a device as well, the most specific first. */
const identities = ['alias', 'target', 'mac', 'hostAddress'] as const;

/**
 * Returns the device that a description means: the one with the same identity; for a device without identity, such as a random number
 * generator, one that has all properties of the description; otherwise the only one of its kind, if `changed` allows that.
 */
export async function matchingDevice(
  devices: Device[],
  described: Device,
  changed = false,
): Promise<Device | undefined> {
  const [element] = deviceEntry(described);
  const alike = devices.filter((device) => element in device);
  let identified = false;
  for (const trait of identities) {
    const value = traitOf(described, trait);
    if (value === undefined) continue;
    const found = alike.filter((device) => traitOf(device, trait) === value);
    if (found.length > 0) return nearest(found, described);
    // libvirt generates aliases for the running guest only; user-defined ones are in the definition, too.
    identified ||= trait !== 'alias';
  }
  if (identified) return undefined;
  for (const device of alike) if (await contains(device, described)) return device;
  return changed && alike.length === 1 ? alike[0] : undefined;
}

/** Of devices with the same identity, such as two interfaces with one MAC address, returns the one at the described address. */
function nearest(found: Device[], described: Device): Device | undefined {
  const address = traitOf(described, 'address');
  return found.find((device) => traitOf(device, 'address') === address) ?? found[0];
}

/** Whether a device has all properties of a description; it may have more. */
async function contains(device: Device, described: Device): Promise<boolean> {
  const [[element, got], [, wanted]] = [deviceEntry(device), deviceEntry(described)];
  const document = await deviceDocument(element);
  const { alias: _, ...rest } = wanted as Traits;
  return document?.diff(rest, got).every(({ kind }) => kind === 'added') ?? false;
}
