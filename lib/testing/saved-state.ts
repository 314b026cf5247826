/** The state of a guest at a moment, to come back to it: its memory in a file of the host, and copies of its disks. */
import { constants } from 'node:fs';
import { copyFile, rm, stat } from 'node:fs/promises';
import type { CallOptions } from '../core/call.ts';
import { LibvirtError } from '../core/errors.ts';
import type { Domain } from '../domain/domain.ts';

/** A disk's image, and its copy. */
interface DiskCopy {
  readonly image: string;
  readonly copy: string;
}

/** A saved state. */
export class SavedState {
  /** Whether the guest was stopped and restored when its state was saved, so that streams to it have ended. */
  readonly interrupted: boolean;
  readonly #domain: Domain;
  readonly #file: string;
  readonly #disks: readonly DiskCopy[];

  private constructor(domain: Domain, file: string, disks: readonly DiskCopy[], interrupted: boolean) {
    this.#domain = domain;
    this.#file = file;
    this.#disks = disks;
    this.interrupted = interrupted;
  }

  /**
   * Saves the state of a running guest, which continues to run. Returns undefined if that is not possible: the hypervisor cannot save it,
   * or one of its disks is no file of this machine.
   */
  static async take(domain: Domain, file: string, options: CallOptions): Promise<SavedState | undefined> {
    const disks = await disksOf(domain, file, options);
    if (!disks) return undefined;
    // Memory and disks are of the same moment.
    await domain.suspend(options);
    try {
      const way = await saveMemory(domain, file, options);
      if (way === undefined) return undefined;
      for (const { image, copy } of disks) await copyFile(image, copy, constants.COPYFILE_FICLONE);
      const state = new SavedState(domain, file, disks, way === 'save');
      if (state.interrupted) await state.restore(options);
      return state;
    } finally {
      if (await domain.isActive()) await domain.resume();
    }
  }

  /** Starts the domain, which must be off, paused in this state. */
  async restore(options: CallOptions): Promise<void> {
    for (const { image, copy } of this.#disks) await copyFile(copy, image, constants.COPYFILE_FICLONE);
    await this.#domain.connection.restoreDomain(this.#file, { paused: true, ...options });
  }

  /** Removes the files. */
  async remove(): Promise<void> {
    for (const file of [this.#file, ...this.#disks.map(({ copy }) => copy)]) await rm(file, { force: true });
  }
}

/**
 * Saves the memory: by a snapshot of memory alone, which QEMU's driver takes without stopping the guest and writes as a saved state, or by
 * save(), which stops it. Returns undefined if there is neither.
 */
async function saveMemory(
  domain: Domain,
  file: string,
  options: CallOptions,
): Promise<'snapshot' | 'save' | undefined> {
  const { devices } = await domain.getConfig(options);
  const disk = (devices?.disk ?? []).map(({ target }) => ({ name: target.dev, snapshot: 'no' as const }));
  const snapshot = { memory: { snapshot: 'external' as const, file }, ...(disk.length > 0 && { disks: { disk } }) };
  for (const [way, save] of [
    ['snapshot', () => domain.createSnapshot(snapshot, { noMetadata: true, ...options })],
    ['save', () => domain.save(file, options)],
  ] as const) {
    try {
      await save();
      return way;
    } catch (error) {
      options.signal?.throwIfAborted();
      if (!(error instanceof LibvirtError) || !(await domain.isActive())) throw error;
    }
  }
  return undefined;
}

/** The disks that the guest can write; undefined if one of them is no file of this machine. */
async function disksOf(domain: Domain, file: string, options: CallOptions): Promise<DiskCopy[] | undefined> {
  const { devices } = await domain.getConfig(options);
  const disks: DiskCopy[] = [];
  for (const disk of devices?.disk ?? []) {
    if (disk.readonly || disk.shareable || disk.device === 'cdrom') continue;
    const image = disk.type === 'file' ? disk.source?.file : undefined;
    if (image === undefined || !(await isOwnFile(image))) return undefined;
    disks.push({ image, copy: `${file}-disk-${disks.length}` });
  }
  return disks;
}

const isOwnFile = (file: string) =>
  stat(file).then(
    (status) => status.isFile(),
    () => false,
  );
