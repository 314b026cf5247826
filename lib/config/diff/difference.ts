/** Differences, as data and as text. */

/** A difference between two configurations. */
export interface Difference {
  /** Where, as in the XML; items of a list by what identifies them: `/domain/devices/disk[vdb]/source/@file`. */
  path: string;
  /** 'added': only the second has it; 'removed': only the first has it; 'changed': the values differ. */
  kind: 'added' | 'removed' | 'changed';
  /** The value in the first configuration, or the element as XML. */
  before?: string;
  /** The value in the second configuration, or the element as XML. */
  after?: string;
}

/**
 * Returns differences as text: one a line, elements on lines of their own.
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
