/** The kinds of guests that a plan can be made for. */

/**
 * - `kvm`: QEMU with the host's virtualization
 * - `qemu`: QEMU alone, which emulates the processor
 * - `xen-pv`, `xen-pvh`, `xen-hvm`: Xen's paravirtual, hardware-assisted paravirtual and fully virtual guests
 * - `test`: those of libvirt's test driver
 */
export type GuestKind = 'kvm' | 'qemu' | 'xen-pv' | 'xen-pvh' | 'xen-hvm' | 'test';

export const guestKinds: readonly GuestKind[] = ['kvm', 'qemu', 'xen-pv', 'xen-pvh', 'xen-hvm', 'test'];

/** The display names of the kinds. */
export const kindNames: Readonly<Record<GuestKind, string>> = {
  kvm: 'KVM',
  qemu: 'QEMU',
  'xen-pv': 'Xen PV',
  'xen-pvh': 'Xen PVH',
  'xen-hvm': 'Xen HVM',
  test: 'the test driver',
};

/** The kinds of Xen alone. */
export type XenKind = Extract<GuestKind, `xen-${string}`>;

export function isXen(kind: GuestKind): kind is XenKind {
  return kind.startsWith('xen-');
}

/** What each kind is in a domain's configuration. */
export const domainTypes = {
  kvm: { type: 'kvm', os: 'hvm' },
  qemu: { type: 'qemu', os: 'hvm' },
  'xen-pv': { type: 'xen', os: 'linux' },
  'xen-pvh': { type: 'xen', os: 'xenpvh' },
  'xen-hvm': { type: 'xen', os: 'hvm' },
  test: { type: 'test', os: 'hvm' },
} as const satisfies Record<GuestKind, { type: string; os: string }>;

/** The kind of a domain, by its type, what it runs and, where that is ambiguous, its machine. */
export function kindOf(type: string, os: string, machine = ''): GuestKind | undefined {
  if (type === 'xen' && machine.startsWith('xen')) {
    return ({ xenpv: 'xen-pv', xenpvh: 'xen-pvh', xenfv: 'xen-hvm' } as const)[machine];
  }
  const name = os === 'xen' ? 'linux' : os;
  return guestKinds.find((kind) => domainTypes[kind].type === type && domainTypes[kind].os === name);
}
