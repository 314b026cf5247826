/** The end of a long text: what came last, of a bounded length, at a cost in proportion to what is added. */

/** Text is kept in pieces of this length: concatenating and cutting one string would copy all of it each time. */
const pieceLength = 1 << 16;

/** The last characters of a text that grows. */
export class RecentText {
  readonly #limit: number;
  #pieces: string[] = [];
  #last = '';
  #length = 0;
  #dropped = 0;

  /** @param limit How many characters are kept at least; up to a piece more are. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The number of characters that are kept. */
  get length(): number {
    return this.#length;
  }

  /** The number of characters that are no longer kept. */
  get dropped(): number {
    return this.#dropped;
  }

  append(text: string): void {
    this.#last += text;
    this.#length += text.length;
    if (this.#last.length < pieceLength) return;
    this.#pieces.push(this.#last);
    this.#last = '';
    while (this.#length - this.#pieces[0]!.length >= this.#limit) {
      const { length } = this.#pieces.shift()!;
      this.#length -= length;
      this.#dropped += length;
    }
  }

  /** Returns the text and forgets it. */
  take(): string {
    const text = this.toString();
    this.clear();
    return text;
  }

  clear(): void {
    this.#pieces = [];
    this.#last = '';
    this.#length = 0;
    this.#dropped = 0;
  }

  toString(): string {
    return this.#pieces.join('') + this.#last;
  }

  /** Returns the last characters. */
  end(length: number): string {
    let text = this.#last;
    for (let index = this.#pieces.length - 1; index >= 0 && text.length < length; index--)
      text = this.#pieces[index]! + text;
    return text.slice(-length);
  }
}
