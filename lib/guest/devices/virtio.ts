/** The devices of virtio, for QEMU and KVM. */

import type { ParavirtualDevices } from './builders.ts';
import { withChecks } from './checked.ts';
import { machineBuilders } from './virtio-machine.ts';
import { memoryBuilders } from './virtio-memory.ts';
import { networkBuilders } from './virtio-network.ts';
import { storageBuilders } from './virtio-storage.ts';

/** The builders of virtio devices, for QEMU and KVM. */
export const virtio: ParavirtualDevices = withChecks({
  ...storageBuilders,
  ...networkBuilders,
  ...memoryBuilders,
  ...machineBuilders,
});
