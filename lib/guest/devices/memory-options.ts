/** Options of the builders of memory devices, and their rules. */

import { count, index, path } from '../../core/option-values.ts';
import { boolean, name, needed, optionsOf } from '../../core/options.ts';
import { type Size, size } from '../size.ts';
import { type VirtioOptions, virtioRows } from './virtio-options.ts';

/** A balloon, by which the host reclaims memory from the guest and returns it. */
export interface BalloonOptions extends VirtioOptions {
  /** Whether the balloon deflates before the guest's OOM killer acts. Default: false. */
  autodeflate?: boolean;
  /** Whether the guest reports free pages to the host. Default: false. */
  freePageReporting?: boolean;
  /** The interval of the guest's memory statistics, in seconds. Default: none are collected. */
  statsPeriod?: number;
}

/** The backing of memory on the host. */
export interface MemSource {
  /** The page size: '2 MiB' for huge pages. Default: the host's normal one. */
  pagesize?: Size;
  /** The host's NUMA nodes that it is allocated from: '0-1'. */
  nodemask?: string;
}

/**
 * Memory that grows and shrinks while the guest runs, in blocks. The guest needs a maximum of memory and a NUMA node, which it has
 * when its specification says `maxMemory: { size, slots }`.
 */
export interface MemOptions extends VirtioOptions {
  /** The most memory that it can provide. */
  size: Size;
  /** The memory that it is to provide now. Default: 0. */
  requested?: Size;
  /** The block size, a power of 2: sizes are multiples of it. Default: '2 MiB'. */
  block?: Size;
  /** The guest's NUMA node. Default: 0. */
  node?: number;
  /** Whether KVM memory slots are used as memory grows, not all from the start. Default: false. */
  dynamicMemslots?: boolean;
  /** Its backing on the host. */
  source?: MemSource;
}

/** A file of the host as persistent memory. The guest needs a maximum of memory, as for MemOptions. */
export interface PmemOptions extends VirtioOptions {
  /** The file's path on the host. */
  path: string;
  /** The size that the guest sees. */
  size: Size;
}

export const balloonOptions = optionsOf<BalloonOptions>({
  ...virtioRows,
  autodeflate: boolean,
  freePageReporting: boolean,
  statsPeriod: count,
});

export const memOptions = optionsOf<MemOptions>({
  ...virtioRows,
  size: needed(size),
  requested: size,
  block: size,
  node: index,
  dynamicMemslots: boolean,
  source: optionsOf<MemSource>({ pagesize: size, nodemask: name }),
});

export const pmemOptions = optionsOf<PmemOptions>({ ...virtioRows, path: needed(path), size: needed(size) });
