/** What the addon reports of its threads and of its lanes. */
import { type AddonStats, addon, type LaneStats } from './addon.ts';
import type { ObjectHandle } from './object.ts';

export type { AddonStats, LaneStats } from './addon.ts';

/** The threads of the process, and the handles of this environment. */
export function libraryStats(): AddonStats {
  return addon.stats();
}

/** The calls of a connection: none if it is closed. */
export function laneStats(connection: ObjectHandle<'Connect'>): LaneStats {
  return addon.stats(connection.id) ?? { queued: 0, running: 0, workers: 0 };
}

/** Of a connection for which nothing else was set; the addon has the same number. */
const defaultConcurrency = 4;

const concurrencies = new WeakMap<ObjectHandle<'Connect'>, number>();

/** Sets how many calls of a connection run at once. */
export function setConcurrency(connection: ObjectHandle<'Connect'>, calls: number): void {
  addon.setLimit(connection.id, calls);
  concurrencies.set(connection, calls);
}

/** How many calls of a connection run at once. */
export function concurrencyOf(connection: ObjectHandle<'Connect'>): number {
  return concurrencies.get(connection) ?? defaultConcurrency;
}
