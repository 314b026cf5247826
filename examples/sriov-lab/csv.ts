/** The results as CSV (RFC 4180): a row for each run. */
import { costOf, type Results, type Run, throughputOf, wireRateOf } from './results.ts';
import { type Summary, summarize } from './statistics.ts';

interface Row {
  readonly results: Results;
  readonly run: Run;
  readonly label: string;
  readonly roundTrip: Summary | undefined;
}

/** The columns, by their names in the first line. Units are in the names. */
const columns: Readonly<Record<string, (row: Row) => string | number | undefined>> = {
  hypervisor: ({ results }) => results.host.hypervisor,
  guest_kind: ({ results }) => results.guestKind,
  kind: ({ run }) => run.kind,
  label: ({ label }) => label,
  run: ({ run }) => run.number,
  pairs: ({ run }) => run.flows.length,
  tool: ({ results }) => results.tool,
  throughput_bit_per_s: ({ run }) => Math.round(throughputOf(run)),
  wire_bit_per_s: ({ run }) => Math.round(wireRateOf(run)),
  rtt_count: ({ roundTrip }) => roundTrip?.count ?? 0,
  rtt_lost: ({ run }) => run.lost,
  rtt_min_ms: ({ roundTrip }) => roundTrip?.minimum,
  rtt_median_ms: ({ roundTrip }) => roundTrip?.median,
  rtt_mean_ms: ({ roundTrip }) => roundTrip?.mean,
  rtt_p99_ms: ({ roundTrip }) => roundTrip?.p99,
  rtt_max_ms: ({ roundTrip }) => roundTrip?.maximum,
  senders_cpus: ({ run }) => run.cpu.senders,
  receivers_cpus: ({ run }) => run.cpu.receivers,
  host_cpus: ({ run }) => run.cpu.host,
  cpu_s_per_gb: ({ run }) => costOf(run),
};

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Six significant digits are more than any of these measurements has; whole numbers stay as they are. */
function field(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return quoted(value);
  return Number.isInteger(value) ? `${value}` : `${Number(value.toPrecision(6))}`;
}

export function formatCSV(results: Results): string {
  const labels = new Map(results.kinds.map(({ kind, label }) => [kind, label]));
  const rows = results.runs.map((run): Row => {
    const roundTrip = run.roundTrips.length > 0 ? summarize(run.roundTrips) : undefined;
    return { results, run, label: labels.get(run.kind) ?? run.kind, roundTrip };
  });
  const lines = [
    Object.keys(columns),
    ...rows.map((row) => Object.values(columns).map((column) => field(column(row)))),
  ];
  return lines.map((line) => `${line.join(',')}\r\n`).join('');
}
