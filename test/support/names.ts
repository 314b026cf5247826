/** Names that differ each time: what an attempt of a test leaves on a disk does not get into the way of the next one. */

let count = 0;

/** Such as 'copy-3'. */
export const uniqueName = (prefix: string): string => `${prefix}-${++count}`;
