/** The rules of what builders of network interfaces and sockets take. */
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
} from '../../../core/option-values.ts';
import { boolean, needed, only, optionsOf, variants, whole, word } from '../../../core/options.ts';
import type { GuestOffloads, HostOffloads, NetSettings, Teaming, VsockOptions } from '../options/network.ts';
import { notifyRows, virtioRows } from './virtio.ts';

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
