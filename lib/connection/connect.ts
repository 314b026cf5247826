/** Opening a connection. */
import { type CallOptions, call, perform } from '../core/call.ts';
import { handle } from '../core/object.ts';
import { noteOpen } from '../core/open-connections.ts';
import { boolean, callRows, check, either, func, needed, only, optionsOf, whole } from '../core/options.ts';
import { redactArgument } from '../core/redact.ts';
import type { Handle } from '../native/handle.ts';
import { setConcurrency } from '../native/library.ts';
import { type AuthCallback, askWith } from './auth.ts';
import { Connection } from './connection.ts';
import { watchLoss } from './loss-watch.ts';

/** How a connection is opened, and kept. */
export interface ConnectOptions extends CallOptions {
  /** Opens a read-only connection: calls that change anything are refused. Default: false. */
  readOnly?: boolean;
  /** Answers prompts for credentials; without it, a server that requires them refuses. connect() rejects with what it throws. */
  auth?: AuthCallback;
  /** How many calls run at once, from 1 to 256; further ones wait. A daemon serves 5 of one connection by default. Default: 4. */
  concurrency?: number;
  /**
   * Keep-alive messages, by which a dead peer is detected: one every `interval` seconds; the connection is dropped after `count`
   * messages without an answer. false turns them off. Default: 5 s, 6 messages.
   */
  keepAlive?: { interval: number; count: number } | false;
}

/** Each running call takes a thread; the addon has the same limit. */
const mostConcurrent = 256;

/** More seconds, or messages, than C counts. */
const mostInterval = 2 ** 31 - 1;

/** The rows of ConnectOptions. */
export const connectRows = {
  ...callRows,
  readOnly: boolean,
  // What is passed in its place may be a password.
  auth: { ...func<AuthCallback>(), secret: true as const },
  concurrency: whole(1, mostConcurrent),
  keepAlive: either(
    only(false),
    optionsOf<Exclude<NonNullable<ConnectOptions['keepAlive']>, false>>({
      interval: needed(whole(1, mostInterval)),
      count: needed(whole(0, mostInterval)),
    }),
  ),
};

const connectOptions = optionsOf<ConnectOptions>(connectRows);

/**
 * Opens a connection to a hypervisor.
 *
 * @param uri Such as `qemu:///system`, `qemu+ssh://host/system`, `xen:///system`, `test:///default`; without it, libvirt's own
 * default: LIBVIRT_DEFAULT_URI, the configuration file, or what it finds.
 * @returns The open connection: close it when it is no longer needed, or use `await using`.
 * @throws {TypeError} or {RangeError} for an option that is misspelled or has a wrong value.
 * @throws {LibraryError} if libvirt is not installed.
 * @throws {ResourceError} if the system has no thread, file descriptor or memory for it.
 * @throws {LibvirtError} if there is no driver or daemon for the URI, or it refuses.
 * @see virConnectOpenAuth
 */
export async function connect(uri?: string, options: ConnectOptions = {}): Promise<Connection> {
  check(connectOptions, options, 'the options of connect()');
  const { auth, signal, readOnly = false } = options;
  const asking = askWith(auth);
  const raw = (await perform('virConnectOpenAuth', [uri ?? null, asking.types, { ro: readOnly }], {
    signal,
    ...asking.options,
  })) as Handle<'Connect'>;
  const opened = uri ?? (await call('virConnectGetURI', raw).catch(() => undefined));
  const connection = new Connection(raw, opened && redactArgument(opened));
  if (options.concurrency !== undefined) setConcurrency(connection[handle], options.concurrency);
  const started = [connection[watchLoss](signal), startKeepAlive(connection, options)];
  try {
    await Promise.all(started);
    noteOpen(connection);
    return connection;
  } catch (error) {
    await Promise.allSettled(started);
    const closing = connection.close();
    if (!signal?.aborted) await closing; // A silent peer may never let it end.
    throw error;
  }
}

/** By default a connection whose peer is silent for half a minute is dropped. Drivers without a network have no keep-alive. */
async function startKeepAlive(connection: Connection, { keepAlive, signal }: ConnectOptions): Promise<void> {
  if (keepAlive === false) return;
  const { interval, count } = keepAlive ?? { interval: 5, count: 6 };
  try {
    await call('virConnectSetKeepAlive', connection[handle], interval, count, { signal });
  } catch (error) {
    if (keepAlive || signal?.aborted) throw error;
  }
}
