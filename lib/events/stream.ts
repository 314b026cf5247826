/** Events to iterate over. */
import type { Connection } from '../connection/connection.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import { whole, word } from '../core/options.ts';
import { EventQueue, type Overflow } from './queue.ts';
import {
  begin,
  type Ended,
  type Failure,
  type ListenOptions,
  listenRows,
  opened,
  type Registration,
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

/** What delivers the events of a stream. */
export interface EventProducer {
  /** Resolves when no further event is missed. */
  readonly opened: Promise<void>;
  /** Resolves when it delivers nothing more. */
  close(): Promise<unknown>;
}

/** Starts to deliver events; what it throws is what `ready` and next() reject with. */
export type StartProducer<Event> = (push: (event: Event) => void, ended: Ended) => EventProducer;

/**
 * Events to iterate over, from the moment that `ready` resolves. Leaving the loop, an aborted signal and close() all end it.
 */
export class EventStream<Event> implements AsyncIterable<Event>, AsyncDisposable {
  readonly #queue: EventQueue<Event>;
  readonly #producer: EventProducer | undefined;
  readonly #life = new Lifecycle(async () => {
    this.#queue.end();
    await this.#producer?.close();
  });
  /**
   * Resolves when libvirt has registered: events from then on are not missed. Rejects if libvirt refuses, if the signal aborts, and
   * if the iteration or the connection is closed before.
   */
  readonly ready: Promise<void>;

  /** @internal */
  constructor(
    start: StartProducer<Event>,
    { limit = 100_000, overflow = 'error' }: Pick<EventsOptions, 'limit' | 'overflow'>,
  ) {
    this.#queue = new EventQueue<Event>(limit, overflow);
    try {
      this.#producer = start(
        (event) => this.#push(event),
        (failure) => this.#end(failure),
      );
      this.ready = this.#producer.opened;
    } catch (error) {
      this.#end({ error });
      this.ready = Promise.reject(error);
    }
    // `ready` and the first next() reject; a program that waits for neither must not fail by an unhandled rejection.
    this.ready.catch(() => {});
  }

  #push(event: Event): void {
    this.#queue.push(event);
    if (this.#queue.ended) void this.#life.close(); // It has overflowed.
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
   * Resolves with the next event, when there is one; with `done` at the end. Rejects if the connection is lost, events were lost, the
   * signal aborts, or libvirt refused to register.
   */
  next(): Promise<IteratorResult<Event, undefined>> {
    return this.#queue.next();
  }

  /** Ends the iteration and the registration. Each call returns the same promise. */
  close(): Promise<void> {
    return this.#life.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  /** For `for await` loops, which end the stream when they are left. */
  [Symbol.asyncIterator](): AsyncIterator<Event, undefined> {
    return {
      next: () => this.next(),
      return: async () => {
        await this.close();
        return { done: true, value: undefined };
      },
    };
  }
}

/** The stream of what can be registered for. */
export function subscriptionStream<Event>(
  connection: Connection,
  registration: () => Registration<Event>,
  options: EventsOptions,
): EventStream<Event> {
  return new EventStream<Event>((push, ended) => {
    const subscription = begin(connection, registration(), push, options, ended);
    return { opened: subscription[opened], close: () => subscription.close() };
  }, options);
}
