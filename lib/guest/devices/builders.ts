/** The builders of paravirtual devices: what each takes and gives, whatever the hypervisor. */

import type { DeviceElementMap } from '../../config/device.ts';
import type * as machine from './machine-options.ts';
import type * as memory from './memory-options.ts';
import type * as network from './network-options.ts';
import type * as storage from './storage-options.ts';

/** A device as methods take it: the typed object under the name of its element. */
export type Built<Element extends keyof DeviceElementMap> = { [Key in Element]: DeviceElementMap[Element] };

/**
 * The builders. Each gives a device for a configuration, and for attachDevice().
 *
 * They throw a GuestSpecError that names the device or the option that the hypervisor lacks.
 */
export interface ParavirtualDevices {
  /** A disk. Refuses what the hypervisor lacks, and on a SCSI bus what is its controller's. */
  block(options: storage.BlockOptions): Built<'disk'>;
  /** A network interface. */
  net(options: network.NetOptions): Built<'interface'>;
  /** A SCSI controller. Xen has none. */
  scsi(options?: storage.ScsiOptions): Built<'controller'>;
  /** A SCSI host adapter of the host's kernel. Xen has none. */
  vhostScsi(options: storage.VhostScsiOptions): Built<'hostdev'>;
  /** A source of entropy. Xen has none. */
  rng(options?: machine.RngOptions): Built<'rng'>;
  /** The balloon that its memory is changed by: a guest has one. */
  balloon(options?: memory.BalloonOptions): Built<'memballoon'>;
  /** A console. */
  console(options?: machine.ConsoleOptions): Built<'console'>;
  /** The controller of virtio's consoles and channels. Xen has none. */
  serial(options?: machine.SerialOptions): Built<'controller'>;
  /** A channel between a program of the host and one in the guest. */
  channel(options: machine.ChannelOptions): Built<'channel'>;
  /** A folder of the host in the guest. Xen has none. */
  fs(options: storage.FsOptions): Built<'filesystem'>;
  /** A graphics card. Guests of Xen PVH have none. */
  gpu(options?: machine.GpuOptions): Built<'video'>;
  /** A keyboard, a mouse or a tablet. Guests of Xen PVH have none, those of Xen PV no tablet. */
  input(options: machine.InputOptions): Built<'input'>;
  /** Sockets between host and guest. Xen has none. */
  vsock(options?: network.VsockOptions): Built<'vsock'>;
  /** An IOMMU for the guest's own virtio devices. Xen has none. */
  iommu(options?: machine.IommuOptions): Built<'iommu'>;
  /** An accelerator of ciphers. Xen has none. */
  crypto(options?: machine.CryptoOptions): Built<'crypto'>;
  /** Memory that grows and shrinks while the guest runs. Xen has none. */
  mem(options: memory.MemOptions): Built<'memory'>;
  /** A file of the host as persistent memory. Xen has none. */
  pmem(options: memory.PmemOptions): Built<'memory'>;
  /** A sound card. Xen has none. */
  sound(options?: machine.SoundOptions): Built<'sound'>;
}
