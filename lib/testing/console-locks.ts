/**
 * libvirt's QEMU driver locks a pty that it opens, by a file with its process id in /var/lock, and removes the file when the console is
 * closed or the guest has ended. If it is killed, the file remains: what later has that process id, or a driver of another user, who may
 * not remove the file, cannot open a pty of that number any more.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './lock.mjs';

const folder = '/var/lock';

/** Removes the locks of processes that have ended. */
export async function removeConsoleLocks(pids: ReadonlySet<number>): Promise<void> {
  const names = await readdir(folder).catch(() => [] as string[]);
  for (const name of names.filter((name) => name.startsWith('LCK..'))) {
    const file = join(folder, name);
    const owner = Number(await readFile(file, 'utf8').catch(() => ''));
    if (pids.has(owner) && !isAlive(owner)) await rm(file, { force: true }).catch(() => {});
  }
}
