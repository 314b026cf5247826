// Builds the addon with node-gyp, offline, from binding.gyp, twice: "libvirt_native" is for development and records which functions of
// libvirt are called (native/testing/recorder.h); "libvirt_native_release" does not, and is what the package ships. They share all
// objects but those of the sources that include the recorder.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fingerprint, readStamp, writeStamp } from '../fingerprint.mjs';
import { cache, root } from '../paths.mjs';
import { prepareHeaders } from './headers.mjs';

const target = 'libvirt_native';
const release = 'libvirt_native_release';
/** What a build depends on; the lock file stands for node-gyp, node-api-headers and node-addon-api. */
const sources = ['binding.gyp', 'native', 'package-lock.json'];

/** What `--sanitize` takes, and the compiler's options: address and undefined can be combined. */
const sanitizers = { address: 'address,undefined', thread: 'thread' };

/** Reports read better with frame pointers and little inlining. The addon has no type information that -fsanitize=vptr could check. */
const sanitizerFlags = (kind) =>
  `-fsanitize=${sanitizers[kind]} -fno-sanitize=vptr -U_FORTIFY_SOURCE -fno-omit-frame-pointer -O1 -g`;

/** node-gyp lets every `npm_config_*` variable overrule its command line, so a build must inherit none but the one it sets. */
export function buildEnvironment(sanitize) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name)));
  env.npm_config_nodedir = prepareHeaders();
  if (sanitize) {
    for (const name of ['CFLAGS', 'CXXFLAGS']) env[name] = `${env[name] ?? ''} ${sanitizerFlags(sanitize)}`.trim();
    env.LDFLAGS = `${env.LDFLAGS ?? ''} -fsanitize=${sanitizers[sanitize]}`.trim();
  }
  return env;
}

/**
 * node-gyp always builds into `build/` beside binding.gyp, so another variant of the addon gets a folder of its own that looks
 * like the checkout. The ordinary build stays as it is.
 *
 * @param {string} base
 * @param {string} variant
 */
function twinFolder(base, variant) {
  const folder = join(cache, variant);
  mkdirSync(folder, { recursive: true });
  for (const name of ['binding.gyp', 'native', 'node_modules', 'package.json']) {
    rmSync(join(folder, name), { force: true });
    symlinkSync(join(base, name), join(folder, name));
  }
  return folder;
}

const buildFolder = (base, sanitize) => (sanitize ? twinFolder(base, `sanitize-${sanitize}`) : base);

/**
 * @typedef {object} BuildOptions
 * @property {string} [base] folder with the binding.gyp
 * @property {boolean} [debug] no optimization, assertions on; goes to build/Debug
 * @property {'address' | 'thread'} [sanitize] a build of its own in the cache
 * @property {number} [jobs] compilers at once
 */

/** @param {BuildOptions} [options] */
export function addonPath({ base = root, debug = false, sanitize } = {}) {
  return join(buildFolder(base, sanitize), 'build', debug ? 'Debug' : 'Release', `${target}.node`);
}

/** @param {BuildOptions} [options] */
export const releasePath = (options = {}) => join(dirname(addonPath(options)), `${release}.node`);

/** @param {BuildOptions} [options] */
export function isAddonCurrent(options = {}) {
  const addon = addonPath(options);
  return existsSync(addon) && readStamp(`${addon}.sources`) === fingerprint(options.base ?? root, sources);
}

/**
 * @param {BuildOptions} [options]
 * @returns {string} the addon's path
 */
export function buildAddon(options = {}) {
  const { base = root, debug = false, sanitize, jobs = Number(process.env.JOBS) || availableParallelism() } = options;
  const nodeGyp = createRequire(import.meta.url).resolve('node-gyp/bin/node-gyp.js');
  // Taken before the build: a source edited while the compiler runs must count as not built.
  const built = fingerprint(base, sources);
  const { status, error } = spawnSync(
    process.execPath,
    // "configure build" and not "rebuild": make then compiles only what changed.
    [nodeGyp, 'configure', 'build', `--jobs=${jobs}`, debug ? '--debug' : '--release'],
    { cwd: buildFolder(base, sanitize), env: buildEnvironment(sanitize), stdio: 'inherit' },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(`node-gyp ended with exit code ${status}`);
  const addon = addonPath(options);
  // gyp takes a leading "lib" off a target's name; only product_name keeps it.
  for (const file of [addon, releasePath(options)])
    if (!existsSync(file)) throw new Error(`no ${file}: the product_name in binding.gyp must be the file's name`);
  writeStamp(`${addon}.sources`, built);
  return addon;
}
