import { type ElementPattern, type Pattern, resolve } from './pattern.ts';

/** How often something may stand in one element, and the patterns it may have there. */
export interface Slot<T> {
  min: number;
  max: number;
  patterns: Set<T>;
}

/** What an element may hold once its choices are merged: the largest of what any branch allows. */
export interface Shape {
  attributes: Map<string, Slot<Pattern>>;
  children: Map<string, Slot<ElementPattern>>;
  text: Slot<Pattern> | undefined;
  /** Whether it may hold foreign elements. */
  any: boolean;
}

const MANY = Number.POSITIVE_INFINITY;

/** How a child is distinguished from its siblings. */
export function childKey(element: { name: string; ns: string }): string {
  return element.ns === '' ? element.name : `${element.ns} ${element.name}`;
}

/** Merges a content pattern; undefined when it cannot match at all. */
export function shapeOf(pattern: Pattern): Shape | undefined {
  const at = resolve(pattern);
  switch (at.kind) {
    case 'element': {
      if (resolve(at.content).kind === 'notAllowed') return undefined;
      const shape = emptyShape();
      shape.children.set(childKey(at), { min: 1, max: 1, patterns: new Set([at]) });
      return shape;
    }
    case 'attribute': {
      const shape = emptyShape();
      shape.attributes.set(at.name, { min: 1, max: 1, patterns: new Set([at.content]) });
      return shape;
    }
    case 'choice':
      return at.parts.map(shapeOf).reduce(either, undefined);
    case 'group':
    case 'interleave':
      return at.parts
        .map(shapeOf)
        .reduce<Shape | undefined>((all, part) => all && part && both(all, part), emptyShape());
    case 'optional':
      return either(shapeOf(at.part), emptyShape());
    case 'repeat':
      return repeated(shapeOf(at.part), at.min);
    case 'value':
    case 'data':
    case 'text':
      return { ...emptyShape(), text: { min: 1, max: 1, patterns: new Set([at]) } };
    case 'anyElement':
      return { ...emptyShape(), any: true };
    case 'empty':
      return emptyShape();
    case 'notAllowed':
      return undefined;
  }
}

export function emptyShape(): Shape {
  return { attributes: new Map(), children: new Map(), text: undefined, any: false };
}

/** What an element may hold that has one of several patterns. */
export function shapeOfElements(elements: Iterable<ElementPattern>): Shape {
  return [...elements].map((element) => shapeOf(element.content)).reduce(either, undefined) ?? emptyShape();
}

function either(a: Shape | undefined, b: Shape | undefined): Shape | undefined {
  return a && b ? merge(a, b, Math.min, Math.max) : (a ?? b);
}

function both(a: Shape, b: Shape): Shape {
  const sum = (one: number, other: number): number => one + other;
  return merge(a, b, sum, sum);
}

function repeated(shape: Shape | undefined, min: 0 | 1): Shape | undefined {
  if (!shape) return min === 0 ? emptyShape() : undefined;
  const copy =
    min === 0 ? merge(shape, emptyShape(), Math.min, Math.max) : merge(shape, emptyShape(), Math.max, Math.max);
  for (const slot of copy.children.values()) slot.max = MANY;
  return copy;
}

type Count = (a: number, b: number) => number;

function merge(a: Shape, b: Shape, min: Count, max: Count): Shape {
  return {
    attributes: mergeSlots(a.attributes, b.attributes, min, max),
    children: mergeSlots(a.children, b.children, min, max),
    text: a.text || b.text ? mergeSlot(a.text, b.text, min, max) : undefined,
    any: a.any || b.any,
  };
}

function mergeSlots<T>(a: Map<string, Slot<T>>, b: Map<string, Slot<T>>, min: Count, max: Count): Map<string, Slot<T>> {
  const merged = new Map<string, Slot<T>>();
  for (const key of [...a.keys(), ...b.keys()]) {
    if (!merged.has(key)) merged.set(key, mergeSlot(a.get(key), b.get(key), min, max));
  }
  return merged;
}

function mergeSlot<T>(a: Slot<T> | undefined, b: Slot<T> | undefined, min: Count, max: Count): Slot<T> {
  return {
    min: min(a?.min ?? 0, b?.min ?? 0),
    max: max(a?.max ?? 0, b?.max ?? 0),
    patterns: new Set([...(a?.patterns ?? []), ...(b?.patterns ?? [])]),
  };
}
