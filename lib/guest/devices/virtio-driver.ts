/** What the devices of virtio share. */

import { amountOf } from '../../config/amount.ts';
import { omitUndefinedOrNone } from '../omit-undefined.ts';
import { requireBytes, type Size } from '../size.ts';
import { attributes } from './attributes.ts';
import type { IoThread } from './storage-options.ts';
import type { VirtioOptions } from './virtio-options.ts';

/** The attributes that the driver of every virtio device has. */
export const ring = { iommu: 'iommu', ats: 'ats', packed: 'packed', pagePerVq: 'page_per_vq' } as const;

/** The driver of a device that has no attributes beside those. */
export const driver = (options: VirtioOptions) => omitUndefinedOrNone(attributes(options, ring));

/** The model of elements that are virtio's without saying so. */
export function otherModel({ transitional }: VirtioOptions) {
  if (transitional === undefined) return undefined;
  return transitional ? ('virtio-transitional' as const) : ('virtio-non-transitional' as const);
}

export const model = (options: VirtioOptions) => otherModel(options) ?? ('virtio' as const);

export const sizeElement = (amount: Size, field: string) => amountOf(requireBytes(amount, field));

/** The I/O threads of a device, and which queues each serves. */
export function threads(list: readonly IoThread[] | undefined) {
  if (list === undefined) return undefined;
  const iothread = list.map((thread) => {
    const { id, queues = [] } = typeof thread === 'number' ? { id: thread } : thread;
    return queues.length > 0 ? { id, queue: queues.map((queue) => ({ id: queue })) } : { id };
  });
  return { iothread };
}
