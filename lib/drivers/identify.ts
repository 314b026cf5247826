/** What is known of a connection's other end: who it is, and what it has refused. */
import { errorOf } from '../core/errors.ts';
import { parseVersion } from '../core/version.ts';
import { CallFailure, send } from '../native/conversation.ts';
import { ObjectHandle } from '../native/object.ts';
import { driverOf, type Peer } from './predict.ts';

class Acquaintance {
  peer: Promise<Peer> | undefined;
  /** C functions that it refused as unsupported, and other features by their keys: see lessons.ts. */
  readonly refused = new Set<string>();
}

const known = new WeakMap<ObjectHandle, Acquaintance>();

function acquaintanceOf(connection: ObjectHandle): Acquaintance {
  const found = known.get(connection) ?? new Acquaintance();
  known.set(connection, found);
  return found;
}

async function introduce(connection: ObjectHandle, signal: AbortSignal | undefined): Promise<Peer> {
  const answers = await Promise.all([
    send('virConnectGetType', [connection], { signal }),
    send('virConnectGetLibVersion', [connection], { signal }),
    send('virGetVersion', [], { signal }),
    send('virConnectGetURI', [connection], { signal }),
  ]);
  for (const answer of answers) if (answer instanceof CallFailure) throw errorOf(answer.failure);
  const [type, theirs, ours, uri] = answers as [string, bigint, bigint, string];
  // A call has to pass through both: the older one decides.
  const version = parseVersion(Math.min(Number(theirs), Number(ours)));
  return { driver: driverOf(type), version, local: isLocal(uri) };
}

/** Drivers that open in this process: client libraries of their hypervisors, the test driver, and QEMU's when embedded. */
function isLocal(uri: string): boolean {
  const { protocol, host, pathname } = new URL(uri);
  return (
    /^(esx|gsx|vpx|hyperv|vmwareplayer|vmwarews|vmwarefusion):$/.test(protocol) ||
    (/^test:$/.test(protocol) && !host) ||
    pathname === '/embed'
  );
}

/** Who is at the other end of a connection; it is asked once. Rejects when it does not say. */
export async function peerOf(connection: ObjectHandle, signal?: AbortSignal): Promise<Peer> {
  const acquaintance = acquaintanceOf(connection);
  acquaintance.peer ??= introduce(connection, signal);
  try {
    return await acquaintance.peer;
  } catch (error) {
    acquaintance.peer = undefined;
    throw error;
  }
}

/** The C functions, and the keys of other features, that a connection has refused. */
export function refusedBy(connection: ObjectHandle): Set<string> {
  return acquaintanceOf(connection).refused;
}

/** The connection that a call's first argument is, or came from. */
export function connectionOf(args: readonly unknown[]): ObjectHandle | undefined {
  const object = Array.isArray(args[0]) ? (args[0][0] as unknown) : args[0];
  if (!(object instanceof ObjectHandle)) return undefined;
  const connection = object.objectType === 'Connect' ? object : object.connection;
  return connection?.objectType === 'Connect' ? connection : undefined;
}
