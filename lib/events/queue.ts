/** A bounded queue between events, which come when they come, and a consumer that asks for one after the other. */

import { checkWhole, checkWord } from '../core/options.ts';

/** What happens when a consumer is so slow that the queue is full. */
export type Overflow = 'error' | 'drop-oldest' | 'drop-newest';

/** Events were lost: the consumer was too slow, and had not said that this is all right. */
export class EventOverflowError extends Error {
  /** Always 'EventOverflowError'. */
  override readonly name = 'EventOverflowError';
  /** Always 'ERR_LIBVIRT_EVENT_OVERFLOW'. */
  readonly code = 'ERR_LIBVIRT_EVENT_OVERFLOW';

  constructor(limit: number) {
    super(
      `more than ${limit} events waited to be read; read faster, raise \`limit\`, or choose an \`overflow\` that drops some`,
    );
  }
}

export class EventQueue<Event> {
  readonly #limit: number;
  readonly #overflow: Overflow;
  #events: Event[] = [];
  #first = 0;
  #waiting: ((result: IteratorResult<Event, undefined>) => void)[] = [];
  #rejecting: ((error: unknown) => void)[] = [];
  #ended = false;
  #error: { error: unknown } | undefined;
  /** How many events were dropped. */
  dropped = 0;

  /** @throws {TypeError} or {RangeError} for what is no limit or no policy. */
  constructor(limit: number, overflow: Overflow) {
    checkWhole('limit', limit, [1, Number.MAX_SAFE_INTEGER]);
    checkWord('overflow', overflow, ['error', 'drop-oldest', 'drop-newest']);
    this.#limit = limit;
    this.#overflow = overflow;
  }

  /** Whether nothing more is accepted. */
  get ended(): boolean {
    return this.#ended;
  }

  get length(): number {
    return this.#events.length - this.#first;
  }

  push(event: Event): void {
    if (this.#ended) return;
    const waiting = this.#waiting.shift();
    if (waiting) {
      this.#rejecting.shift();
      waiting({ done: false, value: event });
    } else if (this.length < this.#limit) {
      this.#events.push(event);
    } else {
      this.#drop(event);
    }
  }

  #drop(event: Event): void {
    this.dropped++;
    if (this.#overflow === 'error') {
      this.end({ error: new EventOverflowError(this.#limit) });
    } else if (this.#overflow === 'drop-oldest') {
      this.#take();
      this.#events.push(event);
    }
  }

  /** Amortised: the array is cut when half of it has been read. */
  #take(): Event {
    const event = this.#events[this.#first++]!;
    if (this.#first * 2 > this.#events.length) {
      this.#events = this.#events.slice(this.#first);
      this.#first = 0;
    }
    return event;
  }

  next(): Promise<IteratorResult<Event, undefined>> {
    if (this.length > 0) return Promise.resolve({ done: false, value: this.#take() });
    if (this.#error) {
      const { error } = this.#error;
      this.#error = undefined;
      return Promise.reject(error);
    }
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => {
      this.#waiting.push(resolve);
      this.#rejecting.push(reject);
    });
  }

  /** Ends the queue: what waits in it can still be read, then comes the error, if there is one, then the end. */
  end(failure?: { error: unknown }): void {
    if (this.#ended) return;
    this.#ended = true;
    const [first, ...others] = this.#waiting;
    if (first && failure) this.#rejecting[0]!(failure.error);
    else if (first) first({ done: true, value: undefined });
    else this.#error = failure;
    for (const waiting of others) waiting({ done: true, value: undefined });
    this.#waiting = [];
    this.#rejecting = [];
  }
}
