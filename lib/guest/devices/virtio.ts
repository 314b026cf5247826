/** The devices of virtio, for QEMU and KVM. */

import type { ParavirtualDevices } from './builders.ts';
import { withChecks } from './checked.ts';
import { machine } from './virtio/machine.ts';
import { memory } from './virtio/memory.ts';
import { network } from './virtio/network.ts';
import { storage } from './virtio/storage.ts';

/** The builders of virtio devices, for QEMU and KVM. */
export const virtio: ParavirtualDevices = withChecks({ ...storage, ...network, ...memory, ...machine });
