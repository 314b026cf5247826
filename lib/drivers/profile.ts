/** What is known of the driver behind each connection: which one it is, and what it has refused. */
import { untilAborted } from '../native/abort.ts';
import { CallFailure, send } from '../native/conversation.ts';
import { ObjectHandle } from '../native/object.ts';
import { parseVersion } from '../native/version.ts';
import { type DriverInfo, driverOf } from './predict.ts';

export interface DriverProfile {
  /** Which driver it is, once that was requested. */
  identity: Promise<DriverInfo | CallFailure> | undefined;
  /** C functions that it has refused as unsupported, and the keys of other features: see unsupported.ts. */
  readonly refused: Set<string>;
}

const profiles = new WeakMap<ObjectHandle, DriverProfile>();

/** The profile of a connection's driver. */
export function profileOf(connection: ObjectHandle): DriverProfile {
  const found = profiles.get(connection) ?? { identity: undefined, refused: new Set() };
  profiles.set(connection, found);
  return found;
}

/**
 * Which driver a connection has. It is queried once, for all who wait for it: a signal ends its own wait only.
 *
 * @throws The signal's reason.
 */
export async function identifyDriver(
  connection: ObjectHandle,
  signal?: AbortSignal,
): Promise<DriverInfo | CallFailure> {
  signal?.throwIfAborted();
  const profile = profileOf(connection);
  profile.identity ??= queryDriver(connection);
  const found = await untilAborted(profile.identity, signal);
  if (found instanceof CallFailure) profile.identity = undefined;
  return found;
}

async function queryDriver(connection: ObjectHandle): Promise<DriverInfo | CallFailure> {
  // A job may occupy all of the connection's workers, and wait for what is known of the driver.
  const urgent = { urgent: true };
  const answers = await Promise.all([
    send('virConnectGetType', [connection], urgent),
    send('virConnectGetLibVersion', [connection], urgent),
    send('virGetVersion', [], urgent),
    send('virConnectGetURI', [connection], urgent),
  ]);
  for (const answer of answers) if (answer instanceof CallFailure) return answer;
  const [type, remote, loaded, uri] = answers as [string, bigint, bigint, string];
  // A call passes through both: the older one decides.
  const version = parseVersion(Math.min(Number(remote), Number(loaded)));
  return { driver: driverOf(type), version, inProcess: runsInProcess(uri) };
}

/** Drivers that run in this process: client libraries of their hypervisors, the test driver, and QEMU's when embedded. */
function runsInProcess(uri: string): boolean {
  const { protocol, host, pathname } = new URL(uri);
  return (
    /^(esx|gsx|vpx|hyperv|vmwareplayer|vmwarews|vmwarefusion):$/.test(protocol) ||
    (/^test:$/.test(protocol) && !host) ||
    pathname === '/embed'
  );
}

/** The connection that a call's first argument is, or came from. */
export function connectionOf(args: readonly unknown[]): ObjectHandle | undefined {
  const object = Array.isArray(args[0]) ? (args[0][0] as unknown) : args[0];
  if (!(object instanceof ObjectHandle)) return undefined;
  const connection = object.objectType === 'Connect' ? object : object.connection;
  return connection?.objectType === 'Connect' ? connection : undefined;
}
