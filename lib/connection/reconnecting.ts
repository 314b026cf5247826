/** A connection that is opened again when it is lost. */

import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';
import type { CallOptions } from '../core/call.ts';
import { ClosedError } from '../core/errors.ts';
import { check, checkCallOptions, checkFunction, optionsOf, time } from '../core/options.ts';
import { redactArgument } from '../core/redact.ts';
import type { LibvirtEvent, ListenOptions, Subscription } from '../events/events.ts';
import { signatureOf } from '../events/names.ts';
import { EventQueue, readingFrom } from '../events/queue.ts';
import { listenRows } from '../events/subscription.ts';
import { onAbort } from '../native/abort.ts';
import type { ConnectCloseReason } from '../native/generated/enums.ts';
import type { EventName } from '../native/generated/events.ts';
import { type ConnectOptions, connect, connectRows } from './connect.ts';
import type { Connection } from './connection.ts';

/** How a connection is opened, and opened again. */
export interface KeepOptions extends ConnectOptions {
  /** The pause in ms before it is tried again: `first`, 250 unless told, then twice as long each time up to `most`, 30,000. */
  delay?: { first?: number; most?: number };
  /**
   * How long one attempt may take in ms: to connect, and to do what each() and on() were given. One that takes longer has failed. Default:
   * 30,000.
   */
  attemptTimeout?: number;
}

const keepOptions = optionsOf<KeepOptions>({
  ...connectRows,
  attemptTimeout: time(1),
  delay: optionsOf<NonNullable<KeepOptions['delay']>>({ first: time(1), most: time(1) }),
});

const keptListenOptions = optionsOf<Omit<ListenOptions, 'domain' | 'subject'>>({
  signal: listenRows.signal,
  ref: listenRows.ref,
});

/** What became of the connection: lost for a reason, or open again after so many attempts. */
export type ConnectionChange =
  | { readonly connected: false; readonly reason: ConnectCloseReason }
  | { readonly connected: true; readonly attempts: number };

/** What is done with each new connection before anybody gets it. */
interface Entrant {
  readonly run: (connection: Connection) => Promise<unknown>;
  /** Told why it fails the first time, for another reason than the connection's loss. Undefined when it has once succeeded. */
  refused: ((error: unknown) => void) | undefined;
}

/** An attempt to open the connection, until it is open or has taken too long. */
interface Attempt {
  expired: boolean;
  connection?: Connection;
}

/** C cannot be stopped while it connects: so many attempts may be left behind before the next one waits for the end of one of them. */
const mostUnfinished = 16;

/** Somebody who waits for the next connection. */
interface Waiting {
  resolve(connection: Connection): void;
  reject(error: unknown): void;
}

/**
 * Opens a connection, and opens it again whenever it is lost, until it is closed.
 *
 * @param options As those of connect(); an aborted `signal` closes it.
 * @throws As connect() does: what cannot be opened the first time is not tried again. A TimeoutError when that takes longer than
 * `attemptTimeout`.
 */
export async function keepConnected(uri?: string, options: KeepOptions = {}): Promise<KeptConnection> {
  check(keepOptions, options, 'the options of keepConnected()');
  const { delay = {}, attemptTimeout = 30_000, ...connecting } = options;
  const { first = 250, most = 30_000 } = delay;
  const connection = await connectWithin(attemptTimeout, uri, connecting);
  return KeptConnection[keep](connection, uri, connecting, { first, most, attemptTimeout });
}

async function connectWithin(
  milliseconds: number,
  uri: string | undefined,
  options: ConnectOptions,
): Promise<Connection> {
  const { signal } = options;
  signal?.throwIfAborted();
  const limit = new AbortController();
  const late = () => new DOMException(`no connection was opened within ${milliseconds} ms`, 'TimeoutError');
  const timer = setTimeout(() => limit.abort(late()), milliseconds);
  const ignore = onAbort(signal, () => limit.abort(signal?.reason));
  try {
    return await connect(uri, { ...options, signal: limit.signal });
  } finally {
    clearTimeout(timer);
    ignore();
  }
}

/** What some work brings; the signal's reason, if that comes first. */
async function untilAborted<Result>(work: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  let ignore = () => {};
  const aborted = new Promise<never>((_, reject) => {
    ignore = onAbort(signal, () => reject(signal?.reason));
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    ignore();
  }
}

interface Times {
  readonly first: number;
  readonly most: number;
  readonly attemptTimeout: number;
}

/** How a KeptConnection is made of an open connection. */
const keep: unique symbol = Symbol('keep');

/** How a watch ends with its KeptConnection. @internal */
export const onClosed: unique symbol = Symbol('onClosed');

/**
 * Always the connection that is open now. What was asked of a lost one failed with it, and is not done again: only its caller knows
 * whether it may be.
 */
export class KeptConnection implements AsyncDisposable {
  /** What JSON.stringify() makes of it: its URI without a password, and its state. */
  toJSON(): { type: string; uri: string | null; state: 'open' | 'lost' | 'closed' } {
    const state = this.closed ? 'closed' : this.#open ? 'open' : 'lost';
    return { type: 'KeptConnection', uri: this.#uri === undefined ? null : redactArgument(this.#uri), state };
  }

  [inspect.custom](_depth: number, options: { stylize(text: string, style: string): string }): string {
    const { uri, state } = this.toJSON();
    const shown = uri === null ? '' : ` uri=${options.stylize(uri, 'string')}`;
    return `KeptConnection {${shown} state=${options.stylize(state, 'string')} }`;
  }

  readonly #uri: string | undefined;
  readonly #options: ConnectOptions;
  readonly #times: Times;
  readonly #entrants = new Set<Entrant>();
  readonly #watchers = new Set<EventQueue<ConnectionChange>>();
  readonly #over = new AbortController();
  readonly #keeping: Promise<void>;
  #open: Connection | undefined;
  readonly #waiting = new Set<Waiting>();
  readonly #closedListeners = new Set<() => void>();
  /** Attempts that may have taken too long already, and lost connections that are being closed. */
  readonly #unfinished = new Set<Promise<unknown>>();
  readonly #closings = new Set<Promise<unknown>>();

  /** @internal */
  static [keep](
    connection: Connection,
    uri: string | undefined,
    options: ConnectOptions,
    times: Times,
  ): KeptConnection {
    return new KeptConnection(connection, uri, options, times);
  }

  private constructor(connection: Connection, uri: string | undefined, options: ConnectOptions, times: Times) {
    this.#uri = uri;
    this.#options = options;
    this.#times = times;
    this.#open = connection;
    this.#keeping = this.#keep(connection);
    if (options.signal?.aborted) void this.close();
    const ignore = onAbort(options.signal, () => void this.close());
    onAbort(this.#over.signal, ignore);
  }

  /** Whether it is open now. */
  get connected(): boolean {
    return this.#open !== undefined;
  }

  /** Whether it was closed, and so opens no other connection. */
  get closed(): boolean {
    return this.#over.signal.aborted;
  }

  /** Resolves when it was closed, and the connection with it. */
  whenClosed(): Promise<void> {
    return this.#keeping;
  }

  /** The open connection; while there is none, the next. @throws {ClosedError} When this was closed. */
  async get(options: CallOptions = {}): Promise<Connection> {
    checkCallOptions(options, 'get');
    const { signal } = options;
    signal?.throwIfAborted();
    if (this.closed) throw new ClosedError('virConnectOpenAuth');
    return this.#open ?? this.#next(signal);
  }

  /** The connection that is opened next. */
  async #next(signal: AbortSignal | undefined): Promise<Connection> {
    if (this.closed) throw new ClosedError('virConnectOpenAuth');
    let waiting: Waiting | undefined;
    const opened = new Promise<Connection>((resolve, reject) => {
      waiting = { resolve, reject };
      this.#waiting.add(waiting);
    });
    try {
      return await untilAborted(opened, signal);
    } finally {
      if (waiting) this.#waiting.delete(waiting);
    }
  }

  /**
   * Does something with this connection and with each that follows, before get() gives it to anybody; while there is none, this waits
   * for the next. Where it fails with a later connection, that one counts as lost. It is done no more when what this resolves with is
   * disposed of, or the signal aborts.
   *
   * @throws What it fails with the first time, unless that is the connection's loss.
   */
  async each(entrant: (connection: Connection) => Promise<unknown>, options: CallOptions = {}): Promise<Disposable> {
    checkCallOptions(options, 'each');
    const { signal } = options;
    signal?.throwIfAborted();
    const entry: Entrant = { run: entrant, refused: undefined };
    const leave = () => {
      this.#entrants.delete(entry);
      ignore();
    };
    const ignore = onAbort(signal, leave);
    try {
      await this.#first(entry, signal);
      signal?.throwIfAborted();
    } catch (error) {
      leave();
      throw error;
    }
    return { [Symbol.dispose]: leave };
  }

  /** Has an entrant done with a connection for the first time: with the one that is open, or when that is lost, with the next. */
  async #first(entrant: Entrant, signal: AbortSignal | undefined): Promise<void> {
    const refused = new Promise<never>((_, reject) => {
      entrant.refused = reject;
    });
    this.#entrants.add(entrant);
    const open = this.#open;
    if (open) {
      try {
        await untilAborted(entrant.run(open), signal);
        entrant.refused = undefined;
        return;
      } catch (error) {
        // The loss may be noticed here first.
        if (signal?.aborted || (await isAlive(open))) throw error;
      }
    }
    await Promise.race([this.#next(signal), refused]);
  }

  /**
   * Listens to events, on this connection and all that follow, until what this resolves with is disposed of or the signal aborts.
   * What happens while there is no connection is missed; watchDomains() finds out about domains.
   */
  async on<Name extends EventName>(
    name: Name,
    listener: (event: LibvirtEvent<Name>) => unknown,
    options: Omit<ListenOptions, 'domain' | 'subject'> = {},
  ): Promise<AsyncDisposable> {
    let current: Subscription | undefined;
    let over = false;
    check(keptListenOptions, options, 'the options of on()');
    signatureOf(name);
    checkFunction('the listener', listener);
    const entrance = await this.each(
      async (connection) => {
        current = await connection.on(name, listener, options);
        if (over) await current.close(); // It was disposed of while libvirt registered.
      },
      { signal: options.signal },
    );
    return {
      [Symbol.asyncDispose]: async () => {
        over = true;
        entrance[Symbol.dispose]();
        await current?.close();
      },
    };
  }

  /** Losses and returns from now on, to iterate over; they end when it is closed. */
  changes(): AsyncGenerator<ConnectionChange, void> {
    const queue = new EventQueue<ConnectionChange>(10_000, 'drop-oldest');
    this.#watchers.add(queue);
    return readingFrom(queue, () => this.#watchers.delete(queue));
  }

  /** Calls a listener when this is closed, until the function that this returns is called. @internal */
  [onClosed](listener: () => void): () => void {
    this.#closedListeners.add(listener);
    return () => void this.#closedListeners.delete(listener);
  }

  /** Ends it, and the connection with all that came from it. */
  async close(): Promise<void> {
    this.#over.abort();
    await this.#open?.close();
    await this.#keeping;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #keep(first: Connection): Promise<void> {
    for (let connection: Connection | undefined = first; connection; connection = await this.#reopen()) {
      const reason = await connection.disconnected;
      this.#open = undefined;
      this.#tell({ connected: false, reason });
      note(this.#closings, connection.close());
    }
    for (const { reject } of this.#waiting) reject(new ClosedError('virConnectOpenAuth'));
    for (const queue of this.#watchers) queue.end();
    for (const listener of this.#closedListeners) listener();
    await Promise.all(this.#closings);
  }

  /** Tries until it is open and all have done with it what they want; undefined when it is closed. */
  async #reopen(): Promise<Connection | undefined> {
    const { first, most } = this.#times;
    const { signal } = this.#over;
    for (let attempts = 1; ; attempts++) {
      // Somewhat more or less, so that those who lost the same daemon do not come back all at once.
      const delay = Math.min(first * 2 ** (attempts - 1), most) * (0.75 + Math.random() / 2);
      await pause(delay, undefined, { signal }).catch(() => {});
      while (this.#unfinished.size >= mostUnfinished && !signal.aborted)
        await untilAborted(Promise.race(this.#unfinished), signal).catch(() => {});
      if (signal.aborted) return undefined;
      const connection = await this.#attempt();
      if (!connection) continue;
      this.#tell({ connected: true, attempts });
      for (const { resolve } of this.#waiting) resolve(connection);
      return connection;
    }
  }

  /** The open connection; undefined when that fails or takes too long. What comes of it later is closed. */
  #attempt(): Promise<Connection | undefined> {
    const attempt: Attempt = { expired: false };
    return new Promise((resolve) => {
      const expire = () => {
        attempt.expired = true;
        void attempt.connection?.close(); // Which also ends what entrants wait for.
        settle(undefined);
      };
      const timer = setTimeout(expire, this.#times.attemptTimeout);
      const ignore = onAbort(this.#over.signal, expire);
      const settle = (connection: Connection | undefined) => {
        clearTimeout(timer);
        ignore();
        resolve(connection);
      };
      note(this.#unfinished, this.#enter(attempt).then(settle));
    });
  }

  /** Never rejects. */
  async #enter(attempt: Attempt): Promise<Connection | undefined> {
    try {
      attempt.connection = await connect(this.#uri, { ...this.#options, signal: this.#over.signal });
      for (const entrant of this.#entrants) {
        if (attempt.expired) break;
        await this.#admit(entrant, attempt.connection);
      }
      if (!attempt.expired) {
        this.#open = attempt.connection;
        return attempt.connection;
      }
    } catch {
      // It is tried again.
    }
    await attempt.connection?.close();
    return undefined;
  }

  /** One that was dropped meanwhile, by its signal, has no say in whether the connection is kept; nor has one that never worked. */
  async #admit(entrant: Entrant, connection: Connection): Promise<void> {
    try {
      await entrant.run(connection);
      entrant.refused = undefined;
    } catch (error) {
      if (!this.#entrants.has(entrant)) return;
      if (!entrant.refused || !(await isAlive(connection))) throw error;
      this.#entrants.delete(entrant);
      entrant.refused(error);
    }
  }

  #tell(change: ConnectionChange): void {
    for (const queue of this.#watchers) queue.push(change);
  }
}

/** Keeps a promise in a set until it is settled. */
function note(set: Set<Promise<unknown>>, promise: Promise<unknown>): void {
  const settled: Promise<unknown> = promise.then(
    () => set.delete(settled),
    () => set.delete(settled),
  );
  set.add(settled);
}

/** Whether a failure cannot be the loss of the connection. Asks libvirt's client, not the peer. */
function isAlive(connection: Connection): Promise<boolean> {
  return connection.isAlive().catch(() => false);
}
