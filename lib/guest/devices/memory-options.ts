/** Options of the builders of memory devices, and their rules. */

import { index, path } from '../../core/option-values.ts';
import { boolean, name, needed, optionsOf } from '../../core/options.ts';
import { type Size, size } from '../size.ts';
import { type VirtioOptions, virtioRows } from './virtio-options.ts';

/** A balloon, by which the host reclaims memory from the guest and returns it. */
export interface BalloonOptions extends VirtioOptions {
  /** Memory goes back to the guest before it kills processes for want of it. */
  autodeflate?: boolean;
  /** The guest reports which pages are free. */
  freePageReporting?: boolean;
  /** Period of the guest's statistics, in seconds. */
  statsPeriod?: number;
}

/** Where memory comes from at the host. */
export interface MemSource {
  /** The size of the host's pages: '2 MiB' for huge ones. */
  pagesize?: Size;
  /** The host's NUMA nodes: '0-1'. */
  nodemask?: string;
}

/**
 * Memory that grows and shrinks while the guest runs, in blocks. The guest needs a maximum of memory and a NUMA node, which it has
 * when its specification says `maxMemory: { size, slots }`.
 */
export interface MemOptions extends VirtioOptions {
  /** The most. */
  size: Size;
  /** What the guest is to have now; nothing if left out. */
  requested?: Size;
  /** 2 MiB if left out. */
  block?: Size;
  /** The guest's NUMA node; the first if left out. */
  node?: number;
  /** The host's own memory slots are taken as the guest's memory grows, not all at its start. */
  dynamicMemslots?: boolean;
  /** What the host has it in: a file, or huge pages. */
  source?: MemSource;
}

/** A file of the host as persistent memory. The guest needs a maximum of memory, as for MemOptions. */
export interface PmemOptions extends VirtioOptions {
  /** The file's path on the host. */
  path: string;
  /** How much of it the guest sees. */
  size: Size;
}

export const balloonOptions = optionsOf<BalloonOptions>({
  ...virtioRows,
  autodeflate: boolean,
  freePageReporting: boolean,
  statsPeriod: index,
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
