/** What can only be done on the host itself: by its /sys, and with its `ip`. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CallOptions } from '../call.ts';
import type { ConnectionDevices } from '../connection/devices.ts';
import { PciError } from './error.ts';
import type { PciFunctionInfo } from './info.ts';

/**
 * The folder of a function in this machine's /sys.
 *
 * @throws {PciError} 'not-local' when the connection's host is another: libvirt has no call for what is to be done.
 */
export async function localFolder(
  connection: ConnectionDevices,
  { address, vendor, product }: PciFunctionInfo,
  what: string,
  { signal }: CallOptions = {},
): Promise<string> {
  const uri = await connection.getURI({ signal });
  const [, host] = /^[^:]+:\/\/([^/]*)/.exec(uri) ?? [];
  const folder = address.sysfsPath;
  const ids = await Promise.all(['vendor', 'device'].map((name) => readId(join(folder, name))));
  if (!host && ids[0] === vendor.id && ids[1] === product.id) return folder;
  const where = host ? `${uri} is on another host` : `this machine has no such device as ${uri} tells of at ${address}`;
  throw new PciError('not-local', [`${what} can only be done on the host itself, and ${where}. Run this there.`]);
}

async function readId(file: string): Promise<number | undefined> {
  return readFile(file, 'utf8').then(Number, () => undefined);
}

/** Has the kernel make so many virtual functions. It wants to have none before it makes another number. */
export async function writeVirtualFunctionCount(folder: string, count: number): Promise<void> {
  const file = join(folder, 'sriov_numvfs');
  const now = Number(await readFile(file, 'utf8'));
  if (now === count) return;
  if (now > 0 && count > 0) await writeFile(file, '0');
  await writeFile(file, `${count}`);
}

/** Lets a virtual function change its MAC address and listen to everything, or no more. */
export async function setTrust(netdev: string, index: number, trusted: boolean): Promise<void> {
  await promisify(execFile)('ip', ['link', 'set', 'dev', netdev, 'vf', `${index}`, 'trust', trusted ? 'on' : 'off']);
}
