// npm run prebuild: a stripped release binary in prebuilds/<platform>-<arch>/libvirt-native.<libc>.node, which the package ships.

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildAddon, isAddonCurrent } from './native/build.mjs';
import { cache, root } from './paths.mjs';

if (!isAddonCurrent()) buildAddon();

// prebuildify moves the binary out of the folder that it works in: it gets one of its own, and build/ stays usable.
const folder = join(cache, 'prebuild');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
// Nothing of other builds is shipped.
rmSync(join(root, 'prebuilds', `${process.platform}-${process.arch}`), { recursive: true, force: true });
const { status, error } = spawnSync(
  process.execPath,
  [
    createRequire(import.meta.url).resolve('prebuildify/bin.js'),
    ...['--napi', '--strip', '--tag-libc', '--name', 'libvirt-native'],
    ...['--cwd', folder, '--out', root],
  ],
  { env: { ...process.env, PREBUILD_NODE_GYP: join(root, 'scripts/native/place-release.mjs') }, stdio: 'inherit' },
);
if (error) throw error;
process.exitCode = status ?? 1;
