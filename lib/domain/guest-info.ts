/** What a guest reports about itself. */
import type { DomainGuestInfoParameters } from '../native/generated/parameters.ts';
import { nest } from './nested.ts';

/** What was selected, as far as the guest's agent reports it. What a newer libvirt adds has its own names. */
export interface DomainGuestInfo {
  /** The guest's own host name. */
  hostname?: string;
  /** Its operating system: id and versions as in its /etc/os-release, and its kernel. */
  os?: {
    id?: string;
    name?: string;
    'pretty-name'?: string;
    version?: string;
    'version-id'?: string;
    variant?: string;
    'variant-id'?: string;
    machine?: string;
    'kernel-release'?: string;
    'kernel-version'?: string;
  };
  /** The offset in seconds, east of Greenwich. */
  timezone?: { name?: string; offset?: number };
  /** The users that are logged in; times in ms since 1970. */
  user?: { name?: string; domain?: string; 'login-time'?: bigint }[];
  /** Its mounted file systems; sizes in bytes. */
  fs?: {
    name?: string;
    mountpoint?: string;
    fstype?: string;
    'total-bytes'?: bigint;
    'used-bytes'?: bigint;
    disk?: { alias?: string; serial?: string; device?: string }[];
  }[];
  /** Its disks and partitions as it names them, and the domain's disks that they are on. */
  disk?: {
    name?: string;
    partition?: boolean;
    dependency?: { name?: string }[];
    serial?: string;
    alias?: string;
    guest_alias?: string;
    guest_bus?: string;
  }[];
  /** Its network interfaces: name, MAC address, and IP addresses with the length of their prefixes. */
  if?: { name?: string; hwaddr?: string; addr?: { type?: string; addr?: string; prefix?: number }[] }[];
  /** Its devices' drivers, where it reports them, as Windows does; dates in seconds since 1970. */
  device?: {
    driverName?: string;
    driverDate?: bigint;
    driverVersion?: string;
    idType?: string;
    pciVendor?: number;
    pciDevice?: number;
  }[];
  /** The load average over 1, 5 and 15 minutes. */
  load?: { '1m'?: number; '5m'?: number; '15m'?: number };
  /** As libvirt sent them: 'fs.0.mountpoint' … */
  readonly parameters: DomainGuestInfoParameters;
}

export function guestInfoOf(parameters: DomainGuestInfoParameters): DomainGuestInfo {
  return Object.defineProperty(nest(parameters), 'parameters', { value: parameters }) as unknown as DomainGuestInfo;
}
