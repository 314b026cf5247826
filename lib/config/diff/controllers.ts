/** Which controllers and addresses are there without a request: those that the devices need. */
import type { PlainObject } from '../read.ts';
import { listAt, memoized, valueAt } from './compared-pair.ts';
import { type Condition, isXenDomain } from './conditions.ts';

/** The models of controllers that libvirt takes on its own. */
export const controllerModels: Readonly<Record<string, readonly string[]>> = {
  usb: ['piix3-uhci', 'qemu-xhci'],
  scsi: ['lsilogic'],
  pci: ['pci-root', 'pcie-root', 'pci-bridge', 'dmi-to-pci-bridge', 'pcie-root-port', 'pcie-to-pci-bridge'],
};

/** What a controller has that is libvirt's to choose. */
const chosen: ReadonlySet<string> = new Set([
  'type',
  'index',
  'model',
  '$model',
  'target',
  'master',
  'address',
  'alias',
]);

/** What the target of a PCI controller has that is. */
const chosenOfTarget: ReadonlySet<string> = new Set(['chassis', 'chassisNr', 'port', 'busNr']);

/** Controllers that machines have whether or not something is on them. */
const builtIn: ReadonlySet<string> = new Set(['usb', 'pci', 'sata', 'xenbus']);

/** A condition: a controller that is there because of the machine, or of the devices that hang on it. */
export const isNeededController: Condition = (at) => {
  const item = at.item as PlainObject;
  const { type, index } = item;
  const asked = memoized(at.place, at.place.asked, controllersOf);
  // The requested ones are returned, and all get a number.
  if (index === undefined || asked.numbers.has(numberOf(item))) return false;
  if (!isChosenModel(item, asked) || !isWithoutDetails(item)) return false;

  if (builtIn.has(String(type)) && Number(index) === 0 && !asked.types.has(String(type))) return true;
  if (type === 'ide' && isXenDomain(at)) return true;
  // What is on a bus needs those before it.
  if (type === 'pci' && Number(index) <= Math.max(asked.highest, memoized(at.place, at.holder, usesOf).highest))
    return true;
  if (memoized(at.place, at.holder, usesOf).controllers.has(numberOf(item))) return true;
  return item['model'] === 'pcie-root-port' && memoized(at.place, at.place.asked, needsAddresses);
};

function isChosenModel({ type, model, $model }: PlainObject, asked: Controllers): boolean {
  if (valueAt($model, 'name') === 'ioh3420') return false;
  const models = controllerModels[String(type)];
  if (model === undefined || models === undefined || models.includes(String(model))) return true;
  // A further one is like those that are there.
  return type !== 'pci' && asked.models.has(`${String(type)} ${String(model)}`);
}

/** Whether a controller has nothing but what libvirt chooses. */
function isWithoutDetails(controller: PlainObject): boolean {
  if (String(valueAt(controller, 'alias.name')).startsWith('ua-') || !isChosenTarget(controller['target']))
    return false;
  const known = (name: string): boolean => controller[name] === undefined || chosen.has(name);
  return controller['type'] === 'xenbus' || Object.keys(controller).every(known);
}

/** Whether a port has its number and nothing else. */
export function isChosenTarget(target: unknown): boolean {
  return Object.keys((target ?? {}) as PlainObject).every((name) => chosenOfTarget.has(name));
}

function numberOf({ type, index }: PlainObject): string {
  return `${String(type)} ${String(index)}`;
}

interface Controllers {
  readonly numbers: ReadonlySet<string>;
  readonly types: ReadonlySet<string>;
  readonly models: ReadonlySet<string>;
  /** The highest number of a PCI controller. */
  readonly highest: number;
}

function controllersOf(devices: PlainObject): Controllers {
  const list = listAt(devices, 'controller');
  return {
    numbers: new Set(list.map(numberOf)),
    types: new Set(list.map(({ type }) => String(type))),
    models: new Set(list.map(({ type, model }) => `${String(type)} ${String(model)}`)),
    highest: list.reduce(
      (highest, { type, index }) => (type === 'pci' ? Math.max(highest, Number(index ?? 0)) : highest),
      0,
    ),
  };
}

/** Whether libvirt has addresses to give. It then makes some ports more than it needs, for devices that come later. */
function needsAddresses(devices: PlainObject): boolean {
  const some = ['interface', 'video', 'controller'].flatMap((name) => [...listAt(devices, name)]);
  const lacks = (device: PlainObject): boolean => device['address'] === undefined && device['type'] !== 'pci';
  return some.some(lacks) || valueAt(devices, 'memballoon.address') === undefined;
}

interface Uses {
  /** Controllers with something on them. */
  readonly controllers: ReadonlySet<string>;
  /** The highest PCI bus with something on it. */
  readonly highest: number;
  /** Functions by their PCI slots. */
  readonly slots: ReadonlyMap<string, ReadonlySet<number>>;
}

function usesOf(devices: PlainObject): Uses {
  const controllers = new Set<string>();
  const slots = new Map<string, Set<number>>();
  let highest = 0;
  for (const device of Object.values(devices).flat()) {
    if (typeof device !== 'object' || device === null) continue;
    const { address = {} } = device as { address?: PlainObject };
    if (valueAt(device, 'target.type') === 'virtio') controllers.add('virtio-serial 0');
    controllers.add(controllerFor(device as PlainObject, address));
    if (address['type'] !== 'pci') continue;
    highest = Math.max(highest, Number(address['bus'] ?? 0) || 0);
    const slot = slotOf(address);
    slots.set(slot, (slots.get(slot) ?? new Set()).add(Number(address['function'] ?? 0)));
  }
  return { controllers, highest, slots };
}

/** The controller that a device is on, by its address. */
function controllerFor(device: PlainObject, address: PlainObject): string {
  const { type, bus, controller } = address;
  if (type === 'usb') return `usb ${Number(bus ?? 0)}`;
  if (type !== 'drive') return `${String(type)} ${Number(controller ?? 0)}`;
  return `${String(valueAt(device, 'target.bus') ?? device['type'])} ${Number(controller ?? 0)}`;
}

function slotOf(address: PlainObject): string {
  return ['domain', 'bus', 'slot'].map((name) => Number(address[name] ?? 0)).join();
}

/** A condition on a PCI address: another device is at another function of its slot. */
export const sharesSlot: Condition = ({ holder, place }) => {
  const devices = place.outer?.outer?.got;
  const functions = devices && memoized(place, devices, usesOf).slots.get(slotOf(holder));
  return functions !== undefined && [...functions].some((number) => number !== Number(holder['function'] ?? 0));
};
