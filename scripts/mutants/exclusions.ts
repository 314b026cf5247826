/**
 * What is not mutated, and why: a change that no test could or should notice says nothing of the tests. Single mutants that are as good as
 * the original are in `accepted.ts`.
 */

/** Files without decisions: generated ones, lists of constants, and entry points that only export. */
export const excludedFiles = /\/generated\/|^lib\/(constants|index)\.ts$/;

/** Text for people, of three words or more: tests assert codes, and a message may be worded better at any time. */
export function isProse(text: string): boolean {
  return text.split(/\s+/).filter((word) => /[A-Za-z]/.test(word)).length >= 3;
}

/** The description of a symbol and the name of a channel for tracing are for people, too; what is frozen is used before. */
export const descriptiveCalls = new Set(['Symbol', 'channel', 'Object.freeze']);
