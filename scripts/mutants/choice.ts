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
      (paths.length === 0 || paths.some((path) => file === path || file.startsWith(path.replace(/\/?$/, '/')))) &&
      (!facade || isFacade) &&
      (!changed || changed.get(file)?.has(line) === true),
  );
}

/** The first so many in an order that the seed and the mutants' texts give: the same for the same sources. */
export function sampleOf(mutants: readonly Mutant[], size: number, seed: string): Mutant[] {
  if (mutants.length <= size) return [...mutants];
  const keyed = mutants.map((mutant) => ({ mutant, key: keyOf(mutant, seed) }));
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant)
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
