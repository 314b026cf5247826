/** Options that all virtio devices share, and their rules. */
import { alias } from '../../core/option-values.ts';
import { boolean } from '../../core/options.ts';

/** What every virtio device takes. Xen's devices have none of it but the alias. */
export interface VirtioOptions {
  /** Its DMA passes the guest's IOMMU. */
  iommu?: boolean;
  /** It keeps a cache of the IOMMU's translations, with which vhost and IOMMU work together. */
  ats?: boolean;
  /** Its queues have the packed layout of virtio 1.1. */
  packed?: boolean;
  /** Each queue's notifications have a page of their own. */
  pagePerVq?: boolean;
  /** Speaks virtio 0.9, too (true), or 1.0 only (false); otherwise what the machine has. */
  transitional?: boolean;
  /** A name of one's own, which begins with 'ua-'. */
  alias?: string;
}

/** How a device and its guest notify each other. Default: on, both; rarely worth changing. */
export interface NotifyOptions {
  /** The guest's notifications are taken by an event file, while its processor runs on. */
  ioeventfd?: boolean;
  /** Each side says after how many entries it needs the next notification, which saves interrupts and exits. */
  eventIdx?: boolean;
}

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
