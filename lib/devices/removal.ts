/** Waits until a running guest has let go of a device. */

import { LibvirtError } from '../core/errors.ts';
import type { Domain } from '../domain/domain.ts';
import type { Subscription } from '../events/events.ts';
import { onAbort } from '../native/abort.ts';

/** How long it is until the device is looked for again, in ms: the first time, and at most. Events are quicker where there are any. */
const [firstPause, longestPause] = [50, 2000];

export type Outcome = 'gone' | 'refused' | 'timeout';

/**
 * Listens from before the request is made, so that no answer is missed. Drivers differ in how they tell: by events, or by nothing
 * but the configuration, so that is read as well.
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

  /** @param alias What events call the device; without it none can tell of it. */
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
    const tell = (told: { gone?: boolean; refused?: boolean }) => {
      this.#gone ||= told.gone ?? false;
      this.#refused ||= told.refused ?? false;
      this.#wake();
    };
    const registrations = [
      // A guest that ends has no devices any more.
      () => domain.on('lifecycle', ({ event }) => tell({ gone: event === 'stopped' }), options),
      () => domain.on('device-removed', ({ devAlias }) => tell({ gone: devAlias === alias }), options),
      () => domain.on('device-removal-failed', ({ devAlias }) => tell({ refused: devAlias === alias }), options),
    ];
    for (const register of registrations) {
      try {
        this.#subscriptions.push(await register());
      } catch (error) {
        if (!LibvirtError.isUnsupported(error)) throw error;
      }
    }
  }

  /** What becomes of a request that was just made. */
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

  /** Waits for an event, or so long. */
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
