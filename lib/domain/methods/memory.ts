/** A domain's memory. */

import { Buffer } from 'node:buffer';
import { type CallOptions, call } from '../../core/call.ts';
import { withFallback, withoutFlags } from '../../core/fallback.ts';
import { handle } from '../../core/object.ts';
import type {
  DomainDirtyRateCalcFlags,
  DomainMemoryFlags,
  DomainMemoryModFlags,
  DomainMemoryStatTags,
  DomainModificationImpact,
  NoFlags,
  TypedParameterFlags,
} from '../../native/generated/enums.ts';
import type { DomainMemoryParameters } from '../../native/generated/parameters.ts';
import type { ControlDomainOptions } from '../control-domain.ts';
import { protectingMemory } from '../control-domain-memory.ts';
import type { Domain } from '../domain.ts';

/** Statistics of the balloon by their names; a newer libvirt may have more, under their numbers. */
export type DomainMemoryStats = Partial<Record<DomainMemoryStatTags, bigint>>;

/** No hypervisor has more statistics than this. */
const mostStats = 64;

/** The most bytes that one message of libvirt's protocol carries. */
export const peekBytes = 1 << 20;

export const domainMemoryMethods = {
  /** Returns its maximum memory, in KiB. @see virDomainGetMaxMemory */
  getMaxMemory(options?: CallOptions): Promise<bigint> {
    return call('virDomainGetMaxMemory', this[handle], options);
  },

  /** Sets its maximum memory, in KiB; with most drivers it must not run. @see virDomainSetMaxMemory */
  async setMaxMemory(memory: bigint | number, options: ControlDomainOptions & CallOptions = {}): Promise<void> {
    const rest = await protectingMemory(this, 'setMaxMemory', memory, options);
    await call('virDomainSetMaxMemory', this[handle], memory, rest);
  },

  /**
   * Sets its memory in KiB: by the balloon while it runs.
   *
   * @see virDomainSetMemoryFlags
   * @see virDomainSetMemory
   */
  async setMemory(
    memory: bigint | number,
    options: DomainMemoryModFlags & ControlDomainOptions & CallOptions = {},
  ): Promise<void> {
    const flags = await protectingMemory(this, 'setMemory', memory, options);
    await withFallback(
      () => call('virDomainSetMemoryFlags', this[handle], memory, flags),
      () => call('virDomainSetMemory', this[handle], memory, { signal: options.signal }),
      withoutFlags(flags),
    );
  },

  /**
   * Returns the balloon's statistics of the guest's memory: sizes and swap in KiB, faults as counts, 'last-update' in seconds since
   * 1970.
   *
   * @see virDomainMemoryStats
   */
  async memoryStats(options?: NoFlags & CallOptions): Promise<DomainMemoryStats> {
    const stats = await call('virDomainMemoryStats', this[handle], mostStats, options);
    return Object.fromEntries(stats.map(({ tag, val }) => [tag, val]));
  },

  /** Sets how often the guest reports these statistics, in seconds; 0: never. @see virDomainSetMemoryStatsPeriod */
  async setMemoryStatsPeriod(period: number, options: DomainMemoryModFlags & CallOptions = {}): Promise<void> {
    await call('virDomainSetMemoryStatsPeriod', this[handle], period, options);
  },

  /** Returns the host's limits of its memory, in KiB. @see virDomainGetMemoryParameters */
  getMemoryParameters(
    options: DomainModificationImpact & TypedParameterFlags & CallOptions = {},
  ): Promise<DomainMemoryParameters> {
    return call('virDomainGetMemoryParameters', this[handle], options);
  },

  /** Sets the host's limits of its memory, in KiB. What is left out stays. @see virDomainSetMemoryParameters */
  async setMemoryParameters(
    parameters: DomainMemoryParameters<bigint | number>,
    options: DomainModificationImpact & CallOptions = {},
  ): Promise<void> {
    await call('virDomainSetMemoryParameters', this[handle], parameters, options);
  },

  /**
   * Reads its memory.
   *
   * @param start The address, `virtual` as its first CPU sees it, or `physical`.
   * @param size At most 1 MiB at once.
   * @see virDomainMemoryPeek
   */
  async memoryPeek(start: bigint | number, size: number, options: DomainMemoryFlags & CallOptions): Promise<Buffer> {
    checkPeek(size);
    return bufferOf(await call('virDomainMemoryPeek', this[handle], start, size, options));
  },

  /**
   * Begins to measure how fast it writes to its memory; getStats({ dirtyrate: true }) returns the result.
   *
   * @param seconds How long to measure, from 1 to 60 s.
   * @see virDomainStartDirtyRateCalc
   */
  async startDirtyRateCalc(seconds: number, options: DomainDirtyRateCalcFlags & CallOptions = {}): Promise<void> {
    await call('virDomainStartDirtyRateCalc', this[handle], seconds, options);
  },
} satisfies ThisType<Domain>;

/** The methods of a domain that concern its memory. */
export type DomainMemoryMethods = typeof domainMemoryMethods;

export function checkPeek(size: number): void {
  if (size > peekBytes) throw new RangeError(`size must be at most ${peekBytes}, got ${size}: read piece by piece`);
}

/** The same bytes, as a Buffer. */
export function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength);
}
