/** Folders of a test file's own, removed when its tests have ended. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];

// Each test file has its own instance of this module. Hooks end in reverse order: this one is the first, so it runs last.
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new, empty folder that only this user may enter. Not for the top level of a test file, which is also run to list its tests. */
export function temporaryFolder(name = 'test', within = tmpdir()): string {
  const folder = mkdtempSync(join(within, `libvirt-native-${name}-`));
  folders.push(folder);
  return folder;
}
