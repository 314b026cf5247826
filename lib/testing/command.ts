/** Programs of this machine that the test kit runs. */
import { execFile } from 'node:child_process';

/** How much a program may print, in bytes. */
const maxBuffer = 1 << 26;

/** Runs a program and returns its standard output. Rejects with what it wrote to its standard error if it fails. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, signal }: { cwd?: string; signal?: AbortSignal | undefined } = {},
): Promise<string> {
  // What programs print is read: it is to be in the language that they are written in.
  const env = { ...process.env, LC_ALL: 'C.UTF-8', LANGUAGE: '' };
  return new Promise((resolve, reject) => {
    execFile(program, [...args], { cwd, signal, env, maxBuffer }, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if (signal?.aborted) reject(signal.reason);
      else
        reject(
          new Error(`${[program, ...args].join(' ')} failed: ${stderr.trim() || error.message}`, { cause: error }),
        );
    });
  });
}
