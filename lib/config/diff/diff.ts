import { standalone } from '../fresh.ts';
import { sameData, type XmlElement, type XmlUnknown } from '../raw.ts';
import type { PlainObject } from '../read.ts';
import { type ChildSpec, type NodeSpec, TEXT, UNKNOWN } from '../schema.ts';
import { Writer } from '../writer.ts';
import { AMOUNTS, DEFAULTS, defaultUnit, isExpansion, KEYS, matchesPath, ORDERED } from './rules.ts';
import { bytesOf, sameValue } from './values.ts';

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
   * Whether what libvirt adds by itself (addresses, aliases, a MAC, the default controllers …) is left out. Yes unless
   * told otherwise: the question is then whether the second, which came back, keeps what the first asked for.
   */
  ignoreDefaults?: boolean;
}

/** What differs in meaning between two objects of one spec. */
export function diffObjects(
  root: string,
  spec: NodeSpec,
  a: PlainObject,
  b: PlainObject,
  options: DiffOptions = {},
): Difference[] {
  const comparison = new Comparison(options.ignoreDefaults ?? true);
  comparison.objects(spec, a, b, { path: `/${root}`, shown: `/${root}` });
  return comparison.differences;
}

/** A place, once as the rules name it and once as people are shown it. */
interface Place {
  path: string;
  shown: string;
}

function within(place: Place, name: string, key = ''): Place {
  return { path: `${place.path}/${name}`, shown: `${place.shown}/${name}${key}` };
}

/** The attribute that amounts have. */
const UNIT = 'unit';

class Comparison {
  readonly differences: Difference[] = [];
  readonly #ignoreDefaults: boolean;

  constructor(ignoreDefaults: boolean) {
    this.#ignoreDefaults = ignoreDefaults;
  }

  objects(spec: NodeSpec, a: PlainObject, b: PlainObject, place: Place): void {
    const amounts = this.#sameAmount(spec, a, b, place);
    for (const { name, code } of spec.attributes.values()) {
      if (amounts && (name === UNIT || name === AMOUNTS[place.path])) continue;
      const same = a[name] !== undefined && b[name] !== undefined && sameValue(code, a[name], b[name]);
      if (!same) this.#values(a[name], b[name], within(place, `@${name}`), b);
    }
    if (spec.text && !amounts && !sameText(spec, a, b)) this.#values(a[TEXT], b[TEXT], place, b);
    for (const child of spec.children.values())
      this.#children(child, a, b, within(place, child.property.replace('$', '')));
    this.#unknown(a[UNKNOWN] as XmlUnknown | undefined, b[UNKNOWN] as XmlUnknown | undefined, within(place, UNKNOWN));
  }

  /** Whether both are the same amount in other units. */
  #sameAmount(spec: NodeSpec, a: PlainObject, b: PlainObject, { path }: Place): boolean {
    const property = spec.text ? TEXT : AMOUNTS[path];
    if (!property || !spec.attributes.has(UNIT)) return false;
    const amount = bytesOf(a[property], a[UNIT] ?? defaultUnit(path));
    return amount !== undefined && amount === bytesOf(b[property], b[UNIT] ?? defaultUnit(path));
  }

  #values(a: unknown, b: unknown, place: Place, beside: PlainObject): void {
    const before = a === undefined ? undefined : String(a);
    const after = b === undefined ? undefined : String(b);
    if (before === after) return;
    if (before !== undefined && after !== undefined && this.#ignoreDefaults && isExpansion(place.path, before, after))
      return;
    this.#note(place, before, after, beside);
  }

  #note({ path, shown }: Place, before: string | undefined, after: string | undefined, beside: PlainObject): void {
    if (before === undefined && after !== undefined && this.#isDefault(path, after, beside)) return;
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
    this.differences.push({
      path: shown,
      kind,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    });
  }

  #isDefault(path: string, value: string, beside: PlainObject): boolean {
    if (!this.#ignoreDefaults) return false;
    return DEFAULTS.some((rule) => {
      if (!matchesPath(rule.path, path)) return false;
      if (rule.beside !== undefined) return beside[rule.beside] !== undefined;
      if (rule.sameAs !== undefined)
        return sameData(beside[rule.sameAs], beside[path.slice(path.lastIndexOf('/') + 1)]);
      return rule.value === undefined || rule.value === value;
    });
  }

  #children(child: ChildSpec, a: PlainObject, b: PlainObject, place: Place): void {
    const left = listOf(child, a[child.property]);
    const right = listOf(child, b[child.property]);
    const pairs = pairItems(child, left, right);
    for (const [one, other] of pairs) {
      const key = child.many ? `[${keyOf(child, one ?? other) ?? left.indexOf(one) + 1}]` : '';
      const at = { path: place.path, shown: place.shown + key };
      if (one !== undefined && other !== undefined) this.#pair(child.node, one, other, at, b);
      else
        this.#note(
          at,
          one === undefined ? undefined : show(child, one),
          other === undefined ? undefined : show(child, other),
          b,
        );
    }
    if (ORDERED.has(child.property) && pairs.every(([one, other]) => one !== undefined && other !== undefined)) {
      const moved = pairs.some(([one, other]) => left.indexOf(one) !== right.indexOf(other));
      if (moved)
        this.#note(
          { ...place, shown: `${place.shown} (order)` },
          left.map((one) => show(child, one)).join(''),
          right.map((one) => show(child, one)).join(''),
          b,
        );
    }
  }

  #pair(spec: NodeSpec, a: unknown, b: unknown, place: Place, beside: PlainObject): void {
    if (spec.kind === 'object') this.objects(spec, a as PlainObject, b as PlainObject, place);
    else if (spec.kind === 'scalar' && !sameValue(spec.text!, a, b)) this.#values(a, b, place, beside);
    else if (spec.kind === 'raw') this.#foreign(a as XmlElement[], b as XmlElement[], place);
  }

  #foreign(a: readonly XmlElement[], b: readonly XmlElement[], place: Place): void {
    const gone = a.filter((element) => !b.some((other) => sameData(element, other)));
    const come = b.filter((element) => !a.some((other) => sameData(element, other)));
    for (const element of gone) {
      const other = come.find((candidate) => candidate.name === element.name);
      if (other) come.splice(come.indexOf(other), 1);
      this.#note(within(place, element.name), JSON.stringify(element), other && JSON.stringify(other), {});
    }
    for (const element of come) this.#note(within(place, element.name), undefined, JSON.stringify(element), {});
  }

  #unknown(a: XmlUnknown | undefined, b: XmlUnknown | undefined, place: Place): void {
    if (!sameData(a, b)) this.#note(place, a && JSON.stringify(a), b && JSON.stringify(b), {});
  }
}

function sameText(spec: NodeSpec, a: PlainObject, b: PlainObject): boolean {
  if (a[TEXT] === undefined || b[TEXT] === undefined) return a[TEXT] === b[TEXT];
  return sameValue(spec.text!, a[TEXT], b[TEXT]);
}

function listOf(child: ChildSpec, value: unknown): unknown[] {
  if (value === undefined || value === false) return [];
  return child.many ? (value as unknown[]) : [value];
}

/** What tells an item from others of its name, if anything does. */
function keyOf(child: ChildSpec, item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  for (const key of KEYS[child.name] ?? []) {
    const parts = key
      .split('+')
      .map((path) => path.split('.').reduce<unknown>((at, name) => (at as PlainObject | undefined)?.[name], item));
    if (parts.every((part) => part !== undefined && typeof part !== 'object')) return parts.join(' ').toLowerCase();
  }
  return undefined;
}

/** Pairs what stands for the same thing: by key, else equal ones, else in order. What has no partner stays alone. */
function pairItems(child: ChildSpec, left: readonly unknown[], right: readonly unknown[]): [unknown, unknown][] {
  if (!child.many) return left.length + right.length > 0 ? [[left[0], right[0]]] : [];
  const free = [...right];
  const partners = new Map<number, unknown>();
  const match = (isSame: (one: unknown, other: unknown) => boolean): void => {
    for (const [at, item] of left.entries()) {
      if (partners.has(at)) continue;
      const found = free.findIndex((other) => isSame(item, other));
      if (found >= 0) partners.set(at, free.splice(found, 1)[0]);
    }
  };
  match((one, other) => keyOf(child, one) !== undefined && keyOf(child, one) === keyOf(child, other));
  match((one, other) => sameData(one, other));
  match((one, other) => keyOf(child, one) === undefined || keyOf(child, other) === undefined);
  const paired = left.map((item, at): [unknown, unknown] => [item, partners.get(at)]);
  return [...paired, ...free.map((other): [unknown, unknown] => [undefined, other])];
}

/** A child as XML, a plain value as itself. */
function show(child: ChildSpec, value: unknown): string {
  if (child.node.kind === 'scalar') return String(value);
  const writer = new Writer(child.name);
  return standalone(writer.qualify(child.namespace, child.name), child.node, value, '', writer);
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
