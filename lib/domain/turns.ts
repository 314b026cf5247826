/**
 * The end of a domain and the end of a console of it take turns. libvirt takes the same two locks for both, in opposite order: where
 * virStreamFinish() comes while virDomainDestroy() frees the domain, its daemon, or the driver in this process, can stand still for
 * ever (seen with libvirt 11.3). A console ends when its guest goes, so without this both come at once just then. The save and the
 * migration of a transient domain free it, too.
 */

import type { CallOptions } from '../core/call.ts';
import { onAbort } from '../native/abort.ts';

/** What a domain is to those who take turns. */
interface Domain {
  readonly connection: object;
  readonly uuid: string;
}

/** What goes on with one domain, by side. Each waits for those of the other side, not of its own. */
interface Ends {
  readonly domain: Set<Promise<unknown>>;
  readonly console: Set<Promise<unknown>>;
  /** Consoles that end, or wait for their turn to. */
  readonly leaving: Set<Promise<unknown>>;
  /** How many go on or wait. */
  count: number;
}

const all = new WeakMap<object, Map<string, Ends>>();

/** Ends a domain, or a console of it, when nobody is at the other. The signal ends the wait for that. */
export async function inTurn<Result>(
  domain: Domain,
  side: 'domain' | 'console',
  end: () => Promise<Result>,
  { signal }: CallOptions = {},
): Promise<Result> {
  const ends = enter(domain);
  const ending = endInTurn(ends, side, end, signal);
  if (side === 'console') ends.leaving.add(ending);
  try {
    return await ending;
  } finally {
    ends.leaving.delete(ending);
    exit(domain, ends);
  }
}

function enter({ connection, uuid }: Domain): Ends {
  const domains = all.get(connection) ?? new Map<string, Ends>();
  all.set(connection, domains);
  const ends = domains.get(uuid) ?? { domain: new Set(), console: new Set(), leaving: new Set(), count: 0 };
  domains.set(uuid, ends);
  ends.count++;
  return ends;
}

function exit({ connection, uuid }: Domain, ends: Ends): void {
  if (--ends.count === 0) all.get(connection)?.delete(uuid);
}

async function endInTurn<Result>(
  ends: Ends,
  side: 'domain' | 'console',
  end: () => Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  const others = ends[side === 'domain' ? 'console' : 'domain'];
  while (others.size > 0) await settled(others, signal);
  const ending = end();
  ends[side].add(ending);
  return ending.finally(() => ends[side].delete(ending));
}

/** Notes a console that was given up before it was open: nothing waits for its turn, but who opens the next one. */
export function consoleLeaves(domain: Domain, gone: Promise<unknown>): void {
  const ends = enter(domain);
  const leave = () => {
    ends.leaving.delete(gone);
    exit(domain, ends);
  };
  ends.leaving.add(gone);
  gone.then(leave, leave);
}

/**
 * Waits for the consoles of a domain that are ending: until then, libvirt says that one is active. Leaving a `for await` loop over a
 * console begins its end, and does not wait for it.
 */
export async function consolesLeft({ connection, uuid }: Domain, { signal }: CallOptions = {}): Promise<void> {
  const leaving = all.get(connection)?.get(uuid)?.leaving;
  while (leaving && leaving.size > 0) await settled(leaving, signal);
}

async function settled(others: Iterable<Promise<unknown>>, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  let ignore = () => {};
  const aborted = new Promise<void>((resolve) => {
    ignore = onAbort(signal, resolve);
  });
  await Promise.race([Promise.allSettled(others), aborted]).finally(ignore);
  signal?.throwIfAborted();
}

/** Runs what stops the guest; a transient domain ends with its guest, which takes turns with the end of its consoles. */
export async function inTurnIfTransient<Result>(
  domain: Domain & { isPersistent(options: CallOptions): Promise<boolean> },
  run: () => Promise<Result>,
  { signal }: CallOptions,
): Promise<Result> {
  const isPersistent = await domain.isPersistent({ signal }).catch(() => false);
  return isPersistent ? run() : inTurn(domain, 'domain', run, { signal });
}
