/** `kvm`: Linux's own hypervisor, with VFIO. `xen`: the Xen hypervisor, with Linux as its first domain. */
export type TestHostKind = 'kvm' | 'xen';

export const testHostKinds = ['kvm', 'xen'] as const satisfies readonly TestHostKind[];
