/** A guest's disks, with the volumes that are to be made for them. */

import { amountOf } from '../../config/amount.ts';
import type { DomainDisk, StorageVolConfig } from '../../config/index.ts';
import { nameProblem } from '../../core/option-values.ts';
import { attributes } from '../devices/attributes.ts';
import { diskLetters, diskOf, formatOf, servedBy, targetName } from '../devices/common.ts';
import { type BlockOptions, queueOptions } from '../devices/storage-options.ts';
import { checkSerial, imageDriver } from '../devices/virtio-storage.ts';
import { isXen, kindNames } from '../kind.ts';
import { omitUndefined } from '../omit-undefined.ts';
import { refuse, within } from '../refusal.ts';
import { requireBytes } from '../size.ts';
import type { DiskSpec, NewVolume } from '../spec.ts';
import { building, type Planning } from './planning.ts';

/** A volume to create. */
export interface VolumePlan {
  /** The pool's name. */
  readonly pool: string;
  /** The volume's configuration, for createVolume(). */
  readonly config: StorageVolConfig;
  /** The name of the volume in the same pool that it is a copy of. */
  readonly from?: string;
  /** The name of the volume in the same pool that it is an overlay of. */
  readonly backing?: string;
  /** The index of its disk in the specification. */
  readonly disk: number;
}

/** What a format that volumes do not have is called, libvirt says itself. */
type VolumeFormat = NonNullable<StorageVolConfig['target']['format']>['type'];

type Bus = NonNullable<DiskSpec['bus']>;

const prefixes: Readonly<Record<Bus, string>> = {
  virtio: 'vd',
  scsi: 'sd',
  sata: 'sd',
  usb: 'sd',
  ide: 'hd',
  xen: 'xvd',
};

/** Letters as the kernel counts disks: a … z, aa, ab … */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

/** Gives disks their names, requested ones first. */
class Names {
  readonly #used: Set<string>;

  constructor(used: Iterable<string>) {
    this.#used = new Set(used);
  }

  next(prefix: string): string {
    for (let index = 0; ; index++) {
      const name = prefix + letters(index);
      if (this.#used.has(name)) continue;
      this.#used.add(name);
      return name;
    }
  }
}

/** The default bus of a disk: the first of these that the machine has. */
function usualBus({ device }: DiskSpec, { emulator, host }: Planning): Bus {
  const { kind, machine = '' } = emulator;
  if (kind === 'xen-hvm') return device === 'cdrom' ? 'ide' : 'xen';
  if (isXen(kind)) return 'xen';
  const known = host.values('disk', 'bus');
  const candidates: readonly Bus[] =
    device === 'cdrom' ? ['sata', 'ide', 'scsi', 'usb'] : ['virtio', 'scsi', 'sata', 'ide', 'usb'];
  const found = candidates.find((bus) => known?.includes(bus));
  if (found) return found;
  if (device !== 'cdrom') return 'virtio';
  return /q35/.test(machine) ? 'sata' : /^pc|i440fx/.test(machine) ? 'ide' : 'scsi';
}

function checkBus(bus: Bus, { emulator, host }: Planning): void {
  const { kind } = emulator;
  if (isXen(kind)) {
    const own: readonly Bus[] = kind === 'xen-hvm' ? ['xen', 'ide', 'scsi'] : ['xen'];
    if (!own.includes(bus)) refuse('bus', `${kindNames[kind]} has ${own.join(', ')}, not '${bus}'`);
    return;
  }
  if (bus === 'xen') refuse('bus', `${kindNames[kind]} has no such bus`);
  if (!host.takes('disk', 'bus', bus))
    refuse('bus', `this machine has ${host.values('disk', 'bus')?.join(', ') || 'no disks'}, not '${bus}'`);
}

/** A disk on a bus of emulated hardware. */
function emulated(disk: DiskSpec, bus: Bus, target: string): DomainDisk {
  for (const name of queueOptions)
    if (disk[name] !== undefined) refuse(name, `not supported for disks on the bus '${bus}'`);
  if (bus === 'sata' || bus === 'ide') checkSerial(disk.serial);
  if (servedBy(disk.source)) refuse('bus', `a disk served by another process requires virtio-blk, got '${bus}'`);
  const cdrom = disk.device === 'cdrom';
  const parts = omitUndefined({
    driver: omitUndefined({ name: 'qemu', type: formatOf(disk), ...attributes(disk, imageDriver) }),
    target: { dev: target, bus },
    readonly: cdrom || disk.readonly || undefined,
    shareable: disk.shareable || undefined,
    serial: disk.serial,
    alias: disk.alias === undefined ? undefined : { name: disk.alias },
    boot: disk.bootOrder === undefined ? undefined : { order: disk.bootOrder },
  });
  return { ...diskOf(disk.source, parts), device: cdrom ? 'cdrom' : 'disk' } as DomainDisk;
}

function planDisk(disk: DiskSpec, names: Names, planning: Planning): DomainDisk {
  const { emulator, host } = planning;
  const { device = 'disk' } = disk;
  if (!host.takes('disk', 'diskDevice', device)) refuse('device', `this machine has no ${device}`);
  const bus = disk.bus ?? usualBus(disk, planning);
  checkBus(bus, planning);
  for (const name of ['iothread', 'iothreads'] as const)
    if (disk[name] !== undefined && !host.ioThreads) refuse(name, 'this machine has no I/O threads');
  const prefix = prefixes[bus];
  const target = disk.target === undefined ? names.next(prefix) : targetName(prefix, disk.target);
  const paravirtual = bus === 'virtio' || bus === 'xen' || (bus === 'scsi' && !isXen(emulator.kind));
  if (!paravirtual) return emulated(disk, bus, target);
  if (device === 'cdrom' && bus === 'virtio') refuse('bus', "virtio-blk has no CD-ROM drives: use 'scsi' or 'sata'");
  // Xen has one paravirtual bus, which goes without saying.
  const { device: _, bus: __, source, ...rest } = disk;
  const options: BlockOptions = { ...rest, source, target, ...(bus === 'scsi' ? { bus } : {}) };
  const { disk: built } = planning.build.block(options);
  return device === 'cdrom' ? ({ ...built, device, readonly: true } as DomainDisk) : built;
}

function isNew(source: DiskSpec['source']): source is NewVolume {
  return typeof source === 'object' && 'capacity' in source && source.capacity !== undefined;
}

/** What a disk refers to, whether that is to be made or there. */
function sourceOf({ source }: DiskSpec): BlockOptions['source'] {
  return typeof source === 'object' && 'pool' in source ? { pool: source.pool, volume: source.volume } : source;
}

function planVolume(disk: DiskSpec, index: number): VolumePlan | undefined {
  const { source } = disk;
  if (!isNew(source)) {
    for (const name of ['from', 'backing'] as const)
      if (typeof source === 'object' && name in source && (source as NewVolume)[name] !== undefined)
        refuse(`source.${name}`, 'applies to a new volume only, which requires capacity');
    return undefined;
  }
  const { pool, volume, from, backing } = source;
  const problem = nameProblem(volume);
  if (problem !== undefined) refuse('source.volume', problem);
  if (from !== undefined && backing !== undefined)
    refuse('source.backing', 'a volume is a copy (from) or an overlay (backing), not both');
  if (backing !== undefined && disk.format !== undefined && disk.format !== 'qcow2')
    refuse('format', 'an overlay must be qcow2');
  const config: StorageVolConfig = {
    name: volume,
    capacity: amountOf(requireBytes(source.capacity, 'source.capacity')),
    target: { format: { type: backing === undefined ? (formatOf(disk) as VolumeFormat) : 'qcow2' } },
  };
  return omitUndefined({ pool, config, from, backing, disk: index });
}

/** How many I/O threads the guest has: up to the highest number that a disk asks for. */
export function ioThreads({ spec }: Planning): number {
  const numbers = (spec.disks ?? []).flatMap(({ iothread, iothreads = [] }) => [
    iothread ?? 0,
    ...iothreads.map((thread) => (typeof thread === 'number' ? thread : thread.id)),
  ]);
  return Math.max(0, ...numbers);
}

/** All disks and the volumes to be made, each refusal with its field. */
export function disks(planning: Planning): { disks: DomainDisk[]; volumes: VolumePlan[] } {
  const specs = planning.spec.disks ?? [];
  const wanted = specs.flatMap((disk) => {
    const bus = disk.bus ?? usualBus(disk, planning);
    const suffix = diskLetters(disk.target ?? '');
    return suffix ? `${prefixes[bus]}${suffix}` : [];
  });
  const twice = wanted.findIndex((name, index) => wanted.indexOf(name) !== index);
  if (twice >= 0) refuse('disks', `two of them have the target ${wanted[twice]}`);
  const names = new Names(wanted);
  const volumes = specs.flatMap((disk, index) => within(`disks[${index}]`, () => planVolume(disk, index)) ?? []);
  return {
    disks: specs.map((disk, index) => {
      // An overlay is qcow2, whatever its name.
      const backed = isNew(disk.source) && disk.source.backing !== undefined;
      return building(`disks[${index}]`, 'block', () =>
        planDisk({ ...disk, source: sourceOf(disk), ...(backed && { format: 'qcow2' }) }, names, planning),
      );
    }),
    volumes,
  };
}
