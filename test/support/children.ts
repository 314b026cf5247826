/** Processes, by their command lines: what tests leave must be nothing. */
import { readdirSync, readFileSync } from 'node:fs';

export interface RunningProcess {
  readonly pid: number;
  readonly commandLine: string;
}

/** All processes of this machine but this one. */
export function runningProcesses(): RunningProcess[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid)
    .map((pid) => ({ pid, commandLine: read(pid, 'cmdline').replaceAll('\0', ' ').trim() }));
}

/** A file about a process; empty if it ended meanwhile, or belongs to another user. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** The fields of /proc/PID/stat from the state on, which stands after the name: a name may have blanks. */
const fieldsOf = (pid: number) =>
  read(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');

/** The processes that started a process, the nearest first. */
export function ancestors(pid: number): number[] {
  const parent = Number(fieldsOf(pid)[1]);
  return parent > 0 ? [parent, ...ancestors(parent)] : [];
}

/** When a process started, in clock ticks since the machine did. */
export const startOf = (pid: number) => Number(fieldsOf(pid)[19]);

/** The command lines of all running processes that contain a text. */
export function processesWith(text: string): string[] {
  return runningProcesses()
    .map(({ commandLine }) => commandLine)
    .filter((commandLine) => commandLine.includes(text));
}
