// Two commands started at once must not both install and build. The lock is a file with the owner's process id; one whose owner is gone
// does not count.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** @param {number} pid */
export const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Alive, but another user's.
    return error.code === 'EPERM';
  }
};

/**
 * @param {string} file
 * @param {(pid: number) => void} onWait called once, with the process that holds the lock
 * @returns {Promise<() => void>} releases the lock
 */
export async function acquireLock(file, onWait) {
  mkdirSync(dirname(file), { recursive: true });
  for (let waits = 0; ; waits++) {
    try {
      writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const owner = Number(readFileSync(file, { encoding: 'utf8', flag: 'a+' }));
    // An empty file is one whose owner has yet to write its name, if it comes to that.
    if (owner ? !isAlive(owner) : waits > 10) rmSync(file, { force: true });
    else if (waits === 0 && owner) onWait(owner);
    await sleep(200);
  }
}
