import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Outcome {
  /** The exit code, or null when a signal ended it. */
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

export interface ProgramOptions {
  /** The program that runs it. Default: this Node. */
  node?: string[];
  nodeOptions?: string[];
  env?: Record<string, string>;
  /** The user and group that the program changes to when this process is root; the program imports `run-as.mjs` for it. */
  uid?: number;
  /** In milliseconds; after that it is killed, and its signal says so. */
  timeout?: number;
  /** Called as soon as it is started. */
  started?: (child: ChildProcess) => void;
}

/** Has Node run TypeScript in its own process: what a signal ends is the program, and no other process holds its output open. */
export const typescript = ['--import', new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href];

/** Runs a Node program, of JavaScript or TypeScript, to its end. What counts is how it ends, which only another process can see. */
export function runProgram(file: URL, args: string[] = [], options: ProgramOptions = {}): Promise<Outcome> {
  const [command = process.execPath, ...before] = options.node ?? [];
  const loader = file.pathname.endsWith('.ts') ? typescript : [];
  const child = spawn(command, [...before, ...loader, ...(options.nodeOptions ?? []), fileURLToPath(file), ...args], {
    env: { ...process.env, ...options.env, ...(options.uid !== undefined && { RUN_AS: String(options.uid) }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text) => (output[name] += text));
  const timer = setTimeout(() => child.kill('SIGKILL'), options.timeout ?? 30_000);
  options.started?.(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, ...output });
    });
  });
}
