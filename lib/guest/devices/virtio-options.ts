/** Options that all virtio devices share, and their rules. */
import { alias } from '../../core/option-values.ts';
import { boolean } from '../../core/options.ts';

/** Options of every virtio device. Xen's devices accept `alias` only. */
export interface VirtioOptions {
  /** Whether its DMA goes through the guest's IOMMU. Default: false. */
  iommu?: boolean;
  /** Address Translation Services: a device cache of IOMMU translations, required by vhost with an IOMMU. Default: false. */
  ats?: boolean;
  /** Whether it uses packed virtqueues (virtio 1.1). Default: false. */
  packed?: boolean;
  /** Whether the notification area of each queue has a page of its own. Default: false. */
  pagePerVq?: boolean;
  /** Whether it supports virtio 0.9 as well (true) or virtio 1.0 only (false). Default: that of the machine type. */
  transitional?: boolean;
  /** A user-defined alias, which begins with 'ua-'. Default: libvirt chooses one when the guest starts. */
  alias?: string;
}

/** How a device and its guest notify each other. Default: both on; rarely worth changing. */
export interface NotifyOptions {
  /** Whether notifications of the guest are handled asynchronously, by an eventfd, while its CPU continues. Default: true. */
  ioeventfd?: boolean;
  /** Whether each side suppresses notifications that it does not need, which saves interrupts and exits. Default: true. */
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
