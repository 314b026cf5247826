/** What the builders of network interfaces and sockets take. */
import type { NotifyOptions, VirtioOptions } from './virtio.ts';

/** What a network interface is connected to. */
export type NetSource =
  | {
      /** A network of libvirt. */
      network: string;
      portgroup?: string;
    }
  | {
      /** A bridge of the host. */
      bridge: string;
    }
  | {
      /** A network device of the host, shared by macvtap. */
      device: string;
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
  csum?: boolean;
  tso4?: boolean;
  tso6?: boolean;
  ecn?: boolean;
  ufo?: boolean;
}

/** Work that the guest may leave to the host. */
export interface HostOffloads extends GuestOffloads {
  gso?: boolean;
  /** Received frames may lie in several buffers. */
  mrgRxbuf?: boolean;
}

export interface NetSettings extends VirtioOptions, NotifyOptions {
  mac?: string;
  /** The VLANs whose tags its frames have: one, or a trunk of several. */
  vlan?: number | readonly number[];
  mtu?: number;
  link?: 'up' | 'down';
  /** Pairs of queues. */
  queues?: number;
  rxQueueSize?: number;
  txQueueSize?: number;
  /** When QEMU, not vhost, sends what the guest has written: in an I/O thread, or after a moment. */
  txmode?: 'iothread' | 'timer';
  /** Frames are moved by the host's kernel, not by QEMU. */
  vhost?: boolean;
  /** Received frames are spread over the queues by a hash of their addresses. */
  rss?: boolean;
  /** The guest is told that hash with each frame. */
  rssHashReport?: boolean;
  host?: HostOffloads;
  guest?: GuestOffloads;
  teaming?: Teaming;
  bootOrder?: number;
}

/** A network interface: virtio-net, or Xen's netfront. */
export type NetOptions = NetSource & NetSettings;

/** Sockets between host and guest. */
export interface VsockOptions extends VirtioOptions {
  /** The guest's address, from 3 on; libvirt chooses one if it is left out. */
  cid?: number;
}
