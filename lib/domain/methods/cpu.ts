/** A domain's virtual CPUs, the threads that work for it, and the CPUs of the host that they run on. */

import { type CallOptions, call } from '../../core/call.ts';
import {
  type CpuNumbers,
  cpuList,
  cpuMapBytes,
  cpuMapOf,
  cpusOfMap,
  cpusOfMaps,
  credibleCount,
  parseCpuList,
} from '../../core/cpu-set.ts';
import { withoutFlags } from '../../core/fallback.ts';
import { flagRows } from '../../core/flag-options.ts';
import { handle } from '../../core/object.ts';
import { callRows, check, optionsOf } from '../../core/options.ts';
import type {
  DomainModificationImpact,
  DomainSetVcpuFlags,
  DomainVcpuFlags,
  NoFlags,
  TypedParameterFlags,
} from '../../native/generated/enums.ts';
import type {
  DomainCPUStatsParameters,
  DomainIOThreadParameters,
  DomainNumaParameters,
  DomainPerfEventParameters,
  DomainSchedulerParameters,
  TypedParameter,
} from '../../native/generated/parameters.ts';
import type { VcpuInfo } from '../../native/generated/structs.ts';
import type { Domain } from '../domain.ts';
import { withImpactForm } from '../impact.ts';

/** A virtual CPU, and the host's CPUs that it may run on. */
export interface DomainVcpu extends VcpuInfo {
  /** The numbers of the host's CPUs. */
  affinity: number[];
}

/** A thread for disks' I/O, and the host's CPUs that it may run on. */
export interface DomainIOThread {
  /** Its number, from 1, by which disks and controllers refer to it. */
  id: number;
  /** The numbers of the host's CPUs. */
  affinity: number[];
}

/** The guest's own view of its virtual CPUs. */
export interface DomainGuestVcpus {
  /** The numbers of those that the guest knows. */
  vcpus: number[];
  /** The numbers of those that it uses. */
  online: number[];
  /** The numbers of those that can be taken offline. */
  offlinable: number[];
}

type Impact = DomainModificationImpact & CallOptions;
const impactOptions = optionsOf<Impact>({
  ...callRows,
  ...flagRows<DomainModificationImpact>('DomainModificationImpact'),
});
type ParameterOptions = DomainModificationImpact & TypedParameterFlags & CallOptions;

/** The most host CPUs in one answer of libvirt. */
const cpusAtOnce = 128;

/** The most statistics of one CPU in libvirt's protocol. */
const mostCPUStats = 16;

export const domainCPUMethods = {
  /**
   * Returns the number of its virtual CPUs.
   *
   * @param options `maximum`: how many it may get; `guest`: how many the guest uses, from its agent.
   * @see virDomainGetVcpusFlags
   */
  getVcpus(options: DomainVcpuFlags & CallOptions = {}): Promise<number> {
    return call('virDomainGetVcpusFlags', this[handle], options);
  },

  /**
   * Sets the number of its virtual CPUs; with `maximum` and `config`, how many it may get. Without `live` or `config`, that of the running
   * guest, or of the definition if it does not run.
   *
   * @see virDomainSetVcpusFlags
   */
  async setVcpus(count: number, options: DomainVcpuFlags & CallOptions = {}): Promise<void> {
    await withImpactForm(this, 'virDomainSetVcpusFlags', options, (flags) =>
      call('virDomainSetVcpusFlags', this[handle], count, flags),
    );
  },

  /** Returns the maximum number of its virtual CPUs. @see virDomainGetMaxVcpus */
  getMaxVcpus(options?: CallOptions): Promise<number> {
    return call('virDomainGetMaxVcpus', this[handle], options);
  },

  /**
   * Returns the virtual CPUs of a running domain: state, CPU time (ns), the host's CPU that each runs on, and those that it may run on.
   *
   * @see virDomainGetVcpus
   */
  async getVcpuInfo(options?: CallOptions): Promise<DomainVcpu[]> {
    const { nrVirtCpu } = await this.getInfo(options);
    const bytes = await mapBytes(this, options);
    const { info, cpumaps } = await call('virDomainGetVcpus', this[handle], credibleCount(nrVirtCpu), bytes, options);
    const maps = cpusOfMaps(cpumaps, bytes);
    return info.map((vcpu, place) => ({ ...vcpu, affinity: maps[place] ?? [] }));
  },

  /** Turns virtual CPUs on or off, given as '0-3,^2' or by their numbers. @see virDomainSetVcpu */
  async setVcpu(
    vcpus: CpuNumbers | string,
    on: boolean,
    options: DomainSetVcpuFlags & CallOptions = {},
  ): Promise<void> {
    await call('virDomainSetVcpu', this[handle], cpuList(vcpus), on, options);
  },

  /** Returns which virtual CPUs the guest knows, uses, and can take offline; from its agent. @see virDomainGetGuestVcpus */
  async getGuestVcpus(options?: NoFlags & CallOptions): Promise<DomainGuestVcpus> {
    const { vcpus = '', online = '', offlinable = '' } = await call('virDomainGetGuestVcpus', this[handle], options);
    return { vcpus: parseCpuList(vcpus), online: parseCpuList(online), offlinable: parseCpuList(offlinable) };
  },

  /** Makes the guest's agent turn virtual CPUs on or off. @see virDomainSetGuestVcpus */
  async setGuestVcpus(vcpus: CpuNumbers | string, on: boolean, options?: NoFlags & CallOptions): Promise<void> {
    await call('virDomainSetGuestVcpus', this[handle], cpuList(vcpus), on, options);
  },

  // ---------------------------------------------------------------------------------------------- pinning

  /** Returns for each virtual CPU, the host's CPUs that it may run on. @see virDomainGetVcpuPinInfo */
  async getVcpuPinInfo(options: Impact = {}): Promise<number[][]> {
    const count = credibleCount(await this.getVcpus({ ...options, maximum: true }));
    const bytes = await mapBytes(this, options);
    return cpusOfMaps(await call('virDomainGetVcpuPinInfo', this[handle], count, bytes, options), bytes);
  },

  /** Pins a virtual CPU to these CPUs of the host. @see virDomainPinVcpuFlags */
  async pinVcpu(vcpu: number, cpus: CpuNumbers, options: Impact = {}): Promise<void> {
    await call('virDomainPinVcpuFlags', this[handle], vcpu, cpuMapOf(cpus), options);
  },

  /** Returns the host's CPUs that the emulator's own threads may run on. @see virDomainGetEmulatorPinInfo */
  async getEmulatorPinInfo(options: Impact = {}): Promise<number[]> {
    check(impactOptions, options, 'the options of getEmulatorPinInfo()');
    const { cpumap } = await call('virDomainGetEmulatorPinInfo', this[handle], await mapBytes(this, options), options);
    return cpusOfMap(cpumap);
  },

  /** Pins the emulator's own threads to these CPUs of the host. @see virDomainPinEmulator */
  async pinEmulator(cpus: CpuNumbers, options: Impact = {}): Promise<void> {
    await call('virDomainPinEmulator', this[handle], cpuMapOf(cpus), options);
  },

  // ---------------------------------------------------------------------------------------------- I/O threads

  /** Returns its I/O threads, and the host's CPUs that each may run on. @see virDomainGetIOThreadInfo */
  async getIOThreadInfo(options: Impact = {}): Promise<DomainIOThread[]> {
    const threads = await call('virDomainGetIOThreadInfo', this[handle], options);
    return threads.map(({ iothread_id, cpumap }) => ({ id: iothread_id, affinity: cpusOfMap(cpumap) }));
  },

  /** Adds an I/O thread with a number that is not in use. @see virDomainAddIOThread */
  async addIOThread(id: number, options: Impact = {}): Promise<void> {
    await call('virDomainAddIOThread', this[handle], id, options);
  },

  /** Removes an I/O thread; no disk or controller may use it. @see virDomainDelIOThread */
  async delIOThread(id: number, options: Impact = {}): Promise<void> {
    await call('virDomainDelIOThread', this[handle], id, options);
  },

  /** Pins an I/O thread to these CPUs of the host. @see virDomainPinIOThread */
  async pinIOThread(id: number, cpus: CpuNumbers, options: Impact = {}): Promise<void> {
    await call('virDomainPinIOThread', this[handle], id, cpuMapOf(cpus), options);
  },

  /** Sets how an I/O thread polls, and the size of its pool. @see virDomainSetIOThreadParams */
  async setIOThreadParams(
    id: number,
    parameters: DomainIOThreadParameters<bigint | number>,
    options: ParameterOptions = {},
  ): Promise<void> {
    await call('virDomainSetIOThreadParams', this[handle], id, parameters, options);
  },

  // ---------------------------------------------------------------------------------------------- scheduling and counters

  /** Returns the name of the hypervisor's scheduler, which decides what parameters there are. @see virDomainGetSchedulerType */
  async getSchedulerType(options?: CallOptions): Promise<string> {
    return (await call('virDomainGetSchedulerType', this[handle], options)).type;
  },

  /**
   * Returns its share of the host's CPU time: weights, and periods and quotas in µs. Without options the older function is called: some
   * driver's newer one refuses a flag that libvirt itself adds.
   *
   * @see virDomainGetSchedulerParametersFlags
   * @see virDomainGetSchedulerParameters
   */
  getSchedulerParameters(options: ParameterOptions = {}): Promise<DomainSchedulerParameters> {
    if (withoutFlags(options)) return call('virDomainGetSchedulerParameters', this[handle], { signal: options.signal });
    return withImpactForm(this, 'virDomainGetSchedulerParametersFlags', options, (flags) =>
      call('virDomainGetSchedulerParametersFlags', this[handle], flags),
    );
  },

  /**
   * Sets its share of the host's CPU time: weights, and periods and quotas in µs. What is left out stays.
   *
   * @see virDomainSetSchedulerParametersFlags
   */
  async setSchedulerParameters(
    parameters: DomainSchedulerParameters<bigint | number>,
    options: Impact = {},
  ): Promise<void> {
    await withImpactForm(this, 'virDomainSetSchedulerParametersFlags', options, (flags) =>
      call('virDomainSetSchedulerParametersFlags', this[handle], parameters, flags),
    );
  },

  /** Returns the memory nodes of the host that it takes its memory from. @see virDomainGetNumaParameters */
  getNumaParameters(options: ParameterOptions = {}): Promise<DomainNumaParameters> {
    return call('virDomainGetNumaParameters', this[handle], options);
  },

  /**
   * Sets where it takes its memory from: `numa_nodeset`, as '0-1', and `numa_mode`. Of a running guest hardly any driver changes
   * the mode.
   *
   * @see virDomainSetNumaParameters
   */
  async setNumaParameters(parameters: DomainNumaParameters, options: Impact = {}): Promise<void> {
    await call('virDomainSetNumaParameters', this[handle], parameters, options);
  },

  /** Returns which of the processor's events are counted for it. @see virDomainGetPerfEvents */
  getPerfEvents(options: ParameterOptions = {}): Promise<DomainPerfEventParameters> {
    return call('virDomainGetPerfEvents', this[handle], options);
  },

  /** Turns counters on and off; their values are in getStats({ perf: true }). @see virDomainSetPerfEvents */
  async setPerfEvents(events: DomainPerfEventParameters, options: Impact = {}): Promise<void> {
    await call('virDomainSetPerfEvents', this[handle], events, options);
  },

  /** Returns the CPU time (ns) that it has used on all CPUs of the host together. @see virDomainGetCPUStats */
  async getTotalCPUStats(options: TypedParameterFlags & CallOptions = {}): Promise<DomainCPUStatsParameters> {
    const size = await cpuStatsSize(this, -1, options);
    return parametersOf((await call('virDomainGetCPUStats', this[handle], size, -1, 1, options)).params);
  },

  /** Returns the CPU time (ns) that it has used on each CPU of the host. @see virDomainGetCPUStats */
  async getCPUStats(options: TypedParameterFlags & CallOptions = {}): Promise<DomainCPUStatsParameters[]> {
    const cpus = credibleCount((await call('virDomainGetCPUStats', this[handle], 0, 0, 0, options)).count);
    const size = await cpuStatsSize(this, 0, options);
    const stats: DomainCPUStatsParameters[] = [];
    for (let first = 0; first < cpus && size > 0; first += cpusAtOnce) {
      const wanted = Math.min(cpusAtOnce, cpus - first);
      const { count, params } = await call('virDomainGetCPUStats', this[handle], size, first, wanted, options);
      for (let place = 0; place < params.length && count > 0; place += count)
        stats.push(parametersOf(params.slice(place, place + count)));
    }
    return stats;
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that concern its virtual CPUs and I/O threads, and the host CPUs that they run on. */
export type DomainCPUMethods = typeof domainCPUMethods;

function parametersOf(list: readonly TypedParameter[]): DomainCPUStatsParameters {
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** The size of a map with one bit for each CPU of the host, in bytes. */
async function mapBytes({ connection }: Domain, { signal }: CallOptions = {}): Promise<number> {
  const { nodes, sockets, cores, threads } = await call('virNodeGetInfo', connection[handle], { signal });
  return cpuMapBytes(nodes * sockets * cores * threads);
}

/** How many statistics there are of a CPU, or with -1 of all together. */
async function cpuStatsSize(
  domain: Domain,
  first: number,
  options: TypedParameterFlags & CallOptions,
): Promise<number> {
  const { count } = await call('virDomainGetCPUStats', domain[handle], 0, first, 1, options);
  return Math.min(count, mostCPUStats);
}
