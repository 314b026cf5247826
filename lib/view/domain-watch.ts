/** The domains of a host and their states, kept up to date through losses of the connection. */

import type { Connection } from '../connection/connection.ts';
import { type KeptConnection, onClosed } from '../connection/reconnecting.ts';
import { LibvirtError } from '../core/errors.ts';
import { check, optionsOf } from '../core/options.ts';
import type { Domain } from '../domain/domain.ts';
import type { DomainStateAndReason } from '../domain/state.ts';
import type { EventsOptions, Subscription } from '../events/events.ts';
import { EventQueue, endingAtOnce } from '../events/queue.ts';
import { eventsRows } from '../events/stream.ts';
import { onAbort } from '../native/abort.ts';

/** A domain that appeared (no `before`), changed its state, or is gone (no `state`). */
export interface DomainChange {
  /** The domain's UUID. */
  readonly uuid: string;
  /** The domain's name. */
  readonly name: string;
  /** The object to go on with; of one that is gone there is none. */
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
 * Watches all domains of a host, running or only defined: first come those that are there, then each change; after a loss of the
 * connection, what has changed meanwhile. Leaving the loop, or an aborted signal, ends it; so does a reader who is so slow that
 * more changes wait than `limit` says.
 *
 * @see virConnectDomainEventRegisterAny
 * @see virDomainGetState
 */
export function watchDomains(host: KeptConnection, options: WatchOptions = {}): AsyncGenerator<DomainChange, void> {
  const over = new AbortController();
  return endingAtOnce(watch(host, options, over), () => over.abort(left));
}

/** Why a watch is over that its reader has left. */
const left = Symbol('left');

async function* watch(
  host: KeptConnection,
  options: WatchOptions,
  over: AbortController,
): AsyncGenerator<DomainChange, void> {
  check(watchOptions, options, 'the options of watchDomains()');
  const { signal, limit = 100_000, overflow = 'error' } = options;
  const queue = new EventQueue<DomainChange>(limit, overflow);
  const known = new Map<string, Known>();
  // One look after the other, or an older state might overtake a newer one.
  let looking = Promise.resolve();

  const note = (domain: Domain, state: DomainStateAndReason | undefined, missed: boolean) => {
    const { uuid, name } = domain;
    const before = known.get(uuid)?.state;
    if (before?.state === state?.state && before?.reason === state?.reason) return;
    if (state) known.set(uuid, { name, state });
    else known.delete(uuid);
    queue.push({ uuid, name, missed, ...(before && { before }), ...(state && { state, domain }) });
  };

  const look = (domain: Domain) => {
    looking = looking.then(async () => {
      const state = await stateOf(domain).catch(() => null);
      if (state !== null) note(domain, state, false); // Else the connection is lost: the next one tells.
    });
  };

  let listening: Subscription | undefined;
  const enter = async (connection: Connection) => {
    // Listening first: what changes while the list is read is looked at once more.
    listening = await connection.on('domain-lifecycle', ({ domain }) => look(domain), { signal: over.signal });
    const domains = await connection.listAllDomains();
    const states = await Promise.all(domains.map(stateOf));
    for (const [index, domain] of domains.entries()) note(domain, states[index], true);
    const present = new Set(domains.map(({ uuid }) => uuid));
    for (const [uuid, { name, state }] of [...known]) {
      if (present.has(uuid)) continue;
      known.delete(uuid);
      queue.push({ uuid, name, before: state, missed: true });
    }
  };

  signal?.throwIfAborted();
  const endings = [
    onAbort(signal, () => over.abort(signal?.reason)),
    onAbort(over.signal, () => queue.end(over.signal.reason === left ? undefined : { error: over.signal.reason })),
    host[onClosed](() => queue.end()),
  ];
  try {
    using _entrance = await host.each(enter, { signal: over.signal });
    for (let next = await queue.next(); !next.done; next = await queue.next()) yield next.value;
  } catch (error) {
    if (error !== left) throw error;
  } finally {
    for (const ignore of endings) ignore();
    await listening?.close();
    over.abort(left); // A registration may be on its way with a new connection.
  }
}

/** Undefined when the domain is gone. */
async function stateOf(domain: Domain): Promise<DomainStateAndReason | undefined> {
  try {
    return await domain.getState();
  } catch (error) {
    if (LibvirtError.isNotFound(error)) return undefined;
    throw error;
  }
}
