/** The folder that hosts are kept in: a cache that several projects may share. */
import { join } from 'node:path';
import type { TestHostKind } from './kind.ts';

/** The files of one kind of host. */
export interface HostFiles {
  /** The process that has this file runs the host, or builds it. */
  readonly lock: string;
  /** The host that was kept, if there is one. */
  readonly kept: string;
  /** What the host writes to its console. */
  readonly log: string;
  /** What its emulator writes. */
  readonly emulatorLog: string;
  /** The machine's memory and devices, as saved. */
  readonly state: string;
  /** What it had written to its disk by then. */
  readonly changes: string;
  /** What both go with. */
  readonly signature: string;
}

/** Where everything of the hosts is. */
export interface Layout {
  readonly folder: string;
  /** An unpacked Debian: the emulator, the kernel, the hypervisor. */
  readonly tools: string;
  /** The tree that the disk is made of. */
  readonly tree: string;
  /** Files to lay over the tree. */
  readonly overlay: string;
  /** The disk of both hosts. */
  readonly disk: string;
  /** What both boot. */
  readonly kernel: string;
  /** The same, as Xen needs it: not compressed. */
  readonly plainKernel: string;
  readonly initramfs: string;
  readonly xen: string;
  /** The output of the commands that built them. */
  readonly buildLog: string;
  /** What a step of the build was done from. */
  stamp(step: string): string;
  of(kind: TestHostKind): HostFiles;
}

export function layoutOf(folder: string): Layout {
  const at = (name: string) => join(folder, name);
  return {
    folder,
    tools: at('tools'),
    tree: at('tree'),
    overlay: at('overlay'),
    disk: at('disk.img'),
    kernel: at('vmlinuz'),
    plainKernel: at('vmlinux'),
    initramfs: at('initramfs'),
    xen: at('xen'),
    buildLog: at('build.log'),
    stamp: (step) => at(`${step.toLowerCase().replaceAll(/\W+/g, '-')}.stamp`),
    of: (kind) => ({
      lock: at(`${kind}.lock`),
      kept: at(`${kind}.kept.json`),
      log: at(`${kind}.log`),
      emulatorLog: at(`${kind}.log.emulator`),
      state: at(`${kind}.state`),
      changes: at(`${kind}.qcow2`),
      signature: at(`${kind}.signature`),
    }),
  };
}
