// A folder that node-gyp accepts as Node's headers (its option `nodedir`), made of the npm packages node-api-headers and
// node-addon-api. Left alone, node-gyp downloads the headers of the running Node, which fails offline and ties the build to one Node
// release; an addon that keeps to Node-API needs only these few files.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cache } from '../paths.mjs';

// What Node's own common.gypi would set on Linux for an addon, so that binding.gyp means the same with either.
const commonGypi = `{
  'target_defaults': {
    'default_configuration': 'Release',
    'configurations': {
      'Debug': { 'defines': [ 'DEBUG', '_DEBUG' ], 'cflags': [ '-g', '-O0' ] },
      'Release': { 'cflags': [ '-O3', '-fno-omit-frame-pointer' ] },
    },
    'defines': [ '_GLIBCXX_USE_CXX11_ABI=1', '_FILE_OFFSET_BITS=64' ],
    'cflags': [ '-pthread', '-Wall', '-Wextra', '-Wno-unused-parameter' ],
    'cflags_cc': [ '-std=gnu++17', '-fno-rtti', '-fno-exceptions' ],
    'ldflags': [ '-pthread', '-rdynamic' ],
  },
}
`;

// node-gyp warns and falls back to the running Node's own build settings when this is missing.
const configGypi = `{ 'target_defaults': {}, 'variables': { 'napi_build_version': '9' } }\n`;

/** make compares modification times: a header is touched only when it changed. */
function writeIfChanged(file, contents) {
  try {
    if (readFileSync(file, 'utf8') === contents) return;
  } catch {
    // Not there yet.
  }
  writeFileSync(file, contents);
}

/** make splits names at blanks and knows other special characters, none of which node-gyp quotes: such a path gets a link of another name. */
function pathForMake(path) {
  if (/^[\w/.@+-]+$/.test(path)) return path;
  const folder = mkdtempSync('/tmp/libvirt-native-headers-');
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const link = join(folder, 'node');
  symlinkSync(path, link);
  return link;
}

/** @returns {string} the folder for node-gyp's option `nodedir` */
export function prepareHeaders() {
  const require = createRequire(import.meta.url);
  const nodedir = join(cache, 'node-headers');
  const target = join(nodedir, 'include', 'node');
  mkdirSync(target, { recursive: true });
  for (const source of [require('node-api-headers').include_dir, dirname(require.resolve('node-addon-api'))])
    for (const name of readdirSync(source).filter((name) => name.endsWith('.h')))
      writeIfChanged(join(target, name), readFileSync(join(source, name), 'utf8'));
  writeIfChanged(join(target, 'common.gypi'), commonGypi);
  writeIfChanged(join(target, 'config.gypi'), configGypi);
  return pathForMake(nodedir);
}
