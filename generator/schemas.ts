/**
 * Generates `lib/config/generated` from libvirt's RELAX NG schemas.
 *
 *     npm run generate:schemas -- [--libvirt DIR] [--check]
 *
 * DIR holds the schemas, or a directory `schemas` that does; scripts/descriptions.mjs says where that usually is. `--check` writes nothing and fails when the files are stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { libvirt } from '../scripts/descriptions.mjs';
import type { DocCoverage } from './schemas/doc/property-docs.ts';
import { docRows } from './schemas/doc/rows/index.ts';
import { DocTable } from './schemas/doc/table.ts';
import { type TypeModules, typeModules } from './schemas/emit.ts';
import { readModel } from './schemas/model.ts';
import { tableModules } from './schemas/modules.ts';

const TARGET = fileURLToPath(new URL('../lib/config/generated/', import.meta.url));

/** All generated files by name, and how many properties of each module have a meaning. */
export function generate(schemas: string): TypeModules {
  const model = readModel(schemas);
  const { files, coverage } = typeModules(model, new DocTable(docRows));
  return { files: new Map([...tableModules(model), ...files]), coverage };
}

/** A line per module and one for all: `domain: 1200 of 1500 properties have a meaning (80 %)`. */
function coverageLines(coverage: Map<string, DocCoverage>): string[] {
  const total = { documented: 0, all: 0 };
  for (const { documented, all } of coverage.values()) {
    total.documented += documented;
    total.all += all;
  }
  return [...coverage, ['all', total] as const].map(([module, { documented, all }]) => {
    const percent = Math.floor((100 * documented) / all);
    return `${module}: ${documented} of ${all} properties have a meaning (${percent} %)`;
  });
}

/** The directory with the schemas, undefined when there is none. */
export function findSchemas(place: string = libvirt): string | undefined {
  return [place, join(place, 'schemas')].find((folder) => existsSync(join(folder, 'domaincommon.rng')));
}

/** Names of files that differ from what would be generated. */
export function staleFiles(files: Map<string, string>): string[] {
  const present = existsSync(TARGET) ? readdirSync(TARGET) : [];
  const changed = [...files].filter(
    ([name, text]) => !present.includes(name) || readFileSync(join(TARGET, name), 'utf8') !== text,
  );
  return [...changed.map(([name]) => name), ...present.filter((name) => !files.has(name))];
}

function write(files: Map<string, string>): void {
  mkdirSync(TARGET, { recursive: true });
  for (const name of readdirSync(TARGET)) if (!files.has(name)) rmSync(join(TARGET, name));
  for (const [name, text] of files) writeFileSync(join(TARGET, name), text);
}

function main(): void {
  const { values } = parseArgs({
    options: { libvirt: { type: 'string' }, check: { type: 'boolean', default: false } },
  });
  const schemas = findSchemas(values.libvirt);
  if (schemas === undefined) {
    console.log(`generate:schemas: skipped, there are no schemas in ${values.libvirt ?? libvirt}`);
    process.exitCode = values.check ? 0 : 1;
    return;
  }
  const { files, coverage } = generate(schemas);
  const stale = staleFiles(files);
  if (!values.check) write(files);
  else if (stale.length > 0) {
    console.error(`stale, run npm run generate:schemas: ${stale.join(', ')}`);
    process.exitCode = 1;
  }
  for (const line of coverageLines(coverage)) console.log(line);
  console.log(`${files.size} files from ${schemas}, ${stale.length} of them ${values.check ? 'stale' : 'changed'}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
