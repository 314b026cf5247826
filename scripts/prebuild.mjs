// npm run prebuild: a stripped release binary in prebuilds/<platform>-<arch>/libvirt-native.<libc>.node, which the package ships.

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { buildEnvironment, twinFolder } from './native/build.mjs';
import { root } from './paths.mjs';

// prebuildify cleans the build folder it works in and moves the binary out of it: it gets a twin, and build/ stays usable.
const { status, error } = spawnSync(
  process.execPath,
  [
    createRequire(import.meta.url).resolve('prebuildify/bin.js'),
    ...['--napi', '--strip', '--tag-libc', '--name', 'libvirt-native'],
    ...['--cwd', twinFolder(root, 'prebuild'), '--out', root],
  ],
  {
    env: {
      ...buildEnvironment(),
      PREBUILD_NODE_GYP: createRequire(import.meta.url).resolve('node-gyp/bin/node-gyp.js'),
    },
    stdio: 'inherit',
  },
);
if (error) throw error;
process.exitCode = status ?? 1;
