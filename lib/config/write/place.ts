import { isBlank } from '../xml/chars.ts';
import type { SourceElement } from '../xml/tree.ts';
import { childLayout, startOfLayout } from './layout.ts';
import { pair, type Recognizable, stayingInPlace } from './match.ts';
import type { Splices } from './splice.ts';

/** The children of one kind, wanted and present. */
export interface Slot {
  index: number;
  items: Wanted[];
  sources: SourceElement[];
  /** What a source says, to be compared with what an item says. */
  contentOf(source: SourceElement): unknown;
}

/** One child that the object has: how it is recognized in the source, brought up to date there, or written anew. */
export interface Wanted extends Recognizable<SourceElement> {
  update(source: SourceElement, splices: Splices): void;
  write(indent: string): string;
}

/** A child to be written anew: after or before a sibling that stays, or before all when there is none. */
interface NewChild {
  at: SourceElement | undefined;
  after: boolean;
  item: Wanted;
}

/** Updates the children that stay, removes those that are gone, and puts new ones where the schema has them. */
export function placeChildren(
  slots: Slot[],
  element: SourceElement,
  splices: Splices,
  indexOf: (source: SourceElement) => number,
): void {
  const { elements } = element;
  const staying = new Set<SourceElement>();
  const plans = slots.map((slot) => {
    const matches = stayingInPlace(pair(slot.items, slot.sources, slot.contentOf));
    for (const match of matches) if (match >= 0) staying.add(slot.sources[match]!);
    return matches;
  });
  const added: NewChild[] = [];
  slots.forEach((slot, at) => {
    placeSlot(slot, plans[at]!, splices, added, () =>
      elements.findLast((source) => staying.has(source) && indexOf(source) < slot.index),
    );
  });
  for (const source of elements) if (!staying.has(source)) splices.remove(startOfLayout(source), source.end);
  insertChildren(element, added, splices);
}

/**
 * Updates what stays of one kind, and finds the places of what is new: beside the nearest sibling of its kind that stays;
 * else after the last sibling that the schema puts before it.
 */
function placeSlot(
  { items, sources }: Slot,
  matches: readonly number[],
  splices: Splices,
  added: NewChild[],
  findEarlier: () => SourceElement | undefined,
): void {
  const firstStaying = matches.find((match) => match >= 0);
  const first =
    firstStaying === undefined ? { at: findEarlier(), after: true } : { at: sources[firstStaying], after: false };
  let before: SourceElement | undefined;
  items.forEach((item, at) => {
    const source = sources[matches[at]!];
    if (source) {
      before = source;
      item.update(source, splices);
    } else added.push(before ? { at: before, after: true, item } : { ...first, item });
  });
}

function insertChildren(element: SourceElement, added: readonly NewChild[], splices: Splices): void {
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
  else splices.replace(contentEnd(element), element.closeStart, content);
}

/** Where white space before the end tag begins, comments being content. */
function contentEnd(element: SourceElement): number {
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
