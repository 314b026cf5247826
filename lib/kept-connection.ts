/** A connection that is opened again when it is lost. */

import { setTimeout as pause } from 'node:timers/promises';
import type { CallOptions } from './call.ts';
import { type Connection, type ConnectOptions, connect, connectRows } from './connection.ts';
import { ClosedError } from './errors.ts';
import { EventQueue } from './event-queue.ts';
import { type LibvirtEvent, type ListenOptions, listenRows, type Subscription } from './events.ts';
import { onAbort } from './native/abort.ts';
import type { ConnectCloseReason } from './native/generated/enums.ts';
import type { EventName } from './native/generated/events.ts';
import { check, checkCallOptions, optionsOf, time } from './options.ts';

/** How a connection is opened, and opened again. */
export interface KeepOptions extends ConnectOptions {
  /** The pause in ms before it is tried again: `first`, 250 unless told, then twice as long each time up to `most`, 30,000. */
  delay?: { first?: number; most?: number };
}

const keepOptions = optionsOf<KeepOptions>({
  ...connectRows,
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
type Entrant = (connection: Connection) => Promise<unknown>;

/** Somebody who waits for the next connection. */
interface Waiting {
  resolve(connection: Connection): void;
  reject(error: unknown): void;
}

/**
 * Opens a connection, and opens it again whenever it is lost, until it is closed.
 *
 * @param options As those of connect(); an aborted `signal` closes it.
 * @throws As connect() does: what cannot be opened the first time is not tried again.
 */
export async function keepConnected(uri?: string, options: KeepOptions = {}): Promise<KeptConnection> {
  check(keepOptions, options, 'the options of keepConnected()');
  const { delay = {}, ...connecting } = options;
  const { first = 250, most = 30_000 } = delay;
  return new KeptConnection(await connect(uri, connecting), uri, connecting, { first, most });
}

/**
 * Always the connection that is open now. What was asked of a lost one failed with it, and is not done again: only its caller knows
 * whether it may be.
 */
export class KeptConnection implements AsyncDisposable {
  readonly #uri: string | undefined;
  readonly #options: ConnectOptions;
  readonly #delay: { first: number; most: number };
  readonly #entrants = new Set<Entrant>();
  readonly #watchers = new Set<EventQueue<ConnectionChange>>();
  readonly #over = new AbortController();
  readonly #keeping: Promise<void>;
  #open: Connection | undefined;
  readonly #waiting = new Set<Waiting>();

  /** @internal */
  constructor(
    connection: Connection,
    uri: string | undefined,
    options: ConnectOptions,
    delay: { first: number; most: number },
  ) {
    this.#uri = uri;
    this.#options = options;
    this.#delay = delay;
    this.#open = connection;
    this.#keeping = this.#keep(connection);
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
    if (this.#open) return this.#open;
    let waiting: Waiting | undefined;
    const ignore = onAbort(signal, () => waiting?.reject(signal?.reason));
    try {
      return await new Promise<Connection>((resolve, reject) => {
        waiting = { resolve, reject };
        this.#waiting.add(waiting);
      });
    } finally {
      if (waiting) this.#waiting.delete(waiting);
      ignore();
    }
  }

  /**
   * Does something with this connection and with each that follows, before get() gives it to anybody. Where that fails, the new
   * connection counts as lost. It is done no more when what this resolves with is disposed of, or the signal aborts.
   */
  async each(entrant: (connection: Connection) => Promise<unknown>, options: CallOptions = {}): Promise<Disposable> {
    checkCallOptions(options, 'each');
    const { signal } = options;
    signal?.throwIfAborted();
    const leave = () => {
      this.#entrants.delete(entrant);
      ignore();
    };
    const ignore = onAbort(signal, leave);
    this.#entrants.add(entrant);
    try {
      if (this.#open) await entrant(this.#open);
      else await this.get({ signal }); // Which comes after the entrants have had it.
      signal?.throwIfAborted();
    } catch (error) {
      leave();
      throw error;
    }
    return { [Symbol.dispose]: leave };
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
    const watchers = this.#watchers;
    return (async function* () {
      try {
        for (let next = await queue.next(); !next.done; next = await queue.next()) yield next.value;
      } finally {
        watchers.delete(queue);
      }
    })();
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
      await connection.close();
    }
    for (const { reject } of this.#waiting) reject(new ClosedError('virConnectOpenAuth'));
    for (const queue of this.#watchers) queue.end();
  }

  /** Tries until it is open and all have done with it what they want; undefined when it is closed. */
  async #reopen(): Promise<Connection | undefined> {
    const { first, most } = this.#delay;
    const { signal } = this.#over;
    for (let attempts = 1; ; attempts++) {
      // Somewhat more or less, so that those who lost the same daemon do not come back all at once.
      const delay = Math.min(first * 2 ** (attempts - 1), most) * (0.75 + Math.random() / 2);
      await pause(delay, undefined, { signal }).catch(() => {});
      if (signal.aborted) return undefined;
      const connection = await this.#enter();
      if (!connection) continue;
      this.#tell({ connected: true, attempts });
      for (const { resolve } of this.#waiting) resolve(connection);
      return connection;
    }
  }

  async #enter(): Promise<Connection | undefined> {
    let connection: Connection | undefined;
    try {
      connection = await connect(this.#uri, { ...this.#options, signal: this.#over.signal });
      for (const entrant of this.#entrants) await this.#admit(entrant, connection);
      this.#open = connection;
      return connection;
    } catch {
      await connection?.close();
      return undefined;
    }
  }

  /** One that was dropped meanwhile, by its signal, has no say in whether the connection is kept. */
  async #admit(entrant: Entrant, connection: Connection): Promise<void> {
    try {
      await entrant(connection);
    } catch (error) {
      if (this.#entrants.has(entrant)) throw error;
    }
  }

  #tell(change: ConnectionChange): void {
    for (const queue of this.#watchers) queue.push(change);
  }
}
