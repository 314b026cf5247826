/** The report of doctor(), as data and as text. */
import type { GuestKind } from '../guest/kind.ts';

/**
 * - `ok`: present and usable
 * - `gap`: missing, disabled or unusable
 * - `note`: optional, or could be improved
 */
export type FindingStatus = 'ok' | 'gap' | 'note';

/** The result of one check. */
export interface Finding {
  /** A stable identifier: 'kvm', 'iommu' … */
  id: string;
  /** The title to display. */
  title: string;
  /** Whether it is usable, missing, or only worth knowing. */
  status: FindingStatus;
  /** What was found. */
  detail: string;
  /** How to fix it: shell commands, one a line; steps that no command does begin with `#`. */
  fix?: string[];
}

/** The report of doctor(). */
export interface DoctorReport {
  /** URI of the connection that was checked, without a password. */
  uri: string;
  /** Whether it is this machine's. Of another machine, only what libvirt reports is checked. */
  local: boolean;
  /** The results of all checks, in the order to display. */
  findings: Finding[];
  /** The kinds of guests that can run through this connection. */
  guests: GuestKind[];
  /** If there are none: the kinds that the embedded driver (`qemu:///embed?root=/absolute/folder`) can run without a daemon. */
  embedded?: GuestKind[];
}

const marks: Readonly<Record<FindingStatus, string>> = { ok: '✔', gap: '✘', note: '•' };
const colors: Readonly<Record<FindingStatus, string>> = { ok: '32', gap: '31', note: '33' };

function summaryOf({ uri, guests, embedded = [] }: DoctorReport): string {
  if (guests.length > 0) return `Guests that can run: ${guests.join(', ')}.`;
  if (embedded.length === 0) return 'No guests can run on this host yet.';
  return `No guests can run through ${uri} yet. Without a daemon, through qemu:///embed?root=/absolute/folder: ${embedded.join(', ')}.`;
}

/** Formats a report as a table, with the commands that fix each problem. @param options.color Whether to use ANSI colors. Default: false. */
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
  return [report.uri, '', ...lines, '', gaps > 0 ? `${sum} Problems: ${gaps}.` : sum, ''].join('\n');
}
