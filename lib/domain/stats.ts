/** Statistics of domains, many at once and in one shape. */

import type { DomainDirtyRateStatus, DomainState, DomainStatsTypes, VcpuState } from '../native/generated/enums.ts';
import type { DomainStatsParameters, TypedParameters } from '../native/generated/parameters.ts';
import type { Domain } from './domain.ts';
import { nest } from './nested.ts';
import { type DomainStateAndReason, stateAndReason } from './state.ts';

/** CPU time in ns. */
export interface DomainCPUStats {
  /** All CPU time. */
  time?: bigint;
  /** The part of it that was spent in user mode, in the emulator. */
  user?: bigint;
  /** The part of it that was spent in the host's kernel. */
  system?: bigint;
  /** Spent on polling for work on an idle CPU: without success (`fail`) or with it. */
  haltpoll?: { success?: { time?: bigint }; fail?: { time?: bigint } };
  /** The last level cache (bytes) that it occupies, for each of its cache monitors and each bank. */
  cache?: { monitor?: { name?: string; vcpus?: string; bank?: { id?: number; bytes?: bigint }[] }[] };
  /** Its energy monitors, their virtual CPUs and processor packages. */
  energy?: { monitor?: { name?: string; vcpus?: string; pkg?: { id?: number }[] }[] };
}

/** Memory in KiB, and what the guest's balloon driver counts. */
export interface DomainBalloonStats {
  /** Its current memory, KiB. */
  current?: bigint;
  /** Its maximum memory, KiB. */
  maximum?: bigint;
  /** Read from the guest's swap space, KiB. */
  swap_in?: bigint;
  /** Written to the guest's swap space, KiB. */
  swap_out?: bigint;
  /** How many page faults needed the guest's disk. */
  major_fault?: bigint;
  /** How many page faults did not. */
  minor_fault?: bigint;
  /** The guest's free memory, KiB. */
  unused?: bigint;
  /** The guest's total memory, as it sees it, KiB. */
  available?: bigint;
  /** The resident memory of its process on the host, KiB. */
  rss?: bigint;
  /** The memory that the balloon could take without making the guest swap, KiB. */
  usable?: bigint;
  /** When the guest last reported: seconds since 1970. */
  'last-update'?: bigint;
  /** The guest's disk caches, which it could drop at once, KiB. */
  disk_caches?: bigint;
  /** How many huge pages the guest has got. */
  hugetlb_pgalloc?: bigint;
  /** How many huge pages it could not get. */
  hugetlb_pgfail?: bigint;
}

/** A virtual CPU; times in ns. */
export interface DomainVcpuStats {
  /** Its number, from 0. */
  id: number;
  /** Whether it runs, or is blocked or off. */
  state?: VcpuState;
  /** The CPU time that it has used, ns. */
  time?: bigint;
  /** How long it could have run, but the host had no CPU for it, ns. */
  wait?: bigint;
  /** Whether it has nothing to do now, or is off. */
  halted?: boolean;
  /** How long it waited in the host's run queue: the guest's steal time, ns. */
  delay?: bigint;
}

interface Traffic {
  bytes?: bigint;
  pkts?: bigint;
  errs?: bigint;
  drop?: bigint;
}

/** A network interface. */
export interface DomainNetStats {
  /** The host's device, such as 'vnet3'. */
  name?: string;
  /** Received by the guest: bytes, packets, errors and drops. */
  rx?: Traffic;
  /** Sent by the guest: bytes, packets, errors and drops. */
  tx?: Traffic;
}

interface Transfers {
  reqs?: bigint;
  bytes?: bigint;
  /** ns */
  times?: bigint;
}

interface Histogram {
  bin?: { start?: bigint; value?: bigint }[];
}

/** A disk, or with the flag `backing` each image of its chain. Sizes in bytes. */
export interface DomainBlockStats {
  /** The disk's target in the configuration, such as 'vda'. */
  name?: string;
  /** The file or block device; missing of a source in the network and an empty drive. */
  path?: string;
  /** Of an image of its chain: the index that 'vda[3]' names it by. */
  backingIndex?: number;
  /** Reads: requests, bytes, and the time (ns) that they took together. */
  rd?: Transfers;
  /** Writes: requests, bytes, and the time (ns) that they took together. */
  wr?: Transfers;
  /** Flushes: requests, and the time (ns) that they took together. */
  fl?: Omit<Transfers, 'bytes'>;
  /** Xen only: requests that had to wait for free space. */
  errors?: bigint;
  /** The end of the last sector that was written, bytes. */
  allocation?: bigint;
  /** Its capacity as the guest sees it, bytes. */
  capacity?: bigint;
  /** The size of the file or block device with the image, bytes. */
  physical?: bigint;
  /** The offset for a 'block-threshold' event, bytes: see Domain.setBlockThreshold(). */
  threshold?: bigint;
  /** What the storage allows in one request: sizes and alignments in bytes, by QEMU's names. */
  limits?: Record<string, bigint>;
  /** How many requests took how long: each bin begins at `start`, ns. */
  latency_histogram?: { read?: Histogram; write?: Histogram; flush?: Histogram; zone_append?: Histogram };
  /** Latencies (ns) and queue depths of the last interval (seconds), for each interval that is configured. */
  timed_group?: Record<string, bigint | number>[];
}

/** An I/O thread. */
export interface DomainIOThreadStats {
  /** Its number, from 1. */
  id: number;
  /** How long it polls for work before it sleeps, ns; 0: it does not poll. */
  'poll-max-ns'?: bigint;
  /** What that time is multiplied by when it was too short; 0: as the hypervisor has it. */
  'poll-grow'?: bigint;
  /** What it is divided by when it was too long; 0: as the hypervisor has it. */
  'poll-shrink'?: bigint;
  /** How much the last interval counts, as a shift; 0: as the hypervisor has it. */
  'poll-weight'?: number;
}

/** A kind of statistics, as options select it. */
export type DomainStatsKind = Exclude<keyof DomainStatsTypes, 'flags'>;

/** What was selected, as far as the hypervisor has it. What a newer libvirt adds has its own names. */
export interface DomainStats {
  /** The domain. */
  domain: Domain;
  /** The state and its reason. */
  state?: DomainStateAndReason;
  /** Its CPU time, ns. */
  cpu?: DomainCPUStats;
  /** Its memory, KiB. */
  balloon?: DomainBalloonStats;
  /** Its virtual CPUs that are on; none while it is shut off. */
  vcpu?: DomainVcpuStats[];
  /** How many virtual CPUs it has, and may have. */
  vcpuCount?: { current?: number; maximum?: number };
  /** Its network interfaces, in the order of its configuration; `{}` where libvirt counts nothing, as in user networking. */
  net?: DomainNetStats[];
  /** Its disks. */
  block?: DomainBlockStats[];
  /** The processor's events that are counted, by their names. */
  perf?: Record<string, bigint>;
  /** Its I/O threads. */
  iothread?: DomainIOThreadStats[];
  /** What has passed between its CPUs and memory, bytes: by its monitors, and memory controllers of the host. */
  memory?: {
    bandwidth?: {
      monitor?: {
        name?: string;
        vcpus?: string;
        node?: { id?: number; bytes?: { local?: bigint; total?: bigint } }[];
      }[];
    };
  };
  /** How fast it writes to its memory: seconds, MiB/s. */
  dirtyrate?: {
    calc_status?: DomainDirtyRateStatus;
    calc_start_time?: bigint;
    calc_period?: number;
    calc_mode?: string;
    megabytes_per_second?: bigint;
    vcpu?: { id: number; megabytes_per_second?: bigint }[];
  };
  /** The hypervisor's own counters, by its own names. */
  vm?: Record<string, unknown>;
  /**
   * The kinds of statistics that were composed of several calls, since the driver has none for all of them, as Xen's: they are not of one
   * moment. Undefined if libvirt returned all of them in one call.
   */
  composed?: readonly DomainStatsKind[];
  /** As libvirt sent them, enums by their names: 'block.0.rd.bytes' … */
  readonly parameters: DomainStatsParameters;
}

/** As the parameters have it. */
interface RawStats extends Omit<DomainStats, 'state' | 'domain' | 'parameters'> {
  state?: { state?: DomainState; reason?: number };
}

export function statsOf(domain: Domain, parameters: DomainStatsParameters): DomainStats {
  const { state, ...rest } = nest(parameters as TypedParameters) as RawStats;
  const stats = { domain, ...namedState(state), ...rest } as DomainStats;
  // A list of members always, but for a server that gives the list's own name a value.
  for (const thread of Array.isArray(stats.iothread) ? stats.iothread : [])
    for (const name of ['poll-grow', 'poll-shrink'] as const)
      if (typeof thread?.[name] === 'number') thread[name] = BigInt(thread[name]);
  // Out of sight when the statistics are printed or compared.
  return Object.defineProperty(stats, 'parameters', { value: parameters });
}

function namedState(raw: RawStats['state']): Pick<DomainStats, 'state'> {
  if (raw?.state === undefined) return {};
  return { state: { ...raw, ...stateAndReason(raw.state, raw.reason ?? 0) } };
}
