/** The kinds of network interfaces that are compared. */
import type { VfClaim } from 'libvirt-native';
import type { NetworkSpec } from 'libvirt-native/guest';

export const kindNames = ['vf', 'paravirtual'] as const;
export type KindName = (typeof kindNames)[number];

export type Hypervisor = 'QEMU' | 'Xen';

/** What paravirtual interfaces are connected to: a libvirt network, or a bridge of the host. */
export type Link = { readonly network: string } | { readonly bridge: string };

export interface Kind {
  readonly name: KindName;
  /** Its name in results. */
  label(hypervisor: Hypervisor): string;
  /** The interface of a guest. A kind that needs a virtual function gets a claim, and no MAC address: the claim has one. */
  readonly network:
    | { readonly claims: true; spec(claim: VfClaim): NetworkSpec }
    | { readonly claims: false; spec(mac: string, link: Link): NetworkSpec };
}

export const kinds: Readonly<Record<KindName, Kind>> = {
  vf: {
    name: 'vf',
    label: () => 'virtual function',
    network: { claims: true, spec: (claim) => ({ pci: claim }) },
  },
  paravirtual: {
    name: 'paravirtual',
    label: (hypervisor) => (hypervisor === 'Xen' ? 'netfront' : 'virtio'),
    network: { claims: false, spec: (mac, link) => ({ ...link, mac }) },
  },
};

/** The kinds of a list such as 'vf,paravirtual'. */
export function parseKinds(text: string): Kind[] {
  return [...new Set(text.split(','))].map((name) => {
    const kind = kinds[name as KindName] as Kind | undefined;
    if (!kind) throw new Error(`--kinds: unknown kind '${name}'; expected some of ${kindNames.join(', ')}`);
    return kind;
  });
}
