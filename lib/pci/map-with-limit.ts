/**
 * Processes items concurrently, at most `limit` at a time: a connection runs no more calls at once, and hundreds of listeners on one signal
 * would be reported as a leak.
 */
export async function mapWithLimit<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  limit = 4,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const takeItems = async () => {
    while (next < items.length) {
      const place = next++;
      results[place] = await work(items[place]!);
    }
  };
  await Promise.all(Array.from({ length: limit }, takeItems));
  return results;
}
