/** What guests boot where no kernel was chosen: that of the host itself, with the drivers of its virtual functions, and busybox. */
import { readFile, writeFile } from 'node:fs/promises';
import { release } from 'node:os';
import { join } from 'node:path';
import type { Connection, VfClaim } from 'libvirt-native';
import type { GuestImage } from 'libvirt-native/testing';
import { plainKernel } from '../../lib/testing/hosts/kernel.ts';
import { initramfs } from '../../lib/testing/image/initramfs.ts';
import { guestModuleNames } from '../../lib/testing/image/modules.ts';
import { labImage } from '../lab.ts';
import type { LabChoice } from './options.ts';

/** Drivers of virtual functions, for those of which the host has none bound. */
const usualDrivers = ['igbvf', 'ixgbevf', 'iavf', 'mlx5_core', 'mlx4_en', 'bnxt_en', 'nfp', 'qede', 'cxgb4vf', 'sfc'];
/** What holds a function for guests: not a driver that a guest needs. */
const holders = new Set(['vfio-pci', 'pciback']);

export interface ImageOptions {
  readonly connection: Connection;
  readonly choice: LabChoice;
  readonly claims: readonly VfClaim[];
  /** Where its files are written, which QEMU must be able to enter. */
  readonly folder: string;
}

/** Returns the chosen image, or one that is made of the host's own kernel. */
export async function imageOf({ connection, choice, claims, folder }: ImageOptions): Promise<GuestImage> {
  if (choice.kernel !== undefined && choice.initrd !== undefined) return labImage(choice)!;
  if (new URL(await connection.getURI()).hostname !== '')
    throw new Error('the hypervisor is on another machine: pass --kernel and --initrd, paths of files there');
  const { kernel: given = `/boot/vmlinuz-${release()}`, cmdline } = choice;
  const [kernel, initrd] = [join(folder, 'vmlinuz'), join(folder, 'initramfs')];
  await writeFile(kernel, kernelFor(await connection.getType(), await readFile(given)));
  await writeFile(initrd, await makeInitramfs(claims));
  return labImage({ kernel, initrd, cmdline })!;
}

/** Xen's paravirtual guests need it uncompressed. */
function kernelFor(type: string, image: Buffer): Buffer {
  const isCompressed = image.toString('latin1', 0x202, 0x206) === 'HdrS';
  return type === 'Xen' && isCompressed ? plainKernel(image) : image;
}

async function makeInitramfs(claims: readonly VfClaim[]): Promise<Buffer> {
  const bound = claims.flatMap(({ virtualFunction: { driver } }) => (driver && !holders.has(driver) ? [driver] : []));
  const drivers = bound.length > 0 ? [...new Set(bound)] : usualDrivers;
  const parts = { busybox: await findBusybox(), modules: `/lib/modules/${release()}`, release: release() };
  return initramfs(parts, [...guestModuleNames, ...drivers]);
}

/** Finds a busybox that needs no libraries. */
async function findBusybox(): Promise<string> {
  for (const folder of ['/bin', '/usr/bin', '/sbin', '/usr/sbin']) {
    const file = join(folder, 'busybox');
    const contents = await readFile(file).catch(() => undefined);
    if (contents && !contents.includes('/ld-')) return file;
  }
  throw new Error(
    'the image of the guests needs a static busybox: apt install busybox-static, dnf install busybox; or pass --kernel and --initrd',
  );
}
