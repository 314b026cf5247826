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

/**
 * Pairs items with sources: first those that `isSame`, each source once; then, when as many are left over on both
 * sides, these in order, so that a value changed in place stays in place.
 */
export function pair<Item, Source>(
  items: readonly Item[],
  sources: readonly Source[],
  isSame: (item: Item, source: Source) => boolean,
  mayReplace: boolean,
): number[] {
  const free = new Set(sources.keys());
  const matches = items.map((item, index) => {
    // An untouched list is the usual case, and this finds its pairs in one step each.
    const candidates = free.has(index) ? [index, ...free] : free;
    for (const candidate of candidates) {
      if (!isSame(item, sources[candidate]!)) continue;
      free.delete(candidate);
      return candidate;
    }
    return -1;
  });
  const unmatched = matches.filter((match) => match < 0).length;
  if (!mayReplace || unmatched === 0 || unmatched !== free.size) return matches;
  const rest = free.values();
  return matches.map((match) => (match < 0 ? (rest.next().value ?? -1) : match));
}
