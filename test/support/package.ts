/** The package as a user gets it: packed once, and installed into folders of their own. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acquireLock } from '../../lib/testing/lock.mjs';
import { fingerprint } from '../../scripts/fingerprint.mjs';
import { cache, root } from '../../scripts/paths.mjs';

/** An npm of its own settings: what is tested must not depend on this machine's. */
const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** What the package consists of. */
const contents = ['package.json', 'dist', 'prebuilds', 'README.md', 'CHANGELOG.md', 'LICENSE'];

const folder = join(cache, 'package');

/** The tarball of the present build. Files of tests share it, also when they run at the same time. */
export async function packedPackage(): Promise<string> {
  const unlock = await acquireLock(join(cache, 'package.lock'), () => {});
  try {
    npm(['run', 'prebuild'], root);
    const tarball = join(folder, `${fingerprint(root, contents)}.tgz`);
    if (existsSync(tarball)) return tarball;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    npm(['pack', '--ignore-scripts', '--pack-destination', folder], root);
    renameSync(join(folder, readdirSync(folder)[0]!), tarball);
    return tarball;
  } finally {
    unlock();
  }
}

/** Makes an empty folder a project that has the package, installed with npm's scripts off. */
export async function installPackage(project: string): Promise<void> {
  writeFileSync(join(project, 'package.json'), '{"private":true}');
  npm(['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', await packedPackage()], project);
}
