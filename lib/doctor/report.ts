/** What the doctor found, for programs and for people. */
import type { GuestKind } from '../guest/kind.ts';

/** - `ok`: it is there
 * - `gap`: it is missing, or off
 * - `note`: it could be better, or is not always needed
 */
export type FindingStatus = 'ok' | 'gap' | 'note';

/** One thing that was looked at. */
export interface Finding {
  /** What it is, for programs: 'kvm', 'iommu' … */
  id: string;
  /** The same for people. */
  title: string;
  /** Whether it is there, missing, or only worth knowing. */
  status: FindingStatus;
  /** What was found. */
  detail: string;
  /** What would fill the gap: commands, each a line of a shell, and `# …` for what no command does. */
  fix?: string[];
}

/** All that was found. */
export interface DoctorReport {
  /** The connection that was looked at, without a password. */
  uri: string;
  /** Whether it is this machine's: of another one, only what libvirt reports is known. */
  local: boolean;
  /** What was looked at, in the order to read it. */
  findings: Finding[];
  /** The kinds of guests that can be made through this connection. */
  guests: GuestKind[];
  /** Where there are none: the kinds that the embedded driver (`qemu:///embed?root=/absolute/folder`) makes without a daemon. */
  embedded?: GuestKind[];
}

const marks: Readonly<Record<FindingStatus, string>> = { ok: '✔', gap: '✘', note: '•' };
const colors: Readonly<Record<FindingStatus, string>> = { ok: '32', gap: '31', note: '33' };

function summaryOf({ uri, guests, embedded = [] }: DoctorReport): string {
  if (guests.length > 0) return `Guests that can be made: ${guests.join(', ')}.`;
  if (embedded.length === 0) return 'No guests can be made here yet.';
  return `No guests can be made through ${uri} yet. Without a daemon, through qemu:///embed?root=/absolute/folder: ${embedded.join(', ')}.`;
}

/** The report as a table, with what would fill each gap below it. */
export function formatReport(report: DoctorReport, { color = false } = {}): string {
  const paint = (code: string, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const width = Math.max(...report.findings.map(({ title }) => title.length));
  const indent = ' '.repeat(width + 5);
  const lines = report.findings.flatMap(({ title, status, detail, fix = [] }) => [
    `${paint(colors[status], marks[status])} ${title.padEnd(width)}   ${detail}`,
    ...fix.map((command) => `${indent}${paint('1', command.startsWith('#') ? command : `$ ${command}`)}`),
  ]);
  const gaps = report.findings.filter(({ status }) => status === 'gap').length;
  const sum = summaryOf(report);
  return [report.uri, '', ...lines, '', gaps > 0 ? `${sum} Gaps: ${gaps}.` : sum, ''].join('\n');
}
