/** Output for people: lines with the elapsed time, in color on a terminal, and a progress line during a wait. */
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** The source of a line, and its style. */
const voices = {
  step: 'bold',
  found: 'cyan',
  event: 'magenta',
  guest: 'green',
  note: 'gray',
  error: 'red',
} as const satisfies Record<string, Style>;

export type Voice = keyof typeof voices;

const spinner = '⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏';

export class Terminal {
  readonly #begun = performance.now();
  readonly #color = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  readonly #alive = process.stdout.isTTY === true;
  #waiting: { what: string; since: number; timer: NodeJS.Timeout } | undefined;

  line(voice: Voice, text: string): void {
    this.#clear();
    const seconds = ((performance.now() - this.#begun) / 1000).toFixed(2).padStart(6);
    const label = voice.padEnd(5);
    process.stdout.write(`${this.#paint('gray', `${seconds}s`)}  ${this.#paint(voices[voice], label)}  ${text}\n`);
    this.#draw();
  }

  /** Shows that something is awaited, and for how long, until it has come. */
  async wait<Result>(what: string, promise: Promise<Result>): Promise<Result> {
    const timer = setInterval(() => this.#draw(), 100);
    this.#waiting = { what, since: performance.now(), timer };
    // Where nothing can be drawn over, only what takes long is worth a line.
    const slow = setTimeout(() => !this.#alive && this.line('note', `waiting: ${what}`), 1000);
    this.#draw();
    try {
      return await promise;
    } finally {
      clearInterval(timer);
      clearTimeout(slow);
      this.#clear();
      this.#waiting = undefined;
    }
  }

  #draw(): void {
    if (!this.#alive || !this.#waiting) return;
    const passed = performance.now() - this.#waiting.since;
    const sign = spinner[Math.floor(passed / 100) % spinner.length];
    process.stdout.write(
      `\r\x1b[K${this.#paint('yellow', `${sign} ${this.#waiting.what} (${(passed / 1000).toFixed(1)} s)`)}`,
    );
  }

  #clear(): void {
    if (this.#alive && this.#waiting) process.stdout.write('\r\x1b[K');
  }

  #paint(style: Style, text: string): string {
    return this.#color ? styleText(style, text) : text;
  }
}
