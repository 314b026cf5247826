/** Paravirtual devices by one set of calls: virtio's on QEMU and KVM, Xen's own on Xen. */

import type { DomainConfig } from '../../config/index.ts';
import { check, either, object, word } from '../../core/options.ts';
import { type GuestKind, guestKinds, isXen, kindOf } from '../kind.ts';
import type { ParavirtualDevices } from './builders.ts';
import { virtio } from './virtio.ts';
import { xenDevices } from './xen.ts';

const guestOrKind = either(word(...guestKinds), object<DomainConfig>('the configuration of a domain'));

/**
 * The builders for a kind of guest, or for the guest that a configuration describes:
 * `paravirtual(await domain.getConfig()).block({ source, target: 'vdb' })` is a virtio disk on KVM and 'xvdb' on Xen.
 */
export function paravirtual(guest: GuestKind | DomainConfig): ParavirtualDevices {
  check(guestOrKind, guest, 'the guest');
  const kind =
    typeof guest === 'string' ? guest : kindOf(guest.type, guest.os?.type.value ?? 'linux', guest.os?.type.machine);
  return kind && isXen(kind) ? xenDevices(kind) : virtio;
}
