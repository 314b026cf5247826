/** Whether a connection's hypervisor runs on this machine, so that its files and its kernel's can be read. */
import { hostname } from 'node:os';
import { CallFailure, send } from '../native/conversation.ts';
import type { ObjectHandle } from '../native/object.ts';
import { parseConnectionURI } from './hints/uri.ts';

/**
 * Whether a connection's URI names no other host, and its hypervisor's host has the name of this one: a UNIX socket may be the end of a
 * tunnel. False if the connection cannot say, and for libvirt's mock driver, whose host exists in its description alone. Rejects with the
 * signal's reason when it is aborted.
 */
export async function isThisMachine(connection: ObjectHandle, signal?: AbortSignal): Promise<boolean> {
  const uri = await send('virConnectGetURI', [connection], { signal });
  signal?.throwIfAborted();
  if (typeof uri !== 'string') return false;
  const { host, driver } = parseConnectionURI(uri);
  if (host !== '' || driver === 'test') return false;
  const name = await send('virConnectGetHostname', [connection], { signal });
  signal?.throwIfAborted();
  return !(name instanceof CallFailure) && firstLabel(name as string) === firstLabel(hostname());
}

function firstLabel(name: string): string {
  return name.split('.')[0]!;
}
