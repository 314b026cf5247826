import { attributeLiterals, attributeNames, condition } from './condition.ts';
import type { Pattern } from './pattern.ts';
import { type Shape, shapeOf } from './shape.ts';

/** One way an element may look: the values of its deciding attributes, and what it then may hold. */
export interface Member {
  /** From the attribute that decides first to the one that decides last. */
  conditions: Condition[];
  shape: Shape;
}

/** An attribute that has one of the values; undefined among them means that it may be absent. */
export interface Condition {
  attribute: string;
  values: (string | undefined)[];
}

/** Alternatives nested deeper than this do not help readers of the type. */
const MAX_DEPTH = 2;

/** Below the first level, an attribute must change at least so many properties to be worth a split. */
const WORTH_SPLITTING = 3;

/** The members of the union that a content pattern is; one without conditions when no attribute decides anything. */
export function unionMembers(content: Pattern, depth = 0): Member[] {
  const shape = shapeOf(content);
  if (!shape) return [];
  const split = depth < MAX_DEPTH ? bestSplit(content, shape, depth === 0 ? 1 : WORTH_SPLITTING) : undefined;
  if (!split) return [{ conditions: [], shape }];
  return split.groups.flatMap(({ values, rest }) =>
    unionMembers(rest, depth + 1).map((member) => ({
      conditions: [{ attribute: split.attribute, values }, ...member.conditions],
      shape: member.shape,
    })),
  );
}

interface Group {
  values: (string | undefined)[];
  rest: Pattern;
  shape: Shape;
}

interface Split {
  attribute: string;
  groups: Group[];
  /** How much more is known in its groups than without it. */
  gain: number;
}

function bestSplit(content: Pattern, shape: Shape, least: number): Split | undefined {
  const splits = [...attributeNames(content)]
    .map((attribute) => splitBy(attribute, content, shape))
    .filter((split) => split !== undefined)
    .filter((split) => split.gain >= least);
  return splits.find((split) => split.attribute === 'type') ?? splits.sort((a, b) => b.gain - a.gain)[0];
}

/** Groups the values of an attribute by what they leave of the content. */
function splitBy(attribute: string, content: Pattern, whole: Shape): Split | undefined {
  const literals = attributeLiterals(content, attribute);
  if (!literals || literals.length < 2) return undefined;
  const groups = new Map<string, Group>();
  for (const value of [...literals, undefined]) {
    const rest = condition(content, attribute, value);
    const shape = shapeOf(rest);
    if (!shape) continue;
    const key = signature(shape);
    const known = groups.get(key);
    if (known) known.values.push(value);
    else groups.set(key, { values: [value], rest, shape });
  }
  const all = [...groups.values()];
  if (all.filter((group) => group.values.some((value) => value !== undefined)).length < 2) return undefined;
  return { attribute, groups: all, gain: all.reduce((sum, group) => sum + gainOf(whole, group.shape, attribute), 0) };
}

/** How many properties the part lacks or requires, and how many children it narrows. */
function gainOf(whole: Shape, part: Shape, attribute: string): number {
  let gain = 0;
  for (const [name, slot] of whole.attributes) if (name !== attribute) gain += differs(slot, part.attributes.get(name));
  for (const [key, slot] of whole.children) {
    const inPart = part.children.get(key);
    gain += inPart && inPart.patterns.size < slot.patterns.size ? 1 : differs(slot, inPart);
  }
  return gain;
}

function differs(whole: { min: number }, part: { min: number } | undefined): number {
  return !part || part.min > whole.min ? 1 : 0;
}

/** What identifies a shape: equal for equal shapes. */
export function signature(shape: Shape): string {
  const lines: string[] = [];
  for (const [name, slot] of shape.attributes)
    lines.push(`@${name} ${slot.min} ${[...slot.patterns].map(valueKey).sort().join(';')}`);
  for (const [key, slot] of shape.children) {
    lines.push(
      `${key} ${slot.min} ${slot.max} ${[...slot.patterns]
        .map((element) => element.id)
        .sort()
        .join(';')}`,
    );
  }
  if (shape.text) lines.push(`= ${shape.text.min} ${[...shape.text.patterns].map(valueKey).sort().join(';')}`);
  return lines.sort().join('\n');
}

function valueKey(pattern: Pattern): string {
  return JSON.stringify(pattern, (key, value: unknown) =>
    key === 'define' && typeof value === 'object' ? (value as { id: number }).id : value,
  );
}
