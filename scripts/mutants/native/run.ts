/**
 * Puts faults into a copy of the native sources, one at a time, and looks whether tests notice them. The copy is built once, and of each
 * fault only what it touches; tests of the checkout load the copy's addon.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { addonPath, buildAddon, buildEnvironment } from '../../native/build.mjs';
import type { NativeFault } from './faults.ts';

/** In milliseconds: with a fault, tests may wait indefinitely. */
const timeLimit = 180_000;

export interface NativeResult {
  readonly fault: NativeFault;
  readonly isKilled: boolean;
}

/** Folders or files of tests; the checkout; where the copy is. */
export interface NativeRun {
  readonly root: string;
  readonly copy: string;
  progress(text: string): void;
}

export function tryNativeFaults(faults: readonly NativeFault[], run: NativeRun): NativeResult[] {
  const { root, copy, progress } = run;
  copySources(root, copy);
  buildAddon({ base: copy });
  progress('built without a fault');
  const tests = [...new Set(faults.flatMap((fault) => fault.tests))];
  const original = test(run, tests);
  if (!original.hasPassed) throw new Error(`The tests fail without a fault:\n${original.output}`);
  progress('the tests pass without a fault');
  return faults.map((fault) => {
    const began = Date.now();
    const isKilled = isNoticed(fault, run);
    const seconds = Math.round((Date.now() - began) / 1000);
    progress(`${isKilled ? 'killed' : 'SURVIVED'} after ${seconds} s: ${fault.file}: ${fault.breaks}`);
    return { fault, isKilled };
  });
}

/** The text of a source with a fault. @throws {Error} if the row does not fit the source */
export function withFault(source: string, { file, text, replacement, breaks }: NativeFault): string {
  const parts = source.split(text);
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times what '${breaks}' replaces: ${text}`);
  return parts.join(replacement);
}

function isNoticed(fault: NativeFault, run: NativeRun): boolean {
  const file = join(run.copy, fault.file);
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, withFault(source, fault));
  try {
    make(run.copy);
    return !test(run, fault.tests).hasPassed;
  } finally {
    writeFileSync(file, source);
  }
}

/** Compiles what has changed, for the addon of development alone. */
function make(copy: string): void {
  const jobs = Number(process.env['JOBS']) || availableParallelism();
  const args = ['-C', join(copy, 'build'), `--jobs=${jobs}`, 'BUILDTYPE=Release', 'libvirt_native'];
  const { status, stdout, stderr } = spawnSync('make', args, { env: buildEnvironment(), encoding: 'utf8' });
  if (status !== 0) throw new Error(`The addon with the fault was not built:\n${stdout}${stderr}`);
}

function test({ root, copy }: NativeRun, tests: readonly string[]) {
  // What a fault has wait indefinitely is given up soon.
  const limits = ['--testTimeout=20000', '--hookTimeout=20000', '--expect.poll.timeout=10000'];
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--bail=1', '--reporter=dot', ...limits, ...tests];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: timeLimit,
    killSignal: 'SIGTERM',
    env: { ...process.env, LIBVIRT_NATIVE_ADDON: addonPath({ base: copy }) },
  });
  return { hasPassed: status === 0, output: `${stdout}${stderr}` };
}

/** Only what differs is written, so that make builds nothing again that is built. */
function copySources(root: string, copy: string): void {
  mkdirSync(copy, { recursive: true });
  const isNew = (source: string, target: string) => {
    if (!existsSync(target)) return true;
    if (!/\.\w+$/.test(source)) return true;
    return !readFileSync(source).equals(readFileSync(target));
  };
  for (const name of ['native', 'binding.gyp'])
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: isNew });
  for (const name of ['node_modules', 'package.json', 'package-lock.json']) {
    rmSync(join(copy, name), { force: true });
    symlinkSync(join(root, name), join(copy, name));
  }
}
