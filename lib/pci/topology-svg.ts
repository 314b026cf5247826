/** A tree of PCI functions as SVG, for pages. */
import { escapeText } from '../config/xml/escape.ts';
import { type PciTopology, rowsOf, type TopologyRow } from './topology.ts';
import { describeNode, type FunctionKind } from './topology-text.ts';

const rowHeight = 26;
const boxHeight = 20;
const indentWidth = 28;
const top = 34;
const left = 12;
/** The average width of a character of the font, in pixels, generously. */
const characterWidth = 6.8;

/** Colors that are readable on white and on black. */
const colors: Readonly<Record<FunctionKind, string>> = {
  bridge: '#8b949e',
  physical: '#2f81f7',
  virtual: '#2da44e',
  device: '#8250df',
};
const useColor = '#bf8700';

/** Formats a tree of PCI functions as an SVG document: a box for each function, lines to what is behind it, and what uses it. */
export function topologySVG({ uri, roots }: PciTopology): string {
  const rows = rowsOf(roots);
  const boxes = rows.map((row, index) => boxOf(row, index));
  const lines = rows.map((row, index) => lineTo(row, index, rows));
  const width = Math.ceil(Math.max(300, ...boxes.map((box) => box.right)) + left);
  const height = top + rows.length * rowHeight + 8;
  const title = escapeText(`PCI functions of ${uri}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${title}</title>
<style>text { font: 12px system-ui, sans-serif; fill: #6e7781 } .title { font-weight: 600; font-size: 13px } .name { fill: #ffffff } path { fill: none; stroke: #8b949e }</style>
<text class="title" x="${left}" y="20">${title}</text>
${[...lines, ...boxes.map(({ text }) => text)].filter((text) => text !== '').join('\n')}
</svg>
`;
}

const xOf = ({ last }: TopologyRow) => left + (last.length - 1) * indentWidth;
const yOf = (index: number) => top + index * rowHeight;

/** The box of a function, with its properties and uses behind it. */
function boxOf(row: TopologyRow, index: number): { readonly text: string; readonly right: number } {
  const { kind, address, name, facts, uses } = describeNode(row.node);
  const [x, y] = [xOf(row), yOf(index)];
  const label = `${address} ${name}`;
  const width = Math.ceil(label.length * characterWidth) + 16;
  const more = [...facts, ...uses].join(' · ');
  const parts = [
    facts.length > 0 && `<tspan>${escapeText(facts.join(' · '))}</tspan>`,
    uses.length > 0 &&
      `<tspan fill="${useColor}">${facts.length > 0 ? ' · ' : ''}${escapeText(uses.join('; '))}</tspan>`,
  ].filter(Boolean);
  const text = [
    `<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${boxHeight}" rx="4" fill="${colors[kind]}"/>`,
    `<text class="name" x="${x + 8}" y="${y + 14}">${escapeText(label)}</text>`,
    ...(parts.length > 0 ? [`<text x="${x + width + 8}" y="${y + 14}">${parts.join('')}</text>`] : []),
  ];
  return { text: text.join('\n'), right: x + width + 8 + more.length * characterWidth };
}

/** The line from the function above to a function; nothing for those of root buses. */
function lineTo(row: TopologyRow, index: number, rows: readonly TopologyRow[]): string {
  const depth = row.last.length;
  if (depth === 1) return '';
  const above = rows.findLastIndex((other, at) => at < index && other.last.length === depth - 1);
  const x = xOf(rows[above]!) + indentWidth / 2;
  return `<path d="M${x} ${yOf(above) + boxHeight}V${yOf(index) + boxHeight / 2}H${xOf(row)}"/>`;
}
