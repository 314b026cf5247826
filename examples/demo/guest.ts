/** A reader for the consoles of the examples' guests. */
import { stripVTControlCharacters } from 'node:util';

/** Reads a console line by line, and resolves promises of lines. */
export class ConsoleReader {
  readonly #lines: string[] = [];
  #rest = '';
  #waiting: { pattern: RegExp; resolve: (line: string) => void }[] = [];

  constructor(console_: AsyncIterable<Buffer>, onLine: (line: string) => void) {
    void this.#read(console_, onLine);
  }

  async #read(console_: AsyncIterable<Buffer>, onLine: (line: string) => void): Promise<void> {
    try {
      for await (const chunk of console_) {
        const lines = (this.#rest + chunk.toString()).split(/[\r\n]+/);
        this.#rest = lines.pop() ?? '';
        for (const line of lines) this.#take(stripVTControlCharacters(line).replace(/^(guest# )+/, ''), onLine);
      }
    } catch {
      // The console ends with the guest; events report the end of the guest.
    }
  }

  #take(line: string, onLine: (line: string) => void): void {
    if (line.trim() === '') return;
    this.#lines.push(line);
    onLine(line);
    const matched = this.#waiting.filter(({ pattern }) => pattern.test(line));
    this.#waiting = this.#waiting.filter((waiting) => !matched.includes(waiting));
    for (const { resolve } of matched) resolve(line);
  }

  /** The first line that matches, past or future. */
  line(pattern: RegExp): Promise<string> {
    const known = this.#lines.find((line) => pattern.test(line));
    return known === undefined
      ? new Promise((resolve) => this.#waiting.push({ pattern, resolve }))
      : Promise.resolve(known);
  }

  lines(pattern: RegExp): string[] {
    return this.#lines.filter((line) => pattern.test(line));
  }
}
