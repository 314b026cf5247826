/**
 * The life cycle of everything that is closed: connections, objects, streams, subscriptions, leases, claims, daemons of tests.
 *
 *     open ──close()──► closing ──► closed
 *       ◄───it failed──────┘
 *
 * - From the moment that close() is called, nothing new begins: operations reject with a ClosedError.
 * - What belongs to the resource ends first. Its pending operations reject with the reason: a ClosedError, or a DisconnectedError when
 *   the connection was lost.
 * - Each close() returns the same promise, which resolves when nothing is held any more. If that fails, the resource is open again, and
 *   close() can be retried.
 */
import { ClosedError, type DisconnectedError } from './errors.ts';

/** What operations of something that ends reject with; `api` is the C function that is not called, or whose result is not awaited. */
export type EndReason = (api: string) => ClosedError | DisconnectedError;

/** Ends something that belongs to a resource; resolves when it is gone. */
export type End = (reason: EndReason) => Promise<unknown>;

const closed: EndReason = (api) => new ClosedError(api);

/** The life cycle of one resource, which has it as a private field. */
export class Lifecycle<Result = void> {
  readonly #finish: () => Promise<Result>;
  /** Undefined while the resource is open. */
  #closing: Promise<Result> | undefined;
  /** Why nothing more can belong to the resource. */
  #refusal: EndReason | undefined;
  #owned: Set<End> | undefined;
  #ending: AbortController | undefined;

  /** @param finish Releases what the resource itself holds, once what belonged to it has ended. */
  constructor(finish: () => Promise<Result>) {
    this.#finish = finish;
  }

  /** Whether close() was called, and has not failed. */
  get closed(): boolean {
    return this.#closing !== undefined;
  }

  /** Aborts when close() is called. It stays aborted, so it is for resources whose close() cannot fail. */
  get signal(): AbortSignal {
    this.#ending ??= new AbortController();
    if (this.closed) this.#ending.abort();
    return this.#ending.signal;
  }

  /**
   * Makes something belong to the resource, so that it ends first.
   *
   * @param api The C function that begins it.
   * @returns What to call when it has ended by itself.
   * @throws Why the resource has ended, if it has.
   */
  own(end: End, api: string): () => void {
    if (this.#refusal) throw this.#refusal(api);
    this.#owned ??= new Set();
    this.#owned.add(end);
    return () => void this.#owned?.delete(end);
  }

  /** Ends what belongs to the resource, and lets nothing new belong to it: the resource was lost, and is still to be closed. */
  async endOwned(reason: EndReason): Promise<void> {
    this.#refusal ??= reason;
    await Promise.all(Array.from(this.#owned ?? [], (end) => end(reason)));
  }

  /** Ends what belongs to the resource, then the resource. */
  close(): Promise<Result> {
    if (this.#closing) return this.#closing;
    // Before anything ends: what ends may call close(), too.
    let start: (closing: Promise<Result>) => void = () => {};
    const closing = new Promise<Result>((resolve) => {
      start = resolve;
    });
    this.#closing = closing;
    start(this.#close());
    return closing;
  }

  async #close(): Promise<Result> {
    const before = this.#refusal;
    this.#refusal = closed;
    this.#ending?.abort();
    try {
      // A resource that owns nothing finishes at once, in the same turn as close().
      if (this.#owned?.size) await this.endOwned(closed);
      return await this.#finish();
    } catch (error) {
      this.#refusal = before;
      this.#closing = undefined;
      throw error;
    }
  }
}
