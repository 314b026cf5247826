/** The results as a table for a terminal. */
import { describe, type KindSummary, type Results } from './results.ts';

/** A figure with three significant digits. */
export function figure(value: number): string {
  return value !== 0 && Math.abs(value) < 1000 ? `${Number(value.toPrecision(3))}` : value.toFixed(0);
}

/** A value beside that of the first kind, such as '12.3 (×0.45)'. */
function beside(value: number, first: number, isFirst: boolean): string {
  return isFirst ? figure(value) : `${figure(value)} (×${figure(value / first)})`;
}

type Cell = (summary: KindSummary, first: KindSummary) => string;

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** The columns, each with its heading. */
const columns: readonly (readonly [heading: string, cell: Cell])[] = [
  ['', ({ label }) => label],
  ['Mbit/s', (one, first) => beside(one.throughput.mean / 1e6, first.throughput.mean / 1e6, one === first)],
  ['±', ({ throughput }) => figure(throughput.deviation / 1e6)],
  [
    'RTT ms',
    ({ roundTrip, ...one }, first) =>
      roundTrip ? beside(roundTrip.median, first.roundTrip?.median ?? Number.NaN, one.kind === first.kind) : '–',
  ],
  ['p99', ({ roundTrip }) => (roundTrip ? figure(roundTrip.p99) : '–')],
  ['lost', ({ lost }) => `${lost}`],
  ['sender', ({ cpu }) => percent(cpu.senders)],
  ['receiver', ({ cpu }) => percent(cpu.receivers)],
  ['host', ({ cpu }) => percent(cpu.host)],
  ['CPU s/GB', (one, first) => beside(one.cost.mean, first.cost.mean, one === first)],
];

/** Formats a table with a row for each kind, and what it means. */
export function formatTable(results: Results): string {
  const [first] = results.kinds;
  const rows = [
    columns.map(([heading]) => heading),
    ...results.kinds.map((kind) => columns.map(([, cell]) => cell(kind, first!))),
  ];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row.map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!))).join('  '),
  );
  return [
    results.title,
    describe(results),
    '',
    ...lines,
    '',
    'Mbit/s: TCP payload of all pairs, mean and standard deviation of the runs. RTT: median and 99th percentile of echo requests.',
    'sender, receiver, host: CPU time, 100 % is one processor. CPU s/GB: of guests and host, for 10⁹ bytes. ×: to the first kind.',
  ].join('\n');
}
