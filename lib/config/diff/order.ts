/** What `diff` knows of lists: by what an item is known again, and which order libvirt gives them whatever order they are written in. */
import type { PlainObject } from '../read.ts';
import { valueAt } from './compared-pair.ts';
import { cpusOf } from './values.ts';

/**
 * What identifies children of one name, the surest first: attributes and children, with a dot between levels, `+` where
 * it takes several. Each is tried on what the one before has left over.
 */
export const KEYS: Readonly<Record<string, readonly string[]>> = {
  disk: ['target.dev', 'name'],
  interface: ['mac.address', 'target.dev', 'name', 'dev'],
  controller: ['type+index+model', 'type+index', 'type+model', 'type'],
  filesystem: ['target.dir'],
  channel: ['target.name'],
  console: ['target.type+target.port', 'target.type'],
  graphics: ['type'],
  input: ['type+bus', 'type'],
  audio: ['id'],
  feature: ['name'],
  timer: ['name'],
  cell: ['id'],
  sibling: ['id'],
  iothread: ['id'],
  vcpu: ['id'],
  vcpupin: ['vcpu'],
  iothreadpin: ['iothread'],
  vcpusched: ['vcpus'],
  iothreadsched: ['iothreads'],
  memnode: ['cellid'],
  portgroup: ['name'],
  pool: ['type'],
  guest: ['arch.name'],
  entry: ['name'],
  enum: ['name'],
  seclabel: ['model'],
  event: ['name'],
};

/** A list that libvirt puts in an order of its own. Of all others the order counts. */
export interface NormalOrder {
  path: string;
  normal: (items: readonly unknown[]) => readonly unknown[];
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted by a number or word; of equal ones the order is kept. */
const sorted =
  (by: string): NormalOrder['normal'] =>
  (items) =>
    items.every((item) => valueAt(item, by) !== undefined)
      ? items.toSorted((a, b) => compare(valueAt(a, by) as string, valueAt(b, by) as string))
      : items;

/** Groups in the order of their first items, each sorted. */
const grouped =
  (by: string, within: (item: unknown) => string | number): NormalOrder['normal'] =>
  (items) => {
    const groups = new Map<unknown, unknown[]>();
    for (const item of items) {
      const group = groups.get(valueAt(item, by));
      if (group) group.push(item);
      else groups.set(valueAt(item, by), [item]);
    }
    return [...groups.values()].flatMap((group) => group.toSorted((a, b) => compare(within(a), within(b))));
  };

/** Where a target stands among those of its bus: `sdb` before `sdaa`. */
function targetIndex(disk: unknown): string {
  const name = String(valueAt(disk, 'target.dev') ?? '');
  return `${String(name.length).padStart(4, '0')}${name}`;
}

/** Where a controller stands among those of its type: by its number, a USB controller before its companions. */
function controllerIndex(controller: unknown): number {
  const isCompanion = /^ich9-uhci/.test(String(valueAt(controller, 'model')));
  return Number(valueAt(controller, 'index') ?? Infinity) + (isCompanion ? 0.5 : 0);
}

/** An item for each of the CPUs or threads that one is about, as many as may be. */
const apart =
  (by: string): NormalOrder['normal'] =>
  (items) => {
    const parts = items.flatMap((item) => {
      const numbers = cpusOf(String(valueAt(item, by)));
      return numbers ? numbers.map((number) => ({ ...(item as PlainObject), [by]: String(number) })) : [item];
    });
    return parts.toSorted((a, b) => compare(Number(valueAt(a, by)), Number(valueAt(b, by))));
  };

/** Lists whose order says nothing, or not all: libvirt returns the same for each order that becomes the same here. */
export const ORDERS: readonly NormalOrder[] = [
  { path: '/domain/devices/disk', normal: grouped('target.bus', targetIndex) },
  { path: '/domain/devices/controller', normal: grouped('type', controllerIndex) },
  // The primary one is the first.
  {
    path: '/domain/devices/video',
    normal: (items) => items.toSorted((a, b) => Number(isPrimary(b)) - Number(isPrimary(a))),
  },
  { path: '/domain/cputune/vcpupin', normal: sorted('vcpu') },
  { path: '/domain/cputune/iothreadpin', normal: sorted('iothread') },
  { path: '/domain/cputune/vcpusched', normal: apart('vcpus') },
  { path: '/domain/cputune/iothreadsched', normal: apart('iothreads') },
  { path: '/domain/cpu/numa/cell', normal: sorted('id') },
  { path: '/domain/cpu/numa/cell/distances/sibling', normal: sorted('id') },
  { path: '/domain/numatune/memnode', normal: sorted('cellid') },
  { path: '/domain/vcpus/vcpu', normal: sorted('id') },
  { path: '/domain/perf/event', normal: sorted('name') },
  ...['bios', 'system', 'baseBoard', 'chassis'].map((name) => ({
    path: `/domain/sysinfo/${name}/entry`,
    normal: sorted('name'),
  })),
];

function isPrimary(video: unknown): boolean {
  return valueAt(video, 'model.primary') === 'yes';
}
