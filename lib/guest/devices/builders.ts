/** The builders of paravirtual devices: their options and results, the same for every hypervisor. */

import type { DeviceElementMap } from '../../config/device.ts';
import type * as machine from './machine-options.ts';
import type * as memory from './memory-options.ts';
import type * as network from './network-options.ts';
import type * as storage from './storage-options.ts';

/** A device as attachDevice() takes it: the typed object under the name of its element. */
export type Built<Element extends keyof DeviceElementMap> = { [Key in Element]: DeviceElementMap[Element] };

/**
 * The builders. Each gives a device for a configuration, and for attachDevice().
 *
 * They throw a GuestSpecError that names a device or option that the hypervisor does not support.
 */
export interface ParavirtualDevices {
  /** A disk. On a SCSI bus, queue options are those of the controller: see scsi(). */
  block(options: storage.BlockOptions): Built<'disk'>;
  /** A network interface. */
  net(options: network.NetOptions): Built<'interface'>;
  /** A virtio-scsi controller. Not supported by Xen. */
  scsi(options?: storage.ScsiOptions): Built<'controller'>;
  /** A vhost-scsi adapter: a SCSI target of the host's kernel. Not supported by Xen. */
  vhostScsi(options: storage.VhostScsiOptions): Built<'hostdev'>;
  /** A random number generator. Not supported by Xen. */
  rng(options?: machine.RngOptions): Built<'rng'>;
  /** The balloon, by which the guest's memory can be changed. A guest has one. */
  balloon(options?: memory.BalloonOptions): Built<'memballoon'>;
  /** A console. */
  console(options?: machine.ConsoleOptions): Built<'console'>;
  /** The controller of virtio consoles and channels. Not supported by Xen. */
  serial(options?: machine.SerialOptions): Built<'controller'>;
  /** A channel between a program of the host and one in the guest. */
  channel(options: machine.ChannelOptions): Built<'channel'>;
  /** A folder of the host that is shared with the guest. Not supported by Xen. */
  fs(options: storage.FsOptions): Built<'filesystem'>;
  /** A graphics card. Not supported by Xen PVH. */
  gpu(options?: machine.GpuOptions): Built<'video'>;
  /** A keyboard, mouse or tablet. Not supported by Xen PVH; no tablet on Xen PV. */
  input(options: machine.InputOptions): Built<'input'>;
  /** vsock: sockets between host and guest. Not supported by Xen. */
  vsock(options?: network.VsockOptions): Built<'vsock'>;
  /** A virtio IOMMU for the guest's devices. Not supported by Xen. */
  iommu(options?: machine.IommuOptions): Built<'iommu'>;
  /** A cryptographic accelerator. Not supported by Xen. */
  crypto(options?: machine.CryptoOptions): Built<'crypto'>;
  /** virtio-mem: memory that can be resized while the guest runs. Not supported by Xen. */
  mem(options: memory.MemOptions): Built<'memory'>;
  /** virtio-pmem: a file of the host as persistent memory. Not supported by Xen. */
  pmem(options: memory.PmemOptions): Built<'memory'>;
  /** A sound card. Not supported by Xen. */
  sound(options?: machine.SoundOptions): Built<'sound'>;
}
