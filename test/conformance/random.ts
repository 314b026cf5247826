import { ENTRIES, type EntryName } from '../../lib/config/generated/nodes.ts';
import { usualPrefix } from '../../lib/config/schema.ts';
import { matchesDatatype } from '../../lib/config/validate/datatype.ts';
import { grammarRow } from '../../lib/config/validate/grammar.ts';
import type { Datatype, Pattern } from '../../lib/config/validate/pattern.ts';
import { escapeAttribute, escapeText } from '../../lib/config/xml/escape.ts';
import { fc, Random } from '../support/random.ts';

/**
 * A random document that the schema allows.
 *
 * @param shuffled whether siblings that may stand in any order do; libxml2 refuses some of these orders
 */
export function randomDocument(name: EntryName, seed: number, shuffled = true): string {
  const random = new Random(seed);
  // Most optional things are left out in most documents, or all would be huge.
  const writer = new DocumentWriter(random, 1 + random.below(5), shuffled);
  return `${writer.write(grammarRow(ENTRIES[name].grammar), 0).content}\n`;
}

interface Piece {
  attributes: string;
  content: string;
}

const NOTHING: Piece = { attributes: '', content: '' };

/** Deeper than this, everything that may be left out is. */
const DEEP = 7;

const FOREIGN = [
  "<app:note xmlns:app='urn:app' app:kind='x'>text <app:b>bold</app:b> &amp; more</app:note>",
  '<plain/>',
  "<other xmlns='urn:other'><child a='1'/></other>",
];

const TEXTS = ['plain', 'two words', 'Grüße, 世界 🖥', `<&>"'`, 'line\nline', '0042', '/var/lib/x', '-'];

class DocumentWriter {
  readonly #random: Random;
  readonly #rarity: number;
  readonly #shuffled: boolean;

  constructor(random: Random, rarity: number, shuffled: boolean) {
    this.#random = random;
    this.#rarity = rarity;
    this.#shuffled = shuffled;
  }

  write(pattern: Pattern, depth: number): Piece {
    switch (pattern.kind) {
      case 'element':
        return this.#element(pattern.key, pattern.content(), depth);
      case 'anyElement':
        return { attributes: '', content: this.#random.pick(FOREIGN) };
      case 'attribute':
        return { attributes: ` ${pattern.name}='${escapeAttribute(this.#value(pattern.content))}'`, content: '' };
      case 'text':
      case 'value':
      case 'data':
        return { attributes: '', content: escapeText(this.#value(pattern)) };
      case 'choice':
        return this.write(this.#choose(pattern.parts, depth), depth);
      case 'group':
        return join(pattern.parts.map((part) => this.write(part, depth)));
      case 'interleave':
        return join(this.#inAnyOrder(pattern.parts).map((part) => this.write(part, depth)));
      case 'oneOrMore': {
        const count = depth > DEEP ? 1 : 1 + this.#random.below(3);
        return join(Array.from({ length: count }, () => this.write(pattern.part, depth)));
      }
      default:
        return NOTHING;
    }
  }

  #element(key: string, content: Pattern, depth: number): Piece {
    const space = key.indexOf(' ');
    const prefix = space < 0 ? '' : usualPrefix(key.slice(0, space));
    const name = space < 0 ? key : `${prefix}:${key.slice(space + 1)}`;
    const declaration = space < 0 ? '' : ` xmlns:${prefix}='${key.slice(0, space)}'`;
    const inner = this.write(content, depth + 1);
    const open = name + declaration + inner.attributes;
    return { attributes: '', content: inner.content === '' ? `<${open}/>` : `<${open}>${inner.content}</${name}>` };
  }

  #inAnyOrder(parts: readonly Pattern[]): readonly Pattern[] {
    return this.#shuffled ? this.#random.shuffle(parts) : parts;
  }

  #choose(parts: readonly Pattern[], depth: number): Pattern {
    const nullable = parts.filter((part) => part.nullable);
    if (nullable.length > 0 && (depth > DEEP || this.#random.below(this.#rarity) > 0))
      return this.#random.pick(nullable);
    return this.#random.pick(parts);
  }

  #value(pattern: Pattern): string {
    switch (pattern.kind) {
      case 'value':
        return pattern.text;
      case 'data':
        return this.#random.pick(samples(pattern.data));
      case 'text':
        return this.#random.pick(TEXTS);
      case 'choice':
        return this.#value(this.#random.pick(pattern.parts));
      default:
        return '';
    }
  }
}

function join(pieces: Piece[]): Piece {
  return {
    attributes: pieces.map((piece) => piece.attributes).join(''),
    content: pieces.map((piece) => piece.content).join(''),
  };
}

const known = new Map<Datatype, string[]>();

/** Some values of a datatype. */
function samples(datatype: Datatype): string[] {
  const made = known.get(datatype) ?? makeSamples(datatype);
  known.set(datatype, made);
  return made;
}

const USUAL = [
  '0',
  '1',
  '7',
  '10',
  '42',
  '-1',
  '255',
  '4096',
  '1.5',
  'abc',
  'a-b',
  '2024-02-29T12:00:00Z',
  'http://example.org/',
];

function makeSamples(datatype: Datatype): string[] {
  const patterned = datatype.pattern ? fc.sample(fc.stringMatching(datatype.pattern), { seed: 1, numRuns: 12 }) : [];
  const limits = [datatype.min, datatype.max].filter((limit) => limit !== '');
  // The schema's `text like .+` would let control characters through, which XML does not.
  const fitting = [...patterned, ...limits, ...USUAL].filter(
    (text) => matchesDatatype(datatype, text) && /^[\x20-\x7e]*$/.test(text),
  );
  if (fitting.length === 0) throw new Error(`no sample of ${datatype.type} ${datatype.pattern}`);
  return fitting;
}
