/** What a run of tests leaves behind: folders in the temporary folder, and processes that work in such folders or run our programs. */
import { existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../../scripts/paths.mjs';
import { ancestors, type RunningProcess, runningProcesses, startOf } from './children.ts';

/** How every temporary folder of the library and of its tests begins. */
const prefix = join(tmpdir(), 'libvirt-native-');

const folders = () =>
  readdirSync(tmpdir())
    .map((name) => join(tmpdir(), name))
    .filter((path) => path.startsWith(prefix));

/** Another run on this machine has folders and processes of its own, which this one cannot distinguish from its own. */
const isRunOfTests = ({ commandLine }: RunningProcess) =>
  /\bvitest\b.* run\b|\/vitest\/dist\/workers\//.test(commandLine);

export interface LeftBehind {
  /** One line each. */
  readonly found: readonly string[];
  /** Whether they can only be of this run. */
  readonly certain: boolean;
}

/** Made when a run begins. */
export class Leftovers {
  readonly #before = new Set(folders());
  readonly #begin = startOf(process.pid);

  /**
   * Waits, `timeout` ms at most, for what is about to end: guests are ended by a process that notices the end of their program. What
   * may be in use by another run is waited for only shortly.
   */
  async find({ timeout = 10_000 } = {}): Promise<LeftBehind> {
    const begin = performance.now();
    for (;;) {
      const found = [...this.#folders(), ...this.#processes()];
      const certain = !this.#othersRun();
      const limit = certain ? timeout : timeout / 5;
      if (found.length === 0 || performance.now() - begin >= limit) return { found, certain };
      await sleep(200);
    }
  }

  #folders(): string[] {
    return folders()
      .filter((folder) => !this.#before.has(folder) && existsSync(folder))
      .map((folder) => `the folder ${folder}`);
  }

  #processes(): string[] {
    const own = new Set([process.pid, ...ancestors(process.pid)]);
    return runningProcesses()
      .filter(({ commandLine }) => commandLine.includes(prefix) || commandLine.includes(`${root}/dist/`))
      .filter(({ pid }) => !own.has(pid) && startOf(pid) >= this.#begin)
      .map(({ pid, commandLine }) => `process ${pid}: ${commandLine.slice(0, 300)}`);
  }

  #othersRun(): boolean {
    const own = ancestors(process.pid);
    return runningProcesses()
      .filter(isRunOfTests)
      .some(({ pid }) => !own.includes(pid) && !ancestors(pid).includes(process.pid));
  }
}
