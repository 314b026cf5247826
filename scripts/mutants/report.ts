/** What was found: scores by folder, and what survived. */
import { acceptanceOf } from './accepted.ts';
import type { Status } from './hunt.ts';
import type { Mutant } from './instrument.ts';
import { short } from './short.ts';

export interface MutantResult extends Mutant {
  readonly status: Status;
}

export interface Score {
  readonly name: string;
  readonly killed: number;
  /** Survivors with a reason: they do not count. */
  readonly accepted: number;
  readonly survived: number;
  readonly notCovered: number;
  /** Of those that count; 100 if there are none. */
  readonly percent: number;
}

const isKilled = ({ status }: MutantResult) => ['killed', 'timed out', 'crashed'].includes(status);

export function isSurvivor(mutant: MutantResult): boolean {
  return !isKilled(mutant) && mutant.status !== 'not run' && !acceptanceOf(mutant);
}

export function scoreOf(name: string, mutants: readonly MutantResult[]): Score {
  const killed = mutants.filter(isKilled).length;
  const survivors = mutants.filter(isSurvivor);
  const notCovered = survivors.filter(({ status }) => status === 'not covered').length;
  const accepted = mutants.filter((mutant) => !isKilled(mutant) && acceptanceOf(mutant)).length;
  const counted = killed + survivors.length;
  const percent = counted === 0 ? 100 : (100 * killed) / counted;
  return { name, killed, accepted, survived: survivors.length - notCovered, notCovered, percent };
}

/** By folder of lib/, and by folders in these. */
export function scoresOf(mutants: readonly MutantResult[]): Score[] {
  const folders = new Map<string, MutantResult[]>();
  for (const mutant of mutants) {
    const folder = mutant.file.split('/').slice(0, -1).join('/');
    folders.set(folder, [...(folders.get(folder) ?? []), mutant]);
  }
  return [...folders].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inside]) => scoreOf(name, inside));
}

export function survivorLine({ file, line, kind, original, mutated, status }: MutantResult): string {
  const state = status === 'not covered' ? ' (not covered)' : '';
  return `${file}:${line} ${kind}${state}: ${short(original)} → ${mutated === '' ? 'removed' : short(mutated)}`;
}

export function scoreTable(scores: readonly Score[]): string {
  const rows = scores.map(({ name, killed, survived, notCovered, accepted, percent }) =>
    [name.padEnd(28), `${percent.toFixed(1)} %`.padStart(8), killed, survived, notCovered, accepted]
      .map((cell, column) => (column < 2 ? cell : String(cell).padStart(12)))
      .join(''),
  );
  const head = ['killed', 'survived', 'not covered', 'accepted'].map((cell) => cell.padStart(12)).join('');
  return [`${' '.repeat(36)}${head}`, ...rows].join('\n');
}
