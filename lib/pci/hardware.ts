/** What this machine's own /sys says of a PCI function, and libvirt does not. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What only the host itself knows. */
export interface HostHardware {
  /** The interrupt vectors of its MSI-X table; 0 without one. Known on the host itself to root alone, otherwise undefined. */
  readonly msixVectors: number | undefined;
  /** How the kernel can reset it, in the order in which it tries, such as 'flr', 'pm', 'bus'. Known on the host itself, otherwise undefined. */
  readonly resetMethods: readonly string[] | undefined;
}

/** A PCI Express link. */
export interface PciLink {
  /** The transfer rate now, in GT/s for each lane; undefined if unknown, as of virtual functions. */
  speed: number | undefined;
  /** The lanes in use; undefined if unknown, as of virtual functions. */
  width: number | undefined;
  /** The highest transfer rate that it can have, in GT/s; undefined if unknown. */
  maxSpeed: number | undefined;
  /** The most lanes that it can have; undefined if unknown. */
  maxWidth: number | undefined;
}

/** Of another host, nothing is known. */
export const unknownHardware: HostHardware = { msixVectors: undefined, resetMethods: undefined };

/** Reads what is known of a function of this machine. */
export async function readHardware(folder: string): Promise<HostHardware> {
  const [config, reset] = await Promise.all([
    readFile(join(folder, 'config')).catch(() => undefined),
    readFile(join(folder, 'reset_method'), 'utf8').catch(() => undefined),
  ]);
  // A function that cannot be reset has no such file, nor has any of a kernel before 5.15.
  return { msixVectors: config && msixVectorsIn(config), resetMethods: reset?.split(/\s+/).filter(Boolean) };
}

const statusRegister = 0x06;
const hasCapabilities = 0x10;
const firstCapability = 0x34;
const msix = 0x11;

/** Returns the size of the MSI-X table from the configuration space; undefined if that is incomplete, as the kernel gives it to others than root. */
export function msixVectorsIn(config: Buffer): number | undefined {
  if (config.length < 0x40) return undefined;
  if (!(config.readUInt16LE(statusRegister) & hasCapabilities)) return 0;
  // There is room for 48 capabilities: a list that is longer is a loop.
  for (let at = config[firstCapability]! & ~3, count = 0; at !== 0 && count < 48; count++) {
    if (at + 4 > config.length) return undefined;
    if (config[at] === msix) return (config.readUInt16LE(at + 2) & 0x7ff) + 1;
    at = config[at + 1]! & ~3;
  }
  return 0;
}

/** Returns a link from what its registers say; undefined if they say nothing. */
export function linkOf(now: LinkRegister | undefined, possible: LinkRegister | undefined): PciLink | undefined {
  const link = {
    ...{ speed: known(now?.speed), width: known(now?.width) },
    ...{ maxSpeed: known(possible?.speed), maxWidth: known(possible?.width) },
  };
  return Object.values(link).some((one) => one !== undefined) ? link : undefined;
}

/** What a register says of a link. */
interface LinkRegister {
  readonly speed?: string | undefined;
  readonly width?: number | undefined;
}

/** The most lanes, and the highest transfer rate in GT/s, that PCI Express has: what is above is a register with all bits set. */
const most = 64;

function known(value: string | number | undefined): number | undefined {
  const number = Number(value ?? 0);
  return number > 0 && number <= most ? number : undefined;
}

/** Returns a link as text: '2.5 GT/s x1 of 5 GT/s x4'. */
export function describeLink({ speed, width, maxSpeed, maxWidth }: PciLink): string {
  const parts = (rate: number | undefined, lanes: number | undefined) =>
    [rate !== undefined && `${rate} GT/s`, lanes !== undefined && `x${lanes}`].filter(Boolean).join(' ');
  const [now, possible] = [parts(speed, width), parts(maxSpeed, maxWidth)];
  if (now === possible || possible === '') return now;
  return now === '' ? `up to ${possible}` : `${now} of ${possible}`;
}
