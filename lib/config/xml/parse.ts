import {
  describeCharacter,
  endOfName,
  endOfPlain,
  endOfPlainName,
  ILLEGAL_CHARACTER,
  isBlank,
  isCharacter,
  isSpace,
} from './chars.ts';
import { decodeBytes } from './decode.ts';
import { XmlError } from './error.ts';
import {
  declaredPrefix,
  normalizeLineEnds,
  prefixOf,
  resolvePrefix,
  SourceAttribute,
  type SourceDocument,
  SourceElement,
  SourceText,
} from './tree.ts';

/** Limits of a document; one that exceeds them is rejected. */
export interface XmlLimits {
  /** The nesting depth of elements. Default: 257, the limit of libxml2. */
  maxDepth?: number;
  /** The length in UTF-16 code units. Default: 16 Mi, four times libvirt's limit of a string in its protocol. */
  maxLength?: number;
  /**
   * Elements, attributes, texts, comments, instructions and references together. Default: 1 Mi. It bounds memory: a document of a few
   * characters an element takes some hundred times its length.
   */
  maxNodes?: number;
}

const DEFAULT_DEPTH = 257;
const DEFAULT_LENGTH = 16 * 1024 * 1024;
const DEFAULT_NODES = 1024 * 1024;

/** Bytes of UTF-8 in a name, or on either side of its colon: libxml2 takes no more. */
const MAX_NAME = 50_000;

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;
const QUOT = 34;
const APOS = 39;

const DECLARATION =
  /^<\?xml[ \t\n\r]+version[ \t\n\r]*=[ \t\n\r]*(["'])1\.[0-9]*\1([ \t\n\r]+encoding[ \t\n\r]*=[ \t\n\r]*(["'])[A-Za-z][\w.-]*\3)?([ \t\n\r]+standalone[ \t\n\r]*=[ \t\n\r]*(["'])(yes|no)\5)?[ \t\n\r]*\?>/;

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Parses one XML 1.0 document with namespaces.
 *
 * The rules of namespaces are kept as libxml2 keeps them when libvirt reads a document: a breach is no error. A name with an undeclared prefix
 * is in no namespace, a declaration that is not allowed declares nothing, and one name may come twice in one namespace. libvirt stores such
 * documents and returns them.
 *
 * Document type declarations are refused, so there are no entities but the five of XML itself and nothing is ever
 * fetched or expanded; depth, length and the number of nodes are bounded, and so is memory.
 *
 * @throws {XmlError} with line and column if it is not well-formed.
 */
export function parseSource(input: string | Uint8Array, limits: XmlLimits = {}): SourceDocument {
  const maxLength = limits.maxLength ?? DEFAULT_LENGTH;
  if (input.length > maxLength) {
    throw new XmlError(`the document is longer than ${maxLength} characters`, '', 0);
  }
  const text = typeof input === 'string' ? input : decodeBytes(input);
  return { text, root: new Parser(text, limits).document() };
}

/** Up to so many attributes are compared one by one. */
const FEW = 12;

class Parser {
  readonly #text: string;
  readonly #maxDepth: number;
  readonly #maxNodes: number;
  #nodes = 0;
  #at = 0;
  /** Whether any name so far has a prefix or declares a namespace: until then there is none to resolve. */
  #hasNamespaces = false;

  constructor(text: string, { maxDepth = DEFAULT_DEPTH, maxNodes = DEFAULT_NODES }: XmlLimits) {
    this.#text = text;
    this.#maxDepth = maxDepth;
    this.#maxNodes = maxNodes;
  }

  document(): SourceElement {
    if (this.#text.charCodeAt(0) === 0xfeff) this.#at = 1;
    this.#declaration();
    this.#misc('a root element');
    const root = this.#tree();
    this.#misc(undefined);
    return root;
  }

  /** A character that XML never allows is what is wrong, wherever else it led to. */
  #fail(reason: string, at = this.#at): never {
    const illegal = ILLEGAL_CHARACTER.exec(this.#text);
    if (illegal)
      throw new XmlError(`${describeCharacter(illegal[0])} is not allowed in XML`, this.#text, illegal.index);
    throw new XmlError(reason, this.#text, at);
  }

  /** Before each is made. */
  #count(at: number): void {
    if (++this.#nodes > this.#maxNodes)
      this.#fail(`more than ${this.#maxNodes} elements, attributes, texts and references`, at);
  }

  #declaration(): void {
    if (!this.#text.startsWith('<?xml', this.#at) || !isSpace(this.#text.charCodeAt(this.#at + 5))) return;
    const match = DECLARATION.exec(this.#text.slice(this.#at, this.#at + 256));
    if (!match) this.#fail('malformed XML declaration');
    this.#at += match[0].length;
  }

  /** Comments, instructions and white space outside the root element. */
  #misc(wanted: string | undefined): void {
    const text = this.#text;
    for (;;) {
      while (isSpace(text.charCodeAt(this.#at))) this.#at++;
      if (this.#at >= text.length) {
        if (wanted === undefined) return;
        this.#fail(`the document ends before ${wanted}`);
      }
      if (text.charCodeAt(this.#at) !== LT) this.#fail('text outside the root element');
      const next = text.charCodeAt(this.#at + 1);
      if (next === BANG) this.#comment();
      else if (next === QUESTION) this.#instruction();
      else if (wanted === undefined) this.#fail('a second root element');
      else return;
    }
  }

  /** The root element with all that is in it: a loop, so that no document can exhaust the stack. */
  #tree(): SourceElement {
    const text = this.#text;
    const root = this.#startTag(undefined);
    let current: SourceElement | undefined = root.selfClosing ? undefined : root;
    let depth = 1;
    while (current) {
      const from = this.#at;
      this.#skipSpace();
      const at = this.#at;
      if (text.charCodeAt(at) !== LT) {
        current.children.push(this.#characters(current, from));
        continue;
      }
      const next = text.charCodeAt(at + 1);
      if (next === SLASH) {
        this.#endTag(current);
        current = current.parent;
        depth--;
      } else if (next === BANG) {
        current.children.push(text.startsWith('<![CDATA[', at) ? this.#cdata(current) : this.#comment());
      } else if (next === QUESTION) {
        current.children.push(this.#instruction());
      } else {
        if (depth >= this.#maxDepth) this.#fail(`elements nested deeper than ${this.#maxDepth}`);
        const child = this.#startTag(current);
        current.children.push(child);
        current.hasElements = true;
        if (!child.selfClosing) {
          current = child;
          depth++;
        }
      }
    }
    return root;
  }

  #startTag(parent: SourceElement | undefined): SourceElement {
    const text = this.#text;
    const start = this.#at++;
    this.#count(start);
    const element = new SourceElement(this.#name('an element name'), parent, start, text);
    for (;;) {
      const spaced = this.#skipSpace();
      const code = text.charCodeAt(this.#at);
      if (code === GT) {
        element.openEnd = ++this.#at;
        break;
      }
      if (code === SLASH) {
        if (text.charCodeAt(this.#at + 1) !== GT) this.#fail("expected '>' after '/'");
        this.#at += 2;
        element.openEnd = element.closeStart = element.end = this.#at;
        break;
      }
      if (Number.isNaN(code)) this.#fail(`the start tag of <${element.name}> is not finished`, start);
      if (!spaced) this.#fail("expected white space, '>' or '/>'");
      element.attributes.push(this.#attribute());
    }
    this.#checkAttributes(element);
    if (this.#hasNamespaces) this.#resolveNames(element);
    return element;
  }

  #attribute(): SourceAttribute {
    const text = this.#text;
    const start = this.#at;
    this.#count(start);
    const name = this.#name('an attribute name');
    if (name === 'xmlns') this.#hasNamespaces = true;
    this.#skipSpace();
    if (text.charCodeAt(this.#at) !== EQUALS) this.#fail(`expected '=' after attribute '${name}'`);
    this.#at++;
    this.#skipSpace();
    const quote = text.charCodeAt(this.#at);
    if (quote !== QUOT && quote !== APOS) this.#fail(`the value of attribute '${name}' is not quoted`);
    const from = this.#at + 1;
    const plain = endOfPlain(text, from);
    const to = text.charCodeAt(plain) === quote ? plain : text.indexOf(quote === QUOT ? '"' : "'", plain);
    if (to < 0) this.#fail(`the value of attribute '${name}' is not finished`, start);
    this.#at = to + 1;
    const raw = text.slice(from, to);
    return new SourceAttribute(name, plain === to ? raw : this.#attributeValue(raw, name, from), start, this.#at);
  }

  #attributeValue(raw: string, name: string, from: number): string {
    const less = raw.indexOf('<');
    if (less >= 0) this.#fail(`'<' in the value of attribute '${name}'`, from + less);
    this.#checkCharacters(raw);
    return this.#references(raw.replace(/\r\n|[\t\n\r]/g, ' '), from);
  }

  #endTag(element: SourceElement): void {
    const start = this.#at;
    this.#at += 2;
    if (!this.#closes(element.name)) {
      this.#fail(`</${this.#name('an element name')}> closes <${element.name}>`, start);
    }
    this.#skipSpace();
    if (this.#text.charCodeAt(this.#at) !== GT) this.#fail(`the end tag of <${element.name}> is not finished`);
    element.closeStart = start;
    element.end = ++this.#at;
  }

  /** Goes past the name of an end tag if it is the one that is wanted. */
  #closes(name: string): boolean {
    const end = this.#at + name.length;
    const next = this.#text.charCodeAt(end);
    if (!this.#text.startsWith(name, this.#at) || (next !== GT && endOfName(this.#text, this.#at) !== end))
      return false;
    this.#at = end;
    return true;
  }

  #characters(parent: SourceElement, start: number): SourceText {
    const text = this.#text;
    this.#count(start);
    const plain = endOfPlain(text, start);
    const end = text.charCodeAt(plain) === LT ? plain : text.indexOf('<', plain);
    if (end < 0) this.#fail(`<${parent.name}> is not closed`, parent.start);
    this.#at = end;
    parent.hasText = true;
    const raw = text.slice(start, end);
    return new SourceText('text', plain === end ? raw : this.#textValue(raw, start), start, end);
  }

  #textValue(raw: string, from: number): string {
    const bracket = raw.indexOf(']]>');
    if (bracket >= 0) this.#fail("']]>' in text", from + bracket);
    this.#checkCharacters(raw);
    return this.#references(normalizeLineEnds(raw), from);
  }

  /** For text that may hold anything; markup is checked by its grammar, plain values by being plain. */
  #checkCharacters(raw: string): string {
    if (ILLEGAL_CHARACTER.test(raw)) this.#fail('an illegal character');
    return raw;
  }

  #cdata(parent: SourceElement): SourceText {
    const start = this.#at;
    this.#count(start);
    const end = this.#text.indexOf(']]>', start + 9);
    if (end < 0) this.#fail('a CDATA section is not finished');
    this.#at = end + 3;
    const value = normalizeLineEnds(this.#checkCharacters(this.#text.slice(start + 9, end)));
    if (!isBlank(value)) parent.hasText = true;
    return new SourceText('cdata', value, start, this.#at);
  }

  #comment(): SourceText {
    const text = this.#text;
    const start = this.#at;
    this.#count(start);
    if (text.startsWith('<!DOCTYPE', start)) this.#fail('document type declarations are not accepted');
    if (!text.startsWith('<!--', start)) this.#fail("expected a comment after '<!'");
    const end = text.indexOf('--', start + 4);
    if (end < 0) this.#fail('a comment is not finished');
    if (text.charCodeAt(end + 2) !== GT) this.#fail("'--' within a comment", end);
    this.#at = end + 3;
    return new SourceText('comment', this.#checkCharacters(text.slice(start + 4, end)), start, this.#at);
  }

  #instruction(): SourceText {
    const start = this.#at;
    this.#count(start);
    this.#at += 2;
    const target = this.#name('a target');
    if (target.toLowerCase() === 'xml') this.#fail('an XML declaration inside the document', start);
    const end = this.#text.indexOf('?>', this.#at);
    if (end < 0) this.#fail('a processing instruction is not finished', start);
    if (end > this.#at && !isSpace(this.#text.charCodeAt(this.#at)))
      this.#fail('expected white space after the target');
    this.#at = end + 2;
    return new SourceText('instruction', this.#checkCharacters(this.#text.slice(start + 2, end)), start, this.#at);
  }

  #name(wanted: string): string {
    const start = this.#at;
    let end = endOfPlainName(this.#text, start);
    if (end === start) {
      end = endOfName(this.#text, start);
      this.#hasNamespaces = true;
    }
    if (end === start) this.#fail(`expected ${wanted}`, start);
    this.#at = end;
    const name = this.#text.slice(start, end);
    if (name.length * 3 > MAX_NAME) this.#checkLength(name, start);
    return name;
  }

  #checkLength(name: string, start: number): void {
    if (name.split(':').some((part) => Buffer.byteLength(part) > MAX_NAME))
      this.#fail(`a name of more than ${MAX_NAME} bytes`, start);
  }

  /** Whether there was any. */
  #skipSpace(): boolean {
    const start = this.#at;
    while (isSpace(this.#text.charCodeAt(this.#at))) this.#at++;
    return this.#at > start;
  }

  #references(raw: string, from: number): string {
    if (!raw.includes('&')) return raw;
    // Not replace(), which finds all of them before it asks for the first.
    const pattern = /&([^;&\s]*;)?/g;
    let value = '';
    let after = 0;
    for (let match = pattern.exec(raw); match; match = pattern.exec(raw)) {
      const at = from + match.index;
      this.#count(at);
      const body = match[1];
      // With CRLF before it the place may be off by the carriage returns that are gone; the line is right enough.
      if (body === undefined) this.#fail("'&' that starts no reference", at);
      const character = this.#reference(body.slice(0, -1)) ?? this.#fail(`unknown entity '${match[0]}'`, at);
      value += raw.slice(after, match.index) + character;
      after = pattern.lastIndex;
    }
    return value + raw.slice(after);
  }

  #reference(body: string): string | undefined {
    if (body[0] !== '#') return Object.hasOwn(PREDEFINED, body) ? PREDEFINED[body] : undefined;
    const hex = /^#x[0-9a-fA-F]+$/.test(body);
    if (!hex && !/^#[0-9]+$/.test(body)) return undefined;
    const code = hex ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
    return isCharacter(code) ? String.fromCodePoint(code) : undefined;
  }

  #checkAttributes(element: SourceElement): void {
    const { attributes } = element;
    if (attributes.length < 2) return;
    // A set pays only for hostile documents.
    const seen = attributes.length > FEW ? new Set([attributes[0]!.name]) : undefined;
    for (let index = 1; index < attributes.length; index++) {
      const { name, start } = attributes[index]!;
      if ((seen ? seen.has(name) : isNamedBefore(attributes, index)) && !isVoidTwin(attributes, index)) {
        this.#fail(`attribute '${name}' is given twice`, start);
      }
      seen?.add(name);
    }
  }

  #resolveNames(element: SourceElement): void {
    let declared: Map<string, string> | undefined;
    let prefixed = false;
    for (const attribute of element.attributes) {
      if (attribute.isDeclaration) {
        if (attribute.isVoid) continue;
        declared ??= new Map();
        declared.set(declaredPrefix(attribute.name), attribute.value);
      } else if (attribute.name.includes(':')) prefixed = true;
    }
    if (declared) element.scope = { declared, outer: element.scope };
    if (element.scope || element.name.includes(':'))
      element.namespace = resolvePrefix(element.scope, prefixOf(element.name)) ?? '';
    if (prefixed) resolveAttributes(element);
  }
}

function resolveAttributes(element: SourceElement): void {
  for (const attribute of element.attributes) {
    const prefix = attribute.isDeclaration ? '' : prefixOf(attribute.name);
    if (prefix !== '') attribute.namespace = resolvePrefix(element.scope, prefix) ?? '';
  }
}

function isNamedBefore(attributes: readonly SourceAttribute[], index: number): boolean {
  const { name } = attributes[index]!;
  for (let at = 0; at < index; at++) if (attributes[at]!.name === name) return true;
  return false;
}

/** Whether an attribute that is named like one before it is a declaration, and at most one of that name declares anything. */
function isVoidTwin(attributes: readonly SourceAttribute[], index: number): boolean {
  const twin = attributes[index]!;
  if (!twin.isDeclaration) return false;
  return twin.isVoid || attributes.slice(0, index).every((other) => other.name !== twin.name || other.isVoid);
}
