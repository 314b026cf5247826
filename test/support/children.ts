/** What the tests leave must be nothing. */
import { readdirSync, readFileSync } from 'node:fs';

/** The command lines of all running processes that contain a text. */
export function processesWith(text: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return ''; // It ended meanwhile.
      }
    })
    .filter((commandLine) => commandLine.includes(text));
}
