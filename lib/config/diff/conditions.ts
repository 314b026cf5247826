/** When the rules for defaults apply. */
import { dataKey, sameData } from '../raw.ts';
import type { PlainObject } from '../read.ts';
import { type ComparedPair, listAt, memoized, valueAt } from './compared-pair.ts';
import { bytesInUnit } from './values.ts';

/** What a condition looks at. */
export interface Circumstances {
  /** The object that has the attribute or child. */
  holder: PlainObject;
  /** The child, when it is an element of its own. */
  item: unknown;
  /** The value, as it is compared. */
  value: string;
  /** What holder belongs to. */
  place: ComparedPair;
}

export type Condition = (at: Circumstances) => boolean;

/** A condition: what stands under a name in the object that has the value. */
export const beside =
  (name: string, ...values: string[]): Condition =>
  ({ holder }) =>
    values.includes(String(valueAt(holder, name)));

/** A condition: the child has these attributes, and no others that say anything, but some whatever they are. */
export const exactly =
  (wanted: Readonly<Record<string, readonly string[]>>, ...whatever: string[]): Condition =>
  ({ item }) =>
    typeof item === 'object' &&
    Object.entries(item as PlainObject).every(
      ([name, value]) =>
        value === undefined ||
        incidental.has(name) ||
        whatever.includes(name) ||
        (wanted[name]?.includes(String(value)) ?? false),
    );

const incidental: ReadonlySet<string> = new Set(['address', 'alias']);

/** A condition: the first document has none of this kind. */
export const isOnly =
  (property: string): Condition =>
  ({ place }) =>
    listAt(place.asked, property).length === 0 && listAt(place.got, property).length === 1;

export const both =
  (...conditions: Condition[]): Condition =>
  (at) =>
    conditions.every((condition) => condition(at));

export const anyOf =
  (...conditions: Condition[]): Condition =>
  (at) =>
    conditions.some((condition) => condition(at));

/** The domain around, if there is one: devices are compared by themselves, too. */
export const domainOf = ({ place }: Circumstances): PlainObject => {
  for (let at: ComparedPair | undefined = place; at; at = at.outer) if (at.path === '/domain') return at.got;
  return {};
};

/** A condition: the second document is of a running guest, which its number shows, and for its devices their names. */
export const isRunning: Condition = (at) => {
  for (let place: ComparedPair | undefined = at.place; place; place = place.outer) {
    const alias = valueAt(place.got, 'alias.name');
    if (place.got['id'] !== undefined && place.path === '/domain') return true;
    if (typeof alias === 'string' && !alias.startsWith('ua-')) return true;
  }
  const alias = valueAt(at.item, 'alias.name');
  return typeof alias === 'string' && !alias.startsWith('ua-');
};

export const isXenDomain: Condition = (at) => domainOf(at)['type'] === 'xen';

/** A condition: the first serial device and the first console of a guest are one, and this is the copy of the other. */
export const isTwin: Condition = (at) => {
  const [serial, console] = [listAt(at.holder, 'serial')[0], listAt(at.holder, 'console')[0]];
  if (!serial || !console || (at.item !== serial && at.item !== console)) return false;
  if (valueAt(console, 'target.type') !== 'serial') return false;
  if (['pci-serial', 'usb-serial'].includes(String(valueAt(serial, 'target.type')))) return false;
  const isAlone =
    at.item === serial
      ? listAt(at.place.asked, 'serial').length === 0
      : !listAt(at.place.asked, 'console').some((one) => valueAt(one, 'target.type') === 'serial');
  if (!isAlone) return false;
  const item = at.item as PlainObject;
  const original = listAt(at.place.asked, item === serial ? 'console' : 'serial')[0];
  return original !== undefined && copied.every((name) => sameData(item[name], original[name]) || isFilledIn(at, name));
};

/** What a device and its twin have in common. */
const copied = ['type', 'source', 'log', 'protocol'] as const;

function isFilledIn(at: Circumstances, name: string): boolean {
  return name === 'protocol' || (name === 'source' && isRunning(at));
}

/** A condition on what is within a console: its serial device has it as well. */
export const hasTwin =
  (name: string): Condition =>
  ({ place, item, value }) => {
    let devices: ComparedPair | undefined = place;
    while (devices && devices.path !== '/domain/devices') devices = devices.outer;
    const twin = valueAt(listAt(devices?.got, 'serial')[0], name);
    return (
      devices !== undefined &&
      (item === undefined || typeof item !== 'object' ? String(twin) === value : twin !== undefined)
    );
  };

/** The size of all of a guest's memory in KiB, where it follows from its NUMA cells and memory devices. */
export function memoryOfCells(domain: PlainObject): bigint | undefined {
  const cells = listAt(domain, 'cpu.numa.cell');
  if (cells.length === 0) return undefined;
  const sizes = [
    ...cells.map((cell) => bytesInUnit(cell['memory'], cell['unit'] ?? 'KiB')),
    ...listAt(domain, 'devices.memory').map((one) =>
      bytesInUnit(valueAt(one, 'target.size.value'), valueAt(one, 'target.size.unit') ?? 'KiB'),
    ),
  ];
  return sizes.reduce<bigint>((sum, size) => sum + ((size ?? 0n) + 1023n) / 1024n, 0n);
}

/** A condition: as much as the guest's memory, or less where some of it may be plugged. */
export const isAllMemory: Condition = ({ holder, value }) => {
  const cells = memoryOfCells(holder);
  if (cells !== undefined && holder['maxMemory'] === undefined) return String(cells) === value;
  const memory = bytesInUnit(valueAt(holder, 'memory.value'), valueAt(holder, 'memory.unit') ?? 'KiB');
  return holder['maxMemory'] !== undefined || (memory !== undefined && String((memory + 1023n) / 1024n) === value);
};

/** A condition: a distance that is the usual one, or the one of the way back. */
export const isUsualDistance: Condition = ({ item, place }) => {
  const { id, value } = item as PlainObject;
  const cell = place.outer;
  const own = cell?.got['id'];
  if (id === own) return value === 10;
  const back = cell?.outer && memoized(place, cell.outer.got, distancesOf).get(`${String(id)} ${String(own)}`);
  return value === (back ?? 20);
};

/** Distances by the cells that they are between. */
function distancesOf(numa: PlainObject): ReadonlyMap<string, unknown> {
  return new Map(
    listAt(numa, 'cell').flatMap((cell) =>
      listAt(cell, 'distances.sibling').map(({ id, value }) => [`${String(cell['id'])} ${String(id)}`, value] as const),
    ),
  );
}

/** The video device that libvirt takes on its own, by architecture; where none is named, Cirrus. */
const videos: Readonly<Record<string, string>> = { ppc64: 'vga', ppc64le: 'vga' };

export const defaultVideo = (at: Circumstances): string =>
  videos[String(valueAt(domainOf(at), 'os.type.arch'))] ?? 'cirrus';

/** A condition: a video device with nothing but what libvirt adds on its own. */
export const isPlainVideo: Condition = (at) =>
  Object.keys(at.item as PlainObject).every((name) => name === 'model' || incidental.has(name)) &&
  Object.entries((valueAt(at.item, 'model') ?? {}) as PlainObject).every(([name, value]) =>
    name === 'type' ? value === defaultVideo(at) : ['vram', 'heads', 'primary'].includes(name),
  );

/** What serial devices and consoles are on x86 by default. */
export const defaultTargets: Readonly<Record<string, readonly string[]>> = {
  console: ['serial'],
  serial: ['isa-serial'],
  parallel: [],
};

/** A condition: where a target has a type, that decides the model. */
export const modelFollows: Condition = ({ place }) => place.asked['type'] !== undefined;

/** A condition: a thread with nothing but its number, the lowest that is free. */
export const isNextThread: Condition = (at) => {
  const { id } = at.item as PlainObject;
  return Number(id) < memoized(at.place, at.place.got, lowestFree) && exactly({}, 'id')(at);
};

function lowestFree(iothreadids: PlainObject): number {
  const taken = new Set(listAt(iothreadids, 'iothread').map(({ id }) => Number(id)));
  let number = 1;
  while (taken.has(number)) number++;
  return number;
}

/** A condition: an input device that the first document has none of this type and bus of. */
export const isNewInput: Condition = ({ item, place }) => {
  const known = memoized(place, place.asked, inputsOf);
  const { type, bus } = item as PlainObject;
  return (
    (bus === 'ps2' || bus === 'xen') && !known.has(`${String(type)} ${bus}`) && !known.has(`${String(type)} undefined`)
  );
};

function inputsOf(devices: PlainObject): ReadonlySet<string> {
  return new Set(listAt(devices, 'input').map(({ type, bus }) => `${String(type)} ${String(bus)}`));
}

/** A condition: a USB hub that something is plugged into, at an address that the first document has no hub at. */
export const isNewHub: Condition = ({ item, place }) => {
  const port = String(valueAt(item, 'address.port'));
  return (
    memoized(place, place.got, portsWithMore).has(port) &&
    !memoized(place, place.asked, hubsOf).has(dataKey(valueAt(item, 'address')))
  );
};

function hubsOf(devices: PlainObject): ReadonlySet<string> {
  return new Set(listAt(devices, 'hub').map(({ address }) => dataKey(address)));
}

/** The ports that other ports are behind: of 1.2.3 it is 1 and 1.2. */
function portsWithMore(devices: PlainObject): ReadonlySet<string> {
  const ports = new Set<string>();
  for (const device of Object.values(devices).flat()) {
    const parts = String(valueAt(device, 'address.port') ?? '').split('.', 8);
    for (let count = 1; count < parts.length; count++) ports.add(parts.slice(0, count).join('.'));
  }
  return ports;
}

export const defaultCpu = (at: Circumstances): string =>
  String(valueAt(domainOf(at), 'devices.emulator') ?? valueAt(domainOf(at), 'os.type.arch')).match(/i[36]86$/)
    ? 'qemu32'
    : 'qemu64';
