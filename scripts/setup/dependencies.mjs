// npm dependencies: does node_modules hold what package-lock.json asks for? npm writes down what it installed; modification times
// would say nothing after a fresh clone.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

const packagesOf = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

export function dependenciesAreCurrent() {
  let installed;
  try {
    installed = packagesOf('node_modules/.package-lock.json');
  } catch {
    return false;
  }
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { version, optional, link }]) =>
      // The empty path is this package itself. Optional ones are binaries for other platforms.
      path === '' || link || (installed[path] ? installed[path].version === version : optional),
  );
}

/** @param {{ run: Function }} context */
export async function installDependencies({ run }) {
  // Without scripts: npm would take the binding.gyp here for one and build with headers that it downloads. No dependency needs any.
  await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root });
}
