// npm run prebuild: a stripped release binary in prebuilds/<platform>-<arch>/libvirt-native.<libc>.node, which the package ships.

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddon, isAddonCurrent, releasePath } from './native/build.mjs';
import { root } from './paths.mjs';

if (!isAddonCurrent()) buildAddon();

const folder = join(root, 'prebuilds', `${process.platform}-${process.arch}`);
const libc = process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
// Nothing of other builds is shipped.
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
execFileSync('strip', ['--strip-all', '-o', join(folder, `libvirt-native.${libc}.node`), releasePath()]);
