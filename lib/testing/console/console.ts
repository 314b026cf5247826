/** The console of a guest, for programs: what it shows, and what is typed. */
import { once } from 'node:events';
import type { Duplex } from 'node:stream';
import { inspect } from 'node:util';
import type { CallOptions } from '../../core/call.ts';
import { boolean, callRows, check, optionsOf, text, time } from '../../core/options.ts';
import { CommandError, CommandTimeoutError, ConsoleEndedError, ConsoleTimeoutError, shownOutput } from '../errors.ts';
import { EchoFilter } from './echo-filter.ts';
import { RecentText } from './recent-text.ts';
import { type ConsoleMatch, pattern as patternRule, Search } from './search.ts';
import { type RunOptions, type RunResult, runOptions, ShellCommand, shellProbe } from './shell-command.ts';
import { TerminalDecoder } from './terminal-decoder.ts';

export type { ConsoleMatch } from './search.ts';
export type { RunOptions, RunResult } from './shell-command.ts';

/** Options of GuestConsole.expect(). */
export interface ExpectOptions extends CallOptions {
  /** How long to wait, in ms. Default: 60,000. */
  timeout?: number;
  /**
   * Whether to search all that is kept of what it has shown, also before the last match: for what may have been shown meanwhile, such as
   * what a guest reports during its boot. The next expect() searches as if this one had not been. Default: false.
   */
  fromStart?: boolean;
}

const expectOptions = optionsOf<ExpectOptions>({ ...callRows, timeout: time(1), fromStart: boolean });

/** Options of GuestConsole.send(). */
export interface SendOptions {
  /** Whether the guest sends back what is typed, which is then left out of its output; false for a password. Default: true. */
  echo?: boolean;
}

const sendOptions = optionsOf<SendOptions>({ echo: boolean });

/** How much text is kept for expect() and in the transcript, in characters. */
const keptText = 1 << 20;

/** How long text may wait to be searched, in ms, where searching each piece would take too long. */
const searchDelay = 2;

/** How often the line that probes a shell is repeated, in ms. */
const probeInterval = 500;

interface Waiting {
  readonly search: Search;
  /** Whether a match is the beginning of what is searched next. */
  readonly consumes: boolean;
  readonly pattern: string | RegExp;
  resolve(matches: ConsoleMatch[]): void;
  reject(error: unknown): void;
}

/** Replaces the stream of a console. @internal */
export const attach: unique symbol = Symbol('attach');

/** Ends a console, for a reason. @internal */
export const end: unique symbol = Symbol('end');

/**
 * A guest's console as text: UTF-8, lines that end with a line feed alone, without colors and other control sequences. It is read all the
 * time, so the guest never waits; of what it shows, the last 1,048,576 characters are kept.
 *
 * ```ts
 * const console = new GuestConsole(await domain.openConsole());
 * await console.expect('login: ');
 * console.send('root');
 * ```
 */
export class GuestConsole implements AsyncDisposable {
  #stream: Duplex | undefined;
  #decoder = new TerminalDecoder();
  #echo = new EchoFilter();
  /** All that it has shown. */
  readonly #transcript = new RecentText(keptText);
  /** What it has shown since the last match. */
  readonly #unmatched = new RecentText(keptText);
  /** The number of characters that it has shown, without echoes. */
  #received = 0;
  /** How many of them stand before the end of the last match. */
  #matched = 0;
  readonly #onLine: ((line: string) => void) | undefined;
  /** What it has shown of a line that is not complete, for `onLine`. */
  #line = '';
  readonly #waiting = new Set<Waiting>();
  #timer: NodeJS.Timeout | undefined;
  #ended: { reason: string; cause?: unknown } | undefined;
  /** Whether a command was interrupted, and the shell has not shown since that it is ready. */
  #interrupted = false;
  /** Resolves when the commands that were run have ended. */
  #commands: Promise<unknown> = Promise.resolve();

  /**
   * @param stream The console of a domain, as openConsole() returns it, or any other terminal.
   * @param whyEnded Returns why the stream has ended, for errors, if that is known.
   * @param onLine Is called with each line that it shows, without the line feed.
   */
  constructor(stream: Duplex, whyEnded?: () => Promise<string | undefined>, onLine?: (line: string) => void) {
    this.#onLine = onLine;
    this[attach](stream, whyEnded);
  }

  /** Why it ended; undefined while it is open. */
  get ended(): string | undefined {
    return this.#ended?.reason;
  }

  /** What it has shown, what was typed included: the last 1,048,576 characters. */
  get transcript(): string {
    return this.#transcript.toString();
  }

  /** Reads a stream from now on. @internal */
  [attach](stream: Duplex, whyEnded: () => Promise<string | undefined> = async () => undefined): void {
    if (this.#stream && !this.#ended) this[end]('it was opened again');
    this.#stream = stream;
    this.#decoder = new TerminalDecoder();
    this.#echo = new EchoFilter();
    this.#ended = undefined;
    this.#interrupted = false;
    const ended = async (usual: string, cause?: unknown) => {
      const reason = (await whyEnded().catch(() => undefined)) ?? usual;
      if (this.#stream === stream) this[end](reason, cause);
    };
    stream.on('data', (bytes: Uint8Array | string) => {
      if (this.#stream === stream) this.#show(bytes);
    });
    stream.on('end', () => ended('the guest stopped, or closed it'));
    stream.on('error', (error) => ended(error.message, error));
    stream.on('close', () => ended('its stream was closed'));
  }

  /** @internal */
  [end](reason: string, cause?: unknown): void {
    if (this.#ended) return;
    this.#ended = { reason, cause };
    this.#output(this.#echo.end());
    if (this.#line !== '') this.#output('\n');
    this.#scan();
    for (const waiting of this.#waiting) waiting.reject(this.#endedError(waiting.pattern));
  }

  #endedError(pattern?: string | RegExp): ConsoleEndedError {
    const { reason, cause } = this.#ended!;
    return new ConsoleEndedError(pattern, reason, this.#transcript.end(shownOutput), cause);
  }

  #show(bytes: Uint8Array | string): void {
    const shown = this.#decoder.decode(bytes);
    this.#transcript.append(shown);
    this.#output(this.#echo.filter(shown));
  }

  #output(output: string): void {
    if (output === '') return;
    this.#received += output.length;
    this.#unmatched.append(output);
    if (this.#onLine) this.#callWithLines(this.#onLine, output);
    let later = false;
    for (const waiting of this.#waiting) {
      waiting.search.append(output);
      if (waiting.search.isDue) this.#look(waiting);
      else later = true;
    }
    if (later) this.#timer ??= setTimeout(() => this.#scan(), searchDelay);
  }

  #callWithLines(onLine: (line: string) => void, output: string): void {
    const lines = (this.#line + output).split('\n');
    this.#line = lines.pop()!;
    for (const line of lines) onLine(line);
  }

  #scan(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const waiting of this.#waiting) this.#look(waiting);
  }

  /** Whether what is waited for was found now. */
  #look({ search, consumes, resolve }: Waiting): boolean {
    const matches = search.scan();
    if (!matches) return false;
    if (consumes) this.#matchedUntil(this.#received - search.left);
    resolve(matches);
    return true;
  }

  #matchedUntil(position: number): void {
    if (position <= this.#matched) return;
    this.#matched = position;
    const rest = position === this.#received ? '' : this.#unmatched.end(this.#received - position);
    this.#unmatched.clear();
    this.#unmatched.append(rest);
  }

  /**
   * Waits until the console shows a text or a match of a regular expression, in what it has shown since the last match and what it will
   * show. A regular expression with `$` matches at the end of what there is at the moment; a match has at most 65,536 characters. Several
   * can wait at once: each finds its own match.
   *
   * Rejects with a ConsoleTimeoutError after `timeout`, and at once with a ConsoleEndedError when the guest stops; both with the last 2,000
   * characters that it has shown.
   */
  async expect(pattern: string | RegExp, options: ExpectOptions = {}): Promise<ConsoleMatch> {
    check(patternRule, pattern, 'the pattern of expect()');
    check(expectOptions, options, 'the options of expect()');
    const { timeout = 60_000, fromStart = false, signal } = options;
    const late = () => new ConsoleTimeoutError(pattern, timeout, this.#transcript.end(shownOutput));
    const [match] = await this.#find([pattern], timeout, signal, late, fromStart);
    return match!;
  }

  /** Finds a match of each pattern, one after the other. */
  #find(
    patterns: readonly (string | RegExp)[],
    timeout: number,
    signal: AbortSignal | undefined,
    late: () => Error,
    fromStart = false,
  ): Promise<ConsoleMatch[]> {
    signal?.throwIfAborted();
    const search = new Search(patterns, keptText);
    search.append((fromStart ? this.#transcript : this.#unmatched).toString());
    return new Promise((resolve, reject) => {
      const settle = () => {
        this.#waiting.delete(waiting);
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
      };
      const waiting: Waiting = {
        search,
        consumes: !fromStart,
        pattern: patterns[0]!,
        resolve(matches) {
          settle();
          resolve(matches);
        },
        reject(error) {
          settle();
          reject(error);
        },
      };
      const abort = () => waiting.reject(signal?.reason);
      const timer = setTimeout(() => {
        if (!this.#look(waiting)) waiting.reject(late());
      }, timeout);
      this.#waiting.add(waiting);
      signal?.addEventListener('abort', abort);
      if (!this.#look(waiting) && this.#ended) waiting.reject(this.#endedError(waiting.pattern));
    });
  }

  /** Types raw text, such as '\x03' for Ctrl-C. Throws a ConsoleEndedError if the console has ended. */
  write(data: string | Uint8Array): void {
    if (this.#ended) throw this.#endedError();
    this.#stream!.write(data);
  }

  /** Types a line. Its echo is not part of the output. Throws a ConsoleEndedError if the console has ended. */
  send(line: string, options: SendOptions = {}): void {
    check(text, line, 'the line of send()');
    check(sendOptions, options, 'the options of send()');
    if (options.echo !== false) this.#echo.sent(line);
    this.write(`${line}\n`);
  }

  /**
   * Runs a command by the shell that is ready on the console, in a subshell without input, and returns its standard output without
   * trailing newlines. Commands run one after the other. A program that a command leaves running in the background must not write to its
   * output. The guest needs sed.
   *
   * Rejects with a CommandError if its exit status is not 0 (see `check`), with a CommandTimeoutError after `timeout`, and with a
   * ConsoleEndedError when the guest stops.
   */
  run(command: string, options?: RunOptions & { check?: true }): Promise<string>;
  run(command: string, options: RunOptions & { check: false }): Promise<RunResult>;
  run(command: string, options?: RunOptions): Promise<string | RunResult>;
  async run(command: string, options: RunOptions = {}): Promise<string | RunResult> {
    check(text, command, 'the command of run()');
    check(runOptions, options, 'the options of run()');
    const ran = this.#commands.then(() => this.#run(command, options));
    this.#commands = ran.catch(() => {});
    return ran;
  }

  async #run(command: string, options: RunOptions): Promise<string | RunResult> {
    const { timeout = 60_000, signal } = options;
    const begun = performance.now();
    const late = () => new CommandTimeoutError(command, timeout, this.#transcript.end(shownOutput));
    const shell = new ShellCommand(command);
    const left = () => Math.max(1, timeout - (performance.now() - begun));
    const type = (line: string, patterns: readonly RegExp[]) => {
      this.send(line);
      return this.#find(patterns, left(), signal, late);
    };
    signal?.throwIfAborted();
    try {
      if (this.#interrupted) await this.#whenShellIsReady(left, signal, late);
      for (const line of shell.preparation) await type(line, [shell.taken]);
      const result = shell.result(await type(shell.line, shell.patterns));
      if (options.check === false) return result;
      if (result.exitCode === 0) return result.stdout;
      throw new CommandError(command, result);
    } catch (error) {
      // The shell is to be ready for the next one.
      if (!(error instanceof CommandError) && !this.#ended) this.#interrupt();
      throw error;
    }
  }

  #interrupt(): void {
    this.#interrupted = true;
    this.write('\x03');
  }

  /** A shell that was interrupted loses what it is reading then: it is probed until it answers. */
  async #whenShellIsReady(left: () => number, signal: AbortSignal | undefined, late: () => Error): Promise<void> {
    const { line, answer } = shellProbe();
    const probe = setInterval(() => !this.#ended && this.write(line), probeInterval);
    try {
      this.write(line);
      await this.#find([answer], left(), signal, late);
      this.#interrupted = false;
    } finally {
      clearInterval(probe);
    }
  }

  /** Ends it: nothing more is read, and what waits rejects. The guest runs on. */
  async close(): Promise<void> {
    const stream = this.#stream;
    this[end]('it was closed');
    if (!stream || stream.closed) return;
    const closed = once(stream, 'close');
    stream.destroy();
    await closed;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }

  [inspect.custom](): string {
    const state = this.#ended ? `ended: ${this.#ended.reason}` : 'open';
    return `GuestConsole { ${state}, ${this.#waiting.size} waiting } ${inspect(this.#transcript.end(200))}`;
  }
}
