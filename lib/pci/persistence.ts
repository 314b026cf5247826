/** What a card has when its host has started again: returned as files, or written on the host itself. */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CallOptions } from '../core/call.ts';
import { boolean, callRows, check, either, listOf, optionsOf, whole, word } from '../core/options.ts';
import { type BootFile, type BootVfSettings, bootFilesFor } from './boot-files.ts';
import { CardLink } from './card-link.ts';
import type { PhysicalFunction } from './function.ts';
import { HostDevices } from './host-devices.ts';
import { localFolder } from './local.ts';
import { mtu } from './mtu.ts';
import { PciError, type PciErrorReason } from './pci-error.ts';
import { settingOptionRows, settingsSinceCreation } from './vf-settings.ts';

/** Options of bootFiles() and writeBootFiles(): what a card is to have when its host has started. */
export interface BootFilesOptions extends CallOptions {
  /** The number of virtual functions. Default: the present one. */
  count?: number;
  /**
   * The settings of virtual functions, in their order; or 'current': those that they have now, on the host itself, with MAC addresses that
   * their drivers have chosen, if the card reports them. systemd has no rates. Default: those of the card's driver.
   */
  settings?: readonly BootVfSettings[] | 'current';
  /** The MTU of the physical function's network interface, in bytes. Default: that of the card's driver. */
  mtu?: number;
  /**
   * Whether drivers of the host bind the virtual functions. If not, they have no network interfaces on the host, and are held for guests:
   * libvirt binds its driver when a guest gets one. Default: true.
   */
  hostDrivers?: boolean;
}

const { rate: _, ...bootSettingRows } = settingOptionRows;

const bootOptions = optionsOf<BootFilesOptions>({
  ...callRows,
  count: whole(0, 65_535),
  settings: either(word('current'), listOf(optionsOf<BootVfSettings>(bootSettingRows))),
  mtu,
  hostDrivers: boolean,
});

/** Returns the files that a host needs to set up a card when it starts. */
export async function bootFilesOf(
  pf: PhysicalFunction,
  options: BootFilesOptions,
  method = 'bootFiles',
): Promise<BootFile[]> {
  check(bootOptions, options, `the options of ${method}()`);
  const { mtu, hostDrivers, signal } = options;
  const { address, maxVirtualFunctions: most } = pf;
  const present = (await pf.virtualFunctions({ signal })).length;
  const { count = present } = options;
  if (count > most) throw new RangeError(`count: ${address} supports 0 to ${most} virtual functions, got ${count}`);
  const settings =
    options.settings === 'current' ? await currentSettings(pf, Math.min(count, present), { signal }) : options.settings;
  if (settings && settings.length > count)
    throw new RangeError(`settings: expected those of at most ${count} virtual functions, got ${settings.length}`);
  return bootFilesFor({ address: `${address}`, count, settings, mtu, hostDrivers });
}

/** Returns the settings of the first virtual functions, but those that they were created with. */
async function currentSettings(
  { pci: { connection }, address }: PhysicalFunction,
  count: number,
  options: CallOptions,
): Promise<BootVfSettings[]> {
  const devices = new HostDevices(connection, options);
  const link = await CardLink.of(connection, devices, address, 'Reading settings of virtual functions', options);
  return Array.from({ length: count }, (_, index) => {
    const { rate, ...settings } = settingsSinceCreation(link.settings(index));
    if (!rate) return settings;
    throw new PciError('unsupported', [
      `Virtual function ${index} of ${link.name} has a rate, which systemd cannot set: give the settings without it, and set the rate by configure() after each start.`,
    ]);
  });
}

/** Writes these files. */
export async function writeBootFiles(pf: PhysicalFunction, options: BootFilesOptions): Promise<BootFile[]> {
  const files = await bootFilesOf(pf, options, 'writeBootFiles');
  await localFolder(pf.pci.connection, pf, 'Writing what sets up a card at the start', options);
  await writeFiles(files);
  return files;
}

/** Writes files, each whole or not at all. @throws {PciError} 'no-permission' or 'refused', with the kernel's error as its cause. */
export async function writeFiles(files: readonly BootFile[]): Promise<void> {
  for (const file of files) await write(file);
}

async function write({ path, text }: BootFile): Promise<void> {
  const unfinished = `${path}.new-${process.pid}`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(unfinished, text, { mode: 0o644 });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {}); // The first error says why.
    throw refusalOf(error, path);
  }
}

const permissions: Readonly<Record<string, string>> = {
  EACCES: 'Only root may do that: run the program as root.',
  EPERM: 'Only root may do that: run the program as root.',
  EROFS: 'The file system is read-only: bootFiles() returns what to write elsewhere.',
};

function refusalOf(cause: unknown, path: string): PciError {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  const advice = permissions[code];
  const reason: PciErrorReason = advice ? 'no-permission' : 'refused';
  return new PciError(reason, [`${path} cannot be written (${code || message}). ${advice ?? ''}`.trim()], { cause });
}
