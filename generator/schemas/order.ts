import { type ElementPattern, type Pattern, resolve } from './pattern.ts';
import { childKey } from './shape.ts';

/** The order in which an element's children must be written, and whether sibling kinds alternate in a bound order. */
export interface ChildOrder {
  keys: string[];
  /** A repeated group of several kinds: written kind by kind it would be invalid. */
  alternates: boolean;
}

/**
 * Children in an order that every group of every pattern accepts, otherwise as they first appear.
 * @throws when two groups ask for opposite orders
 */
export function childOrder(elements: Iterable<ElementPattern>): ChildOrder {
  const collector = new Collector();
  for (const element of elements) collector.visit(element.content);
  return { keys: topological(collector.keys, collector.before), alternates: collector.alternates };
}

class Collector {
  readonly keys = new Set<string>();
  /** key → the keys that must precede it */
  readonly before = new Map<string, Set<string>>();
  alternates = false;

  /** Collects the constraints within a pattern and returns the kinds of children it may match. */
  visit(pattern: Pattern): Set<string> {
    const at = resolve(pattern);
    switch (at.kind) {
      case 'element':
        this.keys.add(childKey(at));
        return new Set([childKey(at)]);
      case 'optional':
        return this.visit(at.part);
      case 'repeat': {
        const part = resolve(at.part);
        const kinds = this.visit(part);
        if (part.kind === 'group' && kinds.size > 1) this.alternates = true;
        return kinds;
      }
      case 'choice':
      case 'interleave':
        return new Set(at.parts.flatMap((part) => [...this.visit(part)]));
      case 'group':
        return this.#group(at.parts);
      default:
        return new Set();
    }
  }

  #group(parts: Pattern[]): Set<string> {
    const seen = new Set<string>();
    for (const part of parts) {
      const kinds = this.visit(part);
      for (const later of kinds) {
        for (const earlier of seen) if (earlier !== later) this.#precede(earlier, later);
      }
      for (const kind of kinds) seen.add(kind);
    }
    return seen;
  }

  #precede(earlier: string, later: string): void {
    const known = this.before.get(later);
    if (known) known.add(earlier);
    else this.before.set(later, new Set([earlier]));
  }
}

function topological(keys: Set<string>, before: Map<string, Set<string>>): string[] {
  const ordered: string[] = [];
  const waiting = new Set(keys);
  while (waiting.size > 0) {
    const next = [...waiting].find((key) => ![...(before.get(key) ?? [])].some((earlier) => waiting.has(earlier)));
    if (next === undefined) throw new Error(`children in no possible order: ${[...waiting].join(', ')}`);
    waiting.delete(next);
    ordered.push(next);
  }
  return ordered;
}
