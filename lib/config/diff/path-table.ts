/** Rows by the path that they are about; `*` in a row's path stands for any one name, `**` in front for any beginning. */
export class PathTable<Row extends { readonly path: string }> {
  readonly #exact = new Map<string, Row[]>();
  readonly #patterns: { pattern: RegExp; row: Row }[] = [];
  readonly #found = new Map<string, readonly Row[]>();

  constructor(rows: readonly Row[]) {
    for (const row of rows) {
      if (!row.path.includes('*')) this.#exact.set(row.path, [...(this.#exact.get(row.path) ?? []), row]);
      else this.#patterns.push({ pattern: patternOf(row.path), row });
    }
  }

  of(path: string): readonly Row[] {
    let rows = this.#found.get(path);
    if (!rows) {
      rows = [
        ...(this.#exact.get(path) ?? []),
        ...this.#patterns.filter(({ pattern }) => pattern.test(path)).map(({ row }) => row),
      ];
      // Paths come from the schema; only those of recursive elements are without number.
      if (this.#found.size < MAX_PATHS) this.#found.set(path, rows);
    }
    return rows;
  }
}

const MAX_PATHS = 10_000;

function patternOf(path: string): RegExp {
  const source = path
    .replace(/[$.+()]/g, '\\$&')
    .replace(/^\*\*/, '\u0000')
    .replaceAll('*', '[^/]+')
    .replace('\u0000', '.*');
  return new RegExp(`^${source}$`);
}
