/** Which files of tests look for mutants. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Suites that run within the process, or with daemons that start quickly: some folders of lib/ are for daemons alone. */
const quickFolders = ['config', 'guest', 'unit', 'daemon'];

/** Suites that start guests or take long, but need no emulated host: with `--slow`, or where they are named. */
const slowFolders = ['doctor', 'rows', 'testing', 'qemu'];

/** Not these: they test the generator, or the addon by itself. */
const omitted = /^test\/(config\/generated|unit\/native\/raw-addon)\.test\.ts$/;

/** Sweeps over many documents and values: left out where the time is limited, as recording them takes longer than all others. */
const sweeps = /^test\/(config\/refuse|guest\/(property|listed))\.test\.ts$/;

/** Tests that take longer than this, in milliseconds, are only used with `--slow`: each runs once for every mutant that it reaches. */
export const slowTest = 1_500;

export interface SuiteOptions {
  /** Folders, or the beginnings of paths: only these files. */
  readonly tests: readonly string[];
  readonly slow: boolean;
  readonly minutes?: number | undefined;
}

export function suiteFiles(root: string, { tests: only, slow, minutes }: SuiteOptions): string[] {
  const folders = slow || only.length > 0 ? [...quickFolders, ...slowFolders] : quickFolders;
  const files = folders.flatMap((folder) => testsIn(root, `test/${folder}`));
  return files.filter(
    (file) =>
      !omitted.test(file) &&
      !(minutes && sweeps.test(file)) &&
      (only.length === 0 || only.some((path) => file.startsWith(path.replace(/\/$/, '')))),
  );
}

function testsIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();
}
