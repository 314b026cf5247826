/** A terminal sends back what is typed: that is no output of the guest. */

/** How many characters of other output may come before the echo. */
const longestDelay = 4096;

/** The echo of a line: control characters come back in two characters, such as ^C. */
const echoOf = (line: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it is about
  `${line.replace(/[\x00-\x08\x0b-\x1f]/g, (character) => `^${String.fromCharCode(character.charCodeAt(0) + 64)}`)}\n`;

/** How much of the end of a text may be the beginning of another. */
function overlap(text: string, beginning: string): number {
  for (let length = Math.min(text.length, beginning.length - 1); length > 0; length--)
    if (beginning.startsWith(text.slice(-length))) return length;
  return 0;
}

/** Leaves out the first appearance of each line that was sent, in their order. */
export class EchoFilter {
  #expected: string[] = [];
  /** What may be the beginning of an echo, and is not output until it turns out not to be. */
  #held = '';
  /** How much output has come since the last echo, or the line itself. */
  #passed = 0;

  /** A line was sent that the terminal will send back. */
  sent(line: string): void {
    if (this.#expected.length === 0) this.#passed = 0;
    this.#expected.push(echoOf(line));
  }

  /** Returns the output among this text. */
  filter(text: string): string {
    let rest = this.#held + text;
    this.#held = '';
    let output = '';
    for (let echo = this.#expected[0]; echo !== undefined; echo = this.#expected[0]) {
      const at = rest.indexOf(echo);
      if (at < 0) {
        const held = overlap(rest, echo);
        const passed = rest.slice(0, rest.length - held);
        this.#passed += passed.length;
        // This terminal does not send back what is typed.
        if (this.#passed > longestDelay) this.#expected = [];
        else this.#held = rest.slice(rest.length - held);
        return this.#passed > longestDelay ? output + rest : output + passed;
      }
      output += rest.slice(0, at);
      rest = rest.slice(at + echo.length);
      this.#expected.shift();
      this.#passed = 0;
    }
    return output + rest;
  }

  /** Returns what was held back, since nothing more comes. */
  end(): string {
    const held = this.#held;
    this.#held = '';
    this.#expected = [];
    return held;
  }
}
