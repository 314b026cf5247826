/**
 * The open connections of this process. What was made on a host by one connection and outlives it, such as a claim of a PCI function, is
 * ended by any other one to the same host, such as the next one of a ReconnectingConnection.
 */
import type { Connection } from '../connection/connection.ts';

const open = new Set<WeakRef<Connection>>();

/** Notes a connection until it ends. */
export function noteOpen(connection: Connection): void {
  const reference = new WeakRef(connection);
  open.add(reference);
  void connection.disconnected.then(() => open.delete(reference));
}

/** A host, and the connection that is preferred for it. */
export interface HostAccess {
  readonly connection: Connection;
  /** The URI that its libvirt reports. */
  readonly uri: string;
}

/** Returns a connection to a host that is alive, the preferred one first; undefined if there is none. */
export async function connectionTo({ connection, uri }: HostAccess): Promise<Connection | undefined> {
  if (await isAlive(connection)) return connection;
  for (const reference of open) {
    const other = reference.deref();
    if (!other) open.delete(reference);
    else if ((await isAlive(other)) && (await uriOf(other)) === uri) return other;
  }
  return undefined;
}

const isAlive = (connection: Connection) => connection.isAlive().catch(() => false);
const uriOf = (connection: Connection) => connection.getURI().catch(() => undefined);
