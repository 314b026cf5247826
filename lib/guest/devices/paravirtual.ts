/** Paravirtual devices by one set of calls: virtio's on QEMU and KVM, Xen's own on Xen. */
import type { DomainConfig } from '../../config/index.ts';
import type { Devices } from '../../xml.ts';
import { type GuestKind, isXen, kindOf } from '../kind.ts';
import type * as options from './options.ts';
import { virtio } from './virtio.ts';
import { xenDevices } from './xen.ts';

/** A device as methods take it: the typed object under the name of its element. */
export type Built<Element extends keyof Devices> = { [Key in Element]: Devices[Element] };

/**
 * The builders. Each gives a device for a configuration, and for attachDevice().
 *
 * They throw a GuestSpecError that names the device or the option that the hypervisor lacks.
 */
export interface ParavirtualDevices {
  block(options: options.BlockOptions): Built<'disk'>;
  net(options: options.NetOptions): Built<'interface'>;
  scsi(options?: options.ScsiOptions): Built<'controller'>;
  rng(options?: options.RngOptions): Built<'rng'>;
  balloon(options?: options.BalloonOptions): Built<'memballoon'>;
  console(options?: options.ConsoleOptions): Built<'console'>;
  serial(options?: options.SerialOptions): Built<'controller'>;
  channel(options: options.ChannelOptions): Built<'channel'>;
  fs(options: options.FsOptions): Built<'filesystem'>;
  gpu(options?: options.GpuOptions): Built<'video'>;
  input(options: options.InputOptions): Built<'input'>;
  vsock(options?: options.VsockOptions): Built<'vsock'>;
  iommu(options?: options.IommuOptions): Built<'iommu'>;
  crypto(options?: options.CryptoOptions): Built<'crypto'>;
  mem(options: options.MemOptions): Built<'memory'>;
  pmem(options: options.PmemOptions): Built<'memory'>;
  sound(options?: options.SoundOptions): Built<'sound'>;
}

/**
 * The builders for a kind of guest, or for the guest that a configuration describes:
 * `paravirtual(await domain.getConfig()).block({ source, target: 'vdb' })` is a virtio disk on KVM and 'xvdb' on Xen.
 */
export function paravirtual(guest: GuestKind | DomainConfig): ParavirtualDevices {
  const kind =
    typeof guest === 'string' ? guest : kindOf(guest.type, guest.os?.type.value ?? 'linux', guest.os?.type.machine);
  return kind && isXen(kind) ? xenDevices(kind) : virtio;
}
