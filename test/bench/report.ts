/** Figures as people read them: on the terminal, and as docs/performance.md with a chart for each row. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chart, formatFigure } from './chart.ts';
import type { Measured, Result, Verdict } from './measure.ts';

function spread({ figures }: Result): string {
  if (figures.length < 2) return '';
  return `${formatFigure(Math.min(...figures))} – ${formatFigure(Math.max(...figures))}`;
}

function verdictText({ goal, value, met }: Verdict, unit: string): string {
  const limit =
    goal.atLeast === undefined ? `at most ${formatFigure(goal.atMost!)}` : `at least ${formatFigure(goal.atLeast)}`;
  const what = goal.times ? `${limit} × ${goal.times}` : `${limit} ${unit}`;
  const found = Number.isNaN(value)
    ? 'not measured'
    : `${formatFigure(value)}${goal.times ? ' ×' : ''}: ${met ? 'met' : 'MISSED'}`;
  return `${goal.bar}: ${what}; ${found}`;
}

export function terminalTable({ row, results, verdicts }: Measured): string {
  const width = Math.max(...results.map(({ bar }) => bar.label.length)) + 2;
  const lines = results.map((result) =>
    result.missing
      ? `  ${result.bar.label.padEnd(width)}${result.missing}`
      : `  ${result.bar.label.padEnd(width)}${formatFigure(result.median).padStart(12)}   ${spread(result)}`,
  );
  const goals = verdicts.map((verdict) => `  ${verdict.met ? '✓' : '✗'} ${verdictText(verdict, row.unit)}`);
  return [`${row.title} (${row.id}), ${row.unit}`, ...lines, ...goals, ''].join('\n');
}

function section({ row, results, verdicts }: Measured): string {
  const lines = results.map(
    (result) => `| ${result.bar.label} | ${result.missing ?? formatFigure(result.median)} | ${spread(result)} |`,
  );
  return [
    `## ${row.title}`,
    ...(row.note ? ['', row.note] : []),
    '',
    `![${row.title}](performance/${row.id}.svg)`,
    '',
    `| | ${row.unit}, median | least – most |`,
    '|---|--:|--:|',
    ...lines,
    '',
    ...verdicts.map((verdict) => `- Goal, ${verdictText(verdict, row.unit)}`),
    '',
  ].join('\n');
}

/** Writes docs/performance.md and its charts. */
export async function writeReport(docs: string, machine: string, measured: readonly Measured[]): Promise<void> {
  const charts = join(docs, 'performance');
  await rm(charts, { recursive: true, force: true });
  await mkdir(charts, { recursive: true });
  for (const one of measured) {
    const bars = one.results.filter(({ missing }) => !missing).map(({ bar, median }) => ({ ...bar, value: median }));
    await writeFile(join(charts, `${one.row.id}.svg`), chart(`${one.row.title}, ${one.row.unit}`, bars));
  }
  const text = [
    '# Performance',
    '',
    'Written by `npm run bench`, which measures all that stands in a table side by side, in one run, in rounds: figures of one table',
    'may be compared, those of two machines not. C is the limit: the same functions of libvirt with nothing between.',
    '',
    machine,
    '',
    ...measured.map(section),
  ].join('\n');
  await writeFile(join(docs, 'performance.md'), text);
}
