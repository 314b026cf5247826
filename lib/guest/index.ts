/** Portable guests: one specification for KVM, QEMU and Xen, and the paravirtual devices of each by one set of calls. */

export type { Choice } from './decision-log.ts';
export type { Built, ParavirtualDevices } from './devices/builders.ts';
export type {
  ChannelOptions,
  ConsoleOptions,
  CryptoOptions,
  GpuOptions,
  InputOptions,
  IommuOptions,
  RngBackend,
  RngOptions,
  SerialOptions,
  SoundOptions,
} from './devices/machine-options.ts';
export type { BalloonOptions, MemOptions, MemSource, PmemOptions } from './devices/memory-options.ts';
export type {
  GuestOffloads,
  HostOffloads,
  NetOptions,
  NetSettings,
  NetSource,
  Teaming,
  VsockOptions,
} from './devices/network-options.ts';
export { paravirtual } from './devices/paravirtual.ts';
export type {
  BlockOptions,
  FsOptions,
  FsSettings,
  FsSource,
  IoThread,
  ScsiOptions,
  VhostScsiOptions,
  VhostUserSource,
  VhostVdpaSource,
  VolumeSource,
} from './devices/storage-options.ts';
export { virtio } from './devices/virtio.ts';
export type { NotifyOptions, VirtioOptions } from './devices/virtio-options.ts';
export { emulatorFor } from './emulator.ts';
export type { GuestHost, HostMemory } from './host.ts';
export type { GuestKind } from './kind.ts';
export type { VolumePlan } from './parts/disks.ts';
export { GuestPlan, type PlanProblem, planGuest } from './plan.ts';
export { GuestSpecError } from './refusal.ts';
export type { Size, SizeUnit } from './size.ts';
export type {
  CpuTopology,
  DiskSpec,
  DisplayOptions,
  GuestSpec,
  HostDeviceSpec,
  MemorySlots,
  NetworkSpec,
  NewVolume,
  PciNetworkSpec,
} from './spec.ts';
