import type { PlainObject } from '../read.ts';
import type { NodeSpec } from '../schema.ts';
import { Comparison } from './compare.ts';
import type { Difference } from './difference.ts';

/** How two configurations are compared. */
export interface DiffOptions {
  /**
   * Whether differences that libvirt makes by itself are left out: what it adds (addresses, aliases, a MAC, default
   * controllers …), and values that mean the same as none. Default: true; the question is then whether the second, which
   * came back, keeps what the first asked for.
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
