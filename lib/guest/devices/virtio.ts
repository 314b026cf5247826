/** The devices of virtio, for QEMU and KVM. */
import { withChecks } from './checked.ts';
import type { ParavirtualDevices } from './paravirtual.ts';
import { machine } from './virtio/machine.ts';
import { memory } from './virtio/memory.ts';
import { network } from './virtio/network.ts';
import { storage } from './virtio/storage.ts';

/** The builders of virtio devices, for QEMU and KVM. */
export const virtio: ParavirtualDevices = withChecks({ ...storage, ...network, ...memory, ...machine });
