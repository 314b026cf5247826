/** Runs the programs that images and hosts are made with. */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, appendFileSync, constants, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** Administrators' programs, which an ordinary user's PATH leaves out. */
const searchPath = `${process.env['PATH'] ?? ''}${delimiter}/usr/sbin${delimiter}/sbin`;

/** How a command is run. */
export interface ProgramOptions {
  cwd?: string;
  /** Receives the standard output, which is then not kept. */
  read?: (stdout: Readable) => Promise<unknown>;
}

/** Runs a command; resolves with its standard output. */
export type Run = (command: readonly string[], options?: ProgramOptions) => Promise<string>;

/** A program that could not be started, or failed. */
export class ProgramError extends Error {
  /** Always 'ProgramError'. */
  override readonly name = 'ProgramError';
  /** Always 'ERR_LIBVIRT_PROGRAM'. */
  readonly code = 'ERR_LIBVIRT_PROGRAM';
  /** What it wrote. */
  readonly output: string;

  constructor(command: readonly string[], reason: string, output: string) {
    const shown = command.join(' ');
    const end = output.trimEnd().split('\n').slice(-15).join('\n');
    super(`${shown.length > 300 ? `${shown.slice(0, 300)}…` : shown}: ${reason}${end && `\n${end}`}`);
    this.output = output;
  }
}

/**
 * Programs that end when this process does, in whatever way: the kernel signals them. Their output is appended to `log`.
 *
 * @throws ProgramError when one fails; the signal's reason when it ended the program.
 */
export function runner({ log, signal }: { log?: string; signal?: AbortSignal | undefined } = {}): Run {
  if (log) mkdirSync(dirname(log), { recursive: true });
  const note = (text: string) => log && appendFileSync(log, text);
  return async (command, { cwd, read } = {}) => {
    signal?.throwIfAborted();
    note(`\n$ ${command.join(' ')}\n`);
    const child = spawn('setpriv', ['--pdeathsig', 'TERM', ...command], {
      cwd,
      env: { ...process.env, PATH: searchPath, LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      note(chunk);
    });
    const reading = read
      ? read(child.stdout)
      : void child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
          stdout += chunk;
          note(chunk);
        });
    const abort = () => child.kill('SIGTERM');
    signal?.addEventListener('abort', abort, { once: true });
    try {
      const ended = new Promise<string | undefined>((resolve) => {
        child.on('error', (error) => resolve(error.message));
        child.on('close', (code, ending) =>
          resolve(ending ? `ended by ${ending}` : code === 0 ? undefined : `exit code ${code}`),
        );
      });
      // A reader that fails ends the program by its closed pipe.
      const [failure] = await Promise.all([ended, reading]);
      signal?.throwIfAborted();
      if (failure) throw new ProgramError(command, failure, output + stdout);
      return stdout;
    } finally {
      signal?.removeEventListener('abort', abort);
    }
  };
}

/** Whether a program is installed. */
export function isInstalled(program: string): boolean {
  return searchPath.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Programs that are needed for something are not installed. */
export class MissingProgramsError extends Error {
  /** Always 'MissingProgramsError'. */
  override readonly name = 'MissingProgramsError';
  /** Always 'ERR_LIBVIRT_MISSING_PROGRAMS'. */
  readonly code = 'ERR_LIBVIRT_MISSING_PROGRAMS';
  /** The programs. */
  readonly programs: readonly string[];
  /** The packages of Debian and Ubuntu that have them. */
  readonly packages: readonly string[];

  constructor(purpose: string, missing: readonly (readonly [program: string, debianPackage: string])[]) {
    const programs = missing.map(([program]) => program);
    const packages = [...new Set(missing.map(([, debianPackage]) => debianPackage))];
    super(
      `${purpose}: not installed: ${programs.join(', ')}\n  Debian, Ubuntu: apt-get install --no-install-recommends ${packages.join(' ')}`,
    );
    this.programs = programs;
    this.packages = packages;
  }
}

/**
 * Checks that programs are installed.
 *
 * @param programs By name, the package of Debian that has it.
 * @throws MissingProgramsError if one is not.
 */
export function requirePrograms(purpose: string, programs: Readonly<Record<string, string>>): void {
  const missing = Object.entries(programs).filter(([program]) => !isInstalled(program));
  if (missing.length > 0) throw new MissingProgramsError(purpose, missing);
}

/** What is put before a command for it to run as root; undefined if this user cannot do that without a password. */
export function rootPrefix(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  const succeeds = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore', timeout: 10_000 }).status === 0;
  return succeeds ? ['sudo', '-n'] : undefined;
}
