/** The kinds of network interfaces that are compared. */
import type { VfClaim } from 'libvirt-native';
import type { NetworkSpec } from 'libvirt-native/guest';

export const kindNames = ['vf', 'paravirtual', 'macvtap'] as const;
export type KindName = (typeof kindNames)[number];

export type Hypervisor = 'QEMU' | 'Xen';

/** What the interfaces of the guests are connected to. */
export interface Links {
  /** A libvirt network or a bridge of the host, for paravirtual interfaces. */
  readonly bridge: { readonly network: string } | { readonly bridge: string };
  /** The network interface of the card. */
  readonly device: string | undefined;
}

export interface Kind {
  readonly name: KindName;
  readonly hypervisors: readonly Hypervisor[];
  /** Whether it needs a card with SR-IOV. */
  readonly card: boolean;
  /** Its name in results. */
  label(hypervisor: Hypervisor): string;
  /** The interface of a guest. A kind that needs a virtual function gets a claim, and no MAC address: the claim has one. */
  readonly network:
    | { readonly claims: true; spec(claim: VfClaim): NetworkSpec }
    | { readonly claims: false; spec(mac: string, links: Links): NetworkSpec };
}

export const kinds: Readonly<Record<KindName, Kind>> = {
  vf: {
    name: 'vf',
    hypervisors: ['QEMU', 'Xen'],
    card: true,
    label: () => 'virtual function',
    network: { claims: true, spec: (claim) => ({ pci: claim }) },
  },
  paravirtual: {
    name: 'paravirtual',
    hypervisors: ['QEMU', 'Xen'],
    card: false,
    label: (hypervisor) => (hypervisor === 'Xen' ? 'netfront' : 'virtio'),
    network: { claims: false, spec: (mac, { bridge }) => ({ ...bridge, mac }) },
  },
  macvtap: {
    name: 'macvtap',
    hypervisors: ['QEMU'],
    card: true,
    label: () => 'virtio on macvtap',
    network: {
      claims: false,
      spec: (mac, { device }) => {
        if (device === undefined) throw new Error('macvtap: the card has no network interface on the host');
        return { device, mode: 'bridge', mac };
      },
    },
  },
};

/** The kinds of a list such as 'vf,paravirtual'. */
export function parseKinds(text: string, hypervisor: Hypervisor): Kind[] {
  return [...new Set(text.split(','))].map((name) => {
    const kind = kinds[name as KindName] as Kind | undefined;
    if (!kind) throw new Error(`--kinds: unknown kind '${name}'; expected some of ${kindNames.join(', ')}`);
    if (!kind.hypervisors.includes(hypervisor)) throw new Error(`--kinds: ${hypervisor} has no ${name}`);
    return kind;
  });
}
