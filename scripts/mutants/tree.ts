/**
 * The instrumented tree: a copy of the checkout in the cache, whose lib/ has all mutants in it and whose dist/ is built of that. So the
 * package's own name, relative imports and programs that tests start lead to the same instrumented code, and the checkout stays as it is.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { excludedFiles } from './exclusions.ts';
import { instrument, type Mutant, type Numbering } from './instrument.ts';

export interface Tree {
  readonly root: string;
  readonly mutants: readonly Mutant[];
  readonly places: number;
  /** Of the sources of the package and of what tests share: what was recorded for the same is still true. */
  readonly fingerprint: string;
}

/** Shared with the checkout: what is installed and built, and what the cache has. */
const linked = ['node_modules', 'build', 'prebuilds'];

export function buildTree(checkout: string, root: string): Tree {
  const files = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: checkout, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && !isOmitted(file) && existsSync(join(checkout, file)));
  const kept = new Set(files);
  removeOthers(root, kept);
  const numbering: Numbering = { nextId: 1, nextPlace: 1 };
  const mutants: Mutant[] = [];
  const hash = createHash('sha256');
  let hasChanged = !existsSync(join(root, 'dist/index.js'));
  for (const file of files.sort()) {
    const target = join(root, file);
    mkdirSync(dirname(target), { recursive: true });
    const isMutated = /^lib\/.*\.ts$/.test(file) && !excludedFiles.test(file);
    if (/^(lib|native)\/|^test\/.*(?<!\.test)\.ts$/.test(file))
      hash.update(file).update(readFileSync(join(checkout, file)));
    if (!isMutated) {
      copyFileSync(join(checkout, file), target);
      continue;
    }
    const result = instrument(file, readFileSync(join(checkout, file), 'utf8'), stateModule(file), numbering);
    for (const mutant of result.mutants) mutants.push(mutant);
    if (existsSync(target) && readFileSync(target, 'utf8') === result.text) continue;
    writeFileSync(target, result.text);
    hasChanged = true;
  }
  copyFileSync(join(import.meta.dirname, 'state.ts'), join(root, 'lib/mutation-state.ts'));
  link(checkout, root);
  if (hasChanged) {
    mkdirSync(join(root, 'dist'), { recursive: true });
    // It warns of mutants that make no sense.
    execFileSync(process.execPath, ['scripts/bundle.mjs'], { cwd: root, stdio: 'pipe' });
  }
  return { root, mutants, places: numbering.nextPlace, fingerprint: hash.digest('hex') };
}

/** What is linked, or made anew. */
function isOmitted(file: string): boolean {
  return [...linked, 'dist', '.cache'].includes(file.split('/')[0]!);
}

function stateModule(file: string): string {
  const path = relative(dirname(file), 'lib/mutation-state.ts');
  return path.startsWith('.') ? path : `./${path}`;
}

/** What an earlier tree had and the checkout has no longer. */
function removeOthers(root: string, kept: ReadonlySet<string>): void {
  for (const folder of ['lib', 'test', 'scripts', 'examples', 'generator', 'docs', 'native']) {
    if (!existsSync(join(root, folder))) continue;
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isDirectory() && !kept.has(relative(root, path))) rmSync(path);
    }
  }
}

function link(checkout: string, root: string): void {
  const cached = existsSync(join(checkout, '.cache')) ? readdirSync(join(checkout, '.cache')) : [];
  mkdirSync(join(root, '.cache'), { recursive: true });
  // The ledger is written by tests, and these are no tests of the library as it is.
  const shared = cached.filter((name) => !['mutants', 'ledger'].includes(name)).map((name) => join('.cache', name));
  for (const name of [...linked, ...shared]) {
    if (!existsSync(join(checkout, name))) continue;
    rmSync(join(root, name), { recursive: true, force: true });
    symlinkSync(join(checkout, name), join(root, name));
  }
}
