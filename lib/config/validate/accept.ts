import { childKey } from '../schema.ts';
import { isBlank } from '../xml/chars.ts';
import { localName, type SourceAttribute, SourceElement } from '../xml/tree.ts';
import type { Deriver } from './derive.ts';
import { NOT_ALLOWED, type Pattern } from './pattern.ts';

/** How an element is looked up in a pattern. */
export function nameKey(element: SourceElement): string {
  return element.namespace === '' ? element.name : childKey(element.namespace, localName(element.name));
}

/** The attributes that say something, `type` first: it decides about the others, and should not be blamed for them. */
export function attributesOf(element: SourceElement): SourceAttribute[] {
  const said = element.attributes.filter((attribute) => !attribute.isDeclaration);
  return said.sort((a, b) => Number(b.name === 'type') - Number(a.name === 'type'));
}

/** Says of elements, and nothing more, whether they match a content pattern. */
export class Acceptor {
  readonly #deriver: Deriver;
  readonly #verdicts = new Map<SourceElement, Map<Pattern, boolean>>();

  constructor(deriver: Deriver) {
    this.#deriver = deriver;
  }

  accepts(element: SourceElement, content: Pattern): boolean {
    const verdicts = this.#verdicts.get(element) ?? new Map<Pattern, boolean>();
    this.#verdicts.set(element, verdicts);
    let verdict = verdicts.get(content);
    if (verdict === undefined) {
      verdict = this.#judge(element, content);
      verdicts.set(content, verdict);
    }
    return verdict;
  }

  #judge(element: SourceElement, content: Pattern): boolean {
    const deriver = this.#deriver;
    let rest = content;
    for (const { name, value } of attributesOf(element)) {
      rest = deriver.attribute(rest, name, (attribute) => deriver.matchesText(attribute.content, value));
      if (rest === NOT_ALLOWED) return false;
    }
    rest = deriver.closeAttributes(rest);
    return element.hasElements ? this.#judgeChildren(element, rest) : deriver.matchesText(rest, element.text);
  }

  #judgeChildren(element: SourceElement, content: Pattern): boolean {
    let rest = content;
    for (const node of element.children) {
      if (node instanceof SourceElement)
        rest = this.#deriver.child(rest, nameKey(node), (inner) => this.accepts(node, inner));
      else if (node.isText && !isBlank(node.value)) rest = this.#deriver.text(rest, node.value);
      if (rest === NOT_ALLOWED) return false;
    }
    return rest.nullable;
  }
}
