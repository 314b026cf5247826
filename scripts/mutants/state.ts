/**
 * Which mutant is active, and which places were reached. It is copied into the instrumented tree and imported by every module there; the
 * built package and directly imported sources share it, as they share a process. Programs that tests start read the environment.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

export interface Mutation {
  /** 0 is none. */
  active: number;
  readonly hits: Uint8Array;
  /** Of loops, since the last test began. */
  rounds: number;
  /** After that many rounds a loop is taken for endless. */
  mostRounds: number;
  round(): void;
}

const key = Symbol.for('libvirt-native mutation');
const shared = globalThis as { [key]?: Mutation };
shared[key] ??= create();
export const mutation: Mutation = shared[key];

function create(): Mutation {
  const state: Mutation = {
    active: Number(process.env['MUTANT'] ?? 0),
    hits: new Uint8Array(Number(process.env['MUTANT_PLACES'] ?? 0)),
    rounds: 0,
    mostRounds: Number.POSITIVE_INFINITY,
    round() {
      if (++state.rounds > state.mostRounds) throw new RangeError('an endless loop');
    },
  };
  const folder = process.env['MUTANT_HITS'];
  const isOfTests = process.env['MUTANT_TEST_PROCESS'] === `${process.pid}` && threadId === 0;
  if (folder && !isOfTests)
    process.on('exit', () => {
      try {
        writeFileSync(join(folder, `${process.pid}-${threadId}`), state.hits);
      } catch {
        // The tests are over.
      }
    });
  return state;
}
