/**
 * Does work for each item, a few at a time: a connection runs no more at once, and a signal that hundreds of calls listened to would
 * look like a leak.
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
