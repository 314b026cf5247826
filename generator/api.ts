/**
 * Generates everything that follows from libvirt's API description: npm run generate:api -- [--libvirt DIR] [--check]
 *
 * DIR holds api/libvirt-api.xml and its siblings, as /usr/share/libvirt does where libvirt's development files are installed.
 * With --check nothing is written; the run fails when what is committed is not what would be written.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate, type Output } from './api/generate.ts';
import { apiFile, readModel } from './api/model.ts';

const { values: options } = parseArgs({
  options: { libvirt: { type: 'string', default: '/usr/share/libvirt' }, check: { type: 'boolean', default: false } },
});
const project = join(import.meta.dirname, '..');
const api = join(options.libvirt, 'api');

if (existsSync(apiFile(api, 'libvirt'))) {
  const output = generate(readModel(api));
  if (options.check) check(output);
  else write(output);
} else if (options.check) {
  console.log(`generate:api: skipped, ${api} has no API description`);
} else {
  console.error(`generate:api: ${apiFile(api, 'libvirt')} does not exist; name libvirt's directory with --libvirt DIR`);
  process.exitCode = 1;
}

function write(output: Output): void {
  for (const [name, text] of output) {
    const file = join(project, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function check(output: Output): void {
  const stale = [...output].filter(([name, text]) => !existsSync(join(project, name)) || readFileSync(join(project, name), 'utf8') !== text);
  for (const [name] of stale) console.error(`generate:api: ${name} is stale; run npm run generate:api`);
  if (stale.length > 0) process.exitCode = 1;
}
