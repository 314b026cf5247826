/** Which mutants are tried: of some paths, of changed lines, of the facade, or a sample. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { Mutant } from './instrument.ts';

export interface Choice {
  readonly paths: readonly string[];
  readonly facade: boolean;
  readonly since?: string | undefined;
}

export function chosen(mutants: readonly Mutant[], { paths, facade, since }: Choice, root: string): Mutant[] {
  const changed = since === undefined ? undefined : changedLines(since, root);
  return mutants.filter(
    ({ file, line, isFacade }) =>
      isUnder(file, paths) && (!facade || isFacade) && (!changed || changed.get(file)?.has(line) === true),
  );
}

/** Whether a file is one of these, or in one of these folders; any file is, where there are none. */
export function isUnder(file: string, paths: readonly string[]): boolean {
  return paths.length === 0 || paths.some((path) => file === path || file.startsWith(path.replace(/\/?$/, '/')));
}

/** In an order that the seed and the mutants' texts give: the same for the same sources. */
export function shuffled(mutants: readonly Mutant[], seed: string): Mutant[] {
  return mutants
    .map((mutant) => ({ mutant, key: keyOf(mutant, seed) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ mutant }) => mutant);
}

/** Those of arguments and results of public methods come first. */
export function facadeFirst(mutants: readonly Mutant[]): Mutant[] {
  return [...mutants.filter(({ isFacade }) => isFacade), ...mutants.filter(({ isFacade }) => !isFacade)];
}

/** The first so many of the shuffled ones, in the order of the sources. */
export function sampleOf(mutants: readonly Mutant[], size: number, seed: string): Mutant[] {
  return shuffled(mutants, seed)
    .slice(0, size)
    .sort((a, b) => a.id - b.id);
}

function keyOf({ file, line, kind, original, mutated }: Mutant, seed: string): string {
  return createHash('sha256').update([seed, file, line, kind, original, mutated].join('\0')).digest('hex');
}

/** By file: the lines that are new or changed since a commit, also in the working tree. */
function changedLines(since: string, root: string): Map<string, Set<number>> {
  const difference = execFileSync('git', ['diff', '--unified=0', '--no-color', since, '--', 'lib'], {
    cwd: root,
    encoding: 'utf8',
  });
  const files = new Map<string, Set<number>>();
  let lines = new Set<number>();
  for (const text of difference.split('\n')) {
    const file = /^\+\+\+ b\/(.*)/.exec(text)?.[1];
    if (file) {
      lines = new Set();
      files.set(file, lines);
    }
    const range = /^@@ \S+ \+(\d+)(?:,(\d+))? @@/.exec(text);
    if (range) for (let i = 0; i < Number(range[2] ?? 1); i++) lines.add(Number(range[1]) + i);
  }
  return files;
}
