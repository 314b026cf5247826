import { childLayout, startOfLayout } from './layout.ts';
import { pair, stayingInPlace } from './match.ts';
import type { Splices } from './splice.ts';
import { isBlank } from './xml/chars.ts';
import type { SourceElement } from './xml/tree.ts';

/** The children of one kind, wanted and present. */
export interface Slot {
  index: number;
  items: Wanted[];
  sources: SourceElement[];
}

/** One child that the object has: how it is recognised in the source, brought up to date there, or written anew. */
export interface Wanted {
  isSame(source: SourceElement): boolean;
  update(source: SourceElement, splices: Splices): void;
  write(indent: string): string;
}

/** Updates the children that stay, removes those that are gone, and puts new ones where the schema has them. */
export function placeChildren(
  slots: Slot[],
  element: SourceElement,
  splices: Splices,
  indexOf: (source: SourceElement) => number,
): void {
  const staying = new Set<SourceElement>();
  const plans = slots.map(({ items, sources }) => {
    const matches = stayingInPlace(pair(items, sources, (item, source) => item.isSame(source), true));
    for (const match of matches) if (match >= 0) staying.add(sources[match]!);
    return matches;
  });
  const added: { at: SourceElement | undefined; after: boolean; item: Wanted }[] = [];
  slots.forEach(({ index, items, sources }, slot) => {
    const matches = plans[slot]!;
    items.forEach((item, at) => {
      const source = sources[matches[at]!];
      if (source) item.update(source, splices);
      else added.push({ ...placeFor(index, at, matches, sources, element, staying, indexOf), item });
    });
  });
  for (const source of element.elements) if (!staying.has(source)) splices.remove(startOfLayout(source), source.end);
  insertChildren(element, added, splices);
}

/** Beside the nearest sibling of its kind that stays; else after the last sibling that the schema puts before it. */
function placeFor(
  index: number,
  at: number,
  matches: number[],
  sources: SourceElement[],
  element: SourceElement,
  staying: Set<SourceElement>,
  indexOf: (source: SourceElement) => number,
): { at: SourceElement | undefined; after: boolean } {
  const before = matches.slice(0, at).findLast((match) => match >= 0);
  if (before !== undefined) return { at: sources[before], after: true };
  const next = matches.slice(at + 1).find((match) => match >= 0);
  if (next !== undefined) return { at: sources[next], after: false };
  const earlier = element.elements.findLast((source) => staying.has(source) && indexOf(source) < index);
  return { at: earlier, after: true };
}

function insertChildren(
  element: SourceElement,
  added: { at: SourceElement | undefined; after: boolean; item: Wanted }[],
  splices: Splices,
): void {
  if (added.length === 0) return;
  const { lead, indent, tail } = childLayout(element);
  const first = element.elements[0];
  if (first) {
    for (const { at, after, item } of added) {
      const place = at && after ? at.end : startOfLayout(at ?? first);
      splices.insert(place, lead + item.write(indent));
    }
    return;
  }
  const content = added.map(({ item }) => lead + item.write(indent)).join('') + tail;
  if (element.selfClosing) replaceContent(element, content, splices);
  else splices.replace(endOfContent(element), element.closeStart, content);
}

/** Where white space before the end tag begins, comments being content. */
function endOfContent(element: SourceElement): number {
  let end = element.openEnd;
  for (const child of element.children)
    if ('kind' in child && !(child.kind === 'text' && isBlank(child.value))) end = child.end;
  return end;
}

/** Puts other content between the tags, opening a self-closing one. */
export function replaceContent(element: SourceElement, content: string, splices: Splices): void {
  if (!element.selfClosing) splices.replace(element.openEnd, element.closeStart, content);
  else if (content !== '') splices.replace(element.openEnd - 2, element.openEnd, `>${content}</${element.name}>`);
}
