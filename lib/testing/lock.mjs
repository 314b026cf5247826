// A lock between processes: a file with the owner's process id; one whose owner is gone does not count. In plain JavaScript, since
// `npm run setup` uses it before anything is built.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Whether a process runs.
 *
 * @param {number} pid
 * @returns {boolean}
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Alive, but another user's.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * @param {string} file
 * @param {(pid: number) => void} onWait called once, with the process that holds the lock
 * @param {AbortSignal} [signal] ends the waiting
 * @returns {Promise<() => void>} releases the lock
 */
export async function acquireLock(file, onWait, signal) {
  mkdirSync(dirname(file), { recursive: true });
  for (let waits = 0; ; waits++) {
    signal?.throwIfAborted();
    try {
      writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const owner = Number(readFileSync(file, { encoding: 'utf8', flag: 'a+' }));
    // An empty file is one whose owner has yet to write its name, if it comes to that.
    if (owner ? !isAlive(owner) : waits > 10) rmSync(file, { force: true });
    else if (waits === 0 && owner) onWait(owner);
    await sleep(200, undefined, { signal }).catch(() => {});
  }
}
