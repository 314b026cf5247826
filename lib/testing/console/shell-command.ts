/** How a command is typed to a shell on a console, and what comes back: every POSIX shell does, also one without an editor for lines. */
import { randomBytes } from 'node:crypto';
import type { CallOptions } from '../../core/call.ts';
import { boolean, callRows, optionsOf, time } from '../../core/options.ts';
import { trimmedOutput } from '../errors.ts';
import type { ConsoleMatch } from './search.ts';

/** Options of GuestConsole.run(). */
export interface RunOptions extends CallOptions {
  /** How long the command may take, in ms. Then it is interrupted (Ctrl-C). Default: 60,000. */
  timeout?: number;
  /** Whether to reject if its exit status is not 0; false returns a RunResult instead of its standard output. Default: true. */
  check?: boolean;
}

/** The rule of RunOptions. */
export const runOptions = optionsOf<RunOptions>({ ...callRows, timeout: time(1), check: boolean });

/** How a command ended. */
export interface RunResult {
  /** Its exit status; 128 and the number of the signal that ended it, otherwise. */
  exitCode: number;
  /** What it wrote to its standard output, without trailing newlines. */
  stdout: string;
  /** What it wrote to its standard error, without trailing newlines. */
  stderr: string;
}

/** The longest line that is typed, in bytes: a terminal takes 4,095 at most. */
const longestLine = 2000;

/** As a word of a shell. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** For `printf %b`: a line feed would end the line, and a tab complete it. */
const escaped = (text: string) =>
  text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
    /[\\\x00-\x1f\x7f]/g,
    (character) => `\\0${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );

/** Pieces of a text of at most so many bytes, cut between characters. */
function pieces(text: string, most: number): string[] {
  const result: string[] = [];
  let piece = '';
  let length = 0;
  for (const character of text) {
    const bytes = Buffer.byteLength(character);
    if (length + bytes > most) {
      result.push(piece);
      piece = '';
      length = 0;
    }
    piece += character;
    length += bytes;
  }
  return [...result, piece];
}

/** A line that a shell answers when it is ready, and its answer. */
export function shellProbe(): { line: string; answer: string } {
  const id = randomBytes(6).toString('hex');
  return { line: `\necho ready''-${id}\n`, answer: `ready-${id}\n` };
}

/** One run of a command, with marks in its output that nothing else prints. */
export class ShellCommand {
  readonly #command: string;
  readonly #id = randomBytes(6).toString('hex');
  /** What each line of output begins with, to distinguish it from what others print on the console meanwhile. */
  readonly #prefix = `${this.#id.slice(0, 4)}|`;

  constructor(command: string) {
    this.#command = command;
  }

  /** Lines that have to be typed before, because the command is long; each is followed by `taken`. */
  get preparation(): string[] {
    const text = escaped(this.#command);
    if (Buffer.byteLength(text) <= longestLine / 2) return [];
    return pieces(text, longestLine / 2).map(
      // The quotes keep what is typed, and sent back, from looking like the mark.
      (piece, index) => `_run=${index === 0 ? '' : '"$_run"'}${quoted(piece)}; echo taken''-${this.#id}`,
    );
  }

  /** What is shown after each of these lines. */
  get taken(): RegExp {
    return new RegExp(`taken-${this.#id}\\n`);
  }

  /**
   * The line that runs the command. A program that the command leaves running may hold the pipe open: sed ends at the mark, and the output
   * of that program is lost. It reads one line ahead, hence another one.
   */
  get line(): string {
    const text = escaped(this.#command);
    const argument =
      text === this.#command && this.preparation.length === 0
        ? quoted(text)
        : `"$(printf %b ${this.preparation.length > 0 ? '"$_run"' : quoted(text)})"`;
    const id = this.#id;
    // A terminal has no second stream. Each run has a file of its own, since users of a guest share the folder.
    const errors = `/tmp/.run-${id}`;
    // The quotes keep what is typed, and may be shown, from looking like output.
    const prefixed = `'s/^/${this.#prefix.replace('|', `'"|"'`)}/`;
    return [
      `{ (eval ${argument}) </dev/null 2>${errors}; echo end-${id} $?; echo; } | sed ${prefixed};/end-${id} [0-9]*$/q'`,
      `{ cat ${errors}; rm -f ${errors}; echo done-${id}; } | sed ${prefixed}'`,
    ].join('; ');
  }

  /** What is shown, one after the other: the command's output stands before the first, its errors before the second. */
  get patterns(): RegExp[] {
    const prefix = `${this.#prefix.replace('|', '\\|')}(.*)`;
    return [new RegExp(`${prefix}end-${this.#id} (\\d+)\\n`), new RegExp(`${prefix}done-${this.#id}\\n`)];
  }

  /** Its outcome, from the matches of the patterns. */
  result([end, done]: readonly ConsoleMatch[]): RunResult {
    return {
      exitCode: Number(end!.match[2]),
      stdout: this.#output(end!),
      stderr: this.#output(done!),
    };
  }

  /** The lines of output before a mark, which may end the last of them. */
  #output({ before, match }: ConsoleMatch): string {
    // A prompt may stand before the first one.
    const lines = before.slice(before.indexOf(this.#prefix)).split('\n');
    const output = lines.filter((line) => line.startsWith(this.#prefix)).map((line) => line.slice(this.#prefix.length));
    return trimmedOutput([...output, match[1]].join('\n'));
  }
}
