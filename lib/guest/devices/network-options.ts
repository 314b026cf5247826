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
      /** A network of libvirt. */
      network: string;
      /** Which of the network's groups of settings it gets. */
      portgroup?: string;
    }
  | {
      /** A bridge of the host. */
      bridge: string;
    }
  | {
      /** A network device of the host, shared by macvtap. */
      device: string;
      /** Who else it reaches on that device, and how; libvirt takes 'vepa' if it is left out. */
      mode?: 'vepa' | 'bridge' | 'private' | 'passthrough';
    }
  | {
      /** A network of its own behind QEMU, which needs no privileges. */
      user: true;
    }
  | {
      /** The socket of a switch in user space, such as DPDK's. */
      vhostUser: string;
    }
  | {
      /** A card that speaks virtio itself: '/dev/vhost-vdpa-0'. */
      vdpa: string;
    };

/**
 * Two interfaces that are one in the guest: a virtual function, which is fast and goes away before the guest is migrated, and a
 * virtio one that carries on. They have the same MAC address; the persistent one has an alias, which the transient one names.
 */
export type Teaming = { type: 'persistent' } | { type: 'transient'; persistent: string };

/** Work that a network device does instead of the guest. Default: on, each. */
export interface GuestOffloads {
  /** Packets may go without their checksums. */
  csum?: boolean;
  /** TCP segments over IPv4 may be larger than packets. */
  tso4?: boolean;
  /** TCP segments over IPv6 may be larger than packets. */
  tso6?: boolean;
  /** Such segments may signal congestion (ECN). */
  ecn?: boolean;
  /** UDP datagrams may be larger than packets. */
  ufo?: boolean;
}

/** Work that the guest may leave to the host. */
export interface HostOffloads extends GuestOffloads {
  /** The host cuts large segments of any protocol. */
  gso?: boolean;
  /** Received frames may lie in several buffers. */
  mrgRxbuf?: boolean;
}

/** How a network interface is, whatever it is connected to. */
export interface NetSettings extends VirtioOptions, NotifyOptions {
  /** Its MAC address; a random one if it is left out. */
  mac?: string;
  /** The VLANs whose tags its frames have: one, or a trunk of several. */
  vlan?: number | readonly number[];
  /** The largest packet in bytes. */
  mtu?: number;
  /** Whether its cable is plugged in. */
  link?: 'up' | 'down';
  /** Pairs of queues. */
  queues?: number;
  /** How many frames a queue to the guest holds: a power of 2. */
  rxQueueSize?: number;
  /** How many frames a queue from the guest holds: a power of 2. */
  txQueueSize?: number;
  /** When QEMU, not vhost, sends what the guest has written: in an I/O thread, or after a moment. */
  txmode?: 'iothread' | 'timer';
  /** Frames are moved by the host's kernel, not by QEMU. */
  vhost?: boolean;
  /** Received frames are spread over the queues by a hash of their addresses. */
  rss?: boolean;
  /** The guest gets that hash with each frame. */
  rssHashReport?: boolean;
  /** What the host does for packets that the guest sends. */
  host?: HostOffloads;
  /** What the guest does for packets that it gets. */
  guest?: GuestOffloads;
  /** Its part in a pair of interfaces of which one is of a PCI function and can go, as for a migration. */
  teaming?: Teaming;
  /** Its place among the devices that the firmware tries. */
  bootOrder?: number;
}

/** A network interface: virtio-net, or Xen's netfront. */
export type NetOptions = NetSource & NetSettings;

/** Sockets between host and guest. */
export interface VsockOptions extends VirtioOptions {
  /** The guest's address, from 3 on; libvirt chooses one if it is left out. */
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

/** By what an interface is connected to, its rules. */
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

/** 0 to 2 are the hypervisor's and the host's own. */
export const vsockOptions = optionsOf<VsockOptions>({ ...virtioRows, cid: whole(3, mostUint - 1) });
