/** The host of a connection: its processors, memory, pages; and what its hypervisor can do. */

import type { Capabilities, DomainCapabilities, SysinfoConfig } from '../../config/index.ts';
import { type CPUXML, formatXML, parseXML } from '../../config/lazy.ts';
import { type CallOptions, call } from '../../core/call.ts';
import { cpusOfMap, credibleCount } from '../../core/cpu-set.ts';
import { handle } from '../../core/object.ts';
import { check, optionsOf, whole } from '../../core/options.ts';
import type { EmulatorChoice } from '../../guest/host.ts';
import type {
  ConnectBaselineCPUFlags,
  ConnectCompareCPUFlags,
  ConnectGetDomainCapabilitiesFlags,
  CPUCompareResult,
  NodeAllocPagesFlags,
  NodeSuspendTarget,
  NoFlags,
} from '../../native/generated/enums.ts';
import type { NodeMemoryParameters, NodeSEVParameters } from '../../native/generated/parameters.ts';
import type { NodeInfo, SecurityModel } from '../../native/generated/structs.ts';
import type { Connection } from '../connection.ts';

/** A range of cells (NUMA nodes) of the host: `cellCount` cells from `startCell` on. Default: the host as a whole. */
export interface CellRange {
  /** The first one, from 0. */
  startCell?: number;
  /** How many, from that one on. */
  cellCount?: number;
}

const cellRange = optionsOf<CellRange>({ startCell: whole(-1, 2 ** 31 - 1), cellCount: whole(0, 2 ** 31 - 1) });

export const connectionHostMethods = {
  // ---------------------------------------------------------------------------------------------- capabilities

  /** Returns the capabilities of the host and its hypervisor as XML. @see virConnectGetCapabilities */
  getCapabilitiesXML(options?: CallOptions): Promise<string> {
    return call('virConnectGetCapabilities', this[handle], options);
  },

  /** Returns the capabilities of the host and its hypervisor. @see virConnectGetCapabilities */
  async getCapabilities(options?: CallOptions): Promise<Capabilities> {
    return parseXML('Capabilities', await this.getCapabilitiesXML(options));
  },

  /** Returns the capabilities of guests of one emulator as XML. @see virConnectGetDomainCapabilities */
  getDomainCapabilitiesXML(
    choice: EmulatorChoice = {},
    options: ConnectGetDomainCapabilitiesFlags & CallOptions = {},
  ): Promise<string> {
    const { emulator = null, arch = null, machine = null, virtType = null } = choice;
    return call('virConnectGetDomainCapabilities', this[handle], emulator, arch, machine, virtType, options);
  },

  /**
   * Returns the capabilities of guests of one emulator: devices and their models, CPU models, firmware.
   *
   * @see virConnectGetDomainCapabilities
   */
  async getDomainCapabilities(
    choice: EmulatorChoice = {},
    options: ConnectGetDomainCapabilitiesFlags & CallOptions = {},
  ): Promise<DomainCapabilities> {
    return parseXML('DomainCapabilities', await this.getDomainCapabilitiesXML(choice, options));
  },

  /** Returns the maximum number of virtual CPUs of a guest. @param type Of the guest, such as 'kvm'. @see virConnectGetMaxVcpus */
  getMaxVcpus(type?: string | null, options?: CallOptions): Promise<number> {
    return call('virConnectGetMaxVcpus', this[handle], type ?? null, options);
  },

  /** Returns the description of the host by its firmware (SMBIOS) as XML. @see virConnectGetSysinfo */
  getSysinfoXML(options?: NoFlags & CallOptions): Promise<string> {
    return call('virConnectGetSysinfo', this[handle], options);
  },

  /** Returns the description of the host by its firmware (SMBIOS). @see virConnectGetSysinfo */
  async getSysinfo(options?: CallOptions): Promise<SysinfoConfig> {
    return parseXML('SysinfoConfig', await this.getSysinfoXML(options));
  },

  // ---------------------------------------------------------------------------------------------- models of CPUs

  /**
   * Returns the names of the CPU models that libvirt knows for an architecture; an empty list: any model is allowed.
   *
   * @see virConnectGetCPUModelNames
   */
  getCPUModelNames(arch: string, options?: NoFlags & CallOptions): Promise<string[]> {
    return call('virConnectGetCPUModelNames', this[handle], arch, options);
  },

  /**
   * Returns how the host's CPU compares to a description: the guest could run where it is 'identical' or a 'superset'.
   *
   * @see virConnectCompareCPU
   */
  async compareCPU(cpu: CPUXML, options: ConnectCompareCPUFlags & CallOptions = {}): Promise<CPUCompareResult> {
    return call('virConnectCompareCPU', this[handle], await formatXML('CPUConfig', cpu), options);
  },

  /** Returns how the CPU that the hypervisor can provide compares to a description. @see virConnectCompareHypervisorCPU */
  async compareHypervisorCPU(
    cpu: CPUXML,
    choice: EmulatorChoice = {},
    options: ConnectCompareCPUFlags & CallOptions = {},
  ): Promise<CPUCompareResult> {
    const { emulator = null, arch = null, machine = null, virtType = null } = choice;
    const xml = await formatXML('CPUConfig', cpu);
    return call('virConnectCompareHypervisorCPU', this[handle], emulator, arch, machine, virtType, xml, options);
  },

  /** Returns the CPU, as XML, that all of these hosts support: a guest with it can migrate among them. @see virConnectBaselineCPU */
  async baselineCPU(cpus: readonly CPUXML[], options: ConnectBaselineCPUFlags & CallOptions = {}): Promise<string> {
    const xml = await Promise.all(cpus.map((cpu) => formatXML('CPUConfig', cpu)));
    return call('virConnectBaselineCPU', this[handle], xml, options);
  },

  /**
   * Returns the CPU, as XML, that all of these hypervisors can provide, by their domain capabilities.
   *
   * @see virConnectBaselineHypervisorCPU
   */
  async baselineHypervisorCPU(
    cpus: readonly CPUXML[],
    choice: EmulatorChoice = {},
    options: ConnectBaselineCPUFlags & CallOptions = {},
  ): Promise<string> {
    const { emulator = null, arch = null, machine = null, virtType = null } = choice;
    const xml = await Promise.all(cpus.map((cpu) => formatXML('CPUConfig', cpu)));
    return call('virConnectBaselineHypervisorCPU', this[handle], emulator, arch, machine, virtType, xml, options);
  },

  // ---------------------------------------------------------------------------------------------- the host

  /** Returns the host's processors and memory (KiB). @see virNodeGetInfo */
  getNodeInfo(options?: CallOptions): Promise<NodeInfo> {
    return call('virNodeGetInfo', this[handle], options);
  },

  /** Returns how many CPUs the host has, and the numbers of those that are online. @see virNodeGetCPUMap */
  async getNodeCPUMap(options?: NoFlags & CallOptions): Promise<{ present: number; online: number[] }> {
    const { cpus, cpumap } = await call('virNodeGetCPUMap', this[handle], options);
    return { present: cpus, online: cpusOfMap(cpumap) };
  },

  /**
   * Returns the time (ns) that a CPU of the host, or all together, spent by mode: 'kernel', 'user', 'idle', 'iowait' …; or its
   * 'utilization' in percent.
   *
   * @see virNodeGetCPUStats
   */
  async getNodeCPUStats(
    cpu: number | 'all-cpus' = 'all-cpus',
    options?: NoFlags & CallOptions,
  ): Promise<Record<string, bigint>> {
    const stats = await call('virNodeGetCPUStats', this[handle], cpu, options);
    return Object.fromEntries(stats.map(({ field, value }) => [field, value]));
  },

  /** Returns the memory (KiB) of a cell of the host, or of all: 'total', 'free', 'buffers', 'cached' … @see virNodeGetMemoryStats */
  async getNodeMemoryStats(
    cell: number | 'all-cells' = 'all-cells',
    options?: NoFlags & CallOptions,
  ): Promise<Record<string, bigint>> {
    const stats = await call('virNodeGetMemoryStats', this[handle], cell, options);
    return Object.fromEntries(stats.map(({ field, value }) => [field, value]));
  },

  /** Returns the host's free memory in bytes. @see virNodeGetFreeMemory */
  getNodeFreeMemory(options?: CallOptions): Promise<bigint> {
    return call('virNodeGetFreeMemory', this[handle], options);
  },

  /** Returns the free memory in bytes of each cell of the host. @see virNodeGetCellsFreeMemory */
  async getNodeCellsFreeMemory(cells: CellRange = {}, options?: CallOptions): Promise<bigint[]> {
    check(cellRange, cells, 'the cells of getNodeCellsFreeMemory()');
    const { startCell = 0, cellCount = credibleCount((await this.getNodeInfo(options)).nodes) } = cells;
    return call('virNodeGetCellsFreeMemory', this[handle], startCell, cellCount, options);
  },

  /**
   * Returns how many pages of each size are free.
   *
   * @param sizes Of pages, in KiB.
   * @returns A list for each cell, in the order of the sizes; without `startCell`, one for the host as a whole.
   * @see virNodeGetFreePages
   */
  async getNodeFreePages(
    sizes: readonly number[],
    cells: CellRange = {},
    options?: NoFlags & CallOptions,
  ): Promise<bigint[][]> {
    check(cellRange, cells, 'the cells of getNodeFreePages()');
    const { startCell = -1, cellCount = 1 } = cells;
    const counts = await call('virNodeGetFreePages', this[handle], sizes, startCell, cellCount, options);
    return Array.from({ length: Math.floor(counts.length / sizes.length) }, (_, cell) =>
      counts.slice(cell * sizes.length, (cell + 1) * sizes.length),
    );
  },

  /**
   * Reserves huge pages.
   *
   * @param pages How many of each size, as `[[2048, 512n]]`: pairs of a size in KiB and a number, which is added to those that
   * there are, or with `set` replaces it.
   * @returns The number of sizes and cells for which it succeeded.
   * @see virNodeAllocPages
   */
  async allocNodePages(
    pages: readonly (readonly [size: number, count: bigint | number])[],
    cells: CellRange = {},
    options: NodeAllocPagesFlags & CallOptions = {},
  ): Promise<number> {
    check(cellRange, cells, 'the cells of allocNodePages()');
    const { startCell = -1, cellCount = 1 } = cells;
    const [sizes, counts] = [pages.map(([size]) => size), pages.map(([, count]) => count)];
    return call('virNodeAllocPages', this[handle], sizes, counts, startCell, cellCount, options);
  },

  /** Returns how the host's kernel merges pages of equal contents. @see virNodeGetMemoryParameters */
  getNodeMemoryParameters(options?: NoFlags & CallOptions): Promise<NodeMemoryParameters> {
    return call('virNodeGetMemoryParameters', this[handle], options);
  },

  /**
   * Sets how the host's kernel merges pages of equal contents: those of getNodeMemoryParameters() that can be changed.
   *
   * @see virNodeSetMemoryParameters
   */
  async setNodeMemoryParameters(
    parameters: NodeMemoryParameters<bigint | number>,
    options?: NoFlags & CallOptions,
  ): Promise<void> {
    await call('virNodeSetMemoryParameters', this[handle], parameters, options);
  },

  /** Returns what the host's AMD SEV firmware reports: certificates, and how many guests it can encrypt. @see virNodeGetSEVInfo */
  getNodeSEVInfo(options?: NoFlags & CallOptions): Promise<NodeSEVParameters> {
    return call('virNodeGetSEVInfo', this[handle], options);
  },

  /** Returns the security driver that confines guests, such as 'selinux'; empty strings if there is none. @see virNodeGetSecurityModel */
  getNodeSecurityModel(options?: CallOptions): Promise<SecurityModel> {
    return call('virNodeGetSecurityModel', this[handle], options);
  },

  /** Suspends the host. @param duration Seconds until it wakes, at least 60. @see virNodeSuspendForDuration */
  async suspendNodeForDuration(
    target: NodeSuspendTarget,
    duration: bigint | number,
    options?: NoFlags & CallOptions,
  ): Promise<void> {
    await call('virNodeSuspendForDuration', this[handle], target, duration, options);
  },
} satisfies ThisType<Connection>;

/** The methods of a connection that concern its host. */
export type ConnectionHostMethods = typeof connectionHostMethods;
