// npm run build:lib, second half: the library as few files, one for each entry point and what they share. A module of its own costs half a
// millisecond to load, and there are a hundred. Nothing is minified: what a stack trace names can be read.

import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

const entryPoints = [
  'index',
  'admin/index',
  'config/index',
  'constants',
  'guest/index',
  'doctor/index',
  'cli',
  'testing/index',
  'testing/node',
  'testing/reaper-main',
  'testing/vitest',
];

const dist = join(root, 'dist');

// What an earlier build left would be published, too.
for (const name of readdirSync(dist, { recursive: true })) {
  const isLeft = name.endsWith('.d.ts') && !existsSync(join(root, 'lib', name.replace(/\.d\.ts$/, '.ts')));
  if (isLeft || name.endsWith('.js')) rmSync(join(dist, name));
}
await build({
  entryPoints: entryPoints.map((name) => join(root, 'lib', `${name}.ts`)),
  outdir: dist,
  bundle: true,
  splitting: true,
  chunkNames: 'shared/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['libxml2-wasm', 'vitest'],
  keepNames: true, // Names of classes are shown by inspect and in errors.
  logLevel: 'warning',
});

// Files that images and hosts are made of.
for (const folder of ['testing/image/root', 'testing/hosts/files']) {
  rmSync(join(dist, folder), { recursive: true, force: true });
  cpSync(join(root, 'lib', folder), join(dist, folder), { recursive: true });
}
