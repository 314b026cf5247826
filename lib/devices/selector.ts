/** Which device is meant: by a trait that tells it apart, or by its likeness. */
import { inspect } from 'node:util';
import { type Device, deviceDocument, deviceElements, formatDevice } from '../config/device.ts';
import { PciAddress, type PciAddressLike } from '../core/pci-address.ts';
import { hintFor, isOptions, shown } from '../native/option-names.ts';
import { partsOf } from './list.ts';

/** One trait of a device that tells it from the domain's others. */
export type DeviceSelector =
  | {
      /** Its alias, such as 'virtio-disk0', or 'ua-backup' for a name of one's own. */
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
      /** Where the guest has it on its PCI bus. */
      address: PciAddressLike;
    }
  | {
      /** The PCI address of the host's device that is passed through. */
      hostAddress: PciAddressLike;
    };

type Trait = 'alias' | 'target' | 'mac' | 'address' | 'hostAddress';

/** What devices of all kinds may have, as far as traits are made of it. */
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
    return undefined; // A device that is only just being described; libvirt tells what is wrong with it.
  }
}

function traitOf(device: Device, trait: Trait): string | undefined {
  const [element, value] = partsOf(device);
  return traits[trait](value as Traits, element);
}

/** A device's alias, by which events name it. */
export const aliasOf = (device: Device): string | undefined => traitOf(device, 'alias');

/** The PCI address, as text, of the host's device that it passes through. */
export const hostAddressOf = (device: Device): string | undefined => traitOf(device, 'hostAddress');

/** Whether an object says which device is meant, rather than being one. */
export function isSelector(value: unknown): value is DeviceSelector {
  return typeof value === 'object' && value !== null && Object.keys(value).some((key) => key in traits);
}

/** Refuses what is neither a device nor tells one from the others, before anything is asked of the hypervisor. */
export async function checkAsked(asked: unknown): Promise<void> {
  if (isSelector(asked)) return void wanted(asked);
  if (typeof asked === 'string') return;
  if (!isOptions(asked))
    throw new TypeError(
      `the device: expected its XML, an object as { disk: { … } }, or what selects it, got ${shown(asked)}`,
    );
  const names = Object.keys(asked);
  const known = [...(await deviceElements()), ...Object.keys(traits)];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`${unknown}: unknown device or selector; ${hintFor(unknown, known)}`);
  await formatDevice(asked as unknown as Device);
}

function wanted(selector: DeviceSelector): [trait: Trait, value: string] {
  const [[trait, value] = [], ...more] = Object.entries(selector) as [Trait, PciAddressLike][];
  const isAddress = trait === 'address' || trait === 'hostAddress';
  if (more.length === 0 && isAddress) return [trait, PciAddress.from(value!).toString()];
  if (more.length > 0 || typeof value !== 'string' || value === '')
    throw new TypeError(
      `a device is selected by one of ${Object.keys(traits).join(', ')} and its text, not by ${inspect(selector)}`,
    );
  return [trait!, trait === 'mac' ? value.toLowerCase() : value];
}

/** The devices that a selector fits. */
export function selected(devices: Device[], selector: DeviceSelector): Device[] {
  const [trait, value] = wanted(selector);
  return devices.filter((device) => traitOf(device, trait) === value);
}

/** For messages: 'target vdb'. */
export function describeSelector(selector: DeviceSelector): string {
  return wanted(selector)
    .join(' ')
    .replace(/^hostAddress/, 'host address');
}

/** By which traits libvirt, too, knows a device again, the surest first. */
const identities = ['alias', 'target', 'mac', 'hostAddress'] as const;

/**
 * The device that a description means: the one with its identity; for what has none, such as a random number generator, one that
 * has all that is asked for; and failing that the only one of its kind, if a changed description may mean it.
 */
export async function likeness(devices: Device[], asked: Device, changed = false): Promise<Device | undefined> {
  const [element] = partsOf(asked);
  const alike = devices.filter((device) => element in device);
  let identified = false;
  for (const trait of identities) {
    const value = traitOf(asked, trait);
    if (value === undefined) continue;
    const found = alike.filter((device) => traitOf(device, trait) === value);
    if (found.length > 0) return nearest(found, asked);
    // An alias is the running guest's alone, unless it was given by the user.
    identified ||= trait !== 'alias';
  }
  if (identified) return undefined;
  for (const device of alike) if (await contains(device, asked)) return device;
  return changed && alike.length === 1 ? alike[0] : undefined;
}

/** Of devices with one identity, such as two interfaces of one MAC address, the one at the address that is asked for. */
function nearest(found: Device[], asked: Device): Device | undefined {
  const address = traitOf(asked, 'address');
  return found.find((device) => traitOf(device, 'address') === address) ?? found[0];
}

/** Whether a device has all that is asked for, whatever else it has. */
async function contains(device: Device, asked: Device): Promise<boolean> {
  const [[element, got], [, wanted]] = [partsOf(device), partsOf(asked)];
  const document = await deviceDocument(element);
  const { alias: _, ...rest } = wanted as Traits;
  return document?.diff(rest, got).every(({ kind }) => kind === 'added') ?? false;
}
