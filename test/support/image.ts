/** What the guests of tests boot, and what libvirt has found out about QEMU. */
import { join } from 'node:path';
import { minimalImage } from 'libvirt-native/testing';
import { cache, guestFolder } from '../../scripts/paths.mjs';

/** libvirt's cache of QEMU's capabilities, shared by all tests. */
export const capabilitiesCache = join(cache, 'qemu-capabilities');

const serialConsole = process.arch === 'arm64' ? 'ttyAMA0' : 'ttyS0';

/** The minimal image, which set-up has made. */
export const image = await minimalImage({ cache: guestFolder() });

/** The command line of a guest whose configuration a test writes: a plan adds the console, and has other clocks. */
export function ownCmdline(console = serialConsole): string {
  return `console=${console} tsc=reliable no_timer_check ${image.cmdline}`;
}
