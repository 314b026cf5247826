/**
 * Keeps the teardown of a domain and the teardown of its consoles apart.
 *
 * Upstream: libvirt takes the same two locks for both, in opposite order. Where virStreamFinish() comes while virDomainDestroy()
 * frees the domain, the daemon, or the driver in this process, deadlocks. A console ends when its guest does, so both come at once
 * just then. The save and the migration of a transient domain free it, too.
 * To reproduce: test/qemu/embedded.test.ts, and most often the consoles of test/hosts, without this lock.
 * Versions: present in 11.3; no version is known that ends it.
 */
import type { CallOptions } from '../../core/call.ts';
import { onAbort } from '../../native/abort.ts';

/** What identifies a domain here. */
interface Domain {
  readonly connection: object;
  readonly uuid: string;
}

/** What is torn down: the domain, or a console of it. Teardowns of the same kind do not exclude each other. */
type Side = 'domain' | 'console';

/** The teardowns of one domain that run or wait. */
interface Teardowns {
  readonly domain: Set<Promise<unknown>>;
  readonly console: Set<Promise<unknown>>;
  /** Consoles whose teardown runs or waits. */
  readonly closing: Set<Promise<unknown>>;
  /** How many run or wait. */
  count: number;
}

const all = new WeakMap<object, Map<string, Teardowns>>();

/** Tears down a domain or a console of it while no teardown of the other side runs. The signal ends the wait for that. */
export async function withTeardownLock<Result>(
  domain: Domain,
  side: Side,
  teardown: () => Promise<Result>,
  { signal }: CallOptions = {},
): Promise<Result> {
  const teardowns = enter(domain);
  const running = runAlone(teardowns, side, teardown, signal);
  if (side === 'console') teardowns.closing.add(running);
  try {
    return await running;
  } finally {
    teardowns.closing.delete(running);
    exit(domain, teardowns);
  }
}

/** Runs what stops the guest: that tears down a transient domain. */
export async function withTeardownLockIfTransient<Result>(
  domain: Domain & { isPersistent(options: CallOptions): Promise<boolean> },
  run: () => Promise<Result>,
  { signal }: CallOptions,
): Promise<Result> {
  const isPersistent = await domain.isPersistent({ signal }).catch(() => false);
  return isPersistent ? run() : withTeardownLock(domain, 'domain', run, { signal });
}

/** Notes a console that was abandoned before it was open: it takes no lock, but the opening of the next one waits for it. */
export function noteClosingConsole(domain: Domain, closed: Promise<unknown>): void {
  const teardowns = enter(domain);
  const leave = () => {
    teardowns.closing.delete(closed);
    exit(domain, teardowns);
  };
  teardowns.closing.add(closed);
  closed.then(leave, leave);
}

/**
 * Resolves when no console of a domain is closing any more: until then, libvirt says that one is active. Leaving a `for await` loop
 * over a console begins its teardown, and does not wait for it.
 */
export async function consolesClosed({ connection, uuid }: Domain, { signal }: CallOptions = {}): Promise<void> {
  const closing = all.get(connection)?.get(uuid)?.closing;
  while (closing && closing.size > 0) await allSettled(closing, signal);
}

function enter({ connection, uuid }: Domain): Teardowns {
  const domains = all.get(connection) ?? new Map<string, Teardowns>();
  all.set(connection, domains);
  const teardowns = domains.get(uuid) ?? { domain: new Set(), console: new Set(), closing: new Set(), count: 0 };
  domains.set(uuid, teardowns);
  teardowns.count++;
  return teardowns;
}

function exit({ connection, uuid }: Domain, teardowns: Teardowns): void {
  if (--teardowns.count === 0) all.get(connection)?.delete(uuid);
}

async function runAlone<Result>(
  teardowns: Teardowns,
  side: Side,
  teardown: () => Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  const others = teardowns[side === 'domain' ? 'console' : 'domain'];
  while (others.size > 0) await allSettled(others, signal);
  const running = teardown();
  teardowns[side].add(running);
  return running.finally(() => teardowns[side].delete(running));
}

async function allSettled(others: Iterable<Promise<unknown>>, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  let ignore = () => {};
  const aborted = new Promise<void>((resolve) => {
    ignore = onAbort(signal, resolve);
  });
  await Promise.race([Promise.allSettled(others), aborted]).finally(ignore);
  signal?.throwIfAborted();
}
