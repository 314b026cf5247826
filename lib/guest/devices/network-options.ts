/** Options of the builders of network interfaces and sockets, and their rules. */

import {
  aliasReference,
  bootOrder,
  existingName,
  interfaceName,
  mac,
  mostUint,
  path,
  powerOfTwo,
  vlans,
} from '../../core/option-values.ts';
import { boolean, needed, only, optionsOf, variants, whole, word } from '../../core/options.ts';
import { type NotifyOptions, notifyRows, type VirtioOptions, virtioRows } from './virtio-options.ts';

/** What a network interface is connected to. */
export type NetSource =
  | {
      /** The name of a libvirt network. */
      network: string;
      /** The name of a port group of the network. */
      portgroup?: string;
    }
  | {
      /** The name of a bridge of the host. */
      bridge: string;
    }
  | {
      /** The name of a network device of the host, shared by macvtap. */
      device: string;
      /** The macvtap mode. Default: 'vepa'. */
      mode?: 'vepa' | 'bridge' | 'private' | 'passthrough';
    }
  | {
      /** User-mode networking: NAT inside QEMU, which requires no privileges. */
      user: true;
    }
  | {
      /** The vhost-user socket of a switch in user space, such as Open vSwitch with DPDK. */
      vhostUser: string;
    }
  | {
      /** The vDPA device of a network card: '/dev/vhost-vdpa-0'. */
      vdpa: string;
    };

/**
 * Two interfaces that are one in the guest: a virtual function, which is fast and goes away before the guest is migrated, and a
 * virtio one that carries on. They have the same MAC address; the persistent one has an alias, which the transient one names.
 */
export type Teaming = { type: 'persistent' } | { type: 'transient'; persistent: string };

/** Offloads of a network device. Default: each is on. */
export interface GuestOffloads {
  /** Checksum offload. */
  csum?: boolean;
  /** TCP segmentation offload over IPv4. */
  tso4?: boolean;
  /** TCP segmentation offload over IPv6. */
  tso6?: boolean;
  /** TCP segmentation offload with ECN. */
  ecn?: boolean;
  /** UDP fragmentation offload. */
  ufo?: boolean;
}

/** Offloads that the host does for the guest. Default: each is on. */
export interface HostOffloads extends GuestOffloads {
  /** Generic segmentation offload. */
  gso?: boolean;
  /** Mergeable receive buffers. */
  mrgRxbuf?: boolean;
}

/** Options of a network interface, independent of what it is connected to. */
export interface NetSettings extends VirtioOptions, NotifyOptions {
  /** Its MAC address. Default: a random one. */
  mac?: string;
  /** The VLAN ID of its traffic, 1 to 4094, or a trunk of several. Default: none. */
  vlan?: number | readonly number[];
  /** The MTU, in bytes. Default: not set. */
  mtu?: number;
  /** The link state. Default: 'up'. */
  link?: 'up' | 'down';
  /** The number of queue pairs. Default: 1. */
  queues?: number;
  /** The size of a receive queue, in frames: a power of 2. Default: 256. */
  rxQueueSize?: number;
  /** The size of a transmit queue, in frames: a power of 2. Default: 256. */
  txQueueSize?: number;
  /** How QEMU sends packets where vhost is not used: in an I/O thread, or delayed by a timer. */
  txmode?: 'iothread' | 'timer';
  /** Whether the host's kernel (vhost-net) moves packets instead of QEMU. Default: true if the host supports it. */
  vhost?: boolean;
  /** Receive side scaling: packets are distributed to the queues by a hash of their addresses. */
  rss?: boolean;
  /** Whether the guest receives that hash with each packet. */
  rssHashReport?: boolean;
  /** Offloads of the host. */
  host?: HostOffloads;
  /** Offloads of the guest. */
  guest?: GuestOffloads;
  /** Its role in a failover pair of a virtio interface and a PCI function, which is unplugged for migration. */
  teaming?: Teaming;
  /** Its position in the boot order, from 1. Default: not in the boot order. */
  bootOrder?: number;
}

/** A network interface: virtio-net, or Xen's netfront. */
export type NetOptions = NetSource & NetSettings;

/** Sockets between host and guest. */
export interface VsockOptions extends VirtioOptions {
  /** The guest's context ID, at least 3. Default: libvirt chooses one. */
  cid?: number;
}

const guestOffloadRows = { csum: boolean, tso4: boolean, tso6: boolean, ecn: boolean, ufo: boolean };

export const teaming = optionsOf<Teaming>({
  type: needed(word('persistent', 'transient')),
  persistent: aliasReference,
});

/** The rows of NetSettings. */
export const netRows = {
  ...virtioRows,
  ...notifyRows,
  mac,
  vlan: vlans,
  // What IPv4 needs, and what its packets can be.
  mtu: whole(68, 65_535),
  link: word('up', 'down'),
  // As many as a tap device of Linux has.
  queues: whole(1, 256),
  rxQueueSize: powerOfTwo(256, 1024),
  txQueueSize: powerOfTwo(256, 1024),
  txmode: word('iothread', 'timer'),
  vhost: boolean,
  rss: boolean,
  rssHashReport: boolean,
  host: optionsOf<HostOffloads>({ ...guestOffloadRows, gso: boolean, mrgRxbuf: boolean }),
  guest: optionsOf<GuestOffloads>(guestOffloadRows),
  teaming,
  bootOrder,
};

/** The rules of an interface, by what it is connected to. */
export const netKinds = {
  network: optionsOf<{ network: string; portgroup?: string } & NetSettings>({
    ...netRows,
    network: needed(existingName),
    portgroup: existingName,
  }),
  bridge: optionsOf<{ bridge: string } & NetSettings>({ ...netRows, bridge: needed(interfaceName) }),
  device: optionsOf<{ device: string; mode?: 'vepa' | 'bridge' | 'private' | 'passthrough' } & NetSettings>({
    ...netRows,
    device: needed(interfaceName),
    mode: word('vepa', 'bridge', 'private', 'passthrough'),
  }),
  user: optionsOf<{ user: true } & NetSettings>({ ...netRows, user: needed(only(true)) }),
  vhostUser: optionsOf<{ vhostUser: string } & NetSettings>({ ...netRows, vhostUser: needed(path) }),
  vdpa: optionsOf<{ vdpa: string } & NetSettings>({ ...netRows, vdpa: needed(path) }),
};

export const netOptions = variants(netKinds);

/** Context IDs 0 to 2 are reserved. */
export const vsockOptions = optionsOf<VsockOptions>({ ...virtioRows, cid: whole(3, mostUint - 1) });
