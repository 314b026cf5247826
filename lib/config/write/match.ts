/**
 * Which of the items stand for which of the sources and may stay where they are: indices into `sources`, rising, -1 for
 * items that have to be written at their new place.
 */
export function stayingInPlace(matches: readonly number[]): number[] {
  const staying = longestRising(matches);
  return matches.map((match, index) => (staying.has(index) ? match : -1));
}

/** The positions of a longest strictly rising sequence among the entries that are not -1. */
function longestRising(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    if (value < 0) return;
    let low = 0;
    for (let high = tails.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = index;
  });
  const chosen = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) chosen.add(at);
  return chosen;
}

/** What identifies the source that an item stands for: the source that it was read from, or one that says the same. */
export interface Recognizable<Source> {
  /** The source that it was read from. */
  readonly source?: Source | undefined;
  /** What it says, equal for all that say the same; undefined where only the source that it was read from will do. */
  readonly content?: unknown;
}

/**
 * Pairs items with sources, each source once: first by the source that an item was read from, then by what it says; then,
 * when as many are left over on both sides, these in order, so that a value changed in place stays in place. Linear, in
 * whatever order the items are.
 *
 * @returns for each item an index into `sources`, or -1
 */
export function pair<Source>(
  items: readonly Recognizable<Source>[],
  sources: readonly Source[],
  contentOf: (source: Source) => unknown,
): number[] {
  const matches: number[] = new Array<number>(items.length).fill(-1);
  const free = new Set(sources.keys());
  const take = (item: number, source: number): void => {
    matches[item] = source;
    free.delete(source);
  };
  const positions = new Map(sources.map((source, at) => [source, at]));
  items.forEach(({ source }, index) => {
    const at = source && positions.get(source);
    if (at !== undefined && free.has(at)) take(index, at);
  });
  if (items.some(({ content }, index) => matches[index]! < 0 && content !== undefined))
    pairByContent(items, sources, contentOf, matches, free, take);
  const unmatched = matches.filter((match) => match < 0).length;
  if (unmatched === 0 || unmatched !== free.size) return matches;
  const rest = free.values();
  return matches.map((match) => (match < 0 ? rest.next().value! : match));
}

function pairByContent<Source>(
  items: readonly Recognizable<Source>[],
  sources: readonly Source[],
  contentOf: (source: Source) => unknown,
  matches: readonly number[],
  free: ReadonlySet<number>,
  take: (item: number, source: number) => void,
): void {
  const contents = sources.map((source, at) => (free.has(at) ? contentOf(source) : undefined));
  const matching = (visit: (content: unknown, index: number) => void): void =>
    items.forEach(({ content }, index) => {
      if (matches[index]! < 0 && content !== undefined) visit(content, index);
    });
  // What stands at the same place is preferred: then only what has changed is touched.
  matching((content, index) => {
    if (free.has(index) && contents[index] === content) take(index, index);
  });
  const byContent = new Map<unknown, number[]>();
  for (const at of [...free].reverse()) {
    const alike = byContent.get(contents[at]);
    if (alike) alike.push(at);
    else byContent.set(contents[at], [at]);
  }
  matching((content, index) => {
    const at = byContent.get(content)?.pop();
    if (at !== undefined) take(index, at);
  });
}
