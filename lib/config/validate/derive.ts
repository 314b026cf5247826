import { collapse, isBlank } from '../xml/chars.ts';
import { matchesDatatype } from './datatype.ts';
import { ANY, type AttributePattern, EMPTY, NOT_ALLOWED, type Pattern, PatternStore, TEXT } from './pattern.ts';

/**
 * What is left to match of a pattern after one more attribute, child or text: its derivative. Made for one document, as
 * it remembers what it has made.
 */
export class Deriver {
  readonly #store = new PatternStore();
  readonly #closed = new Map<Pattern, Pattern>();
  #last = { text: '', collapsed: '' };

  /** After an attribute; `accepts` says which of the patterns of that name it matches. */
  attribute(pattern: Pattern, name: string, accepts: (attribute: AttributePattern) => boolean): Pattern {
    if (!pattern.attributes.has(name)) return NOT_ALLOWED;
    switch (pattern.kind) {
      case 'attribute':
        return accepts(pattern) ? EMPTY : NOT_ALLOWED;
      case 'choice':
        return this.#store.choice(pattern.parts.map((part) => this.attribute(part, name, accepts)));
      case 'group':
      case 'interleave':
        // Attributes have no order, so in a group too any part may be next.
        return this.#anyPart(pattern.kind, pattern.parts, (part) => this.attribute(part, name, accepts));
      case 'oneOrMore':
        return this.#repeat(this.attribute(pattern.part, name, accepts), pattern);
      default:
        return NOT_ALLOWED;
    }
  }

  /** After the last attribute: those that have not come cannot come any more. */
  closeAttributes(pattern: Pattern): Pattern {
    if (pattern.attributes.size === 0) return pattern;
    const known = this.#closed.get(pattern);
    if (known) return known;
    const closed = this.#close(pattern, NOT_ALLOWED);
    this.#closed.set(pattern, closed);
    return closed;
  }

  /** The same for an element that lacks one: continues as if all were there. */
  forgiveAttributes(pattern: Pattern): Pattern {
    return this.#close(pattern, EMPTY);
  }

  #close(pattern: Pattern, as: Pattern): Pattern {
    if (pattern.attributes.size === 0) return pattern;
    switch (pattern.kind) {
      case 'attribute':
        return as;
      case 'choice':
        return this.#store.choice(pattern.parts.map((part) => this.#close(part, as)));
      case 'group':
      case 'interleave':
        return this.#store.sequence(
          pattern.kind,
          pattern.parts.map((part) => this.#close(part, as)),
        );
      case 'oneOrMore':
        return this.#store.oneOrMore(this.#close(pattern.part, as));
      default:
        return pattern;
    }
  }

  /** After a child; `accepts` says which of the contents that an element of that name may have it matches. */
  child(pattern: Pattern, key: string, accepts: (content: Pattern) => boolean): Pattern {
    if (!mayHold(pattern, key)) return NOT_ALLOWED;
    const next = (part: Pattern): Pattern => this.child(part, key, accepts);
    switch (pattern.kind) {
      case 'element':
        return pattern.key === key && accepts(pattern.content()) ? EMPTY : NOT_ALLOWED;
      case 'anyElement':
        return EMPTY;
      default:
        return this.#composite(pattern, next);
    }
  }

  /** After text, which literals and data match only as a whole. */
  text(pattern: Pattern, text: string): Pattern {
    switch (pattern.kind) {
      case 'text':
        return TEXT;
      case 'value':
        return pattern.text === this.#collapsed(text) ? EMPTY : NOT_ALLOWED;
      case 'data':
        return matchesDatatype(pattern.data, text) ? EMPTY : NOT_ALLOWED;
      default:
        return this.#composite(pattern, (part) => this.text(part, text));
    }
  }

  /** One text is compared with many literals. */
  #collapsed(text: string): string {
    if (this.#last.text !== text) this.#last = { text, collapsed: collapse(text) };
    return this.#last.collapsed;
  }

  /** Whether text is all that the pattern wants. */
  matchesText(pattern: Pattern, text: string): boolean {
    return (pattern.nullable && isBlank(text)) || this.text(pattern, text).nullable;
  }

  choice(parts: readonly Pattern[]): Pattern {
    return this.#store.choice(parts);
  }

  #composite(pattern: Pattern, next: (part: Pattern) => Pattern): Pattern {
    switch (pattern.kind) {
      case 'choice':
        return this.#store.choice(pattern.parts.map(next));
      case 'group':
        return this.#store.choice(this.#inOrder(pattern.parts, next));
      case 'interleave':
        return this.#anyPart('interleave', pattern.parts, next);
      case 'oneOrMore':
        return this.#repeat(next(pattern.part), pattern);
      default:
        return NOT_ALLOWED;
    }
  }

  /** The parts of a group that may be next: the first, and those after parts that may be left out. */
  #inOrder(parts: readonly Pattern[], next: (part: Pattern) => Pattern): Pattern[] {
    const options: Pattern[] = [];
    for (const [at, part] of parts.entries()) {
      const rest = next(part);
      if (rest !== NOT_ALLOWED) options.push(this.#store.sequence('group', [rest, ...parts.slice(at + 1)]));
      if (!part.nullable) break;
    }
    return options;
  }

  #anyPart(kind: 'group' | 'interleave', parts: readonly Pattern[], next: (part: Pattern) => Pattern): Pattern {
    const options: Pattern[] = [];
    for (const [at, part] of parts.entries()) {
      const rest = next(part);
      if (rest !== NOT_ALLOWED) options.push(this.#store.sequence(kind, parts.with(at, rest)));
    }
    return this.#store.choice(options);
  }

  #repeat(rest: Pattern, pattern: Pattern): Pattern {
    if (rest === NOT_ALLOWED) return NOT_ALLOWED;
    return this.#store.sequence('group', [rest, this.#store.choice([pattern, EMPTY])]);
  }
}

/** Whether a child of that name may be anywhere in the pattern. */
export function mayHold(pattern: Pattern, key: string): boolean {
  return pattern.children.has(key) || pattern.children.has(ANY);
}

/** The contents that a child of that name may have if it comes next. */
export function nextContents(pattern: Pattern, key: string): Set<Pattern> {
  const found = new Set<Pattern>();
  collect(pattern, key, found);
  return found;
}

function collect(pattern: Pattern, key: string, found: Set<Pattern>): void {
  if (!mayHold(pattern, key)) return;
  switch (pattern.kind) {
    case 'element':
      if (pattern.key === key) found.add(pattern.content());
      break;
    case 'choice':
    case 'interleave':
      for (const part of pattern.parts) collect(part, key, found);
      break;
    case 'group':
      for (const part of pattern.parts) {
        collect(part, key, found);
        if (!part.nullable) break;
      }
      break;
    case 'oneOrMore':
      collect(pattern.part, key, found);
      break;
    default:
  }
}
