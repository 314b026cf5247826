import type { Connection } from '../connection/connection.ts';
import { handle } from '../core/object.ts';
import { concurrencyOf } from '../native/library.ts';

/** Processes items concurrently, as many at a time as the connection runs calls at once: the program's other calls find a place between. */
export async function mapWithLimit<Item, Result>(
  connection: Connection,
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const takeItems = async () => {
    while (next < items.length) {
      const place = next++;
      results[place] = await work(items[place]!);
    }
  };
  await Promise.all(Array.from({ length: concurrencyOf(connection[handle]) }, takeItems));
  return results;
}
