/** Waits until a running guest has released a device. */

import { LibvirtError } from '../core/errors.ts';
import type { Domain } from '../domain/domain.ts';
import type { Subscription } from '../events/events.ts';
import { onAbort } from '../native/abort.ts';

/** The interval at which the configuration is polled for the device, in ms: the first one, and the longest. Events end the wait sooner. */
const [firstPause, longestPause] = [50, 2000];

export type Outcome = 'gone' | 'refused' | 'timeout';

/**
 * Listens from before the unplug request is sent, so that no answer is missed. Some drivers emit events; with others only the
 * configuration shows that the device is gone, so that is polled as well.
 */
export class Removal implements AsyncDisposable {
  readonly #subscriptions: Subscription[] = [];
  readonly #isThere: () => Promise<boolean>;
  readonly #signal: AbortSignal | undefined;
  #gone = false;
  #refused = false;
  #wake: () => void = () => {};

  private constructor(isThere: () => Promise<boolean>, signal: AbortSignal | undefined) {
    this.#isThere = isThere;
    this.#signal = signal;
  }

  /** @param alias The device's alias, by which events name it; without one only the configuration is polled. */
  static async arm(
    domain: Domain,
    alias: string | undefined,
    isThere: () => Promise<boolean>,
    signal: AbortSignal | undefined,
  ): Promise<Removal> {
    const removal = new Removal(isThere, signal);
    try {
      await removal.#listen(domain, alias);
      return removal;
    } catch (error) {
      await removal[Symbol.asyncDispose]();
      throw error;
    }
  }

  async #listen(domain: Domain, alias: string | undefined): Promise<void> {
    const options = { signal: this.#signal };
    const note = (seen: { gone?: boolean; refused?: boolean }) => {
      this.#gone ||= seen.gone ?? false;
      this.#refused ||= seen.refused ?? false;
      this.#wake();
    };
    const registrations = [
      // A guest that stops has no devices any more.
      () => domain.on('lifecycle', ({ event }) => note({ gone: event === 'stopped' }), options),
      () => domain.on('device-removed', ({ devAlias }) => note({ gone: devAlias === alias }), options),
      () => domain.on('device-removal-failed', ({ devAlias }) => note({ refused: devAlias === alias }), options),
    ];
    for (const register of registrations) {
      try {
        this.#subscriptions.push(await register());
      } catch (error) {
        if (!LibvirtError.isUnsupported(error)) throw error;
      }
    }
  }

  /** Waits for the result of the request that was just sent. @param timeout In ms. */
  async outcome(timeout: number): Promise<Outcome> {
    const end = performance.now() + timeout;
    for (let pause = firstPause; ; pause = Math.min(2 * pause, longestPause)) {
      if (this.#gone || !(await this.#isThere())) return 'gone';
      if (this.#refused) {
        this.#refused = false;
        return 'refused';
      }
      const left = end - performance.now();
      if (left <= 0) return 'timeout';
      await this.pause(Math.min(pause, left));
    }
  }

  /** Waits for an event, at most for this time. */
  async pause(milliseconds: number): Promise<void> {
    if (!this.#gone && !this.#refused && !this.#signal?.aborted) {
      let ignore = () => {};
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
        ignore = onAbort(this.#signal, this.#wake);
      });
      ignore();
    }
    this.#signal?.throwIfAborted();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#subscriptions.map((subscription) => subscription.close()));
  }
}
