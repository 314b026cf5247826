/** The domains of a host and their states, kept up to date through losses of the connection. */

import type { Connection } from '../connection/connection.ts';
import type { ReconnectingConnection } from '../connection/reconnecting.ts';
import { ClosedError, LibvirtError } from '../core/errors.ts';
import { lifecycle } from '../core/object.ts';
import { check, optionsOf } from '../core/options.ts';
import type { Domain } from '../domain/domain.ts';
import type { DomainStateAndReason } from '../domain/state.ts';
import type { EventsOptions, Subscription } from '../events/events.ts';
import { EventStream, eventsRows } from '../events/stream.ts';
import { onAbort } from '../native/abort.ts';

/** A domain that appeared (no `before`), changed its state, or is gone (no `state`). */
export interface DomainChange {
  /** The domain's UUID. */
  readonly uuid: string;
  /** The domain's name. */
  readonly name: string;
  /** The domain; undefined if it is gone. */
  readonly domain?: Domain;
  /** The state that was last known, and how it came to it; missing of a domain that appeared. */
  readonly before?: DomainStateAndReason;
  /** The state that it has now, and how it came to it; missing of a domain that is gone. */
  readonly state?: DomainStateAndReason;
  /** Whether it happened while there was no connection, or before the watch began. */
  readonly missed: boolean;
}

/** `limit` and `overflow` are about changes that wait to be read, as with events: 100,000, and an EventOverflowError if there are more. */
export type WatchOptions = Pick<EventsOptions, 'signal' | 'limit' | 'overflow'>;

const { signal: signalRow, limit: limitRow, overflow: overflowRow } = eventsRows;
const watchOptions = optionsOf<WatchOptions>({ signal: signalRow, limit: limitRow, overflow: overflowRow });

interface Known {
  readonly name: string;
  readonly state: DomainStateAndReason;
}

/**
 * Watches all domains of a host, running or only defined: first come those that exist, then each change; after a loss of the
 * connection, what has changed meanwhile. Its `ready` resolves when the first ones are there. Leaving the loop, close(), an aborted
 * signal and the end of the reconnecting connection end it; so does a reader that is so slow that more changes wait than `limit` says.
 *
 * @see virConnectDomainEventRegisterAny
 * @see virDomainGetState
 */
export function watchDomains(host: ReconnectingConnection, options: WatchOptions = {}): EventStream<DomainChange> {
  check(watchOptions, options, 'the options of watchDomains()');
  const { signal } = options;
  const api = 'virConnectDomainEventRegisterAny';
  return new EventStream<DomainChange>((push, ended) => {
    signal?.throwIfAborted();
    const watch = new DomainWatch(push);
    const disown = host[lifecycle].own(async () => ended(), api);
    const ignore = onAbort(signal, () => ended({ error: signal?.reason }));
    const over = new AbortController();
    const opened = host.onConnect((connection) => watch.follow(connection, over.signal), { signal: over.signal });
    opened.catch((error) => ended({ error }));
    const close = async () => {
      disown();
      ignore();
      await watch.close();
      over.abort(new ClosedError(api)); // A registration may be pending with a new connection.
    };
    return { opened: opened.then(() => {}), close };
  }, options);
}

/** What is known of a host's domains, over all its connections. */
class DomainWatch {
  readonly #push: (change: DomainChange) => void;
  readonly #known = new Map<string, Known>();
  /** Queries of states, one after the other: an older state must not overtake a newer one. */
  #queries = Promise.resolve();
  #listening: Subscription | undefined;

  constructor(push: (change: DomainChange) => void) {
    this.#push = push;
  }

  /** Reports how a new connection's domains differ from what is known, and follows them. */
  async follow(connection: Connection, signal: AbortSignal): Promise<void> {
    // Listening comes first: what changes while the list is read is queried again.
    const query = ({ domain }: { domain: Domain }) => this.#query(domain);
    this.#listening = await connection.on('domain-lifecycle', query, { signal });
    const domains = await connection.listAllDomains();
    const states = await Promise.all(domains.map(stateOf));
    for (const [index, domain] of domains.entries()) this.#note(domain, states[index], true);
    const present = new Set(domains.map(({ uuid }) => uuid));
    for (const [uuid, { name, state }] of [...this.#known]) {
      if (present.has(uuid)) continue;
      this.#known.delete(uuid);
      this.#push({ uuid, name, before: state, missed: true });
    }
  }

  async close(): Promise<void> {
    await this.#listening?.close();
  }

  #query(domain: Domain): void {
    this.#queries = this.#queries.then(async () => {
      const state = await stateOf(domain).catch(() => null);
      if (state !== null) this.#note(domain, state, false); // Otherwise the connection is lost: the next one reports.
    });
  }

  #note(domain: Domain, state: DomainStateAndReason | undefined, missed: boolean): void {
    const { uuid, name } = domain;
    const before = this.#known.get(uuid)?.state;
    if (before?.state === state?.state && before?.reason === state?.reason) return;
    if (state) this.#known.set(uuid, { name, state });
    else this.#known.delete(uuid);
    this.#push({ uuid, name, missed, ...(before && { before }), ...(state && { state, domain }) });
  }
}

/** Undefined if the domain is gone. */
async function stateOf(domain: Domain): Promise<DomainStateAndReason | undefined> {
  try {
    return await domain.getState();
  } catch (error) {
    if (LibvirtError.isNotFound(error)) return undefined;
    throw error;
  }
}
