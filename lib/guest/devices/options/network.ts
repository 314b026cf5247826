/** What the builders of network interfaces and sockets take. */
import type { NotifyOptions, VirtioOptions } from './virtio.ts';

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

/** Work that a network device takes off the guest; each is on unless told otherwise. */
export interface GuestOffloads {
  /** Packets may go without their checksums. */
  csum?: boolean;
  /** TCP segments over IPv4 may be larger than packets. */
  tso4?: boolean;
  /** TCP segments over IPv6 may be larger than packets. */
  tso6?: boolean;
  /** Such segments may tell of congestion. */
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
  /** The guest is told that hash with each frame. */
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
