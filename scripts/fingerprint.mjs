// Is something built from these sources still current? Contents decide, not modification times: a checkout that goes back to an
// older commit makes old contents new, and a fresh clone makes everything equally old.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

function* filesUnder(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) yield path;
  if (!stats?.isDirectory()) return;
  for (const name of readdirSync(path).sort()) yield* filesUnder(join(path, name));
}

/**
 * @param {string} base the folder that names are taken relative to
 * @param {string[]} paths files and folders; those that do not exist count as empty
 * @returns {string} changes when a file is changed, added, removed or renamed
 */
export function fingerprint(base, paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(join(base, path))) {
      const contents = readFileSync(file);
      hash.update(`${relative(base, file)}\0${contents.length}\0`).update(contents);
    }
  }
  return hash.digest('hex');
}

/** Remembers in `stampFile` what the thing beside it was built from. */
export function writeStamp(stampFile, value) {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${value}\n`);
}

/** @returns {string | undefined} what {@link writeStamp} wrote, if it ever did */
export function readStamp(stampFile) {
  try {
    return readFileSync(stampFile, 'utf8').trimEnd();
  } catch {
    return undefined;
  }
}
