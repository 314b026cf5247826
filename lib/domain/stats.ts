/** Statistics of domains, many at once and in one shape. */
import type { Domain } from '../domain.ts';
import { type DomainStateAndReason, stateAndReason } from '../domain-state.ts';
import { enumName } from '../native/enumeration.ts';
import type { DomainDirtyRateStatus, VcpuState } from '../native/generated/enums.ts';
import type { DomainStatsParameters, TypedParameters } from '../native/generated/parameters.ts';
import { nest } from './nested.ts';

/** CPU time in ns. */
export interface DomainCPUStats {
  time?: bigint;
  user?: bigint;
  system?: bigint;
  haltpoll?: { success?: { time?: bigint }; fail?: { time?: bigint } };
  cache?: { monitor?: { name?: string; vcpus?: string; bank?: { id?: number; bytes?: bigint }[] }[] };
  energy?: { monitor?: { name?: string; vcpus?: string; pkg?: { id?: number }[] }[] };
}

/** Memory in KiB, and what the guest's balloon driver counts. */
export interface DomainBalloonStats {
  current?: bigint;
  maximum?: bigint;
  swap_in?: bigint;
  swap_out?: bigint;
  major_fault?: bigint;
  minor_fault?: bigint;
  unused?: bigint;
  available?: bigint;
  rss?: bigint;
  usable?: bigint;
  /** When the guest last reported: seconds since 1970. */
  'last-update'?: bigint;
  disk_caches?: bigint;
  hugetlb_pgalloc?: bigint;
  hugetlb_pgfail?: bigint;
}

/** A virtual CPU; times in ns. */
export interface DomainVcpuStats {
  id: number;
  state?: VcpuState;
  time?: bigint;
  wait?: bigint;
  halted?: boolean;
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
  name?: string;
  rx?: Traffic;
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
  name?: string;
  path?: string;
  backingIndex?: number;
  rd?: Transfers;
  wr?: Transfers;
  fl?: Omit<Transfers, 'bytes'>;
  errors?: bigint;
  allocation?: bigint;
  capacity?: bigint;
  physical?: bigint;
  threshold?: bigint;
  limits?: Record<string, bigint>;
  latency_histogram?: { read?: Histogram; write?: Histogram; flush?: Histogram; zone_append?: Histogram };
  timed_group?: Record<string, bigint | number>[];
}

/** An I/O thread. */
export interface DomainIOThreadStats {
  id: number;
  'poll-max-ns'?: bigint;
  'poll-grow'?: number;
  'poll-shrink'?: number;
  'poll-weight'?: number;
}

/** What was asked for, as far as the hypervisor knows it. What a newer libvirt tells besides stands under its own names. */
export interface DomainStats {
  domain: Domain;
  state?: DomainStateAndReason;
  cpu?: DomainCPUStats;
  balloon?: DomainBalloonStats;
  vcpu?: DomainVcpuStats[];
  /** How many virtual CPUs it has, and may have. */
  vcpuCount?: { current?: number; maximum?: number };
  net?: DomainNetStats[];
  block?: DomainBlockStats[];
  /** The processor's events that are counted, by their names. */
  perf?: Record<string, bigint>;
  iothread?: DomainIOThreadStats[];
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
  /** As libvirt sent them: 'block.0.rd.bytes' … */
  readonly parameters: DomainStatsParameters;
}

/** The numbers among the statistics that are names. */
interface RawStats extends Omit<DomainStats, 'state' | 'domain' | 'parameters'> {
  state?: { state?: number; reason?: number };
}

export function statsOf(domain: Domain, parameters: DomainStatsParameters): DomainStats {
  const { state, ...rest } = nest(parameters as TypedParameters) as RawStats;
  const stats = { domain, ...namedState(state), ...rest } as DomainStats;
  for (const vcpu of stats.vcpu ?? [])
    if (typeof vcpu.state === 'number') vcpu.state = enumName('VcpuState', vcpu.state) as VcpuState;
  if (typeof stats.dirtyrate?.calc_status === 'number') {
    stats.dirtyrate.calc_status = enumName(
      'DomainDirtyRateStatus',
      stats.dirtyrate.calc_status,
    ) as DomainDirtyRateStatus;
  }
  // Out of sight when the statistics are printed or compared.
  return Object.defineProperty(stats, 'parameters', { value: parameters });
}

function namedState(raw: RawStats['state']): Pick<DomainStats, 'state'> {
  if (raw?.state === undefined) return {};
  return { state: stateAndReason(enumName('DomainState', raw.state), raw.reason ?? 0) };
}
