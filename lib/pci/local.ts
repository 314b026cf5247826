/** What can only be done on the host itself, by its /sys. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { PciError } from './error.ts';
import type { PciFunctionInfo } from './info.ts';

type Identity = Pick<PciFunctionInfo, 'address' | 'vendor' | 'product'>;

/**
 * The folder of a function in this machine's /sys.
 *
 * @throws {PciError} 'not-local' when the connection's host is another: libvirt has no call for what is to be done.
 */
export async function localFolder(
  connection: Connection,
  { address, vendor, product }: Identity,
  what: string,
  { signal }: CallOptions = {},
): Promise<string> {
  const uri = await connection.getURI({ signal });
  const host = hostIn(uri);
  if (!host && (await isHere({ address, vendor, product }))) return address.sysfsPath;
  const where = host ? `${uri} is on another host` : `this machine has no such device as ${uri} reports at ${address}`;
  throw new PciError('not-local', [`${what} can only be done on the host itself, and ${where}. Run this there.`]);
}

/** Whether the connection's host is this machine, as far as this function is concerned. */
export async function isLocal(
  connection: Connection,
  identity: Identity,
  { signal }: CallOptions = {},
): Promise<boolean> {
  return !hostIn(await connection.getURI({ signal })) && (await isHere(identity));
}

/** The host that a URI names; undefined, or empty, for this machine. */
export function hostIn(uri: string): string | undefined {
  return /^[^:]+:\/\/([^/]*)/.exec(uri)?.[1];
}

async function isHere({ address, vendor, product }: Identity): Promise<boolean> {
  const ids = await Promise.all(['vendor', 'device'].map((name) => readId(join(address.sysfsPath, name))));
  return ids[0] === vendor.id && ids[1] === product.id;
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
