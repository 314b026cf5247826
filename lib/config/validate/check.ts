import { isBlank } from '../xml/chars.ts';
import { type Position, Positions } from '../xml/error.ts';
import { type SourceAttribute, SourceElement, type SourceText } from '../xml/tree.ts';
import { Acceptor, attributesOf, nameKey } from './accept.ts';
import { Deriver, mayHold, nextContents } from './derive.ts';
import { NOT_ALLOWED, type Pattern } from './pattern.ts';
import { alternatives, closest, missing, shortName, shortText, tag, textWords } from './words.ts';

/** A part of a document that the schema does not allow. */
export interface Problem {
  /** Its path: `/domain/devices/disk[2]/source/@file`. */
  path: string;
  /** What is wrong, and what was expected. */
  message: string;
  /** Its position in the text; undefined for an object. */
  position?: Position;
}

/** All problems of a document, none when it matches the pattern. */
export function checkElement(root: SourceElement, pattern: Pattern): Problem[] {
  const checker = new Checker(root.source);
  checker.root(root, pattern);
  return checker.problems;
}

/**
 * Walks a document beside what is left to match. After a problem it continues as if the document had been valid there, so
 * that one mistake is reported once.
 */
class Checker {
  readonly problems: Problem[] = [];
  readonly #deriver = new Deriver();
  readonly #acceptor = new Acceptor(this.#deriver);
  readonly #positions: Positions;

  constructor(source: string) {
    this.#positions = new Positions(source);
  }

  root(element: SourceElement, pattern: Pattern): void {
    const contents = nextContents(pattern, nameKey(element));
    const path = `/${shortName(element.name)}`;
    if (contents.size === 0)
      this.#report(element, path, `expected the root element ${alternatives([...pattern.children].map(tag))}`);
    else this.#child(element, path, contents);
  }

  #report(at: SourceElement | SourceAttribute | SourceText, path: string, message: string): void {
    this.problems.push({ path, message, position: this.#positions.at(at.start) });
  }

  /** Checks an element of which the place is right; says which of the contents it matches. */
  #child(element: SourceElement, path: string, contents: ReadonlySet<Pattern>): (content: Pattern) => boolean {
    const accepted = new Set([...contents].filter((content) => this.#acceptor.accepts(element, content)));
    if (accepted.size > 0) return (content) => accepted.has(content);
    this.#content(element, path, this.#deriver.choice([...contents]));
    return () => true;
  }

  #content(element: SourceElement, path: string, content: Pattern): void {
    const rest = this.#closeAttributes(element, path, this.#attributes(element, path, content));
    const left = element.hasElements ? this.#children(element, path, rest) : this.#onlyText(element, path, rest);
    if (left && !left.nullable) this.#report(element, path, missingWords(missing(left)));
  }

  #attributes(element: SourceElement, path: string, content: Pattern): Pattern {
    let rest = content;
    for (const attribute of attributesOf(element)) rest = this.#attribute(element, path, attribute, rest, content);
    return rest;
  }

  #attribute(
    element: SourceElement,
    path: string,
    attribute: SourceAttribute,
    rest: Pattern,
    content: Pattern,
  ): Pattern {
    const { name, value } = attribute;
    const wanted: Pattern[] = [];
    const next = this.#deriver.attribute(rest, name, ({ content: inner }) => {
      wanted.push(inner);
      return this.#deriver.matchesText(inner, value);
    });
    if (next !== NOT_ALLOWED) return next;
    const place = `${path}/@${shortName(name)}`;
    if (wanted.length > 0) {
      this.#report(attribute, place, `'${shortText(value)}' is not ${alternatives(wanted.flatMap(textWords))}`);
      return this.#deriver.attribute(rest, name, () => true);
    }
    const known = content.attributes.has(name);
    const close = known ? undefined : closest(name, content.attributes);
    const reason = known
      ? `attribute '${name}' does not go together with ${this.#companions(element, name)}`
      : `attribute '${shortName(name)}' is not known here${close ? `; did you mean '${close}'?` : ''}`;
    this.#report(attribute, place, reason);
    return rest;
  }

  /** The attributes that may have ruled one out. */
  #companions(element: SourceElement, name: string): string {
    const others = attributesOf(element).filter((attribute) => attribute.name !== name);
    const words = others.slice(0, 3).map((attribute) => `${attribute.name}='${shortText(attribute.value)}'`);
    return words.length > 0 ? words.join(' ') : 'what the schema has here';
  }

  #closeAttributes(element: SourceElement, path: string, rest: Pattern): Pattern {
    const closed = this.#deriver.closeAttributes(rest);
    if (closed !== NOT_ALLOWED) return closed;
    const wanted = missing(rest).filter((word) => word.includes('attribute'));
    this.#report(element, path, wanted.length > 0 ? missingWords(wanted) : 'the attributes do not go together');
    return this.#deriver.forgiveAttributes(rest);
  }

  /** Text and no children; undefined when there is a problem with it already. */
  #onlyText(element: SourceElement, path: string, rest: Pattern): Pattern | undefined {
    const { text } = element;
    if (this.#deriver.matchesText(rest, text)) return undefined;
    if (isBlank(text)) return rest;
    const words = textWords(rest).filter((word) => word !== 'nothing');
    const message =
      words.length > 0
        ? `'${shortText(text)}' is not ${alternatives(words)}`
        : `text '${shortText(text)}' is not allowed here`;
    this.#report(element, path, message);
    return words.length > 0 ? undefined : rest;
  }

  #children(element: SourceElement, path: string, content: Pattern): Pattern {
    const counts = new Map<string, number>();
    for (const child of element.elements) counts.set(child.name, (counts.get(child.name) ?? 0) + 1);
    const seen = new Map<string, number>();
    let rest = content;
    for (const node of element.children) {
      if (node instanceof SourceElement) {
        const index = (seen.get(node.name) ?? 0) + 1;
        seen.set(node.name, index);
        const place = `${path}/${shortName(node.name)}${(counts.get(node.name) ?? 0) > 1 ? `[${index}]` : ''}`;
        rest = this.#next(node, place, rest, content);
      } else if (node.isText && !isBlank(node.value)) rest = this.#mixedText(node, path, rest);
    }
    return rest;
  }

  #mixedText(node: SourceText, path: string, rest: Pattern): Pattern {
    const next = this.#deriver.text(rest, node.value);
    if (next !== NOT_ALLOWED) return next;
    this.#report(node, path, `text '${shortText(node.value)}' is not allowed here`);
    return rest;
  }

  #next(element: SourceElement, path: string, rest: Pattern, content: Pattern): Pattern {
    const key = nameKey(element);
    const contents = nextContents(rest, key);
    const next = this.#deriver.child(rest, key, contents.size > 0 ? this.#child(element, path, contents) : () => true);
    if (next !== NOT_ALLOWED) return next;
    this.#report(element, path, this.#unexpected(key, rest, content));
    return rest;
  }

  #unexpected(key: string, rest: Pattern, content: Pattern): string {
    const name = tag(key);
    if (mayHold(rest, key)) return `${name} is too early: ${alternatives(missing(rest))} has to come before`;
    if (mayHold(content, key)) return `${name} is not allowed here again, or not together with what comes before it`;
    const close = closest(key, content.children);
    return `${name} is not known here${close === undefined ? '' : `; did you mean ${tag(close)}?`}`;
  }
}

function missingWords(wanted: readonly string[]): string {
  return `${wanted.join(' and ')} ${wanted.length > 1 ? 'are' : 'is'} missing`;
}
