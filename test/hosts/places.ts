/** Where the hosts are kept: a cache that several checkouts may share. */
import { join } from 'node:path';
import { cache, root } from '../../scripts/paths.mjs';

export { root };

/** Everything of the hosts. */
export const folder = join(cache, 'hosts');

/** The process that has this file runs the host of a kind, or builds it. */
export const lockOf = (kind: string): string => join(folder, `${kind}.lock`);

/** What was built. */
export const built = {
  /** An unpacked Debian: the emulator, the kernel, the hypervisor. */
  tools: join(folder, 'tools'),
  /** The tree that the disk is made of. */
  tree: join(folder, 'tree'),
  /** The disk of both hosts. */
  disk: join(folder, 'disk.img'),
  /** What both boot. */
  kernel: join(folder, 'vmlinuz'),
  /** The same, as Xen likes it: not compressed. */
  plainKernel: join(folder, 'vmlinux'),
  initramfs: join(folder, 'initramfs'),
  xen: join(folder, 'xen'),
  /** The commands' output, when they were built. */
  log: join(folder, 'build.log'),
} as const;
