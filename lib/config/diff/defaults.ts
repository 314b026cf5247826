import type { PlainObject } from '../read.ts';
import type { ComparedPair } from './compared-pair.ts';
import { PathTable } from './path-table.ts';
import { ADDED, IMPLIED, REWRITTEN, TRANSPARENT } from './rules.ts';

const implied = new PathTable(IMPLIED);
const added = new PathTable(ADDED);
const rewriteRules = new PathTable(REWRITTEN);
const transparent = new PathTable(TRANSPARENT.map((path) => ({ path })));

/** Whether a value says the same as having none there. The holder is the object that has it. */
export function isImplied(
  path: string,
  value: string,
  holder: PlainObject,
  place: ComparedPair,
  item?: unknown,
): boolean {
  return implied
    .of(path)
    .some(
      (rule) => isOneOf(rule.value, value) && (rule.when === undefined || rule.when({ holder, item, value, place })),
    );
}

/** Whether libvirt adds this by itself where nothing was requested. */
export function isAdded(path: string, value: string, item: unknown, place: ComparedPair): boolean {
  return added
    .of(path)
    .some(
      (rule) =>
        isOneOf(rule.value, value) && (rule.when === undefined || rule.when({ holder: place.got, item, value, place })),
    );
}

function isOneOf(wanted: string | readonly string[] | undefined, value: string): boolean {
  return wanted === undefined || (typeof wanted === 'string' ? wanted === value : wanted.includes(value));
}

/** Whether libvirt makes the one value of the other. */
export function isRewritten(path: string, asked: string, got: string, place: ComparedPair): boolean {
  return rewriteRules.of(path).some(({ becomes }) => becomes(asked, got, place));
}

/** Whether an element by itself says nothing, so that an empty one is the same as none. */
export function isTransparent(path: string): boolean {
  return transparent.of(path).length > 0;
}
