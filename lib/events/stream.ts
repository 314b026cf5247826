/** Events to iterate over. */
import type { Connection } from '../connection/connection.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import { whole, word } from '../core/options.ts';
import { EventQueue, type Overflow } from './queue.ts';
import {
  begin,
  type Failure,
  type ListenOptions,
  listenRows,
  opened,
  type Registration,
  type Subscription,
} from './subscription.ts';

/** Which events are iterated over, and how many may wait. */
export interface EventsOptions extends ListenOptions {
  /** How many events may wait to be read. Default: 100,000. */
  limit?: number;
  /** What happens to further ones: 'error' ends the iteration with an EventOverflowError, the others drop events. Default: 'error'. */
  overflow?: Overflow;
}

/** The rows of EventsOptions. */
export const eventsRows = {
  ...listenRows,
  limit: whole(1, Number.MAX_SAFE_INTEGER),
  overflow: word('error', 'drop-oldest', 'drop-newest'),
};

/**
 * Events to iterate over, from the moment that `ready` resolves. Leaving the loop, an aborted signal and close() all end it.
 */
export class EventStream<Event> implements AsyncIterator<Event, undefined>, AsyncIterable<Event> {
  readonly #queue: EventQueue<Event>;
  readonly #subscription: Subscription | undefined;
  readonly #life = new Lifecycle(async () => {
    this.#queue.end();
    await this.#subscription?.close();
  });
  /**
   * Resolves when libvirt has registered: events from then on are not missed. Rejects if libvirt refuses, if the signal aborts, and
   * if the iteration or the connection is closed before.
   */
  readonly ready: Promise<void>;

  /**
   * @internal
   * @param registration What it throws is what `ready` and next() reject with.
   */
  constructor(connection: Connection, registration: () => Registration<Event>, options: EventsOptions) {
    const { limit = 100_000, overflow = 'error' } = options;
    this.#queue = new EventQueue<Event>(limit, overflow);
    try {
      this.#subscription = begin(
        connection,
        registration(),
        (event) => this.#queue.push(event),
        options,
        (failure) => this.#end(failure),
      );
      this.ready = this.#subscription[opened];
    } catch (error) {
      this.#end({ error });
      this.ready = Promise.reject(error);
    }
    // `ready` and the first next() reject; a program that waits for neither must not fail by an unhandled rejection.
    this.ready.catch(() => {});
  }

  #end(failure: Failure | undefined): void {
    this.#queue.end(failure);
    void this.#life.close();
  }

  /** Whether the iteration has ended: by close(), by leaving a loop, by the signal, or with the connection. */
  get closed(): boolean {
    return this.#life.closed;
  }

  /** How many events were dropped because of `overflow`. */
  get dropped(): number {
    return this.#queue.dropped;
  }

  /**
   * Resolves with the next event, when there is one. Rejects if the connection is lost, events were lost, the signal aborts, or
   * libvirt refused to register.
   */
  next(): Promise<IteratorResult<Event, undefined>> {
    return this.#queue.next();
  }

  /** Ends the iteration and the registration, as leaving a loop does. */
  async return(): Promise<IteratorResult<Event, undefined>> {
    await this.close();
    return { done: true, value: undefined };
  }

  /** Ends the iteration and the registration. Each call returns the same promise. */
  close(): Promise<void> {
    return this.#life.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
