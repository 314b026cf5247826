/**
 * XML that cannot be read: not well-formed, beyond a limit, or not the requested document.
 *
 * `line` and `column` count from 1, `offset` from 0, all in UTF-16 code units of the text that was parsed.
 */
export class XmlError extends SyntaxError {
  /** Always 'XmlError'. */
  override readonly name = 'XmlError';
  /** Where it is, from 0, in UTF-16 code units. */
  readonly offset: number;
  /** The line that it is in, from 1. */
  readonly line: number;
  /** Its place in the line, from 1, in UTF-16 code units. */
  readonly column: number;
  /** What is wrong, without the position that `message` adds. */
  readonly reason: string;

  constructor(reason: string, text: string, offset: number) {
    const { line, column } = positionAt(text, offset);
    super(`${reason} (line ${line}, column ${column})`);
    this.reason = reason;
    this.offset = offset;
    this.line = line;
    this.column = column;
  }
}

/** A place in a text as people count it, from 1. */
export interface Position {
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
}

/** Line and column of many places in one text, which is gone through once. */
export class Positions {
  readonly #text: string;
  /** Where each line begins, as far as the text has been gone through. */
  readonly #starts: number[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The same as {@link positionAt}. */
  at(offset: number): Position {
    if (this.#starts.length === 0) this.#findStarts();
    let low = 0;
    for (let high = this.#starts.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return { line: low, column: offset - this.#starts[low - 1]! + 1 };
  }

  #findStarts(): void {
    this.#starts.push(0);
    for (const { index, 0: end } of this.#text.matchAll(/\r\n?|\n/g)) this.#starts.push(index + end.length);
  }
}

/** Line and column of an offset; a carriage return alone, a line feed alone and the two together each end a line. */
export function positionAt(text: string, offset: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(at + 1) === 10) {
      if (at + 1 >= offset) break;
      at++;
    }
    line++;
    lineStart = at + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
