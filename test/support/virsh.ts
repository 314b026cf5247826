/** virsh, another client of libvirt: its answers are compared with those of methods. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What virsh prints for a command, such as `virsh(uri, 'nodeinfo')`, in English. Rejects where it fails. */
export async function virsh(uri: string, ...command: readonly string[]): Promise<string> {
  const { stdout } = await run('virsh', ['-q', '-c', uri, ...command], { env: { ...process.env, LC_ALL: 'C' } });
  return stdout;
}

/** Lines such as `CPU model:   i686`, by what stands before the colon. */
export function fieldsOf(output: string): Record<string, string> {
  const lines = output.matchAll(/^\s*([^:\n]+?)\s*:[ \t]*(.*?)\s*$/gm);
  return Object.fromEntries(Array.from(lines, ([, name = '', value = '']) => [name, value]));
}

/** Rows of a table, or lines, by their words. */
export function wordsOf(output: string): string[][] {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.trim().split(/\s+/));
}
