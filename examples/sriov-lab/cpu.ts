/** The CPU time that guests and their host use. */
import type { Connection, Domain } from 'libvirt-native';
import { sum } from './statistics.ts';

/** How many processors were busy, on average: CPU seconds in a second. */
export interface CpuUse {
  readonly senders: number;
  readonly receivers: number;
  /**
   * The host beside its guests. On KVM what all processors did, less what libvirt counts as the guests'; on Xen Domain 0, which has drivers
   * and bridges.
   */
  readonly host: number;
}

/** CPU time since some moment, in ns. */
interface Reading {
  /** When it was read, in ms. */
  readonly at: number;
  readonly senders: number;
  readonly receivers: number;
  readonly host: number;
}

export class CpuMeter {
  readonly #connection: Connection;
  readonly #senders: readonly Domain[];
  readonly #receivers: readonly Domain[];
  readonly #controlDomain: Domain | undefined;

  private constructor(
    connection: Connection,
    senders: readonly Domain[],
    receivers: readonly Domain[],
    controlDomain: Domain | undefined,
  ) {
    this.#connection = connection;
    this.#senders = senders;
    this.#receivers = receivers;
    this.#controlDomain = controlDomain;
  }

  static async create(
    connection: Connection,
    senders: readonly Domain[],
    receivers: readonly Domain[],
    signal: AbortSignal,
  ): Promise<CpuMeter> {
    const domains = await connection.listAllDomains({ active: true, controlDomain: true, signal });
    const controlDomain = domains.find(({ isControlDomain }) => isControlDomain);
    return new CpuMeter(connection, senders, receivers, controlDomain);
  }

  /** Returns how much is used from now until a promise resolves. */
  async during(work: Promise<unknown>, signal: AbortSignal): Promise<CpuUse> {
    const begin = await this.#read(signal);
    await work;
    const end = await this.#read(signal);
    const elapsed = (end.at - begin.at) * 1e6;
    const rate = (what: 'senders' | 'receivers' | 'host') => Math.max(0, (end[what] - begin[what]) / elapsed);
    return { senders: rate('senders'), receivers: rate('receivers'), host: rate('host') };
  }

  async #read(signal: AbortSignal): Promise<Reading> {
    const at = performance.now();
    const timeOf = async (domain: Domain) => Number((await domain.getStats({ cpuTotal: true }, { signal })).cpu?.time);
    const total = async (domains: readonly Domain[]) => sum(await Promise.all(domains.map(timeOf)));
    const [senders, receivers, host] = await Promise.all([
      total(this.#senders),
      total(this.#receivers),
      this.#controlDomain ? timeOf(this.#controlDomain) : this.#busy(signal),
    ]);
    return { at, senders, receivers, host: this.#controlDomain ? host : host - senders - receivers };
  }

  /** The time that all processors of the host were busy. */
  async #busy(signal: AbortSignal): Promise<number> {
    const { kernel = 0n, user = 0n } = await this.#connection.getNodeCPUStats('all-cpus', { signal });
    return Number(kernel + user);
  }
}
