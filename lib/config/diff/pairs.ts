import { dataKey } from '../raw.ts';
import type { ChildSpec } from '../schema.ts';
import { valueAt } from './compared-pair.ts';
import { KEYS, ORDERS } from './order.ts';
import { PathTable } from './path-table.ts';
import { normalValue } from './values.ts';

/** An item of the first list with its partner in the second; one of them is undefined when the other stands alone. */
export interface Pair {
  readonly asked: unknown;
  readonly got: unknown;
  /** Where in the second list its item is, -1 when it has none. */
  readonly at: number;
}

/** What identifies an item among others of its name, if anything does. */
export function itemKey(child: ChildSpec, item: unknown): string | undefined {
  for (const key of keysOf(child)) {
    const text = keyText(item, key);
    if (text !== undefined) return text;
  }
  return undefined;
}

function keysOf(child: ChildSpec): readonly string[] {
  return Object.hasOwn(KEYS, child.name) ? KEYS[child.name]! : [];
}

function keyText(item: unknown, key: string): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const parts = key.split('+').map((path) => {
    const value = valueAt(item, path);
    return path === 'mac.address' && value !== undefined ? normalValue('m', value) : value;
  });
  if (!parts.every((part) => part !== undefined && typeof part !== 'object')) return undefined;
  return parts.join(' ');
}

/**
 * Pairs what stands for the same thing: by each of the keys, else equal ones, else in order what has no key or meets what
 * has none. What has no partner stays alone. Linear.
 */
export function pairItems(child: ChildSpec, left: readonly unknown[], right: readonly unknown[]): Pair[] {
  if (!child.many)
    return left.length + right.length > 0 ? [{ asked: left[0], got: right[0], at: right.length - 1 }] : [];
  const pairing = new Pairing(left, right);
  for (const key of keysOf(child)) pairing.byText((item) => keyText(item, key));
  pairing.byText(dataKey);
  pairing.rest((item) => itemKey(child, item) !== undefined);
  return pairing.result();
}

class Pairing {
  readonly #left: readonly unknown[];
  readonly #right: readonly unknown[];
  readonly #partners = new Map<number, number>();
  readonly #taken = new Set<number>();

  constructor(left: readonly unknown[], right: readonly unknown[]) {
    this.#left = left;
    this.#right = right;
  }

  /** Pairs items of one text, in order where there are several. */
  byText(textOf: (item: unknown) => string | undefined): void {
    if (this.#partners.size === this.#left.length || this.#taken.size === this.#right.length) return;
    // What stands at the same place is preferred, where several are alike.
    for (const [at, item] of this.#left.entries()) {
      if (this.#partners.has(at) || this.#taken.has(at) || at >= this.#right.length) continue;
      const text = textOf(item);
      if (text !== undefined && text === textOf(this.#right[at])) this.#pair(at, at);
    }
    const waiting = new Map<string, number[]>();
    for (let at = this.#right.length - 1; at >= 0; at--) {
      const text = this.#taken.has(at) ? undefined : textOf(this.#right[at]);
      if (text === undefined) continue;
      const alike = waiting.get(text);
      if (alike) alike.push(at);
      else waiting.set(text, [at]);
    }
    for (const [at, item] of this.#left.entries()) {
      const text = this.#partners.has(at) ? undefined : textOf(item);
      const partner = text === undefined ? undefined : waiting.get(text)?.pop();
      if (partner !== undefined) this.#pair(at, partner);
    }
  }

  /** Pairs in order what is left, but never two items of which each has a key of its own. */
  rest(hasKey: (item: unknown) => boolean): void {
    const free = { keyed: [] as number[], keyless: [] as number[] };
    for (let at = this.#right.length - 1; at >= 0; at--)
      if (!this.#taken.has(at)) free[hasKey(this.#right[at]) ? 'keyed' : 'keyless'].push(at);
    for (const [at, item] of this.#left.entries()) {
      if (this.#partners.has(at)) continue;
      const [keyed, keyless] = [free.keyed.at(-1), free.keyless.at(-1)];
      const list = hasKey(item) || (keyless ?? Infinity) < (keyed ?? Infinity) ? free.keyless : free.keyed;
      const partner = list.pop();
      if (partner !== undefined) this.#pair(at, partner);
    }
  }

  #pair(left: number, right: number): void {
    this.#partners.set(left, right);
    this.#taken.add(right);
  }

  result(): Pair[] {
    const pairs = this.#left.map((asked, index): Pair => {
      const at = this.#partners.get(index) ?? -1;
      return { asked, got: this.#right[at], at };
    });
    for (const [at, got] of this.#right.entries()) if (!this.#taken.has(at)) pairs.push({ asked: undefined, got, at });
    return pairs;
  }
}

const orders = new PathTable(ORDERS);

/** A list in the order that libvirt gives it. */
export function inNormalOrder(path: string, items: readonly unknown[]): readonly unknown[] {
  return items.length === 0 ? items : (orders.of(path)[0]?.normal(items) ?? items);
}

/** Whether the items that both have come in another order. */
export function isReordered(pairs: readonly Pair[]): boolean {
  const both = pairs.filter(({ asked, got }) => asked !== undefined && got !== undefined);
  return both.some(({ at }, index) => index > 0 && at < both[index - 1]!.at);
}
