/**
 * Opens a console whose terminal is still locked for the guest that had it before.
 *
 * Upstream: libvirt locks the terminal of an open console by a file, and removes it when the console is closed. By then the guest may have
 * ended, and the kernel given the number of its terminal to the next guest, of any libvirt on the host: the console of that one is
 * refused although it is not in use.
 * To reproduce: test/qemu/hints.test.ts without this; under load, guests that start while others end.
 * Versions: 9.0 and 11.3.
 */
import type { CallOptions } from '../../core/call.ts';
import { LibvirtError } from '../../core/errors.ts';
import { pause } from '../../native/abort.ts';

/** In ms: how long a lock may outlast its guest, and between two attempts. Longer ones are in use. */
const longestLock = 5_000;
const interval = 50;

/** Opens a console, again and again while its terminal is locked by a file, for five seconds at most. */
export async function whenUnlocked<Result>(open: () => Promise<Result>, { signal }: CallOptions): Promise<Result> {
  const end = performance.now() + longestLock;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!isLocked(error) || performance.now() > end) throw error;
    }
    await pause(interval, signal);
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof LibvirtError && error.message.includes('/LCK..');
}
