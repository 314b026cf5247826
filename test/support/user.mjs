/** Changes the user of this process, which is root's. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getSystemErrorName } from 'node:util';
import { fingerprint } from '../../scripts/fingerprint.mjs';
import { cache, root } from '../../scripts/paths.mjs';

const require = createRequire(import.meta.url);
const source = fileURLToPath(new URL('user.cc', import.meta.url));

let functions;

/** The functions, compiled once for all tests. Kept: another user may be unable to read this folder. */
const load = () => (functions ??= compile());

function compile() {
  const file = join(cache, 'test-user', `${fingerprint(root, ['test/support/user.cc'])}.node`);
  if (!existsSync(file)) {
    mkdirSync(join(cache, 'test-user'), { recursive: true });
    const made = `${file}.${process.pid}`;
    const headers = require('node-api-headers').include_dir;
    const args = ['-shared', '-fPIC', '-I', headers, '-o', made, source];
    execFileSync('g++', args, { env: { ...process.env, LD_PRELOAD: '' } }); // A sanitizer is not for the compiler.
    renameSync(made, file);
  }
  return require(file);
}

function change(name, uid) {
  const number = load()[name](uid);
  if (number !== 0) throw new Error(`the user ${uid} cannot be changed to: ${getSystemErrorName(-number)}`);
}

/**
 * Permanently, with the group of the same number.
 *
 * @param {number} uid
 */
export const changeUser = (uid) => change('changeUser', uid);

/**
 * Until it is called again.
 *
 * @param {number} uid
 */
export const changeEffectiveUser = (uid) => change('changeEffectiveUser', uid);
