/** A program whose functions a test calls one by one, while it changes what the program's process may use. */
import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** What a call of such a program brought. */
export interface Reply {
  value?: unknown;
  error?: { name: string; code?: string; message: string; resource?: string };
}

/** Of util-linux's prlimit. */
export type Limit = 'nproc' | 'nofile' | 'as';

export interface RemoteProgramOptions {
  /** The user that it changes to when this process is root: the system does not limit root's threads. */
  uid?: number;
  nodeOptions?: string[];
  env?: Record<string, string>;
}

/** Runs `serve()` of programs/served.mjs; ends with the test, which disposes of it. */
export class RemoteProgram implements AsyncDisposable {
  readonly #child: ChildProcess;
  readonly #limits = new Map<Limit, string>();
  readonly #ended: Promise<never>;
  #last = 0;
  stderr = '';

  readonly #uid: number | undefined;

  private constructor(child: ChildProcess, uid: number | undefined) {
    this.#child = child;
    this.#uid = uid;
    child.setMaxListeners(0); // One for each call that has no answer yet.
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.#ended = once(child, 'close').then(([code, signal]) => {
      throw new Error(`the program ended with ${signal ?? code}: ${this.stderr}`);
    });
    this.#ended.catch(() => {});
  }

  /** Resolves when it is ready to be called. */
  static async start(file: URL, { uid, nodeOptions = [], env }: RemoteProgramOptions = {}): Promise<RemoteProgram> {
    const child = fork(file, [], {
      env: { ...process.env, ...env, ...(uid !== undefined && { RUN_AS: String(uid) }) },
      execArgv: nodeOptions,
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    });
    const program = new RemoteProgram(child, uid);
    await Promise.race([once(child, 'message'), program.#ended]);
    return program;
  }

  get pid(): number {
    return this.#child.pid!;
  }

  /** Calls one of its functions. Rejects when the process ends instead of answering. */
  call(name: string, ...args: unknown[]): Promise<Reply> {
    const number = ++this.#last;
    const answer = new Promise<Reply>((resolve) => {
      const listen = (reply: Reply & { number: number }) => {
        if (reply.number !== number) return;
        this.#child.off('message', listen);
        resolve(reply);
      };
      this.#child.on('message', listen);
    });
    this.#child.send({ number, name, args }, () => {});
    const result = Promise.race([answer, this.#ended]);
    result.catch(() => {}); // A test that has failed does not wait for all of them.
    return result;
  }

  /** What one of its functions returned; throws what it threw. */
  async value(name: string, ...args: unknown[]): Promise<unknown> {
    const { value, error } = await this.call(name, ...args);
    if (error) throw Object.assign(new Error(error.message), error);
    return value;
  }

  /** Sets a soft limit of the process; undefined puts back what was there before. */
  limit(name: Limit, value: number | undefined): void {
    const old = this.#limits.get(name) ?? this.#softLimit(name);
    this.#limits.set(name, old);
    this.#prlimit(`--${name}=${value ?? old}:`);
  }

  #softLimit(name: Limit): string {
    return this.#prlimit(`--${name}`, '--output=SOFT', '--noheadings', '--raw').trim();
  }

  /** As the program's own user: root in a container may not change the limits of others. */
  #prlimit(...args: string[]): string {
    const user = process.getuid?.() === 0 && this.#uid !== undefined ? { uid: this.#uid, gid: this.#uid } : {};
    return execFileSync('prlimit', ['--pid', `${this.pid}`, ...args], { encoding: 'utf8', ...user });
  }

  /** The names of its threads. */
  threads(): string[] {
    const folder = `/proc/${this.pid}/task`;
    return readdirSync(folder).flatMap((id) => {
      try {
        return [readFileSync(`${folder}/${id}/comm`, 'utf8').trim()];
      } catch {
        return []; // It has just ended.
      }
    });
  }

  /** Resolves when it has ended by itself. */
  async ended(): Promise<{ code: number | null; signal: string | null }> {
    await this.#ended.catch(() => {});
    return { code: this.#child.exitCode, signal: this.#child.signalCode };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
  }
}
