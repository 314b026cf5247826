import { collapse } from '../../lib/config/xml/chars.ts';
import type { SourceAttribute, SourceElement } from '../../lib/config/xml/tree.ts';

/**
 * The first difference in meaning between two elements, undefined when there is none.
 *
 * It knows nothing of the schemas: names with namespaces, attributes in any order, children in the order of their kind,
 * text. White space between elements, comments, prefixes and leading zeros of decimal numbers say nothing.
 */
export function differenceInMeaning(a: SourceElement, b: SourceElement, path = `/${a.local}`): string | undefined {
  if (qualified(a) !== qualified(b)) return `${path}: ${qualified(a)} against ${qualified(b)}`;
  return attributeDifference(a, b, path) ?? textDifference(a, b, path) ?? childDifference(a, b, path);
}

function qualified(node: SourceElement | SourceAttribute): string {
  return node.namespace === '' ? node.name : `{${node.namespace}}${node.local}`;
}

function attributeDifference(a: SourceElement, b: SourceElement, path: string): string | undefined {
  const left = attributesOf(a);
  const right = attributesOf(b);
  for (const name of new Set([...left.keys(), ...right.keys()])) {
    const [was, is] = [left.get(name), right.get(name)];
    if (was === undefined || is === undefined || normal(was) !== normal(is))
      return `${path}/@${name}: ${was} against ${is}`;
  }
  return undefined;
}

function attributesOf(element: SourceElement): Map<string, string> {
  const said = element.attributes.filter((attribute) => !attribute.isDeclaration);
  return new Map(said.map((attribute) => [qualified(attribute), attribute.value]));
}

function textDifference(a: SourceElement, b: SourceElement, path: string): string | undefined {
  const same =
    a.hasElements || b.hasElements ? collapse(a.text) === collapse(b.text) : normal(a.text) === normal(b.text);
  return same ? undefined : `${path}: ${JSON.stringify(a.text)} against ${JSON.stringify(b.text)}`;
}

/** Integers without what their spelling adds; other text as it is, unless it is but white space. */
function normal(text: string): string {
  const trimmed = collapse(text);
  if (/^[+-]?[0-9]+$/.test(trimmed)) return BigInt(trimmed.replace('+', '')).toString();
  return trimmed === '' ? '' : text.trim() === trimmed ? trimmed : text;
}

function childDifference(a: SourceElement, b: SourceElement, path: string): string | undefined {
  const left = childrenByKind(a);
  const right = childrenByKind(b);
  for (const kind of new Set([...left.keys(), ...right.keys()])) {
    const were = left.get(kind) ?? [];
    const are = right.get(kind) ?? [];
    if (were.length !== are.length) return `${path}/${kind}: ${were.length} of them against ${are.length}`;
    for (const [index, child] of were.entries()) {
      const place = were.length > 1 ? `${path}/${kind}[${index + 1}]` : `${path}/${kind}`;
      const difference = differenceInMeaning(child, are[index]!, place);
      if (difference !== undefined) return difference;
    }
  }
  return undefined;
}

function childrenByKind(element: SourceElement): Map<string, SourceElement[]> {
  const kinds = new Map<string, SourceElement[]>();
  for (const child of element.elements) kinds.set(qualified(child), [...(kinds.get(qualified(child)) ?? []), child]);
  return kinds;
}
