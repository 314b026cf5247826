/** RELAX NG patterns as the reader leaves them: names resolved to defines, sugar kept. */

export type Pattern =
  | { kind: 'element'; id: number; name: string; ns: string; define: string; content: Pattern }
  | { kind: 'attribute'; name: string; content: Pattern }
  | { kind: 'choice' | 'group' | 'interleave'; parts: Pattern[] }
  | { kind: 'optional'; part: Pattern }
  | { kind: 'repeat'; min: 0 | 1; part: Pattern }
  | { kind: 'ref'; define: Define }
  | { kind: 'value'; text: string }
  | { kind: 'data'; type: string; params: Param[]; except: string[] }
  | { kind: 'text' | 'empty' | 'notAllowed' | 'anyElement' };

export type ElementPattern = Extract<Pattern, { kind: 'element' }>;
export type AttributePattern = Extract<Pattern, { kind: 'attribute' }>;
export type DataPattern = Extract<Pattern, { kind: 'data' }>;

/** A facet of a datatype: `pattern`, `minInclusive` … */
export interface Param {
  name: string;
  value: string;
}

/** A named pattern. Defines that mean the same in several grammars are one object. */
export interface Define {
  id: number;
  name: string;
  body: Pattern;
}

export const EMPTY: Pattern = { kind: 'empty' };
export const NOT_ALLOWED: Pattern = { kind: 'notAllowed' };

/** The pattern behind any number of references. */
export function resolve(pattern: Pattern): Exclude<Pattern, { kind: 'ref' }> {
  let at = pattern;
  while (at.kind === 'ref') at = at.define.body;
  return at;
}

/** A choice with what cannot match left out and choices within it flattened. */
export function choice(parts: Pattern[]): Pattern {
  const kept = parts.flatMap((part) =>
    part.kind === 'choice' ? part.parts : part.kind === 'notAllowed' ? [] : [part],
  );
  const distinct = [...new Set(kept)];
  return distinct.length === 0
    ? NOT_ALLOWED
    : distinct.length === 1
      ? distinct[0]!
      : { kind: 'choice', parts: distinct };
}

/** A group or interleave with empties left out; it cannot match once one part cannot. */
export function sequence(kind: 'group' | 'interleave', parts: Pattern[]): Pattern {
  if (parts.some((part) => part.kind === 'notAllowed')) return NOT_ALLOWED;
  const kept = parts.filter((part) => part.kind !== 'empty');
  return kept.length === 0 ? EMPTY : kept.length === 1 ? kept[0]! : { kind, parts: kept };
}

/** The literals of a pattern that is nothing but literals, else undefined. */
export function literals(pattern: Pattern): string[] | undefined {
  const at = resolve(pattern);
  if (at.kind === 'value') return [at.text];
  if (at.kind !== 'choice') return undefined;
  const all = at.parts.map(literals);
  return all.every((one) => one !== undefined) ? [...new Set(all.flat())] : undefined;
}
