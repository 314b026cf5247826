/** The results: what each run measured, and what the runs of a kind amount to. */
import type { CpuUse } from './cpu.ts';
import type { KindName } from './kinds.ts';
import { type Summary, sum, summarize } from './statistics.ts';
import type { Flow } from './traffic.ts';

/** One measurement of the guests of a kind, all pairs at once. */
export interface Run {
  readonly kind: KindName;
  /** From 1. */
  readonly number: number;
  /** By pair. */
  readonly flows: readonly Flow[];
  /** Round-trip times of all pairs, in ms. */
  readonly roundTrips: readonly number[];
  /** Echo requests that were not answered. */
  readonly lost: number;
  readonly cpu: CpuUse;
}

/** Throughput of all pairs together, in bit/s. */
export const throughputOf = ({ flows }: Run): number => sum(flows.map(({ bytes, seconds }) => (8 * bytes) / seconds));

/** The same by the counters of the receivers' interfaces, headers included. */
export const wireRateOf = ({ flows }: Run): number =>
  sum(flows.map(({ wireBytes, wireSeconds }) => (8 * wireBytes) / wireSeconds));

/** CPU seconds of guests and host for 10⁹ bytes that were transmitted. */
export const costOf = (run: Run): number =>
  (run.cpu.senders + run.cpu.receivers + run.cpu.host) / (throughputOf(run) / 8e9);

/** All runs of a kind. */
export interface KindSummary {
  readonly kind: KindName;
  readonly label: string;
  /** bit/s, by run. */
  readonly throughput: Summary;
  /** ms, by echo request; undefined if none was answered. */
  readonly roundTrip: Summary | undefined;
  readonly lost: number;
  /** Processors that were busy, by run: mean values. */
  readonly cpu: CpuUse;
  /** CPU seconds for 10⁹ bytes, by run. */
  readonly cost: Summary;
}

export function summarizeKind(kind: KindName, label: string, runs: readonly Run[]): KindSummary {
  const own = runs.filter((run) => run.kind === kind);
  const mean = (what: keyof CpuUse) => summarize(own.map(({ cpu }) => cpu[what])).mean;
  const samples = own.flatMap(({ roundTrips }) => roundTrips);
  return {
    kind,
    label,
    throughput: summarize(own.map(throughputOf)),
    roundTrip: samples.length > 0 ? summarize(samples) : undefined,
    lost: sum(own.map(({ lost }) => lost)),
    cpu: { senders: mean('senders'), receivers: mean('receivers'), host: mean('host') },
    cost: summarize(own.map(costOf)),
  };
}

/** What was measured, where, and how. */
export interface Results {
  readonly title: string;
  readonly begun: string;
  readonly host: { readonly name: string; readonly hypervisor: string; readonly libvirt: string };
  /** The network card, where a kind needs one. */
  readonly card?: { readonly address: string; readonly product: string };
  /** How the guests run: 'kvm', 'xen-hvm' … */
  readonly guestKind: string;
  /** Guests of each kind. */
  readonly guests: number;
  /** The program that sends. */
  readonly tool: string;
  /** How long throughput was measured, in s. */
  readonly duration: number;
  readonly runs: readonly Run[];
  readonly kinds: readonly KindSummary[];
}

/** A line that says what was measured, where, and how. */
export function describe({ host, card, guestKind, guests, tool, duration, runs, kinds }: Results): string {
  const each = runs.length / Math.max(1, kinds.length);
  const what = card ? `${card.product} ${card.address}; ` : '';
  return `${host.hypervisor}, libvirt ${host.libvirt}, ${guestKind}; ${what}${guests} guests of each kind, ${each === 1 ? '1 run' : `${each} runs`} of ${duration} s, ${tool}`;
}
