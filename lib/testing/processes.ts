/** The processes that work in a folder: daemons, and the guests and helpers that libvirt starts for them. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { removeConsoleLocks } from './console-locks.ts';

/** Whether a process runs and was started for the folder: a pid file may be stale, and its number in use again. */
async function belongsTo(folder: string, pid: number): Promise<boolean> {
  const read = (file: string) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '');
  return (await read('cmdline')).includes(folder) || (await read('environ')).includes(folder);
}

/** The processes that have a pid file in the folder, running or not. This one is never one of them, though an embedded driver writes its id. */
async function processesNamedIn(folder: string): Promise<number[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [] as string[]);
  const pids = await Promise.all(
    names
      .filter((name) => name.endsWith('.pid'))
      .map(async (name) => Number(await readFile(join(folder, name), 'utf8').catch(() => ''))),
  );
  return [...new Set(pids)].filter((pid) => Number.isInteger(pid) && pid > 1 && pid !== process.pid);
}

/** Those of them that run. */
async function processesIn(folder: string): Promise<number[]> {
  const named = await processesNamedIn(folder);
  const running = await Promise.all(named.map((pid) => belongsTo(folder, pid)));
  return named.filter((_, index) => running[index]);
}

/** How long a process may take to end by itself before it is killed, in milliseconds. */
const grace = 3_000;

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended.
  }
}

/** Ends the processes that have a pid file in the folder, and removes it; and the locks of consoles that they have left. */
export async function removeFolder(folder: string): Promise<void> {
  const named = await processesNamedIn(folder);
  const ended = await endProcesses(folder);
  await removeConsoleLocks(new Set([...named, ...ended]));
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Ends all processes that have a pid file in the folder, and those that they start meanwhile: by SIGTERM, later by SIGKILL. Returns them. */
async function endProcesses(folder: string): Promise<ReadonlySet<number>> {
  const begun = Date.now();
  const asked = new Set<number>();
  for (let pids = await processesIn(folder); pids.length > 0; pids = await processesIn(folder)) {
    for (const pid of pids) {
      if (Date.now() - begun > grace) signal(pid, 'SIGKILL');
      else if (!asked.has(pid)) signal(pid, 'SIGTERM');
      asked.add(pid);
    }
    await delay(20);
  }
  return asked;
}
