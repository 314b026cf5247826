/** Leases: functions that are detached from the host's drivers. */
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import { callRows, check, name, optionsOf } from '../core/options.ts';
import { isDetached, problemsOf } from './assignable.ts';
import type { PciFunction } from './function.ts';
import type { Pci } from './pci.ts';
import { PciError } from './pci-error.ts';

/** Options of detachFromHost(). */
export interface DetachFromHostOptions extends CallOptions {
  /** The driver to bind instead: 'vfio', a kernel module, or 'xen'. Default: that of the hypervisor. */
  driver?: string;
}

const detachOptions = optionsOf<DetachFromHostOptions>({ ...callRows, driver: name });

/**
 * Functions that no driver of the host uses. Closing the lease returns them to their drivers, except for those that a guest has. A lease is
 * of the host, not of the connection: the end of the connection does not close it, and it cannot be closed after that.
 */
export class PciLease implements AsyncDisposable {
  /** The functions that were detached, as they were before. */
  readonly functions: readonly PciFunction[];
  readonly #pci: Pci;
  readonly #life = new Lifecycle(() => this.#reattach());

  constructor(pci: Pci, functions: readonly PciFunction[]) {
    this.#pci = pci;
    this.functions = functions;
  }

  /** Whether close() was called on it, and has not failed. */
  get closed(): boolean {
    return this.#life.closed;
  }

  /**
   * Returns the functions to the host's drivers; those that running guests have stay with them. Each call returns the same promise; if it
   * rejects, the lease is open again, and close() can be retried.
   *
   * @throws {ClosedError} if the connection was closed before.
   */
  close(): Promise<void> {
    return this.#life.close();
  }

  async #reattach(): Promise<void> {
    const uses = await this.#pci.uses();
    for (const { address, node } of [...this.functions].reverse()) {
      if (uses.get(`${address}`)?.some(({ live }) => live)) continue;
      // A virtual function may no longer exist.
      await node.reAttach().catch((error) => {
        if (!LibvirtError.isNotFound(error)) throw error;
      });
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** Detaches functions from the host's drivers: all or none. */
export async function detachFromHost(
  pci: Pci,
  functions: readonly PciFunction[],
  options: DetachFromHostOptions,
): Promise<PciLease> {
  check(detachOptions, options, 'the options of detachFromHost()');
  const { driver, signal } = options;
  const [all, uses] = [await pci.functions({ signal }), await pci.uses({ signal })];
  const going = functions.map(({ address }) => address);
  const problems = all
    .filter(({ address }) => going.some((one) => one.equals(address)))
    .flatMap((one) => {
      const standing = problemsOf(one, all, uses, going);
      if (standing.length > 0 || !one.driver || !isDetached(one)) return standing;
      return [`${one.address} is already detached (driver ${one.driver}).`];
    });
  if (problems.length > 0) throw new PciError('not-assignable', problems);
  const taken: PciFunction[] = [];
  try {
    for (const one of functions) {
      await one.node.detach(driver ?? null, { signal });
      taken.push(one);
    }
    return new PciLease(pci, taken);
  } catch (error) {
    await new PciLease(pci, taken).close();
    throw error;
  }
}
