import { dataKey, sameData, type XmlElement, type XmlUnknown } from '../raw.ts';
import type { PlainObject } from '../read.ts';
import { type ChildSpec, type NodeSpec, TEXT_KEY, UNKNOWN_KEY } from '../schema.ts';
import type { ValueCode } from '../value.ts';
import { copiedText } from '../write/edit.ts';
import { standalone } from '../write/fresh.ts';
import { Writer } from '../write/writer.ts';
import type { ComparedPair } from './compared-pair.ts';
import { isAdded, isImplied, isRewritten, isTransparent } from './defaults.ts';
import type { Difference } from './difference.ts';
import { inNormalOrder, isReordered, itemKey, pairItems } from './pairs.ts';
import { PathTable } from './path-table.ts';
import { AMOUNT_RULES, type AmountRule, SPELLINGS, VERBATIM } from './spelling.ts';
import { bytesInUnit, normalValue } from './values.ts';

const spellingRules = new PathTable(SPELLINGS);
const amountRules = new PathTable(AMOUNT_RULES);

/** Documents within others have the rules that they have by themselves. */
const embeddedPaths: ReadonlyMap<string, string> = new Map([
  ['/domainsnapshot/domain', '/domain'],
  ['/domainsnapshot/inactiveDomain', '/domain'],
  ['/domaincheckpoint/domain', '/domain'],
]);

/** The attribute that amounts have. */
const UNIT = 'unit';

/** Walks two objects of one spec and notes what differs. */
export class Comparison {
  readonly differences: Difference[] = [];
  readonly #ignoreDefaults: boolean;

  constructor(ignoreDefaults: boolean) {
    this.#ignoreDefaults = ignoreDefaults;
  }

  objects(spec: NodeSpec, place: ComparedPair): void {
    const { asked, got, path } = place;
    const amount = amountAt(spec, path);
    if (amount) this.#amount(amount, place);
    for (const { name, code } of spec.attributes.values())
      if (!amount || (name !== UNIT && name !== amount.attribute))
        this.#value(code, asked[name], got[name], place, `@${name}`);
    if (spec.text && (!amount || amount.attribute !== undefined))
      this.#value(spec.text, asked[TEXT_KEY], got[TEXT_KEY], place, '');
    for (const child of spec.children.values()) this.#children(child, place);
    this.#unknown(asked[UNKNOWN_KEY] as XmlUnknown | undefined, got[UNKNOWN_KEY] as XmlUnknown | undefined, place);
  }

  #value(code: ValueCode, asked: unknown, got: unknown, place: ComparedPair, name: string): void {
    if (asked === got) return;
    const at = name === '' ? place.path : `${place.path}/${name}`;
    const normal = (value: unknown): string | undefined => (value === undefined ? undefined : spell(code, at, value));
    const [before, after] = [normal(asked), normal(got)];
    if (before === after) return;
    this.#note(at, shownPath(place, name), asked, got, [before, after], place);
  }

  /** An amount and its unit are one value. */
  #amount(amount: AmountRule, place: ComparedPair): void {
    const { attribute, unit = 'bytes' } = amount;
    const { asked, got, path } = place;
    const name = attribute ?? TEXT_KEY;
    const [before, after] = [comparedAmount(amount, asked), comparedAmount(amount, got)];
    if (before === after) return;
    const at = attribute === undefined ? path : `${path}/@${attribute}`;
    const shown = shownPath(place, attribute === undefined ? '' : `@${attribute}`);
    const sameUnit = String(asked[UNIT] ?? unit) === String(got[UNIT] ?? unit);
    const show = (object: PlainObject): unknown =>
      object[name] === undefined || sameUnit ? object[name] : `${String(object[name])} ${String(object[UNIT] ?? unit)}`;
    this.#note(at, shown, show(asked), show(got), [before, after], place);
  }

  /** Notes a difference unless it is one that libvirt makes; `normal` is what the rules look at. */
  #note(
    path: string,
    shown: string,
    asked: unknown,
    got: unknown,
    normal: readonly [string | undefined, string | undefined],
    place: ComparedPair,
  ): void {
    if (this.#ignoreDefaults && this.#isExpected(path, normal, place)) return;
    const [before, after] = [asked, got].map((value) => (value === undefined ? undefined : String(value)));
    this.differences.push({
      path: shown,
      kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    });
  }

  #isExpected(
    path: string,
    [asked, got]: readonly [string | undefined, string | undefined],
    place: ComparedPair,
  ): boolean {
    if (asked === undefined) return isImplied(path, got!, place.got, place) || isAdded(path, got!, undefined, place);
    if (got === undefined) return isImplied(path, asked, place.asked, place);
    return isRewritten(path, asked, got, place);
  }

  #children(child: ChildSpec, place: ComparedPair): void {
    const name = child.property.replace('$', '');
    const path = embeddedPaths.get(`${place.path}/${name}`) ?? `${place.path}/${name}`;
    const [left, right] = [place.asked, place.got].map((object) =>
      inNormalOrder(path, itemsOf(child, object[child.property])),
    ) as [readonly unknown[], readonly unknown[]];
    if (left.length + right.length === 0) return;
    const pairs = pairItems(child, left, right);
    for (const [index, { asked, got, at }] of pairs.entries()) {
      const number = asked === undefined ? at : index;
      const key = child.many ? `[${itemKey(child, asked ?? got) ?? number + 1}]` : '';
      this.#pair(child, asked, got, path, `${place.shown}/${name}${key}`, place);
    }
    if (isReordered(pairs)) {
      const [before, after] = [left, right].map((list) => list.map((one) => show(child, one)).join(''));
      this.differences.push({
        path: `${place.shown}/${name} (order)`,
        kind: 'changed',
        before: before!,
        after: after!,
      });
    }
  }

  #pair(child: ChildSpec, asked: unknown, got: unknown, path: string, shown: string, place: ComparedPair): void {
    const { node } = child;
    const both = asked !== undefined && got !== undefined;
    if (node.kind === 'object' && (both || (this.#ignoreDefaults && isTransparent(path))))
      this.objects(node, {
        path,
        shown,
        asked: (asked ?? {}) as PlainObject,
        got: (got ?? {}) as PlainObject,
        outer: place,
        memo: place.memo,
      });
    else if (both && node.kind === 'raw') this.#foreign(asked as XmlElement[], got as XmlElement[], path, shown, place);
    else if (node.kind === 'scalar') {
      const [before, after] = [asked, got].map((value) =>
        value === undefined ? undefined : spell(node.text!, path, value),
      );
      if (before !== after) this.#note(path, shown, asked, got, [before, after], place);
    } else if (!both) this.#element(child, asked, got, path, shown, place);
  }

  /** An element that only one of both has. */
  #element(child: ChildSpec, asked: unknown, got: unknown, path: string, shown: string, place: ComparedPair): void {
    if (this.#ignoreDefaults) {
      const item = asked ?? got;
      const holder = asked === undefined ? place.got : place.asked;
      const text = comparedText(child.node, path, item);
      if (isImplied(path, text, holder, place, item)) return;
      if (asked === undefined && isAdded(path, text, item, place)) return;
    }
    const text = show(child, asked ?? got);
    this.differences.push(
      asked === undefined
        ? { path: shown, kind: 'added', after: text }
        : { path: shown, kind: 'removed', before: text },
    );
  }

  /** Elements that no schema describes, by name and number; equal ones are matched first. */
  #foreign(
    asked: readonly XmlElement[],
    got: readonly XmlElement[],
    path: string,
    shown: string,
    place: ComparedPair,
  ): void {
    const child = { name: '', many: true } as ChildSpec;
    const [left, right] = [byName(asked), byName(got)];
    for (const name of new Set([...left.keys(), ...right.keys()])) {
      const pairs = pairItems(child, left.get(name) ?? [], right.get(name) ?? []);
      for (const pair of pairs) {
        if (sameData(pair.asked, pair.got)) continue;
        const [before, after] = [pair.asked, pair.got].map((one) =>
          one === undefined ? undefined : JSON.stringify(one),
        );
        this.#note(`${path}/${name}`, `${shown}/${name}`, before, after, [before, after], place);
      }
    }
    const both = pairItems(child, asked, got).filter((pair) => sameData(pair.asked, pair.got));
    if (isReordered(both))
      this.differences.push({
        path: `${shown} (order)`,
        kind: 'changed',
        before: JSON.stringify(asked),
        after: JSON.stringify(got),
      });
  }

  #unknown(asked: XmlUnknown | undefined, got: XmlUnknown | undefined, place: ComparedPair): void {
    if (dataKey(asked ?? {}) === dataKey(got ?? {})) return;
    const [before, after] = [asked, got].map((one) => (one === undefined ? undefined : JSON.stringify(one)));
    this.#note(`${place.path}/${UNKNOWN_KEY}`, `${place.shown}/${UNKNOWN_KEY}`, before, after, [before, after], place);
  }
}

function byName(elements: readonly XmlElement[]): Map<string, XmlElement[]> {
  const groups = new Map<string, XmlElement[]>();
  for (const element of elements) {
    const group = groups.get(element.name);
    if (group) group.push(element);
    else groups.set(element.name, [element]);
  }
  return groups;
}

function shownPath({ shown }: ComparedPair, name: string): string {
  return name === '' ? shown : `${shown}/${name}`;
}

function spell(code: ValueCode, path: string, value: unknown): string {
  if (VERBATIM.has(path)) return String(value);
  const text = normalValue(code, value);

  return spellingRules.of(path).reduce((spelled, { normal }) => normal(spelled), text);
}

/** An amount in the unit that it is rounded to, so that equal amounts are equal texts. */
function comparedAmount(
  { attribute = TEXT_KEY, unit = 'bytes', rounded = 1n }: AmountRule,
  object: PlainObject,
): string | undefined {
  if (object[attribute] === undefined) return undefined;
  const bytes = bytesInUnit(object[attribute], object[UNIT] ?? unit);
  if (bytes === undefined) return `${String(object[attribute])} ${String(object[UNIT])}`;
  return String((bytes + rounded - 1n) / rounded);
}

/** The text of an element as it is compared, empty for one that has none. */
function comparedText(spec: NodeSpec, path: string, item: unknown): string {
  if (spec.kind === 'scalar') return spell(spec.text!, path, item);
  if (spec.kind !== 'object' || !spec.text) return '';
  const amount = amountAt(spec, path);
  const text = (item as PlainObject)[TEXT_KEY];
  if (amount && amount.attribute === undefined) return comparedAmount(amount, item as PlainObject) ?? '';
  return text === undefined ? '' : spell(spec.text, path, text);
}

/** Whether the text or an attribute of an element is an amount with its unit beside it. */
function amountAt(spec: NodeSpec, path: string): AmountRule | undefined {
  return spec.attributes.has(UNIT) ? amountRules.of(path)[0] : undefined;
}

function itemsOf(child: ChildSpec, value: unknown): readonly unknown[] {
  if (value === undefined || value === false) return [];
  return child.many ? (value as unknown[]) : [value];
}

/** A child as XML, a plain value as itself. */
function show(child: ChildSpec, value: unknown): string {
  if (child.node.kind === 'scalar') return String(value);
  const writer = new Writer(child.name, copiedText);
  return standalone(writer.qualify(child.namespace, child.name), child.node, value, '', writer);
}
