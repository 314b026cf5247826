/** The results as SVG: a panel of bars for each quantity, a bar for each kind. */
import { describe, type KindSummary, type Results } from './results.ts';
import { figure } from './table.ts';

const width = 820;
const labelWidth = 150;
const valueWidth = 90;
const rowHeight = 24;
const panelGap = 34;
const top = 62;

/** Colors that are readable on white and on black. */
const colors = ['#2f81f7', '#bf8700', '#8250df'];

interface Bar {
  readonly value: number;
  /** The range of single measurements. */
  readonly from: number;
  readonly to: number;
}

interface Panel {
  readonly title: string;
  bar(summary: KindSummary): Bar | undefined;
}

const panels: readonly Panel[] = [
  {
    title: 'Throughput, Mbit/s (more is better); lines: slowest and fastest run',
    bar: ({ throughput: { mean, minimum, maximum } }) => ({
      value: mean / 1e6,
      from: minimum / 1e6,
      to: maximum / 1e6,
    }),
  },
  {
    title: 'Round-trip time, ms (less is better): median; lines: minimum and 99th percentile',
    bar: ({ roundTrip }) => roundTrip && { value: roundTrip.median, from: roundTrip.minimum, to: roundTrip.p99 },
  },
  {
    title: 'CPU seconds for 10⁹ bytes, guests and host (less is better); lines: least and most of a run',
    bar: ({ cost: { mean, minimum, maximum } }) => ({ value: mean, from: minimum, to: maximum }),
  },
];

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** Formats the results as an SVG document. */
export function formatChart(results: Results): string {
  const panelHeight = panelGap + results.kinds.length * rowHeight;
  const height = top + panels.length * panelHeight;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escaped(results.title)}</title>
<style>text { font: 12px system-ui, sans-serif; fill: #6e7781 } .title { font-weight: 600; font-size: 13px } path { fill: none; stroke: #6e7781 }</style>
<text class="title" x="8" y="20">${escaped(results.title)}</text>
<text x="8" y="38">${escaped(describe(results))}</text>
${panels.map((panel, index) => formatPanel(panel, results.kinds, top + index * panelHeight)).join('\n')}
</svg>
`;
}

function formatPanel({ title, bar }: Panel, kinds: readonly KindSummary[], y: number): string {
  const bars = kinds.map(bar);
  const most = Math.max(...bars.map((one) => one?.to ?? 0), Number.MIN_VALUE);
  const scale = (value: number) => labelWidth + (value / most) * (width - labelWidth - valueWidth);
  const rows = kinds.map(({ label }, index) => {
    const row = y + 10 + index * rowHeight;
    return [
      `<text x="${labelWidth - 8}" y="${row + 15}" text-anchor="end">${escaped(label)}</text>`,
      ...formatBar(bars[index], row, colors[index % colors.length]!, scale),
    ].join('\n');
  });
  return [`<text class="title" x="8" y="${y}">${escaped(title)}</text>`, ...rows].join('\n');
}

function formatBar(bar: Bar | undefined, y: number, color: string, scale: (value: number) => number): string[] {
  if (!bar) return [`<text x="${labelWidth + 6}" y="${y + 15}">–</text>`];
  const [begin, from, to] = [labelWidth, scale(bar.from), scale(bar.to)];
  const length = Math.max(1, scale(bar.value) - begin);
  const end = Math.max(begin + length, to) + 6;
  const middle = y + rowHeight / 2 - 1;
  return [
    `<rect x="${begin}" y="${y + 3}" width="${length.toFixed(1)}" height="${rowHeight - 8}" rx="2" fill="${color}" fill-opacity="0.7"/>`,
    `<path d="M${from.toFixed(1)} ${middle}H${to.toFixed(1)}M${from.toFixed(1)} ${middle - 4}v8M${to.toFixed(1)} ${middle - 4}v8"/>`,
    `<text x="${end.toFixed(1)}" y="${y + 15}">${figure(bar.value)}</text>`,
  ];
}
