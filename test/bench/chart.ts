/** Horizontal bars as SVG. */

export interface ChartBar {
  readonly label: string;
  readonly peer: string;
  readonly value: number;
}

const width = 820;
const labelWidth = 330;
const rowHeight = 24;
const top = 34;
const numberWidth = 80;

/** Ours stands out. Colors that are readable on white and on black. */
const color = (peer: string, label: string) =>
  ['ours', 'node', 'shell'].includes(peer) || label.startsWith('libvirt-native') ? '#2f81f7' : '#8b949e';

/** A figure with as many digits as say something. */
export function formatFigure(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en');
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

export function chart(title: string, bars: readonly ChartBar[]): string {
  const most = Math.max(...bars.map(({ value }) => Math.abs(value)), Number.MIN_VALUE);
  const lines = bars.map(({ label, peer, value }, index) => {
    const y = top + index * rowHeight;
    const length = Math.max(1, (Math.max(0, value) / most) * (width - labelWidth - numberWidth));
    return [
      `<text x="${labelWidth - 8}" y="${y + 15}" text-anchor="end">${escaped(label)}</text>`,
      `<rect x="${labelWidth}" y="${y + 3}" width="${length.toFixed(1)}" height="${rowHeight - 8}" rx="2" fill="${color(peer, label)}"/>`,
      `<text x="${(labelWidth + length + 6).toFixed(1)}" y="${y + 15}">${formatFigure(value)}</text>`,
    ].join('\n');
  });
  const height = top + bars.length * rowHeight + 6;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>${escaped(title)}</title>
<style>text { font: 12px system-ui, sans-serif; fill: #6e7781 } .title { font-weight: 600; font-size: 13px }</style>
<text class="title" x="8" y="20">${escaped(title)}</text>
${lines.join('\n')}
</svg>
`;
}
