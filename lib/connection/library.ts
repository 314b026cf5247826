/** The libvirt that is loaded into this process. */
import { type CallOptions, call } from '../core/call.ts';
import { type AddonStats, libraryStats } from '../native/library.ts';
import { parseVersion, type Version } from '../native/version.ts';

/** Its version; Connection.getLibVersion() returns that of the daemon's libvirt. @see virGetVersion */
export async function getVersion(options?: CallOptions): Promise<Version> {
  return parseVersion(await call('virGetVersion', options));
}

/** The result of getLibraryStats(). */
export type LibraryStats = AddonStats;

/**
 * What this library holds: the worker threads of the process, and the handles of objects in this thread of JavaScript, dropped ones
 * included until they are collected. `connection.stats()` has a connection's calls.
 */
export function getLibraryStats(): LibraryStats {
  return libraryStats();
}
