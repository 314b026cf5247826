/**
 * Generates everything that follows from libvirt's API description: npm run generate:api -- [--libvirt DIR] [--check]
 *
 * DIR holds api/libvirt-api.xml and its siblings, as /usr/share/libvirt does where libvirt's development files are installed; where it
 * is usually: see scripts/descriptions.mjs.
 * With --check nothing is written; the run fails when what is committed is not what would be written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { LIBVIR_VERSION_NUMBER } from '../lib/constants.ts';
import { libvirt } from '../scripts/descriptions.mjs';
import { generate, type Output } from './api/generate.ts';
import { apiFile, libvirtVersion, type Model, readModel, versionString } from './api/model.ts';

const { values: options } = parseArgs({
  options: { libvirt: { type: 'string', default: libvirt }, check: { type: 'boolean', default: false } },
});
const project = join(import.meta.dirname, '..');
const api = join(options.libvirt, 'api');

if (!existsSync(apiFile(api, 'libvirt'))) {
  if (options.check) console.log(`generate:api: skipped, there is no API description in ${api}`);
  else fail(`there is no API description in ${api}; name libvirt's directory with --libvirt DIR`);
} else if (options.check) {
  check(readModel(api));
} else {
  write(generate(readModel(api)));
}

function write(output: Output): void {
  for (const [name, text] of output) {
    const file = join(project, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** An API description of another version cannot be compared with what is committed. */
function check(model: Model): void {
  const theirs = libvirtVersion(model);
  if (theirs !== LIBVIR_VERSION_NUMBER) {
    const [found, wanted] = [theirs, LIBVIR_VERSION_NUMBER].map(versionString);
    console.log(`generate:api: skipped, ${api} describes libvirt ${found}, what is committed is of ${wanted}`);
    return;
  }
  for (const [name, text] of generate(model))
    if (read(name) !== text) fail(`${name} is stale; run npm run generate:api`);
}

function read(name: string): string | undefined {
  const file = join(project, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function fail(message: string): void {
  console.error(`generate:api: ${message}`);
  process.exitCode = 1;
}
