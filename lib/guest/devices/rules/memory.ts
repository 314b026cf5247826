/** The rules of what builders of memory devices take. */
import { index, path } from '../../../core/option-values.ts';
import { boolean, name, needed, optionsOf } from '../../../core/options.ts';
import { size } from '../../size.ts';
import type { BalloonOptions, MemOptions, MemSource, PmemOptions } from '../options/memory.ts';
import { virtioRows } from './virtio.ts';

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
