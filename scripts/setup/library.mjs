// The two builds: the addon from native/, the JavaScript and its declarations from lib/.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, readStamp, writeStamp } from '../fingerprint.mjs';
import { cache, root } from '../paths.mjs';

const sources = ['lib', 'tsconfig.json', 'tsconfig.build.json', 'scripts/bundle.mjs', 'package-lock.json'];
const stamp = join(cache, 'dist.sources');

export const libraryIsCurrent = () =>
  existsSync(join(root, 'dist', 'index.js')) && readStamp(stamp) === fingerprint(root, sources);

/** @param {{ run: Function }} context */
export async function buildLibrary({ run }) {
  // Taken before the build: a file edited meanwhile must count as not built.
  const built = fingerprint(root, sources);
  await run('npm', ['run', 'build:lib'], { cwd: root });
  writeStamp(stamp, built);
}

/** @param {{ run: Function }} context */
export async function buildAddon({ run }) {
  await run(process.execPath, [join(root, 'scripts', 'build-native.mjs')], { cwd: root });
}
