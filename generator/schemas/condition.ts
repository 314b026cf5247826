import { choice, EMPTY, literals, NOT_ALLOWED, type Pattern, resolve, sequence } from './pattern.ts';
import { alternatives } from './values.ts';

const mentioned = new WeakMap<Pattern, ReadonlySet<string>>();

/** The names of the attributes that a content pattern may match, those of child elements apart. */
export function attributeNames(pattern: Pattern): ReadonlySet<string> {
  const known = mentioned.get(pattern);
  if (known) return known;
  const names = findNames(pattern);
  mentioned.set(pattern, names);
  return names;
}

function findNames(pattern: Pattern): ReadonlySet<string> {
  switch (pattern.kind) {
    case 'ref':
      return attributeNames(pattern.define.body);
    case 'attribute':
      return new Set([pattern.name]);
    case 'choice':
    case 'group':
    case 'interleave':
      return new Set(pattern.parts.flatMap((part) => [...attributeNames(part)]));
    case 'optional':
    case 'repeat':
      return attributeNames(pattern.part);
    default:
      return new Set();
  }
}

/**
 * What is left of a content pattern once an attribute is known to have a value, or, for undefined, to be absent. The
 * attribute itself is gone from the result.
 */
export function condition(pattern: Pattern, name: string, value: string | undefined): Pattern {
  if (!attributeNames(pattern).has(name)) return value === undefined ? pattern : NOT_ALLOWED;
  const at = resolve(pattern);
  switch (at.kind) {
    case 'attribute':
      return value !== undefined && accepts(at.content, value) ? EMPTY : NOT_ALLOWED;
    case 'choice':
      return choice(at.parts.map((part) => condition(part, name, value)));
    case 'optional': {
      const part = condition(at.part, name, value);
      if (value !== undefined) return part;
      return part.kind === 'notAllowed' ? EMPTY : { kind: 'optional', part };
    }
    case 'group':
    case 'interleave':
      return conditionParts(at.kind, at.parts, name, value);
    default:
      return at;
  }
}

/** One of the parts has the attribute, and the others do without; or, when it is absent, all do. */
function conditionParts(
  kind: 'group' | 'interleave',
  parts: Pattern[],
  name: string,
  value: string | undefined,
): Pattern {
  const without = parts.map((part) => condition(part, name, undefined));
  if (value === undefined) return sequence(kind, without);
  const options = parts.flatMap((part, index) =>
    attributeNames(part).has(name) ? [sequence(kind, without.with(index, condition(part, name, value)))] : [],
  );
  return choice(options);
}

function accepts(content: Pattern, value: string): boolean {
  return alternatives(content).some((leaf) => (leaf.kind === 'value' ? leaf.text === value : leaf.kind !== 'empty'));
}

/** The literals that an attribute may have anywhere in a content pattern; undefined when it may have others too. */
export function attributeLiterals(pattern: Pattern, name: string): string[] | undefined {
  if (!attributeNames(pattern).has(name)) return [];
  const at = resolve(pattern);
  switch (at.kind) {
    case 'attribute':
      return literals(at.content);
    case 'choice':
    case 'group':
    case 'interleave': {
      const all = at.parts.map((part) => attributeLiterals(part, name));
      return all.every((one) => one !== undefined) ? [...new Set(all.flat())] : undefined;
    }
    case 'optional':
    case 'repeat':
      return attributeLiterals(at.part, name);
    default:
      return [];
  }
}
