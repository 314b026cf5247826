/** The host that test/support/described-host.xml describes to libvirt's test driver: each connection has one of its own. */
import { chmod, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrivateDaemon } from 'libvirt-native/testing';

const file = new URL('described-host.xml', import.meta.url);

/** Its URI for the driver in this process. A path's blanks are encoded in a URL, as they must be in a URI. */
export const describedHostURI = `test://${file.pathname}`;

/** Its URI for a daemon, which runs as another user: the checkout may be closed to that one, so the daemon gets a copy. */
export async function describedHostURIThrough(daemon: Pick<PrivateDaemon, 'folder' | 'uri'>): Promise<string> {
  const copy = join(daemon.folder, 'described-host.xml');
  await copyFile(file, copy);
  await chmod(copy, 0o644);
  return daemon.uri(new URL(`test://${encodeURI(copy)}`).href);
}
