/** Operations that need the host's own /sys. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from '../connection/connection.ts';
import type { CallOptions } from '../core/call.ts';
import { handle } from '../core/object.ts';
import { redactArgument } from '../core/redact.ts';
import { isThisMachine } from '../core/this-machine.ts';
import type { PciFunctionInfo } from './info.ts';
import { PciError } from './pci-error.ts';

type DeviceIdentity = Pick<PciFunctionInfo, 'address' | 'vendor' | 'product'>;

/**
 * Returns the folder of a function in this machine's /sys.
 *
 * @throws {PciError} 'not-local' if the connection's host is another: libvirt has no API for the operation.
 */
export async function localFolder(
  connection: Connection,
  { address, vendor, product }: DeviceIdentity,
  what: string,
  { signal }: CallOptions = {},
): Promise<string> {
  const uri = redactArgument(await connection.getURI({ signal }));
  const isLocal = await isThisMachine(connection[handle], signal);
  if (isLocal && (await isHere({ address, vendor, product }))) return address.sysfsPath;
  const where = isLocal
    ? `this machine does not have the device that ${uri} reports at ${address}`
    : `the host of ${uri} is another`;
  throw new PciError('not-local', [
    `${what} is only possible on the host itself, and ${where}. Run the program there.`,
  ]);
}

/** Whether this machine has that device at that address. */
export async function isHere({ address, vendor, product }: DeviceIdentity): Promise<boolean> {
  const ids = await Promise.all(['vendor', 'device'].map((name) => readId(join(address.sysfsPath, name))));
  return ids[0] === vendor.id && ids[1] === product.id;
}

async function readId(file: string): Promise<number | undefined> {
  return readFile(file, 'utf8').then(Number, () => undefined);
}
