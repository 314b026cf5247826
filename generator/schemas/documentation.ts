import { compareKeys, DEFINITION, type Key, matches, type Place, parseKeys } from './key.ts';

/** What properties mean, by key: `generator/schemas/doc` has them. */
export type DocRows = Readonly<Record<string, string>>;

interface Row extends Key {
  meaning: string;
  used: boolean;
}

/** Finds what a property means by where it stands. */
export class Documentation {
  /** The rows whose last step and part are these; those for any element are under `*`. */
  readonly #rows = new Map<string, Row[]>();
  /** How many steps of a place decide which row is its. */
  readonly depth: number;

  constructor(tables: readonly DocRows[]) {
    let depth = 1;
    const written = new Set<string>();
    for (const [text, meaning] of tables.flatMap((table) => Object.entries(table))) {
      for (const key of parseKeys(text)) {
        if (written.has(key.text)) throw new Error(`documentation: two rows have the key '${key.text}'`);
        written.add(key.text);
        const index = `${key.steps.at(-1)?.name ?? ''} ${key.part}`;
        this.#rows.set(index, [...(this.#rows.get(index) ?? []), { ...key, meaning, used: false }]);
        depth = Math.max(depth, key.steps.length);
      }
    }
    this.depth = depth;
  }

  /** The meaning of a part of the element at a place; the row with the longest key counts, one for the definition last. */
  meaning(place: Place, part = '', definition?: string): string | undefined {
    const name = place.at(-1)!.name;
    const rows = [`${name} ${part}`, `* ${part}`, ` ${DEFINITION}${definition}`].flatMap(
      (index) => this.#rows.get(index) ?? [],
    );
    const found = rows.filter((row) => matches(row, place)).sort((a, b) => compareKeys(b, a));
    const [best, other] = found;
    if (best === undefined) return undefined;
    if (other && compareKeys(best, other) === 0 && other.meaning !== best.meaning)
      throw new Error(`documentation: '${best.text}' and '${other.text}' match one property`);
    best.used = true;
    return best.meaning;
  }

  /** Keys that no property needed: slips, or left over from another version of the schemas. */
  get unused(): string[] {
    return [...this.#rows.values()].flat().flatMap(({ text, used }) => (used ? [] : [text]));
  }
}
