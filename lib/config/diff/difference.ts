/** What a comparison finds, and how it is shown. */

/** One thing that two configurations do not have in common. */
export interface Difference {
  /** Where, as in the XML; items of a list by what identifies them: `/domain/devices/disk[vdb]/source/@file`. */
  path: string;
  /** Whether only the second has it, only the first, or both have another value. */
  kind: 'added' | 'removed' | 'changed';
  /** What the first has there: a value, or an element as XML. */
  before?: string;
  /** What the second has there. */
  after?: string;
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
