/** What libvirt's test driver is expected to do: a host with domains, networks and pools, as plain data. */

export interface Thing {
  active: boolean;
  persistent: boolean;
  autostart: boolean;
}

export interface DomainModel extends Thing {
  state: 'running' | 'paused' | 'shutoff';
  /** In KiB. */
  memory: bigint;
  snapshots: Set<string>;
}

export class HostModel {
  readonly domains = new Map<string, DomainModel>();
  readonly networks = new Map<string, Thing>();
  readonly pools = new Map<string, Thing>();
}
