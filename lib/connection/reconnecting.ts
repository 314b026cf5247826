/** A connection that is opened again when it is lost. */

import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';
import type { CallOptions } from '../core/call.ts';
import { ClosedError } from '../core/errors.ts';
import { Lifecycle } from '../core/lifecycle.ts';
import { lifecycle } from '../core/object.ts';
import { check, checkCallOptions, checkFunction, optionsOf, time } from '../core/options.ts';
import { redactArgument } from '../core/redact.ts';
import type { LibvirtEvent, ListenOptions, Subscription } from '../events/events.ts';
import { signatureOf } from '../events/names.ts';
import { EventStream, type EventsOptions, eventsRows } from '../events/stream.ts';
import { listenRows } from '../events/subscription.ts';
import { onAbort, untilAborted } from '../native/abort.ts';
import type { ConnectCloseReason } from '../native/generated/enums.ts';
import type { EventName } from '../native/generated/events.ts';
import { type ConnectOptions, connect, connectRows } from './connect.ts';
import type { Connection } from './connection.ts';

/** How a connection is opened, and opened again. */
export interface KeepOptions extends ConnectOptions {
  /** The pauses in ms between attempts: `first`, then twice as long each time up to `most`. Default: 250 and 30,000. */
  delay?: { first?: number; most?: number };
  /**
   * How long one attempt may take in ms: to connect, and to run what was passed to onConnect() and on(). One that takes longer has
   * failed. Default: 30,000.
   */
  attemptTimeout?: number;
}

const keepOptions = optionsOf<KeepOptions>({
  ...connectRows,
  attemptTimeout: time(1),
  delay: optionsOf<NonNullable<KeepOptions['delay']>>({ first: time(1), most: time(1) }),
});

const listenOptions = optionsOf<Omit<ListenOptions, 'domain' | 'subject'>>({
  signal: listenRows.signal,
  ref: listenRows.ref,
});

/** How many changes may wait to be read, and what happens to further ones. */
export type ChangesOptions = Pick<EventsOptions, 'limit' | 'overflow'>;

const changesOptions = optionsOf<ChangesOptions>({ limit: eventsRows.limit, overflow: eventsRows.overflow });

/** A change of the connection: lost for a reason, or open again after so many attempts. */
export type ConnectionChange =
  | { readonly connected: false; readonly reason: ConnectCloseReason }
  | { readonly connected: true; readonly attempts: number };

/** What is done with each new connection before get() returns it. */
interface Setup {
  readonly run: (connection: Connection) => Promise<unknown>;
  /** Called with why it fails the first time, unless that is the connection's loss. Undefined once it has succeeded. */
  refused: ((error: unknown) => void) | undefined;
}

/** An attempt to open the connection, until it is open or has taken too long. */
interface Attempt {
  expired: boolean;
  connection?: Connection;
}

/** C cannot be stopped while it connects: so many attempts may be abandoned before the next one waits for the end of one of them. */
const mostUnfinished = 16;

/** A call that waits for the next connection. */
interface Waiting {
  resolve(connection: Connection): void;
  reject(error: unknown): void;
}

/**
 * Opens a connection, and opens it again whenever it is lost, until it is closed.
 *
 * @param options As those of connect(); an aborted `signal` closes it.
 * @throws As connect() does: there is no second attempt if the first one fails. A TimeoutError if it takes longer than
 * `attemptTimeout`.
 */
export async function keepConnected(uri?: string, options: KeepOptions = {}): Promise<ReconnectingConnection> {
  check(keepOptions, options, 'the options of keepConnected()');
  const { delay = {}, attemptTimeout = 30_000, ...connecting } = options;
  const { first = 250, most = 30_000 } = delay;
  const connection = await connectWithin(attemptTimeout, uri, connecting);
  return ReconnectingConnection[keep](connection, uri, connecting, { first, most, attemptTimeout });
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

interface Times {
  readonly first: number;
  readonly most: number;
  readonly attemptTimeout: number;
}

/** How a ReconnectingConnection is made of an open connection. */
const keep: unique symbol = Symbol('keep');

/** What is done with each connection, until it is closed. */
export class ReconnectingSubscription implements AsyncDisposable {
  readonly #life: Lifecycle;

  private constructor(life: Lifecycle) {
    this.#life = life;
  }

  /** @internal */
  static [keep](life: Lifecycle): ReconnectingSubscription {
    return new ReconnectingSubscription(life);
  }

  /** Whether it has ended: by close(), by its signal, or with the reconnecting connection. */
  get closed(): boolean {
    return this.#life.closed;
  }

  /** Ends it: nothing more is done. Resolves when libvirt has released its listener. Each call returns the same promise. */
  close(): Promise<void> {
    return this.#life.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/**
 * Always the connection that is open now. A call of a lost connection fails with it, and is not repeated: only its caller knows whether
 * that is safe.
 */
export class ReconnectingConnection implements AsyncDisposable {
  readonly #uri: string | undefined;
  readonly #options: ConnectOptions;
  readonly #times: Times;
  readonly #setups = new Set<Setup>();
  readonly #watchers = new Set<(change: ConnectionChange) => void>();
  readonly #keeping: Promise<void>;
  #open: Connection | undefined;
  readonly #waiting = new Set<Waiting>();
  /** Attempts that may have taken too long already, and lost connections that are being closed. */
  readonly #unfinished = new Set<Promise<unknown>>();
  readonly #closings = new Set<Promise<unknown>>();
  /** @internal */
  readonly [lifecycle] = new Lifecycle(async () => {
    await this.#open?.close();
    await this.#keeping;
  });

  /** @internal */
  static [keep](
    connection: Connection,
    uri: string | undefined,
    options: ConnectOptions,
    times: Times,
  ): ReconnectingConnection {
    return new ReconnectingConnection(connection, uri, options, times);
  }

  private constructor(connection: Connection, uri: string | undefined, options: ConnectOptions, times: Times) {
    this.#uri = uri;
    this.#options = options;
    this.#times = times;
    this.#open = connection;
    this.#keeping = this.#keep(connection);
    if (options.signal?.aborted) void this.close();
    const ignore = onAbort(options.signal, () => void this.close());
    onAbort(this[lifecycle].signal, ignore);
  }

  /** What JSON.stringify() makes of it: its URI without a password, and its state. */
  toJSON(): { type: string; uri: string | null; state: 'open' | 'lost' | 'closed' } {
    const state = this.closed ? 'closed' : this.#open ? 'open' : 'lost';
    return { type: 'ReconnectingConnection', uri: this.#uri === undefined ? null : redactArgument(this.#uri), state };
  }

  [inspect.custom](_depth: number, options: { stylize(text: string, style: string): string }): string {
    const { uri, state } = this.toJSON();
    const shown = uri === null ? '' : ` uri=${options.stylize(uri, 'string')}`;
    return `ReconnectingConnection {${shown} state=${options.stylize(state, 'string')} }`;
  }

  /** Whether it is open now. */
  get connected(): boolean {
    return this.#open !== undefined;
  }

  /** Whether close() was called, or its signal aborted: it opens no other connection. */
  get closed(): boolean {
    return this[lifecycle].closed;
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
   * Does something with this connection and with each that follows, before get() returns it; while there is none, this waits for the
   * next. Where it fails with a later connection, that one counts as lost. It ends when what this resolves with is closed, or when the
   * signal aborts.
   *
   * @throws What it fails with the first time, unless that is the connection's loss.
   */
  async onConnect(
    setup: (connection: Connection) => Promise<unknown>,
    options: CallOptions = {},
  ): Promise<ReconnectingSubscription> {
    checkCallOptions(options, 'onConnect');
    checkFunction('the setup', setup);
    return this.#subscribe(setup, options.signal, async () => {});
  }

  async #subscribe(
    run: Setup['run'],
    signal: AbortSignal | undefined,
    end: () => Promise<unknown>,
  ): Promise<ReconnectingSubscription> {
    signal?.throwIfAborted();
    const setup: Setup = { run, refused: undefined };
    const life = new Lifecycle(async () => {
      this.#setups.delete(setup);
      ignore();
      disown();
      await end();
    });
    const disown = this[lifecycle].own(() => life.close(), 'virConnectOpenAuth');
    const ignore = onAbort(signal, () => void life.close());
    try {
      await this.#first(setup, signal);
      signal?.throwIfAborted();
    } catch (error) {
      void life.close();
      throw error;
    }
    return ReconnectingSubscription[keep](life);
  }

  /** Runs a setup for the first time: with the connection that is open, or when that is lost, with the next. */
  async #first(setup: Setup, signal: AbortSignal | undefined): Promise<void> {
    const refused = new Promise<never>((_, reject) => {
      setup.refused = reject;
    });
    this.#setups.add(setup);
    const open = this.#open;
    if (open) {
      try {
        await untilAborted(setup.run(open), signal);
        setup.refused = undefined;
        return;
      } catch (error) {
        // The loss may be noticed here first.
        if (signal?.aborted || (await isAlive(open))) throw error;
      }
    }
    await Promise.race([this.#next(signal), refused]);
  }

  /**
   * Listens to events, on this connection and all that follow, until what this resolves with is closed or the signal aborts.
   * What happens while there is no connection is missed; watchDomains() finds out about domains.
   */
  async on<Name extends EventName>(
    name: Name,
    listener: (event: LibvirtEvent<Name>) => unknown,
    options: Omit<ListenOptions, 'domain' | 'subject'> = {},
  ): Promise<ReconnectingSubscription> {
    check(listenOptions, options, 'the options of on()');
    signatureOf(name);
    checkFunction('the listener', listener);
    let current: Subscription | undefined;
    let ended = false;
    const run = async (connection: Connection) => {
      current = await connection.on(name, listener, options);
      if (ended) await current.close(); // It was closed while libvirt registered.
    };
    return this.#subscribe(run, options.signal, async () => {
      ended = true;
      // An aborted signal ends the subscription itself, without waiting for libvirt.
      if (!options.signal?.aborted) await current?.close();
    });
  }

  /**
   * Losses and reconnections from now on, to iterate over. It ends when this is closed.
   *
   * @param options `limit` and `overflow` as with events, but by default the oldest changes are dropped where more wait to be read.
   */
  changes(options: ChangesOptions = {}): EventStream<ConnectionChange> {
    check(changesOptions, options, 'the options of changes()');
    return new EventStream<ConnectionChange>(
      (push, ended) => {
        const end = async () => {
          if (this.connected) push({ connected: false, reason: 'client' });
          ended();
        };
        const disown = this[lifecycle].own(end, 'virConnectOpenAuth');
        this.#watchers.add(push);
        const close = async () => {
          disown();
          this.#watchers.delete(push);
        };
        return { opened: Promise.resolve(), close };
      },
      { overflow: 'drop-oldest', ...options },
    );
  }

  /**
   * Closes it, and the connection with everything that came from it. What waits for a connection rejects with a ClosedError. Each call
   * returns the same promise.
   */
  close(): Promise<void> {
    return this[lifecycle].close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  async #keep(first: Connection): Promise<void> {
    for (let connection: Connection | undefined = first; connection; connection = await this.#reopen()) {
      const reason = await connection.disconnected;
      this.#open = undefined;
      this.#report({ connected: false, reason });
      note(this.#closings, connection.close());
    }
    for (const { reject } of this.#waiting) reject(new ClosedError('virConnectOpenAuth'));
    await Promise.all(this.#closings);
  }

  /** Tries until it is open and all setups have succeeded; undefined once this is closed. */
  async #reopen(): Promise<Connection | undefined> {
    const { first, most } = this.#times;
    const { signal } = this[lifecycle];
    for (let attempts = 1; ; attempts++) {
      // With jitter: clients that lost the same daemon must not reconnect at the same moment.
      const delay = Math.min(first * 2 ** (attempts - 1), most) * (0.75 + Math.random() / 2);
      await pause(delay, undefined, { signal }).catch(() => {});
      while (this.#unfinished.size >= mostUnfinished && !signal.aborted)
        await untilAborted(Promise.race(this.#unfinished), signal).catch(() => {});
      if (signal.aborted) return undefined;
      const connection = await this.#attempt();
      if (!connection) continue;
      this.#report({ connected: true, attempts });
      for (const { resolve } of this.#waiting) resolve(connection);
      return connection;
    }
  }

  /** The open connection; undefined if that fails or takes too long. A connection that results later is closed. */
  #attempt(): Promise<Connection | undefined> {
    const attempt: Attempt = { expired: false };
    return new Promise((resolve) => {
      const expire = () => {
        attempt.expired = true;
        void attempt.connection?.close(); // It also ends what setups wait for.
        finish(undefined);
      };
      const timer = setTimeout(expire, this.#times.attemptTimeout);
      const ignore = onAbort(this[lifecycle].signal, expire);
      const finish = (connection: Connection | undefined) => {
        clearTimeout(timer);
        ignore();
        resolve(connection);
      };
      note(this.#unfinished, this.#setUp(attempt).then(finish));
    });
  }

  /** Never rejects. */
  async #setUp(attempt: Attempt): Promise<Connection | undefined> {
    try {
      attempt.connection = await connect(this.#uri, { ...this.#options, signal: this[lifecycle].signal });
      for (const setup of this.#setups) {
        if (attempt.expired) break;
        await this.#runSetup(setup, attempt.connection);
      }
      if (!attempt.expired) {
        this.#open = attempt.connection;
        return attempt.connection;
      }
    } catch {
      // There will be another attempt.
    }
    await attempt.connection?.close();
    return undefined;
  }

  /** A setup that was closed meanwhile, or that never succeeded, does not decide whether the connection is kept. */
  async #runSetup(setup: Setup, connection: Connection): Promise<void> {
    try {
      await setup.run(connection);
      setup.refused = undefined;
    } catch (error) {
      if (!this.#setups.has(setup)) return;
      if (!setup.refused || !(await isAlive(connection))) throw error;
      this.#setups.delete(setup);
      setup.refused(error);
    }
  }

  #report(change: ConnectionChange): void {
    for (const changed of this.#watchers) changed(change);
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
