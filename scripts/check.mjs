// npm run check: everything that can be checked in the sources without running them. All of it is run, then what failed is named.

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { libvirt } from './descriptions.mjs';
import { root } from './paths.mjs';

/** libvirt's descriptions, of the very version that the sources were generated from: those of another cannot be compared, so none are searched for. */
const from = ['--libvirt', libvirt];
const native = readdirSync(join(root, 'native'), { recursive: true })
  .filter((name) => /\.(cc|h)$/.test(name))
  .map((name) => `native/${name}`);

/** As users compile. The types of the whole XML are large; whether they are slow shows only in the time it takes. */
const userFile = [
  '--ignoreConfig',
  '--noEmit',
  '--strict',
  '--target',
  'es2023',
  '--module',
  'nodenext',
  '--types',
  'node',
];

const checks = [
  ['format and lint', 'biome', 'ci', '--colors=off', '.'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['doc comments', 'tsx', 'scripts/check-docs.ts'],
  ['layers', 'tsx', 'scripts/check-layers.ts'],
  ['words', 'tsx', 'scripts/check-words.ts'],
  ['documents', 'tsx', 'scripts/check-documents.ts'],
  ['types of a file with a configuration (goal: 3 s)', 'tsc', ...userFile, 'test/types/domain-config.ts'],
  ['clang-tidy', 'tsx', 'scripts/tidy.mjs'],
  ['format of C++', 'clang-format', '--dry-run', '-Werror', ...native],
  ['generated API', 'tsx', 'generator/api.ts', '--check', ...from],
  ['generated schemas', 'tsx', 'generator/schemas.ts', '--check', ...from],
  ['generated drivers', 'tsx', 'generator/drivers.ts', '--check'],
  ['package', 'publint', '--strict'],
];

const failed = checks.filter(([name, command, ...args]) => {
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    cwd: root,
    encoding: 'utf8',
  });
  const note = `${stdout}${stderr}`.match(/^.*skipped.*$/m)?.[0];
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✔' : '✘'} ${name}: ${seconds} s${note ? ` (${note})` : ''}`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status !== 0;
});

console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.map(([name]) => name).join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
