import type { PlainObject } from '../read.ts';
import type { NodeSpec } from '../schema.ts';
import { Comparison } from './compare.ts';

/** One thing that two configurations do not have in common. */
export interface Difference {
  /** Where, as in the XML; items of a list by what tells them apart: `/domain/devices/disk[vdb]/source/@file`. */
  path: string;
  /** Whether only the second has it, only the first, or both have another value. */
  kind: 'added' | 'removed' | 'changed';
  /** What the first has there: a value, or an element as XML. */
  before?: string;
  /** What the second has there. */
  after?: string;
}

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

/**
 * Differences as text, one a line, elements on lines of their own.
 *
 *     ~ /domain/memory: 1048576 → 2097152
 *     - /domain/devices/disk[vdb]
 *         <disk type='file' device='disk'>
 */
export function formatDiff(differences: readonly Difference[]): string {
  return differences.map((difference) => `${formatOne(difference)}\n`).join('');
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;

function formatOne({ kind, path, before, after }: Difference): string {
  const texts = [before, after].filter((text) => text !== undefined);
  if (texts.some((text) => text.includes('\n') || text.startsWith('<'))) {
    const blocks = texts.map((text) => text.replace(/^/gm, '    '));
    return `${SIGNS[kind]} ${path}\n${blocks.join('\n  →\n')}`;
  }
  return `${SIGNS[kind]} ${path}: ${texts.join(' → ')}`;
}
