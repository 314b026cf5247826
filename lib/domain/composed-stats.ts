/**
 * Statistics of domains whose driver has no call for all of them, as Xen's: composed of its other calls, under the names that libvirt's own
 * call has, and so in the same shape.
 */
import type { DomainDisk } from '../config/index.ts';
import { type CallOptions, call } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { handle } from '../core/object.ts';
import type { ConnectGetAllDomainStatsFlags, DomainStatsTypes, NoFlags } from '../native/generated/enums.ts';
import type { DomainStatsParameters } from '../native/generated/parameters.ts';
import type { Domain } from './domain.ts';
import { type DomainStats, type DomainStatsKind, statsOf } from './stats.ts';

/** Parameters by libvirt's names; undefined where the driver does not count, or says so by a negative number. */
type Counters = Readonly<Record<string, unknown>>;

type Compose = (domain: Domain, options: NoFlags & CallOptions) => Promise<Counters>;

/** Each kind of statistics that other calls have. */
const composers: Readonly<Partial<Record<DomainStatsKind, Compose>>> = {
  async state(domain, options) {
    const { state, reason } = await call('virDomainGetState', domain[handle], options);
    return { 'state.state': state, 'state.reason': reason };
  },

  async cpuTotal(domain, options) {
    return { 'cpu.time': (await domain.getInfo(options)).cpuTime };
  },

  async balloon(domain, options) {
    const { memory, maxMem } = await domain.getInfo(options);
    const stats: Counters = await ifCounted(domain.memoryStats(options), {});
    return {
      'balloon.current': stats['actual-balloon'] ?? memory,
      'balloon.maximum': maxMem,
      ...renamed('balloon', memoryNames, stats),
    };
  },

  async vcpu(domain, options) {
    const { nrVirtCpu } = await domain.getInfo(options);
    const maximum = await ifCounted(domain.getVcpus({ ...options, maximum: true }), undefined);
    const each = (await ifCounted(domain.getVcpuInfo(options), [])).map(({ number, state, cpuTime: time }) =>
      renamed(`vcpu.${number}`, { state: 'state', time: 'time' }, { state, time }),
    );
    return Object.assign({ 'vcpu.current': nrVirtCpu, 'vcpu.maximum': maximum }, ...each);
  },

  async interface(domain, options) {
    const { devices } = await domain.getConfig(options);
    const names = (devices?.interface ?? []).map(({ target }) => target?.dev);
    // Of a domain that is off, they have no device of the host.
    if (names.every((name) => name === undefined)) return {};
    const each = names.map(async (name, index): Promise<Counters> => {
      if (name === undefined) return {};
      const stats = await ifCounted(domain.interfaceStats(name, options), {});
      return { [`net.${index}.name`]: name, ...renamed(`net.${index}`, interfaceNames, { ...stats }) };
    });
    return Object.assign({ 'net.count': names.length }, ...(await Promise.all(each)));
  },

  async block(domain, options) {
    const { devices } = await domain.getConfig(options);
    const disks = devices?.disk ?? [];
    const each = disks.map(async (disk, index): Promise<Counters> => {
      const name = disk.target.dev;
      const stats = await ifCounted(domain.blockStats(name, options), {});
      const path = pathOf(disk);
      return {
        [`block.${index}.name`]: name,
        [`block.${index}.path`]: path,
        ...renamed(`block.${index}`, diskNames, { ...stats }),
      };
    });
    return Object.assign({ 'block.count': disks.length }, ...(await Promise.all(each)));
  },
};

/** What libvirt's own call names the counters of others. */
const memoryNames: Readonly<Record<string, string>> = {
  'swap-in': 'swap_in',
  'swap-out': 'swap_out',
  'major-fault': 'major_fault',
  'minor-fault': 'minor_fault',
  unused: 'unused',
  available: 'available',
  rss: 'rss',
  usable: 'usable',
  'last-update': 'last-update',
  'disk-caches': 'disk_caches',
  'hugetlb-pgalloc': 'hugetlb_pgalloc',
  'hugetlb-pgfail': 'hugetlb_pgfail',
};
const interfaceNames: Readonly<Record<string, string>> = {
  rx_bytes: 'rx.bytes',
  rx_packets: 'rx.pkts',
  rx_errs: 'rx.errs',
  rx_drop: 'rx.drop',
  tx_bytes: 'tx.bytes',
  tx_packets: 'tx.pkts',
  tx_errs: 'tx.errs',
  tx_drop: 'tx.drop',
};
const diskNames: Readonly<Record<string, string>> = {
  rd_operations: 'rd.reqs',
  rd_bytes: 'rd.bytes',
  rd_total_times: 'rd.times',
  wr_operations: 'wr.reqs',
  wr_bytes: 'wr.bytes',
  wr_total_times: 'wr.times',
  flush_operations: 'fl.reqs',
  flush_total_times: 'fl.times',
  errs: 'errors',
};

/** Counters below a prefix, by other names; without those that have none. */
function renamed(prefix: string, names: Readonly<Record<string, string>>, counters: Counters): Counters {
  const known = Object.entries(names).map(([name, other]) => [`${prefix}.${other}`, counters[name]] as const);
  return Object.fromEntries(known.filter(([, value]) => value !== undefined && !isNegative(value)));
}

const isNegative = (value: unknown) => (typeof value === 'bigint' || typeof value === 'number') && value < 0;

/** The file or block device of a disk. */
function pathOf({ source }: DomainDisk): string | undefined {
  const where: { file?: unknown; dev?: unknown; dir?: unknown } = source ?? {};
  const path = where.file ?? where.dev ?? where.dir;
  return typeof path === 'string' ? path : undefined;
}

/** What a call resolves to; another value where the driver, or a domain in this state, or one of its devices, does not have it. */
async function ifCounted<Result, Other>(counting: Promise<Result>, other: Other): Promise<Result | Other> {
  try {
    return await counting;
  } catch (error) {
    if (LibvirtError.isUnsupported(error) || LibvirtError.isInvalidState(error)) return other;
    throw error;
  }
}

/** Kinds whose calls wait for a job that runs on the domain. */
const waiting: ReadonlySet<DomainStatsKind> = new Set(['interface', 'block', 'balloon']);

/**
 * The statistics of domains that a driver does not have in one call; those that are gone meanwhile are left out.
 *
 * @param refusal What the driver has answered to that call. It stands where an option cannot be followed: a kind of statistics that no
 * other call has with `enforceStats`; the images of backing chains; bits without a name.
 */
export async function composeStats(
  domains: readonly Domain[],
  which: DomainStatsTypes,
  { enforceStats, backing, nowait, flags = 0, signal }: ConnectGetAllDomainStatsFlags & CallOptions,
  refusal: unknown,
): Promise<DomainStats[]> {
  const { flags: bits = 0, ...named } = which;
  const selected = Object.entries(named).flatMap(([kind, on]) => (on ? [kind as DomainStatsKind] : []));
  const composed = (selected.length > 0 ? selected : Object.keys(composers)).filter((kind) => kind in composers);
  const lacking = composed.length < selected.length;
  if ((enforceStats && lacking) || backing || flags !== 0 || bits !== 0) throw refusal;
  const kinds = composed as DomainStatsKind[];
  const all = await Promise.all(domains.map((domain) => statsOfOne(domain, kinds, nowait === true, { signal })));
  return all.filter((stats) => stats !== undefined);
}

async function statsOfOne(
  domain: Domain,
  kinds: readonly DomainStatsKind[],
  nowait: boolean,
  options: CallOptions,
): Promise<DomainStats | undefined> {
  try {
    const busy = nowait && (await ifCounted(domain.getJobInfo(options), undefined))?.type !== 'none';
    const composed = kinds.filter((kind) => !busy || !waiting.has(kind));
    const parameters = await Promise.all(composed.map((kind) => composers[kind]!(domain, options)));
    const all = Object.entries(Object.assign({}, ...parameters) as Counters).filter(([, value]) => value !== undefined);
    return Object.assign(statsOf(domain, Object.fromEntries(all) as DomainStatsParameters), { composed });
  } catch (error) {
    if (LibvirtError.isNotFound(error)) return undefined;
    throw error;
  }
}
