/**
 * XML that cannot be read: not well-formed, beyond a limit, or not the document that was asked for.
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
