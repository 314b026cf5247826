import type { PlainObject } from '../read.ts';
import type { NodeSpec } from '../schema.ts';
import { Comparison } from './compare.ts';
import type { Difference } from './difference.ts';

/** Options of diff(). */
export interface DiffOptions {
  /**
   * Whether to ignore differences that libvirt makes itself: what it adds (addresses, aliases, MAC addresses, default controllers …), and
   * values that are equivalent to none. Default: true, which compares whether the second keeps what the first requests.
   */
  ignoreDefaults?: boolean;
}

/**
 * What differs in meaning between two objects of one spec.
 *
 * @param path where the rules have what is compared: `/domain/devices/disk` for a disk by itself
 */
export function diffObjects(
  root: string,
  path: string,
  spec: NodeSpec,
  asked: PlainObject,
  got: PlainObject,
  options: DiffOptions = {},
): Difference[] {
  const comparison = new Comparison(options.ignoreDefaults ?? true);
  comparison.objects(spec, { path, shown: `/${root}`, asked, got, memo: new Map() });
  return comparison.differences;
}
