import { compareKeys, DEFINITION, type DocKey, type ElementPath, matches, parseKeys } from './key.ts';

/** What properties mean, by key: `rows` has them. */
export type DocRows = Readonly<Record<string, string>>;

interface Row extends DocKey {
  meaning: string;
  used: boolean;
}

/** Finds the row of a property by the property's path. */
export class DocTable {
  /** The rows whose last step and part are these; those for any element are under `*`, those for a definition under no step. */
  readonly #rows = new Map<string, Row[]>();
  readonly #conditioned = new Set<string>();
  /** How many of the last steps of a path decide which row is its. */
  readonly depth: number;

  /** @throws when two rows have one key */
  constructor(tables: readonly DocRows[]) {
    const keys = new Set<string>();
    let depth = 1;
    for (const [text, meaning] of tables.flatMap((table) => Object.entries(table))) {
      for (const key of parseKeys(text)) {
        if (keys.has(key.text)) throw new Error(`documentation: two rows have the key '${key.text}'`);
        keys.add(key.text);
        const index = `${key.steps.at(-1)?.name ?? ''} ${key.part}`;
        this.#rows.set(index, [...(this.#rows.get(index) ?? []), { ...key, meaning, used: false }]);
        depth = Math.max(depth, key.steps.length);
        for (const step of key.steps) if (step.predicates.length > 0) this.#conditioned.add(step.name);
      }
    }
    this.depth = depth;
  }

  /** Whether the conditions of a step decide which row is a path's. */
  isConditioned(name: string): boolean {
    return this.#conditioned.has(name) || this.#conditioned.has('*');
  }

  /** The meaning of an element or of a part of it. The most specific key counts; one for the value's definition is the least. */
  meaning(path: ElementPath, part = '', definition?: string): string | undefined {
    const indexes = [`${path.at(-1)!.name} ${part}`, `* ${part}`, ` ${DEFINITION}${definition}`];
    const rows = indexes.flatMap((index) => this.#rows.get(index) ?? []).filter((row) => matches(row, path));
    const [best, other] = rows.sort((a, b) => compareKeys(b, a));
    if (best === undefined) return undefined;
    if (other && compareKeys(best, other) === 0 && other.meaning !== best.meaning)
      throw new Error(`documentation: '${best.text}' and '${other.text}' match one property`);
    best.used = true;
    return best.meaning;
  }

  /** Keys that no property matched: misspelled, or left over from another version of the schemas. */
  get unused(): string[] {
    return [...this.#rows.values()].flat().flatMap(({ text, used }) => (used ? [] : [text]));
  }
}
