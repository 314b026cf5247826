/**
 * Puts the XML layer to the test on a set of libvirt documents.
 *
 *     npm run conformance -- [--corpus FILE|DIR] [--schemas DIR] [--no-xmllint] [--no-diff] [--if-there]
 *
 * Each document whose root is one of libvirt's is parsed and formatted: untouched it must come out byte for byte, rebuilt
 * from a deep plain copy equal in meaning and still valid; the verdict of the checker must be the schema's, by libxml2 as
 * WebAssembly and by xmllint where that is installed; and variants broken on purpose must be refused with a position.
 * Whether a file is XML at all must be what libxml2 says.
 * What the QEMU driver and the mock driver take is then defined, read back and compared, and so is each document that differs from it
 * in one respect: `diff` must show what libvirt makes another document of. That takes longest.
 * There is no list of failures that are allowed. With `--if-there`, a missing corpus is no failure. Schemas of another version of libvirt
 * than the one that the library was generated from are not compared with.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate, staleFiles } from '../generator/schemas.ts';
import { INSTALLED_SCHEMAS } from '../lib/config/index.ts';
import { checkCorpus, type Result } from '../test/conformance/conformance.ts';
import { CORPUS, type CorpusFile, readCorpus, SCHEMAS } from '../test/conformance/corpus.ts';
import type { DiffResult } from '../test/conformance/differences.ts';
import { DEFINERS, VERIFIED } from '../test/conformance/drivers.ts';
import { compareWithXmllint } from '../test/conformance/xmllint.ts';

/** So many documents are given to one process. */
const PORTION = 40;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: CORPUS },
    schemas: { type: 'string' },
    xmllint: { type: 'boolean', default: true },
    diff: { type: 'boolean', default: true },
    'if-there': { type: 'boolean', default: false },
  },
  allowNegative: true,
});

if (!existsSync(values.corpus)) {
  console.log(`There are no documents at ${values.corpus}: name some with --corpus or LIBVIRT_CORPUS.`);
  process.exit(values['if-there'] ? 0 : 1);
}

const schemas = comparable(values.schemas ?? [SCHEMAS, INSTALLED_SCHEMAS].find((place) => existsSync(place)));
const files = readCorpus(values.corpus);
const result = await checkCorpus(files, schemas);
if (schemas !== undefined && values.xmllint) addXmllint(result, files, schemas);
print(result, schemas);
const failed = values.diff ? compareWithLibvirt() : 0;
process.exitCode = result.failures.length > 0 || failed > 0 || result.totals.size === 0 ? 1 : 0;

/** How often `diff` is wrong. */
function compareWithLibvirt(): number {
  let failed = 0;
  console.log(`\n${'defined and compared'.padEnd(26)}documents  mutations  alike  failures  not survived`);
  for (const name of DEFINERS) {
    const sum = { documents: 0, mutations: 0, alike: 0, failures: 0, lost: 0 };
    for (let from = 0, count = PORTION; count > 0; from += PORTION) count = askDriver(name, from, PORTION, sum);
    const numbers = Object.values(sum).map((number) => String(number).padStart(11));
    console.log(name.padEnd(24) + numbers.join(''));
    failed += sum.failures;
  }
  return failed;
}

type Sum = Record<'documents' | 'mutations' | 'alike' | 'failures' | 'lost', number>;

/** Adds up what a process says of some documents; returns how many there are from there on. */
function askDriver(name: string, from: number, count: number, sum: Sum): number {
  const program = fileURLToPath(new URL('conformance-diff.ts', import.meta.url));
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', program, values.corpus, name, String(from), String(count)],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0 && count > 1) {
    // One of them is the one that libvirt does not survive.
    let left = count;
    for (let at = from; at < from + count && left > 0; at++) left = askDriver(name, at, 1, sum);
    return left;
  }
  if (status !== 0) {
    sum.lost++;
    console.log(`libvirt ended by ${signal ?? status} in ${name}, document ${from}: ${stderr.trim().slice(0, 200)}`);
    return 1;
  }
  const result = JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1)) as Partial<DiffResult> & { files: number };
  for (const failure of result.failures ?? []) console.log(`FAILED diff ${failure}`);
  for (const key of ['documents', 'mutations', 'alike'] as const) sum[key] += result[key] ?? 0;
  sum.failures += result.failures?.length ?? 0;
  if (!result.failures) console.log(`${name}: verified with libvirt ${VERIFIED} only, and here is another`);
  return result.failures ? Math.max(0, result.files - from - count) : 0;
}

/** Schemas of another libvirt than the library was generated from have other verdicts, and rightly so. */
function comparable(schemas: string | undefined): string | undefined {
  if (schemas === undefined || isOurVersion(schemas)) return schemas;
  console.log(
    `The schemas in ${schemas} are of another version of libvirt than this library: verdicts are not compared.`,
  );
  return undefined;
}

function isOurVersion(schemas: string): boolean {
  try {
    return staleFiles(generate(schemas).files).length === 0;
  } catch {
    return false; // It lacks a schema that ours has.
  }
}

function addXmllint(result: Result, files: readonly CorpusFile[], schemas: string): void {
  const compared = compareWithXmllint(files, schemas);
  if (!compared) {
    console.log('xmllint is not installed: verdicts are compared with libxml2-wasm only');
    return;
  }
  console.log(`xmllint: ${compared.documents} verdicts compared, ${compared.failures.length} differ`);
  result.failures.push(...compared.failures);
}

function print({ totals, failures, skipped }: Result, schemas: string | undefined): void {
  for (const { path, check, detail } of failures) console.log(`FAILED ${check} ${path}: ${detail}`);
  for (const { path, reason } of skipped) console.log(`skipped ${path}: ${reason}`);
  console.log(`\n${'document'.padEnd(26)}documents   valid  broken ones refused  failures`);
  const sum = { documents: 0, valid: 0, refused: 0, failures: 0 };
  for (const [name, total] of [...totals].sort(([a], [b]) => (a < b ? -1 : 1))) {
    printTotal(name, total);
    for (const key of ['documents', 'valid', 'refused', 'failures'] as const) sum[key] += total[key];
  }
  printTotal('all', sum);
  console.log(
    `${skipped.length} other files; verdicts ${schemas === undefined ? 'not compared: no schemas' : `compared by ${schemas}`}`,
  );
}

function printTotal(
  name: string,
  { documents, valid, refused, failures }: Record<'documents' | 'valid' | 'refused' | 'failures', number>,
): void {
  console.log(
    `${name.padEnd(26)}${String(documents).padStart(9)}${String(valid).padStart(8)}${String(refused).padStart(21)}${String(failures).padStart(10)}`,
  );
}
