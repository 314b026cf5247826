/** virtio-balloon, virtio-mem and virtio-pmem. */
import { omitUndefined, omitUndefinedOrNone } from '../omit-undefined.ts';
import { refuse } from '../refusal.ts';
import { requireBytes, type Size } from '../size.ts';
import type { ParavirtualDevices } from './builders.ts';
import { aliasElement, onOff, yesNo } from './common.ts';
import { driver, model, sizeElement } from './virtio-driver.ts';

/** QEMU plugs virtio's memory in whole blocks, of a power of two. */
function checkBlocks(size: Size, requested: Size, block: Size): void {
  const [total, piece] = [requireBytes(size, 'size'), requireBytes(block, 'block')];
  if ((piece & (piece - 1n)) !== 0n) refuse('block', `must be a power of 2, got ${piece} bytes`);
  if (total % piece !== 0n) refuse('size', `must be a multiple of block, ${piece} bytes`);
  const now = requested === 0 ? 0n : requireBytes(requested, 'requested');
  if (now > total) refuse('requested', 'must not be more than size');
  if (now % piece !== 0n) refuse('requested', `must be a multiple of block, ${piece} bytes`);
}

export const memoryBuilders: Pick<ParavirtualDevices, 'balloon' | 'mem' | 'pmem'> = {
  balloon(options = {}) {
    const { autodeflate, freePageReporting, statsPeriod, alias } = options;
    return {
      memballoon: omitUndefined({
        model: model(options),
        autodeflate: onOff(autodeflate),
        freePageReporting: onOff(freePageReporting),
        stats: statsPeriod === undefined ? undefined : { period: statsPeriod },
        driver: driver(options),
        alias: aliasElement(alias),
      }),
    };
  },

  mem(options) {
    const { requested = 0, block = '2 MiB', node = 0, dynamicMemslots, source, alias } = options;
    const { pagesize, nodemask } = source ?? {};
    checkBlocks(options.size, requested, block);
    return {
      memory: omitUndefined({
        model: 'virtio-mem' as const,
        source: omitUndefinedOrNone({
          pagesize: pagesize === undefined ? undefined : sizeElement(pagesize, 'source.pagesize'),
          nodemask,
        }),
        target: omitUndefined({
          dynamicMemslots: yesNo(dynamicMemslots),
          size: sizeElement(options.size, 'size'),
          node,
          block: sizeElement(block, 'block'),
          requested: requested === 0 ? { unit: 'KiB', value: 0 } : sizeElement(requested, 'requested'),
        }),
        driver: driver(options),
        alias: aliasElement(alias),
      }),
    };
  },

  pmem(options) {
    const { path, alias } = options;
    return {
      memory: omitUndefined({
        model: 'virtio-pmem' as const,
        access: 'shared' as const,
        source: { path },
        target: { size: sizeElement(options.size, 'size') },
        driver: driver(options),
        alias: aliasElement(alias),
      }),
    };
  },
};
