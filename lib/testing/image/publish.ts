/** Folders of the cache, which other processes find whole or not at all. */
import { chmod, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes a folder beside the place of its name, and moves it there. QEMU, which may run as another user, can read its files. */
export async function publishFolder(folder: string, fill: (made: string) => Promise<unknown>): Promise<void> {
  const made = await mkdtemp(`${folder}-`);
  try {
    await fill(made);
    for (const name of await readdir(made)) await chmod(join(made, name), 0o644);
    await chmod(made, 0o755);
    // Another process may have made the same one meanwhile.
    await rename(made, folder).catch(() => {});
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}
