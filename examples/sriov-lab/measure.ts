/** Measures the guests of a kind: echo requests first, while nothing else flows, then a stream in each pair. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from 'libvirt-native';
import { CpuMeter } from './cpu.ts';
import type { Pair } from './guests.ts';
import type { KindName } from './kinds.ts';
import type { Report } from './progress.ts';
import { type Run, throughputOf } from './results.ts';
import { chooseTool, roundTrips, Stream } from './traffic.ts';

export interface MeasureOptions {
  readonly runs: number;
  /** How long a stream flows before it is measured, and how long it is measured, in s. */
  readonly warmUp: number;
  readonly duration: number;
  /** Echo requests of each run and pair. */
  readonly pings: number;
  readonly report: Report;
  readonly signal: AbortSignal;
}

export interface Measured {
  readonly runs: readonly Run[];
  readonly tool: string;
}

export async function measure(
  connection: Connection,
  kind: KindName,
  pairs: readonly Pair[],
  { runs: count, warmUp, duration, pings, report, signal }: MeasureOptions,
): Promise<Measured> {
  const tool = await chooseTool(pairs, signal);
  const domainsOf = (role: keyof Pair) => pairs.map((pair) => pair[role].guest.domain);
  const meter = await CpuMeter.create(connection, domainsOf('sender'), domainsOf('receiver'), signal);
  const runs: Run[] = [];
  for (let number = 1; number <= count; number++) {
    const times = (await Promise.all(pairs.map((pair) => roundTrips(pair, pings, signal)))).flat();
    const streams = await Promise.all(pairs.map((pair) => Stream.start(pair, tool, { warmUp, duration }, signal)));
    await sleep(1000 * warmUp, undefined, { signal });
    const cpu = await meter.during(sleep(1000 * duration, undefined, { signal }), signal);
    const flows = await Promise.all(streams.map((stream) => stream.finish(signal)));
    const lost = pairs.length * pings - times.length;
    const run: Run = { kind, number, flows, roundTrips: times, lost, cpu };
    runs.push(run);
    report(kind, `run ${number} of ${count}: ${(throughputOf(run) / 1e6).toFixed(1)} Mbit/s`);
  }
  return { runs, tool: tool.name };
}
