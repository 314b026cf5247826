/** Opens the console of a guest that was just started. */
import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { CallOptions } from '../../core/call.ts';
import { LibvirtError } from '../../core/errors.ts';
import type { Domain } from '../../domain/domain.ts';
import type { DomainConsoleFlags } from '../../native/generated/enums.ts';

/** How long a lock is waited for, in ms: a busy process may take a while to see that its guest has ended. */
const lockTimeout = 10_000;

/** Whether another process has locked the pty: libvirt names the file. */
const isLocked = (error: unknown): boolean => error instanceof LibvirtError && error.message.includes('/LCK..');

/**
 * Opens a domain's console. The kernel gives the number of a pty to another guest as soon as QEMU has ended, a little before the process
 * that had the guest removes its lock: that is waited for. The signal ends the waiting; the console that is open does not depend on it.
 */
export async function openConsole(
  domain: Domain,
  { signal, ...flags }: DomainConsoleFlags & CallOptions = {},
): Promise<Duplex> {
  const end = performance.now() + lockTimeout;
  for (;;) {
    try {
      return await domain.openConsole(null, flags);
    } catch (error) {
      if (!isLocked(error) || performance.now() > end) throw error;
      signal?.throwIfAborted();
      await delay(50);
    }
  }
}
