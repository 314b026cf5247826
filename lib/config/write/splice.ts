interface Splice {
  start: number;
  end: number;
  text: string;
}

/** Replacements in a text, noted in any order and made at once; they must not overlap. */
export class Splices {
  readonly #list: Splice[] = [];

  get size(): number {
    return this.#list.length;
  }

  replace(start: number, end: number, text: string): void {
    this.#list.push({ start, end, text });
  }

  /** Several at one place stand in the order they came in. */
  insert(at: number, text: string): void {
    this.#list.push({ start: at, end: at, text });
  }

  remove(start: number, end: number): void {
    this.#list.push({ start, end, text: '' });
  }

  /** The part of the text from `from` to `to` with all replacements made. */
  apply(text: string, from = 0, to = text.length): string {
    if (this.#list.length === 0) return text.slice(from, to);
    // What is inserted goes before what is replaced at the same place; sorting is stable for the rest.
    const sorted = [...this.#list].sort(
      (a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start),
    );
    let out = '';
    let at = from;
    for (const splice of sorted) {
      out += text.slice(at, splice.start) + splice.text;
      at = splice.end;
    }
    return out + text.slice(at, to);
  }
}
