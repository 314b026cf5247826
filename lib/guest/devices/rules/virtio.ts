/** The rows that devices of virtio share. */
import { alias } from '../../../core/option-values.ts';
import { boolean } from '../../../core/options.ts';

/** The rows of VirtioOptions. */
export const virtioRows = {
  iommu: boolean,
  ats: boolean,
  packed: boolean,
  pagePerVq: boolean,
  transitional: boolean,
  alias,
};

/** The rows of NotifyOptions. */
export const notifyRows = { ioeventfd: boolean, eventIdx: boolean };
