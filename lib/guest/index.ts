/** Portable guests: one specification for KVM, QEMU and Xen, and the paravirtual devices of each by one set of calls. */

export type { Built, ParavirtualDevices } from './devices/builders.ts';
export type * from './devices/options/machine.ts';
export type * from './devices/options/memory.ts';
export type * from './devices/options/network.ts';
export type * from './devices/options/storage.ts';
export type * from './devices/options/virtio.ts';
export { paravirtual } from './devices/paravirtual.ts';
export { virtio } from './devices/virtio.ts';
export { emulatorFor } from './emulator.ts';
export type { GuestHost } from './host.ts';
export type { GuestKind } from './kind.ts';
export type { VolumePlan } from './parts/disks.ts';
export { GuestPlan, planGuest } from './plan.ts';
export { GuestSpecError } from './refusal.ts';
export type { Size, SizeUnit } from './size.ts';
export type * from './spec.ts';
export type { Choice } from './trail.ts';
